import { expect, test } from "vitest";
import { BLOCK } from "./keyword-reader.ts";
import { base62, crc32 } from "./checks.ts";
import { createScanner } from "./index.ts";

const body = "Zx9Qw7Lk3Vb5Nm1Pj8Rt2Yh6Gd4Fs";
const token = `ghp${"_"}${body}${base62(crc32(body))}`;
const scanner = createScanner({});

/** Where the token is found, or `undefined`. */
function found(text: string): number | undefined {
  const [first] = scanner.scan(text, {});
  return first === undefined ? undefined : text.indexOf(token);
}

test("a token is found wherever the edge of a block falls in it, also behind wide characters", () => {
  for (const filler of ["x ", "é "]) {
    for (let back = -2; back <= token.length + 24; back += 1) {
      const before = filler.repeat(BLOCK).slice(0, BLOCK - back);
      expect(found(`${before}\nkey = "${token}"\n`), `${filler}${back}`).toBe(BLOCK - back + 8);
    }
  }
});

test("a run of base64 over an edge is decoded", () => {
  const inner = Buffer.from(`{"github_token": "${token}"}`).toString("base64");
  for (let back = 0; back <= inner.length; back += 5) {
    const text = `${"a b ".repeat(BLOCK).slice(0, BLOCK - back)} ${inner}\n`;
    expect(scanner.scan(text, {}).length, String(back)).toBeGreaterThan(0);
  }
});
