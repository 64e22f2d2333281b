/** An MCP server that may be used: the exact command line, or its address. */
export interface AdmittedServer {
  readonly command?: readonly string[];
  readonly url?: string;
}

/** What an organisation says about Codex in its policy (`agents.codex`), beyond what the rules say. */
export interface CodexOptions {
  /** `required`: sessions without the client's own sandbox do not start. It makes `.git` unwritable, so that agents do not commit. */
  readonly sandbox?: "off" | "required";
  /** The search that runs at the model's provider, which no hook sees. */
  readonly webSearch?: "disabled" | "cached" | "live";
  readonly mcp?: { readonly admit?: Readonly<Record<string, AdmittedServer>> };
}
