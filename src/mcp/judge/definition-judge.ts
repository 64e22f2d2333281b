import { createHash } from "node:crypto";
import { scanText } from "../../content/index.ts";
import { canonicalJson } from "../../record/index.ts";
import { isJsonObject, type DefinitionMethod, type JsonObject, type Passage, type Passing } from "../traffic.ts";
import { isActingScheme } from "./addresses.ts";
import { LIST_BOUNDS, requiredTexts, shapeFault, smugglingParameters, withoutRemoteIcons } from "./definition-shape.ts";
import { matrixAnswer } from "./matrix.ts";
import { PASS, refuse, replaced } from "./refusals.ts";
import { withoutHidden, type Removed } from "./result-text.ts";
import type { ServerRules } from "./server-rules.ts";
import type { DefinitionVerdict, InspectDefinition } from "./standing.ts";
import { accessOf } from "./tool-access.ts";
import type { ListedTool, ToolBook } from "./tool-book.ts";
import { isTextName, sizeOf, textsOf, withNames, withTexts, wordsOf } from "./values.ts";
import { VerdictCache } from "./verdict-cache.ts";
import type { JudgeWorld } from "./world.ts";

const LISTS: Readonly<Record<string, { readonly member: string; readonly name: string; readonly kind: "tool" | "prompt" | "resource" | "skill" }>> = {
  "tools/list": { member: "tools", name: "name", kind: "tool" },
  "prompts/list": { member: "prompts", name: "name", kind: "prompt" },
  "resources/list": { member: "resources", name: "uri", kind: "resource" },
  "resources/templates/list": { member: "resourceTemplates", name: "uriTemplate", kind: "resource" },
  "skills/list": { member: "skills", name: "name", kind: "skill" },
};

/** How many definitions are remembered as they were first seen, and how many verdicts of inspections. */
const MOST_SEEN = 20_000;
/** Changed definitions of one list that are recorded one by one: the others are kept back as well. */
const MOST_RECORDED = 20;

/** Longest that stands beside the entries of a list, in characters. */
const MOST_BESIDE = 64 * 1024;
/** Members of an opening that are judged each for itself. */
const OPENING: ReadonlySet<string> = new Set(["instructions", "serverInfo"]);
/** Members of which each part stands for itself: one that speaks to the agent does not take the others with it. */
const PARTED: ReadonlySet<string> = new Set(["capabilities", "_meta"]);

/** Is it nothing that is read: no text that is longer than a word, and nothing within? */
function isPlain(value: unknown): boolean {
  if (typeof value === "string") return /^[\w.+:=/-]{0,40}$/.test(value);
  if (Array.isArray(value)) return value.every((one) => typeof one !== "object" && isPlain(one));
  return typeof value !== "object" || value === null;
}

interface Seen {
  readonly digest: string;
  readonly texts: ReadonlySet<string>;
}

/** Looks at every text for itself and at all of them together; used where no inspection of definitions is given. */
const inspectTexts: InspectDefinition = ({ value }): DefinitionVerdict => {
  const texts = wordsOf(value);
  const reports = [...texts, texts.join("\n")].map((text) => scanText(text));
  const isHostile = reports.some(({ verdict }) => verdict === "hostile");
  const isSuspicious = reports.some(({ verdict }) => verdict === "suspicious");
  const findings = reports.flatMap((report) => report.findings.filter(({ score }) => score >= 0.5).map(({ kind, message }) => ({ rule: kind, message })));
  return { verdict: isHostile ? "malicious" : isSuspicious ? "suspicious" : "clean", findings };
};

/** Judges what servers say of themselves, before a client sees it. */
export class DefinitionJudge {
  readonly #world: JudgeWorld;
  readonly #book: ToolBook;
  readonly #inspect: InspectDefinition;
  /** What was seen first of each definition of a server, where nothing is pinned. */
  readonly #seen = new VerdictCache<Seen>(MOST_SEEN);
  readonly #verdicts = new VerdictCache<DefinitionVerdict>(MOST_SEEN);
  /** Changed definitions that were recorded: a list is asked for again and again. */
  readonly #recorded = new VerdictCache<true>(MOST_SEEN);
  /** Names of tools by server, to see when one stands in for another's. */
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(world: JudgeWorld, book: ToolBook) {
    this.#world = world;
    this.#book = book;
    this.#inspect = world.options.inspect ?? inspectTexts;
  }

