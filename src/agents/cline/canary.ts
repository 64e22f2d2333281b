import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chat } from "../canary/command-model.ts";
import { proveWith } from "../canary/prove.ts";
import type { ProofOptions, SetupPlaces, SetupProof, SetupScope } from "../setup.ts";

const PROVIDER = "openai-compatible";

/** Proves with the real client that what is installed holds. Its settings and sessions lie apart from the person's; the hooks are the person's. */
export async function prove(_scope: SetupScope, places: SetupPlaces, options: ProofOptions): Promise<readonly SetupProof[]> {
  const data = mkdtempSync(join(tmpdir(), "sallyport-canary-data-"));
  const { HOME } = places.environment;
  try {
    return await proveWith(
      chat("run_commands", (command) => ({ commands: [command] })),
      (_folder, model) => {
        const settings = { provider: PROVIDER, apiKey: "none", model: "m", baseUrl: `${model}/v1` };
        const providers = { [PROVIDER]: { settings, updatedAt: new Date().toISOString(), tokenSource: "manual" } };
        mkdirSync(join(data, "settings"), { recursive: true });
        writeFileSync(join(data, "settings/providers.json"), JSON.stringify({ version: 1, lastUsedProvider: PROVIDER, modes: {}, providers }));
        return {
          command: options.executable,
          args: ["--json", "--data-dir", data, "Please do the work."],
          environment: { ...(HOME === undefined ? {} : { HOME }), PATH: options.path, LANG: "C.UTF-8", NO_PROXY: "127.0.0.1" },
        };
      },
      // Nothing but a hook's refusal ends a task in the middle of a call.
      [{ name: "as it is", endsWith: /"finishReason":"aborted"/ }],
      options,
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
