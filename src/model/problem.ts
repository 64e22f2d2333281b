/**
 * A mistake in what a user gave us (policy, payload, arguments), as data: where, what, what to do.
 * Message style: lower case, user input in backticks, no full stop.
 */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

/** `file:line:column: message` and the help on the next line. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((x) => x !== undefined).join(":");
  return `${place === "" ? "" : `${place}: `}${problem.message}\n  ${problem.help}`;
}

/** An error that is the user's to mend, distinct from a fault of ours. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = problems;
  }
}
