import { FILTER_OPTIONS, filterOf } from "../record/query/index.ts";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  backtest,
  CASE_TEXTS,
  FIELDS,
  fingerprintOf,
  readCases,
  ruleLines,
  RULE_TEXTS,
  rulesOf,
  ruleText,
  runCases,
  type Alert,
  type CaseResult,
  type Rule,
  type RuleSet,
} from "../detect/index.ts";
import { UserError } from "../model/index.ts";
import { casesBeside, detectHere, rulesHere, rulesWith } from "./detection-source.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { localTime } from "./record-time.ts";
import { padded, printable } from "./terminal.ts";

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "detect", message, help }]);
}

/** The rule of this name or id. */
function ruleNamed(set: RuleSet, name: string): Rule {
  const found = set.rules.find((rule) => rule.name === name || rule.id === name);
  if (found === undefined) throw fault(`there is no rule \`${printable(name.slice(0, 80))}\``, "`sallyport detect list` has them");
  return found;
}

/** Rules that give findings; the others only serve them. */
function telling(set: RuleSet): readonly Rule[] {
  return set.rules.filter(({ level }) => level !== "informational");
}

function list(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { rules: { type: "string" }, fields: { type: "boolean" }, json: { type: "boolean" }, all: { type: "boolean" } },
  });
  if (values.fields === true) {
    for (const [name, { about }] of Object.entries(FIELDS)) console.log(`${padded(name, 18)}${about}`);
    return 0;
  }
  const set = values.rules === undefined ? rulesHere() : rulesWith(values.rules);
  const rules = values.all === true ? set.rules : telling(set);
  if (values.json === true)
    console.log(
      JSON.stringify(
        rules.map(({ key, id, title, level, tags, respond, type, file }) => ({ name: key, id, title, level, type, tags, respond, file })),
        undefined,
        2,
      ),
    );
  else {
    for (const { key, level, title, respond } of rules.toSorted((a, b) => a.file.localeCompare(b.file)))
      console.log(`${padded(key, 32)}${padded(level, 10)}${printable(title)}${respond.length === 0 ? "" : `  → ${respond.join(", ")}`}`);
    const filters = set.filters.length;
    console.log(`${rules.length} rules${filters === 0 ? "" : `, ${filters} filters`}`);
  }
  return 0;
}

function explain(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { rules: { type: "string" } } });
  const [name] = positionals;
  if (name === undefined) throw fault("it is not said which rule", "run `sallyport detect explain RULE`");
  const set = values.rules === undefined ? rulesHere() : rulesWith(values.rules);
  const rule = ruleNamed(set, name);
  const say = (title: string, text: string | undefined): void => {
    if (text !== undefined && text !== "") console.log(`  ${padded(title, 12)}${printable(text)}`);
  };
  console.log(`${rule.key}: ${printable(rule.title)}`);
  say("level", rule.level);
  say("about", rule.description);
  say("id", rule.id);
  say("tags", rule.tags.join(", "));
  say("mistakes", rule.falsepositives.join("; "));
  say("first", rule.hint);
  say("respond", rule.respond.length === 0 ? undefined : rule.respond.join(", "));
  say("file", `${rule.file}:${rule.line}`);
  const show = (one: Rule, indent: string, depth: number): void => {
    for (const line of ruleLines(one)) console.log(`${indent}${printable(line)}`);
    if (one.type === "detection" || depth > 8) return;
    for (const other of [...one.rules, ...(one.extension.absent?.rules ?? [])]) {
      console.log(`${indent}  ${other}:`);
      show(ruleNamed(set, other), `${indent}    `, depth + 1);
    }
  };
  console.log("  looks for");
  show(rule, "    ", 0);
  const filters = set.filters.filter(({ rules }) => rules === "any" || rules.includes(rule.name ?? "") || rules.includes(rule.id ?? ""));
  for (const filter of filters) console.log(`  narrowed by ${printable(filter.title)} (${filter.file}:${filter.line})`);
  return 0;
}

