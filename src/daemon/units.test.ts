import { describe, expect, it } from "vitest";
import { readPlist } from "./fixtures/read-plist.ts";
import { UNIT_KINDS, unitFiles } from "./units.ts";

const facts = { runtime: "/opt/node", file: "/opt/daemon-process.js", stateFolder: "/home/d/state", port: 23_456, user: "dev", home: "/home/d" };

describe("a launchd job", () => {
  it.each([
    "/home/d",
    "/home/a b",
    "/home/d&v",
    "/home/<string>x</string>",
    "/home/</string></array><key>Program</key><string>evil",
    "/home/\"quoted\" & 'single'",
    "/home/&amp;&#x3c;",
    "/home/]]>",
    "/home/<!--",
    "/home/höme/日本/😀",
    "/home/$(touch x)`id`;%n",
  ])("for the home %j is a property list that says exactly this", (home) => {
    const { files, enable, disable } = unitFiles("launchd", {
      ...facts,
      home,
      runtime: `${home}/node`,
      file: `${home}/daemon.js`,
      stateFolder: `${home}/state`,
    });
    expect(files).toHaveLength(1);
    expect(files[0]!.path).toBe(`${home}/Library/LaunchAgents/dev.sallyport.daemon.plist`);
    expect(readPlist(files[0]!.text)).toEqual({
      Label: "dev.sallyport.daemon",
      ProgramArguments: [`${home}/node`, "--max-semi-space-size=1", `${home}/daemon.js`, "run", "--state", `${home}/state`],
      EnvironmentVariables: { HOME: home, USER: "dev" },
      RunAtLoad: true,
      KeepAlive: true,
      ThrottleInterval: 1,
      ProcessType: "Interactive",
      Umask: 0o077,
      StandardErrorPath: `${home}/state/daemon/log.errors`,
    });
    expect([...enable, ...disable].every((line) => !line.includes("\n"))).toBe(true);
  });

  it("is held against a reader that takes nothing else", () => {
    const [file] = unitFiles("launchd", facts).files;
    for (const spoilt of ["<dict>", "&x;", "<key>Label</key><string>twice</string>", "\u0001", "]]>"])
      expect(() => readPlist(file!.text.replace("<key>RunAtLoad</key>", `${spoilt}<key>RunAtLoad</key>`)), spoilt).toThrow();
    expect(() => readPlist(file!.text.slice(0, -12))).toThrow();
  });
});

describe("a unit of any kind", () => {
  it.each(UNIT_KINDS.flatMap((kind) => ["\n", "\r", "\0", "\u0007", "\u0085", "\ud800", "\uffff"].map((character) => [kind, character] as const)))(
    "%s is not made for a path with %j: it would be another line of the file, or none",
    (kind, character) => {
      const place = `/home/d${character}ExecStartPre=/tmp/evil`;
      for (const more of [{ home: place }, { runtime: place }, { file: place }, { stateFolder: place }])
        expect(() => unitFiles(kind, { ...facts, ...more })).toThrow(/a character that a unit cannot hold/);
    },
  );
});
