/** Does a name fit one of the patterns? `*` stands for any run of characters; case does not matter. Linear in name and pattern. */
export function fitsName(name: string, patterns: readonly string[]): boolean {
  const own = name.toLowerCase();
  return patterns.some((pattern) => fits(own, pattern.toLowerCase()));
}

function fits(name: string, pattern: string): boolean {
  const parts = pattern.split("*");
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length === 1) return name === first;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
