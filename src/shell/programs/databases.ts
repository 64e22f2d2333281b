import { hostSets } from "../../catalog/index.ts";
import { canonicalHost } from "../../facts/index.ts";
import type { DatabaseResource, Flow, HostResource, Trait } from "../../model/index.ts";
import { given, hasOption, optionValue } from "../arguments.ts";
import { emitDeclared } from "../declared.ts";
import { readContent, writeFile } from "../files.ts";
import { runInline } from "../inline/run-inline.ts";
import { applyOptions, assignRoles, type ProgramRun } from "../program.ts";
import { type RoleContext } from "../roles.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "../value.ts";
import { variableValue } from "../variables.ts";

/** Engines where the client has another name. */
const ENGINES: Readonly<Record<string, string>> = {
  psql: "postgres",
  pgcli: "postgres",
  mycli: "mysql",
  mariadb: "mysql",
  mysqlsh: "mysql",
  litecli: "sqlite",
  sqlite3: "sqlite",
  sqlcmd: "mssql",
  osql: "mssql",
  isql: "mssql",
  sqlplus: "oracle",
  cqlsh: "cassandra",
  bq: "bigquery",
  snowsql: "snowflake",
  snow: "snowflake",
  "clickhouse-client": "clickhouse",
  "clickhouse-local": "clickhouse",
  "spark-sql": "spark",
  presto: "trino",
  wrangler: "d1",
  prisma: "sql",
  typeorm: "sql",
  "valkey-cli": "redis",
  "keydb-cli": "redis",
  "redis-cli": "redis",
  iredis: "redis",
  mongosh: "mongodb",
  mongo: "mongodb",
};
/** Variables that name the server for a client that gets no host. */
const HOST_VARIABLES: Readonly<Record<string, readonly [string, string]>> = {
  postgres: ["PGHOST", "PGDATABASE"],
  mysql: ["MYSQL_HOST", "MYSQL_DATABASE"],
};
const URL_OPTIONS = ["-u", "--url", "--uri", "--dsn", "--database-url", "-d", "--dbname", "--connection", "--server", "-S", "-H"];
const NAME_OPTIONS = ["-d", "-D", "--dbname", "--database", "--schema"];
/** Engines that are a service: their clients connect there without being told. */
const HOSTED: ReadonlySet<string> = new Set(["bigquery", "snowflake", "databricks"]);
/** Clients that find the database in the project's settings. */
const PROJECT_CLIENTS: ReadonlySet<string> = new Set(["prisma", "typeorm"]);
/** Programs that write a database out, and those that only unpack: what comes from them is a dump. */
const DUMPING = /^(?:pg_dump|pg_dumpall|mysqldump|mariadb-dump|mysqlpump|sqlite3|mongodump|mongoexport|supabase|wrangler)$/;
const UNPACKING =
  /^(?:p?gunzip|p?gzip|pigz|unpigz|zcat|gzcat|bunzip2|bzip2|bzcat|xz|unxz|xzcat|zstd|unzstd|zstdcat|lz4|lz4cat|unzip|tar|brotli|7z|pg_restore)$/;

/** Program text from strangers or from a disguise, as opposed to a dump. */
function isHostile(code: Value): boolean {
  const isDump = code.flows.some((flow) => flow.from === "network" && DUMPING.test(flow.name ?? ""));
  return code.flows.some((flow) =>
    flow.from === "network" ? !isDump || /^https?:/i.test(flow.name ?? "") : flow.from === "encoded" && !UNPACKING.test(flow.name ?? ""),
  );
}

function variable(name: string, run: ProgramRun): Value | undefined {
  const own = run.local.get(name) ?? run.state.variables.get(name)?.value;
  if (own !== undefined) return own;
  return run.shell.analysis.world.facts.variable(name) === undefined ? undefined : variableValue(name, run.state, run.shell.analysis);
}

