/** The same as `ActionGraph`: things and what led from one to the other. */
export interface GraphView {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly session?: string;
    readonly ts?: number;
    readonly event?: string;
    readonly answer?: string;
    readonly isUntrusted?: true;
    readonly isSensitive?: true;
    readonly isSecret?: true;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly label?: string;
    readonly event: string;
    readonly isPossible?: true;
    readonly isRefused?: true;
  }[];
  readonly isCut: boolean;
}

export interface SavedFilter {
  readonly name: string;
  readonly query: string;
}

/** One route, for the page that describes them. */
export interface RouteDescription {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly what: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  /** It changes something, and is recorded with the person. */
  readonly isRecorded?: true;
}

export interface Me {
  readonly id: string;
  readonly via?: string;
}
