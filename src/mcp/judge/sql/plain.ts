import { fitsName } from "../name-patterns.ts";
import { refusedSql, type SqlDialect, type SqlRules, type SqlVerdict } from "./verdict.ts";

const MAX_TEXT = 16 * 1024;
const MAX_TOKENS = 2000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** First words of a statement that only shows. */
const OPENINGS = words("select with values explain show describe desc table");

/** Words that stand in no read, in any dialect that we know. As a name of a column they have to be quoted. */
const FORBIDDEN = words(`
  into insert update delete merge upsert drop create alter truncate grant revoke call exec execute prepare deallocate do set reset attach detach pragma
  vacuum reindex analyze lock unlock handler load import export copy outfile dumpfile begin commit rollback savepoint release start declare fetch close
  kill shutdown flush purge install uninstall rename use go bulk openrowset openquery opendatasource dbcc backup restore waitfor raiserror receive
  procedure delimiter share nolock tablockx xlock updlock holdlock goto while print reconfigure writetext updatetext disable enable deny
`);

/** Functions that every dialect has and that only compute. */
const FUNCTIONS = words(`
  abs acos asin atan atan2 avg cast ceil ceiling char char_length character_length coalesce concat concat_ws convert cos cot count cume_dist
  current_date current_time current_timestamp date date_add date_diff date_format date_part date_sub date_trunc dateadd datediff datename datepart
  datetime day dayname dayofmonth dayofweek dayofyear degrees dense_rank exists exp extract first_value floor format getdate greatest group_concat
  grouping hex hour if ifnull iif in instr isnull json_array json_array_length json_contains json_each json_extract json_group_array json_group_object
  json_keys json_length json_object json_tree json_type json_unquote json_valid json_value julianday lag last_day last_value lcase lead least left
  length len ln locate log log10 log2 lower lpad ltrim max md5 microsecond mid min minute mod month monthname not now nth_value ntile nullif octet_length
  over partition percent_rank percentile_cont percentile_disc pi position pow power printf quarter radians random rand rank regexp_instr regexp_like
  regexp_replace regexp_substr repeat replace reverse right round row_number rpad rtrim second sha1 sha2 sign sin sqrt std stddev stddev_pop
  stddev_samp stdev str_to_date strftime string_agg stuff substr substring substring_index sum sysdatetime tan time timediff timestamp timestampdiff to_days
  total translate trim trunc truncate_number try_cast try_convert typeof ucase unicode unixepoch unix_timestamp upper utc_date utc_timestamp values
  var_pop var_samp variance week weekday weekofyear year yearweek using and or as on when then else from where by all any some row filter within
`);

/** Objects of the servers that hold passwords or settings of accounts. */
const SECRET_TABLES = /(?:^|\.)(?:user|authid|shadow|sql_logins|syslogins|login_token|credentials|proxies_priv|global_priv|innodb_\w+|sys_config)$/;

interface Token {
  readonly type: "word" | "quoted" | "string" | "number" | "symbol";
  readonly text: string;
}

/** The words of a statement; a reason where dialects would not read it alike. */
function tokens(text: string): readonly Token[] | string {
  const found: Token[] = [];
  const pattern =
    /\s+|([A-Za-z_][\w$]*)|(\d[\w.]*|\.\d\w*)|'((?:[^'\\]|'')*)'|"((?:[^"\\]|"")*)"|`((?:[^`\\]|``)*)`|\[([\w $.-]*)\]|(<=>|<>|!=|<=|>=|\|\||->>|->|::|[-+*/%=<>(),.?|&~^:])/y;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) {
      const near = text.slice(at, at + 12);
      return /^['"`]/.test(near) ? "a string is open or holds a backslash, which dialects read differently" : `\`${near}\` is not read alike everywhere`;
    }
    const [all, word, number, string, double, back, square, symbol] = match;
    if (/^(?:--|\/\*)/.test(text.slice(at, at + 2))) return "comments are read differently by dialects; leave them out";
    if (word !== undefined) found.push({ type: "word", text: word.toLowerCase() });
    else if (number !== undefined) found.push({ type: "number", text: number });
    else if (string !== undefined) found.push({ type: "string", text: string });
    else if (double !== undefined || back !== undefined || square !== undefined)
      found.push({ type: "quoted", text: (double ?? back ?? square)!.toLowerCase() });
    else if (symbol !== undefined) found.push({ type: "symbol", text: symbol });
    else if (all === "") return "it cannot be read";
    if (found.length > MAX_TOKENS) return `it has more than ${MAX_TOKENS} words; ask for less at once`;
  }
  return found;
}

