import { EFFECT_KINDS, TRAITS, type EffectKind, type Trait } from "../model/index.ts";

/**
 * What one word of a command line means to the program that gets it.
 *
 * str: text without effect. num: a number. r: file read. R: tree read. m: only names, sizes, dates.
 * M: the same for a tree. w: file written. wd: folder made. W: tree written. a / A: attributes of
 * file / tree. d / D: file / tree removed. x: script file run. cmd: a command and its arguments.
 * sh: shell text. code: program text in a language. file: program file in a language.
 * url: fetched. host: connected. data: text sent (`@file` reads). cd: folder the rest is relative to.
 * pkg: package. env: NAME=VALUE. rr / rw: local path or host:path, read / written.
 * pid: process. svc: service. ref: branch or commit. sub: selects a sub-command.
 */
export const ROLES = [
  "str",
  "num",
  "r",
  "R",
  "m",
  "M",
  "w",
  "wd",
  "W",
  "a",
  "A",
  "d",
  "D",
  "x",
  "cmd",
  "sh",
  "code",
  "file",
  "url",
  "host",
  "data",
  "cd",
  "pkg",
  "env",
  "rr",
  "rw",
  "pid",
  "svc",
  "ref",
  "sub",
] as const;
export type RoleName = (typeof ROLES)[number];

/** A role with its argument: `code:python`, `pkg:npm`. */
export interface Role {
  readonly name: RoleName;
  readonly of?: string;
}

export interface Positional {
  readonly role: Role;
  readonly count: "one" | "optional" | "any" | "some";
  /** Left out when one of these options is given: `grep -e` has no pattern argument. */
  readonly unless: readonly string[];
}

/** An effect that a program always has, or has when an option is given. */
export interface DeclaredEffect {
  readonly kind: EffectKind;
  readonly of?: string;
  readonly traits: readonly Trait[];
}

export interface OptionSpec {
  readonly name: string;
  readonly value: "none" | "required" | "optional";
  readonly role: Role;
  readonly traits: readonly Trait[];
  readonly effects: readonly DeclaredEffect[];
  /** Positional roles that change when the option is given: `sed -i` turns r into w. */
  readonly remap: ReadonlyMap<RoleName, RoleName>;
  /** Shows what would happen and does nothing else (`--dry-run`, `--help`). */
  readonly isDry: boolean;
}

/** What a program's output carries: file content, names only, nothing, encoded content, network content, the environment. */
export const OUTPUTS = ["content", "meta", "none", "encoded", "network", "environment"] as const;
export type Output = (typeof OUTPUTS)[number];

export interface ProgramSpec {
  /** Program and sub-commands: `["git", "status"]`. */
  readonly path: readonly string[];
  readonly options: ReadonlyMap<string, OptionSpec>;
  /** Options that are not listed are taken as switches and read by their names. */
  readonly isLenient: boolean;
  /** Long options have one dash (`find -name`). */
  readonly isSingleDash: boolean;
  /** Options end at the first word that is none. */
  readonly isPosix: boolean;
  readonly positionals: readonly Positional[];
  readonly effects: readonly DeclaredEffect[];
  readonly output: Output;
  /** `data`: stdin is read when no file is named. `code`: stdin is run. */
  readonly input: "none" | "data" | "code";
  readonly inputLanguage?: string;
  /** What is touched when no positional is given: `ls` lists `.`. */
  readonly whenEmpty?: { readonly role: Role; readonly word: string };
  /** Name of the code in `shell/programs/` that knows more than the table. */
  readonly handler?: string;
  readonly hasSubcommands: boolean;
}

/** A mistake in a catalog line; only tests and the build see it. */
export class CatalogError extends Error {}

const ROLE_SET: ReadonlySet<string> = new Set(ROLES);
const KIND_SET: ReadonlySet<string> = new Set(EFFECT_KINDS);

function parseRole(text: string, line: string): Role {
  const colon = text.indexOf(":");
  const name = colon === -1 ? text : text.slice(0, colon);
  if (!ROLE_SET.has(name)) throw new CatalogError(`unknown role \`${text}\` in \`${line}\``);
  return colon === -1 ? { name: name as RoleName } : { name: name as RoleName, of: text.slice(colon + 1) };
}

/** `+kind(of){trait,trait}` without the plus sign. */
function parseDeclared(text: string, line: string): DeclaredEffect {
  const match = /^([a-z.]+)(?:\(([^)]*)\))?((?:\/[a-z-]+)*)$/.exec(text);
  const kind = match?.[1];
  if (match === null || kind === undefined || !KIND_SET.has(kind)) {
    throw new CatalogError(`bad effect \`${text}\` in \`${line}\``);
  }
  const traits = (match[3] ?? "").split("/").filter((t) => t !== "");
  for (const trait of traits) {
    if (!(trait in TRAITS)) throw new CatalogError(`unknown trait \`${trait}\` in \`${line}\``);
  }
  const effect = { kind: kind as EffectKind, traits: traits as Trait[] };
  return match[2] === undefined ? effect : { ...effect, of: match[2] };
}

interface Extras {
  traits: Trait[];
  effects: DeclaredEffect[];
  remap: Map<RoleName, RoleName>;
  isDry: boolean;
}

