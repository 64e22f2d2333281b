/** The three kinds of telemetry that OTLP carries. */
export const SIGNALS = ["logs", "metrics", "traces"] as const;
export type Signal = (typeof SIGNALS)[number];

/** A value of an attribute. Lists and maps are kept as the text of their JSON. */
export type AttributeValue = string | number | boolean;
export type Attributes = ReadonlyMap<string, AttributeValue>;

/** One log record, span or data point, in one form for all of them. */
export interface TelemetryRecord {
  readonly signal: Signal;
  readonly resource: Attributes;
  /** Name of the instrumentation scope. */
  readonly scope: string;
  /** Name of the event, span or metric; empty where there is none. */
  readonly name: string;
  readonly attributes: Attributes;
  /** Nanoseconds since the epoch as a decimal text; `0` when it is not said. Of a span: when it began. */
  readonly timeNano: string;
  /** End of a span, in nanoseconds. */
  readonly endNano?: string;
  readonly traceId?: string;
  readonly spanId?: string;
  /** A span that ended with an error. */
  readonly isError?: boolean;
  /** Value of a data point; of a histogram the sum. */
  readonly value?: number;
  readonly unit?: string;
}

/** A request that cannot be taken, with what its sender should do. Becomes a `Status` of OTLP. */
export class OtlpProblem extends Error {
  /** Status of HTTP. */
  readonly status: 400 | 413 | 415;

  constructor(status: 400 | 413 | 415, message: string) {
    super(message);
    this.name = "OtlpProblem";
    this.status = status;
  }
}

/** Most records of one request: SDKs send 512 at a time, collectors 8192 (defaults of their batch processors). */
export const MAX_RECORDS = 20_000;
/** Most attributes of one record; SDKs stop at 128 (`OTEL_ATTRIBUTE_COUNT_LIMIT`). */
export const MAX_ATTRIBUTES = 1000;
/** Deepest nesting of a value. */
export const MAX_DEPTH = 24;
