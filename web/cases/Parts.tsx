/** The parts of a case as lids that say how each stands; a shut lid keeps what was typed. */
import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import type { CaseView } from "../api/shapes.ts";
import { Busy } from "../kit/Busy.tsx";
import { FollowUpPart } from "../follow-ups/FollowUpPart.tsx";
import { Findings } from "../inquiries/Findings.tsx";
import { Law } from "../inquiries/Law.tsx";
import { LegalReview } from "../inquiries/LegalReview.tsx";
import { SecondLook } from "../inquiries/SecondLook.tsx";
import { useNow } from "../kit/now.ts";
import { State } from "../kit/State.tsx";
import { CardPart } from "./CardPart.tsx";
import { HistoryPart } from "./HistoryPart.tsx";
import { ListeningPart } from "./ListeningPart.tsx";
import { PARTS, type Part, standingOf } from "./parts.ts";
import { PromisesPart } from "./PromisesPart.tsx";
import { TriagePart } from "./TriagePart.tsx";

const OfferPanel = lazy(async () => ({
  default: (await import("../offers/OfferPanel.tsx")).OfferPanel,
}));
const PlanPanel = lazy(async () => ({
  default: (await import("../plans/PlanPanel.tsx")).PlanPanel,
}));

type Props = { view: CaseView; open: Part | null; onOpen: (part: Part | null) => void };

export function Parts({ view, open, onOpen }: Props) {
  const now = useNow();
  return (
    <div className="rounded-md border border-line bg-sheet">
      {PARTS.map(([part, name]) => {
        const { says, tone, shape } = standingOf(part, view, now);
        return (
          <Lid
            key={part}
            id={part}
            name={name}
            aside={
              <State tone={tone} shape={shape}>
                {says}
              </State>
            }
            open={open === part}
            onToggle={() => onOpen(open === part ? null : part)}
          >
            <Suspense fallback={<Busy />}>{contentOf(part, view)}</Suspense>
          </Lid>
        );
      })}
    </div>
  );
}

function contentOf(part: Part, view: CaseView): ReactNode {
  switch (part) {
    case "triage":
      return (
        <div className="grid gap-6">
          <TriagePart view={view} />
          <SecondLook view={view} />
          <Findings view={view} />
          <LegalReview view={view} />
          {view.case.stance === "not_yet_known" ? null : <Law />}
        </div>
      );
    case "listening":
      return <ListeningPart view={view} />;
    case "offer":
      return <OfferPanel view={view} />;
    case "plan":
      return <PlanPanel view={view} />;
    case "promises":
      return <PromisesPart view={view} />;
    case "follow-up":
      return <FollowUpPart view={view} />;
    case "card":
      return <CardPart card={view.card} />;
    case "history":
      return <HistoryPart view={view} />;
  }
}

type LidProps = {
  id: string;
  name: string;
  aside: ReactNode;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
};

function Lid({ id, name, aside, open, onToggle, children }: LidProps) {
  const inside = useId();
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  return (
    <section
      id={`part-${id}`}
      className="scroll-mt-12 lg:scroll-mt-2 border-t border-line first:border-t-0"
    >
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={inside}
          onClick={onToggle}
          className="flex min-h-10 w-full items-baseline justify-between gap-4 rounded-md px-4
            py-2.5 text-left outline-offset-[-2px] hover:bg-wash"
        >
          <span className="flex shrink-0 items-baseline gap-2">
            <svg
              aria-hidden="true"
              viewBox="0 0 12 12"
              className={`size-2.5 self-center transition-transform ${open ? "rotate-90" : ""}`}
            >
              <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
            {name}
          </span>
          <span className="min-w-0 text-right">{aside}</span>
        </button>
      </h2>
      <div id={inside} hidden={!open} className="px-4 pt-1 pb-5">
        {opened ? children : null}
      </div>
    </section>
  );
}
