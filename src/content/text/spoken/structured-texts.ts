/** The name of a member that itself says to whom what lies in it is meant. */
const SPEAKING_KEY = /instruct|assistant|agent|system|next_?step|action|prompt|directive|llm|(?:^|_)ai(?:_|$)/i;
const LONGEST_KEY = 80;

/**
 * The strings of a structure, however deep, each once and in order; names of members that are more than one word are strings as well. One that lies in a
 * member whose name says that it is meant for a model begins with that name: `{"next_step": {"command": "…"}}` is an order where `{"command": "…"}` is data.
 */
export function stringsOf(value: unknown): readonly string[] {
  const out = new Set<string>();
  const open: { readonly value: unknown; readonly speaking: string | undefined }[] = [{ value, speaking: undefined }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value: own, speaking } = one;
    if (typeof own === "string") out.add(speaking === undefined ? own : `${speaking}: ${own}`);
    if (typeof own !== "object" || own === null) continue;
    const isList = Array.isArray(own);
    // What is opened last is looked at first.
    for (const [name, member] of Object.entries(own).toReversed()) {
      open.push({ value: member, speaking: !isList && SPEAKING_KEY.test(name) ? name.slice(0, LONGEST_KEY) : speaking });
      if (!isList && /\s/.test(name)) open.push({ value: name, speaking: undefined });
    }
  }
  return [...out];
}

/** The strings of a text that is JSON; `undefined` for any other text. Within quotation marks everything would be a quotation. */
export function structuredTexts(text: string): readonly string[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return stringsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
