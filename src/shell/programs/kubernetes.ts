import { addressesNamed } from "../addresses.ts";
import type { EffectKind, Flow, Trait } from "../../model/index.ts";
import { given, hasOption, optionValue, parseArguments } from "../arguments.ts";
import { emitDeclared } from "../declared.ts";
import { readContent, readTree, setContent, writeFile } from "../files.ts";
import { applyOptions, applyRoles, applySubcommand, withoutSubcommand, type ProgramRun } from "../program.ts";
import { connect, readSecretElsewhere, useCredential } from "../roles.ts";
import { suspectManifest } from "../suspicion-files.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "../value.ts";
import { isProduction, placeTraits } from "./cloud.ts";
import { vendorHost } from "./transfers.ts";
import { splitValue } from "./mounts.ts";
import { runElsewhere } from "./wrappers.ts";

/** Options that name manifests or other content for the cluster. */
const CONTENT_OPTIONS = ["-f", "--filename", "-k", "--kustomize", "--from-file", "--from-env-file", "--patch-file", "--cert", "--key"];
const SECRET_KIND = /(?:^|,)secrets?(?:\.v1)?(?:\.?)(?=$|[,/])/i;
/** Kinds whose creation gives rights. */
const RIGHTS_KIND = /^(?:cluster)?rolebindings?(?:\/|$)/i;
const WHOLE_KIND = /^(?:ns|namespaces?|crds?|customresourcedefinitions?(?:\.\S*)?|nodes?|no|pv|persistentvolumes?)(?:\/|$)/i;

/** Output that shows whole objects or a part that is not their metadata. */
function showsContent(format: string): boolean {
  if (/^(?:name|wide|)$/.test(format)) return false;
  if (!/^(?:jsonpath|go-template|custom-columns|template)/.test(format)) return true;
  if (/-file=|^\S+-file$/.test(format)) return true;
  const rest = format.replace(/\.metadata\b/g, "");
  return /data|\.\.|@|toJson|toYaml|json\b(?!path)/.test(rest.replace(/^jsonpath/, "")) || !/\.metadata\b|\.(?:type|kind|apiVersion)\b|metadata\./.test(format);
}

function isDryRun(run: ProgramRun): boolean {
  const asked = given(run.parsed, "--dry-run").at(-1);
  if (asked === undefined) return run.parsed.isDry;
  const text = asked.value === undefined ? "client" : knownText(asked.value);
  const isNext = run.parsed.positionals.some((word) => /^(?:none|false)$/.test(knownText(word) ?? ""));
  return text !== undefined && /^(?:client|server|true)$/.test(text) && !isNext;
}

/** Manifests and files that the command takes; those from the network are fetched. */
function takeContent(run: ProgramRun): readonly Flow[] {
  const { parsed, context, state, shell, spec } = run;
  const { analysis } = shell;
  const flows: (readonly Flow[])[] = [];
  const makesSecret = spec.path[1] === "create" && SECRET_KIND.test(knownText(parsed.positionals[0] ?? EMPTY) ?? "");
  // With -o the object is printed, and with it what was read.
  const isPrinted = given(parsed, "-o", "--output").some(({ value }) => showsContent(knownText(value ?? EMPTY) ?? "yaml"));
  for (const { spec: option, value } of given(parsed, ...CONTENT_OPTIONS)) {
    if (value === undefined) continue;
    const start = knownStart(value);
    if (/^(?:https?|git|ssh):\/\/|^(?:github|gitlab|bitbucket)\.\w+\//i.test(start)) {
      connect(value, context, ["downloaded"]);
      flows.push([{ from: "network", name: shownText(value).slice(0, 120) }]);
      continue;
    }
    // `--from-file=[KEY=]PATH`
    const file = option.name === "--from-file" && /^[\w.-]+=/.test(start) ? splitValue(value, "=").at(-1)! : value;
    const isManifest = option.name === "-f" || option.name === "--filename";
    if (isManifest && !["get", "describe", "delete", "diff", "explain"].includes(spec.path[1] ?? "")) {
      const [resource] = knownText(file) === "-" ? [] : analysis.paths(file, state);
      const content = resource === undefined ? run.streams.input : analysis.overlay.get(resource.path)?.content;
      if (content !== undefined) suspectManifest(content, spec.path.join(" "), analysis);
    }
    if (knownText(file) === "-") flows.push(run.streams.input?.flows ?? []);
    else if (makesSecret && !isPrinted) useCredential(file, context);
    else if (option.name === "-k" || option.name === "--kustomize") flows.push(readTree(file, state, shell.analysis, true).flows);
    else flows.push(readContent(file, state, shell.analysis).flows);
  }
  return mergeFlows(...flows);
}

function emitOn(kind: EffectKind, run: ProgramRun, traits: readonly Trait[], note?: string): void {
  const { spec, parsed, context, shell } = run;
  const operation = spec.path.slice(1).join(" ");
  const target = [...parsed.positionals.map(shownText), ...given(parsed, "-f", "--filename", "-k", "--kustomize").map(({ value }) => shownText(value ?? EMPTY))]
    .join(" ")
    .slice(0, 120);
  shell.analysis.emit(
    kind,
    { type: "cloud", provider: "kubernetes", operation, ...(target === "" ? {} : { target }) },
    {
      traits: [...context.traits, ...traits],
      ...(note === undefined ? {} : { note }),
    },
  );
}

