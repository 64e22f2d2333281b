import { readFileSync } from "node:fs";
import type { NpmPackage, Provenance } from "../mcp/servers/index.ts";
import { fault } from "./mcp-servers-here.ts";
import { printableLine } from "./printable.ts";

/** Files that a person gives in place of what the registry has, and of sigstore's public root. */
export interface ProvenanceOptions {
  readonly attestations?: string;
  readonly "trust-root"?: string;
}

/** What is known of who built a package. `refused`: what is published about it does not hold. */
export type Attested =
  | { readonly state: "none" }
  | { readonly state: "unverified" | "refused"; readonly why: string }
  | { readonly state: "verified"; readonly provenance: Provenance };

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw fault(`\`${printableLine(path)}\` cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`, "name a file that is there");
  }
}

/** Verifies the attestation that is published for a package, or saved in a file. The verifier is loaded when there is something to verify. */
export async function attestedBy(known: NpmPackage, options: ProvenanceOptions): Promise<Attested> {
  const { name, version, integrity, hasProvenance } = known.locked;
  if (options.attestations === undefined && hasProvenance !== true) return { state: "none" };
  if (version === undefined || integrity === undefined) return { state: "unverified", why: "the registry tells neither its exact version nor its integrity" };
  const { fetchAttestations, trustRoot, verifyProvenance } = await import("../mcp/provenance/index.ts");
  const rootFile = options["trust-root"];
  let root;
  try {
    root = trustRoot(rootFile === undefined ? undefined : textOf(rootFile));
  } catch (error) {
    if (rootFile === undefined) throw error;
    throw fault(`\`${printableLine(rootFile)}\` is no root of trust: ${printableLine((error as Error).message)}`, "give a `trusted_root.json` of sigstore");
  }
  let text: string;
  if (options.attestations !== undefined) text = textOf(options.attestations);
  else
    try {
      text = await fetchAttestations(known.attestations ?? "", known.archive);
    } catch (error) {
      return { state: "unverified", why: (error as Error).message };
    }
  try {
    const about = { name, version, integrity, ...(known.repository === undefined ? {} : { repository: known.repository }) };
    return { state: "verified", provenance: verifyProvenance(text, about, root) };
  } catch (error) {
    return { state: "refused", why: (error as Error).message };
  }
}

/** `https://…/repository, workflow release.yml at refs/tags/v1, commit 0123…` */
export function provenanceText({ repository, workflow, ref, commit }: Provenance): string {
  return printableLine(`built from ${repository} by ${workflow.replace(/^.*\//, "")} at ${ref}, commit ${commit.slice(0, 12)}`);
}

/** Who builds it, apart from what changes with each version. */
export function isSameBuilder(a: Provenance | undefined, b: Provenance | undefined): boolean {
  return a?.issuer === b?.issuer && a?.repository === b?.repository && a?.workflow === b?.workflow;
}
