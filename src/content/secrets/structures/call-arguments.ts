import type { Pass } from "../candidate.ts";
import { confidenceOf } from "../generic.ts";
import type { NameReading } from "../key-name.ts";

/** Calls of which one argument is a secret by its place: which one, and what it is. */
export const SECRET_ARGUMENTS: Readonly<Record<string, { readonly place: number; readonly reading: NameReading }>> = (() => {
  const password: NameReading = { strength: "password", kind: "password" };
  const secret: NameReading = { strength: "secret", kind: "signing-secret" };
  return {
    "basicauth(": { place: 2, reading: password },
    ".login(": { place: 2, reading: password },
    "getconnection(": { place: 3, reading: password },
    "mysql_connect(": { place: 3, reading: password },
    "mysqli_connect(": { place: 3, reading: password },
    "new mysqli(": { place: 3, reading: password },
    "dbi->connect(": { place: 3, reading: password },
    "usernamepasswordcredentials(": { place: 2, reading: password },
    "passwordauthentication(": { place: 2, reading: password },
    "authenticationtoken(": { place: 2, reading: password },
    "basic_auth(": { place: 2, reading: password },
    "setbasicauth(": { place: 2, reading: password },
    "networkcredential(": { place: 2, reading: password },
    "jwt.sign(": { place: 2, reading: secret },
    "jwt.verify(": { place: 2, reading: secret },
    "jwt.encode(": { place: 2, reading: secret },
    "jwt.decode(": { place: 2, reading: secret },
    "createhmac(": { place: 2, reading: secret },
    "auth=(": { place: 2, reading: password },
    "auth = (": { place: 2, reading: password },
    "createdecipheriv(": { place: 2, reading: secret },
    "fernet(": { place: 1, reading: secret },
    "createcipheriv(": { place: 2, reading: secret },
    "secretkeyspec(": { place: 1, reading: secret },
  };
})();

/** The calls by their first four letters, since their keywords are parts of common words. */
const BY_START = Map.groupBy(Object.entries(SECRET_ARGUMENTS), ([call]) => call.slice(0, 4));

/** The arguments of a call, as far as 300 characters, where the text of each stands. */
function argumentAt(text: string, open: number, place: number): { readonly start: number; readonly end: number } | undefined {
  const limit = Math.min(text.length, open + 300);
  let count = 1;
  let at = open;
  let depth = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) {
      let end = at + 1;
      while (end < limit && text.charCodeAt(end) !== code && text.charCodeAt(end) !== 10) end += text.charCodeAt(end) === 92 ? 2 : 1;
      if (end >= limit || text.charCodeAt(end) !== code) return undefined;
      if (depth === 0 && count === place) return { start: at + 1, end };
      at = end;
    } else if (code === 40 || code === 91 || code === 123) depth += 1;
    else if (code === 41 || code === 93 || code === 125) {
      if (depth === 0) return undefined;
      depth -= 1;
    } else if (code === 44 && depth === 0) {
      count += 1;
      if (count > place) return undefined;
    }
    at += 1;
  }
  return undefined;
}

/** A password or key that stands where a call has it. `start` and `end` are those of a keyword that begins the call's name. */
export function callArgumentAt(pass: Pass, start: number): void {
  const calls = BY_START.get(pass.text.slice(start, start + 4).toLowerCase()) ?? [];
  for (const [call, { place, reading }] of calls) {
    if (pass.text.slice(start, start + call.length).toLowerCase() !== call) continue;
    const argument = argumentAt(pass.text, start + call.length, place);
    pass.work.steps += 60;
    if (argument === undefined) return;
    const confidence = confidenceOf(pass.text.slice(argument.start, argument.end), reading, { form: "quoted", isArgument: true, isComparison: false });
    if (confidence >= 0.5) pass.found.push({ kind: reading.kind, tier: "generic", confidence: Math.min(confidence, 0.9), ...argument });
    return;
  }
}
