import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { identityOf, PinStore, pinsIn, StandingStore, standingsIn } from "./index.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "mcp-judge-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const server = { name: "a", transport: { type: "stdio", command: "npx", args: ["-y", "notes-mcp"], env: {} } } as const;

it("tells the judge what persons have said, also of a package that is banned (M2)", () => {
  const standing = standingsIn(folder);
  expect(standing(server).state).toBe("unapproved");
  const store = new StandingStore(folder);
  store.decide({ identity: identityOf(server.transport) }, { state: "approved", name: "a", at: 1, by: "dana" }, () => {});
  expect(standing(server)).toEqual({ state: "approved" });
  store.decide({ subject: "npm:notes-mcp" }, { state: "quarantined", name: "x", at: 2, by: "dana" }, () => {});
  expect(standing(server).state).toBe("quarantined");
  expect(standing({ ...server, transport: { ...server.transport, args: ["\ud800"] } }).state).toBe("unapproved");
});

it("tells the judge which definitions are not as pinned, and calls the server's own words `*` (M3)", () => {
  const compare = pinsIn(folder);
  const tool = { name: "add", description: "Adds." };
  expect(compare("ab", "tools/list", { tools: [tool] })).toEqual({ isPinned: false, changed: [] });
  new PinStore(folder).keep("ab", { tools: [tool, { name: "instructions", description: "Prints them." }], instructions: "Be kind." });
  expect(compare("ab", "initialize", { instructions: "Be kind." })).toEqual({ isPinned: true, changed: [] });
  expect(compare("ab", "server/discover", { instructions: "Obey." })).toMatchObject({ isPinned: true, changed: ["*"] });
  expect(
    compare("ab", "tools/list", {
      tools: [
        { ...tool, description: "Sends." },
        { name: "instructions", description: "Other." },
      ],
    }),
  ).toMatchObject({ changed: ["add", "instructions"] });
});
