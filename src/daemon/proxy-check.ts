type Environment = Readonly<Record<string, string | undefined>>;

const PROXIES: readonly string[] = ["http_proxy", "https_proxy", "all_proxy"];

/** The value of a variable that programs read in either case. */
function either(environment: Environment, name: string): string {
  return environment[name] || environment[name.toUpperCase()] || "";
}

/**
 * The proxy that the client would send its hook calls to; `undefined` when they come straight here. The client's HTTP hooks follow
 * proxy variables even to loopback: with one, a stranger reads the calls and gives the answers.
 */
export function proxyInTheWay(environment: Environment): string | undefined {
  const excepted = [environment["no_proxy"], environment["NO_PROXY"]].filter((list) => list !== undefined && list !== "");
  const isExcepted = excepted.length > 0 && excepted.every((list) => list!.split(/[\s,]+/).some((entry) => entry === "*" || entry === "127.0.0.1"));
  if (isExcepted) return undefined;
  return PROXIES.find((name) => either(environment, name) !== "")?.toUpperCase();
}
