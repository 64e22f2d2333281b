import type { ServerTransport } from "../traffic.ts";

/** Where a value of the environment or a header comes from, without the value. */
export type ValueSource = "inline" | "environment" | "keychain" | "file" | "command" | "vault" | "prompt" | "stand-in" | "empty";

/** A variable or header and where its value comes from. `refersTo` names the variable or item that it points to. */
export interface NamedSource {
  readonly name: string;
  readonly source: ValueSource;
  readonly refersTo?: string;
}

/** Says where a value comes from. References of the agents (`${VAR}`, `${env:VAR}`, `${input:id}`, `{env:VAR}`) and of the gateway (`keychain:`, `file:`, `command:`, `op:`, `vault:`). */
export function valueSource(name: string, value: string): NamedSource {
  const text = value.replace(/^(?:Bearer|Basic|Token|token)\s+/, "").trim();
  if (text === "") return { name, source: "empty" };
  const [, input] = /^\$\{input:([^}]{1,80})\}$/.exec(text) ?? [];
  if (input !== undefined) return { name, source: "prompt", refersTo: input };
  const [, scheme, rest] = /^(?:\$\{)?(keychain|file|command|vault|op|env):(?:\/\/)?([^}]{1,400})\}?$/.exec(text) ?? [];
  if (scheme !== undefined) {
    const source = scheme === "env" ? "environment" : scheme === "op" ? "vault" : (scheme as "keychain" | "file" | "command" | "vault");
    return { name, source, ...(source === "command" ? {} : { refersTo: rest! }) };
  }
  const [, variable] = /^\$?\{(?:env:)?(\w{1,100})(?::-[^}]*)?\}$|^\$(\w{1,100})$/.exec(text) ?? [];
  if (variable !== undefined) return { name, source: "environment", refersTo: variable };
  if (/^(?:<.*>|\[.*\]|\{\{.*\}\}|.*(?:your|YOUR|here|HERE|xxx|XXX|placeholder|example).*)$/.test(text)) return { name, source: "stand-in" };
  return { name, source: "inline" };
}

/** Sources of all variables or headers of a server, in order of their names. */
export function valueSources(transport: ServerTransport): NamedSource[] {
  const values = transport.type === "stdio" ? transport.env : transport.headers;
  return Object.entries(values)
    .map(([name, value]) => valueSource(name, value))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const SECRET_ARGUMENT = /^(--?[\w-]*(?:token|key|secret|password|passwd|auth|credential|header)[\w-]*)(=)(.+)$/i;

/** Arguments as they may be shown: what follows an option for a secret, and credentials in addresses, are left out. */
export function shownArguments(args: readonly string[]): string[] {
  return args.map((word, i) => {
    const before = args[i - 1];
    if (
      before !== undefined &&
      /^--?[\w-]*(?:token|key|secret|password|passwd|auth|credential)[\w-]*$/i.test(before) &&
      !word.startsWith("-") &&
      valueSource("", word).source === "inline"
    )
      return "…";
    const [, option, sign, value] = SECRET_ARGUMENT.exec(word) ?? [];
    if (option !== undefined && valueSource("", value!).source === "inline") return `${option}${sign!}…`;
    if (/^[A-Z][A-Z0-9_]{1,60}=./.test(word)) {
      const at = word.indexOf("=");
      return valueSource("", word.slice(at + 1)).source === "inline" ? `${word.slice(0, at)}=…` : word;
    }
    return shownAddress(word);
  });
}

/** An address without its credentials and without values of its query. */
export function shownAddress(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/i, "$1…@").replaceAll(/([?&][\w.-]{1,60}=)[^&#\s]+/g, "$1…");
}

/** What starts a server or reaches it, in one line, as it may be shown. */
export function shownTransport(transport: ServerTransport): string {
  return transport.type === "stdio" ? [transport.command, ...shownArguments(transport.args)].join(" ") : shownAddress(transport.url);
}
