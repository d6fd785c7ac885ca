/** One option of a clause: taken into the offer or left out, and adjusted where that is wanted. */
import { useState } from "react";
import { OptionCard } from "../offers/OptionCard.tsx";
import type { Option } from "../offers/remedy.ts";

type Props = {
  option: Option;
  currency: string;
  offered: boolean;
  onOffered: () => void;
  onChange: (option: Option) => void;
};

export function OfferThis({ option, currency, offered, onOffered, onChange }: Props) {
  const [adjusting, setAdjusting] = useState(false);
  return (
    <div className="flex items-start gap-2">
      <input
        type="checkbox"
        aria-label={`Offer: ${option.label}`}
        className="mt-1"
        checked={offered}
        onChange={onOffered}
      />
      <div className={`min-w-0 flex-1 ${offered ? "" : "text-soft"}`}>
        <OptionCard
          option={option}
          currency={currency}
          {...(adjusting && offered ? { onChange } : {})}
        />
      </div>
      {offered ? (
        <button
          type="button"
          aria-expanded={adjusting}
          aria-label={`${adjusting ? "Done adjusting" : "Adjust"}: ${option.label}`}
          className="min-h-6 shrink-0 text-xs text-gold hover:underline"
          onClick={() => setAdjusting(!adjusting)}
        >
          {adjusting ? "Done" : "Adjust"}
        </button>
      ) : null}
    </div>
  );
}
