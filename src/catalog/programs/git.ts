import type { Family } from "../lookup.ts";

// Options that many commands share. `-O` names an order file, `--output` writes one; `-20` is a cluster of digits.
const DIFF = String.raw`-psuzaRbwWDtrcmq -UMCBX? -l:num -S,-G,-I:str -O:r --output:w --patch --no-patch --unified? --raw --minimal --patience --histogram --diff-algorithm:str
 --stat? --compact-summary --numstat --shortstat --dirstat? --summary --name-only --name-status --submodule? --color? --no-color --color-moved? --word-diff?
 --word-diff-regex:str --color-words? --no-renames --check --full-index --binary --abbrev? --find-renames? --find-copies? --find-copies-harder
 --diff-filter,--find-object,--src-prefix,--dst-prefix:str --pickaxe-all --pickaxe-regex --relative? --text --ignore-cr-at-eol --ignore-space-at-eol --ignore-space-change
 --ignore-all-space --ignore-blank-lines --ignore-matching-lines:str --inter-hunk-context:num --function-context --exit-code --quiet --ext-diff --no-ext-diff
 --textconv --no-textconv --ignore-submodules? --no-prefix --default-prefix --follow --cc --diff-merges:str --patch-with-raw --patch-with-stat --cumulative --dirstat-by-file? --stat-width,--stat-name-width,--stat-graph-width,--stat-count,--line-prefix,--output-indicator-new,--output-indicator-old,--output-indicator-context,--ws-error-highlight,--anchored,--color-moved-ws,--rotate-to,--skip-to:str
 --break-rewrites? -B? --irreversible-delete --rename-empty --no-rename-empty --indent-heuristic --no-indent-heuristic --no-color-moved --no-color-moved-ws --ita-invisible-in-index --ita-visible-in-index --combined-all-paths --dd --remerge-diff --no-diff-merges --no-relative --no-ignore-submodules`;
const REVS = String.raw`-0123456789 -n,--max-count,--skip:num --since,--after,--until,--before,--author,--committer,--grep,--glob,--exclude,--date,--format:str --pretty? --oneline
 --all-match --invert-grep -iEFPg --regexp-ignore-case --merges --no-merges --first-parent --not --all --branches? --tags? --remotes? --reflog --stdin --cherry-mark
 --cherry-pick --left-only --right-only --cherry --walk-reflogs --merge --boundary --simplify-by-decoration --full-history --ancestry-path? --date-order
 --author-date-order --topo-order --reverse --no-walk? --abbrev-commit --no-abbrev-commit --notes? --no-notes --show-signature --relative-date --parents --children --left-right --graph --no-graph --max-age,--min-age,--min-parents,--max-parents,--exclude-hidden,--since-as-filter,--show-linear-break:str --no-min-parents --no-max-parents --remove-empty --sparse --dense --show-pulls --do-walk --simplify-merges --basic-regexp --extended-regexp --fixed-strings --perl-regexp --bisect --log-size --alternate-refs --ignore-missing --single-worktree --exclude-first-parent-only --grep-reflog:str --expand-tabs? --no-expand-tabs --show-notes? --no-standard-notes --encoding:str --no-commit-header --commit-header --abbrev? -t -m -c`;
const LOG = String.raw`${DIFF} ${REVS} -L:str --no-decorate --decorate? --source --full-diff --use-mailmap --no-use-mailmap --mailmap --no-mailmap --clear-decorations --decorate-refs,--decorate-refs-exclude:str`;
const PATHS = "--pathspec-from-file:r --pathspec-file-nul";
const SIGN = "-S? --gpg-sign? --no-gpg-sign";
const Q = "-qv --quiet --verbose --progress --no-progress";
const SUBM = "--recurse-submodules? --no-recurse-submodules";
const DRY = "-n{dry} --dry-run{dry}";
const FORCE = "-f{force} --force{force}";
const LOSSY = "-f{+vcs.rewrite/lossy} --force{+vcs.rewrite/lossy}";
const FETCH = String.raw`${Q} -aftmpPkun46 --all --append --atomic --upload-pack:sh --force --multiple --tags --no-tags -j,--jobs:num --prune --prune-tags ${SUBM} --keep
 --depth,--deepen:num -o,--refmap,--server-option,--shallow-since,--filter:str --unshallow --refetch --ipv4 --ipv6 --set-upstream --porcelain --dry-run{dry} --prefetch --write-fetch-head --no-write-fetch-head --update-head-ok --shallow-exclude,--negotiation-tip,--recurse-submodules-default:str --update-shallow --negotiate-only --auto-maintenance --no-auto-maintenance --auto-gc --no-auto-gc --show-forced-updates --no-show-forced-updates --write-commit-graph --no-write-commit-graph --no-prune`;
