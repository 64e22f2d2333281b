import { FAMILIES, PathLocator, ProgramCatalog } from "../../src/catalog/index.ts";
import { memoryFacts, remembering } from "../../src/facts/index.ts";
import { analyseShell } from "../../src/shell/index.ts";
import { GENERATED_PROGRAMS } from "./grammar.ts";

/** Programs of the seeds and of the grammar: each reports that it was run, and does and prints nothing. */
export const RECORDED: readonly string[] = ["p_a", "p_b", "p_c", "p_d", "p_e", "p_w", "p_x", "p_", "x", ...GENERATED_PROGRAMS];

/** The recorders count as known, so that `unknown` is only said of what cannot be followed. */
const catalog = new ProgramCatalog([...FAMILIES, { source: "this test", lines: `${RECORDED.join(", ")} | * | str* | out=none` }]);

/** What the analysis finds in a program. */
export interface Analysed {
  /** Programs that are run. */
  readonly names: ReadonlySet<string>;
  /** Something in it cannot be known. */
  readonly isUnknown: boolean;
  /** A program is run that the catalog does not describe, which is asked about. */
  readonly isUndescribed: boolean;
}

/** Analyses a shell program that is run in an empty folder. */
export function analysed(text: string, cwd: string): Analysed {
  const facts = remembering(memoryFacts({ folders: [cwd], home: cwd, now: () => 0 }));
  const { effects } = analyseShell(text, { facts, catalog, locator: new PathLocator(facts, cwd), session: { isWritten: () => false, flowsOf: () => [] } }, cwd);
  const names = new Set<string>();
  for (const { kind, resource } of effects) {
    if (kind === "proc.run" && resource.type === "program") names.add(resource.name);
    // A script that is not in the folder is searched on PATH.
    if (kind === "proc.code" && resource.type === "path") names.add(resource.path.slice(resource.path.lastIndexOf("/") + 1));
  }
  // A program whose name is known but which the catalog does not describe is no excuse.
  const unknowns = effects.filter(({ kind }) => kind === "unknown");
  const isOfProgram = (note: string | undefined): boolean => note?.startsWith("the program `") === true;
  return { names, isUnknown: unknowns.some(({ note }) => !isOfProgram(note)), isUndescribed: unknowns.some(({ note }) => isOfProgram(note)) };
}
