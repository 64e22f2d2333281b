import type { PathResource } from "../model/index.ts";
import type { ProgramRun } from "./program.ts";
import type { RoleContext } from "./roles.ts";
import { isCommandLine, quoteWord, runAside, STEMS, type Suspect } from "./suspicion.ts";
import { knownText, textValue, type Value } from "./value.ts";
import { isSecretVariable } from "../catalog/index.ts";

const MAX_TEXT = 8 * 1024;
const MAX_LITERALS = 60;
const MAX_CANDIDATES = 40;

/** Languages whose words stand without quotes. */
const BARE: ReadonlySet<string> = new Set(["nu", "powershell", "tcl", "make", "m4", "gdb", "dc", "gnuplot", "cpp", "other", "ed", "mail", "groff", "tex"]);
/** Words that start programs, in whatever language. */
const STARTS = /\b(?:system|exec\w*|spawn\w*|popen\w*|shell\w*|run\w*|command|call|process\w*|subprocess|os|cmd|open|start|fork\w*|interact|write18|sh)\b/i;
const SOCKET = /\b(?:socket\w*|TCP\w*|tcp|connect|net\.(?:connect|Dial|createConnection|createServer)|fsockopen|Sockets?|nc|ncat)\b/;
const SHELL_NAME = /^(?:\/(?:usr\/)?(?:local\/)?bin\/)?(?:ba|da|z|k|c|tc|fi|a)?sh(?:\s+-i)?$/;
/** Functions that remove trees or everything that a pattern names. */
const REMOVES =
  /\b(?:remove-item|ri|rmtree|rmSync|rmdirSync|rm_rf?|rm_r|RemoveAll|removeSync|remove_dir_all|remove_all|delete-directory|deltree|del_tree|deleteRecursively|rm|unlink|file\s+delete|remove|delete\w*|rd|del|erase)\b/i;
