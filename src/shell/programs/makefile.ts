import type { PathScope } from "../../model/index.ts";
import { MAX_FILE, readContent } from "../files.ts";
import type { ProgramRun } from "../program.ts";
import { knownText, textValue, type Value } from "../value.ts";

const MAX_LINES = 400;

interface Rule {
  readonly needs: readonly string[];
  readonly recipe: string[];
}

interface Makefile {
  readonly rules: Map<string, Rule>;
  readonly variables: Map<string, string>;
  readonly first: string | undefined;
}

/** Reads rules and simple variables; conditionals are taken on both ways, functions stay as they are. */
function parseMakefile(text: string): Makefile {
  const rules = new Map<string, Rule>();
  const variables = new Map<string, string>();
  let first: string | undefined;
  let current: Rule[] = [];
  const lines = text.replace(/\\\n[ \t]*/g, " ").split("\n");
  for (const line of lines) {
    if (line.startsWith("\t")) {
      for (const rule of current) rule.recipe.push(line.slice(1));
      continue;
    }
    const assignment = /^\s*(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(?::{0,3}|\?|\+|!)=\s*(.*)$/.exec(line);
    if (assignment !== null) {
      variables.set(assignment[1]!, assignment[2]!.replace(/\s+#.*$/, ""));
      continue;
    }
    const rule = /^([^\s#:=][^#:=]*?)\s*::?(?!=)([^;#]*)(?:;(.*))?/.exec(line);
    if (rule === null) {
      if (line.trim() !== "" && !line.startsWith("#")) current = [];
      continue;
    }
    current = [];
    for (const name of rule[1]!.trim().split(/\s+/)) {
      const made = rules.get(name) ?? { needs: [], recipe: [] };
      const merged: Rule = {
        needs: [
          ...made.needs,
          ...rule[2]!
            .trim()
            .split(/\s+/)
            .filter((need) => need !== "" && need !== "|"),
        ],
        recipe: made.recipe,
      };
      rules.set(name, merged);
      if (rule[3] !== undefined) merged.recipe.push(rule[3].trim());
      current.push(merged);
      if (first === undefined && !name.startsWith(".") && !name.includes("%")) first = name;
    }
  }
  return { rules, variables, first };
}

/** `$(NAME)` and `${NAME}` by their values; `$$` is the shell's `$`; what is not known stays a shell variable. */
function expand(line: string, variables: ReadonlyMap<string, string>, depth = 0): string {
  return line.replace(
    /\$\$|\$[({]([\w.-]+)[)}]|\$\(shell ([^()]*)\)|\$([@<^?*+%])/g,
    (all, name: string | undefined, command: string | undefined, automatic: string | undefined) => {
      if (all === "$$") return "$";
      if (command !== undefined) return `$(${command})`;
      if (automatic !== undefined) return "target";
      const value = name === undefined ? undefined : variables.get(name);
      if (value === undefined) return name === "MAKE" ? "make" : `\${MAKE_${(name ?? "").replace(/\W/g, "_")}}`;
      return depth > 8 ? "" : expand(value, variables, depth + 1);
    },
  );
}

export interface Recipes {
  readonly path: string;
  readonly scope: PathScope;
  readonly lines: readonly string[];
  readonly isWritten: boolean;
}

/** Shell lines that making the targets would run, prerequisites first; `undefined` when there is no readable Makefile. */
export function makeRecipes(
  file: Value | undefined,
  targets: readonly (string | undefined)[],
  assignments: readonly Value[],
  run: ProgramRun,
): Recipes | undefined {
  const { analysis } = run.shell;
  const { facts, session } = analysis.world;
  const candidates = file === undefined ? ["GNUmakefile", "makefile", "Makefile"].map((name) => textValue(name)) : [file];
  for (const candidate of candidates) {
    const [resource] = analysis.paths(candidate, run.state);
    if (resource === undefined || resource.scope === "unknown") continue;
    const own = analysis.overlay.get(resource.path);
    if (own === undefined && file === undefined && facts.lookAt(resource.path) === undefined) continue;
    const content = own?.content ?? (file === undefined ? undefined : readContent(candidate, run.state, analysis));
    const text = (content === undefined ? undefined : knownText(content)) ?? facts.readText(resource.path, MAX_FILE);
    if (text === undefined) continue;
    const makefile = parseMakefile(text);
    for (const word of assignments) {
      const given = knownText(word) ?? "";
      makefile.variables.set(/^[\w.]+/.exec(given)?.[0] ?? "", given.slice(given.indexOf("=") + 1));
    }
    const lines: string[] = [];
    const done = new Set<string>();
    const collect = (name: string): void => {
      if (done.has(name) || lines.length > MAX_LINES) return;
      done.add(name);
      const rule = makefile.rules.get(name);
      if (rule === undefined) return;
      for (const need of rule.needs) collect(expand(need, makefile.variables));
      for (const line of rule.recipe) lines.push(expand(line.replace(/^[@+-]+\s*/, ""), makefile.variables));
    };
    const wanted = targets.length === 0 ? [makefile.first] : targets;
    for (const target of wanted) if (target !== undefined) collect(target);
    for (const value of makefile.variables.values()) {
      for (const command of value.matchAll(/\$\(shell ([^()]*)\)/g)) lines.push(command[1]!);
    }
    return { path: resource.path, scope: resource.scope, lines, isWritten: own !== undefined || session.isWritten(resource.path) };
  }
  return undefined;
}
