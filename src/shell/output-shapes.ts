import { parentOf } from "../facts/index.ts";
import { given, hasOption, type ParsedArguments } from "./arguments.ts";
import { listingOfFind, type Listing } from "./listing.ts";
import type { ProgramRun } from "./program.ts";
import { narrowingTests } from "./programs/wrappers.ts";
import type { ShellState } from "./state.ts";
import { holeValue, knownText, textValue, type Value } from "./value.ts";

/** Programs whose output is one number. */
const NUMBER: ReadonlySet<string> = new Set([
  "nproc",
  "id -u",
  "id -g",
  "pgrep",
  "pidof",
  "git rev-list --count",
  "tput",
  "expr",
  "bc",
  "seq",
  "shuf -i",
  "stat -c",
  "stat -f",
]);
/** Programs whose output is one plain word without slashes. */
const WORD: ReadonlySet<string> = new Set([
  "whoami",
  "hostname",
  "uname",
  "arch",
  "date",
  "logname",
  "uuidgen",
  "md5sum",
  "sha256sum",
  "sha1sum",
  "cksum",
  "getconf",
  "tty",
  "lsb_release",
  "dpkg --print-architecture",
  "rustc",
  "mcookie",
  "uuid",
]);

/** Folder in which listed names are, as an absolute pattern of all below it. */
function below(words: readonly Value[], state: ShellState, run: ProgramRun): string | undefined {
  const folder = state.folders.length === 1 ? state.folders[0]! : undefined;
  const [only] = words;
  if (words.length > 1) {
    // Several starting points: all below the folder they share.
    const paths = words.flatMap((word) => run.shell.analysis.paths(word, state));
    if (paths.some((path) => path.scope !== "workspace")) return undefined;
    return `${run.shell.analysis.world.locator.root}/**`;
  }
  const text = only === undefined ? "." : knownText(only);
  if (text === undefined) return undefined;
  const [resource] = run.shell.analysis.paths(textValue(text), state);
  if (resource?.isPattern === true) return resource.path;
  if (resource === undefined || resource.scope === "unknown") return folder === undefined ? undefined : `${folder}/**`;
  return `${resource.path === "/" ? "" : resource.path}/**`;
}

/** `find . -name '*.ts'`: the names it prints match. */
function findPattern(run: ProgramRun): Value | undefined {
  const { parsed, state } = run;
  const same = parsed.options.find(({ spec }) => spec.name === "-samefile")?.value;
  const secret = [...parsed.positionals, ...(same === undefined ? [] : [same])]
    .flatMap((start) => run.shell.analysis.paths(start, state))
    .find(({ sets }) => sets.includes("secrets"));
  // A start that is a file is found itself.
  if (secret !== undefined && secret.isPattern !== true) return textValue(`${secret.path}\n`);
  const root = below(parsed.positionals, state, run);
  if (root === undefined) return undefined;
  const [regex] = narrowingTests(run.args, /^-i?regex$/);
  const fromRegex = regex === undefined ? undefined : globOfRegex(regex);
  if (fromRegex !== undefined)
    return holeValue("path", "a file that find finds", [], { glob: `${root}/${fromRegex.slice(fromRegex.lastIndexOf("/") + 1)}`.replace(/\*\*\/\*\*/g, "**") });
  const [name] = narrowingTests(run.args, /^-i?name$/);
  const glob = name === undefined ? root : `${root}/${name}`.replace(/\*\*\/\*\*/g, "**");
  return holeValue("path", "a file that find finds", [], { glob, listing: listingOfFind(run.args) });
}

/** A glob that matches what a simple regular expression does; `undefined` when it is not simple. */
function globOfRegex(regex: string): string | undefined {
  if (regex === "" || regex.length > 100) return undefined;
  const isStart = regex.startsWith("^");
  const isEnd = /(?<!\\)\$$/.test(regex);
  const body = regex.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  if (!/^(?:\\[.\-_/]|\.\*|\.|[\w/-])+$/.test(body)) return undefined;
  const glob = body.replace(/\\(.)|\.\*|\./g, (found, literal: string | undefined) => literal ?? (found === ".*" ? "*" : "?"));
  return `${isStart ? "" : "*"}${glob}${isEnd ? "" : "*"}`;
}

function listPattern(words: readonly Value[], run: ProgramRun, what: string, listing?: Listing): Value | undefined {
  const root = below(words, run.state, run);
  return root === undefined ? undefined : holeValue("path", what, [], { glob: root, ...(listing === undefined ? {} : { listing }) });
}

