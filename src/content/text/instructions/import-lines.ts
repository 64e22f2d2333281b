/** Names with commas between them, as `import` takes them; no sentence has this form. */
const NAMES = String.raw`[\w$.*]+(?: as [\w$]+)?(?:[ \t]*,[ \t\\\r\n]*[\w$.*]+(?: as [\w$]+)?){0,200},?`;
const PYTHON = new RegExp(String.raw`^[ \t]*from [\w.]+ import (?:\(\s*${NAMES}\s*\)|${NAMES})[ \t]*$`, "gm");
const JAVASCRIPT = new RegExp(String.raw`^[ \t]*(?:import|export) (?:type )?(?:[\w$]+,? ?)?(?:\{\s*${NAMES}\s*\} )?from ["'][^"'\s]{1,200}["'];?[ \t]*$`, "gm");

const blank = (line: string): string => line.replaceAll(/[^\n]/g, " ");

/** The text with the lines blanked by which a program takes names from elsewhere: "include", "token", "comment" are names there. Keeps every offset. */
export function withoutImports(text: string): string {
  if (!/\b(?:import|export) /.test(text)) return text;
  return text.replaceAll(PYTHON, blank).replaceAll(JAVASCRIPT, blank);
}
