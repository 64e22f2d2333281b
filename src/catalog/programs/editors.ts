import type { Family } from "../lookup.ts";

/** Editors, pagers and readers of manuals. Most take commands from the terminal that can run anything. */
export const editors: Family = {
  source: "manuals of Vim 9.0, Neovim 0.7, Emacs 28, nano 7.2, micro 2.0, less 590, man-db 2.11, texinfo 6.8; VS Code CLI; own knowledge for the rest",
  lines: String.raw`
vi, vim, nvim, view, gvim, mvim, ex, rvim, rview, vimdiff, nvimdiff, gvimdiff, evim, eview, vim.basic, vim.tiny, nvi, elvis, vile
  | -b -C -d -D -e -E -f -g -h -H -l:file:lua -ll -L -m -M -n -N -nb -P:str -R -s:file:vim -v -x -X -y -Z -A -F -es -Es -ne -nes -nE -nEs -nN -Ne -NE -nR -eR -dR -nd -bn - --nofork --echo-wid --literal --noplugin --clean --not-a-term --ttyfail --gui-dialog-file:w
  -c,--cmd,--remote-expr,--remote-send:code:vim -S,-u,-U,-Nu,-NU,-nu,-Nnu:file:vim -i,-w,-W,--startuptime,--log:w -q:r -r -t,-T,--servername,--socketid,--windowid:str -o -O -p -o2 -O2 -V -V1 -V2 --server:host --listen:str{+net.listen} --headless --embed --api-info
  --remote --remote-ui --remote-silent --remote-wait --remote-wait-silent --remote-tab --remote-tab-silent --serverlist | w* | single in=code:vim h=vim
ed, red | -EGlrsv --extended-regexp --traditional --loose-exit-status --restricted --quiet --silent --verbose --strip-trailing-cr -p,--prompt:str | w? | h=vim
emacs, xemacs, emacs-nox | * -eval,--eval,-execute,--execute:code:elisp -l,-load,--load,-script,--script,-x,-init-directory,--init-directory,--dump-file:x -f,-funcall,--funcall:str{+unknown} -L,-directory,--directory:m -i,-insert,--insert:r -file,--file,-visit,--visit,-find-file,--find-file:w -chdir,--chdir:cd
  -bg,-fg,-fn,-g,-geometry,-d,-t,-u,-T,-title:str | w* | single in=code:elisp h=emacs
emacsclient | * -e,--eval:code:elisp -a,--alternate-editor:sh -s,--socket-name,-f,--server-file,-d,--display,-F,--frame-parameters,-T,--tramp:str | w*
nano, pico, rnano | * -C,--backupdir:wd -J,-Q,-T,-X,-Y,-r,--guidestripe,--quotestr,--tabsize,--wordchars,--syntax,--fill:str -f,--rcfile:x -o,--operatingdir:m -s,--speller:sh | w*
micro | * -config-dir:x -plugin:str{+fs.write(home)} | w* | single
hx, helix, joe, jmacs, mg, jed, ne, zile, vis, mcedit, tilde, edit | * -c,--config:x --log,-l:w -w,--working-dir:cd | w* | +unknown
kak, kakoune | * -e,-E,-p,-f:str{+unknown} -c,-s,-ui,-C:str | w* | single +unknown
gedit, kate, kwrite, mousepad, xed, pluma, gnome-text-editor, subl, atom, zed, mate, bbedit, studio, idea, pycharm, webstorm, goland, clion, phpstorm, rider | * -l,-c,--line,--column:str --command:str{+unknown} | W*
code, code-insiders, codium, cursor, windsurf, kiro, trae, positron | * --install-extension:pkg:vscode{+pkg.install(vscode)/global} --uninstall-extension:str{+fs.delete(home)} --add-mcp:str{+agent.configure(vscode)} --update-extensions{+pkg.install(vscode)/global} --user-data-dir,--extensions-dir:wd --extensionDevelopmentPath,--extensionTestsPath:x
  --log,--profile,--category,--locale,--remote,--sync,--folder-uri,--file-uri,--locate-shell-integration-path:str | sub? W*
code tunnel, code serve-web, cursor tunnel, code-insiders tunnel | * | str* | +net.listen +net.connect(tunnels)
code chat, cursor agent, code-insiders chat | * | str* | +agent.spawn(vscode)
code ext, code version | * | str* | +pkg.install(vscode)
sensible-editor, editor, select-editor, xdg-email-editor | * | w* | +unknown
# Pagers
less, zless, bzless, xzless, zstdless, lesspipe | * -b,-D,-h,-j,-p,-P,-t,-x,-y,-z,-#,--buffers,--color,--max-back-scroll,--jump-target,--pattern,--prompt,--tag,--tabs,--window,--shift,--wheel-lines:str -k,--lesskey-file,--lesskey-src,--lesskey-content:x -o,--log-file,-O,--LOG-FILE:w -T,--tag-file:r | r* | in=data h=pager
more, zmore, bzmore, xzmore, pg, most, moar, ov, pager, sensible-pager | * -n,--lines:num | r* | in=data h=pager
# Manuals
man, gman | * -l,--local-file{str>r} -X,--gxditview,-H,--html?:sh -P,--pager,-B:sh -C,--config-file:x -M,--manpath:m -R,--recode,-L,--locale,-m,--systems,-S,-s,--sections,-e,--extension,-r,--prompt,-E,--encoding,-p,--preprocessor:str | str*
info, pinfo | * -x,--debug,--index-search,-n,--node:str -d,--directory:m -f,--file:r -o,--output,--dribble:w --init-file,--restore:x | str*
whatis, apropos, manpath, tldr, tealdeer, tlrc, cheat, eg, how2, howdoi, whohas, yelp | * -C,--config-file:x -f,--render:r -p,--platform,-l,-L,-s,-t:str -u,--update{+net.connect(vendor)} | str*
mandb, accessdb, makewhatis | * -M,-C,-f:str | str* | +fs.write(system)
`,
};
