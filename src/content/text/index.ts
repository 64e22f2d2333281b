export { combined, EVIDENCE_FAMILIES, TEXT_KINDS, type Evidence, type EvidenceFamily, type TextFinding, type TextKind } from "./finding.ts";
export { encodedTexts, type EncodedText } from "./hidden/encoded.ts";
export { isDropped } from "./hidden/character-classes.ts";
export { instructionClusters, instructionScore, isAgentFile, type InstructionCluster, type InstructionOptions } from "./instructions/score.ts";
export { describeTextKind, isHiddenKind, scanText, type TextOptions, type TextReport, type TextVerdict } from "./scan-text.ts";
export { latinLookAlike } from "./confusables.ts";
export { lineColumns } from "./line-columns.ts";
export { ASKED_KINDS, askedDeeds, sentencesOf, type AskedDeed, type AskedKind } from "./asked/index.ts";
export { foreignSecrecy, spokenOrders, structuredTexts, unseenOrders, type SpokenOrder } from "./spoken/index.ts";
