import type { OptionSpec, ProgramSpec } from "../catalog/index.ts";
import { EMPTY, knownStart, knownText, shownText, type Value } from "./value.ts";

/** An option that was given, with its value. */
export interface GivenOption {
  readonly spec: OptionSpec;
  readonly value: Value | undefined;
}

/** The words of a command line, sorted by what the program makes of them. */
export interface ParsedArguments {
  readonly options: readonly GivenOption[];
  readonly positionals: readonly Value[];
  /** Options the catalog does not list. */
  readonly unlisted: readonly { readonly name: string; readonly value: Value | undefined }[];
  /** Words that may be options because they are not known. */
  readonly openWords: readonly Value[];
  /** A dry run or a question for help. */
  readonly isDry: boolean;
}

/** Value without its first `length` characters, which are known. */
export function dropStart(value: Value, length: number): Value {
  let left = length;
  const pieces = value.pieces.flatMap((piece) => {
    if (left === 0 || piece.type === "hole") return [piece];
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    const text = piece.text.slice(taken);
    return text === "" ? [] : [{ ...piece, text }];
  });
  return { pieces, flows: value.flows };
}

/** A word that is not known and not quoted may turn out to be one option or several. */
export function mayBeOption(word: Value): boolean {
  const [first] = word.pieces;
  return first?.type === "hole" && (first.shape === "any" || first.shape === "line") && !first.isQuoted;
}

const HELP: ReadonlySet<string> = new Set(["--help", "--version", "-help", "-version", "--usage"]);

/** Short options that mean help or version wherever they are not something else. */
const SHORT_HELP: ReadonlySet<string> = new Set(["-h", "-V", "-?"]);

/** `--dry-run=none`, `--test=no`, or a value that is not known: the command does what it says. */
const NOT_DRY = /^(?:none|no|false|off|0|\?)$/i;

/** Letters of one word that are read as options; there are no more. */
const MAX_CLUSTER = 120;

class ArgumentParser {
  readonly options: GivenOption[] = [];
  readonly positionals: Value[] = [];
  readonly unlisted: { name: string; value: Value | undefined }[] = [];
  readonly openWords: Value[] = [];
  isDry = false;
  /** A short option was given that means help where it stands alone. */
  #asksHelp = false;
  readonly #spec: ProgramSpec;
  readonly #endsAtWord: boolean;
  /** A command is preceded by words that may be left out. */
  readonly #hasOpenCommand: boolean;
  /** Positionals before those that belong to an inner command. */
  readonly #ownWords: number;

  constructor(spec: ProgramSpec) {
    this.#spec = spec;
    const inner = spec.positionals.findIndex(({ role }) => role.name === "cmd" || role.name === "sub");
    this.#hasOpenCommand =
      spec.positionals[inner]?.role.name === "cmd" &&
      spec.handler === undefined &&
      spec.positionals.slice(0, inner).some(({ count }) => count === "optional" || count === "any");
    this.#endsAtWord = spec.isPosix || inner !== -1;
    this.#ownWords = inner === -1 || spec.isPosix ? 0 : spec.positionals.slice(0, inner).filter(({ count }) => count === "one").length;
  }

  parse(args: readonly Value[]): void {
    let at = 0;
    while (at < args.length) {
      const word = args[at]!;
      const start = knownStart(word);
      const text = knownText(word);
      at += 1;
      if (text === "--") {
        // What stands before a command may be left out: the dashes then say where the command begins.
        if (this.#hasOpenCommand) this.positionals.push(word);
        this.positionals.push(...args.slice(at));
        return;
      }
      if (mayBeOption(word)) this.openWords.push(word);
      const isOption = (start.startsWith("-") && start.length > 1) || (start.startsWith("+") && this.#hasPlus(start));
      if (!isOption) {
        this.positionals.push(word);
        if (this.#endsAtWord && this.positionals.length > this.#ownWords) {
          this.positionals.push(...args.slice(at));
          return;
        }
        continue;
      }
      at += this.#option(word, start, args[at]);
    }
  }

  /** `-h` among other words is an option of the program that the catalog does not list (`httpd -h FOLDER`). */
  finish(): void {
    if (this.#asksHelp && this.positionals.length === 0) this.isDry = true;
  }

  #hasPlus(start: string): boolean {
    return this.#spec.options.has(start) || (start.length > 1 && this.#spec.options.has(start.slice(0, 2)));
  }

  #give(spec: OptionSpec, value: Value | undefined): void {
    this.options.push({ spec, value });
    if (spec.isDry && !NOT_DRY.test(knownText(value ?? EMPTY) ?? "?")) this.isDry = true;
  }

  /** Takes one option; returns how many of the following words it used. */
  #option(word: Value, start: string, next: Value | undefined): number {
    if (start.startsWith("--")) return this.#long(word, start, next);
    if (this.#spec.isSingleDash) return this.#singleDash(word, start, next);
    const whole = this.#spec.options.get(start);
    if (whole !== undefined && start.length > 2) return this.#take(whole, next);
    return this.#cluster(word, start, next);
  }

  #take(spec: OptionSpec, next: Value | undefined): number {
    if (spec.value !== "required") {
      this.#give(spec, undefined);
      return 0;
    }
    this.#give(spec, next ?? EMPTY);
    return 1;
  }

