import type { PrincipalLink } from "../../model/index.ts";

export interface ApprovalView {
  readonly id: string;
  readonly standing: string;
  readonly requestedAt: number;
  readonly until: number;
  readonly agent: string;
  readonly chain: readonly PrincipalLink[];
  readonly session: string;
  readonly cwd: string;
  readonly repository?: string;
  readonly branch?: string;
  readonly commit?: string;
  readonly tool: string;
  readonly text: string;
  readonly asked: readonly string[];
  readonly rule: string;
  readonly reason: string;
  readonly digest: string;
  readonly policy: string;
  readonly isRepeatable: boolean;
  readonly validMs: number;
  readonly uses: number;
  readonly answer?: { readonly isApproved: boolean; readonly at: number; readonly by: string; readonly from?: string; readonly reason?: string };
}

export interface ApprovalList {
  readonly requests: readonly ApprovalView[];
  readonly distrusted: readonly { readonly name: string; readonly why: string }[];
}

/** What a response would reach, before it is carried out. */
export interface Preview {
  readonly what: string;
  readonly lines: readonly string[];
  readonly sessions: readonly { readonly session: string; readonly agent: string; readonly lastTs: number; readonly calls: number }[];
  readonly calls: number;
  readonly days: number;
  readonly isCut: boolean;
  readonly undo?: string;
}

export interface ContainmentView {
  readonly id: string;
  readonly verb: string;
  readonly session?: string;
  readonly root?: string;
  readonly kinds?: readonly string[];
  readonly server?: string;
  readonly tool?: string;
  readonly tier?: string;
  readonly why: string;
  readonly by: string;
  readonly at: number;
}

export interface TaskView {
  readonly id: string;
  readonly action: string;
  readonly subject: string;
  readonly steps: readonly string[];
  readonly why: string;
  readonly by: string;
  readonly at: number;
  readonly done?: { readonly at: number; readonly by: string; readonly note: string };
}
