/** What a session or a file has taken in. */
export type Label = { readonly type: "untrusted"; readonly source: string } | { readonly type: "sensitive"; readonly class: string; readonly source: string };
