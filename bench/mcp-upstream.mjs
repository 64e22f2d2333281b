// The tool server of mcp-bench: as little work as there can be, over standard input and output or, with a port, over HTTP.
import { createServer } from "node:http";

const TOOLS = [
  { name: "echo", description: "says what it is told", inputSchema: { type: "object", properties: { text: { type: "string" } } } },
  {
    name: "fresh",
    description: "says other words each time",
    inputSchema: { type: "object", properties: { bytes: { type: "integer" }, n: { type: "integer" } } },
  },
  { name: "fill", description: "says many bytes", inputSchema: { type: "object", properties: { bytes: { type: "integer" } } } },
];
const filled = new Map();
const fill = (bytes) => filled.get(bytes) ?? filled.set(bytes, "lorem ipsum dolor sit amet ".repeat(Math.ceil(bytes / 27)).slice(0, bytes)).get(bytes);

/** Words in no order, so that no part of an answer is like one before. */
let words = "";
for (let seed = 7; words.length < 4_000_000;) {
  seed = (seed * 48_271) % 2_147_483_647;
  words += `${seed.toString(36).replace(/\d/g, "e")} `;
}
const fresh = ({ bytes, n }) => words.slice((n * 4099) % (words.length - bytes)).slice(0, bytes);

function answer({ id, method, params }) {
  const isModern = params?._meta?.["io.modelcontextprotocol/protocolVersion"] !== undefined;
  const result = (value) => ({ jsonrpc: "2.0", id, result: isModern ? { resultType: "complete", ...value } : value });
  switch (method) {
    case "initialize":
      return result({ protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "bench", version: "1" } });
    case "server/discover":
      return result({ supportedVersions: ["2026-07-28"], capabilities: { tools: {} }, ttlMs: 0, cacheScope: "private" });
    case "tools/list":
      return result({ tools: TOOLS, ...(isModern ? { ttlMs: 0, cacheScope: "private" } : {}) });
    case "tools/call":
      return result({
        content: [
          {
            type: "text",
            text: params.name === "fill" ? fill(params.arguments.bytes) : params.name === "fresh" ? fresh(params.arguments) : params.arguments.text,
          },
        ],
      });
    case "ping":
      return result({});
    default:
      return { jsonrpc: "2.0", id, error: { code: -32601, message: "no such method" } };
  }
}

const [port] = process.argv.slice(2);
if (port === undefined) {
  let rest = "";
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    let out = "";
    for (const line of lines) {
      const message = JSON.parse(line);
      if (message.id !== undefined && message.method !== undefined) out += `${JSON.stringify(answer(message))}\n`;
    }
    if (out !== "") process.stdout.write(out);
  });
  process.stdin.on("end", () => process.exit(0));
} else {
  createServer((request, response) => {
    if (request.method !== "POST") return response.writeHead(405).end();
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const message = JSON.parse(Buffer.concat(chunks).toString());
      if (message.id === undefined) return response.writeHead(202).end();
      const body = Buffer.from(JSON.stringify(answer(message)));
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
    });
  }).listen(Number(port), "127.0.0.1", () => console.log("ready"));
}
