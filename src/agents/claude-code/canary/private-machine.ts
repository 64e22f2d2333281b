import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { managedFolder } from "../config.ts";
import { asFields, field } from "../../fields.ts";

/** Set in the process that runs in the private machine. */
const INSIDE = "SALLYPORT_CANARY_INSIDE";

/** True in the process that has a network and mounts of its own. */
export function isPrivate(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment[INSIDE] === "1";
}

/**
 * Runs this program again with a network that holds loopback only, and with mounts of its own: nothing that the client does can
 * reach anybody, and settings can be replaced for it alone. Linux only.
 * @returns what that run printed; `undefined` where the system does not permit it.
 */
export function rerunPrivately(): string | undefined {
  if (process.platform !== "linux") return undefined;
  const isRoot = process.getuid?.() === 0;
  const flags = isRoot ? ["--net", "--mount"] : ["--user", "--map-current-user", "--keep-caps", "--net", "--mount"];
  const probe = spawnSync("unshare", [...flags, "sh", "-c", "ip link set lo up"], { stdio: "ignore", timeout: 10_000 });
  if (probe.status !== 0) return undefined;
  const again = spawnSync(
    "unshare",
    [...flags, "sh", "-c", 'ip link set lo up && exec "$@"', "sh", process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    {
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
      timeout: 300_000,
      killSignal: "SIGKILL",
      env: { ...process.env, [INSIDE]: "1" },
    },
  );
  return again.stdout;
}

/** Keys of the managed settings that lead to the model, which has to be the scripted one. */
const LEADING: readonly string[] = [
  "ANTHROPIC_BASE_URL",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "http_proxy",
  "https_proxy",
  "ALL_PROXY",
  "all_proxy",
  "NODE_EXTRA_CA_CERTS",
];

/**
 * Puts a copy of the managed settings in their place, for this process and what it starts, in which every request goes to `model`.
 * Nothing else is changed: what decides is what the machine has.
 * @param scratch an empty folder.
 * @returns what was replaced in the copy.
 */
export function leadToModel(model: string, scratch: string, platform: NodeJS.Platform): readonly string[] {
  const folder = managedFolder(platform);
  if (!existsSync(folder)) return [];
  const copy = join(scratch, "managed");
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  const replaced = new Set<string>();
  const dropIns = join(copy, "managed-settings.d");
  mkdirSync(dropIns, { recursive: true });
  const files = [join(copy, "managed-settings.json"), ...readdirSync(dropIns).map((name) => join(dropIns, name))].filter(
    (path) => path.endsWith(".json") && existsSync(path),
  );
  for (const path of files) {
    let settings: Readonly<Record<string, unknown>> | undefined;
    try {
      settings = asFields(JSON.parse(readFileSync(path, "utf8")));
    } catch {
      // The client will say what it thinks of it.
    }
    if (settings === undefined) continue;
    const env = asFields(field(settings, "env"));
    const other = Object.fromEntries(
      LEADING.flatMap((name) => {
        const value = env === undefined ? undefined : field(env, name);
        if (value === undefined || value === "") return [];
        replaced.add(`env.${name}`);
        return [[name, name === "ANTHROPIC_BASE_URL" ? model : ""]];
      }),
    );
    const providers = field(settings, "allowedProviders") === undefined ? {} : { allowedProviders: ["customEndpoint"] };
    if ("allowedProviders" in providers) {
      replaced.add("allowedProviders");
      // A list of providers admits the address only where the same source pins it.
      other["ANTHROPIC_BASE_URL"] = model;
    }
    if (Object.keys(other).length > 0 || "allowedProviders" in providers)
      writeFileSync(path, JSON.stringify({ ...settings, ...providers, env: { ...env, ...other } }));
  }
  const mounted = spawnSync("mount", ["--bind", copy, folder], { encoding: "utf8", timeout: 10_000 });
  if (mounted.status !== 0) throw new Error(`the copy of the managed settings cannot be mounted: ${mounted.stderr.trim()}`);
  return [...replaced];
}

/** Takes the copy away again. */
export function leadBack(platform: NodeJS.Platform): void {
  const folder = managedFolder(platform);
  if (existsSync(folder)) spawnSync("umount", ["--lazy", folder], { stdio: "ignore", timeout: 10_000 });
}
