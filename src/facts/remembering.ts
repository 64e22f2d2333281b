import type { Facts, FileFacts } from "../model/index.ts";

/** The same facts, each looked up once: one decision sees one state of the world, and pays for it once. */
export function remembering(facts: Facts): Facts {
  const looks = new Map<string, FileFacts | undefined>();
  const targets = new Map<string, string | undefined>();
  const texts = new Map<string, string | undefined>();
  const lists = new Map<string, readonly string[] | undefined>();
  const once = <T>(memo: Map<string, T>, key: string, look: () => T): T => {
    if (memo.has(key)) return memo.get(key) as T;
    const found = look();
    memo.set(key, found);
    return found;
  };
  return {
    platform: facts.platform,
    home: facts.home,
    user: facts.user,
    lookAt: (path) => once(looks, path, () => facts.lookAt(path)),
    linkTarget: (path) => once(targets, path, () => facts.linkTarget(path)),
    readText: (path, limit) => once(texts, `${limit} ${path}`, () => facts.readText(path, limit)),
    list: (path, limit) => once(lists, `${limit} ${path}`, () => facts.list(path, limit)),
    variable: (name) => facts.variable(name),
    now: () => facts.now(),
    ...(facts.guard === undefined ? {} : { guard: facts.guard }),
  };
}
