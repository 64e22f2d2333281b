import { z } from "zod";
import { recordedEventSchema } from "./event-schema.ts";

/** JSON Schema (draft 2020-12) of one event of the record, for whoever reads an export. */
export function eventJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(recordedEventSchema, { target: "draft-2020-12", io: "input" }) as Record<string, unknown>;
  return { $schema, $id: "urn:sallyport:schema:event.v1", title: "Sallyport event, version 1", ...rest };
}

/** The same as the text of the published file. */
export function eventSchemaText(): string {
  return `${JSON.stringify(eventJsonSchema(), null, 2)}\n`;
}
