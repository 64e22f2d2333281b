import {
  isJsonObject,
  type DefinitionMethod,
  type JsonObject,
  type Judged,
  type Passage,
  type Passing,
  type ServerConfig,
  type TrafficJudge,
} from "../traffic.ts";
import { admission } from "./admission.ts";
import { leavesOf } from "./arguments.ts";
import { isActingScheme, innerAddressRefusal, readAddress, schemeOf } from "./addresses.ts";
import { CallJudge } from "./call-judge.ts";
import { withoutOwnMeta } from "./client-said.ts";
import { DefinitionJudge } from "./definition-judge.ts";
import { canonicalRoots, pathRefusal } from "./paths.ts";
import { PASS, refuse } from "./refusals.ts";
import { ResultJudge } from "./result-judge.ts";
import { ServerAsks } from "./server-asks.ts";
import { ToolBook } from "./tool-book.ts";
import { JudgeWorld, type JudgeOptions } from "./world.ts";
import { contentOfCall } from "../../hook/index.ts";
import { decide } from "../../guard/index.ts";

/** Messages that ask a server for nothing of its own: what they carry is looked at as text, and no rule about tools is asked. */
const PLAIN: ReadonlySet<string> = new Set([
  "ping",
  "tools/list",
  "prompts/list",
  "resources/list",
  "resources/templates/list",
  "skills/list",
  "logging/setLevel",
  "server/discover",
  "roots/list",
]);
/** Methods of the revisions; the name of any other is text of the client. */
const KNOWN: ReadonlySet<string> = new Set([
  ...PLAIN,
  "initialize",
  "notifications/initialized",
  "notifications/cancelled",
  "notifications/progress",
  "notifications/roots/list_changed",
  "prompts/get",
  "resources/read",
  "resources/subscribe",
  "resources/unsubscribe",
  "resources/directory/read",
  "completion/complete",
  "subscriptions/listen",
  "tasks/get",
  "tasks/result",
  "tasks/list",
  "tasks/update",
  "tasks/cancel",
  "sampling/createMessage",
  "elicitation/create",
]);
/** Longest name of a method, in characters. */
const MOST_METHOD = 256;
/** Texts that are looked at in what is no call of a tool; of a call, more than the guard looks at is not understood and so not allowed. */
const MOST_TEXTS = 1000;

/** Judges all traffic by the policy, the guard's own decision, and what is known of servers and their tools. */
class PolicyJudge implements TrafficJudge {
  readonly #world: JudgeWorld;
  readonly #calls: CallJudge;
  readonly #results: ResultJudge;
  readonly #definitions: DefinitionJudge;
  readonly #asks: ServerAsks;

  constructor(options: JudgeOptions) {
    const book = new ToolBook();
    this.#world = new JudgeWorld(options);
    this.#calls = new CallJudge(this.#world, book);
    this.#results = new ResultJudge(this.#world);
    this.#definitions = new DefinitionJudge(this.#world, book);
    this.#asks = new ServerAsks(this.#world);
  }

  admit(server: ServerConfig): Passing<ServerConfig> {
    return admission(server, this.#world.rulesFor({ server, identity: this.#world.options.identityOf(server) }), this.#world.options.standing);
  }

  definitions(method: DefinitionMethod, result: JsonObject, at: Passage): Judged {
    return this.#definitions.judge(method, result, at);
  }

  request(method: string, params: JsonObject, at: Passage): Judged {
    switch (method) {
      case "tools/call":
        return this.#calls.judge(params, at);
      case "prompts/get":
        return this.#prompt(params, at);
      case "resources/read":
      case "resources/subscribe":
      case "resources/unsubscribe":
      case "resources/directory/read":
        return this.#resource(params, at);
      case "subscriptions/listen":
        return this.#listening(params, at);
      default:
        return this.#carried(method, params, at);
    }
  }

  response(method: string, params: JsonObject, result: JsonObject, at: Passage, bytes?: Buffer): Judged {
    return this.#results.response(method, params, result, at, bytes);
  }

  failure(method: string, params: JsonObject, error: JsonObject, at: Passage): Judged {
    return this.#results.failure(method, params, error, at);
  }

  notice(method: string, params: JsonObject, at: Passage): Judged {
    return this.#results.notice(method, params, at);
  }

  serverRequest(method: string, params: JsonObject, at: Passage): Judged {
    return this.#asks.judge(method, params, at);
  }

  /** The person's or the model's answer goes to the server: secrets do not. */
  clientResponse(method: string, _params: JsonObject, result: JsonObject, at: Passage): Judged {
    return this.#carried(method, result, at);
  }

  capabilities(offered: JsonObject, at: Passage): JsonObject {
    const rules = this.#world.rulesFor(at);
    const blocked = [...(rules.sampling === undefined ? ["sampling"] : []), ...(rules.questionsPerMinute === 0 ? ["elicitation"] : [])].filter(
      (name) => offered[name] !== undefined,
    );
    return blocked.length === 0 ? offered : Object.fromEntries(Object.entries(offered).filter(([name]) => !blocked.includes(name)));
  }

  #prompt(params: JsonObject, at: Passage): Passing {
    const { name } = params;
    if (typeof name !== "string" || name === "" || name.length > 256) return refuse("the request names no prompt", "mcp-malformed");
    const refusal = this.#world.rulesFor(at).refusal("prompts", name);
    return refusal === undefined ? this.#carried("prompts/get", params, at, name) : refuse(refusal, "mcp-prompts");
  }

