import type { Facts } from "../../model/index.ts";
import { hostileVariables } from "../hostile-variables.ts";
import { projectFolders } from "../project-folders.ts";

const MAX_BYTES = 1024 * 1024;
/** Files of a trusted repository whose variables the client takes for itself and gives to every command and hook (measured). */
const FILES = [".gemini/.env", ".env"];
/**
 * Variables that change what a session runs in settings of an agent and are ordinary in a project's `.env`, where they are meant for its own program: they change
 * where a program connects to, and no command. `ENV` counts only for a shell with a terminal.
 */
const ORDINARY = /^(?:ENV|(?:HTTPS?|ALL)_PROXY|ANTHROPIC_\w+|NODE_TLS_REJECT_UNAUTHORIZED|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|AWS_ENDPOINT_URL\w*)$/i;

/** What a file of variables sets, as the client reads it (dotenv): `NAME=value`, `export NAME=value` or `NAME: value`, one a line. */
function variablesIn(text: string): Readonly<Record<string, string>> {
  const lines = text.matchAll(/^[^\S\n]*(?:export[^\S\n]+)?([\w.-]+)[^\S\n]*(?:=|:[^\S\n])[^\S\n]*(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name!, value!.trim().replace(/^(["'`])(.*)\1$/s, "$2")]));
}

function problemsOf(path: string, facts: Facts): readonly string[] {
  if (facts.lookAt(path) === undefined) return [];
  const text = facts.readText(path, MAX_BYTES);
  if (text === undefined) return [`\`${path}\` cannot be read, so that nobody knows what it sets`];
  return hostileVariables(variablesIn(text.replaceAll(/\r\n?/g, "\n").replace(/^\ufeff/, "")))
    .filter((name) => !ORDINARY.test(name))
    .map((name) => `\`${path}\` sets \`${name.slice(0, 60)}\``);
}

/**
 * Why a session in this repository is not what it seems: a file of variables changes what every command runs, after the guard has judged it. The client looks from
 * its folder upwards and takes the first file that it finds; each of them counts here. Whether the folder is trusted is not known here. Empty when nothing does.
 */
export function hostileSettings([root, cwd]: readonly string[], facts: Facts): readonly string[] {
  if (root === undefined || root === facts.home) return [];
  return projectFolders(root, cwd ?? root)
    .filter((folder) => folder !== facts.home)
    .flatMap((folder) => FILES.flatMap((file) => problemsOf(`${folder === "/" ? "" : folder}/${file}`, facts)));
}
