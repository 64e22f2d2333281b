import type { ValueForm } from "./assignment.ts";

/** How far (in UTF-16 units) what a password belongs to is looked for, to either side. */
const BEFORE = 180;
const AFTER = 120;
/** Lines that belong together. */
const LINES = 3;

/** A name of whom or what a password is for, and what it is given. */
const OWNER =
  /(?<![A-Za-z])(?:[A-Za-z]{1,12}[._-]?)?(user(?:[_-]?name)?|usr|uname|login|e-?mail|host(?:[_-]?name)?|db[_-]?name|database|uid|account)["']?\]?\s{0,4}(?:=>|:=|[:=,])\s{0,4}(?:[a-z]?["']([^"'\s]{2,60})["']|([\w.@-]{2,60})(?=[\s,;&}\])]|$))/gi;

/** What is given where nothing is: types, labels, placeholders, references. */
const NO_OWNER =
  /^(?:string|str|text|varchar|char|email|number|int|integer|boolean|bool|object|any|none|null|nil|true|false|undefined|required|optional|input|hidden|username|user|name|login|password|host|hostname|self|this|req|request|props|state|data|params?|options?|config|env|value|type|field|label|title)$|^[A-Z][a-z]+$|^[$%{<[@#]|\.(?:user|name|email|login|host)|^[a-z]+(?:[A-Z][a-z]+)+$|[({]/;

/** The part of the text around `[start, end)` that stands on the same lines and a few to either side. */
function around(text: string, start: number, end: number): string {
  let from = Math.max(0, start - BEFORE);
  for (let at = start - 1, lines = 0; at >= from; at -= 1) if (text.charCodeAt(at) === 10 && ++lines > LINES) from = at + 1;
  let to = Math.min(text.length, end + AFTER);
  for (let at = end, lines = 0; at < to; at += 1) if (text.charCodeAt(at) === 10 && ++lines > LINES) to = at;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

/**
 * Does the text beside a password say, with a value and not with a variable, whom or where it signs in? Then even a plain word between
 * quotes is one: `user: "root", password: "monkey"`. Names without quotes count only where values have none, since in source code those are variables.
 */
export function hasOwner(text: string, start: number, end: number, form: ValueForm): boolean {
  const isBare = form === "line" || form === "env" || form === "pair" || form === "flag";
  for (const [, name = "", quoted, bare] of around(text, start, end).matchAll(OWNER)) {
    const value = quoted ?? (isBare ? bare : undefined);
    if (value !== undefined && !NO_OWNER.test(value) && value.toLowerCase() !== name.toLowerCase()) return true;
  }
  return false;
}