const IS_TREE = /-recurse|recurs|-r\b|-rf|rmtree|RemoveAll|remove_dir_all|rm_r|deltree|-force|delete-directory|\btrue\b|\bt\b|\*/i;
/** Statements that remove data, in the languages of databases. */
const DATA_LOSS: readonly RegExp[] = [
  /\bDROP\s+(?:TABLE|DATABASE|SCHEMA|KEYSPACE|MEASUREMENT|SERIES|COLLECTION|USER|ROLE|INDEX|VIEW|GRAPH|BUCKET)\b/i,
  /\bTRUNCATE\s+(?:TABLE\s+)?["`\w]/i,
  /\bDELETE\s+FROM\s+["`\w.]+\s*(?:;|"|'|`|\)|$)/i,
  /\bMATCH\s*\([^()]*\)\s*(?:DETACH\s+)?DELETE\b/i,
  /\bDETACH\s+DELETE\b/i,
  /\bdropDatabase\s*\(/,
  /\.(?:drop|dropAll|flushall|flushdb|flushAll|flushDb|dropIndexes|dropUser|dropAllUsersFromDatabase)\s*\(\s*\)/,
  /\.(?:deleteMany|remove|delete_many|deleteOne)\s*\(\s*(?:\{\s*\}\s*)?[,)]/,
  /\.(?:delete_all|destroy_all|truncate)\b/,
];
/** Commands of key-value stores that remove everything, stop the server or turn it into something that writes files. */
const STORE_LOSS = /(?:^|[\s;'"(,])(?:FLUSHALL|FLUSHDB|SHUTDOWN|SWAPDB|CLUSTER\s+RESET|SCRIPT\s+FLUSH|FUNCTION\s+FLUSH|flush_all)(?=$|[\s;'"),])/i;
const STORE_TAKEOVER = /\b(?:CONFIG\s+SET\s+(?:dir|dbfilename|rename-command|protected-mode|requirepass)|(?:SLAVE|REPLICA)OF\s+[\w.]*\.|MODULE\s+LOAD)\b/i;
/** Code that is fetched and run in one go. */
const FETCHED =
  /\b(?:eval\w*|exec\w*|iex|invoke-expression|include|require|source|load\w*|instance_eval|dofile|use)\b[^\n]{0,120}?https?:\/\/|https?:\/\/[^\n]{0,160}\|\s*(?:iex|invoke-expression|sh|bash|source)\b|\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring)\b[^\n]{0,160}\|\s*(?:iex|invoke-expression)\b/i;
const VARIABLE =
  /\$env:(\w{3,60})|\$::env\((\w{3,60})\)|\benv\(\s*["']?(\w{3,60})["']?\s*\)|\b(?:config|settings?)\(\s*["'](?:\w+\.){0,8}(\w{3,60})["']|\bgetenv\s*\(?\s*["']?(\w{3,60})|\benv(?:iron)?(?:\.|\[\s*["']?|\.get\(\s*["'])(\w{3,60})|\bENV\[\s*["'](\w{3,60})|\$\((\w{3,60})\)/g;

/** Quoted texts with their escapes undone, and where each stands. */
function literalsOf(text: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/"((?:[^"\\\n]|\\.){0,300})"|'((?:[^'\\\n]|\\.){0,300})'|`([^`\n]{0,300})[`']/g)) {
    if (found.length >= MAX_LITERALS) break;
    const raw = match[1] ?? match[2] ?? match[3] ?? "";
    found.push({ text: raw.replace(/\\(["'`\\])/g, "$1"), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** `["rm", "-rf", "/x"]`, `exec("rm", "-rf", x)`: quoted words with nothing but commas or blanks between them. */
function argumentLists(text: string, literals: ReturnType<typeof literalsOf>): readonly string[] {
  const lists: string[] = [];
  let words: string[] = [];
  const close = (): void => {
    if (words.length > 1) lists.push(words.map((word) => (/^[\w@%+=:,./~*-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(" "));
    words = [];
  };
  for (const [n, literal] of literals.entries()) {
    const before = literals[n - 1];
    if (before === undefined || !/^[\s,[\](]*$/.test(text.slice(before.end, literal.start))) close();
    words.push(literal.text);
  }
  close();
  return lists;
}

/** Texts that may be command lines: what follows a verb that starts programs, what stands in brackets, whole lines. */
function commandCandidates(text: string, language: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    /(?:^|[\n;{[(=,|:~])\s{0,20}(?::|@)?(?:!{1,2}|(?:silent\s+)?!|\b(?:shell|exec|system|spawn|run|command|sh|call\s+system|pipe|execute|reload|become)\b[ \t(-]*)([^\n]{3,})/g,
  ))
    found.push(match[1]!);
  for (const match of text.matchAll(
    /%pipe%([^)\n]{3,})|\\write18\s*\{([^{}]{3,})\}|\$\((?:shell\s+)?([^()]{3,})\)|\[exec\s+([^\][]{3,})\]|\(([^()\n]{3,})\)|\|\s*"?([^"|\n]{3,})/g,
  )) {
    found.push(match.slice(1).find((part) => part !== undefined) ?? "");
  }
  if (BARE.has(language)) {
    for (const line of text.split(/[\n;]/)) found.push(line.replace(/^[^:\n]*:(?=\s|$|;)/, "").replace(/^[\s@+:-]+/, ""), line.trim());
  }
  return found
    .map((one) =>
      one
        .trim()
        .replace(/^["'`({[]+/, "")
        .replace(/["'`)}\]]+$/, ""),
    )
    .filter((one) => one.length > 2 && one.length < 1000);
}

/** Words that stand without quotes and name a file. */
function bareWords(text: string): readonly string[] {
  return (text.match(/(?:^|(?<=[\s"'`(){}[\]<>,;=|@]))(?:~|\.{0,2}\/)?[\w.@/+-]{0,200}[./][\w.@/*+-]{0,200}(?=$|[\s"'`(){}[\]<>,;|])/g) ?? []).slice(
    0,
    MAX_LITERALS,
  );
}

function located(word: string, run: Suspect): readonly PathResource[] {
  if (word === "" || word.length > 300 || /\s|:\/\//.test(word)) return [];
  const { home } = run.shell.analysis.world.facts;
  const path = word === "~" ? home : word.startsWith("~/") ? home + word.slice(1) : word;
  return run.shell.analysis.paths(textValue(path), run.state);
}

/**
 * Program text that no reader understands, or not all of it: secrets that it names are taken as read, command lines in it
 * as run as far as running them would be grave, and so are statements that remove data. Adds to `unknown`, never replaces it.
 * @param language as the catalog calls it; `other` for any
 */
export function suspectText(language: string, source: string, context: RoleContext): void {
  const run: Suspect = { name: context.program, shell: context.shell, state: context.state };
  const { analysis } = context.shell;
  const text = source.slice(0, MAX_TEXT);
  const literals = literalsOf(text);
  const note = `in the ${language} text given to ${context.program}`;
  const named = [...literals.map((literal) => literal.text), ...(BARE.has(language) ? bareWords(text.replace(/\$env:\w+/g, "")) : [])];
  for (const word of new Set(named)) {
    for (const resource of located(word.replace(/^(?:[\w.]+:)?(?:file:\/\/)?@?(?=[~./])/, ""), run)) {
      if (resource.sets.includes("secrets")) analysis.emit("fs.read", resource, { note: `named ${note}` });
    }
  }
  const candidates = [
    ...argumentLists(text, literals),
    ...literals.map((literal) => literal.text.replace(/^[|!\s]+/, "")),
    ...commandCandidates(text, language),
  ];
  for (const candidate of [...new Set(candidates)].slice(0, MAX_CANDIDATES)) {
    if (isCommandLine(candidate, run)) runAside(candidate, run);
  }
  suspectShell(text, literals, context);
  suspectRemoval(text, named, run);
  suspectData(language, text, context);
  for (const match of text.matchAll(VARIABLE)) {
    const name = match.slice(1).find((part) => part !== undefined) ?? "";
    if (!isSecretVariable(name)) continue;
    analysis.emit("secret.use", { type: "named", name: `$${name}` }, { traits: ["discloses"], note: `the variable is read ${note}` });
    break;
  }
  if (FETCHED.test(text)) analysis.emit("proc.code", { type: "named", name: `code from the network ${note}` }, { traits: ["downloaded"] });
}

/** Programs that run text within an application: they print what is asked for. */
const CONSOLE = /^(?:artisan|tinker|rails|console|manage\.py|django-admin|symfony|wp|drush)$/;
const SETTING = /\b(?:env|config|settings?|get_option|getParameter|credentials)\s*\(\s*["'](?:\w+\.){0,8}(\w{3,60})["']/g;

/** `config("database.password")` in the text given to a console of the application. */
export function suspectSettings(text: string, context: RoleContext): void {
  if (!CONSOLE.test(context.program)) return;
  if (/\bapplication\.credentials\b|\bcredentials\.(?:to_yaml|to_h|config|inspect|fetch|dig|secret_key_base)\b/.test(text)) {
    context.shell.analysis.emit(
      "secret.use",
      { type: "named", name: "credentials of the application" },
      { traits: ["discloses"], note: `they are shown by ${context.program}` },
    );
  }
  for (const [, name] of text.slice(0, MAX_TEXT).matchAll(SETTING)) {
    if (isSecretVariable(name!))
      context.shell.analysis.emit(
        "secret.use",
        { type: "named", name: name! },
        { traits: ["discloses"], note: `a setting of the application is shown by ${context.program}` },
      );
  }
}

/** A shell of its own, or one whose streams are a connection. */
function suspectShell(text: string, literals: ReturnType<typeof literalsOf>, context: RoleContext): void {
  const { analysis } = context.shell;
  const isNamed = literals.some((literal) => SHELL_NAME.test(literal.text)) && STARTS.test(text);
  const isBare =
    /(?:^|[\n;:!~|]\s*|\b(?:spawn|exec|shell|system|execute|terminal|term)\b[\s(]*)!?\s*(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh(?:\s+-i)?\s*(?:$|[\n;)|])/.test(
      text,
    );
  if (!isNamed && !isBare) return;
  const isRemote = SOCKET.test(text) && /\b(?:\d{1,3}(?:\.\d{1,3}){3}|[\w-]+\.[a-z]{2,})\b|listen|bind|accept/i.test(text);
  analysis.emit(
    "proc.code",
    { type: "named", name: isRemote ? "a shell over the network" : "a shell" },
    {
      traits: isRemote ? ["reverse-shell"] : ["interactive"],
      note: `a shell is started from the text given to ${context.program}`,
    },
  );
}

/** Paths next to a function that removes trees. */
function suspectRemoval(text: string, words: readonly string[], run: Suspect): void {
  if (!REMOVES.test(text) || !IS_TREE.test(text)) return;
  const isHome = /(?:^|[\s"'(,=])(?:~|\$HOME|\$env:HOME|\$env:USERPROFILE)(?:\/\*?)?(?=$|[\s"'),;])|getenv\(\s*["']HOME|homedir\s*\(|Dir\.home|user_home/.test(
    text,
  );
  const paths = [...(isHome ? ["~"] : []), ...words.filter((word) => /^(?:~|\/)/.test(word))];
  for (const path of new Set(paths)) {
    for (const resource of located(path, run)) {
      if (resource.scope === "temp" || resource.scope === "unknown" || resource.path.startsWith("/bin/") || resource.path.startsWith("/usr/")) continue;
      runAside(`rm -rf '${resource.path.replaceAll("'", "")}'`, run);
    }
  }
}

/** Statements that remove data, whether in the language itself or in a string of it. */
export function suspectData(language: string, text: string, context: RoleContext): void {
  const isStore = language === "redis" || /redis|valkey|memcache/i.test(`${context.program} ${text}`);
  const found = DATA_LOSS.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined) ?? (isStore ? STORE_LOSS.exec(text)?.[0] : undefined);
  const { analysis } = context.shell;
  if (found !== undefined) {
    analysis.emit(
      "db.destroy",
      { type: "database", ...(context.database ?? { engine: context.program }), statement: found.trim().slice(0, 120) },
      { note: "data is removed" },
    );
  }
  const takeover = isStore ? STORE_TAKEOVER.exec(text)?.[0] : undefined;
  if (takeover !== undefined)
    analysis.emit(
      "proc.privilege",
      { type: "named", name: `${context.program} ${takeover}`.slice(0, 80) },
      { note: "the server then writes files or loads code as it is told" },
    );
}

/** Settings whose value is a program, a script or code that is loaded. */
const RUNNING_SETTING =
  /hook|invoke|wrapper|program|pager|editor|alias|shell|command|cmd|tunnel|runner|script|extension|require|loader|plugin|exec|proxy|helper|linker|options/i;

/** Names on the standard input of a program that may read them, code from the network that it may run. */
function suspectInput(run: ProgramRun): void {
  const { input } = run.streams;
  if (input === undefined || run.state.input === input || (run.spec.input === "data" && !/^(?:gcpio|bsdcpio|cpio|pax)$/.test(run.name))) return;
  const { analysis } = run.shell;
  if (input.flows.some((flow) => flow.from === "network"))
    analysis.emit("proc.code", { type: "named", name: `what is piped to ${run.name}` }, { traits: ["downloaded"], flows: input.flows });
  const text = knownText(input);
  if (text !== undefined && text.length <= MAX_TEXT) suspectText("other", text, run.context);
  for (const word of text === undefined || text.length > MAX_TEXT ? [] : text.split(/\s+/).slice(0, MAX_LITERALS)) {
    for (const resource of located(word, run))
      if (resource.sets.includes("secrets")) analysis.emit("fs.read", resource, { note: `named on the standard input of ${run.name}` });
  }
}

/**
 * Words of which it is not known what the program makes of them: text in them may be run, a setting may name what is run.
 * @param words the values of the option, or all words of the program
 */
export function suspectOpen(run: ProgramRun, words: readonly Value[]): void {
  const { analysis } = run.shell;
  suspectInput(run);
  // A tool that starts what it is given: `heroku run printenv X`.
  const texts = words.map((word) => knownText(word));
  const at = texts.findIndex(
    (text) => text !== undefined && /^[a-z][\w.-]*$/.test(text) && !STEMS.has(text) && analysis.world.catalog.find([text]) !== undefined,
  );
  if (at !== -1 && texts.length > at + 1 && texts.slice(at).every((text) => text !== undefined))
    runAside(
      texts
        .slice(at)
        .map((text) => quoteWord(text!))
        .join(" "),
      run,
    );
  for (const word of words.slice(0, MAX_LITERALS)) {
    const text = knownText(word);
    if (text === undefined || text === "" || text.length > MAX_TEXT) continue;
    const setting = /^([\w:.-]+?)(?:::)?\s*=\s*(.+)$/s.exec(text);
    // `--require FILE` within the value of an option that is handed on.
    const loaded = /(?:^|\s)(?:-r|--require|--import|--loader|--preload|-javaagent:|-agentpath:)[ =]?([~/.][^\s]*)/.exec(text)?.[1];
    for (const resource of loaded === undefined ? [] : located(loaded, run)) {
      if (resource.scope !== "workspace" && resource.scope !== "system")
        analysis.emit("proc.code", resource, { traits: ["hook"], note: `${run.name} is made to load it` });
    }
    const started = /^(?:exec|sh-c|cmd|system|EXEC|SYSTEM):(\S+)/.exec(text)?.[1];
    if (started !== undefined && SHELL_NAME.test(started))
      analysis.emit(
        "proc.code",
        { type: "named", name: "a shell" },
        { traits: [run.context.hosts.length > 0 ? "reverse-shell" : "interactive"], note: `a shell is started by ${run.name}` },
      );
    const value = (setting?.[2] ?? text).replace(/^(["'])(.*)\1$/s, "$2").replace(/^!/, "");
    if (isCommandLine(value, run)) runAside(value, run);
    if (/[\s(]/.test(text)) suspectText("other", text, run.context);
    if (setting === null || !RUNNING_SETTING.test(setting[1]!)) continue;
    const [program] = value
      .replace(/^--?[\w-]+[= ]/, "")
      .replace(/^[["'(\s]+/, "")
      .split(/[\s;,"'\]]/);
    if (SHELL_NAME.test(program ?? "")) {
      analysis.emit("proc.code", { type: "named", name: "a shell" }, { traits: ["interactive"], note: `\`${setting[1]!}\` of ${run.name} starts a shell` });
      continue;
    }
    if (!/^[~/.]/.test(program ?? "")) continue;
    for (const resource of located(program!, run)) {
      if (resource.scope === "workspace" || resource.scope === "system") continue;
      analysis.emit("proc.code", resource, { traits: ["hook"], note: `\`${setting[1]!}\` of ${run.name} makes it run or load this` });
    }
  }
}
