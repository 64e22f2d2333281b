import { parseArgs } from "node:util";
import { serveStdio } from "../mcp/gateway/index.ts";
import { UserError } from "../model/index.ts";
import { GATEWAY_OPTIONS, openGateway } from "./mcp-gateway.ts";

/** `sallyport mcp run NAME`: one server behind the gateway, for a client that starts it and speaks over its standard input and output. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: GATEWAY_OPTIONS });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UserError([{ code: "mcp-run", message: "one server has to be named", help: "use `sallyport mcp run NAME`" }]);
  const gateway = openGateway(values, true);
  const host = gateway.demand(name);
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve);
  });
  await Promise.race([serveStdio(host, process.stdin, process.stdout), ended]);
  await gateway.close();
  process.stdin.destroy();
  return 0;
}
