import type { RecordedEvent } from "../model/index.ts";
import { answerTo } from "../record/query/index.ts";
import type { EventRow } from "./api.ts";

/** Longest text in a row; the event itself has it whole. */
const MAX_TEXT = 400;

/** A text that fits a list. */
export function cutText(text: string, most = MAX_TEXT): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`;
}

/** An event as lists show it. */
export function eventRow(event: RecordedEvent): EventRow {
  const { seq, id, ts, kind, src, agent, session, chain, tool, mcp, subject, repository, rule, reason, outcome, effectClasses } = event;
  const user = chain.find(({ type }) => type === "user")?.id;
  const subagent = chain.findLast(({ type }) => type === "subagent")?.id;
  const answer = event.decision === "error" ? "error" : answerTo(event);
  const name = tool ?? (mcp === undefined ? undefined : `${mcp.server}/${mcp.tool}`);
  return {
    seq,
    id,
    ts,
    kind,
    src,
    agent: agent.name,
    session,
    ...(user === undefined ? {} : { user }),
    ...(subagent === undefined ? {} : { subagent }),
    ...(name === undefined ? {} : { tool: cutText(name, 200) }),
    ...(subject === undefined ? {} : { subject: cutText(subject) }),
    ...(repository === undefined ? {} : { repository: cutText(repository, 200) }),
    ...(answer === undefined ? {} : { answer }),
    ...(rule === undefined ? {} : { rule }),
    ...(reason === undefined ? {} : { reason: cutText(reason) }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(effectClasses === undefined ? {} : { classes: effectClasses }),
  };
}
