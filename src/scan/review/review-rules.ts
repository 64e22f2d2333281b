import type { RuleText } from "../repository/content-rules.ts";

const PAGE = "docs/review.md";

/** What reviews look for beside the rules of a scan: what a change makes programs do that they did not do before. */
export const REVIEW_RULES = {
  "runs-downloaded": {
    title: "The change runs code that comes from the network or is hidden by an encoding",
    severity: "high",
    why: "Nobody has reviewed what will run; whoever controls the address decides it, on every machine and in CI.",
    help: "download a fixed version, check its digest, and run the file that was checked",
  },
  "opens-shell": {
    title: "The change gives a shell to a network connection",
    severity: "critical",
    why: "Whoever is at the other end runs commands with the rights of the person or the pipeline that runs this.",
    help: "remove the line",
  },
  "sends-secrets": {
    title: "The change sends secrets or the environment away",
    severity: "critical",
    why: "Tokens and keys of the person or the pipeline that runs this leave the machine.",
    help: "send only the fields that the receiver needs, and name them",
  },
  "reads-secrets": {
    title: "The change reads keys, tokens or passwords",
    severity: "high",
    why: "What a script reads, its output, its logs and the programs that it calls may show.",
    help: "give the program that needs it a reference to the secret, not the value",
  },
  "leaves-by-drop-site": {
    title: "The change talks to a host where anyone can take data in, or to the metadata service",
    severity: "high",
    why: "Paste sites, request catchers and tunnels are how data leaves unseen; the metadata service hands out credentials.",
    help: "remove the address, or name a host of your own",
  },
  "deletes-widely": {
    title: "The change deletes a root, a home or a whole tree",
    severity: "high",
    why: "An empty or mistaken variable makes such a line delete what cannot be made again.",
    help: "name the folder that is meant, below the repository",
  },
  "stays-behind": {
    title: "The change makes something run later by itself, or changes who may do what",
    severity: "high",
    why: "It outlives the review: it runs again on the machines of all who run this.",
    help: "remove the line; let people set this up themselves",
  },
  "loosens-agents": {
    title: "The change configures agents or the guard by a command",
    severity: "high",
    why: "A script that changes what agents may do passes the review that their settings' files get.",
    help: "change the settings' file itself, where the change is seen",
  },
  "destroys-or-publishes": {
    title: "The change destroys, publishes or releases something that it did not before",
    severity: "low",
    why: "It reaches others or cannot be taken back; a reviewer should know that it is meant.",
    help: "say in the change why it is needed, and ask for a confirmation or an environment with reviewers",
  },
  "new-host": {
    title: "The change sends data to a host that it did not talk to before",
    severity: "medium",
    why: "A new destination of data is a decision; in a script it is easily overlooked.",
    help: "make sure that the host is yours and that only what it needs is sent",
  },
  "names-drop-site": {
    title: "The change names a host under which anyone takes data in",
    severity: "medium",
    why: "Request catchers, tunnels, paste sites, bots and bare addresses are where data is taken out; code of a product has no use for them.",
    help: "remove the address, or name a host of your own",
  },
  "lock-file-host": {
    title: "The change takes a package from a host that is no registry",
    severity: "high",
    why: "A lock file names where a package is downloaded from; few people read it, and whoever controls the host decides what is installed.",
    help: "make the lock file again from the manifest with the registry that you use",
  },
  "install-script": {
    title: "The change brings a package that runs a script when it is installed",
    severity: "low",
    why: "The script runs on every machine that installs, with the rights of the person or the pipeline.",
    help: "look at the script, or install with scripts off and allow the few that are needed",
  },
  "link-leaves": {
    title: "The change adds a link that leads out of the repository",
    severity: "high",
    why: "Programs that follow it read or write files of whoever has the repository checked out.",
    help: "replace the link by a file, or let it point below the repository",
  },
  "policy-removed": {
    title: "The change removes or loosens the guard's policy",
    severity: "high",
    why: "After the merge, agents may do in this repository what they may not do now.",
    help: "keep the stricter rule, or make the exception a grant with an owner and an end",
  },
} as const satisfies Readonly<Record<string, Omit<RuleText, "id" | "sources">>>;

export type ReviewRule = keyof typeof REVIEW_RULES;

/** The rules of reviews as reports have them. */
export const REVIEW_RULE_TEXTS: readonly RuleText[] = Object.entries(REVIEW_RULES).map(([id, rule]) => ({ id: `review/${id}`, ...rule, sources: [PAGE] }));
