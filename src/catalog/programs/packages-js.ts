import type { Family } from "../lookup.ts";

// npm takes its options before and after the sub-command. `--node-options` and `--script-shell` decide what runs.
const NPM = String.raw`* -C,--prefix:cd -w,--workspace,--otp,--tag,--omit,--include,--loglevel,--location,--access,--scope,--before,--depth,--cpu,--os:str --registry,--proxy,--https-proxy:url
 --userconfig,--globalconfig,--cafile:r --cache,--logs-dir:W --script-shell,--shell,--node-gyp,--git,--init-module:x --editor,--viewer,--browser:sh --node-options:str{+unknown} -g,--global{global} --dry-run{dry}`;
const YARN =
  "* --cwd:cd --modules-folder,--cache-folder,--global-folder,--link-folder:W --registry,--proxy,--https-proxy:url --use-yarnrc:r --mutex,--tag,--mode:str -g,--global{global} --immutable{locked} --frozen-lockfile{locked}";
const PNPM = String.raw`* -C,--dir:cd -F,--filter,--filter-prod,--reporter,--loglevel,--workspace-concurrency,--tag:str --registry:url --store-dir,--modules-dir,--virtual-store-dir,--lockfile-dir,--global-dir:W
 --script-shell,--pnpmfile,--global-pnpmfile:x --node-options:str{+unknown} -g,--global{global} --frozen-lockfile{locked} --dry-run{dry}`;

