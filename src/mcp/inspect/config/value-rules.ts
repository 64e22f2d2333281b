import { hostSets, isLoadingVariable, isSecretVariable, runtimeOptionsLoad } from "../../../catalog/index.ts";
import { createScanner } from "../../../content/index.ts";
import type { ServerTransport } from "../../traffic.ts";
import type { ConfigRemark } from "./command-rules.ts";
import { KNOWN_BRANDS, KNOWN_HOSTS } from "./known-servers.ts";
import { borrowedHost } from "./look-alike.ts";

const SEARCH_PATH = /^(?:PATH|PYTHONPATH|NODE_PATH|GEM_HOME|CLASSPATH)$/i;
const ODD_FOLDER = /(?:^|[:;])(?:\/tmp|\/var\/tmp|\/dev\/shm|\.(?:[/:;]|$)|~\/Downloads)/;
/** Addresses that models, registries and clouds are reached by: whoever holds them reads what is sent there, keys included. */
const BASE_ADDRESS =
  /^(?:(?:ANTHROPIC|OPENAI|AZURE_OPENAI|GEMINI|GOOGLE|MISTRAL|GROQ|OPENROUTER|DEEPSEEK|COHERE|XAI|LLM)_(?:\w+_)?(?:BASE_URL|API_BASE|ENDPOINT|API_URL|HOST|BASE)|NPM_CONFIG_REGISTRY|npm_config_registry|PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|UV_INDEX_URL|UV_DEFAULT_INDEX|GOPROXY|(?:HTTPS?|ALL)_PROXY|AWS_ENDPOINT_URL\w*|GITHUB_API_URL|GITHUB_HOST)$/i;
const PROVIDERS =
  /(?:^|\.)(?:anthropic\.com|openai\.com|openai\.azure\.com|azure\.com|googleapis\.com|mistral\.ai|groq\.com|openrouter\.ai|deepseek\.com|cohere\.(?:com|ai)|x\.ai|amazonaws\.com|github\.com|githubcopilot\.com|npmjs\.org|pypi\.org|yarnpkg\.com|together\.(?:ai|xyz)|perplexity\.ai|moonshot\.(?:cn|ai)|aliyuncs\.com|bigmodel\.cn|z\.ai|siliconflow\.cn|cloudflare\.com)$/i;
const TLS_OFF = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|GIT_SSL_NO_VERIFY|PYTHONHTTPSVERIFY|CURL_INSECURE|SSL_NO_VERIFY|VERIFY_SSL|SSL_VERIFY|TLS_VERIFY)$/i;
const GUARD_OFF =
  /(?:^|_)(?:ALLOW_DANGEROUS\w*|DANGEROUSLY\w*|DISABLE_(?:SECURITY|SANDBOX|AUTH|GUARD)\w*|SKIP_(?:APPROVAL|PERMISSION|AUTH)\w*|DANGEROUSLY_OMIT_AUTH|UNSAFE_MODE|YOLO\w*|AUTO_APPROVE\w*|ALLOW_ALL\w*)$/i;
const IS_ON = /^(?:1|true|yes|on|all|\*)$/i;

/** Values that say where a secret is, or stand for one. */
const REFERENCE =
  /^(?:Bearer |Basic |token |Token )?\s?(?:\$\{?[\w:.@-]+(?::-[^}]*)?\}?|\{\{.*\}\}|\{(?:env|file):[^{}]+\}|%\w+%|<.*>|\[.*\]|\$\(.*\)|(?:env|keychain|file|command|op|vault):\S+|.*(?:your|YOUR|_here|-here|HERE|xxx|XXX|\.\.\.|…|placeholder|PLACEHOLDER|example|EXAMPLE|replace|REPLACE|change-?me|CHANGE_?ME|insert|my[-_]|dummy|sample|paste|PASTE).*|)$/;

/** Passwords of examples. */
const STAND_IN_PASSWORD = /^(?:pass(?:word|wd)?|pwd|secret|postgres|mysql|root|admin|user|test|guest|db_?password|mypassword|\*+|x+)$/i;

const scanner = createScanner();

