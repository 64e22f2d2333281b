import { parentOf } from "../../facts/index.ts";
import type { EffectKind, Trait } from "../../model/index.ts";
import { readContent } from "../files.ts";
import type { ProgramRun } from "../program.ts";
import { connect } from "../roles.ts";
import { knownText, shownText, textValue, type Value } from "../value.ts";

/** Where a package that a command names comes from. */
export type PackageSource =
  | { readonly from: "registry"; readonly name: string; readonly version?: string }
  | { readonly from: "url"; readonly url: string }
  | { readonly from: "path"; readonly path: string };

const FORGE: Readonly<Record<string, string>> = { github: "github.com", gitlab: "gitlab.com", bitbucket: "bitbucket.org", gist: "gist.github.com" };

/** `git+https://host/x`, `git@host:x`, `github:user/repo`: the address behind it. */
function addressOf(text: string): string | undefined {
  const plain = text.replace(/^(?:git|hg|svn|bzr)\+/, "");
  if (/^(?:https?|ssh|git|ftp):\/\//i.test(plain)) return plain;
  const scp = /^[\w.-]+@([\w.-]+):(?!\/\/)(.+)$/.exec(plain);
  if (scp !== null && scp[1]!.includes(".")) return `ssh://${scp[1]!}/${scp[2]!}`;
  const forge = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(plain);
  return forge === null ? undefined : `https://${FORGE[forge[1]!]!}/${forge[2]!}`;
}

function isPath(text: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|\/|~\/|file:|link:|portal:|workspace:\.)/.test(text) || /\.(?:tgz|tar\.gz|whl|zip|gem|nupkg|crate)$/.test(text);
}

/** Reads a package as the package managers of npm and Python write it. */
export function packageSource(text: string, ecosystem: string): PackageSource {
  const address = addressOf(text);
  if (address !== undefined) return { from: "url", url: address };
  // `name @ https://…` of Python, `alias@github:…` of npm.
  const named = /^@?[\w./-]+(?:\[[^\]]*\])?\s*@\s*(.+)$/.exec(text)?.[1];
  const inner = named === undefined ? undefined : addressOf(named);
  if (inner !== undefined) return { from: "url", url: inner };
  const path = named !== undefined && /^(?:file|link|portal):/.test(named) ? named : isPath(text) ? text : undefined;
  if (path !== undefined) return { from: "path", path: path.replace(/^(?:file|link|portal):(?:\/\/(?=\/))?/, "").replace(/\[[^\]]*\]$/, "") };
  if (ecosystem === "npm" && /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(text)) return { from: "url", url: `https://github.com/${text}` };
  const match = /^(@?[^@=<>~!\s[;]+)(?:\[[^\]]*\])?\s*(?:@|[=<>~!]=?=?)\s*(.+)$/.exec(text);
  if (match === null) return { from: "registry", name: text.replace(/\[[^\]]*\]$/, "") };
  // `alias@npm:name`: the name is what is fetched.
  return match[2]!.startsWith("npm:") ? packageSource(match[2]!.slice(4), ecosystem) : { from: "registry", name: match[1]!, version: match[2]! };
}

/** A package is installed or run: an effect with its name, and what its source adds. */
export function emitPackage(kind: EffectKind, value: Value, ecosystem: string, traits: readonly Trait[], run: ProgramRun): void {
  const { analysis } = run.shell;
  const text = knownText(value);
  if (text === undefined) {
    analysis.emit(
      kind,
      { type: "package", ecosystem, name: shownText(value).slice(0, 120) },
      { traits: [...traits, "opaque"], note: "which package it is, is not known" },
    );
    return;
  }
  const source = packageSource(text, ecosystem);
  if (source.from === "registry") {
    analysis.emit(kind, { type: "package", ecosystem, name: source.name, ...(source.version === undefined ? {} : { version: source.version }) }, { traits });
    return;
  }
  analysis.emit(kind, { type: "package", ecosystem, name: text.slice(0, 200) }, { traits: source.from === "url" ? [...traits, "downloaded"] : traits });
  if (source.from === "url") {
    connect(textValue(source.url), run.context);
    return;
  }
  usePath(textValue(source.path), run);
}

/** A package that lies on this machine: its build runs. */
export function usePath(value: Value, run: ProgramRun): void {
  const { analysis } = run.shell;
  for (const resource of analysis.paths(value, run.state)) {
    if (resource.scope === "unknown") analysis.unknown(`which package \`${shownText(value).slice(0, 80)}\` is, is not known`);
    else if (resource.scope === "workspace" && !analysis.world.session.isWritten(resource.path))
      analysis.emit("proc.code", { type: "named", name: "project" }, { note: "the package of this project is built" });
    else {
      if (analysis.world.facts.lookAt(resource.path)?.kind === "file") readContent(value, run.state, analysis);
      else analysis.emit("fs.read", resource, { traits: ["recursive"] });
      analysis.emit("proc.code", resource, {
        traits: analysis.world.session.isWritten(resource.path) ? ["session-written"] : [],
        note: "a package from this folder is built",
      });
    }
  }
}

