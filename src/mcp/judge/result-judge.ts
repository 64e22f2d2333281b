import { hash as digest } from "node:crypto";
import { contentOfOutput } from "../../hook/index.ts";
import type { Label } from "../../model/index.ts";
import type { KnownTool } from "../../catalog/index.ts";
import { isJsonObject, type JsonObject, type Passage, type Passing } from "../traffic.ts";
import { innerAddressRefusal, isActingScheme, readAddress, schemeOf } from "./addresses.ts";
import { ContextNames } from "./context-names.ts";
import { forgePlace, type ForgePlace } from "./forge-places.ts";
import { canonicalRoots, pathRefusal } from "./paths.ts";
import { PASS, refuse, replaced } from "./refusals.ts";
import { describeRemoved, withoutActingLinks, withoutHidden, type Removed } from "./result-text.ts";
import type { ServerRules } from "./server-rules.ts";
import { placesOf, type ReadPlace } from "./session-flows.ts";
import { sizeOf, withNames, withTexts, wordsOf } from "./values.ts";
import { VerdictCache } from "./verdict-cache.ts";
import type { JudgeWorld } from "./world.ts";

/** Results of which the verdict is remembered at least. */
const VERDICTS = 1000;
/** Longer ones are remembered by their digests, in bytes. */
const MAX_KEY = 1024;
/** Longest name of a method, in characters. */
const MOST_METHOD = 256;
/** Longest notice, in characters. */
const MOST_NOTICE = 64 * 1024;
/** What the protocol calls kinds of content: each part of a result says of which it is, and nothing can be found in that. */
const KINDS: ReadonlySet<unknown> = new Set(["text", "image", "audio", "resource", "resource_link"]);
/** What servers say unasked by the revisions; the name of any other is text of the server. */
const NOTICES: ReadonlySet<string> = new Set([
  "notifications/message",
  "notifications/progress",
  "notifications/cancelled",
  "notifications/tasks/status",
  "notifications/tools/list_changed",
  "notifications/prompts/list_changed",
  "notifications/resources/list_changed",
  "notifications/resources/updated",
  "notifications/subscriptions/acknowledged",
  "notifications/elicitation/complete",
]);
/** What asks for the result of a task, which is that of a call. */
const OF_TASKS: ReadonlySet<string> = new Set(["tasks/get", "tasks/result"]);
/** What brings text of others into the session. */
const READING: ReadonlySet<string> = new Set(["tools/call", "resources/read", "prompts/get", ...OF_TASKS]);
/** What stays of a result that is too long. */
const MIN_KEPT = 1024;

interface Remembered {
  readonly labels: readonly Label[];
  readonly places: readonly ReadPlace[];
}

/** Where a result came from. */
interface Source {
  readonly method: string;
  readonly tool: string;
  readonly known: KnownTool | undefined;
  readonly input: JsonObject;
  /** What it reached for at a forge. */
  readonly place: ForgePlace | undefined;
  readonly at: Passage;
  readonly rules: ServerRules;
}

/** What was made of a value, and what is to be said of it. */
interface Treated {
  readonly value: JsonObject;
  readonly notes: readonly string[];
  readonly labels: readonly Label[];
  readonly isHostile: boolean;
}

/** Judges what servers answer: size, secrets, orders, hidden text, links; and what it means for the session. */
export class ResultJudge {
  readonly #world: JudgeWorld;
  readonly #clean = new VerdictCache<Remembered>(VERDICTS);
  readonly #contexts = new ContextNames();

  constructor(world: JudgeWorld) {
    this.#world = world;
  }

