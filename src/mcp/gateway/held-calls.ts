import { randomUUID } from "node:crypto";
import { isJsonObject, type JsonObject } from "../traffic.ts";
import { RequestProblem, type Answer } from "./answer.ts";
import type { Asker } from "./asker.ts";
import { Refusal, type Checkpoint } from "./checkpoint.ts";
import type { Connection } from "./connection.ts";
import { HeldCall } from "./held-call.ts";
import type { GatewayLimits } from "./limits.ts";
import { resultBytes, type Message } from "./message.ts";
import { CODES } from "./protocol.ts";
import type { StateSeal } from "./sealed-state.ts";
import { namesOf, refusedQuestion, toLegacy, withoutReserved, type Round, type Trip } from "./trip.ts";

export interface HeldCallsOptions {
  readonly connection: Connection;
  readonly checkpoint: Checkpoint;
  readonly seal: StateSeal;
  readonly limits: GatewayLimits;
  readonly onNotice: (notice: Message, trip: Trip) => void;
  readonly finished: (answer: Message, trip: Trip) => Promise<Answer> | Answer;
  readonly bond: (method: string, params: JsonObject, asker: Asker) => string;
}

/** Calls of modern clients to one legacy server, which asks by requests what these clients answer by coming back. */
export class HeldCalls {
  readonly #options: HeldCallsOptions;
  readonly #open = new Map<string, { readonly call: HeldCall; trip: Trip }>();

  constructor(options: HeldCallsOptions) {
    this.#options = options;
  }

  /** A call of a modern client to a legacy server: it is held open while the client is asked. */
  async hold(trip: Trip, round: Round | undefined): Promise<Answer> {
    const { asker } = trip;
    if (round?.held !== undefined) return this.#resume(trip, round.held);
    const call = new HeldCall(randomUUID());
    const entry = { call, trip };
    asker.cancellation.act = (reason) => call.cancellation.cancel(reason);
    call.answer = this.#options.connection.call({
      message: toLegacy(trip),
      onNotice: (notice) => this.#options.onNotice(notice, entry.trip),
      onRequest: (question) => call.add(question),
      cancellation: call.cancellation,
    });
    // It may fail while nobody waits for it.
    call.answer.catch(() => undefined);
    this.#open.set(call.id, entry);
    return this.#next(entry);
  }

  async #resume(trip: Trip, id: string): Promise<Answer> {
    const entry = this.#open.get(id);
    if (entry === undefined) throw new RequestProblem(CODES.invalidParams, "the call that this continues is over; make it anew without `requestState`");
    entry.trip = { ...trip, recorded: entry.trip.recorded };
    trip.asker.cancellation.act = (reason) => entry.call.cancellation.cancel(reason);
    const responses = isJsonObject(trip.params["inputResponses"]) ? trip.params["inputResponses"] : {};
    for (const [key, question] of entry.call.questions) {
      const response = Object.hasOwn(responses, key) ? responses[key] : undefined;
      if (!isJsonObject(response)) continue;
      entry.call.questions.delete(key);
      let bytes: Buffer;
      try {
        const judged = await this.#options.checkpoint.clientResponse(question.request.method, question.request.params, response, trip.at);
        bytes = resultBytes(question.request.id, judged);
      } catch (error) {
        bytes = refusedQuestion(question.request, error);
      }
      this.#options.connection.send(bytes);
    }
    return this.#next(entry);
  }

  /** Waits for the answer of a held call, or for something to ask. */
  async #next(entry: { readonly call: HeldCall; trip: Trip }): Promise<Answer> {
    const { call, trip } = entry;
    for (;;) {
      let answer: Message | undefined;
      try {
        answer = await Promise.race([call.answer!, call.question()]);
      } catch (error) {
        this.#open.delete(call.id);
        throw error;
      }
      if (answer !== undefined) {
        this.#open.delete(call.id);
        return this.#options.finished(answer, trip);
      }
      const inputRequests: Record<string, unknown> = {};
      for (const [key, { request }] of call.questions) {
        try {
          if (call.asked > this.#options.limits.questions) throw new Refusal("the server asked too often within one call", "mcp-questions");
          const params = await this.#options.checkpoint.serverRequest(request.method, request.params, trip.at);
          inputRequests[key] = { method: request.method, ...(request.member("params") === undefined ? {} : { params: withoutReserved(params) }) };
        } catch (error) {
          call.questions.delete(key);
          this.#options.connection.send(refusedQuestion(request, error));
        }
      }
      if (Object.keys(inputRequests).length === 0) continue;
      const { questionMs } = this.#options.limits;
      const asked = call.asked;
      setTimeout(() => {
        if (!this.#open.has(call.id) || call.asked !== asked || call.questions.size === 0) return;
        this.#open.delete(call.id);
        for (const { request } of call.questions.values())
          this.#options.connection.send(refusedQuestion(request, new Refusal("nobody answered in time", "mcp-questions")));
        call.cancellation.cancel("nobody answered what the server asked");
        if (trip.recorded !== undefined) this.#options.checkpoint.record.ended(trip.recorded, "interrupted", "nobody answered what the server asked");
      }, questionMs).unref();
      const state: Round = { held: call.id, ...namesOf(trip.at) };
      const requestState = this.#options.seal.seal(JSON.stringify(state), this.#options.bond(trip.request.method, trip.params, trip.asker));
      return { bytes: resultBytes(trip.request.id, { resultType: "input_required", inputRequests, requestState }) };
    }
  }
}
