import type { SqlToken } from "./lexer.ts";

/** Things that `DROP` and `CREATE` name, so that the words cannot be names of columns. */
export const OBJECT =
  /^(?:TABLE|TABLES|DATABASE|SCHEMA|VIEW|INDEX|SEQUENCE|FUNCTION|PROCEDURE|TRIGGER|TYPE|ROLE|USER|LOGIN|EXTENSION|KEYSPACE|MATERIALIZED|OWNED|TABLESPACE|POLICY|EVENT|DOMAIN|AGGREGATE|PUBLICATION|SUBSCRIPTION|SERVER|FOREIGN|CATALOG|COLLECTION|STREAM|STAGE|PIPE|TASK|WAREHOUSE|DICTIONARY|PACKAGE|SYNONYM|TEMP|TEMPORARY|UNIQUE|EXTERNAL)$/;

/** Where statements begin within a statement: common table expressions, branches, batches without `;`. */
export function beginsStatement(tokens: readonly SqlToken[], at: number): boolean {
  const { word } = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.word ?? "";
  if (next === undefined || tokens[at - 1]?.text === ".") return false;
  switch (word) {
    case "DROP":
    case "CREATE":
      return (OBJECT.test(next.word) || next.word === "OR") && before !== "SHOW" && before !== "GRANT" && before !== ",";
    case "ALTER":
      return OBJECT.test(next.word) && before !== "GRANT";
    case "TRUNCATE":
      return next.word === "TABLE" || /^(?:BEGIN|THEN|ELSE|DO|AS|LOOP)$/.test(before);
    case "DELETE":
      return next.word === "FROM" || next.word === "TOP" || (/^(?:BEGIN|ELSE|AS|LOOP|ANALYZE|VERBOSE|EXPLAIN|\))$/.test(before) && next.type === "word");
    case "INSERT":
      return next.word === "INTO" || next.word === "OVERWRITE";
    case "MERGE":
    case "REPLACE":
      return next.word === "INTO";
    case "UPDATE":
      return next.word !== "SET" && (next.type === "word" || next.type === "quoted") && tokens.slice(at + 2, at + 10).some((token) => token.word === "SET");
    case "EXEC":
    case "EXECUTE":
      return (
        (next.type === "word" || next.type === "text" || next.text === "(") &&
        !/^(?:FUNCTION|PROCEDURE|ON)$/.test(next.word) &&
        !/^(?:GRANT|REVOKE|,)$/.test(before)
      );
    default:
      return false;
  }
}
