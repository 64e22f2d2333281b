import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";
import { replaceFile } from "./whole-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sallyport-whole-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a file that is replaced as a whole", () => {
  it("has the new content and the rights that were asked for, whatever the mask", () => {
    const path = join(folder, "file");
    const mask = process.umask(0o077);
    try {
      replaceFile(path, "one");
      expect(statSync(path).mode & 0o777).toBe(0o600);
      replaceFile(path, new Uint8Array([0, 255]), { mode: 0o644, isDurable: false });
    } finally {
      process.umask(mask);
    }
    expect([...readFileSync(path)]).toEqual([0, 255]);
    expect(statSync(path).mode & 0o777).toBe(0o644);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("stays as it was, with nothing beside it, when it must not be replaced", () => {
    const path = join(folder, "file");
    writeFileSync(path, "old");
    const check = (): void => {
      throw new Error("lost the lock");
    };
    expect(() => replaceFile(path, "new", { check })).toThrow("lost the lock");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("leaves nothing behind where its name is a folder's", () => {
    expect(() => replaceFile(folder, "new")).toThrow();
    expect(readdirSync(join(folder, "..")).filter((name) => name.startsWith(folder.split("/").at(-1)!) && name.endsWith(".new"))).toEqual([]);
  });

  it("replaces a link, and not what it leads to", () => {
    const target = join(folder, "target");
    writeFileSync(target, "kept");
    symlinkSync(target, join(folder, "link"));
    replaceFile(join(folder, "link"), "new");
    expect(readFileSync(target, "utf8")).toBe("kept");
    expect(readFileSync(join(folder, "link"), "utf8")).toBe("new");
  });
});

describe("a private file", () => {
  it("is not trusted when others may write it, when it is a link, or when its text was changed", () => {
    const path = join(folder, "private");
    writePrivateFile(path, "text\nof lines");
    expect(readPrivateFile(path, 1000)).toEqual({ state: "read", text: "text\nof lines" });
    symlinkSync(path, join(folder, "link"));
    expect(readPrivateFile(join(folder, "link"), 1000).state).toBe("distrusted");
    expect(readPrivateFile(path, 10)).toMatchObject({ state: "distrusted", why: "it is too large" });
    chmodSync(path, 0o620);
    expect(readPrivateFile(path, 1000)).toMatchObject({ state: "distrusted", why: "others may read or write it" });
    chmodSync(path, 0o600);
    writeFileSync(path, readFileSync(path, "utf8").replace("lines", "Lines"));
    expect(readPrivateFile(path, 1000)).toMatchObject({ state: "distrusted", why: "it is damaged" });
  });
});
