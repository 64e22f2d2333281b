import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runClient } from "./client.ts";
import { Collector } from "./collector.ts";
import type { Isolation } from "./isolation.ts";
import { ModelServer } from "./model-server.ts";
import { Observed } from "./observed.ts";
import type { Scenario } from "./scenario.ts";
import { World } from "./world.ts";

const MANAGED_SETTINGS = "/etc/claude-code/managed-settings.d/50-sallyport.json";

/** What every run needs. */
export interface Stage {
  readonly isolation: Isolation;
  /** The client's binary. */
  readonly client: string;
  /** Built product: holds `cli/main.js` and `hook.cjs`. */
  readonly product: string;
  /** The MCP file server's program. */
  readonly fileServer: string;
}

/** One scenario, with the guard or without. */
export interface Run {
  readonly scenario: Scenario;
  readonly isGuarded: boolean;
}

export interface Played {
  readonly run: Run;
  /** What did not come out as it must; empty when all did. */
  readonly problems: readonly string[];
  readonly seconds: number;
  /** What the run has to tell, whatever came out. */
  readonly notes: readonly string[];
  /** What happened, for whoever looks into a problem. */
  readonly trace: string;
}

/** Installs the guard as its own command does it for a person or for an administrator. */
function install(world: World, scope: "user" | "managed", hasDaemon: boolean, model: string): void {
  const mode = hasDaemon ? " --mode daemon" : "";
  if (scope === "managed") {
    // Every request of the client goes where the policy says, so the policy says where the model is.
    writeFileSync(join(world.home, "managed.yaml"), `version: 1\nextends: production-adjacent\nagents:\n  claude-code:\n    gateway: ${model}\n`);
    world.inUserDatabase();
    world.run(world.fill(`node %SALLYPORT% install claude-code --managed --policy %HOME%/managed.yaml${mode}`), {});
  } else world.run(world.fill(`node %SALLYPORT% install claude-code --scope ${scope}${mode}`), world.identity);
  const settings = scope === "managed" ? MANAGED_SETTINGS : join(world.home, ".claude/settings.json");
  if (!readFileSync(settings, "utf8").includes("hook.cjs")) throw new Error(`the installation left no hook in ${settings}`);
}

/** Takes managed settings away, which would hold for the next run as well. */
function uninstallManaged(world: World): void {
  world.run("chmod -R u+rwX,go+rX /etc/claude-code /etc/sallyport", {});
  world.run(world.fill("node %SALLYPORT% uninstall claude-code --managed"), {});
  for (const path of [dirname(dirname(MANAGED_SETTINGS)), "/etc/sallyport"]) if (existsSync(path)) throw new Error(`the uninstallation left ${path}`);
}

function problemsOfWork(scenario: Extract<Scenario, { kind: "work" }>, observed: Observed): string[] {
  const { end, events } = observed;
  // A canary is stopped on purpose, in a folder of its own.
  const stopped = events.filter(
    ({ kind, verdict, cwd }) =>
      (kind === "tool.request" || kind === "prompt") && (verdict === "deny" || verdict === "ask") && cwd?.includes("/sallyport-canary-") !== true,
  );
  const faults = events.filter(({ kind }) => kind === "guard.fault");
  return [
    ...stopped.map(({ verdict, subject, rule }) => `the guard says ${verdict} (${rule}) to: ${subject}`),
    ...faults.map(({ reason }) => `the guard fails: ${reason}`),
    ...end.denials.map((tool) => `the client refuses a call of ${tool}`),
    ...scenario.done.filter((probe) => !probe.holds(observed)).map(({ says }) => `not so: ${says}`),
  ];
}

function problemsOfAttack(scenario: Extract<Scenario, { kind: "attack" }>, isGuarded: boolean, observed: Observed): string[] {
  const { harm, verdict, also = [] } = scenario;
  if (!isGuarded) {
    return [
      ...harm.filter((probe) => !probe.holds(observed)).map(({ says }) => `proves nothing; without the guard it is not so: ${says}`),
      ...observed.results
        .filter(({ isError }) => isError && scenario.mayFail !== true)
        .map(({ tool, text }) => `proves nothing; without the guard a call of ${tool} fails: ${text.slice(0, 200)}`),
    ];
  }
  const verdicts = observed.events.filter(({ kind }) => ["tool.request", "prompt", "guard.fault"].includes(kind)).map((event) => event.verdict);
  const isRefused = verdict === "none" ? observed.end.denials.length > 0 : verdicts.includes(verdict);
  return [
    ...harm.filter((probe) => probe.holds(observed)).map(({ says }) => `harm: ${says}`),
    ...(isRefused ? [] : [`no call was refused with ${verdict}; verdicts: ${verdicts.join(" ")}`]),
    ...also.filter((probe) => !probe.holds(observed)).map(({ says }) => `not so: ${says}`),
  ];
}

