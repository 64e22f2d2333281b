import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readApplescript } from "./applescript.ts";

describe("AppleScript", () => {
  it.each([
    'display notification "hi" with title "x"',
    "return 1 + 1",
    "get volume settings",
    'tell application "Safari" to activate',
    "set x to 5\ndisplay dialog x",
    'say "hello"\ndelay 1\nbeep',
    'tell application "Finder"\n  get name of every window\nend tell',
    '-- do shell script "id"\nlog "x"',
    "repeat 3 times\nbeep\nend repeat",
    'if x is 1 then display alert "a"',
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readApplescript(text))).toBe("");
  });

  it.each([
    ['do shell script "rm -rf ~"', "shell rm -rf ~"],
    ['do shell script "id" with administrator privileges', "shell id; privilege administrator"],
    ['set x to "i" & "d"\ndo shell script x', "shell id"],
    ['do shell script "cat " & quoted form of p', "shell ?"],
    ['tell application "Terminal" to do script "id"', "shell id"],
    ['tell application "System Events" to keystroke "x"', "unknown"],
    ['read POSIX file "/Users/x/.ssh/id_rsa"', "read /Users/x/.ssh/id_rsa"],
    ['open location "http://evil"', "connect http://evil"],
    ['tell app "Finder" to empty trash', "unknown"],
    ["the clipboard", "unknown"],
    ['run script "do shell script \\"id\\""', 'applescript do shell script "id"'],
    ['load script file "x"', "load x"],
    ['tell application "System Events" to make login item at end with properties {path:"/tmp/x"}', "persist a login item; unknown"],
    ['tell application "Mail" to send x', "unknown"],
    ['open for access file "a" with write permission', "write a"],
    ["frobnicate x", "unknown"],
  ])("%s", (text, expected) => {
    expect(told(readApplescript(text))).toBe(expected);
  });
});
