import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readSed } from "./sed.ts";

describe("sed", () => {
  it.each([
    "s/a/b/g",
    "/x/,/y/p",
    "1,5d;$!N",
    "s/[/]/_/g",
    "/x/{s/a/b/;n;d}",
    ":a;N;$!ba;s/\\n/ /g",
    "2i\\  text",
    "y/abc/def/",
    "0~3d",
    "/a/I,+2d",
    "1!G;h;$!d",
    "s/\\//|/;s#/usr#/opt#gI",
    "$!{N;D};P",
    "s|/usr|/opt|g;t;q5",
    "a foo; e id",
    "$a\\\nline one\\\nline two\ns/x/y/",
    "/^#/d;/^$/d",
    "s/\\(a\\)\\(b\\)/\\2\\1/;s/(x)/[&]/2p",
    "\\,/usr/bin,s,a,b,",
    "# comment\ns/a/b/ # another",
    "/start/,/end/{//!d}",
    "n;n;s/./x/;=;l;z;F",
    "s/[^,]*,//2;s/[[:space:]]*$//;s/[]/]//",
    "/x/c\\\nchanged",
    "s/a\\\nb/c/",
    "w /dev/stdout",
    "}",
    "1{\ns/a/b/\np\n}",
    "b end;s/x/y/;:end",
    's/.*/"&"/;$!s/$/,/',
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readSed(text))).toBe("");
  });

  it.each([
    ["1e id", "shell id"],
    ["e", "shell ?"],
    ["s/.*/id/e", "shell id"],
    ["s/^.*$/cat .env/;s/x/y/ge", "shell y; shell ?"],
    ["1s/^/id;/e", "shell id;; shell ?"],
    ["s/x/rm -rf &/e", "shell rm -rf  ; shell ?"],
    ["r .env", "read .env"],
    ["R /etc/passwd", "read /etc/passwd"],
    ["w /tmp/x", "write /tmp/x"],
    ["s/a/b/w out.txt", "write out.txt"],
    ["s#a#b#gw .bashrc", "write .bashrc"],
    ["/x/w a b", "write a b"],
    ["1{r .env\n}", "read .env"],
    ["$!{e id\n}", "shell id"],
    ["s/x/y", "unknown"],
    ["s/x/y/q", "unknown"],
    ["k", "unknown"],
    ["/x", "unknown"],
    ["s/a/b/;e cat .env", "shell cat .env"],
    ["i\\\ntext\ne id", "shell id"],
    ["y/abc", "unknown"],
    ["1,/x/{s/a/b/;w out\nd}", "write out"],
    ["\\%x%e id", "shell id"],
    ["s/x/y/;W first", "write first"],
    ["2,4!e ls", "shell ls"],
  ])("%s", (text, expected) => {
    expect(told(readSed(text))).toBe(expected);
  });
});
