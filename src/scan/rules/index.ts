import type { Rule } from "../rule.ts";
import { rule as bypassMode } from "./agent/bypass-mode/rule.ts";
import { rule as hooksDisabled } from "./agent/hooks-disabled/rule.ts";
import { rule as mcpAnyonesHost } from "./mcp/anyones-host/rule.ts";
import { rule as mcpApprovedByName } from "./mcp/approved-by-name/rule.ts";
import { rule as mcpCodeInjection } from "./mcp/code-injection/rule.ts";
import { rule as mcpContainerBreakout } from "./mcp/container-breakout/rule.ts";
import { rule as mcpDownloadAndRun } from "./mcp/download-and-run/rule.ts";
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
import { rule as mcpUnpinned } from "./mcp/unpinned/rule.ts";
import { rule as mcpUnpinnedRepository } from "./mcp/unpinned-repository/rule.ts";
import { rule as mcpWayOut } from "./mcp/way-out/rule.ts";

/** Every rule; `scripts/new-rule.mjs` adds a line. */
export const RULES: readonly Rule[] = [
  bypassMode,
  hooksDisabled,
  mcpAnyonesHost,
  mcpApprovedByName,
  mcpCodeInjection,
  mcpContainerBreakout,
  mcpDownloadAndRun,
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
  mcpUnpinned,
  mcpUnpinnedRepository,
  mcpWayOut,
];
