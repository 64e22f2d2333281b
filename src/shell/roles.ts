import { hostSets, type Role } from "../catalog/index.ts";
import { canonicalHost } from "../facts/index.ts";
import type { Flow, HostResource, Trait } from "../model/index.ts";
import { runUnknownOrText } from "./run-text.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { changeAttributes, deleteFiles, readContent, readMetadata, readTree, setContent, writeFile } from "./files.ts";
import { isDependency } from "./project-borders.ts";
import { runInline } from "./inline/run-inline.ts";
import type { Streams } from "./redirect.ts";
import type { ShellState } from "./state.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "./value.ts";

/** What applying a role needs and collects. */
export interface RoleContext {
  readonly shell: ShellInterpreter;
  readonly state: ShellState;
  readonly streams: Streams;
  readonly program: string;
  readonly traits: readonly Trait[];
  /** Where what the program reads came from; added to as roles are applied. */
  readFlows: readonly Flow[];
  /** What was read, when exactly one known text was. */
  contents: Value[];
  /** Text the program sends, from `data` roles. */
  sent: Value[];
  /** Hosts the program connects to. */
  hosts: HostResource[];
  /** What inner commands print. */
  printed: Value[];
  /** The database that program text is meant for. */
  /** Searches files that tools of its kind leave out: hidden ones, ignored ones. */
  readonly readsHidden?: boolean;
  readonly database?: { readonly engine: string; readonly target?: string };
}

/** Options that take a credential to use it, not to show it. */
export const USED_CREDENTIAL =
  /^--?(?:env-?file|kubeconfig|identity|identity-file|i|key|key-file|keyfile|private-key|ssh-key|ssh-private-key|cert|client-certificate|client-key|cacert|ca-cert|ca-file|certificate-authority|netrc-file|userconfig|secrets?-file|password-file|passphrase-file|vault-password-file|credentials?|credentials?-file|service-account(?:-key)?|keystore|pgpass|config|profile-file|secret|dotenv|var-file|tls-?(?:key|cert|ca))$/;

/** A file that is named by its address: tools that read files often fetch these as well. */
const REMOTE_FILE = /^(?:https?|s?ftps?|scp|rsync|git|ssh|davs?|oci|docker|rtmps?|rtsp|srt|udp|tcp|tls|gopher|smb|ldaps?):\/\//i;

/** The host of a URL or host word, with the flows of text that stands in the host itself. */
export function hostResource(value: Value): { readonly host: HostResource; readonly inHost: readonly Flow[] } {
  const text = knownText(value);
  if (text !== undefined) {
    const canonical = canonicalHost(text);
    if (canonical === undefined) return { host: { type: "host", host: "?", sets: [], url: text.slice(0, 200) }, inHost: [] };
    const host: HostResource = {
      type: "host",
      host: canonical.host,
      sets: hostSets(canonical.host),
      ...(canonical.port === undefined ? {} : { port: canonical.port }),
      url: text.slice(0, 300),
    };
    return { host, inHost: nameLabels(canonical.host) > 6 ? value.flows : [] };
  }
  // Where only the path is open, the host is known all the same.
  const start = knownStart(value);
  const closed = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i.exec(start) ?? /^[\w.-]+\.[a-z]{2,}(?::\d+)?\//i.exec(start);
  if (closed !== null) {
    const canonical = canonicalHost(closed[0]);
    if (canonical !== undefined) {
      return {
        host: { type: "host", host: canonical.host, sets: hostSets(canonical.host), url: shownText(value).slice(0, 300) },
        inHost: [],
      };
    }
  }
  // What is known may be a place of note, whether the hole is empty or not.
  const guesses = ["x", "", "/"].map((filler) => canonicalHost(value.pieces.map((piece) => (piece.type === "hole" ? filler : piece.text)).join("")));
  // An address of a metadata service with something that is not known behind it is that service.
  const metadata = guesses.find((guess) => guess !== undefined && hostSets(guess.host).includes("metadata") && /^(?:https?:\/\/)?[\w.[\]:-]+$/.test(start));
  if (metadata !== undefined)
    return { host: { type: "host", host: metadata.host, sets: hostSets(metadata.host), url: shownText(value).slice(0, 300) }, inHost: value.flows };
  const guessed = guesses.flatMap((guess) => (guess === undefined ? [] : hostSets(guess.host)));
  const below = suffixHost(value);
  if (below !== undefined && guessed.length === 0)
    return { host: { type: "host", host: below, sets: hostSets(below), url: shownText(value).slice(0, 300) }, inHost: value.flows };
  const isLoopback = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\]):$/.test(start);
  return {
    host: {
      type: "host",
      host: isLoopback ? "localhost" : "?",
      sets: isLoopback ? ["loopback"] : [...new Set(guessed)].filter((name) => ["paste", "webhooks", "tunnels", "metadata"].includes(name)),
      url: shownText(value).slice(0, 300),
    },
    inHost: value.flows,
  };
}

