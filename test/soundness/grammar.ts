/**
 * Random shell programs from a small grammar: unlike mutants they are well formed, so that it is the evaluation that they
 * try. Every command has a name of its own, so that each that is missed is seen.
 */

/** Names of programs in generated text; the runner has a recorder for each. */
export const GENERATED_PROGRAMS: readonly string[] = Array.from({ length: 30 }, (_, n) => `p_${n}`);

const VARIABLES = ["x", "y", "z", "v"];
const LISTS = ["a", "b"];
const FUNCTIONS = ["f", "g", "h"];
const FILES = ["s", "t"];

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

class Generator {
  readonly #random: () => number;
  #next = 0;
  #heredocs = 0;

  constructor(random: () => number) {
    this.#random = random;
    this.#next = Math.floor(random() * GENERATED_PROGRAMS.length);
  }

  #one<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #times(most: number): number {
    return 1 + Math.floor(this.#random() * most);
  }

  #program(): string {
    this.#next += 1;
    return GENERATED_PROGRAMS[this.#next % GENERATED_PROGRAMS.length]!;
  }

  /** The value of a variable that may later be run. */
  #value(depth: number): string {
    const name = this.#program();
    const kinds: (() => string)[] = [
      () => name,
      () => name,
      () => name,
      () => `"${name}"`,
      () => `'${name} one'`,
      () => `"${name} two three"`,
      () => `p_''${name.slice(2)}`,
      () => `$'\\x70'${name.slice(1)}`,
      () => `"$${this.#one(VARIABLES)}"`,
      () => `$${this.#one(VARIABLES)}`,
      () => `\${${this.#one(VARIABLES)}:-${name}}`,
      () => `\${${this.#one(VARIABLES)}-${name}}`,
      () => `\${${this.#one(VARIABLES)}+${name}}`,
      () => `\${${this.#one(VARIABLES)}:=${name}}`,
      () => `"\${${this.#one(VARIABLES)}:-${name} x}"`,
      () => `\${${this.#one(VARIABLES)}%_*}_${name.slice(2)}`,
      () => `\${${this.#one(VARIABLES)}/p_*/${name}}`,
      () => `\${${this.#one(VARIABLES)}#?}`,
      () => `\${${this.#one(LISTS)}[${this.#one(["0", "1", "@", "-1", "2"])}]}`,
      () => `$(${this.#list(depth - 1)})`,
      () => `"$(echo ${name})"`,
      () => `$(printf '%s\\n' ${name})`,
      () => `p_$((${name.slice(2)} + 0))`,
      () => `p_$(( ${this.#one(VARIABLES)} = ${name.slice(2)} ))`,
      () => "",
      () => "''",
      () => `$1`,
      () => `"$*"`,
      () => `\${2:-${name}}`,
      () => `${name}\\ x`,
      () => `"$${this.#one(VARIABLES)}$${this.#one(VARIABLES)}"`,
      () => `\${!${this.#one(VARIABLES)}}`,
      () => `${this.#one(VARIABLES)}`,
      () => `$_`,
      () => `\${#${this.#one(VARIABLES)}}`,
    ];
    const pick = this.#one(kinds);
    return depth <= 0 && pick === kinds[19] ? name : pick();
  }

  #words(depth: number): string {
    return Array.from({ length: this.#times(3) }, () => this.#value(depth)).join(" ");
  }

  #use(depth: number): string {
    const x = this.#one(VARIABLES);
    const a = this.#one(LISTS);
    return this.#one([
      `$${x}`,
      `"$${x}"`,
      `\${${x}}`,
      `$${x} ${this.#program()}`,
      `\${${x}:-${this.#program()}}`,
      `\${${x}:+$${x}}`,
      `$${a}`,
      `\${${a}[0]}`,
      `\${${a}[1]}`,
      `"\${${a}[@]}"`,
      `\${${a}[@]}`,
      `"\${${a}[*]}"`,
      `\${${a}[-1]}`,
      `\${${a}[@]:1}`,
      `\${${a}[@]:1:1}`,
      `$1`,
      `$2`,
      `"$@"`,
      `$*`,
      `\${@:2}`,
      `eval "$${x}"`,
      `eval $${x}`,
      `bash -c "$${x}"`,
      `command $${x}`,
      `env $${x}`,
      `\${!${x}}`,
      `$(echo $${x})`,
      `$(echo "\${${a}[@]}")`,
      `$${x}$${this.#one(VARIABLES)}`,
      `\${${x}^^}`,
      `\${${x},,}`,
      `\${${x}%% *}`,
      `\${${x}##* }`,
      `echo $${x} | bash`,
      `bash <<< "$${x}"`,
      `exec $${x}`,
      `(exec $${x})`,
      `time $${x}`,
      `! $${x}`,
      `$(${this.#list(depth - 1)}) ${this.#program()}`,
    ]);
  }

  #condition(depth: number): string {
    const x = this.#one(VARIABLES);
    return this.#one([
      "true",
      "false",
      this.#program(),
      `[ -n "$${x}" ]`,
      `[ -z "$${x}" ]`,
      `[[ $${x} == p_* ]]`,
      `[ "$#" -gt 1 ]`,
      `(( $# > 1 ))`,
      `! false`,
      `read ${x}`,
      `${this.#one(FUNCTIONS)}`,
      `[[ -f ${this.#one(FILES)} ]]`,
      `cd .`,
      `: $${x}`,
      depth > 1 ? `{ ${this.#list(depth - 2)}; false; }` : "false",
    ]);
  }

  #assignment(depth: number): string {
    const x = this.#one(VARIABLES);
    const a = this.#one(LISTS);
    return this.#one([
      () => `${x}=${this.#value(depth)}`,
      () => `${x}=${this.#value(depth)}`,
      () => `${x}=${this.#value(depth)}`,
      () => `${x}=${this.#program()} ${this.#one(VARIABLES)}=${this.#value(depth)}`,
      () => `${x}+=${this.#one(["1", "2", "", "' x'", `$${this.#one(VARIABLES)}`])}`,
      () => `${a}=(${this.#words(depth)})`,
      () => `${a}+=(${this.#words(depth)})`,
      () => `${a}[${this.#one(["0", "1", "2", "-1", "$#", "i"])}]=${this.#value(depth)}`,
      () => `export ${x}=${this.#value(depth)}`,
      () => `export ${x}`,
      () => `declare ${x}=${this.#value(depth)}`,
      () => `local ${x}=${this.#value(depth)}`,
      () => `local ${x}`,
      () => `unset ${x}`,
      () => `unset ${a}`,
      () => `unset '${a}[0]'`,
      () => `read ${x} <<< ${this.#value(depth)}`,
      () => `read -r ${x} ${this.#one(VARIABLES)} <<< "${this.#program()} ${this.#program()} ${this.#program()}"`,
      () => `IFS=: read ${x} ${this.#one(VARIABLES)} <<< ${this.#program()}:${this.#program()}`,
      () => `read -a ${a} <<< "${this.#program()} ${this.#program()}"`,
      () => `mapfile -t ${a} <<< $'${this.#program()}\\n${this.#program()}'`,
      () => `printf -v ${x} %s ${this.#value(depth)}`,
      () => `set -- ${this.#words(depth)}`,
      () => `set -- "$@" ${this.#value(depth)}`,
      () => "shift",
      () => `${x}=$(${this.#list(depth - 1)})`,
      () => `: \${${x}:=${this.#value(depth)}}`,
      () => `IFS=${this.#one(["_", ",", "", "' '"])}`,
      () => "unset IFS",
      () => `${x}=\${${this.#one(VARIABLES)}/one/${this.#program()}}`,
      () => `declare -n n=${x}; n=${this.#program()}`,
      () => `readonly ${x}=${this.#program()}`,
      () => `(( i = ${this.#one(["0", "1", "2", "i + 1"])} ))`,
      () => `let i++`,
      () => `${x}=$((i))`,
      () => `for ${x} in ${this.#words(depth)}; do :; done`,
      () => `getopts ab ${x} -a`,
    ])();
  }

  #file(depth: number): string {
    const s = this.#one(FILES);
    return this.#one([
      () => `echo ${this.#program()} > ${s}`,
      () => `echo ${this.#program()} >> ${s}`,
      () => `cat > ${s} <<< ${this.#value(depth)}`,
      () => `printf '%s\\n' ${this.#words(depth)} > ${s}`,
      () => `{ ${this.#list(depth - 1)}; } > ${s}`,
      () => `. ./${s}`,
      () => `bash ${s}`,
      () => `sh ./${s}`,
      () => `cat ${s} | bash`,
      () => `$(cat ${s})`,
      () => `$(< ${s})`,
      () => `while read -r ${this.#one(VARIABLES)}; do ${this.#list(depth - 1)}; done < ${s}`,
      () => `bash < ${s}`,
      () => `cp ${s} ${this.#one(FILES)}`,
      () => `mv ${s} ${this.#one(FILES)}`,
      () => `echo ${this.#program()} | tee ${s}`,
      () => `xargs ${this.#program()} < ${s}`,
      () => `source ./${s} ${this.#words(0)}`,
      () => `> ${s}`,
      () => `ln -s ${s} ${this.#one(FILES)}`,
      () => `cat ${s} > ${this.#one(FILES)}`,
    ])();
  }

  #output(depth: number): string {
    return this.#one([
      () => `echo ${this.#value(depth)}`,
      () => `echo ${this.#value(depth)}`,
      () => `echo -n ${this.#value(depth)}`,
      () => `printf '%s ' ${this.#words(depth)}`,
      () => `echo ${this.#program()} >&2`,
      () => `echo ${this.#program()} 2>&1`,
      () => `echo ${this.#program()} < missing`,
      () => `echo ${this.#program()} > /dev/null`,
      () => `type ${this.#program()}`,
      () => `command -v ${this.#program()}`,
      () => "umask",
      () => "pwd",
      () => "cat",
      () => `cat <<< ${this.#value(depth)}`,
      () => this.#heredoc(depth),
      () => "exit",
      () => "return",
      () => "set -e",
      () => "set -u",
      () => `: \${nope:?}`,
      () => `echo $((1 / ${this.#one(["0", "i", "1"])}))`,
      () => "exec 2>&1",
      () => "exec > /dev/null",
      () => "false",
    ])();
  }

  #heredoc(depth: number): string {
    this.#heredocs += 1;
    const end = `E${this.#heredocs}`;
    const body = this.#chance(0.5) ? `$(${this.#list(depth - 1)})` : this.#program();
    return `${this.#one(["cat", "bash", this.#program(), "while read x; do $x; done"])} <<${this.#one([end, `'${end}'`])}\n${body}\n${end}\n:`;
  }

  #compound(depth: number): string {
    const inner = (): string => this.#list(depth - 1);
    const x = this.#one(VARIABLES);
    return this.#one([
      () => `if ${this.#condition(depth)}; then ${inner()}; else ${inner()}; fi`,
      () => `if ${this.#condition(depth)}; then ${inner()}; fi`,
      () => `if ${this.#condition(depth)}; then ${inner()}; elif ${this.#condition(depth)}; then ${inner()}; else ${inner()}; fi`,
      () => `for ${x} in ${this.#words(depth)}; do ${inner()}; done`,
      () => `for ${x}; do ${inner()}; done`,
      () =>
        `for ${x} in 1 2 3; do ${inner()}; ${this.#one(["break", "continue", ":", `[ $${x} = 2 ] && break`, `[ $${x} = 1 ] && continue`])}; ${inner()}; done`,
      () => `for ((i = 0; i < 2; i++)); do ${inner()}; done`,
      () => `while ${this.#condition(depth)}; do ${inner()}; break; done`,
      () => `until ${this.#condition(depth)}; do ${inner()}; break; done`,
      () => `while read -r ${x}; do ${inner()}; done <<< $'${this.#program()}\\n${this.#program()} x'`,
      () => `n=; while [ "$n" != 111 ]; do n=1$n; ${inner()}; done`,
      () =>
        `case ${this.#value(0)} in ${this.#one(["p_*", "*_1*", "''", `$${x}`, "[a-z]_?", "x|y"])}) ${inner()} ${this.#one([";;", ";;", ";&", ";;&"])} ${this.#one(["*", "p_?", "?*"])}) ${inner()};; esac`,
      () => `{ ${inner()}; }`,
      () => `( ${inner()} )`,
      () => `{ ${inner()}; } < missing`,
      () => `{ ${inner()}; } 2>&1`,
      () => `{ ${inner()}; } | ${this.#one(["cat", "bash", this.#program(), `while read ${x}; do $${x}; done`, `{ read ${x}; ${inner()}; }`])}`,
      () => `select ${x} in ${this.#words(0)}; do ${inner()}; break; done <<< ${this.#one(["1", "2", "9"])}`,
      () => `${this.#one(FUNCTIONS)}() { ${inner()}; }`,
      () =>
        `${this.#one(FUNCTIONS)}() { ${inner()}; ${this.#one([":", "return", `local ${x}=${this.#program()}`, `if ${this.#condition(0)}; then return; fi`])}; ${inner()}; }`,
      () => `${this.#one(FUNCTIONS)}() ( ${inner()} )`,
      () => `${this.#program()}() { ${inner()}; }`,
      () => `coproc { ${inner()}; }`,
      () => `if ${this.#condition(depth)}; then ${this.#one(FUNCTIONS)}() { ${inner()}; }; fi`,
    ])();
  }

  #call(depth: number): string {
    const f = this.#one(FUNCTIONS);
    return this.#one([
      () => f,
      () => f,
      () => `${f} ${this.#words(depth)}`,
      () => `${f} ${this.#words(depth)}`,
      () => `${this.#one(VARIABLES)}=${this.#program()} ${f}`,
      () => `$(${f})`,
      () => `${this.#one(VARIABLES)}=$(${f} ${this.#program()})`,
      () => `${f} | bash`,
      () => `unset -f ${f}`,
      () => `command ${f}`,
      () => `env ${f}`,
      () => `bash -c ${f}`,
      () => `export -f ${f}`,
      () => `${f} <<< ${this.#value(0)}`,
      () => `${f} &`,
    ])();
  }

  #odd(depth: number): string {
    const inner = this.#list(depth - 1);
    return this.#one([
      () => `eval ${quote(inner)}`,
      () => `bash -c ${quote(inner)}`,
      () => `bash -c ${quote(inner)} ${this.#program()} ${this.#program()}`,
      () => `sh -c ${quote(inner)}`,
      () => `trap ${quote(inner)} ${this.#one(["EXIT", "EXIT", "DEBUG", "ERR", "RETURN", "USR1"])}`,
      () => "kill -USR1 $$",
      () => "trap - EXIT DEBUG",
      () =>
        `\nshopt -s expand_aliases\nalias q=${quote(this.#one([this.#program(), `${this.#program()} `, `${this.#program()};${this.#program()}`, "x=1", `echo ${this.#program()}`]))}\nq ${this.#one(["q", this.#program(), ""])}`,
      () => `${this.#one(VARIABLES)}=${this.#program()} bash -c '$${this.#one(VARIABLES)}'`,
      () => `${this.#one(VARIABLES)}=${this.#program()} eval '$${this.#one(VARIABLES)}'`,
      () => `echo ${this.#value(depth)} | xargs ${this.#one(["", "env", "-n1", "-I{} bash -c {}"])}`,
      () => `find . -maxdepth 0 -exec ${this.#program()} ';'`,
      () => `timeout 1 ${this.#use(0)}`,
      () => `env ${this.#one(VARIABLES)}=${this.#program()} bash -c '$${this.#one(VARIABLES)}'`,
      () => `shopt -s ${this.#one(["nullglob", "lastpipe", "nocasematch", "extglob", "expand_aliases"])}`,
      () => `cat <(${inner})`,
      () => `source <(echo ${this.#program()})`,
      () => `source /dev/stdin <<< ${this.#value(depth)}`,
      () => `x=${quote(`y[$(${this.#program()})]`)}; ${this.#one(["(( x ))", "echo $((x))", "[[ x -gt 0 ]]", "declare -i z=x", ": ${y:x}", "a[x]=1"])}`,
      () => `echo ${this.#program()} >&3`,
      () => `exec 3>&1`,
      () => `read x <&3`,
      () => `command ${this.#program()}`,
      () => `builtin eval ${this.#program()}`,
      () => `p_{1,2}`,
      () => `{${this.#program()},x}`,
      () => `${inner} &`,
      () => "wait",
      () => `${this.#program()} "\${x:-$(${inner})}" `,
      () => `cd /${this.#one(["", "nope"])} && ${inner}`,
      () => `set -${this.#one(["e", "u", "f", "a"])}`,
      () => "set +eu",
    ])();
  }

  #statement(depth: number): string {
    const kind = this.#random();
    if (kind < 0.22) return this.#assignment(depth);
    if (kind < 0.42) return this.#use(depth);
    if (kind < 0.5) return this.#output(depth);
    if (depth <= 0) return this.#program();
    if (kind < 0.7) return this.#compound(depth);
    if (kind < 0.82) return this.#call(depth);
    if (kind < 0.91) return this.#file(depth);
    return this.#odd(depth);
  }

  #list(depth: number): string {
    if (depth < 0) return this.#program();
    const count = this.#times(depth > 1 ? 3 : 2);
    let text = this.#statement(depth);
    for (let n = 1; n < count; n++) {
      // A here-document ends its line.
      const isOpen = /\nE\d+\n:$/.test(text) || text.endsWith("&");
      text += (isOpen ? "\n" : this.#one(["; ", "; ", "; ", "\n", "\n", " && ", " || ", " | "])) + this.#statement(depth);
    }
    return text.endsWith("&") ? `${text} :` : text;
  }

  /** Values to begin with, so that little is unknown from the start. */
  #start(): string[] {
    const lines = [
      ...VARIABLES.map((name) => `${name}=${this.#program()}`),
      ...LISTS.map((name) => `${name}=(${this.#program()} ${this.#program()})`),
      ...FUNCTIONS.map((name) => `${name}() { ${this.#statement(1)}\n}`),
      ...FILES.map((name) => `echo ${this.#program()} > ${name}`),
      `set -- ${this.#program()} ${this.#program()}`,
      "i=1",
    ];
    return lines.filter(() => this.#chance(0.8));
  }

  script(): string {
    if (this.#chance(0.8)) return [...this.#start(), this.#body()].join("\n");
    return this.#body();
  }

  #body(): string {
    const statements = Array.from({ length: 2 + Math.floor(this.#random() * 5) }, () => this.#statement(2));
    return statements.reduce((text, statement) =>
      `${text}${text.endsWith("&") ? "" : this.#chance(0.5) ? "\n" : ";"} ${statement}`.replace(/(\nE\d+\n:); /g, "$1\n"),
    );
  }
}

/** One generated program. */
export function generated(random: () => number): string {
  return new Generator(random).script();
}
