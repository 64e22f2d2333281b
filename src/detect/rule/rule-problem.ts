import type { Problem } from "../../model/index.ts";
import type { YamlSource } from "../../policy/authoring/index.ts";

/** A mistake in a rule, before its place is known: thrown by what reads one value, and given its place by who has it. */
export class RuleMistake extends Error {
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.name = "RuleMistake";
    this.help = help;
  }
}

/** A place in a file of rules. */
export type Path = readonly PropertyKey[];

/** Collects the mistakes of one document. */
export class RuleProblems {
  readonly found: Problem[] = [];
  readonly #source: YamlSource;

  constructor(source: YamlSource) {
    this.#source = source;
  }

  add(path: Path, message: string, help: string, code = "rule"): void {
    const { line, column } = this.#source.at(path);
    this.found.push({ code, message, help, file: this.#source.file, line, column });
  }

  /** At a key rather than at its value. */
  addAtKey(path: Path, key: string, message: string, help: string): void {
    const { line, column } = this.#source.atKey(path, key);
    this.found.push({ code: "rule", message, help, file: this.#source.file, line, column });
  }

  /** Runs what may throw a `RuleMistake`, which is then told with its place. */
  reading<T>(path: Path, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RuleMistake)) throw error;
      this.add(path, error.message, error.help);
      return undefined;
    }
  }
}
