import type { JudgeContext } from "./compiled.ts";
import { type Fit, MAYBE, NO, YES } from "./fit.ts";
import { textTest } from "./wildcard.ts";

/** Tests an action's tool and text. */
export type NativeTest = (context: JudgeContext, isAllow: boolean) => Fit;

/** Characters with which a shell starts something else. */
const OPERATOR = /[;&|<>`$(){}\n\r\\]/;

/** `Bash(npm run lint)` as its two parts; the pattern is absent in `Bash`. `undefined` when it is neither. */
export function parseNative(text: string): { readonly tool: string; readonly pattern: string | undefined } | undefined {
  const match = /^([A-Za-z_*][\w*.:-]*)(?:\(([^]*)\))?$/.exec(text.trim());
  if (match === null) return undefined;
  return { tool: match[1]!, pattern: match[2] };
}

/**
 * A test for a rule in the way agents write them: the tool's name and the text of the command.
 * `:*` at the end means "and any arguments". It looks at text, so it is only as good as the text.
 */
export function nativeTest(rule: string): NativeTest {
  const parsed = parseNative(rule);
  if (parsed === undefined) return () => MAYBE;
  const isTool = textTest(parsed.tool);
  const { pattern } = parsed;
  if (pattern === undefined) return (context) => (isTool(context.tool) ? YES : NO);
  const isPrefix = pattern.endsWith(":*");
  const prefix = isPrefix ? pattern.slice(0, -2) : "";
  const fits = isPrefix ? textTest(`${prefix} *`) : textTest(pattern);
  const isOpen = isPrefix || pattern.includes("*");
  return (context, isAllow) => {
    if (!isTool(context.tool)) return NO;
    if (context.text === undefined) return MAYBE;
    const text = context.text.trim();
    if (!fits(text) && !(isPrefix && text === prefix)) return NO;
    // What an open end may match must not be another command.
    if (isAllow && isOpen && OPERATOR.test(text)) return MAYBE;
    return YES;
  };
}
