import type { Stretch } from "./candidates.ts";

/** Who a result speaks to, and that it means them: to be addressed is half of an order. */

const PRODUCT = String.raw`(?:claude(?: code)?|copilot|codex|gemini|chatgpt|gpt-?\d\w{0,3}|cursor|devin|grok|siri|alexa)(?![\w./-])`;
/** Whatever stands behind such a word is a machine that reads. */
const MACHINE = String.raw`(?:ai|a\.i\.|artificial|llm|language|large language|automated|automatic|autonomous|agentic|robotic|virtual|digital|generative|intelligent|non-?human)`;
/** What a reader of either kind may be called. */
const READER = String.raw`(?:assistants?|agents?|models?|bots?|tools?|readers?|crawlers?|summari[sz]ers?|reviewers?|helpers?|systems?|generators?|scrapers?|copilots?|contributors?|coders?|programmers?|companions?|parsers?|graders?|evaluators?|classifiers?|screeners?|translators?|consumers?|visitors?|collaborators?)`;
/** Fields of work; people work in them as well, so that only a word for a machine behind them tells. */
const FIELD = String.raw`(?:coding|code|programming|shopping|support|review(?:er|ing)?|browser|browsing|research|chat|mail|screening|ranking|recruiting|hiring|indexing|crawling|scraping|parsing|evaluation|grading|triage|moderation|terminal|cli|ide|writing)`;
const AT_WORK = String.raw`(?:assistants?|generators?|agents?|models?|bots?|tools?|copilots?|summari[sz]ers?|crawlers?|scrapers?)`;
const READS = String.raw`(?:handl|read|process|review|retriev|evaluat|screen|pick|maintain|manag|summari[sz]|work|look|see|pars|visit|triag|answer|browsing on behalf|acting|label|scrap|index)\w*`;
const BY_ROLE = String.raw`(?:\b(?:an? |the |any |all |your |dear )?(?:${MACHINE}[- ]?){1,3}(?:${FIELD}[- ]?){0,2}${READER}\b|\b(?:an? |the |any |all |your |dear )?(?!support agents?\b)(?:${FIELD}[- ]?){1,2}${AT_WORK}\b|\b(?:screening|ranking|recruiting|grading) systems?\b|\banswer engines?\b|\b(?:the |an |any |all |your )?ai\b(?![-\w])|\b(?:whoever|whatever|anyone who|anything that|those who)\b[^.!?,:;\n]{0,30}\b(?:read|run|process|edit|handl|fix|pars|retriev|index|summari[sz])\w*\b|\b(?:llms?|chatbots?|gpts?|summari[sz]ers?)\b|\b(?:ai|agent|assistant|llm|bot|copilot)[_-](?:notice|note|instructions?|directive|agent|message|command|hint|action)\b|\bai(?:notice|note|instructions?|directive|agent|message)\b|\b(?:agents?|assistants?|models?|bots?|ai|llm) (?:that |which |who )?(?:is |are )?${READS} (?:(?:on |at |through |for |of |in )?(?:this|these|the|it|a|an)|here|within)\b)`;
const BY_NAME = String.raw`(?:@?\b${PRODUCT}|\b(?:the|your|this|any) (?:assistants?|agents?|model)\b|\b(?:assistants?|agents?|models?)\b(?= (?:must|shall|should|please|may|can)\b))`;
/** An obligation. */
const OBLIGED = String.raw`(?:must|should|shall|has to|have to|needs? to|(?:is|are|you'?re|were) (?:required |expected |asked |instructed |supposed |obliged |requested |bound |invited |encouraged |advised |best advised )?to|(?:is|are) (?:hereby |kindly )?(?:advised|reminded|informed|notified|instructed|required) that|(?:is|are) (?:bound by|subject to)|ought to|can complete|please|kindly|asked that you|requested that)`;
/** A leave that nobody asked for. */
const ALLOWED = String.raw`(?:may|can|(?:is|are) (?:free|allowed|permitted|authori[sz]ed|cleared|welcome|entitled) to)`;
const IS_READ = String.raw`(?:read|processed|parsed|seen|summari[sz]ed|opened|indexed|loaded|scanned|ingested|reviewed|handled|viewed|visited)`;

