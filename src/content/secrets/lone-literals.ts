import type { Pass } from "./candidate.ts";
import type { LongRun } from "./long-runs.ts";
import { isPlaceholder, isSampleToken } from "./placeholder.ts";
import { makeupOf } from "./word-likeness.ts";

/** Names and neighbours that say what random text is, when it is no secret. */
const EXPLAINED =
  /token|x5[tc]|sha\d|md5|hash|integrity|checksum|digest|etag|nonce|commit|\brev|revision|uuid|guid|public|fingerprint|cert|font|image|icon|media|base64|encoded|payload|buffer|bytes|hex|boundary|cursor|fixture|expected|signature|sig\b|cache|chunk|asset|src|href|url|path|file|map|name|class|style|title|alphabet|chars|charset|table|\bid\b|_id|Id\b|ID\b|key\b|keys\b|version|token_?type|address|addr|contract|account|wallet|peer|node|hostkey|known_hosts|pubkey|\bkid\b|thumbprint|resolved|tarball|sum\b|trace|span|request|seed|vector|test|data|page|next|continu|challenge|verifier/i;

/**
 * A random literal that is given to a name which explains nothing: letters of both cases and digits, of a key's length, alone between quotes or after a sign.
 * The weakest evidence that is reported.
 */
export function loneLiteralAt(pass: Pass, run: LongRun): void {
  const { text } = pass;
  const { start, end } = run;
  const length = end - start;
  if (length > 64 || run.text.length !== length || /[/+]/.test(run.text)) return;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const isQuoted = (before === 34 || before === 39) && after === before;
  if (!isQuoted) return;
  const makeup = makeupOf(run.text);
  if (makeup.digits < 3 || makeup.upper < 3 || makeup.lower < 3 || makeup.surprise < length * 1.1 || makeup.turns < 4) return;
  const lead = /([\w.$-]{2,60})["'\]]?\s{0,3}(?:=>|:=|[=:])\s{0,3}$/.exec(text.slice(Math.max(0, start - 90), start - 1));
  if (lead === null || EXPLAINED.test(lead[1]!) || isPlaceholder(run.text) || isSampleToken(run.text)) return;
  pass.found.push({ kind: "generic-secret", tier: "generic", confidence: 0.5, start, end });
}
