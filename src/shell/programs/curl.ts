import { dropStart } from "../arguments.ts";
import { emitDeclared } from "../declared.ts";
import { joinPath, readContent, writeFile } from "../files.ts";
import { parseArguments, type GivenOption } from "../arguments.ts";
import type { ProgramRun } from "../program.ts";
import { applyRole, useCredential, type RoleContext } from "../roles.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, mergeFlows, textValue, type Value } from "../value.ts";
import { environmentFlow } from "../variables.ts";
import type { HostResource } from "../../model/index.ts";
import { addressOf, isStandardOutput, nameFromUrl, saveDownload, sendRequest, urlAlternatives, type Request } from "./request.ts";

/** A configuration file may name another; more than this is not meant. */
const MAX_CONFIGS = 5;

/** `name = "value"` lines of a configuration file as words of the command line. */
function configWords(text: string): readonly Value[] {
  const words: Value[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const name = /^[^\s=:]+/.exec(line)?.[0];
    if (name === undefined) continue;
    const rest = line.slice(name.length).replace(/^\s*[=:]?\s*/, "");
    const quotedPart = /^"((?:[^"\\]|\\.)*)"/.exec(rest)?.[1];
    const value =
      quotedPart === undefined
        ? /^\S*/.exec(rest)![0]
        : quotedPart.replace(/\\(.)/g, (_, letter: string) => ({ t: "\t", n: "\n", r: "\r", v: "\v" })[letter] ?? letter);
    words.push(textValue(name.startsWith("-") ? name : `--${name}`));
    if (value !== "") words.push(textValue(value));
  }
  return words;
}

/** One group of options and URLs, up to `--next`. */
class Transfer {
  readonly urls: Value[] = [];
  readonly body: Value[] = [];
  readonly credentials: Value[] = [];
  readonly via: HostResource[] = [];
  readonly outputs: Value[] = [];
  readonly printed: Value[] = [];
  socket: Value | undefined;
  folder: Value | undefined;
  defaultScheme = "";
  method: Value | undefined;
  isHead = false;
  isGet = false;
  isUpload = false;
  isRemoteName = false;
  isGlobbed = true;
  #configs = 0;
  readonly #run: ProgramRun;
  readonly #context: RoleContext;
  /** Variables of `--variable`, which `--expand-…` options put in. */
  readonly #variables = new Map<string, Value>();

  constructor(run: ProgramRun) {
    this.#run = run;
    this.#context = run.context;
  }

