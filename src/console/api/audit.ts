export interface Job {
  readonly id: string;
  readonly kind: "verify" | "simulate";
  readonly state: "running" | "done" | "failed" | "cancelled";
  readonly startedAt: number;
  readonly done: number;
  readonly total: number;
  readonly error?: string;
  readonly result?: unknown;
}

export interface VerifyResult {
  readonly isIntact: boolean;
  readonly at: number;
  readonly entries: number;
  readonly segments: readonly { readonly file: string; readonly first: number; readonly last: number }[];
  readonly head?: { readonly size: number; readonly hash: string; readonly root: string };
  readonly key?: string;
  readonly checkpoints: { readonly count: number; readonly newest?: number };
  readonly contents: number;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly seq?: number; readonly segment?: string }[];
  readonly hasMore: boolean;
  readonly proved: readonly string[];
  readonly notProved: readonly string[];
}

export interface ProofView {
  readonly proof: unknown;
  readonly id: string;
  readonly seq: number;
  readonly size: number;
  readonly origin: string;
  readonly key: string;
  readonly path: readonly string[];
}
