import { knownText, textValue, type Value } from "./value.ts";

type Spelling = (text: string, at: number) => string | undefined;

/** Which toolchain is taken, which the program's own line knows nothing of. */
const withoutToolchain: Spelling = (text, at) => (at === 0 && /^\+[\w.-]+$/.test(text) ? undefined : text);
/** `/p:Configuration=Release` is `-p:Configuration=Release` to MSBuild; without a colon only its own switches are, and what else starts with a slash is a place. */
const withDashes: Spelling = (text) =>
  text.replace(
    /^\/(?=[A-Za-z]{1,40}:|(?:m|t|p|v|r|h|nologo|restore|noconlog|noautorsp|maxcpucount|nodereuse|detailedsummary|ds|graph|isolate|bl|low|fl\d?|help|version)$)/i,
    "-",
  );
const RUNS: Readonly<Record<string, string>> = { npm: "npm run", pnpm: "pnpm run", yarn: "yarn run", bun: "bun run", node: "node --run", deno: "deno task" };
/** `npm:watch` is `npm run watch` to `concurrently`. */
const withRunner: Spelling = (text) => text.replace(/^(npm|pnpm|yarn|bun|node|deno):(?=[\w.-])/, (_, name: string) => `${RUNS[name]!} `);

const SPELLINGS: ReadonlyMap<string, Spelling> = new Map([
  ...["cargo", "rustc", "rustdoc", "rustfmt"].map((name) => [name, withoutToolchain] as const),
  ...["dotnet", "msbuild"].map((name) => [name, withDashes] as const),
  ...["concurrently", "conc"].map((name) => [name, withRunner] as const),
]);

/** The words of a program as its line in the catalog spells them. */
export function plainSpelling(program: string, args: readonly Value[]): readonly Value[] {
  const spelling = SPELLINGS.get(program);
  if (spelling === undefined) return args;
  return args.flatMap((arg, at) => {
    const text = knownText(arg);
    const plain = text === undefined ? text : spelling(text, at);
    if (text === undefined || plain === text) return [arg];
    return plain === undefined ? [] : [textValue(plain, arg.flows)];
  });
}
