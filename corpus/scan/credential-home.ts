import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BASE62, Draw } from "../secrets/draw.ts";

/** A credential that a generated home holds, as a person would label it. */
export interface LabelledCredential {
  readonly tool: string;
  readonly path: string;
  readonly class: "static" | "refreshable" | "expiring" | "encrypted" | "reference";
}

export interface GeneratedHome {
  readonly labels: readonly LabelledCredential[];
  /** Every secret value that was written; none may show in an output. */
  readonly values: readonly string[];
  /** Files without a credential. */
  readonly plain: readonly string[];
}

/** The public npm registry's host, from parts: nothing in the repository names it outside the product's catalog. */
export const REGISTRY = ["registry", "npmjs", "org"].join(".");

type Class = LabelledCredential["class"];
/** Builds a file's text; `s` draws a secret value of a length, with a beginning. */
type Build = (s: (length: number, prefix?: string) => string, later: string, b: (text: string) => string) => string;

/** The head of an OpenSSH key with a cipher; the rest is drawn. */
function openssh(cipher: string, kind: string, secret: string): string {
  const field = (text: string): Buffer => {
    const bytes = Buffer.alloc(4 + text.length);
    bytes.writeUInt32BE(text.length, 0);
    bytes.write(text, 4, "latin1");
    return bytes;
  };
  const body = Buffer.concat([
    Buffer.from("openssh-key-v1\0", "latin1"),
    field(cipher),
    field(cipher === "none" ? "none" : "bcrypt"),
    field(""),
    Buffer.from([0, 0, 0, 1]),
    field(kind),
    Buffer.from(secret),
  ]);
  const marker = (word: string): string => `-----${word} OPENSSH PRIVATE KEY-----`;
  return `${marker("BEGIN")}\n${body.toString("base64").replaceAll(/.{70}/g, "$&\n")}\n${marker("END")}\n`;
}

const pem = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
const jwt = (claims: object, b: (text: string) => string, s: string): string => `${b('{"alg":"RS256","typ":"JWT"}')}.${b(JSON.stringify(claims))}.${s}`;

