import type { ServerCatalog } from "./tool-line.ts";

/** Servers before databases. What a statement does is read from the statement; the access is what the tool is made for. */
export const DATABASE_SERVERS: readonly ServerCatalog[] = [
  {
    name: "postgres",
    kind: "database",
    source: "@modelcontextprotocol/server-postgres 0.6.2 (asked for its tools), postgres-mcp 0.3",
    packages: ["@modelcontextprotocol/server-postgres", "mcp/postgres", "postgres-mcp", "crystaldba/postgres-mcp", "pgedge-postgres-mcp"],
    hosts: [],
    names: /(?:^|[^a-z])(?:postgres(?:ql)?|pg|psql)(?:[^a-z]|$)/i,
    dialect: "postgres",
    tools: `
      query read db.read=sql +private
      execute_sql read db.read=sql +private
      execute_query read db.read=sql query:sql +private
      query_database read db.read=query +private
      explain_query read db.read=sql +private
      list_schemas read db.read
      list_objects read db.read
      list_tables read db.read
      get_object_details read db.read
      describe_table read db.read
      get_schema_info read db.read
      get_top_queries read db.read +private
      analyze_workload_indexes read db.read
      analyze_query_indexes read db.read
      analyze_db_health read db.read
    `,
  },
  {
    name: "dbhub",
    kind: "database",
    source: "@bytebase/dbhub 0.21.2",
    packages: ["@bytebase/dbhub", "bytebase/dbhub"],
    hosts: [],
    names: /(?:^|[^a-z])dbhub(?:[^a-z]|$)/i,
    dialect: "unknown",
    tools: `
      execute_sql read db.read=sql +private
      search_objects read db.read
      explain_sql read db.read=sql +private
      list_sources read
      list_connectors read
      generate_sql read
      generate_code read
      health_check read
      redis_command run
      elasticsearch_search read +private
    `,
  },
  {
    name: "mysql",
    kind: "database",
    source: "mcp-server-mysql, 2026",
    packages: ["@benborla29/mcp-server-mysql", "mysql_mcp_server", "mcp/mysql"],
    hosts: [],
    names: /(?:^|[^a-z])(?:mysql|mariadb)(?:[^a-z]|$)/i,
    dialect: "mysql",
    tools: `
      mysql_query read db.read=sql +private
      execute_sql read db.read=query +private
      query read db.read=sql +private
      list_tables read db.read
      describe_table read db.read
    `,
  },
  {
    name: "sqlite",
    kind: "database",
    source: "mcp-server-sqlite 2025.4",
    packages: ["mcp-server-sqlite", "mcp/sqlite", "mcp-sqlite"],
    hosts: [],
    names: /(?:^|[^a-z])sqlite3?(?:[^a-z]|$)/i,
    dialect: "sqlite",
    tools: `
      read_query read db.read=query +private
      write_query write db.write=query
      create_table write db.schema=query
      list_tables read db.read
      describe_table read db.read
      append_insight write
      query read db.read=sql +private
    `,
  },
  {
    name: "mssql",
    kind: "database",
    source: "mssql servers, 2026",
    packages: ["mssql-mcp", "mcp/mssql", "@azure/mssql-mcp"],
    hosts: [],
    names: /(?:^|[^a-z])(?:mssql|sqlserver|azure-?sql)(?:[^a-z]|$)/i,
    dialect: "mssql",
    tools: `
      read_data read db.read=query +private
      insert_data write db.write
      update_data write db.write
      create_table write db.schema
      create_index write db.schema
      drop_table destroy db.destroy
      list_table read db.read
      list_tables read db.read
      describe_table read db.read
    `,
  },
  {
    name: "supabase",
    kind: "database",
    source: "@supabase/mcp-server-supabase 0.13",
    packages: ["@supabase/mcp-server-supabase"],
    hosts: ["mcp.supabase.com"],
    names: /supabase/i,
    service: "api.supabase.com",
    dialect: "postgres",
    tools: `
      list_organizations read +private
      get_organization read +private
      list_projects read +private
      get_project read +private
      get_cost read
      confirm_cost write
      create_project write infra.change
      pause_project destroy infra.change
      restore_project write infra.change
      list_tables read db.read
      list_extensions read db.read
      list_migrations read db.read
      apply_migration write db.schema=query
      execute_sql read db.read=query +private +untrusted
      query_logs read db.read=sql +private +untrusted
      get_logs read +private +untrusted
      get_advisors read
      get_project_url read
      get_anon_key read +secret
      get_publishable_keys read +secret
      generate_typescript_types read
      search_docs read
      list_edge_functions read
      get_edge_function read
      deploy_edge_function run deploy.release
      create_branch write infra.change
      list_branches read
      delete_branch destroy infra.destroy
      merge_branch write deploy.release !merges
      reset_branch destroy infra.destroy
      rebase_branch write infra.change
      list_storage_buckets read
      get_storage_config read
      update_storage_config write infra.change !settings
    `,
  },
];