  #resource(params: JsonObject, at: Passage): Passing {
    const { uri } = params;
    if (typeof uri !== "string") return refuse("the request names no resource", "mcp-malformed");
    return this.#resourceRefusal(uri, at) ?? this.#carried("resources/read", params, at);
  }

  /** A client waits for changes of resources as if it read them. */
  #listening(params: JsonObject, at: Passage): Passing {
    const wanted = isJsonObject(params["notifications"]) ? params["notifications"]["resourceSubscriptions"] : undefined;
    const uris = Array.isArray(wanted) ? (wanted as readonly unknown[]).filter((uri) => typeof uri === "string") : [];
    for (const uri of uris.slice(0, MOST_TEXTS)) {
      const refused = this.#resourceRefusal(uri, at);
      if (refused !== undefined) return refused;
    }
    return this.#carried("subscriptions/listen", params, at);
  }

  /** Why a client may not ask for a resource. */
  #resourceRefusal(uri: string, at: Passage): Passing | undefined {
    if (uri === "" || uri.length > 8192) return refuse("the request names no resource", "mcp-malformed");
    const rules = this.#world.rulesFor(at);
    const refusal = rules.refusal("resources", uri);
    if (refusal !== undefined) return refuse(refusal, "mcp-resources");
    const scheme = schemeOf(uri);
    if (scheme === "file") {
      const root = this.#world.rootOf(at);
      const { facts } = this.#world.options;
      const outside = pathRefusal(uri, { facts, cwd: root, roots: () => canonicalRoots(rules.roots, root, facts) });
      if (outside !== undefined) return refuse(outside, "mcp-arguments");
    } else if (scheme === "http" || scheme === "https") {
      const read = readAddress(uri);
      const why = read.ok ? (rules.refusal("hosts", read.address.host) ?? innerAddressRefusal(read.address)) : read.why;
      if (why !== undefined) return refuse(why, "mcp-arguments");
    } else if (isActingScheme(uri)) return refuse(`the scheme \`${scheme ?? ""}\` is not admitted`, "mcp-arguments");
    return undefined;
  }

  /**
   * Whatever else a client sends: no secrets in any of its members, nor in their names, and not more than can be looked at. The guard decides as it does for
   * a call; of what only the protocol acts on, where it holds something.
   * @param tool what rules about tools know it by
   */
  #carried(method: string, params: JsonObject, at: Passage, tool = method): Passing {
    if (method.length > MOST_METHOD) return refuse("the name of the method is longer than one is", "mcp-malformed");
    const root = this.#world.rootOf(at);
    const known = this.#world.secretsOf(root);
    const own = withoutOwnMeta(params, known);
    const isKnown = KNOWN.has(method);
    if (isKnown && Object.keys(own).length === 0) return PASS;
    const leaves = leavesOf(own);
    if (typeof leaves === "string") return refuse(leaves, "mcp-size");
    if (leaves.length > MOST_TEXTS) return refuse(`\`${method.slice(0, 60)}\` carries more texts than can be looked at; send less at once`, "mcp-size");
    const policy = this.#world.policyFor(at);
    const action = this.#world.actionOf(tool, isKnown ? own : { method, params: own }, at);
    const content = contentOfCall(action, policy, known, this.#world.content);
    if (PLAIN.has(method) && content.found.length === 0) return PASS;
    const { decision } = decide(action, {
      facts: this.#world.facts,
      policy,
      session: this.#world.stateOf(action.session),
      withContent: content.withContent,
    });
    // There is nobody to ask about these messages, so what only a person may let through does not pass.
    const isHeld = decision.judgements.some(
      ({ outcome, effect }) => outcome === "ask" && effect.flows.some(({ from }) => from === "secrets" || from === "sensitive"),
    );
    if (decision.outcome !== "deny" && !isHeld) return PASS;
    return { type: "refuse", text: content.clean(decision.reasonForModel), ...(decision.settledBy === undefined ? {} : { rule: decision.settledBy.rule }) };
  }
}

/** The judge of a gateway. Its methods may throw where the policy is broken or the state cannot be read or written; that is a refusal. */
export function createTrafficJudge(options: JudgeOptions): TrafficJudge {
  return new PolicyJudge(options);
}
