/** Texts that hold one secret each, made at run time. */
import { createHmac, generateKeyPairSync } from "node:crypto";
import { gzipSync } from "node:zlib";
import { allKinds } from "../../src/content/index.ts";
import { CONTEXTS, written } from "./contexts.ts";
import { BASE62, Draw, HEX, LOWER } from "./draw.ts";
import { key, password, sampleOf, word } from "./sample.ts";
import { spokenTexts } from "./spoken.ts";

export interface Positive {
  readonly id: string;
  /** What kind it is of; several texts share one. */
  readonly kind: string;
  readonly text: string;
  /** Where the secret stands. */
  readonly start: number;
  readonly end: number;
}

const isPlainName = (near: string): boolean => /^[a-z][a-z0-9_-]*$/i.test(near);

function nameFor(near: readonly string[], draw: Draw): string {
  const usable = near.filter(isPlainName);
  if (usable.length === 0) return draw.of(["api_key", "access_token", "client_secret", "auth_token"]);
  const base = draw
    .of(usable)
    .replaceAll("-", "_")
    .replace(/^_+|_+$/g, "");
  return /key|secret|token|pass|auth|hash/.test(base) ? base : `${base}_${draw.of(["api_key", "token", "secret"])}`;
}

/** One text for each kind that has a form; what is made to be public is none. */
function providerTexts(draw: Draw): Positive[] {
  return allKinds()
    .filter((kind) => kind.shapes.length > 0 && !kind.isPublic)
    .map((kind, index) => {
      const token = sampleOf(kind, draw);
      const isSimple = /^[\w./+=:-]+$/.test(token);
      const usable = CONTEXTS.filter(
        (context) =>
          (isSimple || context.isBare !== true) && (!/[/=:]/.test(token) || !["query", "flag-space", "properties", "xml-element"].includes(context.id)),
      );
      const context = usable[(index * 7 + draw.below(usable.length)) % usable.length]!;
      const name = kind.near.length > 0 ? nameFor(kind.near, draw) : draw.of(["value", "api_key", "token", "secret", "credential", "x"]);
      return { id: `provider:${kind.id}:${context.id}`, kind: kind.id, ...written(context, name, token) };
    });
}

const PASSWORD_NAMES =
  "password db_password passwd pwd user_password admin_pass root_password smtp_password mysql_root_password passphrase redis_password ftp_pass ldap_bind_password keystore_password".split(
    " ",
  );
const KEY_NAMES =
  "api_key secret_key access_token auth_token client_secret jwt_secret encryption_key signing_key webhook_secret private_key app_secret session_secret service_token refresh_token master_key consumer_secret".split(
    " ",
  );

