export interface ToolServerRow {
  readonly name: string;
  readonly agent: string;
  readonly scope: string;
  readonly file: string;
  readonly what: string;
  readonly type: string;
  readonly identity?: string;
  readonly standing: string;
  readonly standingWhy: string;
  readonly isDisabled: boolean;
  readonly pinned: number;
  readonly isLocked: boolean;
  readonly differs: number;
  /** Definitions that the gateway keeps back since they are not what was trusted, newest first. */
  readonly keptBack: readonly { readonly subject: string; readonly why: string; readonly ts: number; readonly event: string }[];
  /** Responses that hold and take the server, or tools of it, away. */
  readonly taken: readonly { readonly id: string; readonly verb: string; readonly why: string; readonly incident?: number }[];
  readonly problems: readonly string[];
  readonly values: readonly { readonly name: string; readonly source: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly why: string }[];
  readonly verdict: string;
}

export interface ToolServerView extends ToolServerRow {
  readonly definitions: readonly { readonly list: string; readonly name: string; readonly description: string }[];
  /** What the repository's lock says otherwise than what is pinned here. */
  readonly changes: readonly {
    readonly list: string;
    readonly name: string;
    readonly what: string;
    readonly newParameters: readonly string[];
    readonly parts: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
  }[];
}

export interface ToolServerList {
  readonly root: string;
  readonly roots: readonly string[];
  readonly servers: readonly ToolServerRow[];
  readonly broken: readonly { readonly agent: string; readonly file: string; readonly why: string }[];
  readonly files: readonly string[];
}
