export { TONGUES } from "./tongues.ts";
export { ASKED_KINDS, askedDeeds, sentencesOf, type AskedDeed, type AskedKind } from "./asked-deeds.ts";
export { gravePartsOf, type GravePart } from "./grave-orders.ts";
