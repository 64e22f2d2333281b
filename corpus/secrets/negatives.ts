/** Texts that look as if they held a secret and hold none. */
import { createHash } from "node:crypto";
import { CONTEXTS, styled, written } from "./contexts.ts";
import { BASE62, DIGITS, Draw, HEX, LOWER, UPPER } from "./draw.ts";
import { word } from "./sample.ts";
import { spokenNegatives } from "./spoken.ts";

export interface Negative {
  readonly id: string;
  readonly text: string;
}

const NAMES = "password db_password api_key secret_key access_token auth_token client_secret jwt_secret encryption_key passphrase private_key".split(" ");

const PLACEHOLDERS =
  "your_password your-api-key YOUR_TOKEN_HERE <your-secret> <password> changeme change-me CHANGE_ME xxxxxxxxxxxx XXXXXXXX ******** example example-secret placeholder dummy my-secret-token REPLACE_ME insert_key_here todo fake-token test null undefined none true string password secret token ${PASSWORD} ${DB_PASSWORD:-} $(cat /run/secrets/x) {{ password }} {{ .Values.password }} {{ secrets.TOKEN }} <%= ENV['KEY'] %> %(password)s %PASSWORD% #{token} @password@ $PASSWORD __PASSWORD__ [redacted] [PASSWORD] redacted [hidden] ... sk-... GITHUB_SAMPLE vault:secret/data/app#key op://vault/item/field arn:aws:secretsmanager:eu-west-1:1:secret:x ref+vault://a/b 123456789 abcdefgh"
    .replace("GITHUB_SAMPLE", ["ghp", "x".repeat(36)].join("_"))
    .split(" ")
    .filter((one) => !one.startsWith("/"));

/** Values in code that are expressions; the quotes of the context are left out. */
const EXPRESSIONS: readonly string[] = [
  "$N = process.env.APP_SECRET;",
  "const $N = config.get('app.secret');",
  "$N = os.environ['APP_SECRET']",
  '$N = os.getenv("APP_SECRET")',
  '$N := os.Getenv("APP_SECRET")',
  "$N = ENV.fetch('APP_SECRET')",
  'String $N = System.getenv("APP_SECRET");',
  "$N: ${{ secrets.APP_SECRET }}",
  "$N: !Ref AppSecret",
  "$N = var.app_secret",
  "$N = data.aws_secretsmanager_secret_version.x.secret_string",
  "$N: z.string().min(8),",
  "$N: string;",
  "$N?: string | undefined;",
  "$N VARCHAR(255) NOT NULL,",
  "$N = models.CharField(max_length=128)",
  "const $N = await prompt('Enter it: ');",
  "$N = getpass.getpass('Enter: ')",
  "const $N = crypto.randomBytes(32).toString('hex');",
  "$N = secrets.token_urlsafe(32)",
  "$N = hash($N + salt);",
  "if ($N === undefined || $N.length < 8) throw new Error('too short');",
  "expect($N).toBe(other.$N);",
  "function check($N, options) { return $N; }",
  "@Input() $N: FormControl;",
  "type $N struct { Name string }",
  "$N: { type: String, required: true, select: false },",
  "user.$N = body.$N",
  "self.$N = $N",
  "this.$N = params['$N'];",
  '$N="$1"',
  'echo "$N: $#"',
  "$N: *default_credentials",
  "- $N",
  "SELECT $N FROM users WHERE id = ?",
  '<input type="password" name="$N" placeholder="Enter it" />',
  "labels: { $N: 'Please enter it twice' }",
  "| `$N` | string | what it signs in with |",
  "The $N must have at least 12 characters.",
  "$N_file = /run/secrets/app",
  "$N_url: https://auth.service.io/oauth2/token",
  "$N_length = 32",
  "$N_expires_in: 3600",
  "$N_header = 'X-Request-Id'",
  "log.debug('$N is set: {}', Boolean($N))",
];

function sri(draw: Draw): string {
  return `sha512-${createHash("sha512").update(draw.text(HEX, 20)).digest("base64")}`;
}

function identifier(draw: Draw): string {
  return word(draw) + word(draw)[0]!.toUpperCase() + word(draw).slice(1) + draw.of(["", "Handler", "Provider", "2", "V1"]);
}

