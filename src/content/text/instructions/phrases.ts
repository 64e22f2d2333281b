import type { EvidenceFamily } from "../finding.ts";
import { FOREIGN_PHRASES } from "./foreign-phrases.ts";
import { HARM_PHRASES } from "./harm-phrases.ts";
import { of, type Phrase } from "./phrase.ts";

/**
 * What orders to an agent look like, with the weight of each. A weight of 0.4 and more speaks for an attack by itself; what weighs less only adds to that,
 * because documentation for agents and of tools is full of it.
 */
export const PHRASES: readonly Phrase[] = [
  ...of(
    "override",
    0.75,
    `@override ~4 @prior ~2 @order
     @prior <2 @order <2 yok say*
     bỏ <1 qua <6 hướng|chỉ|lệnh|quy <4 trước|trên
     @override ~5 @order ~3 @prior
     @prior <2 @order <4 @overrideLast
     @override ~2 @every ~3 @prior ~2 @looseOrder
     @override ~3 @every ~4 @looseOrder ~4 @prior
     not|don't|dont|never|stop <1 follow|following|obey|obeying|comply|adhere|heed <4 @prior <2 @order
     @override ~2 everything|anything|whatever <4 above|previously|prior|told|instructed|earlier|before|said
     @override <1 all|what <3 above|told|instructed|said
     @override ~3 @all <1 @prior ~2 task|tasks|conversation|assignments|assignment|objective|objectives|training|programming
     pay|paying <1 no|not <2 attention <3 @prior|@order`,
  ),
  // Configurations override previous rules, too.
  ...of("override", 0.42, `@override ~4 @prior ~2 @looseOrder\n@override ~5 @looseOrder ~3 @prior`),
  ...of(
    "override",
    0.5,
    `@override <1 your <3 @strictOrder|training|safety|rules|constraints|policies|limitations
     @override <1 all <2 strictly|@strictOrder
     @override <3 system <1 prompt|prompts|instructions|message
     ignore|disregard|overrule|forget the user|human|operator <1 and|completely|entirely|from
     @override <2 @guideline <1 and <3 @act
     forget <2 you <1 are|were
     forget|stop <2 being <2 helpful|polite|harmless|assistant|kind
     ignores|ignore|ignoring|disregards|violates <2 content|usage|safety|moderation <1 policy|policies|guidelines|rules
     not|never|don't <1 obey|trust <2 your|the <1 operator|developer|user|owner|system|creator
     @order <4 from <2 your <2 operator|developer|user|system|owner|creator <4 wrong|invalid|outdated|fake|obsolete|void
     disable|deactivate|lift|drop|remove|suspend|off <2 your <2 safety|filters|filter|guardrails|restrictions|limits|safeguards|moderation|limitations
     @override <2 safety|security|ethical <1 guidelines|rules|protocols|policies|filters|measures|restrictions
     tenez|tiens|tener|hagas|faites <2 compte|cuenta|caso <4 @order
     @order <2 above|previous|prior|before|earlier <4 void|obsolete|outdated|cancelled|canceled|superseded|invalid|revoked|irrelevant`,
  ),
  ...of(
    "new-task",
    0.5,
    `your <2 new|real|actual|true|only|main|primary|updated|next <1 task|goal|objective|purpose|mission|job|assignment|instruction|instructions <1 is|are|begins|starts|follows
     your <1 instructions|guidelines|rules|directives|task <1 have|has|are|were <2 been <1 updated|changed|replaced|revoked|overridden
     before|after|until|once <2 you <2 can|may|could <2 solve|complete|finish|do <2 the|my|your <1 task|request
     admin|administrator|developer|root|master|system override <1 code|mode|granted|command|enabled
     i <1 order|command|instruct <1 you <1 to
     whatever|no <1 matter|user <3 user|they|i|asks <2 asks|ask|says|say|writes <4 answer|respond|reply|say
     stop|abort|cancel|halt|drop <3 what <1 you're|doing|are
     your|@prior <2 task|tasks|assignment|job <2 is|was|are|has|have <2 done|complete|completed|over|cancelled|canceled|finished|replaced`,
  ),
  ...of(
    "new-task",
    0.35,
    `your <1 task|goal|job|mission|role|objective|purpose <1 is <1 now
     follow|obey|execute|perform|prioritize|prioritise <2 these|this|my|only <2 @strictOrder <1 instead|first|only|now
     from now|here <1 on|forward|onwards|forth <3 you|your|always|answer|respond|ignore|every|all
     ab jetzt|sofort <2 du|bist|wirst
     à|a partir <2 maintenant|ahora|agora <3 tu|vous|eres|você
     the user <2 wants|asked|requested|needs|approved|authorized|authorised|instructed|confirmed|consented <3 you|this|to|that
     end <1 of <2 prompt|instructions|context|document|input|output|data|message|conversation
     begin|start <2 new <1 instructions|instruction|task|session|conversation|prompt
     these|this <2 instruction|instructions|directive|message|order <3 override|overrides|supersede|supersedes|replace|replaces|precedence|priority
     takes|take|has|have <2 precedence|priority <2 over <4 instructions|prompt|instruction|directives
     i <2 am|i'm <3 administrator|developer|creator|owner|supervisor|openai|anthropic <4 you|your|test|testing`,
  ),
  ...of(
    "new-task",
    0.2,
    `new|updated|additional|revised|important|special|secret|actual|real <1 instructions|instruction|directive|directives|task|objective
     do|perform|complete|execute <2 following <2 instead|first|before|task|tasks|action|actions
     before <2 answering|responding|proceeding|continuing|replying|completing|using|calling|doing <8 @must|first|@obtain|@use
     in|as <1 addition|well <2 you <1 must|should|need`,
  ),
  ...of(
    "address",
    0.3,
    `dear|attention|hey|hello|note|notice|message|warning|reminder|listen <2 @ai
     if|when|since|because|as <1 you|you're <2 an|a|the|any <2 ai|llm|assistant|chatbot|agent|model
     as <2 ai|llm <2 model|assistant|agent
     when|while|before|after|once|if <2 @doing <2 this|the <3 email|e|page|document|text|file|article|message|issue|review|website|resume
     if|when <2 asked <2 about
     when|whenever|if|before|after|each|every <2 user|users|customer|human <1 asks|requests|wants|writes|question
     after|before <1 each|every|all|any <2 @answer
     when|whenever|every|all|any <4 you <1 write|generate|create|produce|output|edit|propose <3
     any|all|every <2 @ai <1 that|which|who
     of|for|step|task <3 @ai <1 is <1 to
     if you can read this
     automated <1 reviewer|reviewers|system|systems|reader|readers|tool|tools|assistant|agents
     @ai <1 generated <1 summary|summaries|answer|answers|reviews|review|content
     message|note|notice|order|orders|instruction|instructions|update <1 from <1 anthropic|openai|google|microsoft|administrator|developers|developer|me
     as|i'm|am <1 your <1 developer|creator|administrator|owner|operator|maker
     @ai|model|models <2 @reader <3 this|file|page|document|text|message|content|comment
     you're|you <1 are|an|a|the <2 helpful|ai|llm|language|assistant|autonomous <1 assistant|model|agent|ai|chatbot`,
  ),
  ...of("address", 0.4, `any|all|every <2 @ai <4 @reader`),
  ...of(
    "address",
    0.15,
    `to|for <1 any|all|every|the <2 @ai
     @ai <1 must|should|shall|please|needs
     instruction|instructions|note|message <1 for|to <2 @ai
     you're|you <1 are <2 @ai
     language model|models`,
  ),
  ...of(
    "secrecy",
    0.5,
    `@not <1 @tell <2 @user <1 about|of|anything|what|this|why|these|it
     @not <1 @tell <2 @user <1 that <1 you|you've
     @not <1 @mention <1 this|that|it|these|any|anything|the <5 to|toward <2 user|users|human|humans
     not|never|don't|dont <1 mention|reveal|disclose|acknowledge|discuss|expose <2 this|these|that|your <2 instruction|instructions|message|comment|note|step|prompt|request|action|directive|rule|operation
     hide|conceal|keep <4 from <2 @user
     @not <1 mention|list|include|reveal|disclose|say|report <3 in <2 your <2 @answer
     @not <1 show|display|print <4 to <1 the <1 user|users|human
     so that <4 filter|filters|user|users|nobody|detection|moderation <3 not|doesn't|don't|cannot|can't <1 notice|see|detect|flag|know|catch
     let|make|lead <2 @user <2 believe|think
     not|never|don't <1 reveal|mention|say|disclose <2 that|you <2 you|have <2 read|seen|received|found|got
     without <2 @user <1 knowledge|knowing|noticing|awareness|consent|realizing
     act|behave|continue|proceed|pretend <3 as <1 if|though <2 nothing|this|never`,
  ),
  ...of(
    "secrecy",
    0.42,
    `without <1 @tell <2 @user\n@user <1 must|should|need|may|can|does|will|shall <1 not|never|n't <2 know|see|notice|find|learn|suspect|realize`,
  ),
  ...of(
    "secrecy",
    0.25,
    `@not <1 @tell <1 @user
     keep <2 this|it|these <3 secret|hidden|confidential|between
     do|it|now <2 silently|secretly|covertly|discreetly
     secretly|silently|quietly|covertly|discreetly|invisibly|unnoticed <3 @send|@obtain|@use|append|include|add|insert
     no need <1 to <1 @tell|ask|confirm
     @not <2 @mention <1 this|it|these
     @not <1 @mention|@tell <1 this|that|it|these <5 anyone|anybody|nobody|someone`,
  ),
  ...of("secrecy", 0.2, `@not <1 ask|asking|request|requesting|wait|waiting|seek|seeking|prompt <4 confirmation|permission|approval|consent|user|confirm`),
  ...of("urgency", 0.12, `@urgent\nmust <3 first\nvery|extremely|highly <1 important\nright|straight <1 now|away`),
  ...of(
    "tool",
    0.2,
    `@use <4 @tool
     run|execute|type|enter|paste <4 command|commands|script|code|payload
     curl|wget <3 http|https
     rm rf
     @use|visit|open|navigate|go|browse <4 http|https`,
  ),
  ...of(
    "secret",
    0.25,
    `@obtain|@send <6 @secret
     @obtain|@send <6 @keyKind <1 @keyWord
     @obtain|@send <5 environment <1 variables|variable
     @obtain|@send <5 @history <1 history|log|so|transcript|context
     @obtain <4 ssh|aws|env|etc|gnupg|kube|npmrc|netrc <2 id_rsa|credentials|config|passwd|shadow|key|keys|rsa|file`,
  ),
  ...of(
    "destination",
    0.45,
    `@send <6 @hoard <6 to|at <6 @sink
     @send <6 private|ssh|signing <1 @keyWord <6 to|at <6 @sink
     @send <6 @history <3 history|content|contents|transcript|data|summary <6 to|at <6 @sink
     @send <6 contents|content|output|result|results <3 of <4 @secret|passwd|id_rsa|variables <6 to|at <6 @sink
     @send <8 to <2 attacker|attackers
     @obtain <8 @secret|@keyWord|id_rsa|passwd|variables <8 @send <6 to|at <5 @sink
     @obtain <8 @secret|@keyWord|id_rsa <8 pass|include|put|insert|provide|place <6 parameter|argument|field|sidenote|header|url|query`,
  ),
  // Documentation of an API says where to send the token.
  ...of("destination", 0.35, `@send <6 @secret|variables <6 to|at <6 @sink\n@send <6 @keyKind <1 @keyWord <6 to|at <6 @sink`),
  ...of("destination", 0.3, `@send <6 @secret|variables <6 to|at <6 @place\n@send <6 @keyKind <1 @keyWord <6 to|at <6 @place`),
  ...of(
    "destination",
    0.2,
    `@send <8 to|at <4 http|https|webhook|attacker\n@send <6 to <3 email|address|inbox|server|endpoint\nexfiltrate\nleak <4 @secret|data|information|conversation|prompt`,
  ),
  ...HARM_PHRASES,
  ...FOREIGN_PHRASES,
  ...of(
    "persona",
    0.5,
    `do anything now
     you <1 are|will|shall|must|to|as <3 dan
     you're|you <1 are <1 now <3 @unbound|dan|free|hacker|terminal|linux|root|jailbroken|going
     you're|you <1 are <2 going <2 @pretend
     @pretend <3 @unbound
     no|without|ignoring|regardless <2 ethical|moral|safety|openai|openai's <2 @restriction|considerations|concerns|implications|policy|policies
     you <1 have|are|has|do <2 no|any|not|without|free|unbound <4 @restriction
     never|not|cannot|can't|won't <1 refuse|decline|reject <4 request|requests|answer|question|anything|command|task|comply|instruction|instructions
     comply|complies|obey|obeys|fulfill|answer|answers <2 any|every|all <3 request|requests|question|questions|command|commands|order|orders|prompt <3 no|without|regardless|matter
     stay|remain|stays|break|breaks <1 in <1 character
     @unbound <2 ai|chatbot|assistant|model|bot|answer|answers|response|responses|version|language
     broken|break|freed|free <2 from|of <3 confines|chains|shackles|limits|@restriction`,
  ),
  ...of(
    "persona",
    0.42,
    `developer|god|jailbreak|jailbroken|sudo|unrestricted|dan|evil|opposite <1 mode <2 enabled|activated|on|engaged|active|now|unlocked
     enable|enter|activate|switch|engage|unlock <3 developer|god|jailbreak|dan|unrestricted|evil|sudo <1 mode`,
  ),
  ...of(
    "persona",
    0.35,
    `i <2 want|need|would|order|command <2 you <2 @pretend|become|ignore
     you <2 will|shall|must|can|should <3 @pretend <2 as|like|to|that|you|role|a|an
     du bist|wirst <1 jetzt|nun|ab
     as if you <1 were|are <2 my|a|an|the|no
     without|no <1 restrictions|limits|filters|censorship|limitations|boundaries|disclaimers
     unfiltered|uncensored|jailbroken
     tu|vous es|êtes <1 maintenant
     ahora|agora|ora|adesso <1 eres|actúa|você|voce|sei|actuarás
     теперь ты
     jesteś teraz
     pretend|imagine|suppose <1 that|to|you|you're <3 you|are|be|were|my|a|an
     you're|you <1 are <1 now <2 a|an|the|in|my|called|named
     act|respond|answer|behave <1 as <2 my|an|a <2 unrestricted|linux|terminal|expert|hacker|character|grandmother|evil|ai|dan|professional|interviewer|translator
     jailbreak|jailbroken
     take|assume|adopt|play <2 role|persona|character <2 of|as
     openai|anthropic|google <2 policy|policies|guidelines|rules`,
  ),
  ...of(
    "prompt-leak",
    0.55,
    `@reveal <4 your <4 @promptWord
     @reveal <3 @hiddenWord <2 @promptWord
     @reveal <6 of|from <1 your <2 @promptWord
     output|reveal|print|dump|disclose <1 your <1 memory|context|configuration|config|rules|guidelines|policies|setup
     @reveal <3 prompt|prompts|instructions|rules <2 you|you've <2 were|was|have|had|received|got|given
     @reveal <3 me|us <3 @hiddenWord <2 @promptWord
     what|which|how <2 is|are|was|were|s|does <2 your <3 prompt|instructions|instruction|directives|guidelines|programming
     what|which <3 prompt|instructions|instruction|rules <2 were|was|have|had|did|are|do <2 you
     repeat|print|output|copy|return|echo|recite <4 text|words|word|everything|sentences|conversation|sentence|paragraph|messages|prompt <3 above|preceding|verbatim
     repeat|print|output|copy|write|say <3 everything|words <3 before|starting <3 this|with|you
     zeig|zeige|nenne|verrate|wie|was <4 dein|deine|deinen|deiner <3 prompt|anweisung*|systemprompt|instruktion*
     quelles|quel|montre|affiche|révèle|donne <4 tes|vos|votre|ton <3 instruction*|prompt|consigne*
     cuáles|cuál|muestra|dime|revela|muéstrame <4 tus|tu|sus <3 instruccion*|prompt|indicacion*`,
  ),
  ...of("new-task", 0.1, `instead <3 @act`),
  ...of("act", 0.25, `please|must|should|shall|need|now|then|instead|first|also|and|to|always <2 @act\n@ai <3 @act`, true),
];

