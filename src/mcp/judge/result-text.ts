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
const ZERO_WIDTH = /[\u200b\u2060\u2061-\u2064\u00ad]|(?<!^)\ufeff/g;
/** One look tells whether any of that is there. */
// oxlint-disable-next-line no-control-regex
const ANY_HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]|\udb40/;

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
  return take(clean, ZERO_WIDTH, "characters without width");
}

const IMAGE = /!\[([^\]\n]{0,300})\](?:\(\s{0,4}<?([^)\s>]{1,4000})>?[^)\n]{0,300}\)|\[([^\]\n]{0,100})\])/g;
const LINK = /\[([^\]\n]{0,300})\]\(\s{0,4}<?([^)\s>]{1,4000})>?([^)\n]{0,300})\)/g;
const DEFINITION = /^( {0,3}\[[^\]\n]{1,100}\]:[ \t]{0,4})(\S{1,4000})/gm;
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,30}:[^<>\s]{1,4000})>/gi;
const EMBEDDING =
  /<\s{0,4}(?:img|image|iframe|frame|embed|object|video|audio|source|track|link|script|base|form|input|svg|use|portal|meta)\b[^<>]{0,4000}(?:src|href|srcset|data|action|poster|content|xlink:href|background)\s{0,4}=[^<>]{0,4000}>/gi;
const STYLE = /url\(\s{0,4}["']?(?:https?:)?\/\/[^)]{1,2000}\)/gi;
/** A place in an address that is meant to be filled with data. */
const SLOT = /\{\{|\$\{|%7b%7b|<[a-z_ -]{2,40}>|\[[A-Z_ ]{3,40}\]|\b(?:DATA|SECRET|PAYLOAD|BASE64|TOKEN|CONTENT|INSERT)[_A-Z]*(?:HERE)?\b|\{[a-z_]{2,40}\}/;
const MAY_LINK = /[<[(]/;

function hostOf(url: string): string {
  const read = readAddress(url.startsWith("//") ? `https:${url}` : url);
  return read.ok ? read.address.host : "an unreadable address";
}

const isRemote = (url: string): boolean => /^\s*(?:https?:)?\/\//i.test(url) || schemeOf(url) !== undefined;

/**
 * The text with links that act by themselves made harmless: images and embedded elements, which are fetched when the text is shown and carry away what
 * stands in their address; addresses with a slot for data or with a scheme that runs something; links that name one host and lead to another.
 * Ordinary links stay.
 */
export function withoutActingLinks(text: string, removed: Removed): string {
  if (!MAY_LINK.test(text)) return text;
  let clean = text.replaceAll(IMAGE, (all, alt: string, url: string | undefined) => {
    if (url !== undefined && !isRemote(url)) return all;
    count(removed, "images");
    return `[image ${alt === "" ? "" : `\`${alt.replaceAll("`", "'")}\` `}not loaded${url === undefined ? "" : `, from ${hostOf(url)}`}]`;
  });
  clean = clean.replaceAll(EMBEDDING, () => {
    count(removed, "embedded elements");
    return "[embedded element removed]";
  });
  clean = clean.replaceAll(STYLE, () => {
    count(removed, "embedded elements");
    return "url()";
  });
  const judged = (url: string): string | undefined => {
    if (isActingScheme(url)) return `address with the scheme ${schemeOf(url)} removed`;
    if (/[?&#=/].*/.test(url) && SLOT.test(url)) return `address at ${hostOf(url)} removed, it has a slot for data`;
    return undefined;
  };
  clean = clean.replaceAll(LINK, (all, label: string, url: string) => {
    const why = judged(url);
    if (why !== undefined) {
      count(removed, "links");
      return `${label} [${why}]`;
    }
    const shown = /(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})/i.exec(label)?.[1];
    if (shown === undefined || !/^\s*https?:/i.test(url) || registrableDomain(shown.toLowerCase()) === registrableDomain(hostOf(url))) return all;
    if (!/\.(?:com|org|net|io|dev|ai|app|co|gov|edu|[a-z]{2})$/i.test(shown)) return all;
    count(removed, "links");
    return `${label} [leads to ${hostOf(url)}] (${url})`;
  });
  clean = clean.replaceAll(DEFINITION, (all, start: string, url: string) => {
    const why = judged(url);
    if (why === undefined) return all;
    count(removed, "links");
    return `${start}[${why}]`;
  });
  return clean.replaceAll(AUTOLINK, (all, url: string) => {
    const why = judged(url);
    if (why === undefined) return all;
    count(removed, "links");
    return `[${why}]`;
  });
}

/** What was taken out, in words. */
export function describeRemoved(removed: Removed): string {
  return [...removed].map(([what, times]) => `${times} × ${what}`).join(", ");
}
