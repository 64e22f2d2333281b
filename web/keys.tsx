import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { SCREENS } from "./screens.tsx";

const GENERAL: readonly (readonly [string, string])[] = [
  ["/", "search all events"],
  ["j k ↑ ↓", "through a list"],
  ["Enter", "open"],
  ["Esc", "close, or leave a field"],
  ["Space ← →", "play or step through a session"],
  ["?", "this list"],
];

/** The keyboard, in a dialog. */
export function Keys({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} class="keys" aria-label="Keyboard shortcuts" onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      <h2>Keyboard</h2>
      <dl>
        {[...GENERAL, ...SCREENS.map(({ key, title }) => [`g ${key}`, title] as const)].map(([keys, what]) => (
          <div>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
