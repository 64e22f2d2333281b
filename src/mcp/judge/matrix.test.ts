import { describe, expect, it } from "vitest";
import { compilePolicy } from "../../policy/authoring/index.ts";
import type { CompiledMcp, Layer } from "../../policy/index.ts";
import { matrixAnswer, matrixLines, ServerRules } from "./index.ts";
import { identityOf, serverNamed } from "./fixtures/judge-world.ts";

function policies(...texts: readonly (readonly [Layer, string])[]) {
  const { policy, problems } = compilePolicy(texts.map(([layer, text]) => ({ layer, path: `${layer}.yaml`, text: `version: 1\nmcp: ${text}` })));
  if (policy === undefined) throw new Error(problems.map(({ message }) => message).join());
  return policy;
}

const answer = (mcp: CompiledMcp | undefined, access: "read" | "write" = "write") => matrixAnswer(mcp ?? [], ["server:s", "chat"], ["session"], access).outcome;

describe("policies of several layers (M6)", () => {
  it("the strictest word counts, and a project's never loosens", () => {
    expect(answer([])).toBe("ask");
    expect(answer(policies(["user", "{ matrix: { chat: { session: { write: allow } } } }"]).mcp)).toBe("allow");
    expect(answer(policies(["project", "{ matrix: { chat: { session: { write: allow } } } }"]).mcp)).toBe("ask");
    expect(
      answer(policies(["user", "{ matrix: { chat: { session: { write: allow } } } }"], ["project", "{ matrix: { chat: { session: { write: deny } } } }"]).mcp),
    ).toBe("deny");
    expect(answer(policies(["managed", "{ matrix: { chat: { session: deny } } }"], ["user", "{ matrix: { chat: { session: allow } } }"]).mcp)).toBe("deny");
  });

  it("a row of one server is more particular than that of its kind", () => {
    const { mcp } = policies(["user", "{ servers: { s: { command: [x] } }, matrix: { chat: { session: deny }, 'server:s': { session: { write: allow } } } }"]);
    expect(answer(mcp)).toBe("allow");
    // What the row of the server leaves out is the usual.
    expect(answer(mcp, "read")).toBe("allow");
  });

  it("says what production adds, and what nobody has a row for", () => {
    expect(matrixAnswer([], ["github"], ["session", "production"], "write")).toMatchObject({ outcome: "deny", row: "usual/github for production" });
    expect(matrixAnswer([], ["unheard-of"], ["session"], "read").outcome).toBe("deny");
    expect(matrixLines([]).map(({ resource }) => resource)).toContain("env-files");
  });
});

describe("which servers are listed", () => {
  const listing = (text: readonly (readonly [Layer, string])[], name = "github") =>
    new ServerRules(policies(...text), serverNamed(name), identityOf(serverNamed(name))).listing.type;
  const own = `{ servers: { g: { command: [npx, -y, "@modelcontextprotocol/server-github@2025.4.8"] } } }`;

  it("a user's or the machine's list says it, a project's does not", () => {
    expect(listing([["user", own]])).toBe("listed");
    expect(listing([["project", own]])).toBe("ask");
    expect(listing([["user", own]], "slack")).toBe("ask");
    expect(
      listing([
        ["managed", "{ unlisted: deny, servers: { x: { command: [x] } } }"],
        ["user", own],
      ]),
    ).toBe("deny");
    expect(listing([["managed", "{ unlisted: deny }"]])).toBe("deny");
    expect(
      listing([
        ["managed", "{ unlisted: deny }"],
        ["user", own],
      ]),
    ).toBe("listed");
    expect(
      listing([
        ["user", own],
        ["project", "{ unlisted: deny, servers: { x: { command: [x] } } }"],
      ]),
    ).toBe("deny");
  });

  it("by digest as well as by words", () => {
    const server = serverNamed("github");
    expect(listing([["user", `{ servers: { g: { identity: "sha256:${identityOf(server)}" } } }`]])).toBe("listed");
    expect(listing([["user", `{ servers: { g: { identity: "sha256:${"0".repeat(64)}" } } }`]])).toBe("ask");
  });
});
