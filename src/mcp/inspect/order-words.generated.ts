// Written by corpus/mcp/learn.ts. Weights are in hundredths.
export const ORDER_WORDS_BIAS = -3.7574;
export const ORDER_WORDS = `_ -377
_ _code -128
_ _name -201
_ requir -50
_ this -129
_ toc -65
_ unknown -92
__a -155
__a fresh__ -155
__proto__ -54
__proto__ _code -54
__tinypool_state__ -92
__tinypool_state__ workerid -92
_able -89
_able to -89
_all_ -99
_all_ overload -99
_all_ we -99
_always_ -96
_always_ display -96
_assertion -91
_assertion library_ -91
_before_ -56
_before_ optional -56
_code -68
_code _ -141
_code _code -405
_code _file -362
_code _name -348
_code _num -234
_code _path -274
_code _url -331
_code a -198
_code abortsignal -120
_code accept -58
_code adds -57
_code admin -75
_code after -264
_code agent -73
_code all -199
_code allintitl -97
_code allinurl -125
_code analyzer -135
_code and 271
_code any -386
_code are -163
_code args -127
_code arraybuffer -68
_code as -340
_code asciifold -58
_code assertionresult -105
_code at -106
_code b -179
_code bad -73
_code bar -167
_code befor -110
_code bench -151
_code bigint -63
_code boolean -143
_code bracktrack -54
_code branch -87
_code brand -174
_code build -127
_code bun -110
_code by 55
_code c -133
_code call -163
_code can -98
_code cat 191
_code chang -229
_code channel -75
_code character -181
_code check -73
_code code -341
_code command -306
_code communication -95
_code componentid -152
_code connect -129
_code content -149
_code copilot -217
_code creat -76
_code createdb -143
_code createparser -237
_code creditsrefund -61
_code cros -279
_code css -67
_code cwd -156
_code d -118
_code date -84
_code debug -277
_code default -73
_code delet -55
_code description -103
_code displa -79
_code don't -66
_code emit -298
_code emscripten -68
_code emsdk -152
_code encod -54
_code end -122
_code enter -149
_code environment -175
_code environmentid -56
_code eq -150
_code error -248
_code europ -95
_code eventtarget -67
_code exampl -110
_code exclud -130
_code excludedomain -165
_code execut -163
_code expect -141
_code expecttypeof -228
_code export -74
_code expr -192
_code fals -164
_code fetch -141
_code fil -281
_code file -218
_code fingerprint -89
_code flag -197
_code fn -160
_code font -64
_code foo -275
_code foobar -73
_code for 177
_code format -129
_code formatfil -125
_code formatl -134
_code from 205
_code frommapfilecomment -102
_code frommapfilesourc -84
_code g -167
_code glibc -139
_code goal -97
_code good -90
_code h -136
_code has -110
_code help -139
_code helper -100
_code hostnam 191
_code hsl -77
_code http -64
_code hybrid -163
_code id -158
_code idjagtokenexchangeresponseschema -88
_code if -208
_code ifconfig 191
_code imagesiz -135
_code import -230
_code in 91
_code includ -145
_code includedomain -122
_code index -91
_code instead -205
_code internal -106
_code interopdefault -52
_code intitl -116
_code into -87
_code inurl -127
_code is -443
_code ismatchedbyconfig -102
_code issingl -72
_code it 188
_code j -65
_code jest -101
_code jq -158
_code json -208
_code judgeenabl -119
_code judgment -143
_code key -64
_code larger -132
_code leav -203
_code listfollowedproject -107
_code localstorag -91
_code look -338
_code m -78
_code mak -57
_code map -69
_code match -83
_code maxbuffersiz -157
_code maxresult -158
_code mdash -158
_code me -95
_code messag -162
_code missingcontent -166
_code mockurl -64
_code mod -139
_code modelcontextprotocol -133
_code mongodb -99
_code move -55
_code mri -52
_code must -267
_code name -180
_code ne -150
_code never -264
_code new -80
_code ngram -71
_code nin -131
_code normaliz -89
_code not -371
_code null -167
_code number -55
_code numvalu -64
_code o -66
_code oauthmetadataschema -88
_code object -105
_code on -241
_code once 272
_code only -116
_code onretr -195
_code option -99
_code opts -156
_code or -268
_code output -173
_code outputdir -163
_code pagelen -166
_code parameter -195
_code pars -52
_code parseplpgsql -75
_code part -337
_code partial -73
_code partner -150
_code path -191
_code pathext -214
_code pattern -202
_code peer 293
_code personal -209
_code pgsql -56
_code polari -56
_code pool -103
_code prettier -105
_code privat -167
_code privatenetwork -198
_code proces -222
_code prog -121
_code program -225
_code projectid -197
_code promis -147
_code public -356
_code q -97
_code querysuggestion -81
_code rang -58
_code readmap -101
_code reason -87
_code referenc -98
_code regex -74
_code relat -68
_code request -63
_code requir -90
_code rerank -117
_code reset -206
_code resolv -83
_code resolvefileasync -60
_code resolveformatter -143
_code result -100
_code return -178
_code rng -160
_code rootdir -60
_code run -321
_code s -186
_code safepars -74
_code scan -89
_code script -340
_code scss -95
_code search -64
_code section -82
_code shingl -58
_code should -75
_code sigusr -63
_code site -84
_code snapshot -131
_code snowballstemm -58
_code sourcemapconsumer -125
_code sourceroot -82
_code sourcescontent -122
_code spawn -83
_code src -94
_code stack -53
_code stackthem -106
_code stag -102
_code stopdirector -221
_code stopword -58
_code str -161
_code strateg -151
_code subpath -56
_code suit -155
_code t -161
_code targetpath -93
_code task -70
_code team -103
_code teamid -181
_code test -165
_code text -100
_code that -62
_code the -190
_code this -161
_code tinypool -92
_code to 325
_code tobean -128
_code tobecallablewith -111
_code toequaltypeof -172
_code toextend -147
_code tohavepropert -192
_code tomatchobjecttyp -170
_code tomatchtypeof -121
_code tomldat -80
_code tool -73
_code trim -58
_code true -122
_code tsconfigresult -118
_code tsgolint -57
_code type -129
_code typeerror -167
_code uint -71
_code undefin -204
_code unknown -261
_code upgrad -82
_code usag -90
_code use -119
_code user -119
_code userprofil -140
_code util -66
_code v -126
_code valuablesourc -116
_code visibilit -209
_code we'll -92
_code when 209
_code wher -59
_code which -166
_code window -65
_code with -91
_code workaround -93
_code workspac -132
_code x -99
_code xyz -79
_code yarg -136
_code yarn -85
_code zoderror -76
_codename_ -97
_codename_ director -97
_compile -61
_compile time_ -61
_easier -53
_easier troubleshoot -53
_email 172
_email _name -185
_email _url -181
_email action -179
_email but -121
_email by 161
_email gt -73
_email he -291
_email in 137
_email mailtipsoption -209
_email mailto -103
_email or -87
_email rol -246
_email role -195
_email she -167
_email they -145
_email to 263
_enough_ -133
_enough_ that -133
_faster_ -145
_file 147
_file _code -250
_file _file -239
_file a -172
_file and 263
_file detail -77
_file development -102
_file docs -202
_file esm -111
_file exist 112
_file fil -227
_file file -110
_file for -159
_file in -151
_file is -109
_file locat -229
_file prior -55
_file public -104
_file readm -163
_file sinc 135
_file technical -86
_file test -66
_file to 197
_file triag -89
_file with -218
_for -118
_for all -118
_hash -60
_hash _ -60
_more_ -145
_more_ but -145
_name -242
_name _ -60
_name _file -285
_name _name -463
_name _num -319
_name _path -375
_name _url -454
_name a -228
_name action -117
_name add 183
_name after -395
_name again -375
_name alert -75
_name all -158
_name allow -113
_name an -105
_name analyzer -166
_name and -450
_name answer -213
_name api -238
_name are -216
_name argument 183
_name arra 118
_name base 110
_name be -158
_name becom -62
_name befor -208
_name boolean -77
_name branch -77
_name browser -124
_name budget -65
_name build -227
_name but -134
_name by 309
_name call 90
_name callback -87
_name can -166
_name case -52
_name caught -75
_name charfilter -151
_name clas -217
_name click -186
_name column -236
_name command -72
_name commit -227
_name connection -88
_name constructor -127
_name content -67
_name contentlength -116
_name context -118
_name conversationid -155
_name correct -140
_name csh -100
_name data -296
_name default -136
_name detect -51
_name didn't -170
_name disabl -143
_name displaynam -145
_name do -107
_name does -107
_name download -78
_name ed -127
_name enabl -72
_name entr -99
_name environment -361
_name evaluat -66
_name even -170
_name ever -102
_name except -56
_name extract -75
_name fals -200
_name field 135
_name file -227
_name filepath -234
_name filter -153
_name find -170
_name first -444
_name flagg -55
_name folder -382
_name for -528
_name format -85
_name formatl -84
_name from -219
_name function -248
_name generat -117
_name get 81
_name got -113
_name handler -78
_name has 113
_name have -140
_name height -85
_name helper -224
_name hide -81
_name id -68
_name if -261
_name implementation -130
_name important -136
_name in 174
_name install -233
_name instead -278
_name instruction -258
_name is 253
_name isinsideorganization -85
_name it 104
_name list 114
_name look -105
_name max -154
_name may -195
_name mean -129
_name mention -115
_name method -288
_name mode -140
_name model -260
_name modif -162
_name modul -166
_name more -97
_name multipl -64
_name must -241
_name name -80
_name need 158
_name never -181
_name no -270
_name nod -70
_name none -117
_name not -285
_name note -294
_name noth -161
_name npm -50
_name number -297
_name object 96
_name of -329
_name offset -74
_name only -98
_name operation -190
_name option -354
_name optional -192
_name or -172
_name originall -84
_name otherwis 55
_name output -55
_name pageindex -222
_name pass -390
_name password -144
_name path -223
_name pattern -110
_name plain -101
_name position -109
_name preserv -84
_name privat -99
_name produc -55
_name progcommandusag -67
_name progdescribetext -130
_name project -68
_name prompt -116
_name promptid -80
_name propert 83
_name python -62
_name quer -183
_name react -84
_name reduc -71
_name regexp -92
_name registr -187
_name remov -96
_name reopen -151
_name replac -55
_name request -134
_name requir -290
_name reset -67
_name resolv -134
_name resolveformatter -157
_name result -234
_name return -274
_name right -105
_name run -314
_name runn -96
_name s -133
_name scheduledstartdatetim -150
_name schema -125
_name script -126
_name search -126
_name section -90
_name see -163
_name senderemailaddres -129
_name sendinvitation -147
_name sett -98
_name show -181
_name size -103
_name so -256
_name sonanc -81
_name squash -118
_name start -70
_name stdout -143
_name str 116
_name strip -116
_name subpath -61
_name support -218
_name tak -92
_name terminal -118
_name text -154
_name that -290
_name the -200
_name then -322
_name ther -105
_name this -267
_name thre -202
_name timestamp -127
_name tokenfilter -164
_name tokenizer -155
_name tool 194
_name tr -95
_name treat -314
_name true -194
_name typ -139
_name type -114
_name until -217
_name up -85
_name updat -51
_name url -131
_name urls -81
_name us -121
_name usag -93
_name use -117
_name used -202
_name utilit -88
_name valu -353
_name ve -226
_name w -113
_name wc -90
_name when -247
_name whenever -129
_name whether -148
_name which -198
_name will -209
_name wip -125
_name with 222
_name without -137
_name wrong -56
_name you -187
_no -74
_no need -74
_not -52
_not match_ -52
_not_ -367
_not_ necessar -150
_num -252
_num _code -221
_num _name -281
_num _num -174
_num _path -310
_num _url -80
_num ab -52
_num abdullah -90
_num add -92
_num admin -105
_num ai -243
_num all -133
_num alway -242
_num and -80
_num as -62
_num auth -116
_num bad -180
_num bas -213
_num base -64
_num binar -99
_num bit -92
_num bits -146
_num byt -83
_num call -270
_num certificat -74
_num char -158
_num character -234
_num comment -80
_num communit -74
_num completion -174
_num creat -121
_num credit -220
_num days -161
_num decorator -51
_num default -83
_num delet -78
_num developer -105
_num different -62
_num do -107
_num docs -60
_num ecma -51
_num environment -112
_num error -173
_num etc -52
_num eu -64
_num exampl -127
_num exclud -51
_num featur -51
_num fil -115
_num filter -103
_num first -305
_num flux -169
_num for 168
_num forbidden -138
_num format -59
_num from -163
_num gb -153
_num gcp -64
_num generat -135
_num go -79
_num gone -53
_num good -86
_num graph -58
_num group -94
_num has -75
_num header -64
_num high -67
_num hour -201
_num how -67
_num html -75
_num if -287
_num immediatel -92
_num important -152
_num includ -51
_num invok 119
_num is -238
_num isenabl -110
_num item -63
_num iteration -123
_num josh -83
_num jpeg -155
_num kib -129
_num knip -145
_num last -257
_num length -215
_num lin -308
_num lovell -130
_num low -91
_num lower -114
_num maintainer -105
_num make -169
_num markdown -213
_num max -205
_num maximum -107
_num mb -170
_num mentiontyp -159
_num meter -57
_num might -71
_num million -93
_num minimum -87
_num minut -352
_num mod -58
_num month -203
_num most -75
_num ms -54
_num new -131
_num no -241
_num normal -219
_num not -212
_num obtain 119
_num of -265
_num offset -76
_num omit -77
_num only -149
_num option -176
_num or -84
_num overload -99
_num paragraph -189
_num pass -99
_num pm -84
_num present -78
_num pric -76
_num prng -85
_num product -150
_num project -126
_num propert -67
_num read -124
_num reciprocal -63
_num recraft -180
_num remain -80
_num request -214
_num result -303
_num retaininheritedpermission -94
_num s -50
_num says -54
_num scor -128
_num sd -155
_num second -252
_num sentenc -139
_num sequenc -69
_num serialis 119
_num so -163
_num sourcepdfpath -172
_num spac -98
_num specification -70
_num standard -103
_num star -74
_num start -146
_num syntax -213
_num t -127
_num target -155
_num term -91
_num the -216
_num this -227
_num tim -178
_num timezon -98
_num tj -73
_num to -471
_num token -126
_num total -115
_num ultra -85
_num unabletodeserializepostbod -130
_num until -121
_num updat -108
_num urgent -91
_num us -64
_num use -269
_num user -115
_num uses -104
_num utc -84
_num version -93
_num when 97
_num whil -97
_num with -264
_num word -121
_num workflow -56
_num x -96
_num you -217
_num z -59
_only_ -120
_override_ -121
_override_ any -121
_path -157
_path _code -337
_path _file -323
_path _name -279
_path _num -258
_path _path -337
_path _url -226
_path a -70
_path all -77
_path an -148
_path and 237
_path api -195
_path are -111
_path attachmentid -94
_path auth -88
_path beachfront -54
_path befor -109
_path body -92
_path call -78
_path cas -195
_path catalog -143
_path code -130
_path command -197
_path commonj -99
_path concatenat -95
_path consider -190
_path contain -56
_path content -239
_path copyright -104
_path devic -188
_path e -115
_path encod -64
_path event -99
_path exampl -273
_path exist -156
_path fil -277
_path file -108
_path for 103
_path http -127
_path id -109
_path if -116
_path imag -96
_path in -136
_path install -137
_path instead -212
_path is -215
_path issueidorke -244
_path key -149
_path l -53
_path licens -144
_path line -50
_path list -210
_path location -117
_path lookup -58
_path mcp -84
_path might -116
_path mode -134
_path must -137
_path nois -93
_path not -340
_path note -168
_path on -128
_path only -157
_path operation -112
_path or -198
_path packag -162
_path parameter -117
_path parentid -92
_path partiall -197
_path path 223
_path prefix -212
_path pric -56
_path projectidorke -84
_path projectkeyorid -51
_path propert -161
_path provider -80
_path queryparam -234
_path rang -77
_path rat -67
_path read -334
_path renam -50
_path repl -59
_path requir -140
_path return -230
_path rul -195
_path run -97
_path search -205
_path server -205
_path smtp -52
_path snippet -59
_path src -113
_path subpath -181
_path syntax -56
_path system 145
_path t -65
_path target -57
_path task -96
_path the -350
_path this -279
_path to 186
_path top -60
_path usag -69
_path use -67
_path user -204
_path valu -169
_path view -136
_path vuetif -73
_path which -242
_path without -88
_path worklogid -84
_path workspac -146
_path zod -58
_private 716
_private _name -285
_private and 324
_private exist 283
_private file 81
_private first 101
_private in 257
_private join 191
_private to 92
_private work -204
_required_ -126
_required_ argument -126
_simplify -85
_simplify your -66
_thanks -67
_thanks to -67
_url _ -76
_url _able -89
_url _easier -53
_url _name -440
_url _no -74
_url _num -85
_url _simplify -85
_url _url -414
_url a -84
_url abbreviat -64
_url additional -121
_url alt -76
_url alway -74
_url and 158
_url andrew -169
_url applicationnam -209
_url are -88
_url as 128
_url authentication -226
_url becaus -55
_url brac -63
_url broccoli -165
_url can -54
_url cli -59
_url creat -56
_url detail -60
_url determin -111
_url director -199
_url discussion -115
_url document -81
_url documentation -113
_url extglob -63
_url featur -51
_url file -213
_url frontend -77
_url fuzz -51
_url get -53
_url grunt -165
_url have -58
_url if -118
_url important -198
_url in 91
_url installation -73
_url is -319
_url it -71
_url job -152
_url json -95
_url legac -89
_url librar -186
_url licens -198
_url line -58
_url micromatch -63
_url nanomatch -63
_url never 95
_url node -66
_url note -188
_url of -242
_url official -137
_url openj -132
_url option -148
_url or -121
_url picomatch -63
_url pipelin -125
_url pleas -61
_url plugin -177
_url postcs -59
_url prettier -105
_url read 186
_url see -54
_url skill -205
_url so -168
_url specification -187
_url support -112
_url team -98
_url test -159
_url the -173
_url them -182
_url this -90
_url tinyrainbow -52
_url to -295
_url tutorial -63
_url us -211
_url valu -62
_url when -78
_url which -69
_url why -58
_url with 141
_url without 95
_url workflow -150
_url written -63
_without -150
_without any -150
a 134
a _code -272
a _name -390
a _num -295
a b -90
a background 80
a bare -244
a base -298
a benchmark -293
a best -55
a bit -115
a blank -212
a block -163
a boolean -195
a box -243
a branch -277
a brief -307
a browser -241
a build -114
a c -142
a calendar -248
a call 125
a callback -261
a callsit -92
a cancellation -136
a categor -129
a cdn -92
a certain -78
a chai -154
a changeset -171
a channel -298
a check -70
a child -196
a children -56
a chronological -103
a chunk -109
a ci -142
a circleci -202
a cjs -55
a clas -107
a clear -154
a cli -178
a client -193
a codebas -82
a collaborativ -110
a collection -236
a collectionid -90
a color -119
a comma -253
a comment -153
a commit -306
a compact -71
a compiler -104
a complet -296
a component -72
a comprehensiv -151
a concis -142
a config -141
a configurabl -105
a connection -237
a connectionid -100
a considerabl -161
a consistent -265
a constructor -262
a consumer -232
a contact -244
a container -54
a context -183
a conversationid -344
a copy 113
a correct -184
a critical 230
a cros -137
a css -72
a custom -340
a customer -330
a cycl -238
a data -131
a databas -399
a datauri -86
a debugger -102
a decent -51
a decimal -127
a dedicat -201
a deep -131
a default -146
a definitiv -90
a delegat -128
a delta -62
a dependenc -122
a description -482
a descriptiv -113
a desktop -193
a detail -208
a detection -59
a devic -194
a different 134
a digitalocean -62
a direct 96
a director -232
a discriminat -67
a discussion -115
a dockerfil 196
a document 62
a download -140
a draft -447
a driv -107
a driveitem -223
a drop -167
a droplet -344
a dual -144
a e -68
a fail -177
a fairl -64
a fallback -267
a famil -84
a fast -87
a featur -230
a fetch -291
a few -271
a field -165
a filepath -91
a filter -198
a first -197
a flexibl -141
a fluent -52
a focu -171
a focus -133
a folder -257
a fork -122
a formal -132
a formatter -130
a forward -327
a fresh -258
a full -210
a function -284
a futur -59
a generic -125
a get -111
a git -271
a github 118
a gitlab -118
a given -188
a glob -107
a glossar -196
a good -140
a graphql -116
a group -77
a guest -129
a guid -113
a gulp -165
a h -185
a hand -178
a hard -78
a hash -108
a header 285
a hex -181
a high -109
a highl -150
a hostnam -112
a href -145
a huge -187
a human -128
a hybrid -130
a integration -56
a javascript -287
a jiti -84
a json -193
a key -237
a kubernet -95
a label -109
a languag -109
a larg -164
a last -269
a later -159
a launchagent 138
a lazil -68
a lazy -208
a legac -149
a less -88
a librar -78
a lightweight -105
a line 74
a linear -108
a link 95
a linkedresourc -63
a linux -66
a list -515
a local -266
a location -165
a long -86
a look -102
a lot -220
a mail -355
a mailbox -66
a mailsearchfolder -103
a mailtip -106
a mandator -309
a markdown 120
a match -223
a matcher -75
a maximum -91
a meet -218
a member -188
a memor -79
a merchant -143
a merg -237
a mermaid -354
a messag -239
a microsoft -250
a migration -182
a minimal -183
a mislead -102
a mixtur -117
a mock -218
a modern -98
a modul -107
a mongodb -219
a monitor -279
a monorepo -71
a more -219
a mous -94
a move -65
a much -146
a multi -109
a nam -51
a namespac -208
a natural -185
a need -120
a neon -296
a nest -59
a new -135
a newlin -158
a node -260
a non -59
a normal 123
a normaliz -108
a note 127
a notion -54
a nuanc -81
a null -247
a number 60
a one -157
a onedriv -258
a packag -383
a page -306
a paginat -168
a pars -126
a parser -188
a partial -83
a past -192
a patch -69
a path -122
a pdf -183
a performanc -155
a permission -157
a pinecon -102
a pipelin -60
a plain -214
a planner -65
a platform -66
a plugin -375
a poll -160
a position -105
a posix -61
a post -134
a pr -378
a pre -165
a prepar -138
a prerequisit -54
a previou -278
a previousl -101
a problem -272
a proces -328
a profil -143
a project -329
a projection -61
a projectslug -108
a prompt -172
a proof -69
a properl -89
a propert -162
a public 55
a pull -206
a pure -129
a quer -332
a question -127
a quick -118
a rag -147
a rang -295
a range -153
a rather -78
a read -181
a readablestream -68
a real -183
a reasonabl -104
a reboot 138
a recipient -54
a recogniz -119
a record -172
a recurr -101
a red -135
a referenc -257
a regex -64
a regular -137
a relativ -163
a releas -172
a reminder -148
a remot -244
a repl -73
a repo -90
a repositor -475
a request -277
a resourc -84
a respons -70
a result 93
a retr -194
a rev -154
a review 234
a reviewer -253
a rich -214
a robust -89
a rollback -313
a root -115
a rotation -155
a round -107
a rule -174
a runn -129
a sade -164
a safe -340
a schema -230
a screenshot -51
a script -129
a search -285
a second 117
a section -111
a seed -78
a segment -73
a select -61
a self -51
a sender -142
a separat -214
a seriesmaster -197
a server -280
a session -371
a set -202
a shar -235
a shareabl -90
a shebang -397
a shell -410
a shopif -203
a short -155
a sibl -228
a sign -52
a simpl -222
a singl -319
a singular -76
a slew -80
a small -179
a snapshot -186
a soft -133
a solution -95
a sourc -329
a sourcemap -99
a sourcemapconsumer -207
a sourcenod -215
a spars -156
a spec -91
a specializ -133
a specif -135
a specific -219
a sponsor -75
a sql -73
a stack -55
a standalon -223
a standard -59
a stat -124
a statement -53
a static -106
a step -119
a stor -171
a stream -216
a streamlin -51
a strict -66
a sub -70
a subdirector -112
a subscription -206
a subsequent -183
a subset -169
a substitution -206
a subtask -199
a subtre -210
a suit -83
a summar 116
a support -110
a tabl -120
a tag -109
a task -252
a team -329
a temp -187
a temporar -203
a terminal -236
a test -161
a text -154
a them -54
a thread -68
a time -272
a timel -71
a timeout -252
a tiny -65
a tmx -74
a to -153
a todotask -99
a todotasklist -56
a tolerant -108
a toml -57
a toolkit -155
a top -133
a topic -76
a toplevel -130
a translation -146
a trigger -126
a truncat -200
a trust -270
a tsconfig -86
a two -140
a type -54
a typescript -118
a ui -106
a union 230
a uniqu -113
a url -464
a userland -66
a valid -160
a validation -53
a variabl -192
a vector -250
a verifier -69
a version -314
a vscod -51
a vue -77
a vuetif -262
a wasm -110
a way 63
a web -132
a webhook -288
a week -113
a whol -182
a wildcard -280
a word -254
a workaround -99
a workbook -76
a workflow -160
a worksheet -109
a workspac -298
a wrong -140
a z -122
a za -108
a zod -67
a zoneles -80
ab -52
ab e -52
abbreviat -206
abc -177
abc _code -133
abdullah -90
abdullah atta -90
able -344
able to -344
abort -342
abort it -84
abort of -120
abort or -84
abort signal -121
abortsignal -169
abortsignal to -169
about 101
about a -222
about apis -86
about availabl -79
about code -198
about different -115
about fil -168
about file -97
about filenam -152
about how -92
about hubspot -178
about it 52
about major -83
about need -76
about nx -334
about pkce -113
about previou -212
about securit 62
about someth -207
about test -107
about the -352
about thes -63
about this 204
about to -155
about what -248
about whether -114
about without -147
about work -135
about your -141
abov 286
abov a -52
abov all 221
abov cli -126
abov com -190
abov for -201
abov list -183
abov run -219
abov sea -63
abov the -215
abov use -90
abov word 252
abruptl -58
abruptl halt -58
absolut -431
absolut _name -77
absolut indic -73
absolut line -137
absolut outputpath -111
absolut path -357
absolutel -66
absolutel necessar -66
abstract -152
abstract interfac -85
abstract over -95
abstract syntax -85
accent -68
accent character -68
accept -510
accept a -79
accept an -158
accept any -50
accept array -58
accept benchmark -64
accept certain -90
accept either -68
accept json -97
accept syntax -95
accept the -224
accept valu -171
acceptabl -231
acceptabl to -225
acceptanc -105
acceptanc criteria -105
acces 163
acces _num -105
acces control -235
acces data -141
acces level -136
acces not -76
acces the -189
acces token 93
acces with -225
access -196
accessibilit -203
accessibilit wheelchair -85
accessibl -308
accessibl http -87
accommodat -122
accommodat es -122
accompan 118
accompan by -171
accompan the 165
accomplish -172
accordingl 284
account 364
account _num 148
account api -264
account detail -160
account email -201
account extension -119
account for -96
account id -124
account invitation -217
account is 77
account learn -120
account null -139
account or -89
account profilephoto -64
account to -77
account usag -95
accountid -167
accountid accountid -167
accurac -53
accurac can -57
accurac of -227
accurat -407
accurat and -111
accurat context -128
accurat project -118
accurat to -57
acknowledg -274
acknowledg the -180
acknowledg this -91
acorn -123
acorn _url -63
acorn estre -80
acros -385
acros a -125
acros all -257
acros environment -124
acros ever -97
acros folder -67
acros incompatibl -57
acros multipl -58
acros navigation -73
acros the -118
act as 83
act in -223
action -384
action _name -96
action are -264
action at -153
action differ -97
action gets -67
action if -76
action is -194
action movetofolder -92
action restriction -76
action return -97
action so -83
action templat -242
action to -306
action you -128
actionabl -65
activ -192
activ categor -113
activ development -183
activ director -82
activ profil -127
activ search -115
activ winn -75
activat -371
activat a -73
activit -254
activit report -187
activit snorkel -66
actor -361
actor _name -143
actor _path -152
actor token -70
acts -174
acts as -147
acts like -60
actual -66
actual _code -87
actual content -157
actual file -237
actual mapping -179
actual purpos 93
actual stream -59
actual xml -55
actuall -363
actuall commit -64
actuall do -135
actuall exist -103
actuall not -99
adapt 56
adapt and -141
adapt to 103
add 327
add _code 235
add _name -250
add _path -220
add a 111
add an -368
add any -153
add attachment -64
add automaticall -304
add by -172
add column -117
add comment -72
add constraint -150
add content -230
add count -56
add ctx -94
add discussion -56
add excel -86
add exclusion -189
add font -146
add it 149
add lin -103
add logo -174
add mail -96
add more -195
add new -161
add not -109
add operation -241
add otherwis -296
add repl -73
add task -233
add the 379
add this 144
add to -406
add uniqu -150
add user -317
add waitfor -279
add worklog -105
addfield -212
addison -181
addison _email -181
addition -178
addition _path -70
addition compl -291
addition vite -66
additional -183
additional command -254
additional detail -121
additional featur -109
additional feedback -200
additional filter -70
additional option -53
additional pag -89
additional question -156
additional recipient -96
additional referenc -130
additional requirement -279
additional rollback -74
additional tool -351
additionall 277
additiv -249
addres -277
addres _email -97
addres delet -80
addres e -57
addres into -64
addres is -66
addres name -86
addres of -294
addres or -65
addres will -59
address -187
address by -93
address of -253
adds -392
adds _num -86
adds a -224
adds rows -68
adds support -57
adds text -215
adds the -147
adel -142
adel vanc -142
adher -332
adher to -332
adherenc -63
adherenc to -63
adjacent -124
adjacent rul -124
adjust -257
adjust _name -85
adjust coordinat -123
adjust up -78
adjustment 199
adjustment and -123
admin 145
admin _code -116
admin api -238
admin extension -179
admin graphql -156
admin is -199
admin need -137
admin pos -120
admin us -120
administrator 303
administrator has -110
administrator least -80
administrator role -95
adopt -225
adopt by -74
adopt the -191
aduh -95
aduh _url -95
adult -204
adult only -138
advanc filter -65
advanc styl -134
advantag -116
advic -117
advic on -117
aedt -84
aedt _num -84
affect -160
affect other -124
affiliat -141
affiliat referral -141
after 235
after _code -265
after _num -253
after a -192
after acknowledg -151
after add -274
after all -195
after an -114
after body -193
after call -223
after chang -197
after chat -142
after click -59
after confirm -104
after each 170
after edit -152
after execut -514
after fetch -71
after giv -211
after import -72
after individual -151
after invok -169
after it -241
after just -103
after map -131
after mapp -131
after modify -82
after process -192
after runn 143
after scann -84
after self -113
after start -84
after the 279
after they -68
after this -439
after vectorsearch -177
after verify -106
after you -199
afterward in -143
again 188
again on -290
again the -79
again to -267
again with 180
against -547
against a -68
against the -193
against their -164
against variou -51
against your -85
age -180
age group -146
age header -79
agent 118
agent _url -73
agent and -383
agent as -131
agent browser -101
agent context -182
agent figur -206
agent if -56
agent is -119
agent job -219
agent must -239
agent need -103
agent perform -104
agent scan -194
agent should -177
agent then -61
agent to -193
agent upload 72
agent will -94
agent with -84
agent you 106
aggregat -171
aggregat stor -143
aggregation -153
aggregation stag -102
agnostic -61
agnostic js -61
agre to -237
ai and -79
ai assistant 153
ai cod -119
ai compan -169
ai research -66
ai startup -205
ai that 87
ai tool -267
ai toolkit -159
ai tutor -228
aim -95
aim for -95
aims -56
aims to -56
air -95
aka -164
aka prng -62
aka your -66
album -183
alert -387
alert is -151
alert restat -87
alert when -91
algolia -102
algorithm -330
algorithm _url -146
algorithm for -62
algorithm has -57
algorithm implementation -72
algorithm jwa -54
algorithm may -80
ali -114
ali ijaz -114
alia -341
alia _code -145
alia a -68
alia configuration -68
alia for -139
alia optsdefault -85
alias -304
alias are -99
alias for -118
alias have -156
alias mdash -70
alias nam -146
alias whil -64
alibaba -93
align -216
align _name -94
align the -118
align with -157
alignment -166
alignment for -61
alignment highlight -81
alignment to -118
alignment wraptext -73
all 461
all accessibl -74
all activ -201
all and -378
all angular -137
all api -258
all as -126
all association -91
all asts -90
all attende -128
all availabl -356
all blog -121
all brand -107
all browser -200
all chang -181
all client -207
all command 245
all component -57
all condition -151
all consol -172
all content -55
all context -116
all contributor -200
all cook -221
all current -138
all custom -51
all data 139
all databas 141
all deactivat -180
all director -236
all domain -155
all draft -65
all earlier 86
all element -169
all encod -103
all environment 283
all error -214
all event -152
all field -331
all fil 148
all file 132
all filter -100
all generat 209
all guidelin 136
all id -124
all inclusiv -241
all is -64
all item -219
all iteration -125
all its -356
all jobs -106
all js -258
all limitation 114
all mail 122
all mailbox -52
all mapping -181
all match -276
all messag -240
all metadata -250
all method -166
all modern -60
all must -278
all nam -76
all namespac -193
all necessar -248
all occurrenc -221
all on 172
all onenot -139
all operand -220
all option -250
all output -181
all pack -116
all packag -76
all parameter -277
all pdf -92
all pend -181
all permission -253
all preserv -56
all previou 193
all product -138
all project -354
all relativ -115
all remain -177
all request 121
all requir -271
all resourc -252
all result -170
all rows -165
all runtim -212
all scop -110
all script -63
all secret 263
all sourc -129
all status -67
all strateg -66
all subdirector -109
all subsequent -328
all surve -179
all tags -410
all task -152
all team -202
all term -139
all the -73
all thes -215
all thre -59
all to -201
all token -167
all toml -155
all transport -251
all typescript -211
all user -467
all valu 167
all version -66
all w -62
all worker -138
all workspac -260
all x -118
allintitl -97
allintitl _code -97
allintitl firecrawl -97
allinurl -125
allinurl _code -125
allinurl git -125
allocat -198
allow -191
allow a -58
allow abort -120
allow add -221
allow auto -91
allow character -90
allow developer -174
allow director -310
allow exchang -51
allow extraction -128
allow for -102
allow full -52
allow http -77
allow insid -161
allow javascript -67
allow modification -127
allow semantic -63
allow small -64
allow tag -116
allow the -161
allow to 56
allow transfer -73
allow unauthoriz -87
allow user -258
allow valu -214
allow you -302
alloweddirector -248
alloweddirector path -230
alloweddirector to -52
allowexternallink -173
allowlist -138
allowlist or -138
almost -226
almost the -59
alon -92
along 146
along the 60
along with -223
alongsid -207
alongsid oxlint -63
alpha -176
alpha child -87
alpha syntax -127
alphabetical -240
alphabetical order -240
alphabeticall -58
alphabeticall order -58
alread activ -113
alread approv 210
alread be -210
alread been -156
alread carr -57
alread connect -74
alread done -135
alread enabl -143
alread exist -277
alread have -55
alread know -202
alread remov -106
alread render -76
alread runs -54
alread us -69
alread with -202
alreadysubmitt -95
alreadysubmitt warn -59
also 164
also accept -92
also accessibl -115
also appear -233
also ask -66
also availabl -223
also be -233
also call 266
also contain -50
also creat -95
also depend -51
also exist -105
also export -74
also expos -100
also feed -187
also flagg -75
also handl -78
also hardwar -126
also has -96
also have -261
also includ -273
also incorrect -113
also involv -120
also iterat -86
also match -77
also migrat -162
also much -95
also offer -80
also pass -320
also provid -148
also run -79
also search -79
also see -80
also send -147
also specif -75
also strongl -69
also support -100
also use -285
also work -119
alt -268
alt _name -57
alt join -215
alt sponsor -66
alter 156
alter in -119
alter operation -180
alter tabl -117
alter the 194
alternativ -369
alternativ approach -83
alternativ nam -115
alternativ permission -64
alternativ to -181
alternativ tool -127
alternativel -433
alternativel creat -319
alternativel to -108
alternativel you -281
although -56
altitud -200
altitud height -63
alumni -86
alway 295
alway _path -273
alway be -294
alway behav -148
alway call -144
alway check -231
alway chunk -111
alway copy -91
alway default -225
alway doubl -342
alway error -88
alway have -56
alway in -70
alway make -237
alway pass -105
alway prefer 178
alway provid -204
alway report -178
alway return -169
alway run 150
alway sav -91
alway search -218
alway set -104
alway start -66
alway suggest -59
alway test -165
alway treat -62
alway use -136
alway welcom -178
alway wrap -116
alway writ -100
alwaysenabl -217
am -148
am ooo -89
am out -125
amaz -101
amaz level -83
amaz librar -60
ambiguit -57
ambiguit through -54
ambiguou -332
ambiguou about -114
ambiguou quer -62
ambiguou request -133
ambiguou run -217
amenit -74
amenit pool -56
among -211
among all -60
among other -79
among them -131
amount 295
amount must 122
amount of -347
an _assertion -91
an _code -97
an _name -392
an abort -133
an absolut -278
an acceptanc -105
an activ -100
an additional -189
an admin 194
an agent -112
an aggregation -83
an ai 130
an alert -221
an alia -151
an allow -186
an alpha -78
an alternativ -118
an amaz -101
an amount -295
an another -121
an api -184
an apk -108
an app -97
an appropriat -172
an approval -63
an arbitrar -83
an archiv -123
an area -71
an argument -159
an arra -242
an as -70
an assertion -159
an ast -116
an async -131
an attachment -211
an attende -146
an audit -124
an auth -168
an authentication -241
an auto -63
an awaitabl -167
an azur -82
an ecmascript -85
an ecosystem -125
an effect -79
an efficient -113
an element -200
an embedd -167
an emergenc -177
an emoji -106
an empt -250
an entir -156
an entit -156
an entr -51
an enumerabl -61
an environment -317
an ephemeral -76
an esm -51
an event -161
an exampl -354
an excel -128
an exclusion -87
an exhaustiv -97
an exist -327
an explicit -116
an extension -182
an external -251
an extremel -121
an http -161
an id -184
an idea -95
an imag 116
an imageref -189
an in -248
an inclusion -161
an incom -121
an incomplet -114
an index -137
an inferenceclassificationoverrid -59
an initial -105
an initiativ -127
an inlin -74
an input -109
an instanc -178
an instruction 190
an integer -70
an interactiv -64
an interfac -193
an internal -214
an intersection -96
an issu -146
an iteration -120
an lts -89
an object -328
an offset -124
an omission -125
an opaqu -125
an open -82
an option -365
an optional -138
an organizer -97
an original -131
an outlook -259
an outlookcategor -223
an overrid -266
an own -76
an unknown -53
an unrestrict 101
an unspecif -70
an updat -156
an upload -162
an uuid -116
analysi -469
analysi after -151
analysi and -101
analysi framework -233
analysi is -69
analysi or -82
analysi that -97
analysi to -73
analysi window -88
analytic -251
analytic and -143
analytic identifier -134
analytical -107
analytical step -107
analyz -390
analyz a -117
analyz and -145
analyz angular -71
analyz or -82
analyz problem -141
analyz the -265
analyz valu -107
analyzer -310
ancestor -171
anchor -158
anchor cite -98
and 525
and _code 86
and _name -463
and _num -297
and _path -313
and _private 263
and a -413
and abov -185
and accept -261
and account -157
and accurat -194
and add 105
and address -226
and adds -147
and adult -121
and affiliat -141
and against -51
and ai -61
and all -426
and allow -61
and alway -158
and an -239
and analysi -241
and analyz -160
and answer 149
and api -218
and app -120
and append 189
and appl 51
and approver -75
and architect -137
and are -348
and argument -158
and ask -386
and assertion -121
and assertionresult -153
and assignment -197
and association -174
and at -163
and attende -75
and audio -89
and auth -176
and authentication -263
and avoid -101
and await -81
and be -74
and becom -104
and best -261
and better -127
and bluesk -100
and border -196
and brok -96
and browser -61
and browserslist -82
and bsd -251
and build -158
and bun -63
and cach -186
and calculat -56
and calendar 104
and cannot 60
and carousel -54
and cheaper -142
and check -223
and choos -162
and cjs -111
and click -79
and cod -117
and code -297
and collect -61
and collection -171
and column -277
and combin -66
and command -327
and commit 66
and commonj -96
and communit -128
and compan -143
and complet -205
and component -166
and compromis -216
and config -55
and configur -81
and configuration -101
and confirm -221
and consumption -196
and contain -172
and content -347
and contribut -71
and contribution -173
and controll -75
and convention -178
and coordinat -125
and could -97
and creat 123
and cros -90
and current -157
and databas -145
and debugg -159
and definition -66
and delegat -144
and delet -185
and deno -100
and dependenc -238
and description -107
and descriptiv -246
and design -129
and destination -97
and developer -191
and devic -83
and dimension -84
and dir -90
and director -238
and displaynam -68
and do 274
and does -287
and doesn't -136
and don't 134
and download -182
and drop -59
and easier -104
and easil -104
and easy -91
and ecosystem -63
and education -69
and email 85
and emit -189
and emulator -71
and encod -55
and end -213
and enforc -59
and enterpris -135
and environment -237
and eq -126
and error -140
and esm -150
and estimat -152
and estre -73
and evolv -141
and exception -98
and exclusion -173
and execut 127
and execution -98
and expand -68
and expect -168
and experimental -82
and explor -83
and export -88
and expr -220
and ext -109
and extension -66
and extra -136
and extract -123
and famil -105
and fast -115
and featur -72
and fil -257
and file -63
and filenam -244
and filter -305
and find -189
and fix -180
and folder -250
and follow 129
and for -137
and format -69
and forward 285
and freshnes -112
and function -279
and gather -104
and generat -153
and get -241
and give 98
and given -132
and group -168
and guidelin -195
and gzipp -106
and hack -59
and has -168
and headlin -63
and help -152
and hidden -259
and hook -80
and how -214
and hubid -87
and id -51
and identif -125
and if -198
and imag -110
and imho -113
and immediatel -161
and import -257
and importanc -85
and improv -127
and in 120
and includ 161
and inconsistenc -80
and increment -53
and indentation -159
and index -52
and informal -104
and inherit -94
and initiativ -54
and inlin -113
and inspect -113
and integrat -243
and intend -104
and interact -86
and interfac -89
and interoperabilit -128
and ios -94
and is -559
and it -162
and its -308
and javascript -66
and just -51
and k -129
and keep 154
and keyword -56
and knowledg -140
and languag -184
and lazy -77
and lets -124
and licens -76
and lightweight -64
and literal -87
and location -51
and logic -55
and logo -55
and logout -103
and logs 132
and long -108
and longitud -151
and lts -181
and maciej -59
and mainta -115
and mak -103
and make -252
and many -72
and may -117
and mention 107
and merg -116
and messag -53
and metadata -132
and metaobject -103
and methodolog -85
and might -125
and minifier -219
and minify -54
and minimal -139
and minimatch -112
and miss -121
and mixin -138
and mobil -71
and modify -175
and modul -90
and most -101
and multidirectional -165
and multipl -68
and musl -89
and must 129
and mutation -61
and nam -243
and navigat -126
and need -83
and nest -199
and never 202
and new -100
and no -266
and node -109
and not -253
and noth -220
and notrequir -148
and oauth -62
and objecttyp -202
and october -189
and omit -106
and on -55
and one -239
and only -55
and open -367
and operational -102
and option -129
and optional -119
and optionall -180
and or -282
and orderb -51
and originalusermessag -132
and other -487
and output -172
and ownership -143
and pagination -113
and paren -54
and parentfolderid -88
and parenthes -103
and pars -208
and parser -130
and partial -144
and partner -105
and pass 351
and performanc -155
and permission -216
and persist -73
and persona -92
and plac 108
and plain -136
and polyfill -54
and port -102
and posix -71
and postgi -71
and posturl -112
and precis -111
and prett -142
and pric -171
and print 117
and prioritization -179
and privat 165
and proces -187
and produc -128
and professional -173
and project -137
and projection -114
and prompt 59
and prop -66
and properl -139
and propert -118
and provid 262
and punctuation -167
and push 160
and put 196
and quer -248
and quot -249
and rang -104
and rank -246
and re -120
and reach -64
and react -53
and read 295
and readines -96
and reallocat -53
and recognition -160
and recreat -53
and recurrenc -123
and redirect -138
and reduc -148
and referenc -180
and refin -123
and reflect -81
and refresh -144
and refund -56
and reinstall 233
and relationship -168
and releas -181
and remov -220
and renam -124
and render -131
and repeat -66
and replac -194
and report 170
and request -71
and requir -164
and rerank -147
and reset -158
and resolv -105
and resourc -137
and retr 90
and retriev -61
and return -298
and returntyp -69
and review -248
and rollup -85
and rul -317
and rule -198
and run 65
and runs 156
and s -153
and search -123
and secret -271
and section -97
and see -186
and self -62
and send 138
and ser -94
and shar -129
and should -79
and signatur -119
and size -139
and skip -81
and smith -64
and so -56
and sourc -159
and spawnsync -78
and specific -176
and stack -67
and star -178
and start -158
and stay -101
and stor 90
and storag -84
and strictl -77
and structur -187
and styl -52
and stylelint -116
and subject -51
and submit 184
and suggest -62
and support -280
and surfac -125
and symbol -128
and sync -68
and synchroniz -198
and synchronou -199
and take -150
and team -78
and technical -61
and tell 142
and temporal -78
and test -274
and text -117
and that 88
and the 261
and them -75
and this 168
and throw -128
and time -334
and to -76
and together -269
and toggl -61
and token -93
and top -102
and trail -132
and trim -156
and troubl -188
and trust -102
and type -99
and typescript -123
and uidomain -132
and unpack -60
and up -72
and updat -287
and upload 303
and uploadref -109
and usag -280
and use -112
and used -105
and user -189
and userid -163
and utilit -116
and validat -175
and valu -200
and vector -170
and version -108
and wait -136
and want -319
and wasm -144
and we -83
and what 173
and when -321
and whistl -51
and who -94
and why -156
and will -114
and window -127
and with -78
and without -237
and word -116
and writ -179
and you -253
and zero -103
andrew -169
android -185
android and -94
android provid -108
angular -464
angular ai -228
angular best -67
angular code -169
angular convention -71
angular development -81
angular documentation -94
angular e -63
angular line -147
angular relat -125
angular start -63
angular tutor -133
angular version -121
angular workspac -137
animat -182
ann -155
anniversar -69
anniversar and -69
annotat -124
annotation -71
another 216
another branch -152
another call -139
another collection -124
another folder -126
another format -100
another mail -171
another one 251
another proces -181
another task -121
another user -372
another via -77
ansi -196
ansi color -174
ansi implementation -60
answer 363
answer a -178
answer and -119
answer are -189
answer as -86
answer at 112
answer directl -179
answer especiall -251
answer ever 87
answer from -213
answer is -126
answer question -338
answer run 225
answer was -84
answer with 119
anthropic 257
anthropic or 136
antoin -177
antoin du -177
any 481
any _code -387
any _name -67
any a -66
any additional -318
any and -211
any angular -63
any apis -109
any argument -59
any arguments_ -150
any assumption -59
any ast -156
any attachment -153
any binar -164
any bulk -52
any button -69
any call 60
any chang -261
any character -185
any configuration -59
any contribution -171
any developer -235
any deviation -177
any environment -271
any error -74
any file 93
any folder -62
any formatter -143
any function -136
any hydrogen -143
any internal -121
any issu -123
any kind -201
any mail 115
any mapping -268
any meaningful -71
any miss -190
any number -101
any of -323
any offset -230
any operation -216
any order -98
any outbound -80
any output -189
any overrid -180
any parameter -123
any pattern -315
any per -132
any point -225
any polyfill -104
any project -129
any promis -160
any question -170
any reason -216
any request 151
any result -100
any rewrit -220
any scop -87
any side -81
any sourc -74
any specif -55
any str -50
any subset -111
any sync -159
any task -115
any technical -230
any valu -94
any web 217
any webpag -180
any xx -83
anymor -103
anyon -286
anyon if -62
anyth 117
anyth else 76
anyth smaller -90
anyth with -161
anywa -73
anywher -265
apach -70
apach licens -70
api -117
api _name -93
api _url -72
api a -131
api after -72
api and -73
api appl -158
api at -225
api becam -101
api by -147
api call -124
api cannot -143
api context -59
api docs -51
api documentation -245
api enabl -89
api enablefetchimag -107
api endpoint -219
api for -324
api has -73
api imag -268
api in -139
api integration -131
api is -104
api key 206
api lets -141
api mak -52
api method -96
api network -112
api provid -77
api publish -272
api referenc -205
api request -94
api respons -213
api specification -214
api support -192
api surfac -72
api the -191
api they -118
api to -223
api token 64
api twilio -98
api version -178
api which -51
api with -104
api you -178
apis -339
apis _name -79
apis are -143
apis that -165
apiversion -165
apk -108
apk file -108
app -725
app _path -115
app actor -103
app and -99
app assignabl -68
app begin -123
app bridg -120
app data -50
app home -141
app id -120
app mentionabl -68
app must -248
app nginx -58
app on -130
app or -239
app platform -56
app pric -58
app primar -120
app should -51
app stor -161
app to -57
app usestackapp -60
app you -129
appear 60
appear br -166
appear each -102
appear in 134
appear vs -59
append 332
append _code 172
append _path -169
append automaticall -77
append data -149
append for -73
append the 155
append to -66
appendposition -73
appendposition line -73
appl -136
appl _code -156
appl any -132
appl at -162
appl chang -167
appl contain -161
appl edit -158
appl if -101
appl the -368
appl them -172
applicabl -241
applicabl a -54
applicabl for -166
applicabl internet -103
applicabl law -88
application -416
application _path -139
application and -54
application for -117
application id -59
application may -88
application menu -207
application own -78
application this -57
application too -71
application tutorial -150
application with -194
applicationnam -248
apply -295
apply it -134
apply the -196
apply to -134
applyedit -158
applyedit api -158
applyto -182
appointment -65
appreciat -84
appreciat _ -84
approach -374
approach introduc -101
approach is -320
approach to -64
appropriat -339
appropriat changeset -172
appropriat operator -99
appropriat sql -163
appropriatel -62
approv 212
approv _name -56
approv a -413
approv persist -145
approv rather -91
approv this -112
approv use -494
approval 232
approval from -65
approval is 165
approval rul -75
approver -111
approver befor -75
approximat -154
approximat valu -59
apps -330
apps api -144
apps install -97
apps them -141
april -238
april and -189
april convert -67
apt -119
apt yum -119
arbitrar -212
arbitrar as -89
architect -137
architect of -137
architectur -135
architectur a -73
architectur for -89
archiv -193
archiv a -269
archiv an -228
archiv fetch -128
archiv project -138
archiv provid -87
archiv releas -191
are 251
are _num -146
are a -274
are able -109
are about -155
are accompan -171
are accurat -57
are add -487
are additional -109
are align -53
are allow -236
are alread -143
are also -322
are alternativ -99
are alway -274
are ambiguou -114
are an 128
are answer -309
are append -77
are argument -119
are as -298
are assign -227
are attach -113
are automaticall -132
are availabl -385
are bas -52
are be 71
are block -77
are captur -114
are case -78
are cast -54
are caus -50
are chang -302
are check -124
are confident -233
are contribut -63
are current -189
are customiz -152
are defin -91
are deriv -128
are descriptiv -69
are detect -127
are disabl 164
are disallow -67
are discussion -95
are document -179
are done -192
are enabl -74
are expect -110
are expensiv -257
are filebot 101
are filter -370
are fine -59
are for -177
are forever -84
are forward -80
are frankl -130
are free 114
are full -155
are getter -126
are given -184
are gracefull -93
are grad -118
are handl -134
are identical -183
are ignor -89
are implement -160
are in 124
are includ -187
are known -143
are left -74
are list -113
are locat -81
are look -96
are lost -97
are many -64
are mapp -78
are meant -143
are mislead -95
are miss -128
are more -89
are namespac -65
are need -316
are no -181
are none -79
are not -122
are now 154
are only 273
are optional -158
are order -60
are otherwis -126
are overwritten -135
are paginat -174
are part -118
are pass -275
are port -185
are pre 139
are prefix -75
are preserv -68
are propert -64
are provid -181
are pseudorandom -64
are rate -118
are reach -66
are record -222
are reject -112
are relativ -128
are replac -125
are report -63
are request -129
are resolv -87
are retain -87
are return -288
are runn -143
are sav -329
are search -98
are separat -99
are serializ -128
are set -107
are several -80
are some -136
are start -68
are stor -97
are support -280
are suspend 136
are target -70
are targett -229
are test -101
are then -215
are treat -172
are unabl -184
are unsur -417
are up -111
are us -307
are used -91
are valid 177
are very -92
are visibl -139
are well -87
are word -212
are worr -126
are wrapp -232
are writ -188
are writabl -56
are written -181
area -191
area or -69
aren't -218
aren't exactl -69
aren't formatt -82
aren't in -143
aren't support -70
argon -121
args -307
args see -69
args tokenizer -107
argument _before_ -56
argument _name -232
argument allow -76
argument and -336
argument are -253
argument fail -130
argument for -204
argument is -246
argument of 179
argument requir -152
argument to -392
argument which -109
arguments_ -150
argv -71
argv slic -64
arithmetic -94
arithmetic and -51
arithmetic expression -57
around 118
around formatter -59
around it 230
around the -130
arra -382
arra acces -225
arra allow -52
arra cannot -90
arra contain -65
arra does -149
arra is -130
arra need -151
arra of -351
arra respons -79
arra str -74
arra which -56
arra whil -56
array -267
array and -207
array are -52
arraybuffer -76
arraybuffer _code -76
art -157
art rerank -124
art styl -73
articl -231
articl and -51
articl contain -59
articl mayb -63
articl or -137
artifact -456
artifact from -249
artifact id -168
artifact must -69
artifact use -58
artifact were -54
artifactid -63
arxiv -336
arxiv abstract -64
as 414
as _code -209
as _name 370
as a 303
as an 113
as argument -65
as atomic -83
as authoritativ -205
as base -94
as bash -120
as browser -54
as chang -94
as classic -66
as command -156
as complet -228
as dc -221
as defin -224
as describ -151
as detail -91
as done -168
as error -67
as es -164
as exact -58
as expansion -149
as flak -64
as float -89
as follow -302
as for -71
as html -205
as if 75
as imag -228
as in -72
as incorrect -127
as input -180
as instruct -189
as integer -127
as it -78
as jsdeliver -92
as json -255
as key -127
as leap -243
as literal -235
as local -102
as long -125
as markdown -139
as modern -100
as much -50
as need -96
as nest -152
as no -215
as node -215
as obug -66
as one -125
as onlinemeet -73
as ordinar -289
as outlin -138
as parameter -87
as part 186
as png -106
as possibl -166
as prerequisit -153
as prettier -59
as produc -149
as provid -169
as read -322
as regular -74
as relationship -69
as return -143
as rfc -72
as s -101
as secret -76
as securit -118
as separat -218
as shortcut -108
as soon 139
as specif -278
as str -230
as string -209
as such -188
as text -391
as their 124
as ther -126
as they -286
as typo -97
as understand -57
as viewabl -87
as well 94
as you -55
asana -119
asap -86
ascend -199
asciifold -58
asciifold _code -58
asid 76
asid the 76
ask 279
ask about 80
ask are -107
ask is -81
ask question 113
ask the -207
ask them -279
ask this 60
ask to -454
ask whether -95
asks 67
asks about -412
asks to -380
asm -177
asm js -177
assembl -85
assembl support -76
assert -242
assert _code -75
assert it -109
assert on -172
assertion -296
assertion about -76
assertion and -89
assertion error -131
assertion fail -120
assertion insid -68
assertion intuitivel -104
assertion like -51
assertion styl -102
assertion that -56
assertion to -64
assertion you -104
assertionerror -252
assertionerror and -153
assertionresult -180
assertionresult class -153
asset -141
assign -682
assign alias -64
assign and -94
assign the -291
assign to -369
assignabilit -74
assignabilit of -74
assignabl -79
assignabl app -68
assigne -76
assignment -254
assignment and -82
assignment compound -64
assignment index -182
assistant 417
assistant knowledg -115
assistant should 216
assistant to -133
assistant who 101
assistant you 97
associat -557
associat collection -85
associat request -193
associat source -117
associat with -512
association -291
association definition -52
association in -91
association pass -77
association to -123
association typ -111
assum 78
assum a -108
assum all -143
assum and -59
assum knowledg -158
assum that 93
assum they -118
assum to -195
assumption -157
assumption about -59
assuranc 195
assuranc about -76
ast -366
ast _url -51
ast and -110
ast conversion -84
ast guidanc -56
ast manipulation -156
ast nod -126
ast or -80
ast should -80
ast visitor -107
asterisk -154
asterisk test -155
astonishingl -61
astonishingl small -61
asts -131
asts back -51
asts in -96
asttyp -105
asychronou -199
asychronou and -199
asychronousl -187
asychronousl with -187
asymmetric -71
asymmetric key -71
async -265
async and -150
async api -53
async function -126
async loop -86
async method -90
async workflow -75
asynchronou -369
asynchronou api -85
asynchronou read -318
asynchronousl -96
at 276
at _code -125
at _num -230
at _path 116
at _url 61
at a -389
at all -364
at any -225
at compil -79
at given -69
at hand 267
at its 112
at least -223
at mb -90
at most -158
at no -74
at our -67
at return -62
at runtim -83
at targetpath -112
at the -199
at time -308
at what -151
at which -157
at your -170
atla -76
atla search -71
atomic -104
atomic and -83
atomicall -115
atta -90
atta under -90
attach 276
attach a -292
attach it 146
attach the 274
attach to -114
attachment -534
attachment _path -159
attachment and -169
attachment can -77
attachment for -159
attachment hasattachment -87
attachment id -55
attachment in -104
attachment instead -96
attachment mb -102
attachment resourc -128
attachment this -80
attachment upload -90
attachment url -77
attachmentid -94
attachmentitem -212
attachmenttyp -161
attempt -378
attempt _name -105
attempt and -218
attempt any -183
attempt the -103
attempt to -146
attend -212
attend conflict -167
attende -292
attende about -91
attende call -73
attende list -134
attende not -134
attention 285
attention ai 130
attention cod 79
attribut -456
attribut as -152
attribut content -91
attribut for -394
audienc -77
audio -371
audio fil -89
audio file -359
audit 120
audit event -141
audit finding -138
audit on -137
augment -165
augment generation -147
auth -56
auth account -168
auth and -191
auth component -80
auth for -134
auth guidelin -115
auth project -251
auth relat -116
auth run -186
auth schema -88
auth stackfram -56
auth stuff -133
authenticat -182
authenticat and -160
authenticat gitlab -82
authenticat uploadurl -78
authenticat user -284
authenticat with -243
authentication befor -149
authentication code 83
authentication endpoint -115
authentication error -241
authentication for -149
authentication infrastructur -56
authentication logic -84
authentication n -103
authentication provider -194
authentication schema -175
authentication to -195
author _name -61
author graphql -102
authoritativ -206
authoritativ and -205
authoriz -209
authoriz local -60
authorization 63
authorization _code 293
authorization header -374
authorization type -154
auto -125
auto detect -91
auto emb -84
auto fallback -241
auto refresh -55
auto updat -91
automatic repl -135
automatic tsconfig -60
automaticall -381
automaticall and -278
automaticall assum -59
automaticall attach -76
automaticall clean -53
automaticall configur -83
automaticall disabl -159
automaticall embed -192
automaticall generat -152
automaticall normaliz -77
automaticall redirect -99
automaticall resolv -123
automaticall run -274
automaticall set -75
automaticall use -348
automaticall wait -119
automaticall when -77
automaticallysetup -149
automaticallysetup the -149
automaticrepl -70
automaticrepl mailboxfullstatu -70
automaticrepliessett -177
autonomousl -163
autonomousl navigat -77
autoprefixer -116
autoprefixer and -116
auvr -72
auvr _url -72
availabilit -168
availabilit of -169
availabl -222
availabl account -213
availabl action -167
availabl all 148
availabl and -167
availabl apis -77
availabl as -194
availabl at -177
availabl categor -209
availabl code -63
availabl color -90
availabl component -125
availabl data -182
availabl databas -66
availabl depend -80
availabl devic -130
availabl e -167
availabl environment -142
availabl fall -106
availabl featur -97
availabl field -117
availabl for -160
availabl grep -92
availabl here -166
availabl in -221
availabl model -215
availabl mount -138
availabl on -370
availabl only -94
availabl option -100
availabl over -50
availabl platform -126
availabl project -413
availabl read -198
availabl recip -123
availabl the -62
availabl to -348
availabl use -148
availabl valu -153
availabl version -77
availabl when -155
availabl you -272
avatar -154
avatar displa -154
averag -149
averag pric -56
avoid -140
avoid context -101
avoid extra -52
avoid guess -111
avoid miss -113
avoid need -125
avoid overwrit -117
avoid small -66
avoid thes -63
avoid truncation -70
avoid us -195
await -184
await like -81
await page -53
await stackserverapp -141
awaitabl -167
awaitabl _name -167
awar -359
awar backend -112
awar lint -77
awar runs -149
awar that -297
awarenes -74
away 101
away from -103
away the -102
away with 146
awk -92
awk sed -92
aws 214
aws credential 241
aws gcp -261
aws us -64
azur -169
azur activ -82
azur cloud -97
azur eastu -64
b -273
b _code -131
b a -74
b b -94
b c -85
b fd -52
b in -108
babel -53
babel node -53
back -371
back a -105
back into -71
back the -62
back to -297
back when -59
backbon -95
backbon of -95
backend befor -107
backend logic -140
backend servic -57
background after -242
background padd -97
background search -167
background until -128
background without 68
backslash -227
backslash are -87
backslash escap -71
backslash for -50
backtick -71
backtick script -71
backtrack -97
backtrack and -54
backup 124
backup on -96
backward -103
backward compatibilit -103
bad -338
bad _code -156
bad request -258
bad too -123
badg -112
badg npm -73
badl 125
balanc 289
balanc performanc -101
balcon -171
bank 157
bar -188
bar baz -149
bar hot -56
bare -261
bas -372
bas _name -75
bas fusion -53
bas hand -137
bas index -94
bas match -54
bas off -118
bas on -250
bas random -126
bas resolution -60
bas runner -78
bas test -92
base _num -155
base branch -179
base commit -83
base format -117
base messag -51
base promptid -88
base through -182
base travel -107
base verbatim -206
base vlqs -179
baselin -80
basenam -96
basenam of -84
bash 61
bash _code -69
bash _num -188
bash greedil -126
bash heredoc -157
bash parser -166
bash posix -82
bash releas -95
bash sourc -77
bash specific -61
basi -191
basi as -155
basic -275
basic and -173
basicall -292
basicall any -271
basicall identical -94
batch -226
bathtub -182
bats -143
bats and -82
bats test -100
baz -149
baz _code -149
bcc attachment -87
be 87
be _compile -61
be _name -181
be a -471
be able -279
be absolut -201
be access -174
be add -207
be adjust -78
be alter -119
be an -269
be answer -179
be any -82
be append -70
be appl -480
be archiv 96
be as -170
be assign -254
be at -112
be automaticall -64
be availabl -89
be awar -283
be base -376
be between -134
be bias -68
be blaz -153
be built -72
be call 53
be chang -160
be clamp -59
be clear -236
be clon -122
be combin -137
be compil -77
be complet -231
be configur -232
be consider -174
be consistentl -59
be convertibl -57
be creat -78
be declar -98
be delet -152
be deliver 119
be detect -72
be determin -197
be differentiat -111
be directl -71
be display -388
be eligibl -65
be empt -248
be enabl -124
be encrypt -77
be evaluat -70
be execut -220
be extremel -246
be filter -89
be focus -79
be follow -86
be formatt -136
be forward 108
be found 130
be full -186
be given 221
be govern -159
be greatl -84
be here -65
be hidden -156
be hostnam -62
be ignor -102
be immediatel -230
be immutabl -90
be improv -142
be in -292
be includ -232
be incorrect -56
be index -52
be inject -94
be insid -187
be install -416
be jpeg -63
be json -127
be kill -252
be left 95
be less -228
be list -260
be longer -205
be lower -66
be made -160
be mark -117
be match -59
be measur -57
be merg -75
be met -151
be miss -64
be modif -120
be mov -95
be nam -308
be no -113
be non -64
be on -229
be one -326
be outdat -101
be overl -99
be oversiz -70
be pack -128
be patient -145
be perform -123
be permanentl -57
be proactiv -165
be provid -376
be re -55
be reconsider -132
be referenc -219
be reject -126
be relativ -195
be remov -88
be renameabl -125
be replac -99
be represent -63
be resolv -218
be resum -73
be return -182
be rewritten -101
be round 122
be run -195
be runn -60
be sav -184
be seen -74
be semver -164
be sent 110
be set -297
be shown -172
be slow -70
be spawn -81
be specif -102
be specific -70
be start -126
be submitt -108
be sure 258
be tempt -73
be terminat -79
be test -152
be thrown -57
be told -66
be translat -101
be treat -273
be true -163
be undon -416
be uniqu -200
be up -73
be updat -116
be us -96
be used -194
be useful -88
be valid -91
be visibl -222
be what -164
be within -219
be wrapp -128
be written -135
beach -346
beach _path -54
beachfront -142
beachfront ocean -54
bear -57
bear outlin -57
bearer -374
bearer token -374
beat -139
beat _name -89
beat several -65
becam -101
becam async -101
becaus 62
becaus host -140
becaus it -246
becaus of -85
becaus the -222
becaus they 150
becaus this 70
becom -377
becom a -145
becom one -248
becom stag -62
becom visibl -52
bed -95
been 108
been abort -84
been call -199
been chang 250
been defin -102
been delet -338
been execut -442
been found -70
been grant 166
been inspir -197
been kill -68
been list -149
been reject -213
been runn -282
been successfull -108
been test -72
been truncat -252
been trust -89
been used 91
been warn -313
befor 185
befor _code -110
befor _path -136
befor a -178
befor and -112
befor answer 112
befor any -365
befor apply -133
befor attempt -91
befor call -226
befor chang -180
befor complet 165
befor consider -191
befor decid -104
befor deletion -156
befor deplo -287
befor each 87
befor encod -107
befor execut -225
befor execution -144
befor extraction -67
befor filter -103
befor finish -77
befor generat -103
befor it 155
befor june -55
befor list -73
befor mak -365
befor match -109
befor merg -300
befor or -76
befor perform -288
befor prettier -77
befor preview -66
befor proceed -236
befor push -182
befor put -236
befor read 265
befor return -159
befor runn -153
befor send -390
befor sett -223
befor simulator -100
befor submitt -221
befor the 325
befor tim -81
befor upsert -107
befor us 328
befor worker -105
befor writ -192
befor you 106
begin -219
begin by -123
begin immediatel -94
beginn -94
beginn with -121
behalf 228
behalf of 228
behav 99
behav identicall -148
behavior -385
behavior between -71
behavior chang -114
behavior in -68
behavior no -54
behavior of -142
behavior vs -92
behavior you -65
behavior you'll -84
behaviour 131
behaviour to -99
behind 102
behind the 112
bell -51
bell and -51
belong -403
belong here -85
belong in -255
belong to -228
below -287
below for -51
below in -117
below into -66
below should -157
below this -58
ben -56
ben rothman -56
bench -283
bench instanc -72
bench option -129
benchmark -453
benchmark _name -94
benchmark _path -53
benchmark and -117
benchmark benchmark -127
benchmark by -219
benchmark can -195
benchmark data -180
benchmark instanc -75
benchmark is -96
benchmark result -85
benchmark scor -64
benchmark slower -160
benchmark task -368
benchmark todo -231
benthemonke -56
benthemonke _url -56
best -341
best bash -81
best effort -86
best find -54
best for -77
best hits -77
best match -160
best practic -279
best result -148
best to -71
beta -147
beta graph -122
better -65
better auth -178
better interoperabilit -56
better performanc -94
better qualit -70
better visibilit -126
between -413
between _num -219
between a -54
between actual -52
between class -71
between directl -61
between director -84
between each -86
between esm -82
between fil -90
between function -89
between minor -65
between oxc -73
between regular -58
between the 80
between toolchain -84
between two -288
between window -71
beyond -366
beyond _num -161
beyond initial -82
beyond that -255
beyond this -100
beyond what -178
beyond your -64
bias -119
bias toward -68
bias version -64
big -105
big project -89
biggest -116
biggest advantag -116
bigint -141
bigint for -54
bigint support -98
bill -189
bill at -180
billabl -104
billabl search -104
bin -483
binar -160
binar content -85
binar document -84
binar fil -114
binar for -159
binar installer -121
binar operat -91
binar read -164
binar script -195
binar verify -98
bind -89
bind the -89
biom -155
biom befor -77
birthda -157
bit -168
bit integer -54
bit later -56
bit of -81
bitbucket -353
bitbucket resourc -100
bits -146
blam -132
blam rang -103
blam relativ -60
blank -324
blank _code -128
blank cell -58
blank name -176
blaz -155
blaz fast -153
bloat -155
block -66
block and -169
block below -66
block children -171
block contributor -68
block for -56
block it -117
block object -62
block shell -145
block should -103
block statu -56
block that -70
block the 154
block until -200
blockedcommand -173
blockedcommand arra -173
blocker -63
blog -247
blog _url -100
blog post -218
blue -75
blue dark -74
bluesk -232
bluesk _num -101
bluesk _url -140
board -113
body -415
body _code -82
body _name -264
body _path -116
body and -103
body contain -71
body content -273
body contenttyp -115
body data -182
body displaynam -74
body exampl -146
body fail -90
body for -104
body h -115
body if -133
body is -230
body must -120
body need -98
body of -99
body optional -52
body or -76
body replac -94
body requir -158
body so -94
body to 208
body torecipient -113
bodyparser -148
bodyparser _code -110
bodypreview -117
bodypreview instead -104
bold -141
book -337
book com -140
boolean -299
boolean _code -133
boolean _name -96
boolean for -148
boolean indicat -72
boost -136
boost docs -77
boost github -84
boot -141
border -295
border are -124
border background -97
border line -71
border side -79
border to -146
boss 134
bot detection -180
both -186
both a -61
both android -94
both async -68
both befor -130
both bubbl -54
both cas -67
both cjs -147
both cloud -55
both displaynam -56
both environmentid -116
both file -264
both filepath -109
both globb -54
both in -154
both keys -106
both outputdir -132
both physical -71
both rang -104
both requir -77
both rust -90
both search -66
both signal -132
both sourc -69
both sourcemap -146
both start -182
both the 180
bottleneck -131
bottleneck and -63
bottom -157
bottom of -175
bound -143
boundar -60
box -307
box on -67
br -359
br assuranc -76
brac -135
brac _url -63
brac pattern -54
brac track -54
bracket -70
bracket _url -63
bracket expression -148
bracket support -51
bracktrack -54
bracktrack to -54
braill -232
brainstorm -127
branch -199
branch _num -70
branch _path -190
branch _url -115
branch built -176
branch creat -315
branch default -135
branch for -158
branch from -162
branch gitlab -67
branch id -58
branch if -247
branch in -141
branch into -227
branch is -118
branch main 182
branch must -125
branch name -203
branch of -91
branch or -138
branch parameter -121
branch point -145
branch predictor -165
branch protection -156
branch restriction -153
branch return -59
branch that -74
branch the -66
branch us -100
branch use -60
branch which -122
branch with -286
branchfromthought -133
branchid -233
brand -360
brand for -161
brand guidelin -130
brand inspect -185
breadcrumb -162
breadcrumb of -162
break -297
break befor -54
break chang -76
break down -159
break pars -103
break your -168
breakdown -83
breakdown rather -81
breakfast -143
breakfast all -64
bridg -120
brief -328
brief confirmation -186
broad -325
broad monitor -189
broad quer -65
broad rather -159
broad task -59
broad tighten -62
broadcast -131
broadcast a -131
broccoli -165
broccoli _url -165
brok -96
brok on -96
broken 232
broken code -71
brown -199
brows 137
browser 55
browser _name -124
browser and -450
browser as -217
browser click -101
browser consol -224
browser context -87
browser for -74
browser grab -188
browser ie -53
browser in -218
browser instanc -148
browser node -125
browser on -58
browser project -66
browser restart -168
browser sav 126
browser session -408
browser set -138
browser styl -124
browser target -63
browser test -178
browser this -139
browser to -168
browser window -332
browser with -253
browserslist -109
browserslist configuration -55
bsd -285
bsd system -251
bsd which -99
bson -62
bson can -59
bubbl -54
bubbl layout -54
bubbl singl -54
bucket -399
bucket need -214
bucket that -128
budget -85
buffer -191
buffer _code -84
buffer gzip -72
bug fix -112
bug in -260
bug report -402
bug wher -71
bugs -288
bugs _url -124
bugs and -66
build -468
build _path -111
build a -133
build all -58
build and -100
build artifact -59
build block -54
build command -54
build dependenc -53
build environment -122
build everyth -154
build explanation -51
build failur -177
build for -185
build if -50
build instruction -217
build is -56
build linearl -62
build logs -115
build mcp -167
build of -52
build on -125
build packag -52
build pglit -71
build proces -278
build progres -55
build step -68
build the -111
build this -76
build tool -100
build your -120
builder -107
builder api -104
built -393
built befor -69
built by -112
built ever -176
built in -237
built ins -67
built into -172
built on -100
built to -70
built with -78
builtin -94
bulk -140
bulk chang -79
bulk download -52
bullet -85
bullet point -85
bun -250
bun and -56
bun as -63
bun is -109
bundl -271
bundl is -129
bundl referenc -66
bundler -236
bundler and -200
bundler in -85
burden -102
burden of -102
busines -236
busines nam -226
business -77
businessphon -76
but also -75
but assert -109
but be -105
but do 89
but doesn't -91
but don't -93
but for 165
but if -125
but it -326
but keep -127
but larger -70
but may -79
but not -81
but only -65
but proce -91
but realiz -80
but return -61
but runs -87
but sadl -84
but should -114
but the -228
but ther -80
but there -81
but they'r -135
but this -104
but with -163
but you -99
button -367
button if -79
button link -69
button onclick -115
button to -177
buy -117
by 181
by _code -135
by _name -283
by a -377
by acorn -63
by allow -64
by an -106
by and -197
by anthropic 136
by any -125
by applicabl -88
by appropriatel -62
by ask -189
by author -93
by automaticall -128
by auvr -72
by becom -55
by ben -56
by big -89
by calendar -93
by comma 191
by compan -127
by compar -97
by convention -156
by countles -102
by creat -69
by current -161
by default -280
by distro -120
by each -152
by email 161
by end -170
by evil -66
by extend -151
by extension -87
by giv -118
by id -102
by industr -93
by instantiat -219
by its -133
by json -64
by line -240
by listfollowedproject -169
by logic -125
by mak -128
by microsoft -140
by minimatch -63
by name -98
by node -108
by one -77
by other 173
by packag -134
by peopl -74
by pip -197
by pipelin -275
by popular -82
by postgresql -71
by profil -73
by project -161
by provid -165
by pure -125
by read 145
by relevanc -140
by revenu -65
by runn -132
by sal -65
by sett -64
by starr -159
by step -252
by subject -74
by tag -147
by targett -50
by that -73
by the -76
by their -115
by them -121
by thes -159
by this -91
by to -133
by topic -247
by unbash -80
by usernam -167
by verb -103
by vyacheslav -63
by walk -99
by workflow -194
by your -229
by zeptomatch -134
bypas 96
byt -329
byt _email -82
byt for -52
byt minif -83
byt the -142
byt ther -195
byt to -129
byt with -121
byte -98
byte estimation -53
c _num -104
c and -133
c b -73
c c -120
c codebas -70
c import 186
c or -101
c parser -59
c project -155
c tenant -82
c user -81
c wrapper -171
cach -57
cach for -170
cach in -203
cach is 78
cach key -221
cach miss -68
cach object -126
cach the -300
cachewithcontext -98
cachewithcontext true -98
cadenc -96
cadenc at -96
calculat -204
calculat averag -56
calculat jwk -60
calendar -264
calendar address -93
calendar and 184
calendar can -342
calendar event -60
calendar fals -252
calendar iana -133
calendar id -104
calendar is -304
calendar name -59
calendar object -55
calendar of -223
calendar permission -159
calendar read -187
calendar support -60
calendar this -169
calendar tip -60
calendar view -122
calendar with -132
calendarview -63
call 327
call _code -232
call _file 112
call _name 239
call _num 91
call _path 95
call after -139
call agent -177
call alread -54
call an -63
call and 161
call any 90
call app -248
call are -67
call befor -396
call block -165
call can 121
call delta -178
call describ -76
call download -57
call exactl -161
call feedback -98
call first -261
call flow -140
call get -156
call in -138
call it -200
call keep -165
call load -103
call loadmodul -144
call may -97
call meet -68
call oauth -87
call of 248
call on -192
call once -217
call option -225
call other -489
call pars -50
call path -236
call prog -87
call reach -54
call respons -62
call return -293
call right -192
call sequenc -232
call should -115
call start -65
call take -229
call that -252
call the 211
call this -356
call to 67
call tool -262
call until 66
call updat -50
call use -234
call when -163
call within -122
call without 71
call you 185
call z -101
callback -446
callback once -163
callback provid -156
callback to -342
caller 75
caller is -98
caller must 161
caller puts -195
caller sourc -101
caller ssh 165
callsit -105
callsit object -105
can -111
can accept -81
can acces -72
can adapt 71
can add -145
can adjust -85
can also -493
can alway -170
can and -50
can be -270
can branch -62
can build -57
can call -345
can caus -110
can check -156
can choos -70
can consum -73
can copy -66
can creat -72
can do -550
can easil -93
can even -241
can explor -69
can expres -83
can extract -172
can fetch -80
can find 250
can get -187
can globall -94
can go -82
can handl -131
can have -63
can help 263
can import -327
can improv -154
can includ -139
can install -395
can investigat -123
can kill -165
can lint -138
can lose -59
can make -83
can match -65
can move -84
can only -128
can pass -311
can pick 126
can pipe -77
can provid -73
can read -99
can rebuild -132
can replac -125
can request -128
can return -117
can run -139
can set -235
can start -219
can subsequentl -93
can take -105
can tell -62
can toggl -82
can unlock -180
can updat -164
can use -442
can verif -121
can view -52
can't -249
can't be -274
can't contain -68
can't look -73
can't run -92
can't tell -118
cancel -261
cancel a -138
cancel all -107
cancel from -91
cancel is -97
cancel the -81
cancellation -198
cancellation messag -136
candidat -301
candidat document -85
candidat to -193
cannot -413
cannot assign -64
cannot attend -167
cannot be -285
cannot call -87
cannot combin -112
cannot comput -143
cannot exce -144
cannot guarante -169
cannot read -140
cannot tell -90
cannot use -57
canonical -232
canonical paperid -66
canonical public -58
cap -259
cap out -99
cap the -153
capabilit -113
capabilit caus -155
capabilit configur -57
capabilit of -71
capabilit requir -92
capabilit scorecard -108
capabilit that -156
capabilit to 164
capabilit was -129
capp -118
captcha -180
captur -335
captur a -168
captur automaticall -66
captur so -65
card 228
card number 194
card on -106
cardoso -81
cardoso _email -81
care -280
care about -280
carlton -77
carlton four -77
carousel -54
carousel multipl -54
carr 260
carr _email 137
carr out 300
carr the -206
cart -78
cas -460
cas and -288
cas are -81
cas convenientl -67
cas if -101
cas you -94
cascad -59
cascad precedenc -60
case -534
case a -54
case i -202
case in -100
case insensitiv -156
case of -265
case runs -163
case sensitiv -240
case the -90
casino -158
casino golf -56
cast -120
cast as -54
cast to -93
cat 216
cat _private 227
catalog -192
catalog of -70
catalog resourc -147
catch -102
catch hallucinat -66
categor -526
categor are -113
categor associat -104
categor includ -59
categor is -113
categor of -163
categor that -89
categor to -113
categoriz -153
categoriz them -153
cater -142
caught -140
caught a -93
caught someth -75
caus -273
caus a -56
caus behavior -114
caus by -50
caus the -220
caution -327
caution as -59
caveat -102
cc -275
cc bcc -87
ccrecipient -76
ccrecipient and -75
cdn -270
cdn such -92
cell -242
cell at -99
cell content -60
cell in -72
cell valu -56
center -228
center of -101
central -121
central europ -64
certain -246
certain algorithm -80
certain amount -78
certain invalid -88
certain older -62
certificat 108
certificat docs -66
cfrg -119
cfrg elliptic -119
chai -177
chai _url -78
chai assertion -89
chai is -115
chai offer -89
chai plugin -154
chai test -90
chaij -131
chaij com -94
chain many -54
chain marriott -77
chain of 82
chain off -71
chain or -71
chainabl -66
chainabl sade -66
chalk -57
challeng -276
challeng pair -69
chanc -115
chanc of -115
chang -63
chang _code -252
chang _url -107
chang and -302
chang any -170
chang as -255
chang atomicall -115
chang befor -134
chang belong -85
chang changeke -255
chang detection -82
chang each -143
chang fil -68
chang from -298
chang go -99
chang hard -76
chang has -108
chang his -55
chang if -183
chang in -379
chang includ -115
chang issu -60
chang it -297
chang its -82
chang judg -113
chang made -130
chang matter -165
chang notification -190
chang only -149
chang or -120
chang other -73
chang pleas -63
chang point -112
chang preserv -189
chang remot -62
chang styl -135
chang the 245
chang thos -215
chang to -486
chang translation -79
chang use -143
chang when -62
chang which -105
chang without -84
chang you -172
changeke -255
changeke chang -255
changelog -218
changelog file -166
changemod -190
changemod respons -171
changeset -236
changetrack -114
changetrack _code -114
changetyp -217
changetyp comma -196
channel clos 136
channel id -74
channel this -65
char -158
char nam -156
character -429
character are -58
character as -238
character from -124
character in -106
character of -142
character see -90
character that -118
character then -66
characteristic -163
characteristic without -157
charfilter -151
chart -344
chart default -270
chart diagram -65
chartyp -59
chartyp _code -56
chat 243
chat about -135
chat from -119
chat histor 124
chat messag -287
cheaper -161
cheaper than -138
cheapest 195
check -317
check _num -159
check _url -73
check befor -151
check build -55
check but -66
check configuration -134
check error -108
check ever -62
check for -158
check generic -77
check has -88
check in -140
check into -120
check it -91
check mount -168
check our -135
check out -311
check properl -104
check regardles -91
check system -137
check that -423
check the -191
check them -149
check thes -97
check this -160
check what -71
check wher -59
check whether 218
checkbox -95
checkbox and -61
checker -60
checklist -162
checklist item -80
checklist the -105
checklistitem -111
checkout -307
checkout admin -120
checkout extension -105
checkout the -205
checksum -141
checksum for -141
cherr -268
cherr pick -268
child -404
child folder -128
child mailfolder -133
child nod -86
child oauth -78
child of -65
child pag -122
child proces -251
children -354
children arra -56
children in -53
children over -119
choic when -169
chomp -165
chomp _url -66
chomp install -131
choos a -233
choos admin -95
choos from -333
choos shopify -52
choos the 219
choos this -129
choos to -131
choos when -289
chooser -92
chosen -209
chosen pipelin -139
chosen project -71
chrom -147
chrom engin -108
chromium -381
chromium browser -227
chronological -103
chronological list -103
chunk -277
chunk alway -165
chunk is -81
chunk of -187
chunk proactivel -111
chunk to -134
chunk up -79
ci -92
ci _path -164
ci job -62
ci or -126
ci provider -61
ci test -79
ci will -111
circleci -673
circleci _path -117
circleci and -125
circleci cli -105
circleci config -164
circleci host -105
circleci job -216
circleci mcp -101
circleci project -222
circleci tool -271
circumstanc 176
cite -221
citer -98
citer _code -98
city -125
cius -81
cius louren -81
cj -59
cj silverio -59
cjs -241
cjs and -147
cjs need -111
cjs requir -55
cjs resolution -74
claim -319
claim set -166
clamp -59
clamp to -59
clarification -277
claro -81
claro cardoso -81
clas -310
clas and -162
clas instanc -152
clas method -54
clas support -166
clas that -107
class -279
class and -128
class are -83
class that -70
class with -68
classic -150
classic javascript -66
classic vector -107
classif -332
classif as -161
classif script -138
classifier -99
classifier default -102
classifya -272
classifya _name -91
classifya field -135
classifya must -97
claud -83
claud code -217
claud silentl 337
claus 81
claus with -174
clean -264
clean common -92
clean up -86
clean wasm -50
cleanup -151
clear -454
clear all -56
clear an -83
clear and -71
clear instruction -201
clear it -208
clear the -317
clearl -78
clearl stat -62
cli -349
cli _url -59
cli and -170
cli argument -51
cli flag -107
cli for -76
cli mcp -105
cli option -108
cli or -159
cli section -126
cli so -197
cli to -111
cli tool -68
cli troubleshoot -91
cli usag -74
click -595
click again -79
click any -69
click box -67
click check -59
click doesn't -79
click e -101
click on -334
click the -189
click to -97
click will -79
clickabl -127
clickabl product -106
client -122
client _url -162
client agent -194
client and -201
client can -143
client component -214
client implementation -96
client initiat -83
client key -184
client librar -91
client sdk -64
client secret -202
client side -218
client that -288
client the -83
clienthistor -207
clienthistor histor -207
clientstat -163
clientstat propert -170
clipboard omit -146
clon -476
clon into -178
clon the -202
clon this -170
clon to -246
clon with -105
clos -72
clos _path -94
clos or -100
clos the -394
closer -51
closer to -51
closest -176
closest director -146
cloud -347
cloud ai -55
cloud fleet -164
cloud only -90
cloud provider -231
cloudflar -96
cloudflar worker -97
cloudsdk -214
cluster 119
cmd -111
cod -224
cod site -178
cod standard -117
code 89
code _path -242
code align -71
code and 75
code are -171
code behavior -71
code chang -121
code compil -162
code defin -229
code exampl -159
code exchang -69
code fil -54
code for -176
code from -277
code generat -204
code generation -315
code in -200
code is 87
code it -243
code marketplac -122
code must 209
code nam -58
code of -71
code on -164
code or -171
code owner -197
code propert -101
code receiv -156
code session -217
code snippet -374
code styl -147
code that 85
code the -89
code to 56
code whil -73
code with -103
code you 136
codebas -292
codebas and -186
codebas no -70
codebas or -142
codegen -270
codegen end -132
codemod -53
cohere -101
cohere lead -101
collaborativ -110
collaborativ manner -110
collaborator follow -151
collaborator guid -151
collaborator list -248
collaborator mjs -56
collect 167
collect and -197
collect error -61
collect executabl -87
collect information -379
collect phon 93
collection -460
collection _code -156
collection and -148
collection content -191
collection from -71
collection id -96
collection if -213
collection in -192
collection index -146
collection level -69
collection map -60
collection name -87
collection of -321
collection only -68
collection payload -65
collection remov -124
collection request -95
collection uid -73
collection uniqu -59
collection variabl -105
collectionid -128
collectionid _code -56
color -492
color _code -79
color chrom -108
color code -152
color for -196
color in -133
color of -243
color one -52
color output -118
color replacement -55
color schem -137
color siz -81
color syntax -80
color terminal -52
color to -61
colorful -108
colorful messag -108
column -525
column _name -150
column e -62
column for -238
column is -225
column number -234
column position -176
column provid -160
column to -240
columnwidth -118
columnwidth rowheight -118
com _code -156
com _path -121
com account -155
com at -96
com from 150
com hotel -61
com mongodb -190
com websit -94
com with -159
combin -372
combin condition -126
combin contradictor -104
combin full -173
combin longhand -56
combin result -249
combin up -58
combin with -243
combination -225
combination expression -109
combination of -109
combination on -77
combobox -99
come -83
come from 104
come in -129
come with -224
comfort -63
comfort level -61
comma 132
comma _code -241
comma in -177
comma with -132
command _name -89
command a -190
command alias -113
command and 140
command application -83
command as -294
command at -376
command belong -91
command br -108
command call -71
command can -221
command chain -68
command execution -219
command for -293
command from 95
command in 103
command interactiv -98
command is -89
command item -82
command line 171
command locall -213
command manuall -57
command mode -199
command nam -156
command name -51
command need -233
command not -71
command on -68
command option -166
command or -100
command sequenc -71
command specific -116
command start -108
command str -136
command string -230
command substitution -194
command such -186
command that -358
command they'v -136
command this -72
command to -374
command was -62
command will -280
command with -263
commander -314
commander biggest -116
comment -438
comment _code -158
comment _path -97
comment and -144
comment cli -59
comment dangl -93
comment eg -102
comment from -165
comment here -91
comment in -227
comment is -64
comment on -137
comment text -171
comment to -163
commit -87
commit _path -94
commit and -301
commit approval -186
commit by -213
commit cach -62
commit chang -227
commit from -411
commit hash -197
commit ids -63
commit messag -164
commit on -122
commit pleas -182
commit referenc -135
commit several -115
commit sha -336
commit that -237
commit the -109
commit to -308
commit with -386
commitment -157
commitment to -157
committe -130
committe tsc -95
commmand -87
common -373
common mistak -132
common on -90
common ones -67
common operation -112
common path -107
common region -69
common repl -92
common use -284
commonj -234
commonj export -99
commonj modul -110
communication -210
communication you -95
communit -238
communit ask -84
communit discord -121
communit page -67
communit to -125
compact -100
compact logo -51
compan 62
compan br -76
compan in -127
compan offer -143
compan that -207
compan url -124
companynam -148
companysubscription -210
compar -417
compar against -154
compar from -107
compar multipl -68
compar the -141
compar to -148
comparison -298
comparison _file -85
comparison comparison -65
comparison for -65
comparison librar -125
comparison of -118
comparison to -106
comparison vs -102
comparison with -179
compatibilit acros -124
compatibilit jiti -52
compatibilit with -152
compatibilit wtih -124
compatibl -238
compatibl mock -53
compatibl with -192
competitor -64
competitor on -64
compil -330
compil _path -162
compil c -171
compil directl -101
compil path -65
compil time -109
compil to -166
compilation -169
compilation globall -72
compiler -243
compiler initialization -134
compiler is -83
compiler might -104
compiler to -96
complain -250
complement -51
complement _code -51
complet a -194
complet base -206
complet content -344
complet detail -118
complet ever -218
complet execution -156
complet in -243
complet issu -257
complet it -186
complet list 121
complet or -79
complet original -55
complet public -172
complet script -192
complet the 320
complet timelin -181
complet workflow -173
completel 147
completel align -80
completel ignor 156
completion -410
completion report -174
completion timestamp -64
completion vs -70
complex -242
complex prefer -54
complex problem -162
complex research -103
complex typ -143
complexit -112
complexit _path -89
complianc 132
complianc logg 145
complianc with -250
compliant -221
compliant with -57
component -512
component and -167
component ask -89
component for -106
component guidelin -169
component id -54
component in -155
component insid -184
component prop -66
component selection -102
component that -128
component to -102
component use -122
componentid -165
componentid _code -52
componentid are -71
componentid provid -67
composabl -218
composabl backend -98
composabl filter -67
compound -116
compound statement -116
comprehensiv -303
comprehensiv answer -229
comprehensiv coverag -67
comprehensiv overview -137
comprehensiv search -112
compres -174
compres _code -110
compress -134
compression -159
compromis on -153
comput 163
comput _name -63
comput a -169
comput on -208
comput the 179
computer -316
computer scienc -64
concatenat -217
concatenat all -168
concept -150
concept and -110
concern -110
concis -255
concis _num -139
concret -57
concurrenc -109
concurrent -153
concurrent modification -103
concurrent search -94
concurrentl -167
concurrentl and -66
concurrentl rather -87
condition -388
condition and -74
condition expansion -100
condition fromaddress -57
condition in -157
condition keys -107
condition object -176
condition of -112
condition or -91
condition that -65
condition together -55
conditional -160
conditional export -96
conditional it -103
conditionnam -100
conduct -393
conduct _url -157
conduct faq -103
confidenc 80
confidenc guidanc -114
confident -267
confident about -233
confident will -73
confidential 145
confidential information 134
config _file 165
config ambiguou -121
config and 119
config code -219
config director -259
config fil 61
config file -220
config for -65
config includ -218
config is -220
config keys -208
config matcher -117
config overrid -163
config setup -55
configdir -71
configdir for -71
configfil -154
configfil content -89
configmap -213
configmap _path -204
configur -620
configur a -50
configur in -275
configur out -90
configur self -84
configur the -223
configur viewport -83
configur with -171
configur your -204
configurabl -261
configurabl formatt -142
configurabl line -105
configurabl via -98
configuration _path -287
configuration and -293
configuration are -255
configuration as -318
configuration befor -167
configuration discover -55
configuration exampl -103
configuration fil 124
configuration file 224
configuration for -152
configuration given -59
configuration lightn -55
configuration need -177
configuration to -65
configuration without -134
confirm both -130
confirm that -76
confirm the -241
confirm they'v -186
confirm with -221
confirmation 202
confirmation of -186
confirmation requir -99
confirmation summariz -221
confirmation that -136
conflict 147
conflict and -193
conflict befor -91
conflict e -86
conflictbehavior -75
confus 229
congruential -61
congruential generator -61
conjunction -117
conjunction with -117
connect bodyparser -148
connect compres -110
connect mcp -79
connect session -110
connect them -71
connect your -194
connection -169
connection a -83
connection and -242
connection expression -110
connection full -71
connection is -280
connection listing -156
connection str 165
connection to -187
connectionid -234
connectionid to -187
connectivit -149
connectivit and -149
consent 163
consider a -177
consider break -168
consider complet -116
consider displa -54
consider shipp -105
consider support -55
consider the -85
consider to -116
consider whether -56
considerabl -161
considerabl amount -161
consist -208
consist into -80
consist of -181
consistenc -128
consistent -271
consistent schema -246
consistentl -56
consistentl classif -59
consol -429
consol log -108
consol messag -217
consol output -92
consol pass -65
consol that -108
const -316
const app -60
const config -117
const user -237
constant -317
constant contain -300
constant with -129
constraint 156
constraint definition -95
constraint e -153
constraint on 218
constraint report -89
construct -212
construct a -173
construct after -72
construct ast -91
construct or -70
construct project -55
construct urls -87
construction -183
construction rul -175
constructiv -239
constructiv _url -98
constructiv exchang -141
constructiv io -75
constructor -427
constructor availabl -110
constructor call -262
constructor option -58
constructor parameter -121
consult -135
consum -255
consum a -82
consum an -159
consumer -294
consumer and -125
consumer sourcecontentfor -132
consumer that -232
consumption -196
consumption of -196
contact -215
contact _email -103
contact and 193
contact folder -262
contact from -62
contact get -62
contact in -158
contact into -112
contact resourc -58
contactfolder -265
contactfolder as -65
contactfolder under -80
contain 338
contain _name -55
contain _num -93
contain accent -68
contain all 246
contain an -50
contain and -119
contain any -257
contain authentication -116
contain backslash -71
contain child -82
contain config -219
contain custom -68
contain exactl -139
contain in -193
contain mcptruncationwarn -109
contain numeric -77
contain offset -73
contain optimization -59
contain relativ -161
contain singl -158
contain small -84
contain subject -74
contain text -172
contain the 140
contain their -67
contain two -107
contain type -134
contain untrust -220
contain usag -51
contain vector -67
container -439
container and -85
container environment -76
container path -85
content -66
content _code -59
content all -103
content along -95
content and -122
content append -203
content as 171
content block -163
content capabilit -92
content directl -52
content filter 255
content for -277
content from -352
content html -59
content instead -276
content is -175
content match -90
content must 86
content of 76
content on -128
content or -52
content plus -75
content search -120
content should -145
content specificall -168
content stream -225
content styl -50
content that -109
content the -67
content to 72
content type -108
content typicall -54
content us -223
content which -99
content will -117
content with -196
contentbyt -229
contentbyt must -206
contentlength -116
contentlength contentbyt -116
contentonl -59
contenttyp -172
contenttyp encod -100
context -349
context about -160
context after -142
context and -177
context api -279
context bloat -89
context for -164
context in -279
context lin -81
context necessar -112
context of -203
context over -54
context overflow -123
context protocol -102
context shar -73
context switch -171
context to -190
context what -118
context window -62
context with -93
context without -154
contextual -74
contextual field -74
continu _name -112
continu maintain -125
continu our -73
continu search -71
continu support -209
continu writ -223
continuation -138
continuation _name -116
continuit -59
continuit whil -59
continuousl -125
continuousl updat -125
contract -121
contradictor -104
contradictor instruction -104
contrar -141
contrast -58
contribut -632
contribut _url -58
contribut bug -74
contribut documentation -84
contribut guid -161
contribut on -89
contribut to -498
contribution -332
contribution from -149
contribution guidelin -144
contribution of -152
contribution that -171
contribution workflow -147
contributor -335
contributor _url -156
contributor alumni -86
contributor are -110
contributor for -84
contributor frequentl -141
contributor list -83
contributor who -68
contributor with -184
control -325
control allow -158
control how -69
control max -79
control over -129
control respons -92
control shift -78
control the -101
control whether -94
control which -97
controll -86
controversial -80
controversial post -80
convenienc -179
convenienc is -155
convenient -153
convenient _code -154
convenientl -67
convention -365
convention befor -71
convention this -142
conversation 464
conversation call -225
conversation continuit -59
conversation histor 138
conversation when -115
conversationid -584
conversationid _name -88
conversationid and -225
conversationid from -470
conversationid that -283
conversationid to -107
conversion 132
conversion between -84
conversion from -62
conversion rate 171
convert -314
convert an -107
convert binar -84
convert color -58
convert command -159
convert it -115
convert postgresql -51
convert sourc -60
convert text -62
convert to -73
convertibl -57
convertibl to -57
cook 134
cook and -88
cook are -225
cook from -297
cookbook -115
cooki -85
cooki is -210
cooki to -200
cool -148
cool project -148
coordinat -399
coordinat is -186
coordinat mov -117
coordinat proportionall -123
coordinat stay -125
coordinat to -151
cop a -171
cop code -147
cop from -131
cop the 115
cop to -222
copilot -217
coproc -94
coproc heredoc -93
copy 227
copy _path -66
copy a -207
copy another -124
copy code -197
copy it -66
copy of -319
copy past -91
copy the 231
copy them -55
copy unles -118
copy xml -210
copyright -237
copyright _num -155
copyright c -104
cor -100
cor instead -100
cor with -100
core -238
core contributor -163
core identit -140
core instruction -92
core rule -68
core util -52
corner -109
corner locat -59
corpora -99
corpora and -99
correct -381
correct after -140
correct answer -215
correct code -71
correct project -138
correct version -51
correction -170
correctl -116
correctl by -134
correctl pars -92
correspond -377
correspond command -162
correspond get -84
correspond list -51
correspond to -314
corretg -134
corretg _email -134
cors -129
cost -249
cost _num -56
cost and -96
cost optimization -103
costa -110
costa _url -110
could 56
could be -137
could even 70
could not -109
could return -97
couldn't -66
couldn't detect -66
count -329
count _url -100
count of -51
count true -56
counterexampl -68
counterexampl tutorial -54
counterexample_ -54
countles -102
countles project -102
countr -241
countr or -157
cours -131
cours correction -97
cover -289
cover by -104
cover imag -82
cover scaffold -52
cover writ -183
coverag -247
coverag and -68
cpu -314
cpu count -100
cpu has -145
crash -100
crash report -87
crat -90
crat usag -53
crawl -212
crawl a -97
crawl can -70
crawl id -52
crawl job -78
crawl upward -66
crawler -251
crawler can -69
crawler globber -61
creat -138
creat _path -312
creat a 64
creat after -88
creat all -138
creat an -381
creat and -270
creat any -63
creat association -52
creat befor -113
creat branch -84
creat by -391
creat documentation -54
creat fil -235
creat folder -230
creat from -95
creat grant -145
creat if -166
creat in -112
creat index -87
creat issu -178
creat mail -97
creat multipl -80
creat new -126
creat operation -210
creat or -260
creat organiz -88
creat pdf -206
creat say -120
creat to -64
creat updat -195
creat us -64
creat workspac -153
createdb -307
createdb createddatetim -59
createdb me -62
createdb parameter -204
createddatetim -59
createddatetim mention -59
createparser -238
createparser function -196
creation -352
creation analysi -86
creation task -92
creation time -180
creation unles -66
creation uses -50
creativ -156
creator -153
creator and -94
creator of -98
credential 310
credential _num 119
credential and 366
credential in -58
credential or -233
credential to 121
credit 119
credit search -56
credit thes -160
creditsrefund -83
creditsrefund creditsrefundedtoda -59
creditsrefundedtoda -58
creditsrefundedtoda dailyrefundcap -59
creditsus -74
criteria -269
criteria checklist -105
critical 124
critical format -192
critical requirement -254
crm -350
crm also -187
crm object -163
crm record -93
cron 146
cronjob -122
cropp -116
cros -265
cros encoder -85
cros origin -93
cros platform -166
cros repo -105
cros spawn -279
crosshair -263
crosshair appear -59
crosshair at -87
crosshair is -66
crucial 178
csh -100
csh bats -100
csp -135
csp eval -128
css -373
css does -148
css grid -81
css in -66
css is -113
css media -78
css parser -63
css selector -176
css should -148
css sourc -72
css support -172
css to -111
css tool -116
css variabl -77
css websit -51
cst -176
cst output -167
csv -322
csv _path -140
csv file -224
csv to -168
csvfilepath -188
ctx -94
ctx filedependenc -94
curl 236
curl command -213
curl without -184
currenc -122
currenc code -122
current -54
current and -293
current angular -71
current browser -339
current chang -56
current ci -80
current column -51
current command -586
current cursor -87
current development -63
current director -291
current engagement -74
current estimat -78
current expirationdatetim -108
current extraction -87
current flow -126
current full -75
current function -126
current git 119
current hubspot -160
current implementation -191
current information -164
current line -89
current node -154
current number -82
current page -371
current position -80
current proces 150
current project -62
current releas -188
current result -63
current session -227
current stat -185
current step -238
current tab -117
current task -486
current think -195
current user -542
current work -298
currentclient -79
currentclient information -79
currentl -258
currentl connect -79
currentl deploy -124
currentl expos -95
currentl observ -73
currentl only -93
currentl planner -54
currentl select -55
currentl support -89
curriculum -266
curriculum and -92
curriculum provid -169
cursor -370
cursor for -75
cursor parameter -89
cursor position -93
cursor tip -69
cursor token -197
curv -119
curv ecdh -119
custom -409
custom code -79
custom data -174
custom environment -138
custom field -71
custom flow -61
custom function -65
custom messag -122
custom object -67
custom profil -105
custom prompt -165
custom resolv -57
customer -226
customer account -334
customer and -54
customer by -109
customer call -250
customer id -71
customer need -194
customiz -207
customiz detection -64
customiz the -255
customizabl -150
customizabl flex -150
customization -197
custommailtip -70
custommailtip externalmembercount -70
cut -78
cut and -78
cutoff -64
cwd -276
cycl -366
cycl to -169
d _code -119
d fd -52
d node -126
d p -112
da -110
da costa -110
daemonset -102
dailycapreach -159
dailycapreach alreadysubmitt -59
dailyrefundcap -58
dailyrefundcap dailycapreach -59
dan -137
dan lynch -137
dangerou -191
dangl -93
dangl comma -93
dark -155
dark blue -74
dark green -74
dark orang -74
dark purpl -74
dark red -74
dark teal -74
dash -152
dash identifier -70
dashboard -157
dashboard includ -141
dat -166
dat and -56
data _path -70
data about -141
data and -271
data as -143
data autonomousl -104
data beyond -64
data csv -84
data fetch -73
data file -221
data for -193
data from -70
data gather -58
data in -102
data is -222
data loss -64
data may -134
data mode -351
data modification -160
data or -299
data point -104
data process -92
data record -99
data serialization -86
data size -71
data sourc -231
data structur -98
data such -74
data type -158
data uri -123
data url -105
data use -135
data you 219
databas 195
databas _name -175
databas consol -59
databas is -66
databas level -68
databas name -176
databas or -86
databas password 165
databas quer -128
databas schema -129
databas to -231
databas tool 120
datadog -302
dataset -143
datauri -86
datauri contain -86
date -311
date _code -82
date and -294
date for -95
date from -81
date if -111
date in -65
date object -80
date standard -81
date the -70
date time -79
date to -73
date typ -67
date via -100
date yyyy -71
datetim -341
datetim pars -143
datetim timezon -177
day -375
day that -260
day when -215
daylight -73
daylight saving -73
days -235
days of -160
days order -65
days start -53
db -115
db collection -94
dbaa -93
dbaa opensearch -62
dc -221
dd -191
dd format -65
ddl -128
ddl statement -128
de -98
de turckheim -98
deactivat -245
deactivat includ -180
deactivat mock -180
deal -267
deal with -259
debug _code -222
debug connect -110
debug env -89
debug failur -64
debug in -91
debug logger -66
debug output -209
debug repla -54
debug verbos -53
debug with -66
debug_ -66
debug_ _code -66
debugg -122
debugg _name -130
debugg repl -183
debugg tool -232
debugg with -71
debugger -287
debugger is -102
decent -51
decent ast -51
decid how -61
decid they -102
decid what -164
decid whether -86
decid which 211
decimal -226
decimal degre -60
decimal for -134
decimal part -127
decision -265
decision exampl -128
declar -169
declar in -98
declaration -295
declaration _code -56
declaration and -169
declaration are -75
declaration assignment -82
declaration have -75
declaration when -124
declin a -137
decod -267
decod befor -76
decod it -199
decod jwt -55
decod token -64
decompres -72
decompres untar -72
decorator -51
decorator _url -51
decrypt 339
dedicat -310
dedicat authentication -175
dedicat embedding -74
deduc -103
deduc from -103
deduplicat -160
deduplicat and -147
deep -395
deep eql -90
deep equalit -110
deep link -184
deep multi -54
deep positiv -53
deep research -90
deep typ -96
deep type -96
deep you -77
deepen -57
deeper -134
deeper in -104
deepl -156
default -508
default _code -81
default _name -155
default _num -95
default all -125
default are -160
default backslash -87
default behavior -109
default branch -208
default calendar -86
default contact -125
default director 165
default entr -60
default fals -153
default folder -106
default for -275
default function -67
default is -236
default it -190
default keyr -145
default length -75
default list -147
default messag -76
default neondb -66
default notebook -101
default only -66
default order -143
default profil -155
default project -56
default propert -93
default respons -93
default section -73
default set -90
default shell -275
default the -108
default this -95
default to -445
default true -108
default use -60
default valu -54
defaultshell -269
defaultshell shell -261
defaultshell str -123
defect -211
defect in -211
defer -115
defin -581
defin a -197
defin all -166
defin as -81
defin by -297
defin expect -56
defin for -147
defin how -69
defin in -367
defin it -125
defin pars -93
defin the -182
defin their -80
definitel -82
definitel recommend -82
definition -444
definition also -80
definition for -133
definition of -66
definition or -95
definition pipelinechoicenam -110
definition were -210
definitiv -90
definitiv librar -86
degre -85
degre e -60
delegat -268
delegat on -144
delegat scenario -137
delet _code -55
delet a -507
delet all 125
delet an -282
delet and -158
delet attachment -94
delet branch -149
delet cell -56
delet changetyp -50
delet facet -88
delet fil -161
delet in -97
delet issu -58
delet it -300
delet item -268
delet lin -65
delet mov -73
delet multipl -106
delet my -122
delet or -65
delet subtask -76
delet that -130
delet the 337
delet use -122
delet worklog -60
deletesubtask -76
deletesubtask true -76
deletion 149
deletion and -156
deletion of -122
delimit -260
deliver 108
deliver full -70
deliver to -107
deliveryrestriction -70
deliveryrestriction moderationstatu -70
delta -222
delta again -145
delta expir -95
delta function -77
delta without -123
deltalink -212
deltalink from -145
demonstrat -218
den 114
den and -148
deno -285
deno _code -110
deno with -52
dens -132
dens embedd -132
depars -83
depars full -65
deparser -58
deparser functionalit -51
depend -288
depend on -291
dependenc -513
dependenc and -402
dependenc are -53
dependenc export -104
dependenc interactivel -82
dependenc lead -198
dependenc maintenanc -87
dependenc not -77
dependenc on -103
dependenc optimization -60
dependenc referenc -87
dependenc requir -137
dependenc to -97
dependenc us -140
dependenc utilit -60
dependent -202
dependent writ -69
dependson -186
deplo 182
deplo key 167
deplo marker -109
deploy -162
deploy to -53
deploy version -124
deployment -318
deprecat -308
deprecat and -116
deprecat in -111
deprecat use -101
deprecat yet -103
depth -341
depth _num -286
depth and -85
depth guid -131
depth of -212
deriv -144
deriv from -136
desc -180
desc opts -76
descend -253
descend or -210
describ -492
describ below -78
describ functionalit -133
describ in -100
describ index -77
describ the -185
describ what -259
description -351
description _num -79
description and -113
description fil -183
description file -94
description for -273
description from -58
description in 64
description of -551
description or -69
description relevanc -130
description text -135
description used -52
descriptionfil -172
descriptionfil _file -172
descriptiv -313
descriptiv of -69
descriptiv str -113
design -398
design chang -85
design for -149
design to -340
design with -130
desir -217
desir pars -213
desktop -70
desktop commander -314
desktop gui -193
desktop icon -54
desktop machin -63
desktopcommander -189
destination exist -59
destination folder -206
destination must -69
destinationid -143
destructiv 96
destructiv document -121
destructiv operation 133
destructiv to -112
destructur -56
destructur export -56
detail -99
detail and -91
detail benchmark -211
detail by -79
detail error -120
detail fil -215
detail for -321
detail if -74
detail includ -123
detail information -77
detail level -113
detail list -50
detail metadata -76
detail of 135
detail on -146
detail refer -179
detail result -189
detail see -177
detail standard -88
detail such -230
detail summar -133
detail technical -88
detail tim -105
detail tool -303
detail your -180
detect -436
detect _code -52
detect and -206
detect assignabilit -74
detect bas -76
detect biom -77
detect environment -122
detect first -131
detect if -100
detect one -57
detect or -69
detect output -55
detect repl -178
detect the -245
detect which -132
detection -370
detection a -54
detection all -123
detection detect -86
detection mechanism -67
detection of -89
detection or -180
detection proces -66
detection stat -57
detection strateg -72
detection to -52
detection wrapp -59
determin -440
determin by -125
determin how -81
determin if -102
determin the -276
determin this -132
determin which -120
determin who -168
deterministic -132
deterministic and -132
dev -254
dev _url -68
dev databas -138
dev for -77
dev server -104
developer 234
developer _num -105
developer app -75
developer integrat -86
developer mode 156
developer must -156
developer on -191
developer onboard -191
developer to -174
developer tool -239
development -346
development and -102
development branch -131
development focus -63
development setup -156
devengin -100
devengin packagemanager -100
deviation -177
deviation would -177
devic -552
devic and -102
devic capabilit -83
devic from -137
devic identifier -111
devic never -188
devic preset -91
devic to -98
devic tool -190
devic with -86
device -135
device stat -135
devtool -243
devtool and -138
devtool network -55
diagnos -205
diagnos what -207
diagnostic 205
diagnostic from -149
diagonaldown -114
diagonaldown diagonalup -87
diagonaldown or -55
diagonalup -114
diagram -489
diagram code -98
diagram for -345
diagram from -76
diagram icon -65
diagram will -55
did -246
did not -53
did toolkit -73
did validation -92
didn't -217
didn't help -90
didn't work -170
diff -356
diff _code -82
diff api -76
diff content -83
diff format -164
diff in -163
diff of -138
diff only -60
diff text -106
diff use -64
differ -315
differ from -315
differenc between -134
differenc from -131
differenc in -253
differenc transferr 122
different api -225
different constructor -71
different from -109
different open -51
different pack -69
different physical -97
different project -126
different searchabl -53
different seed -70
different shopif -115
different toml -78
different typ -124
different url -50
differentiat -133
differentiat between -61
differentl -126
diffusion -129
diffusion _num -129
digest -192
digital -152
digitalocean -111
digitalocean dbaa -93
dimension -272
dimension when -54
dir -204
dir prefix -90
dir src -145
direct -134
direct child -163
direct content -254
direct link -91
direct page -50
direct prompt -215
direct read -84
direct via -58
direction -371
direction _code -110
direction to -206
directiv -114
directl -524
directl assign -94
directl estimat -116
directl execut -164
directl if -71
directl in -201
directl is -101
directl on -100
directl the -66
directl to -192
directl without -293
director 94
director _path 131
director abov -168
director alread -121
director alway -56
director among -60
director and 88
director are -121
director as -292
director b -82
director be -53
director contain -199
director crawler -61
director e -254
director for -320
director from -123
director in -226
director like -95
director must 126
director or -202
director path -86
director proces -141
director return -57
director search -146
director selection -228
director show -57
director structur -127
director that -390
director the -186
director to -245
director tree -106
director unles -110
director user -174
director walk -200
director was -69
director wher -81
director with -158
dirnam -128
dirnam of -112
disabl 119
disabl _name -132
disabl by -196
disabl for 261
disabl is -71
disabl match -52
disabl prohibit -99
disabl support -56
disabl the 116
disabl this -262
disabl throttl -247
disabl use -82
disabl validation -94
disabl when -159
disallow -67
disallow will -67
disc -233
discard 68
discard all -76
discard them 102
disclaimer -110
disconnect -184
discord -155
discord _url -121
discourag -124
discourag exhaust -124
discover -603
discover availabl -213
discover for -147
discover its -83
discover match -70
discover multipl -51
discover the -77
discover to -55
discover top -60
discover tsconfck -65
discover use -60
discover valid -115
discover which -243
discretion -215
discretion as -215
discriminat -67
discriminat union -67
discussion -242
discussion for -68
discussion note -50
discussion on -115
discussion repl -95
discussion thread -85
discussion without -56
disk -365
disk cach -93
disk e -56
disk histor -156
dismis -153
dismiss -114
dismiss a -102
dispatch -135
dispatch more -122
displa _code -68
displa an -82
displa dimension -54
displa grid -58
displa name -247
displa p -79
displa the 108
display -477
display first -103
display in -210
display the -218
display to -345
displaynam -391
displaynam _name -125
displaynam and -87
displaynam emailaddress -95
displaynam is -91
displaynam renam -56
displaynam uniqu -52
disposal -68
disposal of -68
disregard 332
disregard all 249
disregard the 86
disregard your 111
dissatisfaction -223
dissatisfaction from -223
dist -66
distanc -252
distanc are -66
distanc from -104
distanc start -123
distinct -168
distinct topic -87
distinguish -168
distinguish between -169
distribut -237
distribut on -70
distribut under -70
distribution -213
distribution come -74
distribution is -87
distribution of -106
distro -120
div -349
div fish -66
div styl -54
div user -155
divers -123
divers rang -99
division -57
division operator -57
dnf -154
dnf pacman -119
dns 201
do 304
do _code -155
do _more_ -145
do anyth 79
do field -62
do i -85
do it 219
do item -212
do list -117
do next -201
do noth -213
do our -71
do so 51
do someth -126
do task -123
do that -68
do whatever 109
doc -115
doc _path -83
doc odt -58
docker -236
docker container -110
dockerfil 146
docr -115
docr imag -94
docs -489
docs _file -202
docs _name -63
docs _path -232
docs _url -170
docs and -123
docs are -104
docs at -157
docs firecrawl -77
docs first -84
docs for -187
docs here -142
docs not -118
docs site -51
docs to -95
docscontext -155
doctoc -122
doctoc generat -91
doctoc to -51
document -202
document _name -51
document _url -113
document against -62
document body -79
document by -106
document content -220
document describ -56
document edition -121
document in -232
document into -86
document is -190
document should -75
document that -101
document through -166
document titl -108
document to -180
document us -85
document with 140
documentation -596
documentation _name -128
documentation _url -244
documentation and -244
documentation as -227
documentation at -159
documentation code -54
documentation documentation -124
documentation for -159
documentation in -176
documentation is -178
documentation of -181
documentation or -63
documentation page -51
documentation qualit -72
documentation section -105
documentation that -75
documentation url -107
docx -342
docx doc -58
docx docx -136
docx fil -215
docx xml -67
does -92
does _not -52
does formatl -89
does not -209
does the -171
does this -232
does what -122
does x -71
doesn't -451
doesn't _url -77
doesn't appl -131
doesn't differentiat -61
doesn't exist -242
doesn't have -222
doesn't includ -109
doesn't matter -59
doesn't return -72
doesn't seem -79
dom -176
domain -360
domain must -82
domain of -275
don't 83
don't appl -66
don't ask 264
don't click -67
don't edit -92
don't have -394
don't hesitat -172
don't hold -61
don't includ -316
don't install -159
don't know -219
don't need -198
don't rais -298
don't reall -87
don't regres -99
don't reveal 196
don't search -91
don't support -61
don't wait 220
don't want -130
done 157
done and -373
done for -120
done interact -192
done with 263
dot -265
dot _code -51
dot notation -53
dots -158
dots and -103
doubl -326
doubl check -342
doubl click -73
doubl quot -184
doubl tap -94
down _num -181
down as -85
down complex -166
down here 135
down the 147
download -380
download _code -95
download _url -54
download and -113
download binar -108
download byt -172
download director -144
download execut -78
download file -145
download locall -121
download npm -73
download the -273
download usag -86
downstream -87
downstream reason -84
dr -112
draft -242
draft body -94
draft does -180
draft folder -165
draft later -73
draft messag -252
draft not -256
draft note -161
draft to -395
drag -130
drag and -59
drain -291
drain operation -235
draw 58
drill -55
drill into -55
driv -399
driv item -92
driv read -251
driveid -178
driveitem -234
driveitem and -119
driveitem driveitem -141
driveitem id -55
driveitem resourc -67
driveitem that -54
driven -205
drop -305
drop in -167
drop operation -123
drop the -120
dropdown -128
droplet -596
droplet by -150
droplet to -222
dropp -90
dropp dur -73
drov -156
drov _name -156
dry -76
dry run -78
dsa -83
dsa for -83
dsl -134
du -177
du hamel -177
dual -161
dual publish -144
due -191
due date -57
due to -161
duplicat -289
duplicat nam -70
duplicat the -68
duplicat work -80
dur -339
dur authorization -129
dur task -79
dur the -158
dur this -97
dur translation -58
dur upload -73
duration -350
duration and -162
duration of -227
dynamic -324
dynamic _code -129
dynamic content -149
dynamic import -106
dynamic mapp -58
dynamicall -66
dynamicall indexabl -66
e -354
e c -52
e e -62
e from -96
e g -181
e mail -282
e or -110
each 248
each _name -115
each april -67
each benchmark -107
each call 143
each case -163
each categor -153
each chang -180
each check -72
each clas -137
each claus -174
each commit 148
each condition -220
each current -72
each direct -163
each director -191
each edit -76
each element -57
each entr -246
each expression -152
each file -130
each generat -223
each index -66
each inner -99
each instruction -113
each item -56
each level -162
each line -205
each mapp -332
each messag -84
each name -76
each need -143
each object -53
each october -127
each other -121
each ownership -80
each plan -63
each prng -57
each project -65
each put -52
each quer -105
each releas -71
each repl 126
each request 138
each result -245
each round -54
each row -101
each rule -140
each run -81
each schema -202
each segment -73
each set -84
each snippet -78
each sub -53
each task -116
each thought -231
each transformer -80
each user 152
each version -139
each with -133
each workspac -144
earl -224
earl exit -132
earl if -129
earlier 110
earlier build -144
earlier instruction 141
earlier node -167
earlier this -114
earlier version -268
earlytermination -192
ease -148
ease the -148
easier -270
easier by -74
easier refactoring -104
easil -194
easil crawl -93
easil setup -56
easil via -104
east -85
east _num -85
eastern -159
eastern standard -159
eastu -64
eastu westeurop -64
easy -288
easy _name -61
easy for -91
easy to -251
ecdh -119
ecdh and -119
echo -319
ecki -59
ecki for -59
ecma -51
ecma featur -51
ecmascript -149
ecmascript modul -136
ecmascript styl -90
ecosystem -208
ecosystem integration -63
ecosystem that -125
ed timer -206
edg -217
edg unles -67
edge -242
edge fastl -63
edgebottom -114
edgebottom edgeleft -114
edgeleft -114
edgeleft edgeright -114
edgeright -114
edgeright insidevertical -114
edgetop -114
edgetop edgebottom -114
edit -359
edit docx -198
edit file -149
edit into -168
edit replac -76
edit the 83
edit this -168
edit to -208
edit workflow -101
edition -121
editor 219
editor and 180
editor integration -131
education -70
education activit -69
effect and -79
effect take -79
effect you -81
effectivel -368
efficienc -104
efficient -150
efficient dens -113
efficient than -68
efficientl -63
efficientl alongsid -63
effort -117
effort error -61
effort feedback -58
eg -211
egg -59
egg me -59
egorov -63
egorov mraleph -63
either -283
either _name -77
either a -143
either an -91
either assert -75
either expres -52
either lib -60
either of -166
either patch -61
either projectslug -87
either separator -86
either the -144
either this -122
either to -76
ejson -63
elasticsearch -174
element -563
element at -62
element cannot -78
element description -52
element from -131
element in -106
element is -146
element on -91
element select -53
element stat -56
element that -147
element to -334
element typ -174
element type -85
element use -127
elevation -141
elevator -251
elevator walk -85
eligibl -65
eligibl for -65
elliptic -119
elliptic curv -119
else 224
else you -175
elsewher -160
email 78
email _path -88
email acros -67
email addres -387
email alread -55
email and -200
email befor -201
email call -68
email externalid -133
email invitation -90
email manuall -151
email messag -149
email name -142
email or -115
email preserv -79
email recipient -78
email that 93
email to -167
email verification -105
emailaddres -326
emailaddress -266
emailaddress do -119
emailverif -105
emb -274
emb index -74
emb the -114
embed -199
embed compact -51
embed the -192
embedd -385
embedd automaticall -69
embedd field -97
embedd imag -66
embedd in -216
embedd model -348
embedding -186
embedding as -202
embedding field -102
embedding from -75
emergenc -177
emergenc measur -177
emeriti -173
emeriti member -170
emit -423
emit finding -84
emit receipt -194
emit them -298
emit trac -95
emitt -186
emitt a -125
emitt after -65
emoji -284
emoji key -83
emoji reaction -114
emphasiz -182
emphasiz command -102
emphasiz readabilit -80
emphasiz type -68
employe -193
employer -160
employer to -160
empt -492
empt arra -52
empt collection -192
empt for -152
empt lin -72
empt request -60
emscripten -165
emscripten generat -68
emscripten sdk -125
emsdk -195
emsdk from -152
emulat -309
emulat landscap -155
emulat mobil -60
emulat the -173
emulation -227
emulator -71
enabl -509
enabl _code -200
enabl any -109
enabl bigint -107
enabl compilation -72
enabl debug -87
enabl detail -53
enabl for -93
enabl if -109
enabl in -186
enabl includ -98
enabl it -259
enabl namespac -93
enabl payment -89
enabl posix -51
enabl prohibit -70
enabl this -183
enabl to -75
enabl typescript -53
enabl verbos -167
enabl via -52
enabl you -128
enabl your -91
enabled_ -53
enablefetchimag -107
enablefetchimag returnbas -107
enablewebsearch -188
encod -112
encod _code -50
encod _path -82
encod attachment -88
encod content 76
encod file -143
encod in -103
encod instead -107
encod messag -99
encod str -219
encod viewabl -150
encod when -143
encoder -102
encoder reranker -85
encoding -120
encoding and -120
encounter -186
encounter an -50
encounter propert -59
encounter the -158
encourag -141
encourag the -141
encrypt -176
encrypt json -121
encrypt on -71
encrypt valu -61
encryption -98
encryption jwe -94
end -157
end _code -125
end but -80
end date -82
end doctoc -55
end must -104
end of 89
end read -54
end return -133
end tail -121
end to -134
end type -70
end user -147
end with 62
enddat -225
enddat outputdir -107
enddatetim -78
enddatetim iso -90
endpoint -168
endpoint _name -132
endpoint acts -60
endpoint does -169
endpoint is -62
endpoint path -141
endpoint respons -271
endpoint return -206
endpoint that -141
endswith -51
endswith and -51
enforc -171
enforc specific -90
enforc that -122
enforceextension -114
enforceextension fals -114
engag -191
engag with -191
engagement -319
engagement attribut -91
engagement detail -74
engagement email -68
engagement id -67
engagement to -52
engagement tool -74
engin -257
english -172
english instruction -165
english name -78
enhanc -234
enhanc compatibilit -52
enhanc resolv -124
enhancement -62
enhancement are -57
enn -209
enormou -71
enormou payload -71
enough -302
enough context -88
enough heuristic -98
enough recall -95
enough to -156
ensur -439
ensur _name -144
ensur adherenc -63
ensur any -171
ensur compatibilit -124
ensur emscripten -81
ensur individual -118
ensur it -82
ensur that -112
ensur you -63
ensur your -228
enter 94
enter _code -203
enter the -162
enterpris -149
enterpris plan -85
entir 60
entir articl -137
entir binar -91
entir document -213
entir file -368
entir filter -76
entir operation -112
entir page -241
entir rang -146
entir resourc -348
entir search -116
entir set -229
entirel -178
entiret -117
entit -393
entit _code -68
entit in -174
entit or -83
entit to -180
entr -250
entr are -77
entr from -84
entr includ -182
entr might -68
entr must -68
entr per -93
entr point -187
entr remain -60
entra -128
entra id -90
entra rol -83
enum -174
enum and -59
enum field -149
enumerabl -141
enumerabl _name -61
enumerabl propert -76
env 68
env _code 127
env is -83
env var -114
envelop -195
envelop of -110
environment 149
environment and 80
environment belong -51
environment detail -212
environment detect -76
environment for -166
environment id -189
environment in -294
environment is -96
environment issu -122
environment mock -59
environment name -150
environment or 103
environment runtim -61
environment selection -103
environment such -54
environment that -289
environment to 211
environment with -251
environment you -200
environmentid -163
environmentid _code -152
environmentid is -52
ephemeral -76
ephemeral in -76
epoch -225
eq -230
eq _code -150
eq ne -215
eq not -55
eq on -126
eql -90
eql _url -90
equal -341
equal probabilit -55
equal securit -90
equalit -106
equalit test -110
equall -139
equivalent -250
equivalent asm -56
equivalent to -170
ericcornelissen -81
ericcornelissen _path -81
error -238
error _code -101
error _name -57
error _path -79
error _url -71
error about -414
error and -210
error are -51
error as -249
error call -241
error default -52
error detail -198
error handl -84
error http -67
error if -238
error insid -68
error instead -70
error is 68
error messag -289
error occur 209
error occurr -55
error on -213
error or -101
error output -97
error pron -109
error rais -61
error recover -111
error respons -150
error so -125
error stat -58
error test -274
error the -300
error to -148
error when -91
error whil -351
error will -123
errorattachmentsizeshouldnotbelessthanmi -96
errorattachmentsizeshouldnotbelessthanmi nimumsiz -96
es -242
es _path -122
es modul -194
es or -60
esbuild -176
esbuild and -85
esbuild featur -113
escap -253
escap any -93
escap owns -71
escap sequenc -141
escap str -89
escap the -109
eslint -335
eslint _code -161
eslint _path -81
eslint _url -121
eslint ts -80
esm -327
esm and -155
esm cjs -101
esm compatibilit -171
esm fil -74
esm import -78
esm information -188
esm loader -119
esm resolution -100
esm support -73
esm with -131
especiall -287
especiall if -251
essential -140
essential for -111
essential rul -178
essential to -129
essentiall -109
essentiall mean -109
establish -276
establish a -284
estimat -316
estimat of -157
estimat position -54
estimat the -116
estimat time -152
estimation -53
estravers -154
estre -272
estre _url -81
estre are -73
estre ast -108
estre spec -131
estre standard -69
estre ts -73
estre walker -90
etag -303
etag _path -120
etag for -151
etag isn't -129
etag requir -51
etag valu -93
etc -302
etc look -91
etc with -71
eu -64
eu west -64
europ -130
europ _path -93
europ west -64
eval 135
eval disabl -128
eval return -64
eval was -64
evaluat -162
evaluat it -66
evaluation -74
even 168
even after -55
even at -172
even do -241
even if 198
even then -183
even typescript -77
even upset 70
even when -68
even with -303
even without -173
event -411
event _path -61
event acros -144
event are -51
event for -123
event format -99
event from -105
event id -125
event in -202
event is -107
event object -62
event occur -156
event on -107
event reminder -126
event requir -58
event resourc -88
event start -124
event with -178
eventsourc -261
eventsourc _code -143
eventsourc _path -99
eventsourc client -155
eventsourc famil -113
eventtarget -83
eventual -148
ever 458
ever _name -153
ever _num -315
ever call 252
ever goal -237
ever http -73
ever implement -79
ever messag 346
ever notebook -97
ever one 216
ever post 169
ever question 87
ever search -218
ever thought -62
ever tool -311
ever year -189
everyon -295
everyon can -295
everyth 338
everyth abov 252
everyth the -289
everyth to -82
everyth we -154
evil 318
evil martian -82
evolv -204
evolv to -122
exact -135
exact code -75
exact diff -87
exact element -78
exact formatt -59
exact gcloud -233
exact ids -199
exact line -76
exact location -87
exact match -106
exact number -92
exact phras -186
exact rang -52
exact str -100
exact string -58
exact version -74
exact whitespac -159
exactl _num -64
exactl as -243
exactl like -69
exactl match -208
exactl once -218
exactl one -192
examin -209
examin the -209
exampl -174
exampl _code -108
exampl _name -342
exampl _num -62
exampl _path 183
exampl _url -135
exampl a -51
exampl abov -125
exampl and -234
exampl anniversar -69
exampl api -349
exampl bash -54
exampl below -106
exampl code -150
exampl com -120
exampl exampl -202
exampl extract -85
exampl find -215
exampl for 111
exampl from -102
exampl get -121
exampl if -185
exampl in -141
exampl interaction -209
exampl issu -132
exampl json -104
exampl middlewar -187
exampl net 139
exampl of -193
exampl output -101
exampl prompt -58
exampl recommend -61
exampl show -83
exampl start -61
exampl str -263
exampl taken -100
exampl the -199
exampl to 217
exampl us -67
exampl usag -111
exampl use -83
exampl v -79
exampl valu -95
exampl with -323
exampl without -163
exampl you -87
excalidraw -98
excalidraw element -83
exce -151
exceed -239
exceed regardles -88
exceed the -57
exceed this -153
excel -288
excel fil -57
excel file -163
excel rang -150
excel tabl -101
excel xlsx -80
excellenc -86
excellent -100
excellent work -100
except -462
except for -57
except if -128
except in -298
except that -62
exception -127
exception modif -91
exception to -87
excessivel -121
excessivel deep -96
exchang of -141
exchang pkce -69
exchang to -51
exclud -450
exclud _code -152
exclud expr -87
exclud performanc -133
excludedomain -186
exclusion -375
exclusion only -87
exclusion rule -87
exclusion that -189
exclusiv -266
exclusiv with -197
exec 186
exec urllib 186
execut -80
execut _code 349
execut _without -150
execut a -277
execut binar -195
execut command -206
execut ddl -128
execut from -111
execut further -225
execut gcloud -164
execut in -408
execut it -246
execut javascript -200
execut ssh -100
execut the -130
execut them 231
execut this -514
executabl -53
executabl and -190
executabl but -215
executabl in -68
executabl remain -110
execution -185
execution begin -94
execution for -80
execution is -148
execution model -305
execution result -71
execution time -167
execution to -219
executionstat -167
exercis -129
exercis this -129
exhaust -124
exhaust or -124
exhaustiv -97
exhaustiv list -97
exhaustivel -80
exhaustivel typ -80
exist _name -98
exist acknowledg -91
exist and -263
exist as -183
exist branch -128
exist clearl -62
exist code -279
exist content -58
exist crm -163
exist direct -84
exist draft -129
exist engagement -67
exist fil -133
exist file -226
exist for -204
exist imag -98
exist in -284
exist index -80
exist insert 112
exist issu -220
exist it -169
exist its 196
exist list -62
exist merg -159
exist messag -100
exist object -101
exist on 114
exist overrid -118
exist pdf -151
exist project -125
exist propert -102
exist resourc -52
exist rul -75
exist run -113
exist shar -62
exist test -125
exist the -87
exist this -121
exist to -100
exist tool -181
exist vuetif -72
existenc 213
exit -287
exit code -241
exit prevent -97
exit reason -128
exit with -100
expand -300
expand _path -100
expand bracket -63
expand linkedresourc -69
expand parameter -146
expand rang -54
expand rule -63
expand section -65
expand the -139
expansion -313
expansion and -196
expansion arithmetic -57
expansion internall -54
expansion proces -80
expect -229
expect _code -90
expect clear -52
expect error -148
expect in -122
expect larg -62
expect matcher -154
expect parsefil -113
expect requir -56
expect that -99
expect to -243
expect type -91
expect wait -83
expect you -202
expecttypeof -316
expecttypeof _code -95
expecttypeof from -71
expecttypeof not -104
expecttypeof result -174
expecttypeof this -54
expens -128
expens of -128
expensiv 65
expensiv work -190
experienc -81
experiment -131
experiment around -131
experimental -82
experimental zsh -82
expert -73
expir 61
expir after -102
expir date -209
expir the 267
expiration -293
expirationdatetim -215
expirationdatetim iso -75
expirationdatetim to -108
explain a -82
explain pinecon -127
explain why 173
explanation 134
explanation visualization -51
explicit -506
explicit confirmation -118
explicit developer -75
explicit formatter -57
explicit opt -101
explicit releas -52
explicit user -225
explicitl -395
explicitl approv -301
explicitl ask -192
explicitl asks -105
explicitl initializ -54
explicitl need -100
explicitl request -354
explicitl set -131
explor -227
explor alternativ -83
explor availabl -68
explor the -81
expo -62
expo _name -62
export -137
export _code -225
export a -347
export and -135
export async -118
export by -241
export const -117
export default -84
export docs -130
export from -403
export function -195
export job -233
export map -266
export path 231
export per -56
export tree -101
export visitor -75
export with -172
expos -675
expos by -73
expos in -159
expos on -124
expos publicl -87
expos the -359
expos their -73
expos variou -69
expos via -100
expr -292
expr _code -192
expr all -220
expr as -192
expr negat -138
expres -205
expres or -52
expres uncertaint -191
express -207
express in -207
expression -302
expression ai -110
expression and -91
expression are -157
expression for -100
expression in -116
expression must -152
expression syntax -96
expression to -68
expression tre -51
ext -109
ext to -109
extend -237
extend _name -104
extend a -135
extend chai -89
extend its -151
extend unknown -60
extendabl -119
extendabl kind -89
extensibl -66
extensibl via -66
extension -125
extension alias -52
extension from -114
extension includ -71
extension must -114
extension not -66
extension or -88
extension surfac -132
extension to -206
extensionalia -52
extensionalia an -52
external -85
external _code -138
external account -217
external content -154
external dependenc -180
external file -75
external id -54
external librar -51
external link -133
externalid -172
externall -66
externall sourc -66
externalmembercount -70
externalmembercount totalmembercount -70
externalreplymessag -89
extglob -203
extglob _url -63
extra -263
extra _path -136
extra build -68
extra configuration -177
extra quer -65
extra transform -52
extract -131
extract _code -53
extract all 136
extract and -128
extract content -209
extract data -248
extract only -211
extract pric -63
extract structur -79
extract text -55
extract this -108
extraction -341
extraction from -128
extraction match -75
extremel -339
extremel deep -96
extremel fast -84
extremel simpl -104
extremel specific -246
eyes -102
f 62
f _num -69
f default -103
f f -106
facet -262
facilit -156
fact -65
fact or -64
factor 248
factual -146
factual answer -119
fail -186
fail disabl 166
fail error -74
fail for -61
fail if -120
fail implementation -159
fail job -149
fail on -302
fail or -244
fail read -112
fail retr -126
fail silentl -86
fail sinc -56
fail test -176
fail the -55
fail to -120
fail when -62
fail why -83
fail with -320
fail without -121
failur -349
failur are -62
failur by -82
failur includ -189
failur may -144
failur the -77
failur will -79
fair -125
fair for -125
fairl -64
fairl heav -64
fall -219
fall back -222
fallback -462
fallback arra -62
fallback of -241
fals -231
fals _code -157
fals _name -164
fals enforc -114
fals for -54
fals if -193
fals merg -130
fals otherwis -295
fals rerun -79
fals the -154
fals this -147
fals to -182
fals use -126
famil -284
famil fallback -64
famil name -105
famil of -84
faq -113
faq _url -103
far -173
far away -80
far from -111
fast -381
fast and -71
fast benchmark -64
fast check -191
fast glob -75
fast hmr -102
fast is -167
fast it -68
fast librar -52
fast mode -126
fast pars -54
fast pseudorandom -62
fast readlin -60
fast result -70
fast retrieval -97
fast without -153
faster -234
faster and -132
faster at -62
faster more -117
faster than -121
fastest -170
fastest and -101
fastest director -61
fastest librar -113
fastest noth -89
fastify -100
fastify _code -100
fastl -63
fastl comput -63
favor -69
favor of -69
favorit -273
favorit entr -62
fc -92
fc context -66
fd -54
fd b -52
fd d -52
fdir -187
fdir _code -187
feasibilit -104
feat -198
featur -338
featur _code -51
featur _num -51
featur addition -56
featur and -234
featur are -97
featur for -71
featur is -172
featur like -51
featur parit -113
featur request -237
featur visibilit -154
featur work -101
featur you -72
feature_ -66
februar -115
februar convert -115
feed -244
feed _code -172
feed off -187
feedback -517
feedback about -195
feedback after -98
feedback form -294
feedback is -88
feedback just -183
feedback refer -74
feedback requirement -58
feedback tool -104
feedbackid -59
feedbackid creditsrefund -59
feel -291
feel free -291
feet -63
feet abov -63
fernand -110
fernand da -110
fetch _code -144
fetch _url 210
fetch all -263
fetch and -296
fetch fail -74
fetch it -56
fetch often -68
fetch one -112
fetch or -81
fetch per -62
fetch server -170
fetch the 69
few issu -141
few kb -52
few not -161
few poll -103
few second -73
few subtopic -105
fewer -68
fewer token -52
fidelit -70
fidelit with -70
field -155
field _name 286
field _path -57
field _url -63
field adds -215
field and -264
field are -291
field component -66
field contain -91
field definition -82
field entirel -71
field first -177
field has -82
field hold -133
field if -120
field in -639
field is -299
field itself -54
field key -139
field nam -215
field name -271
field of -322
field on -78
field only -87
field operator -177
field or -57
field populat -100
field separat -74
field shap -62
field summar -233
field tell -59
field that -380
field to -392
field together -85
field typ -87
field type -278
field use -149
field valu -128
field which -98
field with -222
field you -202
figma -218
figma data -86
figma file -155
figur -206
figur out -206
fil _code -197
fil ambiguou -132
fil and -514
fil aren't -82
fil as -302
fil at -50
fil between -84
fil by -88
fil can -73
fil contain -265
fil content -81
fil directl -60
fil director -71
fil docx -67
fil e -159
fil find -165
fil first -168
fil for -276
fil from -173
fil have -56
fil in -100
fil is -54
fil need -143
fil normall -87
fil not -195
fil one -68
fil or -179
fil outsid 236
fil path -63
fil plus -131
fil push -97
fil python -196
fil simultaneousl -195
fil that -214
fil the 130
fil to -69
fil up -71
fil use -241
fil were -404
fil when -77
fil with 138
fil within -131
fil without -96
fil won't -112
fil you 151
fil you'v -121
file 62
file _file 123
file _name -59
file _path 328
file _private 324
file _url -105
file a -215
file abov -52
file after -148
file alway -288
file analysi -103
file and -287
file as -457
file at 140
file attachment -61
file bas -57
file be -100
file befor -154
file by -62
file byt -217
file call 175
file cannot -115
file chang -174
file characteristic -157
file chooser -92
file commit -94
file configuration -87
file contain -182
file content -402
file default -198
file exceed -149
file except -250
file exist -146
file expect -205
file extension -136
file field -91
file first -282
file for -231
file found -127
file from -269
file if -306
file in 142
file input -54
file instead -277
file into -333
file is -121
file isn't -71
file it 142
file list -87
file locat 109
file location -132
file must -59
file name -290
file not -88
file object -108
file of 325
file on -188
file operation -157
file or -257
file pars -69
file pass 277
file path -359
file permission -169
file promptid -121
file provid -101
file read 270
file relativ -125
file search -127
file should -174
file siz -255
file size -132
file spec -57
file src -153
file str -64
file system -316
file test -94
file that 68
file to -510
file txt -155
file typ -52
file type -67
file upload -63
file us -93
file was -226
file wasn't -99
file when -176
file will -147
file with 83
file without 183
file_path_sha -60
file_path_sha _hash -60
fileattachment -177
filebot 101
filebot an 101
filedependenc -94
filenam -432
filenam _path -92
filenam and -72
filenam in -138
filenam includ -191
filenam is -79
filenam must -233
filenam of -232
filenam wher -59
filepath -322
filepath and -113
filepath firstchunk -109
filepath from -84
filepath nextchunk -112
filepath only -54
filepath secondchunk -113
filepattern -174
filereadlinelimit -80
filereadlinelimit as -53
filesystem -144
filesystem and -84
filesystem path -83
filesystem the -138
filesystem transpil -93
filewritelinelimit -138
filewritelinelimit number -55
filewritelinelimit that -105
fill -205
fill and -211
fill automaticall -96
fill availabl -130
fill in -402
fill out -201
fill rang -79
filter -322
filter _name -59
filter _path -167
filter add -177
filter and -276
filter are -89
filter argument -83
filter by -360
filter capabilit -119
filter condition -72
filter contain -74
filter customer -109
filter data -99
filter document -51
filter eq -166
filter exampl -188
filter expression -105
filter field -135
filter find -61
filter flag -117
filter for -260
filter helper -100
filter in -122
filter includ -103
filter issu -84
filter key -89
filter list -55
filter on -377
filter only -119
filter option -177
filter out -172
filter s -74
filter search -52
filter server -154
filter so -77
filter status -83
filter str -93
filter test -91
filter that -97
filter the -316
filter to -163
filter top -107
filter use -192
filter were 261
filterabl -64
filterbytestsresult -249
filterbytestsresult parameter -91
filterbytestsresult to -144
filtergroup -78
final -312
final error -58
final intermediat -104
final output -86
final respons -224
final result -105
financial -143
financial support -143
find _file -337
find _path -172
find a -323
find all 68
find an -231
find and -333
find auth -133
find config -121
find fil -135
find in 264
find inactiv -67
find information -86
find it -209
find no -154
find other -67
find pattern -126
find so -54
find specific -129
find the -192
find thing -66
find what -177
finding -183
finding us -84
fine -59
finer -79
finer control -79
fingerprint -115
fingerprint _code -89
finish 75
finish and -138
finish execution -152
finish receiv -172
finish respons -233
fire -109
firecrawl -396
firecrawl and -152
firecrawl dev -151
firecrawl monitor -162
firecrawl playground -97
firefox -133
firewall 166
firewall with 166
first 152
first _name -185
first _num -274
first acces -224
first and 96
first argument 219
first availabl -66
first call -76
first cat 145
first check -168
first clas -166
first collect 92
first creat -75
first element -119
first fetch -79
first for -226
first has -51
first if -242
first in -186
first instanc -68
first item -122
first line 238
first match -76
first n -151
first name -105
first one -193
first open 206
first output -162
first page -119
first product -311
first prog -71
first read 236
first seriou -105
first should -84
first stag -284
first step -313
first submission -71
first term -70
first the -217
first time 69
first to -282
first turn -218
first two -121
first us -71
first validation -62
first when -365
first with -361
first workspac -207
firstchunk -109
firstchunk mode -109
fish -220
fish hik -66
fit -163
fit the -163
fits 151
fits into -133
five 141
fix -403
fix _url -74
fix after -182
fix as -124
fix someth -100
fix the -224
fix unus -104
flag -513
flag _path -57
flag and -225
flag as -101
flag can -98
flag do -132
flag for -118
flag has -86
flag itself -56
flag to -130
flag treat -76
flag when -183
flag which -84
flag with -65
flagg -190
flagg as -127
flagg email -51
flagg non -75
flak -91
flak hard -64
flat -89
flat not -50
flatmap -89
flatmap operation -89
fleet -240
fleet befor -103
flex -150
flex messag -150
flexibl -160
flexibl think -141
float -203
float point -158
flow -378
flow and -74
flow becaus -140
flow completel -126
flow environment -59
flow selfservicesignup -70
flow with -103
fluent -52
fluent jest -52
flux -169
flux _num -169
fn -328
fn a -200
focu -207
focu on -171
focu the -80
focus -227
focus and -79
focus chang -90
focus inbox -143
focus on -64
focus only -71
focus solel -51
folder -78
folder _path -260
folder also -233
folder alternativel -90
folder and 135
folder as -152
folder body -68
folder can -103
folder collection -152
folder contain -116
folder e -158
folder field -59
folder for -59
folder id -187
folder in -322
folder is -116
folder item -90
folder may -125
folder name -57
folder of -87
folder or -272
folder promptid -57
folder so 126
folder the -128
folder then -60
folder tip -110
folder to -139
folder under -98
folder use -81
folder with -82
folder within -140
folder without -90
follow _num -68
follow api -97
follow are -146
follow argument -202
follow character -212
follow command 202
follow condition -59
follow environment -95
follow error -73
follow exampl -56
follow field -359
follow for -86
follow keyword -264
follow link -104
follow logs -97
follow me -148
follow method -228
follow microsoft -83
follow nam -148
follow on -352
follow option -164
follow our -69
follow project -174
follow propert -436
follow public 104
follow restriction -304
follow runtim -97
follow semantic -56
follow setting -128
follow submission -61
follow tabl -63
follow the -82
follow thes 56
follow this 221
follow top -80
follow typ -77
follow up -142
follow usag -90
follow valu -185
follow visibilit -82
follow webpro -101
font -315
font famil -64
font fill -195
font name -85
font size -92
font substitution -55
fontain -129
fontain _email -129
foo 70
foo _code -209
foo _path -130
foo bar -149
foobar -73
foobar _code -54
footer -139
footprint -81
footprint and -85
for 102
for _code -265
for _name -357
for _num -184
for _path -273
for a -351
for add -316
for advanc -114
for advic -117
for aggregat -143
for ai -228
for all 345
for ambiguou -59
for an -325
for android -107
for angular -81
for any -115
for api -87
for append -89
for artifact -86
for asap -86
for ast -56
for at -115
for attachment -114
for backward -79
for bash -82
for basic -98
for better -204
for binar -81
for both -266
for brand -56
for broad -196
for bugs -66
for build -214
for bulk -114
for case -77
for chai -78
for chang -219
for character -106
for checkbox -61
for classic -54
for cli -145
for client -74
for clos -139
for code -272
for color -52
for command -292
for commit -241
for commonj -110
for comparison -96
for compilation -82
for complet -97
for complex -84
for complianc 145
for comprehensiv -72
for configuration -287
for confirmation -301
for consider -116
for consumer -125
for content -127
for convert -58
for creat -208
for cros -91
for csp -56
for custom -80
for customer -128
for debugg 148
for delet -114
for describ -91
for detail -288
for detect -61
for developer -86
for devic -54
for discussion -66
for do -126
for docr -94
for document -73
for documentation -51
for downstream -87
for drain -235
for dynamic -161
for each -424
for edit -55
for efficienc -104
for egg -59
for element -52
for end -126
for enum -160
for estre -54
for ever -76
for everyth 267
for exact -207
for exampl -435
for execut -163
for expand -54
for explicit -225
for extend -89
for fail -101
for fast -97
for fil -136
for file -132
for filter -144
for find -102
for folder -63
for forcefull -81
for free -85
for fs -69
for full -118
for function -283
for further 146
for general -92
for generat -152
for gett -255
for gitlab -76
for giv -115
for given -50
for group -146
for help -385
for high -95
for historical -283
for how -100
for html -115
for imag -90
for implementer -125
for implementor -165
for in -286
for inbox -116
for incremental -53
for individual -144
for industr -124
for information -237
for inlin -162
for input -217
for installation -152
for instanc -110
for interactiv -59
for internal -208
for interoperabl -84
for ios -82
for issu -301
for it -122
for its -211
for javascript -136
for jose -95
for jpeg -67
for json -122
for jwt -136
for keep -98
for keyset -77
for larg -153
for late -59
for learn -63
for legac -53
for lexical -205
for licens 164
for list -237
for listing -104
for llms -220
for locall -70
for lock -226
for login -103
for lots -50
for maintainer -76
for malform -109
for manag -64
for manual -72
for many -177
for match -78
for mcptruncationwarn -231
for merchant -157
for merg -51
for messag 121
for metadata -54
for migration -186
for miss -173
for mode -282
for model -87
for modern -85
for monodirectional -178
for more -187
for most -106
for multi -63
for multidirectional -165
for multipl -53
for mutual 107
for my -112
for narrow -105
for new -161
for news -64
for no -126
for node -196
for nodej -70
for non -126
for not -95
for now -187
for number -103
for oauth -129
for official -125
for on -75
for one -132
for onedriv -113
for opacit -160
for option -59
for or -72
for other -301
for our -133
for overload -78
for oxc -217
for pack -60
for pagination -196
for parameter -64
for partial -77
for performanc -148
for permission 56
for personal -166
for png -150
for postman -171
for pr -203
for pre -69
for previou -103
for process -279
for production -168
for project -108
for push -216
for quer -100
for quick -245
for radio -61
for rang -77
for read -287
for readabilit -98
for rebrand -78
for record -95
for redesign -100
for relativ -62
for remot 265
for remov -58
for resolver -65
for result -158
for revision -130
for rollback -63
for rolldown -106
for rust -53
for safet -151
for scalabl -68
for schema -90
for search -64
for searchmod -251
for secur -98
for send -107
for server -161
for shell -92
for short -171
for simpl -86
for singl -52
for small -87
for some -154
for sonanc -109
for sourcenod -56
for specific -272
for stag -85
for statu -88
for strict -151
for stringif -71
for structur -57
for subsequent -263
for substitution -71
for summar -78
for support 175
for task -111
for team -173
for telemetr -120
for terminal -229
for text -229
for that -174
for the -171
for them -193
for thes -228
for this 286
for todo -91
for tool -212
for top -55
for transform -137
for typ -100
for typescript -135
for understand -167
for unidirectional -114
for universal -73
for updat -147
for usag -111
for use -228
for user -376
for validation -60
for variabl -107
for variou -58
for verification 300
for very -77
for vitest -115
for vuetif -94
for what -188
for when -174
for which -237
for whom -84
for word 286
for work -64
for xcod -141
for yaml -162
for year -89
for you -496
for your -280
forbid 145
forbidden -138
forbidden respons -138
forc -420
forc a -314
forc flag -101
forc push -165
forc the -198
forcefull -142
forcefull dur -79
forcefull terminat -98
foreground -104
foreign -90
foreign key -90
forever -84
forever grateful -84
forget 443
forget ever 216
forget to -111
forget your 85
fork -268
fork _url -92
fork a -89
fork ericcornelissen -74
fork now -87
fork of -169
fork permission -69
fork to -166
form -113
form data -377
form for -205
form manuall -125
form no -130
form of -81
form or -80
form post -112
form succes -110
form system -73
form with -96
formal -190
formal and -104
formal approval -137
formalit 162
formall -205
formall deprecat -103
format -485
format _code -124
format _num -153
format a -118
format and -159
format chang -215
format default -76
format file_path_sha -60
format for -192
format handl -87
format in -103
format includ -100
format is -91
format of -186
format or -86
format rfc -69
format selection -218
format sheetnam -101
format specifier -65
format text -100
format that -189
format the -100
format then -71
format to -120
format use -99
format when -82
format with -141
format your -69
format yyyy -122
formatfil -125
formatl -317
formatl _code -64
formatl is -269
formatl replac -89
formatl tak -102
formatly -64
formatly version -64
formatlyreporterror -244
formatt -463
formatt and -157
formatt anyth -183
formatt by -197
formatt instead -59
formatt like -64
formatt on -80
formatt per -120
formatt text -165
formatt the -64
formatt them -59
formatt with -169
formatter -503
formatter _code -51
formatter are -81
formatter cli -197
formatter could -113
formatter error -97
formatter first -95
formatter for -109
formatter if -66
formatter in -80
formatter is -78
formatter must -197
formatter name -62
formatter not -164
formatter on -67
formatter print -189
formatter such -59
formatter support -106
formatter themselv -50
formatter throw -70
formatter to -180
formatter use -132
formatter was -252
formatter would -89
formatter your -69
formatternam -153
formatternam _code -153
formula -186
forrest -145
forrest l -145
forward 188
forward a -236
forward an -162
forward and -147
forward as -182
forward content -215
forward destination -64
forward draft -300
forward from -177
forward in -214
forward slash -63
forward the 211
forward them 270
forward to -104
forwardto -150
found 220
found _num -116
found a -257
found below -117
found in 149
found or -94
found the -109
found within -127
foundation -201
foundation provid -166
foundation registration -73
founder -152
founder of -152
four -209
four season -77
fourth -112
fourth argument -114
fragment -228
fragment cop -131
fragment from -210
fragment section -50
fram -128
framework -373
framework befor -104
frankl -130
frankl rather -130
free -99
free and -132
free basic -173
free cancellation -129
free from 114
free public -67
free resourc -192
free to -291
frequentl -151
frequentl ran -141
fresh -375
fresh page -124
fresh proces -220
fresh worker -66
fresh__ -155
fresh__ regexp -155
freshnes -112
freshnes check -62
freshnes control -63
frida -85
frida saturda -85
friendl -279
friendl data -86
friendl for -140
friendl to -165
from 161
from _code -149
from _email -196
from _name -563
from _num -406
from _path -157
from a -556
from absolut -137
from all 107
from an -230
from any -123
from but -225
from center -104
from comment -102
from debug -84
from delet -147
from each -54
from either -76
from elsewher -157
from end -159
from eslint -187
from exampl -95
from exist -155
from extension -114
from external -128
from fail -73
from fastify -100
from file -179
from generat -215
from get -80
from gettsconfig -118
from github -62
from gitlab -76
from googl -175
from highest -60
from in -117
from is -152
from javascript -60
from json -133
from line -120
from linear -111
from list -132
from listfollowedproject -147
from memor -201
from merg -88
from microsoft -181
from multipl -58
from mutat -124
from now 172
from one -106
from other -88
from our -149
from packag -163
from pag -148
from path -115
from post -73
from prettier -127
from provid -79
from read -210
from receiveddatetim -52
from relax -59
from return -92
from scratch -84
from search -96
from some -222
from stackfram -181
from start -206
from subject -87
from that -130
from the 201
from their -214
from them -213
from thes -100
from to -298
from toda -80
from urls -78
from us -100
from user 244
from v -187
from vectorsearch -89
from verbos -78
from which -132
from your -180
fromaddress -221
fromfail -183
frommapfilecomment -100
frommapfilecomment _code -105
frommapfilesourc -84
frommapfilesourc _code -86
front -157
frontend -246
frontend linter -77
frontend tool -170
frontier -69
frontier model -69
frozen -102
frozen lockfil -85
fs -331
fs operation -69
fs stat -68
fulfill -233
fulfill the -233
full -134
full _name -103
full acces 153
full api -207
full build -280
full chain 135
full comparison -85
full content 162
full control -68
full current -87
full description -64
full detail -262
full deterministic -132
full diff -198
full docs -142
full documentation -224
full export -71
full extraction -75
full fidelit -70
full hierarch -65
full html -106
full import -85
full languag -54
full line -61
full list -328
full openapi -116
full output -62
full page -111
full pars -64
full path -113
full regardles -92
full relativ -53
full report -114
full rollback -190
full round -65
full satisf -186
full spec -57
full specif -59
full text -231
full typ -107
full type -58
full typescript -86
full updat -57
fuller -130
fuller and -130
function -109
function _code -187
function _path -219
function accept -131
function allow -140
function and -168
function as -133
function call 144
function chain -71
function class -128
function component -121
function comput 152
function declaration -169
function exampl -60
function for -180
function has 119
function in -153
function is -195
function like -83
function middlewar -118
function might -187
function mycomponent -132
function never -114
function parameter -51
function profilepag -66
function return -204
function that -308
function to -238
function used -150
function usestat -159
function was -172
function which -120
function with 78
functionalit -244
functionalit exampl -118
functionalit for -125
functionalit in -52
functionalit to -51
fund -205
fund amount -205
further -176
further chang -161
further confirmation 146
further than -66
further tool -225
fus -112
fusion -223
fusion over -93
fusion stag -128
futur 67
futur call -145
futur messag -130
futur though -142
fuzz -271
fuzz _url -51
g -186
g _code -155
g _name -126
g _num -62
g _path -220
g a -63
g add -189
g for -76
g formal -104
g gh -102
g jasmin -59
g nyc -75
g teach -63
g via -91
gaps -133
gaps cover -80
gate -272
gate is -232
gate syntax -62
gather 145
gather all -203
gather data -104
gather information -57
gather the 203
gave 120
gave and -87
gb -151
gb storag -153
gc -81
gc befor -81
gcloud -359
gcloud command -317
gcloud interactiv -100
gcp -291
gcp and -261
gcp us -64
ge -80
ge le -80
gemini -217
gemini api -204
general -236
general _code -180
general and -76
general help -167
general purpos -54
general question -61
generall -101
generall a -98
generat a -464
generat and -231
generat appropriat -163
generat by -196
generat client -184
generat collection -92
generat embedding -96
generat file -114
generat javascript -125
generat js -146
generat line -118
generat mapp -223
generat one -153
generat or -270
generat random -109
generat regex -100
generat sourc -287
generat test -127
generat the -390
generat thes -140
generat toc -91
generat upload -54
generat valu -79
generation -371
generation attempt -218
generation docs -88
generation frontend -170
generation function -167
generation session -160
generation sourc -147
generator -308
generator _url -174
generator aka -62
generator come -78
generator eg -80
generator more -97
generator sup -64
generic -304
generic best -52
generic properl -77
generic walker -86
geolocation -85
get -417
get _path -184
get a -331
get all -420
get an -367
get availabl -75
get back -116
get comment -61
get content -151
get current -98
get customer -107
get detail -71
get directl -54
get documentation -64
get end -62
get engagement -74
get file -103
get full -126
get information -57
get it 186
get method -55
get one -65
get operation -152
get or -79
get progressiv -54
get progressivel -51
get project -60
get recent -165
get releas -57
get request -125
get result -142
get specific -60
get support -408
get task -79
get test -71
get the -338
get this -398
get user -240
getmailtip -128
getmailtip action -128
getpackdirector -86
getpackdirector if -69
gets -452
gets all -352
gets an -67
gets information -281
gets the -155
gets you -51
gett -285
gett start -78
gett support -258
gett the -164
getter -274
getter comput -208
getter like -126
getter task -186
gettsconfig -209
gettsconfig _code -203
geturl -112
geturl interactiv -112
getuser -163
getuser _code -53
getuserdata -159
getuserdata function -159
gh -182
gh _path -182
gid -401
gid _name -190
gid contain -158
gid of -90
gid to -348
gid valu -82
gif -204
gif webp -104
gifref -182
git 56
git branch -77
git command -162
git config 82
git data -233
git diff -64
git director -161
git firecrawl -125
git histor -56
git object -79
git operation -84
git remot -410
git repositor -546
github 277
github _file -295
github _url -166
github com 80
github issu 120
github repositor -604
github star -161
github token 123
gitlab -318
gitlab _num -165
gitlab ci -152
gitlab data -171
gitlab diff -83
gitlab project -137
gitlab request -149
gitlab stat -65
gitlab to -197
gitlab treat -67
gitlab user -86
gitremoteurl -246
gitremoteurl branch -59
gitter -150
gitter chat -150
giv -56
giv compan -76
giv it -224
giv me -115
giv someth -93
giv you -99
give 381
give enough -73
give feedback -217
give the 265
give up -242
given -73
given a -183
given befor 80
given calendar -79
given collection -202
given command -67
given director -89
given in 232
given linux -77
given path -106
given pattern -52
given propert -51
given rang -128
given server -93
given tarball -72
given task -118
given the -176
given time -174
given to -102
given x -69
givennam -95
givennam surnam -95
glibc -238
glibc and -89
glob -260
glob and -61
glob pattern -140
glob present -54
glob support -134
glob that -56
glob to -169
global -317
global administrator -95
global esm -70
global hook -94
global mode -192
global object -130
global packag -120
global reader -80
globall for -72
globall register -94
globall with -159
globb -214
globb _ -172
globb and -75
globb lib -54
globber -61
globber for -61
glossar -331
glossar all -139
glossar enforc -78
glossar id -54
glossar in -165
glossar the -69
gnu -137
gnu bash -64
gnu binar -83
gnu glibc -89
go badl -155
go beyond -82
go in -99
go ones -81
go parser -79
go task -107
go to 115
goal -466
goal _code -108
goal _path -116
goal broad -159
goal guidanc -103
goal is -96
goal of -211
goal recommend -72
goal to -81
godot -329
godot project -312
goes -131
goes for -83
goes to -83
golf -129
golf tenni -56
gone -53
good -239
good _code -126
good enough -98
good exampl -64
good for -135
good match -110
good rat -94
googl -262
googl driv -185
got -113
got ther -113
govern -180
govern by -159
govern permission -65
governanc -66
governanc model -64
gpg -82
grab 97
grab rail -183
grab the 206
gracefull -231
gracefull accept -149
gracefull cancel -107
grad -159
grad million -102
grad the -118
gradient -70
grammar -108
grammar includ -54
grant 243
grant approv -145
grant by -72
grant den -148
grant to -58
granular -66
granular alternativ -64
graph -347
graph api -135
graph conflictbehavior -75
graph initializ -54
graph reject -96
graph request -58
graph return -97
graph version -53
graphic -157
graphql -365
graphql and -64
graphql api -208
graphql operation -106
graphql quer -175
graphql when -143
grateful -101
gray -75
great -138
great for -77
greater -69
greater than -69
greatl -84
greatl appreciat -84
greedil -126
greedil match -126
green -103
green dark -74
greg -56
greg richardson -56
grep -271
grep awk -92
grid -126
grid templat -81
grid typograph -58
ground -144
group -485
group and -139
group are -70
group chang -50
group for -87
group id -122
group in -113
group is -64
group may -94
group of -197
group permission -75
group read -87
group subfolder -67
group with -63
grunt -165
grunt _url -165
gt -126
gt gte -90
gte -90
gte lt -90
guarante -257
guarante the -169
guarante to -164
guard -208
guard expensiv -190
gues -261
gues if -84
gues or -55
gues the -173
gues urls -70
guess -257
guess and -106
guess exclusion -159
guess nam -147
guest -174
guest com -91
guest sign -70
gui -193
guid -496
guid _path -190
guid _url -115
guid contain -178
guid for -52
guid github -117
guid in -125
guid is -81
guid keys -56
guid see -68
guid step -63
guid that -91
guid we'll -65
guid you -278
guidanc -177
guidanc and -80
guidanc web -85
guidelin 154
guidelin see -202
guidelin that 136
guidelin use -60
gulp -165
gulp _url -165
gym -56
gym wifi -56
gzip -120
gzip decompres -72
gzipp -211
gzipp and -71
gzipp minif -61
h -270
h _code -78
h align -60
h etc -91
h goal -116
h h -91
h hasheader -192
h motivation -115
h welcom -72
hack -59
hack that -59
hackabl -104
hackabl extend -104
hacker -80
hacker news -80
had 134
had an -79
had the -59
hallucinat -62
hallucinat typ -66
halt -86
halt on -86
hamel -177
hamel _email -177
hand 293
hand cod -178
hand off -148
hand on -171
hand the 101
handl -493
handl _name -87
handl api -84
handl both -67
handl by -93
handl chunk -79
handl continuation -116
handl correctl -134
handl highest -157
handl initialization -61
handl it -249
handl javascript -53
handl login -128
handl of -137
handl pdfs -128
handl profil -78
handl text -141
handl the -138
handl variou -120
handler -321
handler _code -148
handler function -80
handler will -136
happen -118
happen consider -168
happen in -245
hard -299
hard _name -78
hard disk -93
hard to -222
hardwar -212
hardwar bas -126
hardwar random -153
harshitha -109
harshitha k -109
has 344
has _name -92
has acces -97
has alread 241
has an -289
has any -381
has ask -336
has attachment -66
has been 202
has chosen -78
has defect -211
has different -53
has displaynam -132
has explicitl -433
has id -174
has index -51
has more -145
has multipl -72
has never -254
has only -110
has problem -146
has protocol -55
has set -203
has support -71
has thre -77
has to 352
has written -109
hasattachment -122
hasattachment importanc -87
hash 133
hash fragment -50
hash map -68
hash shorthash -51
hashbang -225
hashbang _code -225
hasheader -192
hasn't -267
hasn't been -233
hav -262
hav to -257
have 77
have _num -62
have a -314
have acces 100
have alphabeticall -58
have alread -191
have an -229
have and -116
have any -209
have been -86
have caus -114
have column -168
have configur -200
have connect -207
have contribut -75
have equal -100
have exit -89
have finer -79
have finish -230
have had -79
have in -237
have it -202
have its -65
have lazy -79
have lik -84
have no -121
have on -216
have one -72
have only -90
have permission 185
have process -102
have rollback -57
have run -298
have side -79
have some -174
have specif -58
have that -109
have the -499
have their -124
have to 169
he -299
he _path -291
he mention -63
head -268
head for -169
head of -140
header -235
header _path -79
header and -134
header are -73
header body -63
header docs -76
header for -84
header header -99
header includ -109
header key -178
header of -370
header parameter -117
header so 89
header that -98
header to -206
heading -90
heading h -91
headles -281
headles mode -216
headlin -76
headlin featur -67
health -292
health and -137
health check -221
health statu -77
heap -73
heav -103
heav operation -64
heav spas -57
height -338
height _name -85
height in -154
height of -246
helm -155
helm chart -75
helm releas -94
help -202
help _code -77
help analyz -209
help and -162
help does -159
help each -121
help ensur -67
help flag -70
help identif -118
help increas -124
help is -107
help make -76
help of -88
help output -84
help send -90
help so -96
help text -287
help the -191
help us -175
help with -51
help you -340
helper 176
helper are -201
helper come -136
helper for -51
helper internal -99
helper is -162
helper responsibl -136
helper which -100
helpful -321
helpful for -183
helpful to -62
helpful with -121
here -54
here _file -168
here _url -231
here are -193
here feel -94
here is -106
here the -339
here to -221
here your 135
heredoc -202
heredoc herestring -93
heredoc syntax -157
herestring -94
herestring nest -93
hesitat -172
hesitat to -172
heuristic -98
heuristic for -98
hex -305
hex notation -103
hex with -127
hid -94
hid the -81
hidden 481
hidden config -259
hidden folder -191
hidden instruction 135
hidden link 169
hidden propert -91
hidden show -55
hidden you -92
hide 87
hide chang -189
hide date -81
hide the 122
hide this 74
hierarch -120
high -289
high _num -67
high level -125
high memor -63
high pain -59
high performanc -137
high precision -95
high qualit -107
higher -248
higher is -120
higher level -56
higher priorit -114
higher valu -70
highest scor -126
highest to -60
highl -233
highl customizabl -150
highl extensibl -66
highl recommend -202
highlight the -79
hik -181
hik ski -66
hilton -77
hilton hyatt -77
hint -147
hint used -51
his -76
his _path -55
histor -147
histor file -103
histor is -210
histor jsonl -180
histor loss -142
histor of -266
histor pleas -156
histor with -155
historical -284
historical data -282
hit -159
hit that -156
hits -337
hits befor -77
hmr -104
hold -221
hold app -50
hold predicat -118
hold the -130
hold true -61
holowaychuk -81
holowaychuk lt -73
home 304
home director 206
home for -58
honor -173
hook 74
hook _url -94
hook filter -165
horizontalalignment -101
horizontalalignment verticalalignment -101
host -117
host _name -168
host content -90
host folder -277
host llm -55
host mcp -181
host mode -109
host path -102
host phas -127
host port -79
host server -221
host yourself -120
hostnam 187
hostnam _code 191
hostnam only -62
hostnam or -112
hot -150
hot tub -153
hotel -267
hotel chain -190
hour -113
hour when -176
hover -191
how -518
how deep -77
how do -85
how does -71
how far -76
how fast -167
how is -86
how it -220
how long -281
how many -140
how the -190
how they -140
how to -289
however -316
however heading -91
however if -139
however it -197
however the -124
however this -106
however you -159
href -142
href _url -146
hrtimenow -129
hrtimenow _code -129
hsl -77
hsl function -77
htm -58
html -387
html _path -84
html are -116
html color -151
html content -154
html createdb -59
html default -96
html formatt -116
html htm -58
html like -58
html repl -115
html tags -54
http -436
http _code -92
http _num -226
http call -58
http header -100
http host -79
http if -96
http is -70
http method -156
http post -89
http protocol -139
http request -155
http respons -160
http servic -51
hubid -87
hubid can -87
hubspot -580
hubspot acces -160
hubspot account -278
hubspot data -166
hubspot get -258
hubspot list -140
hubspot mcp -372
hubspot object -62
hubspot tool -216
hubspot ui -90
huge -185
huge differenc -73
huge thank -143
human 154
human friendl -86
human readabl -208
human setup -74
hyatt -77
hyatt ihg -77
hybrid -237
hybrid quer -130
hybrid search -172
hyde -64
hyde search -64
hydrogen -179
hydrogen storefront -201
hypothesi -273
hypothesi bas -105
hypothesi generation -89
hypothesi verification -191
hypothesi when -54
i -245
i also -116
i am -148
i discover -56
i e -161
i had -59
i made -116
i might -59
i migrat -60
i start -64
i use -94
i will -54
i would -202
i'll -152
i'll give -152
i'm -160
i'm work -148
i've -117
i've verif -108
iana -207
iana timezon -221
ibarra -134
ibarra corretg -134
icon -334
icon color -99
icon etc -69
icon for -177
icon shap -65
icon to -54
id -605
id _code -88
id _name -208
id _path -103
id and -271
id befor -55
id both -56
id call -204
id content -59
id creditsus -74
id displaynam -71
id filter -77
id for -203
id from -214
id get -110
id if -228
id immediatel -242
id in -146
id is -234
id lastmodifieddatetim -139
id need -75
id of -765
id or -50
id return -80
id selector -51
id subject -67
id this -192
id titl -64
id to -425
id unles -145
id use -59
id valu -133
id was -82
id with -165
id you -87
ide -125
ide and -79
ide extension -68
idea -287
idea of -95
idea to -66
ideal -158
ideal for -103
ideal when -83
ideall -83
ideall correct -86
idempotent -103
idempotent per -103
identical -254
identical to -183
identicall -167
identicall to -148
identif -401
identif all -59
identif exist -80
identif fail -125
identif interactiv -108
identif the -311
identif underus -70
identif what -140
identif which -181
identifiabl -58
identifiabl information -58
identifier -420
identifier attach -62
identifier for -352
identifier in -60
identifier of -303
identifier to -101
identifier uid -87
identifiersonl -134
identify -172
identify the -149
identit 54
identit and -157
identit of -216
idjagtokenexchangeresponseschema -88
idjagtokenexchangeresponseschema _code -88
ids -591
ids and -157
ids are -158
ids of -356
ids return -199
ids that -220
ids to -231
ids with -63
ie -253
ie with -53
if 126
if a 168
if all -66
if an -212
if any -309
if applicabl -71
if approv -494
if ask 202
if at -67
if availabl -412
if both -148
if branch -122
if bun -109
if chang -168
if coordinat -186
if either -128
if fals -256
if file -99
if installation -244
if it 59
if it's -141
if match -104
if multipl -91
if need -441
if neither -180
if no -284
if none -186
if not -633
if omitt -354
if only -129
if our -62
if pagination -66
if possibl -135
if postman -59
if propert -130
if provid -181
if rand -64
if reach -80
if readmap -130
if recent -198
if relativ -186
if reload -60
if set -97
if so -101
if some -63
if specif -90
if support -101
if test -171
if text -114
if that -84
if the -84
if they 206
if they'r -128
if topic -94
if true -475
if type -196
if unsaf -98
if unset -122
if unsur -206
if us -219
if used -96
if user -323
if valu -96
if you -243
if you'd -160
if you'r -192
if your 128
ifconfig 191
ifconfig _code 191
ifram -134
ifram model -120
ignor 245
ignor all 172
ignor for -112
ignor information -238
ignor item -113
ignor sinc -74
ignor slashbreak -69
ignor specific -95
ignor the 126
ignor unrelat -118
ignor when -203
ignor your 63
ignorecas -133
ignorerobotstxt -225
ignorescript -116
ihg -77
ihg ritz -77
iid -258
iid of -241
ijaz -114
ijaz sheikh -114
im -114
imag -146
imag _path -125
imag and -159
imag as -87
imag byt -76
imag diff -59
imag director -81
imag for -111
imag format -88
imag from -217
imag in -297
imag news -103
imag only -66
imag png -65
imag refs -50
imag to -215
imag typ -76
imag when -66
imag will -76
imageid -105
imagemax -107
imagemax imagestartindex -107
imageref -217
imagesiz -135
imagesiz _code -135
imagesiz x -135
imageslug -189
imagestartindex -107
img -169
img alt -120
img src -62
imho -113
imho also -113
immediat -154
immediatel -65
immediatel after -56
immediatel and -68
immediatel at -74
immediatel befor -161
immediatel pass -165
immediatel remov -109
immutabl -88
impact -146
impl -215
impl near -110
implement -305
implement a -80
implement as -79
implement for -53
implement new -72
implement the -127
implementation -292
implementation and -60
implementation cookbook -115
implementation detail -230
implementation dispatch -122
implementation here -95
implementation in -72
implementation is -168
implementation of -163
implementation provid -77
implementation see -96
implementation to -138
implementation with -110
implementer -125
implementer friendl -125
implementor -169
implementor and -122
implementor this -76
import _code -178
import _url -57
import a -135
import and -121
import are -74
import assertion -102
import async -105
import attribut -74
import from -184
import function -165
import is -217
import job -70
import map -195
import meta -119
import or -159
import path -85
import pkcs -60
import signin -102
import spki -90
import stackserverapp -160
import statement -108
import the 177
import them -226
import urllib 186
import us -188
import useuser -127
import without -116
import x -66
importanc -222
importanc of -116
importanc receiv -87
important -195
important _num -152
important action -105
important async -75
important be -145
important cost -103
important do -339
important for 123
important if 340
important instruction 234
important not -209
important note -281
important parameter -212
important that 152
important thes -121
important to -53
important whenever -59
important you -56
importer -75
importer id -75
impossibl -93
impossibl not -93
improv api -160
improv deep -110
improv documentation -72
improv in -142
improv performanc -136
improv search -92
improv this -125
improvement -206
improvement for -70
in 345
in _code -248
in _name 479
in _num -292
in _path -360
in _private 122
in a -365
in advanc 96
in all 228
in an -238
in and -131
in another -182
in any -199
in approach -160
in arbitrar -62
in array -52
in artifact -77
in ascend -125
in base -117
in batch -182
in bcc 137
in brac -54
in browser -412
in browserslist -55
in case -277
in categor -99
in chunk -100
in ci -134
in circleci -125
in client -193
in cluster -124
in code -303
in commonj -126
in complianc -250
in computer -64
in config 165
in conjunction -117
in connection -156
in continu -73
in current -109
in datetim -143
in decimal -162
in delegat -137
in delet -54
in depth -131
in developer 156
in devtool -138
in different -175
in director -85
in docker -95
in document -79
in doubl -160
in earlier -258
in eg -108
in error -174
in ever 214
in execution -167
in extraction -148
in favor -69
in feedback -81
in feet -63
in file -103
in format -60
in full -92
in general -96
in generat 280
in gitlab -123
in googl -153
in headles -216
in histor -109
in host -197
in hubspot -118
in iso -80
in isolation -73
in it -96
in its 138
in javascript -178
in json -105
in linear -426
in list -51
in local -100
in markdown -347
in mb -92
in memor -306
in meter -83
in microsoft -74
in millisecond -346
in mind -312
in minut -203
in mocha -133
in modif -148
in most -121
in ms -136
in nativ -189
in next -176
in nin -166
in node -286
in nodej -84
in non -74
in number -132
in one -343
in open -73
in original -154
in other -186
in our -200
in over -99
in parallel -105
in parameter -69
in parenthes -52
in pixel -361
in plac -119
in plain 88
in pnpm -63
in privat -173
in production -188
in progres -243
in project -91
in rang -77
in real -115
in replacement -167
in replyto -66
in resolver -56
in respons -119
in rgb -77
in search -150
in second -293
in sequenc -201
in shower -209
in singl -71
in size -90
in some -112
in spe -89
in specific -130
in startswith -67
in subsequent -265
in support -73
in term -57
in test -68
in that -305
in the 158
in their -515
in them -378
in thes -247
in tinybench -107
in to 115
in tool -180
in traversal -162
in tsconfig -68
in type -149
in typescript -146
in use -80
in utc -205
in v -190
in vectorsearch -85
in vite -85
in wasm -142
in ways -68
in what -143
in which 126
in workspac -104
in writ -88
in yyyy -66
inactiv -67
inactiv collaborator -56
inactivit -51
inactivit start -51
inbox -93
inbox folder -248
inbox meet -76
inbox overrid -149
inbox rul -116
includ -56
includ _code -121
includ _name -114
includ a 149
includ an 94
includ and -51
includ any -317
includ app -50
includ archiv -564
includ as -136
includ befor -59
includ both -136
includ confidenc -114
includ detail -74
includ disposal -68
includ dynamic -51
includ each -206
includ embedd -66
includ event -81
includ expr -161
includ field -279
includ fil -117
includ file -205
includ filter -70
includ git -263
includ header -60
includ hidden -376
includ if -177
includ in -333
includ inherit -147
includ instruction -179
includ intent -87
includ into -73
includ it -267
includ iteration -140
includ its -170
includ just -115
includ key -70
includ licens -128
includ link -69
includ many -114
includ name -67
includ occurrenc -91
includ odata -66
includ packag -162
includ pgvector -71
includ pid -56
includ regex -85
includ sourc -61
includ subdomain -148
includ subscriptionremov -81
includ surround -82
includ that -207
includ the 354
includ them 227
includ this -239
includ type -166
includ untrack -259
includ version -77
includ wikipedia -93
includ word -149
includ your 115
includecontent -86
includecontent _code -86
includedomain -186
includedomain _code -165
includedomain excludedomain -98
includeheader -134
includeheader true -134
includehiddenfolder -182
includehiddenfolder to -182
includesubdomain -189
inclusion -161
inclusion rule -161
inclusiv -298
inclusiv _num -103
inclusiv self -64
incom -130
incom messag -121
incompatibl -302
incompatibl scal -57
incompatibl scor -128
incomplet -484
incomplet input -68
incomplet operation -114
incomplet parameter -389
inconsistenc -80
inconsistent code -71
incorrect -321
incorrect description -94
increas 87
increas compatibilit -124
increas latenc -137
increas valu -66
increment -76
increment the -57
incremental -199
incremental chang -96
incremental pars -114
incremental sync -86
incur -105
incur a -105
indentation -230
indentation for -98
independent -94
independent simulation -84
independentl -78
index -539
index _code -231
index _name -245
index _num -61
index _path -80
index and -99
index are -182
index befor -63
index configuration -96
index definition -120
index field -61
index first -76
index for -185
index in -203
index includ -58
index is -170
index must -192
index name -51
index number -60
index of -148
index stat -52
index to -217
index tool -146
indexabl -66
indexeddb -245
indexeddb browser -76
indic -176
indic are -106
indic which -73
indicat -555
indicat a -65
indicat if -442
indicat stuck -56
indicat that -247
indicat the -205
indicat whether -320
indicator -157
indicator _num -126
individual -323
individual and -143
individual api -94
individual command -57
individual fil -112
individual nam -107
individual record -81
individual search -151
individual who -118
industr -177
industr context -124
industr leader -93
inefficient -113
inefficient and -113
infer -230
infer the -193
infer utilit -108
inferenc -209
inferenceclassificationoverrid -59
inferenceclassificationoverrid instanc -59
inferr -135
info -189
info with -94
inform 301
inform the 293
informal -104
informal tone -104
information -517
information _num -168
information about -419
information and -142
information befor -186
information can -88
information for -194
information from -168
information in -276
information includ -81
information is -135
information need -89
information on -172
information or -63
information redact -58
information scatter -86
information see -60
information than -92
information that -237
information to -180
information you 120
infrastructur -56
infrastructur by -56
inherit -258
inherit can -73
inherit from -139
inherit licens -94
inherit shar -69
initial -92
initial and -105
initial api -247
initial branch -153
initial estimat -105
initial instruction 134
initial requirement -211
initial total -82
initializ -466
initializ a -84
initializ onlinemeet -54
initializ the -210
initialization -189
initialization automaticall -61
initiall -215
initiall a -180
initiat -230
initiat a -192
initiat the -194
initiativ -445
initiativ scop -54
initiativ to -90
initiativ updat -128
inject -146
inject _code -87
inject and -94
inlin -322
inlin attachment -74
inlin comment -108
inlin config -163
inlin svg -84
inner -108
inner arra -108
input -426
input _code -51
input after -68
input and -83
input element -54
input field -144
input is -77
input it -70
input of -89
input option -58
input parameter -50
input read -59
input show -114
input str -147
input such -116
input take -65
input to -115
input without -50
input you -171
ins -67
ins remain -67
insecur 151
insensitiv -156
insensitiv search -59
insert an -75
insert at -69
insert blank -160
insert the 54
insert this -86
insert will -83
insid -419
insid a -135
insid an -106
insid clas -54
insid it -199
insid notebook -67
insid sub -140
insid test -68
insid the -296
insid your -79
insidehorizontal -114
insidehorizontal diagonaldown -114
insidevertical -114
insidevertical insidehorizontal -114
insight -107
insight as -57
inspect -388
inspect _code -169
inspect approval -75
inspect exist -75
inspect its -96
inspect merg -91
inspect object -67
inspect one -106
inspect project -55
inspect stat -64
inspect the -199
inspection -81
inspection depth -81
inspir -222
inspir api -52
inspir by -197
inst 163
install 252
install a -303
install an -236
install and -276
install any -52
install dependenc -465
install download -131
install fil -97
install global -107
install in -197
install into -322
install it -294
install manuall -172
install pnpm -202
install prettier -75
install script 215
install size -144
install the 427
install this -159
install us -177
install via -127
install with -99
installation and -283
installation fail -244
installation guid -56
installation metadata -132
installer -132
installer and -121
instanc -458
instanc _name -119
instanc aka -66
instanc for -215
instanc meeting -94
instanc not -120
instanc of -178
instanc size -70
instanc so -61
instanc that -184
instanc the -117
instanc us -137
instance -67
instance parent -67
instanciat -70
instanciat several -70
instant -250
instant server -148
instantiat -219
instantiat the -219
instead 62
instead if -117
instead of -204
instead quot -174
instead re -51
instead run -96
instead see -51
instead throw -67
instruct -286
instruct by -189
instruction 316
instruction and 376
instruction befor -225
instruction curriculum -92
instruction describ -59
instruction e -104
instruction for 52
instruction from 63
instruction give -73
instruction lead -159
instruction must -285
instruction the -180
instruction to -398
instruction when 85
integer -244
integer _name -67
integer beyond -161
integer except -128
integer is -101
integer larger -59
integersasbigint -60
integersasbigint _code -60
integrat -393
integrat chang -248
integrat inferenc -178
integrat into -112
integrat shopify -86
integrat their -89
integrat with -56
integration -189
integration improvement -131
integration in -133
integration lack -92
integration with -203
intend -202
intend a -92
intend data -64
intend for -116
intend permanent -85
intend to -100
intent -233
intent into -139
intent specific -100
interact -413
interact to -192
interact with -390
interaction -232
interaction with -51
interactiv -328
interactiv and -112
interactiv element -114
interactiv it -100
interactiv proces -68
interactiv python -139
interactiv repl -92
interactiv shell -59
interactivel -82
interest -155
interfac -84
interfac embedd -120
interfac less -85
interfac that -52
interfac to -193
interfer 107
interfer with 107
intermediat -102
intermediat representation -104
internal -85
internal api -142
internal filter -157
internal id -83
internal shar -52
internal stat -58
internal type -134
internal user -105
internal valu -131
internal workspac -119
internaliz -125
internaliz and -125
internall -158
internall by -136
internall re -54
internalreplymessag -91
internet -140
internet messag -130
interopdefault -53
interoperabilit -188
interoperabilit at -80
interoperabilit between -82
interoperabl -84
interoperabl typescript -84
interpolat -95
interpolat and -95
interpret -251
interpret accord -68
interpret them -80
interpret valu -54
intersection -122
intersection in -96
intersection typ -57
intitl -116
intitl _code -116
intitl firecrawl -116
into 297
into _file 145
into _name 315
into a -74
into account -195
into an -112
into be -99
into ever 205
into exist -172
into markdown -84
into mov -80
into nam -112
into one -196
into oxlint -200
into segment -77
into shorthand -56
into specific -55
into sql -51
into step -162
into the 142
into their -146
into token -93
into two -168
into when -141
into your -326
introduc -200
introduc several -101
introduction -137
introduction to -137
intuitivel -104
intuitivel and -104
inurl -127
inurl _code -127
inurl firecrawl -127
invalid -200
invalid dat -139
invalid input -79
invalid the -80
invent -185
invert -118
invert assertion -104
investigat -214
investigat to -123
invit 122
invit team -112
invitation -354
invitation provid -141
invitation to -153
invocation -130
invocation that -130
invok -185
invok any -125
invok once -191
invok other -115
involv -220
involv an -120
involv in -121
involv the -86
io -291
io _path -75
io _url -258
ios -283
ios devic -94
ios or -75
ios simulator -122
ip -112
ip addres -112
ipad -57
iphon -166
iphon _num -139
iport -113
iport lockup -106
ippolito -67
ippolito _url -67
irrelevant -276
irrelevant information -89
irrelevant to -238
irrespectiv 93
irrespectiv of 93
irreversibl -252
is 182
is _always_ -96
is _code -85
is _name -280
is _not_ -150
is _num -210
is _path -87
is abov -190
is absolutel -66
is acceptabl -231
is access -155
is accurac -167
is add -205
is additiv -249
is alread -279
is also -409
is alway -172
is ambiguou -163
is an -113
is and -80
is anyth -161
is assertionerror -180
is associat -203
is assum -172
is at -150
is automaticall -270
is availabl 149
is bash -77
is basi -70
is basicall -94
is be -203
is becaus -152
is better -126
is between -116
is built -92
is call -526
is chai -116
is chang -309
is cohere -101
is complet -325
is configur -111
is connect 124
is consider -154
is continuousl -125
is conversion -62
is creat -354
is critical 304
is currentl -90
is deduc -103
is deeper -104
is defin -87
is deliver -107
is den 183
is deprecat -207
is design -308
is destructiv -112
is detect -109
is determin -125
is different -51
is disabl -166
is display -107
is distribut -257
is done 132
is dropp -73
is due -90
is easy -211
is embedd -69
is empt -135
is enabl -333
is encod -164
is essential 146
is evolv -122
is exceed -112
is execut -440
is executabl -213
is expos -191
is extremel -119
is fals 85
is far -66
is faster -136
is fetch -141
is finish -53
is follow -352
is for -172
is fork -83
is formatt -255
is forward -94
is found -119
is free -71
is full -130
is general -94
is generall -98
is generat -176
is given -74
is good -135
is hand -148
is hard -150
is helpful -121
is here -219
is highl -210
is ideal -149
is identical -88
is ignor -121
is immediatel -165
is implement -53
is in -321
is includ -82
is install -107
is instead -96
is integrat -112
is intend -54
is interpret -124
is invalid -92
is irrelevant -238
is irreversibl -146
is is -130
is it -86
is iterativ -167
is json -65
is k -129
is key -87
is likel -188
is limit -171
is load 283
is locat -288
is longer -108
is look 105
is made 216
is mandator 311
is match -54
is meant -90
is mention -143
is miss -205
is monitor -93
is more -81
is much -197
is mutuall -106
is my -115
is need 160
is negativ -203
is non -81
is normall -78
is not 102
is now 111
is null -77
is okay -166
is older -113
is omitt -80
is on -225
is one -113
is only -292
is open 52
is optional -176
is part 73
is pass -534
is perfect -157
is persist -180
is possibl -168
is power -134
is present -438
is primaril -91
is pronounc -78
is properl -81
is protect -150
is provid -512
is publish -231
is ran -96
is reach -269
is read -287
is recommend -367
is reject -88
is relativ -200
is relevant -135
is repack -152
is retain -60
is retriev -91
is return -294
is rewritten -123
is run -133
is runn -152
is safe 207
is search -114
is select -113
is set -320
is shar -245
is shown -311
is significantl -117
is similar -171
is simpl -132
is simplest -103
is singl -158
is smaller -53
is specif -122
is split -149
is standard 54
is start -102
is still -313
is stopp -100
is subject -76
is subpath -85
is subsequentl -83
is sufficient -101
is support -150
is sync -157
is tak -120
is terminat -115
is the -410
is this -344
is thrown 118
is to 213
is tr -143
is train -263
is treat -120
is true -315
is true_ -118
is try -334
is typicall -147
is unavailabl -97
is under -162
is unknown -54
is updat -107
is us -66
is used -64
is useful -183
is usuall -134
is vagu -159
is valid -213
is very -164
is visibl -202
is wait -127
is welcom -125
is what -107
is why -84
is without -149
is writabl -105
is written -105
is x -80
is your -277
is zod -161
isc -58
isdebug -89
isdebug _code -89
isenabl -247
ishidden -92
ishidden propert -92
isinsideorganization -80
ismatchedbyconfig -102
ismatchedbyconfig _url -102
isn't -383
isn't associat -114
isn't chang -129
isn't match -71
isnod -67
isnod _code -67
isnonglibclinux -151
iso -196
iso _num -158
iso timestamp -78
isolat -121
isolat the -66
isolation -93
isolation you -73
isonlinemeet -202
isonlinemeet to -54
isremovabl -99
isrevision -185
issingl -188
issingl is -59
issu -131
issu _num -83
issu _path -350
issu _url -490
issu a -103
issu and -130
issu are -134
issu assign -198
issu befor -125
issu by -102
issu cod -96
issu creat -128
issu description -125
issu dur -123
issu field -79
issu filter -58
issu from -191
issu id -160
issu in 80
issu key -276
issu link -128
issu management -136
issu note -80
issu optionall -118
issu or -67
issu other -141
issu pull -117
issu templat -71
issu that -142
issu titl -98
issu to -343
issu updat -195
issu use -121
issu with -53
issu without -74
issue -104
issue field -104
issueidorke -244
issueidorke _path -227
istest -56
istest _code -56
it 517
it _faster_ -145
it a -231
it accept -131
it after -89
it against -144
it allow -203
it alread -202
it also -222
it and -96
it answer 209
it as 74
it at 105
it automaticall 149
it befor -190
it but -168
it by -179
it can -322
it can't -50
it cannot -67
it case -183
it chang -179
it com -156
it complet -186
it consist -112
it cop 126
it differ -251
it different -86
it do -171
it does -275
it entr -68
it exist -166
it explicitl -221
it export -101
it fail -259
it first 107
it fits -133
it for -151
it from -143
it gracefull -90
it guid -67
it hard -141
it has 150
it however -108
it in -287
it includ -54
it insid -79
it into 179
it is 76
it isn't -117
it it -100
it just -112
it keep -266
it later -289
it lex -69
it like -241
it likel -57
it list -396
it mak -74
it match -200
it may 97
it might -135
it miss -123
it must -373
it mutat -90
it nor -71
it on 126
it once -139
it onlin -173
it only -243
it provid -345
it reach -67
it recover -70
it replac -101
it report -180
it requir -58
it retr -186
it return -146
it sav -103
it short -96
it should -142
it smaller -111
it statu -151
it straight -56
it suggest -253
it support -192
it tak -299
it to 110
it type -214
it under -285
it uniform -87
it up 116
it uses -257
it was 94
it were -314
it will -333
it with -111
it within -270
it won't -102
it work 74
it would 146
it you'r -96
it'll -220
it'll crawl -66
it'll yield -200
it's -280
it's _num -148
it's a -58
it's also -95
it's automaticall -130
it's fork -121
it's not -143
it's possibl -74
it's reasonabl -99
it's recommend -197
it's usuall -79
italic -148
item -557
item are -88
item as -168
item contain -193
item folder -179
item for -80
item from -187
item hidden -55
item in -138
item is -175
item permission -57
item rather -54
item read -153
item tip -54
item to -94
item us -67
item use -56
item was -170
item with -84
itemattachment -155
iterat -110
iterat over -110
iteration -359
iteration for -140
iteration of -259
iterativ -177
iterativ plan -71
iterativ proces -167
its 188
its argument -196
its body 138
its children -155
its content 256
its context -141
its decod -71
its default -60
its embedd -133
its enhancement -57
its event -150
its expiration -97
its fil -409
its first 171
its fork -74
its full 196
its id -141
its logg -66
its metadata -57
its only -65
its original -117
its output -74
its own -344
its parent -233
its path -167
its plugin -66
its pric -311
its progres -52
its projectslug -166
its relationship -83
its result -282
its return -104
its sourc -53
its text 141
its top 112
its validation -200
its valu -194
itself -334
itself in -77
itself lead -80
itself must -56
itself not -54
j -140
j and -65
j fontain -129
jake -107
jake yuesong -99
jam -209
jam iport -106
jam m -182
jasmin -137
jasmin jest -59
javascript -512
javascript and -180
javascript api -127
javascript bundler -202
javascript code -296
javascript environment -85
javascript heav -61
javascript in -254
javascript loader -68
javascript object -86
javascript render -52
javascript runtim -54
javascript sourc -86
javascript styl -65
javascript to -75
javascript typescript -184
jefe -158
jefe lindstaedt -158
jest -296
jest _code -94
jest _path -68
jest _url -124
jest along -68
jest compatibl -53
jest expect -154
jest inspir -52
jest snapshot -79
jira -334
jira resourc -99
jithil -73
jithil p -73
jiti -226
jiti _num -52
jiti _path -76
jiti instanc -84
jiti instance -67
jiti transformation -116
jiti us -94
job -58
job and -197
job call -62
job id -272
job in -73
job is 244
job titl -61
job url -401
jobid -73
jobid the -73
jobs -188
jobs in -160
jobtitl -148
jobtitl companynam -148
john -155
john wesle -155
join 106
join by 191
join link -73
join the -227
joinweburl -103
joinweburl propert -93
jose -321
jose _code -274
jose rfc -95
josh -83
josh junon -83
journe -218
journe start -181
jpeg -214
jpeg gif -104
jpeg max -63
jq -327
jq _code -169
jq explor -62
jq filter -81
jq in -81
js -338
js _code -214
js _file -63
js _num -123
js _url -226
js and -247
js as -100
js behavior -63
js browser -50
js build -69
js bun -68
js code -70
js contribut -52
js fil -258
js need -94
js or -75
js outsid -184
js plugin -137
js project -96
js see -64
js snippet -81
js sourc -57
js the -67
js to -122
js util -61
js worker -52
js x -61
js yarn -59
jsdeliver -92
jsdoc -92
jsdoc for -97
json -339
json _num 119
json as 119
json comment -77
json envelop -110
json fil -224
json format -167
json git -64
json mode -79
json object -156
json rpc -122
json schema -114
json serialization -71
json str -179
json stringif -203
json to -137
json web -249
json with -152
json yaml -80
jsonc -102
jsonc is -65
jsonl -222
jsonl keep -180
jsr -263
jsx -167
jsx support -133
juanarbol -95
juanarbol _url -95
judg -118
judgeenabl -145
judgeenabl _code -112
judgeenabl control -76
judgment -169
judgment _code -146
jump -108
jump just -80
june -55
june _num -55
junon -83
just -344
just a -103
just call -377
just consist -80
just enough -115
just import -158
just move -105
just need -68
just new -76
just support -59
just the -214
just work -51
justif -124
jwa -54
jwa rfc -54
jwe -97
jwe rfc -61
jwk -135
jwk rfc -73
jwk thumbprint -60
jws -128
jws rfc -63
jws unencod -58
jwt 91
jwt authentication -127
jwt claim -166
jwt rfc -56
jwt token -103
k -175
k gzipp -129
k minif -129
k p -109
kat -59
kat march -59
kb -205
kb in -61
kb or -52
keep a -103
keep append -149
keep chunk -130
keep comment -91
keep each -105
keep formatt -61
keep it -115
keep poll -175
keep reset -72
keep runn -242
keep scan -61
keep site -122
keep the 82
keep this 257
keep track -302
keep up -180
keep valu -67
kelvich -92
kelvich _url -92
kernel -108
key _path -165
key _url -83
key and -333
key combination -117
key differenc -237
key export -218
key featur -167
key for -103
key from 97
key id -150
key import -248
key in 138
key jwk -74
key key -143
key of 117
key or 96
key pair 109
key server -226
key set -201
key specification -84
key summar -267
key thumbprint -74
key to 285
key valu -362
keyboard -344
keyr -278
keyr pass -62
keyr see -99
keyr the -204
keys and 154
keys each -72
keys for -76
keys in -314
keys includ -208
keys must -227
keys on -169
keys releas -68
keys that -140
keys to 55
keys which -75
keyset -105
keyset call -76
keyword -501
keyword kind -54
keyword not -131
keyword or -51
keyword to -300
kib -121
kill 66
kill a -236
kill and -158
kill or -118
kill the 95
kind -311
kind _name -70
kind either -52
kind of -119
kind welcom -152
kindl 111
kindl disregard 111
kitchen -192
kn -78
kn p -78
knip -305
knip _num -90
knip find -104
knip have -197
knip on -122
know a -83
know how -179
know more -225
know that 99
know the -127
know their -77
know which -139
know why -99
know your -259
knowledg -343
knowledg about -158
knowledg base -225
knowledg cutoff -64
knowledg graph -225
known -249
known limitation -59
known merg -55
known version -103
kql -104
kubectl -320
kubectl command -208
kubernet -323
l -225
l _path -90
l ibarra -134
l norvell -145
label -359
label for -167
label to -155
lack -182
lack rollback -127
lack the -92
land -189
land in -54
landscap -164
landscap mode -155
lang -245
lang _path -52
lang with -129
languag -210
languag and -193
languag are -213
languag by -61
languag client -51
languag cod -229
languag code -298
languag description -221
languag for -152
languag from -55
languag govern -65
languag grammar -77
languag instruction -213
languag is -116
languag model 267
languag of -233
languag question -143
languag request -124
languag server -50
languag support -106
languag you -107
lara -265
lara translat -263
larg -352
larg adjustment -123
larg director -121
larg fil -187
larg log -80
larg logs -115
larg monorepo -70
larg px -84
larg replacement -70
larg repositor -63
larg respons -73
larg str -107
larg valu -108
larger -208
larger _code -132
larger file -70
larger integer -101
larger than -59
larger x -132
last 137
last appl -170
last column -224
last helper -136
last imag -132
last line -112
last modif -282
last n -194
last navigation -153
last parameter 170
last read -107
last resort -269
last year -65
lastl -150
lastl it -150
lastlin -60
lastlin zero -60
lastmodifiedb -139
lastmodifiedb and -139
lastmodifieddatetim -144
lastmodifieddatetim lastmodifiedb -139
lasttimestamp -161
lastupdat -241
late -59
late night -59
latenc -160
latenc and -102
later _name -99
later i -56
later tip -98
later to -80
later turn -290
latest -367
latest _codename_ -97
latest _name -96
latest _url -199
latest ai -66
latest current -117
latest is -78
latest releas -65
latest snapshot -192
latest stabl -174
latest version -118
latitud -318
latitud and -151
latitud between -73
latitud in -100
latter -206
latter carr -206
launch -360
launch app -152
launchagent 138
launchagent so 138
launchoption -185
law -88
law or -88
lax -132
lax behaviour -120
layer -174
layer around -59
layer depend -77
layout -319
layout maxcount -51
lazil -68
lazil pars -68
lazy -191
lazy field -77
lazy getter -208
lazy prototyp -79
le -80
le in -84
le startswith -54
lead -170
lead _name -55
lead dots -54
lead rerank -101
lead the -159
lead to -53
lead whitespac -102
leader -93
leader includ -93
leak 253
leap -243
leap second -243
learn -332
learn about -180
learn angular -63
learn more -156
learn the -107
learn this -120
least -237
least _num -115
least one -204
least privileg -80
leav 76
leav a -210
leav it -201
leav other -84
leav to -149
left 94
left empt -283
left helper 216
left mous -104
left unchang -74
legac -257
legac api -103
legac arra -79
legac backtick -71
legac job -133
legac pipelin -105
legal 110
length -332
length _num -100
length for -74
length ignor -143
length is -94
length of -121
less -329
less _name -85
less abstract -85
less code -198
less maintenanc -104
less probabl -68
less than -233
let 182
let me -205
let reconstruct -170
let the 210
let you -191
lets -494
lets the -316
lets user -147
lets you -314
letter -93
level -387
level _num -58
level aggregation -68
level api -168
level chang -71
level deeper -60
level director -57
level field -80
level folder -90
level for -147
level grant -58
level help -187
level includ -162
level librar -56
level note -106
level of -278
level pipelin -57
level this -113
leverag -155
lex -101
lex approach -54
lex rather -69
lexer -105
lexer _path -81
lexical -244
lexical _path -205
lexical importanc -116
lgbtq -90
lgbtq friendl -90
li -99
li _email -99
lib -122
lib _path -53
lib has -54
lib or -60
libc -172
libc famil -61
libc implementation -95
librar -429
librar _path -134
librar along -51
librar and -103
librar are -229
librar comparison -129
librar deliver -70
librar directl -71
librar for -208
librar in -95
librar is -250
librar limit -96
librar offer -58
librar or -162
librar provid -68
librar result -98
librar that -91
librar typ -144
librar which -56
librar wish -66
librar with -63
librar won't -96
library -169
library documentation -169
library_ -91
library_ similar -91
licens -273
licens _num -79
licens _path -124
licens _url -84
licens at -287
licens for -138
licens guidelin -291
licens is -70
licens licens -56
licens pleas -128
licens reason 165
licens the -100
licens under -127
licenseassignmentstat -59
licenseassignmentstat propert -59
lifecycl -163
lifecycl notification -82
lifecycl workflow -80
lifecycleinfo -248
lifecycleinfo read -181
lifecycleinfo readwrit -160
light -152
lightn -262
lightn css -228
lightn fast -120
lightweight -173
lightweight alternativ -64
lightweight collection -60
lightweight implementation -79
lightweight jest -53
lightweight layer -95
lik -106
lik official -84
like -347
like _code -131
like _name -152
like a -90
like any -93
like ext -109
like find -51
like formatt -58
like not -63
like our -89
like pass -99
like postcs -81
like signal -171
like so -275
like such -84
like the -148
like this -107
like to -154
like typescript -69
like undici -73
like when -80
like writ -57
likel -251
likel issu -125
likel that -215
likel to -95
likelihood -145
likelihood _num -145
limit -421
limit _name -91
limit _num -51
limit and -162
limit are -81
limit control -92
limit exceed -94
limit field -93
limit filewritelinelimit -105
limit is -112
limit or -76
limit result -135
limit the -76
limit to -216
limit when -118
limitation 99
limitation for -57
limitation of -260
limitation through -181
lin -372
lin _num -144
lin befor -112
lin each -130
lin from -147
lin have -58
lin length -62
lin maximum -100
lin of -121
lin or -69
lin per -83
lin sinc -88
lin to -166
lindstaedt -158
lindstaedt _email -158
line 135
line _name -136
line _num -104
line _path -140
line alway 112
line and -213
line bas -123
line comment -78
line default -62
line for -68
line identifier -60
line in -147
line limit -105
line monitor -139
line number -587
line of -206
line official -270
line or -155
line pagination -59
line position -147
line rang -115
line sequenc -76
line that -80
line to -263
line tool -283
linear -576
linear congruential -61
linear document -117
linear favorit -150
linear oauth -51
linear sav -57
linearl -62
linearl you -62
linecount -119
linecount for -119
link _url 183
link abov -297
link as -73
link email -69
link first -108
link for -93
link icon -69
link in -301
link read -104
link resourc -104
link return -173
link that -84
link use -130
link weburl -161
linkedresourc -268
linkedresourc object -63
linkedresourc to -69
lint -327
lint disabl -99
lint enabl -80
lint into -89
lint packag -212
lint plugin -68
lint your -138
linter -211
linter for -156
linter integration -77
linux -285
linux _path -142
linux and -64
linux docker -105
linux gnu -92
linux platform -52
linux specific -88
linux system -77
linux usuall -63
linux virtual -66
liquid -371
liquid only -182
list -240
list _ -97
list _name -53
list _num -118
list _url -129
list all -511
list alread -57
list and -267
list availabl -56
list below -157
list branch -260
list commit -289
list contact -73
list contain -158
list context -79
list discussion -60
list element -52
list environment -229
list event -149
list fil -145
list for -74
list gitlab -164
list if -82
list in -235
list includ -72
list is -187
list issu -215
list mail -152
list merg -117
list mode -237
list object -108
list onenot -153
list onlin -86
list only -89
list open -96
list or -194
list out -225
list outlook -62
list page -139
list priorit -98
list project -176
list propert -65
list read -157
list repo -104
list repositor -68
list shar -144
list task -116
list the -332
list thumbnail -69
list time -168
list to 154
list todo -68
list tool -85
list user -226
list version -61
list with -191
list workspac -116
listen -168
listfollowedproject -281
listfollowedproject _code -153
listfollowedproject and -121
listfollowedproject tool -129
listing -235
literal -285
literal file -87
literal literalsearch -75
literal match -80
literalsearch -255
literalsearch true -122
liv -70
live -197
live for -56
live in -138
live nod -76
live preview -78
llm 51
llm extraction -193
llm model -83
llm must -201
llm releas -69
llm should -319
llms -233
load -208
load a -155
load call 283
load dynamic -95
load from -98
load the -120
loader -133
loader support -176
loadmodul -161
loadmodul first -144
local -562
local _path -84
local account -82
local and -160
local devic -68
local fil -148
local filesystem -144
local git -77
local histor -103
local search -69
local stat -182
local stor -193
local variabl -102
local workspac -281
localaccount -82
localization -64
localization directiv -64
locall but 165
locall in -180
locall install -163
locall scop -78
locall then -213
localstorag -91
localstorag debug -91
locat 85
locat at -139
locat config -229
locat in 233
locat the -93
location -218
location body -75
location check -97
location explicit -237
location of -61
location simplif -89
location that -169
location use -55
location wher -64
locator -126
locator strateg -126
lock -63
lock fil -223
lockdown -189
lockdown mode -189
lockfil -142
lockup -106
log after 126
log analysi -99
log any -100
log entr -132
log file -66
log forward -64
log handl -80
log statement -108
logg 174
logg feature_ -66
logg first 145
logger -110
logger per -66
logic -270
logic error -84
logic mean -65
logic on -125
logic put -66
logic that -140
logical -104
logical cor -100
login and -106
login button -105
login fil -205
login keep -242
login to 125
logo -333
logo are -77
logo imag -90
logo includ -174
logo load -72
logo of -58
logo placement -55
logo put -174
logo with -134
logout -103
logs -50
logs are -171
logs content 132
logs emitt -65
logs from -267
logs have -197
logs or -62
logs sinc -74
logs to -159
long -60
long and -66
long as -125
long flag -98
long it -67
long pres -147
long runn -187
long runtim -56
long term 102
long the -282
longer 139
longer appl 237
longer passag -164
longer receiv -101
longer support -164
longer than -253
longhand -56
longhand propert -56
longitud -335
longitud are -57
longitud between -61
longitud in -102
longitud to -152
look 114
look at 79
look like -56
look to -53
look ugly -91
look up 56
look very -138
lookup 144
loomi -175
loomi _email -175
loop -192
los -72
los overridden -75
lose -59
lose type -59
loss -165
loss of -58
lost -176
lost and -127
lot -220
lot of -220
lots -109
lots more -50
lots of -74
louren -81
louren o -81
lovell -130
lovell fuller -130
low -198
low level -145
lower bound -83
lower higher -114
lower priorit -97
lowercas -177
lowercas _code -58
lowest -142
lowest _path -56
lowest cascad -60
lowest priorit -66
ls -197
ls _path -197
lt -127
lt _email -73
lte -166
lte in -166
lts -235
lts line -65
lts releas -202
lts see -67
luca -110
luca fernand -110
luck -96
luck and -96
lynch -137
lynch _url -137
m -214
m _code -78
m snell -182
ma -59
ma ecki -59
mac -155
mac _path -156
machin -117
machin actionabl -52
machin and 162
machin it -66
maciej -59
maciej ma -59
maco -269
maco and -251
maco linux -64
made 84
made by -188
made dur -97
made in -163
made magic -116
made publicl -147
made the -96
made with 83
magic -231
magic str -231
mail attachment -163
mail folder -396
mail is -107
mail messag -296
mail must 148
mail read -289
mail sent 137
mail to -300
mailbox -463
mailbox root -84
mailbox server -189
mailbox setting -271
mailbox through -101
mailboxfullstatu -70
mailboxfullstatu custommailtip -70
mailboxsetting -208
mailfolder -308
mailsearchfolder -103
mailtip -277
mailtip are -106
mailtip collection -106
mailtip per -100
mailtip to -128
mailtipsoption -209
mailto -103
mailto _email -103
main branch -289
main field -183
main fil -105
main picomatch -146
main proces -134
main purpos -111
main repositor -156
main thread -104
mainfil -85
mainfil _name -85
mainta -115
mainta this -115
maintain -334
maintain and -210
maintain at -204
maintain context -54
maintain conversation -59
maintain the -83
maintainer -135
maintainer _num -105
maintainer sinc -137
maintainer whil -76
maintenanc and -139
maintenanc fork -87
major -278
major new -83
major part -112
major thank -59
major version -199
majorit -101
majorit of -101
mak -64
mak a -128
mak chang -71
mak gitlab -149
mak inconsistent -71
mak it -200
mak sure -53
mak test -74
mak tool -201
make a -180
make another -139
make assertion -76
make it -310
make me -173
make multipl -342
make open -76
make some -65
make the 104
make this -101
make use -244
make when -177
make your -160
malform -106
malform or -92
maliciou 135
manag -339
manag multipl -53
manag securit -76
manag stor -149
manag that -83
management -309
management guidelin -213
manager agent -162
manager is -119
manager it'll -66
manager used -51
manager vary -120
manager with -314
mandator 102
mandator first -246
mandator output -152
mandator to 107
manifest -221
manifest file -145
manipulat -81
manipulat the -65
manipulation -166
manner -145
manner to -110
manual -240
manuall -349
manuall by -172
manuall creat -63
manuall deal -66
manuall displa -67
manuall escap -109
manuall in -125
manuall replac -127
manuall to -57
many -258
many block -117
many individual -143
many of -226
many operation -143
many optimization -114
many other -90
many postgr -71
many subtopic -59
many ways -58
map -423
map _name -220
map a -68
map and -243
map be -78
map is -119
map of -67
map scrap -143
map to -200
mapp -463
mapp as -78
mapp contain -73
mapp object -117
mapp to -148
mapping -534
mapping as -94
mapping between -161
mapping correspond -166
mapping have -103
mapping in -55
maps -180
maps _url -71
maps extension -52
maps have -93
march -149
march n -59
marco -67
marco ippolito -67
mark 95
mark a -297
mark add -143
mark all -270
mark as -143
mark it 133
markdown -218
markdown and -110
markdown content -251
markdown diff -59
markdown for -102
markdown format -130
markdown mode -63
markdown str -249
markdown support -363
markdown toc -65
markdown when -253
markdown with -55
marker -187
marker follow -109
market -132
market copy -118
marketplac -123
marketplac _num -122
marriott -77
marriott hilton -77
martian -82
martian width -66
mask -271
mass -79
mass replacement -79
master -224
match -310
match a -131
match all -253
match any -251
match behavior -93
match case -78
match chartyp -56
match content -74
match continu -71
match exist -110
match expect -88
match fil -143
match for -182
match from -86
match ids -77
match in -161
match instead -185
match is -88
match item -78
match local -77
match one -210
match only -99
match path -65
match prioritiz -69
match realit -92
match special -88
match stag -177
match the -427
match this -51
match valu -53
match with -162
match_ -52
match_ path -52
matcher -198
matcher as -154
matcher function -103
materiall -164
materiall help -164
matrix -114
matter 66
matter approximat -59
matter instead -107
matur -142
matur configurabl -142
max -359
max _num -179
max age -79
max depth -144
max lin -103
max result -119
maxag -56
maxbuffersiz -206
maxbuffersiz _code -171
maxcount -194
maxcount _path -180
maxcount startindex -51
maxheight -114
maxheight qualit -114
maximiz -108
maximum -322
maximum _num -151
maximum length -99
maximum number -229
maximum of -91
maximum wait -62
maxlength -100
maxlength startindex -100
maxmessagesiz -70
maxmessagesiz deliveryrestriction -70
maxresult -181
maxresult _code -157
maxresult includedomain -98
maxthread -92
maxthread _code -92
maxwidth -114
maxwidth maxheight -114
may 178
may also -122
may appl -172
may be -433
may caus -89
may chang -66
may choos -239
may contain 186
may depend -153
may have -128
may increas -74
may indicat -56
may make -246
may obtain -287
may only -70
may optionall -84
may pass -363
may produc -102
may reject -125
may still -73
may take -161
may therefor 146
may throw -66
may try -60
may want -87
mayb -60
mayb you -63
mb -302
mb _path -92
mb and -132
mb gzipp -71
mb output -81
mb randoml -114
mb to -106
mb use -94
mcollina -96
mcollina _url -96
mcp -66
mcp cannot -140
mcp client 121
mcp configuration 241
mcp messag -63
mcp mode -84
mcp model -64
mcp result -180
mcp server -528
mcp tool -378
mcptruncationwarn -248
mcptruncationwarn and -109
mcptruncationwarn in -231
mdash -193
me 250
me _url -168
me a -173
me about -83
me angular -63
me its -311
me login -132
me on -59
me open -205
me or -110
me teamid -76
me the 177
me user -82
meal -64
meal plan -64
mean -74
mean any -65
mean better -70
mean repl -72
mean that -222
mean the -163
mean to -78
mean when -98
mean you -154
meaningful -203
meaningful chang -113
meaningful runtim -71
meant -477
meant assum -118
meant this -118
meant to -445
measur -204
measur in -57
measurement -123
mechanism -211
mechanism to -197
mechanism trigger -67
media -152
media featur -129
media type -104
medium -224
medium px -84
meet -320
meet are -68
meet event -128
meet invitation -141
meet organizer -102
meet recording -76
meet request -114
meet respons -61
meet the -76
meet this -97
meeting -224
meeting and -146
meeting expos -73
mem_xyz -178
member -332
member _path -94
member and -85
member can -252
member of -71
member to -138
membership -114
memor -106
memor and 230
memor bank -164
memor databas -76
memor file -224
memor in -131
memor inefficient -113
memor overhead -63
memor postgr -221
memor to -123
memor us -75
memor usag -51
memor with -153
mention 268
mention _name -173
mention in -313
mention metafield -139
mention optional -115
mention reaction -59
mention specific -110
mention the -152
mention this 432
mention to 70
mentionabl -68
mentionabl customer -68
mentiontyp -159
menu -201
menu to -76
merchant 100
merchant analytic -143
merchant design -85
merchant manag -149
merchant onboard -120
merchant product -124
merchant want -148
merg -247
merg a -436
merg adjacent -124
merg commit -232
merg conflict -91
merg each -66
merg into -221
merg request -447
merg strateg -118
merg the 211
mermaid -376
mermaid diagram -376
mersenn -96
mersenn twister -96
mess -224
messag add 177
messag and -273
messag are -120
messag as -282
messag body -305
messag by -221
messag first -214
messag format -120
messag from -50
messag has -88
messag header -140
messag id -172
messag if -120
messag in -386
messag includ -55
messag is -293
messag may 119
messag must 60
messag of 293
messag on -77
messag plus -58
messag propert -73
messag protocol -51
messag rule -120
messag should -294
messag specify -89
messag that 188
messag the 197
messag to -250
messag verbatim -402
messag via -131
messag will -264
messag with 190
messag within -87
messag without -262
messag yourself -63
messagerul -180
messagerul object -180
met -151
met to -151
meta -267
meta handl -51
metadata -92
metadata about -112
metadata add -134
metadata and -277
metadata for -152
metadata is -129
metadata small -74
metadata use -57
metafield -180
metafield and -103
metafield or -139
metaobject -180
metaobject to -92
meter -83
meter such -57
method -558
method also -107
method and -130
method as -50
method but -87
method does -54
method expos -73
method first -63
method is -225
method on -61
method only -144
method return -111
method sav -167
method to -143
method with -103
methodolog -85
methodolog see -85
metric -209
metric that -143
microarchitectur -113
microarchitectur level -113
micromatch -82
micromatch _url -82
microsoft -437
microsoft _num -69
microsoft account -372
microsoft entra -128
microsoft graph -193
microsoft to -76
middl -117
middl initial -105
middl mous -85
middlewar -243
middlewar request -118
might -331
might be -146
might function -133
might have -114
might need -97
might not -220
might trip -187
migrat -333
migrat from -275
migrat it -71
migrat to -184
migration -544
migration _name -65
migration by -128
migration commit -186
migration detail -159
migration guid -74
migration id -170
migration in -120
migration journe -105
migration like -176
migration may -153
migration proces -167
migration result -143
migration runn -61
migration sql -130
migration to -228
migrationreceipt -105
migrationreceipt schema -105
mileston -307
mileston by -50
mileston in -201
mileston to -102
million -168
million fil -93
million of -102
millisecond -398
millisecond default -95
millisecond often -54
millisecond precision -147
mime -277
mime content -198
mime format -83
mime stream -52
mime type -194
mimic -63
mimic the -63
mind -312
mind that -237
minibar -184
minif -256
minif and -171
minif css -111
minification -111
minification one -111
minifier -219
minify -123
minify css -81
minify larg -54
minimal -273
minimal counterexampl -54
minimal modul -134
minimal packag -163
minimal requirement -104
minimal tiny -71
minimal way -64
minimatch -127
minimatch _url -63
minimist -146
minimist _code -146
minimum -325
minimum _num -107
minimum of -225
minor -195
minor notadult -121
minor version -65
mint -108
minut 74
minut after -75
minut befor -191
minut do -61
mislead -171
mismatch -111
miss -467
miss _name -116
miss adjust -123
miss and -64
miss detail -190
miss from -63
miss information -186
miss notification -160
miss parameter -149
miss so -77
miss token -70
missingcontent -164
missingcontent _code -145
missingcontent entr -76
mistak -130
mistak in -109
mit -222
mit _path -138
mit _url -158
mit licens -122
mitata -96
mitata _url -96
mix -248
mix mode -206
mixin -138
mixtur -117
mixtur of -117
mjs -67
mjs depend -67
mksh -136
mksh bats -82
ml -133
ml classifier -99
ml dsa -83
mm -189
mm dd -191
mobil -250
mobil devic -251
mobil simulator -71
mobilephon -148
mobilephon jobtitl -148
mocha -273
mocha _url -186
mock -408
mock deactivat -192
mock document -58
mock implementation -53
mock in -60
mock server -384
mocker -57
mocker implementation -57
mockurl -64
mod -399
mod _name -74
mod depend -73
mod to -58
mode 132
mode _code -342
mode _name -210
mode data -186
mode default -130
mode do -109
mode enabl -91
mode enabled_ -53
mode exampl -160
mode for -324
mode full -191
mode in 326
mode incur -105
mode info -166
mode is -164
mode json -64
mode more -53
mode only -177
mode set -189
mode show -68
mode singl -84
mode that -61
mode this -168
mode to 152
mode you 114
model 112
model _file -64
model _name -207
model a -120
model and -207
model balanc -101
model context -217
model directl -116
model for -156
model launch -69
model name 53
model parameter -177
model releas -83
model that -163
model to 144
model use -51
model which -87
modelcontextprotocol -219
modelcontextprotocol _path -219
moderationstatu -70
moderationstatu recipientscop -70
modern -232
modern browser -191
modern client -96
modern distribution -90
modern runtim -74
modern standard -63
modif -95
modif _code -55
modif an -82
modif and -92
modif but -91
modif code -315
modif exist -151
modif file -148
modif hubspot -166
modif it -94
modif scop -145
modif the 135
modif this -85
modif through -62
modif time -201
modification -271
modification instead -103
modification of -142
modification to -95
modification warn -160
modification we -66
modifier -221
modifier e -51
modify -239
modify any -63
modify pdf -175
modify show -82
modul -607
modul alia -68
modul and -171
modul export -66
modul field -85
modul implement -51
modul in -125
modul is -123
modul it -153
modul mocker -57
modul support -133
modul system -105
modul that -98
modul to -186
modul useful -55
modul with -311
modul wrap -132
modular -98
modular postgr -98
monda -85
monda tuesda -85
mongodb -440
mongodb _num -104
mongodb _path -190
mongodb assistant -115
mongodb connection -184
mongodb quer -114
monitor check -122
monitor for -213
monitor goal -216
monitor intent -139
monitor its -52
monitor or -189
monitor schema -75
monodirectional -213
monodirectional glossar -178
monorepo -111
month -276
month old -171
month top -65
monthl -179
more -473
more _url -218
more about -189
more accurat -58
more action -182
more analysi -76
more detail -204
more efficient -72
more exampl -65
more exist -163
more focus -90
more friendl -165
more granular -64
more info -94
more information -84
more instruction -122
more lax -120
more precis -92
more recipient -85
more reliabl -117
more result -101
more sever -162
more specific -235
more specificall -63
more than -232
more think -67
more thought -212
most -201
most cas -121
most common -67
most controversial -80
most important -105
most of -112
most popular -116
most powerful -225
most random -64
most recent -147
most recentl 72
most relevant -231
most reliabl -101
most sourc -116
most user -87
motivation -115
motivation _path -115
mount -331
mount director -254
mount folder -160
mount path -97
mous -223
mous button -183
mov -67
mov far -80
mov the -166
mov ther -117
mov with -83
move -381
move and -50
move are -56
move fil -84
move into -108
move on -105
move or -96
move provid -80
move that -65
move the -80
movetofolder -272
mozhet -82
mozhet byt -82
mp -194
mr -164
mraleph -63
mraleph _url -63
mri -93
mrs -261
ms -249
ms _num -84
ms of -81
much -328
much easier -74
much for -116
much higher -56
much more -149
much smaller -96
much yaml -50
multi -345
multi command -71
multi core -68
multi file -86
multi line -228
multi mb -81
multi project -85
multi round -54
multi sourc -58
multi step -97
multi word -68
multidirectional -203
multidirectional format -103
multidirectional glossar -156
multilin -117
multilin comment -121
multilingual -156
multilingual dataset -117
multilingual rerank -69
multipart -101
multipart data -84
multipart form -63
multipl -648
multipl api -194
multipl argument -193
multipl call -394
multipl concurrent -94
multipl connection -123
multipl export -56
multipl fil -274
multipl good -91
multipl nest -58
multipl occurrenc -119
multipl pag -68
multipl pg -56
multipl pipelin -74
multipl resourc -51
multipl sourc -57
multipl step -54
multipl swipeabl -54
multipl tim -133
multipl topic -95
multipl valu -120
multipl workspac -113
musl -209
musl libc -89
must 257
must accompan 165
must acknowledg -109
must adopt -169
must align -118
must all -156
must alread -194
must also -130
must appl -253
must call -226
must carr 153
must chang -56
must check -160
must click -54
must contain 155
must defin -56
must determin -132
must disregard 112
must emit -84
must end -233
must exactl -210
must exist -278
must first 104
must follow -60
must get -254
must go 148
must have -245
must import 209
must includ 77
must inspect -99
must internaliz -125
must interpret -80
must keep -156
must make -117
must manuall -109
must match -448
must not 100
must pass -175
must prefer -163
must provid -348
must resolv -170
must satisf -105
must set -92
must start -91
must take -195
must terminat -126
must then -139
must upload 292
must use -169
must validat -142
mutat -204
mutat gitlab -127
mutat individual -81
mutat the -131
mutateelement -138
mutateelement renderscen -138
mutation -149
mutual 107
mutual authentication 107
mutuall -250
mutuall exclusiv -250
mvdan -79
mvdan _path -79
my -266
my assertion -115
my calendar -167
my download -57
my new -61
my organization -85
my outlook -67
my pr -88
my request -110
my task -77
mycomponent -132
mymemor -134
n -354
n after -193
n for -59
n lin -178
n n -99
n nimplement -103
n result -92
n to -156
n v -66
nadd -103
nadd test -103
naiv -64
naiv _code -64
nam _code -67
nam alias -115
nam are -97
nam bucket -136
nam by -69
nam do -146
nam export -346
nam folder -112
nam formatter -95
nam in -227
nam is -143
nam metadata -111
nam must -107
nam of 83
nam or -90
nam posix -148
nam profil -414
nam return -210
nam stor -86
nam tabl -76
nam that -79
nam the -262
nam to -144
name -720
name _code -101
name _name -257
name _path -188
name addres -53
name alread -50
name argument -160
name as -87
name businessphon -76
name e -66
name for -333
name from -118
name in -150
name is -74
name middl -105
name must -104
name of -494
name omit -71
name only -163
name or -56
name pric -67
name propert -168
name should -61
name similarit -69
name specif -86
name str -59
name the 93
name to -204
name us -139
name use -215
name uuid -80
name with -115
namespac -445
namespac associat -277
namespac at -82
namespac exist -52
namespac from -91
namespac of -130
namespac path -85
namespac to -156
namespac user -136
namespac with -92
nano -97
nano id -87
nanomatch -63
nanomatch _url -63
nanosecond -51
nanosecond precision -51
narrow -304
narrow down -112
narrow ones -65
narrow task -105
narrow the -88
nativ -338
nativ build -63
nativ consol -62
nativ esm -129
nativ expo -62
nativ requir -116
nativ rerank -68
nativ v -189
natural -324
natural languag -317
navigat and -95
navigat back -132
navigat the -57
navigat to -396
navigation -250
navigation propert -140
navigation until -73
nd -112
nd or -115
ne -218
ne _code -130
ne boolean -90
ne gt -90
ne not -186
near -125
near me -110
nearest -78
nearest _name -57
necessar and -144
necessar apis -143
necessar information -237
necessar project -75
necessar to 136
necessar typ -50
necessar typicall -112
necessaril -99
necessaril _all_ -99
need _name 98
need _num -76
need a -275
need afterward -135
need all -90
need and -206
need any -220
need at -83
need can -78
need chang -173
need cours -97
need either -108
need enough -68
need even -172
need explicit -199
need fast -70
need field -108
need for 204
need full -63
need if -70
need it 85
need just -293
need more -132
need most -84
need opt -99
need or -116
need rust -63
need shopif -100
need supplement -157
need the 297
need thought -105
need time -103
need to 147
need trimm -221
need when -199
needsmorethought -198
negat -174
negat extglob -126
negat the -138
negativ -334
negativ offset -104
negativ read -212
negativel -124
negativel affect -124
negotiabl -81
negotiabl and -81
neighborhood -54
neighborhood no -54
neither -242
neither is -180
neither it -71
neither resolver -113
neon -463
neon _url -92
neon auth -321
neon databas -54
neon project -285
neondb -66
neondb or -66
nest -320
nest and -109
nest command -100
nest director -112
nest is -104
nest section -67
nest subshell -152
nest substitution -140
nest syntax -152
net 129
net to 139
network -388
network connection -73
network only -112
network panel -55
network request -200
neutral -173
never 341
never _code -145
never assum -101
never attempt -55
never be 144
never explicitl -119
never includ -292
never mention 307
never omit -259
never overwrit -196
never plac -147
never refus 132
never return -114
never tell 95
never terminat -149
never use 74
new -252
new api -244
new branch -247
new builder -104
new calendar -132
new call -225
new chat -135
new collection -124
new command -143
new contact -84
new contactfolder -110
new content -297
new copy -144
new core -140
new description -250
new element -82
new expir -62
new fil -140
new file -123
new filenam -138
new folder -105
new gitlab -57
new imag -166
new instruction 157
new issu -295
new lin -124
new list -76
new llm -127
new location -93
new merg -58
new messag -110
new name -131
new note -83
new one -248
new onenot -83
new ones -76
new option -113
new page -185
new path -66
new pdf -93
new personal -94
new proces -83
new profil -209
new project -97
new propert -84
new recipient -181
new resourc -56
new roadmap -65
new rul -72
new set -317
new smtp -53
new sourcemapgenerator -81
new tab -239
new tabl -71
new text -53
new time -52
new titl -92
new version -67
new workspac -205
new worktre -194
newest -133
newl -296
newl upsert -73
newlin -247
newlin are -145
newlin represent -89
newremindertim -204
news -160
news and -77
news fact -64
next -91
next after -175
next call 103
next closest -72
next even -201
next generation -174
next instruction -61
next js -191
next page -391
next singl -154
next step -318
nextauth -131
nextauth js -131
nextchunk -112
nextchunk mode -112
nextlink -136
nextlink from -115
nextrequest -196
nextrespons -146
nextrespons next -134
nextthoughtneed -231
nginx -58
ngmodul -79
ngram -71
ngram _code -71
nich -196
night -83
night problem -59
nightl -205
nightl build -84
nightl pric -56
nimplement -103
nimplement oauth -103
nimumsiz -96
nimumsiz so -96
nin -207
nin all -56
nin exist -166
nin request -84
nl 84
nl on -101
no 158
no _name -283
no acces -345
no argument -313
no attribut -146
no authorization -60
no body -111
no break -56
no browser -354
no callback -156
no children -56
no code -244
no command -207
no configuration -255
no confirmation 280
no correction -105
no cost -74
no dedicat -52
no dependenc -220
no draft -303
no error -359
no etag -120
no expansion -154
no external -100
no extra -195
no filenam -79
no good -62
no handl -105
no index -71
no joinweburl -93
no jq -118
no longer 186
no more -207
no multi -85
no nativ -96
no need 159
no one 249
no os -60
no other -176
no outer -174
no parameter -254
no personal -281
no pip -214
no pre -136
no prefix -75
no priorit -67
no project -90
no readines -135
no redirection -179
no refresh -78
no request -275
no respons -56
no result -214
no rewrit -70
no rul 87
no scor -131
no set -96
no shortcut -70
no this -215
no validator -141
no version -109
no workspac -206
nobracket -52
nobracket _code -52
nod -421
nod and -73
nod connection -71
nod correctl -67
nod for -133
nod still -76
nod use -89
nod with -132
node -385
node _code -250
node _name -115
node _num -122
node _path -150
node _url -52
node and -85
node built -130
node children -95
node core -52
node has -247
node install -99
node is -112
node js -232
node node -70
node own -115
node propert -54
node shap -77
node spawn -97
node then -92
node to -132
node type -66
node up -59
node uses -70
node util -65
node v -67
node version -173
node via -180
nodej -246
nodej _path -101
nodej and -84
nodej environment -96
nodej world -89
nodeoption -99
nodeoption _code -83
noglobstar -68
noglobstar _code -68
nois -197
nois when -95
non -255
non destructiv -121
non empt -78
non esm -74
non keyset -79
non linux -52
non negotiabl -81
non problem -75
non tty -81
none -320
none consult -117
none of -203
none return -66
none typescript -65
nor -185
nor the -191
normal 146
normal _num -67
normal file -134
normal recommend -177
normalis -82
normalis everyth -82
normaliz -262
normaliz and -75
normaliz path -108
normaliz scor -57
normaliz the -129
normall -153
normall and -87
normall valid -78
norvell -145
norvell _email -145
not _code -208
not _name -154
not _url -53
not a -355
not able -153
not accept -78
not add -189
not all -236
not allow 202
not alphabetical -240
not alway -191
not an -394
not and -149
not appear 129
not applicabl -113
not as -285
not ask 133
not attempt -235
not automaticall -231
not availabl -245
not be 211
not belong -66
not both -137
not cach -301
not call -537
not care -207
not chang -218
not choos -95
not combin -104
not commit -227
not consum -159
not contain -304
not context -171
not creat -378
not currentl -94
not defin -226
not displa 286
not do -148
not e -68
not enough -81
not even -77
not ever -62
not execut -225
not executabl -215
not exercis -129
not exhaustivel -80
not exist -293
not export -241
not expos -413
not expr -138
not field 101
not for -185
not formall -103
not found -295
not gate -62
not ge -80
not give -209
not guarante -164
not gues -188
not helpful -62
not includ -373
not inherit -73
not inject -87
not invent -78
not invok -201
not its -95
not just -164
not know 97
not logg -308
not look 142
not matter -149
not mean -129
not meant -345
not mention 85
not merg -53
not modif -305
not mutat -145
not nam -143
not necessaril -99
not need 72
not null -168
not nullabl -174
not on -214
not only -146
not optional -203
not otherwis 159
not pack -95
not parameter 221
not part -320
not pass -245
not perfect -78
not perform -217
not proactivel -109
not prompt -205
not provid -578
not quot -93
not re -140
not recommend -296
not reconstruct -151
not record -137
not recurs -192
not relativ -55
not remov -84
not repeat -237
not requir 72
not resolv -227
not retr -199
not return -158
not send -161
not sentenc -131
not set -106
not shar -97
not skip -171
not specif -138
not start -284
not stor -392
not stripp -102
not suggest -158
not summariz -181
not suppl -80
not support -395
not that -95
not the -374
not this -206
not to 159
not tobean -113
not trimm -145
not try -201
not use -148
not useful -102
not via -130
not wait -202
not want -64
not with -183
not work 115
not your -118
notabl -174
notabl is -161
notadult -121
notadult and -121
notation -123
notation wher -93
note -128
note below -85
note content 151
note for 86
note if -100
note in 157
note it -123
note optional -87
note or -150
note rang -76
note select -57
note short -61
note text -56
note that -158
note the -205
note thes -104
note this -311
note type -109
note use -109
note you -191
note your -138
notebook -323
notebook and -97
notebook can -74
notebook name -70
notebook read -113
notebook section -95
notebook that -67
noth else 68
noth is -100
noth significant -164
noth similar -89
noth usabl -110
noth version -81
notif -291
notif me -83
notif the -147
notif them -141
notification -516
notification for -108
notification includ -81
notification servic -158
notification support -57
notification when -51
notificationurl -54
notify 150
notify the 150
notion -418
notion creat -83
notion list -125
notion retriev -295
notion updat -76
notrequir -148
now 336
now archiv -87
now be -79
now need -171
now on 173
now overload -187
now possibl -251
now that -104
now to 139
npm -577
npm _code -109
npm _num -200
npm _url -135
npm and -127
npm badg -73
npm install -70
npm modul -58
npm or -61
npm packag -140
npm url -73
npm version -73
npm weekl -71
npx -314
npx stackfram -124
npx you -241
nuanc -81
nuanc to -81
null -455
null _code -61
null as -120
null browser -168
null for -134
null grant -148
null if -182
null minor -121
null to -232
null valu -249
null when -108
nullabl -281
nullabl typ -56
num -160
num _code -160
number _code -310
number as -84
number but -109
number e -58
number for -496
number from 53
number generator -182
number in 176
number is -320
number list -123
number max -72
number of -576
number one -167
number or 223
number pars -132
number str -145
number this -136
number to -303
number total -81
number viewer -163
number without -129
numdocstorerank -217
numdocstorerank _code -117
numeric -160
numeric id -76
numeric propert -77
numerical -54
numerical valu -54
numvalu -64
numvalu _code -64
nx -334
nx becaus -101
nyc -179
o -154
o _code -66
o claro -81
o formatter -66
o prett -61
oauth -308
oauth _path -131
oauth application -219
oauth flow -103
oauthmetadataschema -88
oauthmetadataschema _code -88
oauthtokensschema -88
oauthtokensschema _code -88
object -396
object _code -325
object _name -61
object _num -54
object _url -114
object and -217
object are -176
object as -269
object by -56
object contain -202
object defin -136
object for -162
object ids -134
object in -180
object inspection -81
object is -227
object keys -128
object may -62
object method -103
object must -124
object of -76
object propert -98
object represent -68
object return -81
object schema -87
object that -95
object tip -99
object to -195
object tomldat -64
object tool -103
object typ -80
object type -158
object use -57
object usuall -82
object valu -270
object when -133
object which -52
object will -89
object with -313
objecttyp -198
objecttyp for -202
objecttypeid -202
objecttypeid and -202
observ -226
observ offset -73
observ right -65
observation -255
observation content -132
observation result -75
observation to -157
obtain a -296
obtain from -84
obtain the 142
obug -139
obug is -66
obug pick -91
obviou -94
obviou from -87
occur 128
occurr -55
occurr only -55
occurrenc -287
occurrenc cancel -91
occurrenc event -80
occurrenc of -186
occurrenc provid -119
occurrenc that -91
ocean -113
ocean view -54
october -194
october ever -189
october have -110
odata -252
odata deltalink -212
odata etag -69
odata nextlink -136
odata type -84
odt -58
odt rtf -58
of 145
of _code -413
of _name 168
of _num -193
of _path 110
of _private 448
of a -608
of all 246
of allow -147
of an -419
of angular -114
of another 80
of any 200
of argument -75
of assertion -74
of association -161
of attachment -131
of availabl -169
of base -178
of be -82
of bias -64
of block -159
of body -104
of branch -58
of byt -61
of call -200
of candidat -187
of categor -170
of cell -51
of chang -177
of child -93
of cli -51
of command -136
of condition -166
of conduct -393
of config 135
of configur -204
of constructiv -75
of contain -159
of content -298
of context -132
of contrar -141
of contributor -201
of creat -206
of credential 123
of criteria -97
of data 190
of db -94
of debug -66
of description -172
of detect -74
of devic -213
of director -341
of do -66
of document -225
of download -142
of each -306
of emitt -107
of engagement -133
of environment -184
of event -126
of ever 152
of exampl 101
of export -84
of extension -80
of failur -77
of famil -58
of februar -115
of field -280
of file -111
of filter -78
of firecrawl -152
of flatmap -89
of formatt -59
of generat -185
of github -161
of glob -104
of gnu -89
of goal -167
of guest -102
of high -83
of http -91
of hubspot -86
of imag -64
of import -52
of inactivit -51
of includ -128
of instanc -226
of instruction -317
of integration -133
of interact -64
of interfac -52
of isnonglibclinux -82
of issu -116
of it -185
of item -218
of its -117
of jest -102
of js -141
of just -222
of keys -80
of knip -197
of label -91
of larger -101
of last -60
of libc -97
of lightn -111
of limitation -181
of lin -111
of logical -100
of logs -158
of luck -96
of mailtip -128
of main -90
of mapping -94
of march -115
of markdown -63
of match -104
of measurement -123
of meet -60
of merg -75
of messag -295
of modul -108
of modular -98
of more -162
of multilingual -117
of multipl -221
of need -105
of neon -92
of node -100
of npx -241
of number -202
of object -75
of observation -142
of offic -170
of offset -92
of one -102
of operation -205
of option -80
of organization -162
of original -121
of other 186
of output -142
of overwrit -103
of pag -206
of page -74
of path -52
of pglit -149
of picocolor -52
of picomatch -112
of pipelin -51
of piscina -111
of plannerbucket -65
of plannertask -97
of postcs -58
of postgresql -66
of previou 61
of project -288
of propert -158
of quer -133
of randomnes -57
of readabilit -68
of recent -103
of record -75
of relation -67
of request -51
of resolv -55
of resourc -93
of result -239
of return -302
of room -101
of root -57
of rul -302
of screen -56
of script -122
of search -240
of second -189
of secret -196
of section -95
of senseles -83
of several -135
of shar -52
of shopif -187
of smaller -66
of some -205
of sourc -115
of sourcenod -109
of spec -84
of special -105
of squint -78
of stas -92
of string -85
of stripp -132
of subdirector -75
of support -64
of tag -106
of task -118
of team -52
of term -96
of text -256
of th -177
of that -199
of the 98
of thes -274
of this 193
of thos -199
of thought 62
of thre -124
of tim -203
of time -150
of timezon -93
of token -155
of tool 182
of truth -234
of turn -170
of two -177
of type -122
of union -74
of unit -106
of urls -122
of use -101
of user -295
of valu -188
of version -284
of warmup -81
of web -241
of which -182
of workflow -210
of workspac -126
of writ 87
of your 134
off 240
off by -261
off event -103
off fast -105
off its -71
off of -244
off to -148
offer -292
offer _num -58
offer a -145
offer their -143
offic -192
offic automatic -90
offic statu -53
official _code -155
official account -270
official angular -114
official docs -84
official documentation -236
official librar -54
official maintainer -137
official npm -89
official plugin -129
official postgr -59
official review -125
official up -81
offset -548
offset _num -135
offset _path -213
offset alon -92
offset date -72
offset for -109
offset in -70
offset is -222
offset rather -73
offset such -75
offset to -62
offset token -137
offset use -126
often found -68
often further -66
often mean -72
often used -97
often with -54
okay -166
okay to -166
old -196
older -273
older bash -95
older on -156
older runtim -77
older than -111
older typescript -62
oldest -146
oldest personal -119
omission -125
omission marker -125
omit -606
omit _name -59
omit for -156
omit it -107
omit or -131
omit the -297
omit them -57
omit this -178
omit to -350
omit together -166
omitt -440
omitt _name -327
omitt all -225
omitt by -66
omitt field -63
omitt it -146
omitt languag -103
omitt parameter -74
omitt return -145
omitt the -166
omitt uses -63
on 70
on _all_ -99
on _name -146
on _num -81
on _private 64
on _url -137
on a -541
on accurac -153
on all -252
on an -195
on any -197
on behalf 228
on bluesk -203
on cach -68
on call -225
on circleci -352
on concurrent -103
on confirm -71
on constructor -117
on creation -92
on deparser -51
on desktop -54
on disk -232
on droplet -81
on each -167
on emailaddress -119
on environment -80
on error -345
on expand -63
on external -51
on fil -67
on follow -61
on free -173
on github -167
on go -170
on how -115
on ignor -113
on inspect -62
on ios -185
on larg -126
on later -290
on linux -147
on maco -263
on match -78
on mess -224
on modern -90
on node -100
on npm -130
on onedriv -146
on open -117
on our -161
on parameter -73
on premis -218
on question -57
on read 237
on remot -370
on repeat -220
on repo -120
on respond 101
on screen -52
on search -97
on siginfo -60
on simulator -67
on sourc -96
on stabilit -171
on stack -208
on storefront -95
on succes -187
on that -180
on the -210
on their -284
on them -153
on this 117
on to 168
on top -135
on totall -70
on tutorial -66
on typescript -102
on user -150
on vlq -105
on way -59
on what -251
on which -194
on widel -64
on window -275
on you 101
on your -204
onboard -311
onboard new -135
onboard system -118
onboard v -96
once after -195
once befor -158
once call -50
once for -199
once has -78
once per -236
once the 212
once with -104
once you -174
once you'r -146
onclick -115
onclick user -115
one alway -72
one archiv -62
one border -79
one broad -65
one by -68
one call -437
one can -151
one cell -130
one command -181
one entr -146
one field -139
one for -211
one is 82
one issue -104
one item -79
one known -55
one larg -81
one last -136
one level -113
one line -139
one of -191
one off -103
one operation -58
one or -165
one page -236
one pipelin -110
one quer -75
one requir -145
one root -75
one row -99
one second -81
one shot -90
one should -183
one str -168
one subscription -236
one the 122
one unif -85
one v -81
one version -236
one we -53
one when -68
one whil -89
one with -62
one you -125
onedriv -243
onedriv personal -146
onenot -253
onenot notebook -190
onenot pag -97
onenot page -55
onenot section -84
onenotesection -97
onerror -107
onerror _code -101
ones -374
ones extra -65
ones instead -81
onignor -113
onignor optionsonignor -113
onlin -309
onlin _path -168
onlin meeting -178
onlinemeet -128
onlinemeet _path -73
only -275
only _code -95
only _name -104
only _url -58
only a -159
only addition -70
only after -351
only allow -116
only and -225
only appl -320
only applicabl -75
only argument -225
only author -102
only be -204
only call -199
only chang -131
only check -86
only data -74
only differenc -73
only direct -254
only displaynam -91
only for -244
only from -80
only hash -51
only have -132
only http -70
only if -327
only invit -107
only logs -65
only mb -71
only mode -61
only necessar -149
only need -156
only not -159
only nullabl -243
only on -232
only one -340
only parameter -59
only permission -73
only proce -151
only provid -168
only read -195
only requir -101
only result -62
only return -154
only search -114
only select -73
only serv 293
only set -111
only shar -62
only show -106
only stop -55
only successful -58
only support -267
only this 112
only to -399
only tool -175
only ts -94
only updat -202
only usag -96
only use -392
only used -410
only way -53
only what -223
only when 65
only without -62
only work -234
only you -274
onmatch -78
onmatch optionsonmatch -78
onretr -195
onretr _code -195
onto -170
onto another -126
ooo -89
ooo externalreplymessag -89
opacit -160
opaqu -125
opaqu str -125
open 273
open _name -98
open _path -100
open _private 265
open a 62
open an 151
open for -146
open form -96
open governanc -64
open hour -323
open issu -117
open pull -141
open sourc -211
open the -200
open thos -131
open vsx -122
openai 174
openai are 136
openapi -150
openapi _num -56
openapi structur -116
openj -162
openj foundation -166
openj slack -132
openpyxl -108
opensearch -166
opensearch cluster -62
operand -243
operand must -233
operat -372
operat as -91
operat on -192
operat system -317
operation -199
operation _num -92
operation and -218
operation as -205
operation call -89
operation creat -97
operation describ -80
operation doesn't -72
operation for -107
operation in -184
operation let -52
operation mode -236
operation parameter -115
operation return -143
operation right 146
operation so -132
operation text -187
operation that -81
operation to -284
operation was 152
operation when -54
operation will -148
operation with -230
operational -262
operational not -244
operational step -102
operator -413
operator ambiguit -54
operator and -228
operator bas -99
operator functionalit -118
operator not -142
operator that -93
opinion -215
opinion and -216
opt in 71
opt into -147
optimal -71
optimal workflow -71
optimiz -262
optimiz for -167
optimization -305
optimization and -59
optimization but -84
optimization in -67
optimization includ -114
optimization that -66
optimization use -51
option -394
option _code -54
option _name -73
option _num -223
option and -197
option are -220
option argument -78
option as -421
option be -94
option can -313
option exactl -58
option flag -217
option for -359
option in -209
option is -374
option may -136
option must -58
option object -379
option only -66
option picomatch -134
option rfc -58
option shell -87
option should -136
option solv -113
option the -179
option to -375
option when -70
option you -131
optional -530
optional argument -126
optional body -53
optional but -109
optional cach -98
optional categor -54
optional cycl -95
optional email -94
optional environment -90
optional field -51
optional flag -57
optional if -70
optional list -149
optional original -51
optional otherwis -108
optional parameter -150
optional project -80
optional scrap -72
optional team -60
optional the -104
optional webhook -93
optionall -302
optionall as -73
optionall includ -84
optionall send -141
optionall us -135
optionall with -141
optionsonignor -113
optionsonignor function -113
optionsonmatch -78
optionsonmatch function -78
opts -373
opts alia -98
opts call -67
opts ignorescript -116
opts packagemanager -116
opts unknown -51
optsdefault -85
or -316
or _code -316
or _name -185
or _num -139
or a -178
or account -124
or agre -88
or all -104
or alternativ -183
or alternativel -109
or an -107
or any -345
or append -217
or application -204
or as -114
or audit -138
or backtrack -62
or befor -162
or biom -83
or block -69
or blog -137
or breakdown -81
or browser -108
or c -81
or captcha -180
or caught -93
or chang -161
or classifya -62
or cli -164
or code -58
or collect -379
or command -281
or comment -164
or commit -82
or compar -78
or complet -69
or component -98
or condition -52
or configuration -54
or construct -55
or contact -103
or content -138
or context -67
or convert -155
or data -148
or decid -102
or declaration -124
or delegat -95
or delet -229
or diagonalup -55
or director -212
or disabl -62
or down -85
or dur -65
or dynamic -90
or edit -256
or entit -101
or escap -93
or even -75
or exception -87
or explain -141
or fast -55
or featur -62
or filter -75
or first -66
or fix -97
or flagg -127
or folder -183
or for -79
or gcloud -100
or get -74
or greater -53
or group -97
or gues -70
or has -55
or help -51
or higher -59
or identif -59
or identifier -60
or ids -64
or if -142
or impl -52
or incomplet -96
or indexeddb -76
or interfer -107
or ip -112
or is -137
or jsx -56
or key 119
or lead -54
or librar -50
or lint -68
or list -68
or location -78
or logic -76
or make -62
or mention -110
or metaobject -139
or modif -189
or modification -86
or modify -115
or more -157
or mutat -81
or not -349
or null -116
or openai 136
or otherwis -124
or paraphras -181
or pars -63
or path -59
or plain -64
or pre -174
or proces -83
or prompt -310
or prox -149
or put -61
or question -125
or receiv -69
or region -157
or reject -95
or remov -52
or renam -93
or repl -151
or replac -180
or repositor -82
or retr -151
or revis -108
or rul -95
or school -64
or scrapeid -230
or search -57
or secret -221
or see -79
or servic -216
or set -130
or sets -132
or sheet -66
or sheetnam -101
or shell -100
or shift -135
or short -81
or similar -107
or skip -210
or sourc -63
or sourcepath -58
or specif -80
or st -115
or stop -50
or str -85
or styl -132
or tag -96
or target -60
or task -51
or that -149
or the -60
or to -342
or ts -80
or typ -60
or uk -67
or unapprov -56
or updat -200
or url -72
or urls -55
or us -100
or use -328
or user -179
or verif -66
or via -207
or view -101
or want -62
or when -97
or will -71
or with -85
or work -104
or workaround -127
or wrong -110
or yarn -69
or you -111
orang -74
orang dark -74
orbs -183
order -160
order and 212
order as -71
order by -98
order code -58
order for -163
order from -60
order given -95
order in -99
order instead 85
order of -368
order on -220
order phas -156
order that -293
order the -91
order to 65
orderb -156
ordinar -326
ordinar command -289
ordinar workspac -130
organiz -245
organiz contact -171
organiz knowledg -88
organiz my -57
organization -481
organization _code -118
organization _url -59
organization and -193
organization have -79
organization id -61
organization only -139
organization that -170
organization to -79
organization user -79
organizer -325
organizer and -97
organizer of -166
organizer only -89
organizer send -91
organizer to -97
orgid -157
orgid _code -78
orgid startdat -107
orientation -200
origin -259
original _email -121
original associat -117
original author -87
original column -75
original config -79
original css -66
original error -161
original file -265
original identifier -144
original line -127
original messag -187
original quot -94
original request 103
original seed -132
original sourc -248
original source -140
original str -68
original token -51
originall -226
originall a -52
originall fail -186
originalusermessag -132
originat -126
originat from -73
originat in -72
originpolic -146
originpolic savedir -51
os -87
os specific -60
os version -58
other 216
other ai -232
other api -72
other are -189
other calendar -223
other chang -97
other circleci -271
other command -93
other contributor -141
other cool -148
other dash -70
other dependenc -52
other estre -75
other field -223
other format -128
other globb -54
other hubspot -184
other in -121
other less -68
other librar -240
other long -103
other messag -73
other migration -171
other modul -113
other object -81
other output -97
other participant -124
other peopl -79
other prng -125
other project -182
other propert -61
other result -162
other server 357
other shell -241
other shopif -496
other tags -150
other test -177
other than -239
other the -75
other timekeep -73
other to -164
other tool 90
other typ -70
other typescript -212
other unchang -84
other unresolv -195
other user -78
other vitest -52
other who -67
other word -190
otherwis a -76
otherwis an 149
otherwis display -80
otherwis fals -215
otherwis its -107
otherwis negativel -124
otherwis present -257
otherwis return -166
otherwis the 231
otherwis use -239
our -232
our apis -79
our best -71
our blog -100
our code -69
our communit -67
our contribut -69
our docs -62
our latest -78
our librar -62
our nightl -84
our notification -81
our prior -149
our recommendation -90
our server 132
our work -131
out 145
out _path -115
out an -113
out destructiv 146
out if -353
out of -275
out perform -124
out the -309
out thos -76
out to -191
out tool -225
out wher -206
outbound -80
outbound network -80
outcom -174
outcom of -174
outdat 144
outer -174
outer pair -174
outlin -261
outlin here -58
outlin in -155
outlin show -57
outlook -391
outlook carr -76
outlook client -187
outlook com -155
outlook contact -163
outlook email -174
outlook item -81
outlook ml -99
outlookcategor -223
output and -390
output are 168
output as -317
output be -90
output can -50
output css -148
output default -83
output director -332
output event -176
output fil -147
output file -168
output for -239
output format -210
output formatt -110
output from -101
output in 93
output includ -214
output instruction -384
output is -262
output layout -51
output location -237
output non -81
output of 391
output over -140
output preserv -167
output protection -140
output provid -62
output shap -57
output should -207
output such -73
output support -118
output than -54
output the 225
output typ -52
output type -56
output via -86
output will -109
output with -128
output your -108
outputdir -256
outputdir and -132
outputdir parameter -127
outputdir requir -105
outputpath -210
outputpath and -111
outsid 190
outsid of -150
outsid the 234
over -56
over _num -131
over a -105
over another -77
over any -164
over arxiv -64
over data -63
over download -52
over http -50
over if -95
over interpolat -95
over multipl -78
over spawn -79
over tak -55
over time -185
over your -163
overall -297
overall result -104
overflow -252
overflow _url -191
overflow from -78
overflow protection -65
overhead -157
overhead on -63
overl -99
overl permissiv -99
overload -280
overload as -99
overload function -187
overload limitation -57
overrid 106
overrid and -52
overrid exist -55
overrid for -100
overrid in -66
overrid the 80
overridden -349
overridden declaration -75
oversiz -70
oversiz for -70
overview -171
overview of -152
overwhelm -95
overwhelm the -95
overwrit -258
overwrit an -119
overwrit exist -96
overwrit the -219
overwritten -228
own -550
own _name -168
own artifact -153
own browser -162
own by -142
own children -100
own e -72
own enumerabl -76
own import -194
own install -75
own knowledg -163
own performanc -118
own resolver -124
own risk -170
own rollback -65
own section -67
own ui -88
owner for -113
owner id -74
owner of -142
ownerid -192
ownerid and -163
ownership -326
ownership important -143
ownership valu -80
owns -173
owns its -71
owns the -134
oxc -331
oxc ast -71
oxc partiall -147
oxfmt -135
oxidation -83
oxidation compiler -83
oxlint -357
oxlint _url -77
oxlint as -112
oxlint separat -89
oxlint type -62
p -313
p _code -79
p _email -167
p align -111
p email -168
p mean -78
p ponnan -73
pacific -93
pacific standard -93
pack -250
pack _code -115
pack and -60
pack by -128
pack director -69
pack multipl -95
pack the -89
packag _code 209
packag also -221
packag contain -218
packag director -108
packag error -89
packag exist -67
packag for -163
packag from -135
packag includ -162
packag into -309
packag is -238
packag keep -67
packag left 216
packag like -107
packag locall -275
packag mak -192
packag manager -500
packag move -108
packag name -133
packag node -59
packag ship -58
packag subpath -189
packag that -63
packag to -85
packag via -359
packag was -191
packag with -62
packagemanager -196
packagemanager _code -196
pacman -119
pacman zypper -119
padd -97
padd round -97
pag -469
pag _path -122
pag acros -97
pag and -121
pag by -112
pag in -139
pag next -175
pag spas -53
pag that -138
pag to -86
pag use -131
pag with -91
page -519
page _num -73
page _url -67
page and -231
page as -236
page at -194
page break -91
page by -79
page cannot -177
page content -291
page default -101
page from -225
page html -58
page id -55
page in -222
page is -79
page not -97
page number -200
page of -177
page on -51
page propert -53
page protection -112
page return -62
page structur -55
page that -206
page the -152
page through -197
page to -179
page url -110
page us -59
page use -52
page without -55
pageidx -197
pageidx to -197
pageindex -222
pageindex _num -120
pagelen -193
pagelen _code -173
pagenumber -74
pagenumber and -74
paginat -332
paginat list -167
pagination -375
pagination content -63
pagination limit -66
pagination offset -87
pagination use -134
pain -59
pain categor -59
pair -100
pair commit -63
pair for -61
pair generation -71
pair locat 165
pair of -111
pair with -236
panel -198
paper -249
paper _num -66
paper by -89
paper that -77
paper the -98
paperid -66
paragraph -200
paragraph with -57
parallel -117
parallel one -105
param -242
param on -153
param select -99
parameter 58
parameter _code -192
parameter _name 168
parameter and -265
parameter are -540
parameter as -75
parameter default -189
parameter expansion -57
parameter explain -280
parameter for -219
parameter graph -83
parameter if -134
parameter in -185
parameter includ -284
parameter includehiddenfolder -182
parameter is -196
parameter may 158
parameter must 230
parameter of 77
parameter search -111
parameter set -290
parameter the -133
parameter to -438
parameter until 158
parameter valu -154
parameter when -225
parameter with -457
parameter work -98
parameter workspaceroot -80
parameter you -163
paraphras -181
parcel -169
parcel _url -159
paren -97
paren brac -54
parent -431
parent director -272
parent folder -59
parent of -74
parent path -67
parent task -108
parent to -53
parentfolderid -105
parentfolderid move -56
parenthes -337
parenthes and -249
parenthes show -53
parentid -92
parentid filenam -92
parentnotebook -67
parentnotebook parentsectiongroup -65
parentreferenc -247
parentreferenc with -80
parentsectiongroup -65
parentsectiongroup to -65
parit -113
park -205
park restaurant -56
pars -454
pars _code -191
pars a -149
pars all -53
pars and -292
pars as -235
pars depars -65
pars error -179
pars gnu -64
pars integer -161
pars it -59
pars like -93
pars mb -76
pars mcp -63
pars multipl -50
pars option -232
pars script -68
pars stringif -131
pars the -231
pars throughput -92
pars tree -70
pars tsconfig -67
pars when -132
pars your -124
parsefil -126
parsefil return -113
parseplpgsql -109
parseplpgsql _code -89
parser -376
parser _code -140
parser _num -91
parser _url -134
parser and -163
parser buffer -79
parser bundl -129
parser compil -79
parser for -171
parser in -99
parser plugin -190
parser that -50
parser to -117
parseresult -57
parsetsconfig -76
part _code -166
part are -128
part arithmetic -51
part of 124
part such -149
part they -147
partial -371
partial _code -123
partial ast -62
partial file -212
partial html -86
partial result -146
partial tre -144
partiall -265
partiall cop -147
partiall copy -197
participant -124
participation -155
participation interest -155
partner -241
partner _code -110
partner api -195
partner application -53
partner dashboard -138
partner invit -75
partner professional -75
pass 234
pass _code -250
pass _name -433
pass a -450
pass all -285
pass along 102
pass an -411
pass any -111
pass arra -205
pass as -87
pass both -109
pass broken -71
pass code -93
pass commit -123
pass directl -169
pass either -105
pass fals -149
pass fil -99
pass in -275
pass its 173
pass messag -115
pass null -249
pass one -158
pass option -359
pass quer -228
pass select -109
pass set -77
pass stopdirector -202
pass that -141
pass the 151
pass them 229
pass this -232
pass thos -52
pass through -232
pass to -527
pass user -109
pass with -62
pass your -153
passag -222
passag and -164
passag of -125
password 282
password _name -313
password for -154
password found 165
password in 97
password of 162
past 262
past command -192
past friendl -91
patch -356
patch content -181
patch data -135
patch for -124
patch method -60
patch only -84
patch or -60
patch to -81
path -429
path _code -204
path _name -84
path _path 209
path _url -112
path among -131
path and -235
path are -113
path as -106
path befor -202
path chang -163
path config -163
path contain -87
path count -54
path e -66
path exist -71
path first -97
path for -147
path from -270
path if -123
path in -134
path is -293
path may -127
path must -53
path need -101
path of -336
path param -97
path parameter -237
path relativ -68
path segment -193
path separator -79
path so -66
path that -79
path the -160
path to -615
path translat -85
path translation -95
path use -98
path util -71
path wher -56
path will -50
path with -126
path without -206
path you -170
pathext -351
pathext _code -265
pathext _url -123
pathext environment -162
patient -181
patient poll -75
patient with -145
patientl -61
patientl for -61
pattern -452
pattern _code -193
pattern _file -51
pattern _name -90
pattern and -91
pattern are -99
pattern contain -293
pattern directl -52
pattern for -91
pattern in -213
pattern into -77
pattern like -109
pattern match -67
pattern of -64
pattern pattern -115
pattern to -221
pattern with -161
payload -298
payload only -71
payload option -58
payment 255
payment api 67
payment apps -144
payment provider -89
payment solution -89
pdf -379
pdf creation -92
pdf docx -58
pdf fil -291
pdf file -115
pdfs -129
peer 293
pem 176
pend -253
pend task -107
peopl -181
peopl emoji -83
peopl other -74
peopl who -75
peopl within -79
per -352
per _name -96
per cjs -74
per commit -64
per declaration -56
per distinct -112
per esm -69
per file -95
per internet -69
per line -114
per namespac -64
per page -72
per path -163
per predicat -66
per propert -58
per question -141
per recipient -100
per releas -139
per repo -62
per second -85
per the -130
percent 180
percent encod -55
percent sign -146
percent syntax -160
percentag -141
percentag threshold -117
perfect -293
perfect for -158
perfect here -78
perfectionism -83
perfomanc -121
perfomanc optimization -121
perform -388
perform a -69
perform an -177
perform any -288
perform databas -128
perform on -70
perform the -260
perform unsaf -66
perform web -104
perform with -219
performanc -488
performanc audit -97
performanc but -114
performanc compar -61
performanc comparison -114
performanc cost -164
performanc debugg -92
performanc hit -156
performanc if -94
performanc improvement -70
performanc less -104
performanc metric -67
performanc multilingual -69
performanc on -99
performanc optimization -83
performanc overhead -105
performanc tool -83
performanc trac -65
performanc warning -111
period -244
period of -102
permanent -85
permanent removal -85
permanentl -323
permanentl delet -278
permanentl remov -68
permission 130
permission and -172
permission befor 60
permission error 208
permission failur -62
permission for -207
permission from -67
permission grant -72
permission level -62
permission object -62
permission other -79
permission prompt 76
permission section -185
permission that -73
permission they -216
permission tip -52
permission to -307
permission with -161
permissiv -99
permissiv as -99
permit -122
permit deletion -122
permitt -209
persist -310
persist acros -73
persist locall -180
persist or -145
persist the 277
persist to -170
persistenc -103
persistenc either -76
person 74
persona -229
persona for -92
persona of -169
personal _code -144
personal calendar -94
personal collection -166
personal for -209
personal internal -119
personal only -274
personall -58
personall identifiabl -58
pet -139
pet friendl -83
pet suppl -173
pg -114
pg runtim -56
pglit -352
pglit and -71
pglit build -92
pglit client -58
pglit dev -68
pglit does -66
pglit is -262
pglit postgr -102
pgp -198
pgp signatur -198
pgsql -113
pgsql _path -58
pgsql parser -108
pgvector -71
pgvector _url -71
phas -241
phas _num -150
phon 212
phon number 212
photo -269
photo and -78
photo for -218
photo must -63
photorealistic -89
photorealistic styl -89
phras 208
physical -193
physical cor -100
physical cpu -100
physical devic -114
physical mobil -71
physical unit -97
pick one -75
pick them 126
pick up -138
pick worker -69
picocolor -98
picocolor _url -52
picomatch -206
picomatch _url -63
picomatch and -112
picomatch only -85
picomatch option -135
pictur -168
pid -246
pid proces -110
piec -92
pinecon -243
pinecon code -127
pinecon index -221
ping 117
pip etc -66
pip i -53
pip it -197
pip the -137
pip to -181
pipe -265
pipe a -77
pipe call -252
pipelin -408
pipelin call -277
pipelin configuration -95
pipelin definition -152
pipelin id -83
pipelin nam -210
pipelin name -147
pipelin rollback -277
pipelin run -54
pipelin selection -57
pipelin to -63
pipelin url -222
pipelinechoicenam -237
pipelinechoicenam is -110
pipelinechoicenam must -112
pipelinechoicenam parameter -139
piscina -143
piscina is -60
pixel -400
pixel default -109
pixel for -54
pkce -145
pkce _url -113
pkce challeng -95
pkcs -69
pkcs _num -69
plac -281
plac in -229
plac output -147
plac the -102
plac them 115
plac to -67
plac us -85
placeholder -272
placeholder like -63
placeholder text -59
placement -55
placement rul -55
plain -359
plain consol -78
plain english -165
plain js -137
plain search -77
plain text -265
plan -470
plan _num -103
plan _url -103
plan breakfast -64
plan only -58
plan pric -127
plan that -292
plan to -123
plann a -177
plann and -130
planner -161
planner bucket -62
planner interpret -54
planner task -95
plannerbucket -226
plannerbucket object -87
plannertask -226
plannertask object -97
plannertaskchatmessag -65
plannertaskdetail -94
plannertaskdetail object -94
platform -283
platform for -60
platform portabl -66
platform runs -54
platform solution -78
platform support -90
platform to -161
play -89
playground -267
playground _url -100
playwright -305
playwright code -140
pleas 299
pleas be -261
pleas consider -67
pleas creat -66
pleas do -227
pleas don't -57
pleas ensur -209
pleas file -215
pleas ignor 144
pleas keep -91
pleas make -187
pleas note 115
pleas rais -95
pleas read 132
pleas refer -210
pleas report -123
pleas review -307
pleas see -361
pleas tell -105
plugin -83
plugin and -221
plugin api -147
plugin architectur -89
plugin are -183
plugin can -138
plugin data -73
plugin does -106
plugin hook -165
plugin interfac -133
plugin is -68
plugin list -129
plugin that -239
plugin utilit -97
plugin with -164
plugin work -217
plus -205
plus odata -115
plus one -75
plus the -138
pm -91
pm aedt -84
png -240
png imag -97
png jpeg -104
pnp -117
pnp should -59
pnpm -221
pnpm _num -63
pnpm if -202
pnrg -89
pod -155
pod to -151
pods -101
point -143
point _num -219
point at -84
point for -266
point in -267
point number -147
point you -84
polari -272
polari admin -181
polari app -131
polari checkout -107
polari customer -115
polic and -73
polic for -232
polic that 157
poll -480
poll _name -67
poll attempt -103
poll do -119
poll ever -132
poll for -170
poll is -135
poll link -160
poll on -55
poll patientl -61
poll this -214
poll with -58
polyfill -158
polyfill in -54
ponnan -73
ponnan _email -73
pooja -112
pooja d -112
pool -305
pool constructor -58
pool run -103
pool spa -56
popular -201
popular css -116
popular formatter -80
popular tool -82
populat -197
port _num 252
port from -185
port on -168
port thes -102
port to -142
portabl -201
portabl nano -82
portabl walk -66
portal 227
portalid -132
portalid and -132
pos -173
pos customer -120
pos retail -94
pos ui -125
position -466
position first -186
position in -183
position of -211
position provid -124
position text -54
position type -58
positionall -104
positiv -337
positiv offset -104
posix -267
posix _name -120
posix bracket -204
posix class -174
posix only -61
posix sh -82
possibl -496
possibl about -91
possibl for -83
possibl status -117
possibl the -157
possibl to -125
possibl valu -218
possibl you -125
post 146
post _path -58
post a -136
post call -128
post filter -222
post from -172
post includ 169
post multipart -84
post operation -52
post request -89
post tabl -229
post to -127
postcs -241
postcs is -185
postcs plugin -116
postcs svgo -82
postgi -71
postgi _url -71
postgr -322
postgr build -52
postgr c -114
postgr extension -71
postgr fork -92
postgr in -154
postgr tool -98
postgr wasm -84
postgresql -209
postgresql _num -59
postgresql asts -60
postgresql licens -52
postgresql parser -134
postgresql uses -59
postman -369
postman api -65
postman cloud -170
postman collection -73
postman environment -95
postman full -177
postman mock -74
postman organization -59
postman vault -118
postman workspac -96
postpon -70
postpon a -70
posturl -112
posturl form -112
potentiall -87
potentiall unsaf -74
power -98
power by 52
power cycl -114
power of -58
power off -198
power on -82
power part -140
power pgsql -70
powerful -218
powerful fastest -101
powerful web -167
powershell -115
pr -420
pr _name -136
pr comment -110
pr run -330
practic -276
practic _path -65
practic guid -77
pre authenticat -88
pre configur -65
pre fill -170
pre filter -210
pre optimiz -77
preced 255
preced instruction 158
preced order 111
preced pattern -54
precedenc 121
precedenc and -60
precedenc over 123
precis -162
precis information -92
precis tim -111
precision -201
precision and -120
precision with -95
precondition -122
precondition x -118
predicat -156
predicat run -66
predicat x -118
predictor -165
prefer -621
prefer _code -101
prefer _name -68
prefer color -50
prefer nativ -57
prefer patch -74
prefer tak -55
prefer that -105
prefer the -337
prefer this -244
prefer to -100
preferenc -244
preferr -321
preferr for -80
preferr languag -232
preferr time -137
prefilter -115
prefilter omit -89
prefix -196
prefix _code -260
prefix bas -54
prefix each -191
prefix is -149
prefix mark -143
prefix tag -75
prefix with -118
premis -218
premis director -174
premis user -92
prepar -209
prepar resolver -113
prepend -162
prepend the -107
prerequisit -214
prerequisit for -54
pres -321
pres a -252
pres e -85
pres on -87
presenc 154
present 78
present _num -145
present befor -144
present combin -145
present diff -163
present in -388
present some -54
present the 171
present you -331
preserv -463
preserv a -163
preserv all -196
preserv full -106
preserv that -189
preserv the -124
preserv unles -68
preservation -179
preservation at -68
preservation type -51
preservation you -62
preset -142
press -239
pretend 286
pretend that 265
pretend you 87
prett -198
prett messag -60
prett print -181
prettier -301
prettier _code -75
prettier _url -172
prettier configuration -105
prettier etc -89
prettier ignor -51
prettier is -75
prettier or -83
prevent context -78
prevent end -124
prevent overwhelm -95
prevent proxy 148
prevent securit -219
prevent unnecessar -97
prevent us -79
preview -429
preview chang -72
preview creation -50
preview of -51
preview stor -84
preview team -77
preview to -84
previou 165
previou _name -65
previou behavior -84
previou constraint 237
previou decision -212
previou insight -57
previou order 211
previou postgr -66
previou respons -303
previou response -135
previou scrap -57
previou think -124
previou thought -230
previou tool 135
previou tutor -193
previou v -103
previousl -152
pric -464
pric _code -59
pric and -65
pric chang -141
pric dat -56
pric for -105
pric from -138
pric identif -56
pric information -58
pric offer -118
pric tier -85
pric watch -142
primar -344
primar calendar -211
primar user -120
primaril -109
primaril design -85
primaryemail -207
primaryemail _path -207
primaryid -66
princ -155
princ john -155
principal -287
principal that -213
principl -126
principl from -125
print 252
print an -61
print formatly -64
print prett -60
print servic -73
print the 221
print to -189
print usag -64
print xml -73
print your 161
prior 93
prior instruction 80
prior to 226
priorit _num -155
priorit and 97
priorit is -114
priorit of -237
priorit sett -60
priorit use -111
prioritiz -246
prioritiz securit -99
prioritiz this -164
prioritization -179
privac -266
privac set -110
privac sett -257
privat 120
privat _code -327
privat api -112
privat key 144
privat network -271
privat only -89
privat pool -210
privat preview -173
privatenetwork -211
privileg 189
privileg global -80
prng -277
prng algorithm -57
prng bas -70
prng come -85
prng in -103
prng provid -125
prng with -62
pro -71
pro tip -70
proactiv -165
proactivel -249
proactivel don't -111
proactivel try -109
proactivel when -184
probabilit -88
probabl -196
probabl be -101
probabl want -120
problem -312
problem into -162
problem runn -146
problem solv -203
problem that -55
problem through -141
proce 268
proce accordingl 261
proce automaticall -236
proce with -196
procedur -201
procedur and -195
proceed -236
proces __tinypool_state__ -92
proces _code -180
proces _path -106
proces _private -204
proces action -83
proces adapt -190
proces and -54
proces argv -71
proces be -158
proces by -124
proces can -81
proces communication -134
proces complet -156
proces completion -191
proces cwd -139
proces detail -89
proces environment 130
proces finish -152
proces for -290
proces generat -140
proces gracefull -125
proces has -140
proces id -204
proces identifier -175
proces in -84
proces internal -58
proces is -235
proces of 127
proces on -100
proces runn -76
proces session -81
proces shim -85
proces slightl -192
proces step -135
proces that -141
proces the -166
proces them -72
proces to -131
proces until -262
proces version -80
proces via -165
proces wait -145
proces will -141
proces worker -134
process -399
process a -192
process script -92
process stderr -97
process the -122
process with -82
process without -66
produc 166
produc a 167
produc by -212
produc error -111
produc independent -70
produc wrong -128
product 73
product and -311
product by -65
product card -106
product information -54
product nam -143
product name -58
product on -150
product pag -58
product subscription -124
production as -64
production databas -152
production grad -106
professional -160
professional account -173
professional and -88
profil 106
profil and 120
profil behavior -209
profil for -210
profil information -156
profil page -105
profil photo -241
profil resourc -69
profilepag -66
profilephoto -64
profilephoto readwrit -64
prog -270
prog action -91
prog alia -152
prog command -81
prog commmand -87
prog describ -145
progcommandusag -67
progcommandusag desc -67
progdescribetext -130
program -371
program attribut -152
program is -88
program must -59
program version -128
programm -97
programm languag -98
programmatic -148
programmatic file -103
programmaticall -141
programmaticall acces -141
progres -315
progres compression -109
progressiv -60
progressivel -91
progressivel closer -51
prohibit -116
prohibit string -116
proj -140
proj _name -114
project -239
project _code -58
project _file 119
project _path -173
project _url -174
project a -143
project also -51
project and 67
project are -278
project associat -56
project belong -113
project by -165
project can -190
project cannot -169
project configuration -309
project could -53
project data -149
project default -68
project detail -51
project detection -123
project does -58
project fil -189
project filter -54
project follow -159
project for -210
project format -71
project forward -268
project from -275
project gid -183
project has -65
project i'm -148
project id -269
project ids -120
project if -60
project in -286
project information -72
project is -124
project issu -58
project key -121
project lack -127
project licens -324
project like -126
project maintain -222
project mileston -90
project mrs -142
project must -65
project name -214
project no 237
project or -150
project originat -72
project own -87
project pass 93
project path -79
project pglit -66
project proj -137
project provid -218
project referenc -62
project root 149
project sett -52
project setting -173
project setup -85
project should -65
project slug -127
project sort -53
project specific -238
project statu -87
project still -50
project team -70
project that -352
project the -95
project to -297
project updat -285
project url -320
project uses -118
project when -126
project with -336
project within -137
project without -55
project workspac -311
project would -149
project you -92
projectid -191
projectid _code -53
projectid as -58
projectid must -127
projectidorke -84
projection -172
projection capabilit -71
projection operator -114
projection or -61
projectkeyorid -51
projectkeyorid get -51
projectslug -360
projectslug _code -146
projectslug exactl -169
projectslug from -71
projectslug need -170
projectslug not -128
projectslug with -248
projecturl -190
promis -285
promis _code -148
promis any -160
promis can -64
promis str -96
prompt 287
prompt _path -232
prompt allowlist -138
prompt also -123
prompt and 90
prompt befor 85
prompt by 98
prompt content -94
prompt describ -137
prompt direct -58
prompt etc -87
prompt exampl -250
prompt for -304
prompt in 282
prompt mention -149
prompt retrieval -215
prompt text -222
prompt the -213
prompt when -119
prompt you 122
promptid -274
promptid _name -142
pron -109
pron speciall -109
pronounc -104
pronounc with -78
proof 280
proof key -69
prop -66
prop and -66
prop valu -66
proper 169
proper encod -73
properl -277
properl and -77
properl escap -89
properl install -81
properl reject -139
properl without -104
propert -334
propert _code -57
propert _name -258
propert _path -57
propert and -271
propert are -132
propert availabl -97
propert bas -162
propert can -121
propert can't -68
propert contain 160
propert does -52
propert doesn't -140
propert for -77
propert format -90
propert in -407
propert includ -100
propert into -56
propert is -304
propert isn't -140
propert nam -99
propert of -285
propert on -140
propert read -74
propert retain -61
propert section -98
propert sent -170
propert that -76
propert the -257
propert to -282
propert type -104
propert use -55
propert valu -134
propert which -54
proportionall -123
proportionall to -123
proposal -109
proposal wasn't -70
proposednewtim -241
proposednewtim to -87
proprietar -284
protect -242
protect branch -167
protect header -64
protect pag -116
protection -297
protection from -68
protection guidelin -112
proto -93
protocol -420
protocol _url -58
protocol or -62
protocol profil -209
protocol spoken -51
protocol typescript -64
protocol version -195
prototyp -212
prototyp getter -79
prototyp tostr -87
prototyp tostringwithsourcemap -61
provid __a -155
provid _name 104
provid a -431
provid accurat -228
provid an -168
provid and -292
provid as -134
provid ask -206
provid asychronou -199
provid both -103
provid by -457
provid color -55
provid context -160
provid detail -182
provid either -135
provid element -216
provid embedding -106
provid exist -192
provid functionalit -125
provid host -85
provid in -278
provid instruction -415
provid it -111
provid list -65
provid mov -186
provid option -161
provid outputdir -62
provid parentreferenc -80
provid permission -141
provid rather -63
provid repl -121
provid reposlug -93
provid return -114
provid strong -99
provid support -157
provid the 194
provid them 243
provid to -53
provid together -123
provid urls -61
provid uses -56
provid when -196
provider -180
provider and -61
provider avoid -106
provider bas -80
provider to -89
provision -314
provision a -219
provision and -52
provision authentication -149
prox 179
prox that -149
proxy 148
proxy issu 148
prs -127
prs for -108
prun -214
pseudorandom -132
pseudorandom number -132
pstyl -93
pstyl w -93
public 210
public _code -286
public and 148
public everyon -295
public filter -188
public home -58
public key 70
public surfac -67
public syntax -172
public team -107
public visibilit -234
public workspac -116
publicl -180
publicl accessibl -87
publicl visibl -161
publish 84
publish a -192
publish as -164
publish of -144
publish public -118
publish to -272
publish under -232
punct -116
punct _code -116
punctuation -167
punctuator -52
pure -270
pure mean -119
pure rand -182
pure version -158
purif -150
purif targ -60
purif the -143
purit -62
purit in -62
purpl -74
purpl dark -74
purpos is 93
purpos of -148
purpos or -79
purpos you 109
push 106
push a -152
push and -97
push operation -195
push the 218
push to -191
push your -182
put 120
put assertion -68
put for -142
put operation -82
put quer -97
put replac -348
put the 96
put thos -55
puts -220
puts the -220
px -83
px larg -84
px medium -84
px thumbnail -84
python 133
python _num -71
python _path -59
python c 186
python docx -108
python i -62
python repl -139
python script -196
q -171
q _code -111
q parameter -111
qualit -234
qualit _num -89
qualit and -56
qualit but -70
qualit for -74
qualit indicator -126
qualit spe -57
quer -327
quer _path -191
quer a -82
quer also -93
quer and -168
quer as -226
quer automaticall -87
quer dsl -134
quer exact -69
quer filter -121
quer focus -51
quer for -54
quer guidanc -85
quer here -133
quer if -83
quer impl -110
quer in 128
quer is -285
quer languag -149
quer param -215
quer parameter -473
quer refinement -62
quer relat -120
quer so -135
quer split -65
quer str 151
quer support -268
quer text -410
quer that -80
quer tight -91
quer to -292
quer too -73
quer use -58
quer usuall -65
quer when -58
quer with -61
query -137
query intent -130
queryoption -73
queryoption mode -73
queryparam -234
querystring -96
querysuggestion -79
question 438
question about -424
question do -143
question into 109
question or -487
question will -179
question with -143
question without 87
queu -190
queu check -77
quick -275
quick factual -119
quick referenc -63
quick start -105
quick usag -254
quickl -144
quickl scan -107
quirk -73
quot -449
quot each -174
quot histor -94
quot in -86
quot multi -68
quot or -93
quota -194
quotation -212
quotation mark -165
r 178
r loomi -175
r n -66
radio -67
radio button -61
rafaelgs -67
rafaelgs _url -67
rag -147
rag retrieval -147
rail -181
rail braill -85
rais 64
rais a -82
rais an -95
rais only -106
rais them -298
ran -222
ran into -141
ran us -96
rand -209
rand _code -64
rand in -125
random 286
random generator -153
random number 272
random valu -149
randomgenerator -147
randoml -114
randoml generat -114
randomnes -57
randomnes qualit -57
rang -449
rang _url -79
rang back -54
rang end -104
rang from -108
rang in -76
rang inclusiv -103
rang into -231
rang must -84
rang note -77
rang of -207
rang read -72
rang shift -99
rang slic -101
rang start -104
rang tip -52
rang up -77
rang you -109
range -151
range format -129
rank fusion -63
rank librar -98
rank result -138
rank task -113
ranking -128
rat -219
rat and -67
rat bad -90
rat overall -104
rate 113
rate limit -248
rate this -65
rate to 190
rather nich -130
rather simpl -78
rating -252
rating _num -74
rating and -246
ratio -176
ratio and -152
raw -334
raw byt -92
raw mode -130
raw output -76
raw prett -59
raw schema -63
re -354
re authentication -171
re creat -170
re fire -114
re open -131
re run -100
re seed -54
re validat -55
reach -497
reach end -80
reach for -176
reach may -60
reach out -184
reach production -64
reach relevant -77
reach the -179
react -125
react nativ -85
reaction -349
reaction from -55
reaction on -153
reaction to -95
reactivit -73
reactivit transformer -73
read 276
read _code 173
read _num -115
read _path 127
read _private 145
read a -332
read and -110
read any -139
read authoriz -60
read behavior -84
read calendar -235
read capabilit 164
read contact -62
read data -165
read default -155
read fil 309
read filepath -84
read for -350
read from -272
read full -204
read have 132
read in -217
read it 349
read last -121
read more -123
read only -150
read or -180
read our -69
read output -218
read pag -104
read part -143
read pdf -110
read permission -53
read scop -232
read search -69
read separatel -166
read the -163
read this 103
read to -486
read with -284
read writ -226
read your -140
readabilit -200
readabilit and -128
readabl -202
readabl context -61
readabl messag -89
readablestream -71
readablestream _code -67
reader -80
readfilesync -250
readines -180
readines poll -135
readines statu -96
readlin -60
readlin stream -60
readm -206
readm and -274
readm content -116
readm directl -57
readm must -163
readm run -318
readm templat -163
readmap -144
readmap _code -147
readwrit -176
readwrit all -176
real but -75
real devic -87
real error -101
real postgresql -88
real time -134
real world -107
realiz -80
realiz more -80
realization -76
realization about -76
reall -87
reall think -87
reallocat -53
reapeat -67
reapeat itself -67
reason 118
reason and 125
reason for -322
reason if -216
reason the 165
reason why -52
reason you'll -126
reasonabl -171
reasonabl default -104
reasonabl to -99
reauthoriz -115
reauthoriz a -115
reauthorizationrequir -151
reauthorizationrequir and -81
rebas -325
rebas _url -182
reboot 126
rebrand -93
rebuild -176
rebuild the -132
rebuild wasm -80
recall -125
recap -70
receipt -280
receipt in -194
receiv -78
receiv _num -64
receiv a -263
receiv all -172
receiv clear -115
receiv featur -101
receiv from -69
receiv lifecycl -81
receiv long -171
receiv notification -81
receiv sent -87
receiv the -105
receiv when -156
receiv zero -61
receiveddatetim -192
recent -265
recent benchmark -94
recent call -103
recent commit -58
recent entr -107
recent messag -402
recentl 72
recip -192
recip are -123
recip box -159
recipient -166
recipient and -225
recipient email -172
recipient for -308
recipient in -136
recipient is 144
recipient or -62
recipient see -107
recipient smtp -83
recipient to 100
recipient with -100
recipientscop -70
recipientscop recipientsuggestion -70
recipientsuggestion -70
recipientsuggestion comma -70
reciprocal -63
reciprocal rank -63
recognition -160
recognition from -160
recogniz -136
recogniz imag -76
recogniz proces -70
recogniz prompt -119
recommend -64
recommend approach -295
recommend default -197
recommend for -285
recommend if -203
recommend read -69
recommend that -397
recommend to -101
recommend try -57
recommend way -177
recommend workflow -190
recommendation -204
recommendation is -90
recommendation likelihood -145
reconnect -262
reconsider -132
reconstruct -171
reconstruct the -170
record -332
record _num -62
record a -188
record an -148
record can -73
record do -78
record field -157
record for -161
record id -83
record in -300
record instead -200
record runs -128
record stor -99
record that -153
record to -255
record will -72
record with -105
recording -76
recover context -142
recover that -61
recover with -70
recraft -180
recraft real -149
recraft vector -70
recreat -322
recurr -132
recurr event -118
recurrenc -203
recurrenc pattern -131
recurs -192
recursiv -242
recursiv list -191
recursivel -271
red -243
red crosshair -87
red dark -74
red f -103
red flag -77
red login -105
redact -58
redactpii -102
redesign -99
redirect -418
redirect are -90
redirect assignment -67
redirect to -242
redirection -188
reduc -312
reduc data -71
reduc token -152
reduc turn -117
ref -304
ref block -78
ref is -61
ref with -165
refactoring -104
refer -134
refer to -134
referenc -311
referenc _url -160
referenc as -221
referenc head -51
referenc imag -130
referenc information -91
referenc paper -98
referenc that -345
referenc to 162
referral -141
refin -220
refin the -93
refin their -89
refinement -92
reflect -327
reflect the -87
reflog -192
reflog to -192
refresh -225
refresh the -138
refresh token -78
refresh when -55
refs -217
refs and -125
refund -158
refund _num -92
refund only -104
refus 281
regardles -158
regardles of -158
regenerat -162
regenerat the -162
regex -255
regex bracket -52
regex creat -58
regex division -54
regex helper -76
regexp -236
regexp _code -150
regexp each -155
regexp or -80
regexporstr -184
regexporstr _code -167
region -273
region daylight -73
register -196
register global -70
register jiti -94
register the -90
register us -246
registr 120
registr _num -122
registr type -187
registration -73
registration selection -73
regres -99
regres into -99
regular -315
regular analytical -107
regular and -58
regular expression -145
regular member -109
regular parser -83
regular school -139
regular scrap -61
regular search -205
reinstall 233
reject -257
reject any -132
reject anyth -90
reject bash -61
reject correct -71
reject or -127
reject promis -64
reject smaller -96
reject thes -139
reject with -76
relat -341
relat _code -68
relat config -65
relat email -133
relat fil -116
relat firecrawl -68
relat issu -142
relat task -125
relat tool -76
relation -213
relation between -62
relation to -157
relationship -270
relationship for -170
relationship of -169
relationship to -145
relationship with -103
relativ -490
relativ file -154
relativ it -186
relativ or -55
relativ order -116
relativ path -259
relativ sourc -203
relativ to -395
relativ urls -114
relativepath -182
relativepath _code -109
relax -171
relax format -59
releas -519
releas and -53
releas appear -102
releas cadenc -96
releas current -125
releas director -71
releas follow -56
releas from -65
releas frontier -69
releas id -78
releas ids -52
releas in -149
releas is -224
releas keys -112
releas lin -58
releas not -160
releas note -89
releas of -200
releas on -163
releas pipelin -149
releas pleas -103
releas proces -106
releas reject -95
releas stag -110
releas steward -191
releas tags -50
releas team -72
releas that -171
releas the -57
releas to -109
releas under -75
releas version -52
releaser -215
releaser keys -99
releaser pgp -198
relevanc -204
relevanc to -171
relevant -415
relevant _name -62
relevant and -91
relevant association -71
relevant content -73
relevant one -91
relevant paper -77
relevant stat -55
relevant to -124
relevant workspac -113
relevantpag -71
relevantpag s -71
reliabl -150
reliabl and -117
reliabl scraper -101
relief -97
reload -274
rely -176
rely on -181
remain -92
remain are -110
remain content -248
remain external -67
remain filter -177
remain rul -197
remain the -60
remember to -165
reminder -254
reminder so -102
remot 212
remot _path -188
remot branch -323
remot cloud -170
remot devic -288
remot gitlab -103
remot name -53
remot repositor -515
remot sse -127
remot url -69
remov -462
remov _code -140
remov a -242
remov all -178
remov an -91
remov appl -53
remov branch -156
remov embedd -86
remov empt -72
remov from -121
remov its -116
remov node -92
remov or -84
remov protection -68
remov the -214
remov untrack -210
remov vite -103
remov watcher -53
removal -89
renam -226
renam a -146
renam and -56
renam destructur -56
renam fil -88
renam it -93
renam them -84
renameabl -125
render -67
render a -166
render befor -67
render diagram -76
render imag -86
render pag -53
render the 163
render with -120
render your -65
renderscen -138
renew -154
renew a -151
reopen -151
reopen it -151
reorder -85
reorder a -85
repack -152
repack into -152
repeat everyth 252
repeat it -237
repeat violation -260
repeatedl -406
repeatedl act -68
repeatedl to -103
repl all -190
repl but 126
repl content -73
repl databas -59
repl in 72
repl is -72
repl pass -115
repl prompt -224
repl session -141
repl text -221
repl to -372
repla -54
repla directl -54
repla the -54
replac _name -140
replac a -62
replac all -341
replac comment -132
replac constant -129
replac edit -180
replac esbuild -85
replac exact -76
replac import -85
replac it -142
replac multipl -119
replac prettier -89
replac requir -128
replac text -229
replac the 287
replac with -238
replaceall -102
replacement -390
replacement font -55
replacement for -139
replacement text -154
replacement with -80
replyto -69
replyto and -69
repo -385
repo _path -93
repo and -202
repo commit -62
repo in -110
repo which -92
repo with -117
report _url -123
report a -440
report are -114
report as -62
report conflict -180
report in -187
report is -89
report its 106
report no -348
report question -143
report the 272
report when -89
report which -215
reportlab -108
repositor _path -89
repositor _url -156
repositor and 65
repositor branch -145
repositor in -324
repositor name -206
repositor promptid -82
repositor should -179
repositor slug -194
repositor that -272
repositor to -66
repositor url -84
repositor will -111
repositor with 111
repositor you -120
repository 128
reposlug -93
reposlug _code -93
represent -250
represent a -141
represent as -168
represent each -106
represent the -234
represent when -75
representation -276
representation a -104
representation of -153
reprogramm -133
reprogramm the -133
reputation -67
reqid -185
request 234
request _name -104
request _num -160
request a 122
request acros -101
request additional -70
request and -406
request approval -134
request are 314
request as -255
request body -397
request by -217
request can -75
request can't -231
request chang -371
request creat -58
request dur -130
request e -57
request except -62
request exec 186
request fail -85
request field -100
request filter -89
request find -133
request first -66
request for -320
request from -251
request github -215
request header -276
request id -237
request into -58
request is 230
request mailtip -106
request note -98
request only -335
request optionall -112
request or -144
request originat -73
request pass -72
request pleas -112
request propert -63
request requir -325
request resolv -222
request respons -87
request spec -58
request specific -128
request tail -203
request the -123
request time -75
request timeout -106
request tool -339
request url -305
request urlopen 186
request use -256
request which -253
request with -170
request without 260
requir -222
requir _code -183
requir _name -255
requir a -293
requir actor -68
requir an -332
requir and -239
requir argument -65
requir as -65
requir authentication -89
requir befor -212
requir body -128
requir build -53
requir by -253
requir cli -108
requir coordinat -117
requir deprecat -73
requir either -60
requir esm -180
requir field -107
requir for -690
requir forc -101
requir if -318
requir information -67
requir multipl -203
requir parameter -449
requir path -123
requir quer -139
requir relevant -71
requir requir -55
requir select -152
requir that -97
requir the 134
requir them -171
requir to 292
requir todotasklistid -60
requir type -53
requir unles -61
requir us -219
requir when -253
requirement and -125
requirement are -130
requirement may -66
requirement that -116
requirement to -104
requirement zero -58
rerank -437
rerank document -62
rerank field -63
rerank is -269
rerank model -276
rerank must -63
rerank on -164
rerank project -52
rerank so -141
rerank the -170
reranker -322
reranker has -141
reranker model -85
reranker scor -228
rerankscor -214
rerun -456
rerun a -158
rerun call -135
rerun if -135
rerun the -142
res -62
res mapping -63
research -380
research can -61
research finish -233
research keep -119
research paper -91
research task -93
reserv -204
reserv the -68
reserv with -51
reset -93
reset each -116
reset is -172
reset styl -67
reset the 72
reset to -133
resiz -283
resiz befor -107
resiz the -220
resolution -262
resolution algorithm -139
resolution for -185
resolution with -60
resolv -544
resolv _code -56
resolv _name -52
resolv against -86
resolv alias -57
resolv and -130
resolv asychronousl -187
resolv browser -55
resolv by -107
resolv export -75
resolv function -95
resolv in -95
resolv it -215
resolv on -183
resolv option -98
resolv restriction -55
resolv the -259
resolv them -180
resolv to -95
resolv via -69
resolv with -172
resolvefileasync -60
resolvefilesync -59
resolvefilesync _code -59
resolveformatter -217
resolveformatter resolveformatter -143
resolver -228
resolver rely -113
resolver to -113
resolver undefin -113
resort -281
resort after -131
resourc -487
resourc _path -144
resourc are -128
resourc class -70
resourc data -62
resourc e -100
resourc expos -69
resourc folder -69
resourc for -59
resourc from -57
resourc full -57
resourc has -154
resourc in -83
resourc inherit -69
resourc link -94
resourc of -137
resourc or -57
resourc promptid -137
resourc that -101
resourc to -144
respect -142
respectiv -72
respectiv specification -72
respectivel -85
respectivel if -78
respond in -71
respond to -258
respons -332
respons and -331
respons are -92
respons as -177
respons at -56
respons body -100
respons contain 149
respons file -138
respons fit -163
respons focus -71
respons for -150
respons header -125
respons id -114
respons if -143
respons in -83
respons includ 126
respons must -230
respons of 126
respons shap -51
respons should -159
respons show -62
respons size -134
respons that -73
respons this -135
respons to -210
respons use -253
respons with -351
respons within -105
response -343
response http -83
response pag -135
responsibl -136
responsibl to -136
responsiv and -243
rest -227
rest are -70
rest of -215
restart the -304
restat -87
restat any -87
restaurant -204
restaurant bar -56
restor -215
restor a -106
restor an -94
restrict -83
restriction 101
restriction _code -153
restriction a -55
result -50
result _name -102
result _num -135
result after -84
result analysi -84
result and -201
result are -228
result arra -65
result as 159
result by -294
result crawl -70
result csv -182
result default -156
result didn't -90
result distinguish -66
result filter -101
result for -103
result found -72
result from -104
result have -135
result if -259
result in -478
result includ -224
result is -193
result length -106
result mapping -177
result may -247
result object -339
result of 139
result on -63
result or -93
result qualit -109
result quer -62
result read -146
result scrutin -115
result set -188
result show -53
result so -252
result than -205
result this -183
result type -67
result use -93
result were -171
result when -72
result whil -61
result will -99
result with -110
result you -226
resum -211
resum a -193
resum in -73
retail -97
retail smart -94
retain -258
retain as -60
retain by -61
retain the -154
retaininheritedpermission -94
retr -205
retr _code -194
retr and -98
retr fail -245
retr just -105
retr loop -181
retr the -186
retr this 123
retr was -136
retr you -126
retriev -262
retriev a -230
retriev additional -89
retriev all -52
retriev detail -94
retriev from -111
retriev only -149
retriev result -61
retriev the 72
retrieval -353
retrieval and -113
retrieval augment -147
retrieval without -97
return -393
return _code -205
return _name -229
return _num -160
return a -238
return all -398
return and -221
return appl -100
return as -311
return both -208
return by -226
return contact -62
return content -93
return contenttyp -100
return credential -373
return curl -213
return default -50
return div -165
return each -73
return enormou -71
return error -177
return esm -91
return event -53
return exactl -126
return execution -71
return from -226
return full -78
return geturl -112
return hits -135
return http -255
return id -66
return in -172
return inlin -87
return issu -231
return it -278
return job -223
return mailtip -100
return matcher -56
return merg -239
return migration -102
return more -121
return nextrespons -146
return no 118
return not -113
return null -92
return once -82
return one -236
return only -393
return output -92
return raw -57
return result -90
return rul -191
return signin -135
return statu -228
return string -52
return succes -156
return summar -67
return the -593
return them -370
return this -89
return todotasklist -75
return token -54
return tre -68
return true -69
return type -151
return unchang -50
return url -56
return when -71
return which -143
return with -262
returnbas -107
returnbas saveimag -107
returntyp -77
reus -274
reus a -152
rev -154
rev and -154
reveal 163
reveal this 196
reveal your 112
revenu -198
revenu conversion -65
revers 357
revers order -220
revers read -104
revert -140
revert to -102
review 125
review app -125
review comment -361
review count -246
review for -55
review is 196
review the -223
review this -307
review thread -63
review to -110
reviewer -245
reviewer _path -67
reviewer statu -55
revis -326
revis previou -173
revisesthought -122
revision -293
revision number -107
revision of -194
revision to -100
revok -463
revok a -55
rewrit 113
rewrit import -88
rewrit no -70
rewrit the 167
rewritten -233
rewritten to -101
rewritten us -123
rfc -287
rfc _num -207
rfc _url -245
rgb -77
rgb _code -77
rich -202
rich menu -162
rich notification -54
rich propert -69
richardson -56
richardson _url -56
right 288
right after 157
right api -179
right away 146
right befor -65
right choic -161
right corner -59
right most -116
right mous -95
right search -240
right to -68
risk -186
risk and -100
ritz -77
ritz carlton -77
rng -234
rng and -160
roadmap -317
roadmap to -68
robert -158
robert jefe -158
robust -136
robust mvdan -79
robust plugin -89
rocket -102
rocket eyes -102
rol -442
role -440
role _name 206
role permission -58
roll -158
roll back -60
rollback -510
rollback by -271
rollback capabilit -57
rollback configuration -126
rollback if -277
rollback operation -65
rollback parameter -74
rollback pipelin -123
rollback proces -190
rollback request -263
rollback to -159
rolldown -185
rolldown _url -127
rolldown is -105
rollout -190
rollup -119
rollup compatibl -55
rollup with -85
room -274
room for -130
root _code -101
root _name -90
root _path -58
root a -57
root director -174
root file -133
root folder -211
root for -115
root from -128
root has -72
root is -197
root level -157
root path -57
root script -218
rootdir -60
rootdir which -60
rotat -158
rotat the -126
rotation -218
rotation basi -155
rotation is -127
rothman -56
rothman benthemonke -56
round 75
round best -54
round corner -97
round expansion -54
round trip -165
round tripp -184
round up 122
rout 84
rout and -176
row -172
row has -51
row limit -94
row separatel -66
rowcount -55
rowheight -118
rows -326
rows in -232
rows to -76
rpc -122
rtf -58
rtf xlsx -58
rul _code -74
rul about -152
rul are -171
rul first -75
rul for -385
rul in 57
rul requir -67
rul that -197
rul to 196
rul with -190
rule -192
rule coverag -63
rule customization -198
rule execution -68
rule includ -139
rule is -88
rule permanentl -63
rule reject -64
run 73
run _code 308
run _name -518
run a -496
run additional -124
run against -74
run an -182
run any -193
run both -224
run browser -216
run command -168
run detection -74
run doctoc -51
run efficientl -63
run follow -186
run if -61
run in -239
run it -243
run more -66
run on -52
run or -108
run postgr -52
run sync 112
run test -295
run the 192
run thes -111
run this -273
run two -183
run used -81
run when -231
run with -195
run without -204
run your -59
runn -230
runn _code -140
runn a -130
runn befor -128
runn but -99
runn command -202
runn in -293
runn insid -129
runn on -101
runn proces -121
runn task -66
runn terminal -123
runn test -91
runn the -134
runn use -76
runn with -122
runner -250
runner _url -78
runs _code -74
runs a -60
runs concurrentl -87
runs in -233
runs on -100
runs smoothl 84
runs the -66
runs worker -56
runtim -423
runtim agnostic -61
runtim are -97
runtim behaviour -71
runtim ci -61
runtim for -56
runtim logs -66
runtim support -270
runtim try -77
runtim used -80
runtim with -56
rust -238
rust and -193
rust crat -53
s -331
s _code -154
s _path -145
s alias -70
s i -56
s in -153
s remov -79
s ston -58
s that -71
s to -58
s updat -117
s when -54
sa -134
sa l -134
sade -221
sade instanc -66
sade program -164
sadl -84
sadl the -84
safe -74
safe it -153
safe on -251
safe to -142
safeguard -240
safepars -167
safepars _code -74
safet 298
safet check 117
sal -73
sal channel -65
sal last -65
sal this -65
same -665
same artifactid -63
same as -432
same browser -73
same cach -131
same conversation -115
same conversationid -157
same director -150
same effect -121
same filereadlinelimit -53
same filter -55
same goes -83
same name -50
same parameter -126
same performanc -59
same request -154
same selector -124
same shap -163
same version -170
same way -75
same with -90
sampl -116
sampl exist -101
sandbox -476
sanitiz -170
sanitiz html -170
sass -52
satisf -331
satisf ask -186
satisf befor -105
satisf with -256
saturda -85
sav -74
sav a -106
sav in -192
sav login 126
sav relativ -79
sav the -178
sav to -328
sav view -293
save -129
save a -303
save current -56
save the -304
save to 69
savedir -51
saveimag -107
saveimag imagemax -107
saving -73
saving polic -73
say 351
say a -120
say shopif -173
say that 301
says 171
says our -79
says that -54
says they -207
scaffold -70
scaffold the -60
scal -396
scal and -128
scal automaticall -57
scal factor -250
scal them -109
scal to -185
scalabl -68
scalabl analysi -68
scan _code -89
scan a -91
scan fast -61
scan for -109
scan method -134
scan scan -134
scan user -194
scann -107
scanner -173
scanner and -128
scanner tokeniz -93
scatter -86
scatter acros -86
scen 55
scen file -326
scen to -148
scenario -222
scenario in -175
scenario the -137
schedul -275
scheduledenddatetim -105
scheduledstartdatetim -152
schem -181
schem to -123
schema -463
schema and -147
schema construct -72
schema conversion -81
schema for -264
schema in -177
schema migration -128
schema oauthtokensschema -88
schema project -52
schema see -84
schema then -81
schema when -63
schemavalidation -184
school -172
school account -64
school or -139
scienc -64
scienc most -64
scim -94
scim user -94
scop -517
scop _name -187
scop are -135
scop clas -51
scop css -70
scop for -57
scop is -235
scop requir -54
scop result -93
scop the -176
scop to -231
scop with -72
scor -337
scor acros -57
scor and -102
scor bas -53
scor scal -128
scor tun -131
scorecard -108
scrap -304
scrap after -132
scrap content -67
scrap fail -130
scrap found -57
scrap job -57
scrap need -101
scrap option -66
scrap tool -71
scrap use -126
scrapeid -214
scrapeoption -187
scrapeoption when -66
scraper -101
scraper tool -101
scratch -84
screen -84
screen at -69
screen does -125
screen in -162
screen size -57
screenshot -144
screenshot as -125
screenshot is -125
screenshot of 76
screenshot show -87
screenshot to -141
script and -218
script for -240
script from 66
script may -102
script mention -62
script not -68
script only -149
script pars -120
script rather -57
script report -149
script return -129
script surfac -68
script tags -63
script that -92
script to -356
script whil -86
script whos -71
scroll -298
scroll the -148
scrutin -115
scrutin the -115
scss -95
sd -155
sd _num -155
sdk -222
sdk _num -131
sdk for -82
sdk is -81
sea 69
sea level -63
seamles -115
seamles interoperabilit -82
search -222
search _code -268
search _num -67
search _path -57
search acros -124
search and -82
search api -84
search by -92
search concurrentl -66
search condition -65
search cost -56
search default -58
search earl -135
search email -105
search endpoint -106
search exampl -112
search expression -116
search file -110
search filter -66
search first -71
search follow -104
search for -431
search from -161
search header -79
search in -219
search input -66
search is -162
search miss -77
search mode -253
search my -67
search need -167
search nod -97
search once -102
search operator -93
search over -64
search parameter -103
search parent -76
search proces -167
search qualit -120
search quer -267
search record -200
search result -404
search strateg -111
search term -266
search that -52
search the -373
search tool 153
search typ -103
search type -245
search up -84
search us -67
search use -226
search validation -283
search version -214
search wher -56
search with -203
search within -75
search without -124
search your -133
searchabl -52
searchabl propert -52
searchid -104
searchid _code -104
searchmod -247
searchmod _name -187
searchmod keyword -98
searchmod pattern -66
searchpath -79
searchtyp -249
searchtyp _name -249
searchwindow -111
searchwindow maxresult -98
season -77
season etc -77
second 120
second _num -112
second argument 275
second bullet -85
second click -79
second codebas -72
second gets -51
second given -102
second minimum -106
second to -197
secondchunk -113
secondchunk mode -113
secret 234
secret _code -238
secret generation -186
secret in 54
secret is -154
secret key -184
secret of 83
secret variabl -78
section -451
section and -69
section gid -112
section group -182
section ids -95
section in -243
section instead -51
section or -61
section pag -105
section read -112
section sectiongroup -65
section that -218
section the -129
section tip -72
section try -50
sectiongroup -81
sectiongroup parentnotebook -65
secur composabl -98
securit 158
securit and -90
securit issu 112
securit maintenanc -76
securit releas -264
securit steward -118
securit verification 109
sed -92
sed etc -92
see -111
see _file -142
see _name -181
see _path -103
see _url -299
see a -108
see all -168
see also -162
see availabl -368
see below -130
see benchmark -61
see comparison -65
see docs -202
see eventsourc -96
see exampl -120
see here -134
see iana -133
see it -186
see jsdoc -97
see pglit -68
see relat -142
see sh -66
see src -53
see test -80
see the -152
see this 219
see usernam -90
see verify -98
see what -289
see which -103
see why -56
seed 59
seed for -78
seed from -54
seed one -132
seem -139
seem like -94
seem to -80
seen 195
seen by -74
sees 121
segment -257
segment in -73
select -224
select _name -140
select a -452
select an -133
select in -128
select is -109
select one -319
select parameter -83
select proces -265
select project -126
select request -55
select statement -73
select the -372
select to -184
select version -135
select which -99
select your -209
selection -442
selection for -152
selection form -73
selection if -179
selection instruction -136
selection proces -174
selection user -66
selection you -183
selector -284
selector for -150
selector or -124
self -277
self cater -142
self contain -51
self correction -113
self host -99
self servic -138
selfservicesignup -70
sell -225
sell pet -173
sell plan -121
semantic -190
semantic analysi -72
semantic error -56
semantic hyde -64
semantic version -56
semver -166
semver compliant -164
send 282
send _name -164
send a -134
send all 141
send an 79
send input -129
send later -83
send only -132
send plain -107
send proces -64
send rat -90
send the 442
send them 122
send to -358
sender -236
sender and -60
sender chang -55
sender revert -102
senderemailaddres -132
sendinvitation -147
sendrespons -154
sens -223
sens dissatisfaction -223
senseles -83
senseles perfectionism -83
sensitiv -315
sensitiv action -76
sensitiv data -89
sent 369
sent by -95
sent event -61
sent item -167
sent only 68
sent through 137
sent to 63
sent use -245
sent with 112
sentenc -122
sentenc monitor -139
seo -177
separat -150
separat chat -119
separat command -82
separat component -77
separat embedding -56
separat from -74
separat lint -89
separat list 62
separat search -65
separat subset -70
separat the -282
separatel -188
separator -246
separator or -52
separator work -86
sequenc -428
sequenc can -82
sequenc dependent -69
sequenc it -71
sequenc sup -57
sequenc with -76
sequenc you -54
sequential -97
sequential put -97
sequentiall -87
ser -159
ser master -131
serialis 119
serialis them 119
serializ -254
serializ a -188
serializ as -123
serializ number -128
serializ their -57
serialization -136
serialization standard -86
serializer -92
serializer to -62
seriesmaster -171
seriesmaster delet -197
seriou -105
seriou attempt -105
serv 162
serv as -541
serv if 293
serv the -80
serv this -82
server 285
server _path 137
server and -155
server are 219
server by -253
server call -206
server can -63
server circleci -101
server component -250
server configuration -218
server connectivit -149
server decod -245
server entit -99
server ever -238
server filesystem -81
server for 107
server imag -79
server in 56
server is 125
server nor -169
server only -313
server or -179
server respons -175
server root -72
server sent -61
server side -272
server so 100
server start -148
server support -176
server the 108
server to -87
server version -178
server was -171
server work -116
servic -67
servic by -95
servic common -90
servic e -52
servic in -95
servic plan -86
servic principal -212
servic sign -138
servic surviv 138
session -62
session _code -110
session and -221
session are -171
session can -108
session credential -206
session data -92
session default -129
session for -230
session has 146
session id -230
session is -157
session statu -92
session support -68
session to 86
session token 170
session use -300
session which -90
session work -167
set -89
set _code 141
set _name 73
set a -334
set as -171
set by 136
set contain -84
set default -355
set docs -55
set filterbytestsresult -144
set for -63
set here -99
set isonlinemeet -54
set it -345
set languag -53
set numdocstorerank -117
set of -539
set push -137
set queryoption -73
set redactpii -102
set releas -96
set subject -108
set the -63
set this -212
set to -481
set together -104
set up -232
set validation -141
sets -499
sets for -68
sets one -79
sets the -223
sets up -256
sett -413
sett alloweddirector -52
sett http -60
sett this -123
sett up -81
setting 55
setting for -101
setting or -58
setting to -50
setup a -59
setup and -159
setup authentication -56
setup flow -74
setup guidelin -213
setup neon -132
setup per -85
setup stack -186
setup time -203
sever -162
sever level -162
several -318
several bottleneck -101
several condition -66
several contributor -100
several file -115
several narrow -65
several popular -80
several prng -70
sfc -156
sh 102
sh befor 112
sh mksh -82
sh syntax -141
sha -541
sha checksum -141
sha in -83
sha of -274
sha referenc -60
sha to -237
shakeabl -101
shakeabl esm -101
shallow -106
shallow clon -106
shap -334
shap _code -62
shap _path -93
shap and -77
shap as -200
shar -280
shar a -371
shar cook -73
shar driv -75
shar functionalit -52
shar invitation -151
shar it -272
shar on -85
shar or -56
shar permission -69
shar recipient -186
shar root -60
shar the 60
shar utilit -52
shar variabl -141
shar with -273
shareabl -90
shareabl link -90
sharepoint -94
she -167
she _path -167
shebang -332
shebang _url -133
sheet -174
sheet a -66
sheetnam -101
sheetnam a -101
sheetnam c -101
sheikh -114
sheikh _email -114
shell 308
shell _code -290
shell auto -241
shell command 143
shell languag -213
shell python -59
shell sourc -100
shell specific -53
shell to 312
shell tool 214
shift -195
shift _name -93
shift exist -58
shift remain -56
shim -115
shim work -85
shingl -58
shingl _code -58
ship -109
ship the -58
shipp -133
shoot -188
shop -79
shopif -720
shopif admin -136
shopif ai -118
shopif apis -115
shopif app -55
shopif cli -155
shopif function -180
shopif stor -146
shopif them -175
shopif tool -520
shopify -228
shopify checkout -89
shopify customer -86
shopify official -60
shopify quer -143
shopifyql -230
shopifyql quer -183
shopifyql shopify -143
short -408
short human -61
short liv -60
short long -98
short name -86
short snippet -172
short summar -262
short topic -107
shortcut -161
shortcut or -112
shorter -74
shorter hex -58
shorthand -55
shorthand wher -56
shorthash -51
shorthash and -51
shot -90
shot shell -90
should 81
should alway -298
should avoid -183
should be -436
should boost -84
should chang -115
should completel -80
should contain 316
should execut 329
should extract -128
should find -125
should have -181
should help -207
should i -60
should includ -86
should keep -65
should make -177
should map -142
should match -80
should not 156
should now -79
should only -177
should return -464
should send -53
should sync -157
should test -320
should trigger -155
should use -172
should work -59
should writ -51
show -74
show _name -68
show a 57
show all -57
show current -61
show first -55
show full -53
show hidden -62
show how -87
show logs -74
show me 196
show nightl -56
show only -157
show original -82
show paragraph -57
show prompt -114
show session -92
show spe -53
show the -389
show which -63
show why -107
shower -266
shower grab -85
showheader -52
showheader showtotal -52
shown -97
shown first -163
shown in -193
shown once -308
shown perform -66
showtotal -52
shrink -116
shrink working_ -89
shutdown -168
sibl -234
sibl folder -212
side -168
side effect 99
side look -138
side of -63
side with -206
sidebar -62
sideindex -99
sideindex path -99
siginfo -160
siginfo _code -131
siginfo _path -60
sign -302
sign _num -54
sign in -237
sign out -184
sign releas -72
sign secret -81
sign up -138
signal -515
signal _code -120
signal can -84
signal check -132
signal input -171
signal that -123
signal to -127
signatur 78
signatur are 160
signatur jws -103
signatur rfc -119
signatur verification -83
significant -191
significant let -162
significant modification -66
significantl -138
significantl faster -117
significantl smaller -54
signin -191
signin from -102
signout -157
signout sign -115
sigusr -63
sigusr on -63
silentl 262
silentl read 151
silentl truncat -143
silverio -59
silverio and -59
sim -158
similar -106
similar _enough_ -133
similar goal -159
similar in -89
similar question -107
similar to -335
similarit -79
similarit to -69
similarl -61
similarl to -58
simpl -548
simpl add -264
simpl exampl -51
simpl field -111
simpl impossibl -93
simpl nod -89
simpl now -104
simpl number -118
simpl object -65
simpl open -130
simpl path -66
simpl postgr -66
simpl quer -61
simpl text -130
simpl way -109
simplest -117
simplest api -51
simplest for -83
simplif -249
simplif from -154
simplif onboard -96
simplif your -125
simulat -255
simulation -132
simulation it -70
simulator -354
simulator and -71
simulator build -100
simulator runtim -111
simulator selector -172
simultaneousl -225
simultaneousl start -106
sinc 104
sinc _num -137
sinc as -154
sinc epoch -225
sinc it 77
sinc last -107
sinc the 96
sinc they 123
sinc you -108
singl -507
singl action -162
singl call -195
singl command -200
singl commit -212
singl container -54
singl file -230
singl gcloud -111
singl http -58
singl ideall -86
singl instanc -64
singl line -185
singl modelcontextprotocol -105
singl operation -99
singl packag -99
singl percent -146
singl set -91
singl tool -164
singl user -173
singl workspac -157
singular -76
singular str -76
sit -61
site 82
site _code -157
site firecrawl -84
site that -87
sitter -189
sitter bash -175
sitter timing -68
situation -256
situation is -178
situation wher -89
situation you -224
siz -241
siz alignment -81
size -395
size creation -68
size gzipp -61
size is -96
size kb -144
size limit -106
size of -76
size originpolic -51
size the -104
size to -112
ski -204
ski water -66
skill -231
skill project -84
skill then -205
skip 156
skip _code -110
skip for -94
skip it -171
skip shap -93
skip the 123
skip this -174
skipp 84
sku -62
slack -277
slack chat -186
slack handl -132
slash -278
slash and -87
slash character -66
slashbreak -69
slashbreak within -69
slew -80
slew of -80
slic -150
slic _num -83
slightl -199
slightl easier -192
slim -127
slim and -103
slot -157
slot in -157
slow -192
slow or -55
slow startup -134
slowdown -152
slower -184
slower check -160
slug -425
slug from -93
slug is -184
slug obtain -84
slug of -151
slug or -55
small -293
small _num -83
small and -52
small chang -64
small contextual -74
small fast -55
small fil -101
small implementation -110
small incremental -66
small kb -61
small performanc -171
small px -84
smaller -50
smaller and -155
smaller fil -96
smaller file -66
smaller footprint -85
smaller install -134
smaller more -90
smaller output -54
smaller than -100
smart -255
smart detection -192
smart featur -110
smart grid -94
smart recip -159
smart syntax -52
smith -64
smol -57
smol toml -57
smoothl 84
smoothl on -54
smtp -195
smtp addres -151
snapshot -377
snapshot indicat -53
snapshot of -128
snapshot over -55
snapshot to -136
snell -182
snell _email -182
snip -63
snippet -130
snippet and -180
snippet are -122
snippet do -171
snippet in -81
snippet of -133
snippet together -168
snorkel -182
snorkel div -66
snowballstemm -58
snowballstemm _code -58
so 490
so _code -241
so check -149
so do 182
so if -234
so in 126
so it 161
so it's -215
so no -135
so on -56
so one -54
so per -66
so resiz -107
so respons -163
so that 399
so the 59
so their -101
so this -76
so thos -101
so to -66
so trigger -65
so unauthoriz -99
so under -96
so use -256
so vitest -96
so we -203
so will -103
so you -317
soft -199
soft delet -169
softwar -184
softwar is -100
softwar licens -71
solel -78
solel on -51
solution -452
solution as -189
solution hypothesi -95
solution to -78
solution with -89
solv -341
solv and -59
solv the -199
solv them -123
some -507
some application -83
some behavior -54
some field -63
some helper -146
some of -286
some other -228
some part -101
some reason -126
some sourc -174
some special -101
some test -134
some user -55
some valu -68
someth -78
someth includ -207
someth like -155
someth now -100
someth real -75
someth smaller -127
someth with -80
sonanc -143
sonanc brand -71
sonanc jam -106
soon 139
soon as 139
sort -509
sort by -185
sort direction -73
sort in -130
sort of -177
sort order -213
sort result -124
sort the -183
sourc -482
sourc and -200
sourc are -128
sourc branch -128
sourc chang -63
sourc code -206
sourc content -108
sourc control -64
sourc data -58
sourc directl -91
sourc effectivel -147
sourc embedd -100
sourc fil -69
sourc file -336
sourc if -63
sourc in -244
sourc is -124
sourc languag -223
sourc line -140
sourc link -294
sourc map -152
sourc maps -135
sourc node -127
sourc of -239
sourc or -81
sourc own -57
sourc path -127
sourc position -56
sourc reputation -67
sourc sentenc -99
sourc snippet -116
sourc so -101
sourc softwar -71
sourc sustainabl -76
sourc tarball -121
sourc text -124
sourc that -75
sourc the -150
sourc to -71
sourc vuetif -59
sourc with -96
source -221
source filenam -140
source line -163
sourcecontent -124
sourcecontentfor -130
sourcecontentfor s -132
sourcefil -134
sourcemap -413
sourcemap _url -83
sourcemap are -158
sourcemap aren't -143
sourcemap for -101
sourcemap to -269
sourcemapconsumer -285
sourcemapconsumer prototyp -66
sourcemapgenerator -279
sourcemapgenerator low -145
sourcemapgenerator prototyp -91
sourcemapgenerator which -161
sourcenod -367
sourcenod from -215
sourcenod high -77
sourcenod prototyp -216
sourcenod provid -95
sourcepath -58
sourcepath but -58
sourcepdfpath -172
sourceroot -119
sourcescontent -122
sourcescontent arra -86
spa -208
spa gym -56
spac _code -66
spac _url -143
spac indentation -98
spac separat -77
sparingl -203
spars -172
spars embedd -156
spas -67
spas that -61
spawn -412
spawn and -140
spawn formatter -97
spawn function -83
spawn instead -271
spawn of -79
spawnsync -97
spe -196
spe length -57
spe relativ -53
spe up -90
spe whil -109
spec -298
spec can -113
spec compliant -57
spec fil -181
spec flow -59
spec for -84
spec id -93
spec is -122
spec sourc -93
special -193
special character -93
special circumstanc -101
special float -105
special thank -75
specializ -214
specializ angular -133
specializ start -146
speciall -109
speciall when -109
specif -540
specif a -82
specif by -120
specif condition -76
specif contact -67
specif content -473
specif direction -122
specif director -139
specif either -91
specif event -113
specif executabl -68
specif if -104
specif in -290
specif it -106
specif leav -84
specif location -76
specif notebook -86
specif object -71
specif path -56
specif signal -256
specif the -306
specif this -113
specif which -111
specific -413
specific about -71
specific action -129
specific and -326
specific as -155
specific commit -150
specific data -101
specific documentation -93
specific exclusion -87
specific extraction -55
specific fil -251
specific file -74
specific help -118
specific issu -64
specific languag -65
specific location -110
specific messag -78
specific nod -93
specific nois -95
specific not -88
specific object -65
specific operation -80
specific operator -53
specific project -252
specific record -82
specific result -118
specific section -87
specific setting -52
specific structur -60
specific syntax -61
specific terminolog -106
specific this -81
specific thread -60
specific to -130
specific typ -128
specific use -92
specific user -99
specific version -94
specific workspac -254
specific your -138
specificall -288
specificall it -59
specificall requir -168
specification -475
specification and -62
specification as -72
specification can -128
specification in -65
specification the -141
specification to -261
specifier -107
specifier includ -51
specifier support -65
specify -166
specify both -88
speculativel -188
spki -94
spki docs -90
split 78
split into -149
split the -65
spoken -51
spoken between -51
sponsor -283
sponsor _url -74
sponsor by -66
sponsorship -73
sponsorship can -73
sport -149
spot -161
sprit -124
sprit d -124
sql -61
sql in -130
sql quer -217
sql replac -129
sql return -54
sql statement -156
squar 69
squash -242
squash _name -118
squash commit -133
squint -78
src -306
src _path -199
src _url -212
sse -127
sse _path -127
ssh 403
ssh command -100
ssh keys 66
ssh public 165
st -115
st of -115
stabilit -171
stabl -259
stabl diffusion -129
stabl releas -51
stabl version -122
stack -362
stack auth -308
stack overflow -191
stack trac -63
stack ts -71
stackfram -266
stackfram _path -266
stackprovider -106
stackprovider _code -106
stackserverapp -225
stackserverapp from -160
stackserverapp getuser -163
stackthem -106
stag -433
stag _num -85
stag after -223
stag all -132
stag area -154
stag at -78
stag chang -249
stag in -210
stag must -68
stag of -65
stag one -68
stag suffix -62
stag to -126
stag when -219
stal -69
stal subscription -50
standalon -229
standalon if -79
standalon librar -159
standard -268
standard _url -69
standard desktop -63
standard field -63
standard for -81
standard practic -81
standard proces -290
standard qualit -145
standard schema -50
standard time -184
standard unix -92
standardiz -52
standardiz the -52
star -274
star _num -95
star are -178
star rating -74
starr -159
starr and -129
start -200
start _code -122
start _name -219
start _num -54
start a 230
start agent -61
start an -128
start and -252
start application -54
start are -65
start benchmark -219
start by -194
start checkout -205
start content -106
start date -82
start do -85
start end -75
start file -109
start from -213
start guid -105
start line -76
start or -216
start over -95
start point -296
start record -74
start the 66
start user -145
start valu -71
start with -143
start work -184
start writ -158
start your -331
startdat -207
startdat enddat -107
startdatetim -174
startdatetim _path -158
startdatetim enddatetim -90
startindex -105
startindex raw -100
startindex size -51
startofsourcemap -101
startswith -107
startswith contain -119
startswith endswith -51
startup due -134
startup found -205
stas -92
stas kelvich -92
stash -215
stat -660
stat and -69
stat are -133
stat of -263
stat open -98
stat this -62
stat to -50
stat use -92
stat what -87
stat without -64
statement -345
statement are -73
statement import -108
statement like -53
statement parameter -116
static -226
static site -82
static type -59
statistic -239
statistic for -112
statistic pre -96
statisticall -107
statisticall analyz -107
statu -478
statu _name -119
statu and -214
statu check -111
statu for -83
statu in -95
statu includ -108
statu indicator -57
statu is -83
statu may -56
statu of -152
statu on -138
statu updat -110
statu valu -95
status -287
status by -162
status for -99
stay -73
stay up -100
stay valid -125
stderr -226
stderr when -88
stderr whil -97
stdin -160
stdio -153
stdio mode -153
stdout -165
stdout tty -143
steer -130
steer committe -130
step 119
step _num -236
step and -51
step are -126
step befor -156
step by -252
step cli -68
step from 54
step in -286
step involv -107
step is -250
step iterativ -85
step migration -61
step not -102
step proces -67
step solution -55
step to 94
step tutorial -63
step which -109
steven -175
steven r -175
steward -234
steward have -118
steward manag -76
steward rotation -127
stewart -181
stewart x -181
still -458
still be -77
still need -50
still pass -62
still research -119
ston -58
ston logo -58
stop -300
stop after -114
stop an -97
stop befor -66
stop call -215
stop poll -55
stop receiv -50
stop the -194
stop us -60
stop work -228
stopdirector -306
stopdirector _code -280
stopp -196
stopp or -107
stopp with -128
stopp you -100
stopword -58
stopword _code -58
stor -76
stor _name -98
stor command -91
stor creation -66
stor credential 119
stor custom -92
stor execution -148
stor in 110
stor it -256
stor metric -143
stor multi -81
stor of -198
stor on -97
stor or -55
stor output -140
stor requirement -125
stor review -74
stor screenshot -126
stor that -173
stor the 147
stor user -221
storag -180
storag _name -81
storefront -250
storefront graphql -168
storefront implementation -115
storefront question -143
str -216
str _code -207
str and 203
str arra -96
str as -279
str constant -300
str content -172
str exampl -113
str expirationdatetim -143
str for -75
str format -128
str has -376
str into -93
str is -234
str it'll -200
str match -89
str parameter -136
str pass -113
str regexp -51
str replacement -80
str return -115
str stat -90
str that -125
str the -395
str to -388
str umd -188
str valu -455
str with -279
str zoom -146
straight 174
straight to 174
strateg -303
strateg can -64
strateg couldn't -66
strateg guid -111
strateg to -124
stream -342
stream as -52
stream call -158
stream is -88
stream of -59
stream parser -59
stream pip -66
stream the -56
stream usag -61
streamlin -51
streamlin tool -51
strict -211
strict check -189
stricter -144
stricter and -139
strictl -78
strictl tsd -77
stricttemporal -157
string -356
string and -302
string be -52
string e -204
string that -51
string to -62
string wher -65
stringif -382
stringif _url -123
stringif benchmark -71
stringif mb -118
stringif omit -57
stringif which -143
strip -286
strip api -98
strip comment -146
strip json -77
strip the -109
strip trail -146
stripp -186
stripp from -102
stripp them -132
strong -257
strong and -67
strong performanc -99
strong read -112
strong try -168
strongl -86
strongl recommend -66
struct -365
struct for -365
structur -362
structur and -127
structur ast -57
structur connection -110
structur data -123
structur depend -57
structur document -164
structur preview -51
structur without -115
structur word -75
stuck -56
stuck proces -56
stud -155
stud participation -155
studio -185
stuff -135
styl -382
styl and -155
styl as -102
styl but -67
styl comment -65
styl for -80
styl globall -90
styl imag -50
styl in -62
styl modul -102
styl output -124
styl page -54
styl them -58
styl with -137
styl you'd -75
stylelanguag -95
stylelanguag _code -95
stylelint -164
stylelint and -82
stylelint postcs -116
sub -241
sub folder -63
sub pipelin -142
sub request -53
sub support -129
subcommand -222
subcommand _name -150
subcommand are -93
subdirector -279
subdirector at -112
subdirector within -115
subdomain -149
subdomain in -148
subfolder -86
subfolder insid -88
subgroup -153
subject -463
subject _name -74
subject body -121
subject from -75
subject location -75
subject per -51
subject to -164
subject use -74
submission -129
submission the -61
submit 102
submit bugs -124
submit feedback -178
submit for -125
submit it 184
submitt -293
submitt as -93
subpath -327
subpath _path -85
subpath conditional -56
subpath is -60
subpath to -166
subscrib -272
subscrib to -268
subscribedsku -210
subscribedsku or -210
subscriber -126
subscription -209
subscription by -153
subscription contract -121
subscription creation -74
subscription expir -106
subscription for -114
subscription or -50
subscriptionremov -81
subscriptionremov reauthorizationrequir -81
subsequent angular -125
subsequent call -329
subsequent operation -234
subsequent request -63
subsequent respons -159
subsequent sequential -97
subsequent tool 61
subsequentl -241
subsequentl get -93
subsequentl mov -83
subset -207
subset of -148
subshell -156
substantiv -58
substantiv feedback -58
substitution -457
substitution and -62
substitution body -90
substitution coproc -93
substitution of -71
substitution shar -101
substr -186
subtask -265
subtask of -177
subtopic -135
subtre -263
subtre unresolv -210
succe -121
succe silentl -121
succeed -93
succes -300
succes _path -80
succes data -110
succes feedbackid -59
successful -191
successful request -126
successful test -58
successfull 60
successfull appl -108
successfull written -233
successiv -83
successiv screenshot -83
such -112
such as -57
such script -102
such that -272
such when -188
sufficient -101
sufficient for -101
suffix -186
suggest -454
suggest an -90
suggest and -253
suggest fix -182
suggest quer -62
suggest the -109
suggest try -158
suggest us -59
suggestion -90
suit -366
suit _url -230
suit of -83
suitabl -135
suitabl for -135
sum 154
sum locall 165
summar and -76
summar click -100
summar detail -78
summar field -108
summar note -68
summar statu -145
summar strong -52
summar this -72
summar tsc -94
summariz -95
summariz a -70
summariz the -260
summariz translat -181
sunda -85
sunda monda -85
sup -238
sup _num -114
sup _path -169
super -106
super slim -103
supersed 204
suppl 237
suppl even -173
suppl map -225
suppl sourc -123
suppl the 277
suppl then -74
supplement -157
supplement from -157
supply -180
supply _name -121
supply it -103
supply messag -94
support -85
support _ -97
support _code -59
support _name -63
support _num -96
support _url -76
support all -197
support and -173
support ansi -108
support args -204
support aws -261
support both -187
support button -108
support by -288
support chang -63
support command -205
support comment -93
support detection -89
support direct -215
support do -79
support enabl -98
support escap -106
support expand -65
support fil -71
support filter -202
support follow -68
support for -325
support formatter -169
support from -266
support git -233
support github -258
support globb -172
support in -322
support is -139
support languag -432
support list -81
support modern -53
support nanosecond -51
support of -325
support older -77
support onlin -123
support only -103
support operation -212
support opt -153
support optional -69
support pagination -261
support partial -264
support plac -67
support posix -125
support recursiv -191
support resourc -78
support search -94
support shebang -112
support startswith -119
support support -53
support templat -71
support the -328
support them -168
support this -127
support to -197
support track -60
support typescript -177
support unidirectional -103
support updat -50
support valu -198
support variabl -138
support with 276
support would -84
support yet -94
suppos 173
suppos to 182
suppos you -174
sure 160
sure i'll -152
sure that 169
sure the 150
sure to 88
sure typ -99
sure you -432
surfac -265
surfac checkout -120
surfac likel -125
surfac on -68
surfac so -67
surfac topic -120
surnam -95
surnam displaynam -95
surround -79
surround xml -82
surve -179
surve question -179
survey -71
survey an -71
surviv 138
surviv a 138
suspend 97
suspend until 136
sustainabl -76
sustainabl for -76
svg -316
svg are -84
svg graphic -130
svgo -82
svgo stylelint -82
swip -266
swip from -82
swipeabl -54
swipeabl bubbl -54
switch -163
switch to -110
symbol -332
symbol are -128
symbol you -71
symmetric -71
symmetric secret -53
symmetrical -138
sync and -170
sync from -174
sync method -250
sync of -66
sync sh 112
sync to -55
sync variant -75
sync with -157
sync wrapper -99
synchroniz -193
synchroniz a -198
synchronou -304
synchronou api -94
synchronou function -199
synchronou method -105
synchronou read -52
synchronou version -153
syntax -399
syntax _num -79
syntax but -213
syntax by -62
syntax detection -52
syntax for -155
syntax gaps -66
syntax may -56
syntax of -244
syntax that -95
syntax through -152
syntax tree -85
system 504
system and -188
system creat -133
system for -117
system health -137
system if -105
system mac -156
system messag 277
system node -76
system only -126
system operation -249
system overrid 164
system path -259
system plugin -73
system present -118
system prompt 314
system regardles -184
system the 197
system uses -198
system via -224
system which -203
systemd -90
systemd servic -90
systeminfo -184
systeminfo operat -184
t -239
t _num -127
t element -62
t r -66
tab -394
tab index -67
tabl -479
tabl e -52
tabl ids -134
tabl in -132
tabl is -120
tabl of -304
tabl rows -86
tabl show -63
tabl under -125
tabl user -117
tabl with -62
tableidentifiersonl -165
tabs 88
tag -537
tag default -51
tag gid -101
tag ids -95
tag in -121
tag is -121
tag messag -117
tag of -205
tag optional -76
tag to -158
tag whil -75
tagg -238
tags -523
tags are -164
tags from -282
tags to -309
tail -264
tail behavior -121
tail lin -120
tail result -152
tak -492
tak _name -90
tak a -128
tak away -102
tak in -58
tak precedenc -118
tak to -67
tak too -138
take 62
take _num -61
take a -54
take in -200
take into -195
take plac -242
take screenshot -88
take slot -157
take successiv -83
take time -161
take use -59
taken -208
taken by -162
taken from -100
tap -107
tarball -255
tarball are -121
tarball buffer -72
targ -130
targ extend -60
target -257
target a -146
target and -62
target branch -112
target brand -161
target commit -144
target date -61
target distanc -66
target es -60
target field -66
target find -100
target folder -80
target languag -118
target page -127
target rul -155
target the -117
target version -122
target vuetif -93
target webpag -65
targetpath -216
targetpath _path -214
targett -245
targett an -50
targett browser -139
task -365
task after -92
task and -552
task as -129
task befor -101
task belong -52
task chat -100
task concurrentl -106
task don't -81
task effectivel -184
task execution -79
task for -143
task from -90
task function -344
task gid -164
task has -72
task id -267
task in -288
task includ -81
task insid -92
task involv -86
task is -117
task list -327
task map -164
task may -79
task must -165
task operation -75
task result -184
task runs -70
task statu -160
task that -273
task to -424
task todo -62
task wher -64
task will -131
task with -158
task without -107
taskresult -143
tcp -88
teach -63
teach me -63
teal -74
teal dark -74
team -476
team _code -70
team _url -115
team all -202
team and -114
team are -77
team associat -57
team creator -98
team host -82
team id -72
team meeting -87
team member -196
team scop -87
team sign -72
team to -73
team user -164
team workspac -120
teamid -225
teamid _code -133
teammat -152
teamsforbusines -147
technical -288
technical comfort -61
technical documentation -88
technical implementation -230
technical steer -130
technical valu -179
telemetr 78
telemetr default -60
telemetr opt -120
telemetryenabl -153
telemetryenabl boolean -153
tell 320
tell bas -118
tell me 177
tell that -90
tell the 101
tell us -83
tell you 62
temp -187
temp director -187
templat -443
templat _ -163
templat to -88
templat variabl -71
templat we'd -82
templat with -150
temporal -293
temporal api -94
temporal disabl -71
temporal implementation -168
temporal mapp -61
temporal slow -55
temporal to -66
temporal typ -78
temporar -457
temporar branch -453
tempt -73
tempt to -70
ten 218
tenant -159
tenant localaccount -82
tenni -193
tentativel -53
tentativel accept -53
term -196
term are -139
term for -182
term is -70
term of -81
term support -171
term to -166
term with -96
terminal 304
terminal and 156
terminal color -118
terminal or -238
terminal output -145
terminal process -185
terminal session -202
terminal to 104
terminal work -103
terminat -403
terminat a -224
terminat all -81
terminat execution -145
terminat forcefull -79
terminat gracefull -102
terminat the -176
terminolog -113
terminolog dur -60
test -288
test _code -175
test _path -210
test _url -69
test alway -104
test and -293
test api -59
test are -290
test asterisk -154
test cas -81
test data -129
test documentation -92
test env -56
test expression -60
test failur -90
test fil -127
test file -148
test for -269
test framework -229
test from -155
test in -237
test input -51
test it -320
test js -129
test metadata -111
test much -74
test pass -101
test procedur -195
test provid -178
test rais -77
test result -196
test run -274
test statu -101
test still -62
test styl -90
test suit -158
test that -111
test the -161
test thousand -107
test to -143
test tsx -66
test us -72
test vector -72
test with -319
test your -219
text -112
text _code -213
text _num -149
text _path -252
text abov 178
text and -182
text as -106
text be -113
text bear -57
text br -146
text content -469
text corpora -99
text encoding -120
text field -244
text fil -320
text for -187
text format -183
text from -108
text in 204
text includ -179
text is -59
text itself -56
text messag -171
text of -83
text on -80
text or -319
text parameter -117
text prompt -98
text regardles -80
text retrieval -113
text return -344
text styl -131
text then -147
text to -520
text typ -54
text when -61
text will -89
th -288
th it -105
th of -115
th to -159
than -126
than _num -252
than a -139
than absolut -73
than be -54
than chalk -57
than fetch -81
than full -69
than guess -159
than individual -57
than merg -91
than omitt -63
than one -120
than or -250
than other -58
than read -68
than sequentiall -87
than the 107
than this -108
than uuid -79
than v -110
than you -241
thank -265
thank goes -83
thank to -164
thank you -116
that 476
that _code -80
that a 70
that alread -258
that also -123
that an -116
that and -189
that any -67
that appear 92
that are -499
that aren't -67
that asid -80
that belong -92
that both -146
that branch -130
that by -170
that can -197
that cancel -97
that case -210
that caus -61
that certain -80
that check -133
that come 119
that connect -167
that connection -83
that consist -125
that contain -343
that could -82
that creat -334
that discourag -124
that do -157
that does -247
that download -91
that drov -156
that each -126
that emphasiz -128
that enabl -85
that endpoint -73
that exist -135
that explicitl -207
that fail -61
that fair -125
that field -95
that file -120
that folder -245
that foo -87
that function -114
that handl -128
that has -110
that have -253
that hide -189
that hold -50
that i -170
that identif -180
that includ -97
that indicat -62
that instanc -121
that is -365
that isn't -64
that it 165
that item -62
that keep 54
that languag -52
that later 84
that lead -59
that link -165
that make -92
that match 89
that may -141
that mention -77
that might -97
that mov -133
that must -224
that nam -133
that need -294
that never 90
that no 166
that not -66
that older -95
that organiz -128
that originall -186
that out -124
that owns -84
that parent -167
that piscina -60
that plain -77
that position -186
that power -162
that precondition -118
that preserv -61
that projectslug -248
that propert -55
that receiv -225
that record -78
that region -73
that reject -61
that represent -128
that request -115
that requir -273
that result 125
that retr -136
that return -158
that runs 160
that same -97
that script -68
that sell -173
that sender -102
that should -159
that smtp -80
that snippet -78
that some -66
that sort -105
that sourc -91
that standardiz -52
that support -294
that target -103
that terminat -123
that the 454
that their 115
that ther -96
that thes -69
that they -85
that this 228
that thread -121
that tool -186
that touch -171
that trigger -225
that turn -105
that user -121
that var -56
that want -80
that warn -105
that was -184
that were 91
that will -517
that work -159
that would -355
that you 104
that your -51
the 400
the _code -485
the _file -163
the _name 224
the _num -224
the _path -204
the _private 187
the a -152
the abov -63
the absolut -222
the accept -149
the acces 135
the account 240
the accurac -230
the action -333
the activ -305
the add -233
the admin -188
the administrator 104
the ai -255
the album -138
the algorithm -72
the alias -146
the all -159
the alread -76
the altitud -200
the amount 206
the analysi -129
the analyzer -176
the anchor -98
the angular -281
the animat -165
the ansi -60
the answer -84
the apach -70
the api -97
the app -536
the append -162
the applicabl -103
the application -176
the applyedit -158
the appropriat -114
the approval 315
the archiv 126
the arra -150
the art -124
the articl -83
the artifact -253
the ask -81
the asm -152
the assertion -118
the assistant 309
the associat -183
the ast -120
the async -56
the at -58
the attachment -373
the attende -91
the attribut -393
the audio -141
the auth 139
the authenticat -268
the authentication -242
the authorization 178
the automatic -156
the autoprefixer -116
the availabilit -169
the availabl -272
the aws 241
the backbon -95
the backend 91
the balanc 220
the base 241
the basenam -84
the bash 162
the batch -180
the behavior -175
the bell -51
the bench -79
the benchmark -196
the best -279
the better -195
the binar 123
the blam -103
the block -192
the body -201
the border -178
the bottom -175
the box -163
the browser 303
the bsd -99
the bucket -348
the built -181
the bundl -66
the burden -102
the byt -205
the cach 170
the calendar -211
the call 270
the callback -300
the caller 109
the cancellation -91
the capabilit -220
the case -100
the catalog -65
the categor -177
the cell -82
the center -69
the chai -90
the chaij -94
the chain -105
the chanc -115
the chang -392
the channel 119
the character -271
the chat -285
the cheapest 195
the check -87
the checklistitem -106
the child -242
the chosen -154
the circleci -248
the city -97
the classifya -135
the client -68
the clientstat -170
the clipboard -255
the closest -154
the cluster 203
the code 106
the collection -384
the color -171
the column -258
the combin -172
the combination -105
the command 54
the comment -110
the commit -57
the commitment -157
the communit -125
the compan 104
the compil -67
the compiler -96
the component -232
the composabl -150
the condition -87
the config -252
the configfil -89
the configur -84
the configuration 149
the connection -366
the consol -186
the constructiv -196
the contact -582
the container -273
the content 87
the contribut -117
the contribution -149
the convenient -154
the conversation 351
the conversationid -354
the cooki -368
the coordinat -197
the core -223
the correct -149
the correspond -163
the counterexample_ -54
the countr -184
the cpu -300
the crawl -157
the crawler -236
the createdb -204
the creation -100
the credit 200
the crm -230
the cronjob -122
the crosshair -251
the csv -208
the currentl -212
the curriculum -218
the cursor -141
the cycl -139
the data 201
the databas 343
the date -296
the day -283
the days -145
the debug -144
the default -136
the delet -127
the deletion -120
the dependenc -60
the deplo 167
the deployment -205
the depth -120
the desir -161
the desktopcommander -189
the destination 115
the detection -66
the dev -103
the devengin -94
the devic -318
the device -135
the devtool -197
the diagram -55
the dialog -175
the diff -193
the differenc 109
the different -78
the direction -197
the directl -59
the dirnam -112
the discussion 89
the displa -127
the displaynam -137
the distanc -153
the docs -265
the document -377
the documentation -311
the dom -140
the domain -278
the download -112
the draft -390
the driv -297
the driveitem -92
the droplet -283
the earlier 169
the edit -159
the element -361
the email -223
the embedd -83
the emoji -62
the encounter -59
the encrypt -61
the endpoint -389
the engagement -181
the enter -167
the entir 99
the entit -261
the entr -198
the environment -112
the equivalent -56
the error -335
the esm -78
the essential -178
the estre -122
the event -194
the eventsourc -212
the exact -422
the exampl -357
the excel -163
the excellent -100
the executabl -119
the execution -120
the exist -360
the exit -156
the expand -146
the expect -200
the expens -128
the export -448
the extension 99
the extract -240
the failur -198
the fallback -250
the fastest -154
the featur -66
the feedback -325
the fetch 136
the figma -168
the file -77
the filenam -286
the fill -79
the filter -206
the final -197
the firewall 166
the first 117
the flag -241
the fleet -114
the fn -200
the focus -85
the folder -288
the follow 116
the font -171
the format -367
the formatl -64
the formatt -121
the formatter -370
the forward -263
the founder -152
the fourth -112
the front -157
the full -313
the function -410
the fusion -128
the gate -225
the general -156
the generat -511
the generator -80
the get -77
the getmailtip -128
the gid -90
the gitter -150
the given -628
the global -198
the glossar -116
the goal -281
the graph -53
the graphql -238
the group -153
the handler -202
the head -109
the header -333
the helm -94
the help -167
the hidden 205
the high -71
the histor -245
the home 297
the host -300
the hrtimenow -129
the html -214
the http -223
the hubspot -344
the human -186
the hypothesi -105
the id -388
the idea -59
the identit -273
the ifram -131
the iid -236
the imag -435
the import -300
the importer -75
the in -221
the inbox 87
the increas -66
the indentation -61
the index -477
the indic -106
the information -216
the initial -403
the initiativ -281
the input -242
the insert -83
the install -107
the installation -56
the instanc -154
the instruction 225
the integration -160
the internal 173
the internet -51
the isc -58
the ishidden -92
the issu -479
the item -413
the its -117
the javascript -81
the jiti -67
the job -52
the json 96
the key -366
the keyboard -205
the keyr -204
the keys 62
the kind -102
the knowledg -230
the kubectl -66
the label -230
the last 170
the latest -331
the latitud -190
the latter -206
the left -162
the legac -126
the length -103
the lex -54
the lexical -116
the libc -61
the librar -322
the library -169
the licens -466
the licenseassignmentstat -59
the light -114
the lightn -53
the lightweight -60
the limit -220
the limitation -193
the lin -86
the linear -204
the link -141
the linkedresourc -212
the linter -156
the list -72
the live -76
the llm -163
the local -144
the location -270
the login -319
the logo -200
the logs -219
the longitud -213
the lowest -105
the magic -187
the mailfolder -222
the main -347
the major -180
the mapp -199
the mapping -162
the maximum -292
the mcp -68
the meet -187
the memor -310
the mention -188
the merchant 163
the merg -282
the messag -246
the metadata 235
the method -188
the microarchitectur -113
the middl -85
the migration -388
the migrationreceipt -105
the mileston -144
the mime -270
the minimal -151
the minimum -277
the miss -187
the mit -201
the mobil -247
the mock -250
the model 333
the modelcontextprotocol -67
the modern -79
the modification -102
the modul -344
the mongodb -264
the monitor 148
the month -150
the more -256
the most 77
the mr -164
the my -79
the n -158
the naiv -64
the name -429
the namespac -257
the nativ -60
the nd -115
the nearest -67
the necessar -109
the need -245
the nest -104
the network -241
the new -278
the newl -249
the node -303
the nodej -89
the normal 88
the not 181
the note -261
the notebook -233
the notification -77
the oauth -229
the object -254
the objecttypeid -202
the observation -119
the occurrenc -107
the odata -205
the official 96
the offset -125
the oldest -119
the on -191
the onboard -118
the one 148
the onerror -88
the open 168
the operand -138
the operat -183
the operation -80
the operator -132
the order -497
the organization -330
the organizer -309
the original -430
the other 176
the outcom -174
the outlook -162
the output 186
the overrid -341
the owner -141
the ownerid -184
the oxidation -83
the packag 285
the pag -213
the page -397
the parameter 157
the parent -284
the pars -140
the parser -239
the part -158
the partner -158
the password 117
the patch -219
the path -342
the pathext -220
the pattern -312
the payment 183
the pdf -111
the pend -141
the performanc -185
the permission 170
the person 74
the persona -169
the pglit -58
the pipe -251
the pipelin -229
the pipelinechoicenam -187
the plain -212
the plan -294
the platform -185
the playground -201
the playwright -199
the plugin -178
the polic 157
the port -150
the portalid -132
the position -206
the possibl -211
the post -253
the postgr -132
the postgresql -52
the postman -215
the power -58
the pre 201
the preced 169
the prefer -102
the preferr -125
the previou -473
the pric -226
the principl -125
the privat 274
the problem -173
the proces 179
the process -97
the profil -69
the program -274
the project 94
the projectslug -280
the prompt 89
the propert -328
the protect -160
the provid -369
the provision -52
the public 194
the pull 199
the purpos -66
the put -217
the q -111
the query -130
the question -67
the queu -77
the rang -209
the raw -215
the reaction -195
the read -310
the readm -490
the real 116
the reason -81
the recommend -310
the record -320
the recurr -122
the recurrenc -131
the red -106
the ref -165
the referenc -115
the region -118
the regular -83
the relation -69
the relativ -143
the releas -169
the releaser -213
the relevant -275
the relevantpag -71
the remain 111
the reminder -144
the remot 196
the repl -214
the repo -315
the repositor 64
the request -298
the requir -388
the reranker -291
the research -246
the resolution -177
the resourc -245
the respons -204
the response -329
the rest -228
the result 296
the retr -245
the return -107
the rfc -213
the rich -115
the right -333
the roadmap -217
the robust -79
the role 143
the rollback -324
the root -57
the rows -302
the runtim -80
the safe -128
the same -491
the sandbox -362
the sav -205
the scan 209
the scanner -93
the scen 125
the scenario -175
the schema -190
the scim -94
the scrap -71
the screenshot -208
the script -243
the search -181
the second 130
the secret -269
the section -298
the securit 244
the select -343
the selection -140
the sender -103
the sent 104
the sentenc 77
the separator -236
the sequenc -57
the ser -89
the serializer -62
the server -163
the servic 158
the session 81
the set -318
the setting 221
the shar -87
the shell 297
the shopif -230
the shopifyql -183
the short -159
the shrink -89
the sideindex -99
the sign 52
the simpl -66
the simplest -51
the simulator -262
the singl -129
the site -227
the size -96
the slack -186
the slug -184
the smart -159
the snapshot -98
the softwar -105
the solution -256
the sort -221
the sourc -394
the sourcemap -352
the sourceroot -62
the spec -167
the specializ -146
the specif -449
the specific -305
the specification -288
the ssh 107
the stabl -51
the stack -73
the stag -242
the standard -92
the start -325
the stash -159
the stat -341
the statu -241
the step 173
the stor -183
the str 92
the strateg -64
the stream -114
the styl -153
the subcommand -150
the subset -66
the subtask -159
the successful -126
the suggest -182
the sum 159
the suppl -271
the support -312
the surfac -127
the swip -82
the symbol -86
the sync 229
the syntax -246
the tabl -373
the tag -227
the target -275
the task -78
the team -135
the templat -105
the temporal -187
the temporar -351
the tenant -113
the term -320
the terminal 361
the test 168
the text 147
the th -212
the them -252
the third -68
the thread -209
the time -400
the timestamp -169
the tiniest -113
the titl -326
the to -361
the todo -225
the token 152
the tool 379
the toolkit -162
the top -406
the trac -81
the transition -56
the translation -248
the traversal -176
the tree -219
the triag -89
the truncation -151
the tsc -84
the tsconfig -202
the turn -155
the tutor -208
the tutorial -63
the typ -96
the type -311
the typescript -249
the uid -182
the uidomain -87
the underly -201
the undici -183
the unif -181
the uniqu -184
the universal -137
the unix -88
the unknown -65
the unset -178
the updat -219
the upgrad -123
the upload -192
the url -114
the urls -50
the usag -217
the use -150
the user 560
the useuser -97
the utc -251
the v -65
the valid -66
the valu 53
the variabl -298
the variable -217
the variou -168
the vast -101
the vector -140
the verifier -75
the version 119
the very -188
the visibilit -218
the vitest -154
the vs -122
the walk -185
the wasi -157
the wasm -149
the weather -196
the webhook 172
the websocket -169
the week -145
the whatwg -206
the whol 109
the why -195
the wider -54
the window -124
the wonderful -75
the work 183
the workaround -93
the workbook -85
the workflowid -154
the workspac -86
the workspace -220
the worktre -119
the world -112
the writ -103
the wrong -74
the x -193
the xml -152
the y -116
the yaml -158
the yarn -80
the z -108
the zoneles -232
their 150
their ancestor -69
their background -152
their browser -211
their codebas -66
their content 232
their correspond -162
their crm -204
their dependenc -89
their docs -118
their edg -67
their employer -160
their entiret -117
their exact -77
their financial -143
their fund -205
their hubspot -216
their ids -71
their join -73
their jwt -125
their location -220
their mailbox -119
their nam -138
their operat -156
their other -97
their own -255
their payment -89
their propert -185
their quer -116
their rang -101
their repositor -120
their respectiv -72
their selection -89
their solution -189
their stor -148
their sync -75
their tool -144
their typ -220
their usag -80
their valu -209
their workload -70
them 328
them _file -245
them _num -69
them an -141
them and 97
them as 197
them becaus -57
them can -65
them director -282
them displa -58
them entirel -132
them from -217
them however -72
them in 178
them into -109
them itself -80
them project -75
them that -141
them to 191
them too -143
them until -225
them up 126
them when 152
them whil -149
them you -115
themselv -342
then 135
then _name -116
then a -77
then after -71
then call 231
then can't -92
then cop -215
then deduplicat -147
then delet 174
then execut -294
then for -140
then make -139
then one -183
then pick -75
then poll -87
then prs -110
then retr -241
then run -325
then send 246
then summariz -80
then the -262
then they -78
then this -60
then use -255
then you -142
ther 136
ther after -113
ther are -370
ther first -117
ther itself -195
ther was -213
there -107
there a -82
therefor 171
therefor carr 146
thes 69
thes allow -115
thes are -240
thes aren't -69
thes beyond -100
thes bottleneck -63
thes cas -201
thes command -111
thes default -98
thes definition -210
thes distribution -74
thes docs -104
thes fil -198
thes flag -132
thes form -108
thes format -139
thes generator -78
thes helper -136
thes instruction 184
thes invalid -139
thes issu -134
thes keys -125
thes mount -97
thes must -123
thes navigation -55
thes new -159
thes optimization -102
thes pag -58
thes parameter -354
thes plugin -138
thes product -58
thes situation -224
thes stag -173
thes step -355
thes styl -62
thes tool -118
thes typ -132
thes valu -169
thes wonderful -83
they _path -145
they also -66
they are -71
they came 119
they can -110
they cannot -54
they care -147
they do -210
they don't -89
they have -215
they interfer 135
they meant -118
they must 98
they need -349
they should -180
they typicall -130
they use -179
they want 130
they were -196
they will -104
they would -79
they'll -79
they'll appear -79
they'r -249
they'r outsid -128
they'r requirement -116
they'v -258
they'v complet -186
they'v made -136
thing -258
thing that -66
thing to -242
think -424
think even -67
think it -66
think of -108
think proces -141
think step -289
think that -60
think your -65
third -110
third lets -51
third part -82
this 423
this _code -264
this a -326
this action 95
this after -315
this allow -186
this and -62
this api -377
this approach -121
this are -215
this argument -92
this arra -149
this articl -59
this as 225
this audio -298
this becaus 70
this befor -433
this behavior -66
this but -113
this cach -126
this can -231
this cannot -357
this case -211
this chang -172
this circleci -101
this com -96
this command -430
this component -273
this configur -199
this convenienc -155
this conversation 84
this cop -76
this could 70
this creat -272
this data -152
this date -77
this definition -80
this directl -188
this director -115
this documentation -91
this endpoint -180
this ensur -137
this essentiall -109
this etag -129
this exampl -202
this exclud -133
this fail -186
this field -333
this file -264
this first -203
this flag -183
this for -250
this fork -60
this format -194
this from 198
this function 359
this general -92
this get -152
this globall -159
this guid -274
this happen -320
this help -223
this helper -162
this if -360
this immediatel -56
this includ -161
this information -233
this insid -54
this instead -359
this instruction 440
this is -331
this issu -212
this it's -85
this journe -181
this lets -147
this librar -355
this limit -197
this machin 109
this made -223
this mak -71
this map -226
this mapp -51
this may -142
this mean -187
this messag 164
this method -246
this might -114
this mimic -63
this modul -219
this month -65
this must 348
this name -153
this new -133
this node -82
this not -81
this npm -51
this object -254
this one 140
this only -476
this operation -172
this option -390
this or -412
this over -108
this packag -435
this page -92
this parameter 197
this part 94
this path -259
this postgr -92
this prevent -95
this project -558
this propert -379
this proposal -70
this purpos -79
this quer -214
this reach -77
this remov -109
this repeatedl -54
this replac -96
this repositor -155
this requirement -66
this reset -154
this respons -122
this rule -64
this safeguard -240
this secret 139
this section -138
this sender -53
this server 355
this session 251
this sets -93
this should -414
this sinc 56
this situation -178
this skip -110
this sort -126
this sourc -186
this stag -85
this start -207
this static -82
this statu -216
this step 72
this support -81
this tabl -120
this task -333
this the -191
this this -163
this thought -52
this time -77
this to -215
this toequaltypeof -54
this tool 251
this topic -330
this turn -326
this type -130
this typescript -99
this url -117
this user 80
this valu -316
this variabl -239
this warn -110
this way -271
this week -86
this when -346
this will -302
this without 96
this won't -104
this work -92
this workspac 261
this would -139
this year -65
this you -361
thisparameter -270
thisparameter _code -270
thos -339
thos action -76
thos condition -55
thos fail -128
thos fil -131
thos glob -52
thos relativ -101
thos utilit -215
thos version -116
though -143
though see -142
thought -315
thought but -105
thought can -57
thought if -172
thought need -136
thought number -162
thought revis -52
thought step -226
thought the 135
thoughtnumber -192
thousand -107
thousand of -107
thre -277
thre identifier -125
thre layer -77
thre parameter -59
thre tim -202
thread -412
thread communication -100
thread in -101
thread on -51
thread priorit -60
thread worker -104
threshold -267
throttl 110
through 372
through _name 131
through a -311
through an -101
through backtrack -54
through one -220
through self -138
through test -260
through this 250
through to -130
throughput -92
throughput in -92
throw -307
throw a -97
throw an -190
throw any -61
throw error -113
throw pars -82
thrown 94
thrown if -111
thumbnail -127
thumbnail sets -69
thumbnail with -84
thumbprint -113
thumbprint rfc -62
thumbprint uri -73
thumbsup -102
thumbsup rocket -102
thursda -85
thursda frida -85
thus -260
thus foo -89
thus not -220
ticket 195
tidelift -107
tidelift help -76
tier -217
tier _num -155
tier and -63
tight -102
tight _num -91
tighten -62
tighten them -62
tild -116
tild path -116
tim -377
tim and -81
tim bas -111
tim faster -105
tim in -115
tim includ -53
tim per -141
tim smaller -57
tim telemetr -60
tim the -110
tim use -56
tim with -202
time -115
time _name -378
time _url -80
time and -106
time at -150
time client -74
time code 66
time default -84
time format -104
time in -270
time internalreplymessag -91
time is 146
time iso -62
time it -155
time last -85
time of -373
time permission -150
time remain -152
time scheduledenddatetim -105
time secret -181
time that -368
time the 129
time they'll -79
time tip -114
time to -309
time use -193
time when -293
time you 84
time zon -193
time zone -232
time_ -61
time_ error -61
timekeep -73
timekeep quirk -73
timel -71
timel manner -71
timelin -211
timelin of -176
timeout -381
timeout for -93
timeout in -124
timeout reach -60
timeout to -252
timer -206
timer will -183
timestamp -386
timestamp for -103
timestamp in -142
timestamp iso -78
timestamp of -160
timezon -309
timezon and -226
timezon end -112
timezon identifier -62
timezonestandard -174
timezonestandard path -174
timing -68
timing includ -68
timoth -129
timoth j -129
tiniest -113
tiniest and -113
tiny -105
tiny and -81
tiny api -71
tinybench -169
tinyexec -102
tinypool -172
tinypool _code -92
tinypool is -111
tinypoolchannel -75
tinypoolchannel _code -75
tinyrainbow -94
tinyrainbow is -52
tip -480
tip creat -96
tip delet -155
tip for -118
tip in -69
tip list -144
tip updat -76
tips -142
titl -598
titl _name -111
titl and -238
titl of -384
tj -81
tj holowaychuk -81
tl -112
tl dr -112
tls -183
tmx -203
tmx file -203
to 331
to _code -268
to _email 338
to _name -97
to _num 116
to _path 104
to _private 218
to _url 612
to a -336
to abort -171
to abstract -95
to accept -256
to acces -453
to accommodat -122
to accomplish -172
to account 148
to acknowledg -140
to action -53
to activat -77
to actuall -64
to add -83
to additional -92
to addres -100
to adjust -121
to all -334
to allow 109
to almost -59
to alter -195
to alway -270
to an -371
to analyz -196
to another -400
to answer -107
to any 137
to anyon -61
to appear -264
to append 109
to appl -295
to approv -279
to archiv -213
to assert -108
to assign -113
to attach 105
to attend -59
to authenticat 59
to avoid -257
to be 203
to becom -133
to billabl -104
to bind -89
to blam -60
to both -90
to bson -62
to build -253
to bypas 239
to call 69
to cancel -117
to cap -207
to carr 137
to cc -87
to chain -54
to chang -383
to check -423
to choos -331
to chunk -165
to circleci -105
to cj -59
to clean -50
to clear -320
to click -177
to clon -56
to clos -122
to code -159
to collect 71
to combin -206
to comment -184
to commit -161
to compar -200
to compiler -134
to complain -250
to complement -51
to complet 159
to configur -78
to confirm 273
to connect -350
to construct -134
to contain 179
to container -85
to contribut -123
to control -139
to convert -92
to copy -181
to correctl -85
to count -79
to creat -598
to crm -71
to current -52
to customiz -140
to cut -78
to date -245
to deactivat -114
to deal -128
to debug -211
to decid -227
to default -89
to defin -234
to delet -374
to describ -310
to detect -224
to determin -303
to diagnos -207
to directl -164
to disabl 89
to discover -449
to disk -221
to displa -75
to do -469
to download -173
to drill -55
to drop -101
to duplicat -128
to each 232
to ease -148
to easil -56
to edit -253
to emb -257
to emulat -242
to enabl -217
to end -170
to enhanc -52
to ensur -315
to establish -251
to eval -249
to ever -341
to examin -209
to exclud -242
to execut -581
to expand -100
to expect -136
to experiment -131
to explor -165
to extension -52
to extract -275
to fals -322
to fast -60
to fetch -493
to fil -274
to file -215
to fill -278
to filter -272
to find -392
to finish 223
to first -162
to fix -173
to focu -93
to follow 119
to for -113
to forc -91
to fork -121
to format -176
to forward -188
to free -192
to fulfill -233
to gather 78
to generat -383
to get -256
to give -197
to go -189
to gues -180
to hacker -80
to handl -287
to have -330
to head -64
to help -233
to hover -122
to identif -134
to ignor -133
to implement -100
to import -170
to in -290
to includ -559
to index -70
to indexeddb -230
to indicat -59
to infer -148
to initializ -191
to insert -198
to inspect -301
to install -336
to instanciat -70
to instead -95
to integrat -103
to interact -209
to interpret -69
to isolat -66
to it 115
to its -55
to javascript -96
to json 84
to just -83
to kat -59
to keep 190
to knip -75
to launch -137
to learn -291
to leav -268
to limit -171
to link -52
to lint -168
to list -370
to llm -251
to load -102
to locat -61
to look -134
to lowest -60
to lts -67
to main 106
to maintain -232
to make -339
to manag -92
to manuall -185
to mark -58
to match -380
to matter -95
to maximiz -108
to mb -142
to mcp -167
to me 123
to merg -228
to microsoft -127
to migrat -239
to millisecond -147
to minif -111
to minimist -64
to mode -169
to model -92
to modern -63
to modif -74
to monitor -111
to move -225
to narrow -269
to navigat -226
to new -146
to node -156
to nodej -108
to notif -223
to observ -177
to obtain -207
to official -227
to one -179
to only -127
to open -482
to operat -140
to opt -177
to optimiz -136
to order -135
to organiz -116
to other -283
to our 95
to overrid -56
to packag -59
to page -197
to pars -172
to pass -350
to patch -206
to perform -437
to persist -294
to pick -73
to plac -185
to poll -122
to popular -88
to populat -117
to post -322
to postman -200
to power -162
to pres -242
to preserv -163
to prevent 99
to preview -96
to print -197
to prioritiz -76
to process -99
to produc -82
to project -88
to propert -144
to provision -53
to pull -167
to push -242
to quer -83
to question -51
to quickl -69
to rank -98
to re -78
to reach -202
to reapeat -67
to rebas -130
to rebuild -135
to receiv -197
to recipient -166
to record -287
to red -50
to redirect -226
to reduc -54
to refin -152
to regenerat -162
to remov -303
to renam -59
to render -171
to reorder -85
to repl -168
to repla -54
to replac -426
to report 122
to request -349
to requir -169
to rerank -224
to rerun -302
to research -103
to reset 112
to resolv -301
to respect -93
to respond -386
to restor -149
to restrict -85
to resum -193
to retain -119
to retriev -393
to return -293
to review -170
to rewrit -88
to rollback -164
to run -266
to rust -101
to s -70
to sampl -116
to save -365
to scal -180
to scan -176
to scop -62
to scrap -171
to scroll -67
to search -401
to see 112
to select -553
to send -64
to sensitiv -76
to separat -282
to serv -134
to set -413
to setup -255
to shorter -74
to show -179
to sign -180
to simplif -125
to skip -243
to solv -242
to sort -273
to sourc -64
to spe -90
to specif -127
to stag -148
to start -288
to stderr -187
to stdin -151
to stop -142
to stor -377
to subject -268
to submit -262
to subscrib -219
to suggest -90
to summariz -158
to support -359
to surfac -149
to swip -170
to tag -69
to take -255
to temporal -61
to terminat -114
to test -324
to that -232
to the 257
to their 116
to them -62
to thes -116
to throw -62
to toml -66
to track -315
to transfer -96
to transform -110
to transvers -97
to travers -114
to trigger -206
to trim -52
to tty -132
to type -116
to typescript -63
to typescript_ -67
to unarchiv -56
to unassign -88
to unbash -53
to understand -346
to uniquel -107
to unsafel -126
to updat -482
to upgrad -99
to upsert -159
to upstream -60
to us -238
to use -369
to user -109
to utc -82
to v -139
to validat -221
to view -223
to wait -310
to walk -97
to wasm -132
to webassembl -210
to what -98
to wher 132
to which -310
to within -63
to work -239
to writ -94
to yaml -51
to you -56
tobe -269
tobe _code -269
tobean -291
tobean _code -258
tobecallablewith -152
tobecallablewith _code -153
tobestr -51
toc -132
toc _url -65
toc generat -65
toc pleas -91
toda -147
toda then -80
todo -306
todo as -62
todo in -91
todo map -231
todo task -149
todo to -231
todotask -96
todotask object -99
todotasklist -148
todotasklist id -87
todotasklist object -86
todotasklistid -60
todotasklistid from -60
toequaltypeof -206
toequaltypeof _code -156
toequaltypeof this -54
toextend -237
toextend _code -156
toextend is -88
together 65
together in -55
together see -85
together to -168
together with 237
toggl -235
toggl _name -61
toggl namespac -82
tohavepropert -192
tohavepropert _code -184
tojson -107
token 53
token and 104
token as 131
token by -116
token cost -103
token for -629
token in -154
token is -314
token jwt -120
token limit -130
token nadd -103
token name -51
token offset -93
token per -75
token position -54
token protect -64
token provid -160
token the -65
token to 165
token usag -83
tokenfilter -164
tokeniz -117
tokeniz the -117
tokenizer -211
tokenizer _url -107
told 190
told the -66
tolerant -250
tolerant parser -107
tomatchobjecttyp -200
tomatchobjecttyp _code -164
tomatchtypeof -148
tomatchtypeof _code -92
toml -248
toml is -57
toml lang -52
toml test -154
toml typ -78
toml type -96
toml v -57
toml valu -57
tomldat -136
tomldat _code -82
tomldat object -64
tone -220
tone together -104
too -357
too broad -113
too long -140
too up -71
too vagu -73
tool 529
tool _name 293
tool _num -254
tool _path 177
tool _url -273
tool acts -147
tool after -231
tool afterward -69
tool and 108
tool are 241
tool argument -125
tool as 213
tool availabl -182
tool befor 432
tool both -182
tool creat -293
tool design -51
tool e -202
tool exactl -104
tool fail 166
tool first -51
tool for -119
tool generat -283
tool guid -190
tool has 308
tool help -239
tool histor -180
tool ide -68
tool identif -154
tool if -194
tool immediatel -345
tool in 103
tool indicat -182
tool is 126
tool like -82
tool list -306
tool modif -166
tool more -141
tool multipl -115
tool must 106
tool need 262
tool no 96
tool of 323
tool open -96
tool or -224
tool output -134
tool over -247
tool perform 66
tool proactivel -184
tool provid -233
tool read 201
tool repeatedl -359
tool requir -252
tool respons -113
tool retriev -297
tool return 238
tool shown -66
tool simpl -130
tool sinc 132
tool that -453
tool the -153
tool then -186
tool this 114
tool until -201
tool usag -67
tool use 82
tool verdict -92
tool when -182
tool whenever -345
tool will -290
tool with -60
tool without -339
tool you -208
toolchain -84
toolkit -355
toolkit capabilit -192
toolkit docs -73
toolkit materiall -162
toolkit thes -118
toon -96
top -67
top _num -255
top ai -169
top level -213
top of -135
top orderb -107
top product -65
top result -205
top right -59
top team -102
top to -131
topic 149
topic _code -107
topic cover -211
topic in -130
topic into -95
topic is -94
toplevel -130
toplevel invocation -130
torecipient -316
torecipient ccrecipient -75
torecipient is -173
tostr -106
tostringwithsourcemap -61
tostringwithsourcemap startofsourcemap -61
total -300
total duration -162
total if -82
total number -184
total sal -65
total trend -81
totall -70
totall different -70
totalmembercount -70
totalmembercount maxmessagesiz -70
totalthought -170
touch -253
touch code -171
toward -68
toward some -68
tr -172
tr afterward -143
tr the -95
trac 118
trac information -95
track -152
track chang 79
track of -306
track plan -127
track the -169
track usag -164
tradeoff -57
tradeoff in -57
traffic -91
trail -241
trail comma -208
trail newlin -145
train 89
train on -323
transcript -137
transfer 117
transfer an -338
transfer to -78
transferr 122
transferr to 122
transform -268
transform styl -137
transform the -161
transformation -118
transformation first -116
transformer -151
transformer that -80
transformstream -130
transition -136
transition to -118
translat -360
translat account -264
translat formall -153
translat into -90
translat or -181
translat to -85
translation -383
translation in -95
translation mass -79
translation memor -183
translation qualit -63
translation unit -65
transmit 307
transparent -98
transparent red -103
transpil -102
transpil with -93
transport -247
transport use -55
transvers -97
transvers alternativ -97
trash -285
travel -176
travel as -125
traveler -55
travers -210
travers one -60
travers parent -106
travers the -72
traversal -237
traversal function -176
traversal order -162
tre -207
tre recursivel -51
treat -185
treat all -215
treat as -379
treat equall -139
treat it -169
treat messag 119
treat number -62
treat the -351
tree -305
tree and -150
tree is -76
tree of -159
tree shakeabl -101
tree sitter -189
trend -85
trend or -81
treturn -130
treturn action -60
triag -89
triag a -89
triag guid -89
triager -94
triager follow -89
trigger -422
trigger a -156
trigger an -87
trigger by -73
trigger earl -67
trigger event -126
trigger the -228
trim -206
trim content -56
trim older -156
trimm -275
trimm do -221
trip -245
trip to -97
trip up -187
tripp -184
tripp base -184
troubl -188
troubl shoot -188
troubleshoot -161
troubleshoot and -91
troubleshoot with -102
true -478
true _code -184
true _name -164
true and -259
true args -91
true comment -53
true condition -72
true enabl -86
true filter -76
true for 76
true if -474
true in -229
true includ -236
true isremovabl -99
true merg -66
true messag -179
true microsoft -54
true often -72
true on -145
true only -299
true output -84
true return -83
true the -396
true to -224
true uses -78
true which -54
true_ -118
truncat -357
truncat argument -130
truncat one -125
truncat output -109
truncation -260
truncation handl -157
trust 279
trust api -272
trust by -102
trust for -89
truth -234
truth in -227
try -101
try _path -74
try a -50
try different -126
try other -57
try the -111
try thes -218
try to -420
ts -260
ts _code -110
ts eslint -91
ts estre -173
ts expect -148
ts file -53
ts propert -90
tsc -214
tsc emeriti -170
tsc regular -109
tsc technical -138
tsc vot -72
tsconfck -94
tsconfig -364
tsconfig discover -106
tsconfig file -191
tsconfig none -65
tsconfig path -95
tsconfig so -200
tsconfigresult -117
tsconfigresult object -118
tsd -235
tsd doesn't -77
tsd for -260
tsgolint -181
tsgolint _code -56
tsgolint exist -135
tsx -286
tty -252
tty and -132
tty is -154
tub -153
tub casino -56
tuesda -85
tuesda wednesda -85
tun -248
tun need -131
turckheim -98
turckheim _email -98
turn 186
turn count -117
turn it -129
turn off 93
turn to -155
turn work -218
tutor -390
tutor and -169
tutor by -133
tutor session -193
tutor you -189
tutorial -266
tutorial _url -112
tutorial and -66
tutorial concept -110
tutorial for -63
tv -149
twilio -98
twilio api -98
twister -96
twister generator -77
twitter -93
twitter alibaba -93
two -91
two call -140
two class -107
two layer -89
two level -121
two list -57
two major -112
two mod -73
two part -149
two search -183
two sourcemap -143
txt 169
txt _path -155
typ -342
typ _path -161
typ _thanks -67
typ and -269
typ apis -50
typ are -129
typ availabl -50
typ can -58
typ description -77
typ don't -108
typ field -66
typ for -97
typ help -67
typ here -80
typ in 256
typ includ -68
typ of -242
typ so -99
typ strong -67
typ support -66
typ to -89
type -534
type _code -92
type _name -133
type _num -53
type a -90
type analysi -55
type and -144
type argument -73
type awar -186
type awarenes -74
type bas -240
type constraint -89
type definition -141
type diagnostic -149
type e -275
type for -177
type guard -50
type has -53
type helper -139
type information -76
type instead -64
type is -240
type mapp -66
type not -56
type of -365
type preservation -179
type properl -96
type text -101
type that -103
type to -202
type with -107
typeerror -167
typescript -421
typescript _code -73
typescript _num -85
typescript _url -142
typescript and -162
typescript api -51
typescript at -67
typescript behaviour -99
typescript built -69
typescript client -99
typescript codebas -186
typescript communit -121
typescript config -89
typescript ecosystem -52
typescript eslint -101
typescript fil -196
typescript first -73
typescript out -164
typescript packag -94
typescript project -99
typescript relat -93
typescript support -86
typescript to -132
typescript type -57
typescript user -191
typescript version -139
typescript_ -67
typeset -207
typical -121
typical flow -121
typicall -341
typicall _num -112
typicall call -147
typicall land -54
typicall use -130
typo -241
typo relief -97
typograph -58
typograph elevation -58
tz -103
tz request -103
ubuntu -150
ucp -101
ucp cli -99
udid -194
ugly -91
ugly in -91
ui -260
ui component -75
ui for -102
ui surfac -106
uid -358
uid of -139
uidomain -187
uidomain and -87
uint -71
uint arra -71
uk -67
ultra -137
ultra high -107
umd -188
umd js -188
unabl -190
unabl to -190
unabletodeserializepostbod -130
unapprov -147
unapprov clear -56
unarchiv -99
unarchiv a -116
unassign -88
unauthoriz -152
unauthoriz http -87
unauthoriz visitor -99
unavailabl -103
unavailabl with -199
unawar 275
unawar of 275
unbash -295
unbash _num -80
unbash does -62
unbash is -108
unbash pars -64
unbash provid -88
unbash v -53
unbash vs -114
unbash when -77
uncertaint -191
uncertaint and -83
uncertaint when -140
unchang -259
unchang instead -50
undefin -237
undefin _code -90
undefin a -113
undefin disabl -52
undefin function -185
under -353
under _num -75
under a -114
under activ -98
under mb -117
under mit -90
under the -310
underlin -123
underly -198
underly bundler -85
underly lexer -81
underly logger -65
underly sourc -84
understand -413
understand availabl -103
understand deepen -57
understand director -129
understand file -157
understand its -141
understand the -218
understand them -81
understand what -152
underus -70
underus resourc -70
undici -231
undici _code -127
undici _url -144
undici typ -108
undon -416
unencod -58
unencod payload -58
unexpect -74
unfilter -217
unfilter respons -217
unicod -73
unidirectional -179
unidirectional and -103
unif -210
unif build -85
unif diff -155
uniform -131
uniform distribution -111
uninstall -99
union 191
union _url -67
union actuall -99
union typ -81
uniqu -371
uniqu acros -130
uniqu color -52
uniqu constraint -153
uniqu id -76
uniqu identifier -244
uniqu name -111
uniquel -107
uniquel identif -107
uniquenes -160
uniquenes requirement -160
unit -250
unit test -163
unit with -184
unittestframework -82
universal -281
universal _name -137
universal filesystem -75
universal plugin -133
universal print -73
unix -255
unix _name -88
unix shell -92
unknown -346
unknown _code -269
unknown flag -82
unknown linux -92
unknown treturn -60
unles -623
unles _name -74
unles a -150
unles ask -67
unles explicitl -216
unles it -118
unles ref -61
unles requir -88
unles the -378
unles they -66
unlik -244
unlik previou -66
unlik regular -205
unlik the -66
unlock 69
unlock any -180
unmaintain -88
unmaintain has -81
unmerg -87
unnecessar -108
unnecessar wait -97
unpack -99
unpack npm -60
unpack the -72
unprotect -114
unread -110
unrelat -179
unrelat market -118
unresolv -323
unresolv issu -195
unrestrict 101
unrestrict assistant 101
unsaf -321
unsaf cach -98
unsaf optimization -66
unsaf propert -74
unsafecach -126
unsafecach fals -126
unsafel -126
unsafel cach -126
unset -264
unset embedding -88
unset stag -178
unspecif -70
unspecif option -70
unstag -126
unstag chang -73
unsupport -112
unsupport syntax -82
unsur -558
unsur about -131
unsur or -171
unsur use -61
unsur which -389
untar -72
until 90
until a -52
until clear -73
until instruct -225
until it 235
until receiv -201
until satisf -225
until stopp -128
until the 79
until then -78
until version -149
until you -130
until your -71
untrack -343
untrack fil -333
untrust -164
untrust text -220
unus -104
unus dependenc -104
up 80
up _path -78
up a -168
up after -130
up an -81
up and 122
up another -92
up by -138
up deplo -109
up earl -61
up enabl -91
up for -610
up from -67
up if -132
up in -169
up input -68
up instead -66
up or -80
up stal -50
up this -59
up through -70
up to -491
up until -71
up your -63
upcom -276
updat -185
updat _code -118
updat a -384
updat after -85
updat an -225
updat and -50
updat asynchronousl -61
updat befor -84
updat between -66
updat body -180
updat branch -153
updat comment -154
updat cycl -88
updat delet -132
updat description -112
updat document -50
updat exist -66
updat from -98
updat icon -150
updat identif -80
updat instead -117
updat issu -151
updat mailbox -115
updat my -82
updat one -163
updat operation -137
updat or -130
updat owner -118
updat pipelin -74
updat planner -66
updat project -151
updat releas -145
updat repositor -72
updat sav -60
updat statu -64
updat team -128
updat the 109
updat their -204
updat to -145
updat typescript -126
updatecustomview -160
upgrad -237
upgrad dependenc -92
upgrad from -59
upgrad pleas -123
upgrad to -145
upload complex -54
upload instruction -52
upload session -197
upload the 213
upload url -117
uploadref -229
uploadref and -213
uploadurl -78
upn -219
upon -194
upon the -136
upper -99
upper bound -79
upsert -253
upsert and -245
upsert into -133
upsert record -138
upset 70
upset the 70
upstream -192
upstream some -60
upward -66
upward to -66
urgent -117
urgent _num -91
uri -207
uri of -133
url -306
url and -309
url character -64
url for -262
url from -307
url has -50
url if -67
url in -415
url is -104
url must -153
url of -72
url or -139
url pagenumber -74
url root -128
url stream -56
url that -155
url the -75
url to -425
url with -206
url you 197
urllib 186
urllib request 186
urlopen 186
urlopen _url 186
urls -419
urls are -112
urls in -115
urls must -57
urls to -170
urls you'r -73
us -114
us _code -281
us _name -275
us a -226
us additional -135
us agent -177
us an -138
us any -159
us central -64
us east -85
us email -105
us eslint -84
us from -79
us frozen -85
us global -94
us hubspot -223
us improv -78
us jest -68
us markdown -61
us mime -73
us mitata -96
us mode -223
us mount -59
us nextauth -60
us node -140
us npm -61
us option -215
us or -67
us test -72
us thes -100
us this 197
us typescript -77
us variabl -156
us verif -124
us west -64
us with -231
us xml -131
us your -227
usabl -177
usabl or -110
usabl with -102
usag -413
usag _code -196
usag _num 92
usag analytic -164
usag appl -90
usag by -64
usag data -127
usag exampl -199
usag guidanc -188
usag information -64
usag installation -171
usag instruction -316
usag is -57
usag pattern -65
usag percentag -117
usag rul -214
usag send -64
usag statistic -126
usag succes -67
usag with -164
usd -204
use _code -383
use _name -380
use absolut -142
use add -96
use alternativ -127
use another -125
use args -107
use as -326
use at -180
use bash -157
use befor -71
use better -178
use body -76
use bodypreview -104
use both -193
use byte -53
use cas -350
use case -140
use client -305
use clon -90
use color -115
use comment -224
use creat -116
use custom -79
use desktop -216
use different -51
use e -72
use each -80
use either -120
use estravers -145
use executionstat -167
use expand -76
use fast -141
use filter -95
use filterbytestsresult -91
use for -340
use from -120
use get -89
use guid -56
use hubspot -71
use if -136
use immediatel -74
use in -283
use includeheader -132
use instead -393
use jq -268
use json -157
use list -183
use literalsearch -56
use map -77
use markdown -273
use maxresult -157
use metafield -92
use mode -91
use multipart -54
use n -193
use nativ -116
use nest -56
use nextauth -117
use ngmodul -79
use note -109
use null -69
use of -395
use on -351
use one -138
use pageidx -197
use pagelen -166
use patch -59
use path -140
use pattern -109
use pip -53
use placeholder -63
use proposednewtim -87
use recommend -92
use resolvefilesync -60
use revers -104
use same -99
use scop -168
use scrap -166
use scrapeoption -66
use search -167
use searchtyp -179
use select -106
use shopif -164
use sparingl -96
use stackfram -110
use stackserverapp -53
use startdatetim -158
use storefront -154
use sync -155
use templat -82
use that -248
use the 268
use them -233
use thes -203
use this -298
use to -125
use toda -80
use top -169
use unbash -193
use unles -217
use valu -159
use variabl -56
use via -171
use when -345
use with -350
use your 164
used -224
used and -163
used as -239
used befor -216
used by -449
used first -139
used for 58
used in -362
used internall -136
used ms -81
used the -77
used to -412
used when -107
used with -275
useful -427
useful as -188
useful call -102
useful for -337
useful if -67
useful in -81
useful pleas -55
useful to -99
useful when -217
user 410
user about 319
user account 249
user add -117
user agent -266
user agre -183
user and -82
user angular -118
user api 288
user approval -65
user are -120
user as -285
user ask -206
user asks -94
user authentication -317
user avatar -154
user await -138
user befor -240
user calendar -235
user call -214
user can -279
user code -194
user confirm -245
user creat -265
user credential -195
user current 119
user data 141
user default -130
user describ -133
user detail -303
user determin -79
user displaynam -72
user do 60
user does 184
user doesn't -180
user don't -89
user email -200
user error -141
user explicitl -165
user first 102
user flow -70
user for -64
user from -140
user gave 120
user github 144
user guid -68
user home 92
user id -435
user ids -260
user if -80
user in -330
user inbox -251
user includ -105
user initiat -142
user input -124
user instruction -76
user intent -149
user interfac 125
user is -70
user it 147
user lifecycleinfo -248
user linear -150
user link -260
user mailbox -380
user mailboxsetting -208
user management -213
user mention -230
user messag 171
user most -402
user mrs -220
user my -112
user name 139
user namespac -93
user need -313
user note -322
user notebook -136
user of 178
user one -139
user only -67
user opt -147
user or 141
user outlook -143
user password 115
user permission -160
user prefer -70
user preferenc -244
user preferr -217
user primar -215
user primaryemail -207
user profil -98
user project -300
user provid -199
user quer -433
user question 112
user read -208
user role -63
user says -235
user select -335
user selection -136
user signout -157
user stud -155
user sync -174
user tabl -134
user task -184
user that 149
user the -357
user through -159
user tip -109
user to -201
user tool -200
user updat -119
user us -234
user use -124
user useuser -196
user uuid -219
user verbatim -162
user via -152
user visibl -124
user was -70
user which -77
user who -341
user will -333
user with -325
user work -233
userbutton -232
userbutton from -72
userid -168
userid if -109
userland -97
userland project -97
usernam -400
usernam polic -90
usernam to -178
userprofil -140
userprofil download -140
uses -142
uses _code -206
uses _name -98
uses a -231
uses an -111
uses bot -180
uses center -56
uses chomp -65
uses emscripten -82
uses filepath -54
uses hardwar -153
uses same -53
uses stack -80
uses the -159
usestackapp -122
usestackapp userbutton -72
usestat -159
usestat hook -159
useuser -315
useuser _code -107
useuser from -81
useuser or -176
useuser usestackapp -72
usual 133
usual packag -188
usuall -61
usuall beat -65
usuall have -124
usuall normalis -82
usuall path -65
usuall the -108
usuall trigger -63
utc -334
utc date -95
utc day -213
utc is -103
utc time -109
util -189
util and -52
util for -61
util format -65
util inspect -66
util to -56
utilit -294
utilit and -103
utilit for -167
utilit modul -60
utilit need -215
utilit provid -109
utilit used -52
utiliz -69
utiliz projection -71
utilization -64
uuid -371
uuid extract -157
uuid uuid -64
v -455
v _num -280
v argon -121
v code -189
v f -66
v gc -81
v latest -75
v see -68
v v -172
v x -108
vagu -171
vagu keep -159
val -93
val _name -93
valid -184
valid argument -93
valid as -125
valid do -213
valid docx -152
valid for -78
valid index -115
valid input -65
valid prefilter -115
valid rang -64
valid valu -99
validat -412
validat an -63
validat and -148
validat ast -56
validat configuration -167
validat graphql -86
validat n -55
validat or -61
validat that -163
validat the -108
validat their -144
validation -412
validation and -208
validation librar -62
validation of -214
validation or -151
validation pass -69
validation result -169
validation rul -136
validation tool -92
validator -141
validator ran -141
valu -382
valu _code -94
valu _name -291
valu _num -63
valu _override_ -121
valu against -66
valu and -256
valu are -358
valu arra -51
valu as -97
valu be -69
valu befor -143
valu between -51
valu but -61
valu by -136
valu can -63
valu e -74
valu exclud -70
valu for -291
valu formula -50
valu from -286
valu have -166
valu in -316
valu includ -145
valu increas -102
valu indicat -127
valu is -300
valu key -92
valu mean -70
valu must -257
valu next -109
valu of 115
valu pair -207
valu provid -197
valu represent -75
valu should -196
valu slug -95
valu support -106
valu that -456
valu to -105
valu under -75
valu will -78
valu with -82
valu without -153
valu wrapp -101
valu you -96
valuablesourc -134
valuablesourc _code -76
valuablesourc entr -85
vanc -142
vanc addres -142
var -200
var by -112
var is -89
variabl 111
variabl _name -326
variabl _url -140
variabl and 60
variabl configdir -71
variabl emit -95
variabl for -163
variabl if -56
variabl is -235
variabl key -73
variabl object -138
variabl of 194
variabl on -184
variabl prefix -66
variabl substitution -90
variabl that 190
variabl to 102
variabl valu -208
variabl with -127
variabl you -156
variable -217
variable id -124
variable type -73
variable valu -92
variant -111
variou -276
variou algorithm -51
variou modul -105
variou rich -69
variou snippet -168
variou text -120
vary -120
vary by -120
vast -101
vast majorit -101
vault -118
ve -226
ve add -226
vector -395
vector art -73
vector embedding -100
vector from -72
vector index -153
vector search -274
vectorsearch -254
vectorsearch filter -85
vendor -232
verb -168
verb _url -103
verbatim 81
verbatim nest -101
verbos -227
verbos logg -167
verbos mode -53
verbos process -78
verbosit -228
vercel -63
vercel edge -63
verdict -207
verdict match -92
verif -140
verif a -171
verif and -79
verif domain -69
verif element -56
verif fix -124
verif search -214
verif server -243
verif session -128
verif that -275
verif the -254
verif their -189
verification 186
verification emailverif -105
verification purpos 136
verifier -214
verifier is -75
verifier length -69
verify -183
verify binar -119
verify the -106
version -377
version _code -121
version _name -209
version _num -122
version _url -119
version actuall -103
version alignment -118
version and -255
version are -70
version as -64
version cannot -64
version caus -56
version e -182
version for -91
version from -221
version has 232
version have -149
version if -140
version in -116
version is -192
version label -116
version list -59
version no -243
version number -254
version of -312
version pnp -80
version proce -236
version resolv -87
version root -53
version specific -135
version that -97
version the -240
version to -384
version version -189
version were -66
version when -120
version you -347
verticalalignment -101
verticalalignment wraptext -101
very -272
very error -109
very expensiv -92
very larg -111
very latest -96
very long -77
very memor -113
very much -116
very right -116
very symmetrical -138
via -212
via _code 67
via _name -122
via a -182
via an -94
via dependson -69
via expecttypeof -104
via getpackdirector -69
via its -66
via kill -68
via line -220
via npm -392
via our -100
via oxlint -171
via the -157
via this 99
via url -58
via workspaceroot -84
view -392
view all -52
view api -57
view description -79
view distanc -54
view for -143
view of -182
view pass -69
view the -309
viewabl -184
viewabl content -184
viewer -163
viewport -181
viewport height -100
viewport user -83
viewport width -150
vin -81
vin cius -81
violation -260
violation may -260
virtual -66
virtual machin -66
visibilit -422
visibilit _code -138
visibilit _url -111
visibilit chang -108
visibilit determin -101
visibilit field -218
visibl 93
visibl description -124
visit 176
visitor -208
visitor are -99
visitor is -107
visitor keys -87
visual -53
visualization -51
visualization or -51
vite -209
vite _url -85
vite is -66
vite plugin -106
vitest -312
vitest fork -54
vitest librar -71
vitest may -96
vitest mechanism -197
vitest modul -57
vitest packag -52
vitest team -115
vladimir -98
vladimir de -98
vlq -105
vlq _url -105
vlqs -179
vlqs which -179
vm -225
voic -105
vot -72
vot member -72
vs -274
vs algolia -102
vs bash -95
vs code -122
vs last -65
vs sh -65
vs timeout -70
vs tree -82
vs your -59
vscod -133
vscod languag -51
vse -82
vse mozhet -82
vsx -122
vsx registr -122
vue -169
vue sfc -156
vuetif -432
vuetif _num -93
vuetif _path -90
vuetif bin -200
vuetif one -236
vuetif playground -103
vuetif version -71
vulnerabilit 58
vyacheslav -63
vyacheslav egorov -63
w -144
w pstyl -93
w t -88
w val -93
wait -118
wait and -83
wait befor -107
wait between -58
wait is -107
wait operation -203
wait tim -83
wait time -62
waitfor -289
waitfor parameter -279
walk -477
walk function -177
walk in -155
walk notebook -97
walk over -222
walk the -147
walk up -257
walker -147
want -184
want a -118
want fil -114
want it -202
want that -119
want the -168
want them -267
want to -128
warm up -284
warmup -81
warmup one -81
warn -594
warn _name -158
warn the -129
warn this -118
warning 168
warrant -113
warrant of -100
warrant or -52
was 62
was a 155
was attempt -136
was call -64
was configur -171
was creat -308
was defin -129
was detect -183
was last -154
was no -84
was not -129
was port -82
was quer -75
was rewritten -101
was shar -141
was specif -62
was successfull -233
was upload -125
was used 79
wasi -157
wasi sdk -157
wasm -316
wasm _path -102
wasm and -129
wasm artifact -139
wasm build -139
wasm for -68
wasm implementation -59
wasm modul -135
wasm postgr -52
wasm to -63
wasm version -51
wasm wrapper -79
wasn't -142
wasn't adopt -70
wasn't renam -99
watch -199
watcher -53
watcher _path -53
water -149
water sport -149
way 80
way back -59
way of 114
way to -312
ways -160
ways to -87
wc -90
wc l -90
we -387
we also -69
we are -147
we can -144
we cap -99
we do -139
we encourag -141
we have -152
we may -60
we run -199
we think -60
we use -99
we welcom -69
we will -70
we would -66
we'd -82
we'd definitel -82
we'll -159
we'll see -128
we'll use -65
weather -196
web algorithm -54
web and -174
web app -120
web assembl -85
web encryption -94
web imag -103
web key -105
web monitor -102
web pag -254
web page -56
web scrap -101
web search -229
web signatur -103
web token -186
web when -91
webassembl -215
webhook 60
webhook documentation -51
webhook event -203
webhook secret -74
webhook sign -81
webhook subscription -156
webhook url -59
webp -133
webpack -64
webpag -192
webpag even -180
webpro -111
webpro nl -111
websit -207
websit _url -51
websit sourc -94
websit to -128
websocket -213
websocket connection -215
weburl -249
wednesda -85
wednesda thursda -85
week -213
week on -145
week sal -65
weekl -100
weekl download -96
weight -207
weight of -175
welcom -338
welcom contribution -69
welcom user -72
well as -360
well on -224
well optional -87
well test -107
went -206
went wrong -206
were 305
were _num -171
were a -106
were alread -106
were an -307
were deploy -66
were disabl 261
were export -404
were first -75
were given 127
were not -124
were produc -54
were register -233
were set 136
were sync -55
were written -210
wesle -155
wesle _email -155
west -64
west _num -64
west azur -64
westeurop -64
what api -118
what are -63
what artifact -54
what chang -252
what is -265
what it 103
what librar -134
what matter -107
what need -262
what order -143
what other -148
what seem -98
what should -87
what spe -109
what thes -132
what to -350
what was 131
what went -206
what wrong -119
what you 216
what you'd -122
whatever 293
whatever formatter -69
whatever the 234
whatwg -205
whatwg _path -194
wheelchair -181
wheelchair elevator -85
when _code -105
when _name -352
when a -104
when action -82
when all -106
when an -165
when appropriat -54
when ask 171
when availabl -113
when both -141
when call 67
when check -132
when complet -61
when creat -150
when defin -98
when disabl -132
when enabl -55
when encounter -158
when estimat -54
when exact -235
when fals -150
when forward -149
when i -59
when it -215
when look -178
when miss -118
when necessar -144
when need -126
when no -112
when not -70
when obviou -87
when offset -203
when omitt -174
when open -141
when organiz -112
when parameter -67
when pars -141
when pass -109
when permission 209
when plann -177
when possibl -165
when present -389
when prompt -139
when provid -125
when publish -131
when read 114
when referenc -95
when request -119
when rerank -146
when resolv -70
when run -52
when runn -84
when search -109
when serializ -270
when serv -82
when set -160
when sett -91
when start -161
when summariz 113
when the -82
when ther -180
when they -99
when this 246
when to -514
when tool -282
when true -272
when truncat -109
when type -101
when unsur -163
when updat -112
when us -220
when used -106
when user -429
when wait -107
when we -199
when writ 162
when you -107
when you'r -63
when you'v -154
when your -123
whenever 443
whenever a 230
whenever name -59
whenever the 267
whenever you 215
wher -424
wher _path -71
wher eval -64
wher irrelevant -89
wher need -216
wher possibl -90
wher program -59
wher the -387
wher to -223
wher you -347
whether -432
whether a 134
whether an -69
whether excel -72
whether session -51
whether the -206
whether they -140
whether this -218
whether to -598
which _num -99
which a -270
which alias -156
which all -128
which are -316
which branch -67
which brand -173
which can -200
which circleci -138
which contain -239
which detection -67
which emb -87
which exist -100
which featur -63
which field -287
which fil -191
which formatter -179
which has -222
which have -253
which i -116
which includ -248
which is -370
which mak -127
which maps -52
which match -55
which mean -128
which nam -103
which namespac -52
which of -89
which packag -119
which reject -90
which resolv -183
which result -79
which should -152
which side -99
which stag -96
which support -116
which test -59
which the -400
which this -168
which thought -198
which to -171
which tool -109
which usuall -124
which version -84
which websit -126
which workflow -87
which you -201
whichever 264
whil 103
whil _code -86
whil _name -117
whil director -56
whil do -348
whil giv -76
whil in -64
whil keep -111
whil load -59
whil los -75
whil maintain -73
whil miss -57
whil most -87
whil not -80
whil their -97
whil this 133
whil travers -86
whil us -62
whil visit -149
whistl -51
whistl support -51
whit -141
whit spac -61
whitespac -406
whitespac and -159
whitespac from -271
whitespac instead -132
whitespac is -102
whitespac sensitiv -74
who -59
who act -118
who are -67
who can -168
who creat -238
who have -156
who last -157
who never 101
who repeatedl -68
whoami 191
whoami _code 191
whol 97
whol draft -94
whol sequenc -156
whol sourcemap -73
whol sup -152
whol task -53
whol unit -184
whol word -62
whom -254
whom the -248
whom we -84
whos body -71
why -110
why a -107
why communit -84
why is -129
why not -145
why section -195
why should -60
why tsgolint -135
why why -195
wide -222
widel -64
widel accept -64
wider -54
wider neighborhood -54
width -298
width _name -83
width _num -120
width in -70
width of -229
wifi -141
wifi park -56
wiki -81
wikipedia -234
wikipedia twitter -93
wildcard -281
wildcard and -173
wildcard is -115
will -692
will _num -270
will also -100
will alway -81
will attend -54
will auto -55
will automaticall -120
will automaticallysetup -149
will be -397
will break -103
will contain -123
will creat -71
will do -71
will fail -244
will fill -125
will generat -147
will give -52
will guid -135
will have -81
will help -162
will indicat -66
will instead -67
will list -201
will listen -168
will never -119
will not 60
will probabl -101
will produc -116
will provid -52
will register -79
will reject -132
will result -187
will return -107
will run -86
will show -54
will still -122
will succe -121
will suggest -109
will take -179
will tell -161
will test -111
will then -163
will use -215
will work -99
window -492
window and -144
window focu -89
window plus -53
window should -79
window to -105
winn -75
winn declaration -75
wip -152
wip both -117
wip valu -61
wish to -149
with 376
with _code 186
with _name -495
with _num -206
with a -379
with acorn -80
with actor -294
with all -72
with alpha -127
with an -341
with and -266
with ansi -113
with argument -318
with as -89
with authentication -194
with automatic -60
with babel -53
with backslash -130
with block -56
with bracket -225
with branch -222
with caution -298
with cell -50
with certain -62
with child -64
with chomp -131
with ci -51
with command -232
with comment -130
with complex -121
with creat -176
with csp -82
with current -71
with databas -128
with debug_ -66
with deep -53
with depth -101
with detail -100
with different -126
with direction -117
with dots -103
with dynamic -130
with each 170
with either -100
with embedding -88
with enhanc -53
with enough -95
with errorattachmentsizeshouldnotbelessthanmi -96
with esm -105
with exact -159
with exampl -274
with excessivel -96
with external -154
with fast -51
with fc -92
with few -105
with file -116
with filter -200
with fork -72
with full -79
with glob -61
with hard -93
with http -58
with hubspot -216
with incomplet -389
with index -213
with integrat -178
with it -300
with its -383
with javascript -63
with js -273
with json -55
with jwt -115
with kind -65
with larg -179
with line -65
with link -161
with list -196
with log -173
with ls -197
with many -150
with match -58
with messag -205
with mocha -164
with mp -146
with multipl -203
with negat -126
with negativ -104
with new -78
with newlin -89
with no 195
with node -294
with not -54
with npm -404
with offset -198
with on -107
with one -110
with only -116
with optional -113
with or -94
with other 60
with overload -75
with page -53
with pagination -138
with parcel -164
with parenthes -249
with password 164
with path -80
with patient -75
with perfomanc -121
with persistenc -76
with personall -58
with physical -100
with placeholder -161
with poll -145
with positiv -72
with postgresql -83
with progres -60
with proper -103
with provid -61
with publish -129
with pure -85
with purit -62
with python -313
with querystring -96
with regex -52
with regexp -80
with regular -61
with revers -220
with room -130
with search -274
with select -250
with sensitiv -90
with sha -141
with shopify -94
with shopifyql -143
with significant -66
with significantl -54
with similar 108
with singl -88
with someth -127
with sourc -72
with sourcemapgenerator -145
with sourcenod -107
with spac -143
with specific -88
with stack -130
with statu -57
with stream -66
with sync -99
with target 166
with temporal -71
with test -84
with text -57
with that -195
with the 192
with their 95
with thes -121
with this 264
with timestamp -181
with toml -57
with tradeoff -57
with ts -90
with type -79
with typescript -165
with uploadref -213
with url -91
with urls -73
with v -121
with valu -165
with variou -138
with verbos -53
with web -143
with whatever -69
with whitespac -138
with whom -248
within -417
within _num -84
within a -127
within allow -181
within an -184
within args -69
within quotation -101
within test -85
within the -382
within thes -115
within token -105
within your -99
without 173
without _name -353
without a 125
without any -289
without apply -134
without argument -163
without ask 300
without base -141
without categoriz -153
without chang -110
without comment 175
without compromis -153
without confirm -225
without copy -55
without depend -76
without error -117
without execut -246
without format -78
without formatt -239
without guess -147
without hav -129
without inform 75
without it 107
without jiti -116
without merg -221
without need -132
without notify 150
without parameter -105
without protocol -62
without read -157
without refus 87
without remov -76
without restart -154
without round -217
without runn -60
without send -140
without specific -55
without start -60
without stopp -107
without tell 72
without the -440
without this -64
without throw -50
without warn -442
without warrant -113
without writ -106
won't -191
won't be -96
won't re -102
won't stop -112
won't work -104
wonder -94
wonder is -94
wonderful -157
wonderful peopl -131
word 146
word _code -300
word entit -68
word expansion -116
word for 286
word if -77
word part -242
word such -62
word they -132
word with -182
work -75
work account -139
work acros -197
work alread -135
work and -128
work architectur -71
work around 230
work behind -190
work by -175
work contribut -89
work correctl 80
work done -270
work folder 126
work for -264
work from -73
work if -110
work in -353
work is -218
work like -54
work of -156
work on -145
work only -218
work or -133
work the -140
work tree -68
work use -83
work well -224
work with 78
work within -160
work without -59
workaround -227
workaround averag -93
workaround for -106
workaround the -93
workbook -139
worker -342
worker in -56
worker is -115
worker proces -138
worker runtim -69
worker thread -110
worker vercel -63
worker when -66
workerid -92
workflow -230
workflow _num -225
workflow administrator -80
workflow from -251
workflow id -180
workflow job -114
workflow json -165
workflow rerun -191
workflow search -71
workflow stat -111
workflow to -299
workflow url -278
workflow with -75
workflowid -220
workflowid is -118
workflowurl -186
working_ -89
workload -137
workload which -87
worklog -153
worklog _path -152
worklogid -84
worksheet -152
workspac -95
workspac _code -307
workspac _name -75
workspac _path -76
workspac _url -149
workspac admin -367
workspac and 113
workspac collection -58
workspac creator -94
workspac director -300
workspac document -82
workspac id -291
workspac in -132
workspac list -104
workspac nam -107
workspac proce 261
workspac quer -150
workspac repo -120
workspac root -159
workspac team -58
workspac to -214
workspac visibilit -71
workspac webhook -130
workspac with -261
workspac you -333
workspace -220
workspaceroot -136
workspaceroot _code -84
workspaceroot gitremoteurl -80
worktre -316
worktre for -51
world -134
world beat -89
world configuration -103
worr -150
worr about -150
would -405
would be -272
would expect -202
would find -72
would have -316
would like -86
would not -151
would prevent -79
would run -204
would you -65
wrap -236
wrap both -132
wrap the -164
wrap up -141
wrapp -295
wrapp in -128
wrapp layer -59
wrapp with -232
wrapp within -101
wrapper -250
wrapper around -79
wrapper code -171
wraptext -118
wraptext columnwidth -118
writ 215
writ a 131
writ and 163
writ conditional -103
writ down 135
writ from 196
writ host -276
writ keyword -131
writ mount -160
writ multipl -159
writ only -277
writ or -273
writ permission -303
writ pinecon -127
writ script -57
writ so -96
writ softwar -88
writ test -158
writ the 255
writ this -201
writ to -286
writ via -69
writ will -61
writabl -139
written -462
written and -109
written by -239
written in -213
written to -115
written without -107
wrong 150
wrong answer 244
wrong choic -140
wrong in -209
wrong ranking -128
wrong version -56
wtih -124
wtih file -124
x -152
x _ -92
x _num -74
x addison -181
x coordinat -100
x faster -69
x incorrect -94
x releas -103
x survey -71
x work -71
x x -109
x y -238
xcod -212
xcodebuild -101
xcodeproj -152
xctestproduct -84
xcworkspac -173
xls -105
xls xlsm -95
xlsm -95
xlsx -106
xlsx xls -105
xml -293
xml context -82
xml find -67
xml for -55
xml fragment -215
xml is -152
xml with -59
xoroshiro -55
xx -84
xx respons -84
xyz -79
y -283
y coordinat -133
y hold -118
y is -118
y pixel -148
y such -118
yaml -244
yaml _num -134
yaml _url -86
yaml content -83
yaml manifest -133
yaml out -50
yaml sourc -51
yaml test -158
yarg -139
yarg parser -136
yarn -202
yarn _code -82
yarn pnp -59
year -211
year by -89
year vs -65
yellow -82
yet -292
yet but -103
yield -200
yield all -200
you 487
you _code -131
you a 100
you all -51
you alread -207
you answer 81
you are 194
you call 134
you can -377
you can't -201
you cannot -240
you chang -121
you choos -126
you clon -272
you construct -67
you defin -144
you describ -206
you detect -69
you do -394
you don't -500
you down -162
you expect -124
you find 175
you follow -69
you forget -111
you from -100
you gather -340
you get -249
you have 207
you host -120
you how -117
you identif -162
you in 182
you intend -131
you know 55
you like -184
you lots -74
you make 139
you may -321
you might -95
you must -226
you need -94
you now -171
you only -93
you own -119
you pass -469
you plan -59
you prefer -183
you probabl -119
you programmaticall -141
you progres -169
you provid -189
you put -68
you rebas -182
you receiv -167
you request -251
you run -94
you sens -223
you set -63
you specif -292
you submit -125
you the -374
you think -110
you through -278
you to 156
you too -133
you use 292
you used -56
you very -116
you want -496
you were 160
you what -119
you which -59
you will -189
you wish -116
you would -203
you writ 145
you'd -273
you'd expect -122
you'd like -117
you'll -175
you'll have -126
you'll use -84
you'r -323
you'r add -51
you'r confident -73
you'r deal -56
you'r not -63
you'r out -96
you'r read -146
you'r us -136
you'r wonder -94
you'v -172
you'v download -121
you'v found -154
your 483
your _file -264
your _name -155
your account -376
your action -92
your answer 167
your app -197
your application -204
your apps -141
your benchmark -173
your best -77
your chainabl -66
your click -79
your code -299
your colorful -108
your command -312
your commit -182
your config -289
your css -138
your current -235
your databas -175
your default 141
your edit -168
your entir -91
your exist -88
your file 164
your final -218
your first -132
your full 135
your general -221
your ide -79
your implementation -207
your initial 134
your input -75
your instruction 139
your javascript -203
your js -63
your json -224
your knowledg -64
your lara -264
your line -186
your local -391
your mcp 244
your model 68
your natural -124
your organization -148
your original 86
your other -189
your own -328
your page -188
your partner -141
your plugin -252
your pnrg -78
your preced 151
your previou 211
your prior 75
your program -194
your project -380
your provider -106
your quer -293
your question -184
your repl -265
your request -181
your requirement -130
your schema -63
your search -133
your seed -209
your session -206
your sponsorship -73
your subsequent -159
your support -84
your system 212
your target -61
your task 105
your terminal 134
your test -125
your th -51
your tool -370
your troubleshoot -66
your tsconfig -200
your type -96
your usual -188
yourself 308
yourself render -120
yuesong -99
yuesong li -99
yum -119
yum dnf -119
yyyy -189
yyyy mm -189
z -278
z _ -96
z _num -73
z a -58
z compil -145
z infer -108
za -108
za z -108
zeptomatch -134
zeptomatch _url -134
zero bas -195
zero dependenc -156
zero effort -58
zero external -126
zero index -60
zero result -61
zipfil -62
zipfil modul -62
zod -246
zod free -67
zod is -62
zod schema -81
zoderror -76
zon -193
zon the -168
zone -233
zone for -207
zone in -121
zoneles -255
zoneles _path -146
zoneles application -54
zoneles migration -165
zoom -146
zsh -136
zsh pars -82
zx -91
zx is -56
zypper -119`;
