import type { PlacedEvidence } from "./match-phrases.ts";

/**
 * Marks by which models tell who speaks: control tokens of chat templates, and tags and headings that pose as the system, the user or a tool's result.
 * Each pattern is anchored at a literal and bounded.
 */
const MARKS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  // Control tokens (ChatML, Llama 2 and 3, Gemma, Mistral, DeepSeek).
  {
    pattern:
      /<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|begin_of_text|end_of_text|start_header_id|end_header_id|eot_id|eom_id|channel|message|start|end|return|tool_call|tool_response)\|>/g,
    weight: 0.45,
  },
  // A turn of the system with something in it; a template of one has a slot there.
  { pattern: /<\|im_start\|>system\s{1,3}[A-Za-z]|<\|start_header_id\|>system<\|end_header_id\|>\s{1,4}[A-Za-z]|<<SYS>>\s{0,3}[A-Za-z]/g, weight: 0.5 },
  { pattern: /\[\/?INST\]|<<\/?SYS>>|<\/?start_of_turn>|<\/?end_of_turn>|\[\/?(?:SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_RESULTS|TOOL_CALLS)\]/g, weight: 0.45 },
  // The results and messages of an agent's own loop.
  {
    pattern:
      /<\/?(?:tool_result|tool_response|function_results|function_result|function_calls|tool_output|system-reminder|system_reminder|system_prompt|system_message|user_message|user_query|antml:[a-z_]{1,30})>/g,
    weight: 0.4,
  },
  { pattern: /<\/?(?:system|assistant|developer|admin|instructions?|important|secret|hidden|override|priority)>/gi, weight: 0.2 },
  { pattern: /<\/(?:data|document|context|input|untrusted|content|email|user_input|search_results|webpage|external)>\s{0,40}(?:<|[A-Z])/g, weight: 0.15 },
  // Headings and labels at the start of a line.
  {
    pattern:
      /(?:^|[\n"])[ \t>*#[(-]{0,8}(?:SYSTEM|ADMIN|ASSISTANT|AI|AGENT|LLM|DEVELOPER|MODEL|ROOT)[ _](?:PROMPT|MESSAGE|NOTE|NOTICE|OVERRIDE|ALERT|INSTRUCTIONS?|COMMAND|DIRECTIVE|UPDATE|MODE|WARNING|TASK)\b(?![ \t]{0,3}[=(.,])/g,
    weight: 0.45,
  },
  { pattern: /(?:^|\n)[ \t>*#-]{0,8}(?:System|Assistant|Human|User|Developer|SYSTEM|ASSISTANT|HUMAN|USER)[ \t]?:[ \t]{0,4}\S/g, weight: 0.15 },
  { pattern: /(?:^|[\n"])#{2,4} ?(?:System|Instruction|Human|Assistant|New Instructions?)s?:/g, weight: 0.35 },
  {
    pattern:
      /(?:={3,12}|-{3,12}|#{3,12}|\*{3,12}) ?(?:BEGIN|END|START|STOP) ?(?:OF )?(?:THE )?(?:SYSTEM|USER|PROMPT|INSTRUCTIONS?|CONTEXT|DOCUMENT|INPUT|DATA|TOOL|UNTRUSTED)[ A-Z]{0,30}(?:={3,12}|-{3,12}|#{3,12}|\*{3,12})/g,
    weight: 0.35,
  },
];

/** What could begin any of the above; without it the text is passed over. */
const ANY = /[<[=\-#*]|(?:^|[\n"])[ \t>]{0,8}[SAHUDLMR]/;

/** Marks that pose as another speaker. Linear: every pattern is bounded. */
export function roleEvidence(text: string): PlacedEvidence[] {
  if (!ANY.test(text)) return [];
  const out: PlacedEvidence[] = [];
  for (const { pattern, weight } of MARKS) {
    pattern.lastIndex = 0;
    let count = 0;
    for (let match = pattern.exec(text); match !== null && count < 40; match = pattern.exec(text)) {
      count += 1;
      out.push({ family: "role-markup", weight, words: match[0].trim(), start: match.index, end: match.index + match[0].length });
    }
  }
  return out;
}
