import type { Kind } from "../kind.ts";
import { readKinds } from "../read-kinds.ts";
import { BUSINESS } from "./business.ts";
import { CLOUD } from "./cloud.ts";
import { CODE_HOSTING } from "./code-hosting.ts";
import { SERVICES } from "./services.ts";
import { STRUCTURAL } from "./structural.ts";

const TEXTS = [CODE_HOSTING, CLOUD, SERVICES, BUSINESS, STRUCTURAL];

/** Every kind of secret that is known. */
export function allKinds(): readonly Kind[] {
  return TEXTS.flatMap(readKinds);
}

const byId = new Map<string, Kind>();

/** The kind of that id: of all the lines only its own is read. */
export function kindOf(id: string): Kind {
  const known = byId.get(id);
  if (known !== undefined) return known;
  for (const text of TEXTS) {
    const start = text.indexOf(`\n${id} `) + 1;
    if (start === 0) continue;
    const provider = text.lastIndexOf("\n@ ", start) + 1;
    const [kind] = readKinds(`${text.slice(provider, text.indexOf("\n", provider))}\n${text.slice(start, text.indexOf("\n", start))}`);
    byId.set(id, kind!);
    return kind!;
  }
  throw new Error(`there is no kind \`${id}\``);
}
