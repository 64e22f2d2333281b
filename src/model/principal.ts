/** Who stands behind an action: person → agent → sub-agent → tool, outermost first. */
export interface PrincipalLink {
  readonly type: "user" | "agent" | "subagent" | "mcp" | "ci";
  readonly id: string;
  readonly version?: string;
  /** How the identity was established: `os`, `sso`, `oidc:ci`, `self-asserted`. */
  readonly via?: string;
}
