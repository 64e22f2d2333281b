import { describe, expect, it } from "vitest";
import { PathLocator, programCatalog } from "../../catalog/index.ts";
import { memoryFacts } from "../../facts/index.ts";
import type { Effect } from "../../model/index.ts";
import { analyseShell } from "../index.ts";

const ROOT = "/home/dev/project";
const project = memoryFacts({
  files: {
    [`${ROOT}/package.json`]: JSON.stringify({
      scripts: { postinstall: "rm -rf ~/keep", prepare: "husky" },
      devDependencies: { vitest: "1", typescript: "5", "@biomejs/biome": "2", prisma: "6" },
    }),
    [`${ROOT}/node_modules/.bin/mocha`]: "x",
    [`${ROOT}/requirements.txt`]: "--extra-index-url https://index.example/simple\nflask==3\nx @ git+https://git.example/x\n",
    [`${ROOT}/.env`]: "A=1",
    [`${ROOT}/pyproject.toml`]: '[project]\nname = "strange"\n[tool.pdm.scripts]\nlint-all = "ruff check"\n[project.scripts]\nacme = "acme:main"\n',
  },
});
const facts = memoryFacts();

function effects(command: string, world = facts): readonly Effect[] {
  return analyseShell(
    command,
    { facts: world, catalog: programCatalog(), locator: new PathLocator(world, ROOT), session: { isWritten: () => false, flowsOf: () => [] } },
    ROOT,
  ).effects.filter(({ kind }) => kind !== "proc.run");
}
const kinds = (command: string, world = facts): string[] => [...new Set(effects(command, world).map(({ kind }) => kind))];
const packages = (command: string, world = facts): string[] =>
  effects(command, world).flatMap(({ kind, resource }) =>
    resource.type === "package" ? [`${kind} ${resource.ecosystem} ${resource.name}${resource.version === undefined ? "" : `@${resource.version}`}`] : [],
  );

describe("commands of a Python project's environment", () => {
  it.each(["pdm run lint-all", "poetry run acme --help", "pipenv run pytest -q"])("%s is the project's", (command) => {
    expect(kinds(command, project)).not.toContain("unknown");
    expect(kinds(command, project)).toContain("proc.code");
  });
  it.each([
    "pdm run strange",
    "poetry run name",
    "pdm run -p /tmp/x lint-all",
    "echo 'x = 1' >> pyproject.toml; pdm run lint-all",
    "cd /tmp && poetry run pytest",
  ])("%s may be another's", (command) => {
    expect(kinds(command, project)).toContain("unknown");
  });
  it("still are what they are", () => {
    expect(kinds("poetry run cat .env", project)).toContain("fs.read");
    expect(effects("pdm run acme .env", project).some(({ resource }) => resource.type === "path" && resource.sets.includes("secrets"))).toBe(true);
  });
});

describe("runners of package commands", () => {
  it.each([
    "npx vitest run",
    "npx tsc --noEmit",
    "npx biome check src",
    "npx mocha",
    "npm exec -- vitest run",
    "npm exec vitest -- run",
    "bunx vitest",
    "pnpm exec vitest",
    "npx --no-install jest",
    "npx -c 'vitest run'",
  ])("%s runs what the project has", (command) => {
    expect(packages(command, project)).toEqual([]);
    expect(kinds(command, project)).toContain("proc.code");
  });

  it.each([
    "npx cowsay hi",
    "npx -y cowsay",
    "npx eslint src",
    "npx vitest@1 run",
    "yarn dlx vitest",
    "pnpm dlx vitest",
    "npx -p cowsay -c 'echo x'",
    "npx --package=cowsay cowsay",
    "bunx cowsay",
  ])("%s fetches a package", (command) => {
    expect(packages(command, project)[0]).toMatch(/^pkg\.script npm (?:cowsay|eslint|vitest)/);
  });

  it("takes well-known tools for the project's own when no project can be seen", () => {
    for (const command of ["npx eslint src", "npx tsc", "npx prettier --check src", "npx vitest run", "npx jest"])
      expect(packages(command), command).toEqual([]);
    for (const command of ["npx cowsay", "npx -y eslint src", "npx vercel", "npx create-next-app x"])
      expect(packages(command).length, command).toBeGreaterThan(0);
  });

  it("knows what the command does, fetched or not", () => {
    expect(kinds("npx prisma migrate reset", project)).toContain("db.destroy");
    expect(kinds("npx prisma@latest migrate reset")).toContain("db.destroy");
    expect(kinds("npx vercel --prod")).toContain("deploy.release");
    expect(kinds("pnpm exec rm -rf /")).toContain("fs.delete");
    expect(kinds("npx -c 'rm -rf /'")).toContain("fs.delete");
    expect(kinds("pnpm exec -c 'rm -rf /'")).toContain("fs.delete");
    expect(kinds("npx @angular/cli build")).toContain("proc.code");
    expect(effects("npx cowsay .env").some(({ kind, resource }) => kind === "fs.read" && resource.type === "path" && resource.sets.includes("secrets"))).toBe(
      true,
    );
  });

  it("fetches from addresses", () => {
    for (const command of ["npx github:a/b", "npx a/b", "npx git+https://github.com/a/b", "npx https://github.com/a/b.tgz"]) {
      expect(effects(command).find(({ kind }) => kind === "net.connect")?.resource, command).toMatchObject({ host: "github.com" });
    }
    expect(effects("uvx --from git+https://a.example/x y").find(({ kind }) => kind === "net.connect")?.resource).toMatchObject({ host: "a.example" });
    expect(packages("uvx ruff check")).toEqual(["pkg.script pypi ruff"]);
    expect(packages("pipx run black --check x")).toEqual(["pkg.script pypi black"]);
  });

  it("runs scripts, modules and commands of uv's environment", () => {
    for (const command of ["uv run pytest", "uv run main.py", "uv run -m pytest", "uv run python -m pytest"]) {
      expect(kinds(command), command).toContain("proc.code");
      expect(kinds(command), command).not.toContain("unknown");
    }
    expect(packages("uv run --with rich main.py")).toEqual(["pkg.install pypi rich"]);
  });

  it("says when the command is not known", () => {
    expect(kinds('npx "$TOOL" x')).toContain("unknown");
    expect(kinds("npx --help")).toEqual([]);
  });
});

