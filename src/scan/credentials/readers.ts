import { parseJson, parseToml, parseYaml } from "../parse.ts";
import { classOfAddress, isSecretKey, shapesIn, shownName, type Looked } from "./groups.ts";
import { classOfValue } from "./class-of-value.ts";
import type { CredentialReader, Shape } from "./credential.ts";

/** Credentials of one file; more are not told apart. */
const MAX_SHAPES = 200;
/** Longer lines are no settings. */
const MAX_LINE = 16_384;

/** JSON, also with comments; what can be read of a half-written file counts. */
export function json(looked: Looked = {}): CredentialReader {
  return (text, now) => shapesIn(parseJson(text).value, looked, now);
}

/** YAML; a text that is none is read line by line. */
export function yaml(looked: Looked = {}): CredentialReader {
  return (text, now) => {
    const { value } = parseYaml(text);
    return typeof value === "object" && value !== null ? shapesIn(value, looked, now) : ini(looked)(text, now);
  };
}

/** TOML; a text that is none is read line by line. */
export function toml(looked: Looked = {}): CredentialReader {
  return (text, now) => {
    const { value } = parseToml(text);
    return value === undefined ? ini(looked)(text, now) : shapesIn(value, looked, now);
  };
}

function* linesOf(text: string): Generator<string> {
  for (const line of text.split(/\r?\n/)) if (line.length <= MAX_LINE) yield line;
}

