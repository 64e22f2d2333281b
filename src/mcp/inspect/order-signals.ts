import { USUAL_SIGNALS } from "./usual-signals.ts";
import { WIDER_SIGNALS } from "./wider-signals.ts";

/** What an order in a tool definition is made of. Several families together are an attack; most of them alone are ordinary. */
export const SIGNAL_FAMILIES = {
  "secret-source": "names a private file or secret and what to do with it",
  conversation: "asks for the conversation, the prompt or what other tools returned",
  transfer: "tells where to put what was gathered",
  gating: "makes the tool depend on something done before",
  secrecy: "keeps something from the user",
  approval: "does away with the user's approval",
  shadowing: "gives orders about other tools",
  precedence: "puts itself above the user or other instructions",
  command: "orders a command or a lasting change of the machine",
  steering: "dictates what the model says or writes elsewhere",
  configuration: "changes what the agent is told or allowed",
  markup: "poses as another speaker",
  address: "speaks to the model about itself",
} as const;
export type SignalFamily = keyof typeof SIGNAL_FAMILIES;

export interface OrderSignal {
  readonly family: SignalFamily;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Reviewed by hand; the weights are held by `npm run mcp-bench-inspect`. */
export const ORDER_SIGNALS: readonly OrderSignal[] = [...USUAL_SIGNALS, ...WIDER_SIGNALS];
