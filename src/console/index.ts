export { ConsoleWorld, type ConsoleWorldOptions, type DaemonFigures } from "./console-world.ts";
export { PAGE_HEADERS, PageFiles } from "./page-files.ts";
export { answerConsole, type ConsoleAnswer, type ConsoleRequest } from "./routes.ts";
export { readSimulation, simulate, type Simulation } from "./simulation.ts";
export { verifyNow } from "./audit.ts";
export { type Job } from "./api.ts";
export { readPerson, SignIns } from "./sign-in.ts";
