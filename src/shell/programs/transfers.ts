import type { Flow, HostResource } from "../../model/index.ts";
import { hasOption } from "../arguments.ts";
import { emitDeclared } from "../declared.ts";
import { deleteFiles, readTree, setContent, writeFile } from "../files.ts";
import { applyOptions, assignRoles, type ProgramRun } from "../program.ts";
import { remotePart } from "../roles.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, type Value } from "../value.ts";

/** A place in an object store or on a machine of the cloud, as opposed to a local path. */
function isRemote(value: Value): boolean {
  const start = knownStart(value);
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(start) ? !start.startsWith("file:") : remotePart(value) !== undefined;
}

/** The service a client of a vendor talks to. */
export function vendorHost(run: ProgramRun, url?: Value): HostResource {
  // An address of its own (--endpoint-url) is where everything goes.
  const [own] = run.context.hosts;
  if (own !== undefined) return own;
  return { type: "host", host: `the ${run.spec.path[0]!} service`, sets: ["vendor"], ...(url === undefined ? {} : { url: shownText(url).slice(0, 200) }) };
}

/** Copies between this machine and a store: what is read here is sent there, what comes from there is written here. */
export function transfer(run: ProgramRun): Value {
  const { parsed, shell, state, spec, streams } = run;
  const { analysis } = shell;
  if (parsed.isDry) return holeValue("any", "what would be copied");
  applyOptions(run);
  const words = assignRoles(run).map(({ value }) => value);
  const target = words.at(-1);
  const sources = words.slice(0, -1);
  if (target === undefined || sources.length === 0) {
    emitDeclared(run, spec.effects);
    return EMPTY;
  }
  const isMove = spec.path.at(-1) === "mv" || spec.path.at(-1) === "move";
  let flows: readonly Flow[] = run.context.readFlows;
  for (const source of sources) {
    if (knownText(source) === "-") flows = mergeFlows(flows, streams.input?.flows ?? []);
    else if (isRemote(source)) flows = mergeFlows(flows, [{ from: "network", name: shownText(source).slice(0, 120) }]);
    else {
      flows = mergeFlows(flows, readTree(source, state, analysis, false).flows);
      if (isMove) deleteFiles(source, state, analysis, hasOption(parsed, "--recursive", "-r", "-R"));
    }
  }
  if (isRemote(target)) {
    emitDeclared(run, spec.effects);
    const local = flows.filter((flow) => flow.from !== "network");
    if (!sources.every(isRemote)) analysis.emit("net.send", vendorHost(run, target), { flows: local, traits: run.context.traits });
    return EMPTY;
  }
  const provider = spec.effects.find(({ kind }) => kind === "infra.change")?.of ?? spec.path[0]!;
  analysis.emit(
    isMove ? "infra.change" : "infra.read",
    { type: "cloud", provider, operation: spec.path.slice(1).join(" "), target: sources.map(shownText).join(" ").slice(0, 120) },
    { traits: run.context.traits },
  );
  const content = holeValue("any", "what was downloaded", flows);
  if (knownText(target) === "-") return content;
  writeFile(target, state, analysis, { flows, traits: hasOption(parsed, "--recursive", "-r", "-R") || spec.path.at(-1) === "sync" ? ["recursive"] : [] });
  setContent(target, content, state, analysis);
  return EMPTY;
}
