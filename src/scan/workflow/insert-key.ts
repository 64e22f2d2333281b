import type { ScanItem } from "../item.ts";
import type { Fix } from "../rule.ts";
import type { DataPath } from "./model.ts";

/** A change that puts lines before the first key of a block map; `undefined` where the map stands in braces or is not there. */
export function insertKey(item: ScanItem, at: DataPath, lines: readonly string[]): Omit<Fix, "path"> | undefined {
  const { start, end } = item.placeOf(at);
  if ((start === 0 && end === item.text.length) || item.text[start] === "{") return undefined;
  const indent = " ".repeat(start - (item.text.lastIndexOf("\n", start - 1) + 1));
  return { start, end: start, text: lines.map((line) => `${line}\n${indent}`).join(""), isSafe: false };
}
