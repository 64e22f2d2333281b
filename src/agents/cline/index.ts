export { adapter } from "./adapter.ts";
export { hooksFolder, REPOSITORY_PROGRAMS } from "./config.ts";
export { setup } from "./setup.ts";
