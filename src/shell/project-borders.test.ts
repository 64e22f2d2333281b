import { describe, expect, it } from "vitest";
import { PathLocator, programCatalog } from "../catalog/index.ts";
import { memoryFacts } from "../facts/index.ts";
import type { Effect } from "../model/index.ts";
import { analyseShell } from "./index.ts";

const ROOT = "/home/dev/project";
const facts = memoryFacts({ home: "/home/dev", user: "dev" });

function effects(command: string): readonly Effect[] {
  const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };
  return analyseShell(command, world, ROOT).effects;
}
const kinds = (command: string): readonly string[] => effects(command).map(({ kind }) => kind);
const isForeignCode = (command: string): boolean =>
  effects(command).some(
    ({ kind, traits }) => kind === "unknown" || (kind === "proc.code" && ["hook", "downloaded"].some((trait) => traits.includes(trait as never))),
  );

describe("a project that is not this one", () => {
  it.each([
    "npm --prefix /tmp/evil run x",
    "npm -C ~/evil test",
    "npm --prefix=/srv/x test",
    "yarn --cwd ../evil build",
    "pnpm --dir /tmp/evil run build",
    "bun --cwd /tmp/evil run x",
    "composer -d /tmp/evil run x",
    "cd ../evil && npm test",
    "(cd ~/evil && make)",
    "for d in ../a ../b; do npm --prefix $d test; done",
    "go test ../evil/...",
    "go generate ../evil",
    "npx vite build /tmp/evil",
    "bundle exec --gemfile=/tmp/evil/Gemfile rake",
    "cd /tmp/x && python -m evil",
    "java -cp /tmp/evil Main",
    'java -cp "out:/tmp/evil" Main',
  ])("is not taken for it: %s", (command) => {
    expect(isForeignCode(command)).toBe(true);
  });

  it.each([
    "npm --prefix packages/api test",
    "cd packages/web && npm test",
    "yarn --cwd packages/web test",
    "go test ./internal/...",
    "javac -d /tmp/out src/A.java && java -cp /tmp/out A",
    "cmake -S . -B /tmp/build && cmake --build /tmp/build",
    "npx rollup -c",
    "cmake --install build --prefix /tmp/inst",
  ])("%s is this project's", (command) => {
    expect(isForeignCode(command)).toBe(false);
  });
});

describe("what a script or a program of the project is given", () => {
  it.each([
    "node app.js --config /tmp/x.json",
    "node dist/cli.js -f /tmp/in.txt",
    "java -jar build/a.jar -f /tmp/in.txt",
    "cargo run -- --config /tmp/x.toml",
    "npx tsx src/cli.ts --config /tmp/x.json",
    "dotnet test -r /tmp/results",
    "go build -o /tmp/api ./cmd/api && /tmp/api --version",
  ])("%s loads nothing from elsewhere", (command) => {
    expect(isForeignCode(command)).toBe(false);
  });

  it.each([
    "node -r /tmp/evil app.js",
    "node node_modules/.bin/jest --config /tmp/evil.js",
    "node node_modules/mocha/bin/mocha -r /tmp/evil.js test",
    "ruby bin/rspec -r /tmp/evil.rb",
    "java -jar a.jar --plugin=/tmp/e.jar",
    "cargo test --config /tmp/evil.toml -- x",
    "echo 'package main' > main.go && go build -o /tmp/x . && /tmp/x",
    "go build -o /tmp/x ../evil && /tmp/x",
    "GRADLE_OPTS=-Dorg.gradle.jvmargs=-javaagent:/tmp/e.jar ./gradlew test",
    "SBT_OPTS=-javaagent:/tmp/e.jar sbt test",
  ])("%s does", (command) => {
    expect(isForeignCode(command)).toBe(true);
  });
});

describe("names of modules and packages", () => {
  it.each(["node -r ts-node/register src/a.ts", "npx mocha --require @babel/register test", "node --import tsx src/a.ts"])(
    "%s loads a dependency of the project",
    (command) => {
      expect(isForeignCode(command)).toBe(false);
    },
  );

  it.each(["cd /tmp && node -r evil x.js", "node -r ../evil a.js", "node --import ~/evil a.js", "echo 'x()' > evil && node -r evil a.js"])(
    "%s does not",
    (command) => {
      expect(effects(command).some(({ kind, resource }) => kind === "unknown" || (kind === "proc.code" && resource.type === "path"))).toBe(true);
    },
  );

  it.each(["deno run npm:evil", "deno x jsr:@a/b", "bun run npm:evil"])("%s fetches a package", (command) => {
    expect(kinds(command)).toContain("pkg.script");
  });
});

describe("a script that is called `-`", () => {
  it.each(["swift - <<< 'print(1)'", "elixir - < x", "go run - < x", "groovy - < x", "kotlinc -script - < x"])("%s is the input", (command) => {
    expect(kinds(command)).toContain("unknown");
  });
});

describe("members of an archive that are printed", () => {
  const readsSecret = (command: string): boolean =>
    effects(command).some(({ kind, resource }) => kind === "fs.read" && resource.type === "path" && resource.sets.includes("secrets"));
  it.each([
    "tar xOf backup.tar .env",
    "tar --to-stdout -xf b.tar id_rsa",
    "docker save x | tar xO app/.env",
    "bsdtar -xO .env < b.tar",
    "unzip -p backup.zip config/id_rsa",
    "unzip -c b.zip .aws/credentials",
    "7z x b.7z -so .env",
  ])("%s shows a secret", (command) => {
    expect(readsSecret(command)).toBe(true);
  });
  it.each(["tar xOf dist.tgz package/package.json", "unzip -p a.jar META-INF/MANIFEST.MF", "unzip -l b.zip .env"])("%s does not", (command) => {
    expect(readsSecret(command)).toBe(false);
  });
});

describe("a new temporary folder", () => {
  it.each(['cd "$(mktemp -d)" && touch a', "d=$(mktemp -d /tmp/x.XXXX); cd $d; echo a > b"])("%s writes below it", (command) => {
    const written = effects(command).flatMap(({ kind, resource }) => (kind === "fs.write" && resource.type === "path" ? [resource.scope] : []));
    expect(new Set(written)).toEqual(new Set(["temp"]));
  });
  it.each(["d=$(mktemp -d -p $HOME); rm -rf $d/..", 'd=$(TMPDIR=~ mktemp -d); rm -rf "$d/.."', "d=$(mktemp -d ./x.XXXX); rm -rf $d/.."])(
    "%s is not known to be one",
    (command) => {
      expect(effects(command).every(({ kind, resource }) => kind !== "fs.delete" || (resource.type === "path" && resource.scope !== "temp"))).toBe(true);
    },
  );
});

it.each(["kubectl explain deploy.spec", "kubectl get deploy"])("%s releases nothing", (command) => {
  expect(kinds(command)).not.toContain("deploy.release");
});
it("`pm2 deploy` does", () => {
  expect(kinds("pm2 deploy production")).toContain("deploy.release");
});
