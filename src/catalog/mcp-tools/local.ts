import type { ServerCatalog } from "./tool-line.ts";

/** Servers that act on this machine. */
export const LOCAL_SERVERS: readonly ServerCatalog[] = [
  {
    name: "filesystem",
    kind: "filesystem",
    source: "@modelcontextprotocol/server-filesystem 2026.8.31, asked for its tools",
    packages: ["@modelcontextprotocol/server-filesystem", "mcp/filesystem"],
    hosts: [],
    names: /(?:^|[^a-z])(?:file-?systems?|files?|fs)(?:[^a-z]|$)/i,
    tools: `
      read_file read fs.read=path
      read_text_file read fs.read=path
      read_media_file read fs.read=path
      read_multiple_files read fs.read=paths
      write_file write fs.write=path content:text
      edit_file write fs.write=path
      create_directory write fs.write=path
      list_directory read fs.read=path
      list_directory_with_sizes read fs.read=path
      directory_tree read fs.read=path
      move_file write fs.delete=source fs.write=destination
      search_files read fs.read=path
      get_file_info read fs.read=path
      list_allowed_directories read
    `,
  },
  {
    name: "codegraph",
    kind: "codegraph",
    source: "@colbymchenry/codegraph 1.6.1",
    packages: ["@colbymchenry/codegraph", "codegraph"],
    hosts: [],
    names: /code-?graph/i,
    tools: `
      codegraph_search read
      codegraph_context read
      codegraph_callers read
      codegraph_callees read
      codegraph_impact read
      codegraph_node read
      codegraph_explore read
      codegraph_files read path:path
      codegraph_status read
      codegraph_trace read
      codegraph_index write !index
      codegraph_sync write !index
      codegraph_init write !index
      codegraph_reset destroy !index
    `,
  },
  {
    name: "memory",
    kind: "memory",
    source: "@modelcontextprotocol/server-memory 2026.8.31, asked for its tools",
    packages: ["@modelcontextprotocol/server-memory", "mcp/memory"],
    hosts: [],
    names: /(?:^|[^a-z])(?:memory|knowledge-?graph)(?:[^a-z]|$)/i,
    tools: `
      create_entities write
      create_relations write
      add_observations write
      delete_entities destroy
      delete_observations destroy
      delete_relations destroy
      read_graph read +untrusted
      search_nodes read +untrusted
      open_nodes read +untrusted
    `,
  },
  {
    name: "everything",
    kind: "other",
    source: "@modelcontextprotocol/server-everything 2026.8.31, asked for its tools",
    packages: ["@modelcontextprotocol/server-everything", "mcp/everything"],
    hosts: [],
    names: /(?:^|[^a-z])everything(?:[^a-z]|$)/i,
    tools: `
      echo read
      get-annotated-message read
      get-env read secret.use +secret
      get-resource-links read
      get-resource-reference read
      get-structured-content read
      get-sum read
      get-tiny-image read
      gzip-file-as-resource write net.connect=data
      toggle-simulated-logging write
      toggle-subscriber-updates write
      trigger-long-running-operation read
      trigger-sampling-request write
      trigger-elicitation-request write
      simulate-research-query write
      get-roots-list read
    `,
  },
  {
    name: "git",
    kind: "other",
    source: "mcp-server-git 2025.9",
    packages: ["mcp-server-git", "mcp/git"],
    hosts: [],
    names: /(?:^|[^a-z])git(?:[^a-z]|$)/i,
    tools: `
      git_status read vcs.read repo_path:path
      git_diff_unstaged read vcs.read repo_path:path
      git_diff_staged read vcs.read repo_path:path
      git_diff read vcs.read repo_path:path
      git_log read vcs.read repo_path:path
      git_show read vcs.read repo_path:path
      git_branch read vcs.read repo_path:path
      git_commit write vcs.commit repo_path:path
      git_add write vcs.commit repo_path:path
      git_reset write vcs.rewrite repo_path:path
      git_create_branch write vcs.commit repo_path:path
      git_checkout write vcs.rewrite repo_path:path
      git_init write vcs.config repo_path:path
    `,
  },
  {
    name: "shell",
    kind: "shell",
    source: "desktop-commander and the usual shell servers, 2026",
    packages: ["@wonderwhy-er/desktop-commander", "mcp-server-commands", "super-shell-mcp", "mcp-shell"],
    hosts: [],
    names: /(?:^|[^a-z])(?:shell|bash|terminal|commander|commands?|exec)(?:[^a-z]|$)/i,
    tools: `
      execute_command run proc.run=command
      run_command run proc.run=command
      start_process run proc.run=command
      run_script run proc.run=script
      shell_exec run proc.run=command
      bash run proc.run=command
      interact_with_process run proc.run=input
      read_process_output read
      list_processes read
      list_sessions read
      force_terminate destroy
      kill_process destroy
      read_file read fs.read=path
      read_multiple_files read fs.read=paths
      write_file write fs.write=path content:text
      edit_block write fs.write=file_path
      create_directory write fs.write=path
      list_directory read fs.read=path
      move_file write fs.delete=source fs.write=destination
      start_search read fs.read=path
      get_file_info read fs.read=path
      get_config read
      set_config_value write agent.configure !settings
    `,
  },
];
