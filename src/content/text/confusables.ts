/**
 * Letters of other scripts that look like a Latin letter in usual fonts, and the Latin letter. From UTS #39 `confusables.txt`
 * (Unicode 16), the single letters of Cyrillic, Greek, Armenian, Cherokee and of the Latin extensions that have no decomposition.
 */
const PAIRS: Readonly<Record<string, string>> = {
  // Cyrillic
  а: "a", А: "A", В: "B", с: "c", С: "C", ԁ: "d", е: "e", Е: "E", һ: "h", Н: "H", і: "i", І: "I", ј: "j", Ј: "J", К: "K", ӏ: "l", Ӏ: "l", М: "M",
  о: "o", О: "O", р: "p", Р: "P", ԛ: "q", Ԛ: "Q", ѕ: "s", Ѕ: "S", Т: "T", ѵ: "v", Ѵ: "V", ԝ: "w", Ԝ: "W", х: "x", Х: "X", у: "y", У: "Y", ү: "y", Ү: "Y",
  к: "k", т: "t", м: "m", п: "n", г: "r", в: "b", н: "h", ь: "b", З: "3", з: "3", ё: "e", ї: "i",
  // Greek
  Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X",
  α: "a", γ: "y", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", σ: "o", τ: "t", υ: "u", χ: "x", ϲ: "c", ϳ: "j", ε: "e", η: "n",
  // Armenian
  ա: "w", հ: "h", ո: "n", ս: "u", ց: "g", ք: "p", օ: "o", զ: "q", Օ: "O", Տ: "S", Ս: "U", Լ: "L", լ: "l", յ: "j",
  // Cherokee
  Ꭺ: "A", Ᏼ: "B", Ꮯ: "C", Ꭰ: "D", Ꭼ: "E", Ꮐ: "G", Ꮋ: "H", Ꭻ: "J", Ꮶ: "K", Ꮮ: "L", Ꮇ: "M", Ꮲ: "P", Ꭱ: "R", Ꮪ: "S", Ꭲ: "T", Ꮩ: "V", Ꮤ: "W", Ꮓ: "Z",
  // Latin letters that have no decomposition
  ɑ: "a", ɡ: "g", ı: "i", ɩ: "i", ⅼ: "l", ɴ: "n", ᴏ: "o", ʀ: "r", ꜱ: "s", ᴜ: "u", ᴠ: "v", ᴡ: "w", ᴢ: "z", ᴀ: "a", ʙ: "b", ᴄ: "c", ᴅ: "d", ᴇ: "e",
  ɢ: "g", ʜ: "h", ɪ: "i", ᴊ: "j", ᴋ: "k", ʟ: "l", ᴍ: "m", ᴘ: "p", ᴛ: "t", ʏ: "y", ø: "o", ł: "l", đ: "d", ħ: "h",
};

const MAP: ReadonlyMap<string, string> = new Map(Object.entries(PAIRS));

/** The Latin letter that a letter looks like, `undefined` where it looks like none. */
export function latinLookAlike(letter: string): string | undefined {
  return MAP.get(letter);
}

/** Only these look alike so closely that a mixed word is meant to deceive: the rest of the map serves comparing words. */
const CLOSE = new Set("аАВсСԁеЕһНіІјЈКӏӀМоОрРԛԚѕЅТѵԝԜхХуУүΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιαρυκϲϳհոսցքօОЅᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᏃ".normalize("NFC"));

export function isCloseLookAlike(letter: string): boolean {
  return CLOSE.has(letter);
}
