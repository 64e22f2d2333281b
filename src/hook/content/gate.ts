import type { Action, Effect, Facts, ToolRequest } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { withCarried } from "./carried.ts";
import { inspectCall, inspectPrompt, type CallContent, type PromptContent } from "./inspect.ts";
import { KnownSecrets, sourceState } from "./known-secrets.ts";
import { learnSources } from "./learn-secrets.ts";
import { mayDisguise, maySecret } from "./signs.ts";

/** What looking at texts needs of the world. */
export interface ContentWorld {
  readonly facts: Facts;
  readonly stateFolder: string;
  /** Names of the environment's variables that hold secrets. */
  readonly secretVariables: readonly string[];
}

/** Files whose secrets are known without anybody having read them: below the workspace, and below the home. */
const WORKSPACE_SOURCES = [".env", ".env.local", ".env.development", ".env.production", ".env.test", ".npmrc"];
const HOME_SOURCES = [".aws/credentials", ".npmrc", ".netrc", ".pypirc", ".git-credentials", ".config/gh/hosts.yml", ".ssh/id_rsa", ".ssh/id_ed25519"];
const MOST_STRINGS = 2000;
const MOST_NUMBERS = 2000;
const MOST_NAMES = 20_000;
/** Parts of a value that are looked at; numbers before a text do not keep it from being seen. */
const MOST_PARTS = 200_000;

/** What is known about secrets on this machine, the files and variables that have changed since taken in. */
export function knownSecrets(root: string, { facts, stateFolder, secretVariables }: ContentWorld): KnownSecrets | undefined {
  const known = KnownSecrets.read(stateFolder);
  const names = [
    ...WORKSPACE_SOURCES.map((name) => `${root}/${name}`),
    ...HOME_SOURCES.map((name) => `${facts.home}/${name}`),
    ...secretVariables.map((name) => `$${name}`),
  ];
  const changed = names.filter(
    (name) => (known?.sources[name] ?? "") !== sourceState(name, known?.key ?? "", facts) && (known !== undefined || isThere(name, facts)),
  );
  // What the version before kept in another form is carried over.
  const isOld = known === undefined && facts.lookAt(`${stateFolder}/content/known.json`) !== undefined;
  return changed.length === 0 && !isOld ? known : learnSources(stateFolder, changed, facts);
}

function isThere(name: string, facts: Facts): boolean {
  return name.startsWith("$") ? (facts.variable(name.slice(1)) ?? "") !== "" : facts.lookAt(name) !== undefined;
}

/** Every string of a value in order, numbers among them, and the names of its members: all bounded, each for itself. */
export function stringsIn(value: unknown): { readonly texts: readonly string[]; readonly names: readonly string[] } {
  const texts: string[] = [];
  const names: string[] = [];
  const pending: unknown[] = [value];
  let numbers = 0;
  for (let parts = 0; pending.length > 0 && parts < MOST_PARTS && texts.length - numbers < MOST_STRINGS; parts += 1) {
    const one = pending.pop();
    if (typeof one === "string") texts.push(one);
    else if (typeof one === "number") {
      if (++numbers <= MOST_NUMBERS) texts.push(`${one}`);
      else numbers = MOST_NUMBERS;
    } else if (typeof one === "object" && one !== null) {
      const own = Object.values(one) as readonly unknown[];
      for (let at = Math.min(own.length, MOST_PARTS) - 1; at >= 0; at -= 1) pending.push(own[at]);
      if (!Array.isArray(one) && names.length < MOST_NAMES) names.push(...Object.keys(one).slice(0, MOST_NAMES));
    }
  }
  return { texts, names };
}

/** The texts of a value, what they are together, because one may be spread over several, and its names. */
function allIn(value: unknown): readonly string[] {
  const { texts, names } = stringsIn(value);
  return [...texts, ...(texts.length > 1 ? [texts.join(" ")] : []), names.join(" ")];
}

/** The texts that a call carries itself. */
export function textsOf(request: ToolRequest): readonly string[] {
  switch (request.type) {
    case "shell":
      return [request.text, ...(/["'\\]/.test(request.text) ? [request.text.replaceAll(/["'\\]/g, "")] : [])];
    case "write":
      return [request.content, request.path];
    case "edit":
      return allIn([...request.edits.map(({ after }) => after), request.path]);
    case "patch":
      return request.files.flatMap((file) => (file.type === "delete" ? [file.path] : textsOf(file)));
    case "mcp":
      return allIn(request.input);
    case "fetch":
      return [request.url];
    case "web-search":
      return [request.query];
    case "skill":
      return [request.args];
    case "prompt":
      return [request.text];
    default:
      return [];
  }
}

/** Is there a sign of a secret or of a person's number, or a value that is known? */
export function isTelling(texts: readonly string[], known: KnownSecrets | undefined): boolean {
  return texts.some((text) => maySecret(text) || (known !== undefined && (known.search(text).length > 0 || mayDisguise(text))));
}

/** May a value that is carried hold something, in its texts, in their names or in them together? */
export function mayHold(value: unknown, known: KnownSecrets | undefined): boolean {
  return isTelling(allIn(value), known);
}

/** What the effects name as addresses: shell text may have put them together. */
function addressesOf(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap(({ resource }) =>
    resource.type === "host" ? [resource.url ?? resource.host, ...(resource.host.length > 30 ? [resource.host.replaceAll(".", "")] : [])] : [],
  );
}

/** What a call carries to where it goes; the engines are loaded when there is a sign of something. */
export function contentOfCall(action: Action, policy: CompiledPolicy, known: KnownSecrets | undefined, world: ContentWorld): CallContent {
  const texts = textsOf(action.request);
  const isFound = isTelling(texts, known);
  let content: CallContent | undefined = isFound ? inspectCall(action, texts, policy, known, world) : undefined;
  return {
    clean: (text) => content?.clean(text) ?? text,
    get found() {
      return content?.found ?? [];
    },
    withContent: (effects, given) => {
      const whole = texts[0] ?? "";
      const made = [...addressesOf(effects), ...[...given].filter((text) => !whole.includes(text))];
      if (made.length > 0 && isTelling(made, known)) content = inspectCall(action, [...texts, ...made], policy, known, world);
      const marked = content === undefined ? effects : content.withContent(effects, given);
      const sends =
        known !== undefined && marked.some(({ kind, flows }) => kind === "mcp.call" || ((kind === "net.send" || kind === "infra.change") && flows.length > 0));
      return sends ? withCarried(marked, known) : marked;
    },
  };
}

/** What a prompt holds; nothing where there is no sign of anything. */
export function contentOfPrompt(action: Action, policy: CompiledPolicy, known: KnownSecrets | undefined, world: ContentWorld): PromptContent | undefined {
  const texts = textsOf(action.request);
  return isTelling(texts, known) ? inspectPrompt(action, texts[0]!, policy, known, world) : undefined;
}
