import { shown, type TextFinding, type TextKind } from "../finding.ts";
import { instructionScore } from "../instructions/score.ts";

const MOST = 40;
/** Longest hidden text that is judged at one place. */
const LONGEST = 8192;
/** From this score on, what is hidden speaks to an agent. Comments of documentation that give orders to people stay below. */
const SPEAKS = 0.6;

interface Place {
  readonly kind: TextKind;
  readonly start: number;
  readonly end: number;
  readonly hidden: string;
  readonly message: string;
  /** Lowest score that makes it a finding, where it is not the usual one. */
  readonly from?: number;
}

/** Texts between an opening and a closing mark; an unclosed one ends with the text. Linear: the search goes on behind the closing mark. */
function between(text: string, open: string, close: string): { readonly start: number; readonly end: number; readonly inner: string }[] {
  const out = [];
  for (let at = text.indexOf(open); at !== -1 && out.length < 2000;) {
    const from = at + open.length;
    const found = text.indexOf(close, from);
    const to = found === -1 ? text.length : found;
    out.push({ start: at, end: found === -1 ? to : to + close.length, inner: text.slice(from, Math.min(to, from + LONGEST)) });
    if (found === -1) break;
    at = text.indexOf(open, to + close.length);
  }
  return out;
}

/** In a long comment (metadata, a block of code that was switched off) weak signs come together by chance. */
function longFrom(inner: string): { from?: number } {
  return inner.length > 1500 ? { from: 0.8 } : {};
}

