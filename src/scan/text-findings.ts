import { scanText, type TextFinding, type TextKind } from "../content/index.ts";
import type { ScanItem } from "./item.ts";
import { isOnlyShown } from "./programs/only-shown.ts";
import type { Found } from "./rule.ts";

const known = new WeakMap<ScanItem, readonly { readonly file?: string; readonly findings: readonly TextFinding[] }[]>();
/** Texts beside a skill that are looked at. */
const MOST_FILES = 60;
const LARGEST = 512 * 1024;

function readingsOf(item: ScanItem): readonly { readonly file?: string; readonly findings: readonly TextFinding[] }[] {
  const before = known.get(item);
  if (before !== undefined) return before;
  const out: { readonly file?: string; readonly findings: readonly TextFinding[] }[] = [
    { findings: scanText(item.text.slice(0, LARGEST), { path: item.path }).findings },
  ];
  for (const [file, text] of [...(item.files ?? [])].slice(0, MOST_FILES)) {
    if (/\.(?:mdx?|txt|mdc)$/i.test(file)) out.push({ file, findings: scanText(text.slice(0, LARGEST), { path: `SKILL.md/${file}` }).findings });
  }
  known.set(item, out);
  return out;
}

/** What the search for hidden text and orders says of an item and the documents beside it, for some kinds; below the least score it is nothing. */
export function textFindings(item: ScanItem, kinds: readonly TextKind[], least = 0.5): readonly Found[] {
  return readingsOf(item).flatMap(({ file, findings }) =>
    findings
      .filter(({ kind, score }) => kinds.includes(kind) && score >= least)
      .map(({ message, start, end, hidden, severity: usual }) => {
        // In a quotation below words that speak of attacks it stands as an example of one.
        const isExample =
          file === undefined && /^[ \t]*>/.test(item.text.slice(item.text.lastIndexOf("\n", start - 1) + 1)) && isOnlyShown(item, { start, isRun: false });
        const severity = isExample ? ("medium" as const) : usual;
        const says = hidden === undefined ? "" : `: \`${hidden.replaceAll(/\s+/g, " ").slice(0, 120)}\``;
        return { message: `${file === undefined ? "" : `${file}: `}${message}${says}`, severity, ...(file === undefined ? { start, end } : {}) };
      }),
  );
}

/** Programs that belong to an item, by their name. */
export function scriptsOf(item: ScanItem): readonly (readonly [name: string, text: string])[] {
  return [...(item.files ?? [])]
    .filter(([name, text]) => /\.(?:sh|bash|zsh|py|[cm]?[jt]s|rb|pl|php|ps1|bat|cmd|go|lua)$/i.test(name) || /^#!/.test(text))
    .map(([name, text]) => [name, text.slice(0, LARGEST)]);
}

/** Something found in an item's own text or in one of its programs. */
export function inTextOrScripts(
  item: ScanItem,
  find: (text: string) => { readonly start: number; readonly end: number; readonly words: string } | undefined,
  say: (words: string) => string,
  inText?: Found["severity"],
): readonly Found[] {
  const out: Found[] = [];
  const own = find(item.text.slice(0, LARGEST));
  if (own !== undefined && !isOnlyShown(item, { start: own.start, isRun: false }))
    out.push({ message: say(own.words), start: own.start, end: own.end, ...(inText === undefined ? {} : { severity: inText }) });
  for (const [name, text] of scriptsOf(item)) {
    const found = find(text);
    if (found !== undefined) out.push({ message: `${name}: ${say(found.words)}` });
  }
  return out;
}
