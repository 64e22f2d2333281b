import type { CredentialStore } from "../credential.ts";
import { json, oneToken, yaml } from "../readers.ts";

const registry = json({ keys: /^(?:auth|identitytoken|registrytoken)$/, references: /^(?:credsstore|credhelpers)$/ });

/** Clusters and container registries. */
export const CONTAINERS: readonly CredentialStore[] = [
  {
    tool: "kubectl",
    opens: "cluster",
    paths: [".kube/config", ".kube/*.yaml", ".kube/*.yml", ".kube/*.conf", ".kube/configs/*"],
    anywhere: /^(?:kubeconfig|.*\.kubeconfig|kubeconfig\.ya?ml)$/,
    variables: ["KUBECONFIG"],
    read: yaml({ references: /^(?:exec|authprovider|tokenfile|clientkey)$/ }),
    fix: "use an `exec` plugin of the cluster's provider or OIDC instead of a token or a client key",
  },
  {
    tool: "kubernetes service account",
    opens: "cluster",
    paths: ["/var/run/secrets/kubernetes.io/serviceaccount/token"],
    read: oneToken,
    fix: "set `automountServiceAccountToken: false` on the pod",
  },
  {
    tool: "kubectl token cache",
    opens: "cluster",
    paths: [".kube/cache/oidc-login/*"],
    read: json({ isOne: true }),
    fix: "delete the cache when the work is done",
  },
  { tool: "k3s", opens: "cluster", paths: ["/etc/rancher/k3s/k3s.yaml"], read: yaml(), fix: "keep the mode 0600, and give the agent a role of its own" },
  { tool: "rancher", opens: "cluster", paths: [".rancher/cli2.json"], read: json(), fix: "make the API key expire" },
  {
    tool: "docker",
    opens: "registry",
    paths: [".docker/config.json"],
    variables: ["DOCKER_CONFIG/"],
    read: registry,
    fix: "set `credsStore` to a helper of the system's keyring, then log in again",
  },
  {
    tool: "docker contexts",
    opens: "cluster",
    paths: [".docker/contexts/tls/*/docker/key.pem", ".docker/key.pem"],
    otherwise: "static",
    fix: "reach the host over SSH with a hardware key",
  },
  {
    tool: "podman",
    opens: "registry",
    paths: [".config/containers/auth.json"],
    variables: ["REGISTRY_AUTH_FILE"],
    read: registry,
    fix: "use a credential helper in `registries.conf`",
  },
  {
    tool: "helm",
    opens: "registry",
    paths: [".config/helm/registry/config.json", "Library/Preferences/helm/registry/config.json"],
    read: registry,
    fix: "use a credential helper",
  },
  {
    tool: "helm",
    opens: "registry",
    paths: [".config/helm/repositories.yaml", "Library/Preferences/helm/repositories.yaml"],
    read: yaml(),
    fix: "use registries (OCI) with a credential helper",
  },
  {
    tool: "argocd",
    opens: "cluster",
    paths: [".config/argocd/config", ".argocd/config"],
    read: yaml(),
    fix: "log in by SSO, and log out when the work is done",
  },
  { tool: "openshift", opens: "cluster", paths: [".config/openshift/config"], read: yaml(), fix: "`oc logout` when the work is done" },
  { tool: "teleport", opens: "machines", paths: [".tsh/keys/*/*"], otherwise: "expiring", fix: "`tsh logout` when the work is done" },
];
