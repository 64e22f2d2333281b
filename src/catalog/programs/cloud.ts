import type { Family } from "../lookup.ts";

/** Options that many lines below share. */
const G = "--profile,--region,--query,--output,-o:str --endpoint-url:url --ca-bundle:r";

/** Options that many lines below share. */
const H = "--project,--account,--format,--filter,--configuration,--region,--zone:str --flags-file,--access-token-file:r -q,--quiet{force}";

/** Options that many lines below share. */
const A = "-o,--output,--query,--subscription,-g,--resource-group,-n,--name:str -y,--yes{force}";

/** Clouds, hosting platforms, vendors' services and secret stores. */
export const CLOUD: Family = {
  source:
    "command references of aws 2.31, gcloud 540, gsutil, bq, az 2.78, doctl, hcloud, oci, flyctl 0.3, heroku 10, vercel 48, netlify 23, wrangler 4, supabase 2, railway 4, render 2, op 2.31, bw, doppler, infisical, pass and the vendors' other manuals",
  lines: String.raw`
# h=cloud: code classifies the verb (describe, list, create, delete, …). The operations below are those whose verb misleads.
aws | * ${G} --cli-input-json,--cli-input-yaml:data | str* | h=cloud
aws s3 presign | * ${G} --expires-in:str | str | +infra.read(aws) +secret.use(aws)
aws lambda get-function-configuration, aws lambda get-function, aws ecs describe-task-definition, aws ec2 describe-instance-attribute | * ${G} --function-name,--qualifier,--task-definition,--include,--attribute,--instance-id:str | str* | +infra.read(aws) h=shows-all
aws s3 ls, aws configure list, aws configure list-profiles | * ${G} | str* | +infra.read(aws)
aws s3 cp, aws s3 mv, aws s3 sync | * ${G} --include,--exclude,--acl,--sse,--sse-kms-key-id,--storage-class,--content-type,--cache-control,--metadata,--expected-size,--grants:str --recursive{recursive} --delete{+infra.destroy(aws)} --dryrun{dry} | rr rw | +infra.change(aws) h=cloud
aws s3 rm, aws s3 rb | * ${G} --recursive{wide} --force{force,wide} --dryrun{dry} | str | +infra.destroy(aws)
aws s3api get-object | * ${G} --bucket,--key,--version-id,--range:str | w | +infra.read(aws)
aws secretsmanager get-secret-value, aws secretsmanager batch-get-secret-value, aws sts get-session-token, aws sts assume-role, aws sts assume-role-with-web-identity, aws sts get-federation-token, aws ecr get-login-password, aws ecr get-authorization-token, aws ecr-public get-login-password, aws codeartifact get-authorization-token, aws eks get-token, aws rds generate-db-auth-token, aws iam create-access-key, aws iam create-login-profile, aws kms decrypt, aws kms generate-data-key, aws sso get-role-credentials, aws configure export-credentials, aws ec2 get-password-data, aws cognito-idp admin-initiate-auth, aws redshift get-cluster-credentials | * ${G} --ciphertext-blob:data | str* | +secret.use(aws)/discloses
aws ssm get-parameter, aws ssm get-parameters, aws ssm get-parameters-by-path | * ${G} --with-decryption{+secret.use(aws)/discloses} | str* | +infra.read(aws)
aws configure | * ${G} --csv:data | str* | +secret.use(aws) +fs.write(home)
aws configure get | * ${G} | str* | +secret.use(aws)/discloses
aws login, aws logout, aws sso login, aws sso logout, aws codeartifact login | * ${G} | str* | +secret.use(aws)
aws eks update-kubeconfig | * ${G} --kubeconfig:w | str* | +fs.write(home) +secret.use(aws)
aws lambda invoke | * ${G} --payload,--cli-input-json:data --function-name,--invocation-type,--log-type,--qualifier:str | w | +infra.change(aws)/remote
aws stepfunctions start-execution, aws sqs send-message, aws sns publish, aws ses send-email, aws events put-events, aws rds-data execute-statement, aws athena start-query-execution, aws bedrock-runtime invoke-model | * ${G} | data* | +infra.change(aws) +net.send(aws)
aws sqs receive-message, aws logs tail, aws logs filter-log-events, aws logs get-log-events, aws logs start-query, aws logs start-live-tail | * ${G} | str* | +infra.read(aws)/untrusted out=network
aws ssm send-command, aws ssm start-session, aws ec2-instance-connect ssh, aws ec2-instance-connect send-ssh-public-key, aws ecs execute-command, aws ecs run-task | * ${G} --ssh-public-key:data --command:sh | str* | +infra.change(aws)/remote +unknown h=cloud
aws iam attach-user-policy, aws iam attach-role-policy, aws iam attach-group-policy, aws iam put-user-policy, aws iam put-role-policy, aws iam put-group-policy, aws iam add-user-to-group, aws iam update-assume-role-policy, aws iam create-policy-version, aws iam set-default-policy-version | * ${G} --policy-document:data | str* | +infra.change(aws)/privileged +proc.privilege
aws cloudformation deploy, aws ecs update-service, aws lambda update-function-code, aws lambda publish-version, aws deploy create-deployment, aws deploy push, aws apprunner start-deployment, aws amplify start-job, aws elasticbeanstalk update-environment | * ${G} --template-file,--zip-file:r --source:R | str* | +deploy.release(aws) +infra.change(aws) out=meta
aws cloudformation package, aws cloudformation validate-template | * ${G} --template-file:r --output-template-file:w | str* | +infra.read(aws) +net.send(aws)
gcloud | * ${H} | str* | h=cloud
gcloud auth print-access-token, gcloud auth print-identity-token, gcloud auth application-default print-access-token, gcloud secrets versions access, gcloud iam service-accounts keys create, gcloud iam service-accounts sign-blob, gcloud iam service-accounts sign-jwt, gcloud kms decrypt, gcloud config config-helper | * ${H} --ciphertext-file:r --plaintext-file,--out-file:w | str* | +secret.use(gcp)/discloses
gcloud auth login, gcloud auth activate-service-account, gcloud auth revoke, gcloud auth configure-docker, gcloud auth application-default login, gcloud container clusters get-credentials, gcloud container fleet memberships get-credentials, gcloud init | * ${H} --key-file,--cred-file:r | str* | +secret.use(gcp) +fs.write(home)
gcloud config set, gcloud config unset, gcloud config configurations create, gcloud config configurations activate, gcloud config configurations delete | * ${H} | str* | +infra.change(gcp) +fs.write(home)
gcloud auth list, gcloud config get, gcloud config get-value, gcloud config list, gcloud info, gcloud version | * ${H} | str* | +infra.read(gcp)
gcloud components install, gcloud components update, gcloud components remove | * ${H} | str* | +pkg.install(gcloud)/global
gcloud compute ssh, gcloud app instances ssh, gcloud cloud-shell ssh | * ${H} --command:sh --ssh-key-file:r --ssh-flag:str{+unknown} | str* | +infra.change(gcp)/remote h=cloud
gcloud compute scp, gcloud storage cp, gcloud storage mv, gcloud storage rsync | * ${H} --recurse,-r,-R{recursive} --delete-unmatched-destination-objects{+infra.destroy(gcp)} --ssh-key-file:r --dry-run{dry} | rr+ rw | +infra.change(gcp) h=cloud
gcloud storage rm | * ${H} -r,-R,--recursive{wide} | str* | +infra.destroy(gcp)
gcloud storage cat | * ${H} | str* | +infra.read(gcp) out=network
gcloud projects delete | * ${H} | str* | +infra.destroy(gcp)/wide
gcloud sql export, gcloud sql import, gcloud sql connect | * ${H} | str* | +db.write(gcp)
gcloud run deploy, gcloud app deploy, gcloud functions deploy, gcloud deploy releases, gcloud run services replace, gcloud run services update-traffic | * ${H} --source:R --env-vars-file:r | r* | +deploy.release(gcp) +infra.change(gcp) out=meta
gcloud builds submit | * ${H} --config:r --tag,--substitutions:str | R? | +infra.change(gcp)/remote +net.send(gcp) +proc.code(project) out=network
gcloud functions call, gcloud run jobs execute, gcloud workflows run, gcloud pubsub topics publish | * ${H} --data,--message:data | str* | +infra.change(gcp)/remote
gsutil | * -o,-h,-i,-u:str -m -q | sub
gsutil ls, gsutil du, gsutil stat, gsutil cat, gsutil hash | * | str* | +infra.read(gcp) out=network
gsutil cp, gsutil mv, gsutil rsync | * -a,-z,-x,-j,-L:str -r,-R{recursive} -d{+infra.destroy(gcp)} -n | rr+ rw | +infra.change(gcp) h=cloud
gsutil rm, gsutil rb | * -r,-R,-a{wide} -f{force} | str* | +infra.destroy(gcp)
gsutil mb, gsutil acl, gsutil defacl, gsutil iam, gsutil setmeta, gsutil cors, gsutil lifecycle, gsutil config, gsutil signurl, gsutil hmac | * | str* | +infra.change(gcp) +secret.use(gcp)
bq | * --project_id,--location,--dataset_id,--format,--job_id:str | sub
bq ls, bq show | * | str* | +infra.read(gcp)
bq head | * | str* | +db.read(bigquery)
bq query | * --destination_table,--max_rows,--parameter:str --dry_run{dry} --flagfile:r | code:sql* | in=code:sql h=sql
bq load, bq insert | * --source_format,--schema,-F:str --replace{+db.destroy(bigquery)} | str r* | +db.write(bigquery) out=meta
bq mk, bq update, bq cp, bq extract, bq cancel | * --schema:r -f,--force{force} | str* | +db.schema(bigquery)
bq rm | * -r,--recursive{wide} -f,--force{force} | str* | +db.destroy(bigquery)
az | * ${A} | str* | h=cloud
az keyvault secret show, az keyvault secret download, az keyvault key decrypt, az account get-access-token, az acr credential show, az ad sp create-for-rbac, az ad sp credential reset, az ad app credential reset, az storage account keys list, az storage account show-connection-string, az storage account generate-sas, az storage container generate-sas, az storage blob generate-sas, az cosmosdb keys list, az redis list-keys, az webapp deployment list-publishing-profiles, az functionapp keys list, az cognitiveservices account keys list, az staticwebapp secrets list | * ${A} -f,--file,--create-cert:w | str* | +secret.use(azure)/discloses
az login, az logout, az acr login, az aks get-credentials | * ${A} -f,--file:w | str* | +secret.use(azure) +fs.write(home)
az account set, az config set, az configure, az extension add, az upgrade | * ${A} | str* | +infra.change(azure) +fs.write(home)
az vm run-command, az vmss run-command, az aks command, az container exec, az containerapp exec, az webapp ssh, az ssh vm | * ${A} --scripts,--command,-c,--exec-command:sh | str* | +infra.change(azure)/remote +unknown h=cloud
az webapp deploy, az webapp up, az webapp deployment, az functionapp deploy, az functionapp deployment, az containerapp up, az containerapp update, az deployment group create, az deployment sub create | * ${A} --src-path,--src,-f,--template-file,-p,--parameters:r --source:R | str* | +deploy.release(azure) +infra.change(azure) out=meta
az deployment group what-if, az deployment sub what-if, az bicep build, az bicep lint | * ${A} -f,--file,--template-file:r --outfile:w | str* | +infra.read(azure)
az storage blob upload, az storage blob upload-batch, az storage blob sync | * ${A} -f,--file,--source:r -s:R --delete-destination{+infra.destroy(azure)} | str* | +infra.change(azure) +net.send(azure)
az storage blob download, az storage blob download-batch | * ${A} -f,--file,-d,--destination:w | str* | +infra.read(azure)
az acr build | * ${A} -t,--image,-r,--registry:str -f,--file:r | R? | +infra.change(azure)/remote +pkg.publish(oci) out=network
az group delete, az keyvault purge | * ${A} | str* | +infra.destroy(azure)/wide
az role assignment create | * ${A} | str* | +infra.change(azure)/privileged +proc.privilege
az repos pr show, az repos pr list, az boards query, az boards work-item show, az pipelines list, az pipelines show, az pipelines runs | * ${A} | str* | +infra.read(azure-devops)/untrusted
az rest | * ${A} --method,-m,--headers:str --url,-u,--uri:url -b,--body:data | str* | +infra.change(azure)
doctl, linode-cli, hcloud, vultr-cli, oci, ibmcloud, aliyun, scw, exo, civo, openstack, yc, ovhcloud, confluent, databricks, mongocli, newrelic, ldcli, auth0, okta, twilio, datadog-ci, sentry-cli, snow, turso, pscale, neonctl, neon, avn, fastly, railway, render, koyeb, scalingo, cf, clever, modal, hcp, temporal, prefect, shopify, sanity, contentful | * -p,--profile,-c,--config,--context,-t,--access-token,--token,-o,--output,--format,-r,--region,--project,--org,--team,-e,--environment,-s,--service:str --config-file,-f,--file,--from-file,--body-file:r -y,--yes,--force{force} --dry-run{dry} | str* | h=cloud
doctl auth init, doctl registry login, doctl kubernetes cluster kubeconfig, doctl databases connection, ibmcloud login, ibmcloud iam oauth-tokens, ibmcloud iam api-key-create, scw init, scw login, databricks auth login, databricks auth token, databricks configure, databricks tokens create, databricks secrets get-secret, turso auth token, turso db tokens create, pscale password create, neonctl connection-string, neon connection-string, confluent api-key create, railway login, railway variables, sentry-cli login, hcp auth print-access-token, yc iam create-token | * -f,--file:w | str* | +secret.use(cloud)/discloses
doctl compute ssh, hcloud server ssh, linode-cli ssh, railway ssh, railway shell, railway connect, turso db shell, pscale shell, pscale connect, render ssh, cf ssh, clever ssh, scalingo ssh | * | str* | +infra.change(cloud)/remote +unknown
railway deploy, koyeb deploy, clever deploy, modal deploy, scalingo deploy, shopify app deploy, sanity deploy, fastly compute deploy, pscale deploy-request deploy, doctl apps create-deployment, twilio serverless:deploy, railway up, railway redeploy, render deploys create, cf push, modal run | * -f,--file:r -p,--path:R | str* | +deploy.release(cloud) +infra.change(cloud) +proc.code(project)
sentry-cli sourcemaps upload, sentry-cli upload-dif, sentry-cli debug-files upload, datadog-ci sourcemaps upload, datadog-ci junit upload, datadog-ci sarif upload, datadog-ci coverage upload | * -o,--org,-p,--project,-r,--release,--service:str | str* R | +net.send(vendor) out=none
snowsql, snow sql | * -a,-u,-d,-s,-w,-r,-c,--connection,-D,-o:str -q,--query:code:sql -f,--filename:file:sql --config,--private-key-path:r | str* | in=code:sql h=sql
fly, flyctl | * -a,--app,-t,--access-token:str -c,--config:r | sub
fly apps, fly machine, fly machines, fly volumes, fly secrets, fly postgres, fly mpg, fly ips, fly certs, fly redis, fly tokens, fly auth, fly scale, fly orgs, fly config, fly image, fly releases, flyctl apps, flyctl machine, flyctl secrets, flyctl auth, flyctl scale, flyctl machines, flyctl volumes, flyctl postgres, flyctl mpg, flyctl ips, flyctl certs, flyctl redis, flyctl tokens, flyctl orgs, flyctl config, flyctl image, flyctl releases | * -a,--app,-o,--org,-r,--region:str -c,--config:r -y,--yes,--force{force} | sub? str* | h=cloud
fly status, fly logs, fly info, fly version, fly doctor, fly platform, fly services, fly checks, flyctl status, flyctl logs, flyctl info, flyctl version, flyctl doctor, flyctl platform, flyctl services, flyctl checks | * | str* | +infra.read(fly) out=network
fly deploy, fly launch, flyctl deploy, flyctl launch | * -c,--config,--dockerfile:r -a,--app,-i,--image,-r,--region,-e,--env,-o,--org:str | R? | +deploy.release(fly) +infra.change(fly) +proc.code(project)/remote out=network
fly secrets set, fly secrets import, fly secrets unset, fly machine exec, fly auth login, fly auth logout, flyctl secrets set, flyctl secrets import, flyctl secrets unset, flyctl machine exec, flyctl auth login, flyctl auth logout | * | str* | +infra.change(fly) +secret.use(fly)
fly auth token, fly tokens create, fly postgres attach, flyctl auth token, flyctl tokens create, flyctl postgres attach | * -f,--file:w | str* | +secret.use(fly)/discloses
fly ssh, flyctl ssh | * -a,--app:str -C,--command:sh | str* | +infra.change(fly)/remote h=cloud
fly proxy, flyctl proxy | * | str* | +net.listen +infra.read(fly)
heroku | * | sub
heroku apps, heroku apps:info, heroku info, heroku ps, heroku logs, heroku releases, heroku addons, heroku addons:info, heroku domains, heroku pipelines, heroku buildpacks, heroku status, heroku regions, heroku stack, heroku pg:info, heroku certs, heroku whoami, heroku auth:whoami | * | str* | +infra.read(heroku) out=network
heroku config, heroku config:get, heroku auth:token, heroku pg:credentials:url, heroku authorizations:create | * | str* | +secret.use(heroku)/discloses
heroku config:set, heroku config:unset, heroku apps:create, heroku create, heroku addons:create, heroku addons:attach, heroku ps:scale, heroku ps:restart, heroku restart, heroku ps:stop, heroku domains:add, heroku buildpacks:set, heroku buildpacks:add, heroku access:add, heroku git:remote, heroku maintenance:on, heroku maintenance:off, heroku keys:add, heroku plugins:install, heroku pg:promote, heroku pg:backups:capture, heroku apps:rename | * | str* | +infra.change(heroku)
heroku run, heroku run:detached, heroku ps:exec, heroku pg:psql | * | str* | +infra.change(heroku)/remote +unknown
heroku apps:destroy, heroku addons:destroy, heroku pg:reset, heroku pg:backups:delete, heroku pipelines:destroy | * --confirm:str{force} -f,--force{force} | str* | +infra.destroy(heroku)
heroku pipelines:promote, heroku container:release, heroku container:push, heroku releases:rollback, heroku rollback | * | str* | +deploy.release(heroku)
heroku login, heroku auth:login, heroku logout, heroku container:login | * | str* | +secret.use(heroku)
heroku local | * -f,-e,--env,--procfile:r --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
vercel, now | * --cwd:cd -A,--local-config:r -Q,--global-config:R -t,--token,-S,--scope,-e,--env,-b,--build-env,-m,--meta:str -y,--yes{force} | sub? str* | +deploy.release(vercel) +infra.change(vercel)
vercel deploy, vercel redeploy, vercel promote, vercel rollback, vercel alias | * --cwd:cd -A,--local-config:r -y,--yes{force} | str* | +deploy.release(vercel) +infra.change(vercel)
vercel list, vercel ls, vercel inspect, vercel logs, vercel whoami | * | str* | +infra.read(vercel) out=network
vercel project, vercel domains, vercel dns, vercel certs, vercel teams, vercel env, vercel blob, vercel integration | * -y,--yes{force} | sub? str* | h=cloud
vercel env pull, vercel pull | * --cwd:cd --environment,--git-branch,-t,--token:str -y,--yes{force} | w? | +secret.use(vercel)/discloses
vercel dev, vercel build | * --cwd:cd -l,--listen:str --output:wd --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project) +secret.use(vercel)
vercel link, vercel init, vercel login, vercel logout, vercel switch | * | str* | +infra.change(vercel) +secret.use(vercel)
vercel remove, vercel rm | * -y,--yes{force} | str* | +infra.destroy(vercel)
netlify | * --auth,--filter:str | sub
netlify status, netlify logs, netlify open, netlify sites:list, netlify functions:list, netlify watch | * | str* | +infra.read(netlify) out=network
netlify deploy | * -d,--dir,-f,--functions:R | str* | +deploy.release(netlify) +infra.change(netlify) +proc.code(project) out=network
netlify build, netlify dev, netlify serve, netlify functions:serve, netlify functions:invoke | * -d,--dir,-c:str --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
netlify env:list | * --plain{+secret.use(netlify)/discloses} --json{+secret.use(netlify)/discloses} --context,-c,--scope,-s:str | str* | +infra.read(netlify)
netlify env:get | * | str* | +secret.use(netlify)/discloses
netlify env:set, netlify env:unset, netlify env:import, netlify init, netlify link, netlify unlink, netlify sites:create, netlify login, netlify logout, netlify api | * | str* | +infra.change(netlify)
netlify sites:delete | * -f,--force{force} | str* | +infra.destroy(netlify)
wrangler | * -c,--config,--env-file:r -e,--env:str --cwd:cd | sub
wrangler d1, wrangler kv, wrangler r2, wrangler queues, wrangler pages, wrangler secret, wrangler versions, wrangler deployments, wrangler hyperdrive, wrangler vectorize, wrangler workflows, wrangler kv key, wrangler kv namespace, wrangler kv bulk, wrangler r2 bucket, wrangler r2 object, wrangler pages deployment, wrangler pages project, wrangler pages secret, wrangler d1 migrations | * -c,--config,--path:r -e,--env:str -y,--force{force} | sub? str* | h=cloud
wrangler whoami, wrangler tail, wrangler docs | * -c,--config:r | str* | +infra.read(cloudflare) out=network
wrangler deploy, wrangler publish, wrangler pages deploy, wrangler versions upload, wrangler versions deploy, wrangler rollback, wrangler triggers | * -c,--config:r --outdir,--outfile:w -e,--env,--var,--name,--branch,--project-name:str --assets,--site:R --dry-run{dry} | R? | +deploy.release(cloudflare) +infra.change(cloudflare) +proc.code(project) out=network
wrangler dev, wrangler pages dev, wrangler types, wrangler build, wrangler check, wrangler init | * -c,--config:r --persist-to:wd --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
wrangler d1 execute | * -c,--config:r -e,--env:str --command:code:sql --file:file:sql -y,--yes{force} | str | h=sql
wrangler d1 migrations apply | * -c,--config:r | str* | +db.schema(d1)
wrangler d1 export | * --output:w | str* | +db.read(d1)
wrangler secret put, wrangler secret bulk, wrangler pages secret put, wrangler login, wrangler logout | * -c,--config:r | str* | +infra.change(cloudflare) +secret.use(cloudflare) in=data
wrangler r2 object put | * -f,--file:r | str | +infra.change(cloudflare) +net.send(cloudflare)
wrangler r2 object get | * -f,--file:w | str | +infra.read(cloudflare)
wrangler delete | * -c,--config:r --force,-y{force} --dry-run{dry} | str* | +infra.destroy(cloudflare)
surge | * -p,--project:R -d,--domain:str | R? str? | +deploy.release(surge) +net.send(surge) out=none
supabase | * --workdir:cd --profile,-o,--output:str | sub
supabase db, supabase migration, supabase gen, supabase functions, supabase secrets, supabase projects, supabase orgs, supabase branches, supabase storage, supabase inspect, supabase test, supabase seed, supabase config | * --db-url,--project-ref,-p,--password:str | sub? str* | h=cloud
supabase status, supabase services | * -o,--output:str | str* | +infra.read(supabase)
supabase start, supabase stop, supabase init, supabase link, supabase unlink, supabase login, supabase logout | * --no-backup{lossy} | str* | +infra.change(supabase)
supabase functions serve, supabase test db, supabase gen types | * --env-file:r | str* | +proc.code(project)
supabase db diff, supabase db lint, supabase db dump, supabase db pull | * -f,--file:w | str* | +db.read(postgres)
supabase db push, supabase migration up, supabase migration repair | * --dry-run{dry} | str* | +db.schema(postgres)
supabase db reset, supabase migration down | * --linked{wide} | str* | +db.destroy(postgres)
supabase migration new | * | str | +fs.write
supabase functions deploy, supabase config push | * --import-map:r | str* | +deploy.release(supabase) +infra.change(supabase)
supabase secrets set, supabase secrets unset | * --env-file:r | str* | +infra.change(supabase) +secret.use(supabase)
supabase projects api-keys | * | str* | +secret.use(supabase)/discloses
stripe | * -p,--project-name,--api-key:str --config:r | str* | h=cloud
stripe listen, stripe serve | * -f,--forward-to,--forward-connect-to:url | str* | +net.connect(vendor) +net.listen
stripe trigger, stripe post, stripe fixtures | * -d,--data:data --live{force} | str* | +infra.change(stripe)
stripe login, stripe logout | * | str* | +secret.use(stripe)
stripe config | * --list,-e,--edit{+secret.use(stripe)/discloses} | str* | +secret.use(stripe)
dbt | * --project-dir:cd --profiles-dir:R --profile,-t,--target,--log-level:str --log-path:wd | sub
dbt show, dbt debug, dbt source | * --project-dir:cd --profiles-dir:R --inline:code:sql | str* | +proc.code(project) +db.read(warehouse)
dbt test | * --project-dir:cd --profiles-dir:R --store-failures{+db.schema(warehouse)} -s,--select,-m,--models,--exclude,-t,--target,--vars:str | str* | +proc.code(project) +net.connect(vendor)
dbt run, dbt build, dbt seed, dbt snapshot, dbt run-operation, dbt retry, dbt clone | * --project-dir:cd --profiles-dir:R -f,--full-refresh{+db.destroy(warehouse)} -s,--select,-t,--target,--args,--vars:str | str* | +proc.code(project) +db.schema(warehouse)
op | * --account,--vault,--format,--session:str --config:R | sub
op item, op document, op vault, op account, op user, op group, op connect, op events-api, op service-account, op plugin, op environment, op read, op signin, op inject | * -i,--in-file:r -o,--out-file:w --account,--vault,--fields,--format:str -f,--force{force} | sub? str* | +secret.use(1password)/discloses
op run | * --env-file:r --no-masking{+secret.use(1password)/discloses} --account,--environment:str | cmd | posix +secret.use(1password)
op whoami, op update, op vault list, op account list, op item list | * --format:str | str* | +infra.read(1password)
op item delete, op vault delete, op document delete | * --archive | str* | +infra.destroy(1password)
bw, rbw, lpass, gopass, pass, keepassxc-cli, dcli, secret-tool, keyring, chamber, aws-vault, saml2aws, granted, bws, akeyless, conjur, teller, envchain | * --session,--backend,-e,--env,-a,--idp-account,--role,--profile,-p,--pwd,--length:str -k,--key-file,--config,--from-file:r -o,--output:w | sub? str* | +secret.use(store)/discloses
bw status, bw sync, bw lock, bw logout, bw generate, bw serve, rbw sync, rbw lock, rbw list, pass ls, pass find, pass git, pass insert, pass generate, pass edit, pass mv, pass cp, pass init, gopass ls, gopass find, gopass git, gopass insert, gopass generate, gopass edit, gopass mv, gopass cp, gopass init, lpass status, lpass ls, lpass sync, lpass generate, keepassxc-cli ls, keepassxc-cli generate, secret-tool store, keyring set, chamber list, chamber write, aws-vault list, aws-vault clear, aws-vault add, saml2aws login, saml2aws configure | * -p,--port:str | str* | +secret.use(store)
pass rm, pass delete, gopass rm, gopass delete, lpass rm, lpass delete, rbw rm, rbw delete, chamber rm, chamber delete, keyring del, secret-tool clear | * -r,--recursive{wide} -f,--force{force} | str* | +infra.destroy(store)
bws run, teller run, railway run, vercel env run, op plugin run | * -s,--service,-e,--environment,--project-id:str | cmd? | +secret.use(store)
chamber exec, aws-vault exec, saml2aws exec | * -e,--env,-d,--duration,--project-id,-a,--idp-account:str | str? cmd? | +secret.use(store)
doppler, infisical | * -t,--token,-c,--config,-p,--project,-e,--env,--path,--domain:str | sub
doppler me, doppler projects, doppler configs, doppler environments, doppler activity, doppler settings, infisical scan | * | str* | +infra.read(secrets)
doppler secrets, doppler configure, doppler login, doppler logout, doppler setup, doppler import, infisical secrets, infisical export, infisical login, infisical token, infisical user, infisical init | * --output-file:w | str* | +secret.use(secrets)/discloses
doppler run, infisical run | * -c,--config,-p,--project,-e,--env,--path,--mount,-t,--token:str --command:sh | cmd? | +secret.use(secrets)
age, rage | -d,--decrypt{+secret.use(age)/discloses} -eap --encrypt --armor --passphrase -r,--recipient,-j:str -R,--recipients-file,-i,--identity:r -o,--output:w | r? | in=data out=encoded
age-keygen, rage-keygen | -o,--output:w -ypq | r? | +secret.use(age)/discloses
`,
};
