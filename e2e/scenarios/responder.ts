import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Observed, SpoolEvent } from "../observed.ts";
import type { Probe } from "../scenario.ts";

/** The policy that the person had, and makes better. */
export const POLICY = "~/.config/sallyport/sallyport.yaml";

/** What a drill has to show, from the attack to the test. */
export interface Way {
  /** Rule of detection by which the incident is opened. */
  readonly rule: string;
  /** The event that the attack is complete with. */
  readonly attack: (event: SpoolEvent) => boolean;
  /** Rule by which the next action of the session is denied. */
  readonly deniedBy: RegExp;
  /** What was taken away, or asked for, as `respond list` says it. */
  readonly responses: readonly RegExp[];
  /** What the report says of the attack. */
  readonly reports: RegExp;
  /** The policy afterwards, where it has to change for the test to pass. Without it the test passes as the policy is: what was tried was refused. */
  readonly policy?: object;
}

/** A command of a person at a terminal of their own. */
export const atTerminal = (command: string): string => `script -qec "node %SALLYPORT% ${command}" /dev/null >> ~/person.log 2>&1 < /dev/null || true`;

interface Said {
  readonly code: number;
  readonly out: string;
}

/** One person at a shell, and how long what they type takes. */
class Responder {
  readonly #observed: Observed;
  readonly typed: string[] = [];
  seconds = 0;

  constructor(observed: Observed) {
    this.#observed = observed;
  }

  types(command: string, isAtTerminal = false): Said {
    const { world, outputs } = this.#observed;
    const line = isAtTerminal ? `script -qec 'node %SALLYPORT% ${command}' /dev/null < /dev/null` : `node %SALLYPORT% ${command}`;
    const since = Date.now();
    const text = world.run(world.fill(`${line} 2>&1; echo "exit $?"`));
    const took = (Date.now() - since) / 1000;
    const [, out = "", code = ""] = /^([^]*)exit (\d+)\n$/.exec(text) ?? [];
    this.seconds += took;
    this.typed.push(`sallyport ${command}`);
    outputs.push(`  $ sallyport ${command}    # exit ${code}, ${took.toFixed(1)} s\n${out.replaceAll(/^/gm, "    ")}`);
    return { code: Number(code), out };
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** When the attack was complete, the incident open, the first thing taken away, and the next action denied; in milliseconds since the epoch. */
function moments({ events }: Observed, way: Way): Readonly<Record<"attack" | "detected" | "contained" | "denied", number>> | undefined {
  const attack = events.findLast(way.attack)?.ts;
  const detected = events.find(({ kind }) => kind === "incident.open")?.ts;
  const contained = events.find(({ kind }) => kind === "response.apply")?.ts;
  const denied = events.find(({ kind, verdict, rule = "" }) => kind === "tool.request" && verdict === "deny" && way.deniedBy.test(rule))?.ts;
  if (attack === undefined || detected === undefined || contained === undefined || denied === undefined) return undefined;
  return { attack, detected, contained, denied };
}

/** Everything after the attack: what the machine does by itself, then what a responder types, in this order. Fails with the first that is not so. */
function wentTheWay(observed: Observed, way: Way): string | undefined {
  const { world, notes, events } = observed;
  const at = moments(observed, way);
  if (at === undefined)
    return `attack, detection, containment and denial are not all recorded: ${events.map(({ kind, rule }) => `${kind} ${rule}`).join(", ")}`;
  const person = new Responder(observed);
  const list = person.types("incident list");
  if (list.code !== 1 || !/^1 .*open/m.test(list.out)) return "no incident is open";
  if (!person.types("incident show 1").out.includes(`by ${way.rule}:`)) return `it was not opened by ${way.rule}`;
  const { out: held } = person.types("respond list");
  const absent = way.responses.find((one) => !one.test(held));
  if (absent !== undefined) return `\`respond list\` does not say ${absent}`;
  person.types("incident report 1 --out incident-1.md");
  const reported = Date.now();
  const report = readFileSync(join(world.repository, "incident-1.md"), "utf8");
  observed.outputs.push(report.replaceAll(/^/gm, "    "));
  if (!/## 1\. Who[^]*## 7\. Regression test/.test(report)) return "the report has not all steps";
  if (!way.reports.test(report)) return `the report does not say ${way.reports}`;
  const made = person.types(`incident to-test 1 --extends ${POLICY} --out incident-1.yaml`);
  if (made.code !== 0) return "no test was made";
  const before = person.types("policy test incident-1.yaml");
  if (before.code !== (way.policy === undefined ? 0 : 1)) return `the test ends with ${before.code} under the policy as it was`;
  if (way.policy !== undefined) {
    world.write(POLICY, `${JSON.stringify(world.fill(way.policy), undefined, 2)}\n`);
    person.typed.push(`edit ${POLICY}`);
    if (person.types("policy test incident-1.yaml").code !== 0) return "the test does not pass under the better policy";
  }
  if (person.types("verify").code !== 0) return "the record is not whole";
  const closed = person.types('incident close 1 --note "the policy denies it now"', true);
  if (!closed.out.includes("incident 1 is closed")) return "it cannot be closed";
  notes.push(
    `attack → detected ${seconds(at.detected - at.attack)} → contained ${seconds(at.contained - at.attack)} → next action denied ${seconds(at.denied - at.attack)} → report ${seconds(reported - at.attack)}`,
    `${person.typed.length} steps of a responder, of which the machine takes ${person.seconds.toFixed(1)} s: ${person.typed.join("; ")}`,
  );
  return undefined;
}

/** The way from an attack to the test that keeps it from happening again. */
export function responded(way: Way): Probe {
  let why: string | undefined;
  return {
    get says() {
      return `${way.rule} is detected, contained, reported and turned into a test${why === undefined ? "" : `: ${why}`}`;
    },
    holds: (observed) => {
      why = wentTheWay(observed, way);
      return why === undefined;
    },
  };
}