  #long(word: Value, start: string, next: Value | undefined): number {
    const equals = start.indexOf("=");
    const name = equals === -1 ? start : start.slice(0, equals);
    const spec = this.#spec.options.get(name) ?? this.#abbreviated(name);
    const value = equals === -1 ? undefined : dropStart(word, equals + 1);
    if (spec !== undefined) {
      if (value !== undefined) {
        this.#give(spec, value);
        return 0;
      }
      return this.#take(spec, next);
    }
    if (name === "--version" && next !== undefined && /^[~^]?v?\d/.test(knownText(next) ?? "")) {
      // `add x --version 1.2`: a version is asked for, not the program's own.
      this.unlisted.push({ name, value: next });
      return 1;
    }
    if (HELP.has(name)) this.isDry = true;
    else if (knownText(word) === undefined && equals === -1) this.openWords.push(word);
    else this.unlisted.push({ name, value });
    return 0;
  }

  /** GNU getopt takes any unambiguous start of a long option for it. */
  #abbreviated(name: string): OptionSpec | undefined {
    if (name.length < 4) return undefined;
    let found: OptionSpec | undefined;
    for (const [full, spec] of this.#spec.options) {
      if (!full.startsWith(name) || !full.startsWith("--")) continue;
      // Ambiguous: the one that can do more is taken.
      if (found === undefined || found.role.name === "str") found = spec;
    }
    return found;
  }

  #singleDash(word: Value, start: string, next: Value | undefined): number {
    const equals = start.indexOf("=");
    const name = equals === -1 ? start : start.slice(0, equals);
    const spec = this.#spec.options.get(name) ?? this.#spec.options.get(name.replace(/^-/, "--"));
    if (spec === undefined) {
      if (HELP.has(name)) this.isDry = true;
      else this.unlisted.push({ name, value: equals === -1 ? undefined : dropStart(word, equals + 1) });
      return 0;
    }
    if (equals !== -1) {
      this.#give(spec, dropStart(word, equals + 1));
      return 0;
    }
    return this.#take(spec, next);
  }

  #cluster(word: Value, start: string, next: Value | undefined): number {
    const sign = start[0]!;
    for (let i = 1; i < Math.min(start.length, MAX_CLUSTER); i++) {
      const name = sign + start[i]!;
      const spec = this.#spec.options.get(name);
      if (spec === undefined) {
        if (/\d/.test(start[i]!) && /^[-+]\d+$/.test(start)) return 0;
        if (SHORT_HELP.has(name) && start.length === 2) this.#asksHelp = true;
        else this.unlisted.push({ name, value: undefined });
        continue;
      }
      const hasRest = i + 1 < start.length || knownText(word) === undefined;
      if (spec.value === "required" || (spec.value === "optional" && hasRest)) {
        if (hasRest) {
          const rest = dropStart(word, i + 1);
          this.#give(spec, knownStart(rest).startsWith("=") ? dropStart(rest, 1) : rest);
          return 0;
        }
        return this.#take(spec, next);
      }
      this.#give(spec, undefined);
    }
    if (knownText(word) === undefined) this.openWords.push(word);
    return 0;
  }
}

/** Sorts the words of a command line by the program's own rules. */
export function parseArguments(spec: ProgramSpec, args: readonly Value[]): ParsedArguments {
  const parser = new ArgumentParser(spec);
  parser.parse(args);
  parser.finish();
  return parser;
}

/** The given options of a name, `-o` or `--output`. */
export function given(parsed: ParsedArguments, ...names: readonly string[]): readonly GivenOption[] {
  return parsed.options.filter((option) => names.includes(option.spec.name));
}

export function hasOption(parsed: ParsedArguments, ...names: readonly string[]): boolean {
  return parsed.options.some((option) => names.includes(option.spec.name)) || parsed.unlisted.some((option) => names.includes(option.name));
}

/** Last value of an option. */
export function optionValue(parsed: ParsedArguments, ...names: readonly string[]): Value | undefined {
  return given(parsed, ...names).at(-1)?.value;
}

/** The command line as a person would read it; for notes. */
export function shownWords(words: readonly Value[]): string {
  return words.map(shownText).join(" ").slice(0, 160);
}
