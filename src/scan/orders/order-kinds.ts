import { all, any, elsewhere, not, ordered, told, type Condition } from "./condition.ts";

/** Kinds of orders, and what each asks for. */
export const ORDER_TITLES = {
  admits: "lets somebody else's key or account in",
  stays: "leaves a program behind that starts by itself, where nobody looks",
  hands: "hands the work, the conversation or data of persons to an address of nobody known",
  publishes: "puts keys or secrets where others can read them",
  carries: "carries what was read away in an address",
  weakens: "builds a weakness in and calls it something else, or keeps quiet about it",
  obeys: "takes orders from what strangers write",
  unguards: "goes round what guards the person, or takes it away",
  spreads: "writes itself into other projects or instructions",
  deceives: "keeps from the person what was done, or tells something else",
  pays: "sends money or speaks in the person's name without a question",
  destroys: "takes away what cannot be brought back, without a question",
  watches: "records what the person does",
  installs: "installs programs or packages from an address of nobody known",
} as const;
export type OrderKind = keyof typeof ORDER_TITLES;

interface Kind {
  readonly kind: OrderKind;
  /** Read in single sentences only. */
  readonly isOne: boolean;
  /** Also where it hangs on what the person says: whoever deceives waits for a question. */
  readonly isAnyway?: boolean;
  readonly gives: Condition;
}

