import { UserError } from "../../model/index.ts";
import type { Baseline } from "../baselines.ts";
import { compilePolicy, type Compilation } from "./compile.ts";
import type { BaselineLookup } from "./documents.ts";

/** A baseline from its YAML, with how it was compiled. */
export interface BaselineSource {
  readonly baseline: Baseline;
  readonly compilation: Compilation;
}

/**
 * Compiles a baseline from its YAML.
 * @param lookup finds the baselines that it may extend
 * @throws UserError when the YAML is wrong
 */
export function compileBaseline(path: string, text: string, lookup: BaselineLookup): BaselineSource {
  const compilation = compilePolicy([{ layer: "user", path, text }], {
    baselines: lookup,
    hasFloor: false,
  });
  const { policy, documents, problems } = compilation;
  const [document] = documents;
  if (policy === undefined || document === undefined) throw new UserError(problems);
  const { name, about } = document.file;
  const rules = policy.rules.map(({ layer: _layer, ...rule }) => rule);
  const [layer] = policy.layers;
  const baseline: Baseline = {
    name: name ?? "",
    about: (about ?? "").trim(),
    default: layer?.default ?? "ask",
    ...(layer?.asks === undefined ? {} : { asks: layer.asks }),
    rules,
  };
  return { baseline, compilation };
}
