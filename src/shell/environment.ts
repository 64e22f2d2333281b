import { runtimeOptionsLoad } from "../catalog/index.ts";
import { parentOf } from "../facts/index.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { hostResource } from "./roles.ts";
import type { ShellState } from "./state.ts";
import { suspectWord } from "./suspicion.ts";
import { hasHole, knownText, shownText, textValue, type Value } from "./value.ts";

/**
 * Variables that make other programs load code or run commands. `code`: a file that is loaded.
 * `command`: shell text that is run. `options`: options of a runtime, of which some load code.
 * Sources: ld.so(8), bash(1), git(1), node(1), python(1), perlrun(1), ruby(1), php(1), less(1), man(1), gcc(1), make(1).
 */
const INJECTING: Readonly<Record<string, "code" | "command" | "options" | "git" | "path" | "library">> = {
  LD_PRELOAD: "code",
  LD_AUDIT: "code",
  LD_LIBRARY_PATH: "library",
  DYLD_INSERT_LIBRARIES: "code",
  DYLD_LIBRARY_PATH: "library",
  DYLD_FRAMEWORK_PATH: "library",
  DYLD_FALLBACK_LIBRARY_PATH: "library",
  BASH_ENV: "code",
  ENV: "code",
  ZDOTDIR: "code",
  PROMPT_COMMAND: "command",
  SHELLOPTS: "options",
  PYTHONSTARTUP: "code",
  PYTHONHOME: "code",
  PYTHONWARNINGS: "options",
  PYTHONBREAKPOINT: "options",
  PYTHONINSPECT: "options",
  PYTHONPYCACHEPREFIX: "path",
  NODE_OPTIONS: "options",
  NODE_REPL_EXTERNAL_MODULE: "code",
  BUN_OPTIONS: "options",
  DENO_FLAGS: "options",
  PERL5OPT: "options",
  PERL5DB: "command",
  PERL5LIB: "library",
  PERLLIB: "library",
  RUBYOPT: "options",
  RUBYLIB: "library",
  GEM_HOME: "path",
  DOTNET_STARTUP_HOOKS: "code",
  DOTNET_ADDITIONAL_DEPS: "code",
  CORECLR_PROFILER_PATH: "code",
  CORECLR_PROFILER_PATH_64: "code",
  LUA_INIT: "options",
  PHPRC: "code",
  PHP_INI_SCAN_DIR: "code",
  JAVA_TOOL_OPTIONS: "options",
  _JAVA_OPTIONS: "options",
  JDK_JAVA_OPTIONS: "options",
  MAVEN_OPTS: "options",
  GRADLE_OPTS: "options",
  JAVA_OPTS: "options",
  ANT_OPTS: "options",
  SBT_OPTS: "options",
  JVM_OPTS: "options",
  LEIN_JVM_OPTS: "options",
  GIT_SSH: "command",
  GIT_SSH_COMMAND: "command",
  GIT_PAGER: "command",
  GIT_EDITOR: "command",
  GIT_SEQUENCE_EDITOR: "command",
  GIT_ASKPASS: "command",
  GIT_EXTERNAL_DIFF: "command",
  GIT_PROXY_COMMAND: "command",
  GIT_EXEC_PATH: "code",
  GIT_TEMPLATE_DIR: "code",
  GIT_CONFIG_GLOBAL: "code",
  GIT_CONFIG_SYSTEM: "code",
  GIT_CONFIG: "code",
  GIT_CONFIG_COUNT: "git",
  GIT_CONFIG_PARAMETERS: "git",
  SSH_ASKPASS: "command",
  SUDO_ASKPASS: "command",
  PAGER: "command",
  MANPAGER: "command",
  MANOPT: "options",
  LESSOPEN: "command",
  LESSCLOSE: "command",
  LESS: "options",
  BAT_PAGER: "command",
  SYSTEMD_PAGER: "command",
  DELTA_PAGER: "command",
  PSQL_PAGER: "command",
  AWS_PAGER: "command",
  GH_PAGER: "command",
  GH_BROWSER: "command",
  GH_EDITOR: "command",
  EDITOR: "command",
  VISUAL: "command",
  SUDO_EDITOR: "command",
  FCEDIT: "command",
  KUBE_EDITOR: "command",
  PSQL_EDITOR: "command",
  BROWSER: "command",
  VIMINIT: "command",
  EXINIT: "command",
  MYVIMRC: "code",
  VIM: "path",
  EMACSLOADPATH: "path",
  CC: "command",
  CXX: "command",
  LD: "command",
  AR: "command",
  CPP: "command",
  MAKEFLAGS: "options",
  MAKEFILES: "code",
  CFLAGS: "options",
  GCC_EXEC_PREFIX: "code",
  RUSTC_WRAPPER: "command",
  RUSTC_WORKSPACE_WRAPPER: "command",
  RUSTC: "command",
  CARGO_BUILD_RUSTC_WRAPPER: "command",
  RUSTFLAGS: "options",
  RUSTDOC: "command",
  CMAKE_C_COMPILER_LAUNCHER: "command",
  CMAKE_CXX_COMPILER_LAUNCHER: "command",
  GOFLAGS: "options",
  CGO_CFLAGS: "options",
  TAR_OPTIONS: "options",
  GZIP: "options",
  ZIPOPT: "options",
  UNZIP: "options",
  RSYNC_RSH: "command",
  CVS_RSH: "command",
  SVN_SSH: "command",
  BORG_RSH: "command",
  RSYNC_CONNECT_PROG: "command",
  FZF_DEFAULT_COMMAND: "command",
  FZF_DEFAULT_OPTS: "options",
  FZF_CTRL_T_COMMAND: "command",
  RIPGREP_CONFIG_PATH: "options",
  GREP_OPTIONS: "options",
  XDG_CONFIG_HOME: "path",
  WGETRC: "options",
  CURL_HOME: "path",
  OPENSSL_CONF: "code",
  OPENSSL_MODULES: "code",
  OPENSSL_ENGINES: "code",
  GCONV_PATH: "code",
  GLIBC_TUNABLES: "options",
  HOSTALIASES: "options",
  LOCPATH: "path",
  NLSPATH: "path",
  TERMINFO: "path",
  TERMCAP: "options",
  npm_config_script_shell: "command",
  npm_config_node_options: "options",
  npm_config_registry: "path",
  NPM_CONFIG_SCRIPT_SHELL: "command",
  NPM_CONFIG_USERCONFIG: "path",
  NPM_CONFIG_REGISTRY: "path",
  YARN_RC_FILENAME: "path",
  PIP_CONFIG_FILE: "path",
  PIP_INDEX_URL: "path",
  PIP_EXTRA_INDEX_URL: "path",
  UV_INDEX_URL: "path",
  PIPX_HOME: "path",
  CLAUDE_CODE_SHELL_PREFIX: "command",
  CLAUDE_CONFIG_DIR: "path",
  ANTHROPIC_BASE_URL: "path",
  ANTHROPIC_CUSTOM_HEADERS: "path",
  OPENAI_BASE_URL: "path",
  NODE_TLS_REJECT_UNAUTHORIZED: "path",
  CLAUDE_CODE_PLUGIN_DIRS: "code",
  CLAUDE_CODE_MANAGED_SETTINGS_PATH: "code",
  CLAUDE_CODE_PROCESS_WRAPPER: "command",
  CODEX_HOME: "path",
  GEMINI_CLI_SYSTEM_SETTINGS_PATH: "path",
  KUBECONFIG: "path",
  DOCKER_HOST: "path",
  AWS_CONFIG_FILE: "path",
};

