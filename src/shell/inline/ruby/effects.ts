import { originOf } from "../tokens/origin.ts";
import {
  changesFolder,
  changesMode,
  copies,
  each,
  isUnknown,
  links,
  lists,
  listens,
  loads,
  nothing,
  opensSocket,
  reads,
  table,
  uploads,
  writes,
} from "../tokens/effects.ts";
import { isGroup, isName, isOp, type Token } from "../tokens/token.ts";
import type { Call, Effect } from "../tokens/walker.ts";

function isOption(arg: readonly Token[]): boolean {
  return arg.some((token) => isOp(token, "=>")) || isOp(arg[0], "**");
}

/** Words of a command without the variables before them and the options behind. */
function commandWords(call: Call): readonly (string | undefined)[] {
  for (const arg of call.args) if (isOption(arg)) commandOption(arg, call);
  const args = call.args.filter((arg) => !isOption(arg) && !isGroup(arg[0], "{"));
  // `*words` spreads a list.
  return args.flatMap((arg) => call.values.parts(isOp(arg[0], "*") ? arg.slice(1) : arg));
}

/** `out: "file"`, `chdir: "folder"` */
function commandOption(arg: readonly Token[], call: Call): void {
  const key = call.values.evaluate(arg.slice(0, 1));
  const at = arg.findIndex((token) => isOp(token, "=>"));
  const value = at === -1 ? undefined : call.values.part(arg.slice(at + 1));
  if (key === "chdir") call.add({ op: "cd", path: value });
  else if (value !== undefined && (key === "in" || key === "out" || key === "err" || isGroup(arg[0], "["))) {
    call.add({ op: key === "in" ? "read" : "write", path: value });
  }
}

/** One text goes to the shell, several words do not. */
const run: Effect = (call) => {
  const words = commandWords(call);
  if (words.length > 1) call.add({ op: "argv", words });
  else call.add({ op: "shell", text: words[0] });
};

/** `IO.popen("command", "r")`, `IO.popen(["a", "b"])` */
const popen: Effect = (call) => {
  const arg = call.args.find((one) => !isGroup(one[0], "{") && !isName(one[0], "ENV"));
  const words = call.values.parts(arg ?? []);
  if (isGroup(arg?.[0], "[") || words.length > 1) call.add({ op: "argv", words });
  else if (words[0] !== "-") call.add({ op: "shell", text: words[0] });
};

const pipeline: Effect = (call) => {
  for (const arg of call.args) {
    if (isOption(arg)) continue;
    const words = call.values.parts(arg);
    if (isGroup(arg[0], "[")) call.add({ op: "argv", words });
    else call.add({ op: "shell", text: words[0] });
  }
};

function isWriting(mode: string | undefined): boolean {
  return mode !== undefined && /^[wa]|\+/.test(mode);
}

