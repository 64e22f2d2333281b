/** Fields of an event that strangers write freely. Source: GitHub's guide to script injections. */
const WRITTEN =
  /github\.event(?:\.[\w*-]+|\[[^\]]*\])*(?:\.|\[['"])(?:title|body|message|head_ref|default_branch|page_name|display_title|head_branch)\b|github\.event(?:\.[\w*-]+)*\.(?:head\.(?:ref|label)|author\.(?:email|name)|committer\.(?:email|name))\b|github\.head_ref|toJSON\s*\(\s*github\.event(?:\.(?:issue|comment|pull_request|discussion|review))?\s*\)|inputs\.(?:comment|issue|pr)_?(?:body|title)/i;

/** The expressions of a text, each without its braces. */
export function expressionsOf(text: string): readonly string[] {
  return [...text.slice(0, 100_000).matchAll(/\$\{\{([^]{0,1000}?)\}\}/g)].map(([, inside]) =>
    inside!.trim().replaceAll(/\[\s*['"]([A-Za-z_][\w-]*)['"]\s*\]/g, ".$1"),
  );
}

/** The expressions whose value a stranger writes; a mere comparison yields true or false, not the text. */
export function attackerExpressions(text: string): readonly string[] {
  return expressionsOf(text).filter(
    (one) =>
      WRITTEN.test(one) && !/^(?:!?\s*(?:contains|startsWith|endsWith)\s*\([^]*\))$/.test(one) && !/(?:==|!=)\s*(?:'[^']*'|true|false|null)\s*$/.test(one),
  );
}

/** GitLab's variables whose value whoever opens a merge request, commits or writes to the agent chooses. */
const GITLAB_WRITTEN =
  /\$\{?(CI_MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME|LABELS)|CI_COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|AUTHOR|TAG_MESSAGE)|CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME|AI_FLOW_(?:INPUT|CONTEXT|EVENT))\b/g;

/** The variables of GitLab within a text whose value a stranger may choose. */
export function attackerVariables(text: string): readonly string[] {
  return [...text.matchAll(GITLAB_WRITTEN)].map(([, name]) => name!);
}

/** Names of secrets that a text takes: `secrets.NAME` and `secrets['NAME']`. */
export function secretNames(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\bsecrets(?:\.|\[\s*['"])([A-Za-z_]\w*)/g)].map(([, name]) => name!))];
}

/** Secrets that pay for the model and are of no other use. */
export function isModelKey(name: string): boolean {
  return /ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE_API_KEY|GOOGLE_GENAI|VERTEX|BEDROCK|OPENROUTER|MISTRAL|GROQ|DEEPSEEK|XAI|CURSOR_API|COPILOT|AMP_API|MODEL_KEY|LLM/i.test(
    name,
  );
}
