import { AnchoredPatterns } from "../../anchors/index.ts";

/** All patterns that a sentence is read for: it is read once for them. */
export const PATTERNS = new AnchoredPatterns();