/** `{?}.example.com`: which host it is, is open, but it lies below one that is known. */
function suffixHost(value: Value): string | undefined {
  const shown = value.pieces.map((piece) => (piece.type === "hole" ? "\uE000" : piece.text)).join("");
  const authority = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/i.exec(shown)?.[1] ?? "";
  const below = /\uE000[\w-]*((?:\.[\w-]+)*\.[a-z]{2,24})(?::\d+)?$/i.exec(authority.slice(0, 300))?.[1];
  return below === undefined || !/\.[\w-]+\.[a-z]/i.test(below) ? undefined : canonicalHost(below.slice(1))?.host;
}

function nameLabels(host: string): number {
  return host.split(".").length;
}

/** A URL or host is contacted. */
export function connect(value: Value, context: RoleContext, traits: readonly Trait[] = []): HostResource {
  const { analysis } = context.shell;
  const text = knownText(value) ?? "";
  if (/^file:/i.test(text)) {
    const path = text.replace(/^file:(?:\/\/(?:localhost)?)?/i, "");
    const content = readContent(textValue(path === "" ? "/" : path), context.state, analysis);
    context.readFlows = mergeFlows(context.readFlows, content.flows);
    return { type: "host", host: "localhost", sets: ["loopback"] };
  }
  const { host, inHost } = hostResource(value);
  context.hosts.push(host);
  analysis.emit("net.connect", host, {
    traits: [...context.traits, ...traits],
    certainty: host.host === "?" ? "possible" : "certain",
    ...(host.host === "?" ? { note: `which host \`${shownText(value).slice(0, 80)}\` is, is not known` } : {}),
  });
  const carried = mergeFlows(inHost, value.flows);
  if (carried.length > 0) {
    analysis.emit("net.send", host, { flows: carried, traits: inHost.length > 0 ? ["dns"] : [], note: "the address itself carries data" });
  }
  return host;
}

function stdinContent(context: RoleContext): Value {
  return context.streams.input ?? EMPTY;
}

function addRead(content: Value, context: RoleContext): void {
  context.readFlows = mergeFlows(context.readFlows, content.flows);
  context.contents.push(content);
}

/** `host:path` or `user@host:path` of scp and rsync, and rsync's `::` and URL forms. */
export function remotePart(value: Value): { readonly host: Value } | undefined {
  const start = knownStart(value);
  if (/^(?:rsync|sftp|scp|s3|gs|az|abfss?|https?|ftp|ssh):\/\//.test(start)) return { host: value };
  const match = /^(?:[^@/\s]+@)?(\[[^\]]+\]|[A-Za-z0-9_.-]+)::?/.exec(start);
  if (match === null || /^[A-Za-z]:[\\/]/.test(start) || start.startsWith("./") || start.startsWith("/")) return undefined;
  return { host: textValue(match[1]!) };
}

