import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { nodeFacts, policyTexts as textsIn, type PolicyText } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { compilePolicy } from "../policy/authoring/index.ts";
import { BASELINE_NAMES, baselinePolicy, DEFAULT_BASELINE, type BaselineName, type CompiledPolicy } from "../policy/index.ts";

/** Where a command takes its policy from: one of these, else the files that hold in the folder. */
export interface PolicyChoice {
  readonly baseline?: string | undefined;
  readonly policy?: string | undefined;
}

function isBaseline(name: string): name is BaselineName {
  return (BASELINE_NAMES as readonly string[]).includes(name);
}

/** The text of a file that the person named. */
export function readNamed(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code ?? "error"})`;
    throw new UserError([{ code: "file", message, help: "name a file that is there and readable", file: path }]);
  }
}

/** The policy files that hold in a folder, highest authority first. */
export function policyTexts(root: string): readonly PolicyText[] {
  return textsIn(root, nodeFacts(process.env));
}

/** Compiles texts; throws a `UserError` with every problem and its place. Warnings go to `warn`. */
export function compiled(texts: readonly PolicyText[], warn: (line: string) => void = () => undefined): CompiledPolicy {
  const { policy, problems, warnings } = compilePolicy(texts);
  for (const { file, line, column, message, help } of warnings)
    warn(`${[file, line, column].filter((part) => part !== undefined).join(":")}: ${message}\n  ${help}`);
  if (policy === undefined) throw new UserError(problems);
  return policy;
}

/** The policy that a command judges by. */
export function choosePolicy({ baseline, policy }: PolicyChoice, root: string): CompiledPolicy {
  if (baseline !== undefined) {
    if (isBaseline(baseline)) return baselinePolicy(baseline);
    throw new UserError([{ code: "baseline", message: `there is no baseline \`${baseline}\``, help: `use one of ${BASELINE_NAMES.join(", ")}` }]);
  }
  if (policy !== undefined) {
    const path = resolve(policy);
    return compiled([{ layer: "user", path, text: readNamed(path) }]);
  }
  const texts = policyTexts(root);
  return texts.length === 0 ? baselinePolicy(DEFAULT_BASELINE) : compiled(texts);
}

/** The project's own policy file. */
export function projectPolicy(root: string): string {
  return join(root, "sallyport.yaml");
}