/** JavaScript packages: managers, runners, version managers, monorepo and release tools. */
export const PACKAGES_JS: Family = {
  source:
    "npm 11 manual and command list (installed), yarn 1.22 and 4, pnpm 10, corepack --help; READMEs of nvm, fnm, volta, lerna 8, nx 21, turbo 2, rush 5, changesets, semantic-release, release-it, np. A word after `sub?` that has no line is a script or task: the parent's other roles and facts apply.",
  lines: String.raw`
npm | ${NPM} | sub
npm install, npm i, npm add, npm in, npm ins, npm inst, npm insta, npm instal, npm isnt, npm isnta, npm isntal, npm isntall, npm uninstall, npm unlink, npm remove, npm rm, npm r, npm un, npm update, npm u, npm up, npm upgrade, npm udpate,
 npm dedupe, npm ddp, npm prune, npm shrinkwrap, npm audit fix, npm pkg delete, npm pkg fix | ${NPM} | pkg:npm* | +pkg.install(npm) h=package-install
npm link, npm ln | ${NPM} | pkg:npm* | +pkg.install(npm)/global h=package-install
npm ci, npm clean-install, npm ic, npm install-clean, npm isntall-clean | ${NPM} |  | +pkg.install(npm)/locked h=package-install
npm install-test, npm it, npm install-ci-test, npm cit, npm clean-install-test, npm sit | ${NPM} | pkg:npm* | +pkg.install(npm) +pkg.script(npm) h=package-install
npm rebuild, npm rb, npm approve-scripts, npm install-scripts | ${NPM} | str* | +pkg.script(npm)
npm run, npm run-script, npm rum, npm urn, npm test, npm t, npm tst, npm start, npm stop, npm restart | ${NPM} | str* | +pkg.script(npm) h=npm-run
npm exec, npm x | ${NPM} --package:pkg:npm -c,--call:sh -y,--yes --no | cmd | +pkg.script(npm) posix h=npx
npx, pnpx, pnx | ${NPM} -p,--package:pkg:npm -c,--call:sh -n,--node-arg:str{+unknown} -y,--yes -q,--quiet --no --no-install --ignore-existing | cmd | +pkg.script(npm) posix h=npx
npm init, npm create, npm innit | ${NPM} | pkg:npm? str* | +pkg.script(npm)
npm explore | ${NPM} | str cmd | posix
npm publish, pnpm publish | ${NPM} --dry-run{dry-run} | R? | +pkg.publish(npm) h=package-install
npm unpublish, npm deprecate, npm undeprecate, npm dist-tag add, npm dist-tag rm, npm dist-tags add, npm dist-tags rm, npm owner add, npm owner rm, npm author add, npm access set, npm access grant, npm access revoke, npm access public,
 npm access restricted, npm team, npm org, npm token revoke, npm trust, npm stage, npm star, npm unstar, npm hook, npm profile set, npm profile enable-2fa, npm profile disable-2fa, pnpm unpublish, pnpm deprecate, pnpm dist-tag, pnpm owner, pnpm access, pnpm team, pnpm token | ${NPM} -f,--force{force} | str* | +pkg.publish(npm)
npm dist-tag, npm dist-tags, npm owner, npm author, npm access, npm audit | ${NPM} | sub? | +net.connect(registry)
npm dist-tag ls, npm dist-tags ls, npm owner ls, npm access list, npm access get, npm view, npm info, npm show, npm v, npm search, npm find, npm s, npm se, npm outdated, npm docs, npm home, npm bugs, npm issues, npm repo, npm ping, npm stars,
 npm fund, npm doctor, npm audit signatures, npm whoami, npm edit, npm profile get, npm cache add | ${NPM} | str* | +net.connect(registry) out=network
npm diff | ${NPM} | str* | +net.connect(registry) out=content
npm token, npm profile, npm config, npm c, npm cache, npm pkg | ${NPM} | sub
npm token list, npm token create | ${NPM} | str* | +secret.use(npm)/discloses +net.connect(registry)
npm login, npm adduser, npm add-user, npm logout | ${NPM} |  | +secret.use(npm) +net.connect(registry) +fs.write(home)
npm config get, npm config list, npm config ls, npm c get, npm c ls, npm get, npm help, npm help-search, npm ls, npm list, npm la, npm ll, npm explain, npm why, npm query, npm sbom, npm root, npm bin, npm find-dupes, npm completion, npm pkg get,
 npm cache ls, npm cache verify, npm deny-scripts | ${NPM} | str*
npm prefix | * -g{global}
npm pkg set, npm set-script | ${NPM} | str* | h=package-setting
npm config set, npm c set, npm set | ${NPM} | str* | +fs.write(home) h=package-setting
npm config delete, npm config edit, npm config fix, npm c delete | ${NPM} | str* | +fs.write(home)
npm cache clean, npm cache clear, npm cache rm | ${NPM} | str* | +fs.delete(home)
npm version, npm verison | ${NPM} -m,--message,--preid:str | str? | +vcs.commit +pkg.install(npm) +proc.code(project) h=package-install
npm pack | ${NPM} --pack-destination:wd | str* | +proc.code(project) +net.connect(registry) h=package-install

yarn, yarnpkg | ${YARN} | sub? str* | +pkg.install(npm) h=npm-run
yarn install, yarn add, yarn remove, yarn upgrade, yarn up, yarn upgrade-interactive, yarn dedupe, yarn import, yarn unplug, yarn set resolution, yarn patch-commit, yarn rebuild, yarn workspaces focus | ${YARN} | pkg:npm* | +pkg.install(npm) h=package-install
yarn link, yarn unlink, yarn global add, yarn global remove, yarn global upgrade | ${YARN} | pkg:npm* | +pkg.install(npm)/global h=package-install
yarn run, yarn test, yarn start | ${YARN} | str* | +pkg.script(npm) h=npm-run
yarn exec | ${YARN} | sh+ | posix h=shell-words
yarn node | ${YARN} -e,--eval,-p,--print,-pe:code:js -r,--require,--import,--loader:x | x str* | single posix
yarn dlx | ${YARN} -p,--package:pkg:npm -q,--quiet | cmd | +pkg.script(npm) posix h=npx
yarn create, yarn init | ${YARN} | pkg:npm? str* | +pkg.script(npm)
yarn workspace | ${YARN} | str cmd? | +pkg.script(npm) posix h=npx
yarn workspaces, yarn global, yarn set, yarn plugin, yarn npm, yarn config, yarn cache, yarn npm tag | ${YARN} | sub
yarn workspaces run, yarn workspaces foreach, yarn constraints | ${YARN} | str* | +proc.code(project)
yarn set version, yarn policies, yarn plugin import | ${YARN} | str* | +net.connect(registry) +pkg.script(npm)/downloaded
yarn publish, yarn npm publish, yarn npm tag add, yarn npm tag remove, yarn tag, yarn owner, yarn team, yarn access | ${YARN} | str* | +pkg.publish(npm)
yarn pack, pnpm pack | ${PNPM} -o,--out,-f,--filename:w --pack-destination:wd |  | +proc.code(project)
yarn version | ${YARN} | str* | +vcs.commit +proc.code(project)
yarn login, yarn logout, yarn npm login, yarn npm logout, pnpm login, pnpm adduser, pnpm logout | * | str* | +secret.use(npm) +net.connect(registry) +fs.write(home)
yarn info, yarn outdated, yarn audit, yarn npm info, yarn npm audit, yarn npm whoami, yarn npm tag list, yarn search | ${YARN} | str* | +net.connect(registry) out=network
yarn why, yarn list, yarn licenses, yarn check, yarn bin, yarn versions, yarn help, yarn explain, yarn workspaces info, yarn workspaces list, yarn global list, yarn global bin, yarn global dir, yarn config get, yarn config list, yarn plugin list, yarn plugin runtime,
 yarn cache dir, yarn cache list, yarn patch | * --no-redacted{+secret.use(npm)/discloses} | str*
yarn config set, pnpm config set, pnpm c set, pnpm set | * | str* | +fs.write(home) h=package-setting
yarn config delete, yarn config unset, yarn plugin remove, pnpm config delete | * | str* | +fs.write(home)
yarn cache clean, pnpm store prune, pnpm cache delete, corepack cache | * | str* | +fs.delete(home)

pnpm, pn | ${PNPM} | sub? str* | h=npm-run
pnpm install, pnpm i, pnpm add, pnpm remove, pnpm rm, pnpm uninstall, pnpm un, pnpm update, pnpm up, pnpm upgrade, pnpm import, pnpm prune, pnpm dedupe, pnpm patch-commit, pnpm patch-remove, pnpm approve-builds, pnpm deploy, pnpm fetch | ${PNPM} --config:str | pkg:npm* | +pkg.install(npm) h=package-install
pnpm link, pnpm ln, pnpm unlink, pnpm self-update | ${PNPM} | str* | +pkg.install(npm)/global
pnpm ci, pnpm clean-install | ${PNPM} |  | +pkg.install(npm)/locked h=package-install
pnpm install-test, pnpm it, pnpm rebuild, pnpm rb, pnpm recursive, pnpm multi, pnpm m | ${PNPM} | str* | +pkg.install(npm) +pkg.script(npm)
pnpm run, pnpm run-script, pnpm test, pnpm t, pnpm tst, pnpm start, pnpm stop, pnpm restart | ${PNPM} | str* | +pkg.script(npm) h=npm-run
pnpm exec, pnpm dlx | ${PNPM} --package:pkg:npm -c{cmd>sh} --shell-mode{cmd>sh} | cmd | +pkg.script(npm) posix h=npx
pnpm create, pnpm init | ${PNPM} | pkg:npm? str* | +pkg.script(npm)
pnpm audit, pnpm outdated, pnpm view, pnpm info, pnpm show, pnpm search, pnpm ping, pnpm whoami | ${PNPM} --fix{+pkg.install(npm)} | str* | +net.connect(registry) out=network
pnpm list, pnpm ls, pnpm la, pnpm ll, pnpm why, pnpm licenses, pnpm root, pnpm bin, pnpm help, pnpm doctor, pnpm patch, pnpm ignored-builds, pnpm get, pnpm config get, pnpm config list, pnpm c get, pnpm store path, pnpm store status, pnpm env list | ${PNPM} | str*
pnpm config, pnpm c, pnpm store, pnpm env, pnpm cache | ${PNPM} | sub
pnpm env use, pnpm env add, pnpm env remove, pnpm store add | ${PNPM} | str* | +net.connect(registry) +fs.write(home)
pnpm setup | * |  | +fs.write(home)/hook
pnpm server | * | str* | +net.listen
corepack | * | sub? cmd | +pkg.script(npm)
corepack enable, corepack disable | * --install-directory:W | str* | +pkg.install(npm)/global
corepack install, corepack use, corepack up, corepack prepare, corepack pack | * -o,--output:w | str* | +net.connect(registry) +fs.write(home)
bower, jspm, jsr, yalc, patch-package | * | sub? str* | +pkg.install(npm)

# versions of node
nvm, fnm, volta, nodenv, nodeenv | * --fnm-dir:W | sub? str* | +net.connect(vendor) +fs.write(home)
nvm use, nvm alias, nvm deactivate, nvm current, nvm which, nvm ls, nvm list, nvm version, fnm use, fnm env, fnm list, fnm ls, fnm current, fnm default, fnm alias, fnm completions, volta list, volta ls, volta which, nodenv local, nodenv versions, nodenv version, nodenv which, nodenv rehash | * | str*
nvm exec | --silent | str cmd | posix
nvm run | --silent | str? x str* | posix
fnm exec | --using:str | cmd | posix
volta run | --node,--npm,--yarn,--pnpm:str --env:env --bundled-npm --no-yarn --no-pnpm | cmd | posix
nodenv exec |  | cmd | posix
n | * | sub? str* | +net.connect(vendor) +fs.write(system)
n exec, n run, n as | --download --offline | str cmd | posix
n ls, n which, n bin, n doctor | * | str?

# monorepos and tasks
turbo | * --cwd:cd --dry-run{dry} --dry{dry} --cache-dir:W -F,--filter:str | sub? str* | +proc.code(project)
turbo login, turbo logout, turbo link, turbo unlink | * | str* | +net.connect(vendor) +fs.write(home)
turbo prune | * --out-dir:W | str*
nx | * --dry-run{dry} | sub? str* | +proc.code(project)
nx graph, nx dep-graph | * --file:w --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
nx migrate, nx add, nx init, nx import | * | pkg:npm? str* | +pkg.install(npm) +pkg.script(npm)
nx release | * --dry-run{dry} -d{dry} | sub? str* | +pkg.publish(npm) +vcs.commit +vcs.push
nx release version, nx release changelog, nx release plan | * --dry-run{dry} -d{dry} | str* | +vcs.commit
nx connect, nx login, nx logout, nx-cloud | * | str* | +net.connect(vendor)
lerna | * | sub
lerna run | * | str* | +proc.code(project)
lerna exec | --scope,--ignore,--since,--concurrency:str --parallel --stream --no-bail --no-private | cmd | posix
lerna bootstrap, lerna add, lerna link, lerna import, lerna init, lerna create, lerna clean | * | str* | +pkg.install(npm)
lerna publish | * --contents:R -y,--yes{force} | str* | +pkg.publish(npm) +vcs.commit +vcs.push
lerna version | * | str* | +vcs.commit +vcs.push
lerna ls, lerna list, lerna changed, lerna diff, lerna info | * | str*
rush | * | sub? str* | +proc.code(project)
rush install, rush update, rush add, rush remove | * | str* | +pkg.install(npm)
rush publish | * | str* | +pkg.publish(npm) +vcs.commit +vcs.push
rushx, lage, wireit, moon, preconstruct, manypkg, syncpack, npm-run-all, npm-run-all2, run-s, run-p, start-server-and-test | * | str* | +proc.code(project)
concurrently, conc | * -n,--names,-c,--prefix-colors,-p,--prefix,-m,--max-processes,-s,--success,--restart-tries:str | sh+
cross-env, cross-env-shell |  | env* cmd | posix
env-cmd | -f,--file:r -r,--rc-file:x -e,--environments:str -x --expand-envs --no-override --silent --use-shell{cmd>sh} --fallback --verbose | cmd | posix
dotenv | -e,-f,--file:r -c? -v,-p,-q,--quote:str -o --override --no-override | sub? cmd | posix
dotenv run | --override --no-override | cmd | posix
dotenv list, dotenv get, dotenvx get, dotenvx decrypt, dotenvx keypair | * -f,--file:r | str* | +secret.use(env)/discloses
dotenv set, dotenv unset, dotenvx set, dotenvx encrypt, dotenvx rotate | * -f,--file:w | str*
dotenvx | -q --quiet -v | sub
dotenvx run | -f,--env-file:r -e,--env:env -o --overload -q --quiet | cmd | posix
wait-on | * -c,--config:x | str*

# releases
changeset | * -o,--output:w | sub? str* | +vcs.commit
changeset publish | * | str* | +pkg.publish(npm) +vcs.commit
semantic-release, np, auto, beachball, release-please, bumpp, release-it, pkg-pr-new | * -c,--config:x --dry-run{dry} -d{dry} --preview{dry} | str* | +pkg.publish(npm) +vcs.commit +vcs.push +net.connect(vendor)
standard-version, commit-and-tag-version | * --infile:w --dry-run{dry} |  | +vcs.commit

# looking at dependencies, project scaffolds, file helpers of scripts
ncu, npm-check-updates, npm-check, taze | * --packageFile:w --configFilePath:x -r,--registry:url --cwd:cd -d{+pkg.script(npm)} --doctor{+pkg.script(npm)} -u,--upgrade,-w,--write,-i,--interactive{+pkg.install(npm)} -t,--target,-f,--filter,-x,--reject,--dep,-e,--errorLevel,--format:str | str* | +net.connect(registry)
depcheck, knip, ts-prune, unimported, madge, depcruise, dependency-cruiser, skott, size-limit, bundlesize, attw, publint, source-map-explorer | * --config,-c:x --image,-i,-f,--output-to:w | m* | +proc.code(project)
license-checker, license-checker-rseidelsohn, license-report, licensee | * --start:R --out:w | str*
npkill | * -d,--directory:D |  | +fs.delete
verdaccio | * -c,--config:x |  | +net.listen
degit, tiged, giget | * --force{force} | url W?
create-react-app, create-next-app, create-vite, create-vue, create-svelte, create-astro, create-remix, create-react-router, create-t3-app, create-expo-app, create-turbo, create-nuxt, create-nx-workspace, create-docusaurus, create-hono, create-solid, create-tauri-app,
 create-cloudflare, sv | * | W? str* | +net.connect(registry) +pkg.install(npm)
shadcn, shadcn-ui, yo, hygen, plop | * -c,--cwd:cd | str* | +net.connect(registry) +pkg.install(npm) +proc.code(project)
rimraf, del, del-cli | * --dry-run{dry} | D+
mkdirp, make-dir | * | wd+
cpy, copyfiles, ncp, cpx, cpr | * --cwd:cd -c{+unknown} --command{+unknown} -u,-e:str | R+ W
shx | -s --silent | cmd | posix
`,
};
