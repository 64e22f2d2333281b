import type { Family } from "../lookup.ts";

/** Base system tools: util-linux, procps, psmisc, kmod, shadow, tracers, becoming another user. */
export const utilLinux: Family = {
  source:
    "manuals of util-linux 2.38 (with 2.41 additions), procps-ng 4, psmisc 23, kmod 30, shadow 4.13, sudo 1.9, strace 6, ltrace 0.7, gdb 13, acl, attr, moreutils 0.67; macOS ps, top, killall, script",
  lines: String.raw`
# Filters
rev | -0 --zero | r* | in=data
col | -bfhpx --no-backspaces --fine --tabs --pass --spaces -l,--lines:num |  | in=data
colrm |  | num* | in=data
colcrt, ul | -2i --half-lines --indicated -t,-T,--terminal:str | r* | in=data
column | * -c,--output-width,-o,--output-separator,-s,--separator,-N,--table-columns,-C,-l,-R,--table-right,-T,-E,-W,-H,--table-hide,-O,--table-order,-n,--table-name,-r,-i,-p:str | r* | in=data
hexdump, hd | * -e,--format,-n,--length,-s,--skip:str -L? -f,--format-file:r | r* | in=data out=encoded
look | -abdf --alternative --alphanum --ignore-case -t,--terminate:str | str r?
getopt | -aqQTu --alternative --quiet --quiet-output --test --unquoted -l,--longoptions:str -n,--name:str -o,--options:str -s,--shell:str
  | str* | posix
scriptreplay | * -I,-O,-B,-t,-T,-s,--log-in,--log-out,--log-io,--timing,--log-timing,--typescript:r -c,-d,-m,-x:str | r*
scriptlive | -c,--command:sh -E,--echo:str -I,-B,--log-in,--log-io:x -t,-T,--timing,--log-timing:r -d,--divisor:num -m,--maxdelay:num | r? x?
logger | * -f,--file:r -n,--server:host{+net.send} -u,--socket:w --msgid,-P,--port,-p,--priority,--sd-id,--sd-param,-S,--size,-t,--tag:str | str* | in=data out=none
wall | -n -t,--timeout:num -g,--group:str --nobanner | r* | in=data out=none
write, mesg, nologin | -nyv -t,--timeout:num -g,--group:str --nobanner --verbose | str* | in=data out=none
# Commands around a command
flock | -Fexnosu --no-fork --exclusive --nb --nonblock --close --shared --unlock --verbose --fcntl -c,--command:sh -E,--conflict-exit-code:num
  -w,--wait,--timeout:num | w cmd? | posix h=flock
setsid | -cfw --ctty --fork --wait | cmd | posix
script | -adefkpqr --append --return --flush --force --quiet -c,--command:sh -E,--echo:str -B,--log-io:w -I,--log-in:w -O,--log-out:w
  -T,--log-timing:w -t --timing?:w -m,--logging-format:str -o,--output-limit:str -F:w | w? cmd? | posix in=code:sh +fs.write
nsenter | * -t,--target,-S,--setuid,-G,--setgid,-N:str -m,-u,-i,-n,-p,-U,-C,-T,-r,-w,-W? | cmd? | posix in=code:sh +proc.privilege
unshare | * --load-interp:x --map-user,--map-users,--map-group,--map-groups,--owner,--setgroups,--propagation,-S,--setuid,-G,--setgid,--monotonic,--boottime:str -R,--root:m -w,--wd:cd -i,-m,-n,-p,-u,-U,-C,-T? | cmd? | posix in=code:sh +proc.privilege
setpriv | * -d,--dump{dry} --groups,--inh-caps,--ambient-caps,--bounding-set,--rgid,--egid,--regid,--ruid,--euid,--reuid,--securebits,--pdeathsig,--ptracer,--selinux-label,--apparmor-profile,--landlock-access,--landlock-rule:str --seccomp-filter:r | cmd | posix +proc.privilege
setarch, linux32, linux64, i386, i686, x86_64, aarch64 | * --pid:num | cmd? | posix in=code:sh
ionice | -t --ignore -c,--class:str -n,--classdata:num -p,--pid:num -P,--pgid:num -u,--uid:num | cmd? | posix
taskset | -ac --cpu-list --all-tasks -p,--pid{cmd>str} | str cmd? | posix
chrt | * -p,--pid{cmd>str} -T,-P,-D,--sched-runtime,--sched-period,--sched-deadline:num | str? cmd? | posix
systemd-cat | -t,--identifier,-p,--priority,--stderr-priority,--level-prefix,--namespace:str | cmd? | posix
heaptrack | -r -d -a --raw --debug --analyze --use-inject --record-only -p,--pid:str{+unknown} -o,--output:w | cmd? | posix
uclampset | * -m,-M,-p,--pid:num | cmd? | posix
choom | -n,--adjust:num -p,--pid:num | cmd? | posix
prlimit | * -p,--pid,-o,--output:str -cdefilmnqrstuvxy? | cmd? | posix
coresched, chronic, ifne, zrun, fakechroot, unbuffer, rlwrap, catchsegv, eatmydata, proxychains, proxychains4, torsocks, torify, tsocks |  | cmd | posix
fakeroot | -u --unknown-is-real -l,--lib,--faked:x -s:w -i:r -b:num | cmd? | posix in=code:sh
pipesz | * -f,--file:r -s,-n:num | cmd? | posix
ld.so, ld-linux-x86-64.so.2, ld-linux-aarch64.so.1, ld-musl-x86_64.so.1 | * --audit,--preload:x --library-path,--inhibit-rpath,--argv0,--glibc-hwcaps-prepend,--glibc-hwcaps-mask:str | cmd | posix
# moreutils
ts | -rism | str* | in=data
pee | --no-ignore-sigpipe --no-ignore-write-errors --ignore-sigpipe --ignore-write-errors | sh+ | in=data
mispipe |  | sh sh
lckdo | -wqeEsx -W:num | w cmd | posix
combine |  | r str r
errno, ifdata, isutf8, fincore, isosize, namei, mountpoint | * -o,--output:str | m*
vipe, vidir | -v --verbose --suffix:str | W* | in=data +unknown
# Files and names
rename, prename, file-rename, perl-rename | -0adfFiEnvuNslV --null --fullpath --path --filename --basename --force --no-act{dry} --nono{dry} --verbose --nopath --symlink --last --no-overwrite
  --interactive --all -e,-E:code:perl --unicode? | code:perl/e,E w* | in=data
rename.ul | -svaloi -n,--no-act{dry} --symlink --verbose --all --last --no-overwrite --interactive | str str w+
whereis, which, gwhich, uuidgen, uuidparse, uuid | * -B,-M,-S,-n,-N,-C,-o,-F,-v:str | str*
mcookie | * -f,--file:r -m,--max-size:num
fallocate, fadvise, exch | * -l,--length,-o,--offset,-a,-d:str | w+
hardlink | * -n,--dry-run{dry} -y,-x,-i,-s,-S,-b,-r:str | W+
getfacl, getfattr, lsattr, getcap, nfs4_getfacl | * -n,--name:str -m,--match:str -e,--encoding:str -R,--recursive{m>M} | m*
setfacl | -bkdLnPv --remove-all --remove-default --default --mask --no-mask --logical --physical --test{dry} -m,-x,--modify,--remove,--set:str
  -M,-X,--modify-file,--remove-file,--set-file,--restore:r -R,--recursive{a>A} | a*
setfattr | -h --no-dereference --raw -n,--name:str -v,--value:str -x,--remove:str --restore:r | a*
chattr | * -R{a>A} -v:num -p:num | a+
setcap | -qrvf -n:num - | str* a | +proc.privilege
chacl |  | str a+
# Mounts, disks, swap, clock
mount | * -a,--all{+fs.write(system)} --bind,--rbind,--move{+proc.privilege} -f,--fake{dry} -L,--label,-N,-O,-t,--types,-U,--uuid:str -o,--options:str{+proc.privilege} --source:m --target,--target-prefix:W -T,--fstab:r | W*
umount | * --fake{dry} -aA,--all,--all-targets{wide} -N,-O,-t,--types:str | str* | +fs.write(system)
fusermount, fusermount3 | -uzq -o:str | W+ | +fs.write(system)
lsblk, findmnt, lsns, lsmem, lslocks, lsipc, lsirq, lsfd, lscpu, ipcs, lspci, lsusb, lshw, lsinitramfs, lstopo, hwinfo, inxi, dmidecode, numastat, sensors, lsscsi, lsmod | * -E,-e,-o,-I,-w,-x,-O,-S,-T,-t,-p,-Q,-C,-i,-d,-s,--exclude,--output,--include,--sort,--target,--types,--type:str --sysroot:m -F,--tab-file:r | str*
fdisk, cfdisk, gdisk, cgdisk, sgdisk, parted, gparted | * -l,--list,-p,--print,-P,--pretend{dry} -b,--backup:w -o:str | w* | in=data
sfdisk | * -d,--dump,-J,--json,-l,--list,-F,--list-free,-g,--show-geometry,-s,--show-size,-T,--list-types,-V,--verify,-n,--no-act{dry} -O,--backup-file:w -N,-o,-w,-W,-X,-Y:str | w* | in=data
mkfs, mke2fs, mkfs.ext2, mkfs.ext3, mkfs.ext4, mkfs.xfs, mkfs.btrfs, mkfs.vfat, mkfs.fat, mkfs.ntfs, mkfs.exfat, mkfs.f2fs, mkfs.minix, mkfs.erofs, mkdosfs, newfs, newfs_apfs, newfs_msdos, newfs_hfs
  | * -t,-b,-e,-E,-g,-G,-i,-I,-J,-L,-m,-M,-o,-O,-r,-T,-U,-s,-S,-C,-R,-k:str -f -F -v -c -q -K -V --force -d,--rootdir:R -z,-l:w | w str*
mkswap | * -L,--label,-p,--pagesize,-U,--uuid,-e,-o:str | w num?
swapon, swapoff | * --show?{dry} -s,--summary{dry} -L,-U,-o,--options,-p,--priority:str | str* | +fs.write(system)
wipefs | * -a,--all{m>d} -o,--offset:num{m>d} -n,--no-act{dry} -O,-t,--output,--types:str | m*
losetup, zramctl | * -o,--offset,--sizelimit,-b,-O,-a,--sector-size:str -j,--associated:m -c,-d:w | w*
blkid | * -c,--cache-file:w -H,-L,-n,-o,-O,-s,-S,-t,-u,-U:str | m*
blockdev | * --setbsz,--setfra,--setra:num{m>w} --flushbufs,--rereadpt,--setro,--setrw{m>w} | m*
blkdiscard | * -o,-l,-p,--offset,--length,--step:str | d
fsck, e2fsck, fsck.ext2, fsck.ext3, fsck.ext4, fsck.xfs, fsck.vfat, fsck.fat, fsck_apfs, fsck_hfs, xfs_repair, ntfsfix | * -n,-N{dry} -b,-B,-E,-z:str | w*
fstrim, fsfreeze, partx, addpart, delpart, resizepart, blkzone, swaplabel, chcpu, chmem, setterm, eject, kpartx, partprobe, zerofree | * -n,--dry-run{dry} -o,-l,-m,-t,-U,-L,-I,-c,-p:str --file:w | str* | +fs.write(device)
hwclock | * -a,-s,-w,--adjust,--hctosys,--set,--systz,--systohc,--vl-clear{+fs.write(system)} --param-set,--setepoch:str{+fs.write(system)} --adjfile:w --date,--delay,--epoch:str -f,--rtc:r
rtcwake | * -n,--dry-run{dry} -A:r -d,-m,-s,-t,--date,--device,--mode,--seconds,--time:str |  | +proc.kill/wide
dmesg | * -c,-C,-D,-E,--clear,--read-clear,--console-off,--console-on{+fs.write(system)} -n,--console-level:str{+fs.write(system)} -F,--file,-K,--kmsg-file:r -f,-l,-s,--facility,--level,--buffer-size,--since,--until,--time-format:str
nvidia-smi, rocm-smi, nvtop | * -f,--filename:w -i,-d:str -l? | str*
pivot_root, switch_root |  | M x str* | +proc.privilege
cal, ncal, gcal | * -A,-B,-H,-d,-m,-s:str | str*
ipcrm | -aMmQqSsv? --all? --verbose --shmem-id,--shmem-key,--queue-id,--queue-key,--semaphore-id,--semaphore-key:str | str* | +proc.kill
ipcmk | -Q --queue --shmem,--semaphore,--mode:str -M,-S,-p,-m,-n:str
last, lastb, lastlog, utmpdump, lslogins, faillog, ac, lastlog2 | * -f,--file:r -o,--output,-t,-s,-p,-n,-u,-b,-l,-g:str --btmp-file,--wtmp-file,--lastlog:r | r*
# Processes
ps | * -C,-G,-g,-p,-q,-s,-t,-U,-u,-O,-o,--Group,--group,--pid,--ppid,--quick-pid,--sid,--tty,--User,--user,--format,--cols,--columns,--lines,--rows,--width,--sort:str
  -k:str -N | str* | h=ps
top | * -d,-n,-o,-p,-u,-U,-l,-s,-E,-i:str -w? | str*
atop, iotop, slabtop, vmstat, iostat, mpstat, pidstat, sar, uptime, free, w, dstat, nmon, powertop | * -d,-s,-c,-S,-p,-u,-P,-I,-T,-g,-t,-U,-n:str -o:w | str*
pgrep, pidof, pidwait | * -d,--delimiter,-g,-G,-O,-P,-s,-t,-u,-U,-r,-o,-A,-q,--pgroup,--group,--older,--parent,--session,--terminal,--euid,--uid,--runstates,--cgroup,--ns,--nslist:str -F,--pidfile:r | str* | h=process-ids
pstree, pwdx, pmap, prtstat, procinfo | * --read-rc-from:r --create-rc-to:w -H,--highlight-pid:str | str*
pkill, skill, snice | * --signal:str -d,-g,-G,-P,-s,-t,-u,-U,-r,-q,-A,--pgroup,--group,--older,--parent,--session,--terminal,--euid,--uid,--runstates,--cgroup,--ns,--nslist:str -F,--pidfile:r -O,--queue:str -l,-L,--list,--table,-n,-o,-f,-i,-x,-v,-e,-c --newest --oldest --full --exact --inverse --ignore-case --echo --count | pid* | h=kill-by-name
killall | * -l,--list -u,-s,-o,-y,-Z,-n,-c,-t,--user,--signal,--older-than,--younger-than,--context,--ns:str | pid* | h=kill-by-name
killall5 | * -o:str |  | h=kill-by-name
kill | * -s,-n,-q,--signal,--queue,--timeout:str -l,-L,--list,--table -p | pid* | single h=kill
xkill | * -id,-display,-button:str | pid* | single +proc.kill
renice | -n,--priority,--relative:str -g,-p,-u,--pgrp,--pid,--user:str | str*
fuser | * -k,--kill{+proc.kill} -n,--namespace:str | m*
lsof | * -p,-u,-c,-d,-k,-A,-e,-E:str -g,-i,-F,-s,-S,-T,-x,-o,-r,-z,-Z,-f,-L? -m:r -D:w +D,+d:m +c,+e,+f,+r,+L? | m*
watch | -bcCegpPrtwxh --precise --no-title --beep --errexit --chgexit --color --no-color --exec --no-wrap --no-rerun --follow -d --differences? -n,--interval:num
  -q,--equexit:num -s,--shotsdir:w | sh+ | posix h=shell-words
sysctl | -abeiNnqAXxdof --values --ignore --names --quiet --all --deprecated --binary -w,--write --dry-run{dry} -p?:r -f:r --load?:r
  --system -r,--pattern:str -B:num | str* | h=sysctl
# Looking into a running program
strace | * -e,--trace,--signal,--status,--raw,--read,--write,--decode-fds,--inject,-b,-I,-a,--columns,-s,--string-limit,-X,-O,-S,-U,-P:str -E,--env:env -u,--user:str{+proc.privilege} -p,--attach:str{+unknown} -o,--output:w | cmd? | posix h=strace
ltrace | * -a,-A,-D,-e,-l,-n,-s,-w,-x,--align,--debug,--library,--indent,--where:str -u:str{+proc.privilege} -F,--config:x -p:str{+unknown} -o,--output:w | cmd? | posix h=strace
gdb, gdbtui, cgdb, gdb-multiarch, rust-gdb | * -ex,-iex,--ex,--eval-command,-eval-command,-init-eval-command,-o,-O,-k,--one-line,--one-line-before-file:code:gdb -x,-ix,-command,--command,-init-command,-s,--source,-S:file:gdb -p,-pid,--pid,--attach-pid:str{+unknown}
  -c,-core,--core,-se,-symbols,-exec:r -d,-directory,--directory:m -cd,--cd:cd -D,-data-directory:x -b,-l,-i,-interpreter,-tty:str | x? str* | single in=code:gdb
lldb, rust-lldb | * -o,-O,-k,-K,--one-line,--one-line-before-file,--one-line-on-crash:code:gdb -s,-S,-Q,--source,--source-before-file,--source-on-crash,--source-quietly:file:gdb -p,--attach-pid,-n,--attach-name:str{+unknown}
  -c,--core,-f,--file:r -a,--arch,-l,--script-language:str -b,--batch,-q,-x,--no-lldbinit,-X,--no-use-colors,-w,--wait-for,-e,--editor | x? str* | single in=code:gdb
gcore | -a -o:w | pid* | +secret.use(process-memory)/discloses
pstack, py-spy, bpftrace | -a -o:w | pid* | +unknown
valgrind, callgrind, memcheck | * --tool:str --log-file,--xml-file,--massif-out-file,--callgrind-out-file:w --suppressions:r --db-command:sh | cmd | posix
perf | * | sub
perf record, perf stat, perf trace, perf mem, perf lock, perf sched, perf ftrace, perf c2c | * -e,-F,-c,-C,-j,-r,-I,-D,-x,-M,-G,-t,-u,-p:str -o,--output:w -i,--input:r --pre,--post:sh | cmd? | posix
perf report, perf annotate, perf diff, perf list, perf bench, perf evlist, perf top, perf script | * -i,--input:r -o,--output:w -s,-F,-S,-d,-c,-C,-e,-p,-g:str --objdump,--addr2line:sh --script,--dlfilter:x | x*
# Kernel modules
modprobe | * -n,--dry-run,--show,-c,--showconfig,-D,--show-depends,--dump-modversions,-R,--resolve-alias{dry} -C,--config:x -d,--dirname,-S,--set-version,-w,--wait:str
  | str* | +proc.privilege
insmod, rmmod, kmod | * | x? str* | +proc.privilege
modinfo | * -F,-k,-b,--field,--basedir:str | m+
depmod, mkinitramfs, update-initramfs, mkinitcpio, dracut, ldconfig | * -p,--print-cache,-n,--dry-run{dry} -C,-f,-r,-b,-F,-k,-o,-u:str | str* | +fs.write(system)
# Users and rights
useradd, usermod, userdel, groupadd, groupmod, groupdel, groupmems, gpasswd, chpasswd, newusers, adduser, addgroup, deluser, delgroup, vipw, vigr, pwconv, authselect, pam-auth-update, faillock, sulogin, login, agetty, getty, capsh, add-shell, remove-shell | * | str* | in=data +proc.privilege
passwd | * -S,--status{dry} | str* | +proc.privilege
chage | * -l,--list{dry} -d,-E,-I,-m,-M,-R,-W:str | str | +proc.privilege
visudo | -sqOPI -c,--check{dry} -f,--file:w -x,--export:str | w? | +proc.privilege
chsh, chfn | -l{dry} --list-shells{dry} -s,--shell,-R,--root,-f,--full-name,-h,--home-phone,-o,--office,--other,-r,--room,-w,-u,--work-phone,-p:str | str? | +proc.persist
newgrp | - -l | str? | in=code:sh +proc.privilege
sg | - -c:sh | sub? str? sh? | +proc.privilege
sg run, sg scan, sg test, sg new, sg lsp, sg completions, sg help | * -p,--pattern,-r,--rewrite,-l,--lang,--globs,--filter,--json,-A,-B,-C,--selector,--strictness:str --rule,-c,--config:r --inline-rules:str -U,--update-all{r>w} | r*
su | - -flmpP --fast --login --preserve-environment --pty --no-pty -c,--command,--session-command:sh -g,--group,-G,--supp-group,-T:str -s,--shell:x -w,--whitelist-environment:str
  | str* | in=code:sh +proc.privilege
runuser | - -flmpP --fast --login --preserve-environment --pty -c,--command,--session-command:sh -g,--group,-G,--supp-group:str -s,--shell:x -u,--user:str
  -w,--whitelist-environment:str | str?/u,user cmd? | posix in=code:sh +proc.privilege
sudo, sudo-rs | -ABbEHiKknNPSsv -l,--list{cmd>str} --askpass --background --bell --login --shell --non-interactive --no-update --preserve-groups --remove-timestamp --reset-timestamp --set-home
  --stdin --validate --preserve-env? -e,--edit{cmd>w} -C,--close-from:num -D,--chdir:cd -g,--group,-h,--host,-p,--prompt,-R,--chroot,-r,--role,-T,--command-timeout,-t,--type,-U,--other-user,-u,--user,-a,-c:str
  | env* cmd? | posix in=code:sh +proc.privilege h=sudo
sudoedit | * -u,-g,-p,-C,-h,-r,-t:str | w+ | +proc.privilege
doas, pfexec, dzdo, run0 | -Lns -C:r -a,-u,-g,--user,--group:str | cmd? | posix in=code:sh +proc.privilege h=sudo
pkexec, kdesu, gksu, gksudo | --disable-internal-agent --keep-cwd --user,-u:str | cmd? | posix in=code:sh +proc.privilege
gosu, su-exec, setuidgid, chpst |  | str cmd | posix +proc.privilege
# Services by hand, terminals, others
start-stop-daemon | * -K,--stop{+proc.kill} -x,--exec,-a,--startas:sh -p,--pidfile,-O,--output:w -n,--name,-u,--user,-g,--group,-s,--signal,-R,--retry,-c,--chuid,-r,--chroot,-d,--chdir,-N,-P,-I,-k,--pid,--ppid:str
  | str* | +proc.persist
run-parts | -vd --verbose --report --debug --reverse --exit-on-error --new-session --lsbsysinit --test,--list{dry} --regex,-u,--umask,-a,--arg:str | m | +proc.code/opaque
ldd | -vudr --verbose --unused --data-relocs --function-relocs | r+ | out=meta +proc.code(project)
getent | * -s,--service:str -i --no-idn | sub? str*
getent shadow, getent gshadow | * | str* | +secret.use(accounts)/discloses
getent hosts, getent ahosts, getent ahostsv4, getent ahostsv6, getent networks | * | host* | +net.connect/dns
locale, lsb_release, getconf, pldd | * | str*
localedef, locale-gen | * -f,-i,-u,-A,--charmap,--inputfile:r --prefix:w | w* | +fs.write(system)
clear, tput, reset, tset, tabs, toe, infocmp, captoinfo | * -T,-i,-k,-e,-m:str -A,-B:m | str*
tic | * -o:w -e:str | r | +fs.write(home)
`,
};
