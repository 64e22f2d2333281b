/** What the name of a value says: is it called a secret, and what kind of one. */
export type NameStrength = "password" | "secret" | "weak" | "none";

export interface NameReading {
  readonly strength: NameStrength;
  /** Kind of `kinds/structural.ts` that the name means. */
  readonly kind: string;
}

const NONE: NameReading = { strength: "none", kind: "" };

const PASSWORD =
  /^(?:pass(?:word|wd|wort|code)?s?|pwd|pswd|psw|passwrd|pasword|pw|psk|wpa|contrasena|senha|motdepasse|mdp|wachtwoord|parola?|haslo|heslo|kennwort|clave|lozinka|losenord|salasana|sifre|jelszo|passphrase)\d{0,2}$/;
const SECRET =
  /^(?:secrets?|apikeys?|apitokens?|authtokens?|accesstokens?|accesskeys?|secretkeys?|privatekeys?|tokens?|credentials?|creds?|bearer|jwt|oauth|pat|authkey|appsecret|clientsecret|hmac|otp|totp|seed|mnemonic|webhooksecret|encryptionkey|signingkey|masterkey|sharedkey|cookie|session(?:id|key|token)?|sessid|csrf\w*|xsrf\w*|salt|pepper|signature|sig|sid|(?:j|php|asp)sess(?:ion)?id|nonce|initvector|iv|license|licence|ak|sk|nkey|wif)\d{0,2}$/;
/** Words before `key` that make it a secret. */
const KEY_OF =
  /^(?:api|app|application|access|secret|private|priv|auth|authentication|authorization|client|consumer|account|encrypt|encryption|enc|decrypt|decryption|validation|crypto|cipher|aes|des|rsa|dsa|ecdsa|ed25519|hmac|sign|signing|signature|signer|master|service|storage|shared|server|subscription|user|admin|deploy|jwt|token|session|cookie|license|licence|activation|integration|webhook|developer|dev|prod|production|root|host|ssh|ssl|tls|pgp|gpg|wallet|account|unseal|connection|internal|security|backend|write|ingest|project|personal|owner|bot|push|merchant|payment|functions?)$/;
/** Last words that make what came before a name of something else. */
const ABOUT =
  /^(?:names?|paths?|files?|filenames?|dir|directory|folder|urls?|uris?|hosts?|hostname|ports?|endpoints?|ids?|types?|fields?|columns?|labels?|titles?|hints?|help|text|message|msg|errors?|err|regexp?|pattern|format|length|len|size|count|counts|max|min|limit|limits|expir\w*|exp|ttl|timeout|lifetime|duration|age|date|time|timestamp|at|created|updated|policy|policies|policyname|rules?|strength|requirements?|prompt|placeholder|input|inputs|form|page|screen|view|modal|dialog|button|btn|icon|link|reset|forgot|change|changed|confirm\w*|visible|visibility|show|hide|toggle|enabled|disabled|required|optional|valid|invalid|validator|validation|verify|verified|check|checker|checks|generator|generate|generated|provider|providers|manager|service|services|store|stores|storage|repository|repo|factory|builder|handler|helper|util|utils|parser|serializer|encoder|decoder|resolver|interceptor|filter|middleware|guard|strategy|scheme|schema|method|methods|mode|algorithm|alg|hash|hashes|hashed|hasher|digest|checksum|fingerprint|version|prefix|suffix|separator|delimiter|header|headers|scope|scopes|kind|status|state|usage|index|idx|position|pos|offset|start|end|range|list|map|set|array|table|class|object|info|data|metadata|meta|config|configuration|settings?|options?|opts|params?|parameters?|props|attr|attrs|attributes?|property|properties|description|desc|comment|doc|docs|example|sample|test|tests|mock|spec|source|src|target|ref|refs|reference|var|variable|variables|env|arn|alias|group|role|user|username|owner|email|issuer|audience|subject|admin|realm|domain|region|zone|bucket|vault|engine|mount|backend|client|server|request|response|callback|fn|func|function|event|events|listener|stream|buffer|reader|writer|cache|pool|queue|lock|node|tree|iterator|cursor|ring|rotation|rotate|exchange|derivation|agreement|word|words|press|down|up|code|codes|board|frame|frames|stroke|pair|pairs|chain|space|less|free|based|aware|specific|only|like|wise|ized|izer|izers|s)$/;