  response(method: string, params: JsonObject, result: JsonObject, at: Passage, bytes?: Buffer): Passing {
    const rules = this.#world.rulesFor(at);
    const source = this.#source(method, params, at, rules);
    const session = this.#world.sessionOf(at);
    // What is remembered was not too long under the same policy.
    const key = bytes === undefined ? undefined : this.#key(bytes, source);
    const remembered = key === undefined ? undefined : this.#clean.get(key);
    if (remembered !== undefined) {
      this.#learn(session, remembered);
      return PASS;
    }
    const size = sizeOf(result);
    if (size.isBeyond)
      return refuse(`the result of \`${source.tool}\` is deeper or has more members than can be looked at`, "mcp-size", "Ask for less at once.");
    const isLong = size.characters > rules.mostBytes;
    const cut = isLong ? withoutRest(result, rules.mostBytes) : { value: result, notes: [] };
    if (cut === undefined)
      return refuse(
        `the result of \`${source.tool}\` has ${size.characters} characters, and ${rules.mostBytes} are the most`,
        "mcp-size",
        "Ask for less at once: a narrower query, a limit, a part.",
      );
    const treated = this.#treat(cut.value, source);
    const places = this.#places(source, treated);
    const learnt: Remembered = { labels: [...treated.labels, ...labelsOf(source, treated)], places };
    this.#learn(session, learnt);
    const notes = [...cut.notes, ...treated.notes];
    if (treated.value === result && notes.length === 0) {
      if (key !== undefined && !isLong) this.#clean.set(key, learnt);
      return PASS;
    }
    return replaced(withNotes(method, treated.value, notes), notes);
  }

  /** The error in place of a result: its texts reach the model as well. */
  failure(method: string, params: JsonObject, error: JsonObject, at: Passage): Passing {
    const rules = this.#world.rulesFor(at);
    if (sizeOf(error).isBeyond || sizeOf(error).characters > rules.mostBytes)
      return refuse("the error that the server sent is larger than can be looked at", "mcp-size", "");
    const treated = this.#treat(error, this.#source(method, params, at, rules));
    this.#learn(this.#world.sessionOf(at), { labels: treated.labels, places: [] });
    if (treated.value === error && treated.notes.length === 0) return PASS;
    const message = typeof treated.value["message"] === "string" ? treated.value["message"] : "";
    return replaced({ ...treated.value, message: [message, ...treated.notes].join("\n\n") }, treated.notes);
  }

  /** What the server says unasked. Orders to the agent are dropped: nothing waits for a notice. */
  notice(method: string, params: JsonObject, at: Passage): Passing {
    const rules = this.#world.rulesFor(at);
    const size = sizeOf(params);
    if (size.isBeyond || size.characters > Math.min(rules.mostBytes, MOST_NOTICE)) return refuse("the notice is larger than a notice is", "mcp-size", "");
    const source = this.#source(method, params, at, rules);
    if (!NOTICES.has(method)) {
      const named = method.length > MOST_METHOD ? undefined : this.#treat({ method }, source);
      if (named === undefined || named.isHostile || named.value["method"] !== method)
        return refuse("the notice has no name that a notice has", "mcp-notice", "");
    }
    if (size.characters < 20) return PASS;
    const treated = this.#treat(params, source);
    this.#learn(this.#world.sessionOf(at), { labels: treated.labels, places: [] });
    if (treated.isHostile) return refuse("the notice holds text that tells an agent what to do", "mcp-notice", "");
    return treated.value === params ? PASS : replaced(treated.value, treated.notes);
  }

