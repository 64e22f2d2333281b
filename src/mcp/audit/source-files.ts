import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { npmPackage, type NpmPackage } from "../servers/index.ts";
import { filesOfArchive } from "./archive.ts";

/** The source of a server as it was read, and what could not be. */
export interface SourceFiles {
  /** Text files by their path below the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly skipped: readonly string[];
  readonly package?: NpmPackage;
  /** The archive that was read is the one that the registry's integrity names. */
  readonly isIntegrityChecked?: boolean;
}

const SKIPPED = new Set([".git", "node_modules", ".venv", "venv", "__pycache__", ".hg", ".svn"]);
const LARGEST_FILE = 8 * 1024 * 1024;
const MOST_FILES = 5000;
const READ =
  /(?:\.(?:[cm]?[jt]sx?|py|go|rs|rb|json|ya?ml|toml|md|sh|bash|ps1|env|cfg|ini|txt|java|kt|cs|php)|(?:^|\/)(?:Dockerfile|Makefile|package\.json|server\.json))$/i;

function take(out: Map<string, string>, skipped: string[], name: string, bytes: Buffer): void {
  if (!READ.test(name)) return;
  if (bytes.length > LARGEST_FILE) skipped.push(`${name}: larger than 8 MiB`);
  else if (bytes.subarray(0, 8192).includes(0)) skipped.push(`${name}: not text`);
  else if (out.size >= MOST_FILES) skipped.push(`${name}: more than ${MOST_FILES} files`);
  else out.set(name, bytes.toString("utf8"));
}

/** Reads a folder; links are not followed. */
export function filesOfFolder(root: string): SourceFiles {
  const files = new Map<string, string>();
  const skipped: string[] = [];
  const walk = (folder: string, depth: number): void => {
    if (depth > 12) return void skipped.push(`${relative(root, folder)}: too deep`);
    for (const one of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, one.name);
      if (one.isDirectory() && !SKIPPED.has(one.name)) walk(path, depth + 1);
      else if (one.isFile() && READ.test(one.name)) {
        if (statSync(path).size > LARGEST_FILE) skipped.push(`${relative(root, path)}: larger than 8 MiB`);
        else take(files, skipped, relative(root, path).replaceAll("\\", "/"), readFileSync(path));
      }
    }
  };
  walk(root, 0);
  return { files, skipped };
}

/**
 * Fetches an npm package from the configured registry by the ordinary client and reads its archive in memory. No script of it runs and nothing is installed.
 * Throws with what went wrong.
 */
export async function filesOfNpmPackage(name: string, version: string | undefined): Promise<SourceFiles> {
  const found = await npmPackage(name, version);
  const known = found.locked;
  const folder = mkdtempSync(join(tmpdir(), "sallyport-audit-"));
  try {
    await new Promise<void>((done, failed) => {
      execFile(
        "npm",
        ["pack", `${name}@${known.version ?? version ?? "latest"}`, "--ignore-scripts", "--silent", "--pack-destination", folder],
        { cwd: folder, timeout: 120_000 },
        (error) => (error === null ? done() : failed(new Error(`\`${name}\` cannot be fetched from the configured registry`, { cause: error }))),
      );
    });
    const archive = readdirSync(folder).find((one) => one.endsWith(".tgz"));
    if (archive === undefined) throw new Error(`the registry gave no archive of \`${name}\``);
    const bytes = readFileSync(join(folder, archive));
    const files = new Map<string, string>();
    const skipped: string[] = [];
    for (const [path, body] of filesOfArchive(bytes)) take(files, skipped, path, body);
    const [algorithm = "", digest = ""] = known.integrity?.split("-") ?? [];
    const isIntegrityChecked = /^sha(?:256|384|512)$/.test(algorithm) && createHash(algorithm).update(bytes).digest("base64") === digest;
    if (known.integrity !== undefined && !isIntegrityChecked) throw new Error(`the archive of \`${name}\` is not the one that the registry's integrity names`);
    return { files, skipped, package: found, isIntegrityChecked };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
