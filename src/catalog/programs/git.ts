import type { Family } from "../lookup.ts";

// Options that many commands share. `-O` names an order file, `--output` writes one; `-20` is a cluster of digits.
const DIFF = String.raw`-psuzaRbwWDtrcmq -UMCBX? -l:num -S,-G,-I:str -O:r --output:w --patch --no-patch --unified? --raw --minimal
 --patience --histogram --anchored,--diff-algorithm:str --stat? --compact-summary --numstat --shortstat --dirstat? --summary --patch-with-stat
 --name-only --name-status --submodule? --color? --no-color --color-moved? --word-diff? --word-diff-regex:str --color-words?
 --no-renames --check --full-index --binary --abbrev? --no-abbrev --find-renames? --find-copies? --find-copies-harder
 --diff-filter,--find-object,--src-prefix,--dst-prefix,--line-prefix:str --pickaxe-all --pickaxe-regex --relative? --no-relative --text
 --ignore-cr-at-eol --ignore-space-at-eol --ignore-space-change --ignore-all-space --ignore-blank-lines --ignore-matching-lines:str
 --inter-hunk-context:num --function-context --exit-code --quiet --ext-diff --no-ext-diff --textconv --no-textconv --ignore-submodules?
 --no-prefix --follow --cc --diff-merges:str --remerge-diff`;
const REVS = String.raw`-0123456789 -n:num --max-count,--skip,--min-parents,--max-parents:num --since,--after,--until,--before,--author,--committer,--grep:str
 --glob,--exclude,--date,--format,--grep-reflog:str --pretty? --oneline --all-match --invert-grep -iEFPg --regexp-ignore-case --extended-regexp
 --fixed-strings --perl-regexp --merges --no-merges --first-parent --not --all --branches? --tags? --remotes? --reflog --stdin --cherry-mark
 --cherry-pick --left-only --right-only --cherry --walk-reflogs --merge --boundary --simplify-by-decoration --full-history --dense --sparse
 --simplify-merges --ancestry-path? --date-order --author-date-order --topo-order --reverse --no-walk? --abbrev-commit --no-abbrev-commit
 --notes? --no-notes --show-signature --relative-date --parents --children --left-right --graph`;
const LOG = String.raw`${DIFF} ${REVS} -L:str --no-decorate --decorate? --decorate-refs:str --source --mailmap --full-diff`;
const PATHS = "--pathspec-from-file:r --pathspec-file-nul";
const SIGN = "-S? --gpg-sign? --no-gpg-sign";
const Q = "-qv --quiet --verbose";
const SUBM = "--recurse-submodules? --no-recurse-submodules";
const DRY = "-n{dry} --dry-run{dry}";
const FORCE = "-f{force} --force{force}";
const LOSSY = "-f{+vcs.rewrite/lossy} --force{+vcs.rewrite/lossy}";
const FETCH = String.raw`${Q} -aftmpPkun46 --all --append --atomic --upload-pack:sh --force --multiple --tags --no-tags -j,--jobs:num --prune --prune-tags
 --no-prune ${SUBM} --keep --update-head-ok --progress --no-progress --depth,--deepen:num --refmap,--server-option,--negotiation-tip:str -o:str
 --shallow-since,--shallow-exclude,--filter:str --unshallow --refetch --update-shallow --ipv4 --ipv6 --set-upstream --stdin --porcelain --dry-run{dry}`;
const MERGE = String.raw`${Q} -ne --stat --no-stat --log? --squash --no-squash --commit --no-commit --edit --no-edit --cleanup:str --ff --no-ff --ff-only
 --verify-signatures -s,--strategy,-X,--strategy-option:str --allow-unrelated-histories --autostash --no-autostash --signoff --progress
 --no-progress --no-verify{force} ${SIGN}`;
const PICK = String.raw`-nesx --quit --continue --abort --skip --cleanup:str --no-commit --edit --no-edit --signoff -m,--mainline:num
 --strategy,-X,--strategy-option:str ${SIGN}`;
const STASH = "-pSkqua --patch --staged --keep-index --no-keep-index --quiet --include-untracked --all -m,--message:str";
const HG = "* --cwd:cd -R,--repository:m --config:str{+unknown} --ssh,-e:sh --remotecmd:sh -r,-b,-d,-u,-T,-m,--rev,--branch,--message:str -l,--logfile:r -I,-X:str";
const SVN = "* -r,-c,-m,-x,--username,--password,--revision,--depth,--message,--accept:str -F,--file,--targets:r --config-option:str{+unknown} --config-dir:r --diff-cmd,--diff3-cmd,--editor-cmd:sh";
const JJ = "* -R,--repository:cd --config:str{+unknown} --config-file:r -m,-r,-T,-n,-f,-t,-s,-d,-b,-A,-B:str --message,--from,--to,--into,--remote,--bookmark:str --tool:x";

