import { hostSets } from "../../catalog/index.ts";
import { canonicalHost } from "../../facts/index.ts";

/** Schemes that reach a host and do nothing else. */
const WEB = /^(?:https?|wss?)$/;
/** Schemes that run, embed or open something where an address is expected. */
const ACTING =
  /^(?:javascript|vbscript|data|blob|file|about|view-source|chrome|chrome-extension|vscode|vscode-insiders|cursor|ms-[\w-]+|jar|gopher|dict|ldaps?|tftp|smb|intent|shell|cmd|search-ms|x-apple[\w-]*)$/;
const SCHEME = /^[\s\0-\u001f]*([a-z][a-z0-9+.-]*):/i;

export interface AddressFacts {
  readonly host: string;
  readonly sets: readonly string[];
  readonly scheme: string;
}

/** What an address is, or why it cannot be one that is reached. */
export type AddressReading = { readonly ok: true; readonly address: AddressFacts } | { readonly ok: false; readonly why: string };

/** True where the labels of a host mix scripts or are encoded ones that look like another name. */
function isLookAlike(host: string): boolean {
  return host.split(".").some((label) => label.startsWith("xn--"));
}

/**
 * Reads an address as the network will: every spelling of an IP address as one, encoded names, no user part. `undefined` sets of
 * schemes are refused rather than guessed at.
 * @param isBare a host alone is expected
 */
export function readAddress(text: string, isBare = false): AddressReading {
  const shown = `\`${text.slice(0, 100).replaceAll(/[\0-\u001f]/g, "?")}\``;
  if (/[\0-\u001f\u007f]/.test(text) || !text.isWellFormed()) return { ok: false, why: `${shown} holds control characters` };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  const hasScheme = scheme !== undefined && /^[\s]*[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:\/|$))/i.test(text);
  if (hasScheme && !WEB.test(scheme)) return { ok: false, why: `${shown} is no web address: the scheme \`${scheme}\` is not admitted` };
  if (!hasScheme && !isBare) return { ok: false, why: `${shown} is no address; write it with https://` };
  if (text.includes("\\")) return { ok: false, why: `${shown} holds a backslash, which readers take for different things` };
  const canonical = canonicalHost(text);
  if (canonical === undefined) return { ok: false, why: `the host of ${shown} cannot be read` };
  if (canonical.hasUserInfo) return { ok: false, why: `${shown} has a user part before the host, which hides where it leads` };
  return { ok: true, address: { host: canonical.host, sets: hostSets(canonical.host), scheme: scheme ?? "https" } };
}

/** Why a server's metadata service address, a redirect or a link to a machine inside may not be followed; `undefined` when it leads to the internet. */
export function innerAddressRefusal({ host, sets }: AddressFacts): string | undefined {
  if (sets.includes("metadata")) return `\`${host}\` gives out the credentials of the machine`;
  if (sets.includes("loopback")) return `\`${host}\` is this machine`;
  if (sets.includes("private")) return `\`${host}\` lies in a private network`;
  return undefined;
}

/** Why nobody should be sent to an address by a server's wish; `undefined` when it is an ordinary one over TLS. */
export function linkRefusal(text: string): string | undefined {
  const read = readAddress(text);
  if (!read.ok) return read.why;
  const { address } = read;
  if (address.scheme !== "https") return `\`${text.slice(0, 100)}\` is not reached over TLS`;
  if (isLookAlike(address.host)) return `the host \`${address.host}\` is written in letters that look like others`;
  if (address.sets.includes("address")) return `\`${address.host}\` is a bare address and no name`;
  return innerAddressRefusal(address);
}

/** Does a scheme do more than name something? */
export function isActingScheme(uri: string): boolean {
  const scheme = SCHEME.exec(uri)?.[1]?.toLowerCase();
  return scheme !== undefined && ACTING.test(scheme);
}

/** The scheme of an URI, in lower case. */
export function schemeOf(uri: string): string | undefined {
  return SCHEME.exec(uri)?.[1]?.toLowerCase();
}

/** Second-level names under which anybody can have a name, in so far as they are common. */
const SHARED_SUFFIX = /(?:^|\.)(?:co|com|org|net|ac|gov|edu)\.[a-z]{2}$/;

/** The part of a host that somebody registered: the last two labels, three under `co.uk` and the like. */
export function registrableDomain(host: string): string {
  const labels = host.split(".");
  const two = labels.slice(-2).join(".");
  return SHARED_SUFFIX.test(two) ? labels.slice(-3).join(".") : two;
}

const CONFUSABLE_DIGITS: Readonly<Record<string, string>> = { "0": "o", "1": "l", "3": "e", "5": "s", "8": "b" };

/** A name without what is used to imitate another: digits for letters, doubled letters, hyphens. */
function skeleton(name: string): string {
  return name
    .replaceAll(/[01358]/g, (digit) => CONFUSABLE_DIGITS[digit]!)
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll(/[-_]/g, "")
    .replaceAll(/(.)\1/g, "$1");
}

/** Do two names differ by one letter: one more, one less, one other, or two that changed places? */
function isOneOff(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(at);
  if (long.length > short.length) return rest === long.slice(at + 1);
  return rest.slice(1) === long.slice(at + 1) || (rest[0] === long[at + 1] && rest[1] === long[at] && rest.slice(2) === long.slice(at + 2));
}

/** Does a host imitate another one: alike but not the same, or with the other's name inside of it? */
export function imitates(host: string, known: string): boolean {
  const [own, other] = [registrableDomain(host), registrableDomain(known)];
  if (own === other) return false;
  const [name, otherName] = [own.split(".")[0]!, other.split(".")[0]!];
  if (otherName.length < 4) return false;
  return (
    skeleton(name) === skeleton(otherName) ||
    (otherName.length > 5 && isOneOff(name, otherName)) ||
    host.split(".").some((label) => label === otherName || skeleton(label).includes(skeleton(otherName)))
  );
}
