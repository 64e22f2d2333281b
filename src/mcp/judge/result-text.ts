import { isActingScheme, readAddress, registrableDomain, schemeOf } from "./addresses.ts";

/** What was taken out of a text, by kind. */
export type Removed = Map<string, number>;

function count(removed: Removed, what: string): void {
  removed.set(what, (removed.get(what) ?? 0) + 1);
}

/** Sequences of a terminal: CSI, OSC and other strings, single ones, their eight-bit forms. */
// oxlint-disable-next-line no-control-regex
const TERMINAL = /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[ -/]*[0-~]?)|\u009b[0-?]*[ -/]*[@-~]?/g;
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Tag characters, but for the flags of regions, and selectors that carry bytes. */
const TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/gu;
const ZERO_WIDTH = /[\u200b\u2060\u2061-\u2064\u206a-\u206f\ufff9-\ufffb\u00ad]|(?<!^)\ufeff/g;
/** Joiners, selectors and fillers that no font shows: scripts and emoji have one or two in a row; more spell something. Tags were looked at before. */
const UNSEEN_RUN = /(?:(?![\u{e0000}-\u{e007f}])\p{Default_Ignorable_Code_Point}){3,}/gu;
/** One look tells whether any of that is there. */
const ANY_HIDDEN =
  // oxlint-disable-next-line no-control-regex no-misleading-character-class
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|\udb40|\ud834|\ud82f/;

/** The text without what a reader does not see: terminal sequences, control characters, tags, direction controls, characters without width. */
export function withoutHidden(text: string, removed: Removed): string {
  if (!ANY_HIDDEN.test(text)) return text;
  const take = (from: string, pattern: RegExp, what: string): string =>
    from.replaceAll(pattern, () => {
      count(removed, what);
      return "";
    });
  let clean = take(text, TERMINAL, "terminal sequences");
  clean = take(clean, CONTROLS, "control characters");
  clean = take(clean, BIDI, "direction controls");
  clean = take(clean, TAGS, "tag characters");
  clean = take(clean, ZERO_WIDTH, "characters without width");
  return take(clean, UNSEEN_RUN, "runs of characters that nobody sees");
}

