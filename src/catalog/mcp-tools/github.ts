import type { ServerCatalog } from "./tool-line.ts";

/** The official server. Source: its README and tool snapshots of 2026-08; the older names are still answered as aliases. */
export const GITHUB: ServerCatalog = {
  name: "github",
  kind: "github",
  source: "github-mcp-server, snapshots to 2026-08",
  packages: ["ghcr.io/github/github-mcp-server", "github-mcp-server", "@modelcontextprotocol/server-github", "github/github-mcp-server"],
  hosts: ["api.githubcopilot.com"],
  names: /(?:^|[^a-z])(?:github|gh)(?:[^a-z]|$)/i,
  service: "api.github.com",
  tools: `
    get_me read +private
    get_teams read +private
    get_team_members read +private
    search_users read +untrusted
    search_orgs read +untrusted
    search_repositories read +untrusted
    search_code read +untrusted +private
    search_issues read +untrusted +private owner:owner repo:repo
    search_pull_requests read +untrusted +private owner:owner repo:repo
    search_commits read +untrusted +private
    get_file_contents read vcs.read=branch ref:branch path:remote-path +untrusted +private
    get_file_blame read vcs.read path:remote-path +untrusted +private
    get_repository_tree read vcs.read path_filter:remote-path +private
    get_commit read vcs.read +untrusted +private
    compare_commits read vcs.read +untrusted +private
    compare_file_contents read vcs.read path:remote-path +untrusted +private
    list_commits read vcs.read sha:branch +untrusted +private
    list_branches read vcs.read +private
    list_tags read vcs.read +private
    get_tag read vcs.read +untrusted
    list_releases read vcs.read +untrusted
    get_latest_release read vcs.read +untrusted
    get_release_by_tag read vcs.read +untrusted
    list_repository_collaborators read +private
    issue_read read +untrusted +private
    get_issue read +untrusted +private
    get_issue_comments read +untrusted +private
    list_issues read +untrusted +private
    list_issue_types read
    list_issue_fields read
    list_sub_issues read +untrusted +private
    list_label read
    get_label read
    pull_request_read read +untrusted +private
    get_pull_request read +untrusted +private
    list_pull_requests read +untrusted +private head:branch base:branch
    get_pull_request_files read +untrusted +private
    get_pull_request_diff read +untrusted +private
    get_pull_request_status read +private
    get_pull_request_comments read +untrusted +private
    get_pull_request_review_comments read +untrusted +private
    get_pull_request_reviews read +untrusted +private
    get_discussion read +untrusted
    get_discussion_comments read +untrusted
    list_discussions read +untrusted
    list_discussion_categories read
    discussion_read read +untrusted
    get_gist read +untrusted +private
    list_gists read +untrusted +private
    list_notifications read +untrusted +private
    get_notification_details read +untrusted +private
    list_starred_repositories read
    actions_get read +untrusted +private
    actions_list read +private
    get_job_logs read +untrusted +private
    get_workflow read +private
    get_workflow_job read +private
    get_workflow_job_logs read +untrusted +private
    get_workflow_run read +private
    get_workflow_run_logs read +untrusted +private
    get_workflow_run_usage read +private
    list_workflow_jobs read +private
    list_workflow_run_artifacts read +private
    list_workflow_runs read +private branch:branch
    list_workflows read +private
    download_workflow_run_artifact read +untrusted +private
    get_code_scanning_alert read +private
    list_code_scanning_alerts read +private ref:branch
    get_dependabot_alert read +private
    list_dependabot_alerts read +private
    get_secret_scanning_alert read +private +secret
    list_secret_scanning_alerts read +private +secret
    get_global_security_advisory read +untrusted
    list_global_security_advisories read +untrusted
    list_org_repository_security_advisories read +private
    list_repository_security_advisories read +private
    get_code_quality_finding read +private
    list_code_quality_findings read +private
    check_dependency_vulnerabilities read +private
    projects_get read +untrusted +private
    projects_list read +untrusted +private
    get_project read +private
    get_project_field read +private
    get_project_item read +untrusted +private
    get_project_status_update read +untrusted +private
    list_project_fields read +private
    list_project_items read +untrusted +private
    list_project_status_updates read +untrusted +private
    list_projects read +private
    check_org_membership read +private
    custom_properties_read read +private
    get_copilot_space read +private
    list_copilot_spaces read +private
    get_copilot_job_status read +private
    github_support_docs_search read
    web_search read +untrusted
    list_available_toolsets read
    get_toolset_tools read
    ui_get read
    enable_toolset write !settings
    create_or_update_file write vcs.push=branch path:remote-path content:text !triggers-ci
    push_files write vcs.push=branch !triggers-ci
    delete_file destroy vcs.push=branch path:remote-path !triggers-ci
    create_branch write vcs.push=branch from_branch:branch !triggers-ci
    delete_branch destroy vcs.push=branch !triggers-ci
    create_repository write organization:owner name:repo !public !settings
    fork_repository write organization:owner !public
    create_release write target_commitish:branch !public !triggers-ci
    add_repository_collaborator write !settings
    create_org_invitation write !settings
    create_repository_ruleset write !settings
    create_organization_repository_ruleset write !settings
    create_enterprise_repository_ruleset write !settings
    custom_properties_write write !settings
    create_or_update_repository_custom_properties write !settings
    create_or_update_organization_custom_properties write !settings
    create_or_update_enterprise_custom_properties write !settings
    create_repository_security_advisory write
    issue_write write body:text title:text !triggers-ci !public
    create_issue write body:text title:text !triggers-ci !public
    update_issue write body:text title:text !triggers-ci !public
    create_project_issue write body:text title:text !public
    update_issue_title write title:text !triggers-ci !public
    update_issue_body write body:text !triggers-ci !public
    update_issue_assignees write !triggers-ci
    update_issue_labels write !triggers-ci
    update_issue_milestone write
    update_issue_state write !triggers-ci
    update_issue_type write
    set_issue_fields write
    add_issue_comment write body:text !triggers-ci !public
    add_issue_reaction write
    add_issue_comment_reaction write
    sub_issue_write write
    add_sub_issue write
    remove_sub_issue write
    reprioritize_sub_issue write
    issue_dependency_write write
    label_write write !triggers-ci
    assign_copilot_to_issue write !triggers-ci
    assign_copilot_to_issue_with_intent write !triggers-ci
    create_pull_request_with_copilot write base_ref:branch problem_statement:text !triggers-ci
    create_pull_request write vcs.push=head base:branch body:text title:text !triggers-ci !public
    update_pull_request write base:branch body:text title:text !triggers-ci !public
    update_pull_request_title write title:text !public
    update_pull_request_body write body:text !triggers-ci !public
    update_pull_request_state write !triggers-ci
    update_pull_request_draft_state write !triggers-ci
    update_pull_request_branch write vcs.push !triggers-ci
    merge_pull_request write vcs.push !merges !triggers-ci
    pull_request_review_write write body:text !triggers-ci !public
    create_pull_request_review write body:text !triggers-ci !public
    create_pending_pull_request_review write body:text
    create_and_submit_pull_request_review write body:text !triggers-ci !public
    submit_pending_pull_request_review write body:text !triggers-ci !public
    delete_pending_pull_request_review destroy
    add_pull_request_review_comment write body:text path:remote-path !triggers-ci !public
    add_comment_to_pending_review write body:text path:remote-path
    add_pull_request_review_comment_to_pending_review write body:text path:remote-path
    add_reply_to_pull_request_comment write body:text !triggers-ci !public
    add_pull_request_comment write body:text !triggers-ci !public
    add_pull_request_reaction write
    add_pull_request_comment_reaction write
    add_pull_request_review_comment_reaction write
    request_pull_request_reviewers write !triggers-ci
    request_copilot_review write
    resolve_review_thread write
    unresolve_review_thread write
    add_discussion_comment write body:text !triggers-ci !public
    create_discussion write body:text !triggers-ci !public
    discussion_comment_write write body:text !triggers-ci !public
    create_gist write content:text !public
    update_gist write content:text !public
    delete_gist destroy
    dismiss_notification write
    manage_notification_subscription write
    manage_repository_notification_subscription write
    mark_all_notifications_read write
    star_repository write !public
    unstar_repository write
    actions_run_trigger run ref:branch !triggers-ci
    run_workflow run ref:branch !triggers-ci
    rerun_failed_jobs run !triggers-ci
    rerun_workflow_run run !triggers-ci
    cancel_workflow_run write
    delete_workflow_run_logs destroy
    projects_write write
    add_project_item write
    update_project_item write
    delete_project_item destroy
    create_project_status_update write body:text
  `,
};
