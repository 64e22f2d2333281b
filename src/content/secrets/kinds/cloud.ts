/** Keys of clouds, hosting, databases and networks. */
export const CLOUD = String.raw`
@ Amazon Web Services | https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html | deactivate the key in IAM, delete it, read CloudTrail for its id
aws-access-key-id high AKIA{t16} check=aws-id : names a long-lived key; with its secret it acts as its owner
aws-temporary-key-id medium ASIA{t16} check=aws-id : names a key that expires
aws-bearer-key-id medium ABIA{t16} ACCA{t16} check=aws-id : names a service's key
aws-secret-key critical {b40} near=aws_secret_access_key,aws_secret_key,awssecretkey,secretaccesskey,secret_access_key,aws_secret : signs requests as its owner
aws-session-token high {|FwoGZXIvYXdz|IQoJb3JpZ2luX2Vj|FQoGZXIvYXdz}{b80-2000}{e0-2} : signs requests until it expires
aws-bedrock-key critical ABSK{b109-269}{e0-2} : calls models of Bedrock
aws-bedrock-short-key high bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{b0-2000}{e0-2} : calls models of Bedrock for hours
aws-mws-token high amzn.mws.{uuid} : acts for a seller
aws-appsync-key medium da2-{l26} : queries an AppSync interface
amazon-login-secret high amzn1.oa2-cs.v1.{x64} : speaks for a Login with Amazon app
amazon-refresh-token high Atzr|{j100-500} Atza|{j100-500} : acts for a seller or advertiser
amazon-paapi-tag low {w40} near=paapi : signs product queries
aws-cognito-secret high {l50-52} near=cognito_client_secret,userpool_client_secret : speaks for an app client
aws-ses-smtp-password high {b44} near=ses_smtp,smtp_password : sends mail

@ Google Cloud | https://cloud.google.com/docs/authentication/api-keys | delete the key in APIs and services, Credentials, and make a restricted one
google-api-key high AIza{j35} : calls the Google interfaces that it is not restricted from
google-oauth-secret high GOCSPX-{j28} : speaks for an OAuth client
google-access-token high ya29.{j20-400} ya29.{|a|c|d|i}.{j20-600} : acts as a person or service account for an hour
google-refresh-token critical 1//0{j40-200} : makes access tokens
google-hmac-key high GOOG{w10-58} GOOG1E{u57} near=google,gcs,hmac,storage,access : signs requests to Cloud Storage
google-hmac-secret high {b40} near=gs_secret_access_key,gcs_secret,hmac_secret : signs requests to Cloud Storage
google-client-secret-old high {j24} near=google_client_secret,google_oauth_client_secret,google_secret : speaks for an OAuth client
firebase-server-key critical AAAA{j7}:APA91b{j134} : sends push messages to all devices
google-recaptcha-secret medium 6L{j6}AAAAA{j27} near=recaptcha,captcha : checks that visitors are people
google-chat-webhook medium chat.googleapis.com/v1/spaces/{j8-20}/messages?key={j39}&token={j20-60} : posts into a Chat space
google-drive-secret high {j24} near=gdrive_secret : reads a drive

@ Microsoft Azure | https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage | regenerate the key in the portal and move to managed identities
azure-client-secret critical {[A-Za-z0-9_~.\-]3}{d}Q~{[A-Za-z0-9_~.\-]31-34} : speaks for an Entra application
azure-storage-key critical AccountKey={b86}== : reads and writes a storage account
azure-storage-key-marked critical {b76}+ASt{b6}== : reads and writes a storage account
azure-cosmos-key critical {b76}ACDb{b6}== : reads and writes a Cosmos database
azure-marked-key high {b33}{|+ASb|+AEh|AIoT|+ABa|+APM|+ARm}{b5}{e0-2} {w42}{|AzSe|AzFu|AzCa|AzAP}{[A-Za-z0-9+/_\-]4-8}{e0-2} {w42}+ACR{w6} : opens the Azure service that its mark names
azure-cognitive-key high {w52}JQQJ99{w26} {w20}ACYeBjF{w50-60} : calls Azure AI services
azure-cognitive-old-key high {x32} near=azure_openai,azureopenai,cognitive,ocp-apim-subscription-key,azure_speech,speech_key,azure_api,subscription_key,subscriptionkey,bing_search,azure_translator,translator_key : calls Azure AI services
azure-storage-key-named critical {b86}== near=azure_storage_key,storage_account_key,storage_key,accountkey,account_key,azure_storage,cosmos,documentdb,master_key,primarykey,primary_key : reads and writes a storage account or a database
azure-shared-access-key high SharedAccessKey={b43}{e0-1} : sends and receives on a bus, hub or device
azure-sas-signature high sig={[A-Za-z0-9%+/]42-70}{e0-2} near=se=,sv=,sr=,sp= : reads or writes storage until it expires
azure-function-key high {[A-Za-z0-9_\-]54}== near=x-functions-key,code= : calls a function app
azure-search-key high {u32} near=azure_search,search_service : reads and writes an index
azure-subscription-password high {b44} near=azure_password,azure_client : signs in
azure-batch-key high {b86}== near=batch : runs jobs
azure-databricks-sas low {w40} near=azure_sas : reads storage
teams-webhook medium webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{x32}/{uuid} : posts into a Teams channel

@ Hosting | https://docs.digitalocean.com/reference/api/create-personal-access-token/ | delete the token in the provider's console
digitalocean-personal-token critical dop_v1_{x64} : manages an account's machines and data
digitalocean-oauth-token critical doo_v1_{x64} : manages what a person granted
digitalocean-refresh-token critical dor_v1_{x64} : makes access tokens
digitalocean-spaces-key high {b43} near=spaces_secret : reads and writes object storage
digitalocean-old-token high {x64} near=digitalocean,do_token,do_api_token : manages an account's machines and data
linode-token critical {x64} near=linode : manages an account's machines
vultr-key critical {u36} near=vultr : manages an account's machines
hetzner-token critical {w64} near=hetzner,hcloud : manages a project's machines
scaleway-access-key medium SCW{u17} : names a key
scaleway-secret-key critical {uuid} near=scaleway,scw_secret : manages an account's machines
ovh-secret high {w32} near=ovh : manages an account
heroku-key critical HRKU-AA{j58} HRKU-{uuid} : manages apps and their configuration
heroku-old-key critical {uuid} near=heroku : manages apps and their configuration
fly-token critical fo1_{j43} : deploys apps
fly-macaroon critical fm2_{b100-2000}{e0-2} fm1r_{b100-2000}{e0-2} fm1a_{b100-2000}{e0-2} : deploys apps
render-key critical rnd_{w28-36} : manages services
railway-token high {uuid} near=railway : deploys services
vercel-token high vcp_{w56} vci_{w56} vca_{w56} vcr_{w56} vck_{w56} : deploys projects and reads their variables
vercel-old-token high {w24} near=vercel,zeit : deploys projects and reads their variables
vercel-blob-token high vercel_blob_rw_{w16}_{w32} : reads and writes a blob store
netlify-token high nfp_{w36} nfc_{w36} nfo_{w36} nfu_{w36} : deploys sites
netlify-old-token high {j40-46} near=netlify : deploys sites
cloudflare-api-token high {j40} near=cloudflare,cf_api_token,cloudflare_api_token,cf_token : changes zones and workers as its rights say
cloudflare-global-key critical {x37} near=cloudflare,cf_api_key,x-auth-key : changes everything in an account
cloudflare-origin-ca-key critical v1.0-{x24}-{x146} : issues origin certificates
cloudflare-turnstile-secret medium 0x4AAAAAAA{j20-32} near=turnstile : checks that visitors are people
cloudflare-tunnel-token high eyJhIjoi{b100-400}{e0-2} : runs a tunnel into a network
alibaba-access-key-id high LTAI{w12-24} : names a key; with its secret it acts as its owner
alibaba-secret critical {w30} near=alibaba,aliyun,accesskeysecret,access_key_secret,alicloud,oss_access : signs requests as its owner
tencent-secret-id high AKID{w32} : names a key; with its secret it acts as its owner
tencent-secret-key critical {w32} near=tencent,qcloud,tencentcloud : signs requests as its owner
yandex-api-key high AQVN{j35} : calls Yandex Cloud
yandex-iam-token high t1.{j50-400}.{j86} : acts in Yandex Cloud for hours
yandex-access-key high YC{j38} near=yandex : signs requests to storage
yandex-oauth-token high y0_{j50-60} y1_{j50-60} : acts as a person
oracle-key high {b40-60}{e0-2} near=oci_ : manages a tenancy
ibm-cloud-key critical {j44} near=ibm,bluemix,ibmcloud,watson : acts as its owner
baidu-key high bce-v3/ALTAK-{w21}/{x40} : calls Baidu Cloud
huawei-secret high {w40} near=huaweicloud,hwcloud : signs requests
volcengine-key high AKLT{w40-60} : names a key
naver-secret medium {w10} near=naver_client_secret : speaks for an app
kakao-key medium {x32} near=kakao : calls Kakao
qiniu-secret high {j40} near=qiniu : signs requests
upcloud-token high ucat_{u26} : manages machines
exoscale-secret high EXO{x24} : names a key
civo-token high {w50} near=civo : manages machines
equinix-token high {w32} near=equinix,packet_auth,metal_auth : manages machines
kamatera-secret high {x32} near=kamatera : manages machines
ionos-token high {j36} near=ionos : manages machines
contabo-secret high {w30-60} near=contabo : manages machines
wpengine-token high {x64} near=wpengine : manages sites
pantheon-token high {j43-50} near=pantheon : manages sites
platformsh-token high {j43} near=platformsh : manages sites
scalingo-token high tk-us-{j48} : manages apps
koyeb-token high {l64} near=koyeb : deploys apps
northflank-token high nf-{w30-80} near=northflank : deploys apps
zeabur-token high sk-{l24-40} near=zeabur : deploys apps

@ Databases | https://supabase.com/docs/guides/api/api-keys | rotate the key in the service's console and reset the database password
supabase-personal-token critical sbp_{x40} sbp_oauth_{x40} : manages projects
supabase-secret-key critical sb_secret_{j20-50} : reads and writes a project past its rules
planetscale-password critical pscale_pw_{y32-64} : signs in to a database
planetscale-token critical pscale_tkn_{y32-64} pscale_oauth_{y32-64} : manages databases
neon-key critical napi_{l64} : manages databases
neon-password critical npg_{w12-16} : signs in to a database
upstash-token high {w40-80}{e0-2} near=upstash : reads and writes a store
mongodb-atlas-service-secret critical mdb_sa_sk_{j40} : manages clusters
mongodb-atlas-key critical {uuid} near=atlas_private,mongodb_atlas,atlas_api : manages clusters
fauna-secret high fn{|A|B}{j38-44} near=fauna : reads and writes a database
aiven-password critical AVNS_{j19-24} : signs in to a database
aiven-token critical aivenv1{b300-500} : manages services
cockroach-key critical CCDB1_{w22}_{w40} : manages clusters
databricks-token critical dapi{x32} dapi{x32}-{d1} dkea{x32} dose{x32} : reads data and runs jobs
snowflake-token high ver:1-hint:{d4-20}-ETMsDgAAA{b100-600}{e0-2} : signs in as its owner
confluent-secret critical cflt{b60}{e0-2} check=crc-base64 : manages Kafka clusters
confluent-old-secret high {b64} near=confluent,kafka_secret,kafka_password,sasl : reads and writes topics
elastic-key high {b60}== near=elastic,elasticsearch : reads and writes indices
elastic-cloud-key critical essu_{b40-100}{e0-2} : manages deployments
meilisearch-key high {x64} near=meili : reads and writes indices
typesense-key high {w32-48} near=typesense : reads and writes indices
algolia-admin-key high {x32} near=algolia : reads and writes indices
pinecone-key high pcsk_{w5-6}_{w60-66} : reads and writes vectors
pinecone-old-key high {uuid} near=pinecone : reads and writes vectors
weaviate-key high {w40} near=weaviate,wcs_api : reads and writes vectors
qdrant-key high {j40-60} near=qdrant : reads and writes vectors
zilliz-key high {x72} near=zilliz,milvus : reads and writes vectors
astra-token critical AstraCS:{w24}:{x64} : reads and writes a database
turso-token high {j30-60} near=turso : manages databases
convex-deploy-key high {|prod|dev|preview}:{[a-z0-9\-]5-40}|{b40-200}{e0-2} : deploys functions and reads data
influx-token high {j86}== near=influx : reads and writes buckets
timescale-secret high {w64} near=timescale : manages services
singlestore-key high {x64} near=singlestore : manages workspaces
clickhouse-key high 4b1d{w38} : manages services
tinybird-token high p.eyJ{j30-300}.{j40-46} : reads and writes data sources
hasura-secret high {w20-64} near=hasura,x-hasura-admin-secret : reads and writes all data
xata-key high xau_{w20-40} : reads and writes databases
nile-token high {uuid} near=nile_token : reads databases
edgedb-key high edbt1_{j100-400} edbt_{j100-400} : connects to an instance
redis-cloud-key high S{w49} near=rediscloud,redis_cloud : manages databases
couchbase-password high {w12-60} near=couchbase : reads and writes buckets
fivetran-key high {w16}:{w32} near=fivetran : manages pipelines
airbyte-secret high {w32} near=airbyte : manages pipelines
dbt-token high dbt{|c|u}_{j30-60} : runs jobs
census-key high secret-token:{w24} : runs syncs
hightouch-key high {uuid} near=hightouch : runs syncs
metabase-key high mb_{b40-60}{e0-2} : reads dashboards and data
looker-secret high {w24} near=looker : reads data
retool-key high retool_{w26} : changes apps

@ Networks | https://tailscale.com/kb/1101/api | revoke the key in the admin console and remove nodes that it added
tailscale-key critical tskey-{w14-40} tskey-{|auth|api|client|scim|webhook}-{w10-20}-{w18-40} : adds machines to a network or manages it
ngrok-token high {d1}{w26}_{w21} near=ngrok : opens tunnels
zerotier-token high {w32} near=zerotier : manages a network
netbird-token high nbp_{w36} : manages a network
teleport-token high {x32} near=teleport : joins a cluster
wireguard-key critical {b43}= near=privatekey,presharedkey,wg_private,wireguard : joins a network as one of its machines
nats-seed critical S{|U|A|O|N|C|X}{t56} check=nkey near=nats,nkey,seed : signs in to NATS as its owner
fastly-token high {j32} near=fastly : changes delivery and purges
bunny-key high {uuid}{x20} near=bunny : changes delivery
akamai-secret high {b43}= near=akamai,edgegrid : changes delivery
akamai-token high akab-{l16}-{l16} : names an EdgeGrid client
imperva-key high {uuid} near=imperva,incapsula : changes protection
godaddy-key high {w8-14}_{w20-24} near=godaddy : changes domains
godaddy-secret high {w22} near=godaddy_secret,godaddy_api_secret : changes domains
namecheap-key high {x32} near=namecheap : changes domains
gandi-key high {w24} {x40} near=gandi : changes domains
porkbun-key high {|pk|sk}1_{x64} : changes domains
dnsimple-token high dnsimple_{|a|u}_{w32} : changes domains
dynu-key medium {x32} near=dynu : changes domains
duckdns-token medium {uuid} near=duckdns : changes one name
noip-key medium {w20-40} near=noip : changes one name
ns1-key high {w20} near=ns1_,nsone : changes domains
kubeadm-token high {l6}.{l16} near=kubeadm,bootstrap,discovery-token,tls-bootstrap-token : joins a cluster
rancher-token critical token-{l5}:{l54} : manages clusters
openshift-token high sha256~{j43} : acts as its owner in a cluster
k3s-token high K10{x64}::{|server|node}:{x32} : joins a cluster
portainer-token high ptr_{b43-44}{e0-1} : manages containers
zscaler-key high {w12} near=zscaler : changes policy
`;
