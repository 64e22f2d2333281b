import type { Family } from "../lookup.ts";

/** Archivers, compressors, encoders and encryption of files. */
export const archive: Family = {
  source:
    "manuals of GNU tar 1.34, libarchive 3.6, gzip 1.12, bzip2, xz 5.4, zstd 1.5, lz4, brotli, zip 3.0, unzip 6.0, 7-Zip 23, RAR 6, cpio 2.13, pax, squashfs-tools 4.5, unar, OpenSSL 3, GnuPG 2.2, age 1",
  lines: String.raw`
tar, gtar, bsdtar | -AcdrtuxGnSkUWOmpsMBiajJzZhPlRvwo --catenate --concatenate --create --delete --diff --compare --append --test-label --list --update --extract --get --check-device --incremental
  --ignore-failed-read --no-check-device --no-seek --seek --sparse --exclude-backups --exclude-caches --exclude-caches-all --exclude-caches-under --exclude-vcs --exclude-vcs-ignores --no-null
  --no-recursion --no-unquote --no-verbatim-files-from --null --recursion --unquote --verbatim-files-from --anchored --ignore-case --no-anchored --no-ignore-case
  --no-wildcards --no-wildcards-match-slash --wildcards --wildcards-match-slash --keep-directory-symlink --keep-newer-files --keep-old-files --no-overwrite-dir
  --overwrite --overwrite-dir --recursive-unlink --remove-files{R>D} --skip-old-files --unlink-first --verify --ignore-command-error --no-ignore-command-error --to-stdout
  --clamp-mtime --delay-directory-restore --touch --no-delay-directory-restore --no-same-owner --no-same-permissions --numeric-owner --preserve-permissions
  --same-permissions --same-owner --preserve-order --same-order --acls --no-acls --no-selinux --no-xattrs --selinux --xattrs --force-local --multi-volume
  --read-full-records --ignore-zeros --old-archive --portability --posix --auto-compress --bzip2 --xz --lzip --lzma --lzop --no-auto-compress --zstd --gzip --gunzip
  --ungzip --compress --uncompress --hard-dereference --dereference --one-file-system --absolute-names --full-time --check-links --block-number --show-defaults
  --show-omitted-dirs --show-snapshot-field-ranges --show-transformed-names --show-stored-names --utc --mac-metadata --no-mac-metadata --no-fflags --fflags --insecure --chroot --fast-read --unlink --lz4 --verbose --interactive --confirmation --restrict
  --occurrence? --one-top-level?:W --atime-preserve? --backup? --checkpoint? --totals? --add-file:R -C,--directory,--cd:cd -T,--files-from,-X,--exclude-from,--group-map,--owner-map:r -f,--file:rw
  -g,--listed-incremental,--index-file,--volno-file:w --to-command,-F,--info-script,--new-volume-script,--rmt-command,--rsh-command,-I,--use-compress-program,--checkpoint-action,--set-mtime-command:sh
  --hole-detection,--level,--sparse-version,--exclude,--exclude-ignore,--exclude-ignore-recursive,--exclude-tag,--exclude-tag-all,--exclude-tag-under,--group,--mode,--mtime,--include,--options,--passphrase,--uid,--gid,--uname,--gname,--newer-than,--newer-mtime-than,--older,--older-mtime,--older-than,--older-mtime-than:str
    --owner,--sort,--xattrs-exclude,--xattrs-include,-L,--tape-length,-b,--blocking-factor,--record-size,-H,--format,--pax-option,-V,--label,-K,--starting-file,--newer-mtime,-N,--newer,--after-date,--suffix,--strip-components,--transform,--xform,--no-quote-chars,--quote-chars,--quoting-style,--warning:str
  | R* | in=data out=encoded h=tar
cpio, gcpio, bsdcpio | * -o,--create,-p,--pass-through,--absolute-filenames{+unknown} -i,--extract -f,-C,--io-size,--block-size,-H,--format,-R,--owner,-W,--warning,-M,--message:str --rsh-command:sh -O,-I,-F,--file:rw -D,--directory:cd -E,--pattern-file:r | str* | in=data out=encoded h=unpack
pax | -w0acDdHiJjkLlnOPtuvXYzZ -r{+fs.write/opaque} -f:rw -o,-p,-s,-T,-U,-x,-B,-b,-E,-G,-M:str | R* | in=data out=encoded
# One file compressed
gzip, gunzip, bzip2, bunzip2, pbzip2, lbzip2, xz, unxz, lzma, unlzma, lzip, lzop, compress, uncompress, bgzip, pigz, unpigz
  | -dfhkLnNqsvVz123456789e0iHm --decompress --uncompress --compress --force --keep --no-name --name --quiet --small --rsyncable --verbose --fast --best --synchronous --extreme --sparse --no-sparse --robot
  -c,-l,-t,--stdout,--to-stdout,--list,--test,--info{w>r} -r,--recursive{w>W} -S,--suffix,-p,-T,-b,-F,-C,--processes,--threads,--format,--memlimit,--check,--block-size:str --files,--files0?:r | w* | in=data out=encoded
zcat, gzcat, bzcat, xzcat, lzcat, zstdcat, lz4cat, bsdcat, tarcat | -dfhklLqrtvVzcse123456789 --force --quiet --verbose --list --recursive --synchronous --test --decompress --compress --keep --stdout --license --small --fast --best --extreme --long-help --rm --single-thread --no-sparse --sparse --format? -T,--threads,-M,--memory,-D,--suffix,-S:str | r* | in=data
zstd, unzstd, zstdmt, pzstd | * --rm{r>d} -o:w -D,--filelist,--patch-from:r --output-dir-flat,--output-dir-mirror:W --trace:w --memory,--maxdict,--dictID,--stream-size,--size-hint:str | r* | in=data out=encoded
lz4, unlz4, lz4c | * -m{w>r} -D:r | r? w? | in=data out=encoded
brotli, unbrotli, zopfli, lrzip, zpaq | * --rm,-j{r>d} -o,--output:w -D,--dictionary:r -q,--quality,-w,--lgwin,-S,--suffix:str | r* | in=data out=encoded
zforce, znew, gzexe, bzexe | * | w+
# Many files in one. The letters of zip do not cluster safely (-TT runs a command): only these are known.
zip | -r -q -v -j -u -f -m{R>D} -T -e -g -l -y -X -D -o -nw -FS -R -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -rq -qr -rj -jr -jq -qj -r9 -9r -r0 -ry -yr -rqy -ryq -rX -rqX -rv -ur -ru -rm{R>D} -rqq -qq -q9 -9q -rq9 -r9q -rD -j9 -9j -x -i -d -@ -sf -so -F -FF -U --copy --recurse-paths --quiet --junk-paths --update --freshen --move{R>D}
  --test --encrypt --symlinks --delete --filesync --exclude --include -TT,--unzip-command:sh -b,--temp-path:wd -O,--out,--output-file,-lf,--logfile-path:w -P,--password,-s,--split-size,-t,-tt,-n,--suffixes,-Z,--compression-method:str | w? R* | single in=data out=encoded
unzip | -ZAcflptTuvzabBCDEFijJKLMnNoqsSUVWXY2hx -P,-O,-I:str -d:W | r str* | h=unpack
zipinfo, funzip, zipgrep, zipdetails, lsar, als, acat | * -p,-e,-E:str | r* | in=data
zipnote, zipsplit, zipcloak, advzip | * -b:wd -O:w | w
7z, 7za, 7zr, 7zz | * | sub
7z a, 7z u, 7z d, 7z rn, 7za a, 7za u, 7za d, 7zr a, 7zr u, 7zz a, 7zz u, 7zz d | -bmtxiasuryvwp? -o?:W | w R* | out=encoded
7z x, 7z e, 7za x, 7za e, 7zr x, 7zr e, 7zz x, 7zz e | -bmtxiasuryvwp? -o?:W | r str* | out=content h=unpack
7z l, 7z t, 7z i, 7z h, 7z b, 7za l, 7za t, 7zz l, 7zz t, 7zz h | -bmtxiasuryvwp? | r? str* | out=meta
rar, unrar | * | sub
rar a, rar u, rar m, rar f, rar d, rar c, rar k, rar s | * -p,-hp,-m,-o,-x,-n,-v? -z?:r -w?:wd | w R* | out=encoded
unrar x, unrar e, rar x, rar e | * -p,-o,-x,-n? -op?:W | r W? | h=unpack
unrar l, unrar t, unrar v, unrar p, unrar lb, unrar vt, rar l, rar t, rar v, rar p | * -p,-x,-n? | r str*
ar, gcc-ar, llvm-ar | -dmpqrtxabcDfilNoOPsSTuvVU --thin --plugin:x --output:W --target,--record-libdeps:str | str/d,m,p,q,r,t,x w R* | h=unpack
rpm2cpio, rpm2archive | -nf | r? | in=data out=encoded
dpkg-deb | -vDz --verbose --debug --nocheck --root-owner-group -xXRebc --build --contents --extract --vextract --raw-extract --control --ctrl-tarfile --fsys-tarfile -fIW,--field,--info,--show{W>str} --uniform-compression
  --no-uniform-compression --showformat,--deb-format,--threads-max:str -Z,-S? | R W? str*
cabextract, unar, aunpack, dtrx, msiextract | * -d,-o,-output-directory,-X,--extract-to,--directory:W | r+ | single h=unpack
apack, arepack | * -F:str --option:sh | w R*
ouch |  | sub
ouch compress, ouch c | * | R+ w
ouch decompress, ouch d, ouch list, ouch l | * -d,--dir:W -p:str | r+
mksquashfs | * -p,-pd,-action:str{+unknown} -pf,-action-file:x -sort,-ef,-recover:r -log-file,-recovery-path:w -comp,-b,-processors,-mem,-root-becomes,-e:str | R+ w | single
unsquashfs, sqfscat | * -d,-dest:W -pf,-pseudo-file:w -ef,-extract-file,-excf,-exclude-file:r -p,-o,-offset,-processors:str | r str* | single
sqfstar | * | w R* | single in=data
genisoimage, mkisofs, isoinfo | * -o,-output:w -i,-path-list,-b:r -V,-A,-publisher,-p,-c,-boot-load-size:str | R* | single out=encoded
shar | * -o:w | r+ | out=encoded
unshar |  | x* | in=code:sh
uuencode | -mr --base64 | r? str | in=data out=encoded
uudecode | -c -o:w -p | r* | in=data
ascii85, base91, xxencode, yencode, basez, rot13 | * -w:num -o:w | r* | in=data out=encoded
# OpenSSL
openssl | * | sub
openssl enc, openssl base64, openssl aes-256-cbc, openssl req, openssl x509, openssl rsa, openssl genrsa, openssl genpkey, openssl pkey, openssl pkeyutl, openssl rsautl, openssl ec, openssl ecparam, openssl dhparam, openssl dsa, openssl ca, openssl crl, openssl crl2pkcs7, openssl pkcs7, openssl pkcs8, openssl pkcs12, openssl asn1parse, openssl smime, openssl cms, openssl ts, openssl rand, openssl passwd, openssl storeutl
  | * -in,-inkey,-key,-keyfile,-kfile,-CA,-CAkey,-CAfile,-cert,-certfile,-signer,-recip,-extfile,-config,-inrand,-rand,-peerkey,-sigfile,-content,-data:r -out,-keyout,-writerand,-CAserial,-outdir:w -engine,-provider,-provider-path:x
  -k,-K,-iv,-S,-pass,-passin,-passout,-password,-inform,-outform,-keyform,-days,-subj,-newkey,-set_serial,-extensions,-reqexts,-addext,-name,-algorithm,-pkeyopt,-iter,-md,-checkend,-nameopt,-certopt,-sigopt,-section,-strparse,-to,-from,-ext,-caname:str | r* | single in=data out=encoded
openssl dgst, openssl md5, openssl sha1, openssl sha256, openssl sha512, openssl mac, openssl verify | * -sign,-verify,-prverify,-signature,-CAfile,-untrusted,-trusted,-in:r -out:w -engine,-provider,-provider-path:x -hmac,-mac,-macopt,-sigopt,-passin,-keyform,-purpose:str | r* | single in=data out=meta
openssl version, openssl list, openssl ciphers, openssl speed, openssl errstr, openssl prime, openssl help, openssl info | * -engine,-provider,-provider-path:x | str* | single
openssl engine | * | str* | single +proc.code/opaque
openssl rehash |  | W*
openssl s_client | * -connect,-host,-proxy,-url:host -port,-servername,-starttls,-alpn,-verify,-cipher,-name,-passin,-time,-www,-path:str -cert,-key,-CAfile,-issuer,-sess_in:r -keylogfile,-sess_out,-msgfile,-out,-respout,-reqout:w -engine,-provider,-provider-path:x | host? | single in=data out=network h=tls-client
openssl s_time, openssl ocsp | * -connect,-host,-proxy,-url:host -port,-servername,-starttls,-alpn,-verify,-cipher,-name,-passin,-time,-www,-path:str -cert,-key,-CAfile,-issuer,-sess_in:r -keylogfile,-sess_out,-msgfile,-out,-respout,-reqout:w -engine,-provider,-provider-path:x | host? | single in=data out=network +net.send/raw
openssl s_server | * -accept,-port,-cert,-key,-CAfile:str -WWW,-HTTP{+net.send} -engine,-provider-path:x -keylogfile:w |  | single in=data +net.listen
certutil, pk12util, keytool, modutil | * -file,-destkeystore,-o:w -srckeystore,-i,-infile:r -providerpath,-libfile:x | str* | single +fs.write(home)
# GnuPG, age
gpg, gpg2, gpgsm | * -o,--output,--logger-file,--status-file,--attribute-file:w --photo-viewer,--agent-program,--dirmngr-program,--pinentry-program,--gpg-program:sh --load-extension:x --options,--passphrase-file,--keyring,--secret-keyring,--recipient-file,-f,-F:r --homedir,--exec-path:m
  --export-secret-keys,--export-secret-subkeys,--export-secret-key-p12,--export-secret-key-raw,--export-ssh-key{r>str,+secret.use(gpg)/discloses} -d,--decrypt,--decrypt-files{+secret.use(gpg)/discloses} -s,-b,--sign,--clear-sign,--clearsign,--detach-sign,--sign-key,--lsign-key,--quick-sign-key{+secret.use(gpg)}
  --recv-keys,--receive-keys,--search-keys,--refresh-keys,--fetch-keys,--locate-keys{r>str,+net.connect} --send-keys{r>str,+net.send} --keyserver:host --import,--edit-key,--gen-key,--generate-key,--full-generate-key,--quick-generate-key,--quick-gen-key,--quick-add-key,--import-ownertrust,--passwd{+fs.write(home)}
  --delete-keys,--delete-secret-keys,--delete-secret-and-public-key{r>str,+fs.delete(home)} --list-keys,--list-secret-keys,--list-public-keys,--list-signatures,--list-sigs,--fingerprint,--export,-k,-K{r>str} -r,-u,-R,--recipient,--local-user,--default-key,--passphrase,--passphrase-fd,--pinentry-mode,--cipher-algo,--digest-algo,--s2k-mode,--s2k-count,--compress-algo,--trust-model,--status-fd,--keyserver-options,--keyid-format,--comment:str
  | r* | in=data out=encoded
gpgv, gpgv2, gpgsplit, kbxutil, pgpdump, signify | * --keyring,-p,-x:r -o,--output:w -m:r | r* | in=data out=meta
gpgconf, gpg-connect-agent, gpg-agent, dirmngr, gpgtar | * --kill,--reload,--reset{+proc.kill} --run:x --pinentry-program:sh -o,--output:w -C:cd -d,-e,-s | str* | in=data +secret.use(gpg)
minisign | * -o,-x:w -y,-m,-p:r -s:r{+secret.use(age)} | r? | in=data
steghide | * -cf,-ef,-xf,-sf:w -p:str | str* | single out=encoded
`,
};
