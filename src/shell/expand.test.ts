import { expect, test } from "vitest";
import { analysed } from "../../test/soundness/analysed.ts";

/** Programs that each text runs, of which nothing may be unknown. */
const RUNS: readonly (readonly [string, readonly string[]])[] = [
  // Splitting.
  ["x='p_1 p_2'; $x; y=$x; \"${y#* }\"", ["p_1", "p_2"]],
  ["IFS=,; x=,p_1; set -- $x; $2", ["p_1"]],
  ["IFS=,; x=p_1,; set -- $x p_2; $2", ["p_2"]],
  ["IFS=_; x=a_b; set -- $x; p_${1/a/1}", ["p_1"]],
  ["x=' p_1 '; $x", ["p_1"]],
  ["unset IFS; x='p_1 a'; $x", ["p_1"]],
  // Lists and arguments.
  ['set --; set -- "$@" p_1; $1', ["p_1"]],
  ["set -- a '' p_1; $3", ["p_1"]],
  ['set -- p_1 b; "$*"', ["p_1 b"]],
  ["set -- p_1 b; x=$*; $x", ["p_1"]],
  ["set -- p_1 p_2; ${@:2}", ["p_2"]],
  ["set -- p_1 p_2; ${@: -1}", ["p_2"]],
  ["a=(p_1 p_2); a[0]=p_3; $a; ${a[1]}; ${a[-1]}", ["p_2", "p_3"]],
  ["a=(p_1); a+=(p_2); ${a[1]}; a+=3; $a", ["p_13", "p_2"]],
  ['a=(x p_1); "${a[@]:1}"', ["p_1"]],
  ["x=p_1; y=x; ${!y}", ["p_1"]],
  ["declare -n r=x; r=p_1; $x", ["p_1"]],
  // Defaults tell empty from not set.
  ["x=; ${x-p_1} p_2", ["p_2"]],
  ["unset x; ${x-p_1} p_2", ["p_1"]],
  ["x=; ${x:-p_1} p_2", ["p_1"]],
  ["x=; ${x+p_1}", ["p_1"]],
  ['unset x; ${x:-"p_1 a"}', ["p_1 a"]],
  ["unset x; ${x:-p_1 a}", ["p_1"]],
  ['unset x; set -- p_1 p_2; ${x:-"$@"}', ["p_1"]],
  ["x=1; ${x:+p_1}", ["p_1"]],
  ["unset x; : ${x:=p_1}; $x", ["p_1"]],
  // Edits.
  ["x=p_1.txt; ${x%.*}", ["p_1"]],
  ["x=a/b/p_1; ${x##*/}", ["p_1"]],
  ["x=_1; ${x/#/p}", ["p_1"]],
  ["x=p_; ${x/%/1}", ["p_1"]],
  ["x=P_1; ${x,,}", ["p_1"]],
  ["x='[a]p_1'; ${x#\\[a\\]}", ["p_1"]],
  ["x=p_1; y='p*'; ${x/$y/p_2}", ["p_2"]],
  ["x='$(p_1)'; echo ${x@P}", ["p_1"]],
  ["x='$(p\"$(p_1)\"_2)'; echo ${x@P}", ["p_1", "p_2"]],
  // Substitutions.
  ["$(echo p_1)", ["p_1"]],
  ["x=$(printf '%s_%d' p 1); $x", ["p_1"]],
  ["$(echo p_1 >&2) p_2", ["p_2"]],
  ["$(echo p_1 > /dev/null) p_2", ["p_2"]],
  ["$(echo p_1 < missing) p_2", ["p_1", "p_2"]],
  ["p_$((1 + 1))", ["p_2"]],
  ["$'\\x70_1'", ["p_1"]],
  ["p_{1,2}", ["p_1"]],
  ["{p_1,a}; x={p_2,b}; echo $x", ["p_1"]],
  ["~$(true)", ["~"]],
  ["p_1 ''; '' p_2", ["p_1", "p_2"]],
];

test.each(RUNS)("%s", (text, expected) => {
  expect([...analysed(text, "/workspace").names].toSorted()).toEqual([...expected].toSorted());
});

test("a word that ends in a bare dollar is not split, which nothing else is made of", () => {
  expect(analysed("x='p_1 a'; $x$ b", "/workspace").isUnknown).toBe(true);
});

test("what stands after an expansion that may be several words has no known place", () => {
  expect(analysed("set -- $(p_1; cat f) p_2; $2", "/workspace").isUnknown).toBe(true);
  expect(analysed("a=($(cat f) p_2); ${a[1]}", "/workspace").isUnknown).toBe(true);
  expect(analysed("shopt -s nullglob; set -- *.zip p_2; $1", "/workspace").isUnknown).toBe(true);
});
