/** Tokens of code hosting, package registries, build services and what keeps secrets. One line a kind; `read-kinds.ts` says how a line reads. */
export const CODE_HOSTING = String.raw`
@ GitHub | https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github | revoke it under Settings, Developer settings, and read the security log
github-personal-token critical ghp_{w36} check=crc-base62 : acts as its owner in every repository that its scopes name
github-oauth-token critical gho_{w36} check=crc-base62 : acts as the person who authorised the app
github-user-to-server-token critical ghu_{w36} check=crc-base62 : acts as a person through a GitHub App
github-server-to-server-token high ghs_{w36} check=crc-base62 : acts as an installed GitHub App, for an hour
github-refresh-token critical ghr_{w36-76} check=crc-base62 : makes new user tokens of a GitHub App
github-fine-grained-token critical github_pat_{w22}_{w59} : acts as its owner in chosen repositories
github-old-token high {x40} near=github,ghe : acts as its owner, made before 2021
github-app-client-secret high {x40} near=github_client_secret,github_app_secret,githubclientsecret : speaks for a GitHub App
github-webhook-secret medium {w20-64} near=github_webhook_secret : forges webhook deliveries

@ GitLab | https://docs.gitlab.com/security/tokens/ | revoke it under Preferences, Access tokens (or the project's or group's)
gitlab-personal-token critical glpat-{j20} : acts as its owner within its scopes
gitlab-personal-token-routable critical glpat-{j27-300}.{l2}.{l9} : acts as its owner within its scopes
gitlab-deploy-token high gldt-{j20} : reads a project's repository and registry
gitlab-runner-token high glrt-{j20} glrt-t{d}_{j20} : registers as a runner and reads what jobs get
gitlab-runner-registration-token high GR1348941{j20} : registers runners
gitlab-job-token medium glcbt-{w1-5}_{j20} : acts as a running job
gitlab-trigger-token high glptt-{x40} : starts pipelines
gitlab-feed-token medium glft-{j20} : reads a person's activity feed
gitlab-incoming-mail-token medium glimt-{l25} : creates issues by mail
gitlab-agent-token high glagent-{j50} : connects a cluster as an agent
gitlab-oauth-secret high gloas-{x64} : speaks for an OAuth application
gitlab-scim-token high glsoat-{j20} : manages people of a group
gitlab-feature-flag-token low glffct-{j20} : reads feature flags
gitlab-workspace-token high glwt-{j20} : opens a workspace
gitlab-session-cookie high _gitlab_session={x32} : is a signed-in browser session

@ Bitbucket and Atlassian | https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/ | revoke it under account security, API tokens
atlassian-api-token critical ATATT3{j20-240}={X8} check=crc-hex : acts as its owner in Jira, Confluence and Bitbucket
bitbucket-app-password critical ATBB{w24}{h8} check=crc-hex : acts as its owner in Bitbucket
atlassian-access-token high ATCTT3{j20-240}={X8} check=crc-hex : reads and writes a repository, project or workspace
atlassian-old-token high {w24} near=atlassian,jira,confluence : acts as its owner
bitbucket-client-secret high {j32} {j44} near=bitbucket : speaks for an OAuth consumer
trello-api-token high ATTA{h64-72} : acts as its owner in Trello
trello-key medium {x32} {x64} near=trello : names a Trello app or acts as its owner
statuspage-key medium {uuid} near=statuspage : publishes incidents

@ npm | https://docs.npmjs.com/about-access-tokens | run npm token revoke and look at recent publications
npm-token critical npm_{w36} check=crc-base62 : publishes packages as its owner
npm-legacy-token critical {uuid} near=_authtoken : publishes packages as its owner
npmrc-auth high {b12-200}{e0-2} near=npm_auth,_auth : signs in to a registry

@ Package registries | https://packaging.python.org/en/latest/specifications/pypirc/ | revoke it in the registry's account settings and check published versions
pypi-token critical pypi-AgEIcHlwaS5vcmc{j50-400} pypi-AgENdGVzdC5weXBpLm9yZw{j50-400} pypi-{j85-400} : publishes packages to PyPI
rubygems-key critical rubygems_{x48} : publishes gems
crates-token critical cio{w32} : publishes crates
nuget-key critical oy2{l43} : publishes packages to NuGet
clojars-token high CLOJARS_{l60} : publishes to Clojars
packagist-token high packagist_{|ack|acs|oat|ort|out|uat|org}_{h60-90} : reads private packages
hex-pm-key high {x32} near=hex_api_key,hexpm : publishes to Hex
cloudsmith-key high {x40} near=cloudsmith : publishes packages
gemfury-token high {w20} near=gemfury,fury_token : publishes packages
artifactory-key critical AKCp{w66-73} : signs in to Artifactory
artifactory-reference-token critical cmVmdGtu{w56} : signs in to Artifactory
artifactory-password high AP{w18-40} near=artifactory,jfrog : signs in to Artifactory
openvsx-token high ovsxp_{j20-60} ovsxat_{j20-60} : publishes editor extensions
vscode-marketplace-token high {l52} near=vsce_pat,vsce : publishes editor extensions
cocoapods-token high {x32} near=cocoapods : publishes pods
homebrew-api-token high {x40} near=homebrew_github_api_token : acts at GitHub
anaconda-token high {|an|ac}a-{uuid} : publishes to Anaconda

@ Docker | https://docs.docker.com/security/access-tokens/ | revoke it under Account settings, Personal access tokens
docker-personal-token high dckr_pat_{j27} : pulls and pushes images as its owner
docker-organisation-token high dckr_oat_{j32} : pulls and pushes images of an organisation
docker-swarm-token high SWMTKN-1-{l50}-{l25} : joins a swarm as node or manager
quay-token high {u64} near=quay : pulls and pushes images

@ HashiCorp | https://developer.hashicorp.com/vault/docs/concepts/tokens | revoke it with vault token revoke, or under Terraform's user settings
vault-service-token critical hvs.{j90-200} hvs.{w24} : reads what its policies allow in Vault
vault-batch-token high hvb.{j130-300} : reads what its policies allow in Vault, for a short time
vault-recovery-token critical hvr.{j90-200} : recovers a Vault
vault-old-token critical s.{w24} near=vault,x-vault-token : reads what its policies allow in Vault
terraform-cloud-token critical {w14}.atlasv1.{j60-70} : changes infrastructure through Terraform Cloud
consul-token high {uuid} near=consul_http_token,x-consul-token,consul_token : reads and writes Consul
nomad-token high {uuid} near=nomad_token,x-nomad-token : runs jobs on Nomad
hcp-client-secret high {j64} near=hcp_client_secret : speaks for an HCP service principal
vault-unseal-key critical {b44} {x66} {h64} near=unseal : opens a sealed Vault together with others

@ Secret managers | https://developer.1password.com/docs/service-accounts/ | rotate it in the manager's console and read its access log
1password-service-account critical ops_eyJ{j250-2000} check=base64-json : reads the vaults given to a service account
1password-secret-key high A3-{u6}-{u11}-{u5}-{u5}-{u5} A3-{u6}-{u6}-{u5}-{u5}-{u5}-{u5} : half of what opens a 1Password account
doppler-service-token critical dp.st.{|prd.|dev.|stg.|}{w40-44} dp.st.{[a-z0-9_\-]2-35}.{w40-44} : reads the secrets of one configuration
doppler-personal-token critical dp.pt.{w40-44} : acts as its owner
doppler-cli-token critical dp.ct.{w40-44} : acts as its owner
doppler-service-account-token critical dp.sa.{w40-44} : acts as a service account
doppler-scim-token high dp.scim.{w40-44} : manages people
doppler-audit-token medium dp.audit.{w40-44} : reads the audit log
infisical-service-token critical st.{h24}.{h32}.{h32} : reads the secrets of a project
akeyless-key high p-{w12-14} near=akeyless : names an access id
bitwarden-machine-token critical 0.{uuid}.{w30}:{b22}== near=bws,bitwarden : reads a secrets manager project
bitwarden-client-secret high {w30} near=bw_clientsecret,bitwarden : signs in to a vault
ansible-vault-password high {w12-64} near=vault_password,vault_pass : opens files of Ansible Vault
age-secret-key critical AGE-SECRET-KEY-1{[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]58} check=bech32 : decrypts what was encrypted to it
sops-pgp-fingerprint info {X40} near=sops_pgp_fp public : names a key
azure-key-vault-secret high {[A-Za-z0-9_~.\-]34} near=keyvault_secret : reads a vault
keeper-token high US:{j43} EU:{j43} near=ksm,keeper : reads a Keeper application

@ Build services | https://circleci.com/docs/managing-api-tokens/ | revoke it in the service's settings and rotate what jobs could read
circleci-personal-token critical CCIPAT_{w22}_{x40} : acts as its owner and reads projects' settings
circleci-project-token high CCIPRJ_{w22}_{x40} : reads and starts a project's jobs
circleci-old-token high {x40} near=circleci,circle_token : acts as its owner
buildkite-token high bkua_{x40} : reads and starts builds
buildkite-agent-token high {x50} {j50} near=buildkite_agent : registers as an agent
travis-token high {j22} near=travis : acts as its owner
drone-token high {w32} near=drone_token,drone_ : acts as its owner
teamcity-token high eyJ0eXAiOiAiVENWMiJ9.{j36}.{j48} : acts as its owner in TeamCity
jenkins-token high 11{x32} near=jenkins : acts as its owner in Jenkins
jenkins-crumb low {x32} {x64} near=jenkins-crumb : confirms one request
octopus-key high API-{u26-32} : deploys with Octopus
harness-token high pat.{j22}.{x24}.{w20} sat.{j22}.{x24}.{w20} : deploys with Harness
codeship-key high {uuid} near=codeship : reads builds
appveyor-token high v2.{l20} near=appveyor : acts as its owner
bitrise-token high {j86} near=bitrise : acts as its owner
semaphore-token high {j20} near=semaphoreci : acts as its owner
codemagic-token high {j43} near=codemagic : starts builds
expo-token high {j40} near=expo_token : publishes apps
nx-cloud-token high {b40-120}{e0-2} near=nx_cloud_access_token,nxcloudaccesstoken : reads and writes the build cache
turbo-token high {w24} near=turbo_token : reads and writes the build cache
cirrus-token high {l32} near=cirrus_token : starts builds
spacelift-key high {x64} near=spacelift : changes infrastructure
env0-key high {j16-32} near=env0 : changes infrastructure
pulumi-token critical pul-{x40} : changes infrastructure through Pulumi
scalr-token high {j138} near=scalr : changes infrastructure
prefect-token high pnu_{w36} pnb_{w36} : runs flows
argocd-token high {j40-400} near=argocd : deploys

@ Code quality | https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/ | revoke it under My account, Security
sonarqube-token high squ_{x40} sqp_{x40} sqa_{x40} : reads code and its findings
sonarcloud-old-token high {x40} near=sonar,sonarqube,sonarcloud,sonar_token : reads code and its findings
snyk-token high {uuid} near=snyk : reads projects and their weaknesses
snyk-service-token high snyk_{|uat|sat}.{x8}.{j20-200} : acts as its owner or a service account
codecov-token medium {uuid} {x32} near=codecov : uploads coverage
coveralls-token medium {w32-37} near=coveralls : uploads coverage
codacy-token medium {w20} {x32} near=codacy : reads code and its findings
codeclimate-token medium {x64} {x40} near=codeclimate,cc_test_reporter : uploads coverage
deepsource-token high dsp_{x40} : reads code and its findings
semgrep-token high {x64} near=semgrep : reads code and its findings
fossa-token high {x32} near=fossa : reads dependency reports
socket-token high sktsec_{w40-60}_api : reads dependency reports
gitguardian-token high {w71} {w64} near=gitguardian : reads incidents
sourcegraph-token critical sgp_{h16}_{h40} sgp_local_{h40} sgp_{h40} : reads indexed code
sourcegraph-license medium slk_{h64} : names a licence
mend-key high {x64} near=whitesource,mend_ : reads dependency reports
veracode-key high vera01ei-{x32-36} vera01es-{x120-140} : reads code and its findings
contrast-key high {u16} {w32} near=contrast_api : reads findings
stackhawk-key high hawk.{w20}.{w20} : reads findings
veriff-key medium {uuid} near=veriff : reads identity checks
jetbrains-token high perm:{b10-60}.{b8-60}.{w30-60} perm:{b10-60}{e1-2}.{b8-60}{e0-2}.{w30-60} : acts as its owner in YouTrack, Hub or Space
phabricator-token high {|api|cli}-{l28} : acts as its owner in Phabricator
gitea-token high {x40} near=gitea,forgejo : acts as its owner
gogs-token high {x40} near=gogs : acts as its owner
codeberg-token high {x40} near=codeberg : acts as its owner
azure-devops-token critical {w76}AZDO{w4} : acts as its owner in Azure DevOps
azure-devops-old-token high {l52} near=azure_devops,azuredevops,visualstudio,vsts,azdo,system_accesstoken : acts as its owner in Azure DevOps
postman-key high PMAK-{x24}-{x34} : reads collections and environments
postman-collection-key medium PMAT-{u26} : reads one collection
readme-key medium rdme_{l70} : writes documentation
swaggerhub-key medium {uuid} near=swaggerhub : writes interface descriptions
replit-token high {w40-80} near=replit : acts as its owner
gitpod-token high gitpod_pat_{j40-120} : acts as its owner
coder-token high {w10}-{w22} near=coder_session_token : acts as its owner
stackblitz-token medium {w40} near=stackblitz : acts as its owner
`;
