/** A letter as the checker reads it beside its case: what it holds, and what was sent before. */
import { useMemo } from "react";
import type { CaseView } from "../api/shapes.ts";
import { type Remark, remarksOf } from "../lens/remark.ts";
import { useSentBefore } from "../lens/useSentBefore.ts";
import { requiredBy, stanceFor } from "./kinds.ts";
import type { Draft } from "./useDraft.ts";
import { useReading } from "./useReading.ts";

const NONE: readonly Remark[] = [];

type About = {
  readonly draft: Draft;
  /** The draft before anybody wrote in it. */
  readonly first: Draft;
  readonly sent: boolean;
  readonly ownsUpTo: readonly string[];
};

export function useRead(view: CaseView, { draft, first, sent, ownsUpTo }: About) {
  const complaint = view.messages.find(({ direction }) => direction === "in")?.body ?? "";
  const written = draft.body.trim() !== first.body.trim();
  const likeness = useSentBefore(draft.body, {
    customerId: view.customer.id,
    asks: written && !sent,
  });
  const reading = useReading({
    text: draft.body,
    stance: stanceFor(draft.kind),
    complaint,
    required: requiredBy(view.playbook, draft.kind, ownsUpTo),
    sameness: likeness,
  });
  const remarks = useMemo(() => (reading ? remarksOf(reading) : NONE), [reading]);
  return { written, likeness, reading, remarks };
}
