import { gitKeyKind } from "../../catalog/index.ts";
import type { HostResource, Trait } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { given, hasOption } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { noteFetchedTree, noteTakenOver } from "../fetched-trees.ts";
import { applyOptions, applyRoles, applySubcommand, type ProgramRun } from "../program.ts";
import { applyRole, hostResource } from "../roles.ts";
import { stagedSecret } from "../staged-secrets.ts";
import { EMPTY, holeValue, knownText, shownText, textValue, type Value } from "../value.ts";

/** Values of command keys that are ordinary programs. */
const PLAIN_VALUE =
  /^(?:cat|less(?: -\w+)*|more|true|false|:|vim?|nvim|nano|emacs|code(?: --wait)?|ssh|store|cache(?: .*)?|osxkeychain|manager(?:-core)?|libsecret|wincred|gh auth git-credential|!?\/?\S*gh auth git-credential|delta|git-lfs \w+(?: -- %f)?|git-lfs filter-process|meld|vimdiff|nvimdiff|gpg2?|diff-so-fancy.*|0|1|yes|no|on|off|)$/;

/** Remotes whose address the command itself has set, to hosts that are no forge: what is pushed there leaves. */
const changedRemotes = new WeakMap<Analysis, Map<string, HostResource>>();

function noteRemote(name: string, address: string, run: ProgramRun): void {
  const { analysis } = run.shell;
  const isLocal = /^(?:\.{0,2}\/|~|file:)/.test(address);
  const { host } = hostResource(textValue(address.replace(/^(?:[^@/]+@)?([^:/]+):(?!\/)/, "ssh://$1/")));
  const own = changedRemotes.get(analysis) ?? new Map<string, HostResource>();
  changedRemotes.set(analysis, own);
  if (isLocal || host.sets.some((set) => set === "forges" || set === "loopback")) own.delete(name);
  else own.set(name, host);
}

/** `git remote add NAME URL`, `git remote set-url NAME URL`. */
export function gitRemote(run: ProgramRun): Value {
  const words = run.parsed.positionals.map((word) => knownText(word));
  const [name, address] = words;
  if (/^(?:add|set-url)$/.test(run.spec.path[2] ?? "") && name !== undefined && address !== undefined && !run.parsed.isDry) noteRemote(name, address, run);
  return applyRoles(run);
}

/** A configuration value is set, for one command (`-c`) or for good. */
export function applyGitConfig(key: string, value: Value | undefined, run: ProgramRun, isPersistent: boolean): void {
  const { shell, state } = run;
  const { analysis } = shell;
  const kind = gitKeyKind(key);
  const text = value === undefined ? "" : knownText(value);
  if (
    /^gc\.(?:pruneexpire|reflogexpire(?:unreachable)?|worktreepruneexpire)$|^gc\..+\.reflogexpire/i.test(key) &&
    /^(?:now|all|0|.*sec.*)$/i.test(text ?? "now")
  ) {
    analysis.emit("vcs.rewrite", { type: "repository" }, { traits: ["lossy", "wide"], note: "what no branch holds is thrown away at once" });
  }
  const name = `git config ${key}`;
  if (kind === "command" && (text === undefined || !PLAIN_VALUE.test(text))) {
    const isAlias = key.toLowerCase().startsWith("alias.");
    if (isAlias && text !== undefined && !text.startsWith("!")) {
      run.shell.gitAliases.set(key.slice(6), text);
      if (isPersistent) analysis.emit("vcs.config", { type: "named", name });
      return;
    }
    const [file] = /^[~/]\S*$/.test(text ?? "") ? analysis.paths(value!, state) : [];
    if (file !== undefined && (file.scope === "temp" || file.scope === "home" || file.scope === "outside"))
      analysis.emit("proc.code", file, { traits: ["hook"], note: `git runs what \`${key}\` names` });
    const command =
      value === undefined
        ? EMPTY
        : isAlias && text !== undefined
          ? textValue(text.slice(1))
          : text?.startsWith("!") === true
            ? textValue(text.slice(1))
            : value;
    if (isAlias && text !== undefined) run.shell.gitAliases.set(key.slice(6), text);
    if (!isPersistent && isAlias) return;
    runUnknownOrText(command, state.copy(), shell, { ...run.streams, input: undefined }, `the command in ${name}`);
    if (isPersistent) analysis.emit("vcs.config", { type: "named", name }, { traits: ["hook"] });
    return;
  }
  if (kind === "file" && text !== "") {
    const [resource] = value === undefined ? [] : analysis.paths(value, state);
    const isNone = text === "/dev/null";
    if (isNone) {
      analysis.emit("vcs.config", { type: "named", name: `${name} (hooks off)` }, { traits: ["force"] });
      return;
    }
    const isUsual =
      resource?.scope === "workspace" && /(?:^|\/)(?:\.husky(?:\/_)?|\.githooks|\.git\/hooks|githooks|hooks|scripts\/hooks|tools\/hooks)$/.test(resource.path);
    analysis.emit("vcs.config", resource ?? { type: "named", name }, { traits: isUsual ? [] : ["hook"], note: `git loads or runs what \`${key}\` names` });
    return;
  }
  if (kind === "remote") {
    const target = value === undefined ? undefined : hostResource(value).host;
    const remoteName = /^remote\.(.+)\.(?:push)?url$/i.exec(key)?.[1];
    if (remoteName !== undefined && text !== undefined) noteRemote(remoteName, text, run);
    analysis.emit(
      "vcs.config",
      { type: "repository", remote: text ?? shownText(value!), ...(target === undefined ? {} : { host: target.host }) },
      { note: `changes where git connects` },
    );
    return;
  }
  if (isPersistent) analysis.emit("vcs.config", { type: "named", name });
}

