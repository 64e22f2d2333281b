import { isJsonObject, type JsonObject, type ServerTransport } from "../traffic.ts";

/** One server as a configuration says it, with what else that says of it. Values of `env` and `headers` are as written: never print them. */
export interface ServerEntry {
  readonly name: string;
  /** Absent where neither a command nor an address could be made out. */
  readonly transport?: ServerTransport;
  /** Where it stands in the file, as a JSON pointer. */
  readonly path: string;
  /** A command that makes headers, which the client runs. */
  readonly headersHelper?: string;
  /** Tools that run unasked; `*` for all. */
  readonly unasked: readonly string[];
  readonly isDisabled: boolean;
  /** Folder of a project that the entry is for, in a file that holds several. */
  readonly project?: string;
  /** The whole entry. */
  readonly source: JsonObject;
  /** What is wrong with it. */
  readonly problems: readonly string[];
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === "string" || typeof one === "number" || typeof one === "boolean")
    ? value.map(String)
    : undefined;
}

function textMap(value: unknown, problems: string[], what: string): Record<string, string> {
  const out: Record<string, string> = {};
  if (value === undefined || value === null) return out;
  if (!isJsonObject(value)) {
    problems.push(`${what} is no object`);
    return out;
  }
  for (const [name, one] of Object.entries(value)) {
    if (typeof one === "string" || typeof one === "number" || typeof one === "boolean")
      Object.defineProperty(out, name, { value: String(one), enumerable: true });
    else problems.push(`${what} \`${name.slice(0, 60)}\` is no text`);
  }
  return out;
}

const ADDRESS_KEYS = ["url", "httpUrl", "serverUrl", "uri", "endpoint"] as const;

/** Does an object look like a server at all? */
export function looksLikeServer(value: unknown): value is JsonObject {
  return (
    isJsonObject(value) &&
    (typeof value["command"] === "string" ||
      Array.isArray(value["command"]) ||
      isJsonObject(value["command"]) ||
      ADDRESS_KEYS.some((key) => typeof value[key] === "string") ||
      typeof value["headersHelper"] === "string")
  );
}

function unaskedOf(source: JsonObject): readonly string[] {
  const out: string[] = [];
  for (const key of ["autoApprove", "alwaysAllow", "auto_approve", "always_allow", "autoAllow"]) {
    const value = source[key];
    if (value === true) out.push("*");
    else out.push(...(texts(value) ?? []));
  }
  if (source["trust"] === true || source["default_tools_approval_mode"] === "approve") out.push("*");
  return out;
}

/** Reads one entry in the form of any of the agents. Never throws. */
export function entryOf(name: string, source: JsonObject, path: string, project?: string): ServerEntry {
  const problems: string[] = [];
  // Zed keeps the command in an object of its own; OpenCode gives command and arguments as one list.
  const inner = isJsonObject(source["command"]) ? source["command"] : source;
  const command = inner === source ? source["command"] : inner["path"];
  const address = ADDRESS_KEYS.map((key) => source[key]).find((one) => typeof one === "string");
  const env = textMap(inner["env"] ?? source["env"] ?? source["environment"], problems, "the environment");
  const headers = {
    ...textMap(
      source["headers"] ?? source["http_headers"] ?? (isJsonObject(source["requestInit"]) ? source["requestInit"]["headers"] : undefined),
      problems,
      "the header",
    ),
    ...Object.fromEntries(Object.entries(textMap(source["env_http_headers"], problems, "the header")).map(([header, variable]) => [header, `\${${variable}}`])),
    ...(typeof source["bearer_token_env_var"] === "string" ? { Authorization: `Bearer \${${source["bearer_token_env_var"]}}` } : {}),
  };
  let transport: ServerTransport | undefined;
  const cwd = typeof source["cwd"] === "string" ? { cwd: source["cwd"] } : {};
  if (typeof command === "string") {
    const given = inner["args"] ?? source["args"];
    const args = given === undefined || given === null ? [] : texts(given);
    if (args === undefined) problems.push("the arguments are no list of texts");
    transport = { type: "stdio", command, args: args ?? [], env, ...cwd };
  } else if (texts(command) !== undefined && (command as unknown[]).length > 0) {
    const [first = "", ...rest] = texts(command)!;
    transport = { type: "stdio", command: first, args: [...rest, ...(texts(source["args"]) ?? [])], env, ...cwd };
  } else if (typeof address === "string") transport = { type: "http", url: address, headers };
  else problems.push("there is neither a command nor an address");
  return {
    name,
    ...(transport === undefined ? {} : { transport }),
    path,
    ...(typeof source["headersHelper"] === "string" ? { headersHelper: source["headersHelper"] } : {}),
    unasked: unaskedOf(source),
    isDisabled: source["disabled"] === true || source["enabled"] === false,
    ...(project === undefined ? {} : { project }),
    source,
    problems,
  };
}
