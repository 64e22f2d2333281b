import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
type Load = (given: { readonly path: string }) => Promise<{ readonly contents: string } | undefined>;

interface Plugin {
  readonly setup: (bundler: { readonly onLoad: (filter: unknown, load: Load) => void }) => void;
}

async function loader(): Promise<Load> {
  const { pastFaces } = (await import(new URL("../scripts/past-faces.mjs", import.meta.url).href)) as { pastFaces: (root: string) => Plugin };
  let load: Load | undefined;
  pastFaces(ROOT).setup({
    onLoad: (_, given) => {
      load = given;
    },
  });
  return load!;
}

it("imports each name from a file that exports it: of one that does not, the bundler would make nothing of it and say nothing", async () => {
  const load = await loader();
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  let imports = 0;
  for (const file of files) {
    const path = join(ROOT, "src", file);
    for (const [, name, from] of ((await load({ path }))?.contents ?? "").matchAll(/import \{ (\w+) as \w+ \} from "(\.[^"]+)";/g)) {
      imports += 1;
      const text = readFileSync(join(dirname(path), from!), "utf8");
      const exported = `^export (?:async )?(?:function\\*?|const|let|class) ${name}\\b|^export \\{[^}]*\\b${name}\\b|^export \\* as ${name} from`;
      expect(new RegExp(exported, "m").test(text), `${file}: ${name} from ${from}`).toBe(true);
    }
  }
  expect(imports).toBeGreaterThan(1000);
});

it("a scan of a known repository loads a small part of the program", () => {
  const chunks = join(ROOT, "dist/cli");
  const seen = new Map<string, number>();
  const load = (name: string): void => {
    if (seen.has(name)) return;
    const text = readFileSync(join(chunks, name), "utf8");
    seen.set(name, text.length);
    for (const [, from] of text.matchAll(/^(?:import|export)\b[^;]*?(?:from )?"\.\/([^"]+)";/gm)) load(from!);
  };
  for (const name of readdirSync(chunks)) if (/^(?:main|scan-[A-Z\d]{8}|scan-repository-[A-Z\d]{8})\.js$/.test(name)) load(name);
  expect(seen.size).toBeGreaterThan(5);
  expect([...seen.values()].reduce((sum, size) => sum + size)).toBeLessThan(250_000);
});
