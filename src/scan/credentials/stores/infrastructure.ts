import type { CredentialStore } from "../credential.ts";
import { ageKey, privateKey } from "../key-files.ts";
import { first, ini, json, oneToken, toml, variables, yaml } from "../readers.ts";

/** Infrastructure as code, secret stores, and networks. */
export const INFRASTRUCTURE: readonly CredentialStore[] = [
  { tool: "terraform", opens: "infrastructure", paths: [".terraform.d/credentials.tfrc.json"], read: json(), fix: "use a credentials helper, or a team token that ends" },
  { tool: "terraform", opens: "infrastructure", paths: [".terraformrc", ".config/opentofu/tofu.tfrc", ".tofurc"], variables: ["TF_CLI_CONFIG_FILE"], read: ini(), fix: "use a credentials helper (`credentials_helper` block)" },
  {
    tool: "terraform state",
    opens: "infrastructure",
    paths: [],
    anywhere: /\.tfstate(?:\.backup)?$/,
    read: (text, now) => (/"(?:outputs|resources|modules)"\s*:/.test(text.slice(0, 4_000_000)) ? json({ keys: /^(?:result|secretstring|connectionstring|privatekeyopenssh)$/, isOne: true })(text, now) : []),
    fix: "keep the state in a remote backend that encrypts it, and delete the local copy",
  },
  { tool: "terraform variables", opens: "infrastructure", paths: [], anywhere: /\.(?:auto\.)?tfvars$|^terraform\.tfvars$/, read: ini(), fix: "give secrets in `TF_VAR_…` from a secret store" },
  { tool: "terraform variables", opens: "infrastructure", paths: [], anywhere: /\.tfvars\.json$/, read: json(), fix: "give secrets in `TF_VAR_…` from a secret store" },
  { tool: "pulumi", opens: "infrastructure", paths: [".pulumi/credentials.json"], variables: ["PULUMI_HOME/"], read: json({ keys: /^https/ }), fix: "use a token of an organisation or team that ends" },
  { tool: "vault", opens: "infrastructure", paths: [".vault-token"], read: oneToken, fix: "use a token helper and short TTLs; `vault token lookup` tells how long this one lasts" },
  { tool: "consul and nomad", opens: "infrastructure", paths: [".consul-token", ".nomad-token"], read: oneToken, fix: "give the token an end (`-expiration-ttl`)" },
  { tool: "ansible vault", opens: "infrastructure", paths: [".vault_pass", ".ansible/vault_pass", ".vault_pass.txt", ".vault_password", ".ansible/vault_pass.txt"], anywhere: /^\.?vault[_-]pass(?:word)?(?:\.txt)?$/, read: (text, now) => (text.startsWith("#!") ? [{ at: "script", class: "reference" }] : oneToken(text, now)), fix: "let the file be a script that asks the keyring" },
  { tool: "ansible galaxy", opens: "infrastructure", paths: [".ansible/galaxy_token"], read: first(yaml(), oneToken), fix: "give the token on the command line from a keyring" },
  { tool: "1password", opens: "infrastructure", paths: [".config/op/config", ".op/config"], read: json({ references: /^(?:accounts|latestsignin|device|sessions)$/ }), fix: "nothing: the sessions need your approval" },
  { tool: "bitwarden", opens: "infrastructure", paths: [".config/Bitwarden CLI/data.json", "Library/Application Support/Bitwarden CLI/data.json"], read: json({ isOne: true, keys: /(?:accesstoken|apikeyclientsecret|clientsecret)$/ }), otherwise: "encrypted", fix: "`bw lock`, and `bw logout` when the work is done" },
  { tool: "doppler", opens: "infrastructure", paths: [".doppler/.doppler.yaml"], read: yaml(), fix: "use a service token for one configuration, read only, that ends" },
  { tool: "infisical", opens: "infrastructure", paths: [".infisical/infisical-config.json", "infisical-keyring/*", ".infisical/*.json"], read: json({ references: /^(?:vaultbackendtype|loggedinuseremail|loggedinusers)$/ }), otherwise: "encrypted", fix: "use the keyring as vault, and machine identities that end" },
  { tool: "sops and age", opens: "infrastructure", paths: [".config/sops/age/keys.txt", "Library/Application Support/sops/age/keys.txt", ".age/*.txt", ".config/age/*.txt", ".config/chezmoi/key.txt"], anywhere: /^(?:age[-_]?keys?|keys)\.txt$/, variables: ["SOPS_AGE_KEY_FILE"], read: ageKey, fix: "use a hardware plugin (age-plugin-yubikey), or a passphrase (`age -p`)" },
  { tool: "pass", opens: "infrastructure", paths: [".password-store/.gpg-id"], otherwise: "encrypted", fix: "it is encrypted with your GnuPG key; give that a passphrase" },
  { tool: "keepass", opens: "infrastructure", paths: ["*.kdbx", "Documents/*.kdbx"], otherwise: "encrypted", fix: "it is encrypted" },
  { tool: "chef", opens: "infrastructure", paths: [".chef/*.pem"], read: privateKey, fix: "use a key with few rights" },
  { tool: "chef", opens: "infrastructure", paths: [".chef/credentials"], read: toml({ references: /^clientkey$/ }), fix: "use a key with few rights" },
  { tool: "wireguard", opens: "machines", paths: [".config/wireguard/*.conf", "/etc/wireguard/*.conf"], read: ini({ keys: /^(?:privatekey|presharedkey)$/ }), fix: "keep the mode 0600 and the owner root" },
  { tool: "tailscale", opens: "machines", paths: ["/var/lib/tailscale/tailscaled.state"], otherwise: "static", fix: "let the node's key expire" },
  { tool: "cloudflared", opens: "infrastructure", paths: [".cloudflared/cert.pem", ".cloudflared/*.json"], read: first(privateKey, json({ keys: /^tunnelsecret$/ })), otherwise: "static", fix: "run the tunnel by a token of that tunnel only" },
  { tool: "ngrok", opens: "service", paths: [".config/ngrok/ngrok.yml", ".ngrok2/ngrok.yml", "Library/Application Support/ngrok/ngrok.yml"], read: yaml(), fix: "use a token of this machine only" },
  { tool: "direnv and dotenv", opens: "unknown", paths: [".env", ".envrc", ".env.local"], anywhere: /^\.env(?:rc|\.(?!(?:.*\.)?(?:example|sample|template|dist|schema|defaults?)$)[\w.-]+)?$/, read: variables, fix: "load the values from a secret store (`op run`, `doppler run`, `sops exec-env`) for the command that needs them" },
];
