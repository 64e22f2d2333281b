import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";

const HERE = import.meta.dirname;

/** One thing that an agent can be asked to do with Sallyport. */
interface Task {
  readonly name: string;
  readonly description: string;
  /** What may be said behind the command. */
  readonly argument: string;
  /** With `$ARGUMENTS` where that goes. */
  readonly body: string;
}

function tasks(): readonly Task[] {
  return readdirSync(join(HERE, "source"))
    .toSorted()
    .map((file) => {
      const [, head, body] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(readFileSync(join(HERE, "source", file), "utf8")) ?? [];
      if (head === undefined || body === undefined) throw new Error(`\`${file}\` has no head`);
      const { description, argument } = parse(head) as { readonly description: string; readonly argument: string };
      return { name: file.replace(/\.md$/, ""), description, argument, body };
    });
}

const page = (head: Readonly<Record<string, string>>, body: string): string => `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}`;

/** A skill is not called with words: what it is for stands in the conversation. */
const withoutArguments = (body: string): string => body.replace(/^.*\$ARGUMENTS.*\n\n/m, "");

/** Every file of the plugin and of its equivalents, by its path below `plugin/`. Sources: the agents' documentation, docs/plugin.md. */
export function pluginFiles(): ReadonlyMap<string, string> {
  const { version, description, license } = JSON.parse(readFileSync(join(HERE, "../package.json"), "utf8")) as Readonly<Record<string, string>>;
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  const about = { name: "sallyport", version, description };
  const files = new Map([
    [".claude-plugin/plugin.json", json({ ...about, author: { name: "Sallyport contributors" }, license })],
    ["gemini/gemini-extension.json", json(about)],
  ]);
  for (const { name, description: what, argument, body } of tasks()) {
    files.set(`commands/${name}.md`, page({ description: what, "argument-hint": `[${argument}]` }, body));
    files.set(`skills/${name}/SKILL.md`, page({ name, description: `${what}. Needs the program sallyport.` }, withoutArguments(body)));
    files.set(
      `gemini/commands/sallyport/${name}.toml`,
      `description = ${JSON.stringify(what)}\nprompt = '''\n${body.replaceAll("$ARGUMENTS", "{{args}}")}'''\n`,
    );
    files.set(
      `copilot/prompts/sallyport-${name}.prompt.md`,
      page({ description: what, agent: "agent" }, body.replaceAll("$ARGUMENTS", `\${input:what:${argument}}`)),
    );
    files.set(`opencode/commands/sallyport-${name}.md`, page({ description: what }, body));
  }
  return files;
}

/** Folders that hold nothing but what is made here. */
const MADE = [".claude-plugin", "commands", "skills", "gemini", "copilot", "opencode"];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of MADE) rmSync(join(HERE, folder), { recursive: true, force: true });
  for (const [path, text] of pluginFiles()) {
    mkdirSync(dirname(join(HERE, path)), { recursive: true });
    writeFileSync(join(HERE, path), text);
  }
}
