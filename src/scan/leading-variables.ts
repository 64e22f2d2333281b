import type { Severity } from "../model/index.ts";
import { hostSets } from "../catalog/index.ts";
import { isStrangeHost } from "./strange-hosts.ts";
import type { Fields } from "./values.ts";

/** Addresses by which models are reached: the key and every prompt go there. */
const MODEL_ADDRESS =
  /^(?:ANTHROPIC|OPENAI|AZURE_OPENAI|GEMINI|GOOGLE_GEMINI|GOOGLE_VERTEX|MISTRAL|GROQ|OPENROUTER|DEEPSEEK|COHERE|XAI|CODEX|COPILOT_PROVIDER|CLAUDE)_(?:\w+_)?(?:BASE_URL|API_BASE|API_URL|ENDPOINT|BASE)$/i;
/** Addresses of other services that a key goes to. */
const SERVICE_ADDRESS = /^(?:AWS_ENDPOINT_URL\w*|GITHUB_API_URL|GH_HOST|GITLAB_HOST|VAULT_ADDR|DOCKER_HOST|SUPABASE_URL|STRIPE_API_BASE)$/i;
const PROXY = /^(?:HTTPS?|ALL|FTP|WSS?|npm_config(?:_https?)?|GLOBAL_AGENT_HTTPS?)_PROXY$/i;
/** Names that companies give to their own ways out. */
const OWN_PROXY = /^(?:[\w-]*\.)?(?:(?:web|http|corp|internal|egress|outbound|forward)[-.]?)?(?:proxy|squid|gateway|zscaler)[\w-]*\./i;
const PACKAGES =
  /^(?:npm_config_registry|YARN_(?:NPM_)?REGISTRY(?:_SERVER)?|PIP_(?:EXTRA_)?INDEX_URL|UV_(?:EXTRA_)?(?:INDEX_URL|DEFAULT_INDEX|INDEX)|POETRY_REPOSITORIES_\w+_URL|GOPROXY|CARGO_REGISTRIES_\w+_INDEX|BUNDLE_MIRROR__\w+|GEM_SOURCE|CONDA_CHANNEL_ALIAS|HOMEBREW_\w+_(?:REMOTE|DOMAIN))$/i;
const TLS_OFF: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|npm_config_strict_ssl|YARN_(?:ENABLE_)?STRICT_SSL|GIT_SSL_VERIFY|SSL_VERIFY|VERIFY_SSL|TLS_VERIFY|BUNDLE_SSL_VERIFY_MODE)$/i,
    /^(?:0|false|no|off)$/i,
  ],
  [/^(?:GIT_SSL_NO_VERIFY|CURL_INSECURE|SSL_NO_VERIFY|NODE_TLS_ALLOW_INSECURE|UV_SYSTEM_CERTS_OFF)$/i, /^(?:1|true|yes|on)$/i],
  [/^(?:GOINSECURE|GONOSUMDB|GONOSUMCHECK|GOSUMDB|GONOSUM)$/i, /^(?:\*|off|1)$/i],
  [/^GOFLAGS$/, /(?:^|\s)-insecure\b/],
  [/^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST)$/i, /^(?!localhost|127\.)[\w-]+\.\w/],
];
/** Programs that stand for a known one, by a file of the repository or of a folder that anybody writes to. */
const WRAPS =
  /^(?:RUSTC(?:_WRAPPER|_WORKSPACE_WRAPPER)?|CARGO_BUILD_RUSTC(?:_WRAPPER)?|CARGO_TARGET_\w+_(?:LINKER|RUNNER)|CC|CXX|LD|AR|CMAKE_\w+_(?:COMPILER|LAUNCHER)|GOFLAGS|MAKEFLAGS|MAKE|SHELL|COMSPEC|NPM_CONFIG_(?:SCRIPT_SHELL|NODE_OPTIONS|GIT)|GIT_EXEC_PATH|GIT_TEMPLATE_DIR|KUBECTL_EXTERNAL_DIFF|TF_CLI_CONFIG_FILE)$/i;
