import type { Facts } from "../../src/model/index.ts";
import { memoryFacts } from "../../src/facts/index.ts";

export const HOME = "/home/dev";
export const ROOT = `${HOME}/project`;

const SCRIPTS = {
  build: "tsc -b && vite build",
  dev: "vite --port 3000",
  lint: "eslint .",
  "lint:fix": "eslint . --fix",
  start: "node dist/index.js",
  test: "vitest run",
  "test:unit": "vitest run test/unit",
  typecheck: "tsc --noEmit",
  watch: "tsc -b --watch",
};

/** Commands that the project's dependencies have installed. */
const COMMANDS = `
astro ava babel biome c8 changeset commitlint concurrently cross-env cypress depcheck drizzle-kit electron esbuild eslint graphql-codegen grunt gulp http-server husky jest knip lerna lint-staged madge mocha msw next ng nuxt nx nyc openapi-typescript oxlint playwright
postcss prettier prisma rimraf rollup semantic-release sequelize sequelize-cli serve size-limit storybook stylelint svelte-check tailwindcss
ts-node tsc tsup tsx turbo typedoc typeorm vite vitest wait-on webpack
`;

const MAKEFILE = `all: build
build:
\t$(CC) -O2 -o bin/app src/a.c
test: build
\t./bin/app --self-test
lint:
\tclang-tidy src/a.c
check: test
help:
\t@grep -E '^[a-z]+:' Makefile
clean:
\trm -rf build bin
install:
\tinstall -m755 bin/app /usr/local/bin/app
`;

/** A project of many languages, as small as it can be so that its tools find what they are told by files. */
const FILES: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "acme", version: "1.0.0", private: true, workspaces: ["packages/*"], scripts: SCRIPTS }),
  "package-lock.json": "{}",
  Makefile: MAKEFILE,
  "docs/Makefile": "html:\n\tsphinx-build -b html . _build/html\n",
  "CMakeLists.txt": "project(acme)\nadd_executable(tests src/a.c)\n",
  "Cargo.toml": '[package]\nname = "acme"\nversion = "1.0.0"\n',
  "go.mod": "module example.com/acme\n",
  "pyproject.toml": '[project]\nname = "acme"\n',
  "requirements.txt": "django==5.0\n",
  "README.md": "# acme\n",
  "src/a.ts": "export const a = 1;\n",
  "src/a.c": "int main(void) { return 0; }\n",
  "src/app.py": "foo = 1\n",
  "manage.py": "import os\n",
  "scripts/build.sh": "#!/bin/sh\nset -e\nnpm run build\n",
  "scripts/release-notes.sh": '#!/bin/sh\ngit log --oneline "$1"..HEAD\n',
  "run-tests.sh": "#!/bin/sh\nnpm test\n",
  gradlew: '#!/bin/sh\nexec java -jar gradle/wrapper/gradle-wrapper.jar "$@"\n',
  ".env": "",
  ".env.production": "",
  ".env.example": "API_KEY=\n",
};

/** The world in which the exam is judged: the project above, in a home that holds nothing. */
export function examFacts(): Facts {
  return memoryFacts({
    home: HOME,
    user: "dev",
    files: Object.fromEntries(
      [
        ...Object.entries(FILES),
        ...COMMANDS.trim()
          .split(/\s+/)
          .map((name) => [`node_modules/.bin/${name}`, ""] as const),
      ].map(([path, text]) => [`${ROOT}/${path}`, text]),
    ),
    folders: [`${ROOT}/node_modules`, `${ROOT}/dist`, `${ROOT}/build`, `${ROOT}/.git`, "/tmp"],
  });
}
