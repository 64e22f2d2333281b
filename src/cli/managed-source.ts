import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { claudeCode } from "../agents/index.ts";
import { policyPlaces } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { compilePolicy, type PolicyInput } from "../policy/authoring/index.ts";
import { DEFAULT_BASELINE } from "../policy/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { installedProgram, withKnownDaemon, type Program } from "./claude-code-program.ts";
import { readNamed } from "./policy-source.ts";

/** Options of the commands that work with managed settings. */
export interface ManagedChoice {
  /** Root of another machine's files; this machine's unless given. */
  readonly root?: string | undefined;
  /** A policy to put onto a machine that has none. */
  readonly policy?: string | undefined;
  readonly runtime?: string | undefined;
  readonly hook?: string | undefined;
  readonly platform?: string | undefined;
  /** The daemon of the one user for whom the machine is; left out: each call is a process. */
  readonly daemon?: Program["daemon"] | undefined;
}

const PLATFORMS: readonly NodeJS.Platform[] = ["linux", "darwin"];

/** What is written as managed policy where there is none: without one, each user chooses the baseline. */
const FIRST_POLICY = `# The policy of this machine. Projects and users can make it stricter, not looser. Written by \`sallyport install --managed\`
# where there was none; yours to edit. See docs/policy.md, and docs/managed.md for \`agents\`.
version: 1
extends: ${DEFAULT_BASELINE}
`;

/** The root that was named, absolute. */
export function rootOf({ root }: ManagedChoice): string {
  if (root === undefined) return "/";
  const path = resolve(root);
  if (!existsSync(path))
    throw new UserError([{ code: "root", message: `there is no folder \`${root}\``, help: "name the root of the machine's or image's files" }]);
  return path;
}

export function platformOf({ platform }: ManagedChoice): NodeJS.Platform {
  if (platform === undefined) return process.platform;
  const found = PLATFORMS.find((one) => one === platform);
  if (found === undefined)
    throw new UserError([{ code: "platform", message: `there is no platform \`${platform}\``, help: `use one of ${PLATFORMS.join(", ")}` }]);
  return found;
}

/** The parts that managed settings name: this installation's, or those of the machine they are for. State lies with each user. */
export function managedProgram({ runtime, hook, daemon }: ManagedChoice): Program {
  const resident = daemon === undefined ? {} : { daemon };
  for (const [name, path] of Object.entries({ runtime, hook }))
    if (path !== undefined && !isAbsolute(path))
      throw new UserError([
        { code: "path", message: `\`--${name} ${path}\` is not an absolute path`, help: "name it as it is called on the machine that it is for" },
      ]);
  if (runtime !== undefined && hook !== undefined) return { runtime, hook, state: "account", env: "/usr/bin/env", ...resident };
  return { ...installedProgram(), ...(runtime === undefined ? {} : { runtime }), ...(hook === undefined ? {} : { hook }), ...resident, state: "account" };
}

/** Where `--state=account` leads for the user whose home this is. */
export function accountState(): string {
  return defaultStateFolder({ HOME: process.env["HOME"] });
}

/** The choice in the mode that the managed settings of this machine are in: with the daemon of this user, or without. */
export function knownManaged(choice: ManagedChoice): ManagedChoice {
  if (rootOf(choice) !== "/") return choice;
  const { daemon } = claudeCode.programInUse(claudeCode.managedSettings(process.platform), withKnownDaemon(managedProgram(choice), accountState()));
  return { ...choice, daemon };
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new UserError([
      {
        code: "policy-unreadable",
        message: `the policy file cannot be read (${code ?? "error"})`,
        help: "run the command as a user who may read it",
        file: path,
      },
    ]);
  }
}

/** Everything that managed settings are compiled from. Only what an administrator writes counts: the managed and the organisation's policy. */
export function managedSource(choice: ManagedChoice): claudeCode.ManagedSource & {
  readonly warnings: readonly string[];
  /** What the policy says about single agents, by their names. */
  readonly sections: Readonly<Record<string, unknown>>;
} {
  const root = rootOf(choice);
  const platform = platformOf(choice);
  const places = policyPlaces("/", "/", platform, () => undefined).filter(({ layer }) => layer === "managed" || layer === "organisation");
  const given = choice.policy === undefined ? undefined : readNamed(resolve(choice.policy));
  const inputs: PolicyInput[] = [];
  let policyFile: claudeCode.ManagedSource["policyFile"];
  for (const { layer, path } of places) {
    const there = textAt(claudeCode.below(root, path));
    if (layer === "managed") {
      if (there !== undefined && given !== undefined && there !== given)
        throw new UserError([
          {
            code: "policy-there",
            message: "the machine already has a managed policy",
            help: "edit it, or leave out `--policy`",
            file: claudeCode.below(root, path),
          },
        ]);
      const text = there ?? given ?? FIRST_POLICY;
      policyFile = { path, text };
      inputs.push({ layer, path: there === undefined && choice.policy !== undefined ? resolve(choice.policy) : claudeCode.below(root, path), text });
    } else if (there !== undefined) inputs.push({ layer, path: claudeCode.below(root, path), text: there });
  }
  const { policy, problems, warnings, documents } = compilePolicy(inputs);
  if (policy === undefined) throw new UserError(problems);
  if (given !== undefined && documents.some(({ layer, parents }) => layer === "managed" && parents.length > 0))
    throw new UserError([
      {
        code: "policy-extends",
        message: "the policy extends other files, which would not be there",
        help: `put all of them into \`${policyFile!.path.replace(/\/[^/]*$/, "")}\` and leave out \`--policy\``,
        file: resolve(choice.policy!),
      },
    ]);
  const said = documents.flatMap(({ file }) => Object.entries(file.agents ?? {}).filter(([, section]) => section !== undefined));
  const twice = said.find(([name], at) => said.findIndex(([other]) => other === name) !== at);
  if (twice !== undefined)
    throw new UserError([
      {
        code: "agents-twice",
        message: `the managed and the organisation's policy both say something about \`agents.${twice[0]}\``,
        help: "say it in one of them",
      },
    ]);
  const sections: Readonly<Record<string, unknown>> = Object.fromEntries(said);
  // As the paths are called on the machine that the settings are for.
  const sources = policy.sources.map((one) => ({ ...one, path: root !== "/" && one.path.startsWith(`${root}/`) ? one.path.slice(root.length) : one.path }));
  return {
    policy: { ...policy, sources },
    options: (sections["claude-code"] ?? {}) as claudeCode.ManagedOptions,
    sections,
    program: managedProgram(choice),
    platform,
    policyFile,
    warnings: warnings.map(({ message, help }) => `${message}; ${help}`),
  };
}
