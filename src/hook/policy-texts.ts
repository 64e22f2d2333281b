import { readFileSync } from "node:fs";
import { UserError, type Facts } from "../model/index.ts";
import type { Layer } from "../policy/index.ts";
import { policyPlaces } from "./policy-places.ts";

/** A policy file as it is. */
export interface PolicyText {
  readonly layer: Layer;
  readonly path: string;
  readonly text: string;
}

/** The policy files that hold in a folder, highest authority first. Throws a `UserError` for one that cannot be read. */
export function policyTexts(root: string, facts: Facts): readonly PolicyText[] {
  return policyPlaces(root, facts.home, facts.platform, facts.variable).flatMap(({ layer, path }) => {
    try {
      return [{ layer, path, text: readFileSync(path, "utf8") }];
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR") return [];
      throw new UserError([
        { code: "policy-unreadable", message: `the policy file cannot be read (${code ?? "error"})`, help: "make it readable", file: path },
      ]);
    }
  });
}
