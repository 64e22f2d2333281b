import { isUtf8 } from "node:buffer";

/** Kinds of content that are text, whatever their bytes are. */
const TEXTUAL =
  /^\s*(?:text\/|application\/(?:json|xml|javascript|ecmascript|yaml|toml|sql|x-sh|x-www-form-urlencoded)\b|[\w.-]+\/[\w.+-]+\+(?:json|xml|yaml)\b)/i;
/** So much of what is encoded tells whether it begins like a text. */
const SAMPLE = 4096;
/** Of so many characters of a text at most one is such as no text has. */
const ODD_ONE_IN = 10;
// oxlint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;

function beginsAsText(encoded: string): boolean {
  const start = Buffer.from(encoded.slice(0, SAMPLE), "base64").toString("utf8");
  return (start.match(ODD)?.length ?? 0) * ODD_ONE_IN <= start.length;
}

/**
 * The text that a resource or a picture holds in encoded bytes, which clients decode and show; `undefined` where the bytes are none. What is called text is
 * one; what is called otherwise is one where it is UTF-8 and begins as texts do, so that the name of a kind hides nothing and no picture is rewritten.
 * @param encoded base64
 */
export function encodedText(encoded: string, mimeType: unknown): string | undefined {
  if (encoded === "") return undefined;
  const isCalledText = typeof mimeType === "string" && TEXTUAL.test(mimeType);
  if (!isCalledText && !beginsAsText(encoded)) return undefined;
  const bytes = Buffer.from(encoded, "base64");
  return isCalledText || isUtf8(bytes) ? bytes.toString("utf8") : undefined;
}

/** The text as encoded bytes again. */
export function encodeText(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
