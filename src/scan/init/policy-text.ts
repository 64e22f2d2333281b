import type { ProposedRule } from "./policy-rules.ts";
import type { Tier } from "./tier.ts";

/** What a policy file is written from. */
export interface PolicyDraft {
  readonly tier: Tier;
  /** The baseline that is written; a project cannot choose one that is weaker than its people's. */
  readonly baseline: string;
  readonly about: readonly string[];
  readonly rules: readonly ProposedRule[];
  /** Rules that only one's own policy can have; written as a comment. */
  readonly ownRules: readonly ProposedRule[];
  readonly data: readonly string[];
  readonly dataClass: "confidential" | "regulated";
  readonly examples: Readonly<Record<"allow" | "ask" | "deny", readonly string[]>>;
}

/** A text as a YAML scalar; a double-quoted one is JSON's, with what YAML forbids written out. */
function scalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text.toWellFormed()).replaceAll(
        /[\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}

function list(values: readonly string[]): string {
  return values.length === 1 ? scalar(values[0]!) : `[${values.map(scalar).join(", ")}]`;
}

/** A comment is one line, whatever the repository's names hold. */
function comment(text: string): string {
  return `# ${text.replaceAll(/[^\u0020-\u007E\u00A1-\u024F]/g, "?").slice(0, 150)}`;
}

function ruleLines({ id, outcome, kinds, conditions, not, why, comment: about }: ProposedRule): readonly string[] {
  return [
    `  ${comment(about)}`,
    `  - ${outcome}: ${list(kinds)}`,
    `    id: ${id}`,
    ...Object.entries(conditions).map(([key, values]) => `    ${key}: ${list(values)}`),
    ...(not === undefined
      ? []
      : [
          `    not: { ${Object.entries(not)
            .map(([key, values]) => `${key}: ${list(values)}`)
            .join(", ")} }`,
        ]),
    `    why: ${scalar(why)}`,
  ];
}

/** The text of a policy file. Whatever names the repository has, they are quoted; comments are one line each. */
export function policyText({ tier, baseline, about, rules, ownRules, data, dataClass, examples }: PolicyDraft): string {
  const shown = Object.entries(examples).filter(([, commands]) => commands.length > 0);
  return [
    "# yaml-language-server: $schema=node_modules/sallyport/schema/sallyport.schema.json",
    ...about.map(comment),
    "version: 1",
    "",
    comment(`proposed tier: ${tier.name}, because ${tier.reason}`),
    `extends: ${baseline}`,
    ...(rules.length === 0 ? [] : ["", "rules:", ...rules.flatMap((rule, index) => (index === 0 ? ruleLines(rule) : ["", ...ruleLines(rule)]))]),
    ...(ownRules.length === 0
      ? []
      : [
          "",
          "# A repository's policy can only tighten. What your own policy may allow for it (`sallyport init --own` writes it there):",
          ...ownRules.flatMap((rule) => ruleLines(rule).map((line) => `# ${line.replace(/^( *)# /, "$1# ")}`)),
        ]),
    ...(data.length === 0
      ? []
      : [
          "",
          "data:",
          "  paths:",
          `    ${comment("data files; where they may go is in docs/content-wired.md")}`,
          `    - class: ${dataClass}`,
          `      path: ${list(data)}`,
          `      why: ${scalar("It holds data, not code.")}`,
        ]),
    ...(shown.length === 0
      ? []
      : [
          "",
          comment("the repository's own commands; `sallyport policy test` judges them again"),
          "examples:",
          ...shown.flatMap(([outcome, commands]) => [`  ${outcome}:`, ...commands.map((one) => `    - ${scalar(one)}`)]),
        ]),
    "",
  ].join("\n");
}
