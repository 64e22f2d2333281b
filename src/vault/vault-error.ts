export type VaultErrorCode = "key-missing" | "key-unsafe" | "key-spoilt" | "vault-spoilt" | "vault-full" | "vault-unwritable";

/** A vault that cannot be used. The message names files and sessions, never a value. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;
  readonly help: string;
  constructor(code: VaultErrorCode, message: string, help: string) {
    super(message);
    this.name = "VaultError";
    this.code = code;
    this.help = help;
  }
}
