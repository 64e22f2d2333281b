import { readFileSync } from "node:fs";
import { join } from "node:path";
import { searchedLines } from "../../catalog/line-text.ts";
import { ProgramCatalog } from "../../catalog/lookup.ts";

let shared: ProgramCatalog | undefined;

/** In the hook the lines of the catalog are a file beside the program; the build puts this module in place of the families. */
export function programCatalog(): ProgramCatalog {
  shared ??= new ProgramCatalog(searchedLines(readFileSync(join(__dirname, "programs.txt"), "latin1")));
  return shared;
}
