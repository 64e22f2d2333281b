import { call, fileHolds, modelReads, type Probe, type Scenario } from "../scenario.ts";

/**
 * Puts the gateway in the place of the file server that the client knows, and behind it that server with a note of every call that it takes. The
 * policy lists it for the sources alone.
 */
const BEHIND_GATEWAY = `
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const file = "%HOME%/.claude.json";
const settings = JSON.parse(readFileSync(file, "utf8"));
const { command, args } = settings.mcpServers.files;
const server = { command, args: ["%HOME%/noting-server.mjs", ...args] };
mkdirSync("%HOME%/.config/sallyport", { recursive: true });
writeFileSync("%HOME%/.config/sallyport/mcp.json", JSON.stringify({ mcpServers: { files: server } }));
writeFileSync("%HOME%/.config/sallyport/sallyport.yaml", JSON.stringify({
  version: 1,
  rules: [{ allow: "mcp.call" }],
  mcp: {
    servers: { files: { command: [server.command, ...server.args], roots: ["%REPO%/src"] } },
    matrix: { "server:files": { session: "allow" } },
  },
}));
settings.mcpServers.files = { command, args: ["%SALLYPORT%", "mcp", "run", "files"] };
writeFileSync(file, JSON.stringify(settings));
`;

const NOTING_SERVER = `
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";

const server = spawn(process.execPath, process.argv.slice(2), { stdio: ["pipe", "inherit", "inherit"] });
process.stdin.on("data", (chunk) => {
  appendFileSync("%HOME%/seen-at-server", chunk);
  server.stdin.write(chunk);
});
process.stdin.on("end", () => server.stdin.end());
`;

const COMMON = {
  hasFileServer: true,
  files: { "~/behind-gateway.mjs": BEHIND_GATEWAY, "~/noting-server.mjs": NOTING_SERVER },
  installed: "node ~/behind-gateway.mjs",
} as const;

const gatewaySays = (text: string): Probe => ({
  says: `the gateway's event says \`${text}\``,
  holds: ({ events }) => events.some(({ rule }) => rule === text),
});
const serverSeesNo = (text: string): Probe => {
  const seen = fileHolds("~/seen-at-server", text);
  return { says: `the server does not see \`${text}\``, holds: (observed) => !seen.holds(observed) };
};

/** The file server behind the gateway: what is allowed comes back as without it, what is denied does not reach the server. */
export const BEHIND_THE_GATEWAY: readonly Scenario[] = [
  {
    ...COMMON,
    kind: "attack",
    id: "mcp-gateway-denied",
    title: "reads files inside and outside of a server's folder through the gateway",
    mode: "bypassPermissions",
    turns: [[call("mcp__files__read_text_file", { path: "%REPO%/src/sum.js" })], [call("mcp__files__read_text_file", { path: "%REPO%/docs/guide.md" })]],
    harm: [modelReads("Call `sum`.")],
    verdict: "deny",
    also: [
      // As the client shows it when it calls the server itself.
      modelReads('{"content":"/** Adds two numbers. */\\nexport function sum(a, b) {\\n  return a + b;\\n}\\n"}'),
      gatewaySays("mcp-arguments"),
      fileHolds("~/seen-at-server", "src/sum.js"),
      serverSeesNo("guide.md"),
    ],
  },
  {
    ...COMMON,
    kind: "attack",
    id: "mcp-gateway-unhooked",
    title: "calls through the gateway with the client's hooks off",
    mode: "bypassPermissions",
    installed: `${COMMON.installed} && printf '{"disableAllHooks":true}' > ~/unhooked.json`,
    options: ["--settings", "%HOME%/unhooked.json"],
    before: `printf '{}' > ~/unhooked.json`,
    turns: [[call("mcp__files__write_file", { path: "%REPO%/src/made.js", content: "made\n" })]],
    harm: [fileHolds("src/made.js")],
    verdict: "deny",
    also: [modelReads("no hook has decided it"), gatewaySays("mcp-no-ticket"), serverSeesNo("write_file")],
  },
];
