import type { Flow } from "../../model/index.ts";
import { hasOption } from "../arguments.ts";
import { readContent, writeFile } from "../files.ts";
import { applyOptions, type ProgramRun } from "../program.ts";
import { outputOf } from "../program-output.ts";
import { applyRole } from "../roles.ts";
import { holeValue, knownText, mergeFlows, textValue, type Value } from "../value.ts";
import { environmentFlow } from "../variables.ts";

const COMMANDS: ReadonlySet<string> = new Set(["eval", "e", "eval-all", "ea"]);
/** Names that a lone word has when it is a file and not an expression. */
const FILE_NAME = /^~?\/|^\.{0,2}\/[^|]*$|[\w-]\.(?:ya?ml|json|toml|xml|properties|csv|tsv|ini|env|lua|conf|config)$/i;

/** Files and variables that an expression names: `load("x")`, `strenv(NAME)`, `env(NAME)`, `env.NAME`. */
function expressionFlows(expression: Value, run: ProgramRun): readonly Flow[] {
  const text = knownText(expression) ?? "";
  const flows: (readonly Flow[])[] = [expression.flows];
  for (const match of text.matchAll(/\bload(?:_\w+)?\(\s*"([^"]+)"/g)) flows.push(readContent(textValue(match[1]!), run.state, run.shell.analysis).flows);
  for (const match of text.matchAll(/\b(?:str)?env\(\s*(\w+)\s*\)|\$ENV\.(\w+)|(?:^|[^.\w])env\.(\w+)/g))
    flows.push(environmentFlow((match[1] ?? match[2] ?? match[3])!));
  if (/\$ENV\b(?!\.)|\benvsubst\b/.test(text)) flows.push([{ from: "environment", name: "yq" }]);
  return mergeFlows(...flows);
}

/** `yq [eval] EXPRESSION FILE…`; with `-i` the files are written. */
export function yq(run: ProgramRun): Value {
  const { parsed, shell, context, state } = run;
  if (parsed.isDry) return holeValue("any", "help text");
  applyOptions(run);
  const first = knownText(parsed.positionals[0] ?? textValue(""));
  const words = first !== undefined && COMMANDS.has(first) ? parsed.positionals.slice(1) : parsed.positionals;
  const isFromFile = hasOption(parsed, "--from-file", "-f");
  const [expression] = words;
  // With no input, a single word that names a file is the file.
  const namesSecret = (word: Value): boolean =>
    run.streams.input === undefined && shell.analysis.paths(word, state).some(({ sets }) => sets.includes("secrets"));
  const lone = words.length === 1 && expression !== undefined && (FILE_NAME.test(knownText(expression) ?? "") || namesSecret(expression));
  const files = isFromFile || lone || expression === undefined ? words : words.slice(1);
  let flows: readonly Flow[] = isFromFile || lone || expression === undefined ? [] : expressionFlows(expression, run);
  const isWritten = hasOption(parsed, "-i", "--inplace", "--in-place");
  for (const file of files) {
    applyRole({ name: "r" }, file, context);
    if (isWritten) writeFile(file, state, shell.analysis, { flows: mergeFlows(flows, context.readFlows) });
  }
  const output = outputOf({ ...run, parsed: { ...parsed, positionals: files } }, files.length > 0);
  flows = mergeFlows(output.flows, flows);
  return isWritten ? holeValue("any", "nothing") : { pieces: output.pieces, flows };
}
