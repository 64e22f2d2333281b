import { canonicalHost } from "../../facts/index.ts";
import type { HostResource } from "../../model/index.ts";
import { dropStart, given, hasOption, optionValue, parseArguments, type GivenOption } from "../arguments.ts";
import { emitDeclared } from "../declared.ts";
import { joinPath, readContent, setContent, writeFile } from "../files.ts";
import { applyOptions, type ProgramRun } from "../program.ts";
import { applyRole, useCredential } from "../roles.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, shownText, textValue, type Value } from "../value.ts";
import { addressOf, isStandardOutput, nameFromUrl, saveDownload, sendRequest, type Request } from "./request.ts";

/** A file that a program reads by itself, `-` being its standard input. */
function fileOrInput(path: Value, run: ProgramRun): Value {
  return knownText(path) === "-" ? (run.streams.input ?? EMPTY) : readContent(path, run.state, run.shell.analysis);
}

/** Commands of wgetrc(5) that have another name than the option of the same meaning. */
const WGET_COMMANDS: Readonly<Record<string, string>> = {
  input: "--input-file",
  logfile: "--output-file",
  dirprefix: "--directory-prefix",
  outputdocument: "--output-document",
  postdata: "--post-data",
  postfile: "--post-file",
  bodydata: "--body-data",
  bodyfile: "--body-file",
  useaskpass: "--use-askpass",
  header: "--header",
  savecookies: "--save-cookies",
  loadcookies: "--load-cookies",
  rejectedlog: "--rejected-log",
  hstsfile: "--hsts-file",
  warcfile: "--warc-file",
  useragent: "--user-agent",
  httppassword: "--http-password",
  httpuser: "--http-user",
  user: "--user",
  password: "--password",
  privatekey: "--private-key",
  certificate: "--certificate",
  cacertificate: "--ca-certificate",
  chooseconfig: "--config",
  recursive: "-r",
  mirror: "-m",
  spider: "--spider",
  method: "--method",
  referer: "--referer",
  ftppassword: "--ftp-password",
  proxypassword: "--proxy-password",
  base: "--base",
};
const WGET_SWITCHES: ReadonlySet<string> = new Set(["recursive", "mirror", "spider"]);

/** `name = value` of wgetrc as words of the command line; a proxy is a host that is connected to. */
function wgetCommand(line: string, run: ProgramRun): readonly Value[] {
  const [, rawName, value = ""] = /^\s*([\w-]+)\s*=?\s*(.*?)\s*$/.exec(line) ?? [];
  const name = rawName?.replace(/[-_]/g, "").toLowerCase();
  if (name === undefined) return [];
  if (/^(?:https?|ftp)proxy$/.test(name)) {
    if (value !== "") addressOf(textValue(value), run.context);
    return [];
  }
  const option = Object.hasOwn(WGET_COMMANDS, name) ? WGET_COMMANDS[name] : undefined;
  if (option === undefined) return [];
  if (WGET_SWITCHES.has(name)) return /^(?:on|yes|1|true)$/i.test(value) ? [textValue(option)] : [];
  return [textValue(`${option}=${value}`)];
}

/** Words that `-e` and `--config` add. */
function wgetWords(run: ProgramRun): readonly Value[] {
  const words: Value[] = [];
  for (const { spec, value } of run.parsed.options) {
    if (value === undefined) continue;
    if (spec.name === "-e" || spec.name === "--execute") {
      const text = knownText(value);
      if (text === undefined) run.shell.analysis.unknown("a setting given to wget is not known before it runs");
      else words.push(...wgetCommand(text, run));
    } else if (spec.name === "--config") {
      const text = knownText(readContent(value, run.state, run.shell.analysis));
      if (text === undefined) run.shell.analysis.unknown("the settings in a configuration file of wget are not known");
      else for (const line of text.split("\n").filter((one) => !one.trim().startsWith("#"))) words.push(...wgetCommand(line, run));
    }
  }
  return words;
}

