import type { CredentialClass } from "./credential.ts";

/** What a value is, without the value. */
export interface ValueClass {
  readonly class: CredentialClass;
  readonly prefix?: string;
  readonly expires?: number;
}

/**
 * Public beginnings of typed tokens, of 11 characters at most, and how long such tokens last. Sources: the providers' documentation of token formats, as gathered
 * in the reference (sandbox-ci-cost.md §2.2); what does not end by itself is `static`.
 */
const PREFIXES: readonly (readonly [string, CredentialClass])[] = [
  ["ASIA", "expiring"],
  ["AKIA", "static"],
  ["github_pat_", "expiring"],
  ["ghp_", "static"],
  ["gho_", "static"],
  ["ghs_", "expiring"],
  ["ghu_", "expiring"],
  ["ghr_", "refreshable"],
  ["glpat-", "static"],
  ["npm_", "static"],
  ["pypi-", "static"],
  ["hvs.", "static"],
  ["hvb.", "expiring"],
  ["dapi", "static"],
  ["sk-ant-oat", "expiring"],
  ["sk-ant-ort", "refreshable"],
  ["sk-ant-api", "static"],
  ["sk-proj-", "static"],
  ["sk_live_", "static"],
  ["sk_test_", "static"],
  ["rk_live_", "static"],
  ["xoxb-", "static"],
  ["xoxp-", "static"],
  ["xoxe.", "expiring"],
  ["hf_", "static"],
  ["ya29.", "expiring"],
  ["1//", "refreshable"],
  ["dop_v1_", "static"],
  ["doo_v1_", "expiring"],
  ["dor_v1_", "refreshable"],
  ["pul-", "static"],
  ["sbp_", "static"],
  ["sntrys_", "static"],
  ["sntryu_", "static"],
  ["AIza", "static"],
  ["dp.pt.", "static"],
  ["dp.st.", "static"],
  ["FlyV1", "static"],
  ["nfp_", "static"],
  ["cio", "static"],
];
/** A value that stands for one kept elsewhere: `${VAR}`, `$VAR`, `$(…)`, `%VAR%`, `{{…}}`, `<your token>`, `op://…`, and the like. */
const REFERENCE =
  /^(?:\$\{[^}]*\}|\$[A-Za-z_]\w*|\$\([^]*\)|`[^]*`|%[A-Za-z_]\w*%|\{\{[^]*\}\}|\{env:[^}]*\}|\{file:[^}]*\}|(?:Bearer|Basic|token)\s+\$\{?[A-Za-z_]\w*\}?|<[^>]*>|(?:op|keyring|vault|keychain|pass|secretsmanager|ssm|env|file):(?:\/\/)?[^]*|(?:awssm|gcpsm|azurekv):[^]*|!(?:ENV|env_var)[^]*|@(?:keyring|keychain)[^]*)$/;
/** dbt and Ansible write `{{ env_var('X') }}`; examples in files say so in words. */
const PLACEHOLDER = /^(?:x{3,}|\*{3,}|\.{3}|changeme|change-me|todo|none|null|undefined|true|false|your[-_ ].*|(?:replace|insert)[-_ ].*|<.*)$/i;
const ENCRYPTED =
  /^(?:\{[A-Za-z0-9+/=]{8,}\}$|ENC\[|RCLONE_ENCRYPT|\$ANSIBLE_VAULT|age-encryption|-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE|ENCRYPTED)|v1:[A-Za-z0-9+/=]{16,}:|encrypted:)/;
const JWT = /^(?:Bearer\s+)?eyJ[\w-]{5,}\.(eyJ[\w-]+|e30)\.[\w-]*$/;

/** The moment that a JSON Web Token names as its end, in milliseconds; only its middle part is decoded. */
function endOfJwt(middle: string): number | undefined {
  try {
    const claims = JSON.parse(Buffer.from(middle.slice(0, 16_384), "base64url").toString("utf8")) as unknown;
    const end = typeof claims === "object" && claims !== null ? (claims as { readonly exp?: unknown }).exp : undefined;
    return typeof end === "number" && end > 0 ? end * 1000 : undefined;
  } catch {
    return undefined;
  }
}

/** How long the value of a secret's key would be of use; `undefined` for an empty one and a placeholder. */
export function classOfValue(value: string): ValueClass | undefined {
  const bare = value.trim();
  if (bare === "" || PLACEHOLDER.test(bare)) return REFERENCE.test(bare) && !bare.startsWith("<") ? { class: "reference" } : undefined;
  if (ENCRYPTED.test(bare)) return { class: "encrypted" };
  if (bare.length < 4096 && REFERENCE.test(bare)) return { class: "reference" };
  const token = bare.replace(/^(?:Bearer|Basic|token)\s+/i, "");
  const jwt = JWT.exec(bare);
  if (jwt !== null) {
    const expires = endOfJwt(jwt[1]!);
    return expires === undefined ? { class: "static", prefix: "eyJ" } : { class: "expiring", prefix: "eyJ", expires };
  }
  const typed = PREFIXES.find(([prefix]) => token.startsWith(prefix) && token.length >= prefix.length + 8);
  return typed === undefined ? { class: "static" } : { class: typed[1], prefix: typed[0] };
}

/** A time as files write it (ISO text, seconds or milliseconds since 1970), in milliseconds; `undefined` where it names none, as zero times do. */
export function momentOf(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : typeof value === "string" && /^\d{9,16}$/.test(value.trim()) ? Number(value) : undefined;
  // Smaller numbers are durations; 10^11 seconds would be the year 5138.
  if (number !== undefined) return number < 1e8 ? undefined : number < 1e11 ? number * 1000 : number < 1e14 ? number : number / 1000;
  const text = value instanceof Date ? value.toISOString() : typeof value === "string" ? value.trim().replace(/UTC$/, "Z") : "";
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const moment = Date.parse(text.replace(/(\.\d{3})\d+/, "$1").replace(/^(\S+) (\S)/, "$1T$2"));
  // Go writes the year 1 where there is no end.
  return Number.isNaN(moment) || moment < 1e11 ? undefined : moment;
}
