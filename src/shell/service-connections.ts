import type { Effect } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";

/** Services that are this machine's own. */
const LOCAL: ReadonlySet<string> = new Set(
  "docker podman kind minikube vm libvirt vagrant service services simulator serial qemu printer keyring yubikey machinectl apptainer android ios gradle".split(
    " ",
  ),
);

/** Whoever looks at, changes or releases something in a cloud talks to it. Emitted once a service, when all else is known. */
export function connectToServices(effects: readonly Effect[], analysis: Analysis): void {
  const named = new Set<string>();
  for (const { kind, resource, traits } of effects) {
    if (resource.type !== "cloud" || LOCAL.has(resource.provider) || !/^(?:infra|deploy)\./.test(kind) || traits.includes("dry-run")) continue;
    named.add(resource.provider);
  }
  for (const provider of [...named].slice(0, 8)) analysis.emit("net.connect", { type: "host", host: `the ${provider} service`, sets: ["vendor"] });
}
