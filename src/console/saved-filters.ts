import { join } from "node:path";
import { privateFolder, readPrivateJson, writePrivateFile } from "../record/index.ts";
import type { SavedFilter } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { filterOfQuery } from "./query-text.ts";

const MAX_FILTERS = 100;
const MAX_NAME = 60;
const MAX_BYTES = 1024 * 1024;

function pathOf(stateFolder: string): string {
  return join(privateFolder(join(stateFolder, "console")), "filters.json");
}

/** The filters that were given names; what cannot be read is none. */
export function savedFilters(world: ConsoleWorld): readonly SavedFilter[] {
  const path = pathOf(world.stateFolder);
  let value: unknown;
  try {
    value = readPrivateJson(path, MAX_BYTES, Error);
  } catch {
    value = [];
  }
  return (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((one) => {
    if (typeof one !== "object" || one === null) return [];
    const { name, query } = one as Readonly<Record<string, unknown>>;
    return typeof name === "string" && typeof query === "string" && name.length <= MAX_NAME ? [{ name, query }] : [];
  });
}

/** Gives a filter a name, or forgets the name where no query is given. */
export function saveFilter(world: ConsoleWorld, name: string, query: string | undefined): readonly SavedFilter[] {
  const own = name.trim();
  if (own === "" || own.length > MAX_NAME) throw new ConsoleError(400, `a name has 1 to ${MAX_NAME} characters`);
  if (query !== undefined) filterOfQuery(query, world.now());
  const others = savedFilters(world).filter((one) => one.name !== own);
  if (query !== undefined && others.length >= MAX_FILTERS) throw new ConsoleError(409, `there are ${MAX_FILTERS} filters already`, "forget one first");
  const filters = query === undefined ? others : [...others, { name: own, query }].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  writePrivateFile(pathOf(world.stateFolder), JSON.stringify(filters));
  return filters;
}
