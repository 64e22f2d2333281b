import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join, relative } from "node:path";

/** Milliseconds that one question may take. */
const ASK_MS = 10_000;
/** Bytes of an answer that are read. */
const MAX_ANSWER = 4 * 1024 * 1024;

/** What GitHub said to one question: its data, or the number of the error and what `gh` said of it. */
export type Asked = { readonly data: unknown } | { readonly status: number | undefined; readonly why: string };

function isBelow(folder: string, root: string): boolean {
  const way = relative(root, folder);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

/** GitHub's own program on the path, never one that lies in the repository or is named by a relative folder; `undefined` when there is none. */
export function ghProgram(searchPath: string, root: string): string | undefined {
  for (const folder of searchPath.split(delimiter)) {
    if (!isAbsolute(folder) || isBelow(folder, root)) continue;
    const file = join(folder, process.platform === "win32" ? "gh.exe" : "gh");
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile()) return file;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/**
 * Asks GitHub's REST interface by `gh`, which holds the person's login. Reads only; runs outside of the repository, so that nothing in it has a say.
 * @param path of the interface, with its names already encoded
 */
export function askGh(program: string, host: string, path: string, environment: NodeJS.ProcessEnv): Promise<Asked> {
  return new Promise((resolve) => {
    execFile(
      program,
      ["api", "--method", "GET", "--hostname", host, path],
      {
        cwd: tmpdir(),
        env: { ...environment, GH_PROMPT_DISABLED: "1", GH_NO_UPDATE_NOTIFIER: "1", NO_COLOR: "1" },
        encoding: "utf8",
        timeout: ASK_MS,
        killSignal: "SIGKILL",
        maxBuffer: MAX_ANSWER,
      },
      (error, stdout, stderr) => {
        const said = stderr.trim().split("\n").at(-1) ?? "";
        if (error !== null) {
          const status = /\(HTTP (\d{3})\)/.exec(stderr)?.[1];
          return resolve({ status: status === undefined ? undefined : Number(status), why: said || error.message });
        }
        try {
          resolve({ data: JSON.parse(stdout) as unknown });
        } catch {
          resolve({ status: undefined, why: "the answer is no JSON" });
        }
      },
    );
  });
}
