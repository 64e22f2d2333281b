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

/** What may stand before a program on a command line; each word ends at a blank, so that nothing can be split in two ways. */
const BEFORE = String.raw`(?:^|[\n;&|({\x60]|\$\(|\b(?:if|while|then|do|else|time|exec|sudo|env|xargs|npx|bunx|pnpm)\b)[^\S\n]*(?:(?:!|npx|bunx|pnpm|sudo|env|dlx|timeout|--?[A-Za-z][\w-]*(?:=\S*)?|[A-Za-z_]\w*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"']*)|\d+[smh]?)[^\S\n]+){0,20}(?:[\w.~$@-]{1,80}\/){0,8}`;
/** Characters of a command line that are looked at. */
const REST = String.raw`[^\n]{0,2000}?`;
const command = (program: string, rest: string): RegExp => new RegExp(`${BEFORE}(?:${program})(?:@[\\w.^~-]+)?${rest}`, "i");
/** Command lines that run an agent without a person. */
const COMMANDS: readonly { readonly line: RegExp; readonly agent: Agent }[] = [
  {
    line: command("claude(?:-code)?", String.raw`(?=\s${REST}(?:(?<=\s)-p\b|--print\b|--dangerously|--permission-mode|--allowed-?tools|--output-format))`),
    agent: "claude-code",
  },
  { line: command("codex", String.raw`\s+(?:${REST}\s)?(?:exec|e|--full-auto|--dangerously-bypass-approvals-and-sandbox|--yolo)\b`), agent: "codex" },
  { line: command("gemini(?:-cli)?", String.raw`(?=\s${REST}(?:(?<=\s)-[py]\b|--prompt\b|--yolo\b|--approval-mode|"\$|'))`), agent: "gemini-cli" },
  { line: command(String.raw`copilot|gh\s+copilot`, String.raw`(?=\s${REST}(?:(?<=\s)-p\b|--prompt\b|--allow-all|--yolo))`), agent: "copilot" },
  {
    line: command(
      String.raw`opencode\s+run|cursor-agent|aider\s+${REST}(?:--message|-m|--yes)|goose\s+run|amp\s+-x|qwen(?=\s${REST}(?:(?<=\s)-p\b|--prompt|--yolo|(?<=\s)-y\b))|crush\s+run|auggie\s+${REST}--print|kimi\s+${REST}(?:-c|--print|--yolo)|q\s+chat\s+${REST}--no-interactive|droid\s+exec`,
      String.raw`\b`,
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
  return [...options.slice(0, 100_000).matchAll(/"(?:allow|coreTools|core|allowed|autoAccept|allowedTools)"\s*:\s*\[([^\]]{0,4000})\]/g)].flatMap(([, list]) =>
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
