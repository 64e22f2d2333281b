import type { CodeReader } from "./operations.ts";
import { collecting } from "./tokens/collect.ts";
import { fromHex } from "./tokens/texts.ts";

/** The bytes of a number as text. */
function ofNumber(value: bigint): string {
  const hex = value.toString(16);
  return fromHex(hex.length % 2 === 0 ? hex : `0${hex}`) ?? "";
}

/** Reads a program of dc: only `!` reaches out of it. */
export const readDc: CodeReader = (text) =>
  collecting((operations) => {
    for (const found of text.matchAll(/!(?![<>=])([^\n]*)/g)) operations.add({ op: "shell", text: found[1]!.trim() });
    // Numbers become characters and then code.
    const isRun = text.includes("a") && text.lastIndexOf("x") > text.indexOf("a");
    if (isRun && /\d\s?a/.test(text)) operations.unknown("text is made from numbers and run");
    const bytes = /^\s*(\d{1,4000})P\s*$/.exec(text)?.[1];
    if (bytes !== undefined) operations.add({ op: "print", text: ofNumber(BigInt(bytes)) });
    if (text.includes("?")) operations.unknown("a line of the input is run");
  });

/** Reads a text with macros of m4. */
export const readM4: CodeReader = (text) =>
  collecting((operations) => {
    const calls =
      /\b(?:m4_)?(syscmd|esyscmd|include|sinclude|undivert|mkstemp|maketemp|debugfile|builtin|indir|changequote|debugmode)\b(?:\(\s*(?:`([^'`]*)|([^,()`'\n]*)))?/g;
    for (const found of text.matchAll(calls)) {
      const [, name, quoted, bare] = found;
      const argument = quoted ?? bare;
      if (!operations.step()) return;
      if (name === "syscmd" || name === "esyscmd") operations.add({ op: "shell", text: argument });
      else if (/^(?:s?include|undivert)$/.test(name!) && !(name === "undivert" && /^\d*$/.test(argument ?? ""))) operations.add({ op: "read", path: argument });
      else if (name === "debugfile") operations.add({ op: "write", path: argument });
      else if (name === "builtin" || name === "indir" || name === "changequote") operations.unknown(`\`${name}\` changes what the text means`);
    }
  });
