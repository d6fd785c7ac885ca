/** What the handbook allows for this case, to be chosen, adjusted and proposed. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { Amount } from "../kit/Amount.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Comparables } from "./Comparables.tsx";
import { Draft } from "./Draft.tsx";
import { HarmField, harmOf, UNTOLD } from "./HarmField.tsx";

type Suggestions = Answer<"GET /cases/:case/suggestions">;
type Clause = Suggestions["suggestions"][number];

type Props = { caseId: string; currency: string; onDone: () => void };

export function Propose({ caseId, currency: houseCurrency, onDone }: Props) {
  const [told, setTold] = useState(UNTOLD);
  const ask = { params: { case: caseId }, query: harmOf(told, houseCurrency) };
  const { data, error, isPending } = useDoor("GET /cases/:case/suggestions", ask, {
    keepPrevious: true,
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
      <Comparables caseId={caseId} />
      <HarmField told={told} currency={houseCurrency} onChange={setTold} />
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
        <Draft
          key={clause.clauseId}
          caseId={caseId}
          clause={clause}
          all={data}
          harm={harmOf(told, houseCurrency)}
          onDone={onDone}
        />
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
