import { globAlternatives, globsIntersect, globTest, type GlobTest } from "../facts/index.ts";
import { EXACT_RULES } from "./path-rules.ts";
import { PATH_SETS, type PathSet } from "./path-sets.ts";

interface Rule {
  readonly set: number;
  /** As the set has it. */
  readonly glob: string;
  /** Made when the rule is first looked at: of the many rules one path meets a few. */
  forms?: readonly Form[];
}

/** Number of the set and glob of each rule, in pairs, by the component that it names; under the empty name those that name none. */
export type RuleTable = Readonly<Record<string, readonly (number | string)[]>>;

/** What the sets hold and what they except, as it is looked up in a file system that tells upper from lower case. */
export interface RuleTables {
  readonly inside: RuleTable;
  readonly except: RuleTable;
}

/** A glob as it is matched. */
interface Form {
  /** Text that every match holds; looked for before the glob is run. */
  readonly literal: string;
  readonly test: GlobTest;
}

const WILD = /[*?[]/;
const NO_PAIRS: readonly (number | string)[] = [];
const NO_RULES: readonly Rule[] = [];

function longestLiteral(glob: string): string {
  return glob
    .split(/\*+|\?|\[[^\]]*\]/)
    .map((run) => (run.startsWith("/") ? run.slice(1) : run))
    .reduce((best, run) => (run.length > best.length ? run : best), "");
}

/** The last component without a wildcard: names say more than the folders above them. Empty when there is none. */
function lastName(glob: string): string {
  for (let end = glob.length; end > 0;) {
    const start = glob.lastIndexOf("/", end - 1) + 1;
    const part = glob.slice(start, end);
    if (part !== "" && !part.includes("*") && !part.includes("?") && !part.includes("[")) return part;
    end = start - 1;
  }
  return "";
}

function ruleTable(globsOf: readonly (readonly string[])[], ignoreCase: boolean): Record<string, (number | string)[]> {
  const table: Record<string, (number | string)[]> = Object.create(null) as Record<string, never>;
  globsOf.forEach((globs, set) => {
    for (const glob of globs.flatMap(globAlternatives)) {
      const name = lastName(glob);
      (table[ignoreCase ? name.toLowerCase() : name] ??= []).push(set, glob);
    }
  });
  return table;
}

/** The rules of sets by the names in them. */
export function ruleTables(sets: readonly PathSet[], ignoreCase: boolean): RuleTables {
  return {
    inside: ruleTable(
      sets.map(({ globs }) => globs),
      ignoreCase,
    ),
    except: ruleTable(
      sets.map(({ except }) => except ?? []),
      ignoreCase,
    ),
  };
}

/**
 * An index over the globs of all sets, so that a path is compared only with the few that can match
 * it: those that name one of its components, and those without a whole literal component.
 */
class PathIndex {
  readonly #table: RuleTable;
  readonly #byComponent = new Map<string, readonly Rule[]>();
  readonly #ignoreCase: boolean;
  readonly #hasFolders: boolean;

  /** @param hasFolders `x/**` also means the folder `x` itself. */
  constructor(table: RuleTable, ignoreCase: boolean, hasFolders: boolean) {
    this.#table = table;
    this.#ignoreCase = ignoreCase;
    this.#hasFolders = hasFolders;
  }

  #rules(component: string): readonly Rule[] {
    const known = this.#byComponent.get(component);
    if (known !== undefined) return known;
    const pairs = Object.hasOwn(this.#table, component) ? this.#table[component]! : NO_PAIRS;
    if (pairs.length === 0) return NO_RULES;
    const rules: Rule[] = [];
    for (let at = 0; at < pairs.length; at += 2) rules.push({ set: pairs[at] as number, glob: pairs[at + 1] as string });
    this.#byComponent.set(component, rules);
    return rules;
  }

  match(path: string, found: boolean[]): void {
    for (const part of path.split("/")) if (part !== "") this.#check(this.#rules(part), path, found);
    this.#check(this.#rules(""), path, found);
  }

