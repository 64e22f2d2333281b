import { join } from "node:path";
import { knownSecrets, withGrantsOf, type ContentWorld, type KnownSecrets } from "../../hook/index.ts";
import type { Action, ActionEvent, Facts, Label } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { redactedSubject, SessionStore, uuid7 } from "../../record/index.ts";
import { learn, settle, type SessionChange, type SessionState } from "../../session/index.ts";
import type { JsonObject, Passage, ServerConfig } from "../traffic.ts";
import { FileStamps } from "./file-stamp.ts";
import { ServerRules } from "./server-rules.ts";
import { SessionFlows } from "./session-flows.ts";
import type { ComparePins, InspectDefinition, StandingOf } from "./standing.ts";
import { VerdictCache } from "./verdict-cache.ts";

/** Everything that judging needs of the world. */
export interface JudgeOptions {
  /** The compiled policy that holds now. Throws when it is broken; then nothing passes. */
  readonly policy: () => CompiledPolicy;
  readonly facts: Facts;
  readonly stateFolder: string;
  /** Where nothing says of a call which workspace it belongs to. */
  readonly root: string;
  /** Session of calls of which no hook tells one. */
  readonly session: string;
  /** Where held calls are recorded, and definitions that were kept back because they have changed. */
  readonly spool: { append(event: ActionEvent): void };
  /** Names of the environment's variables that hold secrets. */
  readonly secretVariables?: readonly string[];
  /** What approvals, pins and policies know a server by. */
  readonly identityOf: (server: ServerConfig) => string;
  readonly standing?: StandingOf;
  readonly pins?: ComparePins;
  /** Names of the tools that a person has pinned of each other server: a gateway of one server alone sees no other's lists. */
  readonly pinnedElsewhere?: (identity: string) => readonly ReadonlySet<string>[];
  readonly inspect?: InspectDefinition;
  /** Told of what was found, for reports. */
  readonly onFinding?: (finding: { readonly server: string; readonly rule: string; readonly message: string }) => void;
}

/** How long grants are taken for the same, in milliseconds: one may begin. */
const GRANTS_MS = 1000;
/** How long what the machine's files say of secrets is not asked again. */
const SECRETS_MS = 2000;

/** For so long the folders above a workspace are taken for the same, in milliseconds: every decision follows them. */
const FOLDERS_MS = 5;

/** A folder and all above it. */
function upwards(folder: string): readonly string[] {
  const parts = folder.split("/").filter((part) => part !== "");
  return parts.map((_part, at) => `/${parts.slice(0, at + 1).join("/")}`);
}

/** What a decision looked at on the machine. */
export interface Looked {
  /** With their stamps: files of repositories, which say what is checked out, and paths at which there is nothing, as a text may look like one. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that are there as well, such as a script; or more than can be held against again. */
  readonly isMore: boolean;
}

/** Most files that are held against again when a call is known again. */
const MOST_LOOKED = 16;
const OF_REPOSITORY = /\/\.git(?:\/|$)/;

/**
 * Files that say what is checked out, kept as long as they have not changed; and where folders of workspaces and the guard lead, kept for a moment.
 * @param onLook told of each path that is looked at, but for those folders
 */
function withKept(facts: Facts, stamps: FileStamps, isRootPart: (path: string) => boolean, onLook: (path: string) => void): Facts {
  const heads = new VerdictCache<{ readonly stamp: string; readonly text: string | undefined }>(50);
  const folders = new VerdictCache<{ readonly until: number; readonly found: ReturnType<Facts["lookAt"]> }>(500);
  return {
    ...delegated(facts),
    lookAt(path) {
      if (!isRootPart(path)) {
        onLook(path);
        return facts.lookAt(path);
      }
      const now = performance.now();
      const known = folders.get(path);
      if (known !== undefined && now < known.until) return known.found;
      const found = facts.lookAt(path);
      folders.set(path, { until: now + FOLDERS_MS, found });
      return found;
    },
    linkTarget(path) {
      if (!isRootPart(path)) onLook(path);
      return facts.linkTarget(path);
    },
    list(path, limit) {
      onLook(path);
      return facts.list(path, limit);
    },
    readText(path, limit) {
      onLook(path);
      if (!path.endsWith("/.git/HEAD")) return facts.readText(path, limit);
      const stamp = stamps.of(path);
      const known = heads.get(path);
      if (known?.stamp === stamp) return known.text;
      const text = stamp === "none" ? undefined : facts.readText(path, limit);
      heads.set(path, { stamp, text });
      return text;
    },
  };
}

