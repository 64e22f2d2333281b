import { execFileSync } from "node:child_process";
import { dirname, relative } from "node:path";

/** Who last changed a line, and in which commit. */
export interface Author {
  readonly name: string;
  readonly email: string;
  readonly commit: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const TIMEOUT_MS = 5000;

/** A repository's own configuration must not run programs: no hooks, monitors, pagers or text conversion. */
const SAFE = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.pager=cat",
  "-c",
  "protocol.allow=never",
  "-c",
  "log.showSignature=false",
];

function git(folder: string, args: readonly string[]): string {
  return execFileSync("git", [...SAFE, ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: TIMEOUT_MS,
    maxBuffer: 4 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
  });
}

/**
 * Who committed a line of a file, by the newest commit; `undefined` where there is no repository, or the file or line is not in it.
 * The committed file is read, so that no filter of the work tree runs.
 * @param line from 1, with the text that it must hold there
 */
export function authorOfLine(file: string, text: string): Author | undefined {
  try {
    const folder = dirname(file);
    const root = git(folder, ["rev-parse", "--show-toplevel"]).trim();
    const path = relative(root, file);
    const committed = git(root, ["cat-file", "blob", `HEAD:${path}`]).split("\n");
    const line = committed.findIndex((one) => one.includes(text)) + 1;
    if (line === 0) return undefined;
    const out = git(root, ["blame", "--no-textconv", "--line-porcelain", "-L", `${line},${line}`, "HEAD", "--", path]);
    const field = (name: string): string => new RegExp(`^${name} (.*)$`, "m").exec(out)?.[1] ?? "";
    const commit = /^[0-9a-f]{40,64}/.exec(out)?.[0];
    return commit === undefined
      ? undefined
      : { name: field("author"), email: field("author-mail").replace(/^<|>$/g, ""), commit, at: Number(field("author-time")) * 1000 };
  } catch {
    return undefined;
  }
}
