import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Problem } from "../../model/index.ts";
import { type Baseline, BASELINE_NAMES, baselineNamed } from "../baselines.ts";
import type { Layer } from "../compiled.ts";
import { suggestion } from "./closest.ts";
import { checkMeaning } from "./check-meaning.ts";
import type { PolicyFile } from "./schema.ts";
import { checkShape } from "./shape-problems.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A policy file to compile. */
export interface PolicyInput {
  readonly layer: Layer;
  readonly path: string;
  /** The text, when it is not to be read from the path. */
  readonly text?: string;
}

/** A file that was read, with all that it extends. */
export interface PolicyDocument {
  readonly layer: Layer;
  readonly path: string;
  readonly digest: string;
  readonly source: YamlSource;
  readonly file: PolicyFile;
  readonly baselines: readonly Baseline[];
  readonly parents: readonly PolicyDocument[];
}

export type BaselineLookup = (name: string) => Baseline | undefined;

const MAX_DEPTH = 10;

/** First characters of the SHA-256 of a text: enough to tell versions apart. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function readText(path: string): { readonly text: string } | { readonly why: string } {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return {
      why: code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : code === "EACCES" ? "may not be read" : "cannot be read",
    };
  }
}

class Loader {
  readonly problems: Problem[] = [];
  readonly #baselineNamed: BaselineLookup;
  readonly #layer: Layer;
  /** Folder that the files of a project may not leave. */
  readonly #fence: string | undefined;

  constructor(layer: Layer, path: string, lookup: BaselineLookup) {
    this.#layer = layer;
    this.#baselineNamed = lookup;
    this.#fence = layer === "project" ? (realPath(dirname(path)) ?? resolve(dirname(path))) : undefined;
  }

  load(path: string, text: string, chain: readonly string[]): PolicyDocument | undefined {
    const yaml = readYaml(text, path);
    if ("problems" in yaml) {
      this.problems.push(...yaml.problems);
      return undefined;
    }
    const { source } = yaml;
    const shape = checkShape(source);
    if ("problems" in shape) {
      this.problems.push(...shape.problems);
      return undefined;
    }
    const { file } = shape;
    const baselines: Baseline[] = [];
    const parents: PolicyDocument[] = [];
    const names = file.extends === undefined ? [] : [file.extends].flat();
    names.forEach((name, number) => {
      const place = Array.isArray(file.extends) ? ["extends", number] : ["extends"];
      const found = this.#extended(name, path, source, place, chain);
      if (found === undefined) return;
      if ("rules" in found) baselines.push(found);
      else parents.push(found);
    });
    const inherited = Object.assign({}, ...parents.flatMap(withParents).map((parent) => parent.file.sets ?? {})) as Record<string, readonly string[]>;
    this.problems.push(...checkMeaning(file, source, inherited));
    return { layer: this.#layer, path, digest: digestOf(text), source, file, baselines, parents };
  }

  #refuse(source: YamlSource, place: readonly PropertyKey[], code: string, message: string, help: string): undefined {
    this.problems.push({
      code: `policy-${code}`,
      message,
      help,
      file: source.file,
      ...source.at(place),
    });
    return undefined;
  }

  #extended(name: string, path: string, source: YamlSource, place: readonly PropertyKey[], chain: readonly string[]): Baseline | PolicyDocument | undefined {
    const baseline = this.#baselineNamed(name);
    if (baseline !== undefined) return baseline;
    const isFile = /[/\\]|\.ya?ml$/i.test(name);
    if (!isFile) return this.#refuse(source, place, "unknown-baseline", `there is no baseline \`${name}\``, suggestion(name, BASELINE_NAMES));
    const target = resolve(dirname(path), name);
    const real = realPath(target) ?? target;
    if (this.#fence !== undefined && real !== this.#fence && !real.startsWith(this.#fence + sep)) {
      return this.#refuse(
        source,
        place,
        "extends-outside",
        `\`${name}\` lies outside the project`,
        "a project's policy extends baselines and files of the project only",
      );
    }
    const own = realPath(path) ?? resolve(path);
    const seen = [...chain, own];
    if (seen.includes(real)) {
      const circle = [...seen.slice(seen.indexOf(real)), real].map((one) => relative(dirname(seen[0]!), one));
      return this.#refuse(source, place, "extends-cycle", `\`extends\` goes in a circle: ${circle.join(" → ")}`, "remove one of these `extends`");
    }
    if (seen.length > MAX_DEPTH)
      return this.#refuse(source, place, "extends-depth", "`extends` is nested too deeply", `at most ${MAX_DEPTH} files may extend one another`);
    const read = readText(target);
    if ("why" in read)
      return this.#refuse(source, place, "extends-missing", `\`${name}\` ${read.why}`, "paths in `extends` are relative to the file they stand in");
    const shown = path.startsWith("/") ? target : relative(process.cwd(), target);
    return this.load(shown, read.text, seen);
  }
}

/** Reads one policy file and all that it extends. */
export function loadDocument(
  input: PolicyInput,
  lookup: BaselineLookup = baselineNamed,
): { readonly document: PolicyDocument | undefined; readonly problems: readonly Problem[] } {
  const loader = new Loader(input.layer, input.path, lookup);
  if (input.text === undefined) {
    const read = readText(input.path);
    if ("why" in read) {
      return {
        document: undefined,
        problems: [
          {
            code: "policy-unreadable",
            message: `the policy ${read.why}`,
            help: "check the path, or make one with `sallyport policy init`",
            file: input.path,
          },
        ],
      };
    }
    return { document: loader.load(input.path, read.text, []), problems: loader.problems };
  }
  return { document: loader.load(input.path, input.text, []), problems: loader.problems };
}

/** The document and all that it extends, what is extended first. */
export function withParents(document: PolicyDocument): readonly PolicyDocument[] {
  return [...document.parents.flatMap(withParents), document];
}
