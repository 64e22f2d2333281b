import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toTrustMaterial, type TrustMaterial } from "@sigstore/verify";
import { isJsonObject } from "../traffic.ts";
import { PUBLIC_ROOT } from "./public-root.generated.ts";

/** The authorities whose word counts: who may issue certificates, and the logs that must have seen them. */
export type TrustRoot = TrustMaterial;

const LARGEST = 1024 * 1024;

/**
 * The public instance's root as it was when this version was made, or another one, in the form of sigstore's `trusted_root.json`. Nothing is fetched.
 * Throws with what is wrong with the text.
 */
export function trustRoot(text?: string): TrustRoot {
  if (text === undefined) return toTrustMaterial(TrustedRoot.fromJSON(PUBLIC_ROOT));
  if (text.length > LARGEST) throw new Error("it is larger than 1 MiB");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`it is no JSON (${(error as Error).message.slice(0, 100)})`, { cause: error });
  }
  const media = isJsonObject(value) ? value["mediaType"] : undefined;
  if (typeof media !== "string" || !/^application\/vnd\.dev\.sigstore\.trustedroot[.+]/.test(media))
    throw new Error("it is no `trusted_root.json` of sigstore");
  let root: TrustRoot;
  try {
    root = toTrustMaterial(TrustedRoot.fromJSON(value));
  } catch (error) {
    throw new Error(`it holds keys or certificates that cannot be read (${(error as Error).message.slice(0, 100)})`, { cause: error });
  }
  // With none of a kind nothing could ever be verified, and that would be told of the package.
  if (root.certificateAuthorities.length === 0 || root.tlogs.length === 0 || root.ctlogs.length === 0)
    throw new Error("it lacks certificate authorities, transparency logs or certificate logs");
  return root;
}
