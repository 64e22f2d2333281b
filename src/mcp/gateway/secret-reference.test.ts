import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PipeClient } from "./fixtures/pipe-client.ts";
import { isReference, resolveReference } from "./secret-reference.ts";
import { StateSeal } from "./sealed-state.ts";
import { isPrivateAddress, guardedFetch } from "./guarded-fetch.ts";
import { HeaderAuthorizer } from "./header-authorizer.ts";
import { decodeHeader, encodeHeader, paramHeaderProblem, paramHeaders } from "./param-headers.ts";

const folder = mkdtempSync(join(tmpdir(), "sallyport-references-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string, mode: number): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};

describe("references", () => {
  it("are values from where they are kept", async () => {
    const environment = { HERE: "from the environment" };
    expect(await resolveReference("X", "plain", environment)).toBe("plain");
    expect(await resolveReference("X", "env:HERE", environment)).toBe("from the environment");
    expect(await resolveReference("X", "Bearer ${env:HERE}!", environment)).toBe("Bearer from the environment!");
    expect(await resolveReference("X", "${env:AWAY:-other}", environment)).toBe("other");
    expect(await resolveReference("X", `file:${file("own", "in a file\n", 0o600)}`)).toBe("in a file");
    expect(await resolveReference("X", `command:${process.execPath} -p "1 + 1"`)).toBe("2");
    expect(await resolveReference("X", "file:///etc/hosts")).toBe("file:///etc/hosts");
  });

  it("ask the programs of vaults by their own words", async () => {
    const bin = mkdtempSync(join(folder, "bin-"));
    for (const name of ["vault", "op"]) {
      writeFileSync(join(bin, name), '#!/bin/sh\necho "${0##*/} $*"\n');
      chmodSync(join(bin, name), 0o755);
    }
    const before = process.env["PATH"];
    process.env["PATH"] = `${bin}${delimiter}${before}`;
    try {
      expect((await resolveReference("X", "vault:kv/github#token")).trim()).toBe("vault kv get -field=token kv/github");
      expect((await resolveReference("X", "op://team/github/token")).trim()).toBe("op read --no-newline op://team/github/token");
      expect((await resolveReference("X", "op:team/github/token")).trim()).toBe("op read --no-newline op://team/github/token");
    } finally {
      process.env["PATH"] = before;
    }
  });

  it.each([
    ["a variable that is not set", "env:NOT_SET_ANYWHERE", "not set"],
    ["a file that others may read", `file:${file("open", "x", 0o644)}`, "others may read"],
    ["a file that is not there", `file:${join(folder, "away")}`, "cannot be read"],
    ["a file by a relative path", "file:secrets/token", "absolute"],
    ["a program that fails", `command:${process.execPath} -e process.exit(3)`, "did not give"],
    ["a vault without a field", "vault:kv/github", "names no field"],
  ])("that cannot be had say what to do: %s", async (_, reference, why) => {
    await expect(resolveReference("TOKEN", reference, {})).rejects.toThrow(why);
  });

  it("never quote what a program said", async () => {
    const said = ["a", "very", "secret"].join("-");
    await expect(resolveReference("TOKEN", `command:${process.execPath} -e "console.log('${said}');process.exit(1)"`)).rejects.not.toThrow(said);
  });

  it("are told from plain values", () => {
    expect(["env:A", "${file:/a}", "x ${op:v/i/f}"].map(isReference)).toEqual([true, true, true]);
    expect(["plain", "file:///a", "https://op:x@host", "C:\\vault"].map(isReference)).toEqual([false, false, false, false]);
  });
});

describe("a server's process", () => {
  it("gets what it is configured with and a minimal environment, and none of the agent's keys", async () => {
    const name = ["ANTHROPIC", "API", "KEY"].join("_");
    process.env[name] = "the agent's own";
    process.env["NODE_OPTIONS_FOR_TEST"] = "injected";
    const one = new PipeClient({ env: { TOKEN: "env:TOKEN_OF_THE_SERVER" }, environment: { TOKEN_OF_THE_SERVER: "the server's" } });
    try {
      await one.initialize();
      const answer = await one.call(1, "env");
      const env = JSON.parse(answer["result"].content[0].text) as Record<string, string>;
      expect(env["TOKEN"]).toBe("the server's");
      expect(env[name]).toBeUndefined();
      expect(
        Object.keys(env)
          .filter(
            (key) => !["HOME", "LANG", "LC_ALL", "LC_CTYPE", "LOGNAME", "PATH", "PWD", "SHELL", "SHLVL", "TERM", "TMPDIR", "TZ", "USER", "_"].includes(key),
          )
          .toSorted(),
      ).toEqual(["RUN_LOG", "TOKEN"]);
    } finally {
      await one.end();
      delete process.env[name];
      delete process.env["NODE_OPTIONS_FOR_TEST"];
    }
  });

  it("is not started when a secret cannot be had", async () => {
    const one = new PipeClient({ env: { TOKEN: "env:NOT_SET_ANYWHERE" }, environment: {} });
    const answer = await one.initialize();
    expect(JSON.stringify(answer)).toContain("NOT_SET_ANYWHERE");
    await one.end();
  });
});

describe("headers for a server", () => {
  it("come from the configuration alone, and never go unencrypted to another machine", async () => {
    const authorizer = new HeaderAuthorizer("s", new URL("https://mcp.example.com/"), { Authorization: "Bearer ${env:T}", Host: "other" }, { T: "own" });
    expect(await authorizer.headers()).toEqual({ authorization: "Bearer own" });
    expect(() => new HeaderAuthorizer("s", new URL("http://mcp.example.com/"), { Authorization: "x" }, {})).toThrow("without encryption");
  });

  it("of parameters are read and written as the revision says", () => {
    for (const text of ["plain", "", " padded ", "ünï", "a\nb", "=?base64?SGk=?="]) expect(decodeHeader(encodeHeader(text))).toBe(text);
    expect(decodeHeader("=?base64?SGk?=")).toBeUndefined();
    const schema = { type: "object", properties: { region: { type: "string", "x-mcp-header": "Region" }, n: { type: "integer", "x-mcp-header": "N" } } };
    const declared = paramHeaders(schema)!;
    expect(paramHeaderProblem({ "mcp-param-region": "eu", "mcp-param-n": "42.0" }, { region: "eu", n: 42 }, declared)).toBeUndefined();
    expect(paramHeaderProblem({ "mcp-param-region": "us" }, { region: "eu" }, declared)).toBeDefined();
    expect(paramHeaderProblem({}, { region: "eu" }, declared)).toBeDefined();
  });

  it.each([
    ["two of one name", { type: "object", properties: { a: { type: "string", "x-mcp-header": "X" }, b: { type: "string", "x-mcp-header": "x" } } }],
    ["a name with a line end", { type: "object", properties: { a: { type: "string", "x-mcp-header": "X\r\nInjected: 1" } } }],
    ["one that only holds at times", { type: "object", anyOf: [{ properties: { a: { type: "string", "x-mcp-header": "X" } } }] }],
    ["one of an object", { type: "object", properties: { a: { type: "object", "x-mcp-header": "X" } } }],
  ])("of parameters that are not valid leave the tool out: %s", (_, schema) => {
    expect(paramHeaders(schema)).toBeUndefined();
  });
});

describe("sealed state", () => {
  it("opens for whoever it was sealed for, in time, as it was", () => {
    let now = 1_000_000;
    const seal = new StateSeal(60_000, () => now);
    const sealed = seal.seal("the server's own", "me\ncall");
    expect(sealed).not.toContain("server");
    expect(seal.open(sealed, "me\ncall")).toBe("the server's own");
    expect(seal.open(sealed, "you\ncall")).toBeUndefined();
    expect(seal.open(sealed, "me\nother call")).toBeUndefined();
    for (let at = 4; at < sealed.length; at += 3)
      expect(seal.open(`${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`, "me\ncall")).toBeUndefined();
    expect(new StateSeal(60_000, () => now).open(sealed, "me\ncall")).toBeUndefined();
    for (const other of [undefined, 1, {}, "", "sp1.", "sp1.AAAA", "x".repeat(5_000_000)]) expect(seal.open(other, "me\ncall")).toBeUndefined();
    now += 60_001;
    expect(seal.open(sealed, "me\ncall")).toBeUndefined();
  });
});

describe("addresses that a server names", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "169.254.169.254",
    "192.168.0.1",
    "172.20.0.1",
    "100.100.0.1",
    "0.0.0.0",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::a9fe:a9fe",
    "nonsense",
  ])("%s is not public", (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(["93.184.216.34", "2606:2800:220:1::1"])("%s is", (address) => expect(isPrivateAddress(address)).toBe(false));

  it("are https and public, whoever asks for another", async () => {
    const fetch = guardedFetch(new URL("https://mcp.example.com/mcp"));
    for (const address of [
      "http://example.com/",
      "https://169.254.169.254/latest",
      "https://[::1]/",
      "https://localhost/",
      "file:///etc/passwd",
      "https://127.0.0.1:8443/",
    ])
      await expect(fetch(address)).rejects.toThrow();
  });
});
