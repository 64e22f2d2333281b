import { readRequest } from "./read-request.ts";
import { MAX_ATTRIBUTES, MAX_DEPTH, OtlpProblem, type AttributeValue, type Signal, type TelemetryRecord } from "./record.ts";

/** What a field holds: how it lies on the wire, and what becomes of it. */
type FieldType = "text" | "hex" | "nano" | "enum" | "double" | "int64" | "fixedInt64" | "value" | "attributes" | Message;
type Field = readonly [name: string, type: FieldType, isList?: boolean];
interface Message {
  readonly fields: Readonly<Record<number, Field>>;
}

// Field numbers of opentelemetry-proto 1.x (logs, metrics, trace, common, resource: v1), which are fixed for good.
const resource: Message = { fields: { 1: ["attributes", "attributes"] } };
const scope: Message = { fields: { 1: ["name", "text"] } };
const numberPoint: Message = {
  fields: { 3: ["timeUnixNano", "nano"], 4: ["asDouble", "double"], 6: ["asInt", "fixedInt64"], 7: ["attributes", "attributes"] },
};
const histogramPoint: Message = { fields: { 3: ["timeUnixNano", "nano"], 4: ["count", "nano"], 5: ["sum", "double"], 9: ["attributes", "attributes"] } };
const exponentialPoint: Message = { fields: { 1: ["attributes", "attributes"], 3: ["timeUnixNano", "nano"], 4: ["count", "nano"], 5: ["sum", "double"] } };
const summaryPoint: Message = { fields: { 3: ["timeUnixNano", "nano"], 4: ["count", "nano"], 5: ["sum", "double"], 7: ["attributes", "attributes"] } };
const pointsOf = (point: Message): Message => ({ fields: { 1: ["dataPoints", point, true] } });
const metric: Message = {
  fields: {
    1: ["name", "text"],
    3: ["unit", "text"],
    5: ["gauge", pointsOf(numberPoint)],
    7: ["sum", pointsOf(numberPoint)],
    9: ["histogram", pointsOf(histogramPoint)],
    10: ["exponentialHistogram", pointsOf(exponentialPoint)],
    11: ["summary", pointsOf(summaryPoint)],
  },
};
const logRecord: Message = {
  fields: {
    1: ["timeUnixNano", "nano"],
    5: ["body", "value"],
    6: ["attributes", "attributes"],
    9: ["traceId", "hex"],
    10: ["spanId", "hex"],
    11: ["observedTimeUnixNano", "nano"],
    12: ["eventName", "text"],
  },
};
const span: Message = {
  fields: {
    1: ["traceId", "hex"],
    2: ["spanId", "hex"],
    5: ["name", "text"],
    7: ["startTimeUnixNano", "nano"],
    8: ["endTimeUnixNano", "nano"],
    9: ["attributes", "attributes"],
    15: ["status", { fields: { 3: ["code", "enum"] } }],
  },
};
const request = (resources: string, scopes: string, items: string, item: Message): Message => ({
  fields: { 1: [resources, { fields: { 1: ["resource", resource], 2: [scopes, { fields: { 1: ["scope", scope], 2: [items, item, true] } }, true] } }, true] },
});
const REQUESTS: Readonly<Record<Signal, Message>> = {
  logs: request("resourceLogs", "scopeLogs", "logRecords", logRecord),
  metrics: request("resourceMetrics", "scopeMetrics", "metrics", metric),
  traces: request("resourceSpans", "scopeSpans", "spans", span),
};

/** Types on the wire. */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

function broken(why: string): never {
  throw new OtlpProblem(400, `the body is no protobuf of OTLP (${why}); set the content type to match the exporter's protocol`);
}

