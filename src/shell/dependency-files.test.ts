import { describe, expect, it } from "vitest";
import { PathLocator, programCatalog } from "../catalog/index.ts";
import { memoryFacts } from "../facts/index.ts";
import { analyseShell } from "./index.ts";

const ROOT = "/home/dev/project";
const DELETES = `require("fs").rmSync(process.env.HOME, { recursive: true })`;

/** Paths that a command deletes, where this session has written some files and all of them hold what deletes the home. */
function deletes(command: string, written: readonly string[] = []): readonly string[] {
  const facts = memoryFacts({ home: "/home/dev", user: "dev", files: Object.fromEntries(written.map((path) => [path, DELETES])) });
  const session = { isWritten: (path: string) => written.includes(path), flowsOf: () => [] };
  const { effects } = analyseShell(command, { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session }, ROOT);
  return effects.flatMap(({ kind, resource }) => (kind === "fs.delete" && resource.type === "path" ? [resource.path] : []));
}

const RUNS = [
  `node -e 'require("x")'`,
  `node --input-type=module -e 'import x from "x"'`,
  `node -e 'import("x").then(() => 0)'`,
  "node -r x app.js",
  "node --import=x app.js",
  "mocha -r x",
];

describe("what is put where a dependency lies", () => {
  it.each(RUNS)("is read when the command has put it there: %s", (run) => {
    expect(deletes(`mkdir -p node_modules/x && echo '${DELETES}' > node_modules/x/index.js && ${run}`)).toContain("/home/dev");
    expect(deletes(`mkdir -p node_modules/x/a && echo '${DELETES}' > node_modules/x/a/b.js && ${run}`)).toContain("/home/dev");
  });

  it.each(RUNS)("is read when the session has written it: %s", (run) => {
    expect(deletes(run, [`${ROOT}/node_modules/x/index.js`])).toContain("/home/dev");
    expect(deletes(run, [`${ROOT}/node_modules/x.cjs`])).toContain("/home/dev");
  });

  it("is read by its scope and by a part of it", () => {
    expect(deletes(`node -e 'require("@a/b")'`, [`${ROOT}/node_modules/@a/b/index.js`])).toContain("/home/dev");
    expect(deletes(`node -e 'require("x/register")'`, [`${ROOT}/node_modules/x/register.js`])).toContain("/home/dev");
  });

  it.each(RUNS)("is trusted where nobody has written: %s", (run) => {
    expect(deletes(run)).toEqual([]);
    expect(deletes(run, [`${ROOT}/node_modules/xy/index.js`])).toEqual([]);
  });
});
