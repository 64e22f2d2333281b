/** Kinds of credentials that a person rotates in different ways. */
export const CREDENTIAL_KINDS = [
  "aws",
  "gcp",
  "azure",
  "github",
  "gitlab",
  "npm",
  "pypi",
  "docker",
  "kubernetes",
  "ssh",
  "gpg",
  "database",
  "environment-file",
  "cloud-state",
  "agent",
  "git",
  "other",
] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** How a kind is known by its path, and what to do, in order. Sources: the providers' own manuals on leaked keys. */
interface Rotation {
  readonly paths: RegExp;
  readonly steps: readonly string[];
}

const AFTER = "look in the provider's own log for uses after the moment it was read, from addresses that are not yours";

const ROTATIONS: Readonly<Record<Exclude<CredentialKind, "other">, Rotation>> = {
  aws: {
    paths: /\/\.aws\//,
    steps: [
      "`aws iam create-access-key`, put the new key where the old one is used, then `aws iam update-access-key --status Inactive` and, when nothing breaks, `aws iam delete-access-key`",
      "sessions that were made from it go on: attach the policy that revokes older sessions (IAM, role, Revoke sessions), and sign out of SSO",
      `CloudTrail, event name and access key id: ${AFTER}`,
    ],
  },
  gcp: {
    paths: /gcloud|gcp-key|service[-_]account|application_default_credentials/,
    steps: [
      "`gcloud iam service-accounts keys create`, deploy it, then `gcloud iam service-accounts keys delete OLD`; for a person `gcloud auth revoke --all`",
      `Cloud Audit Logs, principal: ${AFTER}`,
    ],
  },
  azure: {
    paths: /\/\.azure\//,
    steps: ["`az ad app credential reset`, or revoke the person's sessions in Entra ID (Users, Revoke sessions)", `sign-in logs of the application: ${AFTER}`],
  },
  github: {
    paths: /\/\.config\/(?:gh|hub)|github-copilot/,
    steps: [
      "revoke the token (Settings, Developer settings; an organisation's owner can revoke it there), then `gh auth login` anew",
      "rotate what the token could read: secrets of Actions, deploy keys, tokens of applications",
      `the security log, and the audit log of the organisation: ${AFTER}`,
    ],
  },
  gitlab: {
    paths: /glab-cli/,
    steps: ["revoke the token (Preferences, Access tokens), then make a new one with fewer scopes", `audit events: ${AFTER}`],
  },
  npm: {
    paths: /\.npmrc$|\.yarnrc\.yml$|bunfig/,
    steps: [
      "`npm token list`, `npm token revoke ID`, then a granular token with an end, or trusted publishing instead of a token",
      "compare the versions that were published since with the tags of the repository",
    ],
  },
  pypi: {
    paths: /\.pypirc$|pypoetry/,
    steps: [
      "remove the token in the account settings and make one for the one project, or use trusted publishing",
      "compare the files that were published since with the tags",
    ],
  },
  docker: {
    paths: /\.docker\/|\.dockercfg|containers\/auth/,
    steps: [
      "`docker logout`, delete the access token at the registry, make a new one with read rights only where that is enough",
      "compare the digests of the tags that were pushed since",
    ],
  },
  kubernetes: {
    paths: /\.kube\/|kubeconfig|\/kubernetes\//,
    steps: [
      "delete the token of the service account or let the client's certificate be replaced (certificates cannot be revoked: remove the rights of their user)",
      `the audit log of the API server: ${AFTER}`,
    ],
  },
  ssh: {
    paths: /\/\.ssh\/|id_(?:rsa|dsa|ecdsa|ed25519)|ssh_host/,
    steps: [
      "`ssh-keygen -t ed25519`, put the new public key everywhere, then take the old one out of every `authorized_keys` and account",
      `\`last\` and the logs of sshd on each host: ${AFTER}`,
    ],
  },
  gpg: { paths: /\.gnupg\/|secring/, steps: ["publish the revocation certificate, make new sub-keys, and tell those who verify your signatures"] },
  database: {
    paths: /\.pgpass|\.my\.cnf|mylogin|\.dbt\/|snow(?:flake|sql)|databrickscfg/,
    steps: [
      "`ALTER ROLE … PASSWORD`, end the sessions that are open (`pg_terminate_backend`), deploy the new one",
      `the server's own log of connections: ${AFTER}`,
    ],
  },
  "cloud-state": {
    paths: /\.tfstate|pulumi|vault/,
    steps: [
      "every value that the state holds is known now: rotate each resource's secret (`terraform apply -replace=…`), then the credentials of the state's own storage",
    ],
  },
  agent: {
    paths: /\.claude\/\.credentials|\.codex\/auth|\.gemini\/|opencode\/auth|anthropic|openai|huggingface/,
    steps: [
      "sign out everywhere in the account of the provider, or delete the key in its console; then sign in anew",
      "look at the usage of the account since",
    ],
  },
  git: {
    paths: /\.git-credentials|\/git\/credentials|\.netrc|_netrc/,
    steps: ["revoke each token in the file where it was issued, remove the file, and use a credential helper of the system's key store"],
  },
  "environment-file": {
    paths: /\/\.env|\.env$|\.envrc|\.dev\.vars|secrets?\.(?:ya?ml|json|toml|env)|local\.settings/,
    steps: [
      "each value in the file is known now: rotate one after the other at whoever issued it, the database's and the payment provider's first",
      "put the values into the key store of the platform, and keep an example without values in the repository",
    ],
  },
};

const OTHER = ["find out who issued it (`sallyport log show EVENT` says where it was read), revoke it there, and make a new one with fewer rights", AFTER];

/** The kind of a credential by where it lies; `other` where that says nothing. */
export function credentialKindOf(path: string): CredentialKind {
  const unified = path.replaceAll("\\", "/");
  return CREDENTIAL_KINDS.find((kind) => kind !== "other" && ROTATIONS[kind].paths.test(unified)) ?? "other";
}

/** What a person does to rotate a credential of this kind, in order. */
export function rotationSteps(kind: CredentialKind): readonly string[] {
  return kind === "other" ? OTHER : ROTATIONS[kind].steps;
}
