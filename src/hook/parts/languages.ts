export { READERS } from "../../shell/inline/readers.ts";
