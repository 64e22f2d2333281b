import type { Rule } from "../rule.ts";
import { rule as agentAllowControlPlane } from "./agent/allow-control-plane/rule.ts";
import { rule as agentAllowDestructive } from "./agent/allow-destructive/rule.ts";
import { rule as agentAllowEveryAddress } from "./agent/allow-every-address/rule.ts";
import { rule as agentAllowEveryCommand } from "./agent/allow-every-command/rule.ts";
import { rule as agentAllowEveryToolOfServer } from "./agent/allow-every-tool-of-server/rule.ts";
import { rule as agentAllowGit } from "./agent/allow-git/rule.ts";
import { rule as agentAllowInterpreter } from "./agent/allow-interpreter/rule.ts";
import { rule as agentAllowLoosePrefix } from "./agent/allow-loose-prefix/rule.ts";
import { rule as agentAllowSecretRead } from "./agent/allow-secret-read/rule.ts";
import { rule as agentAllowTransfer } from "./agent/allow-transfer/rule.ts";
import { rule as agentAsksNobody } from "./agent/asks-nobody/rule.ts";
import { rule as agentBypassInCommand } from "./agent/bypass-in-command/rule.ts";
import { rule as bypassMode } from "./agent/bypass-mode/rule.ts";
import { rule as agentCodexInheritsSecrets } from "./agent/codex-inherits-secrets/rule.ts";
import { rule as agentCodexProjectHelper } from "./agent/codex-project-helper/rule.ts";
import { rule as agentCodexRequirementsOpen } from "./agent/codex-requirements-open/rule.ts";
import { rule as agentCodexRuleAllows } from "./agent/codex-rule-allows/rule.ts";
import { rule as agentCursorAllowList } from "./agent/cursor-allow-list/rule.ts";
import { rule as agentContainerOpensHost } from "./agent/container-opens-host/rule.ts";
import { rule as agentModelElsewhere } from "./agent/model-elsewhere/rule.ts";
import { rule as agentTelemetryElsewhere } from "./agent/telemetry-elsewhere/rule.ts";
import { rule as agentDenyWithoutEffect } from "./agent/deny-without-effect/rule.ts";
import { rule as agentEverythingTrusted } from "./agent/everything-trusted/rule.ts";
import { rule as agentFragileDeny } from "./agent/fragile-deny/rule.ts";
import { rule as agentGeminiAllowList } from "./agent/gemini-allow-list/rule.ts";
import { rule as agentGeminiPolicyAllows } from "./agent/gemini-policy-allows/rule.ts";
import { rule as agentGeminiToolCommand } from "./agent/gemini-tool-command/rule.ts";
import { rule as agentGeminiTrustedServers } from "./agent/gemini-trusted-servers/rule.ts";
import { rule as agentHelperCommand } from "./agent/helper-command/rule.ts";
import { rule as agentHookApproves } from "./agent/hook-approves/rule.ts";
import { rule as agentHookDownloads } from "./agent/hook-downloads/rule.ts";
import { rule as agentHookFailsOpen } from "./agent/hook-fails-open/rule.ts";
import { rule as agentHookFromRepository } from "./agent/hook-from-repository/rule.ts";
import { rule as agentHookHttpOpen } from "./agent/hook-http-open/rule.ts";
import { rule as agentHookSends } from "./agent/hook-sends/rule.ts";
import { rule as agentHookStays } from "./agent/hook-stays/rule.ts";
import { rule as agentHookTemporary } from "./agent/hook-temporary/rule.ts";
import { rule as hooksDisabled } from "./agent/hooks-disabled/rule.ts";
import { rule as agentHostileEnvironment } from "./agent/hostile-environment/rule.ts";
import { rule as agentManagedLocksMissing } from "./agent/managed-locks-missing/rule.ts";
import { rule as agentMovesGuard } from "./agent/moves-guard/rule.ts";
import { rule as agentOpencodeDefaultAgent } from "./agent/opencode-default-agent/rule.ts";
import { rule as agentOpencodeLeadsElsewhere } from "./agent/opencode-leads-elsewhere/rule.ts";
import { rule as agentRepositoryPlugin } from "./agent/repository-plugin/rule.ts";
import { rule as agentSandboxOff } from "./agent/sandbox-off/rule.ts";
import { rule as agentSecretInSettings } from "./agent/secret-in-settings/rule.ts";
import { rule as agentSettingsNotRead } from "./agent/settings-not-read/rule.ts";
import { rule as agentSideloading } from "./agent/sideloading/rule.ts";
import { rule as agentVscodeRunsOnOpen } from "./agent/vscode-runs-on-open/rule.ts";
import { rule as agentVscodeTerminalApprove } from "./agent/vscode-terminal-approve/rule.ts";
import { rule as agentWideDirectories } from "./agent/wide-directories/rule.ts";
import { rule as actsForStrangers } from "./ci/acts-for-strangers/rule.ts";
import { rule as agentFetchesAttackerText } from "./ci/agent-fetches-attacker-text/rule.ts";
import { rule as agentOutputExecuted } from "./ci/agent-output-executed/rule.ts";
import { rule as agentPublishes } from "./ci/agent-publishes/rule.ts";
import { rule as agentResultNotChecked } from "./ci/agent-result-not-checked/rule.ts";
import { rule as allPermissions } from "./ci/all-permissions/rule.ts";
import { rule as allSecretsToAction } from "./ci/all-secrets-to-action/rule.ts";
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
import { rule as keysInArtifact } from "./ci/keys-in-artifact/rule.ts";
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
import { rule as remoteInclude } from "./ci/remote-include/rule.ts";
import { rule as selfHostedAgent } from "./ci/self-hosted-agent/rule.ts";
import { rule as sharedCredential } from "./ci/shared-credential/rule.ts";
import { rule as staticModelKey } from "./ci/static-model-key/rule.ts";
import { rule as ungatedAgent } from "./ci/ungated-agent/rule.ts";
import { rule as terminalForStrangers } from "./ci/terminal-for-strangers/rule.ts";
import { rule as unpinnedAgentAction } from "./ci/unpinned-agent-action/rule.ts";
import { rule as unpinnedAgentPackage } from "./ci/unpinned-agent-package/rule.ts";
import { rule as unrestrictedShell } from "./ci/unrestricted-shell/rule.ts";
import { rule as untrustedCheckout } from "./ci/untrusted-checkout/rule.ts";
import { rule as weakBranchProtection } from "./ci/weak-branch-protection/rule.ts";
import { rule as writePermissions } from "./ci/write-permissions/rule.ts";
import { rule as dependencyInstallDownloads } from "./dependency/install-downloads/rule.ts";
import { rule as dependencyInstallInline } from "./dependency/install-inline/rule.ts";
import { rule as dependencyInstallSends } from "./dependency/install-sends/rule.ts";
import { rule as dependencyInstallWritesAgent } from "./dependency/install-writes-agent/rule.ts";
import { rule as dependencyLookAlike } from "./dependency/look-alike/rule.ts";
import { rule as dependencyPlainAddress } from "./dependency/plain-address/rule.ts";
import { rule as dependencyRepositoryWithoutCommit } from "./dependency/repository-without-commit/rule.ts";
import { rule as mcpAnyonesHost } from "./mcp/anyones-host/rule.ts";
import { rule as mcpApprovedByName } from "./mcp/approved-by-name/rule.ts";
import { rule as mcpCodeInjection } from "./mcp/code-injection/rule.ts";
import { rule as mcpContainerBreakout } from "./mcp/container-breakout/rule.ts";
import { rule as mcpDownloadAndRun } from "./mcp/download-and-run/rule.ts";
import { rule as mcpForeignCredential } from "./mcp/foreign-credential/rule.ts";
import { rule as mcpGuardOff } from "./mcp/guard-off/rule.ts";
import { rule as mcpHeadersCommand } from "./mcp/headers-command/rule.ts";
import { rule as mcpInlineProgram } from "./mcp/inline-program/rule.ts";
import { rule as mcpInlineSecret } from "./mcp/inline-secret/rule.ts";
import { rule as mcpLookAlikeHost } from "./mcp/look-alike-host/rule.ts";
import { rule as mcpLookAlikePackage } from "./mcp/look-alike-package/rule.ts";
import { rule as mcpMetadataAddress } from "./mcp/metadata-address/rule.ts";
import { rule as mcpOddScheme } from "./mcp/odd-scheme/rule.ts";
import { rule as mcpOrdersInDescription } from "./mcp/orders-in-description/rule.ts";
import { rule as mcpOtherEndpoint } from "./mcp/other-endpoint/rule.ts";
import { rule as mcpOtherRegistry } from "./mcp/other-registry/rule.ts";
import { rule as mcpOverBroadRoot } from "./mcp/over-broad-root/rule.ts";
import { rule as mcpPasswordInAddress } from "./mcp/password-in-address/rule.ts";
import { rule as mcpPlainHttp } from "./mcp/plain-http/rule.ts";
import { rule as mcpRemoteCode } from "./mcp/remote-code/rule.ts";
import { rule as mcpRunsAsRoot } from "./mcp/runs-as-root/rule.ts";
import { rule as mcpShellTextInArgument } from "./mcp/shell-text-in-argument/rule.ts";
import { rule as mcpShellWrapper } from "./mcp/shell-wrapper/rule.ts";
import { rule as mcpTemporaryProgram } from "./mcp/temporary-program/rule.ts";
import { rule as mcpTlsOff } from "./mcp/tls-off/rule.ts";
import { rule as mcpToolsUnasked } from "./mcp/tools-unasked/rule.ts";
import { rule as mcpToxicCombination } from "./mcp/toxic-combination/rule.ts";
import { rule as mcpUnpinnedRepository } from "./mcp/unpinned-repository/rule.ts";
import { rule as mcpUnpinned } from "./mcp/unpinned/rule.ts";
import { rule as mcpWayOut } from "./mcp/way-out/rule.ts";
import { rule as programChangesGuard } from "./program/changes-guard/rule.ts";
import { rule as programDestroys } from "./program/destroys/rule.ts";
import { rule as programLeadsElsewhere } from "./program/leads-elsewhere/rule.ts";
import { rule as programOpensShell } from "./program/opens-shell/rule.ts";
import { rule as programRunsConcealed } from "./program/runs-concealed/rule.ts";
import { rule as programRunsFetched } from "./program/runs-fetched/rule.ts";
import { rule as programSendsSecrets } from "./program/sends-secrets/rule.ts";
import { rule as programStaysBehind } from "./program/stays-behind/rule.ts";
import { rule as programTakesRights } from "./program/takes-rights/rule.ts";
import { rule as textAskedDeeds } from "./text/asked-deeds/rule.ts";
import { rule as textCatcherHost } from "./text/catcher-host/rule.ts";
import { rule as textConcealedProgram } from "./text/concealed-program/rule.ts";
import { rule as textDirectionControls } from "./text/direction-controls/rule.ts";
import { rule as textDisablesGuard } from "./text/disables-guard/rule.ts";
import { rule as textDownloadAndRun } from "./text/download-and-run/rule.ts";
import { rule as textEncodedOrders } from "./text/encoded-orders/rule.ts";
import { rule as textExfiltrationLink } from "./text/exfiltration-link/rule.ts";
import { rule as textHiddenOrders } from "./text/hidden-orders/rule.ts";
import { rule as textHooksInHead } from "./text/hooks-in-head/rule.ts";
import { rule as textInjectedOrders } from "./text/injected-orders/rule.ts";
import { rule as textInlineShell } from "./text/inline-shell/rule.ts";
import { rule as textInvisibleCharacters } from "./text/invisible-characters/rule.ts";
import { rule as textLookAlikeLetters } from "./text/look-alike-letters/rule.ts";
import { rule as textMarketplaceUnpinned } from "./text/marketplace-unpinned/rule.ts";
import { rule as textPasswordArchive } from "./text/password-archive/rule.ts";
import { rule as textPluginReachesOut } from "./text/plugin-reaches-out/rule.ts";
import { rule as textPushedOffScreen } from "./text/pushed-off-screen/rule.ts";
import { rule as textReadsKeys } from "./text/reads-keys/rule.ts";
import { rule as textRemoteOrders } from "./text/remote-orders/rule.ts";
import { rule as textShellForOthers } from "./text/shell-for-others/rule.ts";
import { rule as textSkillSendsSecrets } from "./text/skill-sends-secrets/rule.ts";
import { rule as textStaysBehind } from "./text/stays-behind/rule.ts";
import { rule as ciLooseActionHoldsKeys } from "./ci/loose-action-holds-keys/rule.ts";
import { rule as ciUnsecureCommands } from "./ci/unsecure-commands/rule.ts";
import { rule as textPlainOrders } from "./text/plain-orders/rule.ts";
import { rule as textSubagentBypass } from "./text/subagent-bypass/rule.ts";
import { rule as textSubagentServers } from "./text/subagent-servers/rule.ts";
import { rule as textTerminalEscapes } from "./text/terminal-escapes/rule.ts";
import { rule as textToolsTooBroad } from "./text/tools-too-broad/rule.ts";
import { rule as textUndeclaredDestination } from "./text/undeclared-destination/rule.ts";

