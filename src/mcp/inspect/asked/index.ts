export { ASKED_KINDS, askedDeeds, sentencesOf, type AskedDeed, type AskedKind } from "./asked-deeds.ts";