/** Each method of the facts, whatever kind of object they are: a copy would lose those of a class. */
function delegated(facts: Facts): Facts {
  return {
    platform: facts.platform,
    home: facts.home,
    user: facts.user,
    lookAt: (path) => facts.lookAt(path),
    linkTarget: (path) => facts.linkTarget(path),
    readText: (path, limit) => facts.readText(path, limit),
    list: (path, limit) => facts.list(path, limit),
    variable: (name) => facts.variable(name),
    now: () => facts.now(),
    ...(facts.guard === undefined ? {} : { guard: facts.guard }),
  };
}

/** The world of one judge: policy, sessions and secrets, each looked up no oftener than it changes. */
export class JudgeWorld {
  readonly options: JudgeOptions;
  readonly flows: SessionFlows;
  readonly #store: SessionStore;
  readonly #stamps = new FileStamps();
  readonly #rules = new VerdictCache<ServerRules>(200);
  /** Those that were asked for last: one call asks several times. */
  #lastRules: { readonly policy: CompiledPolicy; readonly identity: string; readonly rules: ServerRules } | undefined;
  readonly #policies = new VerdictCache<{ readonly stamp: string; readonly until: number; readonly policy: CompiledPolicy }>(50);
  readonly #sessions = new VerdictCache<{ readonly stamp: string; readonly state: SessionState }>(50);
  readonly #secrets = new Map<string, { readonly at: number; readonly known: KnownSecrets | undefined }>();

  readonly #secretStamps = new WeakMap<KnownSecrets, number>();
  #lastStamp = 0;
  readonly #stateFiles: readonly string[];
  readonly #sessionFiles = new VerdictCache<string>(200);
  /** Parts of the paths of workspaces and of the guard's own folders. */
  readonly #rootParts = new Set<string>();

  /** The same world, but that what is checked out is read only when it has changed: every decision asks for it. */
  readonly facts: Facts;

  #looked: { files: Map<string, string>; isMore: boolean } = { files: new Map(), isMore: false };

  constructor(options: JudgeOptions) {
    this.options = options;
    for (const folder of [options.root, ...(options.facts.guard?.folders ?? [])]) for (const part of upwards(folder)) this.#rootParts.add(part);
    const onLook = (path: string): void => {
      const looked = this.#looked;
      if (looked.isMore || looked.files.has(path)) return;
      const stamp = this.#stampOf(path);
      if (looked.files.size < MOST_LOOKED && (stamp === "none" || (stamp !== undefined && OF_REPOSITORY.test(path)))) looked.files.set(path, stamp);
      else looked.isMore = true;
    };
    this.facts = withKept(options.facts, this.#stamps, (path) => this.#rootParts.has(path), onLook);
    this.#stateFiles = ["grants.json", "containment.json"].map((name) => join(options.stateFolder, name));
    this.flows = new SessionFlows(options.stateFolder, this.#stamps);
    this.#store = new SessionStore(options.stateFolder);
  }

  /** What decisions have looked at since this was asked last. */
  takeLooked(): Looked {
    const looked = this.#looked;
    this.#looked = { files: new Map(), isMore: false };
    return looked;
  }

  /** Whether files are as they were then. */
  isUnchanged(files: ReadonlyMap<string, string>): boolean {
    for (const [path, stamp] of files) if (this.#stampOf(path) !== stamp) return false;
    return true;
  }

  /** `undefined` for what cannot be looked at: a NUL in the path, a folder that is closed. */
  #stampOf(path: string): string | undefined {
    try {
      return this.#stamps.of(path);
    } catch {
      return undefined;
    }
  }

  get content(): ContentWorld {
    const { facts, stateFolder, secretVariables = [] } = this.options;
    return { facts, stateFolder, secretVariables };
  }

  sessionOf({ session }: Passage): string {
    return session ?? this.options.session;
  }

  rootOf({ root }: Passage): string {
    return root ?? this.options.root;
  }

  /** The policy with the grants and responses that hold for the session and workspace. Throws where what is contained cannot be known. */
  policyFor(at: Passage): CompiledPolicy {
    const { policy, stateFolder, facts } = this.options;
    const [base, now] = [policy(), facts.now()];
    const [grants, contained] = this.#stateFiles.map((path) => this.#stamps.of(path));
    if (grants === "none" && contained === "none") return base;
    const stamp = `${grants} ${contained}`;
    const [session, root] = [this.sessionOf(at), this.rootOf(at)];
    const key = `${base.hash}\n${session}\n${root}`;
    const known = this.#policies.get(key);
    // Grants begin and end by the clock.
    if (known?.stamp === stamp && now < known.until) return known.policy;
    const made = withGrantsOf(base, stateFolder, session, root, now);
    this.#policies.set(key, { stamp, until: Math.min(now + GRANTS_MS, ...made.grants.map(({ until }) => until)), policy: made });
    return made;
  }

  rulesFor({ server, identity }: Pick<Passage, "server" | "identity">): ServerRules {
    const policy = this.options.policy();
    const last = this.#lastRules;
    if (last !== undefined && last.policy === policy && last.rules.server === server && last.identity === identity) return last.rules;
    const key = `${policy.hash} ${server.name} ${identity}`;
    const known = this.#rules.get(key);
    // The same server is the same object from call to call.
    const rules = known?.server === server ? known : new ServerRules(policy, server, identity);
    if (rules !== known) this.#rules.set(key, rules);
    this.#lastRules = { policy, identity, rules };
    return rules;
  }

  /** The session as it is now; read again only when its file has changed. */
  stateOf(session: string): SessionState {
    const stamp = this.#stamps.of(this.#fileOf(session));
    const known = this.#sessions.get(session);
    if (known?.stamp === stamp) return known.state;
    const state = this.#store.load(session);
    this.#sessions.set(session, { stamp, state });
    return state;
  }

  #fileOf(session: string): string {
    const known = this.#sessionFiles.get(session);
    if (known !== undefined) return known;
    const file = this.#store.fileOf(session);
    this.#sessionFiles.set(session, file);
    return file;
  }

  /** What a call may do from now on counts, where that is anything new. */
  learnCall(session: string, change: SessionChange): void {
    const isNew = change.files.size > 0 || change.hosts.some((host) => !this.stateOf(session).hosts.includes(host));
    if (isNew) this.#update(session, (state) => learn(state, { ...change, labels: [] }));
  }

  /** What a result has brought in. */
  learnLabels(session: string, labels: readonly Label[]): void {
    const { labels: known } = this.stateOf(session);
    const fresh = labels.filter((label) => !known.some((one) => one.type === label.type && one.source === label.source));
    if (fresh.length > 0) this.#update(session, (state) => settle(state, { files: new Map(), labels: fresh, hosts: [], replaced: [] }, () => true));
  }

  #update(session: string, change: (state: SessionState) => SessionState): void {
    this.#store.update(session, change);
    this.#stamps.changed(this.#fileOf(session));
  }

