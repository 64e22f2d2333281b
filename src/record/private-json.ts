import { readPrivateFile } from "./private-file.ts";

/**
 * The JSON value of a file that `writePrivateFile` wrote; `undefined` where there is none. Its members are the caller's to check.
 * @param broken makes the error that is thrown for a file that is not trusted or holds no JSON
 */
export function readPrivateJson(path: string, maxBytes: number, broken: (why: string) => Error): unknown {
  const read = readPrivateFile(path, maxBytes);
  if (read.state === "missing") return undefined;
  if (read.state === "distrusted") throw broken(read.why);
  try {
    return JSON.parse(read.text);
  } catch {
    throw broken("it is no JSON");
  }
}
