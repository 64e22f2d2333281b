import { SERVER_KINDS } from "../../catalog/index.ts";
import type { Problem } from "../../model/index.ts";
import { suggestion } from "./closest.ts";
import type { PolicyFile } from "./schema.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Rows that are about more than a kind of server. */
const OTHER_ROWS = ["env-files", "ci-secrets"];

/** What is wrong with the part about tool servers whose shape is right. */
export function checkMcp({ mcp }: PolicyFile, source: YamlSource): readonly Problem[] {
  if (mcp === undefined) return [];
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], code: string, message: string, help: string): void => {
    problems.push({ code: `policy-${code}`, message, help, file: source.file, ...source.at(path) });
  };
  const names = Object.keys(mcp.servers ?? {});
  for (const [name, server] of Object.entries(mcp.servers ?? {})) {
    const path = ["mcp", "servers", name];
    const given = (["command", "url", "identity"] as const).filter((key) => server[key] !== undefined);
    if (given.length === 0)
      report(path, "mcp-no-identity", `the server \`${name}\` is not said to be anything`, "add `command`, `url` or `identity`; a name alone can be anybody's");
    if (server.command !== undefined && server.url !== undefined)
      report([...path, "url"], "mcp-two-identities", `the server \`${name}\` has both a command and an address`, "make two servers of it");
    if (server.env !== undefined && server.command === undefined)
      report([...path, "env"], "mcp-idle", "`env` belongs to a `command`", "add the command, or remove `env`");
    for (const key of ["allow", "deny"] as const)
      for (const [number, pattern] of (server.repositories?.[key] ?? []).entries())
        if (!/^[^/\s@]+\/[^/\s@]+$/.test(pattern))
          report([...path, "repositories", key, number], "mcp-repository", `\`${pattern}\` is not a repository`, "write `owner/repo` or `owner/*`");
    for (const [number, root] of (server.roots ?? []).entries())
      if (root.includes("\0") || root.includes("*"))
        report([...path, "roots", number], "mcp-root", `\`${root}\` is not a folder`, "write a folder, relative to the workspace or absolute");
  }
  for (const resource of Object.keys(mcp.matrix ?? {})) {
    const known: readonly string[] = [...SERVER_KINDS, ...OTHER_ROWS];
    const own = /^server:(.+)$/.exec(resource)?.[1];
    const isKnown = own === undefined ? known.includes(resource) : names.includes(own);
    if (!isKnown)
      report(
        ["mcp", "matrix", resource],
        "mcp-row",
        `there is no row \`${resource}\``,
        own === undefined ? suggestion(resource, known) : names.length === 0 ? "list the server under `servers`" : suggestion(own, names),
      );
  }
  for (const [number, pattern] of (mcp.production?.repositories ?? []).entries())
    if (!/^[^/\s@]+\/[^/\s@]+(?:@\S+)?$/.test(pattern))
      report(
        ["mcp", "production", "repositories", number],
        "mcp-repository",
        `\`${pattern}\` is not a repository`,
        "write `owner/repo` or `owner/repo@branch`",
      );
  return problems;
}
