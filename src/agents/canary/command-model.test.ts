import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandModel, RESPONSES } from "./command-model.ts";

let model: CommandModel;
let address: string;
beforeEach(async () => {
  model = new CommandModel(RESPONSES, ["true"]);
  address = await model.start();
});
afterEach(() => model.stop());

const post = (body: unknown, path = "/v1/responses"): Promise<Response> =>
  fetch(address + path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) });

describe("the canary's model", () => {
  it("runs its command, learns what it came back with, and ends", async () => {
    const first = await (await post({ input: [{ type: "message", role: "user", content: "x" }] })).text();
    expect(first).toContain('"name":"exec_command","arguments":"{\\"cmd\\":\\"true\\"}"');
    expect(model.result(0)).toBeUndefined();
    const second = await (await post({ input: [{ type: "function_call_output", call_id: "call_canary_0", output: "no" }] })).text();
    expect(second).toContain("Done.");
    expect(model.result(0)).toBe("no");
    expect(model.requests).toBe(2);
  });

  it("does not fall over what is no conversation", async () => {
    for (const body of [
      "",
      "{",
      "[]",
      "null",
      '{"input":7}',
      JSON.stringify({ input: [null, 3, { call_id: 5 }, { type: "function_call_output", call_id: "x" }] }),
    ])
      await post(body).catch(() => undefined);
    expect((await fetch(`${address}/v1/models`)).status).toBe(404);
    expect((await post({ input: [] })).status).toBe(200);
  });
});
