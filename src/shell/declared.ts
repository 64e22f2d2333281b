import type { DeclaredEffect } from "../catalog/index.ts";
import type { PathResource, Resource, Trait } from "../model/index.ts";
import type { GivenOption } from "./arguments.ts";
import { assignRoles, type ProgramRun } from "./program.ts";
import { isFetched } from "./fetched-trees.ts";
import { isSurelyDry, outsideProject, writeElsewhere } from "./project-borders.ts";
import { suspectData, suspectOpen } from "./suspicion-text.ts";
import { knownText, mergeFlows, shownText, type Value } from "./value.ts";

function packages(run: ProgramRun, ecosystem: string): readonly Resource[] {
  const values: Value[] = [
    ...assignRoles(run)
      .filter(({ role }) => role.name === "pkg")
      .map(({ value }) => value),
    ...run.parsed.options.filter(({ spec, value }) => spec.role.name === "pkg" && value !== undefined).map(({ value }) => value!),
  ];
  if (values.length === 0) return [{ type: "package", ecosystem, name: "*" }];
  return values.map((value) => {
    const text = knownText(value) ?? shownText(value);
    const at = /^(@?[^@=<>~!\s]+)(?:@|==)(.+)$/.exec(text);
    return at === null ? { type: "package", ecosystem, name: text } : { type: "package", ecosystem, name: at[1]!, version: at[2]! };
  });
}

function place(of: string | undefined, run: ProgramRun): PathResource {
  const { facts, locator } = run.shell.analysis.world;
  const name = run.spec.path[0]!;
  // Nothing more is said: files of the folder in which it runs.
  if (of === undefined) return locator.locate(".", run.state.folders[0] ?? locator.root);
  if (of === "system") return { type: "path", path: `/usr/lib/${name}`, scope: "system", sets: ["own-state"] };
  if (of === "device") return { type: "path", path: "/dev", scope: "device", sets: ["devices"] };
  return { type: "path", path: `${facts.home}/.${name}`, scope: "home", sets: ["own-state"] };
}

/** Options that say where: what they name is what is changed. */
const PLACES = /^(?:-i|--inventory|--stage|--env|--environment|--target|--context|--cluster)$/;

/** A word that may lead out of the project. */
const LEADS_OUT = /^(?:-[^=]*=|-[A-Za-z])?(?:[^-].*:)?(?:\/|~|\.\.)/;

/** A tool runs the project's code: whether that lies in the project is looked at where folder or words may lead out of it. */
function checkProject(run: ProgramRun, isWordy: boolean): void {
  const {
    shell: { analysis },
    state,
  } = run;
  const { root } = analysis.world.locator;
  if (root === "/no-workspace-here") return;
  const mayLeave = state.folders.some(
    (folder) => folder !== root && (analysis.world.locator.scope(folder) !== "workspace" || isFetched(`${folder}/project`, analysis)),
  );
  if (
    mayLeave ||
    isFetched(`${root}/project`, analysis) ||
    (isWordy && [...run.args, ...(run.outer ?? []).flatMap(({ value }) => value ?? [])].some((arg) => LEADS_OUT.test(knownText(arg) ?? "")))
  )
    outsideProject(run, isWordy);
}

/** Code of the project is run, where what runs is known to be the project's. */
export function emitProject(run: ProgramRun, note: string): void {
  checkProject(run, false);
  run.shell.analysis.emit("proc.code", { type: "named", name: "project" }, { note });
}

/** What a declared effect touches, in the words of the model. */
function resources(effect: DeclaredEffect, run: ProgramRun): readonly Resource[] {
  const { kind, of } = effect;
  const name = run.spec.path[0]!;
  const operation = run.spec.path.slice(1).join(" ") || name;
  const where = run.parsed.options.filter(({ spec }) => PLACES.test(spec.name)).map(({ value }) => (value === undefined ? "" : shownText(value)));
  const target = [...run.parsed.positionals.slice(0, 4).map(shownText), ...where].join(" ").slice(0, 120);
  const family = kind.slice(0, kind.indexOf("."));
  if (family === "pkg") return packages(run, of ?? name);
  if (family === "infra" || family === "deploy") {
    return [{ type: "cloud", provider: of ?? name, operation, ...(target === "" ? {} : { target }) }];
  }
  if (family === "db") return [{ type: "database", engine: of ?? name, ...(target === "" ? {} : { target }) }];
  if (family === "fs") return [place(of, run)];
  if (family === "net") {
    if (of === "registry") return [{ type: "host", host: `${name} registry`, sets: ["registries"] }];
    if (of === "remote") return [{ type: "host", host: "the repository's remote", sets: ["git-remotes"] }];
    if (of === "tunnels") return [{ type: "host", host: "a tunnel service", sets: ["tunnels"] }];
    if (of === "paste") return [{ type: "host", host: "a paste site", sets: ["paste"] }];
    if (of !== undefined) return [{ type: "host", host: `the ${of === "vendor" ? name : of} service`, sets: ["vendor"] }];
    return run.context.hosts.length > 0 && kind === "net.send" ? run.context.hosts : [{ type: "host", host: kind === "net.listen" ? "*" : "?", sets: [] }];
  }
  if (family === "vcs") return [{ type: "repository", ...(target === "" ? {} : { remote: target }) }];
  if (kind === "proc.kill") return [{ type: "process", target: target === "" ? operation : target }];
  return [{ type: "named", name: of ?? [...run.spec.path, target].join(" ").trim() }];
}

