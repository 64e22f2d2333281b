import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";
import { names } from "./tokens/effects.ts";

const HARMLESS = names(
  `ping echo auth select hello quit reset time command lolwut help exit clear multi exec discard watch unwatch subscribe psubscribe ssubscribe unsubscribe punsubscribe sunsubscribe readonly readwrite asking wait waitaof connect`,
);
const READS =
  names(`get mget getrange substr strlen exists type ttl pttl expiretime pexpiretime keys scan randomkey dbsize info lastsave role object memory monitor slowlog latency dump
  hget hmget hgetall hkeys hvals hlen hexists hscan hstrlen hrandfield lrange lindex llen lpos smembers sismember smismember scard srandmember sscan sinter sunion sdiff sintercard
  zrange zrevrange zrangebyscore zrevrangebyscore zrangebylex zrevrangebylex zscore zmscore zcard zcount zlexcount zrank zrevrank zscan zrandmember zinter zunion zdiff zintercard
  xrange xrevrange xlen xread xinfo xpending bitcount bitpos getbit bitfield_ro geopos geodist geohash georadius_ro georadiusbymember_ro geosearch pfcount pubsub
  json.get json.mget json.type json.strlen json.objkeys json.objlen json.arrlen ft.search ft.info ft.aggregate ft._list ts.get ts.range ts.mrange ts.info bf.exists bf.info touch sort_ro`);
const WRITES =
  names(`set setnx setex psetex mset msetnx append setrange incr incrby incrbyfloat decr decrby getset getdel getex del unlink expire pexpire expireat pexpireat persist rename renamenx copy move sort
  hset hsetnx hmset hdel hincrby hincrbyfloat lpush rpush lpushx rpushx lpop rpop lrem lset ltrim linsert rpoplpush lmove blpop brpop blmove brpoplpush lmpop blmpop
  sadd srem spop smove sinterstore sunionstore sdiffstore zadd zrem zincrby zpopmin zpopmax bzpopmin bzpopmax zrangestore zinterstore zunionstore zdiffstore zremrangebyrank zremrangebyscore zremrangebylex zmpop bzmpop
  xadd xdel xtrim xgroup xreadgroup xack xclaim xautoclaim xsetid setbit bitop bitfield geoadd geosearchstore georadius georadiusbymember pfadd pfmerge publish spublish restore migrate
  json.set json.del json.mset json.arrappend json.numincrby json.merge ts.add ts.create bf.add bf.reserve`);
const SCHEMA = names(`config acl client bgsave save bgrewriteaof swapdb script function ft.create ft.alter failover replconf`);
const DESTROYS = names(`flushall flushdb shutdown ft.dropindex`);

/** Sub-commands that only look. */
const LOOKS =
  /^(?:config (?:get|help)|client (?:list|info|id|getname|help|setname|setinfo|no-evict|no-touch|reply|tracking|caching|trackinginfo)|acl (?:list|whoami|cat|users|getuser|log|help|genpass|dryrun)|cluster (?:info|nodes|slots|shards|keyslot|countkeysinslot|myid|help|links)|script (?:exists|help|show)|function (?:list|stats|help|dump)|sentinel (?:masters|master|replicas|slaves|sentinels|get-master-addr-by-name|ckquorum|help)|debug (?:object|help|sleep)|module (?:list|help)|slowlog get|command)\b/;

function words(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/g)].map((found) => found[1]?.replaceAll(/\\(.)/g, "$1") ?? found[2] ?? found[3]!);
}

function command(line: string, operations: Operations): void {
  const [first, ...rest] = words(line.replace(/^\s*\d+\s+(?=[a-z])/i, ""));
  if (first === undefined || first.startsWith("#")) return;
  const name = first.toLowerCase();
  const statement = line.trim().slice(0, 120);
  const two = `${name} ${(rest[0] ?? "").toLowerCase()}`;
  if (HARMLESS.has(name)) return;
  if (LOOKS.test(two) || READS.has(name)) operations.add({ op: "database", effect: "read", statement });
  else if (DESTROYS.has(name)) operations.add({ op: "database", effect: "destroy", statement, isUnbounded: true });
  else if (WRITES.has(name)) operations.add({ op: "database", effect: "write", statement });
  else if (name === "eval" || name === "eval_ro" || name === "evalsha" || name === "fcall" || name === "fcall_ro") script(name, rest, operations);
  else if (/^(?:config set|config rewrite|module|slaveof|replicaof|debug|cluster|sync|psync|function load|sentinel)/.test(two)) {
    operations.add({ op: "database", effect: "schema", statement });
    // Where the server writes its files, and what it loads, decides what runs on its machine.
    operations.unknown(`\`${two.slice(0, 30)}\` changes the server itself`);
  } else if (SCHEMA.has(name)) operations.add({ op: "database", effect: "schema", statement });
  else operations.unknown(`the command \`${first.slice(0, 30)}\` of redis is not known`);
}

function script(name: string, rest: readonly string[], operations: Operations): void {
  if (name === "eval" || name === "eval_ro") operations.add({ op: "code", language: "lua", text: rest[0] });
  else operations.unknown("a script that the server holds is run");
}

/** Reads commands of redis, one on each line. */
export const readRedis: CodeReader = (text) =>
  collecting((operations) => {
    for (const line of text.split("\n")) {
      if (!operations.step()) return;
      command(line, operations);
    }
  });
