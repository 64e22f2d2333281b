import type { CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { isUnknown, nothing, runsText, table } from "./tokens/effects.ts";
import { languageOf, parameterNames } from "./tokens/language.ts";
import { isGroup, isName, isOp, type Token } from "./tokens/token.ts";
import type { Known, Pure } from "./tokens/values.ts";
import { callReader, type Call, type Effect } from "./tokens/walker.ts";

/** The text of an argument with this label, else of the first argument. */
function labelled(call: Call, ...labels: readonly string[]): string | undefined {
  const arg = call.args.find((one) => isName(one[0], ...labels) && isOp(one[1], ":")) ?? call.args[0] ?? [];
  return call.values.text(isOp(arg[1], ":") ? arg.slice(2) : arg);
}

function on(op: "read" | "write" | "delete" | "list", ...labels: readonly string[]): Effect {
  return (call) => {
    const path = labelled(call, ...labels);
    if (op === "delete") call.add({ op, path, isTree: true });
    else call.add({ op, path });
  };
}

/** `String(contentsOfFile: "x")`, `Data(contentsOf: URL(…))`, or a plain conversion. */
const contents: Effect = (call) => {
  if (!call.args.some((arg) => isName(arg[0], "contentsOfFile", "contentsOf"))) return;
  const path = labelled(call, "contentsOfFile", "contentsOf");
  if (path !== undefined && /^https?:/.test(path)) call.add({ op: "connect", url: path });
  else call.add({ op: "read", path: path?.replace(/^file:\/\//, "") });
};

const unlabelled: Pure = (args: readonly Known[]) => args.at(-1);

/** Reads a Swift program. */
export const readSwift: CodeReader = callReader(
  languageOf({
    name: "swift",
    lexicon: {
      lineComments: ["//"],
      blockComments: [["/*", "*/"]],
      nestsComments: true,
      quotes: [
        { open: '"""', close: '"""', type: "text", hasEscapes: true, code: ["\\("] },
        { open: '#"', close: '"#', type: "text", hasEscapes: false },
        quote('"', "text", ["\\("]),
      ],
      members: ["?.", "!.", "."],
    },
    words:
      "let var func return if else for in while repeat switch case default break continue guard defer do try catch throw throws import struct class enum protocol extension init self nil true false as is where static private public fileprivate internal async await some any",
    harmless: `print debugPrint dump String Int Double Float Bool Character Array Dictionary Set Range abs min max zip stride sequence precondition assert fatalError readLine type exit Date DateFormatter Calendar TimeInterval UUID JSONEncoder JSONDecoder JSONSerialization Data CommandLine MemoryLayout
      ProcessInfo.processInfo.processorCount ProcessInfo.processInfo.operatingSystemVersionString ProcessInfo.processInfo.arguments ProcessInfo.processInfo.hostName FileManager.default.fileExists FileManager.default.currentDirectoryPath URL Foundation`,
    methods:
      "map filter reduce forEach sorted sort reversed joined split count isEmpty contains first last append insert remove removeLast hasPrefix hasSuffix uppercased lowercased replacingOccurrences trimmingCharacters components enumerated compactMap flatMap min max shuffled randomElement prefix suffix dropFirst dropLast keys values string date format description path lastPathComponent pathExtension deletingLastPathComponent appendingPathComponent encode decode rounded isMultiple allSatisfy",
    effects: table(
      ["system popen Darwin.system Glibc.system", runsText()],
      [
        "execv execvp execl execlp posix_spawn Process NSTask NSAppleScript dlopen dlsym unsafeBitCast",
        isUnknown("a program is started in a way that is not followed"),
      ],
      ["String Data NSData NSString", contents],
      ["FileManager.default.contents", on("read", "atPath")],
      ["fopen open", on("read")],
      ["FileManager.default.createFile FileManager.default.createDirectory", on("write", "atPath")],
      ["FileManager.default.removeItem", on("delete", "atPath", "at")],
      ["unlink rmdir remove", on("delete")],
      ["FileManager.default.contentsOfDirectory FileManager.default.enumerator", on("list", "atPath", "at")],
      [
        "FileManager.default.copyItem FileManager.default.moveItem",
        (call) =>
          call.add({
            op: "copy",
            from: call.values.text(call.args[0]?.slice(2) ?? []),
            to: call.values.text(call.args[1]?.slice(2) ?? []),
            isMove: call.name.endsWith("moveItem"),
          }),
      ],
      [".write", on("write", "toFile", "to")],
      [
        "URLSession.shared.dataTask URLSession.shared.data URLSession.shared.uploadTask",
        (call) => call.add({ op: "connect", url: labelled(call, "with", "from") }),
      ],
      [".resume", nothing],
      [
        "ProcessInfo.processInfo.environment getenv environ",
        (call) => call.add({ op: "environment", name: call.name === "getenv" ? call.text(0) : undefined }),
      ],
      ["socket connect bind", isUnknown("a socket is opened")],
    ),
    pure: new Map<string, Pure>([
      ["URL", unlabelled],
      ["NSHomeDirectory", () => "~"],
    ]),
    defines: (tokens, at) => {
      const next = tokens[at + 1];
      if (isName(tokens[at], "func", "let", "var", "for", "struct", "class", "enum", "case") && next?.type === "name")
        return [next.text, ...(isGroup(tokens[at + 2], "(") ? parameterNames((tokens[at + 2] as { items: readonly Token[] }).items) : [])];
      return [];
    },
    form: (walker, tokens, at) => {
      const next = tokens[at + 1];
      if (!isName(tokens[at], "import") || next?.type !== "name") return undefined;
      if (!/^(?:Foundation|Darwin|Glibc|Dispatch|Swift|Cocoa|AppKit|UIKit|Combine|SwiftUI|Musl)$/.test(next.text))
        walker.operations.add({ op: "module", name: next.text });
      return at + 1;
    },
    special: (tokens) => {
      const [label, colon] = tokens;
      if (label?.type !== "name" || !isOp(colon, ":") || tokens.length !== 3) return undefined;
      const value = tokens[2];
      return value?.type === "text" && value.parts.every((part) => typeof part === "string") ? value.parts.join("") : undefined;
    },
  }),
);
