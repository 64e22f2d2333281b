import type { Family } from "../lookup.ts";

/** Sub-commands that only look, of programs whose own line counts as a change; and small programs that many projects have. */
export const LOOKUPS: Family = {
  source:
    "command line help of the version managers (pyenv 2.4, rbenv 1.2, nodenv, goenv, jenv, SDKMAN 5, asdf 0.14, rustup 1.27, tfenv 3), luarocks 3, conan 2, tlmgr, ngrok 3, cloudflared 2024, tailscale 1.6x, caddy 2, helm-unittest, alembic 1.13; own knowledge for the rest",
  lines: String.raw`
# Versions of tools: what is there, what is used
pyenv version-name, pyenv version-file, pyenv version-origin, pyenv whence, pyenv commands, pyenv help, pyenv shims, pyenv latest, rbenv whence, rbenv root, rbenv prefix, rbenv shims, rbenv commands, rbenv help, goenv versions, goenv version, goenv which, goenv whence, goenv root, goenv prefix, goenv init, nodenv root, jenv versions, jenv version, jenv which, jenv doctor, jenv commands, jenv prefix, jenv root, plenv versions, plenv version, luaenv versions, phpenv versions, phpenv version, swiftenv versions, swiftenv version, crenv versions, exenv versions | * | str*
sdk current, sdk list, sdk version, sdk home, sdk help, sdk env, asdf info, asdf plugin-list, asdf version, asdf help, asdf latest, fvm list, fvm doctor, fvm releases, fvm config, fvm flutter, fvm dart, jabba ls, jabba current, jabba which, ghcup list, ghcup whereis, ghcup tool-requirements, ghcup changelog, juliaup status, juliaup list, cs list, cs resolve, cs search, coursier list, coursier resolve, coursier search, proto list, proto bin, proto outdated, proto status, rvm list, rvm info, rvm current, xcodes list, xcodes installed, sdkmanager --list, avdmanager list | * | str* | +net.connect(registry)
rustup man | * --toolchain:str | str*
rustup toolchain, rustup target, rustup component | * | sub? str* | +pkg.install(rustup)/global
rustup toolchain list, rustup target list, rustup component list, rustup override list | * --toolchain,--installed,-v:str --installed | str*
tfenv list, tfenv list-remote, tfenv version-name, tofuenv list, tenv list, tenv version | * | str* | +net.connect(registry)
# Package managers: what is there
luarocks list, luarocks show, luarocks search, luarocks path, luarocks config, luarocks doc, luarocks which, luarocks lint, luarocks help | * --tree:m --porcelain --local | str* | +net.connect(registry)
conan list, conan search, conan inspect, conan graph, conan version, conan config home, conan profile list, conan profile show, conan profile path, conan remote list, conan cache path, conan audit, conan lock | * -s,-o,-r,-f,--format,--profile:str --out-file:w | str* | +net.connect(registry)
conan config, conan profile, conan remote, conan cache | * | sub? str* | +fs.write(home)
tlmgr info, tlmgr list, tlmgr search, tlmgr show, tlmgr version, tlmgr conf, tlmgr print-platform, tlmgr check | * | str* | +net.connect(registry)
swift package describe, swift package show-dependencies, swift package dump-package, swift package tools-version, swift package diagnose-api-breaking-changes, swift package show-executables, swift package completion-tool, swift package clean, swift package plugin --list | * --type,--format:str --package-path:cd | str* | +proc.code(project)
cargo verify-project, cargo dylint, cargo msrv, cargo public-api, cargo spellcheck, cargo workspaces list, cargo careful, cargo limit, cargo llvm-lines, cargo show-asm, cargo deadlinks, cargo readme, cargo about, cargo pants, cargo crev, cargo supply-chain, cargo auditable, cargo minimal-versions, cargo shear, cargo unused-features, cargo feature, cargo lipo, cargo apk, cargo xwin, cargo lambda build, cargo component build, cargo pgrx test, cargo sqlx prepare, cargo tauri build, cargo tauri dev, cargo leptos build, cargo leptos watch, cargo dinghy, cargo rdme, cargo wix, cargo generate-rpm, cargo packager, cargo dist build, cargo dist plan | * -p,--package,--manifest-path,--features,-j,--target,--profile,--test,-Z,--bin,--example,--bench:str --target-dir,-o,--output,--output-dir,--output-path:W | str* | +proc.code(project)
cargo component, cargo pgrx, cargo sqlx, cargo smart-release | * | sub? str* | +proc.code(project)
cargo lambda deploy, cargo workspaces publish, cargo dist host | * | str* | +deploy.release(cargo)
# Tunnels and networks: what is there
ngrok version, ngrok help, ngrok diagnose, ngrok config, ngrok completion, cloudflared version, cloudflared help, tailscale status, tailscale ip, tailscale ping, tailscale netcheck, tailscale version, tailscale whois, tailscale bugreport, tailscale dns, tailscale lock status, tailscale cert --help, devtunnel list, devtunnel show, devtunnel user, zerotier-cli info, zerotier-cli listnetworks, zerotier-cli status, zerotier-cli peers | * | str* | +infra.read(tunnels)
tailscale up, tailscale down, tailscale set, tailscale login, tailscale logout, tailscale switch, tailscale exit-node, tailscale lock, tailscale update, tailscale configure, zerotier-cli join, zerotier-cli leave | * --authkey,--auth-key,--hostname,--advertise-routes,--login-server:str | sub? str* | +infra.change(tailscale)
tailscale ssh, tailscale nc | * | str* | +net.connect +net.send
tailscale file | * | str? R* str? | +net.send
cloudflared tunnel | * | sub? str* | +net.listen +net.connect(tunnels)
cloudflared tunnel list, cloudflared tunnel info | * | str* | +infra.read(cloudflare)
cloudflared tunnel create, cloudflared tunnel route, cloudflared tunnel login | * | str* | +infra.change(cloudflare)
cloudflared tunnel delete, cloudflared tunnel cleanup | * | str* | +infra.destroy(cloudflare)
# Web servers: checking their configuration
caddy | * --config:r | sub
caddy run, caddy start, caddy reverse-proxy, caddy file-server, caddy respond | * -c,--config,--envfile:r -l,--listen,--from,--to,--adapter,--root,-r:str |  | +net.listen
caddy validate, caddy fmt, caddy adapt, caddy version, caddy list-modules, caddy build-info, caddy help, caddy manpage, caddy hash-password, caddy completion | * -c,--config:r -a,--adapter,--plaintext:str --overwrite | r*
caddy environ | * |  | out=environment
caddy stop, caddy reload | * -c,--config:r --address:str |  | +proc.kill
caddy trust, caddy untrust, caddy upgrade, caddy add-package, caddy remove-package, caddy storage | * | str* | +proc.privilege
nginx | -tTvVqh? -t{dry} -T{dry} -v{dry} -V{dry} -q -s:str{+proc.kill} -c,-e:r -p:m -g:str{+unknown} |  | +net.listen
# Databases of projects: files for migrations, looks
goose tidb, goose vertica, goose ydb | * -dir,-table:str | str* | single +db.schema(sql)
pgsanity, pg_query, libpg_query, sqlint, sql-lint, sqlparse, pgspot, plpgsql_check, dbdiagram, dbml2sql, sql2dbml | * -o,--out-file,--output:w | r* | in=data
# Others that projects have
qsv, tsv-filter, tsv-select, tsv-summarize, tsv-sort, tsv-join, csvtk, visidata, vd, datamash, textql, octosql, trdsql, dsq, jo, jc, jtbl, toml, toml2json, yaml2json, json2yaml, yj, remarshal, jql, jqp, zq, csvdiff, daff, xleak, tabview, tidy-viewer, xidel, dateutils, dateadd, datediff, dconv, strptime, enca, enconv, rs, lam, nkf, ripgrep, ripgrep-all, ugrep-indexer, igrep, jsongrep, xurls, bvi, dhex, imhex | * -o,--output:w -f,-d,-k,-s,-t,-n,-c,-e,-p,-i:str | str* r* | in=data
tinygo, luacov, godot, godot4, unity, unity-editor, UnityHub, UnrealEditor, UnrealEditor-Cmd, RunUAT, love, tiled, aseprite, ldtk, defold, bob.jar, gdtoolkit, gdformat, gdlint, gdparse, steamcmd, ren.py, renpy, ink-cli, inklecate, twine-cli, tweego, bicep, iwyu_tool.py, fix_includes.py, clang-doc, clang-include-fixer, clang-apply-replacements, clang-refactor, clang-rename, clang-query, hmaptool, scan-view, analyze-build, c-index-test, cvise, creduce, csmith, gcc-config, crosstool-ng, ct-ng, buildroot, bitbake, devtool, kas, oe-pkgdata-util, wic, mkdeb, fakemachine, ghp-import, sphinx-intl, sphinx-multiversion, mkdocs-material, zensical, hatch-vcs, setuptools-scm, versioneer, dunamai, poetry-dynamic-versioning, check-wheel-contents, auditwheel, delocate-wheel, delocate-listdeps, delvewheel, abi3audit, wheel, pkginfo, import-linter, deptry, fawltydeps, pip-missing-reqs, pip-extra-reqs, pigar, liccheck, creosote, johnnydep, pipgrip, pydeps, pyan3, snakefood, modulegraph, vermin, pyre-check, pyright-action, basedmypy, mypy-baseline, typeguard, hypofuzz, atheris, pythonfuzz, afl-fuzz, afl-clang-fast, afl-cmin, afl-tmin, honggfuzz, libfuzzer, jazzer, cargo-fuzz, cargo-afl, cargo-bolero, go-fuzz, go-fuzz-build, radamsa, zzuf, boofuzz, ffuzz
  | * -o,--output,--out,--out-dir,-d:W -p,-t,-f,-c,-i,-x,-m,-D,--path,--target,--format,--export-release,--export-debug,--script:str | sub? str* | +proc.code(project)
tinygo flash, tinygo gdb, bicep publish, bicep restore | * -target:str | str* | single +infra.change(board)
xvfb-run | -a -l --auto-servernum --listen-tcp -n,--server-num,-s,--server-args,-f,--auth-file,-e,--error-file,-p,--xauth-protocol,-w,--wait:str | cmd | posix
faketime, datefudge | -fms --exclude-monotonic --date-prog:str | str cmd | posix
daemonize | -c:cd -e,-o,-p,-l:w -u,-E:str -a -v | cmd | posix
wait-for-it, wait-for-it.sh, wait-for, wait4ports, await | * -h,--host:host -p,--port,-t,--timeout,-i,-d,-w:str -q -s | url
ssh-import-id, ssh-import-id-gh, ssh-import-id-lp | * -o,--output:w -u,-r:str | str+ | +net.connect +proc.persist
bpftool, bpfcc, execsnoop, opensnoop, tcpconnect, biolatency, ply, kprobe, perf-tools | * | sub? str* | +proc.privilege
bpftool version, bpftool help | * | str*

# Groups of sub-commands, each with its own line
swift package plugin, tailscale cert | * | sub
# Interpreters' relatives and helpers with words of their own
tsx | * -e,--eval,-p,--print:code:js -r,--require,--import,--loader:x --tsconfig,--env-file:r --no-cache --include,--exclude,--conditions:str --test --inspect,--inspect-brk?{+net.listen} | sub? file:js? str* | posix in=code:js +proc.code(project)
tsx watch | * --clear-screen --include,--exclude,--ignore:str -r,--require,--import:x --tsconfig,--env-file:r | file:js str* | posix +proc.code(project)
clojure, clj | * -e,--eval,-Sdeps:code:clojure -i,--init:x -m,-M,-X,-T,-A,-P,-J,-O,-Sforce,-Spath,-Strace,-Sverbose:str | str* | single posix in=code:clojure +proc.code(project) h=script-or-text
jshell | * --startup:file:jvm --class-path,--module-path,--add-modules,--feedback:str -R,-J,-C:str -s -q -v | file:jvm* | in=code:jvm
scala-cli | * | sub? x? str* | posix in=code:jvm +proc.code(project)
scala-cli test, scala-cli compile, scala-cli run, scala-cli fmt, scala-cli format, scala-cli doc, scala-cli package, scala-cli setup-ide, scala-cli bsp, scala-cli clean, scala-cli console, scala-cli repl, scala-cli fix, scala-cli dependency-update, scala-cli version, scala-cli about, scala-cli config, scala-cli help | * -S,--scala,--jvm,-M,--main-class,--dep,-o,--output,--server,-O,-J:str | m* | +proc.code(project)
scala-cli publish | * | str* | +pkg.publish(maven) +proc.code(project)
pry | * -e,--exec:code:ruby -r,--require,-I:x -c,--context:code:ruby -s,--select-plugin:str | file:ruby* | in=code:ruby
bats, bats-core | * -f,--filter,-F,--formatter,-j,--jobs,-c,--count,--filter-tags,--filter-status,--report-formatter,-C,--code-quote-style:str -o,--output:W --gather-test-outputs-in:W -r -t -x -p -T --recursive --tap --timing --pretty --no-tempdir-cleanup --print-output-on-failure --trace --verbose-run --no-parallelize-across-files --show-output-of-passing-tests | m* | +proc.code(project)
cargo watch | * -s,--shell:sh -x,--exec,-w,--watch,-i,--ignore,-d,--delay,-B,--env,-E,--features:str -C,--workdir:cd -c -q --why --poll -N --no-restart --postpone --use-shell:str | cmd? | posix +proc.code(project)
ocamlfind ocamlopt, ocamlfind ocamlc, ocamlfind ocamldep, ocamlfind query, ocamlfind list, ocamlfind printconf, ocamlfind ocamldoc, ocamlfind ocamlmktop | * -o:w -package,-I,-linkpkg,-thread,-c,-g,-syntax,-predicates:str | r* | single +proc.code(project)
cpan | * -l,-L,-D,-O,-a,-v,-r,-x,-V{dry} -M,--mirror:url -j:r | pkg:cpan* | +pkg.install(cpan)/global
nix-env | * -q,--query,--list-generations,--version{dry} -qa,-qaP,-qas{dry} -f,--file:r -p,--profile:W -i,-e,-u,-I,-A,--install,--uninstall,--upgrade,--rollback,--switch-generation,--set:str | str* | single +pkg.install(nix)
kubectx, kubens | -hcu -c,--current{dry} -d:str{+infra.destroy(kubernetes)} -u,--unset | str? | +infra.change(kubernetes) h=when-named
ctop | * -f,-s,-connector,-shell:str -a -i -r -v | str* | single +infra.read(docker)
nmcli | * -s,--show-secrets{+secret.use(wifi)/discloses} -g,--get-values,-f,--fields,-m,--mode,-c,--colors,-e,--escape,-w,--wait:str -t -p -a -o | sub? str*
nmcli connection, nmcli con, nmcli c, nmcli device, nmcli dev, nmcli d, nmcli radio, nmcli networking, nmcli general, nmcli g, nmcli n, nmcli r | * -s,--show-secrets{+secret.use(wifi)/discloses} -f,--fields:str --active --order:str | sub? str*
nmcli connection up, nmcli connection down, nmcli connection add, nmcli connection modify, nmcli connection delete, nmcli connection import, nmcli connection export, nmcli connection edit, nmcli connection reload, nmcli connection load, nmcli con up, nmcli con down, nmcli con add, nmcli con mod, nmcli con modify, nmcli con delete, nmcli c up, nmcli c down, nmcli c add, nmcli c modify, nmcli c delete, nmcli device connect, nmcli device disconnect, nmcli device set, nmcli device wifi, nmcli dev wifi, nmcli d wifi, nmcli device delete, nmcli radio wifi, nmcli radio all, nmcli networking on, nmcli networking off, nmcli n off, nmcli n on, nmcli general hostname | * | sub? str* | +fs.write(system)
nmcli device wifi list, nmcli dev wifi list, nmcli d wifi list | * | str*
sshd, dropbear, vncserver, x11vnc, tigervncserver, Xvnc, wayvnc, xrdp | * -t,-T{dry} -f,-c,--config:r -o,-p,-E,-h,-r,-b,-g,-k:str | str* | +net.listen +proc.privilege
pg_isready | * -h,--host:host -p,--port,-U,--username,-d,--dbname,-t,--timeout:str -q | str*
alembic history, alembic heads, alembic branches, alembic show, atlas schema fmt, atlas migrate validate, atlas migrate hash, atlas migrate lint, prisma validate, drizzle-kit check, typeorm version, dbmate wait | * --dir,--dir-format,--env,--dev-url,-r,--rev-range,--schema:str -c,--config:r -v --verbose -i | str* | +proc.code(project)
dbt ls, dbt list, dbt parse, dbt compile, dbt docs, dbt init, dbt clean, dbt deps | * --project-dir:cd --profiles-dir:R --inline:code:sql -s,--select,-m,--models,-t,--target,--vars,--output,--exclude,--resource-type:str | str* | +proc.code(project)
hasura migrate apply, hasura seed, hasura metadata apply | * --database-name,--endpoint,--admin-secret,--version,--up,--down,--project:str --dry-run{dry} | str* | +db.schema(hasura)
hub pr list, hub pr show, hub issue show, hub issue labels, hub release show, hub compare, hub api --help, molecule list, molecule matrix, molecule --version, kitchen list, kitchen diagnose, kitchen version, bolt --version, helm unittest, helm schema, helm docs | * -o,--output,--format,-f,-s,-L:str | str* | +infra.read(forge)
elm publish, elm bump | * |  | +pkg.publish(elm)
cap production, cap staging, cap prod | * | sub? str* | +proc.code(project)
cap production deploy, cap production deploy:rollback, cap production deploy:migrate, cap staging deploy, cap prod deploy | * | str* | +deploy.release(hosts) +proc.code(project)
mill __.publish, mill publish | * | str* | +pkg.publish(maven) +proc.code(project)
defaults write com.anthropic.claudecode, defaults delete com.anthropic.claudecode, defaults import com.anthropic.claudecode | * | str* | +agent.configure(claude-code)/guard
profiles remove, profiles delete | * | str* | +agent.configure(managed-profiles)/guard
defaults write com.apple.loginwindow, defaults write com.apple.alf, defaults write /Library/Preferences/com.apple.loginwindow, defaults write com.apple.screensaver | * | str* | +proc.persist
forge deploy | * -e,--environment:str | str* | +deploy.release(atlassian)
nodemon, ts-node-dev, tsnd | * -x,--exec:sh -w,-e,-i,-d,-V,--watch,--ext,--ignore,--delay,--signal,--poll-interval:str -r,--require,--loader,--import:x --config:r --inspect,--inspect-brk?{+net.listen} --respawn --transpile-only -q -L -C -I | x? str* | posix +proc.code(project)
setup.py | * | sub? str* | +proc.code(project)
setup.py install, setup.py develop, setup.py easy_install | * --prefix,--root,--home:W --user | str* | +pkg.install(pypi) +proc.code(project)
setup.py upload, setup.py register, setup.py sdist upload, setup.py bdist_wheel upload, setup.py upload_docs | * -r,--repository:str | str* | +pkg.publish(pypi) +proc.code(project)
setup.py sdist, setup.py bdist_wheel | * -d,--dist-dir,--formats:str | sub? str* | +proc.code(project)
pre-commit autoupdate, pre-commit migrate-config | * --repo,-j:str --freeze --bleeding-edge | str* | +pkg.install(pre-commit)
mvn versions:use-latest-releases, mvn versions:use-latest-versions, mvn versions:use-latest-snapshots, mvn versions:use-next-releases, mvn versions:use-next-versions, mvn versions:update-properties, mvn versions:update-parent, mvn versions:use-releases, mvn versions:use-dep-version, mvn versions:set, mvn versions:set-property, mvn versions:revert, mvn versions:commit | * -D,-P,-f:str | str* | +pkg.install(maven) +proc.code(project)
hg pull | * -u{+vcs.commit} --update{+vcs.commit} -r,-b,-B,-e,--rev,--branch,--bookmark:str --ssh,--remotecmd:sh | str? | +net.connect(remote)/untrusted
# Sub-commands that are seldom used
docker bake | * -f,--file:r --set,--builder,--progress,--metadata-file,--call,--allow:str --push{+pkg.publish(oci)} --print{dry} | str* | +infra.change(docker) +proc.code(project)
docker checkpoint, docker debug, docker desktop, docker init, docker ai, docker feedback, docker offload | * --image-store,-c,--host:str | sub? str* | +infra.change(docker)
docker desktop status, docker desktop version, docker desktop logs, docker desktop diagnose, docker desktop engine, docker checkpoint ls, docker sbom | * -o,--output,--format,--platform:str | str* | +infra.read(docker)
docker trust, docker pass | * | sub? str* | +secret.use(docker)
docker pass get, docker pass ls | * | str* | +secret.use(docker)/discloses
docker extension | * | sub? str* | +pkg.install(docker) +infra.change(docker)
docker compose convert | * -o,--output:w --format,--hash:str | str* | +infra.read(docker) out=content h=shows-settings
docker compose alpha, docker compose bridge, docker compose export | * -o,--output:w --format,--services:str | str* | +infra.read(docker)
docker compose commit | * -m,-a,--message,--author:str | str* | +infra.change(docker)
docker compose publish | * | str* | +pkg.publish(oci)
kubectl neat, kubectl tree, kubectl stern, kubectl get-all, kubectl images, kubectl access-matrix, kubectl who-can, kubectl resource-capacity, kubectl view-allocations, kubectl cost, kubectl outdated, kubectl score, kubectl lineage, kubectl df-pv, kubectl explore, kubectl konfig, kubectl whoami, kubectl view-cert, kubectl deprecations, kubectl kuttl | * -n,--namespace,-A,-l,--selector,-o,--output,--since,--tail,-c,--context,-f,--file:str | str* | in=data +infra.read(kubernetes)
helm hist, helm inspect | * -n,--namespace,-o,--output,--max,--version,--repo:str | sub? str* | +infra.read(kubernetes)
helm del | * -n,--namespace:str --dry-run{dry} | str* | +infra.destroy(kubernetes)
gh repo credits, gh repo gitignore, gh repo license, gh repo autolink, gh release verify, gh release verify-asset, gh preview | * -R,--repo:str | sub? str* | +infra.read(github)
gh repo autolink create, gh repo autolink delete, gh repo garden | * -R,--repo:str | str* | +infra.change(github)
glab completion, glab user, glab opentofu, glab runner-controller | * -R,--repo:str | sub? str* | +infra.read(gitlab)
glab mcp, glab opentofu init, glab opentofu state | * | str* | +infra.change(gitlab)
terraform metadata, tofu metadata, terraform stacks | * | sub? str* | single +infra.read(terraform)
pip completion, pip3 completion, uv generate-shell-completion, cargo read-manifest, poetry debug, conda compare, conda notices, conda doctor, gem query, gem rdoc, gem stale, gem lock, prisma debug, kind completion, supabase completion, netlify completion, fly docs, fly dig, fly ping, flyctl docs, apt showsrc, apt moo, apt-get changelog, apt-get indextargets, git diff-pairs, git merge-one-file, git sh-setup, git standup, git extras, git cliff, git summary, git effort, git authors, git info, git count, git line-summary, git missing, git show-tree | * -o,--output:w -n,-p,-s,-d,--manifest-path,--format:str | str* | +proc.code(project)
cargo edit, go bug | * | str* | +proc.code(project)
gem generate_index, gem unpack, gem mirror, conda rename | * -d,--directory,--target:W | str* | out=none
gem server | * -b,--bind:str{+net.listen} -p,-d:str | str* | +net.listen
conda package, conda upgrade, apt satisfy, apt-get satisfy, apt-get dselect-upgrade, apt-get markauto | * -n,-p:str -y -s{dry} | pkg:conda* | +pkg.install(system)
systemctl list-automounts, systemctl list-paths, systemctl whoami, systemctl service-log-target, systemctl log-target | * -t,-p,-o,--output:str | svc*
systemctl mount-image, systemctl service-watchdogs | * | svc* | +infra.change(services)
systemctl switch-root, systemctl sleep, systemctl suspend-then-hibernate | * | str* | +proc.kill/wide
prisma platform, prisma mcp | * | sub? str* | +infra.change(prisma)
git quiltimport, git cvsserver, git scalar, git backfill, git annex, git town, git undo, git ignore, git setup, git squash, git rename-branch, git delete-merged-branches, git sync, git pr, git release, git delete-branch, git delete-submodule, git delete-tag, git obliterate, git fresh-branch, git clear, git clear-soft, git reset-file, git create-branch, git merge-into, git feature, git chore, git bug, git refactor, git back, git archive-file, git bulk, git changelog, git force-clone, git gh-pages, git graft, git lock, git unlock, git magic, git mr, git psykorebase, git rebase-patch, git repl, git rscp, git scp, git sed, git stamp, git touch, git utimes, git abort, git coauthor, git continue, git cp, git hack, git ship, git append, git prepend, git park, git kill, git prune-branches, git propose | * | sub? str* | +vcs.commit +unknown
git town config, git town help, git town version, git town branch, git town status, git local-commits, git show-merged-branches, git show-unmerged-branches, git alias, git guilt, git seek, git locked, git contrib | * | str* | +vcs.read
vault debug, vault events, vault monitor, vault tail, vault version-history | * | sub? str* | +infra.read(vault)
vault transform, vault transit | * | sub? str* | +secret.use(vault)
kind build | * --image,--base-image,--type:str | sub? str* | +infra.change(docker)
netlify clone, netlify recipes, netlify switch, netlify functions, netlify env, netlify sites, netlify blobs, netlify db, netlify agents, netlify create | * -s,--site,--filter,--auth,-c,--context:str | sub? str* | +infra.change(netlify)
netlify functions:build, netlify functions:create, netlify recipes:list, netlify blobs:list, netlify dev:exec | * -s,--site:str | str* | +infra.read(netlify)
netlify blobs:get, netlify env:clone | * | str* | +secret.use(netlify)/discloses
netlify blobs:set | * | str* | +infra.change(netlify)
netlify blobs:delete | * -f{force} --force{force} | str* | +infra.destroy(netlify)
supabase bootstrap, supabase domains, supabase encryption, supabase network-bans, supabase network-restrictions, supabase postgres-config, supabase ssl-enforcement, supabase sso, supabase vanity-subdomains, supabase backups, supabase snippets | * --project-ref:str | sub? str* | +infra.change(supabase)
supabase snippets list, supabase domains get, supabase network-restrictions get, supabase postgres-config get, supabase ssl-enforcement get, supabase sso list, supabase backups list, supabase network-bans get, supabase vanity-subdomains get | * --project-ref,-o:str | str* | +infra.read(supabase)
supabase encryption get-root-key | * | str* | +secret.use(supabase)/discloses
fly agent, fly consul, fly create, fly dashboard, fly domains, fly extensions, fly ext, fly incidents, fly jobs, fly lfsc, fly mcp, fly mysql, fly open, fly regions, fly resume, fly storage, fly suspend, fly synthetics, fly wireguard, flyctl open, flyctl dashboard, flyctl resume, flyctl suspend, flyctl wireguard | * -a,--app,-o,--org,-r,--region:str | sub? str* | +infra.change(fly)
fly incidents list, fly regions list, fly extensions list, fly storage list, fly mysql list, fly mpg list, fly wireguard list, fly domains list, fly jobs list | * -a,--app,-o,--org:str | str* | +infra.read(fly)
fly console, flyctl console | * -C,--command:str -a,--app:str | str* | +infra.change(fly)/remote
fly destroy, flyctl destroy, fly storage destroy, fly mysql destroy, fly mpg destroy, fly wireguard remove | * -y{force} --yes{force} | str* | +infra.destroy(fly)
heroku access, heroku ci, heroku clients, heroku commands, heroku data, heroku drains, heroku dyno, heroku features, heroku help, heroku labs, heroku members, heroku notifications, heroku orgs, heroku pg, heroku redis, heroku reviewapps, heroku sessions, heroku spaces, heroku teams, heroku telemetry, heroku usage, heroku version, heroku webhooks, heroku which, heroku base64, heroku autocomplete, heroku plugins, heroku maintenance, heroku open, heroku git, heroku keys, heroku authorizations | * -a,--app,-r,--remote,-t,--team,-s,--space:str --json | str* | +infra.read(heroku)
heroku rake, heroku psql, heroku container, heroku update, heroku auth, heroku console, heroku bash | * -a,--app,-r,--remote,-c,--command:str | str* | +infra.change(heroku)/remote
jj diffedit, jj init, jj parallelize, jj sign, jj simplify-parents, jj tag, jj unsign, jj metaedit | * -R:cd --config:str{+unknown} -m,-r,-b:str | sub? str* | +vcs.rewrite
jj operation, jj sparse, jj version, jj annotate | * -R:cd --config:str{+unknown} -m,-r,-b:str | sub? str* | +vcs.read
jj operation restore, jj operation undo, jj operation abandon, jj operation revert, jj sparse set, jj sparse edit, jj sparse reset | * -R:cd --config:str{+unknown} | str* | +vcs.rewrite
vercel bisect, vercel cache, vercel curl, vercel guidance, vercel help, vercel httpstat, vercel telemetry, vercel open, vercel git | * --cwd:cd -t,--token,-S,--scope:str | sub? str* | +infra.read(vercel) +net.connect(vendor)
vercel install, vercel mcp, vercel microfrontends, vercel redirects, vercel target, vercel git connect, vercel git disconnect, vercel cache purge | * --cwd:cd -t,--token,-S,--scope:str | sub? str* | +infra.change(vercel)
vercel rolling-release | * --cwd:cd | sub? str* | +deploy.release(vercel)
plenv, luaenv, phpenv, crenv, exenv | * | sub? str* | +net.connect(vendor) +fs.write(home)
butler push | * --userversion:str | R str | +deploy.release(itch)
butler | * | sub? str* | +infra.change(itch)
# Seldom-used stores of secrets
kwallet-query, blackbox_cat, my_print_defaults, credstash, aws-okta, gimme-aws-creds, envkey-source, kpcli, passbolt, psono, ejson decrypt, eyaml decrypt, berglas access | * | str* | +secret.use(store)/discloses
aescrypt, ccrypt, mcrypt, mdecrypt, bcrypt | * -p,-k,-K:str -o:w | m* | +secret.use(store)
eyaml, ejson, berglas, transcrypt, blackbox_register_new_file, chef-vault, keyctl | * -k,--key,-K:str | sub? str* | +secret.use(store)
ejson encrypt, eyaml encrypt | * | m*
ejson keygen, eyaml createkeys | * | str* | +fs.write(home)
keyctl print, keyctl pipe, keyctl read | * | str* | +secret.use(store)/discloses
keyctl show, keyctl list, keyctl rlist, keyctl describe, keyctl rdescribe, keyctl supports, keyctl id | * | str*
summon, envconsul, vaultenv | * -f,-D,-e,-p,--provider,--prefix,--secret,--secrets-file,-secret,-prefix,-config:str | cmd | single +secret.use(store)
`,
};
