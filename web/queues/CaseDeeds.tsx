/** The dialogs of what is done to one case by a key: a macro, a sleep. */
import { useDeed } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { Sleep } from "../inbox/Sleep.tsx";
import { CaseMacro } from "./Macro.tsx";

type Props = {
  view: CaseView;
  shown: string | null;
  onClose: () => void;
  onSnippet: (snippet: string) => void;
};

export function CaseDeeds({ view, shown, onClose, onSnippet }: Props) {
  const sleeping = useDeed("POST /cases/:case/deeds", { onDone: onClose });
  const { id } = view.case;
  if (shown === "macro") return <CaseMacro view={view} onClose={onClose} onSnippet={onSnippet} />;
  return shown === "sleep" ? (
    <Sleep
      only={id}
      problem={sleeping.error}
      onClose={onClose}
      onSleep={(body) => sleeping.mutate({ params: { case: id }, body })}
    />
  ) : null;
}
