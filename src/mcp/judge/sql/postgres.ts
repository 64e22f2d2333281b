import { loadModule, parseSync, scanSync } from "libpg-query";
import { functionStanding, isBuiltInOperator, isSecretRelation } from "./postgres-functions.ts";
import { fitsName } from "../name-patterns.ts";
import { refusedSql, strongerAccess, type SqlAccess, type SqlRules, type SqlVerdict } from "./verdict.ts";

/** Longest statement, as the shell's own text. */
const MAX_TEXT = 64 * 1024;
/** The grammar recurses with each operator of a chain; beyond 20,000 words its stack ends, which leaves it unusable. */
const MAX_TOKENS = 4000;
const MAX_PARENTHESES = 100;
const MAX_NODES = 60_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Every kind of node that may stand in a read. What is not in this list is refused, so a newer grammar brings nothing in. */
const READING = words(`
  SelectStmt ResTarget ColumnRef A_Star A_Const A_Expr BoolExpr FuncCall TypeCast TypeName String Integer Float Boolean BitString SubLink CaseExpr
  CaseWhen CoalesceExpr MinMaxExpr NullTest BooleanTest RowExpr A_ArrayExpr A_Indices A_Indirection CollateClause SortBy WindowDef RangeVar
  RangeSubselect RangeFunction RangeTableSample RangeTableFunc RangeTableFuncCol JoinExpr Alias WithClause CommonTableExpr CTESearchClause
  CTECycleClause GroupingSet GroupingFunc ParamRef List NamedArgExpr SQLValueFunction XmlExpr XmlSerialize ColumnDef ExplainStmt DefElem
  VariableShowStmt JsonFuncExpr JsonTable JsonTableColumn JsonTablePathSpec JsonValueExpr JsonFormat JsonReturning JsonOutput JsonArgument
  JsonBehavior JsonKeyValue JsonObjectConstructor JsonArrayConstructor JsonArrayQueryConstructor JsonObjectAgg JsonArrayAgg JsonAggConstructor
  JsonIsPredicate JsonParseExpr JsonScalarExpr JsonSerializeExpr SetToDefault
`);

/** What else may stand in a statement that changes rows. */
const WRITING = words(`
  InsertStmt UpdateStmt DeleteStmt MergeStmt MergeWhenClause OnConflictClause InferClause IndexElem MultiAssignRef MergeSupportFunc ReturningClause
  ReturningOption
`);

/** What a statement is at the top; everything else changes settings, roles or the server, or runs text. */
const ACCESS: Readonly<Record<string, SqlAccess>> = {
  SelectStmt: "read",
  ExplainStmt: "read",
  VariableShowStmt: "read",
  InsertStmt: "write",
  UpdateStmt: "write",
  DeleteStmt: "write",
  MergeStmt: "write",
  CreateStmt: "schema",
  CreateTableAsStmt: "schema",
  AlterTableStmt: "schema",
  RenameStmt: "schema",
  IndexStmt: "schema",
  ViewStmt: "schema",
  CommentStmt: "schema",
  CreateSchemaStmt: "schema",
  CreateSeqStmt: "schema",
  AlterSeqStmt: "schema",
  CreateEnumStmt: "schema",
  AlterEnumStmt: "schema",
  CompositeTypeStmt: "schema",
  CreateDomainStmt: "schema",
  DropStmt: "destroy",
  TruncateStmt: "destroy",
  DropdbStmt: "destroy",
};

/** Options of EXPLAIN that only say how it is shown. */
const EXPLAIN_OPTIONS = words("analyze verbose costs settings generic_plan buffers serialize wal timing summary memory format");

let loading: Promise<void> | undefined;

function quoted(name: string): string {
  return `\`${name.slice(0, 60)}\``;
}

