import { given } from "../arguments.ts";
import { noteStranger, noteTakenOver } from "../fetched-trees.ts";
import { applyRoles, type ProgramRun } from "../program.ts";
import { connect } from "../roles.ts";
import { knownStart, knownText, textValue, type Value } from "../value.ts";

/** `scheme://…`, `user@host:path` and `host:path`; git takes no other word with a colon for a remote. */
const URL = /^[a-z][a-z0-9+.-]*:\/\//i;
const SCP = /^(?:[^@/\s:]+@)?(\[[^\]]+\]|[\w.-]+):(?!\/\/|:)/;

/** The address as a URL; `undefined` for the name of a remote and for a local path. */
function asUrl(word: Value): Value | undefined {
  const start = knownStart(word);
  if (/^file:/i.test(start)) return undefined;
  if (URL.test(start)) return word;
  const host = SCP.exec(start)?.[1];
  if (host !== undefined) return { ...textValue(`ssh://${host}/`), flows: word.flows };
  // What was read or computed, and is no name of a remote.
  return knownText(word) === undefined && word.flows.length > 0 ? word : undefined;
}

/** True for an address that the repository's own configuration names. */
function isConfigured(address: string, run: ProgramRun): boolean {
  const { facts, locator } = run.shell.analysis.world;
  const config = facts.readText(`${locator.root}/.git/config`, 64 * 1024) ?? "";
  return config.split("\n").some((line) => /^\s*url\s*=\s*(\S+)\s*$/.exec(line)?.[1] === address);
}

/** `git fetch URL`, `git ls-remote URL`, `git archive --remote=URL`: an address in the place of a remote is a host like any other. */
export function gitAddress(run: ProgramRun): Value {
  const { parsed, shell, spec, context } = run;
  const isMany = /^(?:subtree|remote)$/.test(spec.path[1]!);
  const words = [...parsed.positionals.slice(0, isMany ? 3 : 1), ...given(parsed, "--remote").flatMap(({ value }) => value ?? [])];
  for (const word of parsed.isDry ? [] : words) {
    const url = asUrl(word);
    const text = knownText(word);
    if (url === undefined || (text !== undefined && isConfigured(text, run))) continue;
    connect(url, context, /^(?:fetch|pull|subtree)$/.test(spec.path[1]!) ? ["untrusted"] : []);
    if (spec.path[1] === "fetch" || spec.path[1] === "pull") noteStranger(shell.analysis);
  }
  const output = applyRoles(run);
  if (spec.path[1] === "pull") noteTakenOver([textValue("FETCH_HEAD")], run.state, shell.analysis);
  return output;
}

/** `git merge FETCH_HEAD`: the code of whoever was fetched from is what runs next. */
export function gitTakesOver(run: ProgramRun): Value {
  const output = applyRoles(run);
  noteTakenOver(run.parsed.positionals, run.state, run.shell.analysis);
  return output;
}
