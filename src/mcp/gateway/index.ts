export { Gateway, transportIdentity, type GatewayOptions } from "./gateway.ts";
export { gatewayToken, serveHttp, tokenFile } from "./http-service.ts";
export { readServerFile } from "./server-file.ts";
export { greetServer } from "./server-host.ts";
export { serveStdio } from "./stdio-front.ts";
