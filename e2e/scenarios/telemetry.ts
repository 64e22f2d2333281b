import { bash, edit, fileHolds, modelReads, read, type Probe, type Scenario } from "../scenario.ts";
import type { World } from "../world.ts";

interface Told {
  readonly kind: string;
  readonly src: string;
  readonly id: string;
  readonly call?: string;
  readonly tool?: string;
  readonly telemetry?: { readonly name?: string; readonly sequence?: number; readonly missing?: string };
}

/** Every event of the record, after what lies in the spool was taken. */
function recorded(world: World): readonly Told[] {
  return world
    .run(world.fill("node %SALLYPORT% log --jsonl --limit 5000"))
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Told);
}

const callsOf = (events: readonly Told[], kind: string): readonly string[] =>
  events.filter((one) => one.kind === kind && one.tool !== undefined).map(({ call }) => call ?? "");
const isSame = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());

/** Each call once by the hook, once decided and once ended by the agent's own telemetry, under the same ids; no record twice, none left out. */
const countsAreExact = (calls: number): Probe => ({
  says: `${calls} calls are told by both witnesses, each once`,
  holds: ({ world }) => {
    const events = recorded(world);
    const asked = callsOf(events, "tool.request");
    const sequences = events.flatMap(({ telemetry }) => (telemetry?.sequence === undefined ? [] : [telemetry.sequence]));
    return (
      asked.length === calls &&
      new Set(asked).size === calls &&
      isSame(asked, callsOf(events, "telemetry.decision")) &&
      isSame(callsOf(events, "tool.result"), callsOf(events, "telemetry.result")) &&
      new Set(events.map(({ id }) => id)).size === events.length &&
      new Set(sequences).size === sequences.length &&
      events.every(({ kind }) => kind !== "witness.missing" && kind !== "guard.fault" && kind !== "record.damaged") &&
      events.some(({ kind }) => kind === "telemetry.model") &&
      events.some(({ kind }) => kind === "telemetry.metric")
    );
  },
});

const INSTALL = "cd ~ && node %SALLYPORT% telemetry install claude-code && sleep 3";

/** The agent's own telemetry beside the hook. */
export const WITH_TELEMETRY: readonly Scenario[] = ["http/json", "http/protobuf", "grpc"].map((protocol) => ({
  kind: "work" as const,
  id: `telemetry-${protocol.replace("http/", "")}`,
  title: `is told by hook and telemetry (${protocol}), nothing twice`,
  mode: "default" as const,
  hasDaemon: true,
  installed: protocol === "http/json" ? INSTALL : `${INSTALL}; sed -i 's#http/json#${protocol}#' ~/.claude/settings.json`,
  turns: [
    [read("%REPO%/src/sum.js")],
    [edit("%REPO%/src/sum.js", "return a + b;", "return b + a;")],
    [bash("npm test 2>&1 | tail -9")],
    [bash("git log --oneline | head -1")],
  ],
  done: [modelReads("pass 1"), fileHolds("src/sum.js", "b + a"), countsAreExact(4)],
}));