const IN_REACH = /^["']?(?:\.{1,2}\/|\/tmp\/|\/var\/tmp\/|\/dev\/shm\/)|-toolexec[= ]|--eval[= ]|--require[= ]/;
const GUARD_OFF =
  /(?:^|_)(?:ALLOW_DANGEROUS\w*|DANGEROUSLY\w*|DISABLE_(?:SECURITY|SANDBOX|GUARD|HOOKS|PERMISSIONS?)\w*|SKIP_(?:APPROVAL|PERMISSION|HOOKS)\w*|YOLO\w*|AUTO_APPROVE\w*)$/i;
const IS_ON = /^(?:1|true|yes|on|all|\*)$/i;
const CERTIFICATES = /^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO|AWS_CA_BUNDLE)$/i;
const SEARCH_PATH = /^(?:PATH|PYTHONPATH|NODE_PATH|RUBYLIB|PERL5LIB|CLASSPATH|GIT_EXEC_PATH)$/;
/** A folder that anybody writes to, or one that nobody sees, searched first. */
const ODD_FIRST = /^["']?(?:\/tmp|\/var\/tmp|\/dev\/shm|~\/Downloads|\.{1,2}\/\.(?!venv\b|bin\b|tools\b|direnv\b)|\.(?!venv\b|\/)[\w-]+\/)/;
const TELEMETRY = /^OTEL_EXPORTER_OTLP_(?:\w+_)?ENDPOINT$/;
/** Providers of models, and what people put before them. */
const MODELS =
  /(?:^|\.)(?:anthropic\.com|openai\.com|azure\.com|azure\.us|googleapis\.com|mistral\.ai|groq\.com|openrouter\.ai|deepseek\.com|cohere\.(?:com|ai)|x\.ai|amazonaws\.com|together\.(?:ai|xyz)|perplexity\.ai|moonshot\.(?:cn|ai)|aliyuncs\.com|bigmodel\.cn|z\.ai|siliconflow\.c(?:n|om)|minimax(?:i)?\.(?:io|chat|com)|cloudflare\.com|helicone\.ai|portkey\.ai|fireworks\.ai|cerebras\.ai|nvidia\.com|databricks\.com|vercel\.(?:sh|com|ai)|githubcopilot\.com)$/i;

/** The host of an address; a bare name with a port counts. */
export function hostOf(address: string): string | undefined {
  return /^(?:[a-z][\w+.-]*:\/\/)?(?:[^/@\s]*@)?([\w.-]+\.[\w-]+)(?=[:/?#,|]|$)/i.exec(address.trim())?.[1]?.toLowerCase();
}

const isPublicNumber = (host: string): boolean => /^\d+(?:\.\d+){3}$/.test(host) && isStrangeHost(host);
const isCatcher = (host: string): boolean => hostSets(host).some((set) => /^(?:tunnels|webhooks|paste)$/.test(set));

/** Does an address of models or of another service with a key belong to nobody known? */
export function isStrangeAddress(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && (isCatcher(host) || (isStrangeHost(host) && !MODELS.test(host)));
}

/** Is an address plainly a stranger's: a number, a catcher, or one without encryption? What companies have at hosts of their own is not. */
export function isPlainlyStrange(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && isStrangeHost(host) && (isPublicNumber(host) || isCatcher(host) || /^http:/i.test(address));
}

/** How grave it is that settings set a variable to a value; `undefined` where it leads nowhere else. @param all the variables beside it */
export function leadingVariable(name: string, value: string, all: Fields): Severity | undefined {
  const given = value.trim();
  if (given === "") return undefined;
  if (MODEL_ADDRESS.test(name) || SERVICE_ADDRESS.test(name)) return isStrangeAddress(given) ? "high" : undefined;
  if (PROXY.test(name)) {
    const host = hostOf(given);
    return host === undefined || !isStrangeHost(host) || OWN_PROXY.test(host) ? undefined : "high";
  }
  if (TLS_OFF.some(([names, values]) => names.test(name) && values.test(given))) return "high";
  if (PACKAGES.test(name)) return isPlainlyStrange(given) ? "high" : isStrangeAddress(given) ? "medium" : undefined;
  if (WRAPS.test(name)) return IN_REACH.test(given) ? "high" : undefined;
  if (name === "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB") return /^(?:0|false)$/i.test(given) ? "high" : undefined;
  if (GUARD_OFF.test(name)) return IS_ON.test(given) ? "high" : undefined;
  if (SEARCH_PATH.test(name)) return ODD_FIRST.test(given) ? "high" : undefined;
  // A certificate of the repository beside a way out: whoever is in between reads everything. Companies have theirs on the machine.
  if (CERTIFICATES.test(name))
    return !/^(?:\/|~|\$|[A-Za-z]:)/.test(given) && Object.entries(all).some(([other, to]) => PROXY.test(other) && typeof to === "string" && to !== "")
      ? "high"
      : undefined;
  if (TELEMETRY.test(name)) {
    const isTold = Object.entries(all).some(([other, to]) => /^OTEL_LOG_(?:USER_PROMPTS|TOOL_\w+|RAW_\w+)$/.test(other) && IS_ON.test(String(to)));
    return isPlainlyStrange(given) || (isTold && isStrangeAddress(given)) ? "high" : undefined;
  }
  return undefined;
}
