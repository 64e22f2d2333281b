import type { ServerTransport } from "../traffic.ts";

/** What a command starts, as far as its words tell. */
export type PackageSource =
  | { readonly type: "npm" | "pypi"; readonly name: string; readonly version?: string; readonly isExact: boolean; readonly origin: string }
  | { readonly type: "git"; readonly url: string; readonly isExact: boolean }
  | { readonly type: "url"; readonly url: string }
  | { readonly type: "image"; readonly name: string; readonly isExact: boolean }
  | { readonly type: "program"; readonly path: string };

const RUNNERS: Readonly<Record<string, "npm" | "pypi">> = { npx: "npm", bunx: "npm", pnpx: "npm", uvx: "pypi", pipx: "pypi" };
/** Options of the runners that take a value. */
const VALUED =
  /^(?:-p|--package|-c|--call|--registry|--from|--with|--spec|--python|--index-url|--extra-index-url|--index|--cache|--userconfig|--prefix|-w|--workspace|--directory)$/;
const EXACT = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

export function programName(command: string): string {
  return (command.split(/[\\/]/).at(-1) ?? command).toLowerCase().replace(/\.(?:exe|cmd|ps1|bat)$/, "");
}

function gitSource(text: string): PackageSource {
  const [, revision] = /[@#]([^@#/:]{1,80})$/.exec(text.replace(/^(?:git\+)?\w+:\/\/[^/]*@/, "")) ?? [];
  return { type: "git", url: text, isExact: revision !== undefined && /^[0-9a-f]{40}$/.test(revision) };
}

function named(type: "npm" | "pypi", text: string): PackageSource {
  if (
    /^(?:git\+|git:|git@|github:|gitlab:|bitbucket:|gist:)/i.test(text) ||
    (type === "npm" && /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(text) && !text.startsWith("@"))
  )
    return gitSource(text);
  if (/^https?:/i.test(text)) return { type: "url", url: text };
  const at = type === "npm" ? text.lastIndexOf("@") : text.search(/==|@|>=|~=/);
  const name = at > 0 ? text.slice(0, at) : text;
  const version = at > 0 ? text.slice(at).replace(/^(?:==|@|>=|~=)/, "") : undefined;
  const isExact = version !== undefined && EXACT.test(version) && !/^(?:>=|~=)/.test(text.slice(Math.max(0, at)));
  return { type, name: name.replace(/\[.*$/, ""), ...(version === undefined ? {} : { version }), isExact, origin: text };
}

function valueOf(args: readonly string[], options: readonly string[]): string | undefined {
  for (let i = 0; i < args.length; i++) {
    const [option, value] = args[i]!.split(/=(.*)/s);
    if (options.includes(option!)) return value ?? args[i + 1];
  }
  return undefined;
}

function firstOperand(args: readonly string[], isValued: (option: string) => boolean): string | undefined {
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word === "--") return args[i + 1];
    if (!word.startsWith("-")) return word;
    if (!word.includes("=") && isValued(word)) i += 1;
  }
  return undefined;
}

const CONTAINER_FLAGS =
  /^(?:-i|-t|-it|-ti|-d|--rm|--init|--interactive|--tty|--privileged|--read-only|--detach|-P|--publish-all|--no-healthcheck|--sig-proxy|-q|--quiet)$/;

/** What a server's command starts: a package, a repository, an image, or a program of this machine. */
export function packageSource({ command, args }: Extract<ServerTransport, { type: "stdio" }>): PackageSource {
  const program = programName(command);
  // `cmd /c npx …` and `env A=b npx …` are how Windows and shells start the same.
  if (program === "cmd" && /^\/c$/i.test(args[0] ?? "")) return packageSource({ type: "stdio", command: args[1] ?? "", args: args.slice(2), env: {} });
  if (program === "env" || program === "sudo") {
    const at = args.findIndex((word) => !word.startsWith("-") && !/^\w+=/.test(word));
    if (at !== -1) return packageSource({ type: "stdio", command: args[at]!, args: args.slice(at + 1), env: {} });
  }
  const runner = Object.hasOwn(RUNNERS, program) ? RUNNERS[program] : undefined;
  if (runner !== undefined) {
    const rest = program === "pipx" && args[0] === "run" ? args.slice(1) : args;
    const from = valueOf(rest, ["--from", "--spec", "-p", "--package"]);
    const text = from ?? firstOperand(rest, (option) => VALUED.test(option));
    return text === undefined ? { type: "program", path: command } : named(runner, text);
  }
  if (
    (program === "npm" && args[0] === "exec") ||
    (program === "pnpm" && args[0] === "dlx") ||
    (program === "yarn" && args[0] === "dlx") ||
    (program === "bun" && args[0] === "x") ||
    (program === "uv" && args[0] === "tool")
  ) {
    const rest = args.slice(program === "uv" ? 2 : 1);
    const text = valueOf(rest, ["--from", "--package"]) ?? firstOperand(rest, (option) => VALUED.test(option));
    return text === undefined ? { type: "program", path: command } : named(program === "uv" ? "pypi" : "npm", text);
  }
  if ((program === "docker" || program === "podman" || program === "nerdctl") && args.includes("run")) {
    const text = firstOperand(args.slice(args.indexOf("run") + 1), (option) => !CONTAINER_FLAGS.test(option));
    if (text !== undefined) return { type: "image", name: text, isExact: /@sha256:[0-9a-f]{64}$/.test(text) };
  }
  if (program === "deno" && /^https?:/.test(firstOperand(args.slice(1), () => false) ?? ""))
    return { type: "url", url: firstOperand(args.slice(1), () => false)! };
  if (program === "go" && args[0] === "run" && /^[\w-]+\.[\w.-]+\//.test(args[1] ?? "")) return gitSource(args[1]!);
  return { type: "program", path: command };
}
