import type { Evaluator } from "../flow/evaluator.ts";
import { PLAIN, dataOf, isKnown, library, type Value } from "../flow/value.ts";
import { ALIASES, FOREIGN, STANDARD } from "./library.ts";

let standard: ReadonlySet<string> | undefined;
let foreign: ReadonlySet<string> | undefined;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** True for modules that come with Node. */
export function isBuiltIn(name: string): boolean {
  standard ??= words(STANDARD);
  return standard.has(name);
}

/** What loading a module gives. Files and packages are code of the project or of a dependency. */
export function moduleValue(given: string | undefined, run: Evaluator): Value {
  if (given === undefined || !isKnown(given)) return run.unknown("which module is loaded is not known");
  const name = given
    .replace(/^(?:node|npm|jsr|bun):\/?(?=[\w@])/, (scheme) => (scheme === "bun:" ? scheme : ""))
    .replace(/(?<=[^/])@[\d^~][\w.^~-]*(?=\/|$)/, "");
  if (/^(?:https?|data|blob):/i.test(name)) return remote(name, run);
  if (/^(?:\.{0,2}\/|\.{1,2}$|file:|~)/.test(name)) {
    const path = name.replace(/^file:\/\//, "");
    if (/\.(?:json5?|txt|ya?ml|toml|html|css|md)$/.test(path)) {
      run.emit({ op: "read", path });
      return dataOf({ file: path });
    }
    const files = /\.[cm]?[jt]sx?$/.test(path) ? [path] : [".js", ".ts", ".mjs", ".cjs", "/index.js"].map((ending) => path + ending);
    run.emit(/^(?:\/|~)/.test(path) ? { op: "load", path } : { op: "module", name, files });
    return PLAIN;
  }
  const alias = ALIASES[name];
  const own = alias ?? name;
  const isOwn = isBuiltIn(own.split(".")[0]!) && (alias === undefined || given.startsWith("node:") || name.includes("/"));
  if (isOwn) return library(own);
  if (/\.(?:json)$/.test(name)) return PLAIN;
  run.emit({ op: "module", name });
  if (name.startsWith("@aws-sdk/client-")) return library(`aws-sdk.${name.slice("@aws-sdk/client-".length)}`);
  foreign ??= words(FOREIGN);
  return alias !== undefined || foreign.has(own) ? library(own) : PLAIN;
}

/** Code from an address, or from the address itself. */
function remote(name: string, run: Evaluator): Value {
  if (name.startsWith("data:")) {
    run.emit({ op: "code", language: "js", text: undefined, isDecoded: true });
    return PLAIN;
  }
  run.emit({ op: "connect", url: name });
  run.emit(
    /^https:\/\/(?:deno\.land|jsr\.io|esm\.sh|cdn\.skypack\.dev|unpkg\.com|cdn\.jsdelivr\.net)\//.test(name)
      ? { op: "module", name }
      : { op: "code", language: "js", text: undefined, isDownloaded: true },
  );
  return PLAIN;
}
