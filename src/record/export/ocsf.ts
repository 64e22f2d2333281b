import { isIP } from "node:net";
import { canonicalJson } from "../canonical-json.ts";
import { sha256 } from "../sha256.ts";
import type { RecordedEvent } from "../../model/index.ts";
import { answerOf, labelWords, messageOf, personOf, PRODUCT, subagentOf, toolClass, withoutEmpty } from "./event-facts.ts";
import type { Exported } from "./formats.ts";
import { CATEGORIES, ocsfClass, type OcsfClass } from "./ocsf-class.ts";

/** Release of OCSF whose names are used: `delegation` and `record_integrity` are there since 1.9.0 (2026-08-03). */
export const OCSF_VERSION = "1.9.0";
const SHA_256 = { algorithm_id: 3, algorithm: "SHA-256" } as const;

/** Action, disposition and severity for an answer. Asking is a challenge; a fault refuses. */
function control(event: RecordedEvent): Record<string, unknown> {
  switch (answerOf(event)) {
    case "allow":
      return { action_id: 1, action: "Allowed", disposition_id: 1, disposition: "Allowed" };
    case "ask":
      return { action_id: 0, action: "Unknown", disposition_id: 23, disposition: "Challenge" };
    case "deny":
      return { action_id: 2, action: "Denied", disposition_id: 2, disposition: "Blocked" };
    case "error":
      return { action_id: 2, action: "Denied", disposition_id: 27, disposition: "Error" };
    default:
      return {};
  }
}

function severity(event: RecordedEvent): { readonly severity_id: number; readonly severity: string } {
  if (event.kind === "guard.fault" || event.kind === "record.damaged") return { severity_id: 4, severity: "High" };
  if (answerOf(event) === "deny") return { severity_id: 3, severity: "Medium" };
  if (answerOf(event) === "ask" || event.kind === "settings.change") return { severity_id: 2, severity: "Low" };
  return { severity_id: 1, severity: "Informational" };
}

function status(event: RecordedEvent): Record<string, unknown> {
  const hasFailed = event.outcome === "failed" || event.kind === "guard.fault" || answerOf(event) === "deny";
  if (hasFailed) return { status_id: 2, status: "Failure", status_detail: event.reason };
  if (event.outcome === "interrupted") return { status_id: 99, status: "Interrupted", status_detail: event.reason };
  if (event.outcome === "succeeded" || answerOf(event) === "allow") return { status_id: 1, status: "Success", status_detail: event.reason };
  return { status_id: 0, status: "Unknown", status_detail: event.reason };
}

function endpoint(host: string): Record<string, unknown> {
  return isIP(host) === 0 ? { hostname: host } : { ip: host };
}

function fileOf(path: string): Record<string, unknown> {
  return { name: path.slice(path.lastIndexOf("/") + 1) || path, path, type_id: 0, type: "Unknown" };
}

/** What the class is about: the file, the process, the request. */
function about(event: RecordedEvent, type: OcsfClass): Record<string, unknown> {
  const host = event.hosts?.[0];
  switch (type.uid) {
    case 1001: {
      const path = event.touched?.find(({ effect }) => effect.startsWith("fs."))?.on ?? event.paths?.[0] ?? event.subject ?? "unknown";
      return { file: fileOf(path) };
    }
    case 1007:
      return { process: withoutEmpty({ cmd_line: event.subject ?? event.tool, working_directory: event.cwd }) };
    case 4001:
    case 4002:
      return {
        dst_endpoint: host === undefined ? undefined : endpoint(host),
        http_request:
          type.uid === 4002
            ? withoutEmpty({ http_method: event.tool === "WebFetch" ? "GET" : undefined, url: withoutEmpty({ url_string: event.subject, hostname: host }) })
            : undefined,
      };
    case 6002:
      return { app: withoutEmpty({ name: subagentOf(event) ?? event.agent.name, version: event.agent.version, type_id: 0 }) };
    case 6003:
    case 6005:
      return {
        api: withoutEmpty({
          operation: event.mcp?.tool ?? event.tool ?? event.kind,
          service: event.mcp === undefined ? undefined : { name: event.mcp.server },
          request: event.call === undefined ? undefined : { uid: event.call },
        }),
        src_endpoint: { uid: event.device },
        dst_endpoint: host === undefined ? undefined : endpoint(host),
      };
    case 1008:
      return {
        log_name: "sallyport record",
        log_provider: PRODUCT,
        file: event.record?.file === undefined ? undefined : { name: event.record.file, type_id: 1, type: "Regular File" },
        actor: { app_name: PRODUCT },
      };
    default:
      return {};
  }
}

function observables(event: RecordedEvent): readonly object[] {
  const person = personOf(event);
  return [
    ...(event.hosts ?? []).map((host) =>
      isIP(host) === 0
        ? { name: "dst_endpoint.hostname", type_id: 1, type: "Hostname", value: host }
        : { name: "dst_endpoint.ip", type_id: 2, type: "IP Address", value: host },
    ),
    ...(event.paths ?? []).map((path) => ({ name: "file.path", type_id: 45, type: "File Path", value: path })),
    ...(person === undefined ? [] : [{ name: "actor.user.uid", type_id: 4, type: "User Name", value: person.id }]),
  ];
}

