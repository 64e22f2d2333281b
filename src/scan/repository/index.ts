/** A second face of the folder, for what scans a repository: it leaves the rules to be loaded when a file has changed. */
export { REPORT_FORMATS, reportAs, type ReportFormat } from "../report/report-as.ts";
export { SARIF_LEVELS, uriOf } from "../report/sarif-terms.ts";
export type { ReportInput } from "../report/summary.ts";
export type { ReportedFinding } from "./fingerprint.ts";
export { fixSafely } from "./fix-safely.ts";
export { textOfBytes } from "./read-content.ts";
export { defaultCacheFolder } from "./scan-cache.ts";
export { scanRepository, type RepositoryScan, type ScanReport } from "./scan-repository.ts";
