import type { DataClass } from "./data-class.ts";

/** A line in which a file says of itself how it is to be handled. */
export interface Marker {
  readonly class: DataClass;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Only the head and the foot of a file speak for all of it; a word in the middle of prose does not. */
const HEAD = 4096;
const FOOT = 1024;

/** Signs of comments, lists, quotes and rules around a marker. */
const FRAME = /^[\s#/*\-;<>!=%"'|_~.:[\](){}]{0,40}|[\s#/*\-;<>!=%"'|_~.:[\](){}]{0,40}$/g;

const KEYED =
  /^(?:data[ _-]?class(?:ification)?|classification|sensitivity|confidentiality|information[ _-]class)["']?\s{0,4}[:=]\s{0,4}["']?([a-z][a-z -]{2,30})/i;
const LIGHTS = /^tlp ?: ?(red|amber(?:\+strict)?|green|clear|white)$/i;

/** Words of companies for their classes. */
const NAMES: Readonly<Record<string, DataClass>> = {
  public: "public",
  unclassified: "public",
  open: "public",
  internal: "internal",
  "internal use only": "internal",
  "for internal use only": "internal",
  "internal only": "internal",
  "company internal": "internal",
  confidential: "confidential",
  "company confidential": "confidential",
  "strictly confidential": "confidential",
  "highly confidential": "confidential",
  "proprietary and confidential": "confidential",
  "confidential and proprietary": "confidential",
  private: "confidential",
  sensitive: "confidential",
  "trade secret": "confidential",
  "attorney-client privileged": "confidential",
  vertraulich: "confidential",
  "streng vertraulich": "confidential",
  confidentiel: "confidential",
  confidencial: "confidential",
  riservato: "confidential",
  restricted: "regulated",
  regulated: "regulated",
  secret: "regulated",
  "top secret": "regulated",
  "contains phi": "regulated",
  "contains pii": "regulated",
  "protected health information": "regulated",
  "export controlled": "regulated",
  "itar controlled": "regulated",
  itar: "regulated",
  cui: "regulated",
  "controlled unclassified information": "regulated",
};

/** Where a banner ends and other words begin. */
const BANNER_END = /\s+[-–—|•]\s|[.,;:!]/;

/** Names that a banner may bear; single common words count only where a key stands before them or where they are all capitals. */
function bannerClass(line: string): DataClass | undefined {
  const light = LIGHTS.exec(line)?.[1]?.toLowerCase();
  if (light !== undefined) return light === "red" ? "regulated" : light.startsWith("amber") ? "confidential" : light === "green" ? "internal" : "public";
  const end = line.search(BANNER_END);
  const bare = (end === -1 ? line : line.slice(0, end)).trim();
  const found = NAMES[bare.toLowerCase()];
  if (found === undefined || bare.length < 4) return undefined;
  // `public`, `private` and `internal` begin statements of programs.
  const isWord = /^[a-z]/.test(bare) || !bare.includes(" ");
  return isWord && bare !== bare.toUpperCase() ? undefined : found;
}

/** What a file says of itself, the highest class first. */
export function markersOf(text: string): Marker[] {
  const out: Marker[] = [];
  const look = (part: string, firstLine: number): void => {
    part.split("\n").forEach((raw, i) => {
      if (raw.length > 200) return;
      const line = raw.replaceAll(FRAME, "");
      if (line.length < 3) return;
      const keyed = KEYED.exec(line)?.[1]?.trim().toLowerCase();
      const found = keyed === undefined ? bannerClass(line) : NAMES[keyed];
      if (found !== undefined) out.push({ class: found, line: firstLine + i, text: line.slice(0, 80) });
    });
  };
  if (text.length <= HEAD + FOOT) look(text, 1);
  else {
    look(text.slice(0, HEAD), 1);
    const from = text.lastIndexOf("\n", text.length - FOOT) + 1;
    if (from > HEAD) look(text.slice(from), text.slice(0, from).split("\n").length);
  }
  return out;
}
