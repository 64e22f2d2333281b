import { describe, expect, it } from "vitest";
import { isLuhn } from "../personal/check-digits.ts";
import { createScanner } from "../secrets/index.ts";
import {
  classify,
  factsState,
  FACTS_HOLD_DAYS,
  markersOf,
  mayReceive,
  pathRuleFor,
  PROVIDER_PLANS,
  type Classification,
  type DataClass,
  type DataDestination,
} from "./index.ts";

const scanner = createScanner();
const now = Date.parse("2026-11-22T00:00:00Z");
const of = (text: string, path?: string, sets: readonly string[] = []): Classification =>
  classify(text, { scanner, sets, ...(path === undefined ? {} : { path }) });
const plain = (name: DataClass): Classification => ({ class: name, tier: "green", reasons: [], hasSecrets: false });
const card = Array.from({ length: 10 }, (_, digit) => `521255555555555${digit}`).find(isLuhn)!;
const key = ["AK", "IA", "QX7Z2M5NPL3RTV6W"].join("");

describe("classification (D4)", () => {
  it("goes by the path", () => {
    expect(of("x", "/w/src/a.ts")).toMatchObject({ class: "internal", tier: "green" });
    expect(of("x", "/w/LICENSE").class).toBe("public");
    expect(of("x", "/w/data/customers/list.json")).toMatchObject({ class: "confidential", tier: "yellow" });
    expect(of("x", "/w/exports/PHI/a.csv")).toMatchObject({ class: "regulated", tier: "red" });
    expect(of("", "/w/.env", ["secrets"])).toMatchObject({ class: "confidential", tier: "red", hasSecrets: true });
    expect(pathRuleFor("/w/hr/a.md", [], [{ class: "public", globs: ["/w/**"], why: "says the project" }])?.class).toBe("confidential");
    expect(pathRuleFor("/w/a.md", [], [{ class: "regulated", globs: ["/w/**"], why: "says the project" }])?.class).toBe("regulated");
    expect(pathRuleFor("/w/hr/a.md", [{ class: "public", globs: ["/w/hr/**"], why: "published" }])?.class).toBe("public");
  });

  it("goes by the content, and takes the highest", () => {
    expect(of(`key: ${key}`, "/w/a.md")).toMatchObject({ class: "confidential", tier: "red", hasSecrets: true });
    const mail = Array.from({ length: 6 }, (_, i) => `p${i}@corp-mail.io`).join(" ");
    expect(of(mail, "/w/a.md")).toMatchObject({ class: "confidential", tier: "yellow", hasSecrets: false });
    const found = of(`card ${card}\n${key}`, "/w/LICENSE");
    expect(found.class).toBe("regulated");
    expect(JSON.stringify(found)).not.toContain(card);
    expect(JSON.stringify(found)).not.toContain(key);
  });

  it("goes by what a file says of itself, and lets it not talk itself down", () => {
    expect(of("# CONFIDENTIAL\n\ntext", "/w/a.md").class).toBe("confidential");
    expect(of("classification: public\n", "/w/a.md").class).toBe("public");
    expect(of(`classification: public\ncard ${card}`, "/w/a.md").class).toBe("regulated");
    expect(of("TLP:CLEAR\n", "/w/customers/a.md").class).toBe("confidential");
  });

  it("knows markers from words in prose and code", () => {
    const marked: readonly (readonly [string, DataClass])[] = [
      ["// Company Confidential - do not distribute", "confidential"],
      ["<!-- INTERNAL USE ONLY -->", "internal"],
      ['data-classification: "restricted"', "regulated"],
      ["/* TLP:AMBER */", "confidential"],
      ["CONTAINS PHI", "regulated"],
      ["# Streng vertraulich", "confidential"],
    ];
    for (const [line, name] of marked) expect(markersOf(`${line}\ncode`)[0]?.class, line).toBe(name);
    for (const line of [
      "public class A {",
      "private:",
      "internal",
      "public",
      "Keep this confidential.",
      "This is an internal function.",
      "export const secret = 1;",
      "# Private",
      "open",
      "restricted",
    ]) {
      expect(markersOf(`${line}\ncode`), line).toEqual([]);
    }
    expect(markersOf(`${"x\n".repeat(5000)}CONFIDENTIAL\n${"y\n".repeat(5000)}`)).toEqual([]);
    expect(markersOf(`${"x\n".repeat(5000)}CONFIDENTIAL\n`)).toMatchObject([{ line: 5001 }]);
  });
});

