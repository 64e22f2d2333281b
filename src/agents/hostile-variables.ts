import { asFields, field, type Fields } from "./fields.ts";

/**
 * Variables with which a repository's settings change what a command runs: search paths, loaders, start-up files, programs that git and
 * pagers call, where keys and prompts go. Sources: ld.so(8), bash(1), git(1), node(1), python(1), perlrun(1), ruby(1).
 */
const HOSTILE =
  /^(?:PATH|(?:LD|DYLD)_\w+|BASH_ENV|ENV|ZDOTDIR|PROMPT_COMMAND|IFS|SHELLOPTS|BASHOPTS|BASH_FUNC_.*|CLAUDE_CODE_SHELL\w*|PYTHON(?:STARTUP|HOME|PATH|BREAKPOINT|INSPECT)|PERL5?(?:OPT|LIB|DB)|RUBY(?:OPT|LIB)|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|GIT_(?:SSH|SSH_COMMAND|PAGER|EDITOR|SEQUENCE_EDITOR|ASKPASS|EXTERNAL_DIFF|PROXY_COMMAND|EXEC_PATH|TEMPLATE_DIR|CONFIG\w*)|SSH_ASKPASS|SUDO_ASKPASS|(?:MAN|GIT_|GH_|AWS_|SYSTEMD_)?PAGER|LESSOPEN|LESSCLOSE|EDITOR|VISUAL|(?:HTTPS?|ALL)_PROXY|ANTHROPIC_\w*(?:URL|SOCKET|HEADERS)|NODE_TLS_REJECT_UNAUTHORIZED|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|OPENSSL_CONF|AWS_ENDPOINT_URL\w*)$/i;

/** Options of Node that load code or let somebody attach; memory sizes and the like do not. */
const LOADING_OPTION =
  /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|--inspect\S*|--env-file\S*|--icu-data-dir|--openssl-config|--diagnostic-dir)(?:[=\s]|$)/;

/** Names of the variables in an `env` of settings that change what runs; empty values only take something away. */
export function hostileVariables(env: Fields): readonly string[] {
  return Object.keys(env).filter((name) => {
    const value = env[name];
    if (value === "") return false;
    if (/^(?:NODE|BUN|DENO)_(?:OPTIONS|FLAGS)$/.test(name)) return typeof value !== "string" || LOADING_OPTION.test(value);
    return HOSTILE.test(name);
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
