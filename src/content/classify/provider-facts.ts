/** What a provider's plan does with what is sent to it. Facts, not opinions: each with where it stands and when somebody looked. */
export interface ProviderPlan {
  readonly id: string;
  readonly provider: string;
  readonly plan: string;
  /** Is what is sent used to train models? `opt-out`: unless the customer says no; `opt-in`: only if the customer says yes. */
  readonly training: "no" | "opt-in" | "opt-out" | "yes" | "unknown";
  /** Longest that prompts and answers are kept, in days, by the terms; 0 for not at all; absent where no number is given. */
  readonly retentionDays?: number;
  readonly note?: string;
  readonly source: string;
  /** The day on which the source was read. A plan without one was not verified, and is treated as unknown. */
  readonly checked?: string;
}

/** Days after which a fact has to be read again. */
export const FACTS_HOLD_DAYS = 180;

/** Read on the day named, in the providers' own documentation; what was found elsewhere only is not dated. */
export const PROVIDER_PLANS: readonly ProviderPlan[] = [
  {
    id: "anthropic-consumer",
    provider: "Anthropic",
    plan: "Claude Free, Pro, Max",
    training: "opt-out",
    retentionDays: 1825,
    note: "30 days where the setting for model improvement is off",
    source: "https://code.claude.com/docs/en/data-usage",
    checked: "2026-11-21",
  },
  {
    id: "anthropic-commercial",
    provider: "Anthropic",
    plan: "Claude Team, Enterprise, API",
    training: "no",
    retentionDays: 30,
    note: "up to 2 years for what is flagged as misuse",
    source: "https://code.claude.com/docs/en/data-usage",
    checked: "2026-11-21",
  },
  {
    id: "anthropic-zdr",
    provider: "Anthropic",
    plan: "Claude Enterprise with zero data retention",
    training: "no",
    retentionDays: 0,
    note: "enabled for each organisation by the provider; up to 2 years for what is flagged as misuse",
    source: "https://code.claude.com/docs/en/zero-data-retention",
    checked: "2026-11-21",
  },
  {
    id: "openai-api",
    provider: "OpenAI",
    plan: "API",
    training: "opt-in",
    retentionDays: 30,
    note: "application state of some endpoints is kept longer",
    source: "https://developers.openai.com/api/docs/guides/your-data",
    checked: "2026-11-21",
  },
  {
    id: "openai-api-zdr",
    provider: "OpenAI",
    plan: "API with zero data retention",
    training: "no",
    retentionDays: 0,
    note: "by approval; not all endpoints",
    source: "https://developers.openai.com/api/docs/guides/your-data",
    checked: "2026-11-21",
  },
  { id: "openai-consumer", provider: "OpenAI", plan: "ChatGPT Free, Plus, Pro", training: "unknown", source: "https://help.openai.com" },
  {
    id: "openai-business",
    provider: "OpenAI",
    plan: "ChatGPT Business, Enterprise, Edu",
    training: "unknown",
    source: "https://openai.com/enterprise-privacy",
  },
  {
    id: "google-gemini-paid",
    provider: "Google",
    plan: "Gemini API, paid services",
    training: "no",
    note: "kept for a limited time to detect misuse; no number of days is given",
    source: "https://ai.google.dev/gemini-api/docs/zdr",
    checked: "2026-11-21",
  },
  {
    id: "google-gemini-unpaid",
    provider: "Google",
    plan: "Gemini API, unpaid services",
    training: "unknown",
    source: "https://ai.google.dev/gemini-api/terms",
  },
  {
    id: "google-cloud",
    provider: "Google",
    plan: "Gemini on Google Cloud (Vertex AI, Agent Platform)",
    training: "no",
    note: "no retention only where caching and logging are turned off",
    source: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/zero-data-retention",
    checked: "2026-11-21",
  },
  {
    id: "aws-bedrock",
    provider: "Amazon",
    plan: "Bedrock, default retention",
    training: "unknown",
    retentionDays: 30,
    note: "depends on the model; the model's maker does not receive it",
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html",
    checked: "2026-11-21",
  },
  {
    id: "aws-bedrock-none",
    provider: "Amazon",
    plan: "Bedrock, data_retention_mode none",
    training: "no",
    retentionDays: 0,
    note: "set for each region",
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html",
    checked: "2026-11-21",
  },
  { id: "github-copilot-business", provider: "GitHub", plan: "Copilot Business, Enterprise", training: "unknown", source: "https://docs.github.com/copilot" },
  { id: "github-copilot-individual", provider: "GitHub", plan: "Copilot Free, Pro, Pro+", training: "unknown", source: "https://docs.github.com/copilot" },
  {
    id: "microsoft-foundry",
    provider: "Microsoft",
    plan: "Azure OpenAI, Foundry",
    training: "unknown",
    source: "https://learn.microsoft.com/azure/ai-foundry",
  },
  { id: "cursor-privacy", provider: "Cursor", plan: "privacy mode", training: "unknown", source: "https://cursor.com/security" },
  {
    id: "local",
    provider: "on this machine",
    plan: "a model that runs here",
    training: "no",
    retentionDays: 0,
    source: "nothing leaves the machine",
    checked: "2026-11-21",
  },
];

export interface FactsState {
  readonly isVerified: boolean;
  /** The day from which the facts have to be read again. */
  readonly due?: string;
  readonly isOverdue: boolean;
}

/** @param now milliseconds since the epoch. */
export function factsState({ checked, id }: ProviderPlan, now: number): FactsState {
  if (checked === undefined) return { isVerified: false, isOverdue: true };
  if (id === "local") return { isVerified: true, isOverdue: false };
  const due = Date.parse(`${checked}T00:00:00Z`) + FACTS_HOLD_DAYS * 86_400_000;
  return { isVerified: true, due: new Date(due).toISOString().slice(0, 10), isOverdue: now >= due };
}
