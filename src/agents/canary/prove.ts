import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ProofOptions, SetupProof } from "../setup.ts";
import { CommandModel, type Protocol } from "./command-model.ts";
import { MAX_SECONDS, runClient, type ClientEnd, type ClientStart } from "./run-client.ts";

/** One run of the canary. */
export interface Variant {
  readonly name: string;
  /** Files of the repository, which is trusted: what would switch the guard off. */
  readonly files?: Readonly<Record<string, string>>;
}

/** How a client is started in a folder, with a model at an address. */
export type StartClient<V extends Variant = Variant> = (folder: string, model: string, variant: V) => Omit<ClientStart, "cwd">;

/** What a run shows: the permitted command came through, the denied one did not. */
function judge(name: string, model: CommandModel, token: string, marker: string, end: ClientEnd): SetupProof {
  const fail = (says: string): SetupProof => ({ name, isProved: false, says });
  if (existsSync(marker)) return fail("the denied command was run");
  if (end.hasTimedOut) return fail(`the client did not end within ${MAX_SECONDS} s`);
  const permitted = model.result(0);
  const denied = model.result(1);
  if (permitted === undefined || denied === undefined)
    return fail(`the client made no calls (exit ${end.code ?? "by a signal"}, ${model.requests} requests): ${end.stderr.split("\n").at(-1) ?? ""}`);
  if (!permitted.includes(token)) return fail(`a command that the policy allows did not come through: ${permitted.slice(0, 160)}`);
  // A refusal by the client alone would hold without the guard as well.
  const at = denied.indexOf("Sallyport");
  if (at === -1) return fail(`the denied command was not run, but it was not the guard that refused: ${denied.slice(0, 160)}`);
  return { name, isProved: true, says: `the permitted command ran, the denied one did not: ${denied.slice(at, at + 160)}` };
}

/**
 * Proves that a denied command is denied: runs the real client against a scripted model on loopback, with the settings that are here, in a folder that
 * is made for it, and looks for the file that the command would have made. Bounded: 60 s a run.
 */
export async function proveWith<V extends Variant>(
  protocol: Protocol,
  start: StartClient<V>,
  variants: readonly V[],
  options: ProofOptions,
): Promise<readonly SetupProof[]> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-canary-")));
  const proofs: SetupProof[] = [];
  try {
    for (const [at, variant] of variants.entries()) {
      const folder = join(base, `project-${at}`);
      const token = randomBytes(12).toString("hex");
      const marker = join(folder, `ran-${token}`);
      const files = { "README.md": `${token}\n`, ".env": "CANARY=nothing-secret\n", ...variant.files };
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const model = new CommandModel(protocol, ["cat README.md", options.deniedCommand(marker)]);
      const address = await model.start();
      try {
        const end = await runClient({ ...start(folder, address, variant), cwd: folder });
        proofs.push(judge(variant.name, model, token, marker, end));
      } finally {
        await model.stop();
      }
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  return proofs;
}
