/** Pauses: why clocks wait, since when, by whose word; and letting them wait, or run again. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { OneLine } from "../cases/OneLine.tsx";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";

type Reason = CaseView["watch"]["mayWaitFor"][number];

const REASONS: Readonly<Record<Reason, { button: string; asks: string; says: string }>> = {
  waiting_for_customer: {
    button: "Wait for the customer …",
    asks: "What can only they give us?",
    says: "Waits for the customer",
  },
  agreed: {
    button: "Wait, as agreed …",
    asks: "What did they agree to, and until when?",
    says: "Waits, as agreed",
  },
};

export function Pauses({ view, mayPause }: { view: CaseView; mayPause: boolean }) {
  const [reason, setReason] = useState<Reason | null>(null);
  const pausing = useDeed("POST /cases/:case/pauses", { onDone: () => setReason(null) });
  const lifting = useDeed("POST /cases/:case/pauses/:pause/lifting");
  const { pauses, mayWaitFor } = view.watch;
  const params = { case: view.case.id };
  return (
    <div className="grid gap-2">
      {pauses.map(({ id, reason: why, because, by, from, endedAt }) => (
        <div key={id} className="grid justify-items-start gap-1 rounded-md bg-wash p-3 text-xs">
          <State shape={endedAt ? "tick" : "half"}>
            {REASONS[why].says}: {because}
          </State>
          <p className="text-soft">
            {by}, <When at={from} />
            {endedAt ? (
              <>
                , until <When at={endedAt} />
              </>
            ) : (
              "; what the law asks runs on"
            )}
          </p>
          {endedAt || !mayPause ? null : (
            <Button
              busy={lifting.isPending}
              onClick={() => lifting.mutate({ params: { ...params, pause: id } })}
            >
              Let the clocks run
            </Button>
          )}
        </div>
      ))}
      <Problem problem={lifting.error} />
      {reason ? (
        <OneLine
          label={REASONS[reason].asks}
          hint="Clocks that may wait for it stop until you lift the pause, or they write."
          button="Let the clocks wait"
          deed={pausing}
          onKeep={(because) => pausing.mutate({ params, body: { reason, because } })}
          onLeave={() => setReason(null)}
        />
      ) : mayPause && mayWaitFor.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {mayWaitFor.map((each) => (
            <Button key={each} onClick={() => setReason(each)}>
              {REASONS[each].button}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
