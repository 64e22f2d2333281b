import assert from "node:assert/strict";
import type { Bench } from "./run.ts";

/** Every screen: what must be on it. */
const SCREENS: readonly (readonly [place: string, sign: string])[] = [
  ["overview", "Decisions"],
  ["live", "Waiting for the next event"],
  ["events", "Watch live"],
  ["sessions", "Sessions"],
  ["graph", "Choose where to begin"],
  ["approvals", "Approve this exact call"],
  ["findings", "Findings"],
  ["incidents", "Incidents"],
  ["responses", "in force"],
  ["policy", "Files, highest authority first"],
  ["servers", "ledger"],
  ["agents", "Agents"],
  ["audit", "Verify now"],
  ["api", "GET /overview"],
];

/** Goes through everything that a person can see and do. */
export async function checkScreens({ page, world, check, accessible, picture, isFast }: Bench): Promise<void> {
  const at = (place: string): Promise<unknown> => page.evaluate((hash) => void (location.hash = hash), `#/${place}`);
  const seen = (text: string): Promise<void> => page.getByText(text, { exact: false }).first().waitFor({ timeout: 20_000 });
  const base = `http://127.0.0.1:${world.port}`;

  await check("without a link nobody gets in, and is told how", async () => {
    await page.goto(`${base}/console/`);
    await seen("This page is opened from a terminal of your own");
    await accessible("signed out");
  });

  await check("the link signs in once, and leaves no code in the address", async () => {
    const link = await world.link();
    await page.goto(link);
    // Whoever loads the page anew before it has signed in has used up the code.
    await page.waitForFunction(() => sessionStorage.getItem("sallyport-token") !== null);
    await page.reload();
    await seen("Waiting for you");
    assert.ok(!page.url().includes("sign-in"), page.url());
    const again = await page.context().newPage();
    await again.goto(link);
    await again.reload();
    await again.close();
    const answer = await fetch(`${base}/console/api/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code: /sign-in\/([\w-]+)/.exec(link)![1] }),
    });
    assert.equal(answer.status, 401);
  });

  await check("detection has looked at everything", async () => {
    await at("findings");
    for (let n = 0; n < 1200; n++) {
      const behind = await page.evaluate(async () => {
        const token = sessionStorage.getItem("sallyport-token");
        const answer = await fetch("/console/api/findings?limit=1", { headers: { authorization: `Bearer ${token}` } });
        return ((await answer.json()) as { behind: number }).behind;
      });
      if (behind === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error("it has not");
  });

  for (const theme of isFast ? (["dark"] as const) : (["dark", "light"] as const))
    for (const [place, sign] of SCREENS)
      await check(`${place}, ${theme}`, async () => {
        await page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
        await at(place);
        await seen(sign);
        await page.waitForTimeout(150);
        await accessible(`${place} ${theme}`);
        if (place !== "live" && place !== "graph" && (theme === "dark" || place === "overview"))
          await picture(`console-${place}${theme === "dark" ? "" : "-light"}`);
      });
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));

  await check("a session is replayed step by step", async () => {
    await at(`sessions/${world.incidentSession}`);
    await seen("By step 1");
    await page.keyboard.press("ArrowRight");
    await seen("By step 2");
    await page.keyboard.press("ArrowRight");
    await seen("By step 3");
    await page.getByRole("slider").fill("6");
    await seen("By step 7");
    await accessible("session");
    await picture("console-session");
  });

  await check("what was said is shown after a reason, with its diff, and that is recorded", async () => {
    await at("events?q=tool:Edit%20path:**%2Frefund.ts");
    await page
      .getByRole("row", { name: /refund/ })
      .first()
      .click();
    await page.getByLabel("Why the content has to be seen").fill("e2e looks at the edit");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await seen("Half a cent goes to the customer");
    await accessible("event with a diff");
    await picture("console-event");
    for (let tries = 0; (await page.getByRole("row", { name: /content of .+ shown/ }).count()) === 0; tries++) {
      assert.ok(tries < 20, "it is not in the record");
      await page.waitForTimeout(500);
      await at(`events?q=session:console%20since:${tries + 1}h`);
      await page.waitForTimeout(500);
    }
    await page
      .getByRole("row", { name: /content of .+ shown/ })
      .first()
      .click();
    await seen("e2e looks at the edit");
  });

  await check("events are searched, saved, and opened by keyboard", async () => {
    await at("events");
    // The keys are listened to when the screen is there.
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("/");
    await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
    await page.keyboard.type("decision:deny env");
    await page.keyboard.press("Enter");
    await page.waitForURL(/decision/);
    await page.getByRole("grid").waitFor();
    await page.getByRole("grid").focus();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Event" }).waitFor();
    await seen("prove it");
    await page.keyboard.press("Escape");
    await page.getByRole("complementary", { name: "Event" }).waitFor({ state: "detached" });
    await page.getByText("Saved", { exact: false }).first().click();
    await page.getByLabel("Name for this filter").fill("secrets refused");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "secrets refused", exact: true }).waitFor();
    await at("events?q=decision:perhaps");
    await seen("use one of allow, ask, deny, error");
  });

  await check("what an agent wrote is only ever text", async () => {
    const title = await page.title();
    await at(`events?q=session:${world.incidentSession}%20tool:Bash%20kind:tool.request`);
    await page.getByRole("grid").waitFor();
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => document.querySelectorAll("main img, main script, main iframe").length), 0);
    assert.notEqual(await page.title(), "owned");
    assert.equal(await page.title(), title);
    for (const mark of ["ESC", "BEL", "RLO", "PDF", "LRI", "ZWSP"]) await page.locator(".mark", { hasText: mark }).first().waitFor();
    await page
      .getByRole("row", { name: /A very long line/ })
      .first()
      .click();
    await seen("characters left");
    const before = await page.locator(".detail .long pre").first().textContent();
    assert.ok(before!.length < 2000, `${before!.length}`);
    await page
      .getByRole("button", { name: /show more/ })
      .first()
      .click();
    await page.waitForFunction(() => (document.querySelector(".detail .long pre")?.textContent?.length ?? 0) > 15_000);
    await page.getByLabel("Why the content has to be seen").fill("a megabyte");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page
      .locator("h4 small", { hasText: /1,\d{3},\d{3} bytes/ })
      .first()
      .waitFor();
    assert.equal(await page.evaluate(() => document.querySelectorAll("main b").length), 0);
  });

  await check("the graph is walked from node to node", async () => {
    await at(`graph?of=session&value=${world.incidentSession}`);
    await page.locator(".node").first().waitFor();
    const first = await page.locator('.node[aria-current="true"]').textContent();
    await page.locator(".node-call").first().click();
    await page.waitForFunction((text) => document.querySelector('.node[aria-current="true"]')?.textContent !== text, first);
    await accessible("graph");
    await picture("console-graph");
  });

  await check("a held call is approved once, as the person who signed in", async () => {
    const id = world.hold("npm publish --access public", "publishes `payments-api` to everybody");
    await at(`approvals/${id}`);
    const panel = page.locator(`#${id}`);
    await panel.getByLabel("Reason").fill("release 4.2");
    await panel.getByRole("button", { name: "Approve this exact call" }).click();
    await panel.getByText("approved by mara").waitFor();
  });

  await check("an event is explained by the policy of now, and an edit is tried on the past", async () => {
    await at("policy?view=try");
    await page.getByLabel("Workspace").selectOption({ label: world.project });
    await page.waitForTimeout(300);
    await at(`policy?view=try&root=${encodeURIComponent(world.project)}`);
    await page.getByLabel("Policy text").fill("version: 1\nextends: production-adjacent\nrules:\n  - deny: [fs.write]\n    why: nothing is written today\n");
    await seen("rules together with the other files");
    await page.getByRole("button", { name: "Judge the past by it" }).click();
    await page.getByText("would be decided otherwise").first().waitFor({ timeout: 120_000 });
    await accessible("simulation");
    await picture("console-simulation");
    await page.getByLabel("Policy text").fill("version: 1\nrules: [");
    await seen("every call would be refused");
  });

  await check("the record is verified, and one event proved", async () => {
    await at("audit");
    await page.getByRole("button", { name: "Verify now" }).click();
    await page.getByText("The record is as it was written.").waitFor({ timeout: 180_000 });
    const id = await page.evaluate(async (session) => {
      const token = sessionStorage.getItem("sallyport-token");
      const answer = await fetch(`/console/api/events?limit=1&q=session:${session}%20kind:tool.request`, { headers: { authorization: `Bearer ${token}` } });
      return ((await answer.json()) as { events: { id: string }[] }).events[0]!.id;
    }, world.incidentSession);
    await at(`audit?prove=${id}`);
    await page.getByRole("button", { name: "Prove", exact: true }).click();
    await seen("Proved.");
    await accessible("audit");
    await picture("console-audit");
  });

  await check("a finding is decided, with a note", async () => {
    await at("findings?show=all");
    await page.locator("main a.row-link").first().click();
    await seen("Your word");
    await page.getByLabel("Note").fill("a drill");
    await accessible("finding");
    await picture("console-finding");
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByText("by mara").first().waitFor();
  });

  await check("an incident is contained after its reach was shown", async () => {
    await at("incidents");
    await page.locator("main a.row-link").first().click();
    await seen("Decisions and results");
    await page.getByRole("button", { name: "Quarantine the session" }).first().click();
    await seen("What it reaches");
    await accessible("incident");
    await picture("console-incident");
    await page.getByLabel("Why", { exact: true }).fill("a drill");
    await page.locator(".respond form button.bad").click();
    await seen("It is in the record with your name");
    await at("responses");
    await seen("quarantine");
  });

  await check("live: what happens is there by itself", async () => {
    await at("live?q=session:console");
    await seen("Waiting for the next event");
    await page.waitForTimeout(600);
    const tab = await page.context().newPage();
    await tab.goto(`${base}/console/#/events`);
    // A second tab of the same browser is signed in by the first.
    await tab.getByText("Watch live").waitFor();
    await tab.evaluate(async () => {
      const token = sessionStorage.getItem("sallyport-token");
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const found = await (await fetch("/console/api/events?limit=1&q=tool:Edit%20path:**%2Frefund.ts", { headers })).json();
      await fetch(`/console/api/content/${(found as { events: { id: string }[] }).events[0]!.id}`, {
        method: "POST",
        headers,
        body: JSON.stringify({ reason: "seen while live" }),
      });
    });
    await tab.close();
    await page.getByRole("grid", { name: "Live events" }).waitFor({ timeout: 45_000 });
    await picture("console-live");
  });

  await check("a phone shows every screen without scrolling sideways", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [place, sign] of SCREENS) {
      await at(place);
      await page
        .getByText(place === "live" ? "Live" : sign, { exact: false })
        .first()
        .waitFor({ state: "attached" });
      await page.waitForTimeout(80);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${place} is ${wide} px too wide`);
      if (place === "overview") {
        await accessible("phone overview");
        await picture("console-phone");
      }
    }
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("link", { name: "Approvals" }).click();
    await seen("Approve this exact call");
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await check("another page cannot ask, whatever it tries", async () => {
    const stranger = await page.context().newPage();
    await stranger.route("http://stranger.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>stranger</title>" }));
    await stranger.goto("http://stranger.example/");
    const answers = await stranger.evaluate(async (address) => {
      const tried = async (init?: RequestInit): Promise<string> => {
        try {
          const answer = await fetch(`${address}/console/api/me`, init);
          return `${answer.type} ${answer.status}`;
        } catch {
          return "refused";
        }
      };
      const frame = document.createElement("iframe");
      frame.src = `${address}/console/`;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [
        await tried(),
        await tried({ method: "POST", mode: "no-cors", body: "{}" }),
        await tried({ headers: { authorization: "Bearer x" } }),
        String(frame.contentDocument === null),
      ];
    }, base);
    // Browsers that let no page reach loopback refuse the second as well; to others its answer is opaque.
    assert.deepEqual(answers.toSpliced(1, 1), ["refused", "refused", "true"]);
    assert.match(answers[1]!, /^(?:refused|opaque 0)$/);
    await stranger.close();
  });
}