  #check(rules: readonly Rule[], path: string, found: boolean[]): void {
    for (const rule of rules) {
      if (found[rule.set] === true) continue;
      rule.forms ??= this.#formsOf(homeGlob(rule.glob));
      if (rule.forms.some(({ literal, test }) => path.includes(literal) && test(path))) found[rule.set] = true;
    }
  }

  #formsOf(glob: string): readonly Form[] {
    return (this.#hasFolders ? withFolder(glob) : [glob]).map((one) => ({
      literal: longestLiteral(this.#ignoreCase ? one.toLowerCase() : one),
      test: globTest(one, this.#ignoreCase),
    }));
  }
}

/** The index over what sets hold and the one over what they except. */
interface Indexes {
  readonly inside: PathIndex;
  readonly except: PathIndex;
}

/** Names by which `~` is written in the index, so that it need not be rebuilt for each home. */
const HOME = "/~/h";

function homeGlob(glob: string): string {
  return glob.startsWith("~/") ? HOME + glob.slice(1) : glob === "~" ? HOME : glob;
}

/** `x/**` also means the folder `x` itself. */
function withFolder(glob: string): string[] {
  return glob.endsWith("/**") && glob !== "/**" ? [glob, glob.slice(0, -3)] : [glob];
}

/** Characters of a segment that are no wildcards. */
function literalLength(segment: string): number {
  return segment.replace(/\[[^\]]*\]/g, "x").replace(/[*?]/g, "").length;
}

/** The least share of a name that a glob must spell out to be aimed at it. */
const AIMED_SHARE = 0.4;

function isAimedAt(part: string, member: string): boolean {
  if (!WILD.test(part)) return true;
  const isHidden = part.startsWith(".") || part.startsWith("[.");
  if (isHidden) return member.startsWith(".") && (literalLength(part) > 1 || !/^\.\*+$/.test(part) || member === ".env");
  const literal = literalLength(part);
  return literal >= 3 && literal >= AIMED_SHARE * literalLength(member) && !member.startsWith("*") && !part.startsWith("*");
}

/** Tells which named sets a path belongs to. */
export class PathClassifier {
  readonly #sets: readonly PathSet[];
  #exact: Indexes | undefined;
  #caseless: Indexes | undefined;
  #places: readonly { readonly set: number; readonly prefix: string; readonly isHome: boolean }[] | undefined;
  readonly #memo = new Map<string, readonly string[]>();

  constructor(sets: readonly PathSet[] = PATH_SETS) {
    this.#sets = sets;
  }

  #build(ignoreCase: boolean): Indexes {
    const { inside, except } = (ignoreCase || this.#sets !== PATH_SETS ? undefined : EXACT_RULES) ?? ruleTables(this.#sets, ignoreCase);
    return {
      inside: new PathIndex(inside, ignoreCase, true),
      except: new PathIndex(except, ignoreCase, false),
    };
  }

