import { TRAITS } from "../../model/index.ts";
import { CATALOG_SETS, CONDITION_TEXTS, KIND_TEXTS } from "./vocabulary.ts";

const START = "<!-- reference: made by `node src/policy/authoring/generate.ts` -->";
const END = "<!-- /reference -->";

function table(title: string, head: string, rows: readonly (readonly [string, string])[]): string[] {
  return [`### ${title}`, "", `| ${head} | |`, "|---|---|", ...rows.map(([name, text]) => `| \`${name}\` | ${text.replaceAll("|", "\\|")} |`), ""];
}

function setRows(type: "path" | "host"): readonly (readonly [string, string])[] {
  return [...CATALOG_SETS].filter(([, set]) => set.type === type).map(([name, { about }]) => [`@${name}`, about] as const);
}

/** The page with its tables of the vocabulary as they are now. */
export function withReference(page: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) return page;
  const lines = [
    ...table("Kinds of effect", "kind", Object.entries(KIND_TEXTS)),
    ...table("Conditions", "key", Object.entries(CONDITION_TEXTS)),
    ...table("Traits (`is`, `any`)", "trait", Object.entries(TRAITS)),
    ...table("Sets of paths", "set", setRows("path")),
    ...table("Sets of hosts", "set", setRows("host")),
  ];
  return `${page.slice(0, start)}${START}\n\n${lines.join("\n")}${page.slice(end)}`;
}
