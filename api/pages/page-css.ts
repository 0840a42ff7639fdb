/** The style of our own pages; brands bring their colour by `/b/<slug>/theme.css`. */
export const css = `:root {
  color-scheme: light dark;
  --accent: #1f5fd6;
  --text: light-dark(#16191f, #edf0f5);
  --muted: light-dark(#545b68, #a9b1bf);
  --ground: light-dark(#f3f5f8, #0f1115);
  --surface: light-dark(#fff, #171a20);
  --line: light-dark(#e1e5eb, #2a2f38);
  --accent-text: light-dark(oklch(from var(--accent) min(l, 0.5) c h), oklch(from var(--accent) max(l, 0.8) c h));
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  display: grid;
  grid-template-rows: auto 1fr auto;
  background: var(--ground);
  color: var(--text);
  font: 400 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --warranty-surface: var(--surface);
}
a { color: var(--accent-text); }
:focus-visible { outline: 3px solid var(--accent-text); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--surface); z-index: 2; }
.skip:focus { top: 0.5rem; }
.top { background: var(--surface); border-block-end: 1px solid var(--line); }
.top > div, main, footer > div { width: min(100% - 2.5rem, 74rem); margin-inline: auto; }
.top > div { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; justify-content: space-between; padding-block: 0.9rem; }
.mark { display: inline-flex; gap: 0.7rem; align-items: center; font-weight: 650; font-size: 1.1rem; color: inherit; text-decoration: none; }
.mark::before { content: ''; inline-size: 0.55rem; block-size: 1.6rem; border-radius: 3px; background: var(--accent); }
.menu ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.menu { margin-inline-end: auto; }
.menu a { display: block; padding-block: 0.35rem; color: inherit; font-weight: 550; text-decoration: none; }
.menu a:hover { color: var(--accent-text); text-decoration: underline; }
.languages ul { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; list-style: none; }
.languages a { display: block; padding: 0.35rem 0.7rem; border-radius: 999px; text-decoration: none; font-size: 0.9rem; color: var(--muted); }
.languages a:hover { background: var(--ground); color: var(--text); }
.languages a[aria-current] { background: var(--ground); color: var(--text); font-weight: 600; }
main { padding-block: clamp(1.75rem, 5vw, 3.5rem); }
h1 { margin: 0 0 0.6rem; font-size: clamp(1.7rem, 4.4vw, 2.6rem); line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
.intro { max-width: 46rem; margin: 0 0 clamp(1.5rem, 4vw, 2.5rem); color: var(--muted); font-size: 1.1rem; text-wrap: pretty; }
.cards { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.cards > section { min-inline-size: 0; }
.fallback { display: block; padding: 1.4rem; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
.fallback b { display: block; margin-block-end: 0.3rem; }
@media (min-width: 62rem) {
  .cards { grid-template: auto 1fr / minmax(0, 2fr) minmax(0, 3fr); }
  .claim { grid-column: 2; grid-row: 1 / span 2; }
  .lookup, .status { grid-column: 1; }
}
[data-landing='claim'] .status { order: -1; grid-column: 1 / -1; }
[data-landing='claim'] .cards { grid-template-rows: none; }
[data-landing='claim'] .claim { grid-row: auto; }
[data-landing] .intro { display: none; }
[data-landing] h1 { margin-block-end: 1.5rem; }
:is(.desk, .admin, .products) main { width: min(100% - 2rem, 110rem); padding-block: 1rem; }
:is(.desk, .admin, .products) h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
[hidden] { display: none !important; }
.invitation { max-width: 34rem; padding: clamp(1.25rem, 4vw, 2rem); background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
.invitation :is(p, h2) { margin: 0 0 0.75rem; text-wrap: pretty; }
.invitation h2 { font-size: 1.3rem; }
.invitation [data-outcome]:focus { outline: none; }
.small { color: var(--muted); font-size: 0.92rem; }
.invitation .doors { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 1.1rem 0 0; }
.go { display: inline-flex; align-items: center; min-block-size: 2.9rem; padding: 0.5rem 1.3rem; border: 0; border-radius: 10px; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; background: var(--accent); color: oklch(from var(--accent) clamp(0, (0.57 - l) * 1000, 1) 0 h); }
.go[aria-busy] { cursor: progress; opacity: 0.8; }
.account main { width: min(100% - 2.5rem, 56rem); }
:is(.account, .register) h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.top a.account { margin-inline-start: auto; font-size: 0.9rem; color: var(--muted); text-decoration: none; }
.top a.account:hover { color: var(--text); text-decoration: underline; }
footer { border-block-start: 1px solid var(--line); color: var(--muted); font-size: 0.92rem; }
footer > div { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; justify-content: space-between; padding-block: 1.2rem; }
.contacts { display: inline-flex; flex-wrap: wrap; gap: 0.3rem 1rem; }
:is(.serial, .import, .register) main { width: min(100% - 2.5rem, 60rem); }
.import h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.card main { width: min(100% - 2.5rem, 44rem); }
.brands { display: grid; gap: 0.5rem; margin: 1.5rem 0 0; padding: 0; list-style: none; font-size: 1.1rem; }
.notice { place-items: center; grid-template-rows: 1fr; text-align: center; }
table { width: 100%; border-collapse: collapse; background: var(--surface); }
th, td { padding: 0.55rem 0.8rem; text-align: start; border-block-end: 1px solid var(--line); }
pre { padding: 1rem; overflow: auto; white-space: pre-wrap; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
iframe { width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: 10px; background: #fff; }
@media (forced-colors: active) { .mark::before { background: CanvasText; } }
@media print { .top, .languages, footer, .intro { display: none; } }
`;
