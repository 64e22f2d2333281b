import { isJsonObject, type JsonObject } from "../traffic.ts";
import { RequestProblem, type Answer } from "./answer.ts";
import type { Asker } from "./asker.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { withMember } from "./connection.ts";
import type { Crossing } from "./crossing.ts";
import type { GatewayLimits } from "./limits.ts";
import { callBytes, readMessage, resultBytes, type Message } from "./message.ts";
import { CODES, META } from "./protocol.ts";
import { withParams } from "./trip.ts";

/** What a client may wait for, with the notice that tells of it and the capability of a server that can. */
const KINDS: Readonly<Record<string, { readonly method: string; readonly capability: string }>> = {
  toolsListChanged: { method: "notifications/tools/list_changed", capability: "tools" },
  promptsListChanged: { method: "notifications/prompts/list_changed", capability: "prompts" },
  resourcesListChanged: { method: "notifications/resources/list_changed", capability: "resources" },
};
const UPDATED = "notifications/resources/updated";

interface Listener {
  readonly request: Message;
  readonly asker: Asker;
  /** Methods of the notices it waits for. */
  readonly methods: ReadonlySet<string>;
  readonly uris: ReadonlySet<string>;
  readonly end: (answer: Answer) => void;
}

/** What modern clients wait for, of one session with a server: relayed to a modern one, made from the notices of a legacy one. */
export class Subscriptions {
  readonly #crossing: Crossing;
  readonly #checkpoint: Checkpoint;
  readonly #limits: GatewayLimits;
  readonly #greeting: JsonObject | undefined;
  readonly #listeners = new Set<Listener>();

  /** @param greeting what a legacy server said of itself. */
  constructor(crossing: Crossing, checkpoint: Checkpoint, limits: GatewayLimits, greeting: JsonObject | undefined) {
    this.#crossing = crossing;
    this.#checkpoint = checkpoint;
    this.#limits = limits;
    this.#greeting = greeting;
  }

  /** Serves `subscriptions/listen` until the client or the server ends it. */
  async listen(request: Message, asker: Asker): Promise<Answer> {
    const wanted = request.params["notifications"];
    if (!isJsonObject(wanted)) throw new RequestProblem(CODES.invalidParams, "`params.notifications` must say what to wait for");
    if (this.#listeners.size >= this.#limits.subscriptions)
      throw new RequestProblem(CODES.internal, `${this.#listeners.size} subscriptions are open already; end one of them`);
    const at = this.#checkpoint.passage(asker);
    const params = await this.#checkpoint.request(request.method, request.params, at);
    const filter = isJsonObject(params["notifications"]) ? params["notifications"] : {};
    return this.#greeting === undefined ? this.#relayed(request, params, filter, asker) : this.#made(request, filter, asker, this.#greeting);
  }

  /** Ends everything: the server is gone. */
  end(): void {
    for (const { request, end } of [...this.#listeners]) end(closing(request));
  }

  /** Tells those who wait for changes of lists that there is one of ours. */
  listsChanged(): void {
    for (const { method } of Object.values(KINDS))
      for (const listener of this.#listeners) if (listener.methods.has(method)) listener.asker.notice(tagged(method, {}, listener.request.id));
  }

  /** A notice of a legacy server that belongs to no call. */
  unasked(notice: Message): void {
    if (notice.method === KINDS["toolsListChanged"]!.method) this.#crossing.toolsChanged();
    for (const listener of this.#listeners) {
      if (!listener.methods.has(notice.method)) continue;
      if (notice.method === UPDATED && !listener.uris.has(String(notice.params["uri"]))) continue;
      void this.#pass(notice, listener);
    }
  }

  async #pass(notice: Message, { asker, request }: Listener): Promise<void> {
    const after = await this.#crossing.judgedNotice(notice, this.#checkpoint.passage(asker));
    if (after === undefined) return;
    const meta = isJsonObject(after["_meta"]) ? after["_meta"] : {};
    const params = { ...after, _meta: { ...meta, [META.subscription]: JSON.parse(request.id) as unknown } };
    asker.notice(withParams(notice, params).bytes);
  }

  async #relayed(request: Message, params: JsonObject, filter: JsonObject, asker: Asker): Promise<Answer> {
    const kept: Listener = { request, asker, ...wantedOf(filter, () => true), end: () => undefined };
    this.#listeners.add(kept);
    try {
      const answer = await this.#crossing.connection.call({
        ...this.#crossing.prepared(request, params, asker),
        isSubscription: true,
        cancellation: asker.cancellation,
        onNotice: (notice) => {
          if (notice.method === KINDS["toolsListChanged"]!.method) this.#crossing.toolsChanged();
          void this.#relay(notice, kept);
        },
      });
      const tag = answer.isError ? undefined : answer.member("result", "_meta", META.subscription);
      const answered = await this.#crossing.answered(answer, request, params, asker);
      if (tag === undefined) return answered;
      const judged = readMessage(answered.bytes);
      const meta = judged.member("result", "_meta") === undefined ? withMember(judged, ["result", "_meta"], "{}") : judged;
      return { ...answered, bytes: withMember(meta, ["result", "_meta", META.subscription], request.id).bytes };
    } finally {
      this.#listeners.delete(kept);
    }
  }

