import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { decide } from "../guard/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { UserError, type Outcome } from "../model/index.ts";
import {
  compilePolicy,
  diffPolicies,
  formatDiff,
  formatProblems,
  initPolicyText,
  jsonSchemaText,
  lintPolicy,
  testPolicy,
  type Compilation,
  type Example,
} from "../policy/authoring/index.ts";
import { BASELINE_NAMES, baselinePolicy, describeRule, type BaselineName, type CompiledPolicy } from "../policy/index.ts";
import { emptySession } from "../session/index.ts";
import { hookFacts } from "./hook-facts.ts";
import { commandAction, payloadSubject } from "./input.ts";
import { choosePolicy, compiled, policyTexts, projectPolicy, readNamed } from "./policy-source.ts";

type Step = (args: readonly string[]) => number;

function rootHere(): string {
  return workspaceOf(process.cwd(), nodeFacts(process.env)).root;
}

/** A named file, or all that hold here. */
function compilationOf(file: string | undefined): Compilation {
  if (file !== undefined) return compilePolicy([{ layer: "user", path: resolve(file), text: readNamed(file) }]);
  const texts = policyTexts(rootHere());
  if (texts.length === 0)
    throw new UserError([
      { code: "policy", message: "no policy file holds here; the baseline `production-adjacent` does", help: "write one with `sallyport policy init`" },
    ]);
  return compilePolicy(texts);
}

const init: Step = (args) => {
  const { values } = parseArgs({ args: [...args], options: { baseline: { type: "string" } } });
  const baseline = BASELINE_NAMES.find((name) => name === values.baseline);
  if (values.baseline !== undefined && baseline === undefined)
    throw new UserError([{ code: "baseline", message: `there is no baseline \`${values.baseline}\``, help: `use one of ${BASELINE_NAMES.join(", ")}` }]);
  const path = projectPolicy(rootHere());
  if (existsSync(path)) throw new UserError([{ code: "exists", message: "there is a policy already", help: "edit it, or move it away first", file: path }]);
  writeFileSync(path, initPolicyText(baseline), { flag: "wx" });
  console.log(`wrote ${path}\ncheck it with \`sallyport policy check\`, try it with \`sallyport explain COMMAND\``);
  return 0;
};

const check: Step = ([file]) => {
  const { policy, problems, warnings } = compilationOf(file);
  if (warnings.length > 0) console.error(formatProblems(warnings));
  if (policy === undefined) {
    console.error(formatProblems(problems));
    return 1;
  }
  console.log(
    `well formed: ${policy.rules.length} rules, ${policy.grants.length} grants, layers ${policy.layers.map(({ name }) => name).join(", ")}, version ${policy.hash}`,
  );
  return 0;
};

const explain: Step = (args) => {
  const { values } = parseArgs({ args: [...args], options: { baseline: { type: "string" }, policy: { type: "string" } } });
  const policy = choosePolicy(values, rootHere());
  for (const layer of policy.layers) {
    console.log(
      `${layer.name}${layer.baselines.length === 0 ? "" : ` (extends ${layer.baselines.join(", ")})`}: where no rule speaks, ${layer.default ?? "the layers above decide"}`,
    );
    for (const rule of policy.rules)
      if (rule.layer === layer.name) console.log(`  ${rule.id.padEnd(28)} ${describeRule(rule)}\n  ${"".padEnd(28)}   ${rule.why}`);
  }
  for (const grant of policy.grants)
    console.log(`grant ${grant.id}: ${grant.kinds.join(", ")} by ${grant.owner} until ${new Date(grant.until).toISOString().slice(0, 10)}: ${grant.why}`);
  return 0;
};

/** The outcome of a command text or payload under a policy. */
function outcomeUnder(policy: CompiledPolicy, example: Example): Outcome {
  const facts = hookFacts();
  const subject =
    typeof example === "string" ? { isOk: true as const, action: commandAction(example, rootHere(), facts) } : payloadSubject(JSON.stringify(example), facts);
  if (!subject.isOk) return "deny";
  return decide(subject.action, { facts, policy, session: emptySession() }).decision.outcome;
}

const test: Step = ([file]) => {
  const compilation = compilationOf(file);
  const { policy } = compilation;
  if (policy === undefined) throw new UserError(compilation.problems);
  const results = testPolicy(compilation, (example) => outcomeUnder(policy, example));
  for (const { isPassed, file: where, line, column, example, expected, actual, rule } of results) {
    const text = typeof example === "string" ? example : JSON.stringify(example);
    if (!isPassed) console.log(`${where}:${line}:${column}: ${text} should be ${expected}, is ${actual}${rule === undefined ? "" : ` (rule ${rule})`}`);
  }
  const failed = results.filter(({ isPassed }) => !isPassed).length;
  console.log(`${results.length} examples, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

/** A policy by the name of a baseline or by its file. */
function named(name: string): CompiledPolicy {
  if ((BASELINE_NAMES as readonly string[]).includes(name)) return baselinePolicy(name as BaselineName);
  return compiled([{ layer: "user", path: resolve(name), text: readNamed(name) }]);
}

const diff: Step = ([before, after]) => {
  if (before === undefined || after === undefined)
    throw new UserError([
      { code: "use", message: "two policies are needed", help: "run `sallyport policy diff OLD NEW`; each is a file or the name of a baseline" },
    ]);
  const text = formatDiff(diffPolicies(named(before), named(after)));
  console.log(text === "" ? "no difference" : text);
  return text === "" ? 0 : 1;
};

const lint: Step = ([file]) => {
  const compilation = compilationOf(file);
  if (compilation.policy === undefined) throw new UserError(compilation.problems);
  const findings = lintPolicy(compilation, Date.now());
  for (const { path, line, column, severity, rule, message, help } of findings)
    console.log(
      `${[path, line, column].filter((part) => part !== undefined).join(":")}: ${severity} ${rule}: ${message}${help === undefined ? "" : `\n  ${help}`}`,
    );
  console.log(`${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
};

const schema: Step = () => {
  console.log(jsonSchemaText());
  return 0;
};

const STEPS: Readonly<Record<string, Step>> = { init, check, explain, test, diff, lint, schema };

/** `sallyport policy …`. */
export function run([name, ...args]: readonly string[]): number {
  const step = name !== undefined && Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step === undefined)
    throw new UserError([
      {
        code: "use",
        message: name === undefined ? "`sallyport policy` needs a command" : `there is no \`policy ${name}\``,
        help: `use one of ${Object.keys(STEPS).join(", ")}`,
      },
    ]);
  return step(args);
}
