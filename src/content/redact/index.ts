export { placeholder as placeholderMark } from "./placeholder.ts";
export { PlaceholderBook, type BookEntry } from "./placeholder-book.ts";
export { redact, type Redacted, type RedactOptions, type Replacement } from "./redact.ts";
export { redactStream, type RedactStream } from "./redact-stream.ts";
export { mayGo, type Destination, type RestoreRule } from "./restore-rules.ts";
export { restore, type Restored } from "./restore.ts";
export { DEFAULT_CLASSES, sensitiveSpans, UnscannedTextError, type SensitiveOptions, type SensitiveSpan } from "./sensitive-spans.ts";
export { suggestedReplacement } from "./suggestion.ts";
