import { json } from "./readers.ts";
import type { CredentialReader, Shape } from "./credential.ts";

const PEM = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([^]*?)(?:-----END|$)/g;
const OPENSSH_MAGIC = "openssh-key-v1\0";

/** The length-prefixed text at an offset of an OpenSSH key; empty where there is none. */
function fieldAt(bytes: Buffer, offset: number): string {
  if (offset + 4 > bytes.length) return "";
  const length = bytes.readUInt32BE(offset);
  return length > 64 ? "" : bytes.subarray(offset + 4, offset + 4 + length).toString("latin1");
}

function opensshShape(body: string): Shape {
  // The cipher and the kind of key stand in the first some hundred bytes; the key itself is not decoded.
  const bytes = Buffer.from(body.replaceAll(/\s/g, "").slice(0, 400), "base64");
  if (!bytes.toString("latin1", 0, OPENSSH_MAGIC.length).startsWith(OPENSSH_MAGIC)) return { at: "private key", class: "static" };
  const cipher = fieldAt(bytes, OPENSSH_MAGIC.length);
  if (bytes.includes("sk-ssh-") || bytes.includes("sk-ecdsa-")) return { at: "handle of a hardware key", class: "reference" };
  return { at: "private key", class: cipher === "" || cipher === "none" ? "static" : "encrypted" };
}

/** Private keys of SSH and TLS: the head says whether a passphrase guards them. */
export const privateKey: CredentialReader = (text) => {
  const shapes: Shape[] = [];
  for (const [, label, body] of text.matchAll(PEM)) {
    if (shapes.length >= 20) break;
    if (label === "OPENSSH PRIVATE KEY") shapes.push(opensshShape(body!));
    else
      shapes.push({
        at: "private key",
        class: label!.startsWith("ENCRYPTED") || /Proc-Type:\s*4,\s*ENCRYPTED/.test(body!.slice(0, 200)) ? "encrypted" : "static",
      });
  }
  const putty = /^PuTTY-User-Key-File-\d[^]*?^Encryption:\s*(\S+)/m.exec(text.slice(0, 4096));
  if (putty !== null) shapes.push({ at: "private key", class: putty[1] === "none" ? "static" : "encrypted" });
  return shapes;
};

/** GnuPG's key store: an S-expression whose first word says how the key is kept. */
export const gnupgKey: CredentialReader = (text) => {
  const head = text.slice(0, 4096);
  if (head.includes("shadowed-private-key")) return [{ at: "key on a card", class: "reference" }];
  if (head.includes("protected-private-key")) return [{ at: "private key", class: "encrypted" }];
  return head.includes("private-key") ? [{ at: "private key", class: "static" }] : [];
};

/** age's identities: plain, in a plugin's hardware, or behind a passphrase. */
export const ageKey: CredentialReader = (text) => {
  if (/^age-encryption\.org|-----BEGIN AGE ENCRYPTED FILE/m.test(text)) return [{ at: "identity", class: "encrypted" }];
  if (/^AGE-PLUGIN-/m.test(text)) return [{ at: "identity in a plugin", class: "reference" }];
  return /^AGE-SECRET-KEY-1/m.test(text) ? [{ at: "identity", class: "static" }] : [];
};

/** Google's credential files name their kind: a user's login that renews itself, a key of a service account, or a pointer to another identity. */
export const googleFile: CredentialReader = (text, now) => {
  const kind =
    /"type"\s*:\s*"(authorized_user|service_account|external_account|external_account_authorized_user|impersonated_service_account|gdch_service_account)"/.exec(
      text.slice(0, 65_536),
    )?.[1];
  if (kind === "external_account" || kind === "impersonated_service_account") return [{ at: kind, class: "reference" }];
  if (kind === "authorized_user" || kind === "external_account_authorized_user") return [{ at: kind, class: "refreshable" }];
  if (kind !== undefined) return [{ at: kind, class: "static" }];
  return json({ isOne: true })(text, now);
};
