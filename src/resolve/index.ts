export { resolve, type Resolution } from "./resolve.ts";
