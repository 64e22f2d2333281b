import { isDeepStrictEqual } from "node:util";
import type { Finding, Severity } from "../../../model/index.ts";
import type { CompiledProfile } from "../compile.ts";
import { managedPaths } from "../compile.ts";
import type { ClaudeCodePlaces } from "../config.ts";
import { asFields, type Fields } from "../../fields.ts";
import { handlersOf, isOurs, type Program } from "../handlers.ts";
import { changeableBy, isReadableByAll, managedFiles, mergedSettings, otherFiles, type ActiveFile } from "./active.ts";
import { keyName, valueAt, type ManagedKey } from "./key.ts";
import { overriding } from "./overriding.ts";
import { below } from "./plan.ts";

/** Something on this machine that is not what the policy says. */
export interface Drift extends Finding {
  /** The key in the file, as people write it. */
  readonly key?: string;
}

/** What is looked at. */
export interface DriftQuestion {
  readonly compiled: CompiledProfile;
  readonly program: Program;
  /** `/`, or the root of another machine's files. */
  readonly root: string;
  readonly places: ClaudeCodePlaces;
}

const AGAIN = "run `sallyport install claude-code --managed` again";

/** Lists that narrow what may be used: an entry more is a way in. */
const NARROW: ReadonlySet<string> = new Set(["allowedMcpServers", "strictKnownMarketplaces", "allowedProviders"]);

const lists = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const has = (list: readonly unknown[], entry: unknown): boolean => list.some((one) => isDeepStrictEqual(one, entry));
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** One key of the profile against what the administrator's files say together. */
function keyDrift({ path, value }: ManagedKey, files: readonly ActiveFile[], ours: string): readonly Drift[] {
  const key = keyName(path);
  const high = (file: string, message: string, help = AGAIN): Drift => ({ rule: "claude-code/drift", severity: "high", path: file, key, message, help });
  const setBy = files.filter(({ settings }) => valueAt(settings, path) !== undefined);
  const own = valueAt(files.find((file) => file.path === ours)?.settings, path);
  if (path[0] === "hooks") return [];
  if (own === undefined) return [high(ours, `\`${key}\` is not there`)];
  if (Array.isArray(value) && !NARROW.has(path.at(-1)!)) {
    const missing = value.filter((entry) => !has(lists(own), entry));
    const more = lists(own).filter((entry) => !has(value, entry));
    return [
      ...(missing.length === 0 ? [] : [high(ours, `\`${key}\` lacks ${missing.length} of ${value.length} entries, the first ${shown(missing[0])}`)]),
      ...(more.length === 0
        ? []
        : [{ ...high(ours, `\`${key}\` holds ${more.length} entries that the policy does not, the first ${shown(more[0])}`), severity: "medium" as const }]),
    ];
  }
  const found: Drift[] = isDeepStrictEqual(own, value) ? [] : [high(ours, `\`${key}\` is ${shown(own)}, not ${shown(value)}`)];
  for (const { path: file, settings } of setBy.filter((one) => one.path !== ours)) {
    const theirs = valueAt(settings, path);
    if (Array.isArray(value)) {
      const more = lists(theirs).filter((entry) => !has(value, entry));
      if (more.length > 0) found.push(high(file, `\`${key}\` admits ${shown(more[0])}, which the policy does not`, "say it in the policy, or remove it"));
    } else if (setBy.at(-1)!.path === file && !isDeepStrictEqual(theirs, value))
      found.push(high(file, `\`${key}\` is ${shown(theirs)} here and replaces ${shown(value)}`, "remove it, or say it in the policy"));
  }
  return found;
}

/** What stands in our file and is no part of the profile. */
function addedDrift(keys: readonly ManagedKey[], settings: Fields, ours: string): readonly Drift[] {
  const names = new Set(keys.map(({ path }) => keyName(path)));
  const added = (value: unknown, path: readonly string[]): readonly string[] => {
    if (names.has(keyName(path))) return [];
    const fields = asFields(value);
    return fields === undefined || path.length > 8 ? [keyName(path)] : Object.entries(fields).flatMap(([name, own]) => added(own, [...path, name]));
  };
  return Object.entries(settings)
    .flatMap(([name, value]) => added(value, [name]))
    .map((key) => ({
      rule: "claude-code/drift",
      severity: "high",
      path: ours,
      key,
      message: `\`${key}\` was added, and the policy does not say it`,
      help: AGAIN,
    }));
}

