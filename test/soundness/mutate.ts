import { PIECES, SEEDS } from "./seeds.ts";

/** A seeded generator of numbers (mulberry32), so that every run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WRAPPERS: readonly ((text: string) => string)[] = [
  (text) => `eval '${text.replaceAll("'", `'\\''`)}'`,
  (text) => `echo $(${text}\n)`,
  (text) => `{ ${text}\n}`,
  (text) => `( ${text}\n)`,
  (text) => `if :; then ${text}\nfi`,
  (text) => `f() { ${text}\n}; f`,
  (text) => `bash -c '${text.replaceAll("'", `'\\''`)}'`,
  (text) => `for i in 1; do ${text}\ndone`,
  (text) => `cat <<EOF\n$(${text}\n)\nEOF`,
  (text) => `p_w "${text.replaceAll(/(["\\`])/g, "\\$1")}"`,
  (text) => `x='${text.replaceAll("'", `'\\''`)}'; eval "$x"`,
  (text) => `echo "\`${text.replaceAll(/([`\\"])/g, "\\$1")}\`"`,
  (text) => `sh -c '${text.replaceAll("'", `'\\''`)}'`,
  (text) => `while :; do ${text}\nbreak; done`,
  (text) => `v=$(${text}\n); $v`,
  (text) => `trap '${text.replaceAll("'", `'\\''`)}' EXIT`,
  (text) => `{ ${text}\n} > s; . ./s`,
  (text) => `case x in x) ${text}\n;; esac`,
  (text) => `false || { ${text}\n}`,
  (text) => `cat <(${text}\n)`,
  (text) => `f() { local x=p_b; ${text}\n}; f p_c; $x`,
];

/** What may run a value that was left behind. */
const USES: readonly string[] = [
  "$x",
  '"$x"',
  "$y",
  "${x[1]}",
  '"${x[@]}"',
  "$1",
  '"$@"',
  "eval $x",
  "f",
  "f p_a",
  ". ./s",
  "(( x ))",
  "$_",
  "$(f)",
  "${!x}",
  "${x:-p_e}",
];

/** Words that could end what is not ours or never end. */
const UNSAFE = /kill|suspend|logout|\bulimit|\/dev\/(?:tcp|udp|sd|mem)|\bread\s*$/;

/** One mutant of one or two seeds; `undefined` when it must not be run. */
export function mutant(random: () => number): string | undefined {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let text = pick(SEEDS);
  const rounds = 1 + Math.floor(random() * 4);
  for (let round = 0; round < rounds; round++) {
    const at = Math.floor(random() * (text.length + 1));
    const to = Math.min(text.length, at + 1 + Math.floor(random() * 6));
    const kind = random();
    if (kind < 0.3) text = text.slice(0, at) + pick(PIECES) + text.slice(at);
    else if (kind < 0.42) text = text.slice(0, at) + text.slice(to);
    else if (kind < 0.5) text = text.slice(0, at) + text.slice(at, to) + text.slice(at);
    else if (kind < 0.6) text = text.slice(0, at) + pick(SEEDS) + text.slice(to);
    else if (kind < 0.7) text = `${text}${pick([";", "\n", " && ", " | ", " & ", " || "])}${pick(SEEDS)}`;
    else if (kind < 0.8) text = text.replace(/p_[a-e]/, () => pick(PIECES));
    else if (kind < 0.83) text = `${text}\n${pick(USES)}`;
    else text = pick(WRAPPERS)(text);
  }
  return text.length > 2000 || text.includes("\0") || UNSAFE.test(text) ? undefined : text;
}
