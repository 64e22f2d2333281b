import { isLoadingVariable, isSecretVariable, runtimeOptionsLoad } from "../../catalog/index.ts";
import { createScanner } from "../../content/index.ts";
import type { Passing, ServerConfig } from "../traffic.ts";
import { innerAddressRefusal, readAddress } from "./addresses.ts";
import { PASS, refuse } from "./refusals.ts";
import type { ServerRules } from "./server-rules.ts";
import type { StandingOf } from "./standing.ts";

/** Variables by which whoever sets them runs code of their own in the server, or sends its traffic elsewhere, besides those that load code whatever their value is. */
const INJECTING =
  /^(?:NODE_OPTIONS|NODE_PATH|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED|LD_\w+|PYTHONPATH|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|EDITOR|PAGER|BROWSER|PATH|SHELL|(?:HTTPS?|ALL)_PROXY|SSL_CERT_(?:FILE|DIR)|npm_config_\w+|UV_INDEX\w*|PIP_\w+)$/i;
/** A value that is looked up and not stood there. */
const REFERENCE = /^\s*(?:\$\{(?:env|input|secret|keychain|file|command|vault)?:?[^}]*\}|(?:keychain|file|command|vault|op|env):\S.*|op:\/\/\S+)\s*$/i;
const SHELL = /^(?:.*\/)?(?:sh|bash|zsh|dash|ksh|fish|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh)$/i;

const scanner = createScanner();

function holdsSecret(text: string): boolean {
  return scanner.scan(text).some(({ tier }) => tier === "checked" || tier === "provider");
}

/** Secrets that stand in a configuration instead of being put in by the gateway. */
function inlineSecret({ transport }: ServerConfig): string | undefined {
  const pairs = transport.type === "stdio" ? Object.entries(transport.env) : Object.entries(transport.headers);
  for (const [name, value] of pairs) {
    const bare = value.replace(/^\s*(?:bearer|basic|token)\s+/i, "");
    if (REFERENCE.test(value) || REFERENCE.test(bare) || bare.trim() === "") continue;
    if (holdsSecret(`${name}=${value}`)) return name;
    if ((isSecretVariable(name.replaceAll("-", "_")) || /^(?:authorization|x-api-key|cookie)$/i.test(name)) && bare.length >= 8) return name;
  }
  const words = transport.type === "stdio" ? transport.args : [transport.url];
  const at = words.findIndex((word) => !/^postgres(?:ql)?:\/\/[^:@/]+@/.test(word) && holdsSecret(word));
  return at === -1 ? undefined : transport.type === "stdio" ? `argument ${at + 1}` : "the address";
}

/** May a server be started or reached at all? */
export function admission(server: ServerConfig, rules: ServerRules, standingOf: StandingOf | undefined): Passing<never> | typeof PASS {
  const { listing } = rules;
  const { transport, name } = server;
  if (listing.type === "deny") return refuse(`\`${name}\`: ${listing.why}`, "mcp-unlisted", "");
  if (transport.type === "http") {
    const read = readAddress(transport.url);
    if (!read.ok) return refuse(`\`${name}\`: ${read.why}`, "mcp-address", "");
    const { address } = read;
    const inner = innerAddressRefusal(address);
    if (inner !== undefined && !(listing.type === "listed" && !address.sets.includes("metadata")) && !address.sets.includes("loopback"))
      return refuse(`\`${name}\`: ${inner}`, "mcp-address", "");
    if (address.scheme !== "https" && !address.sets.includes("loopback"))
      return refuse(`\`${name}\` is not reached over TLS; write its address with https://`, "mcp-address", "");
  } else {
    const listed = new Set(rules.rules.flatMap(({ env }) => env ?? []));
    const injecting = Object.entries(transport.env).find(
      ([variable, value]) => (INJECTING.test(variable) || isLoadingVariable(variable) || runtimeOptionsLoad(variable, value) === true) && !listed.has(variable),
    )?.[0];
    if (injecting !== undefined)
      return refuse(
        `\`${name}\` would be started with \`${injecting}\`, by which others run code in it; remove it, or list the server with it in the policy`,
        "mcp-environment",
        "",
      );
    if (SHELL.test(transport.command) && listing.type !== "listed")
      return refuse(
        `\`${name}\` would be started by a shell, so that what runs is not what is named; name the program, or list the server in the policy`,
        "mcp-shell",
        "",
      );
  }
  const secret = inlineSecret(server);
  if (secret !== undefined)
    return refuse(
      `\`${name}\` has a secret in its configuration (${secret}), where the agent reads it; write a reference instead (\`\${env:NAME}\`, \`keychain:…\`, \`file:…\`), which the gateway looks up`,
      "mcp-inline-secret",
      "",
    );
  const standing = standingOf?.(server);
  if (standing !== undefined && (standing.state === "quarantined" || standing.state === "revoked"))
    return refuse(`\`${name}\` is ${standing.state}: ${standing.why}`, `mcp-${standing.state}`, "");
  if (listing.type === "listed" || standing?.state === "approved") return PASS;
  return refuse(
    `\`${name}\` is not approved${standing === undefined ? "" : `: ${standing.why}`}; a person approves it with \`sallyport mcp approve ${name}\`, or lists it in the policy`,
    "mcp-unapproved",
    "",
  );
}
