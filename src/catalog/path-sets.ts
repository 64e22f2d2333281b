/**
 * Named sets of paths, as globs. `~` is the user's home, a leading double star any folder. Sources: the
 * tools' own manuals, and the credential stores that five open source security tools read
 * (measured list, 2026-11). A set is what a rule means by `@name`.
 */
export interface PathSet {
  readonly name: string;
  /** What the set is for; shown by `sallyport explain`. */
  readonly about: string;
  readonly globs: readonly string[];
  /** Paths that the globs match but that are harmless. */
  readonly except?: readonly string[];
}

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

export const PATH_SETS: readonly PathSet[] = [
  {
    name: "secrets",
    about: "files that hold keys, tokens, passwords, or a history of commands and cookies",
    globs: list(`
      **/.env **/.env.* **/*.env **/.envrc **/.flaskenv **/.dev.vars **/.env-*
      ~/.ssh/** **/.ssh/** **/id_rsa **/id_dsa **/id_ecdsa **/id_ed25519 **/id_ecdsa_sk **/id_ed25519_sk **/*_rsa **/*_ed25519
      /etc/ssh/ssh_host_*_key **/*.pem **/*.key **/*.p12 **/*.pfx **/*.jks **/*.keystore **/*.ppk **/*.kdbx **/*.p8 **/*.asc.key
      ~/.aws/credentials ~/.aws/sso/cache/** ~/.aws/cli/cache/** **/.aws/credentials ~/.aws/config ~/.aws/login/**
      ~/.config/gcloud/** **/application_default_credentials.json **/*service_account*.json **/*service-account*.json **/gcp-key*.json
      **/client_secret*.json **/credentials.json ~/.boto ~/.azure/** ~/.kube/** **/.kube/config **/kubeconfig **/kubeconfig.y*ml **/*.kubeconfig
      /var/run/secrets/** /run/secrets/** ~/.docker/config.json **/.docker/config.json **/.dockercfg ~/.config/containers/auth.json ~/.config/helm/registry/config.json
      **/.npmrc **/.yarnrc.yml ~/.bunfig.toml **/.pypirc ~/.config/pypoetry/auth.toml ~/.condarc ~/.config/pip/pip.conf ~/.pip/pip.conf
      ~/.cargo/credentials ~/.cargo/credentials.toml ~/.gem/credentials ~/.local/share/gem/credentials ~/.bundle/config ~/.m2/settings.xml ~/.m2/settings-security.xml
      ~/.gradle/gradle.properties ~/.nuget/** ~/.config/NuGet/** ~/.composer/auth.json ~/.config/composer/auth.json **/auth.json ~/.hex/hex.config ~/.sbt/.credentials ~/.ivy2/.credentials
      **/.git-credentials ~/.config/git/credentials **/.netrc **/_netrc ~/.authinfo ~/.authinfo.gpg ~/.config/gh/** ~/.config/glab-cli/** ~/.config/hub ~/.config/github-copilot/**
      ~/.gnupg/** **/.gnupg/** ~/.password-store/** ~/.config/op/** ~/.op/** ~/.config/Bitwarden*/** ~/.lastpass/** ~/.config/keybase/** ~/.config/sops/** ~/.config/age/** **/*.agekey **/keys.txt.age
      ~/.terraform.d/credentials.tfrc.json ~/.terraformrc **/*.tfstate **/*.tfstate.* **/*.tfstate.backup ~/.pulumi/credentials.json ~/.vault-token **/.vault-token **/.vault_pass **/.vault-password* **/.vault_password* **/vault_pass* ~/.doppler/** ~/.infisical/** ~/.chamber/**
      ~/.databrickscfg ~/.snowflake/** ~/.snowsql/** ~/.dbt/profiles.yml **/.pgpass **/.my.cnf **/.mylogin.cnf ~/.mongorc.js ~/.config/pgcli/** ~/.config/rclone/** ~/.rclone.conf ~/.s3cfg ~/.mc/** ~/.passwd-s3fs ~/.config/argocd/** ~/.argocd/**
      ~/.wrangler/** ~/.config/.wrangler/** ~/.cloudflared/** ~/.vercel/** ~/.local/share/com.vercel.cli/** ~/.config/netlify/** ~/.netlify/** ~/.fly/** ~/.railway/** ~/.supabase/** ~/.config/configstore/** ~/.config/firebase/** ~/.config/heroku/** ~/.config/doctl/** ~/.config/stripe/** ~/.sentryclirc ~/.oci/** ~/.aliyun/** ~/.config/hcloud/** ~/.config/linode-cli ~/.config/scw/** ~/.config/exoscale/** ~/.ngrok2/** ~/.config/ngrok/** ~/.circleci/cli.yml ~/.twilio-cli/** ~/.jupyter/** ~/.local/share/jupyter/runtime/** ~/.config/render/** ~/.render/** ~/.config/neonctl/** ~/.config/turso/** ~/.config/planetscale/** ~/.config/cloudflare/** ~/.cf/config.json ~/.bluemix/config.json ~/.civo.json ~/.config/upcloud.y*ml ~/.vultr-cli.y*ml ~/.linode-cli ~/.config/shopify* ~/.travis/config.yml ~/.buildkite.json ~/.config/buildkite/** ~/.config/tea/** ~/.config/jira*/** ~/.jira.d/** ~/.config/.jira/** ~/.acli/** ~/.config/ghorg/** ~/.config/lab/** ~/.config/hub* ~/.nomad-token ~/.consul-token ~/.config/exercism/** ~/.config/algolia/** ~/.config/sentry*/** ~/.grafana* ~/.datadogrc ~/.newrelic/** ~/.config/pulumi/** ~/.wakatime.cfg ~/.config/matterhorn/** ~/.config/slack*/** ~/.config/discord*/** ~/.config/Signal/** ~/.weechat/** ~/.config/msmtp/** ~/.msmtprc ~/.mutt/** ~/.offlineimaprc ~/.mbsyncrc ~/.fetchmailrc ~/.smbcredentials ~/.config/filezilla/** ~/.config/remmina/** ~/.local/share/remmina/** ~/.config/transmission*/** ~/.putty/** ~/.config/obs-studio/**/service.json
      ~/.claude/.credentials.json ~/.codex/auth.json ~/.gemini/oauth_creds.json ~/.gemini/google_accounts.json ~/.local/share/opencode/auth.json ~/.config/anthropic/** ~/.config/openai/** ~/.huggingface/token ~/.cache/huggingface/token ~/.kaggle/kaggle.json ~/.continue/config.* ~/.config/goose/** ~/.aider.conf.yml ~/.cursor/auth.json
      ~/.*_history ~/.bash_history ~/.zsh_history ~/.python_history ~/.node_repl_history ~/.psql_history ~/.mysql_history ~/.sqlite_history ~/.rediscli_history ~/.irb_history ~/.local/share/fish/fish_history **/.bash_history **/.zsh_history
      ~/.mozilla/** ~/.config/google-chrome*/** ~/.config/chromium/** ~/.config/BraveSoftware/** ~/.config/microsoft-edge*/** ~/.thunderbird/** ~/Library/Keychains/** ~/Library/Cookies/** ~/Library/Application?Support/Google/Chrome/** ~/Library/Application?Support/Firefox/** ~/.local/share/keyrings/** ~/.local/share/kwalletd/** **/logins.json **/key4.db **/Login?Data
      /etc/shadow /etc/shadow- /etc/gshadow /etc/gshadow- /etc/sudoers /etc/sudoers.d/** /etc/security/opasswd /etc/krb5.keytab **/*.keytab /etc/ssl/private/** /etc/letsencrypt/live/** /etc/letsencrypt/archive/** /etc/wireguard/** /etc/openvpn/** /etc/ipsec.secrets /etc/ppp/*-secrets /etc/NetworkManager/system-connections/** /etc/kubernetes/*.conf /etc/rancher/** /var/lib/kubelet/** /etc/docker/key.json
      /etc/master.passwd /private/etc/master.passwd /var/lib/docker/** /root/** /var/spool/cron/**
      ~/.local/state/sallyport/daemon/** **/sallyport/daemon/key* ~/.local/state/sallyport/vault/** **/sallyport/vault/** ~/.local/state/sallyport/respond/** **/sallyport/respond/settings.json
      /proc/*/environ /proc/*/mem /proc/kcore /dev/mem /dev/kmem /proc/*/maps.environ /proc/*/task/*/environ
      **/secrets.y*ml **/secrets.json **/secrets.toml **/secret.y*ml **/secret.json **/secrets.env **/.secrets **/.secrets/** **/.secret **/.htpasswd **/.pgpass.conf **/wp-config.php **/master.key **/credentials.y*ml **/credentials.toml **/credentials.xml **/credentials.csv **/credentials.ini **/credentials.txt **/.credentials **/.credentials.json **/accessKeys.csv **/rootkey.csv **/.s3cfg **/.boto **/local.settings.json **/.htaccess.secret **/passwords.txt **/passwords.csv **/secring.gpg **/.pgp/** **/.rhosts **/.cert.key **/token.txt **/tokens.json **/.token **/api_key.txt **/apikey.txt **/private.key **/privkey.pem **/server.key **/*.ovpn **/wallet.dat **/.dbshell **/.docker/config.json
    `),
    except: list(`
      **/.env.example **/.env.sample **/.env.template **/.env.dist **/.env.defaults **/.env.example.* **/.env.*.example **/.env.*.sample **/.env.*.template **/.env.schema **/.env.test.example **/*.example.env **/example.env **/sample.env **/template.env **/.env.tpl **/.envrc.example **/.env.d.ts **/.env.vault.example **/env.example
      **/*.pub.pem **/*pub*.pem **/cacert*.pem **/ca.pem **/ca-*.pem **/*-ca.pem **/*bundle*.pem **/chain.pem **/fullchain.pem **/cert.pem **/certs.pem **/certificate*.pem **/*.crt.pem **/*-cert.pem **/*_cert.pem **/*.cert.pem **/public*.pem **/*.pub **/*.pub.key **/*public*.key
      **/fixtures/**/*.key **/fixtures/**/*.pem **/fixtures/**/auth.json **/fixtures/**/credentials.json **/fixtures/**/secrets.json **/fixtures/**/secrets.y*ml **/fixtures/**/tokens.json **/__fixtures__/**/*.key **/__fixtures__/**/*.pem **/__fixtures__/**/*.json **/testdata/**/*.key **/testdata/**/*.pem **/testdata/**/*.json
      ~/.ssh/*.pub ~/.ssh/known_hosts* ~/.kube/cache/** ~/.config/gcloud/logs/** /root/.cargo/bin/** /root/.rustup/** /root/.nvm/versions/** /root/.local/bin/** /root/go/bin/** /root/.cache/** /root/.npm/** /root/.bun/bin/** /root/.deno/bin/**
      /usr/**/*.pem /usr/**/*.key /etc/ssl/certs/** /usr/share/** /usr/lib/** **/node_modules/**/*.key **/node_modules/**/*.pem ~/.azure/cliextensions/** ~/.kube/kubectx /root/project/** /root/workspace/**
    `),
  },
  {
    name: "sensitive",
    about: "files that often hold personal or business data",
    globs: list(`
      **/*.tfvars **/*.tfvars.json **/*.sql.gz **/*.dump **/dump.rdb **/*.bak.sql **/backup*.sql **/*.pcap **/*.har /etc/passwd- /var/log/auth.log* /var/log/secure* /var/mail/** ~/Mail/** ~/.local/share/evolution/**
    `),
  },
  {
    name: "guard",
    about: "this product's own policy, state, record and installation, and the machine's managed agent settings",
    globs: list(`
      **/sallyport.yaml **/sallyport.yml **/.sallyport/** **/.sallyport.* **/sallyport.json ~/.config/sallyport/** ~/.local/share/sallyport/** ~/.local/state/sallyport/** ~/.cache/sallyport/** ~/Library/Application?Support/Sallyport/**
      /etc/sallyport/** /etc/claude-code/** /Library/Application?Support/ClaudeCode/** /etc/codex/** /etc/gemini-cli/** /etc/github-copilot/** /etc/opencode/** **/sallyport/dist/hook.cjs **/sallyport/dist/cli/main.js **/node_modules/sallyport/** **/sallyport/approvals/**
      **/sallyport/grants.json **/sallyport/containment.json **/sallyport/respond/** **/sallyport/detect/** **/sallyport/spool/** **/sallyport/sessions/** /Library/Application?Support/Sallyport/** /Library/Managed?Preferences/**/com.anthropic.* /Library/Managed?Preferences/com.anthropic.* /opt/sallyport/** **/sallyport/dist/** **/sallyport/daemon/**
    `),
  },
  {
    name: "agent-config",
    about: "settings, hooks, servers, skills and plugins of coding agents",
    globs: list(`
      **/.claude/settings.json **/.claude/settings.local.json **/.claude/hooks/** **/.claude/skills/** **/.claude/commands/** **/.claude/agents/** **/.claude/plugins/** **/.claude/rules/** **/.claude/output-styles/** **/.claude/workflows/** **/.claude/agent-memory*/** **/.claude/.mcp.json **/.claude-plugin/** **/.mcp.json **/mcp.json **/.claude.json
      ~/.claude/** **/.codex/** ~/.codex/** **/.gemini/** ~/.gemini/** **/.cursor/** ~/.cursor/** **/.cursorrules **/.opencode/** **/opencode.json **/opencode.jsonc ~/.config/opencode/** **/.windsurf/** **/.windsurfrules **/.clinerules/** **/.clinerules **/.cline/** ~/.cline/** **/.roo/** **/.kilocode/** **/.continue/** **/.aider.conf.yml **/.goosehints ~/.config/goose/** ~/.copilot/** **/.github/hooks/** **/.github/copilot*/** **/.github/extensions/** **/.github/agents/** **/.github/skills/** **/.github/lsp.json **/.kiro/** ~/.kiro/** **/.amp/** ~/.config/amp/** **/.agents/** **/.antigravity/** ~/.antigravity/** ~/.qwen/** **/.qwen/**
      **/.vscode/settings.json **/.vscode/tasks.json **/.vscode/launch.json **/.vscode/mcp.json **/.vscode/extensions.json **/.devcontainer/** **/devcontainer.json **/.idea/runConfigurations/** ~/.config/Code/User/** ~/.vscode/** ~/.codeium/** **/mcp_config.json **/mcp_settings.json **/cline_mcp_settings.json ~/.config/zed/** **/.zed/settings.json **/.zed/tasks.json ~/.roo/** ~/.kilocode/** **/.trae/** ~/.trae/** **/.junie/** ~/.junie/** ~/.augment/** **/.augment/** ~/.config/crush/** **/.crush.json **/crush.json ~/.factory/** **/.factory/** ~/.config/Cursor/User/** ~/.config/VSCodium/User/** ~/.config/Windsurf/User/** ~/.config/Claude/**
    `),
    except: list(`~/.claude/projects/**/*.jsonl ~/.claude/plans/** ~/.claude/todos/**`),
  },
  {
    name: "instructions",
    about: "texts that agents take as instructions",
    globs: list(
      `**/CLAUDE.md **/CLAUDE.local.md **/AGENTS.md **/AGENT.md **/GEMINI.md **/.github/copilot-instructions.md **/.github/instructions/** **/.github/prompts/**`,
    ),
  },
  {
    name: "git-internals",
    about: "git hooks and configuration that run commands later",
    globs: list(
      `**/.git/hooks/** **/.git/config **/.git/config.worktree **/.git/info/attributes **/.git/modules/** **/.gitmodules **/.husky/** **/.githooks/** **/lefthook.y*ml **/.lefthook/** **/.pre-commit-config.yaml **/.overcommit.yml ~/.gitconfig ~/.config/git/config ~/.config/git/hooks/** /etc/gitconfig`,
    ),
  },
  {
    name: "git-data",
    about: "the repository's own database",
    globs: list(`**/.git **/.git/**`),
  },
  {
    name: "ci",
    about: "what continuous integration runs and who must review",
    globs: list(`
      **/.github/workflows/** **/.github/actions/** **/.github/dependabot.yml **/.github/CODEOWNERS **/CODEOWNERS **/.gitlab-ci.yml **/.gitlab/** **/Jenkinsfile* **/.circleci/** **/azure-pipelines*.yml **/.azure-pipelines/** **/.travis.yml **/bitbucket-pipelines.yml **/.drone.yml **/.buildkite/** **/.woodpecker* **/.woodpecker/** **/appveyor.yml **/cloudbuild.y*ml **/buildspec*.yml **/.teamcity/** **/.semaphore/** **/renovate.json* **/.renovaterc* **/action.yml **/.forgejo/workflows/** **/.gitea/workflows/** **/.ci/**
    `),
  },
  {
    name: "manifests",
    about: "package manifests: dependencies, scripts, build back ends",
    globs: list(`
      **/package.json **/pyproject.toml **/setup.py **/setup.cfg **/requirements*.txt **/requirements/*.txt **/Pipfile **/environment.y*ml **/conda.y*ml **/Cargo.toml **/build.rs **/go.mod **/go.work **/pom.xml **/build.gradle **/build.gradle.kts **/settings.gradle* **/gradle.properties **/build.sbt **/Gemfile **/*.gemspec **/composer.json **/*.csproj **/*.fsproj **/*.vbproj **/Directory.Build.* **/Directory.Packages.props **/nuget.config **/mix.exs **/rebar.config **/*.cabal **/stack.yaml **/dune-project **/pubspec.yaml **/Package.swift **/Podfile **/Cartfile **/conanfile.* **/vcpkg.json **/deno.json* **/bunfig.toml **/.yarnrc **/pnpm-workspace.yaml **/.pnpmfile.cjs **/lerna.json **/nx.json **/flake.nix **/shell.nix **/default.nix
    `),
  },
  {
    name: "lockfiles",
    about: "exact versions and hashes of dependencies",
    globs: list(`
      **/package-lock.json **/npm-shrinkwrap.json **/yarn.lock **/pnpm-lock.yaml **/bun.lock **/bun.lockb **/deno.lock **/poetry.lock **/uv.lock **/pdm.lock **/Pipfile.lock **/Cargo.lock **/go.sum **/Gemfile.lock **/composer.lock **/packages.lock.json **/mix.lock **/pubspec.lock **/Package.resolved **/Podfile.lock **/flake.lock **/gradle.lockfile **/gradle/wrapper/** **/.terraform.lock.hcl **/Chart.lock **/conda-lock.yml **/sallyport.mcp.lock
    `),
  },
  {
    name: "infra",
    about: "deployment and infrastructure manifests",
    globs: list(`
      **/Dockerfile **/Dockerfile.* **/*.Dockerfile **/Containerfile **/docker-compose*.y*ml **/compose*.y*ml **/*.tf **/*.tofu **/*.hcl **/k8s/** **/kubernetes/** **/helm/** **/charts/** **/Chart.yaml **/kustomization.y*ml **/manifests/**/*.y*ml **/skaffold.yaml **/Tiltfile **/serverless.y*ml **/template.y*ml **/samconfig.toml **/cdk.json **/Pulumi*.yaml **/ansible/** **/playbook*.y*ml **/inventory/** **/fly.toml **/vercel.json **/netlify.toml **/wrangler.toml **/wrangler.json* **/firebase.json **/app.yaml **/Procfile **/render.yaml **/railway.* **/nginx*.conf **/deploy/** **/deployment/** **/deployments/** **/infra/** **/infrastructure/** **/terraform/** **/.ebextensions/** **/Vagrantfile **/packer/** **/nomad/**
    `),
  },
  {
    name: "critical-source",
    about: "source that decides who may do what and who pays",
    globs: list(`**/auth/** **/authentication/** **/authorization/** **/billing/** **/payment/** **/payments/** **/permissions/** **/security/** **/crypto/**`),
    except: list(`**/node_modules/** /usr/** /etc/** **/test/** **/tests/** **/__tests__/** **/docs/**`),
  },
  {
    name: "persistence",
    about: "files that make something run later, for this user or the machine",
    globs: list(`
      ~/.bashrc ~/.bash_profile ~/.bash_login ~/.bash_logout ~/.bash_aliases ~/.bashrc.d/** ~/.profile ~/.zshrc ~/.zshenv ~/.zprofile ~/.zlogin ~/.zlogout ~/.oh-my-zsh/** ~/.config/fish/** ~/.kshrc ~/.cshrc ~/.tcshrc ~/.login ~/.logout ~/.inputrc ~/.xinitrc ~/.xprofile ~/.xsession ~/.xsessionrc ~/.Xresources ~/.pam_environment ~/.config/environment.d/** ~/.environment ~/.config/nushell/** ~/.config/powershell/** ~/.editorconfig.sh
      ~/.ssh/authorized_keys* ~/.ssh/config ~/.ssh/rc ~/.ssh/environment **/.ssh/authorized_keys* ~/.forward ~/.config/autostart/** ~/.config/systemd/** ~/.local/share/systemd/** ~/.config/upstart/** ~/Library/LaunchAgents/** /Library/LaunchAgents/** /Library/LaunchDaemons/** /Library/StartupItems/** ~/Library/Preferences/com.apple.loginitems*
      /etc/cron* /etc/cron*/** /var/spool/cron/** /var/spool/at/** /etc/anacrontab /etc/systemd/** /lib/systemd/** /usr/lib/systemd/** /usr/local/lib/systemd/** /run/systemd/** /etc/init.d/** /etc/rc.local /etc/rc*.d/** /etc/inittab /etc/profile /etc/profile.d/** /etc/bash.bashrc /etc/bashrc /etc/zsh/** /etc/zshenv /etc/zshrc /etc/zprofile /etc/environment /etc/ld.so.preload /etc/ld.so.conf /etc/ld.so.conf.d/** /etc/update-motd.d/** /etc/xdg/autostart/** /etc/udev/rules.d/** /etc/modules /etc/modules-load.d/** /etc/modprobe.d/** /etc/apt/apt.conf* /etc/apt/apt.conf.d/** /etc/NetworkManager/dispatcher.d/** /etc/network/if-*/** /etc/ppp/ip-*/** /etc/logrotate.d/** /etc/supervisor/** /etc/inetd.conf /etc/xinetd.d/** /etc/git* /etc/npmrc /etc/pip.conf
      ~/.vimrc ~/.vim/** ~/.config/nvim/** ~/.nvimrc ~/.exrc ~/.emacs ~/.emacs.d/** ~/.config/emacs/** ~/.nanorc ~/.tmux.conf ~/.config/tmux/** ~/.screenrc ~/.gdbinit ~/.config/gdb/** ~/.lldbinit ~/.pythonrc* ~/.pythonstartup* ~/.pdbrc ~/.ipython/** ~/.jupyter/** ~/.irbrc ~/.pryrc ~/.gemrc ~/.Rprofile ~/.Renviron ~/.octaverc ~/.sqliterc ~/.psqlrc ~/.perldb ~/.ghci ~/.npmrc ~/.yarnrc* ~/.config/pip/** ~/.pip/** ~/.pydistutils.cfg ~/.cargo/config* ~/.cargo/env ~/.gradle/init.gradle* ~/.gradle/init.d/** ~/.m2/** ~/.bazelrc ~/.curlrc ~/.wgetrc ~/.config/direnv/** ~/.direnvrc ~/.asdfrc ~/.tool-versions ~/.config/mise/** ~/.makerc ~/.docker/cli-plugins/** ~/.kube/config ~/.terraformrc ~/.config/containers/** ~/.lesskey ~/.lessfilter ~/.mailcap ~/.mime.types ~/.local/share/applications/** ~/.wgetrc ~/.hushlogin ~/.selected_editor ~/.config/starship.toml ~/.config/htop/** ~/.local/bin/** ~/bin/** ~/.nvm/nvm.sh ~/.local/lib/python*/site-packages/** **/sitecustomize.py **/usercustomize.py **/*-nspkg.pth ~/.config/powershell/** ~/.git-templates/**
    `),
    except: list(`~/.config/fish/fish_history`),
  },
  {
    name: "privilege",
    about: "files that decide who may do what on the machine",
    globs: list(
      `/etc/passwd /etc/passwd- /etc/shadow /etc/shadow- /etc/group /etc/group- /etc/gshadow /etc/sudoers /etc/sudoers.d/** /etc/pam.d/** /etc/pam.conf /etc/security/** /etc/login.defs /etc/nsswitch.conf /etc/ssh/** /etc/polkit-1/** /etc/doas.conf /etc/subuid /etc/subgid /etc/selinux/** /etc/apparmor.d/** /etc/hosts.allow /etc/hosts.deny /etc/hosts.equiv /sys/fs/cgroup/**/release_agent /proc/sys/** /proc/sysrq-trigger /etc/crypttab /etc/fstab /etc/sysctl.conf /etc/sysctl.d/** /etc/iptables/** /etc/nftables.conf /etc/ufw/**`,
    ),
  },
  {
    name: "logs",
    about: "records of what happened on the machine",
    globs: list(`/var/log/** /var/run/utmp /run/utmp /var/log/wtmp /var/log/btmp /var/log/journal/** /var/log/audit/**`),
  },
  {
    name: "devices",
    about: "disks and kernel interfaces whose content is everything",
    globs: list(
      `/dev/sd* /dev/hd* /dev/vd* /dev/xvd* /dev/nvme* /dev/mmcblk* /dev/disk/** /dev/mapper/** /dev/dm-* /dev/loop* /dev/md* /dev/mem /dev/kmem /dev/port /dev/rdisk* /dev/disk* /boot/** /efi/** /proc/sysrq-trigger /sys/firmware/**`,
    ),
  },
  {
    name: "sockets",
    about: "sockets that give control over the machine",
    globs: list(
      `/var/run/docker.sock /run/docker.sock **/docker.sock /run/containerd/** /var/run/containerd/** /run/podman/** /run/crio/** /run/dbus/** /var/run/dbus/** /run/systemd/private /run/snapd.socket`,
    ),
  },
  {
    name: "package-sources",
    about: "the program text of packages, where package managers keep it for all projects",
    globs: list(
      `~/.cargo/registry/src/** ~/.cargo/git/checkouts/** ~/.rustup/toolchains/*/lib/rustlib/src/** ~/go/pkg/mod/** ~/.m2/repository/** ~/.gradle/caches/modules-2/** ~/.nuget/packages/** ~/.pub-cache/hosted/** ~/.nvm/versions/node/*/lib/node_modules/** ~/.pyenv/versions/*/lib/** ~/.local/share/uv/python/*/lib/** ~/.rbenv/versions/*/lib/ruby/** ~/.gem/ruby/*/gems/** ~/.local/share/pnpm/store/**`,
    ),
    except: list(`~/go/pkg/mod/cache/vcs/** **/.env **/.env.*`),
  },
  {
    name: "build-output",
    about: "what builds and package managers make and can make again",
    globs: list(`
      **/node_modules **/node_modules/** **/dist **/dist/** **/build **/build/** **/out **/out/** **/target **/target/** **/coverage **/coverage/** **/htmlcov **/htmlcov/** **/.nyc_output **/.nyc_output/** **/__pycache__ **/__pycache__/** **/*.pyc **/.pytest_cache **/.pytest_cache/** **/.mypy_cache **/.mypy_cache/** **/.ruff_cache **/.ruff_cache/** **/.tox **/.tox/** **/.nox **/.nox/** **/.venv **/.venv/** **/venv **/venv/** **/*.egg-info **/*.egg-info/** **/.eggs **/.eggs/** **/.next **/.next/** **/.nuxt **/.nuxt/** **/.output **/.output/** **/.svelte-kit **/.svelte-kit/** **/.turbo **/.turbo/** **/.cache **/.cache/** **/.parcel-cache **/.parcel-cache/** **/.vite **/.vite/** **/.angular **/.angular/** **/.gradle **/.gradle/** **/.terraform **/.terraform/** **/.serverless **/.serverless/** **/storybook-static **/storybook-static/** **/.docusaurus **/.docusaurus/** **/_build **/_build/** **/_site **/_site/** **/site **/site/** **/public/build/** **/bin/Debug/** **/bin/Release/** **/obj/** **/cmake-build-*/** **/cmake-build-* **/CMakeFiles/** **/CMakeCache.txt **/DerivedData **/DerivedData/** **/.build **/.build/** **/Pods **/Pods/** **/vendor/bundle/** **/test-results **/test-results/** **/playwright-report **/playwright-report/** **/reports **/reports/** **/tmp **/tmp/** **/temp **/temp/** **/.tmp **/.tmp/** **/logs **/logs/** **/log **/log/** **/*.log **/*.o **/*.obj **/*.class **/*.tsbuildinfo **/.eslintcache **/.stylelintcache **/.coverage **/coverage.xml **/lcov.info **/.DS_Store **/*.tmp **/*.bak **/*.swp **/*.orig **/*.rej **/.sass-cache/** **/elm-stuff **/elm-stuff/** **/.stack-work **/.stack-work/** **/dist-newstyle **/dist-newstyle/** **/zig-cache **/zig-cache/** **/zig-out **/zig-out/** **/.zig-cache **/.zig-cache/** **/.dart_tool **/.dart_tool/** **/.expo **/.expo/** **/bazel-* **/.ipynb_checkpoints **/.ipynb_checkpoints/** **/generated/** **/.wrangler/** **/lib-cov/**
    `),
    except: list(`**/.git/** ~/.cache ~/.gradle ~/.terraform`),
  },
];
