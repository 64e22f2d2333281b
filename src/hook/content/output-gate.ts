import type { Action, ToolRequest } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { isTelling, stringsIn, type ContentWorld } from "./gate.ts";
import { inspectOutput, type OutputContent } from "./inspect.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { mayOrder } from "./order-signs.ts";

/** Texts that are looked through; what a client shows a model is shorter. */
const MOST_TEXT = 4 * 1024 * 1024;

/** Tools whose output is what the agent gave itself. */
const OWN_OUTPUT: ReadonlySet<ToolRequest["type"]> = new Set(["write", "edit", "patch", "internal", "mode", "worktree", "schedule", "prompt"]);
/** Tools whose output strangers write. */
const STRANGE_OUTPUT: ReadonlySet<ToolRequest["type"]> = new Set(["fetch", "web-search", "mcp"]);

/** What an output holds; nothing where there is no sign of anything. */
export function contentOfOutput(
  action: Action,
  output: unknown,
  isFailure: boolean,
  policy: CompiledPolicy,
  known: KnownSecrets | undefined,
  world: ContentWorld,
): OutputContent | undefined {
  const { type } = action.request;
  if (OWN_OUTPUT.has(type)) return undefined;
  let left = MOST_TEXT;
  const { texts: strings, names } = stringsIn(output);
  const texts = [...strings, names.join(" ")].map((text) => {
    const part = text.slice(0, left);
    left -= part.length;
    return part;
  });
  const isSigned = STRANGE_OUTPUT.has(type) || hasPathClass(action, policy) || isTelling(texts, known) || texts.some(mayOrder);
  return isSigned ? inspectOutput(action, output, isFailure, policy, known, world) : undefined;
}

/** Names of folders and files that say of themselves what they hold; a policy may name any. */
function hasPathClass({ request }: Action, { data }: CompiledPolicy): boolean {
  return (
    request.type === "read" &&
    (data !== undefined ||
      /confiden|patient|phi\b|pii|hipaa|medical|payroll|pci|gdpr|kyc|customer|contract|legal|financ|hr\/|board|users|dump|tfvars|tfstate|pcap|\.har|passport|employee/i.test(
        request.path,
      ))
  );
}
