import { expect, test } from "vitest";
import { analysed } from "../../test/soundness/analysed.ts";

/** What is written to a file and then run. */
const RUNS: readonly (readonly [string, readonly string[]])[] = [
  ["echo p_1 > s; . ./s", ["p_1"]],
  ["echo p_1 > s; echo p_2 >> s; bash s", ["p_1", "p_2"]],
  ["echo p_1 > s; false && echo p_2 > s; . ./s", ["p_1", "p_2"]],
  ["if p_3; then echo p_1 > s; else echo p_2 > s; fi; bash s", ["p_1", "p_2"]],
  ["echo p_1 > s; { echo p_2; } > s; sh ./s", ["p_2"]],
  ["echo p_1 > s; for x in 1 2; do p_3 && break; echo p_2 > s; done; bash s", ["p_1", "p_2"]],
  ["echo p_1 > s; ln -s s t; . ./t", ["p_1"]],
  ["echo p_1 > s; echo p_2 > t; ln -s s t; . ./t", ["p_1", "p_2"]],
  ["echo p_1 | tee s; bash s", ["p_1"]],
  ["cd sub; echo p_1 > s; cd ..; bash sub/s", ["p_1"]],
  ["{ cd sub; echo p_1; } > s; bash s ../s", ["p_1"]],
  ["echo p_1 2>&1 > s; bash s", ["p_1"]],
  ["cat > s <<'E'\np_1 $(p_2)\nE\nbash s", ["p_1", "p_2"]],
  // A program expands its redirections in its own process.
  ["z=p_1; cat > s <<< $(( z = 8 )); $z", ["p_1"]],
  // Descriptors above 2 are no input.
  ["bash 3<<< p_1 <<< p_2", ["p_2"]],
  ["x=p_1 < missing; $x", ["p_1"]],
];

test.each(RUNS)("%s", (text, expected) => {
  const { names } = analysed(text, "/workspace");
  for (const name of expected) expect(names).toContain(name);
});

test.each([
  "echo p_1 > s; { mv s t; } > t; sh ./t",
  "bash 3<<< p_1 <&3",
  "x=$(nope 2>&1); $x",
  "$(echo p_1 >&3) p_2 3>&1; read x <&3; $x",
  "echo p_1 >&x'$(p_2)'",
])("unknown: %s", (text) => {
  expect(analysed(text, "/workspace").isUnknown).toBe(true);
});
