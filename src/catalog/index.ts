export { PathClassifier } from "./classify-path.ts";
export { gitKeyKind, type GitKeyKind } from "./git-config.ts";
export { HOST_SETS, hostSets, type HostSet } from "./host-sets.ts";
export { PathLocator } from "./locate.ts";
export { catalogLines, ProgramCatalog, type Family } from "./lookup.ts";
export { PATH_SETS, type PathSet } from "./path-sets.ts";
export { CatalogError, parseSpec, type DeclaredEffect, type OptionSpec, type Positional, type ProgramSpec, type Role, type RoleName } from "./spec.ts";
export { FAMILIES, programCatalog } from "./programs/index.ts";
export { isLoadingVariable } from "./loading-variables.ts";
export { runtimeOptionsLoad } from "./runtime-options.ts";
export { isPublicVariable } from "./public-variables.ts";
export { isSecretVariable } from "./secret-variables.ts";
export {
  accessByName,
  ARGUMENT_ROLES,
  catalogNamed,
  catalogOfServer,
  isSilentName,
  RESULT_LABELS,
  SERVER_CATALOGS,
  SERVER_KINDS,
  TOOL_ACCESSES,
  toolByNames,
  toolsOf,
  wordsOfName,
  type ArgumentRole,
  type KnownTool,
  type ResultLabel,
  type ServerCatalog,
  type ServerKind,
  type ToolAccess,
  type ToolEffect,
  type ToolMark,
} from "./mcp-tools/index.ts";
