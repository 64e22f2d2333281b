export { htmlReport } from "./html-report.ts";
export { jsonReport } from "./json-report.ts";
export { markdownReport } from "./markdown-report.ts";
export { SARIF_LEVELS, sarifReport, uriOf } from "./sarif-report.ts";
export { countsText, type ReportInput } from "./summary.ts";
export { textReport } from "./text-report.ts";
