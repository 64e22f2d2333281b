import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A repository that the scan is measured on. */
export interface MadeRepository {
  readonly files: number;
  readonly bytes: number;
}

const WORDS =
  "account address amount batch buffer cache client config context count create current customer data date default delete device error event field file filter find format handle header index input item key label limit list load message method model name node number object option order output page parse path payment point product query queue range read record region request response result route schema select server session size sort source start state status store stream string table task text time token total type update user value version view width window write".split(
    " ",
  );

/** Numbers that look drawn and are the same each time: a linear congruential generator with the constants of Numerical Recipes. */
function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Program text of about so many characters, in the manner of TypeScript. */
function source(draw: (below: number) => number, size: number): string {
  const word = (): string => WORDS[draw(WORDS.length)]!;
  const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  let out = `import { ${word()}${cap(word())} } from "../${word()}/${word()}.ts";\n\n`;
  while (out.length < size) {
    const name = `${word()}${cap(word())}`;
    out += `/** The ${word()} of a ${word()}, for the ${word()} that ${word()} has. */\nexport function ${name}(${word()}: string, ${word()}: number): string {\n`;
    for (let line = 0; line < 4 + draw(8); line += 1)
      out += `  const ${word()}${draw(99)} = ${word()}.${word()}(${word()} + ${draw(1000)}, "${word()} ${word()}");\n`;
    out += `  return \`\${${word()}} ${word()}\`;\n}\n\n`;
  }
  return out.slice(0, size);
}

/**
 * Writes a repository of so many files: program text of 0.3 to 20 KB (4.5 KB on average), documents, lock files, and what agents and CI read. The files are made to
 * look older than they are by nothing; a cache keeps them once they are older than its clock's tick.
 */
export function makeRepository(root: string, files: number): MadeRepository {
  const draw = draws(7);
  let bytes = 0;
  let count = 0;
  const put = (path: string, text: string): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const old = new Date("2026-01-01T00:00:00Z");
    utimesSync(file, old, old);
    bytes += text.length;
    count += 1;
  };
  put("AGENTS.md", "# Project\n\nRun `npm test` before you commit. Keep functions small.\n");
  put(".claude/settings.json", '{ "permissions": { "allow": ["Bash(npm test)"], "deny": ["Read(./.env)"] } }\n');
  put(".claude/settings.local.json", '{ "permissions": { "allow": ["Bash(*)"] } }\n');
  put(".mcp.json", '{ "mcpServers": { "browser": { "command": "npx", "args": ["-y", "@playwright/mcp@0.0.83"] } } }\n');
  put(".github/CODEOWNERS", "* @team\n");
  for (let index = 0; index < 40; index += 1)
    put(
      `.github/workflows/job-${index}.yml`,
      `name: job ${index}\non: [push, pull_request]\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci && npm test -- --shard ${index}\n`,
    );
  for (let index = 0; index < 30; index += 1)
    put(
      `.claude/skills/skill-${index}/SKILL.md`,
      `---\nname: skill-${index}\ndescription: Formats tables.\n---\n\n${"Use `scripts/run.py` to format the table. Then look at it.\n".repeat(20)}`,
    );
  while (count < files) {
    const folder = `packages/${WORDS[Math.floor(count / 400) % WORDS.length]}-${Math.floor(count / 400)}/src/${WORDS[Math.floor(count / 25) % WORDS.length]}`;
    if (count % 400 === 0) put(`packages/p${count}/package.json`, `{ "name": "p${count}", "version": "1.0.0", "scripts": { "test": "vitest run" } }\n`);
    // Many small files and few large ones, as repositories have them.
    const size = 300 + Math.floor((draw(1000) / 1000) ** 3 * 16_800);
    put(`${folder}/${WORDS[count % WORDS.length]}-${count}.${count % 9 === 0 ? "md" : "ts"}`, source(draw, size));
  }
  return { files: count, bytes };
}
