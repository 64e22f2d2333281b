import { UserError } from "../model/index.ts";
import { RecordReader } from "../record/query/index.ts";
import { readPushState, TARGET_KINDS, targetProblem, writePushState, writeTelemetryConfig, type Target, type TelemetryConfig } from "../telemetry/index.ts";

/** Options of `telemetry target`. */
export interface TargetOptions {
  readonly kind?: string | undefined;
  readonly to?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly from?: string | undefined;
}

function problem(message: string, help: string): UserError {
  return new UserError([{ code: "target", message, help }]);
}

function headersOf(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const found = /^([A-Za-z0-9-]+):[ \t]*(.+)$/.exec(text);
      // The value may be a token: it is not repeated.
      if (found === null)
        throw problem("a header is not of the form `NAME: VALUE`", "write --header 'authorization: Splunk …', or --header 'authorization: @FILE'");
      return [found[1]!.toLowerCase(), found[2]!.trim()];
    }),
  );
}

function add(stateFolder: string, config: TelemetryConfig, name: string, options: TargetOptions): number {
  const kind = TARGET_KINDS.find((one) => one === options.kind);
  if (kind === undefined) throw problem("no kind of target was named", `use --kind with one of ${TARGET_KINDS.join(", ")}`);
  if (options.to === undefined) throw problem("no address was named", "use --to with an address, or with the path of a file");
  if (options.from !== undefined && options.from !== "now" && options.from !== "start")
    throw problem(`\`${options.from.slice(0, 40)}\` is not understood`, "use --from now or --from start");
  const target: Target = { name, kind, to: options.to, headers: headersOf(options.header ?? []) };
  const wrong = targetProblem(target);
  if (wrong !== undefined) throw problem(wrong, "see docs/telemetry.md");
  if (config.targets.some((one) => one.name === name))
    throw problem(`there is a target \`${name}\` already`, `remove it first with \`sallyport telemetry target remove ${name}\``);
  const reader = new RecordReader(stateFolder);
  const seq = options.from === "start" ? -1 : reader.lastSeq();
  reader.close();
  writePushState(stateFolder, name, { seq, sent: 0, refused: 0, lost: 0 });
  writeTelemetryConfig(stateFolder, { ...config, targets: [...config.targets, target] });
  console.log(`${name}: ${kind} ${target.to}, ${options.from === "start" ? "from the first event on" : "from now on"}`);
  return 0;
}

/** `sallyport telemetry target`: where events are pushed to. */
export function runTarget(stateFolder: string, config: TelemetryConfig, words: readonly string[], options: TargetOptions): number {
  const [verb, name] = words;
  if (verb === "list") {
    for (const { name: known, kind, to } of config.targets) {
      const { seq, sent, problem: why } = readPushState(stateFolder, known);
      console.log(`${known}  ${kind}  ${to}  ${sent} sent, up to ${seq}${why === undefined ? "" : `  ${why}`}`);
    }
    if (config.targets.length === 0) console.log("there is no target");
    return 0;
  }
  if (name === undefined || (verb !== "add" && verb !== "remove"))
    throw problem("it was not said what to do", "use `sallyport telemetry target add NAME …`, `list` or `remove NAME`");
  if (verb === "add") return add(stateFolder, config, name, options);
  if (!config.targets.some((one) => one.name === name)) throw problem(`there is no target \`${name.slice(0, 60)}\``, "see `sallyport telemetry target list`");
  writeTelemetryConfig(stateFolder, { ...config, targets: config.targets.filter((one) => one.name !== name) });
  console.log(`${name} is removed; how far it was is kept`);
  return 0;
}
