import { describe, expect, it } from "vitest";
import { plainSpelling } from "./spelling.ts";
import { knownText, textValue } from "./value.ts";

const spelled = (program: string, ...words: readonly string[]): readonly (string | undefined)[] =>
  plainSpelling(
    program,
    words.map((word) => textValue(word)),
  ).map((word) => knownText(word));

describe("words as the catalog spells them", () => {
  it("leave out cargo's toolchain, and nothing else that has a plus", () => {
    expect(spelled("cargo", "+nightly", "test", "+x")).toEqual(["test", "+x"]);
    expect(spelled("rustc", "+/tmp/evil", "a.rs")).toEqual(["+/tmp/evil", "a.rs"]);
  });
  it("have dashes where MSBuild takes slashes, and paths stay paths", () => {
    expect(spelled("dotnet", "build", "/p:A=b", "/m", "/tmp/x.csproj")).toEqual(["build", "-p:A=b", "-m", "/tmp/x.csproj"]);
    expect(spelled("dotnet", "build", "/tmp", "/repo", "/nologo")).toEqual(["build", "/tmp", "/repo", "-nologo"]);
  });
  it("name the runner of a script", () => {
    expect(spelled("concurrently", "npm:dev", "node:watch", "rm -rf x")).toEqual(["npm run dev", "node --run watch", "rm -rf x"]);
  });
  it("are as they were for other programs", () => {
    expect(spelled("cat", "+nightly", "/p:x")).toEqual(["+nightly", "/p:x"]);
  });
});