function statementOf(run: ProgramRun): string {
  const input = run.streams.input === undefined ? undefined : knownText(run.streams.input);
  return [...run.parsed.positionals.map(shownText), input ?? ""].join(" ").slice(0, 4096);
}

const SERVING = /serve|httpd|http|^web|^php|caddy|dufs|^darkhttpd|ftpd|^python|^ruby|twistd|share|static|sirv/i;
const NOT_SERVED = /conf|data|db|log|cert|key|pid|sock|cache|tls|ssl/i;

/** A server whose folder lies outside the workspace gives its files to whoever connects. */
function serveElsewhere(run: ProgramRun): void {
  if (!SERVING.test(run.spec.path.join(" "))) return;
  const { analysis } = run.shell;
  const options = [...run.parsed.options.map(({ spec, value }) => ({ name: spec.name, value })), ...run.parsed.unlisted]
    .filter(({ name }) => !NOT_SERVED.test(name))
    .flatMap(({ value }) => value ?? []);
  for (const word of [...run.parsed.positionals, ...options]) {
    if (!/^(?:\/|~|\.\.)/.test(knownText(word) ?? "")) continue;
    for (const resource of analysis.paths(word, run.state)) {
      if (resource.scope === "home" || resource.scope === "outside") serveFolder(word, run);
    }
  }
}

/** Files below a folder are given to whoever connects. */
export function serveFolder(folder: Value, run: ProgramRun): void {
  const { analysis } = run.shell;
  for (const { path, scope } of analysis.paths(folder, run.state)) {
    if (scope === "workspace" || scope === "temp") continue;
    analysis.emit(
      "net.send",
      { type: "host", host: "*", sets: [] },
      { flows: [{ from: "outside", name: path }], note: "its files are given to whoever connects" },
    );
  }
}

const MESSAGE = /^--?(?:b|m|t|n|body|message|title|notes|comment|text|description|desc|summary|content|subject)$/;

/** The text of a comment, an issue or a note is shown to others: a secret in it is given away. */
function sendMessage(run: ProgramRun): void {
  const values = [...run.parsed.options.map(({ spec, value }) => ({ name: spec.name, value })), ...run.parsed.unlisted];
  const flows = mergeFlows(...values.filter(({ name }) => MESSAGE.test(name)).map(({ value }) => value?.flows ?? []));
  const secret = flows.filter(({ from }) => from === "secrets" || from === "environment" || from === "sensitive");
  if (secret.length === 0 || /secret|variable|var\b|env/.test(run.spec.path.join(" "))) return;
  run.shell.analysis.emit(
    "net.send",
    { type: "host", host: `the ${run.spec.path[0]!} service`, sets: ["vendor"] },
    { flows: secret, note: "a text that others can read" },
  );
}

const LOOPBACK = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)(?::\d+)?\/?$/;

/** An option that opens a port for this machine only: others cannot connect to it. */
function isLocalListening(effect: DeclaredEffect, option: GivenOption | undefined): boolean {
  if (effect.kind !== "net.listen" || option === undefined) return false;
  const text = option.value === undefined ? "" : (knownText(option.value) ?? "?");
  // Debuggers listen on this machine unless they are given an address.
  return LOOPBACK.test(text) || (option.spec.name.startsWith("--inspect") && /^\d*$/.test(text));
}

/** Emits effects that a line of the catalog or an option declares. */
export function emitDeclared(run: ProgramRun, effects: readonly DeclaredEffect[], option?: GivenOption): void {
  const { analysis } = run.shell;
  for (const effect of effects) {
    if (effect.kind === "unknown") {
      analysis.unknown(`what \`${run.spec.path.join(" ")}\` does cannot be said from its command line`);
      suspectOpen(run, option === undefined ? run.args : option.value === undefined ? run.parsed.positionals : [option.value]);
      continue;
    }
    if (isLocalListening(effect, option)) continue;
    // A connection whose host is among the words was emitted with that host.
    if (effect.kind === "net.connect" && effect.of === undefined && run.context.hosts.length > 0) continue;
    if (effect.kind === "proc.code" && effect.of === "project") checkProject(run, true);
    if (effect.kind === "vcs.commit" && run.state.folders.some((folder) => folder !== analysis.world.locator.root)) writeElsewhere(run);
    const traits: Trait[] = [...run.context.traits, ...effect.traits];
    if (effect.kind === "pkg.publish" && isSurelyDry(run)) continue;
    for (const resource of resources(effect, run)) {
      const flows = effect.kind === "net.send" ? run.context.readFlows : [];
      analysis.emit(effect.kind, resource, { traits, flows });
      if (effect.kind === "infra.change") sendMessage(run);
      if (
        effect.kind === "infra.change" &&
        run.parsed.options.some(({ value }) => /\bstate=(?:absent|destroyed)\b/.test(value === undefined ? "" : (knownText(value) ?? "")))
      )
        analysis.emit("infra.destroy", resource, { traits });
      if (resource.type === "package" && resource.name === "sallyport" && run.spec.path.some((word) => /^(?:un|remove|rm|delete|purge|erase)/.test(word)))
        analysis.emit("fs.delete", { type: "path", path: `${analysis.world.facts.home}/.sallyport`, scope: "home", sets: ["guard"] });
      if (effect.kind === "db.write" || effect.kind === "db.schema") suspectData(run.spec.path[0]!, statementOf(run), run.context);
      if (effect.kind === "net.listen") serveElsewhere(run);
      if (option?.value !== undefined && effect.kind === "proc.code" && effect.traits.includes("opaque")) suspectOpen(run, [option.value]);
    }
  }
}
