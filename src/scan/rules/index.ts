import type { Rule } from "../rule.ts";
import { rule as bypassMode } from "./agent/bypass-mode/rule.ts";
import { rule as hooksDisabled } from "./agent/hooks-disabled/rule.ts";
import { rule as agentFetchesAttackerText } from "./ci/agent-fetches-attacker-text/rule.ts";
import { rule as agentOutputExecuted } from "./ci/agent-output-executed/rule.ts";
import { rule as agentPublishes } from "./ci/agent-publishes/rule.ts";
import { rule as agentResultNotChecked } from "./ci/agent-result-not-checked/rule.ts";
import { rule as allPermissions } from "./ci/all-permissions/rule.ts";
import { rule as attackerTextByEnvironment } from "./ci/attacker-text-by-environment/rule.ts";
import { rule as attackerTextInPrompt } from "./ci/attacker-text-in-prompt/rule.ts";
import { rule as attackerTextInScript } from "./ci/attacker-text-in-script/rule.ts";
import { rule as broadShellRule } from "./ci/broad-shell-rule/rule.ts";
import { rule as cacheBesideAgent } from "./ci/cache-beside-agent/rule.ts";
import { rule as checkoutKeepsCredentials } from "./ci/checkout-keeps-credentials/rule.ts";
import { rule as codeAfterAgent } from "./ci/code-after-agent/rule.ts";
import { rule as controlPlaneNotOwned } from "./ci/control-plane-not-owned/rule.ts";
import { rule as fullOutputLogged } from "./ci/full-output-logged/rule.ts";
import { rule as hooksOrScrubOff } from "./ci/hooks-or-scrub-off/rule.ts";
import { rule as inheritedSecrets } from "./ci/inherited-secrets/rule.ts";
import { rule as limitsOff } from "./ci/limits-off/rule.ts";
import { rule as literalKey } from "./ci/literal-key/rule.ts";
import { rule as noBudget } from "./ci/no-budget/rule.ts";
import { rule as noEgressControl } from "./ci/no-egress-control/rule.ts";
import { rule as noPermissions } from "./ci/no-permissions/rule.ts";
import { rule as noTimeout } from "./ci/no-timeout/rule.ts";
import { rule as openToBots } from "./ci/open-to-bots/rule.ts";
import { rule as openToStrangers } from "./ci/open-to-strangers/rule.ts";
import { rule as otherSecrets } from "./ci/other-secrets/rule.ts";
import { rule as personalToken } from "./ci/personal-token/rule.ts";
import { rule as productionAddress } from "./ci/production-address/rule.ts";
import { rule as selfHostedAgent } from "./ci/self-hosted-agent/rule.ts";
import { rule as sharedCredential } from "./ci/shared-credential/rule.ts";
import { rule as staticModelKey } from "./ci/static-model-key/rule.ts";
import { rule as ungatedAgent } from "./ci/ungated-agent/rule.ts";
import { rule as unpinnedAgentAction } from "./ci/unpinned-agent-action/rule.ts";
import { rule as unpinnedAgentPackage } from "./ci/unpinned-agent-package/rule.ts";
import { rule as unrestrictedShell } from "./ci/unrestricted-shell/rule.ts";
import { rule as untrustedCheckout } from "./ci/untrusted-checkout/rule.ts";
import { rule as weakBranchProtection } from "./ci/weak-branch-protection/rule.ts";
import { rule as writePermissions } from "./ci/write-permissions/rule.ts";

/** Every rule; `scripts/new-rule.mjs` adds a line. */
export const RULES: readonly Rule[] = [
  bypassMode,
  hooksDisabled,
  agentFetchesAttackerText,
  agentOutputExecuted,
  agentPublishes,
  agentResultNotChecked,
  allPermissions,
  attackerTextByEnvironment,
  attackerTextInPrompt,
  attackerTextInScript,
  broadShellRule,
  cacheBesideAgent,
  checkoutKeepsCredentials,
  codeAfterAgent,
  controlPlaneNotOwned,
  fullOutputLogged,
  hooksOrScrubOff,
  inheritedSecrets,
  limitsOff,
  literalKey,
  noBudget,
  noEgressControl,
  noPermissions,
  noTimeout,
  openToBots,
  openToStrangers,
  otherSecrets,
  personalToken,
  productionAddress,
  selfHostedAgent,
  sharedCredential,
  staticModelKey,
  ungatedAgent,
  unpinnedAgentAction,
  unpinnedAgentPackage,
  unrestrictedShell,
  untrustedCheckout,
  weakBranchProtection,
  writePermissions,
];
