import { join } from "node:path";
import { privateFolder, readPrivateJson, RecordError, withLock, writePrivateFile } from "../../record/index.ts";
import { isJsonObject, type DefinitionMethod, type JsonObject } from "../traffic.ts";
import { definitionDiff, newFreeTextParameters, type DefinitionChange } from "./definition-diff.ts";
import { definitionDigest, definitionsOf, nameOf, pinDefinitions, type DefinitionList, type DefinitionPins, type ServerDefinitions } from "./definitions.ts";

/** Pins of one server and what was pinned. */
export interface PinnedServer {
  readonly pins: DefinitionPins;
  readonly definitions: ServerDefinitions;
}

/** How one definition differs from what was approved. */
export interface ChangedDefinition {
  readonly list: DefinitionList | "instructions";
  readonly name: string;
  /** `new`: a name that is not among the pinned ones, which a renamed tool also is. */
  readonly what: "changed" | "new" | "removed";
  readonly changes: readonly DefinitionChange[];
  /** Parameters of free text that are required now and were not. */
  readonly newParameters: readonly string[];
}

const LISTS: readonly DefinitionList[] = ["tools", "prompts", "resources", "resourceTemplates", "skills"];
/** Which list a method gives; both openings give the instructions. */
const OF_METHOD: Readonly<Partial<Record<DefinitionMethod, DefinitionList>>> = {
  "tools/list": "tools",
  "prompts/list": "prompts",
  "resources/list": "resources",
  "resources/templates/list": "resourceTemplates",
  "skills/list": "skills",
};

function compareList(list: DefinitionList, pinned: PinnedServer, now: readonly JsonObject[]): ChangedDefinition[] {
  const before = new Map((pinned.definitions[list] ?? []).map((one) => [nameOf(one), one]));
  const out: ChangedDefinition[] = [];
  const seen = new Map<string, number>();
  for (const one of now) {
    const name = nameOf(one);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const old = before.get(name);
    if (old === undefined) out.push({ list, name, what: "new", changes: [], newParameters: newFreeTextParameters(undefined, one) });
    else {
      let isSame: boolean;
      try {
        isSame = definitionDigest(list, one) === definitionDigest(list, old) && seen.get(name) === 1;
      } catch {
        isSame = false;
      }
      if (!isSame) out.push({ list, name, what: "changed", changes: definitionDiff(old, one), newParameters: newFreeTextParameters(old, one) });
    }
  }
  for (const name of before.keys()) if (!seen.has(name)) out.push({ list, name, what: "removed", changes: [], newParameters: [] });
  return out;
}

/**
 * Compares what a server says now with what was pinned. Lists are whole. What is `changed` or `new` is kept from the model until it is
 * approved; what is `removed` is only told of.
 */
export function compareDefinitions(pinned: PinnedServer, now: ServerDefinitions): ChangedDefinition[] {
  const out = LISTS.flatMap((list) => (now[list] === undefined ? [] : compareList(list, pinned, now[list])));
  if (now.instructions !== undefined && pinDefinitions({ instructions: now.instructions }).instructions !== pinned.pins.instructions)
    out.push({
      list: "instructions",
      name: "instructions",
      what: "changed",
      changes: definitionDiff(pinned.definitions.instructions ?? "", now.instructions),
      newParameters: [],
    });
  return out;
}

const MAX_BYTES = 64 * 1024 * 1024;

/** Pins that a person has approved, by the identity of the server: a file that only this user could have written. */
export class PinStore {
  readonly #folder: string;

  constructor(stateFolder: string) {
    this.#folder = stateFolder;
  }

  get path(): string {
    return join(this.#folder, "mcp-pins.json");
  }

  /** All pins. Throws a `RecordError` when the file is not trusted. */
  read(): Readonly<Record<string, PinnedServer>> {
    const fault = (why: string): RecordError => new RecordError(`the pins in \`${this.path}\` are not trusted (${why}); remove the file and lock again`);
    const value = readPrivateJson(this.path, MAX_BYTES, fault);
    if (value === undefined) return {};
    try {
      if (!isJsonObject(value) || value["version"] !== 1 || !isJsonObject(value["servers"])) throw fault("it does not hold pins");
      return Object.fromEntries(
        Object.entries(value["servers"]).map(([identity, one]) => {
          if (!isJsonObject(one) || !isJsonObject(one["definitions"])) throw fault("it does not hold pins");
          const definitions = one["definitions"] as ServerDefinitions;
          return [identity, { definitions, pins: pinDefinitions(definitions) }];
        }),
      );
    } catch (error) {
      throw error instanceof RecordError ? error : fault("it does not hold pins");
    }
  }

  /** Pins of a server; `undefined` where none are kept. Throws where the store is not trusted. */
  of(identity: string): PinnedServer | undefined {
    const all = this.read();
    return Object.hasOwn(all, identity) ? all[identity] : undefined;
  }

  /** Keeps what a person has approved. Throws when it cannot be stored. */
  keep(identity: string, definitions: ServerDefinitions): void {
    privateFolder(this.#folder);
    withLock(`${this.path}.lock`, (isHeld) => {
      const servers = { ...this.read(), [identity]: { definitions } };
      const text = JSON.stringify({
        version: 1,
        servers: Object.fromEntries(Object.entries(servers).map(([key, one]) => [key, { definitions: one.definitions }])),
      });
      if (text.length > MAX_BYTES) throw new RecordError("there are more pinned definitions than 64 MiB; remove servers that are not used");
      writePrivateFile(this.path, text, () => {
        if (!isHeld()) throw new RecordError("the lock of the pins was lost; try again");
      });
    });
  }

  /**
   * What of an answer is not as pinned, for whoever judges traffic.
   * @returns names to keep back, and whether the server is pinned at all; a store that is not trusted keeps everything back
   */
  compare(
    identity: string,
    method: DefinitionMethod,
    result: JsonObject,
  ): { readonly isPinned: boolean; readonly changed: readonly string[]; readonly why?: string; readonly details: readonly ChangedDefinition[] } {
    const now = definitionsOf(result);
    const list = OF_METHOD[method];
    const names = list === undefined ? ["instructions"] : (now[list] ?? []).map(nameOf);
    let pinned: PinnedServer | undefined;
    try {
      pinned = this.of(identity);
    } catch (error) {
      return { isPinned: true, changed: names, why: (error as Error).message, details: [] };
    }
    if (pinned === undefined) return { isPinned: false, changed: [], details: [] };
    const details = compareDefinitions(pinned, now);
    const changed = details.filter(({ what }) => what !== "removed").map(({ name }) => name);
    return { isPinned: true, changed, details, ...(changed.length === 0 ? {} : { why: "it is not as it was approved" }) };
  }
}
