/**
 * Where a path lies, seen from the session. `workspace`: inside the folder of the session.
 * `temp`: a scratch folder. `home`: the user's home outside the workspace. `device`:
 * /dev, /proc, /sys. `system`: everything else of the operating system. `outside`: any other place.
 * `unknown`: the path could not be resolved.
 */
export const PATH_SCOPES = ["workspace", "temp", "home", "system", "device", "outside", "unknown"] as const;

export type PathScope = (typeof PATH_SCOPES)[number];

/** A canonical file system path. */
export interface PathResource {
  readonly type: "path";
  /** Absolute, without `.`, `..` or symlinks; may hold `*` and `**` where `isPattern`. */
  readonly path: string;
  readonly scope: PathScope;
  /** Named sets of the catalog the path belongs to, without `@`: `secrets`, `control-plane`, … */
  readonly sets: readonly string[];
  /** The path stands for all that its `*` and `**` match. */
  readonly isPattern?: boolean;
  /** As written, when it differs from `path`. */
  readonly written?: string;
}

/** A network endpoint. */
export interface HostResource {
  readonly type: "host";
  /** Canonical: lower case, punycode, dotted IPv4, compressed IPv6, no trailing dot; `?` when not known. */
  readonly host: string;
  readonly port?: number;
  readonly sets: readonly string[];
  readonly url?: string;
}

export interface RepositoryResource {
  readonly type: "repository";
  /** The remote's name or URL as given. */
  readonly remote?: string;
  readonly host?: string;
  readonly branch?: string;
}

export interface ProgramResource {
  readonly type: "program";
  readonly name: string;
  /** The catalog knows what it does. */
  readonly isKnown: boolean;
  /** Full path when the command named one. */
  readonly path?: string;
}

export interface PackageResource {
  readonly type: "package";
  readonly ecosystem: string;
  /** `*` for "whatever the manifest says". */
  readonly name: string;
  readonly version?: string;
}

export interface DatabaseResource {
  readonly type: "database";
  readonly engine: string;
  readonly target?: string;
  readonly statement?: string;
}

export interface CloudResource {
  readonly type: "cloud";
  readonly provider: string;
  readonly operation: string;
  readonly target?: string;
}

export interface McpResource {
  readonly type: "mcp";
  readonly server: string;
  readonly tool: string;
}

export interface ProcessResource {
  readonly type: "process";
  readonly target: string;
}

/** Anything else, by name: a variable, an agent, a mode, a skill. */
export interface NamedResource {
  readonly type: "named";
  readonly name: string;
}

export type Resource =
  | PathResource
  | HostResource
  | RepositoryResource
  | ProgramResource
  | PackageResource
  | DatabaseResource
  | CloudResource
  | McpResource
  | ProcessResource
  | NamedResource;

/** One line that names the resource for a person. */
export function describeResource(resource: Resource): string {
  switch (resource.type) {
    case "path":
      return resource.path;
    case "host":
      return resource.port === undefined ? resource.host : `${resource.host}:${resource.port}`;
    case "repository":
      return [resource.remote ?? "repository", resource.branch].filter(Boolean).join(" ");
    case "program":
      return resource.name;
    case "package":
      return resource.version === undefined ? `${resource.ecosystem}:${resource.name}` : `${resource.ecosystem}:${resource.name}@${resource.version}`;
    case "database":
      return [resource.engine, resource.target, resource.statement].filter(Boolean).join(" ");
    case "cloud":
      return [resource.provider, resource.operation, resource.target].filter(Boolean).join(" ");
    case "mcp":
      return `${resource.server}/${resource.tool}`;
    case "process":
      return resource.target;
    case "named":
      return resource.name;
  }
}