/** Variables whose names say that a program runs what they hold. */
const COMMAND_NAME = /(?:^|_)(?:EDITOR|PAGER|BROWSER|ASKPASS)$/;

/** Options of runtimes that load code or open a debugger. */
const LOADING_OPTION =
  /(?:^|\s|args=)(?:-r|--require|--import|--loader|--experimental-loader|--inspect\S*|--eval|-e|-M|-m|-I|-javaagent\S*|-agentpath\S*|-agentlib\S*|-Xbootclasspath\S*|-XX:On\S+|--patch-module|-toolexec\S*|--preload|-d\S*|--to-command|--checkpoint-action|--use-compress-program|--rsh-command|-T\s*T|--eval=|-f|--preview|--bind|--pre|-P|-p|--pager)(?:[=\s]|$)|linker=|@|(?:^|\s)\+\S*[!|]/;

/** Values of those variables that are ordinary: plain known programs. */
const PLAIN_COMMAND =
  /^(?:cat|less(?: -[A-Za-z]+)*|more|true|false|:|vim?|nvim|nano|emacs|code(?: --wait)?|gcc(?:-\d+)?|g\+\+(?:-\d+)?|clang(?:\+\+)?(?:-\d+)?|cc|c\+\+|sccache|ccache(?: \w+)?|ld|ar|rustc|ssh|echo|none|open|xdg-open|delta|bat(?: --?\S+)*)?$/;

const SHELL = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/;

