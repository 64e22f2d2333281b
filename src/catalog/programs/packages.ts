import type { Family } from "../lookup.ts";

const PIP = String.raw`* -t,--target,--prefix,--root,--src,--cache-dir:W -r,-c,--requirement,--constraint,--cert:r -e,--editable:R -i,-f,--index-url,--extra-index-url,--find-links,--proxy:url
 --python:x --log,--report:w -C,--config-settings,--platform,--python-version,--no-binary,--only-binary,--progress-bar,--trusted-host,--timeout:str --require-hashes{locked}`;
const UV = String.raw`* --directory,--project:cd -p,--python,--extra,--group,--only-group,--package,-P,--upgrade-package,--prerelease,--color:str --cache-dir,-t,--target,--prefix:W
 -i,-f,--index-url,--default-index,--extra-index-url,--index,--find-links:url --config-file,-c,-r,--constraint,--requirements,--env-file:r -e,--editable:R --locked{locked} --frozen{locked} --dry-run{dry}`;
const CARGO = String.raw`* --manifest-path:m --target-dir,--artifact-dir:W --config:str{+unknown} -C:cd -p,-F,-j,-Z,--package,--features,--target,--color:str`;
const GO = String.raw`* -C:cd -o,-coverprofile,-cpuprofile,-memprofile,-blockprofile,-trace:w -tags,-ldflags,-gcflags,-mod,-p:str -overlay,-modfile:r -toolexec,-exec,-vettool:sh`;
const APT = "* -o,--option:str{+unknown} -c,--config-file:r{+unknown} -t,-a:str -s{dry} --simulate{dry} --dry-run{dry}";

