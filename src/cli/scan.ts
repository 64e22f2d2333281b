/**
 * `sallyport scan [PATH] …`, and what it leads to: `scan secrets …`, `scan text …`, `scan --machine …`, `scan --jsonl`, `scan install-pre-commit`. A folder of such a
 * name is scanned as `./secrets`.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [what, ...rest] = args;
  if (what === "--jsonl") return (await import("./scan-jsonl.ts")).scanJsonLines(rest[0]);
  if (what === "secrets") return (await import("./scan-secrets.ts")).run(rest);
  if (what === "text") return (await import("./scan-text.ts")).run(rest);
  if (what === "install-pre-commit") return (await import("./secret-scan/pre-commit.ts")).installPreCommit(rest);
  if (args.includes("--machine")) return (await import("./scan-machine.ts")).run(args);
  return (await import("./scan-repository.ts")).run(args);
}
