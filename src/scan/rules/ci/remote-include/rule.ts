import type { Found, Rule } from "../../../rule.ts";
import { isStrangeAddress } from "../../../leading-variables.ts";
import { asObject } from "../../../values.ts";

/** A pipeline takes a part of itself from an address. */
export const rule: Rule = {
  id: "ci/remote-include",
  title: "A pipeline takes a part of itself from an address",
  severity: "high",
  why: "Whoever holds the address, or the line to it where it is `http`, says what the pipeline runs with all its variables; nothing of it is reviewed here.",
  help: "include it from a project with a commit (`project`, `ref`, `file`), or give its digest with `integrity`",
  sources: ["https://docs.gitlab.com/ci/yaml/#includeremote"],
  kinds: ["gitlab-ci"],
  fixturePath: ".gitlab-ci.yml",
  check: ({ value }) => {
    const include = asObject(value)?.["include"];
    const all: readonly unknown[] = Array.isArray(include) ? include.slice(0, 200) : include === undefined ? [] : [include];
    return all.flatMap((one, index): Found[] => {
      const fields = asObject(one);
      const remote = typeof one === "string" ? one : fields?.["remote"];
      if (typeof remote !== "string" || !/^https?:\/\//.test(remote) || fields?.["integrity"] !== undefined) return [];
      const isPlain = remote.startsWith("http://");
      const isPinned = /\/[\da-f]{40}\/|\/-\/raw\/v?\d/.test(remote);
      const severity = isPlain || (!isPinned && isStrangeAddress(remote) && !/^https:\/\/(?:gitlab|git)\./.test(remote)) ? "high" : isPinned ? "low" : "medium";
      return [{ message: `\`${remote.slice(0, 100)}\` is a part of the pipeline`, at: Array.isArray(include) ? ["include", index] : ["include"], severity }];
    });
  },
};
