import { given } from "../arguments.ts";
import { readContent } from "../files.ts";
import { applyRoles, applySubcommand, type ProgramRun } from "../program.ts";
import { suspectManifest } from "../suspicion-files.ts";
import { EMPTY, knownText, textValue, type Value } from "../value.ts";

/** Names under which the tools look for a manifest by themselves. */
const DEFAULTS = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml", "docker-compose.override.yml"];
/** Commands that only look. */
const LOOKS = /^(?:ps|ls|logs|config|images|top|port|events|stats|version|down|stop|rm|kill|pull|validate|plan)$/;

/** The text of a manifest: standard input for `-`, otherwise the file as this command or an earlier one has left it. */
function contentOf(file: Value, run: ProgramRun): Value {
  return knownText(file) === "-" ? (run.streams.input ?? EMPTY) : readContent(file, run.state, run.shell.analysis);
}

/** `docker compose -f FILE up`, `docker stack deploy -c FILE`, `podman kube play FILE`: what the manifest gives its containers. */
export function manifests(run: ProgramRun): Value {
  const { parsed, spec, shell, state } = run;
  const { analysis } = shell;
  const isLook = parsed.isDry || LOOKS.test(knownText(parsed.positionals[0] ?? EMPTY) ?? "");
  if (!isLook) {
    const named = given(parsed, "-f", "--file", "-c", "--compose-file").flatMap(({ value }) => value ?? []);
    const words = spec.hasSubcommands ? [] : parsed.positionals.filter((word) => /\.(?:ya?ml|json|hcl|nomad)$|^-$/.test(knownText(word) ?? ""));
    const own = DEFAULTS.map((name) => textValue(name)).filter((name) => analysis.paths(name, state).some(({ path }) => analysis.overlay.has(path)));
    for (const file of [...named, ...words, ...(named.length + words.length === 0 ? own : [])])
      suspectManifest(contentOf(file, run), spec.path.join(" "), analysis);
  }
  return spec.hasSubcommands ? applySubcommand(run) : applyRoles(run);
}
