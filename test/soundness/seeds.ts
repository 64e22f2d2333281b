/**
 * Shell programs from which mutants are made. Names that start with `p_` are programs: bash reports each that it would run.
 * Each seed shows a way in which bash comes to run something.
 */
export const SEEDS: readonly string[] = [
  "p_a; p_b && p_c || p_d", "p_a | p_b |& p_c", "p_a & p_b; wait", "! p_a", "time p_a", "time -p p_a | p_b", "{ p_a; p_b; }", "(p_a; p_b)",
  "x=p_a; $x", "x=p_a y=; ${x} $y", "x='p_a one'; $x two", "x=p_; ${x}a", "x=p_ab; ${x%b}", "x=zp_a; ${x#z}", "x=P_A; ${x,,}", "x=q_a; ${x/q/p}", "x=p_abc; ${x:0:3}",
  "${u:-p_a}", "${u:=p_a}; $u", "x=1; ${x:+p_a}", "${u:-$(p_a)}", "echo ${u:-`p_a`}", "echo \"${u:-\"$(p_a)\"}\"", "echo ${#x[$(p_a)]}", "x=y; y=p_a; ${!x}",
  "echo $(p_a)", "echo `p_a`", "echo \"$(p_a \"$(p_b)\")\"", "echo \"`p_a \\`p_b\\``\"", "echo $(p_a)$(p_b)`p_c`", "$(echo p_a)", "`echo p_a`", "$(printf p_a)",
  "$(printf '%s_%s' p a)", "echo $((1 + $(p_a)))", "echo $[ $(p_a) + 1 ]", "(( x = $(p_a) ))", "let \"x=$(p_a)\"", "let 'x[$(p_a)]=1'", "a[$(p_a)]=1", "a=([0]=$(p_a) $(p_b))", "declare -a a='([0]=$(p_a))'",
  "if p_a; then p_b; elif p_c; then p_d; else p_e; fi", "while p_a; do p_b; break; done", "until p_a; do p_b; done", "for x in 1 2; do p_a $x; done", "for x in p_a p_b; do $x; done",
  "for ((i=$(p_a);i<2;i++)); do p_b; done", "for x; do p_a; done; p_b", "select x in a b; do p_a; break; done <<< 1", "case x in x) p_a;; y) p_b;; esac", "case $(p_a) in *) p_b;& z) p_c;; esac", "case x in $(p_a)) ;; *) p_b;; esac",
  "f() { p_a \"$@\"; }; f 1", "function f { p_a; }; f", "f() ( p_a ); f | p_b", "f() { $1; }; f p_a", "f() { \"$@\"; }; f p_a b", "f() { local x=$(p_a); p_b; }; f", "p_a() { p_b; }; p_a",
  "eval p_a", "eval 'p_a; p_b'", "eval \"x=p_a\"; $x", "eval eval eval p_a", "eval \"$(echo p_a)\"", "x='p_a;p_b'; eval $x", "eval 'eval \"p_a\"'", "eval $'p_a\\np_b'", "eval \"f() { p_a; }\"; f",
  "bash -c 'p_a; p_b'", "bash -c \"p_a \\$1\" _ x", "sh -c p_a", "bash -c 'bash -c \"p_a\"'", "bash <<< p_a", "echo p_a | bash", "printf 'p_a\\n' | sh", "bash <<EOF\np_a\nEOF", "bash -s <<'EOF'\np_a $x\nEOF", "x=p_a bash -c '$x'", "bash -c 'eval \"$1\"' _ p_a",
  "cat <<EOF\n$(p_a)\nEOF", "cat <<'EOF'\n$(p_a)\nEOF", "cat <<-EOF\n\t`p_a`\n\tEOF", "p_a <<EOF\n${u:-$(p_b)}\nEOF", "cat <<A <<B\n$(p_a)\nA\n$(p_b)\nB", "p_a <<< \"$(p_b)\"",
  "p_a > out", "p_a >> $(p_b)", "p_a 2>&1 >out", "> out p_a", "p_a < /dev/null", "p_a <(p_b)", "p_a >(p_b)", "cat < <(p_a)", "p_a > >(p_b)", "exec 3< <(p_a); p_b", "{ p_a; } > out 2>&1", "while read x; do p_a; done < <(echo 1)",
  "command p_a", "command -p p_a", "builtin eval p_a", "exec p_a", "exec -a x p_a", "command command p_a", "command -v p_a", "type p_a", "env p_a", "env x=1 p_a", "env -i p_a", "env -S 'p_a b'", "nice p_a", "nice -n 5 p_a", "timeout 1 p_a", "nohup p_a", "timeout -k 1 2 p_a x",
  "echo p_a | xargs env", "echo x | xargs p_a", "echo x | xargs -I{} p_a {}", "echo p_a | xargs -I% sh -c %", "xargs p_a < /dev/null", "find . -maxdepth 0 -exec p_a {} ';'", "find . -maxdepth 0 -exec p_a {} +", "find . -maxdepth 0 -exec sh -c 'p_a \"$1\"' _ {} \\;",
  "trap p_a EXIT", "trap 'p_a' EXIT; p_b", "trap 'p_a' DEBUG; p_b", "trap p_a ERR; false", "trap 'p_a $(p_b)' 0", "f() { trap p_a RETURN; }; f",
  "shopt -s expand_aliases\nalias x=p_a\nx", "shopt -s expand_aliases\nalias x='p_a '\nalias y=p_b\nx y", "alias x=p_a; x",
  "x[$(p_a)]=1", "echo ${x[$(p_a)]}", "[[ -v x[$(p_a)] ]]", "[[ $(p_a) == y ]]", "[[ x =~ $(p_a) ]]", "[[ 'x[$(p_a)]' -eq 0 ]]", "[ -v 'x[$(p_a)]' ]", "test -v 'x[$(p_a)]'", "printf -v 'x[$(p_a)]' y", "read 'x[$(p_a)]' <<< y", "unset 'x[$(p_a)]'", "declare 'x[$(p_a)]=1'", "x='y[$(p_a)]'; echo $((x))", "x='y[$(p_a)]'; (( x ))", "x='$(p_a)'; echo ${x@P}", "declare -i x; x='y[$(p_a)]'", "declare -n r='x[$(p_a)]'; echo $r", "x='y[$(p_a)]'; [[ $x -gt 0 ]]", "wait -p 'x[$(p_a)]'", "mapfile -C p_a -c 1 x <<< y", "readarray -C 'p_a; p_b' -c 1 x <<< y", "getopts a 'x[$(p_a)]' -a",
  "printf '%d' 'x[$(p_a)]'", "echo ${x:$(p_a):1}", "echo ${x:y[$(p_a)]}", "echo ${x/$(p_a)/$(p_b)}", "echo ${x#$(p_a)}", "echo ${x^$(p_a)}", "echo {a,$(p_a)}", "{p_a,b}", "p_{a,b}", "echo {1..$(p_a)}", "~$(p_a)", "echo ~/$(p_a)",
  "coproc p_a", "coproc N { p_a; }", "p_a && { p_b || ( p_c; exit ); }", "p_a;p_b;:;p_c", "if :; then :; else p_a; fi", "while false; do p_a; done; p_b", "x=$(cd .; p_a)", "local x=$(p_a)", "export x=$(p_a)", "readonly x=`p_a`", "declare x=$(p_a) y=$(p_b)",
  "set -- p_a b; \"$@\"", "set -- p_a; $1", "set -- x p_a; shift; $1", "set -- p_a; \"$*\"", "x=(p_a b); \"${x[@]}\"", "x=(a p_a); ${x[1]}", "x=(p_a); x+=(b); \"${x[@]}\"", "declare -A m=([k]=p_a); ${m[k]}", "for k in \"${!m[@]}\"; do p_a; done; p_b",
  "read x <<< p_a; $x", "echo p_a | while read x; do $x; done", "while read -r x; do eval \"$x\"; done <<< p_a", "IFS=: read a b <<< x:p_a; $b", "mapfile -t x <<< p_a; ${x[0]}", "printf -v x p_a; $x", "IFS=,; x=p_a,b; $x",
  "$'p_a'", "$'\\x70_a'", "\"p_a\"", "'p_a'", "p\\_a", "p_\"a\"", "p_''a", "\\p_a", "p_$(echo a)", "p_`echo a`", "$\"p_a\"", "p_a\\\n b", "p_\\\na", "# p_a\np_b", "p_a # p_b", ": $(p_a)", ": '$(p_a)' \"$(p_b)\"", "echo '`p_a`'", "echo \\$(p_a)", "echo \\`p_a\\`",
  ". /dev/stdin <<< p_a", "source /dev/stdin <<< 'p_a; p_b'", "source <(echo p_a)", "echo 'p_a' > s; . ./s", "echo 'p_a' > s; bash s", "printf 'p_a\\n' > s; sh ./s", "cat > s <<'EOF'\np_a $(p_b)\nEOF\nbash s",
  "PS4='$(p_a)'; set -x; :", "PROMPT_COMMAND=p_a; p_b", "BASH_ENV=<(echo p_a) bash -c p_b", "ENV=x p_a", "x=1 y=2 p_a", "x=$(p_a) p_b", "x=$(p_a)", "x+=$(p_a)", "x=y$(p_a)z p_b", "hash -p ./x p_a; p_b", "enable -n echo; echo", "compgen -C p_a", "compgen -W '$(p_a)'", "complete -C p_a x; p_b",
  "a=($(p_a))x", "a=($(p_a)) p_b", "a=(x)$(p_a)", "(( '$(p_a)' ))", "((p_a) ; (p_b))", "((p_a); p_b)", "$( (p_a) )", "$((p_a) ; (p_b))", "echo $(( $(p_a) ? $(p_b) : 1 ))", "[[ a && ( b || $(p_a) ) ]]", "[[ ! -e $(p_a) ]]", "[ \"$(p_a)\" = x ] && p_b", "test `p_a` && p_b",
  "p_a <<EOF | p_b\nx\nEOF", "p_a <<'E' && p_b\n$(p_c)\nE\np_d", "f() { cat <<EOF\n$(p_a)\nEOF\n}; f", "echo \"a\n$(p_a)\nb\"", "echo $(cat <<EOF\n$(p_a)\nEOF\n)", "echo $(case x in x) p_a;; esac)", "echo $(p_a # )\n)", "echo ${x:-'$(p_a)'}", "echo \"${x:-'$(p_a)'}\"", "echo ${x:-\\$(p_a)}", "p_a;{ p_b;};(p_c)", "if p_a&&p_b;then p_c;fi", "x=$(<out)p_a", "exec 5>&1; p_a >&5", "p_a 3<<<$(p_b)", "disown; p_a", "umask 022; p_a", "cd . && p_a", "pushd . ; p_a; popd", "p_a \"$@\" $* $# $? $$ $! $- $0 $_",
];

/** Pieces put into mutants. */
export const PIECES: readonly string[] = [
  "p_x", "$(p_x)", "`p_x`", "; p_x", "| p_x", "&& p_x", "|| p_x", "& p_x", "\np_x\n", "<(p_x)", "${u:-$(p_x)}", "\"$(p_x)\"", "'$(p_x)'", "$((", "))", "((", "[[", "]]", "${", "}", "{", "(", ")", "$(", "`", "'", "\"", "\\", "#", "<<E\n", "\nE\n", "<<'E'\n", "<<<", ">", ">>", "<", "2>&1",
  "eval ", "command ", "exec ", "bash -c ", "time ", "! ", "coproc ", "if ", "then ", "fi", "do ", "done", "case x in ", "esac", ";;", "f() ", "x=", "x=(", "a[", "]=1", "$x", "${x}", "$'", "$\"", "{a,b}", "*", "?", "~", "!", "=", "+=", "@", "%", "^", ",", ":", " ", "\n", "\t", ";", "&", "|", "$", "\\\n", "\r", "é", "\u00a0",
];
