import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptedModel } from "./scripted-model.ts";

let model: ScriptedModel;
let address: string;
beforeEach(async () => {
  model = new ScriptedModel([{ tool: "Bash", input: { command: "true" } }]);
  address = await model.start();
});
afterEach(() => model.stop());

const post = (body: unknown, path = "/v1/messages"): Promise<Response> =>
  fetch(address + path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) });

describe("the scripted model", () => {
  it("makes its call, learns what it came back with, and ends", async () => {
    const first = (await (await post({ model: "m", tools: [{}], messages: [{ role: "user", content: "x" }] })).json()) as { content: { id: string }[] };
    expect(first).toMatchObject({ stop_reason: "tool_use", content: [{ type: "tool_use", name: "Bash" }] });
    const result = { type: "tool_result", tool_use_id: first.content[0]!.id, is_error: true, content: [{ type: "text", text: "no" }] };
    const second = await (
      await post({ tools: [{}], messages: [{ role: "user", content: "x" }, { role: "assistant" }, { role: "user", content: [result] }] })
    ).json();
    expect(second).toMatchObject({ stop_reason: "end_turn" });
    expect(model.result(0)).toEqual({ text: "no", isError: true });
    expect(model.result(1)).toBeUndefined();
  });

  it("streams to those who ask for it", async () => {
    const text = await (await post({ stream: true, tools: [{}], messages: [] })).text();
    expect(text).toMatch(/event: message_start[^]*input_json_delta[^]*event: message_stop/);
  });

  it("does not fall over what is no conversation", async () => {
    for (const body of ["", "{", "[]", "null", '{"messages":7,"tools":"x"}', JSON.stringify({ messages: [null, { content: [null, 3] }] })])
      await post(body).catch(() => undefined);
    expect((await post({}, "/elsewhere")).status).toBe(404);
    expect((await post({ messages: [] })).status).toBe(200);
  });
});
