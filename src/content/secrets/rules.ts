/** What the automaton looks for, and what is done where it finds it. */
import { buildAutomaton, type Automaton } from "./automaton.ts";
import { KINDS } from "./kinds/index.ts";
import type { Kind } from "./kind.ts";
import { alternatives, parseShape, type Shape } from "./shape.ts";
import { SECRET_ARGUMENTS } from "./structures/call-arguments.ts";

/** Keywords are cut to this: a few more false starts, a table that stays in the cache. */
const KEYWORD_LENGTH = 8;

export interface ShapeRule {
  readonly kind: Kind;
  readonly shape: Shape;
}

/** A provider's word and the kinds whose form alone says too little. */
export interface ProviderWord {
  /** Without separators, lower case. */
  readonly word: string;
  readonly rules: readonly ShapeRule[];
}

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

export interface Keyword {
  readonly length: number;
  readonly shapes: readonly ShapeRule[];
  readonly providers: readonly ProviderWord[];
  readonly structure?: StructureName;
  /** Begins a name that may be a secret's. */
  readonly isName: boolean;
}

const NAME_WORDS = [
  ..."pass pwd pw passwd psw pswd secret token key auth cred bearer jwt cookie session salt signature mnemonic seed identif".split(" "),
  ..."contrase senha motdepa wachtwo parol kennwort haslo heslo mdp clave mot_de nonce _iv sessid sess_id session hmac otp psk pat_ _pw hapikey sessid csrf _sk _ak nkey wif dsn".split(
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

export const plainWord = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9:=]/g, "");

export interface Rules {
  readonly automaton: Automaton;
  readonly keywords: readonly Keyword[];
  /** Every word that stands by a kind, for telling what a named value is. */
  readonly words: readonly ProviderWord[];
}

/** The ways in which a word of several parts is written: `new_relic`, `new-relic`, `newrelic`. */
function writings(word: string): string[] {
  const parts = word.split(/[_.-]/).filter((part) => part !== "");
  return parts.length === 1 ? parts : ["", "_", "-"].map((sign) => parts.join(sign));
}

interface Building {
  shapes: ShapeRule[];
  providers: ProviderWord[];
  structure?: StructureName;
  isName: boolean;
}

/** Builds the tables; once a process. */
export function buildRules(): Rules {
  const building = new Map<string, Building>();
  const entry = (word: string): Building => {
    const key = word.slice(0, KEYWORD_LENGTH);
    let found = building.get(key);
    if (found === undefined) building.set(key, (found = { shapes: [], providers: [], isName: false }));
    return found;
  };
  const words = new Map<string, ShapeRule[]>();
  const anchors = new Map<string, string>();
  for (const kind of KINDS) {
    const rules = kind.shapes.flatMap(alternatives).map((text) => ({ kind, shape: parseShape(text) }));
    for (const rule of rules)
      if (rule.shape.anchor.length >= 3 || (rule.shape.anchor.length === 2 && kind.near.length === 0)) entry(rule.shape.anchor).shapes.push(rule);
    for (const near of kind.near) {
      const plain = plainWord(near);
      anchors.set(plain, near);
      const known = words.get(plain);
      if (known === undefined) words.set(plain, [...rules]);
      else known.push(...rules);
    }
  }
  const providers: ProviderWord[] = [];
  for (const [word, rules] of words) {
    const provider = { word, rules };
    providers.push(provider);
    if (NAMED.test(word) || word.length < 3) continue;
    for (const written of new Set(writings(anchors.get(word)!).map((one) => one.slice(0, KEYWORD_LENGTH)))) entry(written).providers.push(provider);
  }
  for (const word of NAME_WORDS) entry(word).isName = true;
  for (const [word, structure] of STRUCTURE_WORDS) entry(word).structure = structure;
  const keys = [...building.keys()];
  return {
    automaton: buildAutomaton(keys),
    keywords: keys.map((key) => ({ length: key.length, ...building.get(key)! })),
    words: providers.toSorted((left, right) => right.word.length - left.word.length),
  };
}