/** Longest address and label that are looked at. */
const MAX_ADDRESS = 4000;
const MAX_LABEL = 300;
const DEFINITION = /^( {0,3}\[[^\]\n]{1,100}\]:[ \t]{0,4})(\S{1,4000})/gm;
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,30}:[^<>\s]{1,4000})>/gi;
/** Elements that are fetched, run or sent by being shown. */
const ELEMENT = /^<\s{0,4}(?:img|image|iframe|frame|embed|object|video|audio|source|track|link|script|base|form|input|svg|use|portal|meta)\b/i;
const FETCHING = /\b(?:src|href|srcset|data|action|poster|content|background)\s{0,4}=/i;
const STYLE = /^url\(\s{0,4}["']?(?:https?:)?\/\//i;
/** A place in an address that is meant to be filled with data. */
const SLOT =
  /\{\{|\$\{|%7b%7b|<[a-z_ -]{2,40}>|\[[A-Z_ ]{3,40}\]|\b(?:DATA|SECRET|PAYLOAD|BASE64|TOKEN|CONTENT|INSERT)[_A-Z]{0,40}(?:HERE)?\b|\{[a-z_]{2,40}\}/;
const SHOWN_HOST = /^(?:https?:\/\/)?((?:[\w-]{1,63}\.){1,8}(?:com|org|net|io|dev|ai|app|co|gov|edu|[a-z]{2}))(?:[/:?#]|$)/i;

function hostOf(url: string): string {
  const read = readAddress(url.startsWith("//") ? `https:${url}` : url);
  return read.ok ? read.address.host : "an unreadable address";
}

const isRemote = (url: string): boolean => /^\s*(?:https?:)?\/\//i.test(url) || schemeOf(url) !== undefined;

/** Why an address may not be shown as one. */
function addressFault(url: string): string | undefined {
  if (isActingScheme(url)) return `address with the scheme ${schemeOf(url)} removed`;
  return /[?&#=/]/.test(url) && SLOT.test(url) ? `address at ${hostOf(url)} removed, it has a slot for data` : undefined;
}

/**
 * Rewrites what stands between an opening and the next closing mark, where no other opening comes before it and it is not too long. Each character is
 * looked at once, whatever the text.
 */
function rewritten(text: string, open: string, close: string, change: (inner: string, at: number) => string | undefined): string {
  let out = "";
  let done = 0;
  let end = -2;
  // Letter by letter: some others become two letters, and all behind them would stand elsewhere.
  const folded = open.toLowerCase() === open.toUpperCase() ? text : text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  for (let at = folded.indexOf(open); at !== -1;) {
    const next = folded.indexOf(open, at + open.length);
    if (end !== -1 && end < at + open.length) end = text.indexOf(close, at + open.length);
    if (end === -1) break;
    if ((next === -1 || end < next) && end - at <= MAX_ADDRESS + MAX_LABEL) {
      const made = change(text.slice(at, end + close.length), at);
      if (made !== undefined) {
        out += text.slice(done, at) + made;
        done = end + close.length;
      }
    }
    at = next;
  }
  return out + text.slice(done);
}

/** Where the label begins that ends at a bracket; -1 where there is none on the line. */
function labelStart(text: string, end: number): number {
  for (let at = end - 1; at >= 0 && end - at <= MAX_LABEL; at -= 1) {
    if (text[at] === "\n" || text[at] === "]") return -1;
    if (text[at] === "[") return at;
  }
  return -1;
}

/** Markdown's `[label](address "title")` and `![alt](address)`; marks for images are left where they stood, to be taken out with their label. */
function withoutBadLinks(text: string, removed: Removed): string {
  return rewritten(text, "](", ")", (inner, at) => {
    const url = /^\s{0,4}<?([^\s>)]*)/.exec(inner.slice(2, -1))?.[1] ?? "";
    const start = labelStart(text, at);
    if (start > 0 && text[start - 1] === "!") {
      if (!isRemote(url)) return undefined;
      count(removed, "images");
      return ` not loaded, from ${hostOf(url)}]`;
    }
    const fault = addressFault(url);
    if (fault !== undefined) {
      count(removed, "links");
      return `] [${fault}]`;
    }
    const shown = start === -1 || !/^https?:/i.test(url) ? undefined : SHOWN_HOST.exec(text.slice(start + 1, at).trim())?.[1];
    if (shown === undefined || registrableDomain(shown.toLowerCase()) === registrableDomain(hostOf(url))) return undefined;
    count(removed, "links");
    return `] [leads to ${hostOf(url)}] ${inner.slice(1)}`;
  });
}

/**
 * The text with links that act by themselves made harmless: images and embedded elements, which are fetched when the text is shown and carry away what
 * stands in their address; addresses with a slot for data or with a scheme that runs something; links that name one host and lead to another.
 * Ordinary links stay.
 */
export function withoutActingLinks(text: string, removed: Removed): string {
  let clean = text;
  if (clean.includes("](")) clean = withoutBadLinks(clean, removed);
  // An image by reference: what it refers to is elsewhere in the text.
  if (clean.includes("][") && clean.includes("!["))
    clean = rewritten(clean, "][", "]", (_, at) => {
      const start = labelStart(clean, at);
      if (start <= 0 || clean[start - 1] !== "!") return undefined;
      count(removed, "images");
      return " not loaded]";
    });
  if (clean.includes("<")) {
    clean = rewritten(clean, "<", ">", (inner) => {
      if (!ELEMENT.test(inner) || !FETCHING.test(inner)) return undefined;
      count(removed, "embedded elements");
      return "[embedded element removed]";
    });
    clean = clean.replaceAll(AUTOLINK, (all, url: string) => {
      const fault = addressFault(url);
      if (fault === undefined) return all;
      count(removed, "links");
      return `[${fault}]`;
    });
  }
  if (clean.includes("//"))
    clean = rewritten(clean, "url(", ")", (inner) => {
      if (!STYLE.test(inner)) return undefined;
      count(removed, "embedded elements");
      return "url()";
    });
  if (!clean.includes("]:")) return clean;
  return clean.replaceAll(DEFINITION, (all, start: string, url: string) => {
    const fault = addressFault(url);
    if (fault === undefined) return all;
    count(removed, "links");
    return `${start}[${fault}]`;
  });
}

/** What was taken out, in words. */
export function describeRemoved(removed: Removed): string {
  return [...removed].map(([what, times]) => `${times} × ${what}`).join(", ");
}
