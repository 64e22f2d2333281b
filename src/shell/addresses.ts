import type { DeclaredEffect, RoleName } from "../catalog/index.ts";
import type { Flow, FlowSource, HostResource, Resource } from "../model/index.ts";
import type { ParsedArguments } from "./arguments.ts";
import type { ProgramRun } from "./program.ts";
import { hostResource } from "./roles.ts";
import { knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "./value.ts";

/** Roles that say nothing of what a word names. Other roles have seen to its address themselves. */
const OPEN_ROLES: ReadonlySet<RoleName> = new Set(["str", "num", "ref", "sub", "pkg", "svc", "m", "M", "R", "w", "W", "x", "file"]);

const SCHEME =
  /^(?!(?:file|jar|classpath|sqlite3?|unix|npipe|data|about|chrome|pkg|arn|urn|s3a?|gs|az|abfss?|wasbs?|adl|dbfs|hdfs|r2|b2|oss|cos|op|vault|env|secret|asset|app|res|ms-\w+|vscode\w*):)[a-z][a-z0-9+.-]{1,20}:\/\/[^/\s]/i;
const OPEN_HOST = /^(?:https?|ssh|git|ftps?|tcp|wss?|oci|docker):\/\/$/i;
const HOST_PORT = /^[\w-]+(?:\.[\w-]+)+:\d{1,5}(?:\/|$)/;
const SERVER = /(?:^|-)(?:server|addr(?:ess)?|endpoint|registry|broker|bootstrap-servers?|proxy|peer|remote|master|apiserver)$/i;
/** Options whose address is written into what is made, or compared, and not asked. */
const TEXT =
  /(?:^|-)(?:base-?href|base|base-?path|public-?(?:path|url)|source-?(?:map-?)?root|source-?map-?(?:url|base)|home-?page|site-?url|canonical|origins?|cors\w*|issuer|audience|namespace|package|title|message|body|subject|comment|description|notes?|text|content|summary|redirect\w*|callback\w*|copyright|license\w*|doc\w*-url|html-root-url|css|link|links|include|exclude|filter|ignore|grep|match|pattern|define|d|e|env|var|set|arg|build-arg|label|annotation|metadata|tags?|name|author)$/i;
/** Tools whose words are text, a command of someone else, or an address that they only show. */
const TEXT_PROGRAM =
  /^(?:git|hg|svn|jj|rg|ag|ack|ast-grep|sg|man|info|tldr|jq|yq|dasel|gron|xq|htmlq|pup|figlet|cowsay|qrencode|notify-send|say|pbcopy|xclip|wl-copy|xsel)$/;

/** True for a line that reaches a network by its nature: an address among its words is then meant to be reached. */
function isNetworked(effects: readonly DeclaredEffect[]): boolean {
  return effects.some(({ kind }) => /^(?:net|infra|pkg|deploy)\./.test(kind));
}

interface Word {
  readonly value: Value;
  readonly option?: string;
}

function openWords(parsed: ParsedArguments, roles: readonly { readonly role: { readonly name: RoleName }; readonly value: Value }[]): readonly Word[] {
  const settled = new Set(roles.filter(({ role }) => !OPEN_ROLES.has(role.name)).map(({ value }) => value));
  return [
    ...parsed.positionals.filter((value) => !settled.has(value)).map((value) => ({ value })),
    ...parsed.options.flatMap(({ spec, value }) => (value === undefined || !OPEN_ROLES.has(spec.role.name) ? [] : [{ value, option: spec.name }])),
    ...parsed.unlisted.flatMap(({ name, value }) => (value === undefined ? [] : [{ value, option: name }])),
  ];
}

/** `registry.example/image`: the first part of an image's name is a host where it has a dot or a port. */
const IMAGE = /^(?:[\w-]+(?:\.[\w-]+)+|localhost)(?::\d+)?\/[^/]/;
const IMAGE_TOOL = /^(?:docker|podman|nerdctl|g?crane|regctl|oras|skopeo|buildah|notation)$/;

function asksRegistry({ path, effects }: ProgramRun["spec"]): boolean {
  return IMAGE_TOOL.test(path[0]!) && effects.some(({ kind, of }) => of === "registry" && /^(?:net|infra)\./.test(kind));
}

function addressOf({ value, option }: Word, spec: ProgramRun["spec"]): Value | undefined {
  const start = knownStart(value);
  if (option === undefined && IMAGE.test(start) && asksRegistry(spec)) return { ...textValue(`oci://${start}`), flows: value.flows };
  if (option !== undefined && TEXT.test(option)) return undefined;
  if (/\s/.test(start)) return undefined;
  if (SCHEME.test(start) || (OPEN_HOST.test(start) && knownText(value) === undefined)) return value;
  return option !== undefined && SERVER.test(option) && HOST_PORT.test(start) ? { ...textValue(`tcp://${start}`), flows: value.flows } : undefined;
}

/** Hosts of the clouds, which their own tools are given as endpoints and names of queues. */
const OWN_HOSTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:aws|sam|cdk|eb|awslocal)$/, /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|aws\.dev)$/],
  [/^(?:gcloud|gsutil|bq|firebase)$/, /(?:^|\.)(?:googleapis\.com|google\.com|run\.app|pkg\.dev|gcr\.io)$/],
  [/^(?:az|azd|func)$/, /(?:^|\.)(?:azure\.com|azure\.net|windows\.net|microsoft\.com|azurecr\.io|azurewebsites\.net)$/],
];

