/** The sheet that the letter is written on. */
import type { EditorView } from "@codemirror/view";
import type { Finding } from "@amends/sincerity";
import { type RefObject, useEffect, useRef } from "react";
import { openEditor, underline, type Watch } from "./editor.ts";

type Props = Watch & {
  text: string;
  label: string;
  readOnly: boolean;
  findings: readonly Finding[];
  /** Handed the editor, so that others may jump in it. */
  editor: RefObject<EditorView | null>;
};

export function LetterText({ text, label, readOnly, findings, editor, onText, onFinding }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const watch = useRef<Watch>({ onText, onFinding });
  watch.current = { onText, onFinding };
  const written = useRef(text);

  useEffect(() => {
    if (!place.current) return;
    const view = openEditor(place.current, written.current, {
      label,
      readOnly,
      watch: {
        onText: (now) => {
          written.current = now;
          watch.current.onText(now);
        },
        onFinding: (at) => watch.current.onFinding(at),
      },
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [label, readOnly, editor]);

  useEffect(() => {
    const view = editor.current;
    if (!view || written.current === text) return;
    written.current = text;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text, editor]);

  useEffect(() => {
    if (editor.current) underline(editor.current, findings);
  }, [findings, editor]);

  return (
    <div
      ref={place}
      className="text-letter [--letter-advice:var(--color-soft)] [--letter-fault:var(--color-late)] [--letter-look:var(--color-seam)]"
    />
  );
}
