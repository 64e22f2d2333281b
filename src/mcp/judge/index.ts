export { innerAddressRefusal, linkRefusal, readAddress } from "./addresses.ts";
export { authorizationRefusal } from "./authorization-metadata.ts";
export { createTrafficJudge } from "./judge.ts";
export { matrixAnswer, matrixLines, type MatrixLine } from "./matrix.ts";
export { ServerRules } from "./server-rules.ts";
export type { ComparePins, DefinitionVerdict, InspectDefinition, PinComparison, Standing, StandingOf } from "./standing.ts";
export { accessOf, type AccessAnswer } from "./tool-access.ts";
export type { JudgeOptions } from "./world.ts";
export { isWriteGranted } from "./write-grant.ts";
