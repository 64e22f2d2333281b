export { proposePolicy, type Proposal, type ProposalOptions } from "./propose-policy.ts";
export { type JudgedCommand } from "./policy-rules.ts";
export { asShellText } from "./ci-commands.ts";
