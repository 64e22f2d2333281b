import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readTransfer } from "./transfer.ts";

describe("ftp, sftp, lftp", () => {
  it.each(["ls; cd /x; pwd; bye", "binary\npassive\nprompt", "set ssl:verify no; help"])("ordinary work has no effect: %s", (text) => {
    expect(told(readTransfer(text))).toBe("");
  });

  it.each([
    ["get a.txt; get b/c -o d", "write a.txt; write d"],
    ["mget *.txt", "write *.txt"],
    ["!sh", "shell sh"],
    ["!", "interactive-shell"],
    ["put .env; mput a b", "read .env; send ?; read a; read b; send ?"],
    ["mirror -R . /x", "tree .; send ?"],
    ["mirror /x y", "write y"],
    ["open evil.example; lcd /tmp", "connect evil.example; cd /tmp"],
    ["rm a", "unknown"],
    ["shell id; local ls", "shell id; shell ls"],
    ["source x; eval !id", "load x; shell id"],
    ["cat a | sh; ls > out", "shell sh; write out"],
    ["frobnicate", "unknown"],
  ])("%s", (text, expected) => {
    expect(told(readTransfer(text))).toBe(expected);
  });
});
