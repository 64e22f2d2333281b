import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { memoryFacts } from "../facts/index.ts";
import { decide } from "../guard/index.ts";
import { runHook, workspaceOf } from "../hook/index.ts";
import { baselinePolicy } from "../policy/index.ts";
import { SessionStore, Spool } from "../record/index.ts";
import type { Answer, HookInput, PayloadContext } from "./adapter.ts";
import { CONTRACT_CASES, type ContractAgent } from "./fixtures/contract.ts";
import { CONTRACT_AGENTS } from "./fixtures/contract-agents.ts";

type Payload = Readonly<Record<string, unknown>>;

const WORK = "/home/dev/project";
const facts = memoryFacts({
  home: "/home/dev",
  files: {
    [`${WORK}/.git/HEAD`]: "ref: refs/heads/feature/x\n",
    [`${WORK}/.git/config`]: '[remote "origin"]\n\turl = https://example.com/x.git\n',
    [`${WORK}/.env`]: "A=b\n",
    [`${WORK}/new.txt`]: "hello\n",
    [`${WORK}/package.json`]: '{"scripts":{"test":"node --test"}}',
    [`${WORK}/src/sum.js`]: "export const sum = (a, b) => a + b;\n",
    "/home/dev/.ssh/id_ed25519": "x",
    "/home/dev/.bashrc": "# mine\n",
  },
  now: () => 1_790_000_000_000,
});
const policy = baselinePolicy("production-adjacent");
const base = mkdtempSync(join(tmpdir(), "sallyport-contract-"));
let number = 0;
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const contextOf = (event: string | undefined): PayloadContext => ({
  ...(event === undefined ? {} : { event }),
  folder: WORK,
  workspaceOf: (cwd) => workspaceOf(cwd, facts),
  isThere: (path) => facts.lookAt(path) !== undefined,
  principals: [{ type: "user", id: "dev", via: "os" }],
});

const bytesOf = (payload: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(payload));

/** From the bytes to the answer, as the hook's process does it, in a session that knows of nothing else. */
function answer({ adapter }: ContractAgent, event: string | undefined, bytes: Uint8Array): Answer {
  number += 1;
  const stateFolder = join(base, `state-${number}`);
  return runHook(bytes, {
    agent: adapter,
    facts,
    context: contextOf(event),
    decide,
    policyFor: () => policy,
    store: new SessionStore(stateFolder),
    spool: new Spool(stateFolder),
    stateFolder,
  });
}

const read = ({ adapter }: ContractAgent, event: string | undefined, payload: unknown): HookInput => adapter.readPayload(bytesOf(payload), contextOf(event));

/** What the guard judges of an input; `undefined` where it refuses to. */
function meaning(input: HookInput): unknown {
  if (input.type === "unreadable") return undefined;
  if (input.type === "notice") return "notice";
  const { cwd, request, tool } = input.action;
  return request.type === "unknown" ? undefined : { type: input.type, cwd, tool, request };
}

const whyNot = (input: HookInput): string =>
  input.type === "unreadable" ? input.why : "action" in input && input.action.request.type === "unknown" ? input.action.request.why : "";

/** Every field of a value, as a path; lists count as one field. */
function pathsIn(value: unknown, lead: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [[...lead, name], ...pathsIn(part, [...lead, name])]);
}

/** The payload with the object at a path replaced. */
function changed(payload: unknown, path: readonly string[], change: (object: Record<string, unknown>, name: string) => void): unknown {
  const copy = structuredClone(payload) as Record<string, unknown>;
  let at = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  change(at, path.at(-1)!);
  return copy;
}

const WRONG: readonly unknown[] = [null, 7, true, [], ["x"], {}, { a: "b" }, "", "a\0b", "\ud800"];

