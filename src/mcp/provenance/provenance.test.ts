import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publicRootText, shippedRoot } from "./fixtures/shipped-root.ts";
import { BUILDER, integrityOf, provenanceOf, registryAnswer, TestSigstore } from "./fixtures/test-sigstore.ts";
import { fetchAttestations, trustRoot, verifyProvenance } from "./index.ts";

const sigstore = new TestSigstore();
const root = trustRoot(sigstore.trustedRoot());
const archive = Buffer.from("the bytes of an archive");
const about = { name: "@example/tool", version: "1.2.3", integrity: integrityOf(archive), repository: "git+https://github.com/Example/tool.git" };
const statement = provenanceOf("pkg:npm/%40example/tool@1.2.3", archive);
const good = (): Record<string, any> => sigstore.bundle(statement);
const verified = (bundle: unknown, more: Partial<typeof about> = {}): unknown => verifyProvenance(JSON.stringify(bundle), { ...about, ...more }, root);

describe("a statement of who built a package", () => {
  it("says the workflow that its certificate is for", () => {
    expect(verified(good())).toEqual(BUILDER);
    expect(verifyProvenance(registryAnswer(good()), about, root)).toEqual(BUILDER);
  });

  it("is refused for another package, another version, other bytes", () => {
    expect(() => verified(good(), { name: "@example/too1" })).toThrow("about another package");
    expect(() => verified(good(), { version: "1.2.4" })).toThrow("about another package");
    expect(() => verified(good(), { integrity: integrityOf(Buffer.from("other bytes")) })).toThrow("about another archive");
    expect(() => verified(good(), { integrity: "md5-AAAA" })).toThrow("no digest that could be compared");
    expect(() => verified(good(), { integrity: "sha512-" })).toThrow("about another archive");
    expect(() => verified(sigstore.bundle({ ...statement, subject: [{ name: "pkg:npm/%40example/tool@1.2.3", digest: {} }] }))).toThrow(
      "about another archive",
    );
    expect(() => verified(sigstore.bundle({ ...statement, subject: [] }))).toThrow("about nothing");
  });

  it("is refused for a package that says that it comes from elsewhere", () => {
    expect(() => verified(good(), { repository: "github:somebody/tool" })).toThrow("it was built from `https://github.com/example/tool`");
    expect(() => verified(good(), { repository: "no address" })).toThrow("it was built from");
    for (const repository of [
      "example/tool",
      "github:example/tool",
      "git@github.com:example/tool.git",
      "ssh://git@github.com/example/tool",
      "https://github.com/example/tool/",
    ])
      expect(verified(good(), { repository })).toEqual(BUILDER);
  });

  it("is refused when anything of it was edited", () => {
    const edits: readonly ((bundle: Record<string, any>) => void)[] = [
      (bundle) => (bundle["dsseEnvelope"].payload = Buffer.from(JSON.stringify({ ...statement, more: 1 })).toString("base64")),
      (bundle) => (bundle["dsseEnvelope"].payloadType = "application/json"),
      (bundle) => (bundle["dsseEnvelope"].signatures[0].sig = sigstore.bundle(statement)["dsseEnvelope"].signatures[0].sig),
      (bundle) => (bundle["dsseEnvelope"].signatures = []),
      (bundle) => (bundle["verificationMaterial"].certificate = good()["verificationMaterial"].certificate),
      (bundle) => (bundle["verificationMaterial"].tlogEntries = good()["verificationMaterial"].tlogEntries),
      (bundle) => (bundle["verificationMaterial"].tlogEntries = []),
      (bundle) => (bundle["verificationMaterial"].tlogEntries[0].integratedTime = "1"),
      (bundle) => (bundle["verificationMaterial"].tlogEntries[0].inclusionPromise.signedEntryTimestamp = "AAAA"),
      (bundle) =>
        (bundle["verificationMaterial"].tlogEntries[0].inclusionProof.checkpoint.envelope = "log.sigstore.test\n1\nAAAA\n\n— log.sigstore.test AAAAAAAA\n"),
      (bundle) => (bundle["verificationMaterial"] = { publicKey: { hint: "mine" }, tlogEntries: bundle["verificationMaterial"].tlogEntries }),
    ];
    for (const edit of edits) {
      const bundle = good();
      edit(bundle);
      expect(() => verified(bundle), String(edit)).toThrow("does not hold");
    }
    // One bit of the certificate, anywhere.
    const bytes = Buffer.from(good()["verificationMaterial"].certificate.rawBytes, "base64");
    for (let at = 4; at < bytes.length; at += 37) {
      const bundle = good();
      const own = Buffer.from(bundle["verificationMaterial"].certificate.rawBytes, "base64");
      own[Math.min(at, own.length - 1)]! ^= 1;
      bundle["verificationMaterial"].certificate.rawBytes = own.toString("base64");
      expect(() => verified(bundle), `byte ${at}`).toThrow();
    }
  });

  it("is refused from another authority, another log, or out of its time", () => {
    const other = new TestSigstore();
    expect(() => verified(other.bundle(statement))).toThrow("does not hold");
    expect(() => verified(sigstore.bundle(statement, BUILDER, { certificateLog: other }))).toThrow("does not hold");
    expect(() => verified(sigstore.bundle(statement, BUILDER, { hasNoCertificateLog: true }))).toThrow("does not hold");
    expect(() => verified(sigstore.bundle(statement, BUILDER, { seenAt: Math.floor(Date.now() / 1000) + 86_400 }))).toThrow("does not hold");
    // The public root knows nothing of a test.
    expect(() => verifyProvenance(JSON.stringify(good()), about, trustRoot())).toThrow("does not hold");
  });

  it("is refused when a person signed it, or a service that is none of builds", () => {
    expect(() => verified(sigstore.bundle(statement, { ...BUILDER, issuer: "https://accounts.example.com" }))).toThrow("no build service");
    expect(() => verified(sigstore.bundle(statement, { ...BUILDER, issuer: `${BUILDER.issuer}.example.com` }))).toThrow("no build service");
  });

  it("is refused when it says something else than who built it", () => {
    expect(() => verified(sigstore.bundle({ ...statement, predicateType: "https://example.com/review/v1" }))).toThrow("does not say who built it");
    expect(() => verified(sigstore.bundle({ ...statement, _type: "other" }))).toThrow("no statement of in-toto");
    expect(() => verified(sigstore.bundle("{"))).toThrow("no JSON");
    expect(() => verified(sigstore.bundle("[]"))).toThrow("no statement");
  });

  it("counts only when it is the only one", () => {
    expect(() => verifyProvenance(registryAnswer(), about, root)).toThrow("none of the attestations");
    const two = registryAnswer(good(), sigstore.bundle(statement, { ...BUILDER, repository: "https://github.com/somebody/tool" }));
    expect(() => verifyProvenance(two, about, root)).toThrow("more than one");
  });

  it("that nobody can read is refused with what is wrong", () => {
    const texts = [
      "",
      "{",
      "null",
      "[]",
      "3",
      '"x"',
      "{}",
      '{"attestations":{}}',
      '{"attestations":[null,1]}',
      `${"[".repeat(200_000)}`,
      '{"mediaType":1,"dsseEnvelope":[]}',
    ];
    for (const text of texts) expect(() => verifyProvenance(text, about, root), text.slice(0, 40)).toThrow(/\w/);
    expect(() => verifyProvenance(" ".repeat(5_000_000), about, root)).toThrow("larger than 4 MiB");
    for (const length of [0, 1, 10, 100, 1000]) {
      const bundle = good();
      bundle["verificationMaterial"].certificate.rawBytes = bundle["verificationMaterial"].certificate.rawBytes.slice(0, length);
      expect(() => verified(bundle)).toThrow();
    }
  });
});

