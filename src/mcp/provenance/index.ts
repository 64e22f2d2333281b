export { fetchAttestations, readAttestations } from "./attestations.ts";
export { trustRoot, type TrustRoot } from "./trust-root.ts";
export { verifyProvenance, type AttestedPackage } from "./verify-provenance.ts";
