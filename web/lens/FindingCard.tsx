/** One thing the lens says: what, why it hurts, and a question that leads past it. */
import type { ElementId, Level, Missing } from "@amends/sincerity";
import { Button } from "../kit/Button.tsx";
import { Mark, type Shape } from "../kit/State.tsx";
import { LEVEL_WORDS } from "../letters/kinds.ts";
import type { Remark } from "./remark.ts";

const LOOKS: Readonly<Record<Level, { shape: Shape; tone: string }>> = {
  error: { shape: "cross", tone: "text-late" },
  warning: { shape: "wave", tone: "text-gold" },
  note: { shape: "ring", tone: "text-soft" },
};

const Headline = ({ level, says }: { level: Level; says: string }) => (
  <span className="flex items-baseline gap-2">
    <span className={LOOKS[level].tone}>
      <Mark shape={LOOKS[level].shape} />
      <span className="sr-only">{LEVEL_WORDS[level]}: </span>
    </span>
    <span className="font-medium">{says}</span>
  </span>
);

const Because = ({ why, question }: { why: string | null; question: string }) => (
  <>
    {why ? <p className="text-soft">{why}</p> : null}
    <p className="border-l-2 border-seam pl-2 italic">{question}</p>
  </>
);

type Props = {
  finding: Remark;
  open: boolean;
  /** Where room is dear: the question alone. */
  brief?: boolean;
  onOpen: () => void;
  onMend: () => void;
};

export const FindingCard = ({ finding, open, brief = false, onOpen, onMend }: Props) => (
  <div className={`rounded-md ${open ? "bg-wash" : "hover:bg-wash"}`}>
    <button
      type="button"
      aria-expanded={open}
      onClick={onOpen}
      className="grid w-full gap-0.5 px-2 py-1.5 text-left"
    >
      <Headline level={finding.level} says={finding.says} />
      {brief ? null : (
        <span className="breaks line-clamp-2 pl-5 text-xs text-soft">“{finding.quote}”</span>
      )}
    </button>
    {open ? (
      <div className="grid gap-2 px-2 pb-2.5 pl-7">
        <Because why={brief ? null : finding.why} question={finding.question} />
        {finding.source && !brief ? <p className="text-xs text-soft">{finding.source}</p> : null}
        {finding.fix ? (
          <Button className="justify-self-start" onClick={onMend}>
            {finding.fix.label}
          </Button>
        ) : null}
      </div>
    ) : null}
  </div>
);

/** Where a gap is explained, for the button that leads there. */
export const gapId = (element: ElementId): string => `gap-${element}`;

export const MissingCard = ({
  missing: { element, level, says, why, question },
}: {
  missing: Missing;
}) => (
  <details id={gapId(element)} className="rounded-md open:bg-wash hover:bg-wash">
    <summary className="list-none px-2 py-1.5 [&::-webkit-details-marker]:hidden">
      <Headline level={level} says={says} />
    </summary>
    <div className="grid gap-2 px-2 pb-2.5 pl-7">
      <Because why={why} question={question} />
    </div>
  </details>
);
