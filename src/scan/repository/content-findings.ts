import { isHiddenKind, kindOf, scanText, type Scanner } from "../../content/index.ts";
import type { Severity } from "../../model/index.ts";
import { secretFingerprint } from "./fingerprint.ts";
import { nodeScanner } from "../../hook/index.ts";

/** What was found in the text of one file, whatever the file is. Holds no value. */
export interface ContentFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fingerprint: string;
}

/** More findings in one file say nothing new. */
const MOST_PER_FILE = 100;
/** Characters that turn the direction of text or are not seen at all; without any there is nothing hidden to look for. */
const HIDES = /[\u202A-\u202E\u2066-\u2069\u200B]|[\u{E0000}-\u{E007F}]/u;
/** Nothing ordinary hides text like this. */
const LEAST_SCORE = 0.8;
/** The search for hidden text is for text that somebody reads. */
const MOST_HIDDEN = 512 * 1024;

/** Folders of others' texts: samples in them are no findings of this repository. */
const SAMPLES = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|examples?|samples?|mocks?|__mocks__)\//i;

let scanner: Scanner | undefined;

function place(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return { line, column: offset - text.lastIndexOf("\n", offset - 1) };
}

/** Secrets and hidden text in a file. A secret that only looks like one, in a test or a sample, is a remark. */
export function contentFindings(path: string, text: string): readonly ContentFinding[] {
  scanner ??= nodeScanner();
  const out: ContentFinding[] = [];
  for (const found of scanner.scan(text).slice(0, MOST_PER_FILE)) {
    const { provider, grants, isPublic } = kindOf(found.kind);
    const end = place(text, found.end);
    const isSample = found.tier === "generic" && SAMPLES.test(path);
    out.push({
      rule: `secret/${found.kind}`,
      severity: isPublic ? "info" : isSample ? "low" : found.severity,
      message: `${provider}: ${grants}${found.encodings.length === 0 ? "" : ` (${found.encodings.join(", ")})`}`,
      line: found.line,
      column: found.column,
      endLine: end.line,
      endColumn: end.column,
      fingerprint: secretFingerprint(text, path, found),
    });
  }
  if (HIDES.test(text)) {
    for (const { kind, severity, message, start, end, score } of scanText(text.slice(0, MOST_HIDDEN), { path }).findings) {
      if (out.length >= MOST_PER_FILE) break;
      if (!isHiddenKind(kind) || score < LEAST_SCORE) continue;
      const from = place(text, start);
      const to = place(text, end);
      out.push({
        rule: "text/hidden-in-any-file",
        severity,
        message,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        fingerprint: secretFingerprint(text, path, { kind, start, end }),
      });
    }
  }
  return out;
}
