import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asFields, field } from "../fields.ts";
import { GEMINI } from "../canary/command-model.ts";
import { proveWith, type Variant } from "../canary/prove.ts";
import { readSettings } from "../settings-file.ts";
import { SettingsText } from "../settings-text.ts";
import type { ProofOptions, SetupPlaces, SetupProof, SetupScope } from "../setup.ts";
import { settingsFile } from "./config.ts";

function variants(scope: SetupScope, places: SetupPlaces): readonly Variant[] {
  const own = ".gemini/settings.json";
  const text = scope === "project" ? readSettings(settingsFile(scope, places), places.project) : undefined;
  const plain: Variant = { name: "as it is", ...(text === undefined ? {} : { files: { [own]: text } }) };
  if (scope !== "machine") return [plain];
  return [plain, { name: "repository that switches hooks off", files: { [own]: '{"hooksConfig":{"enabled":false}}\n' } }];
}

/** The person's settings, but for how they sign in: the model is ours. */
function settingsOf(places: SetupPlaces): unknown {
  const path = settingsFile("user", places);
  const text = readSettings(path, undefined);
  const own = text === undefined || text.trim() === "" ? {} : (asFields(new SettingsText(text, path).get([])) ?? {});
  const security = asFields(field(own, "security")) ?? {};
  return { ...own, security: { ...security, auth: { selectedType: "gemini-api-key" } } };
}

/** Proves with the real client that what is installed holds. Its home is a copy of the person's settings. */
export async function prove(scope: SetupScope, places: SetupPlaces, options: ProofOptions): Promise<readonly SetupProof[]> {
  const home = mkdtempSync(join(tmpdir(), "sallyport-canary-home-"));
  try {
    mkdirSync(join(home, ".gemini"));
    writeFileSync(join(home, ".gemini/settings.json"), JSON.stringify(settingsOf(places)));
    return await proveWith(
      GEMINI,
      (folder, model) => {
        writeFileSync(join(home, ".gemini/trustedFolders.json"), JSON.stringify({ [folder]: "TRUST_FOLDER" }));
        const { HOME } = places.environment;
        return {
          command: options.executable,
          args: ["-p", "Please do the work.", "--approval-mode", "yolo"],
          environment: {
            ...(HOME === undefined ? {} : { HOME }),
            GEMINI_CLI_HOME: home,
            PATH: options.path,
            LANG: "C.UTF-8",
            NO_PROXY: "127.0.0.1",
            GEMINI_API_KEY: "none-the-model-is-scripted",
            GOOGLE_GEMINI_BASE_URL: model,
          },
        };
      },
      variants(scope, places),
      options,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
