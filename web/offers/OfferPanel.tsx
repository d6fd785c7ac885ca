/** The offers of a case: what the handbook allows, what was proposed, and what they get. */
import { useState } from "react";
import { useMay } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { LawPanel } from "../entitlements/LawPanel.tsx";
import { Button } from "../kit/Button.tsx";
import { firstName } from "../words/names.ts";
import { Awards } from "./Awards.tsx";
import { NotEnough } from "./NotEnough.tsx";
import { OfferCard } from "./OfferCard.tsx";
import { Propose } from "../proposals/Propose.tsx";
import { Shut } from "./Shut.tsx";

const OVER = new Set(["declined", "withdrawn", "expired"]);
/** One at a time: while it waits for somebody, no other is proposed. */
const WAITING = new Set(["proposed", "approved", "made"]);

export function OfferPanel({ view }: { view: CaseView }) {
  const mayPropose = useMay("offer:propose") && view.case.state === "open";
  const gate = view.gates.find(({ deed }) => deed === "propose_offer");
  const offers = view.offers.toSorted((a, b) => b.proposedAt.localeCompare(a.proposedAt));
  const standing = offers.some(({ state }) => !OVER.has(state));
  const waiting = offers.some(({ state }) => WAITING.has(state));
  const [another, setAnother] = useState(false);
  const proposing = mayPropose && !waiting && (!standing || another);
  const customer = firstName(view.customer.name);
  return (
    <div className="grid gap-4">
      <NotEnough view={view} customer={customer} />
      <LawPanel view={view} />
      <Awards caseId={view.case.id} customer={customer} awards={view.awards} />
      {offers.map((offer) => (
        <OfferCard key={offer.id} offer={offer} customer={customer} />
      ))}
      {proposing && gate && !gate.open ? <Shut gate={gate} /> : null}
      {proposing && gate?.open !== false ? (
        <Propose caseId={view.case.id} currency={view.currency} onDone={() => setAnother(false)} />
      ) : null}
      {waiting && mayPropose ? (
        <p className="text-soft">
          One offer at a time: another can be proposed once {customer} has answered this one, or it
          is taken back.
        </p>
      ) : null}
      {standing && !waiting && !another && mayPropose ? (
        <Button className="justify-self-start" onClick={() => setAnother(true)}>
          Propose another offer
        </Button>
      ) : null}
      {offers.length === 0 && !proposing ? <p className="text-soft">No offer was made.</p> : null}
    </div>
  );
}
