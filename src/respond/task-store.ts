import { join } from "node:path";
import { privateFolder, readPrivateJson, RecordError, withLock, writePrivateFile } from "../record/index.ts";

/** What a person must do: nothing here can do it. */
export interface ResponseTask {
  /** `rt-` and eight letters or digits. */
  readonly id: string;
  readonly action: "open-policy-review" | "rotate-credential";
  /** What is reviewed or rotated. */
  readonly subject: string;
  readonly steps: readonly string[];
  readonly session?: string;
  readonly incident?: number;
  readonly why: string;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly done?: { readonly at: number; readonly by: string; readonly note: string };
}

const MAX_BYTES = 4 * 1024 * 1024;
/** Those that are done longest are forgotten first; the record keeps them. */
const MAX_TASKS = 1000;

const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 8192;
const isTime = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isTask(value: unknown): value is ResponseTask {
  if (typeof value !== "object" || value === null) return false;
  const { id, action, subject, steps, session, incident, why, by, at, done } = value as Partial<ResponseTask>;
  const isDone = done === undefined || (typeof done === "object" && done !== null && isTime(done.at) && isText(done.by) && isText(done.note));
  return (
    typeof id === "string" &&
    /^rt-[a-z0-9]{8}$/.test(id) &&
    (action === "open-policy-review" || action === "rotate-credential") &&
    isText(subject) &&
    Array.isArray(steps) &&
    steps.every(isText) &&
    (session === undefined || isText(session)) &&
    (incident === undefined || isTime(incident)) &&
    isText(why) &&
    isText(by) &&
    isTime(at) &&
    isDone
  );
}

/** What persons have to do about incidents: `respond/tasks.json` in the state folder. */
export class TaskStore {
  readonly #folder: string;

  constructor(stateFolder: string) {
    this.#folder = join(privateFolder(stateFolder), "respond");
  }

  get path(): string {
    return join(this.#folder, "tasks.json");
  }

  /** All tasks, the newest last. Throws a `RecordError` when the file is not trusted. */
  list(): readonly ResponseTask[] {
    const broken = (why: string): RecordError =>
      new RecordError(
        `the tasks in \`${this.path}\` are not trusted (${why}); the record has them all (\`sallyport log --kind response.apply\`), remove the file`,
      );
    const tasks = readPrivateJson(this.path, MAX_BYTES, broken);
    if (tasks === undefined) return [];
    if (!Array.isArray(tasks) || !tasks.every(isTask)) throw broken("it does not hold tasks");
    return tasks;
  }

  /** Replaces the tasks by what `change` makes of them. @param record called before they are stored; where it throws nothing is */
  update(change: (tasks: readonly ResponseTask[]) => readonly ResponseTask[], record: () => void): void {
    privateFolder(this.#folder);
    withLock(`${this.path}.lock`, (isHeld) => {
      const tasks = change(this.list());
      const over = tasks.length - MAX_TASKS;
      const forgotten = new Set(over > 0 ? tasks.filter(({ done }) => done !== undefined).slice(0, over) : []);
      const kept = tasks.filter((task) => !forgotten.has(task));
      if (kept.length > MAX_TASKS) throw new RecordError(`${MAX_TASKS} tasks are open already; settle some with \`sallyport respond done ID --note …\``);
      record();
      writePrivateFile(this.path, JSON.stringify(kept), () => {
        if (!isHeld()) throw new RecordError("the lock of the tasks was lost; try again");
      });
    });
  }
}