/** Emits the effects of one word by its role. `option` is the option whose value it is. */
export function applyRole(role: Role, value: Value, context: RoleContext, option?: string): void {
  const { shell, state, traits } = context;
  const { analysis } = shell;
  const text = knownText(value);
  switch (role.name) {
    case "str":
    case "num":
    case "ref":
    case "sub":
    case "svc":
      return;
    case "r":
    case "R": {
      if (text === "-" || (text !== undefined && /^\/dev\/(?:stdin|fd\/0)$|^\/proc\/self\/fd\/0$/.test(text) && context.streams.input !== undefined)) {
        addRead(stdinContent(context), context);
        return;
      }
      if (text !== undefined && REMOTE_FILE.test(text)) {
        const host = connect(value, context);
        addRead(holeValue("any", `what ${host.host} sends`, [{ from: "network", name: host.host }]), context);
        return;
      }
      if (option !== undefined && USED_CREDENTIAL.test(option)) {
        useCredential(value, context);
        return;
      }
      addRead(
        role.name === "R"
          ? readTree(value, state, analysis, context.readsHidden !== true && /^(?:rg|fd|ag)$/.test(context.program), { traits })
          : readContent(value, state, analysis, { traits }),
        context,
      );
      return;
    }
    case "m":
    case "M":
      readMetadata(value, state, analysis);
      return;
    case "w":
    case "wd":
    case "W":
      if (text === "-") return;
      writeFile(value, state, analysis, { traits: role.name === "W" ? [...traits, "recursive"] : traits });
      return;
    case "a":
    case "A":
      changeAttributes(value, state, analysis, role.name === "A", { traits });
      return;
    case "d":
    case "D":
      deleteFiles(value, state, analysis, role.name === "D", { traits });
      return;
    case "x":
      if (text !== undefined && /^(?:https?|ftp|npm|jsr):/i.test(text)) {
        runFetched(value, context);
        return;
      }
      // A module's bare name is looked up among the project's dependencies, never in PATH.
      if (text !== undefined && option !== undefined && LOADS.test(option) && isDependency(text, context)) {
        analysis.emit("proc.code", { type: "named", name: "project" }, { note: `the module \`${text}\` is loaded` });
        return;
      }
      if (text !== undefined && (option !== undefined || /\.(?:so|dylib|dll)(?:\.\d+)*$/.test(text))) loadLibrary(value, context, option !== undefined);
      context.printed.push(shell.runScriptFile(value, state, context.streams.input, role.of));
      return;
    case "cmd":
      return;
    case "sh":
      if (text !== "") context.printed.push(runUnknownOrText(value, state.copy(), shell, context.streams, `the command given to ${context.program}`));
      return;
    case "code":
      context.printed.push(runInline(role.of ?? "", value, context));
      return;
    case "file": {
      if (text !== undefined && /^(?:https?|ftp|npm|jsr):/i.test(text)) {
        runFetched(value, context);
        return;
      }
      const content = text === "-" ? stdinContent(context) : readContent(value, state, analysis, { traits });
      // The guard's own program counts as a whole, whatever of it can be followed: it is what people answer with.
      for (const resource of analysis.paths(value, state)) if (resource.sets.includes("guard")) analysis.emit("proc.code", resource);
      if (knownText(content) !== undefined || content.flows.some((flow) => flow.from === "network" || flow.from === "encoded")) {
        context.printed.push(runInline(role.of ?? "", content, context));
      } else context.printed.push(shell.runScriptFile(value, state, context.streams.input, role.of));
      return;
    }
    case "url":
    case "host":
      if (text !== "-" && text !== "") connect(value, context);
      return;
    case "data":
      applyData(value, context);
      return;
    case "cd": {
      const resources = analysis.paths(value, state);
      const isKnown = resources.length > 0 && resources.every((resource) => resource.scope !== "unknown" && resource.isPattern !== true);
      state.setFolders(isKnown ? resources.map((resource) => resource.path) : []);
      return;
    }
    case "pkg":
      return;
    case "env": {
      applyEnvironment(value, context);
      return;
    }
    case "rr": {
      const remote = remotePart(value);
      if (remote === undefined) addRead(readTree(value, state, analysis, false, { traits }), context);
      else {
        connect(remote.host, context);
        readSecretElsewhere(value, context);
        addRead(holeValue("any", "what the other host sends", [{ from: "network", name: shownText(remote.host) }]), context);
      }
      return;
    }
    case "rw": {
      const remote = remotePart(value);
      if (remote === undefined) {
        writeFile(value, state, analysis, { traits: [...traits, "recursive"], flows: context.readFlows });
        setContent(value, holeValue("any", "what was copied", context.readFlows), state, analysis);
      } else {
        const host = connect(remote.host, context);
        analysis.emit("net.send", host, { flows: context.readFlows, traits });
      }
      return;
    }
    case "pid":
      analysis.emit("proc.kill", { type: "process", target: shownText(value) }, { traits });
      return;
  }
}

