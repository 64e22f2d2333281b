/**
 * The console in a real browser: every screen, both themes, a phone, the keyboard, accessibility, hostile content, and how quick it is.
 *
 *     npm run console-e2e [-- --events 1000000 | --fast] [--pictures] [--home FOLDER] [--speed] [--rounds 12] [--source]
 *
 * `--home` takes a record that an earlier run has filled there; `--speed` measures only, each kind of interaction in so many rounds after a first one.
 * Chromium is taken from PATH (`chromium`, `chromium-browser`, `google-chrome`) or from CHROMIUM. Without one this says so and ends with 0 with `--fast`, else 1.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "playwright-core";
import { checkScreens } from "./screens.ts";
import { measure } from "./speed.ts";
import { World } from "./world.ts";

const { values } = parseArgs({
  options: {
    events: { type: "string" },
    fast: { type: "boolean" },
    pictures: { type: "boolean" },
    home: { type: "string" },
    speed: { type: "boolean" },
    rounds: { type: "string", default: "12" },
    source: { type: "boolean" },
  },
});
const events = values.events === undefined ? (values.fast === true ? 6000 : 1_000_000) : Number(values.events);

function chromiumHere(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

export interface Bench {
  readonly page: Page;
  readonly world: World;
  /** Runs one check; a failure is told and the others go on. */
  readonly check: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Throws when axe finds anything on the page as it is. */
  readonly accessible: (where: string) => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
  readonly isFast: boolean;
}

const path = chromiumHere();
if (path === undefined) {
  console.log("SKIPPED: no Chromium on the PATH; install Debian's `chromium`, or name one with CHROMIUM=/path");
  process.exit(values.fast === true ? 0 : 1);
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(import.meta.dirname, "../../docs/images");
const world = new World(values.home);
let browser: Browser | undefined;
let failed = 0;
const start = performance.now();
try {
  world.fill(events);
  if (values.fast !== true) world.fillLong();
  console.log(`a record of ${events.toLocaleString("en")} events after ${Math.round((performance.now() - start) / 1000)} s`);
  await world.start(values.source === true);
  browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "dark", reducedMotion: "reduce", bypassCSP: false });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // A refusal that a check asks for is no fault.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  const bench: Bench = {
    page,
    world,
    isFast: values.fast === true,
    check: async (name, work) => {
      const from = performance.now();
      try {
        await work();
        if (faults.length > 0) throw new Error(`the page says: ${faults.splice(0).join("; ")}`);
        console.log(`ok    ${name} (${Math.round(performance.now() - from)} ms)`);
      } catch (error) {
        failed += 1;
        faults.length = 0;
        console.log(`FAIL  ${name}\n      ${(error instanceof Error ? error.message : String(error)).split("\n").slice(0, 12).join("\n      ")}`);
      }
    },
    accessible: async (where) => {
      // The policy of the page lets no script in; the protocol of the browser may.
      const session = await context.newCDPSession(page);
      await session.send("Runtime.evaluate", { expression: axe });
      const { result } = await session.send("Runtime.evaluate", {
        expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => JSON.stringify(violations.map(({ id, help, nodes }) => id + ": " + help + " — " + nodes.slice(0, 3).map(({ html, any }) => html.slice(0, 160) + " " + (any[0]?.message ?? "")).join(" | "))))`,
        awaitPromise: true,
      });
      await session.detach();
      const found = JSON.parse(String(result.value)) as readonly string[];
      if (found.length > 0) throw new Error(`${where}: ${found.join("\n")}`);
    },
    picture: async (name) => {
      if (values.pictures !== true) return;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled" });
    },
  };
  if (values.speed === true) {
    await page.goto(await world.link());
    await page.getByText("Waiting for you").first().waitFor({ timeout: 120_000 });
  } else await checkScreens(bench);
  if (values.fast !== true) failed += await measure(bench, Number(values.rounds));
} finally {
  await browser?.close();
  await world.remove();
}
console.log(failed === 0 ? `all well in ${Math.round((performance.now() - start) / 1000)} s` : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
