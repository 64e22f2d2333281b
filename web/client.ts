import { useEffect, useRef, useState } from "preact/hooks";

/** An answer of the service that is no success, in its own words. */
export class Refused extends Error {
  readonly status: number;
  readonly help: string | undefined;

  constructor(status: number, message: string, help?: string) {
    super(message);
    this.status = status;
    this.help = help;
  }
}

const TOKEN = "sallyport-token";
const API = "/console/api";
/** Nothing is waited for longer, so that no page waits for ever. */
const PATIENCE_MS = 30_000;
const CHANNEL = "sallyport-console";

let onSignedOut: () => void = () => undefined;

/** Tells who shows the page that nobody is signed in any more. */
export function whenSignedOut(told: () => void): void {
  onSignedOut = told;
}

export function isSignedIn(): boolean {
  return sessionStorage.getItem(TOKEN) !== null;
}

async function ask(method: "GET" | "POST", path: string, body: unknown, signal?: AbortSignal): Promise<unknown> {
  const token = sessionStorage.getItem(TOKEN);
  const late = AbortSignal.timeout(PATIENCE_MS);
  let response: Response;
  try {
    response = await fetch(`${API}${path}`, {
      method,
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...(method === "POST" ? { "content-type": "application/json" } : {}) },
      ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Refused(
      0,
      late.aborted ? "the daemon does not answer in time" : "the daemon cannot be reached",
      "look at `sallyport daemon status`, then try again",
    );
  }
  let answer: unknown;
  try {
    answer = await response.json();
  } catch {
    throw new Refused(response.status, "the daemon's answer cannot be read", "try again");
  }
  if (response.ok) return answer;
  const { error, help } = answer as { readonly error?: string; readonly help?: string };
  if (response.status === 401 && token !== null && path !== "/sign-in") {
    sessionStorage.removeItem(TOKEN);
    onSignedOut();
  }
  throw new Refused(response.status, error ?? `the daemon answers ${response.status}`, help);
}

export const get = <T>(path: string, signal?: AbortSignal): Promise<T> => ask("GET", path, undefined, signal) as Promise<T>;
export const post = <T>(path: string, body: unknown = {}): Promise<T> => ask("POST", path, body) as Promise<T>;

/** Changes the code of a link for a token, which this tab keeps until it is closed. */
export async function signIn(code: string): Promise<void> {
  const { token } = await post<{ readonly token: string }>("/sign-in", { code });
  sessionStorage.setItem(TOKEN, token);
}

export async function signOut(): Promise<void> {
  await post("/sign-out").catch(() => undefined);
  sessionStorage.removeItem(TOKEN);
  onSignedOut();
}

/** A new tab asks the others of this page for their token, so that a link can be opened beside. Only pages of this very address hear it. */
export function shareWithTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const token = sessionStorage.getItem(TOKEN);
    // A channel has no target: only pages of this origin hear it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (data === "who is signed in?" && token !== null) channel.postMessage({ token });
  };
}

/** The token of another tab; `false` when none answers at once. */
export function signInFromTabs(): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const done = (found: boolean): void => {
      channel.close();
      resolve(found);
    };
    const timer = setTimeout(() => done(false), 300);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const token = (data as { readonly token?: unknown } | null)?.token;
      if (typeof token !== "string") return;
      clearTimeout(timer);
      sessionStorage.setItem(TOKEN, token);
      done(true);
    };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage("who is signed in?");
  });
}

/** What was asked for, while and after it is asked. What is shown stays until the new answer is there. */
export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Refused | undefined;
  readonly isLoading: boolean;
  readonly again: () => void;
}

const kept = new Map<string, unknown>();
const MAX_KEPT = 60;

function keep(path: string, data: unknown): void {
  kept.delete(path);
  kept.set(path, data);
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value!);
}

/**
 * The answer to a `GET`. What was answered before is there at once and is asked for anew.
 * @param path `undefined`: nothing is asked
 * @param everyMs asks again after so long, while the page is looked at
 */
export function useAsk<T>(path: string | undefined, everyMs?: number): Asked<T> {
  const [state, setState] = useState<{ readonly path: string | undefined; readonly data?: T; readonly error?: Refused; readonly isLoading: boolean }>({
    path: undefined,
    isLoading: path !== undefined,
  });
  const [turn, setTurn] = useState(0);
  const turnRef = useRef(0);
  useEffect(() => {
    if (path === undefined) return undefined;
    const stop = new AbortController();
    const known = kept.get(path) as T | undefined;
    setState((before) => ({
      path,
      isLoading: true,
      ...(known === undefined ? (before.path === path && before.data !== undefined ? { data: before.data } : {}) : { data: known }),
    }));
    get<T>(path, stop.signal).then(
      (data) => {
        keep(path, data);
        setState({ path, data, isLoading: false });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setState((before) => ({ ...before, path, isLoading: false, error: error instanceof Refused ? error : new Refused(0, String(error)) }));
      },
    );
    return () => stop.abort();
  }, [path, turn]);
  useEffect(() => {
    if (everyMs === undefined) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") setTurn(++turnRef.current);
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  const isCurrent = state.path === path;
  const known = isCurrent ? state.data : (kept.get(path ?? "") as T | undefined);
  return {
    data: known,
    error: isCurrent ? state.error : undefined,
    isLoading: isCurrent ? state.isLoading : path !== undefined,
    again: () => setTurn(++turnRef.current),
  };
}
