import { execFile } from "node:child_process";
import { isJsonObject } from "../traffic.ts";
import type { LockedPackage } from "./lock-file.ts";
import type { PackageSource } from "./package-source.ts";

const TIMEOUT_MS = 30_000;
const NAME = /^(?:@[a-z0-9~-][\w.~-]{0,100}\/)?[a-z0-9~-][\w.~-]{0,200}$/i;
const VERSION = /^[\w.+^~<>=|* -]{1,80}$/;

/**
 * What the configured registry says of an npm package, by the ordinary client. Nothing is unpacked or run.
 * Throws with what the client said.
 */
export async function npmPackage(name: string, version: string | undefined): Promise<LockedPackage> {
  if (!NAME.test(name) || (version !== undefined && !VERSION.test(version))) throw new Error(`\`${name.slice(0, 80)}\` is no name of an npm package`);
  const text = await new Promise<string>((done, failed) => {
    execFile(
      "npm",
      ["view", `${name}@${version ?? "latest"}`, "version", "dist", "--json", "--ignore-scripts"],
      { timeout: TIMEOUT_MS, maxBuffer: 16 * 1024 * 1024, encoding: "utf8" },
      (error, stdout) =>
        error === null ? done(stdout) : failed(new Error(`the registry does not tell of \`${name}@${version ?? "latest"}\``, { cause: error })),
    );
  });
  const value: unknown = JSON.parse(text);
  // A range may match several versions: the newest is the last.
  const one: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (!isJsonObject(one)) throw new Error("the registry's answer is no object");
  const dist = isJsonObject(one["dist"]) ? one["dist"] : {};
  return {
    type: "npm",
    name,
    ...(typeof one["version"] === "string" ? { version: one["version"] } : {}),
    ...(typeof dist["integrity"] === "string" ? { integrity: dist["integrity"] } : {}),
    hasProvenance: isJsonObject(dist["attestations"]),
  };
}

/** What can be said of what a command starts; npm packages are looked up, the rest stands as it is written. */
export async function lockedPackage(source: PackageSource | undefined, isOffline: boolean): Promise<LockedPackage | undefined> {
  if (source === undefined) return undefined;
  switch (source.type) {
    case "npm":
    case "pypi":
      if (source.type === "npm" && !isOffline) return npmPackage(source.name, source.version);
      return { type: source.type, name: source.name, ...(source.version === undefined ? {} : { version: source.version }) };
    case "image":
      return { type: "image", name: source.name };
    case "program":
      return { type: "program", name: source.path };
    case "git":
    case "url":
      return { type: source.type, name: source.url };
  }
}
