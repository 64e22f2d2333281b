import type { Pass } from "../candidate.ts";
import { lineEndNear, lineStartNear } from "../near-text.ts";
import { isPlaceholder, isReference } from "../placeholder.ts";
import { makeupOf } from "../word-likeness.ts";

function lineAround(text: string, at: number, before: number, after: number): { readonly line: string; readonly from: number } {
  const from = lineStartNear(text, at, before);
  return { line: text.slice(from, lineEndNear(text, at, after)), from };
}

function isPlausible(value: string): boolean {
  return value.length >= 4 && !isReference(value) && !isPlaceholder(value) && !/^[-<[({]|[>\])}]$|\*{3}/.test(value);
}

/** `machine host login user password secret`, on one line or several. */
export function netrcAt(pass: Pass, at: number): void {
  const part = pass.text.slice(at, at + 400);
  const match = /^machine\s+[\w.-]{2,80}\s+(?:(?:login|account)\s+\S{1,100}\s+){1,2}password\s+(\S{3,200})/.exec(part);
  pass.work.steps += 100;
  if (match === null || !isPlausible(match[1]!)) return;
  pass.found.push({ kind: "netrc-password", tier: "provider", confidence: 0.9, start: at + match[0].length - match[1]!.length, end: at + match[0].length });
}

/** `host:port:database:user:password`, the whole line. `at` is at a known port. */
export function pgpassAt(pass: Pass, at: number): void {
  const { line, from } = lineAround(pass.text, at, 100, 200);
  pass.work.steps += line.length;
  const match = /^([\w.*-]{1,80}):(\d{2,5}|\*):([\w*-]{1,60}):([\w*.-]{1,60}):(\S{4,100})\s*$/.exec(line);
  if (match === null || !isPlausible(match[5]!)) return;
  const start = from + line.lastIndexOf(match[5]!);
  pass.found.push({ kind: "pgpass-password", tier: "provider", confidence: 0.85, start, end: start + match[5]!.length });
}

const HASH =
  /^(?:\$(?:apr1|1|5|6)\$(?:rounds=\d+\$)?[./\w]{1,16}\$[./\w]{22,86}|\$2[abxy]\$\d{2}\$[./\w]{53}|\$argon2(?:id|i|d)\$v=\d+\$[\w=,]+\$[\w+/]{10,64}\$[\w+/]{20,100}|\$y\$[./\w]+\$[./\w]{8,86}\$[./\w]{43}|\{SSHA\}[\w+/=]{30,60})/;

/** A password's hash, alone or in a line of `shadow` or `htpasswd`. */
export function passwordHashAt(pass: Pass, at: number): void {
  const match = HASH.exec(pass.text.slice(at, at + 250));
  pass.work.steps += 100;
  if (match === null || new Set(match[0].slice(12)).size < 10) return;
  const { line, from } = lineAround(pass.text, at, 60, 300);
  const before = line.slice(0, at - from);
  const isLine = /^[\w.@-]{1,40}:$/.test(before);
  const after = line.slice(at - from + match[0].length);
  const kind = isLine ? (/^:\d{3,6}:/.test(after) ? "shadow-hash" : "htpasswd-line") : "password-hash";
  pass.found.push({ kind, tier: isLine ? "provider" : "generic", confidence: isLine ? 0.85 : 0.6, start: at, end: at + match[0].length });
}

const TOOLS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:curl|wget|http|https|httpie)\b/, /(?:\s-u|\s--user|\s--proxy-user|\s-a|\s--auth)(?:\s+|=)["']?[^\s:"'$]{1,60}:([^\s"']{3,100})/],
  [/\bsshpass\b/, /\bsshpass\s+-p\s*["']?([^\s"']{3,100})/],
  [/\b(?:mysql|mysqldump|mysqladmin|mariadb)\b/, /\s-p([^\s"'-][^\s"']{3,100})/],
  [/\b(?:redis-cli|mongo|mongosh|mongodump)\b/, /\s-(?:a|p)\s+["']?([^\s"'-][^\s"']{3,100})/],
  [/\b(?:docker|podman|helm|skopeo|buildah)\b.*\blogin\b|\blogin\b/, /\slogin\b.*\s-p\s+["']?([^\s"'-][^\s"']{3,100})/],
  [/\bopenssl\b.*\benc\b/, /\s-k\s+["']?([^\s"'-][^\s"']{3,100})/],
  [/\bConvertTo-SecureString\b.*-AsPlainText/i, /\bConvertTo-SecureString\s+(?:-String\s+)?(?:-AsPlainText\s+)?["']([^"'$]{4,100})["']/i],
  [/\bsudo\s+-S/, /\becho\s+["']?([^\s"'$|]{4,100})["']?\s*\|\s*sudo\s+-S/],
  [/\bnet\s+user\b/, /\bnet\s+user\s+[^\s/]+\s+([^\s/"'*]{4,100})\s+\/add/i],
  [/\bsqlplus\b/, /\bsqlplus\s+(?:-\w+\s+)*\w+\/([^\s"'@/]{4,100})@/],
  [/\bvault\s+login\b/, /\bvault\s+login\s+(?:token=)?([\w.-]{20,200})(?=\s|$)/],
  [/\bnpm\s+config\s+set\b/, /:_(?:authToken|password)[\s=]+["']?([\w.+/=-]{16,200})/],
  [/\bopenssl\b/, /\s-pass(?:in|out)?\s+pass:([^\s"']{3,100})/],
  [/\b(?:sqlcmd|bcp|isql)\b/, /\s-P\s*["']?([^\s"'-][^\s"']{3,100})/],
  [/\b(?:ldapsearch|ldapmodify|ldapadd)\b/, /\s-w\s+["']?([^\s"'-][^\s"']{3,100})/],
  [/\b(?:htpasswd)\b/, /\s-\w*b\w*\s+(?:-\w+\s+){0,3}(?:[^\s-]\S*\s+){2}["']?([^\s"'-][^\s"']{3,100})/],
  [/\bnet\s+use\b/, /\/user:\S+\s+([^\s"'/]{4,100})/],
  [/\b(?:zip|unzip|7z|rar)\b/, /\s-[pP]["']?([^\s"'-][^\s"']{5,100})/],
  [/\b(?:keytool|jarsigner)\b/, /\s-(?:store|key)pass\s+["']?([^\s"'-][^\s"']{3,100})/],
];

/** A password that is given to a program on its command line. `at` lies in the line. */
export function commandPasswordAt(pass: Pass, at: number): void {
  const { line, from } = lineAround(pass.text, at, 300, 300);
  pass.work.steps += line.length;
  for (const [tool, option] of TOOLS) {
    if (!tool.test(line)) continue;
    const match = option.exec(line);
    if (match === null) continue;
    const value = match[1]!;
    const makeup = makeupOf(value);
    if (!isPlausible(value) || (makeup.digits === 0 && makeup.other === 0 && makeup.surprise < 5) || /^\d{1,5}(?::\d+)?$/.test(value)) continue;
    const start = from + match.index + match[0].lastIndexOf(value);
    pass.found.push({ kind: "command-line-password", tier: "provider", confidence: 0.8, start, end: start + value.length });
  }
}
