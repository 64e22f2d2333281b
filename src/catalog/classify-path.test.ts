import { describe, expect, it } from "vitest";
import { PathClassifier } from "./classify-path.ts";

describe("the sets that a path belongs to", () => {
  const classifier = new PathClassifier();
  const sets = (path: string, ignoreCase = false): readonly string[] => classifier.sets(path, "/Users/dev", ignoreCase);

  it("are found below the home of any user and in any folder", () => {
    expect(sets("/Users/dev/.ssh/id_ed25519")).toContain("secrets");
    expect(sets("/home/other/.ssh/id_ed25519")).toContain("secrets");
    expect(sets("/srv/app/.env")).toContain("secrets");
    expect(sets("/Users/dev/.local/state/sallyport/vault/key")).toContain("secrets");
    expect(sets("/srv/app/.env.example")).not.toContain("secrets");
    expect(sets("/srv/app/src/main.ts")).not.toContain("secrets");
  });

  it("hold a folder together with what is below it", () => {
    expect(sets("/Users/dev/.gnupg")).toContain("secrets");
    expect(sets("/Users/dev/.gnupg/secring.gpg")).toContain("secrets");
  });

  it("are found in any case where the file system does not tell cases apart", () => {
    for (const path of ["/srv/app/.ENV", "/Users/dev/Library/Keychains/login.db", "/users/DEV/.SSH/id_rsa"]) {
      expect(sets(path, true), path).toContain("secrets");
    }
    expect(sets("/srv/app/.ENV")).not.toContain("secrets");
  });
});