/** The chain of authority: person to agent, agent to sub-agent. Each hop is a delegation that names the one before. */
function delegation(event: RecordedEvent): Record<string, unknown> {
  const own = `${event.device}/${event.session}`;
  const subagent = subagentOf(event);
  return subagent === undefined ? { uid: own, issuer_uid: event.device } : { uid: `${own}/${subagent}`, parent_uid: own, issuer_uid: event.device };
}

/**
 * The attestation of OCSF: a fingerprint over the canonical JSON of the whole exported event but for the fingerprint itself.
 * The chain of the record itself is in `raw_data`: its digest is the event's hash, and it holds the hash before.
 */
function attested(event: RecordedEvent, exported: Record<string, unknown>): Record<string, unknown> {
  const attestation = { uid: event.id, authority_uid: event.device, chain_uid: event.device };
  let value: string;
  try {
    value = sha256(canonicalJson({ ...exported, attestation }));
  } catch {
    // A text that has no canonical form: an entry that the sequencer did not write.
    return exported;
  }
  return { ...exported, attestation: { ...attestation, fingerprint: { ...SHA_256, value } } };
}

/**
 * An event in OCSF 1.9: the class of what was done, with the profiles `ai_operation`, `security_control` and `record_integrity`.
 * @param productVersion version of this product, for `metadata.product`
 */
export function toOcsf({ event, body, contents }: Exported, productVersion: string): Record<string, unknown> {
  const type = ocsfClass(event);
  const person = personOf(event);
  const isTool = event.tool !== undefined;
  const exported = withoutEmpty({
    class_uid: type.uid,
    class_name: type.name,
    category_uid: type.category,
    category_name: CATEGORIES[type.category] ?? "Uncategorized",
    activity_id: type.activity,
    activity_name: type.activityName,
    type_uid: type.uid * 100 + type.activity,
    type_name: `${type.name}: ${type.activityName}`,
    time: event.ts,
    message: messageOf(event),
    ...severity(event),
    ...withoutEmpty(status(event)),
    ...control(event),
    duration: event.durationMs,
    metadata: withoutEmpty({
      version: OCSF_VERSION,
      uid: event.id,
      tenant_uid: event.org,
      event_code: event.kind,
      sequence: event.seq,
      logged_time: event.tsRecorded,
      correlation_uid: event.call,
      product: { name: PRODUCT, vendor_name: PRODUCT, version: productVersion },
      profiles: ["ai_operation", "security_control", "record_integrity"],
      labels: labelWords(event),
      log_provider: event.src,
    }),
    actor: withoutEmpty({
      user: person === undefined ? undefined : { uid: person.id, name: person.id },
      app_name: event.agent.name,
      session: { uid: event.session },
    }),
    device: withoutEmpty({ uid: event.device, hostname: event.host, type_id: 0, type: "Unknown" }),
    ai_agent: withoutEmpty({
      uid: event.agent.name,
      name: event.agent.name,
      instance_uid: event.session,
      version: event.agent.version,
      type_id: 1,
      type: "Native",
    }),
    message_context: withoutEmpty({
      uid: event.session,
      name: event.turn,
      ai_role_id: isTool ? 3 : 4,
      ai_role: isTool ? "Tool" : "Agent",
      application: { name: event.agent.name },
    }),
    delegation: delegation(event),
    policy: event.policy === undefined ? undefined : { uid: event.policy, version: event.policy, is_applied: true },
    authorizations:
      event.decision === undefined
        ? undefined
        : [withoutEmpty({ decision: event.decision, policy: withoutEmpty({ uid: event.rule, name: event.rule, desc: event.reason, version: event.policy }) })],
    ...withoutEmpty(about(event, type)),
    observables: observables(event),
    unmapped: withoutEmpty({
      kind: event.kind,
      tool: event.tool,
      tool_class: isTool ? toolClass(event) : undefined,
      subject: event.subject,
      effects: event.effects,
      effect_classes: event.effectClasses,
      touched: event.touched,
      chain: event.chain,
      mode: event.mode,
      decider: event.decider,
      rule: event.rule,
      verdict: event.verdict,
      approval: event.approval,
      grant: event.grant,
      repository: event.repository,
      branch: event.branch,
      commit: event.commit,
      interactive: event.interactive,
      data_class: event.dataClass,
      witness: event.witness,
      content: event.content,
      contents,
      record: event.record,
      telemetry: event.telemetry,
      root: event.root,
      guard_ms: event.guardMs,
      input_sha256: event.digest,
    }),
    raw_data: body,
    raw_data_hash: { ...SHA_256, value: event.hash },
    raw_data_size: Buffer.byteLength(body),
  });
  return attested(event, exported);
}
