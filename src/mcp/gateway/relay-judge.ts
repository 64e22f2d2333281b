import type { TrafficJudge } from "../traffic.ts";

const PASS = { type: "pass" } as const;

/** Lets everything pass: what the relay itself does is seen by it, in tests and measurements. */
export const RELAY_JUDGE: TrafficJudge = {
  admit: () => PASS,
  definitions: () => PASS,
  request: () => PASS,
  response: () => PASS,
  failure: () => PASS,
  notice: () => PASS,
  serverRequest: () => PASS,
  clientResponse: () => PASS,
  capabilities: (offered) => offered,
};
