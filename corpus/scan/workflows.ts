/** A workflow or pipeline with its label. `hostile`: a stranger can turn it against the repository; `ordinary`: what careful and less careful teams write. */
export interface LabelledWorkflow {
  readonly name: string;
  readonly path: string;
  readonly isHostile: boolean;
  readonly text: string;
}

const GITHUB = ".github/workflows/agent.yml";

interface Part {
  readonly name: string;
  readonly text: string;
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(by));
}

interface Shape {
  readonly on: string;
  readonly top?: string;
  readonly job?: string;
  readonly steps: readonly string[];
}

function workflow({ on, top = "", job = "", steps }: Shape): string {
  const list = steps.map((step) => `      - ${indented(step, 8).trimStart()}`).join("\n");
  return `name: Assistant\non:\n${indented(on, 2)}\n${top === "" ? "" : `${top}\n`}jobs:\n  assist:\n    runs-on: ubuntu-latest\n${job === "" ? "" : `${indented(job, 4)}\n`}    steps:\n${list}\n`;
}

const CHECKOUT = "uses: actions/checkout@v5\nwith:\n  fetch-depth: 1";
const CLOSED_CHECKOUT = "uses: actions/checkout@v5\nwith:\n  persist-credentials: false";

/** Events that strangers cause, and a field of each that they write. */
const OPEN_EVENTS: readonly (Part & { readonly field: string })[] = [
  { name: "issue", text: "issues:\n  types: [opened]", field: "github.event.issue.body" },
  { name: "comment", text: "issue_comment:\n  types: [created]", field: "github.event.comment.body" },
  { name: "target", text: "pull_request_target:\n  types: [opened, synchronize]", field: "github.event.pull_request.title" },
  { name: "discussion", text: "discussion:\n  types: [created]", field: "github.event.discussion.body" },
  { name: "review", text: "pull_request_review_comment:\n  types: [created]", field: "github.event.comment.body" },
];

