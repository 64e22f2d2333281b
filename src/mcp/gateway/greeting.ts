import { isJsonObject, type JsonObject } from "../traffic.ts";
import type { Answer } from "./answer.ts";
import type { Asker } from "./asker.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { resultBytes, type Message } from "./message.ts";
import { LEGACY_VERSIONS, META, MODERN_VERSION } from "./protocol.ts";

/** Capabilities of older servers that have no meaning in the modern revision. */
const ENDED: ReadonlySet<string> = new Set(["tasks"]);

/** The answer to `server/discover` for a legacy server, from what it said when its session was opened. */
export async function discovered(request: Message, asker: Asker, greeting: JsonObject, checkpoint: Checkpoint): Promise<Answer> {
  const { capabilities, instructions, serverInfo } = greeting;
  const offered = isJsonObject(capabilities) ? Object.fromEntries(Object.entries(capabilities).filter(([name]) => !ENDED.has(name))) : {};
  const made: JsonObject = {
    resultType: "complete",
    supportedVersions: [MODERN_VERSION],
    capabilities: offered,
    ...(typeof instructions === "string" ? { instructions } : {}),
    ttlMs: 0,
    cacheScope: "private",
    ...(isJsonObject(serverInfo) ? { _meta: { [META.server]: serverInfo } } : {}),
  };
  return { bytes: resultBytes(request.id, await checkpoint.definitions("server/discover", made, checkpoint.passage(asker))) };
}

/** The answer to `initialize` for a server that only knows `server/discover`. */
export function initialized(request: Message, discovery: JsonObject): JsonObject {
  const { capabilities, instructions, _meta } = discovery;
  const asked = request.params["protocolVersion"];
  const server = isJsonObject(_meta) ? _meta[META.server] : undefined;
  return {
    protocolVersion: typeof asked === "string" && LEGACY_VERSIONS.includes(asked) ? asked : LEGACY_VERSIONS[0],
    // What a client of an older revision can ask for is served by the bridge itself.
    capabilities: isJsonObject(capabilities) ? capabilities : {},
    serverInfo: isJsonObject(server) ? server : { name: "unknown", version: "0" },
    ...(typeof instructions === "string" ? { instructions } : {}),
  };
}
