import type { Family } from "../lookup.ts";

/** Options that many lines below share. */
const V =
  "-var,--var,-target,-replace,-lock-timeout,-parallelism:str -var-file,--var-file,-backend-config,-state,-plugin-dir:r -state-out,-backup,-out,--out,-generate-config-out:w -input? -lock? -refresh?";

/** Options that many lines below share. */
const A =
  "-i,--inventory,--vault-password-file,--vault-pass-file,--private-key,--key-file:r -e,--extra-vars,-l,--limit,-t,--tags,--skip-tags,-u,--user,-c,--connection,-f,--forks,-T,--timeout,-M,--module-path,--start-at-task,--become-user,--vault-id:str --ssh-common-args,--ssh-extra-args:str{+unknown} -b,--become{privileged} -C,--check,--syntax-check,--list-hosts,--list-tasks,--list-tags{dry}";

/** Infrastructure as code, configuration management and the services around them. */
export const IAC: Family = {
  source:
    "terraform 1.13 and tofu 1.10 CLI docs, terragrunt 0.80, pulumi 3, cdk 2, sam 1, serverless 4, packer 1.14, ansible-core 2.19, salt 3007, puppet 8, chef, nomad 1.10, consul 1.21, vault 1.20, eb, amplify, firebase 14, copilot 1.34 manuals",
  lines: String.raw`
terraform, tofu, terragrunt | * -chdir,--terragrunt-working-dir,--working-dir:cd --terragrunt-config,--config:r --terragrunt-tfpath,--tf-path:x -version,-v,-help,-h{dry} | sub | single
terraform state, terraform workspace, terraform providers, tofu state, tofu workspace, tofu providers, terragrunt state, terragrunt workspace, terragrunt providers, terragrunt run-all | * | sub? | single +infra.read(terraform)
terraform graph, terraform version, terraform modules, terraform state list, terraform state show, terraform workspace list, terraform workspace show, terraform providers schema, tofu graph, tofu version, tofu modules, tofu state list, tofu state show, tofu workspace list, tofu workspace show, tofu providers schema, terragrunt graph, terragrunt version, terragrunt modules, terragrunt state list, terragrunt state show, terragrunt workspace list, terragrunt workspace show, terragrunt providers schema, terragrunt find, terragrunt list | * ${V} -type:str | str* | single +infra.read(terraform)
terraform output, tofu output, terragrunt output | * ${V} -json -raw | str* | single +infra.read(terraform) h=shows-all
terraform show, tofu show, terragrunt show | * ${V} -json{+secret.use(terraform)/discloses} | r* | single +infra.read(terraform)
terraform state pull, tofu state pull, terragrunt state pull | * |  | single +infra.read(terraform) +secret.use(terraform)/discloses
terraform validate, tofu validate, terragrunt validate, terragrunt run-all validate | * | str* | single +proc.code(project)
terraform fmt, tofu fmt, terragrunt fmt, terragrunt hclfmt | * -check,--check,--diff,-diff -write? -list? -recursive | m* | single out=meta +proc.code(project)
terraform init, terraform get, terraform providers lock, terraform providers mirror, tofu init, tofu get, tofu providers lock, tofu providers mirror, terragrunt init, terragrunt get, terragrunt providers lock, terragrunt providers mirror | * ${V} -upgrade -reconfigure -from-module:url -platform:str -migrate-state{+infra.change(terraform)} -force-copy{force} -fs-mirror:r | str* | single +pkg.install(terraform) +net.connect(registry)
terraform plan, terraform refresh, terraform console, terraform test, tofu plan, tofu refresh, tofu console, tofu test, terragrunt plan, terragrunt refresh, terragrunt console, terragrunt test, terragrunt run-all plan, terragrunt run-all output, terragrunt run-all init | * ${V} -filter:str | str* | single +infra.read(terraform) +proc.code(project)
terraform apply, tofu apply, terragrunt apply, terragrunt run-all apply | * ${V} -auto-approve,--auto-approve,--non-interactive,--terragrunt-non-interactive{force} -destroy{+infra.destroy(terraform)} | r? | single +infra.change(terraform) +proc.code(project) out=network
terraform destroy, tofu destroy, terragrunt destroy, terragrunt run-all destroy | * ${V} -auto-approve,--auto-approve,--non-interactive,--terragrunt-non-interactive,-force{force} | str* | single +infra.destroy(terraform) +proc.code(project)
terraform import, terraform taint, terraform untaint, terraform force-unlock, terraform state mv, terraform state replace-provider, terraform workspace new, terraform workspace select, tofu import, tofu taint, tofu untaint, tofu force-unlock, tofu state mv, tofu state replace-provider, tofu workspace new, tofu workspace select, terragrunt import, terragrunt taint, terragrunt untaint, terragrunt force-unlock, terragrunt state mv, terragrunt state replace-provider, terragrunt workspace new, terragrunt workspace select | * ${V} -force{force} -config:R | str* | single +infra.change(terraform)
terraform state push, tofu state push, terragrunt state push | * -force{force} | r | single +infra.change(terraform) out=none
terraform state rm, terraform workspace delete, tofu state rm, tofu workspace delete, terragrunt state rm, terragrunt workspace delete | * ${V} -force{force} -dry-run{dry} | str* | single +infra.destroy(terraform)
terraform login, terraform logout, tofu login, tofu logout | * | str? | +secret.use(terraform)
tfenv, tfswitch, tofuenv, tenv, tgswitch | * | sub? str* | +pkg.install(terraform)/global
terraform-docs | * -c,--config:r --output-file:w --output-mode,--output-template:str | str? M?
infracost | * -p,--path,--config-file,--usage-file,--compare-to,--terraform-var-file:r --out-file:w | str* | +net.send(vendor)
# Regular verbs (list, show, create, deploy, delete, …): code classifies them.
driftctl, terraformer, crossplane, waypoint, boundary, knife, nomad, consul, eb, amplify, puppet, cloud-init, nixops | * --profile,-r,--region:str -c,--config,-k,--key:r -f,--force,-y,--yes{force} --all{wide} | str* | h=cloud
atlantis, nomad agent, consul agent | * -config,-config-dir:r | str* | single +net.listen +infra.change(terraform)
pulumi | * -C,--cwd:cd --color,-v,--verbose,--profiling,--tracing:str | sub
pulumi stack, pulumi state, pulumi policy, pulumi package, pulumi deployment, pulumi org | * -s,--stack:str --file:w --show-secrets{+secret.use(pulumi)/discloses} -y,--yes,-f,--force{force} | sub? str* | h=cloud
pulumi preview, pulumi about, pulumi whoami, pulumi logs, pulumi console, pulumi schema, pulumi version | * --config-file:r --save-plan,--import-file:w -s,--stack,--policy-pack:str | str* | +infra.read(pulumi) +proc.code(project)
pulumi up, pulumi update, pulumi refresh, pulumi watch, pulumi import, pulumi install, pulumi new, pulumi convert, pulumi cancel, pulumi policy new, pulumi policy publish, pulumi stack select, pulumi stack init, pulumi stack import, pulumi package add | * --config-file,--plan,--file:r --out:wd -y,--yes,-f,--skip-preview{force} --preview-only{dry} | str* | +infra.change(pulumi) +proc.code(project)
pulumi destroy, pulumi down, pulumi stack rm, pulumi state delete, pulumi env rm | * -y,--yes,-f,--force,--skip-preview{force} --preview-only{dry} | str* | +infra.destroy(pulumi) +proc.code(project)
pulumi config, pulumi stack output | * --config-file:r --show-secrets{+secret.use(pulumi)/discloses} | sub? | +infra.read(pulumi)
pulumi config set, pulumi config rm, pulumi config cp, pulumi config set-all, pulumi config rm-all, pulumi config refresh, pulumi config env | * | str* | +infra.change(pulumi)
pulumi config get, pulumi env open, pulumi env get, pulumi stack export | * --file:w | str* | +secret.use(pulumi)/discloses
pulumi env, pulumi plugin | * | sub
pulumi env run | * -i | str cmd | +secret.use(pulumi)
pulumi plugin install, pulumi plugin rm, pulumi plugin ls | * --file:r | str* | +pkg.install(pulumi)/global
pulumi login, pulumi logout | * -c,--cloud-url:url | str? | +secret.use(pulumi)
cdk, cdktf, cdk8s, sst, ampx | * -a,--app:sh -c,--context,--profile,-r,--role-arn,--stage:str -o,--output:wd | sub
cdk synth, cdk synthesize, cdk list, cdk ls, cdk diff, cdk metadata, cdk doctor, cdk notices, cdk context, cdk drift, cdktf synth, cdktf list, cdktf diff, cdktf plan, cdktf output, cdk8s synth, sst diff, sst version | * -a,--app:sh -o,--output:wd | str* | +proc.code(project) +infra.read(aws)
cdk deploy, cdk import, cdk migrate, cdk watch, cdk rollback, cdk bootstrap, cdktf deploy, cdktf apply, cdktf watch, sst deploy, sst dev, ampx sandbox, ampx pipeline-deploy | * -a,--app:sh --template:r -O,--outputs-file:w -o,--output:wd --auto-approve,--force,-f{force} --dry-run{dry} | str* | +deploy.release(aws) +infra.change(aws) +proc.code(project)
cdk destroy, cdk gc, cdktf destroy, sst remove | * -a,--app:sh -f,--force,--auto-approve{force} --all{wide} | str* | +infra.destroy(aws) +proc.code(project)
cdk init, cdktf init, cdktf get, cdktf provider, cdktf convert, cdk8s init, cdk8s import, ampx generate, sst init, sst add | * -o,--output,--out,--out-dir:wd | str* | +pkg.install(npm) +proc.code(project)
sst shell | * | cmd | posix +secret.use(aws)
sam | * | sub
sam local, sam remote, sam pipeline, sam list | * | sub
sam validate, sam logs, sam traces, sam list resources, sam list endpoints, sam list stack-outputs | * -t,--template,--template-file,--config-file:r | str* | +infra.read(aws)
sam build, sam init, sam local generate-event | * -t,--template,--template-file,--config-file,-e,--event,-n,--env-vars,--parameter-file:r -b,--build-dir,-s,--cache-dir:wd -l,--log-file:w --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
sam local invoke, sam local start-api, sam local start-lambda | * -t,--template,--template-file,--config-file,-e,--event,-n,--env-vars,--parameter-file:r -b,--build-dir,-s,--cache-dir:wd -l,--log-file:w --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project) +infra.change(docker)
sam deploy, sam sync | * -t,--template,--template-file,--config-file:r --no-confirm-changeset{force} | str* | +deploy.release(aws) +infra.change(aws)
sam package, sam publish, sam pipeline init, sam pipeline bootstrap, sam remote invoke | * -t,--template,--template-file,--event-file:r --output-template-file:w | str* | +infra.change(aws) +net.send(aws)
sam delete | * --no-prompts{force} | str* | +infra.destroy(aws)
serverless, sls | * -c,--config:r -s,--stage,-r,--region,--aws-profile:str | sub
serverless deploy, serverless invoke, sls deploy, sls invoke | * -c,--config,-p,--path:r -f,--function,-d,--data,-s,--stage,-r,--region:str | sub? | +deploy.release(aws) +infra.change(aws) +proc.code(project)
serverless deploy function, serverless rollback, sls deploy function, sls rollback | * | str* | +deploy.release(aws) +infra.change(aws) +proc.code(project)
serverless info, serverless logs, serverless metrics, serverless print, serverless deploy list, sls info, sls logs, sls metrics, sls print, sls deploy list | * | str* | +infra.read(aws) +proc.code(project)
serverless package, serverless offline, serverless dev, serverless invoke local, sls package, sls offline, sls dev, sls invoke local | * -p,--path:r --package:wd --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
serverless remove, sls remove | * | str* | +infra.destroy(aws) +proc.code(project)
serverless create, serverless plugin, serverless login, serverless config, sls create, sls plugin, sls login, sls config | * --template-path:R -p,--path:wd | str* | +pkg.install(npm) +secret.use(serverless)
packer | * | sub | single
packer validate, packer inspect, packer fix, packer fmt | * -var,-only,-except:str -var-file:r | r* | single +proc.code(project)
packer init, packer plugins | * -upgrade | str* | single +pkg.install(packer)
packer build | * -var,-only,-except,-on-error:str -var-file:r -force{force} | R | single +infra.change(packer) +proc.code(project) out=network
ansible | * ${A} -m,--module-name,-B,-P:str -a,--args:sh --playbook-dir:cd | str | +infra.change(ansible)/remote
ansible-playbook | * ${A} | r+ | +infra.change(ansible)/remote +proc.code(project) out=network
ansible-console, ansible-test, molecule, kitchen, bolt | * ${A} | sub? str* | +infra.change(ansible)/remote +proc.code(project)
ansible-pull | * ${A} -U,--url:url -d,--directory:wd | r* | +proc.code/downloaded +infra.change(ansible) out=network
ansible-inventory, ansible-doc, ansible-config | * ${A} --output:w | str* | +infra.read(ansible)
ansible-vault, ansible-galaxy, ansible-galaxy role, ansible-galaxy collection | * | sub
ansible-vault view, ansible-vault edit | * ${A} | r+ | +secret.use(ansible)/discloses
ansible-vault decrypt | * ${A} --output:w | w* | +secret.use(ansible)/discloses
ansible-vault create, ansible-vault encrypt, ansible-vault rekey | * ${A} --new-vault-password-file:r --encrypt-vault-id,--new-vault-id:str --output:w | w* | +secret.use(ansible)
ansible-vault encrypt_string | * ${A} -n,--name,--stdin-name:str --output:w | str* | +secret.use(ansible)
ansible-galaxy list, ansible-galaxy info, ansible-galaxy search, ansible-galaxy role list, ansible-galaxy collection list, ansible-galaxy collection verify | * --keyring,-r:r | str* | +net.connect(registry)
ansible-galaxy init, ansible-galaxy role init, ansible-galaxy collection init, ansible-galaxy collection build, ansible-galaxy install, ansible-galaxy role install, ansible-galaxy collection install, ansible-galaxy collection download | * -r,--role-file,--requirements-file:r -p,--roles-path,--collections-path,--download-path:wd -f,--force{force} | str* | +pkg.install(galaxy)
ansible-galaxy collection publish, ansible-galaxy role import, ansible-galaxy role delete | * | str* | +pkg.publish(galaxy)
salt, salt-run, salt-ssh, salt-cloud, salt-key, salt-cp | * -c,--config-dir,--roster-file:r --out:str | str* | +infra.change(salt)/remote
salt-call | * -c,--config-dir:r --out:str | str* | +infra.change(salt) +proc.privilege
puppet apply | * --modulepath,--hiera_config:r -e,--execute:code:other --noop{dry} | r? | +infra.change(puppet) +proc.code(project) out=none
puppet agent | * --noop{dry} | str* | +infra.change(puppet) +proc.privilege
chef-client, chef-solo, chef-apply | * -c,--config,-j,--json-attributes:r -o,--override-runlist,-e:str -W,--why-run{dry} | r* | +infra.change(chef) +proc.code(project) +proc.privilege out=none
knife vault show, knife vault edit, knife vault decrypt, knife vault download, knife data bag show, knife data_bag show | * -M,--mode,-F,--format,--secret,--secret-file:str | str* | single +secret.use(chef)/discloses
knife ssh | * | str str | +infra.change(chef)/remote +unknown
nomad job plan, nomad job validate, nomad plan, nomad validate | * -var:str -var-file:r | r* | single +infra.read(nomad)
nomad run, nomad job run | * -var:str -var-file:r | r | single +deploy.release(nomad) +infra.change(nomad) out=none
nomad stop, nomad job stop, nomad system gc, nomad node drain | * -purge{+infra.destroy(nomad)} -yes,-global{force} | str* | single +infra.change(nomad)
nomad alloc exec, nomad exec | * -task,-job:str -i? -t? | str cmd? | single posix h=docker-exec
nomad var get, nomad acl token create, nomad acl bootstrap, consul acl bootstrap, consul acl token create, consul acl token read, consul keygen | * -out:str | str* | single +secret.use(vault)/discloses
consul kv get | * -recurse{+secret.use(consul)} | str* | single +infra.read(consul)
consul kv export | * | str* | single +infra.read(consul) +secret.use(consul)
consul kv put, consul kv import | * -http-addr,-token,-flags:str | str data* | single +infra.change(consul)
consul kv delete | * -recurse{wide} | str* | single +infra.destroy(consul)
consul exec | * -node,-service:str | sh | single +infra.change(consul)/remote
vault | * -address:host -token,-namespace,-format,-field:str -ca-cert,-client-cert,-client-key:r | sub | single
vault policy, vault token, vault auth, vault secrets, vault operator, vault lease, vault audit, vault plugin, vault namespace, vault pki, vault kv metadata | * -format,-field,-namespace:str -force{force} | sub? str* | single h=cloud
vault kv, vault print | * | sub | single
vault token lookup | * --accessor,-accessor:str | str? | single +secret.use(vault)/discloses
vault status, vault version, vault path-help, vault list, vault kv list, vault token capabilities, vault policy read, vault policy fmt | * | str* | single +infra.read(vault)
vault read, vault unwrap, vault kv get, vault print token, vault token create, vault login, vault ssh, vault operator init, vault operator generate-root, vault operator rekey | * -address,-format,-field,-mount:str | str* | single +secret.use(vault)/discloses
vault write, vault patch, vault kv put, vault kv patch, vault kv rollback, vault kv undelete, vault policy write, vault auth enable, vault secrets enable, vault operator unseal, vault operator seal | * -address,-format,-field,-mount,-path:str -force,-f{force} | data* | single +infra.change(vault) +secret.use(vault)
vault delete, vault kv delete, vault kv destroy, vault auth disable, vault secrets disable, vault token revoke, vault lease revoke, vault policy delete | * -versions,-mount:str -force,-prefix,-self{force} | str* | single +infra.destroy(vault)
vault server, vault agent, vault proxy | * -config:r | str* | single +net.listen +secret.use(vault) +proc.code
# The line of copilot itself is among the agents: two programs have this name.
copilot app, copilot env, copilot svc, copilot job, copilot task, copilot pipeline, copilot storage, copilot secret | * --env-file:r --output-dir:wd --yes,--force{force} | sub? str* | h=cloud
copilot deploy, copilot svc deploy, copilot job deploy, copilot env deploy, copilot pipeline deploy, copilot task run | * --env-file:r --force{force} | str* | +deploy.release(aws) +infra.change(aws) +proc.code(project)
copilot svc exec, copilot task exec, eb ssh | * -n,--name,-e,--env,--profile:str -c,--command,--custom:sh | str* | +infra.change(aws)/remote h=cloud
eb create, eb deploy, eb use, eb setenv, eb scale, eb swap, amplify push, amplify publish | * --cfg:r -y,--yes{force} | str* | +deploy.release(aws) +infra.change(aws)
eb status, eb health, eb logs, eb list, eb events, eb printenv, eb console, eb open, amplify status, amplify diagnose, amplify console | * | str* | +infra.read(aws)
firebase | * -P,--project,--account,--token:str -c,--config:r | sub
firebase projects:list, firebase apps:list, firebase apps:sdkconfig, firebase hosting:sites:list, firebase hosting:channel:list, firebase functions:list, firebase functions:log, firebase firestore:indexes, firebase firestore:databases:list, firebase database:get, firebase remoteconfig:get, firebase target, firebase use, firebase login:list, firebase ext:list, firebase apphosting:backends:list, firebase open | * -o,--output:w | str* | +infra.read(firebase)
firebase deploy, firebase hosting:channel:deploy, firebase hosting:clone, firebase apphosting:rollouts:create, firebase appdistribution:distribute, firebase remoteconfig:rollback | * -f,--force{force} --release-notes-file:r | str* | +deploy.release(firebase) +infra.change(firebase) +proc.code(project)
firebase emulators:start, firebase serve, firebase functions:shell | * --import:R --export-on-exit?:W --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
firebase emulators:exec | * --import:R --export-on-exit?:W --only,-P,--project:str --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | sh | +proc.code(project)
firebase database:set, firebase database:update, firebase database:push, firebase auth:import | * -f,--force{force} -d,--data:data | str* | +db.write(firebase)
firebase auth:export | * --format,-P,--project:str | w | +db.read(firebase)
firebase firestore:delete, firebase database:remove | * -r,--recursive,--all-collections{wide} -f,--force,-y,--yes{force} | str* | +db.destroy(firebase)
firebase functions:delete, firebase hosting:disable, firebase hosting:channel:delete, firebase ext:uninstall, firebase apphosting:backends:delete, firebase firestore:databases:delete | * -f,--force{force} | str* | +infra.destroy(firebase)
firebase functions:config:get, firebase functions:secrets:access, firebase functions:config:export, firebase login:ci | * | str* | +secret.use(firebase)/discloses
firebase functions:config:set, firebase functions:secrets:set, firebase functions:secrets:destroy, firebase login, firebase logout, firebase init, firebase projects:create, firebase apps:create, firebase ext:install | * --data-file:r -f,--force{force} | str* | +infra.change(firebase) +secret.use(firebase)
`,
};
