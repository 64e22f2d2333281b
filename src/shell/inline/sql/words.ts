/** What the leading word of a statement means. */
export type Verb =
  | "nothing"
  | "read"
  | "write"
  | "schema"
  | "destroy"
  | "control"
  | "run"
  | "select"
  | "insert"
  | "update"
  | "delete"
  | "drop"
  | "create"
  | "alter"
  | "copy"
  | "load"
  | "attach"
  | "explain"
  | "set"
  | "pragma"
  | "backup"
  | "export";

function table(entries: Readonly<Record<Verb, string>>): ReadonlyMap<string, Verb> {
  return new Map(
    Object.entries(entries).flatMap(([verb, words]) =>
      words
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word): [string, Verb] => [word, verb as Verb]),
    ),
  );
}

/** Leading words of PostgreSQL, MySQL, SQLite, SQL Server, Oracle, ClickHouse, Snowflake, BigQuery, DuckDB, Hive. */
export const VERBS = table({
  nothing:
    "BEGIN START COMMIT ROLLBACK SAVEPOINT RELEASE ABORT END USE RESET DEALLOCATE CLOSE FETCH MOVE DISCARD LISTEN UNLISTEN GO PRINT RAISE RAISERROR THROW RETURN WAITFOR SLEEP EXIT QUIT HELP CONNECT DISCONNECT UNLOCK GET SIGNAL LEAVE ITERATE BREAK CONTINUE DEFINE COLUMN SPOOL UNSET",
  read: "SHOW DESCRIBE DESC VALUES TABLE LIST LS CHECK HANDLER EXISTS SUMMARIZE CHECKSUM FROM",
  write: "REPLACE UPSERT MERGE NOTIFY LOCK KILL SIGN PUT RENEW ASSERT PIVOT UNPIVOT BULK",
  schema:
    "COMMENT GRANT REVOKE DENY VACUUM ANALYZE ANALYSE REINDEX CLUSTER REFRESH OPTIMIZE REPAIR RENAME FLUSH SECURITY REASSIGN CHECKPOINT DBCC CACHE UNCACHE MSCK EXCHANGE SYSTEM UNDROP STOP ENABLE DISABLE CHANGE",
  destroy: "TRUNCATE PURGE SHUTDOWN RESTART REMOVE RM DETACH",
  control: "IF WHILE LOOP FOR FOREACH CASE ELSE ELSIF ELSEIF THEN WHEN DECLARE REPEAT EXCEPTION TRY CATCH WITH PREPARE DO",
  run: "CALL EXEC EXECUTE PERFORM",
  select: "SELECT SEL",
  insert: "INSERT",
  update: "UPDATE",
  delete: "DELETE",
  drop: "DROP",
  create: "CREATE",
  alter: "ALTER",
  copy: "COPY UNLOAD",
  load: "LOAD INSTALL FORCE UNINSTALL",
  attach: "ATTACH",
  explain: "EXPLAIN PROFILE",
  set: "SET",
  pragma: "PRAGMA",
  backup: "BACKUP RESTORE",
  export: "EXPORT IMPORT",
});

/** A function of a database that reaches out of it, by what its first text is. */
export type Reach = "read" | "write" | "list" | "shell" | "connect" | "load" | "statement" | "delete" | "unknown";

function reaches(entries: Readonly<Record<Reach, string>>): ReadonlyMap<string, Reach> {
  return new Map(Object.entries(entries).flatMap(([reach, words]) => words.split(/\s+/).map((word): [string, Reach] => [word, reach as Reach])));
}

export const REACHING = reaches({
  read: "PG_READ_FILE PG_READ_BINARY_FILE LO_IMPORT LOAD_FILE READFILE READ_CSV READ_CSV_AUTO READ_PARQUET PARQUET_SCAN READ_JSON READ_JSON_AUTO READ_NDJSON READ_JSON_OBJECTS READ_TEXT READ_BLOB SNIFF_CSV SQLITE_SCAN READ_XLSX ST_READ FILE BFILENAME PG_FILE_READ XMLTYPE PARQUET_SCHEMA PARQUET_METADATA",
  write: "LO_EXPORT PG_FILE_WRITE WRITEFILE PG_FILE_RENAME",
  list: "PG_LS_DIR PG_STAT_FILE PG_LS_LOGDIR PG_LS_WALDIR PG_LS_TMPDIR PG_LOGDIR_LS GLOB_FILES XP_DIRTREE XP_FILEEXIST LSDIR FSDIR",
  shell: "XP_CMDSHELL SYS_EXEC SYS_EVAL EXECUTABLE SHELLEXEC",
  connect:
    "DBLINK DBLINK_CONNECT DBLINK_EXEC DBLINK_CONNECT_U DBLINK_SEND_QUERY HTTP_GET HTTP_POST HTTP_PUT HTTP_DELETE HTTP_HEAD URL URLCLUSTER S3 S3CLUSTER GCS HDFS REMOTE REMOTESECURE MYSQL_SCAN POSTGRES_SCAN MYSQL POSTGRESQL OPENDATASOURCE UTL_HTTP UTL_TCP UTL_SMTP UTL_INADDR HTTPURITYPE UTL_MAIL",
  load: "LOAD_EXTENSION",
  statement: "QUERY_TO_XML QUERY_TO_XML_AND_XMLSCHEMA CURSOR_TO_XML QUERY_TO_JSON QUERY QUERY_TABLE EXECUTE_QUERY SP_EXECUTESQL DBMS_XMLGEN",
  delete: "PG_FILE_UNLINK",
  unknown:
    "DBMS_SCHEDULER DBMS_JOB DBMS_JAVA DBMS_SQL DBMS_LOB UTL_FILE SP_OACREATE SP_OAMETHOD SP_ADD_JOB SP_ADD_JOBSTEP SP_START_JOB SP_EXECUTE_EXTERNAL_SCRIPT SP_ADDEXTENDEDPROC XP_REGWRITE XP_REGREAD XP_REGDELETEKEY XP_SUBDIRS LIB_MYSQLUDF_SYS EDIT OPENROWSET OPENQUERY PG_RELOAD_CONF PG_ROTATE_LOGFILE PG_PROMOTE PYTHON ZIPFILE",
});

/** Functions that change what the server does or holds, though they stand in a `SELECT`. */
export const CHANGING: ReadonlySet<string> = new Set([
  "PG_TERMINATE_BACKEND",
  "PG_CANCEL_BACKEND",
  "SETVAL",
  "NEXTVAL",
  "PG_SWITCH_WAL",
  "PG_CREATE_RESTORE_POINT",
  "PG_DROP_REPLICATION_SLOT",
  "PG_CREATE_LOGICAL_REPLICATION_SLOT",
  "PG_CREATE_PHYSICAL_REPLICATION_SLOT",
  "PG_ADVISORY_LOCK",
  "PG_STAT_RESET",
  "PG_STAT_STATEMENTS_RESET",
  "LO_UNLINK",
  "LO_CREATE",
  "LO_FROM_BYTEA",
  "LO_PUT",
  "SP_CONFIGURE",
  "SP_RENAME",
  "SP_ADDROLEMEMBER",
  "SP_ADDSRVROLEMEMBER",
  "SP_ADDLOGIN",
  "SP_PASSWORD",
]);
