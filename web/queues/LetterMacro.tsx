/** A macro beside the letter: its deeds are done to the case, its snippet goes to the caret. */
import type { EditorView } from "@codemirror/view";
import { useEffect, useState } from "react";
import type { CaseView } from "../api/shapes.ts";
import { bring, takeBrought } from "./brought.ts";
import { insertSnippet } from "./insert.ts";
import { CaseMacro } from "./Macro.tsx";

export function LetterMacro({ view, editor }: { view: CaseView; editor: EditorView | null }) {
  const [open, setOpen] = useState(false);
  const caseId = view.case.id;
  // A dialog that shuts gives the focus back first; then the letter takes it.
  useEffect(() => {
    if (open || !editor) return;
    const timer = setTimeout(() => {
      const brought = takeBrought(caseId);
      if (brought) insertSnippet(editor, brought);
    });
    return () => clearTimeout(timer);
  }, [open, editor, caseId]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== "KeyM") return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
  return (
    <>
      <button
        type="button"
        className="rounded-md px-2 py-1 text-soft hover:bg-wash hover:text-ink"
        onClick={() => setOpen(true)}
      >
        Macro
      </button>
      {open ? (
        <CaseMacro
          view={view}
          onClose={() => setOpen(false)}
          onSnippet={(snippet) => bring(caseId, snippet)}
        />
      ) : null}
    </>
  );
}
