/** Keys of payments, identity, content and what people work with; keys of chains and devices. */
export const BUSINESS = String.raw`
@ Stripe | https://docs.stripe.com/keys | roll the key in the dashboard and look at its requests
stripe-live-key critical {|sk|rk}_live_{w24-250} : moves money and reads customers
stripe-test-key low {|sk|rk}_test_{w24-250} : the same with test data
stripe-organisation-key critical sk_org_live_{w24-250} sk_org_test_{w24-250} : acts in all accounts of an organisation
stripe-webhook-secret high whsec_{b32-64}{e0-2} : forges events
stripe-publishable-key info pk_live_{w24-250} pk_test_{w24-250} public : begins payments; made to be public

@ Payments | https://developer.squareup.com/docs/build-basics/access-tokens | replace the key in the provider's dashboard and look at recent payments
square-token critical EAAA{j60} sq0atp-{j22} : moves money and reads customers
square-secret critical sq0csp-{j43} : speaks for an app
square-application-id info sq0idp-{j22} public : names an app
braintree-token critical access_token{[$]1}production{[$]1}{l16}{[$]1}{x32} : moves money
braintree-sandbox-token low access_token{[$]1}sandbox{[$]1}{l16}{[$]1}{x32} : the same with test data
braintree-private-key high {x32} near=braintree : moves money
paypal-secret critical E{j79} near=paypal : moves money
paypal-client-id medium A{j79} near=paypal : names an app
adyen-key critical AQE{[a-z]1}{b60-200}{e0-2} : moves money
razorpay-key high rzp_live_{w14} : names a key; with its secret it moves money
razorpay-test-key low rzp_test_{w14} : the same with test data
paystack-key critical sk_live_{x40} : moves money
flutterwave-key critical FLWSECK-{x32}-X FLWSECK_TEST-{x32}-X FLWSECK_TEST-{l12} : moves money
mollie-key critical {|live|test}_{w30} near=mollie : moves money
gocardless-token critical live_{j40} : moves money
checkout-key critical sk_{|sbox_|}{[a-z0-9*#]27} near=checkout,cko : moves money
checkout-old-key critical sk_{|test_|}{uuid} : moves money
plaid-token critical access-{|production|development|sandbox}-{uuid} : reads bank accounts
plaid-secret high {x30} near=plaid : reads bank accounts
shopify-token critical shpat_{h32} : reads and changes a shop
shopify-app-secret critical shpss_{h32} : speaks for an app
shopify-private-password critical shppa_{h32} : reads and changes a shop
shopify-custom-token critical shpca_{h32} : reads and changes a shop
shopify-storefront-token low shpst_{h32} shpua_{h32} shptka_{h32} : reads a shop
paddle-key critical pdl_{|live|sdbx}_apikey_{l26}_{w22}_{w3} : moves money
paddle-webhook-secret high pdl_ntfset_{l26}_{b32} : forges events
polar-token high polar_{|oat|pat|at_o|at_u|ort}_{w40-60} : reads and changes a shop
lemonsqueezy-key high {j60-1000} near=lemonsqueezy,lemon_squeezy : reads and changes a shop
revenuecat-key high sk_{a28} atk_{w30} near=revenuecat : reads subscriptions
recurly-key high {x32} near=recurly : reads subscriptions
chargebee-key high {|live|test}_{w30-40} near=chargebee : reads subscriptions
klarna-key critical klarna_{|live|test}_api_{[A-Za-z0-9!?*\-]20-400} : moves money
easypost-key high EZ{|A|T}K{w54} : buys postage
shippo-token high shippo_{|live|test}_{x40} : buys postage
shipengine-key high {|LIVE|TEST}_{b43} near=shipengine : buys postage
lob-key high {|live|test}_{x35} : sends letters
duffel-token high duffel_{|live|test}_{j43} : books flights
amadeus-secret high {w16} near=amadeus : books flights
midtrans-key critical Mid-server-{j24} SB-Mid-server-{j24} : moves money
xendit-key critical xnd_{|production|development}_{w40-80} : moves money
omise-key critical skey_{|test_|}{l19} : moves money
toss-key critical {|live|test}_{|sk|gsk}_{w30-40} : moves money
cashfree-secret critical cfsk_ma_{|prod|test}_{x32}_{x8} : moves money
paymongo-key critical sk_{|live|test}_{w24} near=paymongo : moves money
iyzico-key high {|sandbox-|}{w32} near=iyzico,iyzipay : moves money
mercadopago-token critical APP_USR-{d14-20}-{d6}-{x32}-{d6-12} TEST-{d14-20}-{d6}-{x32}-{d6-12} : moves money
pagseguro-token high {X32} near=pagseguro : moves money
authorize-net-key high {w16} near=authorize_net,authorizenet,transaction_key : moves money
worldpay-key high T_S_{uuid} L_S_{uuid} : moves money
dwolla-secret high {j50} near=dwolla : moves money
wise-token high {uuid} near=transferwise,wise_api : moves money
quickbooks-secret high {w40} near=quickbooks,intuit : reads books
xero-secret high {j48} near=xero : reads books
freshbooks-secret high {x64} near=freshbooks : reads books
finicity-key high {x32} {w20} near=finicity : reads bank accounts
persona-key high persona_{|production|sandbox}_{uuid} : reads identity checks
onfido-token high api_{|live|sandbox}{|_us|_ca|}.{j11}.{j32} : reads identity checks
taxjar-key medium {x32} near=taxjar : computes taxes
avalara-key medium {x16-32} near=avalara : computes taxes
bill-key high {w20-40} near=billcom : reads bills
coinbase-key critical {w16} {w32} {j64} near=coinbase : moves coins
binance-key critical {w64} near=binance : moves coins
kraken-key critical {b86}== {b56} near=kraken : moves coins
bittrex-key critical {x32} near=bittrex : moves coins
kucoin-key critical {x24} {uuid} near=kucoin : moves coins
bitfinex-key critical {w43} near=bitfinex : moves coins
bitmex-key critical {j24} {j48} near=bitmex : moves coins
okx-key critical {uuid} near=okx,okex : moves coins
bybit-key critical {w18} {w36} near=bybit : moves coins
gemini-exchange-key critical account-{w20} master-{w20} near=gemini : moves coins
etherscan-key low {u34} near=etherscan,bscscan,polygonscan,arbiscan,snowtrace : reads chains
infura-key medium {x32} near=infura : calls nodes
alchemy-key medium {j32} near=alchemy : calls nodes
moralis-key medium {w64} near=moralis : calls nodes
quicknode-token medium {x40} near=quicknode,quiknode : calls nodes
coinmarketcap-key low {uuid} near=coinmarketcap,cmc_pro : reads prices
alphavantage-key low {u16} near=alphavantage,alpha_vantage : reads prices
polygon-io-key low {w32} near=polygon_api,polygonio : reads prices
finnhub-key low {l20} near=finnhub : reads prices
tiingo-key low {x40} near=tiingo : reads prices
iexcloud-key low {|sk|pk}_{x32} near=iex : reads prices
openexchange-id low {x32} near=openexchangerates : reads prices
alpaca-key high {|AK|PK|CK}{u18} near=alpaca,apca : trades
ethereum-private-key critical 0x{h64} {x64} near=private_key,privatekey,deployer,mnemonic_key,eth_key,wallet_key,priv_key,privkey : moves coins
bitcoin-wif critical {|5}{|H|J|K}{n49} {|K|L}{n51} check=base58 near=wif,privkey,private,bitcoin,btc,wallet : moves coins
extended-private-key critical xprv{n107-108} : moves coins
solana-key critical {n87-88} near=solana,phantom,private,secret_key : moves coins
nostr-secret critical nsec1{k58} check=bech32 : signs as its owner

@ Facebook | https://developers.facebook.com/docs/facebook-login/guides/access-tokens | reset the app's secret, or end the session
facebook-token critical EAA{w60-400} : acts as a person, page or app
facebook-app-token high {d13-17}|{j27} near=facebook,access_token,fb_ : speaks for an app
facebook-secret high {x32} near=facebook,fb_app_secret,fb_secret,instagram : speaks for an app
instagram-token high IGQV{j100-300} IGAA{j100-300} : reads an account
whatsapp-token high {w100-400} near=whatsapp : sends messages

@ Social | https://docs.x.com/resources/fundamentals/authentication/overview | regenerate it on the app's page
twitter-bearer-token high AAAAAAAAAAAAAAAAAAAAA{[A-Za-z0-9%]60-140} : reads as an app
twitter-access-token high {d10-20}-{w40} near=twitter,access,token,oauth : acts as a person
twitter-secret high {w35-50} {w25} near=twitter,consumer_key,consumerkey,consumer_secret,consumersecret : speaks for an app
linkedin-secret high WPL_AP{d1}.{w16}.{b8} WPL_AP{d1}.{w16}.{b8}{e1-2} : speaks for an app
linkedin-old-secret high {w16} near=linkedin : speaks for an app
spotify-secret high {x32} near=spotify : speaks for an app
twitch-token high {l30} near=twitch : acts as a person or app
tiktok-secret high {x40} {w32} near=tiktok : speaks for an app
reddit-secret high {j27} {j30} near=reddit : speaks for an app
pinterest-token high pina_{w32} : acts as a person
snapchat-secret high {x20} near=snapchat : speaks for an app
youtube-key medium AIza{j35} near=youtube : reads videos
vimeo-token medium {x32} near=vimeo : manages videos
flickr-secret medium {x16} near=flickr : speaks for an app
tumblr-secret medium {w50} near=tumblr : speaks for an app
imgur-secret medium {x40} near=imgur : speaks for an app
giphy-key low {w32} near=giphy : searches pictures
unsplash-key low {j43} near=unsplash : searches pictures
pexels-key low {w56} near=pexels : searches pictures
soundcloud-secret medium {w32} near=soundcloud : speaks for an app
lastfm-key low {x32} near=lastfm,last_fm : reads music
genius-token low {j64} near=genius : reads lyrics
patreon-token high {j43} near=patreon : reads patrons
strava-secret medium {x40} near=strava : reads workouts
fitbit-secret medium {x32} near=fitbit : reads workouts
foursquare-secret medium {u48} fsq3{b40-50} near=foursquare : reads places
yelp-key medium {j128} near=yelp : reads places
eventbrite-token medium {u20} near=eventbrite : reads events
meetup-key medium {x20-32} near=meetup : reads events
steam-key medium {X32} near=steam : reads games
riot-key low RGAPI-{uuid} : reads games
rapidapi-key medium {w10}msh{w15}p{w6}jsn{w12} {w50} near=rapidapi,x-rapidapi-key,mashape : calls many interfaces
openweather-key low {x32} near=openweather,owm,weather : reads weather
weatherapi-key low {x31} near=weatherapi : reads weather
weatherbit-key low {x32} near=weatherbit : reads weather
nasa-key low {w40} near=nasa : reads pictures
newsapi-key low {x32} near=newsapi,news_api : reads news
nytimes-key low {w32} near=nytimes,new_york_times : reads news
guardian-key low {uuid} near=guardian_api : reads news
omdb-key low {x8} near=omdb : reads films
tmdb-key low {x32} near=tmdb,themoviedb : reads films
wordnik-key low {x49} near=wordnik : reads words
deepl-key medium {uuid}:fx : translates
deepl-pro-key medium {uuid} near=deepl : translates

@ Maps and content | https://docs.mapbox.com/help/getting-started/access-tokens/ | rotate it in the account's tokens page
mapbox-secret-token high sk.eyJ{j80-240}.{j22} : changes an account's maps
mapbox-public-token info pk.eyJ{j60-240}.{j22} public : shows maps; made to be public
mapbox-temporary-token low tk.eyJ{j80-240}.{j22} : shows maps
here-key medium {j43} near=here_api,hereapi : reads maps
tomtom-key medium {w32} near=tomtom : reads maps
mapquest-key medium {w32} near=mapquest : reads maps
opencage-key low {x32} near=opencage : looks places up
geoapify-key low {x32} near=geoapify : looks places up
positionstack-key low {x32} near=positionstack : looks places up
contentful-token high CFPAT-{j43} : changes content
contentful-delivery-token low {j43} near=contentful : reads content
sanity-token high sk{w80-200} near=sanity : changes content
storyblok-token medium {w22}tt near=storyblok : reads content
prismic-token medium {j40-200} near=prismic : reads content
datocms-token medium {x30} near=datocms : reads content
ghost-admin-key high {x24}:{x64} near=ghost : changes content
wordpress-salt high {[!-~]64} near=auth_key,secure_auth_key,logged_in_key,nonce_key,auth_salt,secure_auth_salt,logged_in_salt,nonce_salt : forges sessions
webflow-token high {x64} near=webflow : changes content
squarespace-key high {uuid} near=squarespace : reads a shop
wix-key high IST.eyJ{j200-2000}.{j200-2000}.{j200-800} : changes content
cloudinary-url high cloudinary://{d14-16}:{j27}@{j3-60} : changes pictures
cloudinary-secret high {j27} near=cloudinary : changes pictures
imagekit-key high private_{b27}= : changes pictures
uploadcare-secret medium {x20} near=uploadcare : changes files
filestack-key medium {w22} near=filestack : changes files
mux-secret high {b75} near=mux_ : changes videos
bitly-token medium {x40} near=bitly,bit_ly : changes links
rebrandly-key medium {x32} near=rebrandly : changes links
typeform-token high tfp_{y40-60} : reads answers
jotform-key high {x32} near=jotform : reads answers
surveymonkey-token high {b80-200} near=surveymonkey : reads answers
calendly-token high {j40-400} near=calendly : reads calendars
docusign-secret high {uuid} near=docusign : sends documents
pandadoc-key high {x40} near=pandadoc : sends documents
hellosign-key high {x64} near=hellosign,dropbox_sign : sends documents
adobe-secret high p8e-{j32} : speaks for an app
adobe-id medium {x32} near=adobe : speaks for an app
adafruit-key medium aio_{w28} : reads and writes feeds
adafruit-named-key medium {j32} near=adafruit : reads and writes feeds
particle-token medium {x40} near=particle_ : drives devices
blynk-token medium {j32} {x32} near=blynk : drives devices
thingspeak-key low {u16} near=thingspeak : reads and writes channels
losant-key medium {j36} near=losant : drives devices
tuya-secret medium {x32} near=tuya : drives devices
home-assistant-token high {j40-300} near=hass_token,home_assistant : drives a home
plex-token medium {j20} near=plex,x-plex-token : reads a library

@ Work | https://developers.notion.com/docs/authorization | revoke it in the workspace's settings
notion-token high ntn_{d11}{w32-36} secret_{w43} : reads and writes shared pages
airtable-token high pat{w14}.{x64} : reads and writes bases
airtable-old-key high key{w14} near=airtable : reads and writes bases
asana-token high {|0|1|2}/{d14-18}/{d14-18}:{x32} {|0|1}/{d14-18}:{x32} near=asana : acts as its owner
asana-secret high {x32} near=asana : speaks for an app
linear-key high lin_api_{w40} : acts as its owner
linear-oauth-token high lin_oauth_{x64} lin_wh_{w32-40} : acts as its owner
clickup-token high pk_{d6-10}_{u32} : acts as its owner
monday-token high {j40-400} near=monday_ : acts as its owner
shortcut-token high {uuid} near=shortcut_api,clubhouse : acts as its owner
wrike-token high {j60-400} near=wrike : acts as its owner
basecamp-token high {x40} near=basecamp : acts as its owner
todoist-token medium {x40} near=todoist : acts as its owner
harvest-token high {d6-10}.pt.{j80-100} : acts as its owner
toggl-token medium {x32} near=toggl : acts as its owner
clockify-key medium {b48} near=clockify : acts as its owner
smartsheet-token high {w37} {l26} near=smartsheet : acts as its owner
coda-token high {uuid} near=coda_ : acts as its owner
miro-token high {j27} near=miro : acts as its owner
figma-token high fig{|d|o|u|r}_{j40} : reads designs
figma-old-token high {d6}-{uuid} near=figma : reads designs
framer-token high framer_{j40} : reads designs
frameio-token high fio-u-{j64} : reads videos
canva-secret high cnvca{j50-60} : speaks for an app
zeplin-token high {j100-400} near=zeplin : reads designs
dropbox-token high sl.{j130-1300} : reads and writes files
dropbox-secret high {l15} near=dropbox : speaks for an app
dropbox-long-token high {w11}AAAAAAAAAA{j43} : reads and writes files
box-token high {w32} near=box_client_secret,box_developer,boxapp : reads and writes files
hubspot-token high pat-{|na1|na2|eu1|ap1}-{uuid} : reads and writes customers
hubspot-old-key high {uuid} near=hubspot,hapikey : reads and writes customers
salesforce-token critical 00D{w12}!{y90-120} 00D{w15}!{y90-120} : acts as its owner
salesforce-refresh-token critical 5Aep861{y60-120} : makes access tokens
salesforce-consumer-key high 3MVG9{y50-120} : names an app
salesforce-secret high {X64} {d16-20} near=salesforce,sfdc : speaks for an app
pipedrive-token high {x40} near=pipedrive : reads and writes customers
zendesk-token high {w40} near=zendesk : reads tickets
freshdesk-key high {w20} near=freshdesk,freshservice : reads tickets
zohocrm-token high 1000.{x32}.{x32} : reads and writes customers
servicenow-password high {w12-40} near=servicenow : reads tickets
workday-token high {w40-400} near=workday : reads people
bamboohr-key high {x40} near=bamboohr : reads people
greenhouse-key high {x32}-{d1} near=greenhouse : reads applicants
lever-key high {b48} near=lever_ : reads applicants
gusto-token high {j43} near=gusto : reads pay
apollo-key medium {j22} near=apollo_api : looks people up
hunter-key medium {x40} near=hunter_api,hunterio : looks people up
fullcontact-key medium {w32} near=fullcontact : looks people up
zoominfo-key medium {w32} near=zoominfo : looks people up
beamer-key medium b_{b44} near=beamer : posts notices
sidekiq-secret high {x8}:{x8} near=bundle_enterprise,bundle_gems : downloads paid gems
fontawesome-token medium {X8}-{X4}-{X4}-{X4}-{X12} near=fontawesome,font_awesome : downloads paid icons
kaggle-key medium {x32} near=kaggle : acts as its owner
kaggle-new-token medium KGAT_{x32} : acts as its owner
esri-key medium AAPK{j60-100} : calls maps
hackerone-token high {b43}= near=hackerone : reads reports
bugcrowd-token high {w20-60} near=bugcrowd : reads reports
duo-secret high {w40} near=duo,skey : checks second factors

@ Identity | https://developer.okta.com/docs/guides/create-an-api-token/main/ | revoke it in the admin console and read the system log
okta-token critical 00{j40} near=okta,ssws : manages people and apps
okta-secret high {j64} {j40} near=okta : speaks for an app
auth0-secret critical {j64} near=auth0 : speaks for an app
auth0-token critical {j40-800} near=auth0_api_token,auth0_mgmt : manages people
clerk-key critical sk_{|live|test}_{w38-60} near=clerk : manages people
workos-key critical sk_{|live|test}_{b40-120} near=workos : manages people
stytch-secret critical secret-{|live|test}-{j36}= : manages people
descope-key critical K2{w25}:{w40-60} K3{w60-100} near=descope : manages people
frontegg-secret high {uuid} near=frontegg : manages people
fusionauth-key high {j40-70} near=fusionauth : manages people
onelogin-secret high {x64} near=onelogin : manages people
jumpcloud-key high jca_{w36} : manages people and machines
jumpcloud-old-key high {x40} near=jumpcloud : manages people and machines
keycloak-secret high {uuid} {w32} near=keycloak : speaks for an app
ping-secret high {j64} near=pingidentity,pingone : speaks for an app
authress-key high {|sc|ext|scauth|authress}_{l5-30}.{l4-6}.acc{|_|-}{[a-z0-9\-]10-32}.{b30-120}{e0-1} : manages access
supertokens-key high {j28-60} near=supertokens : manages people
magic-key high sk_{|live|test}_{X16} near=magic : manages people
privy-secret high {n64-90} near=privy : manages people
dropbox-sign-key high {x64} near=hellosign_api : sends documents
`;
