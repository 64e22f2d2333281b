import type { CodeOperation } from "../operations.ts";
import { partsOf } from "./values.ts";
import { isGroup, type Token } from "./token.ts";
import type { Effect, KnownValues } from "./walker.ts";

/** Functions and methods whose results come from elsewhere, by their names in all languages. */
const DOWNLOADS =
  /^(?:get|getprint|open-uri|fetch|download|download_string|DownloadString|urlopen|read_html|getURL|GET|http_get|get_response|url|curl|request|body|decoded_content|readAllBytes|openStream|URI|Net|LWP|HTTP|fromURL|toURL|URL|httpGet|slurp|gets|recv|receive|Socket|TCPSocket)$|^(?:Net|LWP|HTTP|socket|IO::Socket)\b/;
const DECODES =
  /^(?:decode_base64|decode64|strict_decode64|urlsafe_decode64|unpack1?|pack|b64decode|unhex|fromhex|base64decode|base64dec|decode_qp|atob|inflate|gunzip|uncompress|Inflate|rot13|tr|reverse|chr|getDecoder|FromBase64String|base64_decode|from_hex|utf8ToInt|intToUtf8|rawToChar|char|string\.char|binary)$/;

export function mentions(
  tokens: readonly Token[],
  test: RegExp,
  values: KnownValues,
  budget: { left: number } = { left: 500 },
  seen: Set<string> = new Set(),
): boolean {
  for (const token of tokens) {
    budget.left -= 1;
    if (budget.left < 0) return false;
    if (token.type === "name" && test.test(token.text)) return true;
    if (test === DOWNLOADS && fetches(token)) return true;
    if (isGroup(token) && mentions(token.items, test, values, budget, seen)) return true;
    for (const part of partsOf(token)) if (typeof part !== "string" && mentions(part, test, values, budget, seen)) return true;
    if ((token.type === "name" || token.type === "variable") && !seen.has(token.text)) {
      seen.add(token.text);
      for (const source of values.sourcesOf(token.text) ?? []) if (mentions(source, test, values, budget, seen)) return true;
    }
  }
  return false;
}

/** The text of a command that downloads. */
function fetches(token: Token): boolean {
  return partsOf(token).some((part) => typeof part === "string" && /\b(?:curl|wget)\s/.test(part));
}

/** What is known of where code came from that the text runs. */
export function originOf(tokens: readonly Token[], values: KnownValues): Pick<Extract<CodeOperation, { op: "code" }>, "isDownloaded" | "isDecoded"> {
  const isDownloaded = mentions(tokens, DOWNLOADS, values);
  const isDecoded = mentions(tokens, DECODES, values);
  return { ...(isDownloaded ? { isDownloaded } : {}), ...(isDecoded ? { isDecoded } : {}) };
}

/** Text that is run as code of a language. */
export function runsCode(language: string, n = 0): Effect {
  return (call) => {
    call.add({
      op: "code",
      language,
      text: call.text(n),
      ...originOf(call.args.flat(), call.values),
    });
  };
}
