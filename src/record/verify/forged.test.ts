import { generateKeyPairSync } from "node:crypto";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { digest, Frontier, leafHash, readCheckpoint, retiredLine, signCheckpoint, signerOf } from "../chain/index.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { copiesOfThreeMonths } from "../fixtures/copies-of-three-months.ts";
import { AUGUST, DAY, MONTHS } from "../fixtures/three-months.ts";
import { Sequencer, Spool, uuid7, verifyRecord } from "../index.ts";
import { columnsOf } from "../sequence/entry.ts";
import { openForWriting } from "../store/sqlite.ts";
import { EVENT_COLUMNS } from "../store/tables.ts";

const { next } = copiesOfThreeMonths("sallyport-forged-");
let state: string;
beforeEach(() => {
  state = next();
});

const codes = (): readonly string[] => verifyRecord(state).problems.map(({ code }) => code);

/** Appends an entry to the newest segment as whoever can write the file, but not read the key: hashes, tree and columns fit. */
function forge(more: object): void {
  const database = openForWriting(join(state, "record", MONTHS[2]!));
  try {
    const last = database.prepare("SELECT body, hash FROM event ORDER BY seq DESC LIMIT 1").get() as { body: string; hash: Uint8Array };
    const { size, frontier } = database.prepare("SELECT size, frontier FROM segment").get() as { size: number; frontier: Uint8Array };
    const { device, tsRecorded } = JSON.parse(last.body) as RecordedEvent;
    const entry = {
      ...{ v: 1, id: uuid7(tsRecorded), ts: tsRecorded, src: "sequencer", agent: { name: "sallyport" }, chain: [], session: "record", witness: ["sequencer"] },
      ...{ device, tsRecorded, seq: size, prev: Buffer.from(last.hash).toString("hex"), ...more },
    };
    const body = canonicalJson(entry);
    const hash = digest(body);
    const values = [size, ...columnsOf(entry as unknown as RecordedEvent, tsRecorded), hash, body];
    database.prepare(`INSERT INTO event (${EVENT_COLUMNS.join(", ")}) VALUES (${values.map(() => "?").join(", ")})`).run(...values);
    const tree = Frontier.fromBytes(size, frontier);
    tree.append(leafHash(body));
    database.prepare("UPDATE segment SET size = ?, head = ?, frontier = ?").run(size + 1, hash, tree.toBytes());
  } finally {
    database.close();
  }
}

describe("a tombstone that nobody with the key wrote", () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  /** The checkpoint that was signed at the end of the first month, for what it was: not as a tombstone. */
  const real = (): string => {
    const lines = readFileSync(join(state, "record/checkpoints.jsonl"), "utf8").trimEnd().split("\n");
    return lines.map((line) => (JSON.parse(line) as { note: string }).note).find((note) => readCheckpoint(note)?.size === 301)!;
  };
  const cases: readonly (readonly [string, (key: string) => { readonly checkpoint: string; readonly key: string }])[] = [
    ["with the checkpoint that is there", (key) => ({ checkpoint: real(), key })],
    [
      "with that checkpoint and the line of a tombstone added",
      (key) => ({ checkpoint: real().replace("\n\n", `\n${retiredLine(MONTHS[0]!, 0, 300)}\n\n`), key }),
    ],
    [
      "signed by a key of its own, which it names",
      () => {
        const { origin, size, root } = readCheckpoint(real())!;
        const signer = signerOf(origin, privateKey);
        return { checkpoint: signCheckpoint({ origin, size, root }, signer, retiredLine(MONTHS[0]!, 0, 300)), key: signer.verifier.text };
      },
    ],
  ];
  it.each(cases)("%s does not cover who takes a segment away", (_what, made) => {
    const { key } = verifyRecord(state);
    const database = openForWriting(join(state, "record", MONTHS[1]!));
    const { start } = database.prepare("SELECT start_head AS start FROM segment").get() as { start: Uint8Array };
    database.close();
    const record = { file: MONTHS[0], first: 0, last: 300, digest: Buffer.from(start).toString("hex"), ...made(key!) };
    forge({ kind: "record.retired", reason: "the segment is older than events are kept", record });
    for (const ending of ["", "-wal", "-shm"]) rmSync(join(state, "record", MONTHS[0]! + ending), { force: true });
    expect(codes()).not.toEqual([]);
  });

  it("is not needed where the key changed in a month that was given up with others", () => {
    const own = join(state, "changed");
    const write = (at: number, key: boolean): void => {
      if (!key) rmSync(join(own, "keys/record.pem"));
      for (let n = 0; n < 5; n++) new Spool(own).append(sampleEvent("s1", {}, at + n));
      const sequencer = Sequencer.open(own, { now: () => at });
      sequencer.drain();
      sequencer.close();
    };
    Sequencer.open(own, { now: () => AUGUST }).close();
    write(AUGUST, true);
    write(AUGUST + 31 * DAY, false);
    write(AUGUST + 62 * DAY, true);
    const sequencer = Sequencer.open(own, { now: () => AUGUST + 93 * DAY });
    expect(sequencer.retain({ eventMonths: 0 }).segments).toHaveLength(2);
    sequencer.close();
    expect(verifyRecord(own).problems).toEqual([]);
  });
});

describe("bytes that were kept apart", () => {
  const quarantine = (): string => join(state, "record/quarantine-2026-10.jsonl");
  const garbage = (text: string): void => {
    const now = AUGUST + 64 * DAY;
    new Spool(state).append(sampleEvent("s9", {}, now));
    appendFileSync(new Spool(state).fileOf("s9"), `${text}\n`);
    const sequencer = Sequencer.open(state, { now: () => now });
    sequencer.drain();
    sequencer.close();
  };

  it("are no problem as they are, a line that a crash cut before them neither", () => {
    garbage("no event");
    expect(codes()).toEqual([]);
    writeFileSync(quarantine(), `{"at":1,"file\n${readFileSync(quarantine(), "utf8")}`);
    expect(codes()).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ["changed", (text) => text.replace(/"base64":"[^"]*"/, `"base64":"${Buffer.from("other").toString("base64")}"`)],
    [
      "changed together with what is said of them",
      (text) =>
        text.replace(
          /"digest":"[^"]*","why":"([^"]*)","base64":"[^"]*"/,
          `"digest":"${digest("other").toString("hex")}","why":"$1","base64":"${Buffer.from("other").toString("base64")}"`,
        ),
    ],
    ["cut off", (text) => text.slice(0, -30)],
    ["removed", () => ""],
  ])("are named when they were %s", (_what, tamper) => {
    garbage("no event");
    writeFileSync(quarantine(), tamper(readFileSync(quarantine(), "utf8")));
    expect(codes()).toEqual(["quarantine-edited"]);
  });
});
