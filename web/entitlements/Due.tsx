/** One entitlement: how much, by which clause, from which table, and how sure we are of it. */
import { useDeed } from "../api/doors.ts";
import { Amount } from "../kit/Amount.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { WithWords } from "../offers/WithWords.tsx";
import type { Entitlement } from "./asks.ts";

const SURE = {
  read: "read in a source",
  remembered: "from memory: look it up before you rely on it",
  unsure: "unsure: look it up before you rely on it",
};

type Props = { entitlement: Entitlement; caseId: string; mayAct: boolean };

export function Due({ entitlement, caseId, mayAct }: Props) {
  const { id, name, amountMinor, currency, clause, says, rights, payWithin } = entitlement;
  const { struck, promised, by, at } = entitlement;
  const striking = useDeed("POST /cases/:case/entitlements/:entitlement/strike");
  const over = struck !== null;
  return (
    <article className={`grid gap-1 rounded-md border border-line p-3 ${over ? "text-soft" : ""}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{over ? <s>{name}</s> : name}</span>
        <span className="font-medium">
          {amountMinor > 0 ? <Amount minor={amountMinor} currency={currency} /> : "no money"}
        </span>
      </header>
      <p>{says}</p>
      {rights.length > 0 ? (
        <ul className="grid list-disc gap-0.5 pl-5">
          {rights.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
      ) : null}
      {payWithin ? <p>To be paid: {payWithin}.</p> : null}
      <details className="text-xs text-soft">
        <summary>{clause || "Where it comes from"}</summary>
        <p>
          {entitlement.source} Table of {entitlement.tableOf}, {SURE[entitlement.confidence]}.
          Failed on {entitlement.on}; reckoned by {by.name}, <When at={at} />.
        </p>
      </details>
      {over ? <p className="breaks">Struck: {struck}</p> : null}
      {promised ? (
        <State tone="kept" shape="tick">
          promised to the customer, whatever they answer
        </State>
      ) : null}
      {mayAct && !over && !promised ? (
        <div>
          <WithWords
            opens="Strike it"
            label="Which fact was wrong?"
            does="Strike it"
            deed={striking}
            onDo={(because) =>
              striking.mutate({ params: { case: caseId, entitlement: id }, body: { because } })
            }
          />
        </div>
      ) : null}
    </article>
  );
}
