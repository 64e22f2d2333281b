import { EFFECT_KINDS, type Effect, type EffectKind, FLOW_SOURCES, type Resource, type Trait } from "../../model/index.ts";
import type { CompiledPolicy, CompiledRule, Conditions, JudgeContext, SessionLabel, Via } from "../compiled.ts";
import { membersOf } from "../named-sets.ts";
import { kindsOf } from "../prepare.ts";
import { CATALOG_SETS } from "./vocabulary.ts";

/** One effect in one situation, to ask a policy about. */
export interface Probe {
  readonly effect: Effect;
  readonly context: JudgeContext;
}

const ROOT = "/home/dev/project";
const HOME = "/home/dev";

const BASE: JudgeContext = {
  agent: "claude-code",
  tool: "Bash",
  mode: "default",
  isUnattended: false,
  root: ROOT,
  home: HOME,
  branch: "feature/x",
  labels: [],
  via: "shell",
  now: 0,
};

function path(name: string, scope: "workspace" | "temp" | "home" | "system" | "device" | "outside" | "unknown", ...sets: string[]): Resource {
  return { type: "path", path: name, scope, sets };
}

const PATHS: readonly Resource[] = [
  path(`${ROOT}/src/a.ts`, "workspace"),
  path("/tmp/a", "temp"),
  path(`${HOME}/notes.txt`, "home"),
  path("/usr/share/doc/a", "system"),
  path("/proc/cpuinfo", "device"),
  path("/srv/data/a", "outside"),
  path("?", "unknown"),
  ...[...CATALOG_SETS]
    .filter(([name, { type }]) => type === "path" && membersOf(name).includes(name))
    .map(([name]) => path(`${ROOT}/in-${name}`, "workspace", name)),
  path(`${HOME}/.ssh/id_ed25519`, "home", "secrets"),
  path(`${HOME}/.bashrc`, "home", "persistence"),
  path("/etc/sudoers", "system", "privilege"),
];
const HOSTS: readonly Resource[] = [
  { type: "host", host: "example.com", port: 443, sets: [] },
  { type: "host", host: "?", sets: [] },
  ...[...CATALOG_SETS]
    .filter(([name, { type }]) => type === "host" && membersOf(name).includes(name))
    .map(([name]): Resource => ({ type: "host", host: `${name}.example`, sets: [name] })),
];
const CLOUD: readonly Resource[] = ["docker", "kubernetes", "terraform", "aws", "github"].flatMap((provider): Resource[] => [
  { type: "cloud", provider, operation: "apply", target: "web" },
  { type: "cloud", provider, operation: "apply", target: "web-prod" },
]);

function resourcesOf(kind: EffectKind): readonly Resource[] {
  switch (kind.split(".", 1)[0]) {
    case "fs":
      return PATHS;
    case "net":
      return HOSTS;
    case "pkg":
      return ["npm", "pypi", "project"].map((ecosystem): Resource => ({
        type: "package",
        ecosystem,
        name: "left-pad",
      }));
    case "vcs":
      return [
        { type: "repository", remote: "origin", branch: "feature/x" },
        { type: "repository", remote: "origin", branch: "main" },
        { type: "named", name: "git config user.name" },
      ];
    case "infra":
    case "deploy":
      return CLOUD;
    case "db":
      return [
        { type: "database", engine: "postgres", target: "app" },
        { type: "database", engine: "sqlite", target: "app.db" },
      ];
    case "mcp":
      return [{ type: "mcp", server: "github", tool: "create_issue" }];
    case "proc":
      return procResources(kind);
    default:
      return [{ type: "named", name: "something" }];
  }
}

function procResources(kind: EffectKind): readonly Resource[] {
  if (kind === "proc.run")
    return [
      { type: "program", name: "tool", isKnown: true },
      { type: "program", name: "tool", isKnown: false },
    ];
  if (kind === "proc.code") return [{ type: "named", name: "project" }, ...PATHS.slice(0, 7)];
  if (kind === "proc.kill")
    return [
      { type: "process", target: "node" },
      { type: "process", target: "%1" },
    ];
  return [
    { type: "named", name: "sudo apt-get" },
    { type: "named", name: "su" },
  ];
}

const TRAITS: readonly (readonly Trait[])[] = [
  [],
  ["metadata"],
  ["recursive"],
  ["recursive", "wide"],
  ["force"],
  ["wide"],
  ["lossy"],
  ["privileged"],
  ["remote"],
  ["inline"],
  ["downloaded"],
  ["encoded"],
  ["opaque"],
  ["interactive"],
  ["reverse-shell"],
  ["hook"],
  ["global"],
  ["locked"],
  ["dry-run"],
  ["protected"],
  ["published"],
  ["raw"],
  ["unsandboxed"],
  ["guard"],
  ["unbounded"],
  ["discloses"],
];

/** What a pattern may stand for, as one concrete text. */
function concrete(pattern: string): string {
  return pattern.replace(/\*+/g, "x").replace(/\\(.)/g, "$1");
}

