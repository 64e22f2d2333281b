import type { Family } from "../lookup.ts";

/** Options that many lines below share. */
const V =
  "-var,--var,-target,-replace,-lock-timeout,-parallelism:str -var-file,--var-file,-backend-config:r -state,-plugin-dir:r -state-out,-backup,-out,--out,-generate-config-out:w -no-color -json -compact-warnings -input? -lock? -refresh? -detailed-exitcode";

/** Infrastructure as code, configuration management and the services around them. */
export const IAC: Family = {
  source:
    "terraform 1.13 and tofu 1.10 CLI docs, terragrunt 0.80, pulumi 3, cdk 2, sam 1, serverless 4, packer 1.14, ansible-core 2.19, salt 3007, puppet 8, chef, nomad 1.10, consul 1.21, vault 1.20, eb, amplify, firebase 14, copilot 1.34 manuals",
  lines: String.raw`
terraform, tofu, terragrunt | * -chdir,--terragrunt-working-dir,--working-dir:cd --terragrunt-config,--config:r --terragrunt-tfpath,--tf-path:x -version,-v,-help,-h{dry} | sub | single
terraform state, terraform workspace, terraform providers, tofu state, tofu workspace, tofu providers, terragrunt state, terragrunt workspace, terragrunt providers, terraform metadata, tofu metadata, terragrunt run-all, terragrunt hcl, terragrunt stack | * | sub? | single +infra.read(terraform)
terraform show, terraform output, terraform graph, terraform version, terraform modules, tofu show, tofu output, tofu graph, tofu version, tofu modules, terragrunt show, terragrunt output, terragrunt graph, terragrunt version, terragrunt modules, terraform state list, terraform state show, terraform state identities, tofu state list, tofu state show, tofu state identities, terragrunt state list, terragrunt state show, terragrunt state identities, terraform workspace list, terraform workspace show, tofu workspace list, tofu workspace show, terragrunt workspace list, terragrunt workspace show, terraform providers schema, tofu providers schema, terragrunt providers schema, terraform metadata functions, tofu metadata functions, terragrunt output-module-groups, terragrunt graph-dependencies, terragrunt terragrunt-info, terragrunt info, terragrunt find, terragrunt list, terragrunt dag, terragrunt validate-inputs | * ${V} -type:str | str* | single +infra.read(terraform)
terraform state pull, tofu state pull, terragrunt state pull | * |  | single +infra.read(terraform) +secret.use(terraform)/discloses
terraform validate, tofu validate, terragrunt validate, terragrunt hclvalidate, terragrunt hcl validate, terragrunt run-all validate | * -test-directory:str | str* | single +proc.code(project)
terraform fmt, tofu fmt, terragrunt fmt, terragrunt hclfmt, terragrunt hclformat, terragrunt hcl fmt | * -check,--check,--diff,-diff -write? -list? -recursive | W* | single empty=W@. out=meta
terraform init, terraform get, tofu init, tofu get, terragrunt init, terragrunt get, terraform providers lock, terraform providers mirror, tofu providers lock, tofu providers mirror, terragrunt providers lock, terragrunt providers mirror | * ${V} -upgrade -reconfigure -from-module:url -platform:str -migrate-state{+infra.change(terraform)} -force-copy{force} -fs-mirror:r | str* | single +pkg.install(terraform) +net.connect(registry)
terraform plan, terraform refresh, terraform console, terraform test, tofu plan, tofu refresh, tofu console, tofu test, terragrunt plan, terragrunt refresh, terragrunt console, terragrunt test, terragrunt run-all plan, terragrunt run-all output, terragrunt run-all init, terragrunt render-json, terragrunt render | * ${V} -filter,-destroy,-refresh-only | str* | single +infra.read(terraform) +proc.code(project)
terraform apply, tofu apply, terragrunt apply, terragrunt run-all apply | * ${V} -auto-approve,--auto-approve,--non-interactive,--terragrunt-non-interactive{force} -destroy{+infra.destroy(terraform)} | r? | single +infra.change(terraform) +proc.code(project) out=network
terraform destroy, tofu destroy, terragrunt destroy, terragrunt run-all destroy | * ${V} -auto-approve,--auto-approve,--non-interactive,--terragrunt-non-interactive,-force{force} | str* | single +infra.destroy(terraform) +proc.code(project)
terraform import, terraform taint, terraform untaint, terraform force-unlock, tofu import, tofu taint, tofu untaint, tofu force-unlock, terragrunt import, terragrunt taint, terragrunt untaint, terragrunt force-unlock, terraform state mv, terraform state replace-provider, tofu state mv, tofu state replace-provider, terragrunt state mv, terragrunt state replace-provider, terraform workspace new, terraform workspace select, tofu workspace new, tofu workspace select, terragrunt workspace new, terragrunt workspace select | * ${V} -force{force} -or-create -allow-missing -config:R | str* | single +infra.change(terraform)
terraform state push, tofu state push, terragrunt state push | * -force{force} | r | single +infra.change(terraform) out=none
terraform state rm, tofu state rm, terragrunt state rm, terraform workspace delete, tofu workspace delete, terragrunt workspace delete | * ${V} -force{force} -dry-run{dry} | str* | single +infra.destroy(terraform)
terraform login, terraform logout, tofu login, tofu logout | * | str? | +secret.use(terraform)
terragrunt run, terragrunt exec, terragrunt stack run | * --all{wide} | str* | +infra.change(terraform) +proc.code(project) +unknown
terragrunt scaffold, terragrunt catalog, terragrunt stack generate, terragrunt backend | * | str* | +infra.change(terraform) +proc.code(project)
tfenv, tfswitch, tofuenv, tenv, tgswitch, tgenv | * | str* | +pkg.install(terraform)/global
terraform-docs | * -c,--config:r --output-file:w --output-mode,--output-template:str -o:str | str? R? | out=content
infracost | * | sub
infracost breakdown, infracost diff, infracost output, infracost generate | * -p,--path,--config-file,--usage-file,--compare-to,--terraform-var-file:r --out-file:w --terraform-plan-flags,--format:str | str* | +net.send(vendor)
infracost comment, infracost upload, infracost auth, infracost configure | * --path:r | str* | +net.send(vendor) +secret.use(infracost)
driftctl, terraformer, atlantis, crossplane, crank, waypoint, boundary | * --from,--to,-o,--output,--path-output:str --config,--tfvars:r | str* | h=cloud
atlantis server | * --config:r | str* | +net.listen +infra.change(terraform)
boundary connect | * -exec:str | str* | single +net.connect +net.listen +unknown
pulumi | * -C,--cwd:cd --color,-v,--verbose,--profiling,--tracing:str | sub
pulumi stack, pulumi config, pulumi state, pulumi plugin, pulumi policy, pulumi package, pulumi deployment, pulumi env, pulumi org | * -s,--stack:str --config-file:r --show-secrets{+secret.use(pulumi)/discloses} -j | sub? | +infra.read(pulumi)
pulumi preview, pulumi about, pulumi whoami, pulumi logs, pulumi console, pulumi schema, pulumi version, pulumi gen-completion, pulumi view-trace, pulumi stack ls, pulumi stack output, pulumi stack history, pulumi stack graph, pulumi stack tag, pulumi stack unselect, pulumi stack export, pulumi plugin ls, pulumi policy ls, pulumi package get-schema, pulumi config ls, pulumi org get-default, pulumi state list, pulumi env ls | * -s,--stack,-c,--config,-t,--target,--policy-pack:str --config-file:r --save-plan,--import-file,--file:w --show-secrets{+secret.use(pulumi)/discloses} | str* | +infra.read(pulumi) +proc.code(project)
pulumi up, pulumi update, pulumi refresh, pulumi watch, pulumi import, pulumi install, pulumi new, pulumi convert, pulumi stack init, pulumi stack select, pulumi stack rename, pulumi stack import, pulumi stack change-secrets-provider, pulumi state unprotect, pulumi state protect, pulumi state rename, pulumi state move, pulumi state repair, pulumi state edit, pulumi state upgrade, pulumi policy new, pulumi policy publish, pulumi policy enable, pulumi deployment run, pulumi cancel, pulumi package add | * -s,--stack,-c,--config,-t,--target,--policy-pack,--replace:str --config-file,--plan,-f,--file,--exec-agent:r --out:wd -y,--yes,-f,--skip-preview{force} --preview-only{dry} | str* | +infra.change(pulumi) +proc.code(project)
pulumi destroy, pulumi stack rm, pulumi state delete, pulumi env rm | * -s,--stack,-t,--target:str -y,--yes,-f,--force,--skip-preview{force} --preview-only{dry} | str* | +infra.destroy(pulumi) +proc.code(project)
pulumi config set, pulumi config rm, pulumi config cp, pulumi config set-all, pulumi config rm-all, pulumi config refresh, pulumi config env | * -s,--stack:str --secret --plaintext | str* | +infra.change(pulumi)
pulumi config get, pulumi env open, pulumi env get | * -s,--stack:str | str* | +secret.use(pulumi)/discloses
pulumi env run | * -i | str cmd | +secret.use(pulumi)
pulumi env init, pulumi env set, pulumi env edit | * -f,--file:r | str* | +infra.change(pulumi)
pulumi plugin install, pulumi plugin rm | * --file:r -a,--all,-y | str* | +pkg.install(pulumi)/global
pulumi login, pulumi logout | * -c,--cloud-url:url | str? | +secret.use(pulumi)
cdk, cdktf, cdk8s, sst, ampx | * -a,--app:sh -c,--context,--profile,-r,--role-arn,--stage:str -o,--output:wd | sub
cdk synth, cdk synthesize, cdk list, cdk ls, cdk diff, cdk metadata, cdk doctor, cdk docs, cdk notices, cdk context, cdk drift, cdktf synth, cdktf list, cdktf diff, cdktf plan, cdktf output, cdktf debug, cdk8s synth, sst diff, sst version, sst state | * -a,--app:sh -c,--context,--profile:str -o,--output:wd | str* | +proc.code(project) +infra.read(aws)
cdk deploy, cdk import, cdk migrate, cdk watch, cdk rollback, cdktf deploy, cdktf apply, cdktf watch, sst deploy, sst dev, ampx sandbox, ampx pipeline-deploy | * -a,--app:sh -c,--context,--profile,--parameters,--require-approval:str -O,--outputs-file:w -o,--output:wd --auto-approve,--force,-f{force} --dry-run{dry} | str* | +deploy.release(aws) +infra.change(aws) +proc.code(project)
cdk destroy, cdk gc, cdktf destroy, sst remove | * -a,--app:sh -c,--context,--profile:str -f,--force,--auto-approve{force} --all{wide} | str* | +infra.destroy(aws) +proc.code(project)
cdk bootstrap | * -a,--app:sh --template:r --trust,--profile:str | str* | +infra.change(aws)
cdk init, cdk acknowledge, cdk ack, cdktf init, cdktf get, cdktf provider, cdktf convert, cdk8s init, cdk8s import, ampx generate, sst init, sst add | * -o,--output,--out,--out-dir:wd | str* | +pkg.install(npm) +proc.code(project)
sst shell | * | cmd | posix +secret.use(aws)
sam | * | sub
sam local, sam remote, sam pipeline, sam list | * | sub
sam validate, sam logs, sam traces, sam docs, sam list resources, sam list endpoints, sam list stack-outputs | * -t,--template,--template-file,--config-file:r | str* | +infra.read(aws)
sam build, sam init, sam local invoke, sam local start-api, sam local start-lambda, sam local generate-event | * -t,--template,--template-file,--config-file,-e,--event,-n,--env-vars,--parameter-file:r -b,--build-dir,-s,--cache-dir:wd -l,--log-file:w -v,--docker-volume-basedir:m --profile,--parameter-overrides,--debugger-path:str | str* | +proc.code(project) +net.listen
sam deploy, sam sync | * -t,--template,--template-file,--config-file:r --no-confirm-changeset{force} --no-execute-changeset | str* | +deploy.release(aws) +infra.change(aws)
sam package, sam publish, sam pipeline init, sam pipeline bootstrap, sam remote invoke | * -t,--template,--template-file,--event-file:r --output-template-file:w | str* | +infra.change(aws) +net.send(aws)
sam delete | * --no-prompts{force} | str* | +infra.destroy(aws)
serverless, sls | * -c,--config:r -s,--stage,-r,--region,--aws-profile:str | sub
serverless deploy, serverless invoke, sls deploy, sls invoke | * -c,--config:r | sub? str* | +deploy.release(aws) +infra.change(aws) +proc.code(project)
serverless deploy function, serverless rollback, sls deploy function, sls rollback | * -f,--function:str | str* | +deploy.release(aws) +infra.change(aws) +proc.code(project)
serverless info, serverless logs, serverless metrics, serverless print, serverless deploy list, sls info, sls logs, sls metrics, sls print, sls deploy list | * --output:str | str* | +infra.read(aws) +proc.code(project)
serverless package, serverless offline, serverless dev, serverless invoke local, sls package, sls offline, sls dev, sls invoke local | * -p,--path,--package:str | str* | +proc.code(project) +net.listen
serverless remove, sls remove | * | str* | +infra.destroy(aws) +proc.code(project)
serverless create, serverless plugin, serverless login, serverless config, sls create, sls plugin, sls login, sls config | * --template-path:R -p,--path:wd | str* | +pkg.install(npm) +secret.use(serverless)
packer | * | sub | single
packer inspect, packer version | * -var:str -var-file:r | str* | single
packer validate, packer console, packer fix, packer hcl2_upgrade | * -var,-only,-except:str -var-file:r -output-file:w | R* | single +proc.code(project)
packer fmt | * -check -diff -write? -recursive | W* | single out=meta
packer init, packer plugins | * -upgrade -path:r | str* | single +pkg.install(packer)
packer build | * -var,-only,-except,-on-error:str -var-file:r -force{force} | R | single +infra.change(packer) +proc.code(project) out=network
ansible | * -i,--inventory:r -e,--extra-vars,-l,--limit,-t,--tags,--skip-tags,-u,--user,-c,--connection,-f,--forks,-T,--timeout,-M,--module-path,--start-at-task,--become-user,--become-method,--ssh-common-args,--ssh-extra-args:str --vault-password-file,--vault-pass-file,--private-key,--key-file:r -b,--become{privileged} -C,--check,--syntax-check,--list-hosts,--list-tasks,--list-tags{dry} -m,--module-name,-B,-P,-o:str -a,--args:sh --playbook-dir:cd | str | +infra.change(ansible)/remote
ansible-playbook | * -i,--inventory:r -e,--extra-vars,-l,--limit,-t,--tags,--skip-tags,-u,--user,-c,--connection,-f,--forks,-T,--timeout,-M,--module-path,--start-at-task,--become-user,--become-method,--ssh-common-args,--ssh-extra-args:str --vault-password-file,--vault-pass-file,--private-key,--key-file:r -b,--become{privileged} -C,--check,--syntax-check,--list-hosts,--list-tasks,--list-tags{dry} | r+ | +infra.change(ansible)/remote +proc.code(project) out=network
ansible-console, ansible-test, molecule, kitchen, bolt | * -i,--inventory:r -e,--extra-vars,-l,--limit,-t,--tags,--skip-tags,-u,--user,-c,--connection,-f,--forks,-T,--timeout,-M,--module-path,--start-at-task,--become-user,--become-method,--ssh-common-args,--ssh-extra-args:str --vault-password-file,--vault-pass-file,--private-key,--key-file:r -b,--become{privileged} -C,--check,--syntax-check,--list-hosts,--list-tasks,--list-tags{dry} | str* | +infra.change(ansible)/remote +proc.code(project)
ansible-pull | * -i,--inventory:r -e,--extra-vars,-l,--limit,-t,--tags,--skip-tags,-u,--user,-c,--connection,-f,--forks,-T,--timeout,-M,--module-path,--start-at-task,--become-user,--become-method,--ssh-common-args,--ssh-extra-args:str --vault-password-file,--vault-pass-file,--private-key,--key-file:r -b,--become{privileged} -C,--check,--syntax-check,--list-hosts,--list-tasks,--list-tags{dry} -U,--url:url -d,--directory:wd | r* | +proc.code/downloaded +infra.change(ansible) out=network
ansible-inventory, ansible-doc, ansible-config | * -i,--inventory,--vault-password-file,-c,--config:r --host,-t,--type:str --output:w | str* | +infra.read(ansible)
ansible-vault | * | sub
ansible-vault view, ansible-vault edit | * --vault-password-file,--vault-pass-file:r --vault-id:str | r+ | +secret.use(ansible)/discloses
ansible-vault decrypt | * --vault-password-file,--vault-pass-file:r --vault-id:str --output:w | w* | +secret.use(ansible)/discloses
ansible-vault create, ansible-vault encrypt, ansible-vault rekey | * --vault-password-file,--vault-pass-file,--new-vault-password-file:r --vault-id,--encrypt-vault-id,--new-vault-id:str --output:w | w* | +secret.use(ansible)
ansible-vault encrypt_string | * --vault-password-file,--vault-pass-file:r --vault-id,-n,--name,--stdin-name:str --output:w | str* | +secret.use(ansible)
ansible-galaxy | * | sub
ansible-galaxy role, ansible-galaxy collection | * | sub
ansible-galaxy role list, ansible-galaxy role search, ansible-galaxy role info, ansible-galaxy role verify, ansible-galaxy collection list, ansible-galaxy collection search, ansible-galaxy collection info, ansible-galaxy collection verify, ansible-galaxy list, ansible-galaxy search, ansible-galaxy info | * -p,--roles-path:m --keyring,-r:r | str* | +net.connect(registry)
ansible-galaxy role install, ansible-galaxy collection install, ansible-galaxy install, ansible-galaxy collection download | * -r,--role-file,--requirements-file,--keyring:r -p,--roles-path,--collections-path,--download-path:wd -s,--server,--api-key,--token:str -f,--force{force} | str* | +pkg.install(galaxy)
ansible-galaxy role init, ansible-galaxy collection init, ansible-galaxy init, ansible-galaxy collection build | * --init-path,--output-path:wd | str* | +fs.write
ansible-galaxy collection publish, ansible-galaxy role import, ansible-galaxy role delete | * --token,--api-key:str | str* | +pkg.publish(galaxy)
ansible-galaxy remove, ansible-galaxy role remove | * | str* | +fs.delete(home)
salt, salt-run, salt-ssh, salt-cloud, salt-key, salt-cp | * -c,--config-dir,--roster-file:r --out:str | str* | +infra.change(salt)/remote
salt-call | * -c,--config-dir:r --out:str | str* | +infra.change(salt) +proc.privilege
puppet | * | sub
puppet lookup, puppet module, puppet config, puppet facts, puppet describe, puppet doc, puppet parser, puppet epp, puppet help, puppet resource | * --hiera_config:r -e:str | str* | +infra.read(puppet)
puppet apply | * --modulepath,--hiera_config:r -e,--execute:str --noop{dry} | r? | +infra.change(puppet) +proc.code(project) out=none
puppet agent, puppet ssl, puppet node | * --noop{dry} | str* | +infra.change(puppet) +proc.privilege
puppet module install, puppet module upgrade | * -v,--version:str -i,--target-dir:wd | str* | +pkg.install(puppet)
chef-client, chef-solo, chef-apply, chef-run | * -c,--config,-j,--json-attributes:r -o,--override-runlist,-e:str -W,--why-run{dry} | r* | +infra.change(chef) +proc.code(project) +proc.privilege out=none
knife, nomad, consul | * -c,--config,-k,--key:r -address,-token,-region,-namespace,-http-addr,-datacenter,-format,-t:str | str* | single h=cloud
knife ssh | * | str sh | +infra.change(chef)/remote
knife vault show, knife data bag show | * | str* | +secret.use(chef)/discloses
nomad job plan, nomad job validate, nomad fmt | * -var:str -var-file:r | r* | single +infra.read(nomad)
nomad run, nomad job run | * -var:str -var-file:r | r | single +deploy.release(nomad) +infra.change(nomad) out=none
nomad stop, nomad job stop, nomad system gc, nomad node drain | * -purge{+infra.destroy(nomad)} -yes,-global{force} | str* | single +infra.change(nomad)
nomad alloc exec, nomad exec | * -task,-job:str -i? -t? | str cmd? | single posix h=docker-exec
nomad var get, nomad acl token create, nomad acl bootstrap, consul acl bootstrap, consul acl token create, consul acl token read, consul keygen, nomad operator gossip, nomad operator keygen | * -out:str | str* | single +secret.use(nomad)/discloses
nomad agent, consul agent | * -config,-config-dir,-config-file:r | str* | single +net.listen
consul kv get, consul kv export | * -http-addr,-token:str | str* | single +infra.read(consul)
consul kv put, consul kv import | * -http-addr,-token,-flags:str | str data* | single +infra.change(consul)
consul kv delete | * -recurse{wide} | str* | single +infra.destroy(consul)
consul exec | * -node,-service:str | sh | single +infra.change(consul)/remote
consul lock, consul watch | * -type,-key,-prefix,-name,-service:str | str cmd? | single posix +infra.read(consul)
consul snapshot save, consul snapshot inspect | * | w? | single +infra.read(consul)
consul snapshot restore | * | r | single +infra.change(consul) out=none
vault | * -address:host -token,-namespace,-format,-field:str -ca-cert,-client-cert,-client-key:r | sub | single
vault kv, vault token, vault policy, vault auth, vault secrets, vault operator, vault lease, vault audit, vault plugin, vault namespace, vault pki, vault transit, vault print | * | sub | single
vault status, vault version, vault path-help, vault list, vault kv list, vault kv metadata, vault policy list, vault policy read, vault policy fmt, vault auth list, vault auth help, vault secrets list, vault lease lookup, vault audit list, vault plugin list, vault plugin info, vault namespace list, vault namespace lookup, vault token capabilities, vault token lookup, vault operator members, vault pki health-check | * -address,-format,-field,-mount:str | str* | single +infra.read(vault)
vault read, vault unwrap, vault kv get, vault print token, vault token create, vault login, vault ssh, vault operator init, vault operator generate-root, vault operator rekey | * -address,-format,-field,-mount,-method,-policy,-ttl,-version:str | str* | single +secret.use(vault)/discloses
vault write, vault patch, vault kv put, vault kv patch, vault kv rollback, vault kv undelete, vault policy write, vault auth enable, vault auth tune, vault secrets enable, vault secrets tune, vault secrets move, vault token renew, vault lease renew, vault audit enable, vault plugin register, vault plugin reload, vault namespace create, vault operator seal, vault operator unseal, vault operator rotate, vault transit import | * -address,-format,-field,-mount,-path,-description:str -force,-f{force} | data* | single +infra.change(vault) +secret.use(vault)
vault delete, vault kv delete, vault kv destroy, vault policy delete, vault auth disable, vault secrets disable, vault token revoke, vault lease revoke, vault audit disable, vault plugin deregister, vault namespace delete | * -versions,-mount:str -force,-prefix,-self{force} | str* | single +infra.destroy(vault)
vault kv metadata get, vault kv metadata put, vault kv metadata delete, vault kv metadata patch | * | str* | single +infra.change(vault)
vault server, vault agent, vault proxy | * -config:r -exit-after-auth -dev | str* | single +net.listen +secret.use(vault) +proc.code
copilot app, copilot env, copilot svc, copilot job, copilot task, copilot pipeline, copilot storage, copilot secret | * | sub
copilot app ls, copilot app show, copilot app status, copilot app logs, copilot env ls, copilot env show, copilot env status, copilot env logs, copilot svc ls, copilot svc show, copilot svc status, copilot svc logs, copilot job ls, copilot job show, copilot job status, copilot job logs, copilot task ls, copilot task show, copilot task status, copilot task logs, copilot pipeline ls, copilot pipeline show, copilot pipeline status, copilot pipeline logs, copilot app upgrade | * | str* | +infra.read(aws)
copilot deploy, copilot svc deploy, copilot job deploy, copilot env deploy, copilot pipeline deploy, copilot task run | * --env-file:r -n,--name,-e,--env:str --force{force} | str* | +deploy.release(aws) +infra.change(aws) +proc.code(project)
copilot app init, copilot env init, copilot svc init, copilot job init, copilot pipeline init, copilot storage init, copilot secret init, copilot svc package, copilot job package, copilot env package | * --output-dir:wd --cli-input-yaml:r | str* | +infra.change(aws)
copilot app delete, copilot env delete, copilot svc delete, copilot job delete, copilot task delete, copilot pipeline delete | * --yes{force} | str* | +infra.destroy(aws)
copilot svc exec, copilot task exec | * -n,--name,-e,--env:str -c,--command:sh | str* | +infra.change(aws)/remote
eb | * --profile,-r,--region:str | sub
eb status, eb health, eb logs, eb list, eb events, eb printenv, eb appversion, eb platform, eb console, eb open, eb tags | * | str* | +infra.read(aws)
eb create, eb deploy, eb use, eb setenv, eb config, eb scale, eb swap, eb init, eb abort, eb clone, eb restore, eb upgrade, eb codesource, eb labs | * --source:str --cfg:r | str* | +deploy.release(aws) +infra.change(aws)
eb terminate | * --force{force} --all{wide} | str* | +infra.destroy(aws)
eb ssh | * -c,--command:sh -e,--custom:sh | str* | +infra.change(aws)/remote
eb local | * | str* | +proc.code(project) +net.listen
amplify | * | sub
amplify status, amplify diagnose, amplify version, amplify console | * | str* | +infra.read(aws)
amplify push, amplify publish | * -y,--yes{force} | str* | +deploy.release(aws) +infra.change(aws)
amplify init, amplify pull, amplify add, amplify update, amplify import, amplify env, amplify configure, amplify function, amplify codegen, amplify mock, amplify upgrade | * -y,--yes{force} | str* | +infra.change(aws) +proc.code(project)
amplify delete, amplify remove | * -y,--yes,--force{force} | str* | +infra.destroy(aws)
firebase | * -P,--project,--account,--token:str -c,--config:r | sub
firebase projects:list, firebase apps:list, firebase apps:sdkconfig, firebase hosting:sites:list, firebase hosting:channel:list, firebase functions:list, firebase functions:log, firebase firestore:indexes, firebase firestore:databases:list, firebase database:get, firebase database:profile, firebase remoteconfig:get, firebase emulators:list, firebase target, firebase use, firebase login:list, firebase ext:list, firebase apphosting:backends:list, firebase open, firebase help | * -o,--output:w | str* | +infra.read(firebase)
firebase deploy, firebase hosting:channel:deploy, firebase hosting:clone, firebase hosting:channel:create, firebase apphosting:rollouts:create, firebase appdistribution:distribute, firebase remoteconfig:rollback | * --only,--except,-m,--message:str -f,--force{force} --release-notes-file:r | str* | +deploy.release(firebase) +infra.change(firebase) +proc.code(project)
firebase emulators:start, firebase serve, firebase functions:shell, firebase experimental:functions:shell | * --import:R --export-on-exit?:W --only:str | str* | +proc.code(project) +net.listen
firebase emulators:exec | * --import:R --export-on-exit?:W --only:str | sh | +proc.code(project) +net.listen
firebase database:set, firebase database:update, firebase database:push | * -f,--force{force} -d,--data:data | str r? | +db.write(firebase) out=none
firebase auth:import | * --hash-key:str | r | +db.write(firebase) out=none
firebase auth:export | * --format:str | w | +db.read(firebase)
firebase firestore:delete, firebase database:remove, firebase database:instances:create | * -r,--recursive,--all-collections{wide} -f,--force,-y,--yes{force} | str* | +db.destroy(firebase)
firebase functions:delete, firebase hosting:disable, firebase hosting:channel:delete, firebase ext:uninstall, firebase apphosting:backends:delete, firebase firestore:databases:delete | * -f,--force{force} | str* | +infra.destroy(firebase)
firebase functions:config:get, firebase functions:secrets:access, firebase functions:config:export, firebase login:ci, firebase apphosting:secrets:describe | * | str* | +secret.use(firebase)/discloses
firebase functions:config:set, firebase functions:config:unset, firebase functions:secrets:set, firebase functions:secrets:destroy, firebase login, firebase logout, firebase init, firebase projects:create, firebase apps:create, firebase ext:install, firebase ext:configure, firebase apphosting:secrets:set | * --data-file:r -f,--force{force} | str* | +infra.change(firebase) +secret.use(firebase)
nixops, deploy-rs, colmena, morph | * | str* | +infra.change(nixops)/remote +proc.code(project)
cloud-init | * | sub
cloud-init status, cloud-init query, cloud-init schema, cloud-init analyze, cloud-init features | * -c,--config-file,-i:r -o,--outfile:w | str* | +infra.read(cloud-init)
cloud-init init, cloud-init modules, cloud-init single, cloud-init clean | * -f,--file:r | str* | +proc.privilege +infra.change(cloud-init)
`,
};
