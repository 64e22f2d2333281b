import { formatProblem, type Problem } from "../../model/index.ts";

export { type ClaudeCodeSection } from "./agent-sections.ts";
export { compilePolicy, policyHash, type Compilation, type CompileOptions } from "./compile.ts";
export { type Origin } from "./layer-compiler.ts";
export { diffPolicies, formatDiff, type OutcomeChange, type PolicyDiff, type RuleChange } from "./diff.ts";
export { type PolicyDocument, type PolicyInput } from "./documents.ts";
export { timeOf } from "./hold-source.ts";
export { initPolicyText } from "./init.ts";
export { jsonSchemaText, policyJsonSchema } from "./json-schema.ts";
export { lintPolicy } from "./lint.ts";
export { policyExamples, testPolicy, type ExampleResult, type PolicyExample } from "./test-policy.ts";
export { type Example } from "./schema.ts";
export { endOf } from "./until.ts";
export { readYamlDocuments, type Position, type YamlSource } from "./yaml-source.ts";

/** Problems as text, one after the other. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join("\n");
}
