import { readApplescript } from "./applescript.ts";
import { readAwk } from "./awk/index.ts";
import { readDc, readM4 } from "./calculators.ts";
import { readEd } from "./ed.ts";
import { readErlang, readHaskell } from "./functional.ts";
import { readGdb } from "./gdb.ts";
import { readGnuplot } from "./gnuplot.ts";
import { readJavascript } from "./javascript/index.ts";
import { readJq } from "./jq.ts";
import { readJulia } from "./julia.ts";
import { readJvm } from "./jvm.ts";
import { readClojure, readElisp, readLisp, readScheme } from "./lisp/index.ts";
import { readLua } from "./lua.ts";
import { readMongo } from "./mongo.ts";
import { readNu } from "./nu.ts";
import type { CodeReader } from "./operations.ts";
import { readOther } from "./other.ts";
import { readPerl } from "./perl/index.ts";
import { readPhp } from "./php/index.ts";
import { readPowershell } from "./powershell/index.ts";
import { readPython } from "./python/index.ts";
import { readR } from "./r.ts";
import { readRedis } from "./redis.ts";
import { readRuby } from "./ruby/index.ts";
import { readSed } from "./sed.ts";
import { readSql } from "./sql/index.ts";
import { readSwift } from "./swift.ts";
import { readTcl } from "./tcl/index.ts";
import { readTransfer } from "./transfer.ts";
import { readVim } from "./vim/index.ts";

/** The names of each language, as the catalog and the readers write them. */
const NAMES: readonly (readonly [CodeReader, string])[] = [
  [readApplescript, "applescript"],
  [readAwk, "awk"],
  [readClojure, "clojure"],
  [readDc, "dc"],
  [readEd, "ed"],
  [readElisp, "elisp"],
  [readErlang, "erlang elixir"],
  [readGdb, "gdb lldb"],
  [readGnuplot, "gnuplot"],
  [readHaskell, "haskell"],
  [readJavascript, "javascript js node mjs cjs typescript ts deno bun"],
  [readJq, "jq yq"],
  [readJulia, "julia"],
  [readJvm, "jvm groovy java kotlin scala"],
  [readLisp, "lisp"],
  [readLua, "lua"],
  [readM4, "m4"],
  [readMongo, "mongo"],
  [readNu, "nu"],
  [readOther, "other ocaml octave"],
  [readPerl, "perl"],
  [readPhp, "php"],
  [readPowershell, "powershell"],
  [readPython, "python py"],
  [readR, "r"],
  [readRedis, "redis"],
  [readRuby, "ruby"],
  [readScheme, "scheme"],
  [readSed, "sed"],
  [readSql, "sql sqlite mysql psql"],
  [readSwift, "swift"],
  [readTcl, "tcl"],
  [readTransfer, "lftp ftp sftp"],
  [readVim, "vim ex"],
];

/** The reader of each language, by the names that the catalog and other readers give it. */
export const READERS: ReadonlyMap<string, CodeReader> = new Map(
  NAMES.flatMap(([reader, names]) => names.split(" ").map((name): [string, CodeReader] => [name, reader])),
);
