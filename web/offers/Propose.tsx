/** What the handbook allows for this case, to be chosen, adjusted and proposed. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button } from "../kit/Button.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { amount } from "../words/sums.ts";
import { OfferThis } from "./OfferThis.tsx";
import { dearest, type Option, standing } from "./remedy.ts";
import { Stake } from "./Stake.tsx";

type Suggestions = Answer<"GET /cases/:case/suggestions">;
type Clause = Suggestions["suggestions"][number];

export function Propose({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { data, error, isPending } = useDoor("GET /cases/:case/suggestions", {
    params: { case: caseId },
  });
  const [chosen, setChosen] = useState<string | null>(null);
  if (isPending) return <Busy>Asking the handbook …</Busy>;
  if (error) return <Problem problem={error} />;
  const { suggestions, freeFirst: free } = data;
  if (suggestions.length === 0)
    return (
      <p className="text-soft">
        No clause of the handbook fits yet. Say in the triage what failed and how severe it is.
      </p>
    );
  const clause = suggestions.find(({ clauseId }) => clauseId === chosen) ?? suggestions[0];
  return (
    <div className="grid gap-4">
      {free.length > 0 ? (
        <details>
          <summary className="font-medium">Before any money: what costs nothing</summary>
          <ul className="grid list-disc gap-0.5 pt-1 pl-5">
            {free.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <ul className="grid gap-2">
        {suggestions.map((one) => (
          <li key={one.clauseId}>
            <ClauseLine
              clause={one}
              currency={data.currency}
              chosen={one === clause}
              onChoose={() => setChosen(one.clauseId)}
            />
          </li>
        ))}
      </ul>
      {clause ? (
        <Draft key={clause.clauseId} caseId={caseId} clause={clause} all={data} onDone={onDone} />
      ) : null}
    </div>
  );
}

type LineProps = { clause: Clause; currency: string; chosen: boolean; onChoose: () => void };

const ClauseLine = ({ clause, currency, chosen, onChoose }: LineProps) => (
  <label
    className="flex cursor-pointer items-start gap-2 rounded-md border border-line px-3
    py-2 has-checked:border-gold has-checked:bg-gold-wash"
  >
    <input type="radio" name="clause" className="mt-1" checked={chosen} onChange={onChoose} />
    <span className="grid flex-1 gap-0.5">
      <span className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{clause.name}</span>
        <span>
          {clause.allowedMinor === 0 ? (
            "costs nothing"
          ) : (
            <>
              up to <Amount minor={clause.allowedMinor} currency={currency} />
            </>
          )}
        </span>
      </span>
      <span>{clause.why}</span>
      {clause.source ? <span className="text-xs text-soft">{clause.source}</span> : null}
    </span>
  </label>
);

type DraftProps = { caseId: string; clause: Clause; all: Suggestions; onDone: () => void };

function Draft({ caseId, clause, all, onDone }: DraftProps) {
  const say = useToast();
  const { currency, limitMinor, atStake } = all;
  const [options, setOptions] = useState<readonly Option[]>(clause.options);
  // The handbook's first is its preference; the others are one tick away.
  const [left, setLeft] = useState<readonly string[]>(() =>
    clause.options.slice(1).map(({ id }) => id),
  );
  const offered = options.filter(({ id }) => !left.includes(id));
  const how = standing(offered, { allowedMinor: clause.allowedMinor, limitMinor });
  const proposing = useDeed("POST /cases/:case/offers", {
    onDone: ({ state }) => {
      say(
        state === "approved" ? "The offer can go with your letter" : "The offer waits for approval",
      );
      onDone();
    },
  });
  const labels = {
    empty: "Choose at least one option",
    above_allowed: `Too much: this clause allows ${amount(clause.allowedMinor, currency)}`,
    above_limit: "Propose it, for a lead to approve",
    fine: "Propose this offer",
  };
  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <ul className="grid gap-3">
        {options.map((option) => (
          <li key={option.id} className="rounded-md border border-line p-3">
            <OfferThis
              option={option}
              currency={currency}
              offered={!left.includes(option.id)}
              onOffered={() =>
                setLeft(
                  left.includes(option.id)
                    ? left.filter((id) => id !== option.id)
                    : [...left, option.id],
                )
              }
              onChange={(next) =>
                setOptions(options.map((one) => (one.id === option.id ? next : one)))
              }
            />
          </li>
        ))}
      </ul>
      <Stake costMinor={dearest(offered)} currency={currency} {...atStake} />
      {how === "above_limit" && limitMinor !== null ? (
        <p className="text-soft">
          You may give up to <Amount minor={limitMinor} currency={currency} /> alone; above it, a
          lead has a look first.
        </p>
      ) : null}
      <Problem problem={proposing.error} />
      <Button
        kind="primary"
        className="justify-self-start"
        disabled={how === "empty" || how === "above_allowed"}
        busy={proposing.isPending}
        onClick={() =>
          proposing.mutate({
            params: { case: caseId },
            body: { clauseId: clause.clauseId, options: [...offered] },
          })
        }
      >
        {labels[how]}
      </Button>
    </div>
  );
}
