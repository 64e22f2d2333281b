import type { Certainty, Flow } from "../../model/index.ts";
import { emitDeclared } from "../declared.ts";
import { readContent } from "../files.ts";
import { applyOptions, applySubcommand, assignRoles, withoutSubcommand, type ProgramRun } from "../program.ts";
import { applyRole } from "../roles.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, type Value } from "../value.ts";

/** Options whose name alone says that the agent no longer asks or is no longer confined. */
const UNCHECKED_OPTION =
  /danger|yolo|bypass|skip-permission|allow-all|trust-all|auto-approve|always-approve|auto-accept|autopilot|full-auto|no-sandbox|disable-sandbox|yes-always|no-approval|no-confirm/i;

/** Values that say the same, by option. */
const UNCHECKED_VALUE: readonly (readonly [RegExp, RegExp])[] = [
  [/^--permission-mode$/, /bypass|yolo/i],
  [/^(?:-a|--ask-for-approval)$/, /^never$/],
  [/^(?:-s|--sandbox|--sandbox-mode)$/, /danger|^(?:none|off|disabled?|false|no)$/i],
  [/^--(?:approval-mode|approval-policy|approvals|mode)$/, /^(?:yolo|full-?auto|never|auto|bypass\w*|autopilot)$/i],
  [/^(?:-c|--config)$/, /approval_policy\s*=\s*["']?never|sandbox_mode\s*=\s*["']?danger|disk-full|bypass|default_permissions\s*=/i],
  // A tool that runs every command without asking is the same as not asking.
  [/^--allow(?:ed)?-?tools?$/i, /(?:^|[\s,"'])(?:Bash|shell|run_shell_command|execute_bash|\*)(?:\(\s*:?\**\s*\))?(?:$|[\s,"'])/],
];

/** Options that give the agent other settings, servers, folders or tools. */
const CONFIGURING =
  /^--(?:settings|settings-file|mcp-config|additional-mcp-config|plugin-dir|add-dir|agents|permission-prompt-tool|with-extension|with-streamable-http-extension|with-remote-extension|allow-url|allow-all-urls)$/;
/** Keys of codex' configuration through which it runs programs or talks to other services. */
const CONFIGURING_KEY = /^(?:mcp_servers|hooks|notify|shell_environment_policy|model_providers|projects|features|profiles|chatgpt_base_url|openai_base_url)\b/;

/** Settings that switch the questions off. */
const UNCHECKED_SETTINGS = /bypassPermissions|skipDangerous|dangerously|"(?:Bash|\*)(?:\(\s*:?\**\s*\))?"/;

/** Options with which Claude Code starts without the hooks of its user; only the administrator's stay. */
const WITHOUT_HOOKS = /^--(?:bare|safe-mode)$/;

/** True when the sources of settings that are named leave out the user's, or may. */
function leavesOutUser(value: Value | undefined): boolean {
  const text = value === undefined ? undefined : knownText(value);
  return text === undefined || !text.split(",").some((source) => source.trim() === "user");
}

/** The options that were given, listed or not, with their values. */
function optionsOf(run: ProgramRun): readonly { readonly name: string; readonly value: Value | undefined }[] {
  return [...run.parsed.options.map(({ spec, value }) => ({ name: spec.name, value })), ...run.parsed.unlisted];
}

function nameOf(run: ProgramRun): string {
  return run.spec.effects.find(({ kind }) => kind === "agent.spawn")?.of ?? run.spec.path[0]!;
}

function switchOff(why: string, certainty: Certainty, run: ProgramRun): void {
  run.shell.analysis.emit("agent.mode", { type: "named", name: nameOf(run) }, { traits: ["force"], certainty, note: why });
}

/** Options that take the agent's own checks away or change how it is set up. */
function checkOptions(run: ProgramRun): void {
  const { shell, state } = run;
  const { analysis } = shell;
  for (const { name, value } of optionsOf(run)) {
    const text = value === undefined ? "" : knownText(value);
    if (UNCHECKED_OPTION.test(name) && !/^(?:false|0)$/.test(text ?? "")) switchOff(`\`${name}\` switches the agent's own questions off`, "certain", run);
    const values = UNCHECKED_VALUE.find(([option]) => option.test(name))?.[1];
    if (values !== undefined && value !== undefined) {
      if (text === undefined && /permission|approval|^-a$/.test(name)) switchOff(`how \`${name}\` is set is not known`, "possible", run);
      else if (text !== undefined && values.test(text)) switchOff(`\`${name} ${text.slice(0, 40)}\` switches the agent's own questions off`, "certain", run);
    }
    if (WITHOUT_HOOKS.test(name) || (name === "--setting-sources" && leavesOutUser(value)))
      switchOff(`with \`${name}\` the hooks of the user are left out`, "certain", run);
    if (value === undefined) continue;
    const isKey = /^(?:-c|--config)$/.test(name) && CONFIGURING_KEY.test(knownStart(value));
    if (!CONFIGURING.test(name) && !isKey) continue;
    analysis.emit(
      "agent.configure",
      { type: "named", name: `${nameOf(run)} ${name}` },
      { note: `settings are given with \`${shownText(value).slice(0, 60)}\`` },
    );
    const isText = /^\s*[[{]/.test(knownStart(value));
    const isFile = /^--(?:settings|settings-file|mcp-config|additional-mcp-config)$/.test(name) && !isText;
    const content = isFile ? knownText(readContent(value, state, analysis)) : text;
    if (content !== undefined && UNCHECKED_SETTINGS.test(content))
      switchOff("the settings that are given switch the agent's own questions off", "certain", run);
  }
}

/** Settings were looked at, folders that are added are seen by the agent but not sent at once; the others keep their roles. */
function applyOthers(run: ProgramRun): void {
  const { options } = run.parsed;
  const isSetting = ({ spec, value }: (typeof options)[number]): boolean =>
    spec.role.name === "r" && (CONFIGURING.test(spec.name) || /^\s*[[{]/.test(knownStart(value ?? EMPTY)));
  const folders = options.filter(({ spec }) => spec.role.name === "R" || spec.role.name === "W");
  applyOptions({ ...run, context: { ...run.context, readFlows: [] }, parsed: { ...run.parsed, options: folders, unlisted: [] } });
  applyOptions({ ...run, parsed: { ...run.parsed, options: options.filter((option) => !folders.includes(option) && !isSetting(option)) } });
  for (const { role, value } of assignRoles(run)) if (role.name !== "str") applyRole(role, value, run.context);
}

const PROMPT_OPTION =
  /^(?:-p|--prompt|-i|--prompt-interactive|-m|--message|--msg|-t|--text|-x|--execute|--system|--system-prompt|--append-system-prompt|--command)$/;

/** What the agent is told goes to its vendor. */
function sendPrompt(run: ProgramRun): readonly Flow[] {
  const { parsed, streams, shell, context } = run;
  const given = parsed.options.flatMap(({ spec, value }) => (value !== undefined && PROMPT_OPTION.test(spec.name) ? [value] : []));
  const flows = mergeFlows(streams.input?.flows ?? [], context.readFlows, ...[...parsed.positionals, ...given].map((value) => value.flows));
  if (flows.length > 0) shell.analysis.emit("net.send", { type: "host", host: `the ${run.spec.path[0]!} service`, sets: ["vendor"] }, { flows });
  return flows;
}

/** Coding agents: another one is started, with or without its checks, or is set up. */
export function agent(run: ProgramRun): Value {
  const { spec, shell } = run;
  const { analysis } = shell;
  const [word] = run.parsed.positionals;
  const text = word === undefined ? undefined : knownText(word);
  const isVersion = run.args.length === 1 && /^-[vV]$/.test(knownText(run.args[0]!) ?? "");
  const isSubcommand = spec.hasSubcommands && text !== undefined && analysis.world.catalog.find([...spec.path, text]) !== undefined;
  const output = holeValue("any", `what ${run.name} answers`, [
    { from: "network", name: run.name },
    { from: "untrusted", name: run.name },
  ]);
  if (run.parsed.isDry || isVersion || text === "help") return holeValue("any", "help text");
  const own: ProgramRun = { ...run, state: run.state.copy() };
  if (isSubcommand) {
    checkOptions(own);
    return applySubcommand({ ...own, context: { ...own.context, state: own.state } });
  }
  const plain = spec.hasSubcommands ? withoutSubcommand(own) : { ...own, context: { ...own.context, state: own.state } };
  if (plain.parsed.isDry) return holeValue("any", "help text");
  checkOptions(plain);
  applyOthers(plain);
  emitDeclared(plain, spec.effects);
  sendPrompt(plain);
  return output;
}