/** Splits `key=value`. */
function keyValue(value: Value): { readonly key: string; readonly value: Value | undefined } {
  const text = knownText(value);
  const shown = text ?? shownText(value);
  const equals = shown.indexOf("=");
  if (equals === -1) return { key: shown, value: undefined };
  const rest = text === undefined ? holeValue("any", "a value of git's configuration", value.flows) : textValue(text.slice(equals + 1), value.flows);
  return { key: shown.slice(0, equals), value: rest };
}

/** `git`: global options, aliases of the command line and of the repository, then the sub-command. */
export function git(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  if (run.spec.path.length > 1) {
    for (const { value } of given(parsed, "-c", "--config"))
      if (value !== undefined) {
        const one = keyValue(value);
        applyGitConfig(one.key, one.value, run, true);
      }
    return gitClone(run);
  }
  const ownState = state.copy();
  const own = { ...run, state: ownState, context: { ...run.context, state: ownState } };
  for (const { value } of given(parsed, "-c")) {
    if (value === undefined) continue;
    const one = keyValue(value);
    applyGitConfig(one.key, one.value, own, false);
  }
  const [selector, ...rest] = parsed.positionals;
  for (const arg of rest) if (/^(?:ext|fd)::/i.test(knownText(arg) ?? "")) checkAddress(arg, own);
  const name = selector === undefined ? undefined : knownText(selector);
  const isBuiltin = name === undefined || shell.analysis.world.catalog.find(["git", name]) !== undefined;
  const alias = name === undefined || isBuiltin ? undefined : (shell.gitAliases.get(name) ?? repositoryAlias(name, own));
  if (alias !== undefined && !shell.analysis.active.some((active) => active.name === `git alias ${name}`)) {
    shell.analysis.active.push({ name: `git alias ${name}`, forks: shell.analysis.forks });
    const output = alias.startsWith("!")
      ? runUnknownOrText(textValue(`${alias.slice(1)} "$@"`), withArguments(own.state, rest), shell, run.streams, `the git alias \`${name}\``)
      : shell.runWords(
          [
            textValue("git"),
            ...alias
              .split(/\s+/)
              .filter((word) => word !== "")
              .map((word) => textValue(word)),
            ...rest,
          ],
          own.state,
          run.streams.input,
        );
    shell.analysis.active.pop();
    return output;
  }
  return applySubcommand(own);
}

function withArguments(state: ProgramRun["state"], args: readonly Value[]): ProgramRun["state"] {
  const own = state.copy();
  own.positional = args;
  return own;
}

