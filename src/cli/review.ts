import { realpathSync } from "node:fs";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { nodeFacts } from "../hook/index.ts";
import { reviewChange } from "../scan/index.ts";
import { changeFromGit, givenChange } from "./review-source.ts";
import { finish, REPORT_OPTIONS, reportChoices } from "./scan-repository.ts";
import { today } from "./secret-scan/baseline-file.ts";
import { mistake } from "./secret-scan/mistake.ts";
import { repositoryOf } from "./secret-scan/sources.ts";

/** A change of thousands of files is looked at one by one; what each leaves behind is to be collected, not kept for as long as there is room. */
const FLAGS: readonly string[] = ["--max-semi-space-size=4", "--optimize-for-size"];

/** `sallyport review [DIFF|-] [--base REF]`: what a change brings that was not there before. Exit 1 when something is as bad as `--fail-on` says. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...REPORT_OPTIONS, base: { type: "string" } } });
  if (positionals.length > 1) throw mistake("more than one diff is named\n  name one, `-` for standard input, or none for the changes here");
  if (positionals.length === 1 && values.base !== undefined) throw mistake("`--base` stands beside a diff\n  say one of both");
  const choices = reportChoices(values);
  for (const flag of FLAGS) setFlagsFromString(flag);
  const repository = repositoryOf(process.cwd());
  const root = repository ?? process.cwd();
  const [where] = positionals;
  if (where === undefined && repository === undefined)
    throw mistake("this folder is in no git repository\n  name a file that holds a diff, or `-` for standard input");
  const change = where === undefined ? changeFromGit(root, values.base) : givenChange(where);
  const report = reviewChange({ root: realpathSync(root), diff: change.diff, untracked: change.untracked, facts: nodeFacts(process.env), today: today() });
  return finish({ ...report, name: change.name }, choices);
}
