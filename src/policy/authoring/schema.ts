import { z } from "zod";
import { AGENT_MODES, FLOW_SOURCES, PATH_SCOPES, TRAITS, type Trait } from "../../model/index.ts";
import { CONTENT_CLASSES, CONTENT_OUTCOMES, LAYERS, OUTPUT_OUTCOMES, SESSION_LABELS, VIAS } from "../compiled.ts";
import { agentKeys, agentSections } from "./agent-sections.ts";
import { TIME_FORM } from "./hold-source.ts";
import { mcpKeys, mcpSection } from "./mcp-section.ts";
import { CONDITION_TEXTS, KIND_WORDS } from "./vocabulary.ts";

const word = z.string().min(1);
const oneOrMore = <T extends z.ZodType>(item: T): z.ZodUnion<readonly [T, z.ZodArray<T>]> => z.union([item, z.array(item).min(1)]);
const enumOf = <T extends string>(values: readonly T[]): z.ZodEnum<{ [K in T]: K }> => z.enum(values as [T, ...T[]]) as never;

const kinds = oneOrMore(enumOf(KIND_WORDS)).describe("Effect kinds (`fs.read`), families (`fs` or `fs.*`), or `*` for all.");
const patterns = oneOrMore(word);
const traits = oneOrMore(enumOf(Object.keys(TRAITS) as Trait[]));
const port = z.union([z.number().int().min(0).max(65_535), z.string().regex(/^\d{1,5}-\d{1,5}$/)]);

const fields = {
  path: patterns.optional(),
  scope: oneOrMore(enumOf(PATH_SCOPES)).optional(),
  host: patterns.optional(),
  port: oneOrMore(port).optional(),
  branch: patterns.optional(),
  remote: patterns.optional(),
  force: z.boolean().optional(),
  program: patterns.optional(),
  isKnown: z.boolean().optional(),
  package: patterns.optional(),
  ecosystem: patterns.optional(),
  provider: patterns.optional(),
  operation: patterns.optional(),
  target: patterns.optional(),
  engine: patterns.optional(),
  statement: patterns.optional(),
  server: patterns.optional(),
  tool: patterns.optional(),
  name: patterns.optional(),
  agent: patterns.optional(),
  from: oneOrMore(enumOf(FLOW_SOURCES)).optional(),
  session: oneOrMore(enumOf(SESSION_LABELS)).optional(),
  is: traits.optional(),
  any: traits.optional(),
  via: oneOrMore(enumOf(VIAS)).optional(),
  mode: oneOrMore(enumOf(AGENT_MODES)).optional(),
  certainty: z.enum(["certain", "possible"]).optional(),
  native: oneOrMore(word).optional(),
};

/** Adds the meaning of each condition, for editors. */
function described<T extends Record<string, z.ZodType>>(shape: T): T {
  return Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, type.describe(CONDITION_TEXTS[key as keyof typeof CONDITION_TEXTS])])) as T;
}

const conditions = z.strictObject(described(fields));
const conditionFields = {
  ...described(fields),
  not: oneOrMore(conditions).optional().describe(CONDITION_TEXTS.not),
};

const id = z
  .string()
  .regex(/^[A-Za-z][\w.-]{0,63}$/)
  .describe("A name for the rule, by which decisions, overrides and delegations speak of it.");
const why = word.max(400).describe("One sentence for the person and the model that are refused.");
const example = z.union([word, z.record(z.string(), z.unknown())]);
const examples = z
  .strictObject({
    allow: z.array(example).optional(),
    ask: z.array(example).optional(),
    deny: z.array(example).optional(),
  })
  .describe("Commands or payloads with the outcome the whole policy must give; `sallyport policy test` runs them.");

const time = z.string().regex(TIME_FORM);
const holdTimes = z.strictObject({
  expires: time.optional().describe("How long the request may be answered: `30m`, `2h`, `3d`; `1h` unless said."),
  wait: time.optional().describe("How long the call waits for the answer before it is refused for now, at most `2m`; `0s` unless said."),
  valid: time.optional().describe("How long an approval holds once it is given; `15m` unless said."),
  repeat: z.boolean().optional().describe("Within that time an approval holds for every exact repetition, not for one call."),
});
const hold = z.union([z.literal(true), holdTimes]);
const grantable = z.union([
  z.literal(false),
  z.strictObject({
    kinds: kinds.optional(),
    longest: time.optional().describe("Longest time of one grant: `30m`, `8h`, `5d`."),
  }),
]);

const rule = z.strictObject({
  allow: kinds.optional(),
  ask: kinds.optional(),
  deny: kinds.optional(),
  ...conditionFields,
  hold: hold.optional().describe("With `ask`: the question is held for a person elsewhere, who answers with `sallyport approvals`."),
  id: id.optional(),
  why: why.optional(),
  examples: examples.optional(),
});

const grant = z.strictObject({
  allow: kinds,
  ...conditionFields,
  id: id.optional(),
  owner: word.describe("Who answers for the exception."),
  until: word.describe("Last day (`2026-12-01`, UTC) or moment (`2026-12-01T12:00:00Z`) of the exception."),
  why,
});

