export { RARE_HANDLERS } from "../../shell/programs/rare.ts";
