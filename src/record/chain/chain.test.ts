import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../canonical-json.ts";
import { originOf, readCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { consistencyPath, digest, emptyRoot, Frontier, inclusionPath, isConsistent, isIncluded, leafHash, nodeHash, rangeRoot } from "./merkle.ts";
import { isSignedBy, readNote, readVerifierKey, signerOf, signNote, verifierKey } from "./signed-note.ts";

const fixed = { seed: 20261121, numRuns: 200 };

describe("canonical JSON (RFC 8785)", () => {
  it("is that of the RFC's examples", () => {
    const value = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    ) as unknown;
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const sorted = canonicalJson({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 });
    expect(Object.values(JSON.parse(sorted) as object).length).toBe(7);
    expect([...sorted.matchAll(/:(\d)/g)].map(([, n]) => n).join("")).toBe("2467153");
    expect([0, -0, 1e21, 1e-7, 5e-324, 9007199254740992].map((n) => canonicalJson(n))).toEqual(["0", "0", "1e+21", "1e-7", "5e-324", "9007199254740992"]);
  });

  it("does not depend on the order of members, and reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = canonicalJson(JSON.parse(JSON.stringify(value)));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      fixed,
    );
  });

  it("refuses what has no form", () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    for (const value of [Number.NaN, Infinity, "\ud800", { "\udc00": 1 }, () => 1, [undefined], 1n, deep(100)]) {
      expect(() => canonicalJson(value)).toThrow();
    }
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1}}');
  });
});

/** The leaves and roots that implementations of Certificate Transparency test with. */
const LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map((hex) => Buffer.from(hex, "hex"));
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/** The tree by the definition of RFC 6962 §2.1, slowly. */
function slowRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return digest("");
  if (leaves.length === 1) return leaves[0]!;
  let power = 1;
  while (power * 2 < leaves.length) power *= 2;
  return nodeHash(slowRoot(leaves.slice(0, power)), slowRoot(leaves.slice(power)));
}