/** What the lexer alone tells: size, depth, and strings that another setting of the server would end elsewhere. */
function lexicalFault(text: string): string | undefined {
  if (text.length > MAX_TEXT) return `the statement is longer than ${MAX_TEXT} characters; ask for less at once`;
  if (text.includes("\0")) return "the statement holds a NUL character";
  if (!text.isWellFormed()) return "the statement is no well-formed Unicode";
  const { tokens } = scanSync(text);
  // The lexer counts bytes.
  const bytes = Buffer.from(text);
  if (tokens.length > MAX_TOKENS) return `the statement has more than ${MAX_TOKENS} words; ask for less at once`;
  let depth = 0;
  for (const { text: token, tokenName, end } of tokens) {
    if (token === "(" || token === "[") depth += 1;
    else if (token === ")" || token === "]") depth -= 1;
    if (depth > MAX_PARENTHESES) return "the statement is nested too deeply";
    // With `standard_conforming_strings` off a backslash before a quotation mark takes it for a part of the string.
    // Where no mark follows, that reading is no statement at all.
    if (tokenName === "SCONST" && token.startsWith("'") && token.includes("\\'") && bytes.indexOf("'", end) !== -1)
      return "a backslash stands before a quotation mark, and what that means depends on a setting; write E'…' or double the mark";
  }
  return undefined;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts of a list of `String` nodes. */
function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((one) => {
    const text = isNode(one) && isNode(one["String"]) ? one["String"]["sval"] : undefined;
    return typeof text === "string" ? text : "";
  });
}

/** Walks a parsed statement once. */
class StatementWalk {
  access: SqlAccess;
  isUnbounded = false;
  readonly tables = new Set<string>();
  /** First reason to refuse, and first thing that is not known. */
  fault: string | undefined;
  doubt: string | undefined;
  readonly #rules: SqlRules;
  readonly #allowed: (name: string) => boolean;
  #nodes = 0;

  constructor(access: SqlAccess, rules: SqlRules) {
    this.access = access;
    this.#rules = rules;
    this.#allowed = access === "read" ? (name) => READING.has(name) : (name) => READING.has(name) || WRITING.has(name);
  }

  run(root: unknown): void {
    const pending: unknown[] = [root];
    while (pending.length > 0 && this.fault === undefined) {
      const value = pending.pop();
      this.#nodes += 1;
      if (this.#nodes > MAX_NODES) {
        this.fault = "the statement has too many parts to be looked at";
        return;
      }
      if (Array.isArray(value)) pending.push(...(value as readonly unknown[]));
      else if (isNode(value)) {
        for (const [name, own] of Object.entries(value)) {
          // Nodes stand under their type, which begins with a capital; fields do not.
          if (/^[A-Z]/.test(name)) this.#node(name, isNode(own) ? own : {});
          else if (name === "intoClause") this.fault = "SELECT … INTO makes a table";
          else if (name === "lockingClause") this.fault = "FOR UPDATE and FOR SHARE lock rows";
          if (typeof own === "object" && own !== null) pending.push(own);
        }
      }
    }
  }

