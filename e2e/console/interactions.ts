import type { World } from "./world.ts";

/** One thing that a person does: what happens in the page, and what is there when it is done. Both are program text that runs there. */
export interface Step {
  readonly act: string;
  readonly isThere: string;
  /** The first answer counts, whatever is asked after it. */
  readonly isBegun?: boolean;
}

export interface Interaction {
  readonly kind: string;
  /** The screen on which it is done. */
  readonly before?: (n: number) => Step;
  readonly of: (n: number) => Step;
  /** Ends what was begun. */
  readonly after?: string;
}

/** What the record has that can be named. */
export interface Known {
  readonly events: readonly { readonly id: string; readonly session: string }[];
  readonly findings: readonly { readonly fingerprint: string }[];
  readonly incidents: readonly { readonly id: number }[];
}

const go = (hash: string): string => `location.hash = ${JSON.stringify(`#/${hash}`)}`;
const title = (text: string): string => `document.querySelector("main h1")?.textContent === ${JSON.stringify(text)}`;
const PANEL = `document.querySelector("main .panel, main .empty") !== null`;
const rows = (more = ""): string => `document.querySelectorAll(".virtual-row${more}").length > 10`;
const holding = (text: string): string => `document.querySelector("main")?.textContent.includes(${JSON.stringify(text)}) === true`;
/** Types into a field as a person does, whose program hears of it. */
const type = (field: string, text: string): string =>
  `const field = document.querySelector(${JSON.stringify(field)}); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event("input", { bubbles: true }))`;
const press = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

