/** What the client takes for a shell in front of a command, and takes off before it runs the rest. */
const WRAPPER =
  /^\s*(?:(?:(?:\S+\/)?(?:sh|bash|zsh))\s+-c|cmd\.exe\s+\/c|powershell(?:\.exe)?\s+(?:-NoProfile\s+)?-Command|pwsh(?:\.exe)?\s+(?:-NoProfile\s+)?-Command)\s+/i;
/** Program texts of which every reading is the same: one word in quotes in which nothing is replaced. */
const PLAIN = /^'([^']*)'$|^"([^"\\$`]*)"$/;

/**
 * The text that Gemini CLI 0.61.0 gives to bash for a command; `undefined` where that is not what the command says. It takes a shell in front off by
 * cutting the first and the last quote, so that `sh -c '' ';touch x; #'` runs `touch x` although no shell would (measured).
 */
export function executedText(command: string): string | undefined {
  const wrapper = WRAPPER.exec(command);
  if (wrapper === null) {
    const text = command.trim();
    return text.endsWith("\\") ? `${text} ` : text;
  }
  const plain = PLAIN.exec(command.slice(wrapper[0].length).trim());
  return plain === null ? undefined : (plain[1] ?? plain[2]!);
}
