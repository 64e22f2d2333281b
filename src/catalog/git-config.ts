/**
 * Git configuration keys whose value git runs or loads, or that change where it sends what.
 * Source: git-config(1) of git 2.39–2.51.
 */

/** `command`: run by a shell when it starts with `!`, or always. `file`: loaded. `remote`: where data goes. */
export type GitKeyKind = "command" | "file" | "remote" | "identity" | "plain";

const COMMAND_KEYS: ReadonlySet<string> = new Set([
  "core.pager",
  "core.editor",
  "core.sshcommand",
  "core.askpass",
  "core.gitproxy",
  "core.fsmonitor",
  "core.alternaterefscommand",
  "sequence.editor",
  "diff.external",
  "gpg.program",
  "gpg.openpgp.program",
  "gpg.x509.program",
  "gpg.ssh.program",
  "gpg.ssh.defaultkeycommand",
  "interactive.difffilter",
  "sendemail.sendmailcmd",
  "sendemail.tocmd",
  "sendemail.cccmd",
  "web.browser",
  "instaweb.browser",
  "instaweb.httpd",
  "credential.helper",
  "uploadpack.packobjectshook",
  "ssh.variant.command",
  "protocol.ext.allow",
  "pager.log",
  "merge.tool.cmd",
  "trailer.command",
  "init.templatedir",
  "help.browser",
  "gui.editor",
  "man.viewer",
  "submodule.update",
  "hook.command",
]);
const COMMAND_PATTERNS: readonly RegExp[] = [
  /^alias\./,
  /^pager\./,
  /^filter\..+\.(?:clean|smudge|process)$/,
  /^diff\..+\.(?:command|textconv)$/,
  /^difftool\..+\.(?:cmd|path)$/,
  /^mergetool\..+\.(?:cmd|path)$/,
  /^merge\..+\.driver$/,
  /^browser\..+\.(?:cmd|path)$/,
  /^man\..+\.(?:cmd|path)$/,
  /^credential\..+\.helper$/,
  /^remote\..+\.(?:uploadpack|receivepack|vcs|proxy)$/,
  /^submodule\..+\.update$/,
  /^trailer\..+\.(?:cmd|command)$/,
  /^guitool\..+\.cmd$/,
  /^tar\..+\.command$/,
  /^gpg\..+\.program$/,
  /^sendemail\..+\.(?:sendmailcmd|tocmd|cccmd)$/,
  /^hook\..+\.command$/,
  /^protocol\.ext\./,
];
const FILE_KEYS: ReadonlySet<string> = new Set([
  "core.hookspath",
  "include.path",
  "core.attributesfile",
  "core.worktree",
  "core.excludesfile",
  "commit.template",
  "blame.ignorerevsfile",
]);
const REMOTE_PATTERNS: readonly RegExp[] = [
  /^remote\..+\.(?:url|pushurl|fetch|push)$/,
  /^url\..+\.(?:insteadof|pushinsteadof)$/,
  /^http\.(?:.+\.)?(?:proxy|sslverify|sslcainfo|extraheader|cookiefile|savecookies)$/,
  /^branch\..+\.(?:remote|pushremote)$/,
  /^remote\.pushdefault$/,
];

/** What setting a key can lead to. Keys are compared in lower case, as git does for section and name. */
export function gitKeyKind(key: string): GitKeyKind {
  const lower = key.toLowerCase();
  if (COMMAND_KEYS.has(lower) || COMMAND_PATTERNS.some((test) => test.test(lower))) return "command";
  if (lower === "core.attributesfile" || lower === "core.excludesfile" || lower === "commit.template" || lower === "blame.ignorerevsfile") return "plain";
  if (FILE_KEYS.has(lower) || lower.startsWith("includeif.")) return "file";
  if (REMOTE_PATTERNS.some((test) => test.test(lower))) return "remote";
  if (/^(?:user|author|committer)\./.test(lower)) return "identity";
  return "plain";
}
