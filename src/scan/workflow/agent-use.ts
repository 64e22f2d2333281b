import type { AgentUse } from "./model.ts";

type Agent = AgentUse["agent"];

/** Actions that run an agent. `checks`: the action refuses people without write access unless its inputs say otherwise. */
const ACTIONS: readonly { readonly name: RegExp; readonly agent: Agent; readonly checks: boolean }[] = [
  { name: /^anthropics\/claude-code-base-action$|^anthropics\/claude-code-action\/base-action$/, agent: "claude-code", checks: false },
  { name: /^anthropics\/claude-code-action$/, agent: "claude-code", checks: true },
  { name: /^anthropics\/claude-code-security-review$/, agent: "claude-code", checks: false },
  { name: /^openai\/codex-action$/, agent: "codex", checks: true },
  { name: /^google-github-actions\/run-gemini-cli$|^google-gemini\/gemini-cli-action$/, agent: "gemini-cli", checks: false },
  { name: /^github\/copilot(?:-cli)?-action$|^actions\/ai-inference$/, agent: "copilot", checks: false },
  {
    name: /^(?:sst|anomalyco)\/opencode(?:\/github)?$|^cursor\/[\w-]*agent[\w-]*$|^(?:aider|block\/goose|paul-gauthier\/aider|warpdotdev\/oz-agent-action|All-Hands-AI\/OpenHands)[\w/-]*$/i,
    agent: "other",
    checks: false,
  },
];

/** What may stand before a program on a command line. */
const BEFORE = String.raw`(?:^|[\n;&|({\x60]|\$\(|\b(?:then|do|else|time|exec|sudo|env|npx|bunx|xargs)\b)[^\S\n]*(?:(?:-\w+|--[\w-]+|[A-Za-z_]\w*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"']*)|timeout|\d+[smh]?|dlx|@anthropic-ai\/|@openai\/|@google\/|@github\/)[^\S\n]*)*`;
/** Command lines that run an agent without a person. */
const COMMANDS: readonly { readonly line: RegExp; readonly agent: Agent }[] = [
  {
    line: new RegExp(
      String.raw`${BEFORE}(?:claude|claude-code)(?:@[\w.-]+)?\s(?=[^\n]*(?:-p\b|--print\b|--dangerously|--permission-mode|--allowed-?tools|--output-format)|[^]*?\\\n[^]*?(?:\s-p\b|--print\b))`,
      "i",
    ),
    agent: "claude-code",
  },
  {
    line: new RegExp(String.raw`${BEFORE}codex(?:@[\w.-]+)?\s+(?:[^\n]*\s)?(?:exec|e|--full-auto|--dangerously-bypass-approvals-and-sandbox|--yolo)\b`, "i"),
    agent: "codex",
  },
  {
    line: new RegExp(String.raw`${BEFORE}(?:gemini|gemini-cli)(?:@[\w.-]+)?\s+(?=[^\n]*(?:-p\b|--prompt\b|-y\b|--yolo|--approval-mode|"\$|'))`, "i"),
    agent: "gemini-cli",
  },
  { line: new RegExp(String.raw`${BEFORE}(?:copilot|gh\s+copilot)(?:@[\w.-]+)?\s+(?=[^\n]*(?:-p\b|--prompt\b|--allow-all|--yolo))`, "i"), agent: "copilot" },
  {
    line: new RegExp(
      String.raw`${BEFORE}(?:opencode\s+run|cursor-agent\s|aider\s+(?=[^\n]*(?:--message|-m\b|--yes))|goose\s+run|amp\s+-x|qwen\s+-p|droid\s+exec)`,
      "i",
    ),
    agent: "other",
  },
];

/** Inputs that tell the agent what to do. */
const PROMPT_INPUTS = [
  "prompt",
  "direct_prompt",
  "override_prompt",
  "custom_instructions",
  "append_system_prompt",
  "system_prompt",
  "system-prompt",
  "task",
  "instructions",
];
/** Inputs that list tools. */
const TOOL_INPUTS = ["allowed_tools", "allowed-tools", "allowedTools"];

/** Tools of a list, split at commas and blanks outside parentheses. */
function splitTools(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let now = "";
  for (const one of text.slice(0, 50_000)) {
    if (one === "(") depth += 1;
    else if (one === ")" && depth > 0) depth -= 1;
    if (depth === 0 && /[\s,]/.test(one)) {
      if (now !== "") found.push(now);
      now = "";
    } else now += one;
  }
  return [...(now === "" ? found : [...found, now])].map((tool) => tool.replaceAll(/^["'[]+|["'\]]+$/g, "")).filter((tool) => tool !== "");
}

/** The lists of JSON settings within the options that let tools through without a question. */
function toolsOfSettings(options: string): readonly string[] {
  return [...options.matchAll(/"(?:allow|coreTools|core|allowed|autoAccept|allowedTools)"\s*:\s*\[([^\]]{0,20000})\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, tool]) => tool!),
  );
}

function toolsOf(options: string, inputs: ReadonlyMap<string, string>): readonly string[] {
  const flags = [
    ...options.slice(0, 100_000).matchAll(/--(?:allowed-?tools|allow-tool|tools)(?:[\s=]|\\\n)+(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|((?:[^\s"'(]|\([^)]*\))+))/gi),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? "");
  return [...[...flags, ...TOOL_INPUTS.map((name) => inputs.get(name) ?? "")].flatMap(splitTools), ...toolsOfSettings(options)];
}

function joined(inputs: ReadonlyMap<string, string>, wanted: (name: string) => boolean): string {
  return [...inputs]
    .filter(([name]) => wanted(name))
    .map(([name, text]) => `${name}: ${text}`)
    .join("\n");
}

/** The lines of a script from the first one that runs an agent, and what is told to it there. */
function ofScript(run: string): AgentUse | undefined {
  const script = run
    .slice(0, 100_000)
    .replaceAll(/^\s*#[^\n]*$/gm, "")
    .replaceAll(/\\\n/g, " ");
  const found = COMMANDS.find(({ line }) => line.test(script));
  if (found === undefined) return undefined;
  return { agent: found.agent, isAction: false, checksActor: false, prompt: run, options: run, tools: toolsOf(run, new Map()) };
}

/** The agent that a step runs, by its action, its own inputs or its script. */
export function agentOf(action: string, run: string, inputs: ReadonlyMap<string, string>): AgentUse | undefined {
  const known = ACTIONS.find(({ name }) => name.test(action));
  if (known === undefined) return run === "" ? undefined : ofScript(run);
  const options = joined(inputs, (name) => !PROMPT_INPUTS.includes(name));
  const isOpen = opensToEveryone(inputs);
  return {
    agent: known.agent,
    isAction: true,
    checksActor: known.checks && !isOpen,
    prompt: joined(inputs, (name) => PROMPT_INPUTS.includes(name)),
    options,
    tools: toolsOf(options, inputs),
  };
}

/** Whether the inputs of an action let people without rights start it. */
export function opensToEveryone(inputs: ReadonlyMap<string, string>): boolean {
  return [inputs.get("allowed_non_write_users"), inputs.get("allow-users")].some((users) => users !== undefined && users.split(/[\s,]+/).includes("*"));
}