/** A shared library that a program loads runs in it: one that is neither the system's nor the project's is an injection. */
function loadLibrary(value: Value, context: RoleContext, isOption: boolean): void {
  const { analysis } = context.shell;
  for (const resource of analysis.paths(value, context.state)) {
    // A file of options that this command has written is followed instead.
    const isForeign = resource.scope === "temp" || resource.scope === "outside" || (resource.scope === "home" && !isOption);
    if (
      isForeign &&
      !analysis.overlay.has(resource.path) &&
      analysis.world.facts.lookAt(resource.path) === undefined &&
      !analysis.world.session.isWritten(resource.path)
    )
      analysis.emit("proc.code", resource, { traits: ["hook"], note: `${context.program} loads it` });
  }
}

/** `host:/app/.env`: a secret of another machine or container is one as well. */
export function readSecretElsewhere(value: Value, context: RoleContext): void {
  const { analysis } = context.shell;
  const path = /^[^:]*:{1,2}(\/?[^:]+)$/.exec(knownText(value) ?? "")?.[1];
  if (path === undefined) return;
  const resource = analysis.world.locator.locate(path, analysis.world.locator.root);
  if (resource.sets.includes("secrets"))
    analysis.emit("fs.read", { ...resource, written: path }, { traits: ["remote"], note: "on another machine or in a container" });
}

/** Options with which JavaScript's runtimes and test runners load a module. */
const LOADS = /^(?:-r|--(?:require|import|(?:experimental-)?loader|preload|setupFiles))$/;

/** A program that is named by its address is fetched and run. */
function runFetched(value: Value, context: RoleContext): void {
  const name = /^(?:npm|jsr):\/?([^]*)/.exec(shownText(value))?.[1];
  if (name !== undefined) {
    context.shell.analysis.emit("pkg.script", { type: "package", ecosystem: "npm", name });
    return;
  }
  const host = connect(value, context);
  if (host.sets.includes("loopback")) return;
  context.shell.analysis.emit(
    "proc.code",
    { type: "named", name: shownText(value).slice(0, 120) },
    { traits: [...context.traits, "downloaded"], flows: [{ from: "network", name: host.host }] },
  );
}

/** A file with a credential is handed to a program: used, not shown. */
export function useCredential(value: Value, context: RoleContext): void {
  const { analysis } = context.shell;
  for (const resource of analysis.paths(value, context.state)) {
    if (resource.sets.includes("secrets")) analysis.emit("secret.use", resource, { traits: context.traits });
    else analysis.emit("fs.read", resource, { traits: context.traits, certainty: resource.scope === "unknown" ? "possible" : "certain" });
  }
}

/** `text`, or `@file` and `name@file` whose content is sent. */
function applyData(value: Value, context: RoleContext): void {
  const start = knownStart(value);
  const at = /^(?:[\w.-]*=)?[@<]/.exec(start)?.[0];
  if (at === undefined) {
    context.sent.push(value);
    return;
  }
  const text = knownText(value);
  const path = text === undefined ? undefined : text.slice(at.length).replace(/;[a-z]+=.*$/, "");
  if (path === "-" || path === "") {
    context.sent.push(stdinContent(context));
    return;
  }
  const file = path === undefined ? holeValue("any", "a file name that is not known") : textValue(path, value.flows);
  context.sent.push(readContent(file, context.state, context.shell.analysis));
}

function applyEnvironment(value: Value, context: RoleContext): void {
  const start = knownStart(value);
  const equals = start.indexOf("=");
  if (equals === -1) return;
  const name = start.slice(0, equals);
  const text = knownText(value);
  const own = text === undefined ? holeValue("any", `the value of $${name}`, value.flows) : textValue(text.slice(equals + 1), value.flows);
  context.shell.setForCommand(name, own, context.state);
}
