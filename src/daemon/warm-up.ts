import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ordinaryCalls } from "../hook/index.ts";
import { baselinePolicy, DEFAULT_BASELINE } from "../policy/index.ts";
import { privateFolder } from "../record/index.ts";
import { daemonPaths } from "./daemon-folder.ts";
import { Decider } from "./decider.ts";

/** How often each call is answered. From about the thirtieth hook on a call takes half of what it took at first; the same again takes a thousand. */
const ROUNDS = 4;
/** Calls whose lines are put on disk together. */
const GROUP = 10;

/**
 * Answers ordinary calls in a world of its own below the daemon's folder, which is gone again at the end, so that what they need is compiled before the first call waits for
 * it. One at a time, for whoever asks for the next has something better to do when a call comes. Throws when that folder cannot be used.
 */
export function* warmUp(stateFolder: string, programFolder: string): Generator<undefined> {
  const { warm } = daemonPaths(stateFolder);
  privateFolder(warm);
  const work = mkdtempSync(join(warm, "w-"));
  try {
    const project = join(work, "project");
    const sessions = join(work, "state", "sessions");
    mkdirSync(join(project, ".git"), { recursive: true });
    mkdirSync(sessions, { recursive: true, mode: 0o700 });
    writeFileSync(join(project, ".git", "HEAD"), "ref: refs/heads/main\n");
    writeFileSync(join(project, "README.md"), "hello\n");
    writeFileSync(join(sessions, "prepare.env"), JSON.stringify({ v: 1, values: { HOME: work, CLAUDE_PROJECT_DIR: project }, names: [] }), { mode: 0o600 });
    const decider = new Decider({ stateFolder: join(work, "state"), programFolder, policies: { policyFor: () => baselinePolicy(DEFAULT_BASELINE) } });
    let count = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (const { event, bytes } of ordinaryCalls(project, "done\n")) {
        decider.answer(bytes, event);
        count += 1;
        if (count % GROUP === 0) decider.commit();
        yield;
      }
    }
    decider.commit();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
