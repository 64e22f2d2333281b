/** What a program needs to run at all; nothing that says who the agent is or holds its keys. */
const INHERITED: readonly string[] =
  process.platform === "win32"
    ? [
        "APPDATA",
        "HOMEDRIVE",
        "HOMEPATH",
        "LOCALAPPDATA",
        "PATH",
        "PATHEXT",
        "PROCESSOR_ARCHITECTURE",
        "SYSTEMDRIVE",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "USERNAME",
        "USERPROFILE",
        "COMSPEC",
      ]
    : ["HOME", "LANG", "LC_ALL", "LC_CTYPE", "LOGNAME", "PATH", "SHELL", "TERM", "TMPDIR", "TZ", "USER"];

/**
 * The environment of a server's process: what any program needs, and what its configuration names. A shell function that an
 * environment carries (`() {`) is left out.
 */
export function childEnvironment(own: Readonly<Record<string, string | undefined>>, configured: Readonly<Record<string, string>>): Record<string, string> {
  const made: Record<string, string> = {};
  for (const name of INHERITED) {
    const value = own[name];
    if (value !== undefined && !value.startsWith("()")) made[name] = value;
  }
  return { ...made, ...configured };
}
