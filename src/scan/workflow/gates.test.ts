import { expect, it } from "vitest";
import { isGated } from "./gates.ts";

const trusted = { references: new Set(["needs.check", "steps.rights"]), untrusted: ["issue_comment", "issues"] };

it.each([
  `github.event.sender.type == 'User' && startsWith(github.event.comment.body || github.event.issue.body, '@gemini-cli') && contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association || github.event.issue.author_association)`,
  "github.event_name == 'workflow_dispatch' || (github.event_name == 'issue_comment' && (github.event.comment.author_association == 'OWNER' || github.event.comment.author_association == 'MEMBER'))",
  "${{ needs.check.outputs.allowed == 'true' }}",
  "steps.rights.outputs.level == 'write' && contains(github.event.comment.body, '@x')",
  "github.actor == 'maintainer-one'",
  'contains(fromJSON(\'["a", "b"]\'), github.actor)',
  "false",
])("lets no stranger through: %s", (condition) => expect(isGated(condition, trusted)).toBe(true));

it.each([
  "",
  "contains(github.event.comment.body, '@x')",
  "github.event_name == 'issue_comment'",
  "github.actor != 'dependabot[bot]'",
  "github.event.comment.author_association != 'NONE'",
  'contains(fromJSON(\'["MEMBER", "CONTRIBUTOR"]\'), github.event.comment.author_association)',
  "github.event.comment.author_association == 'MEMBER' || contains(github.event.issue.body, '@x')",
  "!(github.event.comment.author_association == 'MEMBER')",
  "github.repository == 'acme/app'",
  "needs.build.outputs.ok == 'true'",
  "((((",
])("lets strangers through: %s", (condition) => expect(isGated(condition, trusted)).toBe(false));
