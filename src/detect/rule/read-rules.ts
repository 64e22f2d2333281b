import { UserError, type Problem } from "../../model/index.ts";
import { readYamlDocuments, type YamlSource } from "../../policy/authoring/index.ts";
import { readCorrelation } from "./read-correlation.ts";
import { readDetection } from "./read-detection.ts";
import { LEVELS, RESPONSES, type CorrelationRule, type FilterRule, type Level, type Response, type Rule, type RuleHead, type RuleSet } from "./rule.ts";
import { RuleProblems } from "./rule-problem.ts";

/** A file of rules. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
}

const MAX_RULES = 5000;
/** Keys of Sigma 2.1, with those of this product last. Others are a mistake: a mistyped `level` would go unseen. */
const KEYS = [
  "title",
  "id",
  "name",
  "related",
  "taxonomy",
  "status",
  "description",
  "license",
  "author",
  "references",
  "date",
  "modified",
  "logsource",
  "detection",
  "correlation",
  "filter",
  "fields",
  "falsepositives",
  "level",
  "tags",
  "scope",
  "sigma-version",
  "respond",
  "x-aidr",
  "x-hint",
];

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

class DocumentReader {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #source: YamlSource;
  readonly problems: RuleProblems;

  constructor(source: YamlSource) {
    this.#source = source;
    this.problems = new RuleProblems(source);
    this.#value = isMapping(source.value) ? source.value : {};
    if (!isMapping(source.value)) this.problems.add([], "the document is no rule", "write `title`, `logsource` and `detection`");
  }

