export { hostedProtection, type HostedReport, type HostedScan } from "./branch-protection.ts";
