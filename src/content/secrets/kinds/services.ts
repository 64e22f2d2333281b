/** Keys of models, messaging, monitoring and business services. */
export const SERVICES = String.raw`
@ OpenAI | https://platform.openai.com/docs/api-reference/authentication | revoke it under API keys and look at usage
openai-key critical sk-{w20}T3BlbkFJ{w20} : calls models at its owner's cost and reads files
openai-project-key critical sk-proj-{j40-200} : calls models at its project's cost
openai-service-key critical sk-svcacct-{j40-200} : calls models as a service account
openai-admin-key critical sk-admin-{j40-200} : manages an organisation
openai-old-key critical sk-None-{j40-200} sk-{w48} : calls models at its owner's cost
openai-session high sess-{w40} : is a signed-in session

@ Anthropic | https://docs.anthropic.com/en/api/overview | disable it in the console and look at usage
anthropic-key critical sk-ant-api{d2}-{j80-120} : calls models at its organisation's cost
anthropic-admin-key critical sk-ant-admin{d2}-{j80-120} : manages an organisation
anthropic-oauth-token critical sk-ant-o{|a|r}t{d2}-{j60-120} : acts as a subscriber
anthropic-session-key critical sk-ant-sid{d2}-{j60-140} : is a signed-in session

@ Model services | https://huggingface.co/docs/hub/security-tokens | revoke it in the provider's console and look at usage
huggingface-token high hf_{w34-40} : reads private models and may write
huggingface-organisation-token high api_org_{w34} : reads an organisation's models
replicate-token high r8_{w37} : runs models
groq-key high gsk_{w52} : calls models
perplexity-key high pplx-{w48} pplx-{x48} : calls models
xai-key high xai-{w80} : calls models
openrouter-key high sk-or-v1-{x64} : calls models
cohere-key high {w40} near=cohere,co_api_key : calls models
mistral-key high {w32} near=mistral : calls models
deepseek-key high sk-{x32} : calls models
deepseek-named-key high {w32-48} near=deepseek : calls models
fireworks-key high fw_{w22-24} : calls models
together-key high tgp_v1_{j43} : calls models
together-old-key high {x64} near=together_api,togetherai : calls models
cerebras-key high csk-{l48} : calls models
sambanova-key high {uuid} near=sambanova : calls models
langsmith-key high lsv2_{|pt|sk}_{x32}_{x10} ls__{x32} : reads traces
langfuse-key high sk-lf-{uuid} : reads traces
voyage-key high pa-{j43} : calls models
jina-key high jina_{w60-70} : calls models
tavily-key medium tvly-{|dev-|prod-|}{w32} : searches the web
exa-key medium {uuid} near=exa_api : searches the web
firecrawl-key medium fc-{x32} : fetches pages
serpapi-key medium {x64} near=serpapi,serp_api : searches the web
serper-key medium {x40} near=serper : searches the web
brave-search-key medium BSA{j28} : searches the web
elevenlabs-key high sk_{x48} : makes speech
elevenlabs-old-key high {x32} near=elevenlabs,xi-api-key,eleven_ : makes speech
stability-key high {|sk}-{w48} near=stability : makes images
nvidia-key high nvapi-{j60-70} : calls models
deepgram-key high {x40} near=deepgram : transcribes speech
assemblyai-key high {x32} near=assemblyai,assembly_ai : transcribes speech
wandb-key high {x40} near=wandb,weights_and_biases : reads and writes experiments
wandb-new-key high wandb_v1_{j70-100} : reads and writes experiments
comet-key medium {w25} near=comet_api,comet_ml : reads and writes experiments
neptune-token medium eyJhcGlfYWRkcmVzcyI6{b60-300}{e0-2} : reads and writes experiments
e2b-key high e2b_{x40} : runs sandboxes
modal-token high a{|k|s}-{w22} near=modal : runs functions
runpod-key high rpa_{w40-60} : runs machines
lambda-cloud-key high secret_{l10-40}_{x32}.{w32} : runs machines
vast-key high {x64} near=vast_ai,vastai : runs machines
anyscale-key high esecret_{l24-40} : calls models
baseten-key high {w8}.{w32} near=baseten : calls models
llamacloud-key high llx-{w48} : parses documents
unstructured-key high {w30-40} near=unstructured_api : parses documents
browserbase-key high bb_live_{j26-40} : drives browsers
apify-token high apify_api_{w36} : runs crawlers
scrapingbee-key medium {u80} near=scrapingbee : fetches pages
zenrows-key medium {x40} near=zenrows : fetches pages
scraperapi-key medium {x32} near=scraperapi,scraper_api : fetches pages
helicone-key high sk-helicone-{j20-60} : reads calls of models
portkey-key high {b27}= near=portkey : calls models
litellm-key high sk-{j16-40} near=litellm : calls models
cursor-key high key_{x64} : acts as its owner
zhipu-key high {x32}.{w16} near=zhipu,bigmodel,glm,chatglm : calls models
friendli-token high flp_{w46} : calls models
roboflow-key medium {w20} near=roboflow : reads models
clarifai-key medium {x32} near=clarifai : reads models
mem0-key high m0-{w40} : reads memories
braintrust-key high sk-{w48} near=braintrust : reads traces
arize-key high ak-{uuid}-{j32} : reads traces
promptlayer-key high pl_{x32} : reads prompts
composio-key high ak_{j20} near=composio : acts in connected accounts
novita-key high sk_{j43} near=novita : calls models
hyperbolic-key high {j100-400} near=hyperbolic : calls models
black-forest-key high {uuid} near=bfl_api : makes images
fal-key high {uuid}:{x32} near=fal_key,fal : makes images
leonardo-key medium {uuid} near=leonardo : makes images
heygen-key medium {b40-60}{e0-2} near=heygen : makes video
ai21-key high {w32} near=ai21 : calls models
writer-key high {w90-110} near=writer_api : calls models
gladia-key medium {uuid} near=gladia : transcribes speech
humanloop-key high hl_sk_{x40-60} : reads prompts
vapi-key medium {uuid} near=vapi : makes calls
retell-key medium key_{x28} : makes calls
wolfram-id low {u6}-{u10} near=wolfram : asks questions
clearbit-key medium sk_{x32} : looks people up

@ Slack | https://api.slack.com/authentication/token-types | revoke it on the app's page, or with auth.revoke
slack-bot-token critical xoxb-{d8-14}-{d8-14}-{w18-34} xoxb-{d8-14}-{w18-26} : reads and writes what the bot is in
slack-user-token critical xoxp-{d8-14}-{d8-14}-{d8-14}-{h28-36} xoxp-{d8-14}-{d8-14}-{w18-34} : acts as a person
slack-app-token high xapp-{d1}-{u9-13}-{d8-14}-{x60-70} xapp-1-{u9-13}-{d8-14}-{w30-70} : opens a socket as an app
slack-workspace-token high xoxa-2-{d8-14}-{d8-14}-{d8-14}-{h28-36} xoxa-{d8-14}-{d8-14}-{d8-14}-{w20-34} xoxr-{d8-14}-{d8-14}-{w18-34} xoxa-{w40-60} : acts for an app
slack-rotating-token critical xoxe.xox{|b|p}-{d1}-{w140-200} xoxe-{d1}-{w140-200} : acts as a bot or person, or renews that
slack-session critical xoxc-{d8-14}-{d8-14}-{d8-14}-{x64} xoxs-{d8-14}-{d8-14}-{d8-14}-{h10-64} xoxo-{d8-14}-{d8-14}-{d8-14}-{h10-64} : is a signed-in browser session
slack-session-cookie critical xoxd-{[A-Za-z0-9%+/]80-300}{e0-2} : is a signed-in browser session
slack-webhook medium hooks.slack.com/services/T{u8-12}/B{u8-12}/{w22-26} : posts into a channel
slack-workflow-webhook medium hooks.slack.com/{|workflows|triggers}/{|T|E}{u8-12}/{w10-20}/{w18-34} hooks.slack.com/workflows/T{u8-12}/A{u8-12}/{d10-20}/{w22-26} : starts a workflow
slack-signing-secret high {x32} near=slack,signing_secret : forges events of Slack

@ Messaging | https://core.telegram.org/bots/api#authorizing-your-bot | make a new token with the service and drop the old one
telegram-bot-token high {d8-11}:AA{j32-33} : acts as a bot and reads its chats
telegram-bot-token-named high {d5-16}:{j35} near=telegram,tg_token,tgtoken,bot_token,api.telegram.org : acts as a bot and reads its chats
telegram-api-hash medium {x32} near=telegram_api_hash,api_hash : names an app
discord-bot-token critical {[MNO]1}{[A-Za-z0-9]23-27}.{j6}.{j27-40} near=discord,bot,token check=discord : acts as a bot
discord-client-secret high {j32} near=discord : speaks for an app
discord-webhook medium discord.com/api/webhooks/{d17-20}/{j60-80} discordapp.com/api/webhooks/{d17-20}/{j60-80} : posts into a channel
discord-mfa-token critical mfa.{j84} : is a signed-in session
twilio-key high SK{x32} : calls and texts with its secret
twilio-token critical {x32} near=twilio,account_sid,accountsid : calls and texts at its owner's cost
twilio-account-sid low AC{x32} near=twilio,account_sid,accountsid public : names an account
sendgrid-key high SG.{j16-24}.{j38-50} : sends mail as its owner
mailgun-key high key-{x32} : sends mail as its owner
mailgun-new-key high {x32}-{x8}-{x8} near=mailgun,mg_ : sends mail as its owner
mailgun-public-key low pubkey-{x32} public : checks addresses
mailchimp-key high {x32}-us{d1-2} : reads and mails audiences
mandrill-key high md-{j22} : sends mail as its owner
mandrill-old-key high {j22} near=mandrill : sends mail as its owner
postmark-token high {uuid} near=postmark,x-postmark-server-token : sends mail as its owner
brevo-key high xkeysib-{x64}-{w16} : sends mail as its owner
brevo-smtp-key high xsmtpsib-{x64}-{w16} : sends mail as its owner
resend-key high re_{w8}_{w24} re_{w30-36} : sends mail as its owner
sparkpost-key high {x40} near=sparkpost : sends mail as its owner
mailjet-key high {x32} near=mailjet : sends mail as its owner
mailersend-token high mlsn.{x64} : sends mail as its owner
mailerlite-key high {x32} near=mailerlite : mails audiences
loops-key high {x32} near=loops_api : mails audiences
klaviyo-key high pk_{x34} pk_{w6}_{x34} : reads and mails audiences
customerio-key high {x20} {x32} near=customerio,customer_io : mails audiences
iterable-key high {x32} near=iterable : mails audiences
sendinblue-key high {w32} near=sendinblue : sends mail
convertkit-secret high {j43} near=convertkit : mails audiences
sendbird-token high {x40} near=sendbird : acts in chats
stream-secret high {l56-64} near=getstream,stream_secret,stream_api_secret : acts in chats
pusher-secret high {x20} near=pusher : sends events
ably-key high {j6}.{j6}:{j43} near=ably : sends and reads events
pubnub-secret high sec-c-{w46-60} : manages channels
pubnub-keys medium {|pub|sub}-c-{uuid} : sends and reads events
onesignal-key high os_v2_{|app|org}_{l100-120} : sends push messages
onesignal-old-key high {w48} near=onesignal : sends push messages
courier-key high pk_{|prod|test}_{u28} : sends messages
novu-key medium {x32} near=novu : sends messages
knock-key medium sk_{j40-44} near=knock : sends messages
vonage-secret high {w16} near=vonage,nexmo : calls and texts
messagebird-key high {w25} near=messagebird : calls and texts
plivo-token high {j40} near=plivo : calls and texts
sinch-token high {x32} near=sinch : calls and texts
telnyx-key high KEY{h32}_{w22} KEY{X32} near=telnyx : calls and texts
bandwidth-token high {x48} near=bandwidth : calls and texts
infobip-key high {x32}-{uuid} near=infobip : calls and texts
clicksend-key high {uuid} near=clicksend : sends texts
textmagic-key high {w30} near=textmagic : sends texts
line-token high {b100-200}{e0-2} near=line_channel,channel_access_token : sends messages
line-notify-token high {w43} near=line_notify : posts messages
wechat-secret high {x32} near=wechat,weixin,appsecret,wx : speaks for an app
dingtalk-webhook medium oapi.dingtalk.com/robot/send?access_token={x64} : posts into a group
dingtalk-secret medium SEC{x64} : signs messages to a group
feishu-webhook medium open.{|feishu|larksuite}.c{|n|om}/open-apis/bot/v2/hook/{uuid} : posts into a group
feishu-secret medium {w32} near=feishu,lark : speaks for an app
wecom-webhook medium qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid} : posts into a group
serverchan-key low SCT{w20-60} near=sendkey,sckey,serverchan : sends notices
pushover-key medium a{l29} u{l29} near=pushover : sends notices
pushbullet-token medium o.{w32} near=pushbullet : sends notices
ifttt-webhook medium maker.ifttt.com/trigger/{v1-40}/with/key/{j20-60} : starts applets
zapier-webhook medium hooks.zapier.com/hooks/catch/{d4-10}/{w5-10} : starts a flow
make-webhook medium hook.{|eu1|eu2|us1|us2|integromat}.make.com/{l32} : starts a flow
mattermost-webhook medium /hooks/{l26} near=mattermost : posts into a channel
mattermost-token high {l26} near=mattermost : acts as its owner
rocketchat-webhook medium /hooks/{w17-24}/{w40-70} : posts into a channel
zulip-key high {w32} near=zulip : acts as its owner
webex-token high {j64}_{j4}_{uuid} near=webex,ciscospark : acts as its owner
matrix-token high syt_{w4-60}_{w20}_{w6} : acts as its owner
gitter-token medium {x40} near=gitter : acts as its owner
zoom-secret high {w32} near=zoom : speaks for an app
intercom-token high dG9rO{b40-80}{e0-2} : reads customers and chats
drift-token high {w32} near=drift : reads customers and chats
crisp-key medium {x64} near=crisp : reads customers and chats
livechat-token high {w30-50} near=livechat : reads customers and chats
front-token high {j60-400} near=frontapp : reads mail
helpscout-secret high {w32} near=helpscout : reads mail
nylas-secret high {w25-40} near=nylas : reads mail and calendars
gmail-app-password high {L4}-{L4}-{L4}-{L4} {L16} near=gmail_app,gmail_pass,app_password : signs in to mail

@ Monitoring | https://grafana.com/docs/grafana/latest/administration/service-accounts/ | delete the token in the product and make a narrower one
grafana-service-token high glsa_{w32}_{h8} check=crc-grafana : reads and changes dashboards
grafana-cloud-token high glc_eyJ{b40-400}{e0-2} check=base64-json : sends and reads metrics
grafana-old-key high eyJrIjoi{b60-200}{e0-2} : reads and changes dashboards
datadog-api-key high {x32} near=datadog,dd_api_key,ddapikey,dd-api-key : sends metrics and logs
datadog-app-key high {x40} near=datadog,dd_app_key,ddappkey,dd-application-key : reads and changes everything
newrelic-user-key high NRAK-{u27} : reads and changes everything
newrelic-insert-key medium NRII-{j32} NRIQ-{j32} : sends or reads events
newrelic-admin-key high NRAA-{x27} NRRA-{x42} : manages accounts
newrelic-browser-key low NRJS-{x19} public : sends page timings
newrelic-license-key high {|eu01xx|us01xx|gov01x}{x30}FFFFNRAL {x36}NRAL {x40}NRAL : sends data to an account
newrelic-old-key high {x40} {x47} near=newrelic,new_relic : sends data to an account
sentry-organisation-token high sntrys_eyJ{b80-400}{e0-2}_{b43} : uploads releases
sentry-user-token high sntryu_{x64} sntrya_{x64} sntryi_{x64} : acts as its owner
sentry-old-token high {x64} near=sentry : acts as its owner
honeycomb-key high hc{|a|x|b}{|ik|lk|mk}_{w58} : sends events
honeycomb-old-key high {x32} {w22} near=honeycomb : sends events
dynatrace-token high dt0{|c|s}{d2}.{u24}.{u64} dt0{|c|s}{d2}.{w8}.{u64} : reads and changes everything
pagerduty-key high {|pdus|pdeu}+_{b20-80} u+{w18} : manages incidents
pagerduty-old-key high {j20} near=pagerduty,pager_duty : manages incidents
pagerduty-integration-key medium {x32} near=pagerduty : raises incidents
opsgenie-key high {uuid} near=opsgenie : manages alerts
rollbar-token medium {x32} near=rollbar : sends errors
bugsnag-key medium {x32} near=bugsnag : sends errors
airbrake-key medium {x32} near=airbrake : sends errors
raygun-key medium {b22}== near=raygun : sends errors
honeybadger-key medium hbp_{w36} : sends errors
loggly-token medium {uuid} near=loggly : sends logs
logdna-key medium {x32} near=logdna,mezmo : sends logs
papertrail-token medium {w20} near=papertrail : sends logs
logzio-token medium {w32} near=logzio : sends logs
sumologic-id medium su{w12} near=sumo : names a key
sumologic-key high {w64} near=sumo : reads logs
splunk-token high {uuid} near=splunk,hec_token : sends logs
coralogix-key high cxt{|h|p}_{w30} : sends logs
axiom-token high xa{|a|p}t-{uuid} : sends and reads logs
betterstack-token medium {w24} near=betterstack,logtail,betteruptime : sends logs
posthog-personal-key high phx_{w40-50} : reads events and people
posthog-project-key low phc_{w40-50} public : sends events
amplitude-key medium {x32} near=amplitude : sends or reads events
mixpanel-secret medium {x32} near=mixpanel : reads events
segment-token high sgp_{w64} : changes sources
segment-write-key medium {w32} near=segment : sends events
heap-key medium {d6-12} near=heap_app public : sends events
statsig-secret high secret-{w40-50} : reads and changes gates
launchdarkly-key high {|api|sdk|mob}-{uuid} : reads or changes flags
split-key medium {l36} near=splitio,split_io : reads flags
flagsmith-key medium ser.{w22} : reads flags
optimizely-token medium {w42} near=optimizely : changes experiments
unleash-token medium {[*a-z]1-30}:{[*a-z]1-30}.{x56} near=unleash : reads flags
configcat-key medium configcat-sdk-1/{j22}/{j22} : reads flags
checkly-key medium cu_{x32} : changes checks
uptimerobot-key medium {|u|m}{d6-10}-{x24-25} near=uptimerobot,uptime_robot : changes checks
statuscake-key medium {w28} near=statuscake : changes checks
pingdom-token medium {j84} near=pingdom : changes checks
lightstep-token high {b84} near=lightstep : sends traces
instana-token high {j22} near=instana : sends metrics
appdynamics-secret high {uuid} near=appdynamics : reads metrics
appoptics-token medium {j71} near=appoptics : sends metrics
signalfx-token medium {j22} near=signalfx : sends metrics
scout-key medium {w20} near=scout_key : sends metrics
wakatime-key low waka_{uuid} : reads coding times
ipinfo-token low {x14} near=ipinfo : looks addresses up
ipstack-key low {x32} near=ipstack : looks addresses up
ipgeolocation-key low {x32} near=ipgeolocation : looks addresses up
maxmind-key medium {j6}_{w29}_mmk : downloads databases
shodan-key medium {w32} near=shodan : searches devices
censys-secret medium {w32} near=censys : searches devices
virustotal-key medium {x64} near=virustotal,vt_api : looks files up
urlscan-key medium {uuid} near=urlscan : looks addresses up
abuseipdb-key medium {x80} near=abuseipdb : looks addresses up
hibp-key medium {x32} near=hibp,haveibeenpwned : looks accounts up
securitytrails-key medium {w32} near=securitytrails : looks names up
greynoise-key medium {w64} near=greynoise : looks addresses up
`;
