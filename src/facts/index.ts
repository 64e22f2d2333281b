export { canonicalHost, ipv4, type CanonicalHost } from "./canonical-host.ts";
export { absolutePath, baseName, canonicalPath, isInside, parentOf, type CanonicalPath } from "./canonical-path.ts";
export { globAlternatives, globTest, globsIntersect, isGlob, type GlobTest } from "./glob.ts";
export { remembering } from "./remembering.ts";
export { memoryFacts, type MemoryWorld } from "./memory-facts.ts";
