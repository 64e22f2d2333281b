import type { Problem } from "../../model/index.ts";
import { parseNative } from "../native.ts";
import { PATTERN_FIELDS } from "../prepare.ts";
import { suggestion } from "./closest.ts";
import { checkMcp } from "./check-mcp.ts";
import { type AuthoredHold, HOLD_TIMES, holdProblem, timeOf } from "./hold-source.ts";
import type { AuthoredRule, PolicyFile } from "./schema.ts";
import { endOf } from "./until.ts";
import { CATALOG_SETS, type SetType } from "./vocabulary.ts";
import type { YamlSource } from "./yaml-source.ts";

type Path = readonly PropertyKey[];
type Patterns = string | readonly string[];

/** Checks what the shape cannot say: outcomes, names of sets, dates, native rules. */
class MeaningCheck {
  readonly problems: Problem[] = [];
  readonly #file: PolicyFile;
  readonly #source: YamlSource;
  /** Sets that the file may name: its own, and those of the files it extends. */
  readonly #sets: Readonly<Record<string, readonly string[]>>;

  constructor(file: PolicyFile, source: YamlSource, inherited: Readonly<Record<string, readonly string[]>>) {
    this.#file = file;
    this.#source = source;
    this.#sets = { ...inherited, ...file.sets };
  }

