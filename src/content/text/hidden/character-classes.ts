/**
 * Code points by what they do to a reader. Sources: Unicode 16 `DerivedCoreProperties.txt` (Default_Ignorable_Code_Point),
 * `PropList.txt` (Bidi_Control, Variation_Selector), UTS #51 (emoji sequences), UTS #39 (confusables), UAX #31 (joiners in identifiers).
 */

export function isTag(c: number): boolean {
  return c >= 0xe0000 && c <= 0xe007f;
}

export function isVariationSelector(c: number): boolean {
  return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

/** Embeddings, overrides and isolates, which reorder what is shown. */
export function isBidiControl(c: number): boolean {
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/** Marks that only lean a neighbour to one side: usual in right-to-left text. */
export function isDirectionMark(c: number): boolean {
  return c === 0x200e || c === 0x200f || c === 0x61c;
}

/** Characters without width that also have honest uses. */
export function isZeroWidth(c: number): boolean {
  return c === 0x200b || c === 0x200c || c === 0x200d || c === 0x2060 || c === 0xfeff || c === 0x180e || c === 0x34f;
}

/** Characters that show nothing and that plain text has no use for. */
export function isInvisibleOdd(c: number): boolean {
  return (
    (c >= 0x2061 && c <= 0x2065) ||
    (c >= 0x206a && c <= 0x206f) ||
    (c >= 0xfff9 && c <= 0xfffb) ||
    (c >= 0x1d173 && c <= 0x1d17a) ||
    (c >= 0xe0080 && c <= 0xe00ff) ||
    (c >= 0xe01f0 && c <= 0xe0fff) ||
    c === 0x17b4 ||
    c === 0x17b5
  );
}

/** Blanks that pass for letters. */
export function isFiller(c: number): boolean {
  return c === 0x115f || c === 0x1160 || c === 0x3164 || c === 0xffa0 || c === 0x2800;
}

export function isPrivateUse(c: number): boolean {
  return (c >= 0xe000 && c <= 0xf8ff) || (c >= 0xf0000 && c <= 0x10fffd);
}

export function isSoftHyphen(c: number): boolean {
  return c === 0xad;
}

/** What is dropped before words are compared: everything above that shows nothing. */
export function isDropped(c: number): boolean {
  return (
    isZeroWidth(c) ||
    isSoftHyphen(c) ||
    isVariationSelector(c) ||
    isBidiControl(c) ||
    isDirectionMark(c) ||
    isInvisibleOdd(c) ||
    isTag(c) ||
    c === 0x115f ||
    c === 0x1160 ||
    c === 0x3164 ||
    c === 0xffa0
  );
}

const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
/** Scripts whose spelling needs joiners (UAX #31, A1 to B) or that break lines at zero-width spaces. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Thaana}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Balinese}]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const remembered = new Map<number, number>();
const IS_PICTOGRAPH = 1;
const IS_JOINING = 2;
const IS_WIDE = 4;

function traits(c: number): number {
  const known = remembered.get(c);
  if (known !== undefined) return known;
  const text = String.fromCodePoint(c);
  const made = (PICTOGRAPH.test(text) ? IS_PICTOGRAPH : 0) | (JOINING.test(text) ? IS_JOINING : 0) | (WIDE.test(text) ? IS_WIDE : 0);
  if (remembered.size > 8192) remembered.clear();
  remembered.set(c, made);
  return made;
}

export function isPictograph(c: number): boolean {
  return c >= 0xa9 && (traits(c) & IS_PICTOGRAPH) !== 0;
}

export function isJoiningScript(c: number): boolean {
  return c >= 0x590 && (traits(c) & IS_JOINING) !== 0;
}

export function isWideScript(c: number): boolean {
  return c >= 0x1100 && (traits(c) & IS_WIDE) !== 0;
}

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

export function isAsciiLetter(c: number): boolean {
  return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
}

export function isAsciiWord(c: number): boolean {
  return isAsciiLetter(c) || (c >= 0x30 && c <= 0x39) || c === 0x5f;
}
