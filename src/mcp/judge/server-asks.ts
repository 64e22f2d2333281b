import { wordsOfName } from "../../catalog/index.ts";
import { scanText } from "../../content/index.ts";
import { canonicalHost } from "../../facts/index.ts";
import { isJsonObject, type JsonObject, type Passage, type Passing } from "../traffic.ts";
import { imitates, linkRefusal, readAddress, registrableDomain } from "./addresses.ts";
import { PASS, refuse, replaced } from "./refusals.ts";
import { describeRemoved, withoutHidden, type Removed } from "./result-text.ts";
import type { ServerRules } from "./server-rules.ts";
import { sizeOf, withNames, withTexts, wordsOf } from "./values.ts";
import type { JudgeWorld } from "./world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MOST_CHARACTERS = 32 * 1024;

/** Words in the name or the label of a field that asks for a credential. */
const SECRET_WORDS: ReadonlySet<string> = new Set(
  "password passwd passphrase pwd secret token apikey credential credentials pin otp totp mfa 2fa cvv cvc iban ssn passwort kennwort contrasena senha parola motdepasse seed mnemonic cookie bearer".split(
    " ",
  ),
);
const SECRET_PAIRS =
  /\b(?:api|access|private|secret|signing|ssh|encryption|recovery|backup|license|auth|session|verification|security)[\s_-]*(?:keys?|tokens?|codes?|phrase)\b|\b(?:credit|debit)[\s_-]*card\b|\bcard[\s_-]*number\b|\bone[\s-]*time[\s-]*(?:code|password)\b/i;
const CODE_FORM = /\b(?:sk|ghp|gho|xox[bp]|akia|glpat|npm)[-_]/i;

/** Hosts that people know, which others imitate. From the services for which there are catalogs, and the usual places to log in. */
const KNOWN_HOSTS = [
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "google.com",
  "microsoft.com",
  "microsoftonline.com",
  "apple.com",
  "amazon.com",
  "slack.com",
  "atlassian.com",
  "atlassian.net",
  "linear.app",
  "notion.so",
  "npmjs.com",
  "openai.com",
  "anthropic.com",
  "claude.ai",
  "okta.com",
  "auth0.com",
  "cloudflare.com",
  "stripe.com",
  "paypal.com",
  "supabase.com",
  "vercel.com",
];

/** Judges what servers ask of the client: answers of its model, answers of the person, its folders. */
export class ServerAsks {
  readonly #world: JudgeWorld;
  /** Moments of what was let through, newest last, by server and kind. */
  readonly #moments = new Map<string, number[]>();

  constructor(world: JudgeWorld) {
    this.#world = world;
  }

  judge(method: string, params: JsonObject, at: Passage): Passing {
    const rules = this.#world.rulesFor(at);
    const size = sizeOf(params);
    if (size.isBeyond || size.characters > MOST_CHARACTERS)
      return refuse(`what the server asks by \`${method}\` is larger than can be looked at`, "mcp-size", "");
    switch (method) {
      case "sampling/createMessage":
        return this.#sampling(params, at, rules);
      case "elicitation/create":
        return this.#elicitation(params, at, rules);
      case "roots/list":
      case "ping":
        return PASS;
      default:
        return refuse(`servers may not ask clients for \`${method.slice(0, 60)}\``, "mcp-server-request", "");
    }
  }

  /** Is there room for one more within the time? Counts it where there is. */
  #hasRoom(key: string, most: number, ms: number): boolean {
    const now = this.#world.options.facts.now();
    const recent = (this.#moments.get(key) ?? []).filter((moment) => now - moment < ms && moment <= now);
    if (recent.length >= most) {
      this.#moments.set(key, recent);
      return false;
    }
    recent.push(now);
    this.#moments.set(key, recent);
    return true;
  }

  #sampling(params: JsonObject, { identity, server }: Passage, rules: ServerRules): Passing {
    const { sampling } = rules;
    if (sampling === undefined) return refuse(`\`${server.name}\` may not have the client's model answer for it`, "mcp-sampling", "");
    if (wordsOf(params).some((text) => scanText(text).verdict === "hostile"))
      return refuse(`what \`${server.name}\` would ask the model holds orders to an agent`, "mcp-sampling", "");
    if (!this.#hasRoom(`sampling ${identity}`, sampling.perHour, HOUR))
      return refuse(`\`${server.name}\` has asked the model ${sampling.perHour} times within an hour, and more is not admitted`, "mcp-sampling-budget", "");
    const notes: string[] = [];
    const removed: Removed = new Map();
    const clean = (text: string): string => withoutHidden(text, removed);
    const cleaned = withNames(withTexts(params, clean), clean);
    if (removed.size > 0) notes.push(`taken out of it: ${describeRemoved(removed)}`);
    const asked = typeof params["maxTokens"] === "number" ? params["maxTokens"] : Infinity;
    // The context of other servers is not this server's, and tools would act for it.
    const { includeContext, tools, toolChoice, ...rest } = cleaned;
    if (includeContext !== undefined && includeContext !== "none") notes.push("no context goes along with a sampling");
    if (tools !== undefined || toolChoice !== undefined) notes.push("a sampling has no tools");
    if (asked > sampling.mostTokens) notes.push(`a sampling has ${sampling.mostTokens} tokens at most`);
    return notes.length === 0 ? PASS : replaced({ ...rest, maxTokens: Math.min(asked, sampling.mostTokens) }, notes);
  }

