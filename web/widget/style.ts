/** The look of the chat on somebody else's site; it lives behind a shadow root of its own. */
export const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
.root {
  --paper: #faf8f4; --sheet: #fefefc; --line: #dfdcd5; --edge: #87827b; --ink: #201c17;
  --soft: #605a52; --seam: #d2a23b; --gold: #815709; --wash: #faefd6; --late: #ac2724;
  font: 16px/1.5 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  color: var(--ink); position: fixed; right: 16px; bottom: 16px; z-index: 2147483000;
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  .root {
    --paper: #15120f; --sheet: #1d1a16; --line: #37332e; --edge: #78746d; --ink: #e9e6df;
    --soft: #ada9a1; --seam: #d9a942; --gold: #e8be62; --wash: #342812; --late: #ff958d;
  }
}
[hidden] { display: none !important; }
button, input, textarea { font: inherit; color: inherit; }
button {
  min-height: 44px; padding: 8px 18px; font-weight: 600; cursor: pointer; border-radius: 6px;
  color: var(--paper); background: var(--ink); border: 1px solid var(--ink);
}
button.quiet { color: var(--ink); background: transparent; border-color: var(--edge); }
header button { flex: none; }
.opener { border-radius: 999px; box-shadow: 0 2px 10px rgb(0 0 0 / .25); }
.window {
  display: flex; flex-direction: column; width: min(380px, calc(100vw - 32px));
  height: min(600px, calc(100vh - 32px)); background: var(--sheet);
  border: 1px solid var(--line); border-top: 4px solid var(--seam); border-radius: 6px;
  box-shadow: 0 8px 30px rgb(0 0 0 / .25);
}
header {
  display: flex; gap: 8px; align-items: center; justify-content: space-between;
  padding: 10px 12px; border-bottom: 1px solid var(--line);
}
h2 { margin: 0; font-size: 17px; }
.house { margin: 0; font-size: 14px; color: var(--gold); }
.body { flex: 1; overflow-y: auto; padding: 12px; }
p { margin: 0 0 10px; }
form { display: grid; gap: 10px; padding: 12px; border-top: 1px solid var(--line); }
.body form { padding: 0; border: 0; }
label { display: grid; gap: 4px; font-weight: 600; }
label span { font-weight: 400; color: var(--soft); }
input, textarea {
  width: 100%; padding: 9px 11px; font-weight: 400; background: var(--paper);
  border: 1px solid var(--edge); border-radius: 6px; resize: none;
}
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; }
li { max-width: 85%; padding: 8px 11px; border: 1px solid var(--line); border-radius: 6px; }
li.mine { justify-self: end; background: var(--wash); border-color: var(--seam); }
li b { display: block; font-size: 14px; color: var(--soft); font-weight: 600; }
li span { white-space: pre-wrap; }
.note { margin: 12px 0 0; font-size: 15px; color: var(--soft); }
.trouble { color: var(--late); font-weight: 600; }
:focus-visible { outline: 2px solid var(--gold); outline-offset: 2px; }
@media (max-width: 480px) {
  .root.open { inset: 0; }
  .root.open .window { width: 100%; height: 100%; border-radius: 0; }
}
`;
