/** What the customer said and the letter doesn't speak to, in the customer's own words. */
import type { Heard } from "@amends/sincerity";
import { Mark } from "../kit/State.tsx";

export function PassedOver({ points, customer }: { points: readonly Heard[]; customer: string }) {
  const passed = points.filter(({ spoken }) => !spoken);
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="passed-over" className="grid gap-1">
      <h3 id="passed-over" className="flex items-baseline justify-between gap-4">
        {passed.length === 0 ? `It speaks to all that ${customer} said` : "It passes over"}
        <span className="figures text-xs font-normal text-soft">
          {points.length - passed.length} of {points.length} spoken to
        </span>
      </h3>
      <ul className="grid gap-1">
        {passed.map((point) => (
          <li key={`${point.rule}-${point.start}`}>
            <Passed point={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Passed = ({ point: { quote, advice } }: { point: Heard }) => (
  <details className="rounded-md open:bg-wash hover:bg-wash">
    <summary
      className="flex list-none items-baseline gap-2 px-2 py-1.5
        [&::-webkit-details-marker]:hidden"
    >
      <span className={advice?.level === "note" ? "text-soft" : "text-gold"}>
        <Mark shape={advice?.level === "note" ? "ring" : "wave"} />
      </span>
      <span className="breaks font-serif text-letter leading-5">“{quote}”</span>
    </summary>
    {advice ? (
      <div className="grid gap-2 px-2 pb-2.5 pl-7">
        <p>{advice.says}</p>
        <p className="text-soft">{advice.why}</p>
        <p className="border-l-2 border-seam pl-2 italic">{advice.question}</p>
      </div>
    ) : null}
  </details>
);
