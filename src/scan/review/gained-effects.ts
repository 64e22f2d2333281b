import { decide, effectPhrase } from "../../guard/index.ts";
import { describeResource, type Effect, type Facts, type Judgement, type Severity } from "../../model/index.ts";
import { baselinePolicy, membersOf } from "../../policy/index.ts";
import { emptySession } from "../../session/index.ts";
import type { ChangedText } from "./changed-texts.ts";
import { programsOf, type ProgramText } from "./programs-of.ts";
import type { ReviewRule } from "./review-rules.ts";

/** Something that a program does after the change and did not do before it. */
export interface GainedEffect {
  readonly rule: ReviewRule;
  readonly severity?: Severity;
  readonly message: string;
  /** Line of the changed text, from 1. */
  readonly line: number;
}

export interface ProgramWorld {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly facts: Facts;
}

/** Longer programs are not followed: the resolver answers `unknown` for them. */
const MAX_PROGRAM = 64 * 1024;
const DROP_SITES: readonly string[] = [...membersOf("drop-sites"), "metadata"];
const USUAL_HOSTS: readonly string[] = ["registries", "forges", "loopback", "vendor", "documentation", "git-remotes"];

function judgementsOf(text: string, { root, facts }: ProgramWorld): readonly Judgement[] {
  const request = { type: "shell", text: text.slice(0, MAX_PROGRAM) } as const;
  const action = { agent: { name: "review" }, session: "review", chain: [], cwd: root, root, tool: "Bash", request, mode: "default" } as const;
  return decide(action, { facts, policy: baselinePolicy("production-adjacent"), session: emptySession() }).decision.judgements;
}

/** What tells an effect from others: not where in the text it stands, and not whether it certainly happens. */
function signature({ kind, resource, traits, flows }: Effect): string {
  return JSON.stringify([kind, describeResource(resource), [...traits].toSorted(), flows.map(({ from }) => from).toSorted()]);
}

function isNewHost({ kind, resource }: Effect): boolean {
  return (
    kind === "net.send" &&
    resource.type === "host" &&
    /^[a-z\d][a-z\d.-]*\.[a-z\d-]+$|^[\d.]+$|:/.test(resource.host) &&
    !resource.sets.some((set) => USUAL_HOSTS.includes(set))
  );
}

/** The rule of a review that an effect falls under; `undefined` for what scripts ordinarily do. */
export function ruleOfEffect({ effect, outcome }: Judgement, isCi: boolean): { readonly rule: ReviewRule; readonly severity?: Severity } | undefined {
  const { kind, traits, flows, resource } = effect;
  const sets = resource.type === "host" || resource.type === "path" ? resource.sets : [];
  if (traits.includes("reverse-shell")) return { rule: "opens-shell" };
  const sendsSecrets = flows.some(({ from }) => from === "secrets" || from === "environment" || from === "history");
  if (kind === "net.send" && sendsSecrets && outcome === "deny") return { rule: "sends-secrets" };
  if ((kind === "net.send" || kind === "net.connect") && DROP_SITES.some((set) => sets.includes(set))) return { rule: "leaves-by-drop-site" };
  if (kind === "proc.code" && (traits.includes("downloaded") || traits.includes("encoded"))) return { rule: "runs-downloaded" };
  if (outcome !== "deny") return isNewHost(effect) ? { rule: "new-host" } : undefined;
  if (kind === "net.send") return { rule: "new-host" };
  if ((kind === "fs.read" && sets.includes("secrets")) || (kind === "secret.use" && traits.includes("discloses")))
    return { rule: "reads-secrets", ...(isCi ? { severity: "medium" as const } : {}) };
  if (kind === "fs.delete" && (traits.includes("wide") || traits.includes("recursive")))
    return { rule: "deletes-widely", ...(isCi ? { severity: "low" as const } : {}) };
  if (kind === "agent.configure" || kind === "agent.mode" || traits.includes("guard")) return { rule: "loosens-agents" };
  if (kind === "agent.spawn") return { rule: "loosens-agents" };
  // In CI the machine is thrown away, and packages are installed with root's rights.
  if (!isCi && (kind === "proc.persist" || (kind === "proc.privilege" && !traits.includes("dry-run")))) return { rule: "stays-behind" };
  if (!isCi && (kind === "fs.write" || kind === "fs.attr") && (sets.includes("persistence") || sets.includes("privilege"))) return { rule: "stays-behind" };
  if (/^(?:infra\.destroy|db\.destroy|deploy\.release|pkg\.publish)$/.test(kind))
    return { rule: "destroys-or-publishes", ...(isCi && !kind.endsWith("destroy") ? { severity: "info" as const } : {}) };
  return undefined;
}

/** Line of the file on which an effect stands. */
function lineOfEffect(program: ProgramText, effect: Effect): number {
  if (!program.isVerbatim || effect.span === undefined) return program.line;
  let line = program.line;
  const { text } = program;
  for (let at = text.indexOf("\n"); at !== -1 && at < effect.span.start; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/**
 * What the programs of a changed file do that those of the file before did not. Programs whose text was there before are not looked at again.
 * @param known signatures of what other programs did before the change, so that moved lines are nothing new
 */
export function gainedEffects(changed: ChangedText, world: ProgramWorld, known: ReadonlySet<string>): readonly GainedEffect[] {
  const before = changed.before === undefined ? [] : programsOf(changed.path, changed.before);
  const unchanged = new Set(before.map(({ text }) => text));
  const fresh = programsOf(changed.path, changed.after).filter(({ text }) => !unchanged.has(text));
  if (fresh.length === 0) return [];
  const old = new Set([...known, ...effectSignatures(before, world)]);
  const gained: GainedEffect[] = [];
  const seen = new Set<string>();
  for (const program of fresh) {
    for (const judgement of judgementsOf(program.text, world)) {
      const { effect } = judgement;
      const found = ruleOfEffect(judgement, program.isCi);
      const mark = signature(effect);
      if (found === undefined || old.has(mark)) continue;
      const phrase = effectPhrase(effect).replaceAll(`${world.root}/`, "");
      const line = lineOfEffect(program, effect);
      if (seen.has(`${found.rule} ${line} ${phrase}`)) continue;
      seen.add(`${found.rule} ${line} ${phrase}`);
      gained.push({ ...found, message: `it now ${phrase}`, line });
    }
  }
  return gained;
}

function effectSignatures(programs: readonly ProgramText[], world: ProgramWorld): ReadonlySet<string> {
  return new Set(programs.flatMap(({ text }) => judgementsOf(text, world).map(({ effect }) => signature(effect))));
}

/** What the programs of a text do. */
export function signaturesOf(path: string, text: string, world: ProgramWorld): ReadonlySet<string> {
  return effectSignatures(programsOf(path, text), world);
}
