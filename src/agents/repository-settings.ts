import { parse } from "jsonc-parser";
import type { Facts } from "../model/index.ts";
import { asFields, type Fields } from "./fields.ts";

const MAX_BYTES = 1024 * 1024;

/** Settings of a repository as far as they can be read, and why the rest cannot. */
interface RepositorySettings {
  readonly fields: Fields;
  readonly text: string;
  /** In sentences for a person; empty when all was read. */
  readonly problems: readonly string[];
}

/**
 * Reads a JSON file of settings as the agents do that take comments and commas behind the last item. One that is not there, or no object, says nothing. Never throws.
 * @param filled what the agent puts in the place of variables before it reads the text
 */
export function repositorySettings(path: string, facts: Facts, filled: (text: string) => string = (text) => text): RepositorySettings {
  if (facts.lookAt(path) === undefined) return { fields: {}, text: "", problems: [] };
  const problems = [`\`${path}\` cannot be read, so that nobody knows what it sets`];
  const given = facts.readText(path, MAX_BYTES);
  if (given === undefined) return { fields: {}, text: "", problems };
  const text = filled(given);
  try {
    return { fields: asFields(parse(text.replace(/^\ufeff/, ""), [], { allowTrailingComma: true })) ?? {}, text, problems: [] };
  } catch {
    // Nested too deep for the reader.
    return { fields: {}, text, problems };
  }
}
