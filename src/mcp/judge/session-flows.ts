import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServerCatalog } from "../../catalog/index.ts";
import { privateFolder, sessionFileName } from "../../record/index.ts";
import type { FileStamps } from "./file-stamp.ts";
import type { ForgePlace } from "./forge-places.ts";

/** Longest file that is read; a session with more has been everywhere. */
const MAX_BYTES = 64 * 1024;

/** A place that a session has read from by a tool server: `owner/repo` of a forge, else the server's name. */
export interface ReadPlace {
  readonly place: string;
  readonly isPrivate: boolean;
  readonly isUntrusted: boolean;
}

/** The places that a call reaches: repositories of a forge, or the server. */
export function placesOf(server: string, catalog: ServerCatalog | undefined, place: ForgePlace | undefined): readonly string[] {
  return catalog?.kind === "github" && place !== undefined && place.repositories.length > 0
    ? place.repositories.map((one) => `forge ${one}`)
    : [`server ${server}`];
}

/**
 * What sessions have read where, by tool servers: shared by all gateways of the machine, because each server may have a process of its own.
 * Lines are only ever added.
 */
export class SessionFlows {
  readonly #folder: string;
  readonly #stamps: FileStamps;
  #last: { readonly session: string; readonly file: string } | undefined;
  readonly #known = new Map<string, { readonly stamp: string; readonly places: readonly ReadPlace[] }>();

  constructor(stateFolder: string, stamps: FileStamps) {
    this.#stamps = stamps;
    this.#folder = join(stateFolder, "mcp", "flows");
  }

  #file(session: string): string {
    if (this.#last?.session !== session) this.#last = { session, file: join(this.#folder, `${sessionFileName(session)}.jsonl`) };
    return this.#last.file;
  }

  /** All that was read. What cannot be read back counts as everything. */
  of(session: string): readonly ReadPlace[] {
    const file = this.#file(session);
    const stamp = this.#stamps.of(file);
    if (stamp === "none") return [];
    const known = this.#known.get(session);
    if (known?.stamp === stamp) return known.places;
    const places = this.#read(file);
    if (this.#known.size > 200) this.#known.clear();
    this.#known.set(session, { stamp, places });
    return places;
  }

  #read(file: string): readonly ReadPlace[] {
    try {
      const text = readFileSync(file, "utf8");
      if (text.length > MAX_BYTES) return ANYWHERE;
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
          const { place, isPrivate, isUntrusted } = JSON.parse(line) as Partial<ReadPlace>;
          return { place: String(place), isPrivate: isPrivate !== false, isUntrusted: isUntrusted !== false };
        });
    } catch {
      return ANYWHERE;
    }
  }

  /** Adds a place. Throws when that cannot be stored: then what was read is not shown. */
  add(session: string, places: readonly ReadPlace[]): void {
    const known = this.of(session);
    const isCovered = (one: ReadPlace): boolean =>
      known.some((other) => other.place === one.place && (other.isPrivate || !one.isPrivate) && (other.isUntrusted || !one.isUntrusted));
    const fresh = places.filter((one) => (one.isPrivate || one.isUntrusted) && !isCovered(one));
    if (fresh.length === 0) return;
    privateFolder(this.#folder);
    appendFileSync(this.#file(session), fresh.map((one) => `${JSON.stringify(one)}\n`).join(""), { mode: 0o600 });
    this.#stamps.changed(this.#file(session));
  }
}

const ANYWHERE: readonly ReadPlace[] = [{ place: "everywhere", isPrivate: true, isUntrusted: true }];

/**
 * Why what leaves for some places may carry away what was read in others; `undefined` when it cannot. Three things together are stopped: text by
 * strangers that may steer the session, something private, and a way out; and on a forge a write to a repository after another one was read.
 */
export function outflowDoubt(read: readonly ReadPlace[], isUntrusted: boolean, targets: readonly string[]): string | undefined {
  const elsewhere = read.filter(({ place, isPrivate }) => isPrivate && !targets.includes(place)).map(({ place }) => place);
  if (elsewhere.length === 0) return undefined;
  // All of them: who says yes to one has not said yes to what is read after it.
  const from = [...new Set(elsewhere)].map((place) => place.replace(/^(?:forge|server) /, "")).join("`, `");
  const to = targets.map((target) => target.replace(/^(?:forge|server) /, "")).join(", ");
  if (elsewhere.some((place) => place.startsWith("forge ")) && targets.every((target) => target.startsWith("forge ")))
    return `this session has read \`${from}\`, and this writes to \`${to}\`, where others may see it`;
  if (!isUntrusted && !read.some((one) => one.isUntrusted)) return undefined;
  return `this session has taken in text by strangers and what only members of \`${from}\` may see, and this would carry it to \`${to}\``;
}
