import type { CredentialStore } from "../credential.ts";
import { privateKey } from "../key-files.ts";
import { first, ini, json, oneToken, toml, yaml } from "../readers.ts";

const endsSoon = "use a token with few rights that ends, and log out when the work is done";

/** Platforms and services with a command line of their own. */
export const SERVICES: readonly CredentialStore[] = [
  {
    tool: "wrangler",
    opens: "cloud",
    paths: [".wrangler/config/default.toml", ".config/.wrangler/config/default.toml", "Library/Preferences/.wrangler/config/default.toml"],
    read: toml(),
    fix: "`wrangler logout` when the work is done, or an API token for one zone",
  },
  {
    tool: "vercel",
    opens: "cloud",
    paths: [
      ".local/share/com.vercel.cli/auth.json",
      ".config/com.vercel.cli/auth.json",
      "Library/Application Support/com.vercel.cli/auth.json",
      ".vercel/auth.json",
    ],
    read: json(),
    fix: endsSoon,
  },
  {
    tool: "netlify",
    opens: "cloud",
    paths: [".config/netlify/config.json", "Library/Preferences/netlify/config.json", ".netlify/config.json"],
    read: json({ isOne: true }),
    fix: endsSoon,
  },
  { tool: "fly", opens: "cloud", paths: [".fly/config.yml"], read: yaml(), fix: "use `fly tokens create deploy --expiry` for one app" },
  { tool: "railway", opens: "cloud", paths: [".railway/config.json"], read: json({ isOne: true }), fix: "use a project token" },
  { tool: "render", opens: "cloud", paths: [".render/cli.yaml"], read: yaml({ keys: /^key$/ }), fix: endsSoon },
  {
    tool: "heroku",
    opens: "cloud",
    paths: [".heroku/credentials", ".config/heroku/config.json"],
    read: first(json(), oneToken),
    fix: "`heroku logout` when the work is done",
  },
  {
    tool: "supabase",
    opens: "data",
    paths: [".supabase/access-token"],
    read: oneToken,
    fix: "let the CLI use the keyring, and make a new token when the work is done",
  },
  {
    tool: "firebase",
    opens: "cloud",
    paths: [".config/configstore/firebase-tools.json"],
    read: json({ isOne: true }),
    fix: "use application default credentials with impersonation, and `firebase logout`",
  },
  { tool: "configstore", opens: "service", paths: [".config/configstore/*.json"], read: json({ isOne: true }), fix: endsSoon },
  { tool: "clasp", opens: "service", paths: [".clasprc.json"], read: json({ isOne: true }), fix: "`clasp logout` when the work is done" },
  {
    tool: "expo",
    opens: "service",
    paths: [".expo/state.json"],
    read: json({ keys: /^sessionsecret$/, isOne: true }),
    fix: "use an access token of a robot user",
  },
  {
    tool: "stripe",
    opens: "service",
    paths: [".config/stripe/config.toml"],
    read: toml({ keys: /^(?:testmodeapikey|livemodeapikey)$/ }),
    fix: "use restricted test keys; `stripe logout` ends these",
  },
  { tool: "twilio", opens: "service", paths: [".twilio-cli/config.json"], read: json(), fix: "use an API key with few rights" },
  { tool: "sendgrid", opens: "service", paths: [".sendgrid"], read: first(json(), oneToken), fix: "use an API key with few rights" },
  {
    tool: "sentry",
    opens: "service",
    paths: [".sentryclirc"],
    anywhere: /^\.sentryclirc$/,
    read: ini(),
    fix: "use an organisation token for release upload only",
  },
  { tool: "datadog", opens: "service", paths: [".dogrc", ".datadog/config"], read: ini({ keys: /^(?:appkey|apikey)$/ }), fix: "use a scoped application key" },
  { tool: "new relic", opens: "service", paths: [".newrelic/credentials.json"], read: json(), fix: endsSoon },
  { tool: "pagerduty", opens: "service", paths: [".config/pagerduty-cli/config.json", ".pd.yml"], read: yaml(), fix: "use a read-only key" },
  { tool: "slack", opens: "service", paths: [".slack/credentials.json"], read: json({ isOne: true }), fix: "`slack logout` when the work is done" },
  { tool: "linear", opens: "service", paths: [".linear/config.json", ".config/linear/config.toml"], read: first(json(), toml()), fix: endsSoon },
  {
    tool: "jira",
    opens: "service",
    paths: [".config/.jira/.config.yml", ".jira.d/config.yml", ".config/atlassian/config.json"],
    read: yaml(),
    fix: "keep the token in the keyring",
  },
  { tool: "circleci", opens: "source", paths: [".circleci/cli.yml"], read: yaml(), fix: endsSoon },
  { tool: "travis", opens: "source", paths: [".travis/config.yml"], read: yaml(), fix: endsSoon },
  { tool: "buildkite", opens: "source", paths: [".config/bk.yaml", ".buildkite/config.json"], read: yaml(), fix: endsSoon },
  { tool: "jenkins", opens: "source", paths: [".jenkins-cli", ".config/jenkins/credentials"], read: first(ini(), oneToken), fix: endsSoon },
  { tool: "snyk", opens: "service", paths: [".config/configstore/snyk.json"], read: json({ keys: /^api$/, isOne: true }), fix: "use `snyk auth` with OAuth" },
  { tool: "sonar", opens: "service", paths: [".sonar/credentials", ".sonarlint/credentials"], read: ini(), otherwise: "static", fix: endsSoon },
  { tool: "algolia", opens: "service", paths: [".config/algolia/config.toml"], read: toml(), fix: "use a key with search rights only" },
  {
    tool: "shopify",
    opens: "service",
    paths: [".config/shopify/config.json", ".config/shopify-cli-kit-nodejs/config.json"],
    read: json({ isOne: true }),
    fix: endsSoon,
  },
  { tool: "contentful", opens: "service", paths: [".contentfulrc.json"], anywhere: /^\.contentfulrc\.json$/, read: json(), fix: endsSoon },
  { tool: "postman", opens: "service", paths: [".postman/postmanrc"], read: json({ isOne: true, keys: /^key$/ }), fix: endsSoon },
  {
    tool: "httpie",
    opens: "service",
    paths: [".httpie/sessions/*/*.json", ".config/httpie/sessions/*/*.json"],
    read: json({ keys: /^(?:rawauth|value)$/ }),
    fix: "delete the session when the work is done",
  },
  {
    tool: "curl",
    opens: "service",
    paths: [".curlrc", ".wgetrc"],
    read: (text, now) => (/^\s*-?-?u(?:ser)?\s*[=\s]\s*"?[^\s:"]+:\S/m.test(text) ? [{ at: "user", class: "static" }] : ini()(text, now)),
    fix: "give it for the command that needs it",
  },
  {
    tool: "mail",
    opens: "service",
    paths: [".msmtprc", ".config/msmtp/config", ".fetchmailrc", ".mbsyncrc", ".offlineimaprc"],
    read: (text, now) =>
      /^\s*(?:password|pass)\s+"?\S/im.test(text)
        ? [{ at: "password", class: "static" }]
        : /^\s*(?:passwordeval|passcmd|remotepasseval)\b/im.test(text)
          ? [{ at: "password", class: "reference" }]
          : ini({ references: /^(?:remotepasseval)$/ })(text, now),
    fix: "use `passwordeval` with the keyring",
  },
  {
    tool: "apple developer",
    opens: "service",
    paths: [".appstoreconnect/private_keys/*.p8", ".private_keys/*.p8", "private_keys/*.p8"],
    anywhere: /^AuthKey_.*\.p8$/,
    read: privateKey,
    fix: "use a key with few roles, kept in CI",
  },
  {
    tool: "android signing",
    opens: "service",
    paths: [],
    anywhere: /^(?:keystore|key|signing)\.properties$/,
    read: ini(),
    fix: "give the passwords in the environment of the build",
  },
  { tool: "samba", opens: "machines", paths: [".smbcredentials"], anywhere: /^\.?smbcredentials$/, read: ini(), fix: "use Kerberos" },
  { tool: "kerberos", opens: "machines", paths: ["krb5.keytab", ".krb5/*.keytab"], otherwise: "static", fix: "use a ticket with `kinit` instead of a keytab" },
  {
    tool: "vnc",
    opens: "machines",
    paths: [".vnc/passwd", ".config/tigervnc/passwd"],
    otherwise: "static",
    fix: "the file is only obscured; reach the desktop over SSH",
  },
  {
    tool: "filezilla",
    opens: "machines",
    paths: [".config/filezilla/sitemanager.xml", ".filezilla/sitemanager.xml", ".config/filezilla/recentservers.xml"],
    read: (text) =>
      /<Pass encoding="crypt"/.test(text) ? [{ at: "Pass", class: "encrypted" }] : /<Pass[^>]*>[^<]+</.test(text) ? [{ at: "Pass", class: "static" }] : [],
    fix: "set a master password",
  },
];