/** Folders that may stand in front of PATH: made by package managers of this project or user. */
const USUAL_BIN =
  /(?:^|\/)(?:node_modules\/\.bin|\.venv\/bin|venv\/bin|env\/bin|\.virtualenvs\/[^/]+\/bin|\.cargo\/bin|\.local\/bin|go\/bin|\.bun\/bin|\.deno\/bin|\.npm-global\/bin|\.yarn\/bin|\.nvm\/versions\/node\/[^/]+\/bin|\.pyenv\/(?:bin|shims)|\.rbenv\/(?:bin|shims)|\.asdf\/shims|\.poetry\/bin|\.rye\/shims|vendor\/bin|\.dotnet(?:\/tools)?|\.pub-cache\/bin|\.composer\/vendor\/bin|\.krew\/bin|\.sdkman\/[^:]*\/bin|\.volta\/bin|\.fnm\/?[^:]*)$|^\/(?:usr\/(?:local\/)?(?:s?bin|go\/bin|lib\/[^:]+\/bin)|s?bin|opt\/[^:]+\/s?bin|snap\/bin|home\/linuxbrew\/[^:]*|Library\/[^:]*|nix\/[^:]*)$/;

function checkPath(value: Value, state: ShellState, shell: ShellInterpreter): void {
  const { analysis } = shell;
  const shown = value.pieces.map((piece) => (piece.type === "hole" ? (piece.variable === "PATH" ? "$PATH" : "?") : piece.text)).join("");
  const own = shown.indexOf("$PATH");
  const before = own === -1 ? shown : shown.slice(0, own);
  for (const folder of before.split(":")) {
    if (folder === "" || folder === "$PATH" || USUAL_BIN.test(folder.replace(/\/$/, ""))) continue;
    const [resource] = analysis.paths(textValue(folder), state);
    if (resource === undefined || folder.includes("?")) continue;
    if (resource.scope === "system") continue;
    analysis.emit("proc.code", resource, {
      traits: resource.scope === "workspace" ? ["hook"] : ["hook", "opaque"],
      // A project's own `bin` is a usual place; its root and a bare `.` are not.
      certainty: resource.scope === "workspace" && folder !== "." && folder !== "./" ? "possible" : "certain",
      note: `programs in \`${folder}\` would be run in place of the system's`,
    });
  }
}

/**
 * The effect of setting an environment variable that makes programs run code.
 */
