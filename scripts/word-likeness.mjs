// Derives from source text how letters follow one another in words and identifiers, so that the scanner can tell them from
// random text without a dictionary: src/content/secrets/word-likeness.generated.ts. Reads this repository and node_modules.
//
//     node scripts/word-likeness.mjs
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MOST_BYTES = 40_000_000;

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "dist") yield* sources(path);
    else if (entry.isFile() && /(?<!\.min)\.(?:ts|js|mjs|cjs|md|json|yaml|yml)$/.test(entry.name) && statSync(path).size < 400_000) yield path;
  }
}

const letters = new Float64Array(26 * 26);
const classes = new Float64Array(4 * 4);
const classOf = (code) => (code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3);
const seen = new Map();
let bytes = 0;
for (const path of [...sources(join(root, "src")), ...sources(join(root, "docs")), ...sources(join(root, "node_modules"))]) {
  const text = readFileSync(path, "utf8");
  bytes += text.length;
  if (bytes > MOST_BYTES) break;
  for (const [word] of text.matchAll(/[A-Za-z0-9_-]{4,40}/g)) {
    // Hashes and keys are not words: what has several runs of digits, or no vowel, teaches nothing.
    if ((word.match(/\d+/g) ?? []).length > 2 || !/[aeiou]/i.test(word)) continue;
    const times = seen.get(word) ?? 0;
    seen.set(word, times + 1);
    // A word that is everywhere counts by the root of its number.
    const weight = Math.sqrt(times + 1) - Math.sqrt(times);
    for (let at = 1; at < word.length; at += 1) {
      const [a, b] = [word.charCodeAt(at - 1), word.charCodeAt(at)];
      classes[classOf(a) * 4 + classOf(b)] += weight;
      const [x, y] = [(a | 32) - 97, (b | 32) - 97];
      if (x >= 0 && x < 26 && y >= 0 && y < 26) letters[x * 26 + y] += weight;
    }
  }
}

/** Probability of the second given the first, as a letter: `a` is 1, each further one a factor of 2^-0.5. */
function quantised(counts, width) {
  let text = "";
  for (let row = 0; row < width; row += 1) {
    const total = counts.subarray(row * width, (row + 1) * width).reduce((sum, one) => sum + one, width * 0.5);
    for (let column = 0; column < width; column += 1) {
      const bits = -Math.log2((counts[row * width + column] + 0.5) / total);
      text += String.fromCharCode(97 + Math.min(25, Math.round(bits * 2)));
    }
  }
  return text;
}

const lines = quantised(letters, 26).match(/.{26}/g);
writeFileSync(
  join(root, "src/content/secrets/word-likeness.generated.ts"),
  `// Made by scripts/word-likeness.mjs. A letter is the cost of a step in half bits: "a" is none.
export const LETTER_STEPS =
  ${lines.map((line) => `"${line}"`).join(" +\n  ")};
export const CLASS_STEPS = "${quantised(classes, 4)}";
`,
);
