import { isLoadingVariable, runtimeOptionsLoad } from "../catalog/index.ts";
import { asFields, field, type Fields } from "./fields.ts";

/** Variables with which a repository's settings change what a command runs besides those that load code: search paths, options of runtimes, programs that are called, where keys and prompts go. */
const HOSTILE =
  /^(?:PATH|IFS|CLAUDE_CODE_SHELL\w*|PYTHONPATH|(?:MAN|GH_|AWS_|SYSTEMD_)?PAGER|EDITOR|VISUAL|(?:HTTPS?|ALL)_PROXY|ANTHROPIC_\w*(?:URL|SOCKET|HEADERS)|NODE_TLS_REJECT_UNAUTHORIZED|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|AWS_ENDPOINT_URL\w*)$/i;

/** Names of the variables in an `env` of settings that change what runs; empty values only take something away. */
export function hostileVariables(env: Fields): readonly string[] {
  return Object.keys(env).filter((name) => {
    const value = env[name];
    if (value === "") return false;
    // What is no text cannot be read, so it may be anything.
    const loads = runtimeOptionsLoad(name, typeof value === "string" ? value : "");
    if (loads !== undefined) return loads || typeof value !== "string";
    return isLoadingVariable(name) || HOSTILE.test(name);
  });
}

/**
 * The same for the text of a settings file; none when it is not one that the client reads.
 * @param isPinned whether something stands above the file's value.
 */
export function hostileVariablesIn(text: string, isPinned: (name: string, value: unknown) => boolean): readonly string[] {
  try {
    const settings = asFields(JSON.parse(text));
    const env = settings === undefined ? undefined : asFields(field(settings, "env"));
    return env === undefined ? [] : hostileVariables(env).filter((name) => !isPinned(name, env[name]));
  } catch {
    return [];
  }
}
