import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import type { CodeOperation } from "./operations.ts";
import { readRedis } from "./redis.ts";

/** Effects on the database by their names, with `!` where nothing limits them; everything once. */
function shown(operations: readonly CodeOperation[]): string {
  const all = operations.map((one) => (one.op === "database" ? `${one.effect}${one.isUnbounded === true ? "!" : ""}` : told([one])));
  return [...new Set(all)].filter((text) => text !== "").join("; ");
}

describe("redis", () => {
  it.each([
    ["GET a", "read"],
    ["SET a b", "write"],
    ["KEYS *", "read"],
    ["DEL a b", "write"],
    ["INFO", "read"],
    ["PING", ""],
    ["AUTH x", ""],
    ["SCAN 0 MATCH x*", "read"],
    ["HGETALL h", "read"],
    ["EXPIRE a 10", "write"],
    ["CONFIG GET maxmemory", "read"],
    ["CLIENT LIST", "read"],
    ["FLUSHALL", "destroy!"],
    ["flushdb async", "destroy!"],
    ["SHUTDOWN NOSAVE", "destroy!"],
    ["CONFIG SET dir /root/.ssh", "schema; unknown"],
    ["MODULE LOAD /tmp/x.so", "schema; unknown"],
    ["SLAVEOF evil 6379", "schema; unknown"],
    ['EVAL "return redis.call(\\"FLUSHALL\\")" 0', 'lua return redis.call("FLUSHALL")'],
    ["DEBUG SEGFAULT", "schema; unknown"],
    ["SAVE", "schema"],
    ["ACL SETUSER x", "schema"],
    ["FCALL f 0", "unknown"],
    ["FROBNICATE", "unknown"],
    ['SELECT 1\nSET "a b" 2\n# comment\nGET x', "write; read"],
  ])("%s", (text, expected) => {
    expect(shown(readRedis(text))).toBe(expected);
  });
});
