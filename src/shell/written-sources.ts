/**
 * Text of files of which no reader knows the language, and that tools load or compile: what of it is looked into, and for
 * which programs. Sources are read by their quoted texts near words that do something; build files line by line.
 */

/** Files that only these programs load. Others count whenever code of the project runs. */
const LOADED_BY: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\/)\.?justfile$|\.just$/i, /^just$/],
  [/(?:^|\/)Taskfile(?:\.[\w.]+)?\.ya?ml$/i, /^(?:go-)?task$/],
  [/(?:^|\/)\.pre-commit-config\.ya?ml$/, /^(?:pre-commit|prek)$/],
  [/(?:^|\/)\.?lefthook\.ya?ml$/, /^lefthook$/],
  [/\.(?:tf|tofu|hcl)$/, /^(?:terraform|tofu|terragrunt|packer|nomad|cdktf|terramate|atlantis|infracost)$/],
  [/(?:^|\/)(?:\.exrc|_exrc|\.g?vimrc|\.nvimrc|\.lvimrc|\.nvim\.lua)$|\.vim$/, /^(?:g?vi|g?vim|nvim|view|g?view|rview|rvim|ex|vimdiff|nvimdiff|gvimdiff)$/],
  [/(?:^|\/)\.gdbinit$/, /gdb$|^rust-gdb$/],
  [/(?:^|\/)\.lldbinit$/, /lldb$/],
  [/(?:^|\/)\.envrc$/, /^direnv$/],
  [/(?:^|\/)\.mvn\/|(?:^|\/)pom\.xml$/, /^mvn[wd]?$/],
  [/(?:^|\/)build\.xml$/, /^ant$/],
  [/(?:^|\/)composer\.json$/, /^(?:composer|php)$/],
  [/\.ya?ml$/, /^ansible(?:-\w+)?$/],
];

/** Sources and build files that are loaded by what runs code of the project. */
const LOADED =
  /\.(?:go|rs|c|cc|cpp|cxx|h|hpp|m|mm|java|kts?|scala|sc|sbt|groovy|gradle|swift|exs?|erl|hs|mli?|clj[sc]?|cljc|bb|edn|cs|csx|csproj|props|targets|fsx?|fsproj|vb|dart|zig|nim|nims|nimble|cr|cmake|mk|am|m4|bzl|bazel|toml|cfg|ini|ninja|tf|rake|gemspec|podspec|nix|vim|el|tcl|d|v|s|asm|f90|pas|adb|cabal|rkt|scm|lisp|coffee|hx|gleam|ps1|properties)$|(?:^|\/)(?:CMakeLists\.txt|meson\.build|BUILD|WORKSPACE|SConstruct|SConscript|wscript|Rakefile|Gemfile|Podfile|Jenkinsfile|Vagrantfile|Fastfile|dodo\.py|configure\.ac|\.cargo\/config|\.(?:bazelrc|rspec|irbrc|pryrc|luacheckrc|npmrc|gitconfig|curlrc|wgetrc|bash_profile|profile|bashrc|zshrc|condarc|opts|mocharc|taprc))$/;
/** Files whose words stand without quotes, or whose lines are commands. */
const LINES =
  /(?:file|\.just|\.ya?ml|\.cmake|CMakeLists\.txt|\.mk|\.am|\.m4|\.ninja|\.toml|\.cfg|\.ini|\.properties|\.config|\.xml|\.\w*rc|\.gdbinit|\.lldbinit|\.vim|\.tcl|\.cargo\/config|\.\w*profile|\.ps1|configure\.ac|\.props|\.targets|proj)$/i;
