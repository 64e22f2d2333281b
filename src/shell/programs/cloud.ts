import { addressesNamed } from "../addresses.ts";
import type { ProgramSpec } from "../../catalog/index.ts";
import type { CloudResource, Flow, Trait } from "../../model/index.ts";
import { runUnknownOrText } from "../run-text.ts";
import { readContent } from "../files.ts";
import { applyOptions, applyProgram, applyRoles, type ProgramRun } from "../program.ts";
import { applyRole, connect } from "../roles.ts";
import { dropStart } from "../arguments.ts";
import { suspectManifest } from "../suspicion-files.ts";
import { suspectData } from "../suspicion-text.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "../value.ts";
import { changesRights, disclosesSecret } from "./cloud-secrets.ts";
import { operationOf, type OperationKind } from "./cloud-verbs.ts";
import { transfer, vendorHost } from "./transfers.ts";

/** Names of the provider where they differ from the client's. */
const PROVIDERS: Readonly<Record<string, string>> = {
  gcloud: "gcp",
  az: "azure",
  podman: "docker",
  nerdctl: "docker",
  flyctl: "fly",
  wrangler: "cloudflare",
  op: "1password",
  hf: "huggingface",
  "huggingface-cli": "huggingface",
  eb: "aws",
  copilot: "aws",
  amplify: "aws",
  eksctl: "aws",
  argocd: "kubernetes",
  flux: "kubernetes",
  velero: "kubernetes",
  neon: "neonctl",
  jfrog: "jf",
};
/** Clients whose texts strangers can write. */
const TRACKERS: ReadonlySet<string> = new Set(["tea", "jira", "linear", "acli", "trello", "slack"]);

/** A lone name of many things lists them. */
const LISTS =
  /^(?:apps|orgs|spaces|services|routes|domains|marketplace|buildpacks|projects|releases|regions|sizes|teams|pods|nodes|deployments|functions|instances|machines|volumes|addons|builds|pipelines)$/;

/** Names of environments that others depend on. */
const PRODUCTION = /(?:^|[-_./:])(?:prod|production|prd|live)(?:$|[-_./:\d])/i;
const PLACE_OPTION =
  /^--?(?:p|e|n|profile|project|context|kube-context|subscription|account|env|environment|stage|stack|workspace|namespace|cluster|org|app|target|configuration)$/;

/** True for the name of a production account, project, namespace or cluster. */
export function isProduction(text: string): boolean {
  return text.length < 200 && PRODUCTION.test(text);
}

/** Trait of commands whose options name a production place. */
export function placeTraits(run: ProgramRun): readonly Trait[] {
  const values = [...run.parsed.options.map(({ spec, value }) => ({ name: spec.name, value })), ...run.parsed.unlisted];
  return values.some(({ name, value }) => value !== undefined && PLACE_OPTION.test(name) && isProduction(shownText(value))) ? ["protected"] : [];
}

/** Words in front of the operation that change nothing about it. */
const RELEASE_TRACK = /^(?:alpha|beta|preview)$/;

/** The words that name operation and objects, in order, as far as they are known. */
function commandWords(run: ProgramRun): readonly Value[] {
  const { parsed, args, spec } = run;
  const isUnlisted = (word: Value | undefined): boolean =>
    word !== undefined && parsed.unlisted.some(({ name, value }) => value === undefined && name === knownText(word));
  const words: Value[] = [];
  for (const word of parsed.positionals) {
    const text = knownText(word);
    const before = args[args.indexOf(word) - 1];
    // The word may be the value of an option that is not listed.
    if (isUnlisted(before) && (words.length > 0 || (spec.path[0] === "aws" && !/^--no-|^--debug$/.test(knownText(before!) ?? "")))) {
      if (words.length > 0) break;
      continue;
    }
    if (text === undefined) break;
    if (words.length === 0 && spec.path[0] === "gcloud" && RELEASE_TRACK.test(text)) continue;
    words.push(word);
  }
  return words;
}

/** The most exact line of the catalog for these words, with the arguments that remain. */
function exactLine(words: readonly Value[], run: ProgramRun): { readonly spec: ProgramSpec; readonly args: readonly Value[] } | undefined {
  const { catalog } = run.shell.analysis.world;
  const texts = words.map((word) => knownText(word)!);
  for (let start = 0; start < Math.min(2, words.length); start++) {
    for (let length = Math.min(4, words.length - start); length > 0; length--) {
      const spec = catalog.find([...run.spec.path, ...texts.slice(start, start + length)]);
      if (spec === undefined) continue;
      const taken = new Set(words.slice(start, start + length));
      return {
        spec,
        args: run.args.filter((arg) => !taken.has(arg) && !(start === 0 && RELEASE_TRACK.test(knownText(arg) ?? "") && run.spec.path[0] === "gcloud")),
      };
    }
  }
  return undefined;
}

