export { EXPORT_FORMATS, exportLine, type Exported, type ExportFormat } from "./formats.ts";