/** A tool that is given a place of the service that it is for. */
function isOwnService(host: HostResource, program: string, effects: readonly DeclaredEffect[]): boolean {
  if (OWN_HOSTS.some(([tool, hosts]) => tool.test(program) && hosts.test(host.host))) return true;
  return host.sets.includes("forges") && effects.some(({ kind, of }) => kind.startsWith("infra.") && (of === "github" || of === "gitlab" || of === "gitea"));
}

/**
 * Addresses among the words of which the catalog does not say what they are: whatever the program, it may connect there.
 * And what was read and stands in the words of a program that asks its own service goes there.
 */
export function addressesNamed(run: ProgramRun, roles: readonly { readonly role: { readonly name: RoleName }; readonly value: Value }[]): void {
  const { spec, parsed, shell, context } = run;
  const networked = isNetworked(spec.effects);
  if ((!spec.isLenient && !networked) || TEXT_PROGRAM.test(spec.path[0]!)) return;
  const words = openWords(parsed, roles);
  for (const word of words) {
    const address = addressOf(word, spec);
    if (address === undefined) continue;
    const { host, inHost } = hostResource(address);
    if (context.hosts.some((known) => known.host === host.host) || isOwnService(host, spec.path[0]!, spec.effects)) continue;
    shell.analysis.emit("net.connect", host, {
      certainty: "possible",
      note: `\`${shownText(address).slice(0, 80)}\` is given to ${spec.path.join(" ")}`,
    });
    const carried = mergeFlows(inHost, address.flows);
    if (carried.length > 0) shell.analysis.emit("net.send", host, { flows: carried, note: "the address itself carries data" });
  }
  sendWords(run, words);
}

/** Sources of data that nobody looks up in a registry. */
const TELLING: ReadonlySet<FlowSource> = new Set(["secrets", "sensitive", "environment", "history", "outside", "encoded", "tree"]);

/** `npm view @x/$(base64 a)`: what stands in the place of a name is told to the service that is asked for it. */
function sendWords({ spec, shell, context }: ProgramRun, words: readonly Word[]): void {
  const service = spec.effects.find(({ kind, of }) => kind === "net.connect" && of !== undefined);
  if (service === undefined) return;
  const flows: readonly Flow[] = mergeFlows(
    ...words.filter(({ option }) => option === undefined).map(({ value }) => (value.flows.some(({ from }) => TELLING.has(from)) ? value.flows : [])),
  );
  if (flows.length === 0) return;
  const sets = service.of === "registry" ? ["registries"] : service.of === "remote" ? ["git-remotes"] : ["vendor"];
  const hosts: readonly Resource[] = context.hosts.length > 0 ? context.hosts : [{ type: "host", host: `the ${service.of} of ${spec.path[0]}`, sets }];
  for (const host of hosts) shell.analysis.emit("net.send", host, { flows, note: "a name that is asked for carries data" });
}
