import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { consoleCode, ensureDaemon } from "../daemon/index.ts";
import { UserError } from "../model/index.ts";
import { defaultStateFolder, privateFolder } from "../record/index.ts";
import { daemonProgram } from "./daemon.ts";
import { ourSurroundings, personHere, type Surroundings } from "./person.ts";

/** The file that leads a browser to the page is there so long; the code in it is good once. */
const FILE_MS = 20_000;

/** Has the browser open an address. The address is in a private file, because what a program is started with is shown to every other program. */
async function openBrowser(stateFolder: string, address: string): Promise<boolean> {
  const file = join(privateFolder(join(stateFolder, "console")), `open-${process.pid}.html`);
  const text = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><title>Sallyport</title>`;
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600, flag: "wx" });
  const program = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  try {
    return await new Promise<boolean>((resolve) => {
      const child = spawn(program, [file], { stdio: "ignore", detached: true });
      child.once("error", () => resolve(false));
      child.once("spawn", () => {
        child.unref();
        setTimeout(() => resolve(true), FILE_MS);
      });
    });
  } finally {
    rmSync(file, { force: true });
  }
}

/** `sallyport console`: a link that opens the console in a browser, for the person at this terminal. */
export async function run(args: readonly string[], surroundings: Surroundings = ourSurroundings()): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { open: { type: "boolean" }, at: { type: "string" }, state: { type: "string" } } });
  const place = values.at ?? "";
  if (!/^[\w/?=&%.:~+-]{0,2000}$/.test(place))
    throw new UserError([
      { code: "console", message: "that is no place in the console", help: "give what stands behind `#/` in its address, as `--at findings`" },
    ]);
  const person = personHere(surroundings);
  const stateFolder = values.state ?? defaultStateFolder(process.env);
  await ensureDaemon(stateFolder, daemonProgram());
  const { port, code } = await consoleCode(stateFolder, person);
  const address = `http://127.0.0.1:${port}/console/#/sign-in/${code}${place === "" ? "" : `/${place.replace(/^[#/]+/, "")}`}`;
  console.log(`open this in your browser within two minutes; it works once:\n\n  ${address}\n`);
  if (values.open !== true) return 0;
  if (await openBrowser(stateFolder, address)) return 0;
  throw new UserError([{ code: "console", message: "no browser could be started", help: "open the address yourself" }]);
}
