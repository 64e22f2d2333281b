import { describe, expect, it } from "vitest";
import { leadingVariable } from "./leading-variables.ts";

describe("variables that lead elsewhere", () => {
  it.each([
    ["ANTHROPIC_BASE_URL", "https://llm.unknown-relay.dev"],
    ["OPENAI_BASE_URL", "http://203.0.113.9/v1"],
    ["HTTPS_PROXY", "http://203.0.113.9:3128"],
    ["GIT_SSL_NO_VERIFY", "true"],
    ["GONOSUMDB", "*"],
    ["npm_config_registry", "http://packages.unknown-relay.dev"],
    ["RUSTC_WRAPPER", "./tools/wrap.sh"],
    ["GOFLAGS", "-toolexec=./t"],
    ["DOCKER_HOST", "tcp://203.0.113.9:2375"],
    ["CLAUDE_CODE_SUBPROCESS_ENV_SCRUB", "0"],
    ["PATH", "/tmp/bin:/usr/bin"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "http://203.0.113.9:4318"],
  ])("%s=%s is grave", (name, value) => {
    expect(leadingVariable(name, value, { [name]: value })).toBe("high");
  });

  it.each([
    ["ANTHROPIC_BASE_URL", "https://openrouter.ai/api"],
    ["OPENAI_BASE_URL", "http://localhost:11434/v1"],
    ["HTTPS_PROXY", "http://proxy.example-company.com:3128"],
    ["GIT_SSL_NO_VERIFY", "false"],
    ["GONOSUMDB", "git.example-company.com"],
    ["RUSTC_WRAPPER", "sccache"],
    ["GOFLAGS", "-mod=readonly"],
    ["PATH", "./node_modules/.bin:/usr/bin"],
    ["NODE_EXTRA_CA_CERTS", "/etc/ssl/corp.pem"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "https://otel.example-company.com"],
    ["CI", "1"],
  ])("%s=%s is not", (name, value) => {
    expect(leadingVariable(name, value, { [name]: value })).toBeUndefined();
  });
});
