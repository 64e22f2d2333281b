import type { Family } from "../lookup.ts";

/** Searching, comparing and rewriting text; running commands over lists (find, xargs, parallel). */
export const text: Family = {
  source:
    "manuals of grep 3.8, ripgrep 13 (with 14), ag 2.2, ack 3.6, findutils 4.9, fd 8.6, sed 4.9, gawk 5, parallel 20221122, diffutils 3.8, patch 2.7, jq 1.7, yq 4, fzf 0.38, m4 1.4, miller 6, libxml2, csvkit; BSD grep, find, sed, xargs",
  lines: String.raw`
# Search in files
grep, egrep, fgrep, ggrep, zgrep, zegrep, zfgrep, bzgrep, bzegrep, bzfgrep, xzgrep, xzegrep, xzfgrep, zstdgrep
  | * -e,--regexp,-m,--max-count,--label,-A,--after-context,-B,--before-context,-C,--context,--group-separator,--binary-files,-D,--devices,-d,--directories,--exclude,--exclude-dir,--include,--include-dir:str -f,--file:r --exclude-from:r -rR,--recursive,--dereference-recursive{r>R}
  | str/e,f,regexp,file r* | in=data
rgrep | * -e,--regexp,-m,-A,-B,-C,--include,--exclude,--exclude-dir:str -f,--file:r | str/e,f,regexp,file R* | empty=R@.
rg, rga | * -A,-B,-C,-E,-e,-g,-j,-M,-m,-r,-t,-T,-d,--after-context,--before-context,--color,--colors,--context,--context-separator,--dfa-size-limit,--encoding,--engine,--field-context-separator,--field-match-separator,--generate,--glob,--hyperlink-format,--iglob,--max-columns,--max-count,--max-depth,--max-filesize,--path-separator,--pre-glob,--regex-size-limit,--regexp,--replace,--sort,--sortr,--threads,--type,--type-add,--type-clear,--type-not:str
  --pre,--hostname-bin:sh -f,--file:r --ignore-file:r --files --type-list | str/e,f,regexp,file,files,type-list R* | in=data empty=R@.
ug, ugrep | * -A,-B,-C,-e,-g,-j,-J,-K,-m,-M,-N,-O,-t,-T,-D,-d,--regexp,--glob,--file-type:str --filter,--pager,--view?:sh --config?:x --save-config? -f,--file:r --exclude-from,--include-from:r
  | str/e,f,regexp,file R* | in=data empty=R@.
ag | * -A,--after,-B,--before,-C,--context,--depth,-G,--file-search-regex,--ignore,--ignore-dir,-m,--max-count,-W,--width,--workers,--color-line-number,--color-match,--color-path:str
  --pager:sh -p,--path-to-ignore:r | str R* | in=data empty=R@.
ack, ack-grep | * -A,-B,-m,-t,-T,--type,--after-context,--before-context,--max-count,--type-add,--type-set,--type-del,--ignore-dir,--ignore-directory,--ignore-file,--noignore-dir,--range-start,--range-end,--color-filename,--color-match,--color-lineno,--color-colno:str
  -C,-p? --pager?:sh --ackrc:x --output:code:perl --files-from:r --match:str -f,-g | str/match,f R* | in=data empty=R@.
# Search for files
find, gfind, bfs | -P -L -H -E -X -d -x -s -D:str -O0 -O1 -O2 -O3 -f:M -daystart -follow -warn -nowarn -noleaf -ignore_readdir_race -noignore_readdir_race -xdev -mount -depth
  -a -o -and -or -not -true -false -empty -executable -readable -writable -nogroup -nouser -prune -quit -print -print0 -ls -color -nocolor -unique -help{dry} -version{dry}
  -regextype:str -maxdepth:num -mindepth:num -files0-from:r -amin,-atime,-cmin,-ctime,-mmin,-mtime,-Bmin,-Btime,-used,-since,-links,-inum,-uid,-gid:str
  -anewer,-cnewer,-mnewer,-newer,-samefile,-neweraa,-newerac,-neweram,-newerca,-newercc,-newercm,-newerma,-newermc,-newermm,-newerBB,-newerBm,-newermB:m
  -newermt,-newerat,-newerct,-newerBt,-fstype,-type,-xtype,-group,-user,-name,-iname,-lname,-ilname,-path,-ipath,-wholename,-iwholename,-regex,-iregex,-perm,-size,-context,-flags,-sparse,-xattr,-xattrname,-acl,-capable,-printf,-exclude:str
  -delete{M>D} -exec,-execdir,-ok,-okdir:cmd -fls,-fprint,-fprint0,-fprintf:w | M* | single empty=M@. h=find
fd, fdfind | * -d,-t,-e,-E,-c,-j,-S,-o,--max-depth,--min-depth,--exact-depth,--type,--extension,--exclude,--color,--threads,--size,--owner,--changed-within,--changed-before,--change-newer-than,--change-older-than,--newer,--older,--path-separator,--max-results,--batch-size,--and,--format:str
  -x,-X,--exec,--exec-batch:cmd -C,--base-directory:cd --search-path:M --ignore-file:r --max-buffer-time:num --gen-completions? | str? M* | empty=M@. h=fd
locate, plocate, mlocate, slocate | * -d,--database:r -l,-n,--limit,-r,--regexp:str | str*
updatedb, gupdatedb | * -o,--output:w -U,--database-root,-e,-n,-l:str |  | +fs.write(system)
# Rewriting programs
sed, gsed | -nErsuzal --quiet --silent --debug --follow-symlinks --posix --regexp-extended --separate --sandbox --unbuffered --null-data --zero-terminated --binary -b
  -iI,--in-place?{r>w} -e,--expression:code:sed -f,--file:file:sed --line-length:num | code:sed/e,f,expression,file r* | in=data h=sed
awk, gawk, mawk, nawk, original-awk, goawk, frawk | -bcCghkIMnNOPrsStV --csv --posix --sandbox --bignum --traditional --re-interval --non-decimal-data --use-lc-numeric --characters-as-bytes --optimize --lint? -L? -F,--field-separator:str -v,--assign:str -e,--source:code:awk -f,--file,-E,--exec,-i,--include:file:awk -l,--load:x
  -d?:w -p?:w -o?:w -D?:file:awk --dump-variables,--profile,--pretty-print?:w --debug?:file:awk -W:str{+unknown} | code:awk/f,file,e,source,E,exec r* | in=data h=awk
sd | -psAF --preview{w>r} --string-mode --fixed-strings --across --line-buffered -p{w>r} -f,--flags,-n,--max-replacements:str | str str w* | in=data
rpl, ambr, fastmod, sad | * --pager:sh | str str W* | in=data
choose, hck | * | str* | in=data
ast-grep | * -p,--pattern,-r,--rewrite,-l,--lang,--globs,--filter:str --rule,-c,--config:r --inline-rules:str -U,--update-all{R>W} | R* | empty=R@.
m4, gm4 | -eEiPQsgG --fatal-warnings --interactive --prefix-builtins --quiet --silent --synclines --gnu --traditional -W,--word-regexp:str -d,--debug? --debugfile?:w -o,--error-output:w
  -D,--define:str{+unknown} -U,--undefine,-t,--trace,-B,-S,-T:str -I,--include:m -H,-L,-l:num -F,--freeze-state:w -R,--reload-state:r --warn-macro-sequence? | file:m4* | in=code:m4
envsubst | -v --variables | str? | in=data out=environment
bc | -hilwsq --interactive --mathlib --warn --standard --quiet -e,--expression:str -f,--file:r -S:num | r* | in=data
dc | -xiPz -e,--expression:code:dc -f,--file:file:dc | file:dc* | in=code:dc
qalc, units, numbat, fend, kalker, calc | * | str* | in=data
# Commands over lists
xargs, gxargs | -0oprtx --null --open-tty --interactive --no-run-if-empty --show-limits --verbose --exit -e,--eof? -i,--replace? -l,--max-lines? -a,--arg-file:r -d,--delimiter,-E,-I,-J:str
  -L,-n,--max-args,-P,--max-procs,-s,--max-chars,-R,-S:num --process-slot-var:str | cmd? | posix in=data h=xargs
parallel, sem, env_parallel | * -a,--arg-file,--slf,--sshloginfile,--profile,-J,--bf,--basefile:r -S,--sshlogin:host --ssh,--limit,--compress-program,--decompress-program,--sshdelay:sh
  --joblog,--jl,--results,--res,--return,--trc:w --tmpdir,--wd,--workdir:wd --rpl,--bin,--shard,--group-by,--filter:code:perl --sqlmaster,--sqlworker,--sqlandworker,--sql:str{+db.write(sql)}
  --dry-run{dry} -j,--jobs,-P,--max-procs,-n,--max-args,-N,--max-replace-args,-L,-I,-C,--colsep,-d,--delimiter,-E,-s,--max-chars,-B,--arg-sep,--arg-file-sep,--block,--delay,--env,--halt,--halt-on-error,--header,--id,--semaphore-name,--st,--load,--memfree,--nice,--recstart,--recend,--retries,--rsync-opts,--tagstring,--timeout,--trim,--template,--tmpl,--termseq,--total-jobs,--shellcompletion:str
  | cmd? | posix in=code:sh h=parallel
# Comparing
diff, gdiff, colordiff | * -r,--recursive{r>R} -C,-U,-W,--width,--tabsize,--horizon-lines,-F,--show-function-line,--label,-L,-x,--exclude,-I,--ignore-matching-lines,-D,--ifdef,--palette,-S,--starting-file,--difftype,--line-format,--old-line-format,--new-line-format,--unchanged-line-format,--old-group-format,--new-group-format,--changed-group-format,--unchanged-group-format:str
  -X,--exclude-from,--from-file,--to-file:r | r*
diff3 | * --diff-program:sh -L,--label:str | r r r
sdiff | * -o,--output:w{+unknown} -I,-w,--ignore-matching-lines,--width,--tabsize:str --diff-program:sh | r r
cmp | * -i,--ignore-initial,-n,--bytes:str | r r? str* | in=data
zcmp, bzcmp, xzcmp, zdiff, bzdiff, xzdiff | * -U,-C:num | r r?
diffstat, lsdiff, filterdiff, interdiff, combinediff, splitdiff, wdiff, dwdiff, icdiff, ydiff, diff-so-fancy, difft, difftastic | * -o,--output:w --include,--exclude,--color,--display,--context,--width,--language,--override:str | r* | in=data
delta | * --pager:sh --config:x --paging,--features,--syntax-theme,--width,-w,--tabs,--diff-so-fancy,--default-language,--wrap-max-lines:str | r* | in=data
patch, gpatch | * -C,--dry-run,--check{dry} --ed,-e{+unknown} -i,--input:r -o,--output,-r,--reject-file:w -d,--directory:cd -p,--strip,-F,--fuzz,-g,--get,-D,--ifdef,-V,--version-control,--quoting-style,--reject-format,--read-only,-z,--suffix,-B,--prefix,-Y,--basename-prefix:str | w? r? | in=data empty=W@. out=none h=patch
merge | -AEeqp -L:str | w r r
# Structured data
jq, gojq, jaq, xq, tomlq | * --indent,--width,--xml-root,--xml-item-depth,--from,--to:str -L,--library-path:m -f,--from-file:r -i,--in-place{r>w} --arg,--argjson:str --slurpfile,--rawfile,--argfile:str | str/f,from-file r* | in=data h=jq
yq | * -i,--inplace,--in-place{r>w} -o,-p,-I,-s,-f,-L,--output-format,--input-format,--indent,--split-exp,--front-matter,--xml-attribute-prefix,--xml-content-name,--lua-prefix,--arg,--argjson,--slurpfile,--rawfile:str
  --from-file,--split-exp-file:r | str/from-file,f r* | in=data h=yq
dasel | * -f,--file:r -o,--out:w -r,-w,-p,-s,-m,-t,-v,--read,--write,--selector,--in-format,--out-format:str | str* | in=data
gron, jless, jid, jnv, jp, json_pp, json_reformat, jsonpp, xmlformat, htmlq, pup | * -f,--filename,--file:r -o,--output:w | r* | in=data
fx |  | code:js* | in=data
mlr, miller | * --prepipe,--prepipex:sh --from,--ofmt-file,--load,--mload,-s:r --c2p -I | r* | in=data h=small-language
csvcut, csvgrep, csvjoin, csvlook, csvstat, csvjson, csvsort, csvstack, csvformat, in2csv, csvclean | * -c,-C,-d,-q,-u,-p,-z,-e,-m,--columns,--regex,--match,--format:str -f,--file:r | r* | in=data
csvsql, sql2csv | * --query:str -i,--dialect,--tables,-d,-q,-u:str --db:str{+db.write(sql)} | r* | in=data
xsv, xan | * -o,--output:w -s,--select,-d,--delimiter,-n,-N,-l,-j:str | str r* | in=data
xmllint | * --shell,--noent,--xinclude,--loaddtd{+unknown} --output:w -o:w --schema,--relaxng,--schematron,--dtdvalid:r --xpath,--pattern,--encode,--maxmem,--path,--dtdvalidfpi:str | r* | in=data
xsltproc, saxon, xalan | * -o,--output:w --writesubtree:W | r* | +proc.code(project)
xmlstarlet, xml_grep, xml_pp, xmlcatalog | * -L,--inplace{r>w} -i{r>w} -t,-m,-v,-o,-n,-N,-u,-d,-s,-a,-r:str | str* r | in=data
# Conversions and looks
iconv, uconv | -clstvLi --list --silent --verbose --list-code --default-code --list-transliterators --canon --fallback --no-fallback --add-signature --remove-signature --unicode-subst --byte-subst -x,-f,-t,-b,--from-code,--to-code,--to-callback,--from-callback,--callback,--block-size:str -o,--output:w | r* | in=data
recode |  | str w* | in=data
file, mimetype, chardet, chardetect, uchardet | * -f,--files-from,-m,--magic-file:r -F,--separator,-e:str -C,--compile{+fs.write} | r* | in=data out=meta
dos2unix, unix2dos, mac2unix, unix2mac, todos, fromdos | * -i,--info?{w>m} -O,--to-stdout{w>r} -c,--convmode,-D:str | w* | in=data
strings, gstrings | * -n,-t,-e,-T,-U,--bytes,--radix,--encoding,--target,--unicode,--output-separator:str | r* | in=data
xxd, hexyl | * -c,-cols,-g,-groupsize,-l,-len,-s,-seek,-skip,-o,-n,-name,-R,--length,--color,--border:str -r -p -ps -plain -postscript -u -i -e -b -E -a -autoskip -revert | r? w? | single in=data out=encoded
bat, batcat, prettybat | * --pager:sh -l,-r,-H,-m,--language,--line-range,--highlight-line,--map-syntax,--theme,--style,--color,--paging,--tabs,--wrap,--terminal-width,--file-name,--italic-text,--diff-context,--decorations,--ignored-suffix,--strip-ansi:str --generate-config-file{+fs.write(home)} | r* | in=data
pygmentize, highlight, source-highlight, rougify, glow, mdcat, ccat | * --pager:sh -x,--plug-in{+proc.code/opaque} -o:w -l,-O,-S:str | r* | in=data
eza, exa, lsd, colorls | * -L,-s,-I,-t,-w,--level,--depth,--sort,--ignore-glob,--time,--time-style,--color,--colour,--icon,--icon-theme,--group-dirs,--permission,--size,--date,--blocks:str --config-file:r -RT,--recurse,--tree{m>M} | m* | empty=m@.
tree | * -o:w -L,-P,-I,-H,-T,--filelimit,--charset,--sort,--timefmt:str --fromfile,--fromtabfile{M>r} --gitfile,--infofile,--hintro,--houtro:r | M* | empty=M@.
fzf, sk, peco, fzf-tmux, fzy, percol | * --preview,--cmd,--with-shell,--exec:sh -c,-I:sh --bind,-b:str{+unknown} --listen?{+net.listen} --listen-unsafe?{+net.listen} --history:w --walker-root:M -q,-f,-n,-d,-m,--query,--filter,--nth,--with-nth,--delimiter,--height,--layout,--prompt,--header,--color,--expect,--tiebreak,--preview-window,--pointer,--marker,--margin,--info,--border:str
  | str* | in=data empty=M@.
tokei | * -o,--output,-e,--exclude,-t,--types,-s,--sort,-c,-n,--num-format:str -i,--input:r | M* | empty=M@. out=meta
cloc, scc, loc, gocloc, sloccount | * -f,--format,--by,--exclude-dir,--include-lang,--exclude-lang,--exclude-ext,--include-ext,--match-f,--match-d,--not-match-f,--not-match-d,--sort-by:str --extract-with,--vcs:sh --config,--list-file,--exclude-list-file:r --read-lang-def:x
  -o,--output,--out,--report-file,--ignored,--counted,--found,--categorized,--sql:w | M* | empty=M@. out=meta
aspell, hunspell, ispell | * -c{r>w} -d,--lang:str --home-dir:m --filter-path:x | r* | in=data
`,
};
