/** What an operation of a cloud, cluster or platform client does. */
export type OperationKind = "read" | "change" | "destroy" | "release" | "remote";

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/**
 * Verbs that such clients use for their operations. Sources: the command references of aws, gcloud, az, docker, crictl,
 * lxc, multipass, minikube, argocd, flux, velero, doctl, hcloud, oci, fly, vercel, wrangler, heroku, vault, nomad, consul, jira and tea.
 */
const READ = list(`
  list ls lists describe desc get gets show view head lookup validate estimate search test check checks version versions whoami who status info inspect inspecti inspectp
  logs log tail wait history diff ps top cat find query scan watch events event print help completion doctor ping stat stats statsp tree graph explain preview plan lint read
  display current usage metrics available verify audit details detail images pods imagefsinfo df du dmesg health healthcheck ready trace open docs dashboard exists members
  sub consume browse report tables
`);
const CHANGE = list(`
  create update put set add modify edit patch start stop reboot restart run runp stopp invoke attach detach associate disassociate tag untag label unlabel enable disable import
  publish send register restore copy cp move mv rename apply scale resize rollback upgrade downgrade sync push upload init new login logout link unlink join grant assign unassign
  allocate request rotate renew accept reject approve cancel pause resume suspend unsuspend retry trigger connect disconnect bind unbind map unmap mount unmount umount lock unlock migrate replace
  failover increase decrease switch swap activate deactivate authorize subscribe unsubscribe notify transfer submit complete confirm declare install configure clone fork export
  pull download close reopen comment merge save load snapshot backup provision reload reconfigure bootstrap use select launch poweroff poweron shutdown kill up dev deallocate
  count mb mk rmi allocate-v4 allocate-v6 write log-in sign-in finalize transition convert encrypt decrypt sign unprotect protect reconcile undrop
`);
const DESTROY = list(`
  delete del destroy rm rmp remove rb purge terminate deregister drop empty reset revoke wipe nuke erase prune clear flush truncate uninstall unregister cleanup clean gc down
  teardown undeploy discard expire
`);
const RELEASE = list("deploy redeploy promote release ship rollout");
const REMOTE = list("exec ssh shell console execute-command run-command send-command start-session port-forward rsh");

/** Verbs that keep their meaning as the first or last part of a word: `describe-instances`, `service-instance-delete`. */
const STRONG_READ = list(
  "list get describe show head lookup validate estimate search test check view query scan filter count read preview verify wait detect simulate resolve discover poll select retrieve evaluate compare calculate decode is ls tail",
);
const STRONG_CHANGE = list(`
  create update put set add modify edit patch start stop reboot restart run invoke attach detach associate disassociate tag untag enable disable import publish send register restore
  copy move rename apply scale resize rollback upgrade upload assign unassign allocate request rotate accept reject approve cancel pause resume suspend retry trigger connect disconnect
  replace failover increase decrease switch swap activate deactivate authorize subscribe unsubscribe notify transfer submit complete confirm install export download initiate change admin
  generate provision allow grant issue promote batch upsert begin commit abort sign encrypt decrypt schedule execute write
`);
const STRONG_DESTROY = list("delete destroy remove purge terminate deregister drop empty reset revoke wipe erase clear flush uninstall unregister");

/** Parts of an operation's name that say how it is done, not what. */
const ADVERBS = list("batch admin bulk transact force async safe");
/** What is taken off is only a note on the object. */
const LABELS = /^(?:remove|delete|untag|clear)-(?:tags?|labels?|metadata|annotations?|attributes?)(?:-|$)|-tags$/;

/** Verbs that are also names of things: `logs delete`, `backup get`, `release list`. */
const NOUNS = list(
  "backup restore snapshot log logs test tests search tag label lock release deploy comment event events image images export import plan schedule run job details history metrics pods versions users docs report tables console shell request issue transition",
);

/** Clients whose first word names a service and is never the operation. */
const BY_SERVICE = list("aws gcloud az");

interface WordKind {
  readonly kind: OperationKind;
  /** The word is as likely the name of a thing that the next word does something to. */
  readonly isNoun: boolean;
}

function ofParts(word: string): WordKind | undefined {
  const parts = word.split("-").filter((part) => part !== "");
  while (parts.length > 1 && ADVERBS.has(parts[0]!)) parts.shift();
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  const verb = (kind: OperationKind): WordKind => ({ kind, isNoun: false });
  if (/^schedule-.*-deletion$|^release-(?:address|hosts)$/.test(word)) return verb("destroy");
  if (STRONG_DESTROY.has(first)) return verb(LABELS.test(parts.join("-")) ? "change" : "destroy");
  if (STRONG_CHANGE.has(first)) return verb("change");
  if (STRONG_READ.has(first)) return verb("read");
  if (parts.length < 2) return undefined;
  const kind = STRONG_DESTROY.has(last) ? "destroy" : STRONG_CHANGE.has(last) ? "change" : STRONG_READ.has(last) ? "read" : undefined;
  return kind === undefined ? undefined : { kind, isNoun: true };
}

/** The kind of one word that is a verb by itself. */
function ofWord(word: string): WordKind | undefined {
  const isNoun = NOUNS.has(word);
  if (REMOTE.has(word)) return { kind: "remote", isNoun };
  if (DESTROY.has(word)) return { kind: "destroy", isNoun };
  if (RELEASE.has(word)) return { kind: "release", isNoun };
  if (CHANGE.has(word)) return { kind: "change", isNoun };
  return READ.has(word) ? { kind: "read", isNoun } : undefined;
}

/** `DescribeInstances` and `list_queues` as `describe-instances` and `list-queues`. */
function plain(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/_/g, "-")
    .toLowerCase();
}

export interface Operation {
  readonly kind: OperationKind;
  /** How many of the words name the operation; the others are what it is done to. */
  readonly length: number;
}

/**
 * What the words of a command do, by the first verb among them; a word that is also a noun gives way to a verb after it
 * (`logs delete`).
 * @returns `undefined` when there is no known verb
 */
export function operationOf(program: string, words: readonly string[]): Operation | undefined {
  const skipped = BY_SERVICE.has(program) && words.length > 1 ? 1 : 0;
  const names = words.slice(0, 6).map(plain);
  if (program === "aws" && names.length > 1) {
    const own = names[1] === "wait" ? ofWord("wait") : (ofParts(names[1]!) ?? ofWord(names[1]!));
    return own === undefined ? undefined : { kind: own.kind, length: 2 };
  }
  for (let at = skipped; at < names.length; at++) {
    const own = ofWord(names[at]!) ?? (names[at]!.includes("-") ? ofParts(names[at]!) : undefined);
    if (own === undefined) continue;
    const next = own.isNoun && at + 1 < names.length ? ofWord(names[at + 1]!) : undefined;
    return next === undefined ? { kind: own.kind, length: at + 1 } : { kind: next.kind, length: at + 2 };
  }
  return undefined;
}
