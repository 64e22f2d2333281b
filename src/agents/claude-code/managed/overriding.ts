import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Finding, Severity } from "../../../model/index.ts";
import type { ClaudeCodePlaces } from "../config.ts";
import { asFields } from "../../fields.ts";
import { hostileVariables } from "../../hostile-variables.ts";
import { findWeakening } from "../weakening.ts";
import type { ActiveFile } from "./active.ts";
import { valueAt } from "./key.ts";

type Keyed = Finding & { readonly key?: string };

/** Flags of the client that bring in settings or code, or leave hooks out. What the managed settings do about each is measured. */
const FLAGS: readonly string[] = [
  "--bare",
  "--safe-mode",
  "--setting-sources",
  "--settings",
  "--plugin-dir",
  "--plugin-url",
  "--agents",
  "--mcp-config",
  "--dangerously-skip-permissions",
  "--permission-mode",
];

/** Variables of a shell with which the client reads settings, plugins or programs from elsewhere. */
const SHELL_VARIABLES: readonly string[] = [
  "CLAUDE_CODE_MANAGED_SETTINGS_PATH",
  "CLAUDE_CODE_PLUGIN_DIRS",
  "CLAUDE_CODE_PROCESS_WRAPPER",
  "CLAUDE_CONFIG_DIR",
  "CLAUDE_CODE_SIMPLE",
];

const START_FILES: readonly string[] = [".bashrc", ".bash_profile", ".bash_aliases", ".profile", ".zshrc", ".zprofile", ".config/fish/config.fish"];
const MAX_PROCESSES = 4096;

function note(severity: Severity, path: string | undefined, key: string, message: string, help: string): Keyed {
  return { rule: "claude-code/overriding", severity, ...(path === undefined ? {} : { path }), key, message, help };
}

/** Settings of users and repositories: what of them takes effect beside the managed ones, and what is only there. */
function fromFiles(files: readonly ActiveFile[], pinned: ReadonlySet<string>, effective: unknown): readonly Keyed[] {
  return files.flatMap(({ path, layer, settings, why }): readonly Keyed[] => {
    if (layer === "server")
      return [
        note("info", path, "", "settings from the server are cached here; they stand above these, key by key", "look at them in the organisation's console"),
      ];
    if (settings === undefined) return [note("low", path, "", `the client ignores this file: ${why ?? ""}`, "mend it")];
    const variables = Object.keys(asFields(settings["env"]) ?? {}).filter((name) => !pinned.has(`env.${name}`));
    const taken = hostileVariables(asFields(settings["env"]) ?? {})
      .filter((name) => variables.includes(name))
      .map((name) =>
        note(
          "high",
          path,
          `env.${name}`,
          `\`env.${name}\` changes what commands run, and no managed setting replaces it`,
          layer === "user" ? "remove it" : "remove it; until then the guard refuses every prompt here",
        ),
      );
    const rest = findWeakening(JSON.stringify(settings)).filter((text) => !text.startsWith("`env."));
    const isLocked = valueAt(effective, ["allowManagedHooksOnly"]) === true;
    return [
      ...taken,
      ...rest.map((text) =>
        note(
          isLocked ? "info" : "high",
          path,
          /`([^`]+)`/.exec(text)?.[1] ?? "",
          `${text}${isLocked ? "; managed settings hold against it" : ""}`,
          "remove it",
        ),
      ),
    ];
  });
}

/** Aliases in a user's start-up files that start the client with flags. */
function fromStartFiles(home: string): readonly Keyed[] {
  return START_FILES.flatMap((name) => {
    const path = join(home, name);
    let text: string;
    try {
      if (statSync(path).size > 1024 * 1024) return [];
      text = readFileSync(path, "utf8");
    } catch {
      return [];
    }
    return text.split("\n").flatMap((line, at) => {
      if (!/^\s*(?:alias|function|abbr)?\s*.*\bclaude\b/.test(line) || line.trimStart().startsWith("#")) return [];
      const flags = FLAGS.filter((flag) => line.includes(flag));
      return flags.length === 0
        ? []
        : [
            {
              ...note("low", path, flags.join(" "), `\`claude\` is started with ${flags.join(", ")} here`, "managed settings hold against it; remove it"),
              line: at + 1,
            },
          ];
    });
  });
}

/** Clients that run now: with flags, or since before the settings were written. */
function fromProcesses(settings: string): readonly Keyed[] {
  let names: readonly string[];
  let since: number;
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    since = statSync(settings).mtimeMs;
  } catch {
    return [];
  }
  return names.slice(0, MAX_PROCESSES).flatMap((id) => {
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
      if (basename(words[0] ?? "") !== "claude") return [];
      const flags = FLAGS.filter((flag) => words.some((word) => word === flag || word.startsWith(`${flag}=`)));
      const early =
        statSync(`/proc/${id}`).mtimeMs < since
          ? [note("medium", undefined, `process ${id}`, `the client ${id} runs since before the settings were written`, "end that session and start it again")]
          : [];
      return [
        ...early,
        ...(flags.length === 0
          ? []
          : [note("info", undefined, `process ${id}`, `the client ${id} was started with ${flags.join(", ")}`, "managed settings hold against it")]),
      ];
    } catch {
      // It has ended, or belongs to somebody else.
      return [];
    }
  });
}

/**
 * What on this machine the client would take besides, or in the place of, managed settings: files of users and repositories,
 * variables of this shell, aliases, clients that run.
 * @param pinned keys of the profile, joined by dots.
 */
export function overriding(
  files: readonly ActiveFile[],
  pinned: ReadonlySet<string>,
  effective: unknown,
  places: ClaudeCodePlaces,
  settings: string,
): readonly Keyed[] {
  const { environment } = places;
  const shell = SHELL_VARIABLES.filter((name) => (environment[name] ?? "") !== "").map((name) =>
    note("info", undefined, name, `\`${name}\` is set in this shell`, "managed settings hold against it; unset it"),
  );
  const home = environment["HOME"] ?? "";
  return [
    ...fromFiles(files, pinned, effective),
    ...shell,
    ...(home === "" ? [] : fromStartFiles(home)),
    ...(places.platform === "linux" ? fromProcesses(settings) : []),
  ];
}
