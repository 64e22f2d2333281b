import { decodeBase64, utf8Text } from "../base64.ts";
import type { Pass } from "../candidate.ts";
import { basicUser } from "../generic.ts";
import { isPlaceholder, isReference } from "../placeholder.ts";
import { makeupOf } from "../word-likeness.ts";

const MAX_TOKEN = 8192;

function tokenEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_TOKEN);
  let at = from;
  while (at < limit && /[\w-]/.test(text[at]!)) at += 1;
  return at;
}

/** A JSON Web Token: a header that decodes to JSON with an algorithm. `at` is where `eyJ` begins. */
export function jwtAt(pass: Pass, at: number): boolean {
  const { text } = pass;
  if (at > 0 && /[\w-]/.test(text[at - 1]!) && !(text[at - 2] === "\\" || /%[0-9A-F]{2}$/i.test(text.slice(Math.max(0, at - 3), at)))) return false;
  const ends: number[] = [];
  let end = tokenEnd(text, at);
  pass.work.steps += end - at;
  while (text[end] === "." && ends.length < 4) {
    ends.push(end);
    const next = tokenEnd(text, end + 1);
    pass.work.steps += next - end;
    if (next === end + 1 && ends.length < 2) break;
    end = next;
  }
  if (ends.length < 2) return false;
  const header = utf8Text(decodeBase64(text.slice(at, ends[0])));
  if (header === undefined || !/^\{.*"(?:alg|enc|typ)"\s*:/s.test(header)) return false;
  if (ends.length === 4) {
    pass.found.push({ kind: "json-web-encryption", tier: "checked", confidence: 0.9, start: at, end });
    return true;
  }
  const claims = utf8Text(decodeBase64(text.slice(ends[0]! + 1, ends[1])));
  if (claims === undefined || !claims.startsWith("{")) return false;
  // The sample of jwt.io and its relatives.
  if (/"1234567890"/.test(claims) && /John Doe/.test(claims)) return true;
  const kind =
    claims.includes("kubernetes.io/serviceaccount") || claims.includes('"kubernetes.io"')
      ? "kubernetes-service-account"
      : /"role"\s*:\s*"service_role"/.test(claims)
        ? "supabase-service-role"
        : "json-web-token";
  pass.found.push({ kind, tier: "checked", confidence: 0.95, start: at, end });
  return true;
}

/** `Bearer …`, `Basic …`, `Token …` of an authorization header. `at` follows the scheme's name. */
export function schemeAt(pass: Pass, at: number, scheme: "bearer" | "basic"): void {
  const { text } = pass;
  let start = at;
  while (start < at + 4 && /[ \t+]|%20/.test(text[start] ?? "")) start += 1;
  if (text.startsWith("%20", start)) start += 3;
  if (start === at) return;
  const length = /^[\w.~+/:|=-]*/.exec(text.slice(start, start + 2048))![0].length;
  pass.work.steps += length;
  let value = text.slice(start, start + length).replace(/[.:]+$/, "");
  if (scheme === "basic") {
    value = value.replace(/[:|].*$/, "");
    const user = basicUser(value);
    if (
      user === undefined ||
      isReference(user.slice(user.indexOf(":") + 1)) ||
      /^(?:user(?:name)?|foo|login|name):(?:pass(?:word)?|bar)$|^Aladdin:/i.test(user)
    )
      return;
    pass.found.push({ kind: "basic-authorization", tier: "checked", confidence: 0.9, start, end: start + value.length });
    return;
  }
  if (value.length < 12 || isPlaceholder(value) || isReference(value)) return;
  const makeup = makeupOf(value);
  if (makeup.digits === 0 && makeup.surprise < 25) return;
  if (makeup.surprise < 8 || makeup.distinct < 6) return;
  pass.found.push({ kind: "bearer-token", tier: "provider", confidence: 0.8, start, end: start + value.length });
}

const AUTHORIZATION =
  /^authorization\\*["'\]]{0,2}[ \t]{0,3}[:=,]>?[ \t]{0,3}\\*["'`]?(?:(?:token|apikey|api-key|api_key|key|bot|ssws|splunk|geniekey|pve\w*|oauth|jwt|sso-key|discogs|private)[ \t]+(?:token=)?)["'`]?([\w.~+/=:!-]{10,1024})/i;

/** `Authorization: Token …` and other schemes than `Bearer` and `Basic`. */
export function authorizationAt(pass: Pass, at: number): void {
  const match = AUTHORIZATION.exec(pass.text.slice(at, at + 1200));
  pass.work.steps += 60;
  if (match === null) return;
  const value = match[1]!;
  const makeup = makeupOf(value);
  if (makeup.digits === 0 || makeup.surprise < 8 || isPlaceholder(value) || isReference(value)) return;
  const end = at + match[0].length;
  pass.found.push({ kind: "bearer-token", tier: "provider", confidence: 0.8, start: end - value.length, end });
}
