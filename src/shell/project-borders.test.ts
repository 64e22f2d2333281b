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
    "go test -v ../evil",
    "vite build --debug /tmp/evil",
    "pytest -- /tmp/evil",
    "cmake --build /tmp/evil",
    "cmake --install ~/evil",
    "ctest --test-dir ../evil",
    "meson setup /tmp/evil build",
    "stack --stack-yaml /tmp/evil/stack.yaml test",
    "stack test --stack-yaml=/tmp/evil/stack.yaml",
    "sphinx-build /tmp/evil out",
    "nx run x --projectRoot /tmp/evil",
    "flask --app ../evil/app.py run",
    "celery -A app --workdir /tmp/evil worker",
    "xcodebuild -workspace ../evil/x.xcworkspace -scheme x test",
    "nim r /tmp/evil.nim",
    "scala-cli run ~/evil",
    "mage -d /tmp/evil build",
    "prove -I/tmp/lib t",
    "perl -I/tmp/lib a.pl",
    "ruby -I /tmp/lib a.rb",
    "pdm run -p /tmp/evil test",
    "poetry -C ../evil run nothing",
    "cargo +nightly test --manifest-path /tmp/evil/Cargo.toml",
    "dotnet build /tmp/evil/x.csproj /p:A=b",
    "hugo --source /tmp/evil",
    "zig run /tmp/evil.zig",
    "fastapi dev /tmp/evil.py",
    "mix test /tmp/evil_test.exs",
    "luigi --module evil --pythonpath /tmp/evil",
    "python -m unittest discover -s ../evil",
    "dotnet run --project /tmp",
    "dotnet build /tmp",
    "dotnet build /repo",
    "vite build /repos/x",
    "next build /scratch/y",
    "go test /repos/other/...",
    "vitest run /repos/x/a.test.ts",
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
    "cmake -S . -B /tmp/build && ctest --test-dir /tmp/build",
    "sphinx-build docs /tmp/out",
    "sphinx-build -b html -d /tmp/doctrees docs /tmp/out",
    "meson setup /tmp/build .",
    "celery -A app worker -f /tmp/celery.log",
    "uvicorn --uds /tmp/u.sock app:app",
    "webpack-bundle-analyzer dist/stats.json -m static -r /tmp/report.html",
    "go tool pprof -top /tmp/cpu.prof",
    "bazel test //...",
    "vite build --base=/app/",
    "vite build --base /app/",
    "dotnet build /p:Configuration=Release",
    "cargo +nightly fmt --check",
    "webpack --profile --json=/tmp/stats.json",
    "locust -f loadtest/locustfile.py --headless --csv /tmp/locust",
    "python -m unittest discover -s tests -p 'test_*.py'",
    "jest --testNamePattern /api/users",
    "nx run app:gen --outputPath /tmp/x",
    "mage build",
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
    "just import /tmp/x.csv",
    "php artisan import /tmp/x.csv",
    "mix run priv/seed.exs /tmp/in",
    "nim c -r src/a.nim /tmp/in",
    "scala-cli run . -- /tmp/in",
    "streamlit run app.py -- --data /tmp/x.csv",
    "tox -e py312 -- /tmp/x",
    "cargo run --example parse /tmp/in.txt",
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

describe("a commit in another repository of the machine", () => {
  const writesOutside = (command: string): boolean =>
    effects(command).some(
      ({ kind, resource }) => kind === "fs.write" && resource.type === "path" && resource.scope !== "workspace" && resource.scope !== "temp",
    );
  it.each(["git -C ../other commit -am x", "cd ~/other && git commit -m x"])("%s writes there", (command) => {
    expect(writesOutside(command)).toBe(true);
  });
  it.each(["git commit -am x", "git -C packages/a commit -m x"])("%s does not", (command) => {
    expect(writesOutside(command)).toBe(false);
  });
});

describe("a dry run of publishing", () => {
  it.each(["cargo publish --dry-run", "npm publish --dry-run", "npm publish --dry-run --tag next --access public"])("%s sends nothing", (command) => {
    expect(kinds(command)).not.toContain("pkg.publish");
  });
  it.each([
    "npm publish --dry-run=false",
    "npm publish --dry-run false",
    "npm publish --dry-run --no-dry-run",
    "npm publish --dry-run --no-dr",
    "npm publish --dry-run --dry=false",
    "npm publish --dr=false --dry-run",
    "npm publish --dry-run --no-d",
    "npm publish -no-dry --dry-run",
    "npm publish --dry-run $X",
    "cargo publish",
  ])("%s may", (command) => {
    expect(kinds(command)).toContain("pkg.publish");
  });
});

it.each(["kubectl explain deploy.spec", "kubectl get deploy"])("%s releases nothing", (command) => {
  expect(kinds(command)).not.toContain("deploy.release");
});
it("`pm2 deploy` does", () => {
  expect(kinds("pm2 deploy production")).toContain("deploy.release");
});
