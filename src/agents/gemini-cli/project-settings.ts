import { absolutePath } from "../../facts/index.ts";
import type { Facts } from "../../model/index.ts";
import { hostileEnvFile, isHarmlessValue, variablesOf } from "../env-file.ts";
import { asFields, field } from "../fields.ts";
import { secretsRead } from "../own-reads.ts";
import { pathIn, projectFolders } from "../project-folders.ts";
import { repositorySettings } from "../repository-settings.ts";

/** Files of a trusted repository whose variables the client takes for itself and gives to every command and hook (measured). */
const FILES = [".gemini/.env", ".env"];
/**
 * Variables of the client itself with which a file of variables starts a program when the client starts (`GEMINI_CLI_IDE_SERVER_STDIO_COMMAND`), moves its settings, or
 * says where prompts and keys go (measured). What a program of the project needs to use the model stays.
 */
const OWN = /^(?:GEMINI_CLI_\w+|GEMINI_TELEMETRY_\w+|GOOGLE_(?:GEMINI|VERTEX)_BASE_URL|CODE_ASSIST_ENDPOINT)$/;

/** What a folder of the repository has the client read by itself. */
interface FolderReads {
  /** What its files of variables change. */
  readonly variables: readonly string[];
  /** Why that cannot be said of its settings. */
  readonly problems: readonly string[];
  /** Names of files of instructions. */
  readonly names: readonly string[];
  /** Folders in which it looks for them. */
  readonly folders: readonly string[];
  /** The file that it takes its whole instructions from. */
  readonly system: readonly string[];
}

function readsOf(folder: string, facts: Facts): FolderReads {
  const files = FILES.map((file) => pathIn(folder, file)).map((path) => ({ path, set: variablesOf(path, facts) }));
  const variables = Object.assign({}, ...files.map(({ set }) => set)) as Readonly<Record<string, string>>;
  // The client puts variables into its settings.
  const filled = (text: string): string =>
    text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => variables[braced ?? bare!] ?? facts.variable(braced ?? bare!) ?? whole);
  const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").map(filled);
  const { fields: settings, problems } = repositorySettings(pathIn(folder, ".gemini/settings.json"), facts);
  const context = asFields(field(settings, "context")) ?? {};
  const system = variables["GEMINI_SYSTEM_MD"];
  return {
    variables: files.flatMap(({ path, set }) => hostileEnvFile(path, set, (name) => OWN.test(name))),
    problems,
    names: [...textsOf(field(context, "fileName")), ...textsOf(field(settings, "contextFileName"))],
    folders: [...textsOf(field(context, "includeDirectories")), ...textsOf(field(settings, "includeDirectories"))],
    system: system === undefined || isHarmlessValue(system) ? [] : [system],
  };
}

/**
 * Why a session in this repository is not what it seems: a file of variables changes what every command runs, after the guard has judged it, or what the client reads by
 * itself is a secret. The client looks from its folder upwards and takes the first file that it finds; each of them counts here. Whether the folder is trusted is not
 * known here. Empty when nothing does.
 */
export function hostileSettings([root, cwd]: readonly string[], facts: Facts): readonly string[] {
  if (root === undefined || root === facts.home) return [];
  const folders = projectFolders(root, cwd ?? root).filter((folder) => folder !== facts.home);
  const reads = folders.map((folder) => readsOf(folder, facts));
  const names = reads.flatMap((one) => one.names);
  const named = folders.flatMap((folder, at) => reads[at]!.system.map((path) => ({ where: "`GEMINI_SYSTEM_MD`", path, folder })));
  return [
    ...reads.flatMap(({ variables }) => variables),
    ...reads.flatMap(({ problems }) => problems),
    ...secretsRead(
      {
        names,
        folders: reads.flatMap((one) => one.folders).map((path) => absolutePath(path.replace(/^~(?=\/|$)/, facts.home), cwd ?? root)),
        named,
        hasImports: true,
        below: ["GEMINI.md", ...names],
      },
      [root, cwd ?? root],
      facts,
    ),
  ];
}
