import { parseArgs } from "node:util";
import { claudeCode } from "../agents/index.ts";
import { isClaudeCode } from "./agent-setups.ts";
import { checkAgent } from "./claude-code-program.ts";
import { compileAgent } from "./install-agent.ts";
import { managedSource } from "./managed-source.ts";

const WORDS = { whole: "yes ", part: "part", none: "no  " } as const;

/** `sallyport compile claude-code`: the policy in the client's own terms; with `--report`, what those cannot say. Writes nothing. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      report: { type: "boolean" },
      json: { type: "boolean" },
      scope: { type: "string" },
      root: { type: "string" },
      policy: { type: "string" },
      runtime: { type: "string" },
      hook: { type: "string" },
      platform: { type: "string" },
    },
  });
  if (!isClaudeCode(positionals)) return compileAgent(positionals, values);
  checkAgent(positionals, "compile");
  const source = managedSource(values);
  for (const warning of source.warnings) console.error(`note: ${warning}`);
  const { settings, profile } = claudeCode.compileManaged(source);
  if (values.report !== true) {
    console.log(JSON.stringify(settings, undefined, 2));
    return 0;
  }
  const { rules, leftOut } = profile;
  if (values.json === true) {
    console.log(JSON.stringify({ policy: { name: source.policy.name, version: source.policy.hash }, rules, leftOut }, undefined, 2));
    return 0;
  }
  const count = (expressed: keyof typeof WORDS): number => rules.filter((rule) => rule.expressed === expressed).length;
  console.log(`policy ${source.policy.name}, version ${source.policy.hash}`);
  console.log(
    `${rules.length} rules that deny: ${count("whole")} said by the client's own rules, ${count("part")} in part, ${count("none")} by the hook alone\n`,
  );
  for (const rule of rules) {
    console.log(`${WORDS[rule.expressed]}  ${rule.id.padEnd(26)} ${rule.says}`);
    console.log(`      ${" ".repeat(26)} ${rule.native.length === 0 ? "" : `${rule.native.length} rules; `}${rule.why}`);
  }
  console.log("\nquestions, sessions, labels and everything that is allowed are the hook's; the client's rules are a second net");
  for (const { key, reason } of leftOut) console.log(`left out: ${key}: ${reason}`);
  return 0;
}
