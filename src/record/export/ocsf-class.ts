import type { RecordedEvent } from "../../model/index.ts";
import { toolClass } from "./event-facts.ts";

/** A class of OCSF with the activity that an event is. */
export interface OcsfClass {
  readonly uid: number;
  readonly name: string;
  readonly category: number;
  readonly activity: number;
  readonly activityName: string;
}

const CLASSES = {
  base: { uid: 0, name: "Base Event", category: 0 },
  file: { uid: 1001, name: "File System Activity", category: 1 },
  process: { uid: 1007, name: "Process Activity", category: 1 },
  log: { uid: 1008, name: "Event Log Activity", category: 1 },
  authorize: { uid: 3003, name: "Authorize Session", category: 3 },
  network: { uid: 4001, name: "Network Activity", category: 4 },
  http: { uid: 4002, name: "HTTP Activity", category: 4 },
  config: { uid: 5019, name: "Device Config State Change", category: 5 },
  lifecycle: { uid: 6002, name: "Application Lifecycle", category: 6 },
  api: { uid: 6003, name: "API Activity", category: 6 },
  datastore: { uid: 6005, name: "Datastore Activity", category: 6 },
  fault: { uid: 6008, name: "Application Error", category: 6 },
} as const;

/** Names of the categories of OCSF, by number. */
export const CATEGORIES: Readonly<Record<number, string>> = {
  0: "Uncategorized",
  1: "System Activity",
  3: "Identity & Access Management",
  4: "Network Activity",
  5: "Discovery",
  6: "Application Activity",
};

function of(type: keyof typeof CLASSES, activity: number, activityName: string): OcsfClass {
  return { ...CLASSES[type], activity, activityName };
}

/** The first of these effects that the event has, with its activity. */
function byEffect(event: RecordedEvent, table: readonly (readonly [string, number, string])[]): readonly [number, string] | undefined {
  const found = table.find(([effect]) => (event.effects as readonly string[] | undefined)?.includes(effect));
  return found === undefined ? undefined : [found[1], found[2]];
}

const FILE_EFFECTS = [
  ["fs.delete", 4, "Delete"],
  ["fs.write", 3, "Update"],
  ["fs.attr", 6, "Set Attributes"],
  ["fs.read", 2, "Read"],
] as const;
const DATA_EFFECTS = [
  ["db.destroy", 7, "Delete"],
  ["db.schema", 2, "Update"],
  ["db.write", 5, "Write"],
  ["db.read", 1, "Read"],
] as const;
/** For results, which carry no effects. */
const FILE_TOOLS: Readonly<Record<string, readonly [number, string]>> = {
  Read: [2, "Read"],
  Glob: [2, "Read"],
  Grep: [2, "Read"],
  LS: [2, "Read"],
  Write: [3, "Update"],
  Edit: [3, "Update"],
  MultiEdit: [3, "Update"],
  NotebookEdit: [3, "Update"],
};

function toolActivity(event: RecordedEvent): OcsfClass {
  switch (toolClass(event)) {
    case "shell":
      return event.tool === "KillShell" ? of("process", 2, "Terminate") : of("process", 1, "Launch");
    case "file":
      return of("file", ...(byEffect(event, FILE_EFFECTS) ?? FILE_TOOLS[event.tool ?? ""] ?? ([99, "Other"] as const)));
    case "web":
      return event.tool === "WebFetch" ? of("http", 3, "Get") : of("http", 99, "Search");
    case "database":
      return of("datastore", ...(byEffect(event, DATA_EFFECTS) ?? ([99, "Other"] as const)));
    case "network":
      return of("network", 1, "Open");
    case "agent":
      return of("lifecycle", 3, "Start");
    case "mcp":
    case "other":
      return of("api", 99, "Call");
  }
}

/** The class of OCSF for an event. A kind that has none is a Base Event: nothing is dropped. */
export function ocsfClass(event: RecordedEvent): OcsfClass {
  switch (event.kind) {
    case "tool.request":
    case "tool.result":
    case "tool.failure":
      return toolActivity(event);
    case "permission.request":
      return of("authorize", 99, "Permission Request");
    case "prompt":
      return of("api", 99, "Prompt");
    case "session.start":
    case "subagent.start":
      return of("lifecycle", 3, "Start");
    case "session.end":
    case "subagent.stop":
      return of("lifecycle", 4, "Stop");
    case "settings.change":
      return of("config", 1, "Log");
    case "guard.fault":
      return of("fault", 1, "General Error");
    case "record.start":
      return of("log", 6, "Start");
    case "record.retired":
    case "record.content-deleted":
      return of("log", 2, "Delete");
    case "record.key":
      return of("log", 99, "Key Change");
    case "record.damaged":
      return of("log", 99, "Damage");
    default:
      return of("base", 99, "Other");
  }
}
