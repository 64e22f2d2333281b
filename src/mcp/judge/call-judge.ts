import { decide, type DecideOutput } from "../../guard/index.ts";
import { claimCall, contentOfCall, heldDecision, type KnownSecrets } from "../../hook/index.ts";
import type { Action, Decision, Effect, Hold, Judgement, Label } from "../../model/index.ts";
import type { CompiledPolicy, McpCondition, McpPrincipal } from "../../policy/index.ts";
import type { KnownTool, ToolAccess } from "../../catalog/index.ts";
import { isJsonObject, type JsonObject, type Judged, type Passage, type Passing } from "../traffic.ts";
import { argumentFacts, leavesOf, type ArgumentFacts, type Leaf } from "./arguments.ts";
import { metaBeside } from "./client-said.ts";
import { ContextNames } from "./context-names.ts";
import { matrixAnswer } from "./matrix.ts";
import { canonicalRoots } from "./paths.ts";
import { PASS, refuse } from "./refusals.ts";
import type { ServerRules } from "./server-rules.ts";
import { outflowDoubt, placesOf } from "./session-flows.ts";
import { judgeSql, type SqlAccess, type SqlVerdict } from "./sql/index.ts";
import type { ToolBook } from "./tool-book.ts";
import { accessOf } from "./tool-access.ts";
import { VerdictCache } from "./verdict-cache.ts";
import type { JudgeWorld } from "./world.ts";
import { isWriteGranted } from "./write-grant.ts";

/** How a question of the matrix is held: an hour to answer, a quarter of an hour to use the answer, once. */
const HOLD: Hold = { expires: 3_600_000, wait: 0, valid: 900_000 };
/** Verdicts that are remembered at least. */
const VERDICTS = 1000;
/** Longest call of which the verdict is remembered, in characters. */
const MAX_KEY = 4096;

const ACCESS_OF_SQL: Readonly<Record<SqlAccess, ToolAccess>> = { read: "read", write: "write", schema: "write", destroy: "destroy", session: "destroy" };
const STRENGTH: readonly ToolAccess[] = ["read", "write", "destroy", "run"];

/** Longest that a call carries beside its arguments, in characters of JSON. */
const MAX_BESIDE = 8 * 1024;
/** What a person has answered to a question of the server is as long as that. */
const MAX_ANSWERS = 64 * 1024;

/** What a call that passed before still has to be held against: what its session has read since, and what is checked out. */
interface Passed {
  /** Paths that the decision looked at, with their stamps. */
  readonly files: ReadonlyMap<string, string>;
  /** The places that it carries something to; absent where it carries nothing away. */
  readonly targets: readonly string[] | undefined;
}

/** What is known of the world while one call is judged: looked up once, so that what is remembered of the call is true of what it was judged by. */
interface Moment {
  readonly policy: CompiledPolicy;
  readonly session: string;
  readonly labels: readonly Label[];
  readonly isGranted: boolean;
}

interface Call {
  readonly tool: string;
  readonly input: JsonObject;
  /** What it carries beside name and arguments. */
  readonly beside: JsonObject | undefined;
  readonly at: Passage;
  readonly rules: ServerRules;
  readonly known: KnownTool | undefined;
  readonly listed: ToolAccess;
  readonly facts: ArgumentFacts;
}

/** What a call carries beside name and arguments, but for what the protocol wants to know. */
function besideOf(meta: JsonObject | undefined, more: JsonObject, known: KnownSecrets | undefined): JsonObject | undefined {
  const ownMeta = metaBeside(meta, known);
  if (ownMeta === undefined) return Object.keys(more).length === 0 ? undefined : more;
  return { ...more, _meta: ownMeta };
}

/** Its texts, each as an argument; what a person has answered to a question of the server is none. A reason where it is too much. */
function leavesBeside(beside: JsonObject | undefined): readonly Leaf[] | string {
  if (beside === undefined) return [];
  const { inputResponses, ...rest } = beside;
  if (JSON.stringify(rest).length > MAX_BESIDE || (inputResponses !== undefined && JSON.stringify(inputResponses).length > MAX_ANSWERS))
    return "the call carries more beside its arguments than protocol needs";
  const leaves = leavesOf(rest);
  return typeof leaves === "string" ? leaves : leaves.map((leaf) => ({ ...leaf, isBeside: true }));
}

