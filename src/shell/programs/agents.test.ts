import { describe, expect, it } from "vitest";
import { PathLocator, programCatalog } from "../../catalog/index.ts";
import { memoryFacts } from "../../facts/index.ts";
import type { Effect } from "../../model/index.ts";
import { analyseShell } from "../index.ts";

const ROOT = "/home/dev/project";
const facts = memoryFacts({
  files: { [`${ROOT}/.env`]: "A=1", [`${ROOT}/open.json`]: '{"permissions":{"defaultMode":"bypassPermissions"}}', [`${ROOT}/servers.json`]: "{}" },
});
const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };

function effects(command: string): readonly Effect[] {
  return analyseShell(command, world, ROOT).effects.filter(({ kind }) => kind !== "proc.run");
}
const kinds = (command: string): string[] => effects(command).map(({ kind }) => kind);

describe("agents", () => {
  it.each([
    'claude -p "fix the bug"',
    "claude",
    "claude -p x --permission-mode plan",
    'claude -p x --allowedTools "Bash(git log:*)" Read',
    'codex exec "x"',
    "codex exec -c model=o3 x",
    "codex -s workspace-write x",
    "claude --setting-sources user,project -p x",
    "gemini -p x --approval-mode auto_edit",
    "opencode run x",
    "goose run -t x",
    "cursor-agent -p x",
  ])("%s starts one in its normal mode", (command) => {
    expect(kinds(command)).toEqual(["agent.spawn"]);
  });

  it.each([
    'claude --dangerously-skip-permissions -p "x"',
    'claude -p "x" --dangerously-skip-permissions',
    "claude --permission-mode bypassPermissions",
    "claude -p x --permission-mode=bypassPermissions",
    'claude -p x --allowedTools "Bash(*)"',
    "claude -p x --allowed-tools Bash,Edit",
    `claude -p x --settings '{"permissions":{"defaultMode":"bypassPermissions"}}'`,
    "claude -p x --settings open.json",
    "claude --bare -p x",
    "claude -p x --safe-mode",
    "claude --setting-sources '' -p x",
    "claude --setting-sources=project -p x",
    'claude --setting-sources "$S" -p x',
    'codex exec "x" -s danger-full-access',
    "codex -a never exec x",
    "codex --ask-for-approval=never x",
    "codex --yolo x",
    "codex --full-auto x",
    "codex exec --dangerously-bypass-approvals-and-sandbox x",
    "codex exec -c approval_policy=never x",
    `codex -c 'sandbox_mode="danger-full-access"' x`,
    "gemini --yolo -p x",
    "gemini -y -p x",
    "gemini -p x --approval-mode yolo",
    "aider --yes-always -m x a.ts",
    "aider --yes a.ts",
    "copilot -p x --allow-all-tools",
    "cursor-agent -f -p x",
    "amp -x hi --dangerously-allow-all",
    "q chat --trust-all-tools x",
    "npx @anthropic-ai/claude-code --dangerously-skip-permissions -p x",
  ])("%s switches its checks off", (command) => {
    expect(kinds(command)).toContain("agent.mode");
  });

  it("may switch them off when the mode is not known", () => {
    expect(effects('claude -p x --permission-mode "$MODE"').find(({ kind }) => kind === "agent.mode")?.certainty).toBe("possible");
  });

  it.each([
    "claude mcp add x -- npx y",
    "claude config set a b",
    "claude plugin install x",
    "codex mcp add x -- y",
    "codex exec -c mcp_servers.x.command=sh x",
    "claude --mcp-config servers.json -p x",
    "claude --plugin-dir ./p",
    "gemini extensions install x",
    "claude mcp frobnicate",
  ])("%s sets one up", (command) => {
    expect(kinds(command)).toContain("agent.configure");
  });

  it.each(["claude --version", "claude -v", "claude --help", "claude doctor", "claude mcp list", "codex mcp list", "codex --version", "opencode models"])(
    "%s has no effect",
    (command) => {
      expect(kinds(command)).toEqual([]);
    },
  );

  it("are told what is piped to them", () => {
    for (const command of ["cat .env | claude -p summarise", 'claude -p "$(cat .env)"', "codex exec - < .env"]) {
      expect(
        effects(command).some(
          ({ kind, resource, flows }) =>
            kind === "net.send" && resource.type === "host" && resource.sets.includes("vendor") && flows.some(({ from }) => from === "secrets"),
        ),
        command,
      ).toBe(true);
    }
  });

  it("answer with text that is not to be run", () => {
    expect(effects("claude -p x | sh").some(({ kind, traits }) => kind === "proc.code" && traits.includes("downloaded"))).toBe(true);
  });

  it("work in another folder without taking the shell there", () => {
    expect(effects("codex -C /x y; cat a").find(({ kind }) => kind === "fs.read")?.resource).toMatchObject({ path: `${ROOT}/a` });
  });
});
