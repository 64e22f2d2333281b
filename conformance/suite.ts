import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Side = "server" | "client";
export type Revision = "2025-11-25" | "2026-07-28";

const suite = join(import.meta.dirname, "node_modules/@modelcontextprotocol/conformance");

/** What a revision requires of a side, by the suite's own list. */
export function requiredOf(side: Side, revision: Revision): readonly string[] {
  const text = readFileSync(join(suite, "requirements", `${revision}.yaml`), "utf8");
  const list = new RegExp(`^${side}:\\n((?:  - .*\\n)+)`, "m").exec(text)?.[1] ?? "";
  return list.split("\n").flatMap((line) => (line.startsWith("  - ") ? [line.slice(4)] : []));
}

/** Runs the suite in a folder and returns everything that it prints. */
export function runSuite(args: readonly string[], folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(suite, "dist/index.js"), ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const parts: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => parts.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => parts.push(chunk));
    child.once("error", reject);
    child.once("close", () => resolve(Buffer.concat(parts).toString()));
  });
}

/** The end of what a run over many scenarios prints. */
export function summaryOf(text: string): string {
  return text.slice(text.lastIndexOf("SUMMARY ==="));
}