const MERGE = String.raw`${Q} -ne --stat --no-stat --squash --no-squash --commit --no-commit --edit --no-edit --cleanup:str --ff --no-ff --ff-only --verify-signatures
 -s,--strategy,-X,--strategy-option:str --allow-unrelated-histories --autostash --no-autostash --signoff --no-verify{force} --summary --no-summary --no-signoff --rerere-autoupdate --no-rerere-autoupdate --overwrite-ignore --no-overwrite-ignore --no-verify-signatures --log? --no-log ${SIGN}`;
const STASH = "-pSkqua --patch --staged --keep-index --no-keep-index --quiet --include-untracked --all -m,--message:str";
const LIST = "--sort,--points-at,--format:str --contains? --no-contains? --merged? --no-merged? --color? --column? --no-column";
const HG = "* --cwd:cd -R:m --config:str{+unknown} -e,--ssh,--remotecmd:sh -r,-m,-b,-d,-u,--rev,--message:str -l:r";
const SVN = "* -r,-c,-m,--username,--password,--revision,--message:str -F,--file:r --config-option:str{+unknown} --diff-cmd,--diff3-cmd,--editor-cmd:sh";
const JJ = "* -R:cd --config:str{+unknown} --config-file:r -m,-r,-T,-n,-s,-d,-b:str --from,--to,--into,--message:str --tool:x";