/** Names that hold such a word by chance. */
const BY_CHANCE =
  /tokeni[sz]|tokenlist|tokentype|tokenkind|tokenstream|tokencount|passive|passage|passenger|passport|passthrough|pass_?through|bypass|compass|author(?!ization|isation)|secretar|public_?key|pubkey|publickey|publishable|primary_?key|foreign_?key|partition_?key|sort_?key|range_?key|hash_?key|cache_?key|row_?key|object_?key|map_?key|dict_?key|json_?key|storage_?key_?name|i18n|locale|translation|key_?code|keyboard|keyword|keyframe|keyup|keydown|keypress|hot_?key|short_?cut|monkey|turkey|donkey|hockey|key_?id|keyid|kid$|key_?name|recv_?keys?|next_?token|page_?token|nextpagetoken|continuation_?token|pagination|max_?tokens?|total_?tokens|prompt_?tokens|completion_?tokens|num_?tokens|token_?ids?|eos_?token|bos_?token|pad_?token|unk_?token|sep_?token|cls_?token|mask_?token|special_?tokens?|stop_?token|token_?url|cancel_?token|cancellation_?token|injection_?token|syntax_?token|design_?token|idempotency|etag|revision|commit|checksum|integrity|sha\d|md5|content_?hash|credentials?_?(?:mode|policy)|with_?credentials|allow_?credentials|signature_?(?:version|method|algorithm|type)|function_?signature|method_?signature|session_?(?:name|storage|state|type|timeout|duration)|cookie_?(?:name|path|domain|policy|consent|banner|parser|jar)/;

/** Words before `token` that make it a place in a list, a mark of a request or of a state: shown to everybody and worth nothing. */
const PLACE_OF =
  /^(?:client|starting|start|next|forward|backward|previous|prev|creation|change|update|resume|sync|marker|cursor|page|paging|export|import|copy|product|action|lifecycle|idempotency|idempotence|continuation|request|work|unit|task|lock|state|snapshot|version|list|scroll|watch|delta|query|fencing|concurrency|confirmation|waiter|callback|activity|operation|decision|position|last|end|begin|first|current|peek|parse|lex|error|unexpected|expected|null|comment|operator|identifier|separator|delimiter|punctuation|special|stop|eos|bos|pad|mask|unknown|unk|sep|cls|word|sub|text|input|output|prompt|completion|total|max|num)$/;

const splitting = /([a-z0-9])([A-Z])/g;

/** The words of a name: `dbPasswordOld`, `DB_PASSWORD`, `db.password` alike. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(splitting, "$1_$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Words before `pass` that make it a password; other words end so by chance. */
const PASS_OF =
  /^(?:db|my|user|usr|admin|root|ftp|smtp|mail|email|imap|ldap|sql|mysql|pg|postgres|key|store|cert|auth|host|rt|bind|proxy|redis|mongo|rabbit|amqp|ssh|vnc|wifi|wlan|zip|app|web|http|https|api|login|new|old|enc|basic|client|server|master|secret|default|test|dev|prod|jdbc|ora|mssql)$/;

/** Words that end other words: `dbpassword`, `mysqlpwd`. */
const ENDING =
  /^(.*?)(passwords?|passwd|pwd|passphrase|passwort|secret|apikey|accesskey|secretkey|privatekey|authtoken|accesstoken|token|credentials?|key|pass|auth)\d{0,2}$/;

