import type { Scanner } from "../tokens/scanner.ts";
import type { Token } from "../tokens/token.ts";

const SPECIAL = /\$(?:\^\w|\{\^\w+\}|[&`'+!@/\\,;.0<>()[\]_|"?:~=%*-]|\$(?![\w{$:])|#(?![\w{$]))/y;

const SCALAR = /\$#?(?:::)?(?:main::)?[A-Za-z_]\w*(?:(?:::|'(?=[A-Za-z_]))\w+)*(?:::)?|\$\d+/y;
const OTHER = /[@%&*](?:::)?[A-Za-z_]\w*(?:(?:::|'(?=[A-Za-z_]))\w+)*/y;

function variable(text: string): Token {
  return { type: "variable", text };
}

/**
 * Moves past a variable, a call with `&`, or the sign that follows a reference.
 * @param isTerm a value is expected here, so that `%`, `&` and `*` are no operators
 */
export function takeVariable(scanner: Scanner, isTerm: boolean): Token | undefined {
  const char = scanner.peek();
  const isSign = char === "$" || char === "@" || (isTerm && /^[%&*]$/.test(char));
  if (!isSign) return undefined;
  const named = scanner.take(char === "$" ? SCALAR : OTHER);
  if (named !== undefined) {
    const name = named.replace(/^(.#?)(?:::|main::)+/, "$1").replaceAll("'", "::");
    if (char === "&") return { type: "name", text: name.slice(1), isAfterSpace: true };
    return variable(name);
  }
  if (char === "$") return takeScalar(scanner);
  const special = /^[@%]$/.test(char) ? scanner.take(char === "@" ? /@[-+_!]/y : /%[+!-](?=[\s;,)}])|%\^H/y) : undefined;
  if (special !== undefined) return variable(special);
  if (!scanner.looksAt(/[@%&*][{$]/y)) return undefined;
  scanner.at += 1;
  return { type: "op", text: char === "&" ? "call" : "deref", isAfterSpace: true };
}

function takeScalar(scanner: Scanner): Token | undefined {
  const braced = scanner.match(/\$\{\s*(\w+)\s*\}/y);
  if (braced !== undefined) return variable(`$${braced[1]!}`);
  // A `$$` before a name, a bracket or another `$` follows a reference.
  if (scanner.looksAt(/\$#?[{$]/y) && !scanner.looksAt(/\$\{\^|\$\$(?![\w{$:])/y)) {
    scanner.take(/\$#?/y);
    return { type: "op", text: "deref", isAfterSpace: true };
  }
  const special = scanner.take(SPECIAL);
  return special === undefined ? undefined : variable(special);
}