/** `a.b.c` that ends before a parenthesis. */
function nameBefore(list: readonly Token[], at: number): string {
  const parts: string[] = [];
  for (let i = at; i >= 0; i -= 2) {
    const token = list[i]!;
    if (token.type !== "word" && token.type !== "quoted") break;
    parts.unshift(token.text);
    if (list[i - 1]?.text !== ".") break;
  }
  return parts.join(".");
}

/**
 * Reads a statement of a dialect whose grammar we have not: a small part that MySQL, SQLite, SQL Server and PostgreSQL read alike.
 * One query without comments, backslashes, variables or unknown functions. Anything else is refused or unsure. Never throws.
 */
export function judgePlain(text: string, dialect: SqlDialect, rules: SqlRules): SqlVerdict {
  if (text.length > MAX_TEXT) return refusedSql(`the statement is longer than ${MAX_TEXT} characters; ask for less at once`);
  if (/[^\t\n\r\x20-\x7e\u00a1-\ufffd]/.test(text)) return refusedSql("the statement holds control characters");
  const list = tokens(text.replace(/;\s*$/, ""));
  if (typeof list === "string") return refusedSql(`the statement cannot be read for sure: ${list}`);
  const [first] = list;
  if (first?.type !== "word" || !OPENINGS.has(first.text))
    return refusedSql(`only queries are admitted: a statement has to begin with SELECT, WITH, SHOW or EXPLAIN`);
  const forbidden = list.find(
    ({ type, text: word }, at) => type === "word" && FORBIDDEN.has(word) && !(at > 0 && list[at - 1]!.text === ".") && !isCall(list, at),
  );
  if (forbidden !== undefined) return refusedSql(`\`${forbidden.text}\` does not stand in a query; quote it if it is a name`);
  const tables = new Set<string>();
  let doubt: string | undefined;
  for (const [at, { type, text: word }] of list.entries()) {
    if (type === "symbol" && word === "(") {
      const before = list[at - 1];
      if (before === undefined || (before.type !== "word" && before.type !== "quoted")) continue;
      const name = nameBefore(list, at - 1);
      if (fitsName(name, rules.denyFunctions)) return refusedSql(`the policy denies the function \`${name}\``);
      if (
        /^(?:load_extension|load_file|sys_\w+|xp_\w+|sp_\w+|sleep|benchmark|get_lock|release_lock|readfile|writefile|edit|fts3_tokenizer|zeroblob|randomblob|updatexml|extractvalue|name_const|uuid_short|last_insert_id|master_pos_wait|source_pos_wait|setval|nextval|pg_\w+|lo_\w+|dblink\w*|eval)$/.test(
          name,
        )
      )
        return refusedSql(`the function \`${name}\` does more than read`);
      const isKnown = before.type === "word" && FUNCTIONS.has(name);
      const isTableOrAlias = isAfter(list, at - 1, NAMING);
      if (!isKnown && !isTableOrAlias && !fitsName(name, rules.allowFunctions)) doubt ??= `what the function \`${name}\` does is not known`;
    } else if ((type === "word" || type === "quoted") && isAfter(list, at, TABLES) && list[at + 1]?.text !== "." && list[at + 1]?.text !== "(") {
      tables.add(nameBefore(list, at));
    }
  }
  for (const table of tables) {
    if (SECRET_TABLES.test(table)) return refusedSql(`the table \`${table}\` holds accounts of the server`);
    if (fitsName(table, rules.denyTables) || fitsName(table.split(".").at(-1)!, rules.denyTables))
      return refusedSql(`the policy denies the table \`${table}\``);
  }
  if (doubt !== undefined) return { type: "unsure", access: "read", why: doubt };
  if (dialect === "unknown" && (first.text === "show" || first.text === "explain" || first.text.startsWith("desc")))
    return {
      type: "unsure",
      access: "read",
      why: `what \`${first.text}\` does depends on the database; name its kind in the policy (\`sql: { dialect: mysql }\`)`,
    };
  return { type: "understood", access: "read", isUnbounded: false, tables: [...tables] };
}

/** `replace(`, `truncate(`, `insert(`: a function of that name. */
function isCall(list: readonly Token[], at: number): boolean {
  return list[at + 1]?.text === "(" && (list[at]!.text === "truncate" || list[at]!.text === "insert") && at > 0;
}

/** Words before a table's name, and before a name or type that is given. */
const TABLES = /^(?:from|join|table)$/;
const NAMING = /^(?:with|recursive|as)$/;

/** Does the `a.b.c` that ends here come right after such a word? */
function isAfter(list: readonly Token[], at: number, word: RegExp): boolean {
  let start = at;
  while (start >= 2 && list[start - 1]!.text === ".") start -= 2;
  const before = list[start - 1];
  return before?.type === "word" && word.test(before.text);
}
