import { asFields, field, type Fields } from "../fields.ts";
import { handlersOf, isOurs } from "./handlers.ts";

/** Variables that lead the client elsewhere or load code into what it starts. */
const HOSTILE_VARIABLE =
  /^(?:ANTHROPIC_|CLAUDE_|.*_PROXY$|NODE_|LD_|DYLD_|BASH_ENV$|ENV$|PATH$|PYTHON|PERL5|RUBY|JAVA_TOOL_OPTIONS$|GIT_|SSL_|OPENSSL_|OTEL_|AWS_|.*SHELL|PROMPT_COMMAND$|IFS$)/i;

/** Settings that name a command the client runs by itself, with no hook in between. */
const HELPERS: readonly string[] = [
  "apiKeyHelper",
  "awsAuthRefresh",
  "awsCredentialExport",
  "gcpAuthRefresh",
  "proxyAuthHelper",
  "otelHeadersHelper",
  "statusLine",
  "processWrapper",
  "policyHelper",
];
/** Settings that bring in code or servers from elsewhere. */
const SOURCES: readonly string[] = [
  "enabledPlugins",
  "extraKnownMarketplaces",
  "additionalMarketplaces",
  "enableAllProjectMcpServers",
  "enabledMcpjsonServers",
  "prependPlugins",
  "appendPlugins",
];

function hasContent(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

function foreignHooks(settings: Fields): string[] {
  const hooks = asFields(field(settings, "hooks"));
  if (hooks === undefined) return field(settings, "hooks") === undefined ? [] : ["`hooks` cannot be read"];
  return Object.keys(hooks)
    .filter((event) => handlersOf(settings, event).some((handler) => !isOurs(handler)))
    .map((event) => `a hook for \`${event.slice(0, 40)}\` could answer or rewrite calls`);
}

/**
 * What in a settings file could switch the guard off, answer in its place or lead the client
 * elsewhere. `permissions.allow` is not among it: a hook's answer stands above it.
 * @param text the file; `undefined` when it cannot be read.
 */
export function findWeakening(text: string | undefined): readonly string[] {
  if (text === undefined) return ["the file cannot be read"];
  let settings: Fields | undefined;
  try {
    settings = asFields(JSON.parse(text));
  } catch {
    settings = undefined;
  }
  // The client drops a file that is no JSON object as a whole, deny rules and hooks with it.
  if (settings === undefined) return ["the file is not a JSON object"];
  const found = foreignHooks(settings);
  if (hasContent(field(settings, "disableAllHooks"))) found.push("`disableAllHooks` switches the guard off");
  for (const name of [...HELPERS, ...SOURCES]) if (hasContent(field(settings, name))) found.push(`\`${name}\` brings in code of its own`);
  const env = field(settings, "env");
  const variables = asFields(env);
  if (env !== undefined && variables === undefined) found.push("`env` cannot be read");
  for (const name of Object.keys(variables ?? {}))
    if (HOSTILE_VARIABLE.test(name)) found.push(`\`env.${name.slice(0, 60)}\` changes what the client runs or reaches`);
  const permissions = asFields(field(settings, "permissions"));
  const mode = permissions === undefined ? undefined : field(permissions, "defaultMode");
  if (mode === "bypassPermissions" || mode === "auto") found.push("`permissions.defaultMode` switches questions off");
  return found;
}