/** An alias in the repository's or user's configuration file. */
function repositoryAlias(name: string, run: ProgramRun): string | undefined {
  const { facts, locator } = run.shell.analysis.world;
  for (const path of [`${locator.root}/.git/config`, `${facts.home}/.gitconfig`, `${facts.home}/.config/git/config`]) {
    const text = facts.readText(path, 64 * 1024);
    if (text === undefined) continue;
    let isAlias = false;
    for (const line of text.split("\n")) {
      const section = /^\s*\[([^\]]+)\]/.exec(line);
      if (section !== null) isAlias = section[1]!.trim().toLowerCase() === "alias";
      const entry = isAlias ? /^\s*([\w-]+)\s*=\s*(.*)$/.exec(line) : null;
      if (entry !== null && entry[1]!.toLowerCase() === name.toLowerCase())
        return entry[2]!
          .trim()
          .replace(/^"(.*)"$/, "$1")
          .replace(/\\"/g, '"');
    }
  }
  return undefined;
}

/** `ext::` and `-oProxyCommand` addresses run commands. */
function checkAddress(value: Value | undefined, run: ProgramRun): void {
  const text = value === undefined ? undefined : knownText(value);
  if (text === undefined) return;
  const external = /^(?:ext|fd)::(.*)$/is.exec(text);
  if (external !== null) {
    // Words are cut at spaces; `% ` is a space in a word (git-remote-ext(1)).
    const words = external[1]!.match(/(?:%.|[^ %])+/g) ?? [];
    run.shell.runWords(
      words.map((word) => textValue(word.replace(/%(.)/g, (_, c: string) => (c === "s" || c === "S" ? "" : c)))),
      run.state.copy(),
      EMPTY,
    );
  }
  if (/^ssh:\/\/-|^-o?|^[^/]*@-/.test(text)) run.shell.analysis.unknown("an address that git would take for an option");
}

function gitClone(run: ProgramRun): Value {
  checkAddress(run.parsed.positionals[0], run);
  const [address, folder] = run.parsed.positionals.map((word) => knownText(word));
  const name =
    folder ??
    address
      ?.replace(/[/:]+$/, "")
      .replace(/\.git$/, "")
      .replace(/^.*[/:]/, "");
  const isLocal = address === undefined || /^(?:\.{0,2}\/|~|file:)/.test(address);
  if (!isLocal && name !== undefined && name !== "" && !run.parsed.isDry) {
    for (const { path } of run.shell.analysis.paths(textValue(name), run.state)) noteFetchedTree(path, run.shell.analysis);
  }
  return applyRoles(run);
}

const AT_ONCE = /^(?:now|all|0|never|\d+\.?(?:second|minute)s?.*)?$/i;

/** `git gc --prune=now`, `git prune`, `git update-ref -d`: what no branch holds, or a branch itself, is thrown away. */
export function gitPrune(run: ProgramRun): Value {
  const { parsed, shell, spec } = run;
  if (parsed.isDry) return EMPTY;
  const name = spec.path[1];
  if (name === "update-ref") {
    const isProtected = hasOption(parsed, "-d") && parsed.positionals.some((ref) => PROTECTED_BRANCH.test(knownText(ref) ?? "main"));
    if (isProtected)
      shell.analysis.emit(
        "vcs.rewrite",
        { type: "repository", branch: shownText(parsed.positionals[0]!) },
        { traits: ["lossy", "protected", "published"], note: "a branch that production depends on is removed" },
      );
    return applyRoles(run);
  }
  const asked = given(parsed, "--prune", "--expire").at(-1);
  const isAtOnce =
    name === "prune"
      ? asked === undefined || AT_ONCE.test(knownText(asked.value ?? EMPTY) ?? "")
      : asked?.value !== undefined && AT_ONCE.test(knownText(asked.value) ?? "");
  if (isAtOnce || asked?.value !== undefined) {
    shell.analysis.emit(
      "vcs.rewrite",
      { type: "repository" },
      { traits: isAtOnce ? ["lossy", "wide"] : ["lossy"], note: "what no branch holds is thrown away" },
    );
  }
  return applyRoles(run);
}

/** Branches that production depends on, by the names in general use. */
export const PROTECTED_BRANCH = /^(?:refs\/heads\/)?(?:main|master|trunk|develop|production|prod|release(?:[/-].*)?|stable|staging|gh-pages|hotfix\/.*)$/;

