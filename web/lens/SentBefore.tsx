/** How much of the letter the house sent before: to this customer, and to others. */
import type { Passage, Reading } from "@amends/sincerity";
import { Mark } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";

/** The house remembers so long; the desk says the same of its answer. */
const DAYS = 90;
const SHOWN = 4;
/** Of the letter's words; less than this is a phrase that anybody would use. */
const WORTH_SAYING = 0.08;

type Props = {
  sameness: Reading["sameness"];
  customer: string;
  onPlace: (from: number, to: number) => void;
};

export function SentBefore({ sameness, customer, onPlace }: Props) {
  if (!sameness) return null;
  const { share, passages, sameCustomer, advice } = sameness;
  const theirs = sameCustomer.share >= WORTH_SAYING ? sameCustomer.passages : [];
  const others = share >= WORTH_SAYING ? passages : [];
  const passage = (one: Passage, says: string) => (
    <li key={`${one.start}-${says}`}>
      <button
        type="button"
        className="grid w-full gap-0.5 rounded-md px-2 py-1.5 text-left hover:bg-wash"
        onClick={() => onPlace(one.start, one.end)}
      >
        <span className="breaks line-clamp-2">“{one.quote}”</span>
        <span className="figures text-xs text-soft">{says}</span>
      </button>
    </li>
  );
  return (
    <section aria-labelledby="sent-before" className="grid gap-1">
      <h3 id="sent-before" className="flex items-baseline justify-between gap-4">
        {others.length + theirs.length > 0 ? "Sent before" : "In words of its own"}
        <span className="figures text-xs font-normal text-soft">
          {Math.round(share * 100)}% in {DAYS} days
        </span>
      </h3>
      {advice.map(({ says, why, question }) => (
        <details key={says} className="rounded-md open:bg-wash hover:bg-wash">
          <summary
            className="flex list-none items-baseline gap-2 px-2 py-1.5 font-medium
              [&::-webkit-details-marker]:hidden"
          >
            <span className="text-gold">
              <Mark shape="wave" />
            </span>
            {says}
          </summary>
          <div className="grid gap-2 px-2 pb-2.5 pl-7">
            <p className="text-soft">{why}</p>
            <p className="border-l-2 border-seam pl-2 italic">{question}</p>
          </div>
        </details>
      ))}
      <ul className="grid gap-1">
        {theirs.slice(0, SHOWN).map((one) => passage(one, `${customer} has had this before`))}
        {others
          .slice(0, SHOWN)
          .map((one) => passage(one, `went out ${times(one.times)} in the last ${DAYS} days`))}
      </ul>
      {theirs.length > 0 && sameCustomer.lastSentAt ? (
        <p className="px-2 text-xs text-soft">
          {customer}’s last letter left <When at={sameCustomer.lastSentAt} />.
        </p>
      ) : null}
    </section>
  );
}

const times = (many: number): string => (many === 1 ? "once" : `${many} times`);
