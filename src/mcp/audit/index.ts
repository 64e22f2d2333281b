export { filesOfArchive } from "./archive.ts";
export { filesOfFolder, filesOfNpmPackage, type SourceFiles } from "./source-files.ts";
export { credentialNote, hostNote, sourceFacts, type Place, type SourceFacts } from "./source-facts.ts";