/** Does a value under this name hold a secret itself? Kinds that are told by their form, and what stands under a name of a secret. */
export function isInlineSecret(name: string, value: string): boolean {
  // An address is judged by its parts.
  if (/^[a-z][a-z0-9+.-]*:\/\/(?![^/]*:[^/@]+@)/i.test(value)) return false;
  const userinfo = /^[a-z][a-z0-9+.-]*:\/\/[^/:@]*:([^/@]+)@/i.exec(value)?.[1];
  if (userinfo !== undefined) return !REFERENCE.test(userinfo) && !STAND_IN_PASSWORD.test(userinfo);
  const bare = value.replace(/^(?:Bearer|Basic|Token|token|ApiKey)\s+/, "");
  if (REFERENCE.test(value) || REFERENCE.test(bare)) return false;
  const found = scanner.scan(`${name}="${value}"\n`);
  if (found.some(({ tier }) => tier !== "generic")) return true;
  const isNamed = isSecretVariable(name.replaceAll("-", "_")) || /^(?:authorization|x-api-key|api[-_]?key|token|password|passwd|secret|cookie)$/i.test(name);
  if (!isNamed) return false;
  return (
    found.length > 0 ||
    (bare.length >= 8 &&
      !/^(?:https?:\/\/|\/|~|[A-Za-z]:\\|true$|false$)/.test(bare) &&
      /\d/.test(bare) &&
      /[A-Za-z]/.test(bare) &&
      !/^[a-z]+(?:[-_][a-z]+)*\d?$/i.test(bare))
  );
}

