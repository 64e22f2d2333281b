/** The names by which program text asks where its own file lies. */
const PLACES: Readonly<Record<string, (path: string, folder: string) => string>> = {
  "import.meta.url": (path) => `file://${path}`,
  "import.meta.filename": (path) => path,
  "import.meta.dirname": (_, folder) => folder,
  __filename: (path) => path,
  __dirname: (_, folder) => folder,
  __file__: (path) => path,
  __FILE__: (path) => path,
  __dir__: (_, folder) => folder,
  __DIR__: (_, folder) => folder,
};
const NAMES = /\b(?:import\.meta\.(?:url|filename|dirname)|__filename|__dirname|__file__|__FILE__|__dir__|__DIR__)\b/g;

/** Program text of a file with the names for its own place replaced by that place. */
export function withOwnPlace(text: string, path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/")) || "/";
  return text.replace(NAMES, (name) => JSON.stringify(PLACES[name]!(path, folder)));
}
