import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EventView } from "../src/console/api.ts";
import type { Asked, Refused } from "./client.ts";
import { goTo } from "./place.ts";
import { Plain } from "./text.tsx";

const ANSWER_WORDS: Readonly<Record<string, string>> = { allow: "allowed", ask: "asked", deny: "blocked", error: "fault" };

/** What was answered, in a word and a colour. */
export function Answer({ answer }: { readonly answer: string | undefined }): JSX.Element | null {
  return answer === undefined ? null : <span class={`badge answer-${answer}`}>{ANSWER_WORDS[answer] ?? answer}</span>;
}

const STATUS_TONES: Readonly<Record<string, string>> = {
  allowed: "allow",
  approved: "allow",
  granted: "allow",
  blocked: "deny",
  "not-approved": "ask",
  "not-told": "none",
  missed: "error",
  "ran-though-denied": "error",
  fault: "error",
};

export function Status({ status }: { readonly status: string }): JSX.Element {
  return <span class={`badge answer-${STATUS_TONES[status] ?? "none"}`}>{status.replaceAll("-", " ")}</span>;
}

export function Level({ level }: { readonly level: string }): JSX.Element {
  return <span class={`badge level-${level}`}>{level}</span>;
}

/** What a call touches, an effect a line, with what it rests on. */
export function Touched({ effects }: { readonly effects: NonNullable<EventView["event"]["touched"]> }): JSX.Element {
  return (
    <ul class="touched">
      {effects.map(({ effect, on, isPossible, from }) => (
        <li>
          <span class="tag">{effect}</span> <Plain text={on} isLine />
          {isPossible === true && <span class="dim"> possibly</span>}
          {from !== undefined && (
            <span class="dim">
              {" "}
              ← <Plain text={from.join(", ")} isLine />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Starts a job of some seconds, or stops the one that runs. */
export function JobButton({
  isRunning,
  isReady = true,
  label,
  onStart,
  onStop,
}: {
  readonly isRunning: boolean;
  readonly isReady?: boolean;
  readonly label: string;
  readonly onStart: () => void;
  readonly onStop: () => void;
}): JSX.Element {
  return isRunning ? (
    <button type="button" onClick={onStop}>
      Stop
    </button>
  ) : (
    <button type="button" class="main" disabled={!isReady} onClick={onStart}>
      {label}
    </button>
  );
}

export function Panel({
  title,
  more,
  children,
  id,
}: {
  readonly title: string;
  readonly more?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly id?: string;
}): JSX.Element {
  return (
    <section class="panel" aria-label={title} {...(id === undefined ? {} : { id })}>
      <header>
        <h2>{title}</h2>
        {more !== undefined && <div class="panel-more">{more}</div>}
      </header>
      {children}
    </section>
  );
}

/** What is shown where there is nothing: what would be here, and how it comes to be. */
export function Empty({ title, children, command }: { readonly title: string; readonly children?: ComponentChildren; readonly command?: string }): JSX.Element {
  return (
    <div class="empty">
      <strong>{title}</strong>
      {children !== undefined && <p>{children}</p>}
      {command !== undefined && <Command text={command} />}
    </div>
  );
}

/** A command to be copied into a terminal. */
export function Command({ text }: { readonly text: string }): JSX.Element {
  const [isCopied, setCopied] = useState(false);
  return (
    <div class="command">
      <code>{text}</code>
      <button
        type="button"
        class="quiet"
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => {
              setCopied(true);
              setTimeout(() => setCopied(false), 1500);
            },
            () => undefined,
          )
        }
      >
        {isCopied ? "copied" : "copy"}
      </button>
    </div>
  );
}

export function Problem({ error, again }: { readonly error: Refused; readonly again?: () => void }): JSX.Element {
  return (
    <div class="problem" role="alert">
      <strong>
        <Plain text={error.message} />
      </strong>
      {error.help !== undefined && (
        <p>
          <Plain text={error.help} />
        </p>
      )}
      {again !== undefined && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Says that something is awaited, only when it takes a while; what is awaited ends by itself, with an answer or with a problem. */
export function Waiting({ what }: { readonly what: string }): JSX.Element | null {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? (
    <p class="waiting" role="status">
      {what}…
    </p>
  ) : null;
}

/** What was asked for, or why it is not there. */
export function Loaded<T>({
  asked,
  what,
  children,
}: {
  readonly asked: Asked<T>;
  readonly what: string;
  readonly children: (data: T) => ComponentChildren;
}): JSX.Element | null {
  if (asked.error !== undefined && asked.data === undefined) return <Problem error={asked.error} again={asked.again} />;
  if (asked.data === undefined) return <Waiting what={what} />;
  return (
    <>
      {asked.error !== undefined && <Problem error={asked.error} again={asked.again} />}
      {children(asked.data)}
    </>
  );
}

/** A value with its name, in a list of such. */
export function Field({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element | null {
  return children === undefined || children === null || children === "" || children === false ? null : (
    <div class="field">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A choice of one among a few, with the arrow keys too. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}): JSX.Element {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map(([one, text]) => (
        <button
          type="button"
          role="radio"
          aria-checked={one === value}
          tabIndex={one === value ? 0 : -1}
          onClick={() => onChange(one)}
          onKeyDown={(event) => {
            const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : 0;
            if (step === 0) return;
            event.preventDefault();
            const at = options.findIndex(([known]) => known === value);
            const next = options[(at + step + options.length) % options.length]!;
            onChange(next[0]);
            (event.currentTarget.parentElement?.children[options.indexOf(next)] as HTMLElement | undefined)?.focus();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** A row that leads somewhere, for mouse and keyboard alike. */
export function RowLink({
  to,
  children,
  isCurrent,
  label,
}: {
  readonly to: string;
  readonly children: ComponentChildren;
  readonly isCurrent?: boolean;
  readonly label?: string;
}): JSX.Element {
  return (
    <a class="row-link" href={to} aria-current={isCurrent === true ? "true" : undefined} {...(label === undefined ? {} : { "aria-label": label })}>
      {children}
    </a>
  );
}

/** Up and down (or k and j) go through the links of a list. */
export function ListKeys({ children, label }: { readonly children: ComponentChildren; readonly label: string }): JSX.Element {
  return (
    <div
      class="rows"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        const step = event.key === "ArrowDown" || event.key === "j" ? 1 : event.key === "ArrowUp" || event.key === "k" ? -1 : 0;
        if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
        const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a.row-link")];
        const at = links.indexOf(document.activeElement as HTMLElement);
        const next = links[at + step];
        if (next === undefined) return;
        event.preventDefault();
        next.focus();
      }}
    >
      {children}
    </div>
  );
}

/** A way back on a narrow screen, where list and detail take turns. */
export function Back({ to, what }: { readonly to: string; readonly what: string }): JSX.Element {
  return (
    <button type="button" class="quiet back" onClick={() => goTo(to)}>
      ← {what}
    </button>
  );
}
