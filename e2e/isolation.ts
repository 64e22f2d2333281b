import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, networkInterfaces } from "node:os";
import { join } from "node:path";

/** An address of the range kept for documentation: no policy takes it for this machine. */
const OUTSIDE = "203.0.113.7";
const INSIDE = "SALLYPORT_E2E_ISOLATED";

/** Where scenarios run. */
export interface Isolation {
  /** Folder in which each run gets its home. */
  readonly homes: string;
  /** Address at which a listener counts as another host. */
  readonly outside: string;
  /** First of the user ids that clients run as; `undefined`: the user who started this. */
  readonly uid: number | undefined;
  /** Network and mounts are the run's own. */
  readonly isPrivate: boolean;
}

/** A folder of the system that can be covered without hiding the programs that are needed. */
function coverableFolder(needed: readonly string[]): string | undefined {
  return ["/home", "/srv", "/mnt"].find((folder) => existsSync(folder) && !needed.some((path) => path.startsWith(`${folder}/`)));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Starts this program again with a network and mounts of its own, in which nothing can be reached but the
 * two servers of the test; the exit code of that run, or `undefined` where the system does not permit it.
 */
export function rerunIsolated(needed: readonly string[]): number | undefined {
  if (process.platform !== "linux" || process.env[INSIDE] !== undefined) return undefined;
  const homes = coverableFolder(needed);
  if (homes === undefined) return undefined;
  const flags = isRoot() ? ["--net", "--mount"] : ["--user", "--map-root-user", "--net", "--mount"];
  // The client's managed settings lie in /etc, so that is a copy; what may not be read is not needed.
  const prepare = [
    "ip link set lo up",
    `ip address add ${OUTSIDE}/32 dev lo`,
    `mount -t tmpfs -o mode=755 e2e ${homes}`,
    `{ cp -a /etc ${homes}/.etc 2>/dev/null || true; }`,
    `mount --bind ${homes}/.etc /etc`,
    "rm -rf /etc/claude-code /etc/sallyport",
    // Scratch files of earlier runs are not there, and those of this one do not stay.
    ...(needed.some((path) => path.startsWith("/tmp/")) ? [] : ["mount -t tmpfs -o mode=1777 e2e /tmp"]),
  ].join(" && ");
  if (spawnSync("unshare", [...flags, "sh", "-c", prepare], { stdio: "ignore" }).status !== 0) return undefined;
  const uid = isRoot() ? "10001" : "";
  const again = spawnSync("unshare", [...flags, "sh", "-c", `${prepare} && exec "$@"`, "sh", process.execPath, ...process.argv.slice(1)], {
    stdio: "inherit",
    env: { ...process.env, [INSIDE]: `${homes}:${uid}` },
  });
  return again.status ?? 1;
}

/** What this process can count on. Without isolation: a folder in the home and an address of the machine's own. */
export function currentIsolation(): Isolation {
  const inside = process.env[INSIDE];
  if (inside !== undefined) {
    const [homes = "", uid = ""] = inside.split(":");
    return { homes, outside: OUTSIDE, uid: uid === "" ? undefined : Number(uid), isPrivate: true };
  }
  const address = Object.values(networkInterfaces())
    .flat()
    .find((one) => one !== undefined && !one.internal && one.family === "IPv4")?.address;
  if (address === undefined)
    throw new Error("there is neither a private network (`unshare --net`) nor an address other than loopback; run where one of them exists");
  // Not the temporary folder: policies allow more there than in a home.
  const homes = mkdtempSync(join(homedir(), "sallyport-e2e-"));
  process.on("exit", () => rmSync(homes, { recursive: true, force: true }));
  return { homes, outside: address, uid: undefined, isPrivate: false };
}