/** `git push`: which branch, and whether history that others have is replaced or removed. */
export function gitPush(run: ProgramRun): Value {
  const { parsed, shell } = run;
  if (parsed.isDry) return EMPTY;
  applyOptions(run);
  if (parsed.unlisted.length > 0) shell.analysis.unknown(`the option \`${parsed.unlisted[0]!.name}\` of \`git push\` is not in the catalog`);
  const [remote, ...refs] = parsed.positionals;
  checkAddress(remote, run);
  const isDelete = hasOption(parsed, "-d", "--delete", "--prune");
  const isForce = hasOption(parsed, "-f", "--force", "--mirror", "--force-with-lease", "--force-if-includes");
  const isAll = hasOption(parsed, "--all", "--branches", "--mirror", "--tags");
  const remoteText = remote === undefined ? "origin" : (knownText(remote) ?? shownText(remote));
  const isAddress = /[:/]/.test(remoteText) && remoteText !== ".";
  const address = isAddress ? hostResource(textValue(remoteText.replace(/^(?:[^@/]+@)?([^:/]+):(?!\/)/, "ssh://$1/"))).host : undefined;
  const names = refs.length === 0 ? [isAll ? "*" : undefined] : refs.map((ref) => knownText(ref) ?? shownText(ref));
  for (const name of names) {
    const isPlus = name?.startsWith("+") === true;
    const target = name?.replace(/^\+/, "").split(":").at(-1);
    const isRemoval = isDelete || (name?.replace(/^\+/, "").startsWith(":") === true && name.length > 1);
    const traits: Trait[] = [];
    if (isForce || isPlus) traits.push("force");
    if (isRemoval) traits.push("lossy");
    if (hasOption(parsed, "--no-verify")) traits.push("hook");
    if (hasOption(parsed, "--mirror")) traits.push("wide");
    // Which branches a pattern or a list names is not known: all of them may be meant.
    const isOpen = isRemoval && target !== undefined && /[*?{]/.test(target);
    if (target !== undefined && (isOpen || PROTECTED_BRANCH.test(target))) traits.push("protected");
    if (hasOption(parsed, "--force-with-lease", "--force-if-includes") && !hasOption(parsed, "-f", "--force") && !isPlus) traits.push("published");
    shell.analysis.emit(
      "vcs.push",
      {
        type: "repository",
        remote: remoteText,
        ...(address === undefined ? {} : { host: address.host }),
        ...(target === undefined || target === "HEAD" ? {} : { branch: target }),
      },
      { traits: traits.filter((trait) => trait !== "hook") },
    );
  }
  const staged = stagedSecret(shell.analysis);
  if (staged !== undefined)
    shell.analysis.emit(
      "net.send",
      { type: "host", host: `remote ${remoteText}`, sets: ["git-remotes"] },
      { flows: [{ from: "secrets", name: staged.path }], note: "the same command has added it to the repository" },
    );
  if (address !== undefined) {
    shell.analysis.emit("net.connect", address);
    shell.analysis.emit("net.send", address, {
      flows: [{ from: "tree", name: "the repository" }],
      note: "history is sent to an address that is not a configured remote",
    });
  } else {
    shell.analysis.emit("net.connect", { type: "host", host: `remote ${remoteText}`, sets: ["git-remotes"] });
    const changed = changedRemotes.get(shell.analysis)?.get(remoteText);
    if (changed !== undefined)
      shell.analysis.emit("net.send", changed, {
        flows: [{ from: "tree", name: "the repository" }],
        note: `the same command has made \`${remoteText}\` this address`,
      });
  }
  return EMPTY;
}

/** `git checkout` and `git restore`: switching branches keeps work, taking files from history does not. */
export function gitCheckout(run: ProgramRun): Value {
  const { parsed, shell, spec, state } = run;
  if (parsed.isDry) return EMPTY;
  applyOptions(run);
  if (parsed.unlisted.length > 0) shell.analysis.unknown(`the option \`${parsed.unlisted[0]!.name}\` of \`${spec.path.join(" ")}\` is not in the catalog`);
  const words = parsed.positionals.map((value) => knownText(value));
  const isRestore = spec.path[1] === "restore";
  if (isRestore && hasOption(parsed, "-S", "--staged") && !hasOption(parsed, "-W", "--worktree")) {
    shell.analysis.emit("vcs.commit", { type: "repository" });
    return EMPTY;
  }
  const dashes = run.args.findIndex((arg) => knownText(arg) === "--");
  noteTakenOver(parsed.positionals, state, shell.analysis);
  const isNew = hasOption(parsed, "-b", "-B", "--orphan", "--detach", "--track", "-t");
  const paths = isRestore ? words : dashes === -1 ? words.slice(1) : run.args.slice(dashes + 1).map((value) => knownText(value));
  const looksLikePath = !isRestore && dashes === -1 && words.length === 1 && words[0] !== undefined && isPath(words[0], run);
  const touched = isNew ? [] : looksLikePath ? words : paths;
  if (touched.length === 0) {
    if (!isRestore) shell.analysis.emit("vcs.commit", { type: "repository", ...(words[0] === undefined ? {} : { branch: words[0] }) });
    return EMPTY;
  }
  const isWide = touched.some((path) => path === undefined || /^(?:\.|\.\/|:\/|\*|:\(top\).*|\.\.|\/)$/.test(path));
  shell.analysis.emit(
    "vcs.rewrite",
    { type: "repository", branch: touched.map((path) => path ?? "?").join(" ") },
    {
      traits: isWide ? ["lossy", "wide"] : ["lossy"],
      note: "local changes to these files are lost",
    },
  );
  return EMPTY;
}

/** True for a word that names a file rather than a branch or commit. */
export function isPath(word: string, run: ProgramRun): boolean {
  if (word === "." || word.startsWith("./") || word.startsWith("../") || word.endsWith("/") || word.startsWith(":/")) return true;
  const { facts } = run.shell.analysis.world;
  const isFile = run.shell.analysis.paths(textValue(word), run.state).some((resource) => facts.lookAt(resource.path)?.kind === "file");
  return isFile || (/\.[A-Za-z]{1,5}$/.test(word) && word.includes("/") && !/^(?:release|v\d)/.test(word));
}

/** `git config`: a look, or a value that is set. */
export function gitConfig(run: ProgramRun): Value {
  const { parsed, context } = run;
  const file = given(parsed, "-f", "--file", "--blob").at(-1)?.value;
  const words = parsed.positionals;
  const verb = knownText(words[0] ?? EMPTY);
  const isListed =
    verb === "list" ||
    verb === "get" ||
    hasOption(parsed, "-l", "--list", "--get", "--get-all", "--get-regexp", "--get-urlmatch", "--get-color", "--get-colorbool");
  const rest =
    verb === "get" || verb === "set" || verb === "unset" || verb === "list" || verb === "edit" || verb === "rename-section" || verb === "remove-section"
      ? words.slice(1)
      : words;
  const isRead =
    isListed ||
    (verb !== "set" &&
      rest.length < 2 &&
      !hasOption(parsed, "--unset", "--unset-all", "--remove-section", "--rename-section", "--add", "--replace-all", "-e", "--edit") &&
      verb !== "unset" &&
      verb !== "edit");
  if (isRead) {
    if (file !== undefined) applyRole({ name: "r" }, file, context);
    const secret = rest.map((word) => knownText(word)).find((word) => word !== undefined && /extraheader|passw|token|secret|oauth|cookie/i.test(word));
    if (secret !== undefined) run.shell.analysis.emit("secret.use", { type: "named", name: `git config ${secret.slice(0, 80)}` }, { traits: ["discloses"] });
    return holeValue("line", "a value of git's configuration");
  }
  if (file !== undefined) applyRole({ name: "w" }, file, context);
  const isGlobal = hasOption(parsed, "--global", "--system");
  const key = rest[0] === undefined ? "?" : (knownText(rest[0]) ?? shownText(rest[0]));
  if (verb === "unset" || hasOption(parsed, "--unset", "--unset-all", "--remove-section", "--rename-section")) {
    run.shell.analysis.emit("vcs.config", { type: "named", name: `git config ${key}` }, { traits: isGlobal ? ["global"] : [] });
    return EMPTY;
  }
  run.shell.analysis.withTraits(isGlobal ? ["global"] : [], () => {
    applyGitConfig(key, rest[1], run, true);
  });
  return EMPTY;
}
