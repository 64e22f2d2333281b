import type { Family } from "../lookup.ts";

const PIP = String.raw`* -t,--target,--prefix,--root,--src,--cache-dir:W -r,-c,--requirement,--constraint,--cert,--client-cert:r -e,--editable:R -i,--index-url,--extra-index-url:url
 -f,--find-links,--proxy:url --python:x --log,--report:w -C,--config-settings,--global-option,--platform,--python-version,--implementation,--abi,--upgrade-strategy,--no-binary,--only-binary:str
 --progress-bar,--trusted-host,--timeout,--retries,--exists-action,--use-feature,--keyring-provider,--root-user-action:str --require-hashes{locked}`;
const UV = String.raw`* --directory,--project:cd -p,--python,--extra,--group,--only-group,--no-group,--package,-P,--upgrade-package,--no-binary-package,--no-build-package,--resolution,--prerelease:str --cache-dir,-t,--target,--prefix:W
 -i,--index-url,--default-index,--extra-index-url,--index:url -f,--find-links:url --config-file,-c,--constraint,-r,--requirements,--override,--env-file:r -e,--editable:R --exclude-newer,--link-mode,--color,--allow-insecure-host:str
 --locked{locked} --frozen{locked} --require-hashes{locked} --dry-run{dry}`;
const CARGO = String.raw`* --manifest-path:m --target-dir,--artifact-dir:W --config:str{+unknown} -C:cd -p,-F,-j,-Z,--package,--exclude,--bin,--example,--test,--bench,--features,--target,--profile,--jobs,--message-format,--color:str`;
const GO = String.raw`* -C:cd -o:w -tags,-ldflags,-gcflags,-asmflags,-mod,-p,-run,-bench,-count,-timeout,-skip,-cpu,-parallel,-covermode,-coverpkg,-fuzz,-fuzztime,-benchtime:str -overlay,-modfile,-pgo:r -pkgdir,-outputdir:W
 -coverprofile,-cpuprofile,-memprofile,-blockprofile,-mutexprofile,-trace:w -toolexec,-exec,-vettool:sh`;
const CONDA = "* -n,--name,-c,--channel,--solver,--platform,--subdir:str -p,--prefix:W -f,--file:r --clone:R --dry-run{dry} -d{dry}";
const APT = "* -o,--option:str{+unknown} -c,--config-file:r{+unknown} -t,--target-release,-a:str -s{dry} --simulate{dry} --dry-run{dry}";