/** Everything by which a reader may be called; whether it is meant shows by what stands around it. */
const CALLED = new RegExp(String.raw`${BY_ROLE}|${BY_NAME}|\b(?:agents?|assistants?|models?|bots?)\b`, "gi");
const ROLE = new RegExp(String.raw`^(?:${BY_ROLE})$`, "i");
/** Also what people are called: something has to tell that a machine is meant. */
const PLAIN = /^(?:agents?|assistants?|models?|bots?)$/i;
const SEVERAL = /^(?:agents|assistants|bots)$/i;

const BARE_PRODUCT = new RegExp(String.raw`^${PRODUCT}$`, "i");

const AFTER = 110;
const BEFORE = 70;
const IS_OBLIGED = new RegExp(String.raw`^(?:(?![.!?]\s|[,:;\n])[^]){0,60}?\s${OBLIGED}\b(?! (?:not|never)\b)`, "i");
const IS_ALLOWED = new RegExp(String.raw`^ ${ALLOWED}\b`, "i");
const READ_BY = new RegExp(
  String.raw`\b(?:if|when(?:ever)?|while|in case|once|as soon as) (?:this|these|the|that|it)(?: \w+){0,2}? (?:is|are|be|gets?|has been) (?:being )?${IS_READ} by (?:an? |any )?$`,
  "i",
);

const GUIDANCE_FOR =
  /\b(?:notes?|messages?|memo|hints?|instructions?|procedure|steps?|work-?around|fix|guidance|advice|recovery|requirements?|recommend\w*)\b[^.!?\n]{0,40}\bfor (?:the |all |any |these |this )?$/i;

