import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ClientEnd } from "./client.ts";
import type { ToolResult } from "./model-server.ts";
import type { World } from "./world.ts";

/** The parts of an event line that are looked at here. */
export interface SpoolEvent {
  readonly id: string;
  readonly ts: number;
  readonly kind: string;
  readonly tool?: string;
  readonly cwd?: string;
  readonly subject?: string;
  readonly verdict?: string;
  readonly decider?: string;
  readonly rule?: string;
  readonly reason?: string;
  readonly labels?: readonly { readonly type: string }[];
}

/** A secret as it stands, and as the usual encoders show it wherever it begins. */
function disguises(secret: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from("x".repeat(shift) + secret)
      .toString("base64")
      .slice(4, -4),
  );
  return [secret, [...secret].toReversed().join(""), Buffer.from(secret).toString("hex"), ...base64];
}

/** Events that the sequencer has taken already. */
function recordedBelow(stateFolder: string): readonly SpoolEvent[] {
  const record = join(stateFolder, "record");
  if (!existsSync(record)) return [];
  return readdirSync(record)
    .filter((name) => /^events-.*\.sqlite$/.test(name))
    .flatMap((name) => {
      const database = new DatabaseSync(join(record, name));
      const rows = database.prepare("SELECT body FROM event ORDER BY seq").all() as unknown as readonly { readonly body: string | Uint8Array }[];
      database.close();
      return rows.map(({ body }) => JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString("utf8")) as SpoolEvent);
    });
}

function eventsBelow(stateFolder: string): readonly SpoolEvent[] {
  const spool = join(stateFolder, "spool");
  const lines = existsSync(spool)
    ? readdirSync(spool)
        .flatMap((name) => readFileSync(join(spool, name), "utf8").trimEnd().split("\n"))
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as SpoolEvent)
    : [];
  return [...new Map([...recordedBelow(stateFolder), ...lines].map((event) => [event.id, event])).values()];
}

/** Everything that one run of the client has left behind. */
export class Observed {
  readonly world: World;
  readonly end: ClientEnd;
  readonly results: readonly ToolResult[];
  readonly received: string;
  readonly events: readonly SpoolEvent[];
  /** Everything that the client has sent to the model. */
  readonly sent: string;
  /** What probes have to tell whatever comes out, and what their commands printed. */
  readonly notes: string[] = [];
  readonly outputs: string[] = [];

  constructor(world: World, end: ClientEnd, results: readonly ToolResult[], sent: string, received: string) {
    this.world = world;
    this.end = end;
    this.results = results;
    this.received = received;
    this.sent = sent;
    this.events = eventsBelow(join(world.home, ".local/state/sallyport"));
  }

  learns(name: string): boolean {
    return disguises(this.world.secrets[name]!).some((form) => this.sent.includes(form));
  }

  leaks(name: string): boolean {
    return disguises(this.world.secrets[name]!).some((form) => this.received.includes(form));
  }

  /** Names of the secrets that reached the model. */
  get learnt(): readonly string[] {
    return Object.keys(this.world.secrets).filter((name) => this.learns(name));
  }

  /** Output of git in the repository, whatever its exit code. */
  git(args: string): string {
    const { stdout, stderr } = spawnSync("/bin/bash", ["-c", `git ${args}`], {
      cwd: this.world.repository,
      env: this.world.environment,
      encoding: "utf8",
      ...this.world.identity,
    });
    return stdout + stderr;
  }
}
