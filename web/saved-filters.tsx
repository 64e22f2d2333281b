import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SavedFilter } from "../src/console/api.ts";
import { post, Refused, useAsk } from "./client.ts";
import { Plain } from "./text.tsx";

/** Filters with names, kept with the record; one is chosen, or what is asked now gets a name. */
export function SavedFilters({ query, onChoose }: { readonly query: string; readonly onChoose: (query: string) => void }): JSX.Element {
  const { data, again } = useAsk<{ readonly filters: readonly SavedFilter[] }>("/filters");
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const change = (body: { readonly name: string; readonly query?: string }): void => {
    post("/filters", body).then(
      () => {
        setName("");
        setProblem(undefined);
        again();
      },
      (error: unknown) => setProblem(error instanceof Refused ? `${error.message}${error.help === undefined ? "" : `; ${error.help}`}` : String(error)),
    );
  };
  const filters = data?.filters ?? [];
  return (
    <details class="drop">
      <summary>Saved{filters.length === 0 ? "" : ` (${filters.length})`}</summary>
      <div class="drop-body">
        {filters.length === 0 && <p class="dim">A filter that you need again gets a name here.</p>}
        {filters.map((one) => (
          <div class="saved">
            <button type="button" class="quiet grow" onClick={() => onChoose(one.query)} title={one.query}>
              <Plain text={one.name} isLine />
            </button>
            <button type="button" class="quiet" aria-label={`Forget ${one.name}`} onClick={() => change({ name: one.name })}>
              ×
            </button>
          </div>
        ))}
        <div class="saved">
          <input
            aria-label="Name for this filter"
            placeholder="name for this filter"
            value={name}
            maxLength={60}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              change({ name, query });
            }}
          />
          <button type="button" disabled={query === "" || name.trim() === ""} onClick={() => change({ name, query })}>
            Save
          </button>
        </div>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </details>
  );
}
