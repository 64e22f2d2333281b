import { parse } from "smol-toml";
import { parentOf } from "../../facts/index.ts";
import type { Facts } from "../../model/index.ts";
import { asFields, field } from "../fields.ts";
import { hostileVariables } from "../hostile-variables.ts";
import { secretsRead } from "../own-reads.ts";
import { pathIn, projectFolders } from "../project-folders.ts";

const MAX_SETTINGS = 1024 * 1024;
const MAX_DEPTH = 32;

/** The settings that the client takes from a folder of the repository; those of a sub-agent's role set nothing for its shell (measured). */
function fileIn(folder: string, facts: Facts): readonly string[] {
  const own = pathIn(folder, ".codex");
  // What lies in the home is the person's own.
  return own === (facts.variable("CODEX_HOME") || `${facts.home}/.codex`) ? [] : [`${own}/config.toml`];
}

/** Names of the variables that change what a command runs, wherever in the document the shell's environment is set. */
function hostileIn(value: unknown, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return ["…"];
  if (Array.isArray(value)) return value.flatMap((one) => hostileIn(one, depth + 1));
  const fields = asFields(value);
  if (fields === undefined) return [];
  const policy = asFields(field(fields, "shell_environment_policy"));
  const set = policy === undefined ? undefined : asFields(field(policy, "set"));
  return [
    ...(set === undefined ? [] : hostileVariables(set)),
    ...(policy !== undefined && field(policy, "experimental_use_profile") === true ? ["experimental_use_profile"] : []),
    ...Object.values(fields).flatMap((one) => hostileIn(one, depth + 1)),
  ];
}

/** What settings have the client read by itself: names of files of instructions (`…_filenames`) and files (`…_file`), wherever in the document. */
interface NamedReads {
  readonly names: readonly string[];
  readonly files: readonly string[];
}

function readsIn(value: unknown, depth: number): NamedReads {
  const fields = depth > MAX_DEPTH ? undefined : asFields(value);
  const parts = Object.entries(fields ?? {}).map(([key, one]): NamedReads => {
    if (key.endsWith("_filenames") && Array.isArray(one)) return { names: one.filter((name) => typeof name === "string"), files: [] };
    if (key.endsWith("_file") && typeof one === "string") return { names: [], files: [one] };
    return readsIn(one, depth + 1);
  });
  return { names: parts.flatMap(({ names }) => names), files: parts.flatMap(({ files }) => files) };
}

/** A settings file as a value; `undefined` where it is not there, a text where it cannot be read. */
function settingsAt(path: string, facts: Facts): unknown {
  if (facts.lookAt(path) === undefined) return undefined;
  const unread = `\`${path}\` cannot be read, so that nobody knows what it sets`;
  const text = facts.readText(path, MAX_SETTINGS);
  if (text === undefined) return unread;
  try {
    return parse(text.replace(/^\ufeff/, ""));
  } catch {
    return unread;
  }
}

/**
 * Why a session in this repository is not what it seems: its settings set variables that change what every command runs, after the guard has judged
 * it (measured with `BASH_ENV`; `requirements.toml` has no word for it), or it has the client give a secret to the model by itself (measured with
 * `project_doc_fallback_filenames`, `model_instructions_file` and links). Whether the folder is trusted is not known here. Empty when nothing does.
 */
export function hostileSettings([root, cwd]: readonly string[], facts: Facts): readonly string[] {
  if (root === undefined) return [];
  const files = projectFolders(root, cwd ?? root).flatMap((folder) => fileIn(folder, facts));
  const settings = files.map((path) => ({ path, document: settingsAt(path, facts) }));
  const reads = settings.map(({ path, document }) => ({ path, ...readsIn(document, 0) }));
  const named = reads.flatMap(({ path, files: all }) =>
    all.map((one) => ({ where: `\`${one.slice(0, 100)}\` in \`${path}\``, path: one, folder: parentOf(path) })),
  );
  return [
    ...settings.flatMap(({ path, document }) =>
      typeof document === "string"
        ? [document]
        : [...new Set(hostileIn(document, 0))].map((name) => `\`${path}\` sets \`shell_environment_policy.set.${name.slice(0, 60)}\``),
    ),
    ...secretsRead({ names: reads.flatMap(({ names }) => names), named }, [root, cwd ?? root], facts),
  ];
}
