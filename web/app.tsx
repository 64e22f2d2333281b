import { render, type JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Overview } from "../src/console/api.ts";
import { isSignedIn, shareWithTabs, signIn, signInFromTabs, signOut, useAsk, whenSignedOut } from "./client.ts";
import { Keys } from "./keys.tsx";
import { goTo, linkTo, placeOf, usePlace } from "./place.ts";
import { SCREENS, type Screen } from "./screens.tsx";
import { Command } from "./parts.tsx";

type Theme = "system" | "dark" | "light";
const THEME = "sallyport-theme";

function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const kept = localStorage.getItem(THEME);
    return kept === "dark" || kept === "light" ? kept : "system";
  });
  useEffect(() => {
    if (theme === "system") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.dataset["theme"] = theme;
    localStorage.setItem(THEME, theme);
  }, [theme]);
  return [theme, setTheme];
}

/** Everything while nobody is signed in. */
function SignedOut({ why }: { readonly why: string | undefined }): JSX.Element {
  return (
    <main class="signed-out">
      <img src="/console/icon.svg" alt="" width="56" height="56" />
      <h1>Sallyport</h1>
      {why !== undefined && (
        <p class="problem" role="alert">
          {why}
        </p>
      )}
      <p>This page is opened from a terminal of your own. The link it prints works once, so nobody else can use it.</p>
      <Command text="sallyport console" />
    </main>
  );
}

function Badge({ count, tone }: { readonly count: number; readonly tone: string }): JSX.Element | null {
  return count === 0 ? null : <span class={`count count-${tone}`}>{count > 999 ? "999+" : count}</span>;
}

function Shell(): JSX.Element {
  const { parts, query } = usePlace();
  const [theme, setTheme] = useTheme();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [areKeysShown, setKeysShown] = useState(false);
  const waiting = useAsk<Pick<Overview, "pending" | "incidents" | "findings">>("/waiting", 5000);
  const me = useAsk<{ readonly id: string }>("/me");
  const search = useRef<HTMLInputElement>(null);
  const screen: Screen = SCREENS.find(({ name }) => name === (parts[0] ?? "overview")) ?? SCREENS[0]!;
  const counts: Readonly<Record<string, readonly [number, string]>> = {
    approvals: [waiting.data?.pending ?? 0, "ask"],
    incidents: [waiting.data?.incidents.open ?? 0, "deny"],
    findings: [waiting.data?.findings.undecided ?? 0, "none"],
  };
  const typed = useRef(new Map<string, string>());
  const q = screen.name === "events" ? (query.get("q") ?? "") : undefined;
  useEffect(() => {
    // What was typed belongs to the screen where it was; on that of events it is what is asked there.
    if (document.activeElement !== search.current) search.current!.value = q ?? typed.current.get(screen.name) ?? "";
  }, [screen, q]);
  useEffect(() => {
    document.title = `${screen.title} · Sallyport`;
    setMenuOpen(false);
  }, [screen]);
  useEffect(() => {
    let isG = false;
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping = target.tagName === "INPUT" || target.tagName === "TEXTAREA" || target.tagName === "SELECT";
      if (event.key === "Escape") {
        setKeysShown(false);
        setMenuOpen(false);
        if (isTyping) target.blur();
        return;
      }
      if (isTyping) return;
      if (event.key === "/") {
        event.preventDefault();
        search.current?.focus();
      } else if (event.key === "?") setKeysShown((shown) => !shown);
      else if (event.key === "g") {
        isG = true;
        setTimeout(() => (isG = false), 1200);
      } else if (isG) {
        isG = false;
        const next = SCREENS.find(({ key }) => key === event.key);
        if (next !== undefined) goTo(linkTo([next.name]));
      }
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  const Shown = screen.show;
  return (
    <div class={`shell ${isMenuOpen ? "menu-open" : ""}`}>
      <a class="skip" href="#content" onClick={(event) => (event.preventDefault(), document.getElementById("content")?.focus())}>
        Skip to the content
      </a>
      <header class="top">
        <button type="button" class="menu-button quiet" aria-expanded={isMenuOpen} aria-controls="menu" onClick={() => setMenuOpen(!isMenuOpen)}>
          ☰<span class="hidden"> Menu</span>
        </button>
        <a class="brand" href="#/overview">
          <img src="/console/icon.svg" alt="" width="22" height="22" />
          Sallyport
        </a>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const text = search.current!.value.trim();
            goTo(/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text) ? linkTo(["events", text]) : linkTo(["events"], { q: text }));
            typed.current.delete(screen.name);
            search.current!.blur();
          }}
        >
          <input
            ref={search}
            type="search"
            placeholder="Search events   /"
            aria-label="Search all events"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => typed.current.set(screen.name, event.currentTarget.value)}
          />
        </form>
        <div class="top-more">
          <select aria-label="Theme" value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
            <option value="system">System</option>
            <option value="dark">Dark</option>
            <option value="light">Light</option>
          </select>
          <button type="button" class="quiet keys-button" onClick={() => setKeysShown(true)} aria-label="Keyboard shortcuts">
            ?
          </button>
        </div>
      </header>
      <nav id="menu" class="side" aria-label="Screens">
        <ul>
          {SCREENS.map(({ name, title, key, group }, at, all) => (
            <li class={at > 0 && all[at - 1]!.group !== group ? "group-start" : ""}>
              <a href={linkTo([name])} aria-current={name === screen.name ? "page" : undefined}>
                <span>{title}</span>
                {counts[name] !== undefined && <Badge count={counts[name][0]} tone={counts[name][1]} />}
                <kbd aria-hidden="true">g {key}</kbd>
              </a>
            </li>
          ))}
        </ul>
        <footer>
          <span>{me.data === undefined ? "" : `signed in as ${me.data.id}`}</span>
          <button type="button" class="quiet" onClick={() => void signOut()}>
            Sign out
          </button>
        </footer>
      </nav>
      <main id="content" tabIndex={0} class={`screen screen-${screen.name}`}>
        <Shown parts={parts.slice(1)} query={query} />
      </main>
      {areKeysShown && <Keys onClose={() => setKeysShown(false)} />}
    </div>
  );
}

function App(): JSX.Element | null {
  const [state, setState] = useState<"starting" | "in" | "out">("starting");
  const [why, setWhy] = useState<string>();
  useEffect(() => {
    whenSignedOut(() => {
      setWhy("You are signed out: the daemon was started anew, or it has been too long.");
      setState("out");
    });
    shareWithTabs();
    const start = async (): Promise<void> => {
      const { parts } = placeOf(location.hash);
      if (parts[0] === "sign-in") {
        // Out of the address and the history before anything else: the code is worth nothing twice, and is nobody's business.
        const [, code = "", ...rest] = parts;
        history.replaceState(null, "", linkTo(rest.length === 0 ? ["overview"] : rest));
        try {
          await signIn(code);
        } catch (error) {
          if (!isSignedIn()) {
            setWhy(error instanceof Error ? error.message : String(error));
            setState("out");
            return;
          }
        }
      } else if (!isSignedIn() && !(await signInFromTabs())) {
        setState("out");
        return;
      }
      setState("in");
    };
    void start();
    const changed = (): void => {
      if (location.hash.startsWith("#/sign-in/")) void start();
    };
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return state === "starting" ? null : state === "in" ? <Shell /> : <SignedOut why={why} />;
}

render(<App />, document.getElementById("app")!);
