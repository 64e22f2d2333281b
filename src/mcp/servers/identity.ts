import { canonicalJson, sha256 } from "../../record/index.ts";
import type { ServerTransport } from "../traffic.ts";

/**
 * Digest of what a server is by its configuration: the exact command, arguments, environment and folder, or the address and headers.
 * Approvals and pins are about this, so any change asks again. 64 hexadecimal digits. Throws for texts that are no Unicode.
 */
export function identityOf(transport: ServerTransport): string {
  const form =
    transport.type === "stdio"
      ? { type: "stdio", command: transport.command, args: transport.args, env: transport.env, ...(transport.cwd === undefined ? {} : { cwd: transport.cwd }) }
      : { type: "http", url: addressOf(transport.url), headers: transport.headers };
  return sha256(`sallyport mcp server 1\n${canonicalJson(form)}`);
}

/** The address in its one form, as far as it is one: what a client would connect to. */
function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}