/** Sections in brackets and `key = value` lines, also properties files and `key: value`. */
export function ini(looked: Looked = {}): CredentialReader {
  return (text, now) => {
    const sections = new Map<string, Map<string, string>>();
    let section = "";
    for (const line of linesOf(text)) {
      const head = /^\s*\[\s*([^\]]+?)\s*\]\s*$/.exec(line);
      if (head !== null) section = head[1]!;
      const field = /^\s*(?!#|;)(?:export\s+)?([^\s=:][^=]*?|[^\s=:]+)\s*(?:=|:(?=\s))\s*(.*?)\s*$/.exec(line);
      if (head !== null || field === null) continue;
      if (!sections.has(section)) sections.set(section, new Map());
      sections.get(section)!.set(field[1]!.trim(), field[2]!.replace(/^(["'])([^]*)\1,?$/, "$2"));
    }
    const data = Object.fromEntries([...sections].map(([name, fields]) => [name, Object.fromEntries(fields)]));
    const { "": outer, ...named } = data;
    return [...shapesIn(outer ?? {}, looked, now), ...shapesIn(named, looked, now)];
  };
}

/** npm's and pip's `key=value` lines, each host by itself. */
export const npmrc: CredentialReader = (text) => {
  const shapes: Shape[] = [];
  for (const line of linesOf(text)) {
    const field = /^\s*(?!#|;)([^=]+?)\s*=\s*["']?(.*?)["']?\s*$/.exec(line);
    if (field === null || shapes.length >= MAX_SHAPES) continue;
    const key = field[1]!.replace(/^.*:(?=_)/, "");
    if (!/^(?:_authToken|_auth|_password)$/i.test(key)) continue;
    const found = classOfValue(field[2]!);
    if (found !== undefined) shapes.push({ at: shownName(field[1]!.replace(/\$\{[^}]*\}/g, "")), ...found });
  }
  return shapes;
};

/** Variables that a shell or a program reads from a file: `export NAME=value`, `set -x NAME value`, `$env:NAME = value`. */
export const variables: CredentialReader = (text) => {
  const shapes: Shape[] = [];
  let isAwsSession = false;
  for (const line of linesOf(text)) {
    if (/^\s*(?:export\s+)?AWS_SESSION_TOKEN=./.test(line)) isAwsSession = true;
    const field = /^\s*(?!#)(?:export\s+|set\s+-g?x\s+|setenv\s+|\$env:|declare\s+-x\s+)?([A-Za-z_]\w*)(?:\s*=\s*|\s+)(.+?)\s*$/.exec(line);
    if (field === null || shapes.length >= MAX_SHAPES) continue;
    const value = field[2]!.replace(/\s+#[^]*$/, "").replace(/^(["'])([^]*)\1$/, "$2");
    const found = isSecretVariable(field[1]!) ? (/\$\(|`/.test(value) ? { class: "reference" as const } : classOfValue(value)) : classOfAddress(value);
    if (found !== undefined) shapes.push({ at: shownName(field[1]!), ...found });
  }
  return shapes.map((shape) => (isAwsSession && /^AWS_/.test(shape.at) && shape.class === "static" ? { ...shape, class: "expiring" } : shape));
};

/** Is this the name of a variable that holds a secret? */
export function isSecretVariable(name: string): boolean {
  return (
    /^(?!(?:OLD)?PWD$)[A-Za-z_]\w*$/.test(name) &&
    !/(?:_FILE|_PATH|_URL|_URI|_HOST|_PORT|_NAME|_ID|_TTL|_LIMIT|_DIR)$/i.test(name) &&
    (isSecretKey(name) ||
      /(?:^|_)(?:TOKEN|SECRET|PASSWORD|APIKEY|API_KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY|CREDENTIALS|PASS|PWD|AUTH)(?:_[A-Z0-9]{1,8})?$/i.test(name))
  );
}

/** netrc: what stands after `password`, by machine. */
export const netrc: CredentialReader = (text) => {
  const shapes: Shape[] = [];
  let machine = "default";
  const words = text
    .slice(0, 1024 * 1024)
    .replace(/^\s*#.*$/gm, "")
    .split(/\s+/);
  for (let at = 0; at < words.length - 1 && shapes.length < MAX_SHAPES; at++) {
    const word = words[at];
    if (word === "machine") machine = words[++at]!;
    else if (word === "default") machine = "default";
    else if (word === "password") {
      const found = classOfValue(words[++at]!);
      if (found !== undefined) shapes.push({ at: `machine ${shownName(machine)}`, ...found });
    } else if (word === "login" || word === "account") at += 1;
  }
  return shapes;
};

/** Addresses with a secret before the host: git's store, pip's index, remotes. */
export const addresses: CredentialReader = (text) => {
  const shapes: Shape[] = [];
  for (const line of linesOf(text)) {
    const found = /^\s*[#;]/.test(line) ? undefined : classOfAddress(line);
    const header = /^\s*extraheader\s*=\s*.*authorization:\s*(.+)$/i.exec(line);
    const shape = found ?? (header === null ? undefined : classOfValue(header[1]!));
    if (shape === undefined || shapes.length >= MAX_SHAPES) continue;
    const host = /@([\w.-]+)/.exec(line)?.[1] ?? "header";
    shapes.push({ at: `address at ${shownName(host)}`, ...shape });
  }
  return shapes;
};

/** A record on each line, fields apart by `:`; the last is the secret (`~/.pgpass`). */
export const colonLines: CredentialReader = (text) => {
  const shapes: Shape[] = [];
  for (const line of linesOf(text)) {
    const fields = line.startsWith("#") ? [] : line.replaceAll("\\:", "  ").split(":");
    if (fields.length < 3 || shapes.length >= MAX_SHAPES) continue;
    const found = classOfValue(fields.at(-1)!);
    if (found !== undefined) shapes.push({ at: `host ${shownName(fields[0]!)}`, ...found });
  }
  return shapes;
};

/** XML: the text of elements, and `key="…" value="…"` pairs, that are named like secrets. */
export const xml: CredentialReader = (text) => {
  const shapes: Shape[] = [];
  const bare = text.replaceAll(/<!--[^]*?(?:-->|$)/g, "");
  for (const [, name, value] of bare.matchAll(/<([A-Za-z][\w.-]{0,60})>([^<]{1,4096})<\//g)) {
    const found = isSecretKey(name!) ? classOfValue(value!) : undefined;
    if (found !== undefined && shapes.length < MAX_SHAPES) shapes.push({ at: shownName(name!), ...found });
  }
  for (const [, name, value] of bare.matchAll(/\bkey\s*=\s*"([^"]{1,80})"\s+value\s*=\s*"([^"]{1,4096})"/gi)) {
    const found = isSecretKey(name!) ? classOfValue(value!.replace(/^%\w+%$/, "$X")) : undefined;
    // NuGet encrypts `Password` for its user on Windows; `ClearTextPassword` says what it is.
    if (found !== undefined && shapes.length < MAX_SHAPES)
      shapes.push({ at: shownName(name!), ...found, ...(name === "Password" && found.class === "static" ? { class: "encrypted" } : {}) });
  }
  return shapes;
};

/** A file whose whole text is one token. */
export const oneToken: CredentialReader = (text) => {
  const bare = text.trim();
  const found = bare === "" ? undefined : classOfValue(bare);
  return found === undefined ? [] : [{ at: "whole file", ...found }];
};

/** Commands and statements that carry a secret: histories of shells and of database clients. */
export const history: CredentialReader = (text) => {
  const seen = new Map<string, Shape>();
  for (const line of linesOf(text)) {
    const command = line.replace(/^: \d+:\d+;|^- cmd: /, "");
    const assigned = /\b([A-Za-z_]\w*)=(["']?)([^\s"']{8,})\2/.exec(command);
    const option = /(?:^|\s)--?(password|token|api-?key|secret|pass|access-token|auth-token)(?:=|\s+)(["']?)([^\s"'-][^\s"']{5,})\2/i.exec(command);
    const header = /(?:authorization|x-api-key|private-token):\s*(?:bearer |basic |token )?([^\s"']{8,})/i.exec(command);
    const typed = /(?:^|[\s"'=:])((?:ghp_|gho_|github_pat_|glpat-|sk-ant-|sk-proj-|xox[bp]-|AKIA|npm_|hvs\.|dapi)[\w.-]{12,})/.exec(command);
    const statement = /\b(?:identified by|with password|encrypted password|set password\b[^'"]*)\s*["']([^"']{4,})["']/i.exec(command);
    const found =
      (assigned !== null && isSecretVariable(assigned[1]!) ? ([`variable ${assigned[1]!}`, assigned[3]!] as const) : undefined) ??
      (option === null ? undefined : ([`option --${option[1]!.toLowerCase()}`, option[3]!] as const)) ??
      (header === null ? undefined : (["header", header[1]!] as const)) ??
      (typed === null ? undefined : (["token", typed[1]!] as const)) ??
      (statement === null ? undefined : (["statement", statement[1]!] as const));
    const shape = found === undefined ? classOfAddress(command) : classOfValue(found[1]);
    const at = found?.[0] ?? "address";
    if (shape === undefined || shape.class === "reference" || seen.size >= MAX_SHAPES) continue;
    if (!seen.has(at)) seen.set(at, { at: shownName(at), ...shape });
  }
  return [...seen.values()];
};

/** What the first reader that sees anything sees. */
export function first(...readers: readonly CredentialReader[]): CredentialReader {
  return (text, now) => {
    for (const reader of readers) {
      const shapes = reader(text, now);
      if (shapes.length > 0) return shapes;
    }
    return [];
  };
}