/** git and other version control. */
export const GIT: Family = {
  source:
    "git 2.39 manual pages and `git X -h`, newer options from git 2.50; manuals of git-lfs, git-filter-repo, Subversion, Mercurial, Jujutsu, pre-commit, lefthook, husky, gitleaks. Lenient where no option can run, write or lose anything that is not listed.",
  lines: String.raw`
git | -C:cd -c:str --config-env:str{+unknown} --git-dir:m --work-tree:cd --namespace:str --exec-path?:x -pPvh --paginate --no-pager --bare --html-path --no-replace-objects
 --no-optional-locks --no-lazy-fetch --no-advice --literal-pathspecs --glob-pathspecs --noglob-pathspecs --icase-pathspecs --list-cmds:str --attr-source:ref | sub | h=git

# looking
git status | * | m* | +vcs.read empty=M@.
git diff, git diff-files, git diff-index | ${DIFF} -0123 --cached --staged --merge-base --base --ours --theirs --no-index{r>R} | r* | +vcs.read empty=r@.
git difftool | ${DIFF} -gdy --gui --dir-diff --prompt --no-prompt -t,--tool:str --tool-help -x,--extcmd:sh --no-index{r>R} --cached --staged | r* | +vcs.read empty=r@.
git diff-tree | ${LOG} --root --merge-base --no-commit-id --always -v | r* | +vcs.read in=data
git log, git whatchanged | ${LOG} -pu{m>r} --patch{m>r} -L:str{m>r} | m* | +vcs.read out=content
git show | ${LOG} | r* | +vcs.read out=content
git range-diff | --notes? --no-notes ${DIFF} --creation-factor:num --no-dual-color --left-only --right-only | ref* | +vcs.read out=content
git reflog | ${LOG} | sub? ref* | +vcs.read
git reflog show, git reflog list, git reflog exists, git rev-list, git stash list, git bisect log, git bisect view, git bisect visualize | ${LOG} --count --objects --timestamp --bisect --disk-usage? --header | ref* | +vcs.read
git reflog expire, git reflog drop | * --expire,--expire-unreachable:str ${DRY} | ref* | +vcs.rewrite/lossy/wide
git reflog delete | * ${DRY} | ref* | +vcs.rewrite/lossy
git blame, git annotate | * -S,--contents,--ignore-revs-file:r -L,--ignore-rev,--date,--since:str | r* | +vcs.read
git grep | -viwaIrEGFPnhHlLzocpWq0123456789 --cached --no-index{r>R} --untracked --exclude-standard --no-exclude-standard{r>R} --recurse-submodules --invert-match --ignore-case --word-regexp --text
 --textconv --recursive --no-recursive -m,--max-count,--max-depth:num --extended-regexp --basic-regexp --fixed-strings --perl-regexp --line-number --column --full-name
 --files-with-matches --name-only --files-without-match --null --only-matching --count --color? --no-color --break --heading -A,-B,-C,--context,--before-context,--after-context,--threads:num
 --show-function --function-context -f:r -e:str --and --or --not --quiet --all-match -O?:sh --open-files-in-pager?:sh | str/e,f r* | +vcs.read empty=r@.
git ls-files | * -x,--exclude,--format,--with-tree:str -X,--exclude-from:r | m* | +vcs.read empty=M@.
git ls-tree | * | ref m* | +vcs.read
git ls-remote | * --upload-pack,--exec:sh | str* | +net.connect(remote) out=network h=git-address
git cat-file | * --path:str | r* | +vcs.read in=data h=git-cat-file
git rev-parse, git describe, git name-rev, git merge-base, git show-branch, git show-ref, git for-each-ref, git cherry, git fsck, git merge-tree, git refs, git help, git version, git var, git check-ref-format, git check-mailmap | * | ref* | +vcs.read
git shortlog | * | str* | +vcs.read in=data
git count-objects, git check-attr, git check-ignore, git verify-commit, git verify-tag, git verify-pack | * | m* | +vcs.read
git bisect, git worktree, git bundle, git sparse-checkout, git maintenance, git credential |  | sub
git patch-id, git column, git stripspace, git get-tar-commit-id, git show-index, git fmt-merge-msg | * -F,--file:r |  | in=data
git bugreport, git diagnose | * -o,--output-directory:wd |  | +vcs.read
git gui, git citool, gitk | * --argscmd:sh | m* | +vcs.read

# recording and going back
git add, git stage | -vipefuNA ${DRY} --verbose --interactive --patch --edit --force --update --renormalize --intent-to-add --all --no-all --ignore-removal --refresh --ignore-errors
 --ignore-missing --sparse --chmod:str ${PATHS} | m* | +vcs.commit h=git-add
git commit | --ahead-behind --no-ahead-behind --null --reset-author --no-post-rewrite ${Q} -seaipoz -F,--file,-t,--template:r --author,--date,--trailer,--fixup,--cleanup,-m,--message:str -c,-C,--reedit-message,--reuse-message,--squash:ref --reset-author --signoff --no-signoff
 --edit --no-edit --status --no-status ${SIGN} --all --include --interactive --patch --only -n{force} --no-verify{force} --short --branch --porcelain --long --amend
 --no-post-rewrite --allow-empty --allow-empty-message -u? --untracked-files? --dry-run{dry} ${PATHS} | m* | +vcs.commit out=none
git rm | -q -r{d>D} ${DRY} --quiet --cached{d>m,D>m} ${LOSSY} --ignore-unmatch --sparse ${PATHS} | d* | +vcs.commit
git mv | -vk --verbose ${DRY} ${FORCE} --sparse | m+ w | +vcs.commit
git apply | --apply --inaccurate-eof --unsafe-paths --allow-empty --cached --ours --theirs --union ${Q} -N3zR --exclude,--include,--whitespace,--directory:str -p,-C:num --no-add --stat{dry} --numstat{dry} --summary{dry} --check{dry} --index --intent-to-add --cached --unsafe-paths{+unknown} --3way --ours --theirs
 --union --build-fake-ancestor:w --ignore-space-change --ignore-whitespace --reverse --unidiff-zero --reject --allow-overlap --binary --recount --allow-empty | r* | +vcs.commit in=data out=none h=patch
git am | * -C,-p,--directory,--exclude,--include:str --no-verify{force} | r* | +vcs.commit in=data out=none
git merge | ${MERGE} -m,--message,--into-name:str -F,--file:r --abort --quit --continue --log? | ref* | +vcs.commit h=git-takes-over
git cherry-pick, git revert | --rerere-autoupdate --no-rerere-autoupdate --allow-empty-message --reference -nesx --quit --continue --abort --skip --cleanup:str --no-commit --edit --no-edit --signoff -m,--mainline:num --strategy,-X,--strategy-option,--empty:str ${SIGN} --ff
 --allow-empty --allow-empty-message --keep-redundant-commits --reference | ref* | +vcs.commit h=git-takes-over
git stash | ${STASH} | sub? | +vcs.commit h=git-stash
git stash push, git stash save | ${STASH} ${PATHS} | m* | +vcs.commit h=git-stash
git stash apply, git stash pop, git stash branch, git stash create, git stash store | -q --quiet --index -m,--message:str | ref* | +vcs.commit
git stash show | ${DIFF} --include-untracked --only-untracked | ref? r* | +vcs.read out=content h=git-stash-show
git stash drop | -q --quiet | ref? | +vcs.rewrite/lossy
git stash clear |  |  | +vcs.rewrite/lossy/wide
git notes | --ref:str | sub? | +vcs.read
git notes list, git notes show, git notes get-ref |  | ref* | +vcs.read out=content
git notes add, git notes append, git notes edit, git notes copy, git notes merge | * -F,--file:r -m,-s,-C,-c,--message:str | ref* | +vcs.commit
git notes remove, git notes prune, git rerere forget, git rerere clear, git rerere gc | * ${DRY} | ref* | +vcs.rewrite/lossy
git tag | --create-reflog --ignore-case -i --omit-empty -lvie -n? --list -sa{+vcs.commit} --annotate{+vcs.commit} --sign{+vcs.commit} --no-sign --verify -m,--message:str{+vcs.commit} -F,--file:r{+vcs.commit} --edit --cleanup,-u,--local-user:str
 -fd{+vcs.rewrite} --force{+vcs.rewrite} --delete{+vcs.rewrite} ${LIST} | ref* | +vcs.read h=git-tag
git branch | --create-reflog --recurse-submodules --omit-empty --ignore-case ${Q} -rali -t? --track? --no-track -u,--set-upstream-to:str{+vcs.config} --unset-upstream{+vcs.config} --remotes --abbrev? --no-abbrev --all -d{+vcs.rewrite} --delete{+vcs.rewrite}
 -DMC{+vcs.rewrite/lossy} -mc{+vcs.commit} --move{+vcs.commit} --copy{+vcs.commit} --list --show-current --edit-description{+vcs.config} ${LOSSY} --no-color --ignore-case ${LIST} | ref* | +vcs.read
git checkout | --overwrite-ignore --no-overwrite-ignore --ignore-skip-worktree-bits ${Q} -lmd23p ${LOSSY} -b,-B,--orphan:ref --guess --no-guess --overlay --no-overlay ${SUBM} --merge --conflict:str --detach -t? --track? --no-track --ignore-other-worktrees --ours --theirs
 --patch ${PATHS} | m* | h=git-checkout
git switch | --overwrite-ignore --no-overwrite-ignore ${Q} -md ${LOSSY} --discard-changes{+vcs.rewrite/lossy} -c,--create,--orphan:ref -C,--force-create:ref{+vcs.rewrite/lossy} --guess --no-guess ${SUBM} --merge --conflict:str --detach -t? --track?
 --no-track --ignore-other-worktrees | ref* | +vcs.commit h=git-takes-over
git restore | --ignore-skip-worktree-bits ${Q} -SWm23p -s,--source:ref --staged --worktree --ignore-unmerged --overlay --no-overlay ${SUBM} --merge --conflict:str --ours --theirs --patch ${PATHS} | m* | +vcs.rewrite/lossy h=git-checkout
git reset | -qpN --quiet --refresh --no-refresh --mixed --soft --hard{+vcs.rewrite/lossy/wide} --merge{+vcs.rewrite/lossy} --keep ${SUBM} --patch --intent-to-add ${PATHS} | m* | +vcs.rewrite h=git-reset
git clean | -qfidxX ${DRY} --quiet --force --interactive -e,--exclude:str | D* | +vcs.rewrite/lossy/wide empty=D@.
git rebase | --rerere-autoupdate --no-rerere-autoupdate --reschedule-failed-exec --no-reschedule-failed-exec --no-signoff ${Q} -nfim --onto:ref --keep-base --no-verify{force} --stat --no-stat --signoff --committer-date-is-author-date --ignore-date --reset-author-date -C:num --ignore-whitespace
 --whitespace,--empty,-s,--strategy,-X,--strategy-option:str --force-rebase --no-ff --continue --skip --abort --quit --edit-todo --show-current-patch --apply --merge --interactive --autosquash
 --no-autosquash --update-refs --no-update-refs ${SIGN} --autostash --no-autostash -x,--exec:sh -r? --rebase-merges? --fork-point --no-fork-point --root --reapply-cherry-picks --keep-empty --no-keep-empty | ref* | +vcs.rewrite h=git-rebase
git worktree list | * |  | +vcs.read
git worktree add | -dqf -b:ref -B:ref{+vcs.rewrite/lossy} --force --detach --checkout --no-checkout --lock --reason:str --orphan --quiet --guess-remote --track --no-track | W ref? | +vcs.commit +vcs.config
git worktree remove | ${LOSSY} | D | +vcs.commit
git worktree move | -f --force | D W | +vcs.commit
git worktree prune, git worktree lock, git worktree unlock, git worktree repair | -v ${DRY} --verbose --expire,--reason:str | m* | +vcs.commit
git bisect start, git bisect good, git bisect bad, git bisect new, git bisect old, git bisect skip, git bisect reset, git bisect terms | * | ref* | +vcs.commit
git bisect replay |  | r | +vcs.commit out=none
git bisect run |  | cmd | +vcs.commit posix
git rerere, git rerere status, git rerere diff, git rerere remaining | --rerere-autoupdate --no-rerere-autoupdate  | sub? m* | +vcs.commit
git mergetool | * -O:r | m* | +vcs.commit
git sparse-checkout list, git sparse-checkout check-rules | * --rules-file:r |  | +vcs.read
git sparse-checkout init, git sparse-checkout set, git sparse-checkout add, git sparse-checkout reapply, git sparse-checkout disable | * | str* | +vcs.config
git init | -q --template:x --bare --shared? --quiet --separate-git-dir:wd -b,--initial-branch:ref --object-format,--ref-format:str | wd? | empty=wd@.
git config | --bool-or-int --bool-or-str --expiry-date -lez --global --system --local --worktree -f,--file,--blob,-t,--type,--default,--comment,--value,--url:str --get --get-all --get-regexp --get-urlmatch --replace-all --add --unset --unset-all
 --rename-section --remove-section --list --fixed-value --edit --get-color --get-colorbool --bool --int --path --null --name-only --includes --no-includes --show-origin --show-scope --all --append --regexp | str* | h=git-config
git maintenance run | * |  | out=none
git maintenance start, git maintenance stop, git maintenance register, git maintenance unregister | * --config-file:w |  | +proc.persist +vcs.config/global
git submodule | -q --quiet --cached | sub? | +vcs.read
git submodule status, git submodule summary | * | m* | +vcs.read
git submodule init, git submodule sync, git submodule absorbgitdirs, git submodule set-branch, git submodule set-url | * | str* | +vcs.config
git submodule add | -fq --force --quiet -b,--branch:ref --name:str --reference:R --depth:num --progress | url W? | +net.connect(remote) +vcs.commit h=git
git submodule update | -qN --quiet --progress --init --remote --no-fetch ${LOSSY} --checkout --merge --rebase --reference:R --depth:num --recursive -j,--jobs:num --single-branch --filter:str | m* | +net.connect(remote)/untrusted +vcs.commit
git submodule deinit | -q --quiet --all ${LOSSY} | D* | +vcs.config
git submodule foreach | -q --quiet --recursive | sh+ | posix
git subtree | * -P,--prefix:str | sub
git subtree add, git subtree merge, git subtree split, git subtree pull | * | str* | +vcs.commit +net.connect(remote) h=git-address
git subtree push | * ${FORCE} | str* | +vcs.push +net.connect(remote) h=git-address

# remotes
git remote | -v --verbose | sub? | +vcs.read
git remote get-url | * | str | +vcs.read
git remote show, git remote update, git remote prune | * --dry-run{dry} | str* | +net.connect(remote) h=git-address
git remote add, git remote set-url, git remote rename, git remote remove, git remote rm, git remote set-head, git remote set-branches | -t,-m:ref -f{+net.connect(remote)} --fetch{+net.connect(remote)} -ad --tags --no-tags --mirror? --push --add --delete --auto | str* | +vcs.config h=git-remote
git fetch | ${FETCH} --stdin | str? ref* | +net.connect(remote) h=git-address
git pull | ${FETCH} ${MERGE} -r?{+vcs.rewrite} --rebase?{+vcs.rewrite} --no-rebase | str? ref* | +net.connect(remote)/untrusted +vcs.commit h=git-address
git push | ${Q} -du46 --repo:str --all --branches --mirror{force} --delete --tags --porcelain ${FORCE} --force-with-lease? --force-if-includes ${SUBM} --thin --receive-pack,--exec:sh
 --set-upstream --prune --no-verify{force} --follow-tags --signed? --atomic -o,--push-option:str --ipv4 --ipv6 ${DRY} | str? ref* | +vcs.push +net.connect(remote) h=git-push
git clone | --reject-shallow --no-reject-shallow --shallow-exclude:str --also-filter-submodules ${Q} -nls46 --no-checkout --bare --mirror --local --no-local --no-hardlinks --shared --recurse-submodules? --recursive? -j,--jobs,--depth:num --template:x --reference,--reference-if-able:R
 --dissociate -o,--origin:str -b,--branch,--revision:ref -u,--upload-pack:sh --single-branch --no-single-branch --no-tags --shallow-since,--filter,--server-option:str --shallow-submodules
 --separate-git-dir:wd -c,--config:str --ipv4 --ipv6 --remote-submodules --sparse --bundle-uri:url | url W? | +net.connect(remote) h=git
git request-pull | -p | ref url ref? | +net.connect(remote)
git send-email, git imap-send | * --to-cmd,--cc-cmd,--header-cmd,--sendmail-cmd:sh --smtp-server:x --from,--to,--cc,--bcc,--subject,--in-reply-to,-f:str --dry-run{dry} | r* | +net.send in=data out=none
git format-patch | --suffix,--reroll-count,--filename-max-length,--cover-from-description,--add-header,--interdiff,--range-diff,--creation-factor:str --keep-subject --no-binary --ignore-if-in-upstream --no-stat --progress --force-in-body-from --attach? --inline? --thread? --no-thread --no-attach --no-to --no-cc --no-add-header --always --rfc? -k ${LOG} -Nk --numbered --no-numbered --signoff --stdout --cover-letter --numbered-files -v,--start-number,--subject-prefix,--to,--cc,--in-reply-to,--base:str -o,--output-directory:W --zero-commit
 --from? --attach? --inline? --thread? --no-signature --signature-file:r --rfc? | ref* | +vcs.read out=content
git archive | -vl0123456789 --format,--prefix,--add-virtual-file:str -o,--output:w --add-file:r --worktree-attributes --verbose --list --remote:str{+net.connect(remote)} --exec:sh | ref? r* | +vcs.read/archive empty=r@. out=content h=git-address
git bundle create | --all-progress --all-progress-implied ${REVS} -q --quiet --progress --version:num | w ref* | +vcs.read/archive out=content
git bundle verify, git bundle list-heads, git bundle unbundle | * | r ref* | +vcs.commit out=meta
git upload-pack, git upload-archive, git receive-pack | * | R
git fetch-pack, git http-fetch | * --upload-pack,--exec:sh | url ref* | +net.connect(remote)
git send-pack, git http-push | * ${FORCE} --receive-pack,--exec:sh ${DRY} | url ref* | +vcs.push +net.connect(remote)
git daemon | * --base-path:R --pid-file:w --access-hook:x | R* | +net.listen
git instaweb | * -d,--httpd,-b,--browser:sh -m,--module-path:x | str? | +net.listen
git shell | -c:sh
git remote-ext |  | str sh | +net.connect(remote)
git credential fill, git credential-store, git credential-cache, git credential-manager, git credential-osxkeychain, git credential-libsecret, git-credential-manager | * --file:r | str? | +secret.use(git)/discloses
git credential approve, git credential reject |  |  | +secret.use(git)

# plumbing that writes
git hash-object | * -t,--path:str | r* | in=data out=meta h=git-hash-object
git update-ref | -z -m:str --no-deref --create-reflog -d{+vcs.rewrite/lossy} --stdin{+vcs.rewrite/lossy} | ref* | +vcs.rewrite h=git-prune
git symbolic-ref | --recurse --no-recurse -q --quiet --short -d{+vcs.rewrite} --delete{+vcs.rewrite} -m:str{+vcs.rewrite} | ref* | +vcs.read
git replace | --edit --convert-graft-file --raw --format:str -lefg -d{+vcs.rewrite/lossy} --delete{+vcs.rewrite/lossy} --force --graft --list | ref* | +vcs.rewrite
git gc, git repack | --keep-largest-pack --max-cruft-size,--expire-to,--cruft-expiration,--filter,--filter-to,--unpack-unreachable,--window,--depth,--window-memory,--threads,--max-pack-size,--keep-pack,-g,--geometric:str --no-reuse-delta --no-reuse-object --local --write-bitmap-index -b --delta-islands -i --keep-unreachable --pack-kept-objects -m --write-midx --no-write-bitmap-index -qAdFnlbkif -a{+vcs.rewrite/lossy} --quiet --prune? --no-prune --cruft --no-cruft --aggressive --auto --force --no-detach --window,--depth:num |  | h=git-prune
git prune | * --expire:str ${DRY} | ref* | h=git-prune
git prune-packed, git pack-refs, git update-server-info, git commit-graph, git multi-pack-index, git fsmonitor--daemon | * | str*
git pack-objects, git pack-redundant | * | W? | +vcs.read
git index-pack | * -o:w | r? | out=meta
git unpack-objects, git mktree, git mktag | * |  | +vcs.commit in=data out=meta
git commit-tree | -p:ref -m:str -F:r ${SIGN} | ref | +vcs.commit in=data out=meta
git write-tree, git unpack-file | * | ref? | +vcs.commit
git read-tree | * --index-output:w --reset{+vcs.rewrite/lossy} ${DRY} | ref* | +vcs.commit
git update-index | * --cacheinfo,--chmod:str | m* | +vcs.commit
git checkout-index | * ${LOSSY} --prefix:W --stage:str | m* | +vcs.commit
git merge-file | * -p{w>r} --stdout{w>r} -L:str | w r r
git merge-index | -oq | cmd | +vcs.commit posix
git fast-export | * --export-marks:w --import-marks:r | ref* | +vcs.read/archive out=content empty=r@.
git fast-import | * --force{+vcs.rewrite/lossy} --export-marks,--export-pack-edges:w --import-marks:r |  | +vcs.commit in=data out=none
git filter-branch | ${REVS} --setup,--env-filter,--tree-filter,--index-filter,--parent-filter,--msg-filter,--commit-filter,--tag-name-filter:sh --subdirectory-filter,--original:str --prune-empty -d:W ${FORCE} | ref* | +vcs.rewrite/wide
git filter-repo, git-filter-repo | * --paths-from-file,--replace-text,--replace-message,--mailmap:r --filename-callback,--message-callback,--name-callback,--email-callback,--refname-callback,--blob-callback,--commit-callback,--tag-callback:code:python
 --source,--target:cd | str* | +vcs.rewrite/lossy/wide
git interpret-trailers | * --in-place{r>w} --where,--if-exists,--if-missing,--trailer:str | r* | in=data
git mailinfo | * | w w | in=data
git mailsplit | * -o:W | r* | in=data out=none
git hook | * --to-stdin:r | str* | +proc.code(project)
git for-each-repo, git p4, git svn, git cvsimport, git replay, git cvsexportcommit | * | str* | +unknown

# extensions of git
git lfs, git-lfs | * | sub
git lfs ls-files, git lfs status, git lfs env, git lfs fsck, git lfs version, git lfs locks | * | str* | +vcs.read
git lfs track, git lfs untrack, git lfs install, git lfs uninstall | * | str* | +vcs.config
git lfs fetch, git lfs checkout, git lfs lock, git lfs unlock | * --to:w | str* | +net.connect(remote)
git lfs pull | * --include,--exclude,-I,-X:str | str* | +net.connect(remote)/untrusted
git lfs push | * ${DRY} | str* | +vcs.push +net.connect(remote)
git lfs prune, git lfs migrate | * ${DRY} | str* | +vcs.rewrite/wide
git flow | * | str* | +vcs.commit +vcs.push
git absorb, git-absorb | * ${DRY} |  | +vcs.commit
git-crypt, git crypt | * -k:str | str* | +secret.use(git-crypt)/discloses
git-cliff, git-chglog, conventional-changelog, auto-changelog | * -o,--output,--outfile:w -p,--prepend:w -c,--config,-i:r -n:x | str* | +vcs.read
cz, commitizen, git-cz | * --write-message-to-file:w --dry-run{dry} | str* | +vcs.commit
tig, git-sizer, gitlint | * -C:cd -e,--extra-path:x | m* | +vcs.read
lazygit, gitui, gitg | * -p,--path,-d:cd | str* | +vcs.commit +vcs.push

# hooks and secret scanners
pre-commit | * -c,--config:r | sub? str* | +proc.code(project) +net.connect(vendor)
pre-commit install, pre-commit uninstall, pre-commit init-templatedir, husky, husky install, husky init, husky add, simple-git-hooks, lefthook install, lefthook uninstall, lefthook add | * | sub? str* | +vcs.config/hook
pre-commit clean, pre-commit gc |  |  | +fs.delete(home)
pre-commit validate-config, pre-commit validate-manifest, pre-commit sample-config |  | r*
lefthook, overcommit | * | sub? str* | +proc.code(project)
lint-staged | * -c,--config:x --cwd:cd |  | +proc.code(project) +vcs.commit
gitleaks, trufflehog, detect-secrets, detect-secrets-hook | * -c,--config,-b,--baseline-path:r -s,--source:R -r,--report-path:w --baseline:w -f,--report-format,--log-opts:str | str? R* | +vcs.read +net.connect(vendor)
ggshield | * | str* | +net.send(vendor)

# other systems
svn | ${SVN} | sub
svn status, svn st, svn info, svn help | ${SVN} | m* | +vcs.read
svn log, svn list, svn ls, svn diff, svn cat, svn blame, svn propget | ${SVN} | r* | +vcs.read +net.connect(remote)
svn checkout, svn co, svn export | ${SVN} | url W? | +net.connect(remote)
svn update, svn up, svn switch, svn merge | ${SVN} | str* | +net.connect(remote) +vcs.commit
svn commit, svn ci | ${SVN} | str* | +vcs.push +net.connect(remote)
svn import | ${SVN} | R? url? | +vcs.push +net.send
svn add, svn copy, svn cp, svn mkdir, svn resolve | ${SVN} | m* | +vcs.commit
svn delete, svn rm, svn move, svn mv | ${SVN} --force{+vcs.rewrite/lossy} | d* | +vcs.commit
svn revert, svn cleanup | ${SVN} -R{wide} --remove-unversioned{wide} | m* | +vcs.rewrite/lossy
hg | ${HG} | sub
hg status, hg st, hg summary, hg log, hg id, hg heads, hg parents, hg branches, hg paths, hg files, hg root, hg help | ${HG} -p{m>r} | m* | +vcs.read
hg diff, hg cat, hg annotate, hg grep, hg export | ${HG} -o,--output:w | r* | +vcs.read out=content empty=r@.
hg add, hg addremove, hg copy, hg mv, hg commit, hg ci, hg merge, hg resolve, hg tag, hg graft, hg import, hg shelve, hg unshelve, hg bookmark, hg update, hg up | ${HG} --amend{+vcs.rewrite} -C{+vcs.rewrite/lossy/wide} --clean{+vcs.rewrite/lossy/wide} | m* | +vcs.commit
hg revert, hg strip, hg purge, hg remove, hg rm | ${HG} | d* | +vcs.rewrite/lossy
hg amend, hg rebase, hg histedit, hg uncommit, hg absorb | ${HG} | str* | +vcs.rewrite
hg incoming, hg outgoing | ${HG} | str? | +net.connect(remote)
hg clone | ${HG} | url W? | +net.connect(remote)
hg push | ${HG} ${FORCE} | str? | +vcs.push +net.connect(remote)
jj | ${JJ} | sub? | +vcs.read
jj log, jj status, jj st, jj evolog, jj help, jj root, jj op log, jj bookmark list, jj file list, jj config list, jj config get, jj git remote list | ${JJ} | m* | +vcs.read
jj diff, jj show, jj interdiff, jj file show, jj file annotate | ${JJ} | r* | +vcs.read out=content
jj new, jj commit, jj describe, jj desc, jj edit, jj next, jj prev, jj duplicate, jj bookmark create, jj bookmark set, jj bookmark move, jj undo, jj redo, jj revert, jj op restore, jj resolve, jj workspace add | ${JJ} | str* | +vcs.commit
jj squash, jj split, jj rebase, jj absorb, jj abandon, jj bookmark delete | ${JJ} | str* | +vcs.rewrite
jj restore, jj op abandon, jj util gc | ${JJ} | str* | +vcs.rewrite/lossy
jj fix | ${JJ} | str* | +proc.code(project)
jj op, jj bookmark, jj file, jj config, jj workspace, jj git, jj git remote, jj util | ${JJ} | sub
jj config set, jj git remote add, jj git remote set-url, jj git init | ${JJ} | str* | +vcs.config
jj git clone | ${JJ} | url W? | +net.connect(remote)
jj git fetch | ${JJ} |  | +net.connect(remote)
jj git push | ${JJ} --dry-run{dry} |  | +vcs.push +net.connect(remote)
sl, bzr, brz, fossil, darcs, cvs, p4 | * | sub? str* | +unknown
`,
};
