/** The letter's editor: plain text, findings underlined, nothing that ever covers the words. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { faintLines } from "./faint.ts";
import type { Remark } from "../lens/remark.ts";

type Marked = Diagnostic & { readonly finding: Remark };

const SEVERITY = { error: "error", warning: "warning", note: "hint" } as const;

const marked = (finding: Remark, length: number): Marked => ({
  from: Math.min(finding.start, length),
  to: Math.min(finding.end, length),
  severity: SEVERITY[finding.level],
  message: finding.says,
  finding,
});

/** Underlines the findings; they move along while one types, until the next reading comes. */
export const underline = (view: EditorView, findings: readonly Remark[]): void =>
  view.dispatch(
    setDiagnostics(
      view.state,
      findings.map((finding) => marked(finding, view.state.doc.length)),
    ),
  );

/** The finding at a place in the text, if one is there. */
export function findingAt(state: EditorState, place: number): Remark | null {
  let at: Remark | null = null;
  forEachDiagnostic(state, (one, from, to) => {
    if (from <= place && place <= to) at = (one as Marked).finding;
  });
  return at;
}

/** Where a finding stands now, after the typing since it was found. */
export function placeOf(state: EditorState, finding: Remark): { from: number; to: number } | null {
  let place: { from: number; to: number } | null = null;
  forEachDiagnostic(state, (one, from, to) => {
    if ((one as Marked).finding === finding) place = { from, to };
  });
  return place;
}

/** Selects a stretch of the letter and brings it into sight. */
export function jump(view: EditorView, from: number, to: number): void {
  const end = view.state.doc.length;
  view.dispatch({
    selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
    effects: EditorView.scrollIntoView(Math.min(from, end), { y: "center" }),
  });
  view.focus();
}

const paper = EditorView.theme({
  "&": { fontSize: "16px", color: "inherit", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "26px", overflow: "visible" },
  ".cm-content": { padding: "0", caretColor: "currentColor", minHeight: "18rem" },
  ".cm-line": { padding: "0" },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "1px" },
  ".cm-lintRange-error": { textDecoration: "underline wavy var(--letter-fault) 1.5px" },
  ".cm-lintRange-warning": { textDecoration: "underline solid var(--letter-look) 2px" },
  ".cm-lintRange-hint": { textDecoration: "underline dotted var(--letter-advice) 2px" },
  ".cm-lintRange, .cm-lintRange *": { textUnderlineOffset: "4px" },
  ".cm-lintPoint": { display: "none" },
});

export type Watch = {
  readonly onText: (text: string) => void;
  /** The finding under the caret or the pointer; null when neither is on one. */
  readonly onFinding: (finding: Remark | null) => void;
};

const watching = ({ onText, onFinding }: Watch) => [
  EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (docChanged) onText(state.doc.toString());
    if (selectionSet || docChanged) onFinding(findingAt(state, state.selection.main.head));
  }),
  EditorView.domEventHandlers({
    mousemove(event, view) {
      const place = view.posAtCoords({ x: event.clientX, y: event.clientY });
      const at = place === null ? null : findingAt(view.state, place);
      if (at) onFinding(at);
    },
  }),
];

/** Opens the editor inside `parent`. F8 and Shift-F8 walk the findings. */
export const openEditor = (
  parent: HTMLElement,
  text: string,
  { label, readOnly, watch }: { label: string; readOnly: boolean; watch: Watch },
): EditorView =>
  new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([
          { key: "F8", run: nextDiagnostic, preventDefault: true },
          { key: "Shift-F8", run: previousDiagnostic, preventDefault: true },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        linter(null, { tooltipFilter: () => [] }),
        EditorView.lineWrapping,
        EditorState.readOnly.of(readOnly),
        EditorView.contentAttributes.of({
          "aria-label": label,
          "aria-multiline": "true",
          spellcheck: "true",
          autocorrect: "on",
          autocapitalize: "sentences",
        }),
        paper,
        faintLines,
        ...watching(watch),
      ],
    }),
  });