/** Package managers and tool chains other than JavaScript's. */
export const PACKAGES: Family = {
  source:
    "pip 24, cargo 1.9x and rustup --help, maven 3.8 --help, apt and dpkg manual pages (installed); manuals of uv 0.8, poetry 2, pdm, hatch, conda 25, go 1.24, gradle 8, .NET SDK 9, bundler 2.6, composer 2.8, mix 1.18, cabal 3, stack, opam, dart 3, flutter, swiftpm, nix 2.2x, dnf5, pacman, apk, brew 4. `sub*`: every word that has a line of its own adds its facts, others are tasks of the project (mvn, gradle, rake, sbt).",
  lines: String.raw`
# python
pip, pip3 | ${PIP} | sub
pip install, pip3 install, pip uninstall, pip3 uninstall, pip download, pip3 download, pip wheel, pip3 wheel, pip lock | ${PIP} -d,--dest,-w,--wheel-dir:W -o,--output:w | pkg:pypi* | +pkg.install(pypi)
pip list, pip3 list, pip show, pip3 show, pip freeze, pip3 freeze, pip check, pip3 check, pip inspect, pip hash, pip help, pip debug, pip completion, pip config list, pip config get, pip config debug, pip cache dir, pip cache info, pip cache list |
 ${PIP} -o{+net.connect(registry)} --outdated{+net.connect(registry)} | str*
pip search, pip index, pip3 index | ${PIP} | str* | +net.connect(registry)
pip config, pip cache | ${PIP} | sub
pip config set, pip config unset, pip config edit | ${PIP} | str* | +fs.write(home)
pip cache purge, pip cache remove | * | str* | +fs.delete(home)
easy_install, pip-sync, pip-autoremove, pipupgrade | * -i,--index-url:url | r* | +pkg.install(pypi)
pip-compile, pip-compile-multi, piptools, pip-tools, pipreqs, pigar | * -o,--output-file,--savepath:w -i,--index-url:url | R* | +net.connect(registry)
pipdeptree, pip-licenses, pip-chill, deptry | * -p:str --output-file:w | m*
pipx | * | sub
pipx install, pipx inject, pipx upgrade, pipx upgrade-all, pipx uninstall, pipx uninstall-all, pipx reinstall, pipx reinstall-all, pipx runpip, pipx install-all | * --python:x --pip-args,--suffix,-i,--index-url:str --spec:pkg:pypi | pkg:pypi* | +pkg.install(pypi)/global
pipx run | --spec:pkg:pypi --python:x --pip-args,-i,--index-url:str --no-cache --pypackages --verbose -vq --system-site-packages | cmd | +pkg.script(pypi) posix
pipx list, pipx environment, pipx completions, pipx interpreter, pipx pin, pipx unpin, pipx help | * | str*
pipx ensurepath | * |  | +fs.write(home)/hook
uv | ${UV} | sub
uv run | ${UV} --with:pkg:pypi --with-editable:R --with-requirements:r -w:pkg:pypi | cmd | posix
uv tool run, uvx | ${UV} --with,--from:pkg:pypi --with-editable:R --with-requirements:r -w:pkg:pypi | cmd | +pkg.script(pypi) posix
uv tool install, uv tool upgrade, uv tool uninstall | ${UV} --with:pkg:pypi | pkg:pypi* | +pkg.install(pypi)/global
uv add, uv remove, uv sync, uv lock, uv pip install, uv pip uninstall, uv pip sync | ${UV} --script:w --branch,--tag,--rev,--optional,--bounds:str | pkg:pypi* | +pkg.install(pypi)
uv pip compile, uv export | ${UV} -o,--output-file:w --format:str | r* | +net.connect(registry)
uv pip list, uv pip freeze, uv pip show, uv pip tree, uv pip check, uv tree, uv version, uv help, uv tool list, uv tool dir, uv python list, uv python find, uv python dir, uv cache dir, uv cache size, uv self version, uv generate-shell-completion, uv auth dir, uv workspace | ${UV} | str*
uv pip, uv tool, uv python, uv cache, uv self, uv auth | ${UV} | sub
uv init | ${UV} --name,--description,--build-backend,--vcs:str | W?
uv venv, virtualenv, python-venv | ${UV} --prompt,--index-strategy:str --clear{+fs.delete} | W? | empty=W@.venv
uv build | ${UV} -o,--out-dir:W | R? | +proc.code(project)
uv publish | ${UV} -u,--username,--password,--token,--publish-url,--check-url:str | r* | +pkg.publish(pypi)
uv python install, uv python uninstall, uv python upgrade, uv python pin, uv self update, uv python update-shell, uv tool update-shell | ${UV} | str* | +net.connect(vendor) +fs.write(home)
uv cache clean, uv cache prune | ${UV} | str* | +fs.delete(home)
uv auth login, uv auth logout, uv auth token | ${UV} | str* | +secret.use(pypi)/discloses
uv format | ${UV} --check{W>R} --diff{W>R} | W* | +net.connect(registry)
poetry | * -C,--directory,-P,--project:cd | sub
poetry add, poetry remove, poetry update, poetry lock, poetry install, poetry self add, poetry self update, poetry self remove, poetry self install | * -C,--directory,-P,--project:cd -G,--group,-E,--extras,--with,--without,--only,--source:str --dry-run{dry} | pkg:pypi* | +pkg.install(pypi)
poetry sync | * |  | +pkg.install(pypi)/locked
poetry run | -C,--directory,-P,--project:cd -q --quiet | cmd | posix
poetry shell | * |  | +proc.run/interactive
poetry build | * -o,--output:W -f,--format:str |  | +proc.code(project)
poetry publish | * -r,--repository,-u,--username,-p,--password:str --dist-dir:R --dry-run{dry} |  | +pkg.publish(pypi)
poetry show, poetry check, poetry about, poetry version, poetry list, poetry help, poetry env list, poetry env info, poetry env activate, poetry cache list, poetry source show, poetry python list, poetry self show, poetry debug | * -C,--directory:cd | str*
poetry config, poetry cache clear, poetry env use, poetry env remove, poetry python install, poetry python remove | * | str* | +fs.write(home)
poetry search, poetry export | * -o,--output:w -f,--format,--with,--without,--only:str | str* | +net.connect(registry)
poetry new, poetry init, poetry source add, poetry source remove | * -C,--directory:cd --name,--python,--dependency,--priority:str | W? str*
poetry env, poetry cache, poetry self, poetry source, poetry python | * | sub
pdm, rye, pipenv, hatch | * -p,--project:cd -c,--config:r -e,--env:str | sub? str* | +proc.code(project)
pdm add, pdm remove, pdm update, pdm install, pdm lock, pdm use, pdm self, pdm plugin, pdm python, pdm import, rye add, rye remove, rye sync, rye lock, rye install, rye uninstall, rye fetch, rye pin, rye toolchain, pipenv install, pipenv uninstall,
 pipenv update, pipenv upgrade, pipenv lock, pipenv clean, hatch dep, hatch env, hatch python | * -p,--project:cd -G,--group,-r,--requirements,--python,--pypi-mirror,-i,--index:str -e,--editable:R | pkg:pypi* | +pkg.install(pypi)
pdm sync, pipenv sync, pipenv install --deploy | * -G,--group:str |  | +pkg.install(pypi)/locked
pdm run, rye run, pipenv run | -p,--project:cd -s --site-packages -e,--env-file:r --no-sync -l --list | cmd | posix
hatch run, hatch test, hatch fmt, hatch build, pdm build, rye build, rye test, hatch self | * -e,--env,-d,--dest,-i,-x,-py,--python:str | str* | +proc.code(project)
pipenv shell, hatch shell | * |  | +proc.run/interactive
pdm publish, rye publish, hatch publish, flit publish | * -r,--repository,-u,-p,--username,--password,--user,--auth:str --dry-run{dry} | R* | +pkg.publish(pypi)
pdm list, pdm info, pdm show, pdm search, pdm outdated, pdm config, pdm export, pdm init, pdm new, pdm venv, pdm cache, pdm fix, rye show, rye list, rye init, rye config, rye version, pipenv graph, pipenv check, pipenv audit, pipenv scan, pipenv requirements,
 pipenv verify, hatch version, hatch status, hatch new, hatch project, hatch config, hatch clean | * -o,--output:w | str* | +net.connect(registry)
rye lint, rye fmt | * --check{W>R} | W*
conda, mamba, micromamba | * -n:str -p:m | sub
conda install, conda create, conda update, conda upgrade, conda remove, conda uninstall, conda rename, conda env create, conda env update, conda env remove, mamba install, mamba create, mamba update, mamba remove, mamba env create, mamba env update, mamba env remove,
 micromamba install, micromamba create, micromamba update, micromamba remove, micromamba self-update | ${CONDA} | pkg:conda* | +pkg.install(conda)
conda run, mamba run, micromamba run | -n,--name:str -p,--prefix:m --cwd:cd -v --no-capture-output --live-stream -e:env -a:str | cmd | posix
conda list, conda info, conda env list, conda env export, conda export, conda activate, conda deactivate, conda config, conda env, conda compare, conda doctor, conda notices, mamba list, mamba info, mamba env list, mamba activate, mamba deactivate, mamba env,
 micromamba list, micromamba info, micromamba env, micromamba activate, micromamba config | * -n:str -p:m -f,--file:w --add:str{+fs.write(home)} --set:str{+fs.write(home)} --remove:str{+fs.write(home)} --append:str{+fs.write(home)} | str*
conda search, conda repoquery, mamba search, mamba repoquery, micromamba search | ${CONDA} | str* | +net.connect(registry)
conda clean, mamba clean, micromamba clean | * |  | +fs.delete(home)
conda init, mamba init, mamba shell, micromamba shell | * | str* | +fs.write(home)/hook
conda build, conda-build, conda mambabuild, rattler-build | * -m,--output-folder:W -c:str | R* | +proc.code(project)
conda token, anaconda, conda-lock, pixi | * --manifest-path:m -f,--file:r | sub? str* | +pkg.install(conda) +pkg.publish(conda)
pixi run, pixi exec | * -e,--environment,-s,--spec:str --manifest-path:m | cmd | +pkg.script(conda) posix
pixi add, pixi remove, pixi install, pixi update, pixi lock, pixi global | * -f,-e,--feature,--platform:str | pkg:conda* | +pkg.install(conda)
pixi list, pixi info, pixi tree, pixi search, pixi init, pixi task | * | str*
twine, flit | * | sub
twine upload, twine register | * -r,--repository,-u,-p,-c,-s,-i,--username,--password,--repository-url:str --config-file:r | r+ | +pkg.publish(pypi)
twine check | * | r+
flit build, flit init | * --format:str |  | +proc.code(project)
flit install | * |  | +pkg.install(pypi)
pyproject-build, cibuildwheel, maturin, maturin build, maturin develop, maturin sdist, maturin new, maturin init, auditwheel, delocate-wheel, pyinstaller, nuitka, cx_Freeze, briefcase, cythonize, pdoc, scikit-build | * -o,--outdir,--out,--output-dir,--distpath,--workpath:W -m,--manifest-path:m -n,--name,--add-data,--hidden-import:str --runtime-hook,--additional-hooks-dir:x | R? str* | +proc.code(project)
maturin publish, maturin upload | * -u,-p,-r:str | r* | +pkg.publish(pypi)
tox, nox | * -e,-s,-k,-t,-p,--session,--sessions,--tag:str -c,-f,--conf,--noxfile:x --workdir,--envdir:W | str* | +proc.code(project) +pkg.install(pypi)
bump2version, bumpversion, bump-my-version, tbump, towncrier, reno, setuptools-scm | * --new-version,--current-version,--config-file,-m,--message:str --dry-run{dry} -n{dry} | str* | +vcs.commit
cookiecutter, copier, cruft | * -o,--output-dir:W --config-file:r -c,--checkout,--vcs-ref,-d,--data:str | sub? url W? | +net.connect +proc.code/downloaded
pyenv, rbenv, goenv, jenv, tfenv, plenv, perlbrew, phpenv, nodist | * | sub? str* | +net.connect(vendor) +fs.write(home)
pyenv exec, rbenv exec, goenv exec, plenv exec |  | cmd | posix
pyenv versions, pyenv version, pyenv which, pyenv whence, pyenv root, pyenv prefix, pyenv commands, pyenv local, pyenv shell, pyenv init, pyenv rehash, pyenv activate, pyenv deactivate, pyenv virtualenvs, pyenv latest, pyenv help,
 rbenv versions, rbenv version, rbenv which, rbenv local, rbenv shell, rbenv init, rbenv rehash, rbenv root, rbenv prefix | * | str*
pyenv install, pyenv update, pyenv virtualenv, pyenv global, rbenv install, rbenv global, ruby-build, ruby-install, rvm, chruby, python-build | * | str* | +net.connect(vendor) +fs.write(home)
pyenv uninstall, rbenv uninstall, pyenv virtualenv-delete | * | str* | +fs.delete(home)
asdf, mise, rtx, proto | * -C,--cd:cd | sub? str* | +proc.code(project)
asdf install, asdf plugin, asdf plugin-add, asdf update, asdf latest, asdf global, asdf set, asdf uninstall, mise install, mise i, mise use, mise u, mise upgrade, mise uninstall, mise plugins, mise self-update, mise prune, mise settings, mise trust, mise link, proto install, proto use, proto pin, proto clean, proto upgrade |
 * -C,--cd:cd | str* | +net.connect(vendor) +fs.write(home)
asdf current, asdf list, asdf which, asdf where, asdf local, asdf reshim, asdf info, mise ls, mise list, mise current, mise which, mise where, mise doctor, mise env, mise tasks, mise version, mise registry, mise activate, mise ls-remote, mise outdated, mise config, proto list, proto bin | * -C,--cd:cd | str*
asdf exec |  | cmd | posix
mise exec, mise x | -c,--command:sh -C,--cd:cd -j,-E:str -yqv | str? cmd | posix
mise set, mise unset | * --file:w -E:str | str* | +secret.use(env)
django-admin, manage.py | * --settings:str --pythonpath:x | sub? str* | +proc.code(project)
manage.py runserver, manage.py testserver, manage.py runserver_plus | * --settings:str | str* | +proc.code(project) +net.listen
manage.py shell, manage.py shell_plus | * -c,--command:code:python -i:str |  | +proc.code(project) in=code:python
manage.py flush, manage.py reset_db, manage.py sqlflush | * --database:str |  | +db.destroy(django)
manage.py migrate, manage.py loaddata | * --database:str | str* | +db.schema(django) +proc.code(project)
manage.py dbshell | * --database:str | str* | +db.write(django) in=code:sql
manage.py dumpdata, manage.py inspectdb | * -o,--output:w -e,--exclude,--indent,--database:str | str* | +db.read(django) out=content
manage.py createsuperuser, manage.py changepassword | * --username,--email:str | str? | +db.write(django)

# rust
cargo | ${CARGO} | sub
cargo build, cargo b, cargo check, cargo c, cargo test, cargo t, cargo run, cargo r, cargo bench, cargo clippy, cargo rustc, cargo rustdoc, cargo doc, cargo d, cargo fix, cargo nextest, cargo llvm-cov, cargo tarpaulin, cargo expand, cargo hack, cargo miri, cargo fuzz, cargo udeps,
 cargo semver-checks, cargo mutants, cargo flamegraph, cargo instruments, cargo asm, cargo show-asm, cargo bloat, cargo criterion, cargo insta, cargo make, cargo xtask, cargo build-sbf, cargo ndk, cargo lambda, cargo zigbuild, cargo component, cargo leptos, cargo tauri, cargo pgrx, cargo careful, cargo kani, cargo chef,
 cargo watch, cargo package, cargo dist, cargo deb, cargo bundle, cargo generate-rpm, cargo wasi, cargo rdme, cargo xwin, cross, wasm-pack build, wasm-pack test, trunk build, dx build, cargo-nextest, cargo-clippy, clippy-driver, bacon |
 ${CARGO} -x,--exec,-w,--watch:str -s,--shell:sh -o,--output-path:w --output-dir:W -E,--filter-expr,--run-ignored,--retries,--out,--out-dir,-d:str | str* | +proc.code(project)
cargo fmt, rustfmt, cargo-fmt, cargo sort | * --config-path:r --config,--edition,--emit,-p,--package,--color:str --manifest-path:m --check{W>R} | W* | empty=W@.
cargo add, cargo remove, cargo rm, cargo update, cargo fetch, cargo vendor, cargo generate-lockfile, cargo upgrade, cargo edit, cargo set-version | ${CARGO} --git,--registry:url --path:R --precise,--branch,--tag,--rev,--rename:str --dry-run{dry} -n{dry} | pkg:cargo* | +pkg.install(cargo)
cargo install, cargo uninstall, cargo binstall, cargo install-update | ${CARGO} --git,--index:url --path:R --root:W --registry,--version,--vers,--branch,--tag,--rev:str --locked{locked} --dry-run{dry} | pkg:cargo* | +pkg.install(cargo)/global
cargo publish, cargo release, cargo smart-release, cargo workspaces, cargo ws | ${CARGO} --token,--registry,--index:str --dry-run{dry-run} -n{dry-run} -x{force} --execute{force} --allow-dirty{force} --no-verify{force} | str* | +pkg.publish(cargo) +proc.code(project)
cargo yank, cargo owner | ${CARGO} --vers,--version,-a,-r,--add,--remove,--token,--registry:str | str* | +pkg.publish(cargo)
cargo login, cargo logout | * --registry:str | str? | +secret.use(cargo) +fs.write(home)
cargo search, cargo info, cargo outdated, cargo audit, cargo deny, cargo vet, cargo crev, cargo msrv | ${CARGO} -f,--file,-c:r --limit,--db,-n:str | str* | +net.connect(registry)
cargo tree, cargo metadata, cargo locate-project, cargo pkgid, cargo read-manifest, cargo verify-project, cargo version, cargo help, cargo report, cargo config, cargo machete, cargo geiger, cargo depgraph, cargo modules, cargo license, cargo about, cargo loc | ${CARGO} -i,--invert,-e,--edges,--prune,--format,--format-version,--depth:str -o:w | str*
cargo new, cargo init | * --name,--edition,--vcs,--registry:str | wd? | empty=wd@.
cargo generate | * --git:url --path:R -n,--name,-b,--branch:str --destination:W | url? | +net.connect +proc.code/downloaded
cargo clean, cargo cache, cargo sweep | ${CARGO} -r,--remove-dir,-t:str | str*
rustup | * | sub
rustup install, rustup update, rustup upgrade, rustup uninstall, rustup toolchain, rustup target, rustup component, rustup self, rustup default, rustup-init | * --toolchain,--profile,-c,-t,--target,--default-toolchain:str | str* | +net.connect(vendor) +fs.write(home)
rustup show, rustup check, rustup which, rustup doc, rustup man, rustup completions, rustup help, rustup override, rustup set | * --toolchain:str | str*
rustup run | --install | str cmd | posix
rustc, rustdoc | * -o:w --out-dir:wd -L,--extern:m -A,-W,-D,-F,-C,-l,-Z,--cfg,--crate-type,--crate-name,--edition,--emit,--print,--target,--color,--error-format:str --sysroot:x --test | r* | +proc.code(project) in=data
wasm-pack, trunk, dx, wasm-bindgen, wasm-opt, twiggy | * -o,--out-dir,--out-name,--output:W --target:str | sub? r* | +proc.code(project)
wasm-pack publish, wasm-pack login | * -t,--tag,--access:str | R? | +pkg.publish(npm)
trunk serve, dx serve | * --port,--address:str |  | +proc.code(project) +net.listen
rust-analyzer, gopls, rls | * | str*

# go
go | -C:cd | sub | single
go build, go vet, go test | ${GO} | str* | +proc.code(project) single
go run | ${GO} | x str* | single
go generate | ${GO} | str* | +proc.code(project) single
go get | ${GO} | pkg:go* | +pkg.install(go) single
go install | ${GO} | pkg:go* | +pkg.install(go)/global single
go fmt, go fix, go list, go version, go doc, go help, go bug, go mod graph, go mod verify, go mod why, go mod init, go mod edit, go work init, go work use, go work edit, go telemetry | * -C:cd -f,-mod,-modfile,-tags,-require,-replace,-go,-droprequire:str | str* | single
go env | * -w{+fs.write(home)} -u{+fs.write(home)} | str* | single out=environment
go mod tidy, go mod download, go mod vendor, go work sync, go work vendor | * -C:cd -compat,-go:str -o:W | str* | +pkg.install(go) single
go mod, go work | -C:cd | sub
go clean | * -modcache{+fs.delete(home)} -cache{+fs.delete(home)} -fuzzcache -testcache | str* | single
go tool | * -http:str{+net.listen} -html,-func:r -o:w | str* | +proc.code(project) single
gofmt, goimports, gofumpt, gci, golines, goimports-reviser | * -w{R>W} -write{R>W} -r,-local,-srcdir,-lang,-modpath,-m,-s,--custom-order:str | R* | in=data single
goreleaser | * -f,--config:r | sub
goreleaser release | * -f,--config,--release-notes,--release-header:r -p,--parallelism,--timeout,--skip:str --snapshot{dry-run} | | +pkg.publish(go) +deploy.release(github) +proc.code(project)
goreleaser build, goreleaser check, goreleaser healthcheck, goreleaser init, goreleaser changelog, goreleaser jsonschema | * -f,--config:r --id,-o,--output,--timeout:str | str* | +proc.code(project)
dlv, air, wire, mockgen, mockery, stringer, swag, sqlc, ent, templ, wails, fyne, gomobile, ko, gox, cobra-cli, oapi-codegen, gqlgen, enumer | * -o,-output,--output,-destination,--out:W -c,--config:r -d,-source,-package:str | sub? str* | +proc.code(project)
dlv attach, dlv connect | * | str* | +proc.code(project) +proc.kill
ko build, ko publish, ko apply, ko resolve, ko create, ko run | * -t,--tags,-f:str -L{} --local --push=false{dry-run} | str* | +pkg.publish(oci) +proc.code(project)
godoc, pkgsite | * -http,--http:str |  | +net.listen single

# java and other JVM languages
mvn, mvnw, mvnd | * -f,--file,-s,--settings,-gs,--global-settings,-t,--toolchains:r -pl,--projects,-P,--activate-profiles,-T,--threads,-D,--define,-rf,--resume-from,-b:str -l,--log-file:w | sub* | +proc.code(project) single
mvn deploy, mvn deploy:deploy, mvn deploy:deploy-file, mvn release:perform, mvn release:prepare, mvn site-deploy, mvn nexus-staging:release, mvn jreleaser:full-release, mvn scm-publish:publish-scm, mvnw deploy, mvnw release:perform, mvnd deploy | * | str* | +pkg.publish(maven) +proc.code(project) single
mvn exec:exec, mvn antrun:run, mvn install:install-file, mvn dependency:get, mvnw exec:exec | * | str* | +pkg.install(maven) +proc.code(project) single
gradle, gradlew | * -b,--build-file,-c,--settings-file:r -p,--project-dir:cd -I,--init-script:x -x,-P,-D,-S,--exclude-task,--tests,--console,--max-workers,--warning-mode,--configuration,--task,--args:str -g,--gradle-user-home,--project-cache-dir:W --include-build:R -M? -m{dry-run} --dry-run{dry-run} | sub* | +proc.code(project)
gradle publish, gradle publishPlugins, gradle publishAllPublicationsToMavenCentralRepository, gradle publishToMavenCentral, gradle publishToSonatype, gradle publishAndReleaseToMavenCentral, gradle closeAndReleaseSonatypeStagingRepository, gradle uploadArchives, gradle bintrayUpload, gradle jreleaserFullRelease,
 gradlew publish, gradlew publishPlugins, gradlew publishToMavenCentral, gradlew publishToSonatype, gradlew publishAndReleaseToMavenCentral, gradlew uploadArchives | * | str* | +pkg.publish(maven) +proc.code(project)
gradle publishBundle, gradle publishReleaseBundle, gradle publishApk, gradlew publishBundle, gradlew publishReleaseBundle, gradle appengineDeploy, gradle jib, gradlew jib | * | str* | +deploy.release(gradle) +proc.code(project)
sbt, lein, mill, boot, bleep | * -D,-J:str | sub* | +proc.code(project)
sbt publish, sbt publishSigned, sbt release, sbt sonatypeBundleRelease, sbt ci-release, lein deploy, lein release | * | str* | +pkg.publish(maven) +proc.code(project)
java | * -jar:x -cp,-classpath,--class-path,-p,--module-path:m -m,--module,--add-modules,--add-opens,--add-exports,--source:str | x?/-jar str* | single
javac, scalac, groovyc | * -d,-s,-h:wd -cp,-classpath,--class-path,-sourcepath,-p,--module-path,--system:m -processorpath,--processor-path,-Xplugin:x -processor,-source,-target,--release,-encoding,--module,--add-modules:str | r* | single out=meta
jar | * -C,--dir:cd -f,--file,-m,--manifest:w -e,--main-class:str | str w? R*
javadoc, scaladoc, jdeps, javap | * -d:wd -cp,-classpath,-sourcepath,--module-path,-p:m -docletpath:x -doclet,-tag:str | R* | single
jps, jstack, jinfo, jstat | * | str*
jlink, jpackage | * --output,--dest,-d:W --input,--module-path,-p:R --add-modules,--name,--type,--main-jar,--main-class,-n,-t:str | str* | +proc.code(project)
scala, scala-cli, groovy, jbang, kscript | * -e:str{+unknown} -cp,-classpath:m --main-class,-M:str | x? str*
scala-cli compile, scala-cli test, scala-cli run | * --main-class,-M:str | R* | +proc.code(project)
scala-cli publish | * | R* | +pkg.publish(maven)
coursier, cs, sdk, jabba | * | sub? str* | +net.connect(vendor) +fs.write(home)
cs launch, coursier launch, jbang run | * -M:str | pkg:maven str* | +pkg.script(maven)
keytool, jarsigner, apksigner | * -keystore,-destkeystore,-signedjar,--out:w -srckeystore,-file,--ks:r -alias,-storepass,-keypass,-dname,-keyalg,-keysize,-validity,-ext,-storetype:str -exportcert -genkeypair -importcert | str* | +secret.use(keystore) single
sdkmanager, avdmanager | * --sdk_root:W --channel,-k,-n,--package:str | str* | +net.connect(vendor) +fs.write(home)

# .net
dotnet | * --additionalprobingpath,--fx-version,--additional-deps:str | sub? x str*
dotnet build, dotnet b, dotnet run, dotnet test, dotnet watch, dotnet publish, dotnet pack, dotnet msbuild, dotnet vstest, dotnet fsi, dotnet script, dotnet exec, dotnet ef, dotnet tool run, dotnet cake, dotnet stryker, dotnet reportgenerator, dotnet coverage, dotnet dnx |
 * -c,--configuration,-f,--framework,-r,--runtime,-a,--arch,--os,-v,--verbosity,--filter,-l,--logger,-p,--launch-profile,--version-suffix,--collect:str -o,--output,--results-directory,--artifacts-path:W --project,-s,--settings,--runsettings:r -a,--test-adapter-path:x | r* | +proc.code(project) out=meta
dotnet restore, dotnet add, dotnet remove, dotnet package, dotnet reference, dotnet tool install, dotnet tool update, dotnet tool uninstall, dotnet tool restore, dotnet new install | * -s,--source,--add-source:url -v,--version,-f,--framework:str --tool-path,--packages:W --configfile:r -g,--global{global} --locked-mode{locked} | str* | +pkg.install(nuget)
dotnet workload, dotnet new uninstall, dotnet new update | * | str* | +net.connect(vendor) +fs.write(system)
dotnet nuget push, dotnet nuget delete | * -s,--source,-k,--api-key,-ss,-sk:str | r* | +pkg.publish(nuget)
dotnet nuget add, dotnet nuget remove, dotnet nuget update, dotnet nuget enable, dotnet nuget disable, dotnet nuget config, dotnet dev-certs, dotnet nuget sign, dotnet nuget trust | * -n,-u,-p,--username,--password:str --configfile:w | str* | +fs.write(home)
dotnet nuget list, dotnet nuget locals, dotnet nuget verify, dotnet nuget why, dotnet list, dotnet sln, dotnet solution, dotnet sdk, dotnet help, dotnet store, dotnet build-server, dotnet clean, dotnet tool list, dotnet tool search, dotnet new list, dotnet new search, dotnet complete | * -c,-f,-r,-v,-s,--configuration,--framework,--source:str | str*
dotnet nuget, dotnet tool, dotnet user-secrets | * | sub
dotnet new | * -n,-o,--name,--output,-f,--framework,-lang:str | sub? str*
dotnet format | * --verify-no-changes{W>R} --severity,--include,--exclude,--diagnostics,-v:str --report:w | W* | +proc.code(project)
dotnet ef database, dotnet ef dbcontext, dotnet ef migrations | * | sub | +proc.code(project)
dotnet user-secrets list | * -p,--project,--id:str |  | +secret.use(dotnet)/discloses
dotnet user-secrets set, dotnet user-secrets init, dotnet user-secrets remove, dotnet user-secrets clear | * -p,--project,--id:str | str* | +fs.write(home)
nuget, paket | * -Source,-OutputDirectory,-ApiKey,-Version,-ConfigFile:str | sub? str* | +pkg.install(nuget) single
nuget push, nuget delete, paket push | * | str* | +pkg.publish(nuget) single
msbuild, xbuild, MSBuild.exe, nuke, cake, fake | * | str* | +proc.code(project) single

# ruby
gem | * | sub
gem install, gem i, gem update, gem uninstall, gem cleanup, gem pristine | * -v,--version,-P,--platform,--source,-s:str -i,--install-dir,-n,--bindir:W --user-install | pkg:gem* | +pkg.install(gem)/global
gem exec | -v,--version,-g,--gem:str -y | cmd | +pkg.script(gem) posix
gem push, gem yank, gem owner | * -v,-k,--key,--host,-a,-r,--otp:str | r* | +pkg.publish(gem)
gem signin, gem signout, gem sources, gem cert | * -a,-r,--add,--remove:url | str* | +fs.write(home) +secret.use(gem)
gem list, gem env, gem environment, gem which, gem contents, gem check, gem dependency, gem help, gem info, gem specification, gem spec, gem stale, gem rdoc, gem unpack | * -v,--version:str | str*
gem search, gem outdated, gem fetch | * -v:str | str* | +net.connect(registry)
gem build | * -o,--output:w -C:cd | x | +proc.code(project)
bundle, bundler | * --gemfile,--jobs:str --path:W --deployment{locked} --frozen{locked} | sub? str* | +pkg.install(gem)
bundle install, bundle update, bundle add, bundle remove, bundle lock, bundle cache, bundle package, bundle clean, bundle plugin, bundle pristine, bundle binstubs | * --gemfile,--jobs,--source,--git,--version,-g,--group,-v,--without,--with:str --path:W --deployment{locked} --frozen{locked} | pkg:gem* | +pkg.install(gem)
bundle exec | --gemfile:r --keep-file-descriptors | cmd | posix
bundle list, bundle show, bundle info, bundle check, bundle config, bundle env, bundle viz, bundle platform, bundle doctor, bundle version, bundle help, bundle licenses, bundle init, bundle gem, bundle open, bundle fund | * | str*
bundle outdated, bundle audit, bundle-audit, bundler-audit | * | str* | +net.connect(registry)
bundle console | * | str* | +proc.code(project) in=code:ruby
rake | * -f,--rakefile,-r,--require,-I,--libdir,-R:x -e,-E,-p,--execute,--execute-print,--execute-continue:code:ruby -C,--directory:cd -j,-T?:str -n{dry} --dry-run{dry} | sub* | +proc.code(project)
rails, bin/rails | * -e,--environment:str | sub* | +proc.code(project)
rails server, rails s | * -p,-b,-e,--port,--binding:str |  | +proc.code(project) +net.listen
rails runner, rails r | * -e:str | code:ruby str* | +proc.code(project) in=code:ruby
rails console, rails c | * -e:str | str? | +proc.code(project)/interactive in=code:ruby
rails dbconsole, rails db | * -e:str |  | +db.write(rails) in=code:sql
rails credentials:show, rails credentials:edit, rails encrypted:show, rails secrets:show | * -e:str | str* | +secret.use(rails)/discloses
rails db:drop, rails db:reset, rails db:purge, rails db:truncate_all, rails db:seed:replant, rails db:migrate:reset, rails db:drop:all, rails db:schema:load, rails db:structure:load, rake db:drop, rake db:reset, rake db:purge, rake db:truncate_all, rake db:migrate:reset, rake db:schema:load | * | str* | +db.destroy(rails)
rails db:migrate, rails db:rollback, rails db:setup, rails db:prepare, rails db:create, rails db:seed, rake db:migrate, rake db:rollback, rake db:setup, rake db:create, rake db:seed | * | str* | +db.schema(rails) +proc.code(project)
rake release, rake gem:release, rake release:rubygem_push | * | str* | +pkg.publish(gem) +vcs.push

# php
composer, composer.phar | * -d,--working-dir:cd | sub? str* | +pkg.script(composer)
composer install, composer i, composer update, composer u, composer upgrade, composer require, composer r, composer remove, composer rm, composer reinstall, composer create-project, composer bump, composer self-update, composer selfupdate | * -d,--working-dir:cd --repository,--stability,-s:str | pkg:composer* str* | +pkg.install(composer)
composer run-script, composer run | * -d,--working-dir:cd --timeout:num | str* | +pkg.script(composer)
composer exec | -d,--working-dir:cd -vlq | cmd | +pkg.script(composer)
composer global | * | sub? str* | +pkg.install(composer)/global
composer show, composer info, composer validate, composer status, composer licenses, composer suggests, composer depends, composer why, composer prohibits, composer why-not, composer check-platform-reqs, composer about, composer help, composer list, composer fund, composer init, composer archive, composer dump-autoload, composer dumpautoload | * -d,--working-dir:cd --file,--dir:W -f:str | str*
composer outdated, composer audit, composer search, composer diagnose, composer browse, composer home | * -d:cd -f:str | str* | +net.connect(registry)
composer config | * -f,--file:w -a,--auth{+secret.use(composer)/discloses} -g{+fs.write(home)} --global{+fs.write(home)} | str*
composer clear-cache, composer clearcache, composer cc | * |  | +fs.delete(home)
artisan | * --env:str | sub? str* | +proc.code(project)
artisan serve, artisan octane:start, artisan reverb:start | * --port,--host:str |  | +proc.code(project) +net.listen
artisan tinker | * --execute:code:php | file:php* | +proc.code(project) in=code:php
artisan migrate, artisan migrate:rollback, artisan db:seed, artisan migrate:install | * --path,--database,--class,--step:str --pretend{dry} | str? | +db.schema(laravel) +proc.code(project)
artisan migrate:fresh, artisan migrate:refresh, artisan migrate:reset, artisan db:wipe | * --database,--path:str | | +db.destroy(laravel)
artisan db | * | str? | +db.write(laravel) in=code:sql
artisan env:decrypt, artisan config:show | * --key,--env,--filename:str | str* | +secret.use(laravel)/discloses
pecl, pear, phive | * | sub? pkg:composer* | +pkg.install(composer)/global

# beam, haskell, ocaml
mix | * | sub? str* | +proc.code(project)
mix deps.get, mix deps.update, mix deps.unlock, mix deps.clean, mix local.hex, mix local.rebar, mix archive.install, mix escript.install, mix igniter.install | * --only:str | pkg:hex* | +pkg.install(hex)
mix run | * -e,--eval:str -r,--require:x | x? str* | +proc.code(project)
mix phx.server | * |  | +proc.code(project) +net.listen
mix hex.publish, mix hex.retire, mix hex.owner, mix hex.organization | * --dry-run{dry} --organization,-o:str | str* | +pkg.publish(hex)
mix hex.user, mix hex.config | * | str* | +secret.use(hex) +fs.write(home)
mix hex.info, mix hex.search, mix hex.outdated, mix hex.audit | * | str* | +net.connect(registry)
mix ecto.drop, mix ecto.reset | * -r,--repo:str |  | +db.destroy(ecto)
mix ecto.migrate, mix ecto.rollback, mix ecto.create, mix ecto.setup, mix ecto.load | * -r,-n,--repo,--step,--to:str |  | +db.schema(ecto) +proc.code(project)
mix format | * --check-formatted{W>R} --dot-formatter:x | W*
rebar3, gleam | * | sub? str* | +proc.code(project)
rebar3 hex, gleam publish, gleam hex | * | str* | +pkg.publish(hex)
gleam add, gleam remove, gleam deps, gleam update, rebar3 get-deps, rebar3 upgrade | * | pkg:hex* | +pkg.install(hex)
gleam format | * --check{W>R} | W*
cabal, stack | * --stack-yaml,--project-file,--config-file:r --resolver,--builddir:str | sub? str* | +proc.code(project)
cabal install, cabal update, cabal get, cabal fetch, cabal freeze, stack install, stack update, stack upgrade, stack setup | * -w,--package-env:str | pkg:hackage* | +pkg.install(hackage)
cabal exec, stack exec | --package,--cwd:str | cmd | posix
cabal upload, stack upload | * -u,-p,--token:str | r* | +pkg.publish(hackage)
stack runghc, stack runhaskell, stack script, cabal script | * --resolver,--package:str | x str*
stack eval | * | str | +unknown
ghc | * -e:str{+unknown} -o:w -odir,-hidir,-outputdir:W -package,-main-is:str -pgmF,-pgmP,-pgml,-pgmc:x -F{+unknown} | r* | +proc.code(project) single
ghcup | * | sub? str* | +net.connect(vendor) +fs.write(home)
opam | * --switch,--root:str | sub? pkg:opam* | +pkg.install(opam)
opam exec | --switch:str | cmd | posix
opam list, opam show, opam search, opam env, opam config, opam var, opam info, opam lint, opam tree | * --switch:str | str*
opam publish | * | str* | +pkg.publish(opam)
dune, dune-release, esy | * --root:cd -j,-p,--profile,-x:str | sub? str* | +proc.code(project)
dune pkg, esy install, esy add | * | str* | +pkg.install(opam)
dune-release publish, dune-release opam, dune-release distrib, esy publish | * | str* | +pkg.publish(opam)

# dart, swift and apple
dart | * | sub? x str*
dart run, dart test, dart compile, dart build, dart analyze, dart fix, dart doc, dart create, dart info, dart devtools, dart language-server, flutter run, flutter build, flutter test, flutter analyze, flutter drive, flutter create, flutter gen-l10n, flutter assemble, flutter attach, flutter install, flutter logs, flutter clean, flutter doctor, flutter devices, flutter emulators, flutter screenshot, flutter symbolize, flutter custom-devices |
 * -o,--output,--output-dir:W -d,-t,--device-id,--target,--flavor,-n,--name,--plain-name,-p,--platform,--dart-define,--template,--org:str | str* | +proc.code(project)
dart format | * -o,--output,-l,--line-length:str --set-exit-if-changed | W*
dart pub, flutter pub, flutter pub global, dart pub global | * -C,--directory:cd | sub
dart pub get, dart pub add, dart pub remove, dart pub upgrade, dart pub downgrade, dart pub unpack, dart pub global activate, dart pub global deactivate, flutter pub get, flutter pub add, flutter pub remove, flutter pub upgrade, flutter pub downgrade, flutter pub global activate, flutter packages | * -C,--directory:cd --hosted-url,-s:str --enforce-lockfile{locked} | pkg:pub* | +pkg.install(pub)
dart pub run, dart pub global run, flutter pub run, flutter pub global run | * | str* | +pkg.script(pub)
dart pub publish, flutter pub publish | * -f{force} --force{force} --dry-run{dry} -n{dry} |  | +pkg.publish(pub)
dart pub token, dart pub login, dart pub logout | * | str* | +secret.use(pub) +fs.write(home)
dart pub deps, dart pub outdated, dart pub cache, dart pub global list, flutter pub deps, flutter pub outdated | * | str* | +net.connect(registry)
flutter | * -d:str | sub
flutter upgrade, flutter downgrade, flutter channel, flutter precache, flutter config, fvm | * | str* | +net.connect(vendor) +fs.write(home)
melos, very_good | * | sub? str* | +proc.code(project)
melos publish, melos version | * --dry-run{dry} | str* | +pkg.publish(pub) +vcs.commit
swift | * -e:str{+unknown} -I,-L,-D:str | sub? x str* | in=code:swift
swift build, swift run, swift test, swift repl | * --package-path,-C:cd --scratch-path,--build-path:W -c,--product,--target,--filter,--skip,-Xswiftc,-Xcc,-Xlinker,--triple,--sdk:str | str* | +proc.code(project)
swift package | * --package-path:cd --scratch-path:W --allow-writing-to-directory:W --allow-network-connections:str | str* | +proc.code(project) +pkg.install(swift)
swift format | * -i{r>W} --in-place{r>W} --configuration:r | r*
xcodebuild | * -project,-workspace,-xcconfig,-exportOptionsPlist:r -derivedDataPath,-resultBundlePath,-archivePath,-exportPath,-clonedSourcePackagesDirPath:W -scheme,-target,-configuration,-sdk,-destination,-arch,-testPlan,-only-testing,-skip-testing,-toolchain:str | str* | +proc.code(project) single
xcrun | -f,--find:str --sdk,--toolchain:str -vnkrl --show-sdk-path --show-sdk-version --log --no-cache --run | cmd | single posix
simctl, xcode-select, xcodes, xcodegen, tuist, mint, agvtool, actool, ibtool, plutil-lint | * | str* | +proc.code(project)
simctl delete, simctl erase | * | str* | +infra.destroy(simulator)
altool, notarytool, iTMSTransporter | * -f,--file,-t,-u,-p,--apple-id,--password,--team-id,--keychain-profile:str | r* | +net.send(apple) +deploy.release(apple)
xcbeautify, xcpretty | * |  | in=data
fastlane | * --env:str | sub? str* | +proc.code(project)
fastlane deliver, fastlane pilot, fastlane supply, fastlane upload_to_testflight, fastlane upload_to_app_store, fastlane upload_to_play_store, fastlane release, fastlane beta, fastlane deploy, fastlane match, fastlane sigh, fastlane cert, fastlane produce | * | str* | +deploy.release(fastlane) +proc.code(project)
pod, carthage | * --project-directory:cd | sub
pod install, pod update, pod repo, pod setup, carthage update, carthage bootstrap, carthage checkout, carthage build | * --platform:str --project-directory:cd --deployment{locked} | str* | +pkg.install(cocoapods)
pod trunk, pod repo push | * | str* | +pkg.publish(cocoapods)
pod init, pod list, pod outdated, pod search, pod spec, pod deintegrate, pod cache, pod env, pod lib, pod ipc, carthage outdated, carthage version, carthage archive | * | str* | +proc.code(project)

# perl, r, julia, lua, nim, zig, crystal, c++
cpan, cpanm, cpanp, carton, cpm | * -M:url -l,-L,--local-lib,--local-lib-contained:W --mirror:url --installdeps --dry-run{dry} | sub? pkg:cpan* | +pkg.install(cpan)/global
carton exec |  | cmd | posix
dzil, minil, mbtiny | * | str* | +proc.code(project)
dzil release, minil release, cpan-upload | * | str* | +pkg.publish(cpan)
Rcmd, radian, renv | * | str* | +proc.code(project)
juliaup | * | str* | +net.connect(vendor) +fs.write(home)
luarocks | * --tree:W --server,--lua-version:str --local | sub
luarocks install, luarocks make, luarocks build, luarocks remove, luarocks purge | * --tree:W --server:url --lua-version:str | pkg:luarocks* | +pkg.install(luarocks)
luarocks upload, luarocks write_rockspec | * --api-key:str | r* | +pkg.publish(luarocks)
luarocks list, luarocks show, luarocks path, luarocks config, luarocks which, luarocks lint, luarocks search, luarocks download, luarocks test, luarocks init | * | str* | +net.connect(registry) +proc.code(project)
nim, nimble, atlas | * -o,--out:w --outdir:wd -d,--define,-p,--path:str | sub? str* | +proc.code(project)
nimble install, nimble uninstall, nimble refresh, nimble sync, nimble lock, nimble setup, nimble develop | * | str* | +pkg.install(nimble)
nimble publish | * |  | +pkg.publish(nimble)
zig | * | sub
zig build, zig run, zig test, zig build-exe, zig build-lib, zig build-obj, zig test-obj, zig translate-c, zig cc, zig c++, zig ar, zig objcopy, zig reduce | * -o:w --prefix,-p,--cache-dir,--global-cache-dir:W --build-file:x -femit-bin?:w --name,-target,-mcpu,-O,-I,-L,-D,-l:str | r* | +proc.code(project) single out=meta
zig fetch | * --save? | url | +pkg.install(zig)
zig fmt | * --check{W>R} --exclude:str | W+
zig init, zig env, zig version, zig zen, zig targets, zig libc, zig std, zig ast-check | * | str*
crystal | * | sub? x str*
crystal build, crystal run, crystal spec, crystal docs, crystal tool, crystal init, crystal clear_cache, crystal env | * -o,--output:w -D,--tag:str | str* | +proc.code(project)
crystal eval | * | str* | +unknown
shards, shards install, shards update, shards build, shards prune, shards run | * | str* | +pkg.install(shards) +proc.code(project)
conan | * | sub
conan install, conan create, conan build, conan test, conan download, conan export, conan export-pkg | * -s,-o,-c,-r,-b,-pr,--profile,--build,--remote,--settings,--options,--requires,--version,--name:str -of,--output-folder:W | R? str* | +pkg.install(conan) +proc.code(project)
conan upload | * -r,--remote:str | str* | +pkg.publish(conan)
conan search, conan list, conan graph, conan inspect, conan profile, conan config, conan remote, conan cache, conan version, conan new, conan lock, conan audit | * -r,--remote,-s,-o,-f,--format:str | str* | +net.connect(registry)
conan remove | * -r,--remote:str{+pkg.publish(conan)} | str*
vcpkg | * --triplet,--overlay-ports:str --x-install-root,--downloads-root:W | sub? pkg:vcpkg* | +pkg.install(vcpkg)
vcpkg list, vcpkg search, vcpkg version, vcpkg help, vcpkg env, vcpkg depend-info, vcpkg owns, vcpkg hash, vcpkg new, vcpkg format-manifest, vcpkg integrate | * | str*

# nix
nix | * --option:str{+unknown} --extra-experimental-features,--experimental-features,-L,--log-format:str | sub
nix run, nix shell, nix develop, nix print-dev-env | * -c,--command{str>cmd} --option:str{+unknown} -f,--file:r --expr:str --override-input,--extra-experimental-features,-k,-u,--keep,--unset:str | str* | +pkg.script(nix)
nix build, nix profile, nix flake, nix bundle, nix copy, nix upgrade-nix, nix registry, nix-env, nix-channel, nix fmt, nix env | * -f,--file:r -o,--out-link:w --to,--from,--override-input,-j,--cores:str -p,--profile:W -iA,-i,-e,-u,-A,--attr,-I:str -E,--expr:str --dry-run{dry} | str* | +pkg.install(nix)
nix-build, nix-instantiate | * -o,--out-link:w -A,--attr,-I,-j,--arg,--argstr:str -E,--expr:str --option:str{+unknown} --dry-run{dry} | r* | +pkg.install(nix)
nix eval, nix search, nix log, nix path-info, nix show-derivation, nix derivation, nix why-depends, nix hash, nix doctor, nix config, nix ls, nix flake show, nix flake metadata, nix flake check, nix-prefetch-url, nix-prefetch-git, nix-hash, nix-info, nix-locate | * -f,--file:r --expr,--apply,--type:str | str* | +net.connect(registry)
nix repl | * -f,--file:r | str* | +unknown
nix-shell | * -p,--packages:pkg:nix --run,--command:sh -A,--attr,-I,--arg,--argstr,-E,--expr:str --option:str{+unknown} -i:str --pure | r* | +pkg.script(nix)
nix store, nix-store, nix-collect-garbage | * -r,-q,--realise,--query:str --gc{+fs.delete(system)} --delete{+fs.delete(system)} -d{+fs.delete(system)} | str* | +fs.write(system)
nixos-rebuild, home-manager, darwin-rebuild, nix-on-droid | * --flake,--target-host,--build-host,-I:str | str* | +pkg.install(nix)/global +proc.persist
nixpkgs-fmt, nixfmt, alejandra, statix, deadnix | * --check{W>R} -c{W>R} | W*
devenv, devbox, flox, guix, direnv, direnv allow, direnv reload, direnv edit, direnv permit, direnv grant | * -c,--config:r | sub? str* | +proc.code(project) +pkg.install(nix)
devenv shell, devbox run, guix shell | * -c:cd | cmd | +pkg.script(nix) posix
direnv exec |  | cd cmd | +proc.code(project) posix
direnv status, direnv deny, direnv hook, direnv export, direnv prune, direnv stdlib, direnv version, direnv revoke | * | str*

# operating systems
apt, apt-get, aptitude, nala | ${APT} | sub
apt install, apt reinstall, apt remove, apt purge, apt autoremove, apt autopurge, apt upgrade, apt full-upgrade, apt build-dep, apt-get install, apt-get reinstall, apt-get remove, apt-get purge, apt-get autoremove, apt-get upgrade, apt-get dist-upgrade, apt-get build-dep,
 aptitude install, aptitude remove, aptitude purge, aptitude upgrade, aptitude safe-upgrade, aptitude full-upgrade, nala install, nala remove, nala upgrade | ${APT} | pkg:apt* | +pkg.install(apt)/global
apt update, apt-get update, aptitude update, apt-get check, apt-file update, nala update | ${APT} |  | +net.connect(registry)
apt source, apt download, apt changelog, apt-get source, apt-get download, apt-get changelog | ${APT} | str* | +net.connect(registry)
apt clean, apt autoclean, apt-get clean, apt-get autoclean | ${APT} |  | +fs.delete(system)
apt edit-sources, add-apt-repository, apt-add-repository, apt-key, apt-mark, debconf-set-selections, dpkg-reconfigure, dpkg-divert, dpkg-statoverride, update-alternatives, alternatives | * | str* | +pkg.install(apt)/global
apt list, apt show, apt search, apt policy, apt depends, apt rdepends, apt showsrc, apt help, apt-get help, apt-cache, apt-config, apt-file, aptitude search, aptitude show, aptitude why, apt-rdepends, dpkg-query, apt-listchanges | ${APT} -f:str | str*
dpkg | * -i{str>r,+pkg.install(apt)/global} --install{str>r,+pkg.install(apt)/global} -rP{+pkg.install(apt)/global} --remove{+pkg.install(apt)/global} --purge{+pkg.install(apt)/global} --configure{+pkg.install(apt)/global} --unpack{+pkg.install(apt)/global}
 -xX{+unknown} --extract{+unknown} --pre-invoke,--post-invoke:sh --root,--admindir:W --set-selections{+pkg.install(apt)/global} --add-architecture:str{+pkg.install(apt)/global} | str*
dpkg-deb | * -bxXRe{+unknown} --build{+unknown} --extract{+unknown} -cIf --info --contents | r*
dpkg-buildpackage, debuild, dpkg-source, dpkg-architecture, dpkg-parsechangelog, lintian | * | str* | +proc.code(project)
yum, dnf, dnf5, microdnf, tdnf | * -c,--config:r{+unknown} --setopt,--enablerepo,--disablerepo,--releasever,-x,--exclude:str --installroot:W --repofrompath:url | sub? pkg:rpm* | +pkg.install(rpm)/global
yum list, yum search, yum info, yum provides, yum repolist, yum check-update, yum history, yum deplist, dnf list, dnf search, dnf info, dnf provides, dnf repolist, dnf check-update, dnf history, dnf repoquery, dnf makecache, dnf help | * --enablerepo,--disablerepo:str | str* | +net.connect(registry)
rpm | * -ql{} --query -V -K --eval,-E:str{+unknown} --define,-D:str --root,--prefix:W -i{r>r,+pkg.install(rpm)/global} -UFe{+pkg.install(rpm)/global} --install{+pkg.install(rpm)/global} --upgrade{+pkg.install(rpm)/global} --erase{+pkg.install(rpm)/global} --import{+pkg.install(rpm)/global}
 --pipe:sh --rcfile,--macros:r{+unknown} -qf,-qf,--queryformat,--qf:str | m*
rpmbuild, mock, rpmlint, createrepo, createrepo_c | * --define,-D,--eval:str | R* | +proc.code(project)
zypper, emerge, port, pkg, pkgin, pkg_add, pkg_delete, xbps-install, xbps-remove, eopkg, swupd, slackpkg, tlmgr, urpmi, opkg | * | str* | +pkg.install(os)/global
zypper search, zypper se, zypper info, zypper if, zypper list-updates, zypper repos, zypper lr, pkg info, pkg search, pkg query, port search, port info, port installed, xbps-query, equery, eix | * | str* | +net.connect(registry)
pacman, yay, paru, pamac | * -SRUD{+pkg.install(pacman)/global} --sync{+pkg.install(pacman)/global} --remove{+pkg.install(pacman)/global} --upgrade{+pkg.install(pacman)/global} --config,--hookdir,--gpgdir:r{+unknown} -r,-b,--root,--dbpath,--cachedir:W | sub? pkg:pacman*
makepkg, makechrootpkg | * -p:x | | +proc.code(project) +pkg.install(pacman)
apk | * -X,--repository:url -p,--root:W --repositories-file,--keys-dir:r --allow-untrusted{force} | sub
apk add, apk del, apk upgrade, apk fix, apk update, apk fetch, apk cache | * -t,--virtual,-X,--repository:str -p,--root,-o:W --allow-untrusted{force} | pkg:apk* | +pkg.install(apk)/global
apk info, apk list, apk search, apk policy, apk version, apk stats, apk dot, apk audit, apk verify, apk manifest | * | str*
brew | --prefix? --cellar? --repository? --cache? --version -v --caskroom | sub? str*
brew install, brew reinstall, brew upgrade, brew uninstall, brew remove, brew rm, brew update, brew tap, brew untap, brew link, brew unlink, brew pin, brew unpin, brew bundle, brew cleanup, brew autoremove, brew fetch, brew migrate, brew postinstall, brew developer, brew analytics, brew update-reset | * --file,--appdir,--language:str --dry-run{dry} -n{dry} | pkg:brew* | +pkg.install(brew)/global
brew services | * --file:r | sub? str* | +proc.persist
brew services list, brew services info, brew search, brew info, brew list, brew ls, brew deps, brew uses, brew doctor, brew config, brew outdated, brew leaves, brew desc, brew home, brew log, brew cat, brew commands, brew shellenv, brew missing, brew options, brew casks, brew formulae, brew help, brew gist-logs, brew tap-info | * | str* | +net.connect(registry)
brew create, brew edit, brew audit, brew test, brew style, brew bump-formula-pr, brew bump-cask-pr, brew sh, brew ruby, brew irb | * -e:code:ruby | str* | +proc.code +infra.change(github)
snap | * | sub? pkg:snap* | +pkg.install(snap)/global
snap list, snap find, snap info, snap version, snap changes, snap services, snap connections, snap logs, snap get, snap interfaces | * | str*
snap run | --shell --command:str | cmd | posix
snap login, snap start, snap stop, snap restart, snap enable, snap disable, snap connect, snap set | * | str* | +proc.persist
snapcraft | * -o,--output:w | sub? str* | +proc.code(project)
snapcraft upload, snapcraft release, snapcraft push, snapcraft register, snapcraft promote, snapcraft export-login | * --release:str | str* | +pkg.publish(snap)
flatpak | * | sub? pkg:flatpak* | +pkg.install(flatpak)/global
flatpak list, flatpak info, flatpak search, flatpak remotes, flatpak remote-ls, flatpak ps, flatpak history | * | str*
flatpak run | * --command:str --filesystem:W | str* | +pkg.script(flatpak)
flatpak-builder | * --repo:W --install{+pkg.install(flatpak)} | W r | +proc.code(project)
choco, winget, scoop, mas | * --source,-s,--version,-v,--id,-e:str | sub? str* | +pkg.install(windows)/global
choco list, choco search, choco info, choco outdated, winget list, winget search, winget show, winget --info, scoop list, scoop search, scoop info, scoop status, mas list, mas search, mas outdated | * | str* | +net.connect(registry)
choco push, winget submit, wingetcreate | * | str* | +pkg.publish(windows)
softwareupdate, installer, pkgutil, pkgbuild, productbuild, unattended-upgrade, do-release-upgrade, fwupdmgr | * -pkg,--pkg:r -target:str | str* | +pkg.install(os)/global single
`,
};
