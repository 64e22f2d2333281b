export { AnchoredPatterns, type Anchored, type Possible } from "./anchored-patterns.ts";
