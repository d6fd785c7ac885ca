/** What was heard in their words: beside a field, one tap to take it; and why it presses. */
import type { Suggestions } from "../api/shapes.ts";
import { Mark, State } from "../kit/State.tsx";
import { quoted } from "./heard.ts";

type Props<V extends string> = {
  of: { value: V; spans: readonly { quote: string }[] } | null | undefined;
  /** The value in words, where it is not the words themselves. */
  says?: string | undefined;
  /** What stands in the field now: nothing is suggested that stands there already. */
  beside: string | null;
  onTake: (value: V) => void;
};

export function Suggested<V extends string>({ of, says, beside, onTake }: Props<V>) {
  if (!of || of.value === beside) return null;
  const { value, spans } = of;
  return (
    <p className="-mt-2 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-xs text-soft">
      <span className="text-gold">
        <Mark shape="wave" />
      </span>
      <span className="breaks min-w-0">
        {spans.length > 0 ? `They write ${quoted(spans)}.` : "Nothing in their words weighs much."}
      </span>
      <button
        type="button"
        onClick={() => onTake(value)}
        className="text-left font-medium text-gold underline underline-offset-4 hover:text-ink"
      >
        Take “{says ?? value}”
      </button>
    </p>
  );
}

export const Haste = ({ urgent }: { urgent: Suggestions["urgent"] }) =>
  urgent.length === 0 ? null : (
    <ul aria-label="Why it may be urgent" className="grid gap-1">
      {urgent.map(({ kind, reason, spans }) => (
        <li key={kind}>
          <State tone="late" shape="bell" title={`They write ${quoted(spans)}`}>
            {reason}
          </State>
        </li>
      ))}
    </ul>
  );
