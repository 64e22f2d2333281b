import type { PathResource } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";

/** Sets of what later runs, or guards, without anyone looking. */
const CONTROL: ReadonlySet<string> = new Set(["guard", "agent-config", "git-internals", "git-data", "persistence", "privilege", "ci"]);

/**
 * Names that control files have in the folders that hold them: what is unpacked into a folder may
 * bring any of them. A test holds this against the sets of paths.
 */
const MEMBERS = [
  "settings.json",
  "hooks/x",
  "config",
  "x",
  "workflows/x",
  "authorized_keys",
  "runConfigurations/x",
  "systemd/x",
  "autostart/x",
  "environment.d/x",
  "fish/x",
  "sallyport/x",
  "dist/hook.cjs",
  "hook.cjs",
];

/** True for the sets of files that later run, or guard, without anyone looking. */
export function isControlSet(set: string): boolean {
  return CONTROL.has(set);
}

/**
 * The files that a tree written at `folder` may bring which later run by themselves or guard: those
 * below a hidden folder (`.claude`, `.git`, `~/.config`). `undefined` for any other folder, the workspace's
 * root and a home among them: there an archive is taken for what it says it is.
 */
export function controlBelow(folder: PathResource, analysis: Analysis): PathResource | undefined {
  if (folder.scope === "unknown" || folder.isPattern === true || folder.sets.some((set) => isControlSet(set))) return undefined;
  if (!/\/\.[^/]+(?:\/|$)/.test(folder.path) && !/\/(?:sallyport|node_modules)(?:\/dist)?$/.test(folder.path)) return undefined;
  const { locator } = analysis.world;
  const found = new Set(MEMBERS.flatMap((name) => locator.sets(`${folder.path}/${name}`)).filter((set) => isControlSet(set)));
  // Of what a forge reads in `.github`, workflows are what is meant.
  const sets = found.has("ci") ? ["ci"] : [...found];
  return sets.length === 0 ? undefined : { type: "path", path: `${folder.path}/**`, scope: folder.scope, sets, isPattern: true };
}
