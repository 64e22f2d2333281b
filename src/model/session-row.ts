/** One session in a list: who, where, when, and how much of it was refused. */
export interface SessionRow {
  readonly session: string;
  readonly agent: string;
  readonly user?: string;
  readonly repository?: string;
  /** Milliseconds since the epoch of its first and last event. */
  readonly from: number;
  readonly to: number;
  readonly events: number;
  readonly denied: number;
}