  #text(name: string, max: number): string | undefined {
    const value = this.#value[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string" || value.length > max) {
      this.problems.add([name], `\`${name}\` is no text of up to ${max} characters`, "write a text");
      return undefined;
    }
    return value.trim();
  }

  #texts(name: string): readonly string[] {
    const value = this.#value[name];
    if (value === undefined || value === null) return [];
    const list: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    if (list.length > 100 || !list.every((one) => typeof one === "string")) {
      this.problems.add([name], `\`${name}\` is no list of texts`, "write a list of at most 100 texts");
      return [];
    }
    return list as readonly string[];
  }

  #head(): RuleHead {
    const title = this.#text("title", 256);
    if (title === undefined || title === "") this.problems.add([], "the title is missing", "write `title:` and what the rule finds");
    const id = this.#text("id", 64);
    if (id !== undefined && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
      this.problems.add(["id"], `\`${id}\` is no UUID`, "make one with `uuidgen`");
    const name = this.#text("name", 80);
    if (name !== undefined && !/^[A-Za-z][\w.-]*$/.test(name)) this.problems.add(["name"], `\`${name}\` is no name`, "use letters, digits, `-` and `_`");
    const key = name ?? id;
    if (key === undefined) this.problems.add([], "the rule has neither `name` nor `id`", "give it one: findings and other rules speak of it by that");
    const level = this.#text("level", 20) ?? "medium";
    if (!(LEVELS as readonly string[]).includes(level)) this.problems.add(["level"], `there is no level \`${level}\``, `use ${LEVELS.join(", ")}`);
    const respond = this.#texts("respond");
    for (const [index, one] of respond.entries())
      if (!(RESPONSES as readonly string[]).includes(one))
        this.problems.add(["respond", index], `there is no response \`${one.slice(0, 40)}\``, `use ${RESPONSES.join(", ")}`);
    const { line, column } = this.#source.at([]);
    const description = this.#text("description", 65_535);
    const status = this.#text("status", 40);
    const hint = this.#text("x-hint", 1000);
    return {
      key: key ?? "",
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      title: title ?? "",
      ...(description === undefined ? {} : { description }),
      ...(status === undefined ? {} : { status }),
      level: level as Level,
      tags: this.#texts("tags"),
      falsepositives: this.#texts("falsepositives"),
      references: this.#texts("references"),
      respond: respond as readonly Response[],
      ...(hint === undefined ? {} : { hint }),
      file: this.#source.file,
      line,
      column,
    };
  }

  #logsource(): void {
    const { logsource } = this.#value;
    if (!isMapping(logsource)) {
      this.problems.add(["logsource"], "the log source is missing", "write `logsource: {product: coding_agent}`");
      return;
    }
    if (logsource["product"] !== "coding_agent")
      this.problems.add(
        ["logsource", "product"],
        `the rule is for \`${String(logsource["product"]).slice(0, 40)}\``,
        "rules here have `product: coding_agent`",
      );
    const { taxonomy } = this.#value;
    if (taxonomy !== undefined && taxonomy !== "aidr")
      this.problems.add(["taxonomy"], `the fields of \`${String(taxonomy).slice(0, 40)}\` are not known here`, "use `taxonomy: aidr`");
  }

  read(): Rule | FilterRule | undefined {
    if (this.problems.found.length > 0) return undefined;
    const { problems } = this;
    for (const name of Object.keys(this.#value))
      if (!KEYS.includes(name)) problems.addAtKey([], name, `there is no key \`${name.slice(0, 60)}\` in a rule`, `use ${KEYS.join(", ")}`);
    const forms = ["detection", "correlation", "filter"].filter((form) => this.#value[form] !== undefined);
    if (forms.length !== 1) {
      problems.add(
        [],
        forms.length === 0 ? "the rule detects nothing" : `the rule has ${forms.join(" and ")}`,
        "write one of `detection`, `correlation` or `filter`",
      );
      return undefined;
    }
    if (forms[0] === "filter") return this.#filter();
    const head = this.#head();
    if (forms[0] === "correlation") {
      if (this.#value["logsource"] !== undefined) this.#logsource();
      const found = readCorrelation(head, this.#value, problems);
      return problems.found.length === 0 ? found : undefined;
    }
    this.#logsource();
    if (this.#value["x-aidr"] !== undefined) problems.add(["x-aidr"], "`x-aidr` belongs to correlations", "leave it out");
    const expression = readDetection(this.#value["detection"], ["detection"], problems);
    return problems.found.length === 0 ? { ...head, type: "detection", expression } : undefined;
  }

  #filter(): FilterRule | undefined {
    const { problems } = this;
    const title = this.#text("title", 256) ?? "";
    const value = this.#value["filter"];
    this.#logsource();
    if (!isMapping(value)) {
      problems.add(["filter"], "the filter is no mapping", "write `rules`, `selection` and `condition: not selection` below it");
      return undefined;
    }
    const { rules } = value;
    const names =
      rules === "any" ? "any" : Array.isArray(rules) && rules.length > 0 && rules.every((one) => typeof one === "string") ? (rules as string[]) : undefined;
    if (names === undefined) problems.add(["filter", "rules"], "the filter names no rules", "list names or ids, or write `any`");
    const expression = readDetection(value, ["filter"], problems, ["rules"]);
    const { line, column } = this.#source.at([]);
    return problems.found.length > 0 || names === undefined
      ? undefined
      : { type: "filter", title, rules: names, expression, file: this.#source.file, line, column };
  }
}

/** Correlations after what they refer to; what refers to itself is a problem. */
function inOrder(rules: readonly Rule[], problemAt: (rule: Rule, message: string, help: string) => void): readonly Rule[] {
  const byName = new Map(rules.flatMap((rule) => [rule.name, rule.id].flatMap((name) => (name === undefined ? [] : [[name, rule] as const]))));
  const done: Rule[] = rules.filter(({ type }) => type === "detection");
  const states = new Map<Rule, "open" | "done">(done.map((rule) => [rule, "done"]));
  const visit = (rule: CorrelationRule): void => {
    if (states.has(rule)) return;
    states.set(rule, "open");
    for (const name of [...rule.rules, ...(rule.extension.absent?.rules ?? [])]) {
      const other = byName.get(name);
      if (other === undefined)
        problemAt(rule, `\`${rule.key}\` refers to \`${name}\`, which is not there`, "give the name or id of a rule that is loaded with it");
      else if (states.get(other) === "open") problemAt(rule, `\`${rule.key}\` refers to itself through \`${name}\``, "remove one of the references");
      else if (other.type === "correlation") {
        if (other.extension.absent?.when === "after")
          problemAt(rule, `\`${name}\` fires when time has passed and cannot be correlated further`, "refer to the rules that it refers to");
        visit(other);
      }
    }
    states.set(rule, "done");
    done.push(rule);
  };
  for (const rule of rules) if (rule.type === "correlation") visit(rule);
  return done;
}

/** The rules of these files and what is wrong with them, each with file, line and column. A file with a mistake gives none of its rules. */
export function readRules(texts: readonly RuleText[]): { readonly set: RuleSet; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rules: Rule[] = [];
  const filters: FilterRule[] = [];
  for (const { file, text } of texts) {
    const yaml = readYamlDocuments(text, file);
    if ("problems" in yaml) {
      problems.push(...yaml.problems);
      continue;
    }
    for (const source of yaml.sources) {
      const reader = new DocumentReader(source);
      const found = reader.read();
      problems.push(...reader.problems.found);
      if (found?.type === "filter") filters.push(found);
      else if (found !== undefined) rules.push(found);
    }
  }
  const at = ({ file, line, column }: Pick<RuleHead, "file" | "line" | "column">, message: string, help: string): void => {
    problems.push({ code: "rule", message, help, file, line, column });
  };
  if (rules.length > MAX_RULES) problems.push({ code: "rules", message: `there are more than ${MAX_RULES} rules`, help: "load fewer" });
  const names = new Map<string, Rule>();
  for (const rule of rules)
    for (const name of new Set([rule.name, rule.id])) {
      if (name === undefined) continue;
      const other = names.get(name);
      if (other !== undefined) at(rule, `\`${name}\` is also the name of the rule at ${other.file}:${other.line}`, "give it another name and id");
      names.set(name, rule);
    }
  for (const filter of filters)
    if (filter.rules !== "any")
      for (const name of filter.rules) {
        const rule = names.get(name);
        if (rule === undefined) at(filter, `the filter names \`${name.slice(0, 60)}\`, which is no rule here`, "give the name or id of a rule");
        else if (rule.type === "correlation") at(filter, `\`${name}\` is a correlation; a filter narrows detections`, `name one of ${rule.rules.join(", ")}`);
      }
  const ordered = inOrder(rules, (rule, message, help) => at(rule, message, help));
  return { set: { rules: ordered, filters }, problems };
}

/** The same; throws a `UserError` with every problem. */
export function rulesOf(texts: readonly RuleText[]): RuleSet {
  const { set, problems } = readRules(texts);
  if (problems.length > 0) throw new UserError(problems);
  return set;
}
