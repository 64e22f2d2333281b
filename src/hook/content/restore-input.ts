import type { AgentAdapter, Answer } from "../../agents/index.ts";
import { mayGo, restore } from "../../content/index.ts";
import type { Action } from "../../model/index.ts";
import { Vault } from "../../vault/index.ts";
import { mapped } from "./inspect.ts";

/**
 * The answer to a call that writes placeholders into the file whose values they stand for: the client is given the input with the values put
 * back, so that the file keeps what it holds and the model never sees it. Into any other file placeholders go as they are.
 * @param input the tool's input as the agent gave it
 */
export function withRestored(answer: Answer, agent: AgentAdapter, { request, session }: Action, input: unknown, stateFolder: string): Answer {
  if (request.type !== "write" && request.type !== "edit") return answer;
  const { path } = request;
  const book = new Vault(stateFolder).load(session);
  let isChanged = false;
  const updatedInput = mapped(input, (text) => {
    if (text === path) return text;
    const { text: whole, restored } = restore(text, book, (entry) => entry.origins.includes(path) && mayGo(entry, { type: "file", path }));
    if (restored.length > 0) isChanged = true;
    return whole;
  });
  return isChanged ? (agent.withInput(answer, updatedInput) ?? answer) : answer;
}
