import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { accessByName, catalogOfServer, toolsOf } from "../catalog/index.ts";
import { credentialNote, filesOfFolder, filesOfNpmPackage, hostNote, sourceFacts, type SourceFacts, type SourceFiles } from "../mcp/audit/index.ts";
import { inspectDefinition, inspectServer, reportOf, type InspectFinding } from "../mcp/inspect/index.ts";
import {
  admissionOf,
  type ConfiguredServer,
  nameOf,
  PinStore,
  probeServer,
  type ServerDefinitions,
  StandingStore,
  valueSources,
} from "../mcp/servers/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { fault, inventoryHere, serverNamed } from "./mcp-servers-here.ts";
import { attestedBy, provenanceText, type Attested, type ProvenanceOptions } from "./mcp-provenance.ts";
import { printableLine } from "./printable.ts";

/** Everything that an audit found, and what it could not see. */
interface Audit {
  readonly subject: string;
  readonly source?: SourceFiles;
  readonly facts?: SourceFacts;
  readonly server?: ConfiguredServer;
  readonly attested?: Attested;
  readonly definitions?: ServerDefinitions;
  readonly configuration: readonly InspectFinding[];
  readonly definitionFindings: readonly InspectFinding[];
  readonly unverified: readonly string[];
}

interface Tool {
  readonly name: string;
  readonly access: string;
  readonly by: string;
  readonly lie?: string;
}

function toolsFound({ definitions, facts, server, source }: Audit): readonly Tool[] {
  const words =
    server?.entry.transport?.type === "stdio"
      ? [server.entry.transport.command, ...server.entry.transport.args]
      : source?.package === undefined
        ? []
        : [source.package.locked.name];
  const catalog = catalogOfServer({ words });
  const known = catalog === undefined ? undefined : toolsOf(catalog);
  const defined = new Map((definitions?.tools ?? []).map((one) => [nameOf(one), one["annotations"] as { readonly readOnlyHint?: unknown } | undefined]));
  const names = defined.size > 0 ? [...defined.keys()] : [...new Set((facts?.tools ?? []).map(({ what }) => what))];
  return names.map((name): Tool => {
    const own = known?.get(name);
    const access = own?.access ?? accessByName(name);
    const claims = defined.get(name)?.readOnlyHint === true;
    return {
      name,
      access,
      by: own === undefined ? "its name" : "our catalog",
      ...(claims && access !== "read" ? { lie: "says of itself that it only reads" } : {}),
    };
  });
}

