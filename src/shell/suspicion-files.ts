import type { PathResource } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";
import { analyseAside } from "./suspicion.ts";
import type { ShellState } from "./state.ts";
import { knownText, type Value } from "./value.ts";

const MAX_LINES = 80;
/** Files whose commands others run: workflows, manifests, build files. */
const RUN_BY_OTHERS = ["ci", "manifests", "infra"];
/** Names of such files that are in no set. */
const RUN_BY_NAME =
  /(?:^|\/)(?:\.vscode\/(?:tasks|launch|settings)\.json|\.pre-commit-config\.ya?ml|lefthook\.ya?ml|\.lefthook\.ya?ml|\.envrc|\.gitlab-ci\.ya?ml|Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.travis\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.devcontainer\/.*|devcontainer\.json|\.idea\/.*|cloudbuild\.ya?ml|buildspec\.ya?ml|appveyor\.ya?ml|Vagrantfile|Rakefile|Justfile|justfile|Taskfile\.ya?ml|Procfile|\.lintstagedrc.*|\.huskyrc.*|turbo\.json|nx\.json)$/;
/** Settings of containers that give them the host. */
const HOST_RIGHTS =
  /\bprivileged["']?\s*[:=]\s*["']?true|\bhost(?:PID|IPC|Network)["']?\s*:\s*["']?true|\bhostPath\b|\b(?:pid|ipc|network_mode|userns_mode|uts)["']?\s*:\s*["']?host\b|docker\.sock|containerd\.sock|\bSYS_(?:ADMIN|PTRACE|MODULE|RAWIO)\b|\b(?:cap_add|capabilities)\b[^\n]{0,60}\bALL\b|["'\s[-]\/:\/[\w./-]*|source["']?\s*:\s*["']?\/["'\s,}]|\ballowPrivilegeEscalation["']?\s*:\s*["']?true|\bsource=\/(?=[\s,]|$)|\bsrc=\/(?=[\s,]|$)|\braw\.(?:lxc|qemu|apparmor|idmap)\b|--privileged\b|release_agent|apparmor[:=]unconfined|seccomp[:=]unconfined|cluster-admin/;

/** Lines and values of a configuration file that may be commands: `run: x`, `- x`, `sh "x"`, `"build": "x"`. */
function commandsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split(/\n|\\n/).slice(0, MAX_LINES)) {
    const plain = line.trim().replace(/^-\s+/, "");
    found.push(plain.replace(/^[\w.-]+:\s*(?:[|>][-+]?\s*)?/, "").replace(/^(["'])(.*)\1$/, "$2"), plain);
    for (const match of line.matchAll(
      /\b(?:sh|bash|bat|command|run|script|entry|exec|system)\b["']?\s*[:(=]?\s*(?:"((?:[^"\\]|\\.){0,300})"|'([^']{0,300})')|"[\w:.-]+"\s*:\s*"((?:[^"\\]|\\.){0,300})"|\b(?:run|script|entry|command)\s*:\s*([^\n}]+)/g,
    )) {
      found.push((match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").replace(/\\(["\\])/g, "$1"));
    }
  }
  // An expression of the CI service that stands for a secret is a secret.
  return [...new Set(found)]
    .map((one) =>
      one
        .replace(
          /\$\{\{\s*(?:secrets\.(\w+)|toJ[sS][oO][nN]\(secrets\))\s*\}\}/g,
          (_, name: string | undefined) => `$\{${name === undefined ? "CI_SECRETS" : /TOKEN|KEY|SECRET|PASSWORD/.test(name) ? name : `${name}_SECRET`}}`,
        )
        .trim(),
    )
    .filter((one) => one.length < 1000 && /^[\w./~$(-]+\s+\S/.test(one))
    .slice(0, 40);
}

/** What is written into a file whose commands others run: as far as running it would be grave, it counts as done. */
export function suspectWritten(resource: PathResource, content: Value, state: ShellState, analysis: Analysis): void {
  if (!resource.sets.some((set) => RUN_BY_OTHERS.includes(set)) && !RUN_BY_NAME.test(resource.path)) return;
  const text = knownText(content);
  if (text === undefined || text.length > 16 * 1024) return;
  for (const command of commandsIn(text))
    analyseAside(command, analysis, state, `\`${command.slice(0, 60)}\` is written into ${resource.path}, which others run`);
}

/** Manifests of containers, where their text is known: those that give a container the host are a change of rights. */
export function suspectManifest(content: Value, what: string, analysis: Analysis): void {
  const found = HOST_RIGHTS.exec(
    content.pieces
      .map((piece) => (piece.type === "hole" ? " " : piece.text))
      .join("")
      .slice(0, 16 * 1024),
  )?.[0];
  if (found !== undefined)
    analysis.emit(
      "proc.privilege",
      { type: "named", name: `${what} with ${found.trim().slice(0, 40)}` },
      { traits: ["privileged"], note: "the container gets rights over the machine that it runs on" },
    );
}
