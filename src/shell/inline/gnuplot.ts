import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";

/** Commands that only draw, compute or set how something looks. */
const HARMLESS =
  /^(?:set|unset|show|plot|splot|replot|rep|reread|reset|clear|exit|quit|pause|print|fit|stats|if|else|while|do|for|help|update|bind|break|continue|evaluate|eval|raise|lower|refresh|test|undefine|toggle|vfill|array|history|p|sp|q|xlabel|local|remultiplot)$/;

/** A text in quotes; in double quotes with escapes. */
const TEXT = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g;

function texts(line: string): readonly string[] {
  return [...line.matchAll(TEXT)].map((found) => found[1]?.replaceAll(/\\(.)/g, "$1") ?? found[2]!);
}

/** A name of a data file: a `<` before it starts a command. */
function data(name: string, operations: Operations): void {
  if (name.startsWith("<")) operations.add({ op: "shell", text: name.slice(1).trim() });
  else if (name !== "" && name !== "-" && !/^[+$]/.test(name)) operations.add({ op: "read", path: name });
}

function target(name: string | undefined, operations: Operations): void {
  if (name === undefined) operations.add({ op: "write", path: undefined });
  else if (name.startsWith("|")) operations.add({ op: "shell", text: name.slice(1).trim() });
  else if (name !== "" && name !== "-") operations.add({ op: "write", path: name });
}

function statement(line: string, operations: Operations): void {
  const text = line.trim();
  // Backticks are run wherever they stand, but in single quotes.
  for (const found of text.replaceAll(/'[^']*'/g, "''").matchAll(/`([^`]*)`/g)) operations.add({ op: "shell", text: found[1] });
  for (const found of text.matchAll(/\bsystem\s*\(\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')?/g)) operations.add({ op: "shell", text: found[1] ?? found[2] });
  if (text.startsWith("!")) {
    operations.add({ op: "shell", text: text.slice(1).trim() });
    return;
  }
  const [, name, rest] = /^([A-Za-z_]\w*)([^]*)$/.exec(text) ?? [];
  if (name === undefined || /^\s*(?:\([^()]*\)|\[[^[\]]*\])?\s*=(?!=)/.test(rest!)) return;
  const [first] = texts(rest!);
  const isPlot = /^(?:p|sp|plot|splot|rep|replot|fit|stats)$/.test(name);
  if (isPlot) for (const one of texts(rest!.replaceAll(/\b(?:title|ti?|using|u|with|w|notitle)\s*(?:"(?:[^"\\]|\\.)*"|'[^']*')/g, ""))) data(one, operations);
  else if (/^sys(?:tem)?$/.test(name) && !/^\s*\(/.test(rest!)) operations.add({ op: "shell", text: first });
  else if (/^she(?:ll?)?$/.test(name)) operations.add({ op: "interactive-shell" });
  else if (/^(?:load|call|l)$/.test(name)) {
    if (first?.startsWith("<") === true) operations.add({ op: "shell", text: first.slice(1).trim() });
    else operations.add({ op: "load", path: first });
  } else if (/^(?:save|sa)$/.test(name)) target(first, operations);
  else if (name === "cd") operations.add({ op: "cd", path: first });
  else if (/^(?:import)$/.test(name)) operations.unknown("a library is loaded");
  else if (/^ev(?:aluate|al)?$/.test(name)) operations.add({ op: "code", language: "gnuplot", text: first });
  else if (!HARMLESS.test(name) && name !== "system") operations.unknown(`the command \`${name.slice(0, 30)}\` is not known`);
  else if (name === "set" && /^\s+(?:o|out|output|pr|print|table)\s+\S/.test(rest!)) target(first, operations);
}

/** Reads commands of gnuplot. */
export const readGnuplot: CodeReader = (text) =>
  collecting((operations) => {
    const joined = text.replaceAll(/\\\r?\n/g, " ");
    // Statements end at a line or a `;` outside of quotes; braces only group them.
    for (const found of joined.matchAll(/(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[^;\n{}"'#]|["'])+/g)) {
      if (!operations.step(1 + found[0].length / 16)) return;
      // A comment goes on to the end of the line; a `#` in quotes is text.
      statement(
        found[0].replaceAll(/("(?:[^"\\\n]|\\.)*"|'[^'\n]*')|#[^\n]*/g, (_, quoted: string | undefined) => quoted ?? ""),
        operations,
      );
    }
  });