/** aws takes `file://x` and `fileb://x` for the content of a file: as the roles of its options have it. */
function withFiles(spec: ProgramSpec, args: readonly Value[], run: ProgramRun): readonly Value[] {
  return args.map((arg, n) => {
    const match = /^(--?[\w-]+=)?fileb?:\/\//.exec(knownStart(arg));
    if (match === null) return arg;
    const name = match[1] === undefined ? (knownText(args[n - 1] ?? EMPTY) ?? "") : match[1].slice(0, -1);
    const file = dropStart(arg, match[0].length);
    const option = spec.options.get(name);
    if (option === undefined) {
      readContent(file, run.state, run.shell.analysis);
      return arg;
    }
    return concat([textValue((match[1] ?? "") + (option.role.name === "data" ? "@" : "")), file]);
  });
}

const OUTPUT_NAME = /(?:^|-)(?:out|outfile|output-file|output-dir|save-to|destination-file|download-to|local-path)$/;

/** Files that the arguments name: `file://x` and `@x` always, others where an option of any name has one that is there. */
function readArguments(run: ProgramRun): readonly Flow[] {
  const { shell, state, parsed } = run;
  const { analysis } = shell;
  const flows: (readonly Flow[])[] = [];
  const unlisted = new Set(parsed.unlisted.map(({ name }) => name));
  run.args.forEach((arg, n) => {
    const start = knownStart(arg);
    const prefix = /^(?:--?[\w-]+=)?(?:fileb?:\/\/|@)(?=[^\s@])/.exec(start)?.[0];
    if (prefix !== undefined && (!prefix.endsWith("@") || !/^@[\w-]+\//.test(start))) {
      flows.push(readContent(dropStart(arg, prefix.length), state, analysis).flows);
      return;
    }
    flows.push(arg.flows);
    const before = knownText(run.args[n - 1] ?? EMPTY) ?? "";
    if (!unlisted.has(before) || start.startsWith("-")) return;
    if (/^https?:\/\//i.test(start) && /url|endpoint|server|host/.test(before)) {
      connect(arg, run.context);
      return;
    }
    if (OUTPUT_NAME.test(before.replace(/^--?/, ""))) {
      applyRole({ name: "w" }, arg, run.context);
      return;
    }
    const isFile = analysis.paths(arg, state).some(({ sets, path }) => sets.includes("secrets") || analysis.world.facts.lookAt(path)?.kind === "file");
    if (isFile && start !== "") flows.push(readContent(arg, state, analysis).flows);
  });
  return mergeFlows(...flows, run.context.readFlows);
}

function isDryRun(run: ProgramRun): boolean {
  const { parsed, args } = run;
  const asked = [...parsed.unlisted, ...parsed.options.map(({ spec, value }) => ({ name: spec.name, value }))]
    .filter(({ name }) => /^--(?:dry-?run|dryrun|what-if|validate-only)$/i.test(name))
    .at(-1);
  if (asked === undefined || args.some((arg) => knownText(arg) === "--no-dry-run")) return false;
  const text = asked.value === undefined ? "" : knownText(asked.value);
  const at = args.findIndex((arg) => knownText(arg) === asked.name);
  const next = at === -1 ? "" : (knownText(args[at + 1] ?? EMPTY) ?? "");
  return text !== undefined && !/^(?:false|none|no|0)$/i.test(text) && !/^(?:false|none|no|0)$/i.test(next);
}

const EFFECTS: Readonly<Record<OperationKind, "infra.read" | "infra.change" | "infra.destroy">> = {
  read: "infra.read",
  change: "infra.change",
  destroy: "infra.destroy",
  release: "infra.change",
  remote: "infra.change",
};

/** Text of options that another machine runs. */
function runOptionsElsewhere(run: ProgramRun): ProgramRun {
  const { parsed, shell, state } = run;
  for (const { spec, value } of parsed.options) {
    if (spec.role.name !== "sh" || value === undefined) continue;
    const own = state.copy();
    own.setFolders([]);
    own.variables.clear();
    own.functions.clear();
    shell.analysis.elsewhere(() => {
      shell.analysis.withTraits(["remote"], () => {
        runUnknownOrText(value, own, shell, { ...run.streams, input: undefined }, `the command given to ${run.context.program}`);
      });
    });
  }
  return { ...run, parsed: { ...parsed, options: parsed.options.filter(({ spec }) => spec.role.name !== "sh") } };
}

/** An operation that no line of the catalog describes: its verb says what it does. */
function classified(words: readonly Value[], run: ProgramRun): Value {
  const { spec, parsed, shell, context } = run;
  const { analysis } = shell;
  const program = spec.path[0]!;
  const texts = [...spec.path.slice(1), ...words.map((word) => knownText(word)!)]
    .flatMap((text) => (/^[a-z][\w:-]*$/i.test(text) ? text.split(":") : [text]))
    .filter((text) => text !== "");
  const output = holeValue("any", `what ${program} prints`, [{ from: "network", name: program }]);
  if (texts.at(-1) === "help" || texts[0] === "help") return output;
  applyOptions(run);
  const isCut = words.length === 0 && parsed.positionals.length > 0;
  if (isCut) analysis.unknown(`which operation of \`${program}\` is run is not known`);
  const operation = operationOf(program, texts) ?? (texts.length === 1 && LISTS.test(texts[0]!) ? ({ kind: "read", length: 1 } as const) : undefined);
  const named = texts.slice(0, operation?.length ?? 3).join(" ");
  const objects = texts.slice(operation?.length ?? 3).join(" ");
  const target = [objects, ...parsed.positionals.slice(words.length).map(shownText)].join(" ").trim().slice(0, 120);
  const resource: CloudResource = { type: "cloud", provider: PROVIDERS[program] ?? program, operation: named, ...(target === "" ? {} : { target }) };
  const flows = readArguments(run);
  const traits: Trait[] = [...context.traits];
  if (isProduction(objects)) traits.push("protected");
  const options = [...parsed.options.map((option) => option.spec.name), ...parsed.unlisted.map(({ name }) => name)];
  const given = textValue(run.args.map(shownText).join(" ").slice(0, 4096));
  suspectData(program, knownText(given)!, run.context);
  if (/^(?:lxc|incus|ctr|crictl|multipass|limactl)$/.test(program)) suspectManifest(given, program, analysis);
  if (disclosesSecret(program, texts, options)) {
    analysis.emit("secret.use", { type: "named", name: `${program} ${named}` }, { traits: [...traits, "discloses"], note: "its output shows a credential" });
    return { ...output, flows: [{ from: "secrets", name: `${program} ${named}` }] };
  }
  if (texts.length === 0 && !isCut) return output;
  const isDry = isDryRun(run);
  const kind = operation?.kind ?? "change";
  if (isDry || kind === "read") {
    analysis.emit("infra.read", resource, { traits: isDry ? [...traits, "dry-run"] : TRACKERS.has(program) ? [...traits, "untrusted"] : traits });
    return output;
  }
  const rights = kind !== "destroy" && changesRights(program, texts);
  if (rights) traits.push("privileged");
  if (kind === "remote") traits.push("remote");
  analysis.emit(EFFECTS[kind], resource, {
    traits,
    ...(operation === undefined ? { note: `what \`${program} ${named}\` does is not known, so it counts as a change` } : {}),
  });
  if (rights) analysis.emit("proc.privilege", { type: "named", name: `${program} ${named}` }, { traits: ["privileged"], note: "changes who may do what" });
  if (kind === "release") analysis.emit("deploy.release", resource, { traits });
  const sent = flows.filter((flow) => flow.from !== "network");
  if (sent.length > 0) analysis.emit("net.send", vendorHost(run), { flows: sent, traits: context.traits });
  return output;
}

/** Clients of clouds and platforms: the most exact line of the catalog, else what the verb of the operation says. */
export function cloud(run: ProgramRun): Value {
  const { spec, parsed, shell } = run;
  const own: ProgramRun = { ...run, state: run.state.copy() };
  if (parsed.isDry) return applyRoles(own);
  const words = commandWords(own);
  return shell.analysis.withTraits(placeTraits(own), () => {
    if (isPlainSetting(words, own)) return holeValue("line", "a setting");
    const line = exactLine(words, own);
    if (line !== undefined) return applyProgram(own, line.spec, spec.path[0] === "aws" ? withFiles(line.spec, line.args, own) : line.args);
    if (spec.positionals.some(({ role }) => role.name === "rr" || role.name === "rw")) return transfer(own);
    if (spec.effects.length === 0) addressesNamed(own, []);
    if (spec.effects.length === 0) return classified(words, own);
    return applyRoles(runOptionsElsewhere(own));
  });
}

/** `aws configure get region`: a setting that is no credential. */
function isPlainSetting(words: readonly Value[], run: ProgramRun): boolean {
  const text = [...run.spec.path, ...words.map((word) => knownText(word)!)].join(" ");
  if (!/^aws configure get [\w.-]*(?:region|output|role_arn|sso_[\w]+|cli_pager|account_id)$/.test(text)) return false;
  run.shell.analysis.emit("infra.read", { type: "cloud", provider: "aws", operation: "configure get" });
  return true;
}
