/**
 * What the server answers the page, as types alone: the page is compiled against them.
 */
export type { SessionRow } from "../model/index.ts";
export type * from "./api/audit.ts";
export type * from "./api/events.ts";
export type * from "./api/findings.ts";
export type * from "./api/overview.ts";
export type * from "./api/page.ts";
export type * from "./api/policy.ts";
export type * from "./api/respond.ts";
export type * from "./api/tool-servers.ts";
