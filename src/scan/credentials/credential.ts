/**
 * How long a stolen copy would be of use. `static`: until somebody revokes it; `refreshable`: it expires, but what renews it lies beside it; `expiring`: it ends
 * by itself; `encrypted`: of no use without a passphrase; `reference`: the file only says where the secret is (a helper, a keyring, a variable, a hardware key).
 */
export type CredentialClass = "static" | "refreshable" | "expiring" | "encrypted" | "reference";

/** What a credential opens; decides how much it adds to the blast radius. */
export type OpenedSystem = "cloud" | "cluster" | "source" | "registry" | "machines" | "infrastructure" | "data" | "service" | "agent" | "browser" | "unknown";

/** One credential as a reader saw it: names and kinds only, never a value. */
export interface Shape {
  /** Section and key names that hold it. */
  readonly at: string;
  readonly class: CredentialClass;
  /** Public beginning that tokens of its type share; a constant of ours, not read text. */
  readonly prefix?: string;
  /** Milliseconds since 1970. */
  readonly expires?: number;
}

export type CredentialReader = (text: string, now: number) => readonly Shape[];

/** Where a tool keeps its credentials, and how the file is read. */
export interface CredentialStore {
  readonly tool: string;
  readonly opens: OpenedSystem;
  /** Relative to the home; `*` stands for one name, or a part of it. */
  readonly paths: readonly string[];
  /** Names of such files anywhere: in repositories and folders of the home. */
  readonly anywhere?: RegExp;
  /** Variables of the environment that name the file, or, where they end in `/`, the folder that takes the place of the first path's folder. */
  readonly variables?: readonly string[];
  /** Left out where the file is not opened and its presence is what counts: databases, keyrings. */
  readonly read?: CredentialReader;
  /** What the file is when it is there and has no shape that `read` knows, or is not read. Without it such a file is no credential. */
  readonly otherwise?: CredentialClass;
  /** The step after which nothing here can be stolen, or not for long. */
  readonly fix: string;
}
