/** Names that look-alikes are measured against: published servers that people know by name. From the package registries and the vendors' documentation, November 2026. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

export const KNOWN_NPM: readonly string[] = words(`
  @modelcontextprotocol/server-everything @modelcontextprotocol/server-filesystem @modelcontextprotocol/server-memory @modelcontextprotocol/server-sequential-thinking
  @modelcontextprotocol/server-github @modelcontextprotocol/server-gitlab @modelcontextprotocol/server-postgres @modelcontextprotocol/server-slack @modelcontextprotocol/server-puppeteer
  @modelcontextprotocol/server-brave-search @modelcontextprotocol/server-google-maps @modelcontextprotocol/server-redis @modelcontextprotocol/server-gdrive @modelcontextprotocol/server-sqlite
  @modelcontextprotocol/server-everart @modelcontextprotocol/server-aws-kb-retrieval @modelcontextprotocol/inspector @modelcontextprotocol/sdk
  @playwright/mcp @upstash/context7-mcp @supabase/mcp-server-supabase @notionhq/notion-mcp-server @stripe/mcp @sentry/mcp-server @cloudflare/mcp-server-cloudflare
  @hubspot/mcp-server @heroku/mcp-server @brightdata/mcp @browserbasehq/mcp-server-browserbase @azure/mcp @azure-devops/mcp @elastic/mcp-server-elasticsearch
  @pinecone-database/mcp @neondatabase/mcp-server-neon @apify/actors-mcp-server @shopify/dev-mcp @circleci/mcp-server-circleci @digitalocean/mcp @bytebase/dbhub
  @wonderwhy-er/desktop-commander @zereight/mcp-gitlab @executeautomation/playwright-mcp-server @agentdeskai/browser-tools-mcp @eslint/mcp @angular/cli @colbymchenry/codegraph
  @21st-dev/magic @figma/mcp-server @linear/mcp-server @atlassian/mcp @anthropic-ai/claude-code @openai/codex @google/gemini-cli @railway/mcp-server @bitwarden/mcp-server
  firecrawl-mcp tavily-mcp exa-mcp-server chrome-devtools-mcp figma-developer-mcp mongodb-mcp-server mcp-server-kubernetes mcp-remote mcp-proxy supergateway n8n-mcp
  xcodebuildmcp task-master-ai nx-mcp airtable-mcp-server mcp-obsidian obsidian-mcp-server`);

export const KNOWN_PYPI: readonly string[] = words(`
  mcp-server-git mcp-server-fetch mcp-server-time mcp-server-sqlite mcp-server-sentry mcp-server-qdrant mcp-server-docker mcp-server-motherduck mcp-atlassian mcp-proxy serena
  fastmcp postgres-mcp awslabs.core-mcp-server awslabs.aws-documentation-mcp-server duckduckgo-mcp-server arxiv-mcp-server blender-mcp markitdown-mcp basic-memory`);

export const KNOWN_IMAGES: readonly string[] = words(`
  ghcr.io/github/github-mcp-server mcp/filesystem mcp/git mcp/github mcp/postgres mcp/sqlite mcp/fetch mcp/puppeteer mcp/slack mcp/memory mcp/everything mcp/time
  mcr.microsoft.com/playwright/mcp hashicorp/terraform-mcp-server grafana/mcp-grafana`);

/** Hosts of vendors' remote servers and the names that attackers borrow. */
export const KNOWN_HOSTS: readonly string[] = words(`
  api.githubcopilot.com github.com api.github.com mcp.notion.com mcp.linear.app mcp.sentry.dev mcp.stripe.com mcp.atlassian.com mcp.asana.com mcp.intercom.com mcp.paypal.com
  mcp.squareup.com mcp.cloudflare.com mcp.supabase.com mcp.vercel.com mcp.figma.com mcp.canva.com mcp.zapier.com mcp.context7.com mcp.deepwiki.com mcp.exa.ai mcp.tavily.com
  mcp.neon.tech mcp.huggingface.co huggingface.co mcp.box.com mcp.dropbox.com mcp.hubspot.com mcp.webflow.com mcp.monday.com mcp.slack.com api.openai.com api.anthropic.com
  learn.microsoft.com gitlab.com docs.mcp.cloudflare.com generativelanguage.googleapis.com`);

/** Names in hosts that say whose server it is. */
export const KNOWN_BRANDS: readonly string[] = words(
  "github githubcopilot notion linear sentry stripe atlassian asana intercom paypal squareup cloudflare supabase vercel figma canva zapier openai anthropic microsoft google gitlab slack huggingface dropbox hubspot",
);
