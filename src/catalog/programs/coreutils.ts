import type { Family } from "../lookup.ts";

/** The GNU core utilities, with the options that BSD and macOS add. */
export const coreutils: Family = {
  source: "GNU coreutils 9.1 (--help, info) with the additions up to 9.7; FreeBSD and macOS manuals for the BSD letters",
  lines: String.raw`
# Output of files
cat, gcat | -AbeEnstTuvl --show-all --number-nonblank --show-ends --number --squeeze-blank --show-tabs --show-nonprinting | r* | in=data
tac, gtac | -br --before --regex -s,--separator:str | r* | in=data
nl | -p --no-renumber -b,--body-numbering:str -d,--section-delimiter:str -f,--footer-numbering:str -h,--header-numbering:str
  -i,--line-increment:num -l,--join-blank-lines:num -n,--number-format:str -s,--number-separator:str -v,--starting-line-number:num
  -w,--number-width:num | r* | in=data
od | -vabcdfhilosxDeFHILOX --output-duplicates --traditional -w,--width? -A,--address-radix:str --endian:str -j,--skip-bytes:num
  -N,--read-bytes:num -S:num --strings? -t,--format:str | r* | in=data out=encoded
base32, base64, gbase64 | -diD --decode --ignore-garbage --break:num -w,--wrap:num -b:num -o,--output:w --input:r | r? | in=data out=encoded
basenc | -di --base64 --base64url --base58 --base32 --base32hex --base16 --base2msbf --base2lsbf --decode --ignore-garbage --z85
  -w,--wrap:num | r? | in=data out=encoded
head, ghead | -qvz0123456789 --quiet --silent --verbose --zero-terminated -c,--bytes:num -n,--lines:num | r* | in=data
tail, gtail | -fFqvzr0123456789 --follow? --quiet --silent --retry --verbose --zero-terminated --debug -b:num -c,--bytes:num -n,--lines:num
  --max-unchanged-stats:num --pid:num -s,--sleep-interval:num | r* | in=data
split, gsplit | -deux0123456789 --elide-empty-files --unbuffered --verbose --numeric-suffixes? --hex-suffixes? -a,--suffix-length:num
  --additional-suffix:str -b,--bytes:num -C,--line-bytes:num --filter:sh -l,--lines:num -n,--number:str -t,--separator:str -p:str
  | r? w? | in=data out=none
csplit, gcsplit | -ksqz --keep-files --suppress-matched --quiet --silent --elide-empty-files -b,--suffix-format:str -f,--prefix:w
  -n,--digits:num | r str+ | in=data out=meta
# Text
fmt | -cstumn0123456789 --crown-margin --split-only --tagged-paragraph --uniform-spacing -p,--prefix:str -w,--width:num -g,--goal:num -d:str -l:num
  | r* | in=data
pr | -acdfFJmprtTv0123456789 --across --show-control-chars --double-space --form-feed --join-lines --merge --no-file-warnings --omit-header
  --omit-pagination --show-nonprinting -e,--expand-tabs? -i,--output-tabs? -n,--number-lines? -s,--separator? -S,--sep-string?
  --pages:str --columns:num -D,--date-format:str -h,--header:str -l,--length:num -L:str -N,--first-line-number:num -o,--indent:num
  -w,--width:num -W,--page-width:num | r* | in=data
fold | -bcs0123456789 --bytes --characters --spaces -w,--width:num | r* | in=data
expand | -i0123456789 --initial -t,--tabs:str | r* | in=data
unexpand | -a --all --first-only -t,--tabs:str | r* | in=data
wc, gwc | -cmlLw --bytes --chars --lines --max-line-length --words --files0-from:r --total:str --libxo? | r* | in=data out=meta
sum | -rs --sysv | r* | in=data out=meta
cksum | -czw --check --tag --untagged --zero --ignore-missing --quiet --status --strict --warn --debug --raw --base64 -a,--algorithm:str
  -l,--length:num -o:num | r* | in=data out=meta
b2sum, md5sum, sha1sum, sha224sum, sha256sum, sha384sum, sha512sum, gmd5sum, gsha1sum, gsha256sum, gsha512sum, b3sum, xxhsum, xxh32sum, xxh64sum, xxh128sum
  | -bctzwqU0 --binary --check --tag --text --zero --ignore-missing --quiet --status --strict --warn --no-names --raw --no-mmap --keyed --derive-key:str
  --num-threads:num -l,--length:num | r* | in=data out=meta
md5, sha1, sha224, sha256, sha384, sha512, rmd160 | -pqrtxb -c:str -s:str | r* | in=data out=meta
shasum | -bctqsUw01 -a,--algorithm:num --check --binary --text --tag --UNIVERSAL --BITS --ignore-missing --quiet --status --strict --warn | r* | in=data out=meta
sort, gsort | -bdfghiMnRrVmsuzcC --ignore-leading-blanks --dictionary-order --ignore-case --general-numeric-sort --ignore-nonprinting
  --month-sort --human-numeric-sort --numeric-sort --random-sort --reverse --version-sort --debug --merge --stable --unique
  --zero-terminated --check? --mmap --qsort --heapsort --mergesort --radixsort --random-source:r --sort:str --batch-size:num --compress-program:sh
  --files0-from:r -k,--key:str -o,--output:w -S,--buffer-size:str -t,--field-separator:str -T,--temporary-directory:wd --parallel:num
  | r* | in=data
shuf, gshuf | -erz{r>str} --echo{r>str} --repeat --zero-terminated -i,--input-range:str -n,--head-count:num -o,--output:w --random-source:r
  | r* | in=data
uniq | -cdDiuz0123456789 --count --repeated --ignore-case --unique --zero-terminated --all-repeated? --group? -f,--skip-fields:num
  -s,--skip-chars:num -w,--check-chars:num | r? w? | in=data
comm | -123zi --check-order --nocheck-order --total --zero-terminated --output-delimiter:str | r r | in=data
ptx | -AGRfrt --auto-reference --traditional{r>w} --right-side-refs --ignore-case --references --typeset-mode -F,--flag-truncation:str
  -M,--macro-name:str -O? --format:str -T -S,--sentence-regexp:str -W,--word-regexp:str -b,--break-file:r -g,--gap-size:num
  -i,--ignore-file:r -o,--only-file:r -w,--width:num | r* | in=data
tsort | -dlqw | r? | in=data
cut, gcut | -nszw --complement --only-delimited --zero-terminated -b,--bytes:str -c,--characters:str -d,--delimiter:str -f,--fields:str
  --output-delimiter:str | r* | in=data
paste | -sz --serial --zero-terminated -d,--delimiters:str | r* | in=data
join | -iz --ignore-case --check-order --nocheck-order --header --zero-terminated -a:num -e:str -j:num -o:str -t:str -v:num -1:num -2:num
  | r r | in=data
tr, gtr | -cCdstu --complement --delete --squeeze-repeats --truncate-set1 | str str? | in=data
numfmt | -z --debug --grouping --zero-terminated --header? -d,--delimiter:str --field:str --format:str --from:str --from-unit:num
  --invalid:str --padding:num --round:str --suffix:str --unit-separator:str --to:str --to-unit:num | str* | in=data
# Files
ls, dir, vdir, gls | -aAbBcCdDfFgGhHiklLmnNoOpPqQrsStuUvWxXyZ1@%e --all --almost-all --author --escape --ignore-backups --directory --dired
  --file-type --full-time --group-directories-first --no-group --human-readable --si --dereference-command-line
  --dereference-command-line-symlink-to-dir --inode --kibibytes --dereference --numeric-uid-gid --literal --hide-control-chars
  --show-control-chars --quote-name --reverse -R,--recursive{m>M} --size --context --zero --color? --classify? --hyperlink?
  --block-size:str --format:str --hide:str --indicator-style:str -I,--ignore:str --quoting-style:str --sort:str --time:str
  --time-style:str -T,--tabsize:num -w,--width:num | m* | empty=m@.
cp, gcp | -bdfiHlLnNPpsTuvxXZcS --attributes-only --copy-contents --debug --force --interactive --keep-directory-symlink --link --dereference
  --no-clobber --no-dereference --parents --remove-destination --strip-trailing-slashes --symbolic-link --no-target-directory --update?
  --verbose --one-file-system --backup? --preserve? --reflink? --context? --no-preserve:str --sparse:str --suffix:str
  -rRa,--recursive,--archive{r>R,w>W} -t,--target-directory:w | r+ w/t,target-directory | out=none h=copy
mv, gmv | -bfhinTuvZ --debug --exchange --force --interactive --no-copy --no-clobber --strip-trailing-slashes --no-target-directory --update?
  --verbose --context --backup? -S,--suffix:str -t,--target-directory:w | d+ w/t,target-directory | out=none h=copy
ln, gln, link | -bdFfhinLPrsTvw --directory --force --interactive --logical --no-dereference --physical --relative --symbolic
  --no-target-directory --verbose --backup? -S,--suffix:str -t,--target-directory:w | r+ w? | out=none h=copy
install, ginstall | -bcCDMpsTUvZ --compare --debug -d,--directory{r>wd,w>wd} --preserve-timestamps --strip --no-target-directory --verbose
  --preserve-context --backup? --context? -g,--group:str -m,--mode:str -o,--owner:str --strip-program:sh -S,--suffix:str -B:str -f:str
  -t,--target-directory:w | r* w/t,target-directory | out=none h=copy
rm, grm | -f,--force{force} -iIdvPWx --one-file-system --no-preserve-root{wide} -rR,--recursive{d>D} --dir --verbose --interactive?
  --preserve-root? | d*
rmdir | -pv --ignore-fail-on-non-empty --parents --verbose | d+
unlink |  | d
shred | -f,--force{force} -uvxz --verbose --exact --zero --remove? -n,--iterations:num --random-source:r -s,--size:num | d+
srm | -fivszmDGOPr{d>D} --force --verbose --recursive{d>D} | d+
mkdir, gmkdir | -pvZ --parents --verbose --context? -m,--mode:str | wd+
mkfifo | -Z --context? -m,--mode:str | w+
mknod | -ZRrFg --context? -m,--mode:str | w str num* | +proc.privilege
mktemp, gmktemp | -dqt --directory -u,--dry-run --quiet --suffix:str -p:wd --tmpdir?:wd | w*
touch, gtouch | -acfhm --no-create --no-dereference -A:str -d,--date:str -r,--reference:m -t:str --time:str | w+
truncate, gtruncate | -co --no-create --io-blocks -r,--reference:m -s,--size:str | w+
tee, gtee | -aip --append --ignore-interrupts --output-error? | w* | in=data
sponge | -a | w? | in=data
dd, gdd |  | str* | in=data h=dd
sync | -df --data --file-system | m*
chmod, gchmod | -cfvhHLPEC --changes --silent --quiet --verbose --no-preserve-root{wide} --preserve-root --dereference --no-dereference
  -R,--recursive{a>A} --reference:m -rwxXstugoa | str/reference,r,w,x,X,s,t,u,g,o,a a+
chown, chgrp, gchown, gchgrp | -cfvhHLPnx --changes --silent --quiet --verbose --dereference --no-dereference --no-preserve-root{wide}
  --preserve-root -R,--recursive{a>A} --from:str --reference:m | str/reference a+
chcon | -hvHLP --dereference --no-dereference --no-preserve-root{wide} --preserve-root -R,--recursive{a>A} --verbose -u,--user:str
  -r,--role:str -t,--type:str -l,--range:str --reference:m | str/u,r,t,l,user,role,type,range,reference a+
# Names and sizes
df, gdf | -abcghHIiklmnPTvY --all --human-readable --si --inodes --local --no-sync --portability --sync --total --print-type --libxo? --output?
  -B,--block-size:str -t,--type:str -x,--exclude-type:str | m*
du, gdu | -0abAcDgHhkLlmnPSsxr --null --all --apparent-size --bytes --total --dereference-args --human-readable --inodes --dereference
  --count-links --no-dereference --separate-dirs --si --summarize --one-file-system --time? -B,--block-size:str -d,--max-depth:num
  --files0-from:r -t,--threshold:str --time-style:str -I:str -X,--exclude-from:r --exclude:str | M* | empty=M@.
stat, gstat | -LftFlnqrsx --dereference --file-system --terse -c,--format:str --cached:str --printf:str | m+
readlink, greadlink | -femnqsvz --canonicalize --canonicalize-existing --canonicalize-missing --no-newline --quiet --silent --verbose --zero | m+
realpath, grealpath | -eELmPqsz --canonicalize --canonicalize-existing --canonicalize-missing --logical --physical --quiet --strip --no-symlinks --zero
  --relative-to:m --relative-base:m | m*
basename | -az --multiple --zero -s,--suffix:str | str+
dirname | -z --zero | str+
pathchk | -pP --portability | str+
test, [ | * | str* | posix single
true, false
# The machine and the user
arch, hostid, logname, tty, sleep, gsleep, groups, users | -s --silent --quiet | str*
whoami, id, gid | -aAcFGgMnPpruzZ --context --group --groups --name --real --user --zero | str*
nproc, gnproc | --all --ignore:num
uname | -asnrvmpioUK --all --kernel-name --nodename --kernel-release --kernel-version --machine --processor --hardware-platform --operating-system
hostname, domainname, dnsdomainname, nisdomainname, ypdomainname | -aAbdfiIsyv --alias --all-fqdns --all-ip-addresses --boot --domain --fqdn --long
  --ip-address --short --yp --nis -F,--file:r | str?
who | -abdHlmpqrstTwu --all --boot --dead --heading --ips --login --lookup --process --count --runlevel --short --time --mesg --users
  --message --writable | str*
pinky | -lbhpsfwiq --lookup | str*
date, gdate | -RujnU --debug --resolution --rfc-email --utc --universal --uct -I,--iso-8601? -d,--date:str -f,--file:r --rfc-3339:str -v:str -z:str
  -r,--reference:m -s,--set:str{+fs.write(system)} | str*
stty | * -F,-f,--file:str | str* | single
# Other commands with a changed surrounding
env, genv | -i0v - --ignore-environment --null --list-signal-handling --debug --block-signal? --default-signal? --ignore-signal? -u,--unset:str
  -C,--chdir:cd -S,--split-string:sh -a,--argv0:str -P:str -L,-U:str | env* cmd | posix out=environment h=env
printenv | -0 --null | str* | out=environment
nice, gnice | -0123456789 -n,--adjustment:num | cmd | posix
nohup, gnohup | -p | cmd | posix
stdbuf, gstdbuf | -i,--input:str -o,--output:str -e,--error:str | cmd | posix
timeout, gtimeout | -fpv --preserve-status --foreground --verbose -k,--kill-after:str -s,--signal:str | str cmd | posix
chroot | -n --skip-chdir --groups:str -u:str -g:str -G:str --userspec:str | m cmd | posix +proc.privilege
runcon | -c --compute -t,--type:str -u,--user:str -r,--role:str -l,--range:str | str/t,u,r,l,c,type,user,role,range,compute cmd | posix +proc.privilege
time, gtime | -apqvVlh --append --portability --quiet --verbose -f,--format:str -o,--output:w | cmd | posix
# Words and numbers
echo, gecho | * | str* | posix
printf, gprintf | -v:str | str* | posix
yes | * | str* | posix
seq, gseq | -w0123456789. --equal-width -f,--format:str -s,--separator:str -t,--terminator:str | num*
jot | -cnr -b:str -p:num -s:str -w:str | str*
factor | -h --exponents | num*
expr, gexpr | * | str* | posix
pwd | -LPW --logical --physical
dircolors | -bcp --sh --bourne-shell --csh --c-shell --print-database --print-ls-colors | r?
`,
};
