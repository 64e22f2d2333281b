import { Cancellation } from "./connection.ts";
import type { Message } from "./message.ts";

/** Something that a legacy server asked within a call, and that waits for the client to come back with an answer. */
export interface Question {
  readonly request: Message;
}

/**
 * A call that a legacy server is working on while its client, which knows no requests of servers, was told what is asked and has not come
 * back yet. The call is made once; the client's further rounds only bring answers.
 */
export class HeldCall {
  readonly id: string;
  readonly cancellation = new Cancellation();
  /** By the key under which the client was asked. */
  readonly questions = new Map<string, Question>();
  answer: Promise<Message> | undefined;
  asked = 0;
  #wake: (() => void) | undefined;

  constructor(id: string) {
    this.id = id;
  }

  add(request: Message): void {
    this.asked += 1;
    this.questions.set(`q${this.asked}`, { request });
    this.#wake?.();
    this.#wake = undefined;
  }

  /** Resolves when there is a question. */
  question(): Promise<undefined> {
    if (this.questions.size > 0) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#wake = () => resolve(undefined);
    });
  }
}
