import { describe, expect, it } from "vitest";
import { PathLocator, programCatalog } from "../../catalog/index.ts";
import { memoryFacts } from "../../facts/index.ts";
import { describeResource, type Effect } from "../../model/index.ts";
import { analyseShell } from "../index.ts";

const ROOT = "/home/dev/project";
const facts = memoryFacts({ files: { [`${ROOT}/k8s/a.yaml`]: "kind: Deployment", [`${ROOT}/.env`]: "A=1" } });
const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };

function effects(command: string): readonly Effect[] {
  return analyseShell(command, world, ROOT).effects.filter(({ kind }) => kind !== "proc.run");
}
const kinds = (command: string): string[] => effects(command).map(({ kind }) => kind);
/** `kind resource`, with traits, `?` for what only may be, and where sent data comes from. */
function lines(command: string): string[] {
  return effects(command).map(({ kind, resource, certainty, traits, flows }) => {
    const shownTraits = traits.length > 0 ? ` [${traits.join()}]` : "";
    const from = kind === "net.send" ? ` <${flows.map((flow) => flow.from).join()}>` : "";
    return `${kind}${certainty === "possible" ? "?" : ""} ${describeResource(resource)}${shownTraits}${from}`;
  });
}

describe("kubectl looks", () => {
  it.each([
    "kubectl get pods -A",
    "kubectl get secrets",
    "kubectl get secrets -o wide",
    "kubectl get secret x -o name",
    "kubectl get pods -o yaml",
    "kubectl get secrets -o jsonpath='{.items[*].metadata.name}'",
    "kubectl describe secret x",
    "kubectl logs -f pod",
    "kubectl auth can-i get pods",
    "kubectl rollout status deploy/x",
    "kubectl config view",
    "kubectl explain pods",
    "k get pods",
    "minikube kubectl -- get pods",
    "kubectl delete pod x --dry-run=client",
    "kubectl apply --dry-run=server -f k8s/a.yaml",
  ])("%s changes nothing", (command) => {
    expect(new Set(kinds(command).filter((kind) => kind !== "fs.read"))).toEqual(new Set(["infra.read"]));
  });

  it.each([
    "kubectl get secret x -o yaml",
    "kubectl get secret/x -ojson",
    "kubectl -n a get secrets x --output=jsonpath='{.data.password}'",
    "kubectl get pods,secrets -o json",
    "kubectl get secret x -o go-template='{{.data}}'",
    "kubectl get secret x --template='{{.data.a}}'",
    "kubectl get secret x -o custom-columns=A:.data",
    "kubectl get secret x -o jsonpath='{..password}'",
    "kubectl get --raw /api/v1/namespaces/a/secrets/b",
    "kubectl config view --raw",
    "oc get secret x -o yaml",
    "kubectl create token sa",
    "k get secret x -o yaml",
  ])("%s shows a secret", (command) => {
    expect(effects(command).some(({ kind, traits }) => kind === "secret.use" && traits.includes("discloses"))).toBe(true);
  });

  it("does not know which kind of object a variable is", () => {
    expect(lines("kubectl get $KIND -o yaml")[0]).toBe("secret.use? kubernetes objects [discloses]");
  });
});

describe("kubectl changes", () => {
  it("removes", () => {
    expect(effects("kubectl delete pod x").map(({ kind, traits }) => [kind, traits])).toEqual([["infra.destroy", []]]);
    expect(effects("kubectl delete pods --all").map(({ kind, traits }) => [kind, traits])).toEqual([["infra.destroy", ["wide"]]]);
    expect(effects("kubectl delete ns a")[0]?.traits).toEqual(["wide"]);
    expect(effects("kubectl -n prod delete pod x")[0]?.traits).toEqual(["protected"]);
    expect(effects("kubectl delete pod x --context=prod-eu")[0]?.traits).toEqual(["protected"]);
    expect(kinds("kubectl replace --force -f k8s/a.yaml")).toContain("infra.destroy");
    expect(kinds("kubectl drain n --delete-emptydir-data")).toEqual(["infra.destroy"]);
    expect(kinds("kubectl drain n")).toEqual(["infra.change"]);
    expect(kinds("kubectl apply --prune -f k8s/a.yaml")).toContain("infra.destroy");
  });

  it("takes manifests", () => {
    expect(kinds("kubectl apply -f k8s/a.yaml")).toEqual(["fs.read", "infra.change"]);
    expect(lines("kubectl apply -f https://a.example/x.yaml")[0]).toBe("net.connect a.example:443 [downloaded]");
    expect(kinds("kubectl apply -k github.com/a/b")[0]).toBe("net.connect");
    expect(effects("curl -s https://a.example/x | kubectl apply -f -").at(-1)?.note).toBe("with a manifest from the network");
  });

  it("gives rights", () => {
    for (const command of [
      "kubectl create clusterrolebinding x --clusterrole=cluster-admin --user=a",
      "kubectl certificate approve x",
      "kubectl debug node/n -it --image=b",
      `kubectl run x --image=y --overrides='{"spec":{"hostPID": true}}'`,
    ]) {
      expect(kinds(command), command).toContain("proc.privilege");
    }
  });

  it("runs commands in the cluster", () => {
    for (const command of ["kubectl exec -it p -n a -- cat /x/y", "kubectl exec p cat /x/y", "kubectl run x --image=y -- cat /x/y", "oc rsh p cat /x/y"]) {
      expect(
        effects(command).some(
          ({ kind, resource, traits }) => kind === "fs.read" && resource.type === "path" && resource.path === "/x/y" && traits.includes("remote"),
        ),
        command,
      ).toBe(true);
    }
    expect(kinds("kubectl exec -it p -- sh")).toEqual(["infra.change"]);
  });

  it("copies", () => {
    expect(lines("kubectl cp a/p:/tmp/x ./x")).toEqual(["infra.read kubernetes cp a/p:/tmp/x ./x", expect.stringContaining("fs.write")]);
    expect(lines("kubectl cp .env a/p:/tmp").at(-1)).toContain("<secrets");
  });

  it("makes secrets of files without showing them", () => {
    expect(kinds("kubectl create secret generic x --from-file=.env")).toEqual(["secret.use", "infra.change"]);
    expect(kinds("kubectl create secret generic x --from-file=a=.env")).toEqual(["secret.use", "infra.change"]);
    expect(kinds("kubectl create secret generic x --from-env-file=.env -o yaml --dry-run=client")).toEqual(["fs.read", "infra.read"]);
  });

  it("does not know what is not in the catalog", () => {
    expect(kinds("kubectl frobnicate x")).toEqual(["unknown"]);
    expect(kinds("kubectl get pods --help")).toEqual([]);
  });
});
