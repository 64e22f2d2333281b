/** What a statement does to the data, by its strongest part. `session`: it changes settings, locks or runs text that cannot be seen. */
const SQL_ACCESSES = ["read", "write", "schema", "destroy", "session"] as const;
export type SqlAccess = (typeof SQL_ACCESSES)[number];

/** Grammars that a server may speak. `unknown`: every one that we know has to agree. */
export type SqlDialect = "postgres" | "mysql" | "sqlite" | "mssql" | "unknown";

/** What a policy says about statements beyond our own rules. Names are lower case; `*` stands for any run of characters. */
export interface SqlRules {
  /** Functions that count as harmless though we do not know them. */
  readonly allowFunctions: readonly string[];
  readonly denyFunctions: readonly string[];
  /** `table` or `schema.table`. */
  readonly denyTables: readonly string[];
}

export const NO_SQL_RULES: SqlRules = { allowFunctions: [], denyFunctions: [], denyTables: [] };

/**
 * How a statement was understood. `refused`: it is harmful whatever is allowed, or cannot be read. `unsure`: it may be what it
 * seems, but calls something that we do not know.
 */
export type SqlVerdict =
  | { readonly type: "understood"; readonly access: SqlAccess; readonly isUnbounded: boolean; readonly tables: readonly string[] }
  | { readonly type: "unsure"; readonly access: SqlAccess; readonly why: string }
  | { readonly type: "refused"; readonly why: string };

export function refusedSql(why: string): SqlVerdict {
  return { type: "refused", why };
}

/** The stronger of two accesses. */
export function strongerAccess(first: SqlAccess, second: SqlAccess): SqlAccess {
  return SQL_ACCESSES.indexOf(second) > SQL_ACCESSES.indexOf(first) ? second : first;
}