export function injectedByVariable(name: string, value: Value, state: ShellState, shell: ShellInterpreter): void {
  const { analysis } = shell;
  if (name === "PATH" || name === "path") {
    checkPath(value, state, shell);
    return;
  }
  if (/^PS[0-4]$/.test(name)) {
    // A prompt is expanded like text in double quotes.
    const prompt = knownText(value);
    if (prompt !== undefined && /\$\(|`/.test(prompt)) shell.runText(`: "${prompt.replaceAll('"', '\\"')}"`, state.copy(), `the prompt in $${name}`);
    return;
  }
  const own = Object.hasOwn(INJECTING, name) ? INJECTING[name] : undefined;
  if (name === "PYTHONPATH" || name === "NODE_PATH" || name === "CLASSPATH" || own === "library") {
    checkModules(name, value, state, shell);
    return;
  }
  const gitConfig = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/.test(name);
  const kind = gitConfig
    ? "git"
    : Object.hasOwn(INJECTING, name)
      ? INJECTING[name]
      : name.startsWith("BASH_FUNC_") || COMMAND_NAME.test(name)
        ? "command"
        : undefined;
  if (kind === undefined || kind === "path") checkUnlisted(name, value, state, shell);
  if (kind === undefined) return;
  const text = knownText(value);
  if (text === "" || (text !== undefined && /^(?:0|1|true|false|none)$/.test(text))) return;
  const note = `$${name} makes other programs run or load what it names`;
  const resource = { type: "named", name: `$${name}=${shownText(value).slice(0, 120)}` } as const;
  if (kind === "path") {
    if (name.endsWith("_URL") || name === "ANTHROPIC_CUSTOM_HEADERS" || name === "NODE_TLS_REJECT_UNAUTHORIZED") {
      analysis.emit("agent.configure", resource, { note: `$${name} changes where an agent or package manager sends its traffic` });
    }
    return;
  }
  if (kind === "options") {
    const loadsAttached = /^(?:RUBYOPT|PERL5OPT)$/.test(name) && /(?:^|\s)-?[rMmIdxe]\S/.test(text ?? "");
    if (text !== undefined && !loadsAttached && !LOADING_OPTION.test(` ${text}`) && runtimeOptionsLoad(name, text, true) !== true) return;
    analysis.emit("proc.code", resource, { traits: ["hook", ...(text === undefined ? (["opaque"] as const) : [])], note });
    return;
  }
  if (kind === "command") {
    if (text === undefined) analysis.emit("proc.code", resource, { traits: ["hook", "opaque"], note });
    else if (!PLAIN_COMMAND.test(text)) {
      // less puts `|`, `||` and `|-` in front of a command whose output it shows.
      const command = name === "LESSOPEN" ? text.replace(/^\|{1,2}-?\s*/, "") : text;
      const [file] = /^[~/.]\S*$/.test(command) ? analysis.paths(textValue(command), state) : [];
      if (file !== undefined && (file.scope === "temp" || file.scope === "home" || file.scope === "outside"))
        analysis.emit("proc.code", file, { traits: ["hook"], note });
      const [first] = command.split(/\s/);
      if (SHELL.test(first ?? "") && !/\s-c\b/.test(command)) analysis.emit("proc.code", { type: "named", name: "a shell" }, { traits: ["interactive"], note });
      else shell.runText(command, state.copy(), `the command in $${name}`);
    }
    return;
  }
  if (kind === "git") {
    analysis.emit("vcs.config", resource, { traits: ["hook"], certainty: "possible", note });
    return;
  }
  // Code that is loaded: from the system's own libraries it is ordinary.
  const [file] = text === undefined ? [] : analysis.paths(textValue(text.split(":")[0]!), state);
  if (file !== undefined && file.scope === "system") return;
  if (text === "/dev/null") return;
  analysis.emit("proc.code", file ?? resource, { traits: ["hook", ...(hasHole(value) ? (["opaque"] as const) : [])], note });
}

/** Module search paths inside the workspace are ordinary; elsewhere they bring in other code. */
function checkModules(name: string, value: Value, state: ShellState, shell: ShellInterpreter): void {
  const text = knownText(value);
  for (const folder of (text ?? "").split(":")) {
    if (folder === "") continue;
    const [resource] = shell.analysis.paths(textValue(folder), state);
    if (resource === undefined || resource.scope === "workspace" || resource.scope === "system") continue;
    shell.analysis.emit("proc.code", resource, {
      traits: ["hook"],
      // Anyone can put files into a scratch folder.
      certainty: resource.scope === "temp" ? "certain" : "possible",
      note: `$${name} makes programs load modules from ${parentOf(resource.path)}`,
    });
  }
}

/** Variables that say where a program puts what it makes, or that are only data. */
const OWN_PLACE =
  /CACHE|TMP|TEMP|LOG|OUT|COVERAGE|STATE|RUNTIME_DIR|HISTFILE|PROFILE_FILE|DEST|TARGET_DIR|BUILD_DIR|DATA|RESULT|REPORT|PWD|^_|DISPLAY|SOCKET|DB|STORE|DOWNLOAD|UPLOAD|MEDIA|STATIC|PREFIX/;
/** Variables by which programs reach the network through another host. */
const ROUTE = /(?:^|_)(?:proxy|registry|index_url|endpoint_url(?:_\w+)?)$|^(?:GOPROXY|DOCKER_HOST|GH_HOST|GITLAB_HOST|CARGO_HTTP_PROXY|KUBERNETES_MASTER)$/i;
/** Variables that make a program write a file. */
const WRITES =
  /^(?:GIT_TRACE(?:_\w+)?|GIT_TRACE2(?:_\w+)?|TF_LOG_PATH|NODE_V8_COVERAGE|LLVM_PROFILE_FILE|GIT_INDEX_FILE|SSLKEYLOGFILE|NODE_REPL_HISTORY|HISTFILE|LESSHISTFILE)$/;

/**
 * Variables that no list knows: a path outside the workspace may be code or configuration that a program takes from there, a
 * command line may be run, an address may be a way for the traffic.
 */
function checkUnlisted(name: string, value: Value, state: ShellState, shell: ShellInterpreter): void {
  const { analysis } = shell;
  const text = knownText(value);
  if (text === undefined || text === "" || text.length > 2048) return;
  if (ROUTE.test(name)) {
    const { host } = hostResource(textValue(text.replace(/^(?:tcp|socks\w*):\/\//i, "http://").split(",")[0]!));
    if (host.host !== "?" && host.host !== "direct" && host.host !== "off")
      analysis.emit("net.connect", host, { note: `$${name} leads the traffic through this host` });
    return;
  }
  if (/\s/.test(text)) {
    suspectWord(text, state, shell, name);
    return;
  }
  if (!/^(?:\/|~\/|\.\.\/)/.test(text)) return;
  for (const resource of analysis.paths(textValue(text.split(":")[0]!), state)) {
    if (WRITES.test(name)) analysis.emit("fs.write", resource, { note: `$${name} makes programs write there` });
    else if (["temp", "outside", "home"].includes(resource.scope) && !OWN_PLACE.test(name) && resource.path !== analysis.world.facts.home) {
      analysis.emit("proc.code", resource, {
        traits: ["hook", "opaque"],
        certainty: "possible",
        note: `programs may take code or settings from where $${name} leads`,
      });
    }
  }
}
