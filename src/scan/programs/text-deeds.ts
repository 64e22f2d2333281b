import { isStrangeHost } from "../strange-hosts.ts";
import { OTHER_MEMORY } from "./code-deeds.ts";
import type { Deed, DeedKind } from "./deeds.ts";

const RIGHTS =
  /\bchmod\s+(?:u\+s|[246]7\d\d)\b|NOPASSWD:\s*ALL|\b(?:useradd|adduser|usermod)\b(?!\s+-aG\s+docker\s+["']?(?:\$\{?(?:USER|LOGNAME)\b|\$\(whoami\)))[^\n]{0,80}\b(?:sudo|wheel|admin|docker)\b|\bchpasswd\b/;
/** What says afterwards who did what, taken away. */
const ERASES =
  /(?:^|[;&|`]\s*|\bsudo\s+|\bthen\s+|\bdo\s+)history\s+-\w*c\b|\brm\b[^\n;&|]{0,60}\.(?:bash|zsh|python)_history\b|\b(?:rm|shred|truncate)\b[^\n;&|]{0,60}\/var\/log\/(?:audit|auth|secure|wtmp|btmp|lastlog|syslog|messages)\b|(?:^|[\s;&])>\s*\/var\/log\/\w|\bjournalctl\b[^\n;&|]{0,40}--vacuum-(?:time|size)=[01]\w{0,2}\b|\bwevtutil\s+cl\b|\bClear-EventLog\b|\bunset\s+HISTFILE\b|\bHISTFILE=\/dev\/null\b|\bset\s+\+o\s+history\b|\bauditctl\s+-(?:e\s*0|D)\b|\bcloudtrail\s+(?:stop-logging|delete-trail)\b|\bguardduty\s+delete-detector\b/m;
/** Programs that use a machine for somebody else's money. */
/** What protects a machine from programs of nobody known, switched off. */
const OPENS_MACHINE =
  /\bspctl\s+--(?:master|global)-disable\b|\bcsrutil\s+disable\b|\bamfi_get_out_of_my_way=1\b|\bsetenforce\s+0\b|\bufw\s+disable\b|\bSet-MpPreference\b[^\n]{0,60}DisableRealtimeMonitoring|\bnetsh\s+advfirewall\s+set\s+allprofiles\s+state\s+off\b/i;
const MINES = /\bxmrig\b|\bcpuminer\b|\bminerd\b|\bstratum\+(?:tcp|ssl):|--donate-level\b|\bnicehash\b|\s-o\s+pool\.[\w.-]+:\d+/i;
/** Rights over a whole account, cluster or repository for somebody. */
const GRANTS =
  /\bgh\s+repo\s+edit\b[^\n]{0,120}--visibility[= ]public\b|\bgh\s+api\b[^\n]{0,160}\b(?:private=false|visibility=public)\b|\bnpm\s+(?:search|access\s+(?:ls|list))\b[^]{0,600}\bnpm\s+publish\b|\bnpm\s+owner\s+add\b|\bput-bucket-acl\b[^\n;&|]{0,120}public-read|\badd-iam-policy-binding\b[^\n;&|]{0,200}\ballUsers\b|\bgh api\b[^\n]{0,120}\/transfer\b[^\n]{0,80}new_owner=|\bgh api\b[^\n]{0,80}\/keys\b[^\n]{0,200}\bread_only=false\b|\bgh api\b[^\n]{0,120}\/collaborators\/[^\n]{0,80}permission=admin\b|\/collaborators\/[^\n]{0,120}permission=admin\b|\bsubjects:[^]{0,200}\bkind:\s*["']?(?:User|Group)\b[^]{0,300}\broleRef:[^]{0,200}\bcluster-admin\b|\bcreate\s+clusterrolebinding\b[^\n;&|]{0,160}--clusterrole[= ]cluster-admin\b|\battach-(?:user|role)-policy\b[^\n;&|]{0,200}AdministratorAccess\b/;
/** Workflows put into repositories by their interface: what they run has the rights of each of them. */
const SPREADS =
  /\bgh\s+api\b[^\n]{0,200}\/contents\/\.github\/workflows\/|\bcurl\b[^\n]{0,200}(?:-X|--request)[ =]?PUT\b[^\n]{0,200}\/contents\/\.github\/workflows\//;
const LISTS_REPOSITORIES = /\bgh\s+repo\s+list\b[^\n]{0,60}/;
/** The whole machine, writable, within a container. */
const MOUNTS_ALL =
  /\b(?:docker|podman|nerdctl)\b[^\n;&|]{0,40}\brun\b[^\n;&|]{0,300}(?:\s-v|\s--volume)[ =]["']?\/:\/[\w./-]+(?!:ro\b|[\w./-]|:[\w,]*\bro\b)|\b(?:docker|podman|nerdctl)\b[^\n;&|]{0,40}\brun\b[^\n;&|]{0,300}--mount[ =](?=\S*(?:source|src)=\/,)(?!\S*readonly)/;
/** State, dumps and keys, put where everybody reads them. */
const PUBLISHES_KEYS =
  /(?:\btfstate\b|\.env\b|\bdump\b|\bbackups?\b|\.sql(?:\.gz)?\b|\.pem\b|\.key\b|\bcredentials?\b|\bsecrets?\b|\bkube\/?config\b|\.p12\b)[^\n]{0,240}(?:--acl[= ]public-read|\bpublicRead\b|-a public-read\b|--predefined-acl[= ]publicRead)|\bgsutil\b[^\n]{0,80}\b(?:acl ch -u AllUsers|iam ch allUsers)[^\n]{0,120}(?:tfstate|dump|backup|secret|credential)|\bgh\s+gist\s+create\b[^\n]{0,120}(?:--public|-p)\b[^\n]{0,120}(?:\.env|credentials|\.pem|id_\w+|kube\/?config|secrets?)\b/i;
const UNPROTECTS =
  /\bgh api\b[^\n]{0,80}(?:-X|--method)[ =]?DELETE[^\n]{0,120}\/(?:rulesets\/|vulnerability-alerts\b|automated-security-fixes\b)|\bgh api\b[^\n]{0,300}\bsecret_scanning\w*\]?\[status\]=disabled|\bgh api\b[^\n]{0,60}(?:-X|--method)[ =]?DELETE[^\n]{0,120}\bprotection\b|\bgh pr merge\b[^\n`]{0,80}--admin\b/;
/** Everything of a database, a folder or a repository in one stream. */
const DUMPS =
  /\b(?:pg_dump(?:all)?|mysqldump|mariadb-dump|mongodump|sqlite3\b[^\n|]{0,60}\.dump|redis-cli\b[^\n|]{0,40}--rdb|tar\s+-?\w*c|zip\s+-\w*r|git\s+(?:bundle\s+create|archive)|rsync|kubectl\s+get\s+secrets?|docker\s+save|history|journalctl|find\s+~)\b/i;
/** What carries a stream away, and whereto. */
const CARRIED_TO = /(?:\||&&|;)[^\n]{0,160}?\b(?:curl|wget|nc|ncat|scp|socat|ftp)\b[^\n]{0,200}?((?:[\w-]+\.)+[a-z]{2,}|\d+(?:\.\d+){3})/i;

/** A dump that goes to a host of nobody known; the first of each line counts. */
function dumpedAway(text: string): string | undefined {
  for (const line of text.split("\n")) {
    const dump = DUMPS.exec(line.slice(0, 4000));
    if (dump === null) continue;
    const rest = line.slice(dump.index, dump.index + 500);
    const host = CARRIED_TO.exec(rest)?.[1];
    if (host !== undefined && isStrangeHost(host)) return rest.slice(0, 80);
  }
  return undefined;
}

/** The person's keys, lent to a host for as long as the connection stands. */
const LENDS = /\bssh\b[^\n;&|]{0,120}(?:\s-\w*A\w*\b|ForwardAgent[= ]yes)[^\n;&|]{0,160}?@((?:[\w-]+\.)+[a-z]{2,}|\d+(?:\.\d+){3})/g;
/** An archive of somebody else, unpacked over what agents and pipelines are told. */
const UNPACKS =
  /\b(?:curl|wget)\b[^\n]{0,200}?https?:\/\/([\w.-]+)[^\n]{0,200}(?:\||&&|;)\s*(?:sudo\s+)?(?:tar|bsdtar|unzip)\b[^\n]{0,80}\s(?:-C|-d|--directory[= ])\s*["']?(?:\.github|\.gitlab|\.claude|\.cursor|\.codex|\.gemini|\.opencode|\.husky|\.git\b|(?:~|\$HOME)\/?(?=["'\s]|$)|(?:~|\$HOME)\/\.(?:claude|codex|cursor|gemini|ssh|config)\b)/g;

/** An archive of somebody else, unpacked over a repository. */
const UNPACKS_HERE =
  /\b(?:curl|wget)\b[^\n]{0,200}?https?:\/\/([\w.-]+)[^\n|&;]{0,120}(?:\||&&|;)\s{0,4}(?:tar|bsdtar)\b(?![^\n;&|]{0,120}\s(?:-C|--directory)[ =]?\s{0,4}["']?(?!\.(?:["'\s]|$))\S)/g;
/** All that is new there, pushed. */
const ADDS_ALL = /\bgit add\b[^\n]{0,20}\s(?:-A|--all|\.)(?=\s|$)/m;
const PUSHES = /\bgit\b[^\n]{0,60}\bpush\b/;
/** Programs that watch a machine, or an agent, stopped or taken away. */
const BLINDS =
  /\b(?:pkill|killall|systemctl\s+(?:stop|disable|mask)|service|launchctl\s+(?:unload|bootout|remove|disable)|(?:apt(?:-get)?|dnf|yum|brew)\s+(?:remove|purge|uninstall)|(?:rm|chmod|mv)\s|kill\b[^\n;&|]{0,20}\b(?:pgrep|pidof))[^\n;&|]{0,60}\b(?:sallyport|falco|auditd|osquery\w*|crowdstrike|falcon-sensor|sentinel(?:one|d)|wazuh\w*|clamav|clamd|fail2ban|sysmon|mdatp|wdavdaemon|carbonblack|santa(?:d)?|littlesnitch|lulu|apparmor|ossec)\b/i;
/** A name whose letters are what is looked up, at a host that keeps what it is asked. */
const CAUGHT =
  /(?:\$\([^)\n]{1,120}\)|\$\{?\w+\}?|`[^`\n]{1,80}`)[\w.-]{0,40}\.(?:[\w-]+\.)*(?:oast\.(?:site|fun|pro|live|me|online)|oastify\.com|interact\.sh|burpcollaborator\.net|dnslog\.\w+|requestbin\.\w+|canarytokens\.com|bxss\.me)\b/i;
/** A repository of somebody else with the log-in for it in the address. */
const LENT_REMOTE = /\bgit\s+(?:remote\s+(?:add|set-url)|push)\b[^\n]{0,80}https?:\/\/[^\s/@:]{1,80}:[^\s@]{4,200}@([\w.-]+)/g;
const PUSHES_ALL = /\bgit\b[^\n]{0,60}\bpush\b[^\n]{0,60}--(?:mirror|all)\b/;
/** A container of nobody known that may do on the machine what it wants. */
const IMAGE = /\bimage:\s{0,4}["']?((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?\/[\w./-]+/g;
const PRIVILEGED = /\bprivileged:\s{0,4}true\b|\bhostPID:\s{0,4}true\b/;
const IMAGES =
  /(?:^|\.)(?:docker\.io|ghcr\.io|quay\.io|gcr\.io|pkg\.dev|k8s\.io|mcr\.microsoft\.com|public\.ecr\.aws|amazonaws\.com|azurecr\.io|nvcr\.io|gitlab\.com|elastic\.co|redhat\.(?:com|io)|suse\.com)$/;
/** Events of a repository, told to an address. */
const HOOKS = /\bgh\s+api\b[^\n]{0,120}\/hooks\b[^\n]{0,300}\bconfig(?:\[url\]|\.url)=["']?https?:\/\/([\w.-]+)/g;
/** A repository of somebody else, named and given all that is there. */
const MIRRORS =
  /\bgit\b[^\n;&|]{0,60}\bremote\s+(?:add|set-url)\s+(?:-\w+\s+)?(\S{1,40})\s+["']?(?:https?:\/\/|git@|ssh:\/\/)[^]{0,400}\bgit\b[^\n;&|]{0,60}\bpush\b[^\n;&|]{0,60}\b\1\b/;

const ADDS_SERVER =
  /\b(?:claude|codex|gemini|copilot|cursor-agent)\s+(?:mcp\s+add(?:-json)?|plugin\s+(?:install|marketplace\s+add)|extensions\s+install)\b[^\n]{0,80}/;
/** A program below a folder that is not shown, or that anybody writes to, which goes on when its parent ends. */
const DETACHED =
  /\b(?:nohup|setsid|disown|daemonize|start-stop-daemon)\b[^\n]{0,60}\s["']?(?:\.\/\.|\.[\w-]+\/|~\/\.|\$HOME\/\.|\/tmp\/|\/var\/tmp\/|\/dev\/shm\/)[\w./-]{1,80}/;
/** The newest of a repository, installed for all that follows. */
const INSTALLS_HEAD =
  /\b(?:npm\s+(?:i|install|add)\s+(?:-g|--global)|pip3?\s+install|uv\s+tool\s+install|pipx\s+install|go\s+install|cargo\s+install\s+--git)\b[^\n;&|]{0,60}\b(?:git\+(?:https?|ssh):\/\/|github:)[^\s@#]{1,120}(?=\s|$|["'])/;

const NAMES_HOSTS = /(?:\btee(?:\s+-a)?|>>?)\s*["']?\/etc\/(?:hosts|resolv\.conf)\b/;
const OPENS = /\bssh(?!-)\b[^\n]{0,160}\s-\w*R\s*\S+/;
const REGISTRY =
  /\b(?:npm|pnpm|yarn)\s+config\s+set\s+registry\s+["']?http:|--(?:extra-)?index-url[ =]["']?http:|--trusted-host\b|\b(?:i|install|ci|add|update|exec|npx)\b[^\n]{0,200}--registry[ =]["']?http:\/\/(?!localhost|127\.|\[::1)[\w-]+\.\w|--strict-ssl[= ]false\b|\bconfig set (?:global\.)?index-url\s+["']?http:/;

/** What an agent reads as its orders or its rights, as the target of a fetch; the address stands before or after it. */
const FETCHED_ORDERS =
  /\b(?:curl|wget)\b(?=[^\n]{0,300}(?:>>?|-o|-O|--output)\s{0,3}["']?(?:\S{0,60}\/)?(?:AGENTS|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md\b|[^\n]{0,300}(?:>>?|-o|-O|--output)\s{0,3}["']?(?:\S{0,60}\/)?(?:\.claude|\.cursor|\.codex|\.gemini|\.opencode|\.clinerules|\.mcp\.json|\.github\/workflows|\.gitlab-ci\.yml|\.circleci|\.husky|\.git\/hooks)\b)[^\n]{0,300}?https?:\/\/(?:[^\s/@"']{1,60}@)?([\w.-]+)[^\n]{0,80}/g;

/** The shell of a package manager's scripts, replaced for all projects. */
const REPLACES_SHELL = /\b(?:npm|pnpm|yarn)\s+config\s+set\s+(?:-\w+\s+|--\w+\s+)*script-shell\b[^\n;&|]{0,80}/;
/** A guard's own file, made unable to run, or changed so that nobody sees it. */
const MUFFLES =
  /\bchmod\s+(?:[ago]*-\w*x|0?[0246]{3})\s[^\n;&|]{0,80}\.(?:claude|cursor|codex|gemini|windsurf|clinerules|github)\/hooks\b|\bupdate-index\s+--(?:assume-unchanged|skip-worktree)\b[^\n;&|]{0,120}(?:\.claude|\.cursor|\.codex|\.gemini|\.mcp\.json|AGENTS\.md|CLAUDE\.md|\.github)/;
/** An address of money, put in place of what was copied. */
const SWAPS_COPIED =
  /\b(?:pbpaste|xclip\b[^\n|;]{0,20}\s-o|wl-paste|Get-Clipboard|(?:pyper)?clip\w*\.(?:paste|readSync|read)\()[^]{0,400}\b(?:0x[\da-f]{40}|bc1[\da-z]{20,60}|[13][A-HJ-NP-Za-km-z1-9]{25,34})\b[^]{0,300}\b(?:pbcopy|xclip|wl-copy|Set-Clipboard|(?:pyper)?clip\w*\.(?:copy|writeSync|write)\()/i;

/** What only a program does that runs by itself: people set a mirror up by hand, add a server, leave a service running. */
export function ownDeeds(text: string): readonly Deed[] {
  const seen = (kind: DeedKind, pattern: RegExp): readonly Deed[] => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ kind, words: words.slice(0, 80), isSure: false }];
  };
  return [
    ...seen("sends-secrets", MIRRORS),
    ...seen("changes-guard", ADDS_SERVER),
    ...seen("stays-behind", DETACHED),
    ...seen("runs-fetched", INSTALLS_HEAD),
    ...seen("leads-elsewhere", REPLACES_SHELL),
  ];
}

/** Deeds that are told by the words of a command line, whatever its effects are. */
export function textDeeds(text: string): readonly Deed[] {
  const found = REGISTRY.exec(text);
  const orders = [...text.matchAll(FETCHED_ORDERS)].find(([, host]) => isStrangeHost(host!))?.[0];
  const strange = (pattern: RegExp): string | undefined => [...text.matchAll(pattern)].find(([, host]) => isStrangeHost(host!))?.[0].slice(0, 80);
  const [lent, unpacked, hooked] = [
    strange(LENDS),
    strange(UNPACKS) ?? (ADDS_ALL.test(text) && PUSHES.test(text) ? strange(UNPACKS_HERE) : undefined),
    strange(HOOKS),
  ];
  const mirrored = PUSHES_ALL.test(text) ? strange(LENT_REMOTE) : undefined;
  const image = PRIVILEGED.test(text) ? [...text.matchAll(IMAGE)].find(([, host]) => isStrangeHost(host!) && !IMAGES.test(host!))?.[0] : undefined;
  const dumped = dumpedAway(text);
  const seen = (kind: DeedKind, pattern: RegExp): readonly Deed[] => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ kind, words: words.slice(0, 80), isSure: true }];
  };
  const all = /\btoJSON\(\s*secrets\s*\)[^\n]{0,200}\b(?:curl|wget|nc|base64)\b/i;
  return [
    ...seen("takes-rights", RIGHTS),
    ...seen("takes-rights", OTHER_MEMORY),
    ...seen("takes-rights", GRANTS),
    ...seen("takes-rights", SPREADS),
    ...(/\.github\/workflows\//.test(text) && PUSHES.test(text) ? seen("takes-rights", LISTS_REPOSITORIES) : []),
    ...seen("sends-secrets", PUBLISHES_KEYS),
    ...seen("takes-rights", MOUNTS_ALL),
    ...seen("destroys", ERASES),
    ...seen("takes-rights", MINES),
    ...seen("changes-guard", OPENS_MACHINE),
    ...seen("changes-guard", UNPROTECTS),
    ...seen("changes-guard", BLINDS),
    ...seen("changes-guard", MUFFLES),
    ...seen("leads-elsewhere", SWAPS_COPIED),
    ...seen("sends-secrets", CAUGHT),
    ...(lent === undefined ? [] : [{ kind: "opens-shell" as const, words: lent, isSure: false }]),
    ...(unpacked === undefined ? [] : [{ kind: "changes-guard" as const, words: unpacked, isSure: false }]),
    ...(mirrored === undefined ? [] : [{ kind: "sends-secrets" as const, words: mirrored.replace(/:[^/@:]+@/, ":…@"), isSure: false }]),
    ...(image === undefined ? [] : [{ kind: "takes-rights" as const, words: image.slice(0, 80), isSure: false }]),
    ...(hooked === undefined ? [] : [{ kind: "sends-secrets" as const, words: hooked, isSure: false }]),
    ...(dumped === undefined ? [] : [{ kind: "sends-secrets" as const, words: dumped, isSure: false }]),
    ...(orders === undefined ? [] : [{ kind: "changes-guard" as const, words: orders.slice(0, 80), isSure: true }]),
    ...seen("opens-shell", OPENS),
    ...(/\b127\.0\.0\.1\b|::1/.test(text) ? [] : seen("leads-elsewhere", NAMES_HOSTS)),
    ...seen("sends-secrets", all),
    ...(found === null ? [] : [{ kind: "leads-elsewhere" as const, words: found[0], isSure: true }]),
  ];
}
