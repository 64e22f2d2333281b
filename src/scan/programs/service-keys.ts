import type { Effect } from "../../model/index.ts";
import { usesVariable } from "../shell-variable.ts";
import { isStrangeHost } from "../strange-hosts.ts";
import type { Program } from "./collect-programs.ts";
import type { Deed } from "./deeds.ts";

/** Keys of one known service: whoever else is given them can act as their owner there. */
const SERVICE_KEY =
  /^(?:NPM|NODE_AUTH|PYPI|TWINE|CARGO|RUBYGEMS|GEM|DOCKER(?:HUB)?|GH|GITHUB|GITLAB|AWS|AZURE|GCP|GOOGLE|HEROKU|STRIPE|SLACK|ANTHROPIC|OPENAI|GPG|CLOUDFLARE|CF|VERCEL|NETLIFY|FLY|RAILWAY|RENDER|DIGITALOCEAN|SENTRY|DATADOG|SNYK|SONAR|SUPABASE|FIREBASE|TWILIO|SENDGRID|SHOPIFY|SNOWFLAKE|DATABRICKS|DATABASE|SSH|SIGNING|DEPLOY|PRIVATE|EXPO|APPLE|ASC|ANDROID|KEYSTORE|JWT|SESSION|MASTER|ENCRYPTION|PROD|MAVEN|SONATYPE|OSSRH|NUGET|HOMEBREW|COSIGN|VAULT|TF_API|KUBE)_?\w*(?:TOKEN|KEY|SECRET|PASSWORD|PAT|CREDENTIALS?|CONFIG)\w*$/;

/** The key of a known service that a step gives to a host of nobody known. */
export function serviceKeyDeeds({ text, given }: Program, effects: readonly Effect[]): readonly Deed[] {
  const away = effects.find(
    (one) => (one.kind === "net.send" || one.kind === "net.connect") && one.resource.type === "host" && isStrangeHost(one.resource.host),
  );
  if (away === undefined || away.resource.type !== "host") return [];
  const { host } = away.resource;
  const lines = text.split("\n").filter((line) => line.includes(host) && /\b(?:curl|wget|nc|ncat|http|https)\b/.test(line));
  const carried = [...(given ?? [])].flatMap(([name, value]) => [...(/\bsecrets\.(\w+)/.exec(value) ?? [])].slice(1).map((secret) => [name, secret] as const));
  const found = lines
    .flatMap((line) => [
      ...[...line.matchAll(/\bsecrets\.(\w+)/g)].map(([, secret]) => secret!),
      ...carried.filter(([name]) => usesVariable(line, name)).map(([, secret]) => secret),
    ])
    .find((secret) => SERVICE_KEY.test(secret));
  return found === undefined ? [] : [{ kind: "sends-secrets", words: `${found.slice(0, 60)} → ${host}`, isSure: false }];
}
