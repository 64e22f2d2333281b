/** An MCP server that the organisation delivers. */
export interface ManagedServer {
  readonly command?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly url?: string;
}

/** What of an MCP server is admitted when users add it themselves: the exact command line, or where it is. */
export interface AdmittedServer {
  readonly command?: readonly string[];
  readonly url?: string;
}

/**
 * What an organisation says about Claude Code in its policy (`agents.claude-code`), beyond what the rules say. All of it
 * may be left out: then the strictest that works without knowing the organisation is compiled.
 */
export interface ManagedOptions {
  /** Least version of the client; never below the first that fails closed. */
  readonly minimumVersion?: string;
  /** Address of the model gateway; every request goes there. */
  readonly gateway?: string;
  /** Providers that may be used, by the client's names. */
  readonly providers?: readonly string[];
  /** Proxy for everything that the client sends; none unless said. */
  readonly proxy?: string;
  /** Hosts that are reached without the proxy, beside this machine. */
  readonly noProxy?: readonly string[];
  /** File with certificates that are trusted besides. */
  readonly certificate?: string;
  /** Program that prints the API key. */
  readonly apiKeyHelper?: string;
  readonly telemetry?: { readonly endpoint: string; readonly protocol?: "grpc" | "http/protobuf" | "http/json" };
  readonly mcp?: { readonly servers?: Readonly<Record<string, ManagedServer>>; readonly admit?: readonly AdmittedServer[] };
  /** Marketplaces that may be used: `owner/repository`, an address or an absolute path. */
  readonly marketplaces?: readonly string[];
  readonly sandbox?: "off" | "on" | "required";
  /** Variables that are set for everybody; they replace the user's and the repository's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keys of the profile that are left out, each with the reason. */
  readonly leaveOut?: Readonly<Record<string, string>>;
}
