import type { Family } from "../lookup.ts";

// npm takes its options before and after the sub-command. `--node-options` and `--script-shell` decide what runs.
const NPM = String.raw`* -C,--prefix:cd -w,--workspace,--otp,--tag,--omit,--include,--loglevel,--location,--access,--scope,--before,--depth,--auth-type,--cpu,--os:str
 -L,--install-strategy,--fetch-timeout,--maxsockets,--min-release-age:str --registry,--proxy,--https-proxy:url --userconfig,--globalconfig,--cafile:r --cache,--logs-dir:W
 --script-shell,--shell,--node-gyp,--git,--editor,--viewer,--browser,--init-module:x --node-options:str{+unknown} -g,--global{global} --dry-run{dry}`;
const YARN = String.raw`* --cwd:cd --modules-folder,--cache-folder,--global-folder,--link-folder:W --registry,--proxy,--https-proxy:url --use-yarnrc:r
 --network-timeout,--network-concurrency,--mutex,--otp,--tag,--access,-m,--mode:str -g,--global{global}`;
const PNPM = String.raw`* -C,--dir:cd -F,--filter,--filter-prod,--reporter,--loglevel,--workspace-concurrency,--network-concurrency,--resume-from,--otp,--tag,--access,--depth:str
 --registry:url --store-dir,--modules-dir,--virtual-store-dir,--lockfile-dir,--global-dir:W --script-shell,--pnpmfile,--global-pnpmfile:x --node-options:str{+unknown} -g,--global{global} --dry-run{dry}`;

