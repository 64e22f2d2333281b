export { originOf, readCheckpoint, retiredLine, signCheckpoint, type Checkpoint } from "./checkpoint.ts";
export { deviceId, signingKey } from "./keys.ts";
export {
  BLOCK,
  consistencyPath,
  digest,
  emptyRoot,
  Frontier,
  HASH_BYTES,
  hexDigest,
  inclusionPath,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  NO_HASH,
  rangeRoot,
} from "./merkle.ts";
export { isSignedBy, readNote, readVerifierKey, signerOf, signNote, strictBase64, verifierKey, type Signer, type VerifierKey } from "./signed-note.ts";
