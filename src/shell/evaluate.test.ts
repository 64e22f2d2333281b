import { expect, test } from "vitest";
import { analysed } from "../../test/soundness/analysed.ts";

/** Programs that each text runs, of which nothing may be unknown. Most were missed once by the test that runs a real bash. */
const RUNS: readonly (readonly [string, readonly string[]])[] = [
  // Both ways through a condition count, and what holds after it is one of the two.
  ["if p_1; then x=p_2; else x=p_3; fi; $x", ["p_1", "p_2", "p_3"]],
  ["x=p_1; p_2 && x=p_3; $x", ["p_1", "p_2", "p_3"]],
  ["x=p_1; p_2 || x=p_3; $x", ["p_1", "p_2", "p_3"]],
  ["x=p_1; case $(p_2; cat f) in a) x=p_3;; b) x=p_4;; esac; $x", ["cat", "p_1", "p_2", "p_3", "p_4"]],
  ["if p_1; then set -- p_2; else set -- p_3; fi; $1", ["p_1", "p_2", "p_3"]],
  ["$(if p_1; then echo p_2; else echo p_3; fi)", ["p_1", "p_2", "p_3"]],
  ["$(p_1 && echo p_2) p_3", ["p_1", "p_2", "p_3"]],
  // Functions that are defined on one way only may be programs.
  ["f() { p_1; }; if p_2; then f() { p_3; }; fi; f", ["p_1", "p_2", "p_3"]],
  ["false && p_9() { p_1; }; p_9", ["p_1", "p_9"]],
  ["p_1() { p_2; }; p_3 || unset -f p_1; p_1", ["p_1", "p_2", "p_3"]],
  ["p_1() { p_2; }; command p_1", ["p_1"]],
  ["p_1() { p_2; }; env p_1", ["env", "p_1"]],
  // What is local ends with the function.
  ["f() { local x=p_1; $x; }; x=p_2; f; $x", ["p_1", "p_2"]],
  ["f() { local x=p_1; g; }; g() { $x; }; x=p_2; f", ["p_1"]],
  ["f() { x=p_1; }; x=p_2; f; $x", ["p_1"]],
  ["x=p_1; f() { $x; }; x=p_2 f; x=p_3; f", ["p_2", "p_3"]],
  ["x=p_1; x=p_2 eval '$x'", ["p_2"]],
  ["x=p_1; x=p_2 true; $x", ["p_1"]],
  // A part of a script that is left early was run up to there.
  ["f() { if p_1; then x=p_2; return; fi; x=p_3; }; f; $x", ["p_1", "p_2", "p_3"]],
  ["for x in p_1 p_2; do p_3 && break; done; $x", ["p_1", "p_2", "p_3"]],
  ["$(echo p_1; p_2 && exit; echo p_3)", ["p_1", "p_2"]],
  ["$(p_1 && exit; echo p_2) p_3", ["p_1", "p_2", "p_3"]],
  ["$(exec p_1; echo p_2) p_3", ["p_1", "p_2", "p_3"]],
  ["x=p_1; : $((1 / 0)); x=p_2\n$x", ["p_1", "p_2"]],
  // Loops run until nothing new comes of them.
  ["a=p_1; b=p_2; c=p_3; while p_4; do $a; a=$b; b=$c; done", ["p_1", "p_2", "p_3", "p_4"]],
  ["for x in p_1 p_2; do $x; done; $x", ["p_1", "p_2"]],
  ["while read x; do $x; done <<< $'p_1\\np_2'", ["p_1", "p_2"]],
  ["until false; do p_1; break; done", ["p_1"]],
  ["while read x; do until read y; do p_1; break; done; done <<< p_2", ["p_1"]],
  ["x=; select x in p_1 p_2; do break; done <<< 2; x=${x:-p_3}; $x", ["p_1", "p_2", "p_3"]],
  // Items of a case fall through in the state of the item before.
  ["case x in x) y=p_1;& z) $y;; esac", ["p_1"]],
  ["case x in x) y=p_1;;& ?) $y;; esac", ["p_1"]],
  ["x='*'; case y in $x) p_1;; *) p_2;; esac", ["p_1"]],
  ["x='*'; case y in \"$x\") p_1;; *) p_2;; esac", ["p_2"]],
  ["shopt -s nocasematch; case A in a) p_1;; *) p_2;; esac", ["p_1", "p_2"]],
  // Traps run later, with what then holds.
  ["x=p_1; trap '$x' EXIT; x=p_2", ["p_2"]],
  ["x=p_1; trap '$x' DEBUG; x=p_2; :; x=p_3; :", ["p_1", "p_2", "p_3"]],
  ["(trap p_1 EXIT; p_2)", ["p_1", "p_2"]],
  ["$(trap 'echo p_1' EXIT) p_2", ["p_1", "p_2"]],
  ["trap 'p_1' EXIT; bash -c 'trap p_2 EXIT'", ["bash", "p_1", "p_2"]],
  // A shell that is started gets what is exported.
  ["x=p_1; export y=p_2; bash -c '${y}'", ["bash", "p_2"]],
  ["x=p_1; x=p_2 bash -c '$x'", ["bash", "p_2"]],
  ["export x=p_1; env x=p_2 bash -c '$x'", ["bash", "env", "p_2"]],
  ["f() { p_1; }; export -f f; bash -c 'f || p_2'", ["bash", "f", "p_1", "p_2"]],
  // What one part of a pipeline reads, the next one does not.
  ["{ (read a); read b; $b; } <<< $'p_1\\np_2'", ["p_2"]],
  ["coproc p_1", ["COPROC", "p_1"]],
  ["set coproc -- p_1; $1", ["coproc"]],
  // Jobs in the background see what is written while they run.
  ["echo p_1 > s; . ./s & echo p_2 > s", ["p_1", "p_2", "s"]],
];

test.each(RUNS)("%s", (text, expected) => {
  const { names, isUnknown } = analysed(text, "/workspace");
  expect([...names].toSorted()).toEqual([...expected].toSorted());
  expect(isUnknown).toBe(false);
});

/** What is not worth following is said to be unknown. */
const UNKNOWN: readonly string[] = [
  "$(p_1)$u",
  "x=$(curl example.com); $x",
  'x=1; (( $(curl example.com) ))\n eval "$x$(cat f)"',
  "shopt -s expand_aliases\nalias x='p_1; p_2'\nx p_3",
  "shopt -s expand_aliases\nalias if=p_1\nif p_2",
  "command_not_found_handle() { p_1; }; p_2",
  "enable -n echo; echo p_1",
  "set -k; p_1 x=p_2",
  "declare -n r=$u; r=p_1; $x",
  "BASH_ALIASES[x]=p_1",
  "f() { f & f & }; x=$(f); $x",
  "getopts ab x -a; eval $x",
  "sh -c '(( p_1 ))'",
];

test.each(UNKNOWN)("unknown: %s", (text) => {
  expect(analysed(text, "/workspace").isUnknown).toBe(true);
});
