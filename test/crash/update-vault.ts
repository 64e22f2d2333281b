/** Gives a value its placeholder, under `kill-at.cjs`: `update-vault.ts STATE SESSION VALUE`. Says the placeholder when it is given out, then the steps. */
import { Vault } from "../../src/vault/index.ts";
import { arm, say, steps } from "./harness.ts";

const [state = "", session = "", value = ""] = process.argv.slice(2);
const vault = new Vault(state);
arm();
const name = vault.update(session, (book) => book.nameOf(value, "token", "/project/a.txt"));
say(`${name} ${steps()}\n`);
