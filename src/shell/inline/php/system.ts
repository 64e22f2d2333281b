import { HOLE } from "../operations.ts";
import type { Call } from "../flow/call.ts";
import * as effects from "../flow/effects.ts";
import { decoded } from "../flow/format.ts";
import type { Functions } from "../flow/library.ts";
import { globbed, lastName, mapPath, parentPath, splitName } from "../flow/paths.ts";
import { isSocket, outputOf, setAll, start } from "../flow/start.ts";
import { PLAIN, alternatives, choice, dataOf, dict, instance, isKnown, join, list, text, textOf, knownText, type Value } from "../flow/value.ts";

const first = (call: Call): Value => call.get(0) ?? PLAIN;

const STREAM = /^(?:php|data|zip|phar|glob|compress\.\w+|expect|ogg|ssh2):/i;

/** Reads what a path names: a file, an address, a stream of PHP's own. */
function content(call: Call, value: Value | undefined): Value {
  return choice(
    alternatives(value ?? PLAIN).map((one) => {
      const path = textOf(one) ?? "";
      if (/^(?:https?|ftps?):/i.test(path)) return effects.contact(call.run, one, contextOf(call));
      if (/^file:/i.test(path)) return content(call, text(path.replace(/^file:(?:\/\/)?/i, "")));
      if (!STREAM.test(path)) {
        effects.read(call.run, one);
        return effects.contentOf(one);
      }
      if (/^php:\/\/filter/i.test(path)) {
        const inner = /resource=(.*)$/s.exec(path)?.[1] ?? "";
        return content(call, text(inner));
      }
      if (/^data:/i.test(path))
        return /;base64,/i.test(path) ? decoded("base64", text(path.slice(path.indexOf(",") + 1))) : decoded("url", text(path.slice(path.indexOf(",") + 1)));
      if (/^php:/i.test(path)) return PLAIN;
      if (/^expect:\/\//i.test(path)) effects.runShell(call.run, text(path.slice("expect://".length)));
      else effects.read(call.run, text(path.replace(/^[\w.]+:\/\//, "")));
      return PLAIN;
    }),
  );
}

/** What a stream context sends along. */
function contextOf(call: Call): Value[] {
  const context = call.args.positional.find((value) => value.kind === "instance" && value.of === "context");
  return context === undefined ? [] : [context];
}

function opened(call: Call): Value {
  const mode = knownText(call.get(1)) ?? (call.get(1) === undefined ? "r" : "r+");
  const path = textOf(call.get(0)) ?? "";
  if (/^php:\/\/(?:std|input|output|memory|temp|fd)/i.test(path)) return instance("stream");
  if (/[r+]/.test(mode)) content(call, call.get(0));
  if (/[waxc+]/.test(mode)) effects.openForWriting(call.run, call.get(0), /[ac+]/.test(mode));
  return instance("file", call.get(0) ?? PLAIN);
}

function readHandle(call: Call): Value {
  const handle = first(call);
  if (isSocket(handle)) return dataOf({ isDownloaded: true });
  return handle.kind === "instance" ? effects.contentOf(handle.at) : PLAIN;
}

function writeHandle(call: Call): Value {
  effects.show(call.run, call.all);
  const handle = first(call);
  if (isSocket(handle)) call.run.emit({ op: "send", url: textOf(handle), isRaw: true });
  else if (handle.kind === "instance" && handle.of === "file")
    effects.writeText(call.run, handle.at, [call.path === "fputcsv" ? PLAIN : (call.get(1) ?? PLAIN)], true);
  return text(HOLE.name);
}

function written(call: Call): Value {
  effects.show(call.run, call.args.positional.slice(1));
  const path = textOf(call.get(0)) ?? "";
  if (/^php:\/\//i.test(path)) return PLAIN;
  if (/^(?:https?|ftps?):/i.test(path)) return effects.contact(call.run, call.get(0), [call.get(1) ?? PLAIN]);
  effects.writeText(call.run, call.get(0), [call.get(1) ?? PLAIN], call.get(2) !== undefined);
  return PLAIN;
}

function included(call: Call): Value {
  call.run.stars.add("");
  for (const one of alternatives(first(call))) {
    const path = textOf(one);
    if (path === undefined || !isKnown(path)) {
      // `__DIR__ . "/vendor/autoload.php"`: somewhere below the program's own folder.
      if (path !== undefined && /^\uE000\/(?:vendor\/autoload|[\w/.-]+)\.php$/.test(path) && !path.includes(".."))
        call.run.emit({ op: "module", name: path.slice(2) });
      else call.run.emit({ op: "load", path });
    } else if (/^(?:https?|ftps?):/i.test(path)) {
      effects.contact(call.run, one, []);
      call.run.emit({ op: "code", language: "php", text: undefined, isDownloaded: true });
    } else if (STREAM.test(path)) call.run.emit({ op: "code", language: "php", text: undefined, isDecoded: true });
    else if (/^[/~]|^\.\./.test(path)) call.run.emit({ op: "load", path });
    else call.run.emit({ op: "module", name: path, files: [path] });
  }
  return PLAIN;
}

function listed(call: Call): Value {
  effects.onPath(call.run, "list", call.get(0));
  return list([text(HOLE.name)], true, call.run.names.level);
}

function globFiles(call: Call): Value {
  const paths = globbed(undefined, call.get(0));
  effects.onPath(
    call.run,
    "list",
    mapPath(paths, (path) => /^[^\uE000-\uE002]*\//.exec(path)?.[0] ?? "."),
  );
  return list([...alternatives(paths)], true, call.run.names.level);
}

function program(call: Call): Value {
  const command = call.get(0);
  for (const one of [call.get(1), call.get(2)])
    if (one?.kind === "list" ? one.items.some(isSocket) : one?.kind === "dict" && [...one.entries.values()].some(isSocket)) call.run.hasSocketStream = true;
  setAll(call.run, call.get(4));
  start(call.run, command, command?.kind !== "list", { cwd: call.get(3) });
  return instance("process", outputOf(command));
}

function shell(call: Call): Value {
  effects.runShell(call.run, call.get(0));
  return outputOf(call.get(0));
}

function executed(call: Call): Value {
  const words = call.get(1);
  effects.runProgram(
    call.run,
    words?.kind === "list"
      ? list([first(call), ...words.items], words.isOpen)
      : words === undefined
        ? list([first(call)])
        : { ...list([first(call), PLAIN], true), fixed: 1 },
  );
  return PLAIN;
}

/** `curl_setopt`: what the request goes to and carries is set piece by piece. */
function curlOption(call: Call, name: string | undefined, value: Value): void {
  const { run } = call;
  if (name === "CURLOPT_URL") effects.contact(run, value, []);
  else if (name === "CURLOPT_POSTFIELDS" || name === "CURLOPT_INFILE" || name === "CURLOPT_UPLOAD") effects.show(run, [value]);
  else if (name === "CURLOPT_FILE") return;
  if (name === "CURLOPT_POSTFIELDS" || name === "CURLOPT_UPLOAD" || name === "CURLOPT_PUT" || (name === "CURLOPT_HTTPHEADER" && !effects.isConstant(value))) {
    effects.show(run, [value]);
    run.emit({ op: "send", url: undefined });
  }
  if (name === undefined) run.unknown("which option of curl is set is not known");
}

function curlSet(call: Call): Value {
  const option = call.get(1);
  curlOption(call, option?.kind === "library" ? option.path : undefined, call.get(2) ?? PLAIN);
  return PLAIN;
}

function curlSetAll(call: Call): Value {
  const given = call.get(1);
  if (given?.kind !== "dict") return call.run.unknown("which options of curl are set is not known");
  for (const [name, value] of given.entries) curlOption(call, name, value);
  if (given.rest !== undefined) {
    const url = alternatives(given.rest).filter((value) => /^[a-z]+:\/\//i.test(textOf(value) ?? ""));
    effects.contact(call.run, url.length > 0 ? choice(url) : given.rest, [given.rest]);
  }
  return PLAIN;
}

function environment(call: Call): Value {
  return call.args.positional.length === 0 ? instance("environ", dataOf({ env: new Set(["*"]) })) : choice(effects.variable(call.get(0)));
}

function setEnvironment(call: Call): Value {
  const pair = textOf(call.get(0)) ?? HOLE.any;
  const at = pair.indexOf("=");
  effects.setVariable(call.run, text(at === -1 ? pair : pair.slice(0, at)), text(at === -1 ? "" : pair.slice(at + 1)));
  return PLAIN;
}

function pdo(call: Call): Value {
  const target = textOf(call.get(0)) ?? "";
  const file = /^sqlite:(.*)$/s.exec(target)?.[1];
  if (file !== undefined) {
    if (file !== ":memory:" && file !== "") effects.onPath(call.run, "write", text(file));
    return instance("sqlite", text(file));
  }
  const host = /host=([^;]*)/.exec(target)?.[1];
  effects.contact(call.run, host === undefined ? PLAIN : text(host), []);
  return instance("database", host === undefined ? PLAIN : text(host));
}

/** PHP's functions that reach the system and are more than a line. */
export const SYSTEM: Functions = {
  include: included,
  exec: shell,
  shell_exec: shell,
  system: shell,
  passthru: shell,
  popen(call) {
    effects.runShell(call.run, call.get(0));
    return instance("stream", outputOf(call.get(0)));
  },
  proc_open: program,
  pcntl_exec: executed,
  copy(call) {
    if (/^[a-z]+:\/\//i.test(textOf(call.get(0)) ?? "")) {
      content(call, call.get(0));
      effects.onPath(call.run, "write", call.get(1));
    } else effects.transfer(call.run, "copy", call.get(0), call.get(1));
    return PLAIN;
  },
  file_get_contents: (call) => content(call, call.get(0)),
  readfile: (call) => content(call, call.get(0)),
  file: (call) => content(call, call.get(0)),
  fopen: opened,
  gzopen: opened,
  fread: readHandle,
  fgets: readHandle,
  fgetc: readHandle,
  fgetcsv: readHandle,
  fpassthru: readHandle,
  stream_get_contents: readHandle,
  stream_get_line: readHandle,
  gzread: readHandle,
  fwrite: writeHandle,
  fputs: writeHandle,
  fputcsv: writeHandle,
  socket_write: writeHandle,
  socket_send: writeHandle,
  stream_socket_sendto: writeHandle,
  stream_copy_to_stream: writeHandle,
  stream_context_create: (call) => instance("context", call.get(0) ?? PLAIN),
  file_put_contents: written,
  scandir: listed,
  glob: globFiles,
  getcwd: () => text("."),
  sys_get_temp_dir: () => text("/tmp"),
  dirname: (call) => mapPath(call.get(0), parentPath),
  basename: (call) => mapPath(call.get(0), lastName),
  realpath: first,
  pathinfo: (call) =>
    dict([
      ["dirname", mapPath(call.get(0), parentPath)],
      ["basename", mapPath(call.get(0), lastName)],
      ["filename", mapPath(call.get(0), (path) => splitName(lastName(path) ?? HOLE.any)[0])],
      ["extension", PLAIN],
    ]),
  socket_connect(call) {
    const port = call.get(2);
    effects.contact(call.run, port === undefined ? call.get(1) : join([call.get(1) ?? PLAIN, text(":"), port]), [], true);
    return PLAIN;
  },
  fsockopen(call) {
    const port = call.get(1);
    const to = port === undefined ? first(call) : join([first(call), text(":"), port]);
    effects.contact(call.run, to, [], true);
    return instance("socket", to);
  },
  curl_init(call) {
    if (call.get(0) !== undefined) effects.contact(call.run, call.get(0), []);
    return instance("curl");
  },
  curl_setopt: curlSet,
  curl_setopt_array: curlSetAll,
  curl_exec: () => dataOf({ isDownloaded: true }),
  "curl#*": () => PLAIN,
  getenv: environment,
  env: environment,
  config: (call) => dataOf(knownText(call.get(0)) === undefined ? undefined : { env: new Set([knownText(call.get(0))!.toUpperCase().replaceAll(".", "_")]) }),
  putenv: setEnvironment,
  "iterator#current": (call) => instance("splfile", call.self?.kind === "instance" ? call.self.at : PLAIN),
  dir: (call) => {
    effects.onPath(call.run, "list", call.get(0));
    return instance("folder", first(call));
  },
  readdir: () => text(HOLE.name),
  pdo,
};