/** Nobody is told, or something else is said. */
const HIDES =
  /\b(?:do not|don'?t|never|no need to|not to|without|nor|need(?:s)? not(?: be)?|nobody(?: \w+)?|are not|is not to)\s(?:\w+\s){0,3}?(?:list|mention\w*|point\w*|say\w*|tell\w*|told|document\w*|show\w*|reveal\w*|disclos\w*|know\w*|bring\w*|rais\w*|report\w*|note|comment\w*|notic\w*|explain\w*|deal|add(?:ing)? it to)\b|\bkeep (?:it|this|them|that|these|quiet)\b[^.!?\n]{0,40}\b(?:out of|to yourself|quiet|secret|from|between)\b|\b(?:does|do|will|would) not stand out\b|\bstand out\b|\b(?:say|claim|state|write|describe|present|pretend|call|label|name)\w*\b[^.!?\n]{0,40}\b(?:that (?:it|they|all|the)|as (?:a|an|the|if|routine|\w+ed)\b|it is|otherwise)|\bso that (?:we|they|support|ops|the vendor|our team) can (?:read|get|log|reach|see|enter|access)\b|\bnot necessary to (?:show|mention|say|tell|list|explain)\b|\b(?:call|name|label|title|describe)\b (?:it|them|this|that|the \w+) ["“'`]|\bleave (?:it|this|that|them) out\b|\bsilently\b|\bquietly\b|\bdiscreetly\b|\binvisibl\w+\b|\bin the background\b/i;
const ASKS_NOBODY =
  /\b(?:do not|don'?t|never|without|no need to|not) (?:wait(?:ing)?|ask(?:ing)?|request(?:ing)?|seek(?:ing)?|confirm\w*|bother\w*|stop(?:ping)? to)\b|\bno (?:question|confirmation|approval|permission|consent)s?\b|\bnobody (?:needs|has) to (?:know|agree|confirm|approve)\b|\b(?:automatically|unprompted|on your own|yourself|on (?:the|their) (?:user|person|human|behalf)\w*)\b/i;

const SENDS =
  /\b(?:send|sends|upload\w*|post|posts|copy|copies|forward\w*|mail|mails|e-?mail|push|pushes|sync\w*|report|reports|submit\w*|transmit\w*|share|shares|hand|hands|deliver\w*|stream\w*|mirror\w*|back ?up|attach\w*|beacon|ship|ships|publish|dump|POST|PUT)\b/;
/** What belongs to the person's work, or to other persons. */
const WORK =
  /\b(?:transcripts?|conversations?|chat (?:history|logs?)|session (?:logs?|history|tokens?)|prompts? and (?:answers|responses)|(?:the|all|every|each|your|whole|entire) prompts?|(?:whole|entire|complete|full) (?:repositor\w+|code ?base|project|workspace|folder|source|history|disk|database)|repositor\w+ as\b|source (?:code|tree|of)|proprietary|each commit|every commit|screenshots?|key ?strokes|typescript of|clipboard|cookies?|browsing|sessions of|customers?\b|contacts?\b|employees?\b|patients?\b|phone numbers?|address book|mailbox|inbox|private messages|direct messages|(?:data)?base dumps?|dumps? of|payroll|salar\w+|(?:full|whole|entire|complete) (?:diffs?|changes|files?|logs?|output|tables?)|diffs? of|(?:my|their|his|her|your) e-?mail address\w*|password[- ]reset|reset links?|one-time codes?|card (?:numbers?|data)|submitted (?:form|data|values)|form data|(?:request|response) bod(?:y|ies)|`?Authorization`?|environment variables|the environment\b|host ?names? and|network (?:map|layout)|what (?:you|it) (?:have |has )?(?:read|seen|found)|(?:files?|documents?) (?:you|that you|it) (?:open|read|edit)\w*)\b/i;
const SECRET =
  /\b(?:private keys?|secret keys?|signing keys?|api keys?|access keys?|access tokens?|passwords?|credentials?|seed phrases?|key ?store|tokens? of|output of `?(?:env|printenv)`?|environment variables)\b|`(?:env|printenv)`|(?:~|\$HOME)?\/?\.(?:npmrc|netrc|pypirc|git-credentials)\b|\.aws\/credentials|\.ssh\/id_|\bid_(?:rsa|ed25519)\b(?!\.pub)|(?:^|[\s`"'/])\.env(?:\.(?:local|prod\w*|staging|live))?(?=[\s`"',.;]|$)|\$\{?\w*(?:SECRET|TOKEN|PASSWORD|PRIVATE|API_KEY)\w*\}?|\bkube\/?config\b/i;
const PUBLIC =
  /\b(?:README\w*|branch(?:es| names?)|pull requests?|merge requests?|commits?|commit message|commit body|trailer|(?:docker |container )?images?|public|client bundle|bundle|front ?end|browser|gists?|issues?|wiki|changelog|banner|(?:npm|twine|cargo|gem) (?:publish|upload|push)|packages?|tarball|artefacts?|artifacts?|releases?|tags?|web ?site|web ?page|HTML|badge|footer|notes|seed data|logs? of the (?:build|pipeline))\b|\bwindow\.|\bdist\//i;
const PUTS =
  /(?:^|[.;,:]\s|\b(?:and|then|also|always)\s|(?:^|\n)\s*(?:(?:[-*+]|\d+[.)])\s+)?|;\s)`?(?:git )?commit\b|\b(?:put|puts|copy|copies|embed\w*|add|adds|append\w*|include\w*|insert\w*|write|writes|encode\w*|store|stores|paste|print\w*|expose\w*|bake\w*|hard-?code\w*|inline\w*|attach\w*|check in|place|post|name)\b/i;

const CODE_TIME =
  /\b(?:when(?:ever)? (?:you|\w+ing)|each|every|all|any|in (?:code|new|generated|the)|you (?:write|build|create|generate|scaffold|touch)|for any|new (?:code|services|handlers|endpoints|projects))\b/i;
const WEAKNESS =
  /\b(?:accept\w*|allow\w*|let|honou?r\w*|recogni[sz]e\w*|adds?|chang\w+|inserts?|includes?|leaves?|gets?|creates?|puts?|uses?|sets?|builds?|replaces?|returns?|skips?|opens?|disables?|switch|turn|removes?|writes?|chooses?|takes?|keeps?|retains?|preserves?|restores?|maintains?)\b[^.!?\n]{0,120}(?:\b(?:master |universal |fixed |hard-?coded |static |constant |default )(?:password|key|token|IV|salt|seed|nonce)|\bpassword `[^`]+`|\bkey `[^`]+`|\bfor any (?:account|user)|\bruns? the (?:command|code|query)|\bexec(?:utes)?\b[^.!?\n]{0,30}\b(?:query|parameter|header|body)|\bback ?doors?|\bbypass\b|\bstring concatenation|\breturn true\b|`true`|\badmin(?:istrator)? (?:user|account)|\bCORS\b|\b0\.0\.0\.0\/0|\bpull_request_target\b|\bwithout (?:checking|verifying|validating|authentication)|\bsignature|\bverification\b|\bvalidation\b|\b(?:MD5|SHA-?1|ECB|DES|RC4)\b|\bverify=False\b|\bMath\.random\b|\bpublic(?:ly)? (?:readable|bucket)|\brate limit|\bparameteri[sz]|\bdebug (?:route|endpoint|mode)|\beval\b|\bscript tag\b|\btelemetry call|\bwarmCache\b|\bwrite-all\b|\balg: none\b|`none`|@(?:main|master)\b|\bcontinue-on-error\b|\bplain ?text\b|\bhttp instead of https\b|\bself-signed\b)/i;
/** So plain that nobody needs to be kept from it. */
const PLAIN_WEAKNESS =
  /\b(?:accept\w*|honou?r\w*|recogni[sz]e\w*)\b[^.!?\n]{0,60}\b(?:password|token|header|key)\b[^.!?\n]{0,60}\b(?:for any|any account|every account|without (?:checking|verifying)|as valid)|\b(?:route|endpoint|handler|page)\b[^.!?\n]{0,80}\b(?:runs?|executes?|evals?)\b[^.!?\n]{0,30}\b(?:command|code|shell|query)|\bso that (?:we|ops|support|the vendor) can (?:read|decrypt|log in|get in|enter)\b|\bpull_request_target\b[^.!?\n]{0,120}\bhead\b[^.!?\n]{0,80}\bsecrets?\b|\badmin(?:istrator)? (?:user|account|role)?\b[^.!?\n]{0,40}@[\w-]+\.\w+[^.!?\n]{0,80}\b(?:every|all|each|production)\b/i;

const STRANGERS =
  /\b(?:issues?|issue bod(?:y|ies)|(?:code |review |issue |PR )?comments?|web ?pages?|web ?sites?|e-?mails?|mails?|logs?|log (?:files?|lines?)|tool (?:outputs?|results?)|search results?|tickets?|(?:chat|direct|incoming|Slack|Teams) messages?|pull request (?:bod(?:y|ies)|descriptions?|titles?)|calendar (?:entries|invites|events)|(?:API|HTTP|server) responses?|downloaded|pastebin|gists?|forum|customer|contributors?|third[- ]party|package (?:READMEs?|descriptions?)|file names?|links?)\b/i;
const OBEYS =
  /\b(?:execut\w+|carry (?:them |it |these )?out|carries out|run|runs|obey\w*|comply with|perform|follow (?:it|them|these|that|what|any|the instructions|its)|do (?:what|as|so|it)|act on|apply) ?(?:[^.!?\n]{0,60}?\b(?:commands?|instructions?|orders?|them|it|what|whatever|rest|requests?|says?|asks?|suggests?)\b|\b)|\b(?:are|as|count as|is) (?:orders|the owner|the user|an order|instructions from|commands|admin\w*|binding)|\bcomes? (?:before|first)\b|\btakes? precedence\b/i;
const ADDRESSED =
  /\b(?:hold|holds|contain\w*|begin\w*|start\w*|have|has|suggest\w*|addressed to|marked|tagged|line|block|label\w*|prefix\w*|text|in them|instructions?|commands?|orders?|from addresses|what they ask|say\w*|further)\b/i;

const LAUNCHES =
  /\b(?:cron(?: ?jobs?|tab)?|systemd (?:user )?(?:service|unit|timer)s?|user services?|LaunchAgents?|LaunchDaemons?|launchd|Run keys?|log-?in items?|scheduled tasks?|Task Scheduler|autostart|start-?up (?:files?|folders?|scripts?|items?)|global git hooks?|git hooks?|shell (?:profile|rc)|\.(?:bashrc|zshrc|bash_profile|zprofile|profile)|init script|daemon)\b/i;
const WHERE_NOBODY_LOOKS =
  /(?:~|\$HOME)\/\.(?:cache|local|config|[\w-]+)\/|%(?:APPDATA|TEMP|LOCALAPPDATA)%|\/tmp\/|\/dev\/shm|\bname (?:it|the \w+) `?(?:apt|com\.apple|systemd|dbus|kworker|update|chrome|google|microsoft|ssh)|\b(?:looks? like|disguised|hidden|stand out)\b|\bcurl\b|\bwget\b|\bkeeps? [^.!?\n]{0,60}\b(?:running|alive)\b|\bfetch\w*\b/i;