/** Names of files that git does not follow: the ignored ones are where secrets lie. */
function listsIgnored(parsed: ParsedArguments): boolean {
  if (hasOption(parsed, "-i", "--ignored")) return true;
  return hasOption(parsed, "-o", "--others") && !hasOption(parsed, "--exclude-standard");
}

const GIT_NAMES = /^git (?:ls-files|diff|diff-tree|diff-index|ls-tree|show|status|log|grep|check-ignore)$/;

function gitOutput(path: string, parsed: ParsedArguments, run: ProgramRun): Value | undefined {
  const { locator } = run.shell.analysis.world;
  if (path === "git rev-parse") {
    if (hasOption(parsed, "--show-toplevel", "--show-superproject-working-tree")) return textValue(`${locator.root}\n`);
    if (hasOption(parsed, "--git-dir", "--absolute-git-dir", "--git-common-dir")) return textValue(`${locator.root}/.git\n`);
    if (hasOption(parsed, "--show-prefix", "--show-cdup")) return undefined;
    return holeValue("word", "a commit or branch");
  }
  if (
    [
      "git branch",
      "git describe",
      "git merge-base",
      "git tag",
      "git symbolic-ref",
      "git rev-list",
      "git hash-object",
      "git log",
      "git stash create",
      "git config",
      "git write-tree",
      "git commit-tree",
    ].includes(path)
  ) {
    const isList = hasOption(parsed, "--name-only", "--name-status");
    if (path === "git config" || (path === "git log" && !isList)) return path === "git log" ? undefined : holeValue("line", "a value of git's configuration");
    if (!isList) return holeValue("word", "a commit, branch or tag");
  }
  const isNames =
    path === "git ls-files" ||
    path === "git ls-tree" ||
    path === "git check-ignore" ||
    hasOption(parsed, "--name-only", "--name-status", "-l", "--files-with-matches", "--porcelain");
  if (GIT_NAMES.test(path) && isNames) {
    const glob = `${locator.root}/**`;
    return holeValue("path", "a file of the repository", [], listsIgnored(parsed) ? { glob, listing: { skipsHidden: false, rules: [] } } : { glob });
  }
  return undefined;
}

/** Folders that package managers print, where they usually are: to be removed or written they are as grave wherever they are. */
function usualFolder(path: string, parsed: ParsedArguments, home: string): string | undefined {
  const isGlobal = hasOption(parsed, "-g", "--global", "--location");
  if (/^p?npm root$/.test(path) && isGlobal) return "/usr/local/lib/node_modules";
  if (path === "npm prefix" && isGlobal) return "/usr/local";
  if (path === "yarn global" || path === "yarn global dir") return `${home}/.config/yarn/global`;
  if (path === "brew" && hasOption(parsed, "--prefix")) return "/opt/homebrew";
  return undefined;
}

/** `mktemp`, `mktemp -d /tmp/x.XXXX`, `mktemp -t x`: its folder is not said to be another one. */
function isPlainTemp({ parsed, local }: ProgramRun): boolean {
  const places = given(parsed, "-p", "--tmpdir").map(({ value }) => knownText(value ?? textValue("/tmp")) ?? "");
  const templates = parsed.positionals.map((word) => knownText(word) ?? "");
  return (
    !local.has("TMPDIR") &&
    places.every((place) => place === "/tmp") &&
    templates.every((word) => (/^\/tmp\/[^/]+$/.test(word) || (!word.includes("/") && hasOption(parsed, "-t", "--tmpdir", "-p"))) && !word.includes(".."))
  );
}

/**
 * What is known about the output of a program although its text is not: a number, a plain word, names of
 * files below a folder. `undefined` when nothing is.
 */
