import type { Facts } from "../model/index.ts";
import { hostileVariables } from "./hostile-variables.ts";

const MAX_BYTES = 1024 * 1024;
/**
 * Variables that change what a session runs in settings of an agent and are ordinary in a project's `.env`, where they are meant for its own program: they change
 * where a program connects to, and no command. `ENV` counts only for a shell with a terminal.
 */
const ORDINARY = /^(?:ENV|(?:HTTPS?|ALL)_PROXY|ANTHROPIC_\w+|NODE_TLS_REJECT_UNAUTHORIZED|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|AWS_ENDPOINT_URL\w*)$/i;
/** A value that leads nowhere else than to this machine, or takes something away. */
const HARMLESS = /^(?:|0|false|https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?(?:\/.*)?)$/i;

/** True for a value that switches something off, or an address of this machine. */
export function isHarmlessValue(value: string): boolean {
  return HARMLESS.test(value);
}

/** What a file of variables sets, by name; `undefined` where it cannot be read. */
export type FileVariables = Readonly<Record<string, string>> | undefined;

/** What a file of variables sets, as dotenv reads it: `NAME=value`, `export NAME=value` or `NAME: value`, one a line. Nothing where there is no such file. */
export function variablesOf(path: string, facts: Facts): FileVariables {
  if (facts.lookAt(path) === undefined) return {};
  const text = facts
    .readText(path, MAX_BYTES)
    ?.replaceAll(/\r\n?/g, "\n")
    .replace(/^\ufeff/, "");
  if (text === undefined) return undefined;
  const lines = text.matchAll(/^[^\S\n]*(?:export[^\S\n]+)?([\w.-]+)[^\S\n]*(?:=|:[^\S\n])[^\S\n]*(.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name!, value!.trim().replace(/^(["'`])(.*)\1$/s, "$2")]));
}

/**
 * What a file of variables of a repository, which an agent takes for itself and gives to every command, changes in a session. Empty when nothing in it is of that
 * kind.
 * @param isOwn whether a variable of that name steers the agent itself; `0`, `false` and addresses of this machine count for none
 */
export function hostileEnvFile(path: string, variables: FileVariables, isOwn: (name: string) => boolean): readonly string[] {
  if (variables === undefined) return [`\`${path}\` cannot be read, so that nobody knows what it sets`];
  const own = Object.keys(variables).filter((name) => isOwn(name) && !HARMLESS.test(variables[name]!));
  return [...hostileVariables(variables).filter((name) => !ORDINARY.test(name)), ...own].map((name) => `\`${path}\` sets \`${name.slice(0, 60)}\``);
}
