import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";

/** Commands of gdb and lldb that look at a program or move through it, by their names and short forms. */
const HARMLESS =
  /^(?:r(?:un)?|start|starti|c(?:ont(?:inue)?)?|n(?:ext)?i?|s(?:tep)?i?|fin(?:ish)?|u(?:ntil)?|advance|j(?:ump)?|k(?:ill)?|q(?:uit)?|exit|bt|backtrace|where|frame|f|up|down|info|i|list|l|b|br|break|tbreak|tb|hbreak|rbreak|catch|watch|rwatch|awatch|d|delete|del|clear|enable|disable|ignore|condition|cond|disas(?:semble|s)?|display|undisplay|x|ptype|whatis|thread|t|echo|output|set|unset|show|directory|file|core|core-file|exec-file|symbol-file|add-symbol-file|sharedlibrary|handle|signal|maint(?:enance)?|help|h|apropos|end|commands|define|document|if|else|while|tui|layout|lay|focus|winheight|refresh|reverse-\w+|rn|rs|rc|record|checkpoint|restart|inferior|detach|args|pwd|macro|skip|alias|with|faas|tfaas|taas|frame apply|thread apply|complete|demangle|find|mem|search|explore|stop|nexti|stepi|interrupt|monitor|flushregs|target create|image|register|memory|breakpoint|process|type|version|log|gui|po|v|vo|var|expression|expr|p|print|inspect|call|printf|settings|plugin|source|statistics|thread|target|language|watchpoint|apropos|history|session|command|script|platform|diagnostics|trace|unwind|dwim-print|e|ni|si|step-inst|next-inst|dis|di|nosharedlibrary|tty|attach|detach|dump|restore|gcore|generate-core-file|save|cd|make|pipe|python|py|pi|compile|guile|gu|shell|!|\||add-auto-load-safe-path|init-if-undefined|dont-repeat|delete-bookmark|ta)$/;

/** A call in an expression runs a function of the program. */
function expression(text: string, operations: Operations): void {
  const called = /\b(?:system|popen|execl\w*|execv\w*)\s*\(\s*(?:@?"((?:[^"\\]|\\.)*)")?/.exec(text);
  if (called !== null) operations.add({ op: "shell", text: called[1]?.replaceAll(/\\(.)/g, "$1") });
  else if (/\b(?!sizeof\b|if\b|while\b)[A-Za-z_]\w*\s*\(/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""')))
    operations.unknown("a function of the program that is looked at is called");
}

function path(text: string): string | undefined {
  const word = /(?:"([^"]*)"|(\S+))\s*$/.exec(text.trim());
  return word?.[1] ?? word?.[2];
}

function command(line: string, operations: Operations): void {
  const found = /^\s*(!|\||[A-Za-z][\w-]*)((?:\/\w*)?)\s*(.*)$/.exec(line);
  if (found === null) {
    if (/\S/.test(line) && !/^\s*#/.test(line)) operations.unknown(`\`${line.trim().slice(0, 30)}\` is no command that is known`);
    return;
  }
  const [, name, , rest] = found;
  switch (name) {
    case "shell":
    case "!":
      operations.add(rest === "" ? { op: "interactive-shell" } : { op: "shell", text: rest });
      return;
    case "make":
      operations.add({ op: "shell", text: `make ${rest!}`.trim() });
      return;
    case "pipe":
    case "|": {
      const bar = rest!.indexOf("|");
      command(rest!.slice(0, bar === -1 ? undefined : bar), operations);
      operations.add({ op: "shell", text: bar === -1 ? undefined : rest!.slice(bar + 1).trim() });
      return;
    }
    case "python":
    case "py":
    case "pi":
    case "python-interactive":
      operations.add({ op: "code", language: "python", text: rest });
      return;
    case "script":
      operations.add({ op: "code", language: "python", text: rest });
      return;
    case "guile":
    case "gu":
      operations.add({ op: "code", language: "scheme", text: rest });
      return;
    case "compile":
    case "monitor":
      operations.unknown(`\`${name}\` runs something that is not followed`);
      return;
    case "source":
      operations.add({ op: "load", path: path(rest!) });
      return;
    case "command":
      if (/^(?:script import|source)/.test(rest!)) operations.add({ op: "load", path: path(rest!) });
      return;
    case "platform":
      if (/^shell\b/.test(rest!)) operations.add({ op: "shell", text: rest!.replace(/^shell\s+(?:-\w+\s+)*(?:--\s+)?/, "") });
      return;
    case "attach":
      operations.unknown("another process is taken over");
      return;
    case "process":
      if (/^(?:attach|load)/.test(rest!)) operations.unknown("another process is taken over");
      return;
    case "target":
    case "ta":
      if (/^(?:remote|extended-remote)\s*\|/.test(rest!)) operations.add({ op: "shell", text: rest!.replace(/^[^|]*\|\s*/, "") });
      else if (/^(?:remote|extended-remote)\s/.test(rest!)) operations.add({ op: "connect", url: path(rest!) });
      return;
    case "dump":
    case "gcore":
    case "generate-core-file":
    case "save":
      operations.add({
        op: "write",
        path: name === "dump" ? rest!.split(/\s+/).find((word) => /[./]/.test(word)) : (path(rest!) ?? "core"),
      });
      return;
    case "restore":
      operations.add({ op: "read", path: rest!.split(/\s+/)[0] });
      return;
    case "cd":
      operations.add({ op: "cd", path: rest });
      return;
    case "set":
      if (/^logging\s+file\s+\S/.test(rest!)) operations.add({ op: "write", path: path(rest!) });
      else if (/^environment\s/.test(rest!))
        operations.add({
          op: "setenv",
          name: /^environment\s+(\w+)/.exec(rest!)?.[1] ?? "",
          value: undefined,
        });
      else if (/^(?:exec-wrapper|startup-with-shell|auto-load)/.test(rest!)) operations.unknown("how programs are started is changed");
      else expression(rest!, operations);
      return;
    case "p":
    case "print":
    case "call":
    case "inspect":
    case "output":
    case "display":
    case "printf":
    case "expression":
    case "expr":
    case "e":
    case "po":
    case "x":
    case "if":
    case "while":
    case "dwim-print":
      expression(rest!, operations);
      return;
    case "info":
    case "show":
      return;
    case "file":
    case "core":
    case "core-file":
    case "exec-file":
    case "symbol-file":
    case "add-symbol-file":
      if (rest !== "") operations.add({ op: "list", path: rest!.split(/\s+/)[0] });
      return;
    case "memory":
      if (/--outfile|-o\s/.test(rest!)) operations.add({ op: "write", path: /(?:--outfile|-o)\s+(\S+)/.exec(rest!)?.[1] });
      return;
    default:
      if (!HARMLESS.test(name!)) operations.unknown(`the command \`${name!.slice(0, 30)}\` is not known`);
  }
}

/** Reads commands of gdb and lldb. */
export const readGdb: CodeReader = (text) =>
  collecting((operations) => {
    const lines = text.split("\n");
    for (let n = 0; n < lines.length; n += 1) {
      if (!operations.step()) return;
      if (!/^\s*(?:python|py)\s*$/.test(lines[n]!)) {
        command(lines[n]!, operations);
        continue;
      }
      const body: string[] = [];
      for (n += 1; n < lines.length && lines[n]!.trim() !== "end"; n += 1) body.push(lines[n]!);
      operations.add({ op: "code", language: "python", text: body.join("\n") });
    }
  });
