import type { Operations } from "../tokens/collect.ts";

type Handler = (rest: string, operations: Operations, runText: (text: string) => void) => void;

/** The first word of an argument, without quotes. */
function word(rest: string): string | undefined {
  const found = /^\s*(?:'([^'\n]*)'|"([^"\n]*)"|(\S+))/.exec(rest);
  return found === null ? undefined : (found[1] ?? found[2] ?? found[3]);
}

/** A file, or a program when a `|` comes first. */
function output(rest: string, operations: Operations): void {
  const target = rest.trim().replace(/^(?:-[a-z]+|--\w+|\([^)\n]*\))\s+/, "");
  if (target.startsWith("|")) operations.add({ op: "shell", text: target.slice(1).trim() });
  else if (/^["']\s*\|/.test(target))
    operations.add({
      op: "shell",
      text: target
        .slice(1, -1)
        .replace(/^\s*\|/, "")
        .trim(),
    });
  else {
    const path = word(target);
    if (path !== undefined && !/^(?:off|stdout|stderr|on)$/i.test(path)) operations.add({ op: "write", path });
  }
}

function input(op: "load" | "read"): Handler {
  return (rest, operations) => {
    const target = rest
      .trim()
      .replace(/^(?:-{1,2}\w+\s+)+/, "")
      .replace(/;$/, "");
    const path = target.startsWith("|") ? target : word(target);
    if (path?.startsWith("|") === true) operations.add({ op: "shell", text: path.slice(1).trim() });
    else if (target !== "") operations.add({ op, path });
  };
}

const shell: Handler = (rest, operations) => {
  const text = rest.trim();
  if (text === "") operations.add({ op: "interactive-shell" });
  else operations.add({ op: "shell", text });
};
const nothing: Handler = () => {};
const unknown: Handler = (rest, operations) => {
  operations.unknown(`a command of the client with \`${rest.trim().slice(0, 30)}\` is not known`);
};
function database(effect: "read" | "write" | "schema" | "destroy", statement: string): Handler {
  return (_rest, operations) => {
    operations.add({ op: "database", effect, statement });
  };
}
const show = database("read", "a command of the client that shows");
const writes: Handler = (rest, operations) => {
  const path = word(rest.trim().split(/\s+/).at(-1) ?? "");
  operations.add({ op: "write", path });
};

/** `\copy table from 'file'`, `\copy (query) to program 'command'`. */
const copy: Handler = (rest, operations, runText) => {
  const found = /\b(to|from)\s+(program\s+)?('(?:[^'\n]|'')*'|\S+)/gi;
  let last: RegExpExecArray | undefined;
  for (const match of rest.matchAll(found)) {
    const isTarget = match[2] !== undefined || match[3]!.startsWith("'") || /^(?:stdin|stdout|pstdin|pstdout)$/i.test(match[3]!);
    if (isTarget || last === undefined) last = match;
    if (match[1]!.toLowerCase() === "to") last = match;
  }
  if (last === undefined) {
    operations.unknown("where `\\copy` copies is not known");
    return;
  }
  const target = last[3]!.replace(/^'|'$/g, "").replaceAll("''", "'");
  const isOut = last[1]!.toLowerCase() === "to";
  if (last[2] !== undefined) operations.add({ op: "shell", text: target });
  else if (!/^p?std(?:in|out)$/i.test(target)) operations.add({ op: isOut ? "write" : "read", path: target });
  const query = /^\s*\(([^]*)\)/.exec(rest)?.[1];
  if (query === undefined)
    operations.add({
      op: "database",
      effect: isOut ? "read" : "write",
      statement: `\\copy ${rest.slice(0, 100)}`,
    });
  else runText(query);
};

