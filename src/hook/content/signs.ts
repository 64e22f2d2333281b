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
  /(?:pass|pwd|psw|secret|token|key|auth|cred|bearer|cookie|session|salt|mnemonic|seed|parola|contrase|senha|wachtwo|kennwort|dsn|otp|pat)[\w.\]-]{0,40}["'`]?\s{0,4}(?:=>|:=|[=:,\s(])\s{0,4}["'`]?(?=[^\s"'`,;(){}<>[\]$]{0,80}[\d!@#%^&*?~+])[^\s"'`,;(){}<>[\]$]{6}/i;
const MARKED = /-----? ?BEGIN|PuTTY-User-Key|:\/\/[^\s/@]{0,200}:[^\s/@]{1,200}@|\beyJ|\bAGE-SECRET/i;
/** Nine digits and more, with blanks or hyphens between them, that are no date. */
const NUMBER = /(?<![\d:.,-])(?!\d{4}-\d\d-\d\d)\d(?:[ -]?\d){8,18}(?![\d:.])/;

/** May the text hold a secret, a number of a person or of an account, or many addresses? */
export function maySecret(text: string): boolean {
  return MARKED.test(text) || NUMBER.test(text) || NAMED.test(text) || holdsMixedRun(text) || text.split("@", 6).length > 5;
}

/** What no editor shows, other scripts than Latin, markup that hides, terminal sequences, text off the screen. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u0300-\u1dff\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2c00-\uabff\ufe00-\uffff]|[\ud800-\udfff]|<!--|display\s*:\s*none|visibility\s*:|opacity\s*:|font-size\s*:|\]:\s|!\[| {100}|\t{25}|\n{20}|\\[ux][0-9a-f]{2}|&#|%[2-7][0-9a-f]%/;
/** Words of which orders to an agent hold one, in the languages that are written in plain Latin letters. */
const ORDERS =
  /\b(?:ignor|disregard|forget|overrid|bypass|instruc|prompt|assistant|a\.?i\b|llm|agents?\b|claude|gpt|copilot|gemini|model\b|system:|user:|do not (?:tell|mention|reveal|inform|ask)|without (?:telling|asking|mention)|urgent|immediately|you (?:must|are now|will|should|need)|exfiltrat|anweisung|vergiss|oublie|olvid|esque|dimentic|negeer|talimat|abaikan|zignoruj|confidential|restricted|proprietary|classification|tlp:)/i;

/** May the text hide something, or tell an agent what to do? */
export function mayOrder(text: string): boolean {
  return UNSEEN.test(text) || ORDERS.test(text);
}
