import type { CredentialStore } from "../credential.ts";
import { all, history, variables } from "../readers.ts";

const session = "give the agent a user of its own, or a browser profile that is not signed in";

/** Shells, browsers and keyrings. Browsers and keyrings are not opened: their presence is told. */
export const PERSONAL: readonly CredentialStore[] = [
  {
    tool: "shell history",
    opens: "unknown",
    paths: [".bash_history", ".zsh_history", ".zhistory", ".histfile", ".local/share/fish/fish_history", ".sh_history", ".ash_history", ".config/powershell/PSReadLine/ConsoleHost_history.txt", ".local/share/powershell/PSReadLine/ConsoleHost_history.txt"],
    variables: ["HISTFILE"],
    read: history,
    fix: "delete those lines, revoke what stands in them, and set `HISTCONTROL=ignorespace`",
  },
  { tool: "program history", opens: "unknown", paths: [".python_history", ".psql_history", ".mysql_history", ".node_repl_history", ".irb_history", ".rediscli_history", ".sqlite_history", ".mongodb/mongosh/mongosh_repl_history", ".lesshst"], read: history, fix: "delete those lines and revoke what stands in them" },
  {
    tool: "shell settings",
    opens: "unknown",
    paths: [".bashrc", ".bash_profile", ".profile", ".zshrc", ".zshenv", ".zprofile", ".config/fish/config.fish", ".bash_aliases", ".config/environment.d/*.conf", ".pam_environment", ".config/powershell/profile.ps1", ".secrets", ".tokens", ".config/secrets", ".exports", ".extra"],
    read: all(variables),
    fix: "load it from the keyring where it is used (`$(secret-tool lookup …)`), and revoke this one",
  },
  { tool: "chrome", opens: "browser", paths: [".config/google-chrome/*/Login Data", ".config/chromium/*/Login Data", ".config/BraveSoftware/Brave-Browser/*/Login Data", ".config/microsoft-edge/*/Login Data", ".config/vivaldi/*/Login Data", "Library/Application Support/Google/Chrome/*/Login Data", "snap/chromium/common/chromium/*/Login Data"], otherwise: "static", fix: session },
  { tool: "chrome cookies", opens: "browser", paths: [".config/google-chrome/*/Cookies", ".config/google-chrome/*/Network/Cookies", ".config/chromium/*/Cookies", ".config/chromium/*/Network/Cookies", ".config/BraveSoftware/Brave-Browser/*/Cookies", ".config/microsoft-edge/*/Cookies", "Library/Application Support/Google/Chrome/*/Cookies"], otherwise: "static", fix: session },
  { tool: "firefox", opens: "browser", paths: [".mozilla/firefox/*/logins.json", ".mozilla/firefox/*/key4.db", "snap/firefox/common/.mozilla/firefox/*/logins.json", "snap/firefox/common/.mozilla/firefox/*/key4.db", "Library/Application Support/Firefox/Profiles/*/logins.json", "Library/Application Support/Firefox/Profiles/*/key4.db"], otherwise: "static", fix: "set a primary password, or " + session },
  { tool: "firefox cookies", opens: "browser", paths: [".mozilla/firefox/*/cookies.sqlite", "Library/Application Support/Firefox/Profiles/*/cookies.sqlite"], otherwise: "static", fix: session },
  { tool: "gnome keyring", opens: "unknown", paths: [".local/share/keyrings/*.keyring"], otherwise: "encrypted", fix: "lock the keyring while an agent works; an open one answers every program of yours" },
  { tool: "kwallet", opens: "unknown", paths: [".local/share/kwalletd/*.kwl"], otherwise: "encrypted", fix: "close the wallet while an agent works" },
  { tool: "macos keychain", opens: "unknown", paths: ["Library/Keychains/login.keychain-db"], otherwise: "encrypted", fix: "keep the question for each program on" },
];
