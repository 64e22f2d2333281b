import type { CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { connects, deletes, isUnknown, lists, loads, looksUp, nothing, reads, table, writes } from "./tokens/effects.ts";
import { collecting } from "./tokens/collect.ts";
import { languageOf, parameterNames } from "./tokens/language.ts";
import { runsCode } from "./tokens/origin.ts";
import { isGroup, isName, isOp, type Token } from "./tokens/token.ts";
import { CallWalker, type Call, type Effect } from "./tokens/walker.ts";

function isDatabase(tokens: readonly Token[]): boolean {
  return isName(tokens[0], "db", "rs", "sh", "coll", "collection") || tokens.some((token) => isName(token, "getCollection", "getSiblingDB", "getDB"));
}

/** No condition: nothing given, or `{}`. */
function matchesAll(arg: readonly Token[] | undefined): boolean {
  if (arg === undefined || arg.length === 0) return true;
  return arg.length === 1 && isGroup(arg[0], "{") && arg[0].items.length === 0;
}

function database(effect: "read" | "write" | "schema" | "destroy"): Effect {
  return (call) => {
    if (effect === "read" && !isDatabase(call.receiver)) return;
    call.add({ op: "database", effect, statement: statementOf(call) });
  };
}

function statementOf(call: Call): string {
  const path = call.receiver.map((token) => (token.type === "name" ? token.text : token.type === "op" ? "." : "…")).join("");
  return `${path}${call.name}`.slice(0, 120);
}

/** Deletes or changes what a condition names. */
function many(effect: "write" | "destroy"): Effect {
  return (call) => {
    const isUnbounded = matchesAll(call.args[0]);
    call.add({
      op: "database",
      effect: isUnbounded ? effect : "write",
      statement: statementOf(call),
      ...(isUnbounded ? { isUnbounded } : {}),
    });
  };
}

const LANGUAGE = languageOf({
  name: "mongo",
  lexicon: {
    name: /[\p{L}_$][\p{L}\p{N}_$]*/u,
    lineComments: ["//"],
    blockComments: [["/*", "*/"]],
    quotes: [quote('"'), quote("'"), { open: "`", close: "`", type: "text", hasEscapes: true, code: ["${"] }],
    members: ["?.", "."],
    hasSlashes: true,
  },
  words:
    "var let const function return if else for while do of in new typeof instanceof switch case default break continue try catch finally throw async await null true false undefined this delete void yield class extends",
  harmless: `print printjson printjsononly tojson JSON.* Math.* Object.* Array.* String Number Boolean Date Date.* ObjectId ISODate NumberInt NumberLong NumberDecimal UUID BinData Timestamp MinKey MaxKey RegExp Set Map Promise console.* parseInt parseFloat isNaN sleep quit exit version help it tojsononline hex_md5 EJSON.* Symbol Error DBRef Decimal128 Long Double Int32 passwordPrompt disableTelemetry config.* db rs.status rs.conf rs.isMaster rs.printReplicationInfo rs.printSecondaryReplicationInfo rs.config rs.hello sh.status sh.getBalancerState isInteractive cls`,
  methods: `forEach map filter reduce find toArray pretty limit skip sort next hasNext count size length push pop join split slice concat includes indexOf keys values entries toString toISOString getTime getTimestamp valueOf toJSON project itcount batchSize explain hint maxTimeMS collation readPref allowDiskUse tailable close addCursorFlag comment min max returnKey showRecordId noCursorTimeout replace trim toLowerCase toUpperCase startsWith endsWith padStart padEnd match test exec some every flat flatMap reverse sort shift unshift splice at fill getName getFullName getMongo getSiblingDB getCollection getDB getSiblingDb setReadPref toFixed then catch log stringify parse hasOwnProperty isArray round floor ceil hex str equals`,
  effects: table(
    [
      ".find .findOne .aggregate .count .countDocuments .estimatedDocumentCount .distinct .stats .getIndexes .dataSize .storageSize .totalSize .totalIndexSize .getCollectionNames .getCollectionInfos .listCollections .hello .isMaster .serverStatus .hostInfo .validate .version .buildInfo .currentOp .getProfilingStatus .getUsers .getUser .getRoles .watch .latencyStats .getShardDistribution .isCapped .printCollectionStats .serverBuildInfo .getReplicationInfo .connectionStatus .mapReduce .getLogComponents .getLastError .listCommands",
      database("read"),
    ],
    [
      ".insert .insertOne .insertMany .save .updateOne .replaceOne .findOneAndUpdate .findOneAndReplace .findOneAndDelete .findAndModify .deleteOne .bulkWrite .initializeOrderedBulkOp .initializeUnorderedBulkOp .updateUser .killOp .getLastErrorObj",
      database("write"),
    ],
    [".updateMany .update", many("write")],
    [".deleteMany .remove", many("destroy")],
    [
      ".drop .dropDatabase .dropUser .dropAllUsers .dropRole .dropAllRoles .dropIndexes .shutdownServer",
      (call) =>
        call.add({
          op: "database",
          effect: "destroy",
          statement: statementOf(call),
          isUnbounded: true,
        }),
    ],
    [
      ".createIndex .createIndexes .ensureIndex .dropIndex .reIndex .createCollection .createView .createUser .createRole .grantRolesToUser .revokeRolesFromUser .renameCollection .convertToCapped .compact .setProfilingLevel .setLogLevel .hideIndex .unhideIndex .changeUserPassword .fsyncLock .fsyncUnlock .enableSharding .shardCollection",
      database("schema"),
    ],
    [".runCommand .adminCommand .eval .auth .logout", isUnknown("a command is sent to the server as data")],
    [
      "rs.initiate rs.add rs.remove rs.stepDown rs.reconfig rs.freeze rs.addArb sh.addShard sh.enableSharding sh.shardCollection sh.stopBalancer sh.startBalancer sh.moveChunk sh.removeShard",
      database("schema"),
    ],
    ["load", loads()],
    ["cat", reads()],
    ["ls listFiles", lists()],
    ["removeFile", deletes(0, true)],
    ["mkdir writeFile copyFile", writes()],
    [
      "run runProgram _runMongoProgram runMongoProgram startMongoProgram startMongoProgramNoConnect rawMongoProgramOutput",
      (call) => call.add({ op: "argv", words: call.texts() }),
    ],
    ["connect Mongo", connects()],
    ["eval Function", runsCode("mongo")],
    [
      "require import process globalThis global module Reflect Proxy WebAssembly constructor .constructor .call .apply .bind fetch edit snippet db.eval",
      isUnknown("it reaches deeper than can be followed"),
    ],
    ["process.env", looksUp()],
    ["process.exit setTimeout", nothing],
    ["cd", (call) => call.add({ op: "cd", path: call.text(0) })],
  ),
  assigns: ["="],
  hasIndexCalls: true,
  defines: (tokens, at) => {
    const next = tokens[at + 1];
    if (isName(tokens[at], "function"))
      return [...(next?.type === "name" ? [next.text] : []), ...parameterNames(tokens.slice(at + 1, at + 3).filter((token) => isGroup(token, "(")))];
    if (isName(tokens[at], "var", "let", "const") && next !== undefined) return next.type === "name" ? [next.text] : parameterNames([next]);
    if (isOp(next, "=>") || (isOp(next, "=") && isOp(tokens[at + 2], ">")))
      return tokens[at]?.type === "name" ? [(tokens[at] as { text: string }).text] : parameterNames(tokens.slice(at, at + 1));
    return [];
  },
});

/** Reads what the shells of MongoDB run. */
export const readMongo: CodeReader = (text) =>
  collecting((operations) => {
    const lines = text.split("\n").filter((line) => {
      const words = /^\s*(use|show)\s+([\w.-]+)\s*;?\s*$/.exec(line);
      if (words?.[1] === "show") operations.add({ op: "database", effect: "read", statement: line.trim() });
      return words === null;
    });
    new CallWalker(LANGUAGE, operations).read(lines.join("\n"));
  });
