// Written by corpus/mcp/learn.ts. Weights are in hundredths.
export const ORDER_WORDS_BIAS = -3.7981;
export const ORDER_WORDS = `_ -451
_ _code -110
_ _name -187
_ this -71
_ toc -58
_ unknown -112
__a -177
__a fresh__ -177
__proto__ -62
__proto__ _code -62
__tinypool_state__ -98
__tinypool_state__ workerid -98
_able -75
_able to -75
_all_ -103
_all_ overload -103
_all_ we -103
_always_ -80
_always_ display -80
_assertion -70
_assertion library_ -70
_before_ -59
_before_ optional -59
_code _ -134
_code _code -350
_code _file -349
_code _name -355
_code _num -249
_code _path -236
_code _url -287
_code a -225
_code abortsignal -88
_code accept -77
_code admin -74
_code after -209
_code all -60
_code allintitl -115
_code allinurl -103
_code analyzer -96
_code and 304
_code any -295
_code app -58
_code are -216
_code args -102
_code arraybuffer -74
_code as -333
_code assertionresult -89
_code at -123
_code b -178
_code bad -64
_code bar -144
_code befor -125
_code bench -163
_code boolean -140
_code bracktrack -56
_code branch -90
_code brand -187
_code build -115
_code bun -92
_code but -64
_code by 69
_code c -152
_code call -131
_code can -108
_code cat 188
_code chang -187
_code channel -93
_code character -133
_code code -244
_code command -266
_code communication -115
_code componentid -162
_code connect -153
_code content -106
_code copilot -202
_code creat -74
_code createdb -130
_code creditsrefund -77
_code css -86
_code currentdirector -63
_code cwd -152
_code d -69
_code date -81
_code debug -248
_code declaration -53
_code default -87
_code delet -61
_code description -133
_code displa -80
_code don't -84
_code emit -298
_code emscripten -90
_code emsdk -130
_code enabl -58
_code end -127
_code endpoint -75
_code enter -151
_code environment -135
_code environmentid -66
_code eq -158
_code error -211
_code europ -100
_code eventtarget -90
_code exampl -132
_code exclud -151
_code excludedomain -139
_code execut -175
_code expect -121
_code expecttypeof -261
_code export -106
_code expr -176
_code external -54
_code fals -147
_code fil -262
_code file -132
_code findconfigfil -50
_code fingerprint -90
_code flag -239
_code fn -142
_code font -87
_code foo -210
_code foobar -70
_code for 156
_code format -138
_code formatfil -141
_code formatl -86
_code from 168
_code frommapfilecomment -103
_code frommapfilesourc -82
_code g -150
_code glibc -89
_code goal -111
_code good -110
_code h -97
_code has -149
_code hasmodulesyntax -53
_code header -61
_code help -172
_code helper -99
_code hostnam 188
_code hsl -90
_code http -66
_code hybrid -130
_code id -131
_code if -225
_code ifconfig 188
_code imagesiz -151
_code import -237
_code importexpression -56
_code includ -142
_code includedomain -87
_code index -102
_code instead -236
_code internal -88
_code intitl -141
_code into -80
_code inurl -135
_code is -286
_code ismatchedbyconfig -109
_code issingl -85
_code it 163
_code jest -100
_code jiti -54
_code jq -180
_code json -198
_code judgeenabl -125
_code judgment -135
_code kb -51
_code key -64
_code larger -119
_code leav -200
_code listfollowedproject -101
_code localstorag -85
_code look -258
_code m -62
_code mak -59
_code map -68
_code match -82
_code maxresult -155
_code mdash -160
_code me -103
_code missingcontent -122
_code mockurl -76
_code mod -152
_code mode -58
_code mongodb -98
_code move -65
_code mri -54
_code musl -61
_code must -245
_code name -178
_code ne -158
_code never -262
_code new -67
_code ngram -66
_code nin -124
_code normaliz -90
_code not -313
_code notification -64
_code null -168
_code number -61
_code o -73
_code object -114
_code on -238
_code once 262
_code only -127
_code option -103
_code opts -164
_code or -266
_code output -184
_code outputdir -156
_code packagemanager -64
_code pagelen -159
_code parameter -183
_code parseplpgsql -70
_code part -328
_code partial -64
_code partner -131
_code path -132
_code pattern -190
_code peer 291
_code personal -200
_code pgsql -83
_code polari -62
_code pool -122
_code prefix -51
_code prettier -112
_code privat -146
_code privatenetwork -104
_code proces -249
_code prog -97
_code program -232
_code projectid -210
_code projectslug -53
_code promis -147
_code public -339
_code q -84
_code quer -54
_code querysuggestion -66
_code rang -77
_code readablestream -55
_code readmap -106
_code reason -114
_code referenc -103
_code regex -97
_code relat -82
_code requir -84
_code rerank -101
_code resolv -92
_code resolvefileasync -67
_code resolveformatter -118
_code result -89
_code retentionday -64
_code return -176
_code rng -159
_code rootdir -58
_code run -312
_code runtim -73
_code s -163
_code safepars -115
_code scan -90
_code script -327
_code scss -107
_code search -54
_code searchpath -53
_code section -75
_code should -71
_code sigusr -79
_code site -89
_code snapshot -79
_code sourcemapconsumer -132
_code sourceroot -92
_code sourcescontent -113
_code spawn -96
_code src -73
_code stack -57
_code stackthem -98
_code stag -88
_code stopdirector -198
_code str -193
_code strateg -122
_code subpath -66
_code suit -150
_code t -107
_code targetpath -103
_code task -51
_code team -115
_code teamid -159
_code test -202
_code text -117
_code that -72
_code the -192
_code this -173
_code tinypool -98
_code to 207
_code tobean -117
_code tobecallablewith -132
_code toequaltypeof -174
_code toextend -164
_code tohavepropert -200
_code tomatchobjecttyp -127
_code tomatchtypeof -174
_code tomldat -88
_code tool -78
_code true -142
_code ts -69
_code tsc -50
_code tsconfigresult -96
_code tsgolint -71
_code type -136
_code typeerror -150
_code uint -75
_code undefin -226
_code unknown -252
_code upgrad -80
_code usag -92
_code use -95
_code user -107
_code userprofil -133
_code util -73
_code v -83
_code valuablesourc -87
_code visibilit -134
_code visitorkey -57
_code we'll -90
_code webhook -64
_code when 205
_code which -163
_code window -81
_code with -95
_code workaround -89
_code workspac -120
_code x -174
_code xyz -80
_code yarg -147
_code yarn -85
_code zoderror -127
_codename_ -137
_codename_ director -137
_compile -70
_compile time_ -70
_easier -61
_easier troubleshoot -61
_email 151
_email _name -156
_email _url -187
_email action -173
_email but -117
_email by 197
_email gt -66
_email he -275
_email in 165
_email mailtipsoption -221
_email mailto -109
_email rol -211
_email role -181
_email she -167
_email they -117
_email to 277
_enough_ -142
_enough_ that -142
_faster_ -143
_file 111
_file _code -211
_file _file -257
_file a -157
_file and 227
_file detail -73
_file development -137
_file docs -144
_file esm -138
_file exist 143
_file fil -181
_file file -110
_file for -173
_file in -105
_file is -139
_file locat -205
_file readm -128
_file sinc 154
_file technical -119
_file test -64
_file to 232
_file triag -110
_file with -178
_for -111
_for all -111
_more_ -143
_more_ but -143
_name -226
_name _file -272
_name _name -470
_name _num -303
_name _path -338
_name _url -476
_name a -203
_name action -113
_name add 187
_name after -421
_name again -347
_name alert -59
_name all -124
_name allow -127
_name an -81
_name analyzer -114
_name and -499
_name answer -270
_name api -165
_name appl -62
_name are -165
_name argument 140
_name arra 59
_name base 232
_name be -187
_name becom -63
_name befor -201
_name boolean -89
_name browser -137
_name budget -58
_name build -223
_name but -99
_name by 319
_name call 101
_name can -237
_name case -55
_name caught -79
_name charfilter -155
_name clas -221
_name click -233
_name column -239
_name command -88
_name commit -220
_name connection -159
_name content -68
_name contentlength -109
_name context -125
_name conversationid -170
_name correct -130
_name csh -101
_name data -294
_name default -164
_name didn't -179
_name disabl -186
_name displaynam -121
_name do -102
_name documentation -60
_name does -84
_name download -99
_name ed -153
_name email -59
_name enabl -113
_name entr -139
_name environment -103
_name evaluat -65
_name even -138
_name ever -98
_name except -59
_name export -54
_name extract -84
_name fals -193
_name field 124
_name file -213
_name filepath -171
_name filter -137
_name find -151
_name first -375
_name folder -374
_name for -511
_name format -80
_name formatl -86
_name from -199
_name function -257
_name generat -121
_name get 155
_name got -96
_name handler -92
_name has 77
_name height -96
_name helper -215
_name hide -71
_name if -251
_name implementation -128
_name important -121
_name in 178
_name install -237
_name instead -318
_name instruction -198
_name is 212
_name isinsideorganization -98
_name it 93
_name list 127
_name look -90
_name max -179
_name may -166
_name mean -118
_name mention -97
_name method -346
_name mode -149
_name model -261
_name modif -139
_name more -87
_name multipl -62
_name must -229
_name name -99
_name need 123
_name never -164
_name new -63
_name no -233
_name nod -85
_name none -130
_name not -234
_name note -197
_name noth -150
_name object 88
_name of -319
_name offset -80
_name only -103
_name operation -188
_name option -357
_name optional -182
_name or -172
_name originall -116
_name otherwis 104
_name output -69
_name pageindex -151
_name param -53
_name pass -379
_name password -157
_name path -191
_name pattern -122
_name plain -82
_name position -135
_name preserv -89
_name privat -91
_name produc -53
_name progcommandusag -70
_name progdescribetext -116
_name project -69
_name prompt -119
_name promptid -72
_name propert 122
_name python -53
_name quer -230
_name react -108
_name reduc -84
_name regexp -105
_name registr -197
_name relationship -69
_name remov -88
_name reopen -134
_name replac -64
_name request -123
_name requir -251
_name resolv -123
_name resolveformatter -123
_name result -223
_name return -272
_name right -94
_name run -296
_name runn -130
_name s -126
_name scheduledstartdatetim -127
_name schema -128
_name scop -56
_name script -122
_name search -82
_name section -81
_name see -158
_name senderemailaddres -120
_name sendinvitation -155
_name server -59
_name sett -93
_name show -226
_name size -98
_name so -289
_name sonanc -68
_name squash -149
_name start -78
_name stdout -141
_name str 79
_name strip -111
_name subpath -57
_name support -188
_name tak -88
_name terminal -97
_name text -173
_name that -297
_name the -238
_name then -324
_name ther -100
_name this -256
_name thre -220
_name timestamp -140
_name tokenfilter -149
_name tokenizer -99
_name tool 190
_name tr -101
_name treat -190
_name true -194
_name typ -151
_name type -105
_name until -234
_name up -99
_name updat -76
_name url -111
_name urls -103
_name us -142
_name usag -102
_name use -111
_name used -203
_name valu -441
_name ve -237
_name w -100
_name wc -76
_name when -265
_name whenever -89
_name whether -156
_name which -195
_name will -221
_name wip -130
_name with 331
_name without -192
_name word -59
_name wrong -92
_name you -169
_no -83
_no need -83
_not_ -374
_not_ necessar -133
_num -270
_num _code -249
_num _name -270
_num _num -191
_num _path -275
_num _url -79
_num ab -52
_num abdullah -83
_num add -84
_num admin -94
_num ai -274
_num all -89
_num alway -262
_num and 54
_num auth -111
_num bad -150
_num bas -199
_num bit -91
_num bits -162
_num byt -60
_num call -228
_num char -159
_num character -281
_num comment -86
_num communit -84
_num completion -212
_num creat -102
_num credit -213
_num days -153
_num default -92
_num delet -68
_num developer -94
_num do -83
_num ecma -59
_num environment -110
_num error -161
_num eu -62
_num exampl -123
_num featur -54
_num fil -108
_num filter -87
_num first -285
_num flux -183
_num for 158
_num forbidden -112
_num format -50
_num from -152
_num gb -163
_num gcp -62
_num generat -183
_num go -73
_num gone -65
_num good -58
_num group -71
_num has -93
_num high -67
_num hour -219
_num how -57
_num html -61
_num if -329
_num immediatel -98
_num important -146
_num invok 120
_num is -236
_num isenabl -149
_num item -58
_num iteration -116
_num josh -79
_num jpeg -148
_num kib -122
_num knip -136
_num last -274
_num length -227
_num lin -295
_num lovell -132
_num low -80
_num lower -96
_num maintainer -94
_num make -172
_num markdown -162
_num max -213
_num maximum -118
_num mb -148
_num mentiontyp -161
_num might -79
_num million -84
_num minimum -93
_num minut -391
_num mod -71
_num month -187
_num most -63
_num ms -59
_num new -156
_num no -232
_num normal -161
_num not -201
_num obtain 120
_num of -364
_num offset -65
_num omit -79
_num only -95
_num option -157
_num or -61
_num overload -103
_num paragraph -184
_num pass -88
_num pm -77
_num present -78
_num pric -75
_num prng -104
_num product -138
_num project -111
_num read -117
_num reciprocal -68
_num recraft -191
_num request -183
_num result -275
_num retaininheritedpermission -103
_num s -64
_num says -56
_num scor -129
_num sd -156
_num second -239
_num sentenc -134
_num sequenc -60
_num serialis 120
_num so -184
_num sourcepdfpath -172
_num spac -90
_num specification -70
_num standard -59
_num star -69
_num start -116
_num syntax -238
_num t -130
_num target -164
_num term -95
_num the -216
_num this -227
_num tim -168
_num timezon -111
_num tj -66
_num to -446
_num token -125
_num total -102
_num ultra -101
_num unabletodeserializepostbod -110
_num until -98
_num updat -110
_num urgent -80
_num us -62
_num use -283
_num user -92
_num uses -114
_num utc -77
_num version -84
_num when 106
_num whil -125
_num with -264
_num word -84
_num workflow -57
_num x -89
_num you -216
_num z -53
_once -53
_once you -53
_only_ -145
_override_ -95
_override_ any -95
_path -183
_path _code -320
_path _file -268
_path _name -240
_path _num -261
_path _path -301
_path _url -214
_path a -78
_path all -83
_path an -167
_path and 276
_path application -57
_path are -115
_path attachmentid -71
_path b -53
_path beachfront -62
_path befor -105
_path body -126
_path call -89
_path cas -182
_path catalog -131
_path class -64
_path code -121
_path command -194
_path commonj -86
_path concatenat -85
_path consider -202
_path content -233
_path copyright -101
_path devic -188
_path e -129
_path es -58
_path exampl -249
_path exist -152
_path export -56
_path fil -249
_path file -82
_path for 163
_path function -53
_path help -52
_path http -142
_path id -71
_path if -103
_path imag -81
_path in -160
_path install -110
_path instead -206
_path is -176
_path issueidorke -241
_path key -118
_path l -77
_path licens -140
_path list -205
_path location -98
_path mcp -89
_path might -101
_path mode -117
_path must -86
_path nois -84
_path not -257
_path note -152
_path on -139
_path only -151
_path operation -104
_path or -152
_path p -54
_path parameter -157
_path parentid -87
_path partiall -185
_path path 235
_path prefix -254
_path pric -59
_path projectidorke -82
_path projectkeyorid -58
_path propert -111
_path queryparam -165
_path rat -71
_path read -297
_path repl -62
_path requir -131
_path return -233
_path rul -170
_path run -78
_path search -232
_path server -181
_path snippet -58
_path src -88
_path subpath -187
_path support -53
_path syntax -58
_path system 149
_path t -82
_path target -87
_path task -104
_path the -293
_path this -225
_path tool -60
_path usag -77
_path use -62
_path user -181
_path valu -153
_path view -122
_path vuetif -63
_path which -206
_path without -74
_path worklogid -92
_path workspac -146
_path writ -66
_path yaml -61
_private 686
_private _code -52
_private _name -272
_private and 313
_private exist 272
_private file 155
_private first 151
_private in 297
_private join 188
_private to 70
_private work -226
_required_ -109
_required_ argument -109
_simplify -91
_simplify your -73
_thanks -59
_thanks to -59
_url 62
_url _ -59
_url _able -75
_url _easier -61
_url _name -453
_url _no -83
_url _num -90
_url _simplify -91
_url _url -389
_url a -66
_url abbreviat -63
_url additional -139
_url alt -55
_url alway -78
_url and 169
_url andrew -158
_url applicationnam -177
_url are -98
_url as 150
_url authentication -203
_url brac -71
_url broccoli -162
_url can -59
_url cli -67
_url creat -74
_url detail -71
_url determin -106
_url director -195
_url discussion -116
_url document -95
_url documentation -104
_url extglob -71
_url file -196
_url frontend -112
_url grunt -162
_url if -109
_url img -60
_url important -222
_url in 50
_url is -278
_url job -250
_url legac -117
_url librar -189
_url licens -199
_url micromatch -71
_url nanomatch -71
_url never 128
_url note -178
_url of -258
_url official -136
_url openj -148
_url option -161
_url or -137
_url picomatch -71
_url pipelin -126
_url pleas -71
_url plugin -171
_url postcs -69
_url pre -56
_url prettier -112
_url quer -64
_url read 212
_url skill -203
_url so -152
_url specification -143
_url support -63
_url team -97
_url test -145
_url the -202
_url them -213
_url this -98
_url to -331
_url tutorial -62
_url us -182
_url valu -73
_url when -108
_url which -51
_url why -86
_url with 137
_url without 238
_url workflow -170
_url written -62
_without -138
_without any -138
_your -62
_your help -62
a 139
a _code -279
a _name -400
a _num -297
a b -89
a background 130
a bare -204
a base -247
a benchmark -283
a best -53
a better -58
a bit -119
a blank -188
a block -155
a boolean -213
a box -159
a branch -287
a brief -317
a browser -205
a build -83
a c -121
a calendar -230
a call 161
a callback -248
a callsit -101
a cancellation -153
a candidat -70
a categor -152
a cdn -85
a certain -96
a chai -143
a changeset -161
a channel -319
a check -119
a child -159
a chronological -108
a chunk -115
a ci -131
a circleci -243
a clas -122
a classic -65
a clear -156
a cli -164
a client -244
a code 106
a codebas -102
a collaborativ -101
a collection -221
a collectionid -94
a color -100
a comma -266
a comment -145
a commit -211
a compact -62
a compiler -111
a complet -312
a component -59
a comprehensiv -166
a concis -127
a config -156
a configurabl -100
a connection -261
a connectionid -106
a considerabl -157
a consistent -265
a constraint -70
a constructor -220
a consumer -240
a contact -249
a container -56
a context -137
a conversationid -347
a copy 67
a correct -225
a creat -55
a critical 222
a cros -91
a css -80
a custom -349
a customer -339
a cycl -257
a data -119
a databas -415
a datauri -66
a debugger -119
a decent -60
a decimal -128
a dedicat -186
a deep -132
a default -182
a definitiv -84
a delegat -137
a delta -60
a dependenc -137
a description -511
a descriptiv -89
a desktop -196
a detail -195
a detection -53
a devic -189
a different 111
a digitalocean -61
a direct 65
a director -193
a discriminat -74
a discussion -90
a dockerfil 188
a download -153
a draft -431
a driv -94
a driveitem -215
a drop -166
a droplet -291
a dual -135
a e -74
a fail -245
a fairl -67
a fallback -297
a famil -85
a fast -78
a featur -243
a fetch -282
a few -295
a field -132
a file -127
a filenam -52
a filepath -99
a filter -166
a first -195
a flexibl -166
a focu -171
a focus -153
a folder -196
a fork -158
a formal -135
a formatter -148
a forward -290
a fresh -198
a full -195
a function -368
a futur -54
a generic -120
a get -116
a git -288
a github 147
a gitlab -96
a given -218
a glob -100
a glossar -160
a good -100
a graphql -97
a group -62
a guest -131
a guid -135
a gulp -162
a h -150
a hand -186
a hard -80
a hash -137
a header 300
a helper -59
a hex -164
a hierarchical -53
a high -123
a highl -135
a hostnam -98
a href -160
a huge -193
a human -123
a hybrid -125
a integration -55
a javascript -319
a jiti -87
a json -195
a key -271
a keyr -55
a kubernet -100
a label -110
a languag -138
a larg -202
a last -279
a later -135
a launchagent 87
a lazil -77
a lazy -194
a legac -119
a less -85
a librar -85
a lightweight -107
a linear -112
a link 79
a linkedresourc -62
a linux -61
a list -559
a literal -66
a local -236
a location -187
a long -78
a look -98
a lot -136
a mail -357
a mailbox -57
a mailsearchfolder -99
a mailtip -90
a mandator -313
a markdown 114
a match -171
a matcher -79
a maximum -88
a meet -260
a member -184
a memor -128
a merchant -146
a merg -230
a mermaid -405
a messag -298
a microsoft -186
a migration -196
a minimal -199
a mislead -112
a mixtur -123
a mock -237
a modul -123
a mongodb -221
a monitor -266
a monorepo -78
a more -202
a mous -97
a much -118
a multi -114
a nam -61
a namespac -174
a natural -223
a need -82
a neon -289
a nest -66
a new -100
a newlin -218
a node -259
a non -71
a normal 191
a normaliz -98
a note -141
a notion -62
a nuanc -68
a null -238
a one -134
a onedriv -197
a packag -324
a page -273
a paginat -156
a pars -136
a parser -191
a partial -83
a past -200
a patch -73
a path -129
a pdf -139
a performanc -187
a permission -138
a pinecon -95
a pipelin -75
a pl -53
a plain -219
a planner -66
a platform -71
a plugin -414
a poll -217
a position -72
a posix -51
a post -120
a pr -354
a pre -153
a prepar -121
a previou -237
a previousl -89
a problem -92
a proces -365
a profil -137
a project -316
a projectslug -102
a promis -52
a prompt -210
a properl -95
a propert -120
a pull -310
a pure -102
a quer -361
a question -126
a quick -134
a rag -133
a rang -257
a range -158
a rather -80
a read -144
a readablestream -74
a real -172
a reasonabl -90
a reboot 87
a recipient -51
a recogniz -153
a record -168
a recurr -88
a red -146
a referenc -239
a regex -52
a regular -117
a relativ -135
a releas -148
a reminder -127
a remot -241
a repo -84
a repositor -465
a request -74
a resourc -86
a respons -73
a result 114
a rev -148
a review 226
a reviewer -235
a rich -154
a robust -90
a rollback -276
a root -113
a rotation -144
a round -93
a rule -147
a runn -114
a sade -142
a safe -348
a schema -189
a script -129
a search -230
a second 134
a section -123
a seed -80
a self -53
a sender -129
a separat -156
a seriesmaster -193
a server -273
a session -426
a set -202
a shar -270
a shell -407
a shopif -176
a short -157
a sibl -221
a sign -56
a simpl -249
a singl -294
a singular -96
a slew -76
a small -197
a snapshot -217
a soft -119
a solution -126
a sourc -275
a sourcemap -70
a sourcemapconsumer -205
a sourcenod -217
a spars -157
a spec -90
a specializ -155
a specif -98
a specific -238
a sql -106
a standalon -229
a standard -62
a stat -130
a static -113
a step -111
a stor -150
a streamlin -61
a strict -98
a subdirector -126
a subscription -212
a subsequent -154
a subset -178
a substitution -204
a subtask -200
a subtre -201
a suit -84
a summar 149
a support -102
a tabl -118
a tag -118
a task -266
a team -358
a temp -225
a temporar -168
a terminal -225
a test -180
a text -138
a thread -72
a time -220
a timel -56
a timeout -217
a tiny -60
a tmx -96
a to -140
a todotask -83
a todotasklist -62
a tolerant -110
a toml -59
a tool 74
a toolkit -142
a top -78
a topic -63
a toplevel -159
a translation -154
a trigger -132
a truncat -197
a trust -247
a tsconfig -68
a two -149
a typ -52
a type -59
a typescript -108
a ui -91
a union 235
a uniqu -155
a url -499
a user -155
a valid -128
a variabl -156
a vector -213
a version -314
a vscod -52
a vue -90
a vuetif -300
a wasm -112
a way 90
a web -147
a webhook -272
a websit -53
a week -103
a whol -169
a wildcard -224
a window -61
a word -236
a workaround -103
a workbook -81
a worker -65
a workflow -184
a worksheet -58
a workspac -317
a wrong -130
a z -123
a za -107
a zoneles -93
ab -52
ab e -52
abbreviat -164
abc -148
abc _code -152
abdullah -83
abdullah atta -83
able -333
able to -333
abort -345
abort it -77
abort of -88
abort or -116
abort signal -119
abortsignal -193
abortsignal to -193
about a -195
about apis -77
about availabl -63
about code -192
about different -87
about fil -171
about file -74
about filenam -139
about hubspot -208
about it 54
about major -84
about manuall -51
about need -71
about nx -339
about page -56
about previou -174
about someth -187
about test -95
about the -260
about this 256
about to -137
about what -233
about whether -134
about without -137
about work -124
about your -120
abov 247
abov all 165
abov cli -114
abov com -202
abov for -199
abov list -177
abov run -237
abov sea -62
abov the -197
abov use -66
abov word 267
abruptl -88
abruptl halt -88
absolut -404
absolut _name -123
absolut line -125
absolut outputpath -99
absolut path -329
absolutel -81
absolutel necessar -81
abstract -198
abstract interfac -85
abstract over -85
abstract syntax -100
accent -71
accent character -71
accept -498
accept a -80
accept an -121
accept array -77
accept benchmark -76
accept certain -100
accept either -74
accept json -68
accept syntax -93
accept the -227
accept valu -187
acceptabl -252
acceptabl to -225
acceptanc -126
acceptanc criteria -126
acces 222
acces _num -94
acces control -234
acces data -120
acces level -113
acces not -62
acces the -294
acces token 89
acces with -193
access -269
access it -66
accessibilit -149
accessibilit wheelchair -62
accessibl -169
accessibl http -87
accommodat -88
accommodat es -88
accompan 146
accompan by -161
accompan the 155
accomplish -212
accordingl 340
account 204
account _num 199
account api -256
account detail -170
account email -173
account extension -78
account for -87
account id -67
account invitation -217
account is 100
account learn -109
account null -111
account or -66
account profilephoto -57
account to -62
account usag -71
accountid -182
accountid accountid -182
accurac -62
accurac of -239
accurat -346
accurat and -117
accurat context -122
accurat project -98
acknowledg -229
acknowledg the -198
acknowledg this -63
acorn -133
acorn _url -59
acorn estre -95
acros -368
acros a -100
acros all -249
acros environment -90
acros ever -102
acros incompatibl -52
acros navigation -75
acros the -197
act in -219
action -375
action _name -97
action allow -53
action are -230
action at -150
action differ -96
action etc -56
action gets -86
action if -60
action is -137
action movetofolder -96
action restriction -73
action return -76
action so -67
action templat -220
action to -253
action you -122
actionabl -68
activ -105
activ categor -124
activ development -144
activ director -65
activ profil -166
activ search -109
activ winn -78
activat -308
activat a -93
activit -271
activit report -235
activit snorkel -70
actor -284
actor _name -119
actor _path -141
actor token -60
acts -167
acts as -133
acts like -67
actual -153
actual _code -85
actual content -137
actual file -189
actual mapping -212
actual purpos 135
actuall -263
actuall commit -67
actuall do -136
actuall exist -80
actuall it -64
actuall not -103
actuall satisf -70
adapt and -166
add 264
add _code 270
add _name -268
add _path -195
add a 172
add an -332
add any -114
add attachment -59
add automaticall -382
add by -182
add column -131
add comment -58
add constraint -156
add content -221
add ctx -82
add excel -68
add exclusion -202
add font -127
add inlin -53
add it 90
add lin -74
add logo -179
add mail -93
add more -212
add new -142
add not -82
add operation -278
add otherwis -279
add repl -63
add task -204
add the 382
add this 122
add to -373
add uniqu -156
add user -307
add waitfor -261
add worklog -99
addfield -233
addison -168
addison _email -168
addition -249
addition _path -52
addition compl -237
addition of -66
addition vite -72
additional -211
additional command -179
additional detail -139
additional feedback -193
additional filter -71
additional pag -70
additional question -132
additional recipient -83
additional referenc -132
additional requirement -184
additional rollback -51
additional tool -354
additionall 112
additiv -229
addres -290
addres _email -168
addres delet -60
addres e -58
addres is -87
addres name -69
addres of -322
addres or -52
addres will -53
address by -86
address of -246
adds -324
adds _num -57
adds a -202
adds rows -90
adds text -197
adds the -153
adel -89
adel vanc -89
adher -296
adher to -296
adherenc -50
adherenc to -50
adjacent -115
adjacent rul -115
adjust -241
adjust _name -99
adjust coordinat -119
adjust up -68
adjustment 171
adjustment and -119
admin 94
admin _code -101
admin api -195
admin extension -156
admin graphql -162
admin is -194
admin need -114
admin pos -109
admin us -133
administrator 370
administrator has -125
administrator least -119
administrator role -89
adopt -228
adopt by -86
adopt the -219
aduh -98
aduh _url -98
adult -190
adult only -128
advanc interaction -56
advanc styl -138
advantag -129
advic -135
advic on -135
aedt -77
aedt _num -77
affect -136
affect other -118
affiliat -120
affiliat referral -120
after 189
after _code -210
after _num -285
after a -226
after acknowledg -169
after add -251
after all -236
after an -139
after body -161
after chang -174
after chat -176
after click -86
after confirm -101
after each 197
after edit -131
after execut -495
after fetch -70
after giv -198
after import -68
after individual -146
after invok -177
after it -268
after just -100
after map -99
after mapp -141
after modify -69
after process -150
after reach -52
after runn 200
after scann -68
after self -96
after start -63
after the 340
after they -73
after this -430
after validation -55
after vectorsearch -118
after verify -91
after you -194
afterward in -153
again _ -53
again on -251
again the -71
again to -252
again with 179
against -574
against a -62
against the -210
against their -162
against typescript -55
against your -90
age -226
age group -160
age header -82
agent and -398
agent as -99
agent browser -98
agent context -182
agent figur -174
agent is -108
agent job -237
agent must -220
agent need -100
agent perform -88
agent scan -179
agent should -192
agent then -58
agent to -166
agent upload 262
agent will -134
agent with -63
agent you 144
aggregat -161
aggregat stor -146
aggregation -153
aggregation stag -114
agnostic -51
agnostic js -51
agre to -221
ai -54
ai agent 61
ai and -77
ai assistant 60
ai cod -136
ai compan -209
ai model 71
ai startup -232
ai that 86
ai tool -274
ai toolkit -198
ai tutor -200
aim -84
aim for -84
aims -73
aims to -73
air -139
aka -154
aka prng -73
aka your -70
album -183
alert -411
alert is -187
alert restat -78
alert when -75
algolia -91
algorithm -298
algorithm _url -136
algorithm has -62
ali -110
ali ijaz -110
alia -301
alia _code -114
alia a -73
alia configuration -73
alia for -88
alia optsdefault -88
alia progaliasnam -58
alias -309
alias are -96
alias for -111
alias have -152
alias mdash -62
alias nam -143
alias whil -85
alibaba -91
align -198
align _name -83
align the -98
align with -168
alignment -137
alignment for -58
alignment highlight -98
alignment to -98
alignment wraptext -69
all 497
all accessibl -130
all activ -230
all and -377
all angular -138
all api -225
all as -104
all association -102
all asts -110
all attende -152
all availabl -354
all blog -124
all brand -99
all browser -235
all chang -132
all client -228
all command 230
all component -56
all condition -145
all configuration -56
all consol -171
all content -60
all context -101
all contributor -190
all cook -201
all current -128
all data 203
all databas 70
all deactivat -183
all director -249
all domain -138
all draft -64
all earlier 61
all element -159
all emoji -72
all encod -119
all environment 356
all event -123
all field -281
all fil 170
all file 184
all filter -104
all generat 168
all guidelin 126
all html -55
all id -100
all inclusiv -198
all is -57
all item -255
all iteration -182
all its -382
all jobs -105
all js -245
all limitation 146
all mail 140
all mailbox -76
all mapping -185
all match -150
all messag -292
all metadata -218
all method -159
all modern -53
all must -218
all nam -81
all namespac -165
all necessar -255
all new -57
all occurrenc -210
all on 143
all onenot -148
all operand -194
all option -222
all output -177
all pack -113
all packag -107
all parameter -269
all past -55
all pdf -93
all pend -149
all permission -232
all preserv -74
all previou 231
all product -129
all project -358
all relativ -113
all remain -118
all request 194
all requir -285
all resourc -245
all result -184
all rows -175
all runtim -201
all scop -91
all script -64
all secret 204
all sourc -150
all status -103
all strateg -70
all subdirector -79
all subsequent -347
all surve -187
all tags -390
all task -164
all team -183
all term -113
all the -85
all thes -96
all to -192
all token -200
all toml -150
all tool 69
all transport -215
all typescript -241
all urls -52
all user -383
all valu 133
all version -75
all w -67
all worker -128
all workspac -249
all x -111
allintitl -115
allintitl _code -115
allintitl firecrawl -115
allinurl -103
allinurl _code -103
allinurl git -103
allocat -155
allow -164
allow a -66
allow abort -88
allow add -250
allow auto -103
allow character -94
allow developer -155
allow director -283
allow extraction -117
allow for -101
allow full -59
allow http -71
allow insid -148
allow javascript -70
allow modification -144
allow semantic -78
allow small -58
allow tag -139
allow the -123
allow transfer -86
allow user -273
allow valu -183
allow you -254
alloweddirector -234
alloweddirector path -202
alloweddirector to -59
allowexternallink -192
allowlist -112
allowlist or -112
almost -171
almost the -69
alon -76
along 103
along the 88
along with -233
alongsid -230
alongsid oxlint -78
alpha -183
alpha child -93
alpha syntax -138
alphabetical -215
alphabetical order -215
alphabeticall -60
alphabeticall order -60
alread -75
alread activ -124
alread approv 435
alread be -183
alread been -152
alread carr -63
alread connect -73
alread done -124
alread enabl -125
alread exist -307
alread have -53
alread know -143
alread load -64
alread remov -111
alread render -90
alread us -73
alread with -191
alreadysubmitt -107
alreadysubmitt warn -57
also 103
also accept -61
also accessibl -121
also appear -231
also ask -71
also availabl -213
also be -211
also call 278
also compar -65
also creat -87
also exist -100
also export -79
also expos -104
also feed -235
also flagg -79
also handl -67
also hardwar -104
also has -111
also have -283
also includ -240
also incorrect -129
also involv -109
also iterat -104
also migrat -128
also much -91
also offer -76
also pass -312
also prov -60
also provid -179
also run -105
also search -62
also see -61
also send -152
also specif -88
also strongl -65
also support -96
also use -328
also work -123
alt -284
alt _name -53
alt join -232
alt sponsor -81
alter 121
alter in -124
alter operation -188
alter tabl -131
alternativ -347
alternativ approach -87
alternativ nam -111
alternativ permission -57
alternativ to -186
alternativ tool -102
alternativel -420
alternativel creat -304
alternativel to -113
alternativel you -292
although -50
altitud -237
altitud height -62
alumni -109
alway 317
alway _path -220
alway be -227
alway behav -115
alway call -141
alway check -271
alway chunk -103
alway copy -70
alway default -219
alway doubl -352
alway in -69
alway make -244
alway pass -101
alway prefer 199
alway provid -214
alway report -185
alway return -160
alway run 182
alway sav -70
alway search -296
alway set -126
alway start -104
alway suggest -54
alway treat -92
alway welcom -234
alway wrap -107
alway writ -97
alwaysenabl -177
am -182
am ooo -140
am out -130
amaz -111
amaz level -82
amaz librar -51
ambiguit -51
ambiguou -323
ambiguou about -134
ambiguou quer -65
ambiguou request -92
ambiguou run -204
amenit -64
amenit pool -61
among -205
among all -58
among major -60
among other -81
among them -110
amount 261
amount must 186
amount of -271
an -93
an _assertion -70
an _code -85
an _name -390
an abort -143
an absolut -236
an acceptanc -126
an activ -86
an additional -159
an admin 171
an agent -97
an aggregation -69
an ai 141
an alert -253
an alia -149
an allow -154
an alpha -71
an alternativ -112
an amaz -111
an amount -264
an another -111
an api -168
an apk -111
an app -71
an appropriat -242
an approval -65
an arbitrar -97
an archiv -128
an area -60
an argument -147
an arra -216
an as -82
an assertion -126
an ast -99
an async -139
an asynchronou -64
an attachment -189
an attende -143
an audit -111
an authentication -215
an awaitabl -163
an azur -65
an ecmascript -72
an ecosystem -127
an effect -71
an efficient -93
an element -190
an email 95
an embedd -127
an emergenc -158
an emoji -99
an empt -260
an entir -196
an entit -128
an environment -390
an ephemeral -74
an error 111
an esm -56
an event -135
an exampl -274
an excel -117
an exclusion -85
an exist -261
an explicit -118
an extension -178
an external -225
an extremel -128
an http -128
an id -216
an idea -88
an imag 159
an imageref -155
an in -230
an inclusion -152
an incom -125
an incomplet -139
an index -145
an inferenceclassificationoverrid -52
an initial -97
an initiativ -179
an input -93
an instanc -153
an instruction 193
an integer -51
an interactiv -55
an interfac -196
an internal -213
an intersection -111
an iteration -126
an lts -54
an object -342
an offset -148
an omission -112
an opaqu -124
an open -84
an option -221
an optional -124
an organizer -96
an original -102
an outlook -240
an outlookcategor -251
an overrid -255
an own -62
an unrestrict 150
an unspecif -77
an updat -135
an upload -167
an uuid -140
analysi -440
analysi after -169
analysi and -96
analysi framework -216
analysi or -87
analysi that -87
analysi to -86
analysi window -75
analytic -284
analytic and -146
analytic identifier -137
analytical -139
analytical step -139
analyz -369
analyz a -123
analyz and -123
analyz angular -73
analyz or -87
analyz problem -166
analyz the -246
analyz valu -91
analyzer -288
ancestor -167
anchor -135
anchor cite -103
and 487
and _code 98
and _name -422
and _num -291
and _path -308
and _private 95
and a -386
and abov -197
and accept -238
and account -166
and accurat -214
and add 91
and address -193
and adds -152
and adult -118
and affiliat -120
and ai -51
and all -410
and allow -74
and alway -160
and an -219
and analysi -225
and analyz -170
and answer 148
and api -200
and app -133
and append 150
and appl 66
and approver -69
and architect -136
and are -341
and argument -88
and ask -142
and assertion -127
and assertionresult -133
and assignment -155
and association -161
and at -126
and attende -63
and audio -74
and auth -174
and authentication -264
and avoid -102
and await -88
and be -56
and best -249
and better -123
and bluesk -117
and border -177
and brok -85
and browser -50
and browserslist -87
and bsd -223
and build -191
and bun -78
and cach -180
and calculat -59
and calendar 135
and can 74
and carousel -56
and case -55
and cheaper -113
and check -248
and choos -146
and cjs -138
and click -71
and cod -135
and code -398
and collect -73
and collection -141
and column -258
and command -369
and commit 124
and commonj -88
and communit -111
and compan -151
and complet -201
and completion -57
and component -164
and compromis -178
and configur -74
and configuration -90
and confirm -260
and consumption -157
and contain -123
and content -340
and contribut -75
and contribution -289
and controll -74
and convention -176
and coordinat -87
and could -70
and creat 125
and cros -74
and current -185
and databas -145
and debugg -160
and definition -63
and delegat -157
and delet -83
and dependenc -236
and description -66
and descriptiv -213
and design -155
and destination -92
and developer -154
and devic -83
and dimension -71
and dir -88
and director -184
and displaynam -65
and do 315
and does -287
and doesn't -112
and don't 117
and download -206
and drop -66
and easier -113
and easil -93
and easy -70
and ecosystem -78
and education -58
and email 116
and emit -186
and emulator -69
and end -231
and enforc -78
and enterpris -145
and environment -225
and eq -124
and error -144
and esm -166
and estimat -109
and estre -74
and evolv -166
and exception -80
and exclusion -193
and execut 104
and execution -101
and expand -67
and expect -206
and experimental -79
and explor -87
and export -132
and expr -194
and ext -79
and extension -55
and extra -123
and extract -126
and famil -124
and fast -121
and featur -60
and fil -229
and filenam -208
and filter -295
and find -179
and fix -153
and folder -269
and follow 97
and for -116
and format -98
and forward 275
and freshnes -101
and function -281
and gather -88
and generat -208
and get -233
and give 102
and given -113
and group -151
and guidelin -210
and gzipp -97
and hack -69
and has -189
and headlin -62
and help -149
and hidden -212
and hook -85
and how -177
and hubid -94
and identif -96
and if -174
and imag -103
and imho -129
and immediatel -158
and import -271
and importanc -86
and in 152
and includ 253
and inconsistenc -82
and indentation -157
and informal -102
and inherit -88
and inlin -118
and inspect -72
and install 70
and integrat -271
and integration -53
and intend -101
and interact -136
and interfac -90
and interoperabilit -141
and ios -95
and is -480
and it -89
and its -111
and javascript -72
and just -60
and k -125
and keep 134
and keyword -51
and knowledg -146
and languag -202
and lazy -57
and lets -130
and light -51
and lightweight -56
and literal -80
and location -58
and logout -96
and logs 184
and long -105
and longitud -198
and lts -220
and maciej -63
and mainta -103
and mak -100
and make -245
and many -63
and may -106
and mention 176
and merg -85
and messag -59
and metadata -141
and metaobject -102
and methodolog -53
and might -142
and minifier -199
and minify -59
and minimal -101
and minimatch -131
and miss -123
and mixin -138
and mobil -69
and modify -159
and modul -83
and most -112
and multidirectional -173
and multipl -80
and musl -94
and must 158
and mutation -87
and nam -236
and navigat -103
and need -90
and nest -191
and never 196
and new -88
and no -309
and node -126
and not -214
and noth -221
and notrequir -147
and objecttyp -205
and october -186
and omit -111
and one -218
and only -62
and open -434
and operational -96
and option -187
and optional -108
and optionall -182
and or -277
and originalusermessag -133
and other -472
and outdat -55
and output -200
and ownership -130
and pagination -90
and parentfolderid -62
and parenthes -102
and pars -192
and parser -135
and partial -142
and partner -87
and pass 319
and performanc -162
and permission -207
and persist -75
and persona -94
and plain -136
and port -94
and posix -72
and postgi -82
and posturl -120
and precis -117
and prett -133
and pric -149
and print 76
and prioritization -160
and privat 155
and proces -148
and produc -131
and professional -161
and project -138
and projection -97
and prompt 73
and properl -124
and propert -102
and provid 302
and punctuation -200
and push 177
and put 210
and quer -226
and quot -238
and rang -90
and rank -234
and re -143
and reach -55
and react -64
and read 333
and readines -90
and recognition -151
and recurrenc -140
and redirect -127
and reduc -195
and referenc -186
and refin -119
and reflect -77
and refresh -117
and refund -73
and reinstall 213
and relationship -166
and releas -150
and remain -55
and remov -177
and renam -109
and render -139
and repeat -70
and replac -144
and report 93
and request -66
and requir -158
and rerank -145
and resolv -112
and resourc -126
and retr 156
and retriev -80
and return -297
and returntyp -63
and review -226
and rollup -73
and rul -299
and rule -192
and run 102
and runs 131
and s -114
and search -104
and secret -179
and section -102
and see -177
and self -79
and send 151
and ser -111
and shar -138
and should -68
and size -115
and skip -75
and smith -54
and so -68
and sourc -149
and specific -159
and star -234
and start -168
and stay -115
and stor 103
and storag -91
and strictl -80
and structur -146
and stylelint -121
and submit 166
and support -370
and surfac -112
and symbol -129
and sync -51
and synchroniz -166
and synchronou -174
and take -147
and team -67
and technical -75
and tell 184
and temporal -64
and test -328
and text -115
and that 122
and the 210
and their 63
and them -68
and then -104
and this 172
and throw -100
and time -320
and to -81
and together -252
and toggl -51
and token -96
and top -93
and trail -129
and trim -173
and troubl -186
and trust -93
and type -77
and typescript -127
and uidomain -151
and unpack -54
and up -59
and updat -307
and upload 273
and uploadref -108
and usag -279
and use -139
and used -82
and user -171
and userid -169
and validat -173
and valu -199
and vector -181
and version -93
and wait -133
and want -332
and wasm -134
and we -100
and what 187
and when -276
and whistl -60
and who -104
and why -159
and will -120
and window -144
and with -68
and without -276
and word -105
and writ -221
and you -260
and zero -93
andrew -158
android -190
android and -95
android provid -111
angular -380
angular ai -200
angular best -95
angular code -172
angular convention -73
angular development -77
angular documentation -78
angular e -69
angular line -151
angular relat -134
angular start -69
angular tutor -155
angular version -111
angular workspac -138
animat -193
ann -184
anniversar -58
anniversar and -58
annotat -127
annotation -63
announcement -50
another 170
another branch -88
another call -124
another collection -100
another command -56
another folder -101
another format -116
another instanc -57
another mail -138
another one 239
another proces -183
another project -61
another screenshot -57
another task -111
another user -376
another via -99
ansi -187
ansi color -168
ansi implementation -56
answer 502
answer a -178
answer and -135
answer are -214
answer as -81
answer at 143
answer directl -187
answer especiall -283
answer ever 86
answer from -270
answer is -130
answer question -334
answer run 115
answer was -74
answer with 125
anthropic 247
anthropic or 126
antoin -177
antoin du -177
any 380
any _code -329
any _name -70
any additional -347
any and -229
any angular -50
any apis -130
any arguments_ -138
any ast -163
any attachment -114
any binar -185
any button -72
any call 142
any cell -71
any chang -231
any character -138
any configuration -65
any contribution -161
any developer -259
any deviation -193
any file 149
any formatter -153
any function -105
any hydrogen -120
any internal -95
any issu -115
any kind -240
any mail 164
any mapping -251
any meaningful -63
any miss -168
any number -75
any of -311
any offset -237
any operation -208
any order -75
any outbound -67
any output -160
any overrid -202
any parameter -104
any pattern -232
any per -144
any point -221
any polyfill -93
any project -115
any promis -142
any question -158
any reason -136
any request 173
any result -73
any rewrit -235
any scop -78
any side -105
any sourc -60
any subset -132
any sync -124
any task -120
any technical -245
any valu -83
any web 259
any webpag -167
any xx -99
anymor -155
anyon -264
anyon if -89
anyth 105
anyth else 59
anyth smaller -66
anyth with -157
anywher -215
apach -69
apach licens -69
api -150
api _name -74
api _url -75
api a -121
api and -86
api appl -152
api at -221
api becam -93
api by -133
api call -147
api cannot -146
api context -76
api documentation -215
api enabl -86
api enablefetchimag -115
api endpoint -188
api for -290
api has -136
api imag -227
api in -166
api integration -135
api is -114
api key 178
api keys 57
api lets -120
api method -94
api network -118
api of 104
api provid -111
api publish -246
api referenc -214
api request -74
api respons -246
api specification -200
api support -154
api surfac -74
api that -56
api the -150
api they -120
api to -174
api token 115
api twilio -76
api version -140
api which -59
api with -102
api you -187
apis -352
apis _name -71
apis are -125
apis that -152
apiversion -170
apk -111
apk file -111
app -773
app _path -111
app actor -155
app and -95
app assignabl -66
app begin -104
app bridg -133
app home -144
app id -86
app mentionabl -66
app must -243
app nginx -61
app on -107
app or -252
app platform -62
app pric -72
app primar -133
app stor -127
app usestackapp -64
app you -145
appear 110
appear br -170
appear each -132
appear in 160
appear vs -86
append 348
append _code 92
append _path -171
append automaticall -123
append for -84
append the 100
appendposition -84
appendposition line -84
appl -92
appl _code -137
appl any -144
appl at -208
appl chang -118
appl contain -141
appl edit -152
appl if -130
appl the -342
appl them -175
applicabl -264
applicabl for -183
applicabl internet -119
applicabl law -97
application -429
application _path -121
application for -114
application may -75
application menu -185
application own -86
application too -70
application tutorial -138
application with -194
applicationnam -190
apply -249
apply it -154
apply the -166
apply to -131
applyedit -152
applyedit api -152
applyto -141
appointment -69
appreciat -95
appreciat _ -95
approach -490
approach introduc -114
approach is -314
appropriat -263
appropriat changeset -242
appropriat operator -89
appropriat sql -122
appropriatel -60
approv 159
approv a -430
approv persist -148
approv this -98
approv use -460
approval 214
approval is 201
approval rul -69
approver -99
approver befor -69
approximat -180
approximat valu -69
apps -267
apps and -53
apps api -204
apps install -70
apps them -120
april -216
april and -186
april convert -55
apt -85
apt yum -85
arbitrar -243
arbitrar as -75
architect -136
architect of -136
architectur -125
architectur a -60
architectur for -90
archiv -242
archiv a -240
archiv an -152
archiv fetch -159
archiv project -199
archiv provid -86
archiv releas -305
are 215
are _num -131
are a -154
are able -97
are about -137
are accept -56
are accompan -161
are add -444
are align -66
are allow -203
are alread -125
are also -298
are alternativ -96
are alway -314
are ambiguou -134
are an 140
are answer -284
are append -123
are argument -118
are as -245
are assign -200
are attach -88
are automaticall -171
are availabl -344
are bas -74
are be 246
are block -84
are captur -112
are case -92
are chang -258
are check -130
are combin -50
are confident -233
are contribut -52
are current -214
are customiz -133
are defin -74
are deriv -96
are descriptiv -58
are detect -124
are disabl 86
are disallow -70
are discussion -86
are document -200
are done -189
are enabl -76
are expect -101
are expensiv -225
are filebot 150
are filter -402
are fine -69
are for -151
are forever -79
are forward -61
are frankl -145
are free 146
are full -125
are getter -103
are given -153
are gracefull -117
are grad -127
are identical -201
are ignor -109
are implement -174
are in 74
are includ -180
are known -134
are left -76
are list -124
are locat -70
are lost -70
are many -108
are mapp -64
are meant -183
are mislead -109
are miss -123
are more -81
are namespac -77
are need -242
are no -201
are none -66
are not -152
are now 153
are often 119
are only 270
are optional -178
are order -57
are otherwis -114
are overwritten -110
are paginat -175
are part -68
are pass -256
are port -205
are pre -66
are prefix -78
are preserv -67
are provid -183
are pseudorandom -63
are rate -128
are reach -63
are record -252
are reject -112
are relativ -120
are replac -112
are report -64
are request -112
are resolv -81
are retain -97
are return -250
are runn -170
are sav -312
are search -77
are separat -76
are serializ -130
are set -83
are several -80
are some -130
are start -73
are stor -89
are support -221
are suspend 126
are target -73
are test -89
are then -212
are treat -137
are unabl -175
are unsur -482
are up -83
are us -112
are used -88
are valid 120
are very -122
are visibl -166
are well -88
are word -196
are worr -122
are wrapp -177
are writ -191
are written -148
area -162
area or -59
area with -72
aren't -217
aren't exactl -63
aren't formatt -109
aren't in -144
aren't support -85
argon -119
args -237
args see -61
args tokenizer -126
argument _before_ -59
argument _name -150
argument allow -94
argument and -318
argument are -255
argument fail -110
argument for -236
argument is -250
argument of 278
argument requir -162
argument to -347
arguments_ -138
argv -61
argv slic -52
arithmetic -95
arithmetic expression -60
around 115
around formatter -53
around it 160
around the -133
arra -384
arra _code -56
arra acces -193
arra allow -59
arra cannot -81
arra does -144
arra is -145
arra need -145
arra of -326
arra respons -92
arra str -87
array -184
array and -126
array directl -65
arraybuffer -79
arraybuffer _code -79
art -85
art rerank -130
art styl -61
articl -256
articl and -55
articl contain -69
articl mayb -62
articl or -162
artifact -390
artifact from -219
artifact id -156
artifact must -64
artifact use -55
artifact were -73
artifactid -83
arxiv -318
arxiv abstract -51
as 329
as _code -213
as _name 318
as a 272
as an 187
as argument -83
as atomic -74
as authoritativ -201
as base -61
as bash -111
as chang -79
as classic -65
as command -152
as complet -233
as configur -58
as dc -225
as defin -228
as describ -151
as detail -94
as done -155
as error -63
as es -174
as exact -78
as expansion -147
as flak -55
as float -103
as follow -246
as for -73
as html -223
as if 206
as imag -244
as in -107
as incorrect -114
as input -154
as instruct -182
as integer -128
as it -76
as its -50
as jest -60
as jsdeliver -85
as json -308
as key -125
as leap -244
as literal -205
as local -76
as long -87
as markdown -150
as modern -104
as need -103
as nest -153
as node -218
as obug -62
as one -114
as ordinar -277
as outlin -167
as oxc -54
as part 150
as png -108
as possibl -159
as prerequisit -142
as prettier -53
as produc -182
as provid -172
as read -305
as relationship -58
as return -164
as s -97
as securit -104
as separat -161
as shortcut -141
as skip -66
as soon 139
as specif -327
as str -208
as string -239
as such -187
as text -379
as ther -104
as they -263
as typo -113
as understand -62
as viewabl -81
as well 116
asana -144
asap -72
ascend -130
asid 98
asid the 98
ask 228
ask about 111
ask are -95
ask is -60
ask question 86
ask the -130
ask them -366
ask this 88
ask to -451
ask whether -109
asks 114
asks about -413
asks to -339
asm -167
asm js -167
assembl -118
assembl support -124
assert -219
assert _code -71
assert it -111
assert on -164
assertion -303
assertion about -59
assertion and -90
assertion error -161
assertion fail -141
assertion insid -61
assertion intuitivel -93
assertion styl -76
assertion to -67
assertion you -126
assertionerror -274
assertionerror and -133
assertionresult -185
assertionresult class -133
asset -152
asset for -56
assign -665
assign alias -85
assign and -88
assign the -241
assign to -359
assignabilit -73
assignabilit of -73
assignabl -76
assignabl app -66
assigne -86
assigne _name -50
assignment -306
assignment and -74
assignment compound -55
assignment index -154
assistant 373
assistant knowledg -86
assistant should 207
assistant to -155
assistant who 150
assistant you 117
associat -576
associat collection -97
associat request -130
associat source -98
associat with -525
association -287
association in -102
association pass -99
association to -124
association typ -108
assum 54
assum a -98
assum all -125
assum and -78
assum knowledg -157
assum that 82
assum they -120
assum to -193
assumption -95
ast -310
ast _url -60
ast and -118
ast conversion -108
ast guidanc -56
ast import -56
ast manipulation -163
ast nod -118
ast or -95
ast return -57
ast should -95
ast visitor -86
asterisk -149
asterisk test -150
astonishingl -68
astonishingl small -68
asts -161
asts back -61
asts in -107
asttyp -112
asychronou -174
asychronou and -174
asychronousl -180
asychronousl with -180
async -302
async and -140
async api -72
async function -145
async loop -104
async method -104
async workflow -81
asyncapi -50
asynchronou -419
asynchronou api -71
asynchronou read -397
asynchronousl -83
at 207
at _code -142
at _num -224
at _path 121
at a -329
at all -368
at any -221
at compil -72
at given -63
at hand 254
at its 143
at least -193
at mb -66
at most -116
at no -73
at our -55
at quer -52
at return -89
at runtim -100
at targetpath -126
at the -69
at this -64
at time -279
at what -141
at which -128
at your -182
atomic -87
atomic and -74
atomicall -87
atta -83
atta under -83
attach 190
attach a -266
attach for -53
attach it 245
attach listener -59
attach the 155
attach to -135
attachment -607
attachment _path -111
attachment and -128
attachment can -61
attachment for -182
attachment hasattachment -71
attachment in -125
attachment instead -93
attachment mb -95
attachment resourc -96
attachment this -69
attachment upload -66
attachment url -61
attachmentid -71
attachmentitem -191
attachmenttyp -180
attempt -424
attempt _name -99
attempt and -212
attempt any -194
attempt one -62
attempt the -100
attempt to -162
attend -260
attend conflict -196
attende -275
attende about -112
attende call -91
attende list -143
attende not -143
attention 273
attention ai 178
attention cod 100
attribut -448
attribut as -133
attribut content -111
attribut for -394
audienc -122
audio -366
audio fil -74
audio file -360
audit 93
audit event -148
audit finding -112
audit on -94
augment -136
augment generation -133
auth -108
auth and -169
auth component -85
auth for -124
auth guidelin -156
auth project -234
auth relat -111
auth run -137
auth sdk -63
auth stackfram -55
auth stuff -92
authenticat -109
authenticat and -170
authenticat gitlab -133
authenticat uploadurl -83
authenticat user -279
authenticat with -177
authentication befor -134
authentication code 126
authentication endpoint -186
authentication error -215
authentication for -153
authentication infrastructur -55
authentication logic -107
authentication n -96
authentication provider -194
authentication schema -158
author 57
author graphql -96
authorit 69
authorit indicator -56
authoritativ -202
authoritativ and -201
authoriz -279
authoriz local -73
authorization 53
authorization _code 291
authorization header -351
authorization type -238
auto -203
auto detect -63
auto emb -68
auto fallback -225
auto refresh -60
auto updat -103
automatic repl -189
automatic tsconfig -67
automaticall -127
automaticall and -268
automaticall assum -78
automaticall attach -115
automaticall attempt -62
automaticall clean -52
automaticall configur -83
automaticall detect -81
automaticall disabl -145
automaticall embed -194
automaticall generat -185
automaticall normaliz -97
automaticall redirect -113
automaticall resolv -134
automaticall run -301
automaticall set -64
automaticall use -371
automaticall wait -153
automaticall when -123
automaticall x -51
automaticallysetup -141
automaticallysetup the -141
automaticrepl -71
automaticrepl mailboxfullstatu -71
automaticrepliessett -135
autonomousl -168
autonomousl navigat -95
autoprefixer -121
autoprefixer and -121
auvr -71
auvr _url -71
availabilit -199
availabilit of -194
availabl -177
availabl account -194
availabl action -156
availabl all 150
availabl and -155
availabl apis -120
availabl as -201
availabl at -176
availabl categor -195
availabl code -64
availabl color -100
availabl component -145
availabl data -167
availabl databas -104
availabl devic -121
availabl e -148
availabl environment -156
availabl fall -109
availabl featur -122
availabl field -103
availabl for -184
availabl grep -89
availabl here -159
availabl in -231
availabl model -215
availabl mount -117
availabl on -407
availabl only -85
availabl option -108
availabl output -55
availabl over -56
availabl platform -99
availabl project -378
availabl read -171
availabl recip -119
availabl the -54
availabl to -342
availabl use -123
availabl valu -142
availabl version -74
availabl when -148
availabl you -266
avatar -201
avatar displa -201
averag -144
averag pric -59
avoid context -102
avoid extra -81
avoid guess -122
avoid miss -131
avoid need -140
avoid overwrit -141
avoid small -70
avoid thes -78
avoid truncation -67
avoid us -183
await -150
await like -88
await stackserverapp -120
awaitabl -163
awaitabl _name -163
awar -363
awar backend -73
awar lint -67
awar rul -57
awar runs -135
awar that -280
awarenes -78
away 127
away from -93
away the -137
away with 148
awk -89
awk sed -89
aws 240
aws credential 285
aws gcp -244
aws us -62
azur -128
azur activ -65
azur cloud -109
azur eastu -62
b -243
b _code -153
b _path -55
b a -67
b b -88
b c -70
b fd -52
b in -102
babel -64
babel node -64
back -392
back a -98
back into -73
back random -64
back the -74
back to -319
back when -63
backbon -99
backbon of -99
backend befor -112
backend logic -131
background 106
background after -271
background padd -109
background search -229
background until -131
backslash -199
backslash are -97
backslash escap -70
backtick -70
backtick script -70
backtrack -112
backup 105
backup on -100
backward -110
backward compatibilit -110
bad -310
bad _code -90
bad handl -57
bad request -292
bad too -121
badg -120
badg npm -52
badg start -53
badl 58
balanc 181
balanc performanc -92
balcon -131
bank 80
bar -297
bar baz -166
bar hot -61
bare -257
bas -375
bas _name -62
bas fusion -59
bas hand -113
bas index -71
bas off -120
bas on -267
bas pagination -61
bas random -104
bas resolution -67
bas runner -61
bas test -78
base _num -148
base branch -175
base commit -83
base encod -72
base format -135
base messag -52
base promptid -75
base through -182
base travel -125
base verbatim -230
base vlqs -212
basenam -115
basenam of -90
bash 86
bash _code -70
bash _num -193
bash greedil -107
bash heredoc -159
bash parser -169
bash posix -79
bash releas -93
bash sourc -102
bash specific -51
basi -179
basi as -144
basic -347
basic and -161
basicall -105
basicall identical -105
batch -250
bathtub -160
bats -151
bats and -79
bats test -101
baz -166
baz _code -166
bcc -64
bcc attachment -71
be 87
be _compile -70
be _name -183
be a -452
be able -284
be absolut -176
be access -184
be add -173
be adjust -68
be alter -124
be an -245
be answer -187
be any -68
be append -67
be appl -446
be archiv 149
be as -158
be assign -229
be at -96
be automaticall -92
be awar -261
be base -356
be between -136
be bias -61
be blaz -130
be built -64
be call 94
be chang -153
be clear -202
be clon -161
be combin -149
be compil -90
be complet -233
be configur -168
be consider -187
be consistentl -53
be convertibl -59
be creat -99
be declar -75
be delet -165
be deliver 116
be detect -66
be determin -175
be differentiat -138
be directl -66
be display -388
be done 55
be eligibl -59
be empt -208
be enabl -137
be encrypt -84
be evaluat -83
be execut -269
be extremel -213
be filter -97
be focus -71
be follow -97
be formatt -168
be forward 111
be found 148
be full -170
be generat -93
be given 211
be govern -160
be greatl -95
be here -92
be hidden -202
be hostnam -69
be ignor -91
be immediatel -217
be immutabl -100
be improv -175
be in -242
be includ -223
be incorrect -58
be inject -98
be insid -225
be install -352
be jpeg -58
be json -104
be kill -327
be left 92
be less -170
be list -211
be longer -158
be lower -78
be made -129
be mark -127
be merg -69
be met -145
be miss -55
be modif -175
be mov -84
be nam -223
be no -77
be non -69
be on -220
be one -285
be outdat -95
be overl -83
be oversiz -74
be pack -149
be pass 92
be patient -103
be perform -164
be proactiv -160
be provid -358
be reconsider -116
be referenc -220
be reject -116
be relativ -208
be remov -90
be renameabl -115
be replac -101
be report -64
be represent -73
be resolv -165
be resum -86
be return -165
be rewritten -84
be round 186
be run -156
be runn -73
be sav -154
be seen -64
be semver -136
be sent 127
be set -317
be shown -164
be slow -79
be spawn -88
be specif -99
be specific -55
be start -142
be submitt -113
be sure 253
be tempt -80
be terminat -68
be test -160
be the 63
be thrown -56
be to -64
be told -84
be translat -105
be treat -279
be true -119
be undon -354
be uniqu -252
be up -58
be updat -115
be us -67
be used -122
be useful -81
be valid -98
be visibl -197
be what -177
be within -189
be wrapp -111
be written -112
beach -320
beach _path -62
beachfront -112
beachfront ocean -62
bear -70
bear outlin -70
bearer -432
bearer token -432
beat -125
beat _name -108
beat several -58
becam -93
becam async -93
becaus host -149
becaus it -225
becaus of -72
becaus the -206
becaus they 108
becaus this 70
becom -404
becom a -155
becom one -252
becom stag -63
bed -74
bed typ -52
been 142
been abort -116
been call -230
been chang 230
been creat -59
been defin -86
been delet -322
been execut -393
been found -77
been grant 216
been inspir -185
been kill -84
been list -137
been reject -238
been runn -280
been successfull -119
been truncat -272
been trust -112
been used 127
befor 185
befor _code -125
befor _path -128
befor a -129
befor and -110
befor answer 143
befor any -370
befor apply -133
befor attempt -78
befor call -154
befor chang -151
befor complet 168
befor consider -173
befor decid -112
befor deletion -155
befor deplo -278
befor each 181
befor encod -125
befor execut -181
befor execution -126
befor extraction -70
befor filter -80
befor finish -78
befor generat -106
befor it 55
befor list -52
befor mak -333
befor match -105
befor merg -282
befor or -90
befor perform -237
befor prettier -80
befor preview -71
befor proceed -336
befor push -213
befor put -240
befor read 183
befor return -158
befor runn -131
befor send -387
befor sett -211
befor simulator -108
befor submitt -260
befor the 417
befor tim -63
befor upsert -123
befor us 237
befor worker -139
befor writ -178
befor you 129
begin -272
begin by -104
begin immediatel -98
beginn -157
beginn of -105
beginn with -119
behalf 220
behalf of 220
behav 93
behav identicall -115
behavior -370
behavior between -72
behavior chang -105
behavior in -52
behavior is -59
behavior no -58
behavior of -126
behavior vs -85
behavior you -72
behavior you'll -98
behaviour 185
behaviour to -103
behind 148
behind the 169
bell -60
bell and -60
belong -335
belong here -69
belong in -222
belong to -222
below -271
below in -124
below into -63
below should -139
below the -67
below this -71
ben -74
ben rothman -74
bench -335
bench _code -59
bench instanc -89
bench option -136
benchmark -511
benchmark _name -81
benchmark _path -56
benchmark and -86
benchmark benchmark -115
benchmark by -221
benchmark can -156
benchmark data -150
benchmark instanc -74
benchmark is -104
benchmark result -53
benchmark scor -81
benchmark slower -150
benchmark task -324
benchmark todo -195
benchmark your -51
benthemonke -74
benthemonke _url -74
best -343
best bash -84
best effort -101
best for -93
best hits -78
best match -165
best practic -236
best prng -64
best result -156
best to -56
beta -159
beta graph -127
better 51
better auth -256
better choic -58
better debugg -53
better interoperabilit -56
better performanc -100
better qualit -50
better the -62
better visibilit -144
between -375
between _num -250
between a -56
between class -82
between director -60
between each -90
between esm -76
between fil -88
between function -106
between minor -57
between oxc -74
between the 99
between toolchain -108
between two -253
between window -72
beyond -416
beyond _num -150
beyond initial -81
beyond that -247
beyond this -108
beyond what -187
beyond your -51
bias -100
bias toward -61
big -114
big project -112
biggest -129
biggest advantag -129
bigint -174
bigint for -53
bigint support -135
bill -189
bill at -167
billabl -76
billabl search -76
bin -505
binar -138
binar content -56
binar document -97
binar fil -97
binar for -150
binar installer -117
binar operat -96
binar read -185
binar script -204
binar size -53
binar verify -81
bind -75
bind the -75
biom -163
biom befor -80
birthda -166
bit -170
bit integer -58
bit later -74
bit of -68
bitbucket -378
bitbucket resourc -90
bits -162
blam -163
blam rang -121
blam relativ -59
blank -174
blank _code -91
blank cell -73
blank name -188
blaz -139
blaz fast -130
bloat -181
block -53
block a -78
block and -174
block below -63
block children -139
block contributor -64
block it -140
block object -64
block shell -136
block should -117
block statu -60
block that -73
block the 145
block until -136
blockedcommand -221
blockedcommand arra -221
blocker -67
blog -268
blog _url -117
blog post -223
blue -77
blue dark -76
bluesk -243
bluesk _num -121
bluesk _url -154
board -98
body -404
body _code -69
body _name -227
body _path -141
body and -70
body contain -70
body content -267
body contenttyp -104
body data -197
body displaynam -122
body exampl -151
body fail -77
body for -97
body h -98
body if -122
body is -215
body must -134
body need -90
body of -111
body optional -55
body or -70
body replac -51
body requir -157
body so -51
body to 180
body torecipient -125
bodyparser -175
bodyparser _code -142
bodypreview -100
bodypreview instead -97
bold -127
book -282
book com -121
boolean -304
boolean _code -139
boolean _name -99
boolean for -134
boolean indicat -74
boost -126
boost docs -83
boost github -81
boot -147
border -274
border are -108
border background -109
border line -67
border side -84
border to -127
boss 118
bot 93
bot detection -167
both -169
both a -58
both android -95
both async -51
both befor -125
both bubbl -56
both cas -74
both cjs -151
both cloud -57
both environmentid -128
both file -266
both filepath -108
both globb -58
both in -186
both keys -94
both outputdir -133
both physical -69
both rang -90
both requir -70
both rust -104
both signal -165
both sourc -68
both sourcemap -167
both start -206
both the 183
bottleneck -163
bottleneck and -78
bottom -161
bottom of -174
bound -160
box -373
box on -75
br -299
br the -59
brac -152
brac _url -71
brac slash -50
bracket -78
bracket _url -71
bracket expression -139
bracket support -75
bracktrack -56
bracktrack to -56
braill -195
brainstorm -173
branch -270
branch _num -68
branch _path -140
branch _url -110
branch built -180
branch creat -295
branch default -115
branch for -133
branch from -104
branch if -260
branch in -76
branch into -202
branch is -144
branch main 201
branch must -109
branch name -218
branch of -82
branch or -127
branch parameter -123
branch point -173
branch predictor -153
branch protection -155
branch restriction -168
branch return -55
branch that -100
branch us -127
branch which -134
branch with -314
branchfromthought -138
branchid -181
brand -353
brand for -165
brand guidelin -112
brand inspect -196
breadcrumb -162
breadcrumb of -164
break -308
break befor -62
break chang -64
break down -174
break pars -80
break your -190
breakdown -63
breakdown rather -60
breakfast -189
breakfast all -76
bridg -133
brief -336
brief confirmation -210
broad -353
broad monitor -202
broad quer -58
broad rather -171
broad task -79
broad tighten -69
broadcast -139
broadcast a -139
broccoli -162
broccoli _url -162
brok -85
brok on -85
broken 162
broken code -51
brown -174
brows 182
browser _name -137
browser and -451
browser as -218
browser click -98
browser consol -275
browser context -90
browser for -64
browser grab -176
browser ie -64
browser in -202
browser instanc -145
browser on -78
browser project -61
browser restart -143
browser sav 163
browser session -524
browser set -119
browser styl -137
browser target -67
browser test -187
browser to -114
browser window -280
browser with -233
browserslist -119
bsd -223
bsd system -223
bson -61
bson can -58
bubbl -56
bubbl layout -56
bubbl singl -56
bucket -446
bucket need -186
bucket that -143
budget -71
buffer -132
buffer _code -110
buffer gzip -81
bug fix -116
bug in -274
bug report -414
bug wher -60
bugs -281
bugs _url -130
bugs among -60
bugs and -59
build -377
build _path -81
build a -153
build all -102
build and -108
build artifact -91
build command -61
build context -57
build dependenc -71
build drop -53
build environment -139
build everyth -163
build failur -217
build for -167
build if -83
build instruction -264
build is -63
build linearl -86
build logs -90
build no -59
build on -134
build pglit -75
build proces -278
build progres -61
build statu -63
build step -68
build the -117
build this -84
build tool -102
build wasm -64
build your -133
builder -125
builder api -114
built -422
built befor -64
built by -102
built ever -180
built in -258
built ins -58
built into -174
built on -116
built to -63
built with -74
builtin -93
bulk -129
bulk chang -67
bullet -77
bullet point -77
bun -153
bun as -78
bun is -131
bundl -258
bundl is -125
bundl your -56
bundler -223
bundler and -189
bundler in -73
burden -137
burden of -137
busines -310
busines nam -193
busines rul -63
businessphon -69
but -130
but actuall -64
but also -79
but assert -111
but be -97
but do 108
but doesn't -68
but for 155
but if -118
but it -250
but keep -99
but larger -50
but may -55
but not -68
but only -94
but proce -63
but realiz -65
but runs -63
but sadl -74
but should -135
but the -182
but ther -80
but there -68
but they'r -103
but this -133
but with -161
but you -90
button -345
button if -64
button link -72
button onclick -94
button to -167
buy -139
by 245
by _name -295
by a -390
by acorn -59
by allow -58
by an -92
by and -185
by anthropic 126
by any -118
by applicabl -97
by appropriatel -60
by ask -186
by author -60
by automaticall -156
by auvr -71
by ben -74
by big -112
by calendar -86
by call 72
by comma 188
by compan -105
by compar -83
by convention -131
by countles -93
by creat -90
by current -201
by default -329
by distro -135
by each -162
by email 197
by end -179
by es -52
by evil -81
by extend -163
by extension -85
by giv -106
by id -74
by industr -91
by instantiat -221
by its -121
by json -60
by line -253
by listfollowedproject -172
by logic -142
by mak -122
by microsoft -161
by minimatch -71
by name -95
by node -101
by one -79
by other 176
by packag -142
by peopl -64
by pip -227
by pipelin -261
by popular -87
by postgresql -76
by profil -70
by project -127
by provid -179
by pure -118
by read 83
by relevanc -191
by revenu -61
by runn -131
by sal -61
by sett -100
by starr -147
by step -272
by tag -151
by that -60
by their -124
by them -98
by thes -160
by this -72
by to -111
by topic -225
by unbash -61
by updat -66
by usernam -134
by verb -113
by vite -60
by vyacheslav -62
by walk -63
by workflow -184
by your -217
by zeptomatch -171
bypas 135
bypas the 101
byt -394
byt _email -73
byt minif -60
byt the -141
byt ther -176
byt to -125
byt with -123
byte -102
byte estimation -69
c _num -101
c and -152
c b -67
c c -111
c codebas -63
c import 212
c or -96
c parser -59
c project -118
c tenant -65
c user -71
c wrapper -218
cach -122
cach for -159
cach in -193
cach is 154
cach key -220
cach miss -76
cach object -103
cach the -106
cachewithcontext -99
cachewithcontext true -99
cadenc -67
cadenc at -67
calc -72
calc expression -72
calculat -212
calculat averag -59
calendar -253
calendar address -86
calendar and 162
calendar can -269
calendar cannot -82
calendar event -73
calendar fals -313
calendar iana -120
calendar id -93
calendar is -268
calendar name -92
calendar object -52
calendar of -237
calendar permission -147
calendar read -228
calendar send -52
calendar support -75
calendar this -142
calendar tip -59
calendar view -112
calendar with -138
calendarview -54
call 299
call _code -218
call _file 143
call _name 294
call _num 130
call _path 64
call after -167
call agent -192
call an -61
call and 86
call app -228
call are -70
call at 79
call befor -305
call block -122
call can 153
call delta -162
call describ -88
call download -86
call exactl -158
call feedback -94
call first -242
call flow -149
call get -163
call in -112
call it -185
call keep -92
call load -108
call loadmodul -141
call may -70
call meet -56
call oauth -93
call of 211
call on -173
call once -172
call option -225
call other -474
call path -200
call prog -75
call return -287
call right -150
call sequenc -206
call should -113
call start -72
call take -193
call that -199
call this -257
call tool -294
call until 97
call use -207
call when -176
call within -160
call you 55
call z -98
callback -379
callback once -131
callback to -346
caller 98
caller is -91
caller must 144
caller puts -176
caller sourc -99
caller ssh 155
callsit -103
callsit object -103
can -107
can accept -99
can acces -138
can adapt 90
can add -154
can adjust -99
can also -492
can alway -200
can attach -59
can automaticall -81
can be -307
can branch -86
can build -62
can call -336
can caus -121
can check -189
can choos -75
can consum -136
can copy -63
can do -575
can easil -84
can even -225
can explor -72
can expres -87
can extract -220
can fetch -81
can find 249
can get -261
can globall -91
can go -81
can handl -139
can have -65
can help 234
can import -338
can improv -180
can includ -141
can install -313
can investigat -115
can iterat -53
can kill -190
can lint -138
can lose -58
can make -76
can move -60
can only -132
can operat -59
can pass -333
can pick 163
can pipe -99
can provid -91
can question -75
can read -81
can rebuild -113
can replac -118
can request -122
can return -115
can run -133
can set -212
can start -221
can subsequentl -131
can take -114
can tell -92
can toggl -101
can unlock -167
can updat -225
can use -510
can verif -141
can view -76
can't -358
can't acces -51
can't be -250
can't contain -71
can't run -98
can't tell -120
cancel -223
cancel a -159
cancel all -108
cancel from -68
cancel is -96
cancel the -85
cancellation -241
cancellation messag -153
candidat -188
candidat actuall -70
candidat document -91
candidat to -125
cannot -367
cannot assign -85
cannot attend -196
cannot be -242
cannot call -75
cannot combin -113
cannot comput -146
cannot exce -138
cannot guarante -194
cannot read -149
cannot tell -81
cannot use -54
canonical -186
canonical paperid -65
cap -233
cap out -103
cap the -176
capabilit caus -142
capabilit configur -59
capabilit of -87
capabilit requir -94
capabilit scorecard -126
capabilit that -159
capabilit to 133
capabilit was -118
capp -119
captcha -167
captur -387
captur a -140
captur automaticall -63
captur so -72
card 252
card on -97
cardoso -77
cardoso _email -77
care -213
care about -213
carlton -71
carlton four -71
carousel -55
carousel multipl -56
carr 252
carr _email 165
carr out 319
carr the -230
cart -81
cas -484
cas and -295
cas are -70
cas convenientl -74
cas if -108
cas you -109
cascad -56
cascad precedenc -57
case -560
case i -220
case in -99
case insensitiv -157
case of -294
case runs -179
case sensitiv -268
case the -94
casino -191
casino golf -61
cast -155
cast to -139
cat 217
cat _private 229
catalog -219
catalog of -54
catalog resourc -133
catch -88
categor -528
categor are -124
categor associat -115
categor includ -58
categor is -84
categor of -186
categor that -67
categor to -123
categoriz -142
categoriz them -142
cater -156
caught -143
caught a -103
caught someth -79
caus -276
caus a -92
caus behavior -105
caus the -184
caution -324
cc -255
cc bcc -71
ccrecipient -83
ccrecipient and -84
cdn -287
cdn such -85
cell -247
cell at -99
cell content -82
cell in -104
center -223
center of -113
central -109
central europ -62
certain -247
certain amount -96
certain circumstanc -62
certain featur -53
certain invalid -97
certain older -72
certificat 113
chai -274
chai _url -62
chai assertion -90
chai is -89
chai offer -90
chai plugin -143
chai test -96
chaij -143
chaij com -105
chain marriott -71
chain of 66
chain off -63
chain or -63
chainabl -70
chainabl sade -70
challeng -199
chanc -103
chanc of -103
chang -181
chang _code -193
chang _url -115
chang and -328
chang any -141
chang as -225
chang atomicall -87
chang befor -131
chang belong -69
chang changeke -225
chang detection -60
chang each -128
chang fil -85
chang from -239
chang go -83
chang has -119
chang if -180
chang in -367
chang includ -113
chang it -249
chang its -75
chang judg -104
chang made -102
chang matter -130
chang notification -163
chang only -154
chang or -95
chang other -63
chang pleas -52
chang point -110
chang preserv -202
chang remot -51
chang styl -83
chang the 204
chang thos -171
chang to -386
chang translation -67
chang use -110
chang when -66
chang without -75
chang you -175
changeke -225
changeke chang -225
changelog -165
changelog file -125
changemod -167
changemod respons -156
changeset -287
changetrack -122
changetrack _code -122
changetyp -223
changetyp comma -204
channel clos 126
channel this -61
char -159
char nam -159
character -444
character are -66
character as -213
character from -125
character in -115
character long -55
character of -102
character see -94
character that -111
character then -57
characteristic -172
characteristic without -137
charfilter -155
chart -351
chart default -274
chart diagram -61
chartyp -66
chartyp _code -59
chat 193
chat about -124
chat from -94
chat histor 116
chat messag -265
chat the -53
cheaper -147
cheaper than -111
cheaper when -64
cheapest 97
check -208
check _name -65
check _num -150
check _url -119
check befor -154
check build -61
check but -98
check configuration -154
check default -70
check error -131
check for -84
check generic -80
check has -109
check in -148
check into -144
check it -107
check mount -171
check our -152
check out -254
check progres -81
check properl -93
check regardles -70
check system -126
check that -434
check the -234
check them -152
check thes -74
check this -176
check what -90
check when -55
check wher -86
check whether 187
checkbox -82
checkbox and -51
checker -55
checklist -204
checklist item -91
checklist the -126
checklistitem -130
checkout -287
checkout admin -109
checkout extension -97
checkout isn't -64
checkout the -172
checksum -157
checksum for -157
cherr -233
cherr pick -233
child -414
child folder -101
child mailfolder -169
child nod -76
child oauth -86
child pag -137
child proces -271
children -389
children in -60
children over -97
choic when -187
chomp -160
chomp _url -80
chomp install -126
choos a -223
choos admin -90
choos from -235
choos the 168
choos this -122
choos to -155
choos when -240
chooser -111
chosen -228
chosen pipelin -124
chosen project -84
chrom -168
chrom engin -129
chromium -343
chromium browser -205
chronological -108
chronological list -108
chunk -272
chunk alway -160
chunk is -79
chunk of -182
chunk proactivel -103
chunk to -144
chunk up -79
ci -123
ci _path -186
ci job -72
ci or -118
ci provider -51
ci statu -53
ci test -83
ci will -83
circleci -657
circleci _path -106
circleci and -96
circleci cli -132
circleci config -202
circleci host -132
circleci job -254
circleci mcp -87
circleci project -186
circleci tool -230
circumstanc 203
circumstanc you -62
cite -213
citer -103
citer _code -103
city -145
cius -77
cius louren -77
cj -63
cj silverio -63
cjs -290
cjs _path -54
cjs and -151
cjs need -138
cjs resolution -65
claim -250
clarification -242
claro -77
claro cardoso -77
clas -357
clas and -223
clas instanc -151
clas support -123
clas that -122
class -258
class and -129
class are -89
class that -74
class wher -67
class with -78
classic -130
classic javascript -65
classic vector -95
classif -277
classif as -98
classif script -112
classifier -108
classifier default -108
classifya -173
classifya _name -114
classifya field -156
classifya must -121
claud code -237
claud silentl 130
claus 60
claus with -162
clean -225
clean common -78
clean up -69
clean wasm -83
cleanup -147
clear -465
clear all -77
clear an -68
clear and -56
clear error -61
clear instruction -183
clear it -174
clear the -311
clearl -82
clearl distinguish -55
cli -416
cli _url -67
cli and -155
cli flag -88
cli for -95
cli mcp -132
cli option -69
cli or -137
cli section -114
cli so -227
cli to -120
cli tool -68
cli troubleshoot -87
cli usag -52
click -522
click again -71
click any -72
click box -75
click check -86
click doesn't -71
click e -98
click on -327
click the -149
click to -110
click will -71
clickabl -119
clickabl product -97
client -221
client agent -179
client and -220
client can -128
client component -173
client initiat -72
client key -179
client librar -85
client secret -186
client side -200
client that -228
client the -69
clienthistor -228
clienthistor histor -228
clientstat -135
clientstat propert -149
clipboard omit -179
clon -372
clon into -162
clon the -191
clon this -182
clon to -316
clon with -85
clos _path -107
clos or -104
clos the -500
closer -60
closer to -60
closest -177
closest director -104
closest packag -51
cloud -314
cloud ai -57
cloud fleet -157
cloud only -85
cloud provider -212
cloudflar -62
cloudflar worker -62
cloudsdk -186
cluster 118
cmd -98
cod -174
cod agent 51
cod site -186
cod standard -135
code 110
code _path -224
code align -73
code another -57
code are -161
code behavior -72
code block 116
code chang -117
code compil -155
code defin -193
code easil -51
code exampl -194
code fil -69
code for -295
code from -247
code generat -179
code generation -338
code in -340
code is 158
code it -262
code marketplac -117
code must 169
code nam -60
code of -169
code or -155
code owner -198
code pattern -57
code receiv -173
code session -237
code snippet -338
code styl -148
code that 84
code the -69
code whil -62
code with -109
code you 151
codebas -280
codebas and -177
codebas no -63
codebas or -169
codegen -294
codegen end -142
codemod -56
codesandbox -58
codesandbox _url -58
cohere -92
cohere lead -92
collaborativ -101
collaborativ manner -101
collaborator follow -105
collaborator guid -105
collaborator list -238
collaborator mjs -56
collect 214
collect and -188
collect error -73
collect executabl -80
collect information -363
collect phon 135
collection -460
collection _code -136
collection and -120
collection content -192
collection for -54
collection from -65
collection id -52
collection if -215
collection in -198
collection index -155
collection level -73
collection map -68
collection name -105
collection of -357
collection only -57
collection payload -86
collection remov -100
collection request -109
collection uid -55
collection variabl -89
collectionid -117
collectionid _code -62
color -525
color _code -80
color chrom -129
color code -110
color for -184
color in -125
color of -286
color one -52
color output -97
color schem -147
color siz -98
color syntax -66
color to -64
colorful -129
colorful messag -129
column -504
column _name -140
column e -64
column for -151
column is -304
column number -191
column position -148
column provid -174
column to -252
columnwidth -107
columnwidth rowheight -107
com 155
com _code -177
com _path -124
com account -148
com at -104
com from 182
com hotel -86
com mongodb -202
com websit -105
com with -206
combin -352
combin condition -95
combin contradictor -102
combin full -185
combin like -50
combin longhand -64
combin modul -54
combin result -198
combin with -176
combination -210
combination expression -103
combination of -143
combination on -101
combobox -120
come from 88
come in -109
come with -240
comfort -74
comfort level -75
comma 189
comma _code -241
comma in -211
comma with -129
command _name -114
command a -198
command alias -111
command and 99
command application -76
command as -318
command at -354
command belong -87
command br -104
command call -70
command can -225
command chain -60
command execution -190
command for -257
command has -56
command in 81
command interactiv -99
command is -77
command item -74
command line 207
command locall -190
command manuall -75
command mode -167
command must -55
command nam -156
command name -53
command need -233
command not -79
command on -77
command option -170
command or -99
command sequenc -63
command specific -154
command start -105
command str -110
command string -195
command substitution -185
command such -183
command that -447
command they'v -107
command this -73
command to -439
command until -56
command will -243
command you -53
commander -328
commander biggest -129
comment -433
comment _path -95
comment and -145
comment cli -67
comment dangl -114
comment from -151
comment here -103
comment in -250
comment is -93
comment on -164
comment text -150
comment to -140
commit -140
commit _path -74
commit and -355
commit approval -210
commit by -170
commit chang -223
commit from -406
commit hash -191
commit ids -72
commit messag -109
commit on -110
commit pleas -213
commit referenc -114
commit several -87
commit sha -225
commit that -310
commit the -110
commit to -293
commit with -333
commitment -191
commitment to -191
committe -158
committe tsc -82
commmand -75
common -407
common mistak -124
common on -100
common operation -103
common path -65
common region -71
common repl -78
common use -292
commonj -227
commonj export -86
commonj modul -97
communication -225
communication you -115
communit -282
communit ask -74
communit discord -194
communit page -55
compact -79
compact logo -55
compan in -105
compan offer -151
compan that -260
compan url -118
companynam -148
companysubscription -187
compar -443
compar against -147
compar array -65
compar from -82
compar multipl -71
compar relativ -53
compar the -111
compar to -183
comparison -306
comparison _file -53
comparison comparison -54
comparison for -54
comparison librar -84
comparison of -134
comparison to -87
comparison vs -91
comparison with -147
compatibilit acros -90
compatibilit with -83
compatibilit wtih -106
compatibl -215
compatibl mock -56
competitor -76
competitor on -76
compil -379
compil _path -155
compil c -218
compil directl -98
compil path -63
compil time -100
compil to -186
compilation -168
compilation globall -68
compiler -155
compiler initialization -91
compiler is -84
compiler might -111
compiler to -104
compl -73
compl with -73
complain -247
complement -61
complement _code -61
complet 63
complet a -250
complet assigne -50
complet base -230
complet content -349
complet detail -134
complet ever -212
complet execution -173
complet in -258
complet issu -268
complet it -178
complet list 82
complet or -90
complet public -143
complet script -200
complet the 290
complet timelin -177
complet workflow -154
completel 162
completel align -95
completel ignor 153
completion -345
completion report -212
completion stat -56
completion vs -59
complex -250
complex problem -175
complex research -79
complex typ -136
complexit -140
complexit _path -116
complianc 83
complianc logg 160
complianc with -232
compliant -163
compliant with -53
complicat -50
complicat when -50
component -502
component and -173
component ask -81
component for -104
component from -59
component guidelin -238
component in -168
component insid -186
component name -67
component selection -102
component that -158
component to -79
component use -102
component version -57
component with -53
componentid -172
componentid _code -62
componentid are -69
componentid provid -86
composabl -214
composabl backend -97
composabl filter -72
compound -105
compound statement -105
comprehensiv -365
comprehensiv answer -227
comprehensiv coverag -57
comprehensiv overview -138
comprehensiv search -86
compres -156
compres _code -142
compress -103
compression -117
compromis -244
compromis on -130
comput 142
comput _name -62
comput a -150
comput on -194
comput styl -56
comput the 178
computer -307
computer scienc -63
concatenat -211
concatenat all -173
concept -148
concept and -105
concern -92
concis -251
concis _num -134
concret -57
concurrenc -125
concurrent -123
concurrent modification -100
concurrentl -156
concurrentl rather -63
condition -392
condition and -60
condition expansion -95
condition fromaddress -60
condition in -143
condition keys -108
condition object -156
condition of -182
condition or -98
conditional -182
conditional export -120
conditional it -100
conditionnam -137
conduct -343
conduct _url -182
conduct faq -109
conf -52
conf js -52
confidenc 78
confidenc guidanc -135
confident -238
confident about -233
confident will -58
confidential 140
confidential information 117
config 73
config _file 176
config ambiguou -129
config and 120
config code -188
config director -212
config fil 80
config file -240
config includ -210
config is -236
config keys -187
config limit -57
config matcher -161
config overrid -194
config serverresponseid -56
configdir -57
configdir for -57
configfil -196
configfil content -95
configmap -185
configmap _path -186
configur -551
configur codesandbox -58
configur in -260
configur on -58
configur out -98
configur self -89
configur the -229
configur through -57
configur to -58
configur viewport -83
configur with -201
configurabl -236
configurabl formatt -133
configurabl line -100
configurabl via -93
configuration -52
configuration _path -258
configuration and -291
configuration are -229
configuration as -303
configuration befor -163
configuration exampl -73
configuration fil 153
configuration file 279
configuration for -165
configuration given -65
configuration method -56
configuration need -144
configuration to -59
configuration without -154
confirm both -125
confirm that -88
confirm the -318
confirm they'v -178
confirm with -260
confirmation 198
confirmation befor 147
confirmation of -210
confirmation requir -89
confirmation summariz -260
confirmation that -169
conflict 99
conflict and -197
conflict befor -78
conflict e -77
conflictbehavior -70
conformant -57
conformant with -57
confus 125
congruential -64
congruential generator -64
conjunction -117
conjunction with -117
connect 75
connect bodyparser -175
connect compres -142
connect mcp -72
connect session -142
connect them -67
connect your -194
connection -81
connection a -72
connection and -274
connection expression -144
connection full -115
connection is -239
connection listing -147
connection str 111
connection to -127
connectionid -238
connectionid to -183
connectivit -134
connectivit and -134
consent 166
consider 57
consider a -193
consider break -190
consider complet -170
consider displa -70
consider shipp -126
consider the -74
consider to -88
consider whether -58
considerabl -157
considerabl amount -157
consist -216
consist into -90
consist of -181
consistenc -72
consistent -271
consistent schema -252
consistentl -51
consistentl classif -53
consol -426
consol log -108
consol messag -215
consol output -91
consol that -129
const -259
const app -64
const config -161
const user -220
constant -268
constant contain -342
constant with -120
constraint 185
constraint befor -70
constraint definition -101
constraint e -179
constraint on 214
constraint report -93
construct -151
construct a -173
construct after -68
construct ast -75
construct or -62
construct urls -94
construction -193
construction rul -179
constructiv -170
constructiv _url -97
constructiv exchang -117
constructiv io -71
constructor -338
constructor call -220
constructor option -78
constructor parameter -140
consult -138
consum -217
consum a -143
consum an -147
consumer -336
consumer and -127
consumer sourcecontentfor -115
consumer that -240
consumption -157
consumption of -157
contact -239
contact _email -109
contact and 206
contact folder -246
contact in -168
contact into -80
contact post -66
contactfolder -245
contactfolder under -78
contain 310
contain _name -73
contain _num -84
contain a 55
contain accent -71
contain all 251
contain an -61
contain and -126
contain any -245
contain authentication -111
contain backslash -70
contain child -77
contain config -188
contain custom -51
contain exactl -121
contain in -222
contain mcptruncationwarn -113
contain optimization -69
contain relativ -141
contain singl -181
contain small -71
contain text -123
contain the 186
contain their -67
contain two -123
contain type -145
contain untrust -243
contain usag -53
contain vector -71
container -397
container and -90
container environment -92
container path -85
content -57
content _code -52
content all -119
content along -66
content and -148
content append -159
content as 215
content block -125
content capabilit -94
content directl -67
content extraction -61
content factual -56
content filter 267
content for -242
content from -321
content html -68
content instead -264
content is -135
content match -74
content must 121
content of 67
content on -121
content or -60
content plus -59
content preserv -56
content search -75
content should -160
content specificall -173
content stream -209
content styl -62
content that -116
content the -59
content to 82
content type -126
content us -148
content which -119
content will -117
content with -184
contentbyt -297
contentbyt must -230
contentlength -109
contentlength contentbyt -109
contentonl -67
contenttyp -166
contenttyp encod -81
contenttyp pars -59
context -335
context about -170
context after -176
context and -174
context api -230
context bloat -98
context for -126
context in -333
context lin -57
context necessar -110
context of -206
context overflow -91
context shar -80
context switch -151
context to -208
context what -120
context window -51
context with -85
context without -158
contextual -60
contextual field -60
continu 57
continu _name -116
continu after -51
continu our -70
continu support -239
continu writ -148
continuation -154
continuation _name -119
continuit -76
continuit whil -76
continuousl -159
continuousl updat -159
contract -130
contradictor -102
contradictor instruction -102
contrar -117
contrast -57
contribut -642
contribut _url -76
contribut bug -79
contribut documentation -71
contribut guid -169
contribut on -100
contribut to -543
contribution -291
contribution from -175
contribution guidelin -219
contribution of -163
contribution that -161
contribution workflow -148
contributor -437
contributor _url -154
contributor alumni -109
contributor are -101
contributor badg -53
contributor for -79
contributor frequentl -125
contributor list -92
contributor who -64
contributor with -155
control -289
control allow -222
control how -65
control max -82
control over -143
control respons -107
control shift -70
control the -81
control whether -108
control which -89
controll -78
controversial -86
controversial post -86
convenienc -173
convenienc is -148
convenient -160
convenient _code -163
convenientl -74
convention -349
convention befor -73
convention this -125
conversation 494
conversation call -221
conversation continuit -76
conversation histor 95
conversation when -87
conversationid -519
conversationid _name -118
conversationid and -221
conversationid from -422
conversationid is -55
conversationid that -289
conversationid to -149
conversationthreadid -53
conversationthreadid comment -53
conversion 159
conversion between -108
conversion from -61
conversion rate 184
convert -316
convert a -56
convert an -184
convert binar -97
convert color -63
convert command -174
convert it -135
convert postgresql -61
convert sourc -56
convert text -57
convert to -77
convertibl -59
convertibl to -59
cook 184
cook and -88
cook are -205
cook from -273
cookbook -107
cooki -108
cooki is -177
cooki to -206
cool -144
cool project -144
coordinat -421
coordinat is -160
coordinat mov -115
coordinat proportionall -119
coordinat stay -87
coordinat to -187
cop a -138
cop code -166
cop from -123
cop the 113
cop to -214
copilot -202
coproc -91
coproc heredoc -90
copy 182
copy _path -63
copy a -171
copy another -100
copy code -185
copy it -71
copy of -358
copy past -70
copy the 250
copy unles -111
copy xml -200
copyright -212
copyright _num -133
copyright c -101
cor -96
cor instead -96
cor with -96
core -241
core contributor -247
core identit -146
core instruction -94
core rule -59
corner -122
corpora -117
corpora and -117
correct -371
correct after -130
correct answer -264
correct code -51
correct project -123
correction -183
correctl -105
correctl pars -85
correctnes -55
correspond -392
correspond command -151
correspond get -78
correspond to -332
corretg -128
corretg _email -128
cors -188
cost -244
cost _num -73
cost and -104
cost optimization -108
costa -110
costa _url -110
could be -166
could even 70
could not -83
could return -70
couldn't -70
couldn't detect -70
count -331
count _url -96
count of -53
counterexampl -71
counterexampl tutorial -65
counterexample_ -65
countles -93
countles project -93
countr -256
countr or -188
cours -101
cours correction -87
cover -266
cover by -98
cover imag -87
cover writ -163
coverag -227
coverag and -81
cpu -291
cpu count -96
cpu has -143
crash -125
crash report -114
crat -96
crat usag -66
crawl -214
crawl a -91
crawl can -79
crawl job -87
crawl to -50
crawl upward -70
crawler -184
crawler can -72
creat -146
creat _path -246
creat after -68
creat all -128
creat an -388
creat and -263
creat befor -112
creat branch -74
creat by -404
creat documentation -69
creat fil -259
creat folder -227
creat from -82
creat grant -148
creat if -195
creat in -120
creat index -125
creat issu -196
creat mail -70
creat multipl -56
creat new -124
creat operation -208
creat or -243
creat organiz -75
creat outlook -66
creat pdf -225
creat say -144
creat the 127
creat to -60
creat updat -211
creat us -68
creat workspac -130
createdb -282
createdb createddatetim -71
createdb me -69
createdb parameter -229
createddatetim -71
createddatetim mention -71
creation -289
creation analysi -97
creation task -93
creation time -98
creation unles -71
creation uses -91
creativ -155
creator -160
creator and -104
creator of -97
credential 320
credential _num 120
credential and 147
credential or -227
credential to 71
credit 115
credit search -73
credit thes -169
creditsrefund -84
creditsrefund creditsrefundedtoda -57
creditsrefundedtoda -58
creditsrefundedtoda dailyrefundcap -57
creditsus -64
criteria -248
criteria checklist -126
critical 130
critical format -150
critical requirement -171
crm -388
crm also -235
crm object -134
crm record -96
cron 94
cronjob -136
cropp -112
cros -211
cros encoder -91
cros origin -121
cros platform -131
cros repo -78
crosshair -240
crosshair appear -86
crosshair at -84
crosshair is -70
crucial 66
csh -101
csh bats -101
csp -187
csp eval -153
css -361
css does -115
css grid -81
css is -126
css media -87
css parser -53
css selector -149
css should -115
css sourc -80
css support -164
css to -116
css tool -121
css variabl -58
cst -203
cst output -200
csv -400
csv _path -116
csv file -261
csv to -155
csvfilepath -145
ctx -82
ctx filedependenc -82
curl 159
curl command -190
curl without -183
currenc -101
currenc code -101
current -54
current and -250
current angular -73
current branch 52
current browser -503
current command -671
current cursor -84
current development -78
current director -284
current engagement -107
current estimat -68
current expirationdatetim -128
current extraction -87
current flow -131
current full -65
current function -186
current git 120
current hubspot -170
current implementation -224
current information -130
current line -84
current node -152
current number -81
current page -349
current position -90
current proces 136
current releas -259
current result -67
current session -226
current stat -224
current step -271
current tab -155
current task -706
current think -208
current user -489
current work -350
currentclient -72
currentclient information -72
currentdirector -63
currentl -253
currentl connect -72
currentl deploy -125
currentl expos -70
currentl in -69
currentl observ -66
currentl only -110
currentl runn -55
currentl support -94
curriculum -261
curriculum and -94
curriculum provid -177
cursor -372
cursor for -62
cursor parameter -70
cursor position -99
cursor tip -72
cursor to -83
cursor token -194
custom -400
custom code -81
custom data -112
custom flow -97
custom function -57
custom messag -144
custom object -59
custom profil -111
custom prompt -112
custom resolv -56
custom time -66
customer -225
customer account -299
customer by -92
customer call -247
customer need -176
customiz -252
customiz detection -68
customiz the -235
customizabl -135
customizabl flex -135
customization -189
custommailtip -71
custommailtip externalmembercount -71
cut -80
cut and -80
cutoff -51
cwd -216
cycl -260
cycl to -145
d _code -69
d arra -55
d fd -52
d node -147
d p -111
da -110
da costa -110
daemonset -127
dailycapreach -182
dailycapreach alreadysubmitt -57
dailyrefundcap -58
dailyrefundcap dailycapreach -57
dan -136
dan lynch -136
dangerou -192
dangl -114
dangl comma -114
dark -152
dark blue -76
dark green -76
dark orang -76
dark purpl -76
dark red -76
dark teal -76
dash -146
dash identifier -53
dashboard -130
dashboard includ -120
dat -157
dat and -59
data -53
data _path -73
data about -120
data and -252
data as -157
data autonomousl -88
data beyond -51
data csv -87
data fetch -83
data file -197
data for -215
data from -66
data gather -69
data in -60
data is -252
data may -111
data mode -359
data modification -107
data or -222
data point -140
data process -94
data record -146
data serialization -69
data size -84
data sourc -192
data structur -90
data to -125
data type -136
data uri -107
data url -61
data use -128
data with -54
data you 211
databas 224
databas _name -158
databas consol -62
databas is -104
databas level -74
databas name -164
databas or -89
databas password 176
databas quer -158
databas schema -156
databas to -221
databas tool 110
datadog -212
dataset -135
datauri -66
datauri contain -66
date -312
date _code -103
date and -283
date description -56
date for -112
date from -71
date if -83
date object -77
date standard -77
date time -81
date to -81
date typ -59
date via -117
date yyyy -85
datetim -283
datetim pars -165
datetim timezon -162
day -376
day that -308
day when -173
daylight -66
daylight saving -66
days -229
days of -185
days order -61
days start -65
db -85
db collection -66
dbaa -94
dbaa opensearch -61
dc -225
dd -197
ddl -156
ddl statement -156
de -105
de turckheim -105
deactivat -246
deactivat includ -183
deactivat mock -183
deal -267
deal with -247
debug -58
debug _code -269
debug connect -142
debug env -76
debug failur -55
debug in -85
debug logger -73
debug output -230
debug repla -65
debug verbos -61
debug with -62
debug_ -73
debug_ _code -73
debugg -77
debugg _name -155
debugg repl -153
debugg tool -206
debugg with -72
debugger -267
debugger is -119
decent -60
decent ast -60
decid how -80
decid they -78
decid what -150
decid whether -85
decid which 61
decimal -202
decimal degre -61
decimal for -127
decimal part -128
decision -214
decision exampl -123
declar -202
declar in -75
declar the -58
declaration -290
declaration _code -70
declaration and -190
declaration are -78
declaration assignment -74
declaration have -78
declaration when -115
declaredsizebyt -59
declin a -146
decod -292
decod befor -69
decod it -215
decompres -81
decompres untar -81
decrypt 394
dedicat -316
dedicat authentication -158
dedicat embedding -60
deduc -90
deduc from -90
deduplicat -158
deduplicat and -145
deep -325
deep eql -85
deep equalit -101
deep link -169
deep positiv -69
deep research -121
deep typ -104
deep type -111
deep within -51
deep you -111
deepen -62
deeper -155
deeper in -133
deepl -183
default -436
default _code -102
default _name -162
default _num -102
default all -145
default are -149
default async -68
default backslash -97
default behavior -119
default branch -202
default calendar -118
default command -52
default contact -134
default director 155
default entr -56
default export -54
default fals -180
default folder -96
default for -303
default function -101
default gettsconfig -50
default includ -57
default is -232
default it -221
default keyr -133
default list -167
default messag -71
default neondb -104
default notebook -116
default null -68
default only -67
default order -153
default profil -138
default project -67
default propert -99
default respons -114
default section -100
default set -120
default shell -319
default the -112
default this -104
default to -499
default true -106
default valu -54
defaultshell -307
defaultshell shell -261
defaultshell str -145
defect -243
defect in -243
defer -179
defer _code -56
defin -592
defin a -157
defin all -170
defin as -81
defin ask -68
defin by -314
defin expect -59
defin for -137
defin how -72
defin in -313
defin it -144
defin pars -76
defin the -218
defin their -89
defin what -68
definitel -70
definitel recommend -70
definition -434
definition also -61
definition for -140
definition of -63
definition or -101
definition pipelinechoicenam -122
definition were -254
definitiv -84
definitiv librar -69
degre -135
degre e -61
delegat -243
delegat on -157
delegat scenario -114
delet -65
delet _code -61
delet a -503
delet all 134
delet an -246
delet and -131
delet attachment -71
delet branch -106
delet cell -52
delet changetyp -54
delet facet -100
delet fil -141
delet in -96
delet it -312
delet item -256
delet lin -62
delet mov -65
delet multipl -75
delet my -89
delet repositor -67
delet subtask -63
delet that -116
delet the 287
delet use -88
delet worklog -54
deletesubtask -63
deletesubtask true -63
deletion 134
deletion and -155
deletion of -137
delimit -262
deliver 103
deliver full -63
deliver to -112
deliveryrestriction -71
deliveryrestriction moderationstatu -71
delta -207
delta again -166
delta expir -117
delta function -66
delta without -104
deltalink -225
deltalink from -166
demonstrat -240
den 128
den and -147
den instead -66
deno -309
deno _code -92
dens -124
dens embedd -124
depars -93
depars full -67
deparser -74
deparser functionalit -61
depend -276
depend on -279
dependenc -597
dependenc and -300
dependenc are -71
dependenc export -101
dependenc interactivel -80
dependenc lead -199
dependenc maintenanc -86
dependenc not -64
dependenc on -123
dependenc optimization -51
dependenc referenc -80
dependenc requir -121
dependenc to -92
dependenc us -97
dependenc utilit -54
dependent -241
dependent writ -60
dependson -205
deplo 191
deplo key 202
deplo marker -109
deploy -135
deploy version -125
deployment -297
deprecat -369
deprecat and -101
deprecat in -73
deprecat use -75
deprecat yet -86
depth -277
depth _num -231
depth and -98
depth guid -132
depth of -166
deriv -164
deriv from -139
desc -223
desc opts -83
descend -206
descend or -201
describ -436
describ _code -56
describ below -64
describ functionalit -99
describ in -109
describ index -92
describ the -196
describ what -212
description -353
description _num -89
description and -97
description fil -166
description file -82
description for -346
description in 133
description of -537
description or -65
description relevanc -121
description text -104
descriptionfil -157
descriptionfil _file -157
descriptiv -269
descriptiv of -58
descriptiv str -89
design -412
design chang -69
design for -155
design or -57
design to -307
design with -149
desir -213
desir pars -190
desktop -61
desktop commander -328
desktop gui -196
desktop icon -67
desktop machin -67
desktopcommander -209
destination folder -185
destination must -68
destinationid -145
destructiv 78
destructiv document -128
destructiv operation 137
destructiv to -123
destructur -70
destructur export -70
detail -55
detail and -94
detail benchmark -164
detail by -69
detail error -125
detail fil -195
detail for -309
detail if -107
detail includ -108
detail information -74
detail level -126
detail metadata -52
detail of 165
detail on -156
detail refer -174
detail result -167
detail see -162
detail standard -113
detail such -245
detail summar -134
detail technical -96
detail tim -132
detail tool -317
detail your -179
detect -403
detect _code -98
detect and -191
detect assignabilit -73
detect bas -64
detect biom -80
detect environment -115
detect error -56
detect first -131
detect if -109
detect it -51
detect one -96
detect repl -183
detect the -247
detect which -139
detection -370
detection all -111
detection detect -74
detection mechanism -80
detection of -94
detection or -167
detection proces -70
detection stat -57
detection strateg -82
detection to -81
detection wrapp -53
determin -452
determin by -142
determin how -70
determin if -144
determin the -238
determin this -131
determin which -112
determin who -132
deterministic -113
deterministic and -113
dev -271
dev databas -167
dev for -83
dev server -106
developer 210
developer _num -94
developer app -68
developer integrat -84
developer mode 178
developer must -152
developer on -154
developer onboard -166
developer to -155
developer tool -259
development -259
development and -137
development branch -159
development focus -78
development setup -194
devengin -108
devengin packagemanager -108
deviation -193
deviation would -193
devic -541
devic and -108
devic capabilit -83
devic from -129
devic identifier -160
devic is -51
devic never -188
devic preset -101
devic to -112
devic tool -179
devic use -56
devic with -89
device -130
device stat -130
devtool -258
devtool and -119
diagnos -213
diagnos what -184
diagnostic 241
diagnostic from -135
diagonaldown -103
diagonaldown diagonalup -87
diagonaldown or -57
diagonalup -103
diagram -514
diagram code -117
diagram for -368
diagram from -90
diagram icon -61
diagram will -60
did -215
did toolkit -58
did validation -86
didn't -215
didn't help -110
didn't work -179
diff -362
diff _code -88
diff api -91
diff content -93
diff format -177
diff in -175
diff of -119
diff only -74
diff text -111
diff use -75
differ -306
differ from -306
differenc -62
differenc between -138
differenc from -161
differenc in -211
differenc transferr 186
different -80
different api -221
different constructor -82
different featur -50
different from -91
different physical -70
different project -114
different seed -82
different shopif -87
different toml -64
different typ -100
different url -81
differentiat -166
differentl -118
diffusion -131
diffusion _num -131
digest -219
digitalocean -114
digitalocean dbaa -94
dimension -358
dimension when -70
dir -217
dir prefix -88
dir src -157
direct -52
direct child -131
direct content -247
direct in -64
direct link -84
direct page -85
direct prompt -170
direct read -89
direct via -54
direction -351
direction _code -126
direction to -150
directiv -121
directl -346
directl assign -88
directl estimat -139
directl execut -173
directl if -71
directl in -204
directl is -98
directl on -119
directl the -68
directl to -185
directl try -58
directl without -315
director _path 116
director abov -171
director alread -106
director among -58
director and 83
director are -120
director as -288
director b -65
director cannot -66
director contain -202
director e -209
director for -330
director from -107
director in -162
director is 73
director like -83
director must 151
director or -252
director path -78
director proces -108
director return -52
director search -104
director selection -248
director structur -114
director that -423
director the -228
director to -237
director unles -118
director user -162
director walk -217
director wher -80
director with -130
dirnam -95
dirnam of -85
disabl 132
disabl _name -144
disabl by -215
disabl for 271
disabl is -59
disabl prohibit -105
disabl support -63
disabl the 130
disabl this -254
disabl throttl -172
disabl use -106
disabl validation -115
disabl when -145
disallow -70
disallow will -70
disc -190
discard 87
discard them 99
disclaimer -85
disconnect -209
discord -206
discord _url -194
discourag -118
discourag exhaust -118
discover -500
discover all -70
discover availabl -194
discover for -170
discover its -90
discover the -94
discover tsconfck -80
discover urls -63
discover use -67
discover valid -116
discover which -188
discretion -248
discretion as -248
discriminat -74
discriminat union -74
discussion -207
discussion for -70
discussion on -116
discussion repl -86
discussion thread -67
disk -223
disk cach -82
disk e -57
disk histor -173
dismis -135
dismiss -101
dismiss a -97
dispatch -128
dispatch more -128
displa _code -66
displa an -75
displa br -68
displa dimension -70
displa grid -53
displa help -55
displa name -262
displa p -80
displa the 103
display -534
display automaticall -62
display first -88
display help -51
display in -174
display the -251
display to -359
displaynam -406
displaynam _name -131
displaynam and -64
displaynam emailaddress -99
displaynam is -83
displaynam uniqu -52
disregard 295
disregard all 184
disregard the 136
disregard your 100
dissatisfaction -204
dissatisfaction from -204
dist -83
distanc -249
distanc are -70
distanc from -98
distanc start -119
distinct -143
distinct topic -77
distinguish -182
distinguish between -182
distribut -195
distribut on -82
distribut under -82
distribution -257
distribution come -113
distribution is -112
distribution of -85
distro -135
div -269
div fish -70
div styl -62
div user -169
divers -138
divers rang -117
division -51
division operator -51
dnf -95
dnf pacman -85
dns 197
do 242
do _code -90
do _more_ -143
do anyth 59
do field -71
do i -104
do it 273
do item -186
do list -95
do next -183
do noth -219
do our -56
do someth -133
do task -149
do that -77
do whatever 54
doc -86
doc _path -68
doc odt -62
docker -301
docker container -98
dockerfil 187
docr -133
docr imag -106
docs -508
docs _file -144
docs _name -53
docs _path -130
docs _url -196
docs and -105
docs are -69
docs at -139
docs firecrawl -83
docs first -81
docs for -159
docs here -148
docs not -127
docs to -113
docscontext -187
doctoc -131
doctoc generat -103
doctoc to -64
document -63
document _name -74
document _url -134
document against -69
document body -62
document by -102
document content -203
document edition -128
document in -237
document into -102
document is -202
document only -51
document should -97
document that -99
document through -188
document titl -144
document to -175
document us -91
document with 72
document you -57
documentation -570
documentation _url -190
documentation and -244
documentation as -231
documentation at -181
documentation code -69
documentation documentation -100
documentation for -156
documentation in -175
documentation is -183
documentation of -147
documentation on -60
documentation or -52
documentation qualit -91
documentation section -148
documentation that -88
documentation url -79
documentid -51
documentid _code -51
docx -357
docx doc -62
docx docx -156
docx fil -218
docx xml -56
does -149
does formatl -77
does not -159
does the -190
does this -202
does what -128
does x -60
doesn't -404
doesn't _url -80
doesn't appl -102
doesn't exist -196
doesn't have -255
doesn't includ -81
doesn't matter -69
doesn't open -57
doesn't return -66
doesn't seem -71
dom -148
dom directl -56
dom with -53
domain -355
domain must -94
domain of -285
don't 142
don't appl -84
don't ask 223
don't click -75
don't edit -116
don't have -436
don't hesitat -189
don't hold -70
don't includ -383
don't install -145
don't know -238
don't need -216
don't reall -112
don't regres -83
don't reveal 228
don't search -100
don't support -91
don't wait 204
don't want -155
don't worr -51
done 134
done and -380
done for -126
done interact -181
done with 173
dot -210
dot _code -58
dot notation -64
dots -141
dots and -102
doubl -355
doubl check -352
doubl click -85
doubl quot -144
doubl tap -132
doubl twin -52
down 60
down _num -219
down as -99
down complex -189
down here 125
down the 72
download -372
download _code -100
download and -105
download binar -80
download byt -145
download director -160
download execut -99
download file -157
download locall -141
download npm -52
download the -331
download usag -101
downsiz -51
downsiz variant -51
downstream -99
downstream reason -97
dr -124
draft -306
draft body -51
draft does -163
draft folder -208
draft later -63
draft messag -268
draft not -254
draft note -158
draft to -394
drag -157
drag and -66
drain -243
drain operation -190
draw 83
driv -389
driv item -111
driv or -51
driv read -188
driveid -157
driveitem -225
driveitem and -97
driveitem driveitem -121
driveitem id -54
driveitem resourc -54
driven -203
drop -218
drop certain -53
drop in -166
drop operation -83
drop potentiall -53
drop scroll -56
drop the -171
dropdown -127
droplet -606
droplet by -150
droplet to -206
dropp -142
dropp dur -86
drov -159
drov _name -159
dry -88
dry run -91
dsl -116
du -177
du hamel -177
dual -154
dual publish -135
due -157
due date -79
due to -107
duplicat -292
duplicat nam -82
duplicat the -59
duplicat work -82
duplication -64
duplication task -64
dur -318
dur authorization -112
dur task -68
dur the -142
dur this -70
dur translation -59
dur upload -86
duration -298
duration and -163
duration of -246
dynamic -337
dynamic _code -119
dynamic content -154
dynamic import -120
dynamic mapp -66
dynamicall -57
dynamicall indexabl -57
e -306
e c -52
e from -76
e g -187
e mail -254
e or -124
each 234
each _name -113
each april -55
each benchmark -122
each call 190
each case -179
each categor -183
each chang -152
each check -62
each clas -127
each claus -162
each commit 232
each condition -211
each current -69
each direct -131
each director -155
each edit -72
each entr -311
each expression -162
each file -115
each generat -148
each index -72
each inner -107
each instruction -77
each level -154
each line -219
each mapp -311
each messag -90
each name -115
each need -128
each october -114
each other -194
each plan -62
each prng -62
each project -59
each put -54
each quer -108
each releas -54
each repl 192
each request 196
each result -236
each row -81
each rule -189
each run -63
each schema -205
each set -71
each snippet -84
each task -97
each thought -291
each transformer -82
each user 92
each version -115
each with -145
each workspac -130
earl -109
earl exit -85
earl if -109
earlier 151
earlier build -135
earlier instruction 157
earlier node -183
earlier this -105
earlier version -245
earlytermination -177
ease -179
ease the -179
easier -253
easier by -80
easier refactoring -113
easil -188
easil crawl -84
easil setup -55
easil via -93
easil with -51
east -70
east _num -70
eastern -142
eastern standard -142
eastu -62
eastu westeurop -62
easy -242
easy _name -74
easy for -70
easy to -207
echo -290
ecki -63
ecki for -63
ecma -59
ecma featur -59
ecmascript -228
ecmascript modul -195
ecmascript styl -87
ecosystem -194
ecosystem integration -78
ecosystem that -127
ed 58
ed timer -233
edg -190
edg unles -75
edge -197
edge fastl -62
edgebottom -103
edgebottom edgeleft -103
edgeleft -103
edgeleft edgeright -103
edgeright -103
edgeright insidevertical -103
edgetop -103
edgetop edgebottom -103
edit -399
edit docx -188
edit file -125
edit into -190
edit replac -72
edit the 83
edit this -171
edit to -296
edit workflow -76
edition -128
editor 247
editor and 200
editor integration -143
education -59
education activit -58
effect and -68
effect take -71
effect you -105
effectivel -390
efficienc -123
efficient -127
efficient dens -93
efficient than -71
efficientl -78
efficientl alongsid -78
effort -133
effort error -73
effort partial -53
eg -195
egg -63
egg me -63
egorov -62
egorov mraleph -62
either -294
either _name -66
either a -148
either an -74
either assert -71
either expres -55
either of -122
either patch -78
either projectslug -88
either separator -74
either the -111
either this -126
either to -74
ejson -107
elasticsearch -153
element -590
element are -55
element at -67
element cannot -95
element from -79
element in -90
element is -146
element on -95
element stat -68
element that -117
element to -289
element typ -161
element type -58
element use -137
elevation -163
elevator -221
elevator walk -62
eligibl -59
eligibl for -59
else 213
else you -134
elsewher -128
email 70
email _path -97
email addres -343
email address 77
email and -193
email befor -173
email call -56
email externalid -145
email manuall -199
email messag -126
email name -125
email or -109
email preserv -51
email recipient -78
email that 135
email to -167
email verification -93
emailaddres -295
emailaddress -203
emailaddress do -126
emailverif -93
emb -259
emb index -67
emb the -148
embed -222
embed compact -55
embed the -194
embedd -392
embedd automaticall -111
embedd field -111
embedd imag -83
embedd in -209
embedd model -336
embedder -53
embedder the -53
embedding -246
embedding as -184
embedding field -97
embedding from -83
emergenc -158
emergenc measur -158
emeriti -128
emeriti member -121
emit -373
emit finding -68
emit receipt -179
emit them -298
emit trac -96
emitt -187
emitt a -129
emitt after -72
emoji -258
emoji key -84
emoji reaction -107
emphasiz -193
emphasiz command -96
emphasiz readabilit -87
emphasiz type -73
employe -144
employer -151
employer to -151
empt -413
empt arra -59
empt collection -211
empt for -112
empt lin -77
empt must -65
empt return -55
empt str -90
emscripten -230
emscripten generat -90
emscripten sdk -149
emsdk -193
emsdk from -130
emulat -262
emulat landscap -156
emulat mobil -60
emulat the -161
emulation -209
emulator -69
enabl -464
enabl _code -238
enabl any -130
enabl backup -68
enabl bigint -138
enabl by -54
enabl compilation -68
enabl debug -109
enabl detail -90
enabl for -100
enabl if -131
enabl in -239
enabl includ -99
enabl it -253
enabl namespac -106
enabl payment -86
enabl posix -75
enabl prohibit -64
enabl semantic -103
enabl this -244
enabl to -86
enabl typescript -72
enabl verbos -118
enabl via -67
enabl when -56
enabl you -114
enabl your -96
enabled_ -61
enablefetchimag -115
enablefetchimag returnbas -115
enablewebsearch -181
encod -176
encod _path -56
encod attachment -62
encod content 104
encod file -143
encod in -119
encod instead -125
encod str -200
encod viewabl -152
encod when -146
encoder -91
encoder reranker -91
encoding -125
encoding and -125
encounter -71
encounter propert -62
encourag -120
encourag the -117
encrypt -137
encrypt on -80
encrypt valu -91
end -122
end _code -124
end but -65
end content -79
end date -79
end doctoc -63
end must -90
end of 70
end return -111
end tail -96
end to -149
end type -91
end user -207
enddat -175
enddat outputdir -114
enddatetim -71
enddatetim iso -82
endpoint -188
endpoint _name -93
endpoint acts -67
endpoint does -118
endpoint is -59
endpoint path -133
endpoint respons -321
endpoint return -210
endpoint that -123
endpoint to -75
endpoint wher -75
enforc -156
enforc specific -94
enforc that -115
enforceextension -102
enforceextension fals -102
engag -154
engag with -154
engagement -212
engagement attribut -111
engagement detail -107
engagement email -56
engagement id -60
engagement tool -107
engin -279
english -170
english instruction -130
english name -51
enhanc -257
enhanc resolv -103
enn -217
enormou -89
enormou payload -89
enough -233
enough context -71
enough heuristic -90
enough recall -84
enough to -129
ensur -415
ensur _name -126
ensur adherenc -50
ensur any -161
ensur compatibilit -90
ensur emscripten -74
ensur individual -104
ensur that -163
ensur you -61
ensur your -219
enter 105
enter _code -200
enter the -225
enterpris -153
enterpris plan -83
entir 181
entir articl -162
entir binar -96
entir director -59
entir document -180
entir file -327
entir filter -96
entir operation -106
entir page -329
entir rang -166
entir resourc -240
entir search -107
entir set -269
entirel -177
entiret -124
entit -413
entit _code -69
entit in -207
entit or -70
entit to -141
entr -118
entr are -123
entr includ -245
entr might -61
entr must -114
entr per -85
entr point -186
entr remain -56
entra -155
entra id -96
entra rol -104
enum -143
enum field -108
enumerabl -133
enumerabl method -53
enumerabl propert -62
env 74
env _code 177
env is -86
env var -81
envelop -197
envelop of -123
environment 124
environment and 88
environment detail -208
environment detect -92
environment for -141
environment id -199
environment in -335
environment is -105
environment issu -139
environment mock -61
environment name -184
environment or 124
environment runtim -51
environment selection -109
environment to 189
environment variabl 114
environment with -198
environmentid -171
environmentid _code -162
environmentid is -63
ephemeral -74
ephemeral in -74
epoch -163
eq -251
eq _code -158
eq ne -165
eq on -124
eql -85
eql _url -85
equal -352
equal probabilit -71
equal securit -74
equalit -97
equalit test -101
equall -113
equivalent -257
equivalent asm -63
equivalent to -182
ericcornelissen -84
ericcornelissen _path -84
error -153
error _code -128
error _name -56
error _path -103
error _url -78
error about -398
error and -219
error appl -103
error call -215
error default -100
error detail -186
error handl -107
error http -86
error if -246
error insid -77
error instead -85
error is 64
error messag -321
error occur 205
error occurr -97
error on -135
error or -111
error output -95
error rebuild -56
error recover -129
error report -55
error respons -244
error so -129
error stat -69
error test -251
error the -270
error to -154
error when -65
error whil -350
error will -78
errorattachmentsizeshouldnotbelessthanmi -93
errorattachmentsizeshouldnotbelessthanmi nimumsiz -93
es -202
es _path -88
es modul -176
esbuild -210
esbuild and -73
esbuild featur -129
escap -232
escap any -95
escap owns -70
escap sequenc -143
escap str -95
eslint -281
eslint _code -158
eslint _path -74
eslint _url -84
eslint ts -95
esm -288
esm and -161
esm compatibilit -87
esm fil -87
esm import -56
esm information -197
esm loader -168
esm resolution -107
esm support -81
esm with -142
especiall -319
especiall if -283
essential -91
essential for -100
essential rul -176
essential to -115
essentiall -111
essentiall mean -111
establish -247
establish a -237
estimat -247
estimat of -145
estimat position -70
estimat the -139
estimat time -109
estimation -69
estravers -229
estre -184
estre _url -86
estre are -74
estre ast -133
estre spec -90
estre standard -76
estre ts -74
estre walker -87
etag -279
etag _path -102
etag for -136
etag from -54
etag isn't -129
etag valu -73
etc -278
etc look -102
etc will -59
etc with -73
eu -62
eu west -62
europ -129
europ _path -98
europ west -62
eval 108
eval disabl -153
eval return -68
eval was -68
evaluat -166
evaluat it -65
evaluation -69
even 248
even after -67
even at -189
even befor -54
even do -225
even if 216
even then -166
even typescript -64
even upset 70
even when -86
even with -306
even without -149
event -336
event acros -126
event for -150
event from -107
event id -113
event in -310
event is -115
event object -75
event occur -227
event on -130
event reminder -132
event requir -63
event resourc -82
event start -141
event the -58
event with -204
eventtarget -90
eventtarget object -59
eventual -148
ever 483
ever _name -160
ever _num -379
ever call 212
ever goal -236
ever http -75
ever implement -65
ever messag 256
ever notebook -102
ever one 232
ever other -60
ever post 200
ever question 86
ever search -212
ever thought -86
ever time -59
ever tool -293
ever year -186
everyon -256
everyon can -256
everyth 267
everyth abov 267
everyth the -300
everyth to -78
everyth we -163
evil 368
evil martian -89
evolv -133
evolv to -88
exact _code -51
exact code -73
exact diff -65
exact element -95
exact formatt -69
exact gcloud -233
exact ids -256
exact line -72
exact location -111
exact match -116
exact number -85
exact phras -157
exact rang -54
exact same -62
exact str -119
exact string -78
exact version -86
exact whitespac -157
exactl 149
exactl as -311
exactl like -63
exactl match -224
exactl once -212
exactl one -212
examin -199
examin the -199
exampl -189
exampl _code -112
exampl _name -316
exampl _num -58
exampl _path 187
exampl _url -134
exampl a -70
exampl abov -118
exampl and -188
exampl anniversar -58
exampl api -297
exampl bash -56
exampl below -69
exampl by -52
exampl code -108
exampl com -122
exampl discover -52
exampl exampl -181
exampl extract -70
exampl find -207
exampl for 86
exampl from -72
exampl get -124
exampl if -191
exampl in -147
exampl interaction -178
exampl issu -163
exampl json -93
exampl middlewar -174
exampl net 98
exampl of -193
exampl output -116
exampl prompt -54
exampl recommend -79
exampl show -67
exampl start -58
exampl str -258
exampl taken -99
exampl the -214
exampl to 227
exampl us -66
exampl usag -132
exampl use -62
exampl v -56
exampl valu -107
exampl with -303
exampl without -184
exampl you -99
excalidraw -82
excalidraw element -67
exce -145
exceed -192
exceed the -66
exceed this -130
excel -251
excel fil -63
excel file -149
excel rang -142
excel tabl -99
excel xlsx -101
excellenc -83
excellent -109
excellent work -109
except -401
except for -65
except if -130
except in -275
except that -60
exception -132
exception modif -68
exception to -99
excessivel -123
excessivel deep -104
excessivel nest -54
exchang -68
exchang of -117
exclud -364
exclud _code -173
exclud expr -85
exclud performanc -87
excludedomain -205
exclusion -389
exclusion only -78
exclusion rule -85
exclusion that -202
exclusiv -194
exclusiv with -319
exec 212
exec urllib 212
execut _code 385
execut _without -138
execut a -295
execut binar -204
execut command -212
execut ddl -156
execut from -118
execut further -181
execut gcloud -173
execut in -383
execut it -272
execut javascript -244
execut ssh -99
execut the -150
execut them 140
execut this -495
executabl 52
executabl and -115
executabl remain -89
execution -144
execution begin -98
execution for -68
execution is -150
execution model -274
execution result -73
execution time -179
execution to -190
executionstat -179
exercis -118
exercis this -118
exhaust -118
exhaust or -118
exhaustivel -61
exhaustivel typ -61
exist -76
exist _name -103
exist acknowledg -63
exist and -254
exist as -152
exist branch -126
exist code -219
exist content -73
exist creat -66
exist crm -134
exist direct -89
exist draft -136
exist engagement -60
exist fil -134
exist file -206
exist for -215
exist imag -101
exist in -284
exist index -67
exist insert 143
exist issu -187
exist it -165
exist its 192
exist merg -113
exist messag -85
exist object -100
exist on 145
exist overrid -143
exist pdf -112
exist project -115
exist propert -100
exist rul -63
exist run -72
exist test -125
exist the -75
exist this -106
exist to -99
exist tool -193
exist vuetif -60
existenc 208
exit -254
exit code -277
exit prevent -71
exit reason -138
exit with -90
expand -243
expand _path -114
expand bracket -71
expand linkedresourc -56
expand parameter -127
expand rule -78
expand section -77
expand the -134
expansion -292
expansion and -184
expansion arithmetic -60
expansion proces -74
expect -177
expect _code -84
expect error -185
expect in -111
expect larg -64
expect matcher -143
expect parsefil -123
expect requir -59
expect that -87
expect to -214
expect type -112
expect wait -94
expect you -220
expecttypeof -332
expecttypeof _code -79
expecttypeof from -71
expecttypeof not -93
expecttypeof result -239
expens -141
expens of -141
expensiv 154
expensiv work -236
experienc -87
experiment -97
experiment around -97
experimental -79
experimental zsh -79
expert -57
expir 121
expir after -121
expir date -239
expir the 70
expiration -302
expirationdatetim -178
expirationdatetim iso -100
expirationdatetim to -128
explain a -102
explain admin -53
explain pinecon -117
explain why 119
explanation 237
explicit -431
explicit acces -67
explicit confirmation -107
explicit developer -68
explicit formatter -96
explicit opt -98
explicit user -181
explicitl -538
explicitl approv -208
explicitl ask -183
explicitl asks -56
explicitl need -118
explicitl request -372
explicitl set -107
explor -221
explor alternativ -87
explor availabl -64
explor the -61
expo -67
expo _name -67
export _code -214
export a -347
export and -135
export async -127
export by -311
export const -161
export default -143
export field -52
export from -406
export function -172
export job -297
export map -268
export of -57
export path 258
export per -70
export us -54
export visitor -80
export with -130
expos -596
expos by -70
expos in -180
expos on -143
expos publicl -87
expos the -374
expos variou -58
expos via -104
expr -267
expr _code -176
expr all -194
expr as -176
expr negat -148
expres -209
expres or -55
expres uncertaint -195
express -213
express in -213
expression -314
expression ai -144
expression and -104
expression are -138
expression in -107
expression must -162
expression syntax -74
expression to -76
expression wher -72
ext -79
ext to -79
extend -231
extend _name -114
extend a -138
extend chai -90
extend its -163
extend the -55
extend tsconfig -73
extend unknown -62
extendabl -115
extendabl kind -75
extensibl -72
extensibl via -72
extension -186
extension from -102
extension includ -82
extension must -102
extension not -84
extension or -78
extension surfac -117
external _code -172
external account -217
external content -131
external dependenc -161
external file -86
external link -131
externalid -200
externall -65
externall sourc -65
externalmembercount -71
externalmembercount totalmembercount -71
externalreplymessag -140
extglob -200
extglob _url -71
extglob are -50
extglob is -66
extra _path -123
extra build -68
extra configuration -144
extra quer -58
extra transform -81
extract _code -71
extract all 79
extract and -64
extract content -216
extract data -254
extract only -134
extract pric -62
extract structur -78
extract text -55
extract the 65
extract this -121
extraction -311
extraction from -117
extraction match -65
extremel -308
extremel deep -111
extremel fast -90
extremel simpl -114
extremel specific -213
eyes -95
f 64
f _num -50
f default -99
f f -100
facet -281
facilit -125
fact -57
fact or -51
factor 210
factual -160
factual answer -135
factual lookup -56
fail -267
fail disabl 193
fail error -86
fail if -73
fail implementation -170
fail job -144
fail on -238
fail or -168
fail read -106
fail retr -131
fail silentl -89
fail test -185
fail the -76
fail to -112
fail when -69
fail why -81
fail with -308
fail without -150
failur -363
failur are -62
failur by -144
failur default -69
failur includ -160
failur may -135
failur the -87
failur to -55
failur will -72
fair -127
fair for -127
fairl -67
fairl heav -67
fall -189
fall back -189
fallback -417
fallback arra -60
fallback of -225
fals -311
fals _code -151
fals _name -144
fals enforc -102
fals if -175
fals merg -146
fals otherwis -319
fals rerun -90
fals the -151
fals this -116
fals to -151
fals use -103
famil -302
famil can -61
famil cannot -52
famil fallback -87
famil name -124
famil of -85
faq -124
faq _url -109
far -165
far away -90
far from -110
fast -371
fast and -63
fast benchmark -56
fast check -187
fast glob -81
fast hmr -105
fast is -179
fast mode -129
fast pars -59
fast performanc -55
fast pseudorandom -73
fast readlin -66
fast result -79
fast retrieval -89
fast without -130
faster -224
faster and -105
faster at -89
faster more -107
faster than -102
fastest -208
fastest and -112
fastest librar -100
fastest noth -108
fastify -99
fastify _code -99
fastl -62
fastl comput -62
fault 99
favor -53
favor of -53
favorit -321
fc -95
fc context -73
fd -58
fd b -52
fd d -52
fdir -193
fdir _code -193
feasibilit -139
feat -246
featur -311
featur _code -59
featur _num -54
featur and -209
featur are -102
featur for -85
featur is -254
featur like -68
featur parit -129
featur request -255
featur that -65
featur to -53
featur visibilit -156
featur work -87
featur you -80
feature_ -73
februar -135
februar convert -135
feed -235
feed off -235
feedback -563
feedback about -239
feedback after -94
feedback form -276
feedback is -77
feedback just -174
feedback refer -60
feedback tool -100
feedbackid -57
feedbackid creditsrefund -57
feel -206
feel free -206
feet -62
feet abov -62
fernand -110
fernand da -110
fetch all -263
fetch and -379
fetch fail -86
fetch it -57
fetch often -57
fetch one -94
fetch or -58
fetch server -170
few issu -125
few not -193
few poll -100
few second -72
few subtopic -113
fidelit -63
fidelit with -63
field -223
field _name 256
field _path -60
field _url -84
field adds -197
field and -249
field are -256
field can -66
field contain -95
field definition -79
field entirel -74
field first -141
field from -51
field has -84
field hold -125
field if -102
field in -598
field is -315
field key -121
field nam -224
field name -184
field of -300
field on -53
field only -105
field operator -158
field or -52
field populat -102
field separat -60
field shap -71
field statu -58
field summar -196
field tell -55
field that -421
field to -371
field together -83
field typ -75
field type -291
field use -116
field valu -96
field which -89
field with -177
field you -205
figma -240
figma data -96
figma file -156
figur -174
figur out -174
fil _code -207
fil ambiguou -113
fil and -466
fil are 153
fil aren't -109
fil as -342
fil between -60
fil by -103
fil can -85
fil contain -210
fil content -67
fil directl -73
fil director -57
fil docx -56
fil e -154
fil find -153
fil first -171
fil for -296
fil from -182
fil in -158
fil is -59
fil need -128
fil normall -81
fil not -188
fil one -71
fil or -187
fil outsid 208
fil plus -110
fil push -70
fil python -204
fil simultaneousl -138
fil that -221
fil the 125
fil to -75
fil up -61
fil use -202
fil were -406
fil when -96
fil with 132
fil within -122
fil without -75
fil won't -106
fil xlsx -52
fil you 166
fil you'v -141
file _file 141
file _name -73
file _path 179
file _private 336
file _url -112
file a -222
file after -162
file alway -256
file analysi -93
file and -241
file as -444
file at 201
file bas -63
file be -112
file befor -143
file byt -163
file call 198
file cannot -122
file chang -179
file characteristic -137
file chooser -111
file commit -58
file configuration -80
file contain -232
file content -384
file default -180
file exceed -125
file except -232
file exist -100
file expect -158
file extension -145
file field -86
file first -244
file for -147
file found -88
file from -245
file if -262
file in 176
file instead -336
file into -364
file is -62
file it 189
file list -85
file locat 149
file location -143
file must -227
file name -270
file not -111
file object -115
file of 367
file on -194
file operation -104
file or -216
file pars -75
file pass 177
file path -313
file permission -226
file promptid -128
file provid -111
file read 237
file relativ -100
file search -88
file should -130
file siz -206
file size -85
file src -174
file system -390
file test -82
file that 152
file this -61
file to -473
file txt -118
file type -60
file upload -54
file us -56
file was -212
file wasn't -83
file when -198
file will -102
file with 109
file without 80
fileattachment -173
filebot 150
filebot an 150
filedependenc -82
filenam -340
filenam _code -54
filenam _path -87
filenam and -73
filenam in -181
filenam includ -155
filenam is -70
filenam must -156
filenam of -213
filenam wher -88
filepath -249
filepath and -112
filepath contenttyp -59
filepath firstchunk -123
filepath from -89
filepath nextchunk -116
filepath only -70
filepath secondchunk -100
filepattern -194
filereadlinelimit -92
filereadlinelimit as -57
filesystem and -89
filesystem path -92
filesystem the -127
filesystem transpil -82
filewritelinelimit -139
filewritelinelimit number -51
filewritelinelimit that -100
fill -225
fill and -188
fill automaticall -122
fill availabl -109
fill in -433
fill out -206
fill rang -81
filter -425
filter _path -134
filter add -118
filter and -269
filter are -68
filter argument -51
filter by -326
filter capabilit -141
filter composabl -61
filter condition -66
filter customer -91
filter data -67
filter eq -195
filter exampl -122
filter expression -93
filter field -123
filter find -55
filter flag -115
filter for -234
filter helper -104
filter in -127
filter includ -93
filter issu -59
filter key -68
filter on -403
filter only -126
filter option -144
filter out -163
filter s -54
filter server -148
filter status -81
filter str -95
filter test -58
filter that -87
filter the -220
filter to -147
filter top -69
filter use -174
filter were 271
filterbytestsresult -149
filterbytestsresult parameter -58
filterbytestsresult to -166
filtergroup -69
final -240
final error -69
final intermediat -111
final output -81
final respons -226
final result -86
financial -151
financial support -151
find -55
find _file -290
find _path -153
find a -294
find all 88
find an -245
find and -291
find auth -92
find bugs -60
find config -129
find fil -153
find in 257
find inactiv -72
find information -102
find it -174
find no -147
find other -55
find pattern -144
find specific -121
find the -133
find thing -52
find what -174
findconfigfil -50
finding -170
finding us -68
fine -69
fine if -58
finer -83
finer control -83
fingerprint -138
fingerprint _code -90
finish and -128
finish execution -193
finish receiv -175
finish respons -246
fire -117
firecrawl -331
firecrawl and -165
firecrawl dev -168
firecrawl monitor -149
firecrawl playground -115
firefox -149
firefox and -69
firewall 193
firewall with 193
first 145
first _name -191
first _num -267
first acces -159
first and 143
first argument 210
first availabl -104
first call -80
first cat 160
first check -171
first clas -123
first collect 110
first creat -81
first element -118
first fetch -63
first for -205
first has -60
first if -283
first in -185
first item -89
first line 249
first match -64
first n -119
first name -124
first open 177
first output -163
first page -114
first product -253
first prog -70
first read 301
first seriou -113
first should -81
first stag -260
first step -259
first submission -80
first term -73
first the -174
first time 126
first to -317
first turn -212
first two -124
first us -70
first validation -56
first when -370
first with -342
first workspac -235
firstchunk -123
firstchunk mode -123
fish -253
fish hik -70
fit -181
fit the -181
fits 183
fits into -136
five 126
fix -411
fix _url -79
fix after -157
fix as -130
fix re -51
fix someth -98
fix the -283
fix unus -101
flag -560
flag _code -54
flag and -186
flag as -121
flag can -75
flag do -133
flag for -81
flag has -98
flag itself -64
flag to -161
flag treat -96
flag when -168
flag which -72
flag with -59
flagg -164
flagg as -114
flagg non -79
flak -74
flak hard -55
flat -87
flat not -60
flatmap -75
flatmap operation -75
fleet -221
fleet befor -80
flex -135
flex messag -135
flexibl -202
flexibl think -166
float -214
float point -180
flow -379
flow becaus -149
flow completel -131
flow environment -61
flow selfservicesignup -61
flow with -96
flux -183
flux _num -183
fn -326
fn a -217
focu -198
focu on -170
focu the -78
focus -277
focus and -71
focus chang -61
focus inbox -161
focus on -80
focus only -66
focus solel -61
folder -129
folder _path -244
folder also -231
folder alternativel -79
folder and 113
folder as -130
folder body -54
folder by -68
folder can -99
folder collection -129
folder contain -117
folder e -155
folder for 64
folder id -175
folder in -351
folder is -106
folder item -72
folder may -115
folder only -65
folder or -245
folder so 163
folder the -140
folder tip -96
folder to -131
folder under -77
folder use -60
folder with -86
folder within -110
follow 105
follow _num -55
follow api -94
follow are -60
follow argument -220
follow character -229
follow command 104
follow condition -65
follow environment -96
follow field -339
follow for -97
follow keyword -284
follow link -88
follow logs -107
follow me -144
follow method -210
follow microsoft -104
follow nam -139
follow on -358
follow option -162
follow our -65
follow project -198
follow propert -342
follow public 79
follow restriction -294
follow setting -124
follow submission -91
follow tabl -71
follow the -69
follow this 268
follow top -61
follow typ -61
follow up -166
follow usag -104
follow valu -182
follow visibilit -68
follow webpro -121
font -324
font famil -87
font fill -174
font name -90
font size -113
fontain -150
fontain _email -150
foo _code -177
foo _path -106
foo bar -166
foobar -70
foobar _code -56
footer -99
footprint -90
footprint and -85
for 104
for _code -259
for _name -327
for _num -168
for _path -257
for a -376
for add -332
for advanc -96
for advic -135
for aggregat -146
for ai -251
for all 328
for ambiguou -60
for an -281
for android -110
for angular -77
for any -258
for api -55
for append -92
for apps -53
for artifact -89
for asap -72
for ast -56
for at -120
for attachment -126
for auto -56
for backward -92
for bash -79
for basic -131
for better -237
for binar -67
for both -262
for broad -211
for bugs -59
for build -171
for bulk -108
for case -78
for chai -62
for chang -196
for character -111
for checkbox -51
for cli -113
for clos -166
for code -303
for command -307
for commit -195
for commonj -97
for comparison -116
for compilation -101
for complet -126
for complex -70
for complianc 160
for comprehensiv -50
for configuration -258
for confirmation -413
for consider -88
for consumer -127
for content -100
for convenienc -53
for convert -79
for correctnes -55
for creat -213
for cros -75
for csp -63
for custom -111
for customer -131
for debugg 157
for deep -63
for delet -91
for describ -83
for detail -319
for detect -51
for developer -84
for devic -65
for do -121
for docr -106
for downstream -99
for drain -190
for dynamic -182
for each -437
for efficienc -123
for egg -63
for element -64
for end -125
for enum -124
for estre -65
for ever -58
for exact -164
for exampl -391
for execut -186
for explicit -181
for extend -90
for fail -123
for fast -89
for fil -86
for file -123
for filter -137
for find -113
for folder -55
for forcefull -105
for free -71
for fs -74
for full -92
for function -251
for further 148
for general -100
for generat -189
for gett -239
for giv -103
for given -67
for group -168
for help -362
for high -84
for historical -300
for how -83
for html -104
for imag -100
for implementer -127
for implementor -170
for in -325
for inbox -115
for incremental -51
for individual -132
for industr -118
for information -229
for inlin -158
for input -217
for installation -170
for instanc -106
for interactiv -62
for internal -229
for interoperabl -85
for ios -95
for issu -313
for it -121
for its -221
for javascript -125
for jpeg -53
for json -135
for jwt -156
for keep -98
for keyset -92
for larg -124
for late -63
for learn -69
for lexical -232
for licens 154
for list -203
for listing -97
for llms -198
for locall -53
for lock -220
for login -96
for malform -131
for manag -64
for manual -76
for many -158
for mcptruncationwarn -271
for merchant -140
for merg -57
for messag 120
for migration -210
for miss -159
for mode -212
for model -125
for modern -121
for monodirectional -170
for more -162
for most -101
for multi -74
for multidirectional -165
for multilin -59
for mutual 92
for my -100
for narrow -113
for new -170
for news -51
for no -130
for node -195
for nodej -75
for non -132
for not -86
for now -175
for number -85
for oauth -117
for official -112
for on -81
for one -141
for onedriv -97
for opacit -133
for or -61
for other -265
for our -105
for overload -91
for oxc -200
for pack -54
for pagination -141
for parameter -65
for partial -66
for performanc -171
for permission 79
for personal -132
for plugin -59
for png -145
for postman -134
for pr -173
for pre -70
for previou -98
for process -230
for production -192
for project -69
for push -173
for quer -103
for question -56
for quick -188
for radio -51
for rang -98
for read -256
for readabilit -90
for rebrand -66
for record -61
for redesign -125
for reliabilit -67
for remot 239
for remov -59
for result -141
for revision -149
for rollback -58
for rolldown -121
for rust -66
for safet -123
for scalabl -59
for schema -78
for search -67
for searchmod -219
for secur -97
for securit -64
for send -104
for server -154
for shell -94
for short -151
for simpl -93
for singl -62
for size -53
for small -104
for some -149
for sonanc -132
for sourcenod -59
for specific -209
for stag -91
for statu -68
for strict -138
for stringif -59
for structur -51
for subsequent -276
for substitution -57
for summar -78
for support 182
for target -53
for task -106
for team -185
for telemetr -116
for terminal -230
for text -192
for that -171
for the -142
for them -195
for thes -212
for this 256
for todo -70
for tool -261
for transform -139
for trigger -54
for typ -92
for typescript -144
for understand -204
for unidirectional -103
for universal -106
for updat -145
for usag -78
for use -329
for user -311
for validation -72
for variabl -97
for variou -56
for verification 159
for very -69
for vitest -103
for vuetif -106
for what -155
for when -170
for which -224
for whom -79
for word 313
for work -57
for xcod -94
for yaml -122
for year -112
for you -465
for your -238
forbid 139
forbidden -112
forbidden respons -112
forc -488
forc a -319
forc flag -71
forc isolation -52
forc push -196
forc the -198
forcefull -154
forcefull dur -68
forcefull terminat -116
foreground -128
foreign -125
foreign key -125
forever -79
forever grateful -79
forget 399
forget ever 232
forget to -83
forget your 81
fork -311
fork _url -96
fork a -66
fork ericcornelissen -84
fork now -86
fork of -193
fork permission -69
fork to -128
form -108
form data -379
form for -162
form manuall -135
form no -109
form of -88
form or -103
form post -120
form succes -123
form system -75
form with -122
formal -188
formal and -102
formal approval -135
formalit 156
formall -197
formall deprecat -86
format -491
format _code -118
format _name -65
format _num -109
format a -102
format and -173
format chang -171
format default -85
format for -147
format handl -85
format in -119
format is -89
format json -59
format of -166
format only -72
format or -76
format rfc -62
format selection -182
format sheetnam -96
format text -84
format that -212
format the -110
format then -70
format to -148
format use -109
format when -94
format with -195
format your -73
format yyyy -106
formatfil -141
formatl -209
formatl _code -79
formatl is -281
formatl replac -77
formatl tak -137
formatly -52
formatly version -52
formatlyreporterror -231
formatt -393
formatt and -139
formatt anyth -148
formatt by -227
formatt description -71
formatt instead -88
formatt like -93
formatt of -51
formatt on -87
formatt per -144
formatt text -140
formatt the -57
formatt them -88
formatt with -157
formatter -530
formatter _code -69
formatter are -78
formatter cli -227
formatter could -82
formatter error -95
formatter first -101
formatter for -143
formatter in -80
formatter is -107
formatter must -227
formatter name -56
formatter not -189
formatter on -72
formatter print -160
formatter such -53
formatter support -118
formatter throw -82
formatter to -177
formatter use -144
formatter was -199
formatter would -69
formatter your -73
formatternam -114
formatternam _code -114
formula -168
forrest -117
forrest l -117
forward 195
forward a -199
forward an -146
forward and -152
forward as -156
forward content -197
forward destination -69
forward draft -265
forward from -166
forward in -245
forward slash -55
forward the 243
forward to -102
forwardto -161
found 180
found _num -111
found below -124
found in 146
found or -112
found the -109
found then -82
found within -88
foundation -198
foundation provid -170
foundation registration -75
founder -165
founder of -165
four -189
four season -71
fourth -126
fourth argument -129
fragment -227
fragment cop -123
fragment from -200
fragment section -85
fram -129
framework -403
framework befor -99
framework power -60
frankl -145
frankl rather -145
free -131
free and -112
free basic -161
free cancellation -151
free from 146
free resourc -181
free to -206
frequentl -144
frequentl ran -125
fresh -360
fresh page -67
fresh proces -231
fresh worker -104
fresh__ -177
fresh__ regexp -177
freshnes -101
freshnes control -67
frida -97
frida saturda -97
friendl -352
friendl adult -54
friendl data -69
friendl for -164
friendl free -54
friendl to -153
from 89
from _code -135
from _email -184
from _name -574
from _num -338
from _path -125
from a -526
from absolut -125
from all 105
from an -189
from any -94
from but -225
from center -98
from debug -77
from delet -157
from either -58
from elsewher -125
from end -186
from eslint -180
from exampl -114
from extension -102
from external -117
from fail -57
from fastify -99
from file -151
from generat -217
from get -85
from gettsconfig -96
from github -61
from gitlab -91
from googl -148
from highest -57
from in -145
from is -130
from javascript -63
from json -109
from line -72
from linear -115
from list -117
from listfollowedproject -128
from memor -208
from merg -60
from microsoft -184
from multipl -76
from mutat -143
from now 285
from one -91
from other 60
from our -175
from packag -175
from pag -141
from path -149
from post -67
from prettier -110
from provid -65
from read -200
from relax -58
from return -78
from scratch -80
from search -63
from some -236
from stackfram -158
from start -219
from subject -71
from that -141
from the 216
from their -171
from them -270
from thes -77
from to -279
from toda -86
from urls -82
from us -108
from user 234
from v -57
from vectorsearch -68
from verbos -70
from which -116
from your -140
fromaddress -146
fromfail -215
frommapfilecomment -102
frommapfilecomment _code -105
frommapfilesourc -81
frommapfilesourc _code -83
front -163
frontend -260
frontend linter -112
frontend to -63
frontend tool -136
frontier -78
frontier model -78
frozen -82
frozen lockfil -59
fs -244
fs operation -74
fulfill -233
fulfill the -233
full -139
full _name -103
full _path -53
full acces 161
full api -230
full awar -67
full build -291
full chain 125
full comparison -53
full complet -63
full conformant -57
full content 168
full control -78
full current -87
full description -58
full detail -312
full deterministic -113
full diff -198
full docs -148
full documentation -228
full export -89
full extraction -65
full fidelit -63
full hierarch -77
full html -117
full import -82
full list -295
full openapi -110
full output -64
full page -78
full path -52
full regardles -81
full report -151
full rollback -168
full round -67
full satisf -170
full spec -53
full text -242
full typ -115
full type -51
full typescript -82
fuller -132
fuller and -132
function -66
function _code -175
function _path -190
function accept -102
function allow -131
function and -188
function as -142
function call 144
function chain -63
function class -129
function component -125
function comput 141
function declaration -190
function for -180
function from -51
function has 78
function in -188
function is -198
function like -96
function middlewar -127
function might -175
function mycomponent -172
function never -146
function profilepag -94
function return -225
function servercomponent -68
function that -348
function to -220
function used -136
function usestat -150
function was -176
function which -109
function with 94
functionalit -175
functionalit exampl -114
functionalit in -53
functionalit to -61
fund -232
fund amount -232
further -163
further chang -104
further confirmation 148
further than -70
further tool -181
fus -108
fusion -196
fusion over -89
fusion stag -130
futur 93
futur call -166
futur messag -141
futur though -169
fuzz -239
g -191
g _code -141
g _name -130
g _num -58
g _path -201
g a -68
g add -189
g drag -56
g drop -52
g for -64
g formal -102
g gh -95
g jasmin -55
g karma -52
g nyc -86
g teach -69
g via -85
gaps -123
gaps cover -61
gate -289
gate is -218
gate syntax -55
gather 207
gather all -181
gather data -88
gather information -61
gather the 235
gave 169
gave and -78
gb -175
gb storag -163
gc -63
gc befor -63
gcloud -392
gcloud command -364
gcloud interactiv -99
gcp -267
gcp and -244
gcp us -62
ge -91
ge le -91
gemini -204
gemini api -199
general -344
general _code -181
general _path -52
general and -115
general content -56
general help -229
generall -93
generall a -90
generat 119
generat a -491
generat and -252
generat appropriat -122
generat by -234
generat client -179
generat code 55
generat collection -83
generat embedding -115
generat file -129
generat hd -51
generat help -67
generat javascript -130
generat js -164
generat line -107
generat mapp -148
generat one -151
generat or -238
generat random -97
generat regex -107
generat sourc -395
generat str -88
generat syntax -53
generat test -117
generat the -300
generat thes -178
generat to -91
generat toc -103
generat upload -70
generat validat -51
generat valu -74
generation -342
generation attempt -212
generation frontend -136
generation session -201
generation sourc -133
generation test -60
generator -292
generator _url -131
generator aka -73
generator come -121
generator eg -90
generator more -94
generator sup -63
generic -309
generic properl -80
generic walker -92
geolocation -101
get -461
get _code -75
get _path -184
get a -321
get all -371
get an -411
get availabl -100
get back -114
get content -122
get current -105
get customer -86
get detail -83
get directl -65
get documentation -62
get end -92
get engagement -107
get file -113
get full -204
get issu -76
get it 170
get operation -153
get or -79
get planner -54
get progressiv -70
get progressivel -60
get project -59
get recent -179
get request -169
get result -109
get specific -74
get support -406
get task -71
get test -60
get the -208
get this -237
get user -244
getmailtip -122
getmailtip action -122
getpackdirector -69
gets -560
gets all -301
gets an -86
gets increasingl -50
gets information -242
gets the -227
gets you -60
gett -378
gett start -93
gett support -242
gett the -238
getter -319
getter comput -194
getter like -103
getter task -149
gettsconfig -212
gettsconfig _code -211
geturl -120
geturl interactiv -120
getuser -125
getuser _code -57
getuserdata -150
getuserdata function -150
gh -186
gh _path -186
gid -422
gid _name -151
gid contain -141
gid of -100
gid to -406
gid valu -51
gif -233
gif webp -119
gifref -193
git 102
git command -208
git config 108
git data -216
git diff -75
git director -158
git firecrawl -103
git histor -64
git object -82
git operation -69
git remot -523
git repositor -567
github 196
github _file -285
github _url -212
github com 117
github issu 148
github repositor -578
github star -157
github token 224
gitlab -354
gitlab _num -197
gitlab ci -157
gitlab data -160
gitlab diff -89
gitlab project -97
gitlab request -134
gitlab stat -55
gitlab to -173
gitlab user -164
gitremoteurl -177
gitter -174
gitter chat -174
giv -206
giv it -200
giv me -103
giv you -105
give 410
give enough -58
give feedback -264
give the 287
give up -213
give you -69
given a -165
given befor 76
given calendar -94
given collection -199
given command -97
given datetim -69
given director -84
given in 217
given input -68
given linux -106
given name -65
given optional -51
given path -88
given propert -75
given rang -144
given server -114
given sourc -81
given tarball -81
given task -156
given the -182
given time -245
given to -90
given usernam -71
given x -63
givennam -99
givennam surnam -99
glibc -147
glibc _code -61
glibc and -94
glob -272
glob and -55
glob pattern -126
glob present -58
glob support -171
glob to -116
global -349
global administrator -89
global esm -85
global hook -91
global mode -154
global object -159
global packag -135
global reader -119
global scop -53
globall for -68
globall register -91
globall with -145
globb -220
globb _ -163
globb and -81
globb lib -58
globstar -50
globstar brac -50
glossar -265
glossar all -113
glossar enforc -83
glossar in -135
glossar the -72
gnu -154
gnu bash -60
gnu binar -96
gnu glibc -94
go badl -142
go beyond -81
go in -83
go ones -105
go parser -73
go task -108
go to 146
goal -545
goal _code -111
goal _path -99
goal broad -171
goal guidanc -140
goal is -99
goal of -167
goal recommend -61
goal to -69
godot -315
godot project -293
goes -156
goes for -99
goes to -84
golf -190
golf tenni -61
gone -65
good -322
good _code -124
good enough -90
good for -126
good match -93
good rat -113
googl -215
googl driv -127
got -96
got ther -96
govern -176
govern by -160
govern permission -53
governanc -64
governanc model -56
gpg -132
grab 132
grab rail -179
grab the 208
gracefull -287
gracefull accept -169
gracefull cancel -108
gracefull halt -66
grad -201
grad million -93
grad the -127
gradient -91
grammar -109
grant 257
grant approv -148
grant by -71
grant den -147
grant explicit -67
granular -74
granular alternativ -57
graph -362
graph api -144
graph conflictbehavior -70
graph reject -93
graph return -64
graphic -138
graphql -385
graphql and -54
graphql api -208
graphql operation -106
graphql quer -219
graphql when -120
grateful -90
gray -79
great -201
great for -96
greatl -95
greatl appreciat -95
greedil -107
greedil match -107
green -108
green dark -76
greg -56
greg richardson -56
grep -251
grep awk -89
grid -124
grid templat -81
grid typograph -53
ground -118
group -461
group and -167
group are -86
group chang -54
group for -95
group in -154
group is -71
group may -71
group of -163
group permission -63
group read -100
group subfolder -67
group with -69
grunt -162
grunt _url -162
gt -95
gt gte -75
gte -75
gte lt -75
guarante -230
guarante the -194
guarante to -136
guard -241
guard expensiv -236
gues -284
gues if -86
gues the -164
gues urls -62
guess -222
guess and -111
guess exclusion -171
guess nam -137
guest -171
guest com -83
guest sign -61
gui -196
guid -566
guid _path -165
guid _url -70
guid contain -176
guid for -59
guid github -135
guid in -134
guid is -77
guid step -69
guid that -101
guid we'll -73
guid you -237
guidanc -169
guidanc and -71
guidanc web -120
guidelin 137
guidelin see -144
guidelin that 126
guidelin use -82
gulp -162
gulp _url -162
gym -61
gym wifi -61
gzip -114
gzip decompres -81
gzipp -197
gzipp and -82
gzipp minif -68
h -318
h _code -62
h etc -102
h goal -99
h h -101
h hasheader -154
h motivation -100
h welcom -92
hack -69
hack that -69
hackabl -114
hackabl extend -114
hacker -86
hacker news -86
had 124
had an -71
had the -63
halt -119
halt on -119
hamel -177
hamel _email -177
hand 282
hand cod -186
hand off -150
hand on -134
hand the 138
handl -458
handl _name -71
handl api -107
handl both -74
handl by -89
handl chunk -79
handl continuation -119
handl highest -105
handl initialization -79
handl it -217
handl login -158
handl of -128
handl pdfs -103
handl profil -67
handl text -140
handl the -162
handl variou -125
handler -227
handler _code -106
handler function -89
handler in -54
handler will -147
handoff -64
handoff when -64
happen consider -190
happen in -264
hard -202
hard _name -80
hard disk -82
hard to -240
hardwar -176
hardwar bas -104
hardwar random -138
harshitha -100
harshitha k -100
has 460
has _name -93
has a 100
has acces -102
has adopt -55
has alread 208
has an -283
has any -341
has ask -307
has attachment -62
has been 196
has chosen -92
has defect -243
has displaynam -142
has explicitl -346
has id -167
has more -177
has multipl -83
has never -241
has no -124
has only -122
has protocol -79
has set -226
has support -82
has thre -111
has to 346
has two -53
has written -95
hasattachment -94
hasattachment importanc -71
hash 133
hash fragment -85
hash map -73
hashbang -232
hashbang _code -232
hasheader -154
hasmodulesyntax -53
hasn't -261
hasn't been -220
hav -288
hav to -292
have a -314
have alphabeticall -60
have alread -202
have an -192
have and -88
have any -270
have caus -105
have column -155
have connect -228
have contribut -58
have equal -79
have exit -69
have finer -83
have finish -266
have had -71
have in -252
have it -191
have its -59
have lazy -94
have lik -81
have no -104
have on -208
have only -82
have permission 140
have process -78
have rollback -59
have run -370
have side -68
have some -181
have that -121
have the -463
have their -106
have to 181
hd -60
hd downsiz -51
he -281
he _path -275
he mention -62
head -265
head for -164
head of -161
headach -59
header -143
header _path -63
header and -146
header are -75
header for -92
header header -146
header includ -184
header key -147
header of -350
header parameter -174
header so 56
header that -107
header to -239
heading -102
heading h -102
headles -265
headles mode -203
headlin -77
headlin featur -75
health -317
health and -126
health check -220
health statu -120
heap -60
heav -100
heav operation -67
heav spas -61
height -321
height _name -96
height in -139
height of -310
helm -153
helm chart -70
helm releas -96
help -56
help _code -81
help analyz -171
help and -154
help br -51
help does -151
help each -194
help ensur -100
help flag -62
help identif -116
help increas -106
help is -131
help of -132
help output -133
help send -110
help so -80
help text -206
help the -106
help us -191
help with -53
help you -340
helper 286
helper are -224
helper come -148
helper for -74
helper internal -142
helper is -192
helper responsibl -105
helper which -99
helpful -274
helpful for -137
helpful to -89
helpful with -127
here _file -160
here _url -254
here are -151
here feel -134
here is -98
here some -60
here the -263
here to -244
here your 125
heredoc -202
heredoc herestring -90
heredoc syntax -159
herestring -91
herestring nest -90
hesitat -189
hesitat to -189
heuristic -90
heuristic for -90
hex -231
hex notation -90
hex with -138
hid -84
hid the -79
hidden 452
hidden config -212
hidden folder -206
hidden instruction 125
hidden link 200
hidden propert -101
hidden show -55
hidden you -93
hide 108
hide chang -202
hide date -71
hide the 54
hide this 246
hierarch -127
hierarchical -53
hierarchical dom -53
high -228
high _num -67
high level -122
high medium -56
high memor -104
high pain -58
high performanc -162
high precision -84
high qualit -71
higher -237
higher is -125
higher level -60
higher priorit -96
higher translation -56
higher valu -50
highest scor -123
highest to -57
highl -284
highl customizabl -135
highl extensibl -72
highl optimiz -56
highl recommend -203
highlight the -124
hik -172
hik ski -70
hilton -71
hilton hyatt -71
hint -153
hint used -59
his -57
histor -126
histor file -108
histor is -201
histor jsonl -191
histor loss -176
histor of -321
histor pleas -159
histor with -163
historical -302
historical data -286
hit -193
hit that -191
hits -377
hits befor -78
hmr -105
hold -217
hold predicat -111
hold the -121
hold true -70
holowaychuk -86
holowaychuk lt -66
home 268
home director 225
honor -181
hook 167
hook _url -91
hook filter -153
horizontalalignment -109
horizontalalignment verticalalignment -109
host _name -190
host content -88
host exit -51
host folder -235
host handoff -64
host llm -57
host mcp -215
host mode -108
host path -94
host phas -123
host port -122
host server -196
host yourself -133
hostnam 183
hostnam _code 188
hostnam only -69
hostnam or -98
hot -154
hot tub -134
hotel -209
hotel chain -182
hotel url -86
hour when -180
hover -187
how -548
how deep -111
how do -104
how does -60
how far -82
how fast -179
how is -77
how it -307
how long -275
how many -159
how the -187
how they -133
how to -264
however -368
however heading -102
however if -154
however it -193
however the -90
however this -99
however you -140
href -157
href _url -159
hrtimenow -136
hrtimenow _code -136
hsl -90
hsl function -90
htm -62
html -387
html _path -110
html are -139
html color -109
html content -125
html createdb -71
html default -115
html formatt -123
html htm -62
html like -56
html mention -56
html repl -104
html tags -70
http -435
http _code -95
http _num -259
http header -122
http host -122
http if -98
http is -93
http method -156
http post -81
http protocol -92
http request -104
http respons -165
http servic -52
http transport -55
hubid -94
hubid can -94
hubspot -480
hubspot acces -170
hubspot account -281
hubspot data -211
hubspot get -270
hubspot list -136
hubspot mcp -389
hubspot object -66
hubspot tool -208
hubspot ui -92
huge -188
huge differenc -70
huge thank -151
human 106
human friendl -69
human readabl -160
hyatt -71
hyatt ihg -71
hybrid -195
hybrid quer -125
hybrid search -130
hyde -51
hyde search -51
hydrogen -235
hydrogen storefront -142
hypothesi -268
hypothesi bas -133
hypothesi generation -139
hypothesi verification -161
hypothesi when -78
i -154
i also -88
i am -182
i discover -74
i e -174
i had -63
i made -88
i might -72
i migrat -85
i start -55
i use -111
i will -72
i would -220
i'll -175
i'll give -175
i'm -153
i'm work -144
i've -129
i've verif -119
iana -198
iana timezon -207
ibarra -128
ibarra corretg -128
icon -357
icon color -115
icon etc -72
icon for -143
icon shap -61
icon to -67
id -705
id _code -68
id _name -197
id _path -71
id and -256
id call -229
id content -71
id creditsus -64
id for -166
id from -170
id get -109
id if -262
id immediatel -257
id in -158
id is -246
id lastmodifieddatetim -115
id need -69
id of -729
id return -63
id this -177
id to -399
id unles -179
id valu -92
id was -63
id with -120
id you -93
ide -122
ide and -72
ide extension -68
idea -297
idea of -88
idea to -81
ideal -157
ideal for -103
ideal when -90
ideall -80
ideall correct -81
idempotent -105
idempotent per -105
identical -277
identical to -201
identicall -123
identicall to -115
identif -413
identif exist -78
identif fail -96
identif interactiv -102
identif the -317
identif underus -74
identif what -108
identif which -166
identifiabl -62
identifiabl information -62
identifier -465
identifier for -264
identifier of -296
identifier to -137
identifier uid -121
identifiersonl -129
identify -165
identify the -157
identit 60
identit and -164
identit is -52
identit of -208
ids -585
ids and -142
ids are -149
ids of -360
ids return -256
ids that -206
ids to -221
ids with -72
ie -225
ie with -64
if 100
if _name 103
if a 173
if all -70
if an -245
if any -230
if applicabl -61
if approv -460
if at -76
if availabl -303
if both -152
if branch -134
if bun -131
if chang -143
if coordinat -160
if either -110
if fals -245
if file -83
if installation -168
if it -64
if it's -144
if match -97
if multipl -63
if need -309
if neither -189
if no -226
if none -170
if not -556
if omitt -338
if only -129
if our -89
if pagination -63
if possibl -156
if postman -66
if propert -83
if provid -190
if reach -65
if readmap -144
if recent -215
if relativ -206
if reload -54
if set -92
if so -84
if specif -79
if support -108
if terminat -65
if test -173
if text -107
if that -84
if ther -62
if they 254
if they'r -130
if topic -85
if true -443
if type -232
if unsaf -99
if unset -125
if unsur -180
if us -204
if used -104
if user -285
if valu -99
if you -185
if you'd -96
if you'r -181
if your 78
ifconfig 188
ifconfig _code 188
ifram -155
ifram model -133
ignor 224
ignor all 172
ignor for -87
ignor information -271
ignor item -107
ignor sinc -87
ignor slashbreak -61
ignor specific -109
ignor the 233
ignor unrelat -111
ignor when -221
ignor your 207
ignorecas -129
ignorerobotstxt -208
ignorescript -113
ihg -71
ihg ritz -71
iid -252
iid of -257
ijaz -110
ijaz sheikh -110
im -108
imag -96
imag _path -111
imag action -59
imag and -183
imag as -81
imag byt -69
imag diff -71
imag director -89
imag for -104
imag format -119
imag from -206
imag in -306
imag news -133
imag only -97
imag png -73
imag refs -62
imag to -272
imag typ -83
imag when -83
imag will -79
imageid -148
imagemax -115
imagemax imagestartindex -115
imageref -193
imagesiz -151
imagesiz _code -151
imagesiz x -151
imageslug -183
imagestartindex -115
img -172
img alt -167
imho -129
imho also -129
immediat -180
immediatel 58
immediatel after -73
immediatel and -90
immediatel at -73
immediatel befor -158
immediatel pass -161
immediatel remov -119
immutabl -98
impact -102
imperativel -52
imperativel even -52
impl -184
impl near -96
impl that -52
implement -302
implement a -73
implement as -65
implement for -66
implement new -94
implement the -116
implementation -185
implementation and -56
implementation cookbook -107
implementation detail -245
implementation dispatch -128
implementation here -144
implementation is -189
implementation of -182
implementation provid -106
implementation with -92
implementer -127
implementer friendl -127
implementor -169
implementor and -118
implementor this -94
import _code -161
import _url -70
import a -137
import and -166
import are -87
import assertion -76
import async -112
import attribut -79
import defer -56
import export -51
import from -199
import is -234
import job -81
import map -217
import meta -135
import or -172
import path -82
import signin -85
import sourc -56
import specifier -61
import stackserverapp -126
import statement -108
import the 94
import them -239
import urllib 212
import us -191
import useuser -116
import without -118
importanc -198
importanc of -139
importanc receiv -71
important -191
important _num -146
important action -132
important async -81
important be -103
important cost -108
important do -304
important if 219
important instruction 245
important not -169
important note -254
important parameter -186
important that 261
important thes -95
important to -62
important whenever -78
important you -59
importer -54
importer id -54
importexpression -56
impossibl -127
impossibl not -127
improv 98
improv api -153
improv compatibilit -54
improv deep -101
improv documentation -91
improv in -169
improv performanc -163
improv search -99
improvement -196
improvement for -77
in 355
in _code -260
in _file -409
in _name 491
in _num -306
in _path -324
in _private 161
in a -411
in advanc 160
in all 214
in an -206
in and -109
in another -196
in any -149
in approach -115
in arbitrar -63
in artifact -66
in ascend -122
in base -135
in batch -197
in bcc 165
in browser -442
in case -321
in categor -73
in certain -65
in chunk -97
in ci -193
in circleci -96
in client -146
in cluster -138
in code -280
in commonj -147
in complianc -232
in computer -63
in config 176
in conjunction -117
in connection -147
in continu -70
in current -79
in datetim -165
in decimal -145
in delegat -114
in depth -132
in developer 178
in devtool -119
in different -161
in director -74
in docker -89
in document -62
in doubl -128
in each 99
in earlier -231
in eg -98
in error -239
in ever 220
in execution -179
in extraction -152
in favor -53
in feedback -98
in feet -62
in file -133
in find -60
in full -81
in general -80
in generat 292
in gitlab -135
in googl -120
in headles -203
in histor -104
in host -201
in hubspot -155
in iso -64
in it -111
in its 165
in javascript -157
in json -113
in linear -407
in local -91
in markdown -381
in mb -84
in memor -451
in meter -78
in microsoft -77
in millisecond -360
in mind -349
in minut -209
in mocha -153
in modif -162
in most -158
in ms -143
in nativ -186
in next -174
in nin -158
in node -277
in nodej -98
in non -87
in number -144
in one -356
in open -70
in original -143
in other -176
in our -161
in over -83
in parallel -82
in parameter -63
in parenthes -59
in pixel -312
in plac -124
in plain 185
in pnpm -78
in privat -254
in production -165
in progres -240
in project -58
in protocol -64
in rang -68
in real -133
in replacement -166
in replyto -56
in resolver -66
in respons -131
in rgb -90
in search -177
in second -292
in sequenc -164
in shower -194
in singl -84
in size -87
in some -93
in spe -108
in specific -147
in startswith -52
in suboptimal -55
in subsequent -316
in support -69
in term -62
in test -64
in that -331
in the 252
in their -526
in them -390
in thes -240
in tinybench -122
in to 116
in tool -191
in traversal -162
in ts -56
in tsconfig -84
in type -135
in typescript -134
in use -80
in user 52
in utc -243
in v -204
in vectorsearch -68
in vite -73
in wasm -141
in ways -64
in what -128
in which 173
in workspac -103
in writ -97
inactiv -72
inactiv collaborator -56
inactivit -65
inactivit start -65
inbox folder -237
inbox meet -60
inbox overrid -165
inbox rul -115
includ -100
includ _code -131
includ _name -108
includ a 148
includ all -145
includ an 169
includ any -224
includ archiv -649
includ as -123
includ befor -58
includ both -148
includ confidenc -135
includ detail -84
includ dynamic -58
includ each -216
includ embedd -83
includ event -85
includ expr -152
includ field -264
includ fil -118
includ file -206
includ filter -71
includ git -319
includ header -54
includ hidden -333
includ if -171
includ in -355
includ inherit -147
includ instruction -164
includ intent -78
includ into -75
includ it -226
includ iteration -167
includ its -175
includ just -113
includ key -76
includ licens -130
includ link -56
includ many -135
includ name -54
includ occurrenc -68
includ odata -69
includ or -70
includ packag -151
includ pgvector -82
includ pid -54
includ regex -89
includ sourc -58
includ subdomain -152
includ subscriptionremov -61
includ surround -71
includ that -187
includ the 379
includ them 143
includ this -237
includ type -157
includ untrack -281
includ version -65
includ wikipedia -91
includ word -147
includ your 140
includecontent -95
includecontent _code -95
includedomain -205
includedomain _code -139
includedomain excludedomain -127
includeheader -162
includeheader true -162
includehiddenfolder -183
includehiddenfolder to -183
includesubdomain -192
inclusion -152
inclusion rule -152
inclusiv -228
inclusiv _num -121
inclusiv self -76
incom -136
incom messag -125
incompatibl -214
incompatibl scal -52
incompatibl scor -131
incomplet -391
incomplet input -86
incomplet operation -139
incomplet or -54
incomplet parameter -378
incomplet task -50
inconsistenc -82
inconsistent 79
inconsistent code -72
incorrect -292
incorrect description -82
increas 117
increas compatibilit -106
increas latenc -138
increas valu -78
increasingl -50
increasingl more -50
increment -68
incremental -137
incremental chang -94
incremental pars -90
incremental sync -88
incur -91
incur a -91
indentation -208
indentation for -90
independent -102
independent simulation -90
independentl -100
index -550
index _code -229
index _name -261
index _path -67
index and -67
index are -154
index befor -65
index can -64
index configuration -90
index definition -134
index field -50
index first -88
index for -175
index in -218
index is -125
index must -191
index of -194
index to -180
index tool -155
index typ -50
index type -60
indexabl -57
indexeddb -200
indexeddb browser -74
indic -171
indic are -111
indicat -538
indicat a -66
indicat if -436
indicat stuck -60
indicat that -208
indicat the -149
indicat whether -369
indicator -141
indicator _num -123
indicator high -56
individual -286
individual and -151
individual api -74
individual fil -106
individual nam -111
individual record -60
individual search -146
individual who -104
industr -174
industr context -118
industr leader -91
inefficient -129
inefficient and -129
infer -183
infer a -51
infer the -134
infer utilit -121
inferenc -178
inferenc index -53
inferenceclassificationoverrid -52
inferenceclassificationoverrid instanc -52
inferr -144
info -188
info with -125
inform 309
inform the 285
informal -102
informal tone -102
information -506
information _num -166
information about -413
information and -123
information as -56
information befor -170
information can -132
information for -245
information from -163
information in -283
information includ -66
information is -132
information need -97
information on -153
information or -64
information redact -62
information scatter -102
information than -76
information that -267
information to -166
information you 66
infrastructur -55
infrastructur by -55
inherit -262
inherit can -60
inherit from -150
inherit licens -88
inherit shar -56
initial -137
initial and -124
initial api -226
initial branch -134
initial estimat -97
initial instruction 117
initial requirement -202
initial total -81
initializ -401
initializ a -88
initializ error -59
initializ the -180
initialization -152
initialization automaticall -79
initiall -231
initiall a -202
initiat -203
initiat a -185
initiat the -187
initiativ -443
initiativ to -72
initiativ updat -146
inject -138
inject _code -80
inject and -98
inlin -235
inlin comment -79
inlin config -151
inlin sourc -53
inlin svg -110
inner -123
inner arra -123
input -376
input _code -72
input after -73
input and -102
input fall -55
input field -120
input is -102
input it -92
input of -75
input option -72
input parameter -67
input show -117
input str -164
input such -133
input take -63
input the -59
input to -79
input you -219
ins -58
ins remain -58
insecur 145
insensitiv -157
insert -56
insert at -87
insert blank -114
insert the 136
insert this -57
insert will -78
insid -396
insid a -148
insid an -116
insid it -195
insid notebook -67
insid sub -149
insid test -61
insid the -284
insid your -105
insidehorizontal -103
insidehorizontal diagonaldown -103
insidevertical -103
insidevertical insidehorizontal -103
insight -147
insight as -62
inspect -352
inspect _code -169
inspect approval -69
inspect exist -63
inspect its -111
inspect merg -78
inspect object -74
inspect one -83
inspect stat -74
inspect the -126
inspection -106
inspection depth -106
inspir -202
inspir by -185
inst 134
install 221
install a -284
install an -247
install and -383
install dependenc -395
install download -126
install fil -70
install global -121
install in -227
install into -315
install it -319
install manuall -163
install pnpm -191
install prettier -72
install script 225
install size -143
install the 318
install this -145
install us -186
install via -88
install with -80
installation -139
installation and -278
installation fail -168
installation guid -71
installation metadata -140
installer -132
installer and -117
instanc -449
instanc _name -124
instanc aka -70
instanc for -133
instanc meeting -111
instanc not -78
instanc of -163
instanc size -72
instanc so -75
instanc that -219
instanc the -116
instanc us -127
instanciat -82
instanciat several -82
instant -248
instant server -212
instantiat -221
instantiat the -221
instead 172
instead if -140
instead of -118
instead quot -162
instead re -64
instead run -90
instead see -54
instead throw -70
instruct -306
instruct by -182
instruction 319
instruction and 353
instruction befor -181
instruction curriculum -94
instruction describ -51
instruction e -102
instruction for 101
instruction from 68
instruction give -58
instruction if -53
instruction lead -160
instruction must -231
instruction the -183
instruction to -328
instruction when 81
integer -252
integer beyond -150
integer except -130
integer is -108
integrat -305
integrat chang -306
integrat inferenc -159
integrat into -73
integrat shopify -84
integrat their -86
integrat with -60
integration -129
integration improvement -143
integration in -153
integration lack -94
integration that -53
integration with -206
intend -231
intend a -93
intend for -129
intend permanent -76
intend to -74
intent -238
intent into -134
intent specific -86
interact -412
interact to -181
interact with -382
interaction -229
interaction not -56
interaction with -52
interactiv -283
interactiv and -120
interactiv element -107
interactiv it -99
interactiv proces -73
interactiv python -153
interactiv repl -94
interactiv shell -62
interactivel -80
interest -119
interfac embedd -133
interfac less -85
interfac that -53
interfac to -196
interfer 102
interfer with 102
intermediat -110
intermediat representation -111
internal api -165
internal filter -142
internal id -62
internal prox -54
internal shar -86
internal type -164
internal user -93
internal valu -98
internal workspac -128
internaliz -134
internaliz and -134
internall -173
internall by -157
internalreplymessag -87
internet -150
internet messag -142
interopdefault -76
interoperabilit -175
interoperabilit at -87
interoperabilit between -76
interoperabl -85
interoperabl typescript -85
interpolat -85
interpolat and -85
interpret -210
interpret accord -62
interpret them -82
intersection -149
intersection in -111
intersection typ -66
intitl -141
intitl _code -141
intitl firecrawl -141
into 245
into _file 173
into _name 304
into an -74
into be -83
into ever 196
into exist -174
into markdown -97
into mov -90
into nam -80
into one -212
into oxlint -162
into segment -82
into shorthand -64
into sql -61
into step -175
into the 174
into their -174
into token -96
into two -157
into when -125
into your -315
introduc -210
introduc several -114
introduction -113
introduction to -113
intuitivel -93
intuitivel and -93
inurl -135
inurl _code -135
inurl firecrawl -135
invalid -187
invalid dat -124
invalid input -102
invalid the -86
invent -197
invent page -63
invert -112
invert assertion -93
investigat -215
investigat to -115
invit 112
invit team -134
invitation -379
invitation provid -162
invitation to -114
invite -53
invocation -154
invocation that -159
invok -126
invok any -106
invok once -164
invok other -106
involv -228
involv an -109
involv in -115
involv the -97
io -89
io _path -71
ios -291
ios devic -95
ios or -73
ios simulator -176
ip -98
ip addres -98
ipad -57
iphon -146
iphon _num -122
iport -124
iport lockup -117
ippolito -88
ippolito _url -88
irrelevant -304
irrelevant information -97
irrelevant to -271
irrespectiv 143
irrespectiv of 143
irreversibl -244
is 162
is _always_ -80
is _code -82
is _name -284
is _not_ -133
is _num -190
is _path -62
is a -54
is abov -202
is absolutel -81
is acceptabl -252
is access -177
is accurac -166
is add -236
is additiv -219
is alread -246
is also -356
is alway -78
is ambiguou -176
is an -150
is and -61
is anyth -157
is assertionerror -162
is associat -259
is assum -215
is at -134
is automaticall -231
is availabl 115
is bash -102
is basi -82
is basicall -105
is be -233
is becaus -81
is below -67
is better -127
is between -94
is built -93
is call -199
is chai -138
is chang -251
is cohere -92
is complet -330
is configur -130
is connect 123
is consider -232
is continuousl -159
is conversion -61
is creat -359
is critical 250
is currentl -90
is deduc -90
is deeper -133
is defin -110
is deliver -112
is den 195
is deprecat -173
is design -296
is destructiv -123
is detect -131
is determin -142
is disabl -199
is display -73
is distribut -82
is done 88
is dropp -86
is due -73
is easy -151
is embedd -111
is empt -125
is enabl -378
is encod -127
is essential 173
is evolv -88
is exceed -66
is execut -431
is expos -170
is extremel -121
is far -70
is faster -140
is fetch -142
is follow -360
is for -167
is fork -72
is formatt -236
is forward -72
is found -121
is free -62
is full -110
is general -85
is generall -90
is generat -221
is given -94
is good -126
is hand -150
is hard -173
is helpful -127
is here -249
is highl -203
is ideal -153
is identical -91
is ignor -122
is immediatel -161
is implement -66
is in -171
is includ -83
is install -153
is instead -90
is integrat -73
is interpret -116
is invalid -95
is irrelevant -271
is irreversibl -131
is is -159
is it -77
is iterativ -180
is json -63
is k -125
is key -112
is likel -239
is limit -172
is load 102
is locat -281
is longer -95
is made 67
is mandator 282
is meant -82
is mention -120
is miss -255
is monitor -70
is more -85
is much -193
is mutuall -132
is my -131
is need 151
is negativ -221
is non -77
is normall -70
is not 108
is now 115
is null -65
is okay -210
is older -74
is omitt -68
is on -209
is one -108
is only -292
is open 63
is optional -191
is part 178
is pass -434
is perfect -137
is persist -191
is possibl -175
is power -171
is present -455
is primaril -73
is print -52
is pronounc -80
is properl -74
is protect -157
is provid -547
is publish -305
is ran -104
is reach -285
is read -238
is recommend -410
is reject -97
is relativ -219
is relevant -112
is repack -131
is retain -56
is return -312
is rewritten -111
is run -138
is runn -157
is safe -115
is search -81
is select -75
is sent 87
is set -305
is shar -305
is shown -294
is significantl -107
is similar -178
is simpl -149
is simplest -112
is singl -116
is specif -103
is split -200
is standard 57
is start -113
is still -302
is stopp -108
is subject -73
is subpath -82
is subsequentl -78
is sufficient -108
is support -177
is sync -139
is tak -94
is terminat -144
is the -408
is this -342
is thrown 73
is to 220
is tr -153
is train -288
is treat -121
is trimm -67
is true -335
is true_ -111
is try -319
is typicall -167
is unavailabl -109
is under -192
is updat -73
is useful -203
is usuall -174
is vagu -171
is valid -219
is very -129
is visibl -189
is wait -140
is what -108
is why -74
is without -175
is writabl -86
is written -123
is x -71
is your -285
is zod -162
isc -55
isdebug -76
isdebug _code -76
isenabl -136
ishidden -93
ishidden propert -93
isinsideorganization -92
ismatchedbyconfig -109
ismatchedbyconfig _url -109
isn't -383
isn't associat -87
isn't availabl -64
isn't chang -129
isnod -74
isnod _code -74
isnonglibclinux -93
iso -236
iso _num -130
iso timestamp -75
isolat -124
isolat the -104
isolation -92
isolation imperativel -52
isonlinemeet -139
isremovabl -135
isrevision -118
issingl -230
issingl is -78
issu -115
issu _num -88
issu _path -313
issu _url -390
issu a -129
issu and -115
issu assign -188
issu befor -112
issu by -80
issu cod -107
issu creat -125
issu description -136
issu dur -115
issu field -78
issu full -56
issu id -200
issu in 117
issu key -180
issu link -96
issu management -136
issu note -82
issu optionall -87
issu or -67
issu other -125
issu pull -135
issu templat -70
issu that -139
issu titl -96
issu to -317
issu typ -54
issu updat -184
issu use -121
issu without -60
issue -80
issue field -80
issueidorke -241
issueidorke _path -197
istest -59
istest _code -59
it 574
it _faster_ -143
it a -213
it accept -124
it after -75
it against -149
it allow -165
it alread -191
it also -213
it and -92
it answer 60
it as 80
it at 112
it automaticall 192
it befor -205
it but -146
it by -183
it can -283
it cannot -70
it case -232
it chang -165
it com -191
it complet -177
it consist -118
it cop 163
it differ -283
it different -77
it do -150
it does -216
it e -70
it entr -61
it exist -129
it explicitl -212
it fail -206
it first 109
it fits -136
it follow -58
it for -269
it from -162
it gets -50
it gracefull -100
it guid -79
it hard -138
it has 86
it however -121
it in -235
it insid -105
it into 209
it isn't -92
it it -168
it just -80
it keep -232
it later -277
it like -225
it likel -59
it list -434
it mak -80
it may 131
it might -134
it miss -119
it must -440
it mutat -100
it nor -63
it on 135
it once -156
it onlin -207
it only -282
it provid -357
it reach -70
it recover -92
it report -194
it requir -62
it retr -178
it return -176
it sav -100
it short -80
it should -140
it smaller -116
it statu -134
it straight -57
it suggest -236
it support -211
it tak -379
it through 60
it to 86
it type -212
it under -234
it uniform -112
it up 91
it uses -275
it was 90
it were -397
it will -370
it with -164
it within -312
it won't -97
it you'r -111
it'll -245
it'll crawl -70
it'll yield -217
it's -199
it's _num -160
it's also -91
it's automaticall -134
it's fork -117
it's important -53
it's not -130
it's possibl -80
it's reasonabl -87
it's recommend -158
italic -87
item -559
item are -100
item as -155
item contain -222
item folder -156
item for -51
item from -164
item hidden -55
item in -191
item is -113
item read -156
item tip -53
item to -136
item us -60
item was -171
item when -67
item with -65
itemattachment -169
itemref -56
iterat -142
iterat over -142
iteration -354
iteration for -167
iteration of -203
iteration updat -69
iterativ -203
iterativ plan -73
iterativ proces -180
its 197
its body 153
its children -159
its content 241
its context -126
its decod -70
its default -56
its displaynam -64
its embedd -125
its event -163
its expiration -107
its fil -446
its first 167
its fork -84
its full 192
its id -131
its logg -73
its only -82
its original -98
its own -341
its parent -296
its path -159
its plugin -72
its pric -253
its project -57
its projectslug -244
its relationship -90
its result -403
its return -99
its text 84
its top 143
its validation -174
its valu -185
itself -418
itself even -54
itself in -68
itself lead -82
j -158
j fontain -150
jake -94
jake yuesong -89
jam -206
jam iport -117
jam m -162
jasmin -138
jasmin jest -55
javascript -511
javascript and -195
javascript api -115
javascript bundler -199
javascript code -269
javascript heav -65
javascript in -313
javascript loader -90
javascript object -80
javascript project -59
javascript runtim -67
javascript sourc -77
javascript styl -63
javascript to -91
javascript typescript -176
jefe -153
jefe lindstaedt -153
jest -224
jest _code -73
jest _path -61
jest _private -52
jest _url -139
jest along -61
jest compatibl -56
jest expect -143
jest snapshot -80
jira -318
jira resourc -97
jithil -79
jithil p -79
jiti -258
jiti _path -107
jiti combin -54
jiti instanc -87
jiti transformation -118
jiti us -91
job and -228
job call -72
job id -289
job in -55
job is 228
job titl -75
job url -415
jobid -60
jobid the -60
jobs -240
jobs _path -64
jobs in -219
jobs with -64
jobtitl -148
jobtitl companynam -148
john -150
john wesle -150
join 132
join by 188
join the -243
joinweburl -85
joinweburl propert -86
josh -79
josh junon -79
journe -240
journe start -187
jpeg -237
jpeg gif -119
jpeg max -58
jq -341
jq _code -137
jq explor -64
jq filter -61
jq in -61
jql -71
jql quer -71
js -341
js _code -217
js _file -61
js _num -134
js _url -208
js and -247
js as -104
js at -55
js build -70
js bun -59
js code -108
js contribut -58
js fil -245
js need -82
js or -84
js outsid -186
js plugin -139
js project -97
js see -65
js snippet -93
js to -112
js util -51
js x -83
js yarn -65
jsdeliver -85
jsdoc -74
jsdoc for -75
json -331
json _num 120
json as 120
json comment -81
json config -58
json d -51
json envelop -123
json fil -252
json format -184
json git -75
json mode -113
json object -125
json pars -52
json rpc -115
json schema -121
json str -181
json stringif -242
json to -148
json with -145
json yaml -111
jsonc -96
jsonc is -63
jsonl -243
jsonl keep -191
jsr -133
jsr does -65
jsx -121
jsx fil -57
jsx support -94
juanarbol -90
juanarbol _url -90
judg -106
judgeenabl -144
judgeenabl _code -116
judgeenabl control -67
judgment -186
judgment _code -135
jump -117
jump just -90
junon -79
just -226
just a -100
just call -363
just consist -90
just enough -113
just import -168
just move -132
just need -80
just new -97
just node -53
just scrap -64
just the -111
just work -60
justif -135
jwt 125
jwt token -96
k -209
k gzipp -125
k minif -125
k p -100
karma -52
karma conf -52
kat -63
kat march -63
kb -212
kb _code -51
kb in -68
kb minif -51
keep chunk -128
keep comment -103
keep each -108
keep it -83
keep poll -151
keep runn -271
keep scan -55
keep site -87
keep the 109
keep this 206
keep track -255
keep up -191
kelvich -96
kelvich _url -96
kernel -100
key _path -145
key _url -84
key and -195
key combination -128
key differenc -241
key featur -132
key from 61
key handler -54
key id -104
key in 132
key key -141
key of 90
key or 59
key pair 155
key server -239
key specification -115
key summar -230
key to 233
key valu -319
keyboard -250
keyr -294
keyr able -55
keyr pass -63
keyr see -94
keyr the -223
keys and 130
keys are -73
keys each -69
keys for -95
keys in -382
keys includ -187
keys must -145
keys on -194
keys releas -77
keys that -162
keys to 64
keys which -80
keyset -121
keyset call -92
keyword -483
keyword not -146
keyword to -286
kib -112
kill 73
kill a -266
kill and -187
kill or -125
kill the 133
kind -277
kind _name -78
kind either -55
kind of -181
kind welcom -163
kindl 100
kindl disregard 100
king -52
king queen -52
kitchen -96
kn -80
kn p -80
knip -310
knip _num -87
knip find -101
knip have -185
knip on -117
know a -90
know how -184
know more -221
know that 114
know the -136
know their -96
know which -101
know why -90
know your -294
knowledg -402
knowledg about -157
knowledg base -213
knowledg cutoff -51
knowledg graph -280
known -234
known limitation -58
known merg -55
known version -79
kql -73
kubectl -352
kubectl command -261
kubernet -323
l -253
l _path -76
l ibarra -128
l norvell -117
label -391
label for -166
label to -181
lack -175
lack rollback -124
lack the -94
land -165
landscap -159
landscap mode -156
lang -251
lang with -134
languag -183
languag and -188
languag are -205
languag by -96
languag client -52
languag cod -255
languag code -350
languag description -241
languag for -150
languag govern -53
languag grammar -75
languag instruction -172
languag is -126
languag model 247
languag of -226
languag question -179
languag request -138
languag server -54
languag support -142
languag the -52
languag you -112
lara -246
lara translat -244
laravel -50
larg -322
larg adjustment -119
larg director -116
larg fil -178
larg log -76
larg logs -115
larg monorepo -77
larg px -71
larg repositor -104
larg respons -136
larg str -125
larg valu -104
larger -209
larger _code -119
larger file -50
larger integer -108
larger x -119
last 173
last _num 73
last appl -221
last column -329
last helper -105
last imag -135
last line -90
last modif -295
last n -166
last navigation -155
last parameter 202
last read -125
last resort -279
last year -61
lastl -133
lastl it -133
lastmodifiedb -115
lastmodifiedb and -115
lastmodifieddatetim -118
lastmodifieddatetim lastmodifiedb -115
lasttimestamp -139
lastupdat -222
late -63
late night -63
latenc -167
latenc and -98
later _name -72
later i -74
later tip -97
later to -72
later turn -251
latest -419
latest _codename_ -137
latest _name -76
latest _url -195
latest current -57
latest is -75
latest snapshot -195
latest stabl -136
latest version -92
latitud -305
latitud and -198
latitud between -81
latitud in -113
latter -195
latter carr -195
launch -371
launch app -143
launchagent 87
launchagent so 87
launchoption -237
law -97
law or -97
lax -135
lax behaviour -137
layer -191
layer around -53
layer depend -111
layout -332
layout maxcount -56
lazil -77
lazil pars -77
lazy -300
lazy field -57
lazy getter -194
lazy prototyp -94
le -91
le in -78
lead -52
lead rerank -92
lead the -160
leader -91
leader includ -91
leak 263
leak memor -68
leap -244
leap second -244
learn -199
learn about -112
learn angular -69
learn more -165
learn the -123
learn this -109
least -225
least _num -120
least one -165
least privileg -119
leav a -201
leav it -182
leav other -105
leav to -151
left 133
left empt -287
left helper 176
left mous -155
left unchang -76
legac -252
legac api -86
legac arra -92
legac backtick -70
legac conversationthreadid -53
legac job -151
legac pipelin -91
legal 55
length -284
length _num -109
length ignor -132
length is -111
length of -160
less -332
less _name -85
less abstract -85
less code -199
less maintenanc -113
less probabl -61
less than -166
let 164
let me -162
let reconstruct -145
let you -178
lets -441
lets the -303
lets user -137
lets you -339
letter -95
level -420
level _name -58
level _num -65
level aggregation -74
level api -158
level chang -66
level field -61
level folder -72
level for -137
level help -183
level includ -154
level librar -52
level note -60
level of -278
level pipelin -72
level this -99
leverag -205
lex -87
lexer -122
lexer _path -95
lexical -217
lexical _path -232
lexical importanc -139
lgbtq -127
lgbtq friendl -127
li -88
li _email -89
lib -117
lib _path -77
lib has -58
libc -187
libc famil -94
libc implementation -86
librar -437
librar _path -150
librar along -60
librar and -107
librar are -225
librar comparison -88
librar deliver -63
librar directl -71
librar for -169
librar in -90
librar is -196
librar limit -85
librar offer -71
librar or -144
librar provid -51
librar result -132
librar that -91
librar typ -135
librar which -52
librar wish -63
librar with -79
librar won't -111
library -166
library documentation -166
library_ -70
library_ similar -70
licens -144
licens _num -84
licens _path -117
licens _url -128
licens at -286
licens for -100
licens guidelin -237
licens is -82
licens licens -56
licens pleas -130
licens reason 155
licens the -109
licens under -122
licenseassignmentstat -70
licenseassignmentstat propert -70
lifecycl -158
lifecycl notification -63
lifecycl workflow -119
lifecycleinfo -228
lifecycleinfo read -187
lifecycleinfo readwrit -157
light -122
light weight -51
lightn -214
lightn css -208
lightn fast -116
lightweight -155
lightweight alternativ -56
lightweight collection -68
lightweight implementation -80
lightweight jest -56
lightweight layer -93
lik -126
lik official -81
like -372
like _code -128
like _name -167
like a -97
like any -76
like ext -79
like formatt -56
like our -100
like pass -60
like postcs -86
like signal -219
like so -243
like such -98
like the -123
like this -123
like to -149
like typescript -63
like when -75
likel -261
likel issu -112
likel that -219
likel to -109
likelihood -122
likelihood _num -122
limit -443
limit _name -94
limit _num -55
limit and -189
limit are -83
limit control -78
limit exceed -66
limit field -58
limit filewritelinelimit -100
limit is -66
limit or -79
limit result -99
limit the -79
limit to -202
limit when -128
limitation 117
limitation for -63
limitation of -309
limitation through -147
lin -347
lin _num -106
lin befor -110
lin each -128
lin for -58
lin from -135
lin have -60
lin maximum -97
lin of -174
lin per -81
lin respect -57
lin sinc -94
lin to -157
lindstaedt -153
lindstaedt _email -153
line 69
line _name -131
line _num -66
line _path -150
line alway 143
line and -186
line bas -106
line comment -93
line default -76
line in -151
line limit -100
line monitor -134
line number -517
line of -272
line official -229
line pagination -50
line position -147
line rang -112
line sequenc -72
line to -103
line tool -248
linear -570
linear congruential -64
linear document -141
linear favorit -108
linear sav -63
linearl -86
linearl you -86
linecount -107
linecount for -107
link -138
link _url 220
link abov -296
link email -56
link first -109
link for -59
link icon -72
link in -198
link read -88
link resourc -110
link return -123
link that -70
link use -73
link weburl -142
linkedresourc -212
linkedresourc object -62
linkedresourc to -56
lint -369
lint disabl -105
lint enabl -65
lint into -82
lint packag -186
lint plugin -68
lint your -138
linter -153
linter for -136
linter integration -112
linux -325
linux _path -108
linux and -77
linux docker -92
linux gnu -112
linux platform -59
linux specific -92
linux system -106
linux usuall -79
linux virtual -61
liquid -319
liquid only -256
list -275
list _num -87
list _url -125
list all -453
list alread -63
list and -240
list availabl -66
list below -139
list branch -209
list commit -303
list contain -181
list context -74
list element -54
list environment -234
list event -152
list fil -134
list for -62
list gitlab -162
list if -75
list in -233
list includ -87
list is -211
list issu -215
list local -52
list mail -146
list merg -100
list mode -203
list object -100
list onenot -158
list onlin -54
list only -86
list open -104
list or -193
list out -225
list page -125
list priorit -92
list project -201
list propert -53
list read -133
list repo -103
list repositor -97
list shar -157
list structur -53
list task -94
list the -360
list thumbnail -59
list time -180
list to 160
list todo -62
list tool -98
list user -298
list with -204
list workspac -116
listen -167
listener -57
listener to -59
listfollowedproject -253
listfollowedproject _code -140
listfollowedproject and -123
listfollowedproject tool -123
listing -204
literal -294
literal file -80
literal literalsearch -57
literal str -66
literalsearch -223
literalsearch true -103
liv -71
live -230
live in -111
live nod -75
live preview -104
llm extraction -148
llm model -84
llm must -183
llm releas -78
llm should -276
llms -196
load a -215
load call 102
load dynamic -99
load from -103
load page -64
load the -143
loader -197
loader support -139
loadmodul -160
loadmodul first -141
local -533
local _path -89
local account -65
local and -162
local devic -72
local fil -165
local filesystem -151
local histor -108
local stat -175
local stor -165
local variabl -76
local workspac -290
localaccount -65
localization -68
localization directiv -68
locall but 155
locall in -191
locall install -175
locall scop -70
locall then -190
localstorag -85
localstorag debug -85
locat at -103
locat config -205
locat in 233
locat the -66
location -262
location body -63
location check -74
location explicit -244
location of -75
location simplif -71
location that -196
location wher -68
locator -144
locator strateg -144
lock fil -224
lockdown -176
lockdown mode -176
lockfil -104
lockup -117
log -69
log after 192
log analysi -111
log any -73
log entr -140
log file -63
log forward -69
log handl -76
log statement -108
logg 171
logg feature_ -73
logg first 160
logger -107
logger per -73
logic -262
logic error -107
logic on -142
logic put -52
logic that -131
logical -107
logical cor -96
login -108
login and -98
login button -136
login fil -219
login keep -271
login to 163
logo -362
logo are -66
logo imag -90
logo includ -179
logo load -90
logo of -53
logo put -179
logo with -160
logout -96
logs -86
logs are -144
logs content 184
logs emitt -72
logs from -243
logs have -205
logs or -64
logs sinc -72
logs to -166
long -133
long and -75
long as -87
long flag -75
long it -57
long pres -163
long runn -206
long runtim -60
long term 115
long the -280
longer 160
longer appl 226
longer passag -138
longer receiv -87
longer support -182
longer than -210
longhand -64
longhand propert -64
longitud -366
longitud between -73
longitud in -101
longitud to -132
look 154
look like -71
look ugly -102
look up 87
look very -177
lookup 160
lookup and -56
loomi -223
loomi _email -223
loop -193
los -76
los overridden -78
lose -58
lose type -58
loss -214
loss of -59
lost -140
lost and -110
lot -136
lot of -136
lots -98
lots of -80
louren -77
louren o -77
lovell -132
lovell fuller -132
low -191
low level -129
low or -56
lower bound -94
lower higher -96
lower priorit -105
lowercas -182
lowest -147
lowest _path -59
lowest cascad -57
lowest priorit -78
ls -194
ls _path -194
lt -97
lt _email -66
lte -158
lte in -158
lts -246
lts releas -239
lts see -55
luca -110
luca fernand -110
luck -111
luck and -111
lynch -136
lynch _url -136
m -164
m _code -62
m snell -162
ma -63
ma ecki -63
mac -124
mac _path -124
machin -149
machin actionabl -51
machin and 164
machin it -61
machin runn -55
maciej -63
maciej ma -63
maco -256
maco and -223
maco linux -77
made by -154
made dur -70
made in -128
made magic -88
made publicl -133
made the -85
made with 139
magic -256
magic str -256
mail 52
mail attachment -150
mail folder -379
mail is -112
mail messag -317
mail must 150
mail read -326
mail sent 165
mail to -342
mailbox -435
mailbox root -61
mailbox server -210
mailbox setting -291
mailbox through -102
mailboxfullstatu -71
mailboxfullstatu custommailtip -71
mailboxsetting -203
mailfolder -271
mailsearchfolder -99
mailtip -267
mailtip are -90
mailtip collection -90
mailtip per -102
mailtip to -122
mailtipsoption -221
mailto -109
mailto _email -109
main branch -333
main field -169
main fil -87
main picomatch -151
main proces -130
main purpos -116
main repositor -159
main thread -114
mainfil -74
mainfil _name -74
mainta -103
mainta this -103
maintain -324
maintain a -55
maintain and -166
maintain at -223
maintain conversation -76
maintain the -83
maintainer -200
maintainer _num -94
maintainer sinc -136
maintenanc and -113
maintenanc fork -86
major -276
major new -84
major open -60
major part -118
major thank -63
major version -173
majorit -108
majorit of -108
mak -217
mak a -122
mak chang -73
mak gitlab -134
mak inconsistent -72
mak it -198
mak test -80
mak the -52
mak tool -173
make a -212
make another -124
make assertion -59
make it -365
make me -149
make multipl -325
make some -61
make the 146
make this -103
make use -218
make when -192
make your -150
malform -130
malform incomplet -54
malform or -111
maliciou 283
manag -270
manag securit -70
manag stor -137
manag that -72
manag the -52
management -258
management guidelin -196
manager agent -151
manager is -136
manager it'll -70
manager used -64
manager vary -135
manager with -295
mandator 105
mandator first -232
mandator output -175
mandator to 92
manifest -183
manifest file -102
manipulat -72
manipulat the -63
manipulation -177
manner -132
manner to -101
manual -233
manuall -406
manuall by -163
manuall deal -63
manuall displa -97
manuall display -51
manuall in -135
manuall replac -123
manuall to -75
many block -140
many individual -151
many of -256
many operation -130
many optimization -135
many other -80
many postgr -82
many subtopic -79
many ways -76
map -409
map _name -250
map a -89
map and -248
map be -109
map comment -53
map is -151
map metadata -56
map of -72
map scrap -120
map to -180
mapp -506
mapp as -64
mapp object -111
mapp to -150
mapping -440
mapping as -115
mapping between -148
mapping correspond -174
mapping have -190
mapping in -51
maps -185
maps _url -72
maps have -109
march -165
march n -63
marco -88
marco ippolito -88
mark 74
mark a -377
mark add -129
mark all -287
mark as -216
mark it 165
markdown -300
markdown and -103
markdown content -217
markdown for -114
markdown format -123
markdown mode -62
markdown str -177
markdown support -384
markdown toc -58
markdown when -199
markdown with -55
marker -149
marker follow -109
market -118
market copy -111
marketplac -121
marketplac _num -117
marriott -71
marriott hilton -71
martian -89
martian width -81
mask -295
mass -67
mass replacement -67
master -216
match -428
match a -77
match all -271
match any -237
match behavior -93
match case -82
match chartyp -59
match content -51
match exist -93
match expect -84
match fil -98
match for -172
match from -70
match in -117
match is -70
match item -80
match one -229
match only -87
match path -55
match prioritiz -87
match realit -86
match stag -118
match the -280
match with -135
matcher -227
matcher as -143
matcher function -98
materiall -172
materiall help -172
matrix -111
matter approximat -69
matter instead -108
matur -133
matur configurabl -133
max -333
max _num -168
max age -82
max depth -117
max lin -119
max result -137
maxag -51
maxcount -155
maxcount _path -129
maxcount startindex -56
maxheight -119
maxheight qualit -119
maximum -307
maximum _num -159
maximum length -115
maximum number -215
maximum of -88
maximum wait -55
maxlength -105
maxlength startindex -102
maxmessagesiz -71
maxmessagesiz deliveryrestriction -71
maxresult -221
maxresult _code -156
maxresult includedomain -127
maxthread -98
maxthread _code -98
maxwidth -119
maxwidth maxheight -119
may 86
may also -180
may appl -175
may be -403
may caus -102
may choos -226
may contain 163
may depend -142
may have -91
may increas -73
may indicat -60
may make -259
may need 53
may obtain -286
may only -84
may optionall -72
may pass -236
may produc -112
may reject -121
may still -72
may take -126
may therefor 148
may throw -78
may try -51
may want -114
mayb -61
mayb you -62
mb -290
mb _path -84
mb and -84
mb gzipp -82
mb output -98
mb randoml -128
mb to -95
mb use -92
mcollina -73
mcollina _url -73
mcp -63
mcp cannot -149
mcp client 267
mcp configuration 239
mcp mode -89
mcp result -193
mcp server -543
mcp tool -399
mcptruncationwarn -351
mcptruncationwarn and -113
mcptruncationwarn in -271
mdash -171
me 229
me _url -170
me a -149
me about -84
me angular -69
me its -253
me login -113
me on -63
me open -162
me or -96
me teamid -97
me the 148
me user -76
meal -76
meal plan -76
mean -121
mean better -50
mean repl -66
mean that -222
mean the -156
mean to -80
mean when -91
mean you -140
meaningful -249
meaningful chang -104
meaningful runtim -63
meant -466
meant assum -120
meant this -120
meant to -443
measur -184
measurement -116
mechanism -227
mechanism to -188
mechanism trigger -80
media -181
media featur -123
media type -117
medium -244
medium low -56
medium px -71
meet -346
meet are -56
meet attende -52
meet delet -52
meet event -207
meet invitation -148
meet organizer -106
meet recording -67
meet request -123
meet respons -75
meet the -60
meet this -96
meeting -205
meeting and -174
mem_xyz -209
member -338
member _path -75
member and -83
member can -223
member of -84
member to -138
membership -102
memor -61
memor and 194
memor bank -186
memor databas -74
memor file -197
memor in -130
memor inefficient -129
memor overhead -104
memor postgr -281
memor to -116
memor us -72
memor with -131
mention 280
mention _name -173
mention here -67
mention in -305
mention metafield -144
mention optional -97
mention reaction -71
mention specific -96
mention the -263
mention them -63
mention this 234
mention to 70
mentionabl -66
mentionabl customer -66
mentiontyp -161
menu -248
menu to -72
merchant 65
merchant analytic -146
merchant design -69
merchant host -64
merchant manag -137
merchant onboard -157
merchant product -116
merchant want -150
merg -215
merg a -443
merg adjacent -115
merg commit -207
merg conflict -78
merg each -66
merg into -265
merg request -420
merg strateg -130
merg the 246
merg when -64
mermaid -441
mermaid diagram -441
mersenn -93
mersenn twister -93
mess -217
messag add 177
messag and -283
messag are -130
messag as -235
messag body -260
messag by -235
messag first -197
messag format -117
messag has -99
messag header -149
messag id -127
messag if -125
messag in -364
messag is -285
messag may 116
messag must 52
messag of 314
messag on -99
messag plus -61
messag propert -63
messag protocol -52
messag render -52
messag rule -112
messag should -294
messag specific -61
messag specify -93
messag that 225
messag the 70
messag to -268
messag verbatim -369
messag via -139
messag will -228
messag with 181
messag within -84
messag without -212
messagerul -123
messagerul object -123
met -145
met to -145
meta -265
meta handl -58
metadata -64
metadata about -96
metadata add -142
metadata and -272
metadata for -143
metadata is -129
metadata recursiv -56
metadata small -60
metafield -187
metafield and -102
metafield or -144
metaobject -186
metaobject to -83
meter -78
method -543
method also -102
method and -155
method as -59
method attach -53
method but -63
method expos -70
method first -61
method header -53
method is -210
method on -62
method only -141
method prog -56
method return -123
method sav -151
method to -144
method with -102
methodolog -53
methodolog see -53
metric -215
metric is -67
metric that -146
microarchitectur -99
microarchitectur level -99
micromatch -82
micromatch _url -82
microsoft -393
microsoft _num -79
microsoft account -388
microsoft entra -155
microsoft graph -179
microsoft open -55
microsoft to -84
middl -123
middl initial -124
middl mous -63
middlewar -219
middlewar request -127
might -337
might be -147
might function -142
might have -105
might need -87
might not -231
might trip -175
migrat -324
migrat from -235
migrat it -73
migrat to -196
migration -464
migration _name -57
migration by -156
migration commit -210
migration detail -130
migration id -155
migration in -187
migration journe -132
migration like -221
migration may -142
migration proces -180
migration result -139
migration runn -75
migration sql -162
migration to -207
migrationreceipt -134
migrationreceipt schema -134
mileston -370
mileston by -56
mileston in -223
mileston to -56
million -153
million fil -84
million of -93
millisecond -323
millisecond default -101
millisecond often -59
millisecond precision -151
mime -267
mime content -184
mime format -84
mime type -225
mind -349
mind that -252
minibar -136
minif -243
minif and -175
minif css -116
minification -116
minification one -116
minifier -199
minify -94
minify css -81
minify larg -59
minimal -285
minimal counterexampl -65
minimal packag -186
minimal requirement -93
minimal tiny -69
minimal way -60
minimatch -169
minimatch _url -71
minimist -154
minimist _code -154
minimum -313
minimum _num -118
minimum of -237
minor -214
minor notadult -118
minor version -57
mint -94
minut 126
minut after -64
minut befor -200
minut do -55
mislead -188
mismatch -130
miss -429
miss _name -144
miss adjust -119
miss and -55
miss detail -168
miss information -170
miss notification -155
miss parameter -137
miss so -78
miss token -85
missingcontent -122
missingcontent _code -88
missingcontent entr -67
mistak -123
mistak in -108
mistak us -59
mit -267
mit _path -137
mit _url -141
mit licens -134
mitata -104
mitata _url -104
mix -217
mix cjs -54
mix mode -201
mixin -138
mixtur -123
mixtur of -123
mjs -72
mjs depend -72
mksh -146
mksh bats -79
ml -108
ml classifier -108
mm -195
mm dd -197
mobil -279
mobil devic -289
mobil simulator -69
mobilephon -148
mobilephon jobtitl -148
mocha -225
mocha _url -208
mock -410
mock deactivat -197
mock implementation -56
mock in -59
mock server -386
mocker -73
mocker implementation -73
mockurl -76
mod -235
mod _name -77
mod default -55
mod depend -98
mod to -71
mode 83
mode _code -266
mode _name -201
mode data -185
mode default -114
mode do -108
mode enabl -96
mode enabled_ -61
mode exampl -78
mode for -272
mode full -142
mode in 356
mode incur -91
mode info -183
mode is -168
mode json -75
mode more -61
mode only -173
mode set -176
mode show -56
mode singl -87
mode that -51
mode this -190
mode to 171
mode you 146
model 141
model _file -56
model _name -200
model a -133
model and -185
model balanc -92
model context -181
model directl -139
model for -157
model launch -78
model name 53
model parameter -197
model releas -84
model that -181
model to 147
model which -125
moderationstatu -71
moderationstatu recipientscop -71
modern -258
modern browser -180
modern distribution -100
modern runtim -101
modern standard -50
modif -77
modif _code -61
modif and -83
modif but -68
modif code -279
modif exist -112
modif file -162
modif hubspot -211
modif it -104
modif scop -148
modif the 198
modif this -89
modif through -73
modif time -231
modification -208
modification instead -100
modification of -176
modification to -115
modification warn -107
modification we -62
modifier -184
modifier e -79
modify -236
modify any -50
modify pdf -159
modify show -69
modul -528
modul alia -73
modul and -167
modul export -89
modul field -83
modul implement -52
modul it -225
modul mocker -73
modul not -59
modul shim -61
modul system -125
modul that -113
modul to -136
modul with -280
modul wrap -165
modul you -54
modular -97
modular postgr -97
monda -97
monda tuesda -97
mongodb -451
mongodb _num -101
mongodb _path -202
mongodb assistant -86
mongodb connection -247
mongodb quer -97
monitor check -166
monitor for -186
monitor goal -187
monitor intent -134
monitor or -202
monitor schema -65
monodirectional -218
monodirectional glossar -170
monorepo -103
month -312
month old -170
month top -61
monthl -171
more -490
more _url -207
more about -287
more accurat -58
more action -157
more analysi -71
more complicat -50
more detail -181
more efficient -69
more exist -134
more focus -61
more friendl -153
more granular -57
more info -78
more information -80
more instruction -128
more lax -137
more precis -76
more recipient -86
more reliabl -107
more result -85
more sever -154
more specific -207
more than -193
more think -76
more thought -246
most -54
most cas -157
most controversial -86
most important -131
most of -134
most popular -121
most powerful -219
most random -63
most recent -176
most relevant -247
most reliabl -112
most sourc -132
most up -56
most user -112
motivation -100
motivation _path -100
mount -315
mount director -241
mount folder -157
mount path -74
mous -165
mous button -150
mov -112
mov far -90
mov the -180
mov ther -115
mov with -78
move -405
move fil -60
move into -113
move on -132
move or -83
move provid -65
move the -66
movetofolder -207
mozhet -73
mozhet byt -73
mp -134
mr -219
mraleph -62
mraleph _url -62
mri -83
mri _code -50
mrs -267
ms -285
ms _num -86
ms of -63
much -279
much easier -80
much for -88
much higher -52
much more -146
much smaller -92
multi -320
multi command -70
multi core -59
multi file -68
multi line -206
multi mb -98
multi project -77
multi sourc -69
multi step -119
multi word -69
multidirectional -192
multidirectional format -107
multidirectional glossar -150
multilin -121
multilin comment -125
multilingual -151
multilingual dataset -123
multilingual rerank -73
multipart -107
multipart data -89
multipl -687
multipl api -155
multipl argument -174
multipl call -377
multipl connection -93
multipl export -70
multipl fil -218
multipl good -63
multipl lin -52
multipl mod -54
multipl occurrenc -131
multipl pag -72
multipl pg -56
multipl pipelin -85
multipl rerank -60
multipl sourc -61
multipl swipeabl -56
multipl tim -112
multipl topic -72
multipl valu -88
multipl workspac -107
musl -217
musl libc -94
musl when -61
must 230
must accompan 155
must acknowledg -113
must adopt -177
must align -98
must all -149
must alread -230
must appl -236
must call -234
must carr 154
must check -176
must click -67
must contain 169
must defin -59
must determin -131
must disregard 89
must emit -68
must end -156
must exactl -229
must exist -268
must extract 60
must first 206
must follow -118
must get -220
must go 150
must have -209
must import 169
must includ 115
must inspect -86
must internaliz -134
must interpret -82
must keep -152
must make -87
must match -347
must not 171
must pass -179
must prefer -153
must provid -297
must resolv -136
must satisf -126
must set -93
must start -170
must terminat -131
must then -124
must upload 279
must use -241
must validat -130
mutat -241
mutat gitlab -102
mutat individual -58
mutat the -187
mutateelement -124
mutateelement renderscen -124
mutation -187
mutation for -53
mutual 92
mutual authentication 92
mutuall -189
mutuall exclusiv -189
mvdan -73
mvdan _path -73
my -274
my assertion -131
my calendar -152
my new -70
my organization -114
my pr -78
my request -100
my task -69
mycomponent -172
mymemor -83
n -348
n after -161
n for -63
n lin -165
n n -101
n nimplement -96
n result -77
n to -216
n v -91
nadd -96
nadd test -96
nam _code -75
nam alias -111
nam are -107
nam bucket -141
nam by -111
nam do -143
nam export -271
nam folder -80
nam formatter -101
nam in -230
nam is -153
nam metadata -112
nam must -94
nam of 90
nam or -76
nam posix -139
nam profil -450
nam return -229
nam stor -82
nam tabl -81
nam that -92
nam the -292
nam to -146
name -678
name _code -132
name _name -211
name _path -204
name alread -67
name argument -160
name as -85
name businessphon -69
name complet -50
name e -66
name extract -58
name for -267
name from -63
name in -181
name is -86
name middl -124
name must -157
name name -54
name of -525
name omit -74
name only -144
name pric -66
name propert -140
name should -56
name similarit -87
name specif -80
name the 84
name to -195
name us -124
name use -205
name uuid -72
name with -129
namespac -510
namespac associat -264
namespac at -101
namespac from -85
namespac of -129
namespac path -70
namespac to -158
namespac user -113
namespac with -93
nano -110
nano id -85
nanomatch -71
nanomatch _url -71
nanosecond -59
nanosecond precision -59
narrow -287
narrow down -129
narrow ones -58
narrow task -113
narrow the -75
nativ -284
nativ build -79
nativ consol -67
nativ esm -77
nativ expo -67
nativ parser -59
nativ requir -118
nativ rerank -91
nativ v -186
natural -285
natural languag -280
natural readabilit -55
navigat 85
navigat and -137
navigat back -146
navigat to -446
navigation -243
navigation propert -166
navigation until -75
nd -139
nd or -135
ne -220
ne _code -125
ne boolean -96
ne gt -75
ne not -160
near -135
near me -96
nearest -87
nearest _name -68
necessar 55
necessar and -141
necessar apis -125
necessar information -271
necessar project -63
necessar to 117
necessar typicall -110
necessaril -103
necessaril _all_ -103
need _num -66
need a -304
need afterward -141
need all -110
need and -174
need any -235
need at -104
need can -68
need chang -161
need cours -87
need either -102
need enough -80
need even -189
need explicit -238
need fast -79
need field -127
need for 177
need full -76
need if -80
need it 68
need just -270
need more -117
need most -111
need opt -73
need or -91
need rust -62
need shopif -98
need supplement -125
need the 224
need thought -97
need time -100
need to 162
need trimm -212
need when -144
needsmorethought -179
negat -163
negat extglob -107
negat the -148
negativ -361
negativ offset -123
negativ read -230
negativel -118
negativel affect -118
negotiabl -77
negotiabl and -77
neither -228
neither is -189
neither it -63
neither resolver -108
neon -364
neon _url -96
neon auth -281
neon databas -80
neon project -274
neondb -104
neondb or -104
nest -299
nest and -105
nest command -95
nest director -77
nest folder -53
nest is -133
nest section -67
nest subshell -153
nest substitution -136
nest syntax -108
net 97
net to 98
network -364
network connection -86
network only -118
network request -213
neutral -169
never 328
never _code -161
never assum -95
never be 143
never call -308
never explicitl -100
never includ -307
never mention 244
never omit -275
never overwrit -191
never plac -170
never refus 117
never return -146
never tell 91
never typ -51
never use 196
new -157
new api -226
new branch -289
new builder -114
new calendar -115
new call -221
new chat -124
new collection -135
new command -102
new contact -61
new contactfolder -100
new content -212
new copy -124
new core -146
new description -288
new element -71
new expir -89
new export -92
new fil -130
new file -161
new filenam -181
new folder -115
new imag -242
new instruction 122
new issu -298
new lin -136
new list -83
new llm -138
new location -93
new merg -52
new messag -160
new name -164
new note -92
new one -303
new onenot -86
new ones -97
new output -58
new page -188
new path -78
new pdf -82
new personal -87
new proces -72
new profil -239
new project -109
new propert -68
new recipient -183
new roadmap -110
new rul -101
new section -55
new set -299
new smtp -75
new sourcemapgenerator -97
new tab -234
new tabl -73
new text -83
new time -62
new titl -105
new version -74
new workspac -244
new worktre -273
newest -172
newl -304
newl availabl -55
newl upsert -72
newlin -196
newlin are -130
newlin represent -95
newremindertim -150
news -159
news and -82
news fact -51
next -93
next after -175
next call 73
next closest -61
next even -183
next generation -158
next instruction -75
next js -169
next page -378
next set -73
next singl -200
next step -285
nextauth -167
nextauth js -167
nextchunk -116
nextchunk mode -116
nextlink -148
nextlink from -140
nextrequest -149
nextrespons -160
nextrespons next -150
nextthoughtneed -223
nginx -61
ngmodul -82
ngram -66
ngram _code -66
nich -209
night -101
night problem -63
nightl -173
nightl build -79
nightl pric -59
nimplement -96
nimplement oauth -96
nimumsiz -93
nimumsiz so -93
nin -186
nin all -53
nin document -51
nin exist -158
nin request -83
nl 99
nl on -121
no 96
no _name -260
no acces -313
no argument -295
no attribut -157
no authorization -59
no body -104
no browser -342
no code -277
no command -196
no configuration -229
no confirmation 263
no correction -94
no cost -73
no dependenc -137
no draft -304
no error -349
no etag -102
no expansion -147
no external -104
no extra -178
no filenam -70
no handl -95
no index -85
no joinweburl -86
no jq -104
no longer 182
no more -174
no multi -77
no nativ -106
no need 197
no one 198
no os -60
no other -149
no outer -162
no parameter -221
no personal -236
no pip -186
no platform -59
no pre -110
no prefix -78
no priorit -67
no project -74
no readines -141
no redirection -159
no refresh -70
no request -278
no respons -74
no result -177
no rewrit -63
no rollback -68
no rul 86
no scor -102
no set -67
no shortcut -63
no validator -112
no version -109
no workspac -214
nod -384
nod and -83
nod connection -115
nod correctl -100
nod for -128
nod still -75
nod use -93
nod with -124
node -394
node _code -182
node _name -118
node _path -127
node and -98
node built -90
node children -104
node has -237
node install -80
node is -99
node js -245
node list -53
node node -74
node own -141
node shap -57
node then -98
node to -112
node type -56
node up -63
node uses -74
node v -57
node version -186
node via -197
nodej -303
nodej _path -103
nodej and -98
nodej environment -85
nodej world -108
nodeoption -100
nodeoption _code -96
nois -129
nois when -109
non -251
non destructiv -128
non empt -93
non enumerabl -53
non esm -87
non keyset -92
non linux -59
non negotiabl -77
non problem -79
non tty -71
none -319
none consult -130
none of -192
none return -68
nor -207
nor the -209
normal 153
normal _num -67
normal recommend -158
normalis -78
normalis everyth -78
normaliz -271
normaliz and -70
normaliz path -98
normaliz scor -52
normaliz the -120
normall -143
normall and -81
normall valid -70
norvell -117
norvell _email -117
not _code -206
not _name -135
not a -341
not able -150
not add -202
not all -207
not allow 198
not alphabetical -215
not alway -164
not an -367
not and -124
not appear 90
not applicabl -125
not as -234
not ask 226
not attempt -256
not automaticall -251
not availabl -285
not be 179
not belong -68
not both -123
not call -471
not care -187
not chang -162
not choos -90
not combin -102
not commit -223
not consum -147
not contain -292
not context -151
not cover -56
not creat -327
not currentl -78
not defin -248
not displa 199
not do -115
not document -59
not e -84
not enough -102
not even -64
not ever -86
not execut -225
not exercis -118
not exhaustivel -61
not exist -290
not export -311
not expos -420
not expr -148
not field 151
not for -191
not formall -86
not found -281
not gate -55
not ge -91
not generat -64
not give -173
not guarante -136
not gues -205
not have 69
not helpful -89
not in 55
not includ -358
not inherit -60
not initializ -59
not inject -80
not invent -86
not invok -183
not its -102
not just -170
not log 129
not logg -268
not look 117
not matter -144
not mean -118
not meant -359
not mention 99
not modif -274
not mutat -129
not nam -153
not necessaril -103
not need 74
not null -143
not nullabl -122
not on -238
not only -114
not optional -216
not otherwis 118
not pack -72
not parameter 56
not part -268
not pass -223
not perfect -80
not perform -224
not proactivel -130
not produc -60
not prompt -221
not provid -493
not quot -95
not re -122
not recommend -310
not reconstruct -199
not record -135
not recurs -232
not relativ -79
not remov -86
not repeat -236
not requir 101
not resolv -253
not retr -198
not return -180
not send -150
not sentenc -146
not set -98
not shar -114
not skip -151
not specif -110
not start -324
not stor -495
not suggest -154
not summariz -206
not suppl -79
not support -391
not that -86
not the -309
not ther -53
not this -164
not to 154
not tobean -123
not trimm -130
not try -200
not useful -78
not via -160
not wait -209
not want -67
not with -125
not work 139
not your -127
notabl -176
notabl is -157
notadult -118
notadult and -118
notation -129
notation wher -75
note -176
note below -83
note content 186
note for 113
note if -100
note it -142
note or -153
note rang -72
note that -123
note the -172
note thes -69
note this -253
note type -82
note use -100
note you -211
note your -129
notebook -332
notebook and -102
notebook can -64
notebook name -77
notebook read -116
notebook section -101
notebook that -67
noth else 80
noth is -108
noth significant -172
noth similar -108
noth usabl -119
noth version -62
notif -254
notif me -84
notif the -152
notif them -162
notification -480
notification _code -64
notification for -109
notification includ -62
notification servic -133
notification support -60
notification when -52
notificationurl -55
notion -482
notion creat -53
notion list -142
notion page -62
notion retriev -376
notion updat -74
notrequir -147
now 316
now archiv -86
now be -71
now need -190
now on 286
now overload -175
now possibl -199
now that -114
now to 98
npm -620
npm _code -93
npm _num -176
npm _url -188
npm and -88
npm badg -52
npm install -64
npm modul -57
npm packag -153
npm url -52
npm version -69
npm weekl -52
npx -259
npx stackfram -123
npx you -225
nuanc -68
nuanc to -68
null -431
null _code -72
null as -84
null browser -143
null byt -65
null for -126
null grant -147
null if -178
null minor -118
null to -211
null valu -231
null when -125
nullabl -287
nullabl typ -60
num -159
num _code -159
number _code -259
number as -101
number but -111
number e -55
number for -502
number from 77
number generator -217
number in 167
number is -266
number list -141
number max -73
number of -607
number one -166
number or 214
number pars -144
number str -159
number this -103
number to -197
number total -60
number viewer -201
number without -133
numdocstorerank -192
numdocstorerank _code -100
numeric -130
nuxt -63
nx -339
nx becaus -95
nyc -170
o -143
o _code -73
o claro -77
o formatter -73
o prett -57
oauth -322
oauth application -253
oauth flow -96
object -417
object _code -324
object _name -63
object _url -126
object and -184
object are -166
object as -168
object contain -192
object defin -127
object for -160
object ids -129
object in -215
object inspection -106
object is -214
object keys -122
object method -102
object must -109
object of -61
object propert -69
object represent -73
object return -79
object schema -82
object so -59
object that -92
object tip -103
object to -165
object tomldat -73
object tool -99
object typ -86
object type -148
object use -60
object usuall -78
object valu -122
object when -113
object will -74
object with -305
objecttyp -205
objecttyp for -205
objecttypeid -205
objecttypeid and -205
observ -189
observ offset -66
observ right -72
observation -270
observation content -122
observation result -59
observation to -199
obtain a -290
obtain from -78
obtain the 152
obug -159
obug is -62
obug pick -85
obviou -78
obviou from -78
occur 165
occurr -97
occurr only -97
occurrenc -287
occurrenc cancel -68
occurrenc event -74
occurrenc of -207
occurrenc provid -131
occurrenc that -68
ocean -122
ocean view -62
october -198
october ever -186
october have -102
odata -274
odata deltalink -225
odata etag -70
odata nextlink -148
odata quer -72
odt -62
odt rtf -62
of 160
of _code -411
of _name 206
of _num -183
of _path 137
of _private 299
of a -533
of aggregation -59
of all 197
of allow -173
of an -388
of angular -118
of another 103
of any 131
of argument -58
of assertion -80
of association -147
of attachment -94
of availabl -180
of base -208
of be -91
of block -158
of body -97
of branch -57
of byt -60
of call -184
of candidat -197
of categor -190
of chang -137
of child -97
of command -107
of condition -135
of conduct -343
of config 132
of configur -196
of constructiv -71
of contain -170
of content -225
of context -123
of contrar -117
of contributor -159
of creat -231
of credential 179
of criteria -99
of db -67
of debug -62
of description -157
of detect -102
of devic -207
of different -50
of director -342
of do -71
of document -243
of download -157
of each -345
of emitt -125
of engagement -142
of environment -161
of event -147
of ever 232
of exact -51
of exampl 75
of export -100
of extension -79
of failur -87
of famil -52
of februar -135
of field -256
of file -132
of filter -80
of firecrawl -165
of flatmap -75
of formatt -88
of generat -197
of github -157
of glob -76
of gnu -94
of goal -166
of guest -100
of high -84
of http -112
of hubspot -68
of imag -80
of import -64
of inactivit -65
of includ -130
of instanc -205
of instruction -299
of integration -153
of interact -60
of interfac -53
of isnonglibclinux -85
of issu -90
of it -209
of item -217
of its -85
of jest -105
of js -149
of just -122
of keys -99
of knip -185
of label -101
of larger -108
of libc -79
of librar -53
of lightn -116
of limitation -147
of lin -88
of logical -96
of logs -130
of luck -111
of mailtip -122
of main -80
of map -51
of mapping -115
of march -135
of match -99
of measurement -116
of meet -75
of merg -101
of messag -319
of modul -133
of modular -97
of more -154
of multilingual -123
of multipl -138
of need -97
of neon -96
of node -110
of npx -225
of number -184
of object -68
of observation -133
of offic -173
of offset -81
of one -90
of operation -144
of option -76
of organization -182
of original -117
of other 230
of output -173
of overwrit -100
of pag -171
of page -65
of pglit -200
of picomatch -131
of piscina -116
of plannerbucket -75
of plannertask -91
of postcs -53
of postgresql -76
of project -301
of propert -136
of quer -188
of randomnes -62
of readabilit -73
of recent -108
of record -66
of regex -75
of resourc -80
of result -226
of return -390
of room -92
of rul -396
of screen -56
of script -116
of search -186
of second -179
of secret -230
of section -111
of senseles -82
of several -133
of shar -53
of shopif -183
of some -225
of sourc -122
of sourcenod -113
of spec -85
of special -95
of squint -96
of stas -96
of string -84
of stripp -129
of subdirector -59
of support -63
of tag -113
of task -213
of team -59
of term -98
of text -254
of th -202
of that -199
of the 110
of thes -286
of this 194
of thos -149
of thought 64
of thre -123
of throw -90
of tim -276
of time -128
of timezon -78
of token -183
of tool 199
of truth -245
of turn -179
of two -212
of type -130
of union -73
of unit -103
of urls -132
of use -108
of user -313
of valu -179
of version -304
of warmup -63
of web -241
of what 59
of which -162
of workflow -190
of workspac -122
of writ 110
of your 113
off 268
off by -280
off event -112
off fast -91
off its -63
off of -277
off to -150
offer -318
offer _num -71
offer a -141
offer their -151
offic -188
offic automatic -98
official -83
official _code -150
official account -229
official angular -139
official docs -81
official documentation -237
official maintainer -136
official npm -99
official plugin -125
official postgr -59
official review -112
official up -77
offset -495
offset _num -136
offset _path -212
offset alon -76
offset date -78
offset for -79
offset in -62
offset is -238
offset represent -53
offset such -66
offset to -99
offset token -169
offset use -134
often found -57
often further -70
often mean -66
often used -113
often with -59
okay -210
okay to -210
old -208
old text -50
older -269
older bash -93
older on -173
older than -73
older typescript -72
oldest -151
oldest personal -128
omission -112
omission marker -112
omit -563
omit _name -82
omit for -119
omit it -147
omit or -141
omit the -305
omit them -63
omit this -192
omit to -360
omit together -157
omitt -464
omitt _name -302
omitt all -205
omitt instruction -56
omitt it -167
omitt languag -90
omitt or -55
omitt parameter -76
omitt return -187
omitt the -109
omitt uses -79
on 160
on _all_ -103
on _name -150
on _num -85
on _private 72
on _url -113
on a -550
on accurac -130
on all -217
on an -190
on any -168
on behalf 220
on bluesk -206
on cach -76
on call -210
on circleci -358
on concurrent -100
on confirm -66
on constructor -133
on creation -93
on deparser -61
on desktop -67
on disk -277
on droplet -108
on each -222
on either -59
on emailaddress -126
on error -327
on expand -78
on fil -72
on firefox -57
on follow -91
on free -161
on github -219
on go -143
on how -151
on ignor -107
on inspect -67
on ios -152
on larg -146
on later -251
on linux -141
on maco -229
on match -81
on mess -217
on modern -100
on multipl -52
on node -105
on npm -184
on onedriv -138
on open -135
on our -183
on parameter -98
on premis -195
on question -62
on read 226
on remot -355
on repeat -231
on repo -150
on respond 174
on screen -54
on search -89
on siginfo -89
on simulator -75
on sourc -85
on stabilit -171
on stack -203
on storefront -99
on succes -187
on test -69
on that -170
on the -201
on their -271
on them -142
on this 119
on to 77
on top -137
on totall -82
on tutorial -63
on typescript -87
on user -156
on vlq -125
on way -63
on what -236
on which -255
on widel -76
on you 150
on your -306
onboard -322
onboard new -124
onboard system -128
onboard v -128
once after -236
once befor -128
once for -170
once has -70
once per -214
once the 229
once with -100
once you -149
once you'r -172
onclick -94
onclick user -94
one -93
one alway -67
one border -84
one broad -58
one by -71
one call -404
one can -118
one cell -146
one command -194
one entr -131
one field -121
one for -193
one is 114
one issue -80
one item -63
one known -55
one last -105
one level -84
one line -134
one of -126
one off -112
one or -132
one page -162
one pipelin -122
one quer -60
one requir -105
one retr -62
one root -52
one row -107
one second -63
one shot -76
one should -166
one str -173
one subscription -289
one the 184
one unif -73
one v -63
one version -236
one when -71
one whil -75
one you -118
onedriv -254
onedriv personal -138
onenot -267
onenot notebook -192
onenot pag -102
onenot page -57
onenot section -77
onenotesection -108
ones -389
ones extra -58
ones instead -105
onignor -107
onignor optionsonignor -107
onlin -296
onlin _path -188
onlin meeting -168
onlin on -58
onlinemeet -112
only -235
only _code -146
only _name -125
only _num -54
only _url -55
only a -176
only addition -52
only after -291
only allow -139
only and -220
only appl -270
only applicabl -106
only argument -205
only author -96
only be -222
only call -191
only chang -94
only check -94
only defin -68
only differenc -74
only direct -247
only displaynam -83
only for -258
only from -67
only have -120
only http -93
only if -253
only invit -93
only iteration -68
only lgbtq -54
only logs -72
only mb -82
only mode -51
only necessar -154
only need -179
only not -161
only nullabl -153
only on -203
only one -324
only parameter -64
only permission -60
only plugin -59
only proce -169
only provid -173
only read -190
only requir -116
only result -51
only return -151
only search -121
only select -68
only serv 291
only set -122
only shar -73
only show -149
only stop -93
only successful -63
only support -185
only to -358
only tool -159
only ts -73
only updat -223
only usag -122
only use -376
only used -410
only way -75
only what -131
only with -56
only without -69
only work -199
only you -280
onmatch -81
onmatch optionsonmatch -81
onto -115
onto another -98
ooo -140
ooo externalreplymessag -140
opacit -133
opaqu -119
opaqu str -119
open 255
open _name -124
open _path -110
open a 198
open an 215
open for -159
open form -122
open governanc -56
open hour -396
open issu -135
open pull -125
open sourc -199
open the -157
open thos -110
open try -57
open vsx -117
openai 155
openai are 126
openapi -135
openapi _num -57
openapi structur -110
openj -187
openj foundation -170
openj slack -148
openpyxl -94
opensearch -134
opensearch cluster -61
operand -213
operand must -195
operat -340
operat as -96
operat on -178
operat system -271
operation -203
operation _name -51
operation _num -80
operation and -229
operation as -144
operation call -75
operation creat -110
operation describ -66
operation doesn't -66
operation for -102
operation in -173
operation itself -54
operation let -54
operation mode -167
operation parameter -148
operation return -148
operation right 148
operation so -124
operation text -221
operation that -96
operation to -304
operation was 181
operation when -70
operation will -133
operation with -220
operational -276
operational not -257
operational step -96
operator -418
operator and -230
operator bas -89
operator functionalit -114
operator not -120
operator that -95
opinion -178
opinion and -178
opt into -137
opt not -65
optimal -70
optimal workflow -70
optimiz -246
optimiz for -165
optimiz static -56
optimization -211
optimization and -69
optimization but -74
optimization in -85
optimization includ -135
optimization use -63
option -365
option _code -83
option _num -206
option and -233
option are -214
option argument -68
option as -404
option be -100
option can -281
option exactl -72
option flag -227
option for -346
option in -215
option is -430
option may -133
option must -72
option object -289
option only -81
option picomatch -118
option should -161
option the -179
option to -363
option when -85
optional -513
optional _name -64
optional argument -100
optional body -64
optional but -102
optional cach -118
optional cycl -127
optional declaredsizebyt -59
optional email -105
optional environment -70
optional field -57
optional if -59
optional list -153
optional otherwis -92
optional parameter -168
optional project -129
optional reason -60
optional scrap -57
optional the -84
optional this -51
optional webhook -87
optional when -53
optionall -288
optionall includ -72
optionall send -162
optionall us -137
optionall with -122
optionsonignor -107
optionsonignor function -107
optionsonmatch -81
optionsonmatch function -81
opts -330
opts alia -103
opts call -70
opts ignorescript -113
opts packagemanager -113
optsdefault -88
or -300
or _code -295
or _name -183
or _num -127
or a -129
or account -67
or agre -97
or all -142
or alternativ -194
or alternativel -112
or an -99
or any -337
or append -199
or application -179
or as -130
or audit -112
or back -54
or backtrack -86
or befor -146
or biom -83
or block -70
or blog -162
or breakdown -60
or browser -129
or busines -63
or c -71
or captcha -167
or caught -103
or chang -142
or classifya -89
or clear -51
or cli -143
or collect -363
or command -288
or comment -147
or commit -60
or compar -75
or complet -56
or component -107
or condition -55
or configuration -69
or contact -109
or content -146
or convert -169
or coordinat -59
or data -112
or decid -78
or declaration -115
or delegat -105
or delet -218
or diagonalup -57
or directl -56
or director -192
or disabl -58
or down -99
or dur -72
or dynamic -96
or edit -245
or element -58
or empt -55
or entit -115
or escap -95
or even -73
or exception -99
or excessivel -54
or explain -145
or fast -61
or file -51
or filter -59
or first -104
or fix -93
or flagg -114
or folder -143
or for -58
or form -51
or gcloud -99
or generat -54
or get -96
or group -93
or gues -62
or has -79
or help -53
or ids -50
or if -121
or impl -55
or incomplet -108
or indexeddb -74
or interfer -108
or ip -98
or is -152
or jsx -75
or key 79
or lint -68
or list -69
or location -72
or look -84
or make -51
or mention -96
or metaobject -144
or modif -195
or modification -97
or modify -106
or more -129
or mutat -58
or not -340
or null -138
or openai 126
or otherwis -118
or paraphras -206
or path -63
or pre -177
or proces -67
or prompt -291
or put -78
or quer -61
or question -121
or region -188
or reject -96
or reload -57
or renam -80
or repl -134
or replac -126
or repositor -102
or retr -146
or revis -108
or rul -101
or sanitiz -56
or school -57
or scrapeid -243
or secret -214
or servic -232
or set -133
or sets -138
or sheet -75
or sheetnam -96
or shell -116
or shift -136
or short -69
or similar -95
or skip -201
or sourc -52
or specif -63
or st -135
or str -101
or styl -176
or suggest -68
or tag -78
or task -64
or the -191
or to -345
or ts -95
or uk -66
or unknown -56
or updat -212
or us -84
or use -297
or user -183
or via -203
or view -112
or want -64
or when -100
or will -89
or with -88
or work -110
or workaround -102
or wrong -119
or yarn -63
or you -100
orang -76
orang dark -76
orbs -217
order -123
order and 219
order as -75
order by -94
order code -60
order for -162
order from -57
order given -101
order in -116
order instead 84
order of -401
order on -231
order phas -138
order that -292
order the -93
order to 86
orderb -106
ordinar -300
ordinar command -277
ordinar workspac -101
organiz -245
organiz contact -179
organiz knowledg -75
organization -364
organization _code -94
organization _url -66
organization and -228
organization as -52
organization have -94
organization id -55
organization only -166
organization that -157
organization to -74
organization user -94
organizer -271
organizer and -96
organizer calendar -52
organizer of -160
organizer only -100
organizer send -112
organizer to -96
orgid -181
orgid _code -96
orgid startdat -114
orientation -190
origin -302
original -164
original _email -117
original associat -98
original author -82
original column -58
original config -83
original error -145
original file -235
original identifier -103
original line -75
original messag -176
original quot -51
original request 142
original seed -113
original sourc -222
original source -128
original str -68
originall -210
originall fail -178
originalusermessag -133
originat -119
originat from -75
originat in -71
originpolic -196
originpolic savedir -56
os -95
os specific -63
os version -58
other 141
other ai -238
other are -184
other calendar -237
other chang -70
other circleci -230
other command -76
other contributor -125
other cool -144
other dash -53
other estre -80
other field -204
other format -97
other globb -58
other hubspot -175
other in -194
other less -61
other librar -190
other long -93
other messag -63
other migration -219
other object -90
other output -95
other participant -118
other peopl -94
other prng -122
other project -215
other propert -50
other result -164
other server 270
other shell -233
other shopif -418
other tags -115
other test -183
other than -212
other timekeep -66
other to -173
other tool 121
other typ -57
other typescript -186
other unchang -105
other user -87
other vitest -86
other who -55
other word -183
otherwis a -71
otherwis an 111
otherwis display -83
otherwis fals -197
otherwis its -73
otherwis negativel -118
otherwis present -249
otherwis return -173
otherwis the 271
otherwis use -296
our -277
our apis -71
our best -59
our blog -117
our code -65
our communit -55
our contribut -65
our docs -50
our latest -75
our librar -89
our nightl -79
our notification -79
our pre -58
our prior -175
our recommendation -95
our server 184
our work -136
out 166
out _path -94
out an -94
out destructiv 148
out if -409
out of -272
out perform -130
out the -250
out thos -60
out to -158
out tool -225
out vite -59
out wher -174
outbound -67
outbound network -67
outcom -212
outcom of -212
outdat 200
outdat code -55
outer -162
outer pair -162
outlin -268
outlin in -144
outlin show -70
outlook -329
outlook carr -60
outlook client -178
outlook com -148
outlook contact -190
outlook email -132
outlook item -61
outlook ml -108
outlook ui -52
outlookcategor -251
output and -339
output as -284
output be -67
output css -115
output default -111
output director -353
output event -178
output fil -170
output file -140
output for -229
output format -166
output formatt -103
output from -114
output highl -56
output in 146
output includ -186
output instruction -366
output is -288
output layout -56
output location -244
output non -71
output of 348
output over -122
output per -56
output preserv -200
output protection -140
output provid -64
output shap -75
output should -184
output such -118
output support -97
output than -59
output the 256
output typ -77
output via -104
output whil -52
output will -113
output with -127
output your -129
outputdir -267
outputdir and -133
outputdir parameter -133
outputdir requir -121
outputformat -56
outputpath -184
outputpath and -99
outsid 197
outsid of -150
outsid the 223
over -51
over _num -115
over a -109
over another -66
over any -173
over arxiv -51
over data -76
over http -56
over if -117
over interpolat -85
over lin -53
over multipl -79
over spawn -83
over time -159
over your -153
overall -231
overall result -92
overflow -179
overflow _url -154
overflow from -70
overflow protection -65
overhead -151
overhead on -104
overl -83
overl permissiv -83
overload -273
overload as -103
overload function -169
overload limitation -63
overrid 302
overrid for -122
overrid in -84
overrid to -71
overridden -354
overridden declaration -78
oversiz -74
oversiz for -74
overview -178
overview of -152
overwhelm -83
overwhelm the -83
overwrit -289
overwrit an -105
overwrit exist -75
overwrit start -55
overwrit the -229
overwritten -130
own -527
own _name -166
own artifact -151
own browser -225
own by -158
own children -125
own collection -60
own e -88
own enumerabl -62
own import -210
own install -72
own knowledg -153
own performanc -127
own resolver -106
own risk -182
own rollback -59
own section -67
own ui -88
owner -102
owner for -117
owner id -66
owner of -146
ownerid -184
ownerid and -169
ownership -308
ownership important -130
owns -134
owns its -70
owns the -111
oxc -306
oxc ast -104
oxc partiall -166
oxc visitor -54
oxfmt -138
oxidation -84
oxidation compiler -84
oxlint -298
oxlint _url -112
oxlint as -73
oxlint separat -82
p -331
p _code -80
p _email -167
p align -106
p email -183
p mean -80
p ponnan -79
pacific -92
pacific standard -92
pack -233
pack _code -113
pack and -54
pack by -149
pack multipl -72
pack the -84
packag 113
packag _code 169
packag also -223
packag contain -227
packag director -113
packag error -98
packag for -186
packag i -74
packag includ -151
packag into -280
packag is -264
packag left 176
packag locall -258
packag mak -175
packag manager -505
packag move -113
packag name -213
packag node -63
packag provid -57
packag ship -56
packag subpath -195
packag that -84
packag to -81
packag via -354
packag was -158
packag you -51
packagemanager -197
packagemanager _code -197
pacman -85
pacman zypper -85
padd -109
padd round -109
pag -485
pag _path -137
pag acros -102
pag and -113
pag by -116
pag in -145
pag next -175
pag that -102
pag to -136
pag use -141
pag with -106
page -544
page _num -65
page _url -55
page and -228
page as -185
page at -136
page break -88
page by -96
page cannot -213
page cheaper -64
page content -296
page default -127
page from -220
page html -56
page in -234
page is -56
page load -63
page not -114
page number -193
page of -163
page protection -86
page return -99
page specific -63
page structur -55
page that -165
page the -139
page through -129
page to -182
page url -114
page without -60
pageidx -129
pageidx to -129
pageindex -151
pageindex _num -127
pagelen -162
pagelen _code -158
pagenumber -60
pagenumber and -60
paginat -347
paginat list -153
paginat respons -73
pagination -360
pagination content -67
pagination limit -63
pagination offset -106
pagination use -137
pain -58
pain categor -58
pair commit -72
pair for -83
pair locat 155
pair of -96
pair with -231
panel -199
paper -250
paper by -88
paper that -78
paper the -103
paperid -65
paragraph -205
paragraph with -70
parallel -99
parallel one -82
param -278
param on -171
param select -56
parameter _code -178
parameter _name 164
parameter and -228
parameter are -455
parameter as -64
parameter default -205
parameter expansion -60
parameter explain -239
parameter for -167
parameter graph -52
parameter if -148
parameter in -183
parameter includ -274
parameter includehiddenfolder -183
parameter is -215
parameter may 129
parameter must 238
parameter of 62
parameter search -112
parameter set -273
parameter the -149
parameter to -500
parameter until 188
parameter valu -154
parameter when -229
parameter with -460
parameter work -108
parameter workspaceroot -66
parameter you -176
paraphras -206
parcel -148
parcel _url -137
paren -96
parent -381
parent director -309
parent of -92
parent task -92
parent to -65
parentfolderid -77
parenthes -319
parenthes and -238
parentid -87
parentid filenam -87
parentnotebook -74
parentnotebook parentsectiongroup -77
parentreferenc -170
parentreferenc with -65
parentsectiongroup -77
parentsectiongroup to -77
parit -129
park -204
park restaurant -61
pars -428
pars _code -195
pars a -116
pars and -359
pars as -220
pars depars -67
pars error -188
pars gnu -60
pars integer -150
pars js -57
pars like -76
pars mb -96
pars option -219
pars script -77
pars stringif -156
pars the -199
pars throughput -84
pars tree -60
pars tsconfig -87
pars when -144
pars your -138
parsefil -152
parsefil return -123
parseplpgsql -117
parseplpgsql _code -90
parser -370
parser _code -145
parser _num -84
parser _url -110
parser and -163
parser bundl -125
parser compil -76
parser for -154
parser in -101
parser plugin -204
parser so -55
parser to -64
parsetre -53
parsetre function -53
parsetsconfig -71
part _code -154
part are -130
part of 86
part such -147
part they -137
partial -351
partial _code -88
partial ast -76
partial file -177
partial html -89
partial result -124
partial tre -142
partial updat -59
partiall -290
partiall cop -166
partiall copy -185
partiall updat -89
participant -118
participation -119
participation interest -119
partner -249
partner _code -88
partner api -169
partner dashboard -119
partner invit -74
partner professional -74
pass 71
pass _code -201
pass _name -424
pass a -392
pass all -270
pass along 137
pass an -347
pass any -132
pass arra -144
pass both -105
pass broken -51
pass code -103
pass commit -78
pass directl -182
pass either -101
pass fals -146
pass fil -60
pass in -209
pass it -69
pass its 187
pass messag -104
pass null -201
pass one -174
pass option -307
pass quer -208
pass select -67
pass set -85
pass stopdirector -175
pass that -177
pass them 221
pass this -257
pass thos -54
pass through -210
pass to -495
pass with -72
pass your -151
passag -199
passag and -138
passag of -108
password 285
password _name -298
password for -173
password found 176
password in 117
password of 156
past 278
past command -200
past friendl -70
past releas -55
patch -309
patch content -185
patch data -91
patch for -126
patch method -67
patch only -105
patch or -78
patch to -77
path -502
path _code -66
path _name -77
path _path 210
path _url -72
path among -110
path and -238
path are -97
path as -89
path befor -168
path config -194
path contain -76
path e -95
path exist -52
path first -74
path for -158
path from -263
path if -119
path in -109
path is -253
path may -116
path must -54
path need -84
path of -334
path param -56
path parameter -237
path relativ -63
path segment -168
path separator -73
path so -84
path that -65
path the -276
path to -556
path translat -85
path translation -89
path use -68
path util -82
path wher -99
path will -50
path with -98
path without -188
path you -136
patient -134
patient poll -81
patient with -103
patientl -58
patientl for -58
pattern -454
pattern _code -207
pattern _file -66
pattern _name -95
pattern and -71
pattern are -106
pattern contain -234
pattern directl -54
pattern for -75
pattern in -176
pattern into -82
pattern like -79
pattern look -52
pattern of -54
pattern pattern -125
pattern to -172
pattern with -160
payload -255
payload only -89
payment 229
payment api 85
payment apps -204
payment provider -86
payment solution -86
pdf -449
pdf creation -93
pdf docx -62
pdf fil -313
pdf file -84
pdfs -103
peer 291
pend -182
pend task -108
peopl -173
peopl emoji -84
peopl other -64
peopl who -58
peopl within -94
per -335
per _name -89
per cjs -65
per commit -68
per declaration -70
per distinct -96
per file -88
per internet -62
per line -69
per namespac -65
per page -69
per path -194
per predicat -73
per question -134
per recipient -102
per releas -156
per second -77
per team -56
per the -147
percent 177
percent sign -130
percent syntax -133
percentag -187
percentag threshold -126
perfect -262
perfect for -158
perfect here -80
perfectionism -82
perfomanc -117
perfomanc optimization -117
perform -389
perform a -57
perform an -203
perform any -237
perform databas -156
perform on -84
perform the -274
perform web -88
perform with -147
performanc -404
performanc audit -109
performanc but -135
performanc compar -85
performanc comparison -134
performanc cost -191
performanc debugg -142
performanc hit -191
performanc if -105
performanc improvement -77
performanc less -113
performanc metric -71
performanc multilingual -73
performanc on -117
performanc optimization -69
performanc overhead -91
performanc tool -84
performanc trac -108
performanc warning -103
period -223
period of -90
permanent -76
permanent removal -76
permanentl -235
permanentl delet -224
permanentl remov -100
permission 54
permission and -152
permission befor 88
permission error 204
permission failur -62
permission for -138
permission from -55
permission grant -71
permission has 60
permission level -57
permission object -62
permission of 51
permission other -94
permission prompt 172
permission section -169
permission that -60
permission they -208
permission to -143
permission with -142
permissiv -94
permissiv as -83
permit -137
permit deletion -137
permitt -202
persist -116
persist _code -51
persist acros -75
persist locall -191
persist or -148
persist the 61
persist to -212
persistenc -89
persistenc either -74
person 110
persona -238
persona for -94
persona of -177
persona support -66
personal -114
personal _code -135
personal calendar -87
personal collection -132
personal data 85
personal for -200
personal internal -128
personal only -280
personall -62
personall identifiabl -62
pet -213
pet friendl -124
pet suppl -149
pg -111
pg runtim -56
pglit -308
pglit and -75
pglit build -96
pglit client -56
pglit does -61
pglit is -179
pglit postgr -120
pgp -187
pgp signatur -187
pgsql -135
pgsql _path -92
pgsql parser -98
pgvector -82
pgvector _url -82
phas -231
phas _num -153
phon 194
phon number 194
photo -303
photo and -67
photo for -241
photo must -58
photo you -52
photorealistic -115
photorealistic styl -115
phras 219
physical -194
physical cor -96
physical cpu -96
physical devic -110
physical mobil -69
physical unit -70
pick one -71
pick them 163
pick up -118
pick worker -62
picocolor -84
picomatch -245
picomatch _url -71
picomatch and -131
picomatch function -71
picomatch only -71
picomatch option -130
pictur -171
pid -192
pid proces -80
piec -112
pinecon -206
pinecon code -117
pinecon index -237
ping 168
pip etc -63
pip i -60
pip it -227
pip the -172
pip to -183
pipe -251
pipe a -99
pipe call -217
pipelin -407
pipelin call -264
pipelin check -68
pipelin configuration -101
pipelin definition -165
pipelin follow -68
pipelin is -68
pipelin nam -229
pipelin name -141
pipelin rollback -264
pipelin run -73
pipelin selection -52
pipelin to -59
pipelin url -215
pipelinechoicenam -198
pipelinechoicenam is -122
pipelinechoicenam must -130
pipelinechoicenam parameter -124
piscina -164
piscina is -51
pixel -326
pixel default -120
pixel for -63
pl -53
pl _path -53
plac -390
plac in -193
plac output -170
plac the -94
plac them 254
placeholder -198
plain -400
plain consol -68
plain english -130
plain js -133
plain search -78
plain text -252
plan -481
plan _num -103
plan _url -96
plan breakfast -76
plan only -55
plan pric -109
plan that -254
plan to -122
plann -64
plann a -192
plann and -149
planner -154
planner task -113
plannerbucket -201
plannerbucket object -101
plannertask -243
plannertask object -91
plannertaskchatmessag -68
plannertaskdetail -88
plannertaskdetail object -88
platform -309
platform for -63
platform headach -59
platform portabl -71
platform runs -66
platform support -74
platform to -156
play -86
playground -287
playground _url -117
playwright -387
playwright code -139
pleas 258
pleas be -228
pleas creat -59
pleas do -223
pleas don't -71
pleas ensur -183
pleas file -222
pleas ignor 231
pleas keep -103
pleas make -223
pleas note 79
pleas rais -109
pleas read 52
pleas refer -189
pleas report -115
pleas review -280
pleas see -375
pleas tell -132
plugin and -219
plugin api -145
plugin architectur -90
plugin are -174
plugin can -138
plugin data -75
plugin does -140
plugin hook -153
plugin interfac -139
plugin is -68
plugin list -125
plugin that -211
plugin utilit -110
plugin view -59
plugin with -143
plugin work -218
plus -195
plus odata -120
plus one -59
plus the -128
pm -88
pm aedt -77
png -310
png imag -121
png jpeg -119
pnp -94
pnp should -65
pnpm -214
pnpm _num -78
pnpm if -191
pnrg -85
pod -204
pod to -135
pods -120
point _num -237
point at -79
point for -223
point from -57
point in -245
point number -180
point simpl -64
point you -108
polari -251
polari admin -161
polari app -129
polari checkout -97
polari customer -81
polic 56
polic and -66
polic for -219
polic pet -54
polic that 186
poll -409
poll _name -110
poll attempt -100
poll do -108
poll ever -163
poll for -157
poll is -141
poll link -217
poll on -97
poll patientl -58
poll this -229
poll with -75
polyfill -94
ponnan -79
ponnan _email -79
pooja -111
pooja d -111
pool -244
pool constructor -78
pool run -122
pool spa -61
popular -231
popular css -121
popular formatter -80
popular tool -87
populat -238
port _num 261
port from -205
port on -178
port thes -94
port to -97
portabl -170
portabl nano -63
portabl walk -71
portal 213
portalid -151
portalid and -151
pos -190
pos customer -109
pos retail -87
pos ui -141
position -482
position error -55
position first -160
position for -91
position in -208
position of -226
position provid -101
positionall -104
positiv -196
positiv offset -122
posix -285
posix _name -111
posix bracket -174
posix class -168
posix only -51
posix sh -79
possibl -460
possibl about -94
possibl for -82
possibl status -111
possibl the -191
possibl to -128
possibl valu -174
possibl you -140
post 182
post _path -66
post a -172
post call -122
post filter -215
post from -174
post includ 200
post multipart -89
post request -81
post tabl -244
postcs -260
postcs is -191
postcs plugin -121
postcs svgo -87
postgi -82
postgi _url -82
postgr -427
postgr c -103
postgr extension -82
postgr fork -96
postgr in -157
postgr tool -97
postgr wasm -75
postgresql -227
postgresql _num -61
postgresql asts -72
postgresql nativ -59
postgresql parser -116
postgresql uses -59
postman -313
postman api -77
postman cloud -182
postman collection -51
postman environment -65
postman full -197
postman organization -66
postman vault -113
postman workspac -80
postpon -74
postpon a -74
posturl -120
posturl form -120
potentiall -99
potentiall unsaf -98
power by 83
power cycl -113
power of -68
power off -123
power on -149
power part -131
power pgsql -63
powerful -223
powerful fastest -112
powerful web -155
powershell -120
pr -432
pr _name -125
pr _path -52
pr comment -104
pr run -310
practic -239
practic _path -63
practic guid -105
practic will -55
pre -90
pre authenticat -76
pre configur -95
pre fill -152
pre filter -151
pre optimiz -66
preced 197
preced instruction 248
preced order 100
preced pattern -56
precedenc 125
precedenc and -57
precedenc over 128
precis -158
precis information -76
precis tim -117
precision -190
precision and -137
precision with -84
precondition -115
precondition x -111
predicat -142
predicat run -73
predicat x -111
predictor -153
prefer -599
prefer _code -137
prefer _name -56
prefer nativ -79
prefer patch -64
prefer that -125
prefer the -346
prefer this -249
prefer to -111
preferenc -159
preferr -314
preferr for -94
preferr languag -217
preferr time -153
prefilter -92
prefilter omit -68
prefix -121
prefix _code -211
prefix each -195
prefix is -190
prefix mark -129
prefix tag -78
prefix with -125
premis -195
premis director -149
premis user -100
prepar -170
prepar resolver -88
prepend -176
prepend the -120
prerequisit -213
pres -389
pres a -244
pres e -73
pres on -81
presenc 119
present 165
present _num -112
present befor -126
present combin -118
present diff -175
present in -414
present some -58
present the 179
present you -265
preserv -432
preserv a -155
preserv all -202
preserv full -106
preserv higher -56
preserv that -202
preserv the -106
preserv unles -67
preservation -191
preservation at -73
preservation you -92
preset -134
press -186
pretend 282
pretend you 86
prett -206
prett messag -89
prett print -173
prettier -292
prettier _code -72
prettier _url -154
prettier configuration -112
prettier etc -77
prettier is -72
prettier or -83
prevent context -70
prevent end -143
prevent overwhelm -83
prevent proxy 150
prevent securit -190
prevent unnecessar -71
prevent us -65
preview -356
preview chang -75
preview creation -91
preview stor -79
preview team -84
preview to -114
previou 211
previou _name -87
previou behavior -98
previou constraint 226
previou decision -174
previou insight -62
previou order 225
previou postgr -61
previou respons -302
previou response -137
previou think -85
previou thought -227
previou tool 125
previou tutor -191
previou v -98
previou version -60
previousl -142
pric -471
pric _code -75
pric and -54
pric chang -112
pric dat -59
pric for -67
pric from -123
pric identif -59
pric offer -111
pric tier -99
pric watch -105
primar -351
primar calendar -222
primar user -133
primaril -104
primaril design -73
primaryemail -185
primaryemail _path -185
primaryid -65
princ -150
princ john -150
principal -310
principal that -213
principl -139
principl from -134
print 252
print an -57
print formatly -52
print prett -89
print servic -106
print the 224
print to -160
print usag -52
print xml -62
print your 115
prior 225
prior instruction 115
prior to 278
priorit -53
priorit _num -169
priorit and 51
priorit is -96
priorit of -350
priorit sett -63
priorit use -117
prioritiz -227
prioritiz securit -90
prioritiz this -173
prioritization -160
privac -261
privac set -143
privac sett -177
privat 66
privat _code -299
privat api -118
privat key 155
privat network -248
privat only -81
privat pool -115
privat preview -254
privatenetwork -107
privileg 145
privileg global -119
prng -288
prng algorithm -62
prng bas -82
prng come -104
prng in -101
prng provid -118
prng with -73
pro -74
pro tip -71
proactiv -160
proactivel -275
proactivel don't -103
proactivel try -130
proactivel when -175
probabilit -93
probabilit even -64
probabl -187
probabl be -95
probabl want -144
problem into -175
problem solv -207
problem that -54
problem through -166
proce 324
proce accordingl 271
proce automaticall -236
proce with -196
procedur -216
procedur and -210
proceed -336
proces -89
proces __tinypool_state__ -98
proces _code -157
proces _path -92
proces _private -226
proces action -67
proces adapt -168
proces argv -61
proces be -187
proces by -110
proces can -88
proces communication -130
proces complet -173
proces completion -97
proces cwd -106
proces detail -96
proces environment 143
proces finish -193
proces for -253
proces generat -178
proces gracefull -115
proces has -179
proces id -149
proces identifier -115
proces in -77
proces is -245
proces of 180
proces on -112
proces runn -60
proces session -86
proces shim -86
proces slightl -175
proces step -139
proces that -166
proces the -180
proces to -152
proces until -288
proces version -75
proces via -190
proces wait -142
proces will -125
proces worker -130
process -451
process a -150
process script -94
process stderr -95
process the -101
process with -80
process without -63
produc 148
produc a 171
produc by -238
produc error -125
produc independent -82
produc wrong -131
product -78
product and -253
product by -61
product card -97
product nam -126
product on -138
product subscription -116
production 77
production as -55
production databas -161
production grad -99
professional -201
professional account -161
professional and -107
profil 66
profil and 84
profil behavior -230
profil for -152
profil information -171
profil page -111
profil photo -272
profil resourc -58
profilepag -94
profilephoto -57
profilephoto readwrit -57
prog -209
prog action -119
prog alia -118
prog command -87
prog commmand -75
prog describ -161
progaliasnam -58
progaliasnam method -58
progcommandusag -70
progcommandusag desc -70
progdescribetext -116
program -436
program attribut -133
program is -75
program version -124
programm -93
programm languag -94
programmatic -132
programmatic file -93
programmaticall -120
programmaticall acces -120
progres -360
progres compression -95
progressiv -86
progressivel -81
progressivel closer -60
prohibit -117
prohibit string -117
proj -136
proj _name -97
project -256
project _file 169
project _path -133
project a -151
project and 137
project are -264
project associat -80
project belong -92
project by -139
project can -194
project cannot -198
project configuration -375
project data -114
project detail -57
project detection -111
project does -59
project fil -182
project follow -145
project for -151
project format -84
project forward -343
project from -248
project gid -189
project has -115
project i'm -144
project id -197
project ids -117
project if -53
project in -384
project information -75
project is -125
project issu -52
project key -168
project lack -124
project licens -285
project like -144
project maintain -247
project mileston -62
project mrs -95
project must -59
project name -250
project no 225
project or -173
project originat -71
project own -81
project pass 134
project pglit -61
project proj -130
project provid -225
project referenc -55
project root 108
project sett -67
project setting -218
project setup -77
project should -92
project slug -140
project specific -232
project statu -82
project such -60
project that -358
project the -106
project to -277
project updat -255
project url -255
project uses -123
project when -114
project with -337
project within -138
project workspac -341
project would -175
project you -80
projectid -205
projectid _code -50
projectid as -64
projectid must -113
projectidorke -82
projection -154
projection capabilit -84
projection operator -97
projectkeyorid -58
projectkeyorid get -58
projectslug -425
projectslug _code -160
projectslug exactl -172
projectslug from -84
projectslug need -169
projectslug not -64
projectslug with -238
projecturl -150
promis -238
promis _code -142
promis any -142
promis can -55
promis for -52
promis str -122
prompt 257
prompt _path -237
prompt allowlist -112
prompt also -120
prompt and 120
prompt befor 70
prompt by 153
prompt content -98
prompt describ -144
prompt direct -54
prompt etc -84
prompt exampl -263
prompt for -254
prompt in 302
prompt mention -162
prompt retrieval -170
prompt text -236
prompt the -226
prompt when -153
prompt you 193
promptid -254
promptid _name -131
pronounc -110
pronounc with -80
proper 148
proper encod -79
properl -270
properl and -80
properl escap -95
properl install -74
properl reject -124
properl without -93
propert -428
propert _code -51
propert _name -218
propert _path -58
propert and -230
propert are -111
propert availabl -94
propert bas -164
propert can -111
propert can't -71
propert contain 157
propert doesn't -114
propert for -67
propert format -110
propert in -351
propert includ -68
propert into -64
propert is -284
propert isn't -115
propert nam -90
propert of -267
propert on -106
propert read -61
propert return -53
propert section -92
propert sent -149
propert that -58
propert the -226
propert to -239
propert type -83
propert valu -100
propert were -53
proportionall -119
proportionall to -119
proposal -127
proposal wasn't -74
proposednewtim -219
proposednewtim to -89
proprietar -311
protect -306
protect branch -176
protect pag -113
protection -226
protection guidelin -86
proto -61
protocol -378
protocol checkout -64
protocol or -69
protocol profil -230
protocol spoken -52
protocol version -170
prototyp -225
prototyp getter -94
prototyp tostr -101
prototyp tostringwithsourcemap -63
prov -60
prov useful -60
provid __a -177
provid _name 85
provid a -438
provid accurat -190
provid an -160
provid and -211
provid as -167
provid ask -214
provid asychronou -174
provid both -88
provid by -440
provid conditional -65
provid context -170
provid detail -207
provid either -119
provid element -168
provid embedding -72
provid exist -181
provid host -85
provid in -288
provid instruction -435
provid it -219
provid list -77
provid mov -160
provid option -169
provid outputdir -64
provid parentreferenc -65
provid permission -162
provid repl -140
provid reposlug -103
provid return -104
provid strong -117
provid support -170
provid the 230
provid them 262
provid to -59
provid together -111
provid urls -87
provid uses -55
provid when -195
provider -242
provider and -51
provider avoid -111
provider to -86
provision -263
provision a -230
provision and -53
provision authentication -153
prox -83
prox to -54
proxy 150
proxy issu 150
prs -163
prs for -140
prun -196
pseudorandom -169
pseudorandom number -169
pstyl -79
pstyl w -79
public 203
public _code -234
public and 149
public everyon -256
public filter -194
public key 67
public syntax -143
public team -94
public visibilit -241
public workspac -125
publicl -184
publicl accessibl -87
publicl visibl -146
publish a -206
publish as -174
publish of -135
publish public -128
publish to -246
publish under -207
pull 52
pull request 62
punct -105
punct _code -105
punctuation -195
punctuator -51
pure -270
pure mean -124
pure rand -181
pure version -119
purif -165
purif targ -62
purif the -145
purit -73
purit in -73
purpl -76
purpl dark -76
purpos is 135
purpos of -148
purpos or -81
purpos you 149
push 89
push a -123
push and -70
push operation -163
push the 270
push to -205
push your -213
put 119
put assertion -61
put for -160
put operation -66
put quer -76
put replac -240
put the 123
puts -205
puts the -205
px -75
px larg -71
px medium -71
px thumbnail -71
python 113
python _num -79
python _path -62
python c 212
python docx -94
python i -53
python repl -153
python script -204
q -163
q _code -101
q parameter -112
qualit -221
qualit _num -90
qualit and -73
qualit but -50
qualit for -52
qualit indicator -123
qualit spe -62
queen -52
queen doubl -52
quer -236
quer _code -57
quer _name -55
quer _path -173
quer a -95
quer also -95
quer and -140
quer as -206
quer automaticall -125
quer dsl -116
quer exact -87
quer filter -112
quer focus -61
quer for -61
quer format -54
quer guidanc -120
quer here -127
quer if -72
quer impl -96
quer in 167
quer is -277
quer languag -142
quer or -59
quer param -244
quer parameter -437
quer relat -174
quer so -141
quer split -58
quer str 150
quer support -261
quer text -359
quer that -85
quer tight -95
quer time -54
quer to -332
quer too -80
quer usuall -58
quer when -72
quer with -87
query -127
query intent -121
queryoption -81
queryoption mode -81
queryparam -165
querystring -85
querysuggestion -66
question 397
question about -388
question do -120
question into 78
question or -449
question will -187
question with -146
question without 86
queu -217
queu check -120
quick -216
quick factual -135
quick referenc -61
quick start -107
quick usag -245
quickl -123
quickl scan -88
quirk -66
quot -404
quot each -162
quot histor -51
quot in -101
quot multi -69
quot or -95
quota -156
quotation -206
quotation mark -165
r 148
r loomi -223
r n -91
radio -58
radio button -51
rafaelgs -86
rafaelgs _url -86
rag -133
rag retrieval -133
rail -177
rail braill -62
rais 63
rais a -94
rais an -109
rais only -118
ran -275
ran into -125
ran us -104
rand -196
rand in -118
random 158
random generator -138
random number 268
random valu -124
randomgenerator -101
randoml -128
randoml generat -128
randomnes -62
randomnes qualit -62
rang -435
rang _url -81
rang end -90
rang font -52
rang from -91
rang in -91
rang inclusiv -121
rang into -209
rang must -88
rang of -164
rang read -96
rang shift -99
rang slic -99
rang start -90
rang up -68
rang updat -52
rang you -97
range -154
range format -126
rank fusion -68
rank librar -132
rank result -115
rank task -136
ranking -131
rat -195
rat and -71
rat bad -110
rat overall -92
rate 133
rate limit -266
rate this -61
rate to 185
rather -121
rather nich -145
rather simpl -80
rather than -53
rating -236
rating _num -69
rating and -220
ratio -136
ratio and -109
raw -382
raw byt -86
raw mode -141
raw output -94
raw prett -50
re -411
re authentication -222
re creat -152
re fire -120
re open -110
re run -112
re validat -75
reach -530
reach end -65
reach for -168
reach may -73
reach out -155
reach production -55
reach relevant -78
reach the -170
reach what -52
react _path -59
react nativ -110
reaction -284
reaction on -140
reaction to -80
reactivit -75
reactivit transformer -75
read 282
read _code 187
read _num -96
read _path 154
read _private 164
read a -335
read all -72
read and -141
read any -87
read authoriz -73
read behavior -89
read calendar -240
read capabilit 133
read comput -56
read data -145
read default -198
read fil 319
read filepath -89
read for -292
read from -283
read full -218
read have 184
read in -250
read it 195
read last -96
read on -55
read only -232
read or -138
read our -65
read output -211
read pag -88
read part -125
read pdf -103
read scop -253
read separatel -125
read the -188
read this 95
read to -462
read with -323
read writ -217
read your -149
readabilit -191
readabilit and -141
readabl -169
readabl messag -93
readablestream -75
readablestream _code -73
reader -119
readfilesync -242
readines -182
readines poll -141
readines statu -90
readlin -66
readlin stream -66
readm -187
readm and -251
readm content -104
readm directl -71
readm must -128
readm run -238
readm templat -128
readmap -145
readmap _code -147
readwrit -171
readwrit all -171
real 60
real but -79
real devic -102
real error -110
real postgresql -108
real time -154
real world -81
realit 68
realiz -65
realiz more -65
realization -71
realization about -71
reall -112
reall think -112
reapeat -57
reapeat itself -57
reason 137
reason and 90
reason for -313
reason if -136
reason the 155
reason why -58
reason you'll -122
reasonabl -153
reasonabl default -90
reasonabl to -87
reauthoriz -132
reauthoriz a -132
reauthorizationrequir -174
reauthorizationrequir and -61
rebas -354
rebas _url -213
reboot 79
rebrand -72
rebuild -224
rebuild the -113
rebuild wasm -98
recall -91
receipt -276
receipt in -187
receiv -137
receiv a -305
receiv all -175
receiv clear -106
receiv featur -87
receiv lifecycl -61
receiv long -171
receiv notification -68
receiv sent -71
receiv the -101
receiv when -173
receiveddatetim -106
recent -310
recent benchmark -81
recent call -108
recent commit -57
recent entr -151
recent messag -391
recip -201
recip are -119
recip box -160
recipient -149
recipient and -244
recipient email -168
recipient for -324
recipient in -149
recipient is 71
recipient see -112
recipient smtp -90
recipient with -102
recipientscop -71
recipientscop recipientsuggestion -71
recipientsuggestion -71
recipientsuggestion comma -71
reciprocal -68
reciprocal rank -68
recognition -151
recognition from -151
recogniz -145
recogniz imag -83
recogniz proces -59
recogniz prompt -153
recommend -79
recommend approach -322
recommend default -200
recommend for -273
recommend if -200
recommend read -65
recommend that -466
recommend to -82
recommend try -59
recommend way -158
recommend workflow -146
recommendation -184
recommendation is -95
recommendation likelihood -122
reconnect -267
reconsider -116
reconstruct -233
reconstruct the -235
record -267
record a -194
record an -123
record can -72
record do -62
record field -147
record for -152
record id -90
record in -345
record instead -183
record runs -131
record stor -64
record that -166
record to -233
record will -68
record with -119
recording -67
recover context -176
recover that -73
recover with -85
recraft -191
recraft real -150
recraft vector -85
recreat -248
recurr -125
recurr event -119
recurrenc -221
recurrenc pattern -138
recurs -232
recursiv -258
recursiv itemref -56
recursiv list -204
recursivel -255
red -233
red crosshair -84
red dark -76
red f -99
red flag -87
red login -136
redact -62
redactpii -103
redesign -123
redirect -493
redirect are -100
redirect assignment -73
redirect output -56
redirect to -205
redirection -162
reduc -309
reduc calc -72
reduc data -84
reduc respons -58
reduc the -53
reduc token -154
reduc turn -107
ref -271
ref block -81
ref is -70
ref with -194
refactoring -113
refer -164
refer to -164
referenc -295
referenc _url -156
referenc as -225
referenc imag -132
referenc information -100
referenc paper -103
referenc that -332
referenc to 164
referral -120
refin -219
refin the -95
refin their -81
refinement -104
reflect -340
reflect the -84
reflog -183
reflog to -183
refresh -270
refresh the -119
refresh token -70
refresh when -60
refs -218
refs and -87
refund -136
refund _num -99
refund only -76
refus 255
regardles -199
regardles of -199
regenerat -128
regenerat the -128
regex -270
regex creat -58
regex helper -91
regex must -51
regexp -306
regexp _code -163
regexp each -177
regexp or -97
regexp str -50
regexporstr -174
regexporstr _code -150
regexporstr substitution -61
region -257
region daylight -66
register -297
register global -85
register jiti -91
register the -96
register us -215
registr 84
registr _num -117
registr type -197
registration -75
registration selection -75
regres -83
regres into -83
regular -300
regular analytical -139
regular expression -103
regular member -105
regular parser -98
regular school -111
regular scrap -65
regular search -175
reinstall 213
reject -288
reject any -133
reject anyth -66
reject bash -51
reject correct -51
reject it -70
reject or -114
reject promis -55
reject smaller -93
reject thes -124
reject when -55
reject with -84
relat -350
relat _code -82
relat email -145
relat fil -111
relat firecrawl -82
relat issu -169
relat task -134
relat tool -82
relation -274
relation between -65
relation to -136
relationship -271
relationship between -52
relationship for -156
relationship of -166
relationship to -163
relationship with -107
relativ -447
relativ file -113
relativ it -206
relativ or -79
relativ order -78
relativ path -194
relativ sourc -171
relativ spe -53
relativ to -397
relativ urls -109
relativepath -162
relativepath _code -125
relax -159
relax format -58
releas -467
releas appear -132
releas cadenc -67
releas current -87
releas director -54
releas frontier -78
releas id -73
releas in -158
releas is -265
releas keys -136
releas lin -60
releas not -163
releas note -85
releas of -226
releas on -159
releas pipelin -105
releas pleas -98
releas proces -92
releas reject -93
releas stag -88
releas steward -183
releas team -69
releas that -171
releas to -86
releas version -60
releaser -247
releaser keys -94
releaser pgp -187
relevanc -238
relevanc to -189
relevant -392
relevant _name -60
relevant and -70
relevant association -67
relevant content -139
relevant one -63
relevant paper -78
relevant stat -113
relevant to -163
relevant workspac -122
relevantpag -70
relevantpag s -70
reliabilit -67
reliabl -182
reliabl and -107
reliabl scraper -112
relief -113
reload -182
rely -152
rely on -153
remain -392
remain activ -52
remain are -89
remain content -174
remain element -55
remain external -58
remain filter -118
remain rul -129
remain the -56
reminder -281
reminder so -97
remot 199
remot _path -188
remot branch -286
remot cloud -157
remot devic -294
remot gitlab -81
remot name -52
remot repositor -479
remot sse -142
remot url -60
remov -388
remov _code -139
remov a -187
remov add -61
remov all -178
remov an -65
remov branch -155
remov embedd -92
remov empt -77
remov from -97
remov global -62
remov its -83
remov node -98
remov or -89
remov the -215
remov untrack -190
remov vite -106
remov watcher -53
removal -85
renam -223
renam a -143
renam destructur -70
renam fil -70
renam it -125
renam them -60
renameabl -115
render -54
render a -154
render befor -70
render diagram -90
render imag -86
render the 159
render with -133
render your -76
renderscen -124
renew -164
renew a -163
reopen -134
reopen it -134
reorder -91
reorder a -91
repack -131
repack into -131
repeat 65
repeat everyth 267
repeat it -236
repeat violation -274
repeatedl -416
repeatedl act -64
repeatedl to -108
repl -88
repl all -195
repl but 192
repl content -63
repl databas -62
repl in 158
repl is -66
repl pass -104
repl prompt -209
repl session -181
repl text -250
repl to -290
repla -65
repla directl -65
repla the -65
replac -76
replac _name -173
replac all -231
replac comment -129
replac constant -120
replac edit -130
replac esbuild -73
replac exact -72
replac import -71
replac it -126
replac multipl -131
replac prettier -77
replac requir -129
replac text -166
replac the 196
replac with -225
replaceall -98
replacement -412
replacement for -151
replacement text -174
replacement with -97
replyto -62
replyto and -62
repo -399
repo _path -86
repo and -191
repo caution -67
repo in -116
repo which -87
repo with -146
report 225
report _url -115
report a -411
report are -151
report as -62
report by -80
report conflict -194
report in -235
report is -93
report its 118
report list -67
report no -350
report question -146
report stay -55
report that -68
report the 290
report when -110
report which -196
reportlab -94
repositor _path -121
repositor _url -159
repositor and 79
repositor branch -113
repositor in -310
repositor name -215
repositor promptid -102
repositor should -221
repositor slug -144
repositor that -291
repositor to -101
repositor url -100
repositor will -130
repositor with 75
repositor you -144
repository 163
reposlug -103
reposlug _code -103
represent -247
represent a -144
represent as -178
represent each -118
represent the -184
represent when -81
representation -303
representation a -111
representation of -182
reprogramm -155
reprogramm the -155
reputation -83
reqid -151
request 186
request _name -75
request _num -138
request a 110
request acros -60
request additional -71
request and -124
request approval -112
request are 359
request as -206
request body -231
request by -219
request can -69
request can't -233
request chang -380
request creat -52
request dur -112
request e -58
request except -60
request exec 212
request fail -74
request field -102
request filter -68
request find -92
request first -73
request for -249
request from -203
request github -222
request header -282
request id -249
request in 101
request is 188
request mailtip -90
request note -64
request only -310
request optionall -99
request or -150
request originat -75
request pass -53
request pleas -103
request requir -354
request resolv -120
request respons -107
request specific -122
request tail -221
request the -122
request time -64
request timeout -182
request tool -315
request url -324
request urlopen 212
request use -256
request which -235
request with -172
request without 214
requestid -56
requestid _code -56
requir -237
requir _code -179
requir _name -274
requir a -337
requir actor -66
requir an -327
requir and -283
requir argument -62
requir as -62
requir authentication -60
requir befor -241
requir body -125
requir build -71
requir by -255
requir cli -69
requir coordinat -115
requir deprecat -60
requir esm -191
requir field -126
requir for -600
requir forc -71
requir if -310
requir information -79
requir multipl -181
requir parameter -477
requir path -121
requir quer -151
requir relevant -67
requir select -125
requir the 221
requir them -176
requir to 207
requir todotasklistid -59
requir unles -70
requir us -201
requir when -231
requirement and -112
requirement are -145
requirement may -58
requirement that -88
requirement to -93
rerank -485
rerank can -68
rerank document -69
rerank field -73
rerank is -254
rerank model -245
rerank must -73
rerank on -176
rerank project -67
rerank so -173
rerank the -149
reranker -247
reranker has -173
reranker model -91
reranker scor -169
rerankscor -180
rerun -384
rerun a -170
rerun call -124
rerun if -124
rerun or -68
rerun the -140
res -52
res mapping -52
research -365
research can -55
research finish -246
research keep -108
research paper -66
research task -103
reserv -195
reserv the -64
reset -339
reset each -83
reset the -193
reset to -97
resiz -252
resiz befor -125
resiz the -215
resolution -289
resolution algorithm -134
resolution for -224
resolution with -67
resolv -641
resolv _code -71
resolv against -78
resolv alias -56
resolv and -104
resolv asychronousl -180
resolv by -79
resolv export -108
resolv function -96
resolv in -103
resolv it -259
resolv on -140
resolv option -91
resolv orgid -53
resolv the -263
resolv them -194
resolv to -99
resolv with -158
resolvefileasync -67
resolvefilesync -68
resolvefilesync _code -68
resolveformatter -160
resolveformatter resolveformatter -118
resolver -238
resolver rely -108
resolver to -88
resolver undefin -88
resort -292
resort after -99
resourc -518
resourc _name -51
resourc _path -146
resourc are -96
resourc class -74
resourc data -54
resourc e -88
resourc expos -58
resourc folder -93
resourc for -61
resourc from -58
resourc has -159
resourc in -64
resourc inherit -56
resourc link -82
resourc of -163
resourc promptid -126
resourc that -85
resourc to -164
respect -152
respect config -57
respectivel -103
respectivel if -95
respond -102
respond in -56
respond to -317
respons -210
respons and -285
respons are -122
respons as -189
respons at -74
respons body -126
respons contain 147
respons file -156
respons fit -181
respons focus -66
respons for -162
respons format -50
respons header -211
respons id -135
respons if -118
respons in -86
respons must -245
respons of 68
respons set -56
respons shap -103
respons should -160
respons size -155
respons that -136
respons this -110
respons to -224
respons use -243
respons will -63
respons with -273
respons within -119
response -304
response http -87
response pag -137
responsibl -105
responsibl to -105
responsiv and -224
rest -178
rest are -73
rest of -173
restart 89
restart the -371
restat -78
restat any -78
restaurant -185
restaurant bar -61
restor -206
restor a -115
restor an -95
restrict -84
restriction _code -168
result -96
result _name -112
result _num -110
result after -64
result analysi -95
result and -156
result are -231
result as 162
result by -326
result clearl -55
result crawl -79
result csv -206
result default -113
result didn't -110
result distinguish -61
result filter -55
result for -89
result found -67
result from -77
result have -173
result if -268
result immediatel -58
result in -55
result includ -217
result is -233
result length -97
result mapping -216
result may -282
result object -469
result of 131
result on -67
result or -77
result qualit -96
result quer -69
result read -124
result scrutin -112
result set -364
result so -73
result than -184
result this -197
result to 76
result type -74
result use -81
result were -170
result when -88
result will -85
result with -111
result you -229
resum -207
resum a -191
resum in -86
retail -91
retail smart -87
retain -242
retain as -56
retain the -160
retaininheritedpermission -103
retentionday -64
retr -231
retr and -94
retr fail -214
retr just -132
retr loop -155
retr of -62
retr the -178
retr this 153
retr was -169
retr you -131
retriev -218
retriev a -204
retriev additional -70
retriev all -77
retriev detail -74
retriev from -94
retriev only -154
retriev result -83
retriev the 121
retrieval -272
retrieval and -136
retrieval augment -133
retrieval without -89
return -396
return _code -236
return _name -246
return _num -146
return a -220
return all -393
return and -210
return appl -131
return as -252
return both -187
return by -147
return content -78
return contenttyp -81
return credential -369
return curl -190
return default -57
return div -178
return each -59
return enormou -89
return error -210
return esm -103
return event -62
return exactl -139
return execution -73
return from -228
return full -70
return geturl -120
return hits -112
return http -247
return in -172
return inlin -73
return is -57
return issu -222
return it -274
return job -228
return mailtip -102
return merg -252
return migration -110
return more -100
return nextrespons -160
return no 156
return not -123
return null -111
return once -158
return one -171
return only -447
return output -78
return raw -52
return respons -84
return result -90
return rul -234
return signin -111
return sourcemap -53
return statu -237
return string -59
return succes -141
return summar -71
return the -430
return them -378
return this -100
return todotasklist -69
return true -56
return type -168
return unchang -67
return url -57
return valu 81
return when -56
return which -128
return with -228
returnbas -115
returnbas saveimag -115
returntyp -67
reus -267
reus a -135
reus that -64
rev -148
rev and -148
reveal 123
reveal this 228
reveal your 84
revenu -158
revenu conversion -61
revers 367
revers order -231
revers read -123
revert -142
revert to -108
review 207
review app -112
review comment -326
review count -220
review for -81
review is 158
review the -218
review this -280
review thread -75
review to -127
reviewer -243
reviewer _path -64
reviewer statu -61
revis -377
revis previou -153
revisesthought -153
revision -200
revision number -112
revision of -180
revision to -78
revok -430
revok a -64
rewrit 53
rewrit import -132
rewrit no -63
rewrit the 252
rewritten -198
rewritten to -93
rewritten us -111
rfc -208
rfc _num -222
rgb -89
rgb _code -90
rich -209
rich featur -52
rich menu -211
rich propert -58
richardson -56
richardson _url -56
right 300
right after 167
right api -136
right away 148
right befor -72
right choic -158
right most -132
right mous -132
right search -222
right to -64
risk -194
risk and -109
ritz -71
ritz carlton -71
rng -240
rng and -159
roadmap -295
robert -153
robert jefe -153
robust -127
robust mvdan -73
robust plugin -90
rocket -95
rocket eyes -95
rol -439
role -312
role _name 180
roll -138
roll back -92
rollback -460
rollback by -251
rollback capabilit -59
rollback configuration -114
rollback if -264
rollback operation -59
rollback parameter -51
rollback pipelin -96
rollback proces -168
rollback request -270
rollback to -97
rolldown -192
rolldown _url -137
rolldown is -90
rollout -190
rollup -124
rollup compatibl -83
rollup with -73
room -306
room for -149
root _code -124
root _name -81
root director -146
root file -126
root folder -176
root for -113
root from -120
root has -88
root is -180
root level -189
root script -253
rootdir -58
rootdir which -58
rotat -142
rotat the -195
rotation -195
rotation basi -144
rotation is -105
rothman -74
rothman benthemonke -74
round corner -109
round trip -156
round tripp -183
round up 186
rout 145
rout and -174
row -166
row limit -66
row separatel -66
rowheight -107
rows -395
rows in -316
rows to -96
rpc -115
rps -53
rps for -53
rtf -62
rtf xlsx -62
rul 65
rul _code -85
rul about -139
rul are -182
rul first -63
rul for -393
rul in 103
rul that -207
rul to 189
rul unles -63
rul with -122
rule -213
rule coverag -78
rule customization -192
rule execution -59
rule includ -181
rule is -100
rule permanentl -51
rule reject -55
run _code 315
run _name -475
run a -417
run additional -115
run against -80
run an -118
run any -216
run both -203
run browser -203
run command -224
run concurrentl -58
run doctoc -64
run efficientl -78
run follow -137
run in -222
run it -240
run more -73
run on -59
run or -118
run sync 143
run test -339
run the 217
run thes -83
run this -185
run two -173
run used -63
run when -171
run with -156
run without -164
run your -68
runn -288
runn _code -131
runn a -125
runn befor -148
runn but -90
runn command -105
runn in -322
runn insid -120
runn it -52
runn on -92
runn proces -118
runn task -104
runn terminal -123
runn test -104
runn the -129
runn use -60
runn with -121
runner -289
runner _url -61
runs 74
runs _code -58
runs a -55
runs concurrentl -63
runs in -193
runs on -104
runs over -55
runs smoothl 57
runs worker -70
runtim -380
runtim agnostic -51
runtim behaviour -63
runtim ci -51
runtim for -56
runtim logs -63
runtim with -60
rust -220
rust and -200
rust crat -66
s -379
s _code -126
s _path -114
s alias -62
s i -59
s in -139
s overwrit -55
s remov -61
s ston -53
s that -70
s to -67
s updat -155
sa -128
sa l -128
sade -225
sade instanc -70
sade program -142
sadl -74
sadl the -74
safe -130
safe it -138
safe on -215
safe to -111
safeguard -226
safepars -115
safepars _code -115
safet 317
safet check 66
sal -63
sal channel -61
sal last -61
sal this -61
same -657
same artifactid -83
same as -367
same browser -80
same cach -142
same conversation -87
same conversationid -260
same director -176
same effect -126
same filereadlinelimit -57
same goes -99
same name -67
same operation -62
same parameter -222
same performanc -69
same relativ -54
same request -186
same selector -115
same shap -160
same version -200
same way -52
same with -110
sampl -125
sampl exist -100
sandbox -388
sanitiz -151
sanitiz html -151
satisf -352
satisf a -70
satisf ask -170
satisf befor -126
satisf with -253
saturda -97
sav -135
sav a -99
sav in -138
sav login 163
sav relativ -79
sav the -158
sav to -312
sav view -260
save a -298
save it -50
save the -332
savedir -56
saveimag -115
saveimag imagemax -115
saving -66
saving polic -66
say 268
say a -144
say shopif -149
say that 242
says 157
says our -71
says that -56
says they -187
scaffold -68
scaffold the -53
scal -396
scal and -131
scal automaticall -52
scal factor -203
scal them -97
scal to -209
scalabl -59
scalabl analysi -59
scan _code -90
scan a -87
scan fast -55
scan for -85
scan method -118
scan scan -118
scan user -179
scann -102
scanner -179
scanner and -131
scanner tokeniz -96
scatter -102
scatter acros -102
scen 70
scen file -291
scen to -153
scenario -184
scenario in -165
scenario the -114
schedul -282
scheduledenddatetim -92
scheduledstartdatetim -127
schem -184
schem to -124
schema -451
schema and -139
schema construct -68
schema conversion -92
schema definition -50
schema for -271
schema in -158
schema migration -156
schema project -53
schema see -68
schema then -61
schemavalidation -184
school -153
school account -57
school or -111
scienc -63
scienc most -63
scim -104
scim user -104
scop -499
scop _name -188
scop again -53
scop are -116
scop css -53
scop is -265
scop result -139
scop the -172
scop to -245
scop with -70
scor -360
scor acros -52
scor and -72
scor bas -59
scor scal -131
scor tun -102
scorecard -130
scrap -304
scrap after -142
scrap fail -105
scrap it -64
scrap need -112
scrap option -81
scrap tool -70
scrap use -92
scrapeid -163
scrapeoption -193
scrapeoption when -81
scraper -112
scraper tool -112
scratch -80
screen -139
screen at -63
screen does -87
screen in -131
screen size -64
screenshot -90
screenshot as -129
screenshot is -93
screenshot of 60
screenshot show -84
screenshot to -162
script 51
script and -253
script for -210
script from 133
script may -112
script mention -56
script not -77
script only -146
script pars -111
script report -152
script return -129
script surfac -77
script tags -64
script that -98
script to -359
script whil -119
script whos -70
scroll -238
scroll read -56
scroll the -134
scrutin -112
scrutin the -112
scss -107
sd -156
sd _num -156
sdk -223
sdk _num -126
sdk for -101
sdk is -74
sdk stackfram -63
sea 71
sea level -62
seamles -103
seamles interoperabilit -76
search -432
search _code -213
search acros -88
search and -51
search by -52
search cost -73
search earl -123
search email -75
search endpoint -61
search exampl -86
search expression -107
search file -109
search first -70
search follow -88
search for -346
search from -108
search header -62
search in -179
search is -112
search miss -78
search mode -173
search need -155
search nod -89
search once -78
search operator -95
search over -51
search parameter -75
search proces -229
search qualit -122
search quer -186
search record -183
search result -402
search strateg -75
search term -170
search the -379
search tool 135
search typ -50
search type -212
search use -234
search validation -267
search version -186
search wher -73
search with -177
search within -69
search without -82
search your -127
searchid -84
searchid _code -84
searchmod -217
searchmod _name -168
searchmod keyword -78
searchmod pattern -76
searchpath -81
searchtyp -248
searchtyp _name -248
searchwindow -137
searchwindow maxresult -127
season -71
season etc -71
second 94
second _num -93
second argument 282
second bullet -77
second click -71
second codebas -88
second gets -60
second given -90
second minimum -86
second to -177
secondchunk -100
secondchunk mode -100
secret 237
secret _code -216
secret in 70
secret is -170
secret key -179
secret of 142
secret variabl -104
section -445
section and -69
section gid -146
section group -232
section ids -111
section in -202
section instead -64
section pag -105
section read -145
section sectiongroup -77
section show -66
section the -117
section threshold -63
section tip -84
section try -85
sectiongroup -82
sectiongroup parentnotebook -77
secur composabl -97
securit 102
securit and -74
securit issu 104
securit releas -240
securit steward -104
securit verification 149
sed -89
sed etc -89
see -227
see _file -112
see _name -157
see _path -79
see _url -283
see a -95
see all -167
see also -128
see availabl -361
see below -129
see comparison -54
see docs -144
see exampl -76
see here -123
see iana -120
see it -177
see jsdoc -75
see relat -169
see result -58
see test -75
see the -82
see this 203
see usernam -94
see verify -81
see what -263
see which -80
seed for -80
seed one -113
seem -135
seem like -104
seem to -68
seen 161
seen by -64
sees 55
segment -218
select -302
select _name -121
select a -392
select an -153
select in -118
select is -67
select one -308
select parameter -52
select proces -290
select project -76
select statement -68
select the -413
select to -143
select version -124
select which -56
select your -218
selection -453
selection for -175
selection form -75
selection if -200
selection instruction -157
selection proces -192
selection you -131
selector -261
selector for -137
selector or -115
self -296
self cater -156
self contain -53
self correction -96
self host -121
self servic -119
selfservicesignup -61
sell -204
sell pet -149
sell plan -130
semantic -201
semantic analysi -82
semantic error -104
semantic hyde -51
semver -135
semver compliant -136
send 316
send _name -111
send all 212
send an 95
send input -148
send later -73
send only -122
send plain -104
send proces -52
send rat -110
send the 428
send them 147
send to -323
sender -246
sender revert -108
senderemailaddres -123
sendinvitation -155
sendrespons -198
sens -204
sens dissatisfaction -204
senseles -82
senseles perfectionism -82
sensitiv -201
sensitiv action -73
sensitiv data -68
sensitiv embedder -53
sent 380
sent by -81
sent item -151
sent only 69
sent through 165
sent to 58
sent use -275
sent with 111
sentenc -98
sentenc monitor -134
seo -133
separat -160
separat chat -94
separat command -74
separat component -90
separat embedding -51
separat from -60
separat lint -82
separat subset -71
separat the -281
separatel -312
separator -297
separator work -74
sequenc -431
sequenc can -81
sequenc dependent -60
sequenc it -63
sequenc sup -62
sequenc with -72
sequenc you -65
sequential -76
sequential put -76
sequentiall -63
ser -157
ser master -128
serialis 120
serialis them 120
serializ -253
serializ a -187
serializ as -124
serializ number -130
serializ their -54
serialization -149
serialization standard -69
serializer -110
serializer to -92
seriesmaster -172
seriesmaster delet -193
seriou -113
seriou attempt -113
serv 240
serv as -558
serv if 291
serv only -59
serv the -67
serv this -107
server 341
server _path 195
server and -173
server are 116
server by -223
server call -181
server can -66
server circleci -87
server component -315
server configuration -231
server connectivit -134
server decod -250
server entit -100
server ever -286
server filesystem -90
server for 92
server imag -81
server in 58
server is -99
server nor -194
server only -331
server or -132
server respons -234
server return 66
server root -88
server runs -55
server side -338
server so 97
server start -212
server support -195
server the 56
server to -74
server version -185
server was -201
server work -123
servercomponent -68
serverresponseid -56
serverresponseid _code -56
servic by -79
servic common -100
servic e -78
servic in -81
servic plan -92
servic principal -221
servic sign -119
servic surviv 87
session _code -142
session and -203
session are -181
session can -122
session credential -181
session data -94
session default -110
session for -245
session has 55
session id -244
session is -201
session statu -124
session support -73
session to 142
session token 88
session use -282
session which -66
session work -127
set -128
set _code 75
set a -369
set as -164
set by 126
set config -56
set contain -71
set default -386
set filterbytestsresult -166
set here -89
set it -393
set languag -67
set numdocstorerank -100
set of -590
set push -78
set queryoption -81
set redactpii -103
set releas -67
set subject -119
set the -61
set this -246
set to -472
set together -90
set true -52
set up -237
sets -397
sets for -56
sets one -84
sets the -212
sets up -217
sett -361
sett alloweddirector -59
sett the -50
sett this -101
sett up -62
setting for -102
setting or -70
setup -86
setup a -79
setup and -193
setup authentication -55
setup guidelin -163
setup neon -124
setup per -77
setup stack -137
setup time -209
sever -154
sever level -154
several -274
several bottleneck -114
several condition -52
several contributor -109
several file -87
several narrow -58
several popular -80
several prng -82
sfc -128
sh 107
sh befor 143
sh mksh -79
sh syntax -117
sha -456
sha checksum -157
sha in -83
sha of -253
sha referenc -54
sha to -245
shallow -90
shallow clon -90
shap -266
shap _code -71
shap _path -84
shap and -57
shap as -160
shar -150
shar a -373
shar cook -80
shar driv -154
shar functionalit -53
shar invitation -192
shar it -257
shar on -106
shar or -77
shar permission -56
shar recipient -198
shar root -58
shar utilit -86
shar variabl -145
shar with -231
sharepoint -99
she -167
she _path -167
sheet -172
sheet a -75
sheetnam -96
sheetnam a -96
sheetnam c -96
sheikh -110
sheikh _email -110
shell 374
shell auto -225
shell command 51
shell languag -205
shell python -62
shell sourc -116
shell specific -60
shell to 310
shell tool 149
shift -221
shift _name -99
shift exist -73
shift remain -52
shim -111
shim _url -61
shim work -86
ship -97
ship the -56
shipp -143
shoot -186
shop -65
shopif -714
shopif admin -155
shopif ai -127
shopif apis -87
shopif cli -159
shopif function -172
shopif stor -138
shopif them -175
shopif tool -420
shopify -230
shopify checkout -86
shopify customer -84
shopify official -53
shopify quer -146
shopifyql -290
shopifyql quer -163
shopifyql shopify -146
short -465
short liv -64
short long -75
short name -111
short snippet -151
short summar -313
short topic -127
shortcut -177
shortcut or -132
shortcut to -67
shorter -71
shorter hex -63
shorthand -62
shorthand wher -64
shot -76
shot shell -76
should alway -213
should avoid -166
should be -339
should boost -81
should chang -113
should completel -95
should contain 320
should execut 346
should extract -64
should find -140
should have -163
should help -184
should i -85
should includ -80
should make -192
should map -125
should match -52
should not 173
should now -71
should only -171
should return -469
should sync -139
should test -312
should trigger -150
should use -219
should work -65
should writ -53
show _name -51
show a 103
show current -94
show den -66
show first -55
show hidden -67
show how -70
show logs -72
show me 216
show nightl -59
show only -178
show original -69
show paragraph -70
show prompt -117
show session -124
show the -376
show which -71
show why -153
shower -251
shower grab -62
shown -177
shown first -162
shown in -151
shown once -294
showsemanticerror -77
shrink -107
shrink working_ -75
shutdown -163
sibl -227
sibl folder -203
side -213
side effect 109
side look -177
side of -61
side with -181
sideindex -56
sideindex path -56
siginfo -125
siginfo _code -109
siginfo _path -89
sign -247
sign _num -58
sign in -337
sign out -136
sign releas -69
sign secret -82
sign up -116
signal -466
signal _code -88
signal can -77
signal check -165
signal input -219
signal that -117
signal to -116
signatur 146
signatur are 140
significant -200
significant let -154
significant modification -62
significantl -164
significantl faster -107
significantl smaller -59
signin -167
signin from -85
signout -158
signout sign -94
signup -51
sigusr -79
sigusr on -79
silentl 220
silentl drop -53
silentl read 147
silentl truncat -116
silverio -63
silverio and -63
sim -133
similar -78
similar _enough_ -142
similar goal -181
similar in -108
similar question -95
similar to -358
similarit -99
similarit to -87
similarl -86
similarl to -71
simpl -470
simpl add -284
simpl field -124
simpl impossibl -127
simpl nod -93
simpl now -114
simpl number -128
simpl object -73
simpl open -109
simpl path -74
simpl postgr -61
simpl quer -87
simpl text -130
simpl tiny -51
simpl way -127
simplest -146
simplest api -60
simplest for -98
simplif -239
simplif from -115
simplif onboard -128
simplif your -140
simulat -214
simulation -134
simulation it -82
simulator -316
simulator and -69
simulator build -108
simulator runtim -106
simulator selector -127
simultaneousl -187
simultaneousl start -75
sinc 142
sinc _num -136
sinc as -148
sinc epoch -163
sinc it 97
sinc last -125
sinc the 65
sinc they 151
sinc you -100
singl -469
singl action -154
singl call -160
singl cell -61
singl command -166
singl commit -191
singl container -56
singl file -225
singl gcloud -100
singl ideall -81
singl instanc -56
singl line -145
singl operation -77
singl packag -108
singl page -54
singl percent -130
singl set -102
singl tool -185
singl user -121
singl workspac -146
singular -96
singular str -96
site 54
site _code -130
site firecrawl -89
site that -95
sitter -196
sitter bash -177
situation -301
situation is -188
situation wher -97
situation you -215
siz -275
siz alignment -98
size -404
size gzipp -68
size is -73
size kb -143
size limit -105
size of -98
size originpolic -56
size sensitiv -53
size the -100
size to -117
ski -138
ski water -70
skill -171
skill project -72
skill then -203
skip 127
skip _code -101
skip for -150
skip it -151
skip shap -84
skip the 195
skip this -176
skipp 72
sku -63
slack -220
slack chat -146
slack handl -148
slash -296
slash and -76
slash character -57
slashbreak -61
slashbreak within -61
slew -76
slew of -76
slic -134
slic _num -60
slightl -178
slightl easier -175
slim -102
slim and -93
slot -191
slot in -191
slow -138
slow or -61
slow startup -91
slowdown -95
slower -173
slower check -150
slug -416
slug from -85
slug is -177
slug obtain -78
slug of -167
small -314
small _num -60
small and -51
small chang -58
small contextual -60
small fast -52
small fil -123
small implementation -92
small incremental -70
small kb -68
small performanc -192
small px -71
smaller and -153
smaller fil -93
smaller footprint -85
smaller install -118
smaller more -61
smaller output -59
smaller than -83
smart -287
smart detection -188
smart featur -109
smart grid -87
smart recip -160
smart syntax -81
smith -54
smol -53
smol toml -53
smoothl 57
smoothl on -66
smtp -201
smtp addres -163
snapshot -359
snapshot of -127
snapshot to -186
snell -162
snell _email -162
snip -57
snippet -167
snippet and -191
snippet are -117
snippet do -151
snippet in -93
snippet of -155
snippet together -173
snorkel -206
snorkel div -70
so 465
so check -152
so do 148
so error -55
so if -245
so in 192
so it 122
so it's -165
so no -141
so on -68
so per -84
so resiz -125
so respons -181
so that 502
so their -99
so thos -84
so to -71
so trigger -72
so unauthoriz -113
so under -93
so use -282
so vitest -67
so we -198
so will -80
so you -328
soft -180
soft delet -161
softwar -192
softwar is -109
softwar licens -62
solel -92
solel on -61
solution -450
solution as -182
solution hypothesi -126
solution with -86
solv -329
solv and -63
solv the -175
solv them -115
some -530
some application -67
some behavior -58
some documentation -60
some helper -174
some of -293
some other -246
some part -93
some reason -122
some sourc -181
some special -85
some test -111
some unicod -57
some valu -61
someth -89
someth includ -187
someth like -106
someth now -98
someth real -79
someth smaller -123
someth with -82
sonanc -163
sonanc brand -89
sonanc jam -117
soon 139
soon as 139
sort -523
sort by -187
sort direction -101
sort in -127
sort of -202
sort order -245
sort result -140
sort the -241
sourc -458
sourc _code -56
sourc _name -58
sourc and -202
sourc are -120
sourc branch -110
sourc chang -52
sourc code -225
sourc content -131
sourc control -67
sourc data -69
sourc directl -135
sourc effectivel -133
sourc embedd -116
sourc file -292
sourc for -53
sourc if -74
sourc in -237
sourc is -137
sourc languag -209
sourc line -165
sourc link -174
sourc map -156
sourc maps -153
sourc node -176
sourc of -254
sourc or -88
sourc own -68
sourc path -97
sourc position -77
sourc project -60
sourc reputation -83
sourc sentenc -115
sourc snippet -132
sourc so -99
sourc softwar -62
sourc tarball -117
sourc text -92
sourc that -105
sourc the -163
sourc to -73
sourc with -85
source -196
source filenam -128
source line -136
sourcecontent -79
sourcecontentfor -114
sourcecontentfor s -115
sourcefil -120
sourcemap -473
sourcemap _url -57
sourcemap are -164
sourcemap aren't -144
sourcemap for -108
sourcemap has -53
sourcemap to -218
sourcemapconsumer -270
sourcemapconsumer prototyp -67
sourcemapgenerator -258
sourcemapgenerator low -129
sourcemapgenerator prototyp -87
sourcemapgenerator which -148
sourcenod -300
sourcenod from -217
sourcenod high -90
sourcenod prototyp -215
sourcenod provid -85
sourcepdfpath -172
sourceroot -113
sourcescontent -113
sourcescontent arra -95
spa -168
spa gym -61
spac _code -91
spac indentation -90
spac separat -90
sparingl -262
spars -152
spars embedd -157
spas -75
spas that -65
spawn -189
spawn and -88
spawn formatter -95
spawn function -96
spawn of -83
spe -254
spe length -62
spe of -53
spe up -88
spe whil -95
spec -321
spec can -97
spec compliant -53
spec fil -198
spec flow -61
spec for -85
spec id -69
spec is -88
spec sourc -109
special -200
special character -72
special circumstanc -85
special float -95
special thank -58
special user -66
specializ -236
specializ angular -155
specializ start -130
specif -560
specif by -108
specif condition -60
specif contact -51
specif content -315
specif direction -93
specif director -98
specif either -72
specif event -80
specif if -104
specif in -334
specif it -128
specif leav -105
specif location -90
specif notebook -98
specif object -67
specif path -53
specif signal -209
specif the -306
specif this -119
specif whether -57
specif which -109
specific -443
specific about -56
specific action -115
specific and -295
specific as -146
specific commit -173
specific data -128
specific documentation -87
specific exclusion -78
specific extraction -60
specific field -53
specific fil -179
specific file -50
specific help -150
specific issu -58
specific languag -53
specific location -96
specific messag -87
specific nod -110
specific nois -109
specific not -92
specific operation -66
specific operator -60
specific project -241
specific record -88
specific result -98
specific section -88
specific setting -76
specific structur -82
specific syntax -51
specific terminolog -105
specific this -62
specific thread -63
specific to -188
specific typ -122
specific use -80
specific user -97
specific version -53
specific workflow -53
specific workspac -247
specific your -123
specificall -303
specificall requir -173
specification -441
specification can -119
specification in -55
specification to -224
specifier -97
specifier includ -58
specify -151
specify both -81
speculativel -188
split 118
split into -200
split the -58
spoken -52
spoken between -52
sponsor -269
sponsor by -81
sponsorship -70
sponsorship can -70
sport -136
spot -169
sprit -146
sprit d -146
sql -78
sql and -52
sql in -162
sql quer -232
sql replac -120
sql statement -160
squar 75
squash -271
squash _name -149
squash commit -124
squint -96
src -277
src _path -214
src _url -155
sse -142
sse _path -142
ssh 312
ssh command -99
ssh keys 51
ssh public 155
st -135
st of -135
stabilit -171
stabl -257
stabl diffusion -131
stabl version -84
stack -369
stack auth -319
stack overflow -154
stack ts -79
stackfram -274
stackfram _path -274
stackprovider -98
stackprovider _code -98
stackserverapp -170
stackserverapp from -126
stackserverapp getuser -125
stackthem -98
stag -473
stag _num -91
stag after -171
stag all -95
stag area -139
stag at -81
stag chang -244
stag in -194
stag must -74
stag of -79
stag one -74
stag suffix -63
stag to -193
stag when -233
stal -51
standalon -238
standalon component -54
standalon if -105
standalon librar -137
standard -245
standard _url -76
standard desktop -67
standard field -84
standard for -77
standard practic -79
standard proces -253
standard qualit -97
standard schema -54
standard time -179
standard unix -89
standardiz -53
standardiz the -53
star -342
star _num -79
star are -234
star rating -69
starr -147
starr and -138
start -180
start _code -127
start _name -210
start a 208
start agent -58
start an -105
start and -263
start application -67
start are -72
start benchmark -221
start by -221
start checkout -172
start content -75
start date -85
start do -89
start doctoc -65
start end -87
start file -88
start from -188
start guid -107
start line -94
start or -199
start over -117
start point -276
start record -71
start timestamp -53
start user -157
start valu -59
start with -79
start work -216
start writ -168
start your -265
startdat -170
startdat enddat -114
startdatetim -218
startdatetim _path -201
startdatetim enddatetim -82
startindex -137
startindex raw -102
startindex size -56
startofsourcemap -110
startswith -155
startswith contain -126
startup due -91
startup found -232
stas -96
stas kelvich -96
stash -123
stat -605
stat and -60
stat are -98
stat detect -54
stat of -325
stat open -124
stat to -65
stat use -99
stat what -78
stat without -74
statefulset -59
statement -303
statement are -68
statement import -108
statement parameter -105
static -251
static asset -56
static site -107
static type -66
statistic -252
statistic for -107
statistic pre -122
statisticall -91
statisticall analyz -91
statu -462
statu _name -96
statu and -222
statu check -111
statu for -103
statu in -125
statu includ -138
statu indicator -67
statu is -124
statu may -60
statu name -65
statu of -222
statu on -95
statu updat -130
statu valu -76
status -248
status by -156
status for -82
stay identical -55
stay up -117
stay valid -87
stderr -182
stderr when -86
stderr whil -95
stdin -161
stdio -154
stdio mode -154
stdout -154
stdout tty -141
steer -158
steer committe -158
step _num -187
step and 118
step are -114
step befor -150
step by -272
step cli -68
step from 116
step in -358
step involv -112
step is -205
step iterativ -85
step migration -75
step not -96
step proces -79
step solution -54
step to 178
step tutorial -69
step which -94
steven -223
steven r -223
steward -219
steward have -104
steward manag -70
steward rotation -105
stewart -168
stewart x -168
still -458
still be -80
still pass -72
still research -108
ston -53
ston logo -53
stop -270
stop after -137
stop an -80
stop befor -71
stop call -173
stop poll -93
stop the -207
stop work -255
stopdirector -270
stopdirector _code -240
stopp -241
stopp or -108
stopp with -131
stopp you -108
stor -148
stor _name -73
stor a -203
stor command -87
stor creation -71
stor credential 120
stor custom -83
stor execution -150
stor in 141
stor it -238
stor metric -146
stor multi -98
stor of -166
stor on -97
stor output -122
stor requirement -112
stor review -61
stor screenshot -168
stor that -149
stor the 166
stor user -214
storag -202
storag _name -73
storefront -213
storefront graphql -150
storefront implementation -107
storefront question -120
str -163
str _code -235
str _url -64
str and 186
str arra -126
str as -236
str constant -342
str content -220
str exampl -96
str expirationdatetim -121
str for -95
str format -141
str has -394
str in -78
str instead -66
str into -96
str is -227
str it'll -217
str match -115
str or -53
str parameter -99
str pass -124
str replacement -97
str return -141
str snippet -57
str stat -100
str that -131
str the -334
str to -368
str umd -176
str valu -459
str with -297
str zoom -159
straight 162
straight to 162
strateg -277
strateg can -82
strateg couldn't -70
strateg guid -75
strateg to -133
stream -297
stream pip -63
stream the -57
streamlin -61
streamlin tool -61
strict -195
strict check -167
stricter -154
stricter and -124
strictl -87
strictl tsd -80
stricttemporal -108
string -355
string and -309
string be -59
string e -233
string that -58
string to -53
string wher -88
stringif -362
stringif _url -165
stringif benchmark -59
stringif mb -81
stringif omit -63
stringif which -125
strip -264
strip api -76
strip comment -140
strip json -81
strip the -105
strip trail -150
stripp -127
stripp them -129
strong -260
strong and -59
strong performanc -117
strong read -114
strong try -188
strongl -85
strongl recommend -62
struct -307
struct for -307
structur -358
structur and -124
structur ast -60
structur connection -144
structur data -135
structur depend -84
structur document -138
structur without -140
structur word -82
stuck -60
stuck proces -60
stud -119
stud participation -119
studio -150
stuff -110
stupidl -60
stupidl easy -60
styl -384
styl and -162
styl as -76
styl comment -63
styl for -89
styl globall -96
styl imag -62
styl in -50
styl manipulat -56
styl modul -99
styl output -137
styl page -62
styl them -53
styl with -139
styl you'd -71
stylelanguag -107
stylelanguag _code -107
stylelint -156
stylelint and -87
stylelint postcs -121
sub -263
sub pipelin -153
sub support -138
subcommand -187
subcommand _name -133
subcommand are -76
subdirector -273
subdirector at -126
subdirector within -121
subdomain -151
subdomain in -152
subfolder -80
subfolder insid -82
subgroup -144
subject -413
subject body -120
subject from -51
subject location -63
subject to -150
submission -159
submission the -91
submit 68
submit bugs -130
submit feedback -208
submit for -112
submit it 166
submitt -265
submitt as -104
suboptimal -55
suboptimal and -55
subpath -278
subpath _path -82
subpath conditional -66
subpath is -56
subpath to -172
subscrib -240
subscrib to -236
subscribedsku -187
subscribedsku or -187
subscriber -121
subscription -217
subscription by -158
subscription contract -130
subscription creation -76
subscription expir -139
subscription for -153
subscriptionremov -61
subscriptionremov reauthorizationrequir -61
subsequent -121
subsequent angular -134
subsequent call -353
subsequent operation -192
subsequent request -60
subsequent respons -160
subsequent sequential -76
subsequent tool 79
subsequentl -193
subsequentl get -131
subsequentl mov -78
subset -181
subset of -188
subshell -160
substitution -435
substitution and -62
substitution body -81
substitution coproc -90
substitution of -57
substitution shar -99
substr -241
subtask -255
subtask of -187
subtopic -126
subtre -283
subtre unresolv -201
succe -106
succe silentl -106
succeed -79
succes -270
succes _path -82
succes data -123
succes feedbackid -57
successful -208
successful request -103
successful test -63
successfull 69
successfull appl -119
successfull written -197
successiv -67
successiv screenshot -67
such -56
such script -112
such that -253
such when -187
sufficient -108
sufficient for -108
suffix -187
suggest -424
suggest an -97
suggest and -236
suggest fix -157
suggest the -109
suggest to -68
suggest try -154
suggest us -54
suggestion -124
suit -369
suit _url -219
suit of -84
suitabl -145
suitabl for -145
sum 138
sum locall 155
summar -76
summar and -88
summar click -114
summar detail -73
summar field -111
summar report -67
summar statu -124
summar strong -66
summar this -62
summar tsc -75
summariz a -119
summariz the -271
summariz translat -206
summariz updat -58
sunda -97
sunda monda -97
sup -215
sup _num -107
sup _path -169
super -102
super slim -93
supersed 235
suppl 200
suppl even -149
suppl map -237
suppl sourc -111
suppl the 203
suppl then -73
supplement -125
supplement from -125
supply -157
supply _name -126
supply it -100
supply messag -51
support _name -93
support _num -82
support _url -124
support all -217
support and -157
support ansi -129
support args -220
support aws -244
support both -233
support button -137
support by -307
support command -211
support comment -114
support detection -94
support direct -170
support do -52
support enabl -135
support escap -94
support expand -77
support extend -73
support featur -65
support fil -61
support filter -213
support follow -73
support for -351
support formatter -211
support from -261
support git -216
support github -242
support globb -163
support in -265
support is -171
support languag -428
support list -65
support me -56
support modern -64
support nanosecond -59
support of -111
support onlin -140
support only -136
support operation -176
support opt -99
support optional -69
support pagination -271
support partial -238
support posix -142
support recursiv -204
support resourc -89
support search -92
support special -66
support startswith -126
support support -66
support syntax -58
support templat -57
support the -340
support them -168
support this -137
support to -195
support track -75
support typescript -198
support unidirectional -107
support updat -54
support us -58
support valu -192
support variabl -138
support with 262
support would -95
support yet -91
suppos 144
suppos to 216
suppos you -181
sure 184
sure i'll -175
sure that 56
sure the 141
sure typ -83
sure you -457
surfac -297
surfac checkout -109
surfac likel -112
surfac on -77
surfac topic -109
surnam -99
surnam displaynam -99
surround -69
surround xml -71
surve -187
surve question -187
survey -60
survey an -60
surviv 87
surviv a 87
suspend 107
suspend until 126
svg -300
svg are -110
svg graphic -117
svgo -87
svgo stylelint -87
swip -231
swip from -103
swipeabl -56
swipeabl bubbl -56
switch -196
switch to -52
symbol -252
symbol are -129
symbol you -60
symmetrical -177
sync and -182
sync from -149
sync method -232
sync of -73
sync sh 143
sync variant -70
sync with -175
sync wrapper -86
synchroniz -165
synchroniz a -166
synchronou -299
synchronou api -94
synchronou function -174
synchronou method -100
synchronou read -56
synchronou version -157
synonym -61
syntax -476
syntax _num -73
syntax but -238
syntax by -55
syntax detection -81
syntax etc -53
syntax for -129
syntax may -58
syntax of -253
syntax that -93
syntax through -108
syntax tree -100
system 475
system and -203
system creat -144
system for -139
system health -126
system if -125
system mac -124
system messag 270
system node -74
system only -127
system operation -200
system overrid 132
system path -212
system plugin -75
system present -128
system prompt 331
system regardles -176
system the 175
system uses -190
system via -197
system which -170
system will -51
systemd -100
systemd servic -100
systeminfo -201
systeminfo operat -201
t -194
t _name -50
t _num -130
t element -67
t new -50
t old -50
t r -91
tab -458
tab index -83
tabl -488
tabl body -51
tabl e -67
tabl ids -128
tabl in -138
tabl is -117
tabl of -255
tabl row -50
tabl rows -68
tabl show -71
tabl under -128
tabl user -131
tabl with -78
tableidentifiersonl -119
tabs 104
tag -550
tag default -61
tag gid -97
tag ids -91
tag in -145
tag is -126
tag messag -108
tag of -209
tag optional -59
tag to -183
tag whil -78
tagg -236
tags -545
tags are -135
tags from -296
tags to -337
tail -258
tail behavior -96
tail lin -125
tail result -154
tak -516
tak _name -88
tak a -114
tak another -57
tak away -137
tak in -61
tak precedenc -110
tak to -57
tak too -106
take 86
take _num -55
take in -189
take plac -203
take screenshot -100
take slot -191
take successiv -67
take the 158
take time -126
take use -51
taken -224
taken by -183
taken from -99
tap -132
tarball -165
tarball are -117
tarball buffer -81
targ -108
targ extend -62
target -289
target a -149
target and -50
target branch -93
target brand -164
target commit -106
target date -60
target distanc -70
target field -71
target find -75
target folder -65
target languag -109
target page -139
target rul -164
target the -110
target version -134
target vuetif -85
target webpag -108
targetpath -195
targetpath _path -191
task -289
task _code -59
task after -70
task and -614
task as -133
task bas -55
task befor -102
task board -60
task chat -105
task concurrentl -78
task don't -105
task effectivel -175
task execution -68
task for -156
task from -94
task function -351
task gid -188
task has -61
task id -263
task in -380
task includ -105
task insid -80
task involv -97
task leak -68
task list -323
task map -234
task may -68
task must -152
task operation -69
task result -280
task runs -51
task statu -217
task that -256
task to -308
task todo -67
task was -82
task wher -63
task will -155
task with -162
task without -108
taskresult -205
tcp -101
teach -69
teach me -69
teal -76
teal dark -76
team -458
team _code -93
team _url -103
team all -183
team and -100
team are -84
team associat -63
team creator -97
team host -78
team id -56
team meeting -71
team member -236
team own -60
team rps -53
team scop -115
team sign -69
team to -62
team user -166
team workspac -109
teamid -225
teamid _code -121
teammat -154
teamsforbusines -170
technical -347
technical comfort -75
technical documentation -96
technical implementation -245
technical steer -158
technical valu -160
techniqu -51
telemetr 82
telemetr default -67
telemetr opt -116
telemetryenabl -134
telemetryenabl boolean -134
tell 328
tell bas -120
tell me 156
tell that -81
tell the 126
tell us -59
temp -225
temp director -225
templat -476
templat _ -128
templat to -72
templat variabl -57
templat we'd -70
templat with -144
temporal -292
temporal api -101
temporal disabl -59
temporal implementation -189
temporal slow -61
temporal to -66
temporal typ -64
temporar -462
temporar branch -443
tempt -80
tempt to -82
ten 188
tenant -145
tenant localaccount -65
tenni -165
term -179
term are -113
term for -131
term is -73
term of -87
term support -171
term to -139
term with -98
terminal 274
terminal and 114
terminal color -97
terminal or -257
terminal output -121
terminal process -188
terminal session -211
terminal to 79
terminal work -93
terminat -392
terminat a -135
terminat all -105
terminat execution -132
terminat forcefull -68
terminat gracefull -90
terminat the -198
terminolog -113
terminolog dur -60
test -272
test _code -142
test _path -233
test _url -61
test against -59
test alway -126
test and -299
test api -55
test are -304
test asterisk -149
test cas -70
test data -113
test documentation -83
test env -59
test expression -71
test fail -56
test failur -100
test fil -131
test file -174
test for -273
test framework -235
test from -150
test in -228
test input -72
test it -312
test js -116
test metadata -116
test much -80
test pass -89
test procedur -210
test provid -187
test rais -87
test result -260
test run -251
test statu -89
test still -72
test styl -96
test suit -127
test that -83
test the -221
test thousand -106
test to -146
test tsx -64
test with -292
test your -111
text -92
text _code -240
text _num -148
text _path -155
text abov 137
text and -186
text as -88
text be -127
text bear -70
text br -143
text content -424
text corpora -117
text encoding -125
text field -247
text fil -273
text for -198
text format -291
text from -82
text in 209
text includ -164
text into 52
text is -55
text messag -184
text of -83
text on -142
text or -296
text parameter -115
text prompt -96
text regardles -79
text retrieval -136
text return -338
text styl -145
text then -145
text to -586
text when -62
text will -111
th -264
th it -125
th of -135
th to -151
than -263
than _num -250
than a -104
than fetch -60
than guess -171
than one -72
than or -172
than other -62
than read -71
than sequentiall -63
than the 112
than this -95
than v -71
than you -196
thank -276
thank goes -84
thank to -186
thank you -88
that 492
that a 103
that alread -270
that also -129
that an -106
that and -202
that any -70
that appear 132
that are -439
that aren't -79
that asid -95
that belong -90
that both -167
that branch -162
that bundl -56
that by -162
that can -244
that cancel -96
that case -209
that check -134
that come 90
that connection -72
that consist -124
that contain -362
that could -131
that creat -351
that discourag -118
that do -74
that does -257
that download -70
that drov -159
that each -117
that emphasiz -141
that enabl -91
that endpoint -60
that exist -175
that explicitl -187
that extend -55
that fail -65
that fair -127
that field -104
that file -144
that folder -235
that foo -86
that function -146
that handl -158
that has -164
that have -274
that hide -202
that i -170
that identif -206
that in -53
that includ -65
that indicat -61
that instanc -111
that is -326
that isn't -71
that it 186
that later 67
that lead -69
that link -117
that make -98
that match 111
that may -131
that mention -83
that might -87
that mov -119
that must -309
that nam -125
that need -314
that no 112
that not -63
that older -93
that organiz -143
that originall -178
that out -130
that owns -98
that parent -157
that piscina -51
that plain -78
that position -160
that power -138
that precondition -111
that preserv -73
that project -61
that projectslug -238
that receiv -225
that record -62
that region -66
that reject -51
that represent -93
that request -124
that requir -329
that result 119
that retr -169
that return -158
that runs 52
that same -129
that script -77
that sell -149
that sender -108
that should -172
that smtp -84
that snippet -84
that sort -125
that sourc -135
that standardiz -53
that support -130
that target -106
that terminat -117
that the 466
that their 181
that ther -71
that there -67
that thes -63
that they -103
that this 255
that thread -140
that tool -162
that touch -161
that trigger -221
that turn -91
that user -148
that var -54
that want -82
that warn -100
that was -170
that were 102
that will -524
that work -188
that would -448
that you 126
that your -60
the 400
the _code -426
the _file -128
the _name 215
the _num -278
the _path -246
the _private 300
the a -155
the abov -56
the absolut -203
the accept -168
the acces 110
the account 175
the accurac -240
the action -374
the activ -290
the actual -57
the add -204
the addres -205
the admin -164
the administrator 65
the agent 89
the ai -257
the album -108
the alias -143
the all -145
the alread -90
the altitud -237
the amount 257
the analysi -80
the analyzer -175
the anchor -103
the angular -215
the animat -188
the ansi -56
the answer -74
the apach -69
the app -576
the append -169
the applicabl -119
the application -287
the applyedit -152
the appropriat -97
the approval 227
the archiv 176
the argument 101
the arra -145
the art -130
the articl -83
the artifact -230
the ask -60
the asm -130
the assertion -139
the assistant 273
the associat -154
the ast -152
the async -84
the at -56
the attachment -397
the attende -112
the attribut -393
the audio -199
the auth 150
the authenticat -346
the authentication -280
the authorization 150
the automatic -188
the autoprefixer -121
the availabilit -194
the availabl -245
the aws 285
the backbon -99
the backend 57
the background 55
the balanc 255
the base 297
the basenam -90
the bash 222
the batch -180
the beginn -105
the behavior -161
the bell -60
the bench -100
the benchmark -200
the best -283
the better -190
the binar 118
the blam -121
the block -179
the body -199
the border -163
the bottom -174
the box -175
the branch 111
the browser 263
the bucket -392
the built -198
the burden -137
the byt -195
the calendar -225
the call 337
the callback -290
the caller 119
the cancellation -112
the capabilit -221
the case -99
the catalog -57
the categor -273
the cell -111
the center -72
the chai -96
the chaij -105
the chain -133
the chanc -103
the chang -412
the channel 119
the character -254
the chat -241
the cheapest 97
the check -98
the checklistitem -125
the child -244
the chosen -177
the circleci -290
the city -130
the classifya -156
the clientstat -149
the clipboard -246
the closest -155
the cluster 211
the code 92
the collection -395
the color -165
the column -188
the combin -166
the combination -124
the comment -109
the commitment -191
the compan 172
the compil -72
the compiler -104
the complet 89
the component -202
the composabl -149
the condition -99
the config -284
the configfil -95
the configur -89
the configuration 279
the connection -351
the consol -157
the constructiv -163
the contact -514
the container -313
the content 103
the contribut -135
the contribution -175
the convenient -163
the conversation 333
the conversationid -366
the cooki -345
the coordinat -200
the core -198
the correct -142
the correspond -122
the counterexample_ -65
the countr -193
the cpu -242
the crawl -113
the crawler -181
the creat -56
the createdb -229
the creation -112
the credit 134
the crm -282
the cronjob -136
the crosshair -232
the csv -275
the currentl -215
the curriculum -239
the cursor -139
the cycl -158
the data 217
the databas 290
the date -217
the day -316
the days -173
the debug -160
the default -81
the delet -122
the deletion -111
the dependenc -51
the deplo 202
the deployment -168
the depth -144
the description 96
the desir -167
the desktopcommander -209
the destination 104
the detect -62
the detection -70
the dev -106
the devengin -87
the devic -401
the device -130
the devtool -198
the diagram -60
the dialog -206
the diff -191
the differenc 105
the different -64
the direction -175
the directl -70
the dirnam -85
the discussion 121
the displa -98
the displaynam -179
the distanc -172
the docs -286
the document -353
the documentation -339
the dom -122
the domain -241
the download -136
the draft -406
the driv -291
the driveitem -82
the droplet -247
the earlier 305
the edit -127
the element -404
the email -224
the embedd -90
the emoji -58
the encounter -62
the encrypt -91
the endpoint -378
the engagement -101
the enter -161
the entir 209
the entit -256
the entr -234
the environment -116
the equivalent -63
the error -310
the esm -118
the essential -176
the estre -88
the event -158
the exact -447
the exampl -332
the excel -149
the excellent -109
the executabl -118
the execution -89
the exist -297
the exit -173
the expand -127
the expect -139
the expens -141
the export -362
the extension 81
the extglob -66
the extract -254
the extraction -50
the failur -169
the fallback -182
the fastest -178
the featur -63
the feedback -271
the fetch 167
the figma -197
the fil 51
the file -63
the filenam -257
the fill -81
the filter -195
the final -221
the firewall 193
the first 141
the flag -241
the fleet -103
the fn -217
the focus -92
the folder -270
the follow 151
the font -216
the form 62
the format -381
the formatl -79
the formatt -141
the formatter -355
the forward -259
the founder -165
the fourth -126
the front -163
the frontend -63
the full -311
the function -440
the fusion -130
the futur 77
the gate -210
the general -190
the generat -539
the generator -90
the get -99
the getmailtip -122
the gid -100
the gitter -174
the given -627
the global -183
the glossar -127
the goal -279
the graphql -231
the group -199
the handler -125
the head -129
the header -226
the helm -96
the help -230
the hidden 246
the high -66
the histor -270
the home 321
the host -308
the hrtimenow -136
the html -214
the http -215
the hubspot -363
the human -128
the hypothesi -133
the id -367
the idea -63
the identifier -59
the identit -250
the ids -97
the ifram -156
the iid -252
the imag -492
the import -295
the importer -54
the in -259
the inbox 109
the incom -69
the increas -78
the indentation -61
the index -494
the indic -111
the information -174
the initial -341
the initiativ -304
the input -240
the insert -78
the install -132
the installation -71
the instanc -178
the instruction 213
the integration -163
the internal 181
the internet -58
the isc -55
the ishidden -93
the issu -492
the item -397
the its -98
the javascript -63
the job -86
the json 114
the key -366
the keyboard -259
the keyr -223
the keys 78
the kind -142
the knowledg -257
the kubectl -70
the label -280
the last 143
the latest -406
the latitud -214
the latter -195
the left -200
the legac -139
the length -124
the lexical -139
the libc -94
the librar -307
the library -166
the licens -421
the licenseassignmentstat -70
the light -84
the lightweight -68
the limit -222
the limitation -237
the lin -104
the linear -181
the link -129
the linkedresourc -189
the linter -136
the list -60
the live -90
the llm -432
the local -127
the location -264
the login -339
the logo -187
the logs -230
the longitud -243
the lowest -116
the machin -55
the magic -206
the mailfolder -200
the main -377
the major -192
the mapp -164
the mapping -151
the maximum -296
the mcp -61
the meet -269
the memor -231
the mention -145
the merchant 184
the merg -306
the messag -324
the metadata 89
the method -212
the microarchitectur -99
the microsoft -55
the middl -63
the migration -350
the migrationreceipt -134
the mileston -152
the mime -216
the minimal -145
the minimum -234
the miss -174
the mit -246
the mobil -272
the mock -240
the mode 111
the model 300
the modern -84
the modification -118
the modul -378
the mongodb -278
the monitor 141
the month -221
the more -223
the most 58
the mr -219
the my -94
the n -218
the name -424
the namespac -250
the nativ -69
the nd -135
the nearest -77
the necessar -63
the need -303
the nest -133
the network -207
the new -179
the newl -254
the node -256
the nodej -108
the normal 98
the not 204
the note -196
the notebook -208
the notification -61
the number 50
the object -260
the objecttypeid -205
the observation -114
the occurrenc -106
the odata -241
the offset -115
the oldest -128
the on -177
the onboard -128
the one 198
the open 159
the operand -148
the operat -175
the operation -74
the operator -188
the opts -64
the order -522
the organization -204
the organizer -256
the original -394
the other 199
the outcom -212
the outlook -174
the output 105
the overrid -424
the owner -119
the ownerid -184
the oxidation -84
the packag 288
the pag -247
the page -406
the paginat -63
the parameter 143
the parent -244
the pars -147
the parser -185
the parsetre -53
the part -136
the partner -127
the password 97
the patch -198
the path -270
the pattern -274
the payment 249
the pdf -107
the performanc -208
the permission 219
the person 113
the persona -177
the pglit -56
the photo -55
the pipe -217
the pipelin -229
the pipelinechoicenam -164
the plain -220
the plan -266
the platform -174
the playground -170
the playwright -251
the plugin -161
the polic 186
the port -164
the portalid -151
the position -225
the possibl -173
the post -266
the postgr -119
the postman -202
the power -68
the pre 225
the preced 142
the prefer -104
the preferr -143
the previou -387
the pric -196
the principl -134
the privat 176
the problem -260
the proces 140
the process -95
the product 79
the profil -58
the program -235
the project 130
the projectslug -247
the prompt 110
the propert -291
the protect -181
the provid -356
the provision -53
the public 217
the pull 214
the purpos -71
the put -224
the q -112
the query -121
the question -57
the queu -120
the rang -212
the raw -201
the reaction -144
the read -316
the readm -377
the real 83
the reason -99
the recommend -355
the record -389
the recurr -129
the recurrenc -138
the red -135
the ref -194
the referenc -102
the region -116
the regular -98
the relation -89
the relativ -107
the releas -133
the releaser -227
the relevant -272
the relevantpag -70
the remain -204
the reminder -167
the remot 155
the repl -237
the repo -315
the repositor 90
the request -247
the requir -384
the reranker -226
the research -216
the resolution -216
the resourc -232
the respons -260
the response -294
the rest -178
the result 341
the retr -214
the return -98
the review -54
the rfc -238
the rich -133
the right -346
the roadmap -208
the robust -73
the role 154
the rollback -351
the root -143
the rows -256
the safe -130
the same -497
the sandbox -294
the sav -196
the scan 152
the scanner -96
the scen 145
the scenario -165
the schema -169
the scim -104
the scrap -70
the screen -96
the screenshot -197
the script -270
the search -345
the second 162
the secret -232
the section -337
the securit 179
the select -404
the selection -138
the sender -82
the sentenc 68
the separator -176
the sequenc -62
the ser -71
the serializer -92
the server -96
the servic 145
the session 84
the set -308
the setting 208
the shar -127
the shell 362
the shopif -317
the shopifyql -163
the short -153
the shrink -75
the sideindex -56
the sign 117
the simpl -74
the simplest -60
the simulator -239
the site -293
the size -115
the slack -146
the slug -177
the smart -160
the snapshot -153
the softwar -112
the solution -253
the sort -233
the sourc -406
the sourcemap -434
the spec -228
the specializ -130
the specif -471
the specific -286
the specification -283
the sql 61
the ssh 92
the stack -78
the stag -198
the standard -123
the start -338
the stash -178
the stat -318
the statu -216
the step 225
the stor -180
the str 97
the strateg -82
the string -53
the styl -145
the subcommand -133
the subset -98
the subtask -158
the successful -103
the suggest -157
the sum 141
the suppl -261
the support -299
the surfac -119
the swip -103
the symbol -83
the sync 209
the syntax -253
the system 65
the tabl -277
the tag -316
the target -234
the team -115
the templat -63
the temporal -221
the temporar -385
the tenant -120
the term -353
the terminal 389
the test 167
the text 150
the th -193
the them -230
the third -67
the thread -183
the threshold -67
the time -391
the timestamp -172
the tiniest -100
the titl -318
the to -320
the todo -192
the token 238
the tool 386
the toolkit -154
the top -388
the trac -98
the track 106
the transition -56
the translation -195
the traversal -201
the tree -217
the triag -110
the truncation -169
the tsc -112
the tsconfig -165
the turn -142
the tutor -208
the tutorial -69
the two -100
the typ -92
the type -366
the typescript -249
the uid -155
the uidomain -94
the underly -216
the undici -179
the unif -189
the uniqu -186
the universal -127
the unknown -82
the unset -188
the updat -275
the upgrad -115
the upload -157
the url -110
the usag -297
the use -182
the user 556
the useuser -87
the utc -189
the v -56
the valid -78
the valu 63
the variabl -274
the variable -276
the variou -173
the vast -108
the vector -137
the very -163
the visibilit -207
the vitest -127
the vs -117
the walk -202
the wasi -138
the wasm -149
the weather -131
the web -67
the webhook 264
the websocket -137
the week -173
the whol 108
the window -106
the wonderful -58
the work 139
the workaround -89
the workbook -84
the workflow 66
the workflowid -209
the workspac -63
the workspace -180
the worktre -88
the world -127
the writ -100
the wrong -99
the x -205
the xml -131
the y -139
the yaml -127
the yarn -75
the z -121
the zoneles -186
their 153
their ancestor -56
their background -165
their browser -238
their codebas -63
their content 245
their correspond -151
their crm -192
their docs -127
their edg -75
their employer -151
their entiret -124
their exact -96
their financial -151
their fund -232
their hubspot -208
their ids -93
their location -224
their mailbox -122
their nam -180
their operat -124
their other -95
their own -312
their payment -86
their propert -171
their quer -117
their rang -99
their repositor -144
their selection -81
their solution -182
their stor -150
their sync -70
their tool -126
their typ -224
their usag -89
their valu -206
their workload -74
them 280
them _file -248
them _num -54
them an -162
them and 113
them as 244
them becaus -63
them director -266
them displa -53
them entirel -129
them from -234
them in 153
them into -97
them itself -82
them project -68
them that -162
them to 226
them too -151
them until -225
them up 163
them when 165
them whil -152
them you -149
themselv -325
then 213
then _name -99
then a -79
then after -70
then an -82
then call 56
then can't -98
then cop -212
then deduplicat -145
then delet 179
then execut -284
then for -109
then make -124
then one -166
then pick -71
then poll -94
then prs -136
then retr -215
then run -327
then send 239
then summariz -86
then the -279
then they -96
then use -298
then you -162
ther 182
ther after -96
ther are -324
ther first -115
ther itself -176
ther was -238
there -117
there a -73
there only -67
therefor 199
therefor carr 148
thes allow -121
thes are -208
thes aren't -63
thes best -55
thes beyond -108
thes bottleneck -78
thes cas -228
thes command -83
thes default -92
thes definition -254
thes distribution -113
thes docs -69
thes fil -231
thes flag -133
thes form -102
thes format -106
thes generator -121
thes helper -148
thes instruction 181
thes invalid -124
thes keys -129
thes metric -67
thes mount -74
thes must -111
thes new -160
thes optimization -94
thes parameter -368
thes plugin -138
thes situation -215
thes stag -185
thes step -299
thes styl -50
thes tool -127
thes typ -100
thes valu -136
thes wonderful -84
they _path -117
they also -71
they came 90
they can -122
they cannot -58
they care -137
they do -201
they don't -120
they have -206
they interfer 154
they meant -120
they must 143
they need -352
they remain -52
they should -174
they typicall -126
they use -90
they want 108
they were -192
they will -123
they would -65
they'll -72
they'll appear -72
they'r -233
they'r outsid -130
they'r requirement -88
they'v -209
they'v complet -178
they'v made -107
thing -256
thing that -52
thing to -227
think -394
think even -76
think it -81
think of -130
think proces -166
think step -253
think that -51
think your -92
third -102
third lets -60
third part -65
this 402
this _code -187
this a -265
this after -258
this allow -182
this api -333
this approach -123
this are -212
this argument -103
this arra -144
this articl -69
this as 196
this audio -279
this becaus 70
this befor -439
this behavior -83
this but -63
this cach -103
this can -251
this cannot -324
this case -225
this chang -212
this circleci -87
this com -104
this command -376
this component -244
this configur -201
this convenienc -148
this conversation 133
this cop -90
this could 70
this creat -278
this data -100
this date -87
this definition -61
this directl -206
this director -90
this documentation -100
this endpoint -361
this ensur -101
this essentiall -111
this etag -129
this exampl -205
this exclud -87
this fail -162
this field -329
this file -453
this first -226
this flag -166
this for -176
this fork -51
this format -179
this from 196
this function 361
this general -90
this get -152
this globall -145
this guid -276
this happen -282
this help -182
this helper -192
this if -342
this immediatel -73
this includ -179
this information -229
this instead -410
this instruction 424
this is -235
this issu -176
this it's -72
this journe -187
this lets -137
this librar -291
this limit -130
this machin 103
this made -211
this mak -72
this map -243
this may -169
this mean -193
this messag 148
this method -243
this might -105
this modul -186
this month -61
this must 335
this name -194
this node -91
this not -60
this npm -52
this object -242
this one 133
this only -418
this operation -171
this option -424
this or -417
this over -93
this packag -515
this page -94
this parameter 237
this part 152
this path -228
this point -64
this postgr -96
this prevent -83
this program -67
this project -588
this propert -388
this proposal -74
this purpos -81
this quer -221
this reach -78
this remov -120
this repeatedl -70
this replac -78
this repositor -156
this requirement -58
this reset -158
this respons -109
this rule -55
this safeguard -226
this secret 98
this section -147
this sender -75
this server 388
this session 210
this sets -114
this should -429
this sinc 63
this situation -188
this skip -101
this sort -121
this sourc -271
this stag -91
this start -177
this static -107
this statu -213
this step 153
this support -65
this tabl -117
this task -327
this the -186
this this -140
this thought -57
this time -74
this to -95
this tool 256
this topic -243
this turn -260
this type -128
this typescript -103
this url -87
this user 119
this valu -349
this variabl -237
this warn -124
this way -241
this week -70
this when -355
this will -292
this without 117
this won't -133
this work -98
this workspac 271
this year -61
this you -340
thisparameter -239
thisparameter _code -239
thos -326
thos action -60
thos fail -110
thos fil -110
thos glob -54
thos relativ -84
thos utilit -171
thos version -120
though -170
though see -169
thought -294
thought but -97
thought can -62
thought even -52
thought if -189
thought need -140
thought number -188
thought revis -57
thought step -242
thought the 125
thoughtnumber -162
thousand -106
thousand of -106
thre -232
thre identifier -124
thre layer -111
thre tim -220
thread -346
thread communication -111
thread in -102
thread on -69
thread priorit -63
thread worker -114
threshold -247
threshold entit -63
throttl 82
through 342
through _name 88
through a -272
through an -102
through detect -57
through one -217
through self -119
through test -227
through the 62
through this 242
through to -122
throughput -83
throughput in -84
throw -297
throw a -115
throw an -145
throw error -160
throw pars -89
thrown 50
thrown if -94
thumbnail -105
thumbnail sets -59
thumbnail with -71
thumbsup -95
thumbsup rocket -95
thursda -97
thursda frida -97
thus -225
thus foo -85
thus not -235
ticket -53
tier -207
tier _num -169
tier and -62
tight -112
tight _num -95
tighten -69
tighten them -69
tild -101
tild path -101
tim -386
tim and -63
tim bas -117
tim faster -76
tim in -87
tim includ -87
tim per -134
tim telemetr -67
tim the -204
tim with -220
time -196
time _name -427
time _url -79
time and -82
time at -124
time code 147
time default -76
time format -74
time in -240
time internalreplymessag -87
time is 191
time iso -53
time it -177
time last -77
time of -349
time permission -130
time remain -109
time scheduledenddatetim -92
time secret -208
time that -462
time the 159
time they'll -72
time tip -113
time to -304
time use -199
time when -305
time you 107
time zon -180
time zone -222
time_ -70
time_ error -70
timekeep -66
timekeep quirk -66
timel -56
timel manner -56
timelin -208
timelin of -178
timeout -373
timeout for -126
timeout in -210
timeout reach -73
timeout to -217
timer -233
timer will -177
timestamp -386
timestamp for -114
timestamp in -241
timestamp iso -71
timestamp of -135
timezon -262
timezon and -210
timezon end -113
timezonestandard -164
timezonestandard path -164
timoth -150
timoth j -150
tiniest -100
tiniest and -100
tiny -128
tiny and -80
tiny api -69
tinybench -188
tinybench a -51
tinyexec -121
tinypool -211
tinypool _code -98
tinypool is -116
tinypoolchannel -93
tinypoolchannel _code -93
tinyrainbow -94
tip -443
tip creat -93
tip delet -164
tip for -121
tip in -72
tip list -169
tip updat -78
tips -110
titl -612
titl _name -106
titl and -262
titl of -366
tj -86
tj holowaychuk -86
tl -124
tl dr -124
tls -184
tmx -189
tmx file -179
to 306
to _code -171
to _email 371
to _num 86
to _path 141
to _private 181
to _url 623
to a -290
to abort -152
to abstract -85
to accept -216
to acces -456
to accommodat -88
to accomplish -212
to account 199
to acknowledg -123
to act 69
to action -64
to activat -93
to actuall -67
to additional -80
to addres -99
to adher -55
to adjust -129
to all -361
to allow 131
to almost -69
to alway -204
to an -323
to analyz -169
to another -385
to answer -112
to any 199
to anyon -89
to appear -264
to appl -357
to approv -299
to archiv -147
to ask 83
to assert -112
to assign -160
to attach 128
to attend -72
to authenticat 53
to automaticall -87
to avoid -310
to back -64
to be 161
to becom -155
to billabl -76
to bind -75
to blam -59
to both -104
to bson -61
to build -303
to bypas 250
to cancel -104
to cap -78
to carr 165
to cc -71
to chang -320
to check -402
to choos -235
to chunk -160
to circleci -132
to cj -63
to clear -319
to click -196
to clon -62
to clos -86
to code -174
to collect 88
to combin -204
to comment -195
to commit -125
to compar -195
to compiler -91
to complain -247
to complement -61
to complet 195
to configur -85
to confirm 273
to connect -362
to construct -130
to contain 150
to container -85
to continu 120
to contribut -104
to control -151
to convert -68
to copy -188
to correctl -103
to count -85
to creat -560
to crm -67
to customiz -131
to cut -80
to date -229
to deactivat -134
to deal -133
to debug -171
to decid -226
to default -81
to defin -206
to delet -378
to describ -298
to detect -243
to determin -290
to diagnos -184
to different -59
to directl -173
to disabl 88
to discover -365
to disk -231
to displa -103
to do -418
to download -193
to drop -101
to duplicat -121
to each 294
to ease -179
to easil -55
to edit -220
to emb -206
to emulat -200
to enabl -146
to end -181
to ensur -340
to establish -218
to eval -214
to ever -299
to examin -199
to exclud -247
to execut -540
to expand -114
to expect -139
to experiment -97
to explor -141
to extract -291
to fals -238
to fast -85
to fetch -438
to fil -238
to file -194
to fill -377
to filter -231
to find -431
to finish 257
to first -163
to fix -162
to focu -117
to follow 101
to for -84
to forc -80
to fork -95
to format -269
to forward -181
to free -181
to fulfill -233
to gather 93
to generat -373
to get -180
to give -186
to go -197
to grant -67
to gues -169
to hacker -86
to handl -266
to have -258
to head -80
to help -258
to hover -141
to identif -214
to ignor -175
to implement -126
to improv 91
to in -292
to includ -524
to index -71
to indexeddb -192
to infer -162
to initializ -142
to insert -228
to inspect -255
to install -358
to instanciat -82
to instead -88
to integrat -93
to interact -187
to interpret -67
to is -52
to isolat -104
to it 55
to iterat -54
to javascript -96
to json 70
to just -96
to kat -63
to keep 194
to knip -58
to launch -135
to learn -178
to leav -235
to limit -132
to lint -152
to list -376
to llm -301
to load -108
to locat -57
to look -123
to lowest -57
to lts -55
to main 129
to maintain -210
to make -380
to manag -84
to manuall -172
to mark -65
to match -407
to matter -109
to mb -139
to me 179
to merchant -64
to merg -291
to messag -66
to microsoft -97
to migrat -283
to millisecond -151
to minif -116
to minimist -56
to mode -186
to model -83
to modern -50
to monitor -85
to move -219
to narrow -323
to navigat -240
to new -134
to node -125
to nodej -100
to notif -211
to observ -176
to obtain -217
to official -231
to one -185
to only -142
to open -531
to operat -150
to opt -197
to optimiz -137
to order -152
to organiz -99
to other -272
to our 141
to output -56
to overrid -80
to packag -63
to page -129
to pars -189
to pass -172
to patch -179
to perform -403
to persist -307
to pick -66
to plac -138
to poll -99
to popular -75
to populat -129
to post -308
to postman -203
to power -175
to pres -280
to preserv -133
to prevent 74
to preview -117
to print -198
to prioritiz -67
to process -60
to produc -95
to project -61
to propert -116
to pull -172
to push -259
to quer -95
to question -59
to quickl -60
to rank -132
to re -54
to reach -165
to read 114
to reapeat -57
to rebas -111
to rebuild -115
to receiv -205
to recipient -233
to record -311
to redirect -239
to reduc -56
to refin -152
to regenerat -128
to regex -66
to remov -307
to renam -63
to render -163
to reorder -91
to repl -147
to repla -65
to replac -300
to report 69
to represent -55
to request -320
to requir -153
to rerank -224
to rerun -237
to research -100
to reset -110
to resolv -269
to respect -127
to respond -407
to restor -136
to restrict -84
to resum -191
to retain -135
to retriev -420
to return -275
to reus -64
to review -149
to rewrit -132
to rollback -98
to run -347
to rust -93
to s -85
to sampl -125
to save -371
to scal -136
to scan -182
to scop -58
to scrap -139
to scroll -96
to search -353
to see 123
to select -540
to send -100
to sensitiv -73
to separat -280
to serv -124
to set -424
to setup -208
to shorter -71
to show -164
to sign -191
to simplif -140
to skip -248
to solv -230
to sort -177
to sourc -67
to spe -88
to specif -129
to stag -106
to start -288
to stderr -160
to stdin -154
to stop -134
to stor -394
to subject -261
to submit -296
to subscrib -203
to suggest -97
to summariz -172
to support -283
to surfac -141
to swip -172
to tag -66
to take -266
to target -50
to terminat -96
to test -262
to that -236
to the 277
to their 93
to thes -100
to throw -82
to toml -66
to track -320
to transfer -56
to transform -90
to transvers -102
to travers -102
to trigger -219
to trim -56
to tty -165
to type -167
to typescript -78
to typescript_ -59
to unassign -77
to understand -318
to uniquel -148
to unsafel -103
to updat -483
to upgrad -93
to upsert -182
to upstream -51
to us -229
to use -275
to user -115
to utc -78
to v -164
to validat -200
to verif 99
to view -227
to wait -447
to walk -102
to wasm -146
to webassembl -245
to what -132
to wher 70
to which -293
to within -51
to work -231
to writ -88
to yaml -60
to your -58
tobe -204
tobe _code -204
tobean -320
tobean _code -280
tobecallablewith -145
tobecallablewith _code -146
toc -133
toc _url -58
toc generat -58
toc pleas -103
toda -128
toda then -86
todo -312
todo as -67
todo in -70
todo map -195
todo task -162
todo to -195
todotask -81
todotask object -83
todotasklist -126
todotasklist id -73
todotasklist object -79
todotasklistid -59
todotasklistid from -59
toequaltypeof -149
toequaltypeof _code -108
toextend -230
toextend _code -184
toextend is -91
together 80
together see -83
together to -173
together with 162
toggl -198
toggl _name -51
toggl namespac -101
tohavepropert -200
tohavepropert _code -195
tojson -97
token 75
token and 69
token as 218
token by -139
token cost -126
token for -582
token in -53
token is -308
token limit -146
token nadd -96
token offset -96
token provid -170
token to 263
token usag -62
tokenfilter -149
tokeniz -125
tokeniz the -125
tokenizer -170
tokenizer _url -126
told 185
told the -84
tolerant -244
tolerant parser -108
tomatchobjecttyp -143
tomatchobjecttyp _code -173
tomatchtypeof -150
tomatchtypeof _code -98
tomatchtypeof deprecat -58
toml -232
toml is -53
toml test -149
toml typ -64
toml type -78
toml v -53
toml valu -59
tomldat -124
tomldat _code -78
tomldat object -73
tone -223
tone together -102
too -351
too broad -119
too long -110
too up -70
too vagu -74
tool 536
tool _name 234
tool _num -244
tool _path 222
tool _url -240
tool acts -133
tool after -251
tool afterward -64
tool and 64
tool are 208
tool argument -129
tool as 250
tool availabl -155
tool befor 228
tool both -206
tool can 60
tool creat -334
tool design -61
tool does -80
tool e -228
tool exactl -100
tool fail 193
tool for -176
tool generat -289
tool guid -168
tool has 272
tool help -209
tool histor -191
tool ide -68
tool identif -200
tool if -186
tool immediatel -369
tool in 129
tool indicat -157
tool is 61
tool like -87
tool list -306
tool modif -211
tool more -134
tool multipl -101
tool must 72
tool need 374
tool no 216
tool of 285
tool only -58
tool open -122
tool or -250
tool output -53
tool over -245
tool perform 53
tool proactivel -175
tool provid -216
tool read 207
tool repeatedl -339
tool report -68
tool requir -193
tool respons -119
tool retriev -304
tool return 152
tool simpl -109
tool sinc 184
tool that -442
tool the -151
tool then -162
tool this 178
tool until -183
tool usag -72
tool use 264
tool verdict -86
tool when -260
tool whenever -368
tool will -250
tool with -89
tool without -327
tool you -195
toolchain -108
toolkit -405
toolkit capabilit -205
toolkit docs -58
toolkit materiall -154
toolkit thes -127
toon -90
top -158
top _num -270
top ai -209
top level -171
top of -137
top orderb -69
top product -61
top result -191
top team -93
top to -94
topic 62
topic _code -127
topic cover -184
topic in -116
topic into -72
topic is -85
toplevel -159
toplevel invocation -159
torecipient -329
torecipient ccrecipient -84
torecipient is -173
tostr -129
tostr _code -51
tostringwithsourcemap -63
tostringwithsourcemap startofsourcemap -63
total -321
total duration -163
total if -81
total number -142
total sal -61
total trend -60
totall -82
totall different -82
totalmembercount -71
totalmembercount maxmessagesiz -71
totalthought -144
touch -215
touch code -161
toward -61
toward some -61
tr -181
tr afterward -153
tr the -101
trac 76
trac information -96
trac record -94
track -180
track chang 87
track its -52
track of -264
track plan -109
track the -176
track usag -141
tradeoff -62
tradeoff in -62
traffic -88
trail -236
trail comma -219
trail newlin -130
train 61
train on -344
transcript -140
transfer an -319
transfer to -99
transferr 186
transferr to 186
transform -275
transform sourc -53
transform styl -139
transform the -187
transformation -120
transformation first -118
transformer -145
transformer that -82
transition -137
transition to -117
translat -434
translat account -249
translat formall -144
translat into -91
translat or -206
translat to -85
translation -301
translation in -89
translation mass -67
translation memor -215
translation qualit -77
translation unit -62
transmit 333
transparent -97
transparent red -99
transpil -93
transpil with -82
transport -219
transport use -71
transvers -102
transvers alternativ -102
trash -268
travel -110
travel as -129
traveler -71
travers -222
travers parent -96
travers the -82
traversal -266
traversal function -201
traversal order -162
tre -182
treat as -400
treat equall -113
treat it -190
treat messag 90
treat number -92
treat the -333
tree -304
tree and -160
tree of -172
tree sitter -196
trend -65
trend or -60
treturn -108
treturn action -62
triag -110
triag a -110
triag guid -110
triager -130
triager follow -110
trigger -384
trigger a -209
trigger an -78
trigger by -89
trigger earl -80
trigger event -132
trigger key -54
trigger the -252
trim -234
trim content -59
trim older -173
trimm -269
trimm do -212
trimm full -67
trip -241
trip to -89
trip up -175
tripp -183
tripp base -183
troubl -186
troubl shoot -186
troubleshoot -161
troubleshoot and -87
troubleshoot with -100
true -479
true _code -193
true _name -153
true and -231
true args -79
true comment -84
true condition -80
true enabl -90
true filter -53
true for 103
true if -490
true in -241
true includ -231
true isremovabl -135
true merg -66
true messag -146
true often -66
true on -93
true only -211
true output -63
true return -94
true the -375
true to -203
true uses -115
true_ -111
truncat -380
truncat argument -110
truncat one -129
truncat only -54
truncat output -113
truncation -157
truncation handl -105
trust 254
trust api -246
trust by -93
trust for -112
truth -245
truth in -231
try 77
try _path -115
try a -85
try another -61
try different -114
try other -59
try tak -57
try the -85
try thes -214
try to -415
ts -302
ts _code -95
ts _url -52
ts eslint -106
ts estre -170
ts expect -185
ts file -57
ts propert -110
tsc -262
tsc _code -50
tsc emeriti -121
tsc regular -105
tsc technical -124
tsc vot -95
tsconfck -100
tsconfig -273
tsconfig defin -73
tsconfig discover -124
tsconfig file -180
tsconfig path -85
tsconfigresult -98
tsconfigresult object -96
tsd -252
tsd doesn't -80
tsd for -247
tsgolint -207
tsgolint _code -71
tsgolint exist -130
tsx -312
tty -253
tty and -165
tty is -163
tub -134
tub casino -61
tuesda -97
tuesda wednesda -97
tun -147
tun need -102
turckheim -105
turckheim _email -105
turn count -107
turn it -118
turn off 163
turn to -142
turn work -212
tutor -431
tutor and -177
tutor by -155
tutor persona -66
tutor session -191
tutor you -182
tutorial -244
tutorial _url -95
tutorial and -63
tutorial concept -105
tutorial for -69
tv -136
twilio -76
twilio api -76
twin -52
twin singl -52
twister -93
twister generator -70
twitter -91
twitter alibaba -91
two call -149
two class -123
two layer -82
two level -124
two list -63
two major -118
two mod -98
two non -53
two part -200
two search -173
two sourcemap -144
two ways -50
txt 158
txt _path -118
typ -343
typ _path -154
typ _thanks -59
typ and -272
typ apis -65
typ are -124
typ can -73
typ description -67
typ don't -99
typ for -105
typ help -100
typ here -61
typ in 265
typ includ -57
typ king -52
typ of -249
typ so -108
typ strong -59
typ support -72
typ to -93
type -480
type _code -110
type _name -148
type _url -61
type a -144
type and -169
type argument -80
type assertion -59
type awar -172
type awarenes -78
type bas -222
type constraint -93
type definition -138
type diagnostic -135
type e -289
type for -179
type helper -168
type information -69
type instead -66
type is -259
type mapp -66
type not -52
type of -413
type preservation -191
type properl -111
type text -110
type that -112
type to -202
type with -118
typeerror -150
typescript -387
typescript _code -91
typescript _num -74
typescript _url -147
typescript and -176
typescript api -81
typescript at -55
typescript behaviour -103
typescript built -63
typescript codebas -177
typescript communit -194
typescript config -89
typescript ecosystem -53
typescript eslint -88
typescript fil -204
typescript first -71
typescript for -55
typescript out -174
typescript packag -112
typescript project -92
typescript relat -90
typescript support -82
typescript to -132
typescript type -58
typescript user -154
typescript version -129
typescript_ -59
typeset -209
typical -160
typical flow -160
typicall -307
typicall _num -110
typicall call -167
typicall use -126
typo -221
typo relief -113
typograph -53
typograph elevation -53
tz -125
tz request -125
ubuntu -144
ucp -118
ucp cli -104
udid -222
ugly -102
ugly in -102
ui -262
ui and -52
ui component -83
ui for -99
ui surfac -91
uid -307
uid of -140
uidomain -199
uidomain and -94
uint -75
uint arra -75
uk -66
ultra -84
ultra high -71
umd -176
umd js -176
unabl -185
unabl to -185
unabletodeserializepostbod -110
unapprov -143
unarchiv -158
unarchiv a -101
unassign -77
unauthoriz -113
unauthoriz visitor -113
unavailabl -111
unavailabl with -194
unawar 144
unawar of 144
unbash -305
unbash _num -61
unbash does -55
unbash is -110
unbash pars -60
unbash provid -103
unbash vs -138
unbash when -102
uncertaint -195
uncertaint and -87
uncertaint when -155
unchang -162
unchang instead -67
undefin -259
undefin _code -106
undefin a -88
undefin function -166
undefin when -58
under -344
under _num -64
under activ -81
under mb -112
under mit -83
under the -306
underlin -91
underly -214
underly bundler -73
underly lexer -95
underly sourc -66
understand -425
understand availabl -95
understand deepen -62
understand design -54
understand director -119
understand file -137
understand its -126
understand the -145
understand them -68
understand what -168
underus -74
underus resourc -74
undici -200
undici _url -135
undici typ -103
undon -354
unexpect -74
unfilter -267
unfilter respons -267
unicod -89
unicod escap -57
unidirectional -142
unidirectional and -107
unif -222
unif build -73
unif diff -171
uniform -144
uniform distribution -129
uninstall -91
union 187
union _url -74
union actuall -103
union typ -80
uniqu -370
uniqu acros -185
uniqu color -52
uniqu constraint -179
uniqu id -75
uniqu identifier -230
uniqu name -131
uniquel -148
uniquel identif -148
uniquenes -114
uniquenes requirement -114
unit -241
unit test -168
unit with -186
unittestframework -94
universal -215
universal _name -127
universal filesystem -86
universal plugin -139
universal print -106
unix -214
unix shell -89
unknown -286
unknown _code -209
unknown flag -89
unknown linux -112
unknown treturn -62
unles -578
unles _name -54
unles a -155
unles ask -75
unles explicitl -219
unles it -111
unles ref -70
unles requir -97
unles the -417
unles they -71
unlik -209
unlik previou -61
unlik regular -175
unlik the -79
unlock 57
unlock any -167
unmaintain -110
unmaintain has -108
unmerg -50
unnecessar -75
unnecessar wait -71
unpack -89
unpack npm -54
unpack the -81
unprotect -85
unread -118
unrelat -157
unrelat market -111
unresolv -207
unrestrict 150
unrestrict assistant 150
unsaf -239
unsaf cach -99
unsaf propert -98
unsafecach -103
unsafecach fals -103
unsafel -103
unsafel cach -103
unset -255
unset embedding -105
unset stag -188
unspecif -77
unspecif option -77
unstag -107
unsupport -104
unsupport syntax -85
unsur -553
unsur about -112
unsur or -174
unsur use -51
unsur which -461
untar -81
until 120
until another -56
until clean -51
until clear -75
until instruct -225
until it 204
until receiv -183
until satisf -256
until stopp -131
until the 54
until then -96
until version -137
until you -105
until your -70
untrack -348
untrack fil -312
untrust text -243
unus -101
unus dependenc -101
up _path -68
up a -141
up after -134
up an -65
up and 181
up another -85
up by -119
up deplo -109
up earl -55
up enabl -85
up for -541
up if -175
up in -166
up input -73
up instead -71
up or -95
up the 53
up this -63
up through -61
up to -452
up until -70
up your -62
upcom -184
updat -81
updat _code -108
updat a -419
updat after -108
updat an -248
updat and -54
updat asynchronousl -66
updat befor -128
updat between -58
updat body -132
updat branch -168
updat comment -194
updat cycl -116
updat date -63
updat delet -153
updat description -165
updat document -97
updat exist -82
updat from -103
updat icon -180
updat identif -78
updat instead -141
updat issu -146
updat its -64
updat mailbox -117
updat mode -52
updat my -92
updat one -134
updat operation -108
updat or -131
updat owner -119
updat pipelin -91
updat planner -69
updat prefer -59
updat project -135
updat releas -134
updat repositor -98
updat statu -101
updat team -145
updat their -192
updat to -143
updat tool -55
updat typescript -122
updat worklog -54
updatecustomview -164
upgrad -286
upgrad dependenc -80
upgrad pleas -115
upgrad to -186
upload instruction -67
upload session -193
upload the 381
upload url -92
uploadref -248
uploadref and -190
uploadurl -83
upn -228
upon -224
upon the -161
upper -124
upper bound -87
upsert -315
upsert and -229
upsert into -158
upsert record -149
upset 70
upset the 70
upstream -220
upstream some -51
upward -70
upward to -70
urgent -93
urgent _num -80
uri -169
uri encod -59
uri of -105
url -312
url _path -51
url _url -50
url and -378
url for -171
url from -179
url has -85
url if -91
url in -456
url is -88
url must -113
url of -110
url or -133
url pagenumber -60
url root -120
url stream -57
url that -124
url the -75
url to -477
url with -184
url you 211
urllib 212
urllib request 212
urlopen 212
urlopen _url 212
urls -403
urls are -103
urls in -113
urls instead -51
urls must -52
urls to -176
urls you'r -58
us -242
us _code -227
us _name -267
us a -212
us additional -137
us agent -193
us an -141
us any -124
us central -62
us crawl -59
us east -70
us email -93
us eslint -63
us from -65
us frozen -59
us global -91
us hubspot -204
us improv -101
us jest -61
us markdown -55
us mime -79
us mitata -104
us mode -148
us mount -54
us node -121
us option -206
us or -66
us the 55
us thes -108
us this 243
us typescript -59
us variabl -175
us verif -130
us west -62
us with -192
us xml -123
us your -223
usabl -164
usabl or -119
usabl with -85
usag -413
usag _code -183
usag _num 78
usag analytic -141
usag appl -104
usag below -62
usag by -58
usag data -171
usag exampl -231
usag guidanc -155
usag information -52
usag installation -175
usag instruction -291
usag pattern -62
usag percentag -126
usag rul -202
usag send -52
usag statistic -145
usag succes -71
usag with -127
usd -183
use _code -411
use _name -407
use a -68
use absolut -127
use add -93
use alternativ -102
use another -118
use args -126
use as -120
use at -157
use bash -159
use befor -82
use better -256
use body -67
use bodypreview -97
use both -208
use byte -69
use cas -352
use case -147
use client -258
use clon -100
use color -109
use comment -252
use creat -76
use custom -81
use desktop -243
use e -72
use either -132
use estravers -210
use executionstat -179
use expand -68
use extract -62
use fast -136
use filter -79
use filterbytestsresult -58
use for -403
use from -111
use get -85
use hubspot -72
use if -127
use immediatel -73
use in -380
use includeheader -134
use instead -96
use it -113
use jq -209
use json -188
use list -157
use literalsearch -64
use map -72
use markdown -232
use maxresult -156
use metafield -83
use mode -108
use n -161
use nativ -118
use nextauth -154
use ngmodul -82
use note -82
use null -62
use of -347
use on -403
use one -136
use pageidx -129
use pagelen -159
use patch -52
use path -130
use pattern -79
use pip -60
use proposednewtim -89
use quer -54
use recommend -80
use resolvefilesync -67
use revers -123
use same -83
use scop -174
use scrap -190
use scrapeoption -81
use search -60
use searchtyp -174
use select -82
use shopif -128
use sparingl -104
use stackfram -128
use stackserverapp -57
use startdatetim -201
use storefront -139
use sync -145
use templat -70
use that -238
use the 295
use them -276
use thes -226
use this -500
use to -134
use toda -80
use top -143
use unbash -250
use unles -220
use valu -218
use variabl -52
use via -204
use when -295
use with -357
use your 149
used -200
used and -157
used as -233
used befor -208
used by -472
used first -144
used in -401
used internall -157
used ms -63
used the -101
used to -461
used when -189
used with -310
useful -444
useful as -180
useful call -78
useful for -331
useful if -59
useful in -111
useful to -83
useful when -236
user 410
user about 326
user account 263
user add -131
user agent -105
user agre -174
user and -156
user angular -98
user api 284
user are -144
user as -246
user ask -212
user asks -57
user authentication -307
user avatar -201
user await -114
user befor -268
user by -83
user calendar -232
user call -171
user can -242
user code -179
user command -66
user confirm -234
user creat -248
user credential -88
user current 120
user data 202
user default -187
user describ -99
user detail -297
user determin -94
user displaynam -92
user do 129
user does 128
user doesn't -202
user don't -108
user download 58
user email -175
user error -151
user explicitl -148
user flow -61
user from -158
user gave 169
user github 218
user home 81
user id -304
user identit -52
user ids -238
user if -111
user in -355
user inbox -265
user includ -110
user initiat -141
user intent -154
user interfac 51
user it 71
user lifecycleinfo -228
user linear -108
user link -296
user mailbox -393
user mailboxsetting -203
user management -196
user mention -264
user messag 130
user most -369
user mrs -237
user my -90
user name 98
user namespac -98
user need -340
user note -312
user notebook -208
user of 175
user one -134
user only -94
user opt -137
user outlook -148
user password 92
user permission -170
user prefer -119
user preferenc -159
user preferr -214
user primar -225
user primaryemail -185
user profil -172
user project -252
user provid -138
user quer -322
user question 129
user read -231
user request 115
user says -221
user select -308
user selection -133
user signout -158
user stud -119
user sync -149
user tabl -156
user task -175
user that 151
user the -298
user through -160
user tip -126
user to -119
user tool -245
user updat -107
user us -254
user use -102
user useuser -172
user uuid -169
user verbatim -225
user via -123
user visibl -99
user was -63
user which -80
user who -310
user will -368
user with -338
user work -243
userbutton -210
userid -171
userid if -121
userland -76
userland project -76
usernam -403
usernam polic -94
usernam to -172
userprofil -133
userprofil download -133
uses -98
uses _code -173
uses _name -107
uses a -249
uses an -106
uses bot -167
uses center -55
uses chomp -80
uses emscripten -101
uses filepath -70
uses hardwar -138
uses same -57
uses stack -85
uses the -180
usestackapp -118
usestat -150
usestat hook -150
useuser -265
useuser _code -101
useuser from -86
useuser or -188
usual 144
usual packag -191
usuall -141
usuall beat -58
usuall have -106
usuall normalis -78
usuall the -128
usuall trigger -79
utc -303
utc date -88
utc day -179
utc is -112
utc time -101
util -185
util for -51
util inspect -73
util to -66
utilit -288
utilit and -115
utilit for -168
utilit modul -89
utilit need -171
utilit used -86
utiliz -84
utiliz projection -84
utilization -86
uuid -401
uuid extract -107
uuid name -70
uuid uuid -88
v -448
v _num -271
v argon -119
v code -186
v f -91
v gc -63
v latest -90
v v -142
v x -104
vagu -203
vagu keep -171
val -79
val _name -79
valid -178
valid argument -107
valid as -87
valid association -53
valid do -219
valid docx -131
valid for -70
valid index -116
valid input -63
valid prefilter -92
valid rang -75
valid valu -54
validat -410
validat an -55
validat and -119
validat ast -72
validat configuration -163
validat fix -51
validat graphql -84
validat that -160
validat the -102
validat their -126
validat until -51
validation -408
validation and -204
validation fail -63
validation librar -56
validation of -202
validation or -146
validation result -176
validation rul -117
validation succeed -55
validation tool -86
validator -112
validator ran -112
valu -444
valu _code -71
valu _name -322
valu _override_ -95
valu and -219
valu are -305
valu as -90
valu be -78
valu befor -117
valu by -139
valu can -82
valu exclud -76
valu for -254
valu from -273
valu have -147
valu in -311
valu includ -106
valu increas -98
valu indicat -105
valu is -364
valu key -92
valu mean -50
valu must -232
valu next -97
valu of 62
valu pair -215
valu provid -304
valu represent -81
valu should -189
valu slug -76
valu support -94
valu that -446
valu under -64
valu will -82
valu with -89
valu without -142
valu wrapp -110
valu you -78
valuablesourc -91
valuablesourc _code -67
valuablesourc entr -128
vanc -89
vanc addres -89
var -150
var by -90
var is -76
variabl _name -363
variabl _url -130
variabl and 89
variabl configdir -57
variabl emit -96
variabl for -151
variabl if -52
variabl is -178
variabl of 216
variabl prefix -73
variabl substitution -70
variabl that 197
variabl to 83
variabl valu -164
variabl with -125
variabl you -175
variable -276
variable id -112
variable type -88
variable valu -122
variant -122
variant automaticall -51
variou -305
variou modul -125
variou rich -58
variou snippet -173
variou text -125
vary -135
vary by -135
vast -108
vast majorit -108
vault -113
ve -237
ve add -237
vector -310
vector art -61
vector embedding -103
vector index -134
vector search -223
vectorsearch -169
vectorsearch filter -68
vendor -247
verb -192
verb _url -113
verbatim and 75
verbatim nest -99
verbos -140
verbos logg -118
verbos mode -61
verbos process -70
verbosit -260
vercel -62
vercel edge -62
verdict -210
verdict match -86
verif a -153
verif all -55
verif and -71
verif domain -69
verif element -68
verif fix -130
verif search -186
verif server -263
verif session -148
verif that -280
verif the -308
verif their -182
verif whether -70
verification 180
verification emailverif -93
verification purpos 204
verify -174
verify binar -120
verify the -91
version -409
version _code -98
version _name -189
version _num -85
version _url -130
version actuall -80
version alignment -98
version and -245
version are -62
version cannot -59
version caus -92
version directl -69
version e -152
version for -93
version from -230
version has 244
version have -137
version if -153
version in -120
version is -183
version label -91
version list -61
version no -233
version number -230
version of -283
version pnp -75
version proce -236
version resolv -78
version specific -113
version that -111
version the -212
version to -411
version version -209
version when -116
version you -385
verticalalignment -109
verticalalignment wraptext -109
very -356
very expensiv -122
very larg -105
very latest -67
very long -67
very memor -129
very much -88
very right -132
very symmetrical -177
via -199
via _code 67
via _name -116
via a -147
via an -104
via dependson -60
via expecttypeof -93
via its -72
via kill -63
via line -205
via npm -373
via our -117
via oxlint -204
via the -58
via this 146
via url -54
via workspaceroot -77
view -388
view all -76
view api -63
view description -53
view distanc -62
view for -120
view of -200
view pass -63
view the -291
viewabl -179
viewabl content -179
viewer -201
viewport -174
viewport height -80
viewport user -83
viewport width -118
vin -77
vin cius -77
violation -275
violation may -274
virtual -61
virtual machin -61
visibilit -426
visibilit _code -155
visibilit _url -106
visibilit chang -88
visibilit determin -85
visibilit field -207
visibl 94
visibl description -99
visibl to 53
visit 107
visitor -213
visitor _code -54
visitor are -113
visitor is -86
visitor keys -94
visitorkey -57
visual -83
vite -170
vite _url -73
vite is -72
vite plugin -117
vite serv -59
vitest -298
vitest fork -63
vitest librar -71
vitest may -67
vitest mechanism -188
vitest modul -73
vitest packag -86
vitest team -103
vladimir -105
vladimir de -105
vlq -125
vlq _url -125
vlqs -212
vlqs which -212
vm -142
voic -132
vot -95
vot member -95
vs -247
vs algolia -91
vs bash -87
vs code -117
vs last -61
vs sh -63
vs timeout -59
vs tree -77
vs your -86
vscod -124
vscod languag -52
vse -73
vse mozhet -73
vsx -117
vsx registr -117
vue -133
vue sfc -128
vuetif -339
vuetif _num -103
vuetif _path -92
vuetif bin -161
vuetif one -289
vuetif playground -88
vuetif version -67
vulnerabilit 122
vyacheslav -62
vyacheslav egorov -62
w -125
w pstyl -79
w t -103
w val -79
wait -130
wait and -67
wait befor -86
wait between -74
wait is -98
wait operation -212
wait tim -94
wait time -55
waitfor -277
waitfor parameter -261
walk -436
walk function -183
walk in -119
walk notebook -102
walk over -219
walk the -164
walk up -271
walker -150
want a -133
want fil -134
want it -203
want more -51
want support -67
want that -143
want the -186
want them -266
want to -223
warm 74
warm up -257
warmup -63
warmup one -63
warn -575
warn _name -79
warn the -152
warn this -89
warning 108
warrant -139
warrant of -109
warrant or -55
was a 168
was attempt -169
was call -68
was configur -201
was creat -291
was defin -129
was detect -148
was last -166
was no -74
was not -118
was port -63
was quer -88
was rewritten -93
was shar -162
was successfull -197
was upload -142
was used 83
wasi -138
wasi sdk -138
wasm -326
wasm _path -123
wasm and -132
wasm artifact -144
wasm build -160
wasm for -64
wasm implementation -69
wasm modul -134
wasm to -62
wasm wrapper -73
wasn't -132
wasn't adopt -74
wasn't renam -83
watch -176
watcher -53
watcher _path -53
water -136
water sport -136
way 63
way back -63
way of 103
way to -326
way would -64
ways -178
ways to -114
wc -76
wc l -76
we -308
we also -65
we are -127
we can -148
we cap -103
we do -156
we encourag -117
we have -166
we may -51
we opt -65
we run -179
we think -51
we use -103
we welcom -68
we will -61
we would -62
we'd -70
we'd definitel -70
we'll -138
we'll see -111
we'll use -73
weather -131
web 174
web and -151
web app -133
web assembl -118
web component -72
web imag -133
web monitor -144
web pag -277
web scrap -112
web search -209
web when -100
webassembl -210
webhook 59
webhook _code -64
webhook event -156
webhook sign -82
webhook subscription -148
webp -130
webpack -51
webpag -209
webpag even -167
webpro -125
webpro nl -125
websit -193
websit sourc -105
websit to -98
websocket -348
websocket connection -155
weburl -202
wednesda -97
wednesda thursda -97
week -214
week on -173
week sal -61
weekl -76
weekl download -69
weight -242
weight kb -51
weight of -190
welcom -273
welcom contribution -68
welcom user -92
well as -267
well on -217
well optional -88
well test -106
went -185
went wrong -185
were 345
were _num -170
were a -88
were alread -111
were an -379
were disabl 271
were export -406
were first -81
were given 100
were not -122
were produc -73
were register -204
were set 126
were written -254
wesle -150
wesle _email -150
west -62
west _num -62
west azur -62
westeurop -62
what api -120
what are -54
what artifact -73
what chang -188
what different -61
what is -170
what it 59
what librar -150
what matter -108
what need -248
what order -128
what other -144
what seem -108
what should -78
what spe -95
what the 67
what thes -133
what to -329
what was 138
what went -185
what wrong -147
what you 170
what you'd -128
whatever 267
whatever formatter -73
whatever the 264
whatever you -80
wheelchair -145
wheelchair elevator -62
when 125
when _code -133
when _name -352
when a -271
when action -74
when all -106
when an -174
when appropriat -78
when ask 213
when availabl -122
when both -154
when call 67
when check -150
when combination -50
when complet -83
when creat -139
when declar -58
when defin -105
when direct -64
when disabl -144
when enabl -97
when estimat -70
when exact -281
when extglob -50
when fals -157
when forward -143
when i -63
when it -257
when look -180
when miss -139
when mode -84
when necessar -141
when need -172
when no -122
when not -78
when obviou -78
when offset -221
when omitt -206
when open -125
when organiz -80
when parameter -79
when pars -133
when permission 205
when plann -192
when possibl -205
when present -342
when prompt -144
when provid -109
when publish -143
when read 85
when referenc -110
when request -153
when rerank -182
when resolv -82
when run -59
when runn -120
when search -98
when serializ -267
when serv -107
when set -222
when sett -70
when start -195
when summariz 77
when ther -208
when they -112
when this 167
when to -482
when tool -244
when true -271
when truncat -113
when type -106
when unsur -176
when updat -102
when us -224
when used -153
when user -457
when validation -63
when wait -98
when we -179
when writ 164
when you -97
when you'r -87
when you'v -119
when your -178
whenever 386
whenever a 85
whenever name -78
whenever the 254
whenever you 211
wher -193
wher _path -60
wher any -67
wher eval -68
wher irrelevant -97
wher need -283
wher possibl -107
wher the -366
wher to -242
wher you -429
whether -387
whether a 71
whether an -73
whether excel -86
whether or -61
whether session -83
whether the -181
whether they -198
whether this -199
whether to -667
whether you -54
which -101
which a -272
which alias -152
which all -120
which are -304
which brand -175
which can -185
which circleci -152
which contain -264
which detection -80
which emb -125
which exist -99
which featur -71
which field -238
which fil -202
which formatter -165
which has -211
which have -235
which i -88
which includ -217
which is -343
which mak -123
which may 51
which mean -118
which nam -80
which of -87
which packag -136
which reject -66
which resolv -140
which result -86
which should -141
which side -56
which stag -139
which support -132
which test -55
which the -423
which this -167
which thought -180
which to -146
which usuall -106
which version -60
which websit -94
which workflow -88
which you -186
whichever 256
whil 54
whil _name -123
whil do -350
whil in -85
whil keep -99
whil load -76
whil los -78
whil maintain -62
whil miss -58
whil most -112
whil not -78
whil their -95
whil they -52
whil this 144
whil travers -119
whil visit -152
whistl -60
whistl support -60
whit -173
whit spac -75
whitespac -437
whitespac and -157
whitespac from -306
whitespac instead -129
whitespac sensitiv -76
who -150
who act -104
who are -55
who can -132
who creat -235
who have -160
who last -149
who never 150
who repeatedl -64
whoami 188
whoami _code 188
whol 77
whol draft -51
whol sequenc -130
whol sup -133
whol unit -186
whol word -56
whom -305
whom the -248
whom we -79
whos body -70
why a -153
why communit -74
why is -166
why not -210
why should -85
why tsgolint -130
wide -215
widel -76
widel accept -76
width -295
width _name -92
width _num -116
width in -118
width of -249
wifi -121
wifi park -61
wiki -68
wikipedia -226
wikipedia twitter -91
wildcard -274
wildcard and -193
wildcard is -93
will -692
will _num -344
will also -89
will alway -95
will appl -56
will attempt -69
will attend -72
will auto -60
will automaticall -138
will automaticallysetup -141
will be -423
will break -80
will contain -119
will continu -51
will creat -83
will do -56
will fail -249
will fill -135
will generat -147
will give -69
will guid -139
will have -93
will help -206
will indicat -63
will instead -70
will list -211
will listen -167
will never -124
will not 86
will probabl -95
will produc -108
will provid -73
will register -71
will reject -133
will result -205
will return -113
will run -56
will show -69
will still -135
will succe -106
will suggest -109
will take -217
will tell -232
will test -83
will then -173
will use -187
will work -90
window -443
window and -199
window doesn't -57
window focu -89
window format -52
window plus -50
window should -71
window to -108
winn -80
winn declaration -78
wip -145
wip both -110
wish to -170
with 405
with _code 147
with _name -537
with _num -156
with a -399
with acorn -95
with actor -251
with all -100
with alpha -138
with an -316
with and -243
with another 91
with ansi -100
with argument -311
with as -69
with authentication -194
with automatic -67
with babel -64
with backslash -101
with block -60
with bracket -193
with branch -188
with caution -291
with cell -62
with certain -72
with child -60
with chomp -126
with ci -53
with command -192
with comment -135
with complex -127
with creat -203
with csp -106
with current -73
with databas -158
with debug_ -73
with deep -69
with depth -116
with detail -124
with different -152
with direction -115
with dots -102
with dynamic -174
with each 144
with either -90
with embedding -90
with enhanc -66
with enough -84
with equal -64
with errorattachmentsizeshouldnotbelessthanmi -93
with esm -112
with exact -157
with exampl -252
with excessivel -104
with external -131
with fast -81
with fc -95
with fetch -56
with few -113
with file -103
with filepath -59
with filter -182
with fork -71
with full -79
with glob -55
with globstar -50
with hard -82
with hubspot -208
with incomplet -378
with index -220
with integrat -159
with it -313
with its -284
with javascript -63
with js -271
with json -57
with jwt -106
with kind -77
with larg -160
with line -62
with link -142
with list -192
with log -171
with ls -194
with many -182
with messag -223
with mix -54
with mocha -127
with mp -115
with multipl -181
with negat -107
with negativ -123
with new -74
with newlin -95
with no 144
with node -299
with not -65
with npm -370
with offset -201
with on -108
with one -95
with only -143
with optional -95
with or -76
with other 53
with overload -78
with page -53
with pagination -147
with parcel -143
with parenthes -238
with password 133
with path -75
with patient -81
with perfomanc -117
with persistenc -74
with personall -62
with physical -96
with placeholder -129
with poll -103
with positiv -94
with postgresql -88
with progres -66
with proper -129
with provid -87
with publish -124
with pure -104
with purit -73
with python -326
with querystring -85
with regexp -97
with regular -65
with revers -231
with rolldown -56
with room -149
with search -226
with select -225
with sensitiv -96
with sha -157
with shar -67
with shopify -93
with shopifyql -146
with significant -62
with significantl -59
with similar 207
with singl -102
with someth -123
with sourc -83
with sourcemapgenerator -129
with sourcenod -106
with specific -100
with stack -129
with statu -67
with str -64
with stream -63
with sync -86
with target 188
with temporal -59
with test -95
with text -70
with that -149
with the 193
with their 97
with thes -129
with this 278
with timestamp -177
with tinybench -51
with toml -53
with tradeoff -62
with ts -110
with type -73
with typescript -160
with uploadref -190
with url -87
with urls -63
with usag -64
with v -119
with valu -156
with variou -146
with verbos -61
with web -218
with whatever -73
with whitespac -144
with whom -248
within -375
within _num -60
within a -122
within allow -179
within an -152
within args -61
within its -85
within quotation -110
within test -72
within the -381
within thes -121
within token -119
within your -100
without 151
without _name -332
without a 186
without any -272
without apply -154
without argument -183
without ask 217
without base -133
without categoriz -142
without chang -104
without comment 137
without compromis -130
without confirm -210
without depend -82
without error -133
without execut -272
without format -74
without formatt -204
without guess -137
without hav -125
without inform 67
without it 159
without jiti -118
without merg -240
without need -152
without parameter -107
without protocol -69
without read -137
without refus 86
without restart -158
without round -183
without runn -78
without send -100
without specific -60
without start -73
without stopp -108
without tell 262
without the -412
without this -55
without warn -364
without warrant -139
without writ -88
won't -242
won't be -111
won't re -97
won't stop -106
won't work -133
wonder -105
wonder is -105
wonderful -139
wonderful peopl -123
word 122
word _code -273
word _path -59
word entit -69
word expansion -105
word for 305
word if -67
word it's -53
word part -227
word such -56
word they -113
word with -154
work account -111
work acros -195
work alread -124
work and -124
work architectur -60
work around 160
work behind -236
work by -177
work contribut -100
work correctl 165
work done -220
work folder 163
work for -266
work from -58
work if -132
work in -362
work is -212
work like -70
work of -157
work on -141
work only -225
work or -144
work the -140
work tree -51
work use -52
work well -217
work with 85
work within -156
work without -65
workaround -199
workaround averag -89
workaround for -115
workaround the -89
workbook -149
worker -312
worker in -70
worker is -144
worker proces -133
worker runtim -62
worker tak -65
worker thread -110
worker vercel -62
worker when -104
workerid -98
workflow -130
workflow _num -243
workflow administrator -119
workflow from -280
workflow id -167
workflow job -145
workflow json -151
workflow rerun -178
workflow search -70
workflow stat -124
workflow to -232
workflow url -275
workflow with -81
workflowid -275
workflowid is -146
workflowurl -217
working_ -75
workload -146
workload which -87
worklog -155
worklog _path -153
worklogid -92
worksheet -121
workspac -77
workspac _code -234
workspac _name -63
workspac _path -80
workspac _url -154
workspac admin -348
workspac and 109
workspac creator -104
workspac director -317
workspac document -92
workspac id -357
workspac in -149
workspac list -103
workspac nam -94
workspac proce 271
workspac quer -161
workspac repo -124
workspac root -156
workspac team -55
workspac to -185
workspac visibilit -76
workspac webhook -101
workspac will -69
workspac with -247
workspac you -278
workspace -181
workspaceroot -228
workspaceroot _code -77
workspaceroot gitremoteurl -66
worktre -196
worktre for -58
world -190
world beat -108
world configuration -73
world to -64
worr -155
worr about -155
would -221
would be -233
would block -78
would expect -220
would find -80
would have -425
would like -83
would not -171
would prevent -65
would run -164
would you -57
wrap -237
wrap both -165
wrap the -155
wrap up -152
wrapp -273
wrapp in -111
wrapp layer -53
wrapp with -177
wrapp within -110
wrapper -184
wrapper around -73
wrapper code -218
wraptext -107
wraptext columnwidth -107
writ 238
writ a 121
writ and 89
writ conditional -100
writ down 125
writ from 216
writ host -230
writ keyword -146
writ mount -157
writ multipl -120
writ only -207
writ or -239
writ permission -357
writ pinecon -117
writ so -67
writ softwar -97
writ test -168
writ the 218
writ this -181
writ to -267
writ via -60
writ will -70
writabl -124
written -376
written and -95
written by -275
written in -190
written to -90
written without -125
wrong 165
wrong answer 264
wrong choic -130
wrong in -241
wrong ranking -131
wrong version -92
wtih -106
wtih file -106
x -96
x _ -112
x addison -168
x coordinat -127
x faster -64
x incorrect -82
x releas -98
x survey -60
x work -60
x x -197
x y -223
xcod -141
xcodebuild -100
xcodeproj -195
xctestproduct -78
xcworkspac -200
xls -139
xls xlsm -133
xlsm -133
xlsm rang -52
xlsx -144
xlsx xls -139
xml -306
xml context -71
xml find -56
xml fragment -204
xml is -131
xml with -50
xoroshiro -54
xx -101
xx respons -101
xyz -80
y -293
y coordinat -158
y hold -111
y is -111
y pixel -132
y such -111
yaml -309
yaml _num -106
yaml _url -73
yaml content -79
yaml manifest -131
yaml sourc -60
yaml test -127
yarg -148
yarg parser -147
yarn -155
yarn _code -79
yarn pnp -65
year -245
year by -112
year vs -61
yellow -97
yet -259
yet but -86
yield -217
yield all -217
you 522
you _code -134
you a 110
you acces -64
you all -60
you alread -150
you answer 55
you are 214
you call 204
you can -245
you can't -191
you cannot -131
you chang -98
you choos -144
you click -57
you clon -291
you construct -100
you creat 65
you defin -173
you describ -174
you do -436
you don't -513
you down -154
you expect -129
you find 150
you follow -65
you forget -83
you from -108
you gather -323
you get -252
you have 312
you host -133
you how -140
you identif -152
you in 100
you includ -70
you intend -144
you just -64
you like -194
you lots -80
you make 184
you may -83
you might -96
you must -215
you need -116
you now -190
you only -96
you own -128
you pass -511
you plan -88
you prefer -174
you probabl -137
you programmaticall -120
you progres -145
you provid -170
you put -61
you rebas -213
you receiv -159
you request -283
you run -95
you sens -204
you set -69
you specif -264
you submit -112
you the -346
you think -136
you through -237
you to 147
you too -142
you use 341
you used -70
you very -88
you want -577
you were 121
you what -147
you which -55
you will -181
you wish -137
you would -187
you writ 164
you'd -250
you'd expect -128
you'd like -102
you'll -182
you'll have -122
you'll use -98
you'r -309
you'r add -53
you'r confident -58
you'r deal -52
you'r not -87
you'r out -111
you'r read -172
you'r us -124
you'r wonder -105
you'v -187
you'v download -141
you'v found -119
your 519
your _file -284
your _name -153
your account -326
your action -72
your answer 198
your app -183
your application -199
your apps -120
your benchmark -160
your best -78
your chainabl -70
your click -71
your code -238
your colorful -129
your command -331
your commit -213
your config -305
your css -138
your current -239
your data -52
your databas -158
your default 127
your edit -190
your entir -96
your exist -89
your file 133
your final -212
your first -122
your full 125
your general -234
your ide -81
your implementation -184
your initial 117
your input -97
your instruction 223
your javascript -203
your js -62
your json -252
your knowledg -51
your lara -249
your line -181
your local -394
your mcp 299
your natural -138
your organization -178
your original 115
your other -182
your own -267
your page -176
your partner -120
your plugin -254
your pnrg -80
your preced 123
your previou 225
your prior 238
your program -317
your project -389
your prompt -105
your provider -111
your quer -327
your question -155
your repl -249
your requirement -145
your respons -67
your schema -79
your search -127
your seed -218
your session -181
your sponsorship -70
your subsequent -160
your support -95
your system 195
your target -85
your task 63
your terminal 159
your test -140
your th -60
your tool -397
your troubleshoot -73
your type -111
your usual -191
yourself 314
yourself render -133
yuesong -89
yuesong li -89
yum -85
yum dnf -85
yyyy -195
yyyy mm -195
z -259
z _ -92
z _num -89
z a -66
z compil -165
z infer -121
za -107
za z -107
zeptomatch -171
zeptomatch _url -171
zero -70
zero bas -194
zero dependenc -167
zero external -93
zipfil -67
zipfil modul -67
zod -190
zod infer -50
zod is -56
zoderror -127
zon -180
zon that -51
zon the -180
zone -219
zone by -67
zone for -180
zone in -146
zoneles -240
zoneles _path -130
zoneles migration -186
zoom -159
zsh -146
zsh pars -79
zx -76
zx is -52
zypper -85`;
