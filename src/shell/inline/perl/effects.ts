import type { Token } from "../tokens/token.ts";
import { isGroup, isName, isOp } from "../tokens/token.ts";
import { HOLE } from "../operations.ts";
import { mentions, runsCode } from "../tokens/origin.ts";
import { both, changesFolder, connects, copies, each, isUnknown, links, lists, listens, nothing, reads, table, uploads, writes } from "../tokens/effects.ts";
import type { Call, Effect } from "../tokens/walker.ts";

/** Files named on the command line are read anyway, by the roles of its words. */
function isArgument(tokens: readonly Token[]): boolean {
  const [one, two, three] = tokens;
  if (one?.type === "variable" && one.text === "$ARGV") return tokens.length === 2 && isGroup(two, "[");
  return isName(one, "shift") && two?.type === "variable" && two.text === "@ARGV" && three === undefined;
}

function openTwo(call: Call): void {
  const text = call.part(1)?.trim();
  if (text === undefined || /^[\uE000-\uE002]/.test(text)) call.add({ op: "shell", text: undefined });
  else openTarget(text, call);
}

function openTarget(text: string, call: Call): void {
  const found = /^(\+?[<>]{1,2}&?=?)?\s*([^]*)$/.exec(text)!;
  const [, mode, target] = found;
  if (mode === undefined && target!.startsWith("|")) {
    if (target !== "|-") call.add({ op: "shell", text: target!.slice(1).trim() });
  } else if (mode === undefined && target!.endsWith("|")) {
    if (target !== "-|") call.add({ op: "shell", text: target!.slice(0, -1).trim() });
  } else {
    // A `|` may come at the end of what is not known.
    if (mode === undefined && target!.endsWith(HOLE.any)) call.add({ op: "shell", text: target });
    openMode(mode ?? "<", target!, call);
  }
}

function openMode(mode: string, path: string | undefined, call: Call): void {
  if (mode.includes("&") || path === "-" || path === "") return;
  if (!mode.includes(">")) call.add({ op: "read", path });
  if (/[>+]/.test(mode)) call.add({ op: "write", path });
}

/** `open` with two arguments reads a mode from the name; with more the mode stands apart. */
const open: Effect = (call) => {
  if (call.args.length < 2) {
    if (call.args.length === 1 && !call.args[0]!.some((token) => isName(token, "my"))) call.unknown("`open` without a file");
    return;
  }
  if (call.args.length === 2) {
    openTwo(call);
    return;
  }
  const mode = call
    .text(1)
    ?.replace(/\s*:[^]*$/, "")
    .trim();
  const target = call.args[2]!;
  if (mode === undefined) call.unknown("`open` in a way that the program computes");
  else if (mode === "-|" || mode === "|-") {
    const words = call.parts(2);
    if (words.length === 1) call.add({ op: "shell", text: words[0] });
    else call.add({ op: "argv", words });
  } else if (!/^\+?[<>]{1,2}&?=?$/.test(mode)) call.unknown(`\`open\` with the mode \`${mode.slice(0, 20)}\``);
  else if (isOp(target[0], "\\") || isName(target[0], "undef") || (mode === "<" && isArgument(target))) return;
  else for (const path of call.each(2)) openMode(mode, path, call);
};

/** `system`, `exec`: one text goes to the shell, several words do not; a block names the program. */
const run: Effect = (call) => {
  const block = call.args[0]?.[0];
  if (isGroup(block, "{")) {
    const rest = [call.args[0]!.slice(1), ...call.args.slice(1)].filter((arg) => arg.length > 0);
    const words = rest.flatMap((arg) => call.values.parts(arg));
    call.add({ op: "argv", words: [call.values.part(block.items), ...words.slice(1)] });
    return;
  }
  const words = call.parts();
  if (words.length > 1) call.add({ op: "argv", words });
  else call.add({ op: "shell", text: words[0] });
};

