import { hasOption } from "../arguments.ts";
import { writeFile } from "../files.ts";
import { showMembers } from "./files.ts";
import { applyRoles, assignRoles, type ProgramRun } from "../program.ts";
import { knownText, mergeFlows, textValue, type Value } from "../value.ts";

/** Options with which each of these looks into an archive, or prints what is in it, and writes nothing. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  unzip: /^-[lptZvczh]$/,
  cabextract: /^-[ltp]$|^--(?:list|test|pipe)$/,
  unsquashfs: /^-(?:l|ll|lln|lls|lc|llc|llnumeric|s|stat|cat|mkfs-time)$/,
  bsdcpio: /^-[ot]$|^--(?:create|list)$/,
  cpio: /^-[ot]$|^--(?:create|list)$/,
  gcpio: /^-[ot]$|^--(?:create|list)$/,
};

/** True where the command line says that files are taken out. */
function unpacks({ spec, parsed }: ProgramRun): boolean {
  const name = spec.path[0]!;
  if (name === "cpio" || name === "gcpio" || name === "bsdcpio") return hasOption(parsed, "-i", "--extract", "-p", "--pass-through");
  // The operation is a letter, with or without a dash.
  if (name === "jar" || /(?:^|-)ar$/.test(name)) {
    const letters = knownText(parsed.positionals[0] ?? textValue("")) ?? "x";
    return hasOption(parsed, "-x", "--extract") || /^[A-Za-z]*x[A-Za-z0-9]*$/.test(letters);
  }
  const looks = LOOKS[name];
  return (
    looks === undefined || ![...parsed.options.map(({ spec: option }) => option.name), ...parsed.unlisted.map((one) => one.name)].some((one) => looks.test(one))
  );
}

/** `unzip`, `7z x`, `cpio -i`, `jar xf`: what is unpacked lies in the folder that is named, else in the one where it runs. */
export function unpack(run: ProgramRun): Value {
  const output = applyRoles(run);
  if (run.parsed.isDry) return output;
  const isShown = /^unzip|^7z/.test(run.spec.path[0]!) && run.args.some((arg) => /^-(?:so|\w*[pc]\w*)$/.test(knownText(arg) ?? ""));
  if (isShown) return { ...output, flows: mergeFlows(output.flows, showMembers(run.parsed.positionals.slice(1), run)) };
  if (!unpacks(run)) return output;
  const isNamed =
    run.parsed.options.some(({ spec, value }) => spec.role.name === "W" && value !== undefined) || assignRoles(run).some(({ role }) => role.name === "W");
  if (!isNamed) writeFile(textValue("."), run.state, run.shell.analysis, { traits: ["recursive"], flows: run.context.readFlows });
  return output;
}
