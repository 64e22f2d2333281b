import { isStrangeHost } from "../strange-hosts.ts";
import type { Deed } from "./deeds.ts";

/** Folders and files of keys, as they stand in literals; the parts of a path may be apart. */
const STORES =
  /(?<![\w-])\.(?:ssh\b|aws\b|gnupg\b|kube\b|docker\/{1,2}config|netrc\b|npmrc\b|pypirc\b|git-credentials\b|pgpass\b|vault-token\b|cargo\/{1,2}credentials|gem\/{1,2}credentials|config\/{1,2}(?:gh\b|gcloud|solana|hub\b)|azure\b|claude\/{1,2}\.credentials|claude\/{1,2}(?:projects|history)|codex\/{1,2}(?:auth|sessions)|gemini\/{1,2}oauth|local\/{1,2}share\/{1,2}(?:opencode\/{1,2}auth|keyrings)|(?:bash|zsh|python)_history|electrum|bitcoin|mozilla)|\btranscript_path\b|Library\/{1,2}Keychains|(?<!\w)id_(?:rsa|ed25519|ecdsa)\b(?!\.pub)|Login Data\b|wallet\.dat|application_default_credentials|\\\.(?:ssh|aws|kube)\\/i;
/** A whole environment, not one variable of it. */
const PROJECT_SECRETS =
  /(?:\bread\w*|\bopen|\bglob|\bcat|\bFile\.\w+|\bPath)\s*\(?[^)\n]{0,100}(?:["'`/{,]\.env\b(?!\.(?:example|sample|test|template))|master\.key\b|credentials\.yml\.enc|secrets\.(?:ya?ml|json)\b)/i;
const ENVIRONMENT =
  /\bprocess\.env(?!\s*(?:\??\.\s*\w|\[|\?\?))|\bos\.environ(?!\s*(?:\[|\.get\b|\.setdefault|\.pop|\.update))|\bENV\.(?:to_h|to_a|map|each)|\bstd::env::vars\b|Get-ChildItem\s+env:|\[Environment\]::GetEnvironmentVariables|\bos\.Environ\(\)|System\.getenv\(\)/i;
/** Single variables are taken from the environment by their names. */
const TAKEN = /\{(?![^{}]*\.\.\.)([^{}]{1,600})\}\s*=\s*process\.env\b/g;
const NAMES_KEY = /TOKEN|SECRET|KEY|PASSW|CREDENTIAL/i;
/** The environment is handed to a child of the same program, or looked through for a name. */
const FOR_CHILD =
  /\bin (?:process\.env|os\.environ)\b(?!\.)(?<!\bfor\s{0,80}(?:\(\s{0,80})?(?:(?:const|let|var)\s{1,80})?[\w$]{1,80}\s{1,80}in \w{1,8}\.env(?:iron)?)|(?:\benv\s*[:=]\s*(?:\{\s*(?:\.\.\.|\*\*)\s*)?(?:dict\()?|\{\s*(?:\.\.\.|\*\*)\s*|load\w*\(|parse\(|\w*[sS]chema\w*\()(?:process\.env|os\.environ)(?:\.copy\(\))?/g;
const SENDS =
  /\brequests\.(?:post|put|patch|request)\s*\(|\bhttpx\.(?:post|put|AsyncClient|Client)\b|\burlopen\s*\(|\.urlretrieve\(|\baiohttp\.|\burllib3\b|\bhttp\.client\b|\bfetch\s*\(|\baxios\b|\bgot\.(?:post|put)\(|\bhttps?\.(?:request|get)\s*\(|require\(["'](?:node:)?(?:https?|net|dns|tls|dgram)["']\)\s*\.|\bnet\.(?:connect|createConnection)\(|\bdns\.(?:resolve|lookup)\w*\(|\bsocket\.(?:socket|create_connection|gethostbyname|getaddrinfo)\s*\(|\.sendto\(|\bsendBeacon\(|\bXMLHttpRequest\b|\bWebSocket\(|\bsmtplib\b|\bftplib\b|\bparamiko\b|\bNet::HTTP\b|\b(?:TCP|UDP)Socket\.(?:new|open)\b|\bIO::Socket::|\bnet\.Dial\w*\(|\bfsockopen\(|\bMSXML2\.\w*XMLHTTP\b|\bWinHttpRequest\b|\bLWP::|\bInvoke-(?:RestMethod|WebRequest)\b|\bWebClient\b|\breqwest\b|\bhttp\.Post\(|\bcurl_exec\(|["'](?:curl|wget|nc|ncat|scp)(?:\.exe)?["']\s*[,)]|\bfile_get_contents\(\s*["']https?:/;
const FETCHES =
  /\brequests\.get\s*\(|\burlopen\s*\(|\bfetch\s*\(|\bhttps?\.get\s*\(|\bhttpx\.get\s*\(|\baxios(?:\.get)?\s*\(|Net::HTTP\.get|Invoke-(?:RestMethod|WebRequest)/;
const RUNS_TEXT =
  /(?<![.\w])eval\s*\(\s*(?!["'`]|\))|\bnew\s+Function\s*\(|\bimport\s*\(\s*["'`]data:|\bvm\.(?:runIn\w+|Script)\b|\b_compile\s*\(|(?<![.\w])exec\s*\(\s*(?:compile\s*\(\s*)?(?=[a-z_][\w.]*\s*[.()])/;
const RUNS_TEXT_FETCHED =
  /(?<![.\w])(?:exec|eval|Function|(?:pickle|marshal|dill|cloudpickle)\.loads?|yaml\.(?:unsafe_)?load|torch\.load)\s*\(\s*(?:compile\s*\(\s*)?(?:await\s*\(?\s*)?(?:io\.BytesIO\(\s*)?(?:requests\.get|urllib\.request\.urlopen|urlopen|httpx\.get|fetch|\(await fetch)/;
const RUNS_DECODED =
  /\b(?:exec|eval|Function|(?<!\b(?:json|orjson|ujson|simplejson|tomllib?|tomli)\.)loads?|system|popen|run|execSync|spawn\w*)\s*\(\s*(?:compile\s*\(\s*)?(?:\w+\.)*(?:b64decode|decompress|fromhex|atob|unhexlify|a85decode|b85decode|decode|loads)\s*\(|\b(?:exec|eval)\s*\(\s*(?:Buffer\.from|zlib|marshal|codecs|bytes)/;
/** The function that runs text, looked up by a name that is put together or kept in a table; the parts are joined before. */
const RUNS_BY_NAME =
  /\b(?:getattr\(\s*(?:__builtins__|__import__\([^)\n]{1,40}\)|builtins)\s*,|__builtins__\s*\[|vars\(\s*__builtins__\s*\)\s*\[|__builtins__\.__dict__\s*\[|(?:globalThis|window|global|self)\s*\[)\s*["'](?:exec|eval|Function)["']\s*[\])]/;
/** What was fetched or read is made into other bytes before it is run. */
const RUNS_UNMASKED =
  /\b(?:runIn\w+Context|_compile|eval|exec|Function|loads|new vm\.Script)\s*\([^;\n]{0,160}(?:\b\w+\s*(?:\^|~)\s*(?:0x[\da-f]+|\d+|\w+)|\bchr\([^)\n]{0,40}\^|\bdecrypt\w*\(|\bcreateDecipher|\.decrypt\(|\bFernet\()/i;
/** What was written so that nobody reads it is made readable. */
const DECODES =
  /\b(?:b64decode|b32decode|a85decode|b85decode|unhexlify|fromhex|atob|decompress|inflateSync|gunzipSync|createDecipher(?:iv)?|AES\.new|Fernet|unb64|codecs\.decode|marshal\.loads)\b|Buffer\.from\([^)\n]{1,200},\s*["'](?:base64|hex)["']/;
/** What a hook is told comes on its standard input. */
const READS_INPUT =
  /\bsys\.stdin\b|\bprocess\.stdin\b|\/dev\/stdin\b|readFileSync\(\s*0\b|\bSTDIN\.read\b|<STDIN>|php:\/\/stdin|\$stdin\b|\bBun\.stdin\b|\bio\.ReadAll\(os\.Stdin\)/;

/** Connections that name a host without an address of the web. */
const CONNECTS =
  /(?:\b(?:create_connection|connect|createConnection|sendto|HTTPS?Connection|SMTP(?:_SSL)?|FTP(?:_TLS)?|TCPSocket\.(?:new|open)|net\.Dial|fsockopen|IO::Socket::\w+->new)\s*\([^"'`\n]{0,60}|\b(?:host|hostname|PeerAddr|PeerHost)["']?\s*(?::|=>)\s*)["'`]([\w.-]{4,200})(?::\d{1,5})?["'`]/g;

/** Source that hands what it is told to an address of nobody known: the address. @param isStrange is the host unknown? */
export function handsInputTo(text: string, isStrange: (host: string) => boolean): string | undefined {
  if (!READS_INPUT.test(text) || !SENDS.test(text)) return undefined;
  const whole = folded(text);
  return (
    [...whole.matchAll(/["'`](https?:\/\/([\w.-]+)[^"'`\s]{0,200})/g)].find(([, , host]) => isStrange(host!))?.[1] ??
    [...whole.matchAll(CONNECTS)].find(([, host]) => isStrange(host!))?.[1]
  );
}

/** Where something starts by itself: shells, cron, log-in items, interpreters, editors, git. */
const STARTS =
  /\.(?:bashrc|zshrc|bash_profile|zprofile|zshenv|profile|vimrc|gitconfig)\b|LaunchAgents|LaunchDaemons|\bcrontab\b|\/etc\/cron|systemd\/+user|\.config\/+autostart|sitecustomize|usercustomize|authorized_keys|\\CurrentVersion\\Run|Startup\\|\.git\/+hooks/;
const WRITES =
  /\b(?:append|write)File(?:Sync)?\s*\(|\bopen\s*\([^)\n]{1,200}["'](?:a|w|at|wt|ab|wb|a\+|w\+)["']|\.write_text\(|\.write_bytes\(|\bfs\.(?:copy|rename|create)\w*\(|\bshutil\.(?:copy|move)\w*\(|\bFile\.(?:write|open)\b|\b(?:Add|Set)-Content\b|\bOut-File\b|\bfs::write\b|\bos\.WriteFile\b|createWriteStream/;
const AGENT_SETTINGS =
  /\.claude\/{1,2}(?:settings|CLAUDE|commands|agents|skills)|\.claude\.json|\.codex\/{1,2}(?:config|hooks)|\.cursor\/{1,2}(?:mcp|hooks)|\.gemini\/{1,2}settings|\.config\/{1,2}opencode|claude_desktop_config|\.copilot\/{1,2}/;
const WEAKENS = /bypassPermissions|disableAllHooks|dangerously|danger-full-access|defaultMode|autoApprove|\bhooks\b|mcpServers|permissions/;
/** The memory or the variables of other programs. */
export const OTHER_MEMORY =
  /\/proc\/(?:\$\([^)\n]{1,60}\)|[{$"'][^\s/]{0,40}|\d+|\*|%[ds])\/(?:mem|environ)\b|\bRunner\.(?:Worker|Listener)\b|\bgcore\s|\bgdb\b[^\n]{0,40}\s(?:-p|--pid)\b|\bprocess_vm_readv\b/;
const LITERAL = /["'`]([A-Za-z0-9+/=_-]{16,4000})["'`]/g;
export const STARTS_PROGRAM = /\b(?:exec\w*|spawn\w*|system|popen|Popen|subprocess|child_process|os\.|eval|curl|sh\b|Command::new)/;

/** Numbers that stand for letters, as the letters. */
function spelt(text: string): string {
  return text.replaceAll(
    /(?:(?:["']{2}|b?["'])\.join\(\s*(?:map\(\s*chr\s*,|chr\(\w+\)\s+for\s+\w+\s+in)\s*[[(]|String\.fromCharCode\(|bytes\(\[|\[char\[\]\]\s*\()\s*((?:\d{1,3}\s*,\s*){2,200}\d{1,3})\s*[\])]{1,3}(?:\.decode\(\))?/g,
    (_, codes: string) =>
      `"${codes
        .split(",")
        .map((code) => String.fromCodePoint(Number(code)))
        .join("")
        .replaceAll('"', "")}"`,
  );
}

const bareText = (text: string): string => text.replaceAll(/["'`\\\n]/g, "");

/** Literals that are only put together when the program runs, as what they then say: lists that are joined, words backwards, what is encoded. */
function folded(text: string): string {
  if (!/join|reverse|::-1|atob|b64decode|Buffer\.from|fromhex|unhexlify/.test(text)) return text;
  const list = (parts: string, separator: string): string => `"${[...parts.matchAll(/["'`]([^"'`\n]*)["'`]/g)].map(([, part]) => part).join(separator)}"`;
  const decoded = (whole: string, literal: string, form: BufferEncoding): string => {
    const plain = Buffer.from(literal, form).toString("latin1");
    return /^[\t\x20-\x7e]{3,}$/.test(plain) ? `"${bareText(plain)}"` : whole;
  };
  return text
    .replaceAll(/\[\s*((?:["'`][^"'`\n]{0,60}["'`]\s*(?:,\s*)?){2,60})\]\s*\.join\(\s*["'`]([^"'`\n]{0,4})["'`]\s*\)/g, (_, parts: string, separator: string) =>
      list(parts, separator),
    )
    .replaceAll(/["']([^"'\n]{0,4})["']\.join\(\s*[[(]\s*((?:["'][^"'\n]{0,60}["']\s*(?:,\s*)?){2,60})[\])]\s*\)/g, (_, separator: string, parts: string) =>
      list(parts, separator),
    )
    .replaceAll(
      /["'`]([^"'`\n]{2,200})["'`]\s*(?:\[::-1\]|\.split\(\s*["'`]{2}\s*\)\.reverse\(\)\.join\(\s*["'`]{2}\s*\)|\.reverse\b(?!\())/g,
      (_, literal: string) => `"${Array.from(literal).toReversed().join("")}"`,
    )
    .replaceAll(
      /\b(?:atob|b64decode|base64\.b64decode|Buffer\.from)\(\s*b?["'`]([A-Za-z0-9+/=_-]{4,400})["'`]\s*(?:,\s*["'`]base64["'`]\s*)?\)(?:\.(?:decode|toString)\([^)\n]{0,20}\))?/g,
      (whole, literal: string) => decoded(whole, literal, "base64"),
    )
    .replaceAll(
      /\b(?:bytes\.fromhex|(?:binascii\.)?unhexlify|Buffer\.from)\(\s*b?["'`]((?:[\da-f]{2}){3,200})["'`]\s*(?:,\s*["'`]hex["'`]\s*)?\)(?:\.(?:decode|toString)\([^)\n]{0,20}\))?/gi,
      (whole, literal: string) => decoded(whole, literal, "hex"),
    );
}

/** Names that hold what was fetched; of the first few that a program has. */
const FETCHED_NAME =
  /\b(\w{1,40})\s*=\s*(?:await\s+)?\(?(?:await\s+)?(?:\(?await\s+)?(?:fetch|requests\.get|urlopen|urllib\.request\.urlopen|httpx\.get|axios(?:\.get)?|Net::HTTP\.get|Invoke-WebRequest|irm|iwr)\b[^\n;]{0,200}|\.on\(\s*["']data["']\s*,\s*\(?\w+\)?\s*=>\s*\{?\s*\(?(\w{1,40})\s*\+=/g;

/** What was fetched is handed to a shell or an interpreter by its name. */
function runsFetchedName(text: string): string | undefined {
  for (const [, assigned, gathered] of [...text.matchAll(FETCHED_NAME)].slice(0, 8)) {
    const run = new RegExp(
      String.raw`\b(?:execSync|exec|spawn(?:Sync)?|eval|os\.system|os\.popen|subprocess\.(?:run|call|Popen|check_\w+)|runInNewContext|Function|system|Invoke-Expression|iex)\s*\(?\s*${assigned ?? gathered}\b(?:\.(?:text|content|read\(\)|decode\(\)))?\s*[,)]`,
    ).exec(text);
    if (run !== null) return run[0];
  }
  return undefined;
}

/** The text with the parts of paths and names put together: `".s" + "sh"`, `join(".aws", "credentials")`, `home / ".ssh"`. */
function joined(whole: string): string {
  // `~/.{ssh,aws}/*` names two folders.
  const text = folded(spelt(whole)).replaceAll(
    /([\w~./-]{0,60})\{([\w.-]{1,40}(?:,[\w.-]{1,40}){1,12})\}([\w./*-]{0,60})/g,
    (_, before: string, names: string, after: string) =>
      names
        .split(",")
        .map((name) => `${before}${name}${after}`)
        .join(" "),
  );
  return `${text.replaceAll(/["'`]\s{0,20}\+\s{0,20}["'`]/g, "")}\n${text.replaceAll(/["'`]\s{0,20}[,/]\s{0,20}["'`]/g, "/")}`;
}

/** What letters and digits without meaning say when they are decoded: an address, a command; `undefined` where they say nothing. */
function concealedText(text: string): string | undefined {
  for (const [, literal] of text.matchAll(LITERAL)) {
    const forms = [Buffer.from(literal!, "base64").toString("latin1")];
    if (/^(?:[\da-f]{2}){8,}$/i.test(literal!)) forms.push(Buffer.from(literal!, "hex").toString("latin1"));
    for (const form of [...forms, Array.from(literal!).toReversed().join("")]) {
      if (/^[\t\n\r\x20-\x7e]{8,}$/.test(form) && /https?:\/\/[\w-]|\b(?:curl|wget|bash|powershell)\b|\/bin\/sh|^[a-z\d-]+(?:\.[a-z\d-]+){1,4}$/.test(form))
        return form.slice(0, 80);
    }
  }
  return undefined;
}

/** Texts in quotes: what a program may hand to a shell. */
export function literalsOf(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\\\n]|\\.){0,2000})'|`([^`]{0,2000})`/g)]
    .map((found) => (found[1] ?? found[2] ?? found[3])!)
    .filter(({ length }) => length >= 6)
    .slice(0, 300)
    .map((literal) => literal.replaceAll(/\\(["'`\\])/g, "$1"));
}

const said = (found: RegExpExecArray): string => found[0].replaceAll(/\s+/g, " ").slice(0, 80);

/** A file that is fetched under a name and started by it, in languages of scripts. */
const FETCHED_FILE_RUN =
  /(?:\bDownloadFile\([^)\n]{0,300},\s*|\s-OutFile\s+|\bSaveToFile\s*\(?\s*|\burlretrieve\([^,\n]{1,200},\s*)["']?([^"'\s),]{3,120})["']?[^]{0,800}?(?:\bStart-Process\b|\bInvoke-Item\b|\.Run\b|\.Exec\b|\bShellExecute\b|\bsubprocess\.\w+\(|\bos\.(?:startfile|system|exec\w*)\(|\n\s*&\s)[^\n]{0,40}?\1/i;
/** A password that a window asks for in the name of the system. */
const ASKS_PASSWORD =
  /\bwith hidden answer\b|\bzenity\b[^\n]{0,80}--password\b|\bkdialog\b[^\n]{0,80}--password\b|\bGet-Credential\b|\bPromptForCredential\b|\bpinentry\b/i;

/** Paths that a program names: where one leaves something and another finds it. */
const PATH_LITERAL = /["'`]((?:\/tmp|\/var\/tmp|~|\.{1,2})?\/?[\w./-]{2,80}\.\w{1,6})["'`]/g;

/** Two programs of which one puts keys into a file and the other sends it; the words that say so. */
export function sharedSecret(from: string, to: string): string | undefined {
  const store = STORES.exec(joined(from));
  if (store === null || !SENDS.test(to)) return undefined;
  const left = new Set([...from.matchAll(PATH_LITERAL)].map(([, path]) => path!));
  return [...to.matchAll(PATH_LITERAL)].some(([, path]) => left.has(path!)) ? said(store) : undefined;
}

/** The text without variables that are taken one by one; keys among them may be only where every address is a known service's. */
function withoutSingle(text: string): string {
  const hosts = [...text.matchAll(/\bhttps?:\/\/([\w.-]+)/g)].map(([, host]) => host!);
  const isForServices = hosts.length > 0 && !hosts.some(isStrangeHost);
  return text.replaceAll(TAKEN, (whole, names: string) => (NAMES_KEY.test(names) && !isForServices ? whole : ""));
}

/** What source of another language than the shell's does, as far as its words tell. Linear. */
export function codeDeeds(text: string): readonly Deed[] {
  const whole = joined(text);
  const out: Deed[] = [];
  const sends = SENDS.exec(text);
  const store = STORES.exec(whole) ?? PROJECT_SECRETS.exec(text);
  if (sends !== null && store !== null) out.push({ kind: "sends-secrets", words: said(store), isSure: true });
  else if (sends !== null) {
    const environment = ENVIRONMENT.exec(withoutSingle(text).replaceAll(FOR_CHILD, ""));
    if (environment !== null) out.push({ kind: "sends-secrets", words: said(environment), isSure: true });
  }
  const asked = ASKS_PASSWORD.exec(text);
  if (asked !== null && [...text.matchAll(/https?:\/\/([\w.-]+)/g)].some(([, host]) => isStrangeHost(host!)))
    out.push({ kind: "sends-secrets", words: said(asked), isSure: false });
  const memory = OTHER_MEMORY.exec(text);
  if (memory !== null) out.push({ kind: "takes-rights", words: said(memory), isSure: false });
  const fetched = RUNS_TEXT_FETCHED.exec(text);
  const named = runsFetchedName(text) ?? FETCHED_FILE_RUN.exec(text)?.[0].replaceAll(/\s+/g, " ");
  if (fetched !== null) out.push({ kind: "runs-fetched", words: said(fetched), isSure: true });
  else if (named !== undefined) out.push({ kind: "runs-fetched", words: named.slice(0, 80), isSure: false });
  else if (FETCHES.test(text)) {
    const run = RUNS_TEXT.exec(text);
    if (run !== null) out.push({ kind: "runs-fetched", words: said(run), isSure: false });
  }
  const decoded = RUNS_DECODED.exec(text);
  const hidden = RUNS_BY_NAME.exec(whole) ?? RUNS_UNMASKED.exec(text);
  const decodedFirst = decoded === null && DECODES.test(text) ? RUNS_TEXT.exec(text) : null;
  if (decoded !== null) out.push({ kind: "runs-concealed", words: said(decoded), isSure: true });
  else if (hidden !== null) out.push({ kind: "runs-concealed", words: said(hidden), isSure: true });
  else if (decodedFirst !== null) out.push({ kind: "runs-concealed", words: said(decodedFirst), isSure: false });
  else if (sends !== null || STARTS_PROGRAM.test(text)) {
    const concealed = concealedText(text);
    if (concealed !== undefined) out.push({ kind: "runs-concealed", words: concealed, isSure: false });
  }
  if (WRITES.test(text)) {
    const start = STARTS.exec(whole);
    if (start !== null) out.push({ kind: "stays-behind", words: said(start), isSure: false });
    const settings = AGENT_SETTINGS.exec(whole);
    if (settings !== null && WEAKENS.test(text)) out.push({ kind: "changes-guard", words: said(settings), isSure: false });
  }
  return out;
}