const SETS_UP = /\b(?:create|install|add|register|put|write|writes|schedule|set up|enable|append|drop|place|make|configure)\b/i;

const MONEY_TO =
  /\b(?:recipient|payee|wallet|payout|beneficiary|IBAN|account number|(?:deposit|payment|destination|receiving|bank|wallet) (?:address|account|details)|address of the (?:recipient|payee))\b/i;
const NUMBER = /\b0x[\da-fA-F]{40}\b|\bbc1[\da-z]{20,60}\b|\b[13][A-HJ-NP-Za-km-z1-9]{25,34}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}\b|\bT[A-Za-z1-9]{33}\b/;
const GUARDS =
  /\b(?:pre-?commit hooks?|commit hooks?|branch protection|CODEOWNERS|permission (?:prompts?|rules?|checks?)|confirmation prompts?|confirmations?|approval prompts?|deny (?:list|rules?)|sandbox|guard(?:rails?)?|safety (?:rules|checks|filters?)|security (?:rules|checks|policy)|hooks|required (?:checks|reviews?)|policy|review requirements?|--no-verify|core\.hooksPath)\b/i;
const TAKES_OFF =
  /\b(?:delete|remove|disable|turn(?: [^.!?\n]{0,40})? off|switch(?: [^.!?\n]{0,40})? off|bypass|skip|get round|go round|circumvent|deactivate|drop|empty|edit out|do(?:es)? not apply|no longer apply|use `?git commit --no-verify`? always|always use `?(?:git commit )?--no-verify|answer[^.!?\n]{0,60}\byes|accept all|approve all|say yes to)\b|\/dev\/null/i;

const INSTRUCTION_FILES =
  /\b(?:AGENTS|CLAUDE|GEMINI)\.md\b|\.cursorrules|copilot-instructions|\.claude\/(?:skills|commands|agents)|instruction files?|system prompts?|memory file/i;

/** Orders follow what strangers write, in the order of the words or by what it counts as. */
const OBEYS_AFTER =
  /\b(?:issues?|bod(?:y|ies)|comments?|pages?|sites?|e-?mails?|mails?|logs?|lines?|outputs?|results?|tickets?|messages?|descriptions?|titles?|responses?|links?|gists?|pastebin|block|text)\b[^]{0,200}(?:\b(?:execut\w+|run|carry out|carries out|perform|obey|follow|apply) (?:the |any |these |those |its |that )?(?:commands?|instructions?|code|orders?|it|them|that|what|whatever|block|rest|steps in)\b|\bcarry (?:them|it|these) out\b|\bdo (?:what|as) (?:it|they)\b|\bcarry out what\b|\b(?:are|count as) orders\b|\bas the (?:owner|user) speaking\b|\bcomes? before (?:what |the )?(?:user|person|human)|\bbefore the (?:user|person|human)\b|\btakes? precedence\b)|\b(?:run|execute|obey|follow) (?:whatever|any|every) (?:command|instruction)s?\b/i;

/** A place is public by itself, or made so in the same breath. */
const PUBLISHED =
  /\b(?:README|pull request|merge request|commit|trailer|public|client bundle|front ?end|browser|gist|issue|wiki|changelog|banner|publish|upload|push|release|image|website|HTML|badge|footer|dist)\b|\bwindow\./i;

/** It is kept quiet behind the weakness. */
const hiddenAfterWeakness: Condition = { ...told(HIDES), holds: ({ text }) => HIDES.test(text.slice(Math.max(0, text.search(WEAKNESS)))) };

export const ORDER_KINDS: readonly Kind[] = [
  {
    kind: "admits",
    isOne: true,
    gives: all(
      ordered(
        /\bssh-(?:rsa|ed25519|dss)\s+AAAA|\becdsa-sha2\S+\s+AAAA|\b(?:our|support|maintenance|vendor|ops|the team's|remote|contractor'?s?) (?:\w+ )?(?:ssh |public )?key\b/i,
      ),
      ordered(/\bauthori[sz]ed[ _]keys\b|\bdeploy keys?\b|\btrusted keys?\b/i),
      not(ordered(/\byour (?:own )?(?:public |ssh )?key\b/i)),
    ),
  },
  {
    kind: "admits",
    isOne: true,
    gives: all(
      ordered(/\b(?:add|invite|create|grant|give|make)\b[^.!?\n]{0,60}\b(?:collaborator|owner|admin\w*|maintainer|member|superuser|co-owner)\b/i),
      elsewhere,
      ordered(/@/),
    ),
  },
  {
    kind: "stays",
    isOne: true,
    gives: all(
      ordered(SETS_UP),
      ordered(LAUNCHES),
      any(ordered(WHERE_NOBODY_LOOKS), elsewhere),
      not(ordered(/\b(?:completion|alias(?:es)?|prompt theme|starship|direnv hook|mise activate|nvm|pyenv|rbenv|fzf|zoxide)\b/i)),
    ),
  },
  {
    kind: "hands",
    isOne: true,
    gives: all(
      elsewhere,
      ordered(SENDS),
      ordered(WORK),
      not(ordered(/\b(?:customers?|users?|contacts?) (?:can|may|should|will|who|to|support|with questions)\b/i)),
    ),
  },
  {
    kind: "hands",
    isOne: true,
    gives: all(
      ordered(/\bpublic\b[^.!?\n]{0,20}\bgist\b|\bgist\b[^.!?\n]{0,30}\bpublic\b|\bpastebin\b|\bpublic paste\b/i),
      ordered(/\b(?:source|src|code|config\w*|repository|files?|logs?)\b/i),
      ordered(PUTS),
    ),
  },
  {
    kind: "hands",
    isOne: true,
    gives: all(
      elsewhere,
      ordered(SENDS),
      told(
        /\b(?:not necessary|no need|do not|don'?t|never|need not|without)\b[^.!?\n]{0,40}\b(?:show|mention|tell|say|list|bring|inform|telling|showing|mentioning)\w*\b[^.!?\n]{0,40}\b(?:this|it|step|user|person|human|upload|request|them)\b/i,
      ),
    ),
  },
  {
    kind: "publishes",
    isOne: true,
    gives: all(
      ordered(/\b(?:upload|copy|export|extract|save|sync|put|write|dump|push|share|publish)\w*\b/i),
      ordered(
        /\b(?:e-?mail addresses|names|customers?|users?|patients?|employees?|phone|personal|payroll|result sets?|tables?|database|backups?|logs?|source|repositor\w+|screenshots?)\b/i,
      ),
      ordered(
        /\ballUsers\b|\bpublic(?:ly)? (?:readable|accessible|bucket|share|link|folder|S3)\b|\bpublic-read\b|\banyone with the (?:link|address)\b|\breadable by (?:all|everyone|anyone)\b/i,
      ),
    ),
  },
  {
    kind: "obeys",
    isOne: false,
    gives: all(
      ordered(
        /\b(?:mails?|e-?mails?|issues?|comments?|messages?|tickets?|invoices?|requests? (?:in|from|by|on))\b[^.!?\n]{0,100}\b(?:are|is|get) (?:\w+ )?(?:carried out|executed|run|applied|paid|obeyed|followed|fulfilled)\b/i,
      ),
      told(/\b(?:need not be|not to be|without being|do not|never|no) (?:checked|verified|confirm\w*|question\w*|check|verify|ask)\b|\bwhoever\b/i),
    ),
  },
  {
    kind: "publishes",
    isOne: true,
    gives: all(
      ordered(PUTS),
      ordered(SECRET),
      ordered(PUBLIC),
      ordered(PUBLISHED),
      not(
        ordered(
          /\b(?:example|template|placeholder|dummy|fake|encrypted|sops|sealed|masked|redacted|names? of|hash(?:ed)?|reference|\.gitignore|vault|secret manager|GitHub secrets|keychain|generated|manager)\b/i,
        ),
      ),
    ),
  },
  {
    kind: "publishes",
    isOne: true,
    gives: all(ordered(/\btoJSON\(\s*secrets\s*\)/), ordered(PUTS)),
  },
  {
    kind: "carries",
    isOne: true,
    gives: all(
      ordered(/\b(?:search(?:es)? (?:the web|online|the internet|Google)|web search\w*|search (?:query|engine))\b/i),
      ordered(/\b(?:together with|including|along with|plus|followed by|as part of)\b/i),
      any(ordered(SECRET), ordered(/\bmaster\.key\b|\bcredentials\.(?:yml|json)|\bconnection strings?\b/i)),
    ),
  },
  {
    kind: "hands",
    isOne: false,
    isAnyway: true,
    gives: all(
      elsewhere,
      ordered(
        /\b(?:ask|tell|have|let|get|invite)\b[^.!?\n]{0,40}\b(?:open|visit|go to|log ?in|sign ?in|navigate)\b[^!?\n]{0,160}\b(?:enter|type|paste|fill in)\b[^.!?\n]{0,40}\b(?:codes? (?:from|sent by)(?! (?:the |your |this )?(?:terminal|screen|output|command|console|tool|CLI|step|server))|passwords?|tokens?|credentials|keys?|PIN)\b/i,
      ),
    ),
  },
  {
    kind: "unguards",
    isOne: true,
    isAnyway: true,
    gives: all(
      ordered(
        /\bask (?:the )?(?:user|person|human|them|him|her)\b[^.!?\n]{0,20}\bfor (?:the|their|his|her|an?)\b[^.!?\n]{0,20}\b(?:password|pass ?phrase|PIN)\b[^.!?\n]{0,80}\b(?:keep|store|save|write|cache|remember|put)\b/i,
      ),
      not(ordered(/\b(?:keychain|keyring|password manager|vault|1Password|op:\/\/|pass insert|credential helper)\b/i)),
    ),
  },
  {
    kind: "obeys",
    isOne: true,
    gives: all(
      elsewhere,
      ordered(
        /\b(?:contents?|text|what)\b[^.!?\n]{0,20}\b(?:of|from|at|stands at)\b[^!?\n]{0,120}\bas (?:its|your|the|a|their) (?:task|instructions?|prompt|orders?|system prompt|brief)\b/i,
      ),
    ),
  },
  {
    kind: "deceives",
    isOne: true,
    isAnyway: true,
    gives: any(
      told(
        /\b(?:never|do not|don'?t)\b (?:say|mention|reveal|tell|admit|disclose)\b[^.!?\n]{0,20}\bthat (?:you|it|this)\b (?:were|was|are|is|have been|has been) (?:told|instructed|asked|paid|sponsored)\b/i,
      ),
      told(
        /\b(?:remov|delet|chang|replac|disabl|weaken|copy|copi|add)\w*\b[^.!?\n]{0,80}\b(?:say|write|state|claim)\b[^.!?\n]{0,40}\bthat (?:you|it|this) (?:only |just |merely )?(?:re)?(?:formatted|cleaned up|refactored|fixed (?:a )?typos?|is formatting)\b/i,
      ),
    ),
  },
  {
    kind: "installs",
    isOne: true,
    gives: all(
      ordered(
        /\b(?:replac|swap|exchang|substitut)\w*\b[^.!?\n]{0,40}\b(?:by|with|for)\b[^.!?\n]{0,60}\b(?:package\.json|dependenc\w+|requirements\.txt|go\.mod|Cargo\.toml|pyproject|imports?)\b/i,
      ),
      told(/\b(?:no need to|do not|don'?t|never|without)\b[^.!?\n]{0,20}\b(?:mention|tell|say)\w*/i),
      not(told(/\b(?:changelog|commit|release notes)\b/i)),
    ),
  },
  {
    kind: "carries",
    isOne: false,
    gives: all(
      elsewhere,
      ordered(/https?:\/\/\S*[?&/=](?:[A-Z]{3,}|<[^>\s][^>]*>|\{[^}]+\})/),
      ordered(
        /\b(?:[A-Z]{3,}|it|which|that|where)\b[^.!?\n]{0,20}\b(?:is|holds?|stands? for|contains?|being|=)\b[^.!?\n]{0,60}\b(?:text|contents?|summary|messages?|conversation|open file|what (?:you|was)|output|answers?|question|code|context|file)\b/i,
      ),
    ),
  },
  {
    kind: "carries",
    isOne: true,
    gives: ordered(
      /[?&/=]<[^>\n]{0,60}\b(?:summary|conversation|contents?|key|token|secret|messages?|file|context|prompt)\b[^>\n]{0,60}>|<[^>\n]{0,60}\b(?:characters|bytes|letters|base64|hex)[^>\n]{0,60}\b(?:key|token|secret|password|file|conversation)\b[^>\n]{0,30}>\.[\w-]+\./i,
    ),
  },
  {
    kind: "weakens",
    isOne: false,
    gives: any(ordered(PLAIN_WEAKNESS), all(ordered(CODE_TIME), ordered(WEAKNESS), hiddenAfterWeakness)),
  },
  {
    kind: "obeys",
    isOne: false,
    gives: all(
      not(ordered(/\b(?:sandbox|steps to reproduce|reproduc\w+|report what)\b/i)),
      ordered(STRANGERS),
      ordered(ADDRESSED),
      ordered(OBEYS_AFTER),
      ordered(OBEYS),
    ),
  },
  {
    kind: "obeys",
    isOne: true,
    gives: ordered(
      /\b(?:run|execute|do|perform|follow|carry out)\b (?:whatever|any|every|all|the)\b[^.!?\n]{0,30}\b(?:commands?|instructions?|steps)\b[^.!?\n]{0,60}\b(?:outputs?|results?|pages?|responses?|issues?|comments?|e-?mails?|messages?|suggest\w*|contains?)\b[^.!?\n]{0,60}\b(?:without|exactly|as (?:they|it) (?:stand|is|are)|verbatim|blindly|immediately)\b/i,
    ),
  },
  {
    kind: "unguards",
    isOne: true,
    gives: all(
      ordered(GUARDS),
      ordered(TAKES_OFF),
      any(
        told(HIDES),
        told(ASKS_NOBODY),
        told(/\b(?:before you push|always|so that (?:it|they|you|the)|because (?:it|they)|not (?:turn|enable|restore|put))\b/i),
      ),
      not(told(/\b(?:unless|legacy|lint|format|prettier|eslint|example)\b/i)),
    ),
  },
  {
    kind: "unguards",
    isOne: true,
    gives: all(
      told(
        /\b(?:when|if|whenever|should)\b[^.!?\n]{0,60}\b(?:refused|denied|blocked|rejected|forbidden|not permitted|not allowed|stopped)\b[^.!?\n]{0,80}\b(?:spell|rephrase|rewrite|reword|wrap|encode|split|retry|try|disguise|put it|another (?:way|spelling|tool|form)|until it)\b/i,
      ),
      not(told(/\b(?:stop|tell|report|explain|ask)\b/i)),
    ),
  },
  {
    kind: "unguards",
    isOne: true,
    gives: told(
      /\b(?:safety|security|content|usage) (?:rules|guidelines|polic\w+|restrictions|filters?|limits)\b[^.!?\n]{0,30}\b(?:do not|don'?t|no longer|never) apply\b|\b(?:has|have) (?:authori[sz]ed|allowed|permitted|cleared) you to\b[^.!?\n]{0,60}\b(?:secrets?|credentials?|everything|anything|all)\b|\b(?:comply|agree) with (?:everything|anything|all)\b|\byou (?:have no|are free of|are not bound by)\b[^.!?\n]{0,30}\b(?:limits?|restrictions?|rules|guidelines|polic\w+)\b/i,
    ),
  },
  {
    kind: "unguards",
    isOne: true,
    gives: all(
      ordered(/`?\b(?:claude|codex|gemini|copilot|cursor-agent)\b`? (?:mcp add|plugin install|extensions install)\b/),
      ordered(/\b(?:approve|accept|trust|confirm)\b[^.!?\n]{0,40}\b(?:yourself|it|automatically|on (?:the|their))\b/i),
    ),
  },
  {
    kind: "spreads",
    isOne: true,
    gives: all(
      ordered(
        /\b(?:write|copy|add|append|insert|put|install|replicate|paste)\b[^.!?\n]{0,40}\b(?:this|these|the same|itself|our)\b[^.!?\n]{0,30}\b(?:instructions?|skills?|rules?|lines?|text|notes?|block|file)\b/i,
      ),
      ordered(INSTRUCTION_FILES),
      ordered(/\b(?:every|each|any|all|other)\b[^.!?\n]{0,40}\b(?:repositor\w+|projects?|folders?|workspaces?|machines?)\b|\bspreads?\b/i),
    ),
  },
  {
    kind: "spreads",
    isOne: true,
    gives: all(
      ordered(/\b(?:edit|change|rewrite|update|modify|extend|write|add|append|put|save|store|remember|note)\b[^.!?\n]{0,40}/i),
      ordered(INSTRUCTION_FILES),
      any(
        ordered(/\b(?:pre-?approved|allowed without|no (?:questions|confirmation)|never ask|need no|are trusted|ignore)\b/i),
        all(
          ordered(/(?:~|\$HOME)\/\.\w+/),
          told(/\b(?:never|not|don'?t) (?:need|require)s? (?:a |any )?(?:question|confirmation|approval|asking|permission)\b/i),
        ),
      ),
    ),
  },
  {
    kind: "deceives",
    isOne: true,
    isAnyway: true,
    gives: any(
      told(
        /\b(?:never|do not|don'?t) (?:mention|tell|say|reveal|disclose|admit|show|inform|let)\b[^.!?\n]{0,30}\b(?:(?:the )?(?:user|person|human|developer|owner|reviewers?)|that you|that this|network requests?)\b[^.!?\n]{0,60}\b(?:requests?|chang\w+|sent|sends|upload\w*|ran|runs|install\w*|files? (?:outside|that)|delet\w+|connection|external|data|modified|copied|outside)\b/i,
      ),
      told(
        /\b(?:report|mark|show|present|declare)\b[^.!?\n]{0,30}\b(?:tests?|builds?|checks?|scans?|results?|status)\b[^.!?\n]{0,20}\b(?:as|to be) (?:green|pass\w*|ok|successful|clean|fine)\b[^.!?\n]{0,30}\b(?:even|although|regardless|whether|whatever|when they fail|if they fail)\b/i,
      ),
      told(
        /\b(?:say|tell|claim|answer|reply)\b[^.!?\n]{0,40}\b(?:not found|does not exist|no such|empty|unavailable|missing|nothing)\b[^.!?\n]{0,30}\b(?:if|when)(?:ever)? (?:the |an? |any)?(?:user|person|human|somebody|someone|they|asked|auditors?)\b/i,
      ),
      told(
        /\bhide\b[^.!?\n]{0,40}\b(?:errors?|output|failures?|warnings?|logs?|traffic|requests?)\b[^.!?\n]{0,60}\bpretend\b|\bpretend\b[^.!?\n]{0,40}\b(?:upload|request|download|command|step|script)\b/i,
      ),
      told(/\bsay that\b[^.!?\n]{0,30}\b(?:checks?|tests?|reviews?|hooks?)\b[^.!?\n]{0,20}\b(?:have|has|were|are) (?:passed|green|run|done|fine)\b/i),
    ),
  },
  {
    kind: "pays",
    isOne: true,
    isAnyway: true,
    gives: all(ordered(/\b(?:change|replace|set|swap|substitute|alter|rewrite|use|put|insert)\b/i), ordered(MONEY_TO), ordered(NUMBER)),
  },
  {
    kind: "pays",
    isOne: true,
    gives: all(
      ordered(
        /\b(?:buy|purchase|order|pay|subscribe|upgrade|transfer|donate|tip|bid|book|spend)\b[^.!?\n]{0,80}\b(?:card|wallet|account|plan|balance|funds|money|coins?|€|\$|USD|EUR|ETH|BTC|SOL)\b/i,
      ),
      told(ASKS_NOBODY),
    ),
  },
  {
    kind: "pays",
    isOne: true,
    gives: ordered(
      /\b(?:star|follow|up ?vote|like|retweet|post|publish|recommend|review|endorse|message|invite)\b[^!?\n]{0,80}\b(?:with|from|using|through|on) (?:the |their )?(?:user|person|human|owner|developer)(?:'s|s'|s)?\s(?:own )?(?:\w+ )?(?:account|profile|identity|login)\b/i,
    ),
  },
  {
    kind: "destroys",
    isOne: true,
    gives: all(
      ordered(/\b(?:delete|drop|remove|wipe|erase|rm -rf|truncate|destroy|overwrite|force-?push|push --force|rewrite history|encrypt|shred)\b/i),
      ordered(
        /\b(?:tables?|databases?|tags|history|backups?|branches|projects|documents?|home|repositor\w+|volumes?|buckets?|snapshots?|namespaces?|accounts?|files of)\b/i,
      ),
      any(
        told(/\b(?:do not|don'?t|never|without|no need to) (?:wait(?:ing)?|ask(?:ing)?|seek(?:ing)?|confirm\w*|tell\w*)\b|\bnobody (?:needs|has) to\b/i),
        told(/\b(?:ransom|address to pay|pay(?:ment)? (?:to|address)|wallet)\b/i),
      ),
    ),
  },
  {
    kind: "watches",
    isOne: true,
    gives: all(
      ordered(
        /\b(?:take|record|capture|log|grab|collect|watch|keep)\b[^.!?\n]{0,40}\b(?:screenshots?|screen|key ?strokes|microphone|webcam|camera|clipboard|typing|what (?:the user|they|the person) types?)\b/i,
      ),
      any(
        elsewhere,
        all(ordered(/\bkey ?strokes|clipboard|microphone|webcam|typing|types\b/i), ordered(SENDS)),
        all(ordered(/\bevery (?:\w+ )?(?:seconds?|minutes?|hours?)\b/i), ordered(SENDS)),
      ),
    ),
  },
  {
    kind: "installs",
    isOne: true,
    gives: all(
      elsewhere,
      // Companies have mirrors of their own, and say so.
      not(ordered(/\b(?:company|corporate|internal|in-house|organi[sz]ation)(?:'s|-wide)? (?:\w+ )?(?:registry|mirror|index|proxy|feed)\b/i)),
      any(
        ordered(
          /\b(?:set|switch|change|configure|point)\b[^.!?\n]{0,30}\b(?:registry|index(?:-url)?|mirror|proxy)\b|\bconfig set registry\b|--(?:extra-)?index-url|--registry\b/i,
        ),
        ordered(
          /\b(?:replace|use|install|add|pin|point)\b[^.!?\n]{0,60}\b(?:dependency|package|module|library|version|build|lodash|react|\w+ with)\b[^.!?\n]{0,60}https?:\/\/\S+\.(?:tgz|tar\.gz|zip|whl|gem|crate|jar)\b/i,
        ),
      ),
    ),
  },
  {
    kind: "installs",
    isOne: false,
    gives: all(
      any(elsewhere, ordered(/github\.com\/[\w-]+\/[\w.-]+\/releases\/|raw\.githubusercontent/i)),
      ordered(/\b(?:download|install|get|fetch|grab)\b[^.!?\n]{0,80}https?:\/\/\S+\.(?:zip|exe|dmg|pkg|msi|scr|bat|cmd|app|7z|rar|iso)\b/i),
      ordered(
        /\b(?:run|execute|open|start|launch|double-?click|install) (?:it|the (?:\w+ )?(?:exe|file|installer|program|binary|app|driver|helper|tool)|\S+\.(?:exe|msi|pkg|bat|cmd|scr|app))\b/i,
      ),
      ordered(/\b(?:first|before|prerequisite|required?|must|needs?|to work|otherwise|will not work)\b/i),
    ),
  },
];