/** Addresses in the file of `-i`. */
function wgetUrls(parsed: ProgramRun["parsed"], run: ProgramRun): readonly Value[] {
  return given(parsed, "-i", "--input-file").flatMap(({ value }) => {
    if (value === undefined) return [];
    if (/^(?:https?|ftps?):\/\//i.test(knownStart(value))) return [value, holeValue("line", "an address that the server names")];
    const content = fileOrInput(value, run);
    const lines = knownText(content)
      ?.split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
    // What is no address in the file is printed in an error message, but a secret in it was read in any case.
    if (lines === undefined || content.flows.some((flow) => flow.from === "secrets"))
      return [
        holeValue(
          "line",
          "an address in a file",
          content.flows.filter((flow) => flow.from !== "workspace"),
        ),
      ];
    return lines.slice(0, 40).map((line) => textValue(line));
  });
}

interface WgetWords {
  readonly body: Value[];
  readonly credentials: Value[];
}

function wgetOption({ spec, value }: GivenOption, words: WgetWords, run: ProgramRun): void {
  if (value === undefined) return;
  switch (spec.name) {
    case "-e":
    case "--execute":
    case "--config":
    case "-i":
    case "--input-file":
    case "-O":
    case "--output-document":
    case "-P":
    case "--directory-prefix":
    case "--method":
      return;
    case "--post-data":
    case "--body-data":
      words.body.push(value);
      return;
    case "--post-file":
    case "--body-file":
      words.body.push(fileOrInput(value, run));
      return;
    case "--header":
    case "--user":
    case "--password":
    case "--http-user":
    case "--http-password":
    case "--ftp-user":
    case "--ftp-password":
    case "--proxy-user":
    case "--proxy-password":
    case "-U":
    case "--user-agent":
    case "--referer":
    case "--warc-header":
      words.credentials.push(value);
      return;
    case "--load-cookies":
      words.credentials.push(readContent(value, run.state, run.shell.analysis));
      return;
    case "--private-key":
    case "--certificate":
      useCredential(value, run.context);
      return;
    default:
      if (isStandardOutput(value) && spec.role.name === "w") return;
      applyRole(spec.role, value, run.context, spec.name);
      emitDeclared(run, spec.effects);
  }
}

/** `wget`: stores what it fetches in files of the current folder, unless told otherwise. */
export function wget(run: ProgramRun): Value {
  const { shell, spec, state } = run;
  const { analysis } = shell;
  if (run.parsed.isDry) return holeValue("any", "help text");
  const parsed = parseArguments(spec, [...wgetWords(run), ...run.args]);
  const unlisted = parsed.unlisted.filter(({ name }) => !(name.startsWith("--no-") && spec.options.get(name.replace(/^--no-/, "--"))?.value === "none"));
  for (const { name } of unlisted) analysis.unknown(`the option \`${name.slice(0, 40)}\` of \`wget\` is not in the catalog`);
  if (parsed.openWords.length > 0) analysis.unknown("arguments of `wget` that may be options are not known before it runs");
  const words: WgetWords = { body: [], credentials: [] };
  for (const option of parsed.options) wgetOption(option, words, run);
  const urls = [...parsed.positionals, ...wgetUrls(parsed, run)];
  if (urls.length === 0) return EMPTY;
  const method = optionValue(parsed, "--method");
  const request: Request = {
    urls,
    method: method === undefined ? (words.body.length > 0 ? "POST" : hasOption(parsed, "--spider") ? "HEAD" : "GET") : knownText(method)?.toUpperCase(),
    body: words.body,
    credentials: words.credentials,
    via: [],
  };
  const response = sendRequest(request, run);
  const output = optionValue(parsed, "-O", "--output-document");
  if (output !== undefined) {
    if (isStandardOutput(output)) return response.content;
    saveDownload(output, response, run);
    return EMPTY;
  }
  if (hasOption(parsed, "--spider")) return EMPTY;
  const folder = optionValue(parsed, "-P", "--directory-prefix");
  if (hasOption(parsed, "-r", "--recursive", "-m", "--mirror", "-p", "--page-requisites", "-x", "--force-directories")) {
    const isFlat = hasOption(parsed, "--no-directories") || run.args.some((word) => /^-[a-zA-Z]*nd/.test(knownText(word) ?? ""));
    for (const url of urls) {
      const host = canonicalHost(knownText(url) ?? "")?.host;
      const name = isFlat ? textValue(".") : host === undefined ? holeValue("segment", "the name of a host") : textValue(host);
      const tree = folder === undefined ? name : joinPath(folder, name);
      writeFile(tree, state, analysis, { traits: ["recursive"], flows: response.flows });
    }
    return EMPTY;
  }
  for (const url of urls) saveDownload(nameFromUrl(url, "index.html", folder), response, run);
  return EMPTY;
}

/** What an item of httpie does: `Header:value`, `name==value`, `name=value`, `name:=json`, each with `@file`. */
const ITEM = /^((?:\\.|[^\\:=@;])*)(:=@|=@|==@|:@|:=|==|=|:|;|@)/;

function applyItem(item: Value, body: Value[], credentials: Value[], query: Value[], run: ProgramRun): void {
  const match = ITEM.exec(knownStart(item));
  if (match === null) {
    body.push(item);
    return;
  }
  const separator = match[2]!;
  const rest = dropStart(item, match[0].length);
  const text = knownText(rest);
  const isFile = separator.endsWith("@");
  const content = isFile ? fileOrInput(text === undefined ? rest : textValue(text.replace(/;type=.*$/, ""), rest.flows), run) : rest;
  if (separator === ":" || separator === ":@" || separator === ";") credentials.push(content);
  else if (separator.startsWith("==")) query.push(content);
  else body.push(content);
}

/** `:3000/path` and `:/path` are this machine. */
function httpieUrl(value: Value, scheme: string): Value {
  const start = knownStart(value);
  if (/^:(?:\d|\/|$)/.test(start)) return concat([textValue(`${scheme}://localhost${/^:\d/.test(start) ? ":" : ""}`), dropStart(value, 1)]);
  if (/^[a-z][\w+.-]*:\/\//i.test(start) || start === "") return value;
  return concat([textValue(`${scheme}://`), value]);
}

/** `http [METHOD] URL [ITEM …]`. */
export function httpie(run: ProgramRun): Value {
  const { parsed, shell, streams, spec } = run;
  const { analysis } = shell;
  if (parsed.isDry) return holeValue("any", "help text");
  if (parsed.openWords.length > 0) analysis.unknown(`arguments of \`${spec.path[0]!}\` that may be options are not known before it runs`);
  const credentials: Value[] = [];
  const body: Value[] = [];
  const query: Value[] = [];
  const via: HostResource[] = [];
  const kept: GivenOption[] = [];
  for (const option of parsed.options) {
    const { name } = option.spec;
    if (option.value === undefined) continue;
    if (name === "-a" || name === "--auth" || name === "--bearer") credentials.push(option.value);
    else if (name === "--raw") body.push(option.value);
    else if (name === "--proxy")
      via.push(addressOf(textValue((knownText(option.value) ?? shownText(option.value)).replace(/^(?:https?|all):(?=https?:|socks)/, "")), run.context));
    else if (name === "--session" || name === "--session-read-only") {
      if (/[/.]/.test(knownStart(option.value))) useCredential(option.value, run.context);
    } else if (name === "--cert" || name === "--cert-key") useCredential(option.value, run.context);
    else if (name !== "-o" && name !== "--output") kept.push(option);
  }
  applyOptions({ ...run, parsed: { ...parsed, options: kept } });
  const [first, ...others] = parsed.positionals;
  const isMethod = first !== undefined && others.length > 0 && /^[a-zA-Z]+$/.test(knownText(first) ?? "");
  const target = isMethod ? others[0] : first;
  if (target === undefined) return EMPTY;
  for (const item of isMethod ? others.slice(1) : others) applyItem(item, body, credentials, query, run);
  const isInput = streams.input !== undefined && streams.input.pieces.length > 0 && !hasOption(parsed, "--ignore-stdin", "-I");
  if (isInput && body.length === 0) body.push(streams.input!);
  const scheme = /^(?:https|xhs)$/.test(run.name) ? "https" : (knownText(optionValue(parsed, "--default-scheme") ?? EMPTY) ?? "") || "http";
  const url = httpieUrl(target, hasOption(parsed, "--https") ? "https" : scheme);
  const request: Request = {
    urls: [query.length === 0 ? url : { pieces: url.pieces, flows: [...url.flows, ...query.flatMap((value) => value.flows)] }],
    method: isMethod ? knownText(first)!.toUpperCase() : body.length > 0 ? "POST" : "GET",
    body,
    credentials,
    via,
  };
  const response = sendRequest(request, run);
  const output = optionValue(parsed, "-o", "--output");
  if (output !== undefined && !isStandardOutput(output)) {
    saveDownload(output, response, run);
    return EMPTY;
  }
  if (hasOption(parsed, "-d", "--download") && output === undefined) {
    const name = nameFromUrl(url, "index.html", undefined);
    writeFile(name, run.state, analysis, { flows: response.flows });
    setContent(name, holeValue("any", "what was downloaded", response.flows), run.state, analysis);
    return EMPTY;
  }
  return response.content;
}
