import { flat, type Known, type Pure } from "./values.ts";

export function first(args: readonly Known[]): string | undefined {
  return flat(args)[0];
}

export function onText(change: (text: string) => string | undefined): Pure {
  return (args) => {
    const text = first(args);
    return text === undefined ? undefined : change(text);
  };
}

/** The texts of a list, when all are known. */
export function allTexts(known: Known): readonly string[] | undefined {
  const texts = flat(known);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** The first text between all others. */
export const joinTexts: Pure = (args) => {
  const [separator, ...texts] = allTexts(args) ?? [undefined];
  return separator === undefined ? undefined : texts.join(separator);
};

/** One text after the other. */
export const concatTexts: Pure = (args) => allTexts(args)?.join("");

/** Numbers of characters as text. */
export const characters: Pure = (args) => {
  const codes = allTexts(args)?.map(Number);
  if (codes === undefined || codes.some((code) => !(code >= 0 && code <= 0x10ffff))) return undefined;
  return String.fromCodePoint(...codes.slice(0, 5000));
};

/** Only bytes of text are decoded; what is no text stays unknown. */
export function fromBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/_\s-]*=*\s*$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/").replaceAll(/\s/g, ""));
  } catch {
    return undefined;
  }
}

export function fromHex(text: string): string | undefined {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) return undefined;
  return (text.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("");
}

/** `%s` and `%d` filled in; anything else is not known. */
export const formatted: Pure = (args) => {
  const [format, ...values] = allTexts(args) ?? [undefined];
  if (format === undefined) return undefined;
  let isKnown = true;
  const text = format.replace(/%(.)/g, (_all, kind: string) => {
    if (kind === "%") return "%";
    const value = values.shift();
    isKnown &&= value !== undefined && /[sdic]/.test(kind);
    return kind === "c" && value !== undefined ? String.fromCharCode(Number(value)) : (value ?? "");
  });
  return isKnown ? text : undefined;
};