function kindFor(strength: NameStrength, joined: string): string {
  if (strength === "password") return /phrase/.test(joined) ? "passphrase" : "password";
  if (/clientsecret|consumersecret|appsecret/.test(joined)) return "client-secret";
  if (/private|wif|seed|mnemonic|nkey/.test(joined)) return "private-key-value";
  if (/encrypt|cipher|aes|masterkey|cryptokey/.test(joined)) return "encryption-key";
  if (/sign|hmac|salt|pepper|jwtsecret|secretkeybase|webhook|sessionsecret|cookiesecret/.test(joined)) return "signing-secret";
  if (/apikey|accesskey|apptoken|key$/.test(joined)) return "api-key";
  if (/cookie|sess/.test(joined)) return "session-cookie";
  if (/token|bearer|jwt|oauth|pat$/.test(joined)) return "access-token";
  return /cred|auth/.test(joined) ? "credential" : "generic-secret";
}

function strengthOf(words: readonly string[]): NameStrength {
  const last = words.at(-1)!;
  if (PASSWORD.test(last)) return "password";
  if (SECRET.test(last))
    return /^(?:salt|pepper|signature|sig|sid|(?:j|php|asp)?sess(?:ion)?id|nonce|initvector|iv|license|licence|cookie|session|ak|sk|pat|seed|otp|hmac|csrf\w*|xsrf\w*)\d?$/.test(
      last,
    )
      ? "weak"
      : "secret";
  const before = words.at(-2) ?? "";
  if (last === "vector" && /^(?:init|initialization)$/.test(before)) return "weak";
  if (last === "chiave" && before === "parola") return "password";
  if (last === "passe" && before === "de") return "password";
  if (/^keys?\d{0,2}$/.test(last))
    return KEY_OF.test(before) || words.some((word) => /^(?:secret|private|api|auth|encryption|access)$/.test(word)) ? "secret" : "weak";
  if ((last === "base" && before === "key") || (last === "phrase" && /^(?:secret|seed|mnemonic|recovery|backup)$/.test(before))) return "secret";
  if (last === "auth" || last === "authorization") return "weak";
  const ending = ENDING.exec(last);
  if (ending === null) return "none";
  if (ending[2] === "pass") return PASS_OF.test(ending[1]!) ? "password" : "none";
  if (/^pass|^pwd/.test(ending[2]!)) return ending[1]!.length >= 2 ? "password" : "none";
  if (ending[2] === "key" || ending[2] === "auth") return KEY_OF.test(ending[1]!) ? "secret" : "weak";
  return "secret";
}

/** So many names are kept twice: those of late, and those before. Names that come again and again stay, whatever else comes. */
const KEPT_NAMES = 4000;
let readings = new Map<string, NameReading>();
let olderReadings = new Map<string, NameReading>();

function read(name: string): NameReading {
  const words = wordsOf(name);
  // `password_1`, `token_prod`, `apiKeyV2`: what is added at the end for which one it is.
  while (
    words.length > 1 &&
    /^(?:\d+|v\d+|value|val|values|default|string|str|plain|plaintext|raw|old|new|current|prod|production|dev|development|staging|stage|local|live|test|sandbox|main|primary|secondary|backup|a|b|base64|b64|hex|decrypted|encrypted|equals|is|eq|c|p)$/.test(
      words.at(-1)!,
    )
  )
    words.pop();
  if (words.length === 0) return NONE;
  const joined = words.join("");
  if (words.length > 1 && ABOUT.test(words.at(-1)!)) return NONE;
  if (/^tokens?$/.test(words.at(-1)!) && PLACE_OF.test(words.at(-2) ?? "")) return NONE;
  if (BY_CHANCE.test(words.join("_")) || BY_CHANCE.test(joined)) return NONE;
  const strength = strengthOf(words);
  return strength === "none" ? NONE : { strength, kind: kindFor(strength, joined) };
}

/** Reads a name; names repeat, so readings are kept (as many as there is room for). */
export function readName(name: string): NameReading {
  const found = readings.get(name);
  if (found !== undefined) return found;
  const reading = olderReadings.get(name) ?? read(name);
  if (readings.size >= KEPT_NAMES) {
    olderReadings = readings;
    readings = new Map();
  }
  readings.set(name, reading);
  return reading;
}
