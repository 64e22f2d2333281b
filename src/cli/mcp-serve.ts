import { parseArgs } from "node:util";
import { gatewayToken, serveHttp, tokenFile } from "../mcp/gateway/index.ts";
import { UserError } from "../model/index.ts";
import { GATEWAY_OPTIONS, openGateway, serverFile, stateFolderOf } from "./mcp-gateway.ts";

const DEFAULT_PORT = 20_770;

function portOf(text: string | undefined): number {
  const port = text === undefined ? DEFAULT_PORT : /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535)
    throw new UserError([{ code: "mcp-port", message: `\`${text}\` is no port`, help: "use a number from 1 to 65535, or 0 for a free one" }]);
  return port;
}

/** `sallyport mcp serve`: all servers behind the gateway, over HTTP on loopback. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...GATEWAY_OPTIONS,
      port: { type: "string" },
      "no-token": { type: "boolean", default: false },
      "while-input": { type: "boolean", default: false },
    },
  });
  const stateFolder = stateFolderOf(values);
  const gateway = openGateway(values);
  const token = values["no-token"] ? undefined : gatewayToken(stateFolder);
  const service = await serveHttp({ gateway, token, port: portOf(values.port) });
  if (gateway.names.length === 0)
    throw new UserError([{ code: "mcp-server", message: "there is no server", help: `write one into \`${values.config ?? serverFile()}\`` }]);
  for (const name of gateway.names) console.log(`http://127.0.0.1:${service.port}/mcp/${name}`);
  console.log(
    token === undefined
      ? "without a token: every program of this machine may use these servers"
      : `clients send the token in ${tokenFile(stateFolder)} as \`Authorization: Bearer …\``,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve);
    // Whoever started it holds the other end of its input: with that it ends, however it ends.
    if (values["while-input"]) process.stdin.once("close", resolve).once("end", resolve).resume();
  });
  await service.close();
  await gateway.close();
  return 0;
}