function problemsOf({ scenario, isGuarded }: Run, observed: Observed, unexpected: readonly string[]): string[] {
  const { end, results, learnt } = observed;
  const scripted = [...scenario.turns, ...(scenario.second ?? []), ...Object.values(scenario.agents ?? {}).flat()].flat().length;
  const attack = scenario.kind === "attack" ? scenario : undefined;
  const calls = isGuarded && (attack?.isPromptRefused === true || attack?.refusesToStart !== undefined) ? 0 : scripted;
  if (!isGuarded && attack?.leadsElsewhere === true) return problemsOfAttack(attack, isGuarded, observed);
  if (isGuarded && attack?.refusesToStart !== undefined)
    return [
      ...(end.exitCode !== 0 && end.stderr.includes(attack.refusesToStart)
        ? []
        : [`the client does not refuse to start: exit ${end.exitCode}: ${end.stderr.trim()}`]),
      ...(results.length === 0 ? [] : ["calls were made"]),
      ...attack.harm.filter((probe) => probe.holds(observed)).map(({ says }) => `harm: ${says}`),
    ];
  return [
    ...(end.hasTimedOut
      ? ["the client did not end in time"]
      : end.exitCode === 0
        ? []
        : [`the client ended with ${end.exitCode}: ${end.stderr.trim() || end.result}`]),
    ...(results.length === calls ? [] : [`of ${calls} calls ${results.length} came back`]),
    ...(isGuarded ? learnt.map((name) => `the model learns the secret \`${name}\``) : []),
    ...unexpected.map((request) => `the client asked the model server for ${request}`),
    ...(scenario.kind === "work" ? problemsOfWork(scenario, observed) : problemsOfAttack(scenario, isGuarded, observed)),
  ];
}

function traceOf({ results, events, end, outputs }: Observed): string {
  return [
    ...outputs,
    ...events.map(
      ({ kind, tool, subject, verdict, rule, reason }) => `  ${kind} ${tool ?? ""} ${verdict ?? ""} ${rule ?? ""} | ${subject ?? ""} | ${reason ?? ""}`,
    ),
    ...results.map(({ tool, text, isError }) => `  ${tool}${isError ? " (error)" : ""}: ${text.slice(0, 600).replaceAll("\n", "\n      ")}`),
    `  client: exit ${end.exitCode}, denials [${end.denials.join(" ")}], ${end.result.slice(0, 400)}${end.stderr === "" ? "" : `\n  stderr: ${end.stderr.slice(0, 600)}`}`,
  ].join("\n");
}

/** Plays one scenario in a world of its own and judges what happened. `slot`: which of the parallel runs this is. */
export async function play(run: Run, slot: number, stage: Stage): Promise<Played> {
  const started = Date.now();
  const { scenario, isGuarded } = run;
  const { isolation } = stage;
  const collector = new Collector(isolation.outside);
  await collector.start();
  const world = new World({
    folder: join(isolation.homes, `${scenario.id}${isGuarded ? "" : "-unguarded"}`),
    // Runs in parallel are different users: one that kills processes does not disturb the other.
    uid: isolation.uid === undefined ? undefined : isolation.uid + slot,
    programs: [dirname(process.execPath), dirname(stage.client)],
    product: stage.product,
    outside: { host: collector.host, port: collector.port },
    page: collector.pageAddress,
  });
  const {
    prompt = "Please do the work.",
    turns,
    second: later,
    secondOptions = [],
    agents = {},
    files = {},
    before = "",
    meanwhile = {},
    scope = "user",
    hasFileServer,
    page = "",
    hasDaemon = false,
    installed,
    options = [],
    environment = {},
    administered,
  } = world.fill(scenario);
  collector.page = page;
  // Once each: the last word of the first session has the number of the second one's first, and a client may send a request again.
  const begun = new Set<number>();
  const onTurn = async (at: number): Promise<void> => {
    if (begun.has(at) || meanwhile[at] === undefined) return;
    begun.add(at);
    await world.runBeside(meanwhile[at]);
  };
  const model = new ModelServer({ turns, agents, onTurn });
  const second = new ModelServer({ turns: later ?? [], agents: {}, onTurn: (at) => onTurn(turns.length + at) });
  try {
    const address = await model.start();
    const servers =
      hasFileServer === true
        ? {
            mcpServers: {
              files: { command: process.execPath, args: [stage.fileServer, world.home] },
            },
          }
        : {};
    world.make({ ...files, "~/.claude.json": JSON.stringify({ hasCompletedOnboarding: true, ...servers }) }, before);
    if (isGuarded) {
      install(world, scope, hasDaemon, address);
      if (installed !== undefined) world.run(installed);
      if (administered !== undefined) world.run(administered, {});
    }
    const mode = isGuarded || scenario.kind === "work" ? scenario.mode : "bypassPermissions";
    const start = { model: address, mode, prompt, options, environment };
    const first = await runClient(stage.client, world, start);
    const end =
      later === undefined ? first : await runClient(stage.client, world, { ...start, options: [...options, ...secondOptions], model: await second.start() });
    if (isGuarded && scope === "managed") uninstallManaged(world);
    const observed = new Observed(world, end, [...model.results, ...second.results], `${model.sent}\n${second.sent}`, collector.received);
    return {
      run,
      problems: problemsOf(run, observed, [...model.unexpected, ...second.unexpected]),
      seconds: (Date.now() - started) / 1000,
      notes: observed.notes,
      trace: traceOf(observed),
    };
  } catch (error) {
    return {
      run,
      problems: [`the test itself fails: ${error instanceof Error ? error.message : String(error)}`],
      seconds: (Date.now() - started) / 1000,
      notes: [],
      trace: "",
    };
  } finally {
    await model.stop();
    if (later !== undefined) await second.stop();
    await collector.stop();
    world.remove();
  }
}