/** `IO::Socket::INET->new(PeerAddr => "host", PeerPort => 80)` or with one text. */
const socket: Effect = (call) => {
  const words = call.parts();
  const value = (...keys: readonly string[]): string | undefined => {
    const at = words.findIndex((word) => word !== undefined && keys.includes(word));
    return at === -1 ? undefined : words[at + 1];
  };
  if (words.includes("Listen") || words.includes("LocalPort")) {
    call.add({ op: "listen" });
    if (!words.includes("PeerAddr") && !words.includes("PeerHost")) return;
  }
  const host = words.length === 1 ? words[0] : value("PeerAddr", "PeerHost");
  const port = value("PeerPort");
  const url = host === undefined ? undefined : port === undefined ? host : `${host}:${port}`;
  call.add({ op: "connect", url, isRaw: true });
  call.add({ op: "send", url, isRaw: true });
};

const connect: Effect = (call) => {
  const url = call.part(1);
  call.add({ op: "connect", url, isRaw: true });
  call.add({ op: "send", url, isRaw: true });
};

/** Looking up a name asks a name server for it. */
const lookUp: Effect = (call) => {
  const host = call.part(0);
  if (host === undefined || !/^[\d.]+$|^localhost$/.test(host)) call.add({ op: "connect", url: host });
};

const kill: Effect = (call) => {
  const [signal, ...targets] = call.texts();
  if (signal === "0") return;
  for (const target of targets.length === 0 ? [undefined] : targets) call.add({ op: "kill", target });
};

const chmod: Effect = (call) => {
  const [mode, ...paths] = call.parts();
  for (const path of paths.length === 0 ? [undefined] : paths) call.add({ op: "attr", path, ...(mode === undefined ? {} : { mode }) });
};

const sysopen: Effect = (call) => {
  call.add({ op: "read", path: call.part(1) });
  call.add({ op: "write", path: call.part(1) });
};

/** `find(sub { … }, ".")` goes through folders; what it does there is in the block. */
const find: Effect = (call) => {
  const removes = mentions(call.args[0] ?? [], /^(?:unlink|rmdir|remove_tree|rmtree)$/, call.values);
  for (const path of call.parts(1)) {
    call.add({ op: "list", path });
    if (removes) call.add({ op: "delete", path, isTree: true });
  }
};

/** `path("x")->slurp` and the like. */
function onPath(op: "read" | "write" | "delete", isTree = false): Effect {
  return (call) => {
    const path = call.values.part(call.receiver);
    if (op === "write") call.add({ op, path });
    else call.add({ op, path, ...(isTree ? { isTree } : {}) });
  };
}

const request: Effect = (call) => {
  const url = call.texts().find((word) => word !== undefined && /^https?:/i.test(word));
  call.add({ op: "connect", url });
  if (call.text(0) !== "GET" && call.text(0) !== "HEAD") call.add({ op: "send", url });
};

const query: Effect = (call) => {
  call.add({ op: "code", language: "sql", text: call.text(0) });
};

const database: Effect = (call) => {
  const source = call.text(0);
  const file = /^dbi:SQLite:(?:dbname=)?(.*)$/i.exec(source ?? "")?.[1];
  if (file !== undefined) call.add({ op: "read", path: file });
  else
    call.add({
      op: "connect",
      url: /host(?:name)?=([^;]+)/.exec(source ?? "")?.[1] ?? (source === undefined ? undefined : "localhost"),
    });
};

function open3(handles: number): Effect {
  return (call) => {
    const words = call.parts(handles);
    if (words.length === 1) call.add({ op: "shell", text: words[0] });
    else call.add({ op: "argv", words });
  };
}

