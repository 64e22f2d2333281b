import type { z } from "zod";
import type { Problem } from "../../model/index.ts";
import { suggestion } from "./closest.ts";
import { keysAt, policyFile, type PolicyFile } from "./schema.ts";
import type { Position, YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((own, key) => (typeof own === "object" && own !== null ? (own as Record<PropertyKey, unknown>)[key] : undefined), value);
}

/** Of several forms a value may have, the issues of the one that was tried. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const isOwn = (inner: Issue): boolean => inner.path.length === 0 && inner.code !== "unrecognized_keys";
  const tried = issue.errors.find((branch) => branch.length > 0 && !branch.some(isOwn)) ?? issue.errors[0] ?? [];
  return tried.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The last name in a path: what the user would call the place. */
function nameOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === "string") ?? "the policy");
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
  null: "nothing",
};

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return TYPE_NAMES[Array.isArray(value) ? "array" : typeof value] ?? typeof value;
}

const HELP: Readonly<Record<string, string>> = {
  version: "start the file with `version: 1`",
  owner: "say who answers for it: `owner: name@example.com`",
  until: "say when it ends: `until: 2026-12-01`",
  why: "say why in one sentence: `why: …`",
  allow: "say what it allows: `allow: fs.write`",
  to: "say which layers may lift: `to: user`",
  id: "use letters, digits, `.`, `-` and `_`, and start with a letter",
  port: 'write a number or a range: `3000` or `"3000-3999"`',
  expires: "write a number with `s`, `m`, `h` or `d`: `expires: 2h`",
  wait: "write a number with `s`, `m`, `h` or `d`: `wait: 30s`",
  valid: "write a number with `s`, `m`, `h` or `d`: `valid: 15m`",
  longest: "write a number with `s`, `m`, `h` or `d`: `longest: 8h`",
  hold: "write `hold: true`, or `hold: { expires: 2h, wait: 30s }`",
  grantable: "write `grantable: false`, or `grantable: { kinds: vcs.push, longest: 8h }`",
  most: "write a size: `256KiB`, `4MiB`",
  dialect: "write one of `postgres`, `mysql`, `sqlite`, `mssql`",
  command: 'write the exact words that start it: `command: [npx, -y, "@scope/server@1.2.3"]`',
  identity: "write the digest that `sallyport mcp list` shows: `sha256:…`",
  sets: "name sets in lower case, with digits and `-`",
};

function describe(issue: Issue, source: YamlSource): { readonly message: string; readonly help: string; readonly code: string } {
  const value = valueAt(source.value, issue.path);
  const name = nameOf(issue.path);
  const help = HELP[name];
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined)
        return {
          code: "missing",
          message: `\`${name}\` is missing`,
          help: help ?? `add \`${name}\``,
        };
      return {
        code: "wrong-type",
        message: `\`${name}\` must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${typeName(value)}`,
        help: help ?? (value === null ? `give \`${name}\` a value or remove it` : `write \`${name}\` as ${TYPE_NAMES[issue.expected] ?? issue.expected}`),
      };
    case "invalid_value": {
      if (value === undefined)
        return {
          code: "missing",
          message: `\`${name}\` is missing`,
          help: help ?? `add \`${name}\``,
        };
      const known = issue.values.map(String);
      return {
        code: "unknown-value",
        message: `\`${shown(value)}\` is not a value of \`${name}\``,
        help: help ?? suggestion(shown(value), known),
      };
    }
    case "too_small":
      return {
        code: "empty",
        message: `\`${name}\` is empty`,
        help: `give \`${name}\` a value or remove it`,
      };
    case "too_big":
      return {
        code: "too-large",
        message: `\`${name}\` is too long or too large`,
        help: help ?? "shorten it",
      };
    case "invalid_key":
      return {
        code: "wrong-name",
        message: `\`${name}\` cannot be the name of a set`,
        help: HELP["sets"]!,
      };
    default:
      return {
        code: "wrong-value",
        message: `\`${shown(value)}\` is not a value of \`${name}\``,
        help: help ?? "see the policy reference",
      };
  }
}

function toProblem(source: YamlSource, code: string, message: string, help: string, at: Position): Problem {
  return {
    code: `policy-${code}`,
    message,
    help,
    file: source.file,
    line: at.line,
    column: at.column,
  };
}

function problemsOf(issue: Issue, source: YamlSource): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      toProblem(source, "unknown-key", `unknown key \`${shown(key)}\``, suggestion(key, keysAt(issue.path)), source.atKey(issue.path, key)),
    );
  }
  const { code, message, help } = describe(issue, source);
  return [
    toProblem(
      source,
      code,
      message,
      help,
      issue.code === "invalid_key" ? source.atKey(issue.path.slice(0, -1), String(issue.path.at(-1))) : source.at(issue.path),
    ),
  ];
}

/** The value in the form of a policy file, or what is wrong with its shape. */
export function checkShape(source: YamlSource): { readonly file: PolicyFile } | { readonly problems: readonly Problem[] } {
  if (source.value === null || source.value === undefined) {
    return {
      problems: [
        toProblem(source, "empty", "the policy is empty", "start with `sallyport policy init`", {
          line: 1,
          column: 1,
        }),
      ],
    };
  }
  if (typeof source.value !== "object" || Array.isArray(source.value)) {
    return {
      problems: [toProblem(source, "wrong-type", "a policy is a mapping of keys", "start the file with `version: 1`", source.at([]))],
    };
  }
  const result = policyFile.safeParse(source.value);
  if (result.success) return { file: result.data };
  const problems = result.error.issues.flatMap(flatten).flatMap((issue) => problemsOf(issue, source));
  return { problems: problems.toSorted((a, b) => a.line! - b.line! || a.column! - b.column!) };
}