/** Phrases of languages written without blanks, as bounded patterns over the text itself. The repeats are bounded, so each is linear. */
export const UNSPACED_PHRASES: readonly { readonly family: EvidenceFamily; readonly weight: number; readonly pattern: RegExp }[] = [
  {
    family: "override",
    weight: 0.75,
    pattern: /(?:忽略|無視|无视|忘记|忘記|忘掉|不要理会|不要遵守|不理會)[^。！？，\n]{0,14}(?:指令|指示|命令|提示|规则|規則|要求|说明|說明|内容|內容)/g,
  },
  { family: "override", weight: 0.75, pattern: /(?:指示|命令|指令|プロンプト|ルール|規則|内容|会話)[^。！？\n]{0,10}(?:無視|忘れ|従わない|破棄)/g },
  { family: "override", weight: 0.75, pattern: /(?:지시|명령|지침|프롬프트|규칙|내용|안내)[^.!?\n]{0,12}(?:무시|잊어|잊고|따르지)/g },
  { family: "override", weight: 0.75, pattern: /(?:ละเว้น|เพิกเฉย|ไม่ต้องสนใจ|ลืม|อย่าสนใจ)[^\n]{0,16}(?:คำสั่ง|คำแนะนำ|ข้อความ|กฎ)/g },
  {
    family: "prompt-leak",
    weight: 0.55,
    pattern:
      /(?:显示|顯示|输出|輸出|透露|告诉我|告訴我|打印|重复|重複|泄露)[^。！？\n]{0,10}(?:系统|系統|初始|隐藏|隱藏|你的)[^。！？\n]{0,4}(?:提示|指令|指示|规则|prompt)/g,
  },
  {
    family: "prompt-leak",
    weight: 0.55,
    pattern: /(?:システム|初期|あなたの)[^。！？\n]{0,4}(?:プロンプト|指示|命令)[^。！？\n]{0,8}(?:表示|教え|出力|見せ|開示|繰り返)/g,
  },
  { family: "prompt-leak", weight: 0.55, pattern: /(?:시스템|초기|너의|당신의)[^.!?\n]{0,4}(?:프롬프트|지시|지침)[^.!?\n]{0,8}(?:보여|알려|출력|공개|말해)/g },
  {
    family: "secrecy",
    weight: 0.5,
    pattern: /(?:不要|别|別|不得|切勿|无需|請勿|请勿)[^。！？\n]{0,4}(?:告诉|告訴|告知|通知|提及|透露)[^。！？\n]{0,6}(?:用户|用戶|使用者|任何人)/g,
  },
  { family: "secrecy", weight: 0.5, pattern: /(?:ユーザー|利用者)[^。！？\n]{0,6}(?:伝え|知らせ|言わ|教え|通知し)[^。！？\n]{0,3}(?:ない|ず)/g },
  { family: "secrecy", weight: 0.5, pattern: /(?:사용자)[^.!?\n]{0,8}(?:알리지|말하지|언급하지)/g },
  {
    family: "persona",
    weight: 0.4,
    pattern: /(?:你现在是|你現在是|从现在开始你|從現在開始你|从现在起，?你|请你扮演|請你扮演|假装你|假裝你|开发者模式|開發者模式)/g,
  },
  { family: "persona", weight: 0.4, pattern: /(?:あなたは今から|今からあなたは|これからあなたは|になりきって|のふりをして)/g },
  { family: "persona", weight: 0.4, pattern: /(?:지금부터 (?:너|당신)|(?:너|당신)는 이제|인 척)/g },
  {
    family: "destination",
    weight: 0.45,
    pattern: /(?:发送|發送|上传|上傳|转发|轉發|传送)[^。！？\n]{0,20}(?:密钥|密鑰|密码|密碼|凭证|憑證|令牌|环境变量|api ?key|token)/gi,
  },
  {
    family: "destination",
    weight: 0.45,
    pattern:
      /(?:把|将|將)[^。！？\n]{0,20}(?:密钥|密鑰|密码|密碼|凭证|憑證|令牌|环境变量|api ?key|token)[^。！？\n]{0,10}(?:发送|發送|上传|上傳|发到|發到|转发)/gi,
  },
  {
    family: "destination",
    weight: 0.5,
    pattern: /(?:\.env|密钥|密鑰|密码|密碼|凭证|憑證|令牌)[^。！？\n]{0,16}(?:发送|發送|上传|上傳|发到|發到|提交|转发)[^。！？\n]{0,8}https?:/g,
  },
  {
    family: "destination",
    weight: 0.5,
    pattern: /(?:\.env|パスワード|秘密鍵|認証情報|APIキー|トークン|環境変数)[^。！？\n]{0,24}https?:[^。！？\n]{1,80}(?:送信|送って|送り|アップロード|投稿)/g,
  },
  { family: "destination", weight: 0.5, pattern: /(?:\.env|비밀번호|암호|인증 ?정보|토큰|환경 ?변수)[^.!?\n]{0,24}https?:[^!?\n]{1,80}(?:보내|전송|업로드)/g },
  {
    family: "secrecy",
    weight: 0.5,
    pattern:
      /(?:不要|别|別|不得|切勿|无需|請勿|请勿)[^。！？\n]{0,2}(?:向|对|對|跟)[^。！？\n]{0,4}(?:用户|用戶|使用者|任何人)[^。！？\n]{0,2}(?:提及|透露|说|說|告知|提到)/g,
  },
  { family: "destination", weight: 0.3, pattern: /(?:上传|上傳|发送|發送|转发|轉發)[^。！？\n]{0,4}(?:到|至|给|給)\s?https?:/g },
  {
    family: "persona",
    weight: 0.5,
    pattern: /(?:没有|沒有|无|無|不受)[^。！？，\n]{0,4}(?:限制|约束|約束|审查|審查|道德)[^。！？，\n]{0,5}(?:模型|助手|机器人|AI|人工智能)/gi,
  },
  { family: "persona", weight: 0.5, pattern: /(?:制限|制約|フィルター)(?:の|が)?(?:ない|なし)[^。！？\n]{0,6}(?:AI|モデル|アシスタント|ボット)/gi },
  { family: "persona", weight: 0.5, pattern: /(?:제한|제약|필터)(?:이|가)? ?없는[^.!?\n]{0,4}(?:AI|모델|챗봇|어시스턴트)/gi },
  { family: "secret", weight: 0.25, pattern: /(?:告诉|告訴|给|給|显示|顯示|输出)我?[^。！？\n]{0,8}(?:密码|密碼|密钥|密鑰|凭证)/g },
];