/** The cases of the rules that come with the product: of all, or of one rule's file. */
function builtInCases(name: string | undefined): readonly CaseResult[] {
  const set = rulesOf(RULE_TEXTS);
  const file = name === undefined ? undefined : ruleNamed(set, name).file;
  return CASE_TEXTS.filter((one) => file === undefined || one.file === file.replace(".yaml", ".cases.yaml")).flatMap(({ file: cases, text }) => {
    const own = set.rules.filter((rule) => rule.file === cases.replace(".cases.yaml", ".yaml") && rule.level !== "informational");
    return runCases(readCases(text, cases, own), own, set);
  });
}

function casesOf(path: string): readonly CaseResult[] {
  const rules = ruleText(path);
  const set = rulesOf([...RULE_TEXTS, rules]);
  const own = set.rules.filter(({ file }) => file === path);
  const cases = casesBeside(path);
  if (!existsSync(cases)) throw fault(`\`${printable(cases)}\` is not there`, "write the rule's cases beside it; docs/detection.md shows how");
  return runCases(readCases(ruleText(cases).text, cases, own), own, set);
}

function test(args: readonly string[]): number {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [name] = positionals;
  const results = name !== undefined && /\.ya?ml$/.test(name) ? casesOf(resolve(name)) : builtInCases(name);
  for (const one of results)
    if (!one.isPassed) console.log(`${printable(one.file)}: ${one.name}: ${one.expected} findings are expected, ${one.actual} were found`);
  const failed = results.filter(({ isPassed }) => !isPassed).length;
  console.log(`${results.length} cases, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function backtestHere(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { ...FILTER_OPTIONS, rules: { type: "string" }, since: { type: "string" }, json: { type: "boolean" } },
  });
  if (values.since !== undefined && values.from !== undefined) throw fault("`--since` and `--from` say the same", "give one of them");
  const { rules, since, json, ...filters } = values;
  const filter = filterOf({ ...filters, ...(since === undefined ? {} : { from: since }) });
  const set = rules === undefined ? rulesHere() : rulesWith(rules);
  const named = rules === undefined ? undefined : new Set(set.rules.filter(({ file }) => !RULE_TEXTS.some((text) => text.file === file)).map(({ key }) => key));
  const record = openRecord();
  const found = new Map<string, { alert: Alert; count: number; sessions: Set<string> }>();
  const events = backtest(record.reader, set, filter, Date.now(), (alert) => {
    if (named !== undefined && !named.has(alert.rule.key)) return;
    const known = found.get(fingerprintOf(alert)) ?? { alert, count: 0, sessions: new Set<string>() };
    known.count += 1;
    known.sessions.add(alert.session);
    found.set(fingerprintOf(alert), known);
  });
  const findings = [...found.values()].toSorted((a, b) => a.alert.ts - b.alert.ts);
  if (json === true)
    console.log(
      JSON.stringify(
        {
          events,
          findings: findings.map(({ alert, count }) => ({
            rule: alert.rule.key,
            level: alert.rule.level,
            group: alert.group,
            count,
            ts: alert.ts,
            evidence: alert.evidence,
          })),
        },
        undefined,
        2,
      ),
    );
  else {
    for (const { alert, count } of findings)
      console.log(
        `${localTime(alert.ts)}  ${padded(alert.rule.level, 10)}${padded(alert.rule.key, 32)}${padded(`× ${count}`, 7)}${printable(
          Object.entries(alert.group)
            .map(([name, value]) => `${name} ${value}`)
            .join(", "),
        )}`,
      );
    console.log(`${events} events, ${findings.length} findings; nothing was stored`);
  }
  return closeRecord(record, findings.length === 0 ? 0 : 1);
}

function runNow(args: readonly string[]): number {
  parseArgs({ args: [...args], options: {} });
  detectHere();
  return 0;
}

const STEPS: Readonly<Record<string, (args: readonly string[]) => number>> = { list, test, explain, backtest: backtestHere, run: runNow };

/** `sallyport detect …`. */
export function run([name, ...args]: readonly string[]): number {
  const step = name !== undefined && Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step === undefined)
    throw fault(
      name === undefined ? "`sallyport detect` needs a command" : `there is no \`detect ${printable(name)}\``,
      `use one of ${Object.keys(STEPS).join(", ")}`,
    );
  return step(args);
}
