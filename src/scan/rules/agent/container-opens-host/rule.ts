import type { Found, Rule } from "../../../rule.ts";
import { inspectConfig } from "../../../../mcp/inspect/index.ts";
import { asObject, textsOf, type Fields } from "../../../values.ts";

/** What makes the container's walls nothing: namespaces of the machine, all capabilities. Debuggers need others, containers in containers `privileged`. */
const OPEN = /^--(?:pid|ipc|uts|userns|cgroupns)[= ]host$|^--cap-add[= ](?:ALL|SYS_ADMIN|SYS_MODULE|DAC_READ_SEARCH)$/i;
/** Whole disks and homes; folders of keys are mounted by many who push from within. */
const TOO_MUCH = /whole disk|whole home|homes of all|folder of the system/;

/** Options of `docker run` that the file comes to; variables of the editor as the shell's. */
function runOptions(fields: Fields): readonly string[] {
  const mounts = (Array.isArray(fields["mounts"]) ? fields["mounts"] : []).map((one: unknown) => {
    const { source, src } = asObject(one) ?? {};
    return typeof one === "string" ? one : `type=bind,source=${String(source ?? src ?? "")}`;
  });
  return [
    ...textsOf(fields["runArgs"]),
    ...mounts.filter((one) => !/\btype=volume\b/.test(one)).map((one) => `--mount=${one}`),
    ...(typeof fields["workspaceMount"] === "string" ? [`--mount=${fields["workspaceMount"]}`] : []),
  ].map((one) => one.replaceAll(/\$\{localEnv:(?:HOME|USERPROFILE)(?::[^}]*)?\}(?:\$\{localEnv:USERPROFILE\})?/g, "$HOME"));
}

/** A dev container reaches into the machine that it runs on. */
export const rule: Rule = {
  id: "agent/container-opens-host",
  title: "A dev container reaches into the machine that it runs on",
  severity: "high",
  why: "A dev container is what keeps an agent from the rest of the machine. With the whole disk or home mounted, or the machine's own processes, whatever runs inside has all of it.",
  help: "mount the one folder that is needed, and leave the options out",
  sources: ["https://containers.dev/implementors/json_reference/", "docs/scan.md"],
  kinds: ["dev-container"],
  fixturePath: ".devcontainer/devcontainer.json",
  check: ({ value }) => {
    const fields = asObject(value) ?? {};
    const options = runOptions(fields);
    const found: Found[] = options
      .filter((one, index) => OPEN.test(one) || OPEN.test(`${options[index - 1] ?? ""}=${one}`))
      .map((one) => ({ message: `\`${one.slice(0, 60)}\` opens the machine to the container`, at: ["runArgs"] }));
    const server = { mcpServers: { container: { command: "docker", args: ["run", ...options, "image"] } } };
    for (const { rule: name, why } of options.length === 0 ? [] : inspectConfig(server))
      if (name === "too-much-disk" && TOO_MUCH.test(why)) found.push({ message: why.replace(/^container: /, "") });
    return found;
  },
};