function parseExtras(text: string | undefined, line: string): Extras {
  const extras: Extras = { traits: [], effects: [], remap: new Map(), isDry: false };
  for (const item of (text ?? "").split(",").filter((x) => x !== "")) {
    const remap = /^([a-zA-Z]+)>([a-zA-Z]+)$/.exec(item);
    if (item === "dry") extras.isDry = true;
    else if (item.startsWith("+")) extras.effects.push(parseDeclared(item.slice(1), line));
    else if (remap !== null) {
      const from = parseRole(remap[1]!, line).name;
      extras.remap.set(from, parseRole(remap[2]!, line).name);
    } else if (item in TRAITS) extras.traits.push(item as Trait);
    else throw new CatalogError(`unknown option fact \`${item}\` in \`${line}\``);
  }
  return extras;
}

const STR: Role = { name: "str" };

function parseOption(token: string, isSingleDash: boolean, line: string): OptionSpec[] {
  const match = /^([^:?{]+)(\?)?(?::([^{]+))?(?:\{([^}]*)\})?$/.exec(token);
  if (match === null) throw new CatalogError(`bad option \`${token}\` in \`${line}\``);
  const names = match[1]!.split(",");
  const role = match[3] === undefined ? STR : parseRole(match[3], line);
  const value = match[2] === "?" ? "optional" : match[3] === undefined ? "none" : "required";
  const extras = parseExtras(match[4], line);
  const specs: OptionSpec[] = [];
  for (const name of names) {
    if (!/^(--?|\+)[^-]?/.test(name)) throw new CatalogError(`bad option \`${name}\` in \`${line}\``);
    const isCluster = !name.startsWith("--") && name.length > 2 && !isSingleDash;
    if (isCluster && value === "required") {
      throw new CatalogError(`option \`${name}\` with a value must be one letter in \`${line}\``);
    }
    const flat = isCluster ? [...name.slice(1)].map((letter) => `-${letter}`) : [name];
    for (const one of flat) specs.push({ name: one, value, role, ...extras });
  }
  return specs;
}

function parsePositional(token: string, line: string): Positional {
  const match = /^([a-zA-Z]+(?::[a-z0-9-]+)?)([*+?])?(?:\/(.+))?$/.exec(token);
  if (match === null) throw new CatalogError(`bad positional \`${token}\` in \`${line}\``);
  const count = ({ "*": "any", "+": "some", "?": "optional" } as const)[match[2] ?? ""] ?? "one";
  const unless = (match[3] ?? "")
    .split(",")
    .filter((x) => x !== "")
    .map((x) => (x.startsWith("-") ? x : x.length === 1 ? `-${x}` : `--${x}`));
  return { role: parseRole(match[1]!, line), count, unless };
}

/** Splits a field at spaces, except inside braces and parentheses. */
function words(field: string | undefined): string[] {
  return (field ?? "").match(/(?:[^\s{(]|\{[^}]*\}|\([^)]*\))+/g) ?? [];
}

/**
 * One line of the catalog: `names | options | positionals | facts`, as `docs/catalog.md` describes.
 * @throws CatalogError when the line is not well formed.
 */
export function parseSpec(path: readonly string[], line: string): ProgramSpec {
  const fields = line.split(" | ").map((field) => field.trim());
  if (fields.length > 4) throw new CatalogError(`more than four fields in \`${line}\``);
  const facts = words(fields[3]);
  const isSingleDash = facts.includes("single");
  const optionWords = words(fields[1]);
  const options = new Map<string, OptionSpec>();
  for (const token of optionWords) {
    if (token === "*") continue;
    for (const option of parseOption(token, isSingleDash, line)) options.set(option.name, option);
  }
  const positionals = words(fields[2]).map((token) => parsePositional(token, line));
  const effects: DeclaredEffect[] = [];
  let output: Output | undefined;
  let input: ProgramSpec["input"] = "none";
  let inputLanguage: string | undefined;
  let whenEmpty: ProgramSpec["whenEmpty"];
  let handler: string | undefined;
  for (const fact of facts) {
    const [key, value = ""] = [fact.split("=", 1)[0]!, fact.slice(fact.indexOf("=") + 1)];
    if (fact === "single" || fact === "posix") continue;
    if (fact.startsWith("+")) effects.push(parseDeclared(fact.slice(1), line));
    else if (key === "out" && (OUTPUTS as readonly string[]).includes(value)) output = value as Output;
    else if (key === "in" && value === "data") input = "data";
    else if (key === "in" && value.startsWith("code:")) {
      input = "code";
      inputLanguage = value.slice(5);
    } else if (key === "empty") {
      const [role, word] = value.split("@");
      whenEmpty = { role: parseRole(role!, line), word: word ?? "." };
    } else if (key === "h") handler = value;
    else throw new CatalogError(`unknown fact \`${fact}\` in \`${line}\``);
  }
  const readsContent = [...positionals.map((p) => p.role), ...(whenEmpty ? [whenEmpty.role] : [])].some((role) => role.name === "r" || role.name === "R");
  return {
    path,
    options,
    isLenient: optionWords.includes("*"),
    isSingleDash,
    isPosix: facts.includes("posix"),
    positionals,
    effects,
    output: output ?? (readsContent || input === "data" ? "content" : "meta"),
    input,
    hasSubcommands: positionals.some((p) => p.role.name === "sub"),
    ...(inputLanguage === undefined ? {} : { inputLanguage }),
    ...(whenEmpty === undefined ? {} : { whenEmpty }),
    ...(handler === undefined ? {} : { handler }),
  };
}
