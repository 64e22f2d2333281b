import { baseName } from "../../facts/index.ts";
import type { Flow, HostResource } from "../../model/index.ts";
import { hasOption, optionValue } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { readContent, readTree, setContent, writeFile } from "../files.ts";
import type { ProgramRun } from "../program.ts";
import { applyRole, connect } from "../roles.ts";
import type { ShellState } from "../state.ts";
import { EMPTY, holeValue, knownText, mergeFlows, textValue, type Value } from "../value.ts";
import { applySharedOption, destination, type SshRoute } from "./ssh-options.ts";

const SENDING = /^(?:put|mput|reput|send|append|bput|mirror-back)$/;
const FETCHING = /^(?:get|mget|reget|recv|pget|mirror)$/;
const PRINTING = /^(?:cat|zcat|more|less|page)$/;
const REMOVING = /^(?:rm|mrm|del|delete|mdelete|rmdir|mdel|deltree)$/;
/** Commands that change nothing here and bring nothing in. */
const QUIET =
  /^(?:ls|dir|nlist|cls|rels|recls|cd|pwd|lpwd|lls|lmkdir|mkdir|md|chmod|chown|chgrp|ln|symlink|rename|mv|ren|df|du|find|stat|user|quote|site|binary|bin|ascii|type|passive|pasv|prompt|verbose|hash|debug|set|cache|queue|jobs|wait|bye|quit|exit|close|disconnect|help|\?|version|progress|status|echo|anon|lmask|umask|mode|blksize|connect|timeout|rexmt|trace|recurse|lowercase|tarmode|volume|allinfo|logon|anonymous|yes|no)$/;

/** Words of one command of ftp, sftp, lftp, tftp or smbclient. */
function splitWords(line: string): readonly string[] {
  return (line.match(/"(?:[^"\\]|\\.)*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])([^]*)\1$/, "$2"));
}

/** Carries out the commands of a file transfer program. */
class Transfer {
  readonly #run: ProgramRun;
  readonly #state: ShellState;
  #host: HostResource;
  flows: readonly Flow[] = [];

  constructor(run: ProgramRun, host: HostResource) {
    this.#run = run;
    this.#state = run.state.copy();
    this.#host = host;
  }

