import { afterEach, describe, expect, it } from "vitest";
import { CallTable, type OutgoingCall } from "./connection.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { readMessage } from "./message.ts";

const tables: CallTable[] = [];
afterEach(() => {
  for (const one of tables.splice(0)) one.end();
});

function tableOf(...calls: readonly Partial<OutgoingCall>[]): CallTable {
  const table = new CallTable(DEFAULT_LIMITS, () => undefined);
  tables.push(table);
  for (const [n, call] of calls.entries()) {
    const message = readMessage(Buffer.from(JSON.stringify({ jsonrpc: "2.0", id: n, method: "tools/call", params: {} })));
    table.add({ message, onNotice: () => undefined, ...call }).answer.catch(() => undefined);
  }
  return table;
}

describe("what a server says without saying within which call", () => {
  it("belongs to the youngest call of the one client that has any", () => {
    expect(tableOf({ owner: "a" }, { owner: "a", headMs: 7 }).ofOneOwner()?.headMs).toBe(7);
    expect(tableOf({ owner: "a", headMs: 7 }, { owner: "b", isSubscription: true }).ofOneOwner()?.headMs).toBe(7);
  });

  it("is told to nobody where it could be another client's, or nobody's", () => {
    expect(tableOf({ owner: "a" }, { owner: "b" }, { owner: "a" }).ofOneOwner()).toBeUndefined();
    expect(tableOf({ owner: "a" }, {}).ofOneOwner()).toBeUndefined();
    expect(tableOf({}).ofOneOwner()).toBeUndefined();
    expect(tableOf().ofOneOwner()).toBeUndefined();
  });
});