describe.each(CONTRACT_AGENTS.map((agent) => [agent.adapter.name, agent] as const))("%s", (_, agent) => {
  describe("decides as every other agent does", () => {
    for (const { title, call, expected } of CONTRACT_CASES) {
      const given = agent.payloadOf(call, WORK);
      if (typeof given === "string") {
        it(`${title}: never given (${given})`, () => expect(given).toMatch(/^\S.{10,}/));
        continue;
      }
      it(`${title}: ${expected}`, () => {
        const said = answer(agent, given.event, bytesOf(given.payload));
        const input = read(agent, given.event, given.payload);
        if (input.type !== "tool") throw new Error(`not a call: ${JSON.stringify(input)}`);
        const wanted = expected === "asks" && !agent.adapter.canAsk(input.action) ? "stops" : expected;
        expect({ reaction: agent.reactionTo(said), ...(agent.reactionTo(said) === wanted ? {} : { said }) }).toEqual({ reaction: wanted });
        // Who cannot ask says where the call waits.
        if (wanted !== expected) expect(said.stdout + said.stderr).toContain("sallyport approvals");
      });
    }
  });

  /** What an agent does with a call that is not understood: it stops, or its person is asked; a hook at the agent's own question leaves that to it. */
  const isHeld = (input: HookInput, reaction: string): boolean => {
    const isQuestion = input.type === "tool" && input.isQuestion;
    return reaction === "stops" || ("action" in input && agent.adapter.canAsk(input.action) && (reaction === "asks" || isQuestion));
  };

  const files = readdirSync(agent.fixtures).filter((name) => name.endsWith(".json"));
  const payloads = files.map((name) => [basename(name, ".json"), JSON.parse(readFileSync(join(agent.fixtures, name), "utf8")) as Payload] as const);

  it.each(payloads)("reads the captured payload %s", (name, payload) => {
    const input = read(agent, agent.eventOf(payload, name), payload);
    if (agent.refused?.includes(name) === true) return expect(input.type).toBe("unreadable");
    expect({ type: input.type, why: whyNot(input) }).not.toMatchObject({ type: "unreadable" });
    expect(whyNot(input)).toBe("");
  });

  it("refuses what is no payload at all", () => {
    const event = agent.eventOf(payloads.find(([name]) => /^(?:Pascal-)?PreTool|^BeforeTool|before|pre_/i.test(name))![1], "");
    for (const text of ["", "{", "[]", "null", "7", '"x"', "{}", '{"a":1}', "\ufeff{}", "[".repeat(10_000), '{"hook_event_name":"PreToolUse"}']) {
      const said = answer(agent, event, new TextEncoder().encode(text));
      expect({ text: text.slice(0, 30), reaction: agent.reactionTo(said) }).toEqual({ text: text.slice(0, 30), reaction: "stops" });
      expect(said.stdout + said.stderr).toMatch(/[a-z]{4}/);
    }
    expect(agent.reactionTo(answer(agent, event, new Uint8Array([0xff, 0xfe, 0x7b, 0x00])))).toBe("stops");
  });

  const judged = payloads.filter(([name, payload]) => read(agent, agent.eventOf(payload, name), payload).type === "tool");

  it("has captured payloads of calls", () => expect(judged.length).toBeGreaterThan(0));

  describe.each(judged)("a changed %s means the same or is refused with a reason", (name, payload) => {
    const event = agent.eventOf(payload, name);
    const before = meaning(read(agent, event, payload));
    const inputAt = agent.inputAt(payload);
    const isForeign = (path: readonly string[]): boolean => inputAt === undefined && path.length > 1;

    const check = (path: readonly string[], what: string, mutated: unknown): void => {
      const input = read(agent, event, mutated);
      const after = meaning(input);
      const where = `${path.join(".")} ${what}`;
      if (after !== undefined) {
        if (agent.optional.includes(path.join("."))) return;
        expect({ where, after }).toEqual({ where, after: before });
        return;
      }
      const why = whyNot(input);
      expect({ where, why }).toEqual({ where, why: expect.stringMatching(/[a-z]{3}.*[a-z]{3}/) });
      const said = answer(agent, event, bytesOf(mutated));
      expect({ where, isHeld: isHeld(input, agent.reactionTo(said)) }).toEqual({ where, isHeld: true });
      // The client's own question says for itself what it is about.
      if (input.type === "tool" && input.isQuestion && agent.adapter.canAsk(input.action)) return;
      expect({ where, said: said.stdout + said.stderr }).toEqual({ where, said: expect.stringContaining(JSON.stringify(why).slice(1, -1).slice(0, 30)) });
    };

    it("without a field", () => {
      for (const path of pathsIn(payload))
        if (!isForeign(path))
          check(
            path,
            "missing",
            changed(payload, path, (object, last) => delete object[last]),
          );
    });
    it("with a field of another name", () => {
      for (const path of pathsIn(payload))
        if (!isForeign(path))
          check(
            path,
            "renamed",
            changed(payload, path, (object, last) => {
              object[`${last}_v2`] = object[last];
              delete object[last];
            }),
          );
    });
    it("with a field of another type", () => {
      for (const path of pathsIn(payload)) {
        if (isForeign(path)) continue;
        let old: unknown = payload;
        for (const part of path) old = (old as Record<string, unknown>)[part];
        for (const wrong of WRONG) {
          if (typeof wrong === typeof old && Array.isArray(wrong) === Array.isArray(old) && typeof wrong !== "string") continue;
          // Another text is another call, which is judged as such.
          if (typeof wrong === "string" && typeof old === "string" && wrong !== "a\0b" && wrong !== "\ud800") continue;
          check(
            path,
            JSON.stringify(wrong),
            changed(payload, path, (object, last) => (object[last] = wrong)),
          );
        }
      }
    });
    it("with a field more", () => {
      const extra = { ...payload, sallyport_extra: "x" };
      expect(meaning(read(agent, event, extra))).toEqual(before);
      if (inputAt === undefined || agent.settlesStrangeFields === true) return;
      const mutated = changed(payload, [...inputAt, "sallyport_extra"], (object, last) => (object[last] = "x"));
      expect(whyNot(read(agent, event, mutated))).toContain("`sallyport_extra`");
      expect(agent.reactionTo(answer(agent, event, bytesOf(mutated)))).toBe("stops");
    });
  });
});
