import { isAbsolute } from "node:path";
import type { ToolRequest } from "../../model/index.ts";
import { asFields, cleanText, field, optionalText } from "../fields.ts";
import { editsIn, internalTool, pathTool, readWithTable, searchTool, textTool, unknownRequest, type ToolEntry } from "../tool-table.ts";

/** What the model says of a call to the person, and how it is to be waited for. */
const SAID = ["toolAction", "toolSummary", "waitForPreviousTools", "Description", "Instruction", "Complexity"];

const write: ToolEntry = {
  fields: ["TargetFile", "CodeContent", "EmptyFile", "Overwrite", "IsArtifact", "ArtifactMetadata", ...SAID],
  read: (input) => {
    const path = cleanText(input, "TargetFile");
    const content = field(input, "CodeContent") ?? (field(input, "EmptyFile") === true ? "" : undefined);
    if (path === undefined || path === "") return { unread: "TargetFile" };
    return typeof content === "string" ? { type: "write", path, content } : { unread: "CodeContent" };
  },
};

/** `list`: the field that holds several changes; without one the input is the change. */
const replace = (list: string | undefined): ToolEntry => ({
  fields: [
    "TargetFile",
    ...(list === undefined ? ["TargetContent", "ReplacementContent", "StartLine", "EndLine", "AllowMultiple"] : [list]),
    "CodeMarkdownLanguage",
    "TargetLintErrorIds",
    "ArtifactMetadata",
    ...SAID,
  ],
  read: (input) => {
    const path = cleanText(input, "TargetFile");
    if (path === undefined || path === "") return { unread: "TargetFile" };
    const edits = editsIn(list === undefined ? [input] : field(input, list), "TargetContent", "ReplacementContent");
    return edits === undefined ? { unread: list ?? "TargetContent" } : { type: "edit", path, edits };
  },
});

/**
 * The tools of Antigravity. `run_command` with `CommandLine` and `Cwd` is what live reports of others show; names and fields of the others are those of
 * its published descriptions, not tried. What differs is refused, with its name.
 */
const TOOLS: Readonly<Record<string, ToolEntry>> = {
  run_command: textTool("CommandLine", (text) => ({ type: "shell", text }), "Cwd", "SafeToAutoRun", "WaitMsBeforeAsync", "Blocking", "RunPersistent", ...SAID),
  view_file: pathTool("AbsolutePath", (path) => ({ type: "read", path }), "StartLine", "EndLine", "IsSkillFile", ...SAID),
  write_to_file: write,
  replace_file_content: replace(undefined),
  multi_replace_file_content: replace("ReplacementChunks"),
  list_dir: pathTool("DirectoryPath", (path) => ({ type: "search", path, pattern: "*", isContent: false }), ...SAID),
  grep_search: searchTool({ path: "SearchPath", pattern: "Query", isContent: true }, "Includes", "IsRegex", "CaseInsensitive", "MatchPerLine", ...SAID),
  find_by_name: searchTool(
    { path: "SearchDirectory", pattern: "Pattern", isContent: false },
    "Excludes",
    "Extensions",
    "FullPath",
    "MaxDepth",
    "Type",
    ...SAID,
  ),
  read_url_content: textTool("Url", (url) => ({ type: "fetch", url }), ...SAID),
  search_web: textTool("query", (query) => ({ type: "web-search", query }), "domain", ...SAID),
  command_status: internalTool("command_status", "CommandId", "OutputCharacterCount", "WaitDurationSeconds", ...SAID),
};

/** What a call means and in which folder it runs. */
export function readTool(tool: string, input: unknown, folder: string): { readonly cwd: string; readonly request: ToolRequest } {
  const request = readWithTable(TOOLS, tool, input);
  if (tool !== "run_command") return { cwd: folder, request };
  const own = optionalText(asFields(input) ?? {}, "Cwd");
  if (own === undefined || (own !== "" && !isAbsolute(own)))
    return { cwd: folder, request: unknownRequest("the field `Cwd` of the tool `run_command` cannot be read") };
  return { cwd: own === "" ? folder : own, request };
}
