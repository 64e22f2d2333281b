import type { Family } from "../lookup.ts";

/** Base system tools: util-linux, procps, psmisc, kmod, shadow, tracers, becoming another user. */
export const utilLinux: Family = {
  source: "manuals of util-linux 2.38 (with 2.41 additions), procps-ng 4, psmisc 23, kmod 30, shadow 4.13, sudo 1.9, strace 6, ltrace 0.7, gdb 13, acl, attr, moreutils 0.67; macOS ps, top, killall, script",
  lines: String.raw`
# Filters
rev | -0 --zero | r* | in=data
col | -bfhpx --no-backspaces --fine --tabs --pass --spaces -l,--lines:num |  | in=data
colrm |  | num* | in=data
colcrt, ul | -2i --half-lines --indicated -t,-T,--terminal:str | r* | in=data
column | -deJLtx -S:num --json --table --table-noheadings --table-header-repeat --table-header-as-columns --table-maxout --keep-empty-lines --fillrows
  --use-spaces:num -c,--output-width:num -o,--output-separator:str -s,--separator,--input-separator:str -N,--table-columns:str
  -C,--table-column:str -l,--table-columns-limit:num -R,--table-right:str -T,--table-truncate:str -E,--table-noextreme:str
  -W,--table-wrap:str -H,--table-hide:str -O,--table-order:str -n,--table-name:str -r,--tree:str -i,--tree-id:str -p,--tree-parent:str
  --color? | r* | in=data
hexdump, hd | -bcCdovxX --one-byte-octal --one-byte-hex --one-byte-char --canonical --two-bytes-decimal --two-bytes-octal --no-squeezing
  --two-bytes-hex -L,--color? -e,--format:str -f,--format-file:r -n,--length:num -s,--skip:num | r* | in=data out=encoded
look | -abdf --alternative --alphanum --ignore-case -t,--terminate:str | str r?
getopt | -aqQTu --alternative --quiet --quiet-output --test --unquoted -l,--longoptions:str -n,--name:str -o,--options:str -s,--shell:str
  | str* | posix
scriptreplay | -I,--log-in:r -O,--log-out:r -B,--log-io:r -t,-T,--timing,--log-timing:r -s,--typescript:r -c,--cr-mode:str
  -d,--divisor:num -m,--maxdelay:num -x,--stream:str --summary | r*
scriptlive | -I,-B,--log-in,--log-io:x -t,-T,--timing,--log-timing:r -d,--divisor:num -m,--maxdelay:num | r? x?
logger | -deisT --udp --skip-empty --no-act --octet-count --prio-prefix --rfc3164 --stderr --tcp --id? --journald? --rfc5424? --socket-errors?
  -f,--file:r --msgid:str -n,--server:host{+net.send} -P,--port:num -p,--priority:str --sd-id:str --sd-param:str -S,--size:num -t,--tag:str
  -u,--socket:w | str* | in=data out=none
wall, write, mesg, nologin | -nyv -t,--timeout:num -g,--group:str --nobanner --verbose | str* | in=data out=none
# Commands around a command
flock | -Fexnosu --no-fork --exclusive --nb --nonblock --close --shared --unlock --verbose --fcntl -c,--command:sh -E,--conflict-exit-code:num
  -w,--wait,--timeout:num | w cmd? | posix h=flock
setsid | -cfw --ctty --fork --wait | cmd | posix
script | -adefkpqr --append --return --flush --force --quiet -c,--command:sh -E,--echo:str -B,--log-io:w -I,--log-in:w -O,--log-out:w
  -T,--log-timing:w -t --timing?:w -m,--logging-format:str -o,--output-limit:str -F:w | w? cmd? | posix in=code:sh +fs.write
nsenter | -aFZ -t,--target:num --all --preserve-credentials --no-fork --follow-context --keep-caps --user-parent --join-cgroup -muinpUCTrwWN? --mount?
  --uts? --ipc? --net? --pid? --user? --cgroup? --time? --root? --wd? --wdns? --net-socket:num -S,--setuid:str -G,--setgid:str --env | cmd?
  | posix in=code:sh +proc.privilege
unshare | -frcimnpuUCTl --fork --keep-caps --map-auto --map-root-user --map-current-user --map-subids --ipc? --mount? --net? --pid? --uts? --user? --cgroup? --time?
  --kill-child? --forward-signals --mount-proc? --mount-binfmt? --load-interp:x --map-user:str --map-users:str --map-group:str --map-groups:str
  --owner:str --setgroups:str --propagation:str -R,--root:m -w,--wd:cd -S,--setuid:str -G,--setgid:str --monotonic:num --boottime:num | cmd?
  | posix in=code:sh +proc.privilege
setpriv | -d --dump{dry} --clear-groups --keep-groups --init-groups --list-caps --no-new-privs --nnp --reset-env --groups:str --inh-caps:str --ambient-caps:str
  --bounding-set:str --rgid,--egid,--regid,--ruid,--euid,--reuid:str --securebits:str --pdeathsig:str --ptracer:str --selinux-label:str
  --apparmor-profile:str --landlock-access:str --landlock-rule:str --seccomp-filter:r | cmd | posix +proc.privilege
setarch, linux32, linux64, i386, i486, i586, i686, x86_64, aarch64, armv7l, ppc64le, riscv64, s390x, uname26 | -v3BFILRSTXZ --list --uname-2.6 --verbose
  --3gb --4gb --32bit --fdpic-funcptrs --short-inode --addr-compat-layout --addr-no-randomize --whole-seconds --sticky-timeouts
  --read-implies-exec --mmap-page-zero --pid:num --show? | cmd? | posix in=code:sh
ionice | -t --ignore -c,--class:str -n,--classdata:num -p,--pid:num -P,--pgid:num -u,--uid:num | cmd? | posix
taskset | -ac --cpu-list --all-tasks -p,--pid{cmd>str} | str cmd? | posix
chrt | -ofrbidRamv --ext --other --fifo --rr --batch --idle --deadline --reset-on-fork --all-tasks --max -p,--pid{cmd>str} --verbose -T,--sched-runtime:num
  -P,--sched-period:num -D,--sched-deadline:num | str? cmd? | posix
uclampset | -asRv --all-tasks --system --reset-on-fork --verbose -m:num -M:num -p,--pid:num | cmd? | posix
choom | -n,--adjust:num -p,--pid:num | cmd? | posix
prlimit | --noheadings --raw --verbose -p,--pid:num -cdefilmnqrstuvxy? --core? --data? --nice? --fsize? --sigpending? --locks? --memlock? --rss? --nofile?
  --msgqueue? --rtprio? --stack? --cpu? --nproc? --as? --rttime? -o,--output:str | cmd? | posix
coresched, enosys, fstab-decode, chronic, ifne, zrun, fakeroot-ng, proot, fakechroot, unbuffer, rlwrap, catchsegv, reptyr, dtach, abduco, softlimit, daemonize, caffeine, systemd-cat, heaptrack
  |  | cmd | posix
fakeroot, fakeroot-sysv, fakeroot-tcp | -u --unknown-is-real -l,--lib:x --faked:x -s:w -i:r -b:num | cmd? | posix in=code:sh
pipesz | -acnoeiqv --check --get --stdin --stdout --stderr --quiet --verbose -f,--file:r -s,--set:num -n,--fd:num | cmd? | posix
ld.so, ld-linux.so.2, ld-linux-x86-64.so.2, ld-linux-aarch64.so.1, ld-musl-x86_64.so.1 | --list --verify --inhibit-cache --list-tunables --list-diagnostics
  --library-path:str --inhibit-rpath:str --audit:x --preload:x --argv0:str --glibc-hwcaps-prepend:str --glibc-hwcaps-mask:str | cmd | posix
# moreutils
ts | -rism | str* | in=data
pee | --no-ignore-sigpipe --no-ignore-write-errors --ignore-sigpipe --ignore-write-errors | sh+ | in=data
mispipe |  | sh sh
lckdo | -wqeEsx -W:num | w cmd | posix
combine |  | r str r
errno, ifdata | -lsSpehNfa --list --search --search-all-locales --code | str*
isutf8 | -qli --quiet --list --invert | r* | in=data out=meta
vipe, vidir | -v --verbose --suffix:str | W* | in=data +unknown
# Files and names
rename, prename, file-rename, perl-rename | -0adfFiEnvuNslV --null --fullpath --path --filename --basename --force --no-act{dry} --nono{dry} --verbose --nopath --symlink --last --no-overwrite
  --interactive --all -e,-E:code:perl --unicode? | code:perl/e,E w* | in=data
rename.ul | -svaloi -n,--no-act{dry} --symlink --verbose --all --last --no-overwrite --interactive | str str w+
namei | -lmnovxZ --long --modes --nosymlinks --owners --vertical --mountpoints --context | m+
mountpoint | -dqx --quiet --fs-devno --devno --nofollow --show | m
whereis | -bmsuflg -B,-M,-S:m | str+ | posix
which, gwhich | * | str*
mcookie | -v --verbose -f,--file:r -m,--max-size:num
uuidgen, uuidparse, uuid | -rthmsx67Jn --random --time --md5 --sha1 --hex --time-v6 --time-v7 -n,--namespace:str -N,--name:str -C,--count:num -o,--output:str -F:str -v:num
  | str*
fallocate | -cdinpvxzw --collapse-range --dig-holes --insert-range --keep-size --punch-hole --verbose --posix --write-zeroes --zero-range -l,--length:str
  -o,--offset:str | w
fincore, isosize, lsclocks | * -o,--output:str -d,--divisor:num | m*
fadvise, exch | -a:str -l:num -o:num -d:num | w+
hardlink | -cdDvqfptmMOXlFz --verbose --quiet -n,--dry-run{dry} --respect-name --respect-dir --ignore-mode --ignore-owner --ignore-time --respect-xattrs
  --maximize --minimize --keep-oldest --list-duplicates --prioritize-trees --zero --mount --exclude-subtree:str --reflink? -y,--method:str -x,--exclude:str -i,--include:str
  -s,--minimum-size:str -S,--maximum-size:str -b,--io-size:str -r,--cache-size:str | W+
getfacl, getfattr, lsattr, getcap, nfs4_getfacl, lsacl | * -n,--name:str -m,--match:str -e,--encoding:str -R,--recursive{m>M} | m*
setfacl | -bkdLnPv --remove-all --remove-default --default --mask --no-mask --logical --physical --test{dry} -m,-x,--modify,--remove,--set:str
  -M,-X,--modify-file,--remove-file,--set-file,--restore:r -R,--recursive{a>A} | a*
setfattr | -h --no-dereference --raw -n,--name:str -v,--value:str -x,--remove:str --restore:r | a*
chattr | * -R{a>A} -v:num -p:num | a+
setcap | -qrvf -n:num - | str* a | +proc.privilege
chacl |  | str a+
# Mounts, disks, swap, clock
mount | -BcFfilMnRrsvw -a,--all{+fs.write(system)} --bind,--rbind,--move{+proc.privilege} --no-canonicalize --fork --fake{dry} --internal-only --show-labels
  --no-mtab --make-shared --make-private --make-slave --make-rshared --make-rprivate --make-rslave --options-source-force --read-only --verbose --rw
  --read-write --onlyonce --exclusive -m,--mkdir? -L,--label:str -N,--namespace:str -O,--test-opts:str -o,--options:str{+proc.privilege} --options-mode:str --options-source:str
  --source:m --target:W --target-prefix:W -T,--fstab:r -t,--types:str -U,--uuid:str --map-groups,--map-users:str --beneath | W*
umount | -cdfilnqRrv --no-canonicalize --detach-loop --fake{dry} --force --internal-only --lazy --no-mtab --quiet -aA,--all,--all-targets{wide} --recursive
  --read-only --verbose -N,--namespace:str -O,--test-opts:str -t,--types:str | str* | +fs.write(system)
fusermount, fusermount3 | -uzq -o:str | W+ | +fs.write(system)
lsblk, findmnt, lsns, lsmem, lslocks, lsipc, lsirq, lsfd, lscpu, irqtop, ipcs, lspci, lsusb, lshw, lsdev, lsinitrd, lsinitramfs, lstopo, hwinfo, inxi, dmidecode, numastat, cpuid, wdctl, sensors, lsscsi, lsmod
  | * -E,--dedup:str -e,--exclude:str -o,--output:str -I,--include:str -w:num -x,--sort:str --sysroot:m -F,--tab-file:r -M,--mountpoint:m -N:num -O:str
  -S:str -T,--target:str -t,--types,--type:str -p:str -Q,--filter:str -C:str -i:str -d:str -s:str | str*
fdisk, cfdisk, gdisk, cgdisk, parted, gparted | * -l,--list{dry} -x,--list-details{dry} -s,--script -b,-c,-C,-H,-S,-t,-w,-W,-o,-a,-B:str | w? str* | in=data
sfdisk | -AFfJlqTVvuW -d,--dump{dry} -J,--json{dry} -l,--list{dry} -F,--list-free{dry} -g,--show-geometry{dry} -s,--show-size{dry} -T,--list-types{dry} -V,--verify{dry} -n,--no-act{dry}
  -b,--backup -O,--backup-file:w --activate --delete --reorder --append --bytes --force --no-reread --no-tell-kernel --quiet --color? --lock? -N,--partno:num -o,--output:str
  -w,-W,--wipe,--wipe-partitions:str -X,-Y,--label,--label-nested:str --part-uuid --part-label --part-type --part-attrs --disk-id --relocate -B,--backup-pt-sectors
  | w* | in=data
sgdisk | * -p,--print{dry} -b,--backup:w -l,--load-backup:r -P,--pretend{dry} -n,-t,-c,-d,-a,-u,-A,-i,-e,-S,-r,-T,-U:str | w
mkfs, mke2fs, mkfs.ext2, mkfs.ext3, mkfs.ext4, mkfs.xfs, mkfs.btrfs, mkfs.vfat, mkfs.fat, mkfs.ntfs, mkfs.exfat, mkfs.f2fs, mkfs.minix, mkfs.bfs, mkfs.cramfs, mkfs.erofs, mkdosfs, mkntfs, mkexfatfs, newfs, newfs_apfs, newfs_msdos, newfs_hfs
  | * -N{dry} -t,-b,-e,-E,-g,-G,-i,-I,-J,-L,-m,-M,-o,-O,-r,-T,-U,-s,-S,-F,-C,-f,-R,-v,-k:str -d,--rootdir:R -z,-l:w | w str*
mkswap | -cfqv -F --check --force --quiet --verbose --lock? -L,--label:str -p,--pagesize:num -U,--uuid:str -e,-o,-s:str --file | w num?
swapon, swapoff | -aefsv --show?{dry} -s,--summary{dry} --all --ifexists --fixpgsz --output-all --noheadings --raw --bytes --verbose -d --discard? -L,-U:str
  -o,--options:str -p,--priority:num | str* | +fs.write(system)
wipefs | -a,--all,-o{m>d} -bfJipq --backup? --force --json --noheadings -n,--no-act{dry} --parsable --quiet --lock? -O,--output:str --offset:num{m>d} -t,--types:str | m*
losetup, zramctl | * --offset,--sizelimit:num -o,-b,--sector-size,-O,--output,-a:str -j,--associated:m -c,-d:w -l,-n,-J,-D,-P,-r,-L,-v --show | w*
blkid | -dDgiklp --no-encoding --no-part-details --garbage-collect --info --list-filesystems --list-one --probe -c,--cache-file:w
  -H,-L,-n,-o,-O,-s,-S,-t,-u,-U:str --label,--match-types,--output,--offset,--match-tag,--size,--match-token,--usages,--uuid,--hint:str | m*
blockdev | -qv --report --getalignoff --getbsz --getdiscardzeroes --getfra --getiomin --getioopt --getmaxsect --getpbsz --getra --getro --getsize64
  --getsize --getss --getsz --getdiskseq --getzonesz --setbsz,--setfra,--setra:num{m>w} --flushbufs,--rereadpt,--setro,--setrw{m>w} | m*
blkdiscard | -fszvq --force --secure --zeroout --verbose --quiet -o,-l,-p,--offset,--length,--step:str | d
fsck, e2fsck, fsck.ext2, fsck.ext3, fsck.ext4, fsck.xfs, fsck.vfat, fsck.fat, dosfsck, fsck.minix, fsck.cramfs, fsck_apfs, fsck_hfs, xfs_repair, ntfsfix
  | * -n{dry} -N{dry} -t,-b,-B,-I,-j,-l,-L,-z,-E,-o:str | w*
fstrim, fsfreeze, partx, addpart, delpart, resizepart, blkzone, swaplabel, chcpu, chmem, setterm, eject, ldattach, tunelp, kpartx, partprobe, eltorito, zerofree
  | * -n,--dry-run{dry} -o,-l,-m,-t,-U,-L,-I,-c,-p:str --file:w | str* | +fs.write(device)
hwclock | -rluDv --get --show --predict --utc --localtime --getepoch --noadjfile --test --update-drift --verbose --debug --directisa -asw,--adjust,--hctosys,--set,--systz,--systohc{+fs.write(system)}
  --param-get,--param-index:str --param-set,--setepoch:str{+fs.write(system)} --adjfile:w --date:str --delay:num --epoch:num --vl-read --vl-clear{+fs.write(system)} -f,--rtc:r
rtcwake | * -n,--dry-run{dry} -A,--adjfile:r -d,-m,-s,-t,--date,--device,--mode,--seconds,--time:str |  | +proc.kill/wide
dmesg | -deHJkLPprStTuwWx -A --show-delta --reltime --human --json --kernel --noescape --nopager --force-prefix --raw --syslog --ctime --notime --userspace --follow
  --follow-new --decode -cCDE,--clear,--read-clear,--console-off,--console-on{+fs.write(system)} --color? -F,-K,--file,--kmsg-file:r -f,--facility:str -l,--level:str
  -n,--console-level:num{+fs.write(system)} -s,--buffer-size:num --since,--until,--time-format:str
nvidia-smi, rocm-smi, nvtop | * -f,--filename:w -i,-d:str -l? | str*
pivot_root, switch_root |  | M x str* | +proc.privilege
cal, ncal, gcal | * -A,-B,-H,-d,-m,-s:str | str*
ipcrm | -aMmQqSs? --all? | str* | +proc.kill
ipcmk | -Q --queue -M,-S,-p,-m,-n:str
last, lastb, lastlog, utmpdump, lslogins, faillog, ac, lastlog2 | * -f,--file:r -o,--output,-t,-s,-p,-n,-u,-b,-l,-g:str --btmp-file,--wtmp-file,--lastlog:r | r*
# Processes
ps | * -C,-G,-g,-p,-q,-s,-t,-U,-u,-O,-o,--Group,--group,--pid,--ppid,--quick-pid,--sid,--tty,--User,--user,--format,--cols,--columns,--lines,--rows,--width,--sort:str
  -k:str -N | str* | h=ps
top | * -d,-n,-o,-p,-u,-U,-l,-s,-E,-i:str -w? | str*
atop, iotop, slabtop, tload, vmstat, iostat, mpstat, pidstat, sar, uptime, free, w, dstat, nmon, powertop, turbostat, latencytop, numad
  | * -d,-s,-c,-S,-p,-u,-P,-I,-T,-g,-t,-U,-n:str -o:w | str*
pgrep, pidof, pidwait, pstree, pwdx, pmap, prtstat, procinfo | * -d,--delimiter,-g,-G,-O,-P,-s,-t,-u,-U,-r,-o,-A,-q,--pgroup,--group,--older,--parent,--session,--terminal,--euid,--uid,--runstates,--cgroup,--ns,--nslist:str
  -F,--pidfile,--read-rc-from:r -N,--create-rc-to:w | str*
pkill, skill, snice | * --signal:str -d,-g,-G,-O,-P,-s,-t,-u,-U,-r,-q,-A,--pgroup,--group,--older,--parent,--session,--terminal,--euid,--uid,--runstates,--cgroup,--ns,--nslist:str -F,--pidfile:r
  -l,-L,--list,--table,-n{+proc.kill} | pid* | +proc.kill
killall | * -l,--list{dry} -u,-s,-o,-y,-Z,-n,-c,-t,--user,--signal,--older-than,--younger-than,--context,--ns:str | pid* | +proc.kill
killall5 | * -o:str |  | +proc.kill/wide
kill | * -s,-n,-q,--signal,--queue,--timeout:str -l,-L,--list,--table{dry} -p{dry} | pid* | single h=kill
xkill | * -id,-display,-button:str | pid* | single +proc.kill
renice | -n,--priority,--relative:str -g,-p,-u,--pgrp,--pid,--user:str | str*
fuser | * -k,--kill{+proc.kill} -n,--namespace:str | m*
lsof | * -p,-u,-c,-d,-k,-A,-e,-E:str -g,-i,-F,-s,-S,-T,-x,-o,-r,-z,-Z,-f,-L? -m:r -D:w +D,+d:m +c,+e,+f,+r,+L? | m*
watch | -bcCegpPrtwxh --precise --no-title --beep --errexit --chgexit --color --no-color --exec --no-wrap --no-rerun --follow -d --differences? -n,--interval:num
  -q,--equexit:num -s,--shotsdir:w | sh+ | posix
sysctl | -abeiNnqAXxdof --values --ignore --names --quiet --all --deprecated --binary -w,--write{+fs.write(system)} --dry-run{dry} -p?:r{+fs.write(system)} -f:r --load?:r{+fs.write(system)}
  --system{+fs.write(system)} -r,--pattern:str -B:num | str* | h=sysctl
# Looking into a running program
strace | * -e,--trace,--signal,--status,--abbrev,--raw,--read,--write,--quiet,--decode-fds,--inject,--fault,--kvm,-b,--detach-on,-I,--interruptible,-a,--columns,-s,--string-limit,-X,-O,-S,-U,-P,--trace-path:str
  -E,--env:env -u,--user:str{+proc.privilege} -p,--attach:str{+unknown} -o,--output:w | cmd? | posix h=strace
ltrace | * -a,--align,-A,-D,--debug,-e,-l,--library,-n,--indent,-s,-w,--where,-x:str -u:str{+proc.privilege} -F,--config:x -p:str{+unknown} -o,--output:w | cmd? | posix
gdb, gdbtui, cgdb, gdb-multiarch, rust-gdb, pwndbg, gef | * -ex,-iex,--ex,--iex,-eval-command,--eval-command,-init-eval-command,--init-eval-command:code:gdb
  -x,-ix,--command,-command,--init-command,-init-command:file:gdb -p,-pid,--pid:str{+unknown} -c,-core,--core,-s,-symbols,--symbols,-se,--se,-e,-exec,--exec:r -d,-directory,--directory:m
  -cd,--cd:cd -D,-data-directory,--data-directory:x -b,-l,-i,-interpreter,--interpreter,-tty,--tty:str | x? str* | single in=code:gdb
gcore | -a -o:w | pid* | +unknown
valgrind, callgrind, memcheck | * --tool:str --log-file,--xml-file,--massif-out-file,--callgrind-out-file:w --suppressions:r --db-command:sh | cmd | posix
perf |  | sub
perf record, perf stat, perf trace, perf mem, perf kmem, perf kvm, perf lock, perf sched, perf ftrace, perf c2c, perf iostat | * -e,-F,-c,-g,-C,-j,-r,-I,-D,-x,-n,-M,-G,-t,-u,--event,--call-graph,--cpu,--delay:str -p:str -o,--output:w -i,--input:r
  --pre,--post:sh | cmd? | posix
perf report, perf annotate, perf diff, perf list, perf bench, perf buildid-list, perf evlist, perf top, perf script, perf data, perf version
  | * -i,--input:r -o,--output:w -s,-F,-S,-d,-c,-C,-e,-p,-g,-f:str --objdump,--addr2line:sh --gtk --script:x --dlfilter:x | x*
pstack, eu-stack, py-spy, rbspy, memray, bpftrace, bcc, opensnoop, execsnoop, sysdig, falco | * -p,--pid:str -o,--output:w -e:str | str* | +unknown
# Kernel modules
modprobe | * -n,--dry-run,--show,-c,--showconfig,-D,--show-depends,--dump-modversions,-R,--resolve-alias{dry} -C,--config:x -d,--dirname,-S,--set-version,-w,--wait:str
  | str* | +proc.privilege
insmod, rmmod, kmod | * | x? str* | +proc.privilege
modinfo | * -F,-k,-b,--field,--basedir:str | m+
depmod, mkinitramfs, update-initramfs, mkinitcpio, dracut, ldconfig | * -p,--print-cache{dry} -n,--dry-run,--show{dry} -c,--format:str -C,-f,-r,-b,-F,-k,-A,-o,-u:w | str* | +fs.write(system)
# Users and rights
useradd, usermod, userdel, groupadd, groupmod, groupdel, groupmems, gpasswd, chpasswd, chgpasswd, newusers, adduser, addgroup, deluser, delgroup, vipw, vigr, pwconv, pwunconv, grpconv, grpunconv, pwck, grpck, authconfig, authselect, pam-auth-update, faillock, sulogin, login, agetty, getty
  | * | str* | in=data +proc.privilege
passwd | * -S,--status{dry} | str* | +proc.privilege
chage | * -l,--list{dry} -d,-E,-I,-m,-M,-R,-W:str | str | +proc.privilege
visudo | -sqOPI -c,--check{dry} -f,--file:w -x,--export:str | w? | +proc.privilege
chsh, chfn | -l{dry} --list-shells{dry} -s,--shell,-R,-f,-h,-o,-r,-w,-p:str | str? | +proc.persist
newgrp | - -l | str? | in=code:sh +proc.privilege
sg | - -c:sh | str sh? | +proc.privilege
su | - -flmpP --fast --login --preserve-environment --pty --no-pty -c,--command,--session-command:sh -g,--group,-G,--supp-group,-T:str -s,--shell:x -w,--whitelist-environment:str
  | str* | in=code:sh +proc.privilege
runuser | - -flmpP --fast --login --preserve-environment --pty -c,--command,--session-command:sh -g,--group,-G,--supp-group:str -s,--shell:x -u,--user:str
  -w,--whitelist-environment:str | str?/u,user cmd? | posix in=code:sh +proc.privilege
sudo, sudo-rs | -ABbEHiKknNPSsv -l,--list{cmd>str} --askpass --background --bell --login --shell --non-interactive --no-update --preserve-groups --remove-timestamp --reset-timestamp --set-home
  --stdin --validate --preserve-env? -e,--edit{cmd>w} -C,--close-from:num -D,--chdir:cd -g,--group,-h,--host,-p,--prompt,-R,--chroot,-r,--role,-T,--command-timeout,-t,--type,-U,--other-user,-u,--user,-a,-c:str
  | env* cmd? | posix in=code:sh +proc.privilege h=sudo
sudoedit | * -u,-g,-p,-C,-h,-r,-t:str | w+ | +proc.privilege
doas, please, pfexec, dzdo, run0 | -Lns -C:r -a,-u,-g,--user,--group:str | cmd? | posix in=code:sh +proc.privilege h=sudo
pkexec, kdesu, gksu, gksudo, lxqt-sudo | --disable-internal-agent --keep-cwd --user,-u:str | cmd? | posix in=code:sh +proc.privilege
gosu, su-exec, setuidgid, chpst, envuidgid, s6-setuidgid |  | str cmd | posix +proc.privilege
capsh | * --shell:x --print{dry} | str* | in=code:sh +proc.privilege
pam_namespace_helper, unix_chkpwd, unix_update, add-shell, remove-shell, update-passwd | * | str* | +proc.privilege
# Services by hand, terminals, others
start-stop-daemon | * -K,--stop{+proc.kill} -x,--exec,-a,--startas:sh -p,--pidfile,-O,--output:w -n,--name,-u,--user,-g,--group,-s,--signal,-R,--retry,-c,--chuid,-r,--chroot,-d,--chdir,-N,-P,-I,-k,--pid,--ppid:str
  | str* | +proc.persist
run-parts | -vd --verbose --report --debug --reverse --exit-on-error --new-session --lsbsysinit --test,--list{dry} --regex,-u,--umask,-a,--arg:str | m | +proc.code/opaque
ldd | -vudr --verbose --unused --data-relocs --function-relocs | r+ | out=meta +proc.code(project)
getent, locale, lsb_release, getconf, pldd | * -s,--service:str | str*
localedef, locale-gen | * -f,-i,-u,-A,--charmap,--inputfile:r --prefix:w | w* | +fs.write(system)
clear, tput, reset, tset, tabs, toe, infocmp, captoinfo | * -T,-i,-k,-e,-m:str -A,-B:m | str*
tic | * -o:w -e:str | r | +fs.write(home)
`,
};
