import { isAbsolute } from "node:path";
import type { Answer } from "../agents/index.ts";
import { accountStateFolder, defaultStateFolder } from "../record/index.ts";
import { writeAll } from "./standard-io.ts";

/** The value of `--name=value` among the arguments. */
export function option(name: string): string | undefined {
  const lead = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(lead))?.slice(lead.length);
}

/** Where the installation says the state is; `account`: settings that hold for every user. */
export function stateFolder(): string {
  const given = option("state");
  if (given === "account") return accountStateFolder(process.env);
  return given !== undefined && isAbsolute(given) ? given : defaultStateFolder(process.env);
}

/** Gives the answer to the client and ends the process. */
export function finish(answer: Answer): never {
  let code: number;
  try {
    if (answer.stderr !== "") writeAll(2, answer.stderr);
    writeAll(1, answer.stdout);
    code = answer.exitCode;
  } catch {
    // The client has closed its end; the exit code is all that is left to say no with.
    code = 2;
  }
  // Everything is written; what the runtime would still do (collect garbage, turn its loop) costs a quarter of a call.
  process.exit(code);
}

/** The session that a payload names; `undefined` when it cannot be told. Whether the payload can be judged is the reader's to say. */
export function sessionOf(bytes: Uint8Array): string | undefined {
  try {
    const value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")) as unknown;
    const session =
      typeof value === "object" && value !== null && Object.hasOwn(value, "session_id") ? (value as { session_id: unknown }).session_id : undefined;
    return typeof session === "string" && session !== "" ? session : undefined;
  } catch {
    return undefined;
  }
}