function namedTexts(draw: Draw): Positive[] {
  const texts: Positive[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const context of CONTEXTS) {
      const secret = password(draw);
      const plain = context.isBare === true ? secret.replaceAll(/[^A-Za-z0-9@!*_-]/g, "") : secret.replaceAll(/["'\\$`]/g, "");
      if (!["setter", "query", "header", "json-in-json", "clojure"].includes(context.id) || /\d/.test(plain))
        texts.push({ id: `password:${context.id}:${round}`, kind: "password", ...written(context, draw.of(PASSWORD_NAMES), plain) });
      const value = key(draw);
      if (context.isBare === true && /[+/=]/.test(value)) continue;
      texts.push({ id: `key:${context.id}:${round}`, kind: "named-key", ...written(context, draw.of(KEY_NAMES), value) });
    }
  }
  return texts;
}

function at(id: string, kind: string, before: string, value: string, after: string): Positive {
  return { id, kind, text: before + value + after, start: before.length, end: before.length + value.length };
}

function keyTexts(draw: Draw): Positive[] {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ed = generateKeyPairSync("ed25519");
  const pems: readonly (readonly [string, string])[] = [
    ["private-key-rsa", rsa.privateKey.export({ type: "pkcs1", format: "pem" }) as string],
    ["private-key-pkcs8", rsa.privateKey.export({ type: "pkcs8", format: "pem" }) as string],
    ["private-key-ec", ec.privateKey.export({ type: "sec1", format: "pem" }) as string],
    ["private-key-pkcs8", ed.privateKey.export({ type: "pkcs8", format: "pem" }) as string],
    ["private-key-encrypted", rsa.privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x1" }) as string],
  ];
  const texts = pems.flatMap(([kind, pem]) => [
    at(`${kind}:plain`, kind, "# key\n", pem.trim(), "\n"),
    at(`${kind}:json`, kind, '{"private_key":"', pem.replaceAll("\n", "\\n"), '"}'),
    at(`${kind}:yaml`, kind, "key: |\n  ", pem.trim().replaceAll("\n", "\n  "), "\nnext: 1"),
    at(
      `${kind}:concat`,
      kind,
      "var k = ",
      pem
        .trim()
        .split("\n")
        .map((line) => `"${line}\\n"`)
        .join(" +\n  "),
      ";",
    ),
  ]);
  const der = ec.privateKey.export({ type: "sec1", format: "der" }).toString("base64");
  texts.push(at("der:bare", "private-key-der", "blob=", der, "\n"));
  const jwk = rsa.privateKey.export({ format: "jwk" });
  texts.push(at("jwk:d", "jwk-private", `{"kty":"RSA","n":"${jwk.n}","e":"AQAB","d":"`, jwk.d!, '"}'));
  const okp = ed.privateKey.export({ format: "jwk" });
  texts.push(at("jwk:okp", "jwk-private", `{"crv":"Ed25519","d":"`, okp.d!, `","kty":"OKP","x":"${okp.x}"}`));
  texts.push(at("jwk:oct", "jwk-symmetric", '{"kty":"oct","alg":"HS256","k":"', Buffer.from(draw.text(BASE62, 32)).toString("base64url"), '"}'));
  return texts;
}

function jwt(draw: Draw, claims: object): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${body}.${createHmac("sha256", draw.text(HEX, 32)).update(body).digest("base64url")}`;
}

function structureTexts(draw: Draw): Positive[] {
  const texts: Positive[] = [];
  for (let round = 0; round < 6; round += 1) {
    const secret = password(draw).replaceAll(/[^A-Za-z0-9!*_-]/g, "");
    const user = word(draw);
    const host = `${word(draw)}.corp.net`;
    const hex = draw.text(HEX, 40);
    texts.push(
      at(`jwt:${round}`, "json-web-token", draw.of(["token=", 'jwt: "', "Cookie: auth=", ""]), jwt(draw, { sub: user, iat: 1700000000 + round }), "\n"),
      at(`bearer:${round}`, "bearer-token", 'headers: { "Authorization": "Bearer ', draw.text(BASE62, 28), '" }'),
      at(`bearer-curl:${round}`, "bearer-token", "curl -H 'Authorization: Bearer ", hex, `' https://${host}/v1`),
      at(`token-header:${round}`, "bearer-token", "Authorization: token ", hex, "\n"),
      at(`basic:${round}`, "basic-authorization", "Authorization: Basic ", Buffer.from(`${user}:${secret}`).toString("base64"), "\n"),
      at(`postgres:${round}`, "database-url", `DATABASE_URL=postgres://${user}:`, secret, `@${host}:5432/app`),
      at(`mongo:${round}`, "database-url", `mongoose.connect("mongodb+srv://${user}:`, secret, `@${host}/test?retryWrites=true")`),
      at(`redis:${round}`, "database-url", "redis://:", secret, `@${host}:6379/0`),
      at(`ftp:${round}`, "url-credentials", `ftp://${user}:`, secret, `@${host}/pub`),
      at(`git:${round}`, "git-remote-credentials", `git clone https://${user}:`, draw.text(BASE62, 24), "@github.com/a/b.git"),
      at(`jdbc:${round}`, "connection-string-password", `jdbc:sqlserver://${host};databaseName=x;user=${user};password=`, secret, ";encrypt=true"),
      at(`ado:${round}`, "connection-string-password", `"Server=${host};Database=x;User Id=${user};Password=`, secret, ';Trusted_Connection=False"'),
      at(`netrc:${round}`, "netrc-password", `machine ${host}\n  login ${user}\n  password `, secret, "\n"),
      at(`pgpass:${round}`, "pgpass-password", `${host}:5432:app:${user}:`, secret, "\n"),
      at(`curl-u:${round}`, "command-line-password", `curl -u ${user}:`, secret, ` https://${host}/`),
      at(`mysql-p:${round}`, "command-line-password", `mysql -h ${host} -u ${user} -p`, secret, " app < dump.sql"),
      at(`sshpass:${round}`, "command-line-password", "sshpass -p ", secret, ` ssh ${user}@${host}`),
      at(`sql:${round}`, "sql-user-password", `CREATE USER ${user} IDENTIFIED BY '`, `${secret}9`, "';"),
      at(`sql-with:${round}`, "sql-user-password", `ALTER ROLE ${user} WITH PASSWORD '`, `${secret}9`, "';"),
      at(`docker-auth:${round}`, "docker-config-auth", `{"auths":{"${host}":{"auth":"`, Buffer.from(`${user}:${secret}`).toString("base64"), '"}}}'),
      at(`shadow:${round}`, "shadow-hash", `${user}:`, `$6$${draw.text(BASE62, 12)}$${draw.text(BASE62, 86)}`, ":19000:0:99999:7:::"),
      at(`htpasswd:${round}`, "htpasswd-line", `${user}:`, `$apr1$${draw.text(BASE62, 8)}$${draw.text(BASE62, 22)}`, "\n"),
      at(`express:${round}`, "express-session-cookie", "Cookie: connect.sid=", `s%3A${draw.text(BASE62, 32)}.${draw.text(BASE62, 43)}`, "; theme=dark"),
      at(
        `prose:${round}`,
        "prose-password",
        "Please log in for me, the password is ",
        `${draw.text(LOWER, 5)}${draw.below(9000) + 1000}!`,
        " and the user is root.",
      ),
      at(
        `aws-pair:${round}`,
        "aws-secret-key",
        `aws_access_key_id = AKIA${draw.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)}\nsomething = `,
        draw.text(`${BASE62}+/`, 40),
        "\n",
      ),
    );
  }
  return texts;
}

