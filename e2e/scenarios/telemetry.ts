import { bash, edit, fileHolds, modelReads, read, type Probe, type Scenario } from "../scenario.ts";
import { callsOf, isSame, recorded } from "../told-events.ts";

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

/** Longer than the daemon waits for the other witness, and looks. */
const GRACE_S = 110;

const gapIsFound: Probe = {
  says: "the calls of which telemetry was cut off are told as one gap of the session, and none before them",
  holds: ({ world }) => {
    world.run(`sleep ${GRACE_S}`);
    const events = recorded(world);
    const missing = events.filter(({ kind }) => kind === "witness.missing");
    const told = callsOf(events, "telemetry.decision");
    return (
      callsOf(events, "tool.request").length === 4 &&
      told.length > 0 &&
      told.length < 4 &&
      missing.length === 1 &&
      missing[0]!.telemetry?.missing === "telemetry" &&
      !told.includes(missing[0]!.call ?? "")
    );
  },
};

/** The receiver is another from the third turn on: what the agent exports from then on goes nowhere. */
const CUT_OFF: Scenario = {
  kind: "work",
  id: "telemetry-gap",
  title: "goes on after its exporter has lost the receiver, and the gap is found",
  mode: "default",
  hasDaemon: true,
  installed: INSTALL,
  turns: [[read("%REPO%/src/sum.js")], [bash("sleep 8; git status --short")], [bash("npm test 2>&1 | tail -9")], [bash("git log --oneline | head -1")]],
  meanwhile: {
    2: `cd ~ && node %SALLYPORT% daemon stop && node %SALLYPORT% telemetry install gemini-cli --port 27183 && node %SALLYPORT% daemon start && sleep 3`,
  },
  done: [modelReads("pass 1"), gapIsFound],
};

/** The agent's own telemetry beside the hook. */
const TOLD_TWICE: readonly Scenario[] = ["http/json", "http/protobuf", "grpc"].map((protocol) => ({
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

export const WITH_TELEMETRY: readonly Scenario[] = [...TOLD_TWICE, CUT_OFF];
