import { posix } from "node:path";
import { hostSets } from "../../catalog/index.ts";
import type { Severity } from "../../model/index.ts";
import { anyonesHost } from "../shell-text.ts";
import type { ChangedText } from "./changed-texts.ts";
import type { ReviewRule } from "./review-rules.ts";

/** Something that an added line says. */
export interface LineFinding {
  readonly rule: ReviewRule;
  readonly severity?: Severity;
  readonly message: string;
  /** Line of the changed text, from 1. */
  readonly line: number;
}

const LOCK_FILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/;
const PROSE = /\.(?:md|mdx|rst|adoc|txt|svg|html?|css|csv|tsv|po|json5?l?|ndjson|snap|lock|sum)$/i;
const SAMPLES = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|testdata|examples?|samples?|mocks?|__mocks__|corpus)\/|\.(?:test|spec)\.\w+$/i;
const MAX_PER_FILE = 50;
/** Longer lines are data or minified. */
const MAX_LINE = 4000;

function lockLine(line: string): Omit<LineFinding, "line"> | undefined {
  const address = /(?:"resolved"\s*:\s*"|^\s{1,8}resolved\s+"|\btarball:\s*)(\w[\w+.-]{0,20}:\/\/)(?:[^/@"\s]{0,200}@)?([\w.-]{1,200})/.exec(line);
  if (address !== null) {
    const [, scheme, host] = address as unknown as [string, string, string];
    const sets = hostSets(host.toLowerCase());
    if (/^git/.test(scheme) && sets.includes("forges")) return undefined;
    if (scheme === "http://") return { rule: "lock-file-host", message: `the lock file takes a package from \`${host}\` without encryption` };
    if (!sets.includes("registries") && !sets.includes("private") && !sets.includes("loopback"))
      return { rule: "lock-file-host", severity: "medium", message: `the lock file takes a package from \`${host}\`` };
  }
  if (/^\s*"?(?:hasInstallScript|requiresBuild)"?\s*:\s*true/.test(line))
    return { rule: "install-script", message: "a package of the lock file runs a script when it is installed" };
  return undefined;
}

/** What the added lines of a file say that no rule of a scan looks at. */
export function lineFindings({ path, before, after, added }: ChangedText): readonly LineFinding[] {
  const out: LineFinding[] = [];
  const isLock = LOCK_FILE.test(path);
  if (!isLock && PROSE.test(path)) return out;
  const lines = after.split("\n");
  for (const number of added) {
    const line = lines[number - 1] ?? "";
    if (out.length >= MAX_PER_FILE) break;
    if (line.length > MAX_LINE) continue;
    if (isLock) {
      const found = lockLine(line);
      if (found !== undefined) out.push({ ...found, line: number });
      continue;
    }
    const host = anyonesHost(line);
    if (host === undefined || before?.includes(host.words) === true) continue;
    out.push({ rule: "names-drop-site", message: `it names \`${host.words}\``, line: number, ...(SAMPLES.test(path) ? { severity: "low" as const } : {}) });
  }
  return out;
}

/** Where a link that is added leads, when that is out of the repository. */
export function linkOut(path: string, target: string): string | undefined {
  const written = target.split("\n")[0]!.replace(/\r$/, "");
  if (written.startsWith("/") || /^[A-Za-z]:[\\/]/.test(written)) return written;
  const at = posix.normalize(posix.join(posix.dirname(path), written));
  return at === ".." || at.startsWith("../") ? written : undefined;
}
