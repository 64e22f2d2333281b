import { expect, test } from "vitest";
import { PathLocator, programCatalog } from "../catalog/index.ts";
import { memoryFacts } from "../facts/index.ts";
import { analyseShell } from "./index.ts";

const ROOT = "/home/dev/project";
const facts = memoryFacts({
  home: "/home/dev",
  files: { [`${ROOT}/.env`]: "A=1", [`${ROOT}/README.md`]: "hi", [`${ROOT}/config/.env`]: "A=1", [`${ROOT}/src/a.ts`]: "1" },
});

/** Secrets whose content a command reads. */
function secretsRead(command: string): readonly string[] {
  const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };
  const { effects } = analyseShell(command, world, ROOT);
  return effects.flatMap(({ kind, resource, traits }) =>
    kind === "fs.read" && resource.type === "path" && resource.sets.includes("secrets") && !traits.includes("metadata")
      ? [resource.path.slice(ROOT.length + 1)]
      : [],
  );
}

test.each<[string, readonly string[]]>([
  ["cat $(ls -A)", [".env"]],
  ["ls -A | xargs cat", [".env"]],
  ["ls -A | grep ^.e | xargs cat", [".env"]],
  ['ls -a | while read f; do cat "$f"; done', [".env"]],
  ["ls -AR | xargs cat", [".env", "config/.env"]],
  ["find . -name '?e*' | xargs cat", [".env", "config/.env"]],
  ["find . ! -name '*.md' -type f | xargs cat", [".env", "config/.env"]],
  ["find . -not -name '*.md' -type f -exec cat {} +", [".env", "config/.env"]],
  ["find . -name '*.ts' -not -path './dist/*' | xargs cat", []],
  ['find . -maxdepth 1 -type f | while read -r f; do cat "$f"; done', [".env", "config/.env"]],
  ["find . -path ./config -prune -o -type f -print | xargs cat", [".env", "config/.env"]],
  ["find . -type f ! -path './config/*' | xargs cat", [".env"]],
  ["fd -H | xargs cat", [".env", "config/.env"]],
])("names that are listed are read: %s", (command, expected) => {
  expect([...secretsRead(command)].toSorted()).toEqual([...expected].toSorted());
});

test.each([
  "ls | xargs cat",
  "ls -A",
  "ls -A | grep -v env | xargs cat",
  "find . -name '*.md' | xargs cat",
  "find . -type f -not -path '*/.*' | xargs cat",
  "find . -type f -not -name '.env' | xargs cat",
  "find . -type f | xargs ls -l",
  "fd | xargs cat",
  'ls src | while read f; do cat "src/$f"; done',
])("names that are left out are not: %s", (command) => {
  expect(secretsRead(command)).toEqual([]);
});