  #source(method: string, params: JsonObject, at: Passage, rules: ServerRules): Source {
    const name = typeof params["name"] === "string" ? params["name"] : typeof params["uri"] === "string" ? params["uri"] : method;
    const isCall = method === "tools/call";
    const known = isCall ? rules.tool(name) : undefined;
    const input = isJsonObject(params["arguments"]) ? params["arguments"] : {};
    return {
      method,
      tool: name.slice(0, 200),
      known,
      input,
      place: rules.catalog?.kind === "github" ? placeReached(known, input) : undefined,
      at,
      rules,
    };
  }

  #key(result: Buffer, source: Source): string {
    // A result begins with a brace and a digest does not, so neither is taken for the other.
    return this.#contextOf(source) + (result.length <= MAX_KEY ? result.toString("latin1") : digest("sha256", result, "base64"));
  }

  #contextOf({ method, tool, at, place }: Source): string {
    const { hash } = this.#world.options.policy();
    const secrets = this.#world.secretsStampOf(this.#world.rootOf(at));
    const { server, identity, client } = at;
    const parts = [hash, secrets, server.name, identity, client, this.#world.rootOf(at), method, tool, place?.repositories.join(" ")];
    return this.#contexts.nameOf(parts, () => JSON.stringify(parts));
  }

  #learn(session: string, { labels, places }: Remembered): void {
    if (labels.length > 0) this.#world.learnLabels(session, labels);
    if (places.length > 0) this.#world.flows.add(session, places);
  }

  #places({ known, at, rules, place, method }: Source, { isHostile }: Treated): readonly ReadPlace[] {
    if (!READING.has(method) || method === "prompts/get") return [];
    const isPrivate = known?.labels.includes("private") === true || known?.labels.includes("secret") === true;
    const isUntrusted = isHostile || known?.labels.includes("untrusted") === true;
    return placesOf(at.server.name, rules.catalog, place).map((one) => ({ place: one, isPrivate, isUntrusted }));
  }

  /** Secrets out, hidden text out, links harmless, addresses of resources looked at. */
  #treat(value: JsonObject, source: Source): Treated {
    const { at, rules, tool, known } = source;
    const action = this.#world.actionOf(tool, source.input, at);
    const policy = this.#world.options.policy();
    const texts = wordsOf(value, KINDS);
    const content = contentOfOutput(action, texts, false, policy, this.#world.secretsOf(action.root), this.#world.content);
    const notes: string[] = content?.context === undefined ? [] : [content.context];
    const isHostile = content?.found.some(({ class: name }) => name === "hidden" || name === "instruction") === true;
    const byText = new Map<string, string>();
    const output = content?.replacement?.output;
    if (Array.isArray(output)) for (const [at2, text] of texts.entries()) byText.set(text, String(output[at2]));
    const removed: Removed = new Map();
    const isStrange = known === undefined || known.labels.includes("untrusted") || isHostile;
    const change = (text: string): string => {
      const shown = withoutHidden(byText.get(text) ?? text, removed);
      return isStrange && !rules.keepsLinks ? withoutActingLinks(shown, removed) : shown;
    };
    const dropped: string[] = [];
    const shown = withNames(withTexts(value, change), (name) => withoutHidden(byText.get(name) ?? name, removed));
    const cleaned = withoutBadResources(shown, (uri) => this.#resourceRefusal(uri, source), dropped);
    if (removed.size > 0) notes.push(`Sallyport: taken out of this result: ${describeRemoved(removed)}.`);
    if (dropped.length > 0) notes.push(`Sallyport: ${dropped.slice(0, 5).join("; ")}.`);
    return { value: cleaned, notes, labels: content?.labels ?? [], isHostile };
  }

  /** Why a resource that a result points to is not shown. Schemes of the server's own are its own business. */
  #resourceRefusal(uri: string, { at, rules }: Source): string | undefined {
    const scheme = schemeOf(uri);
    if (scheme === "http" || scheme === "https") {
      const read = readAddress(uri);
      if (!read.ok) return read.why;
      return rules.refusal("hosts", read.address.host) ?? innerAddressRefusal(read.address);
    }
    if (scheme === "file") {
      const root = this.#world.rootOf(at);
      const { facts } = this.#world.options;
      return pathRefusal(uri, { facts, cwd: root, roots: () => canonicalRoots(rules.roots, root, facts) });
    }
    return isActingScheme(uri) ? `the scheme \`${scheme ?? ""}\` is not admitted` : undefined;
  }
}

/** The repositories that a call was about, by its arguments and by what it searched for. */
function placeReached(known: KnownTool | undefined, input: JsonObject): ForgePlace | undefined {
  const text = (name: string): string | undefined => (typeof input[name] === "string" ? input[name] : undefined);
  const roles = new Map([...(known?.roles ?? [])].flatMap(([argument, role]) => (text(argument) === undefined ? [] : [[role, [text(argument)!]] as const])));
  const place = forgePlace(
    roles,
    text("owner"),
    text("repo"),
    ["q", "query"].flatMap((name) => text(name) ?? []),
  );
  return typeof place === "string" ? undefined : place;
}

function labelsOf({ known, at, tool, method }: Source, { isHostile }: Treated): readonly Label[] {
  if (!READING.has(method)) return [];
  const source = `${at.server.name}/${tool}`;
  const labels: Label[] = [];
  // Of what nobody has looked at nobody knows who wrote it.
  if (isHostile || known === undefined || known.labels.includes("untrusted")) labels.push({ type: "untrusted", source });
  if (known?.labels.includes("secret") === true) labels.push({ type: "sensitive", class: "secret", source });
  return labels;
}

