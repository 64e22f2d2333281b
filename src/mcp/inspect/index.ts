export { CleanDefinitions, rulesOfInspection } from "./clean-definitions.ts";
export { inspectChange } from "./change.ts";
export { inspectConfig, inspectServer } from "./config/index.ts";
export { inspectDefinition, textLeaves } from "./definition.ts";
export { reportOf, type InspectFinding, type InspectReport, type InspectVerdict } from "./finding.ts";
export { inspectDefinitionText } from "./inspect-text.ts";
export { inspectItem, ITEM_KINDS, type InspectItem, type ItemKind } from "./item.ts";
export { inspectOutput } from "./output.ts";
