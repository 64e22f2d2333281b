import { type BaselineName, DEFAULT_BASELINE } from "../baselines.ts";

/** The text of a new policy file, with what a first policy needs and how to go on. */
export function initPolicyText(baseline: BaselineName = DEFAULT_BASELINE): string {
  return `# yaml-language-server: $schema=node_modules/sallyport/schema/sallyport.schema.json
version: 1

# low-risk | production-adjacent | regulated | privileged-infrastructure | unattended-ci
extends: ${baseline}

rules:
  # Of the rules that fit, the strictest counts, whatever their order: deny, then ask, then allow.
  - deny: vcs.push
    id: no-push-to-main
    branch: [main, "release/*"]
    why: Changes reach these branches by pull request.
    examples:
      deny: ["git push origin main"]

  # What no rule fits is asked about. An allow answers for good:
  # - allow: net.connect
  #   host: [api.github.com, "*.example.com"]
  #   why: Our own services.

# Changes to rules of the baseline, by id:
# overrides:
#   pa-write-project-control: { to: "off", why: Everything here is reviewed anyway. }

# Exceptions that end by themselves:
# grants:
#   - allow: vcs.push
#     branch: "docs/*"
#     owner: you@example.com
#     until: 2026-12-31
#     why: Docs sprint.
`;
}
