/**
 * Whether a text uses a variable as a shell does: `$NAME`, `${NAME`. What no shell has as a name is used nowhere: it comes from a file of strangers, and becomes part
 * of a pattern here.
 */
export function usesVariable(text: string, name: string): boolean {
  return /^\w+$/.test(name) && new RegExp(String.raw`\$\{?${name}\b`).test(text);
}
