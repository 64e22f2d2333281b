import { isStrangeHost } from "../strange-hosts.ts";
import { PATTERNS } from "./condition.ts";

const WEB = /\b(?:https?|wss?|ftp|sftp):\/\/(?:[^\s/@"'`<>()]{1,60}@)?(?<web>[\w.-]{3,200})/;
const MAIL = /[\w.+-]{1,60}@(?<mail>[\w-]{1,60}(?:\.[\w-]{2,30})+|\d{1,3}(?:\.\d{1,3}){3})/;
const BARE = /(?:^|[\s`'"@]\.?)(?<bare>(?:[\w-]{1,60}\.){1,4}[a-z]{2,12})(?=[:/`'"\s),.]|$)/;
const anyOf = (...kinds: readonly RegExp[]): RegExp => new RegExp(kinds.map(({ source }) => source).join("|"), "gi");
export const ADDRESS = PATTERNS.add(anyOf(WEB, MAIL, BARE));
/** For texts without an at sign, of which each word would be read as the beginning of an address of mail. */
const WITHOUT_MAIL = anyOf(WEB, BARE);
/** Endings of host names that people write without a scheme; a name of a file or of a property has others. */
const ENDING = /\.(?:com|net|org|io|dev|app|ai|sh|co|xyz|site|me|info|ru|cn|top|cloud|online|live|link|tech|pw|cc|to|gg|example)$/i;
/** Hosts of a company's own, or of the company that documentation speaks of as the reader's. */
const HOUSE = /(?:^|\.)(?:corp|internal|intra|intranet|company|nexus|artifactory)\.|(?:^|[.@-])(?:acme|contoso)\.(?:example|test|com)$/i;
/** Hosts that documentation makes up. */
const MADE_UP = /(?:^|[@.])example\.(?:com|org|net)$/i;

function hostsOf(raw: string): readonly (readonly [host: string, isBare: boolean])[] {
  const found = [...raw.matchAll(raw.includes("@") ? ADDRESS.pattern : WITHOUT_MAIL)];
  return found
    .map(({ groups: { web, mail, bare } = {} }) => [(web ?? mail ?? bare ?? "").replace(/\.$/, ""), bare !== undefined] as const)
    .filter(([host, isBare]) => isStrangeHost(host) && (!isBare || (ENDING.test(host) && host === host.toLowerCase())));
}

/** It names an address of nobody known. */
export function namesElsewhere(raw: string): boolean {
  return hostsOf(raw).some(([host]) => !HOUSE.test(host) && !MADE_UP.test(host));
}

/** It names an address that belongs to no maker, registry or service, be it one that documentation makes up. */
export function namesAddress(raw: string): boolean {
  return hostsOf(raw).some(([host]) => !HOUSE.test(host));
}
