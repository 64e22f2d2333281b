import { canonicalHost } from "../../facts/index.ts";
import type { Flow, HostResource, Trait } from "../../model/index.ts";
import { dropStart } from "../arguments.ts";
import { expandGlobs } from "../glob-fields.ts";
import { joinPath, readContent, setContent, writeFile } from "../files.ts";
import type { ProgramRun } from "../program.ts";
import { connect, hostResource, type RoleContext } from "../roles.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "../value.ts";
import { emitServiceEffects } from "./services.ts";
import { vendorOf } from "./vendor-apis.ts";

/** A request of curl, wget or httpie, put together from the words of the command. */
export interface Request {
  readonly urls: readonly Value[];
  /** Upper case; `undefined` when it cannot be known. */
  readonly method: string | undefined;
  /** What is uploaded. */
  readonly body: readonly Value[];
  /** Headers, cookies, names and passwords. */
  readonly credentials: readonly Value[];
  /** Proxies, and addresses given in place of the name's own. */
  readonly via: readonly HostResource[];
  /** A Unix socket that is spoken to in place of the network. */
  readonly socket?: Value;
}

/** What came back: content of the one file that was read, else where the output comes from. */
export interface Response {
  readonly content: Value;
  readonly flows: readonly Flow[];
}

const READING: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "PROPFIND", "TRACE", "SEARCH", "REPORT", "LIST", "NLST"]);

