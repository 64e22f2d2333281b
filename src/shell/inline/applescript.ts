import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";

const TEXT = /"((?:[^"\\]|\\[^])*)"/g;
/** Statements that only compute, show or ask. */
const HARMLESS =
  /^(?:display (?:dialog|notification|alert)|set|copy|return|log|say|beep|delay|if|else|end|repeat|exit repeat|on|to|using terms|considering|ignoring|with timeout|try|error|choose|count|get|activate|property|global|local|script|use (?:AppleScript|scripting additions|framework)|--|#|\(\*|\*\)|tell|quit|launch|reopen|set volume|current date|random number|round|offset of|ASCII|clipboard info|system info|path to|info for|list (?:folder|disks)|the|it|\d|"|\{|my|continue|exit|number of|name of|version of|bounds of|frontmost of|window|first|last|every|text|word|character|paragraph|length of|reverse of|minimum|not)\b|^[-"{(\d]/i;

/** Joined texts, with variables that are set to a text once. */
function evaluate(expression: string, variables: ReadonlyMap<string, string | undefined>): string | undefined {
  const parts = expression.trim().match(/"(?:[^"\\]|\\[^])*"|[^\s&()"]+|[&()]/g) ?? [];
  let text = "";
  for (const part of parts) {
    if (part === "&" || part === "(" || part === ")") continue;
    if (/^(?:quoted|form|of|the)$/i.test(part)) continue;
    const known = part.startsWith('"')
      ? part.slice(1, -1).replaceAll(/\\(.)/g, (_all, char: string) => (char === "n" ? "\n" : char === "t" ? "\t" : char))
      : variables.get(part.toLowerCase());
    if (known === undefined) return undefined;
    text += known;
  }
  return parts.length === 0 ? undefined : text;
}

function path(statement: string, variables: ReadonlyMap<string, string | undefined>): string | undefined {
  const found = /(?:POSIX file|file|alias)\s+("(?:[^"\\]|\\[^])*"(?:\s*&\s*(?:"(?:[^"\\]|\\[^])*"|\w+))*|\w+)/i.exec(statement);
  return found === null ? undefined : evaluate(found[1]!, variables);
}

function statement(line: string, operations: Operations, variables: Map<string, string | undefined>): void {
  const text = line.trim();
  if (text === "" || text.startsWith("--") || text.startsWith("#")) return;
  const assigned = /^set\s+(\w+)\s+to\s+([^]*)$/i.exec(text);
  if (assigned !== null) {
    const name = assigned[1]!.toLowerCase();
    variables.set(name, variables.has(name) ? undefined : evaluate(assigned[2]!, variables));
  }
  const bare = text.replace(TEXT, '""');
  let isKnown = HARMLESS.test(text);
  const found = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
  if (/\bdo shell script\b/i.test(bare)) {
    isKnown = true;
    const command = found(/do shell script\s+((?:"(?:[^"\\]|\\[^])*"|[^"])*?)(?=\s+(?:with administrator|with prompt|password|user name|without|as)\b|$)/i);
    operations.add({
      op: "shell",
      text: command === undefined ? undefined : evaluate(command, variables),
    });
    if (/with administrator privileges/i.test(bare)) operations.add({ op: "privilege", what: "administrator" });
  }
  if (/\bdo script\b/i.test(bare)) {
    isKnown = true;
    const command = found(/do script\s+((?:"(?:[^"\\]|\\[^])*"|[^"])*?)(?=\s+(?:in|with)\b|$)/i);
    operations.add({
      op: "shell",
      text: command === undefined ? undefined : evaluate(command, variables),
    });
  }
  if (/\brun script\b/i.test(bare)) {
    isKnown = true;
    operations.add({
      op: "code",
      language: "applescript",
      text: evaluate(found(/run script\s+([^]*)$/i) ?? "", variables),
    });
  }
  if (/\bload script\b/i.test(bare)) {
    isKnown = true;
    operations.add({ op: "load", path: path(text, variables) });
  }
  if (/\b(?:read|open for access)\b/i.test(bare)) {
    isKnown = true;
    const isWrite = /write permission/i.test(bare);
    operations.add({ op: isWrite ? "write" : "read", path: path(text, variables) });
  }
  if (/\blogin item\b/i.test(bare)) operations.add({ op: "persist", what: "a login item" });
  if (/\bopen location\b/i.test(bare)) {
    isKnown = true;
    operations.add({
      op: "connect",
      url: evaluate(found(/open location\s+([^]*)$/i) ?? "", variables),
    });
  }
  if (
    /\b(?:keystroke|key code|click|perform action|the clipboard|set value|do JavaScript|execute javascript|delete|move|duplicate|make new|empty trash|shut down|restart|log out|system attribute|store script|write|open|import|send|login item|current application|NSTask|NSAppleScript|NSURL|NSFileManager|sudo)\b/i.test(
      bare,
    )
  ) {
    const name =
      /\b(?:keystroke|key code|click|perform action|the clipboard|set value|do JavaScript|execute javascript|delete|move|duplicate|make new|empty trash|shut down|restart|log out|system attribute|store script|write|open|import|send|login item|current application|NSTask|NSAppleScript|NSURL|NSFileManager|sudo)\b/i.exec(
        bare,
      )![0];
    if (!(/^(?:open|write|read)$/i.test(name) && /open location|open for access/i.test(bare))) operations.unknown(`\`${name}\` controls another program`);
    return;
  }
  if (!isKnown && !/^\w+\(/.test(text)) operations.unknown(`\`${text.slice(0, 40)}\` is not known`);
}

/** Reads AppleScript. */
export const readApplescript: CodeReader = (text) =>
  collecting((operations) => {
    const variables = new Map<string, string | undefined>();
    // A line that ends with a sign of continuation goes on.
    for (const line of text.replaceAll(/[¬\u00ac][ \t]*\n/g, " ").split("\n")) {
      if (!operations.step()) return;
      const inner = /^\s*(?:tell\s+(?:(?!\bto\b)[^])*?\bto|if\s[^]*?\sthen)\s+([^]+)$/i.exec(line);
      statement(inner?.[1] ?? line, operations, variables);
    }
  });