/** What stands before and behind a name when its bearer is meant. `by`: roles and products, roles alone, or plain names as well. */
const SIGNS: readonly { readonly by: "named" | "role" | "any" | "several"; readonly before?: RegExp; readonly after?: RegExp }[] = [
  { by: "named", after: IS_OBLIGED },
  { by: "role", after: /^\s?[:–—,](?=\s)|^\s?=(?=\s?\S)/ },
  { by: "any", before: /(?:^|\n|\[|\(|["'“«]|[-*>|] |<!--)\s{0,6}@?$/, after: /^\s?[,:–—](?=\s)/ },
  { by: "named", before: /\bas (?:an? |the )?$/i, after: /^,?\s+you\b/i },
  {
    by: "named",
    before:
      /\b(?:hey|hi|hello|dear|attention|notes?|messages?|instructions?|notice|reminder|memo|hint|orders?|directive|information|for|to)(?: (?:to|for))?:? $/i,
    after: /^(?:(?![.!?]\s|\n)[^]){0,40}?[,:–—]/,
  },
  { by: "role", before: GUIDANCE_FOR },
  { by: "several", before: GUIDANCE_FOR },
  { by: "any", before: /(?:^|\n)\s{0,8}(?:for|notes? (?:to|for)|instructions? (?:to|for)|information for|guidance for) $/i, after: /^\s*\n/ },
  { by: "named", before: /\b(?:if|when(?:ever)?|while|in case|once) (?:you are |you're |this is (?:being )?(?:read|processed) by )$/i },
  { by: "any", before: READ_BY },
  {
    by: "named",
    before: /\b(?:if|when(?:ever)?|while|in case|once) $/i,
    after: /^ (?:reads?|process\w*|summar\w*|sees?|handles?|reviews?|visits?|pars\w*|opens?|edits?|ingests?|pick\w*)\b[^.!?,:\n]{0,12}\b(?:this|these|the)\b/i,
  },
  {
    by: "any",
    before: /\b(?:whatever|anything|everything|all that) (?:(?:this|the|your|an?) )?$/i,
    after: /^ (?:is|was|has been|does|writes|sends|produces|gets)\b/i,
  },
  { by: "any", before: /\by?our (?:ai )?$/i, after: /^[^.!?\n]{0,30}\b(?:can|could|may|will)\b/i },
];
/** A reader that is spoken to by a mark, not by its name in a sentence. */
const MARKED = new RegExp(
  [
    String.raw`\b(?:todo|fixme|note|hint|xxx)\s?\(\s?(?:agents?|ai|assistant|llm|bot|${PRODUCT})\s?\)\s?:`,
    String.raw`\b\w{2,20}_(?:for|to)_(?:llms?|ai|agents?|assistants?|models?|bots?)\b["']?\s?[:=]`,
    String.raw`(?:^|\n|\s)(?:${PRODUCT})(?:\s?[/,|]\s?(?:${PRODUCT})){1,4}\s?:`,
    String.raw`(?:^|\s)@(?:${PRODUCT}|assistant|agent|ai)\b`,
    String.raw`\b(?:if|when(?:ever)?|while|in case|once) you (?:reads?|process\w*|summar\w*|sees?|handles?|reviews?|visits?|pars\w*|opens?|edits?|ingests?) (?:this|these|the)\b`,
    String.raw`\b(?:support|review|chat|shop|order)[- ]?bot,`,
  ].join("|"),
  "gi",
);

/** A place where a reader is spoken to. `isLeave`: it is given leave; only what stands in the same sentence is what it may do. */
export interface Address {
  readonly index: number;
  readonly words: string;
  readonly isLeave: boolean;
  /** People, programs and labels of transcripts are called so, too. */
  readonly isWeak: boolean;
}

function isMeant(name: string, before: string, after: string): boolean {
  // "For Cursor, add …" heads a paragraph of many a guide.
  if (BARE_PRODUCT.test(name) && /\bfor $/i.test(before)) return false;
  // "your assistant" is read as one name.
  const [own = "", bare = name] = /^((?:an? |the |any |all |your |dear |this ))(.*)$/is.exec(name)?.slice(1) ?? [];
  const isPlain = PLAIN.test(name) && (/^bots?$/i.test(name) || !/^ (?:must|shall|should|please|may|can)\b/i.test(after));
  const isRole = ROLE.test(name);
  return SIGNS.some((sign) => {
    if (sign.by === "role" && !isRole) return false;
    if (sign.by === "named" && isPlain) return false;
    if (sign.by === "several" && !SEVERAL.test(bare)) return false;
    return (
      (sign.after === undefined || sign.after.test(after)) &&
      (sign.before === undefined || sign.before.test(before) || (own !== "" && sign.before.test(before + own)))
    );
  });
}

/** "Agent: …" is who speaks in a transcript, "models, …" a cell of a table, "For Cursor, add …" a guide's heading, "our assistant can …" an advertisement. */
function isWeak(name: string, before: string, after: string): boolean {
  if (READ_BY.test(before)) return false;
  if (PLAIN.test(name))
    return (
      /^\s?,/.test(after) ||
      (/^\s?[:–—]/.test(after) && !/^(?:agents|assistants)$/i.test(name) && /(?:^|\n)[-*>#|\s]{0,8}$/.test(before)) ||
      /\bour $/i.test(before)
    );
  return BARE_PRODUCT.test(name) && !/@$/.test(before) && !/^\s(?:reads?|sees?|processes)\b/i.test(after);
}

/** Where a stretch of a text speaks to a reader, in order. Linear in its length. */
export function* addressesIn(text: string, { start, end }: Stretch): Generator<Address> {
  const stretch = text.slice(start, end);
  for (const { 0: words, index } of stretch.matchAll(MARKED)) yield { index: start + index, words, isLeave: false, isWeak: false };
  for (const { 0: words, index } of stretch.matchAll(CALLED)) {
    const at = start + index;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const after = text.slice(at + words.length, at + words.length + AFTER);
    if (isMeant(words, before, after)) yield { index: at, words: `${words}${after.slice(0, 1)}`, isLeave: false, isWeak: isWeak(words, before, after) };
    else if (IS_ALLOWED.test(after) && (ROLE.test(words) || /^(?:agents?|assistants?|bots?)$/i.test(words)))
      yield { index: at, words, isLeave: true, isWeak: false };
  }
}
