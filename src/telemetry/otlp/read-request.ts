import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_RECORDS, OtlpProblem, type Attributes, type AttributeValue, type Signal, type TelemetryRecord } from "./record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Where the parts of a request of each signal stand. */
const PARTS: Readonly<Record<Signal, readonly [resources: string, scopes: string, items: string]>> = {
  logs: ["resourceLogs", "scopeLogs", "logRecords"],
  metrics: ["resourceMetrics", "scopeMetrics", "metrics"],
  traces: ["resourceSpans", "scopeSpans", "spans"],
};

/** Kinds of metrics, each a list of data points. */
const POINTS = ["sum", "gauge", "histogram", "exponentialHistogram", "summary"] as const;
const STATUS_ERROR = 2;
const NO_ATTRIBUTES: Attributes = new Map();
const utf8 = new TextDecoder("utf-8", { fatal: true });

function fail(place: string, wanted: string): never {
  throw new OtlpProblem(400, `\`${place}\` is not ${wanted}; send an OTLP Export…ServiceRequest as JSON or protobuf`);
}

function fieldsOf(value: unknown, place: string): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : fail(place, "an object");
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : fail(place, "a list");
}

function textOf(value: unknown, place: string): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : fail(place, "a text");
}

/** Nanoseconds as OTLP/JSON writes them: a decimal text, or a number. */
function nanoOf(value: unknown, place: string): string {
  if (value === undefined || value === null || value === "") return "0";
  if (typeof value === "string" && /^\d{1,20}$/.test(value)) return value;
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? BigInt(Math.trunc(value)).toString() : fail(place, "a time in nanoseconds");
}

function numberOf(value: unknown, place: string): number {
  const number = typeof value === "string" && value.length <= 40 && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && !Number.isNaN(number) ? number : fail(place, "a number");
}

/** An identifier in hexadecimal; `undefined` when there is none. */
function idOf(value: unknown, place: string): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" && /^[0-9a-f]{1,64}$/i.test(value) ? value.toLowerCase() : fail(place, "an identifier in hexadecimal");
}

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((one) => tooDeep(one, left - 1));
}

function valueOf(value: unknown, place: string): AttributeValue | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = fieldsOf(value, place);
  const text = fields["stringValue"];
  if (typeof text === "string") return text;
  for (const name in fields) {
    const one = fields[name];
    switch (name) {
      case "stringValue":
        return fail(place, "a value with a text in `stringValue`");
      case "boolValue":
        return typeof one === "boolean" ? one : fail(place, "a value with true or false in `boolValue`");
      case "intValue":
      case "doubleValue":
        return numberOf(one, place);
      case "bytesValue":
        return textOf(one, place);
      case "arrayValue":
      case "kvlistValue":
        if (tooDeep(one, MAX_DEPTH)) fail(place, "nested so little that it can be read");
        return JSON.stringify(one);
    }
  }
  return undefined;
}

/** Attributes of a record. The reader of protobuf gives them as a map already. */
function attributesOf(value: unknown, place: string): Attributes {
  if (value instanceof Map) return value as Attributes;
  const list = listOf(value, place);
  if (list.length === 0) return NO_ATTRIBUTES;
  if (list.length > MAX_ATTRIBUTES) fail(place, `a list of at most ${MAX_ATTRIBUTES} attributes`);
  const found = new Map<string, AttributeValue>();
  for (const item of list) {
    const { key, value: given } = fieldsOf(item, place);
    const known = valueOf(given, place);
    if (known !== undefined) found.set(textOf(key, place), known);
  }
  return found;
}

function logRecord(item: Fields, resource: Attributes, scope: string): TelemetryRecord {
  const attributes = attributesOf(item["attributes"], "logRecords.attributes");
  const body = valueOf(item["body"], "logRecords.body");
  const time = nanoOf(item["timeUnixNano"], "logRecords.timeUnixNano");
  const named = attributes.get("event.name");
  // Codex 0.169 says in the record's own member where in its source the record was made; the name is the attribute.
  const own = textOf(item["eventName"], "logRecords.eventName");
  const name = typeof named === "string" && named !== "" ? named : own || (typeof body === "string" ? body : "");
  const traceId = idOf(item["traceId"], "logRecords.traceId");
  const spanId = idOf(item["spanId"], "logRecords.spanId");
  return {
    signal: "logs",
    resource,
    scope,
    name,
    attributes,
    timeNano: time === "0" ? nanoOf(item["observedTimeUnixNano"], "logRecords.observedTimeUnixNano") : time,
    ...(traceId === undefined ? {} : { traceId }),
    ...(spanId === undefined ? {} : { spanId }),
  };
}