  /** The fixed places at which sets have members. */
  get #anchored(): readonly {
    readonly set: number;
    readonly prefix: string;
    readonly isHome: boolean;
  }[] {
    this.#places ??= this.#sets.flatMap((set, number) =>
      set.globs
        .flatMap(globAlternatives)
        .flatMap(withFolder)
        .filter((glob) => !glob.startsWith("**/"))
        .map((glob) => ({
          set: number,
          prefix: homeGlob(glob).split(/[*?[]/, 1)[0]!.replace(/\/$/, ""),
          isHome: glob.startsWith("~"),
        })),
    );
    return this.#places;
  }

  /**
   * Names of the sets that hold `path` (absolute, canonical).
   * @param ignoreCase for file systems that do not tell `.ENV` from `.env`.
   */
  sets(path: string, home: string, ignoreCase: boolean): readonly string[] {
    const key = `${home}\n${path}\n${ignoreCase}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    const found: boolean[] = [];
    const excluded: boolean[] = [];
    const { inside, except } = ignoreCase ? (this.#caseless ??= this.#build(true)) : (this.#exact ??= this.#build(false));
    for (const spelling of this.#spellings(path, home, ignoreCase)) {
      inside.match(spelling, found);
      except.match(spelling, excluded);
    }
    const names: string[] = [];
    this.#sets.forEach((set, number) => {
      if (found[number] === true && excluded[number] !== true) names.push(set.name);
    });
    if (this.#memo.size > 5000) this.#memo.clear();
    this.#memo.set(key, names);
    return names;
  }

  /** The sets of which some member at a fixed place lies below `folder`: `~/.aws` holds `~/.aws/credentials`. */
  setsBelow(folder: string, home: string): readonly { readonly name: string; readonly isHome: boolean }[] {
    const inHome = this.#inHome(folder, home) ?? folder;
    const homeIsBelow = folder === "/" || home === folder || home.startsWith(`${folder}/`);
    const found = new Map<string, boolean>();
    for (const { set, prefix, isHome } of this.#anchored) {
      const isBelow = isHome
        ? homeIsBelow || prefix === inHome || prefix.startsWith(`${inHome}/`)
        : folder === "/" || prefix === folder || prefix.startsWith(`${folder}/`);
      if (isBelow) found.set(this.#sets[set]!.name, isHome || found.get(this.#sets[set]!.name) === true);
    }
    return [...found].map(([name, isHome]) => ({ name, isHome }));
  }

  /** True when some path that `pattern` stands for may be in the set at a fixed place. */
  mayMatchAnchored(pattern: string, home: string, name: string): boolean {
    const own = this.#inHome(pattern, home) ?? pattern;
    return this.#sets.some((set) => set.name === name && set.globs.some((glob) => !glob.startsWith("**/") && globsIntersect(own, homeGlob(glob))));
  }

  /**
   * True when a glob that a person or agent wrote is aimed at a member of the set that may lie anywhere: it names the dot
   * of a hidden file (`.e*`), or a good part of the member's own name (`id_rs?`).
   */
  mayMatchFloating(pattern: string, name: string): boolean {
    const own = pattern
      .toLowerCase()
      .replace(/\[(?:\[:\w+:\]|[^\]])*\]/g, "?")
      .split("/");
    return this.#floating(name).some((segments) => {
      const tail = own.slice(-segments.length);
      if (tail.length < segments.length || !tail.some((part) => WILD.test(part))) return false;
      if (!tail.every((part, n) => isAimedAt(part, segments[n]!))) return false;
      return tail.every((part, n) => globsIntersect(part, segments[n]!));
    });
  }

  readonly #floatingSegments = new Map<string, readonly (readonly string[])[]>();

  #floating(name: string): readonly (readonly string[])[] {
    const known = this.#floatingSegments.get(name);
    if (known !== undefined) return known;
    const made = this.#sets
      .filter((set) => set.name === name)
      .flatMap((set) => set.globs.flatMap(globAlternatives))
      .filter((glob) => glob.startsWith("**/"))
      .map((glob) =>
        glob
          .slice(3)
          .toLowerCase()
          .split("/")
          .filter((part) => part !== "**"),
      );
    this.#floatingSegments.set(name, made);
    return made;
  }

  #inHome(path: string, home: string): string | undefined {
    if (path === home) return HOME;
    return path.startsWith(`${home}/`) ? HOME + path.slice(home.length) : undefined;
  }

  /** The ways a path is looked up: as it is, below `~`, and below `~` of any other user. */
  #spellings(path: string, home: string, ignoreCase: boolean): string[] {
    const own = ignoreCase ? path.toLowerCase().normalize("NFC") : path;
    const ownHome = ignoreCase ? home.toLowerCase().normalize("NFC") : home;
    const spellings = [own];
    const inHome = this.#inHome(own, ownHome);
    if (inHome !== undefined) return ownHome.startsWith("/root") ? [inHome] : [own, inHome];
    const other = /^(?:\/home\/[^/]+|\/Users\/[^/]+|\/users\/[^/]+|\/root|\/var\/root)(?=\/|$)/.exec(own);
    if (other !== null) spellings.push(HOME + own.slice(other[0].length));
    return spellings;
  }
}
