export * from "./anchors/index.ts";
export * from "./classify/index.ts";
export * from "./personal/index.ts";
export * from "./redact/index.ts";
export * from "./secrets/index.ts";
export * from "./text/index.ts";
