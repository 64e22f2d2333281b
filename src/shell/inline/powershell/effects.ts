import type { CodeOperation } from "../operations.ts";

/** Words of a command: those with a name (`-Path x`) and the others. */
export interface Arguments {
  readonly named: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly plain: readonly (string | undefined)[];
  /** Bodies in braces, as they stand. */
  readonly blocks: number;
  /** All words as written. */
  readonly words: readonly (string | undefined)[];
}

export type Add = (operation: CodeOperation) => void;
type Cmdlet = (args: Arguments, add: Add) => void;

/** A value by the names it may have (any part from the start counts), else by its place. */
function value(args: Arguments, place: number, ...keys: readonly string[]): readonly (string | undefined)[] {
  for (const [name, values] of args.named) {
    if (values.length > 0 && keys.some((key) => name.length > 0 && key.startsWith(name))) return values;
  }
  const plain = args.plain[place];
  return args.plain.length > place ? [plain] : [];
}

function has(args: Arguments, key: string): boolean {
  return [...args.named.keys()].some((name) => key.startsWith(name));
}

function each(values: readonly (string | undefined)[], run: (one: string | undefined) => void): void {
  if (values.length === 0) run(undefined);
  for (const one of values) for (const part of one?.split(",") ?? [undefined]) run(part?.trim());
}

const PATH = ["path", "literalpath", "filepath", "pspath"];

function read(isTree = false): Cmdlet {
  return (args, add) => each(value(args, 0, ...PATH), (path) => add(environment(path) ?? { op: "read", path, ...(isTree ? { isTree } : {}) }));
}

/** `Env:X` is a variable and no file. */
function environment(path: string | undefined): CodeOperation | undefined {
  const name = path === undefined ? null : /^env:[\\/]?(.*)$/i.exec(path);
  if (name === null) return undefined;
  return {
    op: "environment",
    name: name[1] === "" || name[1]!.includes("*") ? undefined : name[1],
  };
}

const write: Cmdlet = (args, add) => {
  each(value(args, 0, ...PATH), (path) => {
    const name = path === undefined ? null : /^env:[\\/]?(.+)$/i.exec(path);
    if (name === null) add({ op: "write", path });
    else add({ op: "setenv", name: name[1]!, value: value(args, 1, "value")[0] });
  });
};

const remove: Cmdlet = (args, add) => {
  const isTree = has(args, "recurse");
  const paths = value(args, 0, ...PATH);
  each(paths.length === 1 && args.plain.length > 1 ? args.plain : paths, (path) => {
    if (environment(path) === undefined) add({ op: "delete", path, ...(isTree ? { isTree } : {}) });
  });
};

function copy(isMove: boolean): Cmdlet {
  return (args, add) => {
    const to = value(args, 1, "destination", "newname")[0];
    each(value(args, 0, ...PATH), (from) => add({ op: "copy", from, to, ...(isMove ? { isMove } : {}) }));
  };
}

const request: Cmdlet = (args, add) => {
  const url = value(args, 0, "uri")[0];
  add({ op: "connect", url });
  const file = value(args, 9, "outfile")[0];
  if (has(args, "outfile")) add({ op: "write", path: file });
  const method = value(args, 9, "method")[0];
  if (has(args, "infile")) add({ op: "read", path: value(args, 9, "infile")[0] });
  if (has(args, "body") || has(args, "infile") || has(args, "form") || (method !== undefined && !/^(?:get|head|options)$/i.test(method)))
    add({ op: "send", url });
};

const start: Cmdlet = (args, add) => {
  const program = value(args, 0, "filepath")[0];
  const list = has(args, "argumentlist") ? value(args, 1, "argumentlist", "args") : args.plain.slice(1);
  if (value(args, 9, "verb")[0]?.toLowerCase() === "runas") add({ op: "privilege", what: "an elevated process" });
  const words = list.flatMap((one) => (one === undefined ? [undefined] : one.split(/[,\s]+/).filter((word) => word !== "")));
  if (program !== undefined && /^https?:/i.test(program)) add({ op: "connect", url: program });
  else add({ op: "argv", words: [program, ...words] });
};

const nothing: Cmdlet = () => {};
function persists(what: string): Cmdlet {
  return (_args, add) => add({ op: "persist", what });
}
function isUnknown(why: string): Cmdlet {
  return (_args, add) => add({ op: "unknown", why });
}

function table(...groups: readonly (readonly [string, Cmdlet])[]): ReadonlyMap<string, Cmdlet> {
  return new Map(groups.flatMap(([names, cmdlet]) => names.split(" ").map((name): [string, Cmdlet] => [name, cmdlet])));
}