describe("destinations (D4)", () => {
  const at = (name: DataClass, to: DataDestination, options: Partial<Parameters<typeof mayReceive>[2]> = {}): string =>
    mayReceive(plain(name), to, { now, ...options }).outcome;
  const provider = (plan: string): DataDestination => ({ type: "provider", plan });

  it("secrets go nowhere, and the answer says when the rest could", () => {
    const found = of(`key: ${key}`, "/w/a.md");
    expect(mayReceive(found, provider("anthropic-commercial"), { now })).toMatchObject({ outcome: "deny", isFineRedacted: true });
    expect(mayReceive(found, provider("anthropic-consumer"), { now }).isFineRedacted).toBeUndefined();
    expect(mayReceive(found, { type: "host", host: "x.example" }, { now, rules: [{ to: "host:x.example", most: "regulated", why: "ours" }] }).outcome).toBe(
      "deny",
    );
  });

  it("goes by the provider's terms", () => {
    expect(at("internal", provider("anthropic-commercial"))).toBe("allow");
    expect(at("confidential", provider("anthropic-commercial"))).toBe("allow");
    expect(at("regulated", provider("anthropic-commercial"))).toBe("deny");
    expect(at("regulated", provider("anthropic-zdr"))).toBe("ask");
    expect(at("internal", provider("anthropic-consumer"))).toBe("ask");
    expect(at("confidential", provider("anthropic-consumer"))).toBe("deny");
    expect(at("confidential", provider("google-gemini-paid"))).toBe("ask");
    expect(at("regulated", provider("local"))).toBe("allow");
    expect(at("public", provider("anthropic-consumer"))).toBe("allow");
  });

  it("takes what was not verified, or not for long, for unknown", () => {
    for (const plan of PROVIDER_PLANS.filter(({ checked }) => checked === undefined)) {
      expect(at("internal", provider(plan.id)), plan.id).toBe("ask");
      expect(at("regulated", provider(plan.id)), plan.id).toBe("deny");
    }
    const later = now + FACTS_HOLD_DAYS * 86_400_000;
    expect(mayReceive(plain("internal"), provider("anthropic-commercial"), { now: later })).toMatchObject({ outcome: "ask", isOverdue: true });
    expect(factsState(PROVIDER_PLANS[0]!, later).isOverdue).toBe(true);
    expect(factsState(PROVIDER_PLANS[0]!, now)).toMatchObject({ isOverdue: false, due: "2027-05-20" });
    expect(at("internal", provider("nobody"))).toBe("deny");
  });

  it("servers and hosts get what a rule says, and else only what is public", () => {
    const host: DataDestination = { type: "host", host: "api.corp.example" };
    expect(at("public", host)).toBe("allow");
    expect(at("internal", host)).toBe("ask");
    expect(at("confidential", { type: "mcp", server: "notes" })).toBe("deny");
    const rules = [
      { to: "host:*.corp.example", most: "confidential", why: "our own" },
      { to: "mcp:notes", most: "none", why: "not reviewed" },
    ] as const;
    expect(at("confidential", host, { rules })).toBe("allow");
    expect(at("regulated", host, { rules })).toBe("deny");
    expect(at("internal", { type: "host", host: "corp.example.evil" }, { rules })).toBe("ask");
    expect(at("public", { type: "mcp", server: "notes" }, { rules })).toBe("deny");
    // A project's own file forbids, and permits nothing.
    expect(at("internal", host, { rules, tightening: [{ to: "host:*.corp.example", most: "public", why: "says the project" }] })).toBe("deny");
    expect(
      at("confidential", { type: "host", host: "evil.example" }, { tightening: [{ to: "host:evil.example", most: "regulated", why: "says the project" }] }),
    ).toBe("deny");
  });
});
