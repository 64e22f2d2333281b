import type { ServerTransport } from "../traffic.ts";
import { packageSource } from "./package-source.ts";

/**
 * What a server can be banned by, besides its identity: `npm:NAME`, `npm:NAME@VERSION`, `pypi:…`, `image:…`, `git:URL`, `program:PATH`, `host:NAME`.
 * When a package is known to be bad, all that start it stop at once, whatever their arguments.
 */
export function subjectsOf(transport: ServerTransport): readonly string[] {
  if (transport.type === "http") {
    if (!URL.canParse(transport.url)) return [];
    return [`host:${new URL(transport.url).hostname.toLowerCase()}`];
  }
  const source = packageSource(transport);
  switch (source.type) {
    case "npm":
    case "pypi":
      return [`${source.type}:${source.name}`, ...(source.version === undefined ? [] : [`${source.type}:${source.name}@${source.version}`])];
    case "image":
      return [`image:${source.name}`, `image:${source.name.replace(/[:@][^/]*$/, "")}`];
    case "git":
    case "url":
      return [`${source.type}:${source.url}`];
    case "program":
      return [`program:${source.path}`];
  }
}