const STAND_IN_HOST =
  /[<{[$]|(?:^|[.-])(?:your|my)[-_.]|^(?:host|hostname|server|your\w*|remote|ip|server-ip|domain|mcp-server|remote-host|myserver|nas|raspberrypi)$|\.local$|\.internal$|\.lan$|\.svc(?:\.|$)/i;

function isLocal(host: string): boolean {
  const sets = hostSets(host.toLowerCase());
  return sets.includes("loopback") || sets.includes("private") || !host.includes(".") || STAND_IN_HOST.test(host);
}

/** What an address gives away or pretends. */
export function addressRules(url: string, path: string): ConfigRemark[] {
  const out: ConfigRemark[] = [];
  const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(url.trim()) ?? [];
  const authority = rest.split(/[/?#]/, 1)[0]!;
  const user = authority.includes("@") ? authority.slice(0, authority.lastIndexOf("@")) : undefined;
  const written = authority.slice(authority.lastIndexOf("@") + 1).replace(/:+\d*$/, "");
  const host = written;
  const add = (rule: string, score: number, why: string): void => {
    out.push({ rule, score, path, why });
  };
  if (scheme === "") return out;
  if (!/^(?:https?|wss?|sse)$/i.test(scheme)) add("odd-scheme", 0.5, `\`${scheme.slice(0, 20)}\` is no way to reach a server`);
  if (user !== undefined) {
    const [name = "", secret] = user.split(":");
    if (secret !== undefined && !REFERENCE.test(secret) && !STAND_IN_PASSWORD.test(secret))
      add("credentials-in-address", 0.8, "the address holds a password, which ends up in logs");
    else if (/\./.test(name)) add("look-alike-host", 0.85, `what stands before \`@\` is no host: this goes to \`${host.slice(0, 80)}\``);
    else if (secret === undefined && !REFERENCE.test(name) && name.length > 12) add("credentials-in-address", 0.55, "the address holds a user or a token");
  }
  for (const [, name = "", value = ""] of rest.matchAll(/[?&]([\w.-]{1,60})=([^&#\s]{1,400})/g))
    if (isInlineSecret(name, value) || (/key|token|secret|password|auth/i.test(name) && value.length >= 16 && !REFERENCE.test(value) && /\d/.test(value)))
      add("secret-in-open", 0.8, `the parameter \`${name}\` of the address holds a secret, which ends up in logs`);
  const isPlain = /^(?:http|ws)$/i.test(scheme);
  if (isPlain && !isLocal(host)) add("in-the-clear", 0.7, "the connection is not encrypted: anyone on the way reads and changes what tools say");
  const letters = host.normalize("NFC");
  if (/(?:^|\.)xn--/i.test(host) || /[^\0-\x7f]/.test(letters)) add("look-alike-host", 0.75, "the host name has letters that pass for others");
  const other = borrowedHost(host, KNOWN_HOSTS, KNOWN_BRANDS);
  if (other !== undefined) add("look-alike-host", 0.85, `\`${host.slice(0, 80)}\` is made to be taken for \`${other}\``);
  const sets = hostSets(host.toLowerCase());
  if (sets.includes("tunnels") || sets.includes("webhooks") || sets.includes("paste"))
    add("anyones-host", 0.7, "the host is a tunnel or a catcher that anyone can open");
  if (sets.includes("metadata")) add("metadata-address", 0.9, "the address gives out cloud credentials");
  return out;
}

/** The password of a service on this machine or of a container beside it (a name without a dot) opens nothing to others. */
function isForThisMachine(value: string): boolean {
  const host = /^[\w+]+:\/\/[^/@\s]*@(\[[\da-f:]+\]|[^/:?#\s]+)/i.exec(value)?.[1];
  return host !== undefined && (isLocal(host) || /^[a-z][\w-]*$/i.test(host));
}

function variableRules(env: Readonly<Record<string, string>>, path: string): ConfigRemark[] {
  const out: ConfigRemark[] = [];
  for (const [name, value] of Object.entries(env)) {
    const at = `${path}/${name}`;
    const add = (rule: string, score: number, why: string): void => {
      out.push({ rule, score, path: at, why });
    };
    if (value === "") continue;
    if (isLoadingVariable(name)) add("code-injection", 0.85, `\`${name}\` makes programs load code or run commands`);
    else if (runtimeOptionsLoad(name, value) === true) add("code-injection", 0.85, `\`${name}\` makes the runtime load code`);
    else if (SEARCH_PATH.test(name) && ODD_FOLDER.test(value)) add("code-injection", 0.75, `\`${name}\` puts a folder first that anything may write to`);
    else if (TLS_OFF.test(name) && /^(?:0|false|no|off)$/i.test(value) !== /NO_VERIFY|INSECURE/i.test(name))
      add("tls-off", 0.65, `\`${name}\` accepts connections that anyone can read or change`);
    else if (GUARD_OFF.test(name) && IS_ON.test(value)) add("guard-off", 0.65, `\`${name}\` turns a protection off`);
    else if (BASE_ADDRESS.test(name)) {
      const host = /^\w+:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(value)?.[1] ?? "";
      if (host !== "" && !isLocal(host) && !PROVIDERS.test(host))
        add("other-endpoint", 0.7, `\`${name}\` sends what is meant for a known service to \`${host.slice(0, 80)}\``);
    }
    if (isInlineSecret(name, value) && !isForThisMachine(value))
      add("secret-in-open", 0.75, `\`${name}\` holds the secret itself; refer to it (\`\${${/^\w+$/.test(name) ? name : "NAME"}}\`)`);
    else if (/^\w+:\/\//.test(value))
      out.push(...addressRules(value, at).filter(({ rule }) => (rule === "credentials-in-address" && !isForThisMachine(value)) || rule === "anyones-host"));
  }
  return out;
}

/** What environment, headers, arguments and address of a server hold. No remark names a value. */
export function valueRules(transport: ServerTransport): ConfigRemark[] {
  if (transport.type === "http") {
    const headers = Object.entries(transport.headers).flatMap(([name, value]): ConfigRemark[] =>
      isInlineSecret(name, value)
        ? [{ rule: "secret-in-open", score: 0.75, path: `/headers/${name}`, why: `the header \`${name}\` holds the secret itself; refer to it` }]
        : [],
    );
    return [...addressRules(transport.url, "/url"), ...headers];
  }
  const out = variableRules(transport.env, "/env");
  transport.args.forEach((word, i) => {
    const path = `/args/${i}`;
    const [, name, value] = /^(?:--?)?([A-Za-z][\w-]{1,60})[=:]\s?(.+)$/s.exec(word) ?? [];
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) {
      out.push(...addressRules(word, path).filter(({ rule }) => !(rule === "odd-scheme")));
    } else if (name !== undefined && value !== undefined) {
      if (/^[A-Z][A-Z0-9_]+$/.test(name)) out.push(...variableRules({ [name]: value }, path).map((one) => ({ ...one, path })));
      else if (isInlineSecret(name.replaceAll("-", "_"), value))
        out.push({
          rule: "secret-in-open",
          score: 0.75,
          path,
          why: "the argument holds a secret, which every user of the machine sees in the list of processes",
        });
      if (/^\w+:\/\//.test(value)) out.push(...addressRules(value, path).filter(({ rule }) => rule !== "odd-scheme"));
    } else {
      const before = transport.args[i - 1];
      const option = before !== undefined && /^--?[a-z]/i.test(before) ? before.replace(/^--?/, "").replaceAll("-", "_") : "argument";
      if (!word.startsWith("-") && isInlineSecret(option, word))
        out.push({
          rule: "secret-in-open",
          score: 0.75,
          path,
          why: "the argument holds a secret, which every user of the machine sees in the list of processes",
        });
    }
  });
  return out;
}
