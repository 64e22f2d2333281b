/**
 * Glob patterns over paths, in one small language used by sets and policies:
 * `*` any run without `/`, `?` one character but `/`, `**` any run with `/`, `[abc]` classes, `{a,b}` alternatives.
 */

const MAX_ALTERNATIVES = 64;

/** Expands `{a,b}` (not nested ranges) into plain patterns, at most 64. */
export function globAlternatives(pattern: string): string[] {
  const open = pattern.indexOf("{");
  if (open === -1) return [pattern];
  let depth = 0;
  const cuts: number[] = [open];
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === "{") depth += 1;
    else if (pattern[i] === "," && depth === 1) cuts.push(i);
    else if (pattern[i] === "}" && --depth === 0) {
      const head = pattern.slice(0, open);
      const tail = pattern.slice(i + 1);
      cuts.push(i);
      const out: string[] = [];
      for (let k = 0; k + 1 < cuts.length; k++) {
        const middle = pattern.slice(cuts[k]! + 1, cuts[k + 1]);
        for (const one of globAlternatives(head + middle + tail)) {
          if (out.length < MAX_ALTERNATIVES) out.push(one);
        }
      }
      return out;
    }
  }
  return [pattern];
}

/** One step of a compiled pattern. */
type Step =
  | { readonly type: "char"; readonly char: string }
  | { readonly type: "one" }
  | { readonly type: "class"; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] }
  | { readonly type: "star"; readonly crosses: boolean };

function classStep(body: string): Step {
  const isNegated = body.startsWith("!") || body.startsWith("^");
  const text = isNegated ? body.slice(1) : body;
  const ranges: [string, string][] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i + 1] === "-" && i + 2 < text.length) {
      ranges.push([text[i]!, text[i + 2]!]);
      i += 2;
    } else ranges.push([text[i]!, text[i]!]);
  }
  return { type: "class", isNegated, ranges };
}

function compile(pattern: string): Step[] {
  const steps: Step[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    const last = steps.at(-1);
    if (c === "*") {
      const crosses = pattern[i + 1] === "*";
      while (pattern[i + 1] === "*") i += 1;
      if (last?.type === "star") steps.pop();
      steps.push({ type: "star", crosses: crosses || (last?.type === "star" && last.crosses) });
    } else if (c === "?") steps.push({ type: "one" });
    else if (c === "[") {
      const end = pattern.indexOf("]", i + 2);
      if (end === -1) steps.push({ type: "char", char: c });
      else {
        steps.push(classStep(pattern.slice(i + 1, end)));
        i = end;
      }
    } else if (c === "\\" && i + 1 < pattern.length) {
      i += 1;
      steps.push({ type: "char", char: pattern[i]! });
    } else steps.push({ type: "char", char: c });
  }
  return steps;
}

function fits(step: Step, char: string): boolean {
  switch (step.type) {
    case "char":
      return step.char === char;
    case "one":
      return char !== "/";
    case "class":
      return char !== "/" && step.ranges.some(([a, b]) => char >= a && char <= b) !== step.isNegated;
    case "star":
      return step.crosses || char !== "/";
  }
}

/** Runs all ways through the pattern side by side: time is text × pattern, whatever the pattern. */
function matches(steps: readonly Step[], text: string): boolean {
  let current = new Set<number>();
  const add = (set: Set<number>, at: number): void => {
    if (set.has(at)) return;
    set.add(at);
    const step = steps[at];
    if (step?.type !== "star") return;
    add(set, at + 1);
    // A leading double star also stands for no folder at all: its slash is skipped with it.
    const next = steps[at + 1];
    const isWhole = at === 0 || (steps[at - 1] as { char?: string }).char === "/";
    if (step.crosses && isWhole && next?.type === "char" && next.char === "/") add(set, at + 2);
  };
  add(current, 0);
  for (const char of text) {
    const following = new Set<number>();
    for (const at of current) {
      const step = steps[at];
      if (step === undefined || !fits(step, char)) continue;
      if (step.type !== "star") add(following, at + 1);
      else {
        // What a star has taken is no empty folder: its slash is there.
        following.add(at);
        add(following, at + 1);
      }
    }
    if (following.size === 0) return false;
    current = following;
  }
  return current.has(steps.length);
}

/** A test for one pattern; made once, used often. */
export type GlobTest = (path: string) => boolean;

const cache = new Map<string, GlobTest>();

/** A test that is true for exactly the paths the pattern means. Linear in path × pattern for every input. */
export function globTest(pattern: string, ignoreCase = false): GlobTest {
  const key = ignoreCase ? `i${pattern}` : `s${pattern}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  // Compiled when it is first used: of the many globs of a catalog most are never asked.
  let programs: Step[][] | undefined;
  const made: GlobTest = (path) => {
    programs ??= globAlternatives(ignoreCase ? pattern.toLowerCase() : pattern).map(compile);
    const text = ignoreCase ? path.toLowerCase() : path;
    return programs.some((steps) => matches(steps, text));
  };
  if (cache.size > 4000) cache.clear();
  cache.set(key, made);
  return made;
}

/** True when the text holds an unescaped glob character. */
export function isGlob(text: string): boolean {
  return /[*?[]/.test(text);
}

/** True when some path can match both patterns (`*`, `?`, `**` only; classes count as `?`). Bounded. */
export function globsIntersect(a: string, b: string): boolean {
  const x = a.replace(/\[[^\]]*\]/g, "?");
  const y = b.replace(/\[[^\]]*\]/g, "?");
  const seen = new Set<number>();
  const width = y.length + 1;
  const pending = [0];
  while (pending.length > 0) {
    const state = pending.pop()!;
    if (seen.has(state) || seen.size > 20_000) continue;
    seen.add(state);
    const i = Math.floor(state / width);
    const j = state % width;
    const p = x[i];
    const q = y[j];
    if (p === undefined && q === undefined) return true;
    const pStar = p === "*";
    const qStar = q === "*";
    const pWide = pStar && x[i + 1] === "*";
    const qWide = qStar && y[j + 1] === "*";
    if (pStar) {
      pending.push((i + (pWide ? 2 : 1)) * width + j);
      if (pWide && x[i + 2] === "/") pending.push((i + 3) * width + j);
      if (q !== undefined && !qStar && (pWide || q !== "/")) pending.push(i * width + j + 1);
    }
    if (qStar) {
      pending.push(i * width + j + (qWide ? 2 : 1));
      if (qWide && y[j + 2] === "/") pending.push(i * width + j + 3);
      if (p !== undefined && !pStar && (qWide || p !== "/")) pending.push((i + 1) * width + j);
    }
    if (pStar || qStar || p === undefined || q === undefined) continue;
    if (p === q || (p === "?" && q !== "/") || (q === "?" && p !== "/")) {
      pending.push((i + 1) * width + j + 1);
    }
  }
  return false;
}
