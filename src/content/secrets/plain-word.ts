/** A word as names are compared: lower case, without what separates its parts. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9:=]/g, "");
}
