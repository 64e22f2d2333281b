export { recordedEventSchema } from "./event-schema.ts";
export { eventJsonSchema } from "./json-schema.ts";
export { readRecorded } from "./read-event.ts";
