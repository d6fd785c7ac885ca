/** Worn-out apologies: what words alone would do to a customer who had many of them. */
import { useDoor } from "../api/doors.ts";
import { State } from "../kit/State.tsx";

export function Worn({ caseId }: { caseId: string }) {
  const { data } = useDoor("GET /cases/:case/comparables", { params: { case: caseId } });
  const { warns, source } = data?.history.apologies ?? { warns: null, source: "" };
  if (!warns) return null;
  return (
    <section aria-label="Worn-out apologies" className="grid gap-1 rounded-md bg-gold-wash p-3">
      <State tone="gold" shape="half">
        Worn-out apologies
      </State>
      <p>{warns}</p>
      <p className="text-xs text-soft">{source}</p>
    </section>
  );
}