/** git and other version control. */
export const GIT: Family = {
  source:
    "git 2.39 manual pages and `git X -h`, newer options from the manuals of 2.50; manuals of git-lfs, git-filter-repo, git-flow, Subversion, Mercurial, Jujutsu, pre-commit, lefthook, husky, gitleaks. Commands that only look and have no option that runs or writes are lenient.",
  lines: String.raw`
git | -C:cd -c:str --config-env:str{+unknown} --git-dir:m --work-tree:cd --namespace:str --exec-path?:x -pPvh --paginate --no-pager --bare --html-path
 --no-replace-objects --no-optional-locks --no-lazy-fetch --no-advice --literal-pathspecs --glob-pathspecs --noglob-pathspecs --icase-pathspecs
 --list-cmds:str --attr-source:ref | sub | h=git

# looking
git status | * | m* | +vcs.read empty=M@.
git diff | ${DIFF} -123 --cached --staged --merge-base --base --ours --theirs --no-index | r* | +vcs.read empty=R@.
git difftool | ${DIFF} -gdy --gui --dir-diff --prompt --no-prompt -t,--tool:str --tool-help -x,--extcmd:sh --no-index --cached --staged | r* | +vcs.read empty=R@.
git diff-files, git diff-index | ${DIFF} -0123 --base --ours --theirs --cached --merge-base | r* | +vcs.read empty=R@.
git diff-tree | ${LOG} --root --merge-base --no-commit-id --always -v | r* | +vcs.read in=data
git log, git whatchanged | ${LOG} -pu{m>r} --patch{m>r} -L:str{m>r} | m* | +vcs.read out=content
git show | ${LOG} | r* | +vcs.read out=content
git range-diff | ${DIFF} --creation-factor:num --no-dual-color --left-only --right-only | ref* | +vcs.read out=content
git reflog | ${LOG} | sub? ref* | +vcs.read
git reflog show, git reflog list, git reflog exists, git rev-list, git stash list, git bisect log, git bisect view, git bisect visualize | ${LOG} --count --objects --timestamp --bisect --disk-usage? --objects-edge --header --no-commit-header | ref* | +vcs.read
git reflog expire, git reflog delete, git reflog drop | --expire,--expire-unreachable:str --all --updateref --rewrite --stale-fix --verbose ${DRY} | ref* | +vcs.rewrite/lossy
git blame, git annotate | * -S,--contents,--ignore-revs-file:r -L,--ignore-rev,--date,--since:str | r* | +vcs.read
git grep | -viwaIrEGFPnhHlLzocpWq0123456789 --cached --no-index --untracked --exclude-standard --no-exclude-standard --recurse-submodules --invert-match
 --ignore-case --word-regexp --text --textconv --recursive --no-recursive -m,--max-count,--max-depth:num --extended-regexp --basic-regexp
 --fixed-strings --perl-regexp --line-number --column --full-name --files-with-matches --name-only --files-without-match --null
 --only-matching --count --color? --no-color --break --heading -A,-B,-C,--context,--before-context,--after-context,--threads:num
 --show-function --function-context -f:r -e:str --and --or --not --quiet --all-match -O?:sh --open-files-in-pager?:sh | str/e,f r* | +vcs.read empty=R@.
git ls-files | * -x,--exclude,--exclude-per-directory,--format,--with-tree:str -X,--exclude-from:r | m* | +vcs.read empty=M@.
git ls-tree | * --format:str | ref m* | +vcs.read
git ls-remote | -qtbh --quiet --upload-pack,--exec:sh --tags --heads --branches --refs --get-url --exit-code --symref --sort,-o,--server-option:str | str? str* | +net.connect(remote) out=network
git cat-file | * --path:str | r* | +vcs.read in=data
git rev-parse, git describe, git name-rev, git merge-base, git show-branch, git show-ref, git for-each-ref, git cherry, git fsck, git merge-tree | * --default,--prefix,--git-path,--resolve-git-dir:str
 --match,--exclude,--candidates,--refs,--count,--format,--sort,--points-at,--contains,--merged,--no-merged,--merge-base:str | ref* | +vcs.read
git shortlog | * --group,--since,--until,--author:str | m* | +vcs.read in=data
git count-objects, git check-attr, git check-ignore, git check-mailmap, git check-ref-format, git verify-commit, git verify-tag, git verify-pack, git var, git version | * --source,--format:str | m* | +vcs.read
git help | -agcv --all --guides --config | str?
git bisect, git worktree, git bundle, git sparse-checkout, git maintenance, git credential, git hook, git refs |  | sub
git refs list, git refs exists, git refs verify | * | ref* | +vcs.read
git patch-id, git column, git stripspace, git get-tar-commit-id, git show-index | * --width,--padding,--indent:str |  | in=data
git bugreport, git diagnose | --diagnose? -o,--output-directory:wd -s,--suffix,--mode:str |  | +vcs.read
git gui, git citool, gitk | --all --amend --argscmd:sh --since,--until:str --merge --branches? | m* | +vcs.read

# recording and going back
git add, git stage | -vipefuNA ${DRY} --verbose --interactive --patch --edit --force --update --renormalize --intent-to-add --all --no-all --ignore-removal --refresh
 --ignore-errors --ignore-missing --sparse --chmod:str ${PATHS} | m* | +vcs.commit
git commit | ${Q} -seaipoz -F,--file,-t,--template:r --author,--date,--trailer,--fixup,--cleanup,-m,--message:str -c,-C,--reedit-message,--reuse-message,--squash:ref
 --reset-author --signoff --no-signoff --edit --no-edit --status --no-status ${SIGN} --all --include --interactive --patch --only -n{force} --no-verify{force} --short
 --branch --porcelain --long --null --amend{+vcs.rewrite} --no-post-rewrite --allow-empty --allow-empty-message -u? --untracked-files? --dry-run{dry} ${PATHS} | m* | +vcs.commit out=none
git rm | -q -r{d>D} ${DRY} --quiet --cached{d>m,D>m} ${LOSSY} --ignore-unmatch --sparse ${PATHS} | d* | +vcs.commit
git mv | -vk --verbose ${DRY} ${FORCE} --sparse | m+ w | +vcs.commit
git apply | ${Q} -N3zR --exclude,--include,--whitespace,--directory:str -p,-C:num --no-add --stat{dry} --numstat{dry} --summary{dry} --check{dry} --index --intent-to-add --cached
 --unsafe-paths{+unknown} --3way --ours --theirs --union --build-fake-ancestor:w --ignore-space-change --ignore-whitespace --reverse --unidiff-zero --reject --allow-overlap
 --binary --inaccurate-eof --recount --allow-empty | r* | +vcs.commit in=data out=none
git am | -i3qsukcrn --interactive --3way --quiet --signoff --keep --keep-cr --no-keep-cr --scissors --ignore-space-change --ignore-whitespace --reject --continue --resolved
 --quoted-cr,--whitespace,--exclude,--include,--directory,--patch-format,--empty:str -C,-p:num --skip --abort --quit --retry --show-current-patch? --allow-empty
 --committer-date-is-author-date --ignore-date --no-verify{force} ${SIGN} | r* | +vcs.commit in=data out=none
git merge | ${MERGE} -m,--message,--into-name:str -F,--file:r --abort --quit --continue | ref* | +vcs.commit
git cherry-pick, git revert | ${PICK} --ff --allow-empty --allow-empty-message --keep-redundant-commits --empty:str --reference | ref* | +vcs.commit
git stash | ${STASH} | sub? | +vcs.commit
git stash push, git stash save | ${STASH} ${PATHS} | m* | +vcs.commit
git stash apply, git stash pop, git stash branch, git stash create, git stash store | -q --quiet --index -m,--message:str | ref* | +vcs.commit
git stash show | ${DIFF} --include-untracked --only-untracked | ref* | +vcs.read out=content
git stash drop | -q --quiet | ref? | +vcs.rewrite/lossy
git stash clear |  |  | +vcs.rewrite/lossy/wide
git notes | --ref:str | sub? | +vcs.read
git notes list, git notes show, git notes get-ref |  | ref* | +vcs.read out=content
git notes add, git notes append, git notes edit, git notes copy, git notes merge | ${Q} -ef --force --edit --allow-empty --stdin -F,--file:r -m,-s,-C,-c,--message,--strategy:str --commit --abort | ref* | +vcs.commit
git notes remove, git notes prune | -v --ignore-missing --stdin ${DRY} | ref* | +vcs.rewrite/lossy
git tag | -lvie -n? --list -sa{+vcs.commit} --annotate{+vcs.commit} --sign{+vcs.commit} --no-sign --verify -m,--message:str{+vcs.commit} -F,--file:r{+vcs.commit}
 --edit --cleanup,-u,--local-user,--sort,--points-at,--format:str -fd{+vcs.rewrite} --force{+vcs.rewrite} --delete{+vcs.rewrite} --column? --no-column --contains? --no-contains? --merged? --no-merged? --color? | ref* | +vcs.read
git branch | ${Q} -rali -t? --track? --no-track -u,--set-upstream-to:str{+vcs.config} --unset-upstream{+vcs.config} --remotes --abbrev? --no-abbrev --all
 -d{+vcs.rewrite} --delete{+vcs.rewrite} -DMC{+vcs.rewrite/lossy} -mc{+vcs.commit} --move{+vcs.commit} --copy{+vcs.commit} --list --show-current --create-reflog
 --edit-description{+vcs.config} ${LOSSY} --column? --no-column --no-color --sort,--points-at,--format:str --contains? --no-contains? --merged? --no-merged? --color? --ignore-case | ref* | +vcs.read
git checkout | -lqmd23p ${LOSSY} -b,-B,--orphan:ref --guess --no-guess --overlay --no-overlay --quiet ${SUBM} --progress --no-progress --merge --conflict:str --detach -t? --track? --no-track
 --ignore-other-worktrees --ours --theirs --patch ${PATHS} | m* | h=git-checkout
git switch | -qmd ${LOSSY} --discard-changes{+vcs.rewrite/lossy} -c,--create,--orphan:ref -C,--force-create:ref{+vcs.rewrite/lossy} --guess --no-guess --quiet ${SUBM} --progress --no-progress
 --merge --conflict:str --detach -t? --track? --no-track --ignore-other-worktrees | ref* | +vcs.commit
git restore | -SWqm23p -s,--source:ref --staged --worktree --ignore-unmerged --overlay --no-overlay --quiet ${SUBM} --progress --no-progress --merge --conflict:str --ours --theirs --patch ${PATHS} | m* | +vcs.rewrite/lossy h=git-checkout
git reset | -qpN --quiet --no-quiet --refresh --no-refresh --mixed --soft --hard{+vcs.rewrite/lossy/wide} --merge{+vcs.rewrite/lossy} --keep ${SUBM} --patch --intent-to-add ${PATHS} | m* | +vcs.rewrite
git clean | -qfidxX ${DRY} --quiet --force --interactive -e,--exclude:str | D* | +vcs.rewrite/lossy/wide empty=D@.
git rebase | ${Q} -nfim --onto:ref --keep-base --no-verify{force} --stat --no-stat --signoff --committer-date-is-author-date --ignore-date --reset-author-date -C:num --ignore-whitespace
 --whitespace,--empty,-s,--strategy,-X,--strategy-option:str --force-rebase --no-ff --continue --skip --abort --quit --edit-todo --show-current-patch --apply --merge --interactive
 --rerere-autoupdate --autosquash --no-autosquash --update-refs --no-update-refs ${SIGN} --autostash --no-autostash -x,--exec:sh -r? --rebase-merges? --no-rebase-merges --fork-point
 --no-fork-point --root --reschedule-failed-exec --reapply-cherry-picks --no-reapply-cherry-picks --keep-empty --no-keep-empty | ref* | +vcs.rewrite
git worktree list | -vz --verbose --porcelain |  | +vcs.read
git worktree add | -dqf -b:ref -B:ref{+vcs.rewrite/lossy} --force --detach --checkout --no-checkout --lock --reason:str --orphan --quiet --guess-remote --track --no-track | W ref? | +vcs.commit
git worktree remove | ${LOSSY} | D | +vcs.commit
git worktree move | -f --force | D W | +vcs.commit
git worktree prune, git worktree lock, git worktree unlock, git worktree repair | -v ${DRY} --verbose --expire,--reason:str | m* | +vcs.commit
git bisect start, git bisect good, git bisect bad, git bisect new, git bisect old, git bisect skip, git bisect reset, git bisect terms | --term-new,--term-old,--term-good,--term-bad:str --no-checkout --first-parent | ref* | +vcs.commit
git bisect replay |  | r | +vcs.commit out=none
git bisect run |  | cmd | +vcs.commit posix
git rerere |  | sub? | +vcs.commit
git rerere status, git rerere diff, git rerere remaining |  | m* | +vcs.read
git rerere forget, git rerere clear, git rerere gc |  | m* | +vcs.rewrite/lossy
git mergetool | -gy -t,--tool:str -O:r --tool-help --gui --prompt --no-prompt | m* | +vcs.commit
git sparse-checkout list, git sparse-checkout check-rules | -z --rules-file:r --cone  |  | +vcs.read
git sparse-checkout init, git sparse-checkout set, git sparse-checkout add, git sparse-checkout reapply, git sparse-checkout disable | --cone --no-cone --sparse-index --no-sparse-index --stdin --skip-checks | str* | +vcs.config
git init | -q --template:x --bare --shared? --quiet --separate-git-dir:wd -b,--initial-branch:ref --object-format,--ref-format:str | wd? | empty=wd@.
git config | -lez --global --system --local --worktree -f,--file,--blob,-t,--type,--default,--comment,--value,--url:str --get --get-all --get-regexp --get-urlmatch --replace-all --add --unset
 --unset-all --rename-section --remove-section --list --fixed-value --edit --get-color --get-colorbool --bool --int --bool-or-int --path --expiry-date --null --name-only --includes
 --no-includes --show-origin --show-scope --show-names --all --append --regexp | str* | h=git-config
git maintenance run | --auto --schedule? --quiet --task:str
git maintenance start, git maintenance stop, git maintenance register, git maintenance unregister | --scheduler:str --config-file:w --force |  | +proc.persist +vcs.config/global
git submodule | -q --quiet --cached | sub? | +vcs.read
git submodule status, git submodule summary | -q --quiet --cached --recursive --files -n,--summary-limit:num | m* | +vcs.read
git submodule init, git submodule sync, git submodule absorbgitdirs, git submodule set-branch, git submodule set-url | -qd --quiet --recursive --default -b,--branch:ref | str* | +vcs.config
git submodule add | -fq --force --quiet -b,--branch:ref --name:str --reference:R --depth:num --progress | url W? | +net.connect(remote) +vcs.commit
git submodule update | -qN --quiet --progress --init --remote --no-fetch ${LOSSY} --checkout --merge --rebase --reference:R --depth:num --recursive -j,--jobs:num --single-branch --filter:str | m* | +net.connect(remote) +vcs.commit
git submodule deinit | -q --quiet --all ${LOSSY} | D* | +vcs.config
git submodule foreach | -q --quiet --recursive | sh+ | posix
git subtree | -qd -P,--prefix:str --quiet --debug | sub
git subtree add, git subtree merge, git subtree split, git subtree pull | -qd -P,-m,--prefix,--message,--annotate:str -b,--branch,--onto:ref --quiet --squash --no-squash --ignore-joins --rejoin | str* | +vcs.commit +net.connect(remote)
git subtree push | -qd -P,--prefix:str --quiet --squash --rejoin ${FORCE} | str* | +vcs.push +net.connect(remote)

# remotes
git remote | -v --verbose | sub? | +vcs.read
git remote get-url | --push --all | str | +vcs.read
git remote show, git remote update, git remote prune | -vnp --verbose --prune --dry-run{dry} | str* | +net.connect(remote)
git remote add, git remote set-url | -t,-m:ref -f{+net.connect(remote)} --fetch{+net.connect(remote)} --tags --no-tags --mirror? --push --add --delete | str* | +vcs.config
git remote rename, git remote remove, git remote rm, git remote set-head, git remote set-branches | -ad --auto --delete --add | str* | +vcs.config
git fetch | ${FETCH} | str? ref* | +net.connect(remote)
git pull | ${FETCH} ${MERGE} -r?{+vcs.rewrite} --rebase?{+vcs.rewrite} --no-rebase | str? ref* | +net.connect(remote) +vcs.commit
git push | ${Q} -du46 --repo:str --all --branches --mirror{force} --delete --tags --porcelain ${FORCE} --force-with-lease? --force-if-includes
 --recurse-submodules:str --no-recurse-submodules --thin --no-thin --receive-pack,--exec:sh --set-upstream --progress --no-progress --prune --no-verify{force} --follow-tags
 --no-follow-tags --signed? --atomic -o,--push-option:str --ipv4 --ipv6 ${DRY} | str? ref* | +vcs.push +net.connect(remote) h=git-push
git clone | ${Q} -nls46 --progress --no-progress --no-checkout --bare --mirror --local --no-local --no-hardlinks --shared --recurse-submodules? --recursive? -j,--jobs:num
 --template:x --reference,--reference-if-able:R --dissociate -o,--origin:str -b,--branch,--revision:ref -u,--upload-pack:sh --depth:num --single-branch --no-single-branch --no-tags
 --shallow-since,--shallow-exclude,--server-option,--filter,--ref-format:str --shallow-submodules --separate-git-dir:wd -c,--config:str --ipv4 --ipv6 --also-filter-submodules
 --remote-submodules --sparse --bundle-uri:url | url W? | +net.connect(remote) h=git
git request-pull | -p | ref url ref? | +net.connect(remote)
git send-email | --from,--to,--cc,--bcc,--subject,--in-reply-to,--reply-to,--confirm,--suppress-cc:str --to-cmd,--cc-cmd,--header-cmd,--sendmail-cmd:sh --smtp-server:x
 --smtp-server-port,--smtp-encryption,--smtp-user,--smtp-pass,--identity,--envelope-sender:str --thread --no-thread --compose --annotate --quiet --force --no-validate --dry-run{dry} | r* | +net.send
git imap-send | -vq -f:str --verbose --quiet --folder:str |  | +net.send in=data out=none
git format-patch | ${LOG} -Nk --numbered --no-numbered --signoff --stdout --cover-letter --no-cover-letter --numbered-files -v,--suffix,--start-number,--reroll-count,--subject-prefix:str
 --add-header,--to,--cc,--in-reply-to,--signature,--base:str -o,--output-directory:W --zero-commit --from? --attach? --inline? --thread? --no-signature --signature-file:r --rfc? --interdiff,--range-diff:ref | ref* | +vcs.read out=content
git archive | -vl0123456789 --format,--prefix,--mtime,--add-virtual-file:str -o,--output:w --add-file:r --worktree-attributes --verbose --list --remote:str{+net.connect(remote)} --exec:sh | ref? r* | +vcs.read/archive
git bundle create | ${REVS} -q --quiet --progress --version:num | w ref* | +vcs.read/archive
git bundle verify, git bundle list-heads, git bundle unbundle | -q --quiet --progress | r ref* | +vcs.commit out=meta
git upload-pack, git upload-archive, git receive-pack | --strict --stateless-rpc --timeout:num | R
git fetch-pack, git http-fetch | -qkvact --all --stdin --quiet --keep --thin --upload-pack,--exec:sh --depth:num --no-progress -w:str | url ref* | +net.connect(remote)
git send-pack, git http-push | -vqdD ${FORCE} --verbose --receive-pack,--exec:sh --all --mirror{force} --atomic --thin ${DRY} | url ref* | +vcs.push +net.connect(remote)
git daemon | --strict-paths --base-path:R --user-path,--listen,--user,--group,--enable,--disable:str --export-all --inetd --port,--timeout:num --verbose --reuseaddr --detach --pid-file:w --access-hook:x | R* | +net.listen
git instaweb | -l --local -p,--port:num -d,--httpd,-b,--browser:sh -m,--module-path:x --stop --start --restart | str? | +net.listen
git shell | -c:sh
git remote-ext |  | str sh | +net.connect(remote)
git credential-store, git credential-cache, git credential-manager, git credential-osxkeychain, git credential-libsecret | --file:r --timeout:num --socket:str | sub? | +secret.use(git)
git credential fill, git credential-store get, git credential-cache get, git credential-manager get, git credential-osxkeychain get, git credential-libsecret get |  |  | +secret.use(git)/discloses
git credential approve, git credential reject, git credential-store store, git credential-store erase, git credential-cache exit, git credential-manager erase |  |  | +secret.use(git)

# plumbing that writes
git hash-object | -w -t,--path:str --stdin --stdin-paths --no-filters --literally | r* | in=data out=meta
git update-ref | -z -m:str --no-deref --create-reflog -d{+vcs.rewrite/lossy} --stdin{+vcs.rewrite/lossy} | ref* | +vcs.rewrite
git symbolic-ref | -q --quiet --short -d{+vcs.rewrite} --delete{+vcs.rewrite} -m:str{+vcs.rewrite} | ref* | +vcs.read
git replace | -lefg -d{+vcs.rewrite/lossy} --delete{+vcs.rewrite/lossy} --force --graft --raw --edit --list --format:str | ref* | +vcs.rewrite
git gc | -q --quiet --prune?{+vcs.rewrite/lossy} --no-prune --cruft --no-cruft --aggressive --auto --force --keep-largest-pack --no-detach
git prune | -v ${DRY} --verbose --progress --expire:str | ref* | +vcs.rewrite/lossy
git prune-packed, git pack-refs, git update-server-info, git commit-graph, git multi-pack-index, git fsmonitor--daemon, git refs migrate | * | str*
git repack | -AdFnqlbikmf -a{+vcs.rewrite/lossy} --cruft --quiet --local --write-bitmap-index --keep-unreachable --window,--depth,--threads,-g,--geometric:num --write-midx
git pack-objects, git pack-redundant | * | W? | +vcs.read
git index-pack | -v -o:w --stdin --fix-thin --keep? --strict? --threads:num | r? | out=meta
git unpack-objects, git mktree, git mktag | -nqrz --strict --missing --batch |  | +vcs.commit in=data out=meta
git commit-tree | -p:ref -m:str -F:r ${SIGN} | ref | +vcs.commit in=data out=meta
git write-tree, git unpack-file | --missing-ok --prefix:str | ref? | +vcs.commit
git read-tree | -vmuiq --index-output:w --empty --aggressive --reset{+vcs.rewrite/lossy} --prefix:str ${DRY} --quiet | ref* | +vcs.commit
git update-index | -qzg --add --replace --remove --unmerged --refresh --really-refresh --cacheinfo,--chmod:str --assume-unchanged --no-assume-unchanged --skip-worktree --no-skip-worktree
 --info-only --force-remove --stdin --index-info --again --ignore-missing --verbose --split-index --untracked-cache | m* | +vcs.commit
git checkout-index | -aqnuz ${LOSSY} --all --quiet --no-create --index --stdin --temp --prefix:W --stage:str | m* | +vcs.commit
git merge-file | -qp{w>r} --stdout{w>r} --diff3 --zdiff3 --ours --theirs --union -L:str | w r r
git merge-index | -oq | cmd | +vcs.commit posix
git fast-export | ${REVS} --signed-tags,--tag-of-filtered-object,--reencode,--refspec:str --export-marks:w --import-marks:r --full-tree --no-data --anonymize | ref* | +vcs.read/archive out=content
git fast-import | --force{+vcs.rewrite/lossy} --quiet --stats --date-format:str --done --export-marks,--export-pack-edges:w --import-marks:r --depth:num |  | +vcs.commit in=data out=none
git filter-branch | ${REVS} --setup,--env-filter,--tree-filter,--index-filter,--parent-filter,--msg-filter,--commit-filter,--tag-name-filter:sh --subdirectory-filter,--original,--state-branch:str
 --prune-empty -d:W ${FORCE} | ref* | +vcs.rewrite/wide
git filter-repo, git-filter-repo | -fq --force --quiet --analyze --path,--path-glob,--path-regex,--path-rename,--subdirectory-filter,--to-subdirectory-filter,--refs,--tag-rename:str --invert-paths
 --use-base-name --paths-from-file,--replace-text,--replace-message,--mailmap,--strip-blobs-with-ids:r --use-mailmap --strip-blobs-bigger-than,--prune-empty,--prune-degenerate:str
 --filename-callback,--message-callback,--name-callback,--email-callback,--refname-callback,--blob-callback,--commit-callback,--tag-callback:code:python --partial --no-gc --no-ff
 --source,--target:cd --sensitive-data-removal --dry-run |  | +vcs.rewrite/lossy/wide
git interpret-trailers | --in-place{r>w} --trim-empty --where,--if-exists,--if-missing,--trailer:str --only-trailers --only-input --unfold --parse | r* | in=data
git fmt-merge-msg | --log? -m,--message,--into-name:str -F,--file:r |  | in=data
git mailinfo | -kbmun --encoding:str --scissors | w w | in=data
git mailsplit | -b -d,-f:num -o:W --keep-cr | r* | in=data out=none
git hook run, git hook list | --ignore-missing --to-stdin:r | str* | +proc.code(project)
git for-each-repo, git p4, git cvsimport, git replay | * | str* | +unknown

# extensions of git
git lfs, git-lfs, git flow, git svn, git lfs migrate, git crypt, git-crypt | * | sub
git lfs ls-files, git lfs status, git lfs env, git lfs logs, git lfs pointer, git lfs fsck, git lfs version, git lfs locks | * -X,-I:str --file,--pointer:r | str* | +vcs.read
git lfs track, git lfs untrack, git lfs install, git lfs uninstall, git lfs update | * | str* | +vcs.config
git lfs fetch, git lfs pull, git lfs clone, git lfs checkout, git lfs lock, git lfs unlock | * -X,-I:str --to:w | str* | +net.connect(remote)
git lfs push | * ${DRY} | str* | +vcs.push +net.connect(remote)
git lfs prune, git lfs dedup | * ${DRY} |  | +vcs.rewrite
git lfs migrate info, git lfs migrate import, git lfs migrate export | * -X,-I,-m:str --object-map:w | ref* | +vcs.rewrite/wide
git flow feature, git flow bugfix, git flow release, git flow hotfix | * | sub? | +vcs.read
git flow init, git flow config | * | str* | +vcs.config
git flow feature start, git flow bugfix start, git flow release start, git flow hotfix start, git flow feature checkout | * | str* | +vcs.commit
git flow feature finish, git flow bugfix finish, git flow release finish, git flow hotfix finish | * -m:str -f:r -p{+vcs.push} --push{+vcs.push} -D{+vcs.rewrite/lossy} | str* | +vcs.commit
git flow feature publish, git flow bugfix publish, git flow release publish, git flow hotfix publish | * | str* | +vcs.push +net.connect(remote)
git flow feature track, git flow feature pull, git flow feature rebase | * | str* | +net.connect(remote) +vcs.rewrite
git flow feature delete, git flow bugfix delete, git flow release delete, git flow hotfix delete | * -r{+vcs.push} | str* | +vcs.rewrite/lossy
git svn init, git svn clone, git svn fetch, git svn rebase | * -r,-T,-t,-b:str -A:r --authors-prog:x | str* | +net.connect(remote) +vcs.commit
git svn info, git svn log | * -r:str | str* | +vcs.read
git svn dcommit | * ${DRY} | str* | +vcs.push +net.connect(remote)
git absorb, git-absorb | * -b,--base:ref ${DRY} |  | +vcs.commit
git crypt unlock, git-crypt unlock, git crypt export-key, git-crypt export-key | * -k:str | w* | +secret.use(git-crypt)/discloses
git crypt lock, git-crypt lock, git-crypt init, git-crypt status | * | str* | +vcs.config
git-cliff, git-chglog, conventional-changelog, auto-changelog | * -o,--output,--outfile:w -p,--prepend:w -c,--config,-i,--infile:r -w,--workdir:cd -t,--tag,-b,--next-tag:str -n:x | str* | +vcs.read
gitlint | * -C,--config:r -c,--commits:str --msg-filename:r -e,--extra-path:x | str* | +vcs.read
cz, commitizen, git-cz | * --config:r | sub? | +vcs.commit
cz commit, cz c, cz bump, cz changelog, cz ch | * --config:r --message:str --file-name,--write-message-to-file:w --dry-run{dry} | str* | +vcs.commit
cz check, cz info, cz version | * --rev-range,-m:str --commit-msg-file:r | str* | +vcs.read
tig, onefetch, git-sizer, git-quick-stats | * -C:cd | m* | +vcs.read
lazygit, gitui, gitg | * -p,--path,-d,--directory:cd | str* | +vcs.commit +vcs.push
delta, diff-so-fancy, difft | * --config:r -w,--width:str | r* | in=data

# hooks and secret scanners
pre-commit | -c,--config:r --color:str | sub? | +proc.code(project) +net.connect(vendor)
pre-commit run, pre-commit try-repo | * -c,--config:r --hook-stage,--from-ref,--to-ref,-s,-o,--ref,--color,--commit-msg-filename:str | str* | +proc.code(project) +net.connect(vendor)
pre-commit install, pre-commit uninstall, pre-commit init-templatedir | * -c,--config:r -t,--hook-type:str | str* | +vcs.config/hook
pre-commit install-hooks, pre-commit autoupdate, pre-commit migrate-config | * -c,--config:r --repo:str | str* | +net.connect(vendor) +proc.code(project)
pre-commit clean, pre-commit gc |  |  | +fs.delete(home)
pre-commit validate-config, pre-commit validate-manifest, pre-commit sample-config |  | r*
husky, simple-git-hooks, husky install, husky init, husky add, lefthook install, lefthook uninstall, lefthook add | * | str* | +vcs.config/hook
lefthook, overcommit | * | sub? | +vcs.config/hook
lefthook run, overcommit run | * --commands,--jobs,--file,--tag:str | str* | +proc.code(project)
lefthook dump, lefthook validate, lefthook version | * | str*
lint-staged | * -c,--config:x --cwd:cd -p,--concurrent,--diff:str |  | +proc.code(project) +vcs.commit
gitleaks, trufflehog, detect-secrets, ggshield, ggshield secret | * | sub
gitleaks detect, gitleaks protect, gitleaks git, gitleaks dir, gitleaks stdin, gitleaks version, detect-secrets scan, detect-secrets audit | * -c,--config,-b,--baseline-path:r -s,--source:R -r,--report-path:w
 -f,-l,--report-format,--log-level,--log-opts:str --baseline:w | R* | +vcs.read
trufflehog git, trufflehog filesystem, trufflehog github | * --branch,--since-commit,--repo,--org,--token:str -i,-x,--config:r | R* | +net.connect(vendor)
ggshield secret scan, ggshield auth | * | str* | +net.send(vendor)

# other systems
svn | ${SVN} | sub
svn status, svn st, svn info, svn proplist, svn propget, svn help | ${SVN} | m* | +vcs.read
svn log, svn list, svn ls, svn diff, svn cat, svn blame | ${SVN} --old,--new:str | r* | +vcs.read +net.connect(remote)
svn checkout, svn co, svn export | ${SVN} --force{force} | url W? | +net.connect(remote)
svn update, svn up, svn switch, svn merge | ${SVN} | str* | +net.connect(remote) +vcs.commit
svn commit, svn ci, svn import, svn lock, svn unlock | ${SVN} | str* | +vcs.push +net.connect(remote)
svn add, svn copy, svn cp, svn mkdir, svn resolve, svn changelist, svn patch | ${SVN} | m* | +vcs.commit
svn delete, svn rm, svn move, svn mv | ${SVN} --force{+vcs.rewrite/lossy} --keep-local{d>m} | d* | +vcs.commit
svn propset, svn propedit, svn propdel, svn relocate | ${SVN} --revprop{+vcs.push} | str* | +vcs.config
svn revert, svn cleanup | ${SVN} -R{wide} --recursive{wide} --remove-unversioned{wide} | m* | +vcs.rewrite/lossy
svn auth | ${SVN} --show-passwords{+secret.use(svn)/discloses} | str* | +secret.use(svn)
hg | ${HG} | sub
hg status, hg st, hg summary, hg log, hg id, hg heads, hg parents, hg branches, hg paths, hg tags, hg files, hg root, hg bookmarks, hg branch, hg help | ${HG} -p{m>r} --patch{m>r} | m* | +vcs.read
hg diff, hg cat, hg annotate, hg grep, hg export | ${HG} -o,--output:w | r* | +vcs.read out=content empty=R@.
hg add, hg addremove, hg copy, hg rename, hg mv, hg commit, hg ci, hg merge, hg resolve, hg tag, hg graft, hg backout, hg import, hg shelve, hg unshelve, hg bookmark, hg init | ${HG} --amend{+vcs.rewrite} | m* | +vcs.commit
hg update, hg up, hg checkout | ${HG} -C{+vcs.rewrite/lossy/wide} --clean{+vcs.rewrite/lossy/wide} | ref* | +vcs.commit
hg remove, hg rm, hg forget | ${HG} -f{+vcs.rewrite/lossy} | d* | +vcs.commit
hg revert, hg strip, hg purge, hg prune | ${HG} -a{wide} --all{wide} | m* | +vcs.rewrite/lossy
hg amend, hg rebase, hg histedit, hg uncommit, hg fold, hg absorb, hg rollback | ${HG} -s,--source,--base,--dest:ref --commands:r | str* | +vcs.rewrite
hg pull, hg incoming, hg outgoing | ${HG} --rebase{+vcs.rewrite} | str? | +net.connect(remote)
hg clone | ${HG} | url W? | +net.connect(remote)
hg push | ${HG} ${FORCE} | str? | +vcs.push +net.connect(remote)
hg serve | ${HG} -p,--port,-a,--address:str |  | +net.listen
jj | ${JJ} | sub? | +vcs.read
jj log, jj status, jj st, jj evolog, jj help, jj root, jj version, jj op log, jj bookmark list, jj file list, jj config list, jj config get, jj workspace list, jj git remote list | ${JJ} | m* | +vcs.read
jj diff, jj show, jj interdiff, jj file show, jj file annotate | ${JJ} | r* | +vcs.read out=content
jj new, jj commit, jj describe, jj desc, jj edit, jj next, jj prev, jj duplicate, jj bookmark create, jj bookmark set, jj bookmark move, jj bookmark track, jj file track,
 jj file untrack, jj undo, jj redo, jj revert, jj op restore, jj resolve, jj git import, jj git export, jj workspace add, jj workspace forget | ${JJ} | str* | +vcs.commit
jj squash, jj split, jj rebase, jj absorb, jj diffedit, jj abandon, jj bookmark delete, jj bookmark forget | ${JJ} | str* | +vcs.rewrite
jj restore, jj op abandon, jj util gc | ${JJ} | str* | +vcs.rewrite/lossy
jj fix | ${JJ} | str* | +proc.code(project)
jj op, jj bookmark, jj file, jj config, jj workspace, jj git, jj git remote, jj util | ${JJ} | sub
jj config set, jj config edit, jj git remote add, jj git remote set-url, jj git init | ${JJ} | str* | +vcs.config
jj git clone | ${JJ} | url W? | +net.connect(remote)
jj git fetch | ${JJ} |  | +net.connect(remote)
jj git push | ${JJ} -c:str --dry-run{dry} |  | +vcs.push +net.connect(remote)
sl, bzr, brz, fossil, darcs, pijul, cvs, p4 | * | str* | +unknown
`,
};
