import type { Family } from "../lookup.ts";

/** Programs that run the text or the file they are given. */
export const interpreters: Family = {
  source:
    "manuals of bash 5.2, dash, zsh 5.9, fish 3.6, Python 3.13, Node 24, Deno 2, Bun 1, Perl 5.36, Ruby 3, PHP 8, R 4, Java 21, PowerShell 7; own knowledge for the rest",
  lines: String.raw`
# Shells
sh, bash, dash, ash, ksh, ksh93, mksh, oksh, yash, rbash, posh, osh, ysh, brush, hush, zsh, rzsh
  | -abdefghiklmnprstuvxyBCDEHIPTVX123456789 --debugger --dump-po-strings --dump-strings --login --noediting --noprofile --norc --posix --restricted --verbose --no-rcs --interactive -c:sh -o,+o,-O,+O,--emulate:str --rcfile,--init-file:x +BCEHPTabefhkmnprtuvx | x?/s,c str* | posix in=code:sh h=shell
csh, tcsh | -befilmnstvVxXd -c:sh | x?/s,c str* | posix in=code:sh
fish | -ilnNPv --interactive --login --no-config --no-execute --private --print-rusage-self --print-debug-categories -c,--command,-C,--init-command:sh -d,--debug,-D,--debug-stack-frames,-f,--features:str -o,--debug-output,-p,--profile,--profile-startup:w | x?/c,command str* | posix in=code:sh
nu, elvish, xonsh, murex, rc | * -c,-e,--commands,--execute:code:nu --config,--env-config,--rc,--plugin-config,--plugins:x --log-file:w -m,-I,-t:str | x? str* | posix in=code:nu
busybox, toybox | --install{+fs.write(system)} --list --list-full -s | cmd? | posix h=busybox
pwsh, powershell, powershell.exe, pwsh.exe | * -c,-command,-Command:code:powershell -f,-file,-File:file:powershell -e,-ec,-enc,-EncodedCommand,-encodedcommand:code:powershell{encoded} -ExecutionPolicy,-ep,-ex,-WorkingDirectory,-wd,-Version,-WindowStyle,-w,-OutputFormat,-o,-InputFormat,-ConfigurationName:str -SettingsFile,-PSConsoleFile:x
  | file:powershell?/-c,-command,-Command,-f,-file,-File,-e,-ec,-enc,-EncodedCommand str* | single posix in=code:powershell
# Python
python, python2, python2.7, python3, python3.6, python3.7, python3.8, python3.9, python3.10, python3.11, python3.12, python3.13, python3.14, python3.13t, python3.14t, pypy, pypy3, pypy3.9, pypy3.10, pypy3.11, py, micropython, graalpy, jython, pythonw
  | -bBdEhiIOPqRsStuvVx3 --help-env --help-xoptions --help-all -c:code:python -m,-Q,-W,-X,--check-hash-based-pycs:str | file:python?/c,m str* | posix in=code:python h=python
ipython, ipython3, bpython, ptpython, ptipython | * -c:code:python -m:str -i --ipython-dir,--profile-dir,--config:x --ext:str | file:python?/c str* | posix in=code:python
pydoc, pydoc3, pydoc3.11, pdb, pdb3, 2to3 | * -c:code:python -w -p,-n:str{+net.listen} -b{+net.listen} -k | str* | +proc.code(project)
# JavaScript
node, nodejs | * -e,--eval,-p,--print,-pe:code:js -r,--require,--import,--loader,--experimental-loader,--experimental-config-file:x --env-file,--env-file-if-exists,--openssl-config,--experimental-sea-config:r --inspect,--inspect-brk,--inspect-wait?{+net.listen} --test{+proc.code(project)} --run:str{+pkg.script(npm)}
  -c,--check{file>r} --redirect-warnings,--tls-keylog,--cpu-prof-dir,--heap-prof-dir,--diagnostic-dir,--report-dir,--snapshot-blob,--build-snapshot-config,--test-reporter-destination,--trace-event-file-pattern,--localstorage-file:w --watch-path,--icu-data-dir:m
  -C,--conditions,--input-type,--title,--max-http-header-size,--unhandled-rejections,--disable-warning,--test-name-pattern,--test-reporter,--test-concurrency,--test-timeout,--test-shard,--test-skip-pattern,--trace-event-categories,--dns-result-order,--experimental-default-type:str | file:js?/e,eval,p,print,-pe,run,test str* | single posix in=code:js
ts-node, ts-node-esm, esno, esr, jiti, vite-node, babel-node, swc-node, coffee, lsc, zx | * -e,--eval,-p,--print:code:js -r,--require,--import,--loader,-x,--exec:x -P,--project,--tsconfig,-O,--env-file,--config:r --watch,--ignore,--ext,-C,--cwd,--delay,--signal:str | file:js? str* | posix in=code:js +proc.code(project)
deno | * | sub? file:js? str* | posix in=code:js
deno run, deno serve, deno x | * -L,--log-level,--ext,--location,--seed:str --preload,--import:x -c,--config,--import-map,--cert:r --env-file?:r --inspect,--inspect-brk?{+net.listen} --port,--host:str | file:js str* | posix in=code:js
deno eval | * -p,--print --ext:str | code:js str* | posix
deno test, deno bench, deno task, deno repl, deno jupyter, deno check, deno doc, deno coverage | * --cwd:cd -c,--config,--filter:str --eval:code:js --eval-file:x --reporter,--junit-path:str -f | str* | posix +proc.code(project)
deno compile, deno bundle, deno fmt, deno lint, deno info, deno types, deno completions, deno lsp, deno init, deno clean | * -o,--output,--outfile:w -c,--config,--target,--ext,--include:str | R* | out=meta
deno install, deno add, deno cache, deno vendor, deno outdated, deno i, deno update | * -n,--name,--root,--config,-c:str -g,--global{global} | pkg:npm* | +pkg.install(npm)
deno uninstall, deno remove, deno upgrade | * | str* | +fs.write(home)
deno publish | * --token:str --dry-run{dry} |  | +pkg.publish(npm)
deno deploy | * | str* | +deploy.release(deno)
bun | * -e,--eval,-p,--print:code:js -r,--preload,--require,--import:x --cwd:cd --env-file,-c,--config:r --inspect,--inspect-brk,--inspect-wait?{+net.listen} --filter,-F,--port,--conditions,--define,-d,-l,--loader:str | sub? file:js?/e,eval,p,print str* | posix in=code:js
bun run | * --cwd:cd -r,--preload:x --env-file:r --filter,-F,--shell:str | file:js? str* | posix in=code:js +pkg.script(npm) h=bun-run
bun test, bun build, bun repl, bun init, bun link, bun unlink | * --outdir,--outfile,--coverage-dir:w --preload,-r:x -t,--timeout,--target,--format,--rerun-each:str | str* | +proc.code(project)
bun exec |  | sh
bun x, bunx | * -p,--package:pkg:npm --bun --silent --no-install | cmd | posix +pkg.script(npm) h=npx
bun install, bun i, bun add, bun a, bun update, bun ci, bun patch, bun create, bun c | * --frozen-lockfile{locked} -g,--global{global} --cwd:cd --registry:url --ca,--cafile,--backend:str | pkg:npm* | +pkg.install(npm) h=package-install
bun remove, bun rm | * --cwd:cd -g,--global{global} | str* | +pkg.install(npm)
bun pm, bun outdated, bun info, bun audit, bun why, bun upgrade, bun discord, bun feedback, bun completions | * --cwd:cd | str* | +net.connect(registry)
bun publish | * --dry-run{dry} --tag,--access,--otp:str | str* | +pkg.publish(npm)
gjs, qjs, d8, jrunscript, hermes, llrt | * -c,-e:code:js -f:x -I:x | file:js? str* | in=code:js
# Perl, Ruby, PHP, Lua
perl, perl5, raku, perl5.36.0 | -acfhnpsStTuUvwWX -e,-E:code:perl -i?{r>w} -0lFCDVx? -M,-m,-d?:code:perl -I:m | file:perl?/e,E r* | posix in=code:perl
ruby, jruby, truffleruby, mruby, rubyw | * -e:code:ruby -r:x -i?{r>w} -I:m -C:cd -F,-E,--encoding,--external-encoding:str -0,-l,-x,-K,-T,-W? -c{file>r} -n -p -a -s -S -v -w -y | file:ruby?/e r* | posix in=code:ruby
irb, erb | * -r,-I:x -E,-T,-S,-P:str | file:ruby* | in=code:ruby
php, php7.4, php8, php8.0, php8.1, php8.2, php8.3, php8.4, php-cgi, phpdbg | * -r,-B,-R,-E,--run,--process-begin,--process-code,--process-end:code:php -f,--file,-F,--process-file:file:php -z,--zend-extension:x -S,--server:str{+net.listen} -t,--docroot:m -c,--php-ini:r -l,--syntax-check{file>r} -w,-s{file>r} -d,--define,--rf,--rc,--re,--rz,--ri:str -a -i -m -n -v -q -H -C -e
  | file:php?/r,run,f,file,B,R,E,S,F str* | posix in=code:php h=php
lua, lua5.1, lua5.2, lua5.3, lua5.4, luajit, texlua, luau | * -e:code:lua -l:x -j,-O:str | file:lua?/e str* | posix in=code:lua
luac | -lpsv -o:w | r*
# Others
R, Rscript, littler | * -e:code:r -f,--file:file:r -g,--gui,--args,--encoding:str | sub? file:r? str* | posix in=code:r
R CMD |  | str r* | +proc.code(project)
julia | * -e,-E,--eval,--print:code:julia -L,--load,-J,--sysimage:x -m,-p,-t,-C,-O,--procs,--threads:str --machine-file:r | file:julia?/e,E,eval,print str* | posix in=code:julia
tclsh, tclsh8.6, wish, wish8.6, jimsh, expect | -c:code:tcl -f:file:tcl -bdDiNnv | file:tcl?/f str* | posix in=code:tcl
csi | * -e,-p,-P,-eval,--eval:code:other -s,-ss,-b:x | x? str* | single posix in=code:other
guile, racket, gosh, chibi-scheme, hy | * -c,-e,--eval:code:scheme -s,-l,-f,-t,-r,-u,--load,--script:x | x? str* | posix in=code:scheme
ecl | * -eval,--eval,-e:code:lisp -load,--load,-shell:x -c,-o:str | x? str* | single posix in=code:lisp
sbcl, clisp, ccl, ros | * --eval,-x,-e:code:lisp --load,-i,-l,--script,--core,--userinit,--sysinit,-M:x --dynamic-space-size,--control-stack-size:str | x? str* | posix in=code:lisp
bb, nbb | * -e,--eval,-Sdeps:code:clojure -f,-i,-cp:x -m,-M,-X,-T,-A,-P:str | x? str* | single posix in=code:clojure +proc.code(project)
scala, groovy, groovysh, kotlin, kscript, amm, jbang | * -e,--execute-script:code:jvm -cp,-classpath,-i,-l:str | sub? x? str* | single posix in=code:jvm +proc.code(project)
java | * -jar:x -cp,-classpath,--class-path,-p,--module-path,--upgrade-module-path:m -m,--module,--add-modules,--add-opens,--add-exports,--add-reads,--source,-splash:str | x?/-jar str* | single posix +proc.code(project)
ghci, runghc, runhaskell | * -e:code:haskell | x? str* | single in=code:haskell +proc.code(project)
erl, iex, elixir | * -eval,-e,--eval,--rpc-eval,-expr:code:erlang -r,-pr,-config,-args_file,--dot-iex,-boot:x -pa,-pz,-sname,-name,-setcookie,--sname,--name,--cookie,-S,-s,-run,-mode,--erl:str | x? str* | single posix in=code:erlang +proc.code(project)
escript, ocaml, utop, janet, fennel, swipl, maxima, octave, octave-cli, matlab, mono, wine, wine64, wasmtime, wasmer, newlisp, gforth, io, sage, gap, gp | * -e,-g,-c,--eval,-batch,-r,--batch-string:code:other -t:str -l,-s,-f:x | x? str* | single posix in=code:other
osascript | -i -e:code:applescript -l,-s:str | x?/e str* | posix in=code:applescript
automator, shortcuts | * | x? str* | +unknown
swift | * -e:code:swift | sub? x? str* | single posix in=code:swift
swift run, swift repl | * --package-path:cd -c,--configuration,--product:str | str* | posix +proc.code(project)
`,
};
