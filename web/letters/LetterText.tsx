/** The sheet that the letter is written on. */
import type { EditorView } from "@codemirror/view";
import type { Remark } from "../lens/remark.ts";
import { useEffect, useRef } from "react";
import type { Passage } from "@amends/sincerity";
import { drawFaintly } from "./faint.ts";
import { openEditor, underline, type Watch } from "./editor.ts";

type Props = Watch & {
  text: string;
  label: string;
  readOnly: boolean;
  findings: readonly Remark[];
  /** Words that the house sent before. */
  sentBefore: readonly Passage[];
  /** Told the editor once it is open, and null when it is gone. */
  onEditor: (editor: EditorView | null) => void;
};

export function LetterText({
  text,
  label,
  readOnly,
  findings,
  sentBefore,
  onEditor,
  onText,
  onFinding,
}: Props) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const watch = useRef<Watch>({ onText, onFinding });
  const written = useRef(text);

  useEffect(() => {
    watch.current = { onText, onFinding };
  }, [onText, onFinding]);

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
    onEditor(view);
    return () => {
      editor.current = undefined;
      onEditor(null);
      view.destroy();
    };
  }, [label, readOnly, onEditor]);

  useEffect(() => {
    const view = editor.current;
    if (!view || written.current === text) return;
    written.current = text;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    if (editor.current) underline(editor.current, findings);
  }, [findings]);

  useEffect(() => {
    if (editor.current) drawFaintly(editor.current, sentBefore);
  }, [sentBefore]);

  return (
    <div
      ref={place}
      className="text-letter [--letter-advice:var(--color-soft)] [--letter-before:var(--color-edge)]
        [--letter-fault:var(--color-late)] [--letter-look:var(--color-seam)]"
    />
  );
}