export function outputShape(run: ProgramRun): Value | undefined {
  const { spec, parsed, state } = run;
  const name = spec.path[0]!;
  const path = spec.path.join(" ");
  const words = parsed.positionals;
  if (NUMBER.has(name) || (name === "id" && hasOption(parsed, "-u", "-g", "--user", "--group"))) return holeValue("number", `the number ${name} prints`);
  if (name === "wc") return words.length === 0 ? holeValue("number", "a count") : undefined;
  if (name === "lsof" && hasOption(parsed, "-t")) return holeValue("number", "a process id");
  if (name.endsWith("grep") && hasOption(parsed, "-c", "--count") && words.length <= 2) return holeValue("number", "a count");
  if (WORD.has(name))
    return name === "date" && words.some((word) => /\//.test(knownText(word) ?? "/"))
      ? holeValue("line", "a date")
      : holeValue("segment", `the word ${name} prints`);
  const usual = usualFolder(path, parsed, run.shell.analysis.world.facts.home);
  if (usual !== undefined) return textValue(`${usual}\n`);
  if (name === "mktemp") return holeValue("path", "a new temporary file", [], isPlainTemp(run) ? { glob: "/tmp/tmp*" } : {});
  if (name === "basename") return holeValue("segment", "the last part of a path");
  if (name === "dirname" || name === "realpath" || name === "readlink") {
    const [only] = words;
    if (only === undefined || words.length > 1) return undefined;
    const [resource] = run.shell.analysis.paths(only, state);
    if (resource === undefined || resource.scope === "unknown" || resource.isPattern === true) {
      return resource?.scope === "workspace"
        ? holeValue("path", `a path below the workspace`, [], { glob: `${run.shell.analysis.world.locator.root}/**` })
        : undefined;
    }
    return textValue(`${name === "dirname" ? parentOf(resource.path) : resource.path}\n`);
  }
  if (name === "find" || name === "gfind") return findPattern(run);
  if (name === "ls" && !hasOption(parsed, "-l")) {
    const skipsHidden = !hasOption(parsed, "-a", "-A", "-f", "--all", "--almost-all");
    return listPattern(words, run, "a name that ls prints", { skipsHidden, rules: [], isFlat: !hasOption(parsed, "-R", "--recursive") });
  }
  if (name === "fd" || name === "fdfind") {
    const listed = listPattern(words.slice(1), run, "a file that fd finds", {
      skipsHidden: !hasOption(parsed, "-H", "-u", "--hidden", "--unrestricted"),
      rules: [],
    });
    const glob = globOfRegex(knownText(words[0] ?? textValue("")) ?? "");
    return listed === undefined || glob === undefined ? listed : narrowed(listed, glob);
  }
  if (
    (name.endsWith("grep") || name === "rg" || name === "ag" || name === "ack") &&
    hasOption(parsed, "-l", "--files-with-matches", "-L", "--files-without-match", "--files")
  ) {
    const paths = hasOption(parsed, "--files", "-e", "-f", "--regexp") ? words : words.slice(1);
    return listPattern(paths, run, `a file that ${name} names`);
  }
  if (name === "git") return gitOutput(path, parsed, run);
  if (["sort", "uniq", "head", "tail", "tac", "shuf", "grep", "egrep", "fgrep", "sed"].includes(name) && run.streams.input !== undefined) {
    return passedShape(run);
  }
  return undefined;
}

/** Names below a folder of which only those that fit a glob are left. */
function narrowed(value: Value, glob: string): Value {
  const [only] = value.pieces;
  if (only?.type !== "hole" || only.glob === undefined) return value;
  const listed = only.listing === undefined ? {} : { listing: withRule(only.listing, glob, false) };
  if (!/\/\*\*?$/.test(only.glob) || glob.includes("/")) return { ...value, pieces: [{ ...only, ...listed }] };
  const folder = only.glob.replace(/\/\*\*?$/, "");
  const isTree = only.glob.endsWith("/**");
  return { ...value, pieces: [{ ...only, ...listed, glob: isTree ? `${folder}/**/${glob}` : `${folder}/${glob}` }] };
}

/** Lines that fit a pattern are kept, or dropped. */
function withRule(listing: Listing, pattern: string, isNegated: boolean): Listing {
  // A rule beside alternatives would be one more of them.
  return listing.isAny === true ? listing : { ...listing, rules: [...listing.rules, { on: "path", pattern, isNegated }] };
}

/** Filters that only drop or order lines leave the shape of their input as it is. */
function passedShape(run: ProgramRun): Value | undefined {
  const [only] = run.streams.input?.pieces ?? [];
  const isFilter = run.spec.path[0] !== "sed" && !hasOption(run.parsed, "-o", "--only-matching");
  const takesInput = run.parsed.positionals.length <= (/grep$/.test(run.spec.path[0]!) ? 1 : 0);
  if (!isFilter || !takesInput || run.streams.input!.pieces.length !== 1 || only?.type !== "hole") return undefined;
  const pattern = takesInput && /grep$/.test(run.spec.path[0]!) ? globOfRegex(knownText(run.parsed.positionals[0] ?? textValue("")) ?? "") : undefined;
  if (only.shape === "path" && pattern !== undefined) {
    if (!hasOption(run.parsed, "-v", "--invert-match")) return narrowed(run.streams.input!, pattern);
    return only.listing === undefined ? run.streams.input : { ...run.streams.input!, pieces: [{ ...only, listing: withRule(only.listing, pattern, true) }] };
  }
  return only.shape === "path" || only.shape === "number" || only.shape === "segment" || only.shape === "word" ? run.streams.input : undefined;
}
