import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { DECEPTIVE } from "../src/model/deceptive.ts";

/** A long text is shown to here at first, and so much more at each asking. */
const FIRST = 1200;
const MORE = 20_000;

const NAMES: Readonly<Record<string, string>> = {
  "\u001B": "ESC",
  "\u0000": "NUL",
  "\u0007": "BEL",
  "\u0008": "BS",
  "\u000D": "CR",
  "\u007F": "DEL",
  "\u200B": "ZWSP",
  "\u200C": "ZWNJ",
  "\u200D": "ZWJ",
  "\u200E": "LRM",
  "\u200F": "RLM",
  "\u202A": "LRE",
  "\u202B": "RLE",
  "\u202C": "PDF",
  "\u202D": "LRO",
  "\u202E": "RLO",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
  "\uFEFF": "BOM",
  "\u00AD": "SHY",
};

function markOf(character: string): string {
  return NAMES[character] ?? `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * A text that somebody else wrote. It is only ever text: control characters and marks that hide text or turn its direction are shown as marks with their names.
 */
export function Plain({ text, isLine }: { readonly text: string; readonly isLine?: boolean }): JSX.Element {
  const shown = isLine === true ? text.replace(/\s*\n\s*/g, " ⏎ ") : text;
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { 0: character, index } of shown.toWellFormed().matchAll(DECEPTIVE)) {
    if (index > from) parts.push(shown.slice(from, index));
    parts.push(
      <span class="mark" title="a character that is not shown as it is">
        {markOf(character)}
      </span>,
    );
    from = index + character.length;
  }
  if (from < shown.length) parts.push(shown.slice(from));
  return (
    <bdi dir="ltr" class="plain">
      {parts}
    </bdi>
  );
}

/** A text of any length: its beginning, and more of it when asked. */
export function Long({ text, label }: { readonly text: string; readonly label?: string }): JSX.Element {
  const [shown, setShown] = useState(FIRST);
  return (
    <div class="long">
      <pre tabIndex={0} role="region" aria-label={label ?? "text"}>
        <Plain text={text.length > shown ? text.slice(0, shown) : text} />
      </pre>
      {text.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + MORE)}>
          show more ({(text.length - shown).toLocaleString("en")} characters left)
        </button>
      )}
    </div>
  );
}

/** A unified diff with its lines marked. */
export function Diff({ text }: { readonly text: string }): JSX.Element {
  const [shown, setShown] = useState(400);
  const lines = text.split("\n");
  const kind = (line: string): string =>
    line.startsWith("+++") || line.startsWith("---")
      ? "file"
      : line.startsWith("@@")
        ? "hunk"
        : line.startsWith("+")
          ? "added"
          : line.startsWith("-")
            ? "removed"
            : "same";
  return (
    <div class="diff" tabIndex={0} role="region" aria-label="difference">
      {lines.slice(0, shown).map((line) => (
        <div class={`diff-${kind(line)}`}>
          <Plain text={line.length > 600 ? `${line.slice(0, 600)}… (${line.length.toLocaleString("en")} characters)` : line === "" ? " " : line} />
        </div>
      ))}
      {lines.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + 2000)}>
          show more ({lines.length - shown} lines left)
        </button>
      )}
    </div>
  );
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `14:03:09` today, else with the day. Local time; the title has it whole. */
export function timeText(ms: number, now = Date.now()): string {
  const at = new Date(ms);
  const time = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  const isToday = at.toDateString() === new Date(now).toDateString();
  if (isToday) return time;
  return `${at.getFullYear() === new Date(now).getFullYear() ? "" : `${at.getFullYear()}-`}${two(at.getMonth() + 1)}-${two(at.getDate())} ${time}`;
}

export function Time({ ms }: { readonly ms: number }): JSX.Element {
  const at = new Date(ms);
  const isTime = Number.isFinite(at.getTime());
  return (
    <time dateTime={isTime ? at.toISOString() : ""} title={isTime ? at.toISOString() : "no time"}>
      {isTime ? timeText(ms) : "no time"}
    </time>
  );
}

/** `3 min`, `2 h`, `5 d`. */
export function spanText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`;
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400 * 2) return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
  return `${Math.floor(seconds / 86_400)} d`;
}

export function Ago({ ms }: { readonly ms: number }): JSX.Element {
  return (
    <time dateTime={new Date(ms).toISOString()} title={new Date(ms).toISOString()}>
      {spanText(Date.now() - ms)} ago
    </time>
  );
}

export function numberText(value: number): string {
  if (value >= 10_000_000) return `${Math.round(value / 1_000_000).toLocaleString("en")} M`;
  if (value >= 1_000_000) return `${(value / 1_000_000).toFixed(2)} M`;
  if (value >= 100_000) return `${Math.round(value / 1000)} k`;
  return value.toLocaleString("en");
}

/** The last folder of a repository's address or path. */
export function shortPlace(text: string): string {
  return text
    .replace(/\.git$/, "")
    .split(/[/:]/)
    .filter((part) => part !== "")
    .slice(-2)
    .join("/");
}
