/** What is chosen of a clause and adjusted: inside the range freely, outside with words. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { amount } from "../words/sums.ts";
import { FairRange } from "./FairRange.tsx";
import { FromCatalogue } from "./FromCatalogue.tsx";
import type { harmOf } from "./HarmField.tsx";
import { OfferThis } from "./OfferThis.tsx";
import { dearest, isStrange, type Option, standing } from "../offers/remedy.ts";
import { Published } from "./Published.tsx";
import { Stake } from "./Stake.tsx";

type Suggestions = Answer<"GET /cases/:case/suggestions">;
type Clause = Suggestions["suggestions"][number];

type DraftProps = {
  caseId: string;
  clause: Clause;
  all: Suggestions;
  harm: ReturnType<typeof harmOf>;
  onDone: () => void;
};

export function Draft({ caseId, clause, all, harm, onDone }: DraftProps) {
  const [because, setBecause] = useState("");
  const say = useToast();
  const { currency, limitMinor, leadMinor, atStake } = all;
  const [options, setOptions] = useState<readonly Option[]>(clause.options);
  // The handbook's first is its preference; the others are one tick away.
  const [left, setLeft] = useState<readonly string[]>(() =>
    clause.options.slice(1).map(({ id }) => id),
  );
  const offered = options.filter(({ id }) => !left.includes(id));
  const sized = standing(offered, { ...clause.range, limitMinor });
  const strange = offered.some((option) => isStrange(option, clause));
  const how = strange && (sized === "fine" || sized === "above_limit") ? "outside" : sized;
  const cost = dearest(offered);
  const budgets = all.budgets.filter(({ spentMinor, softMinor }) => spentMinor + cost > softMinor);
  const overBudget = budgets.some(({ spentMinor, hardMinor }) => spentMinor + cost > hardMinor);
  const above = leadMinor === null || cost <= leadMinor ? "a lead" : "an administrator";
  const asks =
    how === "outside"
      ? "Why should it be otherwise?"
      : how === "above_limit"
        ? "Why should they have more than you may give alone?"
        : overBudget
          ? "Why should they have it, over the budget?"
          : null;
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
    too_much: `Too much: nobody gives more than ${amount(clause.range.capMinor, currency)}`,
    outside: "Propose it with its reason, for another to approve",
    above_limit: `Propose it, for ${above} to approve`,
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
      <FromCatalogue
        catalogue={all.catalogue}
        currency={currency}
        count={options.length - clause.options.length}
        onAdd={(option) => setOptions([...options, option])}
      />
      <FairRange range={clause.range} currency={currency} />
      <Published all={all.bands} costMinor={cost} currency={currency} />
      {how === "above_limit" && limitMinor !== null ? (
        <p className="text-soft">
          You may give up to <Amount minor={limitMinor} currency={currency} /> alone. This much
          wants a look by {above} first.
        </p>
      ) : null}
      {asks ? (
        <Field label={asks} hint="Another colleague reads this before the customer has the offer.">
          {(aria) => (
            <TextArea
              {...aria}
              maxLength={1000}
              value={because}
              onChange={({ target }) => setBecause(target.value)}
            />
          )}
        </Field>
      ) : null}
      {budgets.map(({ id, name, spentMinor, softMinor, hardMinor }) => (
        <div key={id} className="rounded-md bg-gold-wash p-3">
          <State tone="gold" shape="half">
            {name}
          </State>
          <p>
            {amount(spentMinor + cost, currency)} with this,{" "}
            {spentMinor + cost > hardMinor
              ? `beyond its hard line of ${amount(hardMinor, currency)}. Somebody above you may ` +
                "let it go over, if you say why."
              : `beyond its soft line of ${amount(softMinor, currency)}; the hard one is ` +
                `${amount(hardMinor, currency)}. You may go on; what is fair stays fair.`}
          </p>
        </div>
      ))}
      <Stake costMinor={cost} currency={currency} {...atStake} />
      <Problem problem={proposing.error} />
      <Button
        kind="primary"
        className="justify-self-start"
        disabled={
          how === "empty" || how === "too_much" || (how === "outside" && because.trim() === "")
        }
        busy={proposing.isPending}
        onClick={() =>
          proposing.mutate({
            params: { case: caseId },
            body: {
              clauseId: clause.clauseId,
              options: [...offered],
              harm,
              ...(asks && because.trim() ? { because: because.trim() } : {}),
            },
          })
        }
      >
        {labels[how]}
      </Button>
    </div>
  );
}
