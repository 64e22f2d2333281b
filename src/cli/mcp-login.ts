import { parseArgs } from "node:util";
import { greetServer } from "../mcp/gateway/index.ts";
import { UserError } from "../model/index.ts";
import { GATEWAY_OPTIONS, openGateway } from "./mcp-gateway.ts";

/** The program that shows a web page, by platform. */
const BROWSERS: Readonly<Record<string, string>> = { darwin: "open", win32: "rundll32 url.dll,FileProtocolHandler" };

/** `sallyport mcp login NAME`: lets a person log in to a server; the tokens stay with the gateway. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: GATEWAY_OPTIONS });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UserError([{ code: "mcp-login", message: "one server has to be named", help: "use `sallyport mcp login NAME`" }]);
  const gateway = openGateway({ ...values, browser: values.browser ?? BROWSERS[process.platform] ?? "xdg-open" });
  try {
    const problem = await greetServer(gateway.demand(name));
    if (problem !== undefined)
      throw new UserError([{ code: "mcp-login", message: problem, help: "look at the address and the `oauth` of the server in its file" }]);
    console.log(`\`${name}\` answers`);
    return 0;
  } finally {
    await gateway.close();
  }
}
