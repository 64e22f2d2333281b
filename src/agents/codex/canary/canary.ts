import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { asFields, field } from "../../fields.ts";
import { readSettings } from "../../settings-file.ts";
import type { ProofOptions, SetupPlaces, SetupProof, SetupScope } from "../../setup.ts";
import { parseToml, tomlValue } from "../../toml-fences.ts";
import { requirementsFile } from "../config.ts";
import { ResponsesModel } from "./responses-model.ts";

const MAX_SECONDS = 45;

interface Variant {
  readonly name: string;
  readonly options: readonly string[];
  /** `.codex/config.toml` of the repository, which is trusted. */
  readonly settings?: string;
}

function variants(scope: SetupScope): readonly Variant[] {
  const plain: Variant = { name: "as it is", options: [] };
  if (scope !== "machine") return [plain];
  return [
    plain,
    { name: "repository that switches hooks off", options: [], settings: "[features]\nhooks = false\n" },
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

interface ClientEnd {
  readonly code: number | null;
  readonly stderr: string;
  readonly hasTimedOut: boolean;
}

async function runClient(folder: string, model: string, places: SetupPlaces, { executable, path }: ProofOptions, variant: Variant): Promise<ClientEnd> {
  const { environment } = places;
  const provider = `{ name = "canary", base_url = ${tomlValue(model)}, env_key = "SALLYPORT_CANARY_KEY", wire_api = "responses" }`;
  const trust = variant.settings === undefined ? [] : ["-c", `projects=${tomlValue({ [folder]: { trust_level: "trusted" } })}`];
  const args = [
    "exec",
    "--json",
    "--ephemeral",
    "--skip-git-repo-check",
    ...["--sandbox", sandboxOf(places), "-c", 'approval_policy="never"'],
    ...["-c", 'model="gpt-5.5"', "-c", 'model_provider="sallyport-canary"', "-c", `model_providers.sallyport-canary=${provider}`],
    ...trust,
    ...variant.options,
    "Please do the work.",
  ];
  const home = environment["CODEX_HOME"];
  const child = spawn(executable, args, {
    cwd: folder,
    env: {
      HOME: environment["HOME"] || homedir(),
      PATH: path,
      SHELL: "/bin/sh",
      LANG: "C.UTF-8",
      SALLYPORT_CANARY_KEY: "none-the-model-is-scripted",
      NO_PROXY: "127.0.0.1",
      ...(home === undefined ? {} : { CODEX_HOME: home }),
    },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr = (stderr + text).slice(-4000)));
  let hasTimedOut = false;
  const stop = (): void => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  };
  const timer = setTimeout(() => {
    hasTimedOut = true;
    stop();
  }, MAX_SECONDS * 1000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
    return { code, stderr: stderr.trim(), hasTimedOut };
  } finally {
    clearTimeout(timer);
    if (child.pid !== undefined) stop();
  }
}

/** What a run shows: the permitted command came through, the denied one did not. */
function judge(name: string, model: ResponsesModel, token: string, marker: string, end: ClientEnd): SetupProof {
  const fail = (says: string): SetupProof => ({ name, isProved: false, says });
  if (existsSync(marker)) return fail("the denied command was run");
  if (end.hasTimedOut) return fail(`the client did not end within ${MAX_SECONDS} s`);
  const permitted = model.result(0);
  const denied = model.result(1);
  if (permitted === undefined || denied === undefined)
    return fail(`the client made no calls (exit ${end.code ?? "by a signal"}, ${model.requests} requests): ${end.stderr.split("\n").at(-1) ?? ""}`);
  if (!permitted.includes(token)) return fail(`a command that the policy allows did not come through: ${permitted.slice(0, 160)}`);
  // A refusal by the client alone would hold without the guard as well.
  const why = denied.split("\n").find((line) => line.includes("Sallyport")) ?? "";
  if (why === "") return fail(`the denied command was not run, but it was not the guard that refused: ${denied.slice(0, 160)}`);
  return { name, isProved: true, says: `the permitted command ran, the denied one did not: ${why.slice(0, 160)}` };
}

/**
 * Proves that a denied command is denied: runs the real client against a scripted model on loopback, with the settings that are here, in a folder that
 * is made for it, and looks for the file that the command would have made. Bounded: 45 s a run, three runs.
 */
export async function prove(scope: SetupScope, places: SetupPlaces, options: ProofOptions): Promise<readonly SetupProof[]> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-canary-")));
  const proofs: SetupProof[] = [];
  try {
    for (const [at, variant] of variants(scope).entries()) {
      const folder = join(base, `project-${at}`);
      const token = randomBytes(12).toString("hex");
      const marker = join(folder, `ran-${token}`);
      mkdirSync(folder);
      writeFileSync(join(folder, "README.md"), `${token}\n`);
      writeFileSync(join(folder, ".env"), "CANARY=nothing-secret\n");
      if (variant.settings !== undefined) {
        mkdirSync(join(folder, ".codex"));
        writeFileSync(join(folder, ".codex/config.toml"), variant.settings);
      }
      const model = new ResponsesModel(["cat README.md", options.deniedCommand(marker)]);
      const address = await model.start();
      try {
        proofs.push(judge(variant.name, model, token, marker, await runClient(folder, address, places, options, variant)));
      } finally {
        await model.stop();
      }
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  return proofs;
}
