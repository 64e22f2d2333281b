import type { PlacedEvidence } from "./match-phrases.ts";

const WEIGHT = 0.3;
const MOST = 40;

/** At the beginning of a sentence somebody is called who is no person: `AI agents: …`, `Hey assistant, …`, `Note to any LLM reading this: …`. */
const VOCATIVE =
  /(?<=^|[\n.!?;:>"'(*\]#-][ \t\n]{0,4})(?:(?:by the way|btw|thanks|okay|ok|so|and|now|kindly|please|hello|hi|hey|dear|attention|important|note|hidden note|notice|message|reminder|instructions?|memo|warning)[,:!]?[ ]){0,3}(?:(?:to|for)[ ])?(?:(?:all|any|the|every|you|my|this|our)[ ]){0,2}(?:(?:coding|ai|llm|helpful|autonomous|virtual|language|reviewer|reviewing)[ -]){0,2}(?:ai|llms?|assistants?|agents?|chatbots?|bots?|copilot|claude|cursor|chatgpt|gpt|gemini|models?|asisten|assistente|asystencie|asistente|assistent|assistant)(?:[ ](?:ai|ia|ki|models?|agents?|assistants?|systems?))?(?:[ ](?:that[ ]is[ ])?(?:processing|reading|reviewing|summari[sz]ing|analy[sz]ing|editing|using|working[ ](?:on|in|with))[ ](?:this|the)(?:[ ]\w{1,20})?)?[ ]?(?:[,:\u2014\u2013]|!(?=[ ]))|(?<=^|[\s(])@(?:assistant|agent|claude|copilot|cursor|gemini|chatgpt|ai|bot)(?=[ ,:])/gi;

const ANY = /assist|agent|bot|\bai\b|llm|copilot|claude|cursor|gpt|gemini|model|asist|asyst/i;

/** A lone word with a colon is the label of a transcript's speaker, or the part of a program in a changelog: `Assistant: …`, `- copilot: …`. */
function isLabel(text: string, match: RegExpExecArray): boolean {
  if (!/^[\s"'(*#-]*(?:assistants?|agents?|bots?|models?|ai|llms?|chatbots?|claude|copilot|cursor|gpt|chatgpt|gemini):$/i.test(match[0])) return false;
  return (
    !/^(?:agents|assistants|llms|chatbots|bots|copilot|claude|cursor|gemini):$/i.test(match[0]) ||
    /[-*]\s{0,3}$/.test(text.slice(Math.max(0, match.index - 4), match.index))
  );
}

/** Where an agent is called by what it is. Linear: the pattern is bounded. */
export function vocativeEvidence(text: string): PlacedEvidence[] {
  if (!ANY.test(text)) return [];
  const out: PlacedEvidence[] = [];
  VOCATIVE.lastIndex = 0;
  for (let match = VOCATIVE.exec(text); match !== null && out.length < MOST; match = VOCATIVE.exec(text))
    if (!isLabel(text, match)) out.push({ family: "address", weight: WEIGHT, words: match[0].trim(), start: match.index, end: match.index + match[0].length });
  return out;
}
