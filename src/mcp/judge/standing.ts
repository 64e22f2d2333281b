import type { DefinitionMethod, JsonObject, ServerConfig } from "../traffic.ts";

/** What persons have said about a server. */
export type Standing = { readonly state: "approved" } | { readonly state: "unapproved" | "revoked" | "quarantined"; readonly why: string };

/** Approvals and quarantine, by what a server is. */
export type StandingOf = (server: ServerConfig) => Standing;

/** How what a server says of itself compares with what was pinned. */
export interface PinComparison {
  readonly isPinned: boolean;
  /** Names of tools, prompts or resources that are not as they were pinned, or that are new; `*` for the server's own words. */
  readonly changed: readonly string[];
  readonly why?: string;
}

export type ComparePins = (identity: string, method: DefinitionMethod, result: JsonObject) => PinComparison;

/** What an inspection of one definition found. */
export interface DefinitionVerdict {
  readonly verdict: "malicious" | "suspicious" | "clean";
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

export type InspectDefinition = (definition: {
  readonly name: string;
  readonly kind: "tool" | "prompt" | "resource" | "instructions" | "skill";
  readonly value: unknown;
}) => DefinitionVerdict;
