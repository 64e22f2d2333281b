import type { Family } from "../lookup.ts";

/** Options that many lines below share. */
const X =
  "-c,--config,--enable,--disable,-m,--model,-p,--profile,-s,--sandbox,-a,--ask-for-approval,--local-provider,--color:str -i,--image,--output-schema:r -C,--cd:cd --add-dir:W -o,--output-last-message:w --yolo,--dangerously-bypass-approvals-and-sandbox{force,unsandboxed,+agent.mode(codex)} --full-auto --oss --search --json --skip-git-repo-check";

/** Coding agents, local models and the tools around them; Sallyport itself. */
export const AGENTS: Family = {
  source:
    "claude --help 2.0 and its docs, codex 0.46, gemini 0.9, copilot 0.0.340, opencode 0.15, cursor-agent, aider 0.86, goose 1.10, amp, cline 1, crush, q and kiro, qwen, droid, auggie, plandex 2, llm 0.27, ollama 0.12, lms, hf 0.35, sgpt, mods, fabric, promptfoo manuals",
  lines: String.raw`
# A session starts with a prompt or without one; the word after the name may be a sub-command.
claude | * -p,--print -c,--continue -r,--resume? --model,--fallback-model,--permission-mode,--permission-prompt-tool,--output-format,--input-format,--session-id,--system-prompt,--append-system-prompt,--agents,--setting-sources,--betas,--json-schema,--max-turns,--max-budget-usd,--allowedTools,--allowed-tools,--disallowedTools,--disallowed-tools,--tools,--agent,--worktree,--debug-file:str --mcp-config,--settings,--system-prompt-file,--append-system-prompt-file:r --add-dir,--plugin-dir:R --dangerously-skip-permissions,--allow-dangerously-skip-permissions{force,+agent.mode(claude-code)} --strict-mcp-config --fork-session --ide --chrome | sub? str* | in=data h=agent +agent.spawn(claude-code)
claude mcp, claude config, claude plugin, claude plugin marketplace | * | sub? | +agent.configure(claude-code)
claude doctor, claude mcp list, claude mcp get, claude config list, claude config get, claude config ls, claude plugin list, claude plugin validate, claude plugin marketplace list, claude agents | * | str*
claude mcp serve | * |  | +net.listen
claude mcp add, claude mcp add-json, claude mcp add-from-claude-desktop, claude mcp remove, claude mcp reset-project-choices, claude config set, claude config add, claude config remove, claude plugin install, claude plugin i, claude plugin uninstall, claude plugin remove, claude plugin enable, claude plugin disable, claude plugin update, claude plugin marketplace add, claude plugin marketplace remove, claude plugin marketplace update, claude install, claude update, claude upgrade, claude migrate-installer | * -s,--scope,-t,--transport,-e,--env,-H,--header:str | str* | +agent.configure(claude-code)
claude setup-token | * |  | +secret.use(anthropic)/discloses
claude auth | * | str* | +secret.use(anthropic)
codex | * ${X} | sub? str* | h=agent +agent.spawn(codex)
codex exec, codex e, codex resume, codex fork, codex review | * ${X} | sub? str* | in=data h=agent +agent.spawn(codex)
codex exec resume, codex exec review, codex cloud exec | * ${X} | str* | in=data h=agent +agent.spawn(codex)
codex mcp, codex login, codex features, codex cloud, codex sandbox | * -c,--config:str | sub? | +agent.configure(codex)
codex mcp list, codex mcp get, codex login status, codex features list, codex completion, codex cloud list, codex cloud status, codex cloud diff | * | str*
codex mcp add, codex mcp remove, codex mcp login, codex mcp logout, codex logout, codex features enable, codex features disable | * --url:url --env,--bearer-token-env-var:str | str* | +agent.configure(codex)
codex apply, codex a, codex cloud apply | * | str | +fs.write
codex mcp-server, codex app-server, codex proto | * -c:str | str* | +agent.spawn(codex)
codex sandbox macos, codex sandbox linux, codex sandbox seatbelt, codex sandbox landlock, codex debug seatbelt, codex debug landlock | * -c,--config:str --full-auto | cmd | posix
codex debug | * | sub
gemini, qwen | * -m,--model,-p,--prompt,-i,--prompt-interactive,--approval-mode,--sandbox-image,--allowed-tools,--allowed-mcp-server-names,-e,--extensions,-o,--output-format,-r,--resume,--auth-type,--openai-api-key,--openai-base-url:str --include-directories:R -y,--yolo{force,+agent.mode(gemini)} -s,--sandbox -a,--all-files{wide} | sub? str* | in=data h=agent +agent.spawn(gemini)
gemini mcp, gemini extensions, qwen mcp, qwen extensions | * -s,--scope,-t,--transport,-e,-H:str | sub? | +agent.configure(gemini)
gemini mcp list, gemini extensions list, qwen mcp list, qwen extensions list | * | str*
gemini mcp add, gemini mcp remove, qwen mcp add, qwen mcp remove, gemini extensions install, gemini extensions uninstall, gemini extensions update, gemini extensions enable, gemini extensions disable, gemini extensions link, gemini extensions new, qwen extensions install, qwen extensions uninstall, qwen extensions update, qwen extensions enable, qwen extensions disable, qwen extensions link, qwen extensions new | * -s,--scope,-t,--transport,-e,--env,-H,--header,--source,--path,--ref:str | str* | +agent.configure(gemini)
copilot | * -p,--prompt,-i,--interactive,--model,--allow-tool,--deny-tool,--allow-url,--deny-url,--available-tools,--excluded-tools,--agent,--log-level,--resume,--stream,--disable-mcp-server:str --additional-mcp-config:r --add-dir:R --log-dir:W --share:w --allow-all-tools,--allow-all-paths,--allow-all-urls,--allow-all,--yolo{force,+agent.mode(copilot)} --share-gist{+net.send(paste)} | sub? str* | h=agent +agent.spawn(copilot)
copilot help, copilot version | * | str*
copilot init, copilot mcp, copilot plugin, copilot login, copilot logout, copilot update | * | str* | +agent.configure(copilot) +infra.change(aws)
opencode | * -m,--model,-s,--session,-p,--prompt,--agent,--hostname,--port,--log-level:str -c,--continue | sub? str* | h=agent +agent.spawn(opencode)
opencode run | * -m,--model,-s,--session,--agent,--command,--format,--title,--attach,--variant:str -f,--file:r | str* | in=data h=agent +agent.spawn(opencode)
opencode models, opencode stats, opencode export, opencode session, opencode debug | * | str*
opencode serve, opencode web, opencode acp, opencode attach | * --cwd:cd | str* | +net.listen +agent.spawn(opencode)
opencode auth, opencode mcp, opencode agent, opencode upgrade, opencode uninstall, opencode import, opencode github, opencode pr, opencode plugin | * | str* | +agent.configure(opencode)
cursor-agent | * -p,--print -m,--model,--output-format,-H,--header,--api-key,-a,--resume,--mode,--sandbox:str --workspace:cd -f,--force,--yolo,--approve-mcps,--trust{force,+agent.mode(cursor)} -b,--background | sub? str* | h=agent +agent.spawn(cursor)
cursor-agent status, cursor-agent whoami, cursor-agent ls, cursor-agent models, cursor-agent about | * | str*
cursor-agent login, cursor-agent logout, cursor-agent update, cursor-agent upgrade, cursor-agent mcp, cursor-agent install-shell-integration, cursor-agent uninstall-shell-integration, cursor-agent rule, cursor-agent generate-rule | * | str* | +agent.configure(cursor)
aider | * -m,--message,--msg,--model,--weak-model,--editor-model,--edit-format,--map-tokens,--openai-api-key,--anthropic-api-key,--api-key,--set-env,--encoding,--chat-language,--commit-prompt,--reasoning-effort:str --openai-api-base:url -f,--message-file,--read,-c,--config,--env-file,--aiderignore,--model-settings-file:r --lint-cmd,--test-cmd,--editor,--notifications-command:sh --input-history-file,--chat-history-file,--llm-history-file,--analytics-log:w --load:r --yes,--yes-always,-y{force,+agent.mode(aider)} --auto-test,--test,--lint{+proc.code(project)} --no-verify-ssl --file:w --dry-run{dry} | w* | h=agent +agent.spawn(aider)
goose | * -dir,-table,-env,-certfile:str | sub? | single
goose session, goose s, goose run, goose r, goose project, goose projects, goose recipe, goose schedule, goose sched, goose web, goose acp, goose bench | * -t,--text,-n,--name,-r,--system,-q,--provider,--model,--max-turns,--with-builtin,--params,--profile:str -i,--instructions,--recipe:r --with-extension:sh --with-streamable-http-extension,--with-remote-extension:url -p,--path:str | str* | h=agent +agent.spawn(goose)
goose configure, goose mcp, goose update, goose term | * | str* | +agent.configure(goose)
goose info, goose completion | * | str*
amp | * -x,--execute? -m,--mode,--visibility,-l,--label,--log-level:str --settings-file,--mcp-config:r --log-file:w --dangerously-allow-all{force,+agent.mode(amp)} --stream-json | sub? str* | in=data h=agent +agent.spawn(amp)
amp threads, amp t | * | sub? str* | +agent.spawn(amp)
amp threads list, amp threads markdown, amp t list, amp tools list, amp usage | * | str* | +net.connect(vendor)
amp mcp, amp login, amp logout, amp permissions, amp tools, amp update, amp doctor, amp skill | * | str* | +agent.configure(amp)
cline, crush, q, kiro-cli, droid, auggie, plandex, pdx, devin, codebuff, kilocode, kilo, kimi, iflow, jules, warp-cli, interpreter, openhands, mentat, grok, rovodev, continue, cn, trae-cli, codebuddy, vibe, junie | * -p,--prompt,-m,--model,-c,-o,--output-format,--agent,-s,--session:str -f,--file,--instruction-file,--rules,--mcp-config:r --cwd,-w,--workspace-root:cd -y,--yes,--yolo,--force,--auto,--skip-permissions-unsafe,--trust-all-tools,-a,--dangerously-skip-permissions,--full-auto{force,+agent.mode(agent)} --no-interactive --print | sub? str* | in=data h=agent +agent.spawn(agent)
crush logs, crush models, crush dirs, crush schema, q doctor, q diagnostic, q version, q whoami, q issue, kiro-cli doctor, kiro-cli diagnostic, kiro-cli version, kiro-cli whoami, kiro-cli issue, auggie session list, plandex plans, plandex ls, plandex log, plandex current, plandex context, plandex diff, plandex convo, plandex summary, plandex status, plandex branches, plandex models, pdx plans, pdx ls, pdx log, pdx current, pdx context, pdx diff, pdx convo, pdx summary, pdx status, pdx branches, pdx models | * | str*
crush update-providers, crush login, q mcp, q settings, q login, q logout, q integrations, q agent, q theme, q install, q update, q profile, q user, q setup, kiro-cli mcp, kiro-cli settings, kiro-cli login, kiro-cli logout, kiro-cli integrations, kiro-cli agent, kiro-cli theme, kiro-cli install, kiro-cli update, kiro-cli profile, kiro-cli user, kiro-cli setup, auggie mcp, auggie login, auggie logout, auggie token, auggie upgrade, droid mcp, cline config, cline auth, plandex set-model, plandex set-auto, plandex set-config, plandex sign-in, pdx set-model, pdx set-auto, pdx set-config, pdx sign-in, cn login, cn config, cn mcp, kilocode login, kilocode config, kilocode mcp | * | str* | +agent.configure(agent)
llm | * -m,--model,-s,--system,-t,--template,-p,--param,-o,--option,--cid,-q,--query,-x,--schema,--key,-T,--tool:str -a,--attachment,-f,--fragment,--schema-multi:r --functions:code:python --at:str -d,--database:w --save:str | sub? str* | in=data +net.send(vendor) out=network
llm models, llm logs, llm templates, llm aliases, llm plugins, llm schemas, llm fragments, llm similar, llm collections, llm tools, llm openai | * -n,-m,-q,-c,-r:str | str* | out=network
llm keys, llm install, llm uninstall, llm embed, llm embed-multi, llm embed-models, llm jsonify, llm chat | * --files:str -i,--input:r | str* | +net.send(vendor) +secret.use(llm) +pkg.install(pypi)
llm prompt | * -m,--model,-s,--system,-t,--template,-o,--option:str -a,--attachment,-f,--fragment:r | str* | in=data +net.send(vendor) out=network
ollama | * | sub
ollama list, ollama ls, ollama ps, ollama show, ollama help | * | str* | out=meta
ollama run | * --format,--keepalive:str | str str* | in=data +net.connect(registry)
ollama pull | * | str | +pkg.install(ollama)/global
ollama push | * | str | +pkg.publish(ollama)
ollama create, ollama cp | * -f,--file:r -q,--quantize:str | str* | +fs.write(home)
ollama rm, ollama stop | * | str+ | +fs.delete(home)
ollama serve, llama-server, vllm, llamafile, local-ai, litellm | * -m,--model,--mmproj,-c,--config:r --host,--port:str | str* | +net.listen
ollama signin, ollama signout, ollama launch | * | str* | +agent.configure(ollama) +secret.use(ollama)
lms | * | sub
lms ls, lms ps, lms status, lms log, lms version | * | str*
lms load, lms unload, lms server, lms daemon, lms chat, lms runtime | * | str* | +net.listen
lms get, lms clone | * | str* | +pkg.install(lms)/global
lms push, lms login, lms create, lms dev, lms import | * | str* | +pkg.publish(lms) +net.send(vendor)
llama-cli, whisper-cli, mlx_lm.generate | * -p,--prompt,-n,-t,-c:str -m,--model,-f,--file:r | str* r?
huggingface-cli, hf | * | sub
huggingface-cli repo, huggingface-cli repos, huggingface-cli repo-files, huggingface-cli lfs-enable-largefiles, huggingface-cli cache, huggingface-cli auth, huggingface-cli jobs, huggingface-cli models, huggingface-cli datasets, huggingface-cli spaces, hf repo, hf repos, hf repo-files, hf lfs-enable-largefiles, hf cache, hf auth, hf jobs, hf models, hf datasets, hf spaces | * | sub? str* | h=cloud
huggingface-cli env, huggingface-cli version, huggingface-cli whoami, huggingface-cli scan-cache, huggingface-cli auth whoami, huggingface-cli auth list, huggingface-cli cache ls, huggingface-cli cache scan, hf env, hf version, hf whoami, hf scan-cache, hf auth whoami, hf auth list, hf cache ls, hf cache scan | * | str* | +infra.read(huggingface)
huggingface-cli download, hf download | * --local-dir,--cache-dir:W --repo-type,--revision,--include,--exclude,--token:str | str* | +pkg.install(huggingface)
huggingface-cli upload, huggingface-cli upload-large-folder, hf upload, hf upload-large-folder | * --repo-type,--revision,--include,--exclude,--commit-message,--token:str --private | str R? str? | +pkg.publish(huggingface) +net.send(huggingface) out=meta
huggingface-cli login, huggingface-cli logout, huggingface-cli auth login, huggingface-cli auth logout, huggingface-cli auth switch, hf login, hf logout, hf auth login, hf auth logout, hf auth switch | * --token:str | str* | +secret.use(huggingface)
huggingface-cli delete-cache, huggingface-cli cache rm, huggingface-cli cache prune, huggingface-cli cache delete, hf delete-cache, hf cache rm, hf cache prune, hf cache delete | * -y{force} | str* | +fs.delete(home)
hf jobs run, hf jobs uv | * -s,--secrets,-e,--env,--flavor,--timeout:str --secrets-file,--env-file:r | str* | +infra.change(huggingface)/remote +unknown
openai, anthropic, sgpt, mods, fabric, fabric-ai, chatgpt, aichat, tgpt, gpt, claude-chat | * -m,--model,-p,--pattern,-r,--role,-s,--session,--api,-t,--temperature:str -f,--file,-a,--attachment:r -o,--output:w -e,--execute,--shell{+unknown} | str* | in=data +net.send(vendor) out=network
promptfoo, langchain, langgraph, deepeval, inspect, langfuse, langsmith, ragas, braintrust, dspy | * -c,--config,--env-file,--env-path:r -o,--output,--log-dir:w | sub? str* | +proc.code(project) +net.send(vendor)
promptfoo view, langgraph dev, langgraph up | * -p,--port:str | str* | +net.listen +proc.code(project)
promptfoo share, langgraph deploy | * | str* | +net.send(vendor) +deploy.release(langgraph)
mcp-inspector, fastmcp, mcphost, mcp-proxy, mcpo, supergateway, mcp-remote | * -e,--env,--transport,--port:str --config:r --stdio:sh | sub? str* | +net.listen +unknown
mcp, fastmcp dev, fastmcp run, fastmcp install, fastmcp inspect, fastmcp list, fastmcp version | * | str* | +agent.configure(mcp) +proc.code(project) +net.listen
smithery, mcpm, mcp-get, skills, add-mcp, claude-code-router, ccr, specify, rulesync, ruler, openskills, ccstatusline, claude-flow, happy, vibe-kanban, claude-squad, conductor | * | str* | +agent.configure(agent) +agent.spawn(agent)
ccusage, repomix, gitingest, code2prompt, files-to-prompt, yek | * -o,--output,--output-file:w -c,--config,--include-files:r -i,--include,-e,--exclude,--ignore,-t,--template,--style,--remote,--since,--until:str | R* | out=content
# Sallyport: what only looks has no effect; everything else changes the guard.
sallyport | * | sub? str* | +agent.configure(sallyport)/guard
sallyport policy | * | sub? | +agent.configure(sallyport)/guard
sallyport explain, sallyport check, sallyport tour, sallyport log, sallyport session, sallyport verify, sallyport doctor, sallyport compile, sallyport help, sallyport version | * -o,--output:w --policy,-f,--file:r | str*
sallyport scan | * --show-values{+secret.use(sallyport)/discloses} -o,--output,--write-baseline:w --baseline:r --cache:W --yes{+fs.write(workspace)} --format,--fail-on,--reason,--until,--tier:str | sub? str*
sallyport scan install-pre-commit | * |  | +vcs.config/hook
sallyport review | * --baseline:r --write-baseline:w --base,--format,--fail-on,--reason,--until:str | r*
sallyport init | * --dry-run{dry} --tier,--format:str --output:w | str* | +agent.configure(sallyport)/guard
sallyport mcp | * | sub? str* | +agent.configure(sallyport)/guard
sallyport agents, sallyport mcp list, sallyport mcp chains, sallyport mcp matrix | * | str*
sallyport mcp inspect | * | r*
sallyport mcp audit | * | str* | +net.connect(registry)
sallyport redact | * --session,--personal,--to,--allow:str --restore{+secret.use(sallyport)/discloses} --forget{+agent.configure(sallyport)/guard} --in-place{+fs.write(workspace)} | r*
sallyport verify-install | --canary{+agent.spawn(claude-code)} --fresh-home --json --scope:str --root:R --client:r | str*
sallyport daemon | * | sub? str* | +agent.configure(sallyport)/guard
sallyport daemon status, sallyport daemon logs | * -n,--lines,--state:str | str*
sallyport policy check, sallyport policy explain, sallyport policy test, sallyport policy diff, sallyport policy lint, sallyport policy schema | * -o,--output:w | r* | out=content
`,
};