/** Longest text in bytes that is looked for among those that were read, and how many of them are kept. */
const MAX_SHORT = 64;
const KEPT_TEXTS = 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads the wire format of protobuf, never beyond the end of what it was given. */
class WireReader {
  readonly #bytes: Buffer;
  /** Of the texts of this request, one for each value of a digest. */
  readonly #texts: (string | undefined)[] = Array.from({ length: KEPT_TEXTS });
  #at = 0;
  #end: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#end = bytes.length;
  }

  /** Reads `work` within the next length-delimited field. */
  within<T>(work: () => T): T {
    const length = this.length();
    const outer = this.#end;
    this.#end = this.#at + length;
    const found = work();
    if (this.#at !== this.#end) broken("a field ends in the middle");
    this.#end = outer;
    return found;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#end;
  }

  /** A varint that is a number, a length or a tag: at most 2^53. */
  uint(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < 8; count++) {
      if (this.#at >= this.#end) broken("it is cut short");
      const byte = this.#bytes[this.#at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return Number.isSafeInteger(value) ? value : broken("a number is too large");
      scale *= 128;
    }
    return broken("a number is too large");
  }

  /** A varint of 64 bits with sign. */
  int64(): number {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (this.#at >= this.#end) broken("it is cut short");
      const byte = this.#bytes[this.#at++]!;
      // Small numbers, which are most, never become a BigInt.
      if (shift === 0n && byte < 0x80) return byte;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
    }
    return broken("a number is too long");
  }

  length(): number {
    const length = this.uint();
    return length <= this.#end - this.#at ? length : broken("a length reaches beyond the end");
  }

  #take(length: number): number {
    if (length > this.#end - this.#at) broken("it is cut short");
    const at = this.#at;
    this.#at += length;
    return at;
  }

  text(): string {
    const length = this.length();
    const at = this.#take(length);
    if (length === 0) return "";
    const short = length <= MAX_SHORT ? this.#short(at, length) : undefined;
    if (short !== undefined) return short;
    try {
      return utf8.decode(this.#bytes.subarray(at, at + length));
    } catch {
      return broken("a text is no UTF-8");
    }
  }

  /** A short text, which most are, if it is ASCII. Names and values come again with every record: they are taken from those that were read, which is quicker than to decode them. */
  #short(at: number, length: number): string | undefined {
    const bytes = this.#bytes;
    // FNV-1a.
    let hash = 0x811c9dc5;
    for (let offset = 0; offset < length; offset++) {
      const byte = bytes[at + offset]!;
      if (byte >= 0x80) return undefined;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    const place = (hash ^ (hash >>> 16)) & (KEPT_TEXTS - 1);
    const known = this.#texts[place];
    if (known?.length === length) {
      let offset = 0;
      while (offset < length && known.charCodeAt(offset) === bytes[at + offset]) offset++;
      if (offset === length) return known;
    }
    return (this.#texts[place] = bytes.toString("latin1", at, at + length));
  }

  hex(): string {
    const length = this.length();
    const at = this.#take(length);
    return length > 32 ? broken("an identifier is too long") : this.#bytes.toString("hex", at, at + length);
  }

  base64(): string {
    const length = this.length();
    const at = this.#take(length);
    return this.#bytes.toString("base64", at, at + length);
  }

  nano(): string {
    return this.#bytes.readBigUInt64LE(this.#take(8)).toString();
  }

  fixedInt64(): number {
    return Number(this.#bytes.readBigInt64LE(this.#take(8)));
  }

  double(): number {
    return this.#bytes.readDoubleLE(this.#take(8));
  }

  skip(wire: number): void {
    if (wire === VARINT) {
      for (let count = 0; ; count++) {
        if (count === 10) broken("a number is too long");
        if (this.#bytes[this.#take(1)]! < 0x80) return;
      }
    } else if (wire === FIXED64) this.#take(8);
    else if (wire === BYTES) this.#take(this.length());
    else if (wire === FIXED32) this.#take(4);
    else broken(`a field of wire type ${wire}`);
  }
}

/** The number and wire type of the next field. */
function tagOf(reader: WireReader): readonly [number: number, wire: number] {
  const tag = reader.uint();
  const number = Math.floor(tag / 8);
  return number === 0 ? broken("a field has the number 0") : [number, tag % 8];
}

function expect(wire: number, wanted: number): void {
  if (wire !== wanted) broken("a field has another type than OTLP gives it");
}

/** A value of `AnyValue` in the form of OTLP/JSON, for what is nested. */
function nestedValue(reader: WireReader, depth: number): unknown {
  if (depth > MAX_DEPTH) broken("values are nested too deep");
  let found: unknown = {};
  while (!reader.isAtEnd) {
    const [number, wire] = tagOf(reader);
    if (number === 5 && wire === BYTES) found = { arrayValue: { values: reader.within(() => repeated(reader, () => nestedValue(reader, depth + 1))) } };
    else if (number === 6 && wire === BYTES) {
      const pair = (): unknown => keyValue(reader, () => nestedValue(reader, depth + 1));
      found = { kvlistValue: { values: reader.within(() => repeated(reader, pair)) } };
    } else {
      const scalar = scalarValue(reader, number, wire);
      if (scalar !== undefined)
        found = typeof scalar === "string" ? { stringValue: scalar } : typeof scalar === "boolean" ? { boolValue: scalar } : { doubleValue: scalar };
    }
  }
  return found;
}

/** The messages of field 1, one after another. */
function repeated<T>(reader: WireReader, one: () => T): readonly T[] {
  const found: T[] = [];
  while (!reader.isAtEnd) {
    const [number, wire] = tagOf(reader);
    if (number === 1 && wire === BYTES) found.push(reader.within(one));
    else reader.skip(wire);
  }
  return found;
}

function scalarValue(reader: WireReader, number: number, wire: number): AttributeValue | undefined {
  if (number === 1 && wire === BYTES) return reader.text();
  if (number === 2 && wire === VARINT) return reader.uint() !== 0;
  if (number === 3 && wire === VARINT) return reader.int64();
  if (number === 4 && wire === FIXED64) return reader.double();
  if (number === 7 && wire === BYTES) return reader.base64();
  reader.skip(wire);
  return undefined;
}

/** A value of an attribute: what is nested becomes the text of its JSON. */
function attributeValue(reader: WireReader): AttributeValue | undefined {
  let found: AttributeValue | undefined;
  while (!reader.isAtEnd) {
    const [number, wire] = tagOf(reader);
    if ((number === 5 || number === 6) && wire === BYTES) {
      const items =
        number === 5
          ? reader.within(() => repeated(reader, () => nestedValue(reader, 1)))
          : reader.within(() => repeated(reader, () => keyValue(reader, () => nestedValue(reader, 1))));
      found = JSON.stringify({ values: items });
    } else found = scalarValue(reader, number, wire) ?? found;
  }
  return found;
}

function keyValue<T>(reader: WireReader, read: () => T): { key: string; value: T | undefined } {
  let key = "";
  let value: T | undefined;
  while (!reader.isAtEnd) {
    const [number, wire] = tagOf(reader);
    if (number === 1 && wire === BYTES) key = reader.text();
    else if (number === 2 && wire === BYTES) value = reader.within(read);
    else reader.skip(wire);
  }
  return { key, value };
}

function readField(reader: WireReader, type: Exclude<FieldType, "attributes">, wire: number): unknown {
  if (typeof type === "object") {
    expect(wire, BYTES);
    return reader.within(() => readMessage(reader, type));
  }
  switch (type) {
    case "text":
      expect(wire, BYTES);
      return reader.text();
    case "hex":
      expect(wire, BYTES);
      return reader.hex();
    case "value":
      expect(wire, BYTES);
      return reader.within(() => nestedValue(reader, 1));
    case "enum":
      expect(wire, VARINT);
      return reader.uint();
    case "int64":
      expect(wire, VARINT);
      return reader.int64();
    case "nano":
      expect(wire, FIXED64);
      return reader.nano();
    case "fixedInt64":
      expect(wire, FIXED64);
      return reader.fixedInt64();
    case "double":
      expect(wire, FIXED64);
      return reader.double();
  }
}

/** A message as OTLP/JSON would have it; attributes as a map. Fields that are not asked for are passed over. */
function readMessage(reader: WireReader, { fields }: Message): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  while (!reader.isAtEnd) {
    const [number, wire] = tagOf(reader);
    const field = fields[number];
    if (field === undefined) {
      reader.skip(wire);
      continue;
    }
    const [name, type, isList] = field;
    if (type === "attributes") {
      expect(wire, BYTES);
      const { key, value } = reader.within(() => keyValue(reader, () => attributeValue(reader)));
      const attributes = (found[name] ??= new Map<string, AttributeValue>()) as Map<string, AttributeValue>;
      if (value !== undefined) attributes.set(key, value);
      if (attributes.size > MAX_ATTRIBUTES) broken(`a record has more than ${MAX_ATTRIBUTES} attributes`);
    } else {
      const value = readField(reader, type, wire);
      if (isList === true) ((found[name] ??= []) as unknown[]).push(value);
      else found[name] = value;
    }
  }
  return found;
}

/** The records of a request in protobuf. Throws an `OtlpProblem` for every body that is none. */
export function readProtobuf(signal: Signal, body: Uint8Array): Generator<TelemetryRecord> {
  return readRequest(signal, readMessage(new WireReader(body), REQUESTS[signal]));
}