/** Package managers and tool chains other than JavaScript's. */
export const PACKAGES: Family = {
  source:
    "pip 24, cargo and rustup --help, maven 3.8 --help, apt and dpkg manual pages (installed); manuals of uv 0.8, poetry 2, conda 25, go 1.24, gradle 8, .NET SDK 9, bundler 2.6, composer 2.8, mix 1.18, cabal 3, stack, opam, dart 3, flutter, swiftpm, nix 2.2x, dnf5, pacman, apk, brew 4. A word after `sub?` that has no line is a task or file of the project: the parent's other roles and facts apply. `sub*`: each word that has a line adds its facts (mvn clean deploy).",
  lines: String.raw`
# python
pip, pip3 | ${PIP} | sub
pip install, pip3 install, pip uninstall, pip3 uninstall, pip download, pip3 download, pip wheel, pip3 wheel, pip lock | ${PIP} -d,--dest,-w,--wheel-dir:W -o,--output:w | pkg:pypi* | +pkg.install(pypi) h=package-install
pip list, pip3 list | * -o,-u,--outdated,--uptodate{+net.connect(registry)} | str*
pip show, pip3 show, pip freeze, pip3 freeze, pip check, pip3 check, pip inspect, pip hash, pip help, pip debug, pip config get, pip cache dir, pip cache info, pip cache list, pipdeptree, pip-licenses | * | str*
pip search, pip index, pip3 index | ${PIP} | str* | +net.connect(registry)
pip config, pip cache, pipx, flit, twine | * | sub
pip config list, pip config debug | * | str* | +secret.use(pip)
pip config set, pip config unset, pip config edit, pipx ensurepath | * | str* | +fs.write(home)
pip cache purge, pip cache remove, uv cache clean, uv cache prune, conda clean, mamba clean, poetry cache clear | * | str* | +fs.delete(home)
easy_install, pip-sync, flit install | * | r* | +pkg.install(pypi)
pip-compile, piptools, pipreqs | * -o,--output-file,--savepath:w -i,--index-url:url | R* | +pkg.install(pypi) +net.connect(registry)
pipx install, pipx inject, pipx upgrade, pipx upgrade-all, pipx uninstall, pipx reinstall, pipx reinstall-all, pipx runpip | * --python:x --pip-args,-i,--index-url:str --spec:pkg:pypi | pkg:pypi* | +pkg.install(pypi)/global h=package-install
pipx run | --spec:pkg:pypi --python:x --pip-args,--index-url:url --no-cache --verbose | cmd | +pkg.script(pypi) posix h=npx
pipx list, pipx environment, pipx completions | * | str*
uv | ${UV} | sub
uv run | ${UV} -w,--with:pkg:pypi --with-editable:R --with-requirements:r -m,--module -s,--script | cmd | posix h=npx
uvx, uv tool run | ${UV} -w,--with,--from:pkg:pypi --with-editable:R --with-requirements:r | cmd | +pkg.script(pypi) posix h=npx
uv tool install, uv tool upgrade, uv tool uninstall | ${UV} --with:pkg:pypi | pkg:pypi* | +pkg.install(pypi)/global h=package-install
uv lock | ${UV} --check{dry} --locked{dry} --dry-run{dry} --script:w | pkg:pypi* | +pkg.install(pypi) h=package-install
uv add, uv remove, uv sync, uv pip install, uv pip uninstall, uv pip sync | ${UV} --script:w --branch,--tag,--rev,--optional:str | pkg:pypi* | +pkg.install(pypi) h=package-install
uv pip compile, uv export | ${UV} -o,--output-file:w --format:str | r* | +net.connect(registry)
uv pip list, uv pip freeze, uv pip show, uv pip tree, uv pip check, uv tree, uv version, uv help, uv tool list, uv tool dir, uv python list, uv python find, uv python dir, uv cache dir, uv self version, uv init | ${UV} | str*
uv pip, uv tool, uv python, uv cache, uv self, uv auth | ${UV} | sub
uv venv, virtualenv, venv | ${UV} --prompt:str --clear{+fs.delete} | W? | empty=W@.venv
uv build, pyproject-build, maturin, cibuildwheel, pyinstaller, nuitka, flit build, poetry build | * -o,--outdir,--out,--out-dir,--output-dir,--distpath:W -n,--name,--add-data:str --runtime-hook:x | sub? str* | +proc.code(project)
uv publish, twine upload, twine register, maturin publish, maturin upload, flit publish, poetry publish, pdm publish, rye publish, hatch publish | * -u,-p,-r,--username,--password,--token,--publish-url,--repository,--repository-url,--check-url:str --dry-run{dry} | r* | +pkg.publish(pypi)
uv python install, uv python uninstall, uv python pin, uv self update | ${UV} | str* | +net.connect(vendor) +fs.write(home)
uv auth login, uv auth logout, uv auth token | * | str* | +secret.use(pypi)/discloses
uv format, rye fmt | * --check{W>R} --diff{W>R} | W*
twine check | * | r+
poetry | * -C,--directory,-P,--project:cd | sub
poetry add, poetry remove, poetry update, poetry lock, poetry install, poetry self add, poetry self update | * -C,-P,--directory,--project:cd -G,--group,-E,--extras,--with,--without,--only,--source:str --dry-run{dry} | pkg:pypi* | +pkg.install(pypi) h=package-install
poetry sync, pdm sync, pipenv sync | * |  | +pkg.install(pypi)/locked
poetry run, pdm run, rye run, pipenv run | -C,-P,-p,--directory,--project:cd -qs --quiet --env-file:r | cmd | posix h=environment-run
poetry shell, pipenv shell, hatch shell | * |  | +proc.run/interactive
poetry show, poetry check, poetry about, poetry version, poetry list, poetry help, poetry env list, poetry env info, poetry new, poetry init | * -C,--directory:cd | str*
poetry config, poetry env use, poetry env remove, poetry source add, poetry python install | * | str* | +fs.write(home)
poetry search, poetry export | * -o,--output:w | str* | +net.connect(registry)
poetry env, poetry cache, poetry self, poetry source, poetry python | * | sub
pdm, rye, pipenv, hatch | * -p,--project:cd | sub? str* | +proc.code(project) +net.connect(registry)
pdm add, pdm remove, pdm update, pdm install, pdm lock, rye add, rye remove, rye sync, rye install, pipenv install, pipenv uninstall, pipenv update, pipenv lock | * -p,--project:cd -G,-r,--python,-i:str -e:R | pkg:pypi* | +pkg.install(pypi) h=package-install
conda, mamba, micromamba | * -n:str -p:m | sub
conda install, conda create, conda update, conda remove, conda uninstall, conda env create, conda env update, conda env remove, mamba install, mamba create, mamba update, mamba remove, mamba env create, mamba env update, micromamba install, micromamba create, micromamba update,
 pixi add, pixi remove, pixi install, pixi update, pixi global | * -n,-c,--name,--channel:str -p,--prefix:W -f,--file:r --clone:R --dry-run{dry} | pkg:conda* | +pkg.install(conda)
conda run, mamba run, micromamba run | -n,--name:str -p,--prefix:m --cwd:cd -v --no-capture-output --live-stream | cmd | posix
conda list, conda info, conda env list, conda env export, conda export, conda activate, conda deactivate, conda config, mamba list, mamba info, mamba env list, mamba activate, micromamba list, micromamba info, micromamba activate | * --add:str{+fs.write(home)} --set:str{+fs.write(home)} --remove:str{+fs.write(home)} -f,--file:w | str*
conda search, conda repoquery, mamba search | * | str* | +net.connect(registry)
conda init, mamba shell, micromamba shell | * | str* | +fs.write(home)/hook
conda env, mamba env, pixi | * --manifest-path:m | sub
conda build, conda-build | * | R* | +proc.code(project)
pixi run, pixi exec | * -e,--environment,-s:str | cmd | +pkg.script(conda) posix
pixi list, pixi info, pixi tree, pixi search, pixi init, pixi task | * | str*
tox, nox | * -c,--conf,-f,--noxfile:x --workdir,--envdir:W | str* | +proc.code(project)
bumpversion, bump2version, bump-my-version, tbump, towncrier | * --dry-run{dry} -n{dry} | str* | +vcs.commit
cookiecutter, copier, cruft | * -o,--output-dir:W -c,-d:str | sub? url W? | +net.connect +proc.code/downloaded
pyenv, rbenv, goenv, jenv, sdk, jabba, ghcup, juliaup, rvm, fvm, coursier, cs, asdf, proto, sdkmanager, avdmanager, xcodes | * | sub? str* | +net.connect(vendor) +fs.write(home)
pyenv exec, rbenv exec, goenv exec, asdf exec |  | cmd | posix
pyenv versions, pyenv version, pyenv which, pyenv root, pyenv prefix, pyenv local, pyenv shell, pyenv init, pyenv rehash, pyenv activate, pyenv virtualenvs, rbenv versions, rbenv version, rbenv which, rbenv local, rbenv rehash, rbenv init, asdf current, asdf list, asdf which, asdf where, asdf local, asdf reshim | * | str*
mise, rtx | * -C,--cd:cd | sub? str* | +proc.code(project)
mise install, mise i, mise use, mise u, mise upgrade, mise uninstall, mise plugins, mise self-update, mise prune, mise settings, mise trust | * -C,--cd:cd | str* | +net.connect(vendor) +fs.write(home)
mise exec, mise x | -c,--command:sh -C,--cd:cd -yqv | str? cmd | posix
django-admin, manage.py | * --settings:str --pythonpath:x | sub? str* | +proc.code(project)
django-admin diffsettings, manage.py diffsettings | * --output,--default,--settings:str |  | +proc.code(project) +secret.use(django)/discloses
manage.py runserver | * --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
manage.py shell, manage.py shell_plus | * -c,--command:code:python |  | +proc.code(project) in=code:python
manage.py flush, manage.py reset_db | * |  | +db.destroy(django)
manage.py migrate, manage.py loaddata, manage.py createsuperuser, manage.py changepassword | * | str* | +db.schema(django) +proc.code(project)
manage.py dbshell | * | str* | +db.write(django) in=code:sql
manage.py dumpdata, manage.py inspectdb | * -o,--output:w | str* | +db.read(django) out=content

# rust
cargo | ${CARGO} | sub
cargo build, cargo b, cargo check, cargo c, cargo test, cargo t, cargo run, cargo r, cargo bench, cargo clippy, cargo rustc, cargo rustdoc, cargo doc, cargo d, cargo fix, cargo package, cargo nextest, cargo llvm-cov, cargo tarpaulin, cargo expand, cargo hack, cargo miri, cargo fuzz, cargo udeps, cargo mutants, cargo flamegraph,
 cargo asm, cargo bloat, cargo insta, cargo make, cargo xtask, cargo ndk, cargo lambda, cargo zigbuild, cargo leptos, cargo tauri, cargo chef, cargo deb, cargo bundle, cargo semver-checks, cargo criterion, cross, bacon
 | ${CARGO} -x,-s,--exec,--shell:sh -o,--output-path:w --output-dir:W | sub? str* | +proc.code(project)
cargo fmt, rustfmt, cargo sort | * --config-path:r --config,--edition,--emit,-p:str --check{W>R} | W* | empty=W@.
cargo add, cargo remove, cargo rm, cargo update, cargo fetch, cargo vendor, cargo generate-lockfile, cargo upgrade, cargo set-version | ${CARGO} --git:url --path:R --precise,--branch,--tag,--rev,--rename:str --dry-run{dry} | pkg:cargo* | +pkg.install(cargo) h=package-install
cargo install, cargo uninstall, cargo binstall, cargo install-update | ${CARGO} --git,--index:url --path:R --root:W --version,--branch,--tag,--rev:str --locked{locked} --list{dry} | pkg:cargo* | +pkg.install(cargo)/global h=package-install
cargo publish, cargo release, cargo workspaces, cargo dist | ${CARGO} --dry-run{dry-run} -n{dry-run} --allow-dirty{force} --no-verify{force} | sub? str* | +pkg.publish(cargo) +proc.code(project)
cargo yank, cargo owner | * | str* | +pkg.publish(cargo)
cargo login, cargo logout | * | str? | +secret.use(cargo) +fs.write(home)
cargo search, cargo info, cargo outdated, cargo audit, cargo deny, cargo vet | * | str* | +net.connect(registry)
cargo tree, cargo metadata, cargo locate-project, cargo pkgid, cargo version, cargo help, cargo report, cargo config, cargo machete, cargo geiger, cargo depgraph, cargo modules, cargo license, cargo clean, cargo sweep, cargo cache | ${CARGO} -o:w | str*
cargo new, cargo init | * --name,--edition,--vcs:str | wd? | empty=wd@.
cargo generate | * --git:url --path:R -n,--name:str --destination:W | url? | +net.connect +proc.code/downloaded
rustup | * | sub? str* | +net.connect(vendor) +fs.write(home)
rustup show, rustup check, rustup which, rustup doc, rustup completions, rustup help, rustup override | * | sub? str*
rustup run | --install | str cmd | posix
rustc, rustdoc | * -o:w --out-dir:wd -L,--extern:m -A,-W,-D,-C,-l,--cfg,--crate-type,--edition,--emit,--target:str --sysroot:x | r* | +proc.code(project) in=data
wasm-pack, trunk, dx, wasm-bindgen, wasm-opt | * -o,--out-dir:W | sub? str* | +proc.code(project)
wasm-pack publish | * |  | +pkg.publish(npm)
trunk serve, dx serve | * --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} |  | +proc.code(project)

# go
go | -C:cd | sub | single
go build, go vet, go test | ${GO} | str* | +proc.code(project) single
go run | ${GO} | x str* | single h=go-run
go generate | ${GO} | str* | +proc.code(project) single
go get | ${GO} | pkg:go* | +pkg.install(go) single
go install | ${GO} | pkg:go* | +pkg.install(go)/global single
go list | * -C:cd -m,-u,-versions,-retracted{+net.connect(registry)} | str* | single
go fmt, go fix, go version, go doc, go help, go mod graph, go mod verify, go mod why, go telemetry | * -C:cd | str* | single
go mod edit, go mod init, go work init, go work use, go work edit | * | str* | +pkg.install(go) single
go env | * -w{+fs.write(home)} -u{+fs.write(home)} | str* | single
go mod tidy, go mod download, go mod vendor, go work sync, go work vendor | * -C:cd -o:W | str* | +pkg.install(go) single
go mod, go work |  | sub
go clean | * -modcache{+fs.delete(home)} -cache{+fs.delete(home)} | str* | single
go tool | * -http:str{+net.listen} -o:w | str* | +proc.code(project) single
gofmt, goimports, gofumpt, gci, golines | * -w{R>W} -r,-local,-m,-s:str | R* | in=data single
dlv, air, wire, mockgen, mockery, stringer, swag, templ, wails, gomobile, gox, oapi-codegen, gqlgen | * -o,-output,-destination,--output:W -c,--config:r | sub? str* | +proc.code(project) single
ko build, ko publish, ko apply | * --snapshot{dry-run} --local{dry-run} | str* | +pkg.publish(go) +deploy.release(github) +proc.code(project)
dlv attach, dlv connect | * | str* | +proc.kill +unknown
ko, godoc, pkgsite | * | sub? str* | +net.listen +proc.code(project)

# java
mvn, mvnw, mvnd | * -f,--file,-t,--toolchains:r -s,--settings,-gs,--global-settings:file:other -pl,--projects,-P,-T,-D,-rf,-b:str -l,--log-file:w | sub* | +proc.code(project) single h=maven
mvn help:effective-settings, mvnw help:effective-settings | * -DshowPasswords,-DshowPasswords=true{+secret.use(maven)/discloses} -D:str | str* | single +proc.code(project)
mvn deploy, mvn deploy:deploy, mvn deploy:deploy-file, mvn release:perform, mvn release:prepare, mvn site-deploy, mvn jreleaser:full-release, mvn nexus-staging:release, mvnw deploy, mvnw release:perform, mvnd deploy | * | str* | +pkg.publish(maven) +proc.code(project) single
gradle, gradlew | * -b,-c,--build-file,--settings-file:r -p,--project-dir:cd -I,--init-script:x -x,-P,-D,--exclude-task,--tests,--console,--args:str -g,--gradle-user-home,--project-cache-dir:W --include-build:R -m{dry-run} --dry-run{dry-run} | sub* | +proc.code(project)
gradle publish, gradle publishPlugins, gradle publishToMavenCentral, gradle publishToSonatype, gradle publishAndReleaseToMavenCentral, gradle uploadArchives, gradlew publish, gradlew publishPlugins, gradlew publishToMavenCentral, gradlew publishToSonatype, gradlew publishAndReleaseToMavenCentral, gradlew uploadArchives,
 sbt publish, sbt publishSigned, sbt release, sbt ci-release, lein deploy, lein release | * | str* | +pkg.publish(maven) +proc.code(project)
gradle publishBundle, gradle publishReleaseBundle, gradle appengineDeploy, gradle jib, gradlew publishBundle, gradlew publishReleaseBundle, gradlew jib | * | str* | +deploy.release(gradle) +proc.code(project)
sbt, lein, mill | * | sub* | +proc.code(project)
javac, scalac, groovyc | * -d,-s,-h:wd -cp,-classpath,--class-path,-sourcepath,-p,--module-path:m -processorpath,--processor-path:x -processor,-source,-target,--release,-encoding,--add-modules:str | r* | single out=meta
jar | * -C,--dir:cd -f,--file,-m,--manifest:w | str w? R* | h=unpack
javadoc, javap, jdeps | * -d:wd -cp,-classpath,-sourcepath:m -docletpath:x | R* | single
jps, jstack, jinfo, jstat | * | str*
jlink, jpackage | * --output,--dest,-d:W --input,--module-path,-p:R | str* | +proc.code(project)
cs launch, coursier launch | * -M:str | pkg:maven str* | +pkg.script(maven)
jarsigner, apksigner | * -keystore,-destkeystore,-signedjar,--out:w -srckeystore,-file,--ks:r | str* | +secret.use(keystore) single

# .net
dotnet | * | sub? x str*
dotnet fsi, dotnet script | * --exec --optimize --quiet --nologo -d,--define,-r,--reference,--langversion:str --use,--load:file:other | file:other* | +proc.code(project) in=code:other
dotnet build, dotnet run, dotnet test, dotnet watch, dotnet publish, dotnet pack, dotnet msbuild, dotnet vstest, dotnet exec, dotnet tool run, dotnet cake, dotnet stryker | * -c,-f,-r,-v,-l,-p,--configuration,--framework,--runtime,--verbosity,--filter,--logger,--collect:str
 -o,--output,--results-directory,--artifacts-path:W --project,-s,--settings:r -a,--test-adapter-path:x | r* | +proc.code(project) out=meta
dotnet ef, dotnet-ef | * -c,--context,-p,--project,-s,--startup-project,--framework,--configuration,--runtime,--msbuildprojectextensionspath,--connection:str | sub? str* | +proc.code(project)
dotnet ef database drop, dotnet-ef database drop | * -c,--context,-p,--project,-s,--startup-project:str -f{force} --force{force} --dry-run{dry} | str* | +db.destroy(dotnet) +proc.code(project)
dotnet ef database update, dotnet-ef database update | * -c,--context,-p,--project,-s,--startup-project,--connection:str | str* | +db.schema(dotnet) +proc.code(project)
dotnet ef dbcontext scaffold, dotnet-ef dbcontext scaffold | * -o,--output-dir,--context-dir:W -c,--context,-p,--project,-s,--startup-project,-t,--table,--schema,-n,--namespace:str | str* | +proc.code(project) +db.read(dotnet)
dotnet ef database, dotnet ef migrations, dotnet ef dbcontext, dotnet-ef database, dotnet-ef migrations, dotnet-ef dbcontext | * -o,--output-dir,--output:W -c,--context,-p,--project,-s,--startup-project:str | sub? str* | +proc.code(project)
dotnet restore, dotnet add, dotnet remove, dotnet package, dotnet reference, dotnet tool install, dotnet tool update, dotnet tool uninstall, dotnet tool restore, dotnet new install | * --version,-v:str -s,--source,--add-source:url --tool-path,--packages:W -g,--global{global} --locked-mode{locked} | str* | +pkg.install(nuget)
dotnet workload, dotnet dev-certs, dotnet nuget add, dotnet nuget remove, dotnet nuget update, dotnet nuget enable, dotnet nuget disable, dotnet user-secrets set, dotnet user-secrets init, dotnet user-secrets remove, dotnet user-secrets clear | * --configfile:w | str* | +fs.write(home)
dotnet nuget push, dotnet nuget delete, nuget push, nuget delete, paket push | * -s,--source,-k,--api-key:str | r* | +pkg.publish(nuget)
dotnet nuget list, dotnet nuget locals, dotnet nuget why, dotnet list, dotnet sln, dotnet solution, dotnet sdk, dotnet help, dotnet build-server, dotnet clean, dotnet tool list, dotnet tool search, dotnet new | * -o,--output:wd -c,-f,-n:str | sub? str*
dotnet nuget, dotnet tool, dotnet user-secrets | * | sub
dotnet format | * --verify-no-changes{W>R} --severity,--include,--exclude:str --report:w | W* | +proc.code(project)
dotnet user-secrets list | * |  | +secret.use(dotnet)/discloses
nuget, paket | * | sub? str* | +pkg.install(nuget) single
msbuild, xbuild, nuke, cake, fake | * | str* | +proc.code(project) single

# ruby
gem | * | sub
gem install, gem i, gem update, gem uninstall, gem cleanup, gem pristine | * -v,--version,-s,--source:str -i,--install-dir,-n,--bindir:W | pkg:gem* | +pkg.install(gem)/global
gem open | * -e,--editor:sh -v:str | str*
gem exec | -v,-g:str -y | cmd | +pkg.script(gem) posix
gem push, gem yank, gem owner | * -v,-k,--key,--host,-a,-r,--otp:str | r* | +pkg.publish(gem)
gem signin, gem signout, gem sources, gem cert | * -a,-r,--add,--remove:url | str* | +fs.write(home) +secret.use(gem)
gem list, gem dependency, gem info, gem specification | * -rb{+net.connect(registry)} --remote,--both{+net.connect(registry)} | str*
gem env, gem environment, gem which, gem contents, gem check, gem help | * | str*
gem search, gem outdated, gem fetch, bundle outdated, bundle audit, bundle-audit | * | str* | +net.connect(registry)
gem build | * -o,--output:w -C:cd | x
bundle, bundler | * --path:W --deployment{locked} --frozen{locked} | sub? str* | +pkg.install(gem)
bundle exec | --gemfile:x --keep-file-descriptors | cmd | posix
bundle list, bundle show, bundle info, bundle check, bundle config, bundle env, bundle platform, bundle doctor, bundle version, bundle help, bundle licenses, bundle init, bundle gem, bundle open | * | str*
bundle console | * | str* | +proc.code(project) in=code:ruby
rake, rails | * -f,--rakefile,-r,--require,-I,-R:x -e,-E,-p,--execute:code:ruby -C,--directory:cd -n{dry} --dry-run{dry} | sub* | +proc.code(project)
rails server, rails s | * --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} |  | +proc.code(project)
rails runner, rails r | * -e:str | code:ruby str* | in=code:ruby
rails console, rails c | * -e:str | str? | +proc.code(project)/interactive in=code:ruby
rails dbconsole, rails db | * |  | +db.write(rails) in=code:sql
rails credentials:show, rails credentials:edit, rails encrypted:show, rails secrets:show | * | str* | +secret.use(rails)/discloses
rails db:drop, rails db:reset, rails db:purge, rails db:truncate_all, rails db:seed:replant, rails db:migrate:reset, rails db:drop:all, rails db:schema:load, rake db:drop, rake db:drop:all, rake db:drop:_unsafe, rails db:drop:_unsafe, rake db:seed:replant, rake db:reset, rake db:purge, rake db:truncate_all, rake db:migrate:reset, rake db:schema:load | * | str* | +db.destroy(rails)
rails db:migrate, rails db:rollback, rails db:setup, rails db:prepare, rails db:create, rails db:seed, rake db:migrate, rake db:rollback, rake db:setup, rake db:create, rake db:seed | * | str* | +db.schema(rails) +proc.code(project)
rake release, rake release:rubygem_push | * | str* | +pkg.publish(gem) +vcs.push

# php
composer | * -d,--working-dir:cd | sub? str* | +pkg.script(composer) h=composer-run
composer run-script, composer run | * -d,--working-dir:cd --timeout:str | str* | +pkg.script(composer) h=composer-run
composer install, composer i, composer update, composer u, composer upgrade, composer require, composer r, composer remove, composer rm, composer reinstall | * -d,--working-dir:cd --repository,--stability,-s:str | pkg:composer* | +pkg.install(composer) h=composer-install
composer create-project, composer bump, composer self-update, pecl, pear, phive | * -d,--working-dir:cd --repository,--stability,-s:str | pkg:composer* | +pkg.install(composer)
composer exec | -d,--working-dir:cd -vlq | cmd | +pkg.script(composer) posix
composer global | * | str* | +pkg.install(composer)/global
composer show, composer info | * -d,--working-dir:cd -alo{+net.connect(registry)} --all,--available,--latest,--outdated{+net.connect(registry)} | str*
composer validate, composer status, composer licenses, composer suggests, composer depends, composer why, composer why-not, composer about, composer help, composer list, composer init, composer archive, composer dump-autoload, composer dumpautoload | * -d,--working-dir:cd --file,--dir:W | str*
composer outdated, composer audit, composer search, composer diagnose | * -d:cd | str* | +net.connect(registry)
composer config | * -f,--file:w -a{+secret.use(composer)/discloses} --auth{+secret.use(composer)/discloses} -g{+fs.write(home)} --global{+fs.write(home)} | str*
composer clear-cache, composer clearcache | * |  | +fs.delete(home)
artisan | * | sub? str* | +proc.code(project)
artisan serve | * --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} |  | +proc.code(project)
artisan tinker | * --execute:code:php | file:php* | +proc.code(project) in=code:php
artisan migrate, artisan migrate:rollback, artisan db:seed | * --pretend{dry} | str? | +db.schema(laravel) +proc.code(project)
artisan migrate:fresh, artisan migrate:refresh, artisan migrate:reset, artisan db:wipe | * |  | +db.destroy(laravel)
artisan db | * | str? | +db.write(laravel) in=code:sql
artisan env:decrypt, artisan config:show | * | str* | +secret.use(laravel)/discloses

# beam, haskell, ocaml
mix, rebar3, gleam, cabal, stack, dune, nim, nimble, crystal, shards, dune-release, esy, melos | * --stack-yaml,--project-file,--config-file:r -o,--out:w --root:cd | sub? str* | +proc.code(project)
mix deps.get, mix deps.update, mix local.hex, mix archive.install, mix escript.install, gleam add, gleam remove, gleam deps, rebar3 get-deps, rebar3 upgrade | * | pkg:hex* | +pkg.install(hex)
mix run | * -e,--eval:str -r,--require:x | x? str* | +proc.code(project)
mix phx.server | * --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} |  | +proc.code(project)
mix hex.publish, mix hex.retire, mix hex.owner, rebar3 hex, gleam publish, gleam hex | * --dry-run{dry} | str* | +pkg.publish(hex)
mix hex.user, mix hex.config | * | str* | +secret.use(hex) +fs.write(home)
mix ecto.drop, mix ecto.reset | * |  | +db.destroy(ecto)
mix ecto.migrate, mix ecto.rollback, mix ecto.create, mix ecto.setup | * |  | +db.schema(ecto) +proc.code(project)
mix format, gleam format | * --check-formatted{W>R} --check{W>R} --dot-formatter:x | W*
cabal install, cabal update, cabal get, cabal fetch, stack install, stack update, stack upgrade, stack setup | * | pkg:hackage* | +pkg.install(hackage)
cabal exec, stack exec, opam exec, carton exec | --package,--switch:str --cwd:cd | cmd | posix
cabal upload, stack upload | * | r* | +pkg.publish(hackage)
stack runghc, stack runhaskell, stack script | * --resolver,--package:str | x str*
stack eval, crystal eval |  | str* | +unknown
ghc | * -e:str{+unknown} -o:w -odir,-hidir,-outputdir:W -package,-main-is:str -pgmF,-pgmP,-pgml,-pgmc:x | r* | +proc.code(project) single
opam | * --switch:str | sub? pkg:opam* | +pkg.install(opam)
opam list, opam show, opam search, opam env, opam config, opam var, opam lint | * | str*
opam publish, dune-release publish, dune-release opam, esy publish | * | str* | +pkg.publish(opam)
esy install, esy add, dune pkg | * | str* | +pkg.install(opam)
nimble install, nimble refresh, shards install, shards update | * | str* | +pkg.install(nimble)
nimble publish | * |  | +pkg.publish(nimble)

# dart, swift and apple
dart | * | sub? x str*
dart run, dart test, dart compile, dart build, dart analyze, dart fix, dart doc, dart create, dart info, dart devtools, flutter run, flutter build, flutter test, flutter analyze, flutter drive, flutter create, flutter gen-l10n, flutter attach, flutter install, flutter logs, flutter clean, flutter doctor, flutter devices, flutter emulators, flutter screenshot
 | * -o,--output,--output-dir:W | str* | +proc.code(project)
dart format | * -o,--output,-l:str --set-exit-if-changed | W*
dart pub, flutter pub | * -C,--directory:cd | sub
dart pub get, dart pub add, dart pub remove, dart pub upgrade, dart pub downgrade, dart pub global, flutter pub get, flutter pub add, flutter pub remove, flutter pub upgrade, flutter pub downgrade, flutter pub global, flutter packages | * -C,--directory:cd --enforce-lockfile{locked} | pkg:pub* | +pkg.install(pub)
dart pub run, flutter pub run | * | str* | +pkg.script(pub)
dart pub publish, flutter pub publish, melos publish | * --force{force} --dry-run{dry} | str* | +pkg.publish(pub)
dart pub token, dart pub login, dart pub logout | * | str* | +secret.use(pub) +fs.write(home)
dart pub deps, dart pub outdated, flutter pub deps, flutter pub outdated | * | str* | +net.connect(registry)
flutter | * -d:str | sub? str* | +net.connect(vendor) +fs.write(home)
swift build, swift test | * --package-path,-C:cd --scratch-path,--build-path:W | str* | +proc.code(project)
swift package | * --package-path:cd --allow-writing-to-directory:W | sub? str* | +proc.code(project) +pkg.install(swift)
swift format | * -i{r>W} --in-place{r>W} --configuration:r | r*
xcodebuild | * -derivedDataPath,-resultBundlePath,-archivePath,-exportPath:W -exportOptionsPlist,-xcconfig:r | str* | +proc.code(project) single
fastlane ios, fastlane android, fastlane mac | * | sub? str* | +proc.code(project)
simctl, xcodegen, tuist, mint, agvtool, fastlane | * | sub? str* | +proc.code(project)
simctl delete, simctl erase | * | str* | +infra.destroy(simulator)
altool, notarytool | * -f,--file:r | r* | +net.send(apple) +deploy.release(apple)
xcbeautify, xcpretty | * |  | in=data
fastlane ios release, fastlane ios beta, fastlane ios deploy, fastlane ios alpha, fastlane ios production, fastlane ios internal, fastlane ios publish, fastlane ios upload, fastlane ios submit, fastlane ios distribute, fastlane ios appstore, fastlane ios testflight, fastlane ios playstore, fastlane ios deploy_production, fastlane android release, fastlane android beta, fastlane android deploy, fastlane android alpha, fastlane android production, fastlane android internal, fastlane android publish, fastlane android upload, fastlane android submit, fastlane android distribute, fastlane android appstore, fastlane android testflight, fastlane android playstore, fastlane android deploy_production, fastlane mac release, fastlane mac beta, fastlane mac deploy, fastlane mac alpha, fastlane mac production, fastlane mac internal, fastlane mac publish, fastlane mac upload, fastlane mac submit, fastlane mac distribute, fastlane mac appstore, fastlane mac testflight, fastlane mac playstore, fastlane mac deploy_production, fastlane deliver, fastlane pilot, fastlane supply, fastlane release, fastlane beta, fastlane deploy, fastlane match, fastlane upload_to_testflight, fastlane upload_to_app_store, fastlane upload_to_play_store | * | str* | +deploy.release(fastlane) +proc.code(project)
pod, carthage | * | sub? str* | +proc.code(project)
pod install, pod update, pod repo, pod setup, carthage update, carthage bootstrap, carthage checkout | * --project-directory:cd --deployment{locked} | str* | +pkg.install(cocoapods)
pod trunk | * | str* | +pkg.publish(cocoapods)

# perl, lua, zig, c++
cpanm, cpanp, carton, cpm | * -M,--mirror:url -l,-L,--local-lib:W | sub? pkg:cpan* | +pkg.install(cpan)/global
dzil, minil | * | sub? str* | +proc.code(project)
dzil release, minil release, cpan-upload | * | str* | +pkg.publish(cpan)
luarocks | * --tree:W | sub? str* | +pkg.install(luarocks)
luarocks install, luarocks make, luarocks build, luarocks remove | * --tree:W --server:url --lua-version:str | pkg:luarocks* | +pkg.install(luarocks)
luarocks upload | * --api-key:str | r* | +pkg.publish(luarocks)
zig | * | sub
zig build, zig run, zig test, zig build-exe, zig build-lib, zig build-obj, zig translate-c, zig cc, zig c++, zig ar, zig objcopy | * -o:w --prefix,-p,--cache-dir,--global-cache-dir:W --build-file:x -femit-bin?:w --name,-target,-mcpu,-O,-I,-L,-l:str | r* | +proc.code(project) single out=meta
zig fetch | * | url | +pkg.install(zig)
zig fmt | * --check{W>R} | W+
zig init, zig env, zig version, zig zen, zig targets, zig ast-check | * | str*
conan | * | sub? str* | +pkg.install(conan)
conan install, conan create, conan build, conan test, conan download | * -of,--output-folder:W | str* | +pkg.install(conan) +proc.code(project) single
conan upload | * | str* | +pkg.publish(conan)
vcpkg | * --x-install-root,--downloads-root:W | sub? pkg:vcpkg* | +pkg.install(vcpkg)
vcpkg list, vcpkg search, vcpkg version, vcpkg help, vcpkg integrate, vcpkg new | * | str*

# nix
nix | * --option:str{+unknown} --extra-experimental-features,--experimental-features:str | sub
nix run, nix shell, nix develop | * -c{str>cmd} --command{str>cmd} --option:str{+unknown} -f,--file:r | str* | +pkg.script(nix)
nix build, nix profile, nix flake, nix bundle, nix copy, nix registry, nix upgrade-nix, nix fmt, nix-channel, nix-build, nix-instantiate | * -f,--file:r -o,--out-link:w -p,--profile:W --option:str{+unknown} --dry-run{dry} | sub? str* | +pkg.install(nix)
nix eval, nix search, nix log, nix path-info, nix derivation, nix why-depends, nix hash, nix config, nix flake show, nix flake metadata, nix-prefetch-url, nix-hash, nix-info, nix-locate | * -f,--file:r | str* | +net.connect(registry)
nix-shell | * -p,--packages:pkg:nix --run,--command:sh -A,--attr,-I,--arg,--argstr,-E,--expr,-i:str --option:str{+unknown} | r* | +pkg.script(nix)
nix store, nix-store, nix-collect-garbage | * --gc{+fs.delete(system)} --delete{+fs.delete(system)} -d{+fs.delete(system)} | str* | +fs.write(system)
nixos-rebuild, home-manager, darwin-rebuild | * | str* | +pkg.install(nix)/global +proc.persist
nixpkgs-fmt, nixfmt, alejandra | * --check{W>R} -c{W>R} | W*
devenv, devbox, flox, guix, direnv | * -c,--config:r | sub? str* | +proc.code(project) +pkg.install(nix)
devbox run, devenv shell | * -c:cd | cmd | +pkg.script(nix) posix
direnv exec |  | cd cmd | +proc.code(project) posix
direnv status, direnv deny, direnv hook, direnv version | * | str*

# operating systems
apt, apt-get, aptitude | ${APT} | sub
apt install, apt reinstall, apt remove, apt purge, apt autoremove, apt upgrade, apt full-upgrade, apt build-dep, apt-get install, apt-get remove, apt-get purge, apt-get autoremove, apt-get upgrade, apt-get dist-upgrade, apt-get build-dep, aptitude install, aptitude remove, aptitude upgrade | ${APT} | pkg:apt* | +pkg.install(apt)/global
apt update, apt-get update, aptitude update, apt source, apt download, apt changelog, apt-get source, apt-get download, apt-get check | ${APT} | str* | +net.connect(registry)
apt clean, apt autoclean, apt-get clean, apt-get autoclean | ${APT} |  | +fs.delete(system)
add-apt-repository, apt-key, apt-mark, dpkg-reconfigure, dpkg-divert, apt edit-sources | * | str* | +pkg.install(apt)/global
apt list, apt show, apt search, apt policy, apt depends, apt rdepends, apt-cache, apt-config, apt-file, aptitude search, aptitude show, dpkg-query | ${APT} -f:str | str*
dpkg | * -i{str>r,+pkg.install(apt)/global} --install{str>r,+pkg.install(apt)/global} -rP{+pkg.install(apt)/global} --remove{+pkg.install(apt)/global} --purge{+pkg.install(apt)/global} --configure{+pkg.install(apt)/global}
 --unpack{+pkg.install(apt)/global} -xX{+unknown} --extract{+unknown} --pre-invoke,--post-invoke:sh --root,--admindir:W --set-selections{+pkg.install(apt)/global} --add-architecture{+pkg.install(apt)/global} | str*
dpkg-buildpackage, debuild, rpmbuild, mock, makepkg, flatpak-builder, snapcraft | * -E,--eval:str{+unknown} -p:x | sub? str* | +proc.code(project)
yum, dnf, dnf5, microdnf | * -c,--config:r{+unknown} --setopt,--enablerepo,--disablerepo,-x,--exclude:str --installroot:W --repofrompath:url | sub? pkg:rpm* | +pkg.install(rpm)/global
yum list, yum search, yum info, yum provides, yum repolist, yum check-update, dnf list, dnf search, dnf info, dnf provides, dnf repolist, dnf check-update, dnf repoquery, dnf makecache | * | str* | +net.connect(registry)
rpm | * --eval,-E:str{+unknown} --define:str --root,--prefix:W -i{m>r,+pkg.install(rpm)/global} -UFe{+pkg.install(rpm)/global} --install{+pkg.install(rpm)/global} --upgrade{+pkg.install(rpm)/global} --erase{+pkg.install(rpm)/global} -qVK{dry} --query,--verify,--checksig,--querytags,--showrc,--import-check{dry}
 --import{+pkg.install(rpm)/global} --pipe:sh --rcfile,--macros:r{+unknown} --qf,--queryformat:str | m*
zypper, emerge, port, pkg, pkgin, pkg_add, xbps-install, xbps-remove, tlmgr, opkg, softwareupdate, installer, unattended-upgrade, do-release-upgrade | * | sub? str* | +pkg.install(os)/global
zypper search, zypper se, zypper info, zypper repos, pkg info, pkg search, pkg query, port search, port info, port installed, xbps-query | * | str* | +net.connect(registry)
pacman, yay, paru | * -SRUD{+pkg.install(pacman)/global} --sync{+pkg.install(pacman)/global} --remove{+pkg.install(pacman)/global} --upgrade{+pkg.install(pacman)/global} --config,--hookdir,--gpgdir:r{+unknown} -r,-b,--root,--dbpath,--cachedir:W | pkg:pacman* | h=pacman
apk | * -X,--repository:url -p,--root:W | sub
apk add, apk del, apk upgrade, apk fix, apk update, apk fetch, apk cache | * -t,--virtual,-X,--repository:str -p,--root,-o:W --allow-untrusted{force} | pkg:apk* | +pkg.install(apk)/global
apk info, apk list, apk search, apk policy, apk version, apk stats, apk audit | * | str*
brew | --prefix,--cellar,--repository,--repo,--cache,--caskroom,--env,--config{dry} -v -d -q | sub? str* | +pkg.install(brew)/global
brew install, brew reinstall, brew upgrade, brew uninstall, brew remove, brew rm, brew update, brew tap, brew untap, brew link, brew unlink, brew pin, brew bundle, brew cleanup, brew autoremove, brew fetch | * --file,--appdir:str --dry-run{dry} -n{dry} | pkg:brew* | +pkg.install(brew)/global
brew services | * --file:r | sub? str* | +proc.persist
brew services list, brew services info, brew search, brew info, brew list, brew ls, brew deps, brew uses, brew doctor, brew config, brew outdated, brew leaves, brew desc, brew home, brew log, brew cat, brew shellenv, brew help | * | str* | +net.connect(registry)
brew create, brew edit, brew audit, brew test, brew bump-formula-pr, brew sh, brew ruby | * -e:code:ruby | str* | +proc.code +infra.change(github)
snap | * | sub? pkg:snap* | +pkg.install(snap)/global
snap list, snap find, snap info, snap version, snap changes, snap services, flatpak list, flatpak info, flatpak search, flatpak remotes | * | str*
snap run | --shell --command:str | cmd | posix
snapcraft upload, snapcraft release, snapcraft push, snapcraft register | * | str* | +pkg.publish(snap)
flatpak | * | sub? pkg:flatpak* | +pkg.install(flatpak)/global
flatpak run | * --filesystem:W | str* | +pkg.script(flatpak)
choco, winget, scoop, mas | * | sub? str* | +pkg.install(windows)/global
choco list, choco search, choco info, choco outdated, winget list, winget search, winget show, scoop list, scoop search, scoop info, mas list, mas search | * | str* | +net.connect(registry)
choco push, wingetcreate | * | str* | +pkg.publish(windows)
`,
};
