// Draws what the tour prints as a picture of a terminal: node scripts/picture.mjs (after a build).
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const run = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), "tour"], { encoding: "utf8" });
if (run.status !== 0) throw new Error(run.stderr);

const COLUMNS = 108;
const COLOURS = { allow: "#3fb950", ask: "#d29922", deny: "#f85149" };
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const lines = run.stdout
  .trimEnd()
  .split("\n")
  .flatMap((line) => {
    const indent = " ".repeat(line.search(/\S|$/));
    const rows = [];
    for (const word of line.trimStart().split(/(?<= )/)) {
      if (rows.length === 0 || (rows.at(-1) + word).trimEnd().length > COLUMNS) rows.push(indent + (rows.length === 0 ? "" : "  ") + word);
      else rows[rows.length - 1] += word;
    }
    return rows.length === 0 ? [""] : rows;
  });
const body = lines.map((line, n) => {
  const [, verdict, rest] = /^(allow|ask|deny)(\b.*)$/.exec(line) ?? [undefined, "", line];
  const mark = verdict === "" ? "" : `<tspan fill="${COLOURS[verdict]}" font-weight="bold">${verdict}</tspan>`;
  const fill = verdict === "" && line.startsWith(" ") ? "#8b949e" : "#e6edf3";
  return `<text x="16" y="${36 + n * 18}" fill="${fill}" xml:space="preserve">${mark}${escaped(rest)}</text>`;
});
const height = 48 + lines.length * 18;
mkdirSync(join(root, "docs/pictures"), { recursive: true });
writeFileSync(
  join(root, "docs/pictures/tour.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="${height}" viewBox="0 0 900 ${height}" role="img" aria-label="what the tour prints">\n<rect width="900" height="${height}" rx="8" fill="#0d1117"/>\n<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13">\n${body.join("\n")}\n</g>\n</svg>\n`,
);
console.log(`docs/pictures/tour.svg: ${lines.length} lines`);
