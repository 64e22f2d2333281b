import { parse } from "smol-toml";
import type { Facts } from "../../model/index.ts";
import { hostileEnvFile, variablesOf } from "../env-file.ts";
import { secretsRead } from "../own-reads.ts";
import { pathIn } from "../project-folders.ts";

const MAX_BYTES = 1024 * 1024;
/** Files of variables that the client's runtime takes from the folder that it is started in, whoever wrote them (measured with `.env`). */
const ENV_FILES: readonly string[] = [".env", ".env.local", ".env.development", ".env.development.local", ".env.production", ".env.production.local"];
/** Variables that move the client's settings, and with them its hooks (`CLINE_DIR`, measured), or steer its runtime. */
const OWN = /^(?:CLINE|BUN)_\w+$/;

/** Settings of the client's runtime, which it takes from the folder that it is started in: they can name code that runs before the client's own (measured). */
function runtimeProblems(path: string, facts: Facts): readonly string[] {
  if (facts.lookAt(path) === undefined) return [];
  try {
    // An empty text is no settings; one that cannot be read may be some to the runtime.
    const settings = parse(facts.readText(path, MAX_BYTES) ?? "preload");
    return Object.hasOwn(settings, "preload") ? [`\`${path}\` has the client run code of the repository when it starts`] : [];
  } catch {
    return [`\`${path}\` cannot be read, so that nobody knows what it has the client run`];
  }
}

/**
 * Why a session in this repository is not what it seems: files that the client's runtime reads before the client does run code, move its hooks or change every command;
 * or its instructions are a secret. Empty when nothing does.
 */
export function hostileSettings([root, cwd]: readonly string[], facts: Facts): readonly string[] {
  const folder = cwd ?? root;
  if (root === undefined || folder === undefined) return [];
  return [
    ...runtimeProblems(pathIn(folder, "bunfig.toml"), facts),
    ...ENV_FILES.map((file) => pathIn(folder, file)).flatMap((path) => hostileEnvFile(path, variablesOf(path, facts), (name) => OWN.test(name))),
    ...secretsRead({}, [root, folder], facts),
  ];
}