describe("the Merkle tree (RFC 6962)", () => {
  const hashes = Array.from({ length: 70 }, (_, n) => leafHash(`entry ${n}`));
  const full = (from: number, to: number): Buffer => slowRoot(hashes.slice(from, to));

  it("has the roots of the test vectors", () => {
    const tree = new Frontier();
    expect(tree.root().toString("hex")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const roots = LEAVES.map((leaf) => {
      tree.append(leafHash(leaf));
      return tree.root().toString("hex");
    });
    expect(roots).toEqual(ROOTS);
  });

  it("has the proofs of the test vectors", () => {
    const all = LEAVES.map((leaf) => leafHash(leaf));
    const of = (from: number, to: number): Buffer => slowRoot(all.slice(from, to));
    const hex = (path: readonly Buffer[]): readonly string[] => path.map((one) => one.toString("hex"));
    // Leaf 5 of 8 is proved by leaf 4, the pair 6–7 and the four before.
    expect(hex(inclusionPath(5, 8, of))).toEqual([
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    expect(hex(inclusionPath(0, 1, of))).toEqual([]);
    expect(hex(consistencyPath(6, 8, of))).toEqual([
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
  });

  it("grows as the definition says, also when it is stored in between", () => {
    let tree = new Frontier();
    for (let size = 0; size <= hashes.length; size++) {
      expect(tree.root().equals(slowRoot(hashes.slice(0, size)))).toBe(true);
      expect(rangeRoot(0, size, full).equals(tree.root())).toBe(true);
      tree = Frontier.fromBytes(size, tree.toBytes());
      if (size < hashes.length) tree.append(hashes[size]!);
    }
    expect(() => Frontier.fromBytes(3, Buffer.alloc(32))).toThrow();
    expect(() => Frontier.fromBytes(1, Buffer.alloc(31))).toThrow();
  });

  it("proves each leaf of each size, and nothing else", () => {
    for (let size = 1; size <= hashes.length; size++) {
      const root = slowRoot(hashes.slice(0, size));
      for (let index = 0; index < size; index++) {
        const path = inclusionPath(index, size, full);
        expect(isIncluded(hashes[index]!, index, size, path, root)).toBe(true);
        expect(isIncluded(hashes[(index + 1) % hashes.length]!, index, size, path, root)).toBe(false);
        if (size > 1) {
          expect(isIncluded(hashes[index]!, (index + 1) % size, size, path, root)).toBe(false);
          expect(isIncluded(hashes[index]!, index, size, path.slice(1), root)).toBe(false);
        }
        expect(isIncluded(hashes[index]!, index, size, [...path, root], root)).toBe(false);
      }
    }
    expect(isIncluded(hashes[0]!, 0, 0, [], emptyRoot())).toBe(false);
    expect(isIncluded(hashes[0]!, Number.NaN, 1, [], hashes[0]!)).toBe(false);
  });

  it("proves that one size continues another, and nothing else", () => {
    for (let newer = 1; newer <= 40; newer++) {
      for (let older = 1; older <= newer; older++) {
        const path = consistencyPath(older, newer, full);
        const [first, second] = [slowRoot(hashes.slice(0, older)), slowRoot(hashes.slice(0, newer))];
        expect(isConsistent(older, newer, first, second, path), `${older}/${newer}`).toBe(true);
        expect(isConsistent(older, newer, hashes[69]!, second, path)).toBe(false);
        expect(isConsistent(older, newer, first, hashes[69]!, path)).toBe(false);
        if (path.length > 0) expect(isConsistent(older, newer, first, second, path.slice(1))).toBe(false);
      }
    }
    expect(emptyRoot().equals(digest(""))).toBe(true);
  });
});

describe("checkpoints and notes (C2SP)", () => {
  const key = generateKeyPairSync("ed25519").privateKey;
  const origin = originOf("0".repeat(32));

  it("reads the example of the specification's key form, and refuses others", () => {
    const example = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const found = readVerifierKey(example);
    expect(found?.name).toBe("PeterNeumann");
    const note = readNote(
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
    );
    expect(isSignedBy(note!, found!)).toBe(true);
    for (const text of ["", "a+b+c", example.replace("c7", "c8"), example.replace("ARpc", "ARpd"), `${example}=`, `a b${example}`]) {
      expect(readVerifierKey(text)).toBeUndefined();
    }
  });

  it("are signed and read", () => {
    const note = signCheckpoint({ origin, size: 7, root: digest("x") }, signerOf(origin, key));
    const read = readCheckpoint(note);
    expect(read).toMatchObject({ origin, size: 7 });
    expect(isSignedBy(read!.note, verifierKey(origin, key))).toBe(true);
    expect(isSignedBy(read!.note, readVerifierKey(verifierKey(origin, key).text)!)).toBe(true);
    expect(isSignedBy(read!.note, verifierKey(origin, generateKeyPairSync("ed25519").privateKey))).toBe(false);
    const changed = readCheckpoint(note.replace("\n7\n", "\n8\n"));
    expect(isSignedBy(changed!.note, verifierKey(origin, key))).toBe(false);
  });

  it("that are none are refused, and never throw", () => {
    const good = signCheckpoint({ origin, size: 7, root: digest("x") }, signerOf(origin, key));
    for (const bad of [
      "",
      "\n",
      "\n\n",
      good.slice(0, -1),
      good.replace("\n7\n", "\n07\n"),
      good.replace("\n7\n", "\n-7\n"),
      good.replace("\n7\n", "\n9999999999999999\n"),
      good.replace("— ", "- "),
      `${good}x\n`,
      "\ud800\n7\n\n",
      good.replaceAll("\n", "\r\n"),
      "x".repeat(100_000),
    ]) {
      expect(readCheckpoint(bad)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        readCheckpoint(text);
        readNote(`${text}\n`);
        readVerifierKey(text);
      }),
      fixed,
    );
  });

  it("a name that could pass for another is refused", () => {
    expect(() => signNote("x\n", signerOf("a b", key))).toThrow();
    expect(() => signNote("x\n", signerOf("a+b", key))).toThrow();
  });
});
