import type { Action, ToolRequest } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { isTelling, stringsIn, type ContentWorld } from "./gate.ts";
import { inspectOutput, type OutputContent } from "./inspect.ts";
import type { KnownSecrets } from "./known-secrets.ts";

/** Texts that are looked through; what a client shows a model is shorter. */
const MOST_TEXT = 4 * 1024 * 1024;

/** What no editor shows, other scripts than Latin, markup that hides, terminal sequences, text off the screen. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u0300-\u1dff\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2c00-\ud7ff\ufe00-\uffff]|[\ud800-\udfff]|<!--|display\s*:\s*none|visibility\s*:|opacity\s*:|font-size\s*:|\]:\s|!\[| {100}|\t{25}|(?:\n[ \t]{0,8}){20}|\\[ux][0-9a-f]{2}|&#|%[2-7][0-9a-f]%/;
/** Words of which orders to an agent hold one, in the languages that are written in plain Latin letters. */
const ORDERS =
  /(?:\b|%[0-9a-f]{2})(?:ignor|disregard|forget|overrid|bypass|instruc|prompt|assistant|a\.?i\b|llm|agents?\b|claude|gpt|copilot|gemini|model\b|system:|user:|do not (?:tell|mention|reveal|inform|ask)|without (?:telling|asking|mention)|urgent|immediately|new (?:task|goal|role|order)|you (?:must|are now|will|should|need)|exfiltrat|anweisung|vergiss|oublie|olvid|esque|dimentic|negeer|talimat|abaikan|zignoruj|confidential|restricted|proprietary|classification|tlp:|gur\b|naq\b|lbh\b|eht\b|dna\b|uoy\b|resu\b)/i;

/** May the text hide something, or tell an agent what to do? */
export function mayOrder(text: string): boolean {
  return UNSEEN.test(text) || ORDERS.test(text);
}

/** Tools whose output is what the agent gave itself. */
const OWN_OUTPUT: ReadonlySet<ToolRequest["type"]> = new Set(["write", "edit", "internal", "mode", "worktree", "schedule", "prompt"]);
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
  const texts = stringsIn(output).map((text) => {
    const part = text.slice(0, left);
    left -= part.length;
    return part;
  });
  const isSigned = STRANGE_OUTPUT.has(type) || hasPathClass(action, policy) || isTelling(texts, known) || texts.some(mayOrder);
  return isSigned ? inspectOutput(action, output, isFailure, policy, known, world) : undefined;
}

/** Names of folders and files that say of themselves what they hold; a policy may name any. */
function hasPathClass({ request }: Action, { data }: CompiledPolicy): boolean {
  return request.type === "read" && (data !== undefined || /confiden|patient|phi\b|pii|hipaa|medical|payroll|pci|gdpr|kyc|customer|contract|legal|financ|hr\/|board|users|dump|tfvars|tfstate|pcap|\.har|passport|employee/i.test(request.path));
}
