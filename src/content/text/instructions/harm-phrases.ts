import { of, type Phrase } from "./phrase.ts";

/**
 * Deeds that no document asks of an agent which only reads it: to send, pay, grant, delete, switch off, install, or to win people over. Each is usual in
 * manuals and changelogs, so alone they say nothing; what counts is that an agent is asked (`score.ts`).
 */
export const HARM_PHRASES: readonly Phrase[] = [
  ...of(
    "harm",
    0.35,
    `@send|share <9 to|at|with <4 http|https|webhook|attacker
     @send|share|report <9 to|at|with <5 @topLevel
     transfer|pay|wire|send <5 usd|eur|gbp|dollars|euros|money|funds|btc|bitcoin|eth|payment|balance
     transfer|pay|wire <6 account|iban|wallet
     grant|give|invite|assign <8 access|editor|admin|administrator|owner|collaborator|permission|permissions|rights
     delete|remove|erase|wipe|destroy|purge|drop <3 all|every|entire|whole <4 @belongings
     delete|wipe|erase|destroy <2 the|user's|my|his|her|their <2 @belongings
     disable|deactivate|bypass|circumvent|skip|remove <4 @protection
     push <2 directly <2 to|main|master
     approve|merge <4 pull|transaction|payment|pr
     download|install|run|execute|launch <7 http|https
     curl|wget <9 sh|bash|python|node
     run|execute|install <2 npx|pip|curl|wget|powershell
     create|add|insert|make <4 admin|administrator|backdoor|root|malicious
     @tell|convince|persuade|advise|instruct|ask|urge <2 @user|reader|visitor|customer <6 call|visit|download|install|click|buy|account|locked|password|transfer
     rate|rank|score|grade|evaluate <3 candidate|applicant|resume|paper|submission|product|essay|review|manuscript <5 excellent|best|highest|top|perfect|positive|strong|outstanding|maximum|favorably
     recommend <1 hiring|acceptance|buying|purchasing
     you <1 must|should|will <1 say|recommend|mention|state|claim <7 best|safest|safe|excellent|superior
     forward|bcc <5 messages|emails|mails|mail|email
     search|read|open|scan|check <4 mailbox|inbox|emails|contacts
     append|insert|embed|include|inject <9 your|every|each <3 answer|answers|response|responses|reply|output|command|commands|message
     @obtain <3 conversation|chat|history <6 parameter|argument|field|context
     save|write|store|list|print|dump|log|post <3 @secret <4 you|you've <1 know|have|can|see|find
     buy|purchase|book <5 account|card|immediately
     unlock|open <3 door|doors|gate|garage|lock
     invite|sync|subscribe <6 @topLevel
     click <4 link|http|https|button
     import|include|load|fetch|add|embed <6 from <2 http|https
     insert|inject|add|put|append|include <8 every|each|all <2 page|pages|file|files|code|function|functions|answer|summary
     append|insert|inject <9 to|into|in <1 the <1 answer|reply|response|summary|output
     make|send|issue|perform <4 request <3 http|https
     set|change|add|replace <4 remote|origin|registry <4 http|https
     add|append|copy|put <5 key <5 authorized_keys|authorizedkeys|authorized
     modify|change|edit|rewrite|alter <3 tests|test <6 pass|passes|green
     turn|switch <1 off <4 alarm|camera|cameras|security|system|monitoring|lock|heating
     give|assign|award <3 highest|best|top|maximum|perfect|full <1 score|rating|grade|marks|points
     accept|endorse <2 paper|submission|manuscript|candidate|applicant|application
     list|show|print|reveal|output <3 stored|saved|known <1 secrets|passwords|credentials|tokens|keys
     run|execute <1 env|printenv|whoami
     append|add|attach|put <9 to|at|after <2 all|every|each <2 @answer|outputs
     open|start|spawn|create|launch <3 reverse|bind|remote shell
     release|make|issue|process|execute|approve <2 payment|payments|transfer|transaction
     leak|disclose|reveal|expose <7 in <1 your <1 @answer
     mark|label|flag <4 as <1 safe|approved|reviewed|trusted
     write|give|leave <3 positive|glowing|favorable|favourable|excellent <2 review|feedback|recommendation|rating
     trust|open|follow <4 links|link <4 domain|site
     execute|run <5 curl|wget|powershell|sh
     read|open|cat|print <4 passwd|shadow|id_rsa|authorized_keys
     enable|unlock <1 all <1 capabilities|features|functions|permissions
     must|should <1 refuse <1 to <1 answer|help
     leak|expose|disclose|publish <3 customer|customer's|customers|user's|personal|private|address|data
     rate|rank|review|describe <3 competitor|competitors|rivals <3 badly|poorly|low|worst|negatively
     change|replace|update|reset <4 password|recovery|email|phone <4 address|to|number
     tell|reply|respond|answer|provide|give <6 admin's|admins|administrator's|user's|customer's|owner's <3 phone|address|password|number|email`,
  ),
  // Nobody but an attacker asks for these, whoever is spoken to.
  ...of(
    "harm",
    0.5,
    `get|make|trick|convince|persuade|lure|manipulate|deceive <2 @user|customer|customers|reader|victim <3 to|that|into <8 reveal|share|enter|pay|password|infected|virus|card|ssn|pin
     ask <2 @user|customer|reader <5 password|card|ssn|credentials|pin|passwords <9 send|forward|post|submit <5 http|https
     lie <1 to|and <2 @user|customer|customers|say|tell
     @secret|@keyWord <2 you|it can <1 see|find|reach
     store|put|write|place|include|paste|copy|append <7 environment|secret|token|credentials|keys|password <8 description|comment|gist|pastebin|issue|commit|title
     @secret|@keyWord <9 paste|post|publish|put <5 gist|pastebin|public|comment`,
  ),
];
