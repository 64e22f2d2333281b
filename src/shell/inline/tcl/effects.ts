import type { Operations } from "../tokens/collect.ts";

/** A word of a command: its text when that is known, and how it was written. */
export interface Word {
  readonly text: string | undefined;
  /** In braces: nothing in it is filled in. */
  readonly isBraced: boolean;
  /** What it begins with, known even when the rest is not. */
  readonly start: string;
}

/** Words of a pipeline; redirections stand between them. */
export function startPipeline(args: readonly Word[], operations: Operations): void {
  const words = args.filter((word, n) => !(n < 4 && /^-(?:ignorestderr|keepnewline|encoding|-)$/.test(word.start)));
  const isPlain = words.every((word) => !/^(?:\||\|&|<|<<|>|>>|2>|2>>|>&|>>&|2>@1|&)/.test(word.start));
  if (isPlain) {
    operations.add({ op: "argv", words: words.map((word) => word.text) });
    return;
  }
  const parts = words.map((word) => {
    if (word.text === undefined) return undefined;
    if (word.text === "2>@1") return "2>&1";
    return /^(?:\||\|&|<|<<|>|>>|2>|2>>|>&|>>&|&)$/.test(word.text) || /^[<>]/.test(word.text) ? word.text : `'${word.text.replaceAll("'", "'\\''")}'`;
  });
  operations.add({
    op: "shell",
    text: parts.every((part) => part !== undefined) ? parts.join(" ") : undefined,
  });
}

/** `open file mode`, `open "|command"` */
export function openChannel(path: Word | undefined, access: Word | undefined, operations: Operations): void {
  const start = path?.start.trimStart() ?? "";
  if (start.startsWith("|")) {
    operations.add({ op: "shell", text: path?.text?.trimStart().slice(1).trim() });
    return;
  }
  const mode = access === undefined ? "r" : access.text;
  if (path?.text === undefined && start === "") operations.add({ op: "shell", text: undefined });
  if (mode === undefined || /^r|RDONLY|RDWR/.test(mode)) operations.add({ op: "read", path: path?.text });
  if (mode === undefined || /^[wa]|\+|WRONLY|RDWR|CREAT|APPEND/.test(mode)) operations.add({ op: "write", path: path?.text });
}

/** `file delete …` and its other forms; gives the result when it is known. */
export function changeFiles(args: readonly Word[], operations: Operations): string | undefined {
  const [sub, ...rest] = args;
  const paths = rest.filter((word) => !/^-(?:force|-|symbolic|hard|-)$/.test(word.start)).map((word) => word.text);
  switch (sub?.text) {
    case "delete":
      for (const path of paths.length === 0 ? [undefined] : paths) operations.add({ op: "delete", path, isTree: true });
      return undefined;
    case "rename":
    case "copy":
      for (const from of paths.slice(0, -1))
        operations.add({
          op: "copy",
          from,
          to: paths.at(-1),
          ...(sub.text === "rename" ? { isMove: true } : {}),
        });
      return undefined;
    case "mkdir":
      for (const path of paths) operations.add({ op: "write", path });
      return undefined;
    case "link":
      operations.add({ op: "link", from: paths[1], to: paths[0] });
      return undefined;
    case "attributes":
    case "mtime":
    case "atime":
      if (rest.length > 1) operations.add({ op: "attr", path: paths[0] });
      return undefined;
    case "join":
      return paths.every((path) => path !== undefined) ? paths.join("/") : undefined;
    case "normalize":
    case "nativename":
      return paths[0];
    case "home":
      return "~";
    case undefined:
      operations.unknown("what is done with a file is not known");
      return undefined;
    default:
      return undefined;
  }
}

/** A connection to a host, or a server. */
export function openSocket(args: readonly Word[], procedures: ReadonlySet<string>, operations: Operations): void {
  if (args.some((word) => word.text === "-server")) {
    operations.add({ op: "listen" });
    const handler = args[args.findIndex((word) => word.text === "-server") + 1];
    if (handler?.text !== undefined && !procedures.has(handler.text.split(" ")[0]!)) operations.unknown("what handles a connection is not known");
    return;
  }
  const [host, port] = args.filter((word, n) => !word.start.startsWith("-") && !/^-my(?:addr|port)$/.test(args[n - 1]?.start ?? ""));
  const url = host?.text === undefined ? undefined : `${host.text}:${port?.text ?? "?"}`;
  operations.add({ op: "connect", url, isRaw: true });
  operations.add({ op: "send", url, isRaw: true });
}
