import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { memoryFacts } from "../src/facts/index.ts";
import { decide } from "../src/guard/index.ts";
import { compilePolicy } from "../src/policy/authoring/index.ts";
import { emptySession } from "../src/session/index.ts";

interface Baseline {
  readonly groups: Readonly<Record<string, { readonly cases: readonly { readonly command: string; readonly outcome: string }[] }>>;
}

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
/** 411 commands with what the client's own rules did about them; in many of them a real read, write or network run came through. */
const baseline = JSON.parse(fixture("native-permission-baseline.json")) as Baseline;
/** Those that may run, each looked at: none reads `.env`, writes into `secrets/`, or starts curl. */
const harmless = new Set(JSON.parse(fixture("native-harmless.json")) as string[]);

const ROOT = "/home/dev/project";
const facts = memoryFacts({
  home: "/home/dev",
  user: "dev",
  files: {
    [`${ROOT}/.env`]: "SECRET=made-up",
    [`${ROOT}/a.txt`]: "a\n",
    [`${ROOT}/secrets/k.txt`]: "k",
    [`${ROOT}/package.json`]: '{"scripts":{"test":"echo ok"}}',
    [`${ROOT}/src/a.ts`]: "x",
    [`${ROOT}/.git/HEAD`]: "ref: refs/heads/feature/x\n",
    "/opt/fakebin/curl": "binary",
  },
});

// The client's three rules, said once, for every way of doing it.
const { policy } = compilePolicy([
  {
    layer: "user",
    path: "/home/dev/.config/sallyport/sallyport.yaml",
    text: [
      "version: 1",
      "extends: production-adjacent",
      "rules:",
      "  - deny: proc.run",
      "    program: curl",
      "    why: No curl here.",
      "  - deny: fs.write",
      '    path: "secrets/**"',
      "    why: Nothing is written there.",
      "",
    ].join("\n"),
  },
]);

function outcomeOf(command: string): string {
  return decide(
    { agent: { name: "test" }, session: "s", chain: [], cwd: ROOT, root: ROOT, tool: "Bash", request: { type: "shell", text: command }, mode: "default" },
    { facts, policy: policy!, session: emptySession() },
  ).decision.outcome;
}

describe("what the client's own rules let through (P6)", () => {
  const cases = Object.values(baseline.groups).flatMap((group) => group.cases);

  it("is all there", () => {
    expect(cases).toHaveLength(411);
  });

  it("does not get through here", () => {
    const allowed = cases.map(({ command }) => command).filter((command) => outcomeOf(command) === "allow");
    expect(allowed.filter((command) => !harmless.has(command))).toEqual([]);
  });

  it("and ordinary work still runs", () => {
    for (const command of ["npm test", "git status", "cat a.txt", "npm test 2>&1 | cat", "find . -name '*.py'", "ls | wc -l"])
      expect(outcomeOf(command)).toBe("allow");
  });
});
