import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isGlob } from "../../facts/index.ts";
import { EVENT_KINDS, UserError } from "../../model/index.ts";
import { effectWords, isEffectWord, type EventFilter } from "./filter.ts";
import { readTime } from "./read-time.ts";

/** The filters of `log` and `export`, for `parseArgs`. */
export const FILTER_OPTIONS = {
  session: { type: "string" },
  user: { type: "string" },
  agent: { type: "string" },
  tool: { type: "string" },
  server: { type: "string" },
  path: { type: "string" },
  host: { type: "string" },
  effect: { type: "string", multiple: true },
  decision: { type: "string" },
  kind: { type: "string" },
  rule: { type: "string" },
  repository: { type: "string" },
  branch: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  text: { type: "string" },
} as const;

export type FilterValues = { readonly [K in keyof typeof FILTER_OPTIONS]?: (K extends "effect" ? readonly string[] : string) | undefined };

const DECISIONS = ["allow", "ask", "deny", "error"];

function wrong(named: string, value: string, help: string): UserError {
  return new UserError([{ code: "filter", message: `\`${value.slice(0, 100)}\` cannot be given for ${named}`, help }]);
}

/**
 * The path as it is recorded: absolute, symlinks of the folders that are there resolved. A glob is only made absolute.
 * @param cwd folder that a relative path starts from
 */
export function recordedPath(path: string, cwd: string): string {
  if (isGlob(path)) return path.startsWith("/") || path.startsWith("**") ? path : `${cwd}/${path}`;
  const absolute = resolve(cwd, path);
  // The file itself may be gone; the folder it was in counts.
  for (let at = absolute, rest = ""; ; rest = join(basename(at), rest), at = dirname(at)) {
    try {
      return rest === "" ? realpathSync(at) : join(realpathSync(at), rest);
    } catch {
      if (dirname(at) === at) return absolute;
    }
  }
}

/**
 * Checks what a person gave as filters. Throws a `UserError` that says what may be given.
 * @param named how the person wrote the name of a filter
 * @param cwd folder that a relative path starts from
 */
export function filterOf(
  values: FilterValues,
  now: number = Date.now(),
  named: (name: string) => string = (name) => `--${name}`,
  cwd: string = process.cwd(),
): EventFilter {
  for (const [name, value] of Object.entries(values))
    if (typeof value === "string" && value.trim() === "") throw wrong(named(name), value, "leave the option out, or give it a value");
  const { decision, kind, effect = [] } = values;
  if (decision !== undefined && !DECISIONS.includes(decision)) throw wrong(named("decision"), decision, `use one of ${DECISIONS.join(", ")}`);
  if (kind !== undefined && !(EVENT_KINDS as readonly string[]).includes(kind)) throw wrong(named("kind"), kind, `use one of ${EVENT_KINDS.join(", ")}`);
  const effects = effect.flatMap((one) => one.split(",")).map((one) => one.trim());
  for (const one of effects) if (!isEffectWord(one)) throw wrong(named("effect"), one, `use one of ${effectWords().join(", ")}`);
  const from = values.from === undefined ? undefined : readTime(values.from, now, named("from"));
  const to = values.to === undefined ? undefined : readTime(values.to, now, named("to"));
  if (from !== undefined && to !== undefined && from >= to) throw wrong(named("to"), values.to!, `give a time after that of ${named("from")}`);
  const { session, user, agent, tool, server, host, rule, repository, branch, text, path } = values;
  return Object.fromEntries(
    Object.entries({
      session,
      user,
      agent,
      tool,
      server,
      host,
      rule,
      repository,
      branch,
      text,
      decision,
      kind,
      path: path === undefined ? undefined : recordedPath(path, cwd),
      effects: effects.length === 0 ? undefined : effects,
      from,
      to,
    }).filter(([, value]) => value !== undefined),
  );
}
