import { homedir } from "node:os";
import { resolve } from "node:path";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { takeInventory, type ConfiguredServer, type Inventory, type Machine } from "../mcp/servers/index.ts";
import { UserError } from "../model/index.ts";
import { printableLine } from "./printable.ts";

export function fault(message: string, help: string): UserError {
  return new UserError([{ code: "mcp", message, help }]);
}

/** This machine, or another root and home for images and tests. */
export function machineHere(root: string | undefined, home: string | undefined): Machine {
  return { home: home ?? process.env["HOME"] ?? homedir(), platform: process.platform, environment: process.env, root: root ?? "/" };
}

/** Every configured server on the machine and in the repository of a folder. */
export function inventoryHere(options: {
  readonly cwd?: string | undefined;
  readonly root?: string | undefined;
  readonly home?: string | undefined;
}): Inventory {
  const from = resolve(options.cwd ?? process.cwd());
  const { root } = workspaceOf(from, nodeFacts(process.env));
  return takeInventory(machineHere(options.root, options.home), from, root);
}

/** The configured servers that a word means: by name, or by the beginning of an identity (8 digits or more). */
export function serversNamed(word: string, { servers }: Inventory): readonly ConfiguredServer[] {
  const isDigest = /^[0-9a-f]{8,64}$/.test(word);
  const found = servers.filter(({ entry, identity }) => entry.name === word || (isDigest && identity?.startsWith(word) === true));
  if (found.length === 0) throw fault(`no configuration here has a server \`${printableLine(word)}\``, "look at `sallyport mcp list`");
  return found;
}

/** The one server that a word means; configurations that say the same are one. */
export function serverNamed(word: string, inventory: Inventory): ConfiguredServer & { readonly identity: string } {
  const found = serversNamed(word, inventory).filter((one): one is ConfiguredServer & { readonly identity: string } => one.identity !== undefined);
  const identities = new Set(found.map(({ identity }) => identity));
  if (identities.size > 1)
    throw fault(
      `\`${printableLine(word)}\` is configured in ${identities.size} different ways`,
      `name one by its identity: ${[...identities].map((one) => `\`${one.slice(0, 12)}\``).join(", ")}`,
    );
  const [one] = found;
  if (one === undefined) throw fault(`\`${printableLine(word)}\` has neither a command nor an address`, "mend its configuration first");
  return one;
}
