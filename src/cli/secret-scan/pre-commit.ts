import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { mistake } from "./mistake.ts";

const MARK = "# sallyport: no secrets in commits";

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * Puts `scan secrets --staged` into the repository's pre-commit hook. A hook that is there is kept: the line goes to its end, before nothing that exits.
 * @returns exit code
 */
export function installPreCommit(args: readonly string[]): number {
  if (args.length > 0) throw mistake(`\`scan install-pre-commit\` takes no \`${args[0]}\``);
  let path: string;
  try {
    path = resolve(execFileSync("git", ["rev-parse", "--git-path", "hooks/pre-commit"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim());
  } catch {
    throw mistake("this folder is in no git repository\n  run it where the repository is");
  }
  const line = `${MARK}\n${quoted(process.execPath)} ${quoted(resolve(process.argv[1] ?? "sallyport"))} scan secrets --staged || exit 1\n`;
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (before?.includes(MARK) === true) {
    console.log(`\`${path}\` has it already`);
    return 0;
  }
  if (before !== undefined && !/^#!.*\b(?:sh|bash|zsh|dash)\b/.test(before))
    throw mistake(`\`${path}\` is no shell script\n  call \`sallyport scan secrets --staged\` in it yourself`);
  mkdirSync(dirname(path), { recursive: true });
  // First, so that an `exit 0` of the hook that is there does not go past it.
  const [first, ...rest] = (before ?? "#!/bin/sh\n").split("\n");
  writeFileSync(path, `${first}\n${line}${rest.join("\n")}`, { mode: 0o755 });
  chmodSync(path, 0o755);
  console.log(`commits are scanned by \`${path}\``);
  return 0;
}