/** An address like `postgres://user:password@host/db`, or the words `host=… dbname=…`. */
function isAddress(value: Value): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/|(?:^|\s)(?:host|hostaddr|dbname|service)=/i.test(knownStart(value));
}

interface Server {
  readonly host: HostResource | undefined;
  readonly database: string | undefined;
}

function hostOf(text: string): HostResource {
  const canonical = canonicalHost(text);
  if (canonical === undefined) return { type: "host", host: "?", sets: [], url: text.replace(/\/\/[^@/]*@/, "//").slice(0, 200) };
  return { type: "host", host: canonical.host, sets: hostSets(canonical.host), ...(canonical.port === undefined ? {} : { port: canonical.port }) };
}

function ofAddress(text: string): Server {
  if (!text.includes("://")) {
    const host = /(?:^|\s)host(?:addr)?=([^\s]+)/.exec(text)?.[1];
    const database = /(?:^|\s)dbname=([^\s]+)/.exec(text)?.[1];
    return { host: host === undefined || host.startsWith("/") ? undefined : hostOf(host), database };
  }
  const canonical = canonicalHost(text);
  const name = canonical?.path.replace(/^\//, "").replace(/[?#].*$/, "");
  return { host: hostOf(text), database: name === "" ? undefined : name };
}

/** Where the client connects. An address that is not known is a credential that is used: it mostly holds a password. */
function serverOf(run: ProgramRun, engine: string): Server {
  const { parsed, context, shell, spec } = run;
  const { analysis } = shell;
  const positionals = assignRoles(run)
    .filter(({ role }) => role.name === "str")
    .map(({ value }) => value);
  const words = [...positionals, ...given(parsed, ...URL_OPTIONS).flatMap(({ value }) => value ?? []), ...parsed.unlisted.flatMap(({ value }) => value ?? [])];
  const address = words.find(isAddress) ?? words.find((word) => word.flows.some((flow) => flow.from === "secrets"));
  const names = [...positionals, ...given(parsed, ...NAME_OPTIONS).flatMap(({ value }) => value ?? [])];
  const plain = names.map((word) => knownText(word)).find((text) => text !== undefined && text !== "" && !/[\s:/]/.test(text));
  const [own] = context.hosts;
  if (address !== undefined) {
    const text = knownText(address);
    if (address.flows.length > 0)
      analysis.emit(
        "secret.use",
        { type: "named", name: shownText(address).slice(0, 80) },
        { flows: address.flows, note: "the address of a database with its password" },
      );
    if (text !== undefined) {
      const server = ofAddress(text);
      if (server.host !== undefined && server.host.host !== own?.host)
        analysis.emit("net.connect", server.host, { traits: context.traits, certainty: server.host.host === "?" ? "possible" : "certain" });
      return server;
    }
    analysis.emit("net.connect", { type: "host", host: "?", sets: [] }, { certainty: "possible", note: "where the database is, is not known" });
    return { host: { type: "host", host: "?", sets: [] }, database: undefined };
  }
  if (own !== undefined) return { host: own, database: plain };
  const [hostName, databaseName] = HOST_VARIABLES[engine] ?? ["", ""];
  const value = hostName === "" ? undefined : variable(hostName, run);
  const named = plain ?? (databaseName === "" ? undefined : knownText(variable(databaseName, run) ?? EMPTY));
  const database = named === "" ? undefined : named;
  if (HOSTED.has(engine) || (spec.path[0] === "wrangler" && hasOption(parsed, "--remote")))
    return { host: { type: "host", host: `the ${engine} service`, sets: ["vendor"] }, database };
  if (PROJECT_CLIENTS.has(spec.path[0]!)) return { host: { type: "host", host: "?", sets: [] }, database };
  if (value === undefined || knownStart(value).startsWith("/")) return { host: undefined, database };
  const host = knownText(value) === undefined ? ({ type: "host", host: "?", sets: [] } as const) : hostOf(knownText(value)!);
  analysis.emit("net.connect", host, { traits: context.traits, certainty: host.host === "?" ? "possible" : "certain" });
  return { host, database };
}

function targetOf({ host, database }: Server): string {
  const name = host === undefined || host.sets.includes("loopback") ? "localhost" : host.host;
  return database === undefined ? name : `${name}/${database}`;
}

/** Statements that cannot be read: they may be anything up to a change of the schema. */
function runUnread(resource: DatabaseResource, why: string, run: ProgramRun): void {
  const { analysis } = run.shell;
  analysis.emit("db.write", resource, { traits: [...run.context.traits, "opaque"], note: why });
  analysis.emit("db.schema", resource, { traits: [...run.context.traits, "opaque"], certainty: "possible", note: why });
}

interface Target {
  readonly resource: DatabaseResource;
  readonly context: RoleContext;
  readonly language: string;
}

/** Program text for the database, wherever it comes from. */
function runText(code: Value, target: Target, run: ProgramRun, what: string): void {
  const isReadable = knownText(code) !== undefined || code.pieces.some((piece) => piece.type !== "hole");
  if (isReadable || isHostile(code)) target.context.printed.push(runInline(target.language, code, target.context));
  if (!isReadable) runUnread(target.resource, `${what} cannot be read here`, run);
}

function runFile(file: Value, target: Target, run: ProgramRun): void {
  const { analysis } = run.shell;
  const content = knownText(file) === "-" ? (run.streams.input ?? EMPTY) : readContent(file, run.state, analysis);
  target.context.readFlows = mergeFlows(target.context.readFlows, content.flows);
  for (const resource of analysis.paths(file, run.state)) {
    const isWritten = analysis.overlay.has(resource.path) || analysis.world.session.isWritten(resource.path);
    analysis.emit("proc.code", resource, { traits: isWritten ? ["session-written"] : [] });
  }
  runText(content, target, run, `the file \`${shownText(file).slice(0, 80)}\``);
}

/** Applies options and positionals but for those that hold program text; returns whether there was any. */
function runGiven(run: ProgramRun, target: Target): boolean {
  const { parsed } = run;
  let isGiven = false;
  for (const { spec, value } of parsed.options) {
    if (value === undefined) continue;
    const isCode = spec.role.name === "code";
    if (!isCode && spec.role.name !== "file") continue;
    isGiven = true;
    const own = { ...target, language: languageOf(spec.role.of ?? target.language, run) };
    if (isCode) runText(value, own, run, "the text that is given");
    else runFile(value, own, run);
    if (spec.effects.length > 0) emitDeclared(run, spec.effects);
  }
  const words = assignRoles(run);
  const codes = words.filter(({ role }) => role.name === "code").map(({ value }) => value);
  if (codes.length > 0) runText(concat(codes.flatMap((code, n) => (n === 0 ? [code] : [textValue("\n"), code]))), target, run, "the text that is given");
  // The first word of mongosh may be an address or a script.
  const files = words.filter(
    ({ role, value }) => role.name === "file" || (target.language === "mongo" && role.name === "str" && /\.(?:[cm]?js|mongodb)$/.test(knownText(value) ?? "")),
  );
  for (const { value } of files) runFile(value, target, run);
  return isGiven || codes.length > 0 || files.length > 0;
}

/** mysqlsh takes one of three languages, the others one. */
function languageOf(language: string, run: ProgramRun): string {
  if (run.spec.path[0] !== "mysqlsh") return language;
  return hasOption(run.parsed, "--py", "--python") ? "python" : hasOption(run.parsed, "--js", "--javascript") ? "js" : language;
}

function checkOptions(run: ProgramRun): void {
  const { parsed, spec, shell } = run;
  const name = spec.path.join(" ");
  if (parsed.unlisted.length > 0 && !spec.isLenient)
    shell.analysis.unknown(`the option \`${parsed.unlisted[0]!.name.slice(0, 40)}\` of \`${name}\` is not in the catalog`);
  if (parsed.openWords.length > 0 && !spec.isLenient) shell.analysis.unknown(`arguments of \`${name}\` that may be options are not known before it runs`);
}

/** Options other than program text, which is run when it is known for which database. */
function applyOthers(run: ProgramRun): void {
  const options = run.parsed.options.filter(({ spec }) => spec.role.name !== "code" && spec.role.name !== "file");
  applyOptions({ ...run, parsed: { ...run.parsed, options } });
}

function finish(run: ProgramRun, context: RoleContext, flows: readonly Flow[]): Value {
  emitDeclared(run, run.spec.effects);
  return holeValue("any", `what ${run.spec.path.join(" ")} prints`, mergeFlows(context.readFlows, flows, ...context.printed.map((value) => value.flows)));
}

const LISTING = ["-l", "--list", "--list-databases"];

/** Clients of database servers: statements on the command line, in files and on standard input. */
export function sql(run: ProgramRun): Value {
  const { parsed, spec, shell, streams } = run;
  const { analysis } = shell;
  const output = holeValue("any", `what ${spec.path.join(" ")} prints`);
  if (parsed.isDry) return output;
  checkOptions(run);
  const engine = ENGINES[spec.path[0]!] ?? spec.path[0]!;
  applyOthers(run);
  const server = serverOf(run, engine);
  const target = targetOf(server);
  const context: RoleContext = { ...run.context, program: engine, database: { engine, target } };
  const resource: DatabaseResource = { type: "database", engine, target };
  const language = languageOf(spec.inputLanguage ?? "sql", run);
  const own: Target = { resource, context, language };
  const before = analysis.effects.length;
  const isGiven = runGiven(run, own);
  if (!isGiven && streams.input !== undefined) runText(streams.input, own, run, "what is piped to it");
  else if (!isGiven) {
    if (hasOption(parsed, ...LISTING)) analysis.emit("db.read", resource);
    else analysis.emit("db.write", resource, { traits: ["interactive"], note: "the client takes its statements from the terminal" });
  }
  // A text whose statements all turn out to be harmless has still asked a server.
  if (isGiven && !analysis.effects.slice(before).some(({ kind }) => kind.startsWith("db.") || kind === "unknown"))
    analysis.emit("db.read", resource, { traits: run.context.traits });
  return finish(run, context, [{ from: "outside", name: `${engine} ${target}` }]);
}

/** `sqlite3 FILE SQL`, `duckdb FILE`: the database is a file of this machine. */
export function sqlite(run: ProgramRun): Value {
  const { parsed, spec, shell, state, streams } = run;
  const { analysis } = shell;
  if (parsed.isDry) return holeValue("any", "help text");
  checkOptions(run);
  const engine = ENGINES[spec.path[0]!] ?? spec.path[0]!;
  applyOthers(run);
  const [word, ...codes] = parsed.positionals;
  // `file:path?mode=ro` names the file too.
  const start = word === undefined ? "" : knownStart(word);
  const text = word === undefined ? undefined : knownText(word);
  const file =
    word === undefined || text === "" || start === ":memory:"
      ? undefined
      : start.startsWith("file:") && text !== undefined
        ? textValue(
            text
              .slice(5)
              .replace(/^\/\/(?=\/)/, "")
              .replace(/\?.*$/, ""),
          )
        : word;
  const content = file === undefined ? EMPTY : readContent(file, state, analysis, { traits: run.context.traits });
  const target = file === undefined ? "memory" : (analysis.paths(file, state)[0]?.path ?? shownText(file));
  const context: RoleContext = { ...run.context, program: engine, database: { engine, target } };
  const resource: DatabaseResource = { type: "database", engine, target };
  const own: Target = { resource, context, language: "sql" };
  const before = analysis.effects.length;
  const isGiven = runGiven({ ...run, parsed: { ...parsed, positionals: codes }, spec: { ...spec, positionals: spec.positionals.slice(1) } }, own);
  const isPlainInput = !isGiven && streams.input !== undefined;
  if (isPlainInput) runText(streams.input!, own, run, "what is piped to it");
  else if (!isGiven) analysis.emit("db.write", resource, { traits: ["interactive"], note: "the client takes its statements from the terminal" });
  const made = analysis.effects.slice(before);
  const isReadOnly = hasOption(parsed, "-readonly", "--readonly");
  if (file !== undefined && !isReadOnly && made.some(({ kind }) => kind === "db.write" || kind === "db.schema" || kind === "db.destroy")) {
    const isCertain = made.some(
      ({ kind, certainty, traits }) =>
        kind.startsWith("db.") && kind !== "db.read" && certainty === "certain" && !traits.includes("interactive") && !traits.includes("opaque"),
    );
    if (isCertain) writeFile(file, state, analysis, { traits: run.context.traits });
    else for (const path of analysis.paths(file, state)) analysis.emit("fs.write", path, { certainty: "possible" });
  }
  return finish(run, context, content.flows);
}

/** Options of redis-cli that look at the server without a command. */
const LOOKING = [
  "--scan",
  "--bigkeys",
  "--memkeys",
  "--hotkeys",
  "--stat",
  "--latency",
  "--latency-history",
  "--latency-dist",
  "--intrinsic-latency",
  "--rdb",
  "--functions-rdb",
  "--ldb",
  "--replica",
];

/** A word of a command as the client's own text has it. */
function quotedWord(value: Value): Value {
  const text = knownText(value);
  if (text === undefined) return value;
  return /^[^\s"'\\]+$/.test(text) ? value : textValue(JSON.stringify(text), value.flows);
}

/** `redis-cli COMMAND`: the words are one command. */
export function redis(run: ProgramRun): Value {
  const { parsed, spec, shell, streams } = run;
  const { analysis } = shell;
  if (parsed.isDry) return holeValue("any", "help text");
  checkOptions(run);
  applyOthers(run);
  const address = optionValue(parsed, "-u");
  const server: Server =
    address === undefined
      ? { host: run.context.hosts[0], database: knownText(optionValue(parsed, "-n") ?? EMPTY) || undefined }
      : serverOf({ ...run, spec: { ...spec, positionals: [] } }, "redis");
  const target = targetOf(server);
  const context: RoleContext = { ...run.context, program: "redis", database: { engine: "redis", target } };
  const resource: DatabaseResource = { type: "database", engine: "redis", target };
  const own: Target = { resource, context, language: "redis" };
  const flows: readonly Flow[] = [{ from: "outside", name: `redis ${target}` }];
  const traits: readonly Trait[] = run.context.traits;
  const script = optionValue(parsed, "--eval");
  if (script !== undefined) {
    runFile(script, { ...own, language: "lua" }, run);
    analysis.emit("db.write", resource, { traits: [...traits, "opaque"], note: "a script runs in the database" });
    return finish(run, context, flows);
  }
  if (hasOption(parsed, "--pipe")) {
    runUnread(resource, "commands in the protocol of the database are piped to it", run);
    return finish(run, context, flows);
  }
  if (hasOption(parsed, ...LOOKING)) analysis.emit("db.read", resource, { traits });
  else if (parsed.positionals.length > 0) {
    const words = parsed.positionals.flatMap((value, n) => (n === 0 ? [value] : [textValue(" "), quotedWord(value)]));
    const last = hasOption(parsed, "-x") ? [textValue(" "), quotedWord(streams.input ?? EMPTY)] : [];
    runText(concat([...words, ...last]), own, run, "the command");
  } else if (streams.input !== undefined) runText(streams.input, own, run, "what is piped to it");
  else analysis.emit("db.write", resource, { traits: ["interactive"], note: "the client takes its commands from the terminal" });
  return finish(run, context, flows);
}
