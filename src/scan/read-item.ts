import type { ItemScope, ScanItem } from "./item.ts";
import { kindOfPath, type Form, type PathKind } from "./kind-of-path.ts";
import { parseFrontMatter, parseJson, parseToml, parseYaml, type Parsed } from "./parse.ts";

const READERS: Readonly<Record<Form, (text: string) => Parsed>> = {
  json: parseJson,
  yaml: parseYaml,
  markdown: parseFrontMatter,
  toml: parseToml,
  text: (text) => ({ placeOf: () => ({ start: 0, end: text.length }) }),
};

/** A file as an item of what its path says that it is; `undefined` where no rule looks at such files. */
export function readItem(path: string, text: string, scope: ItemScope, known?: PathKind, files?: ReadonlyMap<string, string>): ScanItem | undefined {
  const found = known ?? kindOfPath(path);
  if (found === undefined) return undefined;
  const { kind, form, agent } = found;
  const { value, problem, placeOf } = READERS[form](text);
  return {
    kind,
    scope,
    path,
    text,
    placeOf,
    ...(agent === undefined ? {} : { agent }),
    ...(value === undefined ? {} : { value }),
    ...(problem === undefined ? {} : { problem }),
    ...(files === undefined ? {} : { files }),
  };
}
