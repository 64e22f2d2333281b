import type { UserError } from "../model/index.ts";
import { asFields, field } from "./fields.ts";
import type { SettingsText } from "./settings-text.ts";

const NOTHING_WRITTEN = "mend the file and run the command again; nothing was written";

function notList(settings: SettingsText, event: string): UserError {
  return settings.problem(["hooks", event], `\`hooks.${event}\` is not a list`, NOTHING_WRITTEN);
}

/** The handlers of one event in a settings value, of every matcher group. */
export function handlersOf(settings: unknown, event: string): readonly unknown[] {
  const groups = field(asFields(field(asFields(settings) ?? {}, "hooks")) ?? {}, event);
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group) => {
    const handlers = field(asFields(group) ?? {}, "hooks");
    return Array.isArray(handlers) ? (handlers as readonly unknown[]) : [];
  });
}

/**
 * Takes every handler of ours out of `hooks`, and the groups, lists and objects that this leaves empty. Throws a `UserError` for an event that is no list where
 * `everyEventIsList`; else it is passed over, because the agent has other members beside the events.
 */
export function withoutGroups(settings: SettingsText, isOurs: (handler: unknown) => boolean, everyEventIsList = false): void {
  const hooks = settings.get(["hooks"]);
  if (hooks === undefined) return;
  const events = asFields(hooks);
  if (events === undefined) throw settings.problem(["hooks"], "`hooks` is not an object", NOTHING_WRITTEN);
  let hasRemoved = false;
  for (const [event, groups] of Object.entries(events)) {
    if (!Array.isArray(groups)) {
      if (everyEventIsList) throw notList(settings, event);
      continue;
    }
    let hasEmptied = false;
    for (let at = groups.length - 1; at >= 0; at--) {
      const handlers = field(asFields(groups[at]) ?? {}, "hooks");
      if (!Array.isArray(handlers) || !handlers.some(isOurs)) continue;
      hasRemoved = true;
      if (handlers.every(isOurs)) {
        settings.remove(["hooks", event, at]);
        hasEmptied = true;
      } else for (let i = handlers.length - 1; i >= 0; i--) if (isOurs(handlers[i])) settings.remove(["hooks", event, at, "hooks", i]);
    }
    if (hasEmptied && settings.isBare(["hooks", event])) settings.remove(["hooks", event]);
  }
  if (hasRemoved && settings.isBare(["hooks"])) settings.remove(["hooks"]);
}

/** Puts a group behind those of each event. */
export function withGroups(settings: SettingsText, groups: Readonly<Record<string, unknown>>): void {
  if (settings.get(["hooks"]) === undefined) {
    settings.append([], Object.fromEntries(Object.entries(groups).map(([event, group]) => [event, [group]])), "hooks");
    return;
  }
  for (const [event, group] of Object.entries(groups)) {
    const own = settings.get(["hooks", event]);
    if (own === undefined) settings.append(["hooks"], [group], event);
    else if (Array.isArray(own)) settings.append(["hooks", event], group);
    else throw notList(settings, event);
  }
}
