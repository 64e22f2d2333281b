import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import type { CodeOperation } from "./operations.ts";
import { readMongo } from "./mongo.ts";

/** Effects on the database by their names, with `!` where nothing limits them; everything once. */
function shown(operations: readonly CodeOperation[]): string {
  const all = operations.map((one) => (one.op === "database" ? `${one.effect}${one.isUnbounded === true ? "!" : ""}` : told([one])));
  return [...new Set(all)].filter((text) => text !== "").join("; ");
}

describe("MongoDB", () => {
  it.each([
    ["db.users.find({a:1}).limit(5).toArray()", "read"],
    ['db.getCollection("x").countDocuments()', "read"],
    ["printjson(db.stats()); rs.status().ok", "read"],
    ["show dbs\nuse test\nshow collections", "read"],
    ["JSON.stringify(db.users.aggregate([{$match:{a:/x\\/y/}}]).toArray())", "read"],
    ["db.users.find().forEach(u => print(u.name))", "read"],
    ["const x = db.a.findOne({}); for (let i = 0; i < 3; i++) { print(i, x.b) }", "read"],
    ["db.users.updateOne({_id:1},{$set:{a:2}}); db.users.insertOne({a:1})", "write"],
    ["db.users.deleteOne({_id:1}); db.users.deleteMany({old: true})", "write"],
    ['db.users.createIndex({a:1}); db.createCollection("x")', "schema"],
    ["db.users.deleteMany({})", "destroy!"],
    ["db.users.remove({}); db.users.updateMany({}, {$set: {a: 1}})", "destroy!; write!"],
    ["db.users.drop()", "destroy!"],
    ["db.dropDatabase()", "destroy!"],
    ['db.getSiblingDB("x").dropDatabase(); db["users"]["drop"]()', "destroy!"],
    ['db.users["dr" + "op"](); db.users[m]()', "destroy!; unknown"],
    ["db.adminCommand({shutdown:1})", "unknown"],
    ['load("x.js"); cat(".env"); removeFile("a"); run("sh", "-c", "id")', "load x.js; read .env; deltree a; argv sh -c id"],
    ['require("child_process").execSync("id")', "unknown"],
    ['eval("db.x.drop()"); Mongo("evil.example")', "mongo db.x.drop(); connect evil.example"],
    ["process.env.SECRET; frobnicate(1)", "environment *; unknown"],
    ['db.x.find("a', "read; unknown"],
  ])("%s", (text, expected) => {
    expect(shown(readMongo(text))).toBe(expected);
  });
});