function comments(text: string): Place[] {
  const html = between(text, "<!--", "-->").map(({ start, end, inner }): Place => ({
    kind: "hidden-comment",
    start,
    end,
    hidden: inner.trim(),
    message: "an HTML comment that speaks to an agent",
    ...longFrom(inner),
  }));
  // Link definitions that stand for nothing are Markdown's comments: `[//]: # (text)`.
  const markdown = [
    ...text.matchAll(/(?:^|\n) {0,3}\[(?:\/\/|comment|_|#|\.|-|hidden|note|\s{0,4})\]: {0,4}(?:#|<>|\/|about:blank) {0,8}[("'](.{1,4000})[)"']/gi),
  ].map((match): Place => ({
    kind: "hidden-comment",
    start: match.index,
    end: match.index + match[0].length,
    hidden: match[1]!,
    message: "a Markdown comment that speaks to an agent",
  }));
  const templates = ["{# | #}", "{{!--|--}}", "{/*|*/}"].flatMap((pair) => {
    const [open = "", close = ""] = pair.split("|");
    return between(text, open, close).map(({ start, end, inner }): Place => ({
      kind: "hidden-comment",
      start,
      end,
      hidden: inner.trim(),
      message: "a template's comment that speaks to an agent",
      ...longFrom(inner),
    }));
  });
  return [...html, ...markdown, ...templates];
}

const WHITE =
  "(?:white|#fff(?:fff)?|#fefefe|#fdfdfd|rgba?\\( ?255, ?255, ?255[^)]{0,12}\\)|transparent|rgba\\([^)]{0,30}, ?0(?:\\.0{1,4}\\d?)?\\)|hsla?\\([^)]{0,30}100%[^)]{0,10}\\))";
/** Declarations of style sheets that keep text from being seen. */
const HIDING_STYLE = new RegExp(
  [
    "display ?: ?none",
    "visibility ?: ?(?:hidden|collapse)",
    "opacity ?: ?(?:0(?:\\.0\\d{0,3})?|\\.0\\d{0,3}|0%)(?![.\\d%])",
    "font-size ?: ?(?:0(?:\\.\\d{1,3})?|1|\\.\\d{1,3})(?:px|pt|em|rem|%|vw)?(?![.\\d])",
    `(?<!-)color ?: ?${WHITE}`,
    "text-indent ?: ?-\\d{3,6}",
    "(?:left|top|right|bottom|margin-left|margin-top) ?: ?-\\d{3,6}",
    "(?:max-)?(?:height|width) ?: ?[01](?:px)?(?![.\\d%])",
    "clip ?: ?rect\\( ?[01]",
    "clip-path ?: ?(?:inset\\( ?(?:50|100)%|circle\\( ?0)",
    "transform ?: ?scale\\( ?0",
    "line-height ?: ?0(?![.\\d])",
    "z-index ?: ?-\\d",
    "content-visibility ?: ?hidden",
    "filter ?: ?opacity\\( ?0",
    "mso-hide ?: ?all",
  ].join("|"),
  "i",
);

const TAG = /<([a-zA-Z][a-zA-Z0-9-]{0,30})((?:\s[^<>]{0,2000})?)>/g;
const HIDDEN_ATTRIBUTE = /\s(?:hidden|aria-hidden ?= ?["']?true)(?=[\s=/>]|$)/i;
const VOID = new Set(["img", "br", "hr", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"]);

/** Class and id names that a style sheet in the text hides. */
function hidingSelectors(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { inner } of between(text, "<style", "</style>")) {
    for (const match of inner.matchAll(/([.#][\w-]{1,60})[^{}]{0,100}\{([^{}]{0,1000})\}/g)) if (HIDING_STYLE.test(match[2]!)) names.add(match[1]!);
  }
  return names;
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s{0,4}=\\s{0,4}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\\s"'>]{1,400}))`, "i").exec(attributes);
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3]);
}

/** Text of an element, without its tags: to the closing tag of the same name, or to a bound. */
function innerText(text: string, from: number, name: string): { readonly inner: string; readonly end: number } {
  const part = text.slice(from, from + LONGEST);
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])`, "gi");
  let depth = 1;
  for (let match = tags.exec(part); match !== null; match = tags.exec(part)) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth === 0) return { inner: part.slice(0, match.index).replaceAll(/<[^<>]{0,2000}>/g, " "), end: from + match.index };
  }
  return { inner: part.replaceAll(/<[^<>]{0,2000}>/g, " "), end: from + part.length };
}

const SHOWN_LATER = ["alt", "title", "aria-label", "aria-description", "data-prompt", "data-instructions", "placeholder", "summary", "longdesc"] as const;

/** Attributes that a page does not show, but that is read with it. */
function attributePlaces(name: string, attributes: string, start: number, end: number): Place[] {
  const out: Place[] = [];
  for (const one of SHOWN_LATER) {
    const value = attributes.includes(one) ? attribute(attributes, one) : undefined;
    if (value !== undefined && value.length > 20)
      out.push({ kind: "hidden-attribute", start, end, hidden: value, message: `the attribute \`${one}\` speaks to an agent` });
  }
  if (name === "meta") {
    const value = attribute(attributes, "content");
    if (value !== undefined && value.length > 20)
      out.push({ kind: "hidden-attribute", start, end, hidden: value, message: "the content of a `meta` element speaks to an agent" });
  }
  if (name === "input" && /hidden/i.test(attribute(attributes, "type") ?? "")) {
    const value = attribute(attributes, "value");
    if (value !== undefined && value.length > 20) out.push({ kind: "css-hidden", start, end, hidden: value, message: "a hidden field speaks to an agent" });
  }
  return out;
}

function elements(text: string): Place[] {
  const out: Place[] = [];
  const selectors = text.includes("<style") ? hidingSelectors(text) : new Set<string>();
  let innerWork = 0;
  for (const match of text.matchAll(TAG)) {
    if (out.length > 2000) break;
    const name = match[1]!.toLowerCase();
    const attributes = match[2] ?? "";
    const start = match.index;
    const end = start + match[0].length;
    if (attributes.length > 8) out.push(...attributePlaces(name, attributes, start, end));
    if (VOID.has(name)) continue;
    const style = attributes.includes("style") ? attribute(attributes, "style") : undefined;
    const names =
      selectors.size === 0 ? [] : [...(attribute(attributes, "class") ?? "").split(/\s+/).map((one) => `.${one}`), `#${attribute(attributes, "id") ?? ""}`];
    const isHidden =
      (style !== undefined && HIDING_STYLE.test(style.replaceAll(/\s+/g, " "))) ||
      HIDDEN_ATTRIBUTE.test(attributes) ||
      names.some((one) => selectors.has(one)) ||
      (["template", "noscript", "script", "font", "object"].includes(name) &&
        (name === "template" || (name === "font" && new RegExp(WHITE, "i").test(attribute(attributes, "color") ?? ""))));
    // Nested hidden elements would be read once for each level: the work has a bound.
    if (!isHidden || innerWork > text.length * 4 + LONGEST) continue;
    const { inner, end: to } = innerText(text, end, name);
    innerWork += inner.length;
    if (inner.trim().length > 8) out.push({ kind: "css-hidden", start, end: to, hidden: inner.trim(), message: "text that is not shown speaks to an agent" });
  }
  return out;
}

/** Words in the place of data, in an address that is fetched as soon as the text is shown. */
const SLOT =
  /(?:\{\{?|\$\{|<|%7B|\[|__)\s?[\w .-]{0,40}(?:data|secret|history|conversation|summary|key|token|env|context|prompt|content|message|answer|response|password|credential|base64|encoded|chat|text)[\w .-]{0,40}\s?(?:\}|>|%7D|\]|__)/i;

function links(text: string): { places: Place[]; findings: TextFinding[] } {
  const places: Place[] = [];
  const findings: TextFinding[] = [];
  for (const match of text.matchAll(
    /(!?)\[([^\]\n]{0,2000})\]\(\s{0,4}(<[^>\n]{0,2000}>|[^\s)]{0,2000}|[^)\n"']{0,400})(?:\s{1,8}(?:"([^"]{0,2000})"|'([^']{0,2000})'))?\s{0,4}\)/g,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    const [, bang, label = "", url = "", double, single] = match;
    if (bang === "!" && label.length > 20)
      places.push({ kind: "hidden-attribute", start, end, hidden: label, message: "the alternative text of an image speaks to an agent" });
    const title = double ?? single;
    if (title !== undefined && title.length > 20)
      places.push({ kind: "hidden-attribute", start, end, hidden: title, message: "the title of a link speaks to an agent" });
    const query = url.indexOf("?");
    if (bang === "!" && query !== -1 && SLOT.test(url.slice(query)) && findings.length < MOST) {
      findings.push({
        kind: "exfiltration-link",
        severity: "medium",
        start,
        end,
        message: "an image whose address has a slot for data",
        hidden: shown(url),
        score: 0.5,
      });
    } else if (url.length > 60 && /[%+_-]/.test(url)) {
      places.push({
        kind: "hidden-attribute",
        start,
        end,
        hidden: url.replaceAll(/%20|[+_-]/g, " "),
        message: "the address of a link speaks to an agent",
        from: 0.75,
      });
    }
  }
  for (const match of text.matchAll(
    /(?:^|\n) {0,3}\[([^\]\n]{1,1000})\]: {0,8}(\S{0,2000})(?: {1,8}(?:"([^"\n]{0,2000})"|'([^'\n]{0,2000})'|\(([^)\n]{0,2000})\)))?/g,
  )) {
    const [, label = "", url = "", double, single, round] = match;
    const title = double ?? single ?? round ?? "";
    const hidden = [label, title, url.length > 60 ? url.replaceAll(/%20|[+_-]/g, " ") : ""].filter((part) => part.length > 12).join(" ");
    if (hidden !== "")
      places.push({
        kind: "hidden-reference",
        start: match.index,
        end: match.index + match[0].length,
        hidden,
        message: "a link definition speaks to an agent",
      });
  }
  return { places, findings };
}

/** What hides text in HTML and Markdown, where the text speaks to an agent; and images that carry data away. Linear. */
export function markupFindings(text: string): TextFinding[] {
  const places: Place[] = [];
  const out: TextFinding[] = [];
  if (text.includes("<!--") || text.includes("]:") || text.includes("{#") || text.includes("{{!") || text.includes("{/*")) places.push(...comments(text));
  if (text.includes("</") || text.includes("<img") || text.includes("<meta") || text.includes("<input")) places.push(...elements(text));
  if (text.includes("](") || text.includes("]:")) {
    const found = links(text);
    places.push(...found.places);
    out.push(...found.findings);
  }
  for (const { kind, start, end, hidden, message, from } of places) {
    if (out.length >= MOST) break;
    const score = instructionScore(hidden, { isHidden: true });
    if (score < (from ?? SPEAKS)) continue;
    if (out.some((other) => other.start < end && start < other.end)) continue;
    out.push({ kind, severity: score >= 0.8 ? "critical" : "high", start, end, message, hidden: shown(hidden), score });
  }
  return out;
}
