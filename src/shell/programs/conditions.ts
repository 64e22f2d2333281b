import { optionValue } from "../arguments.ts";
import { applyOptions, applyRoles, applySubcommand, type ProgramRun } from "../program.ts";
import { baseName } from "../../facts/index.ts";
import { applyRole } from "../roles.ts";
import { EMPTY, holeValue, knownText, shownText, textValue, type Value } from "../value.ts";

/** Programs that show a list without a word and change something with one: `kubectx`. */
export function whenNamed(run: ProgramRun): Value {
  if (run.parsed.positionals.length > 0 || run.parsed.isDry) return applyRoles(run);
  applyOptions(run);
  return holeValue("word", `a name that ${run.spec.path[0]!} lists`);
}

/** Words of small languages that start programs or write files of their own accord. */
const ACTING = /\b(?:system|exec|os\.type)\s*\(|\b(?:tee|emit\w*|print\w*|dump|split|case)\b[^"]*(?:>>?|\|)\s*["$]/;

/** `mlr`: its language only computes, unless it names a command or a file. */
export function smallLanguage(run: ProgramRun): Value {
  const { parsed, shell, spec } = run;
  for (const word of parsed.positionals) {
    const text = knownText(word) ?? shownText(word);
    if (knownText(word) === undefined && word.pieces.length > 1) shell.analysis.unknown(`the text given to ${spec.path[0]!} is not known before it runs`);
    else if (ACTING.test(text) || /^(?:tee|split|case)$/.test(text))
      shell.analysis.unknown(`the text given to ${spec.path[0]!} may start a program or write a file`);
  }
  return applyRoles(run);
}

/** Scripts in the folder of a PHP framework, known by their names: `php artisan migrate`. */
const REPOSITORY_SCRIPTS: ReadonlySet<string> = new Set([
  "artisan",
  "spark",
  "yii",
  "craft",
  "occ",
  "please",
  "drush",
  "wp",
  "phpunit",
  "composer",
  "pest",
  "phpstan",
  "bin/console",
  "bin/magento",
  "bin/cake",
  "bin/phpunit",
]);

/** `php`: a script that the catalog knows by its name is that program; everything else as its line says. */
export function php(run: ProgramRun): Value {
  const { args, parsed, shell, state, streams } = run;
  const [script] = parsed.positionals;
  const text = script === undefined ? undefined : knownText(script);
  const hasCode = parsed.options.some(({ spec }) => spec.role.name === "code" || spec.role.name === "file" || spec.role.name === "x");
  for (const { spec, value } of parsed.options) {
    const file = /^(?:-d|--define)$/.test(spec.name) ? /^auto_(?:pre|ap)pend_file=(.+)$/.exec(knownText(value ?? EMPTY) ?? "")?.[1] : undefined;
    if (file !== undefined) applyRole({ name: /^\w+:\/\//.test(file) ? "url" : "x" }, textValue(file), run.context);
  }
  if (text === undefined || hasCode || parsed.isDry) return applyRoles(run);
  const name = text.replace(/^\.\//, "").replace(/^(?:vendor\/bin\/)/, "");
  const isKnown = REPOSITORY_SCRIPTS.has(name) && shell.analysis.world.catalog.find([baseName(name)]) !== undefined;
  const [resource] = shell.analysis.paths(script!, state);
  const isOwn = resource?.scope === "workspace" && !shell.analysis.world.session.isWritten(resource.path) && !shell.analysis.overlay.has(resource.path);
  if (!isKnown || !isOwn) return applyRoles(run);
  applyOptions(run);
  return shell.runWords([textValue(baseName(name)), ...args.slice(args.indexOf(script!) + 1)], state.copy(), streams.input ?? EMPTY);
}

/** `pacman`: the capital letter says what is done; questions change nothing. */
export function pacman(run: ProgramRun): Value {
  const letters = run.args.map((arg) => knownText(arg) ?? "").find((text) => /^-[A-Z]/.test(text)) ?? "";
  const isQuestion = /^-[QT]/.test(letters) || /^-S[a-z]*[silg]/.test(letters) || /^-F[a-z]*$/.test(letters);
  return isQuestion ? holeValue("any", "what the package manager knows") : applyRoles(run);
}

/** Parts of the answer that hold variables of the program, where the whole answer does. */
const SETTINGS_PART = /environment|variables|containerDefinitions(?!\[[^\]]*\]\.(?!env|secrets)\w)|userData|\bcode\b/i;

/**
 * Answers that hold values meant for programs (variables of functions and containers, all outputs of a state): with a word or
 * a query that asks for something else they do not.
 */
export function showsAll(run: ProgramRun): Value {
  const { parsed, spec, shell } = run;
  const names = [...parsed.options.map(({ spec: option }) => option.name), ...parsed.unlisted.map(({ name }) => name)];
  const query = knownText(optionValue(parsed, "--query") ?? EMPTY) ?? "";
  const attribute = knownText(optionValue(parsed, "--attribute") ?? textValue("userData"));
  const isAll =
    spec.path[0] === "aws"
      ? (query === "" || SETTINGS_PART.test(query)) && (attribute === undefined || attribute === "userData")
      : names.some((name) => /^--?json$/.test(name)) && parsed.positionals.length === 0;
  if (isAll && !parsed.isDry)
    shell.analysis.emit(
      "secret.use",
      { type: "named", name: `${spec.path.join(" ")}` },
      { note: "the answer holds the values that programs are given, secret ones as well" },
    );
  return applyRoles(run);
}

/** `docker compose config`: variables of the project's `.env` stand in what it prints. */
export function showsSettings(run: ProgramRun): Value {
  const { parsed, spec, shell, state } = run;
  const { analysis } = shell;
  const names = [...parsed.options.map(({ spec: option }) => option.name), ...parsed.unlisted.map(({ name }) => name)];
  const isNames = names.some((name) =>
    /^(?:-q|--quiet|--services|--images|--volumes|--networks|--profiles|--models|--hash|--variables|--no-interpolate)$/.test(name),
  );
  const isThere = analysis.paths(textValue(".env"), state).some(({ path }) => {
    const own = analysis.overlay.get(path);
    return own === undefined ? analysis.world.facts.lookAt(path) !== undefined : own.isDeleted !== true;
  });
  if (!isNames && isThere && !parsed.isDry)
    analysis.emit("secret.use", { type: "named", name: ".env" }, { note: `\`${spec.path.join(" ")}\` prints the values of \`.env\` that the manifest uses` });
  return applyRoles(run);
}

/** `mvn exec:exec -Dexec.executable=PROGRAM -Dexec.args=WORDS`: the program is run with the words. */
export function maven(run: ProgramRun): Value {
  const { args, shell, spec, state, parsed } = run;
  const property = (name: string): string | undefined =>
    args
      .map((arg) => knownText(arg) ?? "")
      .find((text) => text.startsWith(`-D${name}=`))
      ?.slice(name.length + 3);
  const program = property("exec.executable");
  if (program !== undefined && !parsed.isDry)
    shell.runText(`${program} ${(property("exec.args") ?? "").replaceAll(/\$\{[\w.-]*\}/g, "property")}`.trim(), state.copy(), spec.path[0]!);
  return spec.hasSubcommands ? applySubcommand(run) : applyRoles(run);
}

/** Files that a viewer shows and that run nothing outside of it. */
const DOCUMENT = /\.(?:html?|pdf|png|jpe?g|gif|svg|webp|bmp|csv|txt|md|log|mp4|webm|mp3|wav)$/i;

/** `xdg-open coverage/index.html`: a document of the workspace is shown to the person. Anything else is started by its kind. */
export function openDocument(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  const { analysis } = shell;
  const paths = parsed.positionals.map((word) => (/^[\w./@-]+$/.test(knownText(word) ?? "") ? analysis.paths(word, state) : []));
  const isDocument = paths.every(
    (found) =>
      found.length > 0 &&
      found.every(
        ({ scope, path, sets }) =>
          scope === "workspace" && DOCUMENT.test(path) && !sets.includes("secrets") && !analysis.overlay.has(path) && !analysis.world.session.isWritten(path),
      ),
  );
  return paths.length > 0 && isDocument && parsed.options.length === 0 && parsed.unlisted.length === 0 ? EMPTY : applyRoles(run);
}
