import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === "win32")("events of many sessions at once", () => {
  it("are stored also by a process that may have few files open", () => {
    const state = mkdtempSync(join(tmpdir(), "sallyport-few-files-"));
    folders.push(state);
    const program = join(import.meta.dirname, "fixtures/few-files.ts");
    const said = execFileSync("sh", ["-c", 'ulimit -n 200 && exec "$0" "$@"', process.execPath, program, state, "600"], { encoding: "utf8" });
    expect(said).toBe("stored");
    expect(readdirSync(join(state, "spool"))).toHaveLength(600);
  });
});
