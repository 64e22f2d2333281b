import { expect, test } from "vitest";
import { PathLocator, programCatalog } from "../catalog/index.ts";
import { memoryFacts } from "../facts/index.ts";
import { analyseShell } from "./index.ts";

const ROOT = "/home/dev/project";
const facts = memoryFacts({ home: "/home/dev", files: { [`${ROOT}/.env`]: "A=1" } });

/** True when the command shows a secret, or reads one. */
function showsSecret(command: string): boolean {
  const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };
  const { effects } = analyseShell(command, world, ROOT);
  return effects.some(({ kind, resource }) => kind === "secret.use" || (resource.type === "path" && resource.sets.includes("secrets")));
}

test.each([
  "env | grep NODE_ENV",
  "env | grep -i node_env",
  "env | grep -E '^(PATH|HOME)='",
  "env | grep '^MY_FLAG='",
  "env | grep -E 'NODE_ENV|RAILS_ENV'",
  "env | grep 'NODE_ENV\\|PATH'",
  "env | grep -e NODE_ENV -e PATH | sort",
  "printenv | grep ^JAVA_HOME",
  "env | grep -c TOKEN",
])("a search for variables without a credential shows none: %s", (command) => {
  expect(showsSecret(command)).toBe(false);
});

test.each([
  "env",
  "env | grep KEY",
  "env | grep AWS",
  "env | grep -i ^npm_",
  "env | grep -v NODE_ENV",
  "env | grep -iv PATH",
  "env | grep -A5 NODE_ENV",
  "env | grep -C 9 NODE_ENV",
  "env | grep -z NODE_ENV",
  "env | grep -E 'NODE_ENV|.'",
  "env | grep -e NODE_ENV -e .",
  "env | grep -f patterns NODE_ENV",
  "env | grep NODE_ENV -",
  "env | grep ''",
  "env | grep",
  "env | grep 'PATH*'",
  "env | grep '^API_KEY='",
  "env | grep -E '^(PATH|API_KEY)='",
  "env | grep -E '^(PATH|.*)='",
  'env | grep "$X"',
  "env | grep PATH .env",
  "(env; cat .env) | grep NODE_ENV",
  "cat .env | grep NODE_ENV",
])("any other search through an environment shows it: %s", (command) => {
  expect(showsSecret(command)).toBe(true);
});
