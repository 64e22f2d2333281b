// Written by corpus/mcp/learn.ts. Weights are in hundredths.
export const ORDER_WORDS_BIAS = -3.7982;
export const ORDER_WORDS = `_ -288
_ _code -143
_ _name -240
_ requir -51
_ this -87
_ toc -77
_ unknown -124
__a -170
__a fresh__ -170
__proto__ -53
__proto__ _code -53
__tinypool_state__ -84
__tinypool_state__ workerid -84
_able -67
_able to -67
_all_ -88
_all_ overload -88
_all_ we -88
_always_ -84
_always_ display -84
_assertion -70
_assertion library_ -70
_before_ -62
_before_ optional -62
_code -53
_code _ -150
_code _code -413
_code _file -369
_code _name -338
_code _num -254
_code _path -219
_code _url -330
_code a -231
_code abortsignal -124
_code accept -64
_code admin -91
_code after -262
_code allintitl -85
_code allinurl -138
_code analyzer -128
_code and 271
_code any -358
_code are -245
_code args -138
_code arraybuffer -90
_code as -344
_code asciifold -62
_code assertionresult -78
_code at -97
_code b -204
_code bad -64
_code bar -148
_code base -57
_code befor -110
_code bench -116
_code boolean -128
_code bracktrack -57
_code brand -190
_code build -142
_code bun -101
_code by 147
_code c -158
_code call -99
_code can -102
_code cat 206
_code chang -218
_code channel -81
_code character -173
_code code -348
_code command -276
_code communication -97
_code componentid -141
_code connect -137
_code content -153
_code copilot -142
_code creat -87
_code createdb -143
_code creditsrefund -77
_code css -58
_code currentdirector -56
_code cwd -170
_code d -110
_code date -71
_code debug -276
_code default -80
_code delet -64
_code description -117
_code displa -78
_code don't -80
_code emit -301
_code emsdk -126
_code encod -56
_code end -154
_code endpoint -65
_code enter -127
_code environment -159
_code environmentid -56
_code eq -148
_code error -269
_code europ -102
_code eventtarget -68
_code exampl -102
_code exclud -134
_code excludedomain -174
_code execut -204
_code expect -158
_code expecttypeof -244
_code export -75
_code expr -166
_code fals -146
_code fil -135
_code file -190
_code flag -161
_code fn -155
_code font -73
_code foo -281
_code foobar -77
_code for 170
_code format -130
_code formatfil -126
_code formatl -121
_code from 182
_code frommapfilecomment -95
_code frommapfilesourc -111
_code g -165
_code glibc -124
_code goal -89
_code good -95
_code h -156
_code handler -52
_code has -80
_code help -163
_code helper -94
_code hostnam 206
_code hsl -85
_code http -83
_code hybrid -111
_code id -139
_code if -212
_code ifconfig 206
_code imagesiz -150
_code import -223
_code importexpression -50
_code in 106
_code includ -151
_code includedomain -93
_code index -101
_code instead -219
_code internal -116
_code intitl -118
_code into -79
_code inurl -131
_code is -368
_code ismatchedbyconfig -113
_code issingl -89
_code it 200
_code jest -116
_code jq -156
_code json -192
_code judgeenabl -102
_code judgment -143
_code larger -138
_code leav -178
_code listfollowedproject -111
_code localstorag -92
_code look -231
_code lucen -58
_code m -74
_code mak -57
_code match -101
_code maxresult -167
_code mdash -147
_code me -118
_code missingcontent -153
_code mockurl -87
_code mod -137
_code mongodb -96
_code move -63
_code musl -57
_code must -290
_code name -199
_code ne -148
_code never -257
_code new -81
_code ngram -78
_code nin -128
_code not -311
_code notification -56
_code null -141
_code number -56
_code numvalu -61
_code o -69
_code object -113
_code on -216
_code once 270
_code only -131
_code option -154
_code opts -111
_code or -283
_code output -163
_code outputdir -175
_code packagemanager -59
_code pagelen -155
_code parameter -213
_code parenthesizedexpression -60
_code part -348
_code partial -64
_code partner -154
_code path -104
_code pattern -220
_code peer 280
_code personal -177
_code polari -71
_code pool -119
_code prettier -106
_code privat -135
_code privatenetwork -162
_code proces -227
_code prog -150
_code program -209
_code projectid -197
_code promis -147
_code public -313
_code q -81
_code querysuggestion -86
_code rang -52
_code readmap -114
_code reason -100
_code referenc -82
_code regex -69
_code relat -75
_code requir -63
_code rerank -103
_code resolv -81
_code resolvefileasync -73
_code resolveformatter -134
_code respons -50
_code result -90
_code retentionday -56
_code retrieval -52
_code return -180
_code rng -178
_code run -304
_code runtim -73
_code s -182
_code safepars -82
_code script -347
_code scss -97
_code searchpath -59
_code section -73
_code shingl -62
_code shopif -54
_code should -95
_code sigusr -75
_code site -64
_code snapshot -104
_code snowballstemm -62
_code sourcemapconsumer -124
_code sourceroot -69
_code sourcescontent -116
_code spawn -111
_code src -62
_code stack -55
_code stackthem -110
_code stag -96
_code stopdirector -227
_code stopword -62
_code str -187
_code strateg -159
_code suit -126
_code t -178
_code targetpath -72
_code team -113
_code teamid -149
_code test -173
_code text -117
_code that -69
_code the -203
_code this -148
_code tinypool -84
_code to 203
_code tobean -133
_code tobecallablewith -137
_code toequaltypeof -157
_code toextend -155
_code tohavepropert -167
_code tomatchobjecttyp -185
_code tomatchtypeof -140
_code tomldat -84
_code tool -79
_code transferlist -54
_code trim -62
_code true -152
_code ts -68
_code tsconfigresult -69
_code tsgolint -69
_code tsparenthesizedtyp -60
_code type -119
_code typeerror -165
_code uint -93
_code undefin -209
_code unknown -255
_code upgrad -82
_code usag -94
_code use -114
_code user -96
_code userprofil -141
_code util -69
_code v -87
_code valuablesourc -108
_code visibilit -168
_code visitorkey -64
_code we'll -81
_code webhook -56
_code when 186
_code which -149
_code window -104
_code with -94
_code workaround -93
_code workspac -142
_code x -113
_code xyz -78
_code yarg -159
_code yarn -85
_code zoderror -88
_codename_ -137
_codename_ director -137
_compile -84
_compile time_ -84
_easier -50
_easier troubleshoot -50
_email 161
_email _name -167
_email _url -176
_email action -175
_email but -120
_email by 164
_email gt -71
_email he -262
_email mailtipsoption -212
_email mailto -98
_email or -70
_email rol -168
_email role -138
_email she -146
_email they -119
_email to 274
_enough_ -124
_enough_ that -124
_faster_ -139
_file 98
_file _code -226
_file _file -252
_file a -165
_file and 251
_file detail -76
_file development -107
_file docs -167
_file esm -136
_file exist 128
_file fil -178
_file file -102
_file for -142
_file in -107
_file is -137
_file locat -205
_file readm -136
_file sinc 167
_file technical -109
_file test -60
_file to 256
_file triag -117
_file with -213
_for -125
_for all -125
_hash -54
_hash _ -54
_more_ -139
_more_ but -139
_name -246
_name _ -54
_name _code -72
_name _file -245
_name _name -473
_name _num -304
_name _path -345
_name _url -365
_name a -211
_name action -110
_name add 159
_name after -466
_name again -311
_name alert -71
_name all -121
_name allow -135
_name alt -56
_name an -75
_name analyzer -136
_name and -359
_name answer -223
_name api -219
_name appl -64
_name are -198
_name argument 174
_name arra 56
_name base 59
_name be -194
_name becom -56
_name befor -226
_name boolean -81
_name browser -137
_name budget -58
_name build -194
_name but -124
_name by 318
_name call 145
_name can -244
_name case -62
_name caught -64
_name charfilter -150
_name clas -219
_name click -146
_name column -238
_name command -90
_name commit -237
_name connection -120
_name content -64
_name contentlength -110
_name context -112
_name conversationid -134
_name correct -120
_name csh -85
_name data -269
_name default -147
_name didn't -181
_name disabl -154
_name displaynam -133
_name do -106
_name does -79
_name download -100
_name ed -139
_name enabl -85
_name entr -110
_name environment -115
_name evaluat -74
_name even -186
_name ever -83
_name exampl -62
_name except -68
_name extract -56
_name fals -210
_name field 177
_name file -221
_name filepath -198
_name filter -163
_name find -153
_name first -468
_name flagg -72
_name folder -356
_name for -472
_name format -73
_name formatl -142
_name from -223
_name function -208
_name generat -135
_name get 189
_name got -145
_name handler -95
_name has -130
_name height -86
_name helper -214
_name hide -86
_name if -224
_name implementation -132
_name important -105
_name in 189
_name install -214
_name instead -353
_name instruction -202
_name is 184
_name isinsideorganization -101
_name it 96
_name list 157
_name look -85
_name max -152
_name may -189
_name mean -127
_name mention -117
_name method -342
_name mode -137
_name model -271
_name modif -161
_name more -86
_name must -280
_name name -88
_name need 86
_name never -178
_name new -87
_name no -236
_name nod -80
_name none -99
_name not -261
_name note -221
_name noth -131
_name number -50
_name object 90
_name of -287
_name offset -82
_name only -124
_name operation -201
_name option -381
_name optional -181
_name or -157
_name originall -105
_name otherwis 108
_name pageindex -228
_name param -82
_name pass -348
_name password -85
_name path -177
_name pattern -118
_name plain -133
_name position -110
_name preserv -81
_name prioritiz -55
_name privat -90
_name progcommandusag -70
_name progdescribetext -97
_name project -68
_name prompt -96
_name promptid -66
_name propert 122
_name python -55
_name quer -187
_name react -81
_name reduc -90
_name regexp -77
_name registr -175
_name remov -104
_name reopen -110
_name replac -76
_name request -142
_name requir -226
_name reset -56
_name resolv -143
_name resolveformatter -133
_name result -214
_name return -298
_name right -82
_name run -303
_name runn -156
_name runtim -54
_name s -125
_name scheduledstartdatetim -133
_name schema -128
_name scop -67
_name script -147
_name search -84
_name section -81
_name see -148
_name senderemailaddres -132
_name sendinvitation -144
_name sett -78
_name show -188
_name size -104
_name so -283
_name sonanc -80
_name squash -130
_name start -85
_name stdout -149
_name str 132
_name strip -139
_name support -183
_name tak -98
_name terminal -113
_name text -156
_name that -271
_name the -283
_name then -281
_name ther -117
_name this -297
_name thre -197
_name timestamp -125
_name to -61
_name tokenfilter -95
_name tokenizer -88
_name tool 136
_name tr -97
_name treat -173
_name true -256
_name typ -137
_name type -115
_name until -237
_name up -74
_name updat -67
_name url -109
_name urls -74
_name us -141
_name usag -86
_name use -133
_name used -174
_name valu -351
_name ve -212
_name w -116
_name wc -94
_name when -267
_name whenever -103
_name whether -163
_name which -166
_name will -220
_name wip -114
_name with 208
_name without -272
_name wrong -80
_name you -158
_no -82
_no need -82
_not_ -334
_not_ necessar -146
_num -260
_num _code -252
_num _name -255
_num _num -115
_num _path -296
_num _url -53
_num ab -54
_num abdullah -95
_num add -95
_num admin -118
_num ai -252
_num all -101
_num alway -230
_num auth -97
_num bad -133
_num bas -205
_num base -69
_num bit -85
_num bits -159
_num both -60
_num byt -90
_num call -248
_num char -158
_num character -253
_num comment -82
_num communit -78
_num completion -181
_num creat -125
_num credit -210
_num days -195
_num default -94
_num delet -65
_num developer -118
_num do -89
_num environment -96
_num error -177
_num eu -59
_num exampl -141
_num exclud -63
_num fil -95
_num filter -129
_num first -314
_num flux -165
_num for 180
_num forbidden -164
_num format -51
_num from -138
_num gb -152
_num gcp -59
_num generat -163
_num get -51
_num go -89
_num gone -89
_num good -56
_num group -80
_num has -63
_num high -67
_num hour -208
_num how -69
_num html -65
_num if -285
_num immediatel -104
_num important -127
_num includ -63
_num invok 115
_num is -257
_num isenabl -160
_num item -53
_num iteration -124
_num josh -85
_num jpeg -158
_num kib -116
_num knip -143
_num last -260
_num length -233
_num letter -52
_num lin -297
_num lovell -130
_num low -87
_num lower -101
_num maintainer -118
_num make -174
_num markdown -222
_num max -232
_num maximum -114
_num mb -139
_num mentiontyp -134
_num meter -59
_num might -85
_num million -84
_num minimum -80
_num minut -358
_num mod -52
_num month -183
_num most -70
_num ms -60
_num new -148
_num no -252
_num normal -185
_num not -165
_num npm -57
_num obtain 115
_num of -203
_num offset -65
_num omit -85
_num only -131
_num option -184
_num or -54
_num overload -88
_num paragraph -194
_num pass -88
_num pm -79
_num present -69
_num pric -89
_num prng -103
_num product -144
_num project -124
_num propert -54
_num read -116
_num reciprocal -62
_num recraft -171
_num request -195
_num result -279
_num retaininheritedpermission -102
_num return -51
_num s -53
_num says -57
_num scor -180
_num sd -128
_num second -230
_num sentenc -122
_num sequenc -68
_num serialis 115
_num so -180
_num sourcepdfpath -183
_num spac -97
_num specification -73
_num standard -64
_num star -86
_num start -131
_num syntax -205
_num t -116
_num target -190
_num term -83
_num the -176
_num this -235
_num tim -171
_num timezon -91
_num tj -71
_num to -416
_num token -124
_num total -99
_num ultra -96
_num unabletodeserializepostbod -132
_num until -113
_num updat -104
_num urgent -87
_num us -59
_num use -274
_num user -99
_num uses -114
_num utc -79
_num version -89
_num when -207
_num whil -105
_num with -233
_num word -80
_num workflow -81
_num x -84
_num you -206
_once -62
_once you -62
_only_ -129
_override_ -89
_override_ any -89
_path -156
_path _code -302
_path _file -221
_path _name -264
_path _num -210
_path _path -340
_path _url -189
_path a -63
_path all -87
_path an -172
_path and 276
_path application -64
_path are -104
_path attachmentid -87
_path beachfront -69
_path befor -96
_path body -77
_path call -102
_path cas -231
_path catalog -159
_path code -110
_path command -203
_path commentid -58
_path concatenat -83
_path consider -222
_path content -232
_path copyright -119
_path devic -166
_path e -142
_path encod -61
_path exampl -268
_path exist -160
_path fil -243
_path file -85
_path for 71
_path http -132
_path id -91
_path if -86
_path imag -103
_path in -157
_path instead -223
_path is -221
_path issueidorke -247
_path key -154
_path l -56
_path licens -144
_path list -207
_path location -85
_path mcp -81
_path might -83
_path mode -105
_path must -115
_path nois -106
_path not -306
_path note -102
_path on -151
_path only -128
_path operation -110
_path or -112
_path p -53
_path parameter -165
_path parentid -79
_path partiall -200
_path path 227
_path prefix -245
_path pric -55
_path projectidorke -80
_path propert -121
_path provider -67
_path queryparam -202
_path rat -72
_path read -292
_path repl -61
_path request -58
_path requir -140
_path return -264
_path rul -211
_path run -94
_path search -216
_path server -192
_path smtp -53
_path snippet -62
_path src -85
_path subpath -201
_path support -59
_path syntax -71
_path system 128
_path t -81
_path target -76
_path task -89
_path the -348
_path this -263
_path usag -72
_path use -57
_path user -210
_path validat -56
_path valu -168
_path view -107
_path vuetif -95
_path which -229
_path without -67
_path worklogid -91
_path workspac -146
_path writ -73
_path yaml -54
_private 690
_private _name -245
_private and 227
_private exist 246
_private file 113
_private first 174
_private in 252
_private join 206
_private to 66
_private work -146
_required_ -121
_required_ argument -121
_simplify -86
_simplify your -70
_thanks -51
_thanks to -51
_url 55
_url _ -76
_url _able -67
_url _easier -50
_url _name -401
_url _no -82
_url _num -130
_url _simplify -86
_url _url -327
_url a -54
_url abbreviat -67
_url additional -108
_url alt -55
_url alway -80
_url and 225
_url andrew -153
_url applicationnam -165
_url are -81
_url as 139
_url authentication -236
_url brac -59
_url broccoli -151
_url can -64
_url cli -69
_url creat -74
_url detail -79
_url determin -88
_url director -212
_url discussion -109
_url document -89
_url documentation -110
_url extglob -59
_url file -184
_url frontend -82
_url fuzz -59
_url grunt -151
_url have -61
_url if -142
_url important -155
_url in 103
_url is -292
_url job -157
_url legac -114
_url librar -168
_url licens -136
_url micromatch -59
_url modul -65
_url nanomatch -59
_url never 134
_url note -189
_url of -215
_url openj -136
_url option -168
_url or -133
_url picomatch -59
_url pipelin -111
_url pleas -87
_url plugin -157
_url postcs -59
_url prettier -106
_url quer -70
_url read 204
_url skill -172
_url so -141
_url specification -152
_url support -58
_url test -146
_url the -200
_url them -192
_url to -343
_url tutorial -59
_url us -205
_url valu -56
_url when -92
_url which -56
_url why -65
_url with 139
_url without 226
_url workflow -151
_url written -72
_without -161
_without any -161
_your -51
_your help -51
a 142
a _code -281
a _name -383
a _num -320
a b -89
a background 85
a bare -178
a base -308
a benchmark -266
a bit -119
a blank -150
a block -177
a boolean -161
a box -208
a branch -300
a brief -279
a browser -207
a build -78
a c -117
a calendar -216
a call 175
a callback -177
a callsit -119
a cancellation -170
a candidat -50
a categor -150
a certain -84
a chai -142
a channel -359
a check -69
a checkbox -58
a child -195
a chronological -114
a chunk -111
a ci -163
a circleci -245
a cjs -66
a clas -108
a classic -57
a clear -162
a cli -167
a client -205
a codebas -109
a collaborativ -115
a collection -215
a collectionid -84
a color -115
a comma -259
a comment -169
a commit -249
a compact -66
a compiler -103
a complet -270
a comprehensiv -155
a concis -117
a config -121
a configurabl -117
a connection -222
a connectionid -87
a considerabl -162
a consistent -272
a constraint -50
a constructor -253
a consumer -238
a contact -270
a container -53
a context -121
a conversationid -362
a copy 113
a correct -193
a critical 203
a cros -93
a custom -280
a customer -364
a cycl -225
a data -139
a databas -431
a datauri -69
a debugger -95
a decent -61
a decimal -134
a dedicat -189
a deep -157
a default -140
a definitiv -99
a delegat -132
a delta -51
a dependenc -133
a description -361
a descriptiv -106
a desktop -183
a detail -181
a detection -73
a devic -183
a different 145
a digitalocean -54
a direct -95
a director -188
a discriminat -71
a discussion -82
a dockerfil 208
a document 78
a download -151
a draft -479
a driv -131
a driveitem -227
a drop -148
a droplet -327
a dual -134
a e -61
a fail -238
a fairl -73
a fallback -287
a famil -83
a fast -84
a featur -259
a fetch -214
a few -297
a field -178
a filepath -104
a filter -212
a first -167
a flexibl -154
a focu -172
a focus -142
a folder -220
a fork -160
a formal -153
a formatter -174
a forward -315
a fresh -221
a full -250
a function -344
a futur -62
a generic -124
a get -118
a git -277
a github 135
a gitlab -117
a given -215
a glob -107
a glossar -179
a godot -54
a good -124
a graphql -84
a group -75
a guest -127
a guid -130
a gulp -151
a h -181
a hand -122
a hard -74
a hash -99
a helper -60
a hex -119
a hierarchical -58
a high -106
a highl -136
a hostnam -89
a href -157
a http -86
a huge -194
a human -136
a hybrid -107
a integration -67
a javascript -307
a jiti -89
a json -180
a key -224
a kubernet -105
a label -108
a languag -116
a larg -174
a last -238
a later -141
a launchagent 99
a lazil -80
a lazy -183
a legac -129
a less -85
a librar -83
a lightweight -99
a line 148
a linear -98
a link 73
a list -556
a literal -69
a local -244
a location -185
a long -76
a look -63
a lot -118
a mail -349
a mailbox -61
a mailsearchfolder -102
a mailtip -105
a mandator -334
a markdown 130
a match -196
a matcher -95
a maximum -90
a meet -260
a member -175
a memor -67
a merchant -137
a merg -257
a mermaid -371
a messag -249
a microsoft -203
a migration -215
a minimal -205
a mislead -120
a mixtur -125
a mock -218
a modul -128
a mongodb -217
a monitor -246
a monorepo -61
a more -189
a mous -111
a move -59
a much -145
a multi -132
a nam -54
a namespac -172
a natural -245
a need -84
a neon -342
a nest -51
a new -113
a newlin -190
a node -266
a non -79
a normal 195
a normaliz -95
a note -157
a notion -60
a nuanc -72
a null -214
a number 76
a one -144
a onedriv -194
a packag -374
a page -257
a paginat -181
a parser -196
a partial -85
a past -183
a patch -61
a path -113
a pdf -128
a performanc -151
a permission -158
a pinecon -81
a pipelin -71
a plain -220
a planner -63
a platform -80
a plugin -412
a poll -228
a position -98
a post -134
a pr -205
a pre -180
a prepar -120
a prerequisit -57
a previou -252
a previousl -88
a problem -80
a proces -352
a profil -174
a project -295
a projectslug -112
a prompt -243
a properl -94
a propert -115
a public -215
a pull -170
a quer -330
a question -130
a quick -128
a rag -123
a rang -343
a range -124
a rather -60
a read -144
a readablestream -90
a real -155
a reasonabl -95
a reboot 99
a recipient -56
a recogniz -139
a record -123
a recurr -86
a red -125
a referenc -243
a regex -68
a regular -120
a relativ -165
a releas -156
a reminder -154
a remot -279
a repo -57
a repositor -469
a request -209
a resourc -86
a respons -63
a result 129
a rev -150
a review 203
a reviewer -209
a rich -138
a robust -84
a rollback -392
a root -102
a rotation -152
a round -82
a rule -119
a runn -94
a sade -113
a safe -366
a schema -263
a screenshot -89
a script -124
a search -255
a second 122
a section -126
a seed -60
a select -69
a self -56
a sender -127
a separat -179
a seriesmaster -176
a server -243
a session -389
a set -204
a shar -232
a shareabl -57
a shell -409
a shopif -192
a short -142
a sibl -214
a simpl -234
a singl -272
a singular -98
a slew -89
a small -177
a snapshot -174
a soft -150
a solution -133
a sourc -260
a sourcemap -94
a sourcemapconsumer -214
a sourcenod -226
a spars -148
a spec -83
a specializ -150
a specif -100
a specific -229
a sql -138
a standalon -222
a standard -65
a stat -99
a static -127
a step -104
a stor -150
a strict -64
a sub -58
a subdirector -118
a subscription -217
a subsequent -166
a subset -167
a substitution -205
a subtask -166
a subtre -212
a suit -67
a summar 147
a support -98
a tabl -134
a tag -100
a task -250
a team -355
a temp -212
a temporar -196
a terminal -235
a test -182
a text -154
a them -60
a thread -66
a time -243
a timel -61
a timeout -217
a tiny -61
a tmx -75
a to -124
a todotask -77
a tolerant -112
a toml -57
a tool 55
a toolkit -158
a top -98
a topic -79
a toplevel -112
a translation -148
a trigger -129
a truncat -202
a trust -244
a tsconfig -81
a two -137
a typ -53
a type -56
a typescript -57
a ui -74
a union 221
a uniqu -149
a url -441
a valid -142
a variabl -175
a vector -274
a version -313
a vscod -76
a vue -82
a vuetif -268
a wasm -89
a way 101
a web -129
a webhook -247
a websit -52
a week -73
a whol -153
a wildcard -221
a window -62
a word -236
a workaround -88
a workbook -80
a worker -86
a workflow -187
a workspac -342
a wrong -120
a z -148
a za -111
a zoneles -73
ab -54
ab e -54
abbreviat -170
abc -160
abc _code -158
abdullah -95
abdullah atta -95
able -305
able to -305
abort -340
abort it -63
abort of -124
abort or -105
abort signal -98
abortsignal -180
abortsignal to -180
about 51
about a -210
about apis -60
about availabl -105
about code -174
about different -113
about fil -168
about file -56
about filenam -97
about formalit -52
about hubspot -175
about major -94
about manuall -56
about need -75
about nx -354
about previou -186
about someth -163
about test -71
about the -317
about thes -63
about this 264
about to -125
about what -224
about whether -136
about without -142
about work -132
about your -127
abov 288
abov all 167
abov cli -125
abov com -222
abov for -192
abov list -201
abov sea -74
abov the -181
abov use -69
abov word 265
abruptl -74
abruptl halt -74
absolut -417
absolut _name -98
absolut line -119
absolut outputpath -92
absolut path -297
absolutel -83
absolutel necessar -83
abstract -192
abstract interfac -85
abstract over -83
abstract syntax -86
accent -64
accent character -64
accept -472
accept a -98
accept an -122
accept array -64
accept benchmark -69
accept certain -104
accept either -90
accept json -88
accept syntax -83
accept the -241
accept valu -186
acceptabl -235
acceptabl to -210
acceptanc -121
acceptanc criteria -121
acces 270
acces _num -118
acces control -222
acces data -127
acces level -170
acces not -67
acces the -364
acces token 63
acces with -243
access -234
access it -65
accessibilit -87
accessibilit wheelchair -59
accessibl -248
accessibl http -74
accommodat -111
accommodat es -111
accompan 160
accompan the 160
accomplish -180
accordingl 277
account 296
account _num 219
account api -180
account detail -145
account email -185
account extension -103
account for -92
account id -82
account invitation -208
account is 57
account learn -114
account null -106
account profilephoto -59
account to -64
account usag -72
accountid -165
accountid accountid -165
accurac can -59
accurac of -246
accurat -348
accurat and -118
accurat context -110
accurat project -74
accurat to -59
acknowledg -272
acknowledg the -167
acknowledg this -79
acorn -135
acorn _url -70
acorn estre -97
acros -368
acros a -109
acros all -256
acros environment -125
acros ever -102
acros folder -51
acros multipl -58
acros navigation -70
acros the -190
act in -223
action -347
action _name -78
action allow -71
action are -276
action at -126
action creat -57
action differ -110
action etc -54
action gets -62
action if -59
action is -227
action movetofolder -96
action restriction -64
action return -87
action so -87
action templat -247
action to -240
action you -131
actionabl -104
activ -75
activ categor -130
activ development -212
activ director -64
activ profil -197
activ search -94
activ winn -80
activat -350
activat a -94
activit -248
activit report -231
activit snorkel -76
actor -333
actor _name -126
actor _path -176
actor token -106
acts -142
acts as -123
acts like -54
actual -100
actual _code -93
actual content -144
actual file -270
actual mapping -196
actual purpos 143
actual typ -60
actuall -400
actuall built -72
actuall commit -73
actuall do -145
actuall exist -109
actuall not -88
actuall satisf -50
adapt 83
adapt and -154
adapt to 90
add 238
add _code 208
add _name -240
add _path -200
add a 211
add an -286
add any -120
add attachment -77
add automaticall -368
add by -174
add column -109
add comment -50
add constraint -161
add content -227
add ctx -92
add discussion -59
add excel -77
add exclusion -193
add font -136
add lin -66
add logo -186
add mail -92
add more -197
add new -127
add not -92
add operation -282
add otherwis -281
add repl -72
add task -178
add the 366
add this 192
add to -437
add uniqu -161
add user -345
add waitfor -268
add worklog -89
addfield -214
addison -184
addison _email -184
addition -144
addition _path -70
addition compl -289
addition of -53
addition vite -64
additional -206
additional command -145
additional detail -108
additional feedback -214
additional filter -101
additional option -56
additional pag -94
additional question -103
additional recipient -65
additional referenc -133
additional requirement -214
additional tool -450
additionall 246
additiv -259
addres -281
addres _email -162
addres delet -81
addres e -59
addres is -88
addres name -91
addres of -305
addres will -64
address -76
address by -90
address of -224
adds -370
adds _num -73
adds a -184
adds rows -56
adds text -181
adds the -174
adel -101
adel vanc -101
adher -292
adher to -292
adjacent -85
adjacent rul -85
adjust -254
adjust _name -74
adjust coordinat -140
adjust up -56
adjustment 209
adjustment and -140
admin 228
admin _code -124
admin api -227
admin extension -179
admin graphql -160
admin is -200
admin need -161
admin pos -114
admin us -124
administrator 324
administrator has -103
administrator least -110
administrator role -97
adopt -252
adopt by -84
adopt the -217
aduh -70
aduh _url -70
adult -196
adult only -133
advanc filter -52
advanc option -70
advanc styl -134
advantag -113
advic -148
advic on -148
aedt -79
aedt _num -79
affect -130
affect other -115
affiliat -127
affiliat referral -127
after 208
after _code -264
after _num -279
after a -200
after acknowledg -139
after add -243
after all -253
after an -118
after body -166
after call -225
after chang -197
after chat -107
after click -67
after confirm -105
after each 234
after edit -151
after execut -610
after fetch -70
after giv -201
after import -78
after individual -132
after internal -56
after invok -210
after it -271
after just -123
after map -111
after mapp -173
after modify -67
after process -145
after runn 176
after scann -80
after self -145
after start -66
after the 313
after they -84
after this -441
after vectorsearch -139
after verify -78
after you -201
afterward -109
afterward in -131
again _ -62
again on -288
again the -78
again to -208
again with 138
against -588
against a -67
against the -217
against their -162
against variou -59
against your -83
age -248
age group -210
age header -61
agent 139
agent and -331
agent as -111
agent browser -105
agent context -161
agent figur -198
agent is -100
agent job -249
agent must -238
agent need -123
agent perform -106
agent scan -168
agent should -211
agent then -64
agent to -178
agent upload 183
agent will -152
agent with -66
agent you 66
aggregat -150
aggregat stor -137
aggregation -138
aggregation stag -99
agnostic -66
agnostic js -66
agre to -170
ai -71
ai agent 94
ai and -79
ai assistant 192
ai cod -150
ai compan -190
ai model 185
ai research -56
ai startup -214
ai that 85
ai tool -259
ai toolkit -176
ai tutor -255
aim -97
aim for -97
aims -57
aims to -57
air -132
aka -162
aka prng -67
aka your -80
album -234
alert -418
alert is -186
alert restat -81
alert when -98
algolia -97
algorithm -274
algorithm _url -123
algorithm has -58
algorithm specification -62
ali -99
ali ijaz -99
alia -294
alia _code -116
alia a -71
alia and -60
alia configuration -71
alia for -110
alia optsdefault -78
alia progaliasnam -62
alia will -55
alias -272
alias are -100
alias for -106
alias have -160
alias nam -124
alibaba -105
align -202
align _name -98
align the -74
align with -183
alignment -174
alignment highlight -93
alignment to -74
alignment wraptext -102
aliv 59
all 450
all accessibl -99
all activ -224
all and -358
all angular -137
all api -251
all as -123
all association -107
all asts -112
all attende -157
all availabl -364
all be -56
all blog -143
all brand -109
all browser -177
all chang -147
all client -195
all command 172
all common -58
all component -75
all condition -153
all configuration -54
all consol -184
all content -65
all context -83
all contributor -179
all cook -149
all current -119
all custom -51
all data 199
all databas 89
all deactivat -157
all director -226
all domain -116
all draft -72
all earlier 63
all element -186
all emoji -72
all encod -84
all environment 314
all event -129
all field -241
all fil 148
all file 63
all filter -116
all generat 170
all guidelin 152
all html -57
all id -109
all inclusiv -186
all is -59
all item -215
all iteration -166
all its -362
all jobs -83
all js -247
all limitation 148
all line -52
all mail 135
all mailbox -71
all mapping -206
all match -173
all messag -286
all metadata -184
all method -183
all modern -59
all must -261
all nam -80
all namespac -168
all necessar -208
all new -69
all occurrenc -185
all on 189
all onenot -131
all operand -180
all option -294
all other 55
all output -174
all pack -127
all packag -109
all parameter -248
all pdf -89
all pend -173
all permission -227
all preserv -90
all previou 229
all product -116
all project -355
all relativ -102
all remain -139
all request 173
all requir -204
all resourc -218
all result -165
all rows -163
all runtim -165
all scop -93
all script -71
all secret 205
all sourc -119
all status -104
all strateg -62
all subdirector -79
all subsequent -351
all surve -201
all tags -354
all task -190
all team -175
all term -117
all the -93
all thes -88
all to -201
all token -150
all toml -126
all tool 155
all transport -203
all typescript -192
all user -425
all valu 120
all version -63
all w -60
all worker -119
all workspac -258
all x -125
allintitl -85
allintitl _code -85
allintitl firecrawl -85
allinurl -138
allinurl _code -138
allinurl git -138
allocat -150
allow a -93
allow abort -124
allow add -252
allow auto -132
allow character -111
allow developer -179
allow director -295
allow exchang -82
allow extraction -122
allow for -131
allow full -80
allow http -91
allow insid -170
allow javascript -100
allow modification -133
allow multipl -56
allow proposal -56
allow semantic -77
allow small -97
allow tag -109
allow the -122
allow transfer -73
allow user -280
allow valu -172
allow you -269
alloweddirector -225
alloweddirector path -186
alloweddirector to -80
allowexternallink -138
allowlist -121
allowlist or -121
almost -125
almost the -62
alon -101
along 173
along the 88
along with -259
alongsid -220
alongsid oxlint -77
alpha -196
alpha child -110
alpha syntax -119
alphabetical -216
alphabetical order -216
alphabeticall -58
alphabeticall order -58
alread activ -130
alread approv 168
alread be -195
alread been -160
alread carr -62
alread connect -61
alread done -132
alread enabl -167
alread exist -324
alread have -53
alread know -215
alread load -57
alread remov -128
alread render -87
alread us -68
alread with -219
alreadysubmitt -129
alreadysubmitt warn -67
also 106
also accept -85
also accessibl -93
also appear -248
also ask -62
also availabl -210
also be -243
also call 299
also compar -52
also creat -70
also depend -57
also exist -133
also export -65
also expos -116
also feed -231
also flagg -64
also handl -82
also hardwar -123
also has -102
also have -300
also includ -248
also incorrect -141
also involv -114
also iterat -105
also match -56
also migrat -125
also much -146
also offer -89
also pass -351
also prov -68
also provid -155
also run -89
also see -75
also send -175
also specif -61
also strongl -83
also support -90
also use -308
also work -121
alt -267
alt join -180
alt sponsor -59
alter 109
alter in -143
alter operation -218
alter tabl -109
alternativ -345
alternativ approach -88
alternativ nam -109
alternativ permission -59
alternativ time -56
alternativ to -142
alternativ tool -114
alternativel -398
alternativel creat -301
alternativel you -269
although -58
altitud -281
altitud height -74
alumni -93
alway 270
alway _path -314
alway be -229
alway behav -115
alway check -239
alway chunk -107
alway copy -67
alway default -239
alway doubl -351
alway in -73
alway includ -56
alway make -154
alway pass -112
alway prefer -51
alway provid -206
alway report -175
alway return -163
alway run 160
alway sav -67
alway search -223
alway set -110
alway start -100
alway treat -94
alway welcom -177
alway wrap -113
alway writ -82
alwaysenabl -215
am -168
am ooo -132
am out -105
amaz -113
amaz level -79
amaz librar -56
ambiguit -60
ambiguou -360
ambiguou about -136
ambiguou quer -55
ambiguou request -121
ambiguou run -188
amenit -59
amenit pool -53
among -195
among major -68
among other -67
among them -104
amount 225
amount must 175
amount of -318
an -119
an _assertion -70
an _code -76
an _name -391
an abort -115
an absolut -258
an acceptanc -121
an activ -88
an additional -180
an admin 202
an agent -100
an aggregation -67
an ai 119
an alert -255
an alia -132
an allow -170
an alpha -86
an alternativ -160
an amaz -113
an amount -238
an another -132
an api -87
an apk -101
an app -82
an approval -50
an arbitrar -112
an archiv -113
an area -58
an argument -155
an arra -218
an as -77
an assertion -132
an ast -80
an async -112
an asynchronou -64
an attachment -169
an attende -159
an audit -104
an authentication -243
an awaitabl -137
an azur -64
an ecmascript -75
an ecosystem -123
an effect -78
an efficient -91
an element -169
an email 84
an embedd -130
an emergenc -181
an emoji -85
an empt -256
an entir -179
an entit -113
an environment -383
an esm -56
an event -151
an exampl -286
an excel -115
an exclusion -67
an exist -299
an explicit -108
an extension -177
an external -241
an extremel -121
an http -117
an id -210
an idea -57
an imag 100
an imageref -194
an inclusion -134
an incom -91
an incomplet -118
an index -143
an initial -111
an initiativ -149
an inlin -79
an input -79
an instanc -141
an instruction 70
an integer -61
an interactiv -57
an interfac -183
an internal -227
an intersection -102
an invite -57
an iteration -117
an object -301
an offset -161
an omission -142
an opaqu -104
an open -74
an option -239
an optional -120
an organizer -110
an original -99
an outlook -222
an outlookcategor -219
an overrid -288
an own -67
an unrestrict 133
an unspecif -73
an updat -147
an upload -206
an uuid -151
analysi -457
analysi after -139
analysi and -103
analysi framework -202
analysi or -69
analysi that -108
analysi to -77
analysi window -95
analytic -282
analytic and -137
analytic identifier -130
analytical -124
analytical step -124
analyz -407
analyz a -117
analyz and -158
analyz angular -71
analyz or -69
analyz problem -154
analyz the -257
analyz valu -91
analyzer -277
ancestor -166
anchor -116
anchor cite -82
and 534
and _name -422
and _num -326
and _path -333
and _private 80
and a -391
and abov -211
and accept -287
and account -142
and accurat -231
and actual -60
and add 72
and address -219
and adds -175
and adult -107
and affiliat -127
and against -59
and ai -66
and all -492
and allow -75
and an -208
and analysi -214
and analyz -145
and answer 139
and any 96
and api -209
and app -124
and append 214
and appl 64
and approver -78
and are -242
and argument -105
and ask -497
and assertion -126
and assertionresult -144
and assignment -195
and association -169
and at -129
and attende -73
and audio -97
and auth -154
and authentication -257
and avoid -72
and await -100
and basic -62
and be -60
and best -208
and better -107
and bluesk -102
and border -170
and brok -103
and browser -66
and browserslist -88
and bsd -226
and build -174
and bun -108
and cach -164
and calculat -55
and calendar 144
and can 68
and carousel -52
and case -66
and cheaper -154
and check -284
and choos -146
and cjs -136
and click -78
and cod -148
and code -311
and collect -71
and collection -139
and column -243
and command -284
and commit 114
and commonj -103
and communit -132
and compan -148
and complet -180
and completion -61
and component -185
and compromis -167
and config -51
and configuration -114
and confirm -270
and consumption -151
and contain -157
and content -360
and contribution -235
and controll -66
and convention -154
and coordinat -108
and correct -65
and could -91
and creat 112
and cros -90
and current -163
and data -56
and databas -152
and debugg -163
and definition -75
and delegat -133
and delet -159
and dependenc -253
and description -89
and descriptiv -214
and design -148
and destination -117
and detail 71
and developer -158
and devic -93
and dimension -88
and dir -90
and director -201
and displaynam -97
and do 328
and does -303
and doesn't -124
and don't 119
and download -209
and drop -53
and easier -125
and easil -98
and easy -67
and ecosystem -60
and education -68
and email 70
and emit -193
and emulator -71
and encod -58
and end -246
and enforc -74
and enterpris -140
and environment -221
and eq -135
and error -166
and esm -126
and estimat -103
and estre -71
and evolv -154
and exception -86
and exclusion -193
and execut 90
and execution -100
and expand -57
and expect -199
and experimental -73
and explor -88
and export -79
and expr -180
and ext -79
and extension -57
and extra -130
and extract -138
and famil -132
and fast -107
and featur -79
and fil -236
and file 62
and filenam -210
and filter -359
and find -161
and fix -170
and folder -255
and follow 106
and for -120
and format -69
and forward 257
and freshnes -89
and function -269
and gather -106
and generat -198
and get -251
and given -124
and group -148
and guidelin -213
and gzipp -114
and hack -62
and has -126
and headlin -64
and help -148
and hidden -203
and hook -96
and how -220
and hubid -84
and identif -79
and if -206
and imag -123
and imho -141
and immediatel -167
and import -166
and importanc -116
and in 105
and includ 214
and inconsistenc -85
and indentation -189
and informal -96
and inherit -85
and initiativ -56
and inlin -106
and inspect -116
and install 79
and integrat -278
and intend -105
and interact -154
and interfac -84
and interoperabilit -129
and ios -89
and is -444
and it -97
and its -270
and javascript -64
and just -61
and k -139
and keep 162
and knowledg -169
and languag -231
and lazy -79
and lets -134
and lightweight -61
and literal -86
and location -55
and logic -60
and logout -103
and logs 63
and long -141
and longitud -155
and lts -193
and maciej -59
and mainta -111
and mak -102
and make -220
and many -57
and may -152
and mention 81
and merg -97
and messag -81
and metadata -122
and metaobject -97
and methodolog -54
and might -115
and minifier -204
and minimal -117
and minimatch -137
and miss -145
and mixin -121
and mobil -71
and modify -181
and modul -92
and most -123
and multidirectional -157
and musl -85
and must 109
and mutation -67
and nam -184
and navigat -108
and need -105
and nest -179
and never 166
and new -84
and no -300
and node -123
and not -246
and noth -206
and notrequir -159
and objecttyp -178
and october -193
and omit -103
and one -213
and only -75
and open -432
and operational -95
and option -152
and optional -122
and optionall -207
and or -256
and orderb -60
and originalusermessag -117
and other -491
and output -173
and ownership -142
and pagination -115
and parentfolderid -91
and parenthes -118
and pars -211
and parser -142
and partial -154
and partner -109
and pass 351
and performanc -136
and permission -213
and persist -70
and persona -81
and plain -169
and port -92
and posix -84
and posturl -127
and precis -118
and prett -100
and pric -142
and print 99
and prioritization -170
and privat 160
and proces -155
and produc -125
and professional -177
and project -137
and projection -106
and prompt 65
and properl -110
and propert -115
and provid 260
and punctuation -150
and punctuator -52
and put 230
and quer -229
and quot -241
and rang -117
and rank -256
and re -132
and reach -54
and read 279
and readines -96
and recognition -167
and recreat -54
and recurrenc -154
and redirect -144
and reduc -185
and referenc -134
and refin -140
and reflect -70
and refresh -96
and refund -69
and reinstall 205
and relationship -186
and releas -147
and remain -69
and remov -181
and renam -137
and render -157
and repeat -62
and replac -212
and report 158
and request -74
and requir -171
and rerank -139
and resolv -97
and resourc -131
and retr 84
and retriev -71
and return -314
and returntyp -74
and review -171
and rollup -76
and rul -323
and rule -192
and run 82
and runs 154
and s -120
and search -79
and secret -176
and section -102
and see -198
and self -101
and send 122
and ser -111
and serializer -65
and shar -132
and short -50
and should -84
and size -122
and skip -68
and smith -69
and so -59
and sourc -159
and specific -163
and star -177
and start -171
and stay -100
and stor 106
and storag -73
and strictl -85
and structur -152
and stylelint -126
and submit 151
and suggest -56
and support -373
and surfac -104
and symbol -108
and synchroniz -162
and synchronou -157
and take -173
and team -82
and technical -73
and tell 153
and temporal -79
and test -314
and text -148
and that 116
and the 188
and them -86
and then -56
and this 190
and throw -108
and time -350
and to -84
and together -227
and toggl -62
and token -99
and trail -164
and trim -170
and troubl -176
and typescript -116
and uidomain -118
and unpack -67
and up -51
and updat -307
and upload 272
and uploadref -89
and usag -253
and use -234
and used -94
and user -163
and userid -168
and validat -160
and valu -223
and vector -169
and version -127
and wait -107
and want -306
and wasm -143
and we -119
and what 89
and when -294
and whistl -61
and who -89
and why -159
and will -109
and with -79
and without -247
and word -106
and writ -109
and yaml -58
and you -309
and zero -129
andrew -153
android -191
android and -89
android provid -101
angular -449
angular ai -255
angular best -85
angular code -149
angular convention -83
angular development -70
angular documentation -61
angular e -61
angular line -121
angular relat -131
angular start -61
angular tutor -150
angular version -94
angular workspac -137
animat -181
ann -165
anniversar -68
anniversar and -68
annotat -106
annotation -71
another 185
another branch -141
another call -127
another collection -109
another command -54
another folder -104
another format -111
another mail -180
another one 221
another proces -200
another project -63
another screenshot -57
another task -132
another user -339
another via -99
ansi -186
ansi color -173
answer 395
answer a -158
answer and -125
answer are -192
answer as -76
answer at 128
answer directl -201
answer especiall -285
answer ever 85
answer from -223
answer is -143
answer question -317
answer run 144
answer was -78
answer with 188
anthropic 213
anthropic or 152
antoin -172
antoin du -172
any 319
any _code -349
any _name -70
any additional -384
any and -201
any apis -96
any arguments_ -161
any ast -153
any attachment -120
any binar -224
any button -68
any call 85
any cell -52
any chang -255
any character -135
any configuration -58
any developer -247
any deviation -170
any file 142
any formatter -131
any function -110
any hydrogen -94
any internal -89
any issu -109
any kind -162
any mapping -272
any meaningful -66
any miss -206
any number -79
any of -308
any offset -225
any operation -213
any order -87
any other 118
any outbound -60
any output -174
any overrid -175
any parameter -129
any pattern -253
any per -126
any point -200
any polyfill -99
any project -81
any promis -155
any question -208
any reason -251
any request 181
any result -77
any rewrit -205
any scop -81
any side -125
any sourc -63
any subset -94
any task -108
any technical -221
any valu -69
any web 269
any webpag -203
any xx -98
anyon -295
anyon if -89
anyth 203
anyth else 77
anyth smaller -69
anyth with -162
anywa -53
api -213
api _name -93
api _url -69
api a -103
api and -84
api appl -157
api at -200
api becam -102
api by -131
api call -120
api cannot -137
api comput -51
api context -68
api documentation -243
api e -58
api enabl -88
api enablefetchimag -111
api endpoint -189
api for -304
api has -118
api imag -255
api in -152
api integration -137
api is -125
api key 148
api keys 84
api lets -127
api method -109
api network -97
api of 124
api provid -64
api publish -245
api referenc -179
api respons -197
api specification -190
api support -213
api surfac -74
api that -50
api the -250
api they -133
api to -221
api token 87
api twilio -97
api version -145
api with -115
api you -163
apis -354
apis _name -75
apis are -167
apis that -160
apiversion -130
apk -101
apk file -101
app -707
app _path -97
app actor -165
app and -116
app assignabl -88
app begin -129
app bridg -124
app home -154
app id -123
app mentionabl -88
app must -223
app nginx -70
app on -136
app or -216
app platform -83
app pric -57
app primar -124
app stor -143
app to -59
app usestackapp -66
app you -138
appear br -190
appear each -124
appear in 126
appear vs -67
append 282
append _code 119
append _path -151
append automaticall -98
append for -58
append the 179
appendposition -58
appendposition line -58
appl -128
appl _code -227
appl any -126
appl at -174
appl chang -211
appl contain -140
appl edit -157
appl if -124
appl the -385
appl them -155
appl to 53
applicabl -266
applicabl a -66
applicabl for -153
applicabl internet -84
applicabl law -104
application -405
application _path -147
application and -66
application for -89
application id -64
application may -102
application menu -188
application own -96
application this -64
application too -74
application tutorial -142
application with -193
applicationnam -227
apply -269
apply it -153
apply the -201
apply to -115
applyedit -157
applyedit api -157
applyto -137
appointment -69
appreciat -93
appreciat _ -93
approach -398
approach introduc -102
approach is -304
approach to -53
appropriat -261
appropriat command -58
appropriat operator -110
appropriat sql -154
appropriatel -51
approv 202
approv _name -54
approv a -447
approv persist -185
approv rather -50
approv use -460
approval 177
approval is 133
approval rul -78
approver -112
approver befor -78
approximat -191
approximat valu -60
apps -333
apps api -175
apps install -91
apps them -127
april -204
april and -193
apt -93
apt yum -93
arbitrar -304
arbitrar as -67
architectur -133
architectur a -58
architectur for -84
archiv -297
archiv a -215
archiv an -173
archiv fetch -118
archiv project -160
archiv provid -73
archiv releas -241
are 225
are _num -135
are a -173
are able -80
are about -125
are accurat -59
are add -407
are align -60
are allow -268
are alread -167
are also -302
are alternativ -100
are alway -282
are ambiguou -136
are an 140
are answer -329
are append -98
are argument -130
are as -264
are assign -194
are attach -96
are automaticall -136
are availabl -328
are bas -64
are be 221
are block -91
are captur -131
are case -107
are cast -50
are chang -314
are check -134
are confident -230
are contribut -61
are current -192
are customiz -130
are defin -67
are deriv -88
are descriptiv -68
are detect -155
are disabl 123
are disallow -70
are discussion -90
are document -177
are done -170
are effectivel -60
are enabl -83
are expect -115
are expensiv -185
are expert -52
are filebot 133
are filter -366
are fine -60
are for -168
are forever -85
are forward -84
are frankl -131
are free 148
are full -131
are getter -134
are given -183
are gracefull -108
are grad -120
are identical -192
are ignor -93
are implement -202
are in 98
are includ -181
are known -123
are left -76
are list -130
are locat -80
are lost -91
are many -97
are mapp -79
are meant -174
are mislead -142
are miss -120
are more -74
are namespac -63
are need -342
are no -187
are none -65
are not -63
are now 146
are often 56
are only 250
are optional -171
are order -65
are otherwis -125
are overwritten -139
are paginat -177
are part -78
are pass -266
are port -190
are pre -69
are prefix -80
are provid -161
are pseudorandom -67
are rate -125
are reach -75
are record -234
are reject -118
are relativ -104
are replac -142
are request -170
are resolv -58
are retain -93
are return -308
are runn -142
are sav -268
are search -56
are separat -96
are serializ -130
are set -98
are several -101
are some -134
are start -84
are stor -78
are support -244
are suspend 152
are target -84
are test -71
are titl -74
are treat -169
are unabl -177
are unsur -467
are up -81
are us -152
are used -111
are valid 151
are very -119
are visibl -152
are well -117
are word -228
are worr -116
are wrapp -211
are writ -196
are writabl -54
are written -128
area -150
area or -58
area with -77
aren't -256
aren't exactl -74
aren't formatt -85
aren't in -191
aren't support -72
argon -125
args -294
args see -54
args tokenizer -134
argument _before_ -62
argument _name -146
argument allow -87
argument and -292
argument are -286
argument fail -132
argument for -300
argument is -200
argument of 205
argument requir -146
argument to -332
arguments_ -161
argv -59
arithmetic -90
arithmetic expression -61
around 77
around formatter -73
around it 187
around the -125
arra -289
arra acces -243
arra allow -80
arra cannot -88
arra does -164
arra is -143
arra item -54
arra need -153
arra of -359
arra respons -86
arra str -70
array -260
array and -188
array are -51
array directl -52
arraybuffer -95
arraybuffer _code -95
art -143
art rerank -99
art styl -73
articl -243
articl contain -62
articl mayb -72
articl or -162
artifact -317
artifact id -131
artifact use -55
artifact were -57
artifactid -61
arxiv -290
as 389
as _code -232
as _name 249
as a 57
as an 112
as argument -117
as atomic -93
as authoritativ -180
as base -88
as bash -124
as chang -107
as classic -74
as command -160
as complet -225
as dc -223
as defin -228
as describ -100
as detail -86
as done -159
as error -55
as es -189
as exact -78
as expansion -159
as flak -54
as float -123
as follow -273
as for -91
as html -196
as if 100
as imag -211
as in -113
as incorrect -110
as input -147
as instruct -175
as integer -134
as it -83
as its -59
as jest -68
as json -338
as key -108
as leap -190
as literal -224
as local -67
as long -108
as markdown -159
as modern -124
as need -118
as nest -168
as node -226
as obug -52
as one -127
as onlinemeet -77
as ordinar -280
as outlin -174
as oxc -63
as parameter -61
as part 162
as png -114
as possibl -176
as prerequisit -130
as prettier -73
as produc -184
as provid -174
as read -312
as relationship -68
as return -181
as s -112
as secret -51
as securit -116
as separat -134
as shortcut -130
as skip -59
as soon 147
as specif -267
as str -204
as string -216
as such -179
as text -437
as the -99
as ther -123
as they -277
as typo -119
as understand -65
as viewabl -97
as well 106
asana -154
asap -116
ascend -227
asciifold -62
asciifold _code -62
asid 85
asid the 85
ask 230
ask about 83
ask are -71
ask for 85
ask is -58
ask question 111
ask the -144
ask them -288
ask this 88
ask to -409
ask whether -136
asks about -410
asks to -328
asm -165
asm js -165
assembl -119
assembl support -119
assert -261
assert _code -95
assert it -98
assert on -182
assertion -305
assertion about -58
assertion and -84
assertion error -141
assertion fail -138
assertion insid -77
assertion intuitivel -98
assertion styl -67
assertion to -73
assertion you -133
assertionerror -273
assertionerror and -144
assertionresult -153
assertionresult class -144
asset -157
assign -710
assign and -85
assign the -254
assign to -384
assignabilit -81
assignabilit of -81
assignabl -92
assignabl app -88
assigne -103
assigne _name -65
assignment -236
assignment and -96
assignment compound -82
assignment index -192
assistant 364
assistant knowledg -82
assistant should 191
assistant to -150
assistant who 133
assistant you 123
associat -577
associat collection -100
associat request -180
associat source -85
associat with -504
association -278
association in -107
association pass -62
association to -133
association typ -125
assum 110
assum a -95
assum all -167
assum and -74
assum knowledg -152
assum that 174
assum they -133
assum to -196
assumption -79
ast -273
ast _url -61
ast and -97
ast conversion -76
ast import -50
ast manipulation -153
ast nod -79
ast or -97
ast should -97
ast visitor -78
ast with -56
asterisk -125
asterisk test -126
astonishingl -63
astonishingl small -63
asts -130
asts in -112
asttyp -135
asychronou -157
asychronou and -157
asychronousl -147
asychronousl with -147
async -279
async and -97
async api -66
async function -171
async loop -105
async workflow -103
asyncapi -53
asynchronou -378
asynchronou api -96
asynchronou read -320
asynchronousl -82
at 166
at _code -133
at _num -217
at _path 137
at a -321
at all -370
at any -200
at compil -90
at defin -51
at given -50
at hand 297
at its 128
at least -201
at mb -69
at most -130
at no -61
at once 78
at our -58
at return -89
at runtim -103
at targetpath -118
at the -210
at time -303
at what -124
at which -121
at your -142
atomic -102
atomic and -93
atomicall -114
atta -95
atta under -95
attach 155
attach a -210
attach for -51
attach it 270
attach the 92
attach to -154
attachment -625
attachment _path -127
attachment and -142
attachment can -67
attachment for -150
attachment hasattachment -57
attachment in -120
attachment instead -92
attachment mb -112
attachment resourc -88
attachment this -56
attachment upload -69
attachment url -50
attachmentid -87
attachmentitem -192
attachmenttyp -221
attempt -299
attempt _name -108
attempt and -214
attempt any -209
attempt one -66
attempt the -123
attempt to -158
attend -187
attend conflict -157
attende -309
attende about -119
attende call -83
attende list -174
attende not -174
attention 261
attention ai 56
attention cod 147
attribut -477
attribut as -130
attribut content -87
attribut for -406
audienc -86
audio -332
audio fil -97
audio file -327
audit event -134
audit finding -121
audit on -60
augment -142
augment generation -123
auth -160
auth and -150
auth component -96
auth for -126
auth guidelin -92
auth project -254
auth relat -97
auth run -183
auth stackfram -67
auth stuff -121
authenticat -55
authenticat and -145
authenticat gitlab -90
authenticat uploadurl -94
authenticat user -224
authenticat with -231
authentication befor -154
authentication code 138
authentication endpoint -117
authentication error -243
authentication for -129
authentication infrastructur -67
authentication logic -95
authentication n -103
authentication provider -193
authentication schema -167
author _name -58
author graphql -95
authoritativ -188
authoritativ and -180
authoriz -181
authoriz local -73
authorization _code 280
authorization header -343
authorization type -283
auto -72
auto detect -75
auto emb -81
auto fallback -221
auto refresh -68
auto updat -132
automatic -54
automatic repl -136
automatic tsconfig -73
automaticall -254
automaticall and -247
automaticall assum -74
automaticall attach -81
automaticall attempt -66
automaticall configur -93
automaticall detect -63
automaticall disabl -144
automaticall embed -189
automaticall generat -175
automaticall normaliz -80
automaticall redirect -113
automaticall resolv -130
automaticall run -370
automaticall set -61
automaticall use -335
automaticall wait -139
automaticall when -98
automaticallysetup -159
automaticallysetup the -159
automaticrepl -89
automaticrepl mailboxfullstatu -89
automaticrepliessett -158
autonomousl -200
autonomousl navigat -110
autoprefixer -126
autoprefixer and -126
auvr -72
auvr _url -72
availabilit -200
availabilit of -185
availabl -134
availabl account -202
availabl action -181
availabl all 138
availabl and -169
availabl apis -107
availabl as -182
availabl at -191
availabl categor -186
availabl code -55
availabl color -128
availabl component -132
availabl data -171
availabl databas -89
availabl devic -116
availabl e -170
availabl environment -137
availabl fall -115
availabl featur -117
availabl field -149
availabl for -174
availabl grep -114
availabl here -183
availabl in -205
availabl model -193
availabl mount -129
availabl on -442
availabl only -95
availabl option -111
availabl output -63
availabl over -75
availabl platform -150
availabl project -377
availabl read -227
availabl recip -143
availabl the -78
availabl to -314
availabl use -110
availabl valu -153
availabl version -106
availabl when -140
availabl you -280
avatar -225
avatar displa -227
averag -139
averag pric -55
avoid -167
avoid context -72
avoid guess -106
avoid miss -95
avoid need -148
avoid overwrit -108
avoid small -70
avoid thes -77
avoid us -165
await -190
await like -100
await page -56
await stackserverapp -156
awaitabl -137
awaitabl _name -137
awar -380
awar backend -61
awar lint -55
awar runs -145
awar that -322
awarenes -79
away 114
away from -103
away the -113
away with 168
awk -114
awk sed -114
aws 173
aws credential 273
aws gcp -243
aws us -59
azur -166
azur activ -64
azur cloud -122
azur eastu -59
b -283
b _code -155
b a -62
b b -93
b c -74
b fd -54
b in -88
back -356
back a -94
back the -85
back to -289
back when -59
backbon -119
backbon of -119
backend befor -101
backend logic -148
background 109
background after -277
background padd -112
background search -242
background until -136
background without 93
backslash -209
backslash are -93
backslash escap -78
backtick -78
backtick script -78
backtrack -115
backup 97
backup on -125
backward -103
backward compatibilit -103
bad -337
bad _code -157
bad request -297
bad too -94
badg -118
badg npm -61
badg start -52
badl 141
balanc 186
balanc performanc -88
balcon -153
bank 122
bar -293
bar _code -55
bar baz -166
bar hot -53
bare -246
bas -352
bas _name -71
bas hand -125
bas index -81
bas match -53
bas off -133
bas on -246
bas random -123
bas resolution -73
bas runner -69
bas test -85
base _code -57
base _num -158
base branch -209
base commit -86
base format -125
base messag -76
base promptid -84
base through -161
base travel -113
base verbatim -207
base vlqs -196
basenam -112
basenam of -91
bash 56
bash _code -59
bash _num -220
bash greedil -121
bash heredoc -160
bash parser -179
bash posix -73
bash releas -83
bash sourc -85
basi -189
basi as -152
basic -266
basic and -177
basicall -85
basicall identical -85
batch -237
bathtub -143
bats -122
bats and -73
bats test -85
baz -166
baz _code -166
bcc -156
bcc attachment -57
be 138
be _compile -84
be _name -161
be a -485
be able -260
be absolut -262
be accept -50
be access -175
be add -198
be adjust -56
be alter -143
be an -284
be answer -201
be append -86
be appl -461
be archiv 132
be as -178
be assign -223
be at -106
be automaticall -93
be awar -297
be base -317
be between -145
be bias -61
be blaz -161
be chang -174
be clamp -56
be clear -231
be clon -146
be combin -150
be compil -89
be complet -253
be configur -231
be consider -165
be consistentl -64
be convertibl -57
be creat -131
be declar -87
be delet -178
be deliver 106
be detect -96
be determin -205
be differentiat -136
be display -373
be done 54
be eligibl -58
be empt -236
be enabl -129
be encrypt -91
be evaluat -83
be execut -246
be extremel -214
be filter -118
be focus -78
be follow -70
be formatt -140
be forward 115
be found -142
be full -203
be generat -79
be given 181
be govern -153
be greatl -93
be here -119
be hidden -216
be hostnam -52
be ignor -87
be immediatel -231
be immutabl -99
be improv -162
be in -327
be includ -229
be incorrect -71
be inject -99
be insid -212
be install -420
be irreversibl -51
be jpeg -62
be json -156
be kill -359
be left 81
be less -175
be list -253
be longer -147
be lower -54
be made -137
be mark -166
be measur -59
be merg -78
be met -153
be miss -54
be modif -154
be mov -86
be nam -290
be no -77
be non -87
be on -189
be one -358
be outdat -104
be overl -112
be oversiz -67
be pack -171
be pass -159
be patient -120
be perform -88
be permanentl -52
be proactiv -162
be process -58
be provid -343
be re -72
be reconsider -122
be referenc -219
be reject -108
be relativ -219
be remov -83
be renameabl -130
be replac -112
be report -51
be represent -60
be resolv -187
be resum -73
be return -210
be rewritten -104
be round 175
be run -218
be runn -63
be sav -163
be seen -67
be semver -173
be sent 118
be set -313
be shown -176
be slow -93
be sort -70
be spawn -100
be specif -72
be specific -69
be start -179
be submitt -113
be sure 261
be tempt -79
be terminat -84
be test -186
be thrown -59
be told -80
be translat -117
be treat -274
be true -162
be undon -382
be uniqu -258
be up -62
be updat -104
be uri -68
be us -100
be used -138
be useful -79
be valid -138
be visibl -200
be what -165
be within -205
be wrapp -117
be written -113
beach -363
beach _path -69
beachfront -124
beachfront ocean -69
bear -61
bear outlin -61
bearer -312
bearer token -312
beat -137
beat _name -117
beat several -58
becam -102
becam async -102
becaus host -137
becaus it -239
becaus of -75
becaus the -164
becaus they 60
becaus this 77
becom -383
becom a -150
becom one -251
becom stag -56
bed -77
bed typ -51
been 192
been abort -105
been call -211
been chang 178
been creat -64
been defin -127
been delet -300
been execut -426
been found -73
been grant 170
been inspir -200
been kill -88
been list -158
been reject -205
been runn -230
been successfull -124
been truncat -251
been trust -89
been used 85
befor 175
befor _code -110
befor _path -119
befor a -118
befor and -103
befor answer 128
befor any -258
befor apply -114
befor attempt -86
befor call -56
befor chang -185
befor complet 167
befor consider -193
befor decid -121
befor deletion -166
befor deplo -249
befor each 129
befor encod -113
befor execut -187
befor execution -135
befor extraction -100
befor filter -109
befor finish -72
befor generat -115
befor it 133
befor local -61
befor mak -370
befor match -96
befor merg -281
befor or -76
befor perform -227
befor prettier -79
befor preview -62
befor proceed -314
befor push -192
befor put -224
befor read 242
befor return -165
befor runn -107
befor send -404
befor sett -190
befor simulator -87
befor submitt -270
befor the 301
befor tim -75
befor upsert -122
befor us 196
befor worker -111
befor writ -155
befor you 105
begin -313
begin by -129
begin immediatel -99
beginn -196
beginn of -99
beginn with -125
behalf 168
behalf of 168
behav 110
behav identicall -115
behavior -453
behavior between -84
behavior chang -82
behavior documentation -58
behavior of -102
behavior refer -58
behavior vs -78
behavior you -67
behavior you'll -113
behaviour 122
behaviour to -88
behind 124
behind the 156
bell -61
bell and -61
belong -402
belong here -91
belong in -307
belong to -209
below -265
below in -100
below into -60
below should -152
below the -50
below this -58
ben -74
ben rothman -74
bench -227
bench instanc -112
bench option -111
benchmark -480
benchmark _name -80
benchmark _path -60
benchmark against -51
benchmark and -97
benchmark benchmark -123
benchmark by -219
benchmark can -218
benchmark data -162
benchmark instanc -66
benchmark is -106
benchmark result -54
benchmark scor -77
benchmark slower -180
benchmark task -366
benchmark todo -201
benthemonke -74
benthemonke _url -74
best -342
best bash -74
best effort -99
best for -76
best hits -72
best match -153
best practic -313
best result -152
best to -61
beta -158
beta graph -102
better -81
better auth -198
better performanc -96
better visibilit -121
between -377
between _num -270
between a -76
between class -70
between directl -50
between director -89
between each -103
between esm -86
between fil -90
between function -102
between minor -65
between oxc -71
between the 101
between toolchain -76
between two -246
between window -84
beyond -366
beyond _num -149
beyond initial -86
beyond that -216
beyond this -87
beyond what -186
bias -112
bias toward -61
bias version -61
big -98
big project -89
biggest -113
biggest advantag -113
bigint -143
bigint for -53
bigint support -126
bill -181
bill at -167
billabl -72
billabl search -72
bin -539
binar -161
binar content -69
binar document -86
binar fil -130
binar for -185
binar installer -122
binar operat -96
binar read -224
binar script -220
binar verify -88
bind -67
bind the -67
biom -156
biom befor -79
birthda -127
bit -153
bit later -74
bit of -72
bitbucket -395
bitbucket resourc -90
bits -159
blam -169
blam rang -114
blam relativ -59
blank -279
blank _code -144
blank cell -50
blank name -150
blaz -160
blaz fast -160
bloat -147
block -96
block and -152
block below -60
block children -154
block comment -52
block contributor -64
block it -110
block object -50
block paren -52
block shell -149
block should -143
block that -87
block the 168
block until -161
blockedcommand -244
blockedcommand arra -244
blog -290
blog _url -102
blog post -250
blue -80
blue dark -83
bluesk -234
bluesk _num -113
bluesk _url -163
board -102
body -424
body _code -72
body _name -240
body _path -130
body and -75
body contain -78
body content -333
body contenttyp -91
body data -143
body displaynam -99
body exampl -145
body fail -84
body for -119
body h -88
body if -70
body is -232
body must -125
body need -105
body of -123
body or -73
body replac -82
body requir -177
body so -82
body to 249
body torecipient -134
bodyparser -106
bodyparser _code -127
bodypreview -132
bodypreview instead -119
bold -131
book -324
book com -145
boolean -300
boolean _code -126
boolean _name -86
boolean for -130
boolean indicat -85
boost -100
boost docs -88
boost github -70
boot -163
border -278
border are -148
border background -112
border line -71
border side -99
border to -136
boss 183
bot detection -203
both -194
both a -61
both android -89
both befor -107
both bubbl -52
both cas -71
both cjs -119
both cloud -57
both displaynam -54
both environmentid -106
both file -260
both filepath -89
both in -152
both keys -103
both outputdir -117
both physical -71
both rang -117
both requir -82
both rust -96
both signal -139
both sourc -88
both sourcemap -197
both specif -67
both start -209
both the 163
both yaml -58
bottleneck -115
bottleneck and -77
bottom -210
bottom of -169
bound -153
box -343
box on -68
br -358
brac -154
brac _url -59
bracket -108
bracket _url -59
bracket expression -141
bracket support -65
bracktrack -57
bracktrack to -57
braill -176
brainstorm -173
branch -214
branch _num -74
branch _path -188
branch _url -114
branch built -191
branch creat -283
branch default -123
branch for -161
branch from -148
branch if -200
branch in -107
branch into -224
branch is -137
branch main 198
branch must -137
branch name -226
branch or -127
branch parameter -134
branch point -176
branch predictor -149
branch protection -166
branch restriction -147
branch return -52
branch that -85
branch to 125
branch us -122
branch which -139
branch with -336
branchfromthought -167
branchid -180
brand -338
brand for -163
brand guidelin -152
brand inspect -192
breadcrumb -153
breadcrumb of -158
break -351
break chang -83
break down -177
break pars -89
break your -212
breakdown -69
breakdown rather -58
breakfast -163
breakfast all -86
bridg -124
brief -299
brief confirmation -194
broad -319
broad monitor -193
broad quer -58
broad rather -158
broad tighten -57
broadcast -130
broadcast a -130
broccoli -151
broccoli _url -151
brok -103
brok on -103
broken 182
brown -175
brows 185
browser _name -137
browser and -417
browser as -226
browser click -105
browser consol -237
browser context -66
browser grab -166
browser in -165
browser instanc -107
browser restart -178
browser sav 153
browser session -311
browser set -99
browser styl -137
browser target -67
browser test -132
browser to -145
browser window -247
browser with -192
browserslist -119
browserslist configuration -51
bsd -226
bsd system -226
bson -54
bson can -54
bubbl -52
bubbl layout -52
bubbl singl -52
bucket -458
bucket and -55
bucket need -240
bucket that -135
budget -64
buffer -100
buffer _code -105
buffer gzip -77
bug fix -74
bug in -276
bug report -371
bug wher -58
bugs -281
bugs _url -134
bugs among -68
bugs and -70
build -433
build _path -120
build a -119
build and -87
build command -59
build custom -51
build failur -184
build for -190
build instruction -189
build is -67
build linearl -83
build logs -67
build on -86
build statu -55
build step -52
build this -81
build tool -100
build your -124
builder -133
builder api -125
built -251
built ever -191
built in -183
built ins -71
built into -182
builtin -87
bulk -146
bulk chang -88
bullet -85
bullet point -85
bun -230
bun as -108
bun is -119
bundl -302
bundl is -139
bundler -225
bundler and -196
bundler in -76
burden -113
burden of -113
busines -285
busines nam -219
businessphon -60
but also -64
but assert -98
but be -111
but do 120
but doesn't -78
but for 160
but if -126
but it -312
but keep -131
but may -77
but not -75
but only -64
but proce -79
but realiz -85
but runs -73
but sadl -78
but should -140
but the -219
but ther -101
but there -72
but they'r -108
but this -131
but with -158
but you -119
button -266
button if -69
button link -68
button onclick -112
button to -150
buy -122
by 213
by _name -270
by a -373
by acorn -70
by allow -97
by an -94
by and -200
by anthropic 152
by any -126
by applicabl -104
by appropriatel -51
by ask -165
by author -88
by automaticall -148
by auvr -72
by ben -74
by big -89
by calendar -90
by call 115
by comma 206
by compan -118
by compar -63
by complexit -69
by convention -143
by creat -78
by current -173
by default -313
by distro -122
by each -146
by email 164
by end -181
by es -58
by evil -59
by extend -166
by extension -63
by field -70
by giv -110
by id -109
by includ -56
by industr -105
by instantiat -219
by its -128
by json -55
by label -64
by line -243
by listfollowedproject -174
by logic -115
by mak -131
by microsoft -177
by minimatch -59
by name -117
by node -107
by one -75
by other 156
by packag -122
by peopl -67
by pip -233
by pipelin -243
by popular -88
by profil -87
by project -163
by provid -167
by pure -126
by read 82
by relevanc -152
by revenu -60
by runn -145
by sal -60
by sett -84
by starr -171
by step -289
by subject -53
by tag -147
by team -65
by that -92
by their -103
by them -120
by thes -153
by to -151
by topic -272
by unbash -75
by updat -56
by usernam -122
by verb -137
by vyacheslav -72
by walk -75
by workflow -264
by your -223
by zeptomatch -166
bypas -174
bypas the 80
byt -336
byt _email -74
byt minif -90
byt the -158
byt ther -175
byt to -105
byt with -122
byte -108
byte estimation -68
c 112
c _num -119
c and -158
c b -70
c c -110
c import 204
c or -95
c project -153
c tenant -64
c user -84
cach -223
cach for -150
cach in -183
cach is 135
cach key -158
cach miss -72
cach object -97
cach the -100
cachewithcontext -88
cachewithcontext true -88
cadenc -100
cadenc at -100
calculat -232
calculat averag -55
calendar -259
calendar address -90
calendar and 176
calendar can -377
calendar cannot -68
calendar color -50
calendar event -71
calendar fals -306
calendar from -61
calendar iana -127
calendar id -101
calendar is -302
calendar name -81
calendar of -254
calendar permission -167
calendar read -236
calendar send -61
calendar support -63
calendar this -156
calendar tip -67
calendar view -110
calendar with -141
calendarid -52
calendarid the -53
calendarview -67
calendarview without -62
call 319
call _code -226
call _file 128
call _name 298
call _num 66
call after -162
call agent -211
call and 186
call app -223
call are -70
call at 87
call befor -372
call block -142
call can 152
call delta -222
call describ -87
call download -76
call exactl -167
call feedback -83
call first -283
call flow -137
call for -163
call get -170
call in -146
call it -76
call keep -86
call load -114
call may -91
call meet -61
call oauth -110
call of 269
call on -200
call once -181
call option -210
call other -458
call path -221
call per -54
call prog -95
call respons -54
call return -274
call right -145
call sequenc -219
call should -126
call start -67
call take -233
call that -234
call this -275
call to 97
call tool -251
call until 101
call use -230
call when -177
call with -99
call within -130
call you 59
call z -91
callback -405
callback once -99
callback to -351
caller 89
caller is -109
caller must 172
caller puts -175
caller sourc -110
caller ssh 160
caller stay -57
callsit -119
callsit object -119
can -132
can accept -71
can acces -99
can adapt 92
can add -161
can adjust -74
can also -467
can alway -175
can automaticall -63
can be -269
can branch -83
can build -65
can call -323
can caus -109
can check -158
can choos -71
can consum -118
can copy -60
can creat -68
can do -606
can easil -84
can even -221
can explor -74
can expres -88
can extract -187
can fetch -62
can find 252
can get -265
can globall -95
can go -86
can handl -120
can have -69
can help 252
can import -336
can improv -186
can includ -151
can install -394
can investigat -109
can kill -219
can lint -121
can lose -54
can make -90
can move -89
can only -140
can pass -352
can pick 153
can pipe -99
can provid -63
can question -53
can read -114
can rebuild -124
can replac -126
can request -131
can result -60
can return -135
can run -126
can set -245
can start -219
can subsequentl -137
can take -85
can tell -94
can toggl -95
can unlock -203
can updat -181
can use -476
can verif -157
can view -71
can't -329
can't acces -61
can't be -268
can't contain -64
can't run -104
can't tell -133
cancel -271
cancel a -169
cancel all -109
cancel from -78
cancel is -110
cancel the -93
cancellation -270
cancellation messag -170
candidat -195
candidat actuall -50
candidat document -93
candidat to -144
cannot -456
cannot attend -157
cannot be -327
cannot call -95
cannot combin -94
cannot comput -137
cannot exce -137
cannot guarante -185
cannot read -137
cannot tell -88
canonical -170
canonical paperid -63
cap -203
cap out -88
cap the -150
capabilit caus -158
capabilit configur -79
capabilit of -93
capabilit requir -102
capabilit scorecard -95
capabilit that -159
capabilit to 133
capabilit was -127
capp -112
captcha -203
captur -273
captur a -183
captur automaticall -80
captur so -67
captur the -56
card 230
card on -87
cardoso -76
cardoso _email -76
care -251
care about -251
carlton -60
carlton four -60
carousel -51
carousel multipl -52
carr 120
carr out 257
carr the -207
cart -86
cas -474
cas and -255
cas are -80
cas convenientl -71
cas if -90
cas you -89
cascad -64
cascad precedenc -65
case -493
case a -68
case i -197
case in -94
case insensitiv -142
case of -317
case runs -163
case sensitiv -257
case the -76
case will -53
casino -172
casino golf -53
cast -99
cast as -50
cast to -68
cat 225
cat _private 239
catalog -212
catalog resourc -180
catch -88
categor -496
categor are -130
categor associat -73
categor includ -62
categor is -89
categor of -185
categor that -125
categor to -121
categoriz -153
categoriz them -153
cater -118
caught -127
caught a -93
caught someth -64
caus -259
caus a -80
caus behavior -82
caus the -198
caution -372
caution as -61
cc -264
cc bcc -57
ccrecipient -101
ccrecipient and -101
cdn -193
cell -233
cell at -80
cell content -69
cell in -89
center -270
center of -115
central -138
central europ -59
certain -275
certain amount -84
certain circumstanc -55
certain invalid -101
certain older -69
certificat 96
chai -305
chai _url -74
chai assertion -84
chai is -93
chai offer -84
chai plugin -142
chai test -75
chaij -168
chaij com -118
chain marriott -60
chain of 79
chain off -66
chain or -59
chainabl -80
chainabl sade -80
chalk -51
challeng -199
chanc -111
chanc of -111
chang _code -243
chang _url -94
chang and -320
chang any -141
chang as -227
chang atomicall -114
chang befor -115
chang belong -91
chang changeke -227
chang detection -79
chang each -144
chang fil -67
chang from -288
chang go -112
chang hard -62
chang has -124
chang his -58
chang if -221
chang in -327
chang includ -126
chang issu -66
chang it -296
chang its -82
chang judg -178
chang made -120
chang matter -147
chang notification -194
chang only -200
chang or -111
chang other -72
chang pleas -61
chang point -103
chang preserv -193
chang remot -58
chang styl -134
chang the 212
chang thos -256
chang to -355
chang translation -88
chang use -112
chang when -68
chang which -66
chang without -122
chang you -155
changeke -227
changeke chang -227
changelog -147
changelog file -135
changemod -127
changemod respons -120
changetrack -114
changetrack _code -114
changetyp -167
changetyp comma -151
channel -84
channel clos 152
channel id -65
channel this -60
char -158
char nam -159
character -438
character are -93
character as -230
character from -153
character in -123
character long -66
character of -139
character see -111
character that -132
character then -67
characteristic -187
characteristic without -144
charfilter -150
chart -382
chart default -334
chart diagram -62
chartyp -74
chartyp _code -56
chat 144
chat about -132
chat from -132
chat histor -107
chat messag -288
cheaper -179
cheaper than -133
cheaper when -57
cheapest 184
check -300
check _num -181
check _url -82
check befor -148
check but -64
check configuration -153
check error -105
check ever -54
check for -121
check generic -85
check has -88
check in -153
check into -117
check it -91
check mount -168
check our -168
check out -304
check properl -99
check regardles -67
check system -131
check that -401
check the -181
check them -136
check thes -56
check this -197
check what -66
check when -58
check wher -67
check whether 203
checkbox -100
checkbox and -62
checkbox the -58
checker -68
checklist -168
checklist item -72
checklist the -121
checklistitem -110
checkout -212
checkout admin -114
checkout extension -101
checkout isn't -58
checksum -140
checksum for -140
cherr -270
cherr pick -270
child -367
child folder -117
child mailfolder -129
child nod -86
child oauth -96
child pag -159
child proces -256
children -413
children in -68
children over -113
choic -246
choic when -195
chomp -140
chomp _url -87
chomp install -122
choos a -216
choos admin -103
choos from -283
choos shopify -57
choos the 173
choos this -131
choos to -152
choos when -248
chooser -104
chosen -234
chosen pipelin -127
chosen project -74
chrom -145
chrom engin -119
chromium -290
chromium browser -159
chronological -114
chronological list -114
chunk -303
chunk alway -162
chunk is -96
chunk of -172
chunk proactivel -107
chunk to -122
chunk up -62
ci _path -233
ci job -69
ci or -94
ci provider -66
ci statu -53
ci test -58
ci will -81
circleci -672
circleci _path -100
circleci and -79
circleci cli -103
circleci config -197
circleci host -103
circleci job -241
circleci mcp -85
circleci project -201
circleci tool -250
circumstanc 178
circumstanc you -55
cite -158
citer -82
citer _code -82
city -132
cius -76
cius louren -76
cj -59
cj silverio -59
cjs -144
cjs and -119
cjs need -136
cjs requir -66
cjs resolution -61
clamp -56
clamp to -56
clarification -233
claro -76
claro cardoso -76
clas -317
clas and -226
clas instanc -135
clas method -61
clas support -153
clas that -108
class -306
class and -108
class are -84
class that -67
class wher -50
class with -67
classic -135
classic javascript -74
classic vector -82
classif -302
classif as -118
classif script -121
classifier -106
classifier default -108
classifya -248
classifya _name -74
classifya field -141
classifya must -106
claud code -241
claud silentl 82
claus 80
claus with -175
clean -220
clean common -87
cleanup -106
clear -457
clear and -71
clear error -63
clear initiall -56
clear instruction -190
clear it -186
clear the -266
clearl -83
clearl stat -56
cli -406
cli _url -69
cli and -157
cli flag -105
cli for -83
cli mcp -103
cli option -86
cli or -134
cli section -125
cli so -233
cli to -147
cli tool -52
cli troubleshoot -87
click -589
click again -78
click any -68
click box -68
click check -67
click doesn't -78
click e -105
click on -376
click the -198
click to -86
click will -78
clickabl -112
clickabl product -87
client -204
client agent -168
client and -201
client can -97
client component -176
client key -176
client secret -163
client side -194
client that -195
client the -74
clienthistor -195
clienthistor histor -195
clientstat -126
clientstat propert -137
clipboard omit -148
clon -343
clon into -217
clon the -219
clon this -180
clon to -319
clon with -96
clos -84
clos _path -115
clos or -99
clos the -374
closer -61
closer to -61
closest -152
closest director -95
closest packag -50
cloud -363
cloud ai -57
cloud fleet -112
cloud only -90
cloud provider -278
cloudflar -79
cloudflar worker -79
cloudsdk -180
cluster -214
cmd -172
cod -287
cod site -122
cod standard -148
code _path -232
code align -83
code and 103
code behavior -84
code block 142
code chang -96
code compil -186
code defin -233
code exampl -177
code for -238
code from -246
code generat -212
code generation -318
code in -265
code is 128
code it -302
code marketplac -112
code must 183
code nam -58
code of -96
code or -115
code owner -194
code receiv -157
code session -241
code snippet -286
code styl -154
code that 95
code the -71
code to 134
code with -106
code you 60
codebas -204
codebas and -198
codebas or -168
codegen -243
codegen end -154
cohere -88
cohere lead -88
collaborativ -115
collaborativ manner -115
collaborator -86
collaborator follow -107
collaborator guid -107
collaborator list -194
collaborator mjs -54
collect 152
collect and -196
collect error -71
collect executabl -86
collect information -384
collect phon 143
collection -455
collection _code -148
collection and -121
collection content -217
collection for -55
collection id -77
collection if -236
collection in -193
collection index -135
collection level -58
collection map -50
collection name -104
collection of -331
collection only -76
collection payload -87
collection remov -109
collection request -106
collection uniqu -53
collection variabl -96
collectionid -115
collectionid _code -53
color -508
color _code -78
color chrom -119
color code -117
color for -185
color in -145
color of -342
color output -113
color schem -126
color siz -93
color syntax -66
color to -55
colorful -119
colorful messag -119
column -541
column _name -133
column count -67
column e -64
column for -160
column is -247
column number -244
column position -132
column provid -159
column to -225
columnwidth -154
columnwidth rowheight -154
com 163
com _code -183
com _path -143
com account -140
com at -92
com from 140
com hotel -76
com mongodb -222
com websit -118
com with -185
combin -402
combin condition -103
combin contradictor -96
combin full -171
combin longhand -52
combin result -225
combin with -235
combination -253
combination expression -138
combination of -145
combination on -77
combobox -160
come from 55
come in -110
come with -231
comfort -72
comfort level -73
comma 145
comma _code -232
comma in -172
comma with -164
command _name -95
command a -182
command alias -117
command and 53
command application -81
command as -248
command at -123
command belong -87
command br -94
command call -74
command can -223
command chain -58
command execution -217
command for -241
command has -54
command in 69
command interactiv -124
command is -79
command item -96
command line 192
command locall -195
command manuall -77
command mode -174
command must -69
command nam -162
command name -54
command need -230
command not -85
command on -72
command option -190
command or -91
command sequenc -59
command specific -128
command start -141
command str -85
command string -182
command substitution -189
command such -179
command that -332
command they'v -137
command this -91
command to -395
command until -54
command was -62
command will -253
command you -62
commander -328
commander biggest -113
comment -413
comment _path -82
comment and -168
comment block -52
comment cli -69
comment dangl -114
comment from -187
comment here -132
comment in -204
comment is -71
comment on -160
comment string -52
comment text -224
comment to -156
commentid -58
commit -101
commit _path -89
commit and -304
commit approval -194
commit by -159
commit cach -54
commit chang -194
commit from -322
commit hash -206
commit ids -63
commit messag -133
commit on -134
commit pleas -192
commit recent -53
commit referenc -130
commit several -114
commit sha -289
commit that -274
commit the -104
commit to -287
commit with -435
commitment -184
commitment to -184
committe -157
committe tsc -74
commmand -95
common -393
common data -58
common mistak -111
common on -90
common ones -54
common operation -157
common path -69
common region -71
common repl -87
common use -283
commonj -213
commonj _url -62
commonj modul -112
communication -173
communication you -97
communit -231
communit ask -78
communit discord -145
communit page -58
compact -96
compact logo -54
compan in -118
compan offer -148
compan that -275
compan url -111
companynam -148
companysubscription -161
compar -351
compar against -144
compar array -52
compar from -90
compar multipl -61
compar relativ -63
compar the -113
compar to -152
comparison -255
comparison _file -54
comparison comparison -58
comparison for -58
comparison librar -78
comparison of -139
comparison to -73
comparison vs -97
comparison with -196
compatibilit acros -125
compatibilit with -80
compatibilit wtih -93
compatibl -216
compatibl mock -59
competitor -69
competitor on -69
compil -288
compil _path -186
compil directl -91
compil path -66
compil time -120
compil to -115
compilation -198
compilation globall -78
compiler -172
compiler initialization -93
compiler is -67
compiler might -103
compiler to -92
compl 55
compl with 55
complain -264
complet a -235
complet assigne -65
complet base -207
complet content -384
complet detail -151
complet ever -214
complet execution -157
complet in -294
complet issu -259
complet it -186
complet list 84
complet or -82
complet original -58
complet public -153
complet script -183
complet the 289
complet timelin -174
complet workflow -205
completel 141
completel align -97
completel ignor 181
completion -424
completion report -181
completion stat -61
completion vs -54
complex -229
complex prefer -50
complex problem -182
complex research -87
complex typ -143
complexit -136
complexit _path -91
complianc 121
complianc logg 162
complianc with -246
compliant -199
compliant with -51
component -473
component and -140
component ask -74
component for -79
component from -55
component guidelin -248
component in -162
component insid -189
component name -62
component selection -79
component that -151
component to -72
component use -116
component version -55
componentid -151
componentid _code -51
componentid are -63
componentid provid -67
composabl -191
composabl filter -70
compound -106
compound statement -106
comprehensiv -300
comprehensiv answer -172
comprehensiv coverag -60
comprehensiv overview -137
comprehensiv search -81
compres -170
compres _code -127
compress -107
compression -126
compromis -217
compromis on -161
comput 131
comput _name -79
comput a -156
comput edit -51
comput on -183
comput the 108
computer -368
computer scienc -67
concatenat -204
concatenat all -151
concatenat several -54
concept -149
concept and -94
concern -116
concis -238
concis _num -122
concret -55
concurrenc -114
concurrent -114
concurrent modification -102
concurrentl -158
concurrentl rather -73
condition -400
condition and -71
condition expansion -89
condition fromaddress -54
condition in -158
condition keys -116
condition object -149
condition of -141
condition or -82
condition together -60
conditional -178
conditional export -115
conditional it -102
conditionnam -97
conduct -389
conduct _url -172
conduct faq -98
confidenc 106
confidenc guidanc -136
confident -246
confident about -230
confident will -62
confidential 149
confidential information 75
config _file 226
config ambiguou -127
config and 115
config code -204
config director -203
config fil 80
config file -244
config includ -181
config is -247
config keys -202
config limit -69
config matcher -131
config overrid -178
config serverresponseid -57
config setup -51
configfil -177
configfil content -94
configmap -217
configmap _path -217
configur -562
configur in -257
configur out -75
configur self -81
configur the -237
configur to -55
configur viewport -93
configur with -195
configurabl -188
configurabl formatt -100
configurabl line -117
configurabl via -78
configuration _path -258
configuration and -328
configuration are -249
configuration as -270
configuration befor -136
configuration discover -51
configuration exampl -102
configuration fil 121
configuration file 227
configuration for -162
configuration given -58
configuration lightn -51
configuration method -54
configuration need -195
configuration to -58
configuration without -153
confirm both -107
confirm that -87
confirm the -305
confirm they'v -186
confirm with -270
confirmation 179
confirmation of -194
confirmation requir -67
confirmation summariz -270
confirmation that -144
conflict 102
conflict and -182
conflict befor -86
conflict e -82
conflictbehavior -85
confus 256
conjunction -143
conjunction with -143
connect -87
connect bodyparser -106
connect compres -127
connect mcp -77
connect session -127
connect them -73
connect your -193
connection -171
connection and -236
connection expression -81
connection full -108
connection is -243
connection listing -122
connection str 156
connection to -154
connectionid -192
connectionid to -182
connectivit -154
connectivit and -154
consent 125
consider 81
consider a -170
consider break -212
consider complet -129
consider displa -73
consider shipp -121
consider the -82
consider to -101
consider whether -71
considerabl -162
considerabl amount -162
consist -204
consist into -84
consist of -173
consistenc -125
consistent -264
consistent schema -261
consistentl -60
consistentl classif -64
consol -369
consol log -79
consol messag -227
consol output -84
consol that -119
const -297
const app -66
const config -131
const user -237
constant -281
constant contain -286
constraint 203
constraint befor -50
constraint definition -106
constraint e -191
constraint on 223
constraint report -87
construct -245
construct a -163
construct after -78
construct or -72
construct urls -84
construction -153
construction rul -153
constructiv -143
constructiv exchang -143
constructor -439
constructor call -253
constructor option -98
constructor parameter -145
consult -109
consum -231
consum a -120
consum an -155
consumer -326
consumer and -123
consumer sourcecontentfor -120
consumer that -238
consumption -151
consumption of -151
contact -235
contact _email -98
contact and 193
contact folder -289
contact in -165
contact into -63
contact post -73
contactfolder -228
contactfolder under -78
contain 297
contain _name -79
contain _num -84
contain a 69
contain accent -64
contain all 262
contain and -137
contain any -221
contain authentication -97
contain backslash -78
contain child -85
contain config -204
contain custom -63
contain exactl -99
contain in -204
contain mcptruncationwarn -129
contain optimization -62
contain relativ -140
contain singl -210
contain small -88
contain subject -53
contain text -157
contain their -73
contain two -128
contain type -148
contain untrust -237
contain usag -56
contain vector -88
container -396
container and -87
container environment -78
container path -75
content _code -53
content all -84
content along -87
content and -116
content append -206
content as 199
content block -151
content capabilit -102
content directl -56
content extraction -78
content filter 244
content for -244
content from -319
content html -58
content instead -205
content is -133
content match -75
content must 87
content of 76
content on -167
content or -54
content plus -75
content search -72
content should -151
content specificall -131
content stream -243
content styl -64
content that -156
content the -88
content to 134
content type -107
content us -124
content which -120
content will -124
content with -241
contentbyt -275
contentbyt must -207
contentlength -110
contentlength contentbyt -110
contentonl -57
contenttyp -173
contenttyp encod -103
contenttyp pars -60
context -398
context about -145
context after -107
context and -156
context api -270
context bloat -68
context for -115
context in -299
context necessar -103
context of -194
context overflow -124
context shar -57
context switch -148
context to -185
context what -133
context window -54
context with -80
context without -144
contextual -67
contextual field -67
continu _name -90
continu our -81
continu search -53
continu support -216
continu writ -124
continuation -121
continuation _name -96
continuit -68
continuit whil -68
continuousl -130
continuousl updat -130
contract -121
contradictor -96
contradictor instruction -96
contrar -143
contrast -56
contribut -522
contribut _url -81
contribut bug -67
contribut documentation -85
contribut guid -203
contribut to -555
contribution -349
contribution from -166
contribution guidelin -169
contribution of -154
contribution workflow -154
contributor -319
contributor _url -152
contributor alumni -93
contributor are -115
contributor badg -52
contributor for -85
contributor frequentl -148
contributor list -105
contributor who -64
contributor with -215
control -327
control allow -189
control how -63
control max -61
control over -146
control respons -57
control shift -61
control the -92
control whether -113
control which -78
controll -73
controversial -82
controversial post -82
convenienc -163
convenienc is -140
convenientl -71
convention -271
convention befor -83
convention this -126
conversation 466
conversation call -200
conversation continuit -68
conversation histor 92
conversation when -113
conversationid -530
conversationid _name -109
conversationid and -200
conversationid from -364
conversationid that -298
conversationid to -129
conversion 115
conversion between -76
conversion from -54
conversion rate 207
convert -324
convert an -156
convert binar -86
convert color -53
convert command -149
convert it -135
convert sourc -54
convert to -72
convertibl -57
convertibl to -57
cook -190
cook and -66
cook are -153
cook from -149
cookbook -127
cooki -136
cooki is -270
cooki to -177
cool -142
cool project -142
coordinat -455
coordinat is -156
coordinat mov -148
coordinat proportionall -140
coordinat stay -108
coordinat to -199
cop 100
cop a -180
cop code -182
cop from -142
cop the 147
copilot -142
coproc -82
coproc heredoc -79
copy 148
copy _path -60
copy a -198
copy another -109
copy code -200
copy it -62
copy of -354
copy past -67
copy the 239
copy unles -122
copy xml -121
copyright -210
copyright _num -131
copyright c -119
cor -108
cor instead -108
cor with -108
core -235
core contributor -173
core identit -169
core instruction -81
core rule -54
corner -133
corpora -96
corpora and -96
correct -369
correct after -120
correct answer -233
correct project -117
correct toml -65
correct version -82
correction -226
correctl pars -98
correspond -414
correspond command -176
correspond get -92
correspond to -319
corretg -123
corretg _email -123
cors -148
cost -237
cost _num -69
cost and -92
cost optimization -105
costa -113
costa _url -113
could be -172
could even 77
could not -114
could return -91
couldn't -62
couldn't detect -62
count -318
count _url -108
count of -64
counterexampl -67
counterexampl tutorial -56
counterexample_ -56
countr -226
countr or -164
cours -140
cours correction -108
cover -276
cover by -100
cover imag -88
cover scaffold -57
cover the -66
cover writ -164
coverag -223
coverag and -64
cpu -297
cpu count -108
cpu has -139
crash -119
crash report -115
crat -94
crat usag -60
crawl -201
crawl a -103
crawl can -93
crawl id -61
crawl job -91
crawl statu -68
crawl upward -62
crawler -239
crawler can -74
creat -65
creat _path -291
creat a -154
creat after -111
creat all -119
creat an -365
creat and -266
creat befor -136
creat branch -78
creat by -404
creat fil -247
creat folder -247
creat from -114
creat grant -185
creat if -195
creat in -125
creat index -97
creat issu -239
creat mail -73
creat multipl -84
creat new -177
creat operation -250
creat or -273
creat organiz -84
creat outlook -73
creat pdf -197
creat pr -55
creat say -117
creat the 99
creat to -54
creat updat -227
creat us -79
creat workspac -176
createdb -306
createdb createddatetim -57
createdb me -67
createdb parameter -225
createddatetim -57
createddatetim mention -57
creation -358
creation analysi -70
creation task -89
creation time -154
creation unles -62
creation uses -60
creativ -156
creator -89
creator and -89
credential 365
credential _num 115
credential and 125
credential in -69
credential or -223
credential to 64
credit 86
credit search -69
credit thes -160
creditsrefund -119
creditsrefund creditsrefundedtoda -67
creditsrefundedtoda -64
creditsrefundedtoda dailyrefundcap -67
creditsus -91
criteria -303
criteria checklist -121
critical 128
critical format -217
critical requirement -169
crm -364
crm also -231
crm object -143
crm record -89
cron 127
cronjob -147
cropp -145
cros -191
cros encoder -93
cros origin -137
cros platform -86
cros repo -87
crosshair -195
crosshair appear -67
crosshair at -66
crosshair is -70
crucial 54
csh -85
csh bats -85
csp -173
csp eval -150
css -375
css does -115
css grid -85
css in -52
css is -125
css media -64
css pixel -57
css selector -175
css should -115
css support -149
css them -55
css to -118
css tool -126
css variabl -68
cst -151
cst output -150
csv -319
csv _path -117
csv file -224
csv to -139
csvfilepath -189
ctx -92
ctx filedependenc -92
curl 221
curl command -195
curl without -159
currenc -187
currenc code -187
current -190
current and -316
current angular -83
current branch 111
current browser -273
current ci -67
current command -559
current cursor -66
current development -60
current director -270
current engagement -76
current estimat -56
current expirationdatetim -90
current extraction -95
current flow -145
current full -90
current function -124
current git 115
current hubspot -145
current implementation -123
current information -130
current line -81
current node -127
current number -86
current page -385
current position -84
current proces 155
current releas -205
current result -70
current session -200
current stat -172
current step -226
current tab -80
current task -626
current think -142
current user -539
current work -329
currentclient -77
currentclient information -77
currentdirector -56
currentl -269
currentl connect -77
currentl deploy -103
currentl expos -64
currentl observ -77
currentl only -77
currentl support -85
currentl visibl -52
curriculum -320
curriculum and -81
curriculum provid -210
cursor -384
cursor parameter -94
cursor position -71
cursor tip -68
cursor to -77
cursor token -216
custom -426
custom code -64
custom data -110
custom field -83
custom flow -57
custom formatter -67
custom function -58
custom functionalit -51
custom messag -148
custom object -69
custom profil -111
custom prompt -121
customer -161
customer account -271
customer and -56
customer by -152
customer call -264
customer id -90
customer need -217
customiz -231
customiz detection -64
customiz the -229
customizabl -136
customizabl flex -136
customization -195
custommailtip -89
custommailtip externalmembercount -89
cut -74
cut and -74
cwd -255
cycl -397
cycl issu -53
cycl to -150
d _code -110
d arra -88
d fd -54
d node -114
d p -106
da -113
da costa -113
daemonset -93
dailycapreach -191
dailycapreach alreadysubmitt -67
dailyrefundcap -64
dailyrefundcap dailycapreach -67
dangerou -191
dangl -114
dangl comma -114
dark -133
dark blue -83
dark green -83
dark orang -83
dark purpl -83
dark red -83
dark teal -83
dash -150
dash identifier -54
dashboard -158
dashboard includ -127
dat -130
dat and -55
data _path -81
data about -127
data after -56
data and -251
data as -175
data autonomousl -106
data csv -78
data displa -52
data fetch -91
data file -216
data for -194
data from -68
data gather -91
data in -78
data is -275
data may -151
data mode -294
data modification -169
data or -308
data point -129
data process -117
data record -146
data schema -58
data serialization -80
data size -90
data sourc -221
data structur -81
data such -85
data to -105
data type -127
data uri -134
data url -100
data use -116
data will -68
data with -55
data you 76
databas 212
databas _name -167
databas consol -61
databas is -89
databas level -76
databas name -179
databas password 226
databas quer -151
databas schema -148
databas tool 133
datadog -231
dataset -140
datauri -69
datauri contain -69
date -298
date _code -91
date and -299
date for -103
date from -86
date if -81
date in -65
date object -65
date standard -70
date time -97
date to -85
date typ -51
date via -102
date yyyy -87
datetim -297
datetim pars -127
datetim timezon -190
day -397
day that -274
day when -180
daylight -77
daylight saving -77
days -244
days of -176
days order -60
days start -89
db -92
db collection -75
dbaa -78
dbaa opensearch -54
dc -223
dd -183
dd format -66
ddl -148
ddl statement -148
de -115
de turckheim -115
deactivat -191
deactivat includ -157
deactivat mock -157
deal -254
deal with -268
debug _code -269
debug connect -127
debug env -68
debug failur -54
debug in -92
debug logger -70
debug output -238
debug repla -56
debug verbos -50
debug with -52
debug_ -69
debug_ _code -69
debugg -86
debugg _name -133
debugg repl -250
debugg tool -219
debugg with -80
debugger -265
debugger is -95
decent -61
decent ast -61
decid how -81
decid they -83
decid what -144
decid whether -91
decid which 118
decimal -212
decimal degre -68
decimal for -139
decimal part -134
decision -220
decision exampl -136
declar -192
declar in -87
declar the -62
declaration -291
declaration _code -67
declaration and -173
declaration are -80
declaration assignment -96
declaration have -80
declaration when -85
declaredsizebyt -60
declin a -161
decod -256
decod befor -80
decod it -243
decompres -77
decompres untar -77
decrypt 322
dedicat -355
dedicat authentication -167
dedicat embedding -63
deduc -85
deduc from -85
deduplicat -153
deduplicat and -139
deep -379
deep eql -86
deep equalit -80
deep link -205
deep positiv -68
deep research -123
deep typ -92
deep type -102
deep you -64
deepen -65
deeper -163
deeper in -131
deepl -177
default -456
default _code -101
default _name -141
default _num -101
default all -162
default are -160
default backslash -93
default behavior -111
default branch -200
default calendar -91
default contact -112
default director 160
default fals -194
default folder -104
default for -270
default function -89
default includ -56
default is -244
default it -229
default keyr -147
default like -51
default list -167
default messag -73
default neondb -89
default notebook -110
default null -71
default only -50
default order -131
default profil -137
default project -63
default propert -96
default respons -86
default section -94
default set -105
default shell -319
default the -99
default this -99
default to -464
default true -181
default use -51
default valu -72
defaultshell -329
defaultshell shell -272
defaultshell str -127
defect -199
defect in -199
defer -124
defer _code -50
defin -560
defin a -181
defin all -190
defin as -80
defin ask -53
defin by -326
defin even -60
defin expect -62
defin for -140
defin how -74
defin in -355
defin it -130
defin pars -68
defin point -51
defin the -218
defin their -64
definitel -88
definitel recommend -88
definition -423
definition also -84
definition for -139
definition of -75
definition or -106
definition pipelinechoicenam -124
definition were -224
definitiv -99
definitiv librar -80
degre -128
degre e -68
delegat -267
delegat on -133
delegat scenario -161
delet _code -64
delet a -539
delet all 141
delet an -202
delet and -147
delet attachment -87
delet branch -148
delet cell -55
delet changetyp -68
delet comment -51
delet facet -100
delet fil -162
delet in -110
delet issu -66
delet it -299
delet item -233
delet lin -62
delet mov -71
delet multipl -56
delet my -110
delet or -58
delet planner -55
delet repositor -58
delet subtask -87
delet that -147
delet the 323
delet use -76
delet worklog -64
deletesubtask -87
deletesubtask true -87
deletion 119
deletion and -166
deletion of -159
delimit -252
deliver 96
deliver to -101
deliveryrestriction -89
deliveryrestriction moderationstatu -89
delta -272
delta again -143
delta expir -146
delta function -58
delta without -129
deltalink -207
deltalink from -143
demonstrat -207
den 69
den and -159
den instead -65
deno -383
deno _code -101
dens -113
dens embedd -113
depend -253
depend on -256
dependenc -508
dependenc and -379
dependenc export -115
dependenc interactivel -82
dependenc lead -216
dependenc maintenanc -73
dependenc not -74
dependenc on -120
dependenc optimization -56
dependenc referenc -86
dependenc to -61
dependenc us -129
dependenc utilit -67
dependent -194
dependent writ -68
dependson -212
deplo 176
deplo key 209
deplo marker -109
deploy -108
deploy version -103
deployment -284
deprecat -337
deprecat and -103
deprecat in -94
deprecat use -125
deprecat yet -76
depth -309
depth _num -283
depth and -111
depth guid -118
depth of -180
deriv -139
deriv from -126
desc -230
desc opts -82
descend -234
descend or -212
describ -476
describ _code -54
describ below -79
describ functionalit -134
describ index -90
describ the -195
describ what -242
description -335
description _num -95
description and -131
description fil -177
description file -92
description for -337
description in 89
description of -522
description relevanc -122
description text -89
description to -343
description used -50
descriptionfil -165
descriptionfil _file -165
descriptiv -268
descriptiv of -68
descriptiv str -106
design -371
design chang -91
design for -117
design or -60
design to -309
design with -145
desir -243
desir pars -195
desktop commander -328
desktop gui -183
desktop icon -80
desktop machin -70
desktopcommander -193
destination exist -101
destination folder -225
destination must -88
destinationid -204
destructiv document -108
destructiv operation 108
destructiv to -128
destructur -67
destructur export -67
detail -122
detail and -86
detail benchmark -181
detail by -69
detail error -124
detail fil -241
detail for -285
detail if -76
detail includ -134
detail information -86
detail level -119
detail metadata -56
detail of 236
detail on -161
detail refer -189
detail result -182
detail see -134
detail standard -87
detail such -221
detail summar -121
detail technical -82
detail tim -124
detail tool -290
detail your -197
detect -423
detect _code -82
detect and -197
detect assignabilit -81
detect bas -81
detect biom -79
detect environment -125
detect error -61
detect first -120
detect grep -55
detect if -117
detect one -110
detect output -62
detect repl -180
detect the -268
detect which -122
detection -377
detection a -57
detection all -100
detection detect -96
detection mechanism -57
detection of -85
detection or -203
detection proces -62
detection stat -52
detection strateg -75
detection wrapp -73
determin -413
determin by -115
determin how -75
determin if -180
determin the -230
determin this -145
determin whether -56
determin which -89
determin who -150
deterministic -124
deterministic and -124
dev -227
dev databas -177
dev for -88
dev server -103
developer 252
developer _num -118
developer app -86
developer integrat -89
developer mode 216
developer must -160
developer on -158
developer onboard -148
developer to -179
developer tool -256
development -259
development and -107
development branch -168
development focus -60
development setup -140
devengin -90
devengin packagemanager -90
deviation -170
deviation would -170
devic -624
devic and -137
devic capabilit -93
devic from -110
devic identifier -108
devic never -166
devic preset -113
devic to -154
devic tool -190
devic with -86
device -132
device stat -132
devtool -270
devtool and -99
diagnos -240
diagnos what -193
diagnostic 196
diagnostic from -145
diagonaldown -111
diagonaldown diagonalup -89
diagonaldown or -59
diagonalup -111
diagram -465
diagram code -113
diagram for -335
diagram from -87
diagram icon -62
diagram will -68
did -329
did not -51
did toolkit -55
did validation -103
didn't -227
didn't help -95
didn't work -181
diff -377
diff _code -88
diff api -80
diff content -123
diff format -141
diff in -140
diff of -128
diff only -63
diff text -94
diff use -57
differ -344
differ from -344
differenc between -144
differenc from -141
differenc in -235
differenc transferr 175
different -118
different api -200
different constructor -70
different from -106
different open -57
different physical -91
different project -121
different seed -80
different shopif -113
different toml -79
different typ -101
differentiat -147
differentiat between -50
differentl -128
diffusion -114
diffusion _num -114
digest -182
digitalocean -114
digitalocean app -61
digitalocean dbaa -78
dimension -318
dimension when -73
dir -214
dir prefix -90
dir src -169
direct -361
direct child -99
direct content -231
direct in -58
direct link -64
direct prompt -191
direct read -81
direction -310
direction _code -123
direction to -172
directiv -97
directiv about -52
directl -403
directl assign -85
directl estimat -154
directl execut -186
directl if -74
directl in -219
directl is -91
directl on -106
directl the -61
directl to -164
directl without -350
director _path 147
director abov -168
director alread -122
director and 75
director are -93
director as -272
director b -64
director cannot -65
director contain -185
director e -199
director for -315
director from -117
director in -197
director like -81
director must 156
director or -236
director path -65
director proces -91
director return -59
director search -95
director selection -239
director structur -100
director that -390
director the -209
director to -210
director unles -88
director user -175
director walk -224
director wher -80
director with -134
dirnam -113
dirnam of -97
disabl 160
disabl _name -142
disabl by -232
disabl for 248
disabl is -63
disabl match -51
disabl prohibit -109
disabl support -67
disabl the 181
disabl this -227
disabl throttl -157
disabl use -97
disabl validation -110
disabl when -144
disallow -70
disallow will -70
disc -231
discard 80
discard all -62
discard them 118
disconnect -182
discord -148
discord _url -145
discourag -115
discourag exhaust -115
discover -458
discover availabl -202
discover for -164
discover its -105
discover match -55
discover pattern -53
discover the -93
discover to -51
discover tsconfck -78
discover use -73
discover valid -116
discover which -237
discretion -208
discretion as -208
discriminat -71
discriminat union -71
discussion -214
discussion for -76
discussion on -109
discussion repl -90
discussion thread -69
discussion without -59
disk -330
disk cach -94
disk histor -170
dismis -157
dismiss -107
dismiss a -97
dispatch -132
dispatch more -132
displa _code -71
displa an -73
displa dimension -73
displa grid -59
displa layout -52
displa name -269
displa p -78
displa the 59
display -543
display automaticall -51
display first -101
display help -56
display in -175
display the -300
display to -323
displaynam -393
displaynam _name -98
displaynam and -81
displaynam emailaddress -92
displaynam english -50
displaynam is -83
displaynam renam -54
disposal -75
disposal of -75
disregard 332
disregard all 167
disregard the 168
disregard your 98
dissatisfaction -194
dissatisfaction from -194
distanc -214
distanc are -70
distanc from -120
distanc start -140
distinct -167
distinct topic -96
distinguish -179
distinguish between -181
distribut -218
distribut on -77
distribut under -77
distribution -208
distribution come -73
distribution is -100
distribution of -88
distro -122
div -318
div fish -76
div user -162
divers -124
divers rang -96
division -60
division operator -60
dnf -141
dnf pacman -93
dns 202
do 208
do _code -90
do _more_ -139
do anyth 77
do i -100
do it 308
do item -179
do list -89
do next -190
do noth -234
do our -61
do so 104
do someth -139
do task -123
do that -72
do whatever 94
doc -123
doc _path -91
doc odt -67
docker -289
docker container -99
dockerfil 183
dockerfil build -51
docr -129
docr imag -109
docs -483
docs _file -167
docs _name -54
docs _path -121
docs _url -239
docs and -100
docs are -67
docs at -152
docs firecrawl -88
docs first -70
docs for -148
docs here -139
docs not -120
docs to -81
docscontext -126
doctoc -170
doctoc generat -132
doctoc to -94
document -195
document _name -53
document _url -109
document against -67
document by -86
document content -240
document describ -52
document edition -108
document in -181
document into -93
document is -222
document only -56
document should -107
document that -80
document through -156
document titl -112
document to -210
document us -93
document with 115
documentation -573
documentation _url -213
documentation and -225
documentation as -211
documentation at -122
documentation documentation -120
documentation for -210
documentation in -186
documentation is -159
documentation of -163
documentation or -61
documentation qualit -72
documentation section -78
documentation that -81
documentation url -84
documentid -56
documentid _code -56
docx -364
docx doc -67
docx docx -161
docx fil -196
does -113
does formatl -74
does not -137
does the -177
does this -239
does what -132
does x -58
doesn't -474
doesn't _url -85
doesn't appl -83
doesn't differentiat -50
doesn't exist -243
doesn't have -234
doesn't includ -91
doesn't matter -60
doesn't open -57
doesn't return -77
doesn't seem -78
dom -158
dom with -58
domain -416
domain must -63
domain of -242
domain specific -52
don't 223
don't appl -80
don't ask 191
don't click -68
don't edit -150
don't have -423
don't hesitat -178
don't hold -84
don't includ -284
don't install -178
don't know -241
don't need -218
don't reall -100
don't regres -112
don't reveal 226
don't search -122
don't support -108
don't wait 204
don't want -160
don't worr -56
done 231
done and -388
done for -109
done interact -169
done with 228
dot -201
dot _code -66
dot notation -54
dots -151
dots and -118
doubl -323
doubl check -351
doubl click -91
doubl quot -154
doubl tap -134
doubl twin -51
down _num -186
down as -74
down complex -187
down here 114
down the 167
download -370
download _code -95
download binar -96
download byt -162
download director -142
download execut -100
download file -157
download locall -157
download npm -61
download the -322
download usag -84
downstream -95
downstream reason -86
dr -126
draft -124
draft body -82
draft does -192
draft folder -170
draft later -72
draft messag -253
draft not -259
draft note -229
draft to -420
drag -156
drag and -53
drain -316
drain operation -243
draw 54
driv -366
driv item -121
driv read -209
driv root -69
driveid -167
driveitem -207
driveitem and -113
driveitem driveitem -132
driveitem id -54
driveitem resourc -61
driveitem that -63
driven -216
drop -315
drop in -148
drop operation -123
drop potentiall -60
drop the -148
dropdown -129
droplet -594
droplet by -146
droplet to -258
dropp -96
dropp dur -73
drov -159
drov _name -159
dry -74
dry run -74
dsl -50
du -172
du hamel -172
dual -134
dual publish -134
due -184
due date -81
due to -131
duplicat -301
duplicat nam -69
duplicat the -51
duplicat work -85
duplication -57
duplication task -57
dur -316
dur authorization -170
dur task -84
dur the -139
dur this -91
dur translation -58
dur upload -73
duration -309
duration and -157
duration of -237
dynamic -384
dynamic _code -134
dynamic content -185
dynamic import -105
dynamic mapp -56
dynamicall -63
dynamicall indexabl -63
e -318
e c -54
e from -76
e g -180
e mail -243
e or -104
each 185
each _name -126
each benchmark -108
each call 118
each case -163
each categor -128
each chang -150
each check -56
each clas -112
each claus -175
each commit 214
each condition -163
each current -54
each direct -99
each director -164
each edit -110
each entr -266
each expression -146
each file -100
each generat -150
each index -79
each inner -99
each instruction -77
each item -57
each level -132
each line -203
each mapp -316
each messag -98
each name -111
each need -144
each october -114
each other -145
each ownership -99
each plan -64
each prng -58
each project -58
each quer -113
each releas -52
each repl 176
each request 179
each result -196
each row -90
each rule -170
each run -75
each schema -178
each set -88
each snippet -70
each task -85
each thought -321
each transformer -85
each user 118
each version -122
each with -130
each workspac -124
earl -170
earl exit -135
earl if -110
earlier 105
earlier build -138
earlier instruction 124
earlier node -175
earlier this -82
earlier version -284
earlytermination -195
ease -155
ease the -155
easier -271
easier by -66
easier refactoring -125
easil -198
easil crawl -84
easil setup -67
easil via -98
east -64
east _num -64
eastern -169
eastern standard -169
eastu -59
eastu westeurop -59
easy -306
easy _name -71
easy for -67
easy to -255
echo -275
ecki -59
ecki for -59
ecmascript -251
ecmascript modul -222
ecmascript styl -83
ecosystem -192
ecosystem integration -60
ecosystem that -123
ed 68
ed timer -239
edg -186
edg unles -68
edge -218
edge fastl -79
edgebottom -111
edgebottom edgeleft -111
edgeleft -111
edgeleft edgeright -111
edgeright -111
edgeright insidevertical -111
edgetop -111
edgetop edgebottom -111
edit -139
edit an -55
edit docx -192
edit file -162
edit into -212
edit replac -110
edit this -207
edit to -289
edit workflow -159
edition -108
editor 240
editor and 165
editor integration -112
education -76
education activit -68
effect and -84
effect take -78
effect you -125
effectivel -329
effectivel identical -60
efficienc -117
efficient -128
efficient dens -91
efficient than -61
efficientl -77
efficientl alongsid -77
effort -138
effort error -71
effort estimat -52
effort partial -55
eg -170
egg -59
egg me -59
egorov -72
egorov mraleph -72
either -275
either _name -66
either a -146
either an -112
either assert -95
either lib -54
either of -153
either patch -58
either projectslug -98
either separator -82
either the -121
either this -114
ejson -126
elasticsearch -124
element -508
element are -69
element at -60
element cannot -82
element description -50
element from -78
element in -89
element is -136
element on -82
element select -62
element that -122
element to -359
element typ -191
element type -71
element use -114
elevation -147
elevator -235
elevator walk -59
eligibl -58
eligibl for -58
else 261
else you -181
elsewher -172
email 92
email _path -101
email acros -51
email addres -385
email alread -72
email and -214
email befor -185
email call -61
email externalid -151
email invitation -57
email manuall -137
email messag -154
email name -126
email or -91
email preserv -67
email recipient -78
email that 143
email the 108
email to -135
email verification -95
emailaddres -227
emailaddress -175
emailaddress do -137
emailverif -95
emb -338
emb index -72
emb the -106
embed -219
embed compact -54
embed the -189
embedd -376
embedd automaticall -81
embedd field -79
embedd imag -107
embedd in -196
embedd model -321
embedding -254
embedding as -178
embedding field -88
embedding from -84
emergenc -181
emergenc measur -181
emeriti -122
emeriti member -117
emit -393
emit finding -80
emit receipt -168
emit them -301
emit trac -99
emitt -191
emitt a -118
emitt after -67
emoji -280
emoji key -89
emoji reaction -127
emphasiz -174
emphasiz command -95
emphasiz readabilit -77
emphasiz type -66
employe -175
employer -167
employer to -167
empt -446
empt arra -80
empt collection -216
empt for -178
empt lin -91
empt must -75
emsdk -196
emsdk from -126
emulat -344
emulat landscap -93
emulat mobil -54
emulat the -150
emulation -218
emulator -71
enabl -482
enabl _code -198
enabl any -96
enabl backup -63
enabl bigint -137
enabl by -59
enabl compilation -78
enabl debug -105
enabl detail -71
enabl for -95
enabl if -119
enabl in -227
enabl includ -88
enabl it -264
enabl namespac -95
enabl payment -88
enabl posix -65
enabl prohibit -60
enabl semantic -93
enabl this -211
enabl to -93
enabl typescript -69
enabl verbos -141
enabl your -96
enabled_ -50
enablefetchimag -111
enablefetchimag returnbas -111
enablewebsearch -164
encod -84
encod _code -58
encod _path -74
encod attachment -66
encod content 218
encod file -163
encod in -84
encod instead -113
encod otherwis -68
encod str -233
encod text -59
encod viewabl -133
encod when -135
encoder -93
encoder reranker -93
encoding -124
encoding and -124
encounter -75
encounter propert -68
encourag -146
encourag the -143
encrypt -145
encrypt on -87
encrypt valu -87
end -97
end _code -163
end but -85
end content -55
end date -86
end doctoc -80
end must -117
end of 128
end read -63
end return -151
end tail -93
end to -136
end type -94
end user -165
enddat -178
enddat outputdir -95
enddatetim -71
enddatetim iso -79
endpoint -122
endpoint _name -91
endpoint acts -54
endpoint does -168
endpoint is -60
endpoint only -52
endpoint path -130
endpoint remov -56
endpoint respons -273
endpoint return -221
endpoint that -184
endpoint to -65
endpoint wher -59
ends -91
endswith -60
endswith and -60
enforc -167
enforc specific -88
enforc that -124
enforceextension -109
enforceextension fals -109
engag -158
engag with -158
engagement -298
engagement attribut -87
engagement detail -76
engagement email -61
engagement id -53
engagement tool -76
engin -245
english -166
english instruction -147
english unit -56
enhanc -260
enhanc resolv -107
enn -230
enormou -103
enormou payload -103
enough -310
enough context -64
enough heuristic -93
enough recall -97
enough to -166
ensur -397
ensur _name -135
ensur compatibilit -125
ensur individual -116
ensur that -101
ensur your -202
enter _code -178
enter the -172
enterpris -148
enterpris plan -91
entir 190
entir articl -162
entir binar -96
entir document -202
entir file -371
entir filter -98
entir operation -116
entir page -346
entir rang -166
entir resourc -358
entir search -113
entir set -220
entirel -218
entiret -100
entit -416
entit _code -58
entit in -205
entit or -55
entit to -132
entr -192
entr are -98
entr includ -208
entr might -61
entr must -113
entr per -102
entr point -159
entra -156
entra id -102
entra rol -99
enum -171
enum field -162
enumerabl -123
enumerabl method -51
enumerabl propert -67
env -208
env _code -146
env var -85
envelop -202
envelop of -136
environment 187
environment and 88
environment detail -205
environment detect -78
environment for -136
environment id -176
environment in -317
environment is -110
environment name -201
environment or 207
environment runtim -66
environment selection -80
environment to 224
environment variabl 121
environment with -258
environmentid -150
environmentid _code -141
epoch -208
eq -264
eq _code -148
eq ne -195
eq on -135
eql -86
eql _url -86
equal -356
equal securit -90
equalit -76
equalit test -80
equall -117
equivalent -288
equivalent asm -67
equivalent to -198
ericcornelissen -78
ericcornelissen _path -78
error -122
error _code -95
error _name -68
error _path -107
error _url -60
error about -377
error and -244
error appl -93
error call -243
error default -80
error detail -203
error handl -95
error http -62
error if -279
error insid -80
error instead -89
error is 65
error messag -362
error occur 186
error occurr -65
error on -237
error or -119
error output -83
error recover -126
error report -52
error respons -286
error so -118
error stat -84
error test -243
error the -278
error to -160
error whil -340
error will -73
errorattachmentsizeshouldnotbelessthanmi -92
errorattachmentsizeshouldnotbelessthanmi nimumsiz -92
es -169
es _path -111
es modul -114
es or -54
esbuild -200
esbuild and -76
esbuild featur -114
escap -212
escap any -92
escap owns -78
escap sequenc -108
escap str -94
eslint -284
eslint _code -130
eslint _path -74
eslint _url -111
eslint ts -97
esm -353
esm _url -62
esm and -169
esm compatibilit -98
esm fil -81
esm import -56
esm information -196
esm loader -166
esm resolution -129
esm support -73
esm with -99
especiall -301
especiall if -285
essential -291
essential for -75
essential rul -154
essential to -81
essentiall -98
essentiall mean -98
establish -241
establish a -244
estimat -257
estimat and -52
estimat of -149
estimat position -73
estimat the -154
estimat time -103
estimation -68
estravers -188
estre -242
estre _url -93
estre are -71
estre ast -128
estre spec -117
estre standard -64
estre ts -71
estre walker -87
etag -362
etag _path -112
etag for -166
etag from -54
etag isn't -131
etag requir -57
etag valu -63
etc -298
etc look -100
etc will -56
etc with -69
eu -59
eu west -59
europ -105
europ _path -103
europ west -59
eval 158
eval disabl -150
eval return -79
eval was -79
evaluat -179
evaluat it -74
evaluation -69
even 195
even at -178
even befor -59
even do -221
even if 236
even then -164
even typescript -74
even upset 77
even when -94
even with -301
even without -151
event -368
event acros -124
event allow -56
event an -56
event for -140
event from -107
event id -97
event in -289
event is -130
event object -72
event occur -239
event of -62
event on -123
event reminder -129
event resourc -73
event start -130
event the -62
event to -64
event with -188
eventtarget -68
eventual -158
ever 484
ever _name -168
ever _num -372
ever call 262
ever goal -267
ever http -70
ever implement -79
ever messag 324
ever notebook -102
ever one 158
ever post 153
ever question 85
ever search -214
ever thought -83
ever time -154
ever tool -279
ever year -193
everyon -263
everyon can -263
everyth 283
everyth abov 265
everyth the -268
everyth to -67
everyth will -50
evil 318
evil martian -73
evolv -201
evolv to -111
exact -137
exact diff -70
exact element -82
exact formatt -60
exact gcloud -230
exact ids -242
exact line -110
exact location -113
exact match -92
exact number -75
exact phras -175
exact same -66
exact str -89
exact string -78
exact version -77
exact whitespac -189
exactl 123
exactl _num -69
exactl as -331
exactl like -74
exactl match -227
exactl once -214
exactl one -223
examin -221
examin the -221
exampl -196
exampl _code -112
exampl _name -314
exampl _num -64
exampl _path 168
exampl _url -131
exampl a -60
exampl abov -126
exampl and -240
exampl anniversar -68
exampl api -304
exampl bash -57
exampl below -86
exampl by -58
exampl code -91
exampl com -141
exampl exampl -188
exampl extract -73
exampl find -220
exampl for 135
exampl from -98
exampl get -143
exampl if -210
exampl in -121
exampl interaction -237
exampl issu -120
exampl json -95
exampl middlewar -144
exampl net 137
exampl of -133
exampl output -112
exampl recommend -71
exampl show -59
exampl start -64
exampl str -262
exampl taken -94
exampl the -213
exampl to 242
exampl us -58
exampl usag -120
exampl v -90
exampl valu -104
exampl with -362
exampl without -199
exampl you -98
excalidraw -72
excalidraw element -71
exce -146
exceed -229
exceed the -69
exceed this -174
excel -249
excel file -178
excel rang -125
excel tabl -92
excel xlsx -111
excellenc -63
except -362
except for -73
except if -130
except in -226
except that -51
exception -122
exception modif -78
exception to -80
excessivel -110
excessivel deep -92
exchang of -143
exchang to -82
exclud -438
exclud _code -166
exclud expr -67
exclud performanc -150
excludedomain -160
exclusion -371
exclusion only -81
exclusion rule -67
exclusion that -193
exclusiv -226
exclusiv with -191
exec 204
exec urllib 204
execut 70
execut _code 332
execut _without -161
execut a -263
execut binar -220
execut command -219
execut ddl -148
execut from -113
execut further -187
execut gcloud -186
execut in -336
execut it -265
execut javascript -221
execut ssh -91
execut the -149
execut them 86
execut this -610
executabl 56
executabl and -125
executabl remain -110
execution -258
execution begin -99
execution for -64
execution is -162
execution model -326
execution result -65
execution time -198
execution to -217
executionstat -198
exercis -127
exercis this -127
exhaust -115
exhaust or -115
exhaustivel -84
exhaustivel typ -84
exist _name -82
exist acknowledg -79
exist and -243
exist app -62
exist as -160
exist branch -142
exist caller -57
exist clearl -56
exist code -233
exist content -50
exist creat -73
exist crm -143
exist direct -81
exist draft -167
exist engagement -53
exist fil -143
exist file -202
exist for -227
exist imag -92
exist in -219
exist index -60
exist insert 128
exist issu -218
exist it -190
exist item -56
exist its 158
exist merg -133
exist messag -87
exist object -88
exist on 140
exist overrid -133
exist pdf -104
exist project -103
exist propert -82
exist rul -90
exist run -116
exist shar -53
exist test -118
exist the -116
exist this -122
exist to -94
exist tool -202
exist vuetif -57
existenc 155
exit -260
exit code -262
exit prevent -107
exit reason -146
exit with -86
expand -281
expand _path -86
expand bracket -59
expand linkedresourc -76
expand parameter -136
expand rule -60
expand section -63
expand the -122
expansion -293
expansion and -192
expansion arithmetic -61
expansion proces -71
expect -135
expect _code -105
expect and -60
expect error -199
expect in -121
expect matcher -142
expect parsefil -132
expect requir -62
expect that -86
expect to -225
expect type -90
expect wait -108
expect you -197
expecttypeof -315
expecttypeof _code -81
expecttypeof from -66
expecttypeof not -98
expecttypeof result -206
expecttypeof this -61
expens -129
expens of -129
expensiv 100
expensiv work -195
experienc -72
experiment -105
experiment around -105
experimental -73
experimental zsh -73
expert -67
expert localization -52
expir 110
expir after -148
expir date -188
expir the 52
expiration -309
expirationdatetim -214
expirationdatetim iso -93
expirationdatetim to -90
explain 59
explain a -109
explain pinecon -93
explain why 134
explanation 149
explicit -418
explicit acces -73
explicit confirmation -88
explicit developer -86
explicit formatter -110
explicit opt -91
explicit releas -52
explicit user -187
explicitl -347
explicitl approv -303
explicitl ask -161
explicitl asks -87
explicitl need -138
explicitl request -317
explicitl set -128
explor -198
explor alternativ -88
explor availabl -81
explor the -83
expo -56
expo _name -56
export -54
export _code -199
export a -301
export and -141
export async -151
export by -285
export const -131
export default -118
export from -365
export function -172
export job -310
export map -316
export path 244
export per -67
export visitor -68
export with -109
expos -536
expos by -87
expos in -212
expos newl -54
expos on -136
expos publicl -74
expos the -333
expos their -77
expos variou -68
expos via -116
expr -317
expr _code -166
expr all -180
expr as -166
expr negat -135
expres -212
expres uncertaint -198
express -215
express in -215
expression -330
expression ai -81
expression and -98
expression are -142
expression in -113
expression must -146
expression syntax -68
expression to -86
ext -79
ext to -79
extend -208
extend _name -125
extend a -139
extend chai -84
extend its -166
extend the -64
extend tsconfig -71
extend unknown -61
extendabl -112
extendabl kind -67
extensibl -64
extensibl via -64
extension -210
extension from -109
extension must -109
extension not -80
extension or -68
extension surfac -114
external _code -120
external account -208
external content -178
external dependenc -127
external file -61
external id -66
external librar -57
external link -128
externalid -191
externall -69
externall sourc -69
externalmembercount -89
externalmembercount totalmembercount -89
externalreplymessag -132
extglob -206
extglob _url -59
extglob is -69
extra -196
extra _path -130
extra build -52
extra configuration -195
extra quer -58
extract -145
extract all 134
extract and -81
extract content -226
extract data -220
extract information -55
extract only -220
extract pric -64
extract structur -81
extract text -65
extract this -108
extraction -292
extraction and -52
extraction from -122
extraction match -90
extraction when -62
extremel -324
extremel deep -102
extremel fast -88
extremel simpl -125
extremel specific -214
eyes -96
f _num -50
f default -93
f f -95
facet -247
facilit -150
fact -63
factor 239
factual -151
factual answer -125
fail -180
fail disabl 130
fail if -99
fail implementation -145
fail job -150
fail on -307
fail or -213
fail read -116
fail retr -145
fail silentl -77
fail test -172
fail the -51
fail to -93
fail when -81
fail why -89
fail with -296
fail without -152
failur -360
failur by -140
failur default -58
failur includ -174
failur may -138
failur the -82
failur when -60
failur will -90
fair -123
fair for -123
fairl -73
fairl heav -73
fall -176
fall back -180
fallback -370
fallback arra -81
fallback of -221
fals -299
fals _code -140
fals _name -161
fals enforc -109
fals if -176
fals merg -151
fals otherwis -329
fals rerun -90
fals the -103
fals this -149
fals to -111
fals use -97
famil -236
famil can -57
famil fallback -73
famil name -132
famil of -83
faq -105
faq _url -98
far -150
far away -84
far from -107
fast -359
fast and -99
fast benchmark -61
fast check -186
fast glob -62
fast hmr -83
fast is -198
fast mode -107
fast pseudorandom -67
fast readlin -56
fast result -93
fast retrieval -78
fast without -161
faster -152
faster and -89
faster at -89
faster more -120
faster than -104
fastest -243
fastest and -123
fastest librar -111
fastest noth -117
fastify -94
fastify _code -94
fastl -79
fastl comput -79
fault 127
favor -54
favor of -54
favorit -267
fc -92
fc context -70
fd -61
fd b -54
fd d -54
fdir -206
fdir _code -206
feasibilit -130
feat -234
featur -307
featur and -223
featur are -91
featur for -77
featur is -257
featur parit -114
featur request -277
featur that -67
featur visibilit -143
featur work -85
featur you -69
feature_ -70
februar -135
februar convert -135
feed -231
feed off -231
feedback -492
feedback about -201
feedback after -83
feedback form -263
feedback is -67
feedback just -154
feedback overlay -52
feedback refer -67
feedback tool -80
feedbackid -67
feedbackid creditsrefund -67
feel -182
feel free -182
feet -74
feet abov -74
fernand -113
fernand da -113
fetch all -239
fetch and -337
fetch one -121
fetch or -60
fetch per -54
fetch server -119
few issu -148
few not -181
few poll -123
few second -58
few subtopic -82
fewer -58
field -161
field _name 261
field _path -55
field _url -112
field adds -181
field and -254
field are -249
field contain -96
field definition -120
field entirel -86
field first -164
field has -77
field hold -140
field if -103
field in -571
field is -298
field key -99
field nam -216
field name -237
field of -285
field on -75
field only -80
field operator -166
field populat -101
field separat -63
field summar -243
field tell -56
field that -422
field to -378
field together -92
field typ -97
field type -238
field use -165
field valu -118
field which -95
field with -208
field you -184
figma -194
figma data -104
figma file -146
figur -198
figur out -198
fil _code -187
fil ambiguou -109
fil and -450
fil are 167
fil aren't -85
fil as -352
fil between -89
fil by -117
fil can -95
fil contain -228
fil content -92
fil directl -73
fil e -168
fil find -130
fil first -168
fil for -286
fil from -166
fil in -128
fil need -144
fil normall -97
fil not -201
fil one -61
fil or -173
fil outsid 222
fil plus -104
fil push -91
fil python -192
fil simultaneousl -186
fil that -191
fil the 156
fil use -217
fil were -362
fil when -100
fil with 187
fil within -101
fil without -86
fil won't -116
fil you 186
fil you'v -157
file _file 129
file _name -55
file _path 162
file _private 223
file _url -106
file a -238
file after -190
file alway -243
file analysi -104
file and -241
file as -408
file at 170
file attachment -52
file bas -67
file be -105
file befor -156
file byt -198
file call 209
file cannot -117
file chang -165
file characteristic -144
file chooser -104
file commit -66
file configuration -86
file contain -193
file content -359
file default -171
file exceed -162
file except -246
file exist -110
file expect -147
file extension -141
file field -111
file first -240
file for -178
file found -118
file from -273
file if -321
file in 231
file instead -327
file into -385
file is -97
file isn't -53
file it 150
file list -100
file locat 165
file location -117
file must -246
file nam 82
file name -228
file not -88
file object -102
file of 292
file on -172
file operation -152
file or -206
file pars -66
file pass 121
file path -318
file permission -171
file promptid -121
file provid -126
file read 244
file relativ -98
file search -116
file should -146
file siz -196
file size -89
file spec -51
file specification -51
file src -147
file system -238
file test -92
file that 78
file this -52
file to -516
file txt -153
file typ -62
file type -51
file upload -66
file us -86
file was -186
file wasn't -85
file when -202
file will -106
file with 69
file without 135
file_path_sha -54
file_path_sha _hash -54
fileattachment -172
filebot 133
filebot an 133
filedependenc -92
filenam -388
filenam _code -54
filenam _path -79
filenam and -65
filenam in -148
filenam includ -164
filenam is -71
filenam must -218
filenam of -199
filenam wher -80
filepath -291
filepath and -95
filepath contenttyp -60
filepath firstchunk -90
filepath from -81
filepath nextchunk -90
filepath only -56
filepath secondchunk -106
filepattern -134
filereadlinelimit -91
filereadlinelimit as -71
filesystem and -81
filesystem path -84
filesystem the -145
filesystem transpil -94
filewritelinelimit -151
filewritelinelimit number -60
filewritelinelimit that -117
fill -145
fill and -170
fill automaticall -109
fill availabl -123
fill in -377
fill out -211
fill rang -64
filter -243
filter _name -57
filter _path -184
filter add -139
filter and -259
filter are -74
filter argument -58
filter by -360
filter capabilit -189
filter composabl -59
filter condition -106
filter contain -53
filter customer -151
filter cycl -53
filter data -105
filter document -71
filter eq -214
filter exampl -205
filter expression -120
filter field -172
filter find -86
filter flag -129
filter for -247
filter helper -116
filter in -157
filter includ -154
filter issu -113
filter key -74
filter list -60
filter mileston -56
filter on -407
filter only -137
filter option -164
filter out -187
filter project -55
filter respons -70
filter s -88
filter server -150
filter so -56
filter status -133
filter str -92
filter test -72
filter that -108
filter the -324
filter to -154
filter top -104
filter use -178
filter were 248
filterbytestsresult -187
filterbytestsresult parameter -72
filterbytestsresult to -145
filtergroup -78
final -281
final crawl -68
final error -84
final intermediat -103
final output -76
final respons -232
final result -91
financial -148
financial support -148
find _file -309
find _path -147
find a -317
find all 103
find an -246
find and -339
find auth -121
find bugs -68
find config -127
find fil -176
find in 254
find inactiv -72
find information -110
find it -208
find no -144
find other -58
find pattern -116
find specific -90
find the -212
find thing -66
find what -187
finding -206
finding us -80
fine -60
finer -79
finer control -79
finish 108
finish and -119
finish execution -184
finish receiv -155
finish respons -178
fire -115
firecrawl -402
firecrawl and -184
firecrawl dev -156
firecrawl monitor -156
firecrawl playground -85
firefox -148
firefox and -69
firewall 130
firewall with 130
first 170
first _name -155
first _num -314
first acces -203
first and 143
first argument 214
first availabl -89
first call -122
first cat 162
first check -168
first clas -153
first creat -84
first element -130
first fetch -105
first for -262
first has -61
first if -282
first in -161
first item -112
first line 226
first match -81
first n -128
first name -132
first open 183
first output -157
first page -130
first product -320
first prog -74
first read 134
first seriou -134
first should -70
first stag -292
first step -318
first submission -87
first term -84
first the -185
first time 61
first to -298
first turn -214
first two -143
first us -70
first when -324
first with -389
first workspac -232
firstchunk -90
firstchunk mode -90
fish -194
fish hik -76
fit -176
fit the -176
fits 138
fits into -169
five 151
fix -391
fix _url -67
fix after -162
fix as -134
fix someth -109
fix the -278
fix unus -115
flag -543
flag _code -55
flag _path -51
flag and -217
flag as -114
flag can -87
flag do -163
flag for -86
flag has -86
flag itself -52
flag to -152
flag treat -98
flag when -170
flag which -82
flagg -169
flagg as -110
flagg email -69
flagg non -64
flak -86
flak hard -54
flat -92
flat not -59
flatmap -67
flatmap operation -67
fleet -174
fleet befor -109
flex -136
flex messag -136
flexibl -167
flexibl think -154
float -190
float point -163
flow -371
flow becaus -137
flow completel -145
flow selfservicesignup -61
flow with -103
flux -165
flux _num -165
fn -198
fn a -224
focu -218
focu on -170
focu the -99
focus -255
focus and -78
focus chang -101
focus inbox -145
focus on -65
focus only -74
folder -137
folder _path -229
folder also -248
folder alternativel -101
folder and 97
folder as -126
folder body -55
folder by -65
folder can -102
folder collection -134
folder contain -96
folder e -158
folder field -58
folder id -173
folder in -329
folder is -108
folder item -88
folder may -130
folder name -57
folder only -72
folder or -285
folder promptid -72
folder so 153
folder structur -66
folder the -132
folder tip -117
folder to -130
folder under -107
folder use -72
folder with -78
folder within -131
folder without -57
follow 86
follow _num -71
follow api -108
follow are -79
follow argument -197
follow character -238
follow command 169
follow condition -58
follow environment -99
follow field -364
follow for -70
follow keyword -280
follow link -106
follow logs -104
follow me -142
follow method -266
follow microsoft -99
follow nam -141
follow on -332
follow option -175
follow our -83
follow project -231
follow propert -385
follow public 150
follow restriction -268
follow semantic -59
follow setting -115
follow submission -87
follow tabl -59
follow this 220
follow top -84
follow typ -67
follow up -142
follow usag -96
follow valu -228
follow visibilit -115
follow webpro -113
follow workspac -67
font -361
font famil -73
font fill -169
font name -77
font size -135
fontain -120
fontain _email -120
foo 92
foo _code -188
foo _path -139
foo bar -166
foobar -77
foobar _code -57
footer -139
footprint -99
footprint and -85
for 66
for _code -238
for _name -314
for _num -168
for _path -251
for a -346
for add -322
for advanc -108
for advic -148
for aggregat -137
for ai -241
for all 316
for an -269
for android -100
for angular -70
for any -98
for append -69
for artifact -80
for asap -116
for at -104
for attachment -131
for backward -86
for bash -73
for basic -87
for batch -52
for better -193
for binar -92
for both -261
for broad -208
for bugs -70
for build -193
for bulk -134
for case -71
for chai -74
for chang -195
for character -128
for checkbox -62
for cli -135
for clos -92
for code -271
for command -290
for commit -219
for commonj -112
for comparison -111
for complet -134
for complex -71
for complianc 162
for comprehensiv -61
for configuration -258
for confirmation -205
for consider -101
for consumer -123
for content -123
for convenienc -51
for creat -227
for cros -77
for csp -67
for custom -78
for customer -133
for debugg 119
for deep -54
for delet -98
for describ -80
for detail -314
for detect -66
for developer -89
for devic -54
for discussion -59
for do -112
for dockerfil -51
for docr -109
for downstream -95
for drain -243
for dynamic -158
for each -418
for efficienc -117
for egg -59
for end -123
for estre -59
for ever -57
for exact -177
for exampl -359
for execut -191
for explicit -187
for extend -84
for fail -106
for fast -78
for fil -105
for file -130
for filter -131
for find -123
for folder -58
for forcefull -125
for free -89
for fs -69
for full -94
for function -286
for further 168
for general -85
for generat -176
for gett -237
for giv -111
for given -58
for group -139
for help -383
for high -97
for historical -333
for how -93
for html -91
for imag -86
for implementer -123
for implementor -165
for in -251
for inbox -122
for incremental -72
for individual -126
for industr -111
for information -226
for inlin -131
for input -200
for installation -153
for instanc -96
for interactiv -61
for internal -222
for interoperabl -83
for ios -56
for issu -363
for it -63
for iterativ -66
for its -211
for javascript -74
for jpeg -62
for json -142
for jwt -147
for keep -87
for keyset -100
for larg -142
for late -59
for learn -61
for legac -59
for lexical -216
for licens 156
for list -166
for listing -119
for llms -208
for locall -54
for lock -224
for login -103
for malform -92
for manual -98
for many -133
for mcptruncationwarn -239
for merchant -157
for merg -55
for messag 177
for metadata -50
for migration -194
for miss -177
for mode -243
for model -97
for modern -119
for monodirectional -164
for more -170
for most -108
for multi -76
for multidirectional -168
for mutual 118
for my -109
for narrow -82
for new -193
for no -103
for node -208
for nodej -64
for non -117
for not -90
for now -184
for number -76
for oauth -139
for official -104
for on -84
for one -131
for onedriv -68
for opacit -109
for other -240
for our -145
for overload -93
for oxc -238
for pack -67
for pagination -181
for parameter -62
for partial -60
for performanc -160
for permission 81
for personal -182
for plugin -60
for png -118
for postman -117
for pr -224
for pre -101
for previou -95
for process -270
for production -196
for project -88
for protocol -58
for push -202
for quer -94
for quick -246
for radio -62
for rang -84
for read -317
for readabilit -97
for rebrand -71
for record -52
for redesign -105
for relativ -57
for remot 256
for remov -55
for result -149
for revision -145
for rollback -61
for rolldown -106
for rust -60
for safet -118
for scalabl -54
for schema -97
for searchmod -233
for send -119
for server -160
for shell -117
for short -148
for simpl -77
for singl -66
for small -102
for some -147
for sonanc -122
for sourcenod -68
for specific -282
for stag -76
for statu -64
for strict -123
for stringif -63
for structur -60
for subsequent -233
for summar -78
for support 170
for target -54
for task -107
for team -181
for telemetr -99
for terminal -241
for text -210
for that -178
for the -236
for them -199
for thes -207
for this 272
for todo -61
for tool -230
for transform -121
for typ -115
for typescript -134
for understand -180
for unidirectional -91
for universal -67
for updat -145
for usag -85
for use -241
for user -408
for validation -69
for variabl -96
for variou -68
for verification 225
for very -66
for vitest -111
for vuetif -137
for what -168
for when -216
for which -224
for whom -85
for word 265
for work -59
for xcod -147
for yaml -129
for year -89
for you -461
for your -262
forbid 130
forbidden -164
forbidden respons -164
forc -498
forc a -344
forc flag -73
forc push -176
forc the -173
forcefull -148
forcefull dur -84
forcefull terminat -118
foreground -131
foreign -78
foreign key -78
forever -85
forever grateful -85
forget 392
forget ever 158
forget to -81
forget your 63
fork -294
fork ericcornelissen -78
fork now -73
fork of -235
fork permission -70
fork to -92
form -97
form data -358
form for -193
form llm -52
form manuall -149
form navigation -52
form no -123
form of -86
form or -100
form post -127
form succes -136
form system -76
form with -109
formal -199
formal and -96
formal approval -167
formalit 155
formalit tone -52
formall -197
formall deprecat -76
format -466
format _code -112
format _name -71
format _num -126
format a -94
format and -178
format api -50
format chang -256
format command -52
format default -96
format file_path_sha -54
format for -187
format handl -63
format in -84
format is -84
format json -60
format of -182
format only -65
format or -53
format rfc -70
format selection -224
format sheetnam -95
format text -138
format that -178
format the -117
format then -70
format to -161
format use -110
format when -91
format with -174
format your -68
format yyyy -108
formatfil -126
formatl -338
formatl _code -64
formatl is -281
formatl replac -74
formatl tak -113
formatlyreporterror -219
formatt -380
formatt and -104
formatt anyth -156
formatt by -233
formatt instead -73
formatt like -71
formatt on -82
formatt per -117
formatt text -147
formatt the -61
formatt them -73
formatt with -171
formatter -500
formatter _code -65
formatter are -85
formatter cli -233
formatter could -115
formatter error -83
formatter first -97
formatter for -160
formatter format -52
formatter in -101
formatter is -82
formatter must -233
formatter name -81
formatter not -163
formatter on -93
formatter print -174
formatter such -73
formatter support -100
formatter throw -69
formatter to -178
formatter use -126
formatter via -65
formatter was -137
formatter would -71
formatter your -68
formatternam -177
formatternam _code -166
formula -169
forrest -119
forrest l -119
forward 120
forward a -197
forward an -120
forward and -175
forward as -150
forward content -181
forward destination -54
forward draft -287
forward from -157
forward in -197
forward slash -64
forward the 262
forward to -69
forwardto -183
found 158
found _num -97
found below -100
found in 202
found or -80
found the -109
found then -53
found within -118
foundation -146
foundation provid -133
foundation registration -76
founder -184
founder of -184
four -178
four season -60
fourth -128
fourth argument -130
fragment -210
fragment cop -142
fragment from -121
fram -107
framework -395
framework befor -112
framework within -61
frankl -131
frankl rather -131
free -102
free and -109
free basic -177
free cancellation -161
free form -52
free from 148
free resourc -169
free to -182
frequentl -159
frequentl ran -148
fresh -335
fresh page -95
fresh proces -219
fresh worker -100
fresh__ -170
fresh__ regexp -170
freshnes -89
freshnes check -54
freshnes control -73
frida -103
frida saturda -103
friendl -201
friendl adult -61
friendl data -80
friendl for -150
friendl free -61
friendl to -149
from 100
from _code -145
from _email -197
from _name -513
from _num -364
from _path -141
from a -530
from absolut -119
from all 136
from an -181
from any -91
from app -62
from but -210
from center -120
from debug -91
from delet -139
from either -63
from elsewher -149
from end -228
from eslint -157
from exampl -103
from extension -109
from external -122
from fail -59
from fastify -94
from file -187
from generat -226
from get -84
from gettsconfig -69
from github -92
from gitlab -80
from googl -159
from highest -65
from in -167
from is -126
from javascript -70
from json -126
from line -80
from linear -146
from list -122
from listfollowedproject -127
from memor -162
from merg -66
from microsoft -213
from multipl -51
from mutat -136
from now 203
from one -91
from other 55
from our -166
from packag -204
from pag -101
from path -149
from post -70
from prettier -120
from provid -79
from read -121
from receiveddatetim -52
from relax -54
from return -87
from scratch -66
from search -68
from some -250
from stackfram -155
from start -234
from subject -57
from that -134
from the 166
from their -172
from them -223
from thes -99
from this 50
from to -253
from toda -82
from urls -73
from us -87
from user 204
from v -79
from vectorsearch -74
from verbos -76
from which -103
from your -153
fromaddress -183
fromfail -228
frommapfilecomment -97
frommapfilecomment _code -100
frommapfilesourc -109
frommapfilesourc _code -115
front -222
frontend -255
frontend linter -82
frontend tool -163
frontier -91
frontier model -91
frozen -106
frozen lockfil -85
fs -288
fs operation -69
fulfill -230
fulfill the -230
full _name -115
full _path -62
full acces 125
full api -180
full awar -64
full build -271
full chain 114
full comparison -54
full complet -65
full content 151
full control -89
full current -95
full description -97
full detail -294
full deterministic -124
full diff -230
full docs -139
full export -103
full extraction -90
full hierarch -63
full html -129
full import -89
full list -300
full openapi -95
full page -133
full path -70
full regardles -78
full report -145
full rollback -206
full satisf -203
full scop -56
full scrollabl -67
full spec -51
full text -275
full typ -107
full type -70
full typescript -93
full updat -56
fuller -130
fuller and -130
function _code -201
function _path -236
function accept -105
function allow -148
function and -176
function as -124
function call 123
function chain -66
function class -108
function component -97
function comput 152
function declaration -173
function exampl -52
function for -186
function in -175
function is -162
function like -110
function middlewar -151
function might -184
function mycomponent -172
function never -158
function parameter -56
function profilepag -81
function return -232
function that -364
function to -218
function used -177
function usestat -132
function was -177
function which -97
function with 84
functionalit -194
functionalit exampl -119
functionalit in -58
functionalit that -51
fund -214
fund amount -214
further -132
further chang -147
further confirmation 168
further than -70
further tool -187
fus -101
fus result -52
fusion -193
fusion over -93
fusion stag -113
futur 64
futur call -143
futur messag -134
futur though -156
fuzz -249
fuzz _url -59
g -183
g _code -150
g _name -125
g _num -71
g _path -197
g a -69
g add -196
g formal -96
g gh -94
g jasmin -56
g nyc -78
g teach -61
g via -106
gaps -129
gaps cover -75
gate -299
gate is -232
gate syntax -61
gather 183
gather all -191
gather data -106
gather the 234
gave 148
gave and -81
gb -151
gb storag -152
gc -75
gc befor -75
gcloud -395
gcloud command -372
gcloud interactiv -91
gcp -263
gcp and -243
gcp us -59
ge -98
ge le -98
gemini -191
gemini api -175
general -349
general _code -148
general and -81
general help -212
generall -91
generall a -93
generat 85
generat a -488
generat and -251
generat appropriat -154
generat by -257
generat client -176
generat code 90
generat collection -95
generat embedding -108
generat file -137
generat help -64
generat imag -74
generat js -149
generat line -97
generat mapp -150
generat one -129
generat or -254
generat random -80
generat regex -115
generat sourc -406
generat str -73
generat test -125
generat the -313
generat to -71
generat toc -132
generat upload -56
generat valu -83
generation -352
generation attempt -214
generation frontend -163
generation session -192
generation sourc -123
generator -323
generator _url -166
generator aka -67
generator come -68
generator eg -84
generator more -76
generator sup -67
generic -322
generic properl -85
generic walker -90
geolocation -73
get -410
get _code -65
get _path -183
get a -362
get all -370
get an -332
get association -50
get availabl -130
get back -126
get comment -66
get content -115
get current -109
get customer -91
get detail -90
get directl -56
get documentation -86
get driv -51
get end -94
get engagement -76
get file -125
get full -191
get information -58
get issu -76
get it 130
get method -52
get one -64
get operation -156
get or -81
get planner -54
get progressiv -74
get progressivel -61
get project -57
get recent -148
get releas -71
get request -149
get result -185
get sinc -51
get specific -84
get support -394
get task -88
get test -56
get the -222
get this -361
get tool -60
get user -241
getmailtip -131
getmailtip action -131
getpackdirector -78
gets -546
gets all -360
gets an -62
gets information -266
gets the -215
gets you -61
gett -276
gett start -101
gett support -240
gett the -196
getter -308
getter comput -183
getter like -134
getter task -177
gettsconfig -191
gettsconfig _code -187
geturl -127
geturl interactiv -127
getuser -190
getuser _code -55
getuserdata -132
getuserdata function -132
gh -201
gh _path -201
gid -388
gid _name -155
gid contain -153
gid of -111
gid to -377
gid valu -66
gif -228
gif webp -120
gifref -181
git 124
git branch -64
git command -174
git config 109
git data -202
git diff -57
git director -164
git firecrawl -138
git histor -67
git object -70
git remot -347
git repositor -460
github 196
github _file -292
github _url -194
github com 114
github issu 157
github repositor -613
github star -162
github token 158
gitlab -341
gitlab _num -223
gitlab ci -174
gitlab data -217
gitlab diff -81
gitlab project -119
gitlab request -154
gitlab stat -63
gitlab to -170
gitlab user -101
gitremoteurl -234
gitter -123
gitter chat -123
giv -207
giv it -207
giv me -111
giv you -94
give 388
give enough -55
give feedback -273
give the 345
give up -217
give you -65
given 51
given a -192
given befor 87
given calendar -88
given collection -194
given command -96
given director -63
given in 194
given input -55
given linux -82
given name -74
given path -82
given pattern -63
given propert -65
given rang -116
given server -86
given sourc -54
given tarball -77
given task -180
given the -161
given time -266
given to -106
given user -60
given usernam -90
given x -50
givennam -92
givennam surnam -92
glibc -228
glibc _code -57
glibc and -85
glob -253
glob and -73
glob pattern -131
glob support -166
glob to -121
global -366
global administrator -97
global esm -77
global hook -95
global mode -174
global object -112
global option -61
global packag -166
global reader -110
global scop -62
globall for -78
globall register -95
globall with -178
globb -238
globb _ -217
globb and -62
glossar -319
glossar all -117
glossar enforc -78
glossar id -53
glossar in -162
glossar the -82
gnu -175
gnu binar -107
gnu glibc -85
go badl -158
go beyond -86
go in -112
go ones -125
go parser -89
go task -109
go to 133
goal -466
goal _code -96
goal _path -120
goal broad -158
goal guidanc -101
goal is -106
goal of -251
goal recommend -90
goal to -73
godot -278
godot project -230
goes -150
goes for -98
goes to -89
golf -173
golf tenni -53
gone -89
good -333
good _code -121
good enough -93
good exampl -61
good for -108
good match -111
good rat -107
googl -259
googl driv -204
got -145
got ther -145
govern -164
govern by -153
governanc -58
governanc model -56
gpg -121
grab 130
grab rail -168
grab the 176
gracefull -290
gracefull accept -147
gracefull cancel -109
gracefull halt -65
grad -156
grad the -120
gradient -56
grammar -108
grant 237
grant approv -185
grant by -72
grant den -159
grant explicit -73
grant to -52
granular -66
granular alternativ -59
graph -383
graph api -118
graph conflictbehavior -85
graph initializ -67
graph reject -92
graph return -66
graphic -148
graphql -429
graphql and -69
graphql api -179
graphql operation -113
graphql quer -154
graphql when -94
grateful -95
gray -82
great -183
great for -100
greatl -93
greatl appreciat -93
greedil -121
greedil match -121
green -115
green dark -83
grep -291
grep awk -114
grid -190
grid templat -85
grid typograph -59
ground -126
group -467
group and -133
group are -81
group chang -68
group for -93
group in -140
group is -53
group may -80
group of -217
group permission -76
group read -97
group subfolder -73
group with -68
grunt -151
grunt _url -151
gt -134
gt gte -93
gte -93
gte lt -93
guarante -276
guarante the -185
guarante to -173
guard -209
guard expensiv -195
gues -250
gues if -109
gues the -149
gues urls -72
guess -232
guess and -103
guess exclusion -158
guess nam -142
guest -203
guest com -80
guest sign -61
gui -183
guid -514
guid _path -141
guid _url -97
guid contain -154
guid for -60
guid github -148
guid in -131
guid is -70
guid keys -54
guid step -61
guid that -108
guid we'll -65
guid you -255
guidanc -245
guidanc web -111
guidelin 91
guidelin see -167
guidelin that 152
guidelin use -86
gulp -151
gulp _url -151
gym -53
gym wifi -53
gzip -120
gzip decompres -77
gzipp -146
gzipp minif -63
h -333
h _code -74
h etc -100
h goal -120
h h -101
h hasheader -186
h motivation -88
h welcom -69
hack -62
hack that -62
hackabl -125
hackabl extend -125
hacker -82
hacker news -82
had 106
had an -78
had the -59
halt -113
halt on -113
hamel -172
hamel _email -172
hand 338
hand cod -122
hand off -162
hand on -163
hand the 52
handl -498
handl _name -72
handl api -95
handl both -71
handl by -74
handl chunk -62
handl continuation -96
handl highest -138
handl it -206
handl login -151
handl of -128
handl pdfs -167
handl profil -82
handl text -145
handl the -146
handl variou -124
handler -320
handler _code -148
handler function -88
handler will -120
handoff -58
handoff when -58
happen -57
happen consider -212
happen in -252
hard -303
hard _name -74
hard disk -94
hard to -232
hardwar -204
hardwar bas -123
hardwar random -135
harshitha -120
harshitha k -120
has 305
has _name -69
has a 83
has acces -102
has alread 164
has an -329
has any -368
has ask -353
has been 188
has chosen -89
has defect -199
has displaynam -113
has explicitl -455
has id -147
has more -116
has multipl -86
has never -273
has only -124
has set -204
has thre -64
has to 361
has two -51
has written -76
hasattachment -101
hasattachment importanc -57
hash map -71
hashbang -209
hashbang _code -209
hasheader -186
hasn't -291
hasn't been -264
hav -254
hav to -250
have 106
have a -327
have acces 65
have alphabeticall -58
have alread -224
have an -221
have and -95
have any -258
have caus -82
have column -139
have connect -195
have contribut -71
have equal -96
have exit -71
have finer -79
have finish -253
have had -78
have in -206
have it -219
have its -58
have lazy -102
have lik -70
have no -105
have on -213
have one -61
have only -81
have permission 123
have process -83
have rollback -79
have run -299
have side -84
have some -207
have specif -54
have that -108
have the -418
have their -93
have to 222
hd -63
he -271
he _path -262
he mention -72
head -279
head for -177
head of -153
header -584
header and -114
header are -70
header for -73
header header -125
header includ -113
header key -115
header of -343
header parameter -114
header so 61
header that -121
header to -213
heading -99
heading h -100
headles -275
headles mode -152
headlin -75
headlin featur -71
health -325
health and -131
health check -197
health statu -68
heap -64
heav -100
heav operation -73
heav spas -66
height -335
height _name -86
height in -145
height of -231
helm -176
helm chart -73
helm releas -83
help -167
help _code -87
help analyz -202
help and -128
help br -56
help does -147
help each -145
help identif -110
help increas -93
help is -99
help of -79
help output -113
help send -95
help so -84
help text -295
help the -86
help us -175
help you -311
helper 197
helper are -214
helper come -134
helper for -70
helper internal -122
helper is -184
helper responsibl -110
helper which -94
helpful -305
helpful for -175
helpful to -89
helpful with -126
here _file -152
here _url -214
here are -200
here feel -135
here is -74
here the -276
here to -279
here your 114
heredoc -158
heredoc herestring -79
heredoc syntax -160
herestring -82
herestring nest -79
hesitat -178
hesitat to -178
heuristic -93
heuristic for -93
hex -234
hex notation -89
hex with -119
hid -121
hid the -105
hidden 462
hidden config -203
hidden folder -207
hidden instruction 114
hidden link 153
hidden propert -81
hidden show -52
hidden you -86
hide 197
hide chang -193
hide date -86
hide the 99
hide this 342
hierarch -87
hierarchical -58
hierarchical dom -58
high -288
high _num -67
high level -120
high memor -94
high pain -62
high performanc -128
high precision -97
high qualit -111
high resolution -51
higher -242
higher is -158
higher level -51
higher priorit -101
highest priorit 57
highest scor -131
highest to -65
highl -318
highl customizabl -136
highl extensibl -64
highl recommend -234
highlight the -79
hik -203
hik ski -76
hilton -60
hilton hyatt -60
hint -171
his -73
his _path -58
histor -136
histor file -114
histor is -217
histor jsonl -196
histor loss -107
histor of -292
histor pleas -131
histor with -138
historical -333
historical data -314
hit -187
hit that -178
hits -310
hits befor -72
hmr -83
hold -240
hold predicat -125
hold the -135
hold true -84
holowaychuk -91
holowaychuk lt -71
home 271
home director 245
honor -153
hook 130
hook _url -95
hook filter -148
hop -57
horizontalalignment -118
horizontalalignment verticalalignment -118
host -58
host _name -167
host content -97
host folder -256
host handoff -58
host llm -57
host mcp -162
host mode -89
host path -86
host phas -141
host port -122
host server -214
host yourself -124
hostnam 183
hostnam _code 206
hostnam only -52
hostnam or -89
hot -147
hot tub -144
hotel -242
hotel chain -145
hotel url -74
hour -74
hour when -191
hover -176
how -496
how deep -64
how do -100
how does -58
how far -77
how fast -198
how is -77
how it -221
how long -250
how many -133
how the -218
how they -121
how to -270
however -357
however heading -100
however if -132
however it -171
however the -101
however this -118
however you -135
href -150
href _url -157
hrtimenow -111
hrtimenow _code -111
hsl -85
hsl function -85
htm -67
html -429
html _path -99
html are -109
html color -119
html content -124
html createdb -57
html default -99
html formatt -136
html htm -67
html mention -63
html repl -91
html tags -73
http -408
http _code -107
http _num -252
http header -140
http host -122
http if -95
http is -75
http method -151
http post -70
http protocol -128
http request -96
http respons -217
hubid -84
hubid can -84
hubspot -559
hubspot acces -145
hubspot account -270
hubspot data -169
hubspot get -274
hubspot list -119
hubspot mcp -339
hubspot tool -213
hubspot ui -87
huge -190
huge differenc -81
huge thank -148
human 103
human friendl -80
human readabl -172
hyatt -60
hyatt ihg -60
hybrid -186
hybrid quer -107
hybrid search -120
hydrogen -247
hydrogen storefront -180
hypothesi -225
hypothesi bas -116
hypothesi generation -134
hypothesi verification -177
hypothesi when -78
i -214
i also -95
i am -168
i discover -74
i e -153
i had -59
i made -95
i might -79
i migrat -78
i start -57
i use -102
i will -74
i would -197
i'll -196
i'll give -196
i'm -151
i'm work -142
i've -129
i've verif -124
iana -216
iana timezon -221
ibarra -123
ibarra corretg -123
icon -291
icon color -87
icon etc -68
icon for -99
icon shap -62
icon to -80
id -607
id _code -69
id _name -187
id _path -73
id and -279
id both -54
id call -225
id content -57
id creditsus -91
id displaynam -80
id e -55
id filter -56
id for -194
id from -171
id get -117
id if -266
id immediatel -282
id in -181
id is -247
id lastmodifieddatetim -122
id need -83
id of -722
id return -100
id subject -51
id then -51
id this -182
id titl -57
id to -394
id unles -187
id use -57
id uuid -51
id valu -115
id was -69
id with -142
id you -71
ide -115
ide and -90
ide extension -52
idea -306
idea of -57
idea to -77
ideal -158
ideal for -82
ideal when -105
ideall -73
ideall correct -76
idempotent -114
idempotent per -114
identical -221
identical to -192
identicall -126
identicall defin -60
identicall to -115
identif -447
identif fail -79
identif interactiv -106
identif the -312
identif underus -67
identif what -103
identif which -135
identifiabl -79
identifiabl information -79
identifier -433
identifier for -262
identifier guid -53
identifier in -54
identifier of -305
identifier to -101
identifier uid -83
identifiersonl -154
identify -168
identify the -147
identit 52
identit and -175
identit is -91
identit of -213
ids -605
ids and -108
ids are -138
ids of -370
ids return -242
ids that -229
ids to -239
ids with -63
ie -253
if 165
if _name 53
if a 214
if all -62
if an -194
if any -279
if applicabl -85
if approv -460
if at -65
if availabl -466
if both -163
if branch -139
if bun -119
if chang -178
if coordinat -156
if defin -54
if either -125
if fals -264
if file -85
if installation -213
if it's -155
if match -90
if multipl -79
if need -431
if neither -181
if no -232
if none -203
if not -591
if omitt -384
if only -131
if our -89
if pagination -75
if possibl -159
if propert -74
if provid -216
if rand -61
if reach -85
if readmap -143
if recent -162
if relativ -224
if reload -59
if set -113
if so -104
if specif -83
if support -90
if terminat -86
if test -127
if text -90
if that -89
if the 88
if ther -259
if they 149
if they'r -130
if this 65
if topic -95
if true -480
if type -251
if unsaf -88
if unset -155
if unsur -202
if us -224
if used -92
if user -305
if valu -84
if you -340
if you'd -97
if you'r -156
ifconfig 206
ifconfig _code 206
ifram -155
ifram model -124
ignor 153
ignor all 182
ignor for -69
ignor information -226
ignor item -118
ignor sinc -81
ignor slashbreak -54
ignor specific -136
ignor unrelat -122
ignor when -222
ignor your 96
ignorecas -152
ignorerobotstxt -222
ignorescript -127
ihg -60
ihg ritz -60
iid -260
iid of -264
ijaz -99
ijaz sheikh -99
im -118
imag -78
imag _path -141
imag action -56
imag and -198
imag as -97
imag byt -80
imag diff -61
imag director -91
imag for -119
imag format -114
imag from -152
imag in -353
imag news -178
imag only -86
imag png -69
imag refs -64
imag to -310
imag typ -88
imag when -107
imag will -92
imageid -105
imagemax -111
imagemax imagestartindex -111
imageref -246
imagesiz -150
imagesiz _code -150
imagesiz x -150
imageslug -161
imagestartindex -111
img -222
img alt -144
img src -57
imho -141
imho also -141
immediat -150
immediatel _path -56
immediatel after -69
immediatel and -84
immediatel at -61
immediatel befor -167
immediatel execut -66
immediatel pass -149
immediatel remov -116
immediatel with -79
immutabl -97
impact -183
impl -192
impl near -86
impl that -51
implement -286
implement a -74
implement as -79
implement for -60
implement new -81
implement the -115
implementation -196
implementation cookbook -127
implementation detail -221
implementation dispatch -132
implementation here -123
implementation is -172
implementation of -196
implementation provid -82
implementation with -139
implementer -123
implementer friendl -123
implementor -175
implementor and -119
implementor this -87
import -57
import _code -166
import _url -53
import a -117
import and -108
import are -81
import assertion -67
import async -97
import attribut -72
import defer -50
import from -215
import is -237
import job -66
import map -205
import meta -130
import or -155
import path -89
import signin -91
import sourc -50
import specifier -55
import stackserverapp -145
import statement -79
import the 115
import them -216
import urllib 204
import useuser -104
import without -127
importanc -216
importanc of -154
importanc receiv -57
important -215
important _num -127
important action -91
important alway 185
important async -103
important be -120
important cost -105
important do -294
important for 137
important if 142
important instruction 167
important not -169
important note -196
important parameter -245
important that 295
important thes -89
important to -72
important whenever -74
important you -62
importer -78
importer id -78
importexpression -50
impossibl -111
impossibl not -111
improv 56
improv api -149
improv deep -80
improv documentation -72
improv in -156
improv performanc -139
improv search -99
improvement -165
improvement for -69
improvement modification -66
in 361
in _code -236
in _file -330
in _name 372
in _num -280
in _path -349
in _private 207
in a -409
in advanc 163
in all 115
in an -188
in and -111
in another -195
in any -160
in approach -154
in arbitrar -78
in array -51
in artifact -69
in ascend -116
in base -125
in batch -215
in browser -358
in browserslist -51
in case -241
in categor -67
in certain -55
in chunk -82
in ci -200
in circleci -79
in client -155
in cluster -120
in code -299
in commonj -116
in complianc -246
in computer -67
in config 226
in conjunction -143
in connection -122
in continu -81
in css -57
in current -79
in datetim -127
in decimal -155
in delegat -161
in depth -118
in developer 216
in devtool -99
in different -174
in director -67
in docker -78
in doubl -137
in each 88
in earlier -285
in eg -95
in error -206
in ever 183
in execution -198
in extraction -147
in failur -60
in favor -54
in feedback -104
in feet -74
in file -107
in find -68
in format -54
in full -78
in futur -64
in general -84
in generat 298
in gitlab -155
in googl -178
in headles -152
in histor -117
in host -176
in hubspot -183
in iso -74
in it -102
in its 159
in javascript -156
in json -120
in linear -451
in list -69
in local -84
in markdown -403
in mb -85
in memor -320
in meter -95
in microsoft -81
in millisecond -304
in mind -271
in minut -155
in mocha -113
in modif -190
in most -181
in ms -120
in nativ -231
in next -154
in nin -148
in node -267
in nodej -113
in non -81
in number -142
in one -354
in open -81
in original -156
in other -174
in our -133
in over -112
in parallel -93
in parameter -74
in parenthes -75
in pixel -290
in plac -143
in plain 60
in pnpm -108
in privat -257
in production -185
in progres -278
in project -86
in protocol -58
in rang -56
in real -107
in replacement -148
in replyto -64
in respons -81
in rgb -85
in search -186
in second -260
in sequenc -207
in shower -188
in size -66
in some -110
in spe -117
in specific -139
in startswith -67
in subsequent -282
in support -64
in term -58
in test -70
in that -299
in the 191
in their -546
in them -367
in thes -234
in this -59
in tinybench -108
in to 169
in tool -196
in traversal -128
in ts -50
in tsconfig -80
in type -145
in typescript -170
in use -101
in utc -261
in v -194
in vectorsearch -101
in vite -76
in ways -64
in what -144
in which 227
in workspac -94
in writ -104
in yyyy -67
inactiv -72
inactiv collaborator -54
inactivit -82
inactivit start -82
inbox folder -243
inbox meet -59
inbox overrid -150
inbox rul -122
includ _code -149
includ _name -118
includ a 116
includ all -177
includ an 132
includ and -63
includ any -319
includ archiv -518
includ as -130
includ befor -62
includ both -155
includ confidenc -136
includ detail -82
includ disposal -75
includ dynamic -55
includ each -210
includ embedd -107
includ event -81
includ expr -134
includ field -238
includ fil -121
includ file -189
includ filter -101
includ git -275
includ header -60
includ hidden -313
includ if -196
includ in -329
includ inherit -121
includ instruction -158
includ intent -81
includ into -70
includ it -261
includ iteration -134
includ its -243
includ just -126
includ key -74
includ licens -112
includ link -76
includ many -156
includ name -82
includ occurrenc -78
includ odata -72
includ or -50
includ packag -176
includ pid -59
includ regex -89
includ resourc -68
includ sourc -65
includ subdomain -147
includ subscriptionremov -98
includ surround -80
includ that -163
includ the 344
includ them 78
includ this -248
includ type -165
includ untrack -258
includ version -75
includ wikipedia -105
includ word -159
includ your 85
includecontent -92
includecontent _code -92
includedomain -160
includedomain _code -174
includedomain excludedomain -111
includeheader -149
includeheader true -149
includehiddenfolder -181
includehiddenfolder to -181
includesubdomain -198
inclusion -134
inclusion rule -134
inclusiv -256
inclusiv _num -114
inclusiv self -86
incom -108
incom messag -91
incompatibl -274
incompatibl scor -125
incomplet -470
incomplet operation -118
incomplet parameter -409
incomplet task -63
inconsistenc -85
inconsistent 88
inconsistent code -84
incorrect -264
incorrect description -92
increas 119
increas compatibilit -93
increas latenc -170
increas valu -54
increment -60
incremental -212
incremental chang -91
incremental pars -115
incremental sync -108
incur -88
incur a -88
inde -62
indentation -257
indentation for -97
independent -103
independent simulation -86
independentl -85
index -532
index _code -262
index _name -239
index _num -58
index _path -60
index and -77
index are -192
index befor -51
index can -51
index configuration -96
index definition -104
index field -54
index first -87
index for -153
index in -198
index includ -57
index is -152
index must -186
index of -207
index per -52
index to -212
index tool -135
index type -56
indexabl -63
indic -203
indic are -128
indicat -632
indicat a -68
indicat if -434
indicat that -267
indicat the -196
indicat whether -387
indicator -158
indicator _num -131
individual -278
individual and -148
individual command -51
individual fil -116
individual nam -126
individual record -58
individual search -132
individual who -116
industr -180
industr context -111
industr leader -105
inefficient -141
inefficient and -141
infer -212
infer a -52
infer the -172
infer utilit -108
inferenc -202
inferr -145
info -167
info with -99
inform 323
inform the 304
informal -96
informal tone -96
information -440
information _num -160
information about -465
information and -138
information as -53
information befor -203
information can -79
information for -254
information from -192
information in -259
information includ -116
information is -124
information need -118
information on -145
information redact -79
information scatter -110
information see -51
information than -101
information that -224
information to -180
information you 81
infrastructur -67
infrastructur by -67
inherit -246
inherit can -86
inherit from -116
inherit licens -85
inherit shar -63
initial -92
initial and -132
initial api -285
initial branch -138
initial estimat -111
initial instruction 112
initial requirement -175
initial total -86
initializ -421
initializ a -90
initializ onlinemeet -67
initializ the -178
initialization -115
initiall -206
initiall a -175
initiat -252
initiat a -134
initiat the -233
initiativ -459
initiativ scop -56
initiativ to -101
initiativ updat -105
inject -138
inject _code -79
inject and -99
inlin -253
inlin attachment -64
inlin comment -115
inlin config -130
inlin svg -99
inner -138
inner arra -138
input -403
input after -84
input and -96
input fall -52
input field -103
input is -85
input it -56
input of -67
input option -94
input parameter -58
input show -95
input str -176
input such -137
input take -66
input to -95
input you -214
ins -71
ins remain -71
insecur 221
insensitiv -142
insert -54
insert blank -142
insert this -63
insert will -76
insid -387
insid a -141
insid an -119
insid clas -61
insid it -199
insid notebook -73
insid sub -179
insid test -77
insid the -230
insid your -89
insidehorizontal -111
insidehorizontal diagonaldown -111
insidevertical -111
insidevertical insidehorizontal -111
insight -117
insight as -65
inspect -358
inspect _code -175
inspect approval -78
inspect exist -90
inspect its -107
inspect merg -86
inspect one -82
inspect stat -79
inspect the -182
inspection -87
inspection depth -87
inspir -222
inspir by -200
inst 133
install 247
install a -332
install an -255
install and -262
install at -51
install dependenc -342
install download -122
install fil -91
install global -141
install in -233
install it -291
install manuall -217
install pnpm -219
install prettier -88
install script 220
install size -135
install the 340
install this -178
install us -159
install via -118
install with -96
installation and -251
installation fail -213
installation guid -69
installation metadata -122
installer -141
installer and -122
instanc -422
instanc _name -143
instanc aka -80
instanc for -154
instanc meeting -111
instanc not -120
instanc of -138
instanc size -74
instanc so -102
instanc that -211
instanc the -105
instanc us -112
instance -61
instance parent -61
instanciat -80
instanciat several -80
instant -244
instant server -221
instantiat -219
instantiat the -219
instead 235
instead if -108
instead of -132
instead quot -175
instead re -94
instead run -108
instead throw -70
instruct -299
instruct by -175
instruction 300
instruction and 350
instruction befor -187
instruction curriculum -81
instruction e -96
instruction for 133
instruction from 78
instruction give -55
instruction if -52
instruction in -63
instruction lead -153
instruction must -240
instruction the -197
instruction to -193
instruction when 90
integer -252
integer beyond -149
integer except -130
integer is -90
integrat -400
integrat chang -312
integrat inferenc -165
integrat into -61
integrat shopify -89
integrat their -88
integrat with -63
integration -156
integration improvement -112
integration in -113
integration lack -102
integration with -229
intend -210
intend a -86
intend for -94
intend permanent -79
intend to -87
intent -315
intent api -59
intent into -122
intent specific -92
interact -365
interact to -169
interact with -385
interaction -250
interactiv -343
interactiv and -127
interactiv element -108
interactiv it -91
interactiv proces -84
interactiv python -156
interactiv repl -117
interactiv shell -61
interactivel -82
interest -171
interfac -106
interfac embedd -124
interfac less -85
interfac that -58
interfac to -183
interfer 136
interfer with 136
intermediat -102
intermediat representation -103
internal api -161
internal filter -124
internal id -99
internal poll -56
internal shar -84
internal type -162
internal user -95
internal valu -97
internal workspac -116
internaliz -131
internaliz and -131
internall -179
internall by -162
internalreplymessag -98
internet -130
internet messag -121
interoperabilit -158
interoperabilit at -77
interoperabilit between -86
interoperabl -83
interoperabl typescript -83
interpolat -83
interpolat and -83
interpret -252
interpret accord -63
interpret them -85
intersection -148
intersection in -102
intersection typ -85
intitl -118
intitl _code -118
intitl firecrawl -118
into 234
into _name 307
into a -132
into an -70
into be -112
into ever 183
into exist -182
into markdown -86
into mov -84
into nam -63
into one -208
into oxlint -192
into segment -85
into shorthand -52
into step -182
into the 167
into their -141
into token -99
into two -91
into when -148
introduc -156
introduc several -102
introduction -125
introduction to -125
intuitivel -98
intuitivel and -98
inurl -131
inurl _code -131
inurl firecrawl -131
invalid -196
invalid dat -110
invalid input -99
invalid the -89
invent -149
invert -124
invert assertion -98
investigat -173
investigat to -109
invit 118
invit team -125
invitation -353
invitation provid -131
invitation to -113
invite -95
invite can -56
invite to -58
invocation -110
invocation that -112
invok any -121
invok once -200
invok other -125
invok this 114
involv -200
involv an -114
involv in -101
involv the -70
ios -327
ios devic -89
ios or -62
ios simulator -178
ip -89
ip addres -89
ipad -78
iphon -175
iphon _num -128
iport -125
iport lockup -119
ippolito -71
ippolito _url -71
irrelevant -261
irrelevant information -118
irrelevant to -226
irrespectiv 136
irrespectiv of 136
irreversibl -244
is 120
is _always_ -84
is _code -89
is _name -264
is _not_ -146
is _num -158
is _path -56
is abov -222
is absolutel -83
is acceptabl -235
is access -170
is accurac -160
is actuall -72
is add -251
is additiv -249
is alread -293
is also -382
is alway -110
is ambiguou -165
is an -90
is and -84
is anyth -162
is assertionerror -232
is associat -257
is assum -266
is automaticall -254
is availabl 193
is bash -85
is basi -77
is basicall -85
is be -237
is becaus -59
is below -50
is better -171
is between -97
is call -247
is chai -169
is chang -277
is cohere -88
is complet -339
is configur -119
is connect -139
is consider -188
is continuousl -130
is conversion -54
is creat -386
is critical 267
is deduc -85
is deeper -131
is defin -100
is deliver -101
is den 169
is deprecat -210
is design -286
is destructiv -128
is detect -119
is determin -115
is disabl -156
is display -104
is distribut -77
is done 125
is dropp -73
is due -68
is easy -214
is embedd -81
is empt -146
is enabl -413
is encod -154
is essential -140
is evolv -111
is exceed -69
is execut -479
is expos -208
is extremel -139
is fals 126
is far -70
is faster -86
is fetch -136
is follow -331
is for -176
is formatt -268
is forward -69
is found -93
is free -61
is full -113
is general -95
is generall -93
is generat -217
is given -95
is good -108
is hand -162
is hard -176
is helpful -126
is here -266
is highl -240
is ideal -157
is identical -80
is ignor -98
is immediatel -149
is implement -60
is in -137
is includ -93
is install -137
is instead -108
is integrat -61
is interpret -107
is invalid -94
is irrelevant -226
is irreversibl -202
is is -112
is it -77
is iterativ -161
is k -139
is key -100
is likel -252
is limit -154
is load 257
is locat -295
is longer -81
is look 104
is made 59
is mandator 273
is match -68
is meant -81
is mention -94
is miss -271
is monitor -92
is more -66
is much -171
is mutuall -106
is my -124
is need 170
is negativ -222
is non -70
is normall -73
is now 178
is null -67
is okay -225
is older -105
is omitt -77
is on -202
is one -101
is only -244
is open 69
is optional -165
is part 68
is pass -405
is perfect -144
is persist -196
is possibl -178
is power -166
is present -452
is primaril -76
is pronounc -74
is protect -162
is provid -490
is publish -292
is ran -106
is reach -290
is read -283
is recommend -421
is reject -88
is relativ -242
is relevant -105
is repack -151
is requir 58
is return -279
is rewritten -96
is run -124
is runn -189
is safe -85
is search -55
is select -75
is sent 66
is set -318
is shar -315
is shown -276
is significantl -120
is similar -154
is simpl -111
is simplest -105
is specif -95
is standard 77
is start -119
is still -284
is stopp -87
is subject -64
is subpath -89
is subsequentl -76
is sufficient -90
is support -138
is sync -178
is tak -97
is terminat -132
is the -243
is this -391
is thrown 110
is to 139
is tr -131
is train -287
is treat -118
is trimm -64
is true -332
is true_ -125
is try -322
is typicall -167
is unavailabl -306
is under -184
is updat -64
is useful -199
is usuall -153
is vagu -158
is valid -234
is very -141
is visibl -236
is wait -145
is what -116
is why -78
is without -166
is writabl -92
is written -113
is x -64
is your -264
is zod -222
isc -58
isdebug -68
isdebug _code -68
isenabl -143
ishidden -86
ishidden propert -86
isinsideorganization -95
ismatchedbyconfig -113
ismatchedbyconfig _url -113
isn't -340
isn't associat -90
isn't availabl -58
isn't chang -131
isn't match -53
isnod -95
isnod _code -95
isnonglibclinux -172
iso -262
iso _num -130
iso timestamp -77
isolat -123
isolat the -100
isolation -82
isonlinemeet -171
isonlinemeet to -67
isread -54
isread hasattachment -55
isremovabl -152
isrevision -161
issingl -218
issingl is -74
issu _num -96
issu _path -351
issu _url -366
issu a -142
issu and -127
issu assign -164
issu befor -104
issu by -137
issu cod -114
issu creat -164
issu description -139
issu dur -109
issu field -92
issu filter -86
issu full -55
issu id -209
issu in 110
issu key -314
issu link -185
issu management -168
issu note -79
issu object -59
issu optionall -87
issu or -76
issu other -148
issu pull -148
issu templat -84
issu that -160
issu titl -140
issu to -301
issu updat -192
issu use -155
issu with -57
issu without -78
issue -84
issue field -84
issueidorke -247
issueidorke _path -208
it 548
it _faster_ -139
it a -223
it accept -123
it after -69
it against -158
it allow -172
it alread -219
it also -228
it and -109
it answer 117
it as 107
it at 89
it automaticall 136
it befor -220
it but -156
it by -196
it can -262
it cannot -98
it case -175
it chang -187
it com -178
it complet -198
it consist -132
it cop 153
it differ -285
it different -77
it do -152
it does -265
it e -50
it entr -61
it exist -155
it explicitl -244
it fail -270
it first 79
it fits -169
it for -95
it from -222
it gracefull -104
it guid -80
it hard -115
it has 167
it here -51
it however -108
it in -223
it includ -66
it insid -89
it into 179
it is 131
it isn't -93
it it -117
it just -61
it keep -240
it later -268
it like -221
it likel -57
it list -469
it mak -66
it may 105
it might -116
it miss -140
it must -374
it mutat -99
it nor -66
it on 130
it once -179
it onlin -184
it only -321
it out 57
it provid -357
it reach -74
it recover -56
it report -180
it requir -66
it retr -186
it return -147
it sav -102
it short -84
it should -142
it smaller -118
it statu -110
it suggest -274
it support -216
it tak -311
it through 70
it to 166
it type -228
it under -261
it uniform -100
it up 106
it uses -295
it were -388
it will -380
it with -190
it within -285
it won't -97
it work 105
it would 206
it you'r -102
it'll -251
it'll crawl -62
it'll yield -224
it's -135
it's _num -168
it's also -146
it's automaticall -196
it's fork -120
it's important -63
it's not -166
it's possibl -113
it's reasonabl -86
it's recommend -181
italic -124
item -546
item and -71
item are -100
item as -159
item contain -204
item first -51
item folder -164
item for -63
item from -173
item hidden -52
item in -167
item is -172
item permission -53
item read -148
item should -56
item tip -73
item to -128
item us -79
item use -54
item valu -54
item was -149
item when -73
item with -108
itemattachment -146
iterat -140
iterat over -140
iteration -322
iteration for -134
iteration of -259
iterativ -196
iterativ improvement -66
iterativ plan -71
iterativ proces -161
its 160
its body 168
its children -151
its content 261
its context -120
its decod -78
its displaynam -53
its embedd -140
its event -150
its expiration -95
its fil -357
its first 164
its fork -78
its full 158
its id -149
its logg -70
its only -62
its original -85
its output -54
its own -321
its parent -245
its path -137
its plugin -64
its pric -320
its progres -60
its project -58
its projectslug -204
its relationship -105
its result -346
its return -85
its sourc -65
its text 83
its top 128
its validation -152
its valu -176
itself -425
itself even -59
itself in -56
itself lead -85
itself must -74
j -124
j fontain -120
jake -120
jake yuesong -112
jam -213
jam iport -119
jam m -161
jasmin -160
jasmin jest -56
javascript -561
javascript and -196
javascript api -109
javascript bundler -198
javascript code -243
javascript heav -69
javascript in -290
javascript object -73
javascript runtim -59
javascript sourc -55
javascript to -116
javascript typescript -196
jefe -147
jefe lindstaedt -147
jest -182
jest _code -103
jest _path -77
jest _url -169
jest along -77
jest compatibl -59
jest expect -142
jest snapshot -101
jira -370
jira resourc -108
jithil -96
jithil p -96
jiti -256
jiti _path -78
jiti instanc -89
jiti instance -61
jiti transformation -127
jiti us -95
job and -228
job call -69
job id -289
job is 267
job titl -73
job url -363
jobid -92
jobid the -92
jobs -210
jobs in -162
jobs with -51
jobtitl -148
jobtitl companynam -148
john -162
john wesle -134
join 100
join by 206
join link -77
join the -193
joinweburl -93
joinweburl propert -75
josh -85
josh junon -85
journe -185
journe start -176
jpeg -253
jpeg gif -120
jpeg max -62
jq -321
jq _code -168
jq explor -84
jq filter -83
jq in -83
jql -52
jql quer -52
js -335
js _code -200
js _file -57
js _num -130
js _url -191
js and -221
js as -124
js build -73
js code -77
js fil -247
js need -92
js or -71
js outsid -189
js plugin -121
js project -87
js see -72
js snippet -71
js to -109
js util -66
js x -66
js yarn -58
js's -50
jsdoc -78
jsdoc for -81
json -301
json _num 115
json as 115
json comment -82
json config -90
json d -90
json envelop -136
json fil -207
json format -178
json git -57
json mode -77
json object -100
json rpc -116
json schema -122
json str -188
json stringif -212
json to -129
json with -164
json yaml -145
jsonc -108
jsonl -229
jsonl keep -196
jsr -145
jsr does -61
jsx -136
jsx support -98
juanarbol -82
juanarbol _url -82
judg -187
judgeenabl -125
judgeenabl _code -99
judgeenabl control -70
judgment -155
judgment _code -145
jump -103
jump just -84
junon -85
just -214
just a -123
just call -351
just consist -84
just enough -126
just import -171
just move -139
just need -61
just new -123
just scrap -57
just the -130
just work -61
justif -149
jwt 124
jwt token -103
k -208
k gzipp -139
k minif -139
k p -120
kat -59
kat march -59
kb -137
kb in -63
keep chunk -123
keep comment -132
keep each -113
keep it -88
keep poll -139
keep reset -61
keep runn -277
keep scan -73
keep site -93
keep the 85
keep this 171
keep track -269
keep up -196
keep valu -56
kernel -160
key -68
key _path -179
key _url -89
key and -234
key combination -112
key differenc -227
key featur -132
key from 62
key id -104
key in 81
key key -118
key of 144
key or 92
key pair 160
key server -216
key specification -75
key summar -271
key to 195
key valu -300
keyboard -330
keyr -306
keyr pass -81
keyr see -88
keyr the -216
keys and 177
keys each -54
keys for -84
keys in -394
keys includ -202
keys must -222
keys on -185
keys releas -72
keys that -147
keys which -68
keyset -143
keyset call -86
keyword -316
keyword _code -59
keyword not -138
keyword to -324
kib -108
kill 79
kill a -281
kill and -194
kill or -116
kill the 125
kind -298
kind _name -69
kind of -168
kind welcom -154
kindl 98
kindl disregard 98
king -51
king queen -51
kitchen -181
kn -74
kn p -74
knip -284
knip _num -97
knip find -115
knip have -200
knip on -112
know 195
know a -105
know how -197
know more -200
know that 82
know the -137
know their -100
know which -134
know why -119
know your -287
knowledg -442
knowledg about -152
knowledg base -234
knowledg graph -307
known -219
known version -72
kql -68
kubectl -387
kubectl command -265
kubernet -311
l -215
l _path -94
l ibarra -123
l norvell -119
label -415
label for -120
label to -196
lack -193
lack rollback -135
lack the -102
land -165
landscap -93
landscap mode -93
lang -218
lang with -133
languag -113
languag and -194
languag are -241
languag by -100
languag client -76
languag cod -192
languag code -365
languag description -234
languag detection -58
languag for -146
languag from -56
languag grammar -69
languag instruction -161
languag is -109
languag model 218
languag of -251
languag question -203
languag request -107
languag server -75
languag support -112
languag the -64
languag you -189
lara -280
lara translat -274
larg -334
larg adjustment -140
larg director -115
larg fil -182
larg log -63
larg logs -77
larg monorepo -69
larg px -88
larg repositor -94
larg respons -118
larg str -113
larg valu -108
larger -203
larger _code -138
larger integer -90
larger x -138
last 105
last _num 113
last appl -181
last column -290
last helper -110
last imag -137
last line -83
last modif -272
last n -154
last navigation -163
last parameter 172
last read -127
last resort -238
last year -60
lastl -146
lastl it -146
lastmodifiedb -122
lastmodifiedb and -122
lastmodifieddatetim -121
lastmodifieddatetim lastmodifiedb -122
lasttimestamp -158
lastupdat -183
late -59
late night -59
latenc -187
latenc and -101
later _name -92
later i -74
later tip -99
later to -81
later turn -288
latest -346
latest _codename_ -137
latest _name -76
latest _url -212
latest ai -56
latest current -65
latest snapshot -172
latest stabl -158
latest version -103
latitud -333
latitud and -155
latitud between -96
latitud in -105
latter -161
latter carr -161
launch -323
launch app -150
launch messag -60
launchagent 99
launchagent so 99
launchoption -206
law -104
law or -104
lax -136
lax behaviour -117
layer -184
layer around -73
layer depend -64
layout -304
layout maxcount -67
layout utilit -52
lazil -80
lazil pars -80
lazy -269
lazy field -79
lazy getter -183
lazy prototyp -102
le -98
le in -83
lead _name -65
lead rerank -88
lead the -153
leader -105
leader includ -105
leak 81
leak memor -75
leap -190
leap second -190
learn -337
learn about -187
learn angular -61
learn more -141
learn the -122
learn this -114
least -223
least _num -104
least one -187
least privileg -110
leav a -212
leav it -192
leav other -74
leav to -127
left 148
left empt -278
left helper 129
left mous -128
left unchang -76
legac -277
legac api -76
legac arra -86
legac backtick -78
legac job -155
legac pipelin -105
legal 66
length -287
length _num -111
length ignor -123
length is -97
length of -167
less -342
less _name -85
less abstract -85
less code -216
less maintenanc -125
less probabl -61
less than -184
let me -193
let reconstruct -117
let you -164
lets -494
lets the -288
lets user -142
lets you -312
letter -103
level -396
level _name -53
level _num -59
level aggregation -76
level api -154
level chang -74
level deep -65
level field -84
level folder -71
level for -152
level grant -52
level help -174
level includ -132
level note -67
level of -281
level pipelin -64
level this -93
leverag -154
lex -69
lexer -82
lexer _path -89
lexical -242
lexical _path -216
lexical importanc -154
lgbtq -138
lgbtq friendl -138
li -110
li _email -112
lib -112
lib _path -56
lib or -54
libc -187
libc famil -85
libc implementation -101
librar -396
librar _path -129
librar along -61
librar and -78
librar are -207
librar availabl -58
librar comparison -84
librar directl -66
librar for -192
librar in -108
librar is -302
librar limit -103
librar offer -52
librar or -134
librar result -114
librar that -57
librar typ -134
librar uses -54
librar wish -60
librar with -87
librar won't -102
library -179
library documentation -179
library_ -70
library_ similar -70
licens -264
licens _path -134
licens _url -85
licens at -264
licens for -77
licens guidelin -289
licens is -77
licens licens -71
licens pleas -112
licens reason 160
licens under -98
licenseassignmentstat -50
licenseassignmentstat propert -50
lifecycl -195
lifecycl notification -109
lifecycl workflow -110
lifecycleinfo -223
lifecycleinfo read -172
lifecycleinfo readwrit -157
light -113
lightn -237
lightn css -205
lightn fast -91
lightweight -123
lightweight alternativ -61
lightweight collection -50
lightweight implementation -101
lightweight jest -59
lightweight layer -92
lik -80
lik official -70
like -368
like _code -99
like _name -155
like a -85
like any -68
like ext -79
like old -51
like pass -74
like postcs -89
like signal -214
like so -240
like such -113
like the -111
like this -109
like to -141
like typescript -74
like when -62
like writ -51
likel -292
likel issu -104
likel that -225
likel to -136
likelihood -145
likelihood _num -145
limit -424
limit _name -77
limit _num -52
limit and -182
limit are -93
limit control -91
limit exceed -72
limit field -83
limit filewritelinelimit -117
limit is -69
limit or -87
limit result -109
limit the -67
limit to -201
limit when -125
limitation 92
limitation for -52
limitation of -273
limitation through -163
lin -337
lin _num -111
lin befor -103
lin each -123
lin from -123
lin have -58
lin maximum -82
lin of -179
lin per -87
lin respect -69
lin sinc -94
lin to -162
lindstaedt -147
lindstaedt _email -147
line 52
line _name -147
line _num -71
line _path -118
line alway 128
line and -173
line bas -115
line comment -87
line default -77
line identifier -54
line in -121
line limit -117
line monitor -122
line number -572
line of -232
line official -246
line pagination -58
line position -139
line rang -100
line sequenc -110
line to -211
line tool -268
linear -613
linear document -83
linear favorit -91
linear oauth -77
linear sav -51
linearl -83
linearl you -83
linecount -117
linecount for -117
link _url 166
link abov -289
link as -77
link email -76
link first -103
link for -71
link icon -68
link in -198
link read -106
link resourc -100
link return -172
link that -77
link use -98
link weburl -163
linkedresourc -210
linkedresourc to -76
lint -376
lint disabl -109
lint enabl -62
lint into -91
lint packag -227
lint plugin -52
lint your -121
linter -189
linter for -190
linter integration -82
linux -296
linux _path -161
linux docker -96
linux gnu -124
linux platform -76
linux specific -86
linux system -82
linux usuall -75
liquid -292
liquid only -221
list -242
list _name -71
list _num -113
list _url -125
list all -398
list alread -62
list and -275
list availabl -74
list below -152
list branch -247
list commit -309
list contact -57
list contain -210
list discussion -56
list element -57
list environment -262
list event -150
list fil -133
list for -63
list gitlab -183
list if -91
list in -283
list includ -106
list is -220
list issu -185
list local -64
list mail -160
list merg -113
list mode -166
list object -94
list onenot -173
list onlin -65
list only -97
list open -89
list or -174
list out -210
list page -117
list priorit -75
list project -136
list propert -59
list read -108
list repo -94
list repositor -109
list shar -133
list start -52
list task -86
list the -331
list thumbnail -56
list time -181
list to 146
list todo -77
list tool -99
list user -284
list with -185
list workspac -117
listen -190
listfollowedproject -272
listfollowedproject _code -147
listfollowedproject and -134
listfollowedproject tool -118
listing -211
literal -283
literal file -86
literal literalsearch -81
literal match -56
literal str -69
literalsearch -203
literalsearch true -138
liv -75
live -222
live in -117
live nod -96
live preview -96
llm extraction -132
llm model -94
llm must -190
llm prompt -52
llm releas -91
llm should -266
llms -205
load -138
load a -194
load call 257
load dynamic -119
load from -107
load page -57
load the -122
loader -173
loader support -130
local -575
local _path -81
local account -64
local and -138
local devic -66
local fil -139
local filesystem -141
local git -64
local histor -114
local option -61
local stat -167
local stor -166
local variabl -67
local workspac -274
localaccount -64
localization -66
localization directiv -66
locall but 160
locall in -196
locall install -204
locall scop -84
locall then -195
localstorag -92
localstorag debug -92
locat at -119
locat config -205
locat in 240
locat the -65
location -290
location body -73
location check -56
location explicit -154
location of -68
location simplif -99
location that -196
location wher -79
locator -109
locator strateg -109
lock fil -217
lockdown -151
lockdown mode -151
lockfil -132
lockup -119
log after 176
log analysi -111
log any -77
log entr -112
log file -80
log forward -54
log handl -63
log statement -79
logg 158
logg feature_ -70
logg first 162
logger -101
logger per -70
logic -263
logic error -95
logic on -115
logic put -66
logic that -148
logical -110
logical cor -108
login -101
login and -107
login button -127
login fil -222
login keep -277
login to 152
logo -363
logo are -69
logo imag -81
logo includ -186
logo load -90
logo put -186
logo with -164
logout -103
logs -111
logs are -141
logs content 63
logs emitt -67
logs from -234
logs have -194
logs sinc -82
logs to -161
long -124
long and -87
long as -108
long flag -87
long it -69
long pres -150
long runn -229
long term 114
long the -230
longer 96
longer appl 225
longer passag -141
longer receiv -85
longer support -173
longer than -193
longhand -52
longhand propert -52
longitud -295
longitud are -59
longitud between -90
longitud in -89
longitud to -103
look 80
look at 68
look like -63
look ugly -100
look up 65
look very -167
lookup 262
loomi -169
loomi _email -169
loop -204
los -77
los overridden -80
lose -54
lose type -54
loss -141
lost -154
lost and -124
lot -118
lot of -118
lots -95
lots of -66
louren -76
louren o -76
lovell -130
lovell fuller -130
low -192
low level -151
lower bound -81
lower higher -101
lower priorit -97
lowercas -264
lowercas _code -62
lowest -141
lowest _path -55
lowest cascad -65
lowest priorit -54
ls -203
ls _path -203
lt -139
lt _email -71
lte -148
lte in -148
lts -231
lts releas -221
luca -113
luca fernand -113
lucen -58
lucen analyzer -55
luck -102
luck and -102
m -180
m _code -74
m snell -161
ma -59
ma ecki -59
mac -157
mac _path -157
machin -147
machin actionabl -93
machin and 165
maciej -59
maciej ma -59
maco -249
maco and -226
made by -199
made dur -91
made in -136
made magic -95
made publicl -131
made the -103
made to -69
made with 121
magic -249
magic str -249
mail attachment -152
mail folder -358
mail is -101
mail messag -327
mail must 138
mail read -357
mail to -304
mailbox -394
mailbox root -90
mailbox server -238
mailbox setting -243
mailbox through -79
mailboxfullstatu -89
mailboxfullstatu custommailtip -89
mailboxsetting -217
mailfolder -262
mailsearchfolder -102
mailtip -273
mailtip are -105
mailtip collection -105
mailtip per -101
mailtip to -131
mailtipsoption -212
mailto -98
mailto _email -98
main branch -280
main field -151
main fil -83
main picomatch -154
main proces -134
main purpos -118
main repositor -131
main thread -100
mainfil -67
mainfil _name -67
mainta -111
mainta this -111
maintain -279
maintain and -162
maintain at -216
maintain conversation -68
maintain the -55
maintainer -163
maintainer _num -118
maintenanc 71
maintenanc and -125
maintenanc fork -73
major -263
major new -94
major open -68
major part -132
major thank -59
major version -159
majorit -90
majorit of -90
mak -165
mak a -131
mak chang -83
mak gitlab -154
mak inconsistent -84
mak it -190
mak test -66
mak tool -185
make 63
make a -234
make another -127
make assertion -58
make it -329
make me -151
make multipl -344
make some -59
make the 173
make this -111
make use -252
make when -211
make your -180
malform -91
malform or -77
maliciou 244
manag -349
manag securit -70
manag stor -147
management -234
management guidelin -195
manager -60
manager agent -176
manager is -112
manager it'll -62
manager used -83
manager vary -122
manager with -302
mandator 84
mandator first -307
mandator output -151
mandator to 118
manifest -113
manifest file -94
manipulat -78
manipulat the -57
manipulation -153
manner -153
manner to -115
manual -245
manuall -302
manuall by -217
manuall deal -71
manuall displa -96
manuall display -56
manuall in -149
manuall replac -107
manuall to -77
many -215
many block -110
many individual -148
many of -214
many operation -142
many optimization -156
many other -72
many ways -81
map -431
map _name -191
map a -76
map and -263
map be -103
map is -152
map of -70
map scrap -125
map to -186
mapp -426
mapp as -79
mapp object -117
mapp to -115
mapping -466
mapping as -110
mapping between -161
mapping correspond -191
mapping have -129
mapping in -52
maps -201
maps _url -80
maps have -110
march -165
march n -59
marco -71
marco ippolito -71
mark 110
mark a -339
mark add -130
mark all -255
mark as -240
mark it 162
markdown -176
markdown and -123
markdown content -214
markdown diff -56
markdown for -127
markdown format -138
markdown languag -52
markdown mode -51
markdown return -53
markdown str -220
markdown support -435
markdown toc -77
markdown when -242
markdown with -65
marker -204
marker follow -109
market -135
market copy -122
marketplac -116
marketplac _num -112
marriott -60
marriott hilton -60
martian -73
martian width -59
mask -312
mass -88
mass replacement -88
master -221
match -375
match a -81
match all -260
match any -228
match behavior -85
match case -88
match chartyp -56
match content -58
match continu -53
match exist -111
match expect -74
match fil -101
match for -180
match from -86
match ids -56
match in -120
match is -62
match item -89
match local -64
match one -233
match only -69
match path -57
match prioritiz -70
match realit -103
match special -88
match stag -139
match the -293
match to -56
match with -158
matcher -217
matcher as -142
matcher function -111
materiall -131
materiall help -131
matrix -138
matter 55
matter approximat -60
matter instead -116
matur -100
matur configurabl -100
max -340
max _num -165
max age -61
max depth -125
max lin -102
max result -126
maxcount -218
maxcount _path -192
maxcount startindex -67
maxheight -117
maxheight qualit -117
maximum -314
maximum _num -157
maximum length -93
maximum number -197
maximum of -90
maximum wait -87
maxlength -100
maxlength startindex -101
maxmessagesiz -89
maxmessagesiz deliveryrestriction -89
maxresult -170
maxresult _code -167
maxresult includedomain -111
maxthread -84
maxthread _code -84
maxwidth -117
maxwidth maxheight -117
may 143
may also -207
may appl -155
may be -472
may caus -93
may chang -55
may choos -237
may contain 117
may depend -130
may have -111
may increas -113
may make -245
may need 75
may obtain -264
may only -87
may optionall -82
may pass -209
may produc -120
may still -66
may take -161
may therefor 168
may try -56
may want -136
mayb -69
mayb you -72
mb -282
mb _path -85
mb and -108
mb output -104
mb randoml -131
mb to -112
mb use -90
mcollina -84
mcollina _url -84
mcp cannot -137
mcp client 267
mcp configuration 190
mcp mode -81
mcp result -220
mcp server -517
mcp tool -396
mcptruncationwarn -277
mcptruncationwarn and -129
mcptruncationwarn in -239
mdash -161
me 280
me _url -163
me a -151
me about -94
me angular -61
me its -320
me login -109
me on -59
me open -193
me or -86
me teamid -96
me the 166
me user -89
meal -86
meal plan -86
mean -92
mean repl -73
mean that -216
mean the -147
mean to -74
mean when -109
mean you -148
meaningful -218
meaningful chang -178
meaningful runtim -66
meant -457
meant assum -133
meant this -133
meant to -423
measur -213
measur in -59
measurement -124
mechanism -223
mechanism to -196
mechanism trigger -57
media -149
media featur -110
media type -116
medium -277
medium length -50
medium px -88
meet -328
meet are -61
meet attende -61
meet delet -61
meet event -197
meet invitation -144
meet organizer -136
meet record -52
meet recording -79
meet request -101
meet respons -65
meet the -59
meet this -110
meeting -226
meeting and -178
meeting expos -77
mem_xyz -221
member -329
member _path -98
member and -102
member can -205
member of -55
member to -131
membership -128
memor 51
memor and 219
memor bank -143
memor file -275
memor in -146
memor inefficient -141
memor overhead -94
memor to -140
memor us -88
memor usag -69
memor with -178
mention 244
mention _name -155
mention here -62
mention in -366
mention metafield -151
mention optional -117
mention reaction -57
mention specific -86
mention the -195
mention this 280
mention to 77
mentionabl -88
mentionabl customer -88
mentiontyp -134
menu -316
merchant 100
merchant analytic -137
merchant can -51
merchant design -91
merchant host -58
merchant manag -147
merchant onboard -142
merchant product -119
merchant want -162
merg -178
merg a -465
merg adjacent -85
merg commit -199
merg conflict -86
merg each -79
merg into -294
merg request -423
merg strateg -153
merg the 178
merg when -81
mermaid -396
mermaid diagram -396
mersenn -90
mersenn twister -90
mess -242
messag 88
messag add 180
messag and -285
messag are -166
messag as -249
messag body -299
messag by -261
messag chang -60
messag first -194
messag for 62
messag format -113
messag has -77
messag header -123
messag id -176
messag if -124
messag in -357
messag includ -58
messag is -320
messag may 106
messag must -61
messag of 255
messag on -94
messag plus -64
messag propert -72
messag protocol -76
messag render -64
messag rule -102
messag should -298
messag specif -52
messag specific -63
messag specify -87
messag that 180
messag the 57
messag to -255
messag verbatim -397
messag via -130
messag when -68
messag will -266
messag with 173
messag within -86
messag without -239
messageport -54
messageport _code -54
messagerul -144
messagerul object -144
met -153
met to -153
meta -288
meta handl -55
metadata -166
metadata about -102
metadata add -122
metadata and -249
metadata for -121
metadata is -131
metadata small -67
metafield -191
metafield and -97
metafield or -151
metaobject -189
metaobject to -82
meter -95
meter such -59
method -469
method also -133
method and -176
method attach -51
method but -73
method does -61
method expos -87
method header -64
method is -252
method on -59
method prog -54
method return -143
method sav -139
method to -177
method with -118
methodolog -54
methodolog see -54
metric -198
metric is -50
metric that -137
microarchitectur -93
microarchitectur level -93
micromatch -79
micromatch _url -79
microsoft -401
microsoft _num -75
microsoft account -399
microsoft entra -156
microsoft graph -188
microsoft to -66
middl -186
middl initial -132
middl mous -104
middlewar -203
middlewar request -151
might -357
might be -150
might function -124
might have -82
might need -108
might not -164
might trip -184
migrat -290
migrat from -219
migrat it -71
migrat to -185
migration -527
migration by -148
migration commit -194
migration detail -138
migration id -173
migration in -165
migration journe -91
migration like -214
migration may -130
migration proces -161
migration result -131
migration runn -99
migration sql -138
migration to -206
migrationreceipt -144
migrationreceipt schema -144
mileston -351
mileston by -64
mileston description -51
mileston in -160
mileston to -67
million -84
million fil -84
millisecond -357
millisecond default -121
millisecond precision -138
mime -276
mime content -172
mime format -80
mime stream -60
mime type -219
mind -271
mind that -206
minibar -131
minif -200
minif and -200
minif css -118
minification -118
minification one -118
minifier -204
minify -110
minify css -85
minimal -326
minimal counterexampl -56
minimal packag -191
minimal requirement -99
minimal tiny -71
minimal way -54
minimatch -162
minimatch _url -59
minimist -165
minimist _code -165
minimum -368
minimum _num -114
minimum of -251
minor -179
minor notadult -107
minor version -65
mint -87
minut 71
minut after -61
minut befor -194
mislead -208
mismatch -112
miss -449
miss _name -138
miss adjust -140
miss and -54
miss detail -206
miss information -203
miss notification -154
miss parameter -158
miss so -72
miss token -80
missingcontent -155
missingcontent _code -144
missingcontent entr -74
mistak -122
mistak in -89
mit -249
mit _path -143
mit _url -118
mit licens -123
mitata -106
mitata _url -106
mix -204
mix mode -182
mixin -121
mixtur -125
mixtur of -125
mjs -72
mjs depend -72
mksh -152
mksh bats -73
ml -106
ml classifier -106
mm -181
mm dd -183
mobil -275
mobil devic -286
mobil simulator -71
mobilephon -148
mobilephon jobtitl -148
mocha -222
mocha _url -150
mock -364
mock deactivat -162
mock implementation -59
mock in -66
mock server -358
mocker -60
mocker implementation -60
mockurl -87
mod -351
mod _name -76
mod depend -105
mod to -52
mode _code -314
mode _name -141
mode data -187
mode default -120
mode do -89
mode enabl -96
mode enabled_ -50
mode exampl -51
mode for -268
mode full -187
mode in 346
mode incur -88
mode info -144
mode is -155
mode json -57
mode more -50
mode only -140
mode set -151
mode singl -51
mode this -167
mode to -205
mode you 147
model 137
model _file -56
model _name -171
model a -124
model and -210
model balanc -88
model context -176
model directl -154
model for -148
model launch -91
model name 51
model parameter -180
model releas -94
model that -157
model to 115
model which -97
moderationstatu -89
moderationstatu recipientscop -89
modern -223
modern browser -192
modern distribution -90
modern runtim -103
modif -82
modif _code -64
modif an -78
modif and -72
modif but -78
modif code -328
modif exist -104
modif file -190
modif hubspot -169
modif it -89
modif scop -185
modif the 208
modif this -93
modif through -56
modif time -237
modification -339
modification instead -102
modification of -110
modification or -66
modification to -93
modification warn -169
modification we -52
modifier -231
modifier e -65
modify -257
modify pdf -181
modify show -67
modul -519
modul alia -71
modul and -190
modul field -92
modul implement -76
modul it -259
modul mocker -60
modul resolution -76
modul shim -75
modul system -121
modul that -116
modul to -118
modul with -271
modul wrap -139
monda -103
monda tuesda -103
mongodb -448
mongodb _num -95
mongodb _path -222
mongodb assistant -82
mongodb connection -182
mongodb quer -106
monitor check -131
monitor for -205
monitor goal -157
monitor intent -122
monitor its -60
monitor or -193
monitor schema -90
monodirectional -204
monodirectional glossar -164
monorepo -107
month -326
month old -147
month top -60
monthl -177
more -488
more _url -218
more about -194
more action -162
more analysi -75
more detail -204
more efficient -58
more exampl -54
more exist -143
more focus -101
more friendl -149
more granular -59
more info -84
more information -80
more instruction -132
more lax -117
more of -59
more precis -101
more recipient -91
more reliabl -120
more result -86
more sever -132
more specific -242
more than -194
more think -65
more thought -184
most -107
most cas -190
most common -54
most controversial -82
most important -92
most of -147
most popular -126
most powerful -239
most random -67
most recent -100
most relevant -260
most reliabl -123
most sourc -106
most user -100
motivation -88
motivation _path -88
mount -326
mount director -247
mount folder -166
mount path -56
mous -228
mous button -201
mov -125
mov far -84
mov the -204
mov ther -148
mov with -76
move -394
move are -54
move fil -89
move on -139
move or -73
move provid -50
move that -59
move the -63
movetofolder -272
mozhet -74
mozhet byt -74
mp -209
mr -135
mraleph -72
mraleph _url -72
mri -109
mri _code -50
mrs -208
ms -272
ms _num -93
ms of -75
much -269
much easier -66
much for -101
much more -176
much smaller -150
multi -303
multi command -74
multi core -54
multi file -85
multi line -195
multi mb -104
multi project -85
multi sourc -91
multi step -128
multi word -58
multidirectional -220
multidirectional format -108
multidirectional glossar -170
multilin -123
multilin comment -128
multilingual -163
multilingual dataset -125
multilingual rerank -64
multipart -125
multipart data -81
multipart form -65
multipl -689
multipl api -215
multipl argument -199
multipl call -412
multipl connection -106
multipl export -67
multipl fil -219
multipl good -79
multipl match -56
multipl nest -52
multipl new -61
multipl occurrenc -99
multipl pag -62
multipl pipelin -92
multipl swipeabl -52
multipl tim -126
multipl topic -81
multipl valu -100
multipl workspac -147
musl -200
musl libc -85
musl when -57
must 242
must accompan 160
must acknowledg -129
must adopt -210
must align -74
must all -156
must alread -249
must appl -274
must call -175
must carr 158
must chang -74
must check -198
must click -80
must defin -62
must determin -145
must disregard 112
must emit -80
must end -218
must exactl -233
must exist -237
must extract 61
must first 84
must follow -139
must get -186
must go 138
must have -299
must import 183
must inspect -80
must internaliz -131
must interpret -85
must keep -160
must make -111
must match -369
must not 174
must pass -189
must prefer -135
must provid -302
must resolv -171
must satisf -121
must set -86
must start -216
must terminat -145
must then -127
must upload 297
must use -219
must validat -135
mutat -264
mutat gitlab -137
mutat individual -60
mutat the -191
mutateelement -138
mutateelement renderscen -138
mutation -140
mutual 118
mutual authentication 118
mutuall -221
mutuall exclusiv -221
mvdan -89
mvdan _path -89
my -270
my assertion -124
my calendar -163
my download -72
my new -97
my organization -91
my outlook -51
my pr -95
my request -104
my task -87
mycomponent -172
mymemor -90
n -339
n after -166
n for -59
n lin -164
n n -113
n nimplement -103
n result -80
n to -184
n v -72
nadd -103
nadd test -103
naiv -61
naiv _code -61
nam _code -67
nam alias -109
nam and -50
nam are -101
nam bucket -145
nam by -81
nam do -124
nam export -345
nam folder -63
nam formatter -97
nam in -231
nam is -131
nam metadata -121
nam must -100
nam of 114
nam or -52
nam posix -141
nam profil -423
nam return -233
nam stor -82
nam tabl -80
nam that -74
nam the -279
nam to -141
name -657
name _code -111
name _name -237
name _path -246
name addres -64
name alread -69
name argument -178
name as -102
name businessphon -60
name complet -65
name e -76
name for -349
name from -79
name in -195
name is -72
name middl -132
name must -156
name of -523
name omit -86
name only -154
name pric -80
name propert -121
name should -62
name similarit -70
name slug -52
name specif -118
name str -58
name the 126
name to -202
name us -127
name use -234
name uuid -72
name with -130
namespac -529
namespac associat -244
namespac at -95
namespac from -92
namespac of -140
namespac path -76
namespac to -190
namespac user -103
namespac with -84
nano -121
nano id -86
nanomatch -59
nanomatch _url -59
narrow -376
narrow down -114
narrow ones -58
narrow task -82
narrow the -95
nativ -298
nativ consol -56
nativ esm -91
nativ expo -56
nativ requir -127
nativ rerank -62
nativ v -231
natural -317
natural languag -302
natural readabilit -57
navigat and -154
navigat back -95
navigat to -301
navigation -301
navigation feedback -52
navigation propert -161
navigation until -70
nd -130
nd or -135
ne -209
ne _code -131
ne boolean -99
ne gt -93
ne not -167
near -102
near me -86
nearest -74
nearest _name -66
necessar apis -167
necessar information -213
necessar project -76
necessar to 161
necessar typicall -103
necessaril -88
necessaril _all_ -88
need 65
need _num -67
need a -361
need afterward -135
need all -112
need and -198
need any -205
need at -97
need can -56
need chang -170
need cours -108
need either -112
need enough -61
need even -178
need explicit -211
need fast -93
need field -115
need for 211
need full -89
need if -82
need it 88
need just -327
need more -113
need most -112
need opt -67
need or -93
need rust -72
need shopif -109
need supplement -149
need the 205
need thought -111
need time -123
need to 161
need trimm -244
need when -191
needsmorethought -144
negat -168
negat extglob -121
negat the -135
negativ -239
negativ offset -117
negativ read -233
negativel -115
negativel affect -115
negotiabl -70
negotiabl and -70
neither -233
neither is -181
neither it -66
neither resolver -122
neon -417
neon auth -298
neon databas -81
neon project -237
neondb -89
neondb or -89
nest -309
nest and -98
nest command -89
nest director -85
nest is -131
nest section -73
nest subshell -168
nest substitution -118
nest syntax -90
net 121
net to 137
network -400
network connection -73
network only -97
network request -208
neutral -181
never 359
never _code -156
never assum -104
never be 117
never call -332
never explicitl -115
never includ -341
never mention 244
never omit -288
never overwrit -199
never plac -164
never refus 177
never return -158
never tell 104
never use 121
new api -216
new branch -313
new builder -125
new calendar -143
new call -200
new chat -132
new collection -176
new command -127
new contact -90
new contactfolder -96
new content -233
new copy -149
new core -169
new description -261
new element -80
new expir -79
new export -109
new fil -120
new file -165
new filenam -148
new folder -104
new gitlab -63
new id -50
new imag -284
new instruction 83
new issu -322
new item -54
new lin -142
new list -108
new llm -141
new location -89
new merg -73
new messag -166
new name -201
new note -123
new one -355
new onenot -111
new ones -123
new output -63
new page -242
new path -91
new pdf -135
new personal -121
new profil -220
new project -169
new propert -71
new recipient -187
new roadmap -131
new rul -83
new section -76
new set -323
new smtp -85
new sourcemapgenerator -105
new tab -220
new tabl -91
new text -136
new tim -56
new time -93
new titl -158
new url -58
new version -107
new workspac -222
new worktre -280
newest -157
newl -287
newl availabl -63
newl upsert -58
newlin -211
newlin are -131
newlin represent -94
newremindertim -191
news -239
news and -79
next -107
next after -156
next call 93
next even -190
next generation -176
next instruction -99
next js -150
next page -358
next set -85
next singl -215
next step -244
nextauth -173
nextauth js -173
nextchunk -90
nextchunk mode -90
nextlink -170
nextlink from -145
nextrequest -170
nextrespons -175
nextrespons next -145
nextrespons redirect -58
nextthoughtneed -211
nginx -70
ngmodul -83
ngram -78
ngram _code -78
nich -158
night -99
night problem -59
nightl -170
nightl build -96
nightl pric -55
nimplement -103
nimplement oauth -103
nimumsiz -92
nimumsiz so -92
nin -197
nin all -83
nin document -56
nin exist -148
nin request -81
nl 91
nl on -113
no 130
no _name -246
no acces -343
no argument -303
no attribut -124
no body -124
no browser -293
no code -263
no command -251
no configuration -249
no confirmation 400
no correction -82
no cost -61
no dependenc -159
no draft -296
no error -340
no etag -112
no expansion -144
no external -124
no extra -219
no filenam -71
no good -56
no handl -90
no index -76
no joinweburl -75
no jq -110
no longer 186
no more -190
no multi -85
no need 211
no one 231
no os -57
no other -160
no outer -175
no parameter -295
no personal -258
no pip -209
no pre -126
no prefix -80
no priorit -67
no project -77
no readines -135
no redirection -165
no refresh -73
no request -268
no respons -74
no result -226
no rollback -53
no rul 85
no scor -132
no set -100
no validator -118
no version -109
no workspac -203
nobracket -51
nobracket _code -51
nod -420
nod and -81
nod connection -108
nod for -121
nod still -96
nod use -74
nod with -155
node -387
node _code -223
node _name -124
node and -78
node built -120
node children -116
node configuration -60
node has -248
node install -96
node is -129
node js -240
node js's -50
node node -77
node own -96
node shap -79
node then -104
node to -112
node type -67
node up -59
node uses -77
node version -174
node via -191
nodej -229
nodej _path -102
nodej and -113
nodej environment -103
nodej world -117
nodeoption -130
nodeoption _code -111
nois -219
nois when -136
non -252
non destructiv -108
non empt -106
non enumerabl -51
non esm -81
non keyset -86
non linux -76
non negotiabl -70
non problem -64
non tty -86
none -274
none consult -99
none of -222
none return -87
nor -216
nor the -215
normal 178
normal _num -67
normal recommend -181
normalis -67
normalis everyth -67
normaliz -171
normaliz path -95
normaliz propert -52
normall -149
normall and -97
normall valid -73
norvell -119
norvell _email -119
not _code -248
not _name -132
not a -332
not able -140
not accept -56
not add -193
not all -242
not allow 78
not alphabetical -216
not alway -183
not an -327
not and -156
not appear 129
not applicabl -97
not as -261
not ask 140
not attempt -254
not automaticall -293
not availabl -278
not be 206
not belong -87
not both -117
not call -483
not care -163
not chang -222
not choos -103
not combin -96
not commit -194
not consum -155
not contain -286
not context -148
not creat -308
not currentl -72
not defin -233
not displa 124
not do -115
not e -88
not enough -119
not even -74
not ever -83
not execut -210
not exercis -127
not exhaustivel -84
not exist -312
not export -285
not expos -387
not expr -135
not field 174
not for -186
not formall -76
not found -268
not free -52
not gate -61
not ge -98
not give -183
not guarante -173
not gues -174
not helpful -89
not identicall -60
not immediatel -66
not in 63
not includ -350
not inherit -86
not inject -79
not invent -73
not invok -190
not its -89
not just -192
not log 115
not logg -304
not look -68
not matter -164
not mean -127
not meant -323
not mention 102
not merg -69
not modif -326
not mutat -157
not nam -131
not necessaril -88
not need 113
not null -178
not nullabl -121
not on -229
not only -101
not optional -175
not otherwis 158
not pack -81
not parameter 61
not part -272
not pass -199
not perfect -60
not perform -253
not proactivel -96
not prompt -235
not provid -416
not quot -92
not re -128
not recommend -244
not reconstruct -137
not record -167
not recurs -206
not remov -95
not repeat -267
not resolv -232
not retr -191
not return -150
not send -176
not sentenc -138
not set -133
not shar -83
not skip -148
not specif -127
not start -352
not stor -324
not suggest -163
not summariz -161
not suppl -91
not support -362
not tell -53
not that -90
not the -333
not ther -60
not this -165
not to 167
not tobean -132
not trimm -131
not try -156
not use -124
not useful -83
not via -160
not wait -200
not want -73
not with -148
not work 130
not your -120
notabl -188
notabl is -162
notadult -107
notadult and -107
notation -121
notation wher -79
note -154
note below -92
note content 152
note for 113
note gitlab -58
note if -119
note it -136
note optional -61
note or -177
note rang -85
note text -74
note that -206
note the -192
note thes -67
note this -301
note type -92
note use -95
note you -209
note your -136
notebook -312
notebook and -102
notebook can -67
notebook name -93
notebook read -171
notebook section -101
notebook that -73
noth else 54
noth is -87
noth significant -131
noth similar -117
noth usabl -107
noth version -65
notif -303
notif me -94
notif the -175
notif them -131
notification -446
notification _code -56
notification for -95
notification includ -106
notification servic -116
notification support -82
notificationurl -54
notify 81
notify the 81
notion -401
notion creat -87
notion list -156
notion page -56
notion retriev -280
notion updat -72
notrequir -159
now 360
now archiv -73
now be -78
now need -177
now on 206
now overload -184
now possibl -301
now that -125
now to 137
npm -569
npm _code -102
npm _num -205
npm _url -185
npm and -118
npm badg -61
npm modul -82
npm packag -165
npm url -61
npm version -70
npm weekl -61
npx -282
npx stackfram -117
npx you -221
nuanc -72
nuanc to -72
null -425
null _code -76
null as -91
null browser -178
null byt -75
null for -120
null grant -159
null if -175
null minor -107
null to -205
null valu -210
null when -129
nullabl -284
num -178
num _code -178
number _code -287
number as -114
number but -98
number e -63
number for -461
number from 90
number generator -218
number in 198
number is -288
number list -117
number max -75
number of -561
number one -160
number or 195
number pars -142
number str -174
number this -97
number to -179
number total -58
number viewer -161
number without -137
numdocstorerank -285
numdocstorerank _code -104
numeric -158
numerical -50
numerical valu -50
numvalu -61
numvalu _code -61
nuxt -60
nx -354
nx becaus -104
nyc -161
o -147
o _code -69
o claro -76
o formatter -69
o prett -54
oauth -252
oauth application -189
oauth flow -103
object -445
object _code -310
object _url -118
object and -187
object are -159
object as -182
object contain -195
object defin -135
object for -145
object ids -120
object in -222
object inspection -87
object is -185
object keys -92
object method -118
object must -95
object of -53
object propert -72
object represent -76
object return -92
object schema -86
object that -97
object tip -99
object to -150
object tomldat -55
object tool -89
object typ -99
object type -141
object use -56
object usuall -67
object valu -206
object when -105
object will -77
object with -268
objecttyp -175
objecttyp for -178
objecttypeid -178
objecttypeid and -178
observ -230
observ offset -77
observ right -67
observation -216
observation content -129
observation result -74
observation to -171
obtain a -267
obtain from -80
obtain the 129
obug -159
obug is -52
obug pick -92
obviou -79
obviou from -81
occur 163
occurr -65
occurr only -65
occurrenc -280
occurrenc cancel -78
occurrenc event -53
occurrenc of -231
occurrenc provid -99
occurrenc that -78
ocean -128
ocean view -69
october -224
october ever -193
october have -98
odata -287
odata deltalink -207
odata etag -70
odata nextlink -170
odata type -84
odt -67
odt rtf -67
of 138
of _code -442
of _name 197
of _num -176
of _path 127
of _private 152
of a -584
of all 240
of allow -191
of an -386
of angular -85
of another 82
of any 91
of argument -56
of assertion -66
of association -178
of attachment -86
of availabl -190
of base -190
of be -94
of bias -61
of block -165
of body -119
of branch -53
of byt -53
of call -226
of candidat -174
of categor -202
of chang -192
of child -98
of command -137
of condition -171
of conduct -389
of config 132
of configur -193
of contain -145
of content -277
of context -114
of contrar -143
of contributor -216
of creat -276
of credential 72
of criteria -111
of db -76
of debug -52
of description -165
of detect -118
of devic -185
of director -318
of do -80
of document -244
of each -300
of emitt -113
of engagement -118
of environment -205
of event -142
of ever 181
of exampl 85
of export -88
of extension -65
of failur -82
of famil -70
of februar -135
of field -247
of file -137
of filter -107
of firecrawl -184
of flatmap -67
of formatt -73
of generat -170
of github -162
of glob -82
of gnu -85
of goal -160
of guest -130
of high -67
of http -118
of hubspot -64
of imag -74
of import -58
of inactivit -82
of includ -112
of instanc -227
of instruction -323
of integration -113
of interact -54
of interfac -58
of isnonglibclinux -86
of issu -117
of it -213
of item -182
of its -76
of jest -132
of js -117
of just -154
of keys -76
of knip -200
of label -93
of larger -90
of libc -102
of librar -63
of lightn -118
of limitation -163
of lin -101
of logical -108
of logs -134
of luck -102
of mailtip -131
of main -75
of mapping -110
of march -135
of markdown -67
of match -99
of measurement -124
of meet -63
of merg -107
of messag -282
of modul -113
of more -132
of multilingual -125
of multipl -186
of need -111
of node -98
of npx -221
of number -178
of object -61
of observation -142
of offic -160
of offset -78
of one -107
of operation -172
of option -89
of optional -62
of organization -168
of original -120
of other 145
of output -198
of overwrit -102
of pag -163
of page -73
of picomatch -137
of piscina -125
of plannertask -102
of project -262
of propert -138
of quer -173
of randomnes -58
of readabilit -66
of recent -116
of record -53
of regex -61
of resourc -80
of result -230
of return -400
of room -93
of rul -344
of screen -63
of script -126
of search -238
of second -136
of secret -248
of section -100
of senseles -79
of several -66
of shar -58
of shopif -214
of smaller -52
of some -226
of sourc -138
of sourcenod -104
of spec -83
of special -90
of specific -61
of squint -84
of string -87
of stripp -164
of subdirector -75
of support -70
of tag -107
of task -155
of team -53
of term -121
of text -243
of th -160
of that -189
of the 127
of thes -246
of this 253
of thos -185
of thought 77
of thre -101
of throw -54
of tim -216
of time -144
of timezon -100
of token -186
of tool 160
of truth -226
of turn -181
of two -237
of type -124
of union -81
of unit -90
of urls -130
of use -90
of user -262
of valu -167
of version -274
of warmup -75
of web -239
of what 63
of which -163
of workflow -198
of workspac -121
of writ 142
of your 152
off 246
off by -292
off event -105
off fast -88
off its -66
off of -254
off to -162
offer -319
offer _num -52
offer a -143
offer their -148
offic -169
offic automatic -75
official -166
official _code -126
official account -246
official angular -104
official docs -70
official documentation -219
official librar -59
official npm -112
official plugin -125
official review -104
official up -70
offset -515
offset _num -119
offset _path -242
offset alon -101
offset date -79
offset for -108
offset in -72
offset is -229
offset represent -58
offset such -111
offset to -71
offset token -165
offset use -146
often further -70
often mean -73
often used -119
okay -225
okay to -225
old -190
old behavior -51
old text -56
older -247
older bash -83
older on -170
older than -103
older typescript -69
oldest -150
oldest personal -116
omission -142
omission marker -142
omit -626
omit _name -70
omit for -147
omit it -109
omit or -96
omit the -309
omit them -62
omit this -171
omit to -353
omit together -182
omitt -484
omitt _name -263
omitt all -153
omitt by -63
omitt it -197
omitt languag -85
omitt parameter -76
omitt return -161
omitt the -181
omitt uses -58
on 143
on _all_ -88
on _name -127
on _num -81
on _private 86
on _url -125
on a -558
on accurac -161
on all -206
on an -178
on any -160
on behalf 168
on bluesk -204
on cach -72
on call -201
on circleci -332
on concurrent -102
on confirm -74
on constructor -137
on creation -86
on desktop -80
on digitalocean -61
on disk -233
on droplet -103
on each -203
on emailaddress -137
on environment -67
on error -328
on expand -60
on external -57
on fil -93
on firefox -57
on follow -87
on free -177
on github -164
on go -197
on how -103
on ignor -118
on ios -187
on larg -126
on later -288
on linux -149
on maco -225
on match -86
on mess -242
on modern -90
on node -124
on npm -183
on onedriv -153
on open -148
on our -184
on parameter -105
on postman -61
on premis -216
on question -65
on read 225
on remot -335
on repeat -219
on repo -118
on respond 204
on screen -57
on search -78
on siginfo -87
on simulator -78
on sourc -103
on specific -55
on stabilit -172
on stack -190
on storefront -119
on succes -173
on test -58
on that -177
on the -294
on their -269
on them -130
on this 101
on to 167
on top -142
on totall -80
on tutorial -75
on typescript -106
on user -161
on vlq -121
on way -59
on what -264
on which -248
on widel -69
on you 133
on your -272
onboard -313
onboard new -132
onboard system -108
onboard v -72
once -106
once after -253
once befor -132
once for -131
once has -73
once per -235
once the 141
once with -80
once you -140
once you'r -179
onclick -112
onclick user -112
one alway -65
one archiv -54
one border -99
one broad -58
one by -61
one call -443
one can -126
one cell -151
one command -190
one entr -147
one field -99
one for -171
one is -179
one issue -84
one item -105
one last -110
one level -100
one line -122
one of -86
one off -105
one operation -52
one or -141
one page -221
one pipelin -124
one quer -58
one requir -114
one retr -66
one root -64
one row -99
one second -75
one shot -94
one should -164
one str -151
one strateg -53
one subscription -260
one the 174
one unif -76
one v -75
one version -209
one when -61
one whil -67
one with -61
one you -126
onedriv -272
onedriv personal -153
onenot -231
onenot notebook -222
onenot pag -102
onenot page -56
onenot section -103
onenotesection -116
ones -429
ones extra -58
ones instead -125
onignor -118
onignor optionsonignor -118
onlin -292
onlin _path -153
onlin meeting -185
onlinemeet -142
onlinemeet _path -77
only -284
only _code -104
only _name -86
only _url -59
only a -175
only addition -70
only after -371
only allow -109
only and -226
only appl -272
only applicabl -76
only argument -159
only author -95
only be -219
only call -174
only chang -136
only check -74
only differenc -71
only direct -231
only displaynam -83
only for -255
only from -60
only have -121
only http -75
only if -259
only includ -61
only invit -87
only lgbtq -61
only logs -67
only necessar -149
only need -177
only not -183
only nullabl -220
only on -235
only one -314
only parameter -53
only permission -86
only plugin -60
only proce -139
only provid -131
only read -210
only requir -111
only result -65
only return -148
only search -92
only select -99
only serv 280
only set -132
only shar -56
only show -157
only stop -62
only support -220
only to -321
only tool -181
only ts -62
only updat -212
only usag -109
only use -400
only used -385
only way -85
only what -224
only when 119
only with 52
only without -52
only work -246
only you -271
onmatch -86
onmatch optionsonmatch -86
onto -182
onto another -131
ooo -132
ooo externalreplymessag -132
opacit -109
opaqu -99
opaqu str -99
open 244
open _name -105
open _path -104
open a 116
open an 184
open for -151
open form -109
open governanc -56
open hour -361
open issu -148
open pull -148
open sourc -209
open the -101
open thos -104
open try -57
open vsx -112
openai 199
openai are 152
openapi -133
openapi _num -64
openapi structur -95
openj -160
openj foundation -133
openj slack -136
openpyxl -82
opensearch -119
opensearch cluster -54
operand -241
operand must -186
operat -401
operat as -96
operat on -180
operat system -333
operation -134
operation _name -58
operation _num -87
operation and -266
operation as -172
operation call -67
operation creat -121
operation describ -75
operation doesn't -77
operation for -133
operation in -166
operation itself -59
operation mode -234
operation parameter -161
operation return -144
operation right 168
operation so -102
operation text -268
operation that -108
operation to -279
operation was 162
operation when -59
operation will -164
operation with -244
operational -311
operational not -283
operational step -95
operator -410
operator and -247
operator bas -110
operator functionalit -119
operator not -166
operator that -75
opinion -167
opinion and -167
opt into -142
optimal -70
optimal workflow -70
optimiz -257
optimiz for -202
optimization -296
optimization and -62
optimization but -78
optimization in -90
optimization includ -156
optimization that -52
optimization use -59
option -240
option _ -61
option _code -93
option _num -227
option _url -55
option and -183
option are -259
option argument -76
option as -434
option be -96
option can -338
option exactl -94
option flag -224
option for -396
option in -232
option is -393
option may -147
option must -94
option object -171
option only -83
option picomatch -147
option print -61
option should -197
option the -197
option to -325
option valu -70
option when -93
optional -475
optional _name -80
optional argument -108
optional body -61
optional but -109
optional cach -97
optional categor -59
optional cycl -83
optional declaredsizebyt -60
optional email -109
optional environment -78
optional field -73
optional if -66
optional list -141
optional otherwis -124
optional parameter -147
optional project -96
optional scrap -60
optional the -113
optional uri -52
optional webhook -88
optional when -53
optionall -313
optionall includ -82
optionall send -131
optionall sets -58
optionall us -138
optionall with -138
optionsonignor -118
optionsonignor function -118
optionsonmatch -86
optionsonmatch function -86
opts -255
opts alia -89
opts call -70
opts ignorescript -127
opts packagemanager -127
opts unknown -54
optsdefault -78
or -350
or _code -310
or _name -163
or _num -108
or a -134
or account -82
or agre -104
or all -93
or alternativ -209
or an -93
or any -313
or append -210
or application -183
or as -130
or audit -121
or backtrack -83
or befor -186
or biom -74
or block -65
or blog -162
or breakdown -58
or browser -119
or c -84
or captcha -203
or caught -93
or chang -172
or classifya -62
or cli -137
or collect -384
or command -299
or comment -115
or commit -54
or compar -72
or component -89
or contact -98
or content -132
or convert -145
or data -131
or decid -83
or declaration -85
or delegat -81
or delet -232
or diagonalup -59
or director -170
or disabl -70
or domain -52
or down -74
or dur -67
or dynamic -110
or edit -269
or escap -92
or even -56
or exception -80
or explain -125
or fast -59
or filter -50
or first -89
or fix -109
or flagg -110
or folder -152
or for -72
or gcloud -91
or generat -59
or get -95
or group -94
or gues -72
or if -115
or incomplet -81
or interfer -109
or ip -89
or is -124
or jsx -56
or key 161
or launch -60
or librar -59
or lint -52
or list -70
or make -58
or mention -86
or metaobject -151
or modif -227
or modification -70
or modify -88
or more -136
or mutat -60
or not -349
or null -123
or openai 152
or otherwis -115
or paraphras -161
or plain -53
or pre -140
or proces -87
or prompt -292
or put -58
or question -117
or region -164
or reject -72
or remov -53
or renam -70
or repl -154
or replac -126
or repositor -109
or retr -132
or revis -136
or rul -106
or sanitiz -63
or school -59
or scrapeid -211
or secret -216
or see -52
or servic -224
or set -90
or sets -141
or sheet -60
or sheetnam -95
or shell -111
or shift -111
or short -62
or similar -71
or skip -212
or sourc -61
or st -135
or str -90
or styl -173
or suggest -53
or tag -79
or target -54
or task -61
or the -160
or to -222
or ts -97
or typ -54
or uk -58
or unapprov -54
or updat -179
or use -299
or user -169
or via -209
or view -115
or when -100
or will -76
or work -104
or workaround -114
or wrong -107
or yarn -70
or you -102
orang -83
orang dark -83
orbs -149
order -65
order and 227
order as -96
order by -149
order code -58
order for -169
order from -65
order given -97
order in -111
order instead 60
order of -368
order on -219
order phas -117
order that -299
order the -110
order to 150
orderb -146
ordinar -413
ordinar command -280
ordinar workspac -103
organiz -261
organiz contact -167
organiz knowledg -84
organiz my -72
organization -468
organization _code -132
organization and -202
organization have -88
organization id -62
organization only -152
organization that -155
organization to -83
organization user -88
organizer -247
organizer and -110
organizer calendar -61
organizer of -204
organizer only -102
organizer send -119
organizer to -110
orgid -171
orgid _code -95
orgid startdat -95
orientation -239
origin -252
original -134
original _email -120
original associat -85
original author -62
original column -60
original config -89
original css -52
original error -158
original file -267
original identifier -126
original line -76
original messag -195
original quot -82
original request 190
original seed -124
original sourc -224
original source -131
original str -57
originall -221
originall fail -186
originalusermessag -117
originat -113
originat from -70
originat in -72
originpolic -176
originpolic savedir -67
os -94
os specific -57
os version -73
other 122
other ai -210
other are -198
other calendar -254
other chang -91
other circleci -250
other command -68
other contributor -148
other cool -142
other dash -54
other estre -68
other field -218
other format -80
other hubspot -177
other in -145
other less -61
other librar -238
other long -104
other messag -72
other migration -214
other object -102
other output -83
other participant -115
other peopl -88
other prng -130
other project -213
other propert -56
other result -158
other server 252
other shell -262
other shopif -494
other tags -137
other test -196
other than -208
other timekeep -77
other to -186
other tool 144
other typ -61
other typescript -158
other unchang -74
other vitest -84
other who -58
other word -177
otherwis a -73
otherwis an 147
otherwis display -83
otherwis everyth -50
otherwis fals -249
otherwis its -64
otherwis negativel -115
otherwis present -225
otherwis return -191
otherwis the 194
otherwis they -68
otherwis use -248
our -103
our apis -75
our best -71
our blog -102
our code -83
our communit -58
our contribut -83
our docs -65
our librar -89
our nightl -96
our notification -89
our prior -166
our recommendation -99
our server 63
our work -81
out 92
out _path -112
out an -88
out at 67
out destructiv 168
out if -362
out of -275
out perform -99
out the -320
out thos -59
out to -216
out tool -210
out vite -60
out wher -198
outbound -60
outbound network -60
outcom -181
outcom of -181
outdat 145
outer -175
outer pair -175
outlin -258
outlin here -58
outlin in -152
outlin show -61
outlook -317
outlook carr -59
outlook categor -63
outlook client -164
outlook com -140
outlook contact -185
outlook email -113
outlook item -88
outlook ml -106
outlook ui -64
outlookcategor -219
output and -340
output as -238
output be -72
output css -115
output default -102
output director -325
output event -212
output fil -164
output file -165
output for -183
output format -170
output formatt -128
output from -101
output in 150
output includ -192
output instruction -346
output is -269
output layout -67
output location -154
output non -86
output of 263
output over -124
output per -60
output preserv -150
output protection -138
output shap -77
output should -193
output sinc -51
output such -107
output support -113
output the 156
output typ -64
output type -62
output via -105
output whil -60
output will -129
output with -124
output your -119
outputdir -257
outputdir and -117
outputdir parameter -146
outputdir requir -120
outputpath -190
outputpath and -92
outsid 152
outsid of -145
outsid the 211
over -59
over _num -112
over a -100
over another -91
over any -186
over data -89
over http -75
over if -146
over interpolat -83
over multipl -68
over spawn -79
over tak -56
over time -187
over your -135
overall -259
overall result -93
overflow -197
overflow _url -158
overflow from -76
overflow protection -76
overhead -139
overhead on -94
overl -112
overl permissiv -112
overlay -52
overlay data -52
overload -259
overload as -88
overload function -160
overload limitation -52
overrid 192
overrid and -53
overrid exist -58
overrid for -117
overrid in -80
overrid the 58
overridden -337
overridden declaration -80
oversiz -67
oversiz for -67
overview -167
overview of -155
overwhelm -81
overwhelm the -81
overwrit -329
overwrit an -103
overwrit exist -86
overwrit the -206
overwritten -198
own -533
own _name -161
own artifact -129
own browser -172
own by -164
own children -101
own e -77
own enumerabl -67
own import -189
own install -88
own knowledg -135
own performanc -120
own resolver -93
own risk -142
own rollback -58
own section -73
own ui -106
owner -114
owner for -91
owner id -65
owner of -165
ownerid -182
ownerid and -168
ownership -276
ownership important -142
ownership valu -99
owns -120
owns its -78
owns the -103
oxc -319
oxc ast -71
oxc partiall -182
oxc visitor -63
oxfmt -145
oxidation -67
oxidation compiler -67
oxlint -281
oxlint _url -82
oxlint as -61
oxlint separat -91
p -339
p _code -78
p _email -146
p align -107
p email -207
p mean -74
p ponnan -96
pacific -115
pacific standard -115
pack -276
pack _code -126
pack and -67
pack by -171
pack multipl -81
pack the -63
packag 174
packag _code 183
packag also -201
packag contain -231
packag error -145
packag for -191
packag includ -176
packag is -242
packag left 129
packag locall -289
packag mak -175
packag manager -470
packag name -246
packag node -59
packag or -60
packag subpath -223
packag that -112
packag to -92
packag was -167
packag you -50
packagemanager -207
packagemanager _code -207
pacman -93
pacman zypper -93
padd -112
padd round -112
pag -466
pag _path -159
pag acros -102
pag and -127
pag by -79
pag in -124
pag next -156
pag that -132
pag to -154
pag use -173
pag when -54
pag with -127
page -540
page _num -71
page _url -58
page and -233
page as -149
page at -191
page break -78
page by -71
page cannot -179
page cheaper -57
page content -370
page default -154
page from -190
page html -62
page id -53
page in -267
page instead -53
page is -72
page not -83
page number -213
page of -197
page propert -54
page protection -95
page return -75
page screenshot -64
page structur -65
page that -163
page the -115
page through -128
page to -164
page url -85
page without -65
pageidx -128
pageidx to -128
pageindex -228
pageindex _num -124
pagelen -161
pagelen _code -151
pagenumber -67
pagenumber and -67
paginat -419
paginat list -162
paginat respons -85
pagination -377
pagination content -73
pagination limit -75
pagination offset -102
pagination use -104
pain -62
pain categor -62
pair commit -63
pair for -75
pair locat 160
pair of -87
pair with -275
panel -208
paper -240
paper _num -56
paper by -75
paper that -72
paper the -82
paperid -63
paragraph -212
paragraph with -61
parallel -87
parallel one -93
param -255
param on -158
param select -70
param to -76
parameter 56
parameter _code -203
parameter _name 198
parameter and -267
parameter are -523
parameter as -51
parameter default -185
parameter expansion -61
parameter explain -271
parameter for -201
parameter graph -56
parameter if -148
parameter in -187
parameter includ -249
parameter includehiddenfolder -181
parameter is -241
parameter like -51
parameter may 133
parameter must 302
parameter of 77
parameter search -121
parameter set -282
parameter the -132
parameter to -468
parameter until 147
parameter valu -155
parameter when -243
parameter with -427
parameter work -156
parameter workspaceroot -74
parameter you -160
paraphras -161
parcel -152
parcel _url -134
paren -92
paren and -52
parent -391
parent director -274
parent of -86
parent path -61
parent task -103
parentfolderid -118
parentfolderid move -54
parenthes -318
parenthes and -241
parenthes show -50
parenthesizedexpression -60
parenthesizedexpression _code -60
parentid -79
parentid filenam -79
parentnotebook -63
parentnotebook parentsectiongroup -63
parentreferenc -210
parentreferenc with -50
parentsectiongroup -63
parentsectiongroup to -63
parit -114
park -225
park restaurant -53
pars -506
pars _code -174
pars a -143
pars all -53
pars and -280
pars as -188
pars error -138
pars integer -149
pars like -68
pars mb -78
pars option -218
pars script -80
pars spec -50
pars stringif -129
pars the -205
pars throughput -85
pars tsconfig -91
pars when -142
pars your -107
parsefil -163
parsefil return -132
parser -394
parser _code -131
parser _num -78
parser and -147
parser bundl -139
parser for -144
parser in -85
parser plugin -198
parser so -52
parsetre -58
parsetre function -58
parsetsconfig -67
part _code -132
part are -130
part of 113
part such -159
part they -142
partial -373
partial _code -115
partial ast -77
partial file -226
partial html -77
partial result -145
partial tre -154
partiall -293
partiall cop -182
partiall copy -200
participant -115
participation -171
participation interest -171
partner -279
partner _code -120
partner api -158
partner application -61
partner dashboard -126
partner invit -72
partner professional -72
pass 63
pass _code -222
pass _name -393
pass a -401
pass all -310
pass along 144
pass an -321
pass any -94
pass arra -172
pass as -61
pass both -87
pass code -93
pass commit -103
pass directl -157
pass either -112
pass fals -164
pass fil -74
pass in -468
pass its 188
pass messag -91
pass null -225
pass one -181
pass option -332
pass quer -199
pass select -71
pass set -64
pass stopdirector -185
pass that -164
pass them 266
pass this -260
pass thos -60
pass through -212
pass to -469
pass with -69
pass your -129
passag -171
passag and -141
passag of -118
password 220
password _name -302
password and -74
password for -171
password found 226
password in 123
password of 155
past 279
past command -183
past friendl -67
patch -421
patch content -138
patch data -82
patch for -125
patch method -54
patch only -74
patch or -58
patch to -55
path -515
path _code -62
path _name -78
path _path 203
path _url -67
path among -104
path and -226
path are -79
path as -75
path befor -190
path config -178
path contain -88
path e -63
path exist -72
path first -56
path for -145
path from -271
path if -133
path in -102
path is -235
path may -102
path must -58
path need -104
path of -380
path param -68
path parameter -233
path relativ -62
path segment -140
path separator -54
path so -80
path that -66
path the -230
path to -542
path translat -75
path translation -78
path use -98
path util -71
path webpack -51
path wher -81
path with -109
path without -154
path you -171
patient -149
patient poll -103
patient with -120
patientl -64
patientl for -64
pattern -413
pattern _code -210
pattern _file -72
pattern _name -90
pattern and -95
pattern are -108
pattern contain -254
pattern directl -60
pattern for -82
pattern in -193
pattern into -85
pattern like -79
pattern match -52
pattern of -54
pattern pattern -126
pattern to -246
pattern with -155
payload -295
payload only -103
payment 137
payment api 93
payment apps -175
payment provider -88
payment solution -88
pdf -408
pdf creation -89
pdf docx -67
pdf fil -312
pdf file -65
pdfs -164
peer 280
pend -238
pend task -109
peopl -165
peopl emoji -89
peopl other -67
peopl who -71
peopl within -88
per -320
per _name -107
per cjs -61
per commit -72
per declaration -67
per distinct -107
per esm -58
per file -123
per hop -52
per internet -70
per line -86
per namespac -75
per page -59
per path -178
per predicat -70
per question -141
per recipient -101
per releas -179
per repo -54
per second -85
per the -120
percent 113
percent encod -59
percent sign -127
percent syntax -109
percentag -130
percentag threshold -109
perfect -250
perfect for -173
perfect here -60
perfectionism -79
perfomanc -120
perfomanc optimization -120
perform -545
perform an -149
perform any -227
perform databas -148
perform on -55
perform the -272
perform unsaf -52
perform web -106
perform with -123
performanc -472
performanc and -59
performanc audit -73
performanc but -140
performanc compar -72
performanc comparison -142
performanc cost -185
performanc debugg -112
performanc hit -178
performanc if -85
performanc improvement -69
performanc less -125
performanc metric -72
performanc multilingual -64
performanc on -96
performanc optimization -75
performanc overhead -88
performanc tool -67
performanc trac -78
performanc warning -107
period -268
period of -106
permanent -79
permanent removal -79
permanentl -292
permanentl delet -244
permanentl remov -82
permission 72
permission and -161
permission befor 88
permission error 185
permission for -179
permission from -61
permission grant -72
permission has 85
permission level -57
permission object -69
permission of 73
permission other -88
permission prompt 146
permission section -139
permission that -86
permission they -213
permission tip -68
permission to -250
permission with -163
permissiv -111
permissiv as -112
permit -159
permit deletion -159
permitt -173
persist -64
persist acros -70
persist locall -196
persist or -185
person 99
persona -261
persona for -81
persona of -210
persona support -59
personal _code -150
personal calendar -121
personal collection -182
personal data 63
personal for -177
personal internal -116
personal only -271
personall -79
personall identifiabl -79
pet -107
pet friendl -83
pet suppl -151
pgp -183
pgp signatur -183
phas -193
phas _num -165
phon 208
phon number 209
photo -281
photo and -82
photo for -217
photo must -62
photorealistic -127
photorealistic styl -127
phras 171
physical -200
physical cor -108
physical cpu -108
physical devic -89
physical mobil -71
physical unit -91
pick 61
pick one -95
pick them 153
pick up -111
pick worker -86
picocolor -81
picomatch -252
picomatch _url -59
picomatch and -137
picomatch only -67
picomatch option -147
pictur -184
pid -261
pid proces -89
piec -102
piec of -51
pinecon -251
pinecon code -93
pinecon index -217
ping 162
pip etc -71
pip i -52
pip it -233
pip the -174
pip to -200
pipe -243
pipe a -99
pipe call -217
pipelin -401
pipelin and -51
pipelin call -244
pipelin check -53
pipelin configuration -97
pipelin definition -180
pipelin follow -53
pipelin is -53
pipelin nam -233
pipelin name -143
pipelin rollback -244
pipelin run -57
pipelin url -222
pipelinechoicenam -236
pipelinechoicenam is -124
pipelinechoicenam must -129
pipelinechoicenam parameter -127
piscina -172
piscina is -56
pixel -328
pixel default -98
pixel for -69
plac -133
plac in -233
plac output -164
plac the -119
placeholder -203
plain -239
plain consol -91
plain english -147
plain js -165
plain search -72
plain text -161
plan -447
plan _num -108
plan _url -107
plan breakfast -86
plan only -59
plan pric -107
plan that -226
plan to -127
plann a -211
plann and -145
planner -160
planner bucket -74
planner task -101
plannerbucket -217
plannerbucket object -92
plannertask -215
plannertask object -102
plannertaskchatmessag -77
plannertaskdetail -83
plannertaskdetail object -83
platform -247
platform for -76
platform portabl -80
platform support -90
platform to -142
play -94
playground -324
playground _url -102
playwright -296
playwright code -119
pleas 306
pleas be -265
pleas creat -70
pleas do -194
pleas don't -87
pleas ensur -61
pleas file -238
pleas ignor 100
pleas keep -132
pleas make -202
pleas note 86
pleas rais -142
pleas read 69
pleas refer -240
pleas report -109
pleas review -275
pleas see -320
pleas tell -103
plugin and -229
plugin api -172
plugin architectur -84
plugin are -152
plugin can -121
plugin data -76
plugin does -129
plugin hook -148
plugin interfac -145
plugin is -52
plugin list -125
plugin that -193
plugin utilit -98
plugin with -137
plugin work -226
plus -201
plus odata -110
plus one -75
plus the -115
pm -87
pm aedt -79
png -289
png imag -101
png jpeg -120
pnp -110
pnp should -58
pnpm -262
pnpm _num -108
pnpm if -219
pnrg -70
pod -199
pod to -149
pods -85
point -80
point at -63
point for -236
point in -260
point number -138
point you -99
polari -282
polari admin -173
polari app -124
polari checkout -102
polari customer -97
polic and -77
polic for -230
polic pet -61
polic that 167
poll -433
poll _name -60
poll attempt -123
poll do -100
poll ever -162
poll for -161
poll includ -56
poll is -135
poll link -228
poll on -65
poll patientl -64
poll this -235
polyfill -102
ponnan -96
ponnan _email -96
pooja -106
pooja d -106
pool -274
pool constructor -98
pool run -119
pool spa -53
popular -234
popular css -126
popular formatter -101
popular tool -88
populat -245
port _num 256
port from -190
port on -184
port thes -92
port to -98
portabl -196
portabl nano -69
portabl walk -80
portal 256
portalid -118
portalid and -118
pos -241
pos customer -114
pos retail -109
pos ui -129
position -461
position first -156
position for -64
position in -206
position of -227
position provid -97
positionall -88
positiv -207
positiv offset -128
posix -255
posix _name -124
posix bracket -161
posix class -138
posix sh -73
possibl -474
possibl about -86
possibl for -91
possibl status -100
possibl the -184
possibl to -154
possibl valu -204
possibl you -148
post 223
post _path -73
post a -176
post call -131
post filter -142
post from -187
post includ 153
post multipart -81
post operation -53
post request -70
post tabl -215
post to -220
postcs -224
postcs is -188
postcs plugin -126
postcs svgo -88
postman -330
postman api -60
postman cloud -173
postman collection -64
postman environment -56
postman full -180
postman protocol -58
postman team -55
postman vault -108
postman workspac -77
postpon -80
postpon a -80
posturl -127
posturl form -127
potentiall -103
potentiall unsaf -99
power by 87
power cycl -106
power off -200
power on -151
power part -148
powerful -246
powerful fastest -123
powerful web -169
powershell -129
pr -277
pr _name -145
pr _path -63
pr comment -171
practic -294
practic guid -105
pre -73
pre authenticat -96
pre configur -84
pre fill -176
pre filter -170
pre optimiz -69
preced 202
preced instruction 138
preced order 98
preced pattern -57
precedenc 128
precedenc and -65
precedenc over 137
precis -186
precis information -101
precis tim -118
precision -175
precision and -117
precision with -97
precondition -128
precondition x -125
predicat -163
predicat run -70
predicat x -125
predictor -149
prefer -621
prefer _code -81
prefer _name -62
prefer nativ -89
prefer patch -72
prefer tak -56
prefer that -121
prefer the -379
prefer this -296
prefer to -126
preferenc -220
preferr -316
preferr for -105
preferr languag -227
preferr time -139
prefilter -93
prefilter omit -74
prefix -184
prefix _code -293
prefix bas -53
prefix each -185
prefix is -159
prefix mark -130
prefix tag -80
prefix with -127
premis -216
premis director -173
premis user -106
prepar -185
prepar resolver -96
prepend -132
prepend the -81
prerequisit -222
prerequisit for -57
pres -265
pres a -237
pres e -76
pres on -54
presenc 165
present 129
present _num -137
present befor -135
present combin -132
present diff -140
present in -397
present the 203
present you -312
preserv -414
preserv a -175
preserv all -158
preserv full -127
preserv that -193
preserv the -104
preservation -198
preservation at -66
preservation you -94
preset -154
press -256
pretend 260
pretend you 85
prett -204
prett messag -87
prett print -152
prettier -238
prettier _code -88
prettier _url -129
prettier configuration -106
prettier etc -74
prettier is -88
prettier or -74
prevent 55
prevent context -76
prevent end -136
prevent overwhelm -81
prevent proxy 138
prevent securit -217
prevent unnecessar -107
prevent us -79
preview -428
preview chang -79
preview creation -60
preview stor -72
preview team -91
preview to -99
previou 308
previou _name -88
previou behavior -113
previou constraint 225
previou decision -186
previou insight -65
previou order 155
previou respons -249
previou response -100
previou think -129
previou thought -221
previou tool 114
previou tutor -215
previou v -95
previou version -77
previousl -147
pric -407
pric _code -71
pric and -79
pric chang -145
pric dat -55
pric for -77
pric from -108
pric identif -55
pric information -69
pric offer -122
pric packag -60
pric tier -83
pric watch -117
primar -366
primar calendar -222
primar user -124
primaril -76
primaril design -76
primaryemail -154
primaryemail _path -154
primaryid -63
princ -134
princ john -134
principal -273
principal that -221
principl -135
principl from -131
print 171
print an -54
print befor -61
print prett -87
print servic -67
print the 234
print to -174
print xml -75
print your 130
prior 149
prior instruction 63
prior to 94
priorit -113
priorit _num -118
priorit and 98
priorit is -101
priorit of -297
priorit sett -57
priorit use -98
prioritiz -259
prioritiz one -53
prioritiz securit -81
prioritiz this -186
prioritization -170
privac -185
privac set -97
privac sett -272
privat 87
privat _code -278
privat api -97
privat key 160
privat network -248
privat only -70
privat pool -123
privat preview -257
privatenetwork -171
privileg 65
privileg global -110
prng -276
prng algorithm -58
prng bas -80
prng come -103
prng in -100
prng provid -126
prng with -67
pro -129
pro tip -120
proactiv -162
proactivel -252
proactivel don't -107
proactivel try -96
proactivel when -177
probabilit -82
probabl -192
probabl be -104
probabl want -117
problem -193
problem into -182
problem solv -199
problem that -71
problem through -154
problem wher -56
proce 300
proce accordingl 248
proce automaticall -209
proce with -170
procedur -213
procedur and -213
proceed -314
proces -79
proces __tinypool_state__ -84
proces _code -175
proces _path -100
proces _private -146
proces action -87
proces adapt -206
proces argv -59
proces be -194
proces by -116
proces can -100
proces communication -134
proces complet -157
proces completion -150
proces cwd -89
proces environment 164
proces finish -184
proces for -302
proces gracefull -95
proces has -177
proces id -152
proces identifier -113
proces in -63
proces is -211
proces on -115
proces runn -82
proces session -98
proces shim -79
proces slightl -175
proces step -115
proces that -154
proces the -161
proces to -159
proces until -348
proces version -66
proces via -219
proces wait -119
proces will -150
proces worker -134
process -345
process a -145
process script -117
process stderr -83
process the -110
process with -99
process without -71
produc a 170
produc by -234
produc error -131
produc independent -80
produc wrong -125
product and -320
product by -60
product card -87
product information -72
product nam -114
product on -144
product subscription -119
production 123
production as -54
production databas -171
professional -188
professional account -177
professional and -91
profil 118
profil and 57
profil behavior -231
profil for -202
profil information -189
profil page -111
profil photo -255
profil resourc -68
profilepag -81
profilephoto -59
profilephoto readwrit -59
prog -210
prog action -123
prog alia -120
prog command -93
prog commmand -95
prog describ -132
progaliasnam -62
progaliasnam method -62
progcommandusag -70
progcommandusag desc -70
progdescribetext -97
program -437
program attribut -130
program is -65
program version -123
programm -118
programm languag -120
programmatic -151
programmatic file -104
programmaticall -127
programmaticall acces -127
progres -447
progres compression -76
progressiv -84
progressivel -101
progressivel closer -61
prohibit -120
prohibit string -120
proj -135
proj _name -99
project -257
project _code -69
project _file 134
project _path -176
project a -148
project also -57
project and 112
project are -268
project belong -115
project by -133
project can -188
project cannot -186
project configuration -369
project data -149
project detection -100
project does -82
project fil -175
project filter -53
project follow -153
project for -175
project format -74
project forward -336
project from -246
project gid -184
project i'm -142
project id -250
project ids -109
project in -351
project information -82
project is -108
project issu -80
project key -131
project lack -135
project licens -323
project like -126
project maintain -238
project mileston -67
project mrs -152
project must -58
project name -225
project no 225
project or -161
project originat -72
project own -99
project pass 143
project proj -132
project provid -262
project root 114
project setting -205
project setup -85
project should -119
project slug -159
project sort -81
project specific -186
project statu -83
project such -68
project team -51
project that -332
project the -104
project to -273
project updat -277
project url -236
project uses -127
project when -121
project with -381
project within -137
project workspac -325
project would -166
project you -73
projectid -192
projectid as -85
projectid must -114
projectidorke -80
projection -187
projection capabilit -90
projection operator -106
projectslug -351
projectslug _code -152
projectslug exactl -174
projectslug from -74
projectslug need -143
projectslug not -81
projectslug with -259
projecturl -160
promis -287
promis _code -140
promis any -155
promis can -54
promis str -69
prompt 290
prompt _path -270
prompt allowlist -121
prompt also -118
prompt and 131
prompt befor 88
prompt by 118
prompt content -99
prompt describ -130
prompt etc -80
prompt exampl -283
prompt for -262
prompt in 279
prompt mention -162
prompt retrieval -191
prompt text -289
prompt the -217
prompt they -52
prompt when -139
prompt you 66
promptid -256
promptid _name -122
pronounc -102
pronounc with -74
proper 129
proper encod -85
properl -204
properl and -85
properl escap -94
properl reject -110
properl without -99
propert -418
propert _name -204
propert _path -60
propert and -250
propert are -119
propert availabl -108
propert bas -149
propert can -123
propert can't -64
propert contain 216
propert does -73
propert doesn't -101
propert for -62
propert format -112
propert in -457
propert includ -79
propert into -52
propert is -286
propert isn't -131
propert nam -87
propert of -220
propert on -87
propert per -56
propert return -60
propert section -101
propert sent -137
propert that -71
propert the -223
propert to -251
propert type -71
propert use -52
propert valu -119
propert were -60
proportionall -140
proportionall to -140
propos -55
propos a -55
proposal -133
proposal for -56
proposal wasn't -77
proposednewtim -158
proposednewtim parameter -56
proposednewtim to -105
proprietar -342
protect -265
protect branch -172
protect pag -80
protection -276
protection guidelin -95
proto -84
protocol -398
protocol checkout -58
protocol or -52
protocol profil -231
protocol spoken -76
protocol that -56
protocol version -177
prototyp -251
prototyp getter -102
prototyp tostr -80
prototyp tostringwithsourcemap -58
prov -68
prov useful -68
provid -105
provid __a -170
provid _name 126
provid a -394
provid accurat -184
provid an -125
provid and -244
provid as -94
provid ask -203
provid asychronou -157
provid by -491
provid call -63
provid conditional -61
provid context -145
provid detail -177
provid either -92
provid element -175
provid embedding -62
provid exist -187
provid host -75
provid in -325
provid instruction -307
provid it -152
provid list -78
provid mov -156
provid option -117
provid parentreferenc -50
provid permission -131
provid repl -126
provid reposlug -72
provid return -103
provid strong -96
provid support -133
provid them 220
provid together -100
provid urls -67
provid uses -64
provid when -165
provider -143
provider and -66
provider avoid -103
provider bas -67
provider to -88
provision -303
provision a -245
provision and -58
provision authentication -129
prox -78
proxy 138
proxy issu 138
prs -178
prs for -163
prun -223
pseudorandom -160
pseudorandom number -160
pstyl -82
pstyl w -82
public 158
public _code -244
public and 140
public everyon -263
public filter -239
public key 86
public syntax -153
public team -100
public visibilit -212
public workspac -124
publicl -134
publicl accessibl -74
publicl visibl -154
publish a -189
publish as -189
publish of -134
publish public -125
publish to -245
publish under -170
pull request 80
punct -134
punct _code -134
punctuation -149
punctuator -51
pure -274
pure mean -143
pure rand -181
pure version -114
purif -185
purif targ -61
purif the -148
purit -67
purit in -67
purpl -83
purpl dark -83
purpos is 143
purpos of -150
purpos or -64
purpos you 165
push 160
push a -129
push and -91
push operation -187
push to -270
push your -192
put 117
put assertion -77
put for -131
put operation -67
put quer -87
put replac -358
put the 148
put thos -60
puts -174
puts the -174
px -77
px larg -88
px medium -88
px thumbnail -88
python _num -85
python _path -61
python c 204
python docx -82
python i -55
python repl -156
python script -192
q -162
q _code -85
q parameter -121
qualit -209
qualit _num -95
qualit and -69
qualit for -58
qualit indicator -131
qualit spe -58
queen -51
queen doubl -51
quer -315
quer _path -157
quer a -90
quer also -75
quer and -164
quer as -197
quer automaticall -97
quer dsl -50
quer exact -70
quer expect -50
quer filter -110
quer guidanc -111
quer here -109
quer if -81
quer impl -86
quer in 78
quer is -317
quer languag -141
quer param -215
quer parameter -481
quer refinement -56
quer relat -163
quer so -135
quer split -58
quer str 124
quer support -238
quer text -394
quer that -93
quer tight -83
quer to -252
quer too -72
quer usuall -58
quer with -67
query -159
query intent -122
queryparam -202
querystring -103
querysuggestion -85
question 484
question about -396
question do -94
question into 132
question or -597
question will -201
question with -137
question without 85
queu -196
queu check -84
quick -286
quick factual -125
quick start -104
quick usag -217
quickl -142
quickl scan -105
quirk -77
quot -436
quot each -175
quot histor -82
quot in -73
quot multi -58
quot or -92
quota -151
quotation -225
quotation mark -175
r 156
r loomi -169
r n -72
radio -63
radio button -62
rafaelgs -65
rafaelgs _url -65
rag -123
rag retrieval -123
rail -167
rail braill -59
rais 85
rais a -91
rais an -142
rais only -135
ran -280
ran into -148
ran us -106
rand -201
rand _code -61
rand in -126
random 232
random generator -135
random number 223
random valu -113
randomgenerator -149
randoml -131
randoml generat -131
randomnes -58
randomnes qualit -58
rang -433
rang _url -64
rang end -117
rang from -93
rang in -91
rang inclusiv -114
rang into -260
rang must -130
rang of -197
rang read -82
rang shift -80
rang slic -110
rang start -117
rang up -56
rang you -80
range -122
range format -106
rank fusion -62
rank librar -114
rank result -125
rank task -117
ranking -125
rat -243
rat and -72
rat bad -95
rat overall -93
rate 92
rate limit -199
rate this -60
rate to 226
rather -131
rather nich -131
rather simpl -60
rather than -68
rating -180
rating _num -86
rating and -167
ratio -114
ratio and -103
raw -360
raw byt -98
raw data -53
raw mode -136
raw output -87
raw prett -58
re -451
re authentication -204
re creat -158
re fire -119
re open -104
re run -136
re validat -62
reach -519
reach a -51
reach end -85
reach for -177
reach may -63
reach out -215
reach production -54
reach relevant -72
reach the -174
react -211
react nativ -63
reaction -333
reaction on -156
reaction to -77
reactivit -76
reactivit transformer -76
read 255
read _code 188
read _num -107
read _path 202
read _private 146
read a -352
read and -67
read any -173
read authoriz -73
read behavior -81
read calendar -273
read capabilit 133
read data -173
read default -171
read fil 323
read filepath -81
read for -313
read from -242
read full -192
read have 63
read in -246
read it 259
read last -93
read more -62
read new -51
read only -87
read or -131
read our -83
read output -204
read pag -106
read part -109
read pdf -123
read scop -251
read search -51
read separatel -135
read someth -53
read the -98
read this 97
read to -395
read with -304
read writ -204
read your -137
readabilit -196
readabilit and -129
readabl -169
readabl messag -87
readablestream -93
readablestream _code -88
reader -110
readfilesync -249
readines -191
readines poll -135
readines statu -96
readlin -56
readlin stream -56
readm -366
readm and -243
readm content -123
readm directl -87
readm must -136
readm run -242
readm templat -136
readmap -143
readmap _code -147
readwrit -166
readwrit all -166
real but -64
real devic -63
real error -99
real time -118
real world -100
realit 67
realiz -85
realiz more -85
realization -75
realization about -75
reall -100
reall think -100
reapeat -69
reapeat itself -69
reason 120
reason and 76
reason for -297
reason if -251
reason the 160
reason you'll -116
reasonabl -159
reasonabl default -95
reasonabl to -86
reauthoriz -132
reauthoriz a -132
reauthorizationrequir -176
reauthorizationrequir and -98
rebas -290
rebas _url -192
reboot 94
rebrand -75
rebuild -258
rebuild the -124
recall -112
receipt -258
receipt in -168
receiv -109
receiv _num -58
receiv a -321
receiv all -155
receiv clear -125
receiv featur -85
receiv lifecycl -98
receiv long -172
receiv notification -58
receiv sent -57
receiv the -116
receiv when -157
receiveddatetim -176
recent -173
recent benchmark -80
recent call -114
recent commit -62
recent entr -159
recent imag -66
recent messag -403
recent tags -57
recip -237
recip are -143
recip box -153
recipient -221
recipient and -208
recipient email -136
recipient for -267
recipient in -123
recipient is 86
recipient or -52
recipient see -101
recipient smtp -58
recipient to 77
recipient with -101
recipientscop -89
recipientscop recipientsuggestion -89
recipientsuggestion -89
recipientsuggestion comma -89
reciprocal -62
reciprocal rank -62
recognition -167
recognition from -167
recogniz -167
recogniz imag -88
recogniz proces -54
recogniz prompt -139
recommend -83
recommend approach -300
recommend default -189
recommend for -215
recommend if -234
recommend read -83
recommend that -464
recommend to -88
recommend try -79
recommend way -181
recommend workflow -132
recommendation -217
recommendation effort -52
recommendation is -99
recommendation likelihood -145
reconnect -228
reconsider -122
reconstruct -213
reconstruct the -209
record -233
record a -192
record an -126
record can -58
record do -120
record field -157
record for -160
record id -105
record in -308
record instead -238
record runs -136
record stor -99
record that -164
record to -200
record will -65
record with -136
recording -79
recover -191
recover context -107
recover that -71
recover with -80
recraft -171
recraft real -143
recraft vector -79
recreat -265
recurr -132
recurr event -128
recurrenc -176
recurrenc pattern -109
recurs -206
recursiv -245
recursiv list -185
recursivel -235
red -252
red crosshair -66
red dark -83
red f -93
red flag -82
red login -127
redact -79
redactpii -92
redesign -107
redirect -478
redirect are -118
redirect assignment -84
redirect new -58
redirect output -60
redirect to -253
redirection -177
reduc -313
reduc data -90
reduc respons -63
reduc token -165
reduc turn -120
ref -344
ref block -53
ref is -87
ref with -189
refactoring -125
refer -108
refer to -108
referenc -300
referenc _url -141
referenc as -223
referenc imag -133
referenc information -122
referenc paper -82
referenc that -315
referenc to 152
referral -127
refin -206
refin the -75
refin their -74
refinement -98
reflect -363
reflect the -83
reflog -171
reflog to -171
refresh -285
refresh the -99
refresh token -73
refresh when -68
refs -246
refs and -108
refund -148
refund _num -99
refund only -72
refus 295
regardles -170
regardles of -170
regenerat -173
regenerat the -173
regex -288
regex bracket -51
regex creat -68
regex helper -87
regexp -249
regexp _code -137
regexp each -170
regexp or -87
regexporstr -190
regexporstr _code -165
regexporstr substitution -61
region -253
region daylight -77
register -281
register custom -65
register global -77
register jiti -95
register the -75
register us -184
registr 66
registr _num -112
registr type -175
registration -76
registration selection -76
regres -112
regres into -112
regular -299
regular analytical -124
regular expression -98
regular member -103
regular parser -98
regular school -106
regular scrap -69
regular search -191
reinstall 205
reject -336
reject any -117
reject anyth -69
reject it -50
reject or -110
reject promis -54
reject smaller -92
reject thes -110
relat -362
relat _code -75
relat email -151
relat fil -97
relat firecrawl -75
relat issu -156
relat task -131
relat tool -83
relation -321
relation between -80
relation to -151
relationship -292
relationship for -153
relationship of -179
relationship to -171
relationship with -124
relativ -461
relativ file -108
relativ it -224
relativ order -108
relativ path -229
relativ sourc -206
relativ spe -63
relativ to -369
relativ urls -100
relativepath -171
relativepath _code -107
relax -162
relax format -54
releas -474
releas a -56
releas appear -124
releas cadenc -100
releas current -84
releas director -52
releas follow -59
releas frontier -91
releas id -88
releas ids -52
releas in -124
releas is -231
releas keys -146
releas lin -58
releas not -178
releas note -105
releas of -201
releas on -157
releas pipelin -108
releas pleas -95
releas proces -100
releas reject -83
releas stag -114
releas steward -192
releas team -54
releas that -172
releas to -92
releas under -73
releas version -60
releaser -237
releaser keys -88
releaser pgp -183
relevanc -234
relevanc to -170
relevant -441
relevant _name -58
relevant and -67
relevant association -73
relevant content -111
relevant one -79
relevant paper -72
relevant stat -78
relevant to -161
relevant workspac -121
relevantpag -70
relevantpag s -70
reliabl -197
reliabl and -120
reliabl scraper -123
relief -119
reload -232
rely -158
rely on -158
remain -380
remain activ -60
remain are -110
remain content -141
remain element -69
remain external -71
remain filter -139
remain rul -128
reminder -254
reminder so -97
remot 170
remot _path -166
remot branch -317
remot cloud -115
remot devic -321
remot gitlab -100
remot name -52
remot repositor -421
remot sse -132
remot url -58
remot urls -58
remov -388
remov _code -119
remov a -199
remov all -186
remov an -67
remov branch -166
remov embedd -67
remov empt -91
remov from -106
remov global -68
remov in -55
remov its -80
remov node -104
remov or -91
remov remot -50
remov the -208
remov untrack -212
remov vite -98
removal -84
renam -209
renam a -149
renam and -54
renam destructur -67
renam fil -70
renam it -111
renam them -89
renameabl -130
render a -115
render befor -100
render diagram -87
render imag -97
render the 144
render with -124
render your -89
renderscen -138
renew -168
renew a -166
reopen -110
reopen it -110
reorder -93
reorder a -93
repack -151
repack into -151
repeat everyth 265
repeat it -267
repeat violation -276
repeatedl -411
repeatedl act -64
repeatedl to -132
repl -66
repl all -195
repl but 176
repl content -72
repl databas -61
repl in 127
repl is -73
repl pass -91
repl prompt -221
repl session -190
repl text -280
repl to -357
repla -56
repla directl -56
repla the -56
replac _name -171
replac a -66
replac all -324
replac comment -164
replac default -56
replac edit -205
replac esbuild -76
replac exact -110
replac import -96
replac it -133
replac multipl -99
replac prettier -74
replac requir -115
replac text -261
replac the 263
replac with -293
replaceall -95
replacement -383
replacement for -127
replacement text -144
replacement with -87
replyto -70
replyto and -70
repo -440
repo _path -86
repo and -219
repo caution -58
repo commit -54
repo in -107
repo which -59
repo with -114
report 73
report _url -109
report a -395
report are -145
report by -63
report conflict -180
report in -237
report is -87
report its 109
report list -50
report no -340
report question -137
report stay -52
report that -53
report the 288
report when -117
report which -204
reportlab -82
repositor _path -98
repositor _url -131
repositor and 112
repositor branch -130
repositor in -304
repositor name -140
repositor promptid -109
repositor root -51
repositor should -240
repositor slug -167
repositor snapshot -53
repositor that -275
repositor to -82
repositor url -128
repositor will -119
repositor with 139
repositor you -117
reposlug -72
reposlug _code -72
represent -280
represent a -140
represent as -178
represent each -99
represent the -184
represent when -84
representation -260
representation a -103
representation of -157
reprogramm -150
reprogramm the -150
reputation -82
reqid -193
request 183
request _name -74
request _num -133
request a 97
request acros -58
request additional -101
request and -288
request approval -123
request are 324
request as -252
request body -271
request by -217
request can -78
request can't -253
request chang -393
request creat -89
request dur -168
request except -51
request exec 204
request fail -82
request field -101
request filter -74
request find -121
request first -67
request for -264
request from -238
request github -238
request header -216
request id -203
request in 89
request is 230
request mailtip -105
request note -82
request only -350
request optionall -112
request or -138
request originat -70
request pleas -130
request requir -352
request resolv -201
request respons -103
request set -52
request specific -131
request tail -222
request the -93
request time -61
request timeout -114
request tool -277
request url -249
request urlopen 204
request use -269
request which -209
request with -139
request without 234
requir -195
requir _code -143
requir _name -257
requir a -307
requir actor -88
requir an -357
requir and -291
requir argument -70
requir as -73
requir authentication -107
requir befor -127
requir body -142
requir by -243
requir calendarid -52
requir cli -86
requir coordinat -148
requir deprecat -70
requir either -54
requir esm -196
requir field -126
requir for -704
requir forc -73
requir if -300
requir information -80
requir multipl -191
requir odata -56
requir parameter -502
requir path -137
requir quer -144
requir relevant -73
requir requir -66
requir select -201
requir the 196
requir them -132
requir to 158
requir todotasklistid -68
requir unles -87
requir us -149
requir when -254
requirement -75
requirement and -104
requirement are -131
requirement may -60
requirement that -95
requirement to -99
rerank -467
rerank document -67
rerank field -69
rerank is -342
rerank model -267
rerank must -55
rerank on -130
rerank so -111
rerank the -152
reranker -291
reranker has -111
reranker model -93
reranker scor -212
rerankscor -219
rerun -487
rerun a -176
rerun call -123
rerun if -123
rerun or -53
rerun the -158
research -394
research finish -178
research keep -100
research paper -75
research task -99
reserv -188
reserv the -64
reserv with -69
reset -330
reset each -80
reset styl -56
reset the -162
reset to -81
resiz -188
resiz befor -113
resiz the -165
resolution -225
resolution algorithm -110
resolution for -191
resolution with -73
resolv -600
resolv _code -56
resolv _name -65
resolv against -56
resolv and -119
resolv asychronousl -147
resolv browser -51
resolv by -97
resolv export -74
resolv function -99
resolv in -99
resolv it -261
resolv on -187
resolv option -109
resolv the -268
resolv them -180
resolv to -75
resolv with -143
resolvefileasync -73
resolvefilesync -72
resolvefilesync _code -72
resolveformatter -175
resolveformatter resolveformatter -134
resolver -247
resolver rely -122
resolver to -96
resolver undefin -96
resort -251
resort after -111
resourc -500
resourc _name -58
resourc _path -147
resourc are -88
resourc class -67
resourc data -75
resourc e -102
resourc expos -68
resourc folder -52
resourc for -59
resourc from -66
resourc full -55
resourc has -136
resourc inherit -63
resourc link -110
resourc of -149
resourc promptid -131
resourc reach -50
resourc support -62
resourc that -101
resourc to -143
respect -161
respect config -69
respectivel -92
respectivel if -82
respond -158
respond in -61
respond to -308
respons -205
respons and -289
respons are -119
respons as -221
respons at -74
respons body -110
respons contain 162
respons field -70
respons file -110
respons fit -176
respons focus -74
respons for -140
respons format -51
respons header -165
respons id -149
respons if -162
respons in -65
respons includ 79
respons must -221
respons pass -50
respons set -57
respons shap -88
respons should -153
respons show -54
respons size -156
respons that -118
respons this -131
respons to -219
respons use -253
respons will -63
respons with -317
respons within -122
response -351
response http -83
response pag -100
responsibl -110
responsibl to -110
responsiv and -203
rest -204
rest are -84
rest of -180
restart the -336
restat -81
restat any -81
restaurant -172
restaurant bar -53
restor -192
restor a -105
restor an -83
restrict -76
restriction 57
restriction _code -147
result -78
result _name -93
result _num -120
result after -70
result analysi -84
result and -187
result are -270
result as 157
result by -324
result crawl -93
result csv -209
result default -141
result didn't -95
result distinguish -63
result filter -85
result for -83
result found -63
result from -82
result have -197
result if -281
result immediatel -60
result in -113
result includ -158
result is -206
result length -92
result mapping -184
result may -272
result object -427
result of 171
result on -70
result or -88
result qualit -93
result quer -57
result read -145
result scrutin -118
result set -318
result so -69
result than -227
result this -161
result to 109
result type -71
result use -88
result were -147
result when -87
result will -88
result with -108
result you -215
resum -259
resum a -215
resum in -73
retail -117
retail smart -109
retain -243
retain the -148
retaininheritedpermission -102
retentionday -56
retr -193
retr and -83
retr fail -231
retr just -139
retr loop -142
retr of -66
retr the -186
retr this 103
retr was -144
retr you -145
retriev -134
retriev a -248
retriev additional -94
retriev all -76
retriev detail -85
retriev from -124
retriev only -149
retriev result -73
retriev support -54
retriev the 187
retrieval -300
retrieval and -117
retrieval augment -123
retrieval into -52
retrieval without -78
return -333
return _code -267
return _name -243
return _num -177
return a -285
return all -411
return and -232
return appl -102
return as -299
return both -194
return by -178
return content -112
return contenttyp -103
return credential -342
return curl -195
return default -66
return detail -57
return div -173
return each -62
return enormou -103
return error -219
return esm -104
return event -69
return exactl -148
return execution -65
return final -56
return from -245
return full -75
return geturl -127
return hidden -56
return hits -141
return http -216
return id -70
return if -74
return in -164
return inlin -79
return issu -272
return it -293
return job -259
return json -79
return mailtip -101
return medium -50
return merg -271
return messag -55
return migration -100
return more -109
return nextrespons -175
return no 152
return not -132
return null -113
return once -101
return one -216
return only -488
return output -87
return raw -65
return respons -124
return result -81
return rul -226
return signin -155
return sourcemap -51
return statu -263
return string -75
return succes -148
return summar -72
return the -570
return them -402
return this -100
return timezoneinformation -60
return todotasklist -83
return tool -52
return tre -75
return true -89
return type -173
return unchang -69
return when -62
return which -144
return with -210
return your 63
returnbas -111
returnbas saveimag -111
returntyp -76
reus -311
reus a -200
reus that -57
rev -150
rev and -150
reveal 191
reveal this 226
reveal your 114
revenu -108
revenu conversion -60
revers 342
revers order -219
revers read -117
revert -155
revert to -108
review 88
review app -104
review comment -471
review count -167
review for -66
review is 209
review the -205
review this -275
review thread -63
review to -69
reviewer -330
reviewer statu -71
revis -380
revis previou -156
revisesthought -165
revision -353
revision number -124
revision of -193
revision to -90
revok -438
revok a -70
rewrit -313
rewrit import -79
rewritten -199
rewritten to -102
rewritten us -96
rfc -213
rfc _num -218
rgb -83
rgb _code -85
rich -264
rich menu -239
rich notification -66
rich propert -68
right 265
right after 200
right api -137
right away 168
right befor -67
right choic -191
right most -106
right mous -87
right search -236
right to -64
risk -159
ritz -60
ritz carlton -60
rng -239
rng and -178
rng to -50
roadmap -328
robert -147
robert jefe -147
robust -146
robust mvdan -89
robust plugin -84
rocket -96
rocket eyes -96
rol -316
role -328
role _name 182
role permission -52
roll -162
roll back -63
rollback -503
rollback by -368
rollback capabilit -79
rollback configuration -121
rollback if -244
rollback operation -58
rollback pipelin -132
rollback proces -206
rollback request -314
rollback to -114
rolldown -177
rolldown _url -124
rolldown is -92
rollout -225
rollup -108
rollup compatibl -63
rollup with -76
room -354
room for -145
root _code -101
root _name -88
root director -153
root driveitem -51
root file -129
root folder -249
root for -102
root from -104
root has -77
root is -209
root item -69
root level -175
root of 128
root script -250
root workspac -62
rotat -168
rotat the -139
rotation -220
rotation basi -152
rotation is -118
rothman -74
rothman benthemonke -74
round corner -112
round trip -115
round tripp -159
round up 175
rout 130
rout and -154
row -192
row limit -72
row separatel -79
rowcount -57
rowheight -154
rows -400
rows in -280
rows to -75
rpc -116
rtf -67
rtf xlsx -67
rul 75
rul _code -69
rul about -97
rul and 53
rul are -202
rul as -53
rul first -90
rul for -413
rul that -211
rul to 192
rul use -77
rul with -172
rule -318
rule coverag -60
rule customization -192
rule execution -54
rule includ -166
rule index -52
rule is -76
rule permanentl -62
rule reject -54
run 68
run _code 234
run _name -506
run a -482
run additional -144
run against -66
run an -118
run any -277
run both -202
run browser -152
run command -153
run detection -56
run doctoc -94
run efficientl -77
run follow -183
run if -62
run in -267
run it -231
run more -70
run multipl -60
run on -76
run or -117
run sync 128
run test -385
run the 186
run thes -81
run this -127
run two -183
run used -75
run when -249
run with -218
run without -164
run your -61
runn -260
runn _code -146
runn a -107
runn befor -116
runn but -119
runn command -141
runn in -312
runn insid -127
runn it -73
runn on -99
runn proces -116
runn task -100
runn terminal -108
runn the -149
runn use -82
runn with -118
runner -205
runner _url -69
runs concurrentl -73
runs in -230
runs on -124
runs the -52
runs worker -89
runtim -311
runtim agnostic -66
runtim behaviour -66
runtim ci -66
runtim logs -80
rust -221
rust and -189
rust crat -60
s -342
s _code -135
s _path -123
s appendleft -50
s i -56
s in -137
s remov -79
s that -70
s updat -113
s when -50
sa -123
sa l -123
sade -200
sade instanc -80
sade program -113
sade will -66
sadl -78
sadl the -78
safe -175
safe it -135
safe on -203
safe to -128
safeguard -227
safepars -82
safepars _code -82
safet 322
safet check 58
sal -70
sal channel -60
sal last -60
sal this -60
same -651
same artifactid -61
same as -364
same browser -57
same cach -99
same conversation -113
same conversationid -251
same director -206
same effect -93
same filereadlinelimit -71
same filter -60
same goes -98
same name -69
same operation -66
same parameter -224
same performanc -62
same relativ -69
same request -152
same rul -53
same selector -85
same shap -171
same version -175
same with -112
sampl -106
sampl exist -88
sandbox -454
sanitiz -206
sanitiz html -206
satisf -442
satisf a -50
satisf ask -203
satisf befor -121
satisf with -225
saturda -103
sav -122
sav a -103
sav in -141
sav login 153
sav relativ -91
sav the -142
sav to -268
sav view -288
save -190
save a -232
save the -315
save to 62
savedir -67
saveimag -111
saveimag imagemax -111
saving -77
saving polic -77
say 297
say a -117
say shopif -151
say that 244
says 117
says our -75
says that -57
says they -163
scaffold -86
scaffold the -64
scal -412
scal and -125
scal factor -193
scal them -80
scal to -215
scalabl -54
scalabl analysi -54
scan a -93
scan fast -73
scan for -100
scan method -147
scan scan -147
scan user -168
scann -106
scanner -190
scanner and -140
scanner tokeniz -99
scatter -110
scatter acros -110
scen 67
scen file -312
scen to -167
scenario -210
scenario in -137
scenario the -161
schedul -327
scheduledenddatetim -111
scheduledstartdatetim -159
schem -240
schem to -183
schema -407
schema and -152
schema construct -78
schema conversion -108
schema definition -52
schema discover -53
schema for -288
schema in -167
schema migration -148
schema project -58
schema see -80
schema then -83
schemavalidation -204
school -148
school account -59
school or -106
scienc -67
scienc most -67
scim -88
scim user -89
scop -403
scop _name -187
scop again -62
scop are -169
scop css -54
scop for -81
scop is -274
scop might -56
scop requir -56
scop result -125
scop the -122
scop to -199
scop with -87
scor -400
scor and -98
scor scal -125
scor tun -132
scorecard -104
scrap -300
scrap after -176
scrap content -67
scrap fail -116
scrap it -57
scrap need -123
scrap option -83
scrap tool -70
scrap use -106
scrapeid -188
scrapeoption -206
scrapeoption when -83
scraper -123
scraper tool -123
scratch -66
screen -161
screen at -50
screen does -108
screen in -120
screenshot 58
screenshot as -148
screenshot is -96
screenshot of 136
screenshot show -66
screenshot to -163
script 110
script and -250
script for -259
script from 70
script may -120
script mention -81
script not -80
script only -164
script pars -124
script rather -51
script report -136
script return -124
script runn -52
script surfac -80
script tags -71
script that -104
script to -357
script whil -94
script whos -78
scroll -249
scroll the -122
scrollabl -67
scrollabl page -67
scrutin -118
scrutin the -118
scss -97
sd -128
sd _num -128
sdk -156
sdk _num -122
sea 62
sea level -74
seamles -85
seamles interoperabilit -86
search -450
search _code -261
search _num -54
search acros -79
search and -57
search by -74
search cost -69
search earl -92
search email -72
search endpoint -63
search exampl -81
search expression -113
search file -118
search first -70
search follow -106
search for -290
search from -105
search in -180
search is -129
search miss -72
search mode -93
search my -51
search need -169
search nod -78
search once -83
search operator -75
search parameter -71
search parent -52
search proces -242
search qualit -126
search quer -168
search record -238
search result -411
search strateg -66
search term -147
search the -334
search tool 107
search type -230
search use -219
search validation -263
search version -192
search wher -69
search with -113
search without -118
search your -109
searchid -103
searchid _code -103
searchmod -229
searchmod _name -178
searchmod keyword -103
searchmod pattern -60
searchpath -88
searchtyp -236
searchtyp _name -236
searchwindow -123
searchwindow maxresult -111
season -60
season etc -60
second 88
second _num -101
second argument 293
second bullet -85
second click -78
second codebas -77
second gets -61
second given -106
second minimum -88
second to -157
secondchunk -106
secondchunk mode -106
secret 173
secret _code -215
secret is -208
secret key -176
secret of 138
secret variabl -76
section -424
section and -77
section gid -134
section group -194
section ids -100
section in -255
section instead -94
section pag -110
section read -139
section sectiongroup -63
section show -59
section the -113
section tip -57
section to -58
sectiongroup -76
sectiongroup parentnotebook -63
secur 65
securit 91
securit and -90
securit issu 98
securit releas -256
securit steward -116
securit verification 165
sed -114
sed etc -114
see -183
see _file -96
see _name -180
see _path -69
see _url -227
see a -120
see all -146
see also -125
see availabl -374
see below -125
see comparison -58
see docs -167
see exampl -92
see here -120
see iana -127
see it -198
see jsdoc -81
see relat -156
see result -60
see test -61
see the -363
see this 243
see usernam -111
see verify -88
see what -305
see which -109
seed for -60
seed one -124
seem -133
seem like -90
seem to -76
seen 135
seen by -67
sees 63
segment -243
select -203
select _name -147
select a -426
select an -157
select in -120
select is -71
select one -271
select parameter -56
select proces -306
select project -100
select statement -99
select the -473
select to -222
select version -123
select which -70
select your -183
selection -461
selection for -151
selection form -76
selection if -176
selection instruction -157
selection proces -168
selection same -53
selection you -186
selector -320
selector for -146
selector or -85
self -193
self cater -118
self contain -56
self correction -145
self host -107
self servic -129
selfservicesignup -61
sell -209
sell pet -151
sell plan -121
semantic -212
semantic analysi -87
semantic error -93
semantic version -59
semver -172
semver compliant -173
send 328
send _name -127
send all 225
send an 111
send input -118
send later -93
send only -138
send plain -119
send rat -95
send the 395
send them 90
send to -387
sender -231
sender and -60
sender chang -58
sender revert -108
senderemailaddres -162
sendinvitation -144
sendrespons -168
sens -194
sens dissatisfaction -194
senseles -79
senseles perfectionism -79
sensitiv -144
sensitiv action -64
sensitiv data -84
sent 331
sent by -91
sent item -139
sent only 113
sent to 80
sent use -256
sent with 146
sentenc -59
sentenc monitor -122
seo -124
separat -148
separat chat -132
separat command -96
separat component -85
separat from -63
separat lint -91
separat list 70
separat subset -89
separat the -277
separatel -269
separator -229
separator work -82
sequenc -392
sequenc can -86
sequenc dependent -68
sequenc it -59
sequenc sup -58
sequenc with -110
sequenc you -56
sequential -87
sequential put -87
sequentiall -73
ser -160
ser master -134
serialis 115
serialis them 115
serializ -264
serializ a -179
serializ as -129
serializ number -130
serializ their -68
serialization -139
serialization standard -80
serializer -124
serializer to -94
seriesmaster -167
seriesmaster delet -176
seriou -134
seriou attempt -134
serv 211
serv as -532
serv if 280
serv only -60
serv the -60
serv this -71
server 293
server _path 173
server and -158
server are 122
server by -215
server call -192
server circleci -85
server component -265
server configuration -257
server connectivit -154
server decod -247
server entit -96
server ever -234
server filesystem -79
server for 118
server imag -92
server is -354
server nor -185
server only -319
server or -103
server respons -215
server return 94
server root -77
server side -325
server so 76
server start -221
server support -213
server the 95
server to -96
server version -175
server was -195
server work -110
serverresponseid -57
serverresponseid _code -57
servic -98
servic by -62
servic common -90
servic e -70
servic in -91
servic plan -91
servic principal -237
servic sign -129
servic surviv 99
session _code -127
session and -242
session are -156
session can -136
session credential -192
session data -117
session default -115
session expos -54
session for -217
session has -230
session id -276
session is -198
session statu -126
session support -84
session to 87
session token 59
session use -280
session which -69
session work -159
set -55
set _code 118
set _name 82
set a -268
set as -152
set by 152
set config -57
set contain -88
set default -337
set filterbytestsresult -145
set for -73
set here -132
set isonlinemeet -67
set it -361
set languag -80
set numdocstorerank -104
set of -603
set push -135
set redactpii -92
set releas -100
set subject -136
set the -425
set this -203
set to -504
set together -117
set up -239
sets -468
sets _name -58
sets for -53
sets given -55
sets one -99
sets the -245
sets up -270
sett -425
sett alloweddirector -80
sett the -55
sett this -118
sett up -75
setting 52
setting for -79
setting or -74
setup a -72
setup and -159
setup authentication -67
setup guidelin -218
setup neon -126
setup per -85
setup stack -183
setup time -155
sever -132
sever level -132
several -251
several bottleneck -102
several condition -66
several file -114
several narrow -58
several popular -101
several prng -80
several sourc -54
sfc -138
sh 98
sh befor 128
sh mksh -73
sh syntax -138
sha -495
sha checksum -140
sha in -86
sha of -320
sha referenc -55
sha to -247
shallow -102
shallow clon -102
shap -267
shap _path -106
shap and -79
shap as -171
shar -253
shar a -354
shar cook -57
shar driv -148
shar functionalit -58
shar invitation -155
shar it -277
shar on -117
shar permission -63
shar recipient -160
shar the 71
shar utilit -84
shar variabl -134
shar with -220
shareabl -57
shareabl link -57
sharepoint -67
she -146
she _path -146
sheet -165
sheet a -60
sheetnam -95
sheetnam a -95
sheetnam c -95
sheikh -99
sheikh _email -99
shell 390
shell auto -221
shell command 81
shell languag -241
shell python -61
shell sourc -111
shell specific -52
shell to 298
shell tool 115
shift -233
shift _name -81
shift exist -50
shift remain -55
shim -127
shim _url -75
shim work -79
shingl -62
shingl _code -62
ship -68
shipp -146
shoot -176
shop -80
shopif -717
shopif admin -148
shopif ai -120
shopif apis -113
shopif cli -170
shopif function -196
shopif stor -140
shopif them -211
shopif tool -516
shopify -226
shopify checkout -88
shopify customer -89
shopify official -64
shopify quer -137
shopifyql -167
shopifyql quer -164
shopifyql shopify -137
short -411
short liv -74
short long -87
short name -124
short quer -50
short snippet -148
short summar -238
short topic -118
shortcut -162
shortcut or -129
shortcut to -56
shorter -77
shorter hex -53
shorthand -51
shorthand wher -52
shot -94
shot shell -94
should 110
should alway -195
should avoid -164
should be -464
should boost -70
should chang -126
should completel -97
should contain 306
should execut 309
should extract -81
should find -148
should have -216
should help -193
should i -78
should includ -118
should keep -59
should make -211
should map -126
should match -69
should not 178
should now -78
should only -196
should return -465
should sync -152
should test -308
should trigger -166
should use -223
should work -58
should writ -56
show -132
show _name -63
show a 100
show current -61
show den -65
show first -52
show how -61
show logs -82
show me 206
show nightl -55
show only -119
show original -67
show paragraph -61
show prompt -95
show session -126
show spe -50
show the -382
show which -59
show why -137
shower -241
shower grab -59
shown -221
shown first -169
shown in -164
shown once -268
shown perform -52
showsemanticerror -74
shrink -104
shrink working_ -67
shutdown -152
sibl -225
sibl folder -206
side -143
side effect 120
side look -167
side with -192
sidebar -67
sideindex -70
sideindex path -70
siginfo -180
siginfo _code -133
siginfo _path -87
sign -344
sign in -319
sign out -178
sign releas -54
sign secret -76
sign up -124
signal -453
signal _code -124
signal can -63
signal check -139
signal input -214
signal that -120
signal to -122
signatur 169
signatur are 196
significant -159
significant let -128
significant modification -52
significantl -117
significantl faster -120
signin -203
signin from -91
signout -164
signout sign -112
sigusr -75
sigusr on -75
silentl 244
silentl drop -60
silentl read 141
silentl truncat -115
silverio -59
silverio and -59
sim -163
similar -92
similar _enough_ -124
similar goal -170
similar in -117
similar question -71
similar to -347
similarit -74
similarit to -70
similarl -63
similarl to -52
simpl -526
simpl add -280
simpl exampl -59
simpl field -95
simpl impossibl -111
simpl nod -74
simpl now -125
simpl number -108
simpl object -65
simpl open -123
simpl path -68
simpl quer -67
simpl text -130
simpl way -90
simplest -142
simplest api -61
simplest for -90
simplif -143
simplif from -157
simplif onboard -72
simplif your -148
simulat -259
simulation -140
simulation it -80
simulator -361
simulator and -71
simulator build -87
simulator runtim -116
simulator selector -236
simultaneousl -241
simultaneousl start -72
sinc 154
sinc as -150
sinc epoch -208
sinc it 102
sinc last -127
sinc the 83
sinc they 141
sinc you -117
singl -441
singl action -141
singl call -138
singl cell -57
singl command -174
singl commit -211
singl container -52
singl file -232
singl fus -52
singl gcloud -123
singl ideall -76
singl instanc -64
singl line -200
singl operation -124
singl page -57
singl percent -127
singl resourc -60
singl set -107
singl tool -224
singl workspac -107
singular -98
singular str -98
sit -58
site -407
site _code -128
site firecrawl -64
site that -62
sitter -136
sitter bash -121
sitter timing -75
situation -268
situation is -149
situation wher -118
situation you -214
siz -256
siz alignment -93
size -396
size creation -62
size gzipp -63
size is -88
size kb -135
size limit -102
size of -90
size originpolic -67
size the -84
size to -90
ski -150
ski water -76
skill -207
skill project -84
skill then -172
skip 69
skip _code -85
skip for -110
skip it -148
skip shap -106
skip the 169
skip this -199
skipp 95
sku -63
slack -270
slack chat -158
slack handl -136
slash -265
slash and -75
slash character -67
slashbreak -54
slashbreak within -54
slew -89
slew of -89
slic -158
slic _num -57
slightl -182
slightl easier -175
slim -133
slim and -129
slot -184
slot in -184
slow -133
slow or -59
slow startup -93
slowdown -105
slower -222
slower check -180
slug -398
slug from -75
slug is -140
slug obtain -80
slug of -185
small -258
small _num -90
small chang -97
small contextual -67
small fast -78
small fil -117
small implementation -139
small incremental -70
small kb -63
small performanc -183
small px -88
smaller and -134
smaller fil -92
smaller file -52
smaller footprint -85
smaller install -126
smaller more -101
smaller than -77
smart -286
smart detection -146
smart featur -103
smart grid -109
smart recip -153
smith -69
smol -51
smol toml -51
smooth -53
smtp -198
smtp addres -170
snapshot -372
snapshot indicat -62
snapshot of -105
snapshot over -56
snapshot statu -53
snapshot to -161
snell -161
snell _email -161
snip -94
snippet -391
snippet and -153
snippet are -103
snippet do -148
snippet in -71
snippet of -114
snippet together -151
snorkel -150
snorkel div -76
snowballstemm -62
snowballstemm _code -62
so 501
so check -136
so do 213
so error -52
so exist -57
so if -243
so in 176
so it 150
so it's -203
so no -135
so on -59
so per -80
so resiz -113
so respons -176
so that 412
so the 72
so their -110
so thos -104
so to -80
so trigger -67
so unauthoriz -113
so under -92
so use -297
so vitest -100
so we -174
so will -89
so you -303
soft -170
soft delet -152
softwar -139
softwar licens -61
solution -379
solution as -175
solution hypothesi -133
solution with -88
solv -302
solv and -59
solv the -177
solv them -109
some -482
some application -87
some helper -149
some of -323
some other -266
some part -102
some reason -116
some sourc -207
some special -97
some test -151
some valu -61
someth -148
someth includ -163
someth like -103
someth now -109
someth real -64
someth smaller -107
someth with -85
sonanc -171
sonanc brand -90
sonanc jam -119
soon 147
soon as 147
sort -433
sort by -185
sort direction -79
sort in -150
sort of -160
sort order -300
sort result -140
sort the -200
sourc -435
sourc _code -50
sourc _name -71
sourc and -235
sourc are -104
sourc branch -133
sourc chang -61
sourc code -225
sourc content -117
sourc control -73
sourc data -91
sourc directl -140
sourc effectivel -123
sourc embedd -111
sourc fil -53
sourc file -334
sourc if -77
sourc in -156
sourc is -130
sourc languag -261
sourc licens -57
sourc line -186
sourc link -178
sourc map -147
sourc maps -142
sourc node -177
sourc of -230
sourc or -83
sourc own -66
sourc path -125
sourc position -53
sourc project -67
sourc reputation -82
sourc sentenc -94
sourc snippet -106
sourc so -110
sourc softwar -61
sourc tarball -122
sourc text -109
sourc that -79
sourc the -136
sourc to -54
sourc use -54
sourc vuetif -54
sourc with -103
source -184
source filenam -131
source line -115
sourcecontent -135
sourcecontentfor -118
sourcecontentfor s -120
sourcefil -157
sourcemap -420
sourcemap _url -74
sourcemap are -198
sourcemap aren't -191
sourcemap for -92
sourcemap has -51
sourcemap to -244
sourcemapconsumer -293
sourcemapconsumer prototyp -79
sourcemapgenerator -249
sourcemapgenerator _code -51
sourcemapgenerator low -151
sourcemapgenerator prototyp -78
sourcemapgenerator which -161
sourcenod -280
sourcenod from -226
sourcenod high -94
sourcenod prototyp -157
sourcenod provid -83
sourcepdfpath -183
sourceroot -101
sourcescontent -116
sourcescontent arra -92
spa -172
spa gym -53
spac _code -72
spac indentation -97
spac separat -85
span -54
sparingl -267
spars -149
spars embedd -148
spas -89
spas that -69
spawn -268
spawn and -100
spawn formatter -83
spawn function -111
spawn of -79
spe -215
spe length -58
spe of -63
spe relativ -50
spe up -83
spe whil -76
spec -335
spec can -101
spec compliant -51
spec exampl -50
spec fil -145
spec for -83
spec id -94
spec is -111
spec sourc -110
special -184
special character -99
special circumstanc -97
special float -90
special thank -71
special user -59
specializ -236
specializ angular -150
specializ start -170
specif -553
specif a -63
specif by -110
specif calendarview -62
specif condition -59
specif content -462
specif direction -89
specif director -97
specif either -76
specif event -101
specif if -74
specif in -287
specif it -136
specif leav -74
specif location -87
specif notebook -104
specif signal -180
specif the -300
specif this -111
specif whether -70
specif which -94
specific -386
specific about -71
specific action -81
specific and -290
specific app -65
specific as -158
specific commit -186
specific data -118
specific documentation -93
specific exclusion -81
specific extraction -65
specific fil -237
specific file -56
specific help -125
specific issu -63
specific location -86
specific messag -81
specific nod -80
specific nois -136
specific not -86
specific operation -75
specific operator -52
specific piec -51
specific project -259
specific record -104
specific result -74
specific section -66
specific setting -71
specific structur -71
specific terminolog -105
specific this -65
specific thread -57
specific to -144
specific typ -131
specific use -73
specific user -101
specific version -67
specific workflow -51
specific workspac -258
specific your -108
specificall -236
specificall requir -131
specification -430
specification can -101
specification in -58
specification to -251
specifier -97
specifier includ -55
specify -137
specify both -86
speculativel -166
split 115
split the -58
spoken -76
spoken between -76
sponsor -244
sponsor by -59
sponsorship -81
sponsorship can -81
sport -97
spot -154
sprit -112
sprit d -112
sql -57
sql in -138
sql quer -180
sql statement -194
squar 59
squash -183
squash _name -130
squash commit -91
squint -84
src -295
src _path -176
src _url -226
sse -132
sse _path -132
ssh 355
ssh command -91
ssh keys 83
ssh public 160
st -135
st of -135
stabilit -172
stabl -221
stabl diffusion -114
stabl version -91
stack -316
stack auth -254
stack overflow -158
stack trac -72
stack ts -68
stackfram -266
stackfram _path -266
stackprovider -110
stackprovider _code -110
stackserverapp -237
stackserverapp from -145
stackserverapp getuser -190
stackthem -110
stag -505
stag _num -76
stag after -185
stag all -121
stag area -130
stag at -51
stag chang -297
stag in -157
stag must -76
stag of -67
stag one -76
stag suffix -56
stag to -184
stag when -216
standalon -218
standalon if -89
standalon librar -134
standard -227
standard _code -59
standard _url -64
standard desktop -70
standard field -112
standard for -70
standard practic -96
standard proces -302
standard qualit -151
standard schema -57
standard time -209
standard unix -114
standardiz -58
standardiz the -58
star -257
star _num -80
star are -177
star rating -86
starr -171
starr and -132
start -68
start _code -154
start _name -195
start _num -63
start a 207
start agent -64
start an -103
start and -267
start application -80
start are -67
start benchmark -219
start by -271
start content -72
start date -116
start do -93
start doctoc -78
start end -97
start file -117
start from -208
start guid -104
start line -96
start or -213
start over -146
start point -336
start record -79
start user -141
start valu -63
start with -101
start work -226
start writ -171
start your -312
startdat -174
startdat enddat -95
startdatetim -169
startdatetim _path -144
startdatetim enddatetim -79
startindex -115
startindex raw -101
startindex size -67
startofsourcemap -103
startswith -164
startswith contain -137
startswith endswith -60
startup -177
startup due -93
startup found -214
stash -259
stat -625
stat and -75
stat are -130
stat of -329
stat open -105
stat pars -52
stat this -56
stat use -108
stat what -81
stat without -79
statement -348
statement are -99
statement import -79
statement parameter -106
static -253
static site -71
static type -65
statistic -221
statistic for -105
statistic pre -109
statisticall -91
statisticall analyz -91
statu -474
statu _name -131
statu and -236
statu check -98
statu for -65
statu in -100
statu includ -140
statu indicator -51
statu is -83
statu of -213
statu on -80
statu recent -53
statu updat -144
statu valu -64
status -222
status by -170
status for -95
stay identical -52
stay unchang -57
stay up -102
stay valid -108
stderr -212
stderr when -91
stderr whil -83
stdin -141
stdio -119
stdio mode -119
stdout -164
stdout tty -149
steer -157
steer committe -157
step 98
step _num -221
step and 76
step are -125
step befor -107
step by -289
step cli -52
step from 171
step in -368
step involv -101
step is -306
step iterativ -86
step migration -99
step not -95
step proces -80
step solution -71
step to 181
step tutorial -61
step which -85
steven -169
steven r -169
steward -214
steward have -116
steward manag -70
steward rotation -118
stewart -184
stewart x -184
still -455
still be -77
still pass -69
still research -100
stop -343
stop after -92
stop an -77
stop befor -62
stop call -180
stop poll -62
stop the -219
stop work -192
stopdirector -210
stopdirector _code -184
stopp -224
stopp or -109
stopp with -136
stopp you -87
stopword -62
stopword _code -62
stor -208
stor _name -97
stor a -211
stor command -87
stor creation -62
stor credential 115
stor custom -82
stor execution -162
stor in 155
stor it -183
stor metric -137
stor multi -104
stor of -162
stor on -83
stor or -59
stor output -124
stor requirement -104
stor review -68
stor screenshot -204
stor that -151
stor the 212
stor user -216
storag -174
storag _name -77
storefront -243
storefront graphql -106
storefront implementation -127
storefront question -94
str -200
str _code -211
str _url -70
str and 198
str arra -94
str as -249
str constant -286
str content -207
str exampl -89
str expirationdatetim -160
str for -78
str format -129
str has -404
str in -51
str instead -69
str into -99
str is -231
str it'll -224
str match -78
str of 68
str parameter -115
str pass -77
str replacement -87
str representation -52
str return -136
str s -57
str stat -99
str that -112
str the -377
str to -386
str umd -166
str valu -458
str with -286
str zoom -177
straight 170
straight to 170
strateg -303
strateg can -84
strateg couldn't -62
strateg guid -66
strateg over -53
strateg to -121
stream -288
stream as -60
stream pip -71
strict -185
strict check -169
stricter -113
stricter and -110
strictl -85
strictl tsd -85
stricttemporal -145
string -419
string and -286
string be -75
string block -52
string e -210
string templat -52
string wher -90
stringif -412
stringif _url -144
stringif benchmark -63
stringif mb -92
stringif omit -62
stringif which -109
strip -278
strip api -97
strip comment -153
strip json -82
strip the -96
strip trail -134
stripp -159
stripp them -164
strong -264
strong and -51
strong performanc -96
strong read -109
strong try -153
strongl -104
strongl recommend -78
struct -354
struct for -354
structur -356
structur and -107
structur ast -61
structur connection -81
structur data -137
structur depend -105
structur document -141
structur without -160
structur word -77
stud -171
stud participation -171
studio -187
stuff -131
stupidl -51
stupidl easy -51
styl -406
styl and -151
styl as -67
styl but -56
styl for -50
styl globall -75
styl imag -64
styl in -65
styl modul -93
styl output -137
styl them -59
styl with -121
styl you'd -95
stylelanguag -97
stylelanguag _code -97
stylelint -151
stylelint and -88
stylelint postcs -126
sub -247
sub folder -56
sub pipelin -172
sub support -132
subcommand -273
subcommand _name -146
subcommand are -68
subdirector -247
subdirector at -118
subdirector within -93
subdomain -147
subdomain in -147
subfolder -82
subfolder insid -83
subgroup -149
subject -440
subject _name -53
subject body -126
subject from -70
subject location -73
subject to -143
subject use -53
submission -153
submission the -87
submit 109
submit bugs -134
submit feedback -175
submit for -104
submit it 151
submitt -315
submitt as -101
subpath -351
subpath _path -89
subpath to -194
subscrib -281
subscrib to -277
subscribedsku -161
subscribedsku or -161
subscriber -126
subscription -245
subscription by -160
subscription contract -121
subscription creation -66
subscription expir -121
subscription for -101
subscriptionremov -98
subscriptionremov reauthorizationrequir -98
subsequent -107
subsequent angular -131
subsequent call -313
subsequent operation -212
subsequent request -60
subsequent respons -153
subsequent sequential -87
subsequent tool 56
subsequentl -229
subsequentl get -137
subsequentl mov -76
subset -248
subset of -138
subshell -170
substitution -453
substitution body -88
substitution coproc -79
substitution shar -110
substr -182
subtask -280
subtask of -157
subtopic -108
subtre -224
subtre unresolv -212
succe -122
succe silentl -122
succeed -83
succes -292
succes _path -79
succes data -136
succes feedbackid -67
successful -187
successful request -97
successfull 102
successfull appl -124
successfull written -240
successiv -87
successiv screenshot -87
such as 69
such script -120
such that -329
such when -179
sufficient -90
sufficient for -90
suffix -211
suggest -455
suggest an -133
suggest and -274
suggest fix -162
suggest quer -56
suggest the -109
suggest to -53
suggest try -163
suggestion -133
suit -367
suit _url -198
suit of -67
suitabl -156
suitabl for -156
sum 149
sum locall 160
summar and -123
summar click -86
summar detail -81
summar field -106
summar note -75
summar report -50
summar statu -132
summar strong -63
summar this -67
summar tsc -98
summariz -101
summariz a -69
summariz the -331
summariz translat -161
sunda -103
sunda monda -103
sup -207
sup _num -114
sup _path -145
super -135
super slim -129
supersed 224
suppl 267
suppl even -151
suppl map -251
suppl sourc -96
suppl the 341
suppl then -85
supplement -149
supplement from -149
supply -163
supply _name -93
supply it -102
supply messag -82
support -56
support _name -80
support _num -138
support _url -119
support all -232
support and -181
support ansi -119
support args -212
support aws -243
support both -215
support button -210
support by -288
support chang -68
support command -195
support comment -114
support detection -85
support direct -191
support do -52
support enabl -126
support escap -103
support expand -63
support extend -71
support filter -266
support follow -84
support for -319
support formatter -161
support from -238
support git -202
support github -240
support globb -217
support in -324
support is -166
support languag -419
support list -70
support me -62
support of -91
support onlin -154
support only -119
support operation -238
support opt -119
support optional -68
support pagination -238
support partial -297
support posix -114
support recursiv -185
support resourc -87
support search -78
support special -59
support startswith -137
support support -64
support the -287
support them -195
support this -132
support to -200
support track -63
support typescript -209
support unidirectional -108
support updat -68
support us -50
support valu -215
support variabl -121
support with 262
support would -93
support yet -87
suppos 156
suppos to 218
suppos you -207
sure 158
sure i'll -196
sure that 149
sure the 142
sure to 58
sure typ -112
sure you -399
surfac -332
surfac checkout -114
surfac likel -104
surfac on -80
surfac topic -114
surnam -92
surnam displaynam -92
surround -78
surround xml -80
surve -201
surve question -201
survey -58
survey an -58
surviv 99
surviv a 99
suspend 96
suspend until 152
svg -251
svg are -99
svg graphic -128
svgo -88
svgo stylelint -88
swip -206
swip from -124
swipeabl -52
swipeabl bubbl -52
switch -163
switch to -117
symbol -348
symbol are -108
symbol you -58
symmetrical -167
sync 87
sync and -173
sync from -173
sync of -83
sync sh 128
sync with -220
synchroniz -166
synchroniz a -162
synchronou -314
synchronou api -86
synchronou function -157
synchronou method -133
synchronou read -57
synchronou version -148
synonym -70
syntax -437
syntax _num -89
syntax but -205
syntax by -61
syntax for -106
syntax may -71
syntax of -304
syntax that -83
syntax through -90
syntax tree -86
system 425
system and -203
system creat -130
system for -112
system health -131
system if -121
system mac -157
system messag 256
system only -136
system operation -278
system overrid 198
system path -203
system plugin -76
system present -108
system prompt 350
system regardles -226
system the 154
system uses -152
system via -275
system which -195
systemd -90
systemd servic -90
systeminfo -200
systeminfo operat -200
t -247
t _name -56
t _num -116
t element -60
t new -56
t old -56
t r -72
tab -411
tab index -72
tabl -456
tabl e -69
tabl ids -94
tabl in -130
tabl is -147
tabl of -336
tabl rows -77
tabl show -59
tabl under -128
tabl user -109
tabl with -79
tableidentifiersonl -177
tabs 87
tag -565
tag default -56
tag gid -91
tag ids -78
tag in -111
tag is -103
tag messag -108
tag of -200
tag to -164
tag whil -80
tagg -242
tags -558
tags are -147
tags from -280
tags to -305
tail -244
tail behavior -93
tail lin -105
tail result -157
tak -346
tak _name -113
tak a -181
tak another -57
tak away -113
tak in -74
tak precedenc -134
tak to -69
tak too -125
take a -66
take in -126
take plac -238
take screenshot -123
take slot -184
take successiv -87
take the 173
take time -161
taken -250
taken by -213
taken from -94
tap -132
tarball -193
tarball are -122
tarball buffer -77
targ -104
targ extend -61
target -241
target a -165
target branch -124
target brand -164
target calendar -53
target commit -119
target date -79
target distanc -70
target es -54
target field -61
target find -134
target folder -50
target languag -123
target page -130
target rul -190
target the -102
target version -119
target vuetif -88
target webpag -78
targetpath -245
targetpath _path -250
task -346
task after -65
task and -531
task as -133
task befor -80
task chat -95
task concurrentl -66
task don't -125
task effectivel -177
task execution -84
task for -163
task from -94
task function -385
task gid -171
task id -254
task in -332
task includ -125
task insid -73
task involv -70
task is -84
task leak -75
task list -308
task map -159
task may -84
task must -149
task name -55
task operation -83
task result -222
task statu -228
task that -216
task to -408
task todo -63
task was -60
task wher -70
task will -157
task with -152
task without -109
taskresult -197
tcp -98
teach -61
teach me -61
teal -83
teal dark -83
team -435
team _code -73
team _url -111
team all -175
team and -104
team are -91
team host -93
team id -84
team meeting -102
team member -214
team scop -105
team sign -54
team to -76
team user -181
team workspac -115
teamid -234
teamid _code -155
teammat -146
teamsforbusines -146
technical -328
technical comfort -73
technical documentation -82
technical implementation -221
technical steer -157
technical valu -170
telemetr 97
telemetr default -63
telemetr opt -99
telemetryenabl -148
telemetryenabl boolean -148
tell 312
tell bas -133
tell me 147
tell that -88
tell the 109
tell us -67
tell you 122
temp -212
temp director -212
templat -463
templat _ -136
templat string -52
templat to -78
templat we'd -88
templat with -147
temporal -290
temporal api -87
temporal disabl -63
temporal implementation -172
temporal mapp -64
temporal slow -59
temporal to -60
temporal typ -79
temporar -458
temporar branch -445
tempt -79
tempt to -80
ten 202
tenant -143
tenant localaccount -64
tenni -194
tentativ -58
term -222
term are -117
term for -122
term is -84
term of -58
term support -172
term to -148
term with -121
terminal 324
terminal and 101
terminal color -113
terminal or -215
terminal output -133
terminal process -196
terminal session -209
terminal to 150
terminal work -104
terminat -370
terminat a -117
terminat all -125
terminat execution -116
terminat forcefull -84
terminat gracefull -106
terminat the -191
terminolog -117
terminolog dur -59
test -326
test _code -132
test _path -200
test _url -54
test against -50
test alway -110
test and -326
test api -56
test are -273
test asterisk -125
test cas -80
test data -158
test documentation -90
test expression -60
test failur -91
test fil -121
test file -170
test for -233
test framework -196
test from -126
test in -212
test it -308
test js -124
test metadata -97
test much -66
test pass -71
test procedur -213
test provid -132
test rais -82
test result -274
test run -243
test statu -71
test still -69
test styl -75
test suit -137
test that -81
test the -189
test thousand -92
test to -157
test tsx -60
test with -347
test your -102
text -100
text _code -223
text _num -154
text _path -237
text abov 222
text and -218
text as -82
text be -117
text bear -61
text br -124
text content -465
text corpora -96
text encoding -124
text field -238
text fil -340
text for -166
text format -317
text from -84
text in 229
text includ -158
text into 80
text is -52
text itself -74
text messag -189
text of -137
text on -97
text or -310
text parameter -148
text prompt -138
text regardles -67
text retrieval -117
text return -348
text styl -110
text then -139
text to -426
text will -108
th -257
th it -121
th of -135
th to -154
than -299
than _num -238
than a -120
than chalk -51
than fetch -58
than guess -158
than individual -51
than merg -50
than one -83
than or -199
than other -57
than read -61
than sequentiall -73
than the 94
than this -81
than v -105
than you -259
thank -295
thank goes -89
thank to -167
thank you -101
that 521
that a 55
that alread -190
that also -123
that an -115
that and -193
that any -70
that appear 142
that are -493
that aren't -66
that asid -97
that belong -81
that both -197
that branch -138
that by -163
that calendar -62
that can -242
that cancel -110
that case -226
that check -126
that come 56
that consist -104
that contain -328
that could -139
that creat -359
that discourag -115
that do -89
that does -237
that download -67
that drov -159
that each -113
that emphasiz -129
that endpoint -92
that exist -169
that explicitl -163
that extend -64
that fail -69
that fair -123
that field -114
that file -117
that folder -223
that foo -86
that function -158
that handl -151
that have -266
that hide -193
that i -185
that identif -207
that in -63
that includ -89
that indicat -60
that instanc -132
that is -341
that isn't -70
that it 149
that item -88
that languag -57
that later 162
that lead -62
that link -164
that make -104
that match 86
that may -119
that mention -88
that merchant -51
that might -108
that mov -150
that must -293
that nam -140
that need -315
that no 116
that not -75
that older -83
that organiz -135
that originall -186
that out -99
that owns -86
that parent -150
that piscina -56
that plain -72
that position -156
that power -148
that precondition -125
that preserv -71
that project -63
that projectslug -259
that propert -52
that receiv -234
that record -120
that region -77
that represent -139
that request -135
that requir -358
that result 136
that retr -144
that return -157
that runs 145
that same -106
that script -80
that sell -151
that sender -108
that should -172
that smtp -92
that snippet -70
that some -52
that sort -121
that sourc -140
that standardiz -58
that support -123
that target -98
that terminat -120
that the 344
that their 79
that ther -108
that there -64
that thes -74
that they -115
that this 135
that thread -126
that tool -192
that trigger -200
that turn -88
that user -117
that want -85
that warn -117
that was -187
that were 75
that will -524
that window -61
that work -173
that would -348
that you 87
that your -61
the 401
the _code -492
the _file -136
the _name 197
the _num -264
the _path -230
the _private 316
the a -132
the abov 56
the absolut -174
the accept -181
the acces 129
the account 221
the accurac -250
the action -363
the activ -292
the actual -57
the add -178
the addres -168
the admin -253
the administrator -97
the agent 124
the ai -241
the album -178
the alia -55
the alias -124
the all -153
the alread -87
the altitud -281
the amount 183
the analysi -108
the analyzer -208
the anchor -82
the angular -298
the animat -174
the answer -78
the app -572
the append -147
the applicabl -84
the application -295
the applyedit -157
the appropriat -130
the approval 265
the archiv 119
the argument 110
the arra -152
the art -99
the articl -86
the ask -58
the asm -126
the assertion -137
the assistant 282
the associat -205
the ast -136
the async -65
the attachment -434
the attende -119
the attribut -405
the audio -263
the auth 161
the authenticat -241
the authentication -228
the authorization 188
the automatic -182
the autoprefixer -126
the availabilit -185
the availabl -315
the aws 273
the backbon -119
the backend 55
the base 213
the basenam -91
the bash 212
the batch -177
the beginn -99
the behavior -132
the bell -61
the bench -116
the benchmark -191
the best -241
the better -207
the binar 124
the blam -114
the block -220
the body -187
the border -197
the bottom -169
the box -191
the branch 93
the browser 177
the bucket -402
the build 88
the built -75
the burden -113
the byt -191
the cach 54
the calendar -226
the call 257
the callback -337
the caller 113
the cancellation -119
the capabilit -253
the case -94
the categor -229
the cell -101
the center -68
the chai -75
the chaij -118
the chain -116
the chanc -111
the chang -453
the channel 119
the character -263
the chat -259
the cheapest 184
the check -68
the checklistitem -99
the child -224
the chosen -173
the circleci -290
the city -102
the classifya -141
the clientstat -137
the clipboard -301
the closest -145
the code 110
the collaborator -249
the collection -434
the color -189
the column -251
the combin -158
the combination -132
the comment -91
the commitment -184
the compan 139
the compil -73
the compiler -92
the complet 139
the component -266
the composabl -140
the condition -80
the config -285
the configfil -94
the configur -81
the configuration 309
the connection -304
the consol -189
the constructiv -143
the contact -494
the container -255
the content 121
the contribut -148
the contribution -166
the conversation 338
the conversationid -315
the cooki -461
the coordinat -186
the core -177
the correct -156
the correspond -133
the counterexample_ -56
the countr -174
the cpu -246
the crawl -142
the crawler -209
the creat -64
the createdb -225
the creation -88
the credit 183
the crm -264
the cronjob -147
the crosshair -169
the csv -226
the current -106
the currentl -215
the curriculum -290
the cursor -150
the cycl -161
the data 196
the databas 377
the date -268
the day -312
the days -159
the debug -177
the default -113
the delet -140
the deletion -104
the dependenc -56
the deplo 209
the deployment -172
the depth -133
the description 69
the desir -203
the desktopcommander -193
the destination 89
the detect -60
the detection -62
the dev -98
the devengin -68
the devic -366
the device -132
the devtool -208
the diagram -67
the dialog -279
the diff -247
the differenc 93
the different -79
the direction -209
the directl -50
the dirnam -97
the discussion 74
the displa -110
the displaynam -124
the distanc -147
the docs -295
the document -344
the documentation -189
the dom -133
the domain -278
the download -148
the draft -438
the driv -255
the driveitem -99
the droplet -231
the earlier 303
the edit -192
the element -364
the email -159
the embedd -91
the encounter -68
the encrypt -87
the endpoint -295
the engagement -152
the enter -162
the entir 202
the entit -219
the entr -189
the environment -132
the equivalent -67
the error -335
the esm -95
the essential -154
the estre -112
the event -178
the exact -415
the exampl -345
the excel -178
the executabl -130
the execution -125
the exist -357
the exit -157
the expand -136
the expect -209
the expens -129
the export -429
the extension 116
the extglob -69
the extract -180
the failur -167
the fallback -192
the fastest -197
the featur -87
the feedback -279
the fetch 162
the field 53
the figma -164
the fil 71
the file -90
the filenam -274
the fill -64
the filter -204
the final -221
the firewall 130
the first 195
the flag -232
the fleet -122
the fn -224
the focus -109
the folder -277
the follow 139
the font -247
the format -387
the formatl -64
the formatt -130
the formatter -326
the forward -267
the founder -184
the fourth -128
the from -55
the front -222
the full -386
the function -441
the fusion -113
the futur 56
the gate -201
the general -174
the generat -488
the generator -84
the generic -50
the get -112
the getmailtip -131
the gid -111
the git -51
the gitter -123
the given -631
the global -194
the glossar -125
the goal -278
the graphql -203
the group -130
the handler -202
the head -139
the header -227
the helm -83
the help -175
the hidden 194
the high -74
the histor -252
the home 322
the host -266
the hrtimenow -111
the html -190
the http -187
the hubspot -376
the human -130
the hypothesi -116
the id -402
the idea -59
the identit -224
the ids -71
the ifram -156
the iid -259
the imag -474
the import -336
the importer -78
the inbox 151
the incom -64
the increas -54
the indentation -61
the index -499
the indic -128
the information -214
the initial -374
the initiativ -314
the input -228
the insert -76
the install -88
the installation -69
the instanc -150
the instruction 337
the integration -154
the intent -58
the internal 248
the internet -52
the isc -58
the ishidden -86
the issu -512
the item -381
the its -85
the javascript -64
the jiti -61
the json 112
the key -396
the keyboard -182
the keyr -216
the keys 120
the kind -142
the knowledg -225
the kubectl -81
the label -283
the languag 88
the last 170
the latest -383
the latitud -267
the latter -161
the left -181
the legac -123
the length -126
the lexical -154
the libc -85
the librar -284
the library -179
the licens -424
the licenseassignmentstat -50
the light -67
the lightweight -50
the limit -208
the limitation -215
the lin -105
the linear -189
the link -261
the linkedresourc -197
the linter -190
the list -63
the live -87
the llm -368
the local -162
the location -315
the login -365
the logo -192
the logs -221
the longitud -213
the lowest -96
the magic -215
the mail -52
the mailfolder -199
the main -388
the major -169
the mapp -214
the mapping -170
the maximum -269
the mcp -114
the meet -289
the memor -283
the mention -178
the merchant 202
the merg -310
the messag -315
the metadata 202
the method -157
the microarchitectur -93
the middl -104
the migration -341
the migrationreceipt -144
the mileston -150
the mime -208
the minimal -159
the minimum -282
the miss -205
the mit -222
the mobil -237
the mock -185
the mode 140
the model 283
the modern -71
the modification -97
the modul -334
the mongodb -259
the monitor 137
the month -237
the more -269
the most 67
the mr -135
the my -88
the n -190
the naiv -61
the name -405
the namespac -312
the nativ -51
the nd -135
the nearest -71
the necessar -76
the need -291
the nest -131
the network -239
the new -116
the newl -227
the node -268
the nodej -117
the normal 96
the not 194
the note -237
the notebook -199
the notification -88
the number -68
the object -227
the objecttypeid -178
the observation -107
the occurrenc -96
the odata -166
the official 77
the offset -145
the oldest -116
the on -218
the onboard -108
the one 218
the open 154
the operand -135
the operat -225
the operation -92
the operator -156
the opts -68
the order -462
the organization -309
the organizer -226
the original -394
the other 239
the outcom -181
the outlook -178
the output 92
the overrid -386
the owner -130
the ownerid -180
the oxidation -67
the packag 357
the pag -303
the page -402
the paginat -63
the parameter 184
the parent -269
the pars -131
the parser -242
the parsetre -58
the part -143
the partner -172
the password 80
the patch -146
the path -293
the pattern -281
the payment 186
the pdf -109
the performanc -176
the permission 127
the person 99
the persona -210
the pipe -218
the pipelin -330
the pipelinechoicenam -184
the plain -288
the plan -219
the planner -50
the platform -171
the playground -200
the playwright -186
the plugin -190
the polic 167
the port -138
the portalid -118
the position -219
the possibl -183
the post -224
the postman -186
the pre 221
the preced 225
the prefer -95
the preferr -157
the previou -433
the pric -183
the principl -131
the privat 149
the problem -198
the proces 203
the process -83
the product 81
the profil -68
the program -236
the project 93
the projectslug -252
the prompt 89
the propert -297
the proposednewtim -56
the protect -163
the provid -328
the provision -58
the public 192
the pull 216
the purpos -66
the put -253
the q -121
the query -122
the question -74
the queu -84
the rang -245
the raw -218
the reaction -171
the read -312
the readm -342
the real 87
the reason -66
the recipient -79
the recommend -312
the record -339
the recurr -137
the recurrenc -109
the red -125
the ref -189
the referenc -82
the region -117
the regular -98
the relation -83
the relativ -131
the releas -140
the releaser -222
the relevant -242
the relevantpag -70
the remain -218
the reminder -145
the remot 184
the repl -244
the repo -378
the repositor 71
the request -167
the requir -372
the reranker -262
the research -195
the resolution -184
the resourc -234
the respons -207
the response -341
the rest -202
the result 314
the retr -231
the return -218
the review 74
the rfc -205
the rich -131
the right -284
the roadmap -232
the robust -89
the role 165
the rollback -352
the root -99
the rows -281
the safe -130
the same -514
the sandbox -384
the sav -195
the scan 166
the scanner -99
the scen 130
the scenario -137
the schema -190
the scim -89
the scrap -70
the screen -123
the screenshot -247
the script -300
the search -348
the second 160
the secret -306
the section -282
the securit 253
the select -394
the selection -120
the sender -93
the sentenc 89
the separator -153
the sequenc -58
the ser -81
the serializer -94
the server -65
the session 138
the set -374
the setting 192
the shar -125
the shell 307
the shopif -293
the shopifyql -164
the short -179
the shrink -67
the sideindex -70
the simpl -68
the simplest -61
the simulator -232
the singl -60
the site -239
the size -102
the slack -158
the slug -140
the smart -153
the snapshot -143
the solution -225
the sort -192
the sourc -402
the sourcemap -383
the spec -184
the specializ -170
the specif -469
the specific -332
the specification -258
the sql 65
the ssh 118
the stack -95
the stag -186
the standard -151
the start -336
the stash -168
the stat -315
the statu -217
the step 213
the stor -133
the strateg -84
the styl -139
the subcommand -146
the subset -64
the subtask -155
the successful -97
the suggest -162
the sum 150
the suppl -285
the support -298
the surfac -132
the swip -124
the symbol -89
the sync 247
the syntax -302
the system 123
the tabl -345
the tag -318
the target -323
the task -74
the team -130
the templat -87
the temporal -194
the temporar -379
the tenant -109
the term -341
the terminal 338
the test 187
the text 130
the th -196
the them -284
the third -66
the thread -203
the threshold -50
the time -442
the timestamp -183
the tiniest -111
the titl -276
the to -293
the todo -200
the token 194
the tool 419
the toolkit -128
the top -355
the trac -118
the track -113
the translation -235
the traversal -205
the tree -258
the triag -117
the truncation -139
the tsc -107
the tsconfig -205
the turn -158
the tutor -195
the tutorial -61
the typ -84
the type -354
the typescript -227
the uid -184
the uidomain -84
the underly -199
the undici -194
the unif -156
the uniqu -185
the universal -112
the unknown -62
the unset -149
the updat -232
the upgrad -109
the upload -226
the url -110
the usag -241
the use -166
the user 541
the useuser -86
the utc -199
the v -52
the valid -54
the variabl -322
the variable -269
the variou -151
the vast -90
the vector -156
the version 57
the very -183
the visibilit -158
the vitest -139
the vs -112
the walk -164
the wasi -131
the weather -62
the web -51
the webhook 283
the websocket -118
the week -159
the whol 115
the window -133
the wonderful -71
the work 194
the workaround -93
the workbook -85
the workflowid -242
the workspac -138
the workspace -219
the worktre -79
the world -83
the writ -102
the wrong -111
the x -219
the xml -151
the y -141
the yaml -137
the yarn -66
the z -108
the zoneles -204
their 153
their ancestor -63
their background -184
their browser -229
their codebas -60
their content 258
their correspond -176
their crm -228
their docs -120
their edg -68
their employer -167
their entiret -100
their exact -100
their financial -148
their fund -214
their hubspot -213
their ids -94
their join -77
their location -202
their mailbox -100
their nam -155
their operat -157
their other -83
their own -249
their payment -88
their propert -181
their quer -128
their rang -110
their repositor -117
their selection -74
their solution -175
their stor -162
their tool -135
their typ -202
their usag -64
their valu -177
their workload -67
them 349
them _file -241
them _num -72
them an -131
them and 114
them as 160
them becaus -62
them director -311
them displa -59
them entirel -164
them from -216
them in 207
them into -80
them itself -85
them project -86
them that -131
them to 177
them too -148
them until -210
them up 153
them when 251
them whil -136
them you -149
themselv -308
then 181
then _name -101
then a -87
then after -70
then an -53
then call 82
then can't -104
then deduplicat -139
then delet 165
then execut -236
then make -127
then one -164
then pass -51
then pick -95
then poll -85
then prs -162
then retr -243
then run -345
then send 311
then summariz -82
then the -308
then they -84
then use -357
then you -178
ther 255
ther after -145
ther are -325
ther first -148
ther is -111
ther itself -175
ther was -205
there -120
there a -85
there only -64
therefor 187
therefor carr 168
thes -56
thes allow -93
thes are -187
thes aren't -74
thes beyond -87
thes bottleneck -77
thes cas -204
thes command -81
thes default -101
thes definition -224
thes distribution -73
thes docs -67
thes fil -74
thes flag -163
thes form -88
thes format -98
thes generator -68
thes helper -134
thes instruction 218
thes invalid -110
thes keys -121
thes metric -50
thes mount -56
thes must -100
thes navigation -52
thes new -153
thes optimization -92
thes pag -69
thes parameter -352
thes plugin -121
thes situation -214
thes stag -171
thes step -358
thes styl -65
thes thre -57
thes tool -120
thes two -51
thes typ -88
thes valu -143
thes wonderful -89
they 98
they _path -119
they also -62
they came 56
they can -133
they care -142
they do -165
they don't -155
they have -212
they interfer 167
they meant -133
they must 68
they need -338
they remain -60
they should -153
they typicall -121
they want 151
they were -204
they will -138
they would -79
they'll -90
they'll appear -90
they'r -250
they'r outsid -130
they'r requirement -95
they'v -254
they'v complet -186
they'v made -137
thing -296
thing that -66
thing to -258
think -366
think even -65
think it -83
think of -119
think proces -154
think step -248
think that -56
think your -119
third -105
third lets -61
third part -71
this 418
this _code -336
this a -306
this action 81
this after -259
this allow -169
this and -56
this api -331
this approach -112
this argument -104
this arra -164
this articl -62
this as 256
this audio -275
this becaus 77
this befor -473
this behavior -78
this but -79
this cach -97
this can -259
this cannot -360
this case -210
this chang -151
this circleci -85
this com -92
this command -367
this component -241
this configur -210
this convenienc -140
this cop -87
this could 77
this creat -265
this data -107
this date -91
this definition -84
this directl -209
this director -67
this documentation -122
this endpoint -366
this ensur -101
this essentiall -98
this etag -131
this exampl -190
this exclud -150
this fail -192
this featur 94
this field -365
this file -455
this first -229
this flag -164
this for -170
this fork -56
this format -168
this from 113
this function 381
this general -81
this get -159
this globall -178
this guid -204
this happen -274
this help -228
this helper -184
this if -404
this immediatel -69
this includ -186
this information -204
this insid -61
this instead -430
this instruction 400
this is -263
this issu -228
this it's -75
this journe -176
this lets -142
this librar -385
this limit -174
this machin 147
this made -222
this mak -84
this map -250
this may -156
this mean -207
this messag 103
this method -237
this might -82
this modul -157
this month -60
this must 330
this name -208
this node -73
this not -58
this npm -76
this object -252
this only -451
this operation -162
this option -360
this or -388
this over -110
this packag -527
this page -102
this parameter 251
this part 175
this path -225
this prevent -81
this program -64
this project -559
this propert -415
this proposal -77
this purpos -64
this quer -216
this reach -72
this remov -91
this repeatedl -74
this replac -67
this repositor -178
this requirement -60
this reset -144
this respons -121
this rule -54
this safeguard -227
this secret 137
this section -159
this sender -85
this server 422
this session 178
this sets -86
this should -468
this sinc 66
this situation -149
this skip -85
this sort -112
this sourc -260
this stag -93
this start -195
this static -71
this statu -221
this step 177
this support -70
this tabl -147
this task -285
this the -183
this this -143
this thought -66
this time -66
this to -86
this toequaltypeof -61
this tool 295
this topic -330
this turn -313
this type -126
this typescript -88
this url -111
this user 89
this valu -381
this variabl -248
this warn -108
this way -264
this week -82
this when -376
this will -364
this without 277
this won't -131
this work -104
this workspac 248
this year -60
this you -328
thisparameter -284
thisparameter _code -284
thos -338
thos action -59
thos condition -60
thos fail -125
thos fil -104
thos glob -60
thos relativ -104
thos utilit -256
thos version -129
though -154
though see -156
thought -307
thought but -111
thought can -65
thought if -178
thought need -169
thought number -188
thought revis -66
thought step -247
thought the 114
thoughtnumber -177
thousand -92
thousand of -92
thre -307
thre identifier -104
thre layer -64
thre option -57
thre tim -197
thread -377
thread communication -87
thread in -63
thread on -54
thread priorit -57
thread worker -100
threshold -293
throttl 99
through 334
through _name -113
through a -287
through an -79
through one -240
through self -129
through test -238
through this 196
through to -110
throughput -84
throughput in -85
throw -314
throw an -193
throw error -162
throw pars -86
thrown 63
thrown if -79
thumbnail -121
thumbnail sets -56
thumbnail with -88
thumbsup -96
thumbsup rocket -96
thursda -103
thursda frida -103
thus -248
thus foo -97
thus not -205
ticket -54
tier -184
tier _num -170
tier and -64
tight -100
tight _num -83
tighten -57
tighten them -57
tild -83
tild path -83
tim -378
tim and -75
tim bas -118
tim faster -81
tim in -113
tim includ -68
tim on -56
tim per -141
tim smaller -51
tim telemetr -63
tim the -139
tim with -197
time -69
time _name -427
time _url -88
time and -102
time at -111
time by -56
time code 64
time default -107
time format -90
time in -243
time internalreplymessag -98
time is 191
time iso -69
time it -170
time last -74
time of -330
time permission -150
time remain -103
time scheduledenddatetim -111
time secret -236
time test -67
time that -419
time the 67
time they'll -90
time tip -97
time to -310
time use -220
time when -309
time you 168
time zon -208
time zone -228
time_ -84
time_ error -84
timekeep -77
timekeep quirk -77
timel -61
timel manner -61
timelin -237
timelin of -212
timeout -368
timeout for -102
timeout in -137
timeout reach -63
timeout to -217
timer -239
timer will -201
timestamp -355
timestamp for -134
timestamp in -136
timestamp iso -63
timestamp of -161
timezon -311
timezon and -219
timezon end -135
timezoneinformation -60
timezoneinformation object -60
timezonestandard -194
timezonestandard path -194
timing -75
timing includ -75
timoth -120
timoth j -120
tiniest -111
tiniest and -111
tiny -147
tiny and -79
tiny api -71
tinybench -176
tinyexec -131
tinypool -215
tinypool _code -84
tinypool is -125
tinypoolchannel -81
tinypoolchannel _code -81
tinyrainbow -107
tip -430
tip creat -115
tip delet -172
tip for -133
tip in -68
tip list -153
tip updat -73
tips -83
titl -549
titl _name -148
titl and -253
titl of -338
tj -91
tj holowaychuk -91
tl -126
tl dr -126
tls -172
tmx -183
tmx file -182
to 274
to _code -300
to _email 335
to _path 129
to _private 189
to _url 598
to a -356
to abort -156
to abstract -83
to accept -150
to acces -445
to accommodat -111
to accomplish -180
to account 219
to acknowledg -118
to action -50
to activat -86
to actuall -73
to additional -62
to addres -94
to adjust -134
to all -233
to allow 191
to almost -62
to alway -199
to an -341
to analyz -196
to another -413
to answer -74
to any 271
to anyon -86
to appear -263
to append 92
to appl -288
to approv -260
to archiv -150
to ask 100
to assert -95
to assign -167
to attach 86
to attend -79
to authenticat 67
to automaticall -76
to avoid -297
to be 199
to becom -150
to billabl -72
to bind -67
to blam -59
to both -96
to bson -54
to build -160
to bypas 80
to call 50
to cancel -129
to cap -83
to cc -57
to chang -346
to check -397
to choos -266
to chunk -162
to circleci -103
to cj -59
to clear -328
to click -154
to clon -66
to clos -93
to code -149
to collect 91
to combin -189
to comment -157
to commit -145
to compar -192
to compiler -93
to complain -264
to complet 186
to concatenat -54
to configur -68
to confirm 237
to connect -351
to construct -131
to contain 206
to container -75
to continu 106
to contribut -159
to control -93
to convert -61
to copy -185
to correctl -81
to count -120
to creat -548
to crm -73
to customiz -148
to cut -74
to date -226
to deactivat -124
to deal -121
to debug -171
to decid -214
to default -95
to defin -265
to delet -389
to describ -261
to detect -225
to determin -289
to diagnos -193
to directl -186
to disabl 96
to discover -419
to disk -223
to displa -75
to do -420
to download -206
to drop -88
to duplicat -115
to each 92
to ease -155
to easil -67
to edit -256
to emb -249
to emulat -264
to enabl -152
to end -221
to ensur -338
to establish -224
to eval -258
to ever -321
to examin -221
to exclud -199
to execut -596
to expand -86
to expect -148
to experiment -105
to explor -127
to extract -281
to fals -174
to fast -78
to fetch -446
to fil -298
to file -211
to fill -387
to filter -293
to find -371
to finish 247
to first -157
to fix -168
to focu -117
to follow 89
to for -109
to forc -80
to fork -105
to format -317
to forward -177
to free -169
to fulfill -230
to gather 84
to generat -347
to get -125
to give -172
to go -190
to grant -73
to gues -164
to hacker -82
to handl -269
to have -279
to head -74
to help -213
to hover -104
to identif -133
to ignor -165
to implement -98
to improv 85
to in -303
to includ -562
to index -68
to infer -133
to initializ -178
to insert -238
to inspect -277
to install -376
to instanciat -80
to instead -110
to integrat -90
to interact -203
to interpret -75
to isolat -100
to it 56
to iterat -53
to javascript -102
to json 114
to just -121
to kat -59
to keep 174
to knip -71
to launch -117
to learn -293
to leav -270
to limit -161
to lint -153
to list -377
to llm -293
to load -125
to locat -61
to lowest -65
to main 86
to maintain -208
to make -343
to manuall -160
to mark -50
to match -365
to matter -136
to mb -148
to me 72
to merchant -58
to merg -321
to messag -80
to microsoft -102
to migrat -204
to millisecond -138
to minif -118
to minimist -61
to mode -147
to model -82
to monitor -92
to move -197
to narrow -323
to navigat -162
to new -143
to node -111
to nodej -109
to notif -252
to observ -193
to obtain -230
to official -211
to one -179
to only -148
to open -347
to operat -133
to opt -180
to optimiz -101
to order -127
to organiz -80
to other -227
to our 57
to overrid -55
to packag -59
to page -128
to pars -156
to pass -406
to patch -215
to perform -375
to pick -88
to plac -191
to poll -105
to popular -90
to populat -141
to post -308
to postman -209
to power -209
to pres -183
to preserv -156
to prevent 93
to preview -94
to print -184
to prioritiz -81
to process -74
to produc -94
to project -72
to propert -129
to propos -55
to provid 79
to pull -196
to push -347
to quer -82
to question -53
to quickl -58
to rank -114
to re -62
to reach -229
to read 80
to reapeat -69
to rebas -181
to rebuild -176
to receiv -219
to recipient -157
to record -320
to redirect -252
to refin -135
to regenerat -173
to regex -69
to remov -284
to renam -63
to render -173
to reorder -93
to repl -155
to repla -56
to replac -393
to report 117
to repositor -51
to request -348
to requir -154
to rerank -196
to rerun -291
to research -123
to reset -92
to resolv -326
to respect -111
to respond -377
to restor -140
to restrict -76
to resum -215
to retain -125
to retriev -440
to return -273
to reus -57
to review -170
to rewrit -79
to rollback -117
to run -245
to rust -102
to s -74
to sampl -106
to save -360
to scal -156
to scan -125
to scrap -146
to scroll -66
to search -346
to see 174
to select -585
to send -78
to sensitiv -64
to separat -279
to serv -122
to set -467
to setup -259
to shorter -77
to show -176
to sign -126
to simplif -148
to skip -283
to solv -223
to sort -319
to sourc -73
to spe -83
to specif -100
to stag -132
to start -264
to stderr -172
to stdin -127
to stop -91
to stor -278
to subject -238
to submit -265
to subscrib -250
to suggest -133
to summariz -151
to support -368
to surfac -146
to swip -178
to tag -76
to take -200
to temporal -64
to terminat -118
to test -275
to that -276
to the 308
to their 54
to thes -114
to throw -82
to toml -60
to track -288
to transfer -72
to transform -88
to transvers -102
to travers -103
to trigger -239
to trim -67
to tty -139
to type -214
to typescript -81
to typescript_ -51
to unassign -75
to unbash -50
to understand -296
to uniquel -126
to unsafel -97
to updat -433
to upgrad -96
to upsert -240
to upstream -56
to us -199
to use -157
to user -115
to utc -67
to v -177
to validat -211
to verif 77
to view -263
to vitest -72
to wait -444
to walk -102
to wasm -62
to what -114
to wher 89
to which -308
to within -62
to work -244
to yaml -61
tobe -232
tobe _code -232
tobean -293
tobean _code -257
tobecallablewith -179
tobecallablewith _code -180
toc -169
toc _url -77
toc generat -77
toc pleas -132
toda -165
toda then -82
todo -300
todo as -63
todo in -61
todo map -201
todo task -162
todo to -201
todotask -83
todotask object -77
todotasklist -145
todotasklist id -95
todotasklist object -73
todotasklistid -68
todotasklistid from -68
toequaltypeof -215
toequaltypeof _code -167
toequaltypeof this -61
toextend -242
toextend _code -161
toextend is -80
together in -60
together see -92
together to -151
together with 203
toggl -231
toggl _name -62
toggl namespac -95
tohavepropert -167
tohavepropert _code -163
tojson -84
token 133
token and 59
token as 325
token by -154
token cost -110
token for -589
token in -106
token is -279
token limit -150
token nadd -103
token offset -99
token per -58
token provid -145
token stat -52
token to 264
token usag -98
tokenfilter -95
tokeniz -99
tokeniz the -99
tokenizer -112
tokenizer _url -134
told 217
told the -80
tolerant -241
tolerant parser -113
tomatchobjecttyp -214
tomatchobjecttyp _code -178
tomatchtypeof -164
tomatchtypeof _code -96
tomatchtypeof deprecat -50
toml -232
toml is -51
toml parser -65
toml test -125
toml typ -79
toml type -105
toml v -51
toml valu -57
tomldat -123
tomldat _code -67
tomldat object -55
tone -229
tone or -52
tone together -96
too -307
too broad -115
too long -129
too up -74
too vagu -74
tool 499
tool _name 255
tool _num -187
tool _path 287
tool _url -248
tool acts -123
tool after -293
tool are 282
tool argument -118
tool as 199
tool availabl -186
tool befor 393
tool both -209
tool can 113
tool creat -346
tool e -196
tool exactl -80
tool fail 130
tool for -103
tool generat -298
tool guid -206
tool has 302
tool help -254
tool histor -196
tool ide -52
tool identif -215
tool if -218
tool immediatel -331
tool in 135
tool indicat -162
tool is 102
tool like -88
tool list -283
tool modif -169
tool more -141
tool multipl -114
tool must 136
tool need 221
tool no 153
tool of 187
tool open -109
tool or -259
tool output -68
tool over -256
tool perform 129
tool proactivel -177
tool provid -202
tool read 190
tool recommendation -52
tool repeatedl -344
tool report -53
tool requir -119
tool respons -110
tool retriev -323
tool return 139
tool shown -52
tool simpl -123
tool sinc 63
tool that -491
tool the -129
tool then -192
tool this 146
tool until -190
tool usag -73
tool use 71
tool verdict -103
tool when -357
tool whenever -335
tool will -271
tool with -66
tool without -260
tool you -175
toolchain -76
toolkit -367
toolkit capabilit -203
toolkit docs -55
toolkit materiall -128
toolkit thes -120
toon -81
top -95
top _num -259
top ai -190
top level -190
top of -142
top orderb -104
top product -60
top result -183
top to -106
topic 147
topic _code -118
topic cover -176
topic in -132
topic into -81
topic is -95
toplevel -112
toplevel invocation -112
torecipient -343
torecipient ccrecipient -101
torecipient is -177
tostr -90
tostringwithsourcemap -58
tostringwithsourcemap startofsourcemap -58
total -330
total duration -157
total if -86
total number -163
total sal -60
total trend -58
totall -80
totall different -80
totalmembercount -89
totalmembercount maxmessagesiz -89
totalthought -168
touch -278
toward -61
toward some -61
tr -156
tr afterward -131
tr the -97
trac 75
trac information -99
trac record -98
track -284
track chang 110
track of -304
track plan -107
track the -158
track usag -146
tradeoff -58
tradeoff in -58
traffic -81
trail -227
trail comma -199
trail newlin -131
train 109
train on -324
transcript -141
transfer an -278
transfer to -78
transferlist -54
transferlist option -54
transferr 175
transferr to 175
transform -327
transform styl -121
transform the -183
transformation -124
transformation first -127
transformer -134
transformer that -85
transition -133
transition issu -58
transition to -98
translat -374
translat account -272
translat formall -153
translat into -110
translat or -161
translat to -75
translation -350
translation in -78
translation mass -88
translation memor -206
translation qualit -66
translation unit -63
transmit 275
transparent -91
transparent red -93
transpil -112
transpil with -94
transport -202
transport use -59
transvers -102
transvers alternativ -102
trash -238
travel -169
travel as -118
traveler -70
travers -217
travers parent -112
travers the -90
traversal -262
traversal function -205
traversal order -128
tre -169
treat -61
treat as -410
treat equall -117
treat it -173
treat messag 56
treat number -94
treat the -317
tree -306
tree and -162
tree of -153
tree sitter -136
trend -67
trend or -58
treturn -104
treturn action -61
triag -117
triag a -117
triag guid -117
triager -120
triager follow -117
trigger -353
trigger a -179
trigger an -81
trigger by -83
trigger earl -57
trigger event -129
trigger the -261
trim -256
trim content -56
trim older -170
trimm -295
trimm do -244
trimm full -64
trip -231
trip to -78
trip up -184
tripp -159
tripp base -159
troubl -176
troubl shoot -176
troubleshoot -164
troubleshoot and -87
troubleshoot with -104
true -399
true _code -212
true _name -204
true and -235
true args -95
true comment -102
true condition -102
true enabl -101
true filter -124
true for 88
true if -537
true in -215
true includ -233
true isremovabl -137
true merg -79
true messag -161
true microsoft -67
true often -73
true on -86
true only -302
true output -87
true return -128
true sade -66
true tak -52
true the -398
true to -292
true uses -159
true_ -125
truncat -363
truncat argument -132
truncat one -118
truncat only -78
truncat output -129
truncation -214
truncation handl -138
trust 277
trust api -245
trust for -89
truth -226
truth in -211
try -54
try _path -82
try another -63
try different -121
try other -79
try tak -57
try thes -199
try to -346
ts -278
ts _code -77
ts eslint -104
ts estre -143
ts expect -199
ts file -55
ts propert -112
tsc -253
tsc emeriti -117
tsc regular -103
tsc technical -110
tsc vot -101
tsconfck -81
tsconfig -181
tsconfig defin -71
tsconfig discover -87
tsconfig file -202
tsconfig path -109
tsconfigresult -72
tsconfigresult object -69
tsd -302
tsd doesn't -85
tsd for -255
tsgolint -140
tsgolint _code -75
tsgolint exist -105
tsparenthesizedtyp -60
tsx -332
tty -250
tty and -139
tty is -151
tub -144
tub casino -53
tuesda -103
tuesda wednesda -103
tun -194
tun need -132
turckheim -115
turckheim _email -115
turn 93
turn count -120
turn it -127
turn off 169
turn to -158
turn work -214
tutor -374
tutor and -210
tutor by -150
tutor persona -59
tutor session -215
tutor you -175
tutorial -255
tutorial _url -110
tutorial and -75
tutorial concept -94
tutorial for -61
tv -148
twilio -97
twilio api -97
twin -51
twin singl -51
twister -90
twister generator -51
twitter -105
twitter alibaba -105
two call -137
two class -128
two layer -91
two level -143
two list -62
two major -132
two mod -105
two non -51
two option -51
two search -183
two sourcemap -191
txt 124
txt _path -153
typ -350
typ _path -185
typ _thanks -51
typ and -270
typ apis -69
typ are -130
typ can -84
typ description -87
typ don't -122
typ e -51
typ for -100
typ here -84
typ in 289
typ includ -76
typ king -51
typ of -268
typ so -94
typ strong -51
typ support -64
typ to -78
type -473
type _code -95
type _name -111
type _url -88
type a -104
type and -147
type argument -60
type assertion -61
type awar -167
type awarenes -79
type bas -236
type constraint -87
type definition -142
type diagnostic -145
type e -238
type for -129
type helper -169
type ids -54
type information -76
type instead -67
type is -279
type mapp -60
type of -392
type preservation -198
type properl -102
type text -142
type that -108
type to -197
type with -105
typeerror -165
typescript -425
typescript _code -84
typescript _num -74
typescript _url -124
typescript and -193
typescript api -62
typescript at -58
typescript behaviour -88
typescript built -74
typescript codebas -198
typescript communit -145
typescript config -70
typescript ecosystem -58
typescript eslint -96
typescript fil -192
typescript first -63
typescript out -189
typescript project -81
typescript relat -109
typescript support -93
typescript to -118
typescript type -64
typescript user -158
typescript version -135
typescript_ -51
typeset -165
typical -146
typical flow -146
typicall -273
typicall _num -103
typicall call -167
typicall use -121
typo -260
typo relief -119
typograph -63
typograph elevation -59
tz -104
tz request -104
ubuntu -122
ucp -124
ucp cli -117
udid -231
ugly -100
ugly in -100
ui -246
ui and -64
ui component -87
ui for -101
ui surfac -74
uid -299
uid of -156
uidomain -161
uidomain and -84
uint -93
uint arra -93
uk -58
ultra -159
ultra high -111
umd -166
umd js -166
unabl -185
unabl to -185
unabletodeserializepostbod -132
unapprov -208
unapprov clear -54
unarchiv -155
unarchiv a -103
unassign -75
unauthoriz -113
unauthoriz visitor -113
unavailabl -353
unavailabl with -200
unawar 110
unawar of 110
unbash -282
unbash _num -75
unbash does -61
unbash is -112
unbash provid -109
unbash v -50
unbash vs -105
unbash when -85
uncertaint -198
uncertaint and -88
uncertaint when -159
unchang -186
unchang instead -69
undefin -230
undefin _code -95
undefin a -96
undefin disabl -51
undefin function -198
under -272
under _num -61
under activ -110
under mb -101
under mit -95
under the -333
underlin -89
underly -195
underly bundler -76
underly lexer -89
underly sourc -74
understand -425
understand availabl -92
understand deepen -65
understand design -59
understand director -98
understand file -144
understand its -120
understand the -187
understand them -72
understand what -154
underus -67
underus resourc -67
undici -225
undici _url -134
undici typ -112
undon -382
unexpect -74
unfilter -238
unfilter respons -238
unicod -69
unidirectional -169
unidirectional and -108
unif -196
unif build -76
unif diff -148
uniform -134
uniform distribution -119
uniformfloat -50
uniformfloat rng -50
uninstall -91
union 214
union _url -71
union actuall -88
union typ -87
uniqu -354
uniqu acros -168
uniqu constraint -191
uniqu id -104
uniqu identifier -199
uniqu name -135
uniquel -126
uniquel identif -126
uniquenes -151
uniquenes requirement -151
unit -209
unit stat -51
unit test -138
unit with -189
unittestframework -69
universal -211
universal _name -112
universal filesystem -75
universal plugin -145
universal print -67
unix -210
unix shell -114
unknown -323
unknown _code -284
unknown flag -72
unknown linux -124
unknown treturn -61
unles -507
unles a -121
unles ask -68
unles explicitl -218
unles it -122
unles ref -87
unles requir -104
unles the -366
unles they -62
unlik -214
unlik regular -191
unlik the -58
unlock 135
unlock any -203
unmaintain -90
unmaintain has -87
unnecessar -126
unnecessar wait -107
unpack -107
unpack npm -67
unpack the -77
unprotect -106
unread -156
unrelat -174
unrelat market -122
unresolv -225
unrestrict 133
unrestrict assistant 133
unsaf -244
unsaf cach -88
unsaf optimization -52
unsaf propert -99
unsafecach -97
unsafecach fals -97
unsafel -97
unsafel cach -97
unset -275
unset embedding -101
unset stag -149
unspecif -73
unspecif option -73
unstag -113
unstag chang -68
unsupport -118
unsupport syntax -87
unsur -565
unsur about -130
unsur or -162
unsur which -440
untar -77
until 121
until another -54
until clear -70
until instruct -210
until it 197
until receiv -190
until satisf -335
until stopp -136
until then -84
until version -158
until you -119
until your -74
untrack -321
untrack fil -317
untrust text -237
unus -115
unus dependenc -115
up -68
up _path -56
up a -156
up after -134
up an -70
up and 156
up another -67
up by -129
up deplo -109
up enabl -92
up for -450
up from -61
up if -144
up in -179
up input -84
up instead -80
up or -70
up the 100
up this -59
up through -61
up to -463
up until -74
up your -72
upcom -182
updat -161
updat _code -95
updat a -407
updat after -119
updat an -218
updat and -68
updat befor -115
updat between -60
updat body -185
updat branch -147
updat comment -175
updat cycl -92
updat delet -156
updat description -163
updat document -64
updat exist -77
updat from -103
updat icon -146
updat instead -108
updat issu -169
updat its -53
updat mailbox -103
updat my -79
updat one -143
updat operation -134
updat or -147
updat owner -83
updat pipelin -87
updat planner -72
updat project -141
updat releas -130
updat repositor -79
updat statu -80
updat team -95
updat the 62
updat their -228
updat to -130
updat typescript -116
updatecustomview -143
upgrad -291
upgrad dependenc -87
upgrad from -54
upgrad pleas -109
upgrad to -176
upload a -80
upload complex -50
upload instruction -55
upload session -215
upload the 374
upload url -106
uploadref -207
uploadref and -195
uploadurl -94
upn -241
upon -180
upon the -122
upper -113
upper bound -78
upsert -394
upsert and -238
upsert into -189
upsert record -147
upset 77
upset the 77
upstream -225
upstream some -56
upward -62
upward to -62
urgent -102
urgent _num -87
uri -159
uri encod -71
uri of -120
url -357
url _path -83
url _url -85
url and -341
url character -69
url for -233
url from -191
url if -60
url in -382
url is -84
url must -166
url or -142
url pagenumber -67
url root -104
url that -118
url the -76
url to -414
url with -214
urllib 204
urllib request 204
urlopen 204
urlopen _url 204
urls -420
urls are -97
urls in -102
urls must -52
urls to -157
urls use -57
urls you'r -62
us -194
us _code -288
us _name -249
us a -198
us additional -138
us agent -158
us an -140
us central -59
us east -64
us email -95
us eslint -66
us from -79
us frozen -85
us global -95
us hubspot -194
us improv -96
us jest -77
us markdown -76
us mime -79
us mitata -106
us mode -124
us node -115
us option -216
us or -58
us thes -87
us this 232
us typescript -70
us variabl -216
us verif -134
us west -59
us with -180
us xml -142
us your -81
usabl -173
usabl or -107
usabl with -72
usag -433
usag _code -206
usag _num 102
usag analytic -146
usag appl -96
usag by -97
usag data -160
usag exampl -224
usag guidanc -124
usag installation -152
usag instruction -289
usag pattern -56
usag percentag -109
usag rul -174
usag statistic -141
usag succes -72
usag with -157
usd -138
use _code -430
use _name -271
use absolut -138
use add -92
use alternativ -114
use another -126
use args -134
use as -121
use at -178
use bash -160
use befor -79
use better -198
use body -70
use bodypreview -119
use both -191
use byte -68
use cas -341
use case -124
use client -284
use clon -99
use color -127
use comment -207
use creat -79
use custom -64
use default -65
use desktop -271
use different -54
use e -91
use each -99
use either -134
use estravers -177
use executionstat -198
use expand -81
use fast -133
use filter -82
use filterbytestsresult -72
use for -379
use from -110
use get -114
use guid -54
use hubspot -60
use if -106
use immediatel -61
use in -324
use includeheader -142
use instead -110
use jq -199
use json -180
use list -160
use literalsearch -94
use map -65
use markdown -256
use maxresult -167
use metafield -82
use mode -59
use multipart -50
use n -166
use nativ -127
use nextauth -149
use ngmodul -83
use note -92
use null -85
use of -404
use on -399
use one -140
use pageidx -128
use pagelen -155
use path -120
use pattern -79
use pip -52
use proposednewtim -105
use recommend -73
use resolvefilesync -73
use revers -117
use same -85
use scop -169
use scrap -233
use scrapeoption -83
use search -86
use searchtyp -191
use select -115
use shopif -149
use sparingl -92
use stackfram -121
use stackserverapp -55
use startdatetim -144
use storefront -113
use templat -88
use that -259
use the 295
use them -270
use thes -219
use this -488
use to -126
use toda -101
use top -140
use unbash -264
use unles -218
use valu -194
use variabl -71
use via -201
use when -316
use with -410
use your 172
used -158
used and -171
used as -204
used befor -213
used by -473
used first -151
used in -317
used internall -162
used ms -75
used the -89
used to -427
used when -218
used with -323
useful -435
useful as -195
useful call -83
useful for -310
useful if -58
useful in -103
useful to -112
useful when -257
user 397
user about 320
user account 250
user add -109
user agent -147
user agre -154
user and -171
user angular -74
user api 328
user are -117
user as -252
user ask -194
user asks -70
user authentication -345
user avatar -227
user await -131
user befor -302
user calendar -252
user call -186
user can -289
user code -168
user command -59
user confirm -282
user creat -252
user credential -189
user current 115
user data 167
user default -188
user describ -134
user detail -294
user determin -88
user displaynam -69
user do 75
user does 150
user doesn't -175
user don't -103
user download 96
user email -179
user error -190
user explicitl -138
user first 71
user flow -61
user from -157
user gave 148
user github 325
user home 157
user id -377
user identit -91
user ids -287
user if -81
user in -314
user inbox -279
user includ -95
user initiat -134
user instruction -72
user intent -149
user interfac 78
user it 219
user lifecycleinfo -223
user linear -91
user link -245
user mailbox -364
user mailboxsetting -217
user management -195
user mention -252
user messag 171
user most -397
user mrs -169
user my -117
user name 150
user namespac -83
user need -320
user note -298
user notebook -218
user of 191
user one -122
user only -81
user opt -142
user or 89
user outlook -156
user password 244
user permission -145
user prefer -69
user preferenc -220
user preferr -196
user primar -229
user primaryemail -154
user profil -111
user project -262
user provid -170
user quer -249
user question 135
user read -234
user request 148
user role -67
user says -254
user select -317
user selection -107
user signout -164
user stud -171
user sync -173
user tabl -151
user task -177
user that 158
user the -316
user through -153
user tip -156
user to -185
user tool -257
user updat -96
user us -214
user use -110
user useuser -203
user uuid -195
user verbatim -172
user via -129
user visibl -139
user want 68
user was -71
user which -230
user who -380
user will -349
user with -334
user work -233
userbutton -149
userbutton from -59
userid -172
userid if -108
userland -74
userland project -74
usernam -443
usernam polic -111
usernam to -184
userprofil -141
userprofil download -141
uses _code -195
uses _name -98
uses a -224
uses an -118
uses bot -203
uses center -64
uses chomp -84
uses filepath -56
uses hardwar -135
uses same -71
uses stack -96
uses the -196
usestackapp -121
usestackapp userbutton -59
usestat -132
usestat hook -132
useuser -283
useuser _code -96
useuser from -79
useuser or -156
useuser usestackapp -59
usuall -95
usuall beat -58
usuall have -93
usuall normalis -67
usuall the -141
usuall trigger -75
utc -342
utc date -99
utc day -179
utc is -105
utc time -109
util -183
util for -66
util inspect -69
utilit -310
utilit and -105
utilit for -177
utilit modul -87
utilit need -256
utilit used -84
utiliz -90
utiliz projection -90
utilization -75
uuid -364
uuid extract -146
uuid name -63
uuid uuid -67
v -392
v _num -273
v argon -125
v code -231
v f -72
v gc -75
v latest -79
v v -190
v x -105
vagu -191
vagu keep -158
val -82
val _name -82
valid -158
valid argument -78
valid as -108
valid association -53
valid do -234
valid docx -151
valid for -73
valid index -116
valid input -66
valid prefilter -93
valid rang -53
valid valu -79
validat -418
validat an -55
validat and -143
validat configuration -136
validat graphql -89
validat n -54
validat that -157
validat the -125
validat their -135
validation -427
validation and -208
validation of -202
validation or -132
validation result -152
validation rul -114
validation tool -103
validator -118
validator ran -118
valu -403
valu _code -54
valu _name -261
valu _num -63
valu _override_ -89
valu and -242
valu are -313
valu as -81
valu be -58
valu befor -137
valu between -63
valu but -57
valu by -155
valu can -60
valu e -57
valu exclud -74
valu for -232
valu from -265
valu have -180
valu in -296
valu includ -137
valu increas -101
valu indicat -99
valu is -387
valu key -77
valu must -259
valu next -80
valu of 116
valu order -52
valu pair -183
valu provid -272
valu represent -84
valu should -209
valu slug -88
valu support -103
valu that -530
valu under -61
valu will -94
valu with -71
valu without -153
valu wrapp -120
valu you -107
valuablesourc -120
valuablesourc _code -74
valuablesourc entr -82
vanc -101
vanc addres -101
var -180
var by -115
var is -68
variabl _name -354
variabl _url -121
variabl and 61
variabl emit -99
variabl for -130
variabl if -71
variabl is -197
variabl of 229
variabl prefix -69
variabl substitution -78
variabl that 209
variabl to 107
variabl valu -167
variabl with -120
variabl you -216
variable -269
variable id -120
variable type -120
variable valu -118
variant -61
variou -300
variou algorithm -59
variou modul -121
variou rich -68
variou snippet -151
variou text -124
vary -122
vary by -122
vast -90
vast majorit -90
vault -108
ve -212
ve add -212
vector -340
vector art -73
vector embedding -114
vector index -141
vector search -244
vectorsearch -197
vectorsearch filter -101
vendor -225
verb -211
verb _url -137
verbatim 101
verbatim and 78
verbatim nest -110
verbos -193
verbos logg -141
verbos mode -50
verbos process -76
verbosit -269
vercel -79
vercel edge -79
verdict -231
verdict match -103
verif -73
verif a -151
verif and -78
verif fix -134
verif search -192
verif server -256
verif session -116
verif that -263
verif the -252
verif their -175
verif whether -50
verification 188
verification emailverif -95
verification purpos 206
verify -155
verify binar -115
verify the -78
version -403
version _code -113
version _name -186
version _num -96
version _url -123
version actuall -109
version alignment -74
version and -237
version are -68
version as -61
version cannot -73
version caus -80
version directl -65
version e -157
version for -90
version from -206
version has 233
version have -158
version if -159
version in -129
version is -209
version label -100
version no -225
version number -243
version of -281
version pnp -66
version proce -209
version resolv -103
version specific -111
version that -97
version the -210
version to -277
version v -51
version version -193
version when -128
version you -403
verticalalignment -118
verticalalignment wraptext -118
very -280
very expensiv -119
very larg -128
very latest -100
very long -68
very memor -141
very much -101
very right -106
very symmetrical -167
via -194
via _code 161
via _name -98
via a -154
via an -105
via dependson -68
via expecttypeof -98
via its -64
via line -198
via npm -118
via our -102
via oxlint -201
via the -73
via this 89
via workspaceroot -98
view -376
view all -71
view api -51
view description -53
view distanc -69
view for -90
view of -186
view the -338
view to -50
viewabl -144
viewabl content -144
viewer -161
viewport -242
viewport height -143
viewport user -93
viewport width -130
vin -76
vin cius -76
violation -278
violation may -276
visibilit -481
visibilit _code -121
visibilit _url -88
visibilit chang -120
visibilit determin -97
visibilit field -158
visibl 156
visibl description -139
visibl to 99
visibl viewport -52
visit 161
visitor -208
visitor _code -63
visitor are -113
visitor is -78
visitor keys -77
visitorkey -70
visual -90
vite -242
vite _url -76
vite is -64
vite plugin -102
vite serv -60
vitest -259
vitest _url -72
vitest fork -57
vitest librar -66
vitest may -100
vitest mechanism -196
vitest modul -60
vitest packag -84
vitest team -111
vladimir -115
vladimir de -115
vlq -121
vlq _url -121
vlqs -196
vlqs which -196
vm -218
voic -146
vot -101
vot member -101
vs -210
vs algolia -97
vs bash -84
vs code -112
vs last -60
vs sh -71
vs timeout -54
vs tree -73
vs your -67
vscod -125
vscod languag -76
vse -74
vse mozhet -74
vsx -112
vsx registr -112
vue -142
vue sfc -138
vuetif -452
vuetif _num -114
vuetif _path -123
vuetif bin -155
vuetif one -260
vuetif playground -78
vuetif version -68
vyacheslav -72
vyacheslav egorov -72
w -149
w pstyl -82
w t -101
w val -82
wait -118
wait and -87
wait befor -77
wait between -54
wait for 52
wait is -96
wait operation -207
wait tim -108
wait time -87
waitfor -287
waitfor parameter -268
walk -346
walk function -153
walk in -123
walk notebook -102
walk over -262
walk the -163
walk up -282
walker -147
want -67
want a -134
want fil -136
want it -216
want support -62
want that -116
want the -244
want them -266
want to -86
warm 94
warm up -282
warmup -75
warmup one -75
warn -560
warn _name -64
warn the -164
warn this -127
warning 154
was a 180
was attempt -144
was call -79
was configur -195
was creat -340
was defin -124
was detect -156
was last -150
was no -78
was not -127
was port -69
was quer -81
was rewritten -102
was shar -131
was specif -62
was successfull -240
was upload -115
was used 88
wasi -131
wasi sdk -131
wasm -201
wasm and -113
wasm implementation -62
wasm to -72
wasm version -55
wasm wrapper -89
wasn't -113
wasn't adopt -77
wasn't renam -85
watch -178
water -97
water sport -97
way 58
way back -59
way of 165
way to -352
ways -200
ways to -110
wc -94
wc l -94
we -345
we also -83
we are -111
we can -133
we cap -88
we do -179
we encourag -143
we may -56
we run -181
we think -56
we use -88
we welcom -75
we will -70
we would -52
we'd -88
we'd definitel -88
we'll -158
we'll see -116
we'll use -65
weather -62
web 196
web and -164
web app -124
web assembl -119
web component -80
web imag -178
web monitor -212
web pag -302
web scrap -123
web search -231
web when -122
webhook 72
webhook _code -56
webhook event -236
webhook sign -76
webhook subscription -150
webhook url -64
webp -131
webpack -66
webpack plugin -51
webpag -250
webpag even -203
webpro -128
webpro nl -128
websit -241
websit sourc -118
websit to -110
websocket -301
websocket connection -185
weburl -291
wednesda -103
wednesda thursda -103
week -203
week on -159
week sal -60
weekl -69
weekl download -62
weight -238
weight of -202
welcom -290
welcom contribution -75
welcom user -69
well 53
well as -299
well on -242
well optional -117
well test -92
went -201
went wrong -201
were 278
were _num -147
were a -82
were alread -128
were an -379
were disabl 248
were export -362
were first -84
were given 131
were not -131
were produc -57
were register -178
were set 152
were written -224
wesle -134
wesle _email -134
west -59
west _num -59
west azur -59
westeurop -59
what api -133
what artifact -57
what chang -196
what is -164
what it 84
what librar -129
what matter -116
what need -245
what order -144
what other -142
what seem -95
what should -81
what spe -76
what the 86
what thes -163
what to -343
what was 148
what went -201
what wrong -160
what you 248
what you'd -132
whatever 213
whatever formatter -68
whatever the 338
wheelchair -130
wheelchair elevator -59
when 77
when _code -147
when _name -321
when a -90
when action -69
when all -84
when an -172
when appropriat -78
when ask 120
when availabl -150
when both -132
when call 114
when check -141
when complet -73
when creat -136
when declar -62
when defin -82
when direct -58
when disabl -142
when enabl -81
when estimat -73
when exact -203
when fals -127
when forward -133
when i -59
when it -255
when look -159
when miss -136
when need -163
when no -99
when not -62
when obviou -81
when offset -222
when omitt -167
when open -148
when organiz -63
when parameter -80
when pars -140
when permission 186
when plann -211
when possibl -200
when present -344
when pric -60
when prompt -151
when provid -78
when publish -135
when read 151
when referenc -125
when request -139
when rerank -128
when resolv -73
when respond -90
when run -76
when runn -118
when search -80
when serializ -267
when serv -71
when set -189
when sett -76
when start -214
when summariz 111
when ther -211
when they -134
when this 241
when to -517
when tool -240
when true -312
when truncat -129
when type -76
when unsur -165
when updat -121
when us -276
when used -132
when user -398
when wait -96
when we -181
when writ 163
when you'r -68
when you'v -140
when your -192
whenever 454
whenever a 106
whenever name -74
whenever the 298
whenever you 278
wher -237
wher _name -64
wher _path -58
wher any -50
wher eval -79
wher irrelevant -118
wher need -293
wher possibl -121
wher the -357
wher to -241
wher you -384
whether -330
whether a 92
whether an -61
whether excel -65
whether or -66
whether session -78
whether the -144
whether they -215
whether this -210
whether to -667
whether you -53
which -162
which a -260
which alias -160
which all -104
which are -268
which brand -155
which can -200
which circleci -131
which contain -273
which detection -57
which emb -97
which exist -94
which featur -59
which field -275
which fil -188
which formatter -175
which has -184
which have -209
which i -95
which includ -193
which is -296
which mak -107
which match -57
which may 61
which mean -103
which nam -109
which of -71
which packag -112
which reject -69
which resolv -187
which result -67
which should -149
which side -70
which stag -125
which support -117
which test -56
which the -369
which this -190
which thought -213
which to -162
which usuall -93
which websit -113
which workflow -73
which you -158
whichever 255
whil -85
whil _name -94
whil do -340
whil keep -94
whil load -68
whil los -80
whil most -100
whil not -61
whil their -83
whil they -60
whil this -90
whil travers -94
whil visit -136
whistl -61
whistl support -61
whit -170
whit spac -75
whitespac -361
whitespac _code -59
whitespac and -189
whitespac from -271
whitespac instead -164
whitespac sensitiv -76
who -129
who act -116
who are -58
who can -150
who creat -275
who have -131
who last -136
who never 133
who repeatedl -64
whoami 206
whoami _code 206
whol 99
whol draft -82
whol sequenc -161
whol sup -130
whol unit -189
whol word -81
whom -303
whom the -240
whom we -85
whos 129
whos body -78
why a -137
why communit -78
why is -165
why not -177
why should -78
why tsgolint -105
wide -257
widel -69
widel accept -69
width -360
width _name -88
width _num -100
width in -118
width of -245
wifi -202
wifi park -53
wikipedia -258
wikipedia twitter -105
wildcard -254
wildcard and -193
wildcard is -103
will -675
will _num -242
will also -96
will alway -82
will appl -54
will attend -74
will auto -68
will automaticall -129
will automaticallysetup -159
will be -385
will break -89
will contain -144
will creat -70
will do -61
will fail -263
will fill -149
will generat -127
will give -65
will guid -115
will have -82
will help -199
will indicat -75
will instead -70
will list -159
will listen -190
will never -143
will not 109
will probabl -104
will produc -113
will provid -69
will read -53
will register -78
will reject -117
will result -205
will return -121
will run -70
will show -72
will still -150
will succe -122
will suggest -109
will take -204
will tell -243
will test -81
will then -146
will use -190
will work -89
window -387
window and -145
window doesn't -57
window focu -97
window plus -64
window should -78
window to -142
winn -81
winn declaration -80
wip -116
wip both -100
wish to -136
with 434
with _code 226
with _name -562
with _num -211
with a -398
with acorn -97
with actor -231
with advanc -76
with alia -60
with all -84
with alpha -119
with an -367
with and -266
with another 89
with ansi -111
with any 52
with appropriat -58
with argument -260
with as -71
with authentication -193
with automatic -73
with backslash -114
with bracket -243
with branch -215
with caution -356
with cell -64
with certain -69
with child -54
with chomp -122
with command -180
with comment -142
with complex -126
with creat -205
with csp -97
with current -83
with databas -151
with debug_ -69
with deep -68
with depth -112
with detail -93
with different -151
with direction -148
with dots -118
with each 128
with either -102
with embedding -102
with enhanc -60
with enough -97
with errorattachmentsizeshouldnotbelessthanmi -92
with esm -97
with exact -189
with exampl -272
with excessivel -92
with external -178
with fast -64
with fc -92
with few -82
with file -109
with filepath -60
with filter -198
with fork -72
with full -74
with glob -73
with hard -94
with hubspot -213
with incomplet -409
with index -243
with integrat -165
with it -288
with its -358
with js -265
with json -67
with jwt -122
with kind -63
with larg -173
with line -64
with link -163
with list -209
with log -159
with ls -203
with many -138
with messag -196
with mocha -157
with mp -150
with multipl -212
with negat -121
with negativ -117
with new -111
with newlin -94
with no 85
with node -320
with not -56
with npm -409
with offset -239
with on -109
with one -123
with only -133
with optional -111
with or -62
with other 82
with overload -80
with page -62
with pagination -109
with parcel -137
with parenthes -241
with password 133
with path -63
with patient -103
with perfomanc -120
with personall -79
with physical -108
with poll -120
with positiv -81
with progres -60
with proper -132
with provid -67
with publish -132
with pure -103
with purit -67
with python -323
with querystring -103
with regex -51
with regexp -87
with regular -69
with revers -219
with room -145
with search -215
with select -246
with sensitiv -110
with sha -140
with shar -73
with shopify -93
with shopifyql -137
with significant -52
with similar 136
with singl -95
with someth -107
with sourc -76
with sourcemapgenerator -151
with sourcenod -121
with specific -90
with stack -174
with statu -51
with stream -71
with target 115
with temporal -63
with test -84
with text -61
with that -200
with the 58
with their 108
with thes -120
with this 278
with timestamp -174
with titl -62
with toml -51
with tradeoff -58
with ts -112
with type -88
with typescript -197
with uploadref -195
with url -94
with urls -67
with usag -51
with v -125
with valu -195
with variou -150
with verbos -50
with web -230
with whatever -68
with whitespac -176
with whom -240
within -378
within _num -75
within a -110
within allow -202
within an -172
within args -54
within its -61
within quotation -120
within test -72
within the -367
within thes -93
within token -122
within your -109
without 145
without _name -357
without a 177
without any -277
without apply -153
without argument -190
without ask 272
without base -130
without categoriz -153
without chang -127
without comment 162
without compromis -161
without confirm -201
without delet -55
without depend -83
without error -126
without execut -264
without format -81
without formatt -220
without guess -142
without hav -165
without inform 296
without it 192
without jiti -127
without merg -279
without need -155
without notify 81
without parameter -104
without protocol -52
without read -144
without refus 85
without remov -55
without restart -144
without round -160
without runn -76
without send -132
without specific -65
without start -73
without stopp -109
without tell 183
without the -399
without this -54
without warn -475
without writ -82
won't -246
won't be -102
won't re -97
won't stop -116
won't work -131
wonder -85
wonder is -85
wonderful -119
wonderful peopl -105
word 82
word _code -288
word entit -58
word expansion -106
word for 261
word if -84
word it's -63
word part -225
word such -81
word they -124
word with -192
work account -106
work acros -155
work alread -132
work and -125
work architectur -58
work around 187
work behind -195
work by -179
work correctl 176
work director -61
work done -302
work folder 153
work for -260
work from -55
work if -132
work in -385
work is -214
work like -74
work on -139
work only -262
work or -135
work the -155
work tree -64
work use -66
work well -242
work within -176
work without -58
workaround -194
workaround averag -93
workaround for -97
workaround the -93
workbook -148
worker -309
worker in -89
worker is -132
worker proces -148
worker runtim -86
worker tak -86
worker thread -97
worker vercel -79
worker when -100
workerid -84
workflow -93
workflow _num -297
workflow administrator -110
workflow from -307
workflow id -170
workflow job -158
workflow json -180
workflow rerun -246
workflow search -70
workflow stat -125
workflow to -291
workflow url -273
workflow with -103
workflowid -275
workflowid is -158
workflowurl -187
working_ -67
workload -102
workload which -74
worklog -146
worklog _path -137
worklogid -91
worksheet -107
workspac -68
workspac _code -245
workspac _name -84
workspac _path -76
workspac _url -183
workspac admin -372
workspac and 101
workspac creator -89
workspac director -305
workspac document -77
workspac id -351
workspac in -166
workspac list -94
workspac nam -100
workspac proce 248
workspac quer -154
workspac repo -116
workspac root -156
workspac team -59
workspac to -204
workspac visibilit -99
workspac webhook -103
workspac will -65
workspac with -243
workspac you -284
workspace -221
workspaceid -51
workspaceid _code -51
workspaceroot -152
workspaceroot _code -98
workspaceroot gitremoteurl -74
worktre -258
worktre for -84
world -199
world beat -117
world configuration -102
worr -144
worr about -144
would -442
would be -287
would expect -197
would have -316
would like -68
would not -164
would prevent -79
would run -164
wrap -237
wrap both -139
wrap the -175
wrap up -153
wrapp -299
wrapp in -117
wrapp layer -73
wrapp with -211
wrapp within -120
wrapper -85
wrapper around -89
wraptext -154
wraptext columnwidth -154
writ 227
writ a 117
writ and 154
writ conditional -102
writ down 114
writ host -239
writ keyword -138
writ mount -166
writ multipl -151
writ only -187
writ or -266
writ permission -330
writ pinecon -93
writ script -51
writ so -100
writ softwar -104
writ test -171
writ the 241
writ this -182
writ to -301
writ via -68
writ will -84
writabl -115
written -371
written and -76
written by -254
written in -185
written to -70
written without -113
wrong 223
wrong answer 258
wrong choic -120
wrong in -272
wrong ranking -125
wrong version -80
wtih -93
wtih file -93
x -109
x _ -124
x addison -184
x coordinat -111
x faster -55
x incorrect -92
x releas -95
x survey -58
x work -58
x x -139
x y -254
xcod -190
xcodebuild -110
xcodeproj -181
xctestproduct -64
xcworkspac -152
xls -138
xls xlsm -114
xlsm -114
xlsx -144
xlsx xls -138
xml -244
xml context -80
xml fragment -202
xml is -151
xml with -58
xoroshiro -61
xx -116
xx respons -116
xyz -78
y -283
y coordinat -156
y hold -125
y is -125
y pixel -108
y such -125
yaml -269
yaml _num -111
yaml _url -82
yaml content -76
yaml manifest -93
yaml sourc -61
yaml test -137
yarg -163
yarg parser -159
yarn -171
yarn _code -69
yarn pnp -58
year -210
year by -89
year vs -60
yellow -83
yet -297
yet but -76
yield -224
yield all -224
you 465
you _code -198
you a 95
you all -61
you alread -218
you answer 144
you are 220
you call 81
you can -194
you can't -180
you cannot -209
you chang -113
you choos -121
you click -57
you clon -275
you creat 83
you defin -121
you describ -198
you do -412
you don't -504
you down -128
you expect -109
you find 161
you follow -83
you forget -81
you from -87
you gather -338
you get -263
you have 359
you host -124
you how -110
you identif -134
you in 201
you includ -50
you intend -150
you just -57
you know 70
you like -140
you lots -66
you make 180
you may -123
you might -105
you must -171
you need -114
you now -177
you only -83
you own -116
you pass -499
you plan -80
you prefer -171
you probabl -130
you programmaticall -127
you progres -135
you provid -201
you put -77
you rebas -192
you receiv -138
you request -285
you run -103
you see 94
you sens -194
you set -79
you specif -212
you submit -104
you the -395
you think -164
you through -255
you to 195
you too -124
you use 317
you used -65
you very -101
you want -572
you were 150
you what -160
you which -56
you will -178
you wish -109
you would -171
you writ 132
you'd -257
you'd expect -132
you'd like -130
you'll -191
you'll have -116
you'll use -113
you'r -244
you'r add -56
you'r confident -62
you'r deal -71
you'r not -68
you'r out -102
you'r read -179
you'r us -158
you'r wonder -85
you'v -210
you'v download -157
you'v found -140
your 492
your _file -280
your _name -165
your account -421
your action -99
your answer 281
your app -241
your application -200
your apps -127
your benchmark -197
your best -72
your chainabl -80
your click -78
your code -257
your colorful -119
your command -296
your commit -192
your config -256
your css -121
your current -198
your databas -167
your default 144
your edit -212
your entir -96
your exist -109
your file 133
your final -214
your first -148
your full 114
your general -182
your ide -87
your implementation -193
your initial 112
your input -80
your instruction 204
your javascript -197
your js -72
your json -207
your lara -272
your line -174
your local -386
your mcp 233
your model 71
your natural -107
your organization -156
your original 101
your other -175
your own -319
your page -166
your partner -127
your plugin -269
your pnrg -60
your preced 101
your previou 155
your prior 133
your program -247
your project -204
your provider -103
your quer -314
your question -215
your repl -234
your request -177
your requirement -131
your schema -87
your search -109
your seed -183
your session -192
your sponsorship -81
your subsequent -153
your support -93
your system 203
your target -67
your task 61
your terminal 138
your test -148
your th -61
your tool -402
your troubleshoot -70
your type -102
yourself 255
yourself render -124
yuesong -112
yuesong li -112
yum -93
yum dnf -93
yyyy -181
yyyy mm -181
z -269
z _ -99
z _num -106
z a -93
z compil -156
z infer -108
za -111
za z -111
zeptomatch -166
zeptomatch _url -166
zero bas -213
zero dependenc -178
zero external -104
zipfil -60
zipfil modul -60
zod -265
zod infer -52
zoderror -88
zon -208
zon the -181
zone -227
zone by -77
zone for -173
zone in -115
zoneles -219
zoneles _path -170
zoneles application -57
zoneles migration -136
zoom -177
zsh -152
zsh pars -73
zx -74
zypper -93`;
