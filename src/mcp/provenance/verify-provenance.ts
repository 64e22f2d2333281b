import { bundleFromJSON, isBundleWithDsseEnvelope } from "@sigstore/bundle";
import { toSignedEntity, Verifier, type Signer } from "@sigstore/verify";
import type { Provenance } from "../servers/index.ts";
import { isJsonObject } from "../traffic.ts";
import { isProvenanceType, readAttestations } from "./attestations.ts";
import type { TrustRoot } from "./trust-root.ts";

/** The package that a statement must be about. */
export interface AttestedPackage {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of its archive. */
  readonly integrity: string;
  /** Where the package says that its source is, as its manifest has it. */
  readonly repository?: string;
}

/** The build services whose word about a workflow registries take, by the issuer of their tokens. */
const BUILD_SERVICES = ["https://token.actions.githubusercontent.com", "https://gitlab.com"];
/** Fulcio's extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO = "1.3.6.1.4.1.57264.1";
const SOURCE_REPOSITORY = `${FULCIO}.12`;
const SOURCE_COMMIT = `${FULCIO}.13`;
const SOURCE_REF = `${FULCIO}.14`;
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/;
const MOST_SUBJECTS = 64;

/** The value of an extension: a DER UTF8String of at most 16 bits of length. */
function extension({ identity }: Signer, oid: string): string | undefined {
  const bytes = identity?.oids?.find((one) => one.oid?.id.join(".") === oid)?.value;
  if (bytes === undefined || bytes[0] !== 0x0c || bytes.length < 2) return undefined;
  const first = bytes[1]!;
  const head = first < 0x80 ? 2 : first === 0x81 ? 3 : first === 0x82 ? 4 : 0;
  if (head === 0 || bytes.length < head) return undefined;
  const length = head === 2 ? first : head === 3 ? bytes[2]! : bytes.readUInt16BE(2);
  return bytes.length === head + length ? bytes.subarray(head).toString("utf8") : undefined;
}

/** `https://host/owner/name` of what manifests write in many ways; `undefined` where it is no such address. */
function repositoryAddress(text: string): string | undefined {
  const short = /^(?:(github|gitlab):)?([\w.-]+(?:\/[\w.-]+)+)$/.exec(text);
  const full = short === null ? text : `https://${short[1] ?? "github"}.com/${short[2]}`;
  const address = URL.parse(full.replace(/^git\+/, "").replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, "https://$1/"));
  if (address === null || !/^(?:https?|git|ssh):$/.test(address.protocol) || address.hostname === "") return undefined;
  const path = address.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  return `https://${address.hostname}${path}`.toLowerCase();
}

/** `pkg:npm/name@version`, with the scope's sign escaped as package URLs have it. */
function packageUrl({ name, version }: AttestedPackage): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}

function statementOf(payload: Buffer): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch (error) {
    throw new Error("the signed statement is no JSON", { cause: error });
  }
  if (!isJsonObject(value) || typeof value["_type"] !== "string" || !STATEMENT.test(value["_type"]))
    throw new Error("what is signed is no statement of in-toto");
  if (!isProvenanceType(value["predicateType"])) throw new Error("what is signed does not say who built it");
  return value;
}

/** The statement is about this package, and about these bytes of it. */
function requireSubject(statement: Readonly<Record<string, unknown>>, about: AttestedPackage): void {
  const subjects = statement["subject"];
  if (!Array.isArray(subjects) || subjects.length === 0 || subjects.length > MOST_SUBJECTS) throw new Error("the signed statement is about nothing");
  const [algorithm = "", digest = ""] = about.integrity.split("-");
  if (!/^sha(?:256|384|512)$/.test(algorithm)) throw new Error("the archive's integrity has no digest that could be compared");
  const wanted = Buffer.from(digest, "base64").toString("hex");
  const name = packageUrl(about);
  const named = subjects.filter((one: unknown) => isJsonObject(one) && one["name"] === name) as Readonly<Record<string, unknown>>[];
  if (named.length === 0) throw new Error(`the signed statement is about another package than \`${about.name}@${about.version}\``);
  const isSame = named.some(({ digest: digests }) => isJsonObject(digests) && digests[algorithm] === wanted);
  if (!isSame || wanted === "") throw new Error("the signed statement is about another archive than the one that the registry's integrity names");
}

/**
 * Who built a package: verifies the signed statement that is published for it, against a root of trust and without a network. The certificate must be of
 * the root's authority and in a certificate log, the signature in a transparency log, and the statement about exactly these bytes of this package; what is
 * returned stands in the certificate. Throws with what does not hold.
 */
export function verifyProvenance(attestations: string, about: AttestedPackage, root: TrustRoot): Provenance {
  const serialized = readAttestations(attestations);
  let signer: Signer;
  let payload: Buffer;
  try {
    const bundle = bundleFromJSON(serialized);
    if (!isBundleWithDsseEnvelope(bundle) || bundle.content.dsseEnvelope.payloadType !== PAYLOAD_TYPE) throw new Error("it holds no signed statement");
    payload = bundle.content.dsseEnvelope.payload;
    signer = new Verifier(root, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 }).verify(toSignedEntity(bundle));
  } catch (error) {
    throw new Error(`the attestation does not hold (${(error as Error).message.slice(0, 160)})`, { cause: error });
  }
  requireSubject(statementOf(payload), about);
  const issuer = signer.identity?.extensions?.issuer ?? "";
  if (!BUILD_SERVICES.includes(issuer)) throw new Error(`the attestation is signed for \`${issuer.slice(0, 100)}\`, which is no build service`);
  const [repository, commit, ref] = [SOURCE_REPOSITORY, SOURCE_COMMIT, SOURCE_REF].map((oid) => extension(signer, oid));
  const workflow = signer.identity?.subjectAlternativeName?.replace(/@[^@]*$/, "");
  if (repository === undefined || commit === undefined || ref === undefined || workflow === undefined)
    throw new Error("the attestation's certificate does not say which workflow of which repository it is for");
  if (about.repository !== undefined && repositoryAddress(about.repository) !== repositoryAddress(repository))
    throw new Error(`it was built from \`${repository.slice(0, 200)}\`, and the package says that its source is \`${about.repository.slice(0, 200)}\``);
  return { issuer, repository, workflow, ref, commit };
}