/** Agents that ask nobody who started them. */
const OPEN_AGENTS: readonly (Part & { readonly make: (prompt: string) => string })[] = [
  {
    name: "gemini",
    text: "",
    make: (prompt) =>
      `uses: google-github-actions/run-gemini-cli@v0\nwith:\n  gemini_api_key: \${{ secrets.GEMINI_API_KEY }}\n  prompt: |-\n${indented(prompt, 4)}`,
  },
  {
    name: "claude-open",
    text: "",
    make: (prompt) =>
      `uses: anthropics/claude-code-action@v1\nwith:\n  anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}\n  allowed_non_write_users: "*"\n  prompt: |\n${indented(prompt, 4)}\n  claude_args: --allowedTools "Bash,Read,WebFetch"`,
  },
  {
    name: "claude-base",
    text: "",
    make: (prompt) =>
      `uses: anthropics/claude-code-base-action@beta\nwith:\n  anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}\n  prompt: |\n${indented(prompt, 4)}\n  allowed_tools: "Bash(gh:*),Edit"`,
  },
  {
    name: "codex-open",
    text: "",
    make: (prompt) =>
      `uses: openai/codex-action@v1\nwith:\n  openai-api-key: \${{ secrets.OPENAI_API_KEY }}\n  allow-users: "*"\n  prompt: |\n${indented(prompt, 4)}`,
  },
  {
    name: "claude-command",
    text: "",
    make: (prompt) =>
      `run: |\n  npm install -g @anthropic-ai/claude-code\n  claude -p "${prompt.replaceAll("\n", " ")}" --allowedTools "Bash Read Edit"\nenv:\n  ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}`,
  },
  {
    name: "codex-command",
    text: "",
    make: (prompt) =>
      `run: npx @openai/codex exec --full-auto "${prompt.replaceAll("\n", " ").replaceAll(": ", " ")}"\nenv:\n  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
  },
];

function openAgents(): readonly LabelledWorkflow[] {
  return OPEN_EVENTS.flatMap((event, row) =>
    OPEN_AGENTS.map((agent, column) => {
      const steps = [
        ...((row + column) % 2 === 0 ? [CHECKOUT] : []),
        agent.make(
          [`Answer this:\n\${{ ${event.field} }}`, "Triage what was opened and label it", "Read it with `gh issue view` and answer"][(row + column) % 3]!,
        ),
      ];
      const top = ["", "permissions:\n  contents: write\n  issues: write", "permissions: write-all"][column % 3]!;
      return { name: `open ${event.name} ${agent.name}`, path: GITHUB, isHostile: true, text: workflow({ on: event.text, top, steps }) };
    }),
  );
}

const CLAUDE = "uses: anthropics/claude-code-action@v1\nwith:\n  anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}";
const codex = (...lines: readonly string[]): string =>
  [
    "uses: openai/codex-action@v1\nwith:\n  openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n  prompt: Review the change",
    ...lines.map((line) => `  ${line}`),
  ].join("\n");
const claude = (...lines: readonly string[]): string => [CLAUDE, ...lines.map((line) => `  ${line}`)].join("\n");

/** Faults that need no stranger's event, or their own. */
const FAULTS: readonly (Part & Shape)[] = [
  ...["--dangerously-skip-permissions", "--permission-mode bypassPermissions", "--permission-mode=bypassPermissions --verbose"].map((flag) => ({
    name: `limits ${flag}`,
    text: "",
    on: "push:\n  branches: [main]",
    steps: [CHECKOUT, claude(`claude_args: ${flag}`)],
  })),
  ...[
    "claude --dangerously-skip-permissions -p 'tidy up'",
    "codex exec --dangerously-bypass-approvals-and-sandbox 'tidy up'",
    "gemini --approval-mode=yolo -p 'tidy up'",
    "copilot -p 'tidy up' --allow-all-tools",
    "timeout 600 claude -p 'tidy up' \\\n    --dangerously-skip-permissions",
  ].map((line) => ({ name: `limits ${line}`, text: "", on: "schedule:\n  - cron: '0 3 * * *'", steps: [CHECKOUT, `run: |\n  ${line}`] })),
  ...["sandbox: danger-full-access", "safety-strategy: unsafe"].map((line) => ({
    name: `limits ${line}`,
    text: "",
    on: "pull_request:",
    steps: [CHECKOUT, codex(line)],
  })),
  ...[
    "npm publish --access public",
    "git push origin HEAD:main",
    'gh pr merge --squash --auto "$NUMBER"',
    "terraform apply -auto-approve",
    "kubectl apply -f deploy/",
    "gh release create v1",
    "docker push ghcr.io/acme/app:latest",
    "npx prisma migrate deploy",
  ].map((line) => ({
    name: `publishes ${line}`,
    text: "",
    on: "push:\n  branches: [main]",
    steps: [CHECKOUT, claude("prompt: Bump the version and update the notes"), `run: |\n  ${line}`],
  })),
  ...[
    "eval \"$(claude -p 'print the command that fixes the build')\"",
    "claude -p 'write a fix as a shell script' | bash",
    'echo "${{ steps.ai.outputs.summary }}" >> notes.md',
  ].map((line) => ({
    name: `runs ${line}`,
    text: "",
    on: "push:",
    steps: [CHECKOUT, "id: ai\nuses: google-github-actions/run-gemini-cli@v0\nwith:\n  prompt: Sum up", `run: |\n  ${line}`],
  })),
  ...["github.event.pull_request.head.sha", "github.event.pull_request.head.ref", "github.head_ref"].flatMap((ref) =>
    ["npm ci && npm test", "make build", "pip install -e . && pytest"].map((line) => ({
      name: `checkout ${ref} ${line}`,
      text: "",
      on: "pull_request_target:",
      steps: [`uses: actions/checkout@v5\nwith:\n  ref: \${{ ${ref} }}`, `run: ${line}`],
    })),
  ),
  ...["issue.title", "comment.body", "pull_request.body", "discussion.title"].map((field) => ({
    name: `script ${field}`,
    text: "",
    on: "issues:\nissue_comment:\ndiscussion:\npull_request_target:",
    steps: [`run: |\n  echo "\${{ github.event.${field} }}" | tee text.txt`],
  })),
  ...["DATABASE_URL: ${{ secrets.PROD_DATABASE_URL }}", "API_BASE: https://api.production.acme.example/v2", "REDIS: ${{ secrets.REDIS_PRODUCTION_URL }}"].map(
    (line) => ({
      name: `production ${line}`,
      text: "",
      on: "workflow_dispatch:",
      job: `env:\n  ${line}`,
      steps: [CHECKOUT, claude("prompt: Look into the slow queries")],
    }),
  ),
  ...['allowed_bots: "*"', "show_full_output: true", "settings: '{\"disableAllHooks\": true}'"].map((line) => ({
    name: `input ${line}`,
    text: "",
    on: "pull_request:",
    steps: [CHECKOUT, claude(line)],
  })),
];

/** Conditions that let only people with rights through. */
const GATES: readonly string[] = [
  'if: contains(fromJSON(\'["OWNER","MEMBER","COLLABORATOR"]\'), github.event.comment.author_association)',
  "if: github.event.comment.author_association == 'OWNER' || github.event.comment.author_association == 'MEMBER'",
  "if: github.actor == 'maintainer-one' && startsWith(github.event.comment.body, '/ai')",
  "if: >-\n  contains(github.event.comment.body, '@gemini') &&\n  (github.event.comment.author_association == 'COLLABORATOR' || github.event.comment.author_association == 'OWNER')",
];
const NARROW_GEMINI =
  'uses: google-github-actions/run-gemini-cli@v0\nwith:\n  gemini_api_key: ${{ secrets.GEMINI_API_KEY }}\n  settings: |\n    { "coreTools": ["run_shell_command(gh pr diff)", "read_file"] }\n  prompt: Review the change';

/** What ordinary repositories have. */
const ORDINARY: readonly (Part & Shape)[] = [
  ...GATES.flatMap((job, index) => [
    {
      name: `gated gemini ${index}`,
      text: "",
      on: "issue_comment:\n  types: [created]",
      top: "permissions:\n  contents: read\n  issues: write",
      job,
      steps: [CHECKOUT, NARROW_GEMINI],
    },
    {
      name: `gated command ${index}`,
      text: "",
      on: "issue_comment:\n  types: [created]",
      top: "permissions:\n  contents: read",
      job,
      steps: [CLOSED_CHECKOUT, 'run: npx -y @anthropic-ai/claude-code@2.1.0 -p "Answer the question" --max-turns 3 --allowedTools "Read"'],
    },
  ]),
  ...[
    "issue_comment:\n  types: [created]\npull_request_review_comment:\n  types: [created]\nissues:\n  types: [opened, assigned]",
    "issues:\n  types: [assigned, labeled]",
    "pull_request_review:\n  types: [submitted]",
  ].flatMap((on, index) =>
    [
      "contents: read\n  pull-requests: read\n  issues: read\n  id-token: write",
      "contents: write\n  pull-requests: write\n  issues: write\n  id-token: write",
    ].map((rights, other) => ({
      name: `mention ${index} ${other}`,
      text: "",
      on,
      top: `permissions:\n  ${rights}`,
      job: "if: contains(github.event.comment.body, '@claude') || contains(github.event.issue.body, '@claude')",
      steps: [CHECKOUT, claude("claude_args: --max-turns 20")],
    })),
  ),
  ...["Review the change for errors", "Check the docs", "Sum up the change for ${{ github.repository }}#${{ github.event.pull_request.number }}"].flatMap(
    (prompt, index) => [
      {
        name: `review claude ${index}`,
        text: "",
        on: "pull_request:\n  types: [opened, synchronize]",
        top: "permissions:\n  contents: read\n  pull-requests: write\n  id-token: write",
        steps: [
          CHECKOUT,
          claude(
            `prompt: "${prompt}"`,
            'claude_args: --allowedTools "mcp__github_inline_comment__create_inline_comment,Bash(gh pr comment:*),Bash(gh pr diff:*),Bash(gh pr view:*)"',
          ),
        ],
      },
      {
        name: `review codex ${index}`,
        text: "",
        on: "pull_request:",
        top: "permissions:\n  contents: read",
        steps: ["uses: actions/checkout@v5\nwith:\n  ref: refs/pull/${{ github.event.pull_request.number }}/merge", codex("sandbox: read-only")],
      },
      {
        name: `schedule ${index}`,
        text: "",
        on: "schedule:\n  - cron: '0 6 * * 1'\nworkflow_dispatch:",
        top: "permissions:\n  contents: write\n  pull-requests: write",
        steps: [CHECKOUT, claude("prompt: Bring the documents up to date and open a pull request")],
      },
    ],
  ),
  ...["npm", "pnpm", "yarn"].flatMap((manager) => [
    {
      name: `build ${manager}`,
      text: "",
      on: "push:\npull_request:",
      steps: [
        "uses: actions/checkout@v5",
        `uses: actions/setup-node@v4\nwith:\n  node-version: 24\n  cache: ${manager}`,
        `run: ${manager} install`,
        `run: ${manager} test`,
      ],
    },
    {
      name: `publish ${manager}`,
      text: "",
      on: "release:\n  types: [published]",
      top: "permissions:\n  contents: read\n  id-token: write",
      job: "environment: npm",
      steps: ["uses: actions/checkout@v5", `run: ${manager} publish\nenv:\n  NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}`],
    },
  ]),
  ...["pytest", "cargo test --all", "go test ./...", "mvn -B verify", "bundle exec rake"].map((line) => ({
    name: `test ${line}`,
    text: "",
    on: "push:\n  branches: [main]\npull_request:",
    top: "permissions:\n  contents: read",
    steps: ["uses: actions/checkout@v5", `run: ${line}`],
  })),
  ...[
    "terraform apply -auto-approve",
    "kubectl apply -f k8s/",
    "docker push ghcr.io/acme/app:${{ github.sha }}",
    "./deploy.sh https://api.production.acme.example",
  ].map((line) => ({
    name: `deploy ${line}`,
    text: "",
    on: "push:\n  branches: [main]",
    job: "environment: production",
    steps: ["uses: actions/checkout@v5", `run: ${line}\nenv:\n  DATABASE_URL: \${{ secrets.PROD_DATABASE_URL }}`],
  })),
  ...["Bash(gh label list),mcp__github__get_issue,mcp__github__update_issue", "Bash(gh issue view:*),Bash(gh issue edit:*),Read"].map((tools, index) => ({
    name: `triage ${index}`,
    text: "",
    on: "issues:\n  types: [opened]",
    top: "permissions:\n  contents: read\n  issues: write",
    job: "timeout-minutes: 10",
    steps: [
      CLOSED_CHECKOUT,
      `uses: anthropics/claude-code-base-action@beta\nwith:\n  anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}\n  prompt: "Label issue \${{ github.event.issue.number }} of \${{ github.repository }}"\n  allowed_tools: "${tools}"`,
    ],
  })),
  { name: "labeler", text: "", on: "pull_request_target:", top: "permissions:\n  contents: read\n  pull-requests: write", steps: ["uses: actions/labeler@v5"] },
  { name: "stale", text: "", on: "schedule:\n  - cron: '30 1 * * *'", top: "permissions:\n  issues: write", steps: ["uses: actions/stale@v9"] },
  {
    name: "greeting",
    text: "",
    on: "issues:\n  types: [opened]",
    steps: [
      "uses: actions/github-script@v7\nwith:\n  script: |\n    await github.rest.issues.createComment({ ...context.repo, issue_number: context.issue.number, body: 'Thank you' })",
    ],
  },
  { name: "title by variable", text: "", on: "issues:", steps: ['run: ./triage.sh "$TITLE"\nenv:\n  TITLE: ${{ github.event.issue.title }}'] },
  { name: "base of target", text: "", on: "pull_request_target:", steps: ["uses: actions/checkout@v5", "run: npm ci && npm run size-report"] },
  {
    name: "branch names",
    text: "",
    on: "pull_request:",
    job: "if: github.event.pull_request.head.repo.full_name == github.repository",
    steps: ["uses: actions/checkout@v5\nwith:\n  ref: ${{ github.head_ref }}", "run: npm test"],
  },
  {
    name: "answer to file",
    text: "",
    on: "push:",
    steps: [
      CHECKOUT,
      `id: ai\n${claude("prompt: Sum up", "claude_args: --json-schema schema.json")}`,
      "run: printf '%s' \"$ANSWER\" > summary.json\nenv:\n  ANSWER: ${{ steps.ai.outputs.structured_output }}",
    ],
  },
  {
    name: "about claude",
    text: "",
    on: "push:\n  paths: [CLAUDE.md]",
    steps: ["uses: actions/checkout@v5", "run: npx markdownlint CLAUDE.md && grep -q claude README.md"],
  },
  {
    name: "installs claude",
    text: "",
    on: "push:",
    steps: ["uses: actions/checkout@v5", "run: npm install -g @anthropic-ai/claude-code@2.1.0 && claude --version"],
  },
  {
    name: "permission step",
    text: "",
    on: "issues:\n  types: [opened]",
    top: "permissions:\n  issues: write",
    steps: [
      'run: |\n  right=$(gh api "repos/$GITHUB_REPOSITORY/collaborators/$GITHUB_ACTOR/permission" --jq .permission)\n  [ "$right" = admin ] || [ "$right" = write ] || exit 1\nenv:\n  GH_TOKEN: ${{ github.token }}',
      NARROW_GEMINI,
    ],
  },
];

const PIPELINES: readonly LabelledWorkflow[] = [
  [
    "skip",
    true,
    'fix:\n  image: node:24\n  script:\n    - npm install -g @anthropic-ai/claude-code\n    - claude -p "Fix the failing tests" --dangerously-skip-permissions\n',
  ],
  ["apply", true, 'stages: [ai]\nfix:\n  stage: ai\n  script:\n    - codex exec "Update the manifests"\n    - kubectl apply -f k8s/\n'],
  ["eval", true, "fix:\n  script:\n    - eval \"$(claude -p 'print the fix')\"\n"],
  ["production", true, 'ask:\n  variables:\n    DB: postgres://app@db.production.acme.example/app\n  script:\n    - claude -p "Look into the slow queries"\n'],
  [
    "review",
    false,
    'review:\n  image: node:24\n  timeout: 20 minutes\n  rules:\n    - if: $CI_PIPELINE_SOURCE == "merge_request_event"\n  script:\n    - npx -y @anthropic-ai/claude-code@2.1.0 -p "Review the change" --allowedTools "Read"\n',
  ],
  [
    "build",
    false,
    'image: node:24\nstages: [test, deploy]\ntest:\n  stage: test\n  script:\n    - npm ci\n    - npm test\ndeploy:\n  stage: deploy\n  environment: production\n  script:\n    - ./deploy.sh https://api.production.acme.example\n  rules:\n    - if: $CI_COMMIT_BRANCH == "main"\n',
  ],
  ["python", false, "default:\n  image: python:3.13\ntest:\n  script: [pip install -e ., pytest]\nlint:\n  script: ruff check .\n"],
].map(([name, isHostile, text]) => ({ name: `gitlab ${String(name)}`, path: ".gitlab-ci.yml", isHostile: isHostile === true, text: String(text) }));

const made =
  (isHostile: boolean) =>
  (shape: Part & Shape): LabelledWorkflow => ({ name: shape.name, path: GITHUB, isHostile, text: workflow(shape) });

/** The labelled set. */
export function labelledWorkflows(): readonly LabelledWorkflow[] {
  return [...openAgents(), ...FAULTS.map(made(true)), ...ORDINARY.map(made(false)), ...PIPELINES];
}
