export { adapter } from "./adapter.ts";
export { settingsFile } from "./config.ts";
export { setup } from "./setup.ts";