/** Every rule; `scripts/new-rule.mjs` adds a line. */
export const RULES: readonly Rule[] = [
  agentAllowControlPlane,
  agentAllowDestructive,
  agentAllowEveryAddress,
  agentAllowEveryCommand,
  agentAllowEveryToolOfServer,
  agentAllowGit,
  agentAllowInterpreter,
  agentAllowLoosePrefix,
  agentAllowSecretRead,
  agentAllowTransfer,
  agentAsksNobody,
  agentBypassInCommand,
  bypassMode,
  agentCodexInheritsSecrets,
  agentCodexProjectHelper,
  agentCodexRequirementsOpen,
  agentCodexRuleAllows,
  agentCursorAllowList,
  agentContainerOpensHost,
  agentModelElsewhere,
  agentTelemetryElsewhere,
  agentDenyWithoutEffect,
  agentEverythingTrusted,
  agentFragileDeny,
  agentGeminiAllowList,
  agentGeminiPolicyAllows,
  agentGeminiToolCommand,
  agentGeminiTrustedServers,
  agentHelperCommand,
  agentHookApproves,
  agentHookDownloads,
  agentHookFailsOpen,
  agentHookFromRepository,
  agentHookHttpOpen,
  agentHookSends,
  agentHookStays,
  agentHookTemporary,
  hooksDisabled,
  agentHostileEnvironment,
  agentManagedLocksMissing,
  agentMovesGuard,
  agentOpencodeDefaultAgent,
  agentOpencodeLeadsElsewhere,
  agentRepositoryPlugin,
  agentSandboxOff,
  agentSecretInSettings,
  agentSettingsNotRead,
  agentSideloading,
  agentVscodeRunsOnOpen,
  agentVscodeTerminalApprove,
  agentWideDirectories,
  actsForStrangers,
  agentFetchesAttackerText,
  agentOutputExecuted,
  agentPublishes,
  agentResultNotChecked,
  allPermissions,
  allSecretsToAction,
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
  keysInArtifact,
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
  remoteInclude,
  selfHostedAgent,
  sharedCredential,
  staticModelKey,
  terminalForStrangers,
  ungatedAgent,
  unpinnedAgentAction,
  unpinnedAgentPackage,
  unrestrictedShell,
  untrustedCheckout,
  weakBranchProtection,
  writePermissions,
  dependencyInstallDownloads,
  dependencyInstallInline,
  dependencyInstallSends,
  dependencyInstallWritesAgent,
  dependencyLookAlike,
  dependencyPlainAddress,
  dependencyRepositoryWithoutCommit,
  mcpAnyonesHost,
  mcpApprovedByName,
  mcpCodeInjection,
  mcpContainerBreakout,
  mcpDownloadAndRun,
  mcpForeignCredential,
  mcpGuardOff,
  mcpHeadersCommand,
  mcpInlineProgram,
  mcpInlineSecret,
  mcpLookAlikeHost,
  mcpLookAlikePackage,
  mcpMetadataAddress,
  mcpOddScheme,
  mcpOrdersInDescription,
  mcpOtherEndpoint,
  mcpOtherRegistry,
  mcpOverBroadRoot,
  mcpPasswordInAddress,
  mcpPlainHttp,
  mcpRemoteCode,
  mcpRunsAsRoot,
  mcpShellTextInArgument,
  mcpShellWrapper,
  mcpTemporaryProgram,
  mcpTlsOff,
  mcpToolsUnasked,
  mcpToxicCombination,
  mcpUnpinnedRepository,
  mcpUnpinned,
  mcpWayOut,
  programChangesGuard,
  programDestroys,
  programLeadsElsewhere,
  programOpensShell,
  programRunsConcealed,
  programRunsFetched,
  programSendsSecrets,
  programStaysBehind,
  programTakesRights,
  textAskedDeeds,
  textCatcherHost,
  textConcealedProgram,
  textDirectionControls,
  textDisablesGuard,
  textDownloadAndRun,
  textEncodedOrders,
  textExfiltrationLink,
  textHiddenOrders,
  textHooksInHead,
  textInjectedOrders,
  textInlineShell,
  textInvisibleCharacters,
  textLookAlikeLetters,
  textMarketplaceUnpinned,
  textPasswordArchive,
  textPluginReachesOut,
  textPushedOffScreen,
  textReadsKeys,
  textRemoteOrders,
  textShellForOthers,
  textSkillSendsSecrets,
  textStaysBehind,
  textSubagentBypass,
  ciLooseActionHoldsKeys,
  ciUnsecureCommands,
  textPlainOrders,
  textSubagentServers,
  textTerminalEscapes,
  textToolsTooBroad,
  textUndeclaredDestination,
];
