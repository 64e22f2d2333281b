import { partLoader, useFewerCompilers } from "./load-part.ts";

useFewerCompilers();
(partLoader(__dirname, require)("./guard.cjs") as typeof import("./hook.ts")).main(__dirname);