/** Alternatives of curl's `{a,b}` and ranges `[1-3]`; ranges stay as they are. At most 24. */
export function urlAlternatives(text: string): readonly string[] {
  const open = text.indexOf("{");
  const end = open === -1 ? -1 : text.indexOf("}", open);
  if (end === -1) return [text];
  const found = text
    .slice(open + 1, end)
    .split(",")
    .slice(0, 24)
    .flatMap((one) => urlAlternatives(text.slice(end + 1)).map((rest) => text.slice(0, open) + one + rest));
  return found.slice(0, 24);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `file:` URLs, with the globs and percent signs that curl understands. */
function readFileUrl(value: Value, context: RoleContext, isGlobbed: boolean): Value {
  const start = knownStart(value);
  const prefix = /^file:(?:\/\/(?:localhost|127\.0\.0\.1)?(?=\/|$))?/i.exec(start)?.[0] ?? "";
  const text = knownText(value);
  if (text === undefined) return readContent(dropStart(value, prefix.length), context.state, context.shell.analysis);
  const names = isGlobbed ? urlAlternatives(text.slice(prefix.length)) : [text.slice(prefix.length)];
  const contents = names.map((name) => {
    // A range of letters is a class, one of numbers may have more digits than a class has characters.
    const pattern = isGlobbed ? name.replace(/\[\d+-\d+(?::\d+)?\]/g, "*") : name;
    const path = decoded(pattern.replace(/[?#].*$/, ""));
    const isPattern = isGlobbed && /[*[]/.test(path);
    if (!isPattern) return readContent(textValue(path, value.flows), context.state, context.shell.analysis);
    const found = expandGlobs({ pieces: [{ type: "glob", text: path }], flows: value.flows }, context.state, context.shell.analysis);
    const contents = found.map((file) => readContent(file, context.state, context.shell.analysis));
    return contents.length === 1 ? contents[0]! : holeValue("any", "the content of several files", mergeFlows(...contents.map((one) => one.flows)));
  });
  return contents.length === 1 ? contents[0]! : holeValue("any", "the content of several files", mergeFlows(...contents.map((one) => one.flows)));
}

/** Only variables flow in: a key that is used as keys are used. */
function isNamedKey(flows: readonly Flow[]): boolean {
  return flows.length > 0 && flows.every((flow) => flow.from === "secrets" && flow.name?.startsWith("$") === true);
}

function isTrusted(host: HostResource): boolean {
  return host.sets.includes("forges") || host.sets.includes("registries") || vendorOf(host.host) !== undefined;
}

/** Emits what a request does; the network is the source of what it returns. */
export function sendRequest(request: Request, run: ProgramRun, isGlobbed = false): Response {
  const { shell, context, state } = run;
  const { analysis } = shell;
  const hosts: HostResource[] = [];
  const contents: Value[] = [];
  let flows: readonly Flow[] = [];
  for (const url of request.urls) {
    if (/^file:/i.test(knownStart(url))) {
      const content = readFileUrl(url, context, isGlobbed);
      contents.push(content);
      flows = mergeFlows(flows, content.flows);
      continue;
    }
    const text = knownText(url);
    const alternatives = isGlobbed && text !== undefined ? urlAlternatives(text).map((one) => textValue(one, url.flows)) : [url];
    for (const one of alternatives) {
      if (request.socket === undefined) hosts.push(connect(one, context));
      else hosts.push({ ...hostResource(one).host, host: "localhost", sets: ["loopback"] });
      contents.push(EMPTY);
    }
    // An address that carries data is named by its host only: what it carries may be secret.
    const name = url.flows.length > 0 ? hostResource(url).host.host : shownText(url).slice(0, 200);
    flows = mergeFlows(flows, [{ from: "network", name }]);
  }
  if (request.socket !== undefined) writeFile(request.socket, state, analysis);
  const body = mergeFlows(...request.body.map((value) => value.flows));
  const keys = mergeFlows(...request.credentials.map((value) => value.flows));
  const isWriting = request.method === undefined || !READING.has(request.method) || request.body.length > 0;
  for (const host of [...hosts, ...request.via]) {
    const isUse = isNamedKey(keys) && isTrusted(host);
    if (isUse)
      for (const key of keys)
        analysis.emit("secret.use", { type: "named", name: key.name ?? "a key" }, { note: `sent to ${host.host}, whose kind of service it is for` });
    const carried = isUse ? body : mergeFlows(body, keys);
    if (isWriting || carried.length > 0) {
      analysis.emit("net.send", host, { flows: carried, traits: traitsOf(request, context) });
    }
    emitServiceEffects(host, request, context);
  }
  const only = contents.length === 1 && contents[0] !== EMPTY ? contents[0] : undefined;
  return { content: only ?? holeValue("any", `what ${context.program} fetches`, flows), flows };
}

function traitsOf(request: Request, context: RoleContext): readonly Trait[] {
  return request.method === "DELETE" ? [...context.traits, "lossy"] : context.traits;
}

/** What the server's answer is stored in: a file that is known to have come from the network. */
export function saveDownload(target: Value, response: Response, run: ProgramRun): void {
  const { state, shell } = run;
  const content = holeValue("any", `what ${run.context.program} fetched`, response.flows);
  writeFile(target, state, shell.analysis, { flows: response.flows });
  setContent(target, content, state, shell.analysis);
}

/** True when the name of an output file stands for standard output. */
export function isStandardOutput(target: Value): boolean {
  return /^(?:-|\/dev\/(?:stdout|fd\/1|tty)|\/proc\/self\/fd\/1)$/.test(knownText(target) ?? "");
}

/** The file name that a program takes from a URL. */
export function nameFromUrl(url: Value, whenNone: string, folder: Value | undefined): Value {
  const text = knownText(url);
  let name: Value = holeValue("segment", "the name of a file on the server");
  if (text !== undefined) {
    const path = canonicalHost(text)?.path ?? "";
    const last = decoded(/([^/?#]*)(?:[?#].*)?$/.exec(path)?.[1] ?? "").replace(/\//g, "_");
    name = textValue(last === "" || last === "." || last === ".." ? whenNone : last);
  }
  return folder === undefined ? name : joinPath(folder, name);
}

/** A `:`- or `=`-separated value of which only the address matters: an alternative address or a proxy. */
export function addressOf(value: Value, context: RoleContext): HostResource {
  const { host } = hostResource(value);
  if (!host.sets.includes("loopback")) context.shell.analysis.emit("net.connect", host, { certainty: host.host === "?" ? "possible" : "certain" });
  return host;
}
