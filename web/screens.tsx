import type { JSX } from "preact";
import { EventsScreen } from "./events.tsx";
import { OverviewScreen } from "./overview.tsx";
import { SessionsScreen } from "./sessions.tsx";

export interface ScreenProps {
  /** What follows the screen's name in the address. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

export interface Screen {
  readonly name: string;
  readonly title: string;
  /** Pressed after `g`. */
  readonly key: string;
  readonly group: "look" | "act" | "govern";
  readonly show: (props: ScreenProps) => JSX.Element;
  readonly isHidden?: true;
}

export const SCREENS: readonly Screen[] = [
  { name: "overview", title: "Overview", key: "o", group: "look", show: OverviewScreen },
  { name: "events", title: "Events", key: "e", group: "look", show: EventsScreen },
  { name: "sessions", title: "Sessions", key: "s", group: "look", show: SessionsScreen },
];