/** What people do all day: every screen, and what is done on them. */
export function interactionsOf({ events, findings, incidents }: Known, world: World): readonly Interaction[] {
  const event = (n: number): { readonly id: string; readonly session: string } => events[(n * 7) % events.length]!;
  const screen = (kind: string, hash: string, isThere: string): Interaction => ({ kind, of: () => ({ act: go(hash), isThere }) });
  const scrolledOn = (kind: string, hash: string): Interaction => ({
    kind,
    before: () => ({ act: go(hash), isThere: rows() }),
    of: () => ({
      act: `const box = document.querySelector(".virtual"); window.heightBefore = box.scrollHeight; box.scrollTop = box.scrollHeight`,
      isThere: `document.querySelector(".virtual").scrollHeight > window.heightBefore`,
    }),
  });
  const filtered = (kind: string, query: (n: number) => string, isThere: string): Interaction => ({
    kind,
    of: (n) => ({
      act: go(`events?q=${encodeURIComponent(query(n))}`),
      isThere: `${isThere} && document.querySelector("main .filter input").value === ${JSON.stringify(query(n))}`,
    }),
  });
  const finding = (n: number): string => findings[n % findings.length]!.fingerprint;
  const root = encodeURIComponent(world.project);
  return [
    screen("overview", "overview", `${title("Overview")} && document.querySelector(".figures") !== null && document.querySelector(".chart") !== null`),
    {
      kind: "overview, another time",
      before: () => ({ act: go("overview"), isThere: title("Overview") }),
      of: (n) => ({
        act: go(`overview?hours=${[720, 168][n % 2]}`),
        isThere: `document.querySelector('[aria-checked="true"]')?.textContent === "${["30 days", "7 days"][n % 2]}" && document.querySelector(".chart") !== null`,
      }),
    },
    screen("live", "live", title("Live")),
    screen("events", "events", `${title("Events")} && ${rows()}`),
    filtered("events, blocked", (n) => `decision:deny since:${7 + n}d`, rows(".row-deny")),
    filtered("events, a rare word", (n) => `quicksilver since:${15 + n}d`, holding("quicksilver")),
    filtered("events, a common word", (n) => `npm since:${15 + n}d`, rows()),
    filtered("events, of a person and tool", (n) => `user:mara tool:Bash since:${15 + n}d`, rows()),
    filtered("events, under a folder", (n) => `path:/home/dev/docs/src/module-${n}* since:29d`, rows()),
    // What hardly anything answers is searched for as long as it takes, but says at once how far it is.
    {
      kind: "events, what there is not (begun)",
      of: (n) => ({
        act: go(`events?q=${encodeURIComponent(`user:nobody${n}`)}`),
        isThere: `document.querySelector(".virtual-end")?.textContent.includes("back to") === true || document.querySelector("main .empty") !== null`,
        isBegun: true,
      }),
    },
    {
      kind: "events, a filter typed",
      before: () => ({ act: go("events"), isThere: rows() }),
      of: (n) => ({
        act: type("main .filter input", `decision:ask since:${8 + n}d`),
        isThere: `${rows(".row-ask")} && document.querySelectorAll(".virtual-row:not(.row-ask)").length === 0`,
      }),
    },
    scrolledOn("events, scrolled on", "events"),
    {
      kind: "an event opened",
      before: () => ({ act: go("events"), isThere: rows() }),
      of: (n) => ({
        act: go(`events/${event(n).id}`),
        isThere: `document.querySelector(".detail .fields") !== null && document.querySelector(".detail")?.textContent.includes(${JSON.stringify(event(n).id)})`,
      }),
    },
    {
      kind: "an event judged anew",
      before: (n) => ({ act: go(`events/${event(n).id}`), isThere: `document.querySelector(".detail .fields") !== null` }),
      of: () => ({
        act: `[...document.querySelectorAll(".detail button")].find((one) => one.textContent.includes("policy of now")).click()`,
        isThere: `[...document.querySelectorAll(".detail button")].every((one) => !one.textContent.includes("policy of now"))`,
      }),
    },
    screen("sessions", "sessions", `${title("Sessions")} && ${rows()}`),
    scrolledOn("sessions, scrolled on", "sessions"),
    {
      kind: "sessions, an id typed",
      before: () => ({ act: go("sessions"), isThere: rows() }),
      of: (n) => ({ act: type("main .screen-head input", event(n).session.slice(0, 6)), isThere: `document.querySelectorAll(".virtual-row").length > 0` }),
    },
    {
      kind: "a session",
      of: (n) => ({ act: go(`sessions/${event(n).session}`), isThere: `document.querySelectorAll(".step").length > 3 && ${title(event(n).session)}` }),
    },
    {
      kind: "a session of 100,000 events",
      of: () => ({ act: go(`sessions/${world.longSession}`), isThere: `document.querySelectorAll(".step").length > 3 && ${title(world.longSession)}` }),
    },
    {
      kind: "a step of it",
      before: () => ({ act: go(`sessions/${world.longSession}`), isThere: `document.querySelectorAll(".step").length > 3` }),
      of: () => ({ act: `dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }))`, isThere: holding("By step 2") }),
    },
    {
      kind: "a graph",
      of: (n) => ({ act: go(`graph?of=session&value=${event(n).session}`), isThere: `document.querySelectorAll(".node").length > 2` }),
    },
    {
      kind: "a graph, walked on",
      before: (n) => ({ act: go(`graph?of=session&value=${event(n).session}`), isThere: `document.querySelectorAll(".node").length > 2` }),
      of: () => ({
        act: `window.focusBefore = location.hash; (document.querySelector(".node-call") ?? document.querySelectorAll(".node")[1]).click()`,
        isThere: `location.hash !== window.focusBefore && document.querySelector('.node[aria-current="true"]') !== null`,
      }),
    },
    {
      kind: "the graph of 100,000 events",
      of: () => ({ act: go(`graph?of=session&value=${world.longSession}`), isThere: `document.querySelectorAll(".node").length > 2` }),
    },
    {
      kind: "what led to a file",
      of: (n) => ({
        act: go(`graph?of=file&value=${encodeURIComponent(`/home/dev/docs/src/module-${n}.ts`)}&direction=${n % 2 === 0 ? "led" : "reached"}`),
        isThere: `document.querySelector("main .node, main .empty") !== null`,
      }),
    },
    screen("approvals", "approvals", `${title("Approvals")} && ${PANEL}`),
    screen("findings", "findings?show=all", `${title("Findings")} && ${PANEL}`),
    ...(findings.length === 0
      ? []
      : [
          { kind: "a finding", of: (n: number) => ({ act: go(`findings/${finding(n)}`), isThere: holding("Your word") }) },
          {
            kind: "a finding decided",
            before: (n: number) => ({ act: `${go(`findings/${finding(n)}`)}`, isThere: holding("Your word") }),
            of: (n: number) => ({
              act: `${type("main textarea", `measured ${n} of ${world.port}`)}; setTimeout(() => document.querySelector("main form button.main").click())`,
              isThere: holding(`measured ${n} of ${world.port}`),
            }),
          },
        ]),
    screen("incidents", "incidents", `${title("Incidents")} && ${PANEL}`),
    ...(incidents.length === 0
      ? []
      : [
          {
            kind: "an incident",
            of: (n: number) => ({ act: go(`incidents/${incidents[n % incidents.length]!.id}`), isThere: holding("Decisions and results") }),
          },
        ]),
    screen("responses", "responses", `${title("Responses")} && ${PANEL}`),
    screen("policy", "policy", `${title("Policy")} && document.querySelectorAll("tbody tr").length > 5`),
    {
      kind: "an edit of the policy checked",
      before: () => ({ act: go(`policy?view=try&root=${root}`), isThere: holding("well formed") }),
      of: (n) => ({
        act: type(
          "main textarea",
          `version: 1\nextends: production-adjacent\nrules:\n  - deny: [fs.write]\n    why: round ${n}\n  - allow: [fs.read]\n    why: round ${n}\n`,
        ),
        isThere: `[...document.querySelectorAll("main .panel")].some((one) => one.textContent.includes("well formed, ") && window.asked.length > 0)`,
      }),
    },
    {
      kind: "a trial of it begun",
      before: () => ({ act: go(`policy?view=try&root=${root}`), isThere: `document.querySelector("main button.main:not([disabled])") !== null` }),
      of: () => ({ act: press("main button.main"), isThere: `${holding("Stop")} || ${holding("would be decided otherwise")}` }),
      after: `[...document.querySelectorAll("main button")].find((one) => one.textContent === "Stop")?.click()`,
    },
    screen("tool servers", "servers", `${title("Tool servers")} && ${PANEL}`),
    screen("agents", "agents", title("Agents")),
    screen("audit", "audit", title("Audit")),
    {
      kind: "an event proved",
      before: (n) => ({ act: go(`audit?prove=${event(n).id}`), isThere: title("Audit") }),
      of: () => ({ act: `[...document.querySelectorAll("main button")].find((one) => one.textContent === "Prove").click()`, isThere: holding("Proved.") }),
    },
  ];
}
