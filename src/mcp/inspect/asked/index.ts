export { ASKED_KINDS, askedDeeds, type AskedDeed, type AskedKind } from "./asked-deeds.ts";