/** Secrets in encodings: the whole segment is what has to be found. */
function encodedTexts(draw: Draw): Positive[] {
  const texts: Positive[] = [];
  for (let round = 0; round < 8; round += 1) {
    const token = `ghp${"_"}${draw.text(BASE62, 36)}`;
    const line = `export GITHUB_TOKEN=${token}\n`;
    const base64 = (text: string): string => Buffer.from(text).toString("base64");
    texts.push(
      at(`base64:${round}`, "encoded", "data: ", base64(line), "\n"),
      at(`base64url:${round}`, "encoded", "?state=", Buffer.from(line).toString("base64url"), "&x=1"),
      at(`base64-twice:${round}`, "encoded", "blob ", base64(base64(line)), "\n"),
      at(`hex:${round}`, "encoded", "payload=", Buffer.from(line).toString("hex"), "\n"),
      at(`gzip:${round}`, "encoded", "archive: ", gzipSync(line).toString("base64"), "\n"),
      at(`percent:${round}`, "encoded", "q=", encodeURIComponent(`token=${token}`).replaceAll("_", "%5F"), "&r=2"),
      at(`unicode:${round}`, "encoded", '{"t":"', [...token].map((one, index) => (index < 6 ? `\\u00${one.charCodeAt(0).toString(16)}` : one)).join(""), '"}'),
      at(`concat-js:${round}`, "encoded", 'const t = "', `${token.slice(0, 12)}" +\n  "${token.slice(12, 25)}" + "${token.slice(25)}`, '";'),
      at(`concat-python:${round}`, "encoded", "t = ('", `${token.slice(0, 12)}'\n     '${token.slice(12)}`, "')"),
      at(`continuation:${round}`, "encoded", "export T=", `${token.slice(0, 12)}\\\n${token.slice(12)}`, "\n"),
      at(`zero-width:${round}`, "encoded", "T=", `${token.slice(0, 9)}\u200b${token.slice(9)}`, "\n"),
    );
  }
  return texts;
}

/** Every text with a secret, always the same. */
export function positives(): Positive[] {
  const draw = new Draw(20260117);
  return [
    ...providerTexts(draw),
    ...namedTexts(draw),
    ...keyTexts(draw),
    ...structureTexts(draw),
    ...encodedTexts(draw),
    ...spokenTexts(draw).map((one) => ({ ...one, kind: "spoken" })),
  ];
}
