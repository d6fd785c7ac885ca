/** Puts a snippet into the letter: where the caret was, or else after the greeting. */
import type { EditorView } from "@codemirror/view";

/** The first empty line of a letter stands after its greeting. */
export function placeFor(doc: string, caret: number): number {
  if (caret > 0) return caret;
  const gap = doc.indexOf("\n\n");
  return gap === -1 ? doc.length : gap + 2;
}

export function insertSnippet(view: EditorView, text: string): void {
  const from = placeFor(view.state.doc.toString(), view.state.selection.main.head);
  view.dispatch({
    changes: { from, insert: text },
    selection: { anchor: from + text.length },
    scrollIntoView: true,
  });
  view.focus();
}
