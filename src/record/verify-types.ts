/** What can be wrong with a record. Closed; `docs/record-integrity.md` says what each means and what to do. */
export const VERIFY_CODES = [
  /** The bytes of an entry are not those that were hashed when it was written. */
  "entry-edited",
  /** A column beside the entry says something else than the entry. */
  "column-edited",
  /** Entries between two others are not there. */
  "entry-deleted",
  /** An entry that the log never held stands among the others. */
  "entry-inserted",
  /** An entry stands at another place than it was written to. */
  "entry-moved",
  /** Entries at the end are not there. */
  "truncated",
  /** The newest part is older than a checkpoint that was signed: an old copy was put back, or a segment taken away. */
  "rolled-back",
  "segment-missing",
  /** A file of the record is no database, or has not its tables. */
  "segment-unreadable",
  /** Where a segment starts or ends was changed. */
  "segment-edited",
  /** The signature of a checkpoint is not that of its text, or its text cannot be read. */
  "checkpoint-changed",
  /** A checkpoint that was signed is not in the file of checkpoints any more. */
  "checkpoint-missing",
  /** A checkpoint is rightly signed, and the entries give another root: they were rewritten. */
  "checkpoint-disagrees",
  /** Checkpoints are signed by a key that the log does not name, or the log changes keys. */
  "key-replaced",
  /** A checkpoint or key that was given from outside is not that of this record. */
  "pin-disagrees",
  /** Content that is still there is not that of its event. */
  "content-edited",
  /** Bytes that were kept apart because they are no event are not there any more, or changed. */
  "quarantine-edited",
] as const;
export type VerifyCode = (typeof VERIFY_CODES)[number];

/** One thing that is wrong, and where. */
export interface VerifyProblem {
  readonly code: VerifyCode;
  /** Lower case, for a person. */
  readonly message: string;
  /** File name of the segment. */
  readonly segment?: string;
  /** The first bad entry. */
  readonly seq?: number;
  /** Last entry concerned, where it is a range. */
  readonly lastSeq?: number;
  readonly id?: string;
  /** Size in the checkpoint concerned. */
  readonly checkpointSize?: number;
}

export interface SegmentSummary {
  readonly file: string;
  readonly first: number;
  /** One less than `first` when it is empty. */
  readonly last: number;
}

export interface VerifyReport {
  readonly isIntact: boolean;
  readonly origin?: string;
  readonly device?: string;
  /** Entries that were read. */
  readonly entries: number;
  readonly segments: readonly SegmentSummary[];
  /** Segments that were given up by retention, as the log says. */
  readonly retired: readonly SegmentSummary[];
  /** Size of the log, hash of its last entry and root of its tree, in hexadecimal. */
  readonly head?: { readonly size: number; readonly hash: string; readonly root: string };
  readonly checkpoints: {
    readonly count: number;
    /** Size of the newest that was found right. */
    readonly newest?: number;
    /** The newest as a signed note, to be kept elsewhere. */
    readonly note?: string;
  };
  /** The verifier key that signs now. */
  readonly key?: string;
  /** Content found and compared with its events. */
  readonly contents: number;
  /** In the order of the log; the first is the first bad entry. At most `MAX_PROBLEMS`. */
  readonly problems: readonly VerifyProblem[];
  /** More problems were found than are listed. */
  readonly hasMore: boolean;
  /** Sentences for a person. */
  readonly proved: readonly string[];
  readonly notProved: readonly string[];
}

export interface VerifyOptions {
  /** Signed notes of this record that were kept elsewhere. */
  readonly pinnedCheckpoints?: readonly string[];
  /** Verifier keys (`name+id+base64`) that alone may have signed. */
  readonly pinnedKeys?: readonly string[];
  /** Called now and then with the entries read so far. */
  readonly onProgress?: (entries: number) => void;
}

/** Proof that one entry is in the log, to be checked without the log. */
export interface InclusionProof {
  readonly v: 1;
  readonly type: "sallyport.inclusion";
  /** The entry in canonical JSON, exactly as it was hashed. */
  readonly entry: string;
  readonly seq: number;
  /** Sibling hashes from the leaf up (RFC 6962 §2.1.1), in base64. */
  readonly path: readonly string[];
  /** The signed checkpoint that has the root. */
  readonly checkpoint: string;
  /** The verifier key of the log. To be compared with one that is known from elsewhere. */
  readonly key: string;
}

/** What checking a proof says. */
export type ProofResult =
  | { readonly isValid: true; readonly id: string; readonly seq: number; readonly size: number; readonly origin: string; readonly key: string }
  | { readonly isValid: false; readonly reason: string };
