import { expect, test } from "vitest";
import { parseShell } from "./parse.ts";

/** Constructs that bash and the parser do not read alike, so that the text is not taken as read. */
const UNREADABLE: readonly string[] = [
  "a=($(p_a))x",
  "(( '$(p_a)' ))",
  "BASH_ENV=<(echo p_a) bash -c p_b",
  "eval V=<(echo) p_a",
  "x='y[$(p_a)]'; p_a[ $x -gt 0 ]]",
  "c[[ x p_a; ]]EOF",
  'echo "`echo \\\\$(p_a)`"',
  "echo `p_a",
  "p_a -i>x<(p_b)",
  "cat <<E\n$(x='\\\n a'; $x)\nE",
  'set -- p_a; "$\\\n*"',
  "echo $\\\n(p_a)",
  "cat <\\\n(p_a)",
  "p_a &\\\n& p_b",
  "echo $(p_a",
  "((p_a <<E\nE\n))",
  `echo $((${"1+".repeat(4000)}1))`,
];

test.each(UNREADABLE)("not read: %s", (text) => {
  expect(parseShell(text).ok).toBe(false);
});

const READABLE: readonly string[] = [
  "echo 'a `b` $(c)'",
  "# a `b` $(c)",
  "a # `b`\nc",
  "echo a#b`c`",
  "cat <<'E'\n$(a) `b`\nE",
  "cat <<E\n$(a) `b`\nE",
  "echo \\`b\\` \\$x",
  "a[0]=x; echo ${a[0]}",
  "a &&\\\n  b |\\\n  c > \\\n d",
  "echo 'a $\\\nb'",
  "[ -f a ] && [[ a == b ]]",
  "x=(a [b] c)",
  "echo `a` `b \\`c\\``",
  "for ((i = 0; i < 3; i++)); do a; done",
];

test.each(READABLE)("read: %s", (text) => {
  expect(parseShell(text)).toMatchObject({ ok: true });
});
