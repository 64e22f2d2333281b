import { judgePlain } from "./plain.ts";
import { judgePostgres } from "./postgres.ts";
import { NO_SQL_RULES, type SqlDialect, type SqlRules, type SqlVerdict } from "./verdict.ts";

export type { SqlAccess, SqlDialect, SqlRules, SqlVerdict } from "./verdict.ts";

/** Reads a statement in the dialect of its server; where that is not known, in all of them. Never throws. */
export async function judgeSql(text: string, dialect: SqlDialect, rules: SqlRules = NO_SQL_RULES): Promise<SqlVerdict> {
  if (dialect === "postgres") return judgePostgres(text, rules);
  const plain = judgePlain(text, dialect, rules);
  if (dialect !== "unknown") return plain;
  const postgres = await judgePostgres(text, rules);
  return postgres.type === "understood" ? plain : postgres;
}
