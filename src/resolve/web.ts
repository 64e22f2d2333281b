import { hostSets } from "../catalog/index.ts";
import { canonicalHost } from "../facts/index.ts";
import type { Analysis } from "../shell/index.ts";

/** A URL is fetched by a tool of the agent. `file:` is a read. */
export function reach(url: string, analysis: Analysis, isSent = false): void {
  if (/^file:/i.test(url.trim())) {
    const path = decoded(url.trim().replace(/^file:(?:\/\/(?:localhost)?)?/i, ""));
    analysis.emit("fs.read", analysis.world.locator.locate(path === "" ? "/" : path, "/"));
    return;
  }
  const canonical = canonicalHost(url);
  if (canonical === undefined) {
    analysis.emit("net.connect", { type: "host", host: "?", sets: [], url: url.slice(0, 300) }, { certainty: "possible", note: "the address cannot be read" });
    analysis.unknown("the address cannot be read");
    return;
  }
  const host = {
    type: "host",
    host: canonical.host,
    sets: hostSets(canonical.host),
    url: url.slice(0, 300),
    ...(canonical.port === undefined ? {} : { port: canonical.port }),
  } as const;
  analysis.emit(isSent ? "net.send" : "net.connect", host, { traits: ["untrusted"] });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
