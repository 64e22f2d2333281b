import { homedir } from "node:os";
import type { Answer } from "../agents/index.ts";
import { adapter as claudeCode } from "../agents/claude-code/index.ts";
import { decide } from "../guard/index.ts";
import { nodeFacts, payloadContext, policyPlaces, runHook, sessionOf, withGrantsOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { GroupSpool, SessionStore } from "../record/index.ts";
import { hasManyValues } from "./many-values.ts";
import type { PolicyKeeper } from "./policy-keeper.ts";
import { Surroundings } from "./surroundings.ts";

/** Most lists, objects and members of a payload: they take up to 100 MB of the thread's memory. */
const MAX_VALUES = 1_000_000;
/** So much of one that has more is looked at, and refused as what it is then: no JSON. */
const CUT = 4096;

type Environment = Readonly<Record<string, string | undefined>>;

export interface DeciderOptions {
  readonly stateFolder: string;
  /** Where the guard's program lies. */
  readonly programFolder: string;
  readonly policies: Pick<PolicyKeeper, "policyFor">;
}

/**
 * Answers calls one after another with the same code as the hook that the client starts: same payload reader, same
 * decision, same session files, same spool. What differs is that the policy is kept, and that what was written is put
 * on disk for several calls at once: an answer is given only after `commit`.
 */
export class Decider {
  readonly #stateFolder: string;
  readonly #programFolder: string;
  readonly #policies: DeciderOptions["policies"];
  readonly #surroundings: Surroundings;
  readonly #store: SessionStore;
  readonly #spool: GroupSpool;

  constructor({ stateFolder, programFolder, policies }: DeciderOptions) {
    this.#stateFolder = stateFolder;
    this.#programFolder = programFolder;
    this.#policies = policies;
    this.#surroundings = new Surroundings(stateFolder);
    this.#store = new SessionStore(stateFolder);
    this.#spool = new GroupSpool(stateFolder);
  }

  /** The answer to one payload. Not to be given before `commit` has returned. */
  answer(given: Uint8Array, event: string | undefined): Answer {
    const bytes = hasManyValues(given, MAX_VALUES) ? given.subarray(0, CUT) : given;
    const session = sessionOf(bytes);
    const known = session === undefined ? undefined : this.#surroundings.of(session);
    const environment: Environment = known ?? { HOME: homedir() };
    const facts = nodeFacts(environment, { program: this.#programFolder, state: this.#stateFolder });
    return runHook(bytes, {
      agent: claudeCode,
      facts,
      decide,
      context: payloadContext(environment, facts, event),
      policyFor: (root, id, payload) => {
        if (session !== undefined && known === undefined)
          throw new UserError([
            {
              code: "session-unknown",
              message: "the daemon does not know what this session runs in",
              help: "send a prompt, or start a new session: its first hook tells the daemon",
            },
          ]);
        const policy = this.#policies.policyFor(policyPlaces(root, facts.home, facts.platform, facts.variable));
        return withGrantsOf(policy, this.#stateFolder, id, root, facts.now(), payload);
      },
      store: this.#store,
      spool: this.#spool,
      // Without `pause`: a held call is answered at once, for other calls wait behind it.
      stateFolder: this.#stateFolder,
      // No variable is looked at for secrets here, for only names are known: the hooks of the session's start and prompts, processes, learn their digests.
      secretVariables: [],
    });
  }

  /** Puts the events of all answers since the last time on disk. Throws when that failed: none of them may be given. */
  commit(): void {
    this.#spool.commit();
  }
}
