import type { ServerCatalog } from "./tool-line.ts";

/** Chat, tickets, documents and the web: what they return others wrote, what is written others read. */
export const SERVICE_SERVERS: readonly ServerCatalog[] = [
  {
    name: "slack",
    kind: "chat",
    source: "@modelcontextprotocol/server-slack 2025.4.25 (asked for its tools), slack-mcp-server 1.1",
    packages: ["@modelcontextprotocol/server-slack", "mcp/slack", "slack-mcp-server", "ghcr.io/korotovsky/slack-mcp-server"],
    hosts: ["mcp.slack.com"],
    names: /slack/i,
    service: "slack.com",
    tools: `
      slack_list_channels read +private
      slack_post_message write text:text !public
      slack_reply_to_thread write text:text !public
      slack_add_reaction write
      slack_get_channel_history read +untrusted +private
      slack_get_thread_replies read +untrusted +private
      slack_get_users read +private
      slack_get_user_profile read +private
      conversations_history read +untrusted +private
      conversations_replies read +untrusted +private
      conversations_add_message write payload:text !public
      conversations_search_messages read +untrusted +private
      channels_list read +private
      users_search read +private
    `,
  },
  {
    name: "discord",
    kind: "chat",
    source: "discord servers, 2026",
    packages: ["mcp-discord", "discord-mcp"],
    hosts: [],
    names: /discord/i,
    service: "discord.com",
    tools: `
      send_message write content:text message:text !public
      send-message write content:text message:text !public
      read_messages read +untrusted +private
      read-messages read +untrusted +private
      add_reaction write
      list_channels read +private
    `,
  },
  {
    name: "linear",
    kind: "tickets",
    source: "mcp.linear.app, 2026",
    packages: ["mcp-remote https://mcp.linear.app", "linear-mcp"],
    hosts: ["mcp.linear.app"],
    names: /(?:^|[^a-z])linear(?:[^a-z]|$)/i,
    service: "api.linear.app",
    tools: `
      list_issues read +untrusted +private
      list_my_issues read +untrusted +private
      get_issue read +untrusted +private
      search_issues read +untrusted +private
      create_issue write description:text title:text
      update_issue write description:text title:text
      save_issue write description:text title:text
      list_comments read +untrusted +private
      create_comment write body:text
      save_comment write body:text
      list_projects read +private
      get_project read +private
      create_project write description:text
      update_project write description:text
      list_teams read +private
      get_team read +private
      list_users read +private
      get_user read +private
      list_documents read +untrusted +private
      get_document read +untrusted +private
      create_document write content:text
      update_document write content:text
      list_cycles read +private
      list_issue_labels read
      create_issue_label write
      list_issue_statuses read
      get_issue_status read
      list_project_labels read
      list_milestones read +private
      get_attachment read +untrusted +private
      search_documentation read
    `,
  },
  {
    name: "atlassian",
    kind: "tickets",
    source: "Atlassian's server (support page of 2026) and mcp-atlassian",
    packages: ["mcp-atlassian", "ghcr.io/sooperset/mcp-atlassian"],
    hosts: ["mcp.atlassian.com"],
    names: /(?:atlassian|jira|confluence|rovo)/i,
    service: "api.atlassian.com",
    tools: `
      atlassianUserInfo read +private
      getAccessibleAtlassianResources read +private
      search read +untrusted +private
      fetch read +untrusted +private
      getJiraIssue read +untrusted +private
      searchJiraIssuesUsingJql read +untrusted +private
      getJiraIssueRemoteIssueLinks read +untrusted +private
      getJiraIssueTypeMetaWithFields read
      getJiraProjectIssueTypesMetadata read
      getTransitionsForJiraIssue read
      getVisibleJiraProjects read +private
      lookupJiraAccountId read +private
      createJiraIssue write description:text summary:text
      editJiraIssue write
      transitionJiraIssue write
      addCommentToJiraIssue write commentBody:text
      addWorklogToJiraIssue write
      getConfluencePage read +untrusted +private
      getConfluenceSpaces read +private
      getPagesInConfluenceSpace read +private
      getConfluencePageDescendants read +private
      getConfluencePageFooterComments read +untrusted +private
      getConfluencePageInlineComments read +untrusted +private
      searchConfluenceUsingCql read +untrusted +private
      createConfluencePage write body:text
      updateConfluencePage write body:text
      createConfluenceFooterComment write body:text
      createConfluenceInlineComment write body:text
      jira_search read +untrusted +private
      jira_get_issue read +untrusted +private
      jira_get_all_projects read +private
      jira_get_project_issues read +untrusted +private
      jira_get_worklog read +private
      jira_get_transitions read
      jira_search_fields read
      jira_get_agile_boards read +private
      jira_get_board_issues read +untrusted +private
      jira_create_issue write description:text
      jira_update_issue write
      jira_transition_issue write
      jira_add_comment write comment:text
      jira_delete_issue destroy
      confluence_search read +untrusted +private
      confluence_get_page read +untrusted +private
      confluence_get_page_children read +private
      confluence_get_comments read +untrusted +private
      confluence_get_labels read
      confluence_search_user read +private
      confluence_create_page write content:text
      confluence_update_page write content:text
      confluence_delete_page destroy
      confluence_add_comment write content:text
    `,
  },
  {
    name: "notion",
    kind: "tickets",
    source: "mcp.notion.com, 2026",
    packages: ["@notionhq/notion-mcp-server", "mcp/notion"],
    hosts: ["mcp.notion.com"],
    names: /notion/i,
    service: "api.notion.com",
    tools: `
      notion-search read +untrusted +private
      notion-fetch read +untrusted +private
      notion-create-pages write
      notion-update-page write
      notion-move-pages write
      notion-duplicate-page write
      notion-create-database write
      notion-update-database write
      notion-create-comment write
      notion-get-comments read +untrusted +private
      notion-get-users read +private
      notion-get-user read +private
      notion-get-self read +private
      notion-get-teams read +private
      API-post-search read +untrusted +private
      API-get-block-children read +untrusted +private
      API-patch-block-children write
      API-retrieve-a-page read +untrusted +private
      API-post-page write
      API-patch-page write
      API-delete-a-block destroy
      API-post-database-query read +untrusted +private
      API-retrieve-a-comment read +untrusted +private
      API-create-a-comment write
    `,
  },
  {
    name: "fetch",
    kind: "web",
    source: "mcp-server-fetch 2025.4 and the usual readers of the web, 2026",
    packages: [
      "mcp-server-fetch",
      "mcp/fetch",
      "firecrawl-mcp",
      "@tavily/mcp",
      "tavily-mcp",
      "exa-mcp-server",
      "@modelcontextprotocol/server-brave-search",
      "@brave/brave-search-mcp-server",
    ],
    hosts: ["mcp.exa.ai", "mcp.tavily.com", "mcp.firecrawl.dev"],
    names: /(?:^|[^a-z])(?:fetch|web|firecrawl|tavily|exa|brave|search|scraper?)(?:[^a-z]|$)/i,
    tools: `
      fetch read net.connect=url +untrusted
      fetch_html read net.connect=url +untrusted
      fetch_markdown read net.connect=url +untrusted
      fetch_txt read net.connect=url +untrusted
      fetch_json read net.connect=url +untrusted
      firecrawl_scrape read net.connect=url +untrusted
      firecrawl_map read net.connect=url +untrusted
      firecrawl_crawl read net.connect=url +untrusted
      firecrawl_search read net.send +untrusted
      firecrawl_extract read net.connect=urls +untrusted
      tavily-search read net.send +untrusted
      tavily_search read net.send +untrusted
      tavily-extract read net.connect=urls +untrusted
      tavily_extract read net.connect=urls +untrusted
      web_search_exa read net.send +untrusted
      crawling_exa read net.connect=url +untrusted
      brave_web_search read net.send +untrusted
      brave_local_search read net.send +untrusted
    `,
  },
  {
    name: "context7",
    kind: "web",
    source: "@upstash/context7-mcp 4.1",
    packages: ["@upstash/context7-mcp", "mcp/context7"],
    hosts: ["mcp.context7.com"],
    names: /context7/i,
    service: "context7.com",
    tools: `
      resolve-library-id read +untrusted
      get-library-docs read +untrusted
      query-docs read +untrusted
    `,
  },
];
