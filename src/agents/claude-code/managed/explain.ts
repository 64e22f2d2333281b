import type { CompiledPolicy } from "../../../policy/index.ts";
import { asFields, field } from "../../fields.ts";
import { keyName } from "./key.ts";
import type { Profile } from "./profile.ts";

/** What an installation has put where, so that taking it away takes exactly that. */
export interface Manifest {
  /** SHA-256 in hexadecimal of each file, by its path. */
  readonly files: Readonly<Record<string, string>>;
  /** Folders that may be removed when they are empty. */
  readonly folders: readonly string[];
}

const OPENING = "<!-- sallyport managed installation";
const MAX_SHOWN = 160;

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function shownValue(value: unknown): string {
  if (Array.isArray(value) && value.length > 6) return `${value.length} entries`;
  const text = JSON.stringify(value) ?? "";
  if (text.length <= MAX_SHOWN) return `\`${text}\``;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? `${Object.keys(value).length} entries` : `\`${text.slice(0, MAX_SHOWN)}…\``;
}

/** The page that lies beside the settings: every key, what it does, what is possible without it, and where it comes from. */
export function explanation(profile: Profile, policy: CompiledPolicy, settings: string, manifest: Manifest): string {
  const lines = [
    "# Managed settings of Claude Code, made by Sallyport",
    "",
    `This page explains \`${settings.split("/").at(-1)}\` key by key. Both are written by \`sallyport install claude-code --managed\` and`,
    "replaced when it runs again; change the policy, not these files. JSON has no comments, so they are here.",
    "",
    `Policy: ${policy.name}, version ${policy.hash}${policy.sources.length === 0 ? "" : `, from ${policy.sources.map(({ path }) => `\`${path}\``).join(", ")}`}.`,
    "",
    "| key | value | what it does | without it | made from |",
    "|---|---|---|---|---|",
    ...profile.keys.map(
      ({ path, value, why, without, from }) => `| \`${cell(keyName(path))}\` | ${cell(shownValue(value))} | ${cell(why)} | ${cell(without)} | ${cell(from)} |`,
    ),
    "",
    "## Left out",
    "",
    ...(profile.leftOut.length === 0
      ? ["Nothing: the policy leaves no key out."]
      : profile.leftOut.map(({ key, reason }) => `- \`${key}\`: ${reason} (\`agents.claude-code.leaveOut\`)`)),
    "",
    "## What the client's own rules can say of the policy",
    "",
    "The hook decides by effects; these rules are a second net for when it is not asked. The client's rules know tools, paths and",
    "hosts, not effects, sessions or exceptions, so they say only a part.",
    "",
    "| rule | in the client's rules | why |",
    "|---|---|---|",
    ...profile.rules.map(
      ({ id, expressed, native, why }) => `| \`${cell(id)}\` | ${expressed === "none" ? "no" : `${native.length} (${expressed})`} | ${cell(why)} |`,
    ),
    "",
    `${OPENING}`,
    JSON.stringify(manifest),
    "-->",
    "",
  ];
  return lines.join("\n");
}

/** The manifest in an explanation; `undefined` when the text is not one of ours. */
export function readManifest(text: string): Manifest | undefined {
  const start = text.lastIndexOf(`\n${OPENING}\n`);
  if (start === -1) return undefined;
  const body = text.slice(start + OPENING.length + 2).split("\n")[0] ?? "";
  try {
    const value = asFields(JSON.parse(body));
    const files = value === undefined ? undefined : asFields(field(value, "files"));
    const folders = value === undefined ? undefined : field(value, "folders");
    if (files === undefined || !Array.isArray(folders)) return undefined;
    const entries = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return { files: Object.fromEntries(entries), folders: folders.filter((folder): folder is string => typeof folder === "string") };
  } catch {
    return undefined;
  }
}
