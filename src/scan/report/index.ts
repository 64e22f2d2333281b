export { htmlReport } from "./html-report.ts";
export { jsonReport } from "./json-report.ts";
export { markdownReport } from "./markdown-report.ts";
export { sarifReport } from "./sarif-report.ts";
export { SARIF_LEVELS, uriOf } from "./sarif-terms.ts";
export { countsText, type ReportInput } from "./summary.ts";
export { textReport } from "./text-report.ts";