  run(): void {
    const file = this.#file;
    this.#checkSets();
    for (const section of ["rules", "otherwise"] as const) {
      file[section]?.forEach((rule, number) => {
        this.#outcome(rule, [section, number]);
        this.#hold(rule.hold, rule.ask !== undefined, [section, number, "hold"]);
        this.#conditions(rule, [section, number]);
      });
    }
    this.#hold(file.hold, true, ["hold"]);
    if (file.hold !== undefined && file.asks === "deny")
      this.#report(["hold"], "hold-and-deny", "questions cannot be both held and refused", "remove `asks: deny`, or hold single rules");
    for (const [id, change] of Object.entries(file.overrides ?? {}))
      if (typeof change !== "string") this.#hold(change.hold, change.to === "ask", ["overrides", id, "hold"]);
    const { grantable } = file;
    if (grantable !== undefined && grantable !== false && grantable.longest !== undefined && timeOf(grantable.longest) === 0)
      this.#report(["grantable", "longest"], "bad-time", "a grant of no length is none", "write `grantable: false` where nothing may be granted");
    file.grants?.forEach((grant, number) => {
      this.#conditions(grant, ["grants", number]);
      if (endOf(grant.until) === undefined) {
        this.#report(
          ["grants", number, "until"],
          "bad-date",
          `\`${grant.until}\` is not a date`,
          "write the last day as `2026-12-01`, or a moment as `2026-12-01T12:00:00Z`",
        );
      }
    });
  }

  #report(path: Path, code: string, message: string, help: string): void {
    this.problems.push({
      code: `policy-${code}`,
      message,
      help,
      file: this.#source.file,
      ...this.#source.at(path),
    });
  }

  #hold(hold: true | AuthoredHold | undefined, isAsk: boolean, path: Path): void {
    if (hold === undefined) return;
    if (!isAsk) this.#report(path, "hold-without-ask", "only a question can be held", "make the rule an `ask`, or remove `hold`");
    if (hold === true) return;
    for (const name of HOLD_TIMES) {
      const problem = hold[name] === undefined ? undefined : holdProblem(name, hold[name]);
      if (problem !== undefined) this.#report([...path, name], "bad-time", problem, "write a number with `s`, `m`, `h` or `d`");
    }
  }

  #outcome(rule: AuthoredRule, path: Path): void {
    const given = (["allow", "ask", "deny"] as const).filter((key) => rule[key] !== undefined);
    if (given.length === 0) this.#report(path, "no-outcome", "the rule says no outcome", "start it with `allow:`, `ask:` or `deny:` and an effect kind");
    if (given.length > 1) {
      const at = this.#source.atKey(path, given[1]!);
      this.problems.push({
        code: "policy-two-outcomes",
        message: `the rule says both \`${given[0]}\` and \`${given[1]}\``,
        help: "make two rules of it",
        file: this.#source.file,
        ...at,
      });
    }
  }

  #conditions(rule: Partial<AuthoredRule>, path: Path): void {
    for (const field of PATTERN_FIELDS) {
      const patterns = rule[field];
      if (patterns !== undefined) this.#patterns(field, patterns, [...path, field]);
    }
    this.#each(rule.native, [...path, "native"], (text, place) => {
      if (parseNative(text) === undefined)
        this.#report(place, "bad-native", `\`${text}\` is not a native rule`, "write the tool and the text: `Bash(npm run lint)`");
    });
    this.#each(rule.port, [...path, "port"], (port, place) => {
      if (typeof port !== "string") return;
      const [from, to] = port.split("-").map(Number) as [number, number];
      if (from > to || to > 65_535) this.#report(place, "bad-port", `\`${port}\` is not a range of ports`, "write the lower port first: `3000-3999`");
    });
    if (rule.not === undefined) return;
    const inner = Array.isArray(rule.not) ? rule.not : [rule.not];
    inner.forEach((one, number) => {
      const place = Array.isArray(rule.not) ? [...path, "not", number] : [...path, "not"];
      if (Object.keys(one).length === 0) this.#report(place, "empty", "`not` is empty", "say what must not hold, or remove it");
      this.#conditions(one as Partial<AuthoredRule>, place);
    });
  }

  #each<T>(values: T | readonly T[] | undefined, path: Path, check: (value: T, path: Path) => void): void {
    if (values === undefined) return;
    if (Array.isArray(values)) (values as readonly T[]).forEach((value, number) => check(value, [...path, number]));
    else check(values as T, path);
  }

  #patterns(field: string, patterns: Patterns, path: Path): void {
    const type: SetType | undefined = field === "path" || field === "host" ? field : undefined;
    this.#each<string>(patterns as string | readonly string[], path, (pattern, place) => {
      // `@scope/name` is a package or server of that name.
      const isScoped = type === undefined && pattern.includes("/");
      if (pattern.startsWith("@") && !isScoped) this.#set(pattern.slice(1), type, place);
      else if (field === "host" && /[/\s]|^\w+:\d+$/.test(pattern)) {
        this.#report(place, "bad-host", `\`${pattern}\` is not a host`, "write the host alone, as `api.example.com`; the port has its own key");
      }
    });
  }

  #set(name: string, type: SetType | undefined, path: Path): void {
    if (Object.hasOwn(this.#sets, name)) return;
    const known = CATALOG_SETS.get(name);
    if (known === undefined) {
      const names = [...Object.keys(this.#sets), ...[...CATALOG_SETS].filter(([, set]) => type === undefined || set.type === type).map(([one]) => one)];
      this.#report(path, "unknown-set", `there is no set \`@${name}\``, suggestion(name, names).replaceAll(/`([a-z])/g, "`@$1"));
    } else if (known.type !== type) {
      this.#report(path, "wrong-set", `\`@${name}\` is a set of ${known.type}s`, `use it with \`${known.type}\``);
    }
  }

  #checkSets(): void {
    const sets = this.#sets;
    for (const [name, patterns] of Object.entries(this.#file.sets ?? {})) {
      if (CATALOG_SETS.has(name)) {
        const at = this.#source.atKey(["sets"], name);
        this.problems.push({
          code: "policy-set-taken",
          message: `\`@${name}\` is a set of the product`,
          help: "choose another name; a set of the product cannot be changed",
          file: this.#source.file,
          ...at,
        });
      }
      patterns.forEach((pattern, number) => {
        const place = ["sets", name, number];
        if (!pattern.startsWith("@")) return;
        const inner = pattern.slice(1);
        if (!Object.hasOwn(sets, inner) && !CATALOG_SETS.has(inner)) {
          this.#report(
            place,
            "unknown-set",
            `there is no set \`@${inner}\``,
            suggestion(inner, [...Object.keys(sets), ...CATALOG_SETS.keys()]).replaceAll(/`([a-z])/g, "`@$1"),
          );
        } else if (this.#reaches(inner, name, sets)) {
          this.#report(place, "set-cycle", `\`@${name}\` holds itself through \`@${inner}\``, "remove one of them");
        }
      });
    }
  }

  #reaches(from: string, name: string, sets: Readonly<Record<string, readonly string[]>>): boolean {
    const seen = new Set<string>();
    const pending = [from];
    while (pending.length > 0) {
      const one = pending.pop()!;
      if (one === name) return true;
      if (seen.has(one) || !Object.hasOwn(sets, one)) continue;
      seen.add(one);
      pending.push(...sets[one]!.filter((pattern) => pattern.startsWith("@")).map((pattern) => pattern.slice(1)));
    }
    return false;
  }
}

/** What is wrong with a policy file whose shape is right, each with its place. */
export function checkMeaning(file: PolicyFile, source: YamlSource, inherited: Readonly<Record<string, readonly string[]>>): readonly Problem[] {
  const check = new MeaningCheck(file, source, inherited);
  check.run();
  return [...check.problems, ...checkMcp(file, source)];
}
