import type { ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";
import { agent } from "./agents.ts";
import { cloud } from "./cloud.ts";
import { redis, sql, sqlite } from "./databases.ts";
import { make, npmRun } from "./delegates.ts";
import { dockerRun } from "./docker.ts";
import { emacs, pager, vim } from "./editors.ts";
import { curl } from "./curl.ts";
import { httpie, wget } from "./fetch.ts";
import { awk, copy, dd, jq, sed, tar, tee } from "./files.ts";
import { ghApi } from "./forge-api.ts";
import { fileTransfer } from "./ftp.ts";
import { git, gitCheckout, gitConfig, gitPush } from "./git.ts";
import { kubectl } from "./kubernetes.ts";
import { media } from "./media.ts";
import { npx, packageInstall } from "./packages.ts";
import { crontab, kill, killByName, processIds, ps, sysctl, systemctl } from "./processes.ts";
import { scp, ssh } from "./remote.ts";
import { rsync } from "./rsync.ts";
import { python, shell } from "./shells.ts";
import { netcat, socat, tlsClient } from "./sockets.ts";
import { busybox, elsewhere, env, fd, find, flock, parallel, strace, sudo, xargs } from "./wrappers.ts";

/** Code for programs that one line of the catalog cannot describe, by the name in the fact `h=`. */
export const HANDLERS: ReadonlyMap<string, (run: ProgramRun) => Value> = new Map([
  ["agent", agent], ["awk", awk], ["busybox", busybox], ["cloud", cloud], ["copy", copy], ["crontab", crontab], ["curl", curl], ["dd", dd],
  ["docker-exec", elsewhere], ["docker-run", dockerRun], ["emacs", emacs], ["env", env], ["fd", fd], ["find", find], ["flock", flock],
  ["gh-api", ghApi], ["git", git], ["git-checkout", gitCheckout], ["git-config", gitConfig], ["git-push", gitPush], ["httpie", httpie],
  ["jq", jq], ["kill", kill], ["kubectl", kubectl], ["make", make], ["media", media], ["netcat", netcat], ["npm-run", npmRun], ["npx", npx],
  ["package-install", packageInstall], ["pager", pager], ["parallel", parallel], ["ps", ps], ["python", python], ["redis", redis],
  ["rsync", rsync], ["sed", sed], ["shell", shell], ["socat", socat], ["sql", sql], ["sqlite", sqlite], ["ssh", ssh], ["scp", scp], ["kill-by-name", killByName], ["process-ids", processIds], ["tls-client", tlsClient], ["file-transfer", fileTransfer], ["strace", strace],
  ["sudo", sudo], ["sysctl", sysctl], ["systemctl", systemctl], ["tar", tar], ["tee", tee], ["vim", vim], ["wget", wget], ["xargs", xargs],
]);
