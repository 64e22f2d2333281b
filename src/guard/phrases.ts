import { describeResource, type Effect, type EffectKind } from "../model/index.ts";

const VERBS: Readonly<Record<EffectKind, string>> = {
  "fs.read": "reads",
  "fs.write": "writes",
  "fs.delete": "deletes",
  "fs.attr": "changes the mode or owner of",
  "proc.run": "runs",
  "proc.code": "runs code:",
  "proc.kill": "ends or signals",
  "proc.persist": "makes something run later by itself:",
  "proc.privilege": "changes rights or becomes another user:",
  "net.connect": "connects to",
  "net.send": "sends data to",
  "net.listen": "opens a port for others:",
  "pkg.install": "changes dependencies:",
  "pkg.script": "runs code of a package:",
  "pkg.publish": "publishes",
  "vcs.read": "looks at the history of",
  "vcs.commit": "records in",
  "vcs.push": "pushes to",
  "vcs.rewrite": "rewrites or discards work in",
  "vcs.config": "changes git's configuration:",
  "infra.read": "looks at",
  "infra.change": "changes",
  "infra.destroy": "destroys",
  "db.read": "reads the database",
  "db.write": "writes to the database",
  "db.schema": "changes the schema of",
  "db.destroy": "destroys data in",
  "deploy.release": "releases",
  "agent.spawn": "starts an agent:",
  "agent.configure": "changes an agent's configuration:",
  "agent.mode": "changes what an agent asks about:",
  "mcp.call": "calls",
  "secret.use": "uses the secret",
  unknown: "cannot be understood:",
};

const SHOWN = 160;

/** What an effect does, in a few words: `reads .env`, `sends data to evil.example (from .env)`. */
export function effectPhrase(effect: Effect): string {
  const verb = effect.kind === "secret.use" && effect.traits.includes("discloses") ? "shows the secret" : VERBS[effect.kind];
  const { resource } = effect;
  const name = resource.type === "path" && resource.written !== undefined && !resource.written.startsWith("/") ? resource.written : describeResource(resource);
  const shown = name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name;
  const from = [...new Set(effect.flows.map((flow) => flow.name ?? flow.from))].slice(0, 3);
  const source = effect.kind === "net.send" && from.length > 0 ? ` (from ${from.join(", ")})` : "";
  const maybe = effect.certainty === "possible" ? "may do this: " : "";
  return `${maybe}${verb} ${shown}${source}`;
}
