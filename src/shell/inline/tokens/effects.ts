import type { Effect } from "./walker.ts";

/** Effects that functions of many languages have. */
export const nothing: Effect = () => {};

export function reads(n = 0): Effect {
  return (call) => {
    for (const path of call.each(n)) call.add({ op: "read", path });
  };
}

export function lists(n = 0): Effect {
  return (call) => {
    call.add({ op: "list", path: call.args.length > n ? call.part(n) : "." });
  };
}

export function writes(n = 0): Effect {
  return (call) => {
    for (const path of call.each(n)) call.add({ op: "write", path });
  };
}

/** Every argument from one on is a path that is written, read or deleted. */
export function each(op: "write" | "read" | "delete", from = 0, isTree = false): Effect {
  return (call) => {
    const paths = call.parts(from);
    if (paths.length === 0) call.add({ op, path: undefined });
    for (const path of paths) {
      if (op === "write") call.add({ op, path });
      else call.add({ op, path, ...(isTree ? { isTree } : {}) });
    }
  };
}

export function deletes(n = 0, isTree = false): Effect {
  return (call) => {
    for (const path of call.each(n)) call.add({ op: "delete", path, ...(isTree ? { isTree } : {}) });
  };
}

/** From the first path to the second; several may go into a folder. */
export function copies(isMove = false): Effect {
  return (call) => {
    for (const from of call.each(0)) {
      call.add({ op: "copy", from, to: call.part(1), ...(isMove ? { isMove } : {}) });
    }
  };
}

export function links(from = 0, to = 1): Effect {
  return (call) => {
    call.add({ op: "link", from: call.part(from), to: call.part(to) });
  };
}

/** A mode and then paths, or the other way round. */
export function changesMode(mode: number, path: number): Effect {
  return (call) => {
    const known = call.text(mode);
    const paths = path > mode ? call.parts(path) : [call.part(path)];
    for (const one of paths.length === 0 ? [undefined] : paths) {
      call.add({ op: "attr", path: one, ...(known === undefined ? {} : { mode: known }) });
    }
  };
}

export function changesFolder(n = 0): Effect {
  return (call) => {
    call.add({ op: "cd", path: call.part(n) });
  };
}

export function runsText(n = 0): Effect {
  return (call) => {
    call.add({ op: "shell", text: call.part(n) });
  };
}

export function connects(n = 0): Effect {
  return (call) => {
    call.add({ op: "connect", url: call.part(n) });
  };
}

/** A bare socket to a host and a port. */
export function opensSocket(host = 0, port = 1): Effect {
  return (call) => {
    const name = call.text(host);
    const number = call.text(port);
    const url = name === undefined ? undefined : number === undefined ? name : `${name}:${number}`;
    call.add({ op: "connect", url, isRaw: true });
    call.add({ op: "send", url, isRaw: true });
  };
}

export function uploads(n = 0): Effect {
  return (call) => {
    call.add({ op: "connect", url: call.part(n) });
    call.add({ op: "send", url: call.part(n) });
  };
}

export const listens: Effect = (call) => {
  call.add({ op: "listen" });
};

export function looksUp(n = 0): Effect {
  return (call) => {
    call.add({ op: "environment", name: call.text(n) });
  };
}

export function loads(n = 0): Effect {
  return (call) => {
    call.add({ op: "load", path: call.part(n) });
  };
}

export function isUnknown(why: string): Effect {
  return (call) => {
    call.unknown(why);
  };
}

/** One after the other. */
export function both(...effects: readonly Effect[]): Effect {
  return (call) => {
    for (const effect of effects) effect(call);
  };
}

/** A table of effects from groups of names. */
export function table(...groups: readonly (readonly [string, Effect])[]): ReadonlyMap<string, Effect> {
  return new Map(
    groups.flatMap(([names, effect]) =>
      names
        .split(/\s+/)
        .filter((name) => name !== "")
        .map((name): [string, Effect] => [name, effect]),
    ),
  );
}

export function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((name) => name !== ""));
}
