/** They said that our offer is not enough: their words first, then what one of us may do. */
import { useNavigate } from "@tanstack/react-router";
import type { CaseView, Offer } from "../api/shapes.ts";
import { useRing } from "../calls/useRing.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button } from "../kit/Button.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { clockStanding } from "../words/clocks.ts";
import { CounterReply } from "./CounterPart.tsx";

type Props = { view: CaseView; customer: string };

export function NotEnough({ view, customer }: Props) {
  const now = useNow();
  const waits = view.tasks.some(({ id }) => id === "answer_shortfall");
  const offer = waits ? saidOf(view.offers) : undefined;
  if (!offer) return null;
  const clock = view.clocks.find(({ id, metAt }) => id === "answer_short" && metAt === null);
  const standing = clock && clockStanding(clock, now);
  const { counter, answer, currency } = offer;
  const asks = counter?.reply === null && !answer ? counter : null;
  const words = asks ? asks.words : answer?.words;
  const at = asks?.at ?? answer?.at;
  return (
    <section
      aria-label={`${customer} answered: not enough`}
      className="grid gap-3 rounded-md border border-seam bg-gold-wash p-3"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="font-medium">{customer} answered: not enough</h3>
        {standing ? (
          <State tone={standing.tone} shape={standing.shape} title={standing.title}>
            {standing.says}
          </State>
        ) : null}
      </header>
      <p>
        {asks ? `${customer} asks for ` : SAID[answer?.verdict ?? "declined"]}
        {asks ? (
          asks.amountMinor === null ? (
            "something else"
          ) : (
            <strong>
              <Amount minor={asks.amountMinor} currency={currency} />
            </strong>
          )
        ) : null}
        {at ? (
          <span className="text-soft">
            , <When at={at} />
          </span>
        ) : null}
      </p>
      {words ? <Words>{words}</Words> : <p className="text-soft">Without a word beside it.</p>}
      {asks ? (
        <CounterReply
          offer={offer}
          customer={customer}
          asked={asks.amountMinor !== null}
          mailed={view.customer.email !== null && view.customer.contact !== "unwanted"}
        />
      ) : (
        <Talk caseId={view.case.id} customer={customer} />
      )}
    </section>
  );
}

const SAID = {
  declined: "Said no to what we offered",
  accepted: "Accepted, and said that it falls short",
};

/** The offer that they said it of: the one they asked about, else the last that they answered. */
const saidOf = (offers: readonly Offer[]): Offer | undefined =>
  offers.find(({ state, counter }) => state === "made" && counter?.reply === null) ??
  offers
    .filter(({ answer }) => answer?.by.kind === "customer")
    .toSorted((a, b) => (b.answer?.at ?? "").localeCompare(a.answer?.at ?? ""))[0];

/** A no is an invitation to talk; another offer is proposed below. */
function Talk({ caseId, customer }: { caseId: string; customer: string }) {
  const go = useNavigate();
  const { ring, ringing } = useRing();
  return (
    <>
      <p>Talk first: call or write. Another offer can be proposed below.</p>
      <Problem problem={ringing.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          busy={ringing.isPending}
          onClick={() => ring({ way: "out", caseId })}
        >
          Call {customer}
        </Button>
        <Button
          onClick={() =>
            void go({ to: "/cases/$case", params: { case: caseId }, search: { write: "new" } })
          }
        >
          Write to {customer}
        </Button>
      </div>
    </>
  );
}
