import { placeholderType } from "./placeholder.ts";

/** How a language names a variable of the environment. */
const READERS: readonly (readonly [ends: RegExp, written: (name: string) => string])[] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, (name) => `process.env.${name}`],
  [/\.(?:py|pyi|ipynb)$/i, (name) => `os.environ["${name}"]`],
  [/\.rb$/i, (name) => `ENV.fetch("${name}")`],
  [/\.go$/i, (name) => `os.Getenv("${name}")`],
  [/\.rs$/i, (name) => `std::env::var("${name}")`],
  [/\.(?:java|kt|kts|scala|groovy|gradle)$/i, (name) => `System.getenv("${name}")`],
  [/\.cs$/i, (name) => `Environment.GetEnvironmentVariable("${name}")`],
  [/\.php$/i, (name) => `getenv('${name}')`],
  [
    /(?:^|[\\/])(?:docker-)?compose[^\\/]*\.ya?ml$|\.(?:sh|bash|zsh|env|conf|toml|properties)$|(?:^|[\\/])(?:\.env[^\\/]*|Makefile|Dockerfile)$/i,
    (name) => `\${${name}}`,
  ],
  [/[\\/]\.github[\\/].*\.ya?ml$/i, (name) => `\${{ secrets.${name} }}`],
  [/\.tf$/i, (name) => `var.${name.toLowerCase()}`],
];

/** What to write in a file in the place of a secret: a reference to where secrets belong, as the language of the file has it. */
export function suggestedReplacement(kind: string, path: string | undefined): string {
  const name = placeholderType(kind);
  const reader = path === undefined ? undefined : READERS.find(([ends]) => ends.test(path));
  return reader === undefined ? `<${name}>` : reader[1](name);
}
