import { hostSets } from "../catalog/index.ts";
import { isKnownInstaller } from "./shell-text.ts";

/** Makers of tools and services, and where they keep what is fetched from them. */
const MAKERS =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.com|github\.io|codecov\.io|sonarcloud\.io|sonarsource\.com|snyk\.io|googleapis\.com|google\.com|k8s\.io|kubernetes\.io|hashicorp\.com|cloudfront\.net|amazonaws\.com|amazon\.com|microsoft\.com|azureedge\.net|visualstudio\.com|apache\.org|gnu\.org|kernel\.org|debian\.org|ubuntu\.com|llvm\.org|python\.org|nodejs\.org|golang\.org|go\.dev|rust-lang\.org|ruby-lang\.org|php\.net|getcomposer\.org|symfony\.com|oracle\.com|adoptium\.net|gradle\.org|maven\.org|sdkman\.io|jetbrains\.com|android\.com|flutter\.dev|dart\.dev|haskell\.org|julialang\.org|r-project\.org|conda\.io|anaconda\.com|conda\.anaconda\.org|docker\.com|circleci\.com|buildkite\.com|heroku\.com|fly\.io|vercel\.com|netlify\.com|cloudflare\.com|pulumi\.com|datadoghq\.com|newrelic\.com|sentry\.io|nvidia\.com|intel\.com|mozilla\.org|chromium\.org|cypress\.io|saucelabs\.com|foundry\.paradigm\.xyz|solana\.com|soliditylang\.org|ethereum\.org|starknet\.io|nixos\.org|sh\.rustup\.rs|aquasec\.com|anchore\.io|checkmarx\.net|veracode\.com|codacy\.com|codeclimate\.com|coveralls\.io|qlty\.sh|testkube\.io|dagger\.io|earthly\.dev|depot\.dev|nx\.app|turbo\.build|moonrepo\.dev|proto\.dev|mise\.jdx\.dev|taskfile\.dev|atlasgo\.sh|buf\.build|deno\.com|bun\.sh|astral\.sh)$/;
/** Services that skills are for, by their interfaces. */
const SERVICES =
  /(?:^|\.)(?:openai\.com|anthropic\.com|slack\.com|discord\.com|notion\.com|linear\.app|atlassian\.(?:com|net)|trello\.com|asana\.com|stripe\.com|twilio\.com|sendgrid\.com|mailgun\.net|airtable\.com|huggingface\.co|replicate\.com|fal\.ai|elevenlabs\.io|perplexity\.ai|tavily\.com|exa\.ai|serper\.dev|firecrawl\.dev|supabase\.co|cohere\.(?:ai|com)|telegram\.org|shopify\.com|hubapi\.com|salesforce\.com|zendesk\.com|figma\.com|dropboxapi\.com|wikipedia\.org|arxiv\.org|ncbi\.nlm\.nih\.gov)$/;

/** A host on the internet that belongs to no maker, registry, service or documentation that is known here. */
export function isStrangeHost(host: string): boolean {
  if (!/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$|^\d+(?:\.\d+){3}$/i.test(host)) return false;
  if (/^(?:localhost|127\.|0\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|internal|localhost|lan|corp|test)$/i.test(host)) return false;
  const sets: readonly string[] = hostSets(host.toLowerCase());
  return !MAKERS.test(host) && !SERVICES.test(host) && !sets.some((set) => set === "registries" || set === "vendor") && !isKnownInstaller(` https://${host}/`);
}
