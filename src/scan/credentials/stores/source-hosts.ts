import type { CredentialStore } from "../credential.ts";
import { gnupgKey, privateKey } from "../key-files.ts";
import { addresses, json, netrc, yaml } from "../readers.ts";

/** Git hosting, and the keys that open machines and sign. */
export const SOURCE_HOSTS: readonly CredentialStore[] = [
  {
    tool: "git",
    opens: "source",
    paths: [".git-credentials", ".config/git/credentials"],
    read: addresses,
    fix: "set `credential.helper` to the system's keyring or to `gh auth git-credential`, and delete the file",
  },
  {
    tool: "git",
    opens: "source",
    paths: [".gitconfig", ".config/git/config"],
    read: addresses,
    fix: "take the credential out of the address; a credential helper gives it",
  },
  { tool: "git remote", opens: "source", paths: [], read: addresses, fix: "`git remote set-url` to an address without a credential" },
  {
    tool: "netrc",
    opens: "source",
    paths: [".netrc", "_netrc", ".config/netrc"],
    variables: ["NETRC"],
    anywhere: /^[._]netrc$/,
    read: netrc,
    fix: "use each tool's own login with the keyring, and delete the file",
  },
  { tool: "netrc", opens: "source", paths: [".netrc.gpg", ".authinfo.gpg"], otherwise: "encrypted", fix: "it is encrypted" },
  { tool: "authinfo", opens: "service", paths: [".authinfo"], read: netrc, fix: "encrypt it as `~/.authinfo.gpg`" },
  {
    tool: "gh",
    opens: "source",
    paths: [".config/gh/hosts.yml"],
    variables: ["GH_CONFIG_DIR/"],
    read: yaml({ references: /^(?:user|users|gitprotocol)$/ }),
    fix: "`gh auth login` without `--insecure-storage` keeps it in the keyring; use a fine-grained token with an end",
  },
  {
    tool: "glab",
    opens: "source",
    paths: [".config/glab-cli/config.yml", "Library/Application Support/glab-cli/config.yml"],
    read: yaml({ references: /^(?:jobtoken|usekeyring)$/ }),
    fix: "`glab auth login --use-keyring`, with a token that ends",
  },
  { tool: "hub", opens: "source", paths: [".config/hub"], read: yaml(), fix: "replace hub by gh, and revoke the token" },
  { tool: "tea", opens: "source", paths: [".config/tea/config.yml"], read: yaml(), fix: "use a token with few scopes" },
  { tool: "bitbucket", opens: "source", paths: [".config/atlassian/bitbucket.json"], read: json(), fix: "use a repository access token with an end" },
  {
    tool: "subversion",
    opens: "source",
    paths: [".subversion/auth/svn.simple/*"],
    otherwise: "static",
    fix: "set `password-stores` to the keyring and `store-plaintext-passwords = no`",
  },
  {
    tool: "ssh",
    opens: "machines",
    paths: [".ssh/id_*", ".ssh/*.pem", ".ssh/*.key", ".ssh/*_rsa", ".ssh/*_ed25519", ".ssh/*_ecdsa", ".ssh/*.ppk", ".ssh/identity", ".ssh/keys/*", ".ssh/*"],
    anywhere: /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/,
    read: privateKey,
    fix: "set a passphrase (`ssh-keygen -p`), or make a key on hardware (`ssh-keygen -t ed25519-sk`)",
  },
  {
    tool: "private key",
    opens: "machines",
    paths: [],
    anywhere: /\.(?:pem|ppk|key)$/,
    read: privateKey,
    fix: "keep it in a secret store or behind a passphrase (`openssl pkey -aes256`), not in a folder that agents work in",
  },
  {
    tool: "gnupg",
    opens: "machines",
    paths: [".gnupg/private-keys-v1.d/*.key"],
    variables: ["GNUPGHOME/"],
    read: gnupgKey,
    fix: "set a passphrase (`gpg --change-passphrase`), or move the key to a card",
  },
  { tool: "gnupg", opens: "machines", paths: [".gnupg/secring.gpg"], otherwise: "encrypted", fix: "let GnuPG 2.1 or newer take it over, then delete it" },
  { tool: "gerrit", opens: "source", paths: [".gitcookies"], otherwise: "refreshable", fix: "use a credential helper of the host" },
];
