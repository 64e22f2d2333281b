/** Words one of which every address of a model holds, in the languages that are known here. Wider than what is found by them. */
const NAMES =
  /assist|asist|asyst|agent|ajan|model|modèle|\bbots?\b|\bllms?\b|\bgpt|chatbot|claude|copilot|codex|gemini|cursor|devin|grok|siri|alexa|\bai(?![a-z])|\ba\.i\.|artificial|automat|autonom|robot|virtual|digital|generative|intelligent|non-?human|summari[sz]er|answer engine|whoever|whatever|anyone who|anything that|those who|_for_|_to_|screening|ranking|recruiting|grading|\bcode[- ]generat|crawler|scraper|\b(?:if|when(?:ever)?|while|in case|once) you\b|\bki\b|\bki-|\bia\b|yapay zek|ассистент|агент|помощник|(?<![а-я])ии(?![а-я])|нейросет|модел|助手|人工智能|智能体|模型|代理|アシスタント|エージェント|モデル|인공지능|어시스턴트|에이전트|모델|도우미|المساعد|دستیار|هوش مصنوعی|الذكاء|الوكيل|نموذج|सहायक|एआई|मॉडल/gi;

/** Reaches of the patterns that start from such a word (in UTF-16 units): what stands before it, and what stands behind. */
const BEFORE = 160;
const AFTER = 240;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches of a text in which a model may be addressed, in order, none over another. Linear. */
export function candidates(text: string): readonly Stretch[] {
  const out: { start: number; end: number }[] = [];
  NAMES.lastIndex = 0;
  for (let found = NAMES.exec(text); found !== null; found = NAMES.exec(text)) {
    const start = Math.max(0, found.index - BEFORE);
    const end = Math.min(text.length, NAMES.lastIndex + AFTER);
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else out.push({ start, end });
  }
  return out;
}