function concretePath(pattern: string): Resource {
  if (pattern.startsWith("@")) return path(`${ROOT}/in-${pattern.slice(1)}`, "workspace", ...membersOf(pattern.slice(1)));
  const text = concrete(pattern);
  if (text.startsWith("~/")) return path(HOME + text.slice(1), "home");
  return text.startsWith("/") ? path(text, "system") : path(`${ROOT}/${text}`, "workspace");
}

/** Resources that a rule's own words name. */
function namedResources(kind: EffectKind, when: Conditions): readonly Resource[] {
  const first = (values: readonly string[] | undefined, other: string): string => (values?.[0] === undefined ? other : concrete(values[0]));
  const family = kind.split(".", 1)[0];
  const made: Resource[] = [];
  const scope = when.scope?.[0] ?? "workspace";
  for (const pattern of when.path ?? []) {
    const resource = concretePath(pattern);
    made.push(resource.type === "path" && when.scope !== undefined ? { ...resource, scope } : resource);
  }
  for (const pattern of when.host ?? []) {
    const sets = pattern.startsWith("@") ? membersOf(pattern.slice(1)) : [];
    made.push({
      type: "host",
      host: concrete(pattern.replace(/^[@.]/, "")),
      sets,
      ...(when.port?.[0] === undefined ? {} : { port: when.port[0][0] }),
    });
  }
  if (family === "vcs")
    for (const branch of when.branch ?? [])
      made.push({
        type: "repository",
        remote: first(when.remote, "origin"),
        branch: concrete(branch),
      });
  if (family === "pkg")
    made.push({
      type: "package",
      ecosystem: first(when.ecosystem, "npm"),
      name: first(when.package, "left-pad"),
    });
  if (family === "infra" || family === "deploy")
    made.push({
      type: "cloud",
      provider: first(when.provider, "docker"),
      operation: first(when.operation, "apply"),
      target: first(when.target, "web"),
    });
  if (family === "db")
    made.push({
      type: "database",
      engine: first(when.engine, "postgres"),
      target: first(when.target, "app"),
      statement: first(when.statement, "select 1"),
    });
  if (family === "mcp")
    made.push({
      type: "mcp",
      server: first(when.server, "github"),
      tool: first(when.tool, "create_issue"),
    });
  if (kind === "proc.run")
    made.push({
      type: "program",
      name: first(when.program, "tool"),
      isKnown: when.isKnown ?? true,
    });
  if (kind === "proc.kill") made.push({ type: "process", target: first(when.target, "node") });
  for (const name of when.name ?? []) made.push({ type: "named", name: concrete(name) });
  return made.length === 0 ? resourcesOf(kind) : made;
}

/** Probes that a rule was written for. */
function probesOf(rule: CompiledRule): Probe[] {
  const { when } = rule;
  const traits: Trait[] = [...(when.is ?? []), ...(when.any?.slice(0, 1) ?? []), ...(when.force === true ? (["force"] as const) : [])];
  const context: JudgeContext = {
    ...BASE,
    via: when.via?.[0] ?? BASE.via,
    mode: when.mode?.[0] ?? BASE.mode,
    labels: when.session ?? [],
    agent: when.agent?.[0] === undefined ? BASE.agent : concrete(when.agent[0]),
    ...(when.native?.[0] === undefined ? {} : { text: concrete(/\(([^]*)\)$/.exec(when.native[0])?.[1] ?? "x") }),
  };
  return kindsOf(rule.kinds).flatMap((kind) =>
    namedResources(kind, when).map((resource) => ({
      effect: {
        kind,
        resource,
        certainty: when.certainty ?? "certain",
        traits: [...new Set(traits)],
        flows: (when.from ?? []).slice(0, 1).map((from) => ({ from })),
      },
      context,
    })),
  );
}

const LABELS: readonly SessionLabel[] = ["untrusted", "sensitive"];

/** Effects over the whole vocabulary, and those that the rules of the given policies were written for. */
export function probes(policies: readonly CompiledPolicy[]): readonly Probe[] {
  const made: Probe[] = [];
  for (const kind of EFFECT_KINDS) {
    for (const resource of resourcesOf(kind)) {
      const vias: readonly Via[] = kind.startsWith("fs.") ? ["shell", "file", "mcp"] : ["shell"];
      for (const via of vias)
        for (const traits of TRAITS)
          made.push({
            effect: { kind, resource, certainty: "certain", traits, flows: [] },
            context: { ...BASE, via },
          });
      made.push({
        effect: { kind, resource, certainty: "certain", traits: [], flows: [] },
        context: { ...BASE, labels: LABELS },
      });
      if (kind === "net.send")
        for (const from of FLOW_SOURCES)
          made.push({
            effect: { kind, resource, certainty: "certain", traits: [], flows: [{ from }] },
            context: BASE,
          });
    }
  }
  for (const policy of policies) made.push(...policy.rules.flatMap(probesOf));
  return made;
}
