import { hasOption } from "../arguments.ts";
import { emitDeclared } from "../declared.ts";
import { applyRoles, type ProgramRun } from "../program.ts";
import { knownText, textValue, type Value } from "../value.ts";

/** The portable tools of `cmake -E`, as the commands of a shell that do the same. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  capabilities: ["true"],
  cat: ["cat"],
  compare_files: ["cmp"],
  copy: ["cp", "-r"],
  copy_directory: ["cp", "-r"],
  copy_directory_if_different: ["cp", "-r"],
  copy_if_different: ["cp"],
  create_hardlink: ["ln"],
  create_symlink: ["ln", "-s"],
  echo: ["echo"],
  echo_append: ["echo", "-n"],
  env: ["env"],
  environment: ["env"],
  false: ["false"],
  make_directory: ["mkdir", "-p"],
  md5sum: ["md5sum"],
  sha1sum: ["sha1sum"],
  sha224sum: ["sha224sum"],
  sha256sum: ["sha256sum"],
  sha384sum: ["sha384sum"],
  sha512sum: ["sha512sum"],
  remove: ["rm"],
  remove_directory: ["rm", "-rf"],
  rename: ["mv"],
  rm: ["rm"],
  sleep: ["sleep"],
  tar: ["tar"],
  time: ["env"],
  touch: ["touch"],
  touch_nocreate: ["touch", "-c"],
  true: ["true"],
};

/** `cmake -E rm -rf build`: one of the tools that cmake carries; everything else as its line says. */
export function cmake(run: ProgramRun): Value {
  const { args, shell, state, streams } = run;
  const [mode, tool, ...rest] = args;
  const isToolMode = mode !== undefined && knownText(mode) === "-E";
  const words = isToolMode && tool !== undefined ? toolWords(knownText(tool) ?? "", rest) : undefined;
  if (words === undefined) {
    for (const arg of args) {
      // A list separated by `;` that is put in front of, or in place of, the compiler's command.
      const given = /^-D\s*CMAKE_\w*(?:_LAUNCHER|_COMPILER|_LINKER|_PROGRAM|_EXE|_COMMAND|_RULE_\w+)(?::\w+)?=([^]*)$/.exec(knownText(arg) ?? "");
      if (given !== null) {
        const command = given[1]!.split(";").map((word) => textValue(word));
        shell.runWords(command, state.copy(), undefined);
      }
    }
  }
  if (words === undefined && hasOption(run.parsed, "--install") && !hasOption(run.parsed, "--prefix"))
    emitDeclared(run, [{ kind: "fs.write", of: "system", traits: [] }]);
  return words === undefined ? applyRoles(run) : shell.runWords(words, state.copy(), streams.input);
}

function toolWords(tool: string, rest: readonly Value[]): readonly Value[] | undefined {
  if (tool === "chdir") return [textValue("env"), textValue("-C"), ...rest];
  const words = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : undefined;
  return words && [...words.map((word) => textValue(word)), ...rest];
}