const connectTo: Handler = (rest, operations) => {
  const words = rest.trim().split(/\s+/);
  const host = /host=(\S+)/.exec(rest)?.[1] ?? (/^\w+:\/\//.test(words[0] ?? "") ? words[0] : words[2]);
  if (host !== undefined && host !== "-" && host !== "") operations.add({ op: "connect", url: host });
};

const BACKSLASH: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["!", shell],
  ["o", output],
  ["out", output],
  ["g", output],
  ["gx", output],
  ["w", output],
  ["write", output],
  ["s", (rest, operations) => (rest.trim() === "" ? undefined : output(rest, operations))],
  ["T", (rest, operations) => (/[/.~]/.test(rest) ? output(rest, operations) : undefined)],
  ["P", (rest, operations) => operations.add({ op: "shell", text: rest.trim() })],
  ["i", input("load")],
  ["ir", input("load")],
  ["include", input("load")],
  ["include_relative", input("load")],
  [".", input("load")],
  ["source", input("load")],
  ["copy", copy],
  ["c", connectTo],
  ["connect", connectTo],
  ["r", nothing],
  ["lo_import", input("read")],
  ["lo_export", writes],
  ["lo_unlink", database("destroy", "\\lo_unlink")],
  ["gexec", (_rest, operations) => operations.unknown("`\\gexec` runs what a query returns")],
  ["password", database("schema", "\\password")],
  ["cd", (rest, operations) => operations.add({ op: "cd", path: word(rest) ?? "~" })],
  [
    "setenv",
    (rest, operations) =>
      operations.add({
        op: "setenv",
        name: word(rest) ?? "",
        value: word(rest.trim().replace(/^\S+/, "")),
      }),
  ],
  ["e", unknown],
  ["edit", unknown],
  ["ef", unknown],
  ["ev", unknown],
  ["system", shell],
]);
const BACKSLASH_HARMLESS =
  /^(?:[?hqxtaHfCpzGgrRWnuUsbL#-]|d[A-Za-z]*[+S]*|l[+]?|list[+]?|z[+S]*|sf[+]?|sv[+]?|echo|qecho|warn|if|elif|else|endif|timing|x|pset|set|unset|prompt|encoding|conninfo|crosstabview|gset|gdesc|watch|errverbose|bind|bind_named|parse|close_prepared|help|copyright|quit|html|title|C|getenv|restrict|unrestrict|sendpipeline|startpipeline|endpipeline|rehash|charset|warnings|nowarning|status|use|lo_list)$/;

const DOT: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["archive", unknown],
  ["auth", nothing],
  ["backup", writes],
  ["bail", nothing],
  ["binary", nothing],
  ["cd", (rest, operations) => operations.add({ op: "cd", path: word(rest) })],
  ["changes", nothing],
  ["check", nothing],
  ["clone", writes],
  ["columns", nothing],
  ["connection", nothing],
  ["constant", nothing],
  ["crlf", nothing],
  ["crnl", nothing],
  ["databases", show],
  ["dbconfig", nothing],
  ["dbinfo", show],
  ["dbtotxt", show],
  ["dump", show],
  ["echo", nothing],
  ["edit", unknown],
  ["eqp", nothing],
  ["excel", unknown],
  ["exit", nothing],
  ["expert", nothing],
  ["explain", nothing],
  ["filectrl", unknown],
  ["fullschema", show],
  ["headers", nothing],
  ["help", nothing],
  ["highlight", nothing],
  ["highlight_colors", nothing],
  [
    "import",
    (rest, operations, runText) => {
      input("read")(rest, operations, runText);
      operations.add({ op: "database", effect: "write", statement: `.import ${rest.trim()}` });
    },
  ],
  ["imposter", unknown],
  ["indexes", show],
  ["indices", show],
  ["intck", show],
  ["iotrace", output],
  ["keyword", nothing],
  ["large_number_rendering", nothing],
  ["limit", nothing],
  ["lint", nothing],
  [
    "load",
    (rest, operations) => {
      operations.add({ op: "load", path: word(rest) });
      operations.unknown("a library is loaded into the database");
    },
  ],
  ["log", output],
  ["maxrows", nothing],
  ["maxwidth", nothing],
  ["mode", nothing],
  ["nonce", nothing],
  ["nullvalue", nothing],
  ["once", output],
  [
    "open",
    (rest, operations) => {
      const path = word(rest.trim().replace(/^(?:--?\w+\s+)+/, ""));
      if (path !== undefined && path !== ":memory:") operations.add({ op: "read", path });
    },
  ],
  ["output", output],
  ["parameter", nothing],
  ["print", nothing],
  ["progress", nothing],
  ["prompt", nothing],
  ["quit", nothing],
  ["read", input("load")],
  ["recover", show],
  [
    "restore",
    (rest, operations) => {
      const words = rest.trim().split(/\s+/);
      operations.add({ op: "read", path: word(words.at(-1) ?? "") });
      operations.add({ op: "database", effect: "destroy", statement: ".restore" });
    },
  ],
  ["rows", nothing],
  ["safe_mode", nothing],
  ["save", writes],
  ["scanstats", nothing],
  ["schema", show],
  ["selftest", show],
  ["separator", nothing],
  ["session", unknown],
  ["sha3sum", show],
  ["shell", shell],
  ["show", nothing],
  ["stats", nothing],
  ["system", shell],
  ["tables", show],
  ["testcase", unknown],
  ["testctrl", unknown],
  ["thousand_sep", nothing],
  ["decimal_sep", nothing],
  ["timeout", nothing],
  ["timer", nothing],
  ["trace", output],
  ["unmodule", nothing],
  ["version", nothing],
  ["vfsinfo", nothing],
  ["vfslist", nothing],
  ["vfsname", nothing],
  ["width", nothing],
  ["www", unknown],
]);

