import { expect, it } from "vitest";
import { memoryFacts } from "../../facts/index.ts";
import { hostileSettings } from "./project-settings.ts";

const ROOT = "/home/dev/project";
const told = (files: Readonly<Record<string, string>>, cwd = ROOT): readonly string[] =>
  hostileSettings([ROOT, cwd], memoryFacts({ home: "/home/dev", files }));

it.each([
  ["bunfig.toml", 'preload = ["./x.js"]\n', "run code of the repository"],
  ["bunfig.toml", '"pre\\u006coad" = "./x.js"\n', "run code of the repository"],
  ["bunfig.toml", "preload = [\n", "cannot be read"],
  [".env", "CLINE_DIR=./x\n", "sets `CLINE_DIR`"],
  [".env.local", "BASH_ENV=./x.sh\n", "sets `BASH_ENV`"],
  [".env.production", "BUN_INSPECT=ws://x\n", "sets `BUN_INSPECT`"],
])("%s of a repository that says %j is told", (name, text, why) => {
  expect(told({ [`${ROOT}/${name}`]: text })).toEqual([expect.stringContaining(why)]);
  expect(told({ [`${ROOT}/a/${name}`]: text }, `${ROOT}/a`)).toHaveLength(1);
  // The client's runtime looks in the folder that it is started in and in no other.
  expect(told({ [`${ROOT}/${name}`]: text }, `${ROOT}/a`)).toEqual([]);
});

it("ordinary settings of a runtime, and variables of a program, are not", () => {
  expect(
    told({ [`${ROOT}/bunfig.toml`]: '[test]\npreload = ["./setup.ts"]\n[install]\nexact = true\n', [`${ROOT}/.env`]: "DATABASE_URL=x\nENV=test\n" }),
  ).toEqual([]);
  expect(told({ [`${ROOT}/bunfig.toml`]: "" })).toEqual([]);
  expect(hostileSettings([], memoryFacts({}))).toEqual([]);
});