  secretsOf(root: string): KnownSecrets | undefined {
    const now = this.options.facts.now();
    const found = this.#secrets.get(root);
    if (found !== undefined && now - found.at < SECRETS_MS && now >= found.at) return found.known;
    const known = knownSecrets(root, this.content);
    this.#secrets.set(root, { at: now, known });
    return known;
  }

  /** A number that is another one when what is known of secrets has changed; 0 when nothing is. */
  secretsStampOf(root: string): number {
    const known = this.secretsOf(root);
    if (known === undefined) return 0;
    const stamp = this.#secretStamps.get(known) ?? ++this.#lastStamp;
    this.#secretStamps.set(known, stamp);
    return stamp;
  }

  /** A call as the guard knows actions. */
  actionOf(tool: string, input: JsonObject, at: Passage): Action {
    const rules = this.rulesFor(at);
    const root = this.rootOf(at);
    return {
      agent: { name: at.client ?? "mcp-client" },
      session: this.sessionOf(at),
      ...(at.call === undefined ? {} : { call: at.call }),
      chain: [{ type: "mcp", id: at.server.name }],
      cwd: root,
      root,
      tool: `mcp__${at.server.name}__${tool}`,
      request: { type: "mcp", server: at.server.name, tool, input, catalog: rules.catalog?.name ?? "none" },
      // Where nobody can answer, questions are refused when all of them are known.
      mode: "default",
    };
  }

  found(server: string, rule: string, message: string): void {
    this.options.onFinding?.({ server, rule, message });
  }

  /** Records that what was trusted has changed, and is kept back. Throws when that cannot be recorded. */
  quarantined(
    at: Passage,
    { name, isTool, digest, why }: { readonly name: string; readonly isTool: boolean; readonly digest: string; readonly why: string },
  ): void {
    const now = Date.now();
    const { server } = at;
    this.options.spool.append({
      v: 1,
      id: uuid7(now),
      ts: now,
      kind: "settings.change",
      src: "gateway",
      agent: { name: at.client ?? "mcp-client" },
      chain: [{ type: "mcp", id: server.name }],
      session: this.sessionOf(at),
      root: this.rootOf(at),
      ...(isTool ? { mcp: { server: server.name, tool: name } } : {}),
      subject: redactedSubject(`mcp server ${server.name} has changed: ${name} quarantined`),
      decider: "policy",
      rule: "mcp-changed",
      reason: redactedSubject(why),
      digest,
    });
  }
}
