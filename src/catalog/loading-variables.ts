/**
 * Variables of the environment by which code gets into whatever is started, or a program that it calls is replaced, whatever their value. Sources: ld.so(8),
 * dyld(1), bash(1), zsh(1), git(1), python(1), perlrun(1), ruby(1), php(1), lua(1), less(1), openssl(1), .NET's runtime configuration.
 */
const LOADING =
  /^(?:(?:LD|DYLD)_(?!BIND_NOW$|WARN$|DEBUG$)\w+|GCONV_PATH|BASH_ENV|ENV|ZDOTDIR|PROMPT_COMMAND|SHELLOPTS|BASHOPTS|BASH_FUNC_.*|PYTHON(?:STARTUP|HOME|BREAKPOINT|INSPECT)|PERL5?(?:OPT|LIB|DB)|RUBY(?:OPT|LIB)|GIT_(?:SSH|SSH_COMMAND|ASKPASS|EXTERNAL_DIFF|PROXY_COMMAND|EXEC_PATH|TEMPLATE_DIR|CONFIG\w*|PAGER|EDITOR|SEQUENCE_EDITOR)|SSH_ASKPASS|SUDO_ASKPASS|LESSOPEN|LESSCLOSE|PHPRC|PHP_INI_SCAN_DIR|LUA_INIT\w*|OPENSSL_(?:CONF|MODULES|ENGINES)|NODE_REPL_EXTERNAL_MODULE|DOTNET_(?:STARTUP_HOOKS|ADDITIONAL_DEPS|SHARED_STORE)|(?:CORECLR|COR)_(?:ENABLE_PROFILING|PROFILER\w*))$/i;

/** Does a variable bring code into what is started, whatever its value? */
export function isLoadingVariable(name: string): boolean {
  return LOADING.test(name);
}
