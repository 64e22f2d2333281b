import { z } from "zod";
import { policyFile } from "./schema.ts";

interface ObjectSchema {
  properties?: Record<string, unknown>;
  required?: string[];
  oneOf?: unknown[];
  [key: string]: unknown;
}

/** JSON Schema of the policy file, for editors. */
export function policyJsonSchema(): ObjectSchema {
  const schema = z.toJSONSchema(policyFile, {
    target: "draft-7",
    io: "input",
    reused: "ref",
    override: ({ jsonSchema }) => {
      const own = jsonSchema as ObjectSchema;
      const keys = Object.keys(own.properties ?? {});
      // A rule says exactly one outcome; the types cannot express that.
      if (keys.includes("deny") && keys.includes("id")) own.oneOf = ["allow", "ask", "deny"].map((key) => ({ required: [key] }));
    },
  }) as ObjectSchema;
  const { $schema, ...rest } = schema;
  return { $schema, title: "Sallyport policy", ...rest };
}

/** The same as the text of the published file. */
export function jsonSchemaText(): string {
  return `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
}
