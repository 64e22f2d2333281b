import { jsonReport } from "./json-report.ts";
import type { ReportInput } from "./summary.ts";
import { textReport } from "./text-report.ts";

export const REPORT_FORMATS = ["text", "json", "sarif", "markdown", "html"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  /** Of text: with the colours of a terminal, and with what is no more than a remark. */
  readonly isColoured: boolean;
  readonly withInfo: boolean;
  /** Makes what comes from the files harmless for its reader, in one line. */
  readonly printable: (text: string) => string;
}

/** The report in one of its forms. Those that say why each rule is there need all rules, which are most of the program, and are loaded for that. */
export async function reportAs(format: ReportFormat, input: ReportInput, options: ReportOptions): Promise<string> {
  switch (format) {
    case "text":
      return textReport(input, options);
    case "json":
      return jsonReport(input);
    case "sarif":
      return (await import("./sarif-report.ts")).sarifReport(input);
    case "markdown":
      return (await import("./markdown-report.ts")).markdownReport(input, options.printable);
    case "html":
      return (await import("./html-report.ts")).htmlReport(input, options.printable);
  }
}
