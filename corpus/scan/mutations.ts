import { parse as parseYaml, stringify as stringifyYaml } from "yaml";
import type { LabelledItem } from "./labelled-items.ts";

/** The same thing in other words: what it does stays as it was, and so does its label. `undefined` where it has nothing to change. */
export interface Mutation {
  readonly name: string;
  readonly apply: (item: LabelledItem) => LabelledItem | undefined;
}

function inReverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inReverse);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, inReverse(one)]),
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every string of a value, changed. */
function stringsOf(value: unknown, change: (text: string, key: string) => string, key = ""): unknown {
  if (typeof value === "string") return change(value, key);
  if (Array.isArray(value)) return value.map((one) => stringsOf(one, change, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stringsOf(one, change, name)]));
}

/** Each letter of some words as `\u00xx`: the same JSON value. */
function escaped(json: string): string {
  return json.replaceAll(/\b(?:curl|bash|https|bypassPermissions|allow|npx)\b/g, (word) =>
    Array.from(word, (one) => `\\u${one.codePointAt(0)!.toString(16).padStart(4, "0")}`).join(""),
  );
}

/** Programs by their folder, the home by its variable. */
function spelt(text: string): string {
  return text
    .replaceAll(/(?<![\w./-])(curl|wget) (?=-|https?:|"?\$)/g, "/usr/bin/$1 ")
    .replaceAll(/(?<=[\s"'`@=])~\/(?=\.)/g, "$HOME/")
    .replaceAll(/\| ?(sh|bash)\b/g, "| /bin/$1");
}

const changed = (item: LabelledItem, text: string): LabelledItem | undefined => (text === item.text ? undefined : { ...item, text });

const ORDER: Mutation = {
  name: "order",
  apply: (item) => {
    const value = asJson(item.text);
    if (value !== undefined) return changed(item, JSON.stringify(inReverse(value), undefined, "\t"));
    if (item.kind !== "workflow") return undefined;
    return changed(item, stringifyYaml(inReverse(parseYaml(item.text))));
  },
};

const QUOTING: Mutation = {
  name: "quoting",
  apply: (item) => {
    const value = asJson(item.text);
    if (value !== undefined) return changed(item, escaped(JSON.stringify(value)));
    if (item.kind !== "workflow") return changed(item, item.text.replaceAll("\n", "\r\n"));
    return changed(item, JSON.stringify(parseYaml(item.text)));
  },
};

const SPELLING: Mutation = {
  name: "spelling",
  apply: (item) => {
    const files = Object.fromEntries(Object.entries(item.files).map(([path, text]) => [path, /\.(?:sh|zsh|bash)$/.test(path) ? spelt(text) : text]));
    const value = asJson(item.text);
    const text = value === undefined ? spelt(item.text) : JSON.stringify(stringsOf(value, spelt), undefined, 2);
    const isSame = text === item.text && JSON.stringify(files) === JSON.stringify(item.files);
    return isSame ? undefined : { ...item, text, files };
  },
};

/** What a hook runs goes into a file of the repository, which the hook names. */
const INDIRECTION: Mutation = {
  name: "indirection",
  apply: (item) => {
    const value = asJson(item.text);
    if (item.kind !== "config" || typeof value !== "object" || value === null || !("hooks" in value) || Array.isArray(value)) return undefined;
    const files: Record<string, string> = { ...item.files };
    const hooks = stringsOf((value as { readonly hooks: unknown }).hooks, (text, key) => {
      if (!["command", "bash"].includes(key) || !text.includes(" ")) return text;
      const path = `scripts/dev/step-${Object.keys(files).length}.sh`;
      files[path] = `#!/usr/bin/env bash\n# part of the local set-up\n${text}\n`;
      return `bash ${path}`;
    });
    const text = JSON.stringify({ ...value, hooks }, undefined, 2);
    return Object.keys(files).length === Object.keys(item.files).length ? undefined : { ...item, text, files };
  },
};

const NAMES: Mutation = {
  name: "names",
  apply: (item) => {
    const value = asJson(item.text);
    if (value === undefined) return changed(item, item.text.replace(/^name: .*$/m, "name: team-standard"));
    const { mcpServers } = value as { readonly mcpServers?: Readonly<Record<string, unknown>> };
    if (mcpServers === undefined) return undefined;
    const renamed = Object.fromEntries(Object.values(mcpServers).map((one, at) => [`service-${at + 1}`, one]));
    return changed(item, JSON.stringify({ ...(value as object), mcpServers: renamed }));
  },
};

/** All of them. */
export const MUTATIONS: readonly Mutation[] = [ORDER, QUOTING, SPELLING, INDIRECTION, NAMES];

/** Every item in every other wording that it has. */
export function mutated(items: readonly LabelledItem[]): readonly LabelledItem[] {
  return items.flatMap((item) =>
    MUTATIONS.flatMap(({ name, apply }) => {
      const other = apply(item);
      return other === undefined ? [] : [{ ...other, id: `${item.id} (${name})` }];
    }),
  );
}
