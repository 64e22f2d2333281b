import { hostSets } from "../catalog/index.ts";

/** A place in a text that says something grave, with its words. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Patterns that are searched through whole texts, each once compiled. */
const searched = (...patterns: readonly RegExp[]): readonly RegExp[] => patterns.map(({ source, flags }) => new RegExp(source, `${flags}g`));

const passageOf = (start: number, words: string): Passage => ({ start, end: start + words.length, words: words.replaceAll(/\s+/g, " ").slice(0, 120) });

function firstOf(text: string, patterns: readonly RegExp[], isHarmless?: (words: string) => boolean): Passage | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      if (isHarmless?.(found[0]) === true) continue;
      return passageOf(found.index, found[0]);
    }
  }
  return undefined;
}

/** Installers that are documented like this by their makers. */
const KNOWN_INSTALLERS =
  /(?:https:\/\/|[\s"'(])(?:get\.chezmoi\.io|zed\.dev|get\.jetify\.com|get\.docker\.com|astral\.sh|sh\.rustup\.rs|get\.docker\.com|bun\.sh|deno\.land|raw\.githubusercontent\.com\/(?:Homebrew|nvm-sh|helm|ohmyzsh|golangci|aquasecurity|anchore)\/|install\.python-poetry\.org|claude\.ai|ollama\.com|get\.pnpm\.io|fnm\.vercel\.app|starship\.rs|get\.volta\.sh|mise\.run|foundry\.paradigm\.xyz|get\.helm\.sh|fly\.io|cli\.github\.com|deb\.nodesource\.com|get\.k3s\.io|install\.determinate\.systems|nixos\.org|just\.systems|get\.sdkman\.io|opencode\.ai|cursor\.com|aka\.ms|release\.solana\.com|pixi\.sh|moonrepo\.dev|sdk\.cloud\.google\.com|rclone\.org|tailscale\.com|gh\.io|get\.nextflow\.io|install\.duckdb\.org|bootstrap\.pypa\.io|chocolatey\.org|community\.chocolatey\.org|get\.scoop\.sh|boxstarter\.org)/i;

/** Does the text name an installer that its maker documents to be piped to a shell? */
export function isKnownInstaller(text: string): boolean {
  return KNOWN_INSTALLERS.test(text);
}

const DOWNLOADS = searched(
  /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b[^\n]{0,400}\|\s{0,4}(?:sudo\s{1,4}(?:-\w+\s{1,4})?)?(?:env\s{1,4})?(?:\/\S{0,30}\/)?(?:(?:ba|z|da|k|fi)?sh|python[\d.]*|node|perl|ruby|php|iex|invoke-expression)\b/i,
  /\b(?:ba|z|da)?sh\s{1,4}(?:-c\s{1,4}["']?)?(?:<\(|\$\(|["']\$\()\s{0,4}(?:curl|wget)\b[^\n]{0,300}/i,
  /\b(?:eval|source)\s{1,4}["']?(?:<\(|\$\(|`)\s{0,4}(?:curl|wget)\b[^\n]{0,300}/i,
  /\b(?:iex|invoke-expression)\b[^\n]{0,80}\b(?:downloadstring|iwr|irm|invoke-webrequest|webclient)\b[^\n]{0,200}/i,
  /\b(?:exec|eval)\s{0,2}\(\s{0,4}(?:compile\(\s{0,4})?(?:requests\.get|urllib\.request\.urlopen|urlopen|httpx\.get|await\s+\(?await fetch)[^\n]{0,200}/i,
);
/** One of these stands in whatever the patterns above find. */
const FETCHES = /curl|wget|\biwr\b|\birm\b|invoke-|downloadstring|webclient|requests\.get|urlopen|httpx\.get|fetch/i;

/** A line of a program, with the ways in which a downloaded file gets a name and is run by it after that. */
const TRANSFER = /\b(?:curl|wget)\b/gi;
const INTO_FILE = /(?:-o|-O|>|--output)\s{0,4}\S/;
const THEN_RUN = /(?:&&|;)\s{0,4}(?:sudo\s{1,4})?(?:chmod\s{1,4}(?:\+x|[0-7]{3,4})\s[^\n&;]{0,120}(?:&&|;)|(?:ba|z)?sh\s|python3?\s|\.\/|\/tmp\/)/i;

/** A file that is downloaded and run in the same line, in steps that each look at a bounded part of it. */
function downloadThenRun(text: string, isHarmless: (words: string) => boolean): Passage | undefined {
  TRANSFER.lastIndex = 0;
  for (let found = TRANSFER.exec(text); found !== null; found = TRANSFER.exec(text)) {
    const lineEnd = text.indexOf("\n", found.index);
    const line = text.slice(found.index, Math.min(lineEnd === -1 ? text.length : lineEnd, found.index + 700));
    const into = INTO_FILE.exec(line.slice(0, 320));
    const after = into === null ? null : THEN_RUN.exec(line.slice(into.index, into.index + 400));
    if (into === null || after === null) continue;
    const words = line.slice(0, into.index + after.index + after[0].length + 120);
    if (!isHarmless(words)) return passageOf(found.index, words);
  }
  return undefined;
}

const isKnownSource = (words: string): boolean =>
  KNOWN_INSTALLERS.test(words) || /https?:\/\/(?:localhost|127\.0\.0\.1|example\.(?:com|org)|\[?::1)/i.test(words);

/** Code that is fetched and run in one go; makers' own installers do not count. */
export function downloadAndRun(text: string): Passage | undefined {
  const names = (words: string): boolean => /[\w-]\.\w{2}|\$|\/\/|:\d/.test(words);
  return FETCHES.test(text) ? (firstOf(text, DOWNLOADS, (words) => !names(words) || isKnownSource(words)) ?? downloadThenRun(text, isKnownSource)) : undefined;
}

const CONCEALED = searched(
  /\b(?:base64\s{1,4}(?:-d|-D|--decode)|openssl\s{1,4}enc\s[^\n]{0,60}-d|xxd\s{1,4}-r)\b[^\n]{0,120}\|\s{0,4}(?:sudo\s)?(?:(?:ba|z)?sh|python3?|node|perl|ruby)\b/i,
  /\b(?:eval|exec|Function)\s{0,2}\(\s{0,4}(?:compile\(\s{0,4})?(?:base64\.b64decode|b64decode|atob|zlib\.decompress|codecs\.decode|bytes\.fromhex|marshal\.loads|Buffer\.from\()[^\n]{0,200}/i,
  /\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,120}\s-(?:e|ec|enc|encodedcommand)\s{1,4}[A-Za-z0-9+/=]{16,}/i,
  /\beval\s{1,4}["']?(?:\$\(|`)\s{0,4}(?:echo|printf)\b[^\n]{0,200}\|\s{0,4}(?:base64|xxd|rev|tr|openssl)\b/i,
);

/** A program that is kept from readers by an encoding and run. */
export function concealedProgram(text: string): Passage | undefined {
  return firstOf(text, CONCEALED);
}

const SHELLS_OUT = searched(
  /(?:>&|<|<>|exec\s+\d+<>)\s{0,4}\/dev\/(?:tcp|udp)\/[^\s/]{1,100}\/\d{1,5}/,
  /\b(?:nc|ncat|netcat)\b[^\n|]{0,80}\s(?:-\w*[ec]\w*|--exec|--sh-exec)\s{1,4}(?:\/bin\/|\/usr\/bin\/)?(?:ba|z)?sh\b/i,
  /\bmkfifo\b[^\n]{0,120}\|[^\n]{0,60}\b(?:nc|ncat|netcat|openssl)\b/i,
  /\bsocat\b[^\n]{0,120}\bexec:/i,
  /\bsocket\.socket\([^]{0,400}?\bos\.dup2\([^]{0,400}?(?:\/bin\/|subprocess|pty\.spawn)/,
);

/** A shell that is handed to another host. */
export function shellForOthers(text: string): Passage | undefined {
  return firstOf(text, SHELLS_OUT);
}

const STORES =
  /(?:~|\$\{?HOME\}?|\/root|\/home\/[\w.-]{1,40}|expanduser\([^)\n]{0,20}|process\.env(?:\.|\[["'])(?:HOME|USERPROFILE)|environ(?:\.get\(|\[)["'](?:HOME|USERPROFILE)|Path\.home\(\)|homedir\(\)[^\n]{0,20})[^\n]{0,12}\.?(?:ssh[/"', ]{1,4}id_\w+|\bssh\/id_\w+|\.ssh\b(?!\/(?:authorized_keys|known_hosts|config)\b|\/[\w.*-]+\.pub\b)|\.aws\/credentials|\.aws["', ]|\.gnupg|\.kube\/config|\.netrc|\.git-credentials|\.npmrc|\.pypirc|\.docker\/config\.json|\.config\/gcloud|\.config\/gh\/hosts|\.claude\/\.credentials|\.codex\/auth\.json|\.bash_history|\.zsh_history|Library\/Keychains|\.mozilla|\.config\/solana|\.electrum|\.bitcoin)/i;
const WHOLE_ENVIRONMENT =
  /\b(?:printenv|env)\b\s{0,4}(?:\||>)|\$\((?:env|printenv)(?:\s[^)]{0,60})?\)|JSON\.stringify\(\s{0,4}process\.env\s{0,4}[,)]|\bos\.environ\.(?:items|copy)\(\)|Object\.(?:entries|keys)\(\s{0,4}process\.env\s{0,4}\)|(?:dict|json\.dumps|str|repr)\(\s{0,4}(?:dict\(\s{0,4})?os\.environ\b|\.\.\.process\.env\b[^\n]{0,80}(?:body|post|send)|security\s+find-(?:generic|internet)-password\b|(?:Login Data|Cookies)["']?[^\n]{0,60}(?:Chrome|sqlite)|(?:Chrome|Firefox|Brave)[^\n]{0,60}(?:Login Data|Cookies|logins\.json)/;
const KEY_STORES = searched(STORES, WHOLE_ENVIRONMENT);
const SENDS =
  /\bcurl\b[^\n]{0,300}(?:\s-[a-zA-Z]{0,8}[dFT]\b|--data\S{0,10}|--upload-file|--form|-X\s{0,3}POST|--json)|\b(?:curl|wget)\b[^\n]{0,200}\?[^\n\s]{0,100}=["']?\$[\w({]|\bwget\b[^\n]{0,200}--post-(?:data|file)|requests\.(?:post|put)\(|httpx\.(?:post|put)\(|urlopen\(|urllib\.request\.Request\(|axios\.(?:post|put)\(|\bfetch\(|https?\.request\(|\.sendto\(|\bnc\b\s{1,4}\S{3,80}\s{1,4}\d{2,5}|Invoke-(?:RestMethod|WebRequest)|smtplib|\bscp\b\s|\brsync\b\s[^\n]{0,200}@|nslookup\s[^\n]{0,80}\$/i;

/** Keys, credentials or a whole environment are read and something is sent: both in one program. */
export function sendsSecrets(whole: string): Passage | undefined {
  // What a child is started with is not sent; the length stays.
  const text = /[(,]\s*env\s*=\s*\w/.test(whole) ? whole.replaceAll("os.environ.copy()", "os_environ_copy()") : whole;
  const read = STORES.exec(text) ?? WHOLE_ENVIRONMENT.exec(text);
  if (read === null || !SENDS.test(text)) return undefined;
  return { start: read.index, end: read.index + read[0].length, words: read[0].replaceAll(/\s+/g, " ").slice(0, 80) };
}

/** Reads keys, without anything being said of sending. */
export function readsKeyStore(text: string): Passage | undefined {
  return firstOf(text, KEY_STORES);
}

/** Is anything sent at all? */
export function sendsAnything(text: string): boolean {
  return SENDS.test(text);
}

const CATCHERS =
  /(?:^|\.)(?:webhook\.site|requestbin\.\w+|pipedream\.net|beeceptor\.com|burpcollaborator\.net|oast\.\w+|interact\.sh|oastify\.com|requestcatcher\.com|hookbin\.com|postb\.in|dnslog\.cn|ngrok(?:-free)?\.\w+|ngrok\.io|trycloudflare\.com|serveo\.net|loca\.lt|transfer\.sh|file\.io|0x0\.st|pastebin\.com|paste\.ee|termbin\.com|glot\.io|rentry\.co|temp\.sh|gofile\.io|anonfiles\.com)$/i;

/** A host that anyone can open under a name of nobody: catchers, tunnels, paste sites, bots, bare addresses of the internet. */
export function anyonesHost(text: string): Passage | undefined {
  for (const found of text.matchAll(/\bhttps?:\/\/(?:[^\s/@"'`<>)]{1,80}@)?([\w.-]{3,200})(:\d{1,5})?(\/[^\s"'`<>)]{0,200})?/gi)) {
    const host = found[1]!.toLowerCase();
    const rest = found[3] ?? "";
    const sets = hostSets(host);
    const isCatcher = CATCHERS.test(host) || sets.includes("webhooks") || sets.includes("tunnels");
    const isBot = (/(?:^|\.)discord(?:app)?\.com$/.test(host) && /^\/api\/webhooks\/\d/.test(rest)) || (host === "api.telegram.org" && /^\/bot\d/.test(rest));
    const isBare =
      /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) && sets.length === 0 && !/^(?:0\.|8\.8\.|1\.1\.1\.1|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|255\.)/.test(host);
    // Its documents are read; only its forms take what is sent.
    if (host === "docs.google.com" && !/^\/forms\b/.test(rest)) continue;
    if (isCatcher || isBot || isBare) return { start: found.index, end: found.index + found[0].length, words: found[0].slice(0, 120) };
  }
  return undefined;
}

const STAYS = searched(
  />>?\s{0,4}["']?(?:~|\$\{?HOME\}?)\/\.(?:bashrc|zshrc|bash_profile|profile|zprofile|zshenv)\b/,
  /\bcrontab\s{1,4}-(?!l\b)|\|\s{0,4}crontab\b|\/etc\/cron\.\w+\//,
  />>?\s{0,4}["']?(?:~|\$\{?HOME\}?|\/root)\/\.ssh\/authorized_keys/,
  /\blaunchctl\s{1,4}(?:load|bootstrap)\b|Library\/LaunchAgents\/\S{1,80}\.plist/,
  /\bsystemctl\s{1,4}(?:--user\s{1,4})?enable\b/,
  /\\CurrentVersion\\Run\b|\bschtasks\b[^\n]{0,40}\/create/i,
);

/** What installers and their documentation put into start-up files. */
const SETS_UP =
  /\bPATH\b|\bexport\s{1,4}\w+=|completion|\b(?:init|hook|activate|shellenv)\b|(?:~|\$\{?HOME\}?|\$\w+_DIR)\/(?:\.(?:cargo|deno|ghcup|local\/bin|rye|poetry|elan|juliaup|foundry)\/env\b|\.?(?:nvm\/)?nvm\.sh\b|\.asdf\/asdf\.sh\b|\.sdkman\/bin\/|\.fzf\.(?:bash|zsh)\b|\.rvm\/scripts\/)/;
/** A shorter name for a command; one that stands for a program which asks for keys is no shorter name. */
const SHORTENS = /\balias\s+(?!(?:sudo|su|ssh|scp|git|gh|gpg|npm|curl|login|passwd|docker|kubectl)=)[\w.-]+=/;
const NAMES_START = /(?:~|\$\{?HOME\}?)\/\.(?:bashrc|zshrc|bash_profile|profile|zprofile|zshenv)\b/;

/** Is it what installers and their documentation put into start-up files: a path, a variable, a completion; and nothing from the network? */
export function isSetUp(whole: string): boolean {
  // What goes into such a file stands in its line; where no line names one, anything may.
  const lines = whole.split("\n").filter((line) => NAMES_START.test(line) && />/.test(line));
  if (lines.some((line) => !SETS_UP.test(line) && !SHORTENS.test(line))) return false;
  const text = lines.length > 0 ? lines.join("\n") : whole;
  return (
    (lines.length > 0 || SETS_UP.test(text)) &&
    !/\b(?:curl|wget|nc|base64|nohup|setsid|disown)\b|\bPROMPT_COMMAND\b|&\s*\)/.test(
      text.replaceAll(new RegExp(KNOWN_INSTALLERS.source, "gi"), " ").replaceAll(/\bcurl\b[^\n|]*\|\s*(?:ba|z)?sh\b/g, " "),
    )
  );
}

/** Something is put where it starts again by itself. @param isFollowed a person runs it when a document says so, so that a shorter name for a command is none */
export function staysBehind(text: string, isFollowed = false): Passage | undefined {
  for (const pattern of STAYS) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      // What is put there stands before it in the line.
      const line = text.slice(Math.max(text.lastIndexOf("\n", found.index - 1) + 1, found.index - 200), found.index + found[0].length);
      if (!SETS_UP.test(pattern === STAYS[0] ? line : found[0]) && !(isFollowed && pattern === STAYS[0] && SHORTENS.test(line)))
        return passageOf(found.index + found[0].length - line.length, line);
    }
  }
  return undefined;
}