/** A long result with its texts cut; `undefined` when it is long by something else. */
function withoutRest(result: JsonObject, most: number): { readonly value: JsonObject; readonly notes: readonly string[] } | undefined {
  const { content, structuredContent } = result;
  if (!Array.isArray(content) || structuredContent !== undefined) return undefined;
  let left = Math.max(MIN_KEPT, most - 512);
  let cut = 0;
  const kept = (content as readonly unknown[]).map((item) => {
    if (!isJsonObject(item) || item["type"] !== "text" || typeof item["text"] !== "string") {
      left -= sizeOf(item).characters;
      return item;
    }
    const text = item["text"];
    const part = text.slice(0, Math.max(0, left)).replace(/[\ud800-\udbff]$/, "");
    left -= part.length;
    cut += text.length - part.length;
    return part.length === text.length ? item : { ...item, text: part };
  });
  if (left < 0 || cut === 0) return undefined;
  return {
    value: { ...result, content: kept },
    notes: [`Sallyport: the result was longer than ${most} bytes; the last ${cut} characters are left out. Ask for less at once to see them.`],
  };
}

/** Resource links and embedded resources whose addresses may not be shown, replaced by a word about them. */
function withoutBadResources(whole: JsonObject, refusal: (uri: string) => string | undefined, dropped: string[]): JsonObject {
  const judgeItem = (item: unknown): unknown => {
    if (!isJsonObject(item)) return item;
    const uri =
      item["type"] === "resource_link" ? item["uri"] : item["type"] === "resource" && isJsonObject(item["resource"]) ? item["resource"]["uri"] : undefined;
    if (typeof uri !== "string") return item;
    const why = refusal(uri);
    if (why === undefined) return item;
    dropped.push(`a resource was not shown: ${why}`);
    return { type: "text", text: "[resource not shown]" };
  };
  const { content, messages, result } = whole;
  // A task brings the result of its call with it.
  const inner = isJsonObject(result) ? withoutBadResources(result, refusal, dropped) : result;
  const value = inner === result ? whole : { ...whole, result: inner };
  if (Array.isArray(content)) {
    const made = (content as readonly unknown[]).map(judgeItem);
    return made.every((one, at) => one === (content as readonly unknown[])[at]) ? value : { ...value, content: made };
  }
  if (!Array.isArray(messages)) return value;
  const made = (messages as readonly unknown[]).map((message) => {
    if (!isJsonObject(message)) return message;
    const next = judgeItem(message["content"]);
    return next === message["content"] ? message : { ...message, content: next };
  });
  return made.every((one, at) => one === (messages as readonly unknown[])[at]) ? value : { ...value, messages: made };
}

/** The notes where the model reads them: in front of what they are about. */
function withNotes(method: string, value: JsonObject, notes: readonly string[]): JsonObject {
  if (notes.length === 0) return value;
  const text = notes.join("\n");
  const { content, contents, result, statusMessage } = value;
  if (method === "tasks/get" && isJsonObject(result)) return { ...value, result: withNotes("tasks/result", result, notes) };
  if (method === "tasks/get" && typeof statusMessage === "string") return { ...value, statusMessage: `${text}\n\n${statusMessage}` };
  if ((method === "tools/call" || method === "tasks/result") && Array.isArray(content))
    return { ...value, content: [{ type: "text", text }, ...(content as readonly unknown[])] };
  if (method === "resources/read" && Array.isArray(contents)) {
    const parts = contents as readonly unknown[];
    const shown = parts.findIndex((one) => isJsonObject(one) && typeof one["text"] === "string");
    if (shown !== -1)
      return { ...value, contents: parts.map((one, at) => (at === shown && isJsonObject(one) ? { ...one, text: `${text}\n\n${String(one["text"])}` } : one)) };
    const uri = parts.flatMap((one) => (isJsonObject(one) && typeof one["uri"] === "string" ? [one["uri"]] : []))[0];
    if (uri !== undefined) return { ...value, contents: [{ uri, mimeType: "text/plain", text }, ...parts] };
  }
  return value;
}
