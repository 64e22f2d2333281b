import { describe, expect, it } from "vitest";
import { readPerson, SignIns } from "./sign-in.ts";

const MARA = readPerson({ type: "user", id: "mara", via: "os", uid: 1000 })!;
const HOUR = 3_600_000;

describe("who may use the console", () => {
  it("is who came with a code in time, once", () => {
    const signIns = new SignIns();
    const code = signIns.code(MARA, 0);
    const { token } = signIns.exchange(code, 1000)!;
    expect(signIns.exchange(code, 1000)).toBeUndefined();
    expect(signIns.person(`Bearer ${token}`, 2000)).toEqual({ type: "user", id: "mara", via: "os", uid: 1000, from: "console" });
    expect(signIns.exchange(signIns.code(MARA, 0), 121_000)).toBeUndefined();
  });

  it("is nobody after hours of silence, after a day, and after signing out", () => {
    const signIns = new SignIns();
    const signedIn = (): string => `Bearer ${signIns.exchange(signIns.code(MARA, 0), 0)!.token}`;
    const [silent, busy, out] = [signedIn(), signedIn(), signedIn()];
    expect(signIns.person(silent, 8 * HOUR)).toBeUndefined();
    for (let hour = 1; hour < 24; hour++) expect(signIns.person(busy, hour * HOUR)?.id).toBe("mara");
    expect(signIns.person(busy, 24 * HOUR)).toBeUndefined();
    expect(signIns.person(out, 1)?.id).toBe("mara");
    signIns.signOut(out);
    expect(signIns.person(out, 2)).toBeUndefined();
  });

  it.each([undefined, "", "Bearer", "Bearer ", "Basic x", `Bearer ${"a".repeat(300)}`, "Bearer a b"])("is nobody with the header `%s`", (header) => {
    expect(new SignIns().person(header, 0)).toBeUndefined();
  });

  it.each([
    undefined,
    "mara",
    {},
    { type: "agent", id: "x", via: "os" },
    { type: "user", id: "", via: "os" },
    { type: "user", id: "x" },
    { type: "user", id: "x", via: "os", uid: "0" },
  ])("is no person as %j", (value) => {
    expect(readPerson(value)).toBeUndefined();
  });
});
