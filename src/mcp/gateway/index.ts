export { Gateway, transportIdentity, type GatewayOptions } from "./gateway.ts";
export { HttpFront } from "./http-front.ts";
export { RELAY_JUDGE } from "./relay-judge.ts";
export { isReference } from "./secret-reference.ts";
export { readServerFile } from "./server-file.ts";
export { serveStdio } from "./stdio-front.ts";