describe("a root of trust", () => {
  it("is the one that sigstore's own client ships; `npm run sigstore-root` takes a newer one", () => {
    expect(readFileSync(join(import.meta.dirname, "public-root.generated.ts"), "utf8")).toBe(publicRootText(shippedRoot()));
    expect(trustRoot().tlogs.length).toBeGreaterThan(0);
  });

  it("that is none is told", () => {
    expect(() => trustRoot("{")).toThrow("no JSON");
    expect(() => trustRoot("{}")).toThrow("no `trusted_root.json`");
    const own = JSON.parse(sigstore.trustedRoot()) as Record<string, any>;
    expect(() => trustRoot(JSON.stringify({ ...own, ctlogs: [] }))).toThrow("lacks");
    own["tlogs"][0].publicKey.rawBytes = "AAAA";
    expect(() => trustRoot(JSON.stringify(own))).toThrow("cannot be read");
  });
});

it("attestations are taken from where the archive is, and from nowhere else", async () => {
  await expect(fetchAttestations("http://169.254.169.254/latest", "https://registry.example.com/a.tgz")).rejects.toThrow("not at the registry");
  await expect(fetchAttestations("file:///etc/passwd", "file:///etc/passwd")).rejects.toThrow("not at the registry");
  await expect(fetchAttestations("", undefined)).rejects.toThrow("not at the registry");
});
