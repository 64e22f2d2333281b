import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ContentPart } from "../../model/index.ts";
import { digest } from "../chain/index.ts";
import { contentFiles, recordFolder } from "./segment-files.ts";
import { inTransaction, openForReading, openForWriting, type Database } from "./sqlite.ts";
import { CONTENT_TABLES } from "./tables.ts";

const SALT_BYTES = 16;

/** One piece of content, with the event it belongs to. */
export interface ContentPiece {
  readonly event: string;
  readonly part: ContentPart;
  readonly session: string;
  /** Milliseconds since the epoch. */
  readonly ts: number;
  readonly body: Uint8Array;
}

/** A piece with the salt that makes its digest say nothing about it once both are deleted. */
export interface SaltedPiece extends ContentPiece {
  readonly salt: Buffer;
  /** SHA-256 over salt and content, in hexadecimal: what the event says of it. */
  readonly digest: string;
}

/** SHA-256 over salt and content, in hexadecimal. */
export function contentDigest(salt: Uint8Array, body: Uint8Array): string {
  return digest(Buffer.concat([salt, body])).toString("hex");
}

/** Gives a piece its salt. */
export function salted(piece: ContentPiece): SaltedPiece {
  const salt = randomBytes(SALT_BYTES);
  return { ...piece, salt, digest: contentDigest(salt, piece.body) };
}

function openMonth(path: string): Database {
  const isNew = !existsSync(path);
  const database = openForWriting(path);
  // What is deleted is overwritten.
  database.exec("PRAGMA secure_delete = ON");
  if (isNew || database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'content'").get() === undefined)
    inTransaction(database, () => database.exec(CONTENT_TABLES));
  return database;
}

/** Deletes pieces that a crash left in the file of another month, with a salt that no event knows. */
function dropPieces(path: string, pieces: readonly ContentPiece[]): void {
  const database = openMonth(path);
  try {
    inTransaction(database, () => {
      const drop = database.prepare("DELETE FROM content WHERE event = ? AND part = ?");
      for (const { event, part } of pieces) drop.run(event, part);
    });
  } finally {
    database.close();
  }
}

/** Stores content in the file of a month. All of it is on disk afterwards. Stored again, a piece takes the place of what a crash left. */
export function putContent(stateFolder: string, month: string, pieces: readonly SaltedPiece[]): void {
  if (pieces.length === 0) return;
  const own = `content-${month}.sqlite`;
  for (const { file, path } of contentFiles(stateFolder)) if (file !== own) dropPieces(path, pieces);
  const database = openMonth(join(recordFolder(stateFolder), own));
  try {
    inTransaction(database, () => {
      const put = database.prepare("INSERT OR REPLACE INTO content (event, part, session, ts, salt, body) VALUES (?, ?, ?, ?, ?, ?)");
      for (const { event, part, session, ts, salt, body } of pieces) put.run(event, part, session, ts, salt, body);
    });
  } finally {
    database.close();
  }
}

export interface StoredContent {
  readonly part: string;
  readonly salt: Uint8Array;
  readonly body: Uint8Array;
}

/** The content of an event that is still there. */
export function contentOf(stateFolder: string, event: string): readonly StoredContent[] {
  const found: StoredContent[] = [];
  for (const { path } of contentFiles(stateFolder)) {
    const database = openForReading(path);
    try {
      found.push(...(database.prepare("SELECT part, salt, body FROM content WHERE event = ? ORDER BY part").all(event) as unknown as StoredContent[]));
    } finally {
      database.close();
    }
  }
  return found;
}

/** Deletes the content of events, or of a session, with its salts. Answers how many pieces were deleted. */
export function deleteContent(stateFolder: string, what: { readonly event: string } | { readonly session: string }): number {
  let count = 0;
  for (const { path } of contentFiles(stateFolder)) {
    const database = openMonth(path);
    try {
      const [column, value] = "event" in what ? ["event", what.event] : ["session", what.session];
      count += Number(database.prepare(`DELETE FROM content WHERE ${column} = ?`).run(value!).changes);
      // The journal holds it too.
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      database.close();
    }
  }
  return count;
}
