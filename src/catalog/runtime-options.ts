/**
 * What options that a runtime takes from a variable of the environment do. Whoever reads such a variable asks here, so that one reading is held everywhere.
 * Sources: java(1) of JDK 21 and 25, Maven's and Gradle's properties, node(1) of Node 24, bun(1), deno(1).
 */

/** Options of Java's machine that load nothing: sizes, choices of its collector, assertions, what modules may see of one another. */
const JAVA_HARMLESS =
  /^(?:-X(?:m[sxn]|ss)\d+[kmgt]?|-X(?:int|comp|mixed|batch|rs|future|share:\w+)|-XX:[+-](?!\w*(?:Attach|Agent))\w+|-XX:(?!Flags=|On|AOT|\w*(?:File|Path|From|Command|Agent)\w*=)\w+=[\d.]+[kmgt]?|-XX:(?:HeapDumpPath|ErrorFile)=[\w./$%{}-]+|-XX:NativeMemoryTracking=\w+|-(?:ea|da|esa|dsa|enableassertions|disableassertions)(?::[\w.]+)?|-(?:server|client|showversion)|-verbose(?::\w+)?|-Xlog(?::[\w*+=,-]+(?::(?:stdout|stderr|(?:file=)?[\w./%-]+\.(?:log|txt))?(?::[\w,=]*){0,2})?)?|--(?:add-(?:opens|exports|reads|modules)|enable-native-access|illegal-access)(?:=[\w./,=-]+)?|--enable-preview|[\w.]+\/[\w.]+=[\w.,-]+)$/i;
const JAVA_PROPERTY = /^-D([\w.-]+)(?:=(.*))?$/s;
/** Properties whose value may be a path or an address and nothing is loaded from it as code. */
const JAVA_PLACES =
  /^(?:maven\.repo\.local|maven\.multiModuleProjectDirectory|java\.io\.tmpdir|org\.gradle\.project\.\w+|sonar\.host\.url|(?:[\w-]+\.)*log(?:s|ging)?(?:\.file)?[.-](?:path|dir|file|name|home))$/;
/** Properties that are options of another machine of Java. */
const JAVA_NESTED = /^(?:org\.gradle\.jvmargs|kotlin\.daemon\.jvm\.?(?:args|options))$/;
/** Properties that lead requests elsewhere, as `HTTPS_PROXY` does; nothing is loaded by them as such. */
const JAVA_REDIRECTING = /^(?:https?\.(?:proxyHost|proxyPort|nonProxyHosts)|socksProxy(?:Host|Port))$/;
/** Settings of an application, which are its own where they lie in its own tree. */
const JAVA_SETTINGS = /^spring\.config\.(?:(?:additional-)?location|name)$/;
const OWN_PLACE = /^(?!.*\.\.)(?:file:|optional:)*(?:\.\/)?\w[\w./-]*$/;
const LOCAL_ADDRESS = /^(?!.*:\/\/(?!(?:localhost|127\.0\.0\.1)(?:[:/]|$)))/;
/** Words in the name of a property that lead a machine or a build elsewhere: what is loaded, who is trusted, what listens. */
const JAVA_LEADING =
  /class|path|agent|loader|factory|provider|manager|policy|codebase|extension|\bext\b|jmxremote|attach|jvmargs|\bargs\b|opts|options|command|exec|script|init|plugin|module|trust|keystore|security|proxy|boot|home|config|naming|jndi|rmi|endorsed/i;
/** The same words, where they say something else. */
const JAVA_ORDINARY =
  /^(?:java\.awt\.headless|java\.net\.(?:prefer\w+|useSystemProxies)|org\.gradle\.(?:configureondemand|configuration-cache|daemon)|file\.encoding)$/;
const PLAIN_VALUE = /^[\w.,+ %-]*$/;
/** No quotation mark: Java's machine has no backslash before one, so what follows it may be an option of its own. */
const PLACE_VALUE = /^[\w.,+ %$:/{}~@-]*$/;

