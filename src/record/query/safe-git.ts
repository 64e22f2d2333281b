import { execFileSync } from "node:child_process";

/** Options that keep a repository's own configuration from running anything. */
const SAFE: readonly string[] = [
  "--no-pager",
  "--no-optional-locks",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "protocol.allow=never",
  "-c",
  "log.showSignature=false",
  "-c",
  "core.quotePath=false",
];
/** Settings by which a repository names programs for its files; `git diff` runs them, and an empty one is none. */
const DRIVER = /^(?:filter\..+\.(?:clean|smudge|process)|diff\..+\.(?:textconv|command))$/i;

/** The environment in which git fetches nothing, asks nobody and runs no program of the repository's. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", GIT_EXTERNAL_DIFF: "" };
}

function driversOf(folder: string): readonly string[] {
  try {
    const names = execFileSync("git", [...SAFE, "config", "--list", "--includes", "--name-only", "-z"], {
      cwd: folder,
      encoding: "utf8",
      env: gitEnvironment(),
      stdio: ["ignore", "pipe", "ignore"],
    });
    return [...new Set(names.split("\0"))].filter((name) => DRIVER.test(name));
  } catch {
    return [];
  }
}

/** Options to put before a git command, so that nothing that the repository's configuration names is run. */
export function safeGitOptions(folder: string): readonly string[] {
  return [...SAFE, ...driversOf(folder).flatMap((name) => ["-c", `${name}=`])];
}

/**
 * What a git command prints. Throws git's own error.
 * @param most longest output, in bytes
 */
export function runGit(folder: string, args: readonly string[], most = 64 * 1024 * 1024, options: readonly string[] = safeGitOptions(folder)): string {
  return execFileSync("git", [...options, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: most,
    timeout: 300_000,
    stdio: ["ignore", "pipe", "pipe"],
    env: gitEnvironment(),
  });
}