/** Tool, path, class, and the text. Formats: the tools' documentation of their files. */
const FILES: readonly (readonly [string, string, Class, Build])[] = [
  ["aws", ".aws/credentials", "static", (s) => `[default]\naws_access_key_id = ${s(16, "AKIA")}\naws_secret_access_key = ${s(40)}\n`],
  [
    "aws sso",
    ".aws/sso/cache/0a1b.json",
    "refreshable",
    (s, later) => JSON.stringify({ startUrl: "https://x.awsapps.com/start", accessToken: s(80), expiresAt: later, refreshToken: s(80), clientSecret: s(60) }),
  ],
  [
    "aws sso",
    ".aws/sso/cache/0a1c.json",
    "expiring",
    (s, later) => JSON.stringify({ startUrl: "https://x.awsapps.com/start", accessToken: s(80), expiresAt: later }),
  ],
  [
    "aws cli cache",
    ".aws/cli/cache/role.json",
    "expiring",
    (s, later) => JSON.stringify({ Credentials: { AccessKeyId: s(16, "ASIA"), SecretAccessKey: s(40), SessionToken: s(200), Expiration: later } }),
  ],
  [
    "aws config",
    ".aws/config",
    "reference",
    () => "[profile work]\nsso_session = work\nregion = eu-west-1\n[profile proc]\ncredential_process = /usr/bin/helper\n",
  ],
  [
    "gcloud",
    ".config/gcloud/application_default_credentials.json",
    "refreshable",
    (s) => JSON.stringify({ type: "authorized_user", client_id: "x.apps", client_secret: s(24), refresh_token: s(60, "1//") }),
  ],
  [
    "gcloud",
    ".config/gcloud/legacy_credentials/me@example.com/adc.json",
    "refreshable",
    (s) => JSON.stringify({ type: "authorized_user", client_secret: s(24), refresh_token: s(60, "1//") }),
  ],
  [
    "service account",
    "projects/api/my-service-account.json",
    "static",
    (s) => JSON.stringify({ type: "service_account", private_key_id: "1", private_key: pem("PRIVATE KEY", s(400)) }),
  ],
  [
    "gcp federation",
    "projects/api/ci-service_account.json",
    "reference",
    () =>
      JSON.stringify({
        type: "external_account",
        audience: "//iam",
        token_url: "https://sts.googleapis.com/v1/token",
        credential_source: { file: "/var/run/token" },
      }),
  ],
  [
    "azure",
    ".azure/msal_token_cache.json",
    "refreshable",
    (s) =>
      JSON.stringify({
        AccessToken: { "u-at": { secret: s(200), expires_on: "1900000000" } },
        RefreshToken: { "u-rt": { secret: s(200) } },
        Account: { u: { username: "me" } },
      }),
  ],
  ["azure sp", ".azure/service_principal_entries.json", "static", (s) => JSON.stringify([{ client_id: "1", tenant: "2", client_secret: s(40) }])],
  [
    "kube token",
    ".kube/config",
    "static",
    (s) => `apiVersion: v1\nclusters: []\nusers:\n- name: admin\n  user:\n    client-certificate-data: Q0VSVA==\n    client-key-data: ${s(120)}\n`,
  ],
  [
    "kube exec",
    ".kube/eks.yaml",
    "reference",
    () =>
      "apiVersion: v1\nusers:\n- name: eks\n  user:\n    exec:\n      apiVersion: client.authentication.k8s.io/v1\n      command: aws\n      args: [eks, get-token]\n",
  ],
  ["kube jwt", ".kube/short.yaml", "expiring", (s, _, b) => `users:\n- name: sa\n  user:\n    token: ${jwt({ exp: 1900000000 }, b, s(80))}\n`],
  ["docker", ".docker/config.json", "static", (s, _, b) => JSON.stringify({ auths: { "https://index.docker.io/v1/": { auth: b(`me:${s(30)}`) } } })],
  ["podman", ".config/containers/auth.json", "reference", () => JSON.stringify({ auths: { "ghcr.io": {} }, credHelpers: { "ghcr.io": "secretservice" } })],
  ["helm", ".config/helm/registry/config.json", "static", (s, _, b) => JSON.stringify({ auths: { "ghcr.io": { auth: b(`me:${s(30)}`) } } })],
  ["npm", ".npmrc", "static", (s) => `registry=https://${REGISTRY}/\n//${REGISTRY}/:_authToken=${s(36, "npm_")}\n`],
  ["npm repo", "projects/web/.npmrc", "reference", () => `//${REGISTRY}/:_authToken=\${NPM_TOKEN}\n`],
  ["yarn", ".yarnrc.yml", "static", (s) => `npmScopes:\n  acme:\n    npmAuthToken: "${s(40)}"\n`],
  ["bun", ".bunfig.toml", "static", (s) => `[install.scopes]\nacme = { token = "${s(40)}", url = "https://registry.acme.test/" }\n`],
  ["pypi", ".pypirc", "static", (s) => `[pypi]\nusername = __token__\npassword = ${s(150, "pypi-")}\n`],
  ["pip", ".config/pip/pip.conf", "static", (s) => `[global]\nindex-url = https://me:${s(30)}@pypi.acme.test/simple\n`],
  ["poetry", ".config/pypoetry/auth.toml", "static", (s) => `[http-basic.acme]\nusername = "me"\npassword = "${s(30)}"\n`],
  ["conda", ".condarc", "static", (s) => `channels:\n  - https://me:${s(30)}@conda.acme.test/main\n`],
  ["cargo", ".cargo/credentials.toml", "static", (s) => `[registry]\ntoken = "${s(32, "cio")}"\n`],
  ["gem", ".gem/credentials", "static", (s) => `---\n:rubygems_api_key: rubygems_${s(48)}\n`],
  [
    "maven",
    ".m2/settings.xml",
    "static",
    (s) => `<settings><servers><server><id>r</id><username>me</username><password>${s(24)}</password></server></servers></settings>\n`,
  ],
  ["maven master", ".m2/settings-security.xml", "encrypted", (s) => `<settingsSecurity><master>{${s(44)}=}</master></settingsSecurity>\n`],
  ["gradle", ".gradle/gradle.properties", "static", (s) => `org.gradle.jvmargs=-Xmx2g\nossrhPassword=${s(24)}\n`],
  [
    "nuget",
    ".nuget/NuGet/NuGet.Config",
    "static",
    (s) =>
      `<configuration><packageSourceCredentials><acme><add key="Username" value="me" /><add key="ClearTextPassword" value="${s(30)}" /></acme></packageSourceCredentials></configuration>`,
  ],
  ["composer", ".config/composer/auth.json", "static", (s) => JSON.stringify({ "github-oauth": { "github.com": s(36, "ghp_") } })],
  ["git", ".git-credentials", "static", (s) => `https://me:${s(36, "ghp_")}@github.com\n`],
  ["netrc", ".netrc", "static", (s) => `machine api.heroku.com\n  login me@example.com\n  password ${s(36)}\n`],
  ["git remote", "projects/web/.git/config", "static", (s) => `[remote "origin"]\n\turl = https://x-access-token:${s(36, "ghp_")}@github.com/a/b.git\n`],
  ["gh", ".config/gh/hosts.yml", "static", (s) => `github.com:\n    user: me\n    oauth_token: ${s(36, "gho_")}\n    git_protocol: https\n`],
  ["glab", ".config/glab-cli/config.yml", "static", (s) => `hosts:\n  gitlab.com:\n    token: ${s(20, "glpat-")}\n    api_host: gitlab.com\n`],
  ["hub", ".config/hub", "static", (s) => `github.com:\n- user: me\n  oauth_token: ${s(36, "ghp_")}\n  protocol: https\n`],
  ["ssh", ".ssh/id_ed25519", "static", (s) => openssh("none", "ssh-ed25519", s(200))],
  ["ssh encrypted", ".ssh/id_rsa", "encrypted", (s) => openssh("aes256-ctr", "ssh-rsa", s(200))],
  ["ssh hardware", ".ssh/id_ed25519_sk", "reference", (s) => openssh("none", "sk-ssh-ed25519@openssh.com", s(200))],
  ["ssh pem", ".ssh/deploy.pem", "static", (s) => pem("RSA PRIVATE KEY", s(600))],
  [
    "gnupg",
    ".gnupg/private-keys-v1.d/AAAA.key",
    "encrypted",
    (s) => `Created: 20240101T000000\nKey: (protected-private-key (rsa (n #00#)(protected openpgp-s2k3-ocb-aes ${s(40)})))\n`,
  ],
  ["gnupg plain", ".gnupg/private-keys-v1.d/BBBB.key", "static", (s) => `Key: (private-key (rsa (n #00#)(d #${s(80)}#)))\n`],
  ["terraform", ".terraform.d/credentials.tfrc.json", "static", (s) => JSON.stringify({ credentials: { "app.terraform.io": { token: s(80) } } })],
  ["terraform rc", ".terraformrc", "static", (s) => `credentials "app.terraform.io" {\n  token = "${s(80)}"\n}\n`],
  [
    "tfstate",
    "projects/infra/terraform.tfstate",
    "static",
    (s) => JSON.stringify({ version: 4, resources: [{ type: "aws_db_instance", instances: [{ attributes: { password: s(24) } }] }] }),
  ],
  ["tfvars", "projects/infra/prod.tfvars", "static", (s) => `region = "eu"\ndb_password = "${s(24)}"\n`],
  [
    "pulumi",
    ".pulumi/credentials.json",
    "static",
    (s) => JSON.stringify({ current: "https://api.pulumi.com", accessTokens: { "https://api.pulumi.com": s(40, "pul-") } }),
  ],
  ["vault", ".vault-token", "static", (s) => s(90, "hvs.")],
  ["doppler", ".doppler/.doppler.yaml", "static", (s) => `scoped:\n  /:\n    token: ${s(40, "dp.pt.")}\n`],
  ["age", ".config/sops/age/keys.txt", "static", (s) => `# public key: age1x\n${"AGE-SECRET-"}KEY-1${s(58)}\n`],
  ["ansible", "projects/infra/.vault_pass", "static", (s) => `${s(30)}\n`],
  [
    "op",
    ".config/op/config",
    "reference",
    () => JSON.stringify({ latest_signin: "acme", device: "d", accounts: [{ shorthand: "acme", url: "https://acme.1password.com" }] }),
  ],
  ["databricks", ".databrickscfg", "static", (s) => `[DEFAULT]\nhost = https://x.cloud.databricks.com\ntoken = ${s(32, "dapi")}\n`],
  ["snowflake", ".snowflake/connections.toml", "reference", () => '[work]\naccount = "x"\nuser = "me"\nauthenticator = "externalbrowser"\n'],
  ["snowsql", ".snowsql/config", "static", (s) => `[connections.work]\naccountname = x\nusername = me\npassword = ${s(24)}\n`],
  ["dbt", ".dbt/profiles.yml", "static", (s) => `shop:\n  outputs:\n    dev:\n      type: postgres\n      user: me\n      password: ${s(24)}\n`],
  ["pgpass", ".pgpass", "static", (s) => `db.acme.test:5432:shop:me:${s(24)}\n`],
  ["mysql", ".my.cnf", "static", (s) => `[client]\nuser=me\npassword=${s(24)}\n`],
  ["mysql login", ".mylogin.cnf", "static", (s) => s(100)],
  [
    "wrangler",
    ".config/.wrangler/config/default.toml",
    "refreshable",
    (s, later) => `oauth_token = "${s(60)}"\nrefresh_token = "${s(60)}"\nexpiration_time = "${later}"\n`,
  ],
  ["cloudflared", ".cloudflared/1234.json", "static", (s) => JSON.stringify({ AccountTag: "a", TunnelSecret: s(44), TunnelID: "t" })],
  ["vercel", ".local/share/com.vercel.cli/auth.json", "static", (s) => JSON.stringify({ token: s(24) })],
  ["netlify", ".config/netlify/config.json", "static", (s) => JSON.stringify({ userId: "u", users: { u: { auth: { token: s(40, "nfp_"), github: {} } } } })],
  ["fly", ".fly/config.yml", "static", (s) => `access_token: ${s(60, "fm2_")}\n`],
  ["railway", ".railway/config.json", "static", (s) => JSON.stringify({ projects: {}, user: { token: s(40) } })],
  ["supabase", ".supabase/access-token", "static", (s) => s(40, "sbp_")],
  [
    "firebase",
    ".config/configstore/firebase-tools.json",
    "refreshable",
    (s) =>
      JSON.stringify({
        user: { email: "me" },
        tokens: { access_token: s(80, "ya29."), refresh_token: s(60, "1//"), expires_at: 1900000000000, token_type: "Bearer" },
      }),
  ],
  ["doctl", ".config/doctl/config.yaml", "static", (s) => `access-token: ${s(64, "dop_v1_")}\ncontext: default\n`],
  ["stripe", ".config/stripe/config.toml", "static", (s) => `[default]\nlive_mode_api_key = "${s(40, "rk_live_")}"\n`],
  ["sentry", ".sentryclirc", "static", (s) => `[auth]\ntoken=${s(64)}\n`],
  ["oci", ".oci/config", "reference", () => "[DEFAULT]\nuser=ocid1\nkey_file=~/.oci/key.pem\nregion=eu\n"],
  [
    "aliyun",
    ".aliyun/config.json",
    "static",
    (s) => JSON.stringify({ profiles: [{ name: "default", mode: "AK", access_key_id: "LTAI", access_key_secret: s(30) }] }),
  ],
  ["hcloud", ".config/hcloud/cli.toml", "static", (s) => `active_context = "a"\n[[contexts]]\nname = "a"\ntoken = "${s(64)}"\n`],
  [
    "rclone",
    ".config/rclone/rclone.conf",
    "refreshable",
    (s, later) => `[drive]\ntype = drive\ntoken = ${JSON.stringify({ access_token: s(60, "ya29."), refresh_token: s(60, "1//"), expiry: later })}\n`,
  ],
  ["rclone encrypted", ".rclone.conf", "encrypted", (s) => `# Encrypted rclone configuration File\n\nRCLONE_ENCRYPT_V0:\n${s(120)}\n`],
  ["s3cmd", ".s3cfg", "static", (s) => `[default]\naccess_key = AKX\nsecret_key = ${s(40)}\n`],
  ["minio", ".mc/config.json", "static", (s) => JSON.stringify({ version: "10", aliases: { s3: { url: "https://s3", accessKey: "a", secretKey: s(40) } } })],
  ["argocd", ".config/argocd/config", "expiring", (s, _, b) => `users:\n- auth-token: ${jwt({ exp: 1900000000 }, b, s(60))}\n  name: argo\n`],
  [
    "claude code",
    ".claude/.credentials.json",
    "refreshable",
    (s) =>
      JSON.stringify({
        claudeAiOauth: { accessToken: s(80, "sk-ant-oat01-"), refreshToken: s(80, "sk-ant-ort01-"), expiresAt: 1900000000000, scopes: ["user:inference"] },
      }),
  ],
  ["claude servers", ".claude.json", "static", (s) => JSON.stringify({ numStartups: 3, mcpServers: { db: { command: "npx", env: { DB_PASSWORD: s(24) } } } })],
  [
    "codex",
    ".codex/auth.json",
    "refreshable",
    (s) => JSON.stringify({ OPENAI_API_KEY: null, tokens: { id_token: "x", access_token: s(80), refresh_token: s(80) }, last_refresh: "2026-01-01T00:00:00Z" }),
  ],
  [
    "gemini",
    ".gemini/oauth_creds.json",
    "refreshable",
    (s) => JSON.stringify({ access_token: s(80, "ya29."), refresh_token: s(60, "1//"), expiry_date: 1900000000000 }),
  ],
  ["copilot", ".config/github-copilot/apps.json", "expiring", (s) => JSON.stringify({ "github.com:Iv1": { user: "me", oauth_token: s(36, "ghu_") } })],
  [
    "opencode",
    ".local/share/opencode/auth.json",
    "refreshable",
    (s) => JSON.stringify({ anthropic: { type: "oauth", refresh: s(80, "sk-ant-ort01-"), access: s(80, "sk-ant-oat01-"), expires: 1900000000000 } }),
  ],
  [
    "mcp",
    "projects/web/.mcp.json",
    "static",
    (s) => JSON.stringify({ mcpServers: { a: { type: "http", url: "https://a.test", headers: { Authorization: `Bearer ${s(40)}` } } } }),
  ],
  ["hugging face", ".cache/huggingface/token", "static", (s) => s(34, "hf_")],
  ["kaggle", ".kaggle/kaggle.json", "static", (s) => JSON.stringify({ username: "me", key: s(32) })],
  ["history", ".bash_history", "static", (s) => `ls\nexport GITHUB_TOKEN=${s(36, "ghp_")}\ngit status\n`],
  ["rc file", ".bashrc", "static", (s) => `alias ll='ls -l'\nexport PATH=$PATH:/x\nexport OPENAI_API_KEY="${s(40, "sk-proj-")}"\n`],
  ["env file", "projects/web/.env", "static", (s) => `PORT=3000\nDATABASE_URL=postgres://me:${s(24)}@db/shop\nSTRIPE_SECRET_KEY=${s(40, "sk_live_")}\n`],
  ["direnv", "projects/api/.envrc", "reference", () => "export API_TOKEN=$(op read op://dev/api/token)\n"],
  ["chrome", ".config/google-chrome/Default/Login Data", "static", (s) => `SQLite format 3\0${s(60)}`],
  ["firefox", ".mozilla/firefox/a.default/logins.json", "static", (s) => JSON.stringify({ logins: [{ encryptedPassword: s(60) }] })],
  ["keyring", ".local/share/keyrings/login.keyring", "encrypted", (s) => `GnomeKeyring\n\r\0\n${s(60)}`],
];

