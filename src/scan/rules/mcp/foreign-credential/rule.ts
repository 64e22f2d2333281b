import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";

/** Variables of known services, and the hosts that they are for. */
const OWNERS: readonly (readonly [variable: RegExp, host: RegExp])[] = [
  [/^AWS_(?:SECRET_ACCESS_KEY|SESSION_TOKEN|ACCESS_KEY_ID)$/, /(?:^|\.)(?:amazonaws\.com|aws\.dev|api\.aws)$/],
  [/^(?:GITHUB|GH)_(?:TOKEN|PAT)$|^GITHUB_PERSONAL_ACCESS_TOKEN$/, /(?:^|\.)(?:github\.com|githubcopilot\.com|ghe\.com|github\.\w[\w.-]*)$/],
  [/^(?:ANTHROPIC|CLAUDE)_(?:API_KEY|AUTH_TOKEN)$/, /(?:^|\.)(?:anthropic|claude)\.com$/],
  [/^OPENAI_API_KEY$/, /(?:^|\.)openai\.(?:com|azure\.com)$/],
  [/^(?:NPM_TOKEN|NODE_AUTH_TOKEN)$/, /(?:^|\.)npmjs\.(?:org|com)$/],
  [/^(?:GOOGLE|GCP|GEMINI)_\w*(?:KEY|CREDENTIALS|TOKEN)$/, /(?:^|\.)(?:googleapis|google)\.com$/],
  [/^STRIPE_(?:SECRET|API)_KEY$/, /(?:^|\.)stripe\.com$/],
  [/^(?:SSH_PRIVATE_KEY|KUBECONFIG\w*|VAULT_TOKEN|DATABASE_URL)$/, /^$/],
];

/** A server at another host is given the key of a known service. */
export const rule: Rule = {
  id: "mcp/foreign-credential",
  title: "A server at another host is given the key of a known service",
  severity: "high",
  why: "A header with the key of a cloud or a forge hands that key to whoever runs the host.",
  help: "make a key of the server's own",
  sources: ["docs/scan-accuracy.md", "https://modelcontextprotocol.io/docs/concepts/transports"],
  kinds: ["mcp", "settings", "plugin"],
  fixturePath: ".mcp.json",
  check: ({ value }) =>
    ["mcpServers", "mcp_servers", "servers", "mcp"].flatMap((key) =>
      Object.entries(objectAt(value, key) ?? {}).flatMap(([name, server]): Found[] => {
        const fields = asObject(server);
        const words = [...textsOf(fields?.["args"]), ...textsOf(fields?.["command"])];
        const address = fields?.["url"] ?? fields?.["httpUrl"] ?? fields?.["serverUrl"] ?? words.find((word) => /^https?:\/\//.test(word));
        const host = typeof address === "string" ? /^\w+:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(address)?.[1] : undefined;
        if (host === undefined || /^(?:localhost|127\.|\[?::1|10\.|192\.168\.)|\.(?:local|internal|localhost)$|\$\{/.test(host)) return [];
        // A proxy for remote servers takes headers as arguments.
        const given = Object.entries(asObject(fields?.["headers"]) ?? words.filter((_, index) => /^(?:-H|--header)$/.test(words[index - 1] ?? "")));
        return given.flatMap(([header, text]): Found[] =>
          typeof text !== "string"
            ? []
            : [...text.matchAll(/\$\{?(?:env:)?(\w{3,80})|\{env:(\w{3,80})\}/g)].flatMap((found): Found[] => {
                const variable = (found[1] ?? found[2])!;
                const owner = OWNERS.find(([pattern]) => pattern.test(variable));
                return owner === undefined || owner[1].test(host)
                  ? []
                  : [{ message: `${name}: \`${variable}\` goes to \`${host.slice(0, 80)}\``, at: [key, name, "headers", header] }];
              }),
        );
      }),
    ),
};
