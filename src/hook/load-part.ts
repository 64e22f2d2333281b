import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** Set by the build: a digest of each part by its file name. */
declare const SALLYPORT_PARTS: Readonly<Record<string, string>>;

/** A call is over before code of this kind pays. */
export const FEWER_COMPILERS = "--no-sparkplug";

/** Has the effect of the flag on the command line, at some cost. */
export function useFewerCompilers(): void {
  if (!process.execArgv.includes(FEWER_COMPILERS)) process.getBuiltinModule("node:v8").setFlagsFromString(FEWER_COMPILERS);
}

/**
 * Where the compiled form of a part lies. The name says of which text and which runtime it is; a runtime
 * looks only for its own, and refuses one that it cannot use, which costs time and nothing else.
 */
export function compiledPath(folder: string, part: string): string {
  const { version, platform, arch } = process;
  return join(folder, "code", `${part}-${SALLYPORT_PARTS[part]}-${version}-${platform}-${arch}`);
}

function compiledForm(folder: string, part: string): Buffer | undefined {
  try {
    return readFileSync(compiledPath(folder, part));
  } catch {
    return undefined;
  }
}

/** Called for each part that was loaded; what is kept is then not used. */
export type OnLoad = (part: string, script: Script) => void;

/**
 * The parts of the hook, each loaded when it is first asked for. Compiling takes longer than all that a call
 * does, so that the compiled form is kept beside the text.
 * @param fallback the `require` for everything that is no part.
 */
export function partLoader(folder: string, fallback: (id: string) => unknown, onLoad?: OnLoad): (id: string) => unknown {
  const loaded = new Map<string, unknown>();
  const load = (id: string): unknown => {
    const part = id.startsWith("./") ? id.slice(2) : "";
    if (!Object.hasOwn(SALLYPORT_PARTS, part)) return fallback(id);
    const known = loaded.get(part);
    if (known !== undefined) return known;
    const filename = join(folder, part);
    // A part is a function of what a module is given, in ASCII, which is quicker to read byte by byte.
    const text = readFileSync(filename, "latin1");
    const cachedData = onLoad === undefined ? compiledForm(folder, part) : undefined;
    const script = new Script(text, {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    const module = { exports: {} };
    (script.runInThisContext() as (...given: readonly unknown[]) => void)(module.exports, load, module, filename, folder);
    loaded.set(part, module.exports);
    onLoad?.(part, script);
    return module.exports;
  };
  return load;
}
