import { describe, expect, it } from "vitest";
import { Draw, BASE62, HEX } from "../../../corpus/secrets/draw.ts";
import { spokenNegatives, spokenTexts } from "../../../corpus/secrets/spoken.ts";
import { readName } from "./key-name.ts";
import { createScanner } from "./scanner.ts";
import { hasOwner } from "./sibling.ts";

const scanner = createScanner();
const draw = new Draw(77);
const values = (text: string): string[] => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

describe("secrets that people make up (D2)", () => {
  it("finds them where what stands beside them says what they are, and names the value alone", () => {
    const texts = spokenTexts(new Draw(5));
    const seen = texts.filter(({ text, start, end }) => scanner.scan(text).some((one) => one.start === start && one.end === end));
    expect(seen.length / texts.length).toBeGreaterThan(0.93);
    expect(spokenNegatives(new Draw(6)).flatMap(({ text }) => values(text))).toEqual([]);
  });

  it("takes a plain word for a password only beside the name of whom it signs in", () => {
    const word = ["mon", "key"].join("");
    expect(values(`password = "${word}"`)).toEqual([]);
    expect(values(`user = "bob"\npassword = "${word}"`)).toEqual([word]);
    expect(values(`user = get_user()\npassword = "${word}"`)).toEqual([]);
    // A type, a label or a variable is no owner, and a name far away is none either.
    for (const beside of ['username: "string"', '"username": "Username"', "username: username", `user = "bob"\n\n\n\n\n\n`])
      expect(values(`${beside}\npassword: "${word}"`), beside).toEqual([]);
  });

  it("sees owners without quotes only where values have none", () => {
    const text = "username: bob\npassword: x";
    expect(hasOwner(text, 14, text.length, "line")).toBe(true);
    expect(hasOwner(text, 14, text.length, "quoted")).toBe(false);
    const quoted = "username: 'bob', password: 'x'";
    expect(hasOwner(quoted, 17, quoted.length, "quoted")).toBe(true);
  });

  it("reads names of other languages, and leaves marks of lists and requests alone", () => {
    for (const name of ["contraseña", "mot_de_passe", "mdp", "heslo", "haslo", "db_parol", "wachtwoord", "parola_chiave"])
      expect(readName(name).strength, name).toBe("password");
    for (const name of ["clientToken", "next_forward_token", "starting-token", "change_token", "recv-keys", "sessionId"])
      expect(readName(name).strength, name).toBe("none");
  });

  it("leaves the last part of a type's or a resource's name alone", () => {
    expect(values(`"Type::ApiKey": "${draw.text(HEX, 16)}7a1"`)).toEqual([]);
    const key = draw.text(BASE62, 32);
    expect(values(`"ApiKey": "${key}"`)).toEqual([key]);
  });

  it("takes what stands right behind its provider's word for that provider's key", () => {
    const key = `${draw.text(HEX, 36)}a1b2`;
    expect(scanner.scan(`deepgram = "${key}"`)[0]).toMatchObject({ kind: "deepgram-key", tier: "generic" });
    expect(scanner.scan(`deepgram was released in commit ${key}`)).toEqual([]);
  });

  it("reads the rows of an insert by the names of its columns", () => {
    const [first, second] = [`Kr${draw.text(HEX, 5)}!q`, `Zo${draw.text(HEX, 5)}#w`];
    const rows = `('ann', '${first}', 1), ("it's", "${second}", 2)`;
    expect(values(`INSERT INTO \`users\` (name, \`password\`, age)\nVALUES ${rows};`)).toEqual([first, second]);
    expect(values(`INSERT INTO users (name, note, age) VALUES ${rows};`)).toEqual([]);
    for (const broken of [
      "INSERT INTO users (password) VALUES ('",
      "insert into a(password)values(",
      "insert into a(password) values (('x'))",
      "INSERT INTO ".repeat(20_000),
    ])
      expect(scanner.scan(broken), broken.slice(0, 60)).toEqual([]);
  });

  it("reads the address of Go's drivers", () => {
    expect(values(`dsn: "app:Kr4t${"z"}er9@tcp(db:3306)/app"`)).toEqual(["Kr4tzer9"]);
    expect(values('dsn: "user:password@tcp(db:3306)/app"')).toEqual([]);
  });

  it("looks for owners in bounded time", () => {
    const text = `${"user = 'ab', ".repeat(20_000)}password = "monkey"`;
    expect(scanner.scan(text)).toHaveLength(1);
    expect(() => scanner.scan("パスワード:".repeat(50_000))).not.toThrow();
  });
});
