export { ConsoleWorld, type ConsoleWorldOptions, type DaemonFigures } from "./console-world.ts";
export { PAGE_HEADERS, PageFiles } from "./page-files.ts";
export { answerConsole, type ConsoleAnswer, type ConsoleRequest } from "./routes.ts";
export { readPerson, SignIns } from "./sign-in.ts";
