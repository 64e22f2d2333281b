import { execFile } from "node:child_process";
import { isJsonObject } from "../traffic.ts";
import type { LockedPackage } from "./lock-file.ts";
import type { PackageSource } from "./package-source.ts";

const TIMEOUT_MS = 30_000;
const NAME = /^(?:@[a-z0-9~-][\w.~-]{0,100}\/)?[a-z0-9~-][\w.~-]{0,200}$/i;
const VERSION = /^[\w.+^~<>=|* -]{1,80}$/;

/** What the registry tells of a package besides what is locked. */
export interface NpmPackage {
  readonly locked: LockedPackage;
  /** Where its attestations are. */
  readonly attestations?: string;
  /** Where its archive is. */
  readonly archive?: string;
  /** Where its source is, by its manifest. */
  readonly repository?: string;
}

/**
 * What the configured registry says of an npm package, by the ordinary client. Nothing is unpacked or run.
 * Throws with what the client said.
 */
export async function npmPackage(name: string, version: string | undefined): Promise<NpmPackage> {
  if (!NAME.test(name) || (version !== undefined && !VERSION.test(version))) throw new Error(`\`${name.slice(0, 80)}\` is no name of an npm package`);
  const text = await new Promise<string>((done, failed) => {
    execFile(
      "npm",
      ["view", `${name}@${version ?? "latest"}`, "version", "dist", "repository", "--json", "--ignore-scripts"],
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
  const { attestations } = dist;
  const source = isJsonObject(one["repository"]) ? one["repository"]["url"] : one["repository"];
  return {
    locked: {
      type: "npm",
      name,
      ...(typeof one["version"] === "string" ? { version: one["version"] } : {}),
      ...(typeof dist["integrity"] === "string" ? { integrity: dist["integrity"] } : {}),
      hasProvenance: isJsonObject(attestations),
    },
    ...(isJsonObject(attestations) && typeof attestations["url"] === "string" ? { attestations: attestations["url"] } : {}),
    ...(typeof dist["tarball"] === "string" ? { archive: dist["tarball"] } : {}),
    ...(typeof source === "string" ? { repository: source } : {}),
  };
}

/** What can be said of what a command starts without asking anybody. */
export function lockedPackage(source: PackageSource): LockedPackage {
  switch (source.type) {
    case "npm":
    case "pypi":
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
