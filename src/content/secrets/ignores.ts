import type { SecretFinding } from "./scanner.ts";

/**
 * Comments that say a finding is none. They count only on lines that the caller trusts (committed and unmodified since): what an agent
 * or a tool wrote could otherwise excuse itself.
 *
 *     key = "…"  # sallyport:ignore api-key reason="a sample of the vendor" until=2027-01-31
 *     # sallyport:ignore-next-line * reason="made up for the test"
 */
export interface Ignore {
  /** A kind, or `*`. */
  readonly kind: string;
  readonly reason: string | undefined;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  /** The line that it is about, from 1. */
  readonly line: number;
  /** The line that it stands on. */
  readonly writtenOn: number;
  /** Of another scanner: it can give no reason and no date. */
  readonly isForeign: boolean;
}

const OWN = /sallyport:ignore(-next-line)?(?:[ \t]+([a-z0-9*-]+))?((?:[ \t](?:reason=(?:"[^"\n]{0,300}"|\S{1,100})|until=\S{1,20}))*)/;
const FOREIGN =
  /\b(?:gitleaks:allow|betterleaks:allow|trufflehog:ignore|pragma: (?:allowlist|whitelist) (nextline )?secret|secretlint-disable(-line|-next-line)?)\b/;

/** The comments in a text that excuse findings. */
export function ignoresIn(text: string): Ignore[] {
  const ignores: Ignore[] = [];
  if (!/sallyport:ignore|:allow|trufflehog:ignore|pragma: |secretlint-disable/.test(text)) return ignores;
  let line = 0;
  for (const content of text.split("\n")) {
    line += 1;
    const own = OWN.exec(content);
    if (own !== null) {
      const rest = own[3] ?? "";
      const reason = /reason=(?:"([^"]*)"|(\S+))/.exec(rest);
      ignores.push({
        kind: own[2] ?? "*",
        reason: reason?.[1] ?? reason?.[2],
        until: /until=(\S+)/.exec(rest)?.[1],
        line: own[1] === undefined ? line : line + 1,
        writtenOn: line,
        isForeign: false,
      });
      continue;
    }
    const foreign = FOREIGN.exec(content);
    if (foreign === null) continue;
    const isNext = foreign[1] !== undefined || foreign[2] === "-next-line";
    ignores.push({ kind: "*", reason: undefined, until: undefined, line: isNext ? line + 1 : line, writtenOn: line, isForeign: true });
  }
  return ignores;
}

/** What of a finding comments are about. */
export type IgnorableFinding = Pick<SecretFinding, "kind" | "line">;

export interface Sorted<Found extends IgnorableFinding = SecretFinding> {
  readonly kept: readonly Found[];
  readonly ignored: readonly { readonly finding: Found; readonly ignore: Ignore }[];
  /** Ignores that were refused, and why. */
  readonly refused: readonly { readonly ignore: Ignore; readonly why: string }[];
}

/** Why a comment does not count, or `undefined`. */
function objection(ignore: Ignore, isTrusted: (line: number) => boolean, today: string): string | undefined {
  if (!isTrusted(ignore.writtenOn) || !isTrusted(ignore.line)) return "the line is not committed as it stands: commit it first, or use a baseline";
  if (ignore.isForeign) return undefined;
  if (ignore.reason === undefined || ignore.reason === "") return 'it gives no reason: write `reason="…"`';
  if (ignore.until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(ignore.until)) return `\`until=${ignore.until}\` is no date: write \`until=YYYY-MM-DD\``;
  return ignore.until !== undefined && ignore.until < today ? `it ended on ${ignore.until}: change the secret, or renew it with a new reason` : undefined;
}

/**
 * Takes out the findings that a trusted comment excuses.
 * @param isTrusted is the line of the text committed and unmodified?
 * @param today `YYYY-MM-DD`
 */
export function applyIgnores<Found extends IgnorableFinding>(
  text: string,
  findings: readonly Found[],
  isTrusted: (line: number) => boolean,
  today: string,
): Sorted<Found> {
  const ignores = findings.length === 0 ? [] : ignoresIn(text);
  if (ignores.length === 0) return { kept: findings, ignored: [], refused: [] };
  const ignored: { finding: Found; ignore: Ignore }[] = [];
  const refused = new Map<Ignore, string>();
  const kept = findings.filter((finding) => {
    for (const ignore of ignores) {
      if (ignore.line !== finding.line || (ignore.kind !== "*" && ignore.kind !== finding.kind)) continue;
      const why = objection(ignore, isTrusted, today);
      if (why === undefined) {
        ignored.push({ finding, ignore });
        return false;
      }
      refused.set(ignore, why);
    }
    return true;
  });
  return { kept, ignored, refused: [...refused].map(([ignore, why]) => ({ ignore, why })) };
}
