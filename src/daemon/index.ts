export { daemonState, daemonStatus, ensureDaemon, impostorProblem, stopDaemon, type DaemonProgram } from "./control.ts";
export { daemonPaths, makeDaemonFolder, openDaemonFolder, portOf, type DaemonFolder } from "./daemon-folder.ts";
export { startDaemon, type DaemonOptions, type RunningDaemon } from "./daemon.ts";
export { partFile } from "./part-file.ts";
export { lastLines } from "./log-file.ts";
export { isRunning, readProcessFile } from "./process-file.ts";
export { proxyInTheWay } from "./proxy-check.ts";
export type { DaemonStatus } from "./status.ts";
export { UNIT_KINDS, unitFiles, type UnitKind } from "./units.ts";
