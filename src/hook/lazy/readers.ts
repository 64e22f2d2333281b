import type { CodeReader } from "../../shell/inline/operations.ts";

let loaded: ReadonlyMap<string, CodeReader> | undefined;

/** In the hook the readers of program text are loaded when there is some; the build puts this module in place of the real table. */
export const READERS: Pick<ReadonlyMap<string, CodeReader>, "get"> = {
  get(language) {
    loaded ??= (require("./languages.cjs") as { readonly READERS: ReadonlyMap<string, CodeReader> }).READERS;
    return loaded.get(language);
  },
};
