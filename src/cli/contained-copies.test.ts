import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Machine } from "./fixtures/record-commands.ts";
import type { Surroundings } from "./person.ts";
import { run as runRespond } from "./respond.ts";

const machine = new Machine();
const QUARANTINED = "11111111-0000-4000-8000-000000000001";
const COPY = "22222222-0000-4000-8000-000000000002";
const PERSON: Surroundings = { environment: {}, isTerminal: true, above: [] };
const one = machine.session(QUARANTINED);
const responses = join(machine.stateFolder, "containment.json");

async function respond(...args: readonly string[]): Promise<void> {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const before = { ...process.env };
  Object.assign(process.env, machine.environment);
  try {
    await runRespond([...args, "--reason", "it sends what it reads"], PERSON);
  } finally {
    process.env = before;
    log.mockRestore();
  }
}

/** A call by a session whose conversation lies in a file of these lines; the verdict and what the model reads. */
function callBy(session: string, lines: readonly object[] | undefined, more: Record<string, unknown> = {}): string {
  const transcript = join(machine.base, `${session}.jsonl`);
  rmSync(transcript, { force: true });
  if (lines !== undefined) writeFileSync(transcript, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const call = { tool_name: "Bash", tool_input: { command: "ls" }, tool_use_id: `toolu_of_${session.slice(0, 8)}`, transcript_path: transcript };
  const answer = machine.session(session).send("PreToolUse.Bash", { ...call, ...more });
  const { permissionDecision, permissionDecisionReason } = answer["hookSpecificOutput"] as Record<string, string>;
  return `${permissionDecision} ${permissionDecisionReason}`;
}

const CALLS = Array.from({ length: 20 }, (_, at) => `toolu_11111111_${String(at + 1).padStart(4, "0")}`);
const PROMPT = "98d1dace-f065-468b-ac9f-2ce736e8ec27";
/** The rows of a conversation as the agent copies them: under the id of the copy, with the ids of the calls as they were. */
const rows = (sessionId: string, calls: readonly string[]): readonly object[] =>
  calls.flatMap((id) => [
    {
      parentUuid: null,
      promptId: PROMPT,
      type: "assistant",
      sessionId,
      message: { content: [{ type: "tool_use", id, name: "Bash", input: { command: "ls" } }] },
    },
    { parentUuid: null, promptId: PROMPT, type: "user", sessionId, message: { content: [{ type: "tool_result", tool_use_id: id, content: "a b" }] } },
  ]);

beforeAll(() => {
  machine.git("init", "-q", "-b", "work");
  one.send("SessionStart.startup");
  for (const _ of CALLS) one.bash("ls");
});
afterEach(() => rmSync(responses, { force: true }));

describe("what goes on from a contained session is contained as it is", () => {
  it.each<[string, readonly object[]]>([
    ["a fork of all of it", rows(COPY, CALLS)],
    ["a fork of its beginning", rows(COPY, CALLS.slice(0, 1))],
    ["a fork after its beginning was summed up", [{ type: "summary", summary: "they listed files" }, ...rows(COPY, CALLS.slice(-3))]],
    ["its transcript, copied under another name", rows(QUARANTINED, CALLS)],
  ])("%s", async (_, lines) => {
    expect(callBy(COPY, lines)).toMatch(/^allow/);
    await respond("quarantine-session", QUARANTINED);
    expect(callBy(COPY, lines)).toMatch(/^deny .*quarantined\. It goes on from 11111111-\S+ of which holds: it sends what it reads/);
    // Sub-agents say the id of their session.
    expect(callBy(QUARANTINED, lines, { agent_id: "a1", agent_type: "builder" })).toMatch(/^deny/);
  });

  it("a fork that keeps no transcript, as one that does not show where it comes from", async () => {
    const fork = "33333333-0000-4000-8000-000000000003";
    machine.session(fork).send("SessionStart.fork");
    expect(callBy(fork, undefined)).toMatch(/^allow/);
    await respond("quarantine-session", QUARANTINED);
    expect(callBy(fork, undefined)).toMatch(/^deny .*may go on from 11111111/);
    expect(callBy(fork, rows(fork, ["toolu_of_another_session"]), { prompt_id: PROMPT })).toMatch(/^allow/);
  });

  it("a fork whose transcript holds no more yet than that there is one", async () => {
    const fork = "66666666-0000-4000-8000-000000000006";
    machine.session(fork).send("SessionStart.fork");
    await respond("quarantine-session", QUARANTINED);
    const begun = [
      { type: "mode", mode: "normal", sessionId: fork },
      { type: "tools-used", tools: ["Bash"], sessionId: fork },
    ];
    const others = rows(fork, ["toolu_of_another_session"]);
    expect(callBy(fork, begun, { prompt_id: PROMPT })).toMatch(/^deny .*may go on from 11111111/);
    expect(callBy(fork, [...begun, ...others], { prompt_id: "another prompt" })).toMatch(/^deny .*may go on from 11111111/);
    expect(callBy(fork, [...begun, ...others], { prompt_id: PROMPT })).toMatch(/^allow/);
    // Older clients do not say which prompt a call is of.
    expect(callBy(fork, begun, { prompt_id: undefined })).toMatch(/^deny .*may go on from 11111111/);
    expect(callBy(fork, [...begun, ...others], { prompt_id: undefined })).toMatch(/^allow/);
  });

  it("also what was only blocked", async () => {
    await respond("block", "proc.run", "fs.read", "--session", QUARANTINED, "--for", "1h");
    expect(callBy(COPY, rows(COPY, CALLS))).toMatch(/^deny/);
    rmSync(responses);
    expect(callBy(COPY, rows(COPY, CALLS))).toMatch(/^allow/);
  });
});

describe("others go on", () => {
  it.each<[string, readonly object[] | undefined]>([
    ["a session of its own", rows(COPY, ["toolu_22222222_0001"])],
    ["one that has read about the other", [{ type: "user", sessionId: COPY, toolUseResult: { stdout: JSON.stringify(rows(QUARANTINED, CALLS)) } }]],
    ["one that keeps no transcript and was not forked", undefined],
    ["one whose transcript is half-written and no JSON", [{ type: "user" }, "{" as unknown as object]],
  ])("%s", async (_, lines) => {
    await respond("quarantine-session", QUARANTINED);
    expect(callBy("44444444-0000-4000-8000-000000000004", lines)).toMatch(/^allow/);
  });

  it.each([null, 7, "relative.jsonl", "/dev/zero", "/proc/self/mem", "/", "\u0000", "x".repeat(9000)])(
    "also where the payload says of the transcript: %j",
    async (path) => {
      await respond("quarantine-session", QUARANTINED);
      expect(callBy("55555555-0000-4000-8000-000000000005", undefined, { transcript_path: path })).toMatch(/^allow/);
    },
  );
});
