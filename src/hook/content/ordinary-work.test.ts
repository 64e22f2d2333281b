import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ContentHome } from "./fixtures/content-world.ts";
import { ORDINARY_COMMANDS, ORDINARY_FILES, ORDINARY_OUTPUTS, ORDINARY_PROMPTS } from "./fixtures/ordinary-work.ts";

let home: ContentHome;
beforeEach(() => {
  home = new ContentHome({ GITHUB_TOKEN: ["gh", "s_", "x7Kq2mW9pLz4Rt8Vb3Nc6Yd1Fg5Hj0SaQeUo"].join("") });
  // As on a developer's machine, where some secrets are known: ones of development, too.
  home.write(
    ".env",
    "DATABASE_URL=postgres://postgres:postgres@localhost:5432/app\nDATABASE_PASSWORD=postgres\nJWT_SECRET=dev-secret\nAPI_KEY=test-api-key\nSESSION_SECRET=change-me-please-1234\nPORT=3000\n",
  );
  home.bash("git status");
});
afterEach(() => {
  home.remove();
});

describe("ordinary work goes on unasked, unreplaced and unlabelled", () => {
  it.each(Object.entries(ORDINARY_FILES))("reading and writing %s", (path, text) => {
    const said = home.reads(home.write(path, text));
    expect([said.output, said.context, home.labels()]).toEqual([undefined, "", []]);
    expect(home.run("PreToolUse", { tool_name: "Write", tool_input: { file_path: `${home.project}/notes/copy.txt`, content: text } }).verdict).toBe("allow");
  });

  it.each(ORDINARY_OUTPUTS)("what %s prints", (command, output) => {
    const said = home.ran(command, output);
    expect([said.output, said.context, home.labels().filter((label) => label.includes("secret") || label.includes("regulated"))]).toEqual([undefined, "", []]);
  });

  it.each(ORDINARY_COMMANDS)("running %s", (command) => {
    const { reason } = home.bash(command);
    expect(reason).not.toMatch(/pa-(?:send-secrets|hand|post|write-secret)/);
    expect(home.events().at(-1)!.found).toBeUndefined();
  });

  it.each(ORDINARY_PROMPTS)("being asked: %s", (text) => {
    expect(home.run("UserPromptSubmit", { prompt: text }).verdict).toBe("none");
  });
});
