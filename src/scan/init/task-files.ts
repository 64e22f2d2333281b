import { parseJson, parseToml, parseYaml, type Parsed } from "../parse.ts";
import { asObject, objectAt } from "../values.ts";
import { isPlainName, lineAt, type RepositoryCommand } from "./repository-command.ts";

/** A file that names tasks. */
export interface TaskFile {
  readonly path: string;
  /** Folder of the file below the root; empty for the root. */
  readonly folder: string;
  readonly text: string;
  /** Is there a file of this name in the same folder? */
  readonly has: (name: string) => boolean;
}

/** Tasks of one file; no file names more that matter. */
const MAX_TASKS = 200;

interface Named {
  readonly name: string;
  readonly offset: number;
  readonly command: string;
}

function commandsOf(file: TaskFile, tasks: readonly Named[]): readonly RepositoryCommand[] {
  return tasks
    .filter(({ name }) => isPlainName(name))
    .slice(0, MAX_TASKS)
    .map(({ name, offset, command }) => ({ command, folder: file.folder, name, from: file.path, line: lineAt(file.text, offset), isCi: false }));
}

function namedIn(parsed: Parsed, path: readonly string[], command: (name: string) => string): readonly Named[] {
  return Object.keys(objectAt(parsed.value, ...path) ?? {}).map((name) => ({ name, offset: parsed.placeOf([...path, name]).start, command: command(name) }));
}

/** The program that installs a folder's JavaScript packages, by its lock file. */
export function packageManagerOf(has: (name: string) => boolean, declared?: unknown): "npm" | "pnpm" | "yarn" | "bun" {
  const said = typeof declared === "string" ? /^(npm|pnpm|yarn|bun)@/.exec(declared)?.[1] : undefined;
  if (said !== undefined) return said as "npm" | "pnpm" | "yarn" | "bun";
  if (has("pnpm-lock.yaml")) return "pnpm";
  if (has("yarn.lock")) return "yarn";
  return has("bun.lock") || has("bun.lockb") ? "bun" : "npm";
}

function packageScripts(file: TaskFile): readonly RepositoryCommand[] {
  const parsed = parseJson(file.text);
  const manager = packageManagerOf(file.has, asObject(parsed.value)?.["packageManager"]);
  const own = commandsOf(
    file,
    namedIn(parsed, ["scripts"], (name) => (name === "test" || name === "start" ? `${manager} ${name}` : `${manager} run ${name}`)),
  );
  const isPublic = asObject(parsed.value)?.["private"] !== true && typeof asObject(parsed.value)?.["version"] === "string";
  return isPublic ? [...own, ...commandsOf(file, [{ name: "publish", offset: 0, command: `${manager} publish` }])] : own;
}

function composerScripts(file: TaskFile): readonly RepositoryCommand[] {
  return commandsOf(
    file,
    namedIn(parseJson(file.text), ["scripts"], (name) => `composer ${name}`).filter(({ name }) => !/^(?:pre|post)-/.test(name)),
  );
}

function denoTasks(file: TaskFile): readonly RepositoryCommand[] {
  return commandsOf(
    file,
    namedIn(parseJson(file.text), ["tasks"], (name) => `deno task ${name}`),
  );
}

