import { homedir } from "node:os";
import { RESPONSES } from "../canary/command-model.ts";
import { proveWith, type Variant } from "../canary/prove.ts";
import { asFields, field } from "../fields.ts";
import { readSettings } from "../settings-file.ts";
import type { ProofOptions, SetupPlaces, SetupProof, SetupScope } from "../setup.ts";
import { parseToml, tomlValue } from "../toml-fences.ts";
import { requirementsFile } from "./config.ts";

interface CodexVariant extends Variant {
  readonly options?: readonly string[];
}

function variants(scope: SetupScope): readonly CodexVariant[] {
  const plain: CodexVariant = { name: "as it is" };
  if (scope !== "machine") return [plain];
  return [
    plain,
    { name: "repository that switches hooks off", files: { ".codex/config.toml": "[features]\nhooks = false\n" } },
    { name: "client with hooks switched off by an option", options: ["--disable", "hooks"] },
  ];
}

/** The client's sandbox, where the machine insists on it; else none, because the guard alone is tried. */
function sandboxOf(places: SetupPlaces): string {
  const path = requirementsFile(places);
  const text = readSettings(path, undefined);
  const modes = text === undefined ? undefined : field(asFields(parseToml(text, path)) ?? {}, "allowed_sandbox_modes");
  return Array.isArray(modes) && !modes.includes("danger-full-access") ? "workspace-write" : "danger-full-access";
}

/** Proves with the real client that what is installed holds. */
export function prove(scope: SetupScope, places: SetupPlaces, options: ProofOptions): Promise<readonly SetupProof[]> {
  const { HOME, CODEX_HOME } = places.environment;
  return proveWith(
    RESPONSES,
    (folder, model, variant: CodexVariant) => {
      const provider = `{ name = "canary", base_url = ${tomlValue(`${model}/v1`)}, env_key = "SALLYPORT_CANARY_KEY", wire_api = "responses" }`;
      const trust = variant.files === undefined ? [] : ["-c", `projects=${tomlValue({ [folder]: { trust_level: "trusted" } })}`];
      return {
        command: options.executable,
        args: [
          "exec",
          "--json",
          "--ephemeral",
          "--skip-git-repo-check",
          ...["--sandbox", sandboxOf(places), "-c", 'approval_policy="never"'],
          ...["-c", 'model="gpt-5.5"', "-c", 'model_provider="sallyport-canary"', "-c", `model_providers.sallyport-canary=${provider}`],
          ...trust,
          ...(variant.options ?? []),
          "Please do the work.",
        ],
        environment: {
          HOME: HOME || homedir(),
          PATH: options.path,
          SHELL: "/bin/sh",
          LANG: "C.UTF-8",
          SALLYPORT_CANARY_KEY: "none-the-model-is-scripted",
          NO_PROXY: "127.0.0.1",
          ...(CODEX_HOME === undefined ? {} : { CODEX_HOME }),
        },
      };
    },
    variants(scope),
    options,
  );
}
