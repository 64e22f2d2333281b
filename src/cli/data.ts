import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { PathClassifier } from "../catalog/index.ts";
import {
  classify,
  DATA_CLASSES,
  factsState,
  mayReceive,
  PROVIDER_PLANS,
  type Classification,
  type DataClass,
  type DataDestination,
  type DestinationOptions,
} from "../content/index.ts";
import { nodeFacts, nodeScanner, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import type { CompiledData } from "../policy/index.ts";
import { dataPolicy } from "./data-policy.ts";
import { dataRegister, registerRecord, registerText } from "./data-register.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { readTextFile } from "./exact-text.ts";
import { filesBelow } from "./secret-scan/sources.ts";

function wrongUse(message: string, help: string): UserError {
  return new UserError([{ code: "arguments", message, help }]);
}

/** `provider:PLAN`, `mcp:SERVER` or `host:NAME`. */
function destinationOf(to: string): DataDestination {
  const at = to.indexOf(":");
  const where = to.slice(at + 1);
  const type = at < 1 || where === "" ? "" : to.slice(0, at);
  if (type === "provider") return { type, plan: where };
  if (type === "mcp") return { type, server: where };
  if (type === "host") return { type, host: where };
  throw wrongUse(`\`${to}\` is no destination`, "write provider:PLAN (see `sallyport data providers`), mcp:SERVER or host:NAME");
}

function workspaceRoot(): string {
  return workspaceOf(process.cwd(), nodeFacts(process.env)).root;
}

function destinationsOf({ destinations = [], lowering = [] }: CompiledData): Pick<DestinationOptions, "rules" | "tightening"> {
  return { rules: destinations, tightening: lowering };
}

function classified(path: string, paths: PathClassifier, policy: CompiledData): Classification | string {
  const read = readTextFile(path);
  if (!read.isText) return read.why;
  return classify(read.text, {
    path,
    sets: paths.sets(path, process.env["HOME"] ?? "/", process.platform !== "linux"),
    scanner: nodeScanner(),
    rules: policy.paths,
    raising: policy.raising,
    otherwise: policy.otherwise ?? "internal",
  });
}

/** `data classify [path…]`: what files are, and why; with `--to`, whether they may go there. */
function classifyFiles(
  paths: readonly string[],
  values: { readonly to?: string | undefined; readonly json?: boolean | undefined; readonly all?: boolean | undefined },
): number {
  const destination = values.to === undefined ? undefined : destinationOf(values.to);
  const sets = new PathClassifier();
  const policy = dataPolicy(workspaceRoot());
  const records: unknown[] = [];
  let isStopped = false;
  for (const given of paths.length === 0 ? ["."] : paths) {
    for (const file of filesBelow(resolve(given), false)) {
      const found = classified(file, sets, policy);
      if (typeof found === "string") {
        if (found !== "binary") console.error(`${relative(process.cwd(), file)}: not looked at, it is ${found}`);
        continue;
      }
      const answer = destination === undefined ? undefined : mayReceive(found, destination, { ...destinationsOf(policy), now: Date.now() });
      if (answer !== undefined && answer.outcome !== "allow") isStopped = true;
      if (values.json === true)
        records.push({
          path: file,
          class: found.class,
          tier: found.tier,
          reasons: found.reasons,
          ...(answer === undefined ? {} : { to: values.to, ...answer }),
        });
      else if (found.tier !== "green" || values.all === true || (answer !== undefined && answer.outcome !== "allow")) {
        console.log(`${found.tier.padEnd(7)} ${found.class.padEnd(13)} ${relative(process.cwd(), file)}`);
        for (const { text } of found.reasons) console.log(`        ${text}`);
        if (answer !== undefined) console.log(`        ${answer.outcome}: ${answer.why}${answer.isFineRedacted === true ? "; without them it may go" : ""}`);
      }
    }
  }
  if (values.json === true) console.log(JSON.stringify(records, undefined, 2));
  return isStopped ? 1 : 0;
}

function providers(isJson: boolean): number {
  const now = Date.now();
  const rows = PROVIDER_PLANS.map((plan) => ({ ...plan, ...factsState(plan, now) }));
  if (isJson) console.log(JSON.stringify(rows, undefined, 2));
  else {
    for (const { id, plan, provider, training, retentionDays, checked, due, isOverdue, note, source } of rows) {
      const kept = retentionDays === undefined ? "not said" : `${retentionDays} days`;
      const state =
        checked === undefined ? "NOT VERIFIED" : isOverdue ? `OVERDUE since ${due ?? "?"}` : `checked ${checked}${due === undefined ? "" : `, due ${due}`}`;
      console.log(`${id}\n  ${provider}, ${plan}\n  training: ${training}; kept: ${kept}; ${state}\n  ${source}${note === undefined ? "" : `\n  ${note}`}`);
    }
  }
  return 0;
}

/** `data may CLASS DESTINATION`. */
function may(words: readonly string[], isJson: boolean): number {
  const [name = "", to = ""] = words;
  if (!(DATA_CLASSES as readonly string[]).includes(name)) throw wrongUse(`there is no class \`${name}\``, `use one of ${DATA_CLASSES.join(", ")}`);
  const found = name as DataClass;
  const answer = mayReceive({ class: found, tier: "green", reasons: [], hasSecrets: false }, destinationOf(to), {
    ...destinationsOf(dataPolicy(workspaceRoot())),
    now: Date.now(),
  });
  console.log(isJson ? JSON.stringify(answer) : `${answer.outcome}  ${answer.why}`);
  return answer.outcome === "allow" ? 0 : 1;
}

/** `sallyport data classify|may|providers|register`. */
export function run(args: readonly string[]): number {
  const [what = "", ...rest] = args;
  const { values, positionals } = parseArgs({
    args: [...rest],
    allowPositionals: true,
    options: { to: { type: "string" }, json: { type: "boolean" }, all: { type: "boolean" } },
  });
  switch (what) {
    case "classify":
      return classifyFiles(positionals, values);
    case "may":
      return may(positionals, values.json === true);
    case "providers":
      return providers(values.json === true);
    case "register": {
      const record = openRecord();
      const register = dataRegister(record);
      console.log(values.json === true ? JSON.stringify(registerRecord(register), undefined, 2) : registerText(register));
      return closeRecord(record, 0);
    }
    default:
      throw wrongUse(`\`data\` knows no \`${what}\``, "use one of classify, may, providers, register");
  }
}
