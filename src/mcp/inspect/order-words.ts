import { ORDER_WORDS, ORDER_WORDS_BIAS } from "./order-words.generated.ts";

/** Sentences that are judged as one order. */
const WINDOW = 2;
/** Sentences of one text that are judged; definitions have far fewer. */
const MOST_SENTENCES = 2000;
/** A sentence is cut here: what goes on is a list or data. */
const LONGEST_SENTENCE = 800;

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text as it is read (lower case). Linear. */
export function sentencesOf(text: string): Sentence[] {
  const out: Sentence[] = [];
  const stop = /[.!?;:](?=\s)|\n+/g;
  let from = 0;
  const take = (to: number): void => {
    if (text.slice(from, to).trim() !== "" && out.length < MOST_SENTENCES)
      out.push({ text: text.slice(from, Math.min(to, from + LONGEST_SENTENCE)), start: from, end: to });
    from = to;
  };
  for (let match = stop.exec(text); match !== null && out.length < MOST_SENTENCES; match = stop.exec(text)) take(match.index + match[0].length);
  take(text.length);
  return out;
}

/** What is written in many ways and means one kind of thing. The order matters: an address holds a path. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:https?|wss?|s3):\/\/[^\s"'`<>)]+/g, " _url "],
  [/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g, " _email "],
  [
    /(?:~|\$home|\/home\/\w{1,32})?[/\\]?(?:\.ssh|\.aws|\.env|\.netrc|\.npmrc|\.git-credentials|\.kube|\.docker|\.gnupg|\.config|\.bashrc|\.zshrc|\.claude|\.cursor|id_rsa|id_ed25519|\/etc\/(?:passwd|shadow|hosts))[\w./\\-]{0,120}/g,
    " _private ",
  ],
  [/\b[\w-]{1,60}\.(?:md|json|ya?ml|toml|cursorrules)\b/g, " _file "],
  [/`[^`\n]{0,200}[ $|-][^`\n]{0,200}`/g, " _code "],
  [/[`"'\u2018\u201c][\w.-]{1,40}[`"'\u2019\u201d]/g, " _name "],
  [/(?:~|\.{1,2})?\/[\w.-]{1,60}(?:\/[\w.-]{1,60}){0,12}/g, " _path "],
  [/\b[a-z]{1,40}(?:_[a-z]{1,40}){1,6}\b/g, " _name "],
  [/\b\d[\d.,:-]{0,30}\b/g, " _num "],
];

/** Endings off, so that one example teaches about several forms. */
function stem(word: string): string {
  return word.startsWith("_") || word.length < 5 ? word : word.replace(/(?:'s|ies|ied|ing|ed|es|s|e|y)$/, "");
}

/** Words of a piece of text and pairs of neighbours, each once. */
export function featuresOf(piece: string): string[] {
  let text = piece;
  for (const [pattern, name] of KINDS) text = text.replace(pattern, name);
  const words = (text.replaceAll("\u2019", "'").match(/[a-z_]{1,40}(?:'[a-z]{1,3})?/g) ?? []).map(stem);
  const out = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    out.add(words[i]!);
    if (i > 0) out.add(`${words[i - 1]!} ${words[i]!}`);
  }
  return [...out];
}

/** The pieces of a text that are judged: each sentence, and each with the next one. */
export function piecesOf(text: string): Sentence[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((one, i) => {
    const next = WINDOW > 1 ? sentences[i + 1] : undefined;
    return next === undefined ? [one] : [one, { text: `${one.text} ${next.text}`, start: one.start, end: next.end }];
  });
}

/** The piece of a text that speaks most for an order: its log-odds, place and weightiest words. */
export interface WordEvidence {
  readonly logOdds: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

let weights: ReadonlyMap<string, number> | undefined;

function loaded(): ReadonlyMap<string, number> {
  weights ??= new Map(
    ORDER_WORDS.split("\n").map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), Number(line.slice(at + 1)) / 100] as const;
    }),
  );
  return weights;
}

/** Log-odds of a piece, by the weights given: their sum over the root of their number, so that length alone tells nothing. */
export function logOddsOf(features: readonly string[], weightOf: (feature: string) => number | undefined, bias: number): number {
  let sum = 0;
  let count = 0;
  for (const feature of features) {
    const weight = weightOf(feature);
    if (weight === undefined) continue;
    sum += weight;
    count += 1;
  }
  return bias + sum / Math.sqrt(count + 1);
}

/** Judges a text (as it is read) by its words; `undefined` where it holds no sentence. Linear. */
export function wordEvidence(text: string): WordEvidence | undefined {
  const known = loaded();
  let best: { readonly logOdds: number; readonly piece: Sentence; readonly features: readonly string[] } | undefined;
  for (const piece of piecesOf(text)) {
    const features = featuresOf(piece.text);
    const logOdds = logOddsOf(features, (feature) => known.get(feature), ORDER_WORDS_BIAS);
    if (best === undefined || logOdds > best.logOdds) best = { logOdds, piece, features };
  }
  if (best === undefined) return undefined;
  const words = best.features
    .filter((feature) => (known.get(feature) ?? 0) > 0)
    .sort((a, b) => known.get(b)! - known.get(a)!)
    .slice(0, 5);
  return { logOdds: best.logOdds, start: best.piece.start, end: best.piece.end, words };
}