/** Commands of PowerShell that do something. */
export const CMDLETS = table(
  ["get-content get-filehash import-csv import-clixml select-xml unblock-file import-powershelldatafile get-acl", read()],
  [
    "select-string",
    (args, add) => {
      const paths = value(args, 1, ...PATH);
      if (paths.length > 0) each(paths, (path) => add({ op: "read", path, isTree: true }));
    },
  ],
  [
    "set-content add-content out-file clear-content new-item export-csv export-clixml set-item clear-item mkdir start-transcript set-itemproperty new-itemproperty remove-itemproperty set-acl tee-object",
    write,
  ],
  [
    "get-childitem get-item get-itemproperty get-itempropertyvalue",
    (args, add) => {
      const paths = value(args, 0, ...PATH);
      each(paths.length === 0 ? ["."] : paths, (path) => add(environment(path) ?? { op: "list", path }));
    },
  ],
  ["remove-item", remove],
  ["copy-item", copy(false)],
  ["move-item rename-item", copy(true)],
  ["set-location push-location", (args, add) => (args.words.length === 0 ? undefined : add({ op: "cd", path: value(args, 0, ...PATH)[0] }))],
  ["invoke-webrequest invoke-restmethod", request],
  [
    "start-bitstransfer",
    (args, add) => {
      add({ op: "connect", url: value(args, 0, "source")[0] });
      add({ op: "write", path: value(args, 1, "destination")[0] });
    },
  ],
  ["test-connection test-netconnection resolve-dnsname", (args, add) => add({ op: "connect", url: value(args, 0, "targetname", "computername", "name")[0] })],
  ["send-mailmessage", (args, add) => add({ op: "send", url: value(args, 9, "smtpserver")[0] })],
  ["start-process", start],
  ["invoke-item", (args, add) => add({ op: "argv", words: [value(args, 0, ...PATH)[0]] })],
  ["stop-process", (args, add) => add({ op: "kill", target: value(args, 0, "id", "name")[0] })],
  [
    "stop-service restart-service start-service restart-computer stop-computer suspend-service stop-job",
    (args, add) => add({ op: "kill", target: args.plain[0] ?? "the machine" }),
  ],
  [
    "import-module",
    (args, add) => {
      const name = value(args, 0, "name")[0];
      if (name === undefined || /[/\\.]/.test(name)) add({ op: "load", path: name });
      else add({ op: "module", name });
    },
  ],
  [
    "expand-archive",
    (args, add) => {
      add({ op: "read", path: value(args, 0, ...PATH)[0] });
      add({ op: "write", path: value(args, 1, "destinationpath")[0] ?? "." });
    },
  ],
  [
    "compress-archive",
    (args, add) => {
      add({ op: "read", path: value(args, 0, ...PATH)[0], isTree: true });
      add({ op: "write", path: value(args, 1, "destinationpath")[0] });
    },
  ],
  [
    "new-service set-service register-scheduledtask new-scheduledtask new-scheduledtaskaction new-scheduledtasktrigger register-scheduledjob set-scheduledtask register-wmievent register-cimindicationevent new-jobtrigger",
    persists("a service or a scheduled task"),
  ],
  ["set-executionpolicy", (_args, add) => add({ op: "unknown", why: "the rule of which scripts may run is changed" })],
  [
    "add-mppreference set-mppreference uninstall-windowsfeature disable-windowsoptionalfeature set-netfirewallprofile new-netfirewallrule disable-netfirewallrule remove-netfirewallrule clear-eventlog remove-eventlog limit-eventlog wevtutil",
    (_args, add) => add({ op: "privilege", what: "protection of the machine is changed" }),
  ],
  ["new-localuser add-localgroupmember set-localuser remove-localuser enable-localuser", (_args, add) => add({ op: "privilege", what: "users are changed" })],
  [
    "install-module install-package install-script install-packageprovider update-module uninstall-module save-module register-psrepository install-psresource",
    isUnknown("packages are installed"),
  ],
  ["add-type", isUnknown("code in another language is compiled and loaded")],
  ["enter-pssession new-pssession connect-pssession", (args, add) => add({ op: "connect", url: value(args, 0, "computername", "hostname")[0] })],
  ["new-psdrive", isUnknown("a drive is made for another place")],
  ["set-alias new-alias", isUnknown("a command gets another name")],
  [
    "get-clipboard set-clipboard get-history invoke-history add-history get-credential get-secret convertfrom-securestring export-pfxcertificate register-engineevent register-objectevent invoke-wmimethod invoke-cimmethod set-wmiinstance set-ciminstance new-cimsession format-volume clear-disk initialize-disk remove-partition debug-process set-psbreakpoint trace-command start-threadjob",
    isUnknown("what it does is not followed"),
  ],
  ["out-printer", nothing],
);
