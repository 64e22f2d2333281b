import { join } from "node:path";
import type { Layer } from "../policy/index.ts";

/** Where the policy of a layer is looked for. */
export interface PolicyPlace {
  readonly layer: Layer;
  readonly path: string;
}

const FILE = "sallyport.yaml";

/**
 * The policy files that hold for a workspace, highest authority first. Each may be missing.
 * @param variable a variable of the environment.
 */
export function policyPlaces(root: string, home: string, platform: string, variable: (name: string) => string | undefined): readonly PolicyPlace[] {
  const machine = platform === "darwin" ? "/Library/Application Support/Sallyport" : "/etc/sallyport";
  const configured = variable("XDG_CONFIG_HOME");
  const own = configured?.startsWith("/") === true ? configured : join(home, ".config");
  return [
    { layer: "managed", path: join(machine, FILE) },
    { layer: "organisation", path: join(machine, "organisation.yaml") },
    { layer: "project", path: join(root, FILE) },
    { layer: "user", path: join(own, "sallyport", FILE) },
  ];
}
