import type { Found, Rule } from "../../../rule.ts";
import { isStrangeHost } from "../../../strange-hosts.ts";
import { scriptsOf } from "../../../text-findings.ts";

/** A call that gives something to an address that stands in the program. */
const GIVES =
  /(?:\brequests\.(?:post|put|patch)|\bhttpx\.(?:post|put|patch)|\baxios\.(?:post|put|patch)|\bgot\.(?:post|put))\(\s*[rf]?["'`](https?:\/\/[^"'`\s]{3,200})|\bfetch\(\s*["'`](https?:\/\/[^"'`\s]{3,200})["'`]\s*,[^;]{0,200}?\bmethod["']?\s*:\s*["'](?:POST|PUT|PATCH)|\bRequest\(\s*["'](https?:\/\/[^"'\s]{3,200})["']\s*,[^)]{0,200}\bdata\s*=|\bcurl\b[^\n]{0,200}(?:\s(?:-d|-F|-T|--data\S*|--form|--upload-file|--json)\b)[^\n]{0,200}?["'\s](https?:\/\/[^"'\s]{3,200})|\bcurl\b[^\n]{0,120}?["'\s](https?:\/\/[^"'\s]{3,200})["']?[^\n]{0,200}\s(?:-d|-F|-T|--data\S*|--form|--upload-file|--json)\b/g;
/** An address that is put together from a constant. */
const CONSTANT = /\b([A-Za-z_]\w*)\s*[:=]\s*[rf]?["'`](https?:\/\/[^"'`\s]{3,200})["'`]/g;
const GIVES_TO_NAME =
  /(?:\brequests\.(?:post|put|patch)|\bhttpx\.(?:post|put|patch)|\baxios\.(?:post|put|patch)|\bfetch|\burlopen|\bRequest)\(\s*(?:f["'`]\{|`\$\{)?([A-Za-z_]\w*)\b[^;]{0,200}?\b(?:files|data|json|body|content)\b/g;

/** The text says that something leaves the machine. */
const SAYS_SO = /\b(?:upload|publish|send|post|push|submit|notif|shar|report|deploy|deliver|webhook|api\b|sync|endpoint|server)/;

/** The part of a host's name that people know it by. */
const labelOf = (host: string): string => host.toLowerCase().split(".").at(-2) ?? host;

/** A program of a skill gives something to a host that its text does not name. */
export const rule: Rule = {
  id: "text/undeclared-destination",
  title: "A program of a skill gives something to a host that its text does not name",
  severity: "high",
  why: "Whoever reads the skill does not learn that files or answers leave the machine, nor whereto; a service that a skill is for is named in it.",
  help: "ask the author what is sent; name the host in the text, or remove the call",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) =>
    scriptsOf(item).flatMap(([name, text]): Found[] => {
      const constants = new Map([...text.matchAll(CONSTANT)].map(([, constant, url]) => [constant!, url!]));
      const given = [...text.matchAll(GIVES)].flatMap((found) => found.slice(1).find((one) => one !== undefined) ?? []);
      const named = [...text.matchAll(GIVES_TO_NAME)].flatMap(([, constant]) => constants.get(constant!) ?? []);
      const said = item.text.toLowerCase();
      if (SAYS_SO.test(said)) return [];
      const url = [...given, ...named].find((one) => {
        const host = /^https?:\/\/(?:[^/@]{1,80}@)?([\w.-]+)/.exec(one)?.[1];
        return host !== undefined && isStrangeHost(host) && !said.includes(labelOf(host));
      });
      return url === undefined ? [] : [{ message: `${name}: gives something to \`${url.slice(0, 100)}\`` }];
    }),
};
