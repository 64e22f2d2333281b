import { ProgramCatalog, type Family } from "../lookup.ts";
import { AGENTS } from "./agents.ts";
import { archive } from "./archive.ts";
import { BUILD } from "./build.ts";
import { CHECKS } from "./checks.ts";
import { CLOUD } from "./cloud.ts";
import { CONTAINERS } from "./containers.ts";
import { coreutils } from "./coreutils.ts";
import { DATABASES } from "./databases.ts";
import { DESKTOP } from "./desktop.ts";
import { DEVICES } from "./devices.ts";
import { DEVTOOLS } from "./devtools.ts";
import { editors } from "./editors.ts";
import { FORGES } from "./forges.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { GIT } from "./git.ts";
import { IAC } from "./iac.ts";
import { interpreters } from "./interpreters.ts";
import { KUBERNETES } from "./kubernetes.ts";
import { LOOKUPS } from "./lookups.ts";
import { MEDIA } from "./media.ts";
import { network } from "./network.ts";
import { PACKAGES_JS } from "./packages-js.ts";
import { PACKAGES } from "./packages.ts";
import { PLATFORMS } from "./platforms.ts";
import { SCIENCE } from "./science.ts";
import { SECRET_STORES } from "./secret-stores.ts";
import { system } from "./system.ts";
import { text } from "./text.ts";
import { utilLinux } from "./util-linux.ts";

/** Every family. A name that two families have belongs to the later one. */
export const FAMILIES: readonly Family[] = [
  coreutils,
  utilLinux,
  text,
  archive,
  editors,
  interpreters,
  system,
  network,
  GIT,
  FORGES,
  BUILD,
  CHECKS,
  PACKAGES,
  PACKAGES_JS,
  CONTAINERS,
  KUBERNETES,
  IAC,
  CLOUD,
  DATABASES,
  AGENTS,
  MEDIA,
  DESKTOP,
  FRAMEWORKS,
  DEVTOOLS,
  DEVICES,
  SCIENCE,
  PLATFORMS,
  LOOKUPS,
  SECRET_STORES,
];

let shared: ProgramCatalog | undefined;

/** The reviewed catalog of this version. */
export function programCatalog(): ProgramCatalog {
  shared ??= new ProgramCatalog(FAMILIES);
  return shared;
}