describe("installs", () => {
  it("name packages with their versions", () => {
    expect(packages("npm install lodash @types/node@20 a@npm:b")).toEqual(["pkg.install npm lodash", "pkg.install npm @types/node@20", "pkg.install npm b"]);
    expect(packages("pip install requests==2.0 'flask[async]>=3'")).toEqual(["pkg.install pypi requests@2.0", "pkg.install pypi flask@3"]);
    expect(packages("npm ci")).toEqual(["pkg.install npm *"]);
    expect(effects("npm ci")[0]?.traits).toEqual(["locked"]);
    expect(effects("npm i -g x")[0]?.traits).toEqual(["global"]);
  });

  it.each([
    ["npm install git+https://a.example/x.git", "a.example"],
    ["npm install git@a.example:x/y.git", "a.example"],
    ["npm install github:a/b", "github.com"],
    ["npm install a/b", "github.com"],
    ["npm install x@https://a.example/x.tgz", "a.example"],
    ["npm install --registry https://a.example x", "a.example"],
    ["bun add --registry=https://a.example x", "a.example"],
    ["pip install git+https://a.example/x", "a.example"],
    ["pip install 'x @ https://a.example/x.whl'", "a.example"],
    ["pip install --index-url https://a.example/simple x", "a.example"],
    ["pip install -e git+https://a.example/x#egg=x", "a.example"],
    ["cargo install --git https://a.example/x", "a.example"],
    ["cargo add --git https://a.example/x x", "a.example"],
  ])("%s connects to the host it names", (command, host) => {
    expect(effects(command).some(({ kind, resource }) => kind === "net.connect" && resource.type === "host" && resource.host === host)).toBe(true);
  });

  it("look into requirements", () => {
    const hosts = effects("pip install -r requirements.txt", project).flatMap(({ kind, resource }) =>
      kind === "net.connect" && resource.type === "host" ? [resource.host] : [],
    );
    expect(hosts).toEqual(["index.example", "git.example"]);
  });

  it("build the project without reading its secrets", () => {
    for (const command of ["pip install -e .", "pip install .", "cargo install --path .", "npm install ./packages/a"]) {
      expect(
        effects(command, project).some(({ resource }) => resource.type === "path" && resource.sets.includes("secrets")),
        command,
      ).toBe(false);
      expect(
        effects(command, project).some(({ kind, resource }) => kind === "proc.code" && resource.type === "named" && resource.name === "project"),
        command,
      ).toBe(true);
    }
    expect(kinds("pip install ../other")).toEqual(["pkg.install", "fs.read", "proc.code"]);
  });

  it("run the project's own scripts around an install of everything", () => {
    for (const command of ["npm install", "npm ci", "pnpm install", "yarn install", "bun install", "yarn add x"])
      expect(kinds(command, project), command).toContain("fs.delete");
    for (const command of ["npm install x", "npm install --ignore-scripts", "npm uninstall x", "npm install -g x", "pip install x"])
      expect(kinds(command, project), command).not.toContain("fs.delete");
    expect(kinds("npm ci", project)).not.toContain("vcs.config");
  });
});
