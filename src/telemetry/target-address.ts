/**
 * Why nothing is sent to an address; `undefined` when it can be. Plain HTTP is for this machine only: what is sent says what people did.
 * @param instead what to do where the address holds a password
 */
export function addressProblem(to: string, instead: string): string | undefined {
  let url: URL;
  try {
    url = new URL(to);
  } catch {
    return `\`${to.slice(0, 100)}\` is no address; use https://HOST/PATH`;
  }
  const isLocal = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return `\`${url.origin}\` would be reached in clear; use https, or http on loopback`;
  return url.username === "" && url.password === "" ? undefined : `an address must not hold a password; ${instead}`;
}
