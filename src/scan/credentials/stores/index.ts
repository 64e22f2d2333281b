import type { CredentialStore } from "../credential.ts";
import { AGENTS } from "./agents.ts";
import { CLOUD } from "./cloud.ts";
import { CONTAINERS } from "./containers.ts";
import { DATA_PLATFORMS } from "./data-platforms.ts";
import { INFRASTRUCTURE } from "./infrastructure.ts";
import { PACKAGES } from "./packages.ts";
import { PERSONAL } from "./personal.ts";
import { SERVICES } from "./services.ts";
import { SOURCE_HOSTS } from "./source-hosts.ts";

/** Every store that is known; the first that names a file reads it. */
export const STORES: readonly CredentialStore[] = [
  ...CLOUD,
  ...CONTAINERS,
  ...PACKAGES,
  ...SOURCE_HOSTS,
  ...INFRASTRUCTURE,
  ...DATA_PLATFORMS,
  ...SERVICES,
  ...AGENTS,
  ...PERSONAL,
];
