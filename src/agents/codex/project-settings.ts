import { parse } from "smol-toml";
import type { Facts } from "../../model/index.ts";
import { asFields, field } from "../fields.ts";
import { hostileVariables } from "../hostile-variables.ts";
import { projectFolders } from "../project-folders.ts";

const MAX_SETTINGS = 1024 * 1024;
const MAX_DEPTH = 32;

/** The settings that the client takes from a folder of the repository; those of a sub-agent's role set nothing for its shell (measured). */
function fileIn(folder: string, facts: Facts): readonly string[] {
  const own = `${folder === "/" ? "" : folder}/.codex`;
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

function problemsOf(path: string, facts: Facts): readonly string[] {
  if (facts.lookAt(path) === undefined) return [];
  const unread = [`\`${path}\` cannot be read, so that nobody knows what it sets`];
  const text = facts.readText(path, MAX_SETTINGS);
  if (text === undefined) return unread;
  let document: unknown;
  try {
    document = parse(text.replace(/^\ufeff/, ""));
  } catch {
    return unread;
  }
  return [...new Set(hostileIn(document, 0))].map((name) => `\`${path}\` sets \`shell_environment_policy.set.${name.slice(0, 60)}\``);
}

/**
 * Why a session in this repository is not what it seems: its settings set variables that change what every command runs, after the guard has judged
 * it (measured with `BASH_ENV`; `requirements.toml` has no word for it). Whether the folder is trusted is not known here. Empty when nothing does.
 */
export function hostileSettings([root, cwd]: readonly string[], facts: Facts): readonly string[] {
  if (root === undefined) return [];
  return projectFolders(root, cwd ?? root).flatMap((folder) => fileIn(folder, facts).flatMap((path) => problemsOf(path, facts)));
}
