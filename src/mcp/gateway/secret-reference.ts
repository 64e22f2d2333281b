import { execFile } from "node:child_process";
import { constants, openSync, closeSync, fstatSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { isAbsolute } from "node:path";
import { UserError } from "../../model/index.ts";

/** Where a secret lies: never in a configuration. */
export const SECRET_SOURCES = ["env", "file", "command", "keychain", "vault", "op"] as const;
export type SecretSource = (typeof SECRET_SOURCES)[number];

const REFERENCE = /\$\{(env|file|command|keychain|vault|op):([^}]{1,1000})\}/g;
/** A value that is a reference and nothing else. `file://…` is an address; `op://…` is how 1Password writes its own. */
const WHOLE = /^(?=op:|\w+:(?!\/\/))(env|file|command|keychain|vault|op):(.{1,1000})$/s;
const MAX_SECRET = 64 * 1024;
const COMMAND_MS = 30_000;

function problem(code: string, message: string, help: string): UserError {
  return new UserError([{ code, message, help }]);
}

/** Runs a program without a shell; its output without the line end. */
function outputOf(program: string, args: readonly string[], name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { timeout: COMMAND_MS, maxBuffer: MAX_SECRET, encoding: "utf8", windowsHide: true }, (error, stdout) => {
      // What it wrote may hold the secret, so it is not quoted.
      if (error !== null)
        reject(
          problem(
            "secret-command",
            `\`${program}\` did not give the value of \`${name}\` (${"code" in error ? String(error.code) : error.message.slice(0, 80)})`,
            `try \`${program}\` at a terminal; log in there if it wants that`,
          ),
        );
      else resolve(stdout.replace(/\r?\n$/, ""));
    });
  });
}

/** The text of a file that nobody else may read. */
function fileText(path: string, name: string): string {
  if (!isAbsolute(path)) throw problem("secret-file", `\`${path}\` is no absolute path`, `name the file of \`${name}\` by an absolute path`);
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw problem(
      "secret-file",
      `the file \`${path}\` cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`,
      `put the value of \`${name}\` there`,
    );
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw problem("secret-file", `\`${path}\` is no file`, `put the value of \`${name}\` into a file`);
    if (process.platform !== "win32" && (found.mode & 0o077) !== 0)
      throw problem("secret-file", `others may read or write \`${path}\``, `run \`chmod 600 ${path}\``);
    if (found.size > MAX_SECRET) throw problem("secret-file", `\`${path}\` is too large for a secret`, `it may have ${MAX_SECRET} bytes`);
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } finally {
    closeSync(file);
  }
}

/** Splits `program word "two words"` into words, without any other meaning. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => (double ?? single ?? plain)!);
}

function keychain(rest: string, name: string): Promise<string> {
  const [service, account = userInfo().username] = rest.split("/", 2) as [string, string?];
  if (process.platform === "darwin") return outputOf("security", ["find-generic-password", "-s", service, "-a", account, "-w"], name);
  if (process.platform === "win32")
    throw problem("secret-keychain", "the keychain of this system cannot be asked", "use `command:` with a program that prints the value");
  return outputOf("secret-tool", ["lookup", "service", service, "account", account], name);
}

async function resolved(source: SecretSource, rest: string, name: string, environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  switch (source) {
    case "env": {
      const [variable, fallback] = rest.split(":-", 2) as [string, string?];
      const value = environment[variable] ?? fallback;
      if (value === undefined)
        throw problem("secret-env", `the variable \`${variable}\` is not set`, `\`${name}\` is taken from it: set it where the gateway starts`);
      return value;
    }
    case "file":
      return fileText(rest, name);
    case "command": {
      const [program, ...args] = wordsOf(rest);
      if (program === undefined)
        throw problem("secret-command", "no program is named", `name the one that prints \`${name}\`, as in \`command:pass show github\``);
      return outputOf(program, args, name);
    }
    case "keychain":
      return keychain(rest, name);
    case "vault": {
      const [path, field] = rest.split("#", 2) as [string, string?];
      if (field === undefined || field === "") throw problem("secret-vault", `\`vault:${path}\` names no field`, "write `vault:PATH#FIELD`");
      return outputOf("vault", ["kv", "get", `-field=${field}`, path], name);
    }
    case "op":
      return outputOf("op", ["read", "--no-newline", rest.startsWith("//") ? `op:${rest}` : `op://${rest}`], name);
  }
}

/** Is a value taken from somewhere else, as a whole or in a part? */
export function isReference(value: string): boolean {
  REFERENCE.lastIndex = 0;
  return REFERENCE.test(value) || WHOLE.test(value);
}

/**
 * The value of a configured variable or header: plain text, `env:NAME`, `file:PATH`, `command:PROGRAM ARG…`, `keychain:SERVICE/ACCOUNT`,
 * `vault:PATH#FIELD`, `op:VAULT/ITEM/FIELD`, or text that holds such as `${env:NAME}`.
 * Throws a `UserError`, which never quotes what was found.
 */
export async function resolveReference(name: string, value: string, environment: Readonly<Record<string, string | undefined>> = process.env): Promise<string> {
  const whole = WHOLE.exec(value);
  if (whole !== null) return resolved(whole[1] as SecretSource, whole[2]!, name, environment);
  const parts: string[] = [];
  let at = 0;
  for (const match of value.matchAll(REFERENCE)) {
    parts.push(value.slice(at, match.index), await resolved(match[1] as SecretSource, match[2]!, name, environment));
    at = match.index + match[0].length;
  }
  parts.push(value.slice(at));
  const made = parts.join("");
  if (/[\0\r\n]/.test(made) && at > 0) throw problem("secret-value", `the value of \`${name}\` holds a line end`, "store it without one");
  return made;
}
