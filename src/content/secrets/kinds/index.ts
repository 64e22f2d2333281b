import type { Kind } from "../kind.ts";
import { readKinds } from "../read-kinds.ts";
import { BUSINESS } from "./business.ts";
import { CLOUD } from "./cloud.ts";
import { CODE_HOSTING } from "./code-hosting.ts";
import { SERVICES } from "./services.ts";
import { STRUCTURAL } from "./structural.ts";

/** Every kind of secret that is known. */
export const KINDS: readonly Kind[] = [CODE_HOSTING, CLOUD, SERVICES, BUSINESS, STRUCTURAL].flatMap(readKinds);

const byId = new Map(KINDS.map((kind) => [kind.id, kind]));

/** The kind of that id. */
export function kindOf(id: string): Kind {
  const kind = byId.get(id);
  if (kind === undefined) throw new Error(`there is no kind \`${id}\``);
  return kind;
}
