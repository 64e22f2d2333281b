/**
 * Names under which environments carry credentials. Bounded by `_` or the ends, so that
 * `KEYBOARD` or `TOKENIZERS_PARALLELISM` are none.
 */
const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|PAT|API_?KEY|ACCESS_?KEY(?:_ID)?|SECRET_?KEY|PRIVATE_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|MASTER_?KEY|AUTH_?KEY|LICENSE_?KEY|DEPLOY_?KEY|CREDENTIALS?|COOKIE|JWT|BEARER|DATABASE_URL|DB_URL|MONGO(?:DB)?_UR[IL]|REDIS_URL|CONNECTION_STRING|DSN|WEBHOOK_URL)(?:$|_(?:FILE|VALUE|BASE|BASE64|B64|JSON|PROD|PRODUCTION|STAGING|DEV|TEST|RW|RO|ID|\d+)$)|(?:^|_)KEY$/;
const NOT_SECRET: ReadonlySet<string> = new Set(["PWD", "OLDPWD", "COMPOSE_PROJECT_KEY", "SSH_PUBLIC_KEY", "PUBLIC_KEY", "MAX_TOKEN"]);

/** True for names of environment variables that usually hold a credential. */
export function isSecretVariable(name: string): boolean {
  const upper = name.toUpperCase();
  return !NOT_SECRET.has(upper) && !/PUBLIC|PUBLISHABLE/.test(upper) && SECRET_NAME.test(upper);
}
