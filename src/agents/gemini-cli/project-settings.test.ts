import { describe, expect, it } from "vitest";
import { memoryFacts } from "../../facts/index.ts";
import { hostileSettings } from "./project-settings.ts";

const ROOT = "/home/dev/project";
const found = (files: Readonly<Record<string, string>>, cwd = ROOT): readonly string[] =>
  hostileSettings([ROOT, cwd], memoryFacts({ home: "/home/dev", files }));

describe("a repository's variables for Gemini CLI", () => {
  it.each([
    ["BASH_ENV=./x.sh", "BASH_ENV"],
    ["A=1\r\nexport LD_PRELOAD = './x.so' # ours\r\n", "LD_PRELOAD"],
    ["\ufeffGIT_SSH_COMMAND: x", "GIT_SSH_COMMAND"],
    ['NODE_OPTIONS="--max-old-space-size=99 --require ./x.js"', "NODE_OPTIONS"],
    ["A='\n\tPATH=./bin\n'", "PATH"],
  ])("that say %j are told", (text, name) => {
    for (const file of [".env", ".gemini/.env"]) expect(found({ [`${ROOT}/${file}`]: text })).toEqual([`\`${ROOT}/${file}\` sets \`${name}\``]);
  });

  it("are looked for in every folder down to the one that the session runs in", () => {
    expect(found({ [`${ROOT}/a/.env`]: "BASH_ENV=x" }, `${ROOT}/a/b`)).toHaveLength(1);
    expect(found({ [`${ROOT}/c/.env`]: "BASH_ENV=x" }, `${ROOT}/a/b`)).toEqual([]);
    // Those of the home are the person's own.
    expect(found({ "/home/dev/.env": "BASH_ENV=x", "/home/dev/.gemini/.env": "BASH_ENV=x" })).toEqual([]);
    expect(hostileSettings(["/home/dev", "/home/dev"], memoryFacts({ home: "/home/dev", files: { "/home/dev/.env": "BASH_ENV=x" } }))).toEqual([]);
  });

  it("that are ordinary for a program are not", () => {
    const ordinary = [
      "# BASH_ENV=./x.sh",
      "ENV=development",
      "NODE_ENV=test",
      "DATABASE_URL=postgres://127.0.0.1/x?PATH=1",
      "HTTPS_PROXY=http://proxy.example.com:3128",
      "AWS_ENDPOINT_URL=http://127.0.0.1:4566",
      "NODE_OPTIONS=--max-old-space-size=4096",
      "MY_PATH=/x",
      "BASH_ENV=",
    ];
    expect(found({ [`${ROOT}/.env`]: ordinary.join("\n") })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it("of any shape are read", () => {
    for (const text of ["A".repeat(1_000_000), "A =".repeat(300_000), " ".repeat(1_000_000), "=\n".repeat(400_000), "__proto__=x\n"])
      expect(found({ [`${ROOT}/.env`]: text })).toEqual([]);
  });
});
