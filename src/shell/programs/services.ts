import { canonicalHost } from "../../facts/index.ts";
import type { HostResource } from "../../model/index.ts";
import type { RoleContext } from "../roles.ts";
import { knownText, shownText, type Value } from "../value.ts";
import { vendorOf } from "./vendor-apis.ts";

/** What is asked of a service: method and data. */
interface Call {
  readonly method: string | undefined;
  readonly body: readonly Value[];
  readonly socket?: Value;
}

/** Databases that speak HTTP, by the port they have in every installation. Sources: their manuals. */
const DATABASES: Readonly<Record<number, string>> = {
  9200: "elasticsearch",
  5984: "couchdb",
  8086: "influxdb",
  8123: "clickhouse",
  8983: "solr",
  6333: "qdrant",
  7700: "meilisearch",
  8108: "typesense",
  8529: "arangodb",
  7474: "neo4j",
  8500: "consul",
  2379: "etcd",
  8200: "vault",
  9090: "prometheus",
  3100: "loki",
  15672: "rabbitmq",
  19530: "milvus",
  8428: "victoriametrics",
  4001: "rqlite",
};

/** One record of a database, as opposed to a whole index, collection or database. */
const ONE_RECORD: Readonly<Record<string, RegExp>> = {
  elasticsearch: /^\/[^/]+\/_?(?:doc|[^_/][^/]*)\/[^/?]+|^\/_search\/scroll|^\/_pit/,
  couchdb: /^\/[^/]+\/[^/?]+/,
  consul: /^\/v1\/(?!kv\/[^?]*\?[^#]*recurse)/,
  arangodb: /^\/_api\/document\//,
};
/** Engines whose port other servers have too: there only a path or text that removes counts. */
const SHARED_PORT: ReadonlySet<string> = new Set(["prometheus", "loki", "vault", "neo4j", "rabbitmq", "victoriametrics", "etcd", "rqlite"]);

/** Paths and texts that remove much whatever the method says. */
const REMOVING_PATH =
  /\/_delete_by_query|\/_all\b|\/api\/v2\/delete\b|\/delete_series\b|\/admin\/tsdb\/|\/points\/delete|\/documents\/delete|\/_api\/collection\/[^/]+\/truncate|[?&](?:q|query)=(?:[^&]*\W)?(?:drop|truncate|delete)\W/i;
const REMOVING_TEXT =
  /<delete>|"delete"\s*:\s*\{\s*"query"|\b(?:drop\s+(?:table|database|measurement|series|index|collection|view|user)|truncate\s+table|truncate\b|delete\s+from|detach\s+delete)\b/i;

/** Engines of containers on a socket. */
const CONTAINER_SOCKET = /(?:docker|containerd|podman|crio|buildkitd)[^/]*\.sock$/;

/** Effects on well-known services behind a plain HTTP request: databases, container engines, clusters, clouds. */
export function emitServiceEffects(host: HostResource, call: Call, context: RoleContext): void {
  const { analysis } = context.shell;
  const method = call.method ?? "?";
  const path = canonicalHost(host.url ?? "")?.path ?? "/";
  const text = call.body
    .map((value) => knownText(value) ?? shownText(value))
    .join("\n")
    .slice(0, 20_000);
  const isReading = (method === "GET" || method === "HEAD") && call.body.length === 0;
  const socket = call.socket === undefined ? undefined : shownText(call.socket);
  if ((socket !== undefined && CONTAINER_SOCKET.test(socket)) || host.port === 2375 || host.port === 2376) {
    const target = `${method} ${path}`.slice(0, 120);
    analysis.emit(isReading ? "infra.read" : method === "DELETE" || /\/prune\b/.test(path) ? "infra.destroy" : "infra.change", {
      type: "cloud",
      provider: "docker",
      operation: "api",
      target,
    });
    if (!isReading)
      analysis.emit("proc.privilege", { type: "named", name: "the container engine's API" }, { note: "whoever can start containers is root on that machine" });
    return;
  }
  if (host.port === 10250 || host.port === 6443 || (host.port === 8001 && /^\/apis?\//.test(path))) {
    const kind = method === "DELETE" ? "infra.destroy" : isReading ? "infra.read" : "infra.change";
    analysis.emit(kind, { type: "cloud", provider: "kubernetes", operation: "api", target: `${method} ${path}`.slice(0, 120) });
    return;
  }
  const engine = host.port === undefined ? undefined : DATABASES[host.port];
  if (engine !== undefined) {
    const isOne = ONE_RECORD[engine]?.test(path) === true;
    const isRemoval = REMOVING_PATH.test(path) || REMOVING_TEXT.test(text) || (method === "DELETE" && !isOne && !SHARED_PORT.has(engine));
    const resource = { type: "database", engine, target: host.host, statement: `${method} ${path}`.slice(0, 120) } as const;
    if (isRemoval) analysis.emit("db.destroy", resource, { traits: ["unbounded"] });
    else if (method === "DELETE") analysis.emit("db.write", resource);
    return;
  }
  const vendor = vendorOf(host.host);
  if (vendor !== undefined && method === "DELETE") {
    analysis.emit("infra.destroy", { type: "cloud", provider: vendor, operation: "api", target: `DELETE ${path}`.slice(0, 120) });
  }
}

/** Text protocols of databases on a bare connection, by port, and what removes everything there. */
const RAW_DATABASES: Readonly<Record<number, readonly [string, RegExp]>> = {
  6379: ["redis", /\b(?:flushall|flushdb|shutdown|script\s+flush|slaveof|replicaof|config\s+set|module\s+load|debug\s+segfault)\b/i],
  11211: ["memcached", /\bflush_all\b/i],
  27017: ["mongodb", /dropDatabase/],
  2181: ["zookeeper", /\bkill\b/],
};

/** What text means to the database at the other end of a bare connection. */
export function emitRawEffects(host: HostResource, sent: readonly Value[], context: RoleContext): void {
  const known = host.port === undefined ? undefined : RAW_DATABASES[host.port];
  if (known === undefined) return;
  const text = sent
    .map((value) => knownText(value) ?? shownText(value))
    .join("\n")
    .slice(0, 20_000);
  const [engine, removing] = known;
  if (removing.test(text)) {
    context.shell.analysis.emit("db.destroy", { type: "database", engine, target: host.host, statement: text.trim().slice(0, 80) }, { traits: ["unbounded"] });
  }
}
