import { dropStart } from "../arguments.ts";
import { readContent } from "../files.ts";
import { applyOptions, applyRoles, assignRoles, type ProgramRun } from "../program.ts";
import { outputOf } from "../program-output.ts";
import { applyRole, connect } from "../roles.ts";
import { holeValue, knownStart, knownText, mergeFlows, textValue, type Value } from "../value.ts";

/** `png:`, `label:`, `text:` and other kinds that ImageMagick takes in front of a name. */
const KIND = /^[a-z0-9-]{2,12}:(?!\/\/)/i;
/** Outputs that are no file. */
const NO_FILE = /^(?:-|info:-?|null:|[a-z0-9-]{2,12}:-|\/dev\/(?:null|stdout)|pipe:1?|-f)$/i;
const ADDRESS = /^(?:https?|rtmps?|rtsp|srt|udp|tcp|rtp|icecast|ftp|sftp|hls|mmsh?|smb):\/\//i;

/** A name of a picture, sound or film, by what it stands for. */
function applyName(value: Value, isWritten: boolean, run: ProgramRun): void {
  const { context, state, shell } = run;
  const text = knownText(value);
  if (text !== undefined && NO_FILE.test(text)) return;
  if (ADDRESS.test(knownStart(value))) {
    const host = connect(value, context);
    if (isWritten) shell.analysis.emit("net.send", host, { flows: context.readFlows });
    else context.readFlows = mergeFlows(context.readFlows, [{ from: "network", name: host.host }]);
    return;
  }
  const kind = KIND.exec(knownStart(value))?.[0] ?? "";
  // ephemeral: removes what it reads, msl: and ffmpeg's concat: and file: name further files.
  const name =
    /^(?:concat|subfile|file|crypto|async|cache|msl|ephemeral|text|caption|label|inline|pango|mvg|pdf|svg|ps|eps|png|jpe?g|gif|webp|tiff?|bmp|rgba?|gray|ico|avif|heic|txt|json|ftxt|histogram|xc|canvas|gradient|plasma|pattern|fd|vid|clipboard|mpr|mpc|miff)[\d]*:$/i.test(
      kind,
    )
      ? dropStart(value, kind.length)
      : value;
  const start = knownStart(name);
  if (start.startsWith("@")) {
    const content = readContent(dropStart(name, 1), state, shell.analysis);
    context.readFlows = mergeFlows(context.readFlows, content.flows);
    return;
  }
  if (/^(?:xc|canvas|gradient|plasma|pattern|label|caption|inline|pango|clipboard|mpr):$/i.test(kind)) return;
  const parts = /^concat:$/i.test(kind)
    ? (knownText(name)
        ?.split("|")
        .map((part) => textValue(part)) ?? [name])
    : [name];
  for (const part of parts) {
    // Size, frame and crop stand behind the name in brackets.
    const plain = knownText(part)?.replace(/\[[^\]]*\]$/, "");
    applyRole({ name: isWritten ? "w" : "r" }, plain === undefined ? part : textValue(plain, part.flows), context);
  }
}

/** Programs that turn files of pictures, sound and film into others. */
export function media(run: ProgramRun): Value {
  const { parsed, context, spec } = run;
  if (parsed.isDry) return holeValue("any", "help text");
  if (spec.path[0] === "exiftool" || spec.path[0] === "exiv2") return exif(run);
  const names = parsed.options.filter(({ spec: option, value }) => value !== undefined && (option.role.name === "r" || option.role.name === "w"));
  applyOptions({ ...run, parsed: { ...parsed, options: parsed.options.filter((option) => !names.includes(option)) } });
  for (const { spec: option, value } of names) applyName(value!, option.role.name === "w", run);
  // Words for options that are not listed look like names; only the last word is written.
  const roles = assignRoles(run);
  const last = roles.at(-1);
  const writesAll = spec.positionals.every(({ role }) => role.name === "w") && spec.path.at(-1) === "mogrify";
  for (const one of roles) {
    if (one.role.name === "x") applyRole(one.role, one.value, context);
    else if (one.role.name === "r" || writesAll) applyName(one.value, one.role.name === "w", run);
    else if (one === last) applyName(one.value, true, run);
  }
  return outputOf({ ...run, context: { ...context, printed: [] } }, roles.length > 0);
}

/** `exiftool -TAG=VALUE FILE` writes the file; `-TAG<=FILE` reads one more. */
function exif(run: ProgramRun): Value {
  const { args, state, shell, context } = run;
  const isWriting = args.some((arg) => /^-[\w:.*-]+[-+^]?=|^-(?:overwrite_original|delete_original|restore_original|tagsFromFile)/.test(knownStart(arg)));
  for (const arg of args) {
    const match = /^-[\w:.*-]+<=/.exec(knownStart(arg));
    if (match !== null) context.readFlows = mergeFlows(context.readFlows, readContent(dropStart(arg, match[0].length), state, shell.analysis).flows);
  }
  if (isWriting) for (const { role, value } of assignRoles(run)) if (role.name === "r") applyRole({ name: "w" }, value, context);
  return applyRoles(run);
}
