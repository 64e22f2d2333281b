import type { Family } from "../lookup.ts";

/** The GNU core utilities, with the options that BSD and macOS add. */
export const coreutils: Family = {
  source: "GNU coreutils 9.1 (--help, info) with the additions up to 9.7; FreeBSD and macOS manuals for the BSD letters",
  lines: String.raw`
# Output of files
cat, gcat | -AbeEnstTuvl --show-all --number-nonblank --show-ends --number --squeeze-blank --show-tabs --show-nonprinting | r* | in=data
tac, gtac | -br --before --regex -s,--separator:str | r* | in=data
nl | * -b,-d,-f,-h,-i,-l,-n,-s,-v,-w:str | r* | in=data
od | * -w? -A,--address-radix,--endian,-j,--skip-bytes,-N,--read-bytes,-S,-t,--format:str | r* | in=data out=encoded
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
fmt | * -p,--prefix,-w,--width,-g,--goal,-d,-l:str | r* | in=data
fold, tsort | * -w,--width:num | r* | in=data
expand, unexpand | * -t,--tabs:str | r* | in=data
cut, gcut | * -b,--bytes,-c,--characters,-d,--delimiter,-f,--fields,--output-delimiter:str | r* | in=data
paste | * -d,--delimiters:str | r* | in=data
pr | * -D,--date-format,-h,--header,-l,--length,-L,-N,--first-line-number,-o,--indent,-w,--width,-W,--page-width,--pages,--columns:str -i,-e,-n,-s,-S? | r* | in=data
wc, gwc | -cmlLw --bytes --chars --lines --max-line-length --words --files0-from:r --total:str --libxo? | m* | in=data out=meta
sum, cksum, b2sum, md5sum, sha1sum, sha224sum, sha256sum, sha384sum, sha512sum, gmd5sum, gsha1sum, gsha256sum, gsha512sum, b3sum, xxhsum, shasum, md5, sha1, sha256, sha512, rmd160 | * -a,--algorithm,-l,--length,-s,--derive-key,--num-threads:str | r* | in=data out=meta
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
ptx | * -G,--traditional{r>w} -F,-M,--format,-S,-W,-g,-w:str -b,--break-file,-i,--ignore-file,-o,--only-file:r | r* | in=data
join | * -a,-e,-j,-o,-t,-v,-1,-2:str | r r | in=data
tr, gtr | -cCdstu --complement --delete --squeeze-repeats --truncate-set1 | str str? | in=data
numfmt | * -d,--delimiter,--field,--format,--from,--from-unit,--invalid,--padding,--round,--suffix,--to,--to-unit:str | str* | in=data
# Files
ls, dir, vdir, gls | * -R,--recursive{m>M} --block-size,--format,--hide,--indicator-style,-I,--ignore,--quoting-style,--sort,--time,--time-style,-T,--tabsize,-w,--width:str | m* | empty=m@.
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
touch, gtouch | -acfhm --no-create --no-dereference -A:str -d,--date:str -r,--reference:m -t:str --time:str | w+ | h=touch
truncate, gtruncate | -co --no-create --io-blocks -r,--reference:m -s,--size:str | w+
tee, gtee | -aip --append --ignore-interrupts --output-error? | w* | in=data h=tee
sponge | -a | w? | in=data h=tee
dd, gdd |  | str* | in=data h=dd
sync | -df --data --file-system | m*
chmod, gchmod | -cfvhHLPEC --changes --silent --quiet --verbose --no-preserve-root{wide} --preserve-root --dereference --no-dereference
  -R,--recursive{a>A} --reference:m -rwxXstugoa | str/reference,r,w,x,X,s,t,u,g,o,a a+ | h=chmod
chown, chgrp, gchown, gchgrp | -cfvhHLPnx --changes --silent --quiet --verbose --dereference --no-dereference --no-preserve-root{wide}
  --preserve-root -R,--recursive{a>A} --from:str --reference:m | str/reference a+
chcon | -hvHLP --dereference --no-dereference --no-preserve-root{wide} --preserve-root -R,--recursive{a>A} --verbose -u,--user:str
  -r,--role:str -t,--type:str -l,--range:str --reference:m | str/u,r,t,l,user,role,type,range,reference a+
# Names and sizes
df, gdf | * -B,--block-size,-t,--type,-x,--exclude-type:str --output? | m*
du, gdu | * -B,--block-size,-d,--max-depth,-t,--threshold,--time-style,-I,--exclude:str --files0-from,-X,--exclude-from:r | M* | empty=M@.
stat, gstat, readlink, greadlink | * -c,--format,--cached,--printf:str | m+
realpath, grealpath | * --relative-to,--relative-base:m | m*
test, [ | * | str* | posix single
true, false
# The machine and the user
uname, arch, hostid, logname, tty, sleep, gsleep, groups, users, whoami, id, nproc, gnproc, who, pinky, basename, dirname, pathchk, factor, jot | * -s,--suffix,--ignore:str | str*
hostname, domainname, dnsdomainname | * -F,--file:r | str?
date, gdate | -RujnU --debug --resolution --rfc-email --utc --universal --uct -I,--iso-8601? -d,--date:str -f,--file:r --rfc-3339:str -v:str -z:str
  -r,--reference:m -s,--set:str{+fs.write(system)} | str*
stty | * -F,-f,--file:str | str* | single
# Other commands with a changed surrounding
env, genv | -i0v - --ignore-environment --null --list-signal-handling --debug --block-signal? --default-signal? --ignore-signal? -u,--unset:str
  -C,--chdir:cd -S,--split-string:sh -a,--argv0:str -P:str -L,-U:str | env* cmd | posix out=environment h=env
printenv | -0 --null | str* | out=environment h=printenv
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
expr, gexpr | * | str* | posix
pwd | -LPW --logical --physical
dircolors | -bcp --sh --bourne-shell --csh --c-shell --print-database --print-ls-colors | r?
`,
};