  async #relay(notice: Message, { asker, request }: Listener): Promise<void> {
    const after = await this.#crossing.judgedNotice(notice, this.#checkpoint.passage(asker));
    if (after === undefined) return;
    const passed = readMessage(this.#crossing.noticeBytes(notice, after));
    asker.notice(
      passed.member("params", "_meta", META.subscription) === undefined
        ? passed.bytes
        : withMember(passed, ["params", "_meta", META.subscription], request.id).bytes,
    );
  }

  #made(request: Message, filter: JsonObject, asker: Asker, greeting: JsonObject): Promise<Answer> {
    const capabilities = isJsonObject(greeting["capabilities"]) ? greeting["capabilities"] : {};
    const can = (kind: string): boolean => {
      const { capability } = KINDS[kind]!;
      const there = capabilities[capability];
      return isJsonObject(there) && there["listChanged"] === true;
    };
    const { resources } = capabilities;
    const canSubscribe = isJsonObject(resources) && resources["subscribe"] === true;
    const granted = wantedOf(filter, can, canSubscribe);
    const notifications = {
      ...Object.fromEntries(Object.keys(KINDS).flatMap((kind) => (granted.methods.has(KINDS[kind]!.method) ? [[kind, true]] : []))),
      ...(granted.uris.size > 0 ? { resourceSubscriptions: [...granted.uris] } : {}),
    };
    asker.notice(tagged("notifications/subscriptions/acknowledged", { notifications }, request.id));
    if (Object.keys(notifications).length === 0) return Promise.resolve(closing(request));
    return new Promise((resolve) => {
      const finish = (answer: Answer): void => {
        if (!this.#listeners.delete(listener)) return;
        void this.#subscribe(
          "resources/unsubscribe",
          [...granted.uris].filter((uri) => ![...this.#listeners].some(({ uris }) => uris.has(uri))),
        );
        resolve(answer);
      };
      const listener: Listener = { request, asker, ...granted, end: finish };
      this.#listeners.add(listener);
      void this.#subscribe("resources/subscribe", [...granted.uris]);
      asker.cancellation.act = () => finish(closing(request));
    });
  }

  async #subscribe(method: string, uris: readonly string[]): Promise<void> {
    if (this.#crossing.connection.isClosed) return;
    for (const uri of uris) {
      try {
        await this.#crossing.connection.call({ message: readMessage(callBytes(method, { uri }, "0")), onNotice: () => undefined });
      } catch {
        // Notices do not come then; nothing else depends on it.
      }
    }
  }
}

/** What is waited for, as far as the server can tell of it. */
function wantedOf(filter: JsonObject, can: (kind: string) => boolean, canSubscribe = true): Pick<Listener, "methods" | "uris"> {
  const methods = new Set(Object.keys(KINDS).flatMap((kind) => (filter[kind] === true && can(kind) ? [KINDS[kind]!.method] : [])));
  const list = filter["resourceSubscriptions"];
  const uris = new Set(Array.isArray(list) && canSubscribe ? list.filter((uri): uri is string => typeof uri === "string").slice(0, 1000) : []);
  if (uris.size > 0) methods.add(UPDATED);
  return { methods, uris };
}

function tagged(method: string, params: JsonObject, id: string): Buffer {
  return callBytes(method, { ...params, _meta: { [META.subscription]: JSON.parse(id) as unknown } });
}

function closing(request: Message): Answer {
  return { bytes: resultBytes(request.id, { resultType: "complete", _meta: { [META.subscription]: JSON.parse(request.id) as unknown } }) };
}
