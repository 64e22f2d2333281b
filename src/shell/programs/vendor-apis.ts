/**
 * Services whose API is usually called with a key of the user's from the command line, and the provider's name in
 * `infra` effects. A key that is sent to its own kind of service is used; sent anywhere else it is given away.
 * `.name` means everything below it. Sources: the services' API references.
 */
const VENDOR_APIS: Readonly<Record<string, string>> = {
  "api.openai.com": "openai", "api.anthropic.com": "anthropic", "generativelanguage.googleapis.com": "gcp", "api.mistral.ai": "mistral", "api.cohere.com": "cohere", "api.cohere.ai": "cohere", "api.groq.com": "groq", "api.together.xyz": "together", "openrouter.ai": "openrouter", "api.deepseek.com": "deepseek", "api.x.ai": "xai", "api.perplexity.ai": "perplexity", "api.replicate.com": "replicate", "huggingface.co": "huggingface", "api-inference.huggingface.co": "huggingface", ".openai.azure.com": "azure", "api.elevenlabs.io": "elevenlabs", "api.stability.ai": "stability", "api.voyageai.com": "voyage",
  "api.digitalocean.com": "digitalocean", "api.cloudflare.com": "cloudflare", "api.hetzner.cloud": "hetzner", "api.linode.com": "linode", "api.vultr.com": "vultr", "api.scaleway.com": "scaleway", "management.azure.com": "azure", "graph.microsoft.com": "azure", ".googleapis.com": "gcp", ".amazonaws.com": "aws", "api.heroku.com": "heroku", "api.vercel.com": "vercel", "api.netlify.com": "netlify", "api.render.com": "render", "api.fly.io": "fly", "api.machines.dev": "fly", "backboard.railway.app": "railway", "api.supabase.com": "supabase", ".supabase.co": "supabase", "console.neon.tech": "neon", "api.planetscale.com": "planetscale", "cloud.mongodb.com": "mongodb", "app.terraform.io": "terraform", "api.pulumi.com": "pulumi", "api.fastly.com": "fastly", "api.bunny.net": "bunny", "api.upstash.com": "upstash", "api.doppler.com": "doppler",
  "api.stripe.com": "stripe", "api.paypal.com": "paypal", "api-m.paypal.com": "paypal", "api.twilio.com": "twilio", "api.sendgrid.com": "sendgrid", "api.mailgun.net": "mailgun", "api.postmarkapp.com": "postmark", "api.resend.com": "resend", ".api.mailchimp.com": "mailchimp", "api.segment.io": "segment",
  "api.github.com": "github", "uploads.github.com": "github", "gitlab.com": "gitlab", "api.bitbucket.org": "bitbucket", "codeberg.org": "codeberg", "dev.azure.com": "azure", "circleci.com": "circleci", "api.travis-ci.com": "travis", "api.buildkite.com": "buildkite", "app.codecov.io": "codecov", "sonarcloud.io": "sonarcloud", "sentry.io": "sentry", ".sentry.io": "sentry", "api.datadoghq.com": "datadog", "api.datadoghq.eu": "datadog", "api.newrelic.com": "newrelic", "api.pagerduty.com": "pagerduty", "api.opsgenie.com": "opsgenie", "api.honeycomb.io": "honeycomb", "api.statuspage.io": "statuspage", "api.launchdarkly.com": "launchdarkly", "app.launchdarkly.com": "launchdarkly", "snyk.io": "snyk", "api.snyk.io": "snyk",
  "slack.com": "slack", "api.linear.app": "linear", "api.notion.com": "notion", "api.airtable.com": "airtable", ".atlassian.net": "atlassian", "api.atlassian.com": "atlassian", "api.trello.com": "trello", "app.asana.com": "asana", "api.clickup.com": "clickup", "api.monday.com": "monday", "api.figma.com": "figma", "api.hubapi.com": "hubspot", ".zendesk.com": "zendesk", "api.intercom.io": "intercom", "api.shopify.com": "shopify", ".myshopify.com": "shopify", "api.contentful.com": "contentful", "api.algolia.com": "algolia", ".algolia.net": "algolia", "api.mapbox.com": "mapbox", "api.openweathermap.org": "openweathermap",
  "npmjs.org": "npm", "upload.pypi.org": "pypi", "crates.io": "cargo", "rubygems.org": "gem", "hub.docker.com": "docker",
};

/** The provider whose API a host is; `undefined` for any other host. */
export function vendorOf(host: string): string | undefined {
  if (Object.hasOwn(VENDOR_APIS, host)) return VENDOR_APIS[host];
  for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
    const below = host.slice(dot);
    if (Object.hasOwn(VENDOR_APIS, below)) return VENDOR_APIS[below];
  }
  return undefined;
}
