type Handlers = typeof import("../../shell/programs/rare.ts").RARE_HANDLERS;

let loaded: Handlers | undefined;

/** In the hook the code for rarely called programs is loaded when one is; the build puts this module in place of the real table. */
export const RARE_HANDLERS: Pick<Handlers, "get"> = {
  get(name) {
    loaded ??= (require("./programs.cjs") as { readonly RARE_HANDLERS: Handlers }).RARE_HANDLERS;
    return loaded.get(name);
  },
};
