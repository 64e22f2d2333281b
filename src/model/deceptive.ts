/**
 * What a terminal, a page or a reader could take for something else than text: control characters, and marks that hide text or turn its direction.
 * An agent wrote what a person is shown, and must not be able to draw the screen.
 */
export const DECEPTIVE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