/** Options of Node, Bun and Deno that load code or settings, or let somebody attach. */
const NODE_LOADING =
  /^(?:--(?:require|import|loader|experimental-loader|preload|inspect[a-z-]*|env-file[a-z-]*|icu-data-dir|openssl-config|openssl-shared-config|diagnostic-dir|snapshot-blob|experimental-config-file|experimental-default-config-file|experimental-policy|config|eval|print|debug-port|allow-all|unstable-\w+))(?:=|$)|^-(?:e|p|A)$|^-[rc]|^--test-(?:global-setup(?:=|$)|reporter(?:$|=(?!(?:spec|tap|dot|junit|lcov)$)))/;

/** The words of a text of options: quotation marks may stand anywhere in them, and within those a backslash before any character. */
function wordsOf(text: string, marks: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quote !== "" && letter === "\\" && at + 1 < text.length) word = `${word ?? ""}${text[++at]!}`;
    else if (letter === quote) quote = "";
    else if (quote === "" && marks.includes(letter)) {
      quote = letter;
      word ??= "";
    } else if (quote === "" && /\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = `${word ?? ""}${letter}`;
  }
  return word === undefined ? words : [...words, word];
}

/** @param isOwn whether the command itself sets the option: what only leads elsewhere is told by other means there. */
function isHarmlessForJava(word: string, isOwn: boolean): boolean {
  if (word === "" || JAVA_HARMLESS.test(word)) return true;
  const [, name, value = ""] = JAVA_PROPERTY.exec(word) ?? [];
  if (name === undefined) return false;
  if (JAVA_NESTED.test(name)) return javaWords(value).every((one) => isHarmlessForJava(one, isOwn));
  // Scripts that start Java split their variable at every blank, whatever is quoted.
  if (/\s[-@]/.test(value)) return false;
  if (JAVA_PLACES.test(name)) return PLACE_VALUE.test(value);
  if (isOwn && JAVA_SETTINGS.test(name)) return OWN_PLACE.test(value);
  if (isOwn && (JAVA_REDIRECTING.test(name) || !JAVA_LEADING.test(name))) return PLACE_VALUE.test(value) && LOCAL_ADDRESS.test(value);
  return PLAIN_VALUE.test(value) && (JAVA_ORDINARY.test(name) || !JAVA_LEADING.test(name));
}

function javaWords(text: string): readonly string[] {
  return wordsOf(text, `"'`);
}

/** Variables whose value Java's machine, or what starts it, takes for options. */
const JAVA_OPTIONS = /^(?:_JAVA_OPTIONS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|JAVA_OPTS|(?:MAVEN|GRADLE|ANT|SBT|JVM|LEIN_JVM)_OPTS)$/i;
/** Variables whose value Node, Bun or Deno take for options. */
const NODE_OPTIONS = /^(?:(?:NODE|BUN|DENO)_(?:OPTIONS|FLAGS)|npm_config_node_options)$/i;

/**
 * Does the value of a variable have a runtime load code or settings, open a port or let somebody attach? Of Java's options, which are many, those do that
 * are not known to be harmless; of Node's those that are known to. `undefined` for variables that are not of options of these runtimes.
 * @param isOwn whether a command sets it for itself, and not somebody else's settings: proxies, homes and places in the project then count as harmless
 */
export function runtimeOptionsLoad(name: string, value: string, isOwn = false): boolean | undefined {
  if (JAVA_OPTIONS.test(name)) return !javaWords(value).every((word) => isHarmlessForJava(word, isOwn));
  if (!NODE_OPTIONS.test(name)) return undefined;
  // Node quotes with `"` alone; the others may take both. It takes `_` for `-` in names of options.
  return [...wordsOf(value, `"`), ...javaWords(value)].some((word) => NODE_LOADING.test(word.replace(/^[^=]*/, (option) => option.replaceAll("_", "-"))));
}
