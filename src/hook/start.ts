import { partLoader } from "./load-part.ts";

(partLoader(__dirname, require)("./guard.cjs") as typeof import("./hook.ts")).main();
