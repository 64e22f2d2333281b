import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readGdb } from "./gdb.ts";

describe("gdb and lldb", () => {
  it.each([
    "run",
    "bt",
    "info registers",
    "break main if x > 3",
    "set pagination off",
    "thread apply all bt",
    "p x+1",
    "p sizeof(int)",
    "x/10i $pc",
    "list",
    "echo hi\\n",
    "set var x = 3",
    "quit",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readGdb(text))).toBe("");
  });

  it.each([
    ["shell id", "shell id"],
    ["!sh", "shell sh"],
    ["shell", "interactive-shell"],
    ['python import os; os.system("id")', 'python import os; os.system("id")'],
    ["python\nprint(1)\nend\nbt", "python print(1)"],
    ['call (int)system("id")', "shell id"],
    ['print system("ls")', "shell ls"],
    ["p foo(1)", "unknown"],
    ["source a.gdb", "load a.gdb"],
    ["set logging file /tmp/x", "write /tmp/x"],
    ["target remote :1234", "connect :1234"],
    ["target remote | sh", "shell sh"],
    ["pipe bt | cat > x", "shell cat > x"],
    ["attach 5", "unknown"],
    ["make all", "shell make all"],
    ["dump memory a.bin 0 10", "write a.bin"],
    ["generate-core-file c", "write c"],
    ["platform shell id", "shell id"],
    ["command script import x.py", "load x.py"],
    ["script print(1)", "python print(1)"],
    ["set exec-wrapper env x", "unknown"],
    ["frobnicate", "unknown"],
  ])("%s", (text, expected) => {
    expect(told(readGdb(text))).toBe(expected);
  });
});
