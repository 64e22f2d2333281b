import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REGISTRY } from "./credential-home.ts";

/** Kinds of `sallyport scan --jsonl`. */
export type LineKind = "config" | "skill" | "workflow";

/** One thing to judge, with its label. `hostile`: made to work against the person or the repository that has it. */
export interface LabelledItem {
  readonly id: string;
  readonly isHostile: boolean;
  readonly kind: LineKind;
  readonly path: string;
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Sets of items: written while the rules were made, written before they were looked at, and written when they were done. */
export type ItemSet =
  | "dev"
  | "held-out"
  | "second-exam"
  | "third-exam"
  | "fourth-exam"
  | "fifth-exam"
  | "sixth-exam"
  | "seventh-exam"
  | "eighth-exam"
  | "ninth-exam"
  | "tenth-exam"
  | "eleventh-exam"
  | "twelfth-exam"
  | "thirteenth-exam"
  | "fourteenth-exam"
  | "fifteenth-exam"
  | "sixteenth-exam";

/** Hosts that the texts speak of: names as they are registered, names kept for documentation, bare addresses. */
const HOSTS = [
  "cdn-metrics.dev",
  "sync-relay.io",
  "collector.buildhub.net",
  "api.devtools-status.com",
  "telemetry.acme-cdn.net",
  "drop.example.net",
  "collect.attacker.example",
  "x9f3.oast.site",
  "203.0.113.24",
  "hooks.pkg-mirror.org",
  "updates.example.org",
];

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Base64 characters that mean nothing and are the same at each run. */
function noise(seed: string, length: number): string {
  let out = "";
  for (let turn = 0; out.length < length; turn += 1) out += digest(`${seed} ${turn}`).toString("base64").replaceAll("=", "A");
  return out.slice(0, length);
}

const inTags = (text: string): string => Array.from(text, (one) => String.fromCodePoint(0xe0000 + one.codePointAt(0)!)).join("");
const inZeroWidth = (text: string): string =>
  Array.from(text, (one) => one.codePointAt(0)!.toString(2).padStart(8, "0").replaceAll("0", "\u200B").replaceAll("1", "\u200C")).join("\u200D");

/** Puts in what the files only name: tokens, encoded and invisible text, so that none stands in the repository. */
function made(text: string, id: string): string {
  return text
    .replaceAll(/@@B64 (.*?)@@/g, (_, plain: string) => Buffer.from(plain).toString("base64"))
    .replaceAll(/@@BASE64 (\d+)@@/g, (_, length: string) => noise(id, Number(length)))
    .replaceAll(/@@TAGS (.*?)@@/g, (_, hidden: string) => inTags(hidden))
    .replaceAll(/@@ZW (.*?)@@/g, (_, hidden: string) => inZeroWidth(hidden))
    .replaceAll(/@@BLANK (\d+)@@/g, (_, count: string) => "\n".repeat(Number(count)))
    .replaceAll("@@BIDI@@", "\u202E\u2066")
    .replaceAll("@@GITHUB@@", `ghp_${noise(`${id} token`, 60).replaceAll(/[+/]/g, "").slice(0, 36)}`)
    .replaceAll("@@REGISTRY@@", REGISTRY)
    .replaceAll("@@EXAMPLE-KEY@@", `AKIA${"IOSFODNN7"}EXAMPLE`)
    .replaceAll("@@KEY-HEAD@@", `-----BEGIN ${"PRIVATE"} KEY-----`)
    .replaceAll("@@HOST@@", HOSTS[digest(id)[0]! % HOSTS.length]!);
}

const HEAD = /^=== (hostile|ordinary) (config|skill|workflow) (\S+) :: (.+)$/;

function read(set: ItemSet, name: string): readonly LabelledItem[] {
  const text = readFileSync(join(import.meta.dirname, "items", set, name), "utf8");
  return text
    .split(/^(?==== )/m)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const at = part.indexOf("\n");
      const head = HEAD.exec(part.slice(0, at));
      if (head === null) throw new Error(`\`${part.slice(0, at)}\` in ${set}/${name} is no head of an item`);
      const [, label, kind, path, title] = head;
      const id = `${set}/${label!} ${kind!}: ${title!}`;
      const [own, ...files] = made(part.slice(at + 1), id).split(/^--- file /m);
      return {
        id,
        isHostile: label === "hostile",
        kind: kind as LineKind,
        path: path!,
        text: own!,
        files: Object.fromEntries(
          files.map((file) => {
            const end = file.indexOf("\n");
            return [file.slice(0, end).trim(), file.slice(end + 1)];
          }),
        ),
      };
    });
}

/** The items of a set, in the order of its files. @throws {Error} on a head that cannot be read */
export function labelledItems(set: ItemSet): readonly LabelledItem[] {
  const names = readdirSync(join(import.meta.dirname, "items", set)).toSorted();
  return names.filter((name) => name.endsWith(".txt")).flatMap((name) => read(set, name));
}
