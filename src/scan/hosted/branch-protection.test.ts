import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubRepository, hostedProtection } from "./branch-protection.ts";

const ADDRESS = "https://github.com/acme/shop.git";
const REPOSITORY = { default_branch: "main" };
const NOT_PROTECTED = { error: "gh: Branch not protected (HTTP 404)" };
const NOT_FOUND = { error: "gh: Not Found (HTTP 404)" };
const GOOD = {
  required_pull_request_reviews: { required_approving_review_count: 1, require_code_owner_reviews: true },
  enforce_admins: { enabled: true },
  allow_force_pushes: { enabled: false },
};

let folder = "";
let root = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sallyport-hosted-"));
  root = join(folder, "repository");
  mkdirSync(join(root, ".github"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program in GitHub's place, which answers by the last part of the path and writes down how it was called. */
function standIn(where: string, answers: { readonly repository?: unknown; readonly protection?: unknown; readonly rules?: unknown }): void {
  mkdirSync(where, { recursive: true });
  const file = join(where, "gh");
  writeFileSync(
    file,
    `#!${process.execPath}
const { appendFileSync } = require("node:fs");
const answers = ${JSON.stringify(answers)};
const path = process.argv.at(-1);
appendFileSync(${JSON.stringify(join(folder, "calls"))}, JSON.stringify([process.cwd(), ...process.argv.slice(2)]) + "\\n");
const answer = path.endsWith("/protection") ? answers.protection : path.includes("/rules/") ? answers.rules : answers.repository;
if (typeof answer?.error === "string") { console.error(answer.error); process.exit(1); }
process.stdout.write(typeof answer === "string" ? answer : JSON.stringify(answer));
`,
  );
  chmodSync(file, 0o755);
}

const asked = (address = ADDRESS, path = join(folder, "bin")) => hostedProtection({ root, repository: address, environment: { PATH: path, HOME: folder } });

async function messages(answers: Parameters<typeof standIn>[1]): Promise<readonly string[]> {
  standIn(join(folder, "bin"), { repository: REPOSITORY, rules: [], ...answers });
  const report = await asked();
  return [...report!.findings.map(({ message }) => message), ...report!.skipped.map(({ why }) => why)];
}

describe("the protection of the default branch, as its host says (P15, X1)", () => {
  it("asks nothing but reads, outside of the repository", async () => {
    expect(await messages({ protection: GOOD })).toEqual([]);
    const calls = readFileSync(join(folder, "calls"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as string[]);
    expect(calls).toHaveLength(3);
    for (const [cwd, ...args] of calls) {
      expect(cwd!.startsWith(root)).toBe(false);
      expect(args.slice(0, 5)).toEqual(["api", "--method", "GET", "--hostname", "github.com"]);
    }
  });

  it("finds a branch that is not protected, by neither way", async () => {
    expect(await messages({ protection: NOT_PROTECTED })).toEqual(["`main` is not protected"]);
    expect(await messages({ protection: NOT_PROTECTED, rules: [{ type: "deletion" }] })).toEqual(["`main` needs no review"]);
  });

  it("takes a ruleset for a protection, also where the protection may not be read", async () => {
    const rules = [{ type: "pull_request", parameters: { required_approving_review_count: 1, require_code_owner_review: false } }];
    expect(await messages({ protection: NOT_PROTECTED, rules })).toEqual([]);
    expect(await messages({ protection: NOT_FOUND, rules })).toEqual([]);
  });

  it("finds what is weak", async () => {
    writeFileSync(join(root, ".github/CODEOWNERS"), "* @acme/core\n");
    expect(
      await messages({
        protection: {
          required_pull_request_reviews: { required_approving_review_count: 0, require_code_owner_reviews: false },
          enforce_admins: { enabled: false },
          allow_force_pushes: { enabled: true },
        },
      }),
    ).toEqual([
      "`main` needs no approval",
      "`main` needs no review by code owners, so CODEOWNERS binds nobody",
      "history of `main` can be rewritten",
      "the protection of `main` does not hold for administrators",
    ]);
  });

  it("says what it could not look at", async () => {
    expect(await messages({ protection: NOT_FOUND })).toEqual([expect.stringMatching(/may not read the protection of `main`/)]);
    expect(await messages({ protection: GOOD, repository: { error: "To get started with GitHub CLI, please run:  gh auth login" } })).toEqual([
      expect.stringMatching(/not looked at: .*gh auth login/),
    ]);
    expect((await asked(ADDRESS, join(folder, "empty")))!.skipped).toEqual([
      { path: "github.com/acme/shop", why: expect.stringMatching(/`gh` is not installed/) },
    ]);
  });

  it("takes no harm from answers of any form", async () => {
    const odd = ["", "[", "null", "[]", "7", '"x"', '{"default_branch":7}', '{"default_branch":"../../x"}', `{"default_branch":"${"x".repeat(5000)}"}`];
    for (const repository of odd) expect(await messages({ repository, protection: "{}", rules: "{}" })).toEqual(expect.any(Array));
    for (const other of ["", "null", "[null,7,{}]", '{"required_pull_request_reviews":[],"enforce_admins":7,"allow_force_pushes":null}'])
      expect(await messages({ protection: other, rules: other })).toEqual(expect.any(Array));
  });

  it("calls nothing unprotected that it has not understood", async () => {
    for (const protection of ["null", "[]", "7"]) expect(await messages({ protection })).toEqual([expect.stringMatching(/cannot be understood/)]);
  });

  it("runs no program of the repository", async () => {
    standIn(join(root, "bin"), { repository: REPOSITORY, protection: NOT_PROTECTED, rules: [] });
    for (const path of [join(root, "bin"), "bin", ".", ""]) expect((await asked(ADDRESS, path))!.findings).toEqual([]);
    expect(existsSync(join(folder, "calls"))).toBe(false);
  });

  it.each([
    ["https://github.com/acme/shop.git", "github.com acme shop"],
    ["https://user@github.com/acme/shop/", "github.com acme shop"],
    ["git@github.com:acme/shop.git", "github.com acme shop"],
    ["ssh://git@github.com:22/acme/my.shop", "github.com acme my.shop"],
    ["git@code.corp.example:acme/shop", "code.corp.example acme shop"],
    ["https://gitlab.com/acme/shop.git", undefined],
    ["https://github.com.attacker.example/acme/shop", undefined],
    ["https://attacker.example/github.com/acme/shop", undefined],
    ["https://github.com/acme/../../user", undefined],
    ["https://github.com/acme/..", undefined],
    ["https://github.com/acme/shop?x=1", undefined],
    ["/srv/git/shop.git", undefined],
    [undefined, undefined],
  ])("knows %s as %s", (address, wanted) => {
    const found = gitHubRepository(address, "code.corp.example");
    expect(found === undefined ? undefined : `${found.host} ${found.owner} ${found.name}`).toBe(wanted);
  });
});