  #file(path: Value): Value {
    const { streams, state, shell } = this.#run;
    if (knownText(path) === "-") return streams.input ?? EMPTY;
    return readContent(path, state, shell.analysis);
  }

  /** `--expand-NAME` is `--NAME` with variables filled in. */
  #unexpanded(words: readonly Value[]): readonly Value[] {
    return words.flatMap((word, n) => {
      const before = n === 0 ? "" : (knownText(words[n - 1]!) ?? "");
      if (knownStart(word).startsWith("--expand-")) return [concat([textValue("--"), dropStart(word, 9)])];
      if (!before.startsWith("--expand-") || !knownStart(word).includes("{{")) return [word];
      const flows = mergeFlows(word.flows, ...[...this.#variables.values()].map((value) => value.flows));
      return [{ pieces: word.pieces, flows }];
    });
  }

  read(words: readonly Value[]): void {
    const { spec, shell } = this.#run;
    words.forEach((word, n) => {
      if (knownText(word) === "--variable" && words[n + 1] !== undefined) this.#variable(words[n + 1]!);
    });
    const parsed = parseArguments(spec, this.#unexpanded(words));
    for (const { name } of parsed.unlisted) {
      const positive = spec.options.get(name.replace(/^--no-/, "--"));
      if (name.startsWith("--no-") && positive?.value === "none") continue;
      shell.analysis.unknown(`the option \`${name.slice(0, 40)}\` of \`curl\` is not in the catalog`);
    }
    if (parsed.openWords.length > 0) shell.analysis.unknown("arguments of `curl` that may be options are not known before it runs");
    for (const option of parsed.options) this.#option(option);
    for (const word of parsed.positionals) {
      const text = knownText(word) ?? "";
      // What is left of `@<(command)` is the name of its output.
      if (/^\/dev\/(?:fd|substitution)\//.test(text)) this.body.push(this.#file(word));
      // curlie also takes httpie's words.
      else if (spec.path[0] === "curlie" && /^[A-Z]+$/.test(text)) this.method = word;
      else if (spec.path[0] === "curlie" && /^[\w.-]+(?::=|=|@)/.test(text)) this.#data(word, /^[^=@]*:?=?@/);
      else this.urls.push(word);
    }
  }

  #variable(value: Value): void {
    const text = knownText(value) ?? knownStart(value);
    const name = /^%?([\w]+)/.exec(text)?.[1] ?? "?";
    if (text.startsWith("%")) this.#variables.set(name, holeValue("any", `the value of $${name}`, environmentFlow(name)));
    else if (text[name.length] === "@") this.#variables.set(name, this.#file(dropStart(value, name.length + 1)));
    else this.#variables.set(name, dropStart(value, name.length + 1));
  }

  #config(value: Value): void {
    this.#configs += 1;
    const content = this.#file(value);
    const text = knownText(content);
    if (text === undefined || this.#configs > MAX_CONFIGS) this.#run.shell.analysis.unknown("the options in a configuration file of curl are not known");
    else this.read(configWords(text));
  }

  /** `@file`, `name@file` and text, as the option takes them. */
  #data(value: Value, at: RegExp | undefined): void {
    const mark = at?.exec(knownStart(value))?.[0];
    this.body.push(mark === undefined ? value : this.#file(dropStart(value, mark.length)));
  }

  #form(value: Value): void {
    const start = knownStart(value);
    const mark = /^[^=]*=[(]?[@<]/.exec(start)?.[0];
    if (mark === undefined) {
      this.body.push(value);
      return;
    }
    const text = knownText(value);
    if (text === undefined) {
      this.body.push(this.#file(dropStart(value, mark.length)));
      return;
    }
    const list = text.slice(mark.length);
    const quotedName = /^"((?:[^"\\]|\\.)*)"/.exec(list)?.[1];
    const names = quotedName !== undefined ? [quotedName.replace(/\\(.)/g, "$1")] : list.replace(/;[a-z]+=.*$/i, "").split(",");
    for (const name of names) this.body.push(this.#file(textValue(name, value.flows)));
    const extra = /;headers=@([^;]+)/.exec(list)?.[1];
    if (extra !== undefined) this.body.push(this.#file(textValue(extra)));
  }

  #upload(value: Value): void {
    this.isUpload = true;
    const text = knownText(value);
    if (text === "." || text === "-") this.body.push(this.#run.streams.input ?? EMPTY);
    else if (text === undefined) this.body.push(this.#file(value));
    else for (const name of this.isGlobbed ? urlAlternatives(text) : [text]) this.body.push(this.#file(textValue(name, value.flows)));
  }

  #header(value: Value): void {
    this.credentials.push(knownStart(value).startsWith("@") ? this.#file(dropStart(value, 1)) : value);
  }

  /** `%output{file}` of a format writes a file. */
  #format(value: Value): void {
    const content = knownStart(value).startsWith("@") ? this.#file(dropStart(value, 1)) : value;
    const text = knownText(content) ?? "";
    for (const match of text.matchAll(/%output\{(>>)?([^}]+)\}/g)) writeFile(textValue(match[2]!), this.#run.state, this.#run.shell.analysis);
    if (
      /^(?:[^%]|%%|%\{(?:http_code|response_code|num_\w+|size_\w+|speed_\w+|exitcode|port|local_port|remote_port)\})*$/.test(text) &&
      /^[^a-z\s]*%\{[a-z_]+\}(?:\\n|\s)*$/i.test(text)
    ) {
      this.printed.push(holeValue("number", "a number that curl prints"));
    } else {
      const fromServer =
        /%\{(?:header|url|redirect|content_type|json|filename|method|certs|errormsg|referer)|%header/.test(text) || knownText(content) === undefined;
      this.printed.push(holeValue("line", "what curl prints about the transfer", fromServer ? [{ from: "network", name: "curl" }, ...content.flows] : []));
    }
  }

  #option({ spec, value }: GivenOption): void {
    const { name } = spec;
    if (value === undefined) {
      this.#switch(name);
      return;
    }
    const text = knownText(value);
    switch (name) {
      case "--variable":
        return;
      case "-K":
      case "--config":
        this.#config(value);
        return;
      case "-d":
      case "--data":
      case "--data-ascii":
      case "--data-binary":
      case "--json":
        this.#data(value, /^@/);
        return;
      case "--data-raw":
      case "--form-string":
        this.body.push(value);
        return;
      case "--data-urlencode":
      case "--url-query":
        this.#data(value, /^[^=@]*@/);
        return;
      case "-F":
      case "--form":
        this.#form(value);
        return;
      case "-T":
      case "--upload-file":
        this.#upload(value);
        return;
      case "-H":
      case "--header":
      case "--proxy-header":
        this.#header(value);
        return;
      case "-b":
      case "--cookie":
        this.credentials.push(knownStart(value).includes("=") || text === "" ? value : this.#file(value));
        return;
      case "-u":
      case "--user":
      case "-U":
      case "--proxy-user":
      case "--oauth2-bearer":
      case "-A":
      case "--user-agent":
      case "-e":
      case "--referer":
      case "--pass":
      case "--aws-sigv4":
      case "--request-target":
      case "-Q":
      case "--quote":
      case "--mail-from":
      case "--mail-rcpt":
      case "-t":
      case "--telnet-option":
      case "--tlspassword":
      case "--login-options":
      case "--sasl-authzid":
        this.credentials.push(value);
        if ((name === "-Q" || name === "--quote") && /^[-+]?(?:DELE|RMD|rm|rmdir|rename|RNFR)\b/i.test(text ?? "")) this.method = textValue("DELETE");
        return;
      case "-X":
      case "--request":
        this.method = value;
        return;
      case "-w":
      case "--write-out":
        this.#format(value);
        return;
      case "-o":
      case "--output":
        this.outputs.push(value);
        return;
      case "--output-dir":
        this.folder = value;
        return;
      case "--url":
        this.#url(value);
        return;
      case "--proto-default":
        this.defaultScheme = text ?? "";
        return;
      case "-x":
      case "--proxy":
      case "--preproxy":
      case "--proxy1.0":
      case "--socks4":
      case "--socks4a":
      case "--socks5":
      case "--socks5-hostname":
      case "--haproxy-clientip":
      case "--doh-url":
        if (text !== "") this.via.push(addressOf(value, this.#context));
        return;
      case "--resolve":
      case "--connect-to":
        this.#address(name, value);
        return;
      case "--unix-socket":
      case "--abstract-unix-socket":
        this.socket = value;
        return;
      case "--engine":
        if (text === undefined || text.includes("/"))
          this.#run.shell.analysis.emit("proc.code", { type: "named", name: `a crypto engine: ${text ?? "?"}` }, { traits: ["hook"] });
        return;
      case "--netrc-file":
      case "-E":
      case "--cert":
      case "--key":
      case "--proxy-cert":
      case "--proxy-key":
        useCredential(text === undefined ? value : textValue(text.replace(/:[^/:]*$/, ""), value.flows), this.#context);
        return;
      default:
        applyRole(spec.role, value, this.#context, name);
        emitDeclared(this.#run, spec.effects);
    }
  }

  #switch(name: string): void {
    if (name === "-I" || name === "--head") this.isHead = true;
    else if (name === "-G" || name === "--get") this.isGet = true;
    else if (name === "-g" || name === "--globoff") this.isGlobbed = false;
    else if (name === "-O" || name === "--remote-name" || name === "--remote-name-all") this.isRemoteName = true;
    else if (name === "-n" || name === "--netrc" || name === "--netrc-optional")
      useCredential(textValue(`${this.#run.shell.analysis.world.facts.home}/.netrc`), this.#context);
  }

  /** `--url @file` takes URLs from a file. */
  #url(value: Value): void {
    if (!knownStart(value).startsWith("@")) {
      this.urls.push(value);
      return;
    }
    const content = this.#file(dropStart(value, 1));
    const lines = knownText(content)
      ?.split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
    this.urls.push(...(lines?.slice(0, 40).map((line) => textValue(line)) ?? [holeValue("line", "an address in a file", content.flows)]));
  }

  /** `host:port:ADDRESS` and `host:port:HOST2:port2`: where the connection really goes. */
  #address(name: string, value: Value): void {
    const text = knownText(value);
    if (text === undefined) {
      this.via.push({ type: "host", host: "?", sets: [] });
      return;
    }
    const parts = /^\[?\+?(?:\[[^\]]*\]|[^:]*):[^:]*:(.*)$/.exec(text)?.[1] ?? "";
    const addresses = name === "--resolve" ? parts.split(",") : [parts.replace(/:\d*$/, "")];
    for (const address of addresses)
      if (address !== "")
        this.via.push(addressOf(textValue(address.includes(":") && !address.startsWith("[") ? `[${address}]` : address, value.flows), this.#context));
  }

  #requestMethod(): string | undefined {
    if (this.method !== undefined) return knownText(this.method)?.toUpperCase();
    if (this.isHead) return "HEAD";
    if (this.isGet) return "GET";
    return this.isUpload ? "PUT" : this.body.length > 0 ? "POST" : "GET";
  }

  /** Sends the request and stores or prints what comes back. */
  finish(): Value {
    const run = this.#run;
    const urls = this.urls
      .filter((url) => knownText(url) !== "")
      .map((url) => (this.defaultScheme !== "" && !/^[a-z][\w+.-]*:/i.test(knownStart(url)) ? concat([textValue(`${this.defaultScheme}://`), url]) : url));
    if (urls.length === 0) return EMPTY;
    const request: Request = {
      urls,
      method: this.#requestMethod(),
      body: this.body,
      credentials: this.method === undefined ? this.credentials : [...this.credentials, this.method],
      via: this.via,
      ...(this.socket === undefined ? {} : { socket: this.socket }),
    };
    // telnet, and whatever else is no request, sends standard input as it comes.
    const isRaw = urls.some((url) => /^(?:telnet|gopher|dict|rtsp|ws|wss):/i.test(knownStart(url)));
    const response = sendRequest(isRaw ? { ...request, body: [...this.body, run.streams.input ?? EMPTY] } : request, run, this.isGlobbed);
    const printed = this.#store(urls, response.content, response.flows);
    return concat([...(printed === undefined ? [] : [printed]), ...this.printed]);
  }

  /** Files that were named get the content; what has none is printed. */
  #store(urls: readonly Value[], content: Value, flows: Value["flows"]): Value | undefined {
    const run = this.#run;
    const response = { content, flows };
    const files = this.outputs.filter((target) => !isStandardOutput(target));
    for (const target of files) {
      const text = knownText(target);
      // `#1` stands for what a glob of the URL became.
      const name = text?.includes("#") === true ? textValue(text.replace(/#\d+/g, "1")) : target;
      saveDownload(this.folder === undefined || text?.startsWith("/") === true ? name : joinPath(this.folder, name), response, run);
    }
    if (this.isRemoteName) for (const url of urls) saveDownload(nameFromUrl(url, "curl_response", this.folder), response, run);
    const stored = files.length + (this.isRemoteName ? urls.length : 0);
    return stored >= urls.length && stored > 0 ? undefined : content;
  }
}

/** `curl`: transfers to and from URLs, in groups that `--next` parts. */
export function curl(run: ProgramRun): Value {
  if (run.parsed.isDry) return holeValue("any", "help text");
  const groups: Value[][] = [[]];
  for (const word of run.args) {
    const text = knownText(word);
    if (text === "--next" || text === "-:") groups.push([]);
    else groups.at(-1)!.push(word);
  }
  return concat(
    groups.slice(0, 20).map((words) => {
      const transfer = new Transfer(run);
      transfer.read(words);
      return transfer.finish();
    }),
  );
}
