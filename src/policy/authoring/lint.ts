import type { Finding, Severity } from "../../model/index.ts";
import type { CompiledGrant, CompiledPolicy, CompiledRule } from "../compiled.ts";
import { DEFAULT_RULE, mayLift } from "../judge.ts";
import { kindsOf } from "../prepare.ts";
import type { Compilation } from "./compile.ts";
import { areDisjoint, conditionsCover, covers, unreachableKinds } from "./covers.ts";
import { withParents } from "./documents.ts";
import type { Origin } from "./layer-compiler.ts";

const DAY_MS = 86_400_000;
const SOON_DAYS = 14;
const LONG_DAYS = 366;
const LONG_REPEAT_MS = 3_600_000;
/** A question that is held is stricter than one for whoever sits before the agent. */
function strictnessOf({ outcome, hold }: CompiledRule): number {
  return outcome === "deny" ? 3 : outcome === "allow" ? 0 : hold === undefined ? 1 : 2;
}

class Lint {
  readonly findings: Finding[] = [];
  readonly #policy: CompiledPolicy;
  readonly #compilation: Compilation;
  readonly #now: number;

  constructor(policy: CompiledPolicy, compilation: Compilation, now: number) {
    this.#policy = policy;
    this.#compilation = compilation;
    this.#now = now;
  }

