import { applyRoles, type ProgramRun } from "../program.ts";
import { analyseAside } from "../suspicion.ts";
import { knownText, textValue, type Value } from "../value.ts";

/** Settings of package managers whose value is run or loaded by every later command. */
const LOADING =
  /^(?:node[-_]options|script[-_]shell|shell|shellEmulator|init[-_.]module|editor|viewer|git|yarn[-_]?path|plugins?|node[-_]version[-_]manager|prefix|globalconfig|userconfig|cafile)$/i;
const HARMLESS_VALUE =
  /^(?:bash|\/bin\/bash|sh|\/bin\/sh|vim?|nano|code(?: --wait)?|git|--max[-_]old[-_]space[-_]size=\d+|--(?:no-)?(?:deprecation|warnings)|--openssl-legacy-provider|)$/;

/** `npm pkg set scripts.x=CMD`, `npm config set script-shell X`: what later commands of the package manager run. */
export function packageSetting(run: ProgramRun): Value {
  const { parsed, shell, state, spec } = run;
  const { analysis } = shell;
  if (parsed.isDry) return applyRoles(run);
  const words = parsed.positionals.map((word) => knownText(word) ?? "");
  const pairs = words.flatMap((word, n): (readonly [string, string])[] => {
    const match = /^([\w.@/:[\]-]+)=([^]*)$/.exec(word);
    if (match !== null) return [[match[1]!, match[2]!]];
    return n === 0 && words.length > 1 && !words[1]!.includes("=") ? [[word, words.slice(1).join(" ")]] : [];
  });
  const isManifest = spec.path.includes("pkg") || spec.path.includes("set-script");
  for (const [key, value] of pairs) {
    const script = isManifest ? (/^scripts\.(.+)$/.exec(key)?.[1] ?? (spec.path.includes("set-script") ? key : undefined)) : undefined;
    if (script !== undefined) analyseAside(value, analysis, state, `\`${value.slice(0, 60)}\` becomes the script \`${script}\` of the package`);
    else if (!isManifest && LOADING.test(key) && !HARMLESS_VALUE.test(value)) {
      analysis.emit(
        "proc.code",
        { type: "named", name: `${key}=${value.slice(0, 80)}` },
        { traits: ["hook"], note: `every later command of ${spec.path[0]!} runs or loads it` },
      );
    }
  }
  if (isManifest) for (const path of analysis.paths(textValue("package.json"), state)) analysis.emit("fs.write", path);
  return applyRoles(run);
}