function withoutContent(run: ProgramRun): ProgramRun {
  const options = run.parsed.options.filter(({ spec }) => !CONTENT_OPTIONS.includes(spec.name));
  return { ...run, parsed: { ...run.parsed, options } };
}

/** `kubectl get`, `describe`, `logs`: a look, unless it shows the values of secrets. */
function look(run: ProgramRun): Value {
  const { parsed, spec, shell } = run;
  const words = parsed.positionals.map((word) => knownText(word));
  const raw = optionValue(parsed, "--raw");
  const format = given(parsed, "-o", "--output", "--template")
    .map(({ spec: option, value }) => (option.name === "--template" ? "go-template={{.data}}" : (knownText(value ?? EMPTY) ?? "yaml")))
    .at(-1);
  const output = holeValue("any", `what ${spec.path.join(" ")} prints`, [{ from: "network", name: "kubernetes" }]);
  const isGet = spec.path[1] === "get";
  const isRawSecret = raw !== undefined && /\/secrets(?:\/|$|\?)/.test(knownText(raw) ?? "/secrets/");
  const isFull = isGet && format !== undefined && showsContent(format);
  const isSecret = words.some((word) => word !== undefined && SECRET_KIND.test(word));
  takeContent(run);
  applyOptions(withoutContent(run));
  if (isRawSecret || (isFull && isSecret)) {
    shell.analysis.emit(
      "secret.use",
      { type: "named", name: `kubernetes ${words.map((word) => word ?? "?").join(" ")}`.trim() },
      { traits: [...run.context.traits, "discloses"], note: "the values of secrets are printed" },
    );
    return { ...output, flows: [{ from: "secrets", name: "kubernetes secrets" }] };
  }
  if (isFull && words[0] === undefined && parsed.positionals.length > 0) {
    shell.analysis.emit(
      "secret.use",
      { type: "named", name: "kubernetes objects" },
      { traits: ["discloses"], certainty: "possible", note: "which kind of object is printed is not known" },
    );
  }
  emitDeclared(run, spec.effects);
  return output;
}

/** `POD [-- CMD]`: the command happens in the cluster. */
function inner(run: ProgramRun): { readonly own: ProgramRun; readonly command: readonly Value[] } {
  const { args, parsed } = run;
  const dashes = args.findIndex((arg) => knownText(arg) === "--");
  const [, second] = parsed.positionals;
  const at = dashes !== -1 ? dashes : second === undefined || run.spec.path[1] === "run" || run.spec.path[1] === "debug" ? args.length : args.indexOf(second);
  const own = args.slice(0, at);
  return { own: { ...run, args: own, parsed: parseArguments(run.spec, own) }, command: args.slice(dashes === -1 ? at : at + 1) };
}

function execute(run: ProgramRun): Value {
  const { own, command } = inner(run);
  const { parsed, spec, shell } = own;
  if (parsed.unlisted.length > 0 && !spec.isLenient)
    shell.analysis.unknown(`the option \`${parsed.unlisted[0]!.name.slice(0, 40)}\` of \`${spec.path.join(" ")}\` is not in the catalog`);
  applyOptions(own);
  emitOn("infra.change", own, isProduction(parsed.positionals.map(shownText).join(" ")) ? ["remote", "protected"] : ["remote"]);
  return command.length === 0 ? EMPTY : runElsewhere(command, own);
}

/** `pod:path`, `namespace/pod:path`. */
function isInCluster(value: Value): boolean {
  return /^(?:[\w.-]+\/)?[\w.-]+:/.test(knownStart(value));
}

function copy(run: ProgramRun): Value {
  const { parsed, state, shell, context } = run;
  const { analysis } = shell;
  applyOptions(run);
  const [source, target] = parsed.positionals;
  if (source === undefined || target === undefined) return EMPTY;
  if (isInCluster(source)) {
    const flows: readonly Flow[] = [{ from: "network", name: shownText(source) }];
    emitOn("infra.read", run, []);
    readSecretElsewhere(source, context);
    if (!isInCluster(target)) {
      writeFile(target, state, analysis, { flows, traits: ["recursive"] });
      setContent(target, holeValue("any", "what was copied from the cluster", flows), state, analysis);
    }
    return EMPTY;
  }
  const { flows } = readTree(source, state, analysis, false);
  emitOn("infra.change", run, []);
  if (isInCluster(target)) analysis.emit("net.send", vendorHost(run), { flows, traits: context.traits });
  return EMPTY;
}

