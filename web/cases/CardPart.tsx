/** The report card: what a good recovery is measured by, and how this one does. */
import type { CaseView } from "../api/shapes.ts";
import { State } from "../kit/State.tsx";
import { grades } from "../words/standings.ts";

export const CardPart = ({ card }: { card: CaseView["card"] }) => (
  <dl className="grid gap-3">
    {card.map(({ id, name, grade, says }) => (
      <div key={id}>
        <dt className="flex items-baseline justify-between gap-4 font-medium">
          {name}
          <State tone={grades[grade].tone} shape={grades[grade].shape}>
            {grades[grade].says}
          </State>
        </dt>
        <dd className="text-soft">{says}</dd>
      </div>
    ))}
  </dl>
);
