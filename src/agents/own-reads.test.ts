import { describe, expect, it } from "vitest";
import { memoryFacts, type MemoryWorld } from "../facts/index.ts";
import { secretsRead, type OwnReads } from "./own-reads.ts";

const ROOT = "/home/dev/project";
const KEY = "/home/dev/.ssh/id_ed25519";
const SECRETS = { [KEY]: "x", [`${ROOT}/.env`]: "A=b\n" };
const found = (world: MemoryWorld, reads: OwnReads = {}, cwd = ROOT): readonly string[] =>
  secretsRead(reads, [ROOT, cwd], memoryFacts({ home: "/home/dev", ...world, files: { ...SECRETS, ...world.files } }));
const LEADS = (path: string): unknown => expect.stringContaining(`leads to \`${path}\``);

describe("files of instructions", () => {
  it.each([
    "AGENTS.md",
    "CLAUDE.md",
    "GEMINI.md",
    ".clinerules",
    ".github/copilot-instructions.md",
    ".github/instructions/a.instructions.md",
    ".clinerules/a.md",
  ])("%s that is a link to a key is told, and to one of the repository's secrets", (name) => {
    expect(found({ links: { [`${ROOT}/${name}`]: KEY } })).toEqual([LEADS(KEY)]);
    expect(found({ links: { [`${ROOT}/${name}`]: `${ROOT}/.env` } })).toEqual([LEADS(`${ROOT}/.env`)]);
  });

  it("behind links in between, in folders of rules that are links, and above the session's folder are found", () => {
    expect(found({ links: { [`${ROOT}/AGENTS.md`]: "docs/a.md", [`${ROOT}/docs/a.md`]: "../../.ssh/id_ed25519" } })).toEqual([LEADS(KEY)]);
    expect(found({ links: { [`${ROOT}/.clinerules`]: "/home/dev/.ssh" } })).toEqual([LEADS(KEY)]);
    expect(found({ links: { [`${ROOT}/.claude/rules/a/b.md`]: KEY } })).toEqual([LEADS(KEY)]);
    expect(found({ links: { [`${ROOT}/.cursor/rules/a`]: "../../../.ssh", [`${ROOT}/.cursor/rules/b`]: "." } })).toEqual([LEADS(KEY)]);
    expect(found({ links: { [`${ROOT}/AGENTS.md`]: KEY } }, {}, `${ROOT}/a/b`)).toEqual([LEADS(KEY)]);
  });

  it("that are what they say, links to one another, or links to nothing are not", () => {
    expect(found({ files: { [`${ROOT}/AGENTS.md`]: "Never read @.env.", [`${ROOT}/.clinerules/a.md`]: "x" } })).toEqual([]);
    expect(found({ files: { [`${ROOT}/AGENTS.md`]: "x" }, links: { [`${ROOT}/CLAUDE.md`]: "AGENTS.md", [`${ROOT}/GEMINI.md`]: "gone.md" } })).toEqual([]);
    expect(found({ files: { "/home/dev/dotfiles/AGENTS.md": "x" }, links: { [`${ROOT}/AGENTS.md`]: "/home/dev/dotfiles/AGENTS.md" } })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it("that import a secret are told, through other files too, where the agent follows imports", () => {
    const imports = { hasImports: true };
    expect(found({ files: { [`${ROOT}/GEMINI.md`]: "Be brief.\n@.env\n" } }, imports)).toEqual([LEADS(`${ROOT}/.env`)]);
    expect(found({ files: { [`${ROOT}/CLAUDE.md`]: "See @docs/a.md, please", [`${ROOT}/docs/a.md`]: "(@../.env)" } }, imports)).toEqual([
      LEADS(`${ROOT}/.env`),
    ]);
    expect(found({ files: { [`${ROOT}/CLAUDE.md`]: "@~/.ssh/id_ed25519" } }, imports)).toEqual([LEADS(KEY)]);
    const ordinary = "Ask @someone. `@.env` is secret. npm i @scope/name, mail a@.env, @docs/b.md";
    expect(found({ files: { [`${ROOT}/GEMINI.md`]: ordinary, [`${ROOT}/docs/b.md`]: "@../GEMINI.md" } }, imports)).toEqual([]);
  });

  it("that import more than can be looked at are told as that", () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${ROOT}/docs/${at}.md`, "x"]));
    const all = Object.keys(files)
      .map((path) => `@${path}`)
      .join("\n");
    expect(found({ files: { ...files, [`${ROOT}/GEMINI.md`]: all } }, { hasImports: true }).join()).toContain("more than can be looked at");
    expect(found({ files: { [`${ROOT}/GEMINI.md`]: "x".repeat(1_100_000) } }, { hasImports: true }).join()).toContain("more than can be looked at");
    expect(found({ files: { [`${ROOT}/GEMINI.md`]: "@".repeat(1_000_000) } }, { hasImports: true })).toEqual([]);
  });
});

describe("settings", () => {
  it("that name a secret as a file of instructions are told", () => {
    expect(found({}, { names: [".env"] })).toEqual([LEADS(`${ROOT}/.env`)]);
    expect(found({}, { names: ["id_ed25519"], folders: ["/home/dev/.ssh"] })).toEqual([LEADS(KEY)]);
    const named = (path: string): OwnReads => ({ named: [{ where: "`x`", path, folder: `${ROOT}/.codex` }] });
    for (const path of [KEY, "~/.ssh/id_ed25519", "../../.ssh/id_ed25519"]) expect(found({}, named(path))).toEqual([LEADS(KEY)]);
    for (const path of ["", "x", "../README.md", "\0", "a/".repeat(5000), "~"])
      expect(found({ files: { [`${ROOT}/README.md`]: "x" } }, named(path))).toEqual([]);
  });

  it("of a folder below are found where the agent looks there", () => {
    const links = { [`${ROOT}/src/deep/GEMINI.md`]: KEY };
    expect(found({ links })).toEqual([]);
    expect(found({ links }, { below: ["GEMINI.md"] })).toEqual([LEADS(KEY)]);
  });
});
