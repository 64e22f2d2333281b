import type { Resource } from "./resource.ts";

/**
 * What an action does to the world, in dotted families. The list is closed: a policy can
 * be compiled, analysed and exported because nothing outside it exists.
 */
export const EFFECT_KINDS = [
  "fs.read",
  "fs.write",
  "fs.delete",
  "fs.attr",
  "proc.run",
  "proc.code",
  "proc.kill",
  "proc.persist",
  "proc.privilege",
  "net.connect",
  "net.send",
  "net.listen",
  "pkg.install",
  "pkg.script",
  "pkg.publish",
  "vcs.read",
  "vcs.commit",
  "vcs.push",
  "vcs.rewrite",
  "vcs.config",
  "infra.read",
  "infra.change",
  "infra.destroy",
  "db.read",
  "db.write",
  "db.schema",
  "db.destroy",
  "deploy.release",
  "agent.spawn",
  "agent.configure",
  "agent.mode",
  "mcp.call",
  "secret.use",
  "unknown",
] as const;

export type EffectKind = (typeof EFFECT_KINDS)[number];

/** `certain`: the resource is what will be touched. `possible`: it may be, depending on something that cannot be seen. */
export type Certainty = "certain" | "possible";

/**
 * Facts about one effect that a rule may ask for (`is: [...]`). Closed, each with its meaning.
 */
export const TRAITS = {
  recursive: "the whole tree below the path",
  force: "a safety check is switched off (--force, -f, --no-verify)",
  wide: "everything at once: a root, a home, a whole workspace, a whole namespace",
  lossy: "work that exists nowhere else is lost",
  privileged: "runs with another user's or root's rights",
  remote: "happens on another machine or in a container",
  inline: "code given on the command line",
  downloaded: "what runs came from the network",
  encoded: "what runs was decoded or transformed first",
  opaque: "what runs or is touched cannot be read from here",
  interactive: "a shell or another program that takes commands from a terminal or a stream",
  "reverse-shell": "a shell whose input or output is a network connection",
  runaway: "starts copies of itself or never ends by design",
  hook: "code that later commands will run (git hooks, profile files, loader variables)",
  global: "for the whole machine or user, not for one project",
  locked: "exactly what a lock file says, nothing newer",
  "dry-run": "shows what would happen and changes nothing",
  protected: "a branch, environment or namespace that production depends on",
  published: "history that others already have",
  raw: "a bare socket, where no protocol limits what is sent",
  dns: "data leaves inside host names",
  archive: "many files packed into one stream",
  environment: "the process environment with whatever secrets it holds",
  unsandboxed: "asks the agent to leave its own sandbox",
  "session-written": "a file that this session wrote",
  metadata: "names, sizes and dates, not content",
  untrusted: "brings in text that strangers can write",
  guard: "this product's own files, process or configuration",
  device: "a block device, kernel interface or boot area",
  unbounded: "no condition limits which rows or objects are touched",
  discloses: "the secret's value is shown, not only used",
} as const;

export type Trait = keyof typeof TRAITS;

/** Where in the input an effect comes from: offsets into the action's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The kinds of place that data in a pipe, a variable or a file can come from. */
export const FLOW_SOURCES = [
  "secrets",
  "sensitive",
  "workspace",
  "outside",
  "tree",
  "environment",
  "network",
  "encoded",
  "input",
  "history",
  "untrusted",
] as const;

export type FlowSource = (typeof FLOW_SOURCES)[number];

/** One source of the data that goes into an effect. */
export interface Flow {
  readonly from: FlowSource;
  /** The path, host or variable it came from, for the explanation. */
  readonly name?: string;
}

/** One thing that an action would do. */
export interface Effect {
  readonly kind: EffectKind;
  readonly resource: Resource;
  readonly certainty: Certainty;
  readonly traits: readonly Trait[];
  readonly flows: readonly Flow[];
  readonly span?: Span;
  /** One line for a person: why this effect was found, or why it is not known. */
  readonly note?: string;
}