/** Functions of Perl and of its library that do something. Methods begin with a dot. */
export const PERL_EFFECTS = table(
  ["open", open],
  ["sysopen POSIX::open dbmopen", sysopen],
  ["system exec POSIX::system POSIX::execvp POSIX::execv", run],
  ["readpipe", (call) => call.add({ op: "shell", text: call.part(0) })],
  ["open2", open3(2)],
  ["open3", open3(3)],
  ["eval evalbytes", runsCode("perl")],
  ["unlink POSIX::remove remove", each("delete")],
  ["rmdir", each("delete")],
  ["remove_tree rmtree", each("delete", 0, true)],
  ["mkdir make_path mkpath", each("write")],
  ["mkfifo POSIX::creat truncate", writes(0)],
  ["rename move mv", copies(true)],
  ["copy cp syscopy", copies()],
  ["link symlink", links()],
  ["chmod", chmod],
  ["chown utime", (call) => call.parts(2).forEach((path) => call.add({ op: "attr", path }))],
  ["chdir", changesFolder()],
  ["chroot setuid setgid seteuid setegid setreuid setresuid initgroups", (call) => call.add({ op: "privilege", what: call.name })],
  ["opendir", lists(1)],
  ["glob bsd_glob File::Glob::bsd_glob", lists(0)],
  ["readlink", nothing],
  ["kill", kill],
  ["socket socketpair shutdown setsockopt getsockopt getpeername getsockname accept", nothing],
  ["connect", connect],
  ["bind", nothing],
  ["listen", listens],
  ["send recv syswrite dup dup2 POSIX::dup2 POSIX::dup pipe fork setsid POSIX::setsid POSIX::_exit _exit nice setpriority getpriority ttyname", nothing],
  ["gethostbyname inet_aton getaddrinfo", lookUp],
  ["syscall", isUnknown("it calls the system directly")],
  ["ioctl fcntl", nothing],
  ["get head getprint", connects()],
  ["getstore mirror", both(connects(), writes(1))],
  ["read_file read_text read_binary read_lines retrieve lock_retrieve LoadFile slurp", reads()],
  ["write_file write_text write_binary append_file prepend_file edit_file edit_file_lines", writes()],
  ["store nstore lock_store lock_nstore", writes(1)],
  ["DumpFile", writes()],
  ["find finddepth", find],
  ["tempfile tempdir mktemp mkstemp", nothing],
  ["path", nothing],
  [".slurp .slurp_utf8 .slurp_raw .lines .lines_utf8", onPath("read")],
  [".spew .spew_utf8 .spew_raw .append .append_utf8 .touch .mkpath .mkdir .edit .edit_lines .edit_utf8 .touchpath", onPath("write")],
  [".remove .unlink", onPath("delete")],
  [".remove_tree", onPath("delete", true)],
  ["IO::Socket::INET.new IO::Socket::INET6.new IO::Socket::IP.new IO::Socket::SSL.new", socket],
  ["IO::Socket::UNIX.new IO::Socket.new", isUnknown("a local socket is opened")],
  ["IO::Select.new", nothing],
  [
    "IO::File.new",
    (call) => {
      const mode = call.text(1) ?? "<";
      if (call.args.length === 1) openTwo({ ...call, part: () => call.part(0) });
      else openMode(/^[wa]/.test(mode) ? ">" : mode.startsWith("r+") ? "+<" : mode.startsWith("r") ? "<" : mode, call.part(0), call);
    },
  ],
  ["IO::Dir.new", lists(0)],
  ["IO::Pipe.new", nothing],
  [".reader .writer", run],
  [".get .head", connects()],
  [".post .put .post_form .patch .delete", uploads()],
  [".mirror", both(connects(), writes(1))],
  [".request .simple_request", request],
  ["HTTP::Request.new", (call) => call.add({ op: "connect", url: call.part(1) })],
  ["Net::FTP.new Net::SMTP.new Net::POP3.new Net::Telnet.new Net::SSH.new", uploads()],
  ["Net::Ping.new", connects()],
  [".ping", connects()],
  ["DBI.connect", database],
  [".do .prepare .selectall_arrayref .selectall_hashref .selectrow_array .selectrow_arrayref .selectrow_hashref .selectcol_arrayref", query],
  [".execute", nothing],
  ["Archive::Tar.new", (call) => (call.args.length === 0 ? undefined : call.add({ op: "read", path: call.part(0) }))],
  ["Archive::Tar.list_archive", reads()],
  ["Archive::Tar.extract_archive .extract", isUnknown("an archive is unpacked")],
  ["Archive::Tar.create_archive", writes()],
  [".load_file", reads()],
  ["File::Temp.new File::Temp.newdir", nothing],
);
