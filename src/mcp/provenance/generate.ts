/** Writes public-root.generated.ts: the root of trust of sigstore's public instance, as its own client's package ships it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicRootText, shippedRoot } from "./fixtures/shipped-root.ts";

const file = join(import.meta.dirname, "public-root.generated.ts");
const text = publicRootText(shippedRoot());
if (readFileSync(file, "utf8") !== text) writeFileSync(file, text);
