import type { ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";
import { agent } from "./agents.ts";
import { cloud } from "./cloud.ts";
import { cmake } from "./cmake.ts";
import { composerInstall, composerRun } from "./composer.ts";
import { curl } from "./curl.ts";
import { redis, sql, sqlite } from "./databases.ts";
import { dockerBuild, dockerRun } from "./docker.ts";
import { emacs, pager, vim } from "./editors.ts";
import { httpie, wget } from "./fetch.ts";
import { ghApi } from "./forge-api.ts";
import { gitAddress, gitTakesOver } from "./git-address.ts";
import { gitCatFile, gitHashObject, gitRebase, gitReset, gitStash, gitStashShow, gitTag } from "./git-index.ts";
import { fileTransfer } from "./ftp.ts";
import { kubectl } from "./kubernetes.ts";
import { make } from "./make.ts";
import { manifests } from "./manifests.ts";
import { packageSetting } from "./package-settings.ts";
import { media } from "./media.ts";
import { environmentRun, goRun, npx, packageInstall } from "./packages.ts";
import { scp, ssh } from "./remote.ts";
import { rsync } from "./rsync.ts";
import { maven, openDocument, pacman, php, showsAll, showsSettings, smallLanguage, whenNamed } from "./conditions.ts";
import { unpack } from "./unpack.ts";
import { yq } from "./yq.ts";
import { publishing, scriptOrText } from "./publishing.ts";
import { afterDashes, shellWords } from "./shell-words.ts";
import { netcat, socat, tlsClient } from "./sockets.ts";
import { crontab, kill, killByName, processIds, ps, sysctl, systemctl } from "./processes.ts";

/** Code for programs that most sessions never call; the hook loads it when one of them is. */
export const RARE_HANDLERS: ReadonlyMap<string, (run: ProgramRun) => Value> = new Map([
  ["after-dashes", afterDashes],
  ["agent", agent],
  ["cloud", cloud],
  ["cmake", cmake],
  ["composer-install", composerInstall],
  ["composer-run", composerRun],
  ["crontab", crontab],
  ["curl", curl],
  ["docker-build", dockerBuild],
  ["docker-run", dockerRun],
  ["emacs", emacs],
  ["environment-run", environmentRun],
  ["file-transfer", fileTransfer],
  ["gh-api", ghApi],
  ["git-address", gitAddress],
  ["git-cat-file", gitCatFile],
  ["git-hash-object", gitHashObject],
  ["git-rebase", gitRebase],
  ["git-reset", gitReset],
  ["git-stash", gitStash],
  ["git-stash-show", gitStashShow],
  ["git-tag", gitTag],
  ["git-takes-over", gitTakesOver],
  ["go-run", goRun],
  ["httpie", httpie],
  ["kill", kill],
  ["kill-by-name", killByName],
  ["kubectl", kubectl],
  ["make", make],
  ["manifests", manifests],
  ["package-setting", packageSetting],
  ["maven", maven],
  ["media", media],
  ["netcat", netcat],
  ["npx", npx],
  ["package-install", packageInstall],
  ["pager", pager],
  ["process-ids", processIds],
  ["ps", ps],
  ["redis", redis],
  ["rsync", rsync],
  ["scp", scp],
  ["open-document", openDocument],
  ["pacman", pacman],
  ["php", php],
  ["publishing", publishing],
  ["shows-all", showsAll],
  ["shows-settings", showsSettings],
  ["small-language", smallLanguage],
  ["when-named", whenNamed],
  ["yq", yq],
  ["script-or-text", scriptOrText],
  ["shell-words", shellWords],
  ["socat", socat],
  ["sql", sql],
  ["sqlite", sqlite],
  ["ssh", ssh],
  ["sysctl", sysctl],
  ["systemctl", systemctl],
  ["tls-client", tlsClient],
  ["unpack", unpack],
  ["vim", vim],
  ["wget", wget],
]);
