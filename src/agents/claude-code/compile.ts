import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import type { CompiledPolicy } from "../../policy/index.ts";
import { managedFolder } from "./config.ts";
import type { Program } from "./handlers.ts";
import { explanation, type Manifest } from "./managed/explain.ts";
import { settingsOf } from "./managed/key.ts";
import { managedServersText } from "./managed/mcp.ts";
import type { ManagedOptions } from "./managed/options.ts";
import { strictProfile, type Profile } from "./managed/profile.ts";

/** What a managed installation is made from. */
export interface ManagedSource {
  readonly policy: CompiledPolicy;
  readonly options: ManagedOptions;
  readonly program: Program;
  readonly platform: NodeJS.Platform;
  /** Where the managed policy lies on the machine, and what to put there when there is none. */
  readonly policyFile: { readonly path: string; readonly text: string } | undefined;
}

/** One file of a managed installation, by its path on the machine that it is for. */
export interface ManagedFile {
  readonly path: string;
  readonly text: string;
  readonly role: "settings" | "explanation" | "servers" | "policy";
}

/** A policy in the client's own terms. */
export interface CompiledProfile {
  readonly profile: Profile;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly files: readonly ManagedFile[];
}

/** Names of the files in the folder of drop-ins; the client reads those that end in `.json`, in the order of their names. */
const DROP_IN = "50-sallyport";

/** Where the files of a managed installation lie. */
export function managedPaths(platform: NodeJS.Platform): {
  readonly settings: string;
  readonly explanation: string;
  readonly servers: string;
  readonly folder: string;
} {
  const folder = managedFolder(platform);
  return {
    folder,
    settings: join(folder, "managed-settings.d", `${DROP_IN}.json`),
    explanation: join(folder, "managed-settings.d", `${DROP_IN}.explained.md`),
    servers: join(folder, "managed-mcp.json"),
  };
}

/** SHA-256 of a text, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Compiles the policy into the client's managed settings: settings, an explanation of every key beside them, the servers that the
 * organisation delivers, and a managed policy where the machine has none. Writes nothing.
 */
export function compileManaged({ policy, options, program, platform, policyFile }: ManagedSource): CompiledProfile {
  const paths = managedPaths(platform);
  const profile = strictProfile(policy, options, program);
  const settings = settingsOf(profile.keys);
  const servers = managedServersText(options);
  const others: readonly ManagedFile[] = [
    { path: paths.settings, text: `${JSON.stringify(settings, undefined, 2)}\n`, role: "settings" },
    ...(servers === undefined ? [] : [{ path: paths.servers, text: servers, role: "servers" } as const]),
    ...(policyFile === undefined ? [] : [{ ...policyFile, role: "policy" } as const]),
  ];
  const manifest: Manifest = {
    files: Object.fromEntries(others.map(({ path, text }) => [path, digestOf(text)])),
    folders: [...new Set(others.map(({ path }) => dirname(path)))],
  };
  return {
    profile,
    settings,
    files: [...others, { path: paths.explanation, text: explanation(profile, policy, paths.settings, manifest), role: "explanation" }],
  };
}
