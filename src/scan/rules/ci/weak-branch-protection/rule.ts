import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";

/** The protected branch can be changed without a review. */
export const rule: Rule = {
  id: "ci/weak-branch-protection",
  title: "The protected branch can be changed without a review",
  severity: "medium",
  why: "The file that sets the protection of branches takes away the review, or lets history be rewritten. An agent with a token can then write to the branch that is released.",
  help: "require one review, of code owners too, and forbid forced pushes; let it hold for administrators",
  sources: ["https://docs.github.com/en/rest/branches/branch-protection"],
  kinds: ["branch-protection"],
  fixturePath: ".github/settings.yml",
  check: ({ value }, context) => {
    const found: Found[] = [];
    const branches = objectAt(value)?.["branches"];
    for (const [index, one] of (Array.isArray(branches) ? branches : []).slice(0, 200).entries()) {
      const protection = asObject(one)?.["protection"];
      const at = ["branches", index];
      const name = String(asObject(one)?.["name"]);
      if (protection === null) found.push({ message: `\`${name}\` is not protected`, at });
      const fields = asObject(protection);
      if (fields === undefined) continue;
      if (fields["required_pull_request_reviews"] === null) found.push({ message: `\`${name}\` needs no review`, at: [...at, "protection"] });
      if (objectAt(fields, "required_pull_request_reviews")?.["required_approving_review_count"] === 0)
        found.push({ message: `\`${name}\` needs no approval`, at: [...at, "protection"] });
      if (objectAt(fields, "required_pull_request_reviews")?.["require_code_owner_reviews"] === false && context.itemsOf("codeowners").length > 0)
        found.push({ message: `\`${name}\` needs no review by code owners, so CODEOWNERS binds nobody`, at: [...at, "protection"], severity: "low" });
      if (fields["allow_force_pushes"] === true)
        found.push({ message: `history of \`${name}\` can be rewritten`, at: [...at, "protection", "allow_force_pushes"] });
      if (fields["enforce_admins"] === false)
        found.push({
          message: `the protection of \`${name}\` does not hold for administrators`,
          at: [...at, "protection", "enforce_admins"],
          severity: "info",
        });
    }
    const rules = asObject(value)?.["rules"];
    const fields = asObject(value);
    if (Array.isArray(rules) && fields?.["target"] === "branch") {
      if (fields["enforcement"] === "disabled") found.push({ message: "the ruleset is switched off", at: ["enforcement"] });
      for (const [index, one] of rules.slice(0, 200).entries())
        if (asObject(one)?.["type"] === "pull_request" && objectAt(one, "parameters")?.["required_approving_review_count"] === 0)
          found.push({ message: "the ruleset needs no approval", at: ["rules", index] });
      const actors = fields["bypass_actors"];
      for (const [index, one] of (Array.isArray(actors) ? actors : []).slice(0, 200).entries())
        if (asObject(one)?.["actor_type"] === "Integration" && asObject(one)?.["bypass_mode"] === "always")
          found.push({ message: "an app passes by the ruleset", at: ["bypass_actors", index] });
    }
    return found;
  },
};