/** Only arguments choose where something connects: an address beside them, as of the client's own checkout, is a text that leaves and nothing more. */
function choosesHost({ kind, flows }: Effect): boolean {
  return kind === "net.connect" && flows.length === 0;
}

function names(texts: readonly string[]): string {
  return texts.slice(0, 3).join("; ");
}

/** Judges calls of tools. */
export class CallJudge {
  readonly #world: JudgeWorld;
  readonly #book: ToolBook;
  readonly #passed = new VerdictCache<Passed>(VERDICTS);
  readonly #contexts = new ContextNames();

  constructor(world: JudgeWorld, book: ToolBook) {
    this.#world = world;
    this.#book = book;
  }

  judge(params: JsonObject, at: Passage): Judged {
    const { name: tool, arguments: given = {}, _meta: meta, ...more } = params;
    if (typeof tool !== "string" || tool === "" || tool.length > 256) return refuse("the call names no tool", "mcp-malformed");
    if (!isJsonObject(given)) return refuse(`the arguments of \`${tool}\` are not an object`, "mcp-malformed");
    if (meta !== undefined && !isJsonObject(meta)) return refuse("`_meta` of the call is not an object", "mcp-malformed");
    const rules = this.#world.rulesFor(at);
    const refusal = rules.refusal("tools", tool) ?? this.#book.refusal(tool, at);
    if (refusal !== undefined) return refuse(refusal, "mcp-tools");
    const leaves = leavesOf(given);
    if (typeof leaves === "string") return refuse(leaves, "mcp-size");
    const beside = besideOf(meta, more, this.#world.secretsOf(this.#world.rootOf(at)));
    const besides = leavesBeside(beside);
    if (typeof besides === "string") return refuse(besides, "mcp-meta");
    const known = rules.tool(tool);
    const { access, lie } = accessOf(tool, rules, this.#book.annotations(tool, at));
    if (lie !== undefined) this.#world.found(at.server.name, "mcp-annotation-lie", lie);
    const named = { tool, input: given, beside, at, listed: access };
    const moment = this.#moment(at);
    const key = this.#key(named, leaves, moment);
    if (key !== undefined && this.#hasPassed(key, moment)) return PASS;
    const root = this.#world.rootOf(at);
    const { facts } = this.#world.options;
    const cwd = (at.server.transport.type === "stdio" ? at.server.transport.cwd : undefined) ?? root;
    const argument = argumentFacts(besides.length === 0 ? leaves : [...leaves, ...besides], known, rules, given, {
      facts,
      cwd,
      roots: () => canonicalRoots(rules.roots, root, facts),
    });
    if (argument.refusals.length > 0) return refuse(names(argument.refusals), "mcp-arguments");
    const call: Call = { ...named, rules, known, facts: argument };
    if (argument.statements.length === 0) return this.#settle(call, [], moment, key);
    return Promise.all(argument.statements.map((text) => judgeSql(text, rules.sqlDialect, rules.sqlRules))).then((verdicts) => {
      const later = this.#moment(at);
      return this.#settle(call, verdicts, later, this.#key(call, leaves, later));
    });
  }

  #moment(at: Passage): Moment {
    const world = this.#world;
    const policy = world.policyFor(at);
    const session = world.sessionOf(at);
    const isGranted = at.route === "write" && isWriteGranted(policy, at.server.name, world.options.facts.now());
    return { policy, session, labels: world.stateOf(session).labels, isGranted };
  }

  /** Has the same call passed under all the same conditions, and may what it carries still leave? */
  #hasPassed(key: string, moment: Moment): boolean {
    const passed = this.#passed.get(key);
    if (passed === undefined || !this.#world.isUnchanged(passed.files)) return false;
    return passed.targets === undefined || this.#outflow(moment, passed.targets) === undefined;
  }

  #outflow({ session, labels }: Moment, targets: readonly string[]): string | undefined {
    const isUntrusted = labels.some(({ type }) => type === "untrusted");
    return outflowDoubt(this.#world.flows.of(session), isUntrusted, targets);
  }

  /** @param key by which it is remembered that the call has passed */
  #settle(call: Call, statements: readonly SqlVerdict[], moment: Moment, key: string | undefined): Passing {
    const refused = statements.find((verdict) => verdict.type === "refused");
    if (refused?.type === "refused") return refuse(refused.why, "mcp-sql", "Send one reading statement at a time.");
    const { at, rules, tool } = call;
    const { policy, session, isGranted } = moment;
    const access =
      statements.length === 0
        ? call.listed
        : statements.map((verdict) => ACCESS_OF_SQL[verdict.type === "refused" ? "session" : verdict.access]).reduce(stronger, "read");
    const labels = new Set(moment.labels.map(({ type }) => type));
    const routing = routeRefusal(rules, at, access, isGranted);
    if (routing !== undefined) return refuse(routing, "mcp-route");
    const targets = isSending(call, access) ? placesOf(at.server.name, rules.catalog, call.facts.place) : undefined;
    const flow = targets === undefined ? undefined : this.#outflow(moment, targets);

    const principals: McpPrincipal[] = [...new Set<McpPrincipal>([at.principal, ...(call.facts.isProduction ? ["production" as const] : [])])];
    const answer = matrixAnswer(policy.mcp ?? [], rules.rowNames, principals, access);
    if (answer.outcome === "deny")
      return refuse(
        `the policy's matrix does not let ${principals.join(" and ")} ${describeAccess(access)} with \`${at.server.name}\` (${answer.row})`,
        "mcp-matrix",
      );
    const unmet = answer.needs.find((need) => !holds(need, { call, access, statements, labels, isGranted, session: at.session }));
    if (unmet !== undefined) return refuse(`the policy's matrix asks for \`${unmet}\` here, and that does not hold (${answer.row})`, `mcp-needs-${unmet}`);

    const action = this.#world.actionOf(tool, call.input, at);
    this.#world.takeLooked();
    const output = this.#decide(action, policy, session);
    if (output.decision.outcome === "deny") return { type: "refuse", text: output.decision.reasonForModel, ...ruleOf(output.decision) };
    const own = openQuestions(output.decision, policy, call);
    let unseen: readonly string[] = [];
    if (call.beside !== undefined) {
      const request = { type: "mcp", server: at.server.name, tool, input: call.beside, catalog: "none" } as const;
      const beside = this.#decide({ ...action, request }, policy, session, (effect) => !choosesHost(effect));
      if (beside.decision.outcome === "deny") return { type: "refuse", text: beside.decision.reasonForModel, ...ruleOf(beside.decision) };
      // No hook has seen this, so no answer to a hook is about it.
      unseen = openQuestions(beside.decision, policy, call).filter((question) => !own.includes(question));
    }
    const questions: string[] = [];
    if (flow !== undefined) questions.push(flow);
    // A grant opens the route for what can be taken back; what cannot is asked about each time.
    if (answer.outcome === "ask" && !(isGranted && isReversible(call, access))) questions.push(`\`${tool}\` ${describeAccess(access)}s (${answer.row})`);
    for (const verdict of statements) if (verdict.type === "unsure") questions.push(verdict.why);
    if (statements.some((verdict) => verdict.type === "understood" && verdict.isUnbounded)) questions.push("no condition limits which rows are changed");
    const wasAsked = at.session !== undefined && output.decision.outcome === "ask";
    // What the hook asked the person about and what the person then let run is not asked again; what no hook saw is.
    const isAnswered = wasAsked && flow === undefined;
    const open = [...(isAnswered ? [] : [...questions, ...own]), ...unseen];
    if (open.length > 0) return this.#hold(call, action, output, { questions: open, flow });
    this.#world.learnCall(session, output.change);
    // What depends on files is judged each time: on paths among the arguments, and on what the decision looked at, such as scripts that a command runs.
    const { files, isMore } = this.#world.takeLooked();
    const isLasting = call.facts.isConstant && !isMore && ![...(call.known?.roles.values() ?? [])].includes("shell");
    if (key !== undefined && isLasting && flow === undefined) this.#passed.set(key, { targets, files });
    return PASS;
  }

  /** @param counts which effects are judged, once it is known what they carry */
  #decide(
    action: Action,
    policy: CompiledPolicy,
    session: string,
    counts?: (effect: Effect) => boolean,
  ): DecideOutput & { readonly clean: (text: string) => string } {
    const { facts } = this.#world;
    const content = contentOfCall(action, policy, this.#world.secretsOf(action.root), this.#world.content);
    const withContent: typeof content.withContent =
      counts === undefined ? content.withContent : (effects, given) => content.withContent(effects, given).filter(counts);
    const output = decide(action, { facts, policy, session: this.#world.stateOf(session), withContent });
    return { ...output, decision: { ...output.decision, reasonForModel: content.clean(output.decision.reasonForModel) }, clean: content.clean };
  }

  /** Asks a person elsewhere: the request is stored, and exactly this call passes once it is approved. */
  #hold(
    { at, tool, input, beside, rules }: Call,
    action: Action,
    { decision, clean }: DecideOutput & { readonly clean: (text: string) => string },
    { questions, flow }: { readonly questions: readonly string[]; readonly flow: string | undefined },
  ): Passing {
    if (at.principal === "ci") return refuse(`${names(questions)}, and nobody can be asked here`, "mcp-matrix");
    const effect: Effect = {
      kind: "mcp.call",
      resource: { type: "mcp", server: at.server.name, tool },
      certainty: "certain",
      traits: [],
      flows: [],
      note: names(questions),
    };
    const rule = flow === undefined ? "mcp-matrix" : "mcp-flow";
    const judgement: Judgement = { effect, outcome: "ask", rule, why: `${names(questions)}.`, hold: HOLD };
    const held: Decision = {
      ...decision,
      outcome: "ask",
      judgements: [judgement, ...decision.judgements.filter(({ outcome }) => outcome === "ask")],
      settledBy: judgement,
      hold: HOLD,
    };
    const { facts, stateFolder, spool } = this.#world.options;
    // What was asked before the session had read something else is not an answer about that.
    const isPlain = flow === undefined && beside === undefined;
    const claim = claimCall(
      action,
      isPlain ? input : { input, ...(beside === undefined ? {} : { beside }), ...(flow === undefined ? {} : { flow }) },
      held,
      { facts, stateFolder, spool },
      clean,
    );
    const settled = heldDecision(held, claim);
    if (settled.outcome === "allow") return PASS;
    const route =
      rules.routes.hasWrite && at.route === "write"
        ? ` Or for a time: \`sallyport grant add --allow mcp.call --server ${at.server.name} --for 1h --reason …\`.`
        : "";
    return { type: "refuse", text: settled.reasonForModel + route, rule };
  }

  /** What a verdict depends on, but for files; nothing for a call that is too long to be kept. */
  #key({ tool, input, beside, at, listed }: Omit<Call, "rules" | "known" | "facts">, leaves: readonly Leaf[], moment: Moment): string | undefined {
    if (leaves.reduce((sum, { text }) => sum + text.length, 0) > MAX_KEY) return undefined;
    const own = JSON.stringify([listed, tool, input, beside]);
    return own.length > MAX_KEY ? undefined : this.#contextOf(at, moment) + own;
  }

  #contextOf(at: Passage, { policy, session, labels, isGranted }: Moment): string {
    const root = this.#world.rootOf(at);
    const secrets = this.#world.secretsStampOf(root);
    const grants = policy.grants.length === 0 ? "" : liveGrants(policy, this.#world.options.facts.now());
    const { server, identity, route, principal, client } = at;
    const parts = [policy, grants, secrets, server, identity, route, principal, client, at.session, root, labels, isGranted];
    return this.#contexts.nameOf(parts, () => {
      const types = [...new Set(labels.map(({ type }) => type))].toSorted();
      const about = [policy.hash, grants, secrets, server.name, identity, route, principal, client, at.session === undefined, session, root];
      return JSON.stringify([...about, types, isGranted]);
    });
  }
}

