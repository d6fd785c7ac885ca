/** A macro on one case: chosen, looked at, done; its snippet goes on to the letter. */
import { useDeed } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { useToast } from "../kit/Toast.tsx";
import { firstName } from "../words/names.ts";
import { MacroDialog } from "./MacroDialog.tsx";

type Props = {
  view: CaseView;
  onClose: () => void;
  /** Told once it is done, with what is to be written on; empty where it has none. */
  onSnippet: (snippet: string) => void;
};

export function CaseMacro({ view, onClose, onSnippet }: Props) {
  const say = useToast();
  const running = useDeed("POST /cases/:case/macros/:macro", {
    onDone: ({ snippet }) => {
      say("The macro has run");
      onClose();
      onSnippet(snippet);
    },
  });
  return (
    <MacroDialog
      caseId={view.case.id}
      to={`${firstName(view.customer.name)}’s case`}
      busy={running.isPending}
      problem={running.error}
      onClose={onClose}
      onDo={({ id }) => running.mutate({ params: { case: view.case.id, macro: id } })}
    />
  );
}