/** A configuration with the exact version, and references in place of values; and the rules that go with it. */
function leastPrivilege(audit: Audit, tools: readonly Tool[]): { readonly configuration: unknown; readonly rules: string } {
  const { server, source, facts, subject } = audit;
  const name = server?.entry.name ?? subject.replace(/^@[^/]*\//, "").replace(/^.*[/\\]/, "") ?? "server";
  const variables = [
    ...new Set([
      ...(facts?.variables ?? []).map(({ what }) => what).filter((one) => credentialNote(one) !== undefined),
      ...(server?.entry.transport === undefined ? [] : valueSources(server.entry.transport).map((one) => one.name)),
    ]),
  ].slice(0, 12);
  const transport = server?.entry.transport;
  const version = source?.package?.locked.version;
  const locked = source?.package?.locked.name;
  const pinned =
    transport?.type === "stdio" && locked !== undefined && version !== undefined
      ? transport.args.map((word) => (word === locked || word.startsWith(`${locked}@`) ? `${locked}@${version}` : word))
      : transport?.type === "stdio"
        ? transport.args
        : locked === undefined
          ? []
          : ["-y", version === undefined ? locked : `${locked}@${version}`];
  const references = Object.fromEntries(variables.map((one) => [one, `\${${one}}`]));
  const configuration =
    transport?.type === "http"
      ? { mcpServers: { [name]: { type: "http", url: transport.url.replace(/\/\/[^/@]*@/, "//"), headers: references } } }
      : {
          mcpServers: {
            [name]: {
              command: transport?.type === "stdio" ? transport.command : locked === undefined ? "node" : "npx",
              args: pinned,
              ...(variables.length === 0 ? {} : { env: references }),
            },
          },
        };
  const reads = tools.filter(({ access }) => access === "read").map(({ name: tool }) => tool);
  const hosts = [...new Set((facts?.hosts ?? []).map(({ what }) => what))]
    .filter((host) => hostNote(host) === undefined && !/^(?:localhost|127\.|example\.|www\.w3\.org|json-schema\.org|schemas?\.)/.test(host))
    .slice(0, 12);
  const rules = [
    "mcp:",
    "  servers:",
    `    ${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}:`,
    ...(transport?.type === "http"
      ? [`      url: ${JSON.stringify(transport.url.replace(/\/\/[^/@]*@/, "//"))}`]
      : [
          `      command: ${JSON.stringify([transport?.type === "stdio" ? transport.command : locked === undefined ? "node" : "npx", ...pinned])}`,
          `      env: ${JSON.stringify(variables)}`,
        ]),
    "      routes: [read]",
    ...(reads.length === 0 ? [] : [`      tools: { allow: [${reads.map((one) => JSON.stringify(one)).join(", ")}] }`]),
    ...(hosts.length === 0 ? [] : [`      hosts: { allow: [${hosts.map((one) => JSON.stringify(one)).join(", ")}] }`]),
  ].join("\n");
  return { configuration, rules };
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? `${title}: none found` : `${title}\n${lines.map((one) => `  ${one}`).join("\n")}`;
}

function places(
  list: readonly { readonly what: string; readonly file: string; readonly line: number }[],
  note: (what: string) => string | undefined = () => undefined,
): string[] {
  const byWhat = new Map<string, string[]>();
  for (const { what, file, line } of list) byWhat.set(what, [...(byWhat.get(what) ?? []), `${file}:${line}`]);
  return [...byWhat]
    .slice(0, 40)
    .map(
      ([what, at]) =>
        `${printableLine(what)}${note(what) === undefined ? "" : `: ${note(what)}`}  (${printableLine(at.slice(0, 2).join(", "))}${at.length > 2 ? ` and ${at.length - 2} more` : ""})`,
    );
}

function attestedText(attested: Attested | undefined): string {
  switch (attested?.state) {
    case "verified":
      return `${provenanceText(attested.provenance)} (verified)`;
    case "refused":
      return `ITS ATTESTATION DOES NOT HOLD: ${printableLine(attested.why)}`;
    case "unverified":
      return "an attestation is published";
    case "none":
    case undefined:
      return "no attestation is published";
  }
}

function unverifiedText(why: string): string {
  return `the published attestation: ${printableLine(why)}`;
}

function print(audit: Audit, tools: readonly Tool[]): void {
  const { subject, source, attested, facts, configuration, definitionFindings, unverified } = audit;
  const findings = [...configuration, ...definitionFindings].filter(({ score }) => score > 0);
  console.log(`audit of ${printableLine(subject)}`);
  if (source?.package !== undefined) {
    const { name, version, integrity } = source.package.locked;
    console.log(
      `package ${name}@${version ?? "?"}${integrity === undefined ? "" : `, ${integrity.slice(0, 24)}… ${source.isIntegrityChecked === true ? "matches the archive" : ""}`}, ${attestedText(attested)}`,
    );
  }
  if (facts !== undefined) {
    console.log(section("endpoints", places(facts.hosts, hostNote)));
    console.log(section("private paths", places(facts.paths)));
    console.log(
      section(
        "credentials and the least that each needs",
        places(
          facts.variables.filter(({ what }) => credentialNote(what) !== undefined),
          credentialNote,
        ),
      ),
    );
    console.log(section("other variables", places(facts.variables.filter(({ what }) => credentialNote(what) === undefined))));
    console.log(section("powers", places(facts.powers)));
    console.log(section("scripts of the installation (not run)", places(facts.lifecycle)));
    console.log(
      section(
        `texts that order the model (of ${facts.leaves})`,
        facts.texts.map(
          ({ what, file, line, findings: found }) => `${printableLine(file)}:${line}: ${printableLine(what)}\n    ${printableLine(found[0]?.why ?? "")}`,
        ),
      ),
    );
  }
  console.log(
    section(
      "tools",
      tools.map(({ name, access, by, lie }) => `${access.padEnd(8)}${printableLine(name)}  (by ${by})${lie === undefined ? "" : `; ${lie}`}`),
    ),
  );
  console.log(
    section(
      "findings",
      findings.map(({ severity, rule, path, why }) => `${severity} ${rule}${path === undefined ? "" : ` ${printableLine(path)}`}: ${printableLine(why)}`),
    ),
  );
  console.log(section("not verified", unverified));
  const { configuration: least, rules } = leastPrivilege(audit, tools);
  console.log(`least privilege: configuration\n${JSON.stringify(least, undefined, 2)}\nand rules for sallyport.yaml\n${rules}`);
}

const UNSEEN = ["what the code computes at run time: addresses, paths and texts that stand nowhere as such", "what its dependencies do"];

async function auditServer(server: ConfiguredServer, state: string, isStarted: boolean, options: ProvenanceOptions): Promise<Audit> {
  const unverified: string[] = [...UNSEEN];
  const { entry, identity, starts } = server;
  let source: SourceFiles | undefined;
  if (starts?.type === "npm") {
    try {
      source = await filesOfNpmPackage(starts.name, starts.version);
    } catch (error) {
      unverified.push(`its source: ${(error as Error).message}`);
    }
  } else
    unverified.push(
      entry.transport?.type === "http"
        ? "its source: it is reached by an address"
        : `its source: it is ${starts === undefined ? "unknown" : `of the sort \`${starts.type}\``}, which is not fetched`,
    );
  let definitions: ServerDefinitions | undefined;
  try {
    definitions = identity === undefined ? undefined : new PinStore(state).of(identity)?.definitions;
  } catch (error) {
    unverified.push((error as Error).message);
  }
  if (definitions === undefined) {
    const admission = admissionOf(new StandingStore(state), server);
    if (admission.state !== "approved") unverified.push(`what it defines: it was not started (${admission.why})`);
    else if (!isStarted || entry.transport?.type !== "stdio") unverified.push("what it defines: it was not started; `--start` does that, without a network");
    else {
      try {
        definitions = (await probeServer(entry.transport)).definitions;
      } catch (error) {
        unverified.push(`what it defines: ${(error as Error).message}`);
      }
    }
  }
  const attested = source?.package === undefined ? undefined : await attestedBy(source.package, options);
  if (attested?.state === "unverified") unverified.push(unverifiedText(attested.why));
  for (const one of source?.skipped ?? []) unverified.push(one);
  return {
    subject: entry.name,
    server,
    ...(attested === undefined ? {} : { attested }),
    ...(source === undefined ? {} : { source, facts: sourceFacts(source.files) }),
    ...(definitions === undefined ? {} : { definitions }),
    configuration: inspectServer(entry),
    definitionFindings: definitions === undefined ? [] : inspectDefinition(definitions),
    unverified,
  };
}

async function auditSource(subject: string, source: SourceFiles, options: ProvenanceOptions): Promise<Audit> {
  const attested = source.package === undefined ? undefined : await attestedBy(source.package, options);
  return {
    subject,
    source,
    ...(attested === undefined ? {} : { attested }),
    facts: sourceFacts(source.files),
    configuration: [],
    definitionFindings: [],
    unverified: [
      ...UNSEEN,
      "what it defines: it was not started",
      ...(attested?.state === "unverified" ? [unverifiedText(attested.why)] : []),
      ...source.skipped,
    ],
  };
}

/**
 * `sallyport mcp audit SERVER|FOLDER|npm:PACKAGE`: what a server reaches, needs and says. Nothing of it runs but, with `--start`, an approved
 * server without a network. Exit 1 when something malicious was found.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      start: { type: "boolean" },
      attestations: { type: "string" },
      "trust-root": { type: "string" },
      state: { type: "string" },
      cwd: { type: "string" },
      root: { type: "string" },
      home: { type: "string" },
    },
  });
  const [subject, more] = positionals;
  if (subject === undefined || more !== undefined) throw fault("one server at a time is audited", "name a configured server, a folder, or `npm:PACKAGE`");
  const state = values.state ?? defaultStateFolder(process.env);
  let audit: Audit;
  const isFolder = /[/\\]|^\.{1,2}$/.test(subject) && !subject.startsWith("npm:") && existsSync(subject) && statSync(subject).isDirectory();
  if (isFolder) audit = await auditSource(resolve(subject), filesOfFolder(resolve(subject)), values);
  else if (subject.startsWith("npm:")) {
    const text = subject.slice(4);
    const at = text.lastIndexOf("@");
    const [name, version] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, undefined];
    let source: SourceFiles;
    try {
      source = await filesOfNpmPackage(name, version);
    } catch (error) {
      throw fault(printableLine((error as Error).message), "look at the name, and at the registry that npm is set up for");
    }
    audit = await auditSource(name, source, values);
  } else audit = await auditServer(serverNamed(subject, inventoryHere(values)), state, values.start === true, values);
  const tools = toolsFound(audit);
  const isBad =
    reportOf([...audit.configuration, ...audit.definitionFindings]).verdict === "malicious" ||
    (audit.facts?.texts.length ?? 0) > 0 ||
    audit.attested?.state === "refused";
  if (values.json === true) {
    const { source, attested, facts, configuration, definitionFindings, unverified } = audit;
    console.log(
      JSON.stringify(
        {
          subject: audit.subject,
          package: source?.package?.locked,
          attested,
          integrityChecked: source?.isIntegrityChecked,
          facts,
          tools,
          findings: [...configuration, ...definitionFindings],
          unverified,
          leastPrivilege: leastPrivilege(audit, tools),
        },
        undefined,
        2,
      ),
    );
  } else print(audit, tools);
  return isBad ? 1 : 0;
}