function hookDrift(expected: Fields, settings: Fields | undefined, ours: string): readonly Drift[] {
  const states = Object.keys(asFields(expected["hooks"]) ?? {}).map((event) => {
    const wanted = handlersOf(expected, event)[0];
    const there = settings === undefined ? [] : handlersOf(settings, event).filter(isOurs);
    return { event, state: there.length === 0 ? "missing" : there.some((handler) => isDeepStrictEqual(handler, wanted)) ? "right" : "changed" };
  });
  return (["missing", "changed"] as const).flatMap((state): readonly Drift[] => {
    const events = states.filter((one) => one.state === state).map(({ event }) => event);
    if (events.length === 0) return [];
    const names = events.map((event) => `hooks.${event}`).join(", ");
    const message = state === "missing" ? `no hook of this program at \`${names}\`` : `not what an installation writes: \`${names}\``;
    return [{ rule: "claude-code/drift", severity: "critical", path: ours, key: names, message, help: AGAIN }];
  });
}

function foreignDrift(files: readonly ActiveFile[], ours: string): readonly Drift[] {
  return files
    .filter(({ path, settings }) => path !== ours && settings !== undefined)
    .flatMap(({ path, settings }) => {
      const note = (severity: Severity, key: string, message: string, help: string): Drift => ({
        rule: "claude-code/other-administrator",
        severity,
        path,
        key,
        message,
        help,
      });
      const hooks = Object.keys(asFields(settings!["hooks"]) ?? {}).map((event) =>
        note(
          "medium",
          `hooks.${event}`,
          `another hook of the administrator for \`${event}\` can rewrite a call after it was judged`,
          "see what it does; rewriting hooks do not belong beside a guard",
        ),
      );
      const allow = lists(valueAt(settings, ["permissions", "allow"])).length;
      const rules =
        allow === 0
          ? []
          : [
              note(
                "low",
                "permissions.allow",
                `${allow} rules allow calls; the guard's refusal stands above them, its question does not`,
                "say them in the policy",
              ),
            ];
      const off =
        settings!["disableAllHooks"] === true
          ? [note("critical", "disableAllHooks", "`disableAllHooks` of the administrator switches the guard off", "remove it")]
          : [];
      return [...off, ...hooks, ...rules];
    });
}

function fileDrift({ program, root, places }: DriftQuestion, ours: string): readonly Drift[] {
  const found: Drift[] = [];
  const add = (severity: Severity, path: string, message: string, help: string): void =>
    void found.push({ rule: "claude-code/files", severity, path, message, help });
  if (!isReadableByAll(ours))
    add(
      "critical",
      ours,
      "not every user can read the settings, and for those who cannot the client goes on without them",
      `chmod 0644 ${ours}, 0755 its folder`,
    );
  if (places.platform === "win32") return found;
  // The files of an image belong to whoever makes it.
  if (root === "/") {
    for (const path of changeableBy(ours))
      add("high", path, "others than root can change the managed settings", "make root its owner, without write permission for others");
    const open = [program.runtime, program.hook, program.env, program.daemon?.sessionHook].flatMap((file) => (file === undefined ? [] : changeableBy(file)));
    for (const path of new Set(open)) add("medium", path, "others than root can change the guard's program", "install the package where only root can write");
  }
  return found;
}

/**
 * Compares what the client would read on this machine with what the policy compiles to, key by key, and looks for everything that a
 * user, a repository, a shell or another administrator would put in its place. The worst first.
 */
export function findDrift(question: DriftQuestion): readonly Drift[] {
  const { compiled, root, places } = question;
  const ours = below(root, managedPaths(places.platform).settings);
  const files = managedFiles(root, places.platform);
  const broken = files
    .filter(({ settings }) => settings === undefined)
    .map(({ path, why }): Drift => ({ rule: "claude-code/files", severity: "critical", path, message: `the settings do not hold: ${why ?? ""}`, help: AGAIN }));
  const own = files.find(({ path }) => path === ours);
  if (own === undefined)
    return [
      ...broken,
      {
        rule: "claude-code/absent",
        severity: "critical",
        path: ours,
        message: "there are no managed settings of this program",
        help: "run `sallyport install claude-code --managed`",
      },
    ];
  const pinned = new Set(compiled.profile.keys.map(({ path }) => path.join(".")));
  const effective = mergedSettings(files);
  const order: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
  return [
    ...broken,
    ...compiled.profile.keys.flatMap((key) => keyDrift(key, files, ours)),
    ...addedDrift(compiled.profile.keys, own.settings ?? {}, ours),
    ...hookDrift(compiled.settings, own.settings, ours),
    ...foreignDrift(files, ours),
    ...fileDrift(question, ours),
    ...(root === "/" ? overriding(otherFiles(places), pinned, effective, places, ours) : []),
  ].toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
