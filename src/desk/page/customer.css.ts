/** The look of the customer's page: paper, ink and one seam of gold, as on the desk. */
import { createHash } from "node:crypto";

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --sheet: #fefefc; --wash: #f3f0e9; --line: #dfdcd5; --edge: #87827b;
  --ink: #201c17; --soft: #605a52; --seam: #d2a23b; --gold: #815709; --gold-wash: #faefd6;
  --late: #ac2724; --kept: #1f6538;
  accent-color: var(--gold);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15120f; --sheet: #1d1a16; --wash: #28251f; --line: #37332e; --edge: #78746d;
    --ink: #e9e6df; --soft: #ada9a1; --seam: #d9a942; --gold: #e8be62; --gold-wash: #342812;
    --late: #ff958d; --kept: #86d29b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.625 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  font-variant-numeric: tabular-nums;
}
.seam { height: 4px; background: var(--seam); }
.sheet { max-width: 40rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
h1, h2, h3 { line-height: 1.3; font-weight: 600; text-wrap: balance; margin: 0; }
h1 { font-size: 1.5rem; margin-bottom: .75rem; }
h2 { font-size: 1.25rem; margin-bottom: .75rem; }
h3 { font-size: 1rem; }
p, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; }
p + p, blockquote + p { margin-top: .75rem; }
dl + form, .things + h3 { margin-top: 1.25rem; }
a { color: var(--gold); }
.house { color: var(--gold); font-weight: 600; margin-bottom: .5rem; }
.house + h1 { margin-top: 0; }
.note, .done, .slip { padding: .625rem .75rem; border-radius: 6px; border: 1px solid var(--line); }
.note { background: var(--wash); }
.done, .slip { display: block; margin-bottom: .75rem; }
.done { background: var(--gold-wash); border-color: var(--seam); }
.slip { border: 2px solid var(--late); color: var(--late); font-weight: 600; }
section {
  margin-top: 1.25rem; padding: 1.25rem 1rem; background: var(--sheet);
  border: 1px solid var(--line); border-radius: 6px; scroll-margin-top: .5rem;
}
section:focus { outline: none; }
.aside { color: var(--soft); font-weight: 400; }
.aside, dt { font-size: .9375rem; }
dt { color: var(--soft); }
dd { white-space: pre-wrap; }
dl > div + div { margin-top: .75rem; }
blockquote, .letter { white-space: pre-wrap; }
blockquote {
  font-family: "Source Serif 4", ui-serif, "Iowan Old Style", Georgia, serif;
  font-size: 1.0625rem; margin-top: .25rem; padding-left: .75rem;
  border-left: 2px solid var(--seam);
}
form > * + * { margin-top: 1.25rem; }
fieldset { border: 0; min-width: 0; }
legend, .box label { font-weight: 600; padding: 0; margin-bottom: .5rem; display: block; }
.stack, .row { display: grid; gap: .5rem; }
.card {
  display: grid; grid-template-columns: auto 1fr; gap: .75rem; align-items: start; cursor: pointer;
  padding: .75rem; min-height: 3rem; border: 1px solid var(--edge); border-radius: 6px;
}
.scale { display: flex; flex-wrap: wrap; gap: .375rem; }
.scale .card {
  grid-template-columns: 1fr; justify-items: center; gap: .125rem;
  min-width: 2.75rem; padding: .5rem;
}
.card:hover { background: var(--wash); }
.card:has(:checked) {
  background: var(--gold-wash); border-color: var(--gold); box-shadow: inset 0 0 0 1px var(--gold);
}
.card input { width: 1.25rem; height: 1.25rem; margin: .1875rem 0 0; }
.card strong, .remedy { display: block; }
.remedy:empty { display: none; }
.box .aside { margin-bottom: .5rem; }
textarea, input.line, select {
  display: block; width: 100%; padding: .625rem .75rem; color: inherit; background: var(--paper);
  font: inherit; font-family: "Source Serif 4", ui-serif, "Iowan Old Style", Georgia, serif;
  border: 1px solid var(--edge); border-radius: 6px; resize: vertical;
}
.box [aria-invalid] { border: 2px solid var(--late); }
input.line, select { font-family: inherit; min-height: 3rem; }
.trap { position: absolute; left: -9999px; width: 1px; height: 1px; overflow: hidden; }
button {
  font: inherit; font-weight: 600; cursor: pointer;
  width: 100%; min-height: 3rem; padding: .5rem 1.25rem;
  color: var(--paper); background: var(--ink); border: 1px solid var(--ink); border-radius: 6px;
}
:focus-visible { outline: 2px solid var(--gold); outline-offset: 2px; }
.card:focus-within { outline: 2px solid var(--gold); outline-offset: 2px; }
.card input:focus-visible { outline: none; }
.digits { font-size: 1.5rem; letter-spacing: .25em; }
.besides { display: grid; gap: .75rem; margin-top: 1.25rem; }
.besides button {
  margin-top: 0; color: var(--ink); background: transparent; border-color: var(--edge);
}
details form { margin-top: 1rem; }
.things, .said { list-style: none; }
.things li + li, .said li + li {
  margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line);
}
.things li > p:first-child::first-letter { text-transform: uppercase; }
.things p + p { margin-top: .125rem; }
h3 + .things { margin-top: .5rem; }
.state { color: var(--soft); }
.state.kept { color: var(--kept); }
.state.late { color: var(--late); }
dl + .state { margin-top: 1rem; }
.things .code {
  font: 600 1.5rem/1.3 ui-monospace, "Cascadia Mono", Menlo, monospace; user-select: all;
  margin-top: .5rem; padding: .75rem; text-align: center;
  border: 2px dashed var(--seam); border-radius: 6px; background: var(--gold-wash);
}
.code + .state { margin-top: .5rem; }
.said h3, summary { color: var(--soft); font-size: .9375rem; font-weight: 600; }
summary { cursor: pointer; padding: .25rem 0; }
.letter { margin-top: .5rem; }
footer { margin-top: 1.5rem; color: var(--soft); font-size: .9375rem; }
@media (min-width: 40rem) {
  .sheet { padding-top: 2.5rem; }
  section { padding: 1.5rem; }
  button { width: auto; }
  .row { grid-template-columns: repeat(5, 1fr); }
  .row .card { grid-template-columns: 1fr; justify-items: center; text-align: center; gap: .25rem; }
}
@media (forced-colors: active) { .card:has(:checked) { border-width: 3px; } }
@media print { .seam, form { display: none; } section { break-inside: avoid; } }
`;

/** Lets this one style through the page's content policy, and nothing else. */
export const STYLE_HASH = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;
