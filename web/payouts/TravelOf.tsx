/** How one award travels: over what, what comes next, and what a person can do about it. */
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { WithWords } from "../offers/WithWords.tsx";
import { aheadOf, canAsk, canJudge, goesTo, type Travel } from "./travels.ts";

export function TravelOf({ travel }: { travel: Travel }) {
  const { over, problem, reference, state } = travel;
  const to = goesTo(travel);
  const ahead = aheadOf(travel);
  return (
    <div className="grid gap-2 border-t border-line pt-2">
      <p className="breaks">
        Over {over}
        {to ? <span className="text-soft">, {to}</span> : null}
      </p>
      {problem && state !== "confirmed" ? <p className="breaks">{problem}</p> : null}
      {ahead ? <p className="text-xs text-soft">{ahead}</p> : null}
      {reference ? <p className="breaks text-xs text-soft">Its number there: {reference}</p> : null}
      <Deeds travel={travel} />
    </div>
  );
}

function Deeds({ travel }: { travel: Travel }) {
  const mayWeigh = useMay("award:withdraw");
  const params = { instruction: travel.id };
  const asking = useDeed("POST /instructions/:instruction/question");
  const judging = useDeed("POST /instructions/:instruction/verdict");
  const hand = useDeed("POST /instructions/:instruction/hand");
  const back = useDeed("POST /instructions/:instruction/withdrawal");
  const judge = (verdict: "arrived" | "not_arrived" | "came_back") => (words: string) =>
    judging.mutate({ params, body: { verdict, words } });
  const { state, surelyUnpaid } = travel;
  const judgeable = canJudge(travel) && (state !== "unknown" || mayWeigh);
  const open = surelyUnpaid && state !== "withdrawn";
  if (state === "withdrawn") return null;
  return (
    <div className="flex flex-wrap gap-2">
      {canAsk(travel) ? (
        <Button busy={asking.isPending} onClick={() => asking.mutate({ params })}>
          Ask again what became of it
        </Button>
      ) : null}
      {judgeable ? (
        <>
          <WithWords
            opens="It has arrived"
            label="How can one see that?"
            hint="It is kept as the proof."
            does="It has arrived"
            deed={judging}
            onDo={judge("arrived")}
          />
          <WithWords
            opens="It was not paid"
            label="How do you know?"
            does="It was not paid"
            deed={judging}
            onDo={judge("not_arrived")}
          />
        </>
      ) : null}
      {state === "confirmed" && mayWeigh ? (
        <WithWords
          opens="It came back"
          label="How do you know?"
          hint="It is owed again from then on."
          does="It came back"
          deed={judging}
          onDo={judge("came_back")}
        />
      ) : null}
      {open ? (
        <>
          <WithWords
            opens="Pay by hand instead"
            label="How can one see that it was paid?"
            hint="This way surely paid nothing. What you write is kept as the proof."
            does="It is paid by hand"
            deed={hand}
            onDo={(proof) => hand.mutate({ params, body: { proof } })}
          />
          {state === "failed" || state === "reversed" ? null : (
            <WithWords
              opens="Take it back"
              label="Why does it not go this way?"
              does="Take it back"
              deed={back}
              onDo={(because) => back.mutate({ params, body: { because } })}
            />
          )}
        </>
      ) : null}
      <Problem problem={asking.error} />
    </div>
  );
}