  /** Every command of the text, at most 100. */
  follow(text: Value): void {
    const known = knownText(text);
    if (known === undefined) {
      const { analysis } = this.#run.shell;
      if (text.flows.length > 0) analysis.emit("net.send", this.#host, { flows: text.flows });
      analysis.unknown(`the commands given to \`${this.#run.spec.path[0]!}\` are not known before it runs`);
      return;
    }
    for (const line of known.split(/\n|;|&&/).slice(0, 100)) this.#command(line.trim(), text.flows);
  }

  #command(line: string, flows: readonly Flow[]): void {
    const { shell, streams } = this.#run;
    const { analysis } = shell;
    const own = line.replace(/^[-@]+/, "").trim();
    if (own === "" || own.startsWith("#")) return;
    if (own.startsWith("!")) {
      runUnknownOrText(textValue(own.slice(1), flows), this.#state.copy(), shell, { ...streams, input: undefined }, "a command given to a transfer program");
      return;
    }
    const [rawVerb = "", ...words] = splitWords(own);
    const isReverse = rawVerb === "mirror" && words.some((word) => /^(?:-[a-zA-Z]*R[a-zA-Z]*|--reverse)$/.test(word));
    const verb = isReverse ? "mirror-back" : rawVerb.toLowerCase();
    const paths = words.filter((word) => !word.startsWith("-"));
    if (SENDING.test(verb)) this.#send(verb, paths);
    else if (FETCHING.test(verb)) this.#fetch(verb, paths);
    else if (PRINTING.test(verb)) this.#print(paths);
    else if (REMOVING.test(verb)) analysis.emit("net.send", this.#host, { traits: ["force", "lossy"], note: "files on the other side are removed" });
    else if (verb === "open" || verb === "o" || verb === "lftp") this.#open(paths);
    else if (verb === "lcd" && paths[0] !== undefined) applyRole({ name: "cd" }, textValue(paths[0]), { ...this.#run.context, state: this.#state });
    else if (verb === "source" || verb === "." || verb === "command" || verb === "local" || verb === "shell")
      runUnknownOrText(textValue(words.join(" ")), this.#state.copy(), shell, { ...streams, input: undefined }, "a command given to a transfer program");
    else if (verb === "set" && words[0]?.startsWith("cmd:") === true) this.#command(words.slice(1).join(" "), flows);
    else if (!QUIET.test(verb)) analysis.unknown(`the command \`${rawVerb.slice(0, 40)}\` of \`${this.#run.spec.path[0]!}\` is not known`);
  }

  #open(paths: readonly string[]): void {
    const [host] = paths;
    if (host !== undefined) this.#host = connect(textValue(host), this.#run.context);
  }

  #send(verb: string, paths: readonly string[]): void {
    const { analysis } = this.#run.shell;
    const isMany = verb === "mput" || verb === "mirror-back";
    const sources = isMany ? (paths.length === 0 ? ["."] : verb === "mirror-back" ? paths.slice(0, 1) : paths) : paths.slice(0, 1);
    const sent = sources.map((path) => {
      const value: Value = /[*?[]/.test(path) ? { pieces: [{ type: "glob", text: path }], flows: [] } : textValue(path);
      return readTree(value, this.#state, analysis, false).flows;
    });
    analysis.emit("net.send", this.#host, { flows: mergeFlows(...sent) });
  }

  #fetch(verb: string, paths: readonly string[]): void {
    const { analysis } = this.#run.shell;
    const url = paths.find((path) => /^[a-z]+:\/\//i.test(path));
    if (url !== undefined) this.#open([url]);
    const flows: readonly Flow[] = [{ from: "network", name: this.#host.host }];
    const names = verb === "mget" ? paths : verb === "mirror" ? [paths[1] ?? "."] : [paths[1] ?? baseName(paths[0] ?? "file")];
    for (const name of names) {
      const target: Value = /[*?[]/.test(name)
        ? { pieces: [{ type: "glob", text: baseName(name) }], flows: [] }
        : textValue(verb === "mget" ? baseName(name) : name);
      writeFile(target, this.#state, analysis, { flows, traits: verb === "mirror" ? ["recursive"] : [] });
      setContent(target, holeValue("any", "what was fetched", flows), this.#state, analysis);
    }
  }

  #print(paths: readonly string[]): void {
    const url = paths.find((path) => /^[a-z]+:\/\//i.test(path));
    if (url !== undefined) this.#open([url]);
    this.flows = [{ from: "network", name: this.#host.host }];
  }
}

/** `ftp`, `sftp`, `lftp`, `tftp`, `smbclient`, `cadaver`: a host and commands for it. */
export function fileTransfer(run: ProgramRun): Value {
  const { parsed, spec, streams, context, state, shell } = run;
  if (parsed.isDry) return holeValue("any", "help text");
  const name = spec.path[0]!;
  const route: SshRoute = {};
  const texts: Value[] = [];
  const isSftp = name === "sftp";
  for (const { spec: option, value } of parsed.options) {
    if (value === undefined) continue;
    if (isSftp && applySharedOption(option.name, value, run, route)) continue;
    if (option.name === "-S" || (isSftp && option.name === "-D"))
      runUnknownOrText(value, state.copy(), shell, { ...streams, input: undefined }, `the program of ${name}`);
    else if ((option.name === "-c" || option.name === "-e") && /^(?:lftp|smbclient|tftp)$/.test(name)) texts.push(value);
    else if (option.name === "-b" || option.name === "-f")
      texts.push(knownText(value) === "-" ? (streams.input ?? EMPTY) : readContent(value, state, shell.analysis));
    else if (option.name === "-o" && /^(?:ftp|tnftp|lftpget)$/.test(name)) continue;
    else if (option.role.name !== "code") applyRole(option.role, value, context, option.name);
  }
  // `tftp host -c put file` takes all that follows for the command.
  const inline = name === "tftp" ? run.args.findIndex((word) => knownText(word) === "-c") : -1;
  const after = inline === -1 ? [] : run.args.slice(inline + 1).map((word) => knownText(word) ?? "?");
  const commands = inline === -1 ? texts : [textValue(after.join(" "))];
  const [target] = parsed.positionals;
  const address =
    target === undefined || !isSftp
      ? target
      : destination(textValue((knownText(target) ?? "?").replace(/^((?:[^@]+@)?[^:/]+):.*$/, "$1"), target.flows), optionValue(parsed, "-P"));
  const share =
    name === "smbclient" && address !== undefined
      ? textValue((knownText(address) ?? "?").replace(/^\/\/([^/]+).*$/, "$1").replace(/^\\\\+([^\\]+).*$/, "$1"))
      : address;
  const host: HostResource = share === undefined ? { type: "host", host: "?", sets: [] } : connect(share, context);
  const session = new Transfer(run, host);
  if (inline === -1 && !/^(?:lftp|smbclient|lftpget)$/.test(name)) putWords(parsed.positionals.slice(1), run, host);
  for (const text of commands) session.follow(text);
  const isInput = streams.input !== undefined && commands.length === 0;
  if (isInput) session.follow(streams.input!);
  const output = hasOption(parsed, "-o") ? optionValue(parsed, "-o") : undefined;
  const flows = mergeFlows(session.flows, [{ from: "network", name: host.host }]);
  if (output !== undefined && knownText(output) !== "-" && /^(?:ftp|tnftp|lftpget)$/.test(name)) {
    writeFile(output, state, shell.analysis, { flows });
    setContent(output, holeValue("any", "what was fetched", flows), state, shell.analysis);
  } else if (/^(?:lftpget)$/.test(name) && target !== undefined) {
    const file = textValue(baseName(knownText(target) ?? "file"));
    writeFile(file, state, shell.analysis, { flows });
    setContent(file, holeValue("any", "what was fetched", flows), state, shell.analysis);
  }
  return holeValue("any", `what ${name} prints`, flows);
}

/** `ncftpput host folder file…` sends its words; `sftp host:file target` fetches. */
function putWords(words: readonly Value[], run: ProgramRun, host: HostResource): void {
  const name = run.name;
  const { state, shell } = run;
  if (name.endsWith("put")) {
    const flows = mergeFlows(...words.slice(1).map((word) => readTree(word, state, shell.analysis, false).flows));
    shell.analysis.emit("net.send", host, { flows });
  } else if (name === "sftp" || name.endsWith("get")) {
    const flows: readonly Flow[] = [{ from: "network", name: host.host }];
    for (const word of words.slice(-1)) writeFile(word, state, shell.analysis, { flows, traits: ["recursive"] });
  }
}