/** `open`: a file, a command behind `|`, or an address. */
const open: Effect = (call) => {
  const paths = call.each(0);
  const isFile = call.name === "File.open" || call.name === "File.new" || startsPlain(call.args[0]);
  for (const path of paths) {
    if (path?.startsWith("|") === true) call.add({ op: "shell", text: path.slice(1).trim() });
    else if (path !== undefined && /^(?:https?|ftp):\/\//i.test(path)) call.add({ op: "connect", url: path });
    else {
      const isOpen = path === undefined || /^[\uE000-\uE002]/.test(path);
      if (isOpen && !isFile) call.add({ op: "shell", text: undefined });
      openFile(call, path);
    }
  }
};

/** A text that begins with known characters other than `|` names a file. */
function startsPlain(arg: readonly Token[] | undefined): boolean {
  const first = arg?.[0];
  if (isName(first, "URI", "ARGV", "File", "Dir", "Pathname")) return true;
  const part = first?.type === "text" ? first.parts[0] : undefined;
  return typeof part === "string" && /^\s*[^|\s]/.test(part);
}

function openFile(call: Call, path: string | undefined): void {
  if (isArgument(call.args[0])) return;
  const modeArg = call.args[1];
  const option = call.args.find((arg) => isOption(arg) && call.values.evaluate(arg.slice(0, 1)) === "mode");
  const mode = option === undefined ? (modeArg === undefined || isOption(modeArg) ? "r" : call.values.text(modeArg)) : call.values.text(option.slice(2));
  const isFlag = modeArg?.some((token) => token.type === "name" && /^(?:CREAT|WRONLY|RDWR|APPEND|TRUNC)$/.test(token.text)) === true;
  if (mode !== undefined && !/^[wa]/.test(mode) && !isFlag) call.add({ op: "read", path });
  if (isWriting(mode) || isFlag || mode === undefined) call.add({ op: "write", path });
}

/** Files named on the command line are read anyway, by the roles of its words. */
function isArgument(arg: readonly Token[] | undefined): boolean {
  if (arg === undefined || !isName(arg[0], "ARGV")) return false;
  if (isGroup(arg[1], "[")) return arg.length === 2;
  return arg.length === 3 && isOp(arg[1], "member") && isName(arg[2], "first", "last", "shift", "pop");
}

const read: Effect = (call) => {
  if (isArgument(call.args[0])) return;
  for (const path of call.each(0)) {
    const isCommand = path?.startsWith("|") === true && !call.name.startsWith("File.");
    call.add(isCommand ? { op: "shell", text: path.slice(1).trim() } : { op: "read", path });
  }
};

/** `send(:system, "id")`: the call that it stands for. */
function sends(effects: () => ReadonlyMap<string, Effect>): Effect {
  return (call) => {
    const name = call.text(0);
    if (name === undefined) {
      call.unknown("a method is called by a computed name");
      return;
    }
    const receiver = call.receiver
      .map((token) => (token.type === "name" ? token.text : "."))
      .filter((text) => text !== ".")
      .join(".");
    const table = effects();
    const effect = table.get(`${receiver}.${name}`) ?? table.get(name) ?? table.get(`.${name}`);
    const args = call.args.slice(1);
    effect?.({
      ...call,
      name,
      args,
      text: (n) => call.text(n + 1),
      known: (n) => call.known(n + 1),
      part: (n) => call.part(n + 1),
      each: (n) => call.each(n + 1),
      parts: (from = 0) => call.parts(from + 1),
      texts: (from = 0) => call.texts(from + 1),
    });
  };
}

/** Methods of a path, as far as it is one: other things have methods of these names too. */
function onPath(op: "read" | "write" | "delete" | "list", isTree = false): Effect {
  return (call) => {
    if (!isPath(call.receiver, call)) return;
    const path = call.values.part(call.receiver);
    if (op === "write" || op === "list") call.add({ op, path });
    else call.add({ op, path, ...(isTree ? { isTree } : {}) });
  };
}

function isPath(tokens: readonly Token[], call: Call): boolean {
  return tokens.some((token) => {
    if (isName(token, "Pathname")) return true;
    const sources = token.type === "name" || token.type === "variable" ? call.values.sourcesOf(token.text) : undefined;
    return sources?.some((source) => isName(source[0], "Pathname")) === true;
  });
}

const environment: Effect = (call) => {
  call.add({ op: "environment", name: call.text(0) });
};

/** Arguments of the program are files to be read by `ARGF` and `gets`. */
const argument: Effect = (call) => {
  for (const path of call.parts()) call.add({ op: "read", path });
};

const request: Effect = (call) => {
  const url = call.parts().find((text) => text !== undefined && /^https?:|^[\w-]+(?:\.[\w-]+)+$|^localhost$/.test(text));
  call.add({ op: "connect", url });
  if (/\.(?:post|put|patch|delete|post_form|upload!)$/i.test(call.name)) call.add({ op: "send", url });
};

const kill: Effect = (call) => {
  const [signal, ...targets] = call.texts();
  if (signal === "0") return;
  for (const target of targets.length === 0 ? [undefined] : targets) call.add({ op: "kill", target });
};

const sql: Effect = (call) => {
  call.add({ op: "code", language: "sql", text: call.text(0) });
};

/** Changes through a model of the project. */
function model(effect: "read" | "write" | "destroy", isUnbounded = false): Effect {
  return (call) => {
    const hasCondition = call.receiver.some((token) => isName(token, "where", "find", "find_by", "limit", "rewhere"));
    const name = call.receiver[0]?.type === "name" ? call.receiver[0].text : "";
    const isBounded = hasCondition || call.args.length > 0;
    if (!/^[A-Z]/.test(name) || /^(?:File|Dir|FileUtils|Pathname|IO)$/.test(name)) return;
    call.add({
      op: "database",
      effect: isUnbounded && isBounded ? "write" : effect,
      statement: `${name}${call.name}`,
      ...(isUnbounded && !isBounded ? { isUnbounded } : {}),
    });
  };
}

const evaluates: Effect = (call) => {
  if (call.args.length === 0 || isGroup(call.args[0]?.[0], "{")) return;
  call.add({
    op: "code",
    language: "ruby",
    text: call.text(0),
    ...originOf(call.args.flat(), call.values),
  });
};

/** Functions of Ruby and of its library that do something. Methods begin with a dot. */
export const RUBY_EFFECTS: ReadonlyMap<string, Effect> = table(
  [
    "system exec spawn Kernel.system Kernel.exec Kernel.spawn Process.spawn Process.exec Open3.capture2 Open3.capture2e Open3.capture3 Open3.popen2 Open3.popen2e Open3.popen3 PTY.spawn sh",
    run,
  ],
  ["IO.popen", popen],
  ["Open3.pipeline Open3.pipeline_r Open3.pipeline_w Open3.pipeline_rw Open3.pipeline_start", pipeline],
  ["open Kernel.open IO.open File.open File.new URI.open OpenURI.open_uri", open],
  [
    "eval Kernel.eval instance_eval class_eval module_eval .instance_eval .class_eval .module_eval  .eval RubyVM.InstructionSequence.compile RubyVM.InstructionSequence.new RubyVM.InstructionSequence.eval",
    evaluates,
  ],
  [
    "File.read File.readlines File.foreach File.binread IO.read IO.readlines IO.foreach IO.binread  YAML.load_file YAML.safe_load_file YAML.unsafe_load_file Psych.load_file Psych.safe_load_file JSON.load_file JSON.load_file! CSV.read CSV.readlines CSV.foreach CSV.table TOML.load_file Tomlrb.load_file Zlib.GzipReader.open Digest.SHA256.file Digest.MD5.file Digest.SHA1.file Digest.SHA512.file GzipReader.open",
    read,
  ],
  ["readlines gets readline", nothing],
  ["CSV.open", open],
  ["File.write File.binwrite IO.write IO.binwrite File.truncate File.mkfifo Zlib.GzipWriter.open Logger.new PStore.new YAML.Store.new", writes()],
  ["File.delete File.unlink", each("delete")],
  ["File.rename", copies(true)],
  ["File.symlink File.link", links()],
  ["File.chmod File.lchmod ", changesMode(0, 1)],
  ["File.chown File.lchown File.utime File.lutime", (call) => call.parts(2).forEach((path) => call.add({ op: "attr", path }))],
  ["IO.sysopen", reads()],
  ["Dir.glob Dir.entries Dir.children Dir.each_child Dir.foreach Dir.open Dir.new Find.find Dir.[]", lists()],
  ["Dir.mkdir FileUtils.mkdir FileUtils.mkdir_p FileUtils.makedirs FileUtils.mkpath FileUtils.touch mkdir_p mkdir touch", each("write")],
  ["Dir.rmdir Dir.delete Dir.unlink FileUtils.rmdir", each("delete")],
  ["Dir.chdir FileUtils.cd FileUtils.chdir cd chdir", changesFolder()],
  [
    "Dir.chroot Process.UID.change_privilege Process.GID.change_privilege Process.Sys.setuid Process.Sys.setgid Process.Sys.seteuid Process.euid= Process.uid= Process.initgroups",
    (call) => call.add({ op: "privilege", what: call.name }),
  ],
  ["FileUtils.rm FileUtils.rm_f FileUtils.remove FileUtils.safe_unlink FileUtils.remove_file rm rm_f", removes(false)],
  [
    "FileUtils.rm_r FileUtils.rm_rf FileUtils.rmtree FileUtils.remove_dir FileUtils.remove_entry FileUtils.remove_entry_secure FileUtils.remove_entry_with_a rm_r rm_rf rmtree",
    removes(true),
  ],
  ["FileUtils.cp FileUtils.cp_r FileUtils.copy FileUtils.copy_file FileUtils.copy_entry FileUtils.install FileUtils.cp_lr cp cp_r IO.copy_stream", copies()],
  ["FileUtils.mv FileUtils.move mv", copies(true)],
  ["FileUtils.ln FileUtils.ln_s FileUtils.ln_sf FileUtils.symlink FileUtils.link ln_s", links()],
  ["FileUtils.chmod FileUtils.chmod_R", changesMode(0, 1)],
  ["FileUtils.chown FileUtils.chown_R", (call) => call.parts(2).forEach((path) => call.add({ op: "attr", path }))],
  [
    "Net.HTTP.get Net.HTTP.get_response Net.HTTP.get_print Net.HTTP.start Net.HTTP.new Net.HTTP.post Net.HTTP.post_form Net.HTTP.put HTTParty.get HTTParty.post HTTParty.put Faraday.get Faraday.new Faraday.post RestClient.get RestClient.post RestClient.put Excon.get Excon.post Typhoeus.get Typhoeus.post HTTP.get HTTP.post HTTP.put Mechanize.new Net.FTP.new Net.FTP.open Net.SMTP.start Net.SMTP.new Net.SSH.start Net.SCP.start Net.SFTP.start Net.Telnet.new Net.IMAP.new Net.POP3.new Resolv.getaddress Resolv.getaddresses Resolv.new Socket.getaddrinfo Addrinfo.tcp IPSocket.getaddress Addrinfo.getaddrinfo",
    request,
  ],
  ["Net.HTTP.Get.new Net.HTTP.Post.new Net.HTTP.Put.new Net.HTTP.Delete.new Net.HTTP.Patch.new Net.HTTP.Head.new", nothing],
  [".request .post_form", (call) => call.add({ op: "send", url: undefined })],
  [
    "TCPSocket.new TCPSocket.open UDPSocket.new UDPSocket.open Socket.tcp Socket.udp Socket.new OpenSSL.SSL.SSLSocket.new OpenSSL.SSL.SSLSocket.open",
    opensSocket(),
  ],
  ["UNIXSocket.new UNIXSocket.open Socket.unix", isUnknown("a local socket is opened")],
  [
    "TCPServer.new TCPServer.open UNIXServer.new UDPServer.new Socket.tcp_server_loop Socket.tcp_server_sockets WEBrick.HTTPServer.new Rack.Handler Rackup.Handler",
    listens,
  ],
  [".send_message", nothing],
  ["ENV.fetch ENV.dig ENV.values_at ENV.assoc ENV.slice", environment],
  ["ENV.[]=  ENV.store", (call) => call.add({ op: "setenv", name: call.text(0) ?? "", value: call.text(1) })],
  ["ENV.delete ENV.update ENV.merge! ENV.replace ENV.clear", nothing],
  ["ENV", (call) => call.add({ op: "environment", name: undefined })],
  ["ARGV.replace ARGV.push ARGV.unshift ARGV.concat ARGV.append ARGV.prepend ARGV.insert", argument],
  ["ARGF.inplace_mode=", isUnknown("files are changed in place")],
  ["Marshal.load Marshal.restore", isUnknown("objects are loaded from bytes")],
  ["ERB.new", isUnknown("a template may run any code")],
  ["send public_send  .send .public_send  method .method .instance_method instance_method .public_method public_method .bind_call", sends(() => RUBY_EFFECTS)],
  ["const_get .const_get Object.const_get .constantize", isUnknown("a class is found by its name")],
  ["binding.irb binding.pry irb pry .irb .pry IRB.start Pry.start", isUnknown("a session that takes commands is started")],
  [
    "syscall  Fiddle DL FFI DRb Win32API WIN32OLE TracePoint RubyVM set_trace_func ObjectSpace._id2ref Gem.install Gem::Installer Bundler Rake Syslog",
    isUnknown("it reaches deeper than can be followed"),
  ],
  ["Process.kill", kill],
  ["Process.daemon Process.setsid Process.setpriority Process.setrlimit Process.warmup", nothing],
  ["load Kernel.load require_relative", loads()],
  ["autoload", loads(1)],
  ["SQLite3.Database.new SQLite3.Database.open", reads()],
  ["PG.connect PG::Connection.new Mysql2.Client.new Redis.new Mongo.Client.new Sequel.connect", uploads()],
  [".execute .exec_query .exec_params .select_all .select_value .select_values .exec", sql],
  [".unlink .rmtree", removesReceiver],
  [".delete", onPath("delete")],
  [".read .binread .readlines ", onPath("read")],
  [".write .binwrite .mkpath .mkdir", onPath("write")],
  [".children .entries .glob .each_child ", onPath("list")],
  [
    ".rename",
    (call) =>
      isPath(call.receiver, call)
        ? call.add({
            op: "copy",
            from: call.values.part(call.receiver),
            to: call.part(0),
            isMove: true,
          })
        : undefined,
  ],
  [".delete_all .destroy_all", model("destroy", true)],
  [
    ".destroy .destroy! .update_all .update! .save .save! .create .create! .insert_all .upsert_all .update_column .update_columns .find_or_create_by .find_or_create_by! .increment! .toggle!",
    model("write"),
  ],
  [
    ".where .find_by .find_by! .pluck .order .limit .ids .exists? .includes .joins .left_joins .group .having .distinct .unscoped .find_each .find_in_batches .in_batches .average .maximum .minimum .calculate .not .or .and .with_deleted",
    model("read"),
  ],
  [".chmod .chown .make_symlink .make_link ", changesReceiver],
);

function removesReceiver(call: Call): void {
  const isTree = call.name === ".rmtree";
  call.add({ op: "delete", path: call.values.part(call.receiver), ...(isTree ? { isTree } : {}) });
}

function changesReceiver(call: Call): void {
  if (isPath(call.receiver, call)) call.add({ op: "attr", path: call.values.part(call.receiver) });
}

/** Options such as `force: true` are no paths. */
function removes(isTree: boolean): Effect {
  return (call) => {
    const paths = call.args.filter((arg) => !isOption(arg)).flatMap((arg) => call.values.parts(arg));
    for (const path of paths.length === 0 ? [undefined] : paths) call.add({ op: "delete", path, ...(isTree ? { isTree } : {}) });
  };
}
