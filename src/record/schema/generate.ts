import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventSchemaText } from "./json-schema.ts";

/** Where the published schema lies. */
export const SCHEMA_FILE = join(import.meta.dirname, "../../../schema/event.v1.schema.json");

if (import.meta.main) writeFileSync(SCHEMA_FILE, eventSchemaText());
