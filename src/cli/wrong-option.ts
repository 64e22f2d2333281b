import { UserError } from "../model/index.ts";

/** What `parseArgs` of Node says of options, in the words of this program; `undefined` for any other error. */
export function wrongOption(error: unknown): UserError | undefined {
  const { code, message = "" } = error as NodeJS.ErrnoException;
  if (code?.startsWith("ERR_PARSE_ARGS") !== true) return undefined;
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  // With its short form it is named `-n, --lines <value>`.
  const option = /--[\w-]+/.exec(name)?.[0] ?? name;
  const say = (text: string, help: string): UserError => new UserError([{ code: "option", message: text, help }]);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return say(`this command has no option \`${option}\``, "run `sallyport --help` for what each command takes");
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
    return say(`\`${name}\` is too much: this command takes options only`, "run `sallyport --help` for what each command takes");
  return message.includes("does not take")
    ? say(`the option \`${option}\` takes no value`, `write \`${option}\``)
    : say(`the option \`${option}\` needs a value`, `write \`${option}=VALUE\``);
}