  #elicitation(params: JsonObject, at: Passage, rules: ServerRules): Passing {
    const { server, identity } = at;
    const most = rules.questionsPerMinute;
    if (most === 0) return refuse(`\`${server.name}\` may not ask the person`, "mcp-elicitation", "");
    const message = typeof params["message"] === "string" ? params["message"] : "";
    if (params["mode"] === "url" || params["url"] !== undefined) {
      const refusal = this.#linkRefusal(params["url"], at, rules);
      if (refusal !== undefined) return refuse(`\`${server.name}\` would send the person to another place: ${refusal}`, "mcp-elicitation-link", "");
    } else {
      const field = secretField(params["requestedSchema"]);
      if (field !== undefined)
        return refuse(
          `\`${server.name}\` asks the person for \`${field}\`; credentials are given to the gateway, never to a server's form`,
          "mcp-elicitation-secret",
          "",
        );
    }
    if (SECRET_PAIRS.test(message) && /\b(?:enter|paste|type|provide|send|give|share|input|reply with|confirm)\b/i.test(message))
      return refuse(
        `\`${server.name}\` asks the person for a credential; credentials are given to the gateway, never to a server`,
        "mcp-elicitation-secret",
        "",
      );
    if (wordsOf(params).some((text) => scanText(text).verdict === "hostile"))
      return refuse(`the question of \`${server.name}\` holds orders to an agent`, "mcp-elicitation", "");
    if (!this.#hasRoom(`elicitation ${identity}`, most, MINUTE))
      return refuse(`\`${server.name}\` has asked the person ${most} times within a minute, and more is not admitted`, "mcp-elicitation-rate", "");
    const removed: Removed = new Map();
    const clean = (text: string): string => withoutHidden(text, removed);
    const cleaned = withNames(withTexts(params, clean), clean);
    const host = params["url"] === undefined ? undefined : readAddress(String(params["url"]));
    const leads = host?.ok === true ? ` It leads to ${registrableDomain(host.address.host)}.` : "";
    const shown = typeof cleaned["message"] === "string" ? cleaned["message"] : "";
    return replaced({ ...cleaned, message: `[asked by the tool server "${server.name}", not by your agent.${leads}] ${shown}` }, [
      "the person is told who asks",
    ]);
  }

  #linkRefusal(url: unknown, { server }: Passage, rules: ServerRules): string | undefined {
    if (typeof url !== "string") return "there is no address";
    const refusal = linkRefusal(url);
    if (refusal !== undefined) return refusal;
    const read = readAddress(url);
    if (!read.ok) return read.why;
    const { host } = read.address;
    const byPolicy = rules.refusal("hosts", host);
    if (byPolicy !== undefined) return byPolicy;
    const own = server.transport.type === "http" ? canonicalHost(server.transport.url)?.host : rules.catalog?.service;
    const known = [...KNOWN_HOSTS, ...(own === undefined ? [] : [own])];
    if (known.some((one) => registrableDomain(one) === registrableDomain(host))) return undefined;
    const imitated = known.find((one) => imitates(host, one));
    return imitated === undefined ? undefined : `\`${host}\` looks like \`${registrableDomain(imitated)}\` and is not`;
  }
}

/** The field of a form that asks for a credential. */
function secretField(schema: unknown): string | undefined {
  if (!isJsonObject(schema) || !isJsonObject(schema["properties"])) return undefined;
  for (const [name, own] of Object.entries(schema["properties"])) {
    const labels = isJsonObject(own) ? [own["title"], own["description"]].filter((text): text is string => typeof text === "string") : [];
    if (isJsonObject(own) && (own["format"] === "password" || own["writeOnly"] === true)) return name.slice(0, 60);
    const words = wordsOfName(name);
    if (words.some((word) => SECRET_WORDS.has(word)) || SECRET_PAIRS.test(name.replaceAll(/[_-]/g, " ")) || SECRET_PAIRS.test(words.join(" ")))
      return name.slice(0, 60);
    if (labels.some((text) => SECRET_PAIRS.test(text) || CODE_FORM.test(text) || wordsOfName(text).some((word) => SECRET_WORDS.has(word))))
      return name.slice(0, 60);
  }
  return undefined;
}
