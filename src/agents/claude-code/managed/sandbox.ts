import { HOST_SETS } from "../../../catalog/index.ts";
import { membersOf, type CompiledPolicy } from "../../../policy/index.ts";
import type { ManagedKey } from "./key.ts";
import { nativePaths } from "./native-paths.ts";
import type { ManagedOptions } from "./options.ts";

/** A pattern as a folder or file that the sandbox can cover: on Linux it takes no wildcards. */
function plainPath(pattern: string): string | undefined {
  const path = (pattern.startsWith("//") ? pattern.slice(1) : pattern).replace(/\/\*\*$/, "");
  return /[*?]/.test(path) || path === "" ? undefined : path;
}

/** Files that the policy denies for `kind` and that can be named without wildcards. */
function deniedPaths(policy: CompiledPolicy, kind: string): readonly string[] {
  const paths = policy.rules
    .filter(
      ({ outcome, kinds, when }) =>
        outcome === "deny" && (kinds.includes("*") || (kinds as readonly string[]).includes(kind)) && when.path !== undefined && when.scope === undefined,
    )
    .filter(({ when }) => (when.not ?? []).every((one) => one.path === undefined && one.via === undefined))
    .flatMap(({ when, layer }) => nativePaths(when.path!, policy.sets, layer).patterns)
    .flatMap((pattern) => plainPath(pattern) ?? []);
  return [...new Set(paths)].toSorted();
}

/** Hosts to which the policy allows connections without a question. */
function allowedHosts(policy: CompiledPolicy): readonly string[] {
  const hosts = policy.rules
    .filter(({ outcome, kinds, when }) => outcome === "allow" && (kinds as readonly string[]).includes("net.connect") && when.host !== undefined)
    .flatMap(({ when }) => when.host!)
    .flatMap((host) => (host.startsWith("@") ? membersOf(host.slice(1)).flatMap((name) => HOST_SETS.find((set) => set.name === name)?.hosts ?? []) : [host]))
    .filter((host) => !/[[\]:/?]/.test(host) && host !== "localhost")
    .flatMap((host) => (host.startsWith(".") ? [host.slice(1), `*${host}`] : [host]));
  return [...new Set(hosts)].toSorted();
}

/** The client's own sandbox for shell commands, with what the policy says of files and hosts. Nothing when it is off. */
export function sandboxKeys(policy: CompiledPolicy, { sandbox = "off" }: ManagedOptions): readonly ManagedKey[] {
  if (sandbox === "off") return [];
  const from = "agents.claude-code.sandbox";
  const key = (path: readonly string[], value: unknown, why: string, without: string): ManagedKey => ({
    path: ["sandbox", ...path],
    value,
    why,
    without,
    from,
  });
  return [
    key(["enabled"], true, "shell commands run in the operating system's sandbox", "a command that the guard allows reaches everything the user can"),
    key(
      ["failIfUnavailable"],
      sandbox === "required",
      "whether the client refuses to start where no sandbox works",
      "it would go on without one, with a warning",
    ),
    key(["allowUnsandboxedCommands"], false, "a call cannot ask to run outside", "the model sets `dangerouslyDisableSandbox`"),
    key(["autoAllowBashIfSandboxed"], false, "the guard's verdict counts inside as well", "every sandboxed command runs unasked"),
    key(
      ["filesystem", "denyRead"],
      deniedPaths(policy, "fs.read"),
      "what the policy denies to read, where it is one file or folder",
      "a program reads it by a way that nobody announced",
    ),
    key(
      ["filesystem", "denyWrite"],
      deniedPaths(policy, "fs.write"),
      "what the policy denies to write, where it is one file or folder",
      "a program writes it by a way that nobody announced",
    ),
    key(["filesystem", "allowManagedReadPathsOnly"], true, "no repository widens what may be read", "a repository lists the secrets as readable"),
    key(["network", "allowedDomains"], allowedHosts(policy), "hosts that the policy allows without a question", "no host can be reached from a command"),
    key(["network", "allowManagedDomainsOnly"], true, "no repository adds a host", "a repository adds its own"),
  ];
}
