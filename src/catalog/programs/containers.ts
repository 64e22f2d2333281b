import type { Family } from "../lookup.ts";

/** Container engines, local clusters, virtual machines and sandboxes. `sub?`: when no sub-command line has the word, the line itself holds. */
export const CONTAINERS: Family = {
  source:
    "docs.docker.com/reference/cli (28), docs.podman.io (5), nerdctl 2, buildah 1.40, skopeo 1.18, crictl, ctr, kind 0.29, minikube 1.36, k3d 5, lima 1, vagrant 2.4, multipass, incus and lxd manuals; man 1 machinectl, systemd-nspawn, firejail, proot, distrobox",
  lines: String.raw`
docker | * -H,--host:host -c,--context,-l,--log-level:str --config,--tlscacert,--tlscert,--tlskey:r -v{dry} | sub
podman, nerdctl | * --connection,--log-level,--root,--runroot,--storage-driver,-n,--namespace,-a,--address,-H,--host:str --url:host --identity:r --runtime,--conmon,--hooks-dir,--module:str{+unknown} -v{dry} | sub
# Regular verbs (ls, inspect, create, update, rm, …): code classifies them.
docker container, docker image, docker volume, docker network, docker system, docker secret, docker manifest, podman container, podman image, podman volume, podman network, podman system, podman secret, podman manifest, docker builder, docker buildx, docker config, docker context, docker model, docker node, docker plugin, docker scout, docker service, docker stack, docker swarm, podman machine, podman pod | * -f,--force{force} --all{wide} --env-file:r -o,--output:w | sub? str* | h=cloud
docker ps, docker images, docker inspect, docker top, docker stats, docker port, docker diff, docker events, docker history, docker info, docker version, docker wait, podman ps, podman images, podman inspect, podman top, podman stats, podman port, podman diff, podman events, podman history, podman info, podman version, podman wait, nerdctl ps, nerdctl images, nerdctl inspect | * | str* | +infra.read(docker)
docker search, podman search, docker manifest inspect, podman manifest inspect | * | str* | +infra.read(docker) +net.connect(registry)
docker logs, podman logs, nerdctl logs, docker container logs, docker service logs | * | str* | +infra.read(docker) out=network
docker run, docker create, podman run, podman create, docker container run, docker container create, nerdctl run | -ditPq --detach --interactive --tty --publish-all --quiet --rm --init --privileged{privileged} --read-only? --no-healthcheck --oom-kill-disable? --sig-proxy? --disable-content-trust? --use-api-socket --replace --tls-verify? --rootfs -a,--attach,-c,--cpu-shares,-e,--env,-h,--hostname,-l,--label,-m,--memory,-p,--publish,-u,--user,-v,--volume,-w,--workdir,--add-host,--annotation,--arch,--cap-add,--cap-drop,--cgroup-parent,--cgroupns,--cpu-period,--cpu-quota,--cpus,--cpuset-cpus,--cpuset-mems,--creds,--detach-keys,--device,--device-cgroup-rule,--dns,--dns-option,--dns-search,--domainname,--entrypoint,--expose,--gidmap,--gpus,--group-add,--health-cmd,--health-interval,--health-retries,--health-start-period,--health-timeout,--ip,--ipc,--isolation,--link,--log-driver,--log-opt,--mac-address,--memory-reservation,--memory-swap,--mount,--name,--net,--network,--network-alias,--oom-score-adj,--os,--pid,--pids-limit,--platform,--pod,--pull,--restart,--runtime,--secret,--security-opt,--shm-size,--stop-signal,--stop-timeout,--storage-opt,--sysctl,--systemd,--timeout,--tmpfs,--uidmap,--ulimit,--userns,--uts,--volume-driver,--volumes-from:str --env-file,--label-file,--authfile:r --cidfile,--pidfile:w | str cmd? | posix h=docker-run
docker exec, podman exec, docker container exec, nerdctl exec | -ditl --detach --interactive --tty --latest --privileged{privileged} -e,--env,-u,--user,-w,--workdir,--detach-keys:str --env-file:r | str cmd | posix h=docker-exec
docker build, podman build, docker image build, docker buildx build, nerdctl build, buildah build, buildah bud | * -t,--tag,--build-arg,--target,--platform,--label,--network,--cache-from,--cache-to,--progress,--builder,--secret,--ssh,--build-context,--add-host,--allow,--attest,--provenance,--sbom,--shm-size,--ulimit,--isolation,-m,--memory,-v,--volume,--format,--env,--from:str -f,--file,--authfile,--ignorefile:r -o,--output,--iidfile,--metadata-file:w --push{+pkg.publish(oci)} --check{dry} | R? | +infra.change(docker) +proc.code(project)/remote out=none h=docker-build
docker buildx bake | * -f,--file:r --metadata-file:w --push{+pkg.publish(oci)} --print{dry} | str* | +infra.change(docker) +proc.code(project)/remote
docker start, docker restart, docker stop, docker kill, docker pause, docker unpause, docker rename, docker update, docker commit, docker tag, docker attach, podman start, podman restart, podman stop, podman kill, podman pause, podman unpause, podman rename, podman update, podman commit, podman tag, podman attach, nerdctl start, nerdctl stop, nerdctl tag, podman untag, podman mount, podman unmount, docker network connect, docker network disconnect, podman network connect, podman network disconnect, docker context use, docker swarm init, docker swarm join, docker buildx use, docker container kill | * -a,--all{wide} | str* | +infra.change(docker)
docker service create, docker service update, docker service scale, docker service rollback, docker stack deploy | * --force{force} --env-file,-c,--compose-file:r | str* | +infra.change(docker) +deploy.release(docker)
docker rm, podman rm, nerdctl rm, docker container rm | * -f,--force{force} -v,--volumes{+infra.destroy(docker)} -a,--all{wide} | str* | +infra.change(docker)
docker rmi, docker image rm, docker network rm, docker image prune, docker container prune, docker network prune, podman rmi, podman image rm, podman network rm, podman image prune, podman container prune, podman network prune, nerdctl rmi, docker buildx prune, docker builder prune | * -f,--force{force} -a,--all{wide} | str* | +infra.change(docker)
docker volume rm, docker volume prune, docker system prune, podman volume rm, podman volume prune, podman system prune, docker swarm leave, podman system reset | * -f,--force{force} -a,--all,--volumes{wide} | str* | +infra.destroy(docker)
docker swarm join-token, docker swarm unlock-key, docker-credential-osxkeychain, docker-credential-desktop, docker-credential-pass, docker-credential-secretservice, docker-credential-ecr-login, docker-credential-gcloud | * | str* | +secret.use(docker)/discloses
docker secret create, podman secret create, docker config create | * -d,--driver,-l,--label:str | str r? | +infra.change(docker) in=data out=none
docker cp, podman cp | -aLq --archive --follow-link --quiet --overwrite --pause? | rr rw | +infra.change(docker)
docker pull, podman pull, nerdctl pull, docker image pull, docker model pull, buildah from, buildah pull | * --platform,--arch,--os,--creds,--name,-v:str --authfile:r | pkg:oci+ | +pkg.install(oci)
docker push, podman push, nerdctl push, docker image push, docker manifest push, podman manifest push, buildah push, docker buildx imagetools, skopeo copy, skopeo sync | * -f,--file,--authfile,--src-authfile,--dest-authfile:r --digestfile,--metadata-file:w --dry-run{dry} | str* | +pkg.publish(oci) +net.connect(registry)
docker plugin install, docker plugin upgrade | * --grant-all-permissions{force} | str* | +pkg.install(oci)/global +infra.change(docker)
docker save, docker export, podman save, podman export | * -o,--output:w | str* | +infra.read(docker)/archive out=encoded
docker load, docker import, podman load, podman import | * -i,--input:r -c,--change,-m,--message,--platform:str | r? str? | +infra.change(docker) in=data out=none
docker login, podman login, nerdctl login, buildah login, skopeo login | * -u,--username,-p,--password:str --authfile,--cert-dir:r | str? | +secret.use(docker) +net.connect(registry)
docker logout, podman logout | * | str? | +fs.write(home)
docker sandbox, docker mcp | * | str* | +agent.configure(docker) +agent.spawn(docker)
docker compose, docker-compose, podman compose, podman-compose | * -f,--file,--env-file:r -p,--project-name,--profile,--ansi,--parallel,--progress:str --project-directory:cd --dry-run{dry} | sub | h=manifests
docker compose ps, docker compose ls, docker compose images, docker compose top, docker compose port, docker compose events, docker compose stats, docker compose version, docker compose volumes, docker compose wait, docker-compose ps, docker-compose ls, docker-compose images, docker-compose top, docker-compose port, docker-compose events, docker-compose stats, docker-compose version, docker-compose volumes, docker-compose wait, podman compose ps, podman-compose ps | * | str* | +infra.read(docker)
docker compose logs, docker-compose logs, podman compose logs, podman-compose logs | * | str* | +infra.read(docker) out=network
docker compose config, docker-compose config | * -o,--output:w --format,--hash:str | str* | +infra.read(docker) out=content h=shows-settings
docker compose up, docker compose watch, docker compose create, docker compose start, docker compose restart, docker compose scale, docker compose build, docker-compose up, docker-compose watch, docker-compose create, docker-compose start, docker-compose restart, docker-compose scale, docker-compose build, podman compose up, podman compose build, podman-compose up, podman-compose build | * --push{+pkg.publish(oci)} --dry-run{dry} | str* | +infra.change(docker) +proc.code(project)/remote
docker compose stop, docker compose kill, docker compose pause, docker compose unpause, docker compose attach, docker-compose stop, docker-compose kill, docker-compose pause, docker-compose unpause, docker-compose attach | * --dry-run{dry} | str* | +infra.change(docker)
docker compose rm, docker compose down, docker-compose rm, docker-compose down, podman compose down, podman-compose down | * -f,--force{force} -v,--volumes{+infra.destroy(docker)} --dry-run{dry} | str* | +infra.change(docker)
docker compose run, docker-compose run | -diTtqP --detach --build --quiet --quiet-pull --rm --no-deps --no-TTY? --tty --remove-orphans --service-ports --use-aliases --dry-run{dry} -e,--env,-u,--user,-w,--workdir,-v,--volume,-p,--publish,-l,--label,--name,--entrypoint,--cap-add,--cap-drop,--pull:str --env-from-file:r | str cmd? | posix h=docker-run
docker compose exec, docker-compose exec | -diTt --detach --no-TTY? --tty --privileged{privileged} --dry-run{dry} -e,--env,-u,--user,-w,--workdir,--index:str | str cmd | posix h=docker-exec
docker compose cp, docker-compose cp | -aL --archive --follow-link --all --dry-run{dry} --index:str | rr rw | +infra.change(docker)
docker compose pull, docker-compose pull | * --dry-run{dry} | str* | +pkg.install(oci)
docker compose push, docker-compose push | * --dry-run{dry} | str* | +pkg.publish(oci)
podman machine shell, podman machine ssh, limactl shell, limactl ssh, lxc shell, lxc ssh, incus shell, incus ssh, multipass shell, multipass ssh, machinectl shell, machinectl ssh | * --username,--shell,--workdir,--uid,-E,--setenv:str | str? cmd? | posix h=docker-exec
podman unshare, buildah unshare | * -m,--mount:str | cmd | posix
podman kube, podman play, podman generate | * --authfile,--configmap:r -f,--filename:w | str* | +infra.change(docker)
buildah | * --root,--runroot,--storage-driver,--log-level:str | sub
buildah run | -t --tty --terminal -e,--env,-v,--volume,--mount,--user,--workingdir,--network,--isolation,--cap-add,--device:str | str cmd | posix h=docker-run
buildah add, buildah copy, buildah commit, buildah config, buildah tag, buildah rm, buildah rmi, buildah mount | * -a,--all{wide} | str* | +infra.change(docker)
skopeo | * --policy:r --override-os,--override-arch:str | sub
buildah images, buildah containers, buildah inspect, skopeo inspect, skopeo list-tags | * --authfile:r | str* | +infra.read(docker) +net.connect(registry)
skopeo delete | * --authfile:r | str | +infra.destroy(docker)
lazydocker | * | str* | +infra.change(docker)
crictl, ctr, k3d, colima, limactl, multipass, lxc, incus, machinectl, minikube | * -a,--address,-c,--config,-i,--image-endpoint,-r,--runtime-endpoint,-n,--namespace,-p,--profile,--project,-M,--machine,-o,--output,-f,--format:str --all{wide} --force{force} --cloud-init:r | str* | h=cloud
crictl exec | * -i -t -s,--sync,--timeout:str | str cmd | posix h=docker-exec
crictl pull, ctr images pull | * --creds,--auth,-u,--user,--platform:str | pkg:oci | +pkg.install(oci)
ctr run, ctr tasks exec, machinectl enable, machinectl pull-tar, machinectl pull-raw, machinectl copy-to, machinectl copy-from | * | str* | +unknown
lxc exec, incus exec, multipass exec | * --env,--user,--group,--cwd,--mode,--project,-d,--working-directory:str | str cmd | h=docker-exec
limactl copy, limactl cp, multipass transfer, lxc file pull, lxc file push, incus file pull, incus file push | * -r,--recursive{recursive} --uid,--gid,--mode:str | rr+ rw | +infra.change(vm)
multipass mount | * -u,-g,-t,--type:str | R str+ | +infra.change(vm) out=none
colima ssh, lima, orb, minikube ssh | * -m,--machine,-u,--user,-w,--workdir,-n,--node:str | cmd? | posix +infra.change(vm)/remote
minikube ip, minikube version, minikube docker-env | * | str* | +infra.read(minikube)
minikube cp | * | rr rw | +infra.change(minikube)
minikube mount, minikube service, minikube tunnel, minikube dashboard | * | str* | +infra.read(minikube) +net.listen
kind, kind create, kind delete, kind get, kind export, kind load | * -v,--verbosity:str | sub
kind version, kind get clusters, kind get nodes | * | str* | +infra.read(kind)
kind create cluster, kind load docker-image | * --config:r --kubeconfig:w | str* | +infra.change(kind)
kind load image-archive | * --name,-n,--nodes:str | r | +infra.change(kind) out=none
kind delete cluster, kind delete clusters | * --kubeconfig:w -A,--all{wide} | str* | +infra.destroy(kind)
kind get kubeconfig, k3d kubeconfig get | * | str* | +secret.use(kubernetes)/discloses
kind export kubeconfig, k3d kubeconfig merge | * --kubeconfig,-o,--output:w | str* | +fs.write(home)
k3s, devcontainer, distrobox, toolbox | * | sub
k3s server, k3s agent | * -c,--config,--token-file:r | str* | +proc.privilege +net.listen +infra.change(kubernetes)
k3s etcd-snapshot, k3s secrets-encrypt, k3s certificate, k3s token | * | str* | +infra.change(kubernetes) +secret.use(kubernetes)/discloses
vagrant, vagrant box, vagrant plugin, vagrant snapshot | * | sub
vagrant status, vagrant global-status, vagrant port, vagrant ssh-config, vagrant validate, vagrant version, vagrant box list, vagrant plugin list, vagrant snapshot list | * | str* | +infra.read(vagrant) +proc.code(project)
vagrant up, vagrant halt, vagrant reload, vagrant resume, vagrant suspend, vagrant provision, vagrant snapshot save, vagrant snapshot restore | * -f,--force{force} | str* | +infra.change(vagrant) +proc.code(project)
vagrant destroy, vagrant snapshot delete | * -f,--force{force} | str* | +infra.destroy(vagrant) +proc.code(project)
vagrant ssh | * -c,--command:sh | str* | +infra.change(vagrant)/remote +proc.code(project) h=cloud
vagrant init | * --output:w --template:r -f,--force{force} | str* | +fs.write
vagrant box add, vagrant box update, vagrant plugin install | * --cacert,--cert:r | str* | +pkg.install(vagrant)/global
vagrant box remove, vagrant plugin uninstall | * -f,--force{force} --all{wide} | str* | +fs.delete(home)
devcontainer read-configuration | * --workspace-folder:cd --config:r | str* | +infra.read(docker)
devcontainer up, devcontainer build, devcontainer run-user-commands | * --workspace-folder:cd --config,--override-config,--secrets-file:r --push{+pkg.publish(oci)} | str* | +infra.change(docker) +proc.code(project)
devcontainer exec | * --workspace-folder:cd --config:r --container-id,--remote-env,--id-label:str | cmd | posix +infra.change(docker)/remote
systemd-nspawn | -abnqxU --boot --ephemeral --quiet --as-pid2 --private-network --read-only --pipe -D,--directory,--template:M -i,--image:m -M,--machine,-u,--user,-E,--setenv,-p,--port,--bind,--bind-ro,--tmpfs,--overlay,--capability,--hostname,--chdir,--property,--private-users:str | cmd? | posix +proc.privilege +infra.change(machinectl)
bwrap | * | str* | +unknown
firejail, distrobox-host-exec | * | cmd? | posix
proot | -0lv --root-id --kill-on-exit --link2symlink -r,-R,-S,--rootfs:M -b,-m,-k,--bind,--mount,-i:str -w,--cwd,--pwd:cd -q,--qemu:sh | cmd? | posix
distrobox list, toolbox list | * | str* | +infra.read(docker)
distrobox create, distrobox stop, distrobox upgrade, distrobox assemble, distrobox rm, distrobox-create, distrobox-stop, distrobox-rm, toolbox create, toolbox rm, toolbox rmi, toolbox enter | * --file:r -d,--dry-run{dry} -f,--force{force} -a,--all,--rm-home{wide} | str* | +infra.change(docker) +proc.code(project)
distrobox enter, distrobox-enter | * -n,--name,-a,--additional-flags:str -d,--dry-run{dry} | str?/n,name cmd? | h=docker-exec
toolbox run | * -c,--container,-d,--distro,-r,--release:str | cmd | posix +infra.change(docker)/remote
`,
};
