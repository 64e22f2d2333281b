import { curl } from "../../shell/programs/curl.ts";
import { httpie, wget } from "../../shell/programs/fetch.ts";

type Handlers = typeof import("../../shell/programs/rare.ts").RARE_HANDLERS;

/** Called often enough to lie in a part of their own. */
const TRANSFERS: Handlers = new Map([
  ["curl", curl],
  ["httpie", httpie],
  ["wget", wget],
]);

let loaded: Handlers | undefined;

/** In the hook the code for rarely called programs is loaded when one is; the build puts this module in place of the real table. */
export const RARE_HANDLERS: Pick<Handlers, "get"> = {
  get(name) {
    const transfer = TRANSFERS.get(name);
    if (transfer !== undefined) return transfer;
    loaded ??= (require("./programs.cjs") as { readonly RARE_HANDLERS: Handlers }).RARE_HANDLERS;
    return loaded.get(name);
  },
};
