import type { ScanItem } from "./item.ts";
import type { Found } from "./rule.ts";
import { objectAt } from "./values.ts";

/** Scripts of a package that run at installation, without a question. Source: docs.npmjs.com/cli/v11/using-npm/scripts. */
export const INSTALL_SCRIPTS: ReadonlySet<string> = new Set([
  "preinstall",
  "install",
  "postinstall",
  "prepare",
  "prepublish",
  "preprepare",
  "postprepare",
  "dependencies",
]);

/** What a rule says of the commands that run at a package's installation, each at its place. */
export function ofInstallScripts({ value }: ScanItem, say: (command: string, name: string) => Omit<Found, "at"> | undefined): readonly Found[] {
  return Object.entries(objectAt(value, "scripts") ?? {}).flatMap(([name, command]): Found[] => {
    const said = INSTALL_SCRIPTS.has(name) && typeof command === "string" ? say(command, name) : undefined;
    return said === undefined ? [] : [{ ...said, at: ["scripts", name] }];
  });
}
