import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** Each layer may import those before it, and what is said for it below. */
const CORE = ["model", "facts", "catalog", "shell", "content", "resolve", "policy", "session", "guard"];
const HOOK = [...CORE, "record", "agents", "vault"];
const MCP = [...HOOK, "hook"];
const SCAN = [...MCP, "mcp"];
const CONSOLE = [...SCAN, "telemetry", "detect", "respond", "graph"];
const DAEMON = [...CONSOLE, "console"];

/** What each folder may import, as ARCHITECTURE.md says. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  facts: ["model"],
  catalog: ["model", "facts"],
  shell: ["model", "facts", "catalog"],
  content: ["model", "facts", "catalog"],
  resolve: ["model", "facts", "catalog", "shell", "content"],
  policy: ["model", "facts", "catalog"],
  session: ["model"],
  guard: CORE.filter((folder) => folder !== "guard"),
  record: ["model", "facts", "catalog", "policy", "session"],
  vault: ["model", "content", "record"],
  agents: ["model", "facts", "catalog", "policy"],
  hook: HOOK,
  mcp: MCP,
  scan: SCAN,
  telemetry: ["model", "content", "record"],
  detect: ["model", "facts", "catalog", "policy", "record"],
  respond: ["model", "facts", "catalog", "policy", "session", "record", "hook", "mcp", "telemetry", "detect"],
  graph: ["model", "facts", "record"],
  console: CONSOLE,
  daemon: DAEMON,
  cli: [...DAEMON, "scan", "daemon"],
};

/** Folders that see the world only through `Facts`. */
const PURE = ["model", "facts", "catalog", "shell", "content", "resolve", "policy", "session", "guard"];
/** Parts of pure folders that are not: authoring reads YAML and files. */
const IMPURE = /^policy\/authoring\//;

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(SRC, file), "utf8").matchAll(/(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g),
  ].map((match) => ({ file, target: (match[1] ?? match[2] ?? match[3])! })),
);

function folderOf(path: string): string {
  return path.split("/")[0]!;
}

/** The imported file, relative to src; `undefined` for packages. */
function inside({ file, target }: Import): string | undefined {
  return target.startsWith(".") ? relative(SRC, resolve(SRC, dirname(file), target)).replaceAll("\\", "/") : undefined;
}

describe("the import rule", () => {
  it("sees imports at all", () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(new Set(files.filter((file) => file.includes("/")).map(folderOf))).toEqual(new Set(Object.keys(ALLOWED)));
  });

  it("lets folders import only what stands above them", () => {
    const wrong = imports.filter((one) => {
      const target = inside(one);
      const from = folderOf(one.file);
      return target !== undefined && folderOf(target) !== from && !ALLOWED[from]!.includes(folderOf(target));
    });
    expect(wrong).toEqual([]);
  });

  it("lets other folders import a folder's public face only", () => {
    const faces =
      /^[a-z]+\/index\.ts$|^policy\/authoring\/index\.ts$|^record\/(?:schema|query|export)\/index\.ts$|^scan\/(?:hosted|repository)\/index\.ts$|^(?:agents|mcp)\/[a-z-]+\/index\.ts$/;
    const wrong = imports.filter((one) => {
      const target = inside(one);
      if (target === undefined || folderOf(target) === folderOf(one.file)) return false;
      // Stand-ins and parts of the hook take the place of modules, so they name them.
      return !faces.test(target) && !/^hook\/(?:lazy|parts)\//.test(one.file);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps node out of the pure folders", () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        PURE.includes(folderOf(file)) && !IMPURE.test(file) && (target.startsWith("node:") || ["yaml", "zod", "jsonc-parser"].includes(target)),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps YAML and zod out of the hook", () => {
    const wrong = imports.filter(
      ({ file, target }) => file.startsWith("hook/") && file !== "hook/compiler.ts" && (["yaml", "zod"].includes(target) || target.includes("authoring")),
    );
    expect(wrong).toEqual([]);
  });
});