/** Objects whose pods reach out of their container. */
function checkOverrides(run: ProgramRun): void {
  const { parsed, shell } = run;
  const text = [...given(parsed, "--overrides", "-p", "--patch")].map(({ value }) => shownText(value ?? EMPTY)).join(" ");
  const isNode = run.spec.path[1] === "debug" && parsed.positionals.some((word) => /^(?:node|nodes|no)\//.test(knownText(word) ?? ""));
  const isWide =
    /"?(?:hostPath|privileged"?\s*:\s*true|hostPID"?\s*:\s*true|hostNetwork"?\s*:\s*true|SYS_ADMIN)/.test(text) ||
    hasOption(parsed, "--privileged") ||
    /sysadmin/.test(shownText(optionValue(parsed, "--profile") ?? EMPTY));
  if (isNode || isWide) shell.analysis.emit("proc.privilege", { type: "named", name: "a pod that reaches its node" }, { traits: ["privileged", "remote"] });
}

/** What a command that changes the cluster does: kind of effect and what must be known about it. */
function change(run: ProgramRun): { readonly kind: EffectKind; readonly traits: readonly Trait[] } {
  const { spec, parsed } = run;
  const verb = spec.path[1]!;
  const words = parsed.positionals.map((word) => knownText(word) ?? "?");
  const traits: Trait[] = [];
  const isDelete = verb === "delete";
  const isDestroying =
    isDelete ||
    (verb === "replace" && hasOption(parsed, "--force")) ||
    (verb === "drain" && hasOption(parsed, "--delete-emptydir-data", "--delete-local-data"));
  if (hasOption(parsed, "-A", "--all-namespaces", "--all") || (isDelete && words.some((word) => WHOLE_KIND.test(word) || word === "all"))) traits.push("wide");
  if (words.some(isProduction)) traits.push("protected");
  const isRights =
    (verb === "create" && RIGHTS_KIND.test(words[0] ?? "")) ||
    verb === "certificate" ||
    (verb === "auth" && words[0] === "reconcile") ||
    (spec.path[0] === "oc" && verb === "adm");
  if (isRights) traits.push("privileged");
  return { kind: isDestroying ? "infra.destroy" : "infra.change", traits };
}

const EXECUTING = ["exec", "rsh", "run", "debug"];

/** `kubectl VERB`: looks, changes, removes, runs; `k` is its usual short name. */
export function kubectl(run: ProgramRun): Value {
  const { spec, parsed, shell, state } = run;
  const { analysis } = shell;
  if (spec.path[0] !== "kubectl" && spec.path[0] !== "oc")
    return shell.runWords([textValue("kubectl"), ...run.args.filter((arg, n) => n > 0 || knownText(arg) !== "--")], state.copy(), run.streams.input);
  if (spec.path.length === 1) return analysis.withTraits(placeTraits(run), () => applySubcommand(run));
  const verb = spec.path[1]!;
  const [word] = parsed.positionals;
  const text = word === undefined ? undefined : knownText(word);
  const hasLine = spec.hasSubcommands && text !== undefined && analysis.world.catalog.find([...spec.path, text]) !== undefined;
  if (hasLine) return applySubcommand(run);
  const own = spec.hasSubcommands ? withoutSubcommand(run) : run;
  if (own.parsed.options.some(({ spec: option }) => option.isDry) || hasOption(own.parsed, "-h")) return holeValue("any", "help text");
  return analysis.withTraits(placeTraits(own), () => apply(verb, own));
}

function apply(verb: string, run: ProgramRun): Value {
  const { spec, shell, parsed } = run;
  const output = holeValue("any", `what ${spec.path.join(" ")} prints`, [{ from: "network", name: "kubernetes" }]);
  if (parsed.isDry) return output;
  addressesNamed(run, []);
  if (verb === "get" || verb === "describe" || verb === "logs") return look(run);
  if (verb === "proxy") return applyRoles(run);
  if (verb === "cp" || verb === "rsync") return copy(run);
  if (verb === "exec" || verb === "rsh") return execute(run);
  const flows = takeContent(run);
  const plain = withoutContent(run);
  // Effects that options declare (--prune) belong to what would only be shown.
  if (isDryRun(run)) {
    emitOn("infra.read", run, ["dry-run"]);
    return { ...output, flows };
  }
  applyOptions(plain);
  const { kind, traits } = change(run);
  emitOn(kind, run, traits, flows.some((flow) => flow.from === "network") ? "with a manifest from the network" : undefined);
  if (traits.includes("privileged"))
    shell.analysis.emit(
      "proc.privilege",
      { type: "named", name: `kubectl ${verb} ${parsed.positionals.map(shownText).join(" ")}`.slice(0, 120) },
      { traits: ["privileged", "remote"], note: "changes who may do what in the cluster" },
    );
  const secret = mergeFlows(flows, ...parsed.options.map(({ value }) => value?.flows ?? []), ...parsed.positionals.map((value) => value.flows)).filter(
    (flow) => flow.from === "secrets" || flow.from === "sensitive",
  );
  if (secret.length > 0) shell.analysis.emit("net.send", vendorHost(run), { flows: secret });
  if (EXECUTING.includes(verb)) {
    checkOverrides(run);
    const { command } = inner(run);
    if (command.length > 0) return runElsewhere(command, run);
  } else if (verb === "patch") checkOverrides(run);
  return output;
}
