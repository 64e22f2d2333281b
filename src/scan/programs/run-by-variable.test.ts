import { describe, expect, it } from "vitest";
import { readItem } from "../read-item.ts";
import { variableThatRuns } from "./deeds.ts";

const item = readItem(".github/workflows/a.yml", "on: issues\n", "project")!;
const runs = (script: string): string | undefined => variableThatRuns(item, script, ["BODY"]);

describe("a stranger's variable in a script (P15)", () => {
  it.each([
    'eval "echo $BODY"',
    'sh -c "make $BODY"',
    "bash -c \"git log --grep='$BODY'\"",
    'args=$(echo "$BODY" | sed -n p)\nsh -c "make $args"',
    'kind=${BODY%%/*}\neval "LABEL_$kind=1"',
    "node -e \"console.log('$BODY')\"",
    'echo "TITLE=$BODY" >> "$GITHUB_ENV"',
  ])("is run by: %s", (script) => expect(runs(script)).toBe("BODY"));

  it.each([
    'echo "$BODY"',
    'printf %s "$BODY" | grep -Eq "^feat"',
    'gh issue comment 1 --body "$BODY"',
    'case "$BODY" in *bug*) echo bug;; esac',
    "echo $BODY > body.txt",
  ])("is text to: %s", (script) => expect(runs(script)).toBeUndefined());
});
