export { definitionDiff, newFreeTextParameters, type DefinitionChange } from "./definition-diff.ts";
export { definitionDigest, definitionsOf, nameOf, pinDefinitions, type DefinitionList, type DefinitionPins, type ServerDefinitions } from "./definitions.ts";
export { entryOf, type ServerEntry } from "./entry.ts";
export { identityOf } from "./identity.ts";
export { packageSource, programName, type PackageSource } from "./package-source.ts";
export { readConfig, serversIn, type ReadConfig } from "./read-config.ts";
