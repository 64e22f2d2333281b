import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHAT } from "../canary/command-model.ts";
import { proveWith, type Variant } from "../canary/prove.ts";
import type { ProofOptions, SetupPlaces, SetupProof, SetupScope } from "../setup.ts";

const OWN_AGENT = ".opencode/agent/other.md";

function variants(scope: SetupScope): readonly Variant[] {
  const plain: Variant = { name: "as it is" };
  if (scope !== "machine") return [plain];
  return [
    plain,
    {
      name: "repository with an agent that may do everything",
      files: { [OWN_AGENT]: "---\ndescription: other\nmode: primary\npermission:\n  bash: allow\n---\nDo it.\n" },
      args: ["--agent", "other"],
    },
    { name: "client without plugins", args: ["--pure"], isWithoutTools: true },
  ];
}

/** Proves with the real client that what is installed holds. Sessions of the canary are kept apart from the person's. */
export async function prove(scope: SetupScope, places: SetupPlaces, options: ProofOptions): Promise<readonly SetupProof[]> {
  const data = mkdtempSync(join(tmpdir(), "sallyport-canary-data-"));
  const { HOME, XDG_CONFIG_HOME } = places.environment;
  try {
    return await proveWith(
      CHAT,
      (folder, model, { args = [] }) => {
        const provider = {
          npm: "@ai-sdk/openai-compatible",
          name: "canary",
          options: { baseURL: `${model}/v1`, apiKey: "none" },
          models: { m: { tool_call: true } },
        };
        writeFileSync(join(folder, "opencode.json"), JSON.stringify({ provider: { canary: provider } }));
        return {
          command: options.executable,
          args: ["run", "--auto", "--model", "canary/m", ...args, "Please do the work."],
          environment: {
            ...(HOME === undefined ? {} : { HOME }),
            ...(XDG_CONFIG_HOME === undefined ? {} : { XDG_CONFIG_HOME }),
            XDG_DATA_HOME: data,
            XDG_STATE_HOME: data,
            PATH: options.path,
            LANG: "C.UTF-8",
            NO_PROXY: "127.0.0.1",
            OPENCODE_DISABLE_AUTOUPDATE: "1",
            OPENCODE_DISABLE_MODELS_FETCH: "1",
            OPENCODE_DISABLE_LSP_DOWNLOAD: "1",
            // Beside a plugin the client fetches a package of types, and without a network it would try for more than a minute.
            npm_config_fetch_retries: "0",
          },
        };
      },
      variants(scope),
      options,
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