function span(item: Fields, resource: Attributes, scope: string): TelemetryRecord {
  const status = item["status"] === undefined || item["status"] === null ? {} : fieldsOf(item["status"], "spans.status");
  const traceId = idOf(item["traceId"], "spans.traceId");
  const spanId = idOf(item["spanId"], "spans.spanId");
  return {
    signal: "traces",
    resource,
    scope,
    name: textOf(item["name"], "spans.name"),
    attributes: attributesOf(item["attributes"], "spans.attributes"),
    timeNano: nanoOf(item["startTimeUnixNano"], "spans.startTimeUnixNano"),
    endNano: nanoOf(item["endTimeUnixNano"], "spans.endTimeUnixNano"),
    ...(traceId === undefined ? {} : { traceId }),
    ...(spanId === undefined ? {} : { spanId }),
    ...(status["code"] === STATUS_ERROR || status["code"] === "STATUS_CODE_ERROR" ? { isError: true } : {}),
  };
}

function* points(metric: Fields, resource: Attributes, scope: string): Generator<TelemetryRecord> {
  const name = textOf(metric["name"], "metrics.name");
  const unit = textOf(metric["unit"], "metrics.unit");
  for (const kind of POINTS) {
    if (metric[kind] === undefined || metric[kind] === null) continue;
    const place = `metrics.${kind}.dataPoints`;
    for (const one of listOf(fieldsOf(metric[kind], `metrics.${kind}`)["dataPoints"], place)) {
      const point = fieldsOf(one, place);
      const value = point["asDouble"] ?? point["asInt"] ?? point["sum"] ?? point["count"] ?? 0;
      yield {
        signal: "metrics",
        resource,
        scope,
        name,
        attributes: attributesOf(point["attributes"], `${place}.attributes`),
        timeNano: nanoOf(point["timeUnixNano"], `${place}.timeUnixNano`),
        value: numberOf(value, place),
        ...(unit === "" ? {} : { unit }),
      };
    }
  }
}

/** What a list holds, one after the other. Each is let go of when it was taken: a request is large, and what is read of it would else be carried about until its end. */
function* takenFrom(value: unknown, place: string): Generator<unknown> {
  const list = listOf(value, place) as unknown[];
  for (let at = 0; at < list.length; at++) {
    const one = list[at];
    list[at] = undefined;
    yield one;
  }
}

/**
 * The records of a request that was parsed, one after the other; the request is used up by it. Throws an `OtlpProblem` for what is no request of this
 * signal, which may be after some records: a request is taken whole or not at all, so nothing is to be kept of it before the last one has come.
 */
export function* readRequest(signal: Signal, request: unknown): Generator<TelemetryRecord> {
  const [resourcesName, scopesName, itemsName] = PARTS[signal];
  const fields = fieldsOf(request, "the body");
  const foreign = Object.values(PARTS).find(([name]) => name !== resourcesName && fields[name] !== undefined);
  if (foreign !== undefined) throw new OtlpProblem(400, `\`${foreign[0]}\` does not belong to /v1/${signal}; send it to the path of its own signal`);
  let count = 0;
  const counted = (record: TelemetryRecord): TelemetryRecord => {
    if (count >= MAX_RECORDS) throw new OtlpProblem(413, `the request has more than ${MAX_RECORDS} records; send smaller batches`);
    count += 1;
    return record;
  };
  for (const group of listOf(fields[resourcesName], resourcesName)) {
    const { [scopesName]: scopes, resource } = fieldsOf(group, resourcesName);
    const attributes =
      resource === undefined || resource === null ? NO_ATTRIBUTES : attributesOf(fieldsOf(resource, "resource")["attributes"], "resource.attributes");
    for (const part of listOf(scopes, scopesName)) {
      const { [itemsName]: items, scope } = fieldsOf(part, scopesName);
      const scopeName = scope === undefined || scope === null ? "" : textOf(fieldsOf(scope, "scope")["name"], "scope.name");
      for (const item of takenFrom(items, itemsName)) {
        const one = fieldsOf(item, itemsName);
        if (signal === "logs") yield counted(logRecord(one, attributes, scopeName));
        else if (signal === "traces") yield counted(span(one, attributes, scopeName));
        else for (const point of points(one, attributes, scopeName)) yield counted(point);
      }
    }
  }
}

/** The records of a request in JSON, one after the other as with `readRequest`. Throws an `OtlpProblem`, at once when the body is no JSON. */
export function readJson(signal: Signal, body: Uint8Array): Generator<TelemetryRecord> {
  let request: unknown;
  try {
    request = JSON.parse(utf8.decode(body));
  } catch {
    throw new OtlpProblem(400, "the body is no JSON in UTF-8; set the exporter's protocol to http/json or http/protobuf, and the content type to match");
  }
  return readRequest(signal, request);
}
