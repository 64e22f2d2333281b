import { isSecretVariable } from "../catalog/index.ts";

const MAX_LENGTH = 600;
const MASK = "‹redacted›";

/** Beginnings by which issuers mark their tokens. */
const TOKEN =
  /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|sk-|sk_live_|rk_live_|pk_live_|AKIA|ASIA|AIza|ya29\.|npm_|pypi-|hf_|dop_v1_|SG\.|eyJ)[A-Za-z0-9_.+/=-]{8,}/g;
/** `user:password@` of an address. */
const USER_INFO = /(:\/\/)[^\s/@'"]{1,300}@/g;
/** An option or header whose name says that a credential follows. */
const OPTION =
  /((?:--?|\b)[\w-]{0,30}(?:password|passwd|passphrase|pass|token|secret|api[-_]?key|access[-_]?key|credentials?|bearer|authorization|cookie)(?:[ \t]*[=:][ \t]*|[ \t]+)(?:(?:bearer|basic|token)[ \t]+)?)(?:"[^"]*"|'[^']*'|[^\s"';|&]+)/gi;
const ASSIGNMENT = /\b([A-Za-z_]\w{0,80})=("[^"]*"|'[^']*'|[^\s"';|&]+)/g;
/** A long run without a break that mixes cases and digits: a key, not a word or a path. */
const RANDOM = /[A-Za-z0-9+_=-]{32,}/g;
const QUERY = /([?&][\w.-]{1,60}=)[^\s&'"#]{12,}/g;
const HERE_DOCUMENT = /<<-?\s*(['"]?)(\w+)\1[^\n]*\n/;

function looksRandom(run: string): boolean {
  if (/^[0-9a-f]{40}$/.test(run) || /^[a-z-]+$/i.test(run)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(run)).length;
  return kinds === 3 || /^[0-9a-f]{32,}$/i.test(run);
}

/** The command without the texts that are fed to it, which are content and not the command. */
function withoutHereDocument(text: string): string {
  const start = HERE_DOCUMENT.exec(text);
  return start === null ? text : `${text.slice(0, start.index + start[0].length - 1)} …`;
}

/** A text with values that look like credentials masked, and all else as it is. */
export function maskedText(text: string): string {
  return text
    .replace(USER_INFO, `$1${MASK}@`)
    .replace(ASSIGNMENT, (whole, name: string) => (isSecretVariable(name) ? `${name}=${MASK}` : whole))
    .replace(OPTION, (_, lead: string) => lead + MASK)
    .replace(TOKEN, MASK)
    .replace(QUERY, `$1${MASK}`)
    .replace(RANDOM, (run) => (looksRandom(run) ? MASK : run));
}

/**
 * A command or address in one line for the record: white space joined, here-documents left out, values
 * that look like credentials masked, cut at a length. It errs towards masking; the digest of the
 * exact input stands beside it in the event.
 */
export function redactedSubject(text: string): string {
  const line = withoutHereDocument(text.slice(0, MAX_LENGTH * 20))
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MAX_LENGTH * 2);
  const masked = maskedText(line);
  return masked.length > MAX_LENGTH ? `${masked.slice(0, MAX_LENGTH)}…` : masked;
}

/** Whether a text holds what looks like a token by its beginning. Quick: it is asked for every line of the record. */
export function holdsToken(text: string): boolean {
  return text.search(TOKEN) !== -1;
}

/** The text with such tokens masked. */
export function maskTokens(text: string): string {
  return text.replace(TOKEN, MASK);
}
