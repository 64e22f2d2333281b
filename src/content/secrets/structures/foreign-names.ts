import type { Pass } from "../candidate.ts";
import { confidenceOf } from "../generic.ts";

/** What a password is called in languages that are not written in Latin letters, and what it is given. The repeats are bounded. */
const NAMED =
  /(?:\u5bc6\u7801|\u5bc6\u78bc|\u53e3\u4ee4|\u30d1\u30b9\u30ef\u30fc\u30c9|\ube44\ubc00\ubc88\ud638|\uc554\ud638|[\u041f\u043f]\u0430\u0440\u043e\u043b\u044c|\u0643\u0644\u0645\u0629 (?:\u0627\u0644\u0645\u0631\u0648\u0631|\u0627\u0644\u0633\u0631)|\u0e23\u0e2b\u0e31\u0e2a\u0e1c\u0e48\u0e32\u0e19|\u05e1\u05d9\u05e1\u05de\u05d4|\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2)["'\u300d\u201d]?[ \t]{0,3}(?:[:=\uff1a]|\u662f|\u4e3a)[ \t]{0,3}["'`\u201c\u300c]?([!#-&(-~]{4,64})/g;

const READING = { strength: "password", kind: "password" } as const;

/** Passwords by their name in Chinese, Japanese, Korean, Russian, Arabic, Thai, Hebrew and Greek. Asked for only where a text has such letters. */
export function foreignNames(pass: Pass): void {
  pass.work.steps += pass.text.length >> 3;
  for (const match of pass.text.matchAll(NAMED)) {
    const value = match[1]!.replace(/[,;.)\]}>`]+$/, "");
    const confidence = confidenceOf(value, READING, { form: "prose", isArgument: false, isComparison: false });
    if (confidence < 0.5) continue;
    const start = match.index + match[0].length - match[1]!.length;
    pass.found.push({ kind: "password", tier: "generic", confidence: Math.min(confidence, 0.9), start, end: start + value.length });
  }
}
