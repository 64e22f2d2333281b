import type { Family } from "../lookup.ts";

/** Editors, pagers and readers of manuals. Most take commands from the terminal that can run anything. */
export const editors: Family = {
  source: "manuals of Vim 9.0, Neovim 0.7, Emacs 28, nano 7.2, micro 2.0, less 590, man-db 2.11, texinfo 6.8; VS Code CLI; own knowledge for the rest",
  lines: String.raw`
vi, vim, nvim, view, gvim, mvim, ex, rvim, rview, vimdiff, nvimdiff, gvimdiff, evim, eview, vim.basic, vim.tiny, nvi, elvis, vile
  | -b -C -d -D -e -E -f -g -h -H -l:file:lua -ll -L -m -M -n -N -nb -P:str -R -s:file:vim -v -x -X -y -Z -A -F -es -Es -ne -nes -nE -nEs -nN -Ne -NE -nR -eR -dR -nd -bn - --nofork --echo-wid --literal --noplugin --clean --not-a-term --ttyfail --gui-dialog-file:w
  -c,--cmd,--remote-expr,--remote-send:code:vim -S,-u,-U,-Nu,-NU,-nu,-Nnu:file:vim -i,-w,-W,--startuptime,--log:w -q:r -r -t,-T,--servername,--socketid,--windowid:str -o -O -p -o2 -O2 -V -V1 -V2 --server:host --listen:str{+net.listen} --headless --embed --api-info
  --remote --remote-ui --remote-silent --remote-wait --remote-wait-silent --remote-tab --remote-tab-silent --serverlist | w* | single in=code:vim h=vim
ed, red | -EGlrsv --extended-regexp --traditional --loose-exit-status --restricted --quiet --silent --verbose --strip-trailing-cr -p,--prompt:str | w? | in=code:ed
emacs, xemacs, emacs-nox, runemacs | -Q -q -nw -nbc -nbi -bg:str -fg:str -fn:str -geometry:str -d:str -t:str -u:str --quick --no-init-file --no-site-file --no-site-lisp --no-splash --no-window-system --debug-init --batch -batch --daemon? --bg-daemon? --fg-daemon? --no-desktop --kill -kill --no-x-resources --module-assertions
  -eval,--eval,-execute,--execute:code:elisp -l,-load,--load,-script,--script,-x:file:elisp -f,-funcall,--funcall:str{+unknown} -L,-directory,--directory:m -i,-insert,--insert:r -file,--file,-visit,--visit,-find-file,--find-file:w --init-directory:x -chdir,--chdir:cd --dump-file:x | w* | single in=code:elisp h=emacs
emacsclient | * -e,--eval:code:elisp -a,--alternate-editor:sh -s,--socket-name,-f,--server-file,-d,--display,-F,--frame-parameters,-T,--tramp:str | w*
nano, pico, rnano | -ABDEFGHIKLMNOPRSUVWZabcdeghijklmnpqtuvwxyz%0_!@ --smarthome --backup --boldtext --tabstospaces --multibuffer --locking --historylog --ignorercfiles --rawsequences --nonewlines --trimblanks --noconvert --bookstyle --positionlog --restricted --softwrap --quickblank --wordbounds --zap --atblanks
  --breaklonglines --constantshow --rebinddelete --emptyline --showcursor --autoindent --jumpyscrolling --cutfromcursor --linenumbers --mouse --noread --preserve --indicator --saveonexit --unix --view --nowrap --nohelp --afterends --stateflags --minibar --zero --modernbindings --solosidescroll --whitespacedisplay --colonparsing --magic
  -C,--backupdir:wd -J,--guidestripe,-Q,--quotestr,-T,--tabsize,-X,--wordchars,-Y,--syntax,-r,--fill:str -f,--rcfile:x -o,--operatingdir:m -s,--speller:sh | w*
micro | * -config-dir:x -plugin:str{+fs.write(home)} | w* | single
hx, helix, joe, jmacs, jpico, rjoe, jstar, mg, jed, ne, zile, jove, vis, dte, amp, mcedit, tilde, o, orbiton, edit, msedit | * -c,--config:x --log,-l:w -w,--working-dir:cd -f:str -e:sh | w* | +unknown
kak, kakoune | * -e,-E,-p,-f:str{+unknown} -c,-s,-ui,-C:str | w* | single +unknown
gedit, kate, kwrite, mousepad, xed, pluma, geany, gnome-text-editor, leafpad, notepadqq, subl, atom, zed, mate, bbedit, nova, xcode-open, lapce, pulsar, sublime_text, studio, idea, pycharm, webstorm, goland, clion, phpstorm, rubymine, rider, rustrover, datagrip, fleet, charm | * -l,-c,--line,--column,-e:str --command:str{+unknown} | W*
code, code-insiders, codium, vscodium, code-oss, cursor, windsurf, kiro, trae, positron | * --install-extension:pkg:vscode{+pkg.install(vscode)/global} --uninstall-extension:str{+fs.delete(home)} --add-mcp:str{+agent.configure(vscode)} --update-extensions{+pkg.install(vscode)/global} --user-data-dir,--extensions-dir:wd --extensionDevelopmentPath,--extensionTestsPath:x --locate-shell-integration-path,--log,--profile,--category,--locale,--remote,--sync,--inspect-extensions:str -g,--goto,-d,--diff,-m,--merge,-a,--add,-n,-r,-w,-s,-v --folder-uri,--file-uri:str | sub? W*
code tunnel, code serve-web, cursor tunnel, code-insiders tunnel | * | str* | +net.listen +net.connect(vendor)
code chat, cursor agent, code-insiders chat | * | str* | +agent.spawn(vscode)
code ext, code version | * | str* | +pkg.install(vscode)
sensible-editor, editor, select-editor, xdg-email-editor | * | w* | +unknown
# Pagers
less, zless, bzless, xzless, zstdless, lz4less, lesspipe | -?aABcCdeEfFgGiIJKLmMnNqQrRsSuUwWX~ --search-skip-screen --auto-buffers --clear-screen --dumb --quit-at-eof --force --quit-if-one-screen --hilite-search --ignore-case --IGNORE-CASE --status-column --quit-on-intr --no-lessopen --long-prompt --line-numbers --LINE-NUMBERS --quiet --silent
  --raw-control-chars --RAW-CONTROL-CHARS --squeeze-blank-lines --chop-long-lines --underline-special --hilite-unread --no-init --file-size --follow-name --incsearch --mouse --MOUSE --no-keypad --no-histdups --save-marks --use-backslash --use-color --exit-follow-on-close --redraw-on-quit --header? --proc-backspace --proc-return --proc-tab --wordwrap --modelines? --intr?
  -b,--buffers,-D,--color,-h,--max-back-scroll,-j,--jump-target,-p,--pattern,-P,--prompt,-t,--tag,-x,--tabs,-y,--max-forw-scroll,-z,--window,-#,--shift,--wheel-lines,--rscroll,--line-num-width,--status-col-width,--search-options,--match-shift,--autosave:str -k,--lesskey-file,--lesskey-src,--lesskey-content:x -o,--log-file,-O,--LOG-FILE:w -T,--tag-file:r | r* | in=data h=pager
more, zmore, bzmore, xzmore, pg, most, moar, moor, ov, slit, pager, sensible-pager, lv, w3mman | -bcCdefgilprsuvwzSMRNQ0123456789 --silent --logical --exit-on-eof --no-pause --print-over --clean-print --squeeze --plain -n,--lines:num -t,-x:str | r* | in=data h=pager
# Manuals
man, gman | -abtdDfkKwWciIuh7 -l,--local-file{str>r} --debug --default --whatis --apropos --global-apropos --where --path --location --where-cat --location-cat --catman --ignore-case --match-case --regex --wildcard --names-only --all --update --no-subpages --ascii --no-hyphenation --nh --no-justification --nj --troff --ditroff
  --warnings? -T,--troff-device? -X,--gxditview?:sh -H,--html?:sh -P,--pager,-B:sh -C,--config-file:x -M,--manpath:m -R,--recode,-L,--locale,-m,--systems,-S,-s,--sections,-e,--extension,-r,--prompt,-E,--encoding,-p,--preprocessor:str | str*
info, pinfo | -kawhOv --apropos --all --where --location --show-options --usage --vi-keys --subnodes --raw-escapes --strict-node-location --speech-friendly -x,--debug,--index-search,-n,--node:str -d,--directory:m -f,--file:r -o,--output,--dribble:w --init-file,--restore:x | str*
whatis, apropos, manpath, lexgrog, catman, man-recode, tldr, tealdeer, tlrc, cheat, eg, bropages, kmdr, how2, howdoi, gh-cheat, whohas, xman, yelp | * -M,--manpath:m -C,--config-file:x -f,--render:r -p,--platform,-l,-L,--language,-s,-t:str -u,--update{+net.connect(vendor)} | str*
navi, pet, marker | * | str* | +unknown
mandb, accessdb, makewhatis | * -M,-C,-f:str | str* | +fs.write(system)
`,
};
