/** Words by which people name what leaves the repository or cannot be taken back. */
const OUTWARD: ReadonlySet<string> = new Set(
  "deploy deploys deployment undeploy redeploy release releases publish unpublish ship promote rollout rollback golive cutover destroy teardown nuke wipe drop purge provision apply upload".split(
    " ",
  ),
);
/** Words that say that it is only looked at, made or tried. */
const INWARD: ReadonlySet<string> = new Set(
  "build test tests lint check checks verify validate plan dry dryrun notes changelog preview status diff log logs list local dev docs doc format fmt types typecheck prepare prerelease snapshot".split(
    " ",
  ),
);

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}

/**
 * Whether a task's name says that it deploys, publishes or destroys. `docs:deploy` does, `build:release` and `deploy:preview` do not: of a word for each, what
 * the task does stands first or last, as `deploy` in `docs:deploy`.
 */
export function isOutwardName(name: string): boolean {
  const words = wordsOf(name);
  if (!words.some((word) => OUTWARD.has(word))) return false;
  if (!words.some((word) => INWARD.has(word))) return true;
  return OUTWARD.has(words.at(-1)!) && /^docs?$/.test(words[0]!);
}

const SCRIPT = /\.(?:sh|bash|zsh|py|rb|pl|php|ps1|[cm]?[jt]s)$/i;
const PROGRAM_FOLDER = /^(?:[^/]+\.(?:sh|bash|py|rb)$|(?:.+\/)?(?:scripts?|bin|tools?|ci|ops|hack|build|deploy(?:ment)?|release|\.github)\/[^/]+$)/i;

/** Whether a path is that of a script that deploys, publishes or destroys, by its name and where it lies. */
export function isOutwardScript(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return SCRIPT.test(name) && PROGRAM_FOLDER.test(path) && !/\.(?:test|spec|d)\.[cm]?[jt]s$/.test(name) && isOutwardName(name.replace(SCRIPT, ""));
}