/** Ordinary files of a home that hold no credential, and look a little as if. */
const PLAIN: readonly (readonly [string, string])[] = [
  [".ssh/known_hosts", "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n"],
  [".ssh/id_ed25519.pub", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me\n"],
  [".ssh/config", "Host *\n  ForwardAgent no\n  IdentityFile ~/.ssh/id_ed25519\n"],
  [".gitconfig", '[user]\n\tname = Me\n[url "git@github.com:"]\n\tinsteadOf = https://github.com/\n'],
  [".profile", "export EDITOR=vi\nexport MAX_TOKENS=4000\nexport TOKEN_LIMIT=10\n"],
  ["projects/web/.env.example", "STRIPE_SECRET_KEY=sk_live_put_yours_here_0000\n"],
  ["projects/web/.env.test", "PORT=1\nPASSWORD_MIN_LENGTH=12\nAPI_KEY=changeme\n"],
  ["projects/web/composer/auth.json", '{"provider":"google","callback":"/auth/callback"}'],
  ["projects/web/certs/ca.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"],
  ["projects/web/locales/en.key", "password = Your password\n"],
  [".claude/settings.json", '{"permissions":{"deny":["Read(./.env)"]},"env":{"CLAUDE_CODE_MAX_OUTPUT_TOKENS":"4000"}}'],
  ["projects/api/.mcp.json", '{"mcpServers":{"a":{"command":"npx","args":["-y","a@1.0.0"],"cwd":"."}}}'],
];

/** Writes a home of about a hundred credentials of more than sixty tools. The values are drawn at run time; the same seed draws the same. */
export function writeCredentialHome(root: string, seed: number): GeneratedHome {
  const draw = new Draw(seed);
  const values: string[] = [];
  const put = (path: string, text: string): void => {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    writeFileSync(target, text);
    chmodSync(target, 0o600);
  };
  const secret = (length: number, prefix = ""): string => {
    const value = `${draw.text(BASE62, length)}`;
    values.push(value);
    return `${prefix}${value}`;
  };
  const base64 = (text: string): string => {
    const coded = Buffer.from(text).toString("base64url");
    values.push(coded);
    return coded;
  };
  for (const [, path, , build] of FILES) put(path, build(secret, "2029-01-01T00:00:00Z", base64));
  for (const [path, text] of PLAIN) put(path, text);
  for (let folder = 0; folder < 20; folder++)
    for (let file = 0; file < 20; file++) put(`projects/noise/src${folder}/part${file}.ts`, `export const token = readToken("secret.password");\n`);
  return { labels: FILES.map(([tool, path, kind]) => ({ tool, path: `~/${path}`, class: kind })), values, plain: PLAIN.map(([path]) => `~/${path}`) };
}
