import { readFileSync, statSync } from "node:fs";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import { UserError } from "../../model/index.ts";
import { isJsonObject, type ServerConfig } from "../traffic.ts";
import type { OAuthSettings } from "./oauth-authorizer.ts";
import { isReference } from "./secret-reference.ts";

const MAX_FILE = 1024 * 1024;
const NAME = /^[\w][\w.-]{0,63}$/;

function problem(file: string, message: string, help: string): UserError {
  return new UserError([{ code: "mcp-servers", message, help, file }]);
}

function texts(value: unknown, what: string, file: string): Record<string, string> {
  if (value === undefined) return {};
  if (!isJsonObject(value) || !Object.values(value).every((one) => typeof one === "string"))
    throw problem(file, `${what} must hold names with texts`, "see docs/mcp-gateway.md");
  return value as Record<string, string>;
}

function serverOf(name: string, value: unknown, file: string): ServerConfig {
  const at = `\`mcpServers.${name}\``;
  if (!NAME.test(name)) throw problem(file, `\`${name.slice(0, 80)}\` is no name for a server`, "use letters, digits, `.`, `_` and `-`");
  if (!isJsonObject(value)) throw problem(file, `${at} must be an object`, "give it a `command` or an `url`");
  const { command, args, url, cwd } = value;
  if (command !== undefined && url !== undefined) throw problem(file, `${at} has both \`command\` and \`url\``, "keep one of them");
  if (typeof command === "string" && command !== "") {
    if (args !== undefined && (!Array.isArray(args) || !args.every((one) => typeof one === "string")))
      throw problem(file, `${at}.args must be a list of texts`, "quote each argument");
    if (cwd !== undefined && typeof cwd !== "string") throw problem(file, `${at}.cwd must be text`, "give an absolute folder");
    return {
      name,
      transport: {
        type: "stdio",
        command,
        args: (args as readonly string[] | undefined) ?? [],
        env: texts(value["env"], `${at}.env`, file),
        ...(cwd === undefined ? {} : { cwd }),
      },
    };
  }
  if (typeof url === "string") {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw problem(file, `${at}.url is no http or https address`, "write it in full, as in `https://mcp.example.com/mcp`");
    if (new URL(url).username !== "" || new URL(url).password !== "")
      throw problem(file, `${at}.url holds a user or a password`, "give credentials in `headers`, by reference");
    return { name, transport: { type: "http", url, headers: texts(value["headers"], `${at}.headers`, file) } };
  }
  throw problem(file, `${at} has neither \`command\` nor \`url\``, "give it one of them");
}

/** What a server's `oauth` says. */
function oauthOf(name: string, value: unknown, file: string): OAuthSettings {
  const found = isJsonObject(value) ? value["oauth"] : undefined;
  const settings = texts(found, `\`mcpServers.${name}.oauth\``, file);
  const unknown = Object.keys(settings).find((key) => !["clientId", "clientSecret", "clientMetadataUrl", "scope", "issuer"].includes(key));
  if (unknown !== undefined)
    throw problem(file, `\`mcpServers.${name}.oauth\` knows no \`${unknown}\``, "use `clientId`, `clientSecret`, `clientMetadataUrl`, `issuer` or `scope`");
  if (settings["clientSecret"] !== undefined && !isReference(settings["clientSecret"]))
    throw problem(
      file,
      `\`mcpServers.${name}.oauth.clientSecret\` holds the secret itself`,
      "keep it elsewhere and name the place, as in `keychain:SERVICE/ACCOUNT`",
    );
  return settings;
}

/** What a file of servers holds. */
export interface ServerFile {
  readonly servers: ReadonlyMap<string, ServerConfig>;
  readonly oauth: ReadonlyMap<string, OAuthSettings>;
}

/** Servers by name, from a file in the form that clients use (`{"mcpServers": {…}}`). Throws a `UserError` that says what is wrong in it. */
export function readServerFile(file: string): ServerFile {
  let text: string;
  try {
    if (statSync(file).size > MAX_FILE) throw problem(file, "the file is too large", `it may have ${MAX_FILE} bytes`);
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw problem(file, `the file cannot be read (${code ?? "error"})`, 'write the servers there: {"mcpServers": {"NAME": {"command": "…", "args": []}}}');
  }
  const errors: ParseError[] = [];
  const found: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) throw problem(file, `the file is no JSON: ${printParseErrorCode(first.error)} at character ${first.offset}`, "mend it there");
  const servers = isJsonObject(found) ? found["mcpServers"] : undefined;
  if (!isJsonObject(servers)) throw problem(file, "the file has no `mcpServers`", 'write {"mcpServers": {"NAME": {"command": "…", "args": []}}}');
  const entries = Object.entries(servers);
  return {
    servers: new Map(entries.map(([name, value]) => [name, serverOf(name, value, file)])),
    oauth: new Map(entries.map(([name, value]) => [name, oauthOf(name, value, file)])),
  };
}
