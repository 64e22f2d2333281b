import type { Pass } from "../candidate.ts";
import { isPlaceholder, isReference } from "../placeholder.ts";
import { makeupOf } from "../word-likeness.ts";

const DATABASES =
  /^(?:postgres(?:ql)?|mysql2?|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|cockroach(?:db)?|clickhouse|cassandra|couchdb|neo4j(?:\+s)?|bolt|jdbc|influxdb|elasticsearch|kafka|nats|ldaps?|db2|snowflake|vertica|presto|trino|tds|dburl|edgedb|libsql|valkey|keydb|timescaledb|hive2?|ibmmq|stomp|mqtts?)(?:\+\w+)?$/;
const SHOWN_PAIRS =
  /^(?:user(?:name)?|usr|uname|login|name|foo|id|u|admin|api|key|me|your\w*|my\w*|some\w*|db_?user|\w*user\w*):(?:pass(?:word|wd|phrase)?|pwd|pw|p|secret|bar|your\w*|my\w*pass\w*|some\w*|token|\w*password|\w*passwd|x+|\*+|\.+)$/i;

/** `scheme://user:password@host`. `at` is where `://` begins. */
export function addressAt(pass: Pass, at: number): void {
  const { text } = pass;
  let start = at;
  const least = Math.max(0, at - 30);
  while (start > least && /[A-Za-z0-9+.-]/.test(text[start - 1]!)) start -= 1;
  const scheme = text
    .slice(start, at)
    .toLowerCase()
    .replace(/^jdbc:/, "");
  if (scheme.length < 2) return;
  const from = at + 3;
  const limit = Math.min(text.length, from + 300);
  let end = from;
  let colon = -1;
  let last = -1;
  const isDatabase = DATABASES.test(scheme);
  for (; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 34 || code === 39 || code === 60 || code === 62 || code === 96 || code === 92 || code === 44) break;
    if (code === 64) {
      last = end;
      // Of several `@` the last before the path separates: passwords may hold one.
      if (!/^[^/\s"'<>]*@/.test(text.slice(end + 1, end + 120))) break;
    } else if (code === 58 && colon < 0) colon = end;
    else if (code === 47 || code === 63 || code === 35) {
      if (
        !(isDatabase || colon > 0) ||
        !/^[^\s"'<>/@]{0,60}@[\w.-]+[:/]/.test(text.slice(end + 1, end + 140)) ||
        colon < 0 ||
        /^\d{2,5}$/.test(text.slice(colon + 1, end))
      )
        break;
    }
  }
  pass.work.steps += end - start;
  if (last < 0) return;
  if (colon < 0 || colon > last) {
    onlyUser(pass, scheme, from, last);
    return;
  }
  const user = text.slice(from, colon);
  const password = text.slice(colon + 1, last);
  if (
    password.length < 3 ||
    isReference(password) ||
    (user !== "" && isReference(user)) ||
    /[<>{}[\]]|\$\w|\*\*|%[sd]\b|^\.\.\.|^x+$/i.test(password) ||
    SHOWN_PAIRS.test(`${user}:${password}`)
  )
    return;
  if (isPlaceholder(password) && !/[^A-Za-z_-]/.test(password)) return;
  if (!/^[\w[.*-]/.test(text[last + 1] ?? "")) return;
  const host = /^[\w.-]*/.exec(text.slice(last + 1, last + 80))![0];
  const isShown = /example\.(?:com|org|net)$|^(?:host|hostname|server|domain)$/.test(host);
  const makeup = makeupOf(password);
  const isPlain = makeup.digits === 0 && makeup.other === 0 && makeup.surprise < 6;
  if (isShown && isPlain) return;
  const kind = isDatabase
    ? "database-url"
    : /^smtps?|imaps?|pop3s?/.test(scheme)
      ? "mail-server-url"
      : /^https?$|^git|^ssh$/.test(scheme) && /git|bitbucket/.test(host)
        ? "git-remote-credentials"
        : "url-credentials";
  const confidence = isShown || isPlain ? 0.6 : 0.9;
  pass.found.push({ kind, tier: confidence < 0.7 ? "generic" : "provider", confidence, start: colon + 1, end: last });
}

/** `user:password@tcp(host:3306)/database`, as Go's drivers for MySQL have it. `at` is where `@` stands. */
export function dataSourceAt(pass: Pass, at: number): void {
  const before = pass.text.slice(Math.max(0, at - 120), at);
  pass.work.steps += before.length;
  const match = /(?:^|[\s"'`=])([\w.$-]{1,40}):([^\s"'`]{3,80})$/.exec(before);
  if (match === null) return;
  const password = match[2]!;
  if (isReference(password) || /[<>{}%]|\$\w/.test(password) || SHOWN_PAIRS.test(`${match[1]}:${password}`) || isPlaceholder(password)) return;
  pass.found.push({ kind: "database-url", tier: "provider", confidence: 0.8, start: at - password.length, end: at });
}

/** `https://token@host`: only a user, who is a token. */
function onlyUser(pass: Pass, scheme: string, from: number, at: number): void {
  if (!/^(?:https?|git|redis|rediss|amqps?|mongodb)$/.test(scheme) || at - from < 16) return;
  const user = pass.text.slice(from, at);
  if (!/^[\w.~%=-]+$/.test(user) || isPlaceholder(user) || isReference(user)) return;
  const makeup = makeupOf(user);
  // A public client key of an error collector stands there too: `https://<32 hex>@o123.ingest…`.
  if (makeup.digits < 2 || makeup.surprise < 20) return;
  if (/^[0-9a-f]{32}$/.test(user)) {
    if (/sentry|ingest|errors?\b/.test(pass.text.slice(at, at + 60)))
      pass.found.push({ kind: "sentry-dsn", tier: "provider", confidence: 0.7, start: from, end: at });
    return;
  }
  pass.found.push({ kind: "url-credentials", tier: "provider", confidence: 0.7, start: from, end: at });
}
