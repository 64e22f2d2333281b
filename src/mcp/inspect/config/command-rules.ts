import { packageSource, programName } from "../../servers/index.ts";
import type { ServerTransport } from "../../traffic.ts";
import { KNOWN_IMAGES, KNOWN_NPM, KNOWN_PYPI } from "./known-servers.ts";
import { misspeltWord, mistakenFor } from "./look-alike.ts";

/** What a rule says of a server; the path is relative to its entry. A score of 0 is a remark. */
export interface ConfigRemark {
  readonly rule: string;
  readonly score: number;
  readonly path: string;
  readonly why: string;
}

type Stdio = Extract<ServerTransport, { type: "stdio" }>;

const SHELLS = new Set(["sh", "bash", "zsh", "dash", "ksh", "fish", "cmd", "powershell", "pwsh"]);
const INLINE = new Set(["python", "python3", "node", "perl", "ruby", "php", "bun", "deno"]);

/** Text that fetches something and runs it, or hands data or a shell to another host. */
const DOWNLOADS: readonly RegExp[] = [
  /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c|fetch)\b[^\n]{0,400}\|\s{0,4}(?:sudo\s{1,4})?(?:env\s{1,4})?(?:\S{0,40}\/)?(?:ba|z|da|k|fi)?sh\b/i,
  /\b(?:curl|wget)\b[^\n]{0,400}\|\s{0,4}(?:sudo\s{1,4})?(?:python\d?|node|perl|ruby|php|bun|deno)\b/i,
  /(?:<\(|\$\(|`)\s{0,4}(?:curl|wget)\b/i,
  /\b(?:iex|invoke-expression)\b/i,
  /\s-(?:enc|encodedcommand|ec)\s{1,4}[A-Za-z0-9+/=]{16}/i,
  /\bbase64\s{1,4}(?:-d|-D|--decode)\b[^\n]{0,80}\|/,
  /\b(?:exec|eval)\s{0,2}\([^\n]{0,200}(?:urlopen|requests\.get|urllib|http|b64decode|atob)/i,
  /\b(?:fetch|http\.get|https\.get)\b[^\n]{0,300}\beval\b|\beval\b[^\n]{0,200}\b(?:fetch|curl|wget)\b/i,
  /\b(?:curl|wget)\b[^\n]{0,300}(?:-o|-O|>|--output)\s{0,4}\S{1,200}[^\n]{0,100}(?:&&|;|\|\|)\s{0,4}(?:sudo\s)?\S{1,200}/i,
];
/** What Windows has of its own that fetches and runs. Source: the LOLBAS project's entries. */
const WINDOWS_DOWNLOADS =
  /\bcertutil(?:\.exe)?\b[^\n]{0,120}-urlcache\b|\bbitsadmin(?:\.exe)?\b[^\n]{0,120}\/transfer\b|\b(?:mshta|regsvr32|rundll32|msiexec|installutil)(?:\.exe)?\b[^\n]{0,160}https?:\/\/|\bStart-BitsTransfer\b|\bDownload(?:String|File)\s{0,2}\(/i;
const EXFILTRATES: readonly RegExp[] = [
  /\/dev\/(?:tcp|udp)\//,
  /\b(?:nc|ncat|netcat|socat)\b[^\n]{0,80}(?:-e|-c|exec:|\d{2,5})/i,
  /\bsocket\b[^\n]{0,200}\b(?:dup2|connect)\b/,
  /\bcurl\b[^\n]{0,200}(?:-d|--data\S{0,10}|-F|-T|--upload-file)\s{0,2}=?\s{0,2}\S{0,40}[@-]/,
  /(?:~|\$HOME|\/home\/\w{1,32}|\/root)\/\.(?:ssh|aws|gnupg|kube|netrc|config)\b[^\n]{0,120}\|/,
  /\b(?:cp|mv|tar|zip|cat|base64|scp|rsync|ln)\b[^\n;&|]{0,120}(?:~|\$HOME|\$\{HOME\}|\/home\/\w{1,32}|\/root)\/\.(?:ssh|aws|gnupg|netrc|git-credentials)\b/i,
  /\b(?:child_process|subprocess|os\.system)\b/,
];
const TEMPORARY =
  /^(?:(?:\.\.\/)*(?:\.\.)?\/?tmp\/|\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|~\/Downloads\/|\/Users\/[^/]{1,40}\/Downloads\/|[A-Z]:\\(?:Windows\\)?Temp\\|%TEMP%|\$TMPDIR)|[\\/](?:\.cache|AppData[\\/]Local[\\/]Temp)[\\/]/i;
const GUARD_OFF =
  /^--?(?:dangerously-[\w-]+|dangerous[\w-]*|yolo|no-sandbox|disable-web-security|disable-sandbox|disable-security\S*|skip-permissions?|allow-all|unsafe|bypass-[\w-]+|auto-approve(?:-all)?|access-mode=unrestricted|disable-auth|no-auth|insecure|allow-dangerous\S*)$/i;
const IGNORES_TLS = /^--?(?:ignore-https-errors|insecure-skip-verify|no-check-certificate|accept-insecure-certs|allow-http)$/i;

/** Packages of tool servers that were published, or turned, to harm. Sources: the advisories of Koi Security and JFrog, September and October 2025. */
const WITHDRAWN = /^(?:postmark-mcp|@lanyer640\/mcp-runcommand-server2?|mcp-runcmd-server)@/;

function shellText({ command, args }: Stdio): string | undefined {
  const program = programName(command);
  if (program === "env") {
    const at = args.findIndex((word) => !word.startsWith("-") && !/^\w+=/.test(word));
    return at === -1 ? undefined : shellText({ type: "stdio", command: args[at]!, args: args.slice(at + 1), env: {} });
  }
  if (!SHELLS.has(program)) return undefined;
  const at = args.findIndex((word) => /^-[a-z]*c$|^\/c$|^-Command$|^-enc|^-e$/i.test(word));
  return at === -1 ? undefined : args.slice(at + 1).join(" ");
}

function textRules(transport: Stdio): ConfigRemark[] {
  const { command, args } = transport;
  const all = [command, ...args].join(" ");
  const out: ConfigRemark[] = [];
  const program = programName(command);
  const script = shellText(transport);
  const isInline = INLINE.has(program) && args.some((word) => /^(?:-c|-e|--eval|-p|-r)$/.test(word));
  if ([...DOWNLOADS, WINDOWS_DOWNLOADS].some((pattern) => pattern.test(all)))
    out.push({ rule: "downloads-and-runs", score: 0.95, path: "/args", why: "the command fetches code and runs it; what it is may change at every start" });
  if (EXFILTRATES.some((pattern) => pattern.test(all)))
    out.push({ rule: "hands-out", score: 0.9, path: "/args", why: "the command opens a way out for data or a shell" });
  if (isInline) out.push({ rule: "inline-program", score: 0.5, path: "/args", why: "the program is in the configuration itself, where no package pins it" });
  if (script !== undefined && out.length === 0 && !/^(?:npx|uvx|uv|node|python3?|docker|bunx?|pnpm|cd\b|source\b|\.\s)/.test(script.trim()))
    out.push({
      rule: "shell-wrapper",
      score: 0.3,
      path: "/args",
      why: "a shell starts the server; what it runs is harder to read than a command with arguments",
    });
  if (script === undefined && !isInline && args.some((word) => /\$\(|`[^`]+`|;\s|&&|\|\s?\w+/.test(word)))
    out.push({
      rule: "shell-in-argument",
      score: 0.65,
      path: "/args",
      why: "an argument holds shell text, which a client that starts servers through a shell would run",
    });
  return out;
}

function sourceRules(transport: Stdio): ConfigRemark[] {
  const out: ConfigRemark[] = [];
  const source = packageSource(transport);
  const add = (rule: string, score: number, why: string): void => {
    out.push({ rule, score, path: "/args", why });
  };
  if (source.type === "npm" || source.type === "pypi") {
    const other = mistakenFor(source.name, source.type === "npm" ? KNOWN_NPM : KNOWN_PYPI);
    const meant = (source.type === "npm" ? KNOWN_NPM : KNOWN_PYPI).includes(source.name) ? undefined : misspeltWord(source.name);
    if (WITHDRAWN.test(`${source.name}@`))
      add("look-alike-package", 0.9, `the package \`${source.name.slice(0, 80)}\` was published to copy or to run what it is given`);
    else if (other !== undefined) add("look-alike-package", 0.8, `the package \`${source.name.slice(0, 80)}\` looks like \`${other}\` and is not it`);
    else if (meant !== undefined) add("look-alike-package", 0.75, `the package \`${source.name.slice(0, 80)}\` has a name one letter from \`${meant}\``);
    else if (/(?:^|[-_/])official$/i.test(source.name)) add("look-alike-package", 0.55, "a package that calls itself official belongs to nobody who is named");
    if (!source.isExact) add("unpinned", 0, `no exact version: whatever is published next runs, add \`@version\` and \`sallyport mcp lock\``);
  } else if (source.type === "image") {
    const name = source.name.replace(/[:@].*$/, "");
    const other = mistakenFor(name, KNOWN_IMAGES);
    if (other !== undefined) add("look-alike-package", 0.8, `the image \`${name.slice(0, 80)}\` looks like \`${other}\` and is not it`);
    if (!source.isExact) add("unpinned", 0, "the image has no digest: its tag can be moved");
  } else if (source.type === "git") {
    const isPlain = /^(?:git\+ssh:|ssh:|git:\/\/|git\+git:|git@|git\+http:)/i.test(source.url);
    if (!source.isExact) add("unpinned-repository", isPlain ? 0.65 : 0.3, "a repository without a commit: whatever is pushed next runs");
  } else if (source.type === "url") add("remote-code", 0.8, "code from an address, which no registry keeps");
  return out;
}

const REGISTRY = /^--?(?:registry|index-url|extra-index-url|index|default-index)(?:=(.*))?$/;

function optionRules({ command, args }: Stdio): ConfigRemark[] {
  const out: ConfigRemark[] = [];
  const program = programName(command);
  const at = (i: number): string => `/args/${i}`;
  if (program === "sudo" || program === "doas" || program === "runas")
    out.push({ rule: "root", score: 0.7, path: "/command", why: "the server runs as another user with more rights" });
  if (TEMPORARY.test(command)) out.push({ rule: "temporary-program", score: 0.75, path: "/command", why: "the program lies where anything may put one" });
  args.forEach((word, i) => {
    if (GUARD_OFF.test(word)) out.push({ rule: "guard-off", score: 0.7, path: at(i), why: `\`${word.slice(0, 60)}\` turns a protection off` });
    else if (IGNORES_TLS.test(word) && !args.some((one) => /^https?:\/\/(?:localhost|127\.|\[::1\])/i.test(one)))
      out.push({ rule: "tls-off", score: 0.6, path: at(i), why: `\`${word.slice(0, 60)}\` accepts connections that anyone can read or change` });
    if (/^(?:--require|-r|--import|--loader|--experimental-loader)(?:=|$)/.test(word) && (program === "node" || program === "bun"))
      out.push({ rule: "code-injection", score: 0.75, path: at(i), why: "code is loaded into the server before it starts" });
    const registry = REGISTRY.exec(word);
    if (registry !== null && ["npx", "uvx", "npm", "pnpm", "pipx", "bunx", "uv"].includes(program)) {
      const value = registry[1] ?? args[i + 1] ?? "";
      const isPlain = /^http:/i.test(value);
      const isUsual = /^https:\/\/(?:registry\.npmjs\.org|pypi\.org|registry\.yarnpkg\.com|npm\.pkg\.github\.com|test\.pypi\.org)(?:\/|$)/i.test(value);
      if (!isUsual)
        out.push({
          rule: "other-registry",
          score: isPlain ? 0.75 : 0.3,
          path: at(i),
          why: isPlain ? "packages come unencrypted, so anyone on the way can replace them" : "packages come from a registry that is not the usual one",
        });
    }
  });
  const first = args.find((word) => !word.startsWith("-"));
  if (first !== undefined && (INLINE.has(program) || SHELLS.has(program)) && TEMPORARY.test(first))
    out.push({ rule: "temporary-program", score: 0.75, path: "/args", why: "the program lies where anything may put one" });
  return out;
}

/** What a command and its arguments do that a person should have seen before it runs. */
export function commandRules(transport: Stdio): ConfigRemark[] {
  return [...textRules(transport), ...sourceRules(transport), ...optionRules(transport)];
}
