export { Vault, type VaultOptions } from "./vault.ts";
export { VaultError, type VaultErrorCode } from "./vault-error.ts";