/** Values that are random and no secrets, with the names that such values have. */
function harmlessRandom(draw: Draw): string[] {
  const sha1 = draw.text(HEX, 40);
  const sha256 = draw.text(HEX, 64);
  const uuid = `${draw.text(HEX, 8)}-${draw.text(HEX, 4)}-4${draw.text(HEX, 3)}-a${draw.text(HEX, 3)}-${draw.text(HEX, 12)}`;
  const name = word(draw);
  const media = Buffer.from(Array.from({ length: 300 }, () => draw.below(256))).toString("base64");
  return [
    `commit ${sha1}\nAuthor: ${name}`,
    `"resolved": "https://registry.service.io/${name}/-/${name}-1.2.3.tgz#${sha1}",`,
    `"integrity": "${sri(draw)}",`,
    `checksum = "${sha256}"`,
    `${name}==1.2.3 --hash=sha256:${sha256}`,
    `github.com/${name}/${word(draw)} v1.2.3 h1:${Buffer.from(sha256.slice(0, 64), "hex").toString("base64")}`,
    `image: registry.service.io/${name}@sha256:${sha256}`,
    `uses: actions/${name}@${sha1} # v4`,
    `etag: "${draw.text(HEX, 32)}"`,
    `ETag: W/"${draw.text(HEX, 16)}"`,
    `id: ${uuid}`,
    `"requestId": "${uuid}",`,
    `"userId": "${draw.text(HEX, 24)}",`,
    `trace_id=${draw.text(HEX, 32)} span_id=${draw.text(HEX, 16)}`,
    `md5sum: ${draw.text(HEX, 32)}`,
    `fingerprint: ${sha1.match(/../g)!.join(":")}`,
    `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${draw.text(BASE62, 43)} me@host`,
    `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ${draw.text(BASE62, 300)} me@host`,
    `-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE${draw.text(BASE62, 88)}\n-----END PUBLIC KEY-----`,
    `-----BEGIN CERTIFICATE-----\nMIIB${draw.text(BASE62, 60)}\n${draw.text(BASE62, 64)}\n-----END CERTIFICATE-----`,
    `public_key = "${draw.text(BASE62, 44)}"`,
    `src="data:image/png;base64,iVBORw0KGgo${media}"`,
    `background: url(data:font/woff2;base64,${media})`,
    `primary_key: ${identifier(draw)}`,
    `cache_key = "${draw.text(HEX, 32)}"`,
    `<div key="${draw.text(BASE62, 12)}" />`,
    `translationKey: "${name}.${word(draw)}.title"`,
    `keyCode: ${draw.below(200)}`,
    `token.type = "${name}"`,
    `tokens: ["${name}", "${word(draw)}"]`,
    `next_page_token: "${draw.text(BASE62, 32)}"`,
    `max_tokens: ${draw.below(9000)}`,
    `tokenizer = "${name}-base-uncased"`,
    `build: ${draw.text(DIGITS, 14)}`,
    `version: 1.2.3-${draw.text(HEX, 7)}`,
    `color: #${draw.text(HEX, 6)}`,
    `0x${draw.text(HEX, 40)}`,
    `tx: 0x${sha256}`,
    `bucket: ${name}-${draw.text(LOWER, 6)}-${draw.text(DIGITS, 4)}`,
    `arn:aws:iam::${draw.text(DIGITS, 12)}:role/${name}`,
    `Content-Disposition: form-data; boundary=----${draw.text(BASE62, 16)}`,
    `nonce="${draw.text(BASE62, 22)}"`,
    `/* ${draw.text(UPPER, 20)} */`,
    `var a=function(e,t){return e.${name}(t)},b=${draw.below(99)};!function(n){n.key="${name}"}(this);`,
    `//# sourceMappingURL=${name}.${draw.text(HEX, 8)}.js.map`,
    `"${name}.${draw.text(HEX, 20)}.chunk.js"`,
    `sops:\n  mac: ENC[AES256_GCM,data:${draw.text(BASE62, 60)},iv:${draw.text(BASE62, 43)}=,type:str]`,
    `password: ENC[AES256_GCM,data:${draw.text(BASE62, 20)},iv:${draw.text(BASE62, 43)}=,tag:${draw.text(BASE62, 22)}==,type:str]`,
    `$ANSIBLE_VAULT;1.1;AES256\n${draw.text(DIGITS, 80)}\n${draw.text(DIGITS, 80)}`,
    `encryptedData:\n  token: AgB${draw.text(BASE62, 300)}`,
    `https://user:password@${name}.example.com/`,
    `postgres://user:pass@localhost/db`,
    `https://${"${USER}:${PASS}"}@${name}.io/`,
    `Authorization: Bearer ${"${token}"}`,
    `Authorization: Bearer <token>`,
    `curl -u user:password https://${name}.io`,
    `import { ${identifier(draw)}, authenticate } from "@${name}/auth-token-provider";`,
    `${randomLabel(draw)}: ${identifier(draw)}Token`,
  ];
}

function randomLabel(draw: Draw): string {
  return draw.of(["tokenProvider", "passwordEncoder", "secretManager", "keyStore", "authService", "credentialProvider"]);
}

/** Every harmless text, always the same. */
export function negatives(): Negative[] {
  const draw = new Draw(20260118);
  const texts: Negative[] = [];
  PLACEHOLDERS.forEach((value, index) => {
    for (let round = 0; round < 9; round += 1) {
      const context = CONTEXTS[(index * 9 + round * 5) % CONTEXTS.length]!;
      if (context.isBare === true && /[\s"'<>&#]/.test(value)) continue;
      texts.push({ id: `placeholder:${value}:${context.id}`, text: written(context, draw.of(NAMES), value).text });
    }
  });
  for (const [index, expression] of EXPRESSIONS.entries()) {
    for (const style of ["snake", "camel", "SNAKE", "Pascal"] as const) {
      for (let round = 0; round < 2; round += 1)
        texts.push({ id: `expression:${index}:${style}:${round}`, text: expression.replaceAll("$N", styled(draw.of(NAMES), style)) });
    }
  }
  for (let round = 0; round < 12; round += 1) harmlessRandom(draw).forEach((text, index) => texts.push({ id: `harmless:${index}:${round}`, text }));
  // Words and identifiers where a token could be.
  for (let round = 0; round < 150; round += 1) {
    const context = draw.of(CONTEXTS.filter((one) => one.isBare !== true));
    const value = draw.of([
      identifier(draw),
      `${word(draw)}_${word(draw)}`,
      `${word(draw)}-${word(draw)}-${word(draw)}`,
      `${word(draw)}.${word(draw)}.${word(draw)}`,
      `/etc/${word(draw)}/${word(draw)}.pem`,
      `Enter your ${word(draw)}`,
    ]);
    texts.push({
      id: `words:${round}`,
      text: written(context, draw.of(["api_key", "access_token", "auth_token", "secret", "key", "token_name", "key_id", "password_field"]), value).text,
    });
  }
  texts.push(...spokenNegatives(draw));
  return texts;
}