const LINE: readonly (readonly [RegExp, Handler])[] = [
  [/^:?!!?|^system\b|^ho(?:st)?\b/i, shell],
  [/^:r\b|^source\b|^@@?/i, input("load")],
  [/^:(?:out|error|perftrace)\b|^spo(?:ol)?\b|^tee\b|^capture\b/i, output],
  [/^pager\b/i, (rest, operations) => operations.add({ op: "shell", text: rest.trim() })],
  [/^:connect\b/i, (rest, operations) => operations.add({ op: "connect", url: word(rest) })],
  [/^:(?:setvar|exit|quit|reset|list|listvar|help|on|serverlist|xml)\b/i, nothing],
  [/^(?:notee|nopager|rehash|warnings|nowarning|resetconnection|status|clear|ego|go|exit|quit|help)\b/i, nothing],
  [/^dfs\b/i, (rest, operations) => operations.add({ op: "shell", text: `hdfs dfs ${rest.trim()}` })],
];

/** A command for the client: `\! ls`, `.read file`, `source file`. */
export function readClientCommand(text: string, operations: Operations, runText: (text: string) => void): void {
  const backslash = /^\\([A-Za-z_]+\+?|[!.?#-])([^]*)$/.exec(text);
  if (backslash !== null) {
    const [, name, rest] = backslash;
    // Backticks in arguments are run by the shell.
    if (name !== "!") for (const found of rest!.matchAll(/`([^`]*)`/g)) operations.add({ op: "shell", text: found[1] });
    const handler = BACKSLASH.get(name!);
    if (handler !== undefined) handler(rest!.replace(/;\s*$/, ""), operations, runText);
    else if (/^(?:d|l|z|sf|sv)/.test(name!) && BACKSLASH_HARMLESS.test(name!)) show(rest!, operations, runText);
    else if (!BACKSLASH_HARMLESS.test(name!)) operations.unknown(`the command \`\\${name!}\` of the client is not known`);
    return;
  }
  const dot = /^\.([A-Za-z_0-9]+)([^]*)$/.exec(text);
  if (dot !== null) {
    const [, name, rest] = dot;
    // Names may be shortened; all that it could be count.
    const exact = DOT.get(name!);
    const handlers = exact === undefined ? [...DOT].filter(([full]) => full.startsWith(name!)).map(([, handler]) => handler) : [exact];
    if (handlers.length === 0) operations.unknown(`the command \`.${name!}\` of the client is not known`);
    for (const handler of new Set(handlers)) handler(rest!, operations, runText);
    return;
  }
  const line = LINE.find(([test]) => test.test(text));
  if (line === undefined) operations.unknown(`the command \`${text.slice(0, 30)}\` of the client is not known`);
  else line[1](text.replace(line[0], ""), operations, runText);
}
