/** The report's only style: no fonts, pictures or scripts from anywhere. The filters are radio buttons that the style reads. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #1c2024; --quiet: #5b6470; --line: #dde1e6; --card: #f6f7f9; --code: #eceff3;
  --critical: #a3123a; --high: #c2410c; --medium: #946200; --low: #1d6b8f; --info: #5b6470; --good: #1f7a3d; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171b; --text: #e6e9ed; --quiet: #9aa4b0; --line: #2c333b; --card: #1c2127; --code: #262d35;
  --critical: #ff6b8f; --high: #ff9757; --medium: #e8bf4f; --low: #6cc4ea; --info: #9aa4b0; --good: #63cf8a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 0; }
p { margin: .4rem 0; }
.about { color: var(--quiet); }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--code); border-radius: 4px; padding: .1em .35em;
  overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.25rem 0; }
.filters input { position: absolute; opacity: 0; pointer-events: none; }
.filters label { border: 1px solid var(--line); border-radius: 999px; padding: .25rem .8rem; background: var(--card); cursor: pointer; }
.filters input:checked + label { border-color: currentcolor; font-weight: 600; }
.filters input:focus-visible + label { outline: 2px solid currentcolor; outline-offset: 2px; }
.critical { --level: var(--critical); } .high { --level: var(--high); } .medium { --level: var(--medium); } .low { --level: var(--low); }
.info { --level: var(--info); }
.filters label b, .badge { color: var(--level, var(--text)); }
details { border: 1px solid var(--line); border-left: 4px solid var(--level, var(--line)); border-radius: 8px; background: var(--card); margin: 0 0 .75rem; }
summary { display: flex; flex-wrap: wrap; gap: .6rem; align-items: baseline; padding: .7rem 1rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\\25B8"; color: var(--quiet); }
details[open] > summary::before { content: "\\25BE"; }
.badge { font-size: .75rem; font-weight: 700; letter-spacing: .04em; text-transform: uppercase; }
.id, .count { color: var(--quiet); font-size: .85rem; }
.count { margin-left: auto; }
.body { padding: 0 1rem 1rem; }
.fix { border-left: 3px solid var(--good); padding-left: .75rem; }
.places { list-style: none; margin: .75rem 0 0; padding: 0; border-top: 1px solid var(--line); }
.places li { padding: .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.places li span { display: block; color: var(--quiet); }
.sources { font-size: .85rem; color: var(--quiet); }
a { color: inherit; }
.empty { border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: 1.5rem; }
body:has(#show-critical:checked) details.rule:not(.critical), body:has(#show-high:checked) details.rule:not(.high),
body:has(#show-medium:checked) details.rule:not(.medium), body:has(#show-low:checked) details.rule:not(.low),
body:has(#show-info:checked) details.rule:not(.info) { display: none; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } .filters { display: none; }
  details { break-inside: avoid-page; background: none; } details:not([open]) > *:not(summary) { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; } summary::before { content: none; } }
`;
