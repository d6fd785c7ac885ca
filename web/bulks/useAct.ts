/** Does one thing to what is chosen: at once to one case, one after the other to many. */
import { useNavigate } from "@tanstack/react-router";
import { useDeed } from "../api/doors.ts";
import type { View } from "../api/shapes.ts";
import { useToast } from "../kit/Toast.tsx";
import { type Asked, type Deed, filterOf } from "../inbox/asked.ts";
import { bring } from "../queues/brought.ts";

type Of = { ids: readonly string[]; all: boolean; view: View; asked: Asked };
type After = { onBulk: (id: string) => void; onDone: () => void };

export function useAct({ ids, all, view, asked }: Of, { onBulk, onDone }: After) {
  const say = useToast();
  const go = useNavigate();
  const starting = useDeed("POST /bulks", { onDone: ({ id }) => onBulk(id) });
  const said = () => {
    say("Done");
    onDone();
  };
  const doing = useDeed("POST /cases/:case/deeds", { onDone: said });
  const running = useDeed("POST /cases/:case/macros/:macro", {
    onDone: ({ snippet }) => {
      said();
      const [only] = ids;
      if (!snippet || !only) return;
      bring(only, snippet);
      void go({ to: "/cases/$case", params: { case: only }, search: { write: "new" } });
    },
  });
  const { search } = asked;
  const act = (deed: Deed) => {
    const [only] = ids;
    if (all) {
      const cases = { filter: filterOf(view, asked), ...(search ? { search } : {}) };
      starting.mutate({ body: { deed, cases } });
    } else if (ids.length > 1 || !only) {
      starting.mutate({ body: { deed, cases: { ids: [...ids] } } });
    } else if (deed.kind === "macro") {
      running.mutate({ params: { case: only, macro: deed.macroId } });
    } else {
      doing.mutate({ params: { case: only }, body: deed });
    }
  };
  return {
    act,
    busy: starting.isPending || doing.isPending || running.isPending,
    problem: starting.error ?? doing.error ?? running.error,
  };
}
