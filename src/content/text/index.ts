export { EVIDENCE_FAMILIES, TEXT_KINDS, type Evidence, type EvidenceFamily, type TextFinding, type TextKind } from "./finding.ts";
export { instructionClusters, instructionScore, isAgentFile, type InstructionCluster, type InstructionOptions } from "./instructions/score.ts";
export { describeTextKind, isHiddenKind, scanText, type TextOptions, type TextReport, type TextVerdict } from "./scan-text.ts";
export { latinLookAlike } from "./confusables.ts";
export { lineColumns } from "./line-columns.ts";