  judge(method: DefinitionMethod, result: JsonObject, at: Passage): Passing {
    const rules = this.#world.rulesFor(at);
    if (method === "initialize" || method === "server/discover") return this.#opening(method, result, at, rules);
    const list = LISTS[method];
    if (list === undefined) return refuse(`\`${method}\` lists nothing that is known`, "mcp-malformed");
    const entries = result[list.member];
    if (!Array.isArray(entries)) return refuse(`the answer to \`${method}\` holds no list`, "mcp-malformed", "");
    return this.#list(method, result, entries as readonly unknown[], list, at, rules);
  }

  #opening(method: "initialize" | "server/discover", result: JsonObject, at: Passage, rules: ServerRules): Passing {
    const notes: string[] = [];
    if (sizeOf(result).isBeyond || sizeOf(result).characters > 256 * 1024)
      return refuse("what the server says of itself is larger than can be looked at", "mcp-size", "");
    let value = result;
    const { instructions, ...rest } = result;
    if (instructions !== undefined) {
      const found = typeof instructions === "string" ? this.#inspected({ name: at.server.name, kind: "instructions", value: instructions }) : undefined;
      const isChanged = this.#world.options.pins?.(at.identity, method, result).changed.includes("*") === true;
      if (isChanged) this.#record(instructions, "instructions", "instructions", "they are not as they were pinned", at);
      if (!rules.keepsInstructions || found?.verdict !== "clean" || isChanged) {
        value = rest;
        const why =
          found === undefined || found.verdict === "clean"
            ? isChanged
              ? "they are not as they were pinned"
              : "no policy keeps them"
            : `they are ${found.verdict}`;
        notes.push(`the instructions of \`${at.server.name}\` were left out: ${why}`);
      }
    }
    const cleaned = this.#withoutOrders(value, OPENING, at, notes);
    const { serverInfo } = cleaned;
    if (isJsonObject(serverInfo) && this.#inspected({ name: at.server.name, kind: "instructions", value: serverInfo }).verdict !== "clean") {
      this.#world.found(at.server.name, "mcp-server-info", "the name, title or description of the server speaks to the agent");
      return replaced({ ...cleaned, serverInfo: { name: at.server.name, version: "unknown" } }, [...notes, "the server's name for itself was left out"]);
    }
    if (isJsonObject(serverInfo) && serverInfo["icons"] !== undefined) {
      const plain = withoutRemoteIcons(serverInfo);
      if (plain !== serverInfo) return replaced({ ...cleaned, serverInfo: plain }, [...notes, "icons from elsewhere were left out"]);
    }
    return cleaned === result ? PASS : replaced(cleaned, notes);
  }

  #list(
    method: DefinitionMethod,
    result: JsonObject,
    entries: readonly unknown[],
    { member, name: nameKey, kind }: (typeof LISTS)[string],
    at: Passage,
    rules: ServerRules,
  ): Passing {
    const notes: string[] = [];
    const pins = this.#world.options.pins?.(at.identity, method, result);
    const changed = new Set(pins?.changed ?? []);
    const listed = new Map<string, ListedTool>();
    const kept: unknown[] = [];
    const names = new Set<string>();
    const siblings = new Set(entries.map((entry) => (isJsonObject(entry) ? entry[nameKey] : undefined)));
    const most = LIST_BOUNDS.entries;
    let looked = 0;
    let recorded = 0;
    for (const entry of entries) {
      const own = isJsonObject(entry) ? entry[nameKey] : undefined;
      const name = typeof own === "string" ? own : "?";
      // What a policy denies by its name does not count: who lists the tools that are needed gets them out of any list.
      if (this.#namedRefusal(name, kind, rules) === undefined && ++looked > most) {
        if (kind === "tool" && !listed.has(name)) listed.set(name, { annotations: undefined, hidden: beyond(name, entries.length, at) });
        continue;
      }
      const annotations = isJsonObject(entry) && isJsonObject(entry["annotations"]) ? entry["annotations"] : undefined;
      const hidden = names.has(name)
        ? "the server lists it twice"
        : this.#refusal(entry, name, kind, { at, rules, annotations, changed, isPinned: pins?.isPinned === true, siblings });
      names.add(name);
      const shown = shownName(name);
      if (kind === "tool") listed.set(name, { annotations, ...(hidden === undefined ? {} : { hidden: `\`${shown}\` is not available: ${hidden}` }) });
      if (hidden === undefined) kept.push(this.#cleaned(entry as JsonObject, name, kind, rules, notes));
      else {
        notes.push(`\`${shown}\` is not shown: ${hidden}`);
        this.#world.found(at.server.name, `mcp-hidden-${kind}`, `\`${shown}\`: ${hidden}`);
        const isChanged = pins?.isPinned === true ? changed.has(name) : this.#hasDrifted(entry, name, kind, at);
        if (isChanged && recorded < MOST_RECORDED && this.#record(entry, shown, kind, hidden, at)) recorded += 1;
      }
    }
    if (looked > most) {
      const message = `${looked - most} of ${entries.length} entries of \`${method}\` are not shown: ${most} are the most; list those that are needed in the policy`;
      notes.push(message);
      this.#world.found(at.server.name, "mcp-long-list", message);
    }
    if (kind === "tool") {
      this.#book.enter(at, listed);
      // What is not shown is nobody's tool: a server must not take another's name by listing it first.
      this.#names.set(at.server.name, new Set([...listed].flatMap(([name, { hidden }]) => (hidden === undefined ? [name] : []))));
    }
    const isSame = kept.length === entries.length && kept.every((one, number) => one === entries[number]);
    const isFiltered = !isSame || rules.rules.length > 0;
    // What was filtered for one must not be shown to another.
    const scope = isFiltered && result["cacheScope"] !== undefined && result["cacheScope"] !== "private" ? { cacheScope: "private" } : {};
    const { [member]: _, ...beside } = result;
    const { isBeyond, characters } = sizeOf(beside);
    const isLong = isBeyond || characters > MOST_BESIDE;
    if (isLong) notes.push("what stood beside the definitions was longer than can be looked at, and was left out");
    const said = isLong ? {} : this.#withoutOrders(beside, new Set(), at, notes);
    if (isSame && said === beside && Object.keys(scope).length === 0) return PASS;
    return replaced({ ...said, [member]: isSame ? entries : kept, ...scope }, notes);
  }

  /** The members without those that speak to the agent, and without hidden text; the same object where there is nothing of either. */
  #withoutOrders(value: JsonObject, judged: ReadonlySet<string>, at: Passage, notes: string[]): JsonObject {
    const removed: Removed = new Map();
    const clean = (text: string): string => withoutHidden(text, removed);
    const isClean = (name: string, own: unknown): boolean =>
      (isPlain(own) && !isTextName(name)) || this.#inspected({ name: at.server.name, kind: "instructions", value: { [name]: own } }).verdict === "clean";
    const said = Object.entries(value).flatMap(([name, own]): readonly (readonly [string, unknown])[] => {
      if (judged.has(name)) return [[name, own]];
      if (!PARTED.has(name) || !isJsonObject(own)) return isClean(name, own) ? [[name, own]] : [];
      const parts = Object.entries(own).filter(([part, inner]) => isClean(part, inner));
      return [[name, parts.length === Object.keys(own).length ? own : Object.fromEntries(parts)]];
    });
    const isWhole = said.length === Object.keys(value).length && said.every(([name, own]) => own === value[name]);
    if (!isWhole) {
      notes.push("what spoke to the agent beside the definitions was left out");
      this.#world.found(at.server.name, "mcp-beside-definitions", "what the server says beside its definitions speaks to the agent");
    }
    const left = isWhole ? value : Object.fromEntries(said);
    return withNames(withTexts(left, clean), clean);
  }

  /** Why a policy does not admit what goes by this name. */
  #namedRefusal(name: string, kind: "tool" | "prompt" | "resource" | "skill", rules: ServerRules): string | undefined {
    return kind === "skill" ? undefined : rules.refusal(kind === "tool" ? "tools" : kind === "prompt" ? "prompts" : "resources", name);
  }

  /** Why an entry is not shown. */
  #refusal(
    entry: unknown,
    name: string,
    kind: "tool" | "prompt" | "resource" | "skill",
    {
      at,
      rules,
      annotations,
      changed,
      isPinned,
      siblings,
    }: {
      readonly siblings: ReadonlySet<unknown>;
      readonly at: Passage;
      readonly rules: ServerRules;
      readonly annotations: JsonObject | undefined;
      readonly changed: ReadonlySet<string>;
      readonly isPinned: boolean;
    },
  ): string | undefined {
    const shape = shapeFault(entry, name, kind === "tool");
    if (shape !== undefined || !isJsonObject(entry)) return shape;
    const byPolicy = this.#namedRefusal(name, kind, rules);
    if (byPolicy !== undefined) return byPolicy;
    if (kind === "resource" && isActingScheme(name) && !/^file:/i.test(name)) return "its address would run something";
    if (kind === "tool") {
      const access = accessOf(name, rules, annotations);
      if (access.lie !== undefined) this.#world.found(at.server.name, "mcp-annotation-lie", access.lie);
      const { areStrict, hasWrite } = rules.routes;
      if (areStrict && at.route === "read" && access.access !== "read") return hasWrite ? "it is on the writing route only" : "only reading is admitted";
      const { outcome, row } = matrixAnswer(this.#world.policyFor(at).mcp ?? [], rules.rowNames, [at.principal], access.access);
      // A tool that takes a statement is what its statement is.
      if (outcome === "deny" && rules.kind !== "database") return `the matrix denies it (${row})`;
      const other = this.#twin(name, siblings, at) ?? this.#mention(entry, siblings, at);
      if (other !== undefined) return other;
    }
    const { verdict, findings } = this.#inspected({ name, kind, value: entry });
    if (verdict !== "clean") {
      const messages = [...new Set(findings.map(({ message }) => message))].slice(0, 2);
      return `its definition is ${verdict}: ${messages.join("; ") || "it speaks to the agent"}`;
    }
    if (isPinned) return changed.has(name) ? "it is not as it was approved; look at it with `sallyport mcp diff` and approve it again" : undefined;
    return this.#drift(entry, name, kind, at);
  }

  /** Tools of other servers: of those that this gateway serves, and of those that are pinned on this machine. */
  #others(siblings: ReadonlySet<unknown>, { server, identity }: Passage): readonly (readonly [string, ReadonlySet<string>])[] {
    const served = [...this.#names].filter(([other]) => other !== server.name);
    // One that has half of these tools is this server in another version or for another folder.
    const pinned = (this.#world.options.pinnedElsewhere?.(identity) ?? []).filter(
      (names) => [...names].filter((one) => siblings.has(one)).length * 2 < names.size,
    );
    return [...served, ...pinned.map((names) => ["a pinned server", names] as const)];
  }

  /** Another server's tool that goes by nearly this name. */
  #twin(name: string, siblings: ReadonlySet<unknown>, at: Passage): string | undefined {
    const own = skeleton(name);
    for (const [other, names] of this.#others(siblings, at)) {
      for (const one of names) if (one !== name && skeleton(one) === own) return `its name imitates \`${one}\` of \`${other}\``;
    }
    return undefined;
  }

  /** Another server's tool of which this one speaks: orders about it are not for this server to give. */
  #mention(entry: JsonObject, siblings: ReadonlySet<unknown>, at: Passage): string | undefined {
    const words = new Set(textsOf(entry).flatMap((text) => text.match(/[A-Za-z][\w-]{5,80}/g) ?? []));
    for (const [other, names] of this.#others(siblings, at)) {
      for (const one of names) if (/[_-]/.test(one) && words.has(one) && !siblings.has(one)) return `its definition speaks of \`${one}\` of \`${other}\``;
    }
    return undefined;
  }

  /** Records a changed definition that is kept back, each once. False where it was recorded before. */
  #record(entry: unknown, name: string, kind: string, why: string, at: Passage): boolean {
    const digest = digestOf(entry, "hex");
    const key = `${seenKey(name, kind, at)} ${digest}`;
    if (this.#recorded.get(key) === true) return false;
    this.#world.quarantined(at, { name, isTool: kind === "tool", digest, why });
    this.#recorded.set(key, true);
    return true;
  }

  #hasDrifted(entry: unknown, name: string, kind: string, at: Passage): boolean {
    const known = this.#seen.get(seenKey(name, kind, at));
    return known !== undefined && known.digest !== digestOf(entry, "base64");
  }

  /** Without pins: is it still as it was first seen? A new text that has to be given is named. */
  #drift(entry: JsonObject, name: string, kind: string, at: Passage): string | undefined {
    const key = seenKey(name, kind, at);
    const digest = digestOf(entry, "base64");
    const texts = requiredTexts(entry);
    const known = this.#seen.get(key);
    const smuggling = smugglingParameters(entry);
    if (known === undefined) {
      this.#seen.set(key, { digest, texts });
      if (smuggling.length > 0) this.#world.found(at.server.name, "mcp-asks-for-context", `\`${name}\` asks for \`${smuggling.join("`, `")}\``);
      return smuggling.some((parameter) => texts.has(parameter))
        ? `it asks for \`${smuggling.join("`, `")}\`, which is not part of its task; approve it with \`sallyport mcp approve\` and pin it where it is`
        : undefined;
    }
    if (known.digest === digest) return undefined;
    const fresh = [...texts].filter((text) => !known.texts.has(text));
    return `it has changed since it was first seen${fresh.length === 0 ? "" : `, and now asks for \`${fresh.slice(0, 4).join("`, `")}\``}; pin it with \`sallyport mcp lock\` when the change is right`;
  }

  /** What is shown of an entry: hidden characters and icons from elsewhere out, and no claim to read that is not so. */
  #cleaned(entry: JsonObject, name: string, kind: string, rules: ServerRules, notes: string[]): JsonObject {
    const removed: Removed = new Map();
    let shown = withoutRemoteIcons(withTexts(entry, (text) => withoutHidden(text, removed)));
    if (removed.size > 0) notes.push(`hidden characters were taken out of \`${name}\``);
    const { annotations } = shown;
    if (kind === "tool" && isJsonObject(annotations) && accessOf(name, rules, annotations).lie !== undefined) {
      shown = { ...shown, annotations: { ...annotations, readOnlyHint: false } };
      notes.push(`\`${name}\` says of itself that it only reads, and it does not`);
    }
    return shown;
  }

  #inspected(definition: Parameters<InspectDefinition>[0]): DefinitionVerdict {
    const key = createHash("sha256")
      .update(JSON.stringify([definition.kind, definition.name, definition.value]))
      .digest("base64");
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = this.#inspect(definition);
    this.#verdicts.set(key, verdict);
    return verdict;
  }
}

/** By what a definition is known again from list to list. */
function seenKey(name: string, kind: string, { identity, server }: Passage): string {
  return `${identity} ${server.name} ${kind} ${name}`;
}

/** What tells one definition from another, whatever order its members have. Text that is no Unicode has no canonical form. */
function digestOf(entry: unknown, encoding: "base64" | "hex"): string {
  let text: string;
  try {
    text = canonicalJson(entry);
  } catch {
    text = JSON.stringify(entry) ?? "";
  }
  return createHash("sha256").update(text).digest(encoding);
}

/** Why a tool is not there that stands too far behind in its list. */
function beyond(name: string, entries: number, { server }: Passage): string {
  return `\`${shownName(name)}\` is not available: \`${server.name}\` lists ${entries} tools, and Sallyport looks at ${LIST_BOUNDS.entries}; a person lists those that are needed in the policy (\`tools: { allow: […] }\` of the server)`;
}

function shownName(name: string): string {
  return name.slice(0, 80).replaceAll(/[^\x20-\x7e]/g, "?");
}

/** A name as it looks at a glance. */
function skeleton(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[-_.\s/:]/g, "")
    .replaceAll("0", "o")
    .replaceAll(/[1|]/g, "l")
    .replaceAll("i", "l")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}
