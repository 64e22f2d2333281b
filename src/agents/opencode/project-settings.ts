import { parentOf } from "../../facts/index.ts";
import type { Facts } from "../../model/index.ts";
import { field } from "../fields.ts";
import { secretsRead } from "../own-reads.ts";
import { pathIn, projectFolders } from "../project-folders.ts";
import { repositorySettings } from "../repository-settings.ts";

/** Settings of a repository; their relative paths begin at the folder that they lie in. */
const FILES = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"] as const;

/**
 * Why a session in this repository is not what it seems: its settings have the client give a secret to the model by itself, as `instructions` or by `{file:…}`, which
 * the client replaces by what the file holds wherever it stands (both measured). Empty when nothing does.
 */
export function hostileSettings([root, cwd]: readonly string[], facts: Facts): readonly string[] {
  if (root === undefined) return [];
  const filled = (text: string): string =>
    text.replace(/\{env:(\w{1,100})\}/g, (_, name: string) => facts.variable(name) ?? (name === "HOME" ? facts.home : ""));
  const paths = projectFolders(root, cwd ?? root).flatMap((folder) => FILES.map((file) => pathIn(folder, file)));
  const read = paths.map((path) => ({ path, folder: parentOf(path), ...repositorySettings(path, facts, filled) }));
  const named = read.flatMap(({ path, folder, fields, text }) => {
    const list = field(fields, "instructions");
    const instructions = (Array.isArray(list) ? list : [list]).filter((one) => typeof one === "string");
    // As it stands, and with its escapes read.
    const inserted = [...`${text}\n${JSON.stringify(fields)}`.matchAll(/\{file:\s*([^{}\n]{1,1000})\}/g)].map(([, one]) => one!.trim());
    return [...instructions, ...inserted].map((one) => ({ where: `\`${one.slice(0, 100)}\` in \`${path}\``, path: one, folder }));
  });
  return [...read.flatMap(({ problems }) => problems), ...secretsRead({ named }, [root, cwd ?? root], facts)];
}
