import type { Outcome } from "../model/index.ts";
import type { Layer } from "./compiled.ts";

/** For whom a server works: the columns of the matrix. */
export const MCP_PRINCIPALS = ["session", "ci", "production"] as const;
export type McpPrincipal = (typeof MCP_PRINCIPALS)[number];

/** What a tool does, as the catalogs say it. */
export const MCP_ACCESSES = ["read", "write", "destroy", "run"] as const;
export type McpAccess = (typeof MCP_ACCESSES)[number];

/** Where a row of the matrix is enforced. */
export const MCP_ENFORCERS = ["gateway", "hook", "sandbox", "ci", "database", "forge", "vault", "network"] as const;
export type McpEnforcer = (typeof MCP_ENFORCERS)[number];

/**
 * What has to hold for a cell to be more than a refusal. `write-route`: the call came by the server's write route, which is there while a grant lives.
 * `inside-roots`: every path lies inside the roots. `read-statement`: its SQL was understood as one reading statement. `own-repositories`: the repository is
 * one of those that the policy lists. `hook`: a hook decided the call. `clean-session`: the session has not taken in both secrets and text by strangers.
 */
export const MCP_CONDITIONS = ["write-route", "inside-roots", "read-statement", "own-repositories", "hook", "clean-session"] as const;
export type McpCondition = (typeof MCP_CONDITIONS)[number];

export interface McpCell {
  /** What is left out is not said: another file or the usual row decides it. */
  readonly outcomes: Readonly<Partial<Record<McpAccess, Outcome>>>;
  readonly needs: readonly McpCondition[];
}

export interface McpRow {
  /** A kind of server, or `server:NAME` of one that the policy lists. */
  readonly resource: string;
  readonly cells: Readonly<Partial<Record<McpPrincipal, McpCell>>>;
  readonly at: readonly McpEnforcer[];
  readonly why?: string;
}

/** Names that are admitted, without a list all; and those that are not, whatever is admitted. `*` stands for any run of characters. */
export interface McpNames {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

export interface McpSql {
  readonly dialect?: "postgres" | "mysql" | "sqlite" | "mssql";
  readonly allowFunctions: readonly string[];
  readonly denyFunctions: readonly string[];
  readonly denyTables: readonly string[];
}

/** What a policy says of one server. */
export interface McpServerRule {
  readonly name: string;
  /** How it is recognised: the exact words that start it with the names of its variables, its address, or the digest over both. */
  readonly command?: readonly string[];
  readonly env?: readonly string[];
  readonly url?: string;
  readonly identity?: string;
  readonly catalog?: string;
  readonly environment?: "development" | "staging" | "production";
  /** `read` alone: reading only. With `write`: what changes something goes by the write route, which is there while a grant lives. Without: the matrix decides. */
  readonly routes?: readonly ("read" | "write")[];
  readonly tools: McpNames;
  readonly prompts: McpNames;
  readonly resources: McpNames;
  /** Folders, relative to the workspace; without a list the workspace. */
  readonly roots?: readonly string[];
  readonly hosts: McpNames;
  /** `owner/repo`, `owner/*`. */
  readonly repositories: McpNames;
  readonly sql?: McpSql;
  /** Longest result in bytes. */
  readonly mostBytes?: number;
  readonly links?: "keep" | "neutralise";
  readonly instructions?: "keep" | "drop";
  /** Samplings an hour, and tokens of one; absent: none. */
  readonly sampling?: { readonly perHour: number; readonly mostTokens: number };
  /** Questions a minute; 0: none. */
  readonly elicitationPerMinute?: number;
}

/** What one policy file says of tool servers. All files hold together: the strictest word counts. */
export interface McpPart {
  readonly layer: Layer;
  /** What becomes of servers that are not listed: an approval is asked for, or they are not started. */
  readonly unlisted?: "ask" | "deny";
  readonly gateway?: { readonly hooks?: McpHookDemand };
  readonly servers?: readonly McpServerRule[];
  readonly matrix: readonly McpRow[];
  /** `owner/repo@branch`, hosts and databases that are production, whoever reaches for them. */
  readonly production: { readonly repositories: readonly string[]; readonly hosts: readonly string[]; readonly databases: readonly string[] };
}

/** Whose calls are refused when no hook decided them. Least strict first. `known-clients`: of clients for which there is a hook. */
export const MCP_HOOK_DEMANDS = ["never", "known-clients", "always"] as const;
export type McpHookDemand = (typeof MCP_HOOK_DEMANDS)[number];

export type CompiledMcp = readonly McpPart[];
