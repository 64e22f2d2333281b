import type { Family } from "../lookup.ts";

/** Options that many lines below share. */
const G = "-h,--host:host -p,--port,-U,--username,-d,--dbname:str -wW --no-password --password";

/** Options that many lines below share. */
const H =
  "--defaults-file,--defaults-extra-file,--ssl-ca,--ssl-cert,--ssl-key:r -h,--host:host -u,--user,-P,--port,-S,--socket,--protocol,--login-path,--ssl-mode,--default-character-set:str -p? --password?";

/** Options that many lines below share. */
const V =
  "-c,--config,--env-file,--schema,--options-path,-d,--dataSource:r --knexfile:x -p,--path,--migrations-dir,--source:R -n,--name,-u,--url,-e,--env,-x,-t,--table,--target:str --cwd:cd --dry-run,--sql,--dryrun{dry} -f,--force,-y,--yes{force}";

/** Options that many lines below share. */
const M = "-path:R -configFiles,-c:r -source,-database,-url,-user,-password,-locations,-target:str";

/** Databases, message queues and schema migration tools. */
export const DATABASES: Family = {
  source:
    "man pages of PostgreSQL 17, MySQL 8.4 and MariaDB 11 client programs, sqlite3 3.50, duckdb 1.3, redis-cli 8, mongosh 2 and database tools 100, cqlsh, clickhouse 25, cockroach, sqlcmd, etcdctl, Kafka 4, rabbitmqctl 4, nats manuals; CLI references of the migration tools",
  lines: String.raw`
psql | -aAbeEHlnqsStxXz01 --csv --echo-all --echo-errors --echo-queries --echo-hidden --expanded --field-separator-zero --html --list --no-align --no-psqlrc --no-readline --quiet --record-separator-zero --single-line --single-step --single-transaction --tuples-only ${G} -c,--command:code:sql -f,--file:file:sql -o,--output,-L,--log-file:w -F,--field-separator,-P,--pset,-R,--record-separator,-T,--table-attr,-v,--set,--variable:str | str? str? | in=code:sql h=sql
pgcli, mycli, litecli, usql, iredis | * -h,--host:host -p,--port,-U,-u,--user,-d,-D,-P,-v,--set:str -c,--command,-e,--execute:code:sql -f,--file:file:sql -o,--output,-l,--logfile,--log-file,--audit-log:w --myclirc,--pgclirc,--liteclirc:r | str* | in=code:sql h=sql
pg_dump, pg_dumpall, pg_basebackup | * ${G} -f,--file,-D,--pgdata:w --filter,--passfile:r | str* | +db.read(postgres)/archive out=network
pg_restore | * ${G} -f,--file:w -L,--use-list:r -c,--clean{+db.destroy(postgres)} -F,-j,-n,-N,-t,-T,-I,-P,-S,--role,--section:str | r? | +db.write(postgres) +db.schema(postgres) in=data
createdb, createuser | * ${G} | str* | +db.schema(postgres)
dropdb, dropuser | * ${G} -f,--force{force} | str* | +db.destroy(postgres)
vacuumdb, reindexdb, clusterdb, pgbench | * ${G} -f,--file:file:sql -i{+db.destroy(postgres)} | str* | +db.write(postgres)
pg_config, pg_controldata, pg_lsclusters, pg_waldump | * | str*
initdb | * -D,--pgdata:wd --pwfile:r -A,--auth,-E,-U,--locale:str | wd?
pg_ctl, pg_ctlcluster, pg_createcluster | * -l,--log:w -D,-o,-m,-t,-U:str | str* | +infra.change(postgres) +net.listen
pg_dropcluster, pg_resetwal, pg_rewind, pg_archivecleanup | * -f,--force{force} | str* | +db.destroy(postgres)
postgres, mysqld, mariadbd, mysqld_safe, mongod, mongos, redis-server, valkey-server, memcached, etcd, clickhouse-server, rabbitmq-server, nats-server, cockroach start, cockroach start-single-node, cockroach demo, kafka-server-start, kafka-server-start.sh, zookeeper-server-start, zookeeper-server-start.sh, neo4j, elasticsearch, opensearch | * -c,-f,--config,--config-file,--defaults-file:r --dbpath,--datadir,--data-dir:W --logpath:w | str* | +net.listen
mysql, mariadb | -ABbCcEfGHiNnoqrstVvwX --batch --silent --skip-column-names --table --verbose --vertical --xml --html --raw --quick --compress --no-auto-rehash --force --column-names --comments --show-warnings --auto-rehash? --binary-mode --local-infile? --safe-updates --skip-ssl --ssl? --reconnect --no-defaults --enable-cleartext-plugin --skip-password ${H} -e,--execute,--init-command:code:sql -D,--database,--delimiter,--prompt,--connect-timeout,--max-allowed-packet,--defaults-group-suffix:str --tee:w --pager?:sh | str? | in=code:sql h=sql
mysqldump, mariadb-dump, mysqlpump | * ${H} -r,--result-file:w -T,--tab:W -w,--where:str | str* | +db.read(mysql)/archive out=network
mysqladmin, mariadb-admin | * ${H} -f,--force{force} | sub
mysqladmin ping, mysqladmin status, mysqladmin version, mysqladmin variables, mysqladmin extended-status, mysqladmin processlist, mariadb-admin ping, mariadb-admin status, mariadb-admin version, mariadb-admin variables, mariadb-admin extended-status, mariadb-admin processlist | * ${H} | str* | +db.read(mysql)
mysqladmin create, mysqladmin password, mysqladmin flush-privileges, mysqladmin flush-tables, mysqladmin reload, mysqladmin refresh, mysqladmin kill, mysqladmin shutdown, mariadb-admin create, mariadb-admin password, mariadb-admin flush-privileges, mariadb-admin flush-tables, mariadb-admin reload, mariadb-admin refresh, mariadb-admin kill, mariadb-admin shutdown | * ${H} | str* | +db.schema(mysql)
mysqladmin drop, mariadb-admin drop | * ${H} -f,--force{force} | str* | +db.destroy(mysql)
mysqlimport, mariadb-import | * ${H} -d,--delete{+db.destroy(mysql)} -c,--columns,--fields-terminated-by:str | str r+ | +db.write(mysql) out=none
mysqlshow, mysqlcheck, mysqlbinlog, mariadb-check | * ${H} -r,--result-file:w | str* | +db.read(mysql)
mysqlsh | * ${H} --js --py --sql -e,--execute:code:sql -f,--file:file:sql | str? | in=code:sql h=sql
sqlite3 | -header -noheader -csv -json -line -column -box -table -markdown -html -list -quote -tabs -ascii -bail -batch -echo -interactive -readonly -safe -stats -nofollow -utf8 -append -deserialize -zip -nullvalue,-separator,-newline,-maxsize,-mmap,-vfs,-escape:str -cmd:code:sql -init:file:sql | r? code:sql* | single in=code:sql h=sqlite
duckdb | -header -noheader -csv -json -jsonlines -line -column -box -table -markdown -html -latex -list -quote -ascii -bail -batch -echo -interactive -readonly -safe -unsigned -no-stdin -ui{+net.listen} -nullvalue,-separator,-newline:str -c,-s,-cmd:code:sql -f,-init:file:sql | r? code:sql* | single in=code:sql h=sqlite
sqldiff | * | r r
redis-cli, valkey-cli, keydb-cli | -xceX23 -h:host -p,-s,-a,-u,-n,-r,-i,-d,-D,-t,--user,--pass,--pattern,--quoted-pattern,--count,--pipe-timeout,--cluster,--intrinsic-latency,--show-pushes,--sni:str --cacert,--cert,--key,--cacertdir:r --eval:file:lua --rdb,--functions-rdb:w --askpass --tls --insecure --raw --no-raw --csv --json --quoted-json --quoted-input --stat --latency --latency-history --latency-dist --bigkeys --memkeys --hotkeys --scan --pipe --replica --ldb --ldb-sync-mode --verbose --no-auth-warning | str* | posix in=data h=redis
redis-benchmark, memtier_benchmark | * -h:host | str* | +db.write(redis)
memcstat, memcached-tool | * | str* | +db.read(memcached)
memcflush, memcrm | * | str* | +db.destroy(memcached)
mongosh, mongo | * -u,--username,-p,--password,--authenticationDatabase,--authenticationMechanism,--port,--apiVersion,--tlsCertificateKeyFilePassword:str --host:host --eval:code:mongo -f,--file:file:mongo --tlsCAFile,--tlsCertificateKeyFile:r --norc --quiet --nodb --tls --shell --verbose --json? | str? file:mongo* | in=code:mongo h=sql
mongodump, mongoexport, mongostat, mongotop, bsondump | * -h,--host:host -o,--out,--archive,--outFile:w --config,--queryFile,--fieldFile:r -u,-p,-d,-c,-q,-f:str | str* | +db.read(mongodb)/archive out=network
mongorestore, mongoimport, mongofiles | * -h,--host:host --config,--file,--fieldFile,--archive,--dir:r -u,-p,-d,-c,-f,--type,--mode:str --drop{+db.destroy(mongodb)} --dryRun{dry} | r* | +db.write(mongodb) in=data out=none
cqlsh, clickhouse-client, clickhouse-local, clickhouse client, clickhouse local, cockroach sql, sqlcmd, osql, isql, hive, spark-sql, trino, presto | * -h,-H,-S,--host,--server:host -u,-U,-p,-P,-d,--port,--user,--password,--database,-k,--catalog,--schema,--format,--connect-timeout,--certs-dir:str -e,-q,-Q,--execute,--query,--command:code:sql -f,-i,--file,--queries-file,--input-file:file:sql -o,--output:w --config-file,--cqlshrc:r | str* | in=code:sql h=sql
sqlplus | * -C,-M,-R:str | str* | in=code:sql h=sql
bcp | * | str* | +db.write(sql)
cockroach, clickhouse | * --certs-dir:str | sub
cockroach version, cockroach node, cockroach gen, cockroach debug, clickhouse format, clickhouse benchmark | * | str* | +db.read(sql)
# Regular verbs (list, get, create, delete, …): code classifies them.
influx, neo4j-admin, rpk, kafkactl, kaf, nats, rabbitmqadmin, etcdctl | * -h,--host:host --endpoints,--server,-s,-o,--org,-b,--bucket,-t,--token,--user:str --cacert,--cert,--key,-f,--file,--creds:r --force{force} --prefix,--from-key{wide} | str* | h=cloud
influx query, etcdctl get, etcdctl watch, etcdctl endpoint, etcdctl version | * -f,--file,--cacert,--cert,--key:r | str* | +db.read(kv)
influx write, etcdctl put, etcdctl txn, nats pub, nats request, rabbitmqadmin publish, rpk topic produce | * -f,--file,--cacert,--cert,--key:r | str* | +db.write(kv)
influx delete, etcdctl del | * --prefix,--from-key{wide} | str* | +db.destroy(kv)
etcdctl snapshot save | * --cacert,--cert,--key:r | w | +db.read(etcd)
etcdctl snapshot restore | * --data-dir:W | r | +db.write(etcd) out=none
cypher-shell | * -a,--address:host -u,-p,-d,--format:str -f,--file:r | str* | in=data +db.write(neo4j)
kafka-topics, kafka-topics.sh | * --bootstrap-server,--zookeeper:host --topic,--partitions,--replication-factor,--config:str --command-config:r --create,--alter{+infra.change(kafka)} --delete{+infra.destroy(kafka)} | str* | +infra.read(kafka)
kafka-console-consumer, kafka-console-consumer.sh | * --bootstrap-server:host --topic,--group,--max-messages,--property:str --consumer.config:r | str* | +infra.read(kafka)/untrusted out=network
kafka-console-producer, kafka-console-producer.sh | * --bootstrap-server,--broker-list:host --topic,--property:str --producer.config:r | str* | in=data +infra.change(kafka) +net.send
kafka-configs, kafka-configs.sh, kafka-consumer-groups, kafka-consumer-groups.sh, kafka-acls, kafka-acls.sh | * --bootstrap-server:host --command-config:r --alter,--reset-offsets,--add,--execute{+infra.change(kafka)} --delete,--remove,--delete-offsets{+infra.destroy(kafka)} --dry-run | str* | +infra.read(kafka)
kcat, kafkacat | * -b:host -t,-p,-o,-c,-f,-K,-D,-G,-X,-s,-r:str -F:r -P{+infra.change(kafka),+net.send} -l | str* | +infra.read(kafka)/untrusted in=data out=network
rabbitmqctl | * -n,-p:str | sub? str* | +infra.change(rabbitmq)
rabbitmqctl status, rabbitmqctl cluster_status, rabbitmqctl list_queues, rabbitmqctl list_exchanges, rabbitmqctl list_bindings, rabbitmqctl list_connections, rabbitmqctl list_channels, rabbitmqctl list_users, rabbitmqctl list_vhosts, rabbitmqctl list_permissions, rabbitmqctl list_consumers, rabbitmqctl list_policies, rabbitmqctl ping, rabbitmqctl version, rabbitmqctl environment, rabbitmqctl report | * -n,-p:str | str* | +infra.read(rabbitmq)
rabbitmqctl delete_queue, rabbitmqctl purge_queue, rabbitmqctl delete_user, rabbitmqctl delete_vhost, rabbitmqctl reset, rabbitmqctl force_reset, rabbitmqctl stop_app, rabbitmqctl stop, rabbitmqctl shutdown | * -n,-p:str | str* | +infra.destroy(rabbitmq)
rabbitmq-plugins, rabbitmq-diagnostics | * | str* | +infra.change(rabbitmq)
elasticsearch-reset-password, elasticsearch-create-enrollment-token, elasticsearch-service-tokens, elasticsearch-users, elasticsearch-keystore, opensearch-keystore | * | str* | +secret.use(elasticsearch)/discloses
elasticsearch-plugin, opensearch-plugin | * | str* | +pkg.install(elasticsearch)
# Schema migrations. They run the project's code or its SQL.
alembic, dbmate, knex, sequelize, sequelize-cli, typeorm, typeorm-ts-node-commonjs, typeorm-ts-node-esm, prisma, drizzle-kit, sqitch, diesel, sqlx, liquibase, prisma db, prisma migrate, diesel migration, diesel database, sqlx migrate, sqlx database | * ${V} | sub
flyway, migrate | * ${M} | sub | single
alembic current, alembic check, dbmate status, dbmate dump, knex migrate:list, knex migrate:status, sequelize db:migrate:status, sequelize-cli db:migrate:status, typeorm migration:show, typeorm schema:log, typeorm-ts-node-commonjs migration:show, typeorm-ts-node-commonjs schema:log, typeorm-ts-node-commonjs version, typeorm-ts-node-esm migration:show, typeorm-ts-node-esm schema:log, typeorm-ts-node-esm version, prisma version, prisma migrate status, prisma migrate diff, prisma db pull, drizzle-kit introspect, drizzle-kit pull, drizzle-kit export, sqitch status, sqitch log, sqitch plan, sqitch verify, sqitch show, diesel migration list, diesel migration pending, diesel print-schema, sqlx migrate info, liquibase status, liquibase history, liquibase validate, liquibase diff, liquibase update-sql, liquibase generate-changelog | * ${V} --output,-o,--schema-file,--changelog-file:w | str* | +proc.code(project) +db.read(sql)
alembic revision, alembic merge, alembic init, alembic edit, dbmate new, knex init, knex migrate:make, knex seed:make, sequelize init, sequelize model:generate, sequelize migration:generate, sequelize migration:create, sequelize seed:generate, sequelize-cli init, sequelize-cli model:generate, sequelize-cli migration:generate, sequelize-cli migration:create, sequelize-cli seed:generate, typeorm init, typeorm migration:create, typeorm migration:generate, typeorm entity:create, typeorm-ts-node-commonjs init, typeorm-ts-node-commonjs migration:create, typeorm-ts-node-commonjs migration:generate, typeorm-ts-node-commonjs entity:create, typeorm-ts-node-esm init, typeorm-ts-node-esm migration:create, typeorm-ts-node-esm migration:generate, typeorm-ts-node-esm entity:create, prisma generate, prisma init, prisma format, drizzle-kit generate, drizzle-kit up, drizzle-kit drop, sqitch add, sqitch init, sqitch tag, sqitch bundle, sqitch config, sqitch engine, sqitch target, diesel migration generate, sqlx prepare, sqlx migrate add | * ${V} -o,--output,--output-dir:wd --sql | str* | +proc.code(project) +fs.write
alembic upgrade, alembic stamp, dbmate up, dbmate migrate, dbmate create, dbmate load, knex migrate:latest, knex migrate:up, knex migrate:unlock, knex seed:run, sequelize db:migrate, sequelize db:create, sequelize db:seed, sequelize db:seed:all, sequelize-cli db:migrate, sequelize-cli db:create, sequelize-cli db:seed, sequelize-cli db:seed:all, typeorm migration:run, typeorm schema:sync, typeorm-ts-node-commonjs migration:run, typeorm-ts-node-commonjs schema:sync, typeorm-ts-node-esm migration:run, typeorm-ts-node-esm schema:sync, prisma migrate dev, prisma migrate deploy, prisma migrate resolve, prisma db seed, drizzle-kit migrate, sqitch deploy, sqitch rebase, sqitch upgrade, diesel setup, diesel migration run, diesel database setup, sqlx migrate run, sqlx database create, sqlx database setup, liquibase update, liquibase tag, liquibase changelog-sync, liquibase release-locks, doctrine, doctrine-migrations | * ${V} | sub? str* | +proc.code(project) +db.schema(sql)
prisma db push, drizzle-kit push | * ${V} --force-reset{+db.destroy(sql)} --accept-data-loss{lossy} | str* | +proc.code(project) +db.schema(sql)
alembic downgrade, dbmate down, dbmate rollback, knex migrate:down, knex migrate:rollback, sequelize db:migrate:undo, sequelize db:seed:undo, sequelize-cli db:migrate:undo, sequelize-cli db:seed:undo, typeorm migration:revert, typeorm-ts-node-commonjs migration:revert, typeorm-ts-node-esm migration:revert, sqitch revert, diesel migration revert, diesel migration redo, sqlx migrate revert, liquibase rollback, liquibase rollback-count, liquibase rollback-to-date | * ${V} | str* | +proc.code(project) +db.schema(sql)/lossy
dbmate drop, sequelize db:drop, sequelize db:migrate:undo:all, sequelize-cli db:drop, sequelize-cli db:migrate:undo:all, typeorm schema:drop, typeorm-ts-node-commonjs schema:drop, typeorm-ts-node-esm schema:drop, prisma migrate reset, diesel database reset, diesel database drop, sqlx database drop, sqlx database reset, liquibase drop-all, liquibase dropAll | * ${V} | str* | +proc.code(project) +db.destroy(sql)
flyway info, flyway validate, flyway version, flyway check, migrate version | * ${M} | str* | single +db.read(sql)
flyway migrate, flyway baseline, flyway repair, migrate up, migrate goto, migrate force | * ${M} | str* | single +db.schema(sql)
flyway undo, flyway clean, migrate down, migrate drop | * ${M} -f{force} -all{wide} | str* | single +db.destroy(sql)
migrate create | * -ext,-dir,-format:str -seq | str* | single +fs.write
prisma db execute | * --schema:r --file:file:sql --url:str |  | in=code:sql h=sql
typeorm query | * -d,--dataSource:x | code:sql | h=sql +proc.code(project)
prisma studio, drizzle-kit studio, prisma dev | * -p,--port,--browser:str --config,--schema:r --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
# Two programs each: migrations (pressly/goose, ariga/atlas) and the agent goose, MongoDB's atlas. The line of goose itself is among the agents.
goose postgres, goose mysql, goose sqlite3, goose mssql, goose clickhouse, goose turso, goose redshift | * -dir:R -table:str | str str str* | single +db.schema(sql)/lossy
goose up, goose up-by-one, goose up-to, goose redo, goose fix | * -dir:R | str* | single +db.schema(sql)
goose down, goose down-to | * -dir:R | str* | single +db.schema(sql)/lossy
goose reset | * -dir:R | str* | single +db.destroy(sql)
goose status, goose version, goose validate | * -dir:R | str* | single +db.read(sql)
goose create | * -dir:wd | str* | single +fs.write
atlas | * -P,--profile,-o,--output,--projectId,--orgId:str -c,--config,-f,--file:r --force{force} | str* | h=cloud
atlas schema inspect, atlas schema diff, atlas schema test, atlas schema plan, atlas migrate status, atlas migrate diff, atlas migrate new, atlas migrate test | * -u,--url,--dev-url,--to,--from,--env,--dir:str -c,--config:r | str* | +db.read(sql) +proc.code(project)
atlas schema apply, atlas migrate apply, atlas migrate set, atlas migrate down | * -c,--config:r --auto-approve{force} --dry-run{dry} | str* | +db.schema(sql) +proc.code(project)
atlas schema clean | * --auto-approve{force} | str* | +db.destroy(sql)
`,
};