/** The grants of a policy that hold now: they begin and end by the clock. */
function liveGrants({ grants }: CompiledPolicy, now: number): string {
  return grants.flatMap(({ id, since = 0, until }) => (since <= now && now < until ? [id] : [])).join(" ");
}

function stronger(first: ToolAccess, second: ToolAccess): ToolAccess {
  return STRENGTH.indexOf(second) > STRENGTH.indexOf(first) ? second : first;
}

const DESCRIPTIONS: Readonly<Record<ToolAccess, string>> = { read: "read", write: "change", destroy: "destroy", run: "run" };
function describeAccess(access: ToolAccess): string {
  return DESCRIPTIONS[access];
}

/** Why the route by which a client came does not take the call. */
function routeRefusal({ routes, server }: ServerRules, { route }: Passage, access: ToolAccess, isGranted: boolean): string | undefined {
  if (!routes.areStrict) return undefined;
  if (route === "read" && access !== "read")
    return routes.hasWrite
      ? `this is the reading route of \`${server.name}\`, and the call would ${describeAccess(access)}; the writing route \`${server.name}-rw\` is there while a person's grant lives (\`sallyport grant add --allow mcp.call --server ${server.name} --for 1h --reason …\`)`
      : `\`${server.name}\` may only read here, and the call would ${describeAccess(access)}`;
  if (route === "write" && !routes.hasWrite) return `the policy has no writing route for \`${server.name}\``;
  if (route === "write" && !isGranted) return `the writing route of \`${server.name}\` is closed: no grant of a person lives`;
  return undefined;
}

