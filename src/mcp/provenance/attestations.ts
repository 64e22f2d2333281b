import { isJsonObject } from "../traffic.ts";

/** An answer of the registry has two statements of some 20 KB. */
const LARGEST = 4 * 1024 * 1024;
const MOST = 32;
const TIMEOUT_MS = 30_000;

/** Statements of who built something: SLSA's, in the versions that registries hold. */
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v(?:0\.2|1(?:\.\d+)?)$/;

/**
 * The one signed bundle that says who built a package, out of what a registry answers (or of a bundle alone). Throws where there is none, or more than one:
 * anybody may have a log sign a statement about anything, so with two nobody could tell which counts.
 */
export function readAttestations(text: string): unknown {
  if (text.length > LARGEST) throw new Error("the attestations are larger than 4 MiB");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`the attestations are no JSON (${(error as Error).message.slice(0, 100)})`, { cause: error });
  }
  if (!isJsonObject(value)) throw new Error("the attestations are no object");
  if (value["attestations"] === undefined) return value;
  const list = value["attestations"];
  if (!Array.isArray(list) || list.length > MOST) throw new Error(`\`attestations\` is no list of at most ${MOST}`);
  const found = list.filter((one: unknown) => isJsonObject(one) && typeof one["predicateType"] === "string" && PROVENANCE.test(one["predicateType"]));
  if (found.length !== 1) throw new Error(found.length === 0 ? "none of the attestations says who built it" : "more than one attestation says who built it");
  return (found[0] as Readonly<Record<string, unknown>>)["bundle"];
}

/** Whether a statement is one about who built something. */
export function isProvenanceType(type: unknown): boolean {
  return typeof type === "string" && PROVENANCE.test(type);
}

/**
 * What the registry has at the address that it names for a package's attestations. The address must be of the place that the archive comes from; what comes
 * back is believed only once its signatures were verified. Throws with what went wrong.
 */
export async function fetchAttestations(address: string, archive: string | undefined): Promise<string> {
  const own = URL.parse(address);
  if (own === null || archive === undefined || own.origin === "null" || own.origin !== URL.parse(archive)?.origin)
    throw new Error("the attestations are not at the registry that has the archive");
  const answer = await fetch(own, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS), headers: { accept: "application/json" } });
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel();
    throw new Error(`the registry answers ${answer.status} instead of the attestations`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body) {
    size += part.length;
    if (size > LARGEST) throw new Error("the attestations are larger than 4 MiB");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
