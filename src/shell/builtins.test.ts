import { expect, test } from "vitest";
import { analysed } from "../../test/soundness/analysed.ts";

/** Programs that each text runs, of which nothing may be unknown. */
const RUNS: readonly (readonly [string, readonly string[]])[] = [
  // Input.
  ["read x <<< p_1; $x", ["p_1"]],
  ["read -r x y <<< 'p_1 p_2 a'; $x; $y", ["p_1", "p_2"]],
  ["IFS=: read x y <<< p_1:p_2; $y", ["p_2"]],
  ["read -a a <<< 'p_1 p_2'; ${a[1]}", ["p_2"]],
  ["mapfile -t a <<< $'p_1\\n\\np_2'; ${a[2]}", ["p_2"]],
  ["mapfile a <<< p_1; ${a[0]}", ["p_1"]],
  ["mapfile -C p_1 -c 1 a <<< x", ["p_1"]],
  ["readarray -Cp_1 -c1 a <<< x", ["p_1"]],
  ["printf -v x %s p_1; $x", ["p_1"]],
  ["printf -vx %s p_1; $x", ["p_1"]],
  // Variables.
  ["declare -a 'a=(p_1 p_2)'; p_3", ["p_3"]],
  ["declare -i x='y[$(p_1)]'", ["p_1"]],
  ["declare 'x[$(p_1)]=1'", ["p_1"]],
  ["unset 'x[$(p_1)]'", ["p_1"]],
  ["export x=p_1; $x", ["p_1"]],
  ["set -- x p_1; shift; $1", ["p_1"]],
  ["set --- x p_1; shift; $1gs", ["gs"]],
  ["set -e p_1; $1", ["p_1"]],
  ["x=p_1; unset x; $x p_2", ["p_2"]],
  ["let 'x[$(p_1)]=1'", ["p_1"]],
  // Questions print more than paths.
  ["compgen -Cp_1", ["p_1"]],
  ["compgen -W '$(p_1)'", ["p_1"]],
  ["complete -C p_1 x", ["p_1"]],
  ["hash -p /usr/bin/env p_1; p_1 p_2", ["env", "p_1", "p_2"]],
  ["wait -p 'x[$(p_1)]'", ["p_1"]],
  ["test -v 'x[$(p_1)]'", ["p_1"]],
  // Text.
  ["eval 'p_1; eval p_2'", ["p_1", "p_2"]],
  ["eval -- p_1", ["p_1"]],
  ["source /dev/stdin <<< p_1", ["p_1"]],
  ["source <(echo p_1)", ["p_1"]],
  ["shopt -s expand_aliases\nalias x='p_1 -a'\nx b", ["p_1", "x"]],
  ["shopt -s expand_aliases\nalias x='p_1 '\nalias y='p_2'\nx y", ["p_1", "x"]],
];

test.each(RUNS)("%s", (text, expected) => {
  const { names } = analysed(text, "/workspace");
  for (const name of expected) expect(names).toContain(name);
});

test.each(["$(type p_)a", "$(umask) p_1", "$(pushd .) p_1", "$(cd -) p_1", "$(jobs)x p_1", "IFS=:'$(p_x)' read a b <<< x:p_1; $b"])(
  "what a builtin prints or reads is not known: %s",
  (text) => {
    expect(analysed(text, "/workspace").isUnknown).toBe(true);
  },
);

test("echo decodes escapes in some shells only", () => {
  expect([...analysed("sh -c 'echo \"p_1\\\\0137\"' | bash; echo 'p\\0137'", "/workspace").names]).toContain("p_1_");
  expect(analysed("x=$(echo 'p_1\\n'); \"$x\"", "/workspace").names).toContain("p_1\\n");
});