const delegate = z.strictObject({
  to: oneOrMore(enumOf(LAYERS)).describe("The layers that may lift."),
  outcomes: oneOrMore(z.enum(["ask", "deny"]))
    .optional()
    .describe("What they may lift; `ask` unless said."),
  kinds: kinds.optional(),
  rules: patterns.optional().describe("Ids of rules they may lift, text with `*`; `default` is what no rule matches."),
  why: why.optional(),
});

const change = z.enum(["allow", "ask", "deny", "off"]);
const override = z.union([change, z.strictObject({ to: change, why, hold: hold.optional() })]);

const dataClass = z.enum(["public", "internal", "confidential", "regulated"]);
const dataPlace = z.string().regex(/^(?:provider|host|mcp):\S+$/);

/** What data is and where it may go; see `src/content/classify/`. */
const data = z.strictObject({
  default: dataClass.optional().describe("What a file is of which nothing is known; `internal` unless said."),
  paths: z
    .array(z.strictObject({ class: dataClass, path: patterns, why }))
    .optional()
    .describe("Classes of files, by globs."),
  destinations: z
    .array(
      z.strictObject({
        to: dataPlace.describe("`provider:PLAN`, `host:NAME`, `host:*.NAME` or `mcp:SERVER`."),
        most: z.enum([...dataClass.options, "none"]),
        why,
      }),
    )
    .optional()
    .describe("The highest class that may go to a place; a project's file can only lower it."),
  restore: z
    .array(z.strictObject({ kinds: word, to: z.string().regex(/^(?:file|host|mcp):\S+$/), why }))
    .optional()
    .describe("Where values may be put back in the place of their placeholders, besides where they came from; not from a project's file."),
  content: z
    .partialRecord(enumOf(CONTENT_CLASSES), enumOf(CONTENT_OUTCOMES))
    .optional()
    .describe("What happens to prompts that hold secrets (`exact`, `checked`, `provider`, `generic`: how sure it is) or data of a class."),
  outputs: enumOf(OUTPUT_OUTCOMES).optional().describe("What happens to secrets in the output of tools; `replace` unless said."),
  plans: z.record(word, word).optional().describe("The provider's plan that an agent works under: `claude-code: anthropic-commercial`."),
});

/** The policy file, as authored. */
export const policyFile = z.strictObject({
  version: z.literal(1),
  name: word.max(80).optional(),
  about: word.optional(),
  extends: oneOrMore(word)
    .optional()
    .describe("A baseline (`low-risk`, `production-adjacent`, `regulated`, `privileged-infrastructure`, `unattended-ci`) or files, relative to this one."),
  default: z.enum(["ask", "deny"]).optional().describe("What is said where no rule matches."),
  asks: z.enum(["ask", "deny"]).optional().describe("`deny`: every question of this policy is a refusal, for places where nobody can answer."),
  hold: hold.optional().describe("Every question of this policy is held for a person elsewhere, also where nobody sits before the agent."),
  grantable: grantable
    .optional()
    .describe("What may be lifted for a time with `sallyport grant add`, whatever layer asks; `false`: nothing. Without it this policy sets no limit."),
  sets: z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/), z.array(word))
    .optional()
    .describe("Named lists of patterns, used as `@name`."),
  overrides: z.record(z.string(), override).optional().describe("Changes to inherited rules, by id."),
  rules: z.array(rule).optional(),
  otherwise: z.array(rule).optional().describe("Rules that speak only where none of `rules` matches."),
  grants: z.array(grant).optional().describe("Exceptions with an owner, a reason and an end."),
  delegate: z.array(delegate).optional().describe("What other layers may lift by grant."),
  examples: examples.optional(),
  data: data.optional().describe("Classes of data and where each may go."),
  mcp: mcpSection.optional().describe("Tool servers: which may run, what each may do, and for whom; enforced by `sallyport mcp run`."),
  agents: agentSections.optional().describe("What holds for single agents beyond rules; compiled into their managed settings."),
});

export type PolicyFile = z.infer<typeof policyFile>;
export type AuthoredRule = z.infer<typeof rule>;
export type AuthoredGrant = z.infer<typeof grant>;
export type AuthoredConditions = z.infer<typeof conditions> & {
  readonly not?: AuthoredRule["not"];
};
export type Example = z.infer<typeof example>;
export type Examples = z.infer<typeof examples>;

/** Keys by the place in the file, to suggest the one that was meant. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [first] = path;
  if (path.length === 0) return Object.keys(policyFile.shape);
  if (path.includes("not")) return Object.keys(conditions.shape);
  if (path.at(-1) === "hold") return Object.keys(holdTimes.shape);
  if (path.at(-1) === "grantable") return ["kinds", "longest"];
  if (path.at(-1) === "examples") return ["allow", "ask", "deny"];
  if (first === "rules" || first === "otherwise") return Object.keys(rule.shape);
  if (first === "grants") return Object.keys(grant.shape);
  if (first === "delegate") return Object.keys(delegate.shape);
  if (first === "overrides") return ["to", "why", "hold"];
  if (first === "data") return path.length === 1 ? Object.keys(data.shape) : ["class", "path", "to", "most", "kinds", "why"];
  if (first === "mcp") return mcpKeys(path.slice(1));
  if (first === "agents") return agentKeys(path.slice(1));
  return [];
}
