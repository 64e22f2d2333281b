import { UserError } from "../../model/index.ts";

/** A mistake of the user's: what is wrong, and on the next line what to do. */
export function mistake(text: string): UserError {
  const [message, help] = text.split("\n  ");
  return new UserError([{ code: "scan", message: message!, help: help ?? "run `sallyport --help` for what the command takes" }]);
}