/** JavaScript packages: managers, runners, version managers, monorepo and release tools. */
export const PACKAGES_JS: Family = {
  source:
    "npm 11.19 manual and command list (installed), yarn 1.22 and 4.9, pnpm 10, corepack 0.34 --help, READMEs of nvm, fnm, volta, lerna 8, nx 21, turbo 2, rush 5, changesets, semantic-release, release-it, np. When the word after yarn, pnpm, turbo or nx is no sub-command it is a script or task: the words after `sub?` apply.",
  lines: String.raw`
npm | ${NPM} | sub
npm install, npm i, npm add, npm in, npm ins, npm inst, npm insta, npm instal, npm isnt, npm isnta, npm isntal, npm isntall, npm uninstall, npm unlink, npm remove, npm rm,
 npm r, npm un, npm update, npm u, npm up, npm upgrade, npm udpate, npm dedupe, npm ddp, npm prune, npm shrinkwrap, npm audit fix | ${NPM} --package-lock-only | pkg:npm* | +pkg.install(npm)
npm link, npm ln | ${NPM} | pkg:npm* | +pkg.install(npm)/global
npm ci, npm clean-install, npm ic, npm install-clean, npm isntall-clean | ${NPM} |  | +pkg.install(npm)/locked
npm install-test, npm it | ${NPM} | pkg:npm* | +pkg.install(npm) +pkg.script(npm)
npm install-ci-test, npm cit, npm clean-install-test, npm sit | ${NPM} |  | +pkg.install(npm)/locked +pkg.script(npm)
npm rebuild, npm rb, npm approve-scripts, npm install-scripts | ${NPM} | str* | +pkg.script(npm)
npm run, npm run-script, npm rum, npm urn, npm test, npm t, npm tst, npm start, npm stop, npm restart | ${NPM} | str* | +pkg.script(npm) h=npm-run
npm exec, npm x | ${NPM} --package:pkg:npm -c,--call:sh | cmd | +pkg.script(npm) posix
npx, pnpx, pnx | ${NPM} -p,--package:pkg:npm -c,--call:sh -n,--node-arg:str{+unknown} | cmd | +pkg.script(npm) posix
npm init, npm create, npm innit | ${NPM} | pkg:npm? str* | +pkg.script(npm)
npm explore | ${NPM} | str cmd | posix
npm publish | ${NPM} --provenance-file:r --dry-run{dry-run} | R? | +pkg.publish(npm)
npm unpublish, npm deprecate, npm undeprecate, npm dist-tag add, npm dist-tag rm, npm dist-tags add, npm dist-tags rm, npm owner add, npm owner rm, npm author add, npm access set, npm access grant, npm access revoke,
 npm access public, npm access restricted, npm team, npm org, npm ogr, npm token revoke, npm trust, npm stage, npm star, npm unstar, npm hook | ${NPM} -f,--force{force} | str* | +pkg.publish(npm)
npm dist-tag, npm dist-tags, npm owner, npm author, npm access | ${NPM} | sub? | +net.connect(registry)
npm dist-tag ls, npm dist-tags ls, npm owner ls, npm access list, npm access get, npm view, npm info, npm show, npm v, npm search, npm find, npm s, npm se, npm outdated, npm docs, npm home, npm bugs, npm issues, npm repo, npm ping,
 npm stars, npm fund, npm doctor, npm audit signatures, npm whoami, npm edit | ${NPM} | str* | +net.connect(registry) out=network
npm audit | ${NPM} | sub? | +net.connect(registry)
npm diff | ${NPM} --diff,--diff-unified:str | str* | +net.connect(registry) out=content
npm token, npm profile, npm config, npm c, npm cache, npm pkg | ${NPM} | sub
npm token list, npm token create | ${NPM} | str* | +secret.use(npm)/discloses +net.connect(registry)
npm profile get | ${NPM} | str* | +net.connect(registry)
npm profile set, npm profile enable-2fa, npm profile disable-2fa | ${NPM} | str* | +pkg.publish(npm)
npm login, npm adduser, npm add-user, npm logout | ${NPM} |  | +secret.use(npm) +net.connect(registry) +fs.write(home)
npm config get, npm config list, npm config ls, npm c get, npm c ls, npm c list, npm get, npm help, npm hlep, npm help-search, npm ls, npm list, npm la, npm ll, npm explain, npm why, npm query, npm sbom,
 npm root, npm bin, npm find-dupes, npm completion, npm pkg get, npm cache ls, npm cache verify, npm deny-scripts | ${NPM} | str*
npm prefix | * -g{global}
npm config set, npm config delete, npm config edit, npm config fix, npm c set, npm c delete, npm set | ${NPM} | str* | +fs.write(home)
npm cache clean, npm cache clear, npm cache rm | ${NPM} | str* | +fs.delete(home)
npm cache add | ${NPM} | str* | +net.connect(registry)
npm pkg set, npm pkg delete, npm pkg fix, npm set-script | ${NPM} | str* | +pkg.install(npm)
npm version, npm verison | ${NPM} -m,--message,--preid:str | str? | +vcs.commit +pkg.script(npm)
npm pack | ${NPM} --pack-destination:wd | str* | +pkg.script(npm) +net.connect(registry)

yarn, yarnpkg | ${YARN} | sub? str* | +pkg.install(npm) h=npm-run
yarn install, yarn add, yarn remove, yarn upgrade, yarn up, yarn upgrade-interactive, yarn dedupe, yarn import, yarn autoclean, yarn unplug, yarn set resolution, yarn constraints,
 yarn patch-commit | ${YARN} --immutable{locked} --frozen-lockfile{locked} | pkg:npm* | +pkg.install(npm)
yarn link, yarn unlink, yarn global add, yarn global remove, yarn global upgrade | ${YARN} | pkg:npm* | +pkg.install(npm)/global
yarn run, yarn test, yarn start | ${YARN} | str* | +pkg.script(npm) h=npm-run
yarn exec, yarn foreach | ${YARN} | cmd | +pkg.script(npm) posix
yarn node | ${YARN} | x str* | posix
yarn dlx | ${YARN} -p,--package:pkg:npm | cmd | +pkg.script(npm) posix
yarn create, yarn init | ${YARN} | pkg:npm? str* | +pkg.script(npm)
yarn workspace | ${YARN} | str str* | +pkg.script(npm) +pkg.install(npm)
yarn workspaces, yarn global, yarn set, yarn plugin, yarn npm, yarn config, yarn cache, yarn npm tag | ${YARN} | sub
yarn workspaces run, yarn workspaces foreach | ${YARN} --from,--include,--exclude,-j,--jobs:str | str* | +pkg.script(npm)
yarn workspaces focus, yarn rebuild | ${YARN} | str* | +pkg.install(npm)
yarn set version, yarn policies, yarn plugin import | ${YARN} | str* | +net.connect(registry) +pkg.script(npm)/downloaded
yarn publish, yarn npm publish, yarn npm tag add, yarn npm tag remove, yarn tag, yarn owner, yarn team, yarn access | ${YARN} | str* | +pkg.publish(npm)
yarn pack | ${YARN} -o,--out,-f,--filename:w |  | +pkg.script(npm)
yarn version, yarn prepare | ${YARN} --new-version,--message:str | str* | +vcs.commit +pkg.script(npm)
yarn login, yarn logout, yarn npm login, yarn npm logout | ${YARN} -s,--scope:str | str* | +secret.use(npm) +net.connect(registry) +fs.write(home)
yarn info, yarn outdated, yarn audit, yarn npm info, yarn npm audit, yarn npm whoami, yarn npm tag list, yarn search, yarn explain | ${YARN} | str* | +net.connect(registry) out=network
yarn why, yarn list, yarn licenses, yarn check, yarn bin, yarn versions, yarn help, yarn workspaces info, yarn workspaces list, yarn global list, yarn global bin, yarn global dir, yarn config get, yarn config list, yarn plugin list,
 yarn plugin runtime, yarn cache dir, yarn cache list, yarn patch, yarn stage | ${YARN} --no-redacted{+secret.use(npm)/discloses} | str*
yarn config set, yarn config delete, yarn config unset, yarn plugin remove | ${YARN} | str* | +fs.write(home)
yarn cache clean, yarn cache clear | ${YARN} | str* | +fs.delete(home)

pnpm, pn | ${PNPM} | sub? str* | h=npm-run
pnpm install, pnpm i, pnpm add, pnpm remove, pnpm rm, pnpm uninstall, pnpm un, pnpm update, pnpm up, pnpm upgrade, pnpm import, pnpm prune, pnpm dedupe, pnpm patch-commit, pnpm patch-remove, pnpm approve-builds,
 pnpm deploy | ${PNPM} --config:str --frozen-lockfile{locked} | pkg:npm* | +pkg.install(npm)
pnpm ci | ${PNPM} |  | +pkg.install(npm)/locked
pnpm link, pnpm ln, pnpm unlink, pnpm self-update | ${PNPM} | str* | +pkg.install(npm)/global
pnpm fetch, pnpm install-test, pnpm it, pnpm rebuild, pnpm rb | ${PNPM} | str* | +pkg.install(npm) +pkg.script(npm)
pnpm run, pnpm run-script, pnpm test, pnpm t, pnpm tst, pnpm start, pnpm stop, pnpm restart | ${PNPM} | str* | +pkg.script(npm) h=npm-run
pnpm exec | ${PNPM} -c{cmd>sh} --shell-mode{cmd>sh} | cmd | +pkg.script(npm) posix
pnpm dlx | ${PNPM} --package:pkg:npm -c{cmd>sh} --shell-mode{cmd>sh} | cmd | +pkg.script(npm) posix
pnpm create, pnpm init | ${PNPM} | pkg:npm? str* | +pkg.script(npm)
pnpm publish | ${PNPM} --dry-run{dry-run} | R? | +pkg.publish(npm)
pnpm unpublish, pnpm deprecate, pnpm dist-tag, pnpm owner, pnpm access, pnpm team, pnpm token, pnpm profile | ${PNPM} | str* | +pkg.publish(npm)
pnpm pack | ${PNPM} --pack-destination:wd --out:w |  | +pkg.script(npm)
pnpm recursive, pnpm multi, pnpm m | ${PNPM} | str* | +pkg.script(npm) +pkg.install(npm)
pnpm audit, pnpm outdated, pnpm view, pnpm info, pnpm show, pnpm search, pnpm ping, pnpm whoami, pnpm docs, pnpm repo, pnpm bugs | ${PNPM} --fix{+pkg.install(npm)} | str* | +net.connect(registry) out=network
pnpm login, pnpm adduser, pnpm logout | ${PNPM} |  | +secret.use(npm) +net.connect(registry) +fs.write(home)
pnpm list, pnpm ls, pnpm la, pnpm ll, pnpm why, pnpm licenses, pnpm root, pnpm bin, pnpm help, pnpm doctor, pnpm patch, pnpm ignored-builds, pnpm cat-file, pnpm cat-index, pnpm find-hash, pnpm pkg, pnpm get, pnpm config get,
 pnpm config list, pnpm c get, pnpm store path, pnpm store status, pnpm env list, pnpm env ls, pnpm completion | ${PNPM} | str*
pnpm config, pnpm c, pnpm store, pnpm env, pnpm cache | ${PNPM} | sub
pnpm config set, pnpm config delete, pnpm c set, pnpm set, pnpm version | ${PNPM} --location:str | str* | +fs.write(home)
pnpm env use, pnpm env add, pnpm env remove, pnpm store add, pnpm runtime | ${PNPM} | str* | +net.connect(registry) +fs.write(home)
pnpm store prune, pnpm cache delete | ${PNPM} | str* | +fs.delete(home)
pnpm cache list, pnpm cache list-registries, pnpm cache view | ${PNPM} | str*
pnpm setup | ${PNPM} |  | +fs.write(home)/hook
pnpm server | ${PNPM} --port:num | str* | +net.listen
corepack | * | sub? cmd | +pkg.script(npm)
corepack enable, corepack disable | * --install-directory:W | str* | +pkg.install(npm)/global
corepack install, corepack use, corepack up, corepack prepare, corepack hydrate, corepack pack | * -o,--output:w | str* | +net.connect(registry) +fs.write(home)
corepack cache clean, corepack cache clear  |  |  | +fs.delete(home)
corepack cache |  | sub
jspm, jsr, bower, npm-link-shared | * --registry:url | str* | +pkg.install(npm)

# versions of node
nvm, fnm, volta, nodenv | * --log-level,--arch,--node-dist-mirror:str --fnm-dir:wd | sub
nvm install, nvm i, nvm reinstall-packages, nvm install-latest-npm, fnm install, fnm i, volta install, volta i, volta fetch, volta pin, volta setup, nodenv install | * --reinstall-packages-from,--arch:str | str* | +net.connect(vendor) +fs.write(home)
nvm uninstall, fnm uninstall, volta uninstall, nvm cache, nodenv uninstall | * | str* | +fs.delete(home)
nvm use, nvm alias, nvm unalias, nvm deactivate, nvm unload, nvm current, nvm which, nvm ls, nvm list, nvm version, nvm set-colors, nvm debug, fnm use, fnm env, fnm list, fnm ls, fnm current, fnm default, fnm alias, fnm unalias, fnm completions,
 volta list, volta ls, volta which, nodenv local, nodenv global, nodenv versions, nodenv version, nodenv which, nodenv rehash, nodenv init | * | str*
nvm ls-remote, nvm list-remote, nvm version-remote, fnm list-remote, fnm ls-remote | * | str* | +net.connect(vendor)
nvm exec |  --silent | str cmd | posix
nvm run | --silent | str? x str* | posix
fnm exec | --using:str | cmd | posix
volta run | --node,--npm,--yarn,--pnpm:str --env:env --bundled-npm --no-yarn --no-pnpm | cmd | posix
nodenv exec |  | cmd | posix
n | -adipqr --download --arch:str --preserve --quiet --offline --cleanup | sub? str* | +net.connect(vendor) +fs.write(system)
n exec, n run, n as | --download --offline | str cmd | posix
n ls, n list, n lsr, n ls-remote, n which, n bin, n doctor | * | str?
nodeenv | * -n,--node,--npm:str --requirements,-r:r | W? | +net.connect(vendor)

# monorepos and tasks
turbo | * -F,--filter,--output-logs,--log-order,--concurrency,--graph,--cache,--env-mode,-T,--team,--token,--api:str --cwd:cd --dry-run{dry} --dry{dry} --cache-dir:W | sub? str* | +pkg.script(npm)
turbo run, turbo watch | * -F,--filter,--output-logs,--log-order,--concurrency,--cache,--env-mode:str --cwd:cd --dry-run{dry} --dry{dry} --cache-dir:W | str* | +pkg.script(npm)
turbo ls, turbo info, turbo bin, turbo docs, turbo query, turbo completion, turbo scan, turbo config | * | str*
turbo login, turbo logout, turbo link, turbo unlink, turbo telemetry, turbo daemon | * | str* | +net.connect(vendor) +fs.write(home)
turbo prune | * --out-dir:W | str*
turbo gen, turbo generate | * -c,--config:x -r,--root:cd -a,--args:str | str* | +proc.code(project)
nx | * --configuration,--base,--head,--parallel,--output-style,--projects,--exclude,-t,-p,-c,--targets,--target,--runner:str --dry-run{dry} | sub? str* | +proc.code(project)
nx run, nx run-many, nx affected, nx exec, nx watch, nx test, nx build, nx lint, nx serve, nx e2e, nx format, nx format:write, nx format:check, nx sync, nx sync:check, nx generate, nx g
 | * --configuration,--base,--head,--parallel,--output-style,--projects,--exclude,-t,-p,-c,--targets,--target,--files:str --dry-run{dry} -d{dry} | str* | +proc.code(project)
nx graph, nx dep-graph | * --file:w --focus,--host,--port:str | str* | +proc.code(project) +net.listen
nx show, nx list, nx report, nx print-affected, nx daemon, nx view-logs | * | str* | +proc.code(project)
nx reset, nx clear-cache | *
nx migrate, nx add, nx init, nx import, nx repair, nx new | * | pkg:npm? str* | +pkg.install(npm) +pkg.script(npm)
nx release | * --dry-run{dry} -d{dry} --tag,--registry,--otp,-g:str | sub? str* | +pkg.publish(npm) +vcs.commit +vcs.push
nx release version, nx release changelog, nx release plan | * --dry-run{dry} -d{dry} | str* | +vcs.commit
nx release publish | * --dry-run{dry} --tag,--registry,--otp:str | str* | +pkg.publish(npm)
nx connect, nx login, nx logout, nx-cloud, nx start-ci-run, nx fix-ci | * | str* | +net.connect(vendor)
lerna | * --loglevel,--concurrency:str | sub
lerna run | * --scope,--ignore,--since,--concurrency,--stream:str | str* | +pkg.script(npm)
lerna exec | --scope,--ignore,--since,--concurrency:str --parallel --stream --no-bail --no-private --include-dependencies | cmd | posix
lerna bootstrap, lerna add, lerna link, lerna import, lerna init, lerna create, lerna clean, lerna repair | * --scope,--registry:str | str* | +pkg.install(npm)
lerna publish | * --dist-tag,--registry,--preid,-m,--message,--otp:str --contents:R -y,--yes{force} | str* | +pkg.publish(npm) +vcs.commit +vcs.push
lerna version | * --preid,-m,--message:str --no-push | str* | +vcs.commit +vcs.push
lerna ls, lerna list, lerna la, lerna ll, lerna changed, lerna diff, lerna info | * --scope,--since:str | str*
rush | * | sub? str* | +proc.code(project)
rush install, rush update, rush add, rush remove, rush upgrade-interactive, rush update-autoinstaller, rush link, rush unlink | * -p,--package,-t,-o,--to,--only:str | str* | +pkg.install(npm)
rush build, rush rebuild, rush test, rush lint, rush start, rush custom | * -t,-T,-f,-o,-i,-I,-p,--to,--from,--only:str | str* | +proc.code(project)
rush publish, rush version | * -r,--registry,-n,--npm-auth-token,-b,--target-branch,--tag:str -p{+pkg.publish(npm)} --publish{+pkg.publish(npm)} | str* | +pkg.publish(npm) +vcs.commit +vcs.push
rush change, rush check, rush list, rush init, rush init-project, rush scan, rush purge | * | str*
rushx, wsrun, ultra | * | str* | +pkg.script(npm) h=npm-run
lage, wireit, moon, preconstruct, bolt, manypkg, syncpack, npm-run-all, npm-run-all2, run-s, run-p | * --max-parallel,-j,--jobs,--since,--scope,--to,--source,--filter:str | str* | +pkg.script(npm) +pkg.install(npm)
concurrently, conc | * -n,--names,-c,--prefix-colors,-p,--prefix,-m,--max-processes,-s,--success,--kill-signal,--restart-tries,--restart-after,--teardown:str | sh+
cross-env, cross-env-shell |  | env* cmd | posix
env-cmd | -f,--file:r -r,--rc-file:x -e,--environments:str -x --expand-envs --no-override --silent --use-shell{cmd>sh} --fallback --verbose | cmd | posix
dotenv | -e,-f,--file:r -c? -v,-p:str -o --quoted,-q:str --export | sub? cmd | posix
dotenv run | --override --no-override | cmd | posix
dotenv list, dotenv get | * -f,--file:r | str* | +secret.use(env)/discloses
dotenv set, dotenv unset | * -f,--file:w | str*
dotenvx | -q --quiet -v -d --debug -l:str | sub
dotenvx run | -f,--env-file,--env-keys-file:r -e,--env:env -o --overload -q --quiet --strict --ignore:str --convention:str | cmd | posix
dotenvx get, dotenvx decrypt, dotenvx keypair | * -f:r | str* | +secret.use(env)/discloses
dotenvx set, dotenvx encrypt, dotenvx rotate, dotenvx ls, dotenvx genexample, dotenvx gitignore, dotenvx prebuild, dotenvx precommit | * -f:w | str*
wait-on | * -t,--timeout,-i,--interval,-d,--delay,-w,--window:num -c,--config:x | str*
start-server-and-test, server-test, start-test |  | str* | +pkg.script(npm)
patch-package, postinstall-postinstall | * --exclude,--include,--patch-dir:str | str* | +pkg.install(npm)
yalc, relative-deps | * | sub? str* | +pkg.install(npm)

# releases
changeset, changesets | * --since,--tag,--otp:str | sub?
changeset add, changeset init, changeset status, changeset pre, changeset version | * --since,-o,--output,--snapshot:str | str* | +vcs.commit
changeset publish, changeset tag | * --tag,--otp:str  |  | +pkg.publish(npm) +vcs.commit
semantic-release, np, auto, beachball, release-please, shipjs, multi-semantic-release, bumpp, release-plan | * -b,--branches,-r,--repository-url,-p,--plugins,-e,--extends,--tag,--branch,--token:str --dry-run{dry} -d{dry} --preview{dry} | str* | +pkg.publish(npm) +vcs.commit +vcs.push +net.connect(vendor)
release-it | * -c,--config:x -i,--increment,--preReleaseId:str --dry-run{dry} -d{dry} --changelog{dry} --release-version{dry} | str* | +pkg.publish(npm) +vcs.commit +vcs.push
standard-version, commit-and-tag-version | * -r,-p,-t,-i,--release-as,--prerelease,--tag-prefix:str --infile:w --dry-run{dry} |  | +vcs.commit
pkg-pr-new | * | str* | +pkg.publish(npm)

# looking at dependencies
ncu, npm-check-updates, npm-check, taze, updates | * -f,--filter,-t,--target,-x,--reject,-p,--packageManager,--dep:str --packageFile:r --configFilePath,--configFileName:x -r,--registry:url --cwd:cd -d{+pkg.script(npm)} --doctor{+pkg.script(npm)} | str* | +net.connect(registry) +pkg.install(npm)
depcheck, knip, ts-prune, unimported, madge, depcruise, dependency-cruiser, skott, size-limit, bundlesize, attw, publint, npm-packlist, bundlewatch, source-map-explorer | * --config,-c:x --ignores,--ignore-patterns,--include,--exclude,--extensions,-T,-x:str
 --image,-i,-f,--output-to:w --ts-config,-p,--project:r | R? | +proc.code(project)
license-checker, license-checker-rseidelsohn, license-report, licensee, legally | * --start:R --out:w --customPath:r --onlyAllow,--failOn,--excludePackages:str --csv --json | str*
npkill | * -d,--directory:D -t,--target:str -D{+fs.delete} --delete-all{+fs.delete} |  | +fs.delete
verdaccio, npm-proxy-cache | * -c,--config:x -l,--listen:str |  | +net.listen
degit, tiged, giget | * -c --force{force} --mode:str | url W?
create-react-app, create-next-app, create-vite, create-vue, create-svelte, create-astro, create-remix, create-react-router, create-t3-app, create-expo-app, create-turbo, create-nuxt, create-nx-workspace, create-electron-app, create-docusaurus, create-hono,
 create-solid, create-qwik, create-strapi-app, create-payload-app, create-preact, create-tauri-app, create-cloudflare, sv, express-generator | * --template,-t,--preset,-e,--example:str | W? str* | +net.connect(registry) +pkg.install(npm)
shadcn, shadcn-ui, shadcn-vue, yo, hygen, plop | * -c,--cwd:cd --plopfile:x | str* | +net.connect(registry) +pkg.install(npm) +proc.code(project)
rimraf, del, del-cli, trash-cli | * --glob? -g --force{force} -f{force} --dry-run{dry} | D+
mkdirp, make-dir | * -m,--mode:str | wd+
cpy, copyfiles, ncp, cpx, cpx2, cpr, copyup | * -u,--up,-e,--exclude,--filter:str --cwd:cd -c{+unknown} --command{+unknown} | R+ W
shx | -s --silent | cmd | posix
`,
};
