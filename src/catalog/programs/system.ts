import type { Family } from "../lookup.ts";

/** Services, jobs, terminals that stay, network and disk configuration, macOS, Windows from WSL. */
export const system: Family = {
  source:
    "manuals of systemd 252, cron, at, screen 4.9, iproute2, iptables 1.8, nftables, ufw, lvm2, e2fsprogs, smartmontools; macOS 14 manuals and own knowledge for the rest",
  lines: String.raw`
# Services
systemctl | * -t,-p,-n,-o,-s,-P,-M,--type,--property,--state,--lines,--output,--signal,--kill-whom,--job-mode,--machine:str -H,--host:host --root:m | sub? svc* | h=systemctl
systemctl status, systemctl show, systemctl cat, systemctl help, systemctl list-units, systemctl list-unit-files, systemctl list-timers, systemctl list-sockets, systemctl list-jobs, systemctl list-dependencies, systemctl list-machines, systemctl is-active, systemctl is-enabled, systemctl is-failed, systemctl is-system-running, systemctl get-default
  | * -t,-p,-n,-o,-P,--type,--property,--state,--lines,--output:str -H,--host:host | svc*
systemctl show-environment |  |  | out=environment
systemctl start, systemctl isolate, systemctl bind, systemctl clean, systemctl disable, systemctl unmask, systemctl preset, systemctl preset-all, systemctl revert, systemctl set-property, systemctl daemon-reload, systemctl daemon-reexec, systemctl reset-failed, systemctl log-level, systemctl service-log-level, systemctl set-default
  | * -H,--host:host | svc* | +infra.change(services)
systemctl stop, systemctl restart, systemctl try-restart, systemctl reload, systemctl reload-or-restart, systemctl try-reload-or-restart, systemctl kill, systemctl freeze, systemctl thaw, systemctl cancel | * -s,--signal,--kill-whom:str -H,--host:host | svc* | +proc.kill
systemctl enable, systemctl reenable, systemctl mask, systemctl link, systemctl add-wants, systemctl add-requires, systemctl edit, systemctl set-environment, systemctl unset-environment, systemctl import-environment | * --root:m -H,--host:host | svc* | +proc.persist
systemctl reboot, systemctl poweroff, systemctl halt, systemctl kexec, systemctl exit, systemctl suspend, systemctl hibernate, systemctl hybrid-sleep, systemctl rescue, systemctl emergency, systemctl default, systemctl soft-reboot | * | str* | +proc.kill/wide
reboot, shutdown, halt, poweroff, init, telinit, ctrlaltdel | * -c{dry} | str* | +proc.kill/wide
service, rc-service, invoke-rc.d, s6-rc, initctl, rcctl, svcadm, monit | --status-all{dry} * | svc? str* | h=systemctl
s6-svc, s6-svscanctl | * | str* | +proc.kill
update-rc.d, chkconfig, rc-update, update-service, systemd-run, anacron, fcrontab | * -p,-u,-t,-H,-M,--unit,--on-active,--on-calendar,--on-boot,--property,--slice,--uid,--gid,-E,--setenv:str | cmd? | posix +proc.persist
journalctl, logcli | * -u,-t,-p,-n,-o,-b,-S,-U,-g,-k,-c,-F,-M,--unit,--user-unit,--identifier,--priority,--lines,--output,--since,--until,--grep,--field,--facility,--after-cursor,--output-fields:str -D,--directory,--file,--root:m --cursor-file:w --vacuum-size,--vacuum-time,--vacuum-files:str{+fs.delete(system)} --rotate,--flush,--sync,--setup-keys,--update-catalog{+fs.write(system)} | str* | out=content
timedatectl, hostnamectl, localectl, networkctl, bootctl | * --list{dry} -p,--property:str | sub? str*
timedatectl set-time, timedatectl set-timezone, timedatectl set-local-rtc, timedatectl set-ntp, timedatectl ntp-servers, timedatectl revert, hostnamectl set-hostname, hostnamectl set-deployment, localectl set-locale, localectl set-keymap, localectl set-x11-keymap, networkctl up, networkctl down, networkctl edit, networkctl delete, bootctl install, bootctl update, bootctl remove, bootctl set-default, bootctl set-oneshot | * | str* | +fs.write(system)
systemd-analyze, systemd-detect-virt, systemd-cgls, systemd-cgtop, systemd-path, systemd-escape, systemd-delta, systemd-id128, systemd-notify, coredumpctl, iwconfig, ethtool, ifconfig, getsebool, sestatus, getenforce, aa-status | * --list{dry} -p,--property:str | str?
resolvectl | * | sub? str*
resolvectl query, resolvectl service, resolvectl openpgp, resolvectl tlsa | * -t,-c,-p,-i,--type,--class,--protocol,--interface:str | host* | out=network
loginctl | * -n,--lines,-o,--output,-p,--property,-s,--signal,-H,--host,-M,--machine:str | sub? str*
loginctl list-sessions, loginctl session-status, loginctl show-session, loginctl list-users, loginctl user-status, loginctl show-user, loginctl list-seats, loginctl seat-status, loginctl show-seat | * | str*
loginctl enable-linger | * | str* | +proc.persist
loginctl disable-linger | * | str* | +fs.write(system)
loginctl activate, loginctl lock-session, loginctl unlock-session, loginctl lock-sessions, loginctl unlock-sessions, loginctl attach, loginctl flush-devices | * | str* | +proc.privilege
loginctl terminate-session, loginctl kill-session, loginctl terminate-user, loginctl kill-user, loginctl terminate-seat | * | str* | +proc.kill
update-alternatives, alternatives | * --list,--display,--query:str{dry} --get-selections{dry} --altdir,--admindir,--log:str | str* | +fs.write(system)
systemd-inhibit, systemd-socket-activate, dbus-run-session | * --what,--who,--why,--mode,-l:str | cmd | posix
dbus-send, gdbus, busctl, qdbus, dbus-monitor, systemd-tmpfiles, systemd-mount, systemd-creds, systemd-ask-password, gsettings, dconf, grub-install, update-grub, grub-mkconfig, efibootmgr, debconf-set-selections | * | sub? str* | in=data +fs.write(system)
crontab | -leirnsV -u,-x:str -T{dry} | x? | in=data +proc.persist h=crontab
at, batch | -mMbvV -l{dry} -c:str{dry} -rd -f:x -q,-t,-u,-o:str | str* | in=code:sh +proc.persist
atq | -V -q,-o:str
atrm |  | str+ | +proc.kill
supervisorctl | * -c,--configuration:r | sub
supervisorctl status, supervisorctl tail, supervisorctl avail, supervisorctl pid, supervisorctl version, supervisorctl help | * | svc*
supervisorctl start, supervisorctl stop, supervisorctl restart, supervisorctl reload, supervisorctl update, supervisorctl signal, supervisorctl shutdown, supervisorctl reread, supervisorctl add, supervisorctl remove, supervisorctl clear | * | svc* | +proc.kill
supervisord, foreman, overmind, hivemind, honcho, goreman, forever, procodile, runsvdir | * -c,-f,--configuration,--procfile:x -p,-e,-m,-l:str | str* | +proc.code(project)
pm2 | * | sub
pm2 list, pm2 ls, pm2 l, pm2 status, pm2 logs, pm2 log, pm2 show, pm2 describe, pm2 info, pm2 monit, pm2 jlist, pm2 prettylist, pm2 report, pm2 id, pm2 ping | * --lines:num | str*
pm2 start | * --interpreter:x -n,--name,-i,--instances,--node-args,--cron,--watch-delay,--max-memory-restart:str -l,-o,-e,--log,--output,--error:w --cwd:cd | str* | +proc.code(project) h=script-or-text
pm2 deploy | * --force,-f | str* | +deploy.release(pm2) +proc.code(project)
pm2 install, pm2 module:install, pm2 serve, pm2 trigger | * --interpreter:x -n,--name,-i,--instances,--node-args,--cron,--watch-delay,--max-memory-restart:str -l,-o,-e,--log,--output,--error:w --cwd:cd | x? str* | +proc.code(project)
pm2 stop, pm2 restart, pm2 reload, pm2 gracefulReload, pm2 delete, pm2 del, pm2 kill, pm2 reset, pm2 flush, pm2 scale, pm2 sendSignal, pm2 update | * | str* | +proc.kill
pm2 startup, pm2 save, pm2 dump, pm2 resurrect, pm2 unstartup, pm2 set | * | str* | +proc.persist
# Terminals that stay
tmux | -2CDluNvV8 -c:sh -f:x -L,-T:str -S:w | sub?
tmux new-session, tmux new, tmux new-window, tmux neww, tmux split-window, tmux splitw, tmux respawn-pane, tmux respawn-window, tmux run-shell, tmux run, tmux display-popup, tmux popup, tmux send-keys, tmux send, tmux pipe-pane | * -n,-s,-t,-e,-x,-y,-l,-N,-f:str -d -D -A -P -X -E -k -a -b -h -v -Z -S -K -I -L -R -U -C -c:cd -F:str{+unknown} | sh* | posix h=shell-words
tmux list-sessions, tmux ls, tmux list-windows, tmux lsw, tmux list-panes, tmux lsp, tmux list-clients, tmux has-session, tmux has, tmux capture-pane, tmux capturep, tmux show-buffer, tmux show-options, tmux attach, tmux attach-session, tmux a, tmux detach, tmux select-window, tmux select-pane, tmux wait-for, tmux start-server, tmux rename-session | * -F:str{+unknown} -t,-S,-E,-b:str | str*
tmux kill-server, tmux kill-session, tmux kill-window, tmux kill-pane | * -t:str |  | +proc.kill
tmux source-file, tmux source, tmux set-option, tmux set, tmux bind-key, tmux bind, tmux set-hook, tmux if-shell, tmux if, tmux display-message, tmux display, tmux command-prompt, tmux save-buffer, tmux load-buffer, tmux set-environment | * | str* | +unknown
screen, byobu | -aAdDfiLmOqQrRUvxX46 -ls -list -wipe -Logfile:w -dm -d,-dmS:str -S,-p,-t,-T,-h,-e:str -c,-s:x -X{+unknown} | cmd? | single posix in=code:sh
zellij, dvtm, tmate, tmuxinator, tmuxp, smug, teamocil | * | str* | +unknown
# Network and disks
ip | * -b,-batch:x -n,-netns,-f,-family:str | sub? str* | single
ip addr, ip a, ip address, ip link, ip l, ip route, ip r, ip rule, ip neigh, ip n, ip tunnel, ip netns, ip vrf, ip maddr, ip xfrm, ip tuntap |  | sub? str*
ip netns exec, ip vrf exec |  | str cmd | posix
ip addr add, ip addr del, ip a add, ip a del, ip address add, ip address del, ip addr flush, ip link set, ip link add, ip link del, ip link delete, ip l set, ip route add, ip route del, ip route replace, ip route change, ip route flush, ip r add, ip r del, ip rule add, ip rule del, ip neigh add, ip neigh del, ip netns add, ip netns del, ip tunnel add, ip tuntap add, ip xfrm state, ip xfrm policy | * | str* | +fs.write(system)
route | -neev46FCvA --verbose --numeric --extend --fib --cache --inet --inet6 | sub? str*
route add, route del, route delete, route change, route flush | * | str* | +fs.write(system)
mii-tool | -vVRrwl --verbose --reset --restart --watch --log --phy:str -A,-F,--advertise,--force,-p:str | str*
iptables, ip6tables, iptables-nft, iptables-legacy, ebtables, arptables, ipset, nft, ufw, firewall-cmd, iptables-restore, ip6tables-restore, pfctl
  | * --modprobe:sh -L,-S,--list,--list-rules,--list-all,--list-all-zones,--list-ports,--list-services,--get-active-zones,--get-default-zone,--state,--check,-s{dry} -f:x -c:str | sub? str* | in=data +fs.write(system) +proc.privilege
setenforce, setsebool, semanage, restorecon, aa-enforce, aa-complain, aa-disable, aa-teardown, auditctl, csrutil, spctl, nvram, sysadminctl, dscl, dseditgroup, kexec, update-ca-certificates, update-ca-trust, trust | * -l{dry} --status{dry} | sub? str* | +proc.privilege
csrutil status, spctl --status, spctl -a, spctl --assess, trust list, semanage --help, dscl list | * | str*
tc, bridge, brctl, iw, iwctl, rfkill, wpa_cli, wpa_supplicant, dhclient, dhcpcd, ifup, ifdown, netplan, vconfig | * --modprobe:sh -L,-S,--list,--list-rules,--list-all,--list-all-zones,--list-ports,--list-services,--get-active-zones,--state,--check{dry} -f,-c:x | sub? str* | in=data +fs.write(system)
nft list, ufw status, tc qdisc, bridge link, firewall-cmd list | * | str*
iptables-save, ip6tables-save | * -f,--file:w -M:sh
pvs, vgs, lvs, pvdisplay, vgdisplay, lvdisplay, pvscan, vgscan, lvscan, dumpe2fs, e2freefrag, filefrag, smartctl, nvme, mdstat, xfs_info, ntfsinfo, btrfs-find-root, dmstats | * -o,-O,-d,--units,-S:str -t,--test,-s,--smart,-X{m>w} | m*
pvcreate, vgcreate, lvcreate, pvremove, vgremove, lvremove, lvextend, lvreduce, lvresize, vgextend, vgreduce, vgchange, lvchange, lvm, cryptsetup, veritysetup, mdadm, dmsetup, hdparm, sdparm, tune2fs, e2label, resize2fs, xfs_admin, xfs_growfs, e2image, badblocks, debugfs, fatlabel, ntfsresize, testdisk, photorec, ddrescue, partclone, dcfldd, flashrom, blkdeactivate, zpool, zfs, btrfs
  | * -f:x | sub? str* | in=data +fs.write(device)
zfs list, zfs get, zpool list, zpool status, zpool iostat, zpool get, btrfs version, cryptsetup status, mdadm detail | * -o,-t,-r,-d,-s:str | str*
zfs destroy, zpool destroy, zpool labelclear | * -n{dry} | str+ | +fs.delete(device)/recursive
# macOS
defaults |  | sub
defaults read, defaults read-type, defaults find, defaults domains, defaults help | -app,-g:str -currentHost | str* | single
defaults write, defaults delete, defaults import, defaults export, defaults rename | * | sub? str* | single +fs.write(home)
open, xdg-open | * -a,-b,--arch,--env:str | sub? r* | +unknown h=open-document
gio, gnome-open, kde-open, exo-open, wslview, sensible-browser, x-www-browser, start, qlmanage, explorer.exe, rundll32.exe | * -a,-b,--arch,--env:str | sub? r* | +unknown
pbcopy, clip.exe, wl-copy, xcopy-clip | * | str* | in=data out=none
pbpaste, wl-paste | * |  | out=content +secret.use(clipboard)
security |  | sub
security find-generic-password, security find-internet-password, security find-key | * -w,-g{+secret.use(keychain)/discloses} -a,-s,-l,-D,-c,-j,-r,-p,-d,-t,-P:str | str* | +secret.use(keychain)
security dump-keychain, security export | * -o:w -k,-t,-f,-P:str | str* | +secret.use(keychain)/discloses
security add-generic-password, security add-internet-password, security delete-generic-password, security delete-certificate, security import, security add-trusted-cert, security set-keychain-settings, security unlock-keychain, security create-keychain, security delete-keychain, security default-keychain, security set-key-partition-list, security authorizationdb | * | str* | +secret.use(keychain) +fs.write(home)
security list-keychains, security find-identity, security find-certificate, security verify-cert, security cms, security show-keychain-info | * -i:r -o:w -a,-c,-p,-k,-s:str | str*
tmutil | * | sub? str*
tmutil delete, tmutil deletelocalsnapshots, tmutil deleteinprogress, tmutil thinlocalsnapshots, tmutil removedestination | * | str* | +fs.delete(system)
tmutil disable, tmutil enable, tmutil setdestination, tmutil addexclusion, tmutil removeexclusion, tmutil restore, tmutil inheritbackup, tmutil associatedisk, tmutil snapshot, tmutil localsnapshot, tmutil startbackup, tmutil stopbackup | * | str* | +fs.write(system)
networksetup | * -setwebproxy{+fs.write(system)} -setsecurewebproxy{+fs.write(system)} -setwebproxystate{+fs.write(system)} -setsecurewebproxystate{+fs.write(system)} -setsocksfirewallproxy{+fs.write(system)} -setsocksfirewallproxystate{+fs.write(system)} -setautoproxyurl{+fs.write(system)} -setautoproxystate{+fs.write(system)} -setproxyautodiscovery{+fs.write(system)} -setproxybypassdomains{+fs.write(system)}
 -setdnsservers{+fs.write(system)} -setsearchdomains{+fs.write(system)} -setmanual{+fs.write(system)} -setdhcp{+fs.write(system)} -setadditionalroutes{+fs.write(system)} -setairportnetwork{+fs.write(system)} -setairportpower{+fs.write(system)} -setnetworkserviceenabled{+fs.write(system)} -ordernetworkservices{+fs.write(system)} -createnetworkservice{+fs.write(system)} -removenetworkservice{+fs.write(system)} -switchtolocation{+fs.write(system)} -setcomputername{+fs.write(system)} | str* | single
sw_vers, system_profiler, ioreg, vm_stat, mdfind, mdls, kextstat, lsappinfo, dns-sd, nettop, pmset, GetFileInfo, getconf-mac, arch-mac, fdesetup, airport | * -onlyin:m | str? | single
scutil, mdutil, dscacheutil, kextload, kextunload, systemsetup, profiles, purge, bless, asr, hdiutil, pkgutil, diskutil, tccutil, log | * --dns,--proxy,-l,--list,--pkgs{dry} --get:str{dry} -pkg:x | sub? str* | single +fs.write(system)
diskutil list, diskutil info, hdiutil info, hdiutil verify, hdiutil imageinfo, log show, log stream | * --predicate,--last,--style,--start,--end:str | str*
launchctl |  | sub
launchctl list, launchctl print, launchctl print-disabled, launchctl blame, launchctl dumpstate, launchctl getenv, launchctl version, launchctl managername | * | str*
launchctl load, launchctl bootstrap, launchctl enable, launchctl start, launchctl kickstart, launchctl submit, launchctl setenv, launchctl config, launchctl asuser, launchctl bsexec | * | str* | +proc.persist
launchctl unload, launchctl bootout, launchctl disable, launchctl stop, launchctl kill, launchctl remove, launchctl unsetenv, launchctl reboot | * | str* | +proc.kill
xattr, chflags, SetFile, codesign, stapler | * -s,--sign:str{+secret.use(codesign)} -r,-R{a>A} -o,-i,--options,--identifier:str --entitlements:r -p,-w,-d,-l | str* a
plutil, textutil, sips, PlistBuddy, dot_clean | * -p,-lint,-info,-g{w>r} -o,-output,--out:w -c,-convert,-extract,-s,-z,-Z,-inputencoding,-encoding:str | w* | single
ditto | * --arch,--bom:str | R+ W
say, afplay, afinfo, afconvert | * -o:w -f:r -v,-r,-a,-d:str | str*
screencapture | * -l,-R,-t,-T,-D:str | w*
caffeinate | -dimsu -t,-w:num | cmd? | posix
xcode-select | -p,--print-path,-v,--version{dry} -s,--switch:str --install,--reset |  | +fs.write(system)
xcrun | -f,--find,--sdk,--toolchain:str -lnkrv --log --show-sdk-path --show-sdk-version --show-sdk-platform-path --show-sdk-build-version --run --no-cache --kill-cache | cmd? | posix
dtruss, sample, leaks, heap, vmmap, spindump, fs_usage, dtrace | * | str* | +unknown
# Windows from WSL
cmd.exe, cmd, wsl, wsl.exe, reg.exe, schtasks.exe, taskkill.exe, wmic.exe, netsh.exe, msiexec.exe, mshta.exe, certutil.exe, bitsadmin.exe | * | str* | +unknown
wslpath, wslinfo, tasklist.exe, ipconfig.exe, where.exe, hostname.exe | * | str*
`,
};