  #node(name: string, fields: Node): void {
    if (!this.#allowed(name)) {
      this.fault ??= name.endsWith("Stmt") ? `${statementName(name)} stands where only a query may stand` : `${quoted(name)} is not admitted in a query`;
      return;
    }
    if (name === "FuncCall") this.#call(namesOf(fields["funcname"]));
    else if (name === "A_Expr" || name === "SubLink" || name === "SortBy") this.#operator(name, fields);
    else if (name === "RangeVar") this.#relation(fields);
    else if (name === "RangeTableSample") this.#sample(namesOf(fields["method"]));
    else if (name === "ExplainStmt") this.#explain(fields);
    else if (name === "UpdateStmt" || name === "DeleteStmt") {
      if (fields["whereClause"] === undefined) this.isUnbounded = true;
      if (isNode(fields["relation"])) this.#relation(fields["relation"]);
    } else if (name === "InsertStmt" || name === "MergeStmt") {
      if (isNode(fields["relation"])) this.#relation(fields["relation"]);
    }
    const own = ACCESS[name];
    if (own !== undefined) this.access = strongerAccess(this.access, own);
  }

  #call(names: readonly string[]): void {
    const name = names.at(-1) ?? "";
    const schema = names.length > 1 ? names.at(-2)! : undefined;
    const full = names.join(".").toLowerCase();
    const { allowFunctions, denyFunctions } = this.#rules;
    const standing = functionStanding(name);
    if (fitsName(full, denyFunctions) || fitsName(name.toLowerCase(), denyFunctions)) this.fault = `the policy denies the function ${quoted(full)}`;
    else if (standing === "deny") this.fault = `the function ${quoted(name)} does more than read`;
    else if (fitsName(full, allowFunctions)) return;
    else if (standing === "unknown" || (schema !== undefined && schema !== "pg_catalog")) this.doubt ??= `what the function ${quoted(full)} does is not known`;
  }

  #operator(node: string, fields: Node): void {
    const names = namesOf(node === "A_Expr" ? fields["name"] : node === "SubLink" ? fields["operName"] : fields["useOp"]);
    const name = names.at(-1);
    if (name === undefined) return;
    if (names.length > 1 && names[0] !== "pg_catalog") this.doubt ??= `the operator ${quoted(names.join("."))} is somebody's own`;
    else if (!/^[A-Z ]+$/.test(name) && !isBuiltInOperator(name)) this.doubt ??= `what the operator ${quoted(name)} does is not known`;
  }

  #relation(fields: Node): void {
    const { relname, schemaname } = fields;
    if (typeof relname !== "string") return;
    const own = relname.toLowerCase();
    const full = typeof schemaname === "string" ? `${schemaname.toLowerCase()}.${own}` : own;
    this.tables.add(full);
    if (isSecretRelation(own)) this.fault = `the table ${quoted(full)} holds secrets or rules of the server`;
    else if (fitsName(full, this.#rules.denyTables) || fitsName(own, this.#rules.denyTables)) this.fault = `the policy denies the table ${quoted(full)}`;
  }

  #sample(names: readonly string[]): void {
    const name = names.at(-1)?.toLowerCase() ?? "";
    if (name !== "bernoulli" && name !== "system") this.doubt ??= `what the sampling method ${quoted(name)} does is not known`;
  }

  #explain(fields: Node): void {
    const { query, options } = fields;
    if (!isNode(query) || !("SelectStmt" in query)) this.fault = "EXPLAIN is admitted of queries only";
    for (const option of Array.isArray(options) ? (options as readonly unknown[]) : []) {
      const name = isNode(option) && isNode(option["DefElem"]) ? option["DefElem"]["defname"] : undefined;
      if (typeof name !== "string" || !EXPLAIN_OPTIONS.has(name)) this.fault = `the option ${quoted(String(name))} of EXPLAIN is not known`;
    }
  }
}

/** `DropStmt` → `DROP`, `CreateFunctionStmt` → `CREATE FUNCTION`. */
function statementName(node: string): string {
  return node
    .replace(/Stmt$/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toUpperCase();
}

/**
 * Reads a statement with PostgreSQL's own grammar. One statement, of nodes that are listed, calling functions that are listed;
 * what is not known is unsure, what is harmful in whatever role is refused. Never throws.
 */
export async function judgePostgres(text: string, rules: SqlRules): Promise<SqlVerdict> {
  loading ??= loadModule();
  try {
    await loading;
    const fault = lexicalFault(text);
    if (fault !== undefined) return refusedSql(fault);
    const { stmts = [] } = parseSync(text);
    if (stmts.length !== 1)
      return refusedSql(stmts.length === 0 ? "there is no statement in it" : "there is more than one statement in it; send one at a time");
    const root = stmts[0]!.stmt as Node | undefined;
    const [name] = Object.keys(root ?? {});
    const access = name === undefined ? undefined : ACCESS[name];
    if (root === undefined || name === undefined || access === undefined)
      return refusedSql(`${statementName(name ?? "the statement")} changes the session, the server or rights, or runs text that is not seen`);
    // What changes tables is told by its kind; there is no list of what may stand in it.
    if (access === "schema" || access === "destroy") return { type: "unsure", access, why: `${statementName(name)} changes the schema` };
    const walk = new StatementWalk(access, rules);
    walk.run(root);
    if (walk.fault !== undefined) return refusedSql(walk.fault);
    if (walk.doubt !== undefined) return { type: "unsure", access: walk.access, why: walk.doubt };
    return { type: "understood", access: walk.access, isUnbounded: walk.isUnbounded, tables: [...walk.tables] };
  } catch (error) {
    const why = error instanceof RangeError ? "it is nested too deeply" : error instanceof Error ? error.message.slice(0, 120) : "unknown fault";
    return refusedSql(`the statement cannot be read: ${why}`);
  }
}
