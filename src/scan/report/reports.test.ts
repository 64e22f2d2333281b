import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { withFingerprints } from "../repository/fingerprint.ts";
import { RULES } from "../rules/index.ts";
import { readItem } from "../read-item.ts";
import { runRules, type ScanFinding } from "../run-rules.ts";
import { REPORT_FORMATS, reportAs } from "./report-as.ts";
import { uriOf } from "./sarif-terms.ts";
import type { ReportInput } from "./summary.ts";

const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as object;
const isSarif = new Ajv({ schemaId: "auto", unknownFormats: "ignore", allErrors: true, meta: false, validateSchema: false })
  .addMetaSchema(JSON.parse(readFileSync(createRequire(import.meta.url).resolve("ajv/lib/refs/json-schema-draft-07.json"), "utf8")) as object)
  .compile(schema);

/** A file name and texts with all that a report must not pass on as it is. */
const EVIL = 'a\u001B[2Jb"><img src=x onerror=alert(1)>`|\u202Ex\n# [y](https://evil.example.net)</style>@team';

const evil: ScanFinding = {
  rule: "ci/no-budget",
  title: "The agent may spend without a limit",
  severity: "critical",
  message: `\`${EVIL}\` is wrong`,
  path: `dir/${EVIL}/Ünï#?%.yml`,
  line: 3,
  column: 4,
  endLine: 3,
  endColumn: 9,
  help: `remove ${EVIL}`,
  snippet: EVIL,
};

function input(findings: readonly ScanFinding[], more: Partial<ReportInput> = {}): ReportInput {
  return {
    findings: withFingerprints(findings),
    skipped: [{ path: EVIL, why: "it is a symbolic link" }],
    counts: { files: 12, items: 2, texts: 9, cached: 4, bytes: 999, excused: 1 },
    name: EVIL,
    version: "0.1.0",
    accepted: 2,
    when: "2026-11-22T02:00:00.000Z",
    ...more,
  };
}
/** Every control character and mark as `?`. */
const printable = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u202E]/g, "?");
const plain = { isColoured: false, withInfo: true, printable };

const settings = readItem(".claude/settings.json", '{ "disableAllHooks": true, "permissions": { "allow": ["Bash(*)"] } }', "project")!;
const workflow = readItem(
  ".github/workflows/a.yml",
  "on: [issue_comment]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          show_full_output: true\n",
  "project",
)!;
const real = runRules([settings, workflow], RULES);

describe("SARIF", () => {
  it.each([
    ["nothing", []],
    ["findings", real],
    ["hostile texts", [evil]],
  ] as const)("of %s validates against the schema of 2.1.0", async (_, findings) => {
    const report: unknown = JSON.parse(await reportAs("sarif", input(findings), plain));
    isSarif(report);
    expect(isSarif.errors).toBeNull();
  });

  it("is told from what is none by the schema", () => {
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  it("carries rule help, changes and fingerprints", async () => {
    const report = JSON.parse(await reportAs("sarif", input(real), plain)) as {
      runs: {
        tool: { driver: { rules: { id: string; help: { text: string; markdown: string } }[] } };
        results: { ruleId: string; ruleIndex: number; partialFingerprints: Record<string, string>; fixes?: unknown[] }[];
      }[];
    };
    const [{ tool, results }] = report.runs as [(typeof report.runs)[number]];
    expect(results.length).toBe(real.length);
    for (const { ruleId, ruleIndex, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(partialFingerprints["sallyport/v1"]).toMatch(/^[0-9a-f]{32}$/);
    }
    for (const { help } of tool.driver.rules) expect(help.text).toContain("What to do: ");
    expect(results.find(({ ruleId }) => ruleId === "agent/hooks-disabled")?.fixes).toHaveLength(1);
    expect(JSON.stringify(results.find(({ ruleId }) => ruleId === "ci/full-output-logged")?.fixes)).toContain('"insertedContent":{"text":"false"}');
  });

  it("names files by addresses that stand for them", () => {
    expect(uriOf("a b/#x?%.yml")).toBe("a%20b/%23x%3F%25.yml");
    expect(uriOf("~/.claude/settings.json")).toBe("%7E/.claude/settings.json");
    expect(uriOf("a\uD800/\n")).toBe("a%EF%BF%BD/%0A");
  });
});

describe("every form", () => {
  it.each(["text", "markdown", "html"] as const)("%s passes nothing on that acts on its reader", async (format) => {
    const text = await reportAs(format, input([evil]), plain);
    // eslint-disable-next-line no-control-regex -- such characters are what is looked for
    expect(text).not.toMatch(/[\u001B\u202E]/);
    expect(text).not.toContain("\n# [y]");
    if (format === "html") expect(text).not.toContain("<img");
    if (format !== "markdown") return;
    // Code spans show what they hold as it is.
    const rest = text.split("\n").map((line) => line.replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, ""));
    expect(rest.filter((line) => /<img|[^\\]\[y\]|@team/.test(line))).toEqual([]);
  });

  it.each(REPORT_FORMATS)("%s of nothing says so", async (format) => {
    expect(await reportAs(format, input([]), plain)).toMatch(/nothing found|"findings": \[\]|"results": \[\]|Nothing was found/);
  });

  it("JSON names all findings, and what was not looked at", async () => {
    const report = JSON.parse(await reportAs("json", input([...real, evil]), plain)) as {
      findings: { path: string; fingerprint: string }[];
      skipped: unknown[];
    };
    expect(report.findings.length).toBe(real.length + 1);
    expect(report.findings.at(-1)?.path).toBe(evil.path);
    expect(report.skipped).toHaveLength(1);
  });
});

describe("text", () => {
  it("groups by rule, the worst first, with places and what to do", async () => {
    const text = await reportAs("text", input(runRules([settings], RULES)), plain);
    expect(text.split("\n").slice(0, 4)).toEqual([
      "CRITICAL Hooks are switched off  agent/hooks-disabled",
      "         .claude/settings.json:1:22  `disableAllHooks` is `true`",
      "         fix: remove the line; install the guard at machine level, where it cannot be switched off; `sallyport scan --fix` shows the change",
      "",
    ]);
    expect(text).toContain("not looked at:");
    expect(text).toContain(
      "12 files seen, 2 judged by rules, 9 searched for secrets and hidden text; 4 unchanged since the last scan; 2 findings left out by the baseline; 1 excused by comments",
    );
  });
});

describe("HTML", () => {
  it("is one page that loads nothing, runs nothing, and allows its own style only", async () => {
    const page = await reportAs("html", input([evil, ...real]), plain);
    const tags = [...page.matchAll(/<[^>]+>/g)].join("\n");
    expect(tags).not.toMatch(/<script|<link|<iframe|<img|\ssrc=|\sstyle=|\son\w+=/i);
    const [, style] = /<style>([^]*?)<\/style>/.exec(page)!;
    const hash = createHash("sha256").update(style!).digest("base64");
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
    expect(style).not.toMatch(/@import|url\(/);
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page).toContain("@media print");
  });
});
