import { latinLookAlike } from "../../../content/index.ts";

/** Letters that fonts draw alike, as one; case is kept until then, because a capital I passes for an l. */
function skeleton(name: string): string {
  return Array.from(name.normalize("NFKC"), (letter) => latinLookAlike(letter) ?? letter)
    .join("")
    .replaceAll(/[I1|]/g, "l")
    .toLowerCase()
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("0", "o");
}

/** Is one text the other with one letter more, less, changed, or two neighbours swapped? */
function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  if (a.length === b.length) return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** The known name that a name is made to be taken for; `undefined` where it is that name, or like none. */
export function mistakenFor(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const shape = skeleton(name);
  for (const other of known) {
    if (skeleton(other) === shape) return other;
    if (other.length >= 8 && (isOneEditApart(name.toLowerCase(), other) || isOneEditApart(shape, skeleton(other)))) return other;
    if (other.length >= 10 && bare(other) === bare(name)) return other;
    // The scope is what is trusted: one letter off there, and the rest the same.
    const [scope, rest] = other.split("/");
    const [ownScope, ownRest] = name.split("/");
    if (rest !== undefined && ownRest === rest && scope !== ownScope && scope!.length >= 5 && isOneEditApart(bare(ownScope!), bare(scope!))) return other;
    if (rest !== undefined && ownRest !== undefined && scope !== ownScope && bare(ownScope!) === bare(scope!)) return other;
    if (rest !== undefined && ownRest === undefined && bare(other) === bare(name)) return other;
  }
  return undefined;
}

/** Words by which people know packages of agents and tool servers. */
const KNOWN_WORDS = [
  "anthropic",
  "claude",
  "modelcontextprotocol",
  "openai",
  "playwright",
  "puppeteer",
  "filesystem",
  "context7",
  "upstash",
  "github",
  "gitlab",
  "postgres",
  "sqlite",
  "supabase",
  "notion",
  "atlassian",
  "linear",
  "sentry",
  "stripe",
  "cloudflare",
  "firecrawl",
  "perplexity",
  "kubernetes",
  "elasticsearch",
  "mongodb",
  "snowflake",
  "bigquery",
  "terraform",
  "slack",
  "figma",
  "browserbase",
  "sequential-thinking",
];
/** Words that are one letter from a known one and mean something themselves. */
const OWN_WORDS =
  /^(?:sqlit|notions?|liner|strip|strips|tripe|linea[rl]?s?|figmas?|slacks?|stripes?|stripped|sentr?ies|entry|cloudes?|clouds?|motion|nation|lineage|clause|postgre|postgresql|sqlite\d?|files?systems?|githubs?|gitlabs?|openapi|context\d*|contexts?|snowflakes)$/;

/** The word that one word of a name is made to be taken for: two letters swapped, one more or one less. `undefined` where there is none. */
export function misspeltWord(name: string): string | undefined {
  for (const word of name.toLowerCase().split(/[^a-z0-9]+/)) {
    if (word.length < 5 || KNOWN_WORDS.includes(word) || OWN_WORDS.test(word)) continue;
    const meant = KNOWN_WORDS.find((known) => known.length >= 6 && word !== `${known}s` && isOneEditApart(word, known));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** The brand that a host name carries without belonging to it: `mcp.linear.app.evil.example`. */
export function borrowedHost(host: string, known: readonly string[], brands: readonly string[]): string | undefined {
  const lower = host.toLowerCase();
  if (known.some((one) => lower === one || lower.endsWith(`.${one.split(".").slice(-2).join(".")}`) || lower === one.split(".").slice(-2).join(".")))
    return undefined;
  for (const one of known) {
    if (lower.includes(`${one}.`) || lower.includes(`${one}-`)) return one;
    const domain = one.split(".").slice(-2).join(".");
    if (domain.length >= 8 && new RegExp(`(?:^|[.-])${domain.replaceAll(".", String.raw`\.`)}[.-]`).test(lower)) return one;
    const own = lower.split(".").slice(-2)[0] ?? "";
    const theirs = one.split(".").slice(-2)[0]!;
    if (theirs.length >= 5 && own !== theirs && (skeleton(host.split(".").slice(-2)[0] ?? "") === skeleton(theirs) || isOneEditApart(own, theirs))) return one;
  }
  for (const brand of brands) {
    const domain = lower.split(".").slice(0, -1);
    // `mcp-stripe.com-auth.example`: the brand with its ending, followed by something else.
    if (domain.some((label) => new RegExp(`(?:^|[-.])${brand}$`).test(label)) && /\.(?:com|app|dev|io|ai|org|net)-/.test(lower)) return brand;
  }
  return undefined;
}
