import type { CodeReader } from "../operations.ts";
import { collecting, type Operations } from "../tokens/collect.ts";
import { readClientCommand } from "./client.ts";
import { readItems, type Dialect } from "./lexer.ts";
import { StatementReader } from "./statement.ts";

const STANDARD: Dialect = {
  hasEscapes: false,
  hasHash: false,
  needsSpace: false,
  hasDollar: true,
  hasSlashes: false,
};
const MYSQL: Dialect = {
  hasEscapes: true,
  hasHash: true,
  needsSpace: true,
  hasDollar: false,
  hasSlashes: false,
};
const WAREHOUSE: Dialect = {
  hasEscapes: true,
  hasHash: false,
  needsSpace: false,
  hasDollar: true,
  hasSlashes: true,
};

/** What databases read in different ways. */
const DIFFERS = /\\['"\\]|#|--[^\s-]|\/\/|\$\w*\$/;

/** Reasons of an `unknown` that only say that the text is none of this database. */
const UNREADABLE = /^it cannot be taken apart|of the client|begins no statement that is known$/;

/** How often SQL text is looked into as text of a statement, altogether. */
const MAX_TEXTS = 200;

function readWith(text: string, dialect: Dialect, operations: Operations): void {
  let texts = 0;
  const read = (inner: string, depth: number): void => {
    texts += 1;
    if (texts > MAX_TEXTS) {
      operations.unknown("it runs too many texts to follow them");
      return;
    }
    const reader = new StatementReader(operations, read, depth);
    for (const item of readItems(inner, dialect)) {
      if (!operations.step()) return;
      if (item.type === "fault") operations.unknown(`it cannot be taken apart: ${item.why}`);
      else if (item.type === "command") readClientCommand(item.text, operations, (query) => read(query, depth + 1));
      else reader.read(item);
    }
    reader.finish();
  };
  read(text, 0);
}

/**
 * Reads SQL of any database and the commands of its clients. Where databases read the same text
 * in different ways, every way counts.
 */
export const readSql: CodeReader = (text) =>
  collecting((operations) => {
    readWith(text, STANDARD, operations);
    if (!DIFFERS.test(text)) return;
    const known = new Set(operations.found.map((one) => JSON.stringify(one)));
    // What one of the databases cannot even take apart does nothing there.
    for (const dialect of [MYSQL, WAREHOUSE]) {
      for (const operation of collecting((own) => readWith(text, dialect, own))) {
        const isUnreadable = operation.op === "unknown" && UNREADABLE.test(operation.why);
        if (!isUnreadable && !known.has(JSON.stringify(operation))) operations.add(operation);
      }
    }
  });
