import type { Family } from "../lookup.ts";

/** Archivers, compressors, encoders and encryption of files. */
export const archive: Family = {
  source: "manuals of GNU tar 1.34, libarchive 3.6, gzip 1.12, bzip2, xz 5.4, zstd 1.5, lz4, brotli, zip 3.0, unzip 6.0, 7-Zip 23, RAR 6, cpio 2.13, pax, squashfs-tools 4.5, unar, OpenSSL 3, GnuPG 2.2, age 1",
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
cpio, gcpio, bsdcpio | -BcvVbnrsSAl0aLdmut -o,--create,-p,--pass-through{+unknown} -i,--extract{+fs.write/opaque} --force-local --quiet --verbose --dot --swap --nonmatching --numeric-uid-gid --rename
  --swap-bytes --to-stdout --only-verify-crc --append --device-independent --reproducible --ignore-devno --renumber-inodes --link --absolute-filenames{+unknown}
  --no-absolute-filenames --null --list --reset-access-time --dereference --make-directories --preserve-modification-time --no-preserve-owner --sparse --unconditional -jJyzZ
  --insecure -f -C,--io-size,--block-size,-H,--format,-R,--owner,-W,--warning,-M,--message:str --rsh-command:sh -O,-I,-F,--file:rw -D,--directory:cd -E,--pattern-file:r | str* | in=data out=encoded
pax | -w0acDdHiJjkLlnOPtuvXYzZ -r{+fs.write/opaque} -f:rw -o,-p,-s,-T,-U,-x,-B,-b,-E,-G,-M:str | R* | in=data out=encoded
# One file compressed
gzip, gunzip, pigz, unpigz, bzip2, bunzip2, pbzip2, lbzip2, xz, unxz, lzma, unlzma, lzip, lzop, plzip, pixz, compress, uncompress, bgzip
  | -dfhkLnNqsvVz123456789e0Fbi --decompress --uncompress --compress --force --keep --no-name --name --quiet --small --rsyncable --verbose --fast --best --synchronous --extreme --sparse --no-sparse
  -clt,--stdout,--to-stdout,--list,--test,--info{w>r} -r,--recursive{w>W} -S,--suffix,-p,-T,--processes,-B,-m,-M,-C,--threads,--format,--memlimit,--check,--blocksize,--block-size,--reindex:str -o,--output:w --files,--files0?:r --robot --ignore-check | w* | in=data out=encoded
zcat, gzcat, bzcat, xzcat, lzcat, zstdcat, lz4cat, bsdcat, tarcat | -dfhklLqrtvV --force --quiet --verbose -S:str | r* | in=data
zstd, unzstd, zstdmt, pzstd | -kdfhHVcvqlrTBMbeimzt0123456789C --keep --rm,--adapt{r>d} --decompress --compress --force --stdout --verbose --quiet --ultra --single-thread --rsyncable --exclude-compressed --content-size
  --no-dictID --test --list --check --no-check --sparse --no-sparse --progress --no-progress --pass-through --train --content-size --fast? --long? --format? --threads? --best
  -o:w -D:r --filelist:r --output-dir-flat,--output-dir-mirror:W --trace:w --patch-from?:r --memory,--maxdict,--dictID,--stream-size,--size-hint:str | r* | in=data out=encoded
lz4, unlz4, lz4c | * -m{w>r} -D:r | r? w? | in=data out=encoded
brotli, unbrotli, zopfli, snzip, lrzip, zpaq | -cdfhjkntvVZ0123456789 --rm{r>d} --decompress --force --keep --stdout --test --verbose --best --no-copy-stat --concatenated -o,--output:w -D,--dictionary:r -q,--quality,-w,--lgwin,-S,--suffix:str
  | r* | in=data out=encoded
zforce, znew, gzexe, bzexe | * | w+
# Many files in one. The letters of zip do not cluster safely (-TT runs a command): only these are known.
zip | -r -q -v -j -u -f -m{R>D} -T -e -g -l -ll -y -X -D -o -A -J -k -nw -ws -ic -FS -R -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -rq -qr -rj -jr -rqj -jq -qj -r9 -9r -r0 -ry -yr -rqy -ryq -rX -rqX -rv -ur -ru -rm{R>D}
  -rqq -qq -q9 -9q -rq9 -r9q -rD -j9 -9j -rx -x -i -d -@ -sf -so -F -FF -z -c -h -L -U --copy --recurse-paths --quiet --junk-paths --update --freshen --move{R>D} --test --encrypt --symlinks --delete --filesync --no-extra
  --exclude --include --version{dry} -TT,--unzip-command:sh -b,--temp-path:wd -O,-out,--out,--output-file,-lf,--logfile-path:w -la -li -P,--password,-s,--split-size,-t,-tt,-n,--suffixes,-Z,--compression-method,-ds:str
  | w? R* | single in=data out=encoded
unzip | -ZAcflptTuvzabBCDEFijJKLMnNoqsSUVWXY2hx -P,-O,-I:str -d:W | r str* | out=content
zipinfo, funzip, zipgrep, zipdetails, lsar, als, acat | * -p,-e,-E:str | r* | in=data
zipnote, zipsplit, zipcloak, advzip | * -b:wd -O:w | w
7z, 7za, 7zr, 7zz | * | sub
7z a, 7z u, 7z d, 7z rn, 7za a, 7za u, 7za d, 7zr a, 7zr u, 7zz a, 7zz u, 7zz d | -bmtxiasuryvwp? -o?:W | w R* | out=encoded
7z x, 7z e, 7za x, 7za e, 7zr x, 7zr e, 7zz x, 7zz e | -bmtxiasuryvwp? -o?:W | r str* | out=content
7z l, 7z t, 7z i, 7z h, 7z b, 7za l, 7za t, 7zz l, 7zz t, 7zz h | -bmtxiasuryvwp? | r? str* | out=meta
rar, unrar | * | sub
rar a, rar u, rar m, rar f, rar d, rar c, rar k, rar s | * -p,-hp,-m,-o,-x,-n,-v? -z?:r -w?:wd | w R* | out=encoded
unrar x, unrar e, rar x, rar e | * -p,-o,-x,-n? -op?:W | r W?
unrar l, unrar t, unrar v, unrar p, unrar lb, unrar vt, rar l, rar t, rar v, rar p | * -p,-x,-n? | r str*
ar, gcc-ar, llvm-ar | -dmpqrtxabcDfilNoOPsSTuvVU --thin --plugin:x --output:W --target,--record-libdeps:str | str/d,m,p,q,r,t,x w R*
rpm2cpio, rpm2archive | -nf | r? | in=data out=encoded
dpkg-deb | -vDz --verbose --debug --nocheck --root-owner-group -xXRebc --build --contents --extract --vextract --raw-extract --control --ctrl-tarfile --fsys-tarfile -fIW,--field,--info,--show{W>str} --uniform-compression
  --no-uniform-compression --showformat,--deb-format,--threads-max:str -Z,-S? | R W? str*
cabextract, unar, aunpack, dtrx, msiextract, unshield | * -d,-o,-output-directory,-X,--extract-to,--directory:W -p,-e,-E,-k,-F,-password,-encoding:str | r+ | single
apack, arepack | * -F:str --option:sh | w R*
ouch |  | sub
ouch compress, ouch c | * | R+ w
ouch decompress, ouch d, ouch list, ouch l | * -d,--dir:W -p:str | r+
mksquashfs | * -p,-pd,-action:str{+unknown} -pf,-action-file:x -sort,-ef:r -log-file,-recovery-path:w -recover:r -comp,-b,-processors,-mem,-root-becomes,-force-uid,-force-gid,-o,-offset,-Xcompression-level,-mkfs-time,-all-time,-e:str | R+ w | single
unsquashfs, sqfscat | * -d,-dest:W -pf,-pseudo-file:w -e,-ef,-extract-file,-exc,-excf,-exclude-file:r -p,-o,-offset,-da,-fr,-max,-processors:str | r str* | single
sqfstar | * | w R* | single in=data
genisoimage, mkisofs, isoinfo | * -o,-output:w -i,-path-list,-b:r -x,-V,-volid,-A,-publisher,-p,-e,-c,-boot-load-size:str | R* | single out=encoded
shar | * -o:w | r+ | out=encoded
unshar |  | x* | in=code:sh
uuencode | -mr --base64 | r? str | in=data out=encoded
uudecode | -c -o:w -p | r* | in=data
ascii85, base91, xxencode, yencode, basez, rot13 | * -w:num -o:w | r* | in=data out=encoded
# OpenSSL
openssl | * | sub
openssl enc, openssl base64, openssl aes-256-cbc, openssl aes-128-cbc, openssl req, openssl x509, openssl rsa, openssl genrsa, openssl genpkey, openssl pkey, openssl pkeyutl, openssl rsautl, openssl ec, openssl ecparam, openssl dhparam, openssl dsa, openssl dsaparam, openssl ca, openssl crl, openssl crl2pkcs7, openssl pkcs7, openssl pkcs8, openssl pkcs12, openssl asn1parse, openssl smime, openssl cms, openssl ts, openssl rand, openssl passwd, openssl spkac, openssl storeutl, openssl nseq
  | * -in,-inkey,-key,-keyfile,-kfile,-CA,-CAkey,-CAfile,-cert,-certfile,-signer,-recip,-extfile,-config,-inrand,-rand,-peerkey,-sigfile,-content,-untrusted,-chain,-data,-oid,-certs:r
  -out,-keyout,-writerand,-CAserial,-outdir,-gencrl_out:w -engine,-provider,-provider-path,-keygen_engine:x -CApath:m
  -k,-K,-iv,-S,-pass,-passin,-passout,-password,-inform,-outform,-keyform,-days,-subj,-newkey,-set_serial,-extensions,-reqexts,-addext,-name,-algorithm,-pkeyopt,-salt,-iter,-md,-macalg,-curve,-checkend,-nameopt,-certopt,-reqopt,-sigopt,-section,-strparse,-to,-from,-subject,-ext,-caname,-startdate,-enddate:str
  | r* | single in=data out=encoded
openssl dgst, openssl md5, openssl sha1, openssl sha256, openssl sha384, openssl sha512, openssl blake2b512, openssl mac, openssl verify | * -sign,-verify,-prverify,-signature,-CAfile,-untrusted,-trusted,-CRLfile,-in:r -out:w -engine,-provider,-provider-path:x -CApath:m -hmac,-mac,-macopt,-sigopt,-passin,-keyform,-purpose,-verify_hostname,-macopt:str
  | r* | single in=data out=meta
openssl version, openssl list, openssl ciphers, openssl speed, openssl errstr, openssl prime, openssl help, openssl info, openssl kdf | * -seconds,-multi,-keylen,-kdfopt,-bits:str -engine,-provider,-provider-path:x -out:w | str* | single
openssl engine | * | str* | single +proc.code/opaque
openssl rehash |  | W*
openssl s_client, openssl s_time, openssl ocsp | * -connect,-host,-proxy,-url:host -port,-servername,-starttls,-alpn,-verify,-cipher,-ciphersuites,-name,-passin,-tls1,-time,-path,-CAform,-serial,-ndays,-www:str -cert,-key,-CAfile,-issuer,-reqin,-respin,-index,-sess_in:r
  -keylogfile,-sess_out,-msgfile,-out,-respout,-reqout,-writerand:w -engine,-provider,-provider-path:x | host? | single in=data out=network +net.send/raw
openssl s_server | * -accept,-port,-cert,-key,-CAfile,-context,-dkey:str -WWW,-HTTP{+net.send} -engine,-provider-path:x -keylogfile:w |  | single in=data +net.listen
certutil, pk12util, keytool, modutil | * -keystore,-srckeystore,-d:m -o,-file,-destkeystore:w -i,-infile:r -alias,-storepass,-keypass,-n,-t,-P,-L,-storetype,-dname,-keyalg,-keysize,-validity,-ext:str -providerclass,-providerpath,-J,-libfile:x | str* | single +fs.write(home)
# GnuPG, age
gpg, gpg2, gpgsm | * -o,--output,--logger-file,--status-file,--attribute-file:w --photo-viewer,--agent-program,--dirmngr-program,--pinentry-program,--gpg-program:sh --load-extension:x --options,--passphrase-file,--keyring,--secret-keyring,--recipient-file,--hidden-recipient-file,-f,-F,--import-filter-file:r --homedir,--exec-path:m
  --export-secret-keys,--export-secret-subkeys,--export-secret-key-p12,--export-secret-key-raw,--export-ssh-key{r>str,+secret.use(gpg)/discloses} -d,-s,-b,--decrypt,--decrypt-files,--sign,--clear-sign,--clearsign,--detach-sign,--sign-key,--lsign-key,--quick-sign-key{+secret.use(gpg)}
  --recv-keys,--recv,--receive-keys,--search-keys,--refresh-keys,--fetch-keys,--locate-keys,--locate-external-keys,--auto-key-retrieve{r>str,+net.connect} --send-keys{r>str,+net.send} --keyserver:host
  --import,--edit-key,--gen-key,--generate-key,--full-generate-key,--quick-generate-key,--quick-gen-key,--quick-add-key,--import-ownertrust,--card-edit,--passwd,--change-passphrase,--gen-revoke{+fs.write(home)} --delete-key,--delete-keys,--delete-secret-key,--delete-secret-keys,--delete-secret-and-public-key{r>str,+fs.delete(home)}
  --list-keys,--list-secret-keys,--list-public-keys,--list-signatures,--list-sigs,--fingerprint,--export,--check-sigs,-kK{r>str} -r,-u,-R,-N,-z,--recipient,--local-user,--hidden-recipient,--default-key,--passphrase,--passphrase-fd,--pinentry-mode,--cipher-algo,--digest-algo,--s2k-mode,--s2k-count,--s2k-digest-algo,--s2k-cipher-algo,--compress-algo,--trust-model,--status-fd,--logger-fd,--command-fd,--keyserver-options,--export-options,--import-options,--list-options,--keyid-format,--comment,--set-filename,--default-recipient,--encrypt-to:str
  | r* | in=data out=encoded
gpgv, gpgv2, gpgsplit, kbxutil, pgpdump, signify | * --keyring,-p,-x:r -o,--output:w -m:r | r* | in=data out=meta
gpgconf, gpg-connect-agent, gpg-agent, dirmngr, gpgtar | * --kill,--reload,--reset{+proc.kill} --run:x --pinentry-program:sh -o,--output:w -C:cd -d,-e,-s | str* | in=data +secret.use(gpg)
age, rage | -edpa --encrypt --decrypt --passphrase --armor -o,--output:w -i,--identity,-R,--recipients-file:r -r,--recipient,-j:str | r? | in=data out=encoded
age-keygen, rage-keygen, minisign | * -o,-x:w -y,-m,-p:r -s:r{+secret.use(age)} | r? | in=data
steghide, outguess | * -cf,-ef,-xf:r -sf:w -p:str | str* | single out=encoded
`,
};
