/** Whoever fears what a letter may mean in court asks; it waits until an opinion clears it. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { OneLine } from "../cases/OneLine.tsx";
import { Button } from "../kit/Button.tsx";
import { State } from "../kit/State.tsx";

type Review = NonNullable<CaseView["inquiry"]["legal"]>;

export function LegalReview({ view }: { view: CaseView }) {
  const { case: file, inquiry } = view;
  const review = inquiry.legal;
  const answered = review?.opinion !== null;
  return (
    <section aria-label="Legal review" className="grid gap-2">
      {review ? <Standing review={review} /> : null}
      {file.state !== "open" ? null : review && !review.opinion?.clears ? (
        <Opinion caseId={file.id} askedBy={review.by.id} />
      ) : null}
      {file.state === "open" && (!review || answered) ? (
        <Ask caseId={file.id} again={review !== null} />
      ) : null}
    </section>
  );
}

const said = ({ clears, because }: NonNullable<Review["opinion"]>): string =>
  `${clears ? "letters may leave" : "not yet"}. ${because}`;

function Standing({ review: { by, because, opinion } }: { review: Review }) {
  return (
    <div className="breaks grid gap-1 rounded-md bg-wash p-3">
      <p>
        {by.name} asked for a legal review: {because}
      </p>
      <p>
        <State
          tone={opinion?.clears ? "kept" : "gold"}
          shape={opinion ? (opinion.clears ? "tick" : "half") : "ring"}
        >
          {opinion
            ? `${opinion.by.name}: ${said(opinion)}`
            : "Nobody has answered yet. Until then only an acknowledgement leaves."}
        </State>
      </p>
    </div>
  );
}

function Ask({ caseId, again }: { caseId: string; again: boolean }) {
  const [asking, setAsking] = useState(false);
  const ask = useDeed("POST /cases/:case/legal-review", { onDone: () => setAsking(false) });
  return asking ? (
    <OneLine
      label="What should they look at?"
      most={1_000}
      hint="No letter but an acknowledgement leaves until somebody has answered."
      button="Ask for a review"
      deed={ask}
      onKeep={(because) => ask.mutate({ params: { case: caseId }, body: { because } })}
      onLeave={() => setAsking(false)}
    />
  ) : (
    <div>
      <Button onClick={() => setAsking(true)}>
        {again ? "Ask for another legal review" : "Ask for a legal review"}
      </Button>
    </div>
  );
}

function Opinion({ caseId, askedBy }: { caseId: string; askedBy: string }) {
  const me = useMe();
  const { here } = useColleagues();
  const [clears, setClears] = useState<boolean | null>(null);
  const give = useDeed("POST /cases/:case/legal-opinion", { onDone: () => setClears(null) });
  const able = here.filter(({ role }) => role !== "agent");
  const alone = able.every(({ id }) => id === askedBy);
  if (me.colleague.role === "agent" || (me.colleague.id === askedBy && !alone)) return null;
  return clears === null ? (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => setClears(true)}>Letters may leave</Button>
      <Button onClick={() => setClears(false)}>Not yet</Button>
    </div>
  ) : (
    <OneLine
      label={clears ? "What did you look at?" : "What has to change first?"}
      most={1_000}
      button={clears ? "Letters may leave" : "Keep them here"}
      deed={give}
      onKeep={(because) => give.mutate({ params: { case: caseId }, body: { clears, because } })}
      onLeave={() => setClears(null)}
    />
  );
}
