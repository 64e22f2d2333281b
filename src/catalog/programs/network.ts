import type { Family } from "../lookup.ts";

/** Fetching, sending, remote shells, name look-up, tunnels, back-ups to elsewhere, load tests. */
export const network: Family = {
  source: "manuals of curl 7.88 (with 8.x additions), wget 1.21, aria2 1.36, HTTPie 3, OpenBSD and traditional netcat, ncat and nmap 7.93, OpenSSH 9.2, rsync 3.2, mosh 1.4, BIND 9.18, tcpdump 4.99, tshark 4, rclone 1.60, restic 0.14, borg 1.2, yt-dlp; own knowledge for the rest",
  lines: String.raw`
curl, curlie | * -d,--data,--data-ascii,--data-binary,--data-raw,--data-urlencode,--json,--url-query,-F,--form,--form-string,-b,--cookie,-H,--header,--proxy-header,-w,--write-out,--variable:data -T,--upload-file:r{+net.send}
  -o,--output,-D,--dump-header,-c,--cookie-jar,--trace,--trace-ascii,--stderr,--libcurl,--etag-save,--hsts,--alt-svc,--unix-socket,--abstract-unix-socket:w --output-dir:wd -K,--config,--etag-compare,--netrc-file,-E,--cert,--key,--cacert,--crlfile,--pubkey,--proxy-cacert,--proxy-cert,--proxy-key:r --capath:m --engine:x
  --url,--doh-url:url -x,--proxy,--preproxy,--proxy1.0,--socks4,--socks4a,--socks5,--socks5-hostname:host -A,--user-agent,-C,--continue-at,-e,--referer,-m,--max-time,-P,--ftp-port,-Q,--quote,-r,--range,-t,--telnet-option,-u,--user,-U,--proxy-user,-X,--request,-y,-Y,-z,--time-cond
  --connect-timeout,--connect-to,--resolve,--retry,--retry-delay,--retry-max-time,--limit-rate,--max-redirs,--max-filesize,--interface,--local-port,--noproxy,--oauth2-bearer,--pass,--cert-type,--key-type,--ciphers,--tls-max,--proto,--proto-default,--proto-redir,--pinnedpubkey,--aws-sigv4,--request-target,--create-file-mode,--dns-servers,--mail-from,--mail-rcpt,--parallel-max,--rate:str
  | url* | out=network h=curl
wget, wget2 | * --use-askpass:sh -e,--execute:str{+unknown} -O,--output-document,-o,--output-file,-a,--append-output,--save-cookies,--warc-file,--rejected-log,--hsts-file:w -P,--directory-prefix:W --warc-tempdir:wd -i,--input-file,--config,--load-cookies,--certificate,--private-key,--ca-certificate,--crl-file:r
  --post-data,--body-data,--header:data --post-file,--body-file:r{+net.send} -B,--base:url -t,--tries,-T,--timeout,-w,--wait,-Q,--quota,-l,--level,-U,--user-agent,-A,--accept,-R,--reject,-D,--domains,-I,--include-directories,-X,--exclude-directories,--method,--user,--password,--referer,--limit-rate,--cut-dirs,--progress,--waitretry,--connect-timeout,--read-timeout,--http-user,--http-password,--exclude-domains,--accept-regex,--reject-regex,--max-redirect:str
  | url* | out=network h=wget
aria2c, axel | * --on-bt-download-complete,--on-download-complete,--on-download-error,--on-download-pause,--on-download-start,--on-download-stop:sh -o,--out,-l,--log,--save-session,--save-cookies:w -d,--dir:wd -i,--input-file,-T,--torrent-file,-M,--metalink-file,--load-cookies,--netrc-path:r --conf-path:x
  --enable-rpc?{+net.listen} --header:data -x,-s,-j,-k,-m,-t,-U,-u,-n,-O,-H:str | url*
http, https, xh, xhs | * -o,--output,--session,--session-read-only:w --cert,--cert-key:r --proxy:str --raw:data -p,--print,-s,--style,-a,--auth,-A,--auth-type,--timeout,--pretty,--verify,--bearer,--format-options:str | url data* | in=data out=network h=httpie
lynx, w3m, links, links2, elinks, browsh | * -cfg,-config,-cmd_script,-editor:x -lss:r -cmd_log,-trace-file:w -width,-T,-cols,-I,-O:str | url* | single out=network
youtube-dl, yt-dlp | * --exec,--exec-before-download,--external-downloader,--downloader,--netrc-cmd:sh --config-location,--config-locations,--plugin-dirs,--ffmpeg-location:x --use-postprocessor:str{+unknown} --cookies-from-browser:str{+secret.use(browser)} -o,--output,--cookies,--download-archive:w -P,--paths:wd -a,--batch-file,--load-info-json:r -f,-S,-r,-R,-N,-u,-p,--format,--proxy,--sub-langs,--audio-format,--merge-output-format:str | url* | out=network
# Sockets
nc, netcat, nc.openbsd, nc.traditional | -46bCDdFhkNnrStUuvzZ -l,--listen{+net.listen} -e,-c,--exec,--sh-exec:sh --lua-exec:file:lua -o,--output:w -x:host -I,-i,-M,-m,-O,-P,-p,-q,-s,-T,-V,-W,-w,-X,-g,-G:str | host? str* | in=data out=network +net.send/raw h=netcat
ncat | * -l,--listen{+net.listen} -e,-c,--exec,--sh-exec:sh --lua-exec:file:lua -o,-x,--output,--hex-dump:w --ssl-key,--allowfile,--denyfile:r --proxy:host -g,-G,-m,-d,-i,-p,-s,-w,--ssl-cert,--source-port,--wait,--proxy-type,--proxy-auth,--allow,--deny:str | host? str* | in=data out=network +net.send/raw h=netcat
socat, socat1, filan | * -lf,-r,-R,-L,-W:w -b,-t,-T,-lp,-lm:str | str* | single in=data out=network +net.send/raw h=socat
telnet, rlogin, tn5250 | * -n:w -l,-X,-e,-b,-S:str | host? str* | in=data out=network +net.send/raw
ftp, tnftp, ncftp, tftp, sftp, lftp, lftpget, smbclient | * -b,-f,-F,--rcfile:x -S,-D:sh -c,-e:code:lftp -o,-P,-p,-u,-i,-l,-R,-B,-s,-U,-W,-m:str -J:host | host? str* | in=code:lftp +net.send
websocat, wscat, wsdump | * -c,--connect:host -x,--execute:data -s,-l{+net.listen} --exec,--sh-c:sh | host* | in=data out=network +net.send/raw +unknown
grpcurl, evans | * -d:data -H:data -proto,-protoset,-cacert,-cert,-key:r -import-path:m -protoset-out:w -max-time,-connect-timeout:str | host str* | single in=data out=network
mosquitto_pub, mosquitto_sub, kcat, nsupdate, snmpget, snmpwalk, ldapsearch | * -h,-b,-H:host -m:data -f,-y,-F:r | str* | in=data out=network +net.connect
# Remote shells and copies
ssh, slogin, autossh, dbclient, rsh | -46AaCfgGKkNnqsTtvVXxYyM -o:str -E,-S:w -F,-I:x -i:r -J:host -L,-R,-D:str{+net.listen} -B,-b,-c,-e,-l,-m,-O,-P,-p,-Q,-W,-w:str | host sh* | posix h=ssh
scp, rcp, pscp | -346ABCOpqrRTvd -S,-D:sh -F:x -i:r -J:host -o,-c,-l,-P,-X:str | rr+ rw
rsync, rsync-ssl | * -e,--rsh,--rsync-path:sh --files-from,--exclude-from,--include-from,--password-file,--read-batch,--config,--early-input:r --log-file,--write-batch,--only-write-batch:w --backup-dir,--partial-dir,-T,--temp-dir:wd --compare-dest,--copy-dest,--link-dest:m -n,--dry-run{dry} --daemon{+net.listen}
  --delete,--del,--delete-before,--delete-during,--delete-delay,--delete-after,--delete-excluded,--delete-missing-args,--remove-source-files{+fs.delete/recursive} -f,--filter,--exclude,--include,-M,--remote-option,-B,--block-size,--bwlimit,--chmod,--chown,--usermap,--groupmap,--info,--debug,--suffix,--timeout,--contimeout,--max-size,--min-size,--max-delete,--modify-window,--port,--address,--out-format,--compress-level,--skip-compress,--iconv:str
  | rr+ rw? | h=rsync
sshfs, curlftpfs, s3fs, gcsfuse | * -o:str{+unknown} -F:x -p:str | rr W
mosh, et, mosh-server | * --ssh,--client,--server:sh --experimental-remote-ip,-p,--port,--predict,--family,--bind-server:str | host sh* | posix
sshpass | -ehvV -p,-d,-P:str -f:r | cmd | posix
pssh, parallel-ssh, pdsh, clush, dsh | * -h,--hosts:r -H,--host,-w:host -o,--outdir,-e:w -l,-p,-t,-O:str | sh+ | posix +net.connect
ssh-keygen | * -D,-w:x -s,-K,-J:r -f:w -a,-b,-C,-E,-I,-m,-N,-n,-O,-P,-r,-t,-V,-Y,-z,-Z:str -R:str{+fs.write(home)} | str*
ssh-add | -cDdKkqvXx -l,-L{dry} -S,-s,-e:x -T,-H:r -E,-h,-t:str | r* | out=none +secret.use(ssh)
ssh-agent | -cDds -k{+proc.kill} -a:w -E,-O,-P,-t:str | cmd? | posix
ssh-copy-id | * -i,-F:r -p,-o,-t:str | host | +net.send +infra.change(ssh)
ssh-keyscan | * -f:r -p,-T,-t:str | host* | out=network
sshd, dropbear, vncserver, x11vnc, vsftpd, smbd, nginx, httpd, apache2, apachectl, caddy, lighttpd, haproxy, squid, dnsmasq, named, tor | * -t,-T{dry} -s:str{+proc.kill} -f,-c,--config:r -g,-k:str | str* | +net.listen
# Names and routes
dig, kdig, drill, delv, host, nslookup, dog, doggo, whois | * -f,-k:r -t,-c,-b,-p,-q,-y,-h:str -x:host +short +noall +all +answer +trace +dnssec +norecurse +tcp +nocmd +nocomments +noquestion +nostats +multiline +nsid +search | host* | single out=network +net.connect/dns
ping, ping6, fping, hping3, arping, traceroute, traceroute6, tracepath, mtr, gping | * -c,-i,-w,-W,-s,-t,-m,-I:str | host*
arp, netstat, ss, iftop, nethogs, bmon, vnstat, ifstat, nload, conntrack | * -s,-d,-K,--kill{+fs.write(system)} -D,--diag:w -F,--filter:r -f,-A,-i:str | str*
nmap, zenmap | * --script,--script-help:str{+unknown} --script-args-file,-iL,--excludefile,--servicedb,--versiondb:r --datadir:x -oN,-oX,-oS,-oG,-oA,--resume:w --interactive{+unknown} --exclude,-p,--exclude-ports,--top-ports,-D,-S,-e,-g,--source-port,--proxies,--dns-servers,--max-retries,--host-timeout,--min-rate,--max-rate,--scan-delay,--script-args,--ttl,--data-length,--stats-every:str
  | host* | single out=network +net.connect
tcpdump, tshark, dumpcap, ngrep, wireshark, mitmproxy, mitmdump | * -z,--postrotate-command:sh -X,-s:str -w,-W,-E:w -r,-F,-K:r -m:x -i,-c,-C,-G,-B,-Z,-Q,-T,-y,-j,-Y,-e,-f,-d,-o:str | str* | out=network +proc.privilege
iperf, iperf3, speedtest, speedtest-cli, fast, netperf, nuttcp | * -s,--server{+net.listen} -c,--client:host -F,--file:r --logfile:w -p,-t,-i,-P,-b,-n:str | str* | +net.connect
# Tunnels and VPNs
ngrok, cloudflared, localtunnel, lt, bore, frpc, frps, chisel, tailscale, tailscaled, devtunnel, zerotier-cli | * --config,-c:r | str* | +net.listen +net.connect(vendor)
openvpn, wg-quick, openconnect, pppd, ipsec | * --up,--down,--script,-s,--plugin,--route-up,--tls-verify:sh --config:x | x* | +proc.privilege +net.connect
wg | * | sub? str* | +secret.use(wireguard)
wg genkey, wg pubkey, wg genpsk |  |  | in=data
# Mail, sharing, back-ups
mail, mailx, s-nail, sendmail, msmtp, swaks, mutt, neomutt, exim, exim4 | * -a,-A,-i,-q,--attach,--body:r -S,-e,-O:str{+unknown} -F,-C,-T:x -X:w -f,-r,-s,-c,-b,-H,-u,--to,--from,--server,--data:str | str* | in=data +net.send(mail)
croc, wormhole, magic-wormhole, ffsend, transfer, onionshare-cli, qrcp, pastebinit | * -o,--out:w --text,-c:str | R* | in=data +net.send(vendor)
rclone | * | sub
rclone copy, rclone copyto, rclone sync, rclone move, rclone moveto, rclone bisync, rclone rcat, rclone copyurl | * --password-command,--sftp-ssh,--metadata-mapper,--webdav-bearer-token-command:sh --config,--files-from,--exclude-from,--include-from,--filter-from:r --log-file,--backup-dir:w -n,--dry-run{dry} --transfers,--bwlimit,--include,--exclude,--filter,-f,--checkers,--max-age,--min-age,--log-level:str | rr* rw | +net.send
rclone ls, rclone lsd, rclone lsl, rclone lsf, rclone lsjson, rclone size, rclone cat, rclone tree, rclone about, rclone check, rclone md5sum, rclone listremotes, rclone version | * --password-command,--sftp-ssh:sh --config:r --max-depth,--include,--exclude:str | rr* | out=network
rclone delete, rclone deletefile, rclone purge, rclone rmdir, rclone rmdirs, rclone cleanup, rclone dedupe | * -n,--dry-run{dry} --password-command,--sftp-ssh:sh | rw* | +infra.destroy(storage)
rclone mount, rclone serve, rclone rcd, rclone rc, rclone mkdir, rclone link, rclone touch, rclone selfupdate | * --password-command,--sftp-ssh:sh --config:r --addr,--rc-addr:str | str* | +infra.change(storage) +net.listen
rclone config, rclone authorize, rclone obscure, rclone reveal | * | str* | +secret.use(rclone)/discloses
s3cmd, s5cmd, mc, mcli | * -c,--config:r | r* | +infra.change(aws) +net.send(vendor)
restic, borg, borgbackup, kopia, duplicity, rdiff-backup, unison | * --password-command,--rsh,--remote-schema,--gpg-binary,--sshcmd,--remote-path:sh -o,--option:str{+unknown} --password-file,--files-from,--exclude-file,--exclude-from,--patterns-from:r -t,--target:W --repo,-r,--tag,--host,-e,--exclude:str | str R* | +net.send
# Load
ab, wrk, wrk2, hey, siege, vegeta, oha, bombardier, autocannon, k6, locust, artillery | * -s,-f,--script,--locustfile:x -p,-D,-R:r -o,-g,-e,--out,--output,--csv:w -d,-H,-b,--body:data -n,-c,-t,-z,-m,-T,-q,-u,-r,--vus,--duration:str | str? url* | out=network +net.connect
`,
};
