import type { CredentialStore } from "../credential.ts";
import { addresses, all, colonLines, ini, json, toml, yaml } from "../readers.ts";

/** Databases and data platforms. */
export const DATA_PLATFORMS: readonly CredentialStore[] = [
  { tool: "databricks", opens: "data", paths: [".databrickscfg"], variables: ["DATABRICKS_CONFIG_FILE"], read: ini({ references: /^authtype$/ }), fix: "`databricks auth login` (OAuth) instead of a personal token" },
  { tool: "databricks", opens: "data", paths: [".databricks/token-cache.json"], read: json(), fix: "`databricks auth logout` when the work is done" },
  { tool: "snowflake", opens: "data", paths: [".snowflake/connections.toml", ".snowflake/config.toml", ".config/snowflake/connections.toml", ".config/snowflake/config.toml", "Library/Application Support/snowflake/config.toml"], read: toml({ references: /^(?:authenticator|privatekeyfile|privatekeypath|tokenfilepath)$/ }), fix: "use `authenticator = \"externalbrowser\"` or a key pair with a passphrase" },
  { tool: "snowsql", opens: "data", paths: [".snowsql/config"], read: ini({ references: /^(?:authenticator|privatekeypath)$/ }), fix: "use `authenticator = externalbrowser`" },
  { tool: "dbt", opens: "data", paths: [".dbt/profiles.yml"], anywhere: /^profiles\.yml$/, read: yaml({ references: /^(?:keyfile|method|authenticator|privatekeypath)$/ }), fix: "write `{{ env_var('NAME') }}` or use single sign-on" },
  { tool: "dbt cloud", opens: "data", paths: [".dbt/dbt_cloud.yml"], read: yaml({ keys: /^tokenvalue$/ }), fix: "use a token that ends" },
  { tool: "postgresql", opens: "data", paths: [".pgpass"], variables: ["PGPASSFILE"], read: colonLines, fix: "use IAM or Kerberos login, or a role with read rights only" },
  { tool: "postgresql", opens: "data", paths: [".pg_service.conf"], variables: ["PGSERVICEFILE"], read: ini(), fix: "leave the password out; use IAM or Kerberos login" },
  { tool: "mysql", opens: "data", paths: [".my.cnf", ".mysql/my.cnf"], read: ini(), fix: "use a role with read rights only, and socket or IAM login" },
  { tool: "mysql", opens: "data", paths: [".mylogin.cnf"], otherwise: "static", fix: "the file is only obscured, not encrypted; use socket or IAM login" },
  { tool: "mongodb", opens: "data", paths: [".mongorc.js", ".mongoshrc.js", ".mongodb/mongosh/config"], read: addresses, fix: "take the credential out of the address" },
  { tool: "mongodb atlas", opens: "data", paths: [".config/atlascli/config.toml", "Library/Application Support/atlascli/config.toml", ".config/mongocli.toml"], read: toml({ keys: /^privateapikey$/ }), fix: "`atlas auth login` instead of an API key" },
  { tool: "redis", opens: "data", paths: [".redisclirc"], read: (text) => (/^\s*auth\s+\S/im.test(text) ? [{ at: "auth", class: "static" }] : []), fix: "use an ACL user with few commands" },
  { tool: "clickhouse", opens: "data", paths: [".clickhouse-client/config.yaml"], read: yaml(), fix: "use a read-only user" },
  { tool: "clickhouse", opens: "data", paths: [".clickhouse-client/config.xml"], read: (text) => (/<password>[^<]+<\/password>/.test(text) ? [{ at: "password", class: "static" }] : []), fix: "use a read-only user" },
  { tool: "cassandra", opens: "data", paths: [".cassandra/credentials", ".cassandra/cqlshrc"], read: ini(), fix: "use a role with read rights only" },
  { tool: "trino", opens: "data", paths: [".trino_config", ".trino/trino.properties"], read: ini(), fix: "use OAuth login" },
  { tool: "influxdb", opens: "data", paths: [".influxdbv2/configs"], read: toml(), fix: "use a token for one bucket with read rights" },
  { tool: "dbeaver", opens: "data", paths: [".local/share/DBeaverData/workspace6/General/.dbeaver/credentials-config.json", "Library/DBeaverData/workspace6/General/.dbeaver/credentials-config.json"], otherwise: "static", fix: "set a master password; the file's own key is public" },
  { tool: "pgadmin", opens: "data", paths: [".pgadmin/pgadmin4.db"], otherwise: "encrypted", fix: "keep the master password on" },
  { tool: "kaggle", opens: "data", paths: [".kaggle/kaggle.json", ".config/kaggle/kaggle.json"], variables: ["KAGGLE_CONFIG_DIR/"], read: json({ keys: /^key$/ }), fix: "make a new token when the work is done; each ends the one before" },
  { tool: "hugging face", opens: "data", paths: [".cache/huggingface/token", ".huggingface/token"], variables: ["HF_TOKEN_PATH", "HF_HOME/"], otherwise: "static", fix: "use a fine-grained token with read rights" },
  { tool: "hugging face", opens: "data", paths: [".cache/huggingface/stored_tokens"], read: ini({ keys: /^hftoken$/ }), fix: "use a fine-grained token with read rights" },
  { tool: "weights and biases", opens: "data", paths: [".config/wandb/settings"], read: ini(), fix: "use a service account of one team" },
  { tool: "tableau and jupyter", opens: "data", paths: [".jupyter/jupyter_server_config.json", ".jupyter/jupyter_notebook_config.json"], read: json({ keys: /^(?:token|password)$/ }), fix: "let the server make a token at each start" },
  { tool: "odbc", opens: "data", paths: [".odbc.ini"], read: all(ini({ keys: /^(?:pwd|password)$/ })), fix: "leave the password out of the source" },
];
