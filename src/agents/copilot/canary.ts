import { CHAT } from "../canary/command-model.ts";
import { proveWith, type Variant } from "../canary/prove.ts";
import { readSettings } from "../settings-file.ts";
import type { ProofOptions, SetupPlaces, SetupProof, SetupScope } from "../setup.ts";
import { hooksFile } from "./config.ts";

function variants(scope: SetupScope, places: SetupPlaces): readonly Variant[] {
  const text = scope === "project" ? readSettings(hooksFile(scope, places), places.project) : undefined;
  const plain: Variant = { name: "as it is", ...(text === undefined ? {} : { files: { ".github/hooks/sallyport.json": text } }) };
  if (scope !== "machine") return [plain];
  return [plain, { name: "repository that switches hooks off", files: { ".github/copilot/settings.json": '{"disableAllHooks":true}\n' } }];
}

/** Proves with the real client that what is installed holds. */
export function prove(scope: SetupScope, places: SetupPlaces, options: ProofOptions): Promise<readonly SetupProof[]> {
  const { HOME, COPILOT_HOME } = places.environment;
  return proveWith(
    CHAT,
    (_folder, model) => ({
      command: options.executable,
      args: ["-p", "Please do the work.", "--allow-all-tools", "--trust-folder"],
      environment: {
        ...(HOME === undefined ? {} : { HOME }),
        ...(COPILOT_HOME === undefined ? {} : { COPILOT_HOME }),
        PATH: options.path,
        LANG: "C.UTF-8",
        NO_PROXY: "127.0.0.1",
        COPILOT_OFFLINE: "true",
        COPILOT_PROVIDER_TYPE: "openai",
        COPILOT_PROVIDER_BASE_URL: `${model}/v1`,
        COPILOT_MODEL: "canary",
      },
    }),
    variants(scope, places),
    options,
  );
}
