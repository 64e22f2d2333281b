// What a relay costs that does nothing but relay: reads a message, gives it an id of its own, writes it on, and the same with the answer. Nothing is judged,
// recorded, limited or bridged. `mcp-floor.mjs UPSTREAM` on standard input and output; `mcp-floor.mjs UPSTREAM PORT` over HTTP.
import { spawn } from "node:child_process";
import { createServer } from "node:http";

const [upstream, port] = process.argv.slice(2);
const child = spawn(process.execPath, [upstream], { stdio: ["pipe", "pipe", "inherit"] });
const open = new Map();
let next = 1;

/** @param {import("node:stream").Readable} stream @param {(line: string) => void} take */
function lines(stream, take) {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk) => {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop();
    for (const part of parts) take(part);
  });
}

/** @param {string} text @param {(answer: object) => void} answered */
function relay(text, answered) {
  const message = JSON.parse(text);
  if (message.id === undefined) return void child.stdin.write(`${text}\n`);
  const id = next++;
  open.set(id, { id: message.id, answered });
  message.id = id;
  child.stdin.write(`${JSON.stringify(message)}\n`);
}

lines(child.stdout, (line) => {
  const message = JSON.parse(line);
  const { id, answered } = open.get(message.id);
  open.delete(message.id);
  message.id = id;
  answered(JSON.stringify(message));
});

if (port === undefined) {
  lines(process.stdin, (line) => relay(line, (answer) => process.stdout.write(`${answer}\n`)));
  process.stdin.on("end", () => child.stdin.end());
} else
  createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      if (!text.includes('"id"')) {
        child.stdin.write(`${text}\n`);
        response.writeHead(202).end();
        return;
      }
      relay(text, (answer) => response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) }).end(answer));
    });
  }).listen(Number(port), "127.0.0.1");
child.on("exit", () => process.exit(0));
