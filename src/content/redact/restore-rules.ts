import { globTest } from "../../facts/index.ts";
import type { BookEntry } from "./placeholder-book.ts";

/** Where a text with restored values would go. */
export type Destination =
  | { readonly type: "file"; readonly path: string }
  | { readonly type: "host"; readonly host: string }
  | { readonly type: "mcp"; readonly server: string }
  /** A person's screen, when a person asked for it. */
  | { readonly type: "terminal" }
  /** The context of a model: values never go there. */
  | { readonly type: "model" };

/** A permission of the policy: values of these kinds may go to these places. */
export interface RestoreRule {
  /** Kinds of values, with `*`. */
  readonly kinds: string;
  /** `file:GLOB`, `host:NAME` (also `host:*.NAME`) or `mcp:SERVER`. */
  readonly to: string;
}

/** Hosts to which a provider's own credentials belong, by the first word of the kind. From the providers' API documentation. */
const OWN_HOSTS: Readonly<Record<string, readonly string[]>> = {
  anthropic: ["api.anthropic.com"],
  aws: ["*.amazonaws.com", "*.amazonaws.com.cn"],
  azure: ["*.azure.com", "*.windows.net", "*.azure.net", "login.microsoftonline.com"],
  atlassian: ["*.atlassian.net", "api.atlassian.com", "bitbucket.org", "api.bitbucket.org"],
  bitbucket: ["bitbucket.org", "api.bitbucket.org"],
  cloudflare: ["api.cloudflare.com"],
  datadog: ["*.datadoghq.com", "*.datadoghq.eu"],
  digitalocean: ["api.digitalocean.com"],
  discord: ["discord.com"],
  docker: ["*.docker.io", "*.docker.com"],
  gcp: ["*.googleapis.com"],
  google: ["*.googleapis.com"],
  github: ["api.github.com", "github.com", "uploads.github.com", "*.githubusercontent.com", "ghcr.io"],
  gitlab: ["gitlab.com", "*.gitlab.com"],
  heroku: ["api.heroku.com", "git.heroku.com"],
  huggingface: ["huggingface.co", "*.huggingface.co"],
  linear: ["api.linear.app"],
  mailgun: ["api.mailgun.net", "api.eu.mailgun.net"],
  netlify: ["api.netlify.com"],
  notion: ["api.notion.com"],
  npm: ["*.npmjs.org"],
  openai: ["api.openai.com"],
  pypi: ["upload.pypi.org", "pypi.org"],
  sendgrid: ["api.sendgrid.com"],
  sentry: ["sentry.io", "*.sentry.io"],
  shopify: ["*.myshopify.com"],
  slack: ["slack.com", "*.slack.com"],
  square: ["connect.squareup.com"],
  stripe: ["api.stripe.com", "files.stripe.com"],
  telegram: ["api.telegram.org"],
  twilio: ["api.twilio.com", "*.twilio.com"],
  vercel: ["api.vercel.com"],
};

function isHost(pattern: string, host: string): boolean {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : host === pattern;
}

/** The host that a value names itself: a database belongs to its own server. */
function ownHost(value: string): string | undefined {
  return /^[a-z][a-z0-9+.-]{1,30}:\/\/(?:[^/?#\s]{0,512}@)?\[?([a-z0-9.-]{1,253}|[0-9a-f:]{2,45})\]?(?=[:/?#]|$)/i.exec(value)?.[1]?.toLowerCase();
}

function fitsRule({ kinds, to }: RestoreRule, entry: BookEntry, destination: Destination): boolean {
  if (!globTest(kinds)(entry.kind)) return false;
  const at = to.indexOf(":");
  const where = to.slice(at + 1);
  switch (destination.type) {
    case "file":
      return to.startsWith("file:") && globTest(where)(destination.path);
    case "host":
      return to.startsWith("host:") && isHost(where.toLowerCase(), destination.host.toLowerCase());
    case "mcp":
      return to.startsWith("mcp:") && where === destination.server;
    case "terminal":
    case "model":
      return false;
  }
}

/**
 * May a value go there? Into a file that it came from; to its provider's own hosts, and to the host that it names itself; to where a rule of the policy says.
 * Text that only looked like a placeholder is no secret and may go anywhere. Into the context of a model no value goes.
 */
export function mayGo(entry: BookEntry, destination: Destination, rules: readonly RestoreRule[] = []): boolean {
  if (entry.kind === "literal") return true;
  switch (destination.type) {
    case "model":
      return false;
    case "terminal":
      return true;
    case "file":
      if (entry.origins.includes(destination.path)) return true;
      break;
    case "host": {
      const host = destination.host.toLowerCase();
      const own = OWN_HOSTS[entry.kind.split("-")[0]!] ?? [];
      if (own.some((pattern) => isHost(pattern, host)) || ownHost(entry.value) === host) return true;
      break;
    }
    case "mcp":
      break;
  }
  return rules.some((rule) => fitsRule(rule, entry, destination));
}
