import { parseArgs } from "node:util";
import { ownRulesMark, RecordDetection, rulesInForce } from "../detect/index.ts";
import { formatProblem } from "../model/index.ts";
import { FollowUp, Messenger } from "../respond/index.ts";

/** What the process that detects is told. */
export type ToDetection = { readonly type: "wake" } | { readonly type: "close" };

/** What it says: what it has done since it was last said, and when it has to look again, in milliseconds since the epoch. */
export type FromDetection =
  | {
      readonly type: "looked";
      readonly events: number;
      readonly alerts: number;
      readonly incidents: number;
      readonly responses: number;
      readonly dueAt: number | undefined;
      readonly hasMail: boolean;
    }
  | { readonly type: "problem"; readonly why: string }
  | { readonly type: "closed" };

const stateFolder = parseArgs({ options: { state: { type: "string" } } }).values.state!;
const say = (message: FromDetection): void => void process.send?.(message);
// By this name the policy knows the guard's own processes.
process.title = "sallyport-detection";
const messenger = new Messenger(stateFolder);

interface Loaded {
  readonly mark: string;
  readonly detection: RecordDetection;
  readonly followUp: FollowUp;
}
let loaded: Loaded | undefined;

/** The rules as they are now; read again only when a person's own have changed. */
function detectionNow(): Loaded {
  const mark = ownRulesMark(process.env);
  if (loaded?.mark === mark) return loaded;
  const { set, problems } = rulesInForce(process.env);
  for (const problem of problems) say({ type: "problem", why: formatProblem(problem) });
  loaded = { mark, detection: new RecordDetection(stateFolder, set), followUp: new FollowUp(stateFolder, set) };
  return loaded;
}

function look(): void {
  try {
    const { detection, followUp } = detectionNow();
    const now = Date.now();
    const { events, alerts } = detection.run(now);
    // Also what a command has found meanwhile.
    const { incidents, responses, problems } = followUp.run(Date.now());
    for (const why of problems) say({ type: "problem", why });
    say({ type: "looked", events, alerts, incidents, responses, dueAt: detection.dueAt, hasMail: messenger.hasWork });
  } catch (error) {
    say({ type: "problem", why: error instanceof Error ? error.message : String(error) });
    say({ type: "looked", events: 0, alerts: 0, incidents: 0, responses: 0, dueAt: undefined, hasMail: false });
  }
  void messenger.deliver();
}

process.on("message", ({ type }: ToDetection) => {
  if (type === "wake") return look();
  say({ type: "closed" });
  process.disconnect();
});
// Without the daemon there is nobody to work for.
process.on("disconnect", () => process.exit(0));
