import type { Facts } from "../../model/index.ts";
import { hostileVariablesIn } from "../hostile-variables.ts";
import { secretsRead } from "../own-reads.ts";

const MAX_SETTINGS = 4 * 1024 * 1024;
const FILES: readonly string[] = [".claude/settings.json", ".claude/settings.local.json"];
/** Variables that an administrator pins to a value of their own, not to nothing. */
const PINNED_TO_VALUE = /^(?:ANTHROPIC_BASE_URL|NODE_TLS_REJECT_UNAUTHORIZED|NODE_EXTRA_CA_CERTS|.*_PROXY)$/i;

/** True when managed settings stand above the repository's value: then the hook, which they reach and a repository does not, sees theirs. */
function isPinned(name: string, value: unknown, facts: Facts): boolean {
  const own = facts.variable(name);
  return own === "" || (own !== undefined && own !== value && PINNED_TO_VALUE.test(name));
}

/**
 * Why a session in this repository is not what it seems: its settings set variables that change what a command runs, after the
 * guard has judged it, or where prompts go; or its files of instructions lead to a secret. The client applies them although nobody has trusted the folder. Empty when
 * nothing does.
 */
export function hostileSettings(folders: readonly string[], facts: Facts): readonly string[] {
  const variables = [...new Set(folders.flatMap((folder) => FILES.map((file) => `${folder}/${file}`)))].flatMap((path) => {
    if (facts.lookAt(path) === undefined) return [];
    const text = facts.readText(path, MAX_SETTINGS);
    if (text === undefined) return [`\`${path}\` cannot be read, so that nobody knows what it sets`];
    return hostileVariablesIn(text, (name, value) => isPinned(name, value, facts)).map((name) => `\`${path}\` sets \`env.${name.slice(0, 60)}\``);
  });
  return [...variables, ...secretsRead({ hasImports: true }, folders, facts)];
}