/** Targets of a makefile: the phony ones where some are declared so, else those that look like no file. */
function makeTargets(file: TaskFile): readonly RepositoryCommand[] {
  const phony = new Set([...file.text.matchAll(/^\.PHONY[ \t]*:([^\n#]*)/gm)].flatMap((found) => found[1]!.split(/\s+/)));
  const tasks: Named[] = [];
  const seen = new Set<string>();
  for (const found of file.text.matchAll(/^([A-Za-z\d][\w./ -]{0,200}?)[ \t]*::?(?![=:])/gm)) {
    for (const name of found[1]!.split(/\s+/)) {
      if (seen.has(name) || (phony.size > 0 ? !phony.has(name) : /[./]/.test(name))) continue;
      seen.add(name);
      tasks.push({ name, offset: found.index, command: `make ${name}` });
    }
  }
  return commandsOf(file, tasks);
}

/** Recipes that need no argument and are not private. */
function justRecipes(file: TaskFile): readonly RepositoryCommand[] {
  const tasks = [...file.text.matchAll(/^@?([A-Za-z][\w-]{0,79})((?:[ \t]+[^\s:]+)*)[ \t]*:(?!=)/gm)]
    .filter((found) => !/^(?:set|alias|import|mod|export)$/.test(found[1]!))
    .filter((found) => (found[2] ?? "").split(/\s+/).every((word) => word === "" || word.includes("=") || word.startsWith("*")))
    .map((found) => ({ name: found[1]!, offset: found.index, command: `just ${found[1]!}` }));
  return commandsOf(file, tasks);
}

function taskfileTasks(file: TaskFile): readonly RepositoryCommand[] {
  const parsed = parseYaml(file.text);
  const tasks = namedIn(parsed, ["tasks"], (name) => `task ${name}`).filter(({ name }) => objectAt(parsed.value, "tasks", name)?.["internal"] !== true);
  return commandsOf(file, tasks);
}

/** Tasks of a Rakefile with their namespaces, told by indentation. */
function rakeTasks(file: TaskFile): readonly RepositoryCommand[] {
  const runner = file.has("Gemfile") ? "bundle exec rake" : "rake";
  const spaces: { readonly name: string; readonly indent: number }[] = [];
  const tasks: Named[] = [];
  let offset = 0;
  for (const line of file.text.split("\n").slice(0, 5000)) {
    const indent = line.length - line.trimStart().length;
    const found = /^\s*(namespace|task|multitask)[ \t(]+:?["']?([A-Za-z][\w:-]{0,79})/.exec(line);
    if (/^\s*end\b/.test(line) && spaces.at(-1)?.indent === indent) spaces.pop();
    else if (found?.[1] === "namespace") spaces.push({ name: found[2]!.replace(/:$/, ""), indent });
    else if (found !== null) {
      const name = [...spaces.map((one) => one.name), found[2]!.replace(/:$/, "")].join(":");
      if (name !== "default") tasks.push({ name, offset, command: `${runner} ${name}` });
    }
    offset += line.length + 1;
  }
  return commandsOf(file, tasks);
}

function gradleTasks(file: TaskFile): readonly RepositoryCommand[] {
  const runner = file.has("gradlew") ? "./gradlew" : "gradle";
  const declared = [...file.text.matchAll(/^[ \t]*(?:tasks\.register(?:<\w+>)?\(\s*["'](\w+)|(?:val\s+(\w+)\s+by\s+tasks\.)|task\s+(\w+))/gm)].map((found) => ({
    name: found[1] ?? found[2] ?? found[3]!,
    offset: found.index,
  }));
  const publishes = /["'`]maven-publish["'`]|`maven-publish`/.exec(file.text);
  const all = [
    ...["build", "test", "check"].map((name) => ({ name, offset: 0 })),
    ...declared,
    ...(publishes === null ? [] : [{ name: "publish", offset: publishes.index }]),
  ];
  return commandsOf(
    file,
    all.map((one) => ({ ...one, command: `${runner} ${one.name}` })),
  );
}

const PYTHON_TASKS: readonly (readonly [path: readonly string[], runner: string])[] = [
  [["tool", "poe", "tasks"], "poe"],
  [["tool", "taskipy", "tasks"], "task"],
  [["tool", "pdm", "scripts"], "pdm run"],
  [["tool", "rye", "scripts"], "rye run"],
];

function pythonTasks(file: TaskFile): readonly RepositoryCommand[] {
  const parsed = parseToml(file.text);
  const own = PYTHON_TASKS.flatMap(([path, runner]) => namedIn(parsed, path, (name) => `${runner} ${name}`));
  const hatch = Object.keys(objectAt(parsed.value, "tool", "hatch", "envs") ?? {}).flatMap((name) =>
    namedIn(parsed, ["tool", "hatch", "envs", name, "scripts"], (task) => `hatch run ${name === "default" ? "" : `${name}:`}${task}`),
  );
  const usual: Named[] = [];
  const add = (pattern: RegExp, name: string, command: string): void => {
    const found = pattern.exec(file.text);
    if (found !== null) usual.push({ name, offset: found.index, command });
  };
  add(/\bpytest\b/, "test", "pytest");
  add(/\bruff\b/, "lint", "ruff check .");
  add(/\bmypy\b/, "types", "mypy .");
  add(/^\[build-system\]/m, "build", "python -m build");
  return commandsOf(file, [...own, ...hatch, ...usual]);
}

/** Commands that every repository with such a file has. */
const USUAL: readonly (readonly [file: RegExp, commands: readonly (readonly [name: string, command: string])[]])[] = [
  [
    /^Cargo\.toml$/,
    [
      ["build", "cargo build"],
      ["test", "cargo test"],
      ["format", "cargo fmt --check"],
      ["lint", "cargo clippy"],
    ],
  ],
  [
    /^go\.mod$/,
    [
      ["build", "go build ./..."],
      ["test", "go test ./..."],
      ["lint", "go vet ./..."],
    ],
  ],
  [
    /\.(?:sln|slnx|csproj|fsproj)$/,
    [
      ["build", "dotnet build"],
      ["test", "dotnet test"],
    ],
  ],
  [
    /^mix\.exs$/,
    [
      ["build", "mix compile"],
      ["test", "mix test"],
      ["format", "mix format --check-formatted"],
    ],
  ],
  [
    /^Package\.swift$/,
    [
      ["build", "swift build"],
      ["test", "swift test"],
    ],
  ],
  [
    /^build\.sbt$/,
    [
      ["build", "sbt compile"],
      ["test", "sbt test"],
    ],
  ],
  [/^tox\.ini$/, [["test", "tox"]]],
  [/^noxfile\.py$/, [["test", "nox"]]],
  [/^phpunit\.xml(?:\.dist)?$/, [["test", "vendor/bin/phpunit"]]],
  [/^\.rspec$/, [["test", "bundle exec rspec"]]],
  [
    /\.tf$/,
    [
      ["format", "terraform fmt -check"],
      ["validate", "terraform validate"],
      ["plan", "terraform plan"],
      ["apply", "terraform apply"],
      ["destroy", "terraform destroy"],
    ],
  ],
  [
    /^Chart\.yaml$/,
    [
      ["lint", "helm lint ."],
      ["template", "helm template ."],
    ],
  ],
];

function mavenGoals(file: TaskFile): readonly RepositoryCommand[] {
  const runner = file.has("mvnw") ? "./mvnw" : "mvn";
  const publishes = file.text.indexOf("<distributionManagement>");
  const goals: Named[] = [
    { name: "build", offset: 0, command: `${runner} -B verify` },
    { name: "test", offset: 0, command: `${runner} test` },
  ];
  if (publishes !== -1) goals.push({ name: "publish", offset: publishes, command: `${runner} deploy` });
  return commandsOf(file, goals);
}

function shellScript(file: TaskFile, name: string): readonly RepositoryCommand[] {
  const program = file.folder === "" ? `./${name}` : `./${file.folder}/${name}`;
  return /^[\w./-]+$/.test(program) ? [{ command: program, folder: "", name: name.replace(/\.\w+$/, ""), from: file.path, line: 1, isCi: false }] : [];
}

/** What installs the packages that a lock file names. */
const INSTALLS: readonly (readonly [file: string, command: string])[] = [
  ["package-lock.json", "npm ci"],
  ["npm-shrinkwrap.json", "npm ci"],
  ["pnpm-lock.yaml", "pnpm install --frozen-lockfile"],
  ["yarn.lock", "yarn install --immutable"],
  ["bun.lock", "bun install --frozen-lockfile"],
  ["uv.lock", "uv sync --frozen"],
  ["poetry.lock", "poetry install"],
  ["Gemfile.lock", "bundle install"],
  ["composer.lock", "composer install"],
  ["requirements.txt", "pip install -r requirements.txt"],
  ["go.sum", "go mod download"],
  ["mix.lock", "mix deps.get"],
];

const READERS: readonly (readonly [file: RegExp, read: (file: TaskFile) => readonly RepositoryCommand[]])[] = [
  [/^package\.json$/, packageScripts],
  [/^composer\.json$/, composerScripts],
  [/^deno\.jsonc?$/, denoTasks],
  [/^(?:GNUm|M|m)akefile$/, makeTargets],
  [/^\.?justfile$/i, justRecipes],
  [/^[Tt]askfile\.ya?ml$/, taskfileTasks],
  [/^[Rr]akefile(?:\.rb)?$/, rakeTasks],
  [/^build\.gradle(?:\.kts)?$/, gradleTasks],
  [/^pyproject\.toml$/, pythonTasks],
  [/^pom\.xml$/, mavenGoals],
];

const isScriptPath = (path: string): boolean => /^(?:(?:scripts?|bin|tools?|hack|ci|deploy|ops)\/)?[^/]+\.(?:sh|bash)$/.test(path);

/** Whether the file at a path names tasks that `tasksIn` reads. */
export function namesTasks(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return (
    READERS.some(([pattern]) => pattern.test(name)) ||
    USUAL.some(([pattern]) => pattern.test(name)) ||
    INSTALLS.some(([one]) => one === name) ||
    isScriptPath(path)
  );
}

/** The commands that a file offers. Any text is read; what has another form has none. */
export function tasksIn(file: TaskFile): readonly RepositoryCommand[] {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const usual = USUAL.filter(([pattern]) => pattern.test(name)).flatMap(([, commands]) =>
    commandsOf(
      file,
      commands.map(([task, command]) => ({ name: task, offset: 0, command })),
    ),
  );
  const install = INSTALLS.filter(([one]) => one === name).map(([, command]) => ({ name: "install", offset: 0, command }));
  return [
    ...READERS.filter(([pattern]) => pattern.test(name)).flatMap(([, read]) => read(file)),
    ...usual,
    ...commandsOf(file, install),
    ...(isScriptPath(file.path) ? shellScript(file, name) : []),
  ];
}
