/** What the automaton looks for, and what is to be done where it finds it. Made by the build; `rules.ts` reads it. */
import { packKeywords, type PackedKeywords } from "./automaton.ts";
import { allKinds } from "./kinds/index.ts";
import { plainWord } from "./plain-word.ts";
import { alternatives, parseShape } from "./shape.ts";
import { SECRET_ARGUMENTS } from "./structures/call-arguments.ts";

/** Keywords are cut to this: a few more false starts, a table that stays in the cache. */
const KEYWORD_LENGTH = 8;

export type StructureName =
  | "pem"
  | "putty"
  | "jwk"
  | "jwt"
  | "address"
  | "dsn"
  | "insert"
  | "bearer"
  | "basic"
  | "authorization"
  | "call"
  | "netrc"
  | "pgpass"
  | "hash"
  | "command"
  | "join";

/** The rules as text, line by line, so that a process reads what a text calls for and no more. */
export interface RuleTables extends PackedKeywords {
  /** A line for each keyword, in the automaton's order: `length|name or nothing|structure|numbers of shapes|numbers of words`. */
  readonly keywords: string;
  /** A line for each shape: the id of its kind and which of the kind's shapes it is. */
  readonly shapes: string;
  /** A line for each word that stands by a kind, the longest first: the word and the numbers of the kind's shapes. */
  readonly words: string;
}

const NAME_WORDS = [
  ..."pass pwd pw passwd psw pswd secret token key auth cred bearer jwt cookie session salt signature mnemonic seed identif".split(" "),
  ..."contrase senha motdepa wachtwo parol kennwort haslo heslo mdp clave mot_de nonce _iv sess_id hmac otp psk pat_ _pw hapikey sessid csrf _sk _ak nkey wif dsn".split(
    " ",
  ),
];

const STRUCTURE_WORDS: readonly (readonly [string, StructureName])[] = [
  ...Object.keys(SECRET_ARGUMENTS).map((call) => [call, "call"] as const),
  ["-----be", "pem"],
  ["----beg", "pem"],
  ["---- be", "pem"],
  ["putty-u", "putty"],
  ["kty", "jwk"],
  ["eyj", "jwt"],
  ["://", "address"],
  ["insert i", "insert"],
  ["@tcp(", "dsn"],
  ["@unix(", "dsn"],
  ["bearer", "bearer"],
  ["basic", "basic"],
  ["authoriz", "authorization"],
  ["machine", "netrc"],
  [":5432:", "pgpass"],
  [":3306:", "pgpass"],
  [":*:", "pgpass"],
  ["$apr1$", "hash"],
  ["$6$", "hash"],
  ["$5$", "hash"],
  ["$1$", "hash"],
  ["$2a$", "hash"],
  ["$2b$", "hash"],
  ["$2y$", "hash"],
  ["$y$", "hash"],
  ["$argon2", "hash"],
  ["{ssha}", "hash"],
  ["curl", "command"],
  ["wget", "command"],
  ["sshpass", "command"],
  ["mysql", "command"],
  ["mariadb", "command"],
  ["redis-c", "command"],
  ["mongosh", "command"],
  ["docker ", "command"],
  ["helm re", "command"],
  ["podman", "command"],
  ["openssl", "command"],
  ["sqlcmd", "command"],
  ["ldapsea", "command"],
  ["htpassw", "command"],
  ["net use", "command"],
  ["keytool", "command"],
  ["convertt", "command"],
  ["sudo -s", "command"],
  ["net user", "command"],
  ["sqlplus", "command"],
  ["vault lo", "command"],
  ["npm conf", "command"],
  ['" +', "join"],
  ["' +", "join"],
  ['"+', "join"],
  ["'+", "join"],
  ['" \\', "join"],
  ["' \\", "join"],
  ['" .', "join"],
  ["' .", "join"],
  ['" &', "join"],
  ['" ..', "join"],
  ["\\\n", "join"],
  ['"\n', "join"],
  ["'\n", "join"],
];

/** Parts of words that the names of secrets have: a word with one of them is found as a name. */
const NAMED = /key|secret|token|pass|auth|cred|hash$/;

/** The ways in which a word of several parts is written: `new_relic`, `new-relic`, `newrelic`. */
function writings(word: string): string[] {
  const parts = word.split(/[_.-]/).filter((part) => part !== "");
  return parts.length === 1 ? parts : ["", "_", "-"].map((sign) => parts.join(sign));
}

interface Building {
  readonly shapes: number[];
  readonly words: string[];
  structure?: StructureName;
  isName: boolean;
}

/** Makes the tables from every kind. */
export function makeRuleTables(): RuleTables {
  const building = new Map<string, Building>();
  const entry = (word: string): Building => {
    const key = word.slice(0, KEYWORD_LENGTH);
    let found = building.get(key);
    if (found === undefined) building.set(key, (found = { shapes: [], words: [], isName: false }));
    return found;
  };
  const shapes: string[] = [];
  const words = new Map<string, { readonly written: string; readonly shapes: number[] }>();
  for (const kind of allKinds()) {
    const own = kind.shapes.flatMap(alternatives).map((text, index) => ({ anchor: parseShape(text).anchor, id: shapes.push(`${kind.id} ${index}`) - 1 }));
    for (const { anchor, id } of own) if (anchor.length >= 3 || (anchor.length === 2 && kind.near.length === 0)) entry(anchor).shapes.push(id);
    for (const near of kind.near) {
      const plain = plainWord(near);
      const known = words.get(plain);
      const ids = own.map(({ id }) => id);
      words.set(plain, { written: near, shapes: known === undefined ? ids : [...known.shapes, ...ids] });
    }
  }
  for (const [word, { written }] of words) {
    if (NAMED.test(word) || word.length < 3) continue;
    for (const start of new Set(writings(written).map((one) => one.slice(0, KEYWORD_LENGTH)))) entry(start).words.push(word);
  }
  for (const word of NAME_WORDS) entry(word).isName = true;
  for (const [word, structure] of STRUCTURE_WORDS) entry(word).structure = structure;
  const keys = [...building.keys()];
  const longestFirst = [...words.keys()].toSorted((left, right) => right.length - left.length);
  const numberOf = new Map(longestFirst.map((word, index) => [word, index]));
  const { packed, order } = packKeywords(keys);
  const lines = order.map((index) => {
    const key = keys[index]!;
    const own = building.get(key)!;
    return [key.length, own.isName ? "name" : "", own.structure ?? "", own.shapes.join(" "), own.words.map((word) => numberOf.get(word)).join(" ")].join("|");
  });
  return {
    ...packed,
    keywords: lines.join("\n"),
    shapes: shapes.join("\n"),
    words: longestFirst.map((word) => [word, ...words.get(word)!.shapes].join(" ")).join("\n"),
  };
}