/** Can what the call does be taken back by whoever sees it? */
function isReversible({ known }: Call, access: ToolAccess): boolean {
  return (
    access === "write" &&
    known?.marks.some((mark) => mark === "merges" || mark === "settings") !== true &&
    known?.effects.some(({ kind }) => kind === "vcs.push") !== true
  );
}

/** Does the call carry something away from the machine or to where others read it? */
function isSending({ known, rules, facts }: Call, access: ToolAccess): boolean {
  if (known === undefined) return access !== "read" || facts.place !== undefined;
  if (known.effects.some(({ kind }) => kind === "net.send" || kind === "vcs.push" || (kind === "net.connect" && rules.catalog?.service === undefined)))
    return true;
  return access !== "read" && rules.catalog?.service !== undefined;
}

interface Standing {
  readonly call: Call;
  readonly access: ToolAccess;
  readonly statements: readonly SqlVerdict[];
  readonly labels: ReadonlySet<string>;
  readonly isGranted: boolean;
  readonly session: string | undefined;
}

function holds(need: McpCondition, { call, access, statements, labels, isGranted, session }: Standing): boolean {
  switch (need) {
    case "write-route":
      return access === "read" || isGranted;
    case "inside-roots":
      return call.facts.isInsideRoots;
    case "read-statement":
      // A statement that is not understood is asked about, one that writes is judged as writing.
      return access !== "read" || statements.every((verdict) => verdict.type !== "refused");
    case "own-repositories":
      return call.facts.place === undefined || (call.rules.hasList("repositories") && call.facts.place.repositories.length > 0);
    case "hook":
      return session !== undefined;
    case "clean-session":
      return !(labels.has("untrusted") && labels.has("sensitive"));
  }
}

