import type { Family } from "../lookup.ts";

/** Options that many lines below share. */
const G =
  "--kubeconfig:r -n,--namespace,--context,--cluster,--user,-s,--server,--token,--as,--as-group,--request-timeout,-v,--v,-o,--output,-l,--selector,-c,--container:str";

/** Kubernetes: the cluster's own tools, packaging, delivery, and secrets kept in manifests. */
export const KUBERNETES: Family = {
  source:
    "kubectl 1.34 and oc 4.19 reference, helm 3.18, helmfile 1.1, kustomize 5, skaffold 2, tilt, argocd 3, flux 2, istioctl, linkerd, velero, eksctl, kops, kubeadm, kubeseal, sops 3.10 manuals",
  lines: String.raw`
kubectl, oc | * ${G} --certificate-authority,--client-certificate,--client-key:r | sub | h=kubectl
microk8s | * | sub? str* | +infra.change(kubernetes)
k, kubecolor, minikube kubectl, k3s kubectl, microk8s kubectl, microk8s.kubectl | * | str* | h=kubectl
kubectl get, kubectl describe, oc get, oc describe | * ${G} --field-selector,--sort-by,-L,--label-columns,--template,--chunk-size,--subresource,--raw:str -f,--filename:r -k,--kustomize:R -A,--all-namespaces | str* | +infra.read(kubernetes) h=kubectl out=network
kubectl logs, oc logs | * ${G} | str* | +infra.read(kubernetes) h=kubectl out=network
kubectl top, kubectl explain, kubectl api-resources, kubectl api-versions, kubectl cluster-info, kubectl version, kubectl events, kubectl wait, kubectl auth can-i, kubectl auth whoami, kubectl rollout status, kubectl rollout history, oc top, oc explain, oc api-resources, oc api-versions, oc cluster-info, oc version, oc events, oc wait, oc auth can-i, oc auth whoami, oc rollout status, oc rollout history, kubectl plugin, kubectl options, oc status, oc projects | * ${G} -f,--filename:r --output-directory:W | str* | +infra.read(kubernetes)
kubectl apply, kubectl auth, kubectl rollout, kubectl set, kubectl create, oc apply, oc auth, oc rollout, oc set, oc create | * ${G} -f,--filename,--from-file,--from-env-file,--cert,--key:r -k,--kustomize:R --dry-run? --prune{+infra.destroy(kubernetes)} --force{force} --all{wide} | sub? str* | +infra.change(kubernetes) h=kubectl
kubectl diff, kubectl kustomize, oc diff, oc kustomize | * ${G} -f,--filename:r -k,--kustomize:R --helm-command:sh --enable-alpha-plugins,--enable-helm{+proc.code(project)} | R? | +infra.read(kubernetes)
kubectl scale, kubectl patch, kubectl label, kubectl annotate, kubectl edit, kubectl replace, kubectl cordon, kubectl uncordon, kubectl taint, kubectl autoscale, kubectl expose, kubectl run, kubectl debug, kubectl attach, kubectl certificate, oc scale, oc patch, oc label, oc annotate, oc edit, oc replace, oc cordon, oc uncordon, oc taint, oc autoscale, oc expose, oc run, oc debug, oc attach, oc certificate, oc new-app, oc new-project, oc project, oc start-build, oc import-image, oc tag | * ${G} -f,--filename,--patch-file:r -k,--kustomize:R -p,--patch,--type,--image,--overrides,--profile:str --dry-run? --force{force} --all{wide} | str* | +infra.change(kubernetes) h=kubectl
kubectl create token, oc create token, kubectl view-secret | * ${G} | str* | +secret.use(kubernetes)/discloses
kubectl delete, oc delete | * ${G} -f,--filename:r -k,--kustomize:R --field-selector,--grace-period,--timeout,--raw:str --dry-run? --all,-A,--all-namespaces{wide} --force,--now{force} | str* | +infra.destroy(kubernetes) h=kubectl
kubectl drain, oc drain | * ${G} --dry-run? --force,--disable-eviction{force} --delete-emptydir-data{lossy} | str* | +infra.change(kubernetes) h=kubectl
kubectl exec, oc exec, oc rsh | -itqT --stdin --tty --quiet --no-tty ${G} --pod-running-timeout,--shell:str -f,--filename:r | str* | h=kubectl
kubectl port-forward, oc port-forward | * ${G} --address:str | str+ | +infra.read(kubernetes) +net.listen
kubectl proxy, oc proxy | * ${G} -w,--www:R | str* | +infra.read(kubernetes) +net.listen h=kubectl
kubectl cp, oc cp, oc rsync | * ${G} --retries,--exclude,--include,--strategy:str --delete{+infra.destroy(kubernetes)} | rr rw | +infra.change(kubernetes) h=kubectl
kubectl config get-contexts, kubectl config current-context, kubectl config get-clusters, kubectl config get-users, oc config get-contexts, oc config current-context, oc config get-clusters, oc config get-users | * ${G} | str* | +infra.read(kubernetes)
kubectl config view, oc config view | * ${G} --raw{+secret.use(kubernetes)/discloses} | str* | +infra.read(kubernetes)
kubectl config, oc config, kubectl ctx, kubectl ns | * ${G} --certificate-authority,--client-certificate,--client-key:r --exec-command:str{+unknown} | sub? str* | +infra.change(kubernetes) +fs.write(home)
oc extract | * ${G} --to:W --keys:str --confirm | str* | +secret.use(kubernetes)/discloses
oc adm | * ${G} | sub? str* | +infra.change(kubernetes) +proc.privilege(cluster)/remote
oc adm top, oc adm inspect, oc adm must-gather, oc adm node-logs, oc adm release info | * ${G} --dest-dir:W | str* | +infra.read(kubernetes)
oc adm release | * ${G} | sub
oc whoami | * ${G} -t,--show-token{+secret.use(kubernetes)/discloses} | str* | +infra.read(kubernetes)
oc login, oc logout, helm registry login, helm registry logout | * ${G} --ca-file,--certificate-authority:r | str* | +secret.use(kubernetes)
kubectl completion, oc completion, helm completion, argocd completion, flux completion | * | str?
kubectl krew, kubectl-krew, helm plugin | * --manifest,--archive:r | sub? str* | +pkg.install(krew)/global
helm | * ${G} --kube-context,--registry-config,--repository-config,--repository-cache:str | sub
helm get, helm repo, helm dependency, helm dep, helm registry | * ${G} | sub
helm list, helm ls, helm status, helm history, helm version, helm env, helm get notes, helm get metadata, helm diff | * ${G} -f,--values,--set-file:r --post-renderer:sh | str* | +infra.read(kubernetes)
helm get values, helm get all, helm get manifest, helm get hooks | * ${G} --revision:num | str* | +infra.read(kubernetes) +secret.use(helm)/discloses
helm search, helm show, helm verify, helm repo list, helm plugin list, helm dependency list | * ${G} --keyring,--ca-file,--cert-file,--key-file:r | str* | +net.connect(registry)
helm install, helm upgrade, helm rollback | * ${G} -f,--values,--set-file,--ca-file,--cert-file,--key-file,--keyring:r --post-renderer:sh --dry-run?{dry} --force,--no-hooks{force} | str* | +deploy.release(kubernetes) +infra.change(kubernetes)
helm template, helm lint | * ${G} --kube-context,--version,--repo,--set,--set-string,--set-json,-a,--api-versions,--show-only,--kube-version,--name-template,--release-name:str -f,--values,--set-file,--ca-file,--keyring:r --output-dir:wd --post-renderer:sh --validate{+infra.read(kubernetes)} | str? R
helm uninstall, helm delete, helm un | * ${G} --dry-run{dry} --no-hooks{force} | str* | +infra.destroy(kubernetes)
helm test | * ${G} | str* | +infra.change(kubernetes)
helm pull, helm fetch, helm dependency update, helm dependency build, helm dep update, helm dep build | * -d,--destination,--untardir:wd --keyring:r | str* | +pkg.install(helm)
helm repo add, helm repo update, helm repo remove, helm repo index | * --ca-file:r --force-update{force} | str* | +net.connect(registry) +fs.write(home)
helm create | * -p,--starter:r | w
helm package | * -d,--destination:w --version,--app-version,--key:str --keyring,--passphrase-file:r | R+ | out=meta
helm push | * --ca-file,--cert-file,--key-file:r | r str | +pkg.publish(helm) out=none
helm secrets | * | str* | +secret.use(helm)/discloses
helmfile | * -f,--file,--state-values-file:r -e,--environment,-l,--selector,-n,--namespace,--kube-context,--state-values-set:str -b,--helm-binary:sh | sub
helmfile list, helmfile lint, helmfile template, helmfile build, helmfile diff, helmfile status | * -f,--file,--values:r --output-dir:wd --output:str | str* | +infra.read(kubernetes) +proc.code(project)
helmfile apply, helmfile sync | * --values:r | str* | +deploy.release(kubernetes) +infra.change(kubernetes) +proc.code(project)
helmfile destroy, helmfile delete | * | str* | +infra.destroy(kubernetes) +proc.code(project)
helmfile deps, helmfile repos | * | str* | +pkg.install(helm) +proc.code(project)
kustomize | * | sub
kustomize build | * -o,--output:w -e,--env,--load-restrictor:str --enable-exec,--enable-alpha-plugins,--enable-helm{+proc.code(project)} --helm-command:sh | R?
kustomize edit, kustomize create | * --resources:r | str* | +fs.write +infra.change(kubernetes)
k9s | * ${G} |  | +infra.change(kubernetes)
stern, kubetail | * ${G} --template-file,--config:r | str* | +infra.read(kubernetes) out=network
skaffold, tilt, kubeadm | * ${G} -f,--filename,--file,--config:r -m,-p,--profile,--name:str | sub
skaffold diagnose, skaffold version, tilt get, tilt describe, tilt logs, tilt doctor, tilt version, istioctl analyze, istioctl proxy-status, istioctl ps, istioctl proxy-config, istioctl validate, linkerd check, kubeadm version, kubeadm config, flux build, flux diff, flux logs, flux tree, flux trace, flux events, flux check, velero backup describe, velero backup logs | * ${G} -f,--filename,--config:r | str* | +infra.read(kubernetes)
skaffold render, skaffold init | * -f,--filename:r -o,--output:w | str* | +proc.code(project)
skaffold run, skaffold deploy, skaffold apply | * -f,--filename,-a,--build-artifacts:r --file-output:w | str* | +deploy.release(kubernetes) +infra.change(kubernetes) +proc.code(project)
skaffold dev, skaffold debug, skaffold build, skaffold test, tilt up, tilt ci, tilt trigger | * -f,--filename,--file:r --file-output:w --push{+pkg.publish(oci)} | str* | +infra.change(kubernetes) +proc.code(project) +net.listen
skaffold delete, tilt down | * -f,--filename,--file:r | str* | +infra.destroy(kubernetes) +proc.code(project)
kubeadm init, kubeadm join, kubeadm upgrade | * --config:r --dry-run{dry} | str* | +infra.change(kubernetes) +proc.privilege
kubeadm reset | * -f,--force{force} --dry-run{dry} | str* | +infra.destroy(kubernetes) +proc.privilege
# Regular verbs (list, get, create, delete, …): code classifies them.
argocd, flux, velero, istioctl, linkerd, kops, eksctl, clusterctl, talosctl, vcluster, argo, tkn, kn, cilium, k0s, k0sctl, telepresence, okteto, devspace | * ${G} -f,--filename,--file,--config-file,--values:r -y,--yes,--force{force} --all{wide} --dry-run? | str* | h=cloud
argocd app sync, argocd app rollback | * --local:R --prune{+infra.destroy(kubernetes)} --force,--replace{force} --dry-run{dry} | str* | +deploy.release(argocd) out=none
argocd app diff, argocd app manifests, argocd app logs, argocd app history, argocd app resources, argocd app wait | * --local:R --revision:str | str* | +infra.read(argocd) out=network
argocd login | * | str* | +secret.use(argocd)
argocd account generate-token, argocd admin initial-password, talosctl kubeconfig, istioctl create-remote-secret, eksctl utils write-kubeconfig, kops export, clusterctl get kubeconfig | * --kubeconfig:w | str* | +secret.use(kubernetes)/discloses +fs.write(home)
flux bootstrap | * --private-key-file,--ca-file:r | str* | +infra.change(kubernetes) +vcs.push +secret.use(flux)
flux reconcile, flux resume | * ${G} | str* | +deploy.release(kubernetes) +infra.change(kubernetes)
flux uninstall, talosctl reset | * ${G} -s,--silent{force} --dry-run{dry} | str* | +infra.destroy(kubernetes)
okteto up, okteto dev, okteto build, okteto deploy, okteto test, devspace up, devspace dev, devspace build, devspace deploy, devspace test | * -f,--file:r | str* | +infra.change(kubernetes) +proc.code(project)
okteto exec, okteto enter, devspace exec, devspace enter | * | str* | +unknown
kubeseal | * ${G} -f,--secret-file,--cert,--recovery-private-key:r -w,--sealed-secret-file,--merge-into:w --controller-name,--controller-namespace,--scope,--format,--name,--from-file:str --recovery-unseal{+secret.use(kubernetes)/discloses} |  | +infra.read(kubernetes) in=data out=encoded
sops | * -e,--encrypt -i,--in-place{r>w} -d,--decrypt{+secret.use(sops)/discloses} --extract,--set,--input-type,--output-type,--kms,--pgp,--age,--gcp-kms,--azure-kv,--hc-vault-transit,--encrypted-regex,--unencrypted-regex,--filename-override:str --config:r --output:w | sub? r* | +secret.use(sops)
sops decrypt, sops edit | * -i,--in-place{r>w} --extract,--input-type,--output-type,--filename-override:str --output:w | r | +secret.use(sops)/discloses
sops encrypt, sops rotate, sops updatekeys | * -i,--in-place{r>w} --age,--kms,--pgp,--add-age,--rm-age,--add-kms,--rm-kms,--input-type,--output-type,--encrypted-regex:str --output:w | r+ | +secret.use(sops) out=encoded
sops set, sops unset | * | w str* | +secret.use(sops)
sops exec-env, sops exec-file | * --filename,--user:str --no-fifo | r sh | +secret.use(sops)
kubeval, kube-score, kube-linter, pluto, kubent, polaris, kubescape, popeye | * ${G} -d,--schemas,--format,--kubernetes-version:str --config:r | str* | +infra.read(kubernetes)
kubeconform | * -schema-location,-kubernetes-version,-skip,-reject,-ignore-filename-pattern,-n,-cache,-output:str | R* | in=data single +net.connect(vendor) out=meta
kompose | * -f,--file:r -o,--out:w | str* | +fs.write
`,
};
