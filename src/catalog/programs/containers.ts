import type { Family } from "../lookup.ts";

/** Container engines, local clusters, virtual machines and sandboxes. */
export const CONTAINERS: Family = {
  source:
    "docs.docker.com/reference/cli (28), docs.podman.io (5), nerdctl 2, buildah 1.40, skopeo 1.18, crictl, ctr, kind 0.29, minikube 1.36, k3d 5, lima 1, vagrant 2.4, multipass, incus and lxd manuals; man 1 machinectl, systemd-nspawn, firejail, proot, distrobox. A line with `sub?` holds when no sub-command line fits the word",
  lines: String.raw`
docker | * -H,--host:host -c,--context,-l,--log-level:str --config,--tlscacert,--tlscert,--tlskey:r -v{dry} | sub
podman | * --connection,--log-level,--root,--runroot,--storage-driver,--storage-opt:str --url:host --identity:r --runtime,--conmon,--hooks-dir,--module:str{+unknown} -v{dry} | sub
nerdctl | * -n,--namespace,-a,--address,-H,--host,--snapshotter:str --hosts-dir:r | sub
docker container, docker image, docker volume, docker network, docker system, podman container, podman image, podman volume, podman network, podman system, podman pod, podman kube, podman play, podman generate | * | sub
# Regular verbs (ls, inspect, create, update, rm, …): code classifies them.
docker builder, docker buildx, docker buildx imagetools, docker config, docker context, docker manifest, docker model, docker node, docker plugin, docker scout, docker secret, docker service, docker stack, docker swarm, podman machine, podman manifest, podman secret | * -f,--force{force} --all{wide} --env-file:r -o,--output:w | sub? str* | h=cloud
docker ps, docker images, docker inspect, docker top, docker stats, docker port, docker diff, docker events, docker history, docker info, docker version, docker search, docker wait, podman ps, podman images, podman inspect, podman top, podman stats, podman port, podman diff, podman events, podman history, podman info, podman version, podman search, podman wait, nerdctl ps, nerdctl images, nerdctl inspect, nerdctl info, docker container ls, docker container list, docker container inspect, docker container top, docker container stats, docker container port, docker container diff, podman container ls, podman container inspect, podman image exists, podman pod ps, podman pod inspect, docker image ls, docker image inspect, docker image history, podman image ls, podman image inspect, podman image history, docker volume ls, docker volume inspect, docker network ls, docker network inspect, podman volume ls, podman volume inspect, podman network ls, podman network inspect, docker system df, docker system info, podman system df, podman system info | * | str* | +infra.read(docker)
docker logs, podman logs, nerdctl logs, docker container logs, docker service logs, podman pod logs | * | str* | +infra.read(docker) out=network
docker run, docker create, podman run, podman create, docker container run, docker container create, nerdctl run | -ditPq --detach --interactive --tty --publish-all --quiet --rm --rmi --init --privileged{privileged} --read-only? --no-healthcheck --oom-kill-disable? --sig-proxy? --disable-content-trust? --use-api-socket --replace --no-hosts? --env-host? --tls-verify? --rootfs -a,--attach,-c,--cpu-shares,-e,--env,-h,--hostname,-l,--label,-m,--memory,-p,--publish,-u,--user,-v,--volume,-w,--workdir,--add-host,--annotation,--arch,--cap-add,--cap-drop,--cgroup-parent,--cgroupns,--cgroups,--cpu-period,--cpu-quota,--cpus,--cpuset-cpus,--cpuset-mems,--creds,--detach-keys,--device,--device-cgroup-rule,--dns,--dns-option,--dns-search,--domainname,--entrypoint,--expose,--gidmap,--gpus,--group-add,--health-cmd,--health-interval,--health-retries,--health-start-interval,--health-start-period,--health-timeout,--image-volume,--ip,--ip6,--ipc,--isolation,--link,--log-driver,--log-opt,--mac-address,--memory-reservation,--memory-swap,--mount,--name,--net,--network,--network-alias,--oom-score-adj,--os,--pid,--pids-limit,--platform,--pod,--pull,--restart,--runtime,--secret,--security-opt,--shm-size,--stop-signal,--stop-timeout,--storage-opt,--sysctl,--systemd,--timeout,--tmpfs,--tz,--uidmap,--ulimit,--umask,--userns,--uts,--volume-driver,--volumes-from:str --env-file,--label-file,--authfile,--pod-id-file:r --cidfile,--conmon-pidfile,--pidfile:w | str cmd? | posix h=docker-run
docker exec, podman exec, docker container exec, nerdctl exec | -ditl --detach --interactive --tty --latest --privileged{privileged} -e,--env,-u,--user,-w,--workdir,--detach-keys,--preserve-fds:str --env-file:r | str cmd | posix h=docker-exec
docker build, podman build, docker image build, docker buildx build, nerdctl build, buildah build, buildah bud | * -t,--tag,--build-arg,--target,--platform,--label,--network,--cache-from,--cache-to,--progress,--builder,--secret,--ssh,--build-context,--add-host,--allow,--annotation,--attest,--provenance,--sbom,--shm-size,--ulimit,--isolation,-m,--memory,-v,--volume,--format,--arch,--os,--jobs,--env,--from:str -f,--file,--authfile,--ignorefile:r -o,--output,--iidfile,--metadata-file,--logfile:w --push{+pkg.publish(oci)} | R? | +infra.change(docker) +proc.code(project)/remote out=none
docker buildx bake | * -f,--file:r --metadata-file:w --push{+pkg.publish(oci)} --print{dry} | str* | +infra.change(docker) +proc.code(project)/remote
docker start, docker restart, docker stop, docker kill, docker pause, docker unpause, docker rename, docker update, docker commit, docker tag, docker attach, docker volume create, docker network create, docker network connect, docker network disconnect, podman start, podman restart, podman stop, podman kill, podman pause, podman unpause, podman rename, podman update, podman commit, podman tag, podman attach, podman volume create, podman network create, podman network connect, podman network disconnect, nerdctl start, nerdctl stop, nerdctl tag, docker container start, docker container restart, docker container stop, docker container kill, docker image tag, podman pod create, podman pod start, podman pod stop, podman pod rm, podman untag, podman mount, podman unmount, docker context use, docker swarm init, docker swarm join, docker buildx use, docker buildx stop | * -a,--all{wide} | str* | +infra.change(docker)
docker service create, docker service update, docker service scale, docker service rollback, docker stack deploy | * --force{force} --env-file,-c,--compose-file:r | str* | +infra.change(docker) +deploy.release(docker)
docker rm, podman rm, docker container rm, nerdctl rm | * -f,--force{force} -v,--volumes{+infra.destroy(docker)} -a,--all{wide} | str* | +infra.change(docker)
docker rmi, docker image rm, docker network rm, docker image prune, docker container prune, docker network prune, podman rmi, podman image rm, podman network rm, podman image prune, podman container prune, podman network prune, nerdctl rmi, docker buildx prune, docker builder prune, docker context rm, docker buildx rm | * -f,--force{force} -a,--all{wide} | str* | +infra.change(docker)
docker volume rm, docker volume prune, docker system prune, podman volume rm, podman volume prune, podman system prune, docker swarm leave, podman machine rm, podman system reset | * -f,--force{force} -a,--all,--volumes{wide} | str* | +infra.destroy(docker)
docker swarm join-token, docker swarm unlock-key, docker-credential-osxkeychain, docker-credential-desktop, docker-credential-pass, docker-credential-secretservice, docker-credential-wincred, docker-credential-ecr-login, docker-credential-gcloud | * | str* | +secret.use(docker)/discloses
docker secret create, podman secret create, docker config create | * -d,--driver,-l,--label:str | str r? | +infra.change(docker) in=data out=none
docker cp, podman cp | -aLq --archive --follow-link --quiet --overwrite --pause? | rr rw | +infra.change(docker)
docker pull, podman pull, nerdctl pull, docker image pull, docker model pull, buildah from, buildah pull | * --platform,--arch,--os,--creds,--name,-v,--volume:str --authfile:r | pkg:oci+
docker push, podman push, nerdctl push, docker image push, docker manifest push, podman manifest push, docker model push, docker buildx imagetools create | * -f,--file,--authfile:r --digestfile,--metadata-file:w --dry-run{dry} | str* | +pkg.publish(oci)
docker plugin install, docker plugin upgrade | * --grant-all-permissions{force} | str* | +pkg.install(oci)/global +infra.change(docker)
docker save, docker export, podman save, podman export | * -o,--output:w | str* | +infra.read(docker) out=encoded
docker load, docker import, podman load, podman import | * -i,--input:r -c,--change,-m,--message,--platform:str | r? str? | +infra.change(docker) in=data out=none
docker context export | * | str w? | +infra.read(docker)
docker context import | * | str r | +infra.change(docker) out=none
docker login, podman login, nerdctl login, buildah login, skopeo login | * -u,--username,-p,--password:str --authfile,--cert-dir:r | str? | +secret.use(docker) +net.connect(registry)
docker logout, podman logout, skopeo logout | * | str? | +fs.write(home)
docker sandbox, docker mcp | * | str* | +agent.configure(docker) +agent.spawn(docker)
docker scout cves, docker scout quickview, docker scout recommendations, docker scout compare, docker scout sbom | * -o,--output:w | str* | +infra.read(docker) +net.connect(vendor)
docker compose, docker-compose, podman compose, podman-compose | * -f,--file:r --env-file:r -p,--project-name,--profile,--ansi,--parallel,--progress:str --project-directory:cd --dry-run{dry} | sub
docker compose ps, docker compose ls, docker compose images, docker compose top, docker compose port, docker compose events, docker compose stats, docker compose version, docker compose volumes, docker compose wait, docker-compose ps, docker-compose ls, docker-compose images, docker-compose top, docker-compose port, docker-compose events, docker-compose stats, docker-compose version, docker-compose volumes, docker-compose wait, podman compose ps, podman-compose ps | * | str* | +infra.read(docker)
docker compose logs, docker-compose logs, podman compose logs, podman-compose logs | * | str* | +infra.read(docker) out=network
docker compose config, docker-compose config | * -o,--output:w --format:str | str* | +infra.read(docker) out=content
docker compose up, docker compose watch, docker compose create, docker compose start, docker compose restart, docker compose scale, docker compose build, docker-compose up, docker-compose watch, docker-compose create, docker-compose start, docker-compose restart, docker-compose scale, docker-compose build, podman compose up, podman compose build, podman-compose up, podman-compose build | * --push{+pkg.publish(oci)} --dry-run{dry} | str* | +infra.change(docker) +proc.code(project)/remote
docker compose stop, docker compose kill, docker compose pause, docker compose unpause, docker compose attach, docker-compose stop, docker-compose kill, docker-compose pause, docker-compose unpause, docker-compose attach | * --dry-run{dry} | str* | +infra.change(docker)
docker compose rm, docker compose down, docker-compose rm, docker-compose down, podman compose down, podman-compose down | * -f,--force{force} -v,--volumes{+infra.destroy(docker)} --dry-run{dry} | str* | +infra.change(docker)
docker compose run, docker-compose run | -diTtqP --detach --build --quiet --quiet-pull --rm --no-deps --interactive? --no-TTY? --tty --remove-orphans --service-ports --use-aliases --dry-run{dry} -e,--env,-u,--user,-w,--workdir,-v,--volume,-p,--publish,-l,--label,--name,--entrypoint,--cap-add,--cap-drop,--pull:str --env-from-file:r | str cmd? | posix h=docker-run
docker compose exec, docker-compose exec, podman compose exec, podman-compose exec | -diTt --detach --interactive --no-TTY? --tty --privileged{privileged} --dry-run{dry} -e,--env,-u,--user,-w,--workdir,--index:str | str cmd | posix h=docker-exec
docker compose cp, docker-compose cp | -aL --archive --follow-link --all --dry-run{dry} --index:str | rr rw | +infra.change(docker)
docker compose pull, docker-compose pull | * --dry-run{dry} | str* | +pkg.install(oci)
docker compose push, docker compose publish, docker-compose push, docker-compose publish | * --dry-run{dry} -y{force} | str* | +pkg.publish(oci)
podman machine ssh | * --username:str | str? cmd? | posix h=docker-exec
podman unshare, buildah unshare | * -m,--mount:str | cmd | posix
podman kube play, podman play kube, podman kube down | * --authfile,--configmap:r --network:str -f,--force{force} | r? | +infra.change(docker) out=none
podman generate kube, podman generate systemd, podman kube generate | * -f,--filename:w | str* | +infra.read(docker)
buildah | * --root,--runroot,--storage-driver,--log-level:str | sub
buildah images, buildah containers, buildah inspect, buildah info | * | str* | +infra.read(docker)
buildah run | -t --tty --terminal -e,--env,-v,--volume,--mount,--user,--workingdir,--network,--isolation,--cap-add,--device:str | str cmd | posix h=docker-exec
buildah add, buildah copy | * --chown,--chmod,--from:str --contextdir:cd | str R* | +infra.change(docker) out=none
buildah commit, buildah config, buildah tag, buildah rm, buildah rmi, buildah prune, buildah mount, buildah umount | * -a,--all{wide} -f,--force{force} | str* | +infra.change(docker)
buildah push, skopeo copy, skopeo sync | * --authfile,--src-authfile,--dest-authfile:r --digestfile:w --dry-run{dry} | str* | +pkg.publish(oci) +net.connect(registry)
skopeo | * --policy:r --override-os,--override-arch:str | sub
skopeo inspect, skopeo list-tags | * --authfile,--cert-dir:r | str* | +infra.read(docker) +net.connect(registry)
skopeo delete | * --authfile:r | str | +infra.destroy(docker) +pkg.publish(oci)
ctop, lazydocker | * | str* | +infra.change(docker)
crictl, ctr, k3d, colima, limactl, multipass, lxc, incus, machinectl | * -a,--address,-c,--config,-i,--image-endpoint,-r,--runtime-endpoint,-n,--namespace,-p,--profile,--project,-M,--machine,-o,--output,-f,--format:str --all{wide} --force{force} --cloud-init:r | str* | h=cloud
crictl exec | * -i -t -s,--sync,--timeout:str | str cmd | posix h=docker-exec
crictl pull, ctr images pull, ctr i pull | * --creds,--auth,-u,--user,--platform,--hosts-dir:str | pkg:oci
ctr images push, ctr i push | * -u,--user:str | pkg:oci str? | +pkg.publish(oci)
ctr images import, ctr i import | * | r | +infra.change(docker) out=none
ctr images export, ctr i export | * | w str+ | +infra.read(docker)
ctr run, ctr tasks exec, ctr t exec | * | str* | +infra.change(docker) +unknown
limactl shell, lxc shell, incus shell, multipass shell, machinectl shell, machinectl login | * --shell,--workdir,--uid,-E,--setenv:str | str? cmd? | posix h=docker-exec
lxc exec, incus exec, multipass exec | * --env,--user,--group,--cwd,--mode,--project,-d,--working-directory:str | str cmd | h=docker-exec
limactl copy, limactl cp, multipass transfer, lxc file pull, lxc file push, incus file pull, incus file push | * -r,--recursive{recursive} --uid,--gid,--mode:str | rr+ rw | +infra.change(vm)
multipass mount, machinectl copy-to | * -u,-g,-t,--type:str | R str+ | +infra.change(vm) out=none
machinectl copy-from | * | str str w? | +infra.read(vm)
machinectl enable, machinectl disable | * | str* | +proc.persist
machinectl pull-tar, machinectl pull-raw | * --verify:str | url str? | +pkg.install(vm)/global
colima ssh, lima, orb, minikube ssh | * -m,--machine,-u,--user,-w,--workdir,-n,--node:str | cmd? | posix +infra.change(vm)/remote
kind | * -v,--verbosity:str | sub
kind create, kind delete, kind get, kind export, kind load, kind build | * | sub
kind version, kind get clusters, kind get nodes | * | str* | +infra.read(kind)
kind create cluster, kind load docker-image | * --config:r --kubeconfig:w | str* | +infra.change(kind)
kind load image-archive | * --name,-n,--nodes:str | r | +infra.change(kind) out=none
kind build node-image | * --image,--type,--arch:str | R? | +infra.change(docker) out=none
kind delete cluster, kind delete clusters | * --kubeconfig:w -A,--all{wide} | str* | +infra.destroy(kind)
kind get kubeconfig, k3d kubeconfig get | * | str* | +secret.use(kubernetes)/discloses
kind export kubeconfig, k3d kubeconfig merge, k3d kubeconfig write | * --kubeconfig,-o,--output:w | str* | +fs.write(home)
kind export logs | * --name,-n:str | W? | +infra.read(kind)
minikube | * -p,--profile,-b,--bootstrapper:str | sub
minikube addons, minikube image, minikube config, minikube node, minikube profile | * -f:w | sub? str* | h=cloud
minikube status, minikube ip, minikube logs, minikube version, minikube docker-env | * -o,--output:str -f,--file:w | str* | +infra.read(minikube)
minikube start, minikube stop, minikube pause, minikube unpause, minikube update-context, minikube addons enable, minikube addons disable | * --force{force} | str* | +infra.change(minikube)
minikube image load | * | r+ | +infra.change(minikube) out=none
minikube delete | * --all,--purge{wide} | str* | +infra.destroy(minikube)
minikube cp | * | rr rw | +infra.change(minikube)
minikube mount, minikube service, minikube tunnel, minikube dashboard | * | str* | +infra.read(minikube) +net.listen
k3s, vagrant, devcontainer, distrobox, toolbox | * | sub
k3s server, k3s agent | * -c,--config,--token-file:r | str* | +proc.privilege +net.listen +infra.change(kubernetes)
k3s etcd-snapshot, k3s secrets-encrypt, k3s certificate, k3s token | * | str* | +infra.change(kubernetes) +secret.use(kubernetes)/discloses
k3s-uninstall.sh, k3s-agent-uninstall.sh, k3s-killall.sh | * |  | +infra.destroy(kubernetes) +proc.privilege
vagrant box, vagrant plugin, vagrant snapshot | * | sub
vagrant status, vagrant global-status, vagrant port, vagrant ssh-config, vagrant validate, vagrant version, vagrant box list, vagrant box outdated, vagrant plugin list, vagrant snapshot list | * | str* | +infra.read(vagrant) +proc.code(project)
vagrant up, vagrant halt, vagrant reload, vagrant resume, vagrant suspend, vagrant provision, vagrant rsync, vagrant snapshot save, vagrant snapshot restore, vagrant snapshot push, vagrant snapshot pop | * -f,--force{force} | str* | +infra.change(vagrant) +proc.code(project)
vagrant destroy, vagrant snapshot delete | * -f,--force{force} | str* | +infra.destroy(vagrant) +proc.code(project)
vagrant ssh | * -c,--command:sh | str* | +infra.change(vagrant)/remote +proc.code(project)
vagrant init, vagrant package | * --output:w --template,--include,--vagrantfile:r -f,--force{force} | str* | +fs.write
vagrant box add, vagrant box update, vagrant plugin install, vagrant plugin update | * --cacert,--cert:r | str* | +pkg.install(vagrant)/global
vagrant box remove, vagrant box prune, vagrant plugin uninstall | * -f,--force{force} --all{wide} -n,--dry-run{dry} | str* | +fs.delete(home)
vagrant push | * | str* | +deploy.release(vagrant)
devcontainer read-configuration, devcontainer outdated | * --workspace-folder:cd --config:r | str* | +infra.read(docker)
devcontainer up, devcontainer build, devcontainer set-up, devcontainer run-user-commands | * --workspace-folder:cd --config,--override-config,--secrets-file:r --push{+pkg.publish(oci)} | str* | +infra.change(docker) +proc.code(project)
devcontainer exec | * --workspace-folder:cd --config:r --container-id,--remote-env,--id-label:str | cmd | posix +infra.change(docker)/remote
systemd-nspawn | -abnqxU --boot --ephemeral --quiet --as-pid2 --network-veth --private-network --read-only --register? --pipe -D,--directory,--template:M -i,--image:m -M,--machine,-u,--user,-E,--setenv,-p,--port,--bind,--bind-ro,--tmpfs,--overlay,--capability,--hostname,--chdir,--property,--private-users,--volatile,--console:str | cmd? | posix +proc.privilege +infra.change(machinectl)
bwrap | * | str* | +unknown
firejail, distrobox-host-exec | * | cmd? | posix
proot | -0lv --root-id --kill-on-exit --link2symlink -r,-R,-S,--rootfs:M -b,-m,-k,--bind,--mount,-i:str -w,--cwd,--pwd:cd -q,--qemu:sh | cmd? | posix
distrobox list, toolbox list, distrobox-list | * | str* | +infra.read(docker)
distrobox create, distrobox stop, distrobox upgrade, distrobox assemble, distrobox rm, distrobox-create, distrobox-stop, distrobox-upgrade, distrobox-assemble, distrobox-rm, toolbox create, toolbox rm, toolbox rmi, toolbox enter | * --file:r -d,--dry-run{dry} -f,--force{force} -a,--all,--rm-home{wide} | str* | +infra.change(docker) +proc.code(project)
distrobox enter, distrobox-enter | * -n,--name,-a,--additional-flags:str -d,--dry-run{dry} | str?/n,name cmd? | h=docker-exec
toolbox run | * -c,--container,-d,--distro,-r,--release:str | cmd | posix +infra.change(docker)/remote
`,
};