function ruleOf({ settledBy }: Decision): { readonly rule?: string } {
  return settledBy === undefined ? {} : { rule: settledBy.rule };
}

/**
 * The questions of the policy's rules that the matrix has not answered. That a tool is called and its own service reached is what the matrix is
 * about, where no rule but the last resort speaks of it; what lies beyond (files, other hosts, commands) is not.
 */
function openQuestions(decision: Decision, policy: CompiledPolicy, { rules, known }: Call): readonly string[] {
  const service = rules.catalog?.service;
  const lastResort = (rule: string): boolean => rule === "default" || policy.rules.find(({ id }) => id === rule)?.isOtherwise === true;
  return decision.judgements.flatMap(({ effect, outcome, rule, why }) => {
    if (outcome !== "ask") return [];
    const { kind, resource } = effect;
    const isOwn =
      kind === "mcp.call" ||
      (resource.type === "host" && ((service !== undefined && resource.host === service) || (resource.host === "?" && known !== undefined))) ||
      (resource.type === "repository" && service !== undefined && resource.host === service) ||
      (resource.type === "database" && rules.kind === "database") ||
      (resource.type === "named" && known !== undefined);
    return isOwn && lastResort(rule) ? [] : [`${why.replace(/\.$/, "")} [${rule}]`];
  });
}
