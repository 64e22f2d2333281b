import type { Family } from "../lookup.ts";

/** Forges, trackers, chat, CI services and release tools. */
export const FORGES: Family = {
  source:
    "cli.github.com/manual (2.81), glab 1.74 docs, hub 2.14, tea 0.11, jira-cli, acli, linear and slack CLIs, circleci, travis, buildkite-agent, act 0.2.82, drone, gitlab-runner, dagger 0.19, earthly 0.8, goreleaser 2.12, git-cliff 2, codecov and sonar manuals",
  lines: String.raw`
gh | * | sub
gh pr, gh issue, gh repo, gh release, gh run, gh workflow, gh gist, gh auth, gh config, gh secret, gh variable, gh ssh-key, gh gpg-key, gh label, gh project, gh codespace, gh cs, gh extension, gh ext, gh alias, gh cache, gh ruleset, gh search, gh attestation, gh org, gh agent-task, gh repo deploy-key, gh codespace ports | * -R,--repo:str | sub?
gh pr view, gh pr list, gh pr ls, gh pr diff, gh pr checks, gh pr status, gh issue view, gh issue list, gh issue ls, gh issue status, gh release view, gh release list, gh release ls, gh repo view, gh repo list, gh repo ls, gh run view, gh run list, gh run ls, gh run watch, gh gist view, gh gist list, gh project view, gh project list, gh project item-list, gh search issues, gh search prs, gh search code, gh search commits, gh search repos, gh status, gh agent-task view, gh agent-task list | * -q,--jq,-t,--template,--json,-R,--repo:str | str* | +infra.read(github)/untrusted out=network
gh workflow list, gh workflow view, gh label list, gh cache list, gh ruleset list, gh ruleset view, gh ruleset check, gh secret list, gh variable list, gh variable get, gh ssh-key list, gh gpg-key list, gh repo deploy-key list, gh config get, gh config list, gh alias list, gh extension list, gh extension search, gh org list, gh codespace list, gh codespace view, gh codespace logs, gh project field-list, gh browse, gh version, gh help, gh completion | * -q,--jq,-t,--template,-R,--repo:str | str* | +infra.read(github)
gh auth status | * -t,--show-token{+secret.use(github)/discloses} | str* | +infra.read(github)
gh auth token, glab auth dpop-gen, glab auth credential-helper | * | str* | +secret.use(github)/discloses
gh auth login, gh auth logout, gh auth refresh, gh auth switch, glab auth login, glab auth logout | * -h,--hostname,-s,--scopes,-t,--token:str --with-token,--stdin | str* | +secret.use(github) +fs.write(home) in=data
gh auth setup-git | * | str* | +vcs.config/global
gh pr create, gh pr new, gh pr comment, gh pr merge, gh pr close, gh pr reopen, gh pr review, gh pr edit, gh pr ready, gh pr lock, gh pr unlock, gh pr update-branch, gh pr revert, gh issue create, gh issue new, gh issue comment, gh issue close, gh issue reopen, gh issue edit, gh issue transfer, gh issue pin, gh issue unpin, gh issue lock, gh issue unlock, gh issue develop, gh label create, gh label edit, gh label clone, gh project create, gh project edit, gh project close, gh project copy, gh project link, gh project unlink, gh project mark-template, gh project item-add, gh project item-create, gh project item-edit, gh project item-archive, gh project field-create, gh repo create, gh repo new, gh repo fork, gh repo edit, gh repo rename, gh repo archive, gh repo unarchive, gh repo sync, gh repo set-default, gh run cancel, gh run rerun, gh workflow run, gh workflow enable, gh workflow disable, gh variable set, gh codespace create, gh codespace edit, gh codespace stop, gh codespace rebuild, gh codespace code | * -F,--body-file,--recover,--env-file:r -R,--repo,-b,--body,-t,--title,-T,--template,-l,--label:str -s,--source:M -f,--raw-field,--field:data --admin,--force,-y,--yes,--accept-visibility-change-consequences{force} --push{+vcs.push} --dry-run{dry} | str* | +infra.change(github) in=data
gh pr checkout, gh pr co | * -f,--force{lossy} -b,--branch,-R,--repo:str | str? | +infra.read(github)/untrusted +fs.write
gh repo clone, glab repo clone | * -u,--upstream-remote-name,-g,--group:str | str str* | +infra.read(github)/untrusted +net.connect +fs.write
gh repo delete, gh issue delete, gh label delete, gh release delete, gh release delete-asset, gh run delete, gh cache delete, gh secret delete, gh secret remove, gh variable delete, gh ssh-key delete, gh gpg-key delete, gh gist delete, gh project delete, gh project item-delete, gh codespace delete, gh repo deploy-key delete | * -a,--all{wide} -y,--yes,-f,--force{force} --cleanup-tag{+vcs.push} | str* | +infra.destroy(github)
gh release create, gh release new, gh release upload, gh release edit | * -F,--notes-file:r -n,--notes,-t,--title,-R,--repo,--target,--tag,--notes-start-tag,--discussion-category:str --clobber{force} | str? r* | +deploy.release(github) +net.send(github) out=meta
gh release download, gh run download | * -D,--dir:wd -O,--output:w -n,--name,-p,--pattern,-R,--repo,-A,--archive:str | str* | +infra.read(github)/untrusted
gh gist create | * -d,--desc,-f,--filename:str -p,--public | r* | +net.send(paste) in=data out=meta
gh gist edit | * -a,--add:r -d,--desc,-f,--filename,-r,--remove:str | str r? | +net.send(paste) out=meta
gh gist clone, gh gist rename | * | str* | +infra.change(github)
gh secret set, glab variable set, glab variable update, glab variable import | * -f,--env-file:r -b,--body,-v,--value,-e,--env,-o,--org,-R,--repo,-a,--app,--scope:str | str* | +infra.change(github) +secret.use(github) in=data
gh ssh-key add, gh gpg-key add, gh repo deploy-key add, glab ssh-key add, glab deploy-key add | * -t,--title,--type,-R,--repo:str -w,--allow-write | r? | +infra.change(github)/privileged in=data out=none
gh extension install, gh extension upgrade, gh extension create, gh ext install, gh ext upgrade | * --pin:str --force{force} | str* | +pkg.install(gh)/global
gh extension remove, gh extension exec, gh extension browse | * | str* | +fs.write(home) +unknown
gh alias set, gh alias import, gh alias delete, glab alias set, glab alias delete, gh config set, gh config clear-cache, glab config set | * -s,--shell{+unknown} --clobber{force} | str* | +fs.write(home)/hook
gh codespace ssh, gh cs ssh | * -c,--codespace,--profile,--server-port,-R,--repo:str --config | cmd? | +infra.change(github)/remote
gh codespace cp, gh cs cp | * -c,--codespace,-p,--profile:str -r,--recursive{recursive} -e,--expand | rr+ rw | +infra.change(github)
gh codespace ports forward, gh codespace jupyter | * | str* | +net.listen +infra.read(github)
gh api, glab api | -i --include --paginate --slurp --silent --verbose -X,--method,-H,--header,-q,--jq,-t,--template,--cache,-p,--preview,--output:str -F,--field,-f,--raw-field,--form:data --input:r --hostname:host | str | h=gh-api out=network
gh attestation verify, gh attestation download, gh attestation trusted-root | * -b,--bundle,--custom-trusted-root:r -o,--owner,-R,--repo:str | str? r? | +infra.read(github) out=meta
gh copilot, gh agent-task create | * -F,--from-file:r | str* | +agent.spawn(copilot)
gh models | * -f,--file:r | str* | +net.send(vendor)
glab | * -R,--repo:str | sub
glab mr, glab issue, glab ci, glab pipeline, glab pipe, glab job, glab release, glab repo, glab project, glab auth, glab config, glab variable, glab snippet, glab ssh-key, glab deploy-key, glab token, glab schedule, glab label, glab milestone, glab incident, glab iteration, glab cluster, glab alias, glab securefile, glab stack, glab runner | * -R,--repo:str -F,--output:str | sub?
glab mr list, glab mr view, glab mr diff, glab mr issues, glab mr approvers, glab mr for, glab issue list, glab issue view, glab incident list, glab incident view, glab ci list, glab ci view, glab ci status, glab ci trace, glab ci get, glab ci config, glab release list, glab release view, glab repo view, glab repo list, glab repo search, glab repo contributors, glab snippet list, glab snippet view | * -R,--repo,-F,--output:str | str* | +infra.read(gitlab)/untrusted out=network
glab auth status | * --hostname:str -a,--all -t{+secret.use(gitlab)/discloses} --show-token{+secret.use(gitlab)/discloses} | str* | +infra.read(gitlab)
glab config get, glab alias list, glab variable list, glab variable get, glab ssh-key list, glab ssh-key get, glab deploy-key list, glab schedule list, glab label list, glab milestone list, glab iteration list, glab token list, glab cluster agent, glab ci lint, glab check-update, glab version, glab changelog, glab runner list, glab securefile list | * -R,--repo,-F,--output:str | str* | +infra.read(gitlab)
glab mr create, glab mr new, glab mr note, glab mr merge, glab mr close, glab mr reopen, glab mr approve, glab mr revoke, glab mr update, glab mr rebase, glab mr todo, glab mr subscribe, glab mr unsubscribe, glab issue create, glab issue new, glab issue note, glab issue close, glab issue reopen, glab issue update, glab issue subscribe, glab issue unsubscribe, glab issue board, glab incident note, glab incident close, glab incident reopen, glab ci run, glab ci run-trig, glab ci retry, glab ci trigger, glab ci cancel, glab repo create, glab repo fork, glab repo transfer, glab repo mirror, glab repo archive, glab repo update, glab repo members, glab schedule create, glab schedule run, glab schedule update, glab label create, glab label edit, glab milestone create, glab securefile create, glab stack sync, glab stack create, glab stack amend | * -R,--repo,-d,--description,-t,--title,-m,--message,-l,--label,-b:str -f,--variables-from,--description-file:r -y,--yes{force} --push{+vcs.push} | str* | +infra.change(gitlab)
glab mr checkout | * | str* | +infra.read(gitlab)/untrusted +fs.write
glab mr delete, glab issue delete, glab ci delete, glab repo delete, glab release delete, glab variable delete, glab snippet delete, glab ssh-key delete, glab deploy-key delete, glab schedule delete, glab label delete, glab milestone delete, glab token revoke | * -y,--yes{force} | str* | +infra.destroy(gitlab)
glab release create, glab release upload | * -F,--notes-file,-a,--assets-links-file:r -n,--name,-N,--notes,-r,--ref,-R,--repo,-T:str | str r* | +deploy.release(gitlab) +net.send(gitlab) out=meta
glab release download, glab job artifact, glab ci artifact | * -D,--dir,-p,--path:wd | str* | +infra.read(gitlab)/untrusted
glab snippet create | * -t,--title,-d,--description,-f,--filename,-R,--repo:str -p,--personal | r* | +net.send(paste) in=data out=meta
glab token create, glab token rotate | * | str* | +secret.use(gitlab)/discloses
glab duo | * | str* | +net.send(vendor)
hub | * | sub
hub pr, hub issue, hub ci-status, hub browse, hub release, hub gist | * | sub? str* | +infra.read(github)/untrusted +infra.change(github)
hub pull-request, hub fork, hub create, hub sync, hub merge | * -F,--file:r | str* | +infra.change(github) +vcs.push
hub delete | * -y{force} | str* | +infra.destroy(github)
hub api | * -X,-H:str -F,-f:data --input:r | str | h=gh-api out=network
# Regular verbs (list, view, create, delete, …): code classifies them.
jenkins-cli get-credentials-as-xml, jenkins-cli get-credentials-domain-as-xml, jenkins-cli list-credentials-as-xml | * | str* | +secret.use(jenkins)/discloses
tea, jira, linear, acli, trello, circleci, travis, drone, woodpecker-cli, bk, jenkins-cli, jenkins-jobs, jfrog, jf, semaphore, appveyor | * -R,--repo,-r,--remote,-l,--login,-o,--output,-p,--project,-t,--token,--config:str -f,--file,--from-file,-T,--template,--body-file,--description-file:r -y,--yes,--force{force} | str* | h=cloud
tea pulls create, tea pulls close, tea pulls merge, tea pulls approve, tea pulls reject, tea pulls reopen, tea pr create, tea issues create, tea issues close, tea issues reopen, tea issues edit, tea releases create, tea labels create, tea repos create | * | str* | +infra.change(gitea)
jira issue list, jira issue view, tea issues list, tea issues view, tea pulls list, tea pulls view, linear issue list, linear issue view, acli jira workitem list, acli jira workitem view, tea issues, tea pulls, tea pr | * -p,-t,-s,-a,-q,-o,--output:str | str* | +infra.read(tracker)/untrusted out=network
jira init, jira me, jira serverinfo | * | str* | +secret.use(jira)
slack | * -t,--token,-a,--app,-w,--team:str | sub? str* | h=cloud
slack run, slack deploy | * | str* | +proc.code(project) +deploy.release(slack)
slack login, slack logout, slack auth | * | str* | +secret.use(slack)
slackcat, slack-notify | * -c,--channel,-n,--filename,-m:str | r* | +net.send(slack) in=data out=none
circleci config validate, circleci config process, circleci config pack, circleci version, circleci diagnostic | * -c,--config,--pipeline-parameters:r -o,--org-slug:str | r? | +net.connect(vendor)
circleci local execute | * -c,--config:r -e,--env,-v,--volume:str | str* | +proc.code(project) +infra.change(docker)
circleci orb publish | * | r str* | +pkg.publish(circleci) out=none
circleci setup, circleci context | * | str* | +secret.use(circleci)
jf rt, jf rt upload, jf rt u, jfrog rt upload | * --spec:r --dry-run{dry} | str* | +pkg.publish(artifactory) +net.send(vendor)
buildkite-agent | * --config:r | sub
buildkite-agent start, buildkite-agent bootstrap | * --config:r --hooks-path:R | str* | +net.connect(vendor) +proc.code
buildkite-agent pipeline upload, buildkite-agent annotate, buildkite-agent meta-data, buildkite-agent annotation, buildkite-agent step, buildkite-agent artifact upload, buildkite-agent artifact download, buildkite-agent env, buildkite-agent lock | * | str* | +infra.change(buildkite) +net.send(buildkite)
buildkite-agent secret, buildkite-agent oidc | * | str* | +secret.use(buildkite)/discloses
buildkite-agent pipeline, buildkite-agent artifact | * | sub
act | * -j,--job,-P,--platform,-s,--secret,--env,--input,--matrix,--container-architecture,--container-options,-a,--actor,--var,--network,--artifact-server-path,--container-daemon-socket:str -W,--workflows,-e,--eventpath,--secret-file,--env-file,--var-file,--input-file:r -C,--directory:cd -n,--dryrun{dry} -l,--list,-g,--graph{dry} --privileged{privileged} -b,--bind | str? | +proc.code(project) +infra.change(docker)
gitlab-runner | * -c,--config:r | sub
gitlab-runner list, gitlab-runner verify, gitlab-runner status | * -c,--config:r | str* | +infra.read(gitlab)
gitlab-runner exec, gitlab-runner run, gitlab-runner run-single | * -c,--config:r | str* | +proc.code(project) +infra.change(docker)
gitlab-runner register, gitlab-runner unregister, gitlab-runner install, gitlab-runner uninstall, gitlab-runner start, gitlab-runner stop, gitlab-runner restart, gitlab-runner reset-token | * -t,--token,-r:str | str* | +proc.persist +infra.change(gitlab) +secret.use(gitlab)
gitlab-ci-local | * --file,--variables-file:r --cwd:cd | str* | +proc.code(project) +infra.change(docker)
dagger | * -m,--mod,--progress:str --workdir:cd | sub? str* | +proc.code(project) +infra.change(docker)
dagger functions, dagger version, dagger config | * -m,--mod:str | str* | +infra.read(docker)
dagger call, dagger query, dagger develop, dagger init, dagger install | * -m,--mod:str --doc:r -o,--output:w | str* | +proc.code(project) +infra.change(docker)
dagger run | * -m,--progress:str | cmd | posix +infra.change(docker)
earthly | * -s,--secret,--build-arg,--platform:str --secret-file,--env-file-path,--arg-file-path,--secret-file-path:r -P,--allow-privileged{privileged} --push{+pkg.publish(oci)} --ls{dry} | str* | +proc.code(project) +infra.change(docker)
depot | * -t,--token,--project:str | sub? str* | h=cloud
depot build, depot bake | * -t,--tag,--build-arg,--platform,--target,--project,--secret:str -f,--file:r -o,--output,--metadata-file:w --push{+pkg.publish(oci)} | str* | +infra.change(docker) +proc.code(project)/remote +net.send(depot)
codecov, codecovcli, coveralls, cc-test-reporter, codacy-coverage-reporter | * -t,--token,-F,--flag,-n,--name,-r,--slug:str -f,--file,-c,--config,--codecov-yml-path:r -s,--dir:R -d,--dry-run{dry} | str* | +net.send(vendor)
sonar-scanner, sonar | * -D,-X:str | str* | empty=R@. +net.send(vendor) out=meta
goreleaser, jreleaser | * -f,--config,--config-file:r | sub
goreleaser check, goreleaser healthcheck, goreleaser schema, goreleaser jsonschema, jreleaser config, jreleaser template | * -f,--config:r | str* | +vcs.read
goreleaser build, jreleaser assemble, jreleaser checksum, jreleaser changelog | * -f,--config,--release-notes:r -o,--output:w --snapshot | str* | +proc.code(project)
goreleaser release, goreleaser publish, goreleaser announce, goreleaser continue, jreleaser release, jreleaser full-release, jreleaser deploy, jreleaser upload, jreleaser publish, jreleaser announce | * -f,--config,--release-notes,--release-header:r --snapshot,--skip-publish --dry-run{dry} | str* | +deploy.release(goreleaser) +proc.code(project)
goreleaser init, jreleaser init | * -f,--config:w | str* | +fs.write
ghr, release-it-go | * --token,--repo-url,--target-branch,-t,-u,-r,-c,-n,-b:str --config-file,--manifest-file:r --dry-run{dry} | str* | +deploy.release(github)
svu, gitversion | * | str* | +vcs.read
cog, changie, knope | * | sub? str* | +vcs.commit +fs.write +proc.code(project)
cog check, cog log, cog changelog, cog verify, cog latest, cog next, changie check, changie log, changie changelog, changie verify, changie latest, changie next | * | str* | +vcs.read
`,
};
