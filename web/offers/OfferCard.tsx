/** One offer: what it holds, how it stands, what the customer said, what may be done with it. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMay, useMe } from "../api/session.ts";
import type { Offer } from "../api/shapes.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button } from "../kit/Button.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { Approve } from "./Approve.tsx";
import { CounterPart } from "./CounterPart.tsx";
import { Holds } from "./Holds.tsx";
import { HeldPart, NoteAnswer } from "./NoteAnswer.tsx";
import { OptionCard } from "./OptionCard.tsx";
import { fits, states } from "./standings.ts";
import { WithWords } from "./WithWords.tsx";

export function OfferCard({ offer, customer }: { offer: Offer; customer: string }) {
  const { answer, currency } = offer;
  const { says, tone, shape } = states[offer.state];
  const over = offer.state === "withdrawn" || offer.state === "expired";
  return (
    <article className={`grid gap-3 rounded-md border border-line p-3 ${over ? "text-soft" : ""}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <State tone={tone} shape={shape}>
          {says}
        </State>
        <span className="text-xs text-soft">
          {offer.proposedBy.name}, <When at={offer.proposedAt} />
        </span>
      </header>
      {offer.owed.length > 0 ? (
        <ul aria-label="Owed by law" className="grid gap-1 rounded-md bg-wash p-3">
          {offer.owed.map((line) => (
            <li key={line.entitlementId} className="flex flex-wrap justify-between gap-x-4">
              <span>
                {line.name} <span className="text-xs text-soft">by law, {line.clause}</span>
              </span>
              {line.amountMinor > 0 ? (
                <Amount minor={line.amountMinor} currency={line.currency} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="grid gap-3">
        {offer.options.map((option) => (
          <li
            key={option.id}
            className={answer?.optionId === option.id ? "border-l-2 border-seam pl-3" : "pl-3.5"}
          >
            <OptionCard option={option} currency={currency} />
            {answer?.optionId === option.id ? (
              <State tone="kept" shape="tick">
                {customer} chose this
              </State>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="text-xs text-soft">
        {offer.why} Costs us up to <Amount minor={offer.costMinor} currency={currency} /> of{" "}
        <Amount minor={offer.allowedMinor} currency={currency} /> allowed.
        {offer.approvedBy ? ` ${offer.approvedBy.name} approved it.` : null}
        {offer.state === "made" ? (
          <>
            {" "}
            It is open until <When at={offer.expiresAt} />.
          </>
        ) : null}
      </p>
      <Holds offer={offer} />
      {offer.state === "made" && offer.held ? <HeldPart offer={offer} customer={customer} /> : null}
      <CounterPart offer={offer} customer={customer} />
      {offer.withdrawnBecause ? <p>Taken back: {offer.withdrawnBecause}</p> : null}
      {answer ? (
        <div className="grid gap-1">
          <p>
            {customer} {answer.verdict === "accepted" ? "accepts" : "declines"}
            {answer.fit ? `; it ${fits[answer.fit]}` : null},{" "}
            <span className="text-soft">
              <When at={answer.at} />
              {answer.by.kind === "customer" ? null : `, noted by ${answer.by.name}`}
            </span>
          </p>
          {answer.words ? <Words>{answer.words}</Words> : null}
        </div>
      ) : null}
      <Deeds offer={offer} customer={customer} />
    </article>
  );
}

function Deeds({ offer, customer }: { offer: Offer; customer: string }) {
  const me = useMe();
  const mayApprove = useMay("offer:approve") && offer.proposedBy.id !== me.colleague.id;
  const [answering, setAnswering] = useState(false);
  const params = { offer: offer.id };
  const withdrawing = useDeed("POST /offers/:offer/withdrawal");
  const answerable = offer.state === "made" || offer.state === "approved";
  if (offer.answer || offer.state === "withdrawn" || offer.state === "expired") return null;
  if (answering)
    return <NoteAnswer offer={offer} customer={customer} onDone={() => setAnswering(false)} />;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {offer.state === "proposed" && mayApprove ? <Approve offer={offer} /> : null}
        {answerable ? (
          <Button onClick={() => setAnswering(true)}>Note {customer}’s answer …</Button>
        ) : null}
        <WithWords
          opens="Take it back"
          label="Why is it taken back?"
          most={1_000}
          does="Take the offer back"
          deed={withdrawing}
          onDo={(because) => withdrawing.mutate({ params, body: { because } })}
        />
      </div>
      {offer.state === "proposed" && !mayApprove ? (
        <p className="text-xs text-soft">
          {offer.proposedBy.id === me.colleague.id
            ? "Nobody approves their own offer: a lead or an administrator looks at it first."
            : "A lead or an administrator approves it."}
        </p>
      ) : null}
    </div>
  );
}