  #add(rule: string, severity: Severity, message: string, help: string, at: Pick<Origin, "file" | "line" | "column">): void {
    this.findings.push({
      rule,
      severity,
      message,
      help,
      path: at.file,
      line: at.line,
      column: at.column,
    });
  }

  run(): void {
    for (const rule of this.#policy.rules) {
      const origin = this.#compilation.origins.get(`${rule.layer} ${rule.id}`);
      if (origin === undefined) continue;
      this.#reach(rule, origin);
      this.#others(rule, origin);
      this.#native(rule, origin);
      this.#why(rule, origin);
      this.#effectOfAllow(rule, origin);
      this.#hold(rule, origin);
    }
    for (const grant of this.#policy.grants) {
      const origin = this.#compilation.origins.get(`${grant.layer} ${grant.id}`);
      if (origin !== undefined) this.#grant(grant, origin);
    }
    this.#sets();
  }

  #reach(rule: CompiledRule, origin: Origin): void {
    const dead = unreachableKinds(rule.kinds, rule.when);
    const [first] = dead;
    if (first !== undefined) {
      const isAll = dead.length === kindsOf(rule.kinds).length;
      const kinds = dead.map(({ kind }) => `\`${kind}\``).join(", ");
      if (isAll)
        this.#add(
          "never-matches",
          "high",
          `the rule can never match: ${kinds} has no \`${first.field}\``,
          `remove \`${first.field}\`, or name a kind that has one`,
          origin,
        );
      else this.#add("never-matches", "low", `\`${first.field}\` never fits ${kinds}`, "make a rule of its own for them", origin);
    }
    const contradiction = (rule.when.not ?? []).find((one) => conditionsCover(one, rule.when));
    const isForced = rule.when.force === false && rule.when.is?.includes("force") === true;
    if (contradiction !== undefined || isForced) {
      this.#add("never-matches", "high", "the rule can never match: its conditions exclude one another", "look at `not` and `force`", origin);
    }
  }

  /** Other rules that leave nothing for this one to say. */
  #others(rule: CompiledRule, origin: Origin): void {
    for (const other of this.#policy.rules) {
      if (other === rule || (other.isOtherwise === true && rule.isOtherwise !== true)) continue;
      const isSameLayer = other.layer === rule.layer;
      const name = `\`${other.id}\``;
      if (isSameLayer && covers(rule, other) && covers(other, rule) && other.outcome !== rule.outcome && other.isOtherwise === rule.isOtherwise) {
        this.#add(
          "contradicts",
          "medium",
          `the rule says ${rule.outcome} where ${name} says ${other.outcome}`,
          "the stricter one holds; remove the other",
          origin,
        );
        return;
      }
      if (!covers(other, rule)) continue;
      const isStricter = strictnessOf(other) > strictnessOf(rule);
      if (isSameLayer && rule.isOtherwise === true && other.isOtherwise !== true) {
        this.#add("shadowed", "medium", `the rule never speaks: ${name} always does`, "remove it, or move it to `rules`", origin);
        return;
      }
      if (isStricter) {
        this.#add(
          "shadowed",
          "medium",
          `the rule has no effect: ${name} says ${other.outcome} to all of it`,
          rule.outcome === "allow" ? "an `allow` does not lift a stricter rule; use `grants` or `overrides`" : "remove it",
          origin,
        );
        return;
      }
      // A rule that speaks of what only may happen says more than one that speaks of everything.
      const isOfDoubt = rule.outcome === "deny" && rule.when.certainty !== other.when.certainty;
      if (
        isSameLayer &&
        !isOfDoubt &&
        strictnessOf(other) === strictnessOf(rule) &&
        other.isOtherwise === rule.isOtherwise &&
        !(covers(rule, other) && this.#isBefore(rule, other))
      ) {
        this.#add("redundant", "low", `${name} already says ${rule.outcome} to all of it`, "remove it", origin);
        return;
      }
    }
  }

  #isBefore(a: CompiledRule, b: CompiledRule): boolean {
    return this.#policy.rules.indexOf(a) < this.#policy.rules.indexOf(b);
  }

  #native(rule: CompiledRule, origin: Origin): void {
    for (const text of rule.when.native ?? []) {
      const isOpen = text.includes("*");
      if (rule.outcome === "allow" && isOpen) {
        this.#add("native-fragile", "medium", `\`${text}\` allows by text`, "what `*` stands for is not looked at; name the effects instead", origin);
      } else if (rule.outcome !== "allow") {
        this.#add(
          "native-fragile",
          "medium",
          `\`${text}\` forbids by text`,
          "the same can be written in many ways; name the effect instead, as `deny: fs.read` with `path`",
          origin,
        );
      } else this.#add("native-fragile", "low", `\`${text}\` fits one spelling only`, "name the effects instead", origin);
    }
  }

  #why(rule: CompiledRule, origin: Origin): void {
    const { file } = origin.document;
    const [section, number] = origin.path as ["rules" | "otherwise", number];
    if (rule.outcome !== "allow" && file[section]?.[number]?.why === undefined) {
      this.#add("no-why", "low", `the rule says ${rule.outcome} without a reason`, "add `why: …`; it is what the person and the model are told", origin);
    }
  }

  /** An approval is for what was shown; one that holds on is an exception that nobody owns. */
  #hold({ hold }: CompiledRule, origin: Origin): void {
    if (hold?.isRepeatable === true && hold.valid > LONG_REPEAT_MS)
      this.#add(
        "hold-repeats-long",
        "low",
        "an approval holds for every repetition for longer than an hour",
        "shorten `valid`, or let people give a grant",
        origin,
      );
  }

  /** An allow counts only where no layer with a default of its own asks. */
  #effectOfAllow(rule: CompiledRule, origin: Origin): void {
    if (rule.outcome !== "allow") return;
    const own = this.#policy.layers.find(({ name }) => name === rule.layer);
    const other = this.#policy.layers.find(({ name, default: said }) => name !== rule.layer && said !== undefined);
    if (own?.default !== undefined || other === undefined) return;
    this.#add(
      "allow-without-effect",
      "medium",
      `the ${other.name} policy decides what is allowed; an \`allow\` of the ${rule.layer} policy lifts nothing`,
      "use `grants`, where that policy delegates",
      origin,
    );
  }

  #grant(grant: CompiledGrant, origin: Origin): void {
    const days = (grant.until - this.#now) / DAY_MS;
    if (days <= 0) this.#add("grant-expired", "medium", `the grant \`${grant.id}\` has ended`, "remove it, or have its owner renew it", origin);
    else if (days <= SOON_DAYS)
      this.#add("grant-ends-soon", "info", `the grant \`${grant.id}\` ends in ${Math.ceil(days)} days`, "have its owner renew it, or let it end", origin);
    else if (days > LONG_DAYS)
      this.#add("grant-long", "low", `the grant \`${grant.id}\` lasts longer than a year`, "an exception that never ends is a rule; make it one", origin);
    if (Object.keys(grant.when).length === 0) {
      this.#add("grant-broad", "medium", `the grant \`${grant.id}\` has no conditions`, "say for which path, host or branch it holds", origin);
    }
    if (!this.#liftsSomething(grant)) {
      this.#add(
        "grant-without-effect",
        "medium",
        `the grant \`${grant.id}\` lifts nothing`,
        "no rule that its layer may lift asks about or denies this",
        origin,
      );
    }
  }

  #liftsSomething(grant: CompiledGrant): boolean {
    const kinds = kindsOf(grant.kinds);
    const isRule = this.#policy.rules.some(
      (rule) =>
        rule.outcome !== "allow" &&
        !areDisjoint(rule.when, grant.when) &&
        kindsOf(rule.kinds).some((kind) => kinds.includes(kind) && mayLift(grant, rule.layer, rule.id, rule.outcome, kind, this.#policy)),
    );
    return (
      isRule ||
      this.#policy.layers.some(
        (layer) => layer.default !== undefined && kinds.some((kind) => mayLift(grant, layer.name, DEFAULT_RULE, layer.default!, kind, this.#policy)),
      )
    );
  }

  #sets(): void {
    for (const document of this.#compilation.documents.flatMap(withParents)) {
      for (const name of Object.keys(document.file.sets ?? {})) {
        const own = this.#compilation.documents.find((one) => withParents(one).includes(document));
        const texts =
          own === undefined
            ? []
            : withParents(own).map(({ file }) => JSON.stringify([file.rules, file.otherwise, file.grants, Object.values(file.sets ?? {})]));
        if (texts.some((text) => text.includes(`"@${name}"`))) continue;
        this.#add("unused-set", "low", `nothing uses \`@${name}\``, "remove it", {
          file: document.source.file,
          ...document.source.atKey(["sets"], name),
        });
      }
    }
  }
}

/**
 * What is questionable about a policy that compiles: rules that never match or have no effect, fragile
 * texts, exceptions that ended. Rules of the baselines are not looked at.
 * @param now milliseconds since the epoch
 */
export function lintPolicy(compilation: Compilation, now: number): readonly Finding[] {
  if (compilation.policy === undefined) return [];
  const lint = new Lint(compilation.policy, compilation, now);
  lint.run();
  return lint.findings;
}
