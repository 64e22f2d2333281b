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
import { DefinitionJudge } from "./definition-judge.ts";
import { canonicalRoots, pathRefusal } from "./paths.ts";
import { PASS, refuse } from "./refusals.ts";
import { ResultJudge } from "./result-judge.ts";
import { ServerAsks } from "./server-asks.ts";
import { ToolBook } from "./tool-book.ts";
import { JudgeWorld, type JudgeOptions } from "./world.ts";
import { contentOfCall } from "../../hook/index.ts";
import { decide } from "../../guard/index.ts";

/** Messages that carry no words of anybody. */
const PLAIN: ReadonlySet<string> = new Set([
  "ping",
  "tools/list",
  "prompts/list",
  "resources/list",
  "resources/templates/list",
  "skills/list",
  "logging/setLevel",
  "server/discover",
]);

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
      default:
        return PLAIN.has(method) ? PASS : this.#carried(method, params, at);
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
    return method === "roots/list" ? PASS : this.#carried(method, result, at);
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
    return refusal === undefined ? this.#carried(name, isJsonObject(params["arguments"]) ? params["arguments"] : {}, at) : refuse(refusal, "mcp-prompts");
  }

  #resource(params: JsonObject, at: Passage): Passing {
    const { uri } = params;
    if (typeof uri !== "string" || uri === "" || uri.length > 8192) return refuse("the request names no resource", "mcp-malformed");
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
    return this.#carried("resources/read", { uri }, at);
  }

  /** Whatever else a client sends: no secrets, and not more than can be looked at. The guard decides as it does for a call. */
  #carried(name: string, params: JsonObject, at: Passage): Passing {
    const leaves = leavesOf(params);
    if (typeof leaves === "string") return refuse(leaves, "mcp-size");
    if (leaves.length === 0) return PASS;
    const policy = this.#world.policyFor(at);
    const action = this.#world.actionOf(name, params, at);
    const content = contentOfCall(action, policy, this.#world.secretsOf(action.root), this.#world.content);
    const { decision } = decide(action, {
      facts: this.#world.facts,
      policy,
      session: this.#world.stateOf(action.session),
      withContent: content.withContent,
    });
    return decision.outcome === "deny"
      ? { type: "refuse", text: content.clean(decision.reasonForModel), ...(decision.settledBy === undefined ? {} : { rule: decision.settledBy.rule }) }
      : PASS;
  }
}

/** The judge of a gateway. Its methods may throw where the policy is broken or the state cannot be read or written; that is a refusal. */
export function createTrafficJudge(options: JudgeOptions): TrafficJudge {
  return new PolicyJudge(options);
}
