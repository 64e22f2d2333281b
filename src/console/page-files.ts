import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the page as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const FILES: Readonly<Record<string, readonly [name: string, type: string]>> = {
  "/console/": ["index.html", "text/html; charset=utf-8"],
  "/console/app.js": ["app.js", "text/javascript; charset=utf-8"],
  "/console/app.css": ["app.css", "text/css; charset=utf-8"],
  "/console/icon.svg": ["icon.svg", "image/svg+xml"],
};

/**
 * What the browser is told with everything under `/console/`: nothing is loaded from elsewhere, no inline script or style is taken, nothing is made into markup or
 * code (trusted types without a policy), no other page may frame it, share its process or learn from it.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), payment=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** The files of the built page, each read once. */
export class PageFiles {
  readonly #folder: string;
  readonly #kept = new Map<string, PageFile>();

  /** @param folder in which the build has put them */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file at a path of the service; `undefined` where there is none. Throws when the build has not made it. */
  at(path: string): PageFile | undefined {
    if (!Object.hasOwn(FILES, path)) return undefined;
    const [name, type] = FILES[path]!;
    let found = this.#kept.get(path);
    if (found === undefined) this.#kept.set(path, (found = { type, body: readFileSync(join(this.#folder, name)) }));
    return found;
  }
}