/** Words of any language that start programs, read files, remove or send. */
const DOES =
  /\b(?:system\w*|p?open\w*|f?open|exec\w*|spawn\w*|fork\w*|Command\w*|command\w*|Process\w*|process\w*|Runtime|subprocess|shell\w*|\w*cmd|call\w*|sh|slurp|cat|include\w*|embed\w*|import|use|use_file|load\w*|source|fromFile|readFile\w*|read\w*|lines|ReadAll\w*|ReadFile|ReadText|getline|fstream|ifstream|FileReader|FileInputStream|Files?|files?|fs|ioutil|os|io|contents?\w*|input_line|In_channel|copy\w*|rename\w*|delete\w*|remove\w*|rm\w*|unlink|program|data|external|connect\w*|Dial\w*|Socket\w*|TcpStream|upload\w*|post|send\w*)\b|\.text\b|!\(|[`%]x?[({[`]/i;
/** How many lines after and before such a word belong to it. */
const NEAR = 3;
/** Names given to what loads a `.env` for the program, which is what such a file is for. */
const LOADS_ENV =
  /\b\w*dotenv\w*(?:(?:::|\.|-)\w+)*!?\s*(?:[:=]+|\()?\s*[[(]?(?:\s*(?:["'][\w./-]*["']|[\w./-]*\.env[\w.-]*)\s*,?)*|\b(?:env[_-]?files?|envFile|EnvironmentFile|rerun-if-changed)["']?\s*[:=(]+\s*[[(]?(?:\s*["']?[\w./-]*\.env[\w.-]*["']?\s*,?)*/gi;
/** Settings that name a program or a library, and a file there that others can write or that lies elsewhere. */
const SETTING =
  /(?:^|\n)\s*["']?([\w.-]*(?:wrapper|linker|runner|rustc|rustdoc|compiler|launcher|loader|plugin|extension|require|preload|script-shell|program|agent|hook|command|executable|shell)[\w.-]*)["']?\s*[:=]\s*\[?\s*["']?(\/[^\s"',\]]+)/gi;
const LOADING_OPTION =
  /(?:-javaagent:|-agentpath:|--(?:require|import|loader|preload|init-script|plugin)[= ]|-Dmaven\.ext\.class\.path=|-fplugin=|-load[ =])(\/[^\s"',=\]]+)/g;

/** True for a file of a language or a tool that no reader knows, and that something loads. */
export function isLoaded(path: string): boolean {
  return LOADED.test(path) || LOADED_BY.some(([files]) => files.test(path));
}

/**
 * Whether the file is loaded by what was started.
 * @param programs names of the programs that the action runs
 * @param isCodeRun code of the project is run
 */
export function isLoadedBy(path: string, programs: ReadonlySet<string>, isCodeRun: boolean): boolean {
  const by = LOADED_BY.find(([files]) => files.test(path))?.[1];
  return by === undefined ? isCodeRun : [...programs].some((name) => by.test(name));
}

/** What of a text is looked into. */
export interface WrittenSource {
  /** For `suspectText`: words stand without quotes in `other`, in quotes in `source`. */
  readonly language: "other" | "source";
  /** What stands near a word that does something: it counts as done. */
  readonly near: string;
  /** All of it, without comments: it may be used. */
  readonly all: string;
  /** Files that settings in it make a tool run or load. */
  readonly loads: readonly string[];
}

/**
 * The parts of a file that can do something.
 * @param words of the command that runs it, to leave out recipes that it does not ask for; absent when they are not known
 */
export function readWrittenSource(path: string, text: string, words: ReadonlySet<string> | undefined): WrittenSource {
  const isLines = LINES.test(path);
  const comment = isLines ? /^\s*#(?!!)/ : /^\s*\/\/(?!go:)/;
  const asked = words === undefined ? text : askedRecipes(path, text, words);
  const lines = asked
    .replace(/^\s*\/\/go:embed\s+(.+)$/gm, 'embed("$1")')
    .replaceAll(LOADS_ENV, "dotenv")
    .split("\n")
    .filter((line) => !comment.test(line));
  const all = lines.join("\n");
  const loads = [...text.matchAll(SETTING)].map((match) => match[2]!);
  for (const match of text.matchAll(LOADING_OPTION)) loads.push(match[1]!);
  if (isLines) return { language: "other", near: all, all, loads };
  const isNear = new Uint8Array(lines.length);
  for (const [n, line] of lines.entries()) if (DOES.test(line)) isNear.fill(1, Math.max(0, n - NEAR), n + NEAR + 1);
  const near = lines.filter((_, n) => isNear[n] === 1).join("\n");
  return { language: "source", near, all: near === "" ? "" : all, loads };
}

/** Recipes of a justfile or Taskfile that the words ask for, with those that they name, and all that is no recipe. */
function askedRecipes(path: string, text: string, words: ReadonlySet<string>): string {
  const head = /justfile$|\.just$/i.test(path)
    ? /^@?([\w-]+)(?:\s[^:=\n]*)?:(?!=)/
    : /Taskfile[\w.]*\.ya?ml$/i.test(path)
      ? /^ {1,8}["']?([\w:.*-]+)["']?:\s*(?:$|\S)/
      : undefined;
  if (head === undefined) return text;
  const rest: string[] = [];
  const recipes: { readonly name: string; readonly lines: string[] }[] = [];
  let indent: number | undefined;
  let isTasks = !/ya?ml$/i.test(path);
  const isYaml = !isTasks;
  for (const line of text.split("\n")) {
    const depth = line.length - line.trimStart().length;
    if (isYaml && depth === 0 && line.trim() !== "" && !line.startsWith("#")) {
      isTasks = /^tasks:/.test(line);
      indent = undefined;
    } else if (isTasks && line.trim() !== "") {
      const found = head.exec(line);
      if (found !== null && (indent ??= depth) === depth) {
        recipes.push({ name: found[1]!, lines: [line] });
        continue;
      }
    }
    const recipe = recipes.at(-1);
    if (isTasks && recipe !== undefined && (line.trim() === "" || depth > (indent ?? 0))) recipe.lines.push(line);
    else rest.push(line);
  }
  const isNamed = recipes.some(({ name }) => words.has(name));
  const asked = new Set(recipes.filter(({ name }, n) => words.has(name) || (!isNamed && (n === 0 || name === "default"))).map(({ name }) => name));
  for (const name of asked) {
    const body = recipes.filter((recipe) => recipe.name === name).flatMap(({ lines }) => lines);
    const mentioned = new Set(body.join("\n").match(/[\w:.*-]+/g));
    for (const other of recipes) if (mentioned.has(other.name)) asked.add(other.name);
  }
  return [...rest, ...recipes.filter(({ name }) => asked.has(name)).flatMap(({ lines }) => lines)].join("\n");
}
