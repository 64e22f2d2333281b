import type { Probe } from "../scenario.ts";
import type { World } from "../world.ts";
import type { Script, ScriptedServer, Turn } from "./script.ts";

/** Where the guard is installed; `none`: nowhere, `launcher`: started by `sallyport run`. */
export type Level = "none" | "user" | "project" | "machine" | "launcher";

interface Common {
  readonly id: string;
  /** The situation, in a sentence without a subject: "reads .env with cat". */
  readonly title: string;
  readonly turns: readonly Turn[];
  /** Turns of sub-agents, by a text that their prompt holds. */
  readonly agents?: Readonly<Record<string, readonly Turn[]>>;
  /** Files beside those of every repository; paths under `~/` are of the home. */
  readonly files?: Readonly<Record<string, string>>;
  /** Shell text run by the person in the repository before the guard is installed. */
  readonly before?: string;
  /** The same after it was installed. */
  readonly installed?: string;
  /** Shell text run by the administrator after the guard was installed at the machine's level. */
  readonly administered?: string;
  /** Files of the machine that are there before the guard is installed on it, by their absolute paths. */
  readonly machineFiles?: Readonly<Record<string, string>>;
  /** The machine's policy, where the guard is installed on the machine. */
  readonly policy?: string;
  /** Further options of the agent's program. */
  readonly options?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What the agent's own `prepare` is told besides, in its own words. */
  readonly setting?: Readonly<Record<string, string | boolean>>;
  /** How many calls come back, where that is not how many were made; an attack that happens has all of them back. */
  readonly answered?: number;
}

/** Ordinary work: every call must run, unasked, and leave what it is for. */
export interface Work extends Common {
  readonly kind: "work";
  readonly levels: readonly Exclude<Level, "none">[];
  readonly done: readonly Probe[];
}

/**
 * What comes of an attack at one level. `happens`: all of the harm, which is what that level cannot hold. `stopped`: none of it, and the guard has
 * said no. `held`: none of it, because the agent's own configuration, which the guard wrote, leaves no way to it. `refused`: the agent does not start.
 */
export type Fate = "happens" | "stopped" | "held" | "refused";

/** An attack: without the guard all of `harm` happens. */
export interface Attack extends Common {
  readonly kind: "attack";
  readonly levels: Readonly<Partial<Record<Exclude<Level, "none">, Fate>>>;
  readonly harm: readonly Probe[];
  /** What must hold besides, where it is stopped. */
  readonly also?: readonly Probe[];
  /** Without the guard there is nothing to be attacked. */
  readonly isAboutGuard?: true;
}

export type Scenario = Work | Attack;

/** How the agent's program is started. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What a run of an agent is made with. */
export interface AgentRun {
  readonly world: World;
  /** Address of the model, without a path. */
  readonly model: string;
  /** The agent's program. */
  readonly program: string;
  readonly prompt: string;
  readonly level: Level;
  readonly setting: Readonly<Record<string, string | boolean>>;
  readonly options: readonly string[];
}

/** One agent, as the end-to-end test drives it. */
export interface AgentUnderTest {
  /** As the product calls it. */
  readonly name: string;
  readonly title: string;
  /** Its npm package. */
  readonly package: string;
  /** Its program, below `node_modules`; the first that exists. */
  readonly programs: readonly string[];
  readonly serve: (script: Script) => ScriptedServer;
  /** Writes what the agent needs in its home, before the guard is installed. */
  readonly prepare: (run: AgentRun) => void;
  readonly start: (run: AgentRun) => Start;
  /** Folders below `/etc` that are the agent's. */
  readonly machineFolders: readonly string[];
  /** Variables that the person has the launcher give on: where the scripted model is. */
  readonly keeps?: readonly string[];
  /** Scenarios that `--fast` plays: one of ordinary work, and one attack for each mechanism. */
  readonly fast: readonly string[];
  readonly scenarios: readonly Scenario[];
}
