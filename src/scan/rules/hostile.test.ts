import { expect, it } from "vitest";
import { readItem } from "../read-item.ts";
import { runRules } from "../run-rules.ts";
import { RULES } from "./index.ts";

const ODD: readonly unknown[] = [null, 0, "x", true, [], [null, 1, [[]]], { "": null, __proto__x: 1 }, { a: { a: { a: [null] } } }];
const KEYS = [
  "permissions",
  "hooks",
  "env",
  "mcpServers",
  "sandbox",
  "allow",
  "deny",
  "plugins",
  "scripts",
  "dependencies",
  "statusLine",
  "rule",
  "agent",
  "permission",
  "tools",
  "projects",
];

const texts: readonly string[] = [
  "",
  "\u0000\uFFFD",
  "---\nallowed-tools: {a: [1]}\nhooks: 3\nmcpServers: [1, null]\npermission: []\n---\n",
  "---\nallowed-tools: [1, null, {}]\nhooks: [[[null]]]\n---\n",
  '[[rule]]\ntoolName = 3\ndecision = "allow"\n[projects]\n"/" = 1\n',
  ...ODD.map((value) => JSON.stringify(value)),
  ...ODD.flatMap((value) => [
    JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, value]))),
    JSON.stringify(
      Object.fromEntries(
        KEYS.map((key) => [key, Object.fromEntries([...KEYS, "source", "command", "url", "chat.tools.terminal.autoApprove"].map((inner) => [inner, value]))]),
      ),
    ),
  ]),
];

it.each(RULES.map((rule) => [rule.id, rule] as const))("%s looks at values of every type without a fault", (_, rule) => {
  for (const text of texts) {
    for (const path of [rule.fixturePath, ".claude/settings.json", ".codex/config.toml", ".gemini/settings.json", "opencode.json", ".cursor/cli.json"]) {
      const item = readItem(path, text, "project", undefined, new Map([["a.py", text]]));
      if (item === undefined) continue;
      expect(runRules([item], [rule]).filter(({ message }) => message.startsWith("the rule could not"))).toEqual([]);
    }
  }
});

/** Texts that are made to be gone through from each of their places to the end. */
const ROWS = ["a", "`", "\\", "  \n", "a+", "x@", "a.b.", "never tell ", "```", "(", "<!-- ", "https://", "sag nutzer ", "\u212A"];

it.each(["AGENTS.md", ".claude/skills/a/SKILL.md"])("a long row of one sign in %s costs in proportion to its length", (path) => {
  const cost = (row: string, size: number): number => {
    const item = readItem(path, row.repeat(size / row.length), "project")!;
    const start = process.cpuUsage();
    runRules([item], RULES);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const row of ROWS) {
    cost(row, 4096);
    const [short, long] = [Math.min(cost(row, 8192), cost(row, 8192)), cost(row, 98_304)];
    // Twelve times the text: a square would be 144 times the time, and seconds of it.
    expect(long, JSON.stringify(row)).toBeLessThan(40 * Math.max(short, 10));
  }
});
