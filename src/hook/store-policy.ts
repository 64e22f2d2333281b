import { dirname } from "node:path";
import type { CompiledPolicy } from "../policy/index.ts";
import { privateFolder, replaceFile, sha256 } from "../record/index.ts";

/** Stores a compiled policy, in a folder that is made where there is none. Never throws: what cannot be stored is not found later. */
export function storePolicy(path: string, policy: CompiledPolicy): void {
  try {
    privateFolder(dirname(path));
    const body = JSON.stringify(policy);
    replaceFile(path, `${sha256(body)}\n${body}`, { isDurable: false });
  } catch {
    // Without a stored form the next call compiles again: slower, not less safe.
  }
}