/** Packages whose command has another name than the package. */
const COMMANDS: Readonly<Record<string, string>> = {
  typescript: "tsc",
  "@angular/cli": "ng",
  "@biomejs/biome": "biome",
  "@nestjs/cli": "nest",
  "@vue/cli": "vue",
  "@vue/cli-service": "vue-cli-service",
  "@openapitools/openapi-generator-cli": "openapi-generator-cli",
  "@changesets/cli": "changeset",
  "@playwright/test": "playwright",
  "@playwright/cli": "playwright",
  "@babel/cli": "babel",
  "@swc/cli": "swc",
  "@commitlint/cli": "commitlint",
  "@tailwindcss/cli": "tailwindcss",
  "@graphql-codegen/cli": "graphql-codegen",
  "@capacitor/cli": "cap",
  "@electron-forge/cli": "electron-forge",
  "@tauri-apps/cli": "tauri",
  "@remix-run/dev": "remix",
  "@react-router/dev": "react-router",
  "@sveltejs/kit": "svelte-kit",
  "@redocly/cli": "redocly",
  "@stoplight/spectral-cli": "spectral",
  "@svgr/cli": "svgr",
  "@storybook/cli": "sb",
  "@ionic/cli": "ionic",
  "@expo/cli": "expo",
  "@sentry/cli": "sentry-cli",
  "@railway/cli": "railway",
  "@cyclonedx/cyclonedx-npm": "cyclonedx-npm",
  "@arethetypeswrong/cli": "attw",
  "@microsoft/api-extractor": "api-extractor",
  "webpack-cli": "webpack",
  "aws-cdk": "cdk",
  "firebase-tools": "firebase",
  "netlify-cli": "netlify",
  "eas-cli": "eas",
  "sequelize-cli": "sequelize",
  "npm-check-updates": "ncu",
  "create-react-app": "create-react-app",
  "opencode-ai": "opencode",
  "@anthropic-ai/claude-code": "claude",
  "@openai/codex": "codex",
  "@google/gemini-cli": "gemini",
  "@github/copilot": "copilot",
  "@sourcegraph/amp": "amp",
  "@modelcontextprotocol/inspector": "mcp-inspector",
  "@shopify/cli": "shopify",
  "@sanity/cli": "sanity",
  "@qwen-code/qwen-code": "qwen",
  "@augmentcode/auggie": "auggie",
  "@dotenvx/dotenvx": "dotenvx",
  "dotenv-cli": "dotenv",
  "@infisical/cli": "infisical",
  awscli: "aws",
  "yt-dlp": "yt-dlp",
  httpie: "http",
  jupyterlab: "jupyter",
  "pip-tools": "pip-compile",
};

/** The command that a package brings. */
export function commandOf(name: string): string {
  const own = COMMANDS[name];
  if (own !== undefined) return own;
  return name.startsWith("@") ? name.slice(name.indexOf("/") + 1) : name;
}

/** Where a command of a package is found: in the project, not in it, or no project can be seen. */
export type Presence = "project" | "absent" | "unseen";

const MANIFEST_FIELDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;

function dependencies(text: string): readonly string[] {
  try {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    return MANIFEST_FIELDS.flatMap((field) => {
      const entry = manifest[field];
      return typeof entry === "object" && entry !== null ? Object.keys(entry) : [];
    });
  } catch {
    return [];
  }
}

/** Looks for a command among the dependencies of the project, from the current folder up to the top of the workspace. */
export function presenceOf(command: string, run: ProgramRun): Presence {
  const { facts, locator } = run.shell.analysis.world;
  let isSeen = false;
  for (let folder = run.state.folders[0]; folder !== undefined; folder = folder === "/" || folder === locator.root ? undefined : parentOf(folder)) {
    const below = folder === "/" ? "" : folder;
    if (facts.lookAt(`${below}/node_modules/.bin/${command}`) !== undefined) return "project";
    if (facts.lookAt(`${below}/node_modules`) !== undefined) isSeen = true;
    const manifest = facts.readText(`${below}/package.json`, 256 * 1024);
    if (manifest === undefined) continue;
    isSeen = true;
    if (dependencies(manifest).some((name) => name === command || commandOf(name) === command)) return "project";
  }
  return isSeen ? "absent" : "unseen";
}
