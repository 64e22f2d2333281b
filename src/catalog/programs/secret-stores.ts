import type { Family } from "../lookup.ts";

/** Programs that keep, decrypt or show credentials, and less usual ways of publishing, sharing and opening the machine. */
export const SECRET_STORES: Family = {
  source:
    "OpenBao 2, credstash, berglas, ejson, passage, keyctl(1), summon, blackbox, vals, dotenvx, kwallet-query(1), libsecret, mysql_config_editor and my_print_defaults (MySQL 8), rclone, ykman, oathtool manuals; anaconda-client, ucspi-tcp, busybox, finger(1), fetch(1) of FreeBSD; own knowledge for the rest",
  lines: String.raw`
# OpenBao is Vault under another name
bao | * -address:host -token,-namespace,-format,-field:str -ca-cert,-client-cert,-client-key:r | sub | single
bao policy, bao token, bao auth, bao secrets, bao operator, bao lease, bao audit, bao plugin, bao namespace, bao pki, bao kv metadata | * -format,-field,-namespace:str -force{force} | sub? str* | single h=cloud
bao kv, bao print | * | sub | single
bao status, bao version, bao path-help, bao list, bao kv list, bao token capabilities, bao policy read, bao policy fmt | * | str* | single +infra.read(vault)
bao read, bao unwrap, bao kv get, bao print token, bao token create, bao token lookup, bao login, bao ssh, bao operator init, bao operator generate-root, bao operator rekey | * -address,-format,-field,-mount:str | str* | single +secret.use(vault)/discloses
bao write, bao patch, bao kv put, bao kv patch, bao kv rollback, bao kv undelete, bao policy write, bao auth enable, bao secrets enable, bao operator unseal, bao operator seal | * -address,-format,-field,-mount,-path:str -force,-f{force} | data* | single +infra.change(vault) +secret.use(vault)
bao delete, bao kv delete, bao kv destroy, bao auth disable, bao secrets disable, bao token revoke, bao lease revoke, bao policy delete | * -versions,-mount:str -force,-prefix,-self{force} | str* | single +infra.destroy(vault)
bao server, bao agent, bao proxy | * -config:r | str* | single +net.listen +secret.use(vault) +proc.code
# Stores whose main use is to print a value
passage, secretcli, envkey, vals, psafe, pwsafe, ssm-env, ssm-parent, aws-secrets, confidant, knox, lockbox, strongbox, s3secrets, biscuit, unicreds, keyringer, yopass, pass-otp, ejson2env, dotenv-vault, agebox, ksd, kubectl-view-secret, k-view-secret, kubectl-view_secret, kubectl-ssm, kwalletcli, secretsdump, laZagne, oathtool, rofi-pass, passmenu, ripasso, prs, kbs2, bitwarden, pass-cli, dashlane, keeper, ksm, cyberark, delinea, dsv, thycotic, tss, secrethub, torus, aws-sso, leapp, okta-awscli, onelogin-aws-login
  | * -f,-r,-p,-t,-k,-e,-c,-n,--region,--table,--profile,--format,--key,--keydir,--provider,--env,--project:str -o,--out,--output:w | sub? str* | +secret.use(store)/discloses
berglas list, berglas bootstrap, berglas create, berglas update, berglas grant, berglas revoke, passage ls, passage list, passage find, passage insert, passage generate, passage edit, passage git, passage init, vals version, dotenv-vault login, dotenv-vault push, dotenv-vault status, dotenv-vault versions, biscuit list, strongbox list-groups, ksm version, dsv version, keeper version, aws-sso list, knox keys, knox versions, agebox encrypt, agebox reencrypt, agebox validate | * -t,-k,-r,-p:str | str* | +secret.use(store)
berglas delete, passage rm, passage delete, biscuit delete, knox delete | * -t,-k,-r,-p,-f:str | str* | +infra.destroy(store)
aws-env, envwarden | * -p,--provider,-D,-e,--environment,--profile:str -f:r --yaml:str | cmd? | posix +secret.use(store)
awsume, aws-google-auth, aws-azure-login | * --profile,-p,-r:str | str* | +secret.use(store) +net.connect(vendor)
berglas exec, ssm-env exec, knox exec, aws-sso exec, biscuit export, ejson2env exec | * --local | str? cmd? | posix +secret.use(store)
ejson d | * -o:str --keydir:str --key-from-stdin | m* | +secret.use(ejson)/discloses
ejson e | * | w* | +secret.use(ejson)
ejson g | * -w | str* | +secret.use(ejson)/discloses
blackbox_view, blackbox_diff, blackbox_decrypt_file, blackbox_decrypt_all_files, blackbox_postdeploy, blackbox_edit, blackbox_edit_start | * | m* | +secret.use(blackbox)/discloses
blackbox_edit_end, blackbox_deregister_file, blackbox_initialize, blackbox_addadmin, blackbox_removeadmin, blackbox_list_files, blackbox_list_admins, blackbox_update_all_files, blackbox_shred_all_files | * | m* | +secret.use(blackbox)
keyctl search, keyctl request, keyctl session, keyctl get_persistent, keyctl watch | * | str* | +secret.use(keyring)
keyctl dh_compute, keyctl pkey_decrypt, keyctl pkey_sign | * | str* | +secret.use(keyring)/discloses
keyctl add, keyctl padd, keyctl update, keyctl pupdate, keyctl newring, keyctl link, keyctl unlink, keyctl move, keyctl setperm, keyctl chown, keyctl timeout, keyctl instantiate, keyctl negate, keyctl reject, keyctl restrict_keyring | * | str* | in=data +secret.use(keyring)
keyctl revoke, keyctl clear, keyctl invalidate, keyctl purge, keyctl reap | * | str* | +infra.destroy(keyring)
mysql_config_editor | * | sub
mysql_config_editor print | * --all,--login-path:str | str* | +secret.use(mysql)
mysql_config_editor set, mysql_config_editor remove, mysql_config_editor reset | * -G,--login-path,-h,--host,-u,--user,-p,--password:str | str* | +fs.write(home)
ykman, age-plugin-yubikey | * -d,--device:str | sub? str* | +secret.use(yubikey)
ykman list, ykman info, ykman oath accounts list | * | str* | +infra.read(yubikey)
ykman oath | * | sub
ykman oath accounts | * | sub
ykman oath accounts code | * -s,--single | str* | +secret.use(yubikey)/discloses
ykman oath reset, ykman piv reset, ykman fido reset, ykman openpgp reset | * -f,--force{force} | str* | +infra.destroy(yubikey)
ykman piv, ykman fido, ykman openpgp | * | sub? str* | +secret.use(yubikey)
gnome-keyring-daemon, seahorse | * -c,--components:str -r,--replace{+proc.kill} | str* | +secret.use(keyring)
mimipenguin, swap_digger, 3snake, chainbreaker, firefox_decrypt, firefox_decrypt.py, hindsight, pycookiecheat | * -o:w | m* | +secret.use(keyring)/discloses
# Publishing and releasing
anaconda, anaconda-client | * -t,--token,-s,--site:str | sub
anaconda upload, anaconda remove, anaconda copy, anaconda move, anaconda channel, anaconda package, anaconda groups, anaconda label | * -u,--user,-l,--label,-c,--channel,-p,--package,-v,--version,-d,--description:str --force{force} | r* | +pkg.publish(conda)
anaconda auth, anaconda login, anaconda logout | * -n,--name,--username,--password:str | str* | +secret.use(anaconda)
anaconda search, anaconda show, anaconda whoami, anaconda config, anaconda download | * -t,--package-type,-o,--output:str | str* | +net.connect(registry)
pm2-deploy, shipit-cli, expo-cli, dpl | * --skip_screenshots --provider,-u,--username,-c,--config:str --ipa,--apk,--aab:r | sub? str* | +deploy.release
# Ways into this machine from outside
tunnelto, dumbpipe, portmap, beeceptor, hookdeck, sbd, webwormhole, ww, revsocks, dnscat2-client, loclx, hypertele, hyperbeam, hypershell, go-http-tunnel, wstunnel, lanproxy, earthworm, rsockstun, resocks, pivotnacci, neoreg, icmpsh, pingtunnel, stowaway, iox, suo5, inlets-pro, inletsctl, boringproxy, tunnelmole, tmole, remote.it, dataplicity, pitunnel, socketxp
  | * --config,-c,-p,--port,-h,--host,-s,--subdomain,-t,--target,-u,--url:str | sub? str* | +net.listen +net.connect(tunnels)
msfvenom, shellinabox, gs-sftp, gs-mount, sliver, villain, hoaxshell, cryptcat, koadic, pupy, pupysh, msfd, msfrpcd, chashell, rssh-client
  | * -e,-s,-c,-p,-h,-l,--host,--port:str | str* | +net.listen +net.connect +proc.code/reverse-shell
novnc, websockify, guacd, x0vncserver, Xtigervnc, kasmvncserver, krfb, vino-server | * -p,--port,--vnc,--listen:str --web:R | str* | +net.listen +proc.persist
# Sending files away
s4cmd, wput, gofile, pixeldrain, imgur-uploader, imgurbash, duck, cyberduck, atftp, rustypaste, rpaste, wastebin, slackupload, telegram-upload, filelu, uploadcare, uplink
  | * -c,--config,-t,--token,-u,--user,-p,--password,--username,-d,--expire:str --upload:R | str? R* | +net.send(paste)
# b2 is the build tool of Boost as well
b2 | * -j,-d,--prefix:str | sub? str* | +proc.code(project)
b2 sync, b2 upload-file, b2 upload_file, b2 file, b2 cp | * --threads,--contentType,--sha1:str | str? R* | +infra.change(b2) +net.send(vendor)
b2 delete-bucket, b2 delete_bucket, b2 rm, b2 delete-file-version, b2 delete_file_version, b2 bucket | * | str* | +infra.destroy(b2)
# Fetching
fetch | * -o:w -a,-B,-h,-N,-S,-T,-w:str --http-proxy:url | url* | out=network
zlib-flate | -uncompress -compress |  | single in=data out=encoded
# Starting things later or as another user
bluepill, insserv, calife, sux | * -c,-f:r | sub? str* | +proc.persist +proc.privilege
`,
};
