/**
 * Whether a text is worth the loading of the engines: they take as long as all else that a call does, and most texts hold nothing.
 * Each sign is wider than what the engine finds by it, and `signs.test.ts` holds the two together.
 */

/** Longest run of letters and digits that a name in a program has; keys are longer. */
const RUN = 15;

/** Letters, digits and the marks that stand within keys, as a bit each: 1 letter, 2 digit, 4 mark. */
const CLASSES = new Uint8Array(128);
for (let code = 48; code < 58; code += 1) CLASSES[code] = 2;
for (let code = 65; code < 91; code += 1) CLASSES[code] = CLASSES[code + 32] = 1;
for (const mark of "_-+=/.~") CLASSES[mark.charCodeAt(0)] = 4;

/** A run that mixes letters and digits more than once, as keys do and names do not. */
function holdsMixedRun(text: string): boolean {
  let length = 0;
  let changes = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = code < 128 ? CLASSES[code]! : 0;
    // A path or a sentence is not one run.
    if (own === 0 || code === 47 || code === 46) {
      length = changes = last = 0;
      continue;
    }
    length += 1;
    if (own === 4) continue;
    if (own !== last && last !== 0) changes += 1;
    last = own;
    if (length >= RUN && changes >= 2) return true;
  }
  return false;
}

/** A name of a credential, and a value that is no word. */
const NAMED =
  /(?:pass|pwd|psw|secret|token|key|auth|cred|bearer|cookie|session|salt|mnemonic|seed|parola|contrase|senha|wachtwo|kennwort|dsn|otp|pat)[\w.\]-]{0,40}["'`]?\s{0,4}(?:=>|:=|:\s?\w{1,20}\s?=|[=:,\s(>])\s{0,4}["'`]?(?=[^\s"'`,;(){}<>[\]$]{0,80}[\d!@#%^&*?~+])[^\s"'`,;(){}<>[\]$]{6}/i;
/** Signs of credentials by their own form: keys, addresses with passwords, passwords of commands, prefixes of issuers. */
const MARKED =
  /-----? ?BEGIN|\b(?:gh[pousr]_|gl[a-z]{2,5}-|sk[-_]|xox|npm_|hooks\.slack)[\w/.-]{6}|:\d{2,5}:[^\s:]{1,64}:[^\s:]{1,64}:\S|\b(?:curl|wget|sshpass|mysql\w{0,8}|psql|redis-cli|mongo\w{0,8}|ldap\w{0,8}|htpasswd|smbclient|openssl)\s[^\n]{0,200}?-[upawbk-]|-AsPlainText|sudo -S\b|net user |sqlplus |PuTTY-User-Key|:\/\/[^\s/@]{0,200}:[^\s/@]{1,200}@|\beyJ|\bAGE-SECRET/i;
/** Nine digits and more, with blanks or hyphens between them, that are no date. */
const NUMBER = /(?<![\d:.,-])(?!\d{4}-\d\d-\d\d)\d(?:[ -]?\d){8,18}(?![\d:.])/;

/** May the text hold a secret, a number of a person or of an account, or many addresses? */
export function maySecret(text: string): boolean {
  return MARKED.test(text) || NUMBER.test(text) || NAMED.test(text) || holdsMixedRun(text) || text.split("@", 6).length > 5;
}

/** Letters of other forms and scripts beside plain ones, marks that no editor shows, terminal sequences. */
const DISGUISE =
  /[\w-][\u0370-\u058f\u13a0-\u13ff]|[\u0370-\u058f\u13a0-\u13ff][\w-]|\u001b|\u00ad|\u180e|[\u200b-\u200f]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff|[\uff01-\uff5e]|\ud835|\udb40/;

/** May a value stand in letters that only look like its own? */
export function mayDisguise(text: string): boolean {
  return DISGUISE.test(text);
}
