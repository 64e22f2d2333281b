import { existsSync, lstatSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { nodeFacts, policyPlaces, workspaceOf } from "../hook/index.ts";
import { describeResource, UserError } from "../model/index.ts";
import { BASELINE_NAMES } from "../policy/index.ts";
import { proposePolicy, type JudgedCommand, type Proposal } from "../scan/index.ts";
import { compiled, policyTexts, projectPolicy } from "./policy-source.ts";
import { printableLine } from "./printable.ts";

const TIERS = BASELINE_NAMES.filter((name) => name !== "unattended-ci");

function wrongUse(message: string, help: string): UserError {
  return new UserError([{ code: "use", message, help }]);
}

/** What a command comes to, in a few words: the rule that settled it, or what it does where all of that is allowed. */
function whyOf({ outcome, settledBy, judgements }: JudgedCommand, root: string): string {
  if (outcome !== "allow") return settledBy === undefined ? "" : `${settledBy.effect.kind}: ${settledBy.why} [${settledBy.rule}]`;
  const kinds = [
    ...new Set(
      judgements.map(({ effect }) =>
        effect.kind === "proc.run" || effect.kind === "proc.code" ? `${effect.kind} ${describeResource(effect.resource).replace(`${root}/`, "")}` : effect.kind,
      ),
    ),
  ];
  return kinds.slice(0, 4).join(", ") || "it has no effect";
}

function shortened(text: string, most: number): string {
  const line = printableLine(text);
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

function shownCommand({ command, folder }: JudgedCommand): string {
  const lines = command.split("\n").filter((line) => line.trim() !== "");
  const first = lines.length > 1 ? `${lines[0]!} (+${lines.length - 1} lines)` : command;
  return folder === "" ? first : `cd ${folder} && ${first}`;
}

/** The table: each command, what the policy says, and why. */
function tableLines(commands: readonly JudgedCommand[], root: string): readonly string[] {
  const width = Math.min(52, Math.max(7, ...commands.map((one) => shortened(shownCommand(one), 52).length)));
  return commands.map((one) => {
    const from = `${shortened(one.from, 40)}:${one.line}`;
    return `  ${one.outcome.padEnd(5)}  ${shortened(shownCommand(one), 52).padEnd(width)}  ${shortened(whyOf(one, root), 110)}  (${from})`;
  });
}

function report({ survey, tier, commands }: Proposal, root: string): readonly string[] {
  const count = (outcome: string): number => commands.filter((one) => one.outcome === outcome).length;
  const open = commands.filter((one) => one.isOutward && one.outcome === "allow");
  return [
    `languages: ${
      survey.languages
        .slice(0, 5)
        .map(({ what, count: files }) => `${what} (${files})`)
        .join(", ") || "none"
    }`,
    ...(survey.infrastructure.length === 0
      ? []
      : [`infrastructure: ${survey.infrastructure.map(({ what, path }) => `${what} (${printableLine(path)})`).join(", ")}`]),
    ...(survey.releases.length === 0 ? [] : [`released by: ${survey.releases.map(({ what, path }) => `${what} (${printableLine(path)})`).join(", ")}`]),
    `proposed tier: ${tier.name}, because ${printableLine(tier.reason)}`,
    "",
    `${commands.length} commands of the repository under the new policy and your own: ${count("allow")} allow, ${count("ask")} ask, ${count("deny")} deny`,
    ...tableLines(commands, root),
    ...(open.length === 0
      ? []
      : [
          "",
          `named like a release, and allowed because all that they do was read: ${open.map((one) => `\`${shortened(shownCommand(one), 40)}\``).join(", ")}`,
        ]),
    ...survey.skipped.map(({ path, why }) => `not looked at: ${printableLine(path)}: ${why}`),
  ];
}

function asData({ survey, tier, text, commands }: Proposal, root: string, path: string, isWritten: boolean): Record<string, unknown> {
  return {
    path,
    isWritten,
    tier,
    languages: survey.languages,
    infrastructure: survey.infrastructure,
    releases: survey.releases,
    data: survey.data,
    commands: commands.map((one) => ({
      command: one.command,
      folder: one.folder,
      name: one.name,
      from: one.from,
      line: one.line,
      isCi: one.isCi,
      isOutward: one.isOutward,
      outcome: one.outcome,
      rule: one.settledBy?.rule ?? "none",
      why: whyOf(one, root),
    })),
    skipped: survey.skipped,
    policy: text,
  };
}

/** Written beside its place and moved there, so that no half of a policy is ever in force; never through a link. */
function write(path: string, text: string, isForced: boolean): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !isForced)
    throw new UserError([
      { code: "exists", message: "there is a policy already", help: "look at the new one with `--dry-run`, or replace the old one with `--force`", file: path },
    ]);
  if (there !== undefined && !there.isFile())
    throw new UserError([{ code: "exists", message: "what is there is no regular file", help: "remove it first", file: path }]);
  mkdirSync(dirname(path), { recursive: true });
  if (there === undefined) {
    writeFileSync(path, text, { flag: "wx" });
    return;
  }
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, text, { flag: "wx" });
  renameSync(beside, path);
}

/** `sallyport init [FOLDER]`: the least-privilege policy for a repository, tested against its own commands. Reads only, but for the policy file. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean" },
      force: { type: "boolean" },
      own: { type: "boolean" },
      tier: { type: "string" },
      output: { type: "string" },
      format: { type: "string", default: "text" },
    },
  });
  if (positionals.length > 1) throw wrongUse("`init` looks at one repository", "name one folder, or none for the one here");
  if (values.format !== "text" && values.format !== "json") throw wrongUse(`\`init\` has no format \`${values.format}\``, "say text or json");
  const tier = TIERS.find((name) => name === values.tier);
  if (values.tier !== undefined && tier === undefined) throw wrongUse(`there is no tier \`${values.tier}\``, `use one of ${TIERS.join(", ")}`);
  const facts = nodeFacts(process.env);
  const given = resolve(positionals[0] ?? ".");
  if (!existsSync(given) || !lstatSync(given).isDirectory()) throw wrongUse(`\`${printableLine(given)}\` is no folder`, "name the repository's folder");
  const root = positionals.length === 0 ? workspaceOf(given, facts).root : given;
  const layer = values.own === true ? "user" : "project";
  const usual =
    layer === "project" ? projectPolicy(root) : policyPlaces(root, facts.home, facts.platform, facts.variable).find((one) => one.layer === "user")!.path;
  const path = values.output === undefined ? usual : resolve(values.output);
  // What a file that is there already would decide is not of interest: it is replaced.
  const others = policyTexts(root).filter((one) => one.layer !== layer);
  const proposal = proposePolicy({
    root,
    facts,
    layer,
    ...(tier === undefined ? {} : { tier }),
    compile: (text, isAlone) =>
      compiled(
        isAlone
          ? [{ layer: "user", path: join(root, "sallyport.yaml"), text }]
          : [...others, { layer, path: layer === "project" ? projectPolicy(root) : path, text }],
      ),
  });
  const isDry = values["dry-run"] === true;
  if (!isDry) write(path, proposal.text, values.force === true);
  if (values.format === "json") console.log(JSON.stringify(asData(proposal, root, path, !isDry), undefined, 2));
  else {
    console.log(report(proposal, root).join("\n"));
    console.log(isDry ? `\n${proposal.text}` : `\nwrote ${printableLine(path)}\nlook at it, then \`sallyport policy check\` and \`sallyport policy test\``);
  }
  return 0;
}
